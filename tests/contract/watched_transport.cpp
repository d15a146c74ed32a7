#include "tests/contract/watched_transport.h"

#include <condition_variable>

namespace inquiry::test {
namespace {

Result<HttpResponse> hang(const std::stop_token& stop) {
  std::mutex mutex;
  std::unique_lock lock(mutex);
  std::condition_variable_any never;
  // Half a minute ends a test whose connector ignores its stop token.
  never.wait_for(lock, stop, std::chrono::seconds(30), [] { return false; });
  return fail(ErrorKind::Cancelled, "http.cancelled_sent", "Cancelled while the platform was silent.");
}

}  // namespace

Result<HttpResponse> WatchedTransport::perform(const HttpRequest& request, std::stop_token stop) {
  Decide decide;
  {
    const std::scoped_lock lock(m_mutex);
    const bool isToken = request.url.find("oauth") != std::string::npos || request.url.find("/yconnect/") != std::string::npos || request.url.find("/api/v2/auth/") != std::string::npos;
    ++(isToken ? m_tokenRequests : m_requests);
    m_origins.insert(request.url.substr(0, request.url.find('/', request.url.find("://") + 3)));
    if (m_isWrite(request)) ++m_writes;
    if (!isToken) decide = m_decide;
  }
  const Break how = decide ? decide(request) : Break::NotAtAll;
  if (how == Break::BeforeLeaving) return fail(ErrorKind::Offline, "http.connect", "No connection.");
  if (how == Break::Hang) return hang(stop);
  Result<HttpResponse> response = m_inner.perform(request, stop);
  if (!response || how == Break::NotAtAll) return response;
  if (how == Break::AfterAccept) return fail(ErrorKind::Ambiguous, "http.interrupted", "The answer was lost.");
  if (how == Break::HalfAnswer) response->body.resize(response->body.size() / 2);
  if (how == Break::Error500) response->status = 500, response->body = "<html>Internal error</html>";
  return response;
}

void WatchedTransport::breakWhen(Decide decide) {
  const std::scoped_lock lock(m_mutex);
  m_decide = std::move(decide);
}

int WatchedTransport::requests() const {
  const std::scoped_lock lock(m_mutex);
  return m_requests;
}

std::set<std::string> WatchedTransport::origins() const {
  const std::scoped_lock lock(m_mutex);
  return m_origins;
}

int WatchedTransport::writes() const {
  const std::scoped_lock lock(m_mutex);
  return m_writes;
}

int WatchedTransport::tokenRequests() const {
  const std::scoped_lock lock(m_mutex);
  return m_tokenRequests;
}

void WatchedTransport::forget() {
  const std::scoped_lock lock(m_mutex);
  m_requests = m_writes = m_tokenRequests = 0;
}

}  // namespace inquiry::test
