#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/net/api_session.h"
#include "core/net/curl_transport.h"
#include "tests/support/memory_secret_store.h"

namespace inquiry::test {

// Servers made from the platforms' own descriptions, by name ("ebay-message", "mercado-libre"): the port each listens on.
using PrismPorts = std::map<std::string, int>;

// Carries requests of a connector to such a server and counts the ones it refuses. A description is served without its base path, so
// that each server is reached at an address of its own: base("ebay-message", "/commerce/message/v1") is what the connector
// takes for the platform, and the base path is cut off on the way. One thread.
class PrismProbe final : public HttpTransport {
 public:
  explicit PrismProbe(PrismPorts ports) : m_ports(std::move(ports)) {}

  bool serves(const std::string& name) const { return m_ports.contains(name); }
  // An address to use as endpoint; every request below it goes to that server, without `basePath`.
  std::string base(const std::string& name, const std::string& basePath = {});
  // Another server for another base path below the same address, as eBay's hosts serve several descriptions.
  void route(const std::string& basePath, const std::string& name);

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

  // A session whose calls all carry a token; settings besides store and grant are the connector's.
  std::unique_ptr<ApiSession> session(ApiSession::Settings settings);

  // What the next requests are called in the list of refusals.
  void name(std::string what) { m_what = std::move(what); }
  int requests() const { return m_requests; }
  int refused() const { return m_refused; }
  // False when some server takes even a path it cannot know: then its silence proves nothing.
  bool refusesNonsense();

 private:
  static std::string refusalIn(const HttpResponse& response);

  PrismPorts m_ports;
  std::map<std::string, std::string> m_routes;  // base path -> name
  CurlTransport m_curl;
  SystemClock m_clock;
  MemorySecretStore m_secrets;
  std::string m_what;
  int m_requests = 0, m_refused = 0;
};

// A connector's requests: makes every call it knows through its own _api functions. Each marketplace adds its row in its own file:
//   const RegisterPrismRequests kRow([](PrismProbe& probe) { ... });
// A row whose server is not there (serves() is false) returns at once.
std::vector<std::function<void(PrismProbe&)>>& prismRequests();

struct RegisterPrismRequests {
  explicit RegisterPrismRequests(std::function<void(PrismProbe&)> requests) { prismRequests().push_back(std::move(requests)); }
};

}  // namespace inquiry::test
