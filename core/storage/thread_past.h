#pragma once

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Keeps what every thread stood at before each transaction that changed it: status, wait, deadline, assignee, priority, tags, read or unread, place in the lists.
// Triggers of the writing connection notice it, so that no service can change a thread behind its back, and none has to remember to say so.
// The journal tells who did what and why; this tells exactly what it left. For the writer's connection only.

// Before the first job of a connection. Without the table of past threads nothing is noticed.
Status watchThreads(Connection& connection);
// At the end of a job, in its transaction: what it changed held until `at`.
Status keepPast(Connection& connection, Instant at);

}  // namespace inquiry::storage
