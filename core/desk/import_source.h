#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "core/domain/error.h"
#include "core/domain/thread.h"
#include "core/storage/import_writer.h"

namespace inquiry::desk {

// Where an import comes from: its conversations, then its messages, each with the line it stands in. Asked once for each; used by one thread.
class ImportSource {
 public:
  virtual ~ImportSource() = default;
  using TakeThread = std::function<Status(Thread thread, std::size_t line)>;
  using TakeMessage = std::function<Status(storage::ImportedMessage message, std::size_t line)>;
  using Wrong = std::function<void(const std::string& file, std::size_t line, const std::string& reason)>;
  // Both fail when `take` does, or when nothing can be read at all; a line that is wrong is told to `wrong`, and the rest goes on.
  virtual Status threads(const TakeThread& take, const Wrong& wrong) = 0;
  virtual Status messages(const TakeMessage& take, const Wrong& wrong) = 0;
  // The files whose lines threads() and messages() count.
  virtual std::string threadsFile() const { return messagesFile(); }
  virtual std::string messagesFile() const = 0;
  // About so many messages; 0 = unknown.
  virtual std::int64_t expected() const = 0;
};

}  // namespace inquiry::desk
