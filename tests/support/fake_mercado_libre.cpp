#include "tests/support/fake_mercado_libre.h"

#include <algorithm>
#include <stdexcept>

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
      out += text[i] == '+' ? ' ' : text[i];
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

HttpResponse ok(const json& body) { return {200, {{"content-type", "application/json"}}, body.dump()}; }

json number(const std::string& id) { return std::stoll(id); }

// The API's own offset, as questions and orders write it.
std::string atOffset(Instant at) {
  std::string text = (at - std::chrono::hours(4)).toIso();
  text.replace(text.size() - 1, 1, "-04:00");
  return text;
}

std::size_t sizeOr(const std::string& text, std::size_t fallback) { return text.empty() ? fallback : std::stoul(text); }

bool takeStart(std::string& text, std::string_view start) {
  if (!text.starts_with(start)) return false;
  text.erase(0, start.size());
  return true;
}

bool isLatin1(const std::string& text) {
  for (std::size_t at = 0; at < text.size();)
    if (utf8::next(text, at) > 0xFF) return false;
  return true;
}

}  // namespace

std::string FakeMercadoLibre::Seen::field(std::string_view name) const { return fieldIn(query, name); }
std::string FakeMercadoLibre::Seen::formField(std::string_view name) const { return fieldIn(body, name); }
std::string FakeMercadoLibre::Seen::header(std::string_view name) const {
  for (const HttpHeader& header : headers)
    if (header.name == name) return header.value;
  return {};
}

HttpResponse FakeMercadoLibre::error(int status, const std::string& message, const std::string& word) {
  return {status, {}, json{{"message", message}, {"error", word}, {"status", status}, {"cause", json::array()}}.dump()};
}

Result<HttpResponse> FakeMercadoLibre::perform(const HttpRequest& request, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "http.cancelled", "Stopped.");
  Seen seen{request.method, {}, {}, request.body, {}, request.contentType, request.headers, request.total};
  const std::size_t host = request.url.find("://") + 3;
  const std::size_t path = request.url.find('/', host);
  const std::size_t question = std::min(request.url.find('?'), request.url.size());
  seen.path = request.url.substr(path, question - path);
  if (question < request.url.size()) seen.query = request.url.substr(question + 1);
  if (request.authorization) seen.authorization = std::string(request.authorization->reveal());
  std::optional<Result<HttpResponse>> given;
  {
    const std::scoped_lock lock(m_mutex);
    m_requests.push_back(seen);
  }
  if (before) given = before(seen);
  const std::scoped_lock lock(m_mutex);
  Result<HttpResponse> response = given ? std::move(*given) : Result<HttpResponse>(handle(seen));
  if (after) after(seen, response);
  return response;
}

HttpResponse FakeMercadoLibre::handle(const Seen& seen) {
  std::string rest = seen.path;
  if (rest == "/oauth/token") return token(seen);
  if (seen.authorization != "Bearer " + accessToken) return error(401, "invalid access token", "unauthorized");
  if (rest == "/users/me") return ok({{"id", number(std::string(kUser))}, {"nickname", "TIENDA_DEMO_MX"}, {"site_id", "MLM"}});
  for (const bool isOther : {false, true}) {
    if (!takeStart(rest, isOther ? "/marketplace/v2/claims" : "/post-purchase/v1/claims")) continue;
    return isOther == isCrossBorder ? claims.handle(seen.method, rest, seen.query, seen.body) : error(403, "wrong family", "forbidden");
  }
  if (takeStart(rest, "/post-purchase/v2/claims/")) return claims.returnOf(rest.substr(0, rest.find('/')));
  const bool isMarketplace = takeStart(rest, "/marketplace");
  const bool isFamily = rest.starts_with("/questions") || rest.starts_with("/answers") || rest.starts_with("/messages") || rest == "/orders/search";
  if (isFamily && isMarketplace != isCrossBorder) return error(403, "wrong family", "forbidden");
  if (isFamily && isModel6 && rest != "/orders/search") return error(403, "Forbidden", "Forbidden");
  if (takeStart(rest, "/questions/")) return questions(seen, rest);
  if (rest == "/answers") return answer(seen);
  if (takeStart(rest, "/messages/")) return messages(seen, rest);
  if (takeStart(rest, "/orders/")) return orders(seen, rest);
  if (takeStart(rest, "/packs/")) {
    const auto found = m_packs.find(rest);
    if (found == m_packs.end() || found->second.order == rest) return error(404, "not found", "not_found");
    return ok({{"id", number(rest)}, {"orders", json::array({{{"id", number(found->second.order)}}})}, {"buyer", {{"id", number(found->second.buyer)}}},
               {"date_created", "2026-03-03T10:01:30.000-0400"}});
  }
  if (takeStart(rest, "/shipments/")) {
    if (seen.header("x-format-new") != "true") return error(400, "old format");
    return ok({{"id", number(rest)}, {"status", "shipped"}, {"tracking_number", "TRK" + rest}, {"tracking_method", "Mercado Envíos"},
               {"destination", {{"receiver_name", "Nadie"}, {"receiver_phone", "5500000000"},
                                {"shipping_address", {{"street_name", "Calle"}, {"country", {{"id", "MX"}}}}}}},
               {"lead_time", {{"estimated_delivery_final", {{"date", "2026-03-09T00:00:00.000-06:00"}}}}}});
  }
  if (takeStart(rest, "/items/")) return ok({{"id", rest}, {"title", "Cargador USB-C 65W GaN"}});
  return error(404, "unknown path", "not_found");
}

