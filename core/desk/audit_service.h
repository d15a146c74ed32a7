#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "core/desk/setting_history.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

struct Parts;

// Which rows: all conditions hold, empty ones do not count.
struct AuditQuestion {
  std::string person, kind;
  std::optional<ThreadId> thread;
  std::optional<Instant> from, until;   // from <= at < until
  std::optional<std::int64_t> before;   // the sequence of the last row seen: the page behind it
  std::size_t limit = 100;
};

struct AuditRow {
  std::int64_t sequence = 0;
  Instant at;
  std::string actor, kind;  // "me", "thread.tagged"
  std::string subject;      // "thread 12", "store ebay-us"
  std::optional<ThreadId> thread;
  std::vector<std::tuple<std::string, std::string, std::string>> changes;  // field, before, after; no message bodies
};

// Who did what, when, from what to what: the journal for people, newest first. Arrivals are left out: the messages themselves tell of those.
// Blocks; not from the window's thread.
class AuditService {
 public:
  explicit AuditService(Parts& parts) : m_parts(parts) {}
  Result<std::vector<AuditRow>> rows(const AuditQuestion& question) const;
  Result<std::vector<std::string>> kinds() const;
  // What was set, with the way back.
  SettingHistory settings() const { return SettingHistory(m_parts); }

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
