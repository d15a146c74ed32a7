#pragma once

#include <condition_variable>
#include <mutex>

#include "core/net/oauth_exchange.h"

namespace inquiry {

// The grant of one store: hands out its access token and is the only one that refreshes it. Safe from any thread; blocks.
//
// Single flight: whoever finds work to do (load, refresh, save) takes the turn; everybody else either goes on with a token
// that is still valid or waits for the end of the turn and looks again. No lock is held during I/O.
//
// One refresh of generation n:
//   refreshStarted(n) durable -> ask -> journalReply(raw) durable -> parse -> saveGrant(n+1) durable, n kept -> first use of
//   n+1 -> first 200 -> dropPreviousGrant.
// A kill before the answer arrives leaves `refresh open`; a kill after it leaves the raw answer, which the next start parses and saves
// before anything else. So a grant that reached us is never lost.
//
// Refreshed at half of the access token's life; not in its last moments (a refresh that fails then would leave no time), then only
// once it has expired. When an answer is lost, the same refresh token is asked with once more at once (some platforms allow that for
// a short while), the access token stays in use, and warning() names the deadline. `invalid_grant` then means the grant was lost on
// the way ("oauth.refresh_lost"); without a lost answer it means the seller revoked it ("oauth.revoked"), and past its own end
// "oauth.expired".
class OAuthSession {
 public:
  struct Access {
    Secret token;
    std::int64_t generation = 0;
  };
  enum class Urgency {
    Background,  // a refresh that failed a moment ago is not tried again yet
    Person,      // somebody is waiting for this very answer
  };

  // `clock` is wall time, for expiry. `pacing` measures pauses between attempts.
  OAuthSession(OAuthExchange::Settings settings, HttpTransport& http, SecretStore& secrets, const Clock& clock, const Clock& pacing);

  // A token to use now.
  Result<Access> access(std::stop_token stop, Urgency urgency = Urgency::Background);
  // The platform answered 401 to the token of that generation: one refresh for all who say so.
  Result<Access> replace(std::int64_t rejected, std::stop_token stop);
  // The platform accepted the token of that generation.
  void answered(std::int64_t generation);
  Status exchangeCode(FormFields form, std::stop_token stop);
  // Unauthorised with the deadline (`until`, end of the access token) when the grant cannot be refreshed any more, or probably not,
  // although calls may still work.
  std::optional<Error> warning() const;

 private:
  enum class Need { None, Soon, Must };
  class Turn;

  template <class IsOver>
  bool waitForTurn(std::unique_lock<std::mutex>& lock, const std::stop_token& stop, IsOver isOver);
  Need need() const;
  bool isRefreshNeeded() const;
  std::optional<Result<Access>> readyAnswer(Urgency urgency) const;
  Access copy() const;
  Status work(std::stop_token stop);
  Status load();
  Result<Grant> storedGrant();
  Status rescue(Grant before, const Secret& raw);
  Status refresh(std::stop_token stop);
  Status attempt(const Secret& refreshToken, std::stop_token stop);
  Status afterInvalidGrant(std::stop_token stop);
  Status adoptNewerFromStore();
  std::optional<Secret> previousToken() const;
  std::optional<Secret> untriedCredential();
  Status keep(OAuthExchange::Received received);
  Status save();
  void remember(Grant grant, std::optional<Duration> life);
  Error loss(std::string_view code) const;
  Error lossError(std::string_view code) const;
  void noteFailure(const Error& error);

  OAuthExchange m_exchange;
  SecretStore& m_secrets;
  const Clock& m_clock;
  const Clock& m_pacing;

  mutable std::mutex m_mutex;
  std::condition_variable_any m_turnEnded;
  // Everything below is read under the lock and written under the lock by the one that has the turn.
  bool m_isBusy = false;
  bool m_isLoaded = false;
  bool m_isUnsaved = false;       // the grant in memory is newer than the stored one: saved before it is used
  bool m_isReplyLost = false;     // a refresh was asked for and its answer never seen
  bool m_isFirstAnswerDue = false;  // a previous generation is still kept
  Grant m_grant;
  std::optional<Duration> m_life;   // of the access token; unknown after a start
  std::optional<Duration> m_receivedAt;
  bool m_isProven = false;          // the current generation has answered once
  std::optional<std::int64_t> m_rejected;
  std::optional<Secret> m_previousRefreshToken, m_triedCredential;
  std::optional<Error> m_dead, m_failure;
  Duration m_nextAttemptAt{};
};

}  // namespace inquiry
