#include "tests/support/fake_yahoo_shopping.h"

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

std::string base64Url(std::string_view bytes) {
  static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : bytes) {
    bits = (bits << 8U) | static_cast<unsigned char>(c);
    for (count += 8; count >= 6; count -= 6) out += kDigits[(bits >> static_cast<unsigned>(count - 6)) & 63U];
  }
  if (count > 0) out += kDigits[(bits << static_cast<unsigned>(6 - count)) & 63U];
  return out;
}

HttpResponse answer(int status, const Json& body) { return {status, {{"content-type", "application/json"}}, body.dump()}; }

HttpResponse xml(int status, const std::string& inner) {
  return {status, {{"content-type", "application/xml"}}, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inner};
}

Json seconds(const std::optional<Instant>& at) { return at ? Json(std::to_string(at->millis() / 1000)) : Json(nullptr); }

std::optional<Instant> lastPost(const FakeYahooShopping::Topic& topic, bool isSeller) {
  std::optional<Instant> last;
  for (const auto& post : topic.posts)
    if (post.isSeller == isSeller) last = std::max(last.value_or(post.at), post.at);
  return last;
}

// The newest post decides, whoever wrote it: a topic nobody answered after the buyer's last word.
bool isUnanswered(const FakeYahooShopping::Topic& topic) { return !topic.isCompleted && !topic.posts.empty() && !topic.posts.back().isSeller; }

std::string elementIn(const std::string& body, const std::string& name) {
  const std::size_t begin = body.find("<" + name + ">");
  const std::size_t end = body.find("</" + name + ">");
  return begin == std::string::npos || end == std::string::npos ? std::string() : body.substr(begin + name.size() + 2, end - begin - name.size() - 2);
}

}  // namespace

std::string FakeYahooShopping::Seen::field(std::string_view name) const { return formField(query, name); }

std::string FakeYahooShopping::Seen::header(std::string_view name) const {
  for (const HttpHeader& each : headers)
    if (each.name == name) return each.value;
  return {};
}

HttpResponse FakeYahooShopping::error(int status, const std::string& code, const std::string& message) {
  return xml(status, "<Error>\n" + (code.empty() ? "" : "<Code>" + code + "</Code>\n") + "<Message>" + message + "</Message>\n</Error>");
}

Result<HttpResponse> FakeYahooShopping::perform(const HttpRequest& request, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "http.cancelled", "cancelled");
  Seen seen;
  seen.method = request.method;
  seen.url = request.url;
  const std::size_t path = request.url.find('/', request.url.find("://") + 3), question = request.url.find('?');
  seen.path = request.url.substr(path, question == std::string::npos ? std::string::npos : question - path);
  if (question != std::string::npos) seen.query = request.url.substr(question + 1);
  seen.body = request.body;
  seen.contentType = request.contentType;
  seen.headers = request.headers;
  seen.proxy = request.proxy.value_or("");
  if (request.authorization) seen.authorization = std::string(request.authorization->reveal());
  const std::scoped_lock lock(m_mutex);
  m_requests.push_back(seen);
  if (before)
    if (auto instead = before(seen)) return *instead;
  Result<HttpResponse> response = handle(seen);
  if (!seen.header("X-sws-signature").empty() && !keyStatus.empty()) response->headers.push_back({"x-sws-authorize-status", keyStatus});
  if (after) after(seen, response);
  return response;
}

