#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

struct sqlite3;
struct sqlite3_stmt;

namespace inquiry::storage {

class Connection;

// One row under the cursor. Valid until the next step. Columns count from 0.
class Row {
 public:
  explicit Row(sqlite3_stmt* statement) : m_statement(statement) {}
  bool isNull(int column) const;
  std::int64_t integer(int column) const;
  bool flag(int column) const { return integer(column) != 0; }
  double real(int column) const;
  std::string text(int column) const;           // empty for NULL
  std::string_view view(int column) const;      // valid until the next step
  std::optional<std::string> optionalText(int column) const;
  Instant instant(int column) const { return Instant::fromMillis(integer(column)); }
  std::optional<Instant> optionalInstant(int column) const;

 private:
  friend class Statement;
  sqlite3_stmt* m_statement;
};

// A prepared statement borrowed from the connection's cache; given back (reset, unbound) when it leaves the scope.
class Statement {
 public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  // Parameters count from 1 and are bound in call order.
  Statement& bind(std::nullptr_t);
  Statement& bind(std::int64_t value);
  Statement& bind(int value) { return bind(static_cast<std::int64_t>(value)); }
  Statement& bind(bool value) { return bind(static_cast<std::int64_t>(value)); }
  Statement& bind(double value);
  Statement& bind(std::string_view value);
  Statement& bind(const std::string& value) { return bind(std::string_view(value)); }
  Statement& bind(const char* value) { return bind(std::string_view(value)); }
  Statement& bindBlob(std::string_view bytes);
  // The value of another statement's row, whatever its type.
  Statement& bindColumn(const Row& row, int column);
  Statement& bind(Instant value) { return bind(value.millis()); }
  template <class Tag, class Rep>
  Statement& bind(const Id<Tag, Rep>& id) { return bind(id.value); }
  template <class T>
  Statement& bind(const std::optional<T>& value) {
    if (!value.has_value()) return bind(nullptr);
    return bind(*value);
  }

  // True when a row is there, false at the end.
  Result<bool> step();
  Row row() const { return Row(m_statement); }
  // Runs to the end, rows ignored.
  Status run();
  // Ready to be bound and run again: for loops of many rows, which need not ask for the statement each time.
  void reset();

 private:
  friend class Connection;
  Statement(Connection& connection, sqlite3_stmt* statement) : m_connection(&connection), m_statement(statement) {}
  Connection* m_connection;
  sqlite3_stmt* m_statement;
  int m_next = 1;
};

enum class Access { ReadOnly, ReadWrite };

// A key of 32 raw bytes; empty = unencrypted (only a build without SQLCipher accepts that).
using RawKey = std::string_view;

// One connection to one database file with the house's pragmas (WAL, foreign keys, trusted_schema off, defensive, cell_size_check, temp_store memory,
// own tokenizer registered; ReadWrite: synchronous=FULL and manual checkpoints; ReadOnly: query_only, no checkpoints).
// Used by one thread at a time; interrupt() may come from any thread.
class Connection {
 public:
  // Fails with NotFound when there is no file, Locked when the key does not fit or the first page is damaged, Refused for an unencrypted
  // file in an encrypted build. A file is created only by ReadWrite with IfMissing, readable by its owner alone.
  enum class Create { No, IfMissing };
  static Result<std::unique_ptr<Connection>> open(const std::string& file, Access access, RawKey key, Create create = Create::No);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // `sql` must be a constant: the cache keys on its text and keeps the statement for the connection's life.
  Result<Statement> prepare(std::string_view sql);
  // Several statements without parameters (migrations, pragmas).
  Status script(const std::string& sql);
  std::int64_t lastInsertId() const;
  std::int64_t changes() const;
  // Makes a running statement fail with Cancelled.
  void interrupt();
  sqlite3* handle() const { return m_handle; }
  Error lastError() const;
  // Whether BEGIN is open. SQLite ends a transaction by itself after some failures.
  bool isInTransaction() const;
  // True once a page was damaged or could not be read or written: SQLCipher answers nothing more on such a connection, and after a failed
  // fsync nobody knows what is on the disk. Close it and open a new one.
  bool isPoisoned() const { return m_isPoisoned; }

 private:
  friend class Statement;
  explicit Connection(sqlite3* handle) : m_handle(handle) {}
  Error failed(int code);
  sqlite3* m_handle;
  bool m_isPoisoned = false;
  // Idle statements by text; a statement in use is out of the map, so nested use of one text prepares a second.
  std::unordered_multimap<std::string, sqlite3_stmt*> m_idle;
};

// Runs one statement with parameters, rows ignored.
template <class... Args>
Status execute(Connection& connection, std::string_view sql, const Args&... args) {
  auto statement = connection.prepare(sql);
  if (!statement) return fail(statement.error());
  (statement->bind(args), ...);
  return statement->run();
}

// Calls `onRow(Row)` for each row.
template <class Fn, class... Args>
Status forEachRow(Connection& connection, std::string_view sql, Fn&& onRow, const Args&... args) {
  auto statement = connection.prepare(sql);
  if (!statement) return fail(statement.error());
  (statement->bind(args), ...);
  for (;;) {
    const auto more = statement->step();
    if (!more) return fail(more.error());
    if (!*more) return {};
    onRow(statement->row());
  }
}

// Maps the first row with `map(Row)`; empty when there is none.
template <class T, class Fn, class... Args>
Result<std::optional<T>> firstRow(Connection& connection, std::string_view sql, Fn&& map, const Args&... args) {
  auto statement = connection.prepare(sql);
  if (!statement) return fail(statement.error());
  (statement->bind(args), ...);
  const auto more = statement->step();
  if (!more) return fail(more.error());
  if (!*more) return std::optional<T>{};
  return std::optional<T>(map(statement->row()));
}

// An immediate transaction; leaving the scope without commit() rolls back.
class Transaction {
 public:
  static Result<Transaction> begin(Connection& connection);
  Transaction(Transaction&& other) noexcept : m_connection(other.m_connection) { other.m_connection = nullptr; }
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();
  Status commit();

 private:
  explicit Transaction(Connection& connection) : m_connection(&connection) {}
  Connection* m_connection;
};

}  // namespace inquiry::storage
