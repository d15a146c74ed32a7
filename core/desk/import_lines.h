#pragma once

#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/message.h"
#include "core/domain/thread.h"

namespace inquiry::desk {

// One line of threads.jsonl and messages.jsonl. InvalidInput says which field is wrong and how.
Result<Thread> parseThreadLine(std::string_view line);

struct ImportedLine {
  StoreId store;
  std::string threadRemoteId;
  Message message;
};
Result<ImportedLine> parseMessageLine(std::string_view line);

}  // namespace inquiry::desk
