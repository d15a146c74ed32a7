#pragma once

#include <optional>
#include <string>

#include "core/domain/translation.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What drafts and sent answers were translated from. Names and terms are not stored: they are those of the moment.
class DraftTranslationRepository {
 public:
  explicit DraftTranslationRepository(Connection& connection) : m_connection(connection) {}

  Status save(ThreadId thread, const DraftTranslation& translation);
  Result<std::optional<DraftTranslation>> find(ThreadId thread);
  Status confirm(ThreadId thread);
  Status remove(ThreadId thread);
  Status keepReply(const std::string& clientId, ThreadId thread, const DraftTranslation& translation);
  Result<std::optional<DraftTranslation>> ofReply(const std::string& clientId);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
