#include "core/desk/deletion_endpoints.h"

#include <algorithm>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/integrations/deletion_feed.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

constexpr Duration kAfterFailure = std::chrono::hours(1);

tl::unexpected<Error> wrong(const char* code, const char* text) { return fail(ErrorKind::InvalidInput, code, text); }
tl::unexpected<Error> noEndpoint() { return fail(ErrorKind::NotFound, "deletion.endpoint", "There is no such address for deletion lists any more: reload the list."); }

Status mayChange(const Parts& parts, const DeletionEndpoint& endpoint) {
  return endpoint.store.value.empty() ? requireRight(parts, DeskRight::Erase) : requireRight(parts, DeskRight::Erase, endpoint.store);
}

auto endpointIn(std::vector<DeletionEndpoint>& endpoints, const std::string& id) {
  return std::find_if(endpoints.begin(), endpoints.end(), [&id](const DeletionEndpoint& each) { return each.id() == id; });
}

}  // namespace

Result<std::vector<DeletionEndpointRow>> DeletionEndpoints::rows() const {
  auto all = allRows();
  if (!all) return all;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto left = leaveOutHidden((*reader)->connection(), m_parts, *all, [](const DeletionEndpointRow& row) -> const StoreId& { return row.endpoint.store; });
  if (!left) return fail(left.error());
  return all;
}

Result<std::vector<DeletionEndpointRow>> DeletionEndpoints::allRows() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto endpoints = readDeletionEndpoints((*reader)->connection());
  if (!endpoints) return fail(endpoints.error());
  std::vector<DeletionEndpointRow> rows;
  for (DeletionEndpoint& endpoint : *endpoints) {
    auto last = readDeletionRun((*reader)->connection(), endpoint.id());
    if (!last) return fail(last.error());
    Instant next = m_parts.clock.now();
    if (*last) next = (*last)->at + ((*last)->problem.empty() ? std::chrono::hours(endpoint.everyHours) : std::min<Duration>(kAfterFailure, std::chrono::hours(endpoint.everyHours)));
    rows.push_back({std::move(endpoint), std::move(*last), next});
  }
  return rows;
}

Result<DeletionEndpoint> DeletionEndpoints::scopeOf(const std::string& text) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto store = storage::StoreRepository((*reader)->connection()).find(StoreId{text});
  if (!store) return fail(store.error());
  DeletionEndpoint endpoint;
  if (*store) endpoint.store = (*store)->id;
  else endpoint.marketplace = marketplaceFromName(text);
  if (endpoint.id().empty()) return fail(ErrorKind::NotFound, "deletion.scope", "There is no store and no marketplace \"" + text + "\": see the list of stores.");
  return endpoint;
}

Status DeletionEndpoints::change(const std::vector<DeletionEndpoint>& endpoints, const DeletionEndpoint& changed, bool isOn) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto saved = saveDeletionEndpoints(connection, endpoints); !saved) return saved;
    // What another address answered says nothing of this one.
    if (auto dropped = dropDeletionRun(connection, changed.id()); !dropped) return dropped;
    return note(connection, m_parts, {SubjectKind::Setting, "deletion.endpoints", "setting.changed", {{"of", changed.id()}, {"on", isOn}, {"everyHours", changed.everyHours}}});
  });
}

