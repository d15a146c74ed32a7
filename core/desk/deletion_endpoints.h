#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/desk/deletion_settings.h"
#include "core/desk/progress.h"
#include "core/domain/secret.h"

namespace inquiry {
class DeletionFeed;
}

namespace inquiry::compliance {
struct DeletionList;
}

namespace inquiry::desk {

struct Parts;
class ErasureService;

struct DeletionEndpointRow {
  DeletionEndpoint endpoint;
  std::optional<DeletionRun> last;
  Instant next;  // of one that was never asked: now
};

struct DeletionEndpointWish {
  DeletionEndpoint endpoint;
  std::optional<Secret> token;  // absent: the one that is kept
};

// Deletion lists that a company's own server hands out (core/integrations/deletion_feed.h): everybody on them is forgotten, and each entry is acknowledged
// once, when it is done in every store it is for. What cannot be done yet stays unacknowledged and is tried with the next question. Blocks, for seconds to
// minutes; not from the window's thread.
class DeletionEndpoints {
 public:
  static constexpr int kMostHours = 24 * 7;

  DeletionEndpoints(Parts& parts, ErasureService& erasure, DeletionFeed& feed) : m_parts(parts), m_erasure(erasure), m_feed(feed) {}

  Result<std::vector<DeletionEndpointRow>> rows() const;
  // A store's id, or the name of a marketplace for all its stores. NotFound "deletion.scope".
  Result<DeletionEndpoint> scopeOf(const std::string& text) const;
  // The one of that scope is replaced. InvalidInput "deletion.address", "deletion.token_missing", "deletion.hours", "deletion.taken" (another one asks that
  // address already: an entry that one acknowledged would never reach the other). A kept token never follows to another address. Journalled.
  Status save(DeletionEndpointWish wish);
  // NotFound "deletion.endpoint". Journalled.
  Status remove(const std::string& id);
  // Now, whatever the hour. NotFound "deletion.endpoint"; fails as DeletionFeed and ErasureService do, and keeps that as the last result, too.
  Result<DeletionRun> run(const std::string& id, const Progress& progress = {}, std::stop_token stop = {});
  // All that are due, each by itself; answers how many. Cheap when none is. A failed one is asked again an hour later.
  Result<int> runWhenDue(std::stop_token stop);

 private:
  Result<std::vector<DeletionEndpointRow>> allRows() const;
  Result<std::vector<StoreId>> storesOf(const DeletionEndpoint& endpoint) const;
  Result<DeletionRun> runPlanned(const DeletionEndpoint& endpoint, const Progress& progress, const std::stop_token& stop);
  Result<DeletionRun> ask(const DeletionEndpoint& endpoint, const Progress& progress, const std::stop_token& stop);
  Status take(const StoreId& store, const compliance::DeletionList& list, DeletionRun& run, const Progress& progress);
  Status acknowledge(const DeletionEndpoint& endpoint, const compliance::DeletionList& list, DeletionRun& run, const std::stop_token& stop);
  Status keep(const DeletionEndpoint& endpoint, const DeletionRun& run);
  Status change(const std::vector<DeletionEndpoint>& endpoints, const DeletionEndpoint& changed, bool isOn);
  Parts& m_parts;
  ErasureService& m_erasure;
  DeletionFeed& m_feed;
};

}  // namespace inquiry::desk
