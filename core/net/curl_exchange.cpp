#include "core/net/curl_exchange.h"

#include <strings.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>

#include "core/domain/loopback.h"
#include "core/domain/pulse.h"
#include "core/net/network_range.h"
#include "core/net/url.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxHeaderBytes = 256U << 10U;
constexpr int kPollMillis = 200;

bool hasLineBreak(std::string_view text) {
  return text.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos;
}

std::string lowered(std::string_view text) {
  std::string low(text);
  std::transform(low.begin(), low.end(), low.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return low;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const auto first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

Error error(ErrorKind kind, std::string code, std::string text) { return Error{kind, std::move(code), std::move(text), {}}; }

}  // namespace

// The lines handed to curl. They hold the token, so they are wiped when they go.
struct CurlExchange::HeaderList {
  curl_slist* first = nullptr;

  HeaderList() = default;
  HeaderList(const HeaderList&) = delete;
  HeaderList& operator=(const HeaderList&) = delete;
  ~HeaderList() {
    for (curl_slist* each = first; each; each = each->next) explicit_bzero(each->data, std::strlen(each->data));
    curl_slist_free_all(first);
  }
  void add(const std::string& line) {
    if (curl_slist* longer = curl_slist_append(first, line.c_str())) first = longer;
  }
};

CurlLine::CurlLine() : multi(curl_multi_init()), easy(curl_easy_init()) {}

CurlExchange::CurlExchange(CurlLine& line, const CurlTransport::Options& options, const HttpRequest& request)
    : m_line(line), m_options(options), m_request(request), m_headers(std::make_unique<HeaderList>()) {}

CurlExchange::~CurlExchange() {
  // The handle keeps its connections in the multi handle; nothing of this request (pointers, headers) may stay in it.
  curl_easy_reset(m_line.easy.get());
}

Result<HttpResponse> CurlExchange::run(const std::string& scheme, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "http.cancelled", "The call was cancelled before it was sent.");
  if (!setUp(scheme)) {
    return fail(ErrorKind::Refused, "http.header", "A header of the call holds a line break. Check the settings of the store.");
  }
  switch (drive(stop)) {
    case End::Answered:
      if (!isWhole()) return fail(failure(CURLE_WEIRD_SERVER_REPLY));
      return std::move(m_response);
    case End::Failed: return fail(failure(m_code));
    case End::Idle: return fail(failure(CURLE_OPERATION_TIMEDOUT));
    case End::Cancelled: break;
  }
  if (!m_isHandedOver) return fail(ErrorKind::Cancelled, "http.cancelled", "The call was cancelled before it was sent.");
  return fail(ErrorKind::Cancelled, "http.cancelled_sent", "The call was cancelled after it had been sent; it may have been processed.");
}

bool CurlExchange::setUp(const std::string& scheme) {
  CURL* easy = m_line.easy.get();
  curl_easy_setopt(easy, CURLOPT_URL, m_request.url.c_str());
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  curl_easy_setopt(easy, CURLOPT_NETRC, CURL_NETRC_IGNORED);
  // An empty proxy is not the same as none: it keeps http_proxy and friends of the environment out.
  curl_easy_setopt(easy, CURLOPT_PROXY, m_request.proxy.value_or("").c_str());
  curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
  curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(m_request.maxBody));
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_options.connectTimeout.count()));
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.total.count()));
  // A name server that does not answer must not hold a cancelled call: its thread is left to finish alone.
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, m_options.userAgent.c_str());
  if (m_request.reach == HttpReach::PublicOrThisComputer) keepOutOfOwnNetwork();
  setUpTls(scheme);
  setUpMethod();
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &CurlExchange::onHeader);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &CurlExchange::onBody);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
  curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &CurlExchange::onProgress);
  curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
  curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &CurlExchange::onAboutToSend);
  curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
  return setUpHeaders();
}

