#pragma once

#include <string_view>

#include "core/domain/error.h"
#include "core/net/mail/imap_reply.h"

namespace inquiry {

// What the client was about to do when the server said no: the same words mean different things.
enum class ImapTask { SignIn, OpenFolder, Read, Write };

// mailbox.md section 7. The server's words decide, but are not repeated.
Error imapRefusal(const ImapCondition& answer, ImapTask task);
// Of a whole "* BYE ..." line.
Error imapGoodbyeError(std::string_view line);

}  // namespace inquiry
