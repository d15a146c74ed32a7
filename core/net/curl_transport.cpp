#include "core/net/curl_transport.h"

#include <algorithm>
#include <mutex>
#include <vector>

#include "core/net/curl_exchange.h"
#include "core/net/url.h"

namespace inquiry {
namespace {

// More idle lines than workers would only keep sockets open that nobody uses.
constexpr std::size_t kMaxIdleLines = 16;

// libcurl wants to be started once per process, before any thread uses it.
struct CurlProcess {
  CurlProcess() { curl_global_init(CURL_GLOBAL_DEFAULT); }
};

}  // namespace

struct CurlTransport::Lines {
  std::mutex mutex;
  std::vector<std::unique_ptr<CurlLine>> idle;  // last used at the end

  // The line that last spoke to this origin, or a new one.
  std::unique_ptr<CurlLine> take(const std::string& origin) {
    const std::scoped_lock lock(mutex);
    const auto found = std::find_if(idle.rbegin(), idle.rend(), [&](const auto& line) { return line->origin == origin; });
    if (found == idle.rend()) return std::make_unique<CurlLine>();
    auto line = std::move(*found);
    idle.erase(std::next(found).base());
    return line;
  }

  void giveBack(std::unique_ptr<CurlLine> line) {
    std::unique_ptr<CurlLine> oldest;  // closed after the lock is gone: closing says good-bye over the network
    const std::scoped_lock lock(mutex);
    idle.push_back(std::move(line));
    if (idle.size() <= kMaxIdleLines) return;
    oldest = std::move(idle.front());
    idle.erase(idle.begin());
  }
};

CurlTransport::CurlTransport(Options options) : m_options(std::move(options)), m_lines(std::make_unique<Lines>()) {
  static const CurlProcess process;
}

CurlTransport::~CurlTransport() = default;

Result<HttpResponse> CurlTransport::perform(const HttpRequest& request, std::stop_token stop) {
  const auto url = checkedUrl(request.url, request.proxy);
  if (!url) return fail(url.error());
  const std::string origin =
      url->scheme + "://" + url->host + ":" + std::to_string(url->port) + " " + request.proxy.value_or("");
  auto line = m_lines->take(origin);
  if (!line->multi || !line->easy) return fail(ErrorKind::Offline, "http.connect", "No more connections can be made on this machine.");
  line->origin = origin;
  Result<HttpResponse> answer = CurlExchange(*line, m_options, request).run(url->scheme, stop);
  // A line whose call was broken off is not reused: whatever is still in flight on it belongs to nobody.
  if (answer) m_lines->giveBack(std::move(line));
  return answer;
}

}  // namespace inquiry
