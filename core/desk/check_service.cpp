#include "core/desk/check_service.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/compliance/outgoing_check.h"
#include "core/desk/rights.h"
#include "core/desk/rules_in_force.h"
#include "core/desk/thread_change.h"
#include "core/domain/country.h"
#include "core/domain/marketplace.h"
#include "core/storage/person_repository.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using compliance::RulePack;
using compliance::SignedPack;

constexpr std::string_view kPrefix = "rule-pack.";
constexpr std::array<std::string_view, 3> kApprovalKinds{"refund", "legal", "claim"};

std::string stored(const SignedPack& pack) { return nlohmann::json{{"json", pack.json}, {"signature", pack.signature}}.dump(); }

std::optional<SignedPack> packFrom(const std::string& text) {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object()) return {};
  return SignedPack{json.value("json", std::string()), json.value("signature", std::string())};
}

Result<std::vector<RulePack>> programPacks() {
  std::vector<RulePack> packs;
  for (const SignedPack& each : compliance::builtInPacks()) {
    auto pack = compliance::openPack(each);
    if (!pack) return fail(pack.error());
    packs.push_back(std::move(*pack));
  }
  return packs;
}

// The newer of two packs of one id.
void take(std::vector<RulePack>& packs, RulePack fresh) {
  for (RulePack& pack : packs) {
    if (pack.id != fresh.id) continue;
    if (fresh.version > pack.version) pack = std::move(fresh);
    return;
  }
  packs.push_back(std::move(fresh));
}

PackRow rowOf(const RulePack& pack, Instant now) {
  PackRow row{pack.id, pack.date, pack.source, pack.version, pack.rules.size(), 0, false, false};
  if (const auto at = Instant::parse(pack.date + "T00:00:00Z")) row.ageDays = std::chrono::duration_cast<std::chrono::hours>(now - *at).count() / 24;
  row.isOld = row.ageDays > kPackIsOldAfterDays;
  for (const SignedPack& own : compliance::builtInPacks())
    if (const auto built = compliance::parseRulePack(own.json); built && built->id == pack.id) row.isImported = pack.version > built->version;
  return row;
}

Status savePeople(storage::Connection& connection, const Parts& parts, const char* key, const std::vector<std::string>& before, const std::vector<std::string>& after) {
  if (before == after) return {};
  if (auto done = storage::SettingRepository(connection).save(key, nlohmann::json(after).dump()); !done) return done;
  return journalSetting(connection, parts, key, {{"before", before}, {"after", after}});
}

std::vector<std::string> idsOf(const std::vector<PersonId>& people) {
  std::vector<std::string> ids;
  for (const PersonId& person : people) ids.push_back(person.value);
  return ids;
}

Status checkRights(storage::Connection& connection, const CheckRights& rights) {
  storage::PersonRepository people(connection);
  for (const auto* list : {&rights.overriders, &rights.approvers, &rights.viewers})
    for (const PersonId& id : *list) {
      const auto person = people.find(id);
      if (!person) return fail(person.error());
      if (!*person) return fail(ErrorKind::NotFound, "person.not_found", "There is no person \"" + id.value + "\": add them first, or choose somebody else.");
    }
  for (const std::string& kind : rights.approvalKinds)
    if (std::find(kApprovalKinds.begin(), kApprovalKinds.end(), kind) == kApprovalKinds.end())
      return fail(ErrorKind::InvalidInput, "check.approval_kind", "There is no kind \"" + kind + "\" that needs a second name: choose refund, legal or claim.");
  return {};
}

}  // namespace

