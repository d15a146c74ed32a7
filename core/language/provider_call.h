#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/language/translation_provider.h"
#include "core/net/http.h"

namespace inquiry::language {

// One POST of JSON, what it answers, and the sentences for what may go wrong. The name of the provider stands in each.
class ProviderCall {
 public:
  ProviderCall(HttpTransport& http, std::string title, HttpReach reach = HttpReach::PublicOrThisComputer) : m_http(http), m_title(std::move(title)), m_reach(reach) {}

  HttpRequest request(std::string url, const nlohmann::json& body) const;
  // A status of 200 and JSON; everything else as a failure whose code TranslationProvider names. `reasonOf` reads the provider's own word for a failure.
  Result<nlohmann::json> post(const HttpRequest& request, const std::stop_token& stop) const;

  // Beyond what a status says: 456 of DeepL, reasons of Google and Azure.
  tl::unexpected<Error> wrongKey() const;
  tl::unexpected<Error> usedUp() const;
  tl::unexpected<Error> tooFast() const;
  tl::unexpected<Error> wrongPair() const;
  tl::unexpected<Error> malformed() const;

 private:
  tl::unexpected<Error> failureOf(const HttpResponse& response) const;
  HttpTransport& m_http;
  std::string m_title;
  HttpReach m_reach;
};

// Text as HTML or XML with its tokens between `before` and `after`, so that the service leaves them alone, and back again.
std::string marked(std::string_view text, const std::vector<std::string>& tokens, std::string_view before, std::string_view after);
std::string unmarked(std::string_view markup);

}  // namespace inquiry::language
