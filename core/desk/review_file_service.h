#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/desk/progress.h"
#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/secret.h"
#include "core/insight/evidence/redaction.h"
#include "core/storage/key_file.h"

namespace inquiry {
struct SlaSettings;
}

namespace inquiry::desk {

struct Parts;

// What a reviewer is to get.
struct ReviewWish {
  std::vector<ThreadId> threads;
  evidence::Redaction redaction = evidence::Redaction::Contacts;
  std::string reason;  // needed when nothing is masked
  std::string file;    // "case-23.iqreview", outside of the workspace
  Secret passphrase;   // 8 characters at least
};

struct ReviewReceipt {
  std::string file, sha256;
  std::int64_t threads = 0, messages = 0, events = 0, files = 0, bytes = 0;
};

// What an open reviewer's file says of itself.
struct ReviewAbout {
  Instant madeAt;
  std::string madeBy, reason;
  evidence::Redaction redaction = evidence::Redaction::Contacts;
  std::int64_t threads = 0;
};

// Conversations for somebody who judges them elsewhere: one encrypted file that this program opens to be read and searched, without a network and without changing
// anything. What the team noted among themselves, drafts and sign-ins are never in it. Blocks; not from the window's thread.
class ReviewFileService {
 public:
  static constexpr std::size_t kMostThreads = 5000, kShortestPassphrase = 8;

  // `cost`: of guessing the passphrase; less of it is for tests.
  explicit ReviewFileService(Parts& parts, storage::PassphraseCost cost = {}) : m_parts(parts), m_cost(cost) {}
  // Masked as wished, journalled, and among the files that were handed out. InvalidInput "review.empty", "review.passphrase", "review.reason", "review.target"; Refused
  // without DeskRight::Export in each store, and without the right to see what buyers wrote when nothing is masked.
  Result<ReviewReceipt> pack(const ReviewWish& wish, const Progress& progress = {});
  // Empty for a workspace of one's own.
  Result<std::optional<ReviewAbout>> about() const;

 private:
  Status mayTell(const ReviewWish& wish) const;
  Result<std::vector<ThreadId>> wholeThreads(const std::vector<ThreadId>& threads) const;
  Result<SlaSettings> slaSettings() const;
  Result<std::vector<std::string>> buyersOf(const std::vector<ThreadId>& threads) const;

  Parts& m_parts;
  storage::PassphraseCost m_cost;
};

}  // namespace inquiry::desk
