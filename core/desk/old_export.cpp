#include "core/desk/old_export.h"

#include <filesystem>

#include "core/desk/csv_source.h"
#include "core/desk/import_run.h"
#include "core/desk/journal_note.h"
#include "core/desk/jsonl_source.h"
#include "core/desk/mbox_source.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

Result<Store> storeOf(Parts& parts, const StoreId& id) {
  if (id.value.empty()) return fail(ErrorKind::InvalidInput, "import.store", "The file does not say which store its messages are of: name one.");
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  return requireStore((*reader)->connection(), id);
}

Result<std::unique_ptr<ImportSource>> openCsv(Parts& parts, const OldExport& what) {
  if (!what.store.value.empty())
    if (const auto store = storeOf(parts, what.store); !store) return fail(store.error());
  std::vector<Store> known;
  {
    auto reader = parts.database.read();
    if (!reader) return fail(reader.error());
    auto list = storage::StoreRepository((*reader)->connection()).list();
    if (!list) return fail(list.error());
    known = std::move(*list);
  }
  auto source = CsvSource::open(what.path, what.store, known);
  if (!source) return fail(source.error());
  return std::make_unique<CsvSource>(std::move(*source));
}

}  // namespace

Result<std::unique_ptr<ImportSource>> openOldExport(Parts& parts, const OldExport& what) {
  std::error_code code;
  const std::filesystem::path path(what.path);
  const std::string ending = path.extension().string();
  if (!std::filesystem::exists(path, code)) return fail(ErrorKind::NotFound, "file.not_found", "The file \"" + what.path + "\" is not there: check its name.");
  if (std::filesystem::is_directory(path, code)) return std::make_unique<JsonlSource>(what.path, "");
  if (ending == ".jsonl") return std::make_unique<JsonlSource>(path.has_parent_path() ? path.parent_path().string() : ".", JsonlSource::dayOf(path.filename().string()));
  if (ending == ".csv") return openCsv(parts, what);
  if (ending != ".mbox" && ending != ".mbx")
    return fail(ErrorKind::InvalidInput, "import.format", "Only the folder of an export, a .jsonl, an .mbox or a .csv file can be imported: choose one of those.");
  auto store = storeOf(parts, what.store);
  if (!store) return fail(store.error());
  return std::make_unique<MboxSource>(parts, std::move(*store), what.path, what.own);
}

Result<ImportReceipt> importOldExport(Parts& parts, const OldExport& what, const Progress& progress) {
  if (const auto may = requireRight(parts, DeskRight::Settings); !may) return fail(may.error());
  const auto source = openOldExport(parts, what);
  if (!source) return fail(source.error());
  auto receipt = ImportRun(parts, progress).run(**source);
  if (!receipt) return receipt;
  const auto noted = parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return note(connection, parts, {SubjectKind::Workspace, "", "archive.imported", {{"threads", receipt->threads}, {"messages", receipt->messages}, {"problems", receipt->problems.size()}}});
  });
  if (!noted) return fail(noted.error());
  return receipt;
}

}  // namespace inquiry::desk
