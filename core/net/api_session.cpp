#include "core/net/api_session.h"

#include <random>

#include "core/net/clock_skew.h"
#include "core/net/oauth_session.h"
#include "core/net/pause.h"
#include "core/net/retry_table.h"
#include "core/net/status_error.h"

namespace inquiry {
namespace {

double randomFraction() {
  thread_local std::minstd_rand numbers(std::random_device{}());
  return std::uniform_real_distribution<double>(0, 1)(numbers);
}

tl::unexpected<Error> cancelled() {
  return fail(ErrorKind::Cancelled, "api.cancelled", "The call was cancelled before it was sent.");
}

ApiSession::Settings withDefaults(ApiSession::Settings settings, const Clock& systemTime) {
  if (!settings.pacing) settings.pacing = &systemTime;
  if (!settings.pause) settings.pause = [](Duration time, const std::stop_token& stop) { return pauseFor(time, stop); };
  if (!settings.jitter) settings.jitter = randomFraction;
  return settings;
}

}  // namespace

struct ApiSession::State {
  SystemClock systemTime;
  Settings settings;
  HttpTransport& http;
  const Clock& clock;
  RateLimiter limiter;
  OAuthSession oauth;
  ClockSkew skew;

  State(Settings given, HttpTransport& transport, SecretStore& secrets, const Clock& wall)
      : settings(withDefaults(std::move(given), systemTime)), http(transport), clock(wall),
        limiter(*settings.pacing, settings.jitter),
        oauth({settings.store, settings.oauth, settings.proxy, {}}, transport, secrets, wall, *settings.pacing) {
    for (const auto& [bucket, limit] : settings.limits) limiter.setLimit({settings.store, bucket}, limit);
  }