Status DeletionEndpoints::save(DeletionEndpointWish wish) {
  const DeletionEndpoint& wanted = wish.endpoint;
  if (auto may = mayChange(m_parts, wanted); !may) return may;
  if (auto allowed = DeletionFeed::checkAddress(wanted.address); !allowed) return allowed;
  if (wanted.everyHours < 1 || wanted.everyHours > kMostHours) return wrong("deletion.hours", "Deletion lists are asked for every 1 to 168 hours.");
  auto endpoints = [&]() -> Result<std::vector<DeletionEndpoint>> {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    return readDeletionEndpoints((*reader)->connection());
  }();
  if (!endpoints) return fail(endpoints.error());
  const auto before = endpointIn(*endpoints, wanted.id());
  const bool isSame = before != endpoints->end() && before->address == wanted.address;
  if (wish.token && wish.token->empty()) wish.token.reset();
  // A token belongs to the address it was typed for.
  if (!wish.token && (!isSame || !m_parts.secrets.credential(ownerOf(wanted), kDeletionToken))) return wrong("deletion.token_missing", "Enter the token the company's address asks for.");
  if (std::any_of(endpoints->begin(), endpoints->end(), [&](const DeletionEndpoint& each) { return each.address == wanted.address && each.id() != wanted.id(); }))
    return wrong("deletion.taken", "Another entry asks this address already: what that one acknowledges would never reach this one. Use one for all stores of the platform.");
  if (before == endpoints->end()) endpoints->push_back(wanted);
  else *before = wanted;
  if (wish.token) {
    std::map<std::string, Secret> secrets;
    secrets.emplace(std::string(kDeletionToken), std::move(*wish.token));
    if (auto kept = m_parts.secrets.saveCredentials(ownerOf(wanted), std::move(secrets)); !kept) return kept;
  }
  return change(*endpoints, wanted, true);
}

Status DeletionEndpoints::remove(const std::string& id) {
  auto endpoints = [&]() -> Result<std::vector<DeletionEndpoint>> {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    return readDeletionEndpoints((*reader)->connection());
  }();
  if (!endpoints) return fail(endpoints.error());
  const auto found = endpointIn(*endpoints, id);
  if (found == endpoints->end()) return noEndpoint();
  const DeletionEndpoint gone = *found;
  if (auto may = mayChange(m_parts, gone); !may) return may;
  endpoints->erase(found);
  if (auto done = change(*endpoints, gone, false); !done) return done;
  return m_parts.secrets.removeAll(ownerOf(gone));
}

Result<DeletionRun> DeletionEndpoints::run(const std::string& id, const Progress& progress, std::stop_token stop) {
  const auto all = rows();
  if (!all) return fail(all.error());
  const auto found = std::find_if(all->begin(), all->end(), [&id](const DeletionEndpointRow& row) { return row.endpoint.id() == id; });
  if (found == all->end()) return noEndpoint();
  if (auto may = mayChange(m_parts, found->endpoint); !may) return fail(may.error());
  return runPlanned(found->endpoint, progress, stop);
}

Result<int> DeletionEndpoints::runWhenDue(std::stop_token stop) {
  // What was planned goes on whoever sits here.
  const auto all = allRows();
  if (!all) return fail(all.error());
  int ran = 0;
  std::optional<Error> problem;
  for (const DeletionEndpointRow& row : *all) {
    if (row.next > m_parts.clock.now() || stop.stop_requested()) continue;
    ++ran;
    if (const auto done = runPlanned(row.endpoint, {}, stop); !done) problem = done.error();
  }
  if (problem) return fail(*problem);
  return ran;
}

Status DeletionEndpoints::keep(const DeletionEndpoint& endpoint, const DeletionRun& run) {
  return m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto kept = saveDeletionRun(connection, endpoint.id(), run); !kept) return kept;
    // A day on which nobody wanted to be forgotten is not worth a row.
    if (run.erased + run.unknown + run.acknowledged == 0) return {};
    return note(connection, m_parts, {SubjectKind::Workspace, "", "deletion.list_done", {{"of", endpoint.id()}, {"erased", run.erased}, {"unknown", run.unknown}, {"acknowledged", run.acknowledged}, {"waiting", run.waits}}});
  });
}

Result<DeletionRun> DeletionEndpoints::runPlanned(const DeletionEndpoint& endpoint, const Progress& progress, const std::stop_token& stop) {
  auto asked = ask(endpoint, progress, stop);
  if (!asked && asked.error().kind == ErrorKind::Cancelled) return asked;
  DeletionRun run;
  if (asked) run = *asked;
  else run.code = asked.error().code, run.problem = asked.error().text;
  run.at = m_parts.clock.now();
  if (auto kept = keep(endpoint, run); !kept) return fail(kept.error());
  if (!asked) return asked;
  return run;
}

}  // namespace inquiry::desk
