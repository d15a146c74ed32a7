#include "core/desk/file_exchange.h"

#include <algorithm>
#include <filesystem>

#include "core/desk/message_log_export.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/storage/handed_out_repository.h"
#include "core/storage/message_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::int64_t kBetweenSigns = 200;

// Counts what a source holds.
class Looker {
 public:
  Looker(Parts& parts, const Progress& progress, std::int64_t expected) : m_parts(parts), m_progress(progress), m_expected(expected) {}

  Status take(const storage::ImportedMessage& told) {
    const auto known = isKnown(told);
    if (!known) return fail(known.error());
    m_look.known += *known ? 1 : 0;
    ++m_look.stores[told.store.value];
    const Instant at = told.message.sentAt;
    if (!m_look.oldest || at < *m_look.oldest) m_look.oldest = at;
    if (!m_look.newest || *m_look.newest < at) m_look.newest = at;
    if (++m_look.messages % kBetweenSigns != 0 || !m_progress || m_progress(m_look.messages, std::max(m_expected, m_look.messages))) return {};
    return fail(ErrorKind::Cancelled, "import.look_cancelled", "Stopped: nothing was imported.");
  }
  void problem(const std::string& file, std::size_t line, const std::string& reason) {
    if (m_look.problems.size() < FileExchange::kMostProblems) m_look.problems.push_back({file, line, reason});
  }
  OldExportLook& look() { return m_look; }

 private:
  Result<bool> isKnown(const storage::ImportedMessage& told) const {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto known = storage::MessageRepository((*reader)->connection()).findByRemote(told.store, told.message.remoteId);
    // A store nobody added yet has nothing.
    if (!known && known.error().kind == ErrorKind::NotFound) return false;
    if (!known) return fail(known.error());
    return known->has_value();
  }

  Parts& m_parts;
  const Progress& m_progress;
  std::int64_t m_expected;
  OldExportLook m_look;
};

}  // namespace

Result<OldExportLook> FileExchange::look(const OldExport& what, const Progress& progress) const {
  const auto source = openOldExport(m_parts, what);
  if (!source) return fail(source.error());
  Looker looker(m_parts, progress, (*source)->expected());
  const auto wrong = [&looker](const std::string& file, std::size_t line, const std::string& reason) { looker.problem(file, line, reason); };
  // Conversations first: their reading teaches some sources where a message belongs.
  if (auto read = (*source)->threads([](const Thread&, std::size_t) { return Status(); }, wrong); !read) return fail(read.error());
  if (auto read = (*source)->messages([&looker](const storage::ImportedMessage& told, std::size_t) { return looker.take(told); }, wrong); !read) return fail(read.error());
  return std::move(looker.look());
}

Result<std::vector<HandedOut>> FileExchange::handedOut() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto all = storage::HandedOutRepository((*reader)->connection()).list();
  if (!all) return fail(all.error());
  // Their names may tell of any store: they are for whoever deletes them, and each one's own.
  const bool mayErase = requireRightSomewhere(m_parts, DeskRight::Erase).has_value();
  std::erase_if(*all, [&](const HandedOut& file) { return !mayErase && file.madeBy != m_parts.me(); });
  std::error_code none;
  std::erase_if(*all, [&none](const HandedOut& file) { return !std::filesystem::exists(file.path, none); });
  return all;
}

Result<ExportReceipt> FileExchange::exportLog(ArchiveService::Format format, const std::string& file, const Progress& progress) { return exportMessageLog(m_parts, format, file, progress); }

}  // namespace inquiry::desk
