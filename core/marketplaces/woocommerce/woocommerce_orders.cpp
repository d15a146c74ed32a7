#include "core/marketplaces/woocommerce/woocommerce_orders.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <nlohmann/json.hpp>

#include "core/marketplaces/shop_reading.h"
#include "core/net/pkce.h"
#include "core/net/url.h"

namespace inquiry::woocommerce {
namespace {

using shop::Json;
using shop::lower;
using shop::partOf;
using shop::textOf;

constexpr Duration kApart{300};

// "_gmt" fields are UTC and say no zone.
std::optional<Instant> utcOf(const Json& json, const char* key) {
  const std::string text = textOf(json, key);
  return text.empty() ? std::nullopt : Instant::parse(text, std::chrono::minutes(0));
}

// Tracking is no part of WooCommerce: what its common plug-ins write.
std::vector<Shipment> shipmentsOf(const Json& metas) {
  std::vector<Shipment> shipments;
  if (!metas.is_array()) return shipments;
  for (const Json& meta : metas) {
    const std::string key = textOf(meta, "key");
    const Json& value = partOf(meta, "value");
    if (key == "_wc_shipment_tracking_items" && value.is_array()) {
      for (const Json& item : value) {
        Shipment shipment;
        shipment.carrier = textOf(item, "tracking_provider").empty() ? textOf(item, "custom_tracking_provider") : textOf(item, "tracking_provider");
        shipment.trackingNumber = textOf(item, "tracking_number");
        shipments.push_back(std::move(shipment));
      }
    } else if (key == "_tracking_number" && value.is_string() && !value.get<std::string>().empty()) {
      Shipment shipment;
      shipment.trackingNumber = value.get<std::string>();
      shipments.push_back(std::move(shipment));
    }
  }
  return shipments;
}

std::optional<ShopOrder> orderOf(const Json& json, const StoreId& store, Instant now) {
  ShopOrder found;
  Order& order = found.order;
  order.store = store;
  order.remoteId = textOf(json, "number");
  if (order.remoteId.empty()) return {};
  order.status = lower(textOf(json, "status"));
  order.paymentStatus = utcOf(json, "date_paid_gmt") ? "paid" : "";
  order.total = moneyFromDecimal(textOf(json, "total"), textOf(json, "currency"));
  order.placedAt = utcOf(json, "date_created_gmt");
  order.updatedAt = utcOf(json, "date_modified_gmt");
  const Json& billing = partOf(json, "billing");
  order.buyerName = textOf(billing, "first_name");
  if (const std::string last = textOf(billing, "last_name"); !last.empty()) order.buyerName += (order.buyerName.empty() ? "" : " ") + last;
  order.destinationCountry = textOf(partOf(json, "shipping"), "country");
  const Json& lines = partOf(json, "line_items");
  if (lines.is_array())
    for (const Json& line : lines) {
      OrderLine item = shop::lineOf(line);
      item.price = moneyFromDecimal(textOf(line, "total"), textOf(json, "currency"));
      order.lines.push_back(std::move(item));
    }
  order.shipments = shipmentsOf(partOf(json, "meta_data"));
  order.fetchedAt = now;
  const Json& id = partOf(json, "id");
  found.shopId = id.is_number_integer() ? std::to_string(id.get<std::int64_t>()) : "";
  found.mail = textOf(billing, "email");
  order.buyerKey = mailBuyerKey(found.mail);
  found.surname = textOf(billing, "last_name");
  found.isUnderWay = order.status == "processing" || order.status == "on-hold" || order.status == "pending";
  return found;
}

std::optional<Error> errorOf(const HttpResponse& response, Instant now) {
  switch (response.status) {
    case 401: return Error{ErrorKind::Unauthorised, "woocommerce.unauthorised", "The shop does not accept the consumer key and secret, or its user lost the right to see orders: make a new key and enter it.", {}};
    case 403: return Error{ErrorKind::MissingGrant, "woocommerce.forbidden", "The shop or a guard before it does not let the desk read orders: give the key's user the role of a shop manager, and let the guard pass this computer.", {}};
    case 404: return Error{ErrorKind::NotFound, "woocommerce.no_api", "There is no WooCommerce at this address: check the address of the shop, and that its permalinks are not plain.", {}};
    case 429: {
      const Instant until = now + std::chrono::minutes(1);
      return Error{ErrorKind::Throttled, "woocommerce.throttled", "The shop asks for a pause; orders are read again by themselves.", until};
    }
    default: break;
  }
  if (response.status == 400) return Error{ErrorKind::Refused, "woocommerce.invalid_input", "The shop refused the call as it stands: look at the order in WooCommerce.", {}};
  if (response.status < 200 || response.status > 299) return Error{ErrorKind::PlatformDown, "woocommerce.down", "The shop answers with errors; orders are read again by themselves.", {}};
  // A page of a guard that wants to see a person comes with a good status.
  if (response.header("content-type").find("json") == std::string_view::npos)
    return Error{ErrorKind::PlatformDown, "woocommerce.not_json", "A guard before the shop answers in its place: let it pass this computer.", {}};
  return {};
}

}  // namespace

Result<std::vector<ShopOrder>> wooOrders(std::string_view json, const StoreId& store, Instant now) {
  const Json root = Json::parse(json, nullptr, false);
  if (!root.is_array() && !root.is_object()) return fail(ErrorKind::Malformed, "woocommerce.malformed", "The shop's answer cannot be read.");
  const Json list = root.is_array() ? root : Json::array({root});
  std::vector<ShopOrder> orders;
  for (const Json& each : list)
    if (auto order = orderOf(each, store, now)) orders.push_back(std::move(*order));
  return orders;
}

Result<std::vector<OrderNote>> wooCustomerNotes(std::string_view json) {
  const Json root = Json::parse(json, nullptr, false);
  if (!root.is_array()) return fail(ErrorKind::Malformed, "woocommerce.malformed", "The shop's answer holds no list of notes.");
  std::vector<OrderNote> notes;
  for (const Json& each : root) {
    const Json &id = partOf(each, "id"), &isCustomer = partOf(each, "customer_note");
    if (id.is_number_integer() && isCustomer.is_boolean() && isCustomer.get<bool>()) notes.push_back({std::to_string(id.get<std::int64_t>()), comparableNote(textOf(each, "note"))});
  }
  return notes;
}

std::string escapedNote(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else out += c;
  }
  return out;
}

