#pragma once

#include "core/net/mail/mime_reader.h"
#include "core/net/mail/mime_tree.h"

namespace inquiry {

// Fills text, plainText, html, attachments and charset of `mail` from the parts, in their order, and adds defects.
void collectBodies(const MimeTree& tree, std::string_view bytes, const MimeOptions& options, ParsedMail& mail);

}  // namespace inquiry
