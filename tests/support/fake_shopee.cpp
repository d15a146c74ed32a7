#include "tests/support/fake_shopee.h"

#include <sodium.h>

#include <algorithm>
#include <ctime>

#include "core/domain/utf8.h"

namespace inquiry::test {
namespace {

using nlohmann::json;

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size()) {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string fieldIn(std::string_view fields, std::string_view name) {
  while (!fields.empty()) {
    const std::string_view pair = fields.substr(0, fields.find('&'));
    if (pair.substr(0, pair.find('=')) == name && pair.find('=') != std::string_view::npos) return decoded(pair.substr(pair.find('=') + 1));
    fields.remove_prefix(std::min(pair.size() + 1, fields.size()));
  }
  return {};
}

// As the developer guide describes it; the worked examples of the sheet are tested apart.
std::string signature(const std::string& base) {
  unsigned char mac[32];
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(FakeShopee::kKey.data()), FakeShopee::kKey.size());
  crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(base.data()), base.size());
  crypto_auth_hmacsha256_final(&state, mac);
  std::string hex;
  constexpr const char* kDigits = "0123456789abcdef";
  for (const unsigned char byte : mac) hex += kDigits[byte >> 4U], hex += kDigits[byte & 15U];
  return hex;
}

std::string httpDateOf(Instant at) {
  const std::time_t seconds = at.millis() / 1000;
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char text[64];
  std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
  return text;
}

HttpResponse ok(json response) {
  return {200, {{"content-type", "application/json"}}, json{{"request_id", "5e6f"}, {"error", ""}, {"message", ""}, {"response", std::move(response)}}.dump()};
}

std::int64_t seconds(Instant at) { return at.millis() / 1000; }
// No two messages have the same moment.
std::int64_t nanos(const FakeShopee::StoredMessage& message) { return message.at.millis() * 1'000'000 + std::stoll(message.id.substr(message.id.size() - 6)) % 1'000'000; }
std::int64_t number(const std::string& text) { return text.empty() ? 0 : std::stoll(text); }
bool endsWith(const std::string& text, std::string_view end) { return text.ends_with(end); }

}  // namespace

std::string FakeShopee::Seen::field(std::string_view name) const { return fieldIn(query, name); }

HttpResponse FakeShopee::refusal(const std::string& word, const std::string& message, int status) {
  return {status, {{"content-type", "application/json"}}, json{{"request_id", "5e6f"}, {"error", word}, {"message", message}, {"response", json::object()}}.dump()};
}

Result<HttpResponse> FakeShopee::perform(const HttpRequest& request, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "http.cancelled", "Stopped.");
  const std::size_t host = request.url.find("://") + 3;
  const std::size_t path = std::min(request.url.find('/', host), request.url.size());
  const std::size_t question = std::min(request.url.find('?'), request.url.size());
  Seen seen{request.method, request.url.substr(host, path - host), request.url.substr(path, question - path), {}, request.body, request.contentType, request.proxy.value_or("")};
  if (question < request.url.size()) seen.query = request.url.substr(question + 1);
  const std::scoped_lock lock(m_mutex);
  m_requests.push_back(seen);
  if (before)
    if (auto instead = before(seen)) return std::move(*instead);
  Result<HttpResponse> answer = handle(seen);
  if (saysWhenItIs) answer->headers.push_back({"date", httpDateOf(now())});
  if (after) after(seen, answer);
  return answer;
}

std::string FakeShopee::signatureProblem(const Seen& seen, bool isPublic) const {
  const std::string at = seen.field("timestamp");
  if (seen.field("partner_id") != kPartner) return "error_partner_id";
  if (std::abs(number(at) - seconds(now())) > 300) return "error_param";
  std::string base = std::string(kPartner) + seen.path + at;
  if (!isPublic) base += seen.field("access_token") + seen.field("shop_id");
  return signature(base) == seen.field("sign") ? "" : "error_sign";
}