std::string comparableNote(std::string_view html) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kWords{
      {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#039;", "'"}, {"&#39;", "'"}, {"&nbsp;", " "}, {"&#038;", "&"}, {"&amp;", "&"}}};
  std::string out;
  bool isGap = false;
  const auto add = [&out, &isGap](char c) {
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      isGap = !out.empty();
      return;
    }
    if (std::exchange(isGap, false)) out += ' ';
    out += c;
  };
  for (std::size_t at = 0; at < html.size();) {
    // Line breaks and paragraphs that WordPress made of ours.
    const auto end = html[at] == '<' ? html.find('>', at) : std::string_view::npos;
    if (end != std::string_view::npos && at + 1 < html.size() && (html[at + 1] == '/' || html[at + 1] == 'p' || html[at + 1] == 'b')) {
      add(' ');
      at = end + 1;
      continue;
    }
    const auto word = std::find_if(kWords.begin(), kWords.end(), [&](const auto& each) { return html.substr(at).starts_with(each.first); });
    if (word == kWords.end()) {
      add(html[at++]);
      continue;
    }
    for (const char c : word->second) add(c);
    at += word->first.size();
  }
  return out;
}

bool WooCommerceOrders::rest(const std::stop_token& stop) const {
  if (m_pause) return m_pause(kApart, stop);
  std::mutex mutex;
  std::unique_lock lock(mutex);
  std::condition_variable_any never;
  never.wait_for(lock, stop, kApart, [] { return false; });
  return !stop.stop_requested();
}

