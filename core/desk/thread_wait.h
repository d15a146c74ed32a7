#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/desk/parts.h"
#include "core/domain/store.h"
#include "core/domain/thread.h"
#include "core/sla/clock_policy.h"
#include "core/storage/connection.h"
#include "core/sync/reply_clock.h"

namespace inquiry::desk {

// The thread as stored; NotFound with a sentence.
Result<Thread> requireThread(storage::Connection& connection, ThreadId id);

// What settling a wait needs besides the thread, read on first use: one object for the many threads of one transaction.
class WaitRules {
 public:
  Result<const Store*> store(storage::Connection& connection, const StoreId& id);
  Result<const SlaSettings*> settings(storage::Connection& connection);

 private:
  std::map<StoreId, Store> m_stores;
  std::optional<SlaSettings> m_settings;
};

struct WaitQuestion {
  ThreadId thread;
  const FreshMessages& fresh;
  WaitRules& rules;
};
Status settleWait(storage::Connection& connection, const Parts& parts, const WaitQuestion& question);
// Brings wait, deadline and reply state of a thread in step with the messages it holds now. Nobody may wait unseen: a closed or answered thread in
// which a buyer waits again is opened. `fresh` wait whatever was closed before. On the writer's thread, in the transaction of the caller.
Status settleWait(storage::Connection& connection, const Parts& parts, ThreadId id, const FreshMessages& fresh = {});

// The messages that wait for an answer in these threads, whichever thread they are moved to next.
Result<FreshMessages> waitingMessages(storage::Connection& connection, const std::vector<ThreadId>& threads);

// Messages were taken out of a thread: its wait begins no earlier than what is left of `waiting`, or is over.
Status trimWait(storage::Connection& connection, const Parts& parts, ThreadId id, const FreshMessages& waiting);

}  // namespace inquiry::desk
