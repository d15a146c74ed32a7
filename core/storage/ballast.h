#pragma once

#include <cstdint>
#include <string>

#include "core/domain/error.h"

namespace inquiry::storage {

// A file of zeros that is given up when the disk is full, because even deleting rows needs room for the write-ahead log.
// Used by one thread at a time.
class Ballast {
 public:
  static constexpr std::int64_t kSize = 16LL * 1024 * 1024;

  // An empty file name keeps no reserve.
  explicit Ballast(std::string file, std::int64_t size = kSize) : m_file(std::move(file)), m_size(size) {}

  // Makes sure the reserve is there. DiskFull when less than twice its size would stay free: a reserve must not fill the disk itself.
  Status fill();
  // Gives the room back. False when there was none to give.
  bool release();
  bool isHeld() const;
  // Free bytes for this user on the disk of the file; 0 when that cannot be told.
  std::int64_t freeBytes() const;

 private:
  std::string m_file;
  std::int64_t m_size;
};

}  // namespace inquiry::storage