// Looked at where the socket is made: the address that was judged is the one that is connected to, whatever the name answers next time.
void CurlExchange::keepOutOfOwnNetwork() {
  const auto checked = checkedUrl(m_request.url, {});
  if (checked && isLoopbackHost(checked->host)) return;
  if (m_request.proxy && !m_request.proxy->empty()) return;  // the name is resolved at the proxy, whose address the person chose
  CURL* easy = m_line.easy.get();
  curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &CurlExchange::onOpenSocket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
}

curl_socket_t CurlExchange::onOpenSocket(void* self, curlsocktype, curl_sockaddr* address) {
  if (isClosedAddress(address->addr)) {
    static_cast<CurlExchange*>(self)->m_isKeptOut = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

void CurlExchange::setUpTls(const std::string& scheme) {
  CURL* easy = m_line.easy.get();
  // Exactly the scheme that was checked, so that nothing between the check and the call can widen it.
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, scheme.c_str());
  curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "https");
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);  // the default of this curl is still TLS 1.0
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  if (m_options.authoritiesFile.empty()) return;
  curl_easy_setopt(easy, CURLOPT_CAINFO, m_options.authoritiesFile.c_str());
  curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
}

void CurlExchange::setUpMethod() {
  CURL* easy = m_line.easy.get();
  const bool isRead = m_request.method == "GET" || m_request.method == "HEAD";
  // curl repeats a request by itself when a kept connection turns out dead; a write must never meet that.
  if (!isRead) curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
  if (isRead && m_request.body.empty()) {
    curl_easy_setopt(easy, m_request.method == "HEAD" ? CURLOPT_NOBODY : CURLOPT_HTTPGET, 1L);
    return;
  }
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, m_request.body.c_str());
  curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, m_request.method.c_str());
}

bool CurlExchange::setUpHeaders() {
  if (hasLineBreak(m_request.method) || hasLineBreak(m_request.contentType)) return false;
  for (const auto& header : m_request.headers) {
    if (header.name.empty() || hasLineBreak(header.name) || hasLineBreak(header.value)) return false;
    // "Name;" is how curl is told to send an empty header; "Name:" would remove it.
    m_headers->add(header.value.empty() ? header.name + ";" : header.name + ": " + header.value);
  }
  if (m_request.authorization) {
    if (hasLineBreak(m_request.authorization->reveal())) return false;
    std::string line = "Authorization: ";
    line.reserve(line.size() + m_request.authorization->reveal().size() + 1);
    line += m_request.authorization->reveal();
    m_headers->add(line);
    explicit_bzero(line.data(), line.size());
  }
  if (!m_request.body.empty() && !m_request.contentType.empty()) {
    m_headers->add("Content-Type: " + m_request.contentType);
  } else {
    m_headers->add("Content-Type:");
  }
  // Waiting for "100 Continue" would put a second before every large body, and an answer in between is one more case.
  m_headers->add("Expect:");
  curl_easy_setopt(m_line.easy.get(), CURLOPT_HTTPHEADER, m_headers->first);
  return true;
}

CurlExchange::End CurlExchange::drive(std::stop_token stop) {
  CURLM* multi = m_line.multi.get();
  CURL* easy = m_line.easy.get();
  if (curl_multi_add_handle(multi, easy) != CURLM_OK) {
    m_code = CURLE_FAILED_INIT;
    return End::Failed;
  }
  const std::stop_callback wake(stop, [multi] { curl_multi_wakeup(multi); });
  End end = End::Failed;
  m_lastMove = m_clock.steady();
  for (int running = 1; running > 0;) {
    if (curl_multi_perform(multi, &running) != CURLM_OK) {
      m_code = CURLE_RECV_ERROR;
      break;
    }
    if (running == 0) break;
    if (stop.stop_requested()) {
      end = End::Cancelled;
      break;
    }
    if (m_isHandedOver && m_clock.steady() - m_lastMove > m_options.idleTimeout) {
      end = End::Idle;
      break;
    }
    noteAlive();  // waiting for the network is no standstill: it has its own limits
    curl_multi_poll(multi, nullptr, 0, kPollMillis, nullptr);
  }
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    m_code = message->data.result;
    end = m_code == CURLE_OK ? End::Answered : End::Failed;
  }
  curl_multi_remove_handle(multi, easy);
  long status = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  m_response.status = static_cast<int>(status);
  return end;
}

