#pragma once

#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/reply_template.h"

namespace inquiry::desk {

struct TemplateProblem {
  std::size_t line = 0;
  std::string reason;
};
struct TemplateFile {
  std::vector<ReplyTemplate> templates;
  std::vector<TemplateProblem> problems;  // bad rows; the others are kept
};

// Reads a CSV file (RFC 4180, UTF-8) with the columns id, scene, shortcut, title, language, marketplace, body, owner, review_date, approved in any
// order, one row a variant; further columns are ignored, but "title_zh" names the template in a Chinese window, "from_day" and "until_day" are the season of the text. Syntax of the texts is checked.
// InvalidInput when it is no such file.
Result<TemplateFile> parseTemplateCsv(std::string_view bytes);

}  // namespace inquiry::desk