Status CheckService::loadPacks() {
  if (m_parts.rules == nullptr) return {};
  auto packs = programPacks();
  if (!packs) return fail(packs.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto rights = readCheckRights((*reader)->connection());
  if (!rights) return fail(rights.error());
  m_parts.rules->setApprovalKinds(rights->approvalKinds);
  const auto saved = storage::SettingRepository((*reader)->connection()).withPrefix(kPrefix);
  if (!saved) return fail(saved.error());
  Status worst;
  for (const auto& [key, text] : *saved) {
    const auto signedPack = packFrom(text);
    auto pack = signedPack ? compliance::openPack(*signedPack) : Result<RulePack>(fail(ErrorKind::Corrupt, "pack.malformed", "An imported rule pack is damaged: import it anew."));
    if (pack) take(*packs, std::move(*pack));
    else worst = fail(pack.error());
  }
  auto book = compliance::RuleBook::of(std::move(*packs));
  if (!book) return fail(book.error());
  m_parts.rules->put(std::move(*book));
  return worst;
}

Result<std::vector<PackRow>> CheckService::packs() const {
  std::vector<PackRow> rows;
  for (const RulePack& pack : rulesInForce(m_parts)->packs()) rows.push_back(rowOf(pack, m_parts.clock.now()));
  return rows;
}

Result<PackRow> CheckService::importPack(const std::string& json, const std::string& signature) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  if (m_parts.rules == nullptr) return fail(ErrorKind::Refused, "pack.fixed", "This desk works with the packs of the program alone: none can be imported.");
  const SignedPack fresh{json, signature};
  auto pack = compliance::openPack(fresh);
  if (!pack) return fail(pack.error());
  std::vector<RulePack> packs = rulesInForce(m_parts)->packs();
  const auto known = std::find_if(packs.begin(), packs.end(), [&](const RulePack& each) { return each.id == pack->id; });
  if (known != packs.end() && known->version >= pack->version)
    return fail(ErrorKind::Conflict, "pack.older",
                "Version " + std::to_string(pack->version) + " of the pack \"" + pack->id + "\" is not newer than version " + std::to_string(known->version) + ", which is in force: nothing was changed.");
  const RulePack taken = *pack;
  const int before = known == packs.end() ? 0 : known->version;
  take(packs, std::move(*pack));
  auto book = compliance::RuleBook::of(std::move(packs));
  if (!book) return fail(book.error());
  const auto kept = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const std::string key = std::string(kPrefix) + taken.id;
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(key, stored(fresh)); !done) return done;
    return journalSetting(connection, m_parts, key, {{"before", before}, {"after", taken.version}, {"date", taken.date}});
  });
  if (!kept) return fail(kept.error());
  m_parts.rules->put(std::move(*book));
  return rowOf(taken, m_parts.clock.now());
}

Result<std::vector<Finding>> CheckService::lint(const std::string& marketplace, const std::string& site, const std::string& text) const {
  const auto known = marketplaceFromName(marketplace);
  if (!known)
    return fail(ErrorKind::InvalidInput, "lint.marketplace",
                "There is no marketplace \"" + marketplace + "\": name amazon, ebay, mercado-libre, shopee, rakuten, yahoo-shopping-jp, shopify, woocommerce or mailbox.");
  Store place;
  place.marketplace = *known;
  place.site = site;
  compliance::ChannelRules rules;
  rules.marketplace = marketplace;
  rules.country = countryOf(place);
  rules.book = rulesInForce(m_parts);
  return compliance::checkOutgoing(rules, text, {});
}

Result<bool> CheckService::mayOverride() const {
  const auto now = rights();
  if (!now) return fail(now.error());
  return std::find(now->overriders.begin(), now->overriders.end(), m_parts.me()) != now->overriders.end();
}

Result<CheckRights> CheckService::rights() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return readCheckRights((*reader)->connection());
}

Status CheckService::setRights(const CheckRights& rights) {
  if (const auto may = requireRight(m_parts, DeskRight::People); !may) return fail(may.error());
  const Status kept = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto good = checkRights(connection, rights); !good) return good;
    const auto before = readCheckRights(connection);
    if (!before) return fail(before.error());
    changes.settings = true;
    if (auto done = savePeople(connection, m_parts, "check.overriders", idsOf(before->overriders), idsOf(rights.overriders)); !done) return done;
    if (auto done = savePeople(connection, m_parts, "check.approvers", idsOf(before->approvers), idsOf(rights.approvers)); !done) return done;
    if (auto done = savePeople(connection, m_parts, "privacy.viewers", idsOf(before->viewers), idsOf(rights.viewers)); !done) return done;
    return savePeople(connection, m_parts, "check.approval_kinds", before->approvalKinds, rights.approvalKinds);
  });
  if (kept && m_parts.rules != nullptr) m_parts.rules->setApprovalKinds(rights.approvalKinds);
  return kept;
}

}  // namespace inquiry::desk
