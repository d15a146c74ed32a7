#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/desk/archive_service.h"
#include "core/desk/reply_service.h"
#include "core/desk/store_service.h"
#include "core/desk/values.h"
#include "core/domain/journal_entry.h"
#include "core/domain/search_query.h"
#include "core/domain/thread_query.h"

// The JSON other programs rely on: instants ISO 8601 UTC with milliseconds, ids as text, absent as null.
namespace inquiry::desk {

nlohmann::json toJson(const std::optional<Instant>& at);
nlohmann::json toJson(const Thread& thread, Instant now);
nlohmann::json toJson(const ThreadPage& page, Instant now);
nlohmann::json toJson(const Message& message);
nlohmann::json toJson(const ClockView& clock);
nlohmann::json toJson(const Order& order);
nlohmann::json toJson(const ThreadDetail& detail, Instant now);
nlohmann::json toJson(const Outgoing& item);
nlohmann::json toJson(const Finding& finding);
nlohmann::json toJson(const StoreRow& row);
nlohmann::json toJson(const StoreSync& sync);
nlohmann::json toJson(const SearchPage& page);
nlohmann::json toJson(const JournalEntry& entry);

}  // namespace inquiry::desk
