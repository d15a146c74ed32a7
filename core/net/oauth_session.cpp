#include "core/net/oauth_session.h"

#include <algorithm>

#include "core/domain/crash_point.h"
#include "core/domain/pulse.h"
#include "core/net/oauth_reply.h"

namespace inquiry {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr Duration kLastMoments = minutes(10);
constexpr Duration kAssumedLife = std::chrono::hours(2);  // after a start, until the next refresh tells
constexpr Duration kNewToken = minutes(1);                // a token this young that is refused will not get better by refreshing
constexpr Duration kAfterFailure = seconds(5);
constexpr Duration kAfterLoss = minutes(10);
constexpr Duration kSlice = seconds(1);
// Three questions of 90 s and their writes. Whoever waits longer waits for a thread that hangs, and no longer says that all is well.
constexpr int kLongestTurn = 300;  // slices

tl::unexpected<Error> cancelled() {
  return fail(ErrorKind::Cancelled, "oauth.cancelled", "The call was cancelled while it waited for the sign-in.");
}

}  // namespace

// The right to do I/O for this store's grant. Given back at the end of the scope, whatever happened.
class OAuthSession::Turn {
 public:
  Turn(OAuthSession& session, std::unique_lock<std::mutex>& lock) : m_session(session), m_lock(lock) {
    m_session.m_isBusy = true;
    m_lock.unlock();
  }
  ~Turn() {
    m_lock.lock();
    m_session.m_isBusy = false;
    m_session.m_turnEnded.notify_all();
  }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

 private:
  OAuthSession& m_session;
  std::unique_lock<std::mutex>& m_lock;
};

OAuthSession::OAuthSession(OAuthExchange::Settings settings, HttpTransport& http, SecretStore& secrets, const Clock& clock,
                           const Clock& pacing)
    : m_exchange(std::move(settings), http, secrets, clock), m_secrets(secrets), m_clock(clock), m_pacing(pacing) {}

OAuthSession::Access OAuthSession::copy() const { return {m_grant.accessToken.clone(), m_grant.generation}; }

OAuthSession::Need OAuthSession::need() const {
  const Instant now = m_clock.now();
  if (m_grant.accessToken.empty() || now >= m_grant.accessExpiresAt || m_rejected == m_grant.generation) return Need::Must;
  const Duration left = m_grant.accessExpiresAt - now;
  const Duration life = m_life.value_or(std::max(left, kAssumedLife));
  const Duration lastMoments = std::min(kLastMoments, life / 8);
  return left <= life / 2 && left > lastMoments ? Need::Soon : Need::None;
}

// A wait for somebody else's refresh is no standstill: it has the limits of that refresh. False when `stop` came first.
template <class IsOver>
bool OAuthSession::waitForTurn(std::unique_lock<std::mutex>& lock, const std::stop_token& stop, IsOver isOver) {
  for (int slice = 0; !isOver(); ++slice) {
    if (stop.stop_requested()) return false;
    if (slice < kLongestTurn) noteAlive();
    m_turnEnded.wait_for(lock, stop, kSlice, isOver);
  }
  return true;
}

// What can be said without any work; empty when somebody must do some. Called with the lock held.
std::optional<Result<OAuthSession::Access>> OAuthSession::readyAnswer(Urgency urgency) const {
  if (!m_isLoaded || m_isUnsaved) return {};
  const Need now = need();
  const bool isPausing = m_failure && m_pacing.steady() < m_nextAttemptAt && urgency == Urgency::Background;
  if (now == Need::None) return copy();
  if (now == Need::Soon && (m_isBusy || isPausing || m_dead)) return copy();
  if (isPausing && !m_isBusy) return fail(*m_failure);
  return {};
}

Result<OAuthSession::Access> OAuthSession::access(std::stop_token stop, Urgency urgency) {
  std::unique_lock lock(m_mutex);
  for (;;) {
    if (auto answer = readyAnswer(urgency)) return std::move(*answer);
    if (!m_isBusy) break;
    const bool isFree = waitForTurn(lock, stop, [this] { return !m_isBusy; });
    if (!isFree) return cancelled();
    // Whoever had the turn has just tried what this caller wanted; its result counts for all who waited.
    urgency = Urgency::Background;
  }
  if (stop.stop_requested()) return cancelled();
  Status done;
  {
    const Turn turn(*this, lock);
    done = work(stop);
  }
  const bool isUsable = m_isLoaded && !m_isUnsaved && need() != Need::Must;
  if (!done && !isUsable) return fail(done.error());
  return copy();
}

