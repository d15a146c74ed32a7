#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/net/http.h"

namespace inquiry::test {

// Stands between a connector and its platform: counts, breaks, holds up. Safe from any thread.
class WatchedTransport final : public HttpTransport {
 public:
  // How one request goes wrong.
  enum class Break {
    NotAtAll,       // reaches the platform and comes back
    BeforeLeaving,  // nothing reaches the platform: Offline
    AfterAccept,    // the platform has it, the answer is lost: Ambiguous
    HalfAnswer,     // the platform has it, half of its answer comes with its good status
    Error500,       // the platform has it and answers 500
    Hang,           // the platform does not answer until the stop token asks
  };
  using Decide = std::function<Break(const HttpRequest&)>;
  using IsWrite = std::function<bool(const HttpRequest&)>;

  WatchedTransport(HttpTransport& inner, IsWrite isWrite) : m_inner(inner), m_isWrite(std::move(isWrite)) {}

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

  // Asked about every request but those for tokens.
  void breakWhen(Decide decide);
  void breakNothing() { breakWhen(nullptr); }
  int requests() const;  // without those for tokens
  int writes() const;
  int tokenRequests() const;
  // Scheme, host and port of everything asked, tokens included.
  std::set<std::string> origins() const;
  void forget();

 private:
  HttpTransport& m_inner;
  const IsWrite m_isWrite;
  mutable std::mutex m_mutex;
  Decide m_decide;
  std::set<std::string> m_origins;
  int m_requests = 0, m_writes = 0, m_tokenRequests = 0;
};

}  // namespace inquiry::test
