#pragma once

#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/change_set.h"
#include "core/domain/outgoing.h"
#include "core/storage/connection.h"

namespace inquiry {

// Keeps alarms as alerts, with their journal rows, in the transaction that notes them as said or moves what they tell of: neither a crash nor
// a window that is closed loses one. Raised ones open a row or count it up; cleared ones are marked and stay until acknowledged.
Status logAlarms(storage::Connection& connection, const std::vector<AlarmNotice>& notices, ChangeSet& changes);

// The alert of an answer that has come to wait for a person.
AlarmNotice waitsForPerson(const Outgoing& item, const Error& why, Instant at);
// A person decided, or the answer arrived after all: clears the alert of its conversation unless another answer of it waits.
Status clearWaits(storage::Connection& connection, const Outgoing& item, Instant at, ChangeSet& changes);

}  // namespace inquiry
