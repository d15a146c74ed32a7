#pragma once

#include <string>
#include <vector>

#include "core/domain/store.h"

namespace inquiry::desk {

// A provider of mailboxes and how a mail program signs in there. Texts are English sentences for the window to translate.
struct MailProvider {
  std::string id, name;
  std::vector<std::string> domains;  // of the addresses it gives out; a company's own domain may be with any of them
  MailServer imap, smtp;             // without users
  std::string passwordNote;          // which secret it wants and where it comes from
  std::string signIn = {};           // MailboxSettings::signIn of its own page, where it has one for mail programs
  bool isBrowserOnly = false;        // it takes no passwords from them
};

// In the order they are offered. Constant data: safe from any thread.
const std::vector<MailProvider>& mailProviders();

}  // namespace inquiry::desk
