#include "core/marketplaces/yahoo_shopping/topic_pages.h"

#include <algorithm>
#include <utility>

#include "core/marketplaces/yahoo_shopping/order_api.h"
#include "core/marketplaces/yahoo_shopping/order_mapper.h"
#include "core/marketplaces/yahoo_shopping/talk_api.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr const char *kSeen = "topics.seen", *kTopicsOwed = "topics.retry", *kOrdersOwed = "orders.retry";
// Ten topics take eleven seconds to read: what is there is shown before the rest comes.
constexpr std::size_t kPerPage = 10, kEnoughFailures = 3, kOwedAtOnce = 20, kMostOwed = 1000;

std::set<std::string> namesIn(const std::optional<std::string>& kept) {
  std::set<std::string> names;
  const Json list = Json::parse(kept.value_or("[]"), nullptr, false);
  for (const Json& name : listOf(list))
    if (name.is_string()) names.insert(name.get<std::string>());
  return names;
}

std::int64_t secondsIn(const std::string& state) { return numberOf(Json(state.substr(0, state.find(' ')))).value_or(0); }

}  // namespace

std::string stateOf(const Headline& headline) { return std::to_string(headline.activeAt().millis() / 1000) + " " + headline.signature; }

TopicPages::TopicPages(PullScope& scope, const FilePlace& files)
    : m_scope(scope), m_files(files), m_topicsOwed(namesIn(scope.stored.watermark(kTopicsOwed))), m_ordersOwed(namesIn(scope.stored.watermark(kOrdersOwed))) {
  const Json seen = Json::parse(scope.stored.watermark(kSeen).value_or("{}"), nullptr, false);
  if (!seen.is_object()) return;
  for (const auto& [topic, state] : seen.items())
    if (state.is_string()) m_seen[topic] = state.get<std::string>();
}

Status TopicPages::retry() {
  const std::vector<std::string> topics(m_topicsOwed.begin(), m_topicsOwed.end());
  for (std::size_t i = 0; i < std::min(topics.size(), kOwedAtOnce); ++i)
    if (const Status done = read(topics[i], {}); !done) return done;
  const std::vector<std::string> orders(m_ordersOwed.begin(), m_ordersOwed.end());
  for (std::size_t i = 0; i < std::min(orders.size(), kOwedAtOnce); ++i)
    if (const Status done = addOrder(orders[i]); !done) return done;
  return flush();
}

bool TopicPages::isSeen(const Headline& headline) const {
  const auto found = m_seen.find(headline.thread.remoteId);
  return found != m_seen.end() && found->second == stateOf(headline);
}

Status TopicPages::read(const std::string& topicId, const std::string& signature) {
  if (const Status go = m_scope.cancelled(); !go) return go;
  const auto body = talkDetail(m_scope.caller, topicId, m_scope.stop);
  auto reading = body ? mapTalkDetail(*body, topicId, m_files) : Result<TalkReading>(fail(body.error()));
  if (!reading) return failed(topicId, reading.error());
  m_failedInARow = 0;
  m_isTopicsOwedChanged = m_topicsOwed.erase(topicId) > 0 || m_isTopicsOwedChanged;
  const std::string orderId = reading->thread.orderRemoteId;
  m_page.threads.push_back(std::move(reading->thread));
  std::move(reading->messages.begin(), reading->messages.end(), std::back_inserter(m_page.messages));
  quarantine(std::move(reading->quarantined));
  if (!signature.empty()) m_isSeenChanged = std::exchange(m_seen[topicId], signature) != signature || m_isSeenChanged;
  if (const Status done = orderId.empty() ? Status() : addOrder(orderId); !done) return done;
  return ++m_inPage >= kPerPage ? flush() : Status();
}

Status TopicPages::note(Headline headline) {
  m_page.threads.push_back(std::move(headline.thread));
  return ++m_inPage >= kPerPage * 2 ? flush() : Status();
}

Status TopicPages::addOrder(const std::string& orderId) {
  if (m_hasNoOrders || m_ordersRead.contains(orderId)) return {};
  const auto xml = orderInfo(m_scope.caller, orderId, m_scope.stop);
  auto order = xml ? mapOrder(*xml, m_scope.clock.now()) : Result<Order>(fail(xml.error()));
  if (!order && order.error().kind == ErrorKind::MissingGrant) {
    m_hasNoOrders = true;
    return {};
  }
  const bool isOwed = !order && m_scope.isPassing(order.error());
  const bool isChanged = isOwed ? m_ordersOwed.size() < kMostOwed && m_ordersOwed.insert(orderId).second : m_ordersOwed.erase(orderId) > 0;
  m_isOrdersOwedChanged = m_isOrdersOwedChanged || isChanged;
  if (order) {
    m_ordersRead.insert(orderId);
    m_page.orders.push_back(std::move(*order));
    return {};
  }
  if (!isOwed) return {};  // the platform knows no such order: the message stands without it
  if (!m_firstFailure) m_firstFailure = order.error();
  if (!m_scope.isFatal(order.error())) return {};
  // What was read before stands.
  if (const Status kept = flush(); !kept) return kept;
  return fail(order.error());
}

Status TopicPages::failed(const std::string& topicId, const Error& error) {
  const bool isPassing = m_scope.isPassing(error);
  const bool isChanged = isPassing ? m_topicsOwed.size() < kMostOwed && m_topicsOwed.insert(topicId).second : m_topicsOwed.erase(topicId) > 0;
  m_isTopicsOwedChanged = m_isTopicsOwedChanged || isChanged;
  if (!isPassing) {
    if (error.kind != ErrorKind::NotFound) m_page.quarantined.push_back(error);
    return {};
  }
  if (!m_firstFailure) m_firstFailure = error;
  if (!m_scope.isFatal(error) && ++m_failedInARow < kEnoughFailures) return {};
  if (const Status kept = flush(); !kept) return kept;
  return fail(error);
}

void TopicPages::quarantine(std::vector<Error> errors) { std::move(errors.begin(), errors.end(), std::back_inserter(m_page.quarantined)); }

void TopicPages::saveNotes() {
  if (std::exchange(m_isSeenChanged, false)) m_page.watermarks.push_back({kSeen, Json(m_seen).dump(-1, ' ', false, Json::error_handler_t::replace)});
  if (std::exchange(m_isTopicsOwedChanged, false)) m_page.watermarks.push_back({kTopicsOwed, Json(m_topicsOwed).dump(-1, ' ', false, Json::error_handler_t::replace)});
  if (std::exchange(m_isOrdersOwedChanged, false)) m_page.watermarks.push_back({kOrdersOwed, Json(m_ordersOwed).dump(-1, ' ', false, Json::error_handler_t::replace)});
}

Status TopicPages::flush() {
  m_inPage = 0;
  saveNotes();
  return m_scope.hand(std::exchange(m_page, {}));
}

Status TopicPages::finish(Instant before) {
  const std::int64_t oldest = before.millis() / 1000;
  m_isSeenChanged = std::erase_if(m_seen, [oldest](const auto& each) { return secondsIn(each.second) < oldest; }) > 0 || m_isSeenChanged;
  if (const Status kept = flush(); !kept) return kept;
  return m_firstFailure ? Status(fail(*m_firstFailure)) : Status();
}

}  // namespace inquiry::yahoo_shopping
