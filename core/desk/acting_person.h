#pragma once

#include <mutex>
#include <utility>

#include "core/domain/id.h"

namespace inquiry::desk {

// Who acts at this desk just now: changes when somebody else signs in. While nobody is signed in it is the program itself, which goes on syncing.
// Safe from any thread; what takes long asks once at its beginning.
class ActingPerson {
 public:
  static constexpr const char* kNobody = "desk";

  // Implicit: a desk is put together with whoever starts it.
  ActingPerson(PersonId id) : m_id(std::move(id)) {}  // NOLINT(google-explicit-constructor)
  PersonId operator()() const {
    const std::scoped_lock lock(m_mutex);
    return m_id;
  }
  bool isNobody() const { return (*this)().value == kNobody; }
  void become(PersonId id) {
    const std::scoped_lock lock(m_mutex);
    m_id = std::move(id);
  }

 private:
  mutable std::mutex m_mutex;
  PersonId m_id;
};

}  // namespace inquiry::desk
