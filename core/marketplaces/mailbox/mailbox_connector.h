#pragma once

#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// Any shop address: conversations by the threads of its mails. Needs Store::mailbox; credentials: mailboxPassword, or mailboxOauth as an access token.
std::unique_ptr<Connector> makeMailboxConnector(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
