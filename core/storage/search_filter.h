#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/domain/search_query.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The field filters of a query as SQL conditions over a message and `t`, its thread. Values are parameters, never part of the text.
class SearchFilter {
 public:
  using Parameter = std::variant<std::int64_t, std::string>;

  SearchFilter(Connection& connection, const SearchQuery& query);

  // A full-text expression, narrowed by what the index itself knows of a message (its facets). The conditions below still hold.
  std::string narrowed(const std::string& match) const;

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

  void addFacets(Connection& connection, const SearchQuery& query);

  Conditions m_onMessage, m_onThread;
  std::string m_facets;
};

}  // namespace inquiry::storage
