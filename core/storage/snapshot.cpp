#include "core/storage/snapshot.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "core/domain/crash_point.h"
#include "core/storage/durable_file.h"
#include "core/storage/file_descriptor.h"
#include "core/storage/sql_name.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kPrefix = "snapshot-", kSuffix = ".db";
// cipher_integrity_check answers wrongly past this size.
constexpr std::int64_t kMaxCheckedBytes = 4LL << 30U;

constexpr std::string_view kTables =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " AND sql NOT LIKE 'CREATE VIRTUAL TABLE%'"
    " AND NOT EXISTS (SELECT 1 FROM sqlite_master AS owner WHERE owner.sql LIKE 'CREATE VIRTUAL TABLE%' AND"
    "                 sqlite_master.name LIKE owner.name || '\\_%' ESCAPE '\\')";

Result<std::string> firstFinding(Connection& connection, std::string_view sql) {
  auto row = firstRow<std::string>(connection, sql, [](Row found) { return found.text(0); });
  if (!row) return fail(row.error());
  return row->value_or("");
}

tl::unexpected<Error> unsound(std::string_view finding) {
  return fail(ErrorKind::Corrupt, "storage.unsound", "The database did not pass its check: " + std::string(finding));
}

// 0 for a name that is none of ours.
std::int64_t numberOf(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix)) return 0;
  const std::string digits = name.substr(kPrefix.size(), name.size() - kPrefix.size() - kSuffix.size());
  if (digits.empty() || digits.size() > 12 || digits.find_first_not_of("0123456789") != std::string::npos) return 0;
  return std::stoll(digits);
}

Status syncFile(const std::string& file) {
  const FileDescriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!opened.isOpen() || ::fsync(opened.number()) != 0) return failFile("A snapshot could not be brought to the disk");
  return {};
}

}  // namespace

Result<RowCounts> countRows(Connection& connection) {
  std::vector<std::string> tables;
  if (auto read = forEachRow(connection, kTables, [&](Row row) { tables.push_back(row.text(0)); }); !read) return fail(read.error());
  RowCounts counts;
  for (const std::string& table : tables) {
    const auto rows = firstRow<std::int64_t>(connection, "SELECT count(*) FROM " + quotedName(table), [](Row row) { return row.integer(0); });
    if (!rows) return fail(rows.error());
    counts[table] = rows->value_or(0);
  }
  return counts;
}

Status verifyPages(Connection& connection) {
#ifdef INQUIRY_ENCRYPTED
  const auto size = firstRow<std::int64_t>(connection, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
                                           [](Row row) { return row.integer(0); });
  if (!size) return fail(size.error());
  if (size->value_or(0) < kMaxCheckedBytes) {
    const auto pages = firstFinding(connection, "PRAGMA cipher_integrity_check");
    if (!pages) return fail(pages.error());
    if (!pages->empty()) return unsound(*pages);
  }
#endif
  const auto structure = firstFinding(connection, "PRAGMA quick_check(1)");
  if (!structure) return fail(structure.error());
  if (*structure != "ok") return unsound(*structure);
  const auto dangling = firstFinding(connection, "PRAGMA foreign_key_check");
  if (!dangling) return fail(dangling.error());
  if (!dangling->empty()) return unsound("table " + *dangling + " refers to rows that are missing");
  return {};
}

std::vector<std::string> Snapshots::list() const {
  std::vector<std::string> files;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(m_folder, none))
    if (numberOf(entry.path().string()) > 0) files.push_back(entry.path().string());
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return numberOf(a) > numberOf(b); });
  return files;
}

Result<VerifiedSnapshot> Snapshots::take() {
  if (::mkdir(m_folder.c_str(), 0700) != 0 && errno != EEXIST) return failFile("The folder of the snapshots could not be created");
  const std::string fresh = m_folder + "/snapshot.new";
  if (auto removed = removeFile(fresh); !removed) return fail(removed.error());
  auto made = copyTo(fresh);
  if (!made) return made;
  const auto existing = list();
  const std::int64_t number = existing.empty() ? 1 : numberOf(existing.front()) + 1;
  made->m_file = m_folder + '/' + std::string(kPrefix) + std::to_string(number) + std::string(kSuffix);
  INQUIRY_CRASH_POINT("snapshot.verified");
  if (auto named = renameFile(fresh, made->m_file); !named) return fail(named.error());
  INQUIRY_CRASH_POINT("snapshot.named");
  const auto all = list();
  for (std::size_t i = kKept; i < all.size(); ++i)
    if (auto removed = removeFile(all[i]); !removed) return fail(removed.error());
  return made;
}

