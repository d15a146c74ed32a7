#pragma once

#include <string>

#include "core/storage/case_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

namespace inquiry::test {

// A claim as a pull leaves it behind, with its conversation "case:<remoteId>".
inline CaseId storedClaim(DeskBench& desk, const std::string& remoteId, const std::string& orderRemoteId = "") {
  CaseId id;
  desk.write([&](storage::Connection& connection) -> Status {
    ThreadFacts facts;
    facts.remoteId = "case:" + remoteId;
    facts.kind = ThreadKind::Case;
    facts.orderRemoteId = orderRemoteId;
    const auto thread = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
    if (!thread) return fail(thread.error());
    Case value;
    value.store.value = "shop";
    value.thread = thread->id;
    value.remoteId = remoteId;
    value.turn = CaseTurn::Us;
    value.orderRemoteId = orderRemoteId;
    value.openedAt = value.readAt = desk.clock.now();
    const auto saved = storage::CaseRepository(connection).save(value);
    if (!saved) return fail(saved.error());
    id = saved->id;
    return {};
  });
  return id;
}

}  // namespace inquiry::test
