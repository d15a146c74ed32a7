#include "core/compliance/deletion_list.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/utf8.h"

namespace inquiry::compliance {
namespace {

using nlohmann::json;

constexpr std::string_view kEbayTopic = "MARKETPLACE_ACCOUNT_DELETION";

// Numbers are ids, too.
std::string textAt(const json& value, const char* key) {
  const auto found = value.find(key);
  if (found == value.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  return found->is_number_integer() ? found->dump() : std::string();
}

void addId(DeletionRequest& request, const std::string& id) {
  if (!id.empty() && std::find(request.ids.begin(), request.ids.end(), id) == request.ids.end()) request.ids.push_back(id);
}

bool readEbay(const json& value, DeletionRequest& request) {
  const auto metadata = value.find("metadata"), notification = value.find("notification");
  if (metadata == value.end() || !metadata->is_object() || textAt(*metadata, "topic") != kEbayTopic) return false;
  if (notification == value.end() || !notification->is_object() || !notification->contains("data") || !(*notification)["data"].is_object()) return false;
  for (const char* key : {"userId", "username", "eiasToken"}) addId(request, textAt((*notification)["data"], key));
  return true;
}

// Shopify's customers/data_request looks like its customers/redact: the buyer wants to see their data.
bool isAskedForCopy(const json& value) { return value.is_object() && (value.contains("data_request") || value.contains("orders_requested")); }

bool readShopify(const json& value, DeletionRequest& request) {
  const auto customer = value.find("customer");
  if (customer == value.end() || !customer->is_object() || !(value.contains("shop_domain") || value.contains("shop_id"))) return false;
  const std::string id = textAt(*customer, "id");
  addId(request, id);
  if (!id.empty()) addId(request, "gid://shopify/Customer/" + id);
  addId(request, textAt(*customer, "email"));
  if (const auto orders = value.find("orders_to_redact"); orders != value.end() && orders->is_array())
    for (const json& order : *orders) request.orders.push_back(order.is_string() ? order.get<std::string>() : order.dump());
  return true;
}

std::string nameOf(const json& value) {
  if (!value.is_object()) return {};
  const auto notification = value.find("notification");
  const std::string given = notification != value.end() && notification->is_object() ? textAt(*notification, "notificationId") : std::string();
  return given.empty() ? textAt(value, "id") : given;
}

void take(const json& value, std::size_t line, DeletionList& list) {
  DeletionRequest request;
  request.line = line;
  request.name = nameOf(value);
  request.text = value.dump(-1, ' ', false, json::error_handler_t::replace);
  if (isAskedForCopy(value)) {
    list.problems.push_back({line, "it asks for a copy of the buyer's data, not for its deletion: answer it at the platform"});
    return;
  }
  const bool isKnown = value.is_object() && (readEbay(value, request) || readShopify(value, request));
  if (isKnown && !request.ids.empty()) list.requests.push_back(std::move(request));
  else list.problems.push_back({line, isKnown ? "it names nobody" : "it is no deletion notice of eBay or Shopify"});
}

void takeLines(std::string_view text, DeletionList& list) {
  std::size_t line = 0;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t to = std::min(text.find('\n', from), text.size());
    const std::string_view row = utf8::trimmed(text.substr(from, to - from));
    from = to + 1;
    ++line;
    if (row.empty()) continue;
    if (row.front() != '{') {
      list.requests.push_back({line, {std::string(row)}, {}, std::string(row), std::string(row)});
      continue;
    }
    const json value = json::parse(row, nullptr, false);
    if (value.is_discarded()) list.problems.push_back({line, "it is no JSON"});
    else take(value, line, list);
  }
}

// What begins as JSON or as a page of the web and cannot be read as such is half a file, or none: its lines name nobody.
bool isBroken(std::string_view text) {
  const std::string_view start = utf8::trimmed(text);
  if (start.starts_with('[') || start.starts_with('<') || start.starts_with('"')) return true;
  // One notice a line, among them plain ids: then the first line is whole.
  return start.starts_with('{') && json::parse(utf8::trimmed(start.substr(0, start.find('\n'))), nullptr, false).is_discarded();
}

}  // namespace

Result<DeletionList> readDeletionList(std::string_view text) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (text.starts_with(kMark)) text.remove_prefix(kMark.size());
  DeletionList list;
  const json whole = json::parse(text, nullptr, false);
  if (whole.is_array()) {
    std::size_t place = 0;
    for (const json& value : whole) take(value, ++place, list);
  } else if (whole.is_object()) {
    take(whole, 1, list);
  } else if (isBroken(text)) {
    return fail(ErrorKind::InvalidInput, "deletion.broken", "The file is cut off, or is no list of a platform: ask for it anew. Nobody was forgotten.");
  } else {
    takeLines(text, list);
  }
  if (list.requests.empty() && list.problems.empty()) return fail(ErrorKind::InvalidInput, "deletion.empty", "The file names nobody: choose the list the platform sent.");
  return list;
}

}  // namespace inquiry::compliance
