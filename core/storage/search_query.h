#pragma once

#include <string>
#include <string_view>

namespace inquiry::storage {

// What a person typed, as a full-text expression that cannot fail to parse.
struct SearchExpression {
  std::string match;  // for "... MATCH ?"; empty when the text holds nothing to search for
  // The last word is one or two letters long and matches as a prefix: hundreds of thousands of rows may answer. Cap it or wait.
  bool isBroad = false;
};

// Words are joined by AND; "..." keeps its words together; a word that touches others through punctuation ("A-12/3") is kept together, too.
// The last word counts as a beginning ("refu" finds refund) unless a space or a quote closes it, any other word when a * follows. A single
// character of a script without spaces finds every text that contains it; two or more find exactly the texts with that substring.
SearchExpression searchExpression(std::string_view text);

// searchExpression(text).match
std::string ftsQuery(std::string_view text);

}  // namespace inquiry::storage
