#include "core/desk/knowledge_csv.h"

#include <algorithm>

#include "core/desk/csv_texts.h"
#include "core/language/scene.h"
#include "core/rules/template_syntax.h"

namespace inquiry::desk {
namespace {

constexpr std::string_view kColumns = "id,kind,scene,title,title_zh,language,marketplace,site,body,owner,review_date,expiry_date,approved,native_checked";

// Why the row cannot be taken, empty when it can.
std::string problemOf(const CsvTexts& texts, const CsvRow& row) {
  const auto of = [&](const char* name) { return texts.field(row, name); };
  if (std::string problem = texts.problemOf(row); !problem.empty()) return problem;
  if (const std::string scene = of("scene"); !scene.empty() && !language::sceneFromName(scene)) return "unknown scene \"" + scene + "\": shipping, packing, return, stock, size, price or other";
  if (const std::string kind = of("kind"); !kind.empty() && kind != "article" && kind != "phrase") return "unknown kind \"" + kind + "\": article or phrase";
  for (const char* name : {"review_date", "expiry_date"})
    if (const std::string date = of(name); !date.empty() && !Instant::parse(date)) return "\"" + date + "\" is no date: write 2027-01-31";
  if (const auto parsed = rules::parseTemplate(of("body")); !parsed) return parsed.error().text;
  return {};
}

KnowledgeFile::Entry freshFrom(const CsvTexts& texts, const CsvRow& row) {
  const auto of = [&](const char* name) { return texts.field(row, name); };
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
std::string take(const CsvTexts& table, const CsvRow& row, std::vector<KnowledgeFile::Entry>& entries) {
  const KnowledgeId id{table.field(row, "id")};
  auto found = std::find_if(entries.begin(), entries.end(), [&](const KnowledgeFile::Entry& each) { return each.entry.id == id; });
  if (found == entries.end()) found = entries.insert(entries.end(), freshFrom(table, row));
  const std::string language = table.field(row, "language");
  auto& texts = found->entry.texts;
  if (std::any_of(texts.begin(), texts.end(), [&](const KnowledgeText& text) { return text.language == language; })) return "\"" + id.value + "\" has a text in " + language + " already";
  texts.push_back({language, table.field(row, "body")});
  return {};
}

}  // namespace

Result<KnowledgeFile> parseKnowledgeCsv(std::string_view bytes) {
  const auto texts = CsvTexts::read(bytes, "knowledge");
  if (!texts) return fail(texts.error());
  KnowledgeFile file;
  for (const CsvRow& row : texts->rows()) {
    std::string problem = problemOf(*texts, row);
    if (problem.empty()) problem = take(*texts, row, file.entries);
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
