#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/store.h"
#include "core/marketplaces/inbound.h"

namespace inquiry {

// One mail of an old mailbox, read as the mailbox of that store would read it: the same mail that also came by itself bears the same id.
struct OldMail {
  InboundThread thread;
  InboundMessage message;
  std::vector<std::string> answers;  // ids of the mails it names, the closest first
};

// The mails of an mbox file, one after the other. `own`: further addresses of ours besides those of the store's mailbox. A mail that is none is told to
// `wrong` with the line it begins in. Fails when `take` does; NotFound when the file cannot be read, InvalidInput "mbox.malformed" when it is no mbox.
Status readMbox(const std::string& file, const Store& store, const std::vector<std::string>& own,
                const std::function<Status(OldMail mail, std::size_t line)>& take, const std::function<void(std::size_t line, const std::string& reason)>& wrong);

}  // namespace inquiry
