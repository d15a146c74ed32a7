// One question to a company's address, to its end.
#include <algorithm>
#include <set>

#include "core/compliance/deletion_list.h"
#include "core/desk/deletion_endpoints.h"
#include "core/desk/erasure_service.h"
#include "core/desk/parts.h"
#include "core/integrations/deletion_feed.h"
#include "core/storage/file_hash.h"
#include "core/storage/gone_marks.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

using compliance::DeletionList;
using compliance::DeletionRequest;
using storage::GoneMarks;

std::string nameOf(const DeletionRequest& request) {
  if (!request.name.empty()) return request.name;
  storage::FileHash hash;
  hash.add(request.text);
  return hash.value();
}

// Those of the list that were not marked so in that store yet.
Result<DeletionList> unmarked(const Parts& parts, const StoreId& store, GoneMarks::Kind kind, const DeletionList& list) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  GoneMarks marks((*reader)->connection());
  DeletionList left;
  for (const DeletionRequest& request : list.requests) {
    const auto known = marks.find(store, kind, nameOf(request));
    if (!known) return fail(known.error());
    if (!*known) left.requests.push_back(request);
  }
  return left;
}

Status mark(const Parts& parts, const StoreId& store, GoneMarks::Kind kind, const std::vector<std::string>& names) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    GoneMarks marks(connection);
    for (const std::string& name : names)
      if (auto done = marks.add(store, kind, name, parts.clock.now()); !done) return done;
    return {};
  });
}

void addWaiting(DeletionRun& run, std::size_t place, const std::string& reason) {
  ++run.waits;
  if (run.waiting.size() < kMostWaiting) run.waiting.emplace_back(place, reason);
}

}  // namespace

Result<std::vector<StoreId>> DeletionEndpoints::storesOf(const DeletionEndpoint& endpoint) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto all = storage::StoreRepository((*reader)->connection()).list();
  if (!all) return fail(all.error());
  std::vector<StoreId> stores;
  for (const Store& store : *all)
    if (endpoint.store.value.empty() ? store.marketplace == endpoint.marketplace : store.id == endpoint.store) stores.push_back(store.id);
  if (stores.empty()) return fail(ErrorKind::NotFound, "deletion.no_store", "There is no store this deletion list could be for: connect one, or remove the address.");
  return stores;
}

// Only what was not done there before: a second time would take what a buyer wrote after the first.
Status DeletionEndpoints::take(const StoreId& store, const DeletionList& list, DeletionRun& run, const Progress& progress) {
  const auto left = unmarked(m_parts, store, GoneMarks::Kind::Listed, list);
  if (!left) return fail(left.error());
  if (left->requests.empty()) return {};
  const auto receipt = m_erasure.eraseListed(store, *left, progress);
  if (!receipt) return fail(receipt.error());
  std::vector<std::string> names;
  for (const std::size_t place : receipt->done(*left)) names.push_back(nameOf(left->requests[place]));
  if (auto marked = mark(m_parts, store, GoneMarks::Kind::Listed, names); !marked) return marked;
  run.erased += receipt->erased;
  run.unknown += receipt->unknown;
  for (const auto& problem : receipt->problems) addWaiting(run, problem.line, problem.reason);
  return {};
}

Status DeletionEndpoints::acknowledge(const DeletionEndpoint& endpoint, const DeletionList& list, DeletionRun& run, const std::stop_token& stop) {
  const auto stores = storesOf(endpoint);
  if (!stores) return fail(stores.error());
  std::set<std::string> undone, untold;
  for (const StoreId& store : *stores) {
    const auto open = unmarked(m_parts, store, GoneMarks::Kind::Listed, list), silent = unmarked(m_parts, store, GoneMarks::Kind::Acknowledged, list);
    if (!open) return fail(open.error());
    if (!silent) return fail(silent.error());
    for (const DeletionRequest& request : open->requests) undone.insert(nameOf(request));
    for (const DeletionRequest& request : silent->requests) untold.insert(nameOf(request));
  }
  std::vector<std::string> names;
  std::set_difference(untold.begin(), untold.end(), undone.begin(), undone.end(), std::back_inserter(names));
  if (names.empty()) return {};
  const auto token = m_parts.secrets.credential(ownerOf(endpoint), kDeletionToken);
  if (!token) return fail(token.error());
  if (auto told = m_feed.acknowledge(endpoint.address, *token, names, stop); !told) return told;
  run.acknowledged = static_cast<std::int64_t>(names.size());
  for (const StoreId& store : *stores)
    if (auto marked = mark(m_parts, store, GoneMarks::Kind::Acknowledged, names); !marked) return marked;
  return {};
}

Result<DeletionRun> DeletionEndpoints::ask(const DeletionEndpoint& endpoint, const Progress& progress, const std::stop_token& stop) {
  const auto stores = storesOf(endpoint);
  if (!stores) return fail(stores.error());
  const auto token = m_parts.secrets.credential(ownerOf(endpoint), kDeletionToken);
  if (!token) return fail(ErrorKind::InvalidInput, "deletion.token_missing", "Enter the token the company's address asks for.");
  const auto text = m_feed.list(endpoint.address, *token, stop);
  if (!text) return fail(text.error());
  const auto list = compliance::readDeletionList(*text);
  DeletionRun run;
  if (!list && list.error().code == "deletion.empty") return run;
  if (!list) return fail(list.error());
  for (const auto& problem : list->problems) addWaiting(run, problem.line, problem.reason);
  for (const StoreId& store : *stores)
    if (auto taken = take(store, *list, run, progress); !taken) return fail(taken.error());
  if (auto told = acknowledge(endpoint, *list, run, stop); !told) return fail(told.error());
  return run;
}

}  // namespace inquiry::desk
