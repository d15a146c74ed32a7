#include "core/integrations/alert_sender.h"

#include <nlohmann/json.hpp>

#include "core/domain/utf8.h"
#include "core/integrations/signature.h"
#include "core/integrations/webhook.h"
#include "core/net/http.h"
#include "core/net/mail/mail_route.h"
#include "core/net/mail/mail_transport.h"
#include "core/net/mail/mail_writer.h"
#include "core/net/url.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr std::size_t kMostAnswer = 64U << 10U;
constexpr Duration kPatience = std::chrono::seconds(20);
// https://developer.work.weixin.qq.com/document/path/91770: text up to 2,048 bytes, 20 messages a minute.
constexpr std::size_t kWeComText = 2'048;
// https://open.dingtalk.com/document/robots/custom-robot-access: 20,000 bytes, 20 messages a minute, -1 and 130101 mean "later".
constexpr std::size_t kDingTalkText = 18'000;

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

std::string cutTo(const std::string& text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  std::size_t end = bytes - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

tl::unexpected<Error> refused(const std::string& code) {
  return fail(ErrorKind::Refused, code, "The channel refused the alert (" + code + "): check its address, its secret and its settings.");
}

tl::unexpected<Error> later(const std::string& code) {
  return fail(ErrorKind::Throttled, code, "The channel takes no more messages for a while; the alert is sent later.");
}

// Both robots answer 200 whatever happened; the number says it.
Status readRobot(ChannelKind kind, const std::string& body) {
  const std::string prefix = "channel." + std::string(name(kind)) + "-";
  const json answer = json::parse(body, nullptr, false);
  const auto code = answer.is_object() ? answer.find("errcode") : answer.end();
  if (!answer.is_object() || code == answer.end() || !code->is_number_integer()) return refused(prefix + "answer");
  const auto number = code->get<std::int64_t>();
  if (number == 0) return {};
  constexpr std::int64_t kBusy = -1, kDingTalkPace = 130101, kDingTalkSpeed = 660026, kWeComPace = 45009, kWeComMinute = 45033;
  for (const std::int64_t pace : {kBusy, kDingTalkPace, kDingTalkSpeed, kWeComPace, kWeComMinute})
    if (number == pace) return later(prefix + "pace");
  return refused(prefix + std::to_string(number));
}

Status readStatus(int status) {
  const std::string code = "channel.status_" + std::to_string(status);
  if (status == 429) return later(code);
  if (status >= 500) return fail(ErrorKind::PlatformDown, code, "The channel answers with errors; the alert is sent later.");
  if (status < 200 || status >= 300) return refused(code);
  return {};
}

// Robots are usually told to pass only texts with a keyword: the program's name is always there.
std::string robotText(const AlertMessage& message) { return "InquiryDesk\n" + message.text; }

std::string bodyOf(const AlertChannel& channel, const AlertMessage& message) {
  switch (channel.kind) {
    case ChannelKind::DingTalk: return dumped({{"msgtype", "text"}, {"text", {{"content", cutTo(robotText(message), kDingTalkText)}}}});
    case ChannelKind::WeCom: return dumped({{"msgtype", "text"}, {"text", {{"content", cutTo(robotText(message), kWeComText)}}}});
    case ChannelKind::SmsGateway: return dumped({{"id", message.uid}, {"to", channel.to}, {"text", "InquiryDesk: " + message.text}});
    case ChannelKind::Webhook:
    case ChannelKind::Mail: break;
  }
  json body = json::parse(message.facts, nullptr, false);
  if (!body.is_object()) body = json::object();
  body["id"] = message.uid;
  body["event"] = message.step;
  body["at"] = message.at.toIso();
  if (!message.text.empty()) body["text"] = message.text;
  return dumped(body);
}

}  // namespace

bool isWorthAnotherTry(ErrorKind kind) {
  return kind == ErrorKind::Offline || kind == ErrorKind::Ambiguous || kind == ErrorKind::PlatformDown || kind == ErrorKind::Throttled || kind == ErrorKind::Locked ||
         kind == ErrorKind::Cancelled;
}

Result<std::string> channelHost(const AlertChannel& channel, const Secret& url) {
  if (!channel.mayBePrivate) return Webhook::hostOf(url);
  const auto checked = checkedUrl(std::string(url.reveal()), {});
  if (!checked)
    return fail(ErrorKind::InvalidInput, "webhook.address", "The address must begin with https:// (http:// is accepted only for this computer) and hold no user name.");
  return checked->host;
}

Status checkServer(const AlertChannel& channel) { return checkMailServer(channel.server, {}); }

