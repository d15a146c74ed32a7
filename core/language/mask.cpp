#include "core/language/mask.h"

#include <algorithm>
#include <cctype>

#include "core/language/fixed_part.h"

namespace inquiry::language {
namespace {

// Letters only, so that no digit of a token is taken for a number of the text; Z and Q stand together in no language of the desk.
std::string tokenFor(std::size_t number, const std::string& prefix) {
  constexpr std::string_view kLetters = "BCDFGHJKLMNPRSTVWX";
  return prefix + kLetters[number / kLetters.size() % kLetters.size()] + kLetters[number % kLetters.size()] + "Q";
}

constexpr std::size_t kMostTokens = 18 * 18;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool isWordByte(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0xC3; }

bool isLatin(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0xE0; });
}

// The place of `word` in `text` from `start` on; Latin words whole and in any case.
std::size_t findTerm(std::string_view text, std::string_view word, std::size_t start) {
  const bool isWhole = isLatin(word);
  for (std::size_t at = start; at + word.size() <= text.size(); ++at) {
    if (!std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at), [](char a, char b) { return lower(a) == lower(b); })) continue;
    const std::size_t end = at + word.size();
    if (isWhole && ((at > 0 && isWordByte(text[at - 1]) && static_cast<unsigned char>(text[at - 1]) < 0xE0) || (end < text.size() && isWordByte(text[end]) && static_cast<unsigned char>(text[end]) < 0xE0))) continue;
    return at;
  }
  return std::string_view::npos;
}

std::size_t countTerm(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (auto at = findTerm(text, word, 0); at != std::string_view::npos; at = findTerm(text, word, at + word.size())) ++count;
  return count;
}

struct Place {
  std::size_t from, to;
  std::string target;
  bool isTerm;
};

std::vector<Place> placesOf(std::string_view text, const MaskWith& with) {
  std::vector<Place> places;
  for (const FixedPart& part : fixedParts(text, with.names)) places.push_back({part.from, part.to, part.text, false});
  std::vector<GlossaryTerm> terms = with.terms;
  std::stable_sort(terms.begin(), terms.end(), [](const GlossaryTerm& a, const GlossaryTerm& b) { return a.source.size() > b.source.size(); });
  for (const GlossaryTerm& term : terms) {
    if (term.source.empty()) continue;
    for (auto at = findTerm(text, term.source, 0); at != std::string_view::npos; at = findTerm(text, term.source, at + term.source.size())) {
      const std::size_t end = at + term.source.size();
      const auto overlaps = [&](const Place& place) { return at < place.to && place.from < end; };
      if (std::none_of(places.begin(), places.end(), overlaps)) places.push_back({at, end, term.target, true});
    }
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.from < b.from; });
  if (places.size() > kMostTokens) places.resize(kMostTokens);
  return places;
}

}  // namespace

MaskedText MaskedText::of(std::string_view text, const MaskWith& with) {
  MaskedText masked;
  std::string prefix = "ZQ";
  while (text.find(prefix) != std::string_view::npos) prefix += 'Z';
  std::size_t at = 0;
  for (Place& place : placesOf(text, with)) {
    masked.m_text += text.substr(at, place.from - at);
    masked.m_tokens.push_back(tokenFor(masked.m_tokens.size(), prefix));
    masked.m_text += masked.m_tokens.back();
    masked.m_kept.push_back({std::string(text.substr(place.from, place.to - place.from)), std::move(place.target), place.from, place.to, place.isTerm});
    at = place.to;
  }
  masked.m_text += text.substr(at);
  return masked;
}

std::string MaskedText::restored(std::string_view translated) const {
  std::string out(translated);
  for (std::size_t i = 0; i < m_tokens.size(); ++i) {
    const std::string& token = m_tokens[i];
    for (std::size_t at = 0; at + token.size() <= out.size();) {
      const bool isHere = std::equal(token.begin(), token.end(), out.begin() + static_cast<std::ptrdiff_t>(at), [](char a, char b) { return lower(a) == lower(b); });
      if (isHere) out.replace(at, token.size(), m_kept[i].target);
      at += isHere ? m_kept[i].target.size() : 1;
    }
  }
  return out;
}

std::vector<GuardTrouble> MaskedText::lostTerms(std::string_view translation) const {
  std::vector<GuardTrouble> troubles;
  std::vector<std::string> seen;
  for (const Kept& kept : m_kept) {
    if (!kept.isTerm) continue;
    const auto before = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), kept.target));
    seen.push_back(kept.target);
    if (countTerm(translation, kept.target) > before) continue;
    GuardTrouble trouble;
    trouble.kind = GuardTrouble::Kind::Lost;
    trouble.source = kept.source;
    trouble.sourceFrom = kept.from, trouble.sourceTo = kept.to;
    troubles.push_back(std::move(trouble));
  }
  return troubles;
}

}  // namespace inquiry::language
