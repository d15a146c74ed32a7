#include "core/desk/reply_limits.h"

#include <algorithm>

#include "core/domain/country.h"

namespace inquiry::desk {
namespace {

// Code and, where the platform has one, its own word; empty code when nothing stands in the way.
std::pair<std::string, std::string> obstacle(const Store& store, const Thread& thread, const ChannelCapabilities* channel) {
  const bool lacksGrant = store.marketplace == Marketplace::Shopee && channel != nullptr && channel->maxText > 0 && !channel->canRead;
  if (lacksGrant) return {"no-chat-grant", ""};
  if (channel == nullptr || !channel->canSend) return {"channel", ""};
  if (store.mode == StoreMode::DisplayOnly) return {"display-only", ""};
  if (thread.sendBlocked) return {"blocked", thread.sendBlockedReason};
  // A question takes one answer; once it no longer waits there is nothing left to send.
  if (channel->answersOnce && !thread.needsReply) return {"answered", ""};
  return {};
}

}  // namespace

ComposerLimits limitsFor(const Store& store, const Thread& thread, const Capabilities& capabilities) {
  ComposerLimits limits;
  const ChannelCapabilities* channel = capabilities.channel(thread.kind);
  const auto [code, word] = obstacle(store, thread, channel);
  limits.whyNot = code;
  limits.whyNotText = word;
  limits.canSend = code.empty();
  if (channel == nullptr) return limits;
  limits.maxText = channel->maxText;
  limits.latin1Only = channel->charset == Charset::Latin1;
  limits.extraCharacters = channel->extraCharacters;
  limits.utf16Units = channel->unit == TextUnit::Utf16;
  limits.maxAttachments = channel->maxAttachments;
  limits.maxAttachmentBytes = channel->maxAttachmentBytes;
  limits.attachmentTypes = channel->attachmentTypes;
  limits.firstContact = channel->canFirstContact && thread.messageCount == 0;
  limits.source = channel->source;
  limits.sourceDate = channel->sourceDate;
  return limits;
}

AddressRules addressRulesOf(const Store& store, const compliance::RuleBook& book) {
  using Finds = compliance::PackRule::Finds;
  AddressRules found;
  const std::string country = countryOf(store);
  const auto graver = [](std::optional<FindingLevel>& known, FindingLevel level) { known = known ? std::max(*known, level) : level; };
  for (const compliance::RulePack& pack : book.packs()) {
    if (pack.id != name(store.marketplace) && pack.id != "common") continue;
    for (const compliance::PackRule& rule : pack.rules) {
      const bool isHere = rule.countries.empty() || std::find(rule.countries.begin(), rule.countries.end(), country) != rule.countries.end();
      if (!isHere || !rule.approval.empty()) continue;
      if (rule.finds == Finds::Mail) graver(found.mails, rule.level);
      if (rule.finds == Finds::Phone) graver(found.phones, rule.level);
      if (rule.finds != Finds::Link) continue;
      graver(found.links, rule.level);
      for (const std::string& host : rule.allow) {
        if (host == "@carriers") found.takesCarriers = true;
        else if (!host.starts_with('@')) found.hosts.push_back(host);
      }
    }
  }
  return found;
}

Status checkSendAt(Instant sendAt, Instant now) {
  constexpr Duration kLongest = std::chrono::hours(24 * 366);
  if (sendAt <= now) return fail(ErrorKind::InvalidInput, "reply.send_at_past", "That time has passed: choose a later one, or send now.");
  if (sendAt - now > kLongest) return fail(ErrorKind::InvalidInput, "reply.send_at_far", "That time lies more than a year ahead: choose an earlier one.");
  return {};
}

compliance::ChannelRules rulesFor(const ComposerLimits& limits, Marketplace marketplace) {
  compliance::ChannelRules rules;
  rules.marketplace = name(marketplace);
  rules.maxText = limits.maxText;
  rules.countsUtf16 = limits.utf16Units;
  rules.latin1Only = limits.latin1Only;
  rules.extraCharacters = limits.extraCharacters;
  rules.maxAttachments = limits.maxAttachments;
  rules.maxAttachmentBytes = limits.maxAttachmentBytes;
  rules.attachmentTypes = limits.attachmentTypes;
  rules.source = limits.source;
  rules.sourceDate = limits.sourceDate;
  return rules;
}

compliance::ChannelRules rulesFor(const ComposerLimits& limits, const Store& store, std::shared_ptr<const compliance::RuleBook> book) {
  compliance::ChannelRules rules = rulesFor(limits, store.marketplace);
  rules.country = countryOf(store);
  rules.book = std::move(book);
  return rules;
}

}  // namespace inquiry::desk
