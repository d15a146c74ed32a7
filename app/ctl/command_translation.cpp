#include <nlohmann/json.hpp>

#include "app/ctl/command.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Result<Output> shown(Workspace& workspace) {
  const auto settings = workspace.translationSetup().settings();
  if (!settings) return fail(settings.error());
  Json automatic = Json::array();
  for (const StoreId& store : settings->automatic) automatic.push_back(store.value);
  const Json json{{"provider", settings->provider}, {"address", settings->address}, {"language", settings->language}, {"automatic", std::move(automatic)}};
  return Output{json.dump(-1, ' ', false, Json::error_handler_t::replace), settings->provider + "  " + settings->address + "  into " + settings->language + "\n", 0};
}

}  // namespace

Result<Output> runTranslation(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "use") {
    const auto settings = workspace.translationSetup().settings();
    if (!settings) return fail(settings.error());
    desk::TranslationWish wish;
    wish.settings = *settings;
    wish.settings.provider = arguments.target;
    wish.settings.address = arguments.address;
    if (!arguments.language.empty()) wish.settings.language = arguments.language;
    if (auto kept = workspace.translationSetup().save(std::move(wish)); !kept) return fail(kept.error());
  }
  if (arguments.action == "test") {
    const auto trial = workspace.translationSetup().test({});
    if (!trial) return fail(trial.error());
    return Output{Json{{"source", trial->source}, {"text", trial->text}, {"tookMs", trial->took.count()}}.dump(-1, ' ', false, Json::error_handler_t::replace), trial->source + " -> " + trial->text + "  " + std::to_string(trial->took.count()) + " ms\n", 0};
  }
  return shown(workspace);
}

}  // namespace inquiry::ctl
