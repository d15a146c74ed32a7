#pragma once

#include <vector>

#include "core/desk/parts.h"
#include "core/domain/thread.h"
#include "core/storage/connection.h"
#include "core/sync/reply_clock.h"

namespace inquiry::desk {

// The thread as stored; NotFound with a sentence.
Result<Thread> requireThread(storage::Connection& connection, ThreadId id);

// Brings wait, deadline and reply state of a thread in step with the messages it holds now. Nobody may wait unseen: a closed or answered thread in
// which a buyer waits again is opened. `fresh` wait whatever was closed before. On the writer's thread, in the transaction of the caller.
Status settleWait(storage::Connection& connection, const Parts& parts, ThreadId id, const FreshMessages& fresh = {});

// The messages that wait for an answer in these threads, whichever thread they are moved to next.
Result<FreshMessages> waitingMessages(storage::Connection& connection, const std::vector<ThreadId>& threads);

// Messages were taken out of a thread: its wait begins no earlier than what is left of `waiting`, or is over.
Status trimWait(storage::Connection& connection, const Parts& parts, ThreadId id, const FreshMessages& waiting);

}  // namespace inquiry::desk
