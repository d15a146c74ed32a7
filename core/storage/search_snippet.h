#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/search_query.h"

namespace inquiry::storage {

struct SearchSnippet {
  std::string text;
  std::vector<SearchMark> marks;
};

// About `length` characters of a text around its first mark, on one line; "…" where something was left out.
SearchSnippet snippetAround(std::string_view text, const std::vector<SearchMark>& marks, std::size_t length = 160);

}  // namespace inquiry::storage
