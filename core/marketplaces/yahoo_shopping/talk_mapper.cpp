#include "core/marketplaces/yahoo_shopping/talk_mapper.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/yahoo_shopping/plain_text.h"
#include "core/marketplaces/yahoo_shopping/remote_ids.h"
#include "core/marketplaces/yahoo_shopping/talk_api.h"

namespace inquiry::yahoo_shopping {
namespace {

// The categories of questions about auctions.
constexpr std::int64_t kFirstAuctionCategory = 45, kLastAuctionCategory = 60;

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kTypes{
    {{"jpg", "image/jpeg"}, {"jpeg", "image/jpeg"}, {"png", "image/png"}, {"gif", "image/gif"}, {"pdf", "application/pdf"}}};

std::string typeOf(const std::string& extension) {
  for (const auto& [ending, type] : kTypes)
    if (ending == extension) return std::string(type);
  return "application/octet-stream";
}

std::string idIn(const Json& value) { return plainText(textOf(value)); }

struct Naming {
  std::string maskedId, orderId, itemCode, title;
};

// The same from a row of the list and from the topic itself, so that it does not matter which came last.
InboundThread threadOf(const std::string& topicId, const Naming& naming) {
  InboundThread thread;
  thread.remoteId = topicId;
  thread.kind = naming.orderId.empty() ? ThreadKind::Question : ThreadKind::OrderMessage;
  // "abc*****" hides so much that many buyers share it: only what concerns one order is known to be one buyer's.
  thread.buyerKey = naming.maskedId + "/" + (naming.orderId.empty() ? topicId : naming.orderId);
  thread.buyerName = naming.maskedId;
  thread.orderRemoteId = naming.orderId;
  thread.itemRemoteId = naming.itemCode;
  thread.subject = naming.title;
  return thread;
}

tl::unexpected<Error> missing(const std::string& path) {
  return fail(ErrorKind::Malformed, "yahoo.row", "A row without " + path + " was set aside; look at it in Store Creator Pro.");
}

Result<Headline> mapHeadline(const Json& row, std::size_t at) {
  const std::string topicId = idIn(eitherOf(row, "topicId", "topicid"));
  if (topicId.empty()) return missing("headlines[" + std::to_string(at) + "].topicId");
  Headline headline;
  headline.thread = threadOf(topicId, {idIn(eitherOf(row, "userMaskedId", "userMaskedIdx")), idIn(eitherOf(row, "orderId", "orderid")),
                                       idIn(eitherOf(row, "itemCode", "itemcode")), plainText(textOf(fieldOf(row, "title")))});
  headline.thread.closedRemotely = flagOf(fieldOf(row, "isCompleted"));
  headline.thread.unreadRemotely = flagOf(fieldOf(row, "isUnread"));
  if (const Json& isPrivate = fieldOf(row, "isPrivate"); !isPrivate.is_null() && !flagOf(isPrivate)) headline.thread.marks.emplace_back(kPublicMark);
  headline.userPostAt = secondsOf(fieldOf(row, "userPostTime"));
  headline.sellerPostAt = secondsOf(fieldOf(row, "sellerPostTime"));
  headline.isUnanswered = flagOf(fieldOf(row, "isNoAnswer")) && !*headline.thread.closedRemotely;
  const auto mark = [&row](const char* key) { return flagOf(fieldOf(row, key)) ? "1" : "0"; };
  for (const char* key : {"userPostTime", "sellerPostTime", "messageCount", "completeConditionId"}) headline.signature += idIn(fieldOf(row, key)) + "|";
  for (const char* key : {"isUnread", "isNoAnswer", "isCompleted", "isPrivate"}) headline.signature += mark(key);
  return headline;
}

std::vector<Attachment> filesOf(const Json& message, const FilePlace& place) {
  std::vector<Attachment> files;
  for (const Json& row : listOf(fieldOf(message, "fileList"))) {
    Attachment file;
    const std::string key = textOf(fieldOf(row, "objectKey")), extension = lowerCase(idIn(fieldOf(row, "fileExt")));
    file.name = idIn(fieldOf(row, "fileName"));
    if (file.name.empty()) file.name = extension.empty() ? "file" : "file." + extension;
    file.type = typeOf(extension);
    file.size = std::max<std::int64_t>(0, numberOf(fieldOf(row, "fileSize")).value_or(0));
    if (!key.empty() && utf8::isValid(key)) file.remoteUrl = fileAddress(place.base, place.sellerId, key);
    files.push_back(std::move(file));
  }
  return files;
}

Result<InboundMessage> mapMessage(const Json& source, std::size_t at, const std::string& topicId, const FilePlace& place) {
  const std::string path = "messages[" + std::to_string(at) + "]";
  const std::string id = idIn(eitherOf(source, "messageId", "messageid"));
  if (id.empty()) return missing(path + ".messageId");
  const auto sentAt = secondsOf(eitherOf(source, "postdate", "postDate"));
  if (!sentAt) return missing(path + ".postdate");
  InboundMessage row;
  row.threadRemoteId = topicId;
  Message& message = row.message;
  message.remoteId = messageRemoteId(topicId, id);
  message.sentAt = *sentAt;
  // "user" or "seller"; another word would rather be a buyer's message too many than one that nobody answers.
  const bool isOurs = lowerCase(textOf(fieldOf(source, "postUserType"))).find("seller") != std::string::npos;
  message.direction = isOurs ? Direction::Out : Direction::In;
  message.author = isOurs ? Author::External : Author::Buyer;
  message.delivery = isOurs ? Delivery::Confirmed : Delivery::None;
  message.text = plainText(textOf(fieldOf(source, "body")));
  message.attachments = filesOf(source, place);
  row.rawPayload = source.dump(-1, ' ', false, Json::error_handler_t::replace);
  return row;
}

}  // namespace

Instant Headline::activeAt() const { return std::max(userPostAt.value_or(Instant()), sellerPostAt.value_or(Instant())); }

Result<TalkPage> mapTalkList(const Json& body) {
  const Json& rows = fieldOf(body, "headlines");
  const Json& summary = fieldOf(body, "summary");
  if (!rows.is_array() && !(rows.is_null() && summary.is_object()))
    return fail(ErrorKind::Malformed, "yahoo.headlines", "The list of questions has no headlines[]; wait, the next sync reads it again.");
  TalkPage page;
  page.rows = static_cast<std::int64_t>(listOf(rows).size());
  page.total = numberOf(fieldOf(fieldOf(summary, "topic"), "count")).value_or(page.rows);
  page.unanswered = numberOf(fieldOf(summary, "unansweredCount")).value_or(0);
  page.filter = lowerCase(textOf(fieldOf(summary, "filter")));
  std::size_t at = 0;
  for (const Json& row : listOf(rows)) {
    auto headline = mapHeadline(row, at++);
    if (headline) page.headlines.push_back(std::move(*headline));
    else page.quarantined.push_back(headline.error());
  }
  return page;
}

Result<TalkReading> mapTalkDetail(const Json& body, const std::string& topicId, const FilePlace& files) {
  const Json& topic = fieldOf(body, "topic");
  if (!topic.is_object() || !fieldOf(body, "messages").is_array())
    return fail(ErrorKind::Malformed, "yahoo.topic", "A question came without its topic or messages; wait, the next sync reads it again.");
  TalkReading reading;
  reading.thread = threadOf(topicId, {idIn(eitherOf(topic, "userMaskedIdx", "userMaskedId")), idIn(eitherOf(topic, "orderid", "orderId")),
                                      idIn(eitherOf(topic, "itemcode", "itemCode")), plainText(textOf(fieldOf(topic, "title")))});
  reading.thread.closedRemotely = flagOf(eitherOf(topic, "isComplete", "isCompleted"));
  reading.thread.unreadRemotely = flagOf(eitherOf(topic, "isSellerUnRead", "isSellerUnread"));
  reading.isPrivate = flagOf(fieldOf(topic, "isPrivate"));
  if (!reading.isPrivate) reading.thread.marks.emplace_back(kPublicMark);
  reading.categoryId = numberOf(eitherOf(topic, "categoryid", "categoryId"));
  reading.isAuction = reading.categoryId && *reading.categoryId >= kFirstAuctionCategory && *reading.categoryId <= kLastAuctionCategory;
  const auto readUpTo = secondsOf(fieldOf(topic, "userLastReadTime"));
  std::size_t at = 0;
  for (const Json& source : listOf(fieldOf(body, "messages"))) {
    auto row = mapMessage(source, at++, topicId, files);
    if (!row) {
      reading.quarantined.push_back(row.error());
      continue;
    }
    // When the buyer looked last, not when he read this first: no time to show.
    if (row->message.direction == Direction::Out && readUpTo && row->message.sentAt <= *readUpTo) row->message.delivery = Delivery::Read;
    if (!reading.thread.createdAt || row->message.sentAt < *reading.thread.createdAt) reading.thread.createdAt = row->message.sentAt;
    reading.messages.push_back(std::move(*row));
  }
  return reading;
}

}  // namespace inquiry::yahoo_shopping
