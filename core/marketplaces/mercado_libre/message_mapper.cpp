#include "core/marketplaces/mercado_libre/message_mapper.h"

#include <algorithm>
#include <utility>

#include "core/marketplaces/mercado_libre/moderation.h"
#include "core/marketplaces/mercado_libre/plain_text.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"

namespace inquiry::mercado_libre {
namespace {

// Older answers hold {"plain": "..."} in place of the text.
std::string wordsOf(const Json& message) {
  const Json& text = fieldOf(message, "text");
  return plainText(text.is_object() ? textOf(text, "plain") : textOf(message, "text"));
}

std::optional<Instant> createdAt(const Json& message) {
  const Json& dates = fieldOf(message, "message_date");
  for (const char* key : {"created", "received", "available"})
    if (const auto at = instantOf(dates, key)) return at;
  for (const char* key : {"date_created", "date_received", "date"})
    if (const auto at = instantOf(message, key)) return at;
  return {};
}

std::string sellerIn(const Json& message) {
  for (const Json& resource : listOf(message, "message_resources"))
    if (textOf(resource, "name") == "sellers") return idOf(resource, "id");
  return {};
}

std::vector<Attachment> attachmentsOf(const Json& message, const ThreadIdentity& identity) {
  std::vector<Attachment> files;
  for (const Json& file : listOf(message, "message_attachments")) {
    Attachment attachment;
    const std::string id = textOf(file, "filename");
    attachment.name = textOf(file, "original_filename");
    if (attachment.name.empty()) attachment.name = id;
    attachment.type = lowerCase(textOf(file, "type"));
    attachment.size = std::max<std::int64_t>(0, countOf(file, "size"));
    // What the platform itself calls a threat is named but never fetched.
    if (!id.empty() && !flagOf(file, "potential_security_threat") && identity.attachmentUrl)
      attachment.remoteUrl = identity.attachmentUrl(id, textOf(message, "site_id"));
    if (!attachment.name.empty()) files.push_back(std::move(attachment));
  }
  return files;
}

void setDelivery(Message& message, const Json& source) {
  message.readAt = instantOf(fieldOf(source, "message_date"), "read");
  if (message.direction == Direction::Out) message.delivery = message.readAt ? Delivery::Read : Delivery::Confirmed;
  const Moderation moderation = moderationOf(source);
  if (!moderation.heldBack) return;
  message.delivery = Delivery::Moderated;
  message.moderation = moderation.reason;
}

Result<InboundMessage> mapMessage(const Json& source, const ThreadIdentity& identity) {
  InboundMessage row;
  Message& message = row.message;
  message.remoteId = idOf(source, "id");
  if (message.remoteId.empty()) message.remoteId = idOf(source, "message_id");
  const auto at = createdAt(source);
  const std::string from = idOf(fieldOf(source, "from"), "user_id");
  if (message.remoteId.empty() || !at || from.empty()) {
    const char* missing = message.remoteId.empty() ? "id" : !at ? "message_date.created" : "from.user_id";
    return fail(ErrorKind::Malformed, "mercado-libre.message",
                "A message without messages[]." + std::string(missing) + " was set aside; open the sale on Mercado Libre.");
  }
  row.threadRemoteId = packThreadId(identity.packId);
  message.sentAt = *at;
  const bool isOurs = from == identity.userId || from == sellerIn(source);
  message.direction = isOurs ? Direction::Out : Direction::In;
  message.author = isOurs ? Author::External : Author::Buyer;
  // The agent passes the buyer's words on: they wait for an answer like the buyer's own.
  if (!isOurs) message.authorName = isMessagingAgent(from) ? "Mercado Libre" : textOf(fieldOf(source, "from"), "nickname");
  message.subject = plainText(textOf(source, "subject"));
  message.text = wordsOf(source);
  const std::string translated = plainText(textOf(source, "text_translated"));
  if (!isOurs && !translated.empty() && translated != message.text) message.text += "\n\n(Mercado Libre: " + translated + ")";
  message.attachments = attachmentsOf(source, identity);
  setDelivery(message, source);
  row.rawPayload = source.dump(-1, ' ', false, Json::error_handler_t::replace);
  return row;
}

void note(ThreadReading& reading, const Message& message, const Json& source) {
  if (!reading.newestAt || message.sentAt >= *reading.newestAt) {
    reading.newestAt = message.sentAt;
    reading.siteId = textOf(source, "site_id");
  }
  const bool isNewest = !reading.newestIncomingAt || message.sentAt >= *reading.newestIncomingAt;
  if (message.direction == Direction::Out || !isNewest) return;
  reading.newestIncomingAt = message.sentAt;
  reading.partner = idOf(fieldOf(source, "from"), "user_id");
}

}  // namespace

ThreadReading mapThread(const Json& body, const ThreadIdentity& identity) {
  ThreadReading reading;
  reading.state = conversationState(fieldOf(body, "conversation_status"));
  const Json& rows = listOf(body, "messages");
  reading.rows = rows.size();
  reading.total = countOf(fieldOf(body, "paging"), "total", static_cast<std::int64_t>(rows.size()));
  const std::int64_t length = countOf(body, "seller_max_message_length");
  if (length > 0) reading.maxLength = static_cast<std::size_t>(length);
  for (const Json& source : rows) {
    auto row = mapMessage(source, identity);
    if (!row) {
      reading.quarantined.push_back(row.error());
      continue;
    }
    note(reading, row->message, source);
    reading.messages.push_back(std::move(*row));
  }
  return reading;
}

void absorb(ThreadReading& whole, ThreadReading page) {
  if (page.state) whole.state = page.state;
  whole.rows += page.rows;
  whole.total = page.total;
  whole.maxLength = page.maxLength;
  if (page.newestAt && (!whole.newestAt || *page.newestAt > *whole.newestAt)) {
    whole.newestAt = page.newestAt;
    whole.siteId = page.siteId;
  }
  if (page.newestIncomingAt && (!whole.newestIncomingAt || *page.newestIncomingAt > *whole.newestIncomingAt)) {
    whole.newestIncomingAt = page.newestIncomingAt;
    whole.partner = page.partner;
  }
  for (InboundMessage& row : page.messages) {
    const bool isKnown = std::any_of(whole.messages.begin(), whole.messages.end(), [&](const InboundMessage& known) {
      return known.message.remoteId == row.message.remoteId;
    });
    if (!isKnown) whole.messages.push_back(std::move(row));
  }
  std::move(page.quarantined.begin(), page.quarantined.end(), std::back_inserter(whole.quarantined));
}

InboundThread threadOf(const ThreadReading& reading, const std::string& packId) {
  InboundThread thread;
  thread.remoteId = packThreadId(packId);
  thread.kind = ThreadKind::OrderMessage;
  if (!reading.partner.empty() && !isMessagingAgent(reading.partner)) thread.buyerKey = reading.partner;
  if (reading.state) {
    thread.sendBlocked = reading.state->isBlocked();
    thread.sendBlockedReason = reading.state->reason;
  }
  for (const InboundMessage& row : reading.messages)
    if (!thread.createdAt || row.message.sentAt < *thread.createdAt) thread.createdAt = row.message.sentAt;
  return thread;
}

std::vector<UnreadPack> mapUnread(const Json& body) {
  constexpr std::string_view kMark = "/packs/";
  std::vector<UnreadPack> packs;
  for (const Json& row : listOf(body, "results")) {
    const std::string resource = textOf(row, "resource");
    const std::size_t at = resource.find(kMark);
    if (at == std::string::npos) continue;
    const std::string rest = resource.substr(at + kMark.size());
    const std::string packId = rest.substr(0, rest.find('/'));
    if (!packId.empty()) packs.push_back({packId, countOf(row, "count", 1)});
  }
  return packs;
}

}  // namespace inquiry::mercado_libre
