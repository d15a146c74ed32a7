#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

struct Parts;

// What somebody in practice wrote, with the coach's word on it.
struct PracticeReply {
  std::int64_t id = 0;
  ThreadId thread;
  std::string buyer, store;
  PersonId person;
  std::string text;
  Instant writtenAt;
  std::string comment;
  PersonId commentedBy;
};

// Practice: new people work on real conversations, what they write is kept for their coach, and nothing of it reaches a platform. Blocks; not from the
// window's thread.
class PracticeService {
 public:
  explicit PracticeService(Parts& parts) : m_parts(parts) {}

  Result<std::set<PersonId>> people() const;
  // NotFound "person.not_found"; journalled.
  Status setPractising(const PersonId& person, bool isPractising);
  // Whether this desk's person is.
  Result<bool> isPractising() const;
  Result<std::vector<PracticeReply>> replies(std::size_t limit) const;  // newest first
  // InvalidInput "practice.comment" when it is empty or too long.
  Status comment(std::int64_t reply, const std::string& text);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
