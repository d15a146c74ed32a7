#include "tests/support/fake_ebay.h"

#include <algorithm>
#include <charconv>

namespace inquiry::test {
namespace {

using Json = nlohmann::json;

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned value = 0;
    if (text[at] == '%' && at + 2 < text.size()) {
      std::from_chars(text.data() + at + 1, text.data() + at + 3, value, 16);
      out += static_cast<char>(value);
      at += 2;
    } else {
      out += text[at] == '+' ? ' ' : text[at];
    }
  }
  return out;
}

std::string formField(std::string_view form, std::string_view name) {
  while (!form.empty()) {
    const std::size_t end = std::min(form.find('&'), form.size());
    const std::string_view pair = form.substr(0, end);
    if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=') return decoded(pair.substr(name.size() + 1));
    form.remove_prefix(std::min(end + 1, form.size()));
  }
  return {};
}

HttpResponse answer(int status, const Json& body) {
  HttpResponse response;
  response.status = status;
  response.headers = {{"content-type", "application/json"}};
  if (!body.is_null()) response.body = body.dump();
  return response;
}

struct Window {
  int limit = 0, offset = 0;
};

std::optional<Window> windowOf(const FakeEbay::Seen& seen, int defaultLimit, int maxLimit) {
  Window window{defaultLimit, 0};
  if (const std::string limit = seen.field("limit"); !limit.empty()) window.limit = std::stoi(limit);
  if (const std::string offset = seen.field("offset"); !offset.empty()) window.offset = std::stoi(offset);
  if (window.limit < 1 || window.limit > maxLimit || window.offset % window.limit != 0) return std::nullopt;
  return window;
}

template <class Rows>
Json paged(const char* name, const Rows& rows, const Window& window) {
  Json page = {{name, Json::array()}, {"limit", window.limit}, {"offset", window.offset}, {"total", rows.size()}};
  for (std::size_t at = static_cast<std::size_t>(window.offset); at < rows.size() && at < static_cast<std::size_t>(window.offset + window.limit); ++at)
    page[name].push_back(rows[at]);
  // Another host on purpose: nobody may follow it.
  if (static_cast<std::size_t>(window.offset + window.limit) < rows.size()) page["next"] = "https://elsewhere.invalid/next";
  return page;
}

}  // namespace

std::string FakeEbay::Seen::field(std::string_view name) const { return formField(query, name); }

HttpResponse FakeEbay::error(int status, int errorId, const std::string& domain) {
  return answer(status, {{"errors", Json::array({{{"errorId", errorId}, {"domain", domain}, {"category", "REQUEST"}, {"message", "no"}}})}});
}

Result<HttpResponse> FakeEbay::perform(const HttpRequest& request, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "http.cancelled", "cancelled");
  Seen seen;
  seen.method = request.method;
  const std::size_t host = request.url.find("://");
  const std::size_t path = request.url.find('/', host == std::string::npos ? 0 : host + 3);
  const std::size_t question = request.url.find('?');
  seen.path = request.url.substr(path, question == std::string::npos ? std::string::npos : question - path);
  if (question != std::string::npos) seen.query = request.url.substr(question + 1);
  seen.body = request.body;
  seen.contentType = request.contentType;
  seen.total = request.total;
  if (request.authorization) seen.authorization = std::string(request.authorization->reveal());
  const std::scoped_lock lock(m_mutex);
  m_requests.push_back(seen);
  if (before)
    if (auto instead = before(seen)) return *instead;
  Result<HttpResponse> response = handle(seen);
  // eBay's picture server knows no sign-in; one that is sent there all the same is a leak.
  if (request.url.starts_with("https://i.ebayimg.com/"))
    response = HttpResponse{seen.authorization.empty() ? 200 : 400, {{"content-type", "image/png"}}, std::string(kPicture)};
  if (after) after(seen, response);
  return response;
}