Result<OAuthSession::Access> OAuthSession::replace(std::int64_t rejected, std::stop_token stop) {
  std::unique_lock lock(m_mutex);
  const bool isFree = waitForTurn(lock, stop, [&] { return !m_isBusy || m_grant.generation > rejected; });
  if (!isFree) return cancelled();
  if (m_grant.generation > rejected && !m_isUnsaved) return copy();
  const bool isNew = m_receivedAt && !m_isProven && m_pacing.steady() - *m_receivedAt < kNewToken;
  if (isNew && !m_isUnsaved) {
    return fail(ErrorKind::Unauthorised, "oauth.rejected", "The platform refuses even a new token. Check the rights of the account.");
  }
  m_rejected = rejected;
  lock.unlock();
  return access(stop);
}

void OAuthSession::answered(std::int64_t generation) {
  std::unique_lock lock(m_mutex);
  if (generation != m_grant.generation) return;
  m_isProven = true;
  // While a refresh runs the previous pair stays: the next answer drops it.
  if (!m_isFirstAnswerDue || m_isUnsaved || m_isBusy) return;
  Status dropped;
  {
    const Turn turn(*this, lock);
    INQUIRY_CRASH_POINT("oauth.previous.before_drop");
    dropped = m_secrets.dropPreviousGrant(m_exchange.settings().store);
    INQUIRY_CRASH_POINT("oauth.previous.dropped");
  }
  if (!dropped) return;
  m_isFirstAnswerDue = false;
  m_previousRefreshToken.reset();
}

Status OAuthSession::exchangeCode(FormFields form, std::stop_token stop) {
  std::unique_lock lock(m_mutex);
  if (!waitForTurn(lock, stop, [this] { return !m_isBusy; })) return cancelled();
  const Turn turn(*this, lock);
  if (const auto loaded = load(); !loaded && loaded.error().kind != ErrorKind::Unauthorised) return loaded;
  auto received = m_exchange.code(m_grant, std::move(form), stop);
  if (received) return keep(std::move(*received));
  if (received.error().code != "oauth.invalid_grant") return fail(received.error());
  return fail(ErrorKind::Refused, "oauth.code_refused", "The platform does not accept this code. Codes are short-lived: sign in again.");
}

std::optional<Error> OAuthSession::warning() const {
  const std::scoped_lock lock(m_mutex);
  if (m_dead) return m_dead;
  const bool isSingleUse = m_exchange.settings().endpoint.rotation == OAuthEndpoint::Rotation::SingleUse;
  if (m_isLoaded && m_isReplyLost && isSingleUse) return lossError("oauth.refresh_lost");
  return {};
}

// With the turn, without the lock.
Status OAuthSession::work(std::stop_token stop) {
  Status done = load();
  if (done && m_isUnsaved) done = save();
  if (done && isRefreshNeeded()) done = refresh(stop);
  const std::scoped_lock lock(m_mutex);
  if (!done) {
    noteFailure(done.error());
  } else {
    m_failure.reset();
  }
  return done;
}

bool OAuthSession::isRefreshNeeded() const {
  const std::scoped_lock lock(m_mutex);
  return need() != Need::None;
}

void OAuthSession::noteFailure(const Error& error) {
  m_failure = error;
  Duration pause = kAfterFailure;
  if (error.code == "oauth.refresh_lost" && !m_dead) pause = kAfterLoss;
  if (error.kind == ErrorKind::Throttled && error.until) pause = std::max(pause, *error.until - m_clock.now());
  if (error.kind == ErrorKind::Cancelled) pause = Duration::zero();  // the next caller has not been cancelled
  m_nextAttemptAt = m_pacing.steady() + pause;
}

void OAuthSession::remember(Grant grant, std::optional<Duration> life) {
  const std::scoped_lock lock(m_mutex);
  m_grant = std::move(grant);
  m_life = life;
  m_isLoaded = true;
}

