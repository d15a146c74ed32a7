#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inquiry {

using Duration = std::chrono::milliseconds;

// A point in time: milliseconds since 1970-01-01T00:00:00Z, always UTC. The stored form is the same integer.
class Instant {
 public:
  constexpr Instant() = default;
  static constexpr Instant fromMillis(std::int64_t millis) { return Instant(millis); }
  // Reads ISO 8601 as the marketplaces write it: "Z" or an offset with or without colon, 0-9 fraction digits, or a bare
  // date (midnight UTC). A text without zone is refused unless `assumedOffset` says what to add. Empty when malformed.
  static std::optional<Instant> parse(std::string_view text, std::optional<std::chrono::minutes> assumedOffset = {});

  constexpr std::int64_t millis() const { return m_millis; }
  // "2026-03-04T15:20:41.746Z", the only form that leaves the program.
  std::string toIso() const;

  friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
  friend constexpr Instant operator+(Instant at, Duration by) { return Instant(at.m_millis + by.count()); }
  friend constexpr Instant operator-(Instant at, Duration by) { return Instant(at.m_millis - by.count()); }
  friend constexpr Duration operator-(Instant a, Instant b) { return Duration(a.m_millis - b.m_millis); }

 private:
  explicit constexpr Instant(std::int64_t millis) : m_millis(millis) {}
  std::int64_t m_millis = 0;
};

}  // namespace inquiry
