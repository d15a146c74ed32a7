#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/instant.h"

namespace inquiry {

// What an alert says outside the window: enough to act upon, and nothing of the buyer but the number of the order.
struct AlertFacts {
  std::string kind;       // name(AlarmNotice::Kind)
  int percent = 0;        // of the time that has passed, where the kind is about a deadline
  bool isOver = false;    // the matter has ended
  std::string store;      // as the team calls it
  std::string order;      // may be empty
  std::optional<Duration> age;  // since the buyer waits
  std::string due;        // "2026-03-05 14:00 America/Los_Angeles"; empty: none
  std::string link;       // deep link; empty: none
};

// Several lines in "zh_CN", "en", "ja" or "es"; English for any other.
std::string alertText(const AlertFacts& facts, std::string_view language);
// Many alerts as one message: how many, and a line for each of the first twenty.
std::string alertSummary(const std::vector<std::string>& texts, std::string_view language);
std::string alertTestText(const std::string& channel, std::string_view language);
// "inquirydesk://thread/12": what `inquirydesk --open` takes.
std::string alertLink(std::int64_t thread);

}  // namespace inquiry
