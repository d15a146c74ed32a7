#include "core/marketplaces/amazon/amazon_capabilities.h"

#include "core/marketplaces/amazon/amazon_outgoing.h"

namespace inquiry::amazon {
namespace {

constexpr const char* kPermissions = "https://sellercentral.amazon.com/gp/help/external/200389080";
constexpr const char* kContact = "https://sellercentral.amazon.com/gp/help/external/200549770";

ChannelCapabilities buyerChannel(ThreadKind kind, const Store& store) {
  ChannelCapabilities channel;
  channel.kind = kind;
  channel.canRead = channel.canLoadFiles = store.mailbox && store.mailbox->imap;
  channel.canSend = channel.canRead && store.mailbox->smtp;
  // An automatic answer is no answer to Amazon's clock, but would stop ours.
  channel.automaticAnswersAllowed = false;
  channel.maxText = kMaxText;
  channel.unit = TextUnit::CodePoints;
  channel.maxAttachments = kMaxFiles;
  channel.maxAttachmentBytes = kMaxFileBytes;
  channel.attachmentTypes = fileTypes();
  channel.source = kPermissions;
  channel.sourceDate = "2026-08-05";
  return channel;
}

ChannelCapabilities readChannel(ThreadKind kind, const Store& store) {
  ChannelCapabilities channel;
  channel.kind = kind;
  channel.canRead = channel.canLoadFiles = store.mailbox && store.mailbox->imap;
  channel.source = kContact;
  channel.sourceDate = "2026-08-05";
  return channel;
}

}  // namespace

Capabilities capabilities(const Store& store) {
  Capabilities all;
  all.channels = {buyerChannel(ThreadKind::OrderMessage, store), buyerChannel(ThreadKind::Question, store), readChannel(ThreadKind::Case, store),
                  readChannel(ThreadKind::Notice, store)};
  // No key that Amazon knows; but what left us lies in Sent under an id of ours.
  all.sendClass = SendClass::ReadBack;
  all.settle = std::chrono::minutes(5);
  all.pollInterval = std::chrono::seconds(60);
  all.sweepInterval = std::chrono::hours(6);
  all.readsCases = store.mailbox && store.mailbox->imap;  // claims and return requests are told by mail
  // Elapsed time, weekends and holidays included; each new message of the buyer needs an answer.
  all.answerWithin = std::chrono::hours(24);
  all.answerWithinSource = "Amazon contact response time: 24 hours, weekends and holidays included (Seller Central 200549770)";
  return all;
}

}  // namespace inquiry::amazon
