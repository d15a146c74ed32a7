#include "core/desk/archive_service.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/desk/archive_export.h"
#include "core/desk/csv.h"
#include "core/desk/export_rows.h"
#include "core/desk/handed_out_note.h"
#include "core/desk/import_run.h"
#include "core/desk/journal_note.h"
#include "core/desk/jsonl_source.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/seen_journal.h"
#include "core/desk/target_file.h"
#include "core/desk/template_csv.h"
#include "core/domain/journal_entry.h"
#include "core/storage/journal.h"
#include "core/storage/template_repository.h"

namespace inquiry::desk {
namespace {

// Templates are typed by people: a larger file is not one.
constexpr std::streamsize kMaxTemplateFile = 16 << 20;
constexpr std::size_t kMoreRows = 8;

Result<std::string> readFile(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorKind::NotFound, "file.not_found", "The file \"" + file + "\" cannot be read: check its name.");
  std::string bytes(static_cast<std::size_t>(kMaxTemplateFile) + 1, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (in.gcount() > kMaxTemplateFile) return fail(ErrorKind::InvalidInput, "file.too_large", "The file is larger than 16 MB: it is no template file.");
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  return bytes;
}

}  // namespace

Result<ImportReceipt> ArchiveService::importFolder(const std::string& folder, const Progress& progress) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  JsonlSource source(folder, "");
  auto receipt = ImportRun(m_parts, progress).run(source);
  if (!receipt) return receipt;
  const auto noted = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return note(connection, m_parts, {SubjectKind::Workspace, "", "archive.imported", {{"threads", receipt->threads}, {"messages", receipt->messages}, {"problems", receipt->problems.size()}}});
  });
  if (!noted) return fail(noted.error());
  return receipt;
}

Result<ExportReceipt> exportArchive(const Parts& parts, const ExportRequest& request, const Progress& progress) {
  if (auto free = checkTargetFile(request.file, parts.folder); !free) return fail(free.error());
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  auto receipt = exportRows((*reader)->connection(), parts, request, progress);
  if (!receipt) return receipt;
  const char* const kinds[] = {"threads", "messages", "journal"};
  const auto noted = parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (auto kept = noteHandedOut(connection, parts, "export", request.file, receipt->sha256); !kept) return kept;
    return note(connection, parts, {SubjectKind::Workspace, "", "archive.exported", {{"what", kinds[static_cast<int>(request.what)]}, {"rows", receipt->rows}, {"sha256", receipt->sha256}}});
  });
  if (!noted) return fail(noted.error());
  return receipt;
}

Result<ExportReceipt> ArchiveService::exportTo(What what, Format format, const std::string& file, const Progress& progress, const ExportPeriod& period) const {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return fail(may.error());
  return exportArchive(m_parts, {what, format, file, m_parts.clock.now(), period}, progress);
}

Result<JournalReceipt> ArchiveService::verifyJournal() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto verdict = storage::Journal::verify((*reader)->connection());
  if (!verdict) return fail(verdict.error());
  return JournalReceipt{verdict->rows, !verdict->firstWrong.has_value(), verdict->reason};
}

Result<std::vector<JournalEntry>> ArchiveService::journal(const JournalQuestion& question) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto seen = SeenJournal::of(connection, m_parts);
  if (!seen) return fail(seen.error());
  const std::string thread = question.thread ? std::to_string(question.thread->value) : std::string();
  // What is left out makes the list no shorter, unless there is no more.
  for (std::size_t asked = question.limit;; asked *= kMoreRows) {
    auto rows = storage::Journal::newest(connection, question.kind, thread, asked);
    if (!rows) return rows;
    const bool isAll = rows->size() < asked;
    std::vector<JournalEntry> left;
    for (JournalEntry& row : *rows) {
      const auto isLeftOut = seen->hides(row);
      if (!isLeftOut) return fail(isLeftOut.error());
      if (!*isLeftOut && left.size() < question.limit) left.push_back(std::move(row));
    }
    if (isAll || left.size() == question.limit) return left;
  }
}

Result<TemplateReceipt> ArchiveService::importTemplates(const std::string& csvFile) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  const auto bytes = readFile(csvFile);
  if (!bytes) return fail(bytes.error());
  return importTemplateText(*bytes);
}

Result<TemplateReceipt> ArchiveService::importTemplateText(const std::string& csv) {
  const auto parsed = parseTemplateCsv(csv);
  if (!parsed) return fail(parsed.error());
  TemplateReceipt receipt;
  for (const TemplateProblem& problem : parsed->problems) receipt.problems.push_back({"", problem.line, problem.reason});
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        storage::TemplateRepository repository(connection);
        for (const ReplyTemplate& value : parsed->templates) {
          const auto saved = repository.save(value);
          if (!saved && saved.error().kind == ErrorKind::Conflict) {
            receipt.problems.push_back({"", 0, "template \"" + value.id.value + "\": its shortcut \"" + value.shortcut + "\" is taken"});
            continue;
          }
          if (!saved) return fail(saved.error());
          if (*saved) ++receipt.saved;
        }
        changes.templates = true;
        return note(connection, m_parts, {SubjectKind::Workspace, "", "template.imported", {{"templates", receipt.saved}, {"problems", receipt.problems.size()}}});
      });
  if (!written) return fail(written.error());
  return receipt;
}

Result<std::vector<TemplateRow>> ArchiveService::templates() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto all = storage::TemplateRepository((*reader)->connection()).list();
  if (!all) return fail(all.error());
  std::vector<TemplateRow> rows;
  for (const ReplyTemplate& value : *all) {
    for (const TemplateVariant& variant : value.variants) {
      TemplateRow row;
      row.id = value.id;
      row.title = value.title;
      row.titleZh = value.titleZh;
      row.scene = value.scene;
      row.shortcut = value.shortcut;
      row.language = variant.language;
      row.marketplace = variant.marketplace ? std::string(name(*variant.marketplace)) : std::string();
      row.body = variant.text;
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

}  // namespace inquiry::desk