HttpResponse FakeMercadoLibre::token(const Seen& seen) {
  const bool isRefresh = seen.formField("grant_type") == "refresh_token" && seen.formField("refresh_token") == refreshToken;
  const bool isCode = seen.formField("grant_type") == "authorization_code" && seen.formField("code") == authorizationCode &&
                      !seen.formField("code_verifier").empty();
  if (seen.formField("client_secret").empty() || (!isRefresh && !isCode)) return error(400, "invalid", "invalid_grant");
  ++m_generation;
  accessToken = "access-" + std::to_string(m_generation);
  refreshToken = "refresh-" + std::to_string(m_generation);
  return ok({{"access_token", accessToken}, {"token_type", "bearer"}, {"expires_in", 10800}, {"scope", grantedScopes},
             {"user_id", number(std::string(kUser))}, {"refresh_token", refreshToken}});
}

json FakeMercadoLibre::questionJson(const Question& question) const {
  const bool isBanned = question.status == "BANNED";
  json body{{"id", number(question.id)}, {"seller_id", number(std::string(kUser))}, {"item_id", question.item}, {"status", question.status},
            {"text", isBanned ? "" : question.text}, {"date_created", atOffset(question.askedAt)}, {"hold", question.hold},
            {"from", {{"id", number(question.buyer)}}}, {"answer", nullptr}};
  if (isCrossBorder && translates) body["text_translated"] = "translated: " + question.text;
  if (question.answeredAt)
    body["answer"] = {{"text", question.answerStatus == "BANNED" ? "" : question.answer}, {"status", question.answerStatus},
                      {"date_created", atOffset(*question.answeredAt)}};
  return body;
}

HttpResponse FakeMercadoLibre::questions(const Seen& seen, const std::string& rest) {
  if (!isCrossBorder && seen.field("api_version") != "4") return error(400, "api_version");
  if (rest != "search") {
    for (const Question& question : m_questions)
      if (question.id == rest) return ok(questionJson(question));
    return error(404, "question not found", "not_found");
  }
  if (seen.field("seller_id") != kUser) return error(403, "foreign seller", "forbidden");
  std::vector<const Question*> wanted;
  for (const Question& question : m_questions)
    if (seen.field("status").empty() || seen.field("status") == question.status) wanted.push_back(&question);
  std::stable_sort(wanted.begin(), wanted.end(), [](const Question* a, const Question* b) { return a->askedAt > b->askedAt; });
  const std::size_t offset = sizeOr(seen.field("offset"), 0), limit = std::min(sizeOr(seen.field("limit"), 50), longestPage);
  if (offset > 1000) return error(400, "offset");
  json rows = json::array();
  for (std::size_t i = offset; i < std::min(wanted.size(), offset + limit); ++i) rows.push_back(questionJson(*wanted[i]));
  return ok({{"total", wanted.size()}, {"limit", limit}, {"questions", rows}});
}

HttpResponse FakeMercadoLibre::answer(const Seen& seen) {
  const json body = json::parse(seen.body);
  const std::string id = body.at("question_id").is_number() ? std::to_string(body.at("question_id").get<long long>()) : "";
  const std::string text = body.at("text");
  for (Question& question : m_questions) {
    if (question.id != id) continue;
    if (question.answeredAt) return error(400, "The question has already been answered", "not_unanswered_question");
    if (question.status != "UNANSWERED") return error(400, "The question is not unanswered", "not_unanswered_question");
    question.answer = text;
    question.answeredAt = m_clock.now();
    question.status = "ANSWERED";
    m_accepted["q:" + id].push_back(text);
    return ok(questionJson(question));
  }
  return error(404, "question not found", "not_found");
}