Result<VerifiedSnapshot> Snapshots::copyTo(const std::string& file) {
  // Others write meanwhile: the copy is one moment between the two counts. Where rows come and go at once it may seem to lie outside.
  for (int attempt = 0;; ++attempt) {
    auto before = copyOnce(file);
    if (!before) {
      static_cast<void>(removeFile(file));
      return fail(before.error());
    }
    auto source = Connection::open(m_database, Access::ReadOnly, m_key.reveal());
    if (!source) return fail(source.error());
    const auto after = countRows(**source);
    if (!after) return fail(after.error());
    auto made = verified(file, *before, *after);
    if (made) return made;
    // A copy that failed its check is worse than none.
    if (auto removed = removeFile(file); !removed) return fail(removed.error());
    if (attempt == 2 || made.error().code != "snapshot.counts") return made;
  }
}

// Answers the counts from before.
Result<RowCounts> Snapshots::copyOnce(const std::string& file) {
  auto source = Connection::open(m_database, Access::ReadOnly, m_key.reveal());
  if (!source) return fail(source.error());
  auto before = countRows(**source);
  if (!before) return before;
  // VACUUM INTO writes another file, which query_only forbids; the source stays open for reading only. The copy keeps the key.
  if (auto done = (*source)->script("PRAGMA query_only=OFF"); !done) return fail(done.error());
  INQUIRY_CRASH_POINT("snapshot.before_copy");
  // An empty file with the right permissions is accepted as the target.
  if (!FileDescriptor(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)).isOpen())
    return failFile("A snapshot could not be created");
  if (auto copied = execute(**source, "VACUUM INTO ?", file); !copied) return fail(copied.error());
  if (auto synced = syncFile(file); !synced) return fail(synced.error());
  INQUIRY_CRASH_POINT("snapshot.copied");
  return before;
}

Result<VerifiedSnapshot> Snapshots::verified(const std::string& file, const RowCounts& before, const RowCounts& after) {
  auto copy = Connection::open(file, Access::ReadOnly, m_key.reveal());
  if (!copy) return fail(copy.error());
  if (auto sound = verifyPages(**copy); !sound) return fail(sound.error());
  auto rows = countRows(**copy);
  if (!rows) return fail(rows.error());
  for (const auto& [table, count] : before) {
    const auto [low, high] = std::minmax(count, after.contains(table) ? after.at(table) : count);
    const auto copied = rows->find(table);
    if (copied == rows->end() || copied->second < low || copied->second > high)
      return fail(ErrorKind::Corrupt, "snapshot.counts", "The snapshot does not hold all rows of table " + table + ": try again.");
  }
  std::error_code none;
  return VerifiedSnapshot(file, std::move(*rows), static_cast<std::int64_t>(std::filesystem::file_size(file, none)));
}

Result<std::string> Snapshots::restore(const std::string& snapshot) {
  {
    auto opened = Connection::open(snapshot, Access::ReadOnly, m_key.reveal());
    if (!opened) return fail(opened.error());
    if (auto sound = verifyPages(**opened); !sound) return fail(sound.error());
  }
  const std::string fresh = m_database + ".restored";
  if (auto removed = removeFile(fresh); !removed) return fail(removed.error());
  if (auto copied = copyFile(snapshot, fresh); !copied) return fail(copied.error());
  std::string aside = m_database + ".replaced-1";
  for (int i = 2; std::filesystem::exists(aside); ++i) aside = m_database + ".replaced-" + std::to_string(i);
  // The log first: beside another database it would be taken for its own.
  for (const char* part : {"-wal", "-shm", ""})
    if (std::filesystem::exists(m_database + part))
      if (auto moved = renameFile(m_database + part, aside + part); !moved) return fail(moved.error());
  INQUIRY_CRASH_POINT("snapshot.old_moved");
  if (auto placed = renameFile(fresh, m_database); !placed) return fail(placed.error());
  return aside;
}

}  // namespace inquiry::storage
