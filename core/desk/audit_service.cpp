#include "core/desk/audit_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/parts.h"
#include "core/desk/seen_journal.h"
#include "core/domain/journal_entry.h"
#include "core/domain/thread.h"
#include "core/storage/journal.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostRows = 1000;

// A number that can only be an instant; the journal keeps those of some actions as milliseconds.
constexpr std::int64_t kLeastMillis = 1'000'000'000'000;

std::string plain(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_number_integer() && value.get<std::int64_t>() >= kLeastMillis) return Instant::fromMillis(value.get<std::int64_t>()).toIso();
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return value.dump();
  std::string list;
  for (const Json& one : value) list += (list.empty() ? "" : ", ") + plain(one);
  return list;
}

// "tagged" of "thread.tagged": what a bare before and after are about.
std::string fieldOf(const std::string& kind) { return kind.substr(kind.find('.') == std::string::npos ? 0 : kind.find('.') + 1); }

// Priorities are numbers in the journal.
Json inWords(const JournalEntry& entry, Json value) {
  if (entry.kind != "thread.prioritised" || !value.is_number_integer()) return value;
  const int number = value.get<int>();
  return number < static_cast<int>(Priority::Low) || number > static_cast<int>(Priority::Urgent) ? value : Json(name(static_cast<Priority>(number)));
}

std::vector<std::tuple<std::string, std::string, std::string>> changesOf(const JournalEntry& entry) {
  std::vector<std::tuple<std::string, std::string, std::string>> changes;
  const Json payload = Json::parse(entry.payload, nullptr, false);
  if (!payload.is_object()) return changes;
  const auto part = [&payload](const char* key) { return payload.contains(key) ? payload[key] : Json(); };
  const Json before = inWords(entry, part("before")), after = inWords(entry, part("after"));
  if (before.is_object() || after.is_object()) {
    Json keys = before.is_object() ? before : Json::object();
    if (after.is_object()) keys.update(after);
    for (const auto& [key, ignored] : keys.items())
      changes.emplace_back(key, before.is_object() && before.contains(key) ? plain(before[key]) : "", after.is_object() && after.contains(key) ? plain(after[key]) : "");
  } else if (payload.contains("before") || payload.contains("after")) {
    changes.emplace_back(fieldOf(entry.kind), plain(before), plain(after));
  }
  if (payload.contains("added") || payload.contains("removed")) changes.emplace_back(fieldOf(entry.kind), plain(part("removed")), plain(part("added")));
  for (const auto& [key, value] : payload.items()) {
    const bool isTold = key == "before" || key == "after" || key == "added" || key == "removed" || key == "thread";
    if (!isTold) changes.emplace_back(key, "", plain(value));
  }
  return changes;
}

AuditRow rowOf(const storage::Journal::Told& told) {
  AuditRow row;
  row.sequence = told.entry.seq;
  row.at = told.entry.at;
  row.actor = told.entry.actor;
  row.kind = told.entry.kind;
  row.subject = std::string(name(told.entry.subjectKind)) + (told.entry.subject.empty() ? "" : " " + told.entry.subject);
  row.thread = told.thread;
  row.changes = changesOf(told.entry);
  return row;
}

}  // namespace

Result<std::vector<AuditRow>> AuditService::rows(const AuditQuestion& question) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto seen = SeenJournal::of(connection, m_parts);
  if (!seen) return fail(seen.error());
  const std::string thread = question.thread ? std::to_string(question.thread->value) : "";
  storage::Journal::Question asked{question.person, question.kind, thread, question.from, question.until, question.before, std::min(question.limit, kMostRows)};
  std::vector<AuditRow> rows;
  // What is left out makes no page shorter: a short one is the last.
  for (bool isLast = false; !isLast && rows.size() < asked.limit;) {
    const auto told = storage::Journal::told(connection, asked);
    if (!told) return fail(told.error());
    isLast = told->size() < asked.limit;
    for (const storage::Journal::Told& each : *told) {
      asked.before = each.entry.seq;
      const auto isLeftOut = seen->hides(each.entry);
      if (!isLeftOut) return fail(isLeftOut.error());
      if (!*isLeftOut && rows.size() < asked.limit) rows.push_back(rowOf(each));
    }
  }
  return rows;
}

Result<std::vector<std::string>> AuditService::kinds() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::Journal::kinds((*reader)->connection());
}

}  // namespace inquiry::desk
