#pragma once

#include "core/domain/thread_query.h"

namespace inquiry::storage {

// Whether a thread stands in the list of a query, and in front of which others: what ThreadList asks the database, for threads that are in none.
// Of the query count view, store, tag, me, now and dueSoon.
bool isListed(const Thread& thread, const ThreadQuery& query);
bool standsBefore(const Thread& one, const Thread& other, const ThreadQuery& query);

}  // namespace inquiry::storage
