#include "core/compliance/outgoing_check.h"

#include <algorithm>
#include <iterator>

#include "core/domain/utf8.h"

namespace inquiry::compliance {
namespace {

Finding finding(const ChannelRules& rules, std::string rule, FindingLevel level, std::string text) {
  Finding result;
  result.rule = std::move(rule);
  result.level = level;
  result.text = std::move(text);
  result.source = rules.source;
  result.sourceDate = rules.sourceDate;
  return result;
}

bool isInvisible(char32_t c) {
  return (c >= 0x200B && c <= 0x200F && c != 0x200D) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF ||
         c == 0x00AD;
}

bool isControl(char32_t c) { return (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7F && c < 0xA0); }

// Whether a buyer would see anything of it.
bool showsAnything(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    const bool isSpace = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0x00A0 || c == 0x3000;
    if (!isSpace && !isInvisible(c) && !isControl(c) && c != 0x200D) return true;
  }
  return false;
}

bool fitsLatin1(const ChannelRules& rules, char32_t c) {
  return c < 0x100 || c == 0xFE0F || rules.extraCharacters.find(c) != std::u32string::npos;
}

void checkLength(const ChannelRules& rules, std::string_view text, std::vector<Finding>& findings) {
  const std::size_t length = lengthIn(rules, text);
  if (rules.maxText == 0 || length <= rules.maxText) return;
  Finding tooLong = finding(rules, rules.marketplace + ".length", FindingLevel::Forbidden,
                            "The text has " + std::to_string(length) + " characters, " + std::to_string(rules.maxText) +
                                " are accepted: shorten it by " + std::to_string(length - rules.maxText) + ".");
  // Marks what is beyond the limit.
  std::size_t at = 0;
  for (std::size_t taken = 0; at < text.size();) {
    std::size_t behind = at;
    taken += rules.countsUtf16 && utf8::next(text, behind) > 0xFFFF ? 2 : 1;
    if (taken > rules.maxText) break;
    at = rules.countsUtf16 ? behind : (utf8::next(text, behind = at), behind);
  }
  tooLong.from = at;
  tooLong.to = text.size();
  findings.push_back(std::move(tooLong));
}

// Runs of refused characters, one finding a run.
void checkCharacters(const ChannelRules& rules, std::string_view text, std::vector<Finding>& findings) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    char32_t c = utf8::next(text, at);
    if (isInvisible(c) || isControl(c)) {
      // A control character has no place in any answer; platforms cut the text there or refuse it.
      Finding hidden = finding(rules, isControl(c) ? "text.control-character" : "text.hidden-character",
                               isControl(c) ? FindingLevel::Forbidden : FindingLevel::Warning, "There is an invisible character here: remove it.");
      hidden.from = from;
      hidden.to = at;
      hidden.replacement = "";
      findings.push_back(std::move(hidden));
      continue;
    }
    if (!rules.latin1Only || fitsLatin1(rules, c)) continue;
    std::string replacement = latin1Replacement(c);
    bool replaceable = !replacement.empty();
    while (at < text.size()) {
      std::size_t behind = at;
      c = utf8::next(text, behind);
      if (fitsLatin1(rules, c) || isInvisible(c)) break;
      const std::string next = latin1Replacement(c);
      replaceable = replaceable && !next.empty();
      replacement += next;
      at = behind;
    }
    Finding refused = finding(rules, rules.marketplace + ".charset", FindingLevel::Forbidden,
                              "This channel accepts only ISO-8859-1 characters: replace \"" +
                                  std::string(text.substr(from, at - from)) + "\".");
    refused.from = from;
    refused.to = at;
    if (replaceable) refused.replacement = replacement;
    findings.push_back(std::move(refused));
  }
}

void checkPlaceholders(const ChannelRules& rules, std::string_view text, std::vector<Finding>& findings) {
  for (std::size_t open = text.find("{{"); open != std::string_view::npos; open = text.find("{{", open + 2)) {
    const std::size_t close = text.find("}}", open);
    const std::size_t to = close == std::string_view::npos ? text.size() : close + 2;
    Finding empty = finding(rules, "template.empty-variable", FindingLevel::Forbidden,
                            "The variable " + std::string(text.substr(open, to - open)) + " has no value: fill it in or remove it.");
    empty.from = open;
    empty.to = to;
    empty.source.clear();
    empty.sourceDate.clear();
    findings.push_back(std::move(empty));
  }
}

void checkAttachments(const ChannelRules& rules, const std::vector<CheckedAttachment>& attachments, std::vector<Finding>& findings) {
  if (attachments.size() > rules.maxAttachments) {
    findings.push_back(finding(rules, rules.marketplace + ".attachment-count", FindingLevel::Forbidden,
                               rules.maxAttachments == 0 ? "This channel takes no attachments: remove them."
                                                         : "This channel takes at most " + std::to_string(rules.maxAttachments) +
                                                               " attachments: remove some."));
    return;
  }
  for (const CheckedAttachment& attachment : attachments) {
    if (rules.maxAttachmentBytes > 0 && attachment.size > static_cast<std::int64_t>(rules.maxAttachmentBytes))
      findings.push_back(finding(rules, rules.marketplace + ".attachment-size", FindingLevel::Forbidden,
                                 "A file is larger than " + std::to_string(rules.maxAttachmentBytes >> 20U) +
                                     " MB, the limit of this channel: make it smaller."));
    const auto& types = rules.attachmentTypes;
    if (!types.empty() && std::find(types.begin(), types.end(), attachment.type) == types.end())
      findings.push_back(finding(rules, rules.marketplace + ".attachment-type", FindingLevel::Forbidden,
                                 "Files of the type " + attachment.type + " are not accepted by this channel."));
  }
}

}  // namespace

std::size_t lengthIn(const ChannelRules& rules, std::string_view text) {
  return rules.countsUtf16 ? utf8::utf16Length(text) : utf8::length(text);
}

std::vector<Finding> checkOutgoing(const ChannelRules& rules, std::string_view text,
                                   const std::vector<CheckedAttachment>& attachments) {
  std::vector<Finding> findings;
  if (!showsAnything(text) && attachments.empty()) {
    findings.push_back(finding(rules, "text.empty", FindingLevel::Forbidden, "There is nothing to send: write an answer."));
    return findings;
  }
  checkPlaceholders(rules, text, findings);
  checkLength(rules, text, findings);
  checkCharacters(rules, text, findings);
  checkAttachments(rules, attachments, findings);
  if (rules.book) {
    auto said = rules.book->check(rules.marketplace, rules.country, text);
    findings.insert(findings.end(), std::make_move_iterator(said.begin()), std::make_move_iterator(said.end()));
  }
  return findings;
}

std::string latin1Replacement(char32_t c) {
  switch (c) {
    case 0x2018: case 0x2019: case 0x201A: case 0x2032: return "'";
    case 0x201C: case 0x201D: case 0x201E: case 0x2033: return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212: return "-";
    case 0x2026: return "...";
    case 0x2022: return "-";
    case 0x20AC: return "EUR";
    case 0x2122: return "(TM)";
    case 0x3000: case 0x2009: case 0x202F: return " ";
    case 0x3001: return ",";
    case 0x3002: return ".";
    case 0x300C: case 0x300D: case 0x300E: case 0x300F: return "\"";
    default: break;
  }
  // Full-width forms of ASCII.
  if (c >= 0xFF01 && c <= 0xFF5E) return std::string(1, static_cast<char>(c - 0xFEE0));
  return {};
}

}  // namespace inquiry::compliance