Result<Grant> OAuthSession::storedGrant() {
  const auto& store = m_exchange.settings().store;
  auto stored = m_secrets.grant(store);
  if (stored || stored.error().kind != ErrorKind::NotFound) return stored;
  auto first = m_secrets.credential(store, "refreshToken");
  if (!first && first.error().kind != ErrorKind::NotFound) return fail(first.error());
  Grant none;
  if (first) none.refreshToken = std::move(*first);
  return none;
}

Status OAuthSession::load() {
  if (m_isLoaded) return {};
  const auto& store = m_exchange.settings().store;
  auto grant = storedGrant();
  if (!grant) return fail(grant.error());
  const auto raw = m_secrets.unparsedReply(store);
  if (!raw && raw.error().kind != ErrorKind::NotFound) return fail(raw.error());
  const auto isOpen = m_secrets.isRefreshOpen(store);
  if (!isOpen) return fail(isOpen.error());
  const auto previous = m_secrets.previousGrant(store);
  if (!previous && previous.error().kind != ErrorKind::NotFound) return fail(previous.error());
  if (previous) {
    const std::scoped_lock lock(m_mutex);
    m_previousRefreshToken = previous->refreshToken.clone();
    m_isFirstAnswerDue = true;
  }
  if (raw) {
    if (auto rescued = rescue(std::move(*grant), *raw); rescued || rescued.error().kind != ErrorKind::Malformed) return rescued;
    grant = storedGrant();
    if (!grant) return fail(grant.error());
  }
  {
    const std::scoped_lock lock(m_mutex);
    m_isReplyLost = *isOpen || raw.has_value();
  }
  if (grant->refreshToken.empty() && grant->accessToken.empty()) {
    return fail(ErrorKind::Unauthorised, "oauth.no_grant", "Nobody has signed in at this store yet. Sign in.");
  }
  remember(std::move(*grant), {});
  return {};
}

// An answer that was received but not saved before the process ended: saved now, before anything else.
Status OAuthSession::rescue(Grant before, const Secret& raw) {
  auto reply = parseOAuthReply(raw);
  if (!reply) return fail(reply.error());
  const Duration life = reply->accessLife;
  // When it was received is unknown; should the token have expired meanwhile, its first 401 says so.
  Grant rescued = grantFrom(std::move(*reply), before, m_clock.now());
  {
    const std::scoped_lock lock(m_mutex);
    if (!before.refreshToken.empty()) m_previousRefreshToken = before.refreshToken.clone();
    m_isUnsaved = true;
  }
  remember(std::move(rescued), life);
  return save();
}

Status OAuthSession::save() {
  Grant stored;
  {
    const std::scoped_lock lock(m_mutex);
    stored = Grant{m_grant.accessToken.clone(), m_grant.refreshToken.clone(), m_grant.accessExpiresAt,
                   m_grant.refreshExpiresAt,    m_grant.generation,           m_grant.scopes};
  }
  INQUIRY_CRASH_POINT("oauth.grant.before_save");
  const auto saved = m_secrets.saveGrant(m_exchange.settings().store, std::move(stored));
  INQUIRY_CRASH_POINT("oauth.grant.saved");
  if (!saved) return saved;
  const std::scoped_lock lock(m_mutex);
  m_isUnsaved = false;
  m_isFirstAnswerDue = true;
  m_isReplyLost = false;
  m_dead.reset();
  m_failure.reset();
  return {};
}

Status OAuthSession::keep(OAuthExchange::Received received) {
  {
    const std::scoped_lock lock(m_mutex);
    m_previousRefreshToken = m_grant.refreshToken.clone();
    m_isUnsaved = true;
    m_isProven = false;
    m_rejected.reset();
    m_receivedAt = m_pacing.steady();
  }
  remember(std::move(received.grant), received.accessLife);
  return save();
}

Status OAuthSession::attempt(const Secret& refreshToken, std::stop_token stop) {
  auto received = m_exchange.refresh(m_grant, refreshToken, stop);
  if (received) return keep(std::move(*received));
  if (received.error().code == "oauth.reply_lost") {
    const std::scoped_lock lock(m_mutex);
    m_isReplyLost = true;
  }
  return fail(received.error());
}

