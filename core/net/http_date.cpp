#include "core/net/http_date.h"

#include <curl/curl.h>

#include <string>

namespace inquiry {

std::optional<Instant> httpDate(std::string_view text) {
  // curl also reads bare numbers and other loose forms; a weekday tells a date from those.
  if (text.size() < 20 || text.size() > 64 || text.front() < 'A' || text.front() > 'Z') return {};
  const time_t seconds = curl_getdate(std::string(text).c_str(), nullptr);
  if (seconds < 0) return {};
  return Instant::fromMillis(static_cast<std::int64_t>(seconds) * 1000);
}

}  // namespace inquiry