// curl takes a connection closed amid the headers for the end of the answer, and of two lengths it believes one.
bool CurlExchange::isWhole() const {
  if (!m_isHeadComplete) return false;
  const auto length = m_response.header("content-length");
  return std::all_of(m_response.headers.begin(), m_response.headers.end(), [&](const HttpHeader& header) {
    return header.name != "content-length" || header.value == length;
  });
}

Error CurlExchange::failure(CURLcode code) const {
  if (m_isTooLarge || code == CURLE_FILESIZE_EXCEEDED) {
    return error(ErrorKind::Malformed, "http.too_large", "The answer is larger than allowed and was given up.");
  }
  if (!m_isHandedOver) return offline(code);
  switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
      return error(ErrorKind::Ambiguous, "http.timeout", "The server took the request but did not answer in time.");
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
      return error(ErrorKind::Ambiguous, "http.bad_answer", "The server took the request but its answer cannot be read.");
    default:
      return error(ErrorKind::Ambiguous, "http.interrupted", "The connection broke after the request had been sent.");
  }
}

Error CurlExchange::offline(CURLcode code) const {
  if (m_isKeptOut) {
    return error(ErrorKind::Refused, "http.inside",
                 "The address leads into the private network, so nothing was sent: give one of the public internet, or of this computer.");
  }
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return error(ErrorKind::Offline, "http.dns", "The name of the server cannot be resolved. Check the network connection.");
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
      return error(ErrorKind::Offline, "http.proxy", "The proxy cannot be used. Check the proxy of the store.");
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
      return error(ErrorKind::Offline, "http.certificate",
                   "The server's certificate is not trusted, so nothing was sent. Check the network for an intercepting proxy.");
    case CURLE_SSL_CONNECT_ERROR:
      return error(ErrorKind::Offline, "http.tls", "No safe connection (TLS 1.2 or newer) could be made, so nothing was sent.");
    case CURLE_OPERATION_TIMEDOUT:
      return error(ErrorKind::Offline, "http.connect_timeout", "The server could not be reached in time. Check the network connection.");
    default:
      return error(ErrorKind::Offline, "http.connect", "The server cannot be reached. Check the network connection and the proxy.");
  }
}

std::size_t CurlExchange::onHeader(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& me = *static_cast<CurlExchange*>(self);
  const std::string_view line(bytes, size * count);
  me.m_headerBytes += line.size();
  me.m_lastMove = me.m_clock.steady();
  if (me.m_headerBytes > kMaxHeaderBytes) {
    me.m_isTooLarge = true;
    return 0;
  }
  if (line.starts_with("HTTP/")) {
    me.m_response.headers.clear();  // what came before was an interim answer
    me.m_isHeadComplete = false;
    return line.size();
  }
  if (trimmed(line).empty()) me.m_isHeadComplete = true;
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return line.size();
  me.m_response.headers.push_back({lowered(trimmed(line.substr(0, colon))), std::string(trimmed(line.substr(colon + 1)))});
  return line.size();
}

std::size_t CurlExchange::onBody(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& me = *static_cast<CurlExchange*>(self);
  const std::size_t length = size * count;
  if (length > me.m_request.maxBody - me.m_response.body.size()) {
    me.m_isTooLarge = true;
    return 0;
  }
  me.m_response.body.append(bytes, length);
  me.m_lastMove = me.m_clock.steady();
  return length;
}

int CurlExchange::onProgress(void* self, curl_off_t, curl_off_t down, curl_off_t, curl_off_t up) {
  auto& me = *static_cast<CurlExchange*>(self);
  if (down + up != me.m_moved) {
    me.m_moved = down + up;
    me.m_lastMove = me.m_clock.steady();
  }
  return 0;
}

int CurlExchange::onAboutToSend(void* self, char*, char*, int, int) {
  auto& me = *static_cast<CurlExchange*>(self);
  me.m_isHandedOver = true;
  me.m_lastMove = me.m_clock.steady();
  return CURL_PREREQFUNC_OK;
}

}  // namespace inquiry
