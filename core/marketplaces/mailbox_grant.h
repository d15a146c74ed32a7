#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/secret_view.h"
#include "core/net/oauth_session.h"

namespace inquiry {

// Under this id lies what a mailbox's provider granted, beside whatever the store's own platform did; no store can be named so.
StoreId mailboxGrantId(const StoreId& store);

// Where a provider lets people sign in for mail programs, and what is asked for there.
struct MailSignInPlace {
  std::string authorizeUrl, tokenUrl;
  std::string scopes;    // as asked for
  std::string required;  // of them, without which nothing can be read or sent
  std::string redirect;  // this computer; the browser ends there
};
// Of MailboxSettings::signIn, with Store::endpoints "mailAuth" in place of the provider's hosts; empty where a password is used.
std::optional<MailSignInPlace> mailSignInPlace(const Store& store);

// Secrets of the application a mailbox is signed in with: mailboxClientId, mailboxClientSecret (Microsoft wants none of programs on a computer)
// and, where somebody has one already, mailboxRefreshToken. Everything else lies under mailboxGrantId(). Safe from any thread.
class MailboxSecrets final : public SecretView {
 public:
  MailboxSecrets(SecretStore& secrets, StoreId store) : SecretView(secrets), m_store(std::move(store)) {}
  Result<Secret> credential(const StoreId& store, std::string_view key) override;

 private:
  const StoreId m_store;
};

// The sign-in of a mailbox through its provider's page: RFC 8252 with PKCE. Its refreshes are OAuthSession's: one owner, each answer durable before it
// is used. Blocks; safe from any thread.
class MailboxGrant {
 public:
  // Null where the store signs in by a password.
  static std::unique_ptr<MailboxGrant> of(const Store& store, const ConnectorParts& parts);
  MailboxGrant(const Store& store, const ConnectorParts& parts, MailSignInPlace place);

  // A token to use now. Failures are those of OAuthSession, in words about a mailbox, and MissingGrant "mailbox.scope".
  Result<OAuthSession::Access> access(std::stop_token stop);
  // The mail server refused the token of that generation: one refresh for all who say so.
  Result<OAuthSession::Access> replace(std::int64_t rejected, std::stop_token stop);
  void answered(std::int64_t generation) { m_session.answered(generation); }
  std::optional<Error> warning() const;

  Result<AuthorizationRequest> startSignIn();
  // `pasted` is the address the browser ended on, or the bare code.
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop);

 private:
  Result<OAuthSession::Access> checked(Result<OAuthSession::Access> access);

  const StoreId m_id;
  const std::string m_user;
  const MailSignInPlace m_place;
  MailboxSecrets m_secrets;
  SystemClock m_systemTime;
  OAuthSession m_session;
};

// The code in what the person pasted. InvalidInput when there is none, Refused when it is of another sign-in or the provider says why it did not grant.
Result<std::string> mailSignInCode(const std::string& pasted, const std::string& state);

}  // namespace inquiry
