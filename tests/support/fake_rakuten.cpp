#include "tests/support/fake_rakuten.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace inquiry::test {
namespace {

using Json = nlohmann::json;
constexpr std::chrono::minutes kJst{540};

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned value = 0;
    if (text[at] == '%' && at + 2 < text.size()) {
      std::from_chars(text.data() + at + 1, text.data() + at + 3, value, 16);
      out += static_cast<char>(value);
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string encodedBase64(std::string_view text) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < text.size(); i += 3) {
    unsigned bits = 0;
    for (std::size_t k = 0; k < 3; ++k) bits = (bits << 8) | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k) out += i + k <= text.size() ? kDigits[(bits >> (18 - 6 * k)) & 63] : '=';
  }
  return out;
}

HttpResponse refused(int status, const char* code, const Json& targets = Json::object()) {
  return FakeRakuten::answer(status, {{"error", {{"code", code}, {"message", "no"}, {"targets", targets}}}});
}

std::string functionOf(const FakeRakuten::Seen& seen) {
  const auto ends = [&](std::string_view end) { return seen.path.ends_with(end); };
  if (ends("/inquiries/count")) return "inquirymngapi.counts.get";
  if (ends("/inquirymng-api/inquiries")) return "inquirymngapi.inquiries.get";
  if (ends("/inquiry/reply")) return "inquirymngapi.reply.post";
  if (ends("/attachment")) return seen.method == "GET" ? "inquirymngapi.attachment.get" : "inquirymngapi.attachment.post";
  if (seen.path.find("/inquirymng-api/inquiry/") != std::string::npos) return "inquirymngapi.inquiry.get";
  if (seen.path.find("/inquiries/") != std::string::npos) return "inquirymngapi.inquiries.patch." + seen.path.substr(seen.path.rfind('/') + 1);
  if (ends("/expiry-date")) return "license.expiryDate.get";
  if (ends("/searchOrder/")) return "rpay.order.searchOrder";
  return ends("/getOrder/") ? "rpay.order.getOrder" : "";
}

}  // namespace

std::string FakeRakuten::Seen::field(std::string_view name) const {
  std::string_view form = query;
  while (!form.empty()) {
    const std::size_t end = std::min(form.find('&'), form.size());
    const std::string_view pair = form.substr(0, end);
    if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=') return decoded(pair.substr(name.size() + 1));
    form.remove_prefix(std::min(end + 1, form.size()));
  }
  return {};
}

HttpResponse FakeRakuten::answer(int status, const Json& body) { return {status, {{"content-type", "application/json"}}, body.dump()}; }

HttpResponse FakeRakuten::unauthorised() { return answer(401, {{"Results", {{"errorCode", "ES04-01"}, {"message", "Un-Authorised"}}}}); }

std::string FakeRakuten::jst(Instant at) { return (at + kJst).toIso().substr(0, 19) + "+09:00"; }

std::string FakeRakuten::asks(const std::string& text, Instant at, const std::string& order) {
  const std::scoped_lock lock(m_mutex);
  char serial[8];
  std::snprintf(serial, sizeof serial, "%05d", ++m_next);
  const std::string number = "123456-20261120-" + std::string(serial);
  m_inquiries[number] = {{"inquiryNumber", number}, {"shopId", 123456}, {"userName", "見本 花子"}, {"userMaskEmail", kMail}, {"message", text},
                         {"regDate", jst(at)}, {"itemUrl", "/demo-shop/kettle-08/"}, {"itemName", "電気ケトル 0.8L"}, {"itemNumber", "kettle-08"},
                         {"isCompleted", false}, {"completedDate", nullptr}, {"orderNumber", order.empty() ? Json(nullptr) : Json(order)},
                         {"readByMerchant", false}, {"attachments", Json::array()}, {"replies", Json::array()},
                         {"category", order.empty() ? "商品詳細" : "送料・商品配送"}, {"type", order.empty() ? "商品問い合わせ" : "受注問い合わせ"},
                         {"isMessageDeleted", false}, {"lastUpdateDate", jst(at)}, {"socialGiftUserType", nullptr}};
  return number;
}

void FakeRakuten::addReply(const std::string& number, const std::string& text, Instant at, const char* from) {
  const std::scoped_lock lock(m_mutex);
  Json& one = m_inquiries.at(number);
  one["replies"].push_back({{"id", one["replies"].size()}, {"message", text}, {"regDate", jst(at)}, {"replyFrom", from}, {"isRead", false},
                            {"attachments", Json::array()}, {"isMessageDeleted", false}});
  one["lastUpdateDate"] = jst(at);
}

void FakeRakuten::buyerAnswers(const std::string& number, const std::string& text, Instant at) { addReply(number, text, at, "user"); }
void FakeRakuten::shopAnswers(const std::string& number, const std::string& text, Instant at) { addReply(number, text, at, "merchant"); }

