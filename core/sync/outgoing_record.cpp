#include "core/sync/outgoing_record.h"

#include <nlohmann/json.hpp>

#include "core/storage/case_json.h"

namespace inquiry {
namespace {

using nlohmann::json;

json instant(const std::optional<Instant>& at) { return at ? json(at->millis()) : json(nullptr); }

std::optional<Instant> instantFrom(const json& value) {
  if (!value.is_number_integer()) return {};
  return Instant::fromMillis(value.get<std::int64_t>());
}

json attachmentsOf(const Outgoing& item) {
  json rows = json::array();
  for (const OutgoingAttachment& file : item.attachments)
    rows.push_back({{"name", file.name}, {"type", file.type}, {"size", file.size}, {"path", file.localPath}});
  return rows;
}

Outgoing itemFrom(const json& value) {
  Outgoing item;
  item.clientId = value.at("clientId");
  item.store.value = value.at("store");
  item.thread.value = value.at("thread");
  item.threadRemoteId = value.at("threadRemoteId");
  item.kind = static_cast<OutgoingKind>(value.at("kind").get<int>());
  item.text = value.at("text");
  for (const json& file : value.at("attachments")) item.attachments.push_back({file.at("name"), file.at("type"), file.at("size"), file.at("path")});
  item.actor = value.at("actor");
  item.templateId = value.at("template");
  item.overrideReason = value.at("override");
  item.state = static_cast<OutgoingState>(value.at("state").get<int>());
  item.attempts = value.at("attempts");
  item.createdAt = Instant::fromMillis(value.at("createdAt"));
  item.releaseAt = instantFrom(value.at("releaseAt"));
  item.sendingAt = instantFrom(value.at("sendingAt"));
  item.sentAt = instantFrom(value.at("sentAt"));
  item.notBefore = instantFrom(value.at("notBefore"));
  item.baseline = value.at("baseline").get<std::vector<std::string>>();
  item.remoteId = value.at("remoteId");
  if (!value.at("errorKind").is_null()) item.errorKind = static_cast<ErrorKind>(value.at("errorKind").get<int>());
  item.errorText = value.at("errorText");
  item.closeAfterSend = value.at("closeAfterSend");
  // Absent in records of older versions.
  if (value.contains("sendAt")) item.sendAt = instantFrom(value.at("sendAt"));
  if (value.contains("ifBuyerWrites")) item.ifBuyerWrites = static_cast<IfBuyerWrites>(value.at("ifBuyerWrites").get<int>());
  if (value.contains("action")) item.action = value.at("action");
  if (value.contains("actionOrder")) item.actionOrder = value.at("actionOrder");
  if (value.contains("actionCase")) item.actionCase = value.at("actionCase");
  if (value.contains("errorCode")) item.errorCode = value.at("errorCode");
  if (value.contains("caseAnswer")) item.caseAnswer = storage::caseAnswerFromJson(value.at("caseAnswer").get<std::string>());
  return item;
}

}  // namespace

std::string toRecord(const Outgoing& item) {
  const json value{{"clientId", item.clientId},
                   {"store", item.store.value},
                   {"thread", item.thread.value},
                   {"threadRemoteId", item.threadRemoteId},
                   {"kind", static_cast<int>(item.kind)},
                   {"text", item.text},
                   {"attachments", attachmentsOf(item)},
                   {"actor", item.actor},
                   {"template", item.templateId},
                   {"override", item.overrideReason},
                   {"state", static_cast<int>(item.state)},
                   {"attempts", item.attempts},
                   {"createdAt", item.createdAt.millis()},
                   {"releaseAt", instant(item.releaseAt)},
                   {"sendingAt", instant(item.sendingAt)},
                   {"sentAt", instant(item.sentAt)},
                   {"notBefore", instant(item.notBefore)},
                   {"baseline", item.baseline},
                   {"remoteId", item.remoteId},
                   {"errorKind", item.errorKind ? json(static_cast<int>(*item.errorKind)) : json(nullptr)},
                   {"errorText", item.errorText},
                   {"errorCode", item.errorCode},
                   {"closeAfterSend", item.closeAfterSend},
                   {"sendAt", instant(item.sendAt)},
                   {"ifBuyerWrites", static_cast<int>(item.ifBuyerWrites)},
                   {"action", item.action},
                   {"actionOrder", item.actionOrder},
                   {"actionCase", item.actionCase},
                   {"caseAnswer", storage::toJson(item.caseAnswer)}};
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<Outgoing> outgoingFromRecord(std::string_view payload) {
  const json value = json::parse(payload, nullptr, false);
  // Ours, but a file may be damaged: what the library throws ends here.
  try {
    return value.is_object() ? std::optional(itemFrom(value)) : std::nullopt;
  } catch (const json::exception&) {
    return {};
  }
}

Status recordOutgoing(storage::OutboxJournal& journal, const Outgoing& item) {
  const auto appended = journal.append(kOutgoingRecord, toRecord(item));
  if (!appended) return fail(appended.error());
  return {};
}

}  // namespace inquiry
