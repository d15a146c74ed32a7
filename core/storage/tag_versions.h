#pragma once

#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The list of tags - names, colours, places - as its versions keep it. Which threads carry them is no part of it. In a transaction of the caller, who tells
// the journal afterwards.
class TagVersions {
 public:
  explicit TagVersions(Connection& connection) : m_connection(connection) {}
  Result<std::string> body();  // of the list as it is
  Status changed(const std::string& before);
  // A tag that was renamed is found by its number and takes its threads along; one that was deleted comes back empty. One that came since goes only where
  // no thread carries it. Conflict "setting.tag_name" where another tag in use has one of the names.
  Status restore(std::string_view body);

 private:
  struct Entry;
  Status put(const Entry& entry);
  Connection& m_connection;
};

}  // namespace inquiry::storage
