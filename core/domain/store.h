#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry {

// What the desk may do at a store. Sending is a right, automation a second one; a new store starts as DisplayOnly.
// Never renumber: stored.
enum class StoreMode { DisplayOnly = 1, Reply = 2, Automation = 3 };
std::string_view name(StoreMode mode);
std::optional<StoreMode> storeModeFromName(std::string_view name);

// One of the two servers of a mailbox.
struct MailServer {
  std::string host;
  int port = 0;
  std::string security;  // "tls", "starttls", "none" (none only to loopback)
  std::string user;
  std::string from;  // SMTP only
};

struct MailboxSettings {
  std::optional<MailServer> imap, smtp;
  std::vector<std::string> folders;
  std::optional<MailServer> spare = {};     // IMAP, read while the first cannot be reached
  std::string signIn = {};                  // "google" or "microsoft": in their browser page; "" by a password
  std::string tenant = {};                  // Microsoft: the directory of an application made for one organisation; "" for any
  std::optional<std::string> authserv = {};  // whose Authentication-Results are believed; absent: the provider's where it is known; "": nobody's
};

// One seller account on one site. Credentials are never part of it: they live in the secret store under the store's id.
struct Store {
  StoreId id;
  Marketplace marketplace = Marketplace::Mailbox;
  std::string site;      // "EBAY_US", "MLM"
  std::string name;      // as the team calls it
  std::string timeZone;  // IANA name
  StoreMode mode = StoreMode::DisplayOnly;
  std::optional<Instant> historySince;
  std::optional<std::string> proxy;               // "http://host:port" or "socks5h://host:port"
  std::map<std::string, std::string> endpoints;   // "api", "auth", "apiz", "apim": overrides of the platform's hosts
  std::optional<MailboxSettings> mailbox;
  bool sandbox = false;  // every endpoint is loopback: practice, never a real buyer
};

}  // namespace inquiry
