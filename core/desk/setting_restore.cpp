#include "core/desk/setting_restore.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/compliance/retention.h"
#include "core/desk/automation_service.h"
#include "core/desk/channel_service.h"
#include "core/desk/check_service.h"
#include "core/desk/deadline_service.h"
#include "core/desk/parts.h"
#include "core/desk/retention_service.h"
#include "core/desk/rights.h"
#include "core/desk/shift_restore.h"
#include "core/desk/sign_in_service.h"
#include "core/desk/store_restore.h"
#include "core/desk/team_service.h"
#include "core/desk/template_service.h"
#include "core/desk/thread_change.h"
#include "core/domain/setting_area.h"
#include "core/language/translation_provider.h"
#include "core/rules/automatic_answer.h"
#include "core/sla/store_hours.h"
#include "core/storage/journal.h"
#include "core/storage/setting_repository.h"
#include "core/storage/tag_versions.h"
#include "core/storage/template_json.h"
#include "core/sync/reply_clock.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;
using Body = std::optional<std::string>;

Json jsonOf(const Body& body) { return body ? Json::parse(*body, nullptr, false) : Json(); }

std::vector<std::string> textsOf(const Body& body) {
  std::vector<std::string> texts;
  for (const Json& each : jsonOf(body))
    if (each.is_string()) texts.push_back(each.get<std::string>());
  return texts;
}

std::vector<PersonId> peopleOf(const Body& body) {
  std::vector<PersonId> people;
  for (std::string& id : textsOf(body)) people.push_back(PersonId{std::move(id)});
  return people;
}

// What needs nothing but its row: whoever reads it reads it from there.
Status putRow(Parts& parts, const std::string& key, const Body& now, const Body& then) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::SettingRepository settings(connection);
    if (auto done = then ? settings.save(key, *then) : settings.remove(key); !done) return done;
    changes.settings = true;
    const auto hash = [](const Body& body) { return body ? storage::Journal::textHash(*body) : std::string(); };
    return journalSetting(connection, parts, key, {{"before", hash(now)}, {"after", hash(then)}});
  });
}

// A password or key belongs to the server it was typed for, and only the newest is kept.
Status requireSameServer(const Body& now, const Body& then) {
  constexpr std::array kServer{"provider", "address", "region", "kind", "host", "server", "webhook", "webhookHost"};
  const Json is = jsonOf(now), was = jsonOf(then);
  if (!was.is_object() || was.value("provider", Json()) == language::name(language::ProviderKind::Off)) return {};
  const auto part = [](const Json& value, const char* key) { return value.is_object() && value.contains(key) ? value[key] : Json(); };
  const bool isSame = std::all_of(kServer.begin(), kServer.end(), [&](const char* key) { return part(was, key).is_null() || part(was, key) == part(is, key); });
  if (isSame) return {};
  return fail(ErrorKind::Refused, "setting.other_server",
              "Another server was set then, and its password or key is not kept: set it anew on its page of the settings. Nothing was changed.");
}

Status restoreChannel(Parts& parts, const Body& now, const Body& then) {
  if (!now || !then)
    return fail(ErrorKind::Refused, then ? "setting.channel_gone" : "setting.no_channel",
                then ? "This channel was removed together with its address and password: set it up anew on the page of the channels."
                     : "There was no such channel then: remove it on the page of the channels if nobody needs it any more.");
  if (auto same = requireSameServer(now, then); !same) return same;
  auto channel = AlertChannel::fromJson(*then);
  if (!channel) return fail(channel.error());
  const auto saved = ChannelService(parts).save({std::move(*channel), {}, {}, {}, {}});
  return saved ? Status{} : fail(saved.error());
}

Status restoreCheck(Parts& parts, const std::string& key, const Body& then) {
  CheckService checks(parts);
  auto rights = checks.rights();
  if (!rights) return fail(rights.error());
  if (key == "check.overriders") rights->overriders = peopleOf(then);
  else if (key == "check.approvers") rights->approvers = peopleOf(then);
  else if (key == "privacy.viewers") rights->viewers = peopleOf(then);
  else rights->approvalKinds = textsOf(then);
  return checks.setRights(*rights);
}

Status restoreGroup(Parts& parts, const std::string& id, const Body& then) {
  TeamService team(parts);
  const auto groups = team.groups();
  if (!groups) return fail(groups.error());
  const auto known = std::find_if(groups->begin(), groups->end(), [&](const Group& group) { return group.id.value == id; });
  if (known == groups->end() || !then)
    return fail(ErrorKind::Refused, "setting.no_group", "There was no such group then, or it is gone now: change its members on the page of people.");
  const auto saved = team.saveGroup({known->id, known->name, peopleOf(then)});
  return saved ? Status{} : fail(saved.error());
}

