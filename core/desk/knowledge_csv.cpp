#include "core/desk/knowledge_csv.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/desk/csv.h"
#include "core/domain/utf8.h"
#include "core/language/scene.h"
#include "core/rules/template_syntax.h"

namespace inquiry::desk {
namespace {

constexpr std::array<std::string_view, 4> kRequired{"id", "title", "language", "body"};
constexpr std::string_view kColumns = "id,kind,scene,title,title_zh,language,marketplace,site,body,owner,review_date,expiry_date,approved,native_checked";
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
  const auto of = [&](const char* name) { return field(columns, row, name); };
  if (row.fields.size() < columns.size()) return "has " + std::to_string(row.fields.size()) + " fields, " + std::to_string(columns.size()) + " are expected";
  for (const std::string_view required : kRequired)
    if (field(columns, row, std::string(required)).empty()) return "the field \"" + std::string(required) + "\" is empty";
  const std::string body = of("body");
  if (body.size() > kMaxBody) return "the text is longer than " + std::to_string(kMaxBody) + " bytes";
  if (!utf8::isValid(body)) return "the text is not UTF-8";
  if (const std::string marketplace = of("marketplace"); !marketplace.empty() && !marketplaceFromName(marketplace)) return "unknown marketplace \"" + marketplace + "\"";
  if (const std::string scene = of("scene"); !scene.empty() && !language::sceneFromName(scene)) return "unknown scene \"" + scene + "\": shipping, packing, return, stock, size, price or other";
  if (const std::string kind = of("kind"); !kind.empty() && kind != "article" && kind != "phrase") return "unknown kind \"" + kind + "\": article or phrase";
  for (const char* name : {"review_date", "expiry_date"})
    if (const std::string date = of(name); !date.empty() && !Instant::parse(date)) return "\"" + date + "\" is no date: write 2027-01-31";
  if (const auto parsed = rules::parseTemplate(body); !parsed) return parsed.error().text;
  return {};
}

KnowledgeFile::Entry freshFrom(const Columns& columns, const CsvRow& row) {
  const auto of = [&](const char* name) { return field(columns, row, name); };
  const auto day = [&](const char* name) { return of(name).empty() ? std::nullopt : Instant::parse(of(name)); };
  KnowledgeEntry entry;
  entry.id = KnowledgeId{of("id")};
  entry.kind = of("kind") == "article" ? KnowledgeKind::Article : KnowledgeKind::Phrase;
  entry.title = of("title");
  entry.titleZh = of("title_zh");
  entry.scene = of("scene");
  entry.marketplace = marketplaceFromName(of("marketplace"));
  entry.site = of("site");
  entry.owner = PersonId{of("owner")};
  entry.reviewAt = day("review_date");
  entry.expiresAt = day("expiry_date");
  entry.isNativeChecked = of("native_checked") == "yes";
  return {std::move(entry), of("approved") == "yes"};
}

// Why not, empty when it was taken.
std::string take(const Columns& columns, const CsvRow& row, std::vector<KnowledgeFile::Entry>& entries) {
  const KnowledgeId id{field(columns, row, "id")};
  auto found = std::find_if(entries.begin(), entries.end(), [&](const KnowledgeFile::Entry& each) { return each.entry.id == id; });
  if (found == entries.end()) found = entries.insert(entries.end(), freshFrom(columns, row));
  const std::string language = field(columns, row, "language");
  auto& texts = found->entry.texts;
  if (std::any_of(texts.begin(), texts.end(), [&](const KnowledgeText& text) { return text.language == language; })) return "\"" + id.value + "\" has a text in " + language + " already";
  texts.push_back({language, field(columns, row, "body")});
  return {};
}

}  // namespace

Result<KnowledgeFile> parseKnowledgeCsv(std::string_view bytes) {
  const auto rows = parseCsv(bytes);
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(ErrorKind::InvalidInput, "knowledge.file_empty", "The file is empty: it needs a first line with column names.");
  Columns columns;
  for (std::size_t i = 0; i < rows->front().fields.size(); ++i) columns[std::string(utf8::trimmed(rows->front().fields[i]))] = i;
  for (const std::string_view required : kRequired)
    if (!columns.contains(std::string(required)))
      return fail(ErrorKind::InvalidInput, "knowledge.column_missing", "Line 1: the column \"" + std::string(required) + "\" is missing: id, title, language and body are needed.");
  KnowledgeFile file;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const CsvRow& row = (*rows)[i];
    std::string problem = problemOf(columns, row);
    if (problem.empty()) problem = take(columns, row, file.entries);
    if (!problem.empty()) file.problems.push_back({row.line, std::move(problem)});
  }
  return file;
}

// The mark lets spreadsheets see UTF-8.
std::string knowledgeCsvHead() { return "\xEF\xBB\xBF" + std::string(kColumns) + "\r\n"; }

std::string knowledgeCsvRows(const KnowledgeEntry& entry) {
  const auto day = [](const std::optional<Instant>& at) { return at ? at->toIso().substr(0, 10) : std::string(); };
  const std::string marketplace = entry.marketplace ? std::string(name(*entry.marketplace)) : std::string();
  std::string all;
  for (const KnowledgeText& text : entry.texts) {
    std::string line;
    for (const std::string& cell : {entry.id.value, std::string(entry.kind == KnowledgeKind::Article ? "article" : "phrase"), entry.scene, entry.title, entry.titleZh, text.language, marketplace,
                                    entry.site, text.text, entry.owner.value, day(entry.reviewAt), day(entry.expiresAt), std::string(entry.approval ? "yes" : "no"),
                                    std::string(entry.isNativeChecked ? "yes" : "no")})
      line += (line.empty() ? "" : ",") + csvField(cell);
    all += line + "\r\n";
  }
  return all;
}

}  // namespace inquiry::desk
