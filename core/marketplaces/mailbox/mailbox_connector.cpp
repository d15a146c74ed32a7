#include "core/marketplaces/mailbox/mailbox_connector.h"

#include "core/marketplaces/mailbox/mailbox_classifier.h"
#include "core/marketplaces/mailbox_store.h"

namespace inquiry {
namespace {

Capabilities capabilitiesOf(const Store& store) {
  Capabilities all;
  all.channels = {mailChannel(ThreadKind::Mail), mailChannel(ThreadKind::Notice)};
  const bool canSend = store.mailbox && store.mailbox->smtp;
  for (ChannelCapabilities& channel : all.channels) {
    channel.canSend = channel.canSend && canSend;
    channel.source = "RFC 5321, RFC 5322; size as most providers take it";
    channel.sourceDate = "2026-11-22";
  }
  // Sent can be searched for our Message-ID, but no server keeps a second mail of the same id out.
  all.sendClass = SendClass::ReadBack;
  all.settle = std::chrono::minutes(5);
  all.pollInterval = std::chrono::seconds(60);
  all.sweepInterval = std::chrono::hours(6);
  all.answerWithin = std::chrono::hours(24);
  all.answerWithinSource = "no platform's rule; the usual promise of shops";
  return all;
}

}  // namespace

std::unique_ptr<Connector> makeMailboxConnector(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<MailboxStore>(store, parts, std::make_unique<MailboxClassifier>(), capabilitiesOf(store));
}

}  // namespace inquiry