HttpResponse FakeShopee::handle(const Seen& seen) {
  if (seen.host.starts_with("cf.shopee.")) return {200, {{"content-type", "image/png"}}, std::string(kPicture)};
  const bool isCode = endsWith(seen.path, "/auth/token/get"), isRefresh = endsWith(seen.path, "/auth/access_token/get");
  if (const std::string problem = signatureProblem(seen, isCode || isRefresh); !problem.empty())
    return refusal(problem, problem == "error_param" ? "Timestamp is expired" : "Wrong sign.", 403);
  if (isCode || isRefresh) return token(seen, isCode);
  if (seen.field("access_token") != accessToken) return refusal("invalid_acceess_token", "Invalid access_token.", 403);
  if (seen.field("shop_id") != kShop) return refusal("error_shop", "Wrong shop.", 403);
  const bool isChat = seen.path.find("/sellerchat/") != std::string::npos;
  const bool isList = endsWith(seen.path, "get_conversation_list");
  if (isChat && !(isList ? mayList : mayRead)) return refusal("common.error_permission", "No permission to current api.", 403);
  if (isList) return list(seen);
  if (endsWith(seen.path, "get_one_conversation")) return one(seen);
  if (endsWith(seen.path, "get_message")) return messages(seen);
  if (endsWith(seen.path, "send_message")) return send(seen);
  if (endsWith(seen.path, "read_conversation")) return markRead(seen);
  if (endsWith(seen.path, "upload_image")) return ok({{"url", "https://cf.shopee.sg/file/up1"}, {"thumbnail", "https://cf.shopee.sg/file/up1_tn"}});
  if (endsWith(seen.path, "get_order_list")) return orders(seen);
  if (endsWith(seen.path, "get_order_detail")) return orderDetails(seen);
  if (endsWith(seen.path, "get_return_list")) return returns(seen);
  if (endsWith(seen.path, "get_return_detail")) return returnDetail(seen);
  if (endsWith(seen.path, "get_shop_info")) return shop();
  return refusal("error_not_found", "No such path.", 404);
}

HttpResponse FakeShopee::token(const Seen& seen, bool isCode) {
  if (!tokenRefusal.empty()) return refusal(tokenRefusal);
  const json body = seen.json();
  if (seen.method != "POST" || !body.is_object() || body.value("partner_id", json()) != std::stoll(std::string(kPartner))) return refusal("error_param", "partner_id");
  const bool isOfMain = body.contains("main_account_id");
  if (!isOfMain && body.value("shop_id", json()) != std::stoll(std::string(kShop))) return refusal("error_param", "shop_id");
  if (isCode && body.value("code", "") != authorizationCode) return refusal("invalid_code", "The code is expired or used.");
  if (!isCode && body.value("refresh_token", "") != refreshToken) return refusal("error_shop_refresh_token", "Your refresh token is error.");
  if (isCode) authorizationCode = "used";
  ++m_generation;
  accessToken = (isOfMain ? "main-" : "access-") + std::to_string(m_generation);
  refreshToken = "refresh-" + std::to_string(m_generation);
  const HttpResponse answer{200, {}, json{{"request_id", "5e"}, {"error", ""}, {"message", ""}, {"access_token", accessToken}, {"refresh_token", refreshToken}, {"expire_in", expireIn}}.dump()};
  if (isOfMain) accessToken = "no shop's";
  return answer;
}

std::vector<const FakeShopee::StoredMessage*> FakeShopee::visible(const Conversation& conversation) const {
  std::vector<const StoredMessage*> shown;
  for (const StoredMessage& message : conversation.messages)
    if (!message.isFromShop || message.at + visibilityLag <= now()) shown.push_back(&message);
  std::stable_sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) { return nanos(*a) > nanos(*b); });
  return shown;
}

json FakeShopee::listRow(const Conversation& conversation) const {
  const StoredMessage& latest = *visible(conversation).front();
  return {{"conversation_id", conversation.id}, {"to_id", number(conversation.buyer)}, {"to_name", conversation.name}, {"to_avatar", ""},
          {"shop_id", number(std::string(kShop))}, {"unread_count", conversation.unread}, {"pinned", conversation.isPinned},
          {"latest_message_id", latest.id}, {"latest_message_type", latest.type}, {"last_message_timestamp", nanos(latest)}};
}

HttpResponse FakeShopee::list(const Seen& seen) {
  std::vector<const Conversation*> rows;
  const std::int64_t olderThan = number(seen.field("next_timestamp_nano"));
  for (const auto& [id, conversation] : m_conversations) {
    const auto shown = visible(conversation);
    if (shown.empty()) continue;
    const bool isOlder = nanos(*shown.front()) < olderThan && !conversation.isPinned;
    if (seen.field("direction") == "latest" || isOlder) rows.push_back(&conversation);
  }
  const auto isFirst = [this](const Conversation* a, const Conversation* b) {
    if (a->isPinned != b->isPinned) return a->isPinned;
    return nanos(*visible(*a).front()) > nanos(*visible(*b).front());
  };
  std::sort(rows.begin(), rows.end(), isFirst);
  const auto size = static_cast<std::size_t>(number(seen.field("page_size")));
  const bool hasMore = rows.size() > size;
  if (hasMore) rows.resize(size);
  json page = json::array();
  for (const Conversation* row : rows) page.push_back(listRow(*row));
  json cursor{{"next_message_time_nano", rows.empty() ? "0" : std::to_string(nanos(*visible(*rows.back()).front()))}, {"conversation_id", rows.empty() ? "" : rows.back()->id}};
  return ok({{"page_result", {{"page_size", rows.size()}, {"next_cursor", cursor}, {"more", hasMore}}}, {"conversations", page}});
}

