#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// A store whose API tells of messages and whose mailbox receives the platform's notification mails: two ways for the same message. Everything but
// pull() and watch() is the platform's connector as it is; see CopiedConnector. The platform's connector itself where the store names no
// mailbox or its notification mails are not known.
std::unique_ptr<Connector> withMailCopies(std::unique_ptr<Connector> platform, const Store& store, const ConnectorParts& parts);

// Stream of a store whose mailbox could not be read at the last pull: the code of the error, "" when all is well.
inline constexpr std::string_view kMailCopyFault = "mailcopy.fault";

}  // namespace inquiry
