#include "core/storage/shift_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

namespace inquiry::storage {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

// "22:00", "30:00" for six in the morning of the next day.
std::string textOf(int minutes) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return two(minutes / 60) + ':' + two(minutes % 60);
}

std::optional<int> minutesOf(const std::string& text) {
  const auto colon = text.find(':');
  if (colon == std::string::npos) return {};
  int hours = 0, minutes = 0;
  const char* const end = text.data() + text.size();
  if (std::from_chars(text.data(), text.data() + colon, hours).ec != std::errc() || std::from_chars(text.data() + colon + 1, end, minutes).ec != std::errc()) return {};
  return hours * 60 + minutes;
}

std::string textAt(const Json& object, const char* key) { return object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : std::string(); }

std::optional<Shift> shiftFrom(const PersonId& person, const Json& entry) {
  if (!entry.is_object()) return {};
  const auto day = std::find(kDays.begin(), kDays.end(), textAt(entry, "weekday"));
  const auto from = minutesOf(textAt(entry, "from")), to = minutesOf(textAt(entry, "to"));
  if (day == kDays.end() || !from || !to) return {};
  return Shift{0, person, StoreId{textAt(entry, "store")}, static_cast<int>(day - kDays.begin()), *from, *to, textAt(entry, "zone")};
}

}  // namespace

std::optional<std::string> toJson(const std::vector<Shift>& shifts) {
  if (shifts.empty()) return {};
  Json list = Json::array();
  for (const Shift& each : shifts) {
    const std::string day(kDays[static_cast<std::size_t>(each.weekday) % kDays.size()]), from = textOf(each.from), to = textOf(each.to);
    list.push_back({{"id", day + ' ' + from + ' ' + to + ' ' + each.store.value}, {"weekday", day}, {"from", from}, {"to", to}, {"store", each.store.value}, {"zone", each.zone}});
  }
  return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<Shift>> shiftsFromJson(const PersonId& person, std::string_view json) {
  const Json list = Json::parse(json, nullptr, false);
  std::vector<Shift> shifts;
  for (const Json& each : list) {
    auto shift = shiftFrom(person, each);
    if (!shift) return fail(ErrorKind::Malformed, "shift.version", "This version of the shifts cannot be read: set them on the page of the shifts.");
    shifts.push_back(std::move(*shift));
  }
  return shifts;
}

}  // namespace inquiry::storage
