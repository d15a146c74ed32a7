#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/desk/progress.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry::language {
class TagModel;
}

namespace inquiry::desk {

struct Parts;

// What was learned, as the settings show it.
struct TagFigures {
  Instant learnedAt;
  std::int64_t threads = 0, heldBack = 0;  // learned from; of them kept aside for the measurement
  double macroF1 = 0;                      // on those
  std::map<std::string, double> f1;        // of each tag
};

// Suggests tags for a conversation from what the team tagged before. Learned on this computer, kept sealed in the workspace, never applied by itself. Blocks;
// not from the window's thread.
class TagSuggestionService {
 public:
  explicit TagSuggestionService(Parts& parts);
  ~TagSuggestionService();

  // A tag is learned from this many conversations on.
  static constexpr std::int64_t kLeastPerTag = 12;

  bool isOn() const;  // on until somebody switches it off
  Status setOn(bool isOn);
  Result<std::optional<TagFigures>> figures() const;
  // Measures on a fifth that is kept aside, then learns from everything. InvalidInput "tags.too_few" says how much is missing; `progress` may end it.
  Result<TagFigures> learn(const Progress& progress = {});
  // The same when nothing was learned for a week; for quiet hours. False: it was not due.
  Result<bool> learnWhenDue();
  // At most three the thread has not got; nothing while it is off or nothing was learned.
  Result<std::vector<std::string>> of(ThreadId thread) const;
  // What was learned is gone, as it must be when conversations it was learned from are.
  Status forget();

 private:
  Result<std::shared_ptr<const language::TagModel>> model() const;
  Parts& m_parts;
  mutable std::mutex m_mutex;
  mutable std::string m_place;  // of the model that is loaded
  mutable std::shared_ptr<const language::TagModel> m_model;  // shared with whoever is asking it just now
};

// For whoever takes conversations out of the workspace.
Status forgetLearnedTags(Parts& parts);

}  // namespace inquiry::desk
