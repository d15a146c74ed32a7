#include "core/domain/secret.h"

#include <cstring>
#include <utility>

namespace inquiry {

Secret& Secret::operator=(Secret&& other) noexcept {
  if (this == &other) return *this;
  wipe();
  m_value = std::move(other.m_value);
  other.wipe();
  return *this;
}

void Secret::wipe() {
  // The whole buffer, also what a longer earlier value left behind the end.
  m_value.resize(m_value.capacity());
  explicit_bzero(m_value.data(), m_value.size());
  m_value.clear();
}

}  // namespace inquiry
