#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/search_query.h"
#include "core/storage/fold_table.h"

namespace inquiry::storage {

// One word or phrase of a query, cut as the index cuts it.
struct CompiledTerm {
  std::vector<std::string> tokens;  // never empty
  bool isPrefix = false;            // the last token may go on
  bool isExcluded = false;
  std::size_t lastLength = 0;  // characters of the last token
  std::string match;           // as a full-text expression
};

// Decides about a text what the index would decide, and where in it. It answers where asking the index is dear (short beginnings of words) and
// marks the words of a snippet. On the thread of the connection whose folding table it uses.
class TermMatcher {
 public:
  TermMatcher(FoldTable& table, const std::vector<SearchTerm>& terms);

  const std::vector<CompiledTerm>& terms() const { return m_terms; }
  // Whether subject or text contains the term, as one whole.
  bool contains(const CompiledTerm& term, std::string_view subject, std::string_view text);
  // Every place of the wanted terms, in order, overlapping ones joined.
  std::vector<SearchMark> marks(std::string_view text);

 private:
  struct Token {
    std::size_t from = 0, size = 0;  // of its folded form in m_folded
    std::size_t start = 0, end = 0;  // bytes of the text
  };
  void cut(std::string_view text);
  bool standsAt(const CompiledTerm& term, std::size_t token) const;

  FoldTable& m_table;
  std::vector<CompiledTerm> m_terms;
  std::string m_folded;
  std::vector<Token> m_tokens;
};

}  // namespace inquiry::storage
