#include "core/storage/alert_post_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::int64_t kKept = 2'000;
constexpr std::string_view kAdd = "INSERT INTO alert_post (channel, uid, step, text, facts, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view kWaiting = "SELECT id, channel, uid, step, text, facts, created_at FROM alert_post WHERE channel = ?1 ORDER BY id LIMIT ?2";
constexpr std::string_view kCount = "SELECT count(*) FROM alert_post WHERE channel = ?1";
constexpr std::string_view kRemove = "DELETE FROM alert_post WHERE id = ?1";
constexpr std::string_view kRemoveAll = "DELETE FROM alert_post WHERE channel = ?1";
constexpr std::string_view kState = "SELECT failures, not_before_at, event_seq FROM alert_channel_state WHERE channel = ?1";
constexpr std::string_view kSaveState =
    "INSERT INTO alert_channel_state (channel, failures, not_before_at, event_seq) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (channel) DO UPDATE SET failures = ?2, not_before_at = ?3, event_seq = ?4";
constexpr std::string_view kNewestEvent = "SELECT coalesce(max(seq), 0) FROM journal";
constexpr std::string_view kLog =
    "INSERT INTO alert_delivery (channel, at, uid, step, messages, status, outcome, code) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr std::string_view kTrim = "DELETE FROM alert_delivery WHERE id <= (SELECT max(id) FROM alert_delivery) - ?1";
constexpr std::string_view kDeliveries = "SELECT channel, at, uid, step, messages, status, outcome, code FROM alert_delivery ORDER BY id DESC LIMIT ?1";

}  // namespace

Status AlertPostRepository::add(const Post& post) {
  return execute(m_connection, kAdd, post.channel, post.uid, post.step, post.text, post.facts, post.createdAt);
}

Result<std::vector<AlertPostRepository::Post>> AlertPostRepository::waiting(std::string_view channel, std::size_t limit) {
  const auto map = [](Row row) { return Post{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.instant(6)}; };
  return allRows<Post>(m_connection, kWaiting, map, channel, static_cast<std::int64_t>(limit));
}

Result<std::int64_t> AlertPostRepository::waitingCount(std::string_view channel) {
  const auto count = firstRow<std::int64_t>(m_connection, kCount, [](Row row) { return row.integer(0); }, channel);
  if (!count) return fail(count.error());
  return count->value_or(0);
}

Status AlertPostRepository::remove(std::int64_t id) { return execute(m_connection, kRemove, id); }
Status AlertPostRepository::removeAll(std::string_view channel) { return execute(m_connection, kRemoveAll, channel); }

Result<AlertPostRepository::ChannelState> AlertPostRepository::state(std::string_view channel) {
  const auto map = [](Row row) { return ChannelState{static_cast<int>(row.integer(0)), row.instant(1), row.integer(2)}; };
  const auto found = firstRow<ChannelState>(m_connection, kState, map, channel);
  if (!found) return fail(found.error());
  return found->value_or(ChannelState{});
}

Status AlertPostRepository::saveState(std::string_view channel, const ChannelState& state) {
  return execute(m_connection, kSaveState, channel, state.failures, state.notBefore, state.eventSeq);
}

Result<std::int64_t> AlertPostRepository::newestEvent() {
  const auto newest = firstRow<std::int64_t>(m_connection, kNewestEvent, [](Row row) { return row.integer(0); });
  if (!newest) return fail(newest.error());
  return newest->value_or(0);
}

Status AlertPostRepository::log(const Delivery& delivery) {
  if (auto done = execute(m_connection, kLog, delivery.channel, delivery.at, delivery.uid, delivery.step, delivery.messages, delivery.status, delivery.outcome, delivery.code); !done) return done;
  return execute(m_connection, kTrim, kKept);
}

Result<std::vector<AlertPostRepository::Delivery>> AlertPostRepository::deliveries(std::size_t limit) {
  const auto map = [](Row row) {
    return Delivery{row.text(0), row.instant(1), row.text(2), row.text(3), row.integer(4), static_cast<int>(row.integer(5)), row.text(6), row.text(7)};
  };
  return allRows<Delivery>(m_connection, kDeliveries, map, static_cast<std::int64_t>(limit));
}

}  // namespace inquiry::storage
