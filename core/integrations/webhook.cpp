#include "core/integrations/webhook.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/net/http.h"
#include "core/net/network_range.h"
#include "core/net/pause.h"
#include "core/net/retry_table.h"
#include "core/net/url.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr std::array kFormats{std::pair{WebhookFormat::Plain, std::string_view("json")}, std::pair{WebhookFormat::DingTalk, std::string_view("dingtalk")}};
constexpr std::size_t kMostAnswer = 64U << 10U;
constexpr Duration kPatience = std::chrono::seconds(20);
// The middle of the table's pauses: alarms of many desks do not come in step.
constexpr double kJitter = 0.5;

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

tl::unexpected<Error> refused(const std::string& code) {
  return fail(ErrorKind::Refused, code, "The webhook refused the alarm (" + code + "): check its address and settings.");
}

// DingTalk answers 200 whatever happened; the number says it. https://open.dingtalk.com/document/robots/custom-robot-access
Status readDingTalk(const std::string& body) {
  const json answer = json::parse(body, nullptr, false);
  const auto code = answer.is_object() ? answer.find("errcode") : answer.end();
  if (!answer.is_object() || code == answer.end() || !code->is_number_integer()) return refused("webhook.dingtalk-answer");
  const auto number = code->get<std::int64_t>();
  if (number == 0) return {};
  constexpr std::int64_t kTooFast = 130101, kBusy = -1;
  if (number == kTooFast || number == kBusy)
    return fail(ErrorKind::Throttled, "webhook.dingtalk-pace", "DingTalk takes no more messages for a minute; the alarm is sent later.");
  return refused("webhook.dingtalk-" + std::to_string(number));
}

}  // namespace

std::string_view name(WebhookFormat format) {
  for (const auto& [known, text] : kFormats)
    if (known == format) return text;
  return "json";
}

std::optional<WebhookFormat> webhookFormatFromName(std::string_view text) {
  for (const auto& [known, candidate] : kFormats)
    if (candidate == text) return known;
  return {};
}

std::string webhookBody(WebhookFormat format, const WebhookMessage& message) {
  if (format == WebhookFormat::Plain) {
    return dumped({{"id", message.id}, {"text", message.text}, {"store", message.store}, {"kind", message.kind}, {"phase", message.phase},
                   {"at", message.at.toIso()}});
  }
  // Robots are usually told to pass only texts with a keyword: the program's name is always there.
  const std::string content = "InquiryDesk · " + message.store + " · " + message.at.toIso() + "\n" + message.text;
  return dumped({{"msgtype", "text"}, {"text", {{"content", content}}}});
}

Webhook::Webhook(HttpTransport& http, const Clock& clock, Pause pause) : m_http(http), m_clock(clock), m_pause(std::move(pause)) {
  if (!m_pause) m_pause = [](Duration time, const std::stop_token& stop) { return pauseFor(time, stop); };
}

Result<std::string> Webhook::hostOf(const Secret& url) {
  const auto checked = checkedUrl(std::string(url.reveal()), {});
  if (!checked) {
    return fail(ErrorKind::InvalidInput, "webhook.address",
                "The webhook's address must begin with https:// (http:// is accepted only for this computer) and hold no user name.");
  }
  if (isInsideHost(checked->host)) {
    return fail(ErrorKind::InvalidInput, "webhook.address_inside",
                "The webhook's address lies in a private network: give one of the public internet, or of this computer.");
  }
  return checked->host;
}

Status Webhook::post(const Secret& url, WebhookFormat format, const WebhookMessage& message, std::stop_token stop) {
  const std::string body = webhookBody(format, message);
  for (int failures = 1;; ++failures) {
    Status done = once(url, body, format, stop);
    if (done) return done;
    const auto pause = retryPause(done.error().kind, failures, kJitter);
    const bool isLong = done.error().until && *done.error().until - m_clock.now() > kPatience;
    if (!pause || isLong || !m_pause(*pause, stop)) return done;
  }
}

Status Webhook::once(const Secret& url, const std::string& body, WebhookFormat format, const std::stop_token& stop) {
  // An address of before this check.
  if (const auto host = hostOf(url); !host) return fail(host.error());
  HttpRequest request;
  request.method = "POST";
  request.url = std::string(url.reveal());
  request.body = body;
  request.contentType = "application/json; charset=utf-8";
  request.maxBody = kMostAnswer;
  request.total = kPatience;
  request.reach = HttpReach::PublicOrThisComputer;
  const auto answer = m_http.perform(request, stop);
  if (!answer) return fail(answer.error());
  const std::string code = "webhook.status_" + std::to_string(answer->status);
  if (answer->status == 429) {
    Error pace{ErrorKind::Throttled, code, "The webhook asked to wait; the alarm is sent later.", {}};
    pace.until = m_clock.now() + std::chrono::minutes(1);
    return fail(std::move(pace));
  }
  if (answer->status >= 500) return fail(ErrorKind::PlatformDown, code, "The webhook answers with errors; the alarm is sent later.");
  if (answer->status < 200 || answer->status >= 300) return refused(code);
  return format == WebhookFormat::DingTalk ? readDingTalk(answer->body) : Status();
}

}  // namespace inquiry
