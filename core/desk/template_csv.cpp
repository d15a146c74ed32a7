#include "core/desk/template_csv.h"

#include <algorithm>

#include "core/desk/csv_texts.h"
#include "core/rules/template_syntax.h"

namespace inquiry::desk {
namespace {

// Why the row cannot be taken, empty when it can.
std::string problemOf(const CsvTexts& texts, const CsvRow& row) {
  if (std::string problem = texts.problemOf(row); !problem.empty()) return problem;
  const std::string date = texts.field(row, "review_date");
  if (!date.empty() && !Instant::parse(date)) return "\"" + date + "\" is no date: write 2027-01-31";
  for (const char* column : {"from_day", "until_day"})
    if (const std::string day = texts.field(row, column); !day.empty() && (day.size() != 10 || !Instant::parse(day))) return "\"" + day + "\" is no day: write 2027-01-31";
  if (const auto parsed = rules::parseTemplate(texts.field(row, "body")); !parsed) return parsed.error().text;
  return {};
}

void take(const CsvTexts& texts, const CsvRow& row, std::vector<ReplyTemplate>& templates) {
  const TemplateId id{texts.field(row, "id")};
  auto found = std::find_if(templates.begin(), templates.end(), [&](const ReplyTemplate& t) { return t.id == id; });
  if (found == templates.end()) {
    ReplyTemplate fresh;
    fresh.id = id;
    fresh.title = texts.field(row, "title");
    fresh.titleZh = texts.field(row, "title_zh");
    fresh.scene = texts.field(row, "scene");
    fresh.shortcut = texts.field(row, "shortcut");
    fresh.owner = PersonId{texts.field(row, "owner")};
    const std::string date = texts.field(row, "review_date");
    if (!date.empty()) fresh.reviewDate = Instant::parse(date);
    fresh.approved = texts.field(row, "approved") == "yes";
    found = templates.insert(templates.end(), std::move(fresh));
  }
  found->variants.push_back({texts.field(row, "language"), marketplaceFromName(texts.field(row, "marketplace")), texts.field(row, "body"), texts.field(row, "from_day"), texts.field(row, "until_day")});
}

}  // namespace

Result<TemplateFile> parseTemplateCsv(std::string_view bytes) {
  const auto texts = CsvTexts::read(bytes, "template");
  if (!texts) return fail(texts.error());
  TemplateFile file;
  for (const CsvRow& row : texts->rows()) {
    if (std::string problem = problemOf(*texts, row); !problem.empty())
      file.problems.push_back({row.line, std::move(problem)});
    else
      take(*texts, row, file.templates);
  }
  return file;
}

}  // namespace inquiry::desk
