#include "core/marketplaces/mailbox_orders.h"

#include <algorithm>

#include "core/marketplaces/mail_threading.h"

namespace inquiry {
namespace {

constexpr int kEnough = 60, kAhead = 20;
constexpr Duration kRecent = std::chrono::hours(24 * 60);

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string digitsOf(const std::string& text) {
  std::string digits;
  for (const char c : text)
    if (isDigit(c)) digits += c;
  return digits;
}

// Runs of 3 to 7 digits that are no part of a longer run, a decimal or a date.
std::vector<std::string> numbersIn(const std::string& text) {
  std::vector<std::string> numbers;
  for (std::size_t at = 0; at < text.size();) {
    if (!isDigit(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end])) ++end;
    const bool isCut = (at > 0 && (text[at - 1] == '.' || text[at - 1] == ',' || text[at - 1] == '/')) || (end + 1 < text.size() && (text[end] == '.' || text[end] == ',' || text[end] == '/') && isDigit(text[end + 1]));
    if (!isCut && end - at >= 3 && end - at <= 7) numbers.push_back(text.substr(at, end - at));
    at = end;
  }
  return numbers;
}

bool names(const std::string& text, const std::string& number) {
  const auto numbers = numbersIn(text);
  return !number.empty() && std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

bool holds(const std::string& text, const std::string& word) { return word.size() >= 6 && lower(text).find(lower(word)) != std::string::npos; }

struct Scored {
  int score = 0;
  std::string reason;
  bool isSameSender = false;
};

// How many of the candidates are of that sender and not older than 60 days.
struct SenderOrders {
  std::size_t count = 0;
  const ShopOrder* best = nullptr;  // newest under way, else nobody
};

SenderOrders ordersOf(const std::string& sender, const std::vector<ShopOrder>& candidates, Instant at) {
  SenderOrders found;
  for (const ShopOrder& candidate : candidates) {
    if (comparableMail(candidate.mail) != sender || !candidate.order.placedAt || at - *candidate.order.placedAt > kRecent) continue;
    ++found.count;
    if (candidate.isUnderWay && (found.best == nullptr || *candidate.order.placedAt > *found.best->order.placedAt)) found.best = &candidate;
  }
  return found;
}

Scored scoreOf(const ShopOrder& candidate, const OrderEvidence& evidence, const SenderOrders& ofSender) {
  Scored best;
  const auto take = [&best](int score, const char* reason) {
    if (score > best.score) best.score = score, best.reason = reason;
  };
  const std::string number = digitsOf(candidate.order.remoteId);
  const std::string sender = comparableMail(evidence.sender);
  best.isSameSender = !sender.empty() && comparableMail(candidate.mail) == sender;
  const bool isSameName = candidate.surname.size() > 1 && lower(evidence.senderName).find(lower(candidate.surname)) != std::string::npos;
  // In the history below the number counts half: it may be of another matter.
  const bool isNamed = names(evidence.fresh, number), isQuoted = !isNamed && names(evidence.quoted, number);
  if (isNamed || isQuoted) {
    const int share = isNamed ? 1 : 2;
    take(55 / share, "number");
    if (isSameName) take(70 / share, "number-and-name");
    if (best.isSameSender) take(100 / share, "number-and-sender");
  }
  if (holds(evidence.fresh, candidate.confirmation)) take(90, "confirmation");
  for (const Shipment& shipment : candidate.order.shipments)
    if (holds(evidence.fresh, shipment.trackingNumber)) take(80, "tracking");
  if (best.isSameSender && ofSender.count == 1 && candidate.order.placedAt && evidence.at - *candidate.order.placedAt <= kRecent) take(65, "only-order-of-sender");
  if (best.isSameSender && ofSender.count > 1) take(&candidate == ofSender.best ? 60 : 50, "one-order-of-sender");
  if (best.score > 0)
    for (const OrderLine& line : candidate.order.lines)
      if (holds(evidence.fresh, line.sku)) {
        best.score += 10;
        break;
      }
  return best;
}

}  // namespace

std::string mailBuyerKey(std::string_view address) { return address.find('@') == std::string_view::npos ? std::string() : "mail:" + mailHash(lower(address)); }

std::string comparableMail(std::string_view address) {
  std::string mail = lower(address);
  const auto at = mail.rfind('@');
  if (at == std::string::npos) return {};
  std::string local = mail.substr(0, at);
  const std::string domain = mail.substr(at);
  if (const auto plus = local.find('+'); plus != std::string::npos && plus > 0) local.resize(plus);
  if (domain == "@gmail.com" || domain == "@googlemail.com") std::erase(local, '.');
  return local + domain;
}

std::vector<std::string> orderNumbersIn(const OrderEvidence& evidence, std::size_t limit) {
  std::vector<std::string> numbers;
  for (const std::string* text : {&evidence.fresh, &evidence.quoted})
    for (std::string& number : numbersIn(*text))
      if (numbers.size() < limit && std::find(numbers.begin(), numbers.end(), number) == numbers.end()) numbers.push_back(std::move(number));
  return numbers;
}

std::optional<OrderMatch> matchOrder(const std::vector<ShopOrder>& candidates, const OrderEvidence& evidence) {
  const SenderOrders ofSender = ordersOf(comparableMail(evidence.sender), candidates, evidence.at);
  OrderMatch best;
  int second = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Scored scored = scoreOf(candidates[i], evidence, ofSender);
    if (scored.score > best.score) {
      second = best.score;
      best = {i, scored.score, scored.reason, scored.isSameSender};
    } else {
      second = std::max(second, scored.score);
    }
  }
  if (best.score < kEnough || best.score < second + kAhead) return {};
  return best;
}

}  // namespace inquiry
