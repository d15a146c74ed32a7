#pragma once

#include <vector>

#include "core/desk/progress.h"
#include "core/desk/parts.h"
#include "core/language/tag_model.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

struct TaggedThread {
  ThreadId id;
  language::TaggedText text;
};

// Conversations with the tags people gave them, as far as a tag stands on at least `least` of them; marks the desk sets by itself are none. At most the
// newest 20,000. Cancelled by `progress`.
Result<std::vector<TaggedThread>> taggedThreads(storage::Connection& connection, std::int64_t least, const Progress& progress);
// What is read of one conversation: its subject and what the buyer wrote first, addresses and telephone numbers masked.
Result<std::string> textForTags(storage::Connection& connection, ThreadId thread);
// Whether a tag is a mark the desk sets by itself.
bool isOwnMark(const std::string& tag);

}  // namespace inquiry::desk
