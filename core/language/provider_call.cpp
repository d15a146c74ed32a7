#include "core/language/provider_call.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/domain/utf8.h"

namespace inquiry::language {
namespace {

using Json = nlohmann::json;

constexpr Duration kPatience = std::chrono::seconds(30);
constexpr std::size_t kMostAnswer = 2U << 20U;

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEntities{
    {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&apos;", "'"}}};

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else out += c;
  }
  return out;
}

// The provider's word for what went wrong, in lower case: "API_KEY_INVALID", "insufficient_quota", "403001".
std::string wordsOf(const std::string& body) {
  std::string words = body.substr(0, 4096);
  std::transform(words.begin(), words.end(), words.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return words;
}

bool says(const std::string& words, std::initializer_list<std::string_view> any) {
  return std::any_of(any.begin(), any.end(), [&words](std::string_view word) { return words.find(word) != std::string::npos; });
}

}  // namespace

HttpRequest ProviderCall::request(std::string url, const Json& body) const {
  HttpRequest made;
  made.method = "POST";
  made.url = std::move(url);
  made.contentType = "application/json";
  made.body = body.dump(-1, ' ', false, Json::error_handler_t::replace);
  made.maxBody = kMostAnswer;
  made.total = kPatience;
  made.reach = m_reach;
  return made;
}

Result<Json> ProviderCall::post(const HttpRequest& request, const std::stop_token& stop) const {
  const auto response = m_http.perform(request, stop);
  if (!response) {
    const Error& error = response.error();
    if (error.kind == ErrorKind::Cancelled) return fail(error);
    if (error.kind == ErrorKind::Refused)
      return fail(ErrorKind::InvalidInput, "translation.address", "The address of " + m_title + " cannot be used: give one that begins with https:// (http:// only for this computer).");
    if (error.kind == ErrorKind::Malformed) return malformed();
    // Asking for a translation twice harms nobody, so an answer that got lost is only a failed call.
    if (error.code == "http.timeout") return fail(ErrorKind::Offline, "translation.timeout", m_title + " did not answer in time: try again, or read the original.");
    return fail(ErrorKind::Offline, "translation.offline", m_title + " cannot be reached: translations made before stay readable, new ones wait for the network.");
  }
  if (response->status != 200) return failureOf(*response);
  Json answer = Json::parse(response->body, nullptr, false);
  if (answer.is_discarded()) return malformed();
  return answer;
}

tl::unexpected<Error> ProviderCall::failureOf(const HttpResponse& response) const {
  const std::string words = wordsOf(response.body);
  // DeepL's own status for a used up volume; the other words are those of Google, Azure and servers of the OpenAI kind.
  if (response.status == 456 || says(words, {"insufficient_quota", "dailylimitexceeded", "\"code\":403001", "\"code\": 403001", "quota exceeded"})) return usedUp();
  if (response.status == 429) return tooFast();
  if (says(words, {"userratelimitexceeded", "ratelimitexceeded"})) return tooFast();
  if (response.status == 401 || response.status == 403 || says(words, {"api_key_invalid", "api key not valid", "invalid api key"})) return wrongKey();
  if (response.status == 400 && says(words, {"not supported", "invalid value", "target_lang", "source_lang", "language"})) return wrongPair();
  if (response.status >= 500) return fail(ErrorKind::PlatformDown, "translation.down", m_title + " is out of order (" + std::to_string(response.status) + "): try again later.");
  return fail(ErrorKind::Refused, "translation.refused", m_title + " refused the text (" + std::to_string(response.status) + "): check its settings.");
}

tl::unexpected<Error> ProviderCall::wrongKey() const {
  return fail(ErrorKind::Unauthorised, "translation.key", m_title + " does not accept the key: enter it again in the settings.");
}
tl::unexpected<Error> ProviderCall::usedUp() const {
  return fail(ErrorKind::Throttled, "translation.quota", "The volume of this key at " + m_title + " is used up: raise it there, or choose another provider.");
}
tl::unexpected<Error> ProviderCall::tooFast() const {
  return fail(ErrorKind::Throttled, "translation.pace", m_title + " takes no more texts for a moment: try again in a minute.");
}
tl::unexpected<Error> ProviderCall::wrongPair() const {
  return fail(ErrorKind::InvalidInput, "translation.pair", m_title + " does not translate between these languages: choose another provider for them.");
}
tl::unexpected<Error> ProviderCall::malformed() const {
  return fail(ErrorKind::Malformed, "translation.answer", m_title + " sent an answer that cannot be read: try again, or read the original.");
}

std::string marked(std::string_view text, const std::vector<std::string>& tokens, std::string_view before, std::string_view after) {
  std::string out = escaped(text);
  for (const std::string& token : tokens) {
    for (auto at = out.find(token); at != std::string::npos; at = out.find(token, at + before.size() + token.size() + after.size()))
      out.replace(at, token.size(), std::string(before) + token + std::string(after));
  }
  return out;
}

std::string unmarked(std::string_view markup) {
  std::string out;
  for (std::size_t at = 0; at < markup.size();) {
    if (markup[at] == '<') {
      const auto end = markup.find('>', at);
      if (end == std::string_view::npos) break;
      at = end + 1;
      continue;
    }
    const auto entity = std::find_if(kEntities.begin(), kEntities.end(), [&](const auto& row) { return markup.substr(at).starts_with(row.first); });
    out += entity == kEntities.end() ? markup.substr(at, 1) : entity->second;
    at += entity == kEntities.end() ? 1 : entity->first.size();
  }
  return out;
}

}  // namespace inquiry::language
