#pragma once

#include <string>
#include <string_view>

namespace inquiry {

struct GuardedHtml {
  std::string html;
  bool isCut = false;
};

// HTML as a tree builder can take it in linear time: well nested, at most 100 elements deep, only names that matter to us,
// no comments, no script, style, form or vector content. Tree builders re-open formatting elements and search their stack for
// each tag, so that a mail of 1 MB can cost minutes; inline elements are renamed to ones that are never re-opened
// (<b> becomes <span>, <a> becomes <x-a>).
GuardedHtml guardHtml(std::string_view html, std::size_t maxBytes);

}  // namespace inquiry
