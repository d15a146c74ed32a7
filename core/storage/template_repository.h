#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/domain/reply_template.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Reply templates with all their variants. Saving raises the revision when something changed, and keeps the version
// (setting_versions.h).
class TemplateRepository {
 public:
  explicit TemplateRepository(Connection& connection) : m_connection(connection) {}

  // Insert or replace; answers false when nothing differs. Conflict when another template has the shortcut.
  Result<bool> save(const ReplyTemplate& value);
  Status remove(const TemplateId& id);
  Result<std::optional<ReplyTemplate>> find(const TemplateId& id);
  Result<std::optional<ReplyTemplate>> findByShortcut(std::string_view shortcut);
  Result<std::vector<ReplyTemplate>> list();  // by scene, then title

 private:
  Result<std::vector<ReplyTemplate>> withVariants(Result<std::vector<ReplyTemplate>> values);
  Connection& m_connection;
};

}  // namespace inquiry::storage