HttpResponse FakeYahooShopping::handle(const Seen& seen) {
  if (seen.path == "/yconnect/v2/token") return token(seen);
  if (seen.authorization != "Bearer " + accessToken)
    return error(401, "", "Please provide valid credentials. Bearer realm=\"yahooapis.jp\", error=\"invalid_token\", error_description=\"expired token\"");
  m_wasCalledWithoutKey = m_wasCalledWithoutKey || seen.header("X-sws-signature").empty() || keyStatus != "authorized";
  if (endsShortSessions && m_wasCalledWithoutKey && m_clock.now() - consentAt >= std::chrono::hours(12))
    return error(401, "px-04102", "AccessToken has been expired. This API session is shorter than another API.");
  const std::string what = seen.path.substr(seen.path.rfind('/') + 1);
  if (what.starts_with("order")) return ordersAreClosed ? error(403, "px-04303", "This application ID is not registered for using order API.") : orderInfo(seen);
  if (what == "externalTalkList") return list(seen);
  if (what == "externalTalkDetail") return detail(seen);
  if (what == "externalTalkAdd") return add(seen);
  if (what == "externalTalkFileAdd") return takeFile(seen);
  if (what == "externalStoreTopic") return begin(seen);
  if (what == "externalTalkFileDownload") {
    const auto file = m_files.find(seen.field("key"));
    return file == m_files.end() ? error(400, "px-04000", "Bad Request") : HttpResponse{200, {{"content-type", "image/png"}}, file->second};
  }
  return change(seen, what);
}

HttpResponse FakeYahooShopping::token(const Seen& seen) {
  if (refusesTokens) return answer(*refusesTokens, {{"error", "invalid_grant"}, {"error_description", "refresh token invalid."}, {"error_code", 1402}});
  if (!seen.authorization.starts_with("Basic ") && formField(seen.body, "client_id").empty()) return answer(401, {{"error", "invalid_client"}});
  const std::string kind = formField(seen.body, "grant_type");
  const bool isRefresh = kind == "refresh_token" && formField(seen.body, "refresh_token") == refreshToken;
  const bool isCode = kind == "authorization_code" && formField(seen.body, "code") == authorizationCode && !formField(seen.body, "code_verifier").empty();
  if (!isRefresh && !isCode) return answer(400, {{"error", "invalid_grant"}});
  accessToken = "access-" + std::to_string(++m_tokens);
  Json reply{{"access_token", accessToken}, {"token_type", "Bearer"}, {"expires_in", 3600}};
  if (isCode) {
    consentAt = m_clock.now();
    m_wasCalledWithoutKey = false;
    reply["refresh_token"] = refreshToken;
    reply["id_token"] = base64Url(R"({"alg":"RS256"})") + "." + base64Url(Json{{"nonce", nonce}}.dump()) + "." + base64Url("sig");
  }
  return answer(200, reply);
}

Json FakeYahooShopping::flag(bool value) const { return writesFlagsAsText ? Json(value ? "true" : "false") : Json(value); }

Json FakeYahooShopping::headline(const Topic& topic) const {
  return {{"topicId", topic.id}, {"isUnread", flag(topic.isUnread)}, {"isNoAnswer", flag(isUnanswered(topic))}, {"isCompleted", flag(topic.isCompleted)},
          {"completeConditionId", topic.condition.empty() ? Json(nullptr) : Json(topic.condition)}, {"userPostTime", seconds(lastPost(topic, false))},
          {"sellerPostTime", seconds(lastPost(topic, true))}, {"qaType", topic.orderId.empty() ? "item" : "order"}, {"isPrivate", flag(topic.isPrivate)},
          {"category", "配送・送料"}, {"title", topic.title}, {"body", topic.posts.back().text}, {"messageCount", topic.posts.size()},
          {"userMaskedId", topic.maskedId}, {"itemCode", topic.itemCode}, {"orderId", topic.orderId.empty() ? Json(nullptr) : Json(topic.orderId)},
          {"firstPoster", topic.posts.front().isSeller ? "seller" : "user"}, {"serviceType", topic.service}};
}

