#include "core/desk/store_file.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/domain/loopback.h"
#include "core/domain/practice_store.h"
#include "core/domain/utf8.h"
#include "core/sla/calendar.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

tl::unexpected<Error> bad(const std::string& field, const std::string& reason) {
  return fail(ErrorKind::InvalidInput, "store_file.field", "The store file's field \"" + field + "\" " + reason + ".");
}

Result<std::string> text(const Json& object, const std::string& field, bool isRequired) {
  const auto found = object.find(field);
  if (found == object.end() || found->is_null()) {
    if (isRequired) return bad(field, "is missing");
    return std::string();
  }
  if (!found->is_string()) return bad(field, "must be a text");
  std::string value = found->get<std::string>();
  if (isRequired && utf8::trimmed(value).empty()) return bad(field, "is empty");
  if (value.size() > 2000) return bad(field, "is longer than 2000 bytes");
  if (std::any_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
    return bad(field, "holds control characters");
  return value;
}

// The keys a store of that marketplace may override.
bool isEndpointKey(Marketplace marketplace, const std::string& key) {
  if (key == "api" || key == "auth" || key == "mailAuth") return true;
  return marketplace == Marketplace::Ebay && (key == "apiz" || key == "apim");
}

Status readEndpoints(const Json& object, Store& store) {
  const auto found = object.find("endpoints");
  if (found == object.end() || found->is_null()) return {};
  if (!found->is_object()) return bad("endpoints", "must be an object of addresses");
  for (const auto& [key, value] : found->items()) {
    const std::string field = "endpoints." + key;
    if (!isEndpointKey(store.marketplace, key)) return bad(field, "is not known for this marketplace");
    if (!value.is_string()) return bad(field, "must be an address");
    std::string url = value.get<std::string>();
    const bool loopback = isLoopbackHost(hostOfAddress(url));
    if (url.starts_with("http://") ? !loopback : !url.starts_with("https://"))
      return bad(field, "must begin with https:// (http:// is accepted only for this computer)");
    // What is kept for a mailbox's provider goes to nobody else.
    if (key == "mailAuth" && !loopback) return bad(field, "may only be this computer: a provider's own pages need no address here");
    while (url.ends_with('/')) url.pop_back();
    store.endpoints[key] = url;
  }
  return {};
}

Result<std::optional<MailServer>> readServer(const Json& mailbox, const std::string& name) {
  const auto found = mailbox.find(name);
  if (found == mailbox.end() || found->is_null()) return std::optional<MailServer>{};
  const std::string field = "mailbox." + name;
  if (!found->is_object()) return bad(field, "must be an object");
  MailServer server;
  const auto host = text(*found, "host", true);
  if (!host) return bad(field + ".host", "is missing");
  server.host = *host;
  const auto port = found->find("port");
  if (port == found->end() || !port->is_number_integer() || port->get<int>() < 1 || port->get<int>() > 65535)
    return bad(field + ".port", "must be a number from 1 to 65535");
  server.port = port->get<int>();
  const auto security = text(*found, "security", true);
  if (!security || (*security != "tls" && *security != "starttls" && *security != "none"))
    return bad(field + ".security", "must be tls, starttls or none");
  if (*security == "none" && !isLoopbackHost(server.host))
    return bad(field + ".security", "none is accepted only for this computer: use tls or starttls");
  server.security = *security;
  server.user = text(*found, "user", false).value_or("");
  server.from = text(*found, "from", false).value_or("");
  return std::optional(server);
}

bool isOf(const std::string& host, std::string_view domain) {
  return host == domain || (host.size() > domain.size() && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.');
}

// A provider's token opens the whole mailbox: it is handed to that provider's servers alone, and to this computer.
bool isServerOf(const std::string& provider, const std::string& host) {
  if (isLoopbackHost(host)) return true;
  if (provider == "google") return isOf(host, "gmail.com") || isOf(host, "googlemail.com");
  return isOf(host, "office365.com") || isOf(host, "outlook.com");
}

Status readSignIn(const Json& mailbox, MailboxSettings& settings) {
  const auto signIn = text(mailbox, "signIn", false);
  if (!signIn) return bad("mailbox.signIn", "must be password, google or microsoft");
  if (!signIn->empty() && *signIn != "password" && *signIn != "google" && *signIn != "microsoft") return bad("mailbox.signIn", "must be password, google or microsoft");
  settings.signIn = *signIn == "password" ? "" : *signIn;
  for (const auto& server : {settings.imap, settings.smtp})
    if (!settings.signIn.empty() && server && !isServerOf(settings.signIn, server->host))
      return bad("mailbox.signIn", "is of another provider than the server " + server->host + ": its sign-in is handed to nobody else");
  const auto tenant = text(mailbox, "tenant", false);
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.";
  if (!tenant || tenant->find_first_not_of(kLetters) != std::string::npos || tenant->size() > 100) return bad("mailbox.tenant", "must be the id or the domain of the directory");
  settings.tenant = *tenant;
  if (!mailbox.contains("authserv") || mailbox.at("authserv").is_null()) return {};
  const auto authserv = text(mailbox, "authserv", false);
  if (!authserv || authserv->find_first_of(" \t;") != std::string::npos) return bad("mailbox.authserv", "must be the name of a server as its Authentication-Results say it, or empty");
  settings.authserv = *authserv;
  return {};
}

Status readMailbox(const Json& object, Store& store) {
  const auto found = object.find("mailbox");
  if (found == object.end() || found->is_null()) return {};
  if (!found->is_object()) return bad("mailbox", "must be an object");
  MailboxSettings settings;
  auto imap = readServer(*found, "imap");
  if (!imap) return fail(imap.error());
  auto smtp = readServer(*found, "smtp");
  if (!smtp) return fail(smtp.error());
  auto spare = readServer(*found, "spare");
  if (!spare) return fail(spare.error());
  settings.imap = *imap;
  settings.smtp = *smtp;
  settings.spare = *spare;
  if (settings.spare && !settings.imap) return bad("mailbox.spare", "stands in for mailbox.imap, which is missing");
  if (auto done = readSignIn(*found, settings); !done) return done;
  if (const auto folders = found->find("folders"); folders != found->end()) {
    if (!folders->is_array()) return bad("mailbox.folders", "must be a list of folder names");
    for (const Json& folder : *folders) {
      if (!folder.is_string()) return bad("mailbox.folders", "must be a list of folder names");
      settings.folders.push_back(folder.get<std::string>());
    }
  }
  store.mailbox = settings;
  return {};
}

const std::vector<std::string>& requiredCredentials(Marketplace marketplace) {
  static const std::vector<std::string> kEbay{"clientId", "clientSecret"};
  static const std::vector<std::string> kMeli{"clientId", "clientSecret"};
  static const std::vector<std::string> kRakuten{"serviceSecret", "licenseKey"};
  static const std::vector<std::string> kShopee{"partnerId", "partnerKey", "shopId"};
  if (marketplace == Marketplace::Shopee) return kShopee;
  static const std::vector<std::string> kNone;
  static const std::vector<std::string> kYahoo{"clientId", "sellerId"};  // an application of the client side has no secret
  if (marketplace == Marketplace::YahooShoppingJp) return kYahoo;
  if (marketplace == Marketplace::Ebay) return kEbay;
  if (marketplace == Marketplace::Rakuten) return kRakuten;
  return marketplace == Marketplace::MercadoLibre ? kMeli : kNone;
}

Status readCredentials(const Json& object, StoreFile& file, Credentials needed) {
  const auto found = object.find("credentials");
  const bool isThere = found != object.end() && found->is_object();
  if (found != object.end() && !found->is_null() && !found->is_object()) return bad("credentials", "must be an object");
  if (isThere) {
    for (const auto& [key, value] : found->items()) {
      if (value.is_null()) continue;
      // Ids of accounts may come as numbers; they are kept as text.
      if (!value.is_string() && !value.is_number_integer()) return bad("credentials." + key, "must be a text");
      file.credentials.emplace(key, Secret(value.is_string() ? value.get<std::string>() : value.dump()));
    }
  }
  if (needed == Credentials::Optional) return {};
  for (const std::string& required : requiredCredentials(file.store.marketplace))
    if (!file.credentials.contains(required)) return bad("credentials." + required, "is missing");
  return {};
}

Result<StoreFile> parseOne(const Json& object, Credentials credentials) {
  if (!object.is_object()) return fail(ErrorKind::InvalidInput, "store_file.shape", "A store file is a JSON object.");
  StoreFile file;
  const auto id = text(object, "id", true);
  if (!id) return fail(id.error());
  if (!isStoreName(*id)) return bad("id", "may hold up to 60 letters, digits, dots, dashes and underscores");
  file.store.id = StoreId{*id};
  const auto marketplace = text(object, "marketplace", true);
  if (!marketplace) return fail(marketplace.error());
  const auto known = marketplaceFromName(*marketplace);
  if (!known) return bad("marketplace", "is not known: use amazon, ebay, mercado-libre, shopee, rakuten, yahoo-shopping-jp, shopify, woocommerce or mailbox");
  file.store.marketplace = *known;
  const auto site = text(object, "site", false);
  if (!site) return fail(site.error());
  file.store.site = *site;
  const auto shown = text(object, "name", false);
  if (!shown) return fail(shown.error());
  file.store.name = shown->empty() ? *id : *shown;
  const auto zone = text(object, "timeZone", false);
  if (!zone) return fail(zone.error());
  file.store.timeZone = zone->empty() ? "UTC" : *zone;
  if (!isKnownTimeZone(file.store.timeZone)) return bad("timeZone", "is not known: write a name like America/Los_Angeles or Asia/Shanghai");
  const auto mode = text(object, "mode", false);
  if (!mode) return fail(mode.error());
  const auto knownMode = storeModeFromName(mode->empty() ? "display-only" : *mode);
  if (!knownMode) return bad("mode", "must be display-only, reply or automation");
  file.store.mode = *knownMode;
  const auto since = text(object, "historySince", false);
  if (!since) return fail(since.error());
  if (!since->empty()) {
    file.store.historySince = Instant::parse(*since);
    if (!file.store.historySince) return bad("historySince", "is no date: write 2026-01-31");
  }
  const auto proxy = text(object, "proxy", false);
  if (!proxy) return fail(proxy.error());
  if (!proxy->empty()) {
    if (!proxy->starts_with("http://") && !proxy->starts_with("socks5h://")) return bad("proxy", "must begin with http:// or socks5h://");
    file.store.proxy = *proxy;
  }
  if (auto done = readEndpoints(object, file.store); !done) return fail(done.error());
  if (auto done = readMailbox(object, file.store); !done) return fail(done.error());
  if (auto done = readCredentials(object, file, credentials); !done) return fail(done.error());
  file.store.sandbox = reachesOnlyThisComputer(file.store);
  return file;
}

}  // namespace

bool isStoreName(std::string_view id) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
  return !id.empty() && id.size() <= 60 && id.find_first_not_of(kLetters) == std::string_view::npos && id.find_first_not_of('.') != std::string_view::npos;
}

Result<std::vector<StoreFile>> parseStoreFiles(std::string_view json, Credentials credentials) {
  Json root;
  try {
    root = Json::parse(json);
  } catch (const Json::parse_error& error) {
    // Only the place: the text itself may hold credentials.
    return fail(ErrorKind::InvalidInput, "store_file.json",
                "The store file is no valid JSON at byte " + std::to_string(error.byte) + ": correct it and try again.");
  }
  std::vector<StoreFile> files;
  const Json& list = root.is_object() && root.contains("stores") ? root.at("stores") : root;
  if (!list.is_array()) {
    auto one = parseOne(root, credentials);
    if (!one) return fail(one.error());
    files.push_back(std::move(*one));
    return files;
  }
  for (const Json& object : list) {
    auto one = parseOne(object, credentials);
    if (!one) return fail(one.error());
    files.push_back(std::move(*one));
  }
  return files;
}

}  // namespace inquiry::desk
