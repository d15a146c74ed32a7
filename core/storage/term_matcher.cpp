#include "core/storage/term_matcher.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/storage/token_stream.h"

namespace inquiry::storage {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    // A zero byte would end the expression.
    out += c == '\0' ? ' ' : c;
  }
  return out + '"';
}

CompiledTerm compile(FoldTable& table, const SearchTerm& term) {
  CompiledTerm compiled;
  const std::string_view text = utf8::trimmed(term.text);
  const auto keep = [&compiled](const char* token, int size, int, int) {
    compiled.tokens.emplace_back(token, static_cast<std::size_t>(size));
    return 0;
  };
  TokenStream(table, TokenPurpose::Ask, keep).run(text);
  if (compiled.tokens.empty()) return compiled;
  const std::string& last = compiled.tokens.back();
  std::size_t at = 0;
  const bool endsInPairs = table.fold(utf8::next(last, at)).kind == CharacterClass::Pair;
  compiled.lastLength = utf8::length(last);
  // A pair is complete; a lone character is the first half of all its pairs.
  compiled.isPrefix = endsInPairs ? compiled.lastLength == 1 : term.isPrefix;
  compiled.isExcluded = term.isExcluded;
  compiled.match = quoted(text) + (compiled.isPrefix ? " *" : "");
  return compiled;
}

}  // namespace

TermMatcher::TermMatcher(FoldTable& table, const std::vector<SearchTerm>& terms) : m_table(table) {
  for (const SearchTerm& term : terms)
    if (CompiledTerm compiled = compile(table, term); !compiled.tokens.empty()) m_terms.push_back(std::move(compiled));
}

void TermMatcher::cut(std::string_view text) {
  m_folded.clear();
  m_tokens.clear();
  const auto keep = [this](const char* token, int size, int start, int end) {
    m_tokens.push_back({m_folded.size(), static_cast<std::size_t>(size), static_cast<std::size_t>(start), static_cast<std::size_t>(end)});
    m_folded.append(token, static_cast<std::size_t>(size));
    return 0;
  };
  TokenStream(m_table, TokenPurpose::Store, keep).run(text);
}

bool TermMatcher::standsAt(const CompiledTerm& term, std::size_t token) const {
  if (token + term.tokens.size() > m_tokens.size()) return false;
  for (std::size_t i = 0; i < term.tokens.size(); ++i) {
    const Token& found = m_tokens[token + i];
    const std::string_view word = std::string_view(m_folded).substr(found.from, found.size);
    const bool mayGoOn = term.isPrefix && i + 1 == term.tokens.size();
    if (mayGoOn ? !word.starts_with(term.tokens[i]) : word != term.tokens[i]) return false;
  }
  return true;
}

bool TermMatcher::contains(const CompiledTerm& term, std::string_view subject, std::string_view text) {
  for (const std::string_view part : {text, subject}) {
    if (part.empty()) continue;
    cut(part);
    for (std::size_t i = 0; i < m_tokens.size(); ++i)
      if (standsAt(term, i)) return true;
  }
  return false;
}

std::vector<SearchMark> TermMatcher::marks(std::string_view text) {
  std::vector<SearchMark> marks;
  cut(text);
  for (std::size_t i = 0; i < m_tokens.size(); ++i)
    for (const CompiledTerm& term : m_terms)
      if (!term.isExcluded && standsAt(term, i)) marks.push_back({m_tokens[i].start, m_tokens[i + term.tokens.size() - 1].end});
  std::sort(marks.begin(), marks.end(), [](const SearchMark& a, const SearchMark& b) { return a.from < b.from; });
  std::vector<SearchMark> joined;
  for (const SearchMark& mark : marks) {
    if (!joined.empty() && mark.from <= joined.back().to)
      joined.back().to = std::max(joined.back().to, mark.to);
    else
      joined.push_back(mark);
  }
  return joined;
}

}  // namespace inquiry::storage
