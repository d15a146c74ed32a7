#include "core/marketplaces/rakuten/order_context.h"

#include <algorithm>

#include "core/marketplaces/rakuten/orders_api.h"

namespace inquiry::rakuten {
namespace {

constexpr const char* kStream = "orders.lacking";
constexpr std::size_t kMostLacking = 500, kMostBuyers = 10;
constexpr Duration kOffFor = std::chrono::hours(6);
// searchOrder takes 63 days at most.
constexpr Duration kSearchSpan = std::chrono::hours(24 * 62);

bool mayPass(const Error& error) {
  switch (error.kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::MissingGrant:
    case ErrorKind::Malformed: return false;
    default: return true;
  }
}

}  // namespace

OrderContext::OrderContext(PullScope& scope) : m_scope(scope) {
  const Json kept = Json::parse(scope.stored.watermark(kStream).value_or("[]"), nullptr, false);
  if (!kept.is_array()) return;
  for (const Json& number : kept)
    if (number.is_string()) m_lacking.insert(number.get<std::string>());
}

bool OrderContext::isOff() const { return m_scope.memory.ordersOffUntil && m_scope.now < *m_scope.memory.ordersOffUntil; }

bool OrderContext::note(const Error& error) {
  if (error.kind == ErrorKind::MissingGrant) m_scope.memory.ordersOffUntil = m_scope.now + kOffFor;
  if (!mayPass(error)) return error.kind == ErrorKind::MissingGrant;
  if (!m_failure) m_failure = error;
  return true;
}

void OrderContext::add(const std::vector<std::string>& numbers, InboundPage& page) {
  std::vector<std::string> wanted;
  for (const std::string& number : numbers)
    if (!number.empty() && !m_read.contains(number) && std::find(wanted.begin(), wanted.end(), number) == wanted.end()) wanted.push_back(number);
  for (std::size_t at = 0; at < wanted.size(); at += kMostOrders) {
    const std::vector<std::string> some(wanted.begin() + static_cast<std::ptrdiff_t>(at),
                                        wanted.begin() + static_cast<std::ptrdiff_t>(std::min(wanted.size(), at + kMostOrders)));
    const bool isAsked = !isOff() && !m_failure;
    auto read = isAsked ? readOrders(m_scope.caller, some, m_scope.stop) : Result<OrdersRead>(tl::unexpected(Error{}));
    if (read) {
      std::move(read->orders.begin(), read->orders.end(), std::back_inserter(page.orders));
      std::move(read->quarantined.begin(), read->quarantined.end(), std::back_inserter(page.quarantined));
      m_read.insert(some.begin(), some.end());
      for (const std::string& number : some) m_isChanged = m_lacking.erase(number) > 0 || m_isChanged;
      continue;
    }
    const bool isLater = !isAsked || note(read.error());
    if (!isLater) page.quarantined.push_back(read.error());
    for (const std::string& number : some) {
      const bool isMoved = isLater ? m_lacking.size() < kMostLacking && m_lacking.insert(number).second : m_lacking.erase(number) > 0;
      m_isChanged = isMoved || m_isChanged;
    }
  }
  keepLacking(page);
}

void OrderContext::addOfBuyer(const std::string& maskedMail, InboundPage& page) {
  if (maskedMail.empty() || isOff() || m_failure || m_buyers.size() >= kMostBuyers || !m_buyers.insert(maskedMail).second) return;
  const auto numbers = searchOrders(m_scope.caller, {m_scope.now - kSearchSpan, m_scope.now, maskedMail, 30}, m_scope.stop);
  if (numbers) return add(*numbers, page);
  static_cast<void>(note(numbers.error()));
}

Status OrderContext::complete() {
  if (m_lacking.empty() || isOff()) return {};
  InboundPage page;
  add({m_lacking.begin(), m_lacking.end()}, page);
  return m_scope.hand(std::move(page));
}

void OrderContext::keepLacking(InboundPage& page) {
  if (std::exchange(m_isChanged, false)) page.watermarks.push_back({kStream, Json(m_lacking).dump()});
}

}  // namespace inquiry::rakuten
