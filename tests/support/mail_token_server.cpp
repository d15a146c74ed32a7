#include "tests/support/mail_token_server.h"

#include <nlohmann/json.hpp>

#include "core/domain/secret.h"
#include "core/net/pkce.h"

namespace inquiry::test {
namespace {

std::string decoded(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool isEscape = text[i] == '%' && i + 2 < text.size();
    out += isEscape ? static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16)) : text[i] == '+' ? ' ' : text[i];
    if (isEscape) i += 2;
  }
  return out;
}

std::map<std::string, std::string> fieldsOf(const std::string& query) {
  std::map<std::string, std::string> fields;
  for (std::size_t at = 0; at < query.size();) {
    const std::size_t end = std::min(query.find('&', at), query.size());
    const std::string pair = query.substr(at, end - at);
    const std::size_t equals = pair.find('=');
    if (equals != std::string::npos) fields[pair.substr(0, equals)] = decoded(pair.substr(equals + 1));
    at = end + 1;
  }
  return fields;
}

std::string reply(int status, const std::string& body) {
  return "HTTP/1.1 " + std::to_string(status) + " Told\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

}  // namespace

MailTokenServer::MailTokenServer(std::string user, std::string clientId, std::string clientSecret)
    : m_user(std::move(user)), m_clientId(std::move(clientId)), m_clientSecret(std::move(clientSecret)),
      m_server(std::make_unique<HttpServer>([this](Wire& wire) {
        for (std::string request = wire.readRequest(); !request.empty(); request = wire.readRequest())
          if (!wire.write(answer(request))) return;
      })) {}

std::string MailTokenServer::base() const { return "http://127.0.0.1:" + std::to_string(m_server->port()); }

std::string MailTokenServer::fieldOf(const std::string& page, const std::string& name) {
  const auto fields = fieldsOf(page.substr(page.find('?') + 1));
  const auto found = fields.find(name);
  return found == fields.end() ? std::string() : found->second;
}

std::string MailTokenServer::allow(const std::string& page) {
  const std::scoped_lock lock(m_mutex);
  const std::string code = "4/code-" + std::to_string(++m_count);
  m_codes[code] = {fieldOf(page, "code_challenge"), fieldOf(page, "redirect_uri"), fieldOf(page, "scope")};
  return fieldOf(page, "redirect_uri") + "/?state=" + fieldOf(page, "state") + "&code=4%2Fcode-" + std::to_string(m_count) + "&scope=x";
}

std::string MailTokenServer::deny(const std::string& page) { return fieldOf(page, "redirect_uri") + "/?error=access_denied&state=" + fieldOf(page, "state"); }

void MailTokenServer::behave(const Behaviour& behaviour) {
  const std::scoped_lock lock(m_mutex);
  m_behaviour = behaviour;
}

void MailTokenServer::endAccess() {
  const std::scoped_lock lock(m_mutex);
  m_access.clear();
}

std::string MailTokenServer::newestAccess() const {
  const std::scoped_lock lock(m_mutex);
  return m_newest;
}

int MailTokenServer::refreshes() const {
  const std::scoped_lock lock(m_mutex);
  return m_refreshes;
}

int MailTokenServer::codes() const {
  const std::scoped_lock lock(m_mutex);
  return m_exchanges;
}

std::map<std::string, std::string> MailTokenServer::asked() const {
  const std::scoped_lock lock(m_mutex);
  return m_asked;
}

std::string MailTokenServer::answer(const std::string& request) {
  const std::scoped_lock lock(m_mutex);
  const std::string target = request.substr(request.find(' ') + 1, request.find(' ', request.find(' ') + 1) - request.find(' ') - 1);
  if (m_behaviour.isDown) return reply(503, "{}");
  if (target.starts_with("/tokeninfo")) {
    const auto token = fieldsOf(target.substr(target.find('?') + 1))["access_token"];
    return m_access.contains(token) ? reply(200, nlohmann::json{{"email", m_user}, {"expires_in", 3000}}.dump()) : reply(400, R"({"error":"invalid_token"})");
  }
  if (!request.starts_with("POST ") || !target.ends_with("/token")) return reply(404, "{}");
  m_asked = fieldsOf(request.substr(request.find("\r\n\r\n") + 4));
  return token(m_asked);
}

std::string MailTokenServer::token(const std::map<std::string, std::string>& form) {
  const auto field = [&form](const char* name) {
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
  };
  // Microsoft refuses a secret from programs on a computer, Google wants it.
  if (field("client_id") != m_clientId || field("client_secret") != m_clientSecret || (m_clientSecret.empty() && form.contains("client_secret")))
    return reply(401, R"({"error":"invalid_client"})");
  if (field("grant_type") == "authorization_code") {
    const auto code = m_codes.find(field("code"));
    const bool isSound = code != m_codes.end() && code->second.redirect == field("redirect_uri") && !field("code_verifier").empty() &&
                         codeChallenge(Secret(field("code_verifier"))) == code->second.challenge;
    if (!isSound) return reply(400, R"({"error":"invalid_grant"})");
    m_scopes = code->second.scopes;
    m_codes.erase(code);
    m_refresh = "refresh-" + std::to_string(++m_count);
    ++m_exchanges;
    return granted(m_refresh);
  }
  if (field("grant_type") != "refresh_token") return reply(400, R"({"error":"unsupported_grant_type"})");
  if (m_behaviour.isRevoked || field("refresh_token") != m_refresh) return reply(400, R"({"error":"invalid_grant"})");
  ++m_refreshes;
  if (m_behaviour.isRotating) m_refresh = "refresh-" + std::to_string(++m_count);
  return granted(m_behaviour.isRotating ? m_refresh : "");
}

// `refresh` as it is told; "" leaves it out.
std::string MailTokenServer::granted(const std::string& refresh) {
  m_newest = "access-" + std::to_string(++m_count);
  m_access.insert(m_newest);
  nlohmann::json body{{"access_token", m_newest}, {"token_type", "Bearer"}, {"expires_in", m_behaviour.accessLife}, {"scope", m_behaviour.scopes.empty() ? m_scopes : m_behaviour.scopes}};
  if (!refresh.empty()) body["refresh_token"] = refresh;
  return reply(200, body.dump());
}

}  // namespace inquiry::test