Status OAuthSession::refresh(std::stop_token stop) {
  if (m_dead) {
    if (adoptNewerFromStore()) return {};
    if (const auto credential = untriedCredential()) return attempt(*credential, stop);
    return fail(*m_dead);
  }
  const Secret current = m_grant.refreshToken.clone();
  if (current.empty()) return fail(loss("oauth.expired"));
  Status done = attempt(current, stop);
  const bool isLost = !done && done.error().code == "oauth.reply_lost";
  if (isLost) done = attempt(current, stop);
  if (!done && done.error().code == "oauth.invalid_grant") return afterInvalidGrant(stop);
  if (done || done.error().code != "oauth.reply_lost") return done;
  if (m_exchange.settings().endpoint.rotation == OAuthEndpoint::Rotation::SingleUse) return fail(loss("oauth.refresh_lost"));
  return fail(ErrorKind::PlatformDown, "oauth.down", "The platform's sign-in does not answer at the moment. It is tried again.");
}

Status OAuthSession::afterInvalidGrant(std::stop_token stop) {
  if (adoptNewerFromStore()) return {};
  std::optional<Secret> other = previousToken();
  if (!other) other = untriedCredential();
  if (other) {
    Status done = attempt(*other, stop);
    if (done || done.error().code != "oauth.invalid_grant") return done;
  }
  const bool isPastItsEnd = m_grant.refreshExpiresAt && m_clock.now() >= *m_grant.refreshExpiresAt;
  const Error error = loss(m_isReplyLost ? "oauth.refresh_lost" : isPastItsEnd ? "oauth.expired" : "oauth.revoked");
  const std::scoped_lock lock(m_mutex);
  m_dead = error;
  return fail(error);
}

// The pair before, as long as the current one has not answered once: a platform that went back to a backup may still know it.
std::optional<Secret> OAuthSession::previousToken() const {
  const std::scoped_lock lock(m_mutex);
  if (!m_previousRefreshToken || m_previousRefreshToken->empty()) return {};
  if (m_previousRefreshToken->reveal() == m_grant.refreshToken.reveal()) return {};
  return m_previousRefreshToken->clone();
}

// Another program on this workspace may have refreshed or signed in meanwhile.
Status OAuthSession::adoptNewerFromStore() {
  auto stored = m_secrets.grant(m_exchange.settings().store);
  if (!stored) return fail(stored.error());
  if (stored->generation <= m_grant.generation) return fail(ErrorKind::NotFound, "oauth.same", "The stored sign-in is the same.");
  remember(std::move(*stored), {});
  const std::scoped_lock lock(m_mutex);
  m_dead.reset();
  m_isReplyLost = false;
  m_rejected.reset();
  return {};
}

// A refresh token a person entered after the grant began: given once.
std::optional<Secret> OAuthSession::untriedCredential() {
  auto credential = m_secrets.credential(m_exchange.settings().store, "refreshToken");
  if (!credential || credential->empty()) return {};
  const std::scoped_lock lock(m_mutex);
  const auto isKnown = [&](const std::optional<Secret>& other) { return other && other->reveal() == credential->reveal(); };
  if (isKnown(m_triedCredential) || isKnown(m_previousRefreshToken)) return {};
  if (m_grant.refreshToken.reveal() == credential->reveal()) return {};
  m_triedCredential = credential->clone();
  return std::move(*credential);
}

Error OAuthSession::loss(std::string_view code) const {
  const std::scoped_lock lock(m_mutex);
  return lossError(code);
}

// With the lock.
Error OAuthSession::lossError(std::string_view code) const {
  Error error{ErrorKind::Unauthorised, std::string(code), {}, {}};
  const bool isUsable = m_rejected != m_grant.generation && m_clock.now() < m_grant.accessExpiresAt;
  if (isUsable) error.until = m_grant.accessExpiresAt;
  if (code == "oauth.refresh_lost") {
    error.text = "The platform's answer with the new token was lost on the way. Sign in again before the deadline.";
  } else if (code == "oauth.expired") {
    error.text = "The consent of the seller has ended. Sign in again.";
  } else {
    error.text = "The seller withdrew the consent. Sign in again with the main account.";
  }
  return error;
}

}  // namespace inquiry
