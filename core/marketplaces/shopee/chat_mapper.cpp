#include "core/marketplaces/shopee/chat_mapper.h"

#include <algorithm>

#include "core/marketplaces/shopee/remote_ids.h"

namespace inquiry::shopee {
namespace {

// Messages of people who advertise the shop for a share, not of buyers.
constexpr std::int64_t kAffiliate = 11;

bool isIdNumber(std::string_view id) {
  return !id.empty() && id.size() <= 20 && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Error setAside(const char* what) {
  return {ErrorKind::Malformed, "shopee.message", "A message without messages[]." + std::string(what) + " was set aside; open the conversation in the Seller Centre.", {}};
}

Attachment attachment(std::string name, std::string type, std::string url) {
  Attachment file;
  file.name = std::move(name);
  file.type = std::move(type);
  file.remoteUrl = std::move(url);
  return file;
}

// What a person reads of a card, and what stands in for what cannot be shown.
void fillContent(Message& message, const std::string& kind, const Json& content) {
  const auto card = [&message](const std::string& what, const std::string& id) { message.text = "[" + what + (id.empty() ? "" : " " + id) + "]"; };
  if (kind == "text") {
    message.text = textOf(content, "text");
    const std::string translated = textOf(fieldOf(content, "translation"), "text");
    if (message.direction == Direction::In && !translated.empty() && translated != message.text) message.text += "\n\n(Shopee: " + translated + ")";
    if (message.text.empty()) card("text", {});
  } else if (kind == "image") {
    // The address ends without one; a picture says itself what it is.
    message.attachments.push_back(attachment("picture-" + message.remoteId + ".jpg", "image/jpeg", textOf(content, "url")));
  } else if (kind == "video") {
    message.attachments.push_back(attachment("video-" + message.remoteId + ".mp4", "video/mp4", textOf(content, "video_url")));
  } else if (kind == "item") {
    card("item", idOf(content, "item_id"));
  } else if (kind == "order") {
    card("order", textOf(content, "order_sn"));
  } else {
    card(kind.empty() ? "message" : kind, {});
  }
}

void fillSource(MessagePage& page, const Message& message, const std::string& kind, const Json& source) {
  const Json& about = fieldOf(source, "source_content");
  const Json& content = fieldOf(source, "content");
  std::string order = textOf(about, "order_sn"), item = idOf(about, "item_id");
  if (order.empty() && kind == "order") order = textOf(content, "order_sn");
  if (item.empty() && kind == "item") item = idOf(content, "item_id");
  if (!order.empty() && (!page.orderAt || message.sentAt >= *page.orderAt)) page.orderNumber = order, page.orderAt = message.sentAt;
  if (!item.empty() && (!page.itemAt || message.sentAt >= *page.itemAt)) page.itemId = item, page.itemAt = message.sentAt;
}

void fillStatus(Message& message, const std::string& status) {
  const bool isHeldBack = status == "blocked" || status.starts_with("censored");
  if (message.direction == Direction::Out) message.delivery = isHeldBack ? Delivery::Moderated : Delivery::Confirmed;
  if (isHeldBack) message.moderation = status;
  if (message.direction == Direction::Out && (status == "auto_reply" || status == "offwork_autoreply")) message.author = inquiry::Author::Automation;
}

bool isOurs(const Json& source, const ChatIdentity& identity) {
  const std::string fromShop = idOf(source, "from_shop_id");
  if (!fromShop.empty()) return fromShop == identity.shopId;
  const std::string toShop = idOf(source, "to_shop_id");
  if (!toShop.empty()) return toShop != identity.shopId;
  return !identity.buyerId.empty() && idOf(source, "from_id") != identity.buyerId;
}

Result<InboundMessage> mapMessage(const Json& source, const ChatIdentity& identity) {
  InboundMessage row;
  Message& message = row.message;
  message.remoteId = idOf(source, "message_id");
  const auto at = instantOf(source, "created_timestamp");
  if (!isIdNumber(message.remoteId)) return fail(setAside("message_id"));
  if (!at) return fail(setAside("created_timestamp"));
  row.threadRemoteId = chatThread(identity.conversationId);
  message.sentAt = *at;
  message.direction = isOurs(source, identity) ? Direction::Out : Direction::In;
  message.author = message.direction == Direction::Out ? inquiry::Author::External : inquiry::Author::Buyer;
  if (message.direction == Direction::Out) message.authorName = textOf(source, "sub_account_name");
  fillContent(message, lowerCase(textOf(source, "message_type")), fieldOf(source, "content"));
  fillStatus(message, lowerCase(textOf(source, "status")));
  row.rawPayload = compact(source);
  return row;
}

// Ids grow with time; of two messages of one second the greater id is the newer.
bool isNewer(Instant at, const std::string& id, const MessagePage& page) {
  if (!page.newestAt || at != *page.newestAt) return !page.newestAt || at > *page.newestAt;
  return id.size() != page.newestId.size() ? id.size() > page.newestId.size() : id > page.newestId;
}

void note(MessagePage& page, Instant at, const std::string& id, bool isFromBuyer) {
  if (isNewer(at, id, page)) page.newestAt = at, page.newestId = id, page.isNewestFromBuyer = isFromBuyer;
  if (!page.oldestAt || at < *page.oldestAt) page.oldestAt = at;
}

}  // namespace

Result<ConversationRow> mapConversation(const Json& row) {
  ConversationRow known;
  known.id = idOf(row, "conversation_id");
  if (!isIdNumber(known.id))
    return fail(ErrorKind::Malformed, "shopee.conversation", "A conversation without conversations[].conversation_id was set aside; look into the Seller Centre.");
  known.buyerId = idOf(row, "to_id");
  known.buyerName = unmasked(textOf(row, "to_name"));
  known.latestMessageId = idOf(row, "latest_message_id");
  known.lastNanos = nanosOf(row, "last_message_timestamp");
  known.unread = countOf(row, "unread_count");
  return known;
}

Result<ConversationPage> mapConversations(const Json& response) {
  if (!fieldOf(response, "conversations").is_array())
    return fail(ErrorKind::Malformed, "shopee.conversations", "The list of conversations has no conversations[]; wait, the next sync reads it again.");
  ConversationPage page;
  for (const Json& source : listOf(response, "conversations")) {
    auto row = mapConversation(source);
    if (row) page.rows.push_back(std::move(*row));
    else page.quarantined.push_back(row.error());
  }
  const Json& result = fieldOf(response, "page_result");
  if (flagOf(result, "more")) page.next = idOf(fieldOf(result, "next_cursor"), "next_message_time_nano");
  return page;
}

Result<MessagePage> mapMessages(const Json& response, const ChatIdentity& identity) {
  if (!fieldOf(response, "messages").is_array())
    return fail(ErrorKind::Malformed, "shopee.messages", "A conversation has no messages[]; wait, the next sync reads it again.");
  MessagePage page;
  const Json& rows = listOf(response, "messages");
  page.rows = rows.size();
  for (const Json& source : rows) {
    auto row = mapMessage(source, identity);
    if (!row) {
      page.quarantined.push_back(row.error());
      continue;
    }
    page.ids.push_back(row->message.remoteId);
    const bool isFromBuyer = row->message.direction == Direction::In;
    note(page, row->message.sentAt, row->message.remoteId, isFromBuyer);
    if (countOf(source, "business_type") == kAffiliate) continue;
    fillSource(page, row->message, lowerCase(textOf(source, "message_type")), source);
    page.messages.push_back(std::move(*row));
  }
  page.next = idOf(fieldOf(response, "page_result"), "next_offset");
  return page;
}

void absorb(MessagePage& whole, MessagePage page) {
  if (page.newestAt && isNewer(*page.newestAt, page.newestId, whole))
    whole.newestAt = page.newestAt, whole.newestId = page.newestId, whole.isNewestFromBuyer = page.isNewestFromBuyer;
  if (page.oldestAt && (!whole.oldestAt || *page.oldestAt < *whole.oldestAt)) whole.oldestAt = page.oldestAt;
  if (page.orderAt && (!whole.orderAt || *page.orderAt > *whole.orderAt)) whole.orderNumber = page.orderNumber, whole.orderAt = page.orderAt;
  if (page.itemAt && (!whole.itemAt || *page.itemAt > *whole.itemAt)) whole.itemId = page.itemId, whole.itemAt = page.itemAt;
  whole.rows += page.rows;
  whole.next = page.next;
  for (InboundMessage& row : page.messages) {
    const bool isKnown = std::any_of(whole.messages.begin(), whole.messages.end(), [&row](const InboundMessage& known) { return known.message.remoteId == row.message.remoteId; });
    if (!isKnown) whole.messages.push_back(std::move(row));
  }
  std::move(page.ids.begin(), page.ids.end(), std::back_inserter(whole.ids));
  std::move(page.quarantined.begin(), page.quarantined.end(), std::back_inserter(whole.quarantined));
}

}  // namespace inquiry::shopee
