#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/domain/search_query.h"

namespace inquiry::storage {

// The field filters of a query as SQL conditions over a message and `t`, its thread. Values are parameters, never part of the text.
class SearchFilter {
 public:
  using Parameter = std::variant<std::int64_t, std::string>;

  explicit SearchFilter(const SearchQuery& query);

  // " AND ..." with question marks, or empty. `message` is the alias of the message table, `id` the expression of its id (of the full-text
  // index its row number, so that the walk there starts and ends at the bounds).
  std::string onMessage(std::string_view message, std::string_view id) const;
  const std::string& onThread() const { return m_onThread.sql; }
  const std::vector<Parameter>& messageParameters() const { return m_onMessage.parameters; }
  const std::vector<Parameter>& threadParameters() const { return m_onThread.parameters; }

 private:
  struct Conditions {
    std::string sql;
    std::vector<Parameter> parameters;
    void add(const std::string& condition, std::vector<Parameter> values = {});
  };
  void addMessage(const SearchQuery& query);
  void addThread(const SearchQuery& query);
  void addPeople(const SearchQuery& query);
  void addFlag(SearchFlag flag, Instant now);

  Conditions m_onMessage, m_onThread;
};

}  // namespace inquiry::storage
