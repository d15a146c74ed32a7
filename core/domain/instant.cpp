#include "core/domain/instant.h"

#include <array>
#include <cstdio>

namespace inquiry {
namespace {

// Reads exactly `count` digits at `at` and moves on; -1 when there are not that many.
int digits(std::string_view text, std::size_t& at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const char c = text[at + i];
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  at += count;
  return value;
}

bool skip(std::string_view text, std::size_t& at, char expected) {
  if (at >= text.size() || text[at] != expected) return false;
  ++at;
  return true;
}

std::optional<std::int64_t> millisOfDay(std::string_view text, std::size_t& at) {
  const int hour = digits(text, at, 2);
  if (hour < 0 || hour > 24 || !skip(text, at, ':')) return {};
  const int minute = digits(text, at, 2);
  if (minute < 0 || minute > 59) return {};
  int second = 0;
  if (skip(text, at, ':')) {
    second = digits(text, at, 2);
    if (second < 0 || second > 60) return {};
  }
  std::int64_t fraction = 0;
  if (skip(text, at, '.')) {
    int scale = 100;
    const std::size_t first = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
      fraction += (text[at++] - '0') * scale;
      scale /= 10;
    }
    if (at == first) return {};
  }
  return ((hour * 60LL + minute) * 60 + second) * 1000 + fraction;
}

// Minutes east of UTC.
std::optional<int> offsetMinutes(std::string_view text, std::size_t& at) {
  if (at >= text.size()) return {};
  const char sign = text[at++];
  if (sign == 'Z' || sign == 'z') return 0;
  if (sign != '+' && sign != '-') return {};
  const int hours = digits(text, at, 2);
  if (hours < 0 || hours > 18) return {};
  int minutes = 0;
  skip(text, at, ':');
  if (at < text.size()) minutes = digits(text, at, 2);
  if (minutes < 0 || minutes > 59) return {};
  return (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
}

}  // namespace

std::optional<Instant> Instant::parse(std::string_view text, std::optional<std::chrono::minutes> assumedOffset) {
  std::size_t at = 0;
  const int year = digits(text, at, 4);
  if (year < 0 || !skip(text, at, '-')) return {};
  const int month = digits(text, at, 2);
  if (month < 1 || month > 12 || !skip(text, at, '-')) return {};
  const int day = digits(text, at, 2);
  if (day < 1) return {};
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return {};
  const std::int64_t midnight = std::chrono::sys_days(date).time_since_epoch().count() * 86'400'000LL;
  if (at == text.size()) return Instant(midnight);
  if (text[at] != 'T' && text[at] != 't' && text[at] != ' ') return {};
  ++at;
  const auto inDay = millisOfDay(text, at);
  if (!inDay) return {};
  std::int64_t minutesEast = 0;
  if (at == text.size()) {
    if (!assumedOffset) return {};
    minutesEast = assumedOffset->count();
  } else {
    const auto offset = offsetMinutes(text, at);
    if (!offset || at != text.size()) return {};
    minutesEast = *offset;
  }
  return Instant(midnight + *inDay - minutesEast * 60'000);
}

std::string Instant::toIso() const {
  const std::int64_t day = m_millis >= 0 ? m_millis / 86'400'000 : -((-m_millis + 86'399'999) / 86'400'000);
  const std::int64_t rest = m_millis - day * 86'400'000;
  const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(rest / 3'600'000),
                static_cast<int>(rest / 60'000 % 60), static_cast<int>(rest / 1000 % 60), static_cast<int>(rest % 1000));
  return text.data();
}

}  // namespace inquiry