HttpResponse FakeEbay::handle(const Seen& seen) {
  const auto behind = [&seen](std::string_view part) {
    const std::size_t at = seen.path.find(part);
    return at == std::string::npos ? std::string() : seen.path.substr(at + part.size());
  };
  const auto has = [&seen](std::string_view part) { return seen.path.find(part) != std::string::npos; };
  if (has("/identity/v1/oauth2/token")) return token(seen);
  const bool isPostOrder = has("/post-order/v2/");  // takes the token under a scheme of its own
  if (seen.authorization != (isPostOrder ? "IAF " : "Bearer ") + accessToken) return error(401, 1001, "OAuth");
  const std::string scope = has("/commerce/message/") ? "commerce.message" : isPostOrder ? "post-order" : has("/payment_dispute") ? "sell.payment.dispute" : has("/sell/fulfillment/") ? "sell.fulfillment.readonly" : has("/commerce/media/") ? "sell.inventory" : "commerce.identity.readonly";
  if (missingScopes.contains(scope)) return error(403, 1100, "ACCESS");
  if (auto told = cases.handle({seen.method, seen.path, seen.query, seen.body, seen.contentType})) return *told;
  if (has("/commerce/identity/v1/user/")) return answer(200, {{"username", kUsername}, {"userId", kUserId}, {"registrationMarketplaceId", "EBAY_US"}});
  if (seen.method == "GET" && has("/commerce/message/v1/conversation/")) return readConversation(seen, decoded(behind("/conversation/")));
  if (seen.method == "GET" && has("/commerce/message/v1/conversation")) return listConversations(seen);
  if (seen.method == "POST" && has("/send_message")) return send(seen);
  if (seen.method == "POST" && seen.path.ends_with("/commerce/media/v1_beta/image/create_image_from_file")) return takePicture(seen);
  if (seen.method == "POST" && has("/update_conversation")) return update(seen);
  if (seen.method == "GET" && has("/sell/fulfillment/v1/order/")) return readOrder(decoded(behind("/order/")));
  if (seen.method == "GET" && has("/sell/fulfillment/v1/order")) return listOrders(seen);
  return error(404, 2002, "ACCESS");
}

HttpResponse FakeEbay::token(const Seen& seen) {
  const std::string kind = formField(seen.body, "grant_type");
  if (!seen.authorization.starts_with("Basic ")) return answer(401, {{"error", "invalid_client"}});
  const bool isRefresh = kind == "refresh_token" && formField(seen.body, "refresh_token") == refreshToken;
  const bool isCode = kind == "authorization_code" && formField(seen.body, "code") == authorizationCode && formField(seen.body, "redirect_uri") == "Blue-Harbor-RuName";
  if (!isRefresh && !isCode) return answer(400, {{"error", "invalid_grant"}, {"error_description", "the provided authorization grant is invalid"}});
  accessToken += "+";
  Json reply = {{"access_token", accessToken}, {"expires_in", 7200}, {"token_type", "User Access Token"}};
  if (isCode) reply["refresh_token"] = refreshToken, reply["refresh_token_expires_in"] = 47304000;
  return answer(200, reply);
}

Json FakeEbay::idOf(const std::string& id) const { return writesIdsAsNumbers ? Json(std::stoll(id)) : Json(id); }

Json FakeEbay::messageJson(const StoredMessage& message) const {
  return {{"messageId", idOf(message.id)}, {"messageBody", message.text}, {"subject", "About the item"}, {"createdDate", message.at.toIso()},
          {"senderUsername", message.sender}, {"recipientUsername", message.recipient}, {"readStatus", message.isRead}, {"messageMedia", message.media}};
}

