#pragma once

#include <string>
#include <string_view>

#include "core/net/mail/parsed_mail.h"

namespace inquiry {

struct MimeOptions {
  std::string country;         // ISO 3166 of the store: helps to read mail that names no charset; "" unknown
  std::string trustedAuthserv;  // the receiving server's name in Authentication-Results; "" trusts none
  std::size_t maxPartBytes = 50 * 1024 * 1024;
  std::size_t maxTextBytes = 4 * 1024 * 1024;  // of one text part; the rest is in the original
  int maxDepth = 20;
  int maxParts = 500;
};

// Reads the bytes of a mail. Never fails: what cannot be parsed becomes text, with the reason in `defects`, and `text` is
// empty only when the mail has no readable character. Safe from any thread.
ParsedMail readMail(std::string_view bytes, const MimeOptions& options = {});

}  // namespace inquiry
