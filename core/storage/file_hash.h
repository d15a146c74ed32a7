#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace inquiry::storage {

// The SHA-256 of what comes in pieces.
class FileHash {
 public:
  FileHash();
  ~FileHash();
  FileHash(const FileHash&) = delete;
  FileHash& operator=(const FileHash&) = delete;

  void add(std::string_view bytes);
  // As 64 hexadecimal digits; once, at the end.
  std::string value();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace inquiry::storage