json FakeMercadoLibre::messageJson(const Pack& pack, const StoredMessage& message) const {
  const auto dateOrNull = [](const std::optional<Instant>& at) { return at ? json(at->toIso()) : json(); };
  json body{{"id", message.id}, {"site_id", pack.site}, {"from", {{"user_id", number(message.from)}}}, {"to", {{"user_id", number(message.to)}}},
            {"status", message.status}, {"text", message.text},
            {"message_date", {{"created", message.at.toIso()}, {"received", message.at.toIso()}, {"read", dateOrNull(message.readAt)}}},
            {"message_moderation", {{"status", message.moderation}, {"reason", message.reason.empty() ? json() : json(message.reason)}}},
            {"message_attachments", message.attachments}, {"message_resources", json::array({{{"id", pack.id}, {"name", "packs"}}})}};
  if (isCrossBorder && translates) body["text_translated"] = "translated: " + message.text;
  return body;
}

HttpResponse FakeMercadoLibre::messages(const Seen& seen, const std::string& rest) {
  if (seen.field("tag") != "post_sale") return error(404, "not found", "not_found");
  if (rest == "unread") return seen.field("role") == "seller" ? unread() : error(400, "role");
  if (rest == "attachments") return ok({{"id", "604118233_file.jpg"}});
  if (rest.starts_with("attachments/")) return HttpResponse{200, {{"content-type", "image/png"}}, std::string(kPicture)};
  std::string path = rest;
  if (takeStart(path, "action_guide/packs/")) return guide(seen, path);
  if (!takeStart(path, "packs/")) return error(404, "not found", "not_found");
  const std::string id = path.substr(0, path.find('/'));
  if (!isCrossBorder && path != id + "/sellers/" + std::string(kUser)) return error(403, "Access denied for user", "forbidden");
  const auto found = m_packs.find(id);
  if (found == m_packs.end()) return error(404, "no conversation", "not_found");
  return seen.method == "POST" ? post(seen, found->second) : thread(seen, found->second);
}

HttpResponse FakeMercadoLibre::unread() {
  json rows = json::array();
  for (const auto& [id, pack] : m_packs) {
    if (pack.unread == 0 || rows.size() >= 500) continue;
    rows.push_back({{"resource", "/packs/" + id + (isCrossBorder ? "" : "/sellers/" + std::string(kUser))}, {"count", pack.unread}});
  }
  return ok({{isCrossBorder ? "userId" : "user_id", number(std::string(kUser))}, {"results", rows}});
}

HttpResponse FakeMercadoLibre::thread(const Seen& seen, Pack& pack) {
  if (seen.field("mark_as_read") != "false") {
    ++m_markedRead;
    pack.unread = 0;
  }
  std::vector<const StoredMessage*> visible;
  for (const StoredMessage& message : pack.messages)
    if (message.from != kUser || visibilityLag == Duration() || message.at + visibilityLag <= m_clock.now()) visible.push_back(&message);
  std::reverse(visible.begin(), visible.end());
  const std::size_t offset = sizeOr(seen.field("offset"), 0), limit = std::min(sizeOr(seen.field("limit"), 10), longestPage);
  json rows = json::array();
  for (std::size_t i = offset; i < std::min(visible.size(), offset + limit); ++i) rows.push_back(messageJson(pack, *visible[i]));
  json state{{"path", pack.path.empty() ? "/packs/" + pack.id + "/sellers/" + std::string(kUser) : pack.path}, {"status", pack.status},
             {"substatus", pack.substatus.empty() ? json() : json(pack.substatus)}};
  json body{{"paging", {{"limit", limit}, {"offset", offset}, {"total", visible.size()}}}, {"conversation_status", state}, {"messages", rows}};
  if (!isCrossBorder) body["seller_max_message_length"] = pack.maxLength;
  return ok(body);
}

HttpResponse FakeMercadoLibre::accept(Pack& pack, const std::string& text) {
  StoredMessage message;
  message.id = "m" + std::to_string(m_nextMessage++);
  message.from = kUser;
  message.to = pack.partner;
  message.text = text;
  message.at = m_clock.now();
  if (text.find('@') != std::string::npos) message.status = "moderated", message.moderation = "rejected", message.reason = "PERSONAL_DATA";
  pack.messages.push_back(message);
  m_accepted["p:" + pack.id].push_back(text);
  return ok(messageJson(pack, message));
}

