#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/thread_query.h"

namespace inquiry::storage {

// Where a page begins: the sort key of the last row of the page before.
struct ThreadCursor {
  std::int64_t lane = 0, rank = 0, id = 0;
};

// A thread query as SQL: which index is walked, in which direction, and what every row must fulfil besides. The index is named in the statement
// (INDEXED BY), so a page can never turn into a scan with a sort unnoticed.
class ThreadPlan {
 public:
  // `store` and `tag` are the numbers of the query's store and tag, given when it has them.
  static Result<ThreadPlan> make(const ThreadQuery& query, std::optional<std::int64_t> store, std::optional<std::int64_t> tag);

  using Parameter = std::variant<std::int64_t, std::string>;
  struct Query {
    std::string sql;
    std::vector<Parameter> parameters;  // in order of the question marks
  };
  // `columns` may refer to t (thread) and s (store). Ends with the limit's question mark.
  Query page(std::string_view columns, std::int64_t limit) const;
  // Of a query without a cursor.
  Query ids() const;
  Query count() const;
  // The sort key of a row, as SQL expressions for `columns`.
  std::string keyColumns() const;

  std::string cursorText(const ThreadCursor& at) const;
  // The lanes when the count is simply all threads of them; empty when only count() knows.
  std::optional<std::pair<int, int>> plainLanes() const;

 private:
  enum class Key { Due, Last, Snooze, Listed };
  ThreadPlan() = default;
  void chooseOrder(const ThreadQuery& query);
  void chooseIndex(const ThreadQuery& query, std::optional<std::int64_t> store, std::optional<std::int64_t> tag);
  void addRange(const ThreadQuery& query);
  void addFilters(const ThreadQuery& query, std::optional<std::int64_t> store, std::optional<std::int64_t> tag);
  void addHidden(const std::set<StoreId>& hidden);
  void addText(const std::string& text);
  Status readCursor(const std::string& text);
  void require(std::string condition, std::initializer_list<Parameter> parameters = {});
  Query build(std::string_view columns, bool withCursor) const;
  std::string rank() const;
  char code() const;

  Key m_key = Key::Due;
  bool m_isDescending = false, m_isPlain = true;
  int m_laneFrom = 1, m_laneTo = 1;
  std::string m_from;        // FROM clause
  std::string m_keyTable = "t";  // whose columns the index has
  std::vector<std::string> m_conditions;
  std::vector<Parameter> m_parameters;
  std::string m_order;
  std::optional<ThreadCursor> m_cursor;
};

}  // namespace inquiry::storage
