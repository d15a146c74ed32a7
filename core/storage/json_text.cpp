#include "core/storage/json_text.h"

#include <nlohmann/json.hpp>

namespace inquiry::storage {
namespace {

using nlohmann::json;

// Texts come from outside; a broken byte must not make a row unwritable.
std::string dump(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }
json parse(std::string_view text) { return json::parse(text, nullptr, false); }

json serverJson(const MailServer& server) {
  return {{"host", server.host}, {"port", server.port}, {"security", server.security}, {"user", server.user}, {"from", server.from}};
}

MailServer serverFrom(const json& value) {
  MailServer server;
  server.host = value.value("host", "");
  server.port = value.value("port", 0);
  server.security = value.value("security", "");
  server.user = value.value("user", "");
  server.from = value.value("from", "");
  return server;
}

}  // namespace

std::string toJson(const std::vector<std::string>& values) { return dump(values); }
std::string toJson(const std::map<std::string, std::string>& values) { return dump(values); }

std::string toJson(const std::vector<OutgoingAttachment>& values) {
  json list = json::array();
  for (const OutgoingAttachment& value : values)
    list.push_back({{"name", value.name}, {"type", value.type}, {"size", value.size}, {"path", value.localPath}});
  return dump(list);
}

std::string toJson(const MailboxSettings& value) {
  json object{{"folders", value.folders}};
  if (value.imap) object["imap"] = serverJson(*value.imap);
  if (value.smtp) object["smtp"] = serverJson(*value.smtp);
  if (value.spare) object["spare"] = serverJson(*value.spare);
  if (!value.signIn.empty()) object["signIn"] = value.signIn;
  if (!value.tenant.empty()) object["tenant"] = value.tenant;
  if (value.authserv) object["authserv"] = *value.authserv;
  return dump(object);
}

std::vector<std::string> stringsFromJson(std::string_view text) {
  std::vector<std::string> values;
  for (const json& item : parse(text))
    if (item.is_string()) values.push_back(item.get<std::string>());
  return values;
}

std::vector<OutgoingAttachment> attachmentsFromJson(std::string_view text) {
  std::vector<OutgoingAttachment> values;
  for (const json& item : parse(text))
    if (item.is_object())
      values.push_back({item.value("name", ""), item.value("type", ""), item.value("size", std::int64_t{0}), item.value("path", "")});
  return values;
}

std::map<std::string, std::string> mapFromJson(std::string_view text) {
  std::map<std::string, std::string> values;
  const json object = parse(text);
  if (!object.is_object()) return values;
  for (const auto& [key, item] : object.items())
    if (item.is_string()) values.emplace(key, item.get<std::string>());
  return values;
}

MailboxSettings mailboxFromJson(std::string_view text) {
  MailboxSettings settings;
  const json object = parse(text);
  if (!object.is_object()) return settings;
  if (object.contains("imap")) settings.imap = serverFrom(object["imap"]);
  if (object.contains("smtp")) settings.smtp = serverFrom(object["smtp"]);
  if (object.contains("folders")) settings.folders = object["folders"].get<std::vector<std::string>>();
  if (object.contains("spare")) settings.spare = serverFrom(object["spare"]);
  settings.signIn = object.value("signIn", "");
  settings.tenant = object.value("tenant", "");
  if (object.contains("authserv")) settings.authserv = object["authserv"].get<std::string>();
  return settings;
}

}  // namespace inquiry::storage
