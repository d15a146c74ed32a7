#include "core/desk/translation_guard.h"

#include "core/language/detect.h"
#include "core/language/mask.h"

namespace inquiry::desk {
namespace {

using Kind = language::GuardTrouble::Kind;

Finding findingOf(const language::GuardTrouble& trouble) {
  Finding finding;
  finding.from = trouble.targetFrom;
  finding.to = trouble.targetTo;
  finding.source = trouble.source;
  switch (trouble.kind) {
    case Kind::Changed:
      finding.rule = "translation.changed";
      finding.text = "Your text says \"" + trouble.source + "\": correct it, or leave it if it is meant.";
      finding.replacement = trouble.source;
      break;
    case Kind::Lost:
      finding.rule = "translation.lost";
      finding.text = "Your text says \"" + trouble.source + "\", the translation does not: add it.";
      break;
    case Kind::Invented:
      finding.rule = "translation.invented";
      finding.text = "Your text does not say this: take it out, or leave it if it is meant.";
      finding.replacement = std::string();
      break;
    case Kind::Reordered:
      finding.rule = "translation.reordered";
      finding.level = FindingLevel::Hint;
      finding.text = "Numbers or names stand in another order than in your text: see that each still belongs to its thing.";
      break;
  }
  return finding;
}

}  // namespace

std::vector<Finding> translationFindings(const DraftTranslation& translation, const std::string& text) {
  std::vector<Finding> findings;
  if (text.empty() || text == translation.source) return findings;
  language::MaskWith with;
  with.names = translation.names;
  for (const GlossaryEntry& term : translation.terms) with.terms.push_back({term.source, term.target});
  for (const language::GuardTrouble& trouble : language::compareFacts({translation.source, translation.from, text, translation.to}, translation.names)) findings.push_back(findingOf(trouble));
  for (const language::GuardTrouble& trouble : language::MaskedText::of(translation.source, with).lostTerms(text)) {
    Finding finding;
    finding.rule = "translation.term";
    finding.source = trouble.source;
    for (const GlossaryEntry& term : translation.terms)
      if (term.source == trouble.source) finding.source = term.target;
    finding.text = "The glossary says \"" + finding.source + "\" here: use that word.";
    findings.push_back(std::move(finding));
  }
  return findings;
}

std::optional<Finding> otherLanguage(const std::vector<Message>& messages, const std::string& text) {
  constexpr int kLookedAt = 3;
  const language::Detected written = language::detect(text);
  if (!written.isSure) return {};
  int looked = 0;
  for (auto message = messages.rbegin(); message != messages.rend() && looked < kLookedAt; ++message) {
    if (message->direction != Direction::In || message->author != Author::Buyer) continue;
    ++looked;
    const language::Detected told = language::detect(message->text);
    if (!told.isSure) continue;
    if (told.code == written.code) return {};
    Finding finding;
    finding.rule = "translation.language";
    finding.source = told.code;
    finding.text = "The buyer writes another language: translate the answer, or leave it if it is meant.";
    return finding;
  }
  return {};
}

}  // namespace inquiry::desk
