#include "core/marketplaces/rakuten/inquiry_mapper.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/domain/utf8.h"
#include "core/marketplaces/rakuten/attachments_api.h"

namespace inquiry::rakuten {
namespace {

// The four types of R-Messe. Those of the past may lack a type: an order number then says what it is about.
struct TypeRule {
  std::string_view type;
  ThreadKind kind;
  bool isOpenedByShop;
};
constexpr std::array kTypes{TypeRule{"店舗問い合わせ", ThreadKind::Question, false}, TypeRule{"商品問い合わせ", ThreadKind::Question, false},
                            TypeRule{"受注問い合わせ", ThreadKind::OrderMessage, false}, TypeRule{"店舗からの問い合わせ", ThreadKind::OrderMessage, true}};

TypeRule ruleOf(const std::string& type, bool hasOrder) {
  for (const TypeRule& rule : kTypes)
    if (rule.type == type) return rule;
  return {"", hasOrder ? ThreadKind::OrderMessage : ThreadKind::Question, false};
}

// FNV-1a: tells one state of an inquiry from the next, and guards nothing.
std::string printOf(const std::string& text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  std::array<char, 20> digits{};
  std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
  return digits.data();
}

std::string typeOfFile(const std::string& name) {
  constexpr std::array<std::pair<std::string_view, const char*>, 5> kEndings{
      {{".png", "image/png"}, {".jpg", "image/jpeg"}, {".jpeg", "image/jpeg"}, {".gif", "image/gif"}, {".pdf", "application/pdf"}}};
  std::string lower = name;
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c); });
  for (const auto& [ending, type] : kEndings)
    if (lower.ends_with(ending)) return type;
  return "application/octet-stream";
}

std::vector<Attachment> attachmentsOf(const Json& object, const std::string& base) {
  std::vector<Attachment> files;
  for (const Json& row : listOf(object, "attachments")) {
    const std::string label = utf8::repaired(textOf(row, "label")), path = textOf(row, "path");
    if (label.empty() && path.empty()) continue;  // the page's own sample holds other fields here
    Attachment file;
    file.name = label.empty() ? path.substr(path.rfind('/') + 1) : label;
    file.type = typeOfFile(file.name);
    if (!path.empty() && !label.empty()) file.remoteUrl = attachmentAddress(base, path, label);
    files.push_back(std::move(file));
  }
  return files;
}

// In the page's malformed sample it stands inside attachments[].
std::string giftSideOf(const Json& inquiry) {
  std::string side = textOf(inquiry, "socialGiftUserType");
  for (const Json& row : listOf(inquiry, "attachments"))
    if (side.empty()) side = textOf(row, "socialGiftUserType");
  return side;
}

std::string subjectOf(const Json& inquiry) {
  std::string subject = textOf(inquiry, "category");
  if (subject.empty()) subject = textOf(inquiry, "type");
  const std::string gift = giftSideOf(inquiry);
  if (!gift.empty()) subject += "（" + gift + "）";
  const std::string item = textOf(inquiry, "itemName");
  if (!item.empty()) subject += (subject.empty() ? "" : "：") + item;
  return utf8::repaired(subject);
}

// A removed message comes empty. What was stored of it before is kept and only marked.
void takeBody(Message& message, const Json& source, const std::string& base) {
  message.deleted = flagOf(source, "isMessageDeleted");
  if (message.deleted) return;
  message.text = utf8::repaired(textOf(source, "message"));
  message.attachments = attachmentsOf(source, base);
}

void setSide(Message& message, bool isOurs) {
  if (!isOurs) return;
  message.direction = Direction::Out;
  message.author = Author::External;
  message.delivery = Delivery::Confirmed;
}

InboundMessage firstMessage(const Json& inquiry, const InquiryReading& reading, bool isOurs, const std::string& base) {
  InboundMessage row;
  row.threadRemoteId = reading.number;
  row.message.remoteId = firstMessageId(reading.number);
  row.message.sentAt = reading.registeredAt;
  if (!isOurs) row.message.authorName = reading.thread.buyerName;
  setSide(row.message, isOurs);
  takeBody(row.message, inquiry, base);
  Json own = inquiry;
  own.erase("replies");
  row.rawPayload = dumped(own);
  return row;
}

