#pragma once

#include <curl/curl.h>

#include <memory>

#include "core/domain/clock.h"
#include "core/net/curl_transport.h"

namespace inquiry {

struct CurlEasyFree {
  void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct CurlMultiFree {
  void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

// A handle with its kept connections. Used by one call at a time.
struct CurlLine {
  std::unique_ptr<CURLM, CurlMultiFree> multi;
  std::unique_ptr<CURL, CurlEasyFree> easy;
  std::string origin;  // scheme, host, port and proxy of the last call

  CurlLine();
};

// One request on one line: sets the handle up, runs it, and says what came of it. Lives for one call, on the calling thread.
class CurlExchange {
 public:
  CurlExchange(CurlLine& line, const CurlTransport::Options& options, const HttpRequest& request);
  ~CurlExchange();
  CurlExchange(const CurlExchange&) = delete;
  CurlExchange& operator=(const CurlExchange&) = delete;

  Result<HttpResponse> run(const std::string& scheme, std::stop_token stop);

 private:
  struct HeaderList;
  enum class End { Answered, Failed, Cancelled, Idle };

  bool setUp(const std::string& scheme);
  void setUpTls(const std::string& scheme);
  void keepOutOfOwnNetwork();
  void setUpMethod();
  bool setUpHeaders();
  End drive(std::stop_token stop);
  bool isWhole() const;
  Error failure(CURLcode code) const;
  Error offline(CURLcode code) const;

  static std::size_t onHeader(char* bytes, std::size_t size, std::size_t count, void* self);
  static std::size_t onBody(char* bytes, std::size_t size, std::size_t count, void* self);
  static int onProgress(void* self, curl_off_t, curl_off_t down, curl_off_t, curl_off_t up);
  static curl_socket_t onOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address);
  static int onAboutToSend(void* self, char*, char*, int, int);

  CurlLine& m_line;
  const CurlTransport::Options& m_options;
  const HttpRequest& m_request;
  // Sockets live in real time, whatever clock the rest of the program is shown.
  SystemClock m_clock;
  HttpResponse m_response;
  std::unique_ptr<HeaderList> m_headers;
  std::size_t m_headerBytes = 0;
  curl_off_t m_moved = 0;
  Duration m_lastMove{};
  CURLcode m_code = CURLE_OK;
  bool m_isHandedOver = false;  // from here on bytes of the request may have left
  bool m_isHeadComplete = false;
  bool m_isTooLarge = false;
  bool m_isKeptOut = false;  // an address of the name was refused where the socket would be made
};

}  // namespace inquiry
