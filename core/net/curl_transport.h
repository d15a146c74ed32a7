#pragma once

#include <memory>
#include <string>

#include "core/net/http.h"

namespace inquiry {

// The one way to the network over HTTP. What it promises, whoever calls:
//   - https with TLS 1.2 or newer, certificate and host name verified; http only to a literal loopback address. There is no switch
//     against it: the only thing that can be changed is which authorities are trusted.
//   - no redirects, no cookies, no .netrc, no proxy out of the environment, no user name in addresses, HTTP/1.1 only.
//   - bodies are counted after decompression (gzip) and given up at HttpRequest::maxBody without being stored further.
//   - a request other than GET and HEAD gets a fresh connection: on a kept one that died meanwhile nobody could tell
//     whether the request was processed. Reads share kept connections.
// Safe from any thread; each call blocks its own thread only. Outlives every call in it.
class CurlTransport final : public HttpTransport {
 public:
  struct Options {
    // Trusted authorities (PEM) in place of the system's: a file the administrator of the machine provides. Empty = the system's.
    std::string authoritiesFile = {};
    Duration connectTimeout = std::chrono::seconds(10);  // name, TCP, proxy and TLS together
    Duration idleTimeout = std::chrono::seconds(30);     // without a byte in either direction
    std::string userAgent = "InquiryDesk";
  };

  CurlTransport() : CurlTransport(Options()) {}
  explicit CurlTransport(Options options);
  ~CurlTransport() override;
  CurlTransport(const CurlTransport&) = delete;
  CurlTransport& operator=(const CurlTransport&) = delete;

  // Codes: http.dns, http.connect, http.proxy, http.certificate, http.tls, http.connect_timeout (Offline) · http.timeout,
  // http.interrupted, http.bad_answer (Ambiguous) · http.url, http.protocol, http.plain, http.proxy_url, http.header (Refused) ·
  // http.too_large (Malformed) · http.cancelled (nothing left us), http.cancelled_sent (something did) (Cancelled).
  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

 private:
  struct Lines;
  Options m_options;
  std::unique_ptr<Lines> m_lines;
};

}  // namespace inquiry
