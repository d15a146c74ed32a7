#include "core/desk/emergency_service.h"

#include <nlohmann/json.hpp>

#include "core/desk/forbidden_text.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/domain/marketplace.h"
#include "core/domain/utf8.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

std::string keyOf(const StoreId& store) { return "emergency." + store.value; }

// In the language buyers of the site write. No promise of a time, no address, no link: those are what platforms refuse.
std::string proposalFor(const Store& store) {
  const bool isJapanese = store.marketplace == Marketplace::Rakuten || store.marketplace == Marketplace::YahooShoppingJp || store.site == "JP" || store.site == "EBAY_JP";
  if (isJapanese) return "現在システム障害のため、ご返信にお時間をいただいております。復旧次第、順番にご連絡いたします。ご迷惑をおかけし申し訳ございません。";
  if (store.marketplace == Marketplace::MercadoLibre) return "Tenemos un problema técnico y nuestras respuestas pueden tardar más de lo habitual. Contestaremos cada mensaje en cuanto se resuelva. Disculpa las molestias.";
  if (store.site == "DE" || store.site == "EBAY_DE") return "Wegen einer technischen Störung dauern unsere Antworten derzeit länger. Wir beantworten jede Nachricht, sobald sie behoben ist. Bitte entschuldigen Sie die Unannehmlichkeiten.";
  return "Because of a technical problem our replies take longer than usual. We will answer every message as soon as it is solved. We are sorry for the inconvenience.";
}

EmergencyPlan planIn(const Parts& parts, const json& value, const Store& store) {
  EmergencyPlan plan;
  for (const json& contact : value.value("contacts", json::array()))
    if (contact.is_object()) plan.contacts.push_back({contact.value("what", ""), contact.value("where", "")});
  plan.notice = value.value("notice", "");
  plan.isOwnNotice = !plan.notice.empty();
  if (!plan.isOwnNotice) plan.notice = proposalFor(store);
  if (const auto finding = forbiddenIn(parts, store, plan.notice)) plan.forbidden = finding->text;
  return plan;
}

Status check(const Parts& parts, const Store& store, const EmergencyPlan& plan) {
  if (plan.contacts.size() > EmergencyService::kMostContacts) return fail(ErrorKind::InvalidInput, "emergency.contacts", "At most 20 contacts can be kept: remove some.");
  for (const EmergencyContact& contact : plan.contacts)
    if (utf8::trimmed(contact.what).empty() || utf8::trimmed(contact.where).empty() || contact.what.size() > EmergencyService::kLongest || contact.where.size() > EmergencyService::kLongest)
      return fail(ErrorKind::InvalidInput, "emergency.contact", "A contact needs a name and a number or address, at most 200 characters each.");
  if (utf8::length(plan.notice) > EmergencyService::kLongestNotice) return fail(ErrorKind::InvalidInput, "emergency.notice", "The notice for buyers may have at most 2,000 characters: shorten it.");
  if (const auto finding = utf8::trimmed(plan.notice).empty() ? std::nullopt : forbiddenIn(parts, store, plan.notice)) return fail(*finding);
  return {};
}

}  // namespace

Result<EmergencyPlan> EmergencyService::plan(const StoreId& id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto store = requireStore((*reader)->connection(), id);
  if (!store) return fail(store.error());
  const auto stored = storage::SettingRepository((*reader)->connection()).find(keyOf(id));
  if (!stored) return fail(stored.error());
  const json value = *stored ? json::parse(**stored, nullptr, false) : json::object();
  try {
    return planIn(m_parts, value.is_object() ? value : json::object(), *store);
  } catch (const json::exception&) {
    return planIn(m_parts, json::object(), *store);  // of another version
  }
}

Result<EmergencyPlan> EmergencyService::save(const StoreId& id, const EmergencyPlan& plan) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules, id); !may) return fail(may.error());
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto store = requireStore(connection, id);
    if (!store) return fail(store.error());
    if (auto good = check(m_parts, *store, plan); !good) return good;
    json contacts = json::array();
    for (const EmergencyContact& contact : plan.contacts) contacts.push_back({{"what", utf8::trimmed(contact.what)}, {"where", utf8::trimmed(contact.where)}});
    const std::string notice(utf8::trimmed(plan.notice));
    json value{{"contacts", contacts}};
    if (plan.isOwnNotice && !notice.empty() && notice != proposalFor(*store)) value["notice"] = notice;
    if (auto saved = storage::SettingRepository(connection).save(keyOf(id), value.dump(-1, ' ', false, json::error_handler_t::replace)); !saved) return saved;
    changes.stores.insert(id);
    return note(connection, m_parts, {SubjectKind::Store, id.value, "emergency.changed", {{"contacts", plan.contacts.size()}, {"ownNotice", value.contains("notice")}}});
  });
  if (!written) return fail(written.error());
  return this->plan(id);
}

Result<std::string> EmergencyService::noticeToUse(const StoreId& id) {
  const auto known = plan(id);
  if (!known) return fail(known.error());
  if (!known->forbidden.empty()) return fail(ErrorKind::Refused, "emergency.forbidden", known->forbidden);
  const auto noted = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return note(connection, m_parts, {SubjectKind::Store, id.value, "emergency.notice_used", json::object()});
  });
  if (!noted) return fail(noted.error());
  return known->notice;
}

}  // namespace inquiry::desk
