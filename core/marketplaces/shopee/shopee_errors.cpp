#include "core/marketplaces/shopee/shopee_errors.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/shopee/shopee_json.h"

namespace inquiry::shopee {
namespace {

constexpr Duration kDay = std::chrono::hours(24);
constexpr Duration kPlatformOffset = std::chrono::hours(8);

struct Row {
  std::string_view name;
  ErrorKind kind;
  const char* code;
  const char* text;  // what a person does about it
};

constexpr std::array kRows{
    // Of sending.
    Row{"user_is_forbidden", ErrorKind::Refused, refusal::kBuyerSilent,
        "Shopee closed this conversation: the buyer has not written for 7 days, has no order of the last 30 days and no open return. Wait until the buyer writes."},
    Row{"reach_5_message_limit", ErrorKind::Refused, refusal::kFiveMessages,
        "Five messages stand without an answer, and Shopee takes no sixth. Wait until the buyer writes."},
    Row{"error_business", ErrorKind::Refused, refusal::kRepeated,
        "Shopee takes the same text to the same buyer only once in 24 hours. Word it differently and send it again."},
    Row{"message_is_censored", ErrorKind::Refused, "shopee.censored", "Shopee found a forbidden word in the text or the picture. Change it and send it again."},
    Row{"message_too_long", ErrorKind::Refused, "shopee.too-long", "The text is too long for Shopee. Shorten it to 600 characters."},
    Row{"shop_bound_subaccount", ErrorKind::Refused, "shopee.chat-distribution",
        "Chat Distribution is on for this shop, so only its sub-accounts may answer. Switch it off in the Seller Centre, then send again."},
    Row{"assigned_to_subaccount", ErrorKind::Refused, "shopee.chat-assigned",
        "A sub-account of the shop has taken this conversation. Answer there, or switch Chat Distribution off in the Seller Centre."},
    Row{"error_blocked", ErrorKind::Refused, refusal::kBlocked, "The buyer or the shop has blocked the other. Nothing can be sent until that is undone in the chat of Shopee."},
    Row{"error_sender_block_receiver", ErrorKind::Refused, refusal::kBlocked,
        "The buyer or the shop has blocked the other. Nothing can be sent until that is undone in the chat of Shopee."},
    Row{"exceed_send_limitaion", ErrorKind::Throttled, "shopee.too-fast", "Shopee asked to send more slowly; it goes on by itself."},
    Row{"exceed_send_limitation", ErrorKind::Throttled, "shopee.too-fast", "Shopee asked to send more slowly; it goes on by itself."},
    Row{"block_by_internal_safety_strategies", ErrorKind::Refused, "shopee.safety-filter",
        "Shopee's safety filter refused the message. Do not send it again; answer from the Seller Centre."},
    // Of the application and the sign-in.
    Row{"error_permission", ErrorKind::MissingGrant, refusal::kNoPermission, "Your application has no permission for this interface of Shopee. Ask your account manager for it."},
    Row{"error_api_permission", ErrorKind::MissingGrant, refusal::kNoPermission,
        "This type of application has no permission for this interface of Shopee. A Seller In-house System application is needed."},
    Row{"error_api_call_restricted", ErrorKind::MissingGrant, refusal::kNoPermission, "Shopee has restricted this interface for your application. Ask your account manager why."},
    Row{"api_suspended", ErrorKind::MissingGrant, refusal::kNoPermission, "Shopee has suspended this interface for your application. Ask your account manager why."},
    Row{"error_partner_key_expired", ErrorKind::Unauthorised, refusal::kKeyExpired,
        "The live key of your application has expired. Reset it in the console of Shopee Open Platform and enter the new partner key here."},
    Row{"error_sign", ErrorKind::Unauthorised, "shopee.signature", "Shopee does not accept the signature. Check partner id and partner key, and the clock of this computer."},
    Row{"error_partner_id", ErrorKind::Unauthorised, "shopee.partner", "Shopee does not know this partner id. Copy it again from the console of Shopee Open Platform."},
    Row{"shop_no_linked", ErrorKind::NotFound, "shopee.shop-not-linked", "This shop is not linked to your application. Sign in with the main account of the shop."},
    Row{"shop_access_expired", ErrorKind::Unauthorised, "shopee.access-expired", "The time the seller allowed the access for is over. Sign in again with the main account."},
    Row{"shop_banned", ErrorKind::NotFound, "shopee.shop-banned", "Shopee has banned this shop. Look into its Seller Centre."},
    Row{"error_shop", ErrorKind::NotFound, "shopee.shop", "The sign-in does not belong to this shop id. Check the shop id, then sign in again."},
    // Of rates and of the platform.
    Row{"error_rate_limit", ErrorKind::Throttled, "shopee.rate", "Shopee asked to wait; it goes on by itself."},
    Row{"error_limit", ErrorKind::Throttled, "shopee.daily-limit", "The calls of this day are used up at Shopee; it goes on by itself after midnight of its day (UTC+8)."},
    Row{"error_server", ErrorKind::PlatformDown, "shopee.down", "Shopee does not work at the moment. It is tried again."},
    Row{"error_network", ErrorKind::PlatformDown, "shopee.down", "Shopee does not work at the moment. It is tried again."},
    Row{"system_busy", ErrorKind::PlatformDown, "shopee.down", "Shopee does not work at the moment. It is tried again."},
    Row{"error_not_found", ErrorKind::NotFound, "shopee.not-found", "Shopee does not know this any more."},
    Row{"order_not_found", ErrorKind::NotFound, "shopee.not-found", "Shopee does not know this any more."},
};

bool isAnyOf(std::string_view name, std::initializer_list<std::string_view> names) { return std::find(names.begin(), names.end(), name) != names.end(); }

// An address as text, or nothing: the words around it are the platform's and are not shown.
std::string addressIn(const std::string& message) {
  const auto isOfAddress = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
  for (std::size_t at = 0; at < message.size(); ++at) {
    if (!isOfAddress(message[at])) continue;
    const std::size_t from = at;
    while (at < message.size() && isOfAddress(message[at])) ++at;
    std::string found = message.substr(from, at - from);
    while (!found.empty() && found.back() == '.') found.pop_back();
    if (std::count(found.begin(), found.end(), '.') == 3 && found.size() <= 15) return found;
  }
  return {};
}

Error addressError(const Verdict& verdict) {
  const std::string address = addressIn(verdict.message);
  return {ErrorKind::MissingGrant, refusal::kAddress,
          "The application takes calls from declared addresses only" + (address.empty() ? std::string() : ", and this one came from " + address) +
              ". Declare it in the console of Shopee Open Platform, or give this store a proxy whose address is declared.",
          {}};
}

// The name is a word of the platform and may be shown; its sentence may hold what a buyer wrote.
bool isPlainWord(std::string_view name) {
  return !name.empty() && name.size() <= 60 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

}  // namespace

Verdict verdictOf(const std::string& body) {
  const Json json = Json::parse(utf8::isValid(body) ? body : utf8::repaired(body), nullptr, false);
  if (!json.is_object()) return {};
  std::string name = textOf(json, "error");
  if (const std::size_t dot = name.rfind('.'); dot != std::string::npos && dot + 1 < name.size()) name.erase(0, dot + 1);
  return {name, textOf(json, "message")};
}

bool isTokenRefused(const Verdict& verdict) { return isAnyOf(verdict.name, {"error_auth", "invalid_access_token", "invalid_acceess_token"}); }

bool isClockRefused(const Verdict& verdict) {
  if (verdict.name == "error_sign") return true;
  return verdict.name == "error_param" && lowerCase(verdict.message).find("timestamp") != std::string::npos;
}

bool isGrantGone(const Verdict& verdict) {
  return isAnyOf(verdict.name, {"error_shop_refresh_token", "refresh_token_expired", "shop_access_expired", "shop_no_linked", "invalid_code", "error_auth",
                                "invalid_refresh_token", "error_refresh_token"});
}

bool isPlatformBusy(const Verdict& verdict) { return isAnyOf(verdict.name, {"error_server", "error_network", "system_busy", "error_inner", "internal_error"}); }

Instant nextPlatformDay(Instant now) {
  const std::int64_t days = (now + kPlatformOffset).millis() / kDay.count();
  return Instant::fromMillis((days + 1) * kDay.count()) - kPlatformOffset;
}

std::optional<Error> errorOf(const Verdict& verdict, Instant now) {
  if (!verdict.isRefused()) return {};
  if (verdict.name == "source_ip_undeclared") return addressError(verdict);
  if (isTokenRefused(verdict)) return Error{ErrorKind::Unauthorised, "shopee.token", "Shopee does not accept the sign-in. Sign in again.", {}};
  if (isClockRefused(verdict) && verdict.name != "error_sign")
    return Error{ErrorKind::Unauthorised, "shopee.clock", "Shopee says that the time of the call is wrong. Set the clock of this computer.", {}};
  if (lowerCase(verdict.message).find("first chat without order") != std::string::npos)
    return Error{ErrorKind::Refused, "shopee.order-first", "Shopee wants the first message to this buyer to hold an order. Send a card of the order first, then the words.", {}};
  for (const Row& row : kRows) {
    if (row.name != verdict.name) continue;
    Error error{row.kind, row.code, row.text, {}};
    if (verdict.name == "error_limit") error.until = nextPlatformDay(now);
    return error;
  }
  if (isPlatformBusy(verdict)) return Error{ErrorKind::PlatformDown, "shopee.down", "Shopee does not work at the moment. It is tried again.", {}};
  const std::string word = isPlainWord(verdict.name) ? " (" + verdict.name + ")" : std::string();
  return Error{ErrorKind::Refused, "shopee.refused", "Shopee refused the call" + word + ". Look into the Seller Centre, or try again later.", {}};
}

std::optional<Error> explainRefusal(const HttpResponse& response, Instant now) {
  const Verdict verdict = verdictOf(response.body);
  // The limiter reads the header of a 429 itself; of the body only the daily limit says more.
  if (response.status == 429 && verdict.name != "error_limit") return {};
  return errorOf(verdict, now);
}

}  // namespace inquiry::shopee
