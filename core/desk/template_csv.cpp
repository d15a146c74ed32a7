#include "core/desk/template_csv.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/desk/csv.h"
#include "core/domain/utf8.h"
#include "core/rules/template_syntax.h"

namespace inquiry::desk {
namespace {

constexpr std::array<std::string_view, 4> kRequired{"id", "title", "language", "body"};
constexpr std::size_t kMaxBody = 20'000;

using Columns = std::map<std::string, std::size_t>;

std::string field(const Columns& columns, const CsvRow& row, const std::string& name) {
  const auto column = columns.find(name);
  if (column == columns.end() || column->second >= row.fields.size()) return {};
  std::string_view text = utf8::trimmed(row.fields[column->second]);
  // csvField() puts it in front of what a spreadsheet would take for a formula.
  if (text.size() > 1 && text[0] == '\'' && std::string_view("=+-@").find(text[1]) != std::string_view::npos) text.remove_prefix(1);
  return std::string(text);
}

// Why the row cannot be taken, empty when it can.
std::string problemOf(const Columns& columns, const CsvRow& row) {
  if (row.fields.size() < columns.size())
    return "has " + std::to_string(row.fields.size()) + " fields, " + std::to_string(columns.size()) + " are expected";
  for (const std::string_view required : kRequired)
    if (field(columns, row, std::string(required)).empty()) return "the field \"" + std::string(required) + "\" is empty";
  const std::string body = field(columns, row, "body");
  if (body.size() > kMaxBody) return "the text is longer than " + std::to_string(kMaxBody) + " bytes";
  if (!utf8::isValid(body)) return "the text is not UTF-8";
  const std::string marketplace = field(columns, row, "marketplace");
  if (!marketplace.empty() && !marketplaceFromName(marketplace)) return "unknown marketplace \"" + marketplace + "\"";
  const std::string date = field(columns, row, "review_date");
  if (!date.empty() && !Instant::parse(date)) return "\"" + date + "\" is no date: write 2027-01-31";
  for (const char* column : {"from_day", "until_day"})
    if (const std::string day = field(columns, row, column); !day.empty() && (day.size() != 10 || !Instant::parse(day))) return "\"" + day + "\" is no day: write 2027-01-31";
  if (const auto parsed = rules::parseTemplate(body); !parsed) return parsed.error().text;
  return {};
}

void take(const Columns& columns, const CsvRow& row, std::vector<ReplyTemplate>& templates) {
  const TemplateId id{field(columns, row, "id")};
  auto found = std::find_if(templates.begin(), templates.end(), [&](const ReplyTemplate& t) { return t.id == id; });
  if (found == templates.end()) {
    ReplyTemplate fresh;
    fresh.id = id;
    fresh.title = field(columns, row, "title");
    fresh.titleZh = field(columns, row, "title_zh");
    fresh.scene = field(columns, row, "scene");
    fresh.shortcut = field(columns, row, "shortcut");
    fresh.owner = PersonId{field(columns, row, "owner")};
    const std::string date = field(columns, row, "review_date");
    if (!date.empty()) fresh.reviewDate = Instant::parse(date);
    fresh.approved = field(columns, row, "approved") == "yes";
    found = templates.insert(templates.end(), std::move(fresh));
  }
  found->variants.push_back({field(columns, row, "language"), marketplaceFromName(field(columns, row, "marketplace")), field(columns, row, "body"), field(columns, row, "from_day"), field(columns, row, "until_day")});
}

}  // namespace

Result<TemplateFile> parseTemplateCsv(std::string_view bytes) {
  const auto rows = parseCsv(bytes);
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(ErrorKind::InvalidInput, "template.file_empty", "The file is empty: it needs a first line with column names.");
  Columns columns;
  for (std::size_t i = 0; i < rows->front().fields.size(); ++i) columns[std::string(utf8::trimmed(rows->front().fields[i]))] = i;
  for (const std::string_view required : kRequired) {
    if (!columns.contains(std::string(required)))
      return fail(ErrorKind::InvalidInput, "template.column_missing",
                  "Line 1: the column \"" + std::string(required) + "\" is missing: id, title, language and body are needed.");
  }
  TemplateFile file;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const CsvRow& row = (*rows)[i];
    if (std::string problem = problemOf(columns, row); !problem.empty())
      file.problems.push_back({row.line, std::move(problem)});
    else
      take(columns, row, file.templates);
  }
  return file;
}

}  // namespace inquiry::desk
