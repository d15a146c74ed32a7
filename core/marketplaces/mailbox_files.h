#pragma once

#include "core/domain/original_source.h"
#include "core/marketplaces/mailbox_access.h"

namespace inquiry {

// A file of a mail: cut out of the kept original, which works offline; without one the mail is looked for in the mailbox and read again.
// Refused "attachment.other_host" for any address but mailFileAddress() of a mail. Blocks.
Result<std::string> mailboxFile(const MailboxAccess& access, const OriginalSource* originals, const Attachment& attachment, std::size_t maxBytes,
                                std::stop_token stop);

}  // namespace inquiry