HttpResponse FakeShopee::one(const Seen& seen) {
  const auto found = m_conversations.find(seen.field("conversation_id"));
  return found == m_conversations.end() ? refusal("error_param", "conversation_id") : ok(listRow(found->second));
}

json FakeShopee::messageRow(const Conversation& conversation, const StoredMessage& message) const {
  const std::int64_t shop = number(std::string(kShop)), buyer = number(conversation.buyer), side = number(std::string(kBuyerSide));
  return {{"message_id", message.id}, {"message_type", message.type}, {"from_id", message.isFromShop ? side : buyer}, {"from_shop_id", message.isFromShop ? shop : 0},
          {"to_id", message.isFromShop ? buyer : side}, {"to_shop_id", message.isFromShop ? 0 : shop}, {"conversation_id", conversation.id},
          {"created_timestamp", seconds(message.at)}, {"region", "SG"}, {"status", message.status}, {"source", "app"}, {"content", message.content},
          {"message_option", 0}, {"source_content", message.source}, {"business_type", message.business}};
}

HttpResponse FakeShopee::messages(const Seen& seen) {
  const auto found = m_conversations.find(seen.field("conversation_id"));
  if (found == m_conversations.end()) return refusal("error_param", "conversation_id");
  auto shown = visible(found->second);
  if (const std::string offset = seen.field("offset"); !offset.empty()) {
    const auto at = std::find_if(shown.begin(), shown.end(), [&offset](const auto* message) { return message->id == offset; });
    shown.erase(shown.begin(), at == shown.end() ? at : at + 1);
  }
  const auto size = static_cast<std::size_t>(number(seen.field("page_size")));
  const bool hasMore = shown.size() > size;
  if (hasMore) shown.resize(size);
  json rows = json::array();
  for (const auto* message : shown) rows.push_back(messageRow(found->second, *message));
  return ok({{"messages", rows}, {"page_result", {{"next_offset", hasMore ? shown.back()->id : ""}, {"page_size", size}}}});
}

HttpResponse FakeShopee::send(const Seen& seen) {
  const json body = seen.json();
  if (!sendRefusal.empty()) return refusal(sendRefusal, sendRefusal);
  const std::string buyer = std::to_string(body.at("to_id").get<std::int64_t>());
  const auto found = std::find_if(m_conversations.begin(), m_conversations.end(), [&buyer](const auto& entry) { return entry.second.buyer == buyer; });
  if (found == m_conversations.end()) return refusal("user_is_forbidden");
  Conversation& conversation = found->second;
  const std::string type = body.at("message_type"), text = body.at("content").value("text", "");
  if (type == "text" && utf8::length(text) > 600) return refusal("message_too_long");
  const auto wrote = std::find_if(conversation.messages.rbegin(), conversation.messages.rend(), [](const auto& message) { return !message.isFromShop; });
  if (limitsToFive && wrote - conversation.messages.rbegin() >= 5) return refusal("reach_5_message_limit");
  for (const StoredMessage& known : conversation.messages)
    if (blocksRepeats && type == "text" && known.isFromShop && known.content.value("text", "") == text && now() - known.at < std::chrono::hours(24)) return refusal("error_business");
  StoredMessage message;
  message.type = type;
  message.isFromShop = true;
  message.at = now();
  message.content = type == "image" ? json{{"url", body.at("content").at("image_url")}} : body.at("content");
  if (type == "text") m_accepted[conversation.id].push_back(text);
  const std::string id = add(conversation.id, message);
  // The one answer that holds the id of a conversation as a bare number of 19 digits.
  return ok({{"message_id", id}, {"to_id", number(buyer)}, {"message_type", type}, {"content", message.content}, {"conversation_id", number(conversation.id)}, {"created_timestamp", seconds(now())}});
}

HttpResponse FakeShopee::markRead(const Seen& seen) {
  const json body = seen.json();
  if (!body.at("conversation_id").is_number_integer()) return refusal("error_param", "conversation_id");
  Conversation& conversation = m_conversations.at(std::to_string(body.at("conversation_id").get<std::int64_t>()));
  conversation.readUpTo = body.at("last_read_message_id");
  conversation.unread = 0;
  return ok(json::object());
}

