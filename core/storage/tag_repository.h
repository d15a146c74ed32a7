#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/tag.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Tags and which threads carry them. Names are unique, case counts, 1 to 60 characters without line breaks or commas.
class TagRepository {
 public:
  explicit TagRepository(Connection& connection) : m_connection(connection) {}

  Result<std::vector<Tag>> list();  // by position, with how many threads carry each
  Result<std::optional<Tag>> find(const TagName& name);
  Status create(const TagName& name, std::string_view colour);      // Conflict when it exists
  Status rename(const TagName& from, const TagName& to);            // Conflict when `to` exists: that is a merge
  Status recolour(const TagName& name, std::string_view colour);
  Status merge(const TagName& from, const TagName& into);           // `from` is gone afterwards
  Status remove(const TagName& name);                               // from every thread, too
  Result<std::vector<ThreadId>> threadsWith(const TagName& name);   // for the inverse of merge and remove

  // Creates a tag that does not exist yet. Answer false when nothing changed.
  Result<bool> add(ThreadId thread, const TagName& name);
  Result<bool> take(ThreadId thread, const TagName& name);
  Result<std::vector<std::string>> ofThread(ThreadId thread);  // by position

 private:
  Result<std::optional<std::int64_t>> key(const TagName& name);
  Result<std::int64_t> requireKey(const TagName& name);
  Connection& m_connection;
};

}  // namespace inquiry::storage