HttpResponse FakeMercadoLibre::post(const Seen& seen, Pack& pack) {
  const json body = json::parse(seen.body);
  const std::string text = body.at("text");
  if (!isCrossBorder && body.at("from").at("user_id") != std::string(kUser)) return error(403, "Access denied for user", "forbidden");
  if (!isCrossBorder && body.at("to").at("user_id") != pack.partner) return error(400, "Invalid 'to' user id");
  if (!isLatin1(text)) return error(400, "The text has character/s that is/are not supported.");
  if (utf8::length(text) > static_cast<std::size_t>(pack.maxLength)) return error(400, "The message content is too long, max characters allowed are 350");
  if (pack.status != "active") return {403, {}, R"({"status_code":403,"code":"forbidden","message":"blocked_conversation_send_message_forbidden"})"};
  const bool buyerWrote = std::any_of(pack.messages.begin(), pack.messages.end(), [](const StoredMessage& m) { return m.from != kUser; });
  if (!buyerWrote && !pack.isExcepted) return {403, {}, R"({"status_code":403,"code":"forbidden","message":"blocked_conversation_send_message_forbidden"})"};
  return accept(pack, text);
}

HttpResponse FakeMercadoLibre::guide(const Seen& seen, const std::string& rest) {
  const std::string id = rest.substr(0, rest.find('/'));
  Pack& found = pack(id);
  if (found.isExcepted) return error(400, "blocked_by_excepted_case");
  if (rest.ends_with("/caps_available")) {
    if (found.guideCap < 0) return ok(json::array({{{"option_id", "REQUEST_VARIANTS"}, {"cap_available", 1}}}));
    return ok(json::array({{{"option_id", "REQUEST_VARIANTS"}, {"cap_available", 1}}, {{"option_id", "OTHER"}, {"cap_available", found.guideCap}}}));
  }
  const json body = json::parse(seen.body);
  if (body.at("option_id") != "OTHER") return error(400, "option");
  if (std::any_of(found.messages.begin(), found.messages.end(), [](const StoredMessage& m) { return m.from != kUser; }))
    return error(403, "This package has the conversation blocked, please check blocked messages", "forbidden");
  if (found.guideCap <= 0) return error(403, "You are not allowed to execute the option OTHER again");
  --found.guideCap;
  return accept(found, body.at("text"));
}

json FakeMercadoLibre::orderJson(const StoredOrder& order) const {
  return {{"id", number(order.id)}, {"status", order.status}, {"date_created", atOffset(order.createdAt)}, {"last_updated", atOffset(order.updatedAt)},
          {"pack_id", order.pack.empty() ? json() : json(number(order.pack))}, {"total_amount", 459.0}, {"currency_id", "MXN"},
          {"buyer", {{"id", number(order.buyer)}, {"nickname", "COMPRADOR" + order.buyer}}}, {"payments", json::array({{{"status", "approved"}}})},
          {"shipping", {{"id", order.shipment.empty() ? json() : json(number(order.shipment))}}},
          {"order_items", json::array({{{"item", {{"id", order.item}, {"title", order.title}, {"seller_sku", "CHG-65"}}},
                                        {"quantity", 1}, {"unit_price", 459.0}, {"currency_id", "MXN"}}})}};
}

HttpResponse FakeMercadoLibre::orders(const Seen& seen, const std::string& rest) {
  if (rest != "search") {
    const auto found = m_orders.find(rest);
    return found == m_orders.end() ? error(404, "order not found", "not_found") : ok(orderJson(found->second));
  }
  const auto boundary = [&](const char* name) {
    return isCrossBorder ? std::nullopt : Instant::parse(seen.field(name));
  };
  const auto updatedFrom = boundary("order.date_last_updated.from"), createdFrom = boundary("order.date_created.from"),
             createdTo = boundary("order.date_created.to");
  std::vector<const StoredOrder*> wanted;
  for (const auto& [id, order] : m_orders) {
    const bool isOut = (updatedFrom && order.updatedAt < *updatedFrom) || (createdFrom && order.createdAt < *createdFrom) ||
                       (createdTo && order.createdAt > *createdTo);
    if (!isOut) wanted.push_back(&order);
  }
  std::stable_sort(wanted.begin(), wanted.end(), [](const StoredOrder* a, const StoredOrder* b) { return a->createdAt < b->createdAt; });
  const std::size_t offset = sizeOr(seen.field("offset"), 0), limit = std::min(sizeOr(seen.field("limit"), 50), longestPage);
  json rows = json::array();
  for (std::size_t i = offset; i < std::min(wanted.size(), offset + limit); ++i) rows.push_back(orderJson(*wanted[i]));
  return ok({{"results", rows}, {"paging", {{"total", wanted.size()}, {"offset", offset}, {"limit", limit}}}});
}

