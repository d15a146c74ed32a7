#include "app/sandbox/yahoo_shopping/yahoo_platform.h"

#include "app/sandbox/yahoo_shopping/practice_key.h"

namespace inquiry::sandbox {
namespace {

constexpr Duration kShortSession = std::chrono::hours(12), kKeyTolerance = std::chrono::minutes(10);

// "authorized", another word for a key that is not good, "" for none.
std::string keyStatusOf(const Visit& visit) {
  const std::string signature = visit.call.header("x-sws-signature");
  if (signature.empty()) return {};
  const std::string said = yahoo::decryptedSignature(signature), seller = visit.shop.profile().username + ":";
  if (visit.call.header("x-sws-signature-version") != yahoo::kKeyVersion || !said.starts_with(seller)) return "invalid-signature";
  const auto seconds = numberIn(said.substr(seller.size()));
  const Duration off = seconds ? Instant::fromMillis(*seconds * 1000) - visit.now : kKeyTolerance * 2;
  return off < kKeyTolerance && off > -kKeyTolerance ? "authorized" : "expired-signature";
}

}  // namespace

const std::vector<Route>& YahooShoppingPlatform::routes() const {
  static const std::string kQuestions = "questions", kOrders = "orders", kV1 = "/ShoppingWebService/V1/";
  static const std::vector<Route> routes{
      {"GET", "/yconnect/v2/authorization", CallKind::Token, "", yahoo::authorize},
      {"POST", "/yconnect/v2/token", CallKind::Token, "", yahoo::token},
      {"GET", kV1 + "externalTalkList", CallKind::List, kQuestions, yahoo::talkList},
      {"GET", kV1 + "externalTalkDetail", CallKind::Read, kQuestions, yahoo::talkDetail},
      {"POST", kV1 + "externalTalkAdd", CallKind::Send, kQuestions, yahoo::talkAdd},
      {"PUT", kV1 + "externalTalkRead", CallKind::Write, kQuestions, yahoo::talkRead},
      {"PUT", kV1 + "externalTalkComplete", CallKind::Write, kQuestions, yahoo::talkComplete},
      {"PUT", kV1 + "externalTalkPrivate", CallKind::Write, kQuestions, yahoo::talkPrivate},
      {"POST", kV1 + "externalTalkFileAdd", CallKind::Write, kQuestions, yahoo::fileAdd},
      {"GET", kV1 + "externalTalkFileDownload", CallKind::Read, kQuestions, yahoo::fileDownload},
      {"POST", "/ShoppingWebService/V2/externalStoreTopic", CallKind::Send, kQuestions, yahoo::storeTopic},
      {"POST", kV1 + "orderInfo", CallKind::Read, kOrders, yahoo::orderInfo},
      {"POST", kV1 + "orderList", CallKind::List, kOrders, yahoo::orderList},
  };
  return routes;
}

Answer YahooShoppingPlatform::noSuchPath() const { return yahoo::errorAnswer(404, "px-04004", "Not Found"); }

Answer YahooShoppingPlatform::badToken() const {
  Answer answer = yahoo::errorAnswer(401, "", "Please provide valid credentials. Bearer realm=\"yahooapis.jp\", error=\"invalid_token\", error_description=\"expired token\"");
  answer.headers["WWW-Authenticate"] = "Bearer realm=\"yahooapis.jp\", error=\"invalid_token\", error_description=\"expired token\"";
  return answer;
}

Answer YahooShoppingPlatform::missingScope() const {
  return yahoo::errorAnswer(403, "px-04303", "This application ID is not registered for using this API. Use of this API requires an application ID.");
}

Answer YahooShoppingPlatform::throttled() const { return yahoo::errorAnswer(429, "", "Too Many Requests"); }

Answer YahooShoppingPlatform::broken() const { return yahoo::errorAnswer(500, "px-05000", "Internal Server Error"); }

Answer YahooShoppingPlatform::refusedByRule(const Visit& visit, const Route& route) const {
  Answer none;
  none.status = 0;
  Shop::SignIn& signIn = visit.shop.signIn();
  if (!signIn.at) signIn.at = visit.now;
  signIn.isShort = signIn.isShort || keyStatusOf(visit) != "authorized";
  if (signIn.isShort && visit.now - *signIn.at >= kShortSession)
    return yahoo::errorAnswer(401, "px-04102", "AccessToken has been expired. This API session is shorter than another API.");
  const bool isOrder = route.scope == "orders";
  if (visit.shop.isOverPace(isOrder ? "orders" : "questions", visit.now)) return throttled();
  // The file's call names the shop in its address, the orders' in their XML, the changes in their JSON.
  const std::string seller = visit.call.method == "GET" || visit.call.upload ? visit.call.param("sellerId").value_or("") : visit.shop.profile().username;
  return seller == visit.shop.profile().username ? none : yahoo::errorAnswer(400, "px-04000", "Bad Request");
}

namespace yahoo {

Answer errorAnswer(int status, const std::string& code, const std::string& message) {
  Answer answer;
  answer.status = status;
  answer.contentType = "application/xml";
  answer.body = "<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n<Error>\n" + (code.empty() ? "" : "<Code>" + code + "</Code>\n") + "<Message>" + message + "</Message>\n</Error>";
  return answer;
}

Answer xmlAnswer(const std::string& inner) {
  Answer answer;
  answer.contentType = "application/xml";
  answer.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inner;
  return answer;
}

Answer told(const Visit& visit, const Json& body) {
  Answer answer = jsonAnswer(200, body);
  if (const std::string status = keyStatusOf(visit); !status.empty()) answer.headers["X-SWS-Authorize-Status"] = status;
  return answer;
}

}  // namespace yahoo
}  // namespace inquiry::sandbox
