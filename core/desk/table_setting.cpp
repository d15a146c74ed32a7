#include "core/desk/table_setting.h"

#include "core/desk/journal_note.h"
#include "core/storage/journal.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {

Status saveTableSetting(Parts& parts, std::string_view setting, const std::string& text) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::SettingRepository settings(connection);
    const auto before = settings.find(setting);
    if (!before) return fail(before.error());
    if (before->value_or("") == text) return {};
    if (auto done = text.empty() ? settings.remove(setting) : settings.save(setting, text); !done) return done;
    changes.settings = changes.tickets = true;
    const auto hash = [](const std::string& value) { return value.empty() ? std::string() : storage::Journal::textHash(value); };
    return note(connection, parts, {SubjectKind::Setting, std::string(setting), "setting.changed", {{"before", hash(before->value_or(""))}, {"after", hash(text)}}});
  });
}

}  // namespace inquiry::desk
