#include "core/desk/template_titles.h"

#include "core/domain/setting_area.h"

namespace inquiry::desk {

Result<std::map<std::string, std::string>> templateTitles(const TemplateService& templates, const SettingHistory& history, const std::vector<SettingVersionRow>& rows) {
  const auto all = templates.list();
  if (!all) return fail(all.error());
  std::map<std::string, std::string> titles;
  for (const ReplyTemplate& each : *all) titles.emplace(std::string(kTemplatesKey) + each.id.value, each.title);
  for (const SettingVersionRow& row : rows) {
    if (!row.key.starts_with(kTemplatesKey) || !row.isShipped || row.version < 2) continue;
    const auto lost = history.difference(row.key, row.version - 1, row.version);
    if (!lost) return fail(lost.error());
    for (const SettingDifference& each : *lost)
      if (each.path.size() == 1 && each.path.front().field == "title") titles.emplace(row.key, each.before);
  }
  return titles;
}

}  // namespace inquiry::desk
