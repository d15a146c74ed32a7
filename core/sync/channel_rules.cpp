#include "core/sync/channel_rules.h"

#include "core/domain/country.h"

namespace inquiry {

compliance::ChannelRules channelRulesOf(const Store& store, const ChannelCapabilities& channel) {
  compliance::ChannelRules rules;
  rules.marketplace = name(store.marketplace);
  rules.maxText = channel.maxText;
  rules.countsUtf16 = channel.unit == TextUnit::Utf16;
  rules.latin1Only = channel.charset == Charset::Latin1;
  rules.extraCharacters = channel.extraCharacters;
  rules.maxAttachments = channel.maxAttachments;
  rules.maxAttachmentBytes = channel.maxAttachmentBytes;
  rules.attachmentTypes = channel.attachmentTypes;
  rules.source = channel.source;
  rules.sourceDate = channel.sourceDate;
  rules.country = countryOf(store);
  return rules;
}

}  // namespace inquiry
