#pragma once

#include <string_view>

#include "core/net/mail/mime_tree.h"
#include "core/net/mail/parsed_mail.h"

namespace inquiry {

// Reads the topmost Authentication-Results of `trusted` (RFC 8601) into `mail`: a receiving server puts its own above all
// others and removes forged ones of its name. Pass needs DMARC, or a good DKIM signature of the domain in From or of one
// above it; an explicit failure without such proof is Fail. Everything else, and an empty `trusted`, is None.
void readAuthentication(const MimeNode& root, std::string_view trusted, ParsedMail& mail);

}  // namespace inquiry