HttpResponse FakeYahooShopping::list(const Seen& seen) {
  const bool isBySeller = seen.field("sort") == "sellerPostTime", isDated = !seen.field("dateType").empty();
  if (seen.field("sellerId") != sellerId || (isDated && seen.field("startDate").empty())) return error(400, "px-04000", "Bad Request");
  const std::int64_t from = isDated ? std::stoll(seen.field("startDate")) : 0, until = isDated ? std::stoll(seen.field("endDate")) : 0;
  std::vector<const Topic*> found;
  std::int64_t unansweredCount = 0;
  for (const Topic& topic : m_topics) {
    if (topic.posts.empty()) continue;
    unansweredCount += isUnanswered(topic) ? 1 : 0;
    if (!seen.field("serviceType").empty() && seen.field("serviceType") != topic.service) continue;
    if (!ignoresFilters && seen.field("requestFilter") == "unanswered" && !isUnanswered(topic)) continue;
    const auto post = lastPost(topic, seen.field("dateType") == "sellerPostTime");
    if (isDated && !ignoresFilters && (!post || post->millis() / 1000 < from || post->millis() / 1000 > until)) continue;
    found.push_back(&topic);
  }
  std::stable_sort(found.begin(), found.end(), [isBySeller](const Topic* a, const Topic* b) { return lastPost(*a, isBySeller).value_or(Instant()) > lastPost(*b, isBySeller).value_or(Instant()); });
  const std::size_t start = static_cast<std::size_t>(std::stoll(seen.field("start"))) - 1, most = std::min<std::size_t>(20, std::stoul(seen.field("result")));
  Json rows = Json::array();
  for (std::size_t at = start; at < found.size() && rows.size() < most; ++at) rows.push_back(headline(*found[at]));
  std::string filter = ignoresFilters ? "ALL" : seen.field("requestFilter");
  std::transform(filter.begin(), filter.end(), filter.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  const Json summary{{"filter", filter}, {"unansweredCount", unansweredCount}, {"topic", {{"start", start + 1}, {"end", start + rows.size()}, {"count", found.size()}}}};
  return answer(200, {{"summary", summary}, {"headlines", rows}});
}

HttpResponse FakeYahooShopping::detail(const Seen& seen) {
  const Topic* topic = find(seen.field("topicId"));
  if (topic == nullptr) return error(404, "px-04004", "Not Found");
  Json messages = Json::array();
  for (const Post& post : topic->posts)
    messages.push_back({{"messageId", post.id}, {"postUserType", post.isSeller ? "seller" : "user"}, {"bid", ""}, {"postdate", seconds(post.at)}, {"body", post.text}, {"fileList", post.files}});
  const Json head{{"accessUserType", "seller"}, {"userLastReadTime", seconds(topic->readByUser)}, {"isUserUnRead", flag(false)}, {"isSellerUnRead", flag(topic->isUnread)},
                  {"isPrivate", flag(topic->isPrivate)}, {"isComplete", flag(topic->isCompleted)}, {"userMaskedIdx", topic->maskedId}, {"itemcode", topic->itemCode},
                  {"orderid", topic->orderId.empty() ? Json(nullptr) : Json(topic->orderId)}, {"categoryid", topic->categoryId}, {"categoryName", "配送・送料"}, {"title", topic->title}};
  return answer(200, {{"topic", head}, {"messages", messages}});
}

HttpResponse FakeYahooShopping::add(const Seen& seen) {
  Topic* topic = find(seen.field("topicId"));
  const Json body = Json::parse(seen.body, nullptr, false);
  if (topic == nullptr || !body.is_object() || body.value("sellerId", "") != sellerId || body.value("body", "").empty()) return error(400, "px-04000", "Bad Request");
  Post post;
  post.isSeller = true;
  post.text = body["body"];
  post.at = m_clock.now();
  for (const Json& file : body.value("fileList", Json::array())) {
    const std::string key = file.value("filePath", "");
    if (!topic->isPrivate || !m_files.contains(key)) return error(400, "px-04000", "Bad Request");
    post.files.push_back({{"fileName", file.value("fileName", "")}, {"objectKey", key}, {"fileExt", file.value("fileExt", "")}, {"fileSize", m_files[key].size()}});
  }
  m_accepted[topic->id].push_back(post.text);
  topic->isAnsweredHere = true;
  const std::string id = write(topic->id, std::move(post));
  return answer(200, {{"topicid", topic->id}, {"messageid", id}});
}

HttpResponse FakeYahooShopping::change(const Seen& seen, const std::string& what) {
  Topic* topic = find(seen.field("topicId"));
  const Json body = Json::parse(seen.body, nullptr, false);
  if (topic == nullptr || seen.method != "PUT" || !body.is_object() || body.value("sellerId", "") != sellerId) return error(400, "px-04000", "Bad Request");
  if (what == "externalTalkRead") topic->isUnread = false;
  else if (what == "externalTalkPrivate") topic->isPrivate = true;
  else if (what == "externalTalkComplete") {
    topic->condition = body.value("completeConditionId", "1");
    if (topic->condition == "1" && !topic->isAnsweredHere) return error(400, "px-04000", "Bad Request");
    topic->isCompleted = true;
  } else {
    return error(404, "px-04004", "Not Found");
  }
  return answer(200, {{"status", "ok"}});
}

HttpResponse FakeYahooShopping::begin(const Seen& seen) {
  const Json body = Json::parse(seen.body, nullptr, false);
  if (!body.is_object() || !m_orders.contains(body.value("orderId", "")) || body.value("title", "").empty() || body.value("body", "").empty() || body.value("categoryId", 0) == 0)
    return error(400, "px-04000", "Bad Request");
  const std::string id = addTopic(body["orderId"]);
  Post post;
  post.isSeller = true;
  post.text = body["body"];
  post.at = m_clock.now();
  topic(id).title = body["title"];
  topic(id).categoryId = body["categoryId"];
  m_accepted[id].push_back(post.text);
  return answer(200, {{"topicid", id}, {"messageid", write(id, std::move(post))}});
}

HttpResponse FakeYahooShopping::takeFile(const Seen& seen) {
  const Topic* topic = find(seen.field("topicId"));
  const std::size_t begin = seen.body.find("\r\n\r\n"), end = seen.body.rfind("\r\n--");
  if (topic == nullptr || !topic->isPrivate || !seen.contentType.starts_with("multipart/form-data") || begin == std::string::npos || end == std::string::npos) return error(400, "px-04000", "Bad Request");
  const std::string key = topic->id + "/20261121101500_SELLER" + std::to_string(m_files.size());
  m_files[key] = seen.body.substr(begin + 4, end - begin - 4);
  return answer(200, {{"objectKey", key}});
}

HttpResponse FakeYahooShopping::orderInfo(const Seen& seen) {
  if (elementIn(seen.body, "SellerId") != sellerId) return error(400, "px-04000", "Bad Request");
  if (seen.path.ends_with("orderList")) return xml(200, "<Result><Status>OK</Status><Search><TotalCount>0</TotalCount></Search></Result>");
  const auto order = m_orders.find(elementIn(seen.body, "OrderId"));
  if (order == m_orders.end()) return error(400, "od-01001", "No such order");
  const std::string asked = "," + elementIn(seen.body, "Field") + ",";
  const auto tag = [&](const std::string& name) {
    const auto value = order->second.find(name);
    const bool isTold = value != order->second.end() && (tellsWholeOrder || asked.find("," + name + ",") != std::string::npos);
    return isTold ? "<" + name + ">" + value->second + "</" + name + ">" : std::string();
  };
  std::string inner, pay, ship, item;
  for (const char* name : {"OrderId", "OrderTime", "LastUpdateTime", "OrderStatus", "BillFirstName", "BillLastName", "TotalPrice"}) inner += tag(name);
  for (const char* name : {"PayStatus", "BillMailAddress", "BillPhoneNumber", "BillAddress1"}) pay += tag(name);
  for (const char* name : {"ShipStatus", "ShipMethodName", "ShipInvoiceNumber1", "ShipInvoiceNumber2", "ShipUrl", "ShipDate", "ArrivalDate", "ShipPhoneNumber", "ShipAddress1", "ShipZipCode"}) ship += tag(name);
  for (const char* name : {"LineId", "ItemId", "Title", "SubCode", "UnitPrice", "Quantity"}) item += tag(name);
  return xml(200, "<ResultSet totalResultsAvailable=\"1\"><Result><Status>OK</Status><OrderInfo>" + inner + "<Pay>" + pay + "</Pay><Ship>" + ship + "</Ship><Item>" + item +
                      "</Item></OrderInfo></Result></ResultSet>");
}

FakeYahooShopping::Topic* FakeYahooShopping::find(const std::string& id) {
  const auto found = std::find_if(m_topics.begin(), m_topics.end(), [&id](const Topic& each) { return each.id == id; });
  return found == m_topics.end() ? nullptr : &*found;
}

FakeYahooShopping::Topic& FakeYahooShopping::topic(const std::string& id) { return *find(id); }

std::string FakeYahooShopping::addTopic(const std::string& orderId) {
  const std::scoped_lock lock(m_mutex);
  std::string number = std::to_string(++m_lastTopic);
  Topic topic;
  topic.id = "7d3f0c1e5a9b48d2" + std::string(6 - number.size(), '0') + number;
  topic.orderId = orderId;
  topic.isPrivate = !orderId.empty();
  m_topics.push_back(topic);
  return topic.id;
}

std::string FakeYahooShopping::write(const std::string& id, Post post) {
  const std::scoped_lock lock(m_mutex);
  Topic& into = topic(id);
  post.id = std::to_string(into.posts.size() + 1);
  // The platform writes down whole seconds.
  post.at = Instant::fromMillis(post.at.millis() / 1000 * 1000);
  if (!post.isSeller) into.isUnread = true, into.isCompleted = false;
  into.posts.push_back(std::move(post));
  return into.posts.back().id;
}

std::string FakeYahooShopping::buyerWrites(const std::string& topic, const std::string& text, Instant at) { return write(topic, {{}, false, text, at, Json::array()}); }

std::string FakeYahooShopping::sellerWrites(const std::string& topic, const std::string& text, Instant at) { return write(topic, {{}, true, text, at, Json::array()}); }

std::string FakeYahooShopping::buyerSendsPicture(const std::string& topic, const std::string& text, Instant at) {
  const std::scoped_lock lock(m_mutex);
  const std::string key = topic + "/20261121090000_USER" + std::to_string(m_files.size()) + ".png";
  m_files[key] = kPicture;
  return write(topic, {{}, false, text, at, Json::array({Json{{"fileName", "IMG_2041.png"}, {"objectKey", key}, {"fileExt", "png"}, {"fileSize", 182044}}})});
}

std::vector<std::string> FakeYahooShopping::accepted(const std::string& topic) const {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_accepted.find(topic);
  return found == m_accepted.end() ? std::vector<std::string>() : found->second;
}

void FakeYahooShopping::addOrder(const std::string& id, std::map<std::string, std::string> fields) {
  const std::scoped_lock lock(m_mutex);
  fields["OrderId"] = id;
  m_orders[id] = std::move(fields);
}

std::vector<FakeYahooShopping::Seen> FakeYahooShopping::requests() const {
  const std::scoped_lock lock(m_mutex);
  return m_requests;
}

std::size_t FakeYahooShopping::count(std::string_view pathPart) const {
  const std::scoped_lock lock(m_mutex);
  return static_cast<std::size_t>(std::count_if(m_requests.begin(), m_requests.end(), [pathPart](const Seen& seen) { return seen.path.find(pathPart) != std::string::npos; }));
}

void FakeYahooShopping::forgetRequests() {
  const std::scoped_lock lock(m_mutex);
  m_requests.clear();
}

}  // namespace inquiry::test
