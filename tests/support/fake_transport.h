#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "core/net/http.h"

namespace inquiry::test {

// What a fake platform saw of a call. Secrets are plain here: tests compare them.
struct SeenRequest {
  std::string method, url, body, authorization, contentType, proxy;
  std::vector<HttpHeader> headers;

  std::string header(std::string_view name) const;
  // Value of a field of an urlencoded body, decoded; empty when absent.
  std::string field(std::string_view name) const;
};

// A network without a network: one function answers, every call is remembered. Safe from any thread; the function is called
// without a lock, so it may block to let calls pile up.
class FakeTransport final : public HttpTransport {
 public:
  using Answer = std::function<Result<HttpResponse>(const SeenRequest&)>;
  explicit FakeTransport(Answer answer) : m_answer(std::move(answer)) {}

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;
  std::vector<SeenRequest> seen() const;
  // How many calls went to addresses that hold `part`.
  int count(std::string_view part) const;

 private:
  Answer m_answer;
  mutable std::mutex m_mutex;
  std::vector<SeenRequest> m_seen;
};

// An answer with a body; header names in lower case, as HttpTransport promises.
HttpResponse answer(int status, std::string body = {}, std::vector<HttpHeader> headers = {});

}  // namespace inquiry::test
