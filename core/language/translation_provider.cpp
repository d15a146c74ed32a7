#include "core/language/translation_provider.h"

#include <array>
#include <utility>

namespace inquiry::language {
namespace {

constexpr std::array<std::pair<ProviderKind, std::string_view>, 7> kNames{{{ProviderKind::Off, "off"}, {ProviderKind::DeepL, "deepl"}, {ProviderKind::Google, "google"},
                                                                         {ProviderKind::Azure, "azure"}, {ProviderKind::LibreTranslate, "libretranslate"},
                                                                         {ProviderKind::ChatServer, "chat"}, {ProviderKind::Apertium, "apertium"}}};

}  // namespace

std::string_view name(ProviderKind kind) {
  for (const auto& [known, text] : kNames)
    if (known == kind) return text;
  return "off";
}

std::optional<ProviderKind> providerFromName(std::string_view name) {
  for (const auto& [known, text] : kNames)
    if (text == name) return known;
  return std::nullopt;
}

}  // namespace inquiry::language