Result<std::string> WooCommerceOrders::call(HttpRequest request, const std::string& path, const std::stop_token& stop) {
  const auto at = m_store.endpoints.find("api");
  if (at == m_store.endpoints.end()) return fail(ErrorKind::InvalidInput, "woocommerce.no_address", "The address of the shop is missing: add it to the settings of the store.");
  const auto key = m_secrets.credential(m_store.id, "consumerKey");
  const auto secret = m_secrets.credential(m_store.id, "consumerSecret");
  if (!key || !secret) return fail(ErrorKind::MissingGrant, "woocommerce.no_key", "Orders are not read: enter a consumer key and secret of the shop.");
  const auto turn = shop::turnAt(m_mutex, stop);
  if (!turn || (m_hasAsked && !rest(stop))) return fail(ErrorKind::Cancelled, "woocommerce.cancelled", "Stopped on request.");
  m_hasAsked = true;
  request.url = at->second + "/wp-json/wc/v3/" + path;
  request.authorization = basicAuthorization(*key, *secret);
  request.headers = {{"Accept", "application/json"}};
  request.proxy = m_store.proxy;
  request.total = std::chrono::seconds(30);
  const auto answer = m_http.perform(request, stop);
  if (!answer) return fail(answer.error());
  if (auto error = errorOf(*answer, m_clock.now())) return fail(*error);
  return answer->body;
}

Result<std::string> WooCommerceOrders::get(const std::string& path, const Fields& fields, const std::stop_token& stop) {
  return call({}, path + (fields.empty() ? "" : "?" + formEncoded(fields)), stop);
}

std::optional<Error> WooCommerceOrders::unavailable() const {
  const bool hasKey = m_secrets.credential(m_store.id, "consumerKey") && m_secrets.credential(m_store.id, "consumerSecret");
  if (hasKey && m_store.endpoints.contains("api")) return {};
  return Error{ErrorKind::MissingGrant, "woocommerce.no_key", "Orders and customer notes need the address of the shop, a consumer key and its secret. Enter them in the settings of the store.", {}};
}

Result<std::string> WooCommerceOrders::idOf(const std::string& number, const std::stop_token& stop) {
  const auto found = byNumber(number, stop);
  if (!found) return fail(found.error());
  for (const ShopOrder& each : *found)
    if (each.order.remoteId == number && !each.shopId.empty()) return each.shopId;
  return fail(ErrorKind::NotFound, "shop.no_order", "The shop has no order of this number, or the desk may not see it.");
}

Result<std::vector<OrderNote>> WooCommerceOrders::customerNotes(const std::string& orderId, const std::stop_token& stop) {
  const auto answer = get("orders/" + urlEncoded(orderId) + "/notes", {{"type", "customer"}}, stop);
  return answer ? wooCustomerNotes(*answer) : fail(answer.error());
}

