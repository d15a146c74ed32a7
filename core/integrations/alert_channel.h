#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/store.h"

namespace inquiry {

// By what way an alert leaves the desk. Never rename: stored.
enum class ChannelKind { Mail, SmsGateway, DingTalk, WeCom, Webhook };
std::string_view name(ChannelKind kind);  // "mail", "sms", "dingtalk", "wecom", "webhook"
std::optional<ChannelKind> channelKindFromName(std::string_view name);

// A place alerts are sent to. Addresses that carry a token, signing secrets and passwords lie in the secret store under ownerOf().
struct AlertChannel {
  std::string id;    // made once, never shown
  std::string name;  // as the team calls it
  ChannelKind kind = ChannelKind::Webhook;
  bool isOn = true;
  std::string host;            // where it goes, for display
  bool mayBePrivate = false;   // an address of the own network is meant
  bool tellsEvents = false;    // Webhook: messages, answers, assignments and tickets too, not only alerts
  std::string language = "en";  // of the sentences: "zh_CN", "en", "ja", "es"
  MailServer server;           // Mail
  std::vector<std::string> to;  // Mail: addresses; SmsGateway: numbers
  // Many at once become one message: everywhere but where a program reads each.
  bool merges() const { return kind != ChannelKind::Webhook; }

  // InvalidInput names what is missing: "channel.name", "channel.to", "channel.server".
  Status check() const;
  std::string toJson() const;
  static Result<AlertChannel> fromJson(std::string_view json);
};

// No store can have such an id.
StoreId ownerOf(const AlertChannel& channel);
// Keys of its secrets. Url: Webhook, DingTalk, WeCom, SmsGateway. Signing: DingTalk, Webhook. Password: Mail. Token: SmsGateway, sent as "Bearer".
inline constexpr std::string_view kChannelUrl = "url", kChannelSigning = "signing", kChannelPassword = "password", kChannelToken = "token";

}  // namespace inquiry
