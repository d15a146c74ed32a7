#include "core/desk/reply_language.h"

#include "core/language/detect.h"

namespace inquiry::desk {

std::optional<Finding> otherLanguage(std::string_view text, std::string_view buyer) {
  const std::string_view wanted = buyer.substr(0, buyer.find('-'));
  if (wanted.empty()) return {};
  const language::Detected written = language::detect(text);
  if (!written.isSure || written.code == wanted) return {};
  Finding finding;
  finding.rule = "text.language." + written.code + "." + std::string(wanted);
  finding.level = FindingLevel::Warning;
  finding.text = "This reply is written in \"" + written.code + "\", and the buyer writes \"" + std::string(wanted) + "\".";
  return finding;
}

}  // namespace inquiry::desk
