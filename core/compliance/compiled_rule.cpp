#include "core/compliance/compiled_rule.h"

#include <algorithm>

#include "core/compliance/number_finder.h"

namespace inquiry::compliance {
namespace {

bool overlaps(const LetterSpan& one, const LetterSpan& other) { return one.from < other.to && other.from < one.to; }

bool overlapsAny(const LetterSpan& span, const std::vector<LetterSpan>& others) {
  return std::any_of(others.begin(), others.end(), [&](const LetterSpan& other) { return overlaps(span, other); });
}

std::vector<LetterSpan> patternSpans(const re2::RE2& pattern, const PlainText& text) {
  std::vector<LetterSpan> found;
  const std::string& bytes = text.bytes();
  re2::StringPiece match;
  for (std::size_t at = 0; at < bytes.size() && pattern.Match(bytes, at, bytes.size(), re2::RE2::UNANCHORED, &match, 1);) {
    const auto from = static_cast<std::size_t>(match.data() - bytes.data());
    at = from + std::max<std::size_t>(match.size(), 1);
    if (!match.empty()) found.push_back({text.letterAt(from), text.letterAt(from + match.size())});
  }
  return found;
}

bool isAllowed(const std::string& host, const std::vector<std::string>& domains) {
  return std::any_of(domains.begin(), domains.end(), [&](const std::string& domain) { return isWithin(host, domain); });
}

std::vector<LetterSpan> linkSpans(const CompiledRule& rule, TextFacts& facts) {
  std::vector<LetterSpan> found;
  for (const FoundLink& link : facts.links())
    if (!isAllowed(link.host, rule.allow) && !overlapsAny(link.span, facts.mails())) found.push_back(link.span);
  return found;
}

// A word inside an address the platform allows is part of the address.
void dropInsideAllowedLinks(std::vector<LetterSpan>& spans, const CompiledRule& rule, TextFacts& facts) {
  std::erase_if(spans, [&](const LetterSpan& span) {
    return std::any_of(facts.links().begin(), facts.links().end(), [&](const FoundLink& link) { return overlaps(span, link.span) && isAllowed(link.host, rule.allow); });
  });
}

}  // namespace

const std::vector<FoundLink>& TextFacts::links() {
  if (!m_links) m_links = findLinks(m_text);
  return *m_links;
}

const std::vector<LetterSpan>& TextFacts::mails() {
  if (!m_mails) m_mails = findMails(m_text);
  return *m_mails;
}

const std::vector<LetterSpan>& TextFacts::cards() {
  if (!m_cards) m_cards = findCards(m_text);
  return *m_cards;
}

const std::vector<LetterSpan>& TextFacts::phones(const std::vector<std::string>& regions) {
  if (!m_phones) {
    m_phones = findPhones(m_text, regions);
    std::erase_if(*m_phones, [&](const LetterSpan& span) {
      const bool isInLink = std::any_of(links().begin(), links().end(), [&](const FoundLink& link) { return overlaps(span, link.span); });
      return isInLink || overlapsAny(span, mails()) || overlapsAny(span, cards());
    });
  }
  return *m_phones;
}

std::vector<LetterSpan> spansOf(const CompiledRule& rule, TextFacts& facts) {
  switch (rule.rule->finds) {
    case PackRule::Finds::Link: return linkSpans(rule, facts);
    case PackRule::Finds::Mail: return facts.mails();
    case PackRule::Finds::Phone: return facts.phones(rule.rule->regions);
    case PackRule::Finds::Card: return facts.cards();
    case PackRule::Finds::Words: break;
  }
  std::vector<LetterSpan> found = rule.wording->words.find(facts.text());
  if (rule.wording->pattern) {
    for (const LetterSpan& span : patternSpans(*rule.wording->pattern, facts.text()))
      if (!overlapsAny(span, found)) found.push_back(span);
  }
  if (!found.empty()) dropInsideAllowedLinks(found, rule, facts);
  return found;
}

}  // namespace inquiry::compliance
