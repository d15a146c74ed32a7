#include "core/desk/template_choice.h"

#include <algorithm>
#include <cctype>

namespace inquiry::desk {
namespace {

std::string lowered(const std::string& text) {
  std::string out = text;
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c); });
  return out;
}

// The typed letters in order, closer together is better. Bytes of UTF-8 compare as they are: a CJK character matches only itself.
int subsequenceScore(const std::string& text, const std::string& typed) {
  if (const auto at = text.find(typed); at != std::string::npos) return at == 0 || text[at - 1] == ' ' ? 90 : 60;
  std::size_t at = 0, first = std::string::npos;
  for (const char c : typed) {
    at = text.find(c, at);
    if (at == std::string::npos) return -1;
    if (first == std::string::npos) first = at;
    ++at;
  }
  return std::max(1, 40 - static_cast<int>(at - first - typed.size()));
}

}  // namespace

TemplateChoice chooseVariant(const ReplyTemplate& from, const std::string& language, Marketplace marketplace) {
  const TemplateVariant* sameLanguage = nullptr;
  const TemplateVariant* english = nullptr;
  const TemplateVariant* any = nullptr;
  for (const TemplateVariant& variant : from.variants) {
    if (variant.marketplace && *variant.marketplace != marketplace) continue;
    if (variant.language == language && variant.marketplace) return {&variant, false};
    if (variant.language == language) sameLanguage = &variant;
    if (variant.language == "en") english = &variant;
    if (any == nullptr) any = &variant;
  }
  if (sameLanguage != nullptr) return {sameLanguage, false};
  return {english != nullptr ? english : any, true};
}

int matchScore(const ReplyTemplate& candidate, const std::string& typed) {
  const std::string wanted = lowered(typed);
  if (wanted.empty()) return 0;
  if (lowered(candidate.shortcut) == wanted) return 100;
  int best = -1;
  for (const std::string* field : {&candidate.title, &candidate.titleZh, &candidate.scene, &candidate.shortcut, &candidate.id.value})
    best = std::max(best, subsequenceScore(lowered(*field), wanted));
  return best;
}

}  // namespace inquiry::desk