HttpResponse FakeShopee::orders(const Seen& seen) {
  const std::int64_t from = number(seen.field("time_from")), to = number(seen.field("time_to"));
  if (to < from || to - from > 15 * 86400) return refusal("order.order_list_invalid_time", "Start time must be earlier than end time and diff in 15days.");
  const bool isCreated = seen.field("time_range_field") == "create_time";
  std::vector<std::string> numbers;
  for (const auto& [id, order] : m_orders)
    if (const std::int64_t at = seconds(isCreated ? order.createdAt : order.updatedAt); at >= from && at <= to) numbers.push_back(id);
  const auto begin = std::min<std::size_t>(numbers.size(), static_cast<std::size_t>(number(seen.field("cursor"))));
  const auto end = std::min<std::size_t>(numbers.size(), begin + static_cast<std::size_t>(number(seen.field("page_size"))));
  json rows = json::array();
  for (std::size_t i = begin; i < end; ++i) rows.push_back({{"order_sn", numbers[i]}, {"order_status", m_orders.at(numbers[i]).status}});
  return ok({{"more", end < numbers.size()}, {"next_cursor", end < numbers.size() ? std::to_string(end) : ""}, {"order_list", rows}});
}

HttpResponse FakeShopee::orderDetails(const Seen& seen) {
  json rows = json::array();
  std::string list = seen.field("order_sn_list");
  const bool wantsAddress = seen.field("response_optional_fields").find("recipient_address") != std::string::npos;
  while (!list.empty()) {
    const std::string id = list.substr(0, list.find(','));
    list.erase(0, std::min(list.size(), id.size() + 1));
    if (!m_orders.contains(id)) continue;
    const StoredOrder& order = m_orders.at(id);
    json row{{"order_sn", id}, {"region", "SG"}, {"currency", "SGD"}, {"cod", false}, {"total_amount", 28.9}, {"order_status", order.status}, {"create_time", seconds(order.createdAt)},
             {"update_time", seconds(order.updatedAt)}, {"message_to_seller", "Ring the bell, +65 9123 4567"}, {"buyer_user_id", number(order.buyer)}, {"buyer_username", "buyer_" + order.buyer}, {"pay_time", seconds(order.createdAt) + 60},
             {"item_list", json::array({{{"item_id", 25800112233}, {"item_name", "GaN charger 65W"}, {"model_name", "Black"}, {"model_sku", "CHG-65-BK"}, {"model_quantity_purchased", 2}, {"model_discounted_price", 14.45}}})},
             {"package_list", json::array({{{"package_number", "OFG163008407447"}, {"logistics_status", "LOGISTICS_READY"}, {"shipping_carrier", "SLS"}}})}};
    if (wantsAddress) row["recipient_address"] = {{"phone", "+65 9123 4567"}, {"full_address", "1 Invented Road"}};
    rows.push_back(row);
  }
  return ok({{"order_list", rows}});
}

json FakeShopee::returnRow(const StoredReturn& one, bool isDetail) const {
  json row{{"return_sn", one.number}, {"order_sn", one.order}, {"reason", "PHYSICAL_DMG"}, {"text_reason", one.words}, {"status", one.status}, {"refund_amount", 28.9}, {"currency", "SGD"},
           {"create_time", seconds(one.createdAt)}, {"update_time", seconds(one.updatedAt)}, {"due_date", seconds(one.dueAt)}, {"negotiation_status", "PENDING_RESPOND"},
           {"user", {{"username", "buyer_" + one.buyer}, {"email", "b***r1@example.test"}}}, {"item", json::array({{{"item_id", 25800112233}, {"name", "GaN charger 65W"}}})}};
  if (!isDetail) return row;
  row["seller_proof"] = {{"seller_proof_status", one.proofDueAt == Instant() ? "NOT_NEEDED" : "PENDING"}, {"seller_evidence_deadline", seconds(one.proofDueAt)}};
  row["negotiation"] = {{"negotiation_status", "PENDING_RESPOND"}, {"offer_due_date", seconds(one.offerDueAt)}};
  return row;
}