HttpResponse FakeEbay::listConversations(const Seen& seen) {
  const std::string type = seen.field("conversation_type");
  if (type != "FROM_MEMBERS" && type != "FROM_EBAY") return error(400, 355002);
  const auto window = windowOf(seen, 25, 50);
  if (!window) return error(400, 355008);
  std::vector<const Conversation*> matching;
  for (const Conversation& conversation : m_conversations)
    if (conversation.type == type) matching.push_back(&conversation);
  const auto latest = [](const Conversation* c) { return c->messages.empty() ? c->createdAt : c->messages.back().at; };
  std::stable_sort(matching.begin(), matching.end(), [&](const Conversation* a, const Conversation* b) { return latest(a) > latest(b); });
  std::vector<Json> rows;
  for (const Conversation* conversation : matching) {
    Json row = {{"conversationId", idOf(conversation->id)}, {"conversationTitle", conversation->title}, {"conversationType", type},
                {"conversationStatus", conversation->status}, {"createdDate", conversation->createdAt.toIso()}, {"unreadCount", conversation->unread}};
    if (!conversation->item.empty()) row["referenceType"] = "LISTING", row["referenceId"] = conversation->item;
    if (!conversation->messages.empty()) row["latestMessage"] = messageJson(conversation->messages.back());
    rows.push_back(std::move(row));
  }
  return answer(200, paged("conversations", rows, *window));
}

HttpResponse FakeEbay::readConversation(const Seen& seen, const std::string& id) {
  const Conversation* conversation = find(id);
  if (!conversation) return error(404, 355007);
  if (seen.field("conversation_type") != conversation->type) return error(400, 355002);
  const auto window = windowOf(seen, 25, 50);
  if (!window) return error(400, 355008);
  std::vector<Json> rows;
  for (auto message = conversation->messages.rbegin(); message != conversation->messages.rend(); ++message) rows.push_back(messageJson(*message));
  Json page = paged("messages", rows, *window);
  page["conversationStatus"] = conversation->status;
  page["conversationType"] = conversation->type;
  return answer(200, page);
}

HttpResponse FakeEbay::send(const Seen& seen) {
  const Json body = Json::parse(seen.body, nullptr, false);
  if (seen.contentType != "application/json" || !body.is_object()) return error(400, 355015);
  Conversation* conversation = find(body.value("conversationId", ""));
  if (!conversation) return error(400, 355007);
  const std::string text = body.value("messageText", "");
  if (text.empty()) return error(400, 355015);
  if (text.size() > 8000) return error(400, 355013);
  const Json media = body.value("messageMedia", Json::array());
  if (media.size() > 5) return error(400, 355010);
  for (const Json& one : media) {
    if (one.value("mediaName", "").empty() || one.value("mediaType", "").empty()) return error(400, 355012);
    if (one["mediaType"] != "IMAGE" && one["mediaType"] != "PDF" && one["mediaType"] != "DOC" && one["mediaType"] != "TXT") return error(400, 355011);
    if (!m_pictures.contains(one.value("mediaUrl", ""))) return error(400, 355014);
  }
  StoredMessage& sent = add(*conversation, seller(), text, m_clock.now());
  sent.media = media;
  m_accepted[conversation->id].push_back(text);
  // Spelled with a capital N here, unlike in the reading calls.
  return answer(201, {{"messageId", idOf(sent.id)}, {"messageBody", text}, {"createdDate", sent.at.toIso()}, {"senderUserName", sent.sender},
                      {"recipientUserName", sent.recipient}, {"readStatus", false}});
}

HttpResponse FakeEbay::takePicture(const Seen& seen) {
  constexpr std::string_view kForm = "multipart/form-data; boundary=";
  if (!seen.contentType.starts_with(kForm)) return error(400, 190000, "API_MEDIA");
  const std::string boundary = seen.contentType.substr(kForm.size());
  const bool isForm = seen.body.starts_with("--" + boundary + "\r\nContent-Disposition: form-data; name=\"image\"; filename=\"") &&
                      seen.body.ends_with("\r\n--" + boundary + "--\r\n");
  if (!isForm) return error(400, 190000, "API_MEDIA");
  const std::string id = std::to_string(m_pictures.size() + 1);
  HttpResponse response = answer(201, {{"imageUrl", "https://pictures.invalid/" + id + ".jpg"}, {"expirationDate", (m_clock.now() + std::chrono::hours(24 * 30)).toIso()}});
  response.headers.push_back({"location", "https://apim.invalid/commerce/media/v1_beta/image/" + id});
  m_pictures.insert("https://pictures.invalid/" + id + ".jpg");
  return response;
}

