#include "core/desk/support_check.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/language/detect.h"

namespace inquiry::desk {
namespace {

constexpr double kQuickHelpBelow = 0.01;  // order defect rate

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kLanguages{{{"en", "English"}, {"es", "Spanish"}, {"de", "German"}, {"fr", "French"}, {"it", "Italian"},
                                                                                   {"nl", "Dutch"}, {"sv", "Swedish"}, {"pl", "Polish"}, {"ja", "Japanese"}, {"zh", "Chinese"}}};

std::string languageName(const std::string& code) {
  for (const auto& [known, text] : kLanguages)
    if (known == code) return std::string(text);
  return code;
}

Finding finding(const char* rule, FindingLevel level, std::string text, const SupportSite* site = nullptr) {
  Finding found;
  found.rule = rule;
  found.level = level;
  found.text = std::move(text);
  if (site != nullptr) found.source = site->source;
  if (site != nullptr) found.sourceDate = site->sourceDate;
  return found;
}

// As the text tells it where that is sure, else as the person chose it.
std::string languageOf(const SupportCase& value) {
  const auto told = language::detect(value.subject + "\n" + value.text);
  return told.isSure ? told.code : value.language;
}

void checkLanguage(const SupportSite& site, const SupportPath* path, const SupportCase& value, std::vector<Finding>& found) {
  const bool isTechnical = path != nullptr && path->isTechnical && !site.technicalLanguages.empty();
  const std::vector<std::string>& allowed = isTechnical ? site.technicalLanguages : site.languages;
  const std::string written = languageOf(value);
  const auto isAllowed = [&allowed](const std::string& code) { return code.empty() || std::find(allowed.begin(), allowed.end(), code) != allowed.end(); };
  if (allowed.empty() || (isAllowed(written) && isAllowed(value.language))) return;
  std::string names;
  for (const std::string& code : allowed) names += (names.empty() ? "" : " or ") + languageName(code);
  Finding wrong = finding("support.language", FindingLevel::Forbidden,
                             std::string(isTechnical ? "Technical cases" : "Cases") + " at " + site.site + " are read in " + names + " only: write it in that language.", &site);
  wrong.to = value.text.size();
  found.push_back(std::move(wrong));
}

void checkCallBack(const SupportSite& site, const SupportCase& value, std::vector<Finding>& found) {
  if (value.callBack.empty() || site.callBackPrefix.empty()) return;
  std::string digits = value.callBack;
  std::erase_if(digits, [](char c) { return c == ' ' || c == '-' || c == '/' || c == '(' || c == ')'; });
  if (digits.starts_with("00")) digits.replace(0, 2, "+");
  if (digits.starts_with(site.callBackPrefix) && digits.size() > site.callBackPrefix.size() + 4) return;
  found.push_back(finding("support.call_back", FindingLevel::Forbidden,
                          "Support of " + site.site + " calls back numbers of its own country only: give one that begins with " + site.callBackPrefix + ".", &site));
}

}  // namespace

bool isIncomplete(const SupportTable& table, const SupportCase& value) {
  const SupportPath* path = table.path(value.category);
  return path != nullptr && path->isAppeal && utf8::trimmed(value.noticeId).empty();
}

std::vector<Finding> supportFindings(const SupportTable& table, const SupportCase& value) {
  std::vector<Finding> found;
  const SupportPath* path = table.path(value.category);
  if (utf8::trimmed(value.subject).empty()) found.push_back(finding("support.subject", FindingLevel::Forbidden, "Give the case a subject."));
  if (utf8::trimmed(value.text).empty()) found.push_back(finding("support.text", FindingLevel::Forbidden, "Write what the case is about."));
  if (const SupportSite* site = table.site(value.site)) {
    checkLanguage(*site, path, value, found);
    checkCallBack(*site, value, found);
  }
  if (path == nullptr || path->isVague)
    found.push_back(finding("support.vague", FindingLevel::Warning, "This category says nothing of the matter and lengthens the wait: choose the most exact path."));
  if (isIncomplete(table, value))
    found.push_back(finding("support.notice_missing", FindingLevel::Warning, "An appeal belongs under its performance notification: enter the number of the notification."));
  if (!value.defectRate) {
    found.push_back(finding("support.defect_rate", FindingLevel::Hint, "Note the order defect rate of the account: below 1 % help comes quicker."));
  } else if (*value.defectRate < kQuickHelpBelow) {
    found.push_back(finding("support.quick_help", FindingLevel::Hint, "The order defect rate is below 1 %: such accounts get help quicker, so say it in the case."));
  }
  return found;
}

}  // namespace inquiry::desk