void FakeRakuten::addOrder(const std::string& number, Instant at, const std::string& mail) {
  m_orders[number] = {
      {"orderNumber", number}, {"orderProgress", 500}, {"orderDatetime", jst(at).substr(0, 19) + "+0900"}, {"shopOrderCfmDatetime", nullptr},
      {"shippingCmplRptDatetime", jst(at + std::chrono::hours(20)).substr(0, 19) + "+0900"}, {"deliveryDate", nullptr}, {"totalPrice", 4280},
      {"OrdererModel", {{"familyName", "見本"}, {"firstName", "花子"}, {"emailAddress", mail}, {"zipCode1", "150"}, {"zipCode2", "0001"},
                        {"prefecture", "東京都"}, {"city", "渋谷区"}, {"subAddress", "見本町1-2-3"}, {"phoneNumber1", "03"}, {"phoneNumber2", "5550"}, {"phoneNumber3", "0199"}}},
      {"PackageModelList", Json::array({{{"basketId", 1}, {"SenderModel", {{"familyName", "見本"}, {"subAddress", "見本町1-2-3"}}},
                                         {"ItemModelList", Json::array({{{"itemName", "電気ケトル 0.8L"}, {"itemNumber", "kettle-08"}, {"manageNumber", "kettle-08"},
                                                                         {"price", 4280}, {"units", 1}, {"selectedChoice", "カラー:ホワイト"}}})},
                                         {"ShippingModelList", Json::array({{{"shippingDetailId", 1}, {"shippingNumber", "400012345678"}, {"deliveryCompany", "1003"}}})}}})}};
}

std::vector<std::string> FakeRakuten::accepted(const std::string& number) const {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_accepted.find(number);
  return found == m_accepted.end() ? std::vector<std::string>{} : found->second;
}

Result<HttpResponse> FakeRakuten::perform(const HttpRequest& request, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "http.cancelled", "cancelled");
  Seen seen;
  seen.method = request.method;
  const std::size_t path = request.url.find('/', request.url.find("://") + 3), question = request.url.find('?');
  seen.path = request.url.substr(path, question == std::string::npos ? std::string::npos : question - path);
  if (question != std::string::npos) seen.query = request.url.substr(question + 1);
  seen.body = request.body;
  seen.contentType = request.contentType;
  seen.proxy = request.proxy.value_or("");
  if (request.authorization) seen.authorization = std::string(request.authorization->reveal());
  const std::scoped_lock lock(m_mutex);
  m_requests.push_back(seen);
  if (before)
    if (auto instead = before(seen)) return *instead;
  Result<HttpResponse> response = handle(seen);
  if (after) after(seen, response);
  return response;
}

HttpResponse FakeRakuten::handle(const Seen& seen) {
  const std::string function = functionOf(seen);
  if (seen.authorization != "ESA " + encodedBase64(keys) || off.contains(function)) return unauthorised();
  const bool isJson = seen.method != "GET" && function != "inquirymngapi.attachment.post";
  if (isJson && seen.contentType != "application/json;charset=utf-8") return answer(415, {{"message", "no"}});
  if (function == "inquirymngapi.counts.get") return list(seen, true);
  if (function == "inquirymngapi.inquiries.get") return list(seen, false);
  if (function == "inquirymngapi.inquiry.get") {
    const auto found = m_inquiries.find(seen.path.substr(seen.path.rfind('/') + 1));
    return found == m_inquiries.end() ? refused(404, "IE404") : answer(200, {{"result", found->second}});
  }
  if (function == "inquirymngapi.reply.post") return reply(seen);
  if (function.starts_with("inquirymngapi.inquiries.patch.")) return patch(seen, function.substr(30));
  if (function == "inquirymngapi.attachment.post")
    return answer(201, {{"result", {{"label", "label.pdf"}, {"path", "2026/11/21/123456/file-" + std::to_string(++m_files)}}}});
  if (function == "inquirymngapi.attachment.get") return {200, {{"content-type", "application/octet-stream"}}, "\x89PNG\r\n\x1a\n of " + seen.field("path")};
  if (function == "license.expiryDate.get") return answer(200, {{"expiryDate", expiryDate}});
  if (function == "rpay.order.searchOrder") return searchOrders(seen);
  return function == "rpay.order.getOrder" ? readOrders(seen) : refused(404, "IE404");
}

