#include "core/marketplaces/mailbox_grant.h"

#include <algorithm>
#include <map>

#include "core/domain/utf8.h"
#include "core/net/pkce.h"
#include "core/net/url.h"
#include "core/net/url_fields.h"

namespace inquiry {
namespace {

// Both providers take any port of this computer for programs on it: Google 127.0.0.1, Microsoft localhost alone.
constexpr std::string_view kPort = ":28471";

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

// Rights by the last part of their names: the host before it may be told in another of its forms.
bool hasEvery(const std::string& granted, const std::string& required) {
  const std::string known = lower(granted);
  for (std::size_t at = 0; at < required.size();) {
    const std::size_t end = std::min(required.find(' ', at), required.size());
    const std::string right = lower(std::string_view(required).substr(at, end - at));
    const std::size_t slash = right.rfind('/');
    if (known.find(slash == std::string::npos || slash + 1 == right.size() ? right : right.substr(slash + 1)) == std::string::npos) return false;
    at = end + 1;
  }
  return true;
}

OAuthExchange::Settings settingsFor(const Store& store, const MailSignInPlace& place) {
  OAuthExchange::Settings settings;
  settings.store = mailboxGrantId(store.id);
  settings.endpoint.tokenUrl = place.tokenUrl;
  settings.endpoint.clientAuth = OAuthEndpoint::ClientAuth::Body;
  // Microsoft hands out another refresh token now and then and lets the one before live on.
  settings.endpoint.rotation = OAuthEndpoint::Rotation::Lasting;
  settings.endpoint.clientSecret = OAuthEndpoint::ClientSecret::Optional;
  if (store.mailbox->signIn == "microsoft") settings.endpoint.scopes = place.scopes;
  settings.proxy = store.proxy;
  return settings;
}

// The same, in words about a mailbox.
Error worded(Error error) {
  static const std::map<std::string_view, const char*> kTexts{
      {"oauth.no_grant", "Nobody has signed in to this mailbox yet. Sign in with the browser."},
      {"oauth.revoked", "The provider does not accept the sign-in of this mailbox any more. Sign in with the browser again; history and settings stay."},
      {"oauth.expired", "The sign-in of this mailbox has ended. Sign in with the browser again; history and settings stay."},
      {"oauth.refresh_lost", "The provider's answer with the new sign-in was lost on the way. Sign in with the browser again; history and settings stay."},
      {"oauth.rejected", "The mail server refuses even a new sign-in. Sign in with the account of this very mailbox, and check that it may use IMAP and SMTP."},
      {"oauth.client_missing", "Enter the client id of your own application for this mailbox, as the provider's console shows it."},
      {"oauth.client_refused", "The provider refused the application's client id or secret. Check both in the settings of the store."}};
  if (const auto known = kTexts.find(error.code); known != kTexts.end()) error.text = known->second;
  return error;
}

Error refusedBy(const std::string& reason) {
  if (reason == "access_denied") return {ErrorKind::Refused, "mailbox.access_denied", "The access was not granted; sign in again and allow it.", {}};
  return {ErrorKind::Refused, "mailbox.sign_in", "The provider did not grant the access; check the application in its console, then sign in again.", {}};
}

}  // namespace

StoreId mailboxGrantId(const StoreId& store) { return StoreId{store.value + "/mailbox"}; }

std::optional<MailSignInPlace> mailSignInPlace(const Store& store) {
  if (!store.mailbox || !store.mailbox->imap) return {};
  const auto own = store.endpoints.find("mailAuth");
  const auto at = [&](std::string_view host, const std::string& path) { return (own == store.endpoints.end() ? std::string(host) : own->second) + path; };
  // Google: "OAuth 2.0 for iOS & Desktop Apps" and the scope of its IMAP pages. One right for both ways.
  if (store.mailbox->signIn == "google") {
    const std::string scope = "https://mail.google.com/";
    return MailSignInPlace{at("https://accounts.google.com", "/o/oauth2/v2/auth"), at("https://oauth2.googleapis.com", "/token"), scope, scope,
                           "http://127.0.0.1" + std::string(kPort)};
  }
  if (store.mailbox->signIn != "microsoft") return {};
  // Microsoft: "Authenticate an IMAP, POP or SMTP connection using OAuth" and the authorization code flow of its identity platform.
  const std::string tenant = "/" + urlEncoded(store.mailbox->tenant.empty() ? "common" : store.mailbox->tenant) + "/oauth2/v2.0/";
  const std::string rights = "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send";
  return MailSignInPlace{at("https://login.microsoftonline.com", tenant + "authorize"), at("https://login.microsoftonline.com", tenant + "token"), rights + " offline_access", rights,
                         "http://localhost" + std::string(kPort)};
}

Result<Secret> MailboxSecrets::credential(const StoreId& store, std::string_view key) {
  if (store != mailboxGrantId(m_store)) return m_secrets.credential(store, key);
  if (key == "clientId") return m_secrets.credential(m_store, "mailboxClientId");
  if (key == "refreshToken") return m_secrets.credential(m_store, "mailboxRefreshToken");
  if (key != "clientSecret") return m_secrets.credential(m_store, key);
  auto secret = m_secrets.credential(m_store, "mailboxClientSecret");
  // Emptied in a form.
  if (secret && secret->empty()) return fail(ErrorKind::NotFound, "mailbox.no_client_secret", "This application has no secret.");
  return secret;
}

std::unique_ptr<MailboxGrant> MailboxGrant::of(const Store& store, const ConnectorParts& parts) {
  auto place = mailSignInPlace(store);
  return place ? std::make_unique<MailboxGrant>(store, parts, std::move(*place)) : nullptr;
}

MailboxGrant::MailboxGrant(const Store& store, const ConnectorParts& parts, MailSignInPlace place)
    : m_id(mailboxGrantId(store.id)), m_user(store.mailbox->imap->user), m_place(std::move(place)), m_secrets(parts.secrets, store.id),
      m_session(settingsFor(store, m_place), parts.http, m_secrets, parts.clock, parts.pacing ? *parts.pacing : m_systemTime) {}

Result<OAuthSession::Access> MailboxGrant::access(std::stop_token stop) { return checked(m_session.access(std::move(stop))); }

Result<OAuthSession::Access> MailboxGrant::replace(std::int64_t rejected, std::stop_token stop) { return checked(m_session.replace(rejected, std::move(stop))); }

// People can leave out single rights on the provider's page; what was granted is told with every token.
Result<OAuthSession::Access> MailboxGrant::checked(Result<OAuthSession::Access> access) {
  if (!access) return fail(worded(access.error()));
  const auto kept = m_secrets.grant(m_id);
  if (!kept && kept.error().kind != ErrorKind::NotFound) return fail(kept.error());
  if (!kept || kept->scopes.empty() || hasEvery(kept->scopes, m_place.required)) return access;
  return fail(ErrorKind::MissingGrant, "mailbox.scope", "reading and sending mail (" + m_place.required + "): sign in with the browser again and allow all of it");
}

std::optional<Error> MailboxGrant::warning() const {
  auto warned = m_session.warning();
  if (warned) warned = worded(std::move(*warned));
  return warned;
}

Result<AuthorizationRequest> MailboxGrant::startSignIn() {
  const auto client = m_secrets.credential(m_id, "clientId");
  if (!client) return fail(worded({ErrorKind::InvalidInput, "oauth.client_missing", "", {}}));
  AuthorizationRequest request;
  request.state = randomState();
  request.verifier = randomVerifier();
  if (request.state.empty() || request.verifier.empty())
    return fail(ErrorKind::Refused, "mailbox.no_randomness", "This computer gave no random numbers. Restart it and sign in again.");
  std::vector<std::pair<std::string, std::string>> fields{{"response_type", "code"},
                                                          {"client_id", std::string(client->reveal())},
                                                          {"redirect_uri", m_place.redirect},
                                                          {"scope", m_place.scopes},
                                                          {"state", request.state},
                                                          {"code_challenge", codeChallenge(request.verifier)},
                                                          {"code_challenge_method", "S256"},
                                                          {"login_hint", m_user}};
  // Google gives a refresh token with every consent, and with none that it only remembers.
  if (m_place.required == m_place.scopes) fields.insert(fields.end(), {{"access_type", "offline"}, {"prompt", "consent"}});
  else fields.emplace_back("response_mode", "query");
  request.url = m_place.authorizeUrl + "?" + formEncoded(fields);
  return request;
}

Status MailboxGrant::finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) {
  auto code = mailSignInCode(pasted, request.state);
  if (!code) return fail(code.error());
  const Status done = m_session.exchangeCode({{"code", std::move(*code)}, {"redirect_uri", m_place.redirect}, {"code_verifier", std::string(request.verifier.reveal())}}, stop);
  if (!done) return fail(worded(done.error()));
  const auto granted = access(std::move(stop));
  return granted ? Status() : Status(fail(granted.error()));
}

Result<std::string> mailSignInCode(const std::string& pasted, const std::string& state) {
  const std::string text(utf8::trimmed(pasted));
  const std::size_t question = text.find('?');
  if (question == std::string::npos) {
    // Google's codes hold a slash.
    const bool isCode = !text.empty() && text.find_first_of(" \t\r\n=&:") == std::string::npos;
    if (isCode) return text;
    return fail(ErrorKind::InvalidInput, "mailbox.pasted", "That is not the address the browser ended on; copy the whole line from its address bar.");
  }
  auto fields = formFields(std::string_view(text).substr(question + 1, text.find('#', question) - question - 1));
  if (!isSameState(fields["state"], state))
    return fail(ErrorKind::Refused, "mailbox.state", "The address belongs to another sign-in; start the sign-in again and paste the new address.");
  if (!fields["error"].empty()) return fail(refusedBy(fields["error"]));
  if (fields["code"].empty()) return fail(ErrorKind::InvalidInput, "mailbox.pasted", "The address holds no code; copy it after you allowed the access.");
  return fields["code"];
}

}  // namespace inquiry
