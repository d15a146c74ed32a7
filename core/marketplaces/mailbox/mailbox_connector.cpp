#include "core/marketplaces/mailbox/mailbox_connector.h"

#include "core/marketplaces/mailbox/mailbox_classifier.h"
#include "core/marketplaces/mailbox_shop.h"

namespace inquiry {

std::unique_ptr<Connector> makeMailboxConnector(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<MailboxStore>(store, parts, std::make_unique<MailboxClassifier>(), shopCapabilities(store, "no platform's rule; the usual promise of shops"));
}

}  // namespace inquiry
