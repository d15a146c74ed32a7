#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/compliance/rule_book.h"
#include "core/domain/finding.h"

namespace inquiry::compliance {

// What a channel accepts, as its connector declares it (see ChannelCapabilities for the meaning of each).
struct ChannelRules {
  std::string marketplace;  // "mercado-libre": prefix of the rule names
  std::size_t maxText = 0;
  bool countsUtf16 = false;
  bool latin1Only = false;
  std::u32string extraCharacters;
  std::size_t maxAttachments = 0, maxAttachmentBytes = 0;
  std::vector<std::string> attachmentTypes;
  std::string source, sourceDate;
  std::string country = {};                        // ISO 3166 of the site, where known
  std::shared_ptr<const RuleBook> book = nullptr;  // shared with whoever else checks just now; null: only what the channel itself accepts
};

struct CheckedAttachment {
  std::string name, type;
  std::int64_t size = 0;
};

// Length in the channel's own unit.
std::size_t lengthIn(const ChannelRules& rules, std::string_view text);

// Everything that keeps a text from leaving, or should make its writer look again: nothing to send, too long, characters the channel refuses (with
// what would replace them), placeholders left unfilled, invisible and direction-changing characters, files over the channel's limits, and whatever the
// rule packs of the marketplace forbid.
// Pure; safe from any thread; fast enough for every keystroke.
std::vector<Finding> checkOutgoing(const ChannelRules& rules, std::string_view text,
                                   const std::vector<CheckedAttachment>& attachments);

// The channel's nearest accepted spelling of a character it refuses (“ -> ", – -> -, ， -> ,); empty when there is none.
std::string latin1Replacement(char32_t character);

}  // namespace inquiry::compliance
