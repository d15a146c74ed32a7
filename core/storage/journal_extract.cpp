#include "core/storage/journal_extract.h"

#include <nlohmann/json.hpp>

#include "core/storage/journal_row.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kOfMatter =
    "SELECT seq, device, device_seq, at, actor, kind, subject_kind, subject, payload, previous_hash, hash FROM journal WHERE "
    "(?4 OR kind NOT IN ('thread.noted', 'evidence.packed')) AND ((subject_kind = 3 AND subject IN (SELECT value FROM json_each(?1))) OR "
    "(subject_kind = 4 AND subject IN (SELECT CAST(id AS TEXT) FROM message WHERE thread IN (SELECT CAST(value AS INTEGER) FROM json_each(?1)))) OR "
    "(subject_kind = 5 AND subject IN (SELECT CAST(id AS TEXT) FROM outgoing WHERE thread IN (SELECT CAST(value AS INTEGER) FROM json_each(?1)))) OR "
    "(subject_kind = 13 AND ?4 AND subject IN (SELECT CAST(id AS TEXT) FROM note WHERE thread IN (SELECT CAST(value AS INTEGER) FROM json_each(?1)))) OR "
    "(subject_kind = 16 AND subject IN (SELECT value FROM json_each(?2))) OR "
    "(subject_kind = 6 AND subject IN (SELECT value FROM json_each(?3)))) ORDER BY seq";

template <class Ids>
std::string numbers(const Ids& ids) {
  nlohmann::json list = nlohmann::json::array();
  for (const auto& id : ids) list.push_back(std::to_string(id.value));
  return list.dump();
}

}  // namespace

Result<std::vector<JournalEntry>> journalOf(Connection& connection, const JournalMatter& matter, JournalScope scope) {
  const std::string orders = nlohmann::json(matter.orders).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return allRows<JournalEntry>(connection, kOfMatter, journalEntryFrom, numbers(matter.threads), numbers(matter.cases), orders, scope == JournalScope::Everything);
}

}  // namespace inquiry::storage
