#pragma once

#include <memory>
#include <string>

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/secret.h"
#include "core/storage/connection.h"
#include "core/storage/write_queue.h"

namespace inquiry::storage {

// A reading connection on loan; goes back to the pool when it leaves the scope.
class Reader {
 public:
  virtual ~Reader() = default;
  virtual Connection& connection() = 0;
};

// One open workspace database: the write queue and a pool of read-only connections. Safe from any thread.
class Database {
 public:
  struct Options {
    std::string file;
    Secret key;  // 32 raw bytes
    const Clock* clock = nullptr;  // bounds the write batches; absent: the system's
    bool mayCreate = false;
    std::string ballastFile;  // room kept for a full disk; empty: none
  };
  // Migrates forward. NotFound without a file unless `mayCreate`. A file of a newer version opens read-only (`isReadOnly`), an unreadable one fails with Corrupt or Locked.
  static Result<std::unique_ptr<Database>> open(Options options);
  virtual ~Database() = default;

  virtual WriteQueue& writes() = 0;
  // Blocks while all connections are out (8 at most).
  virtual Result<std::unique_ptr<Reader>> read() = 0;
  virtual bool isReadOnly() const = 0;
  virtual const std::string& file() const = 0;
};

}  // namespace inquiry::storage