std::string FakeMercadoLibre::ask(const std::string& text, Instant at, const std::string& buyer) {
  const std::scoped_lock lock(m_mutex);
  Question question;
  question.id = std::to_string(m_nextQuestion++);
  question.text = text;
  question.askedAt = at;
  question.buyer = buyer;
  m_questions.push_back(question);
  return question.id;
}

FakeMercadoLibre::Question& FakeMercadoLibre::question(const std::string& id) {
  const std::scoped_lock lock(m_mutex);
  for (Question& question : m_questions)
    if (question.id == id) return question;
  throw std::out_of_range("no question " + id);
}

void FakeMercadoLibre::removeQuestion(const std::string& id) {
  const std::scoped_lock lock(m_mutex);
  std::erase_if(m_questions, [&](const Question& question) { return question.id == id; });
}

std::string FakeMercadoLibre::sell(Instant at, const std::string& buyer) {
  const std::scoped_lock lock(m_mutex);
  StoredOrder order;
  order.id = std::to_string(m_nextOrder++);
  order.pack = std::to_string(m_nextPack++);
  order.buyer = buyer;
  order.createdAt = order.updatedAt = at;
  Pack pack;
  pack.id = order.pack;
  pack.order = order.id;
  pack.buyer = pack.partner = buyer;
  m_packs[pack.id] = pack;
  m_orders[order.id] = order;
  return order.pack;
}

FakeMercadoLibre::Pack& FakeMercadoLibre::pack(const std::string& id) {
  const std::scoped_lock lock(m_mutex);
  return m_packs.at(id);
}

std::string FakeMercadoLibre::buyerWrites(const std::string& packId, const std::string& text, Instant at) {
  const std::scoped_lock lock(m_mutex);
  Pack& found = m_packs.at(packId);
  StoredMessage message;
  message.id = "m" + std::to_string(m_nextMessage++);
  message.from = found.partner;
  message.to = kUser;
  message.text = text;
  message.at = at;
  found.messages.push_back(message);
  ++found.unread;
  return message.id;
}

std::string FakeMercadoLibre::buyerSendsPicture(const std::string& pack, const std::string& text, Instant at) {
  const std::string id = buyerWrites(pack, text, at);
  message(id).attachments = json::array({{{"filename", "718220944_" + id + ".png"}, {"original_filename", "IMG_2041.png"}, {"type", "image/png"}, {"size", kPicture.size()}}});
  return id;
}

std::string FakeMercadoLibre::sellerWrites(const std::string& packId, const std::string& text, Instant at) {
  const std::scoped_lock lock(m_mutex);
  Pack& found = m_packs.at(packId);
  StoredMessage message;
  message.id = "m" + std::to_string(m_nextMessage++);
  message.from = kUser;
  message.to = found.partner;
  message.text = text;
  message.at = at;
  found.messages.push_back(message);
  found.unread = 0;
  return message.id;
}

FakeMercadoLibre::StoredMessage& FakeMercadoLibre::message(const std::string& id) {
  const std::scoped_lock lock(m_mutex);
  for (auto& [packId, found] : m_packs)
    for (StoredMessage& message : found.messages)
      if (message.id == id) return message;
  throw std::out_of_range("no message " + id);
}

std::vector<std::string> FakeMercadoLibre::accepted(const std::string& thread) const {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_accepted.find(thread);
  return found == m_accepted.end() ? std::vector<std::string>() : found->second;
}

std::vector<FakeMercadoLibre::Seen> FakeMercadoLibre::requests() const {
  const std::scoped_lock lock(m_mutex);
  return m_requests;
}

std::size_t FakeMercadoLibre::count(std::string_view pathPart) const { return count("", pathPart); }

std::size_t FakeMercadoLibre::count(std::string_view method, std::string_view pathPart) const {
  const std::scoped_lock lock(m_mutex);
  return static_cast<std::size_t>(std::count_if(m_requests.begin(), m_requests.end(), [&](const Seen& seen) {
    return (method.empty() || seen.method == method) && seen.path.find(pathPart) != std::string::npos;
  }));
}

void FakeMercadoLibre::forgetRequests() {
  const std::scoped_lock lock(m_mutex);
  m_requests.clear();
}

}  // namespace inquiry::test
