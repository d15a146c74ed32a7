#pragma once

#include <re2/re2.h>

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/compliance/contact_finder.h"
#include "core/compliance/rule_pack.h"

namespace inquiry::compliance {

// Words and patterns ready to be looked for. Immutable once made.
struct Wording {
  explicit Wording(const std::vector<std::string>& list) : words(list) {}
  WordFinder words;
  std::unique_ptr<re2::RE2> pattern;  // all patterns as one; null without any
};

// A rule ready to run. Immutable once made.
struct CompiledRule {
  const PackRule* rule;
  std::string pack;
  std::shared_ptr<const Wording> wording;  // shared by the rules of all marketplaces that name the same lists: what RE2 has learned serves them all
  std::vector<std::string> allow;
};

// What every rule may ask about one text; each is looked for once, when first asked for.
class TextFacts {
 public:
  explicit TextFacts(std::string_view text) : m_text(text) {}
  const PlainText& text() const { return m_text; }
  const std::vector<FoundLink>& links();
  const std::vector<LetterSpan>& mails();
  const std::vector<LetterSpan>& cards();
  // Of these countries, which are the same for every rule of a text.
  const std::vector<LetterSpan>& phones(const std::vector<std::string>& regions);

 private:
  PlainText m_text;
  std::optional<std::vector<FoundLink>> m_links;
  std::optional<std::vector<LetterSpan>> m_mails, m_cards, m_phones;
};

// Where the rule applies in the text.
std::vector<LetterSpan> spansOf(const CompiledRule& rule, TextFacts& facts);

}  // namespace inquiry::compliance
