#pragma once

#include <string_view>

namespace inquiry {

// What a country demands of whoever keeps data of buyers, as far as a service desk has to act on it.
struct PrivacyLaw {
  std::string_view id;          // "appi", "gdpr", "uk-gdpr", "lfpdppp": stable, keys the words of the window
  std::string_view source;      // law and article
  std::string_view sourceDate;  // when it was looked up
};

// By ISO 3166, as countryOf() tells it. Null where none is known here: that is no word about the country's law.
const PrivacyLaw* privacyLawOf(std::string_view country);

}  // namespace inquiry
