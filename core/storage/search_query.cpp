#include "core/storage/search_query.h"

#include <optional>
#include <vector>

#include "core/domain/utf8.h"
#include "core/storage/fold_table.h"
#include "core/storage/token_stream.h"

namespace inquiry::storage {
namespace {

// More than a person types; keeps a pasted page from becoming a query of thousands of phrases.
constexpr std::size_t kMaxTerms = 24;
constexpr std::size_t kMaxBytes = 2000;

struct Term {
  std::string text;
  bool isBeginning = false;  // whether its last word may go on
};

bool isSpace(char32_t c) { return c <= 0x20 || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029; }
bool isQuote(char32_t c) { return c == U'"' || c == 0x201C || c == 0x201D || c == 0xFF02; }

// Splits at spaces outside quotes.
std::vector<Term> termsOf(std::string_view text) {
  std::vector<Term> terms;
  Term term;
  bool isQuoted = false;
  const auto finish = [&](bool mayGoOn) {
    if (!term.text.empty() && terms.size() < kMaxTerms) {
      term.isBeginning = mayGoOn || term.text.back() == '*';
      terms.push_back(std::move(term));
    }
    term = {};
  };
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    if (isQuote(c)) {
      finish(false);
      isQuoted = !isQuoted;
    } else if (isSpace(c) && !isQuoted) {
      finish(false);
    } else {
      utf8::append(term.text, c == 0 ? U' ' : c);
    }
  }
  finish(true);
  return terms;
}

struct Shape {
  int tokens = 0;
  std::string last;
  bool endsInPairScript = false;
};

Shape shapeOf(const std::string& text, FoldTable& table) {
  Shape shape;
  const auto note = [&shape](const char* token, int size, int, int) {
    ++shape.tokens;
    shape.last.assign(token, static_cast<std::size_t>(size));
    return 0;
  };
  TokenStream(table, TokenPurpose::Ask, note).run(text);
  if (shape.last.empty()) return shape;
  std::size_t at = 0;
  shape.endsInPairScript = table.fold(utf8::next(shape.last, at)).kind == CharacterClass::Pair;
  return shape;
}

}  // namespace

SearchExpression searchExpression(std::string_view text) {
  FoldTable table;
  SearchExpression expression;
  for (const Term& term : termsOf(text.substr(0, kMaxBytes))) {
    const std::string trimmed(utf8::trimmed(term.text));
    const Shape shape = shapeOf(trimmed, table);
    if (shape.tokens == 0) continue;
    if (!expression.match.empty()) expression.match += " AND ";
    expression.match += '"' + trimmed + '"';
    const auto length = utf8::length(shape.last);
    // A pair is complete; a lone character is the first half of all its pairs.
    const bool isPrefix = shape.endsInPairScript ? length == 1 : term.isBeginning;
    if (isPrefix) expression.match += " *";
    expression.isBroad = isPrefix && !shape.endsInPairScript && length <= 2 && shape.tokens == 1;
  }
  return expression;
}

std::string ftsQuery(std::string_view text) { return searchExpression(text).match; }

}  // namespace inquiry::storage
