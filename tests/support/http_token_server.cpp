#include "tests/support/http_token_server.h"

namespace inquiry::test {

HttpResponse TokenServer::granted() {
  std::string body = R"({"access_token":")" + access(m_state.generation) + R"(","token_type":"bearer","expires_in":)" + accessLife;
  if (isRotating) body += R"(,"refresh_token":")" + refresh(m_state.generation) + "\"";
  return answer(200, body + R"(,"scope":"read write"})");
}

HttpResponse TokenServer::token(const SeenRequest& request) {
  const bool isCode = request.field("grant_type") == "authorization_code";
  const std::string given = request.field("refresh_token");
  const bool isNewest = isCode ? request.field("code") == "good-code" : given == refresh(isRotating ? m_state.generation : 1);
  if (hasGrace && !isNewest && !isRevoked && given == refresh(m_state.generation - 1)) return granted();
  if (isRevoked || !isNewest) {
    ++m_state.rejections;
    return answer(400, R"({"error":"invalid_grant","error_description":")" + given + R"( is used or expired"})");
  }
  ++m_state.generation;
  ++m_state.refreshes;
  return granted();
}

Result<HttpResponse> TokenServer::operator()(const SeenRequest& request) {
  const auto lost = [] { return fail(ErrorKind::Ambiguous, "http.interrupted", "The connection broke after the request had been sent."); };
  if (request.url.find("/token") == std::string::npos) {
    const bool isKnown = request.authorization == "Bearer " + access(m_state.generation);
    return answer(isKnown ? 200 : 401, isKnown ? "{}" : R"({"message":"invalid token"})");
  }
  Fault fault = Fault::None;
  if (!faults.empty()) {
    fault = faults.front();
    faults.erase(faults.begin());
  }
  switch (fault) {
    case Fault::None: return token(request);
    case Fault::LostBefore: return lost();
    case Fault::Offline: return fail(ErrorKind::Offline, "http.connect", "The server cannot be reached.");
    case Fault::Throttled: return answer(429, "", {{"retry-after", "90"}});
    default: break;
  }
  HttpResponse response = token(request);
  switch (fault) {
    case Fault::LostAfter: return lost();
    case Fault::Half: response.body.resize(response.body.size() / 2); break;
    case Fault::NotJson: response.body = "<html>Maintenance</html>"; break;
    case Fault::NoToken: response.body = R"({"access_token":null,"expires_in":"soon"})"; break;
    default: response = answer(502, "bad gateway"); break;
  }
  return response;
}

}  // namespace inquiry::test
