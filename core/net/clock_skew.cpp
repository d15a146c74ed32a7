#include "core/net/clock_skew.h"

#include <algorithm>

#include "core/net/http_date.h"

namespace inquiry {

void ClockSkew::learn(const HttpResponse& response, Instant asked, Instant answered) {
  // An answer out of a cache carries the date of its making.
  if (!response.header("age").empty() && response.header("age") != "0") return;
  const auto date = httpDate(response.header("date"));
  if (!date || answered < asked) return;
  // The server wrote `date` at some moment between the two, when its clock stood in [date, date + 1 s).
  const Duration least = *date - answered;
  const Duration most = *date + std::chrono::seconds(1) - asked;
  const std::scoped_lock lock(m_mutex);
  m_skew = std::clamp(Duration::zero(), least, most) == Duration::zero() ? Duration::zero() : (least + most) / 2;
}

Duration ClockSkew::estimate() const {
  const std::scoped_lock lock(m_mutex);
  return m_skew;
}

}  // namespace inquiry
