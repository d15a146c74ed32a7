#include "core/storage/connection.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "core/storage/tokenizer.h"

namespace inquiry::storage {
namespace {

constexpr const char* kCommonPragmas =
    "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;";
constexpr const char* kWriterPragmas =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-65536;"
    "PRAGMA secure_delete=FAST;";
constexpr const char* kReaderPragmas = "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-16384;";

Error errorOf(sqlite3* handle, int code) {
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return {ErrorKind::DiskFull, "storage.disk_full", "The disk is full: free some space, then try again.", {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {ErrorKind::Corrupt, "storage.corrupt", "The database is damaged: start the repair or restore a snapshot.", {}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      if (const int cause = sqlite3_system_errno(handle); cause == ENOSPC || cause == EDQUOT) return errorOf(handle, SQLITE_FULL);
      return {ErrorKind::Storage, "storage.io", "The database could not be read or written: check the rights of the data folder and the disk, then start again.", {}};
    case SQLITE_INTERRUPT:
      return {ErrorKind::Cancelled, "storage.interrupted", "The query was cancelled.", {}};
    case SQLITE_READONLY:
      return {ErrorKind::Storage, "storage.read_only", "The database cannot be written: check the rights of the data folder.", {}};
    case SQLITE_CONSTRAINT:
      return {ErrorKind::Conflict, "storage.constraint", std::string("The change breaks a rule of the database: ") + sqlite3_errmsg(handle), {}};
    default:
      return {ErrorKind::Storage, "storage.failed", std::string("The database reported: ") + sqlite3_errmsg(handle), {}};
  }
}

// SQLite would create it with the rights the umask happens to leave.
Status createPrivately(const std::string& file) {
  const int created = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (created >= 0) {
    ::close(created);
    return {};
  }
  if (errno == EEXIST) return {};
  if (errno == ENOSPC) return fail(ErrorKind::DiskFull, "storage.disk_full", "The disk is full: free some space, then try again.");
  return fail(ErrorKind::Storage, "storage.create", "The database could not be created: check the rights of the data folder.");
}

Status requireFile(const std::string& file, Access access, Connection::Create create) {
  if (file == ":memory:") return {};
  if (access == Access::ReadWrite && create == Connection::Create::IfMissing) return createPrivately(file);
  struct stat found {};
  if (::stat(file.c_str(), &found) == 0) return {};
  return fail(ErrorKind::NotFound, "storage.no_database", "There is no database at this place: choose the folder of a workspace or restore a backup.");
}

[[maybe_unused]] bool hasPlainHeader(const std::string& file) {
  std::array<char, 16> head{};
  std::ifstream in(file, std::ios::binary);
  in.read(head.data(), head.size());
  return in.gcount() == 16 && std::string_view(head.data(), 15) == "SQLite format 3";
}

Status applyKey([[maybe_unused]] sqlite3* handle, [[maybe_unused]] RawKey key) {
#ifdef INQUIRY_ENCRYPTED
  if (key.size() != 32) return fail(ErrorKind::Locked, "storage.key", "The workspace has no usable key: unlock it with the passphrase or the recovery code.");
  // The raw-key form of SQLCipher skips its key derivation, which costs some 300 ms a connection. A fixed buffer leaves no copies behind.
  constexpr std::string_view kHex = "0123456789abcdef";
  std::array<char, 67> text{'x', '\''};
  std::size_t at = 2;
  for (const char byte : key) {
    text[at++] = kHex[static_cast<unsigned char>(byte) >> 4U];
    text[at++] = kHex[static_cast<unsigned char>(byte) & 15U];
  }
  text[at] = '\'';
  const int code = sqlite3_key(handle, text.data(), static_cast<int>(text.size()));
  explicit_bzero(text.data(), text.size());
  if (code != SQLITE_OK) return fail(ErrorKind::Locked, "storage.key", "The workspace could not be unlocked.");
#endif
  return {};
}

// A distribution that swaps the library for one without encryption must not go unnoticed.
Status requireEncryption([[maybe_unused]] Connection& connection) {
#ifdef INQUIRY_ENCRYPTED
  const auto version = firstRow<std::string>(connection, "PRAGMA cipher_version", [](Row row) { return row.text(0); });
  if (!version) return fail(version.error());
  if (version->value_or("") < "4.6")
    return fail(ErrorKind::Refused, "storage.no_encryption", "The encryption library is missing or older than 4.6: install the one of the installation guide.");
#endif
  const auto temporary = firstRow<std::int64_t>(connection, "PRAGMA temp_store", [](Row row) { return row.integer(0); });
  if (!temporary) return fail(temporary.error());
  if (temporary->value_or(0) != 2)
    return fail(ErrorKind::Refused, "storage.temporary_files", "The database library would write readable temporary files: install the one of the installation guide.");
  return {};
}

}  // namespace

bool Row::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
std::int64_t Row::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Row::real(int column) const { return sqlite3_column_double(m_statement, column); }
std::string Row::text(int column) const { return std::string(view(column)); }

std::string_view Row::view(int column) const {
  const void* bytes = sqlite3_column_blob(m_statement, column);
  if (bytes == nullptr) return {};
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::string> Row::optionalText(int column) const {
  if (isNull(column)) return {};
  return text(column);
}

std::optional<Instant> Row::optionalInstant(int column) const {
  if (isNull(column)) return {};
  return instant(column);
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection), m_statement(other.m_statement), m_next(other.m_next) {
  other.m_statement = nullptr;
}

Statement::~Statement() {
  if (m_statement == nullptr) return;
  sqlite3_reset(m_statement);
  sqlite3_clear_bindings(m_statement);
  m_connection->m_idle.emplace(sqlite3_sql(m_statement), m_statement);
}

Statement& Statement::bind(std::nullptr_t) {
  sqlite3_bind_null(m_statement, m_next++);
  return *this;
}
Statement& Statement::bind(std::int64_t value) {
  sqlite3_bind_int64(m_statement, m_next++, value);
  return *this;
}
Statement& Statement::bind(double value) {
  sqlite3_bind_double(m_statement, m_next++, value);
  return *this;
}
Statement& Statement::bind(std::string_view value) {
  sqlite3_bind_text(m_statement, m_next++, value.data() == nullptr ? "" : value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
  return *this;
}
Statement& Statement::bindBlob(std::string_view bytes) {
  sqlite3_bind_blob(m_statement, m_next++, bytes.data() == nullptr ? "" : bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
  return *this;
}

Statement& Statement::bindColumn(const Row& row, int column) {
  sqlite3_bind_value(m_statement, m_next++, sqlite3_column_value(row.m_statement, column));
  return *this;
}

Result<bool> Statement::step() {
  const int code = sqlite3_step(m_statement);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return fail(m_connection->failed(code));
}

void Statement::reset() {
  sqlite3_reset(m_statement);
  sqlite3_clear_bindings(m_statement);
  m_next = 1;
}

Status Statement::run() {
  for (;;) {
    const auto more = step();
    if (!more) return fail(more.error());
    if (!*more) return {};
  }
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string& file, Access access, RawKey key, Create create) {
  if (auto there = requireFile(file, access, create); !there) return fail(there.error());
#ifdef INQUIRY_ENCRYPTED
  if (hasPlainHeader(file))
    return fail(ErrorKind::Refused, "storage.not_encrypted",
                "This database is not encrypted and will not be opened: restore a backup or import its export.");
#endif
  int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (access == Access::ReadWrite && create == Create::IfMissing) flags |= SQLITE_OPEN_CREATE;
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  std::unique_ptr<Connection> connection(new Connection(handle));
  if (code != SQLITE_OK) return fail(errorOf(handle, code));
  sqlite3_busy_timeout(handle, 5000);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
#ifdef INQUIRY_ENCRYPTED
  // The library would write to the standard error stream; what matters comes back as an error.
  if (auto quiet = connection->script("PRAGMA cipher_log_level=NONE;"); !quiet) return fail(quiet.error());
#endif
  if (auto keyed = applyKey(handle, key); !keyed) return fail(keyed.error());
  // The first read is where a wrong key shows.
  if (auto read = connection->script("SELECT count(*) FROM sqlite_master;"); !read) {
    if (read.error().kind == ErrorKind::Corrupt)
      return fail(ErrorKind::Locked, "storage.wrong_key", "The key does not fit this database, or its first page is damaged.");
    return fail(read.error());
  }
  if (auto done = connection->script(kCommonPragmas); !done) return fail(done.error());
  if (auto safe = requireEncryption(*connection); !safe) return fail(safe.error());
  if (auto done = connection->script(access == Access::ReadOnly ? kReaderPragmas : kWriterPragmas); !done) return fail(done.error());
  if (auto done = registerTokenizer(handle); !done) return fail(done.error());
  return connection;
}

Connection::~Connection() {
  for (const auto& [sql, statement] : m_idle) sqlite3_finalize(statement);
  sqlite3_close_v2(m_handle);
}

Result<Statement> Connection::prepare(std::string_view sql) {
  const std::string key(sql);
  if (const auto idle = m_idle.find(key); idle != m_idle.end()) {
    sqlite3_stmt* statement = idle->second;
    m_idle.erase(idle);
    return Statement(*this, statement);
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(m_handle, key.c_str(), static_cast<int>(key.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) return fail(failed(code));
  return Statement(*this, statement);
}

Status Connection::script(const std::string& sql) {
  const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return fail(failed(code));
  return {};
}

Error Connection::failed(int code) {
  const int primary = code & 0xFF;
  m_isPoisoned |= primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_IOERR;
  return errorOf(m_handle, code);
}

std::int64_t Connection::lastInsertId() const { return sqlite3_last_insert_rowid(m_handle); }
std::int64_t Connection::changes() const { return sqlite3_changes64(m_handle); }
bool Connection::isInTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }
void Connection::interrupt() { sqlite3_interrupt(m_handle); }
Error Connection::lastError() const { return errorOf(m_handle, sqlite3_extended_errcode(m_handle)); }

Result<Transaction> Transaction::begin(Connection& connection) {
  if (auto begun = connection.script("BEGIN IMMEDIATE"); !begun) return fail(begun.error());
  return Transaction(connection);
}

Transaction::~Transaction() {
  // SQLite may have rolled back by itself; a rollback that fails leaves a poisoned connection, which its owner closes.
  if (m_connection != nullptr && m_connection->isInTransaction()) static_cast<void>(m_connection->script("ROLLBACK"));
}

Status Transaction::commit() {
  if (auto done = m_connection->script("COMMIT"); !done) return done;
  m_connection = nullptr;
  return {};
}

}  // namespace inquiry::storage
