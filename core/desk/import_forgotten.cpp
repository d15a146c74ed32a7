#include "core/desk/import_forgotten.h"

#include <algorithm>
#include <optional>

#include "core/storage/gone_marks.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

using storage::GoneMarks;

Status later(GoneMarks& marks, const StoreId& store, GoneMarks::Kind kind, const std::string& what, std::optional<Instant>& until) {
  const auto at = marks.find(store, kind, what);
  if (!at) return fail(at.error());
  if (*at && (!until || **at > *until)) until = *at;
  return {};
}

}  // namespace

Result<bool> ImportForgotten::hasAny(const StoreId& store) {
  if (const auto known = m_any.find(store); known != m_any.end()) return known->second;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto stored = storage::StoreRepository((*reader)->connection()).find(store);
  if (!stored) return fail(stored.error());
  const auto any = *stored ? GoneMarks((*reader)->connection()).hasAny(store) : Result<bool>(false);
  if (any) m_any[store] = *any;
  return any;
}

Result<std::optional<Instant>> ImportForgotten::untilOf(const StoreId& store, const std::vector<std::string>& buyer, const std::string& order) {
  std::optional<Instant> until;
  const auto any = hasAny(store);
  if (!any) return fail(any.error());
  if (!*any) return until;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  GoneMarks marks((*reader)->connection());
  for (const std::string& name : buyer)
    if (auto done = later(marks, store, GoneMarks::Kind::Buyer, name, until); !done) return fail(done.error());
  if (auto done = later(marks, store, GoneMarks::Kind::Order, order, until); !done) return fail(done.error());
  return until;
}

Result<bool> ImportForgotten::isOut(const Thread& thread) {
  const auto until = untilOf(thread.store, {thread.buyerKey, thread.buyerName}, {});
  if (!until) return fail(until.error());
  if (!*until) return false;
  m_out[{thread.store, thread.remoteId}] = **until;
  return thread.lastMessageAt.value_or(Instant()) <= **until;
}

bool ImportForgotten::isOut(const storage::ImportedMessage& message) const {
  const auto found = m_out.find({message.store, message.threadRemoteId});
  return found != m_out.end() && message.message.sentAt <= found->second;
}

Result<bool> ImportForgotten::isOut(const Order& order) {
  const auto until = untilOf(order.store, {order.buyerKey, order.buyerName}, order.remoteId);
  if (!until) return fail(until.error());
  return *until && order.placedAt.value_or(Instant()) <= **until;
}

}  // namespace inquiry::desk
