#include "core/marketplaces/yahoo_shopping/refusals.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/yahoo_shopping/json_fields.h"
#include "core/marketplaces/yahoo_shopping/xml_tree.h"

namespace inquiry::yahoo_shopping {
namespace {

struct Said {
  std::string code;  // "px-04102"; empty when there is none
  std::string text;  // lower case; never shown, it may repeat what was sent
};

Said saidIn(const HttpResponse& response) {
  Said said;
  const std::string_view body = utf8::trimmed(response.body);
  if (body.starts_with("<")) {
    if (const auto root = parsedXml(body)) {
      // <Error>, <ResultSet><Error> and <Result><Error> are all in use.
      const XmlElement* error = root->name == "Error" ? &*root : root->find("Error");
      if (error != nullptr) said = {lowerCase(error->textOf("Code")), lowerCase(error->textOf("Message"))};
    }
  } else if (body.starts_with("{")) {
    const Json json = Json::parse(body.begin(), body.end(), nullptr, false);
    const Json& error = fieldOf(json, "error");
    said = {lowerCase(textOf(fieldOf(error, "code"))), lowerCase(textOf(fieldOf(error, "reason")) + " " + textOf(fieldOf(error, "message")))};
  }
  said.text += " " + lowerCase(response.header("www-authenticate"));
  return said;
}

struct Rule {
  std::string_view needle;  // in the code or in the text
  ErrorKind kind;
  std::string_view code, text;
};

// The first hit counts.
constexpr std::array kRules{
    Rule{"px-04102", ErrorKind::Unauthorised, "yahoo.session-over",
         "Yahoo's session is over: without a good public key it lasts 12 hours. Sign in again, and enter the store's public key to have four weeks."},
    Rule{"px-04303", ErrorKind::MissingGrant, "yahoo.not-approved",
         "Yahoo has not approved this application for the interface: apply for the order and the inquiry interface, and wait for the answer."},
    Rule{"px-04306", ErrorKind::MissingGrant, "yahoo.address",
         "Yahoo does not know the address this came from: register your fixed address at Yahoo, and let the store go out through it (proxy of the store)."},
    Rule{"insufficient_scope", ErrorKind::MissingGrant, "yahoo.scope",
         "The client id lacks the scope for store operations: apply for it at Yahoo, then sign in again."},
};

bool isWord(const std::string& code) {
  return !code.empty() && code.size() <= 20 &&
         std::all_of(code.begin(), code.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace

std::optional<Error> explainRefusal(const HttpResponse& response) {
  if (response.status < 400 || response.status >= 500 || response.status == 429) return {};
  const Said said = saidIn(response);
  for (const Rule& rule : kRules)
    if (said.code == rule.needle || said.text.find(rule.needle) != std::string::npos) return Error{rule.kind, std::string(rule.code), std::string(rule.text), {}};
  if (response.status == 403) {
    return Error{ErrorKind::MissingGrant, "yahoo.forbidden",
                 "Yahoo refuses the calls of this store: the day's 50,000 calls are used up, the application is not approved, or the address is not registered. "
                 "Look at all three at Yahoo; the store's proxy must be the registered address.", {}};
  }
  if (response.status == 401)
    return Error{ErrorKind::Unauthorised, "yahoo.unauthorised", "Yahoo does not accept the sign-in any more (a changed password ends it, too). Sign in again.", {}};
  if (response.status != 400 && response.status != 422) return {};
  return Error{ErrorKind::Refused, "yahoo.refused",
               "Yahoo refused it" + (isWord(said.code) ? " (" + said.code + ")" : std::string()) + ". Open the question in Store Creator Pro to go on.", {}};
}

}  // namespace inquiry::yahoo_shopping
