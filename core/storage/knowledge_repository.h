#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/knowledge.h"
#include "core/domain/search_query.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Knowledge and phrases with their texts, and the full-text index over them. Writes need a transaction of the caller.
class KnowledgeRepository {
 public:
  explicit KnowledgeRepository(Connection& connection) : m_connection(connection) {}

  // Insert or replace; answers false when nothing differs. Raises the revision when something changed.
  Result<bool> save(const KnowledgeEntry& entry);
  Status remove(const KnowledgeId& id);  // NotFound
  Result<std::optional<KnowledgeEntry>> find(const KnowledgeId& id);
  Result<std::vector<KnowledgeEntry>> list();  // by kind, scene, title
  // Entries in whose title or text, in any language, all terms stand; the best first.
  Result<std::vector<KnowledgeId>> search(const std::vector<SearchTerm>& terms, std::size_t limit);

 private:
  Result<std::vector<KnowledgeEntry>> withTexts(Result<std::vector<KnowledgeEntry>> entries);
  Connection& m_connection;
};

}  // namespace inquiry::storage
