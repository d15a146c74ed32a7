#include "tests/unit/app/sandbox/visitor.h"

#include <stdexcept>

namespace inquiry::sandbox::test {
namespace {

Call callTo(const std::string& method, const std::string& target) {
  Call call;
  call.method = method;
  const std::size_t question = target.find('?');
  call.path = target.substr(0, question);
  if (question != std::string::npos) call.query = formFields(std::string_view(target).substr(question + 1));
  return call;
}

std::string encodedBase64(const std::string& text) {
  static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < text.size(); i += 3) {
    unsigned bits = 0;
    for (std::size_t k = 0; k < 3; ++k) bits = (bits << 8) | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k) out += i + k <= text.size() ? kDigits[(bits >> (18 - 6 * k)) & 63] : '=';
  }
  return out;
}

}  // namespace

Visitor::Visitor(const std::string& scenario) : m_real(*Instant::parse(kNow)) {
  auto parsed = parseScenario(scenario, "test", 1);
  if (!parsed) throw std::runtime_error(parsed.error().text);
  m_sandbox = std::make_unique<Sandbox>(m_clock, *parsed);
  m_sandbox->setAddress("http://127.0.0.1:9");
}

Answer Visitor::call(const std::string& method, const std::string& store, const std::string& target, const std::string& body) {
  Call one = callTo(method, "/s/" + store + target);
  one.headers["authorization"] = "Bearer " + m_token;
  one.body = body;
  return m_sandbox->answer(std::move(one));
}

Answer Visitor::token(const std::string& store, const std::string& form) {
  const Json file = storeFile(store);
  const Json& credentials = file["credentials"];
  const bool ebay = file["marketplace"] == "ebay";
  Call one = callTo("POST", "/s/" + store + (ebay ? "/identity/v1/oauth2/token" : "/oauth/token"));
  const std::string id = credentials["clientId"];
  const std::string secret = credentials["clientSecret"];
  if (ebay) one.headers["authorization"] = "Basic " + encodedBase64(id + ":" + secret);
  one.body = form + (ebay ? "" : "&client_id=" + id + "&client_secret=" + secret);
  return m_sandbox->answer(std::move(one));
}

void Visitor::signIn(const std::string& store) {
  const std::string refresh = storeFile(store)["credentials"]["refreshToken"];
  const Answer answer = token(store, "grant_type=refresh_token&refresh_token=" + encodedUrl(refresh));
  if (answer.status != 200) throw std::runtime_error(answer.body);
  m_token = Json::parse(answer.body)["access_token"];
}

Json Visitor::control(const std::string& method, const std::string& target, const Json& body) {
  Call one = callTo(method, "/_control/" + target);
  if (method == "POST") one.body = body.dump();
  const Answer answer = m_sandbox->answer(std::move(one));
  if (answer.status >= 300) throw std::runtime_error(answer.body);
  return Json::parse(answer.body);
}

const char* const kTwoStores = R"({"stores":[
  {"id":"e","marketplace":"ebay","site":"EBAY_US","name":"Shop","seller":{"username":"shop_demo","userId":"uShop"},
   "threads":[
    {"id":"7001","buyer":{"username":"anna_k","id":"uAnna"},"item":{"id":"110000000001","title":"Lens cap"},
     "order":{"id":"12-34567-89012","tracking":"9400111"},
     "messages":[{"from":"buyer","text":"Does it fit?","at":"2026-03-05T10:00:00Z"},
                 {"from":"seller","text":"Yes.","at":"2026-03-05T11:00:00Z"},
                 {"from":"buyer","text":"Thanks, when will it ship?","at":"2026-03-05T12:00:00Z"}]},
    {"id":"7002","buyer":"ben_r","item":"Camera strap",
     "messages":[{"from":"buyer","text":"Any discount?","at":"2026-03-05T14:00:00Z","attachments":["photo.png"]}]},
    {"id":"7003","kind":"notice","title":"Payout","messages":[{"from":"platform","text":"Sent.","at":"2026-03-04T14:00:00Z"}]}]},
  {"id":"m","marketplace":"mercado-libre","site":"MLM","name":"Tienda","seller":{"username":"TIENDA","userId":"604118233"},
   "threads":[
    {"id":"13190442871","kind":"question","buyer":{"username":"LUZ","id":"718220944"},"item":{"id":"MLM2093317745","title":"Cargador"},
     "messages":[{"from":"buyer","text":"Incluye cable?","at":"2026-03-05T15:20:41Z"}]},
    {"id":"2000007714420183","buyer":{"username":"LUZ","id":"718220944"},"item":"Cargador",
     "order":{"id":"2000011902245761","shipment":"45190227718"},
     "messages":[{"from":"buyer","text":"Cuando llega?","at":"2026-03-05T15:00:00Z"}]},
    {"id":"2000007714420200","buyer":{"username":"PEPE","id":"718220955"},"item":"Cargador","agent":true,
     "messages":[{"from":"buyer","text":"Hola","at":"2026-03-05T15:30:00Z"}]},
    {"id":"2000007714420300","buyer":{"username":"INES","id":"718220966"},"item":"Cargador","messages":[]}]},
  {"id":"x","marketplace":"mercado-libre","site":"CBT","name":"Global","seller":{"username":"GLOBAL","userId":"700000001"},
   "threads":[
    {"id":"13190449999","kind":"question","buyer":{"username":"RAUL","id":"718333333"},"item":{"id":"CBT3912345678","title":"Lamp"},
     "messages":[{"from":"buyer","text":"Tiene garantia?","translated":"Is there a warranty?","at":"2026-03-05T15:00:00Z"}]},
    {"id":"2000007788990011","buyer":{"username":"RAUL","id":"718333333"},"item":"Lamp",
     "messages":[{"from":"buyer","text":"Cuando llega?","translated":"When does it arrive?","at":"2026-03-05T15:00:00Z"}]}]}
]})";

}  // namespace inquiry::sandbox::test
