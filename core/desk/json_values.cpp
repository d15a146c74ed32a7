#include "core/desk/json_values.h"

#include <nlohmann/json.hpp>

#include "core/compliance/masking.h"
#include "core/desk/masked_view.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }
template <class Tag>
std::string idText(const Id<Tag, std::int64_t>& id) { return std::to_string(id.value); }

}  // namespace

Json toJson(const std::optional<Instant>& at) { return at ? Json(at->toIso()) : Json(nullptr); }

Json toJson(const Thread& thread, Instant now) {
  return {{"id", idText(thread.id)},
          {"store", thread.store.value},
          {"marketplace", name(thread.marketplace)},
          {"remoteId", thread.remoteId},
          {"kind", name(thread.kind)},
          {"buyer", {{"id", textOrNull(maskedName(thread.buyerKey))}, {"name", textOrNull(thread.buyerName)}}},
          {"orderId", textOrNull(thread.orderRemoteId)},
          {"subject", textOrNull(thread.subject)},
          {"status", name(thread.status)},
          {"needsReply", thread.needsReply},
          {"unread", thread.unread},
          {"language", textOrNull(thread.language)},
          {"tags", thread.tags},
          {"assignee", textOrNull(thread.assignee)},
          {"priority", name(thread.priority)},
          {"dueAt", toJson(thread.dueAt)},
          {"overdue", isOverdue(thread, now)},
          {"oldestUnansweredAt", toJson(thread.oldestUnansweredAt)},
          {"lastMessageAt", toJson(thread.lastMessageAt)},
          {"messageCount", thread.messageCount},
          {"snoozedUntil", toJson(thread.snoozedUntil)},
          {"history", thread.isHistory},
          {"sendBlocked", textOrNull(thread.sendBlockedReason)}};
}

Json toJson(const ThreadPage& page, Instant now) {
  Json threads = Json::array();
  for (const Thread& thread : page.threads) threads.push_back(toJson(thread, now));
  return {{"threads", threads}, {"next", page.next ? Json(*page.next) : Json(nullptr)}, {"total", page.total ? Json(*page.total) : Json(nullptr)}};
}

Json toJson(const Message& message) {
  Json attachments = Json::array();
  for (const Attachment& attachment : message.attachments)
    attachments.push_back({{"name", attachment.name}, {"type", textOrNull(attachment.type)}, {"size", attachment.size}});
  return {{"id", idText(message.id)},
          {"remoteId", message.remoteId},
          {"direction", name(message.direction)},
          {"author", name(message.author)},
          {"sentAt", message.sentAt.toIso()},
          {"text", message.text},
          {"attachments", attachments},
          {"delivery", message.delivery == Delivery::None ? Json(nullptr) : Json(name(message.delivery))},
          {"edited", message.edited},
          {"deleted", message.deleted},
          {"language", textOrNull(message.language)},
          {"moderation", textOrNull(message.moderation)}};
}

Json toJson(const ClockView& clock) {
  Json excluded = Json::array();
  for (const ClockView::Span& span : clock.excluded) excluded.push_back({{"from", span.from.toIso()}, {"to", span.to.toIso()}, {"why", span.why}, {"name", textOrNull(span.name)}});
  return {{"policy", clock.policy},
          {"label", clock.label},
          {"dueAt", clock.dueAt.toIso()},
          {"metAt", toJson(clock.metAt)},
          {"reference", clock.isReference},
          {"proof",
           {{"startedAt", clock.startedAt.toIso()},
            {"startEvent", textOrNull(clock.startEvent)},
            {"policyVersion", clock.policyVersion},
            {"calendar", textOrNull(clock.calendar)},
            {"calendarVersion", clock.calendarVersion},
            {"timeZone", textOrNull(clock.timeZone)},
            {"excluded", excluded},
            {"tzdataVersion", textOrNull(clock.tzdataVersion)},
            {"source", textOrNull(clock.source)},
            {"sourceDate", textOrNull(clock.sourceDate)}}}};
}

Json toJson(const Order& order) {
  Json lines = Json::array(), shipments = Json::array();
  for (const OrderLine& line : order.lines)
    lines.push_back({{"item", textOrNull(line.itemRemoteId)}, {"sku", textOrNull(line.sku)}, {"title", line.title}, {"quantity", line.quantity}});
  for (const Shipment& shipment : order.shipments)
    shipments.push_back({{"carrier", textOrNull(shipment.carrier)},
                         {"trackingNumber", textOrNull(shipment.trackingNumber)},
                         {"status", textOrNull(shipment.status)},
                         {"shippedAt", toJson(shipment.shippedAt)},
                         {"deliveredAt", toJson(shipment.deliveredAt)},
                         {"expectedAt", toJson(shipment.expectedAt)}});
  const Json total = order.total ? Json{{"amount", toDecimal(*order.total)}, {"currency", order.total->currency}} : Json(nullptr);
  return {{"id", order.remoteId},          {"status", textOrNull(order.status)}, {"total", total},
          {"placedAt", toJson(order.placedAt)}, {"lines", lines},                {"shipments", shipments},
          {"fetchedAt", order.fetchedAt.toIso()}};
}

