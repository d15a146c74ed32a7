#pragma once

#include <chrono>
#include <string_view>
#include <vector>

#include "core/domain/instant.h"

namespace inquiry {

// The days that platforms call business days: Monday to Friday without the public holidays of one country. Only holidays that hold in the
// whole country are known: one that is missing here makes a deadline earlier, one too many would make it late. Immutable; safe from any thread.
class BusinessDays {
 public:
  // `country`: two letters of ISO 3166; of a country that is not known only the weekends do not count.
  static BusinessDays of(std::string_view country);

  // A moment on the wall clock of the place.
  struct WallTime {
    std::chrono::sys_days day;
    Duration sinceMidnight{};
    friend bool operator==(const WallTime&, const WallTime&) = default;
  };

  bool isBusinessDay(std::chrono::sys_days day) const;
  // The same time of day so many business days later. What begins on a day that does not count begins with the next one that does.
  WallTime after(WallTime start, int days) const;

 private:
  enum class Moved { Never, ToMonday, ToNearest };  // where a holiday goes that falls on a weekend
  struct Fixed {
    unsigned month, day;
    Moved moved;
  };
  struct Weekday {
    unsigned month, weekday;  // 0 = Sunday
    int nth;                  // 1 = first, -1 = last
  };
  std::vector<std::chrono::sys_days> holidays(std::chrono::year year) const;

  std::vector<Fixed> m_fixed;
  std::vector<Weekday> m_weekdays;
  std::vector<int> m_easter;  // days from Easter Sunday
};

}  // namespace inquiry