HttpResponse FakeRakuten::list(const Seen& seen, bool onlyCount) {
  const std::string from = seen.field("fromDate"), to = seen.field("toDate");
  const auto first = Instant::parse(from, kJst), last = Instant::parse(to, kJst);
  // A zone is refused: the pattern ends behind the seconds.
  if (from.size() != 19 || to.size() != 19 || !first || !last) return refused(400, "IE001", {{"fromDate", "format"}});
  if (*last - *first >= std::chrono::hours(24 * 31)) return refused(400, "IE001", {{"toDate", "date time range should be within 31 days."}});
  std::vector<const Json*> found;
  for (const auto& [number, one] : m_inquiries) {
    const Instant at = *Instant::parse(one["regDate"].get<std::string>());
    if (at >= *first && at <= *last) found.push_back(&one);
  }
  std::stable_sort(found.begin(), found.end(), [](const Json* a, const Json* b) { return (*a)["regDate"] > (*b)["regDate"]; });
  auto count = static_cast<std::int64_t>(found.size());
  if (total) count = total(*first, *last).value_or(count);
  if (onlyCount) return answer(200, {{"result", {{"count", count}}}});
  const std::string limitText = seen.field("limit"), pageText = seen.field("page");
  const std::size_t limit = limitText.empty() ? 10 : std::stoul(limitText), page = pageText.empty() ? 1 : std::stoul(pageText);
  if (limit < 1 || limit > 100) return refused(400, "IE001", {{"limit", "range"}});
  if (limit * page > 10000) return refused(400, "IE000");
  Json rows = Json::array();
  for (std::size_t i = limit * (page - 1); i < std::min(found.size(), limit * page); ++i) rows.push_back(*found[i]);
  return answer(200, {{"totalCount", count}, {"totalPageCount", (static_cast<std::size_t>(count) + limit - 1) / limit}, {"page", page}, {"list", rows}});
}

HttpResponse FakeRakuten::reply(const Seen& seen) {
  const Json body = Json::parse(seen.body, nullptr, false);
  if (!body.is_object() || !body["shopId"].is_string() || !m_inquiries.contains(body["inquiryNumber"])) return refused(400, "IE001", {{"shopId", "type"}});
  const std::string number = body["inquiryNumber"], text = body["message"];
  m_accepted[number].push_back(text);
  if (keepsReplies) {
    addReply(number, text, m_clock.now(), "merchant");
    if (body.contains("attachments")) m_inquiries.at(number)["replies"].back()["attachments"] = body["attachments"];
  }
  return answer(201, {{"result", {{"inquiryNumber", number}, {"message", text}, {"regDate", jst(m_clock.now())}, {"replyFrom", "merchant"}, {"isRead", false}, {"attachments", Json::array()}}}});
}

HttpResponse FakeRakuten::patch(const Seen& seen, const std::string& mark) {
  const Json body = Json::parse(seen.body, nullptr, false);
  Json done = Json::array(), errors = Json::array();
  for (const Json& number : body["inquiryNumbers"]) {
    const auto found = m_inquiries.find(number.get<std::string>());
    const char* field = mark == "read" ? "readByMerchant" : "isCompleted";
    const bool wanted = mark != "incomplete";
    if (found == m_inquiries.end() || found->second[field] == wanted) {
      errors.push_back({{"inquiryNumber", number}, {"errorMessage", found == m_inquiries.end() ? "not found" : "already set value as specified"}});
      continue;
    }
    found->second[field] = wanted;
    if (mark != "read") found->second["completedDate"] = wanted ? Json(jst(m_clock.now())) : Json(nullptr);
    done.push_back(number);
  }
  return answer(200, {{"result", {{"ok", done}, {"error", errors}}}});
}

HttpResponse FakeRakuten::searchOrders(const Seen& seen) {
  const Json body = Json::parse(seen.body, nullptr, false);
  Json numbers = Json::array();
  for (const auto& [number, order] : m_orders)
    if (!body.contains("ordererMailAddress") || order["OrdererModel"]["emailAddress"] == body["ordererMailAddress"]) numbers.push_back(number);
  return answer(200, {{"MessageModelList", Json::array({{{"messageType", "INFO"}, {"messageCode", "ORDER_EXT_API_SEARCH_ORDER_INFO_101"}}})}, {"orderNumberList", numbers}});
}

HttpResponse FakeRakuten::readOrders(const Seen& seen) {
  const Json body = Json::parse(seen.body, nullptr, false);
  Json rows = Json::array();
  for (const Json& number : body["orderNumberList"])
    if (const auto found = m_orders.find(number.get<std::string>()); found != m_orders.end()) rows.push_back(found->second);
  const bool isFound = !rows.empty();
  return answer(200, {{"MessageModelList", Json::array({{{"messageType", isFound ? "INFO" : "ERROR"}, {"messageCode", isFound ? "ORDER_EXT_API_GET_ORDER_INFO_101" : "ORDER_EXT_API_GET_ORDER_ERROR_010"}}})},
                      {"OrderModelList", rows}});
}

std::vector<FakeRakuten::Seen> FakeRakuten::requests() const {
  const std::scoped_lock lock(m_mutex);
  return m_requests;
}

std::size_t FakeRakuten::count(std::string_view pathPart) const {
  const std::scoped_lock lock(m_mutex);
  return static_cast<std::size_t>(std::count_if(m_requests.begin(), m_requests.end(), [&](const Seen& seen) { return seen.path.find(pathPart) != std::string::npos; }));
}

void FakeRakuten::forgetRequests() {
  const std::scoped_lock lock(m_mutex);
  m_requests.clear();
}

}  // namespace inquiry::test