Json toJson(const ThreadDetail& detail, Instant now) {
  Json thread = toJson(detail.thread, now);
  thread["messages"] = Json::array();
  for (const Message& message : detail.messages) thread["messages"].push_back(toJson(message));
  thread["events"] = Json::array();
  for (const ThreadEvent& event : detail.events)
    thread["events"].push_back({{"at", event.at.toIso()}, {"actor", event.actor}, {"kind", event.kind}, {"text", event.text}});
  thread["clocks"] = Json::array();
  for (const ClockView& clock : detail.clocks) thread["clocks"].push_back(toJson(clock));
  thread["notes"] = Json::array();
  for (const NoteView& note : detail.notes)
    thread["notes"].push_back({{"id", idText(note.id)}, {"author", note.author}, {"at", note.at.toIso()}, {"text", note.text}});
  thread["outgoing"] = Json::array();
  for (const Outgoing& item : detail.outgoing) thread["outgoing"].push_back(toJson(item));
  thread["order"] = detail.orders.empty() ? Json(nullptr) : toJson(detail.orders.front());
  thread["webPage"] = textOrNull(detail.webPage);
  thread["hasOlder"] = detail.hasOlder;
  return thread;
}

Json toJson(const Outgoing& item) {
  Json error = nullptr;
  if (item.errorKind) error = {{"kind", name(*item.errorKind)}, {"code", item.errorCode}, {"text", compliance::masked(item.errorText)}};  // a mail server names the address it refused
  return {{"id", idText(item.id)},
          {"thread", idText(item.thread)},
          {"store", item.store.value},
          {"state", name(item.state)},
          {"attempts", item.attempts},
          {"createdAt", item.createdAt.toIso()},
          {"sentAt", toJson(item.sentAt)},
          {"sendAt", toJson(item.sendAt)},
          {"ifBuyerWrites", item.sendAt ? Json(item.ifBuyerWrites == IfBuyerWrites::Cancel ? "cancel" : "send") : Json(nullptr)},
          {"remoteId", textOrNull(item.remoteId)},
          {"clientId", item.clientId},
          {"error", error}};
}

Json toJson(const Finding& finding) {
  return {{"rule", finding.rule},
          {"level", name(finding.level)},
          {"from", finding.from},
          {"to", finding.to},
          {"text", finding.text},
          {"source", textOrNull(finding.source)},
          {"sourceDate", textOrNull(finding.sourceDate)}};
}

Json toJson(const StoreRow& row) {
  const Store& store = row.store;
  const StoreHealth& health = row.health;
  return {{"id", store.id.value},
          {"marketplace", name(store.marketplace)},
          {"site", textOrNull(store.site)},
          {"name", store.name},
          {"timeZone", store.timeZone},
          {"mode", name(store.mode)},
          {"historySince", toJson(store.historySince)},
          {"proxy", store.proxy ? Json(*store.proxy) : Json(nullptr)},
          {"endpoints", store.endpoints},
          {"sandbox", store.sandbox},
          {"connected", !row.isOnlyImported},
          {"needsReply", row.needsReply},
          {"health",
           {{"state", name(health.state)},
            {"since", toJson(health.since)},
            {"text", row.healthText},
            {"next", row.nextStep},
            {"lastSuccessAt", toJson(health.lastSuccessAt)},
            {"nextSyncAt", toJson(health.nextSyncAt)},
            {"throttledUntil", toJson(health.throttledUntil)},
            {"unsent", health.unsent},
            {"age", name(row.age)},
            {"lagMs", row.lag ? Json(row.lag->count()) : Json(nullptr)},
            {"intervalMs", health.interval ? Json(health.interval->count()) : Json(nullptr)},
            {"mailOnly", row.mailOnly},
            {"alarmFault", textOrNull(row.alarmFault)}}}};
}

Json toJson(const StoreSync& sync) {
  Json error = nullptr;
  if (sync.error) error = {{"kind", name(sync.error->kind)}, {"text", sync.error->text}};
  return {{"id", sync.id.value},
          {"ok", sync.ok},
          {"fetched", {{"threads", sync.threads}, {"messages", sync.messages}, {"updated", sync.updated}}},
          {"sent", sync.sent},
          {"error", error}};
}

Json toJson(const SearchPage& page) {
  Json hits = Json::array();
  for (const SearchHit& hit : page.hits) {
    hits.push_back({{"thread", idText(hit.thread)}, {"message", idText(hit.message)}, {"store", hit.store.value},
                    {"sentAt", hit.sentAt.toIso()}, {"snippet", hit.snippet}});
  }
  Json gaps = Json::array();
  for (const CoverageGap& gap : page.coverage.gaps)
    gaps.push_back({{"store", gap.store.value}, {"from", gap.from.toIso()}, {"to", gap.to.toIso()}});
  return {{"hits", hits},
          {"total", page.total ? Json(*page.total) : Json(nullptr)},
          {"jump", page.jump ? Json(idText(*page.jump)) : Json(nullptr)},
          {"more", page.mayHaveMore},
          {"coverage",
           {{"completeSince", toJson(page.coverage.completeSince)},
            {"messages", page.coverage.messages},
            {"notIndexed", page.coverage.notIndexed},
            {"gaps", gaps}}},
          {"tookMs", page.tookMs}};
}

Json toJson(const JournalEntry& entry) {
  const Json payload = Json::parse(entry.payload, nullptr, false);
  return {{"seq", entry.seq},       {"device", entry.device},  {"deviceSeq", entry.deviceSeq},
          {"at", entry.at.toIso()}, {"actor", entry.actor},    {"kind", entry.kind},
          {"subjectKind", name(entry.subjectKind)},            {"subject", entry.subject},
          {"payload", payload.is_discarded() ? Json(nullptr) : payload}};
}

}  // namespace inquiry::desk
