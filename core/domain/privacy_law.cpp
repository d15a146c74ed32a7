#include "core/domain/privacy_law.h"

#include <algorithm>
#include <array>

namespace inquiry {
namespace {

constexpr PrivacyLaw kAppi{"appi", "個人情報の保護に関する法律 (APPI) 17, 21", "2026-11-23"};
constexpr PrivacyLaw kGdpr{"gdpr", "Regulation (EU) 2016/679 (GDPR), Art. 17", "2026-11-23"};
constexpr PrivacyLaw kUkGdpr{"uk-gdpr", "UK GDPR, Art. 17; ICO, Right to erasure", "2026-11-23"};
constexpr PrivacyLaw kLfpdppp{"lfpdppp", "LFPDPPP, DOF 20-03-2025, Art. 14", "2026-11-23"};

// The Union and the countries of the European Economic Area beside it.
constexpr std::array<std::string_view, 30> kEea{"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"};

}  // namespace

const PrivacyLaw* privacyLawOf(std::string_view country) {
  if (country == "JP") return &kAppi;
  if (country == "MX") return &kLfpdppp;
  if (country == "GB") return &kUkGdpr;
  return std::find(kEea.begin(), kEea.end(), country) == kEea.end() ? nullptr : &kGdpr;
}

}  // namespace inquiry
