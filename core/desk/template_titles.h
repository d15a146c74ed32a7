#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/desk/setting_history.h"
#include "core/desk/template_service.h"

namespace inquiry::desk {

// What the templates among these settings are called, by key; of a deleted one what it was called last.
Result<std::map<std::string, std::string>> templateTitles(const TemplateService& templates, const SettingHistory& history, const std::vector<SettingVersionRow>& rows);

}  // namespace inquiry::desk
