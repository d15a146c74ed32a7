#include "core/desk/translation_settings.h"

#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kSetting = "translation";

// No store of the team can be called so: the ids of stores have no "@".
StoreId owner() { return StoreId{"@translation"}; }

Json toJson(const TranslationSettings& settings) {
  Json automatic = Json::array();
  for (const StoreId& store : settings.automatic) automatic.push_back(store.value);
  return {{"provider", settings.provider}, {"address", settings.address}, {"region", settings.region},     {"model", settings.model},
          {"private", settings.mayBePrivate}, {"language", settings.language}, {"automatic", std::move(automatic)}};
}

}  // namespace

Result<TranslationSettings> readTranslationSettings(storage::Connection& connection) {
  const auto text = storage::SettingRepository(connection).find(kSetting);
  if (!text) return fail(text.error());
  TranslationSettings settings;
  const Json json = Json::parse(text->value_or("{}"), nullptr, false);
  if (!json.is_object()) return settings;
  settings.provider = json.value("provider", settings.provider);
  settings.address = json.value("address", std::string());
  settings.region = json.value("region", std::string());
  settings.model = json.value("model", std::string());
  settings.mayBePrivate = json.value("private", false);
  settings.language = json.value("language", settings.language);
  for (const Json& store : json.value("automatic", Json::array()))
    if (store.is_string()) settings.automatic.push_back(StoreId{store.get<std::string>()});
  return settings;
}

Status saveTranslationSettings(Parts& parts, const TranslationSettings& settings) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto before = readTranslationSettings(connection);
    if (!before) return fail(before.error());
    if (*before == settings) return {};
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(kSetting, toJson(settings).dump()); !done) return done;
    return note(connection, parts, {SubjectKind::Setting, std::string(kSetting), "setting.changed", {{"before", toJson(*before)}, {"after", toJson(settings)}}});
  });
}

std::string translatorName(const TranslationSettings& settings) { return settings.provider + ' ' + settings.model + ' ' + settings.address; }

Secret translationKey(const Parts& parts, const std::string& provider) {
  auto key = parts.secrets.credential(owner(), provider);
  return key ? std::move(*key) : Secret();
}

Status saveTranslationKey(Parts& parts, const std::string& provider, Secret key) {
  std::map<std::string, Secret> keys;
  keys.emplace(provider, std::move(key));
  return parts.secrets.saveCredentials(owner(), std::move(keys));
}

language::ProviderSettings providerSettings(const Parts& parts, const TranslationSettings& settings) {
  language::ProviderSettings made;
  made.kind = language::providerFromName(settings.provider).value_or(language::ProviderKind::Off);
  made.address = settings.address;
  made.region = settings.region;
  made.model = settings.model;
  made.mayBePrivate = settings.mayBePrivate;
  made.key = translationKey(parts, settings.provider);
  return made;
}

}  // namespace inquiry::desk
