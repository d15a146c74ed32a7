#pragma once

#include <string>
#include <vector>

#include "core/domain/translation.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Words that are always translated the same way, by pair of languages.
class GlossaryRepository {
 public:
  explicit GlossaryRepository(Connection& connection) : m_connection(connection) {}

  Result<std::vector<GlossaryEntry>> list();  // by languages, then by the word
  Result<std::vector<GlossaryEntry>> terms(const std::string& from, const std::string& to);
  Status save(const GlossaryEntry& entry);  // the same word of the same pair gets the new translation
  Status remove(const GlossaryEntry& entry);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
