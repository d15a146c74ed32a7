#pragma once

#include <cstddef>

#include "core/desk/case_values.h"
#include "core/domain/error.h"
#include "core/domain/finding.h"

namespace inquiry::desk {

struct Parts;

// Claims, disputes, returns and wishes to cancel of all platforms: what waits for us, what happened, and the platform's own ways to go on. Reads
// from what is stored; safe from any thread but the window's.
class CaseService {
 public:
  static constexpr std::size_t kMostOpen = 5'000, kClosedShown = 200;
  explicit CaseService(Parts& parts) : m_parts(parts) {}

  Result<CaseList> list() const;
  // How many wait for us.
  Result<std::int64_t> ours() const;
  // NotFound "case.not_found".
  Result<CaseDetail> detail(CaseId id) const;
  // The case whose conversation that is, or the newest of its order; empty when there is none.
  Result<std::optional<CaseId>> ofThread(ThreadId thread) const;
  // What keeps a request from leaving; empty when it may go. InvalidInput or Refused with what to do.
  std::optional<Error> refusalOf(const CaseDetail& detail, const CaseRequest& request) const;
  // What the outgoing check forbids in the words of a request; empty when they may leave.
  std::optional<Finding> findingOf(const CaseRequest& request) const;
  // Checked, durable and queued; there is no time to undo it. Conflict "case.sent_before" when the same was asked already.
  Result<Outgoing> act(const CaseRequest& request);
  // A person ended the case on the platform's own page, or takes that back. Refused "case.platform_ends" where the platform tells the desk of its
  // cases, Conflict "case.not_handled" when there is nothing to take back. Whatever the platform mails later opens the case again.
  Status closeByHand(CaseId id);
  Status reopenByHand(CaseId id);
  // Asks the platform anew, in the background.
  Status refresh(CaseId id);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
