#pragma once

#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <stop_token>
#include <string>

#include "core/domain/order.h"

// What the order readers of shops with an API of their own share. Tolerant: a field of another type reads as absent.
namespace inquiry::shop {

using Json = nlohmann::json;

std::string textOf(const Json& json, const char* key);
const Json& partOf(const Json& json, const char* key);  // a null when absent
std::string lower(std::string text);
// Name, article number and quantity of a line; the quantity is 1 when the shop does not say.
OrderLine lineOf(const Json& line);

// One question at a time: a pull and a person may ask the same shop at once. Empty when `stop` came while waiting.
using Turn = std::optional<std::unique_lock<std::timed_mutex>>;
Turn turnAt(std::timed_mutex& mutex, const std::stop_token& stop);

}  // namespace inquiry::shop
