#include "core/marketplaces/shopify/return_pull.h"

#include <sstream>

#include "core/domain/case_notes.h"

namespace inquiry::shopify {
namespace {

constexpr std::string_view kOpenStream = "returns.open";
constexpr Duration kOld = std::chrono::hours(24 * 30);  // what was over before is no case of today
constexpr std::size_t kMostLookedAt = 50;

std::vector<std::string> wordsOf(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

}  // namespace

void ReturnTrouble::note(std::optional<Error> error) {
  const std::scoped_lock lock(m_mutex);
  m_error = std::move(error);
}

std::string ReturnTrouble::remark() const {
  const std::scoped_lock lock(m_mutex);
  if (!m_error) return {};
  return m_error->kind == ErrorKind::MissingGrant ? std::string(kCasesWithoutRight) + "read_returns" : std::string(kCasesNotRead);
}

bool ReturnPull::isWorthReading(const ShopReturn& one, const ShopOrder& order) const {
  const auto known = m_place.stored.watermark(returnThread(returnNumber(one.id)));
  if (known) return *known != one.status;
  const auto changed = order.order.updatedAt;
  return isOpenReturn(one.status) || (changed && m_reader.clock().now() - *changed < kOld);
}

Result<bool> ReturnPull::take(const std::vector<ShopOrder>& orders) {
  for (const ShopOrder& order : orders) {
    for (const ShopReturn& one : order.returns) {
      const std::string number = returnNumber(one.id);
      if (number.empty() || m_read.contains(number) || !isWorthReading(one, order)) continue;
      if (auto done = bring(number); !done || !*done) return done;
    }
  }
  return true;
}

Result<bool> ReturnPull::lookAgain() {
  std::vector<std::string> later;
  std::size_t looked = 0;
  for (const std::string& number : wordsOf(m_place.stored.watermark(kOpenStream).value_or(""))) {
    if (m_read.contains(number)) continue;
    if (++looked > kMostLookedAt) {
      later.push_back(number);
      continue;
    }
    if (auto done = bring(number); !done || !*done) return done;
  }
  // Those that had no turn come first the next time.
  std::string all;
  for (const std::string& number : later) all += number + " ";
  for (const std::string& number : m_open) all += number + " ";
  InboundPage page;
  page.watermarks.push_back({std::string(kOpenStream), all});
  return handOver(std::move(page));
}

Result<bool> ReturnPull::handOver(InboundPage page) {
  const Status taken = m_place.sink.accept(std::move(page));
  return taken ? Result<bool>(true) : fail(taken.error());
}

Result<bool> ReturnPull::bring(const std::string& number) {
  auto reading = m_reader.read(number, m_place.stop);
  m_read.insert(number);
  InboundPage page;
  if (!reading && reading.error().kind == ErrorKind::NotFound) return true;
  if (!reading && reading.error().kind == ErrorKind::Malformed) {
    page.quarantined.push_back(reading.error());
    return handOver(std::move(page));
  }
  if (!reading && reading.error().kind == ErrorKind::Cancelled) return fail(reading.error());
  if (!reading) {
    m_trouble = reading.error();
    return false;
  }
  if (isOpenReturn(reading->status)) m_open.insert(number);
  page.watermarks.push_back({reading->thread.remoteId, reading->status});
  page.threads.push_back(std::move(reading->thread));
  page.messages = std::move(reading->messages);
  page.cases.push_back(std::move(reading->filed));
  page.orderEvents = std::move(reading->events);
  return handOver(std::move(page));
}

}  // namespace inquiry::shopify