AlertAttempt AlertSender::send(const AlertChannel& channel, const AlertMessage& message, std::stop_token stop) {
  switch (channel.kind) {
    case ChannelKind::Mail: return sendMail(channel, message, stop);
    case ChannelKind::SmsGateway: return sendSms(channel, message, stop);
    case ChannelKind::DingTalk:
    case ChannelKind::WeCom:
    case ChannelKind::Webhook: break;
  }
  return post(channel, message, stop);
}

Result<HttpRequest> AlertSender::requestTo(const AlertChannel& channel, const AlertMessage& message) const {
  const auto url = m_secrets.credential(ownerOf(channel), kChannelUrl);
  if (!url) return fail(url.error());
  if (const auto host = channelHost(channel, *url); !host) return fail(host.error());
  HttpRequest request;
  request.method = "POST";
  request.url = std::string(url->reveal());
  request.body = bodyOf(channel, message);
  request.contentType = "application/json; charset=utf-8";
  request.maxBody = kMostAnswer;
  request.total = kPatience;
  request.reach = channel.mayBePrivate ? HttpReach::Anywhere : HttpReach::PublicOrThisComputer;
  return request;
}

AlertAttempt AlertSender::post(const AlertChannel& channel, const AlertMessage& message, std::stop_token stop) {
  auto request = requestTo(channel, message);
  if (!request) return {fail(request.error())};
  const auto signing = m_secrets.credential(ownerOf(channel), kChannelSigning);
  const std::int64_t now = m_clock.now().millis();
  if (signing && !signing->empty() && channel.kind == ChannelKind::DingTalk) {
    const std::string stamp = std::to_string(now);
    request->url += (request->url.find('?') == std::string::npos ? "?timestamp=" : "&timestamp=") + stamp + "&sign=" +
                   urlEncoded(hmacBase64(*signing, stamp + "\n" + std::string(signing->reveal())));
  } else if (signing && !signing->empty() && channel.kind == ChannelKind::Webhook) {
    // The receiver computes the same over "time.body" and refuses what is old: nobody can repeat a captured request later.
    const std::string stamp = std::to_string(now / 1000);
    request->headers.push_back({"X-InquiryDesk-Timestamp", stamp});
    request->headers.push_back({"X-InquiryDesk-Signature", "sha256=" + hmacHex(*signing, stamp + "." + request->body)});
  }
  if (channel.kind == ChannelKind::Webhook) request->headers.push_back({"X-InquiryDesk-Id", message.uid});
  const auto answer = m_http.perform(*request, stop);
  if (!answer) return {fail(answer.error())};
  Status status = readStatus(answer->status);
  if (status && channel.kind != ChannelKind::Webhook) status = readRobot(channel.kind, answer->body);
  return {std::move(status), answer->status};
}

AlertAttempt AlertSender::sendSms(const AlertChannel& channel, const AlertMessage& message, std::stop_token stop) {
  auto request = requestTo(channel, message);
  if (!request) return {fail(request.error())};
  const auto token = m_secrets.credential(ownerOf(channel), kChannelToken);
  if (token && !token->empty()) request->authorization = Secret("Bearer " + std::string(token->reveal()));
  const auto answer = m_http.perform(*request, stop);
  if (!answer) return {fail(answer.error())};
  return {readStatus(answer->status), answer->status};
}

AlertAttempt AlertSender::sendMail(const AlertChannel& channel, const AlertMessage& message, std::stop_token stop) {
  if (m_mail == nullptr) return {refused("channel.no_mail")};
  NewMail mail;
  mail.from.address = channel.server.from;
  mail.from.name = "InquiryDesk";
  for (const std::string& to : channel.to) {
    MailAddress address;
    address.address = to;
    mail.to.push_back(std::move(address));
  }
  mail.subject = "InquiryDesk: " + message.text.substr(0, message.text.find('\n'));
  mail.messageId = message.uid + "@inquirydesk.invalid";
  mail.text = message.text;
  mail.date = message.at;
  for (const AlertFile& file : message.files) mail.attachments.push_back({file.type, file.name, "", "attachment", file.bytes, ""});
  mail.isAutomatic = true;
  MailLogin login;
  login.user = channel.server.user;
  if (!login.user.empty()) {
    auto password = m_secrets.credential(ownerOf(channel), kChannelPassword);
    if (!password) return {fail(password.error())};
    login.password = std::move(*password);
  }
  const SmtpOutcome outcome = m_mail->submit(channel.server, login, {channel.server.from, channel.to, writeMail(mail)}, {}, stop);
  if (outcome.kind == SmtpOutcome::Kind::Accepted) return {Status(), outcome.code};
  if (outcome.error) return {fail(*outcome.error), outcome.code};
  return {fail(outcome.kind == SmtpOutcome::Kind::Refused ? ErrorKind::Refused : ErrorKind::Offline, "channel.mail", "The mail server did not take the alert: check its settings."), outcome.code};
}

}  // namespace inquiry