Result<std::string> WooCommerceOrders::addCustomerNote(const std::string& orderId, const std::string& text, const std::stop_token& stop) {
  HttpRequest request;
  request.method = "POST";
  request.contentType = "application/json";
  request.body = Json{{"note", escapedNote(text)}, {"customer_note", true}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  const auto answer = call(std::move(request), "orders/" + urlEncoded(orderId) + "/notes", stop);
  if (!answer && answer.error().kind == ErrorKind::Unauthorised)
    return fail(ErrorKind::Refused, "woocommerce.no_write", "The shop does not take notes with this consumer key: give it the permission Read/Write, then send it again.");
  if (!answer) return fail(answer.error());
  const Json note = Json::parse(*answer, nullptr, false);
  const Json& id = partOf(note, "id");
  if (!id.is_number_integer()) return fail(ErrorKind::Ambiguous, "woocommerce.no_note_id", "The shop took the note without naming it; the desk looks at the notes of the order.");
  return std::to_string(id.get<std::int64_t>());
}

Result<std::vector<ShopOrder>> WooCommerceOrders::orders(const Fields& fields, const std::stop_token& stop) {
  Fields all = fields;
  all.emplace_back("status", "any");
  all.emplace_back("per_page", "20");
  const auto answer = get("orders", all, stop);
  return answer ? wooOrders(*answer, m_store.id, m_clock.now()) : fail(answer.error());
}

// There is no filter by address: registered buyers by their account, guests by the search, which is loose.
Result<std::vector<ShopOrder>> WooCommerceOrders::byMail(const std::string& address, const std::stop_token& stop) {
  if (address.empty()) return std::vector<ShopOrder>{};
  const auto customers = get("customers", {{"email", address}, {"role", "all"}}, stop);
  if (!customers) return fail(customers.error());
  std::vector<ShopOrder> all;
  const auto add = [&all](std::vector<ShopOrder> more) {
    for (ShopOrder& each : more)
      if (std::none_of(all.begin(), all.end(), [&each](const ShopOrder& known) { return known.order.remoteId == each.order.remoteId; })) all.push_back(std::move(each));
  };
  const Json list = Json::parse(*customers, nullptr, false);
  if (list.is_array() && !list.empty() && partOf(list.front(), "id").is_number_integer()) {
    auto own = orders({{"customer", std::to_string(partOf(list.front(), "id").get<std::int64_t>())}}, stop);
    if (!own) return own;
    add(std::move(*own));
  }
  auto found = orders({{"search", address}}, stop);
  if (!found) return found;
  std::erase_if(*found, [&address](const ShopOrder& each) { return comparableMail(each.mail) != comparableMail(address); });
  add(std::move(*found));
  return all;
}

Result<std::vector<ShopOrder>> WooCommerceOrders::byNumber(const std::string& number, const std::stop_token& stop) {
  const auto isIt = [&number](const ShopOrder& each) { return each.order.remoteId == number || (each.order.remoteId.ends_with(number) && !each.order.remoteId.empty() && each.order.remoteId.find_first_of("0123456789") == each.order.remoteId.size() - number.size()); };
  if (number.empty()) return std::vector<ShopOrder>{};
  if (number.find_first_not_of("0123456789") == std::string::npos) {
    const auto one = get("orders/" + number, {}, stop);
    if (!one && one.error().kind != ErrorKind::NotFound) return fail(one.error());
    if (one) {
      auto found = wooOrders(*one, m_store.id, m_clock.now());
      if (!found) return found;
      // Plug-ins number orders by themselves: then this is another one.
      std::erase_if(*found, [&isIt](const ShopOrder& each) { return !isIt(each); });
      if (!found->empty()) return found;
    }
  }
  auto found = orders({{"search", number}}, stop);
  if (found) std::erase_if(*found, [&isIt](const ShopOrder& each) { return !isIt(each); });
  return found;
}

// There is no order by the time of the change: every page is read, from the oldest order on.
Result<std::vector<ShopOrder>> WooCommerceOrders::changedSince(Instant since, int page, const std::stop_token& stop) {
  const auto answer = get("orders", {{"modified_after", since.toIso().substr(0, 19)}, {"dates_are_gmt", "true"}, {"orderby", "date"}, {"order", "asc"},
                                     {"per_page", "100"}, {"page", std::to_string(page)}, {"status", "any"}}, stop);
  return answer ? wooOrders(*answer, m_store.id, m_clock.now()) : fail(answer.error());
}

Result<std::vector<std::string>> WooCommerceOrders::test(const std::stop_token& stop) {
  const auto read = get("orders", {{"per_page", "1"}}, stop);
  if (!read) return fail(read.error());
  return std::vector<std::string>{"orders"};
}

}  // namespace inquiry::woocommerce
