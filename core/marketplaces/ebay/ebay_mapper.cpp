#include "core/marketplaces/ebay/ebay_mapper.h"

#include <algorithm>
#include <array>

#include "core/domain/loopback.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/ebay/ebay_json.h"
#include "core/marketplaces/ebay/ebay_row.h"
#include "core/marketplaces/ebay/ebay_text.h"
#include "core/net/url.h"

namespace inquiry::ebay {
namespace {

std::string mediaType(const std::string& kind, const std::string& name) {
  struct Known {
    std::string_view ending, type;
  };
  static constexpr std::array<Known, 11> kKnown = {{{".jpg", "image/jpeg"}, {".jpeg", "image/jpeg"}, {".png", "image/png"},
                                                    {".gif", "image/gif"}, {".webp", "image/webp"}, {".bmp", "image/bmp"},
                                                    {".pdf", "application/pdf"}, {".txt", "text/plain"}, {".doc", "application/msword"},
                                                    {".heic", "image/heic"},
                                                    {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}}};
  const std::string lowerName = lowered(name);
  for (const Known& known : kKnown)
    if (lowerName.ends_with(known.ending)) return std::string(known.type);
  if (kind == "IMAGE") return "image/*";
  if (kind == "PDF") return "application/pdf";
  if (kind == "DOC") return "application/msword";
  if (kind == "TXT") return "text/plain";
  return "application/octet-stream";
}

std::vector<Attachment> attachments(const Json& message) {
  std::vector<Attachment> all;
  for (const Json& media : listOf(message, "messageMedia")) {
    Attachment attachment;
    const std::string url = textOf(media, "mediaUrl");
    attachment.name = textOf(media, "mediaName");
    attachment.type = mediaType(textOf(media, "mediaType"), attachment.name.empty() ? url : attachment.name);
    // Fetched only when a person asks, and never over anything but TLS (loopback is the practice platform).
    const auto parts = urlParts(url);
    if (parts && (parts->scheme == "https" || (parts->scheme == "http" && isLoopbackHost(parts->host)))) attachment.remoteUrl = url;
    if (!attachment.name.empty() || !url.empty()) all.push_back(std::move(attachment));
  }
  return all;
}

struct ReadMessage {
  InboundMessage inbound;
  std::string sender, recipient;
};

Direction directionOf(const std::string& sender, ConversationType type, const EbayIdentity& us) {
  return type == ConversationType::FromMembers && us.isUs(sender) ? Direction::Out : Direction::In;
}

Author authorOf(Direction direction, ConversationType type) {
  if (type == ConversationType::FromEbay) return Author::Platform;
  // A message of ours that we did not send ourselves: somebody wrote it on eBay or with another tool.
  return direction == Direction::Out ? Author::External : Author::Buyer;
}

Result<ReadMessage> readMessage(const Json& row, const RowPath& path, ConversationType type, const EbayIdentity& us) {
  if (!row.is_object()) return fail(path.malformed("", "is not an object"));
  ReadMessage read;
  Message& message = read.inbound.message;
  message.remoteId = textOf(row, "messageId");
  if (message.remoteId.empty()) return fail(path.malformed("messageId", "is missing"));
  const auto sentAt = instantOf(row, "createdDate");
  if (!sentAt) return fail(path.malformed("createdDate", "is missing or not a time"));
  message.sentAt = *sentAt;
  read.sender = textOf(row, "senderUsername", "senderUserName");
  read.recipient = textOf(row, "recipientUsername", "recipientUserName");
  message.direction = directionOf(read.sender, type, us);
  message.author = authorOf(message.direction, type);
  message.authorName = type == ConversationType::FromEbay ? "eBay" : shownName(read.sender);
  message.subject = plainText(textOf(row, "subject"));
  message.text = plainText(textOf(row, "messageBody"));
  message.attachments = attachments(row);
  if (message.direction == Direction::Out)
    message.delivery = flagOf(row, "readStatus").value_or(false) ? Delivery::Read : Delivery::Confirmed;
  read.inbound.rawPayload = bytesOf(row);
  return read;
}

std::string otherParty(const ReadMessage& read, const EbayIdentity& us) {
  return us.isUs(read.sender) ? read.recipient : read.sender;
}

Result<EbayConversation> readConversation(const Json& row, const RowPath& path, ConversationType type, const EbayIdentity& us,
                                          std::vector<Error>& quarantined) {
  if (!row.is_object()) return fail(path.malformed("", "is not an object"));
  EbayConversation conversation;
  conversation.id = textOf(row, "conversationId");
  if (conversation.id.empty()) return fail(path.malformed("conversationId", "is missing"));
  conversation.title = plainText(textOf(row, "conversationTitle"));
  conversation.status = textOf(row, "conversationStatus");
  conversation.createdAt = instantOf(row, "createdDate");
  conversation.unread = integerOf(row, "unreadCount").value_or(0);
  const std::string referenceType = textOf(row, "referenceType");
  if (referenceType.empty() || referenceType == "LISTING") conversation.itemId = textOf(row, "referenceId");
  const Json* latest = field(row, "latestMessage");
  if (!latest) return conversation;
  auto read = readMessage(*latest, path.below("latestMessage"), type, us);
  if (!read) {
    quarantined.push_back(read.error());
    return conversation;
  }
  conversation.otherParty = otherParty(*read, us);
  conversation.latest = std::move(read->inbound);
  conversation.latest->threadRemoteId = conversation.id;
  return conversation;
}

}  // namespace

std::string_view word(ConversationType type) { return type == ConversationType::FromMembers ? "FROM_MEMBERS" : "FROM_EBAY"; }

bool EbayIdentity::isUs(std::string_view sender) const {
  const std::string name = lowered(sender);
  return !name.empty() && (name == lowered(username) || name == lowered(userId));
}

std::string shownName(std::string_view party) {
  const bool hasCapital = std::any_of(party.begin(), party.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const bool hasPunctuation = party.find_first_of("._-*") != std::string_view::npos;
  return !hasCapital || hasPunctuation ? std::string(party) : std::string();
}

Result<ConversationPage> conversationPage(std::string_view body, ConversationType type, const EbayIdentity& us) {
  const auto answer = parsedObject(body, "conversation list");
  if (!answer) return fail(answer.error());
  ConversationPage page;
  const auto rows = rowsOf(*answer, "conversations", page.facts);
  if (!rows) return fail(rows.error());
  for (std::size_t at = 0; at < (*rows)->size(); ++at) {
    auto conversation = readConversation((**rows)[at], RowPath("conversations", at), type, us, page.quarantined);
    if (conversation) page.conversations.push_back(std::move(*conversation));
    else page.quarantined.push_back(conversation.error());
  }
  return page;
}

Result<MessagePage> messagePage(std::string_view body, const std::string& conversationId, ConversationType type, const EbayIdentity& us) {
  const auto answer = parsedObject(body, "conversation");
  if (!answer) return fail(answer.error());
  MessagePage page;
  const auto rows = rowsOf(*answer, "messages", page.facts);
  if (!rows) return fail(rows.error());
  for (std::size_t at = 0; at < (*rows)->size(); ++at) {
    auto read = readMessage((**rows)[at], RowPath("messages", at), type, us);
    if (!read) {
      page.quarantined.push_back(read.error());
      continue;
    }
    if (page.otherParty.empty()) page.otherParty = otherParty(*read, us);
    read->inbound.threadRemoteId = conversationId;
    page.messages.push_back(std::move(read->inbound));
  }
  return page;
}

Result<SentMessage> sentMessage(std::string_view body) {
  const auto answer = parsedObject(body, "sent message");
  if (!answer) return fail(answer.error());
  return SentMessage{textOf(*answer, "messageId"), instantOf(*answer, "createdDate")};
}

Result<EbayIdentity> identity(std::string_view body) {
  const auto answer = parsedObject(body, "user");
  if (!answer) return fail(answer.error());
  EbayIdentity us{textOf(*answer, "username", "userName"), textOf(*answer, "userId")};
  if (us.username.empty() && us.userId.empty())
    return fail(ErrorKind::Malformed, "ebay.malformed", "eBay did not say which account this is (username, userId). Try again later.");
  return us;
}

InboundThread threadOf(const EbayConversation& conversation, ConversationType type, const std::string& orderRemoteId) {
  InboundThread thread;
  thread.remoteId = conversation.id;
  thread.subject = conversation.title;
  thread.itemRemoteId = conversation.itemId;
  thread.createdAt = conversation.createdAt;
  thread.unreadRemotely = conversation.unread > 0;
  if (conversation.status == "ARCHIVE" || conversation.status == "DELETE") thread.closedRemotely = true;
  else if (conversation.status == "ACTIVE" || conversation.status == "READ" || conversation.status == "UNREAD") thread.closedRemotely = false;
  if (type == ConversationType::FromEbay) {
    thread.kind = ThreadKind::Notice;
    thread.buyerKey = thread.buyerName = "eBay";
    return thread;
  }
  thread.kind = orderRemoteId.empty() ? ThreadKind::Question : ThreadKind::OrderMessage;
  thread.orderRemoteId = orderRemoteId;
  thread.buyerKey = conversation.otherParty;
  thread.buyerName = shownName(conversation.otherParty);
  return thread;
}

}  // namespace inquiry::ebay