HttpResponse FakeEbay::update(const Seen& seen) {
  const Json body = Json::parse(seen.body, nullptr, false);
  Conversation* conversation = body.is_object() ? find(body.value("conversationId", "")) : nullptr;
  if (!conversation) return error(400, 355007);
  if (body.value("conversationType", "") != conversation->type) return error(400, 355017);
  if (body.value("read", false)) conversation->unread = 0;
  return answer(204, nullptr);
}

HttpResponse FakeEbay::listOrders(const Seen& seen) {
  const auto window = windowOf(seen, 50, 200);
  if (!window) return error(400, 30810, "API_FULFILLMENT");
  const std::string filter = seen.field("filter");
  constexpr std::string_view kBegin = "lastmodifieddate:[";
  const std::size_t end = filter.find("..]");
  if (!filter.starts_with(kBegin) || end == std::string::npos) return error(400, 30700, "API_FULFILLMENT");
  const auto since = Instant::parse(filter.substr(kBegin.size(), end - kBegin.size()));
  if (!since) return error(400, 30700, "API_FULFILLMENT");
  std::vector<Json> rows;
  for (const auto& [id, order] : m_orders)
    if (Instant::parse(order.at("lastModifiedDate").get<std::string>()) >= since) rows.push_back(order);
  return answer(200, paged("orders", rows, *window));
}

HttpResponse FakeEbay::readOrder(const std::string& rest) {
  const std::size_t slash = rest.find('/');
  const auto order = m_orders.find(rest.substr(0, slash));
  if (order == m_orders.end()) return error(404, 32100, "API_FULFILLMENT");
  if (slash == std::string::npos) return answer(200, order->second);
  Json fulfillments = Json::array();
  for (const std::string& tracking : m_tracking[order->first])
    fulfillments.push_back({{"fulfillmentId", tracking}, {"shipmentTrackingNumber", tracking}, {"shippingCarrierCode", "USPS"}, {"shippedDate", m_clock.now().toIso()}});
  return answer(200, {{"fulfillments", fulfillments}, {"total", fulfillments.size()}});
}

FakeEbay::Conversation* FakeEbay::find(const std::string& id) {
  const auto found = std::find_if(m_conversations.begin(), m_conversations.end(), [&](const Conversation& c) { return c.id == id; });
  return found == m_conversations.end() ? nullptr : &*found;
}

FakeEbay::Conversation& FakeEbay::conversation(const std::string& id) {
  const std::scoped_lock lock(m_mutex);
  return *find(id);
}

std::string FakeEbay::addConversation(const std::string& buyer, const std::string& item, const std::string& type) {
  const std::scoped_lock lock(m_mutex);
  Conversation conversation;
  conversation.id = std::to_string(m_nextConversation++);
  conversation.type = type;
  conversation.buyer = buyer;
  conversation.item = item;
  conversation.title = "Lens cap 52 mm";
  conversation.createdAt = m_clock.now();
  m_conversations.push_back(conversation);
  return conversation.id;
}

FakeEbay::StoredMessage& FakeEbay::add(Conversation& conversation, const std::string& sender, const std::string& text, Instant at) {
  StoredMessage message;
  message.id = std::to_string(m_nextMessage++);
  message.sender = sender;
  message.recipient = sender == conversation.buyer ? seller() : conversation.buyer;
  message.text = text;
  message.at = at;
  if (conversation.messages.empty()) conversation.createdAt = at;
  const auto place = std::upper_bound(conversation.messages.begin(), conversation.messages.end(), at,
                                      [](Instant when, const StoredMessage& other) { return when < other.at; });
  return *conversation.messages.insert(place, message);
}

std::string FakeEbay::buyerWrites(const std::string& conversationId, const std::string& text, Instant at) {
  const std::scoped_lock lock(m_mutex);
  Conversation& conversation = *find(conversationId);
  ++conversation.unread;
  return add(conversation, conversation.buyer, text, at).id;
}

