#pragma once

#include "core/net/mail/mime_tree.h"
#include "core/net/mail/parsed_mail.h"

namespace inquiry {

// Sets isBounce, isAutoReply, isList and what a bounce tells (RFC 3464, RFC 3834). Reads the text of `mail`, so it comes
// after the bodies.
void readKind(const MimeTree& tree, ParsedMail& mail);

}  // namespace inquiry
