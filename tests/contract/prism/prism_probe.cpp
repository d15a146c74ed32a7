#include "tests/contract/prism/prism_probe.h"

#include <iostream>

namespace inquiry::test {
namespace {

// Never called: the probe recognises it and puts the server's own address in its place.
constexpr std::string_view kAddress = "http://127.0.0.1:1";

// The request passed and the description's own example then broke the description: that says nothing against the request.
bool isOwnExampleBroken(const HttpResponse& response) {
  return response.body.find("stoplight.io/prism/errors#VIOLATIONS") != std::string::npos &&
         response.body.find("\"location\":[\"response\"") != std::string::npos &&
         response.body.find("\"location\":[\"request\"") == std::string::npos;
}

}  // namespace

std::vector<std::function<void(PrismProbe&)>>& prismRequests() {
  static std::vector<std::function<void(PrismProbe&)>> rows;
  return rows;
}

std::string PrismProbe::base(const std::string& name, const std::string& basePath) {
  route(basePath, name);
  return std::string(kAddress);
}

void PrismProbe::route(const std::string& basePath, const std::string& name) { m_routes[basePath] = name; }

Result<HttpResponse> PrismProbe::perform(const HttpRequest& request, std::stop_token stop) {
  HttpRequest there;
  there.method = request.method;
  there.headers = request.headers;
  if (request.authorization) there.authorization = request.authorization->clone();
  there.body = request.body;
  there.contentType = request.contentType;
  const std::string path = request.url.starts_with(kAddress) ? request.url.substr(kAddress.size()) : request.url;
  std::string_view longest;
  for (const auto& [basePath, name] : m_routes)
    if (path.starts_with(basePath) && m_ports.contains(name) && basePath.size() >= longest.size()) {
      longest = basePath;
      there.url = "http://127.0.0.1:" + std::to_string(m_ports.at(name)) + path.substr(basePath.size());
    }
  ++m_requests;
  auto response = there.url.empty() ? Result<HttpResponse>(fail(ErrorKind::Refused, "prism.no-server", "No description serves this address.")) : m_curl.perform(there, stop);
  if (response && isOwnExampleBroken(*response)) {
    std::cout << "taken, but answered with an example that breaks the description: " << m_what << "\n";
    response->status = 200;
    response->body = "{}";
  }
  const std::string refusal = response ? refusalIn(*response) : response.error().text;
  if (!refusal.empty()) {
    ++m_refused;
    std::cout << "refused: " << m_what << ": " << request.method << " " << path << "\n  " << refusal << "\n";
  }
  return response;
}

std::string PrismProbe::refusalIn(const HttpResponse& response) {
  // Where the description has an answer for bad requests, that is given, and only this header tells what was wrong.
  const std::string_view violations = response.header("sl-violations");
  if (violations.find("\"request\"") != std::string_view::npos && violations.find("\"Error\"") != std::string_view::npos) return std::string(violations);
  if (response.body.find("stoplight.io/prism/errors#") != std::string::npos) return response.body.substr(0, 500);
  return {};
}

std::unique_ptr<ApiSession> PrismProbe::session(ApiSession::Settings settings) {
  settings.store = StoreId{"prism"};
  if (settings.oauth.tokenUrl.empty()) settings.oauth.tokenUrl = std::string(kAddress) + "/no-token-is-asked-for";
  settings.limits = {};
  settings.pause = [](Duration, std::stop_token) { return true; };
  m_secrets.give(settings.store, {}, "access", "refresh", m_clock.now() + std::chrono::hours(6));
  return std::make_unique<ApiSession>(std::move(settings), *this, m_secrets, m_clock);
}

bool PrismProbe::refusesNonsense() {
  for (const auto& [name, port] : m_ports) {
    HttpRequest request;
    request.url = "http://127.0.0.1:" + std::to_string(port) + "/a/path/that/no/description/knows";
    const auto response = m_curl.perform(request, {});
    if (response && !refusalIn(*response).empty()) continue;
    std::cout << "prism: " << name << " does not refuse what it cannot know; its answers prove nothing.\n";
    return false;
  }
  return true;
}

}  // namespace inquiry::test
