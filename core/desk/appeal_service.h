#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/desk/appeal_values.h"
#include "core/desk/evidence_service.h"
#include "core/domain/error.h"
#include "core/domain/journal_entry.h"

namespace inquiry::storage {
class Connection;
}

namespace inquiry::desk {

struct Parts;

// Appeals against performance notifications: what has to be there, by when, and whether it is. No platform takes them through a program, so they are
// handed in by a person, and this keeps what was handed in. Every change is one row of the journal. Blocks; not from the window's thread.
class AppealService {
 public:
  static constexpr std::size_t kMostOpen = 1'000, kDecidedShown = 500;
  explicit AppealService(Parts& parts) : m_parts(parts) {}

  // Conflict "appeal.twice" names the one that the notification has already; InvalidInput "appeal.no_notice" for another kind of conversation,
  // "appeal.time" without a time by hand; NotFound "store.unknown", "thread.not_found".
  Result<Appeal> create(const AppealRequest& request);
  Result<AppealList> list() const;
  // NotFound "appeal.not_found".
  Result<AppealDetail> detail(AppealId id) const;
  Result<std::optional<AppealId>> ofThread(ThreadId thread) const;
  Result<std::vector<JournalEntry>> history(AppealId id) const;

  enum class Words { Typed, Machine };
  // Words typed by a person clear the mark of a machine translation. Refused "appeal.handed_in" once it left.
  Status setPart(AppealId id, AppealPart part, const std::string& text, Words words = Words::Typed);
  // A person has read the machine's words and stands by them.
  Status confirmPart(AppealId id, AppealPart part);
  Status setReason(AppealId id, const std::string& reason);
  Status setNotice(AppealId id, const std::string& noticeId, const std::string& noticeLink);
  // A document that is typed in: "brand-number". An empty value takes it out.
  Status setFact(AppealId id, const std::string& document, const std::string& value);

  // Refused "appeal.not_ready" names everything that is missing.
  Status markReady(AppealId id);
  // As markReady(), looked at anew; Refused "support.public_address".
  Status handIn(AppealId id, const AppealHandIn& how);
  enum class Outcome { Reinstated, Refused };
  Status decided(AppealId id, Outcome outcome, const std::string& words);
  // Back to writing: a ready one, or the next attempt after a refusal.
  Status rewrite(AppealId id);
  // Plan, facts and every file with a manifest, in a folder of its own.
  Result<ArchiveReceipt> archive(AppealId id, const std::string& folder) const;

  Result<AppealTable> table() const;
  // Empty lists bring back what is shipped. InvalidInput "appeal.table".
  Status saveTable(const AppealTable& table);

 private:
  struct Told {
    std::string kind;  // empty: nothing changed, nothing is written
    std::vector<std::pair<std::string, std::string>> values;
  };
  using Change = std::function<Result<Told>(storage::Connection&, Appeal&)>;
  Status change(AppealId id, const Change& change);
  // The same for what may only change before it is handed in; a ready one becomes one being written.
  Status write(AppealId id, const Change& change);
  Result<AppealDetail> load(storage::Connection& connection, AppealId id) const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