Result<InboundMessage> replyOf(const Json& reply, const InquiryReading& reading, const std::string& base) {
  const std::string id = textOf(reply, "id");
  const auto at = instantOf(reply, "regDate");
  const std::string from = textOf(reply, "replyFrom");
  if (id.empty() || !at || (from != "merchant" && from != "user")) {
    const char* missing = id.empty() ? "id" : !at ? "regDate" : "replyFrom";
    return fail(ErrorKind::Malformed, "rakuten.reply", "A reply without replies[]." + std::string(missing) + " was set aside; open the inquiry in R-Messe.");
  }
  InboundMessage row;
  row.threadRemoteId = reading.number;
  row.message.remoteId = replyId(reading.number, id);
  row.message.sentAt = *at;
  const bool isOurs = from == "merchant";
  if (!isOurs) row.message.authorName = reading.thread.buyerName;
  setSide(row.message, isOurs);
  // Rakuten says that the other side has read it, not when.
  if (isOurs && flagOf(reply, "isRead")) row.message.delivery = Delivery::Read;
  takeBody(row.message, reply, base);
  row.rawPayload = dumped(reply);
  return row;
}

void readThread(const Json& inquiry, InquiryReading& reading, ThreadKind kind) {
  InboundThread& thread = reading.thread;
  thread.remoteId = reading.number;
  thread.kind = kind;
  reading.maskedMail = textOf(inquiry, "userMaskEmail");
  // Without the masked address nothing tells two buyers of one name apart.
  thread.buyerKey = reading.maskedMail.empty() ? "inquiry:" + reading.number : reading.maskedMail;
  thread.buyerName = utf8::repaired(textOf(inquiry, "userName"));
  thread.orderRemoteId = reading.orderNumber;
  thread.itemRemoteId = textOf(inquiry, "itemNumber");
  thread.subject = subjectOf(inquiry);
  thread.createdAt = reading.registeredAt;
  if (fieldOf(inquiry, "readByMerchant").is_boolean()) thread.unreadRemotely = !flagOf(inquiry, "readByMerchant");
}

// Completed, unless the buyer has written since: then somebody is waiting, whatever the mark says.
bool isOver(const Json& inquiry, const std::vector<InboundMessage>& messages) {
  if (!flagOf(inquiry, "isCompleted")) return false;
  const auto completedAt = instantOf(inquiry, "completedDate");
  return std::none_of(messages.begin(), messages.end(), [&](const InboundMessage& row) {
    return row.message.direction == Direction::In && completedAt && row.message.sentAt > *completedAt;
  });
}

}  // namespace

std::string firstMessageId(const std::string& number) { return number + ":q"; }
std::string replyId(const std::string& number, const std::string& reply) { return number + ":" + reply; }

Result<InquiryReading> mapInquiry(const Json& inquiry, const std::string& base) {
  InquiryReading reading;
  reading.number = textOf(inquiry, "inquiryNumber");
  const auto registeredAt = instantOf(inquiry, "regDate");
  if (!isInquiryNumber(reading.number) || !registeredAt) {
    return fail(ErrorKind::Malformed, "rakuten.inquiry", "An inquiry without list[]." + std::string(registeredAt ? "inquiryNumber" : "regDate") +
                                                             " was set aside; look at it in R-Messe.");
  }
  reading.registeredAt = reading.newestAt = *registeredAt;
  reading.shopId = textOf(inquiry, "shopId");
  reading.orderNumber = textOf(inquiry, "orderNumber");
  reading.print = printOf(dumped(inquiry));
  const TypeRule rule = ruleOf(textOf(inquiry, "type"), !reading.orderNumber.empty());
  readThread(inquiry, reading, rule.kind);
  reading.messages.push_back(firstMessage(inquiry, reading, rule.isOpenedByShop, base));
  for (const Json& reply : listOf(inquiry, "replies")) {
    auto row = replyOf(reply, reading, base);
    if (!row) {
      reading.quarantined.push_back(row.error());
      continue;
    }
    reading.newestAt = std::max(reading.newestAt, row->message.sentAt);
    reading.messages.push_back(std::move(*row));
  }
  reading.isCompleted = isOver(inquiry, reading.messages);
  reading.thread.closedRemotely = reading.isCompleted;
  return reading;
}

}  // namespace inquiry::rakuten