Status restoreRoles(Parts& parts, const std::string& holder, const Body& then) {
  RoleGrants grants;
  if (const Json json = jsonOf(then); json.is_object()) {
    grants.everywhere = deskRoleFromName(json.value("everywhere", "")).value_or(DeskRole::None);
    const Json stores = json.value("stores", Json::object());
    for (const auto& [store, role] : stores.items())
      if (const auto known = role.is_string() ? deskRoleFromName(role.get<std::string>()) : std::nullopt) grants.stores[StoreId{store}] = *known;
  }
  return SignInService(parts).setRoles(PersonId{holder}, grants);
}

Status restoreDeadlines(Parts& parts, const Body& then) {
  auto settings = then ? SlaSettings::fromJson(*then) : Result<SlaSettings>(SlaSettings::defaults());
  if (!settings) return fail(settings.error());
  const auto saved = DeadlineService(parts).save(std::move(*settings));
  return saved ? Status{} : fail(saved.error());
}

Status restoreAlarmPlan(Parts& parts, const Body& then) {
  const auto plan = then ? AlarmPlan::fromJson(*then) : Result<AlarmPlan>(AlarmPlan());
  return plan ? ChannelService(parts).savePlan(*plan) : fail(plan.error());
}

// The right is given back only where platform and store take it now; what is refused leaves the limits alone, too.
Status restoreAutomation(Parts& parts, const StoreId& store, const Body& then) {
  const Json json = jsonOf(then);
  const auto number = [&json](const char* key, std::int64_t otherwise) { return json.is_object() && json.contains(key) && json[key].is_number_integer() ? json[key].get<std::int64_t>() : otherwise; };
  const rules::AnswerCaps shipped;
  const bool mayAnswer = json.is_object() && json.value("right", Json()) == true;
  AutomationService automation(parts);
  if (auto done = automation.setRight(store, mayAnswer ? AutomationService::Right::Yes : AutomationService::Right::No); !done) return done;
  const auto hours = std::chrono::duration_cast<std::chrono::hours>(shipped.period).count();
  return automation.setCaps(store, {number("perThread", shipped.perThread), number("periodHours", hours), number("perHour", shipped.perHour)});
}

Status restoreTemplate(Parts& parts, const TemplateId& id, const Body& then) {
  TemplateService templates(parts);
  if (!then) return templates.remove(id);
  const auto value = storage::templateFromJson(id, *then);
  if (!value) return fail(value.error());
  const auto saved = templates.save(*value);
  return saved ? Status{} : fail(saved.error());
}

Status restoreTags(Parts& parts, const Body& then) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto may = requireRight(connection, parts, DeskRight::Rules); !may) return may;
    storage::TagVersions tags(connection);
    const auto before = tags.body();
    if (!before) return fail(before.error());
    if (auto done = tags.restore(then.value_or("[]")); !done) return done;
    const auto after = tags.body();
    if (!after) return fail(after.error());
    if (*before == *after)
      return fail(ErrorKind::Refused, "setting.tags_in_use",
                  "Only tags that are on conversations came since, and putting a version back takes none off: merge or delete them by hand if nobody needs them. Nothing was changed.");
    if (auto kept = tags.changed(*before); !kept) return kept;
    changes.tags = true;
    return journalSetting(connection, parts, std::string(kTagsKey), {{"before", storage::Journal::textHash(*before)}, {"after", storage::Journal::textHash(*after)}});
  });
}

}  // namespace

Status restoreSetting(Parts& parts, const std::string& key, const Body& now, const Body& then) {
  const std::string holder(settingHolder(key));
  const auto isOf = [&key](std::string_view area) { return key.starts_with(area); };
  if (isOf(kSlaSettingKey)) return restoreDeadlines(parts, then);
  if (isOf(kRolesKey)) return restoreRoles(parts, holder, then);
  if (isOf(kStoreFaceKey)) return restoreStore(parts, StoreId{holder}, then);
  if (isOf(kAutomaticKey)) return restoreAutomation(parts, StoreId{holder}, then);
  if (isOf(kTemplatesKey)) return restoreTemplate(parts, TemplateId{holder}, then);
  if (key == kTagsKey) return restoreTags(parts, then);
  if (isOf(kShiftsKey)) return restoreShifts(parts, PersonId{holder}, then);
  if (isOf("team.members.")) return restoreGroup(parts, holder, then);
  if (isOf("check.") || key == "privacy.viewers") return restoreCheck(parts, key, then);
  if (isOf("retention.store.")) return RetentionService(parts).restore(StoreId{holder}, compliance::retentionChoiceFromJson(then.value_or("{}")));
  if (key == "alarm.plan") return restoreAlarmPlan(parts, then);
  if (isOf("alarm.channel.")) return restoreChannel(parts, now, then);
  if (key == "alarm.settings" || key == "translation" || key == "draft.server")
    if (auto same = requireSameServer(now, then); !same) return same;
  if (auto put = putRow(parts, key, now, then); !put) return put;
  return isOf(kStoreHoursPrefix) ? recomputeClocks(parts.database, parts.clock.now()) : Status{};
}

}  // namespace inquiry::desk
