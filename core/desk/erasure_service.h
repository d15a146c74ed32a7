#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/desk/progress.h"
#include "core/domain/error.h"
#include "core/domain/handed_out.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {
struct BuyerTraces;
struct KeepsBuyer;
}
namespace inquiry::compliance {
struct DeletionRequest;
struct DeletionList;
}

namespace inquiry::desk {

struct Parts;

// What was taken out of the workspace, in counts: it names nobody.
struct ErasureReceipt {
  StoreId store;
  Instant at;
  std::int64_t conversations = 0, messages = 0, notes = 0, answers = 0, drafts = 0, cases = 0, orders = 0, alerts = 0;
  std::int64_t files = 0, bytes = 0;     // of attached files
  std::int64_t mentions = 0;             // in words of the team
  std::int64_t journalRows = 0;          // that lost their words; the chain still proves itself
  std::int64_t snapshots = 0, oldCopies = 0, outboxRecords = 0;
  std::vector<HandedOut> handedOut;      // files outside of the workspace that are still there and may tell of the buyer: for a person to delete
  void add(const ErasureReceipt& other);  // the counts
};

// Why somebody cannot be forgotten now.
struct ErasureBar {
  // Held: somebody said that it may not be deleted. OpenCase: the platform waits for an answer that nobody could give any more. Sending: an answer is on its
  // way.
  enum class Why { Held, OpenCase, Sending } why = Why::Held;
  std::string what;    // number of what is held, or of the case
  std::string reason;  // of a hold, in the words of whoever set it
};

struct ErasureListReceipt {
  std::int64_t erased = 0, unknown = 0;
  ErasureReceipt sum;
  struct Problem {
    std::size_t line = 0;
    std::string reason;
  };
  std::vector<Problem> problems;
  // Requests of that list that need no further try: forgotten, or not known here.
  std::vector<std::size_t> done(const compliance::DeletionList& list) const;
};

// Forgets a buyer for good: conversations, orders, files, search words, drafts, answers, what the team wrote of them, the words of the journal, snapshots.
// What platforms tell of them again is not stored, unless they write anew. Blocks, for seconds to minutes; not from the window's thread.
class ErasureService {
 public:
  explicit ErasureService(Parts& parts) : m_parts(parts) {}
  // What erase() would take: conversations, messages, orders, and handedOut.
  Result<ErasureReceipt> preview(const StoreId& store, const std::string& buyer) const;
  // What keeps erase() from it now: empty, it may begin.
  Result<std::vector<ErasureBar>> bars(const StoreId& store, const std::string& buyer) const;
  // `buyer`: an id, a mail address or a name. NotFound "buyer.unknown", Conflict "buyer.ambiguous"; Refused "erasure.held" while a hold stands,
  // "erasure.case" while a case of theirs is open, and "erasure.sending" while an answer to them is on its way. Journalled with counts. Killed at any point it is to be called again; finish() does the rest.
  Result<ErasureReceipt> erase(const StoreId& store, const std::string& buyer, const Progress& progress = {});
  // Everybody a platform's list names (core/compliance/deletion_list.h). Who is unknown is not stored later either.
  Result<ErasureListReceipt> eraseList(const StoreId& store, const std::string& text, const Progress& progress = {});
  // The same for a list whose coming was allowed before, when its address was saved: no right is asked for.
  Result<ErasureListReceipt> eraseListed(const StoreId& store, const compliance::DeletionList& list, const Progress& progress = {});
  // What eraseList() would do: `erased` counts those who would be forgotten, and `sum` what would go.
  Result<ErasureListReceipt> previewList(const StoreId& store, const std::string& text) const;
  // What a killed erasure left to do; false when there was nothing.
  Result<bool> finish();

 private:
  Result<storage::BuyerTraces> find(const StoreId& store, const std::vector<std::string>& calledBy, const std::vector<std::string>& orders = {}) const;
  Result<std::vector<storage::KeepsBuyer>> whatKeeps(const StoreId& store, const storage::BuyerTraces& traces) const;
  Status mayErase(const StoreId& store, const storage::BuyerTraces& traces) const;
  Result<ErasureReceipt> planOf(const StoreId& store, const storage::BuyerTraces& traces) const;
  Result<std::optional<std::string>> problemOf(const StoreId& store, const Result<storage::BuyerTraces>& traces) const;
  Status take(const StoreId& store, const storage::BuyerTraces& traces, ErasureReceipt& receipt, const Progress& progress);
  Status takeWords(const StoreId& store, const storage::BuyerTraces& traces, ErasureReceipt& receipt);
  Status takeThreads(const StoreId& store, const storage::BuyerTraces& traces, ErasureReceipt& receipt, const Progress& progress);
  Status mark(const StoreId& store, const storage::BuyerTraces& traces, ErasureReceipt& receipt);
  Status tell(const StoreId& store, const ErasureReceipt& receipt);
  Result<std::optional<std::set<std::string>>> pending() const;
  Status clean(ErasureReceipt& receipt);
  Status takeRequest(const StoreId& store, const compliance::DeletionRequest& request, ErasureListReceipt& receipt);
  Status addHandedOut(ErasureReceipt& receipt) const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
