#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/desk/support_values.h"
#include "core/domain/error.h"
#include "core/domain/journal_entry.h"

namespace inquiry::storage {
class Connection;
}

namespace inquiry::desk {

struct Parts;

// The register of enquiries to platforms' own support, which no platform hands out: kept by hand, with what is to be expected and what became of
// it. Every change is one row of the journal. Blocks; not from the window's thread.
class SupportService {
 public:
  static constexpr std::size_t kMostOpen = 5'000, kClosedShown = 500;
  explicit SupportService(Parts& parts) : m_parts(parts) {}

  // Conflict "support.twice" names the first about the same notification; Refused "support.vague" names better paths; NotFound "store.unknown".
  Result<SupportCase> create(const SupportRequest& request);
  // Subject, text, category, site, platform id, notification, language, call-back, defect rate, history, and the expected answer. Conflict and
  // Refused as create(); Refused "support.closed".
  Status edit(const SupportRequest& request);
  // It went off, at `at` or now. Refused with the first finding that forbids it; sets when an answer is expected.
  Status sent(SupportCaseId id, const std::string& platformId, std::optional<Instant> at = {});
  // What we or the platform wrote since. A word of the platform makes a sent case answered, one of ours an answered or closed one sent again.
  Status follow(SupportCaseId id, const SupportFollowUp& followUp);
  Status close(SupportCaseId id);

  Result<SupportList> list() const;
  // NotFound "support.not_found".
  Result<SupportCase> find(SupportCaseId id) const;
  Result<std::optional<SupportCaseId>> firstAbout(const StoreId& store, const std::string& noticeId) const;
  Result<std::vector<Finding>> check(const SupportCase& value) const;
  Result<std::vector<SupportPath>> betterPaths(const std::string& category, const std::string& words) const;
  // Refused "support.public_address" for an address no appeal belongs to.
  Status checkRecipient(const std::string& address) const;
  Result<SupportTrend> trend(Instant since) const;
  Result<std::vector<JournalEntry>> history(SupportCaseId id) const;

  Result<SupportTable> table() const;
  // Empty lists bring back what is shipped. InvalidInput "support.table".
  Status saveTable(const SupportTable& table);

 private:
  struct Told {
    std::string kind;  // empty: nothing changed, nothing is written
    std::vector<std::pair<std::string, std::string>> values;
  };
  using Change = std::function<Result<Told>(storage::Connection&, SupportCase&)>;
  Status change(SupportCaseId id, const Change& change);
  Parts& m_parts;
};

}  // namespace inquiry::desk
