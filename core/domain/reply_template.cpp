#include "core/domain/reply_template.h"

#include <algorithm>

namespace inquiry {

bool isInSeason(const TemplateVariant& variant, const std::string& today) {
  return (variant.fromDay.empty() || variant.fromDay <= today) && (variant.untilDay.empty() || today <= variant.untilDay);
}

ReplyTemplate inForceOn(ReplyTemplate value, const std::string& today) {
  std::erase_if(value.variants, [&](const TemplateVariant& variant) { return !isInSeason(variant, today); });
  const std::vector<TemplateVariant> current = value.variants;
  std::erase_if(value.variants, [&](const TemplateVariant& plain) {
    return !isSeasonal(plain) && std::any_of(current.begin(), current.end(), [&](const TemplateVariant& other) {
      return isSeasonal(other) && other.language == plain.language && other.marketplace == plain.marketplace;
    });
  });
  return value;
}

}  // namespace inquiry
