#include "core/insight/evidence/dossier_text.h"

#include <nlohmann/json.hpp>

#include "core/sla/calendar.h"
#include "core/storage/sealing.h"
#include "core/storage/sha256.h"

namespace inquiry::evidence {
namespace {

using Json = nlohmann::json;

Json when(const std::optional<Instant>& at, const TimeZones& zones) {
  if (!at) return nullptr;
  return {{"utc", at->toIso()}, {"local", inBothZones(*at, zones)}};
}

Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json toJson(const Money& money) { return {{"amount", toDecimal(money)}, {"currency", money.currency}}; }

Json toJson(const DossierMessage& one, const Redactor& redact, const TimeZones& zones) {
  const Message& message = one.message;
  Json files = Json::array(), earlier = Json::array();
  for (const Attachment& file : message.attachments) files.push_back({{"name", redact(file.name)}, {"type", textOrNull(file.type)}, {"bytes", file.size}});
  for (const auto& before : one.earlier)
    earlier.push_back({{"revision", before.revision}, {"subject", redact(before.subject)}, {"text", redact(before.text)}, {"replacedAt", when(before.replacedAt, zones)}});
  return {{"id", std::to_string(message.id.value)},
          {"remoteId", redact(message.remoteId)},
          {"direction", name(message.direction)},
          {"author", name(message.author)},
          {"authorName", message.author == Author::Buyer ? textOrNull(redact.buyer(message.authorName)) : textOrNull(redact(message.authorName))},
          {"sentAt", when(message.sentAt, zones)},
          {"readAt", when(message.readAt, zones)},
          {"subject", textOrNull(redact(message.subject))},
          {"text", redact(message.text)},
          {"language", textOrNull(message.language)},
          {"attachments", files},
          {"delivery", name(message.delivery)},
          {"moderation", textOrNull(message.moderation)},
          {"deletedByPlatform", message.deleted},
          {"earlierVersions", earlier}};
}

Json toJson(const Outgoing& item, const Redactor& redact, const TimeZones& zones) {
  return {{"id", std::to_string(item.id.value)},
          {"kind", item.kind == OutgoingKind::PlatformAction ? "action" : "answer"},
          {"action", textOrNull(item.action)},
          {"state", name(item.state)},
          {"by", item.actor},
          {"text", redact(item.text)},
          {"attempts", item.attempts},
          {"createdAt", when(item.createdAt, zones)},
          {"sendingAt", when(item.sendingAt, zones)},
          {"sentAt", when(item.sentAt, zones)},
          {"remoteId", textOrNull(item.remoteId)}};
}

Json toJson(const DossierThread& each, const Redactor& redact, const TimeZones& zones) {
  const Thread& thread = each.thread;
  Json messages = Json::array(), sent = Json::array();
  for (const DossierMessage& one : each.messages) messages.push_back(toJson(one, redact, zones));
  for (const Outgoing& item : each.sent) sent.push_back(toJson(item, redact, zones));
  return {{"id", std::to_string(thread.id.value)},
          {"remoteId", redact(thread.remoteId)},
          {"kind", name(thread.kind)},
          {"buyer", textOrNull(redact.buyer(thread.buyerName))},
          {"buyerId", textOrNull(redact.buyer(thread.buyerKey))},
          {"order", textOrNull(thread.orderRemoteId)},
          {"subject", textOrNull(redact(thread.subject))},
          {"status", name(thread.status)},
          {"messages", messages},
          {"sent", sent}};
}

Json toJson(const Order& order, storage::OrderOrigin origin, const Redactor& redact, const TimeZones& zones) {
  Json lines = Json::array(), shipments = Json::array();
  for (const OrderLine& line : order.lines)
    lines.push_back({{"item", textOrNull(line.itemRemoteId)}, {"sku", textOrNull(line.sku)}, {"title", line.title}, {"quantity", line.quantity}, {"price", line.price ? toJson(*line.price) : Json(nullptr)}});
  for (const Shipment& parcel : order.shipments)
    shipments.push_back({{"carrier", textOrNull(parcel.carrier)}, {"trackingNumber", textOrNull(parcel.trackingNumber)}, {"status", textOrNull(parcel.status)},
                         {"shippedAt", when(parcel.shippedAt, zones)}, {"deliveredAt", when(parcel.deliveredAt, zones)}, {"expectedAt", when(parcel.expectedAt, zones)}});
  return {{"number", order.remoteId},
          {"buyer", textOrNull(redact.buyer(order.buyerName))},
          {"status", textOrNull(order.status)},
          {"payment", textOrNull(order.paymentStatus)},
          {"total", order.total ? toJson(*order.total) : Json(nullptr)},
          {"placedAt", when(order.placedAt, zones)},
          {"readFromPlatformAt", origin == storage::OrderOrigin::File ? Json(nullptr) : when(order.fetchedAt, zones)},
          {"readFromFileAt", origin == storage::OrderOrigin::File ? when(order.fetchedAt, zones) : Json(nullptr)},
          {"hasDetailsOfFile", origin != storage::OrderOrigin::Platform},
          {"lines", lines},
          {"shipments", shipments}};
}

Json toJson(const Case& value, const Redactor& redact, const TimeZones& zones) {
  return {{"id", std::to_string(value.id.value)},
          {"remoteId", value.remoteId},
          {"kind", name(value.kind)},
          {"stage", textOrNull(value.stage)},
          {"status", textOrNull(value.status)},
          {"turn", name(value.turn)},
          {"reason", textOrNull(value.reason)},
          {"reasonText", textOrNull(redact(value.reasonText))},
          {"amount", value.amount ? toJson(*value.amount) : Json(nullptr)},
          {"openedAt", when(value.openedAt, zones)},
          {"closedAt", when(value.closedAt, zones)},
          {"dueAt", when(value.dueAt, zones)},
          {"dueBy", textOrNull(value.dueNote)},
          {"outcome", textOrNull(value.outcome)},
          {"readFromPlatformAt", when(value.readAt, zones)}};
}

std::string dumped(const Json& value) { return value.dump(1, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace

std::string inBothZones(Instant at, const TimeZones& zones) {
  const auto in = [at](const std::string& zone) { return localText(at, zone) + ' ' + zone; };
  return zones.own.empty() || zones.own == zones.store ? in(zones.store) : in(zones.store) + " / " + in(zones.own);
}

std::string messagesText(const Dossier& dossier, const Redactor& redact, const TimeZones& zones) {
  Json threads = Json::array(), orders = Json::array(), cases = Json::array();
  for (const DossierThread& each : dossier.threads) threads.push_back(toJson(each, redact, zones));
  for (const Order& order : dossier.orders) orders.push_back(toJson(order, dossier.orderOrigins.at(order.remoteId), redact, zones));
  for (const Case& value : dossier.cases) cases.push_back(toJson(value, redact, zones));
  return dumped({{"threads", threads}, {"orders", orders}, {"cases", cases}});
}

std::string clocksText(const Dossier& dossier, const Redactor& redact, const TimeZones& zones) {
  Json waits = Json::array();
  for (const DossierThread& each : dossier.threads) {
    for (const WaitingPeriod& wait : each.waits) {
      Json clocks = Json::array();
      for (const DeadlineClock& clock : wait.clocks) {
        const Json proof = Json::parse(clock.proof, nullptr, false);
        const char* verdict = !clock.metAt ? "open" : *clock.metAt < clock.dueAt ? "in time" : "late";
        clocks.push_back({{"policy", clock.policy}, {"dueAt", when(clock.dueAt, zones)}, {"metAt", when(clock.metAt, zones)}, {"verdict", verdict}, {"proof", proof.is_discarded() ? Json(nullptr) : proof}});
      }
      waits.push_back({{"thread", std::to_string(each.thread.id.value)},
                       {"startedAt", when(wait.startedAt, zones)},
                       {"endedAt", when(wait.endedAt, zones)},
                       {"endedBy", wait.end ? Json(name(*wait.end)) : Json(nullptr)},
                       {"person", textOrNull(wait.actor)},
                       {"reason", textOrNull(redact(wait.reason))},
                       {"importedHistory", wait.isHistory},
                       {"clocks", clocks}});
    }
  }
  return dumped({{"waits", waits}});
}

std::string journalText(const Dossier& dossier, const Redactor& redact) {
  Json rows = Json::array();
  for (const JournalEntry& entry : dossier.journal) {
    const std::string payload = redact(entry.payload), subject = redact(entry.subject);
    Json row{{"row", entry.seq},       {"device", entry.device},   {"deviceRow", entry.deviceSeq}, {"at", entry.at.toIso()},
             {"actor", entry.actor},   {"kind", entry.kind},       {"subjectKind", name(entry.subjectKind)}, {"subject", subject},
             {"payload", payload},     {"previousHash", storage::toHex(entry.previousHash)}, {"hash", storage::toHex(entry.hash)}};
    if (payload != entry.payload) row["payloadWas"] = storage::sha256Of(entry.payload);
    rows.push_back(std::move(row));
  }
  return dumped({{"hash", "BLAKE2b-256"}, {"rows", rows}});
}

}  // namespace inquiry::evidence