  bool isSigning() const { return !settings.oauth.tokenUrl.empty(); }
  void prepare(ApiCall& call) const;
  Status waitForTurn(const RateLimiter::Key& key, std::stop_token stop);
  void authorize(ApiCall& call, const OAuthSession::Access& access) const;
  Result<HttpResponse> send(const ApiCall& call, const RateLimiter::Key& key, std::stop_token stop);
  Error explained(const HttpResponse& response, Error usual, const ApiCall& call, const RateLimiter::Key& key);
  Result<HttpResponse> once(ApiCall& call, const RateLimiter::Key& key, std::stop_token stop);
  Status pauseBeforeRetry(const Error& error, int failures, std::stop_token stop);
};

void ApiSession::State::prepare(ApiCall& call) const {
  if (call.signing == ApiCall::Signing::Token) call.request.headers.insert(call.request.headers.begin(), settings.headers.begin(), settings.headers.end());
  if (!call.request.proxy) call.request.proxy = settings.proxy;
}

Status ApiSession::State::waitForTurn(const RateLimiter::Key& key, std::stop_token stop) {
  while (const auto wait = limiter.take(key)) {
    if (*wait > kPatience) {
      return fail(Error{ErrorKind::Throttled, "api.throttled", "The platform asked to wait; it goes on by itself.",
                        clock.now() + *wait});
    }
    if (!settings.pause(*wait, stop)) return cancelled();
  }
  return {};
}

void ApiSession::State::authorize(ApiCall& call, const OAuthSession::Access& access) const {
  std::string value;
  value.reserve(call.scheme.size() + 1 + access.token.reveal().size());
  value.append(call.scheme).append(" ").append(access.token.reveal());
  call.request.authorization = Secret(std::move(value));
}

Result<HttpResponse> ApiSession::State::send(const ApiCall& call, const RateLimiter::Key& key, std::stop_token stop) {
  if (const auto turn = waitForTurn(key, stop); !turn) return fail(turn.error());
  const Instant asked = clock.now();
  auto response = http.perform(call.request, stop);
  if (!response) return response;
  // Another server's clock says nothing about the platform's: a cache repeats the Date of long ago.
  if (call.signing == ApiCall::Signing::Token) skew.learn(*response, asked, clock.now());
  limiter.learn(key, *response, clock.now());
  return response;
}

Error ApiSession::State::explained(const HttpResponse& response, Error usual, const ApiCall& call, const RateLimiter::Key& key) {
  Error error = usual;
  if (settings.explain) error = settings.explain(response).value_or(std::move(usual));
  // What a connector reads into the body of a 5xx does not prove that a write was not processed.
  const bool isWrite = call.kind == CallKind::Write;
  if (isWrite && response.status >= 500 && error.kind == ErrorKind::PlatformDown) error.kind = ErrorKind::Ambiguous;
  if (error.kind != ErrorKind::Throttled) return error;
  const bool isLearnt = response.status == 429 || (response.status == 503 && retryAfter(response, clock.now()));
  if (!isLearnt) limiter.refuse(key, error.until ? std::optional(*error.until - clock.now()) : std::nullopt);
  if (const auto window = limiter.remainingWindow(key)) error.until = clock.now() + *window;
  return error;
}

// One call, with the one repetition a 401 allows: it proves that the call was not processed.
Result<HttpResponse> ApiSession::State::once(ApiCall& call, const RateLimiter::Key& key, std::stop_token stop) {
  std::optional<OAuthSession::Access> access;
  if (isSigning() && call.signing == ApiCall::Signing::Token) {
    auto first = oauth.access(stop);
    if (!first) return fail(first.error());
    access = std::move(*first);
    authorize(call, *access);
  }
  auto response = send(call, key, stop);
  if (response && response->status == 401 && access) {
    auto renewed = oauth.replace(access->generation, stop);
    if (!renewed) return fail(renewed.error());
    access = std::move(*renewed);
    authorize(call, *access);
    response = send(call, key, stop);
  }
  if (!response) return response;
  if (auto usual = statusError(*response, call.kind, clock.now())) {
    return fail(explained(*response, std::move(*usual), call, key));
  }
  if (access) oauth.answered(access->generation);
  return response;
}

Status ApiSession::State::pauseBeforeRetry(const Error& error, int failures, std::stop_token stop) {
  const auto pause = retryPause(error.kind, failures, settings.jitter());
  // The grant has its own pauses, and a refusal of the rate limiter was never sent: neither gets better by asking at once.
  if (!pause || error.code.starts_with("oauth.")) return fail(error);
  if (error.until && *error.until - clock.now() > kPatience) return fail(error);
  if (*pause > Duration::zero() && !settings.pause(*pause, stop)) return cancelled();
  return {};
}

ApiSession::ApiSession(Settings settings, HttpTransport& http, SecretStore& secrets, const Clock& clock)
    : m_state(std::make_unique<State>(std::move(settings), http, secrets, clock)) {}

ApiSession::~ApiSession() = default;

Result<HttpResponse> ApiSession::call(ApiCall call, std::stop_token stop) {
  const RateLimiter::Key key{m_state->settings.store, call.bucket};
  m_state->prepare(call);
  for (int failures = 1;; ++failures) {
    auto response = m_state->once(call, key, stop);
    if (response || call.kind == CallKind::Write) return response;
    if (const auto again = m_state->pauseBeforeRetry(response.error(), failures, stop); !again) return fail(again.error());
  }
}

Status ApiSession::exchangeCode(std::vector<std::pair<std::string, std::string>> form, std::stop_token stop) {
  return m_state->oauth.exchangeCode(std::move(form), stop);
}

Status ApiSession::ensureGrant(std::stop_token stop) {
  if (!m_state->isSigning()) return {};
  const auto access = m_state->oauth.access(stop, OAuthSession::Urgency::Person);
  if (!access) return fail(access.error());
  if (auto warning = m_state->oauth.warning()) return fail(std::move(*warning));
  return {};
}

Duration ApiSession::clockSkew() const { return m_state->skew.estimate(); }

std::optional<Instant> ApiSession::throttledUntil() const {
  const auto window = m_state->limiter.remainingWindow(m_state->settings.store);
  if (!window) return {};
  return m_state->clock.now() + *window;
}

std::optional<Error> ApiSession::grantWarning() const { return m_state->oauth.warning(); }

}  // namespace inquiry
