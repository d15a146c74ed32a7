#pragma once

#include <string>
#include <string_view>

#include "core/desk/progress.h"
#include "core/domain/error.h"
#include "core/domain/id.h"

namespace inquiry::desk {

struct Parts;

// The store of invented conversations: display only, connected to nothing, so that nothing of it can ever be sent.
inline constexpr std::string_view kSampleStore = "sample";

// Something to look at before a store is connected: 200 invented threads in five languages, some overdue, some due within the hour, some answered,
// closed, tagged. Stored the way a sync stores what arrives, but announced to nobody. Blocks; not from the window's thread.
class SampleService {
 public:
  static constexpr int kThreads = 200;

  explicit SampleService(Parts& parts) : m_parts(parts) {}
  // `language` ("zh", "en", "ja", "es", "de", or a locale like "zh_CN") comes first and most often; an unknown one counts as "en". Adding what is
  // there makes it new, with times around now. Conflict "sample.exists" when a store of the person has that id.
  Status add(const std::string& language, const Progress& progress);
  // With all that was done to it: notes, tags, drafts. Of it the journal's rows stay. No error when there is none.
  Status remove();
  Result<bool> has() const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
