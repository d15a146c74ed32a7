// What people do by hand while a store cannot be synced, and who did it when.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/store_service.h"
#include "core/desk/thread_loader.h"
#include "core/domain/journal_entry.h"
#include "core/domain/utf8.h"
#include "core/storage/journal.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

std::string planKey(const StoreId& store) { return "outage.plan." + store.value; }
std::string roundKey(const StoreId& store) { return "outage.round." + store.value; }

std::string dumped(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

Status noteOutage(storage::Connection& connection, const Parts& parts, const StoreId& store, const std::string& kind, const Json& payload) {
  return note(connection, parts, {SubjectKind::Store, store.value, kind, payload});
}

Result<Json> setting(storage::Connection& connection, const std::string& key) {
  const auto stored = storage::SettingRepository(connection).find(key);
  if (!stored) return fail(stored.error());
  Json value = *stored ? Json::parse(**stored, nullptr, false) : Json::object();
  return value.is_object() ? value : Json::object();
}

std::optional<Instant> instantIn(const Json& value, const char* key) {
  const auto found = value.find(key);
  return found != value.end() && found->is_string() ? Instant::parse(found->get<std::string>()) : std::nullopt;
}

std::string textIn(const Json& value, const char* key) {
  const auto found = value.find(key);
  return found != value.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void readSteps(const Json& stored, OutagePlan& plan) {
  const auto minutes = stored.find("minutes");
  if (minutes != stored.end() && minutes->is_number_integer())
    plan.interval = std::clamp<Duration>(std::chrono::minutes(minutes->get<int>()), kShortestPatrol, kLongestPatrol);
  const auto steps = stored.find("steps");
  if (steps == stored.end() || !steps->is_array() || steps->empty()) return;
  plan.isDefault = false;
  plan.steps.clear();
  for (const Json& step : *steps)
    if (step.is_string()) plan.steps.push_back({"", step.get<std::string>()});
}

// A round that nobody finished ends with its interval, too: half a patrol of this morning says nothing about now.
void readRound(const Json& stored, Instant now, OutagePlan& plan) {
  plan.lastAt = instantIn(stored, "lastAt");
  plan.lastBy = textIn(stored, "lastBy");
  if (plan.lastAt) plan.nextAt = *plan.lastAt + plan.interval;
  plan.ticks.assign(plan.steps.size(), std::nullopt);
  const auto begunAt = instantIn(stored, "begunAt");
  const auto ticks = stored.find("ticks");
  if (!begunAt || ticks == stored.end() || !ticks->is_array()) return;
  const bool isWhole = plan.lastAt && *plan.lastAt >= *begunAt;
  if (now >= (isWhole ? *plan.nextAt : *begunAt + plan.interval)) return;
  for (const Json& tick : *ticks) {
    const auto step = tick.is_object() ? tick.find("step") : tick.end();
    const auto at = tick.is_object() ? instantIn(tick, "at") : std::nullopt;
    if (!at || step == tick.end() || !step->is_number_unsigned() || step->get<std::size_t>() >= plan.steps.size()) continue;
    plan.ticks[step->get<std::size_t>()] = OutagePlan::Tick{textIn(tick, "by"), *at};
  }
}

Result<OutagePlan> planOf(storage::Connection& connection, const Store& store, Instant now) {
  const auto plan = setting(connection, planKey(store.id));
  if (!plan) return fail(plan.error());
  const auto round = setting(connection, roundKey(store.id));
  if (!round) return fail(round.error());
  const auto health = storage::StoreRepository(connection).health(store.id);
  if (!health) return fail(health.error());
  OutagePlan read;
  read.steps = patrolSteps(store.marketplace);
  readSteps(*plan, read);
  readRound(*round, now, read);
  read.lookSince = std::max(read.lastAt, health->lastSuccessAt);
  return read;
}

Json roundJson(const OutagePlan& plan, Instant begunAt) {
  Json ticks = Json::array();
  for (std::size_t i = 0; i < plan.ticks.size(); ++i)
    if (plan.ticks[i]) ticks.push_back({{"step", i}, {"by", plan.ticks[i]->by}, {"at", plan.ticks[i]->at.toIso()}});
  Json round{{"begunAt", begunAt.toIso()}, {"ticks", std::move(ticks)}};
  if (plan.lastAt) round["lastAt"] = plan.lastAt->toIso(), round["lastBy"] = plan.lastBy;
  return round;
}

}  // namespace

Result<OutagePlan> StoreService::outagePlan(const StoreId& id) const {
  const auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto store = requireStore((*reader)->connection(), id);
  if (!store) return fail(store.error());
  return planOf((*reader)->connection(), *store, m_parts.clock.now());
}

Result<OutagePlan> StoreService::tickPatrol(const StoreId& id, std::size_t step, PatrolTick tick) {
  OutagePlan after;
  const Instant now = m_parts.clock.now();
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto store = requireStore(connection, id);
    if (!store) return fail(store.error());
    auto plan = planOf(connection, *store, now);
    if (!plan) return fail(plan.error());
    if (step >= plan->steps.size()) return fail(ErrorKind::InvalidInput, "store.patrol_step", "The plan has no such step any more: open it again.");
    const bool isDone = tick == PatrolTick::Done;
    after = *plan;
    if (after.ticks[step].has_value() == isDone) return {};
    Instant begunAt = now;
    for (const auto& known : after.ticks)
      if (known) begunAt = std::min(begunAt, known->at);
    after.ticks[step] = isDone ? std::optional(OutagePlan::Tick{m_parts.me().value, now}) : std::nullopt;
    const bool isWhole = std::all_of(after.ticks.begin(), after.ticks.end(), [](const auto& known) { return known.has_value(); });
    if (isWhole) {
      after.lastAt = now;
      after.lastBy = m_parts.me().value;
      after.nextAt = now + after.interval;
    }
    if (auto saved = storage::SettingRepository(connection).save(roundKey(id), dumped(roundJson(after, begunAt))); !saved) return saved;
    if (auto noted = noteOutage(connection, m_parts, id, isDone ? "outage.ticked" : "outage.unticked", {{"step", step + 1}, {"text", plan->steps[step].text}}); !noted) return noted;
    changes.stores.insert(id);
    if (!isWhole) return {};
    return noteOutage(connection, m_parts, id, "outage.patrolled", {{"steps", after.steps.size()}, {"begunAt", begunAt.toIso()}});
  });
  if (!written) return fail(written.error());
  return outagePlan(id);
}

