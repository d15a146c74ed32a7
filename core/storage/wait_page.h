#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/wait_fact.h"

namespace inquiry::storage {

// The facts of one day as one value: small numbers in few bytes, so that a dashboard over years reads megabytes instead of a million columns.
class WaitPageWriter {
 public:
  explicit WaitPageWriter(std::int64_t day);
  void add(const WaitFact& fact);
  const std::string& bytes() const { return m_bytes; }

 private:
  void number(std::int64_t value);
  void instant(const std::optional<Instant>& at, Instant base);

  Instant m_base;
  std::string m_bytes;
};

// The caller's fact is one object, overwritten for each. Corrupt when the bytes are none of ours.
Status readWaitPage(std::int64_t day, std::string_view bytes, const std::function<void(const WaitFact&)>& onFact);

}  // namespace inquiry::storage
