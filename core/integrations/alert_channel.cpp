#include "core/integrations/alert_channel.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/domain/utf8.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr std::array kKinds{std::pair{ChannelKind::Mail, std::string_view("mail")}, std::pair{ChannelKind::SmsGateway, std::string_view("sms")},
                            std::pair{ChannelKind::DingTalk, std::string_view("dingtalk")}, std::pair{ChannelKind::WeCom, std::string_view("wecom")},
                            std::pair{ChannelKind::Webhook, std::string_view("webhook")}};
constexpr std::size_t kLongestName = 60, kMostReceivers = 20;

tl::unexpected<Error> wrong(const char* code, const char* text) { return fail(ErrorKind::InvalidInput, code, text); }

bool isAddress(const std::string& text) {
  const auto at = text.find('@');
  return at != std::string::npos && at > 0 && at + 1 < text.size() && text.find_first_of(" <>,;\r\n\t") == std::string::npos;
}

bool isNumber(const std::string& text) {
  const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits >= 5 && digits <= 20 && text.find_first_not_of("+0123456789 -") == std::string::npos;
}

json serverJson(const MailServer& server) {
  return {{"host", server.host}, {"port", server.port}, {"security", server.security}, {"user", server.user}, {"from", server.from}};
}

}  // namespace

std::string_view name(ChannelKind kind) {
  for (const auto& [known, text] : kKinds)
    if (known == kind) return text;
  return "webhook";
}

std::optional<ChannelKind> channelKindFromName(std::string_view name) {
  for (const auto& [known, text] : kKinds)
    if (text == name) return known;
  return {};
}

StoreId ownerOf(const AlertChannel& channel) { return StoreId{"@channel:" + channel.id}; }

Status AlertChannel::check() const {
  const std::size_t length = utf8::length(utf8::trimmed(name));
  if (length == 0 || length > kLongestName) return wrong("channel.name", "Give the channel a name of 1 to 60 characters.");
  if (kind != ChannelKind::Mail && kind != ChannelKind::SmsGateway) return {};
  if (to.empty() || to.size() > kMostReceivers) return wrong("channel.to", "Name 1 to 20 receivers, separated by commas.");
  if (kind == ChannelKind::SmsGateway)
    return std::all_of(to.begin(), to.end(), isNumber) ? Status() : wrong("channel.to", "Write phone numbers with their country, like +86 138 0000 0000.");
  if (!std::all_of(to.begin(), to.end(), isAddress)) return wrong("channel.to", "Write mail addresses like name@shop.example, separated by commas.");
  if (server.host.empty() || server.port < 1 || server.port > 65535 || !isAddress(server.from))
    return wrong("channel.server", "Give the mail server, its port and the address alerts are sent from.");
  return {};
}

std::string AlertChannel::toJson() const {
  json value{{"id", id},     {"name", name}, {"kind", inquiry::name(kind)}, {"on", isOn}, {"host", host}, {"private", mayBePrivate}, {"events", tellsEvents},
             {"language", language}, {"to", to}};
  if (kind == ChannelKind::Mail) value["server"] = serverJson(server);
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<AlertChannel> AlertChannel::fromJson(std::string_view text) {
  const json value = json::parse(text, nullptr, false);
  const auto broken = [] { return fail(ErrorKind::InvalidInput, "channel.settings", "A channel of the alerts cannot be read: set it up anew."); };
  if (!value.is_object()) return broken();
  // A field of the wrong type: what the library throws ends here.
  try {
    AlertChannel channel;
    channel.id = value.at("id");
    channel.name = value.at("name");
    const auto kind = channelKindFromName(value.at("kind").get<std::string>());
    if (!kind || channel.id.empty()) return broken();
    channel.kind = *kind;
    channel.isOn = value.value("on", true);
    channel.host = value.value("host", "");
    channel.mayBePrivate = value.value("private", false);
    channel.tellsEvents = value.value("events", false);
    channel.language = value.value("language", "en");
    channel.to = value.value("to", std::vector<std::string>());
    if (const auto server = value.find("server"); server != value.end())
      channel.server = {server->value("host", ""), server->value("port", 0), server->value("security", ""), server->value("user", ""), server->value("from", "")};
    return channel;
  } catch (const json::exception&) {
    return broken();
  }
}

}  // namespace inquiry
