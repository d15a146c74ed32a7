#include "core/storage/table_copy.h"

#include <algorithm>
#include <limits>

#include "core/storage/sql_name.h"

namespace inquiry::storage {
namespace {

// A stretch in which so many halvings in a row brought no row to light is given up: 2^4 places of it have been tried.
constexpr int kMaxBarren = 4;

// What a damaged page may answer, as opposed to a failure of ours.
bool isDamage(const Error& error) { return error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::Storage || error.kind == ErrorKind::Locked; }

}  // namespace

Result<SalvagedTable> TableCopy::run() {
  if (auto described = describe(); !described) return fail(described.error());
  // What the migrations put there stands in the damaged file as well, perhaps changed.
  if (auto emptied = m_target.script("DELETE FROM " + quotedName(m_table)); !emptied) return fail(emptied.error());
  const Status copied = m_hasNumbers ? copyNumbered() : copyUnnumbered();
  if (!copied) return fail(copied.error());
  const auto rows = firstRow<std::int64_t>(m_target, "SELECT count(*) FROM " + quotedName(m_table), [](Row row) { return row.integer(0); });
  if (!rows) return fail(rows.error());
  m_result.rows = rows->value_or(0);
  return std::move(m_result);
}

Status TableCopy::describe() {
  const auto kind = firstRow<bool>(m_target, "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", [](Row row) { return row.flag(0); }, m_table);
  if (!kind) return fail(kind.error());
  m_hasNumbers = !kind->value_or(false);
  std::string marks;
  bool isNumberColumn = false;
  // Generated columns compute themselves.
  const auto read = forEachRow(
      m_target, "SELECT name, pk, upper(type) = 'INTEGER' AND pk = 1 AND (SELECT max(pk) FROM pragma_table_xinfo(?1)) = 1 FROM pragma_table_xinfo(?1) WHERE hidden = 0",
      [&](Row row) {
        const std::string name = quotedName(row.text(0));
        m_columns += (m_columns.empty() ? "" : ", ") + name;
        marks += marks.empty() ? "?" : ", ?";
        ++m_columnCount;
        if (row.integer(1) > 0) m_order += (m_order.empty() ? "" : ", ") + name;
        isNumberColumn |= row.flag(2);
      },
      m_table);
  if (!read) return read;
  const bool addsNumber = m_hasNumbers && !isNumberColumn;
  if (addsNumber) {
    m_columns += ", rowid";
    marks += ", ?";
    ++m_columnCount;
  }
  m_insert = "INSERT OR REPLACE INTO " + quotedName(m_table) + '(' + m_columns + ") VALUES(" + marks + ')';
  return {};
}

// A new connection each time: one that met a damaged page answers nothing more.
Result<TableCopy::Attempt> TableCopy::readInto(const std::string& select, const std::vector<std::int64_t>& bounds) {
  ++m_connections;
  Attempt attempt;
  auto source = Connection::open(m_damaged, Access::ReadOnly, m_key);
  if (!source) return fail(source.error());
  auto statement = (*source)->prepare(select);
  if (!statement) return isDamage(statement.error()) ? Result<Attempt>(attempt) : fail(statement.error());
  for (const std::int64_t bound : bounds) statement->bind(bound);
  for (;;) {
    const auto more = statement->step();
    if (!more && isDamage(more.error())) return attempt;
    if (!more) return fail(more.error());
    attempt.isFinished = !*more;
    if (!*more) return attempt;
    auto insert = m_target.prepare(m_insert);
    if (!insert) return fail(insert.error());
    for (int column = 0; column < m_columnCount; ++column) insert->bindColumn(statement->row(), column);
    if (auto done = insert->run(); !done) return fail(done.error());
    if (m_hasNumbers) attempt.last = statement->row().integer(m_columnCount);
  }
}

Result<TableCopy::Attempt> TableCopy::attempt(std::int64_t from, std::int64_t to, Direction direction) {
  return readInto("SELECT " + m_columns + ", rowid FROM " + quotedName(m_table) + " NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid" +
                      (direction == Direction::Down ? " DESC" : ""),
                  {from, to});
}

Status TableCopy::copyNumbered() {
  std::int64_t from = std::numeric_limits<std::int64_t>::min(), to = std::numeric_limits<std::int64_t>::max();
  const auto up = attempt(from, to, Direction::Up);
  if (!up) return fail(up.error());
  if (up->isFinished) return {};
  if (up->last) from = *up->last + 1;
  const auto down = attempt(from, to, Direction::Down);
  if (!down) return fail(down.error());
  if (down->isFinished) return {};
  m_result.isPartly = true;
  if (down->last) to = *down->last - 1;
  collectNumbers();
  return rescue(from, to, 0);
}

// Every index of the table names its rows; together they mostly name those of the damaged pages, too, and so tell where to look.
void TableCopy::collectNumbers() {
  std::vector<std::string> indexes;
  static_cast<void>(forEachRow(m_target, "SELECT name FROM pragma_index_list(?) WHERE partial = 0", [&](Row row) { indexes.push_back(row.text(0)); }, m_table));
  for (const auto& index : indexes) {
    ++m_connections;
    const auto source = Connection::open(m_damaged, Access::ReadOnly, m_key);
    if (!source) continue;
    // As far as it can be read: what is missing here is only a place less to look at.
    static_cast<void>(forEachRow(**source, "SELECT rowid FROM " + quotedName(m_table) + " INDEXED BY " + quotedName(index),
                                 [&](Row row) { m_numbers.push_back(row.integer(0)); }));
  }
  std::sort(m_numbers.begin(), m_numbers.end());
  m_numbers.erase(std::unique(m_numbers.begin(), m_numbers.end()), m_numbers.end());
}

std::int64_t TableCopy::middle(std::int64_t from, std::int64_t to) const {
  const auto low = std::lower_bound(m_numbers.begin(), m_numbers.end(), from), high = std::upper_bound(low, m_numbers.end(), to);
  if (high - low >= 2) return *(low + (high - low - 1) / 2);
  // Half of the distance; unsigned because the ends may lie further apart than the type reaches.
  return from + static_cast<std::int64_t>((static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from)) / 2);
}

// The first row from `from` upwards and the first from `to` downwards cannot be read.
Status TableCopy::rescue(std::int64_t from, std::int64_t to, int barren) {
  if (from > to) return {};
  if (from == to || barren == kMaxBarren) {
    m_result.lost.push_back({from, to});
    return {};
  }
  const std::int64_t half = middle(from, to);
  const auto left = attempt(from, half, Direction::Down);
  if (!left) return fail(left.error());
  const auto right = attempt(half + 1, to, Direction::Up);
  if (!right) return fail(right.error());
  if (!left->isFinished)
    if (auto done = rescue(from, left->last ? *left->last - 1 : half, left->last ? 0 : barren + 1); !done) return done;
  if (right->isFinished) return {};
  return rescue(right->last ? *right->last + 1 : half + 1, to, right->last ? 0 : barren + 1);
}

// Small tables, a page or two: from both ends up to the damage.
Status TableCopy::copyUnnumbered() {
  const std::string select = "SELECT " + m_columns + " FROM " + quotedName(m_table) + " ORDER BY ";
  const auto up = readInto(select + m_order, {});
  if (!up) return fail(up.error());
  if (up->isFinished) return {};
  m_result.isPartly = true;
  std::string downwards;
  for (const char c : m_order) downwards += c == ',' ? std::string(" DESC,") : std::string(1, c);
  const auto down = readInto(select + downwards + " DESC", {});
  if (!down) return fail(down.error());
  return {};
}

}  // namespace inquiry::storage