HttpResponse FakeShopee::returns(const Seen& seen) {
  const std::int64_t first = countsReturnsFromZero ? 0 : 1, page = number(seen.field("page_no")) - first, size = number(seen.field("page_size"));
  const std::int64_t from = number(seen.field("update_time_from")), to = number(seen.field("update_time_to"));
  if (page < 0 || to - from > 15 * 86400) return refusal("error_param", "page_no");
  std::vector<const StoredReturn*> rows;
  for (const auto& [id, one] : m_returns)
    if (seconds(one.updatedAt) >= from && seconds(one.updatedAt) <= to) rows.push_back(&one);
  json shown = json::array();
  for (std::int64_t i = page * size; i < std::min<std::int64_t>((page + 1) * size, static_cast<std::int64_t>(rows.size())); ++i) shown.push_back(returnRow(*rows[static_cast<std::size_t>(i)], false));
  return ok({{"more", (page + 1) * size < static_cast<std::int64_t>(rows.size())}, {"return", shown}});
}

HttpResponse FakeShopee::returnDetail(const Seen& seen) {
  const auto found = m_returns.find(seen.field("return_sn"));
  return found == m_returns.end() ? refusal("error_param", "return_sn") : ok(returnRow(found->second, true));
}

HttpResponse FakeShopee::shop() {
  const Instant ends = consentEnds.value_or(m_clock.now() + std::chrono::hours(24 * 300));
  return {200, {}, json{{"request_id", "5e"}, {"error", ""}, {"message", ""}, {"shop_name", "demo_cb_shop"}, {"region", "SG"}, {"status", "NORMAL"}, {"expire_time", seconds(ends)}}.dump()};
}

std::string FakeShopee::talk(const std::string& buyer) {
  const std::scoped_lock lock(m_mutex);
  for (const auto& [id, known] : m_conversations)
    if (known.buyer == buyer) return id;
  const std::string id = std::to_string(m_nextConversation++);
  m_conversations[id] = {id, buyer, "buyer_" + buyer, 0, false, {}, {}};
  return id;
}

std::string FakeShopee::add(const std::string& conversation, StoredMessage message) {
  message.id = std::to_string(m_nextMessage++);
  if (message.isFromShop) m_conversations.at(conversation).unread = 0;
  else ++m_conversations.at(conversation).unread;
  m_conversations.at(conversation).messages.push_back(std::move(message));
  return m_conversations.at(conversation).messages.back().id;
}

std::string FakeShopee::buyerWrites(const std::string& conversation, const std::string& text, Instant at) { return buyerSends(conversation, "text", {{"text", text}}, at); }

std::string FakeShopee::buyerSends(const std::string& conversation, const std::string& type, json content, Instant at) {
  const std::scoped_lock lock(m_mutex);
  StoredMessage message;
  message.type = type;
  message.content = std::move(content);
  message.at = at;
  return add(conversation, std::move(message));
}

std::string FakeShopee::sellerWrites(const std::string& conversation, const std::string& text, Instant at) {
  const std::scoped_lock lock(m_mutex);
  StoredMessage message;
  message.isFromShop = true;
  message.content = {{"text", text}};
  message.at = at;
  return add(conversation, std::move(message));
}

FakeShopee::StoredMessage& FakeShopee::message(const std::string& id) {
  for (auto& [key, conversation] : m_conversations)
    for (StoredMessage& message : conversation.messages)
      if (message.id == id) return message;
  throw std::out_of_range("no such message");
}

std::string FakeShopee::sell(const std::string& buyer, Instant at) {
  const std::scoped_lock lock(m_mutex);
  const std::string number = "251120K7V2Q" + std::to_string(100 + ++m_orderCount);
  m_orders[number] = {number, buyer, "READY_TO_SHIP", at, at};
  return number;
}

std::string FakeShopee::askReturn(const std::string& order, Instant at) {
  const std::scoped_lock lock(m_mutex);
  const std::string number = "R" + order;
  m_returns[number] = {number, order, m_orders.at(order).buyer, "REQUESTED", "Box is crushed", at, at, at + std::chrono::hours(48), {}, at + std::chrono::hours(72)};
  return number;
}

std::vector<std::string> FakeShopee::accepted(const std::string& conversation) const {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_accepted.find(conversation);
  return found == m_accepted.end() ? std::vector<std::string>() : found->second;
}

std::vector<FakeShopee::Seen> FakeShopee::requests() const {
  const std::scoped_lock lock(m_mutex);
  return m_requests;
}

std::size_t FakeShopee::count(std::string_view pathPart) const {
  const std::scoped_lock lock(m_mutex);
  return static_cast<std::size_t>(std::count_if(m_requests.begin(), m_requests.end(), [pathPart](const Seen& seen) { return seen.path.find(pathPart) != std::string::npos; }));
}

void FakeShopee::forgetRequests() {
  const std::scoped_lock lock(m_mutex);
  m_requests.clear();
}

}  // namespace inquiry::test
