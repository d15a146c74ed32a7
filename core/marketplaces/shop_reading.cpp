#include "core/marketplaces/shop_reading.h"

#include <algorithm>

namespace inquiry::shop {

std::string textOf(const Json& json, const char* key) {
  if (!json.is_object()) return {};
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const Json& partOf(const Json& json, const char* key) {
  static const Json kNothing;
  if (!json.is_object()) return kNothing;
  const auto found = json.find(key);
  return found == json.end() ? kNothing : *found;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

OrderLine lineOf(const Json& line) {
  OrderLine item;
  item.title = textOf(line, "name");
  item.sku = textOf(line, "sku");
  const Json& quantity = partOf(line, "quantity");
  item.quantity = quantity.is_number_integer() ? quantity.get<std::int64_t>() : 1;
  return item;
}

Turn turnAt(std::timed_mutex& mutex, const std::stop_token& stop) {
  std::unique_lock lock(mutex, std::defer_lock);
  while (!stop.stop_requested())
    if (lock.try_lock_for(std::chrono::milliseconds(200))) return lock;
  return {};
}

}  // namespace inquiry::shop
