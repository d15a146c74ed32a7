#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry {

struct HttpHeader {
  std::string name, value;
};

// Where a call may end up once its name is resolved. PublicOrThisComputer: an address a person typed and that carries a secret; a name that leads
// into the own network connects to nothing (only a literal loopback address reaches this computer).
enum class HttpReach { Anywhere, PublicOrThisComputer };

struct HttpRequest {
  std::string method = "GET";
  std::string url;  // absolute, already encoded
  std::vector<HttpHeader> headers;
  std::optional<Secret> authorization;  // whole value of the Authorization header; never logged
  std::string body;
  std::string contentType;  // sent only with a body
  std::optional<std::string> proxy;
  std::size_t maxBody = 5U << 20U;  // bytes after decompression; a longer answer is refused
  Duration total = std::chrono::seconds(90);
  HttpReach reach = HttpReach::Anywhere;
};

struct HttpResponse {
  int status = 0;
  std::vector<HttpHeader> headers;  // names in lower case
  std::string body;
  // First value of the header, empty when absent. `lowerName` in lower case.
  std::string_view header(std::string_view lowerName) const;
};

// One request and its answer. Fails with
//   Offline    - nothing of the request can have reached the server (DNS, connect, TLS, proxy), or it was refused before sending
//   Ambiguous  - something left us and no whole answer came back (timeout, reset, half a body)
//   Refused    - the address breaks the rules of TLS and protocol (http:// to anything but loopback, another protocol)
//   Malformed  - the answer is larger than allowed
//   Cancelled  - the stop token asked for it, within one second; code "http.cancelled_sent" when something had left us already
// An HTTP status of any kind is an answer, not a failure. Redirects are not followed, cookies not kept. Safe from any thread; blocks.
class HttpTransport {
 public:
  virtual ~HttpTransport() = default;
  virtual Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) = 0;
};

}  // namespace inquiry