Result<OutagePlan> StoreService::setOutagePlan(const StoreId& id, const std::vector<std::string>& steps, Duration interval) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, id); !may) return fail(may.error());
  if (interval < kShortestPatrol || interval > kLongestPatrol)
    return fail(ErrorKind::InvalidInput, "store.patrol_interval", "A patrol is due every 5 minutes at the most and every 24 hours at the least.");
  Json kept = Json::array();
  for (const std::string& step : steps) {
    const std::string text{utf8::trimmed(step)};
    if (text.empty()) continue;
    if (utf8::length(text) > kLongestPatrolStep) return fail(ErrorKind::InvalidInput, "store.patrol_text", "A step has at most 300 characters: split it.");
    kept.push_back(text);
  }
  if (kept.size() > kMostPatrolSteps) return fail(ErrorKind::InvalidInput, "store.patrol_steps", "A plan has at most 20 steps.");
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (const auto store = requireStore(connection, id); !store) return fail(store.error());
    const Json plan{{"minutes", std::chrono::duration_cast<std::chrono::minutes>(interval).count()}, {"steps", kept}};
    storage::SettingRepository settings(connection);
    if (auto saved = settings.save(planKey(id), dumped(plan)); !saved) return saved;
    // Ticks belong to steps: other steps begin a new round; when the last one was stays known.
    auto round = setting(connection, roundKey(id));
    if (!round) return fail(round.error());
    round->erase("ticks");
    if (auto saved = settings.save(roundKey(id), dumped(*round)); !saved) return saved;
    changes.stores.insert(id);
    return noteOutage(connection, m_parts, id, "outage.plan", {{"steps", kept.size()}, {"minutes", plan["minutes"]}});
  });
  if (!written) return fail(written.error());
  return outagePlan(id);
}

}  // namespace inquiry::desk