std::string FakeEbay::buyerSendsPicture(const std::string& conversation, const std::string& text, Instant at) {
  const std::string id = buyerWrites(conversation, text, at);
  this->conversation(conversation).messages.back().media = Json::array({{{"mediaName", "IMG_2041.png"}, {"mediaType", "IMAGE"}, {"mediaUrl", "https://i.ebayimg.com/00/s/" + id + "/$_57.PNG"}}});
  return id;
}

std::string FakeEbay::sellerWrites(const std::string& conversationId, const std::string& text, Instant at) {
  const std::scoped_lock lock(m_mutex);
  return add(*find(conversationId), seller(), text, at).id;
}

void FakeEbay::edit(const std::string& messageId, const std::string& text) {
  const std::scoped_lock lock(m_mutex);
  for (Conversation& conversation : m_conversations)
    for (StoredMessage& message : conversation.messages)
      if (message.id == messageId) message.text = text;
}

void FakeEbay::remove(const std::string& messageId) {
  const std::scoped_lock lock(m_mutex);
  for (Conversation& conversation : m_conversations)
    std::erase_if(conversation.messages, [&](const StoredMessage& message) { return message.id == messageId; });
}

void FakeEbay::removeConversation(const std::string& id) {
  const std::scoped_lock lock(m_mutex);
  std::erase_if(m_conversations, [&](const Conversation& conversation) { return conversation.id == id; });
}

std::vector<std::string> FakeEbay::accepted(const std::string& conversation) const {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_accepted.find(conversation);
  return found == m_accepted.end() ? std::vector<std::string>() : found->second;
}

void FakeEbay::addOrder(const std::string& id, const std::string& buyer, const std::string& item, Instant modified) {
  const std::scoped_lock lock(m_mutex);
  m_orders[id] = {{"orderId", id}, {"creationDate", modified.toIso()}, {"lastModifiedDate", modified.toIso()},
                  {"orderFulfillmentStatus", "NOT_STARTED"}, {"orderPaymentStatus", "PAID"}, {"buyer", {{"username", buyer}}},
                  {"pricingSummary", {{"total", {{"value", "12.50"}, {"currency", "USD"}}}}},
                  {"lineItems", Json::array({{{"lineItemId", "1"}, {"legacyItemId", item}, {"sku", "CAP-52"}, {"title", "Lens cap 52 mm"}, {"quantity", 1},
                                              {"lineItemCost", {{"value", "10.00"}, {"currency", "USD"}}}}})},
                  {"fulfillmentHrefs", Json::array()},
                  {"fulfillmentStartInstructions",
                   Json::array({{{"shippingStep", {{"shipTo", {{"fullName", "Jane Example"}, {"primaryPhone", {{"phoneNumber", "555-0100"}}},
                                                               {"contactAddress", {{"addressLine1", "1 Sample Street"}, {"countryCode", "US"}}}}}}}}})}};
}

void FakeEbay::ship(const std::string& orderId, const std::string& tracking) {
  const std::scoped_lock lock(m_mutex);
  Json& order = m_orders.at(orderId);
  order["orderFulfillmentStatus"] = "FULFILLED";
  order["fulfillmentHrefs"].push_back("https://elsewhere.invalid/" + tracking);
  order["lastModifiedDate"] = m_clock.now().toIso();
  m_tracking[orderId].push_back(tracking);
}

std::vector<FakeEbay::Seen> FakeEbay::requests() const {
  const std::scoped_lock lock(m_mutex);
  return m_requests;
}

std::size_t FakeEbay::count(std::string_view pathPart) const {
  const std::scoped_lock lock(m_mutex);
  return static_cast<std::size_t>(std::count_if(m_requests.begin(), m_requests.end(),
                                                [&](const Seen& seen) { return seen.path.find(pathPart) != std::string::npos; }));
}

void FakeEbay::forgetRequests() {
  const std::scoped_lock lock(m_mutex);
  m_requests.clear();
}

}  // namespace inquiry::test
