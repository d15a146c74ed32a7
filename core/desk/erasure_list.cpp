// Everybody a platform's list names.
#include <algorithm>

#include "core/compliance/deletion_list.h"
#include "core/desk/erasure_service.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/storage/buyer_traces.h"
#include "core/storage/gone_marks.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {

std::vector<std::size_t> ErasureListReceipt::done(const compliance::DeletionList& list) const {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < list.requests.size(); ++i) {
    const std::size_t line = list.requests[i].line;
    if (std::none_of(problems.begin(), problems.end(), [line](const Problem& problem) { return problem.line == line; })) places.push_back(i);
  }
  return places;
}

Result<ErasureListReceipt> ErasureService::eraseList(const StoreId& store, const std::string& text, const Progress& progress) {
  if (const auto may = requireRight(m_parts, DeskRight::Erase, store); !may) return fail(may.error());
  const auto list = compliance::readDeletionList(text);
  if (!list) return fail(list.error());
  return eraseListed(store, *list, progress);
}

Result<ErasureListReceipt> ErasureService::eraseListed(const StoreId& store, const compliance::DeletionList& list, const Progress& progress) {
  ErasureListReceipt receipt;
  receipt.sum.store = store;
  receipt.sum.at = m_parts.clock.now();
  for (const auto& problem : list.problems) receipt.problems.push_back({problem.line, problem.reason});
  const auto done = m_parts.sync.undisturbed(store, [&]() -> Status {
    for (const compliance::DeletionRequest& request : list.requests)
      if (auto taken = takeRequest(store, request, receipt); !taken) return taken;
      else if (progress && !progress(receipt.erased + receipt.unknown, static_cast<std::int64_t>(list.requests.size())))
        return fail(ErrorKind::Cancelled, "erasure.cancelled", "Stopped before everybody was forgotten: read the list once more to take the rest.");
    return {};
  });
  if (!done) return fail(done.error());
  if (receipt.erased > 0)
    if (auto cleaned = clean(receipt.sum); !cleaned) return fail(cleaned.error());
  if (auto listed = addHandedOut(receipt.sum); !listed) return fail(listed.error());
  return receipt;
}

// Why this one cannot be taken now; absent: nothing keeps them.
Result<std::optional<std::string>> ErasureService::problemOf(const StoreId& store, const Result<storage::BuyerTraces>& traces) const {
  if (!traces && traces.error().code == "buyer.ambiguous") return std::optional<std::string>("several buyers of this store are called so: forget them one by one");
  if (!traces) return fail(traces.error());
  const Status may = traces->isEmpty() ? Status() : mayErase(store, *traces);
  if (may) return std::optional<std::string>();
  if (may.error().kind != ErrorKind::Refused) return fail(may.error());
  return std::optional<std::string>(may.error().text);
}

Result<ErasureListReceipt> ErasureService::previewList(const StoreId& store, const std::string& text) const {
  if (const auto may = requireRight(m_parts, DeskRight::Erase, store); !may) return fail(may.error());
  const auto list = compliance::readDeletionList(text);
  if (!list) return fail(list.error());
  ErasureListReceipt receipt;
  receipt.sum.store = store;
  receipt.sum.at = m_parts.clock.now();
  for (const auto& problem : list->problems) receipt.problems.push_back({problem.line, problem.reason});
  for (const compliance::DeletionRequest& request : list->requests) {
    const auto traces = find(store, request.ids, request.orders);
    const auto problem = problemOf(store, traces);
    if (!problem) return fail(problem.error());
    if (*problem) {
      receipt.problems.push_back({request.line, **problem});
      continue;
    }
    const auto plan = planOf(store, *traces);
    if (!plan) return fail(plan.error());
    receipt.sum.add(*plan);
    ++(traces->isEmpty() ? receipt.unknown : receipt.erased);
  }
  return receipt;
}

Status ErasureService::takeRequest(const StoreId& store, const compliance::DeletionRequest& request, ErasureListReceipt& receipt) {
  const auto traces = find(store, request.ids, request.orders);
  const auto problem = problemOf(store, traces);
  if (!problem) return fail(problem.error());
  if (!traces) {
    receipt.problems.push_back({request.line, problem->value_or("")});
    return {};
  }
  // The account is gone at the platform: nothing of it up to now is to come, by whatever name.
  const auto marked = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    storage::GoneMarks marks(connection);
    for (const std::string& id : request.ids)
      if (auto done = marks.add(store, storage::GoneMarks::Kind::Buyer, id, m_parts.clock.now()); !done) return done;
    for (const std::string& number : request.orders)
      if (auto done = marks.add(store, storage::GoneMarks::Kind::Order, number, m_parts.clock.now()); !done) return done;
    return {};
  });
  if (!marked) return marked;
  if (traces->isEmpty()) {
    ++receipt.unknown;
    return {};
  }
  if (*problem) {
    receipt.problems.push_back({request.line, **problem});
    return {};
  }
  ErasureReceipt one;
  if (auto taken = take(store, *traces, one, {}); !taken) return taken;
  receipt.sum.add(one);
  ++receipt.erased;
  return {};
}

}  // namespace inquiry::desk
