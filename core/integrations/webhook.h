#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry {

class HttpTransport;

// What the receiver of a webhook reads.
enum class WebhookFormat {
  Plain,     // {"id","text","store","kind","phase","at"}
  DingTalk,  // {"msgtype":"text","text":{"content":...}}: the custom robot of a DingTalk group
};
std::string_view name(WebhookFormat format);  // "json", "dingtalk"
std::optional<WebhookFormat> webhookFormatFromName(std::string_view name);

// One alarm on its way out: no buyer data, no secret.
struct WebhookMessage {
  std::string id;  // the same over every attempt: a receiver that saw it before may drop it
  std::string text, store, kind, phase;
  Instant at;
};
std::string webhookBody(WebhookFormat format, const WebhookMessage& message);

// Posts to an address a person gave: https to anywhere, plain http to this computer only. Safe from any thread; blocks for seconds, so never
// from the window's thread.
class Webhook {
 public:
  using Pause = std::function<bool(Duration, std::stop_token)>;
  // `pause`: for tests; left out, pauses are real.
  Webhook(HttpTransport& http, const Clock& clock, Pause pause = {});

  // InvalidInput for one that may not be posted to: "webhook.address", or "webhook.address_inside" for a literal address of a private, link-local,
  // shared or metadata network; what a name resolves to is judged when post() connects. Never quotes it, it may hold a token. Answers the host for display.
  static Result<std::string> hostOf(const Secret& url);

  // Repeated by the retry table. Unlike a message to a buyer it goes again when the answer was lost: told twice is better than not at all.
  // Offline, Ambiguous, PlatformDown and Throttled are worth another try later; Refused is final until somebody changes the settings.
  Status post(const Secret& url, WebhookFormat format, const WebhookMessage& message, std::stop_token stop);

 private:
  Status once(const Secret& url, const std::string& body, WebhookFormat format, const std::stop_token& stop);

  HttpTransport& m_http;
  const Clock& m_clock;
  Pause m_pause;
};

}  // namespace inquiry
