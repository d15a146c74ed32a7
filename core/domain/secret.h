#pragma once

#include <string>
#include <string_view>

namespace inquiry {

// A token, password or key. Wiped when it goes; has no operator<< and no formatter, so it cannot reach a log by accident.
// Copying must be spelled out with clone().
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::string value) : m_value(std::move(value)) {}
  Secret(Secret&& other) noexcept : m_value(std::move(other.m_value)) { other.wipe(); }
  Secret& operator=(Secret&& other) noexcept;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret() { wipe(); }

  Secret clone() const { return Secret(m_value); }
  bool empty() const { return m_value.empty(); }
  // For the one place that hands it to a library or the wire.
  std::string_view reveal() const { return m_value; }
  void wipe();

 private:
  std::string m_value;
};

}  // namespace inquiry
