#include "core/desk/go_live.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/storage/journal.h"
#include "core/storage/store_repository.h"
#include "core/storage/team_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kLookBack = 500;

// The newest run counts: what passed once and failed later did not pass.
Result<bool> hasPassedEnquiry(storage::Connection& connection, const StoreId& store) {
  const auto rows = storage::Journal::newest(connection, "test_enquiry.run", "", kLookBack);
  if (!rows) return fail(rows.error());
  const auto run = std::find_if(rows->begin(), rows->end(), [&](const JournalEntry& entry) { return entry.subject == store.value; });
  if (run == rows->end()) return false;
  const auto payload = nlohmann::json::parse(run->payload, nullptr, false);
  if (!payload.is_object()) return false;
  // A store that only shows cannot be answered, and that is what the gate is asked to change: every other stage has to have its tick.
  const bool onlyShows = payload.value("mode", "") == name(StoreMode::DisplayOnly) && payload.value("failed", nlohmann::json::array()) == nlohmann::json::array({"answer"});
  return payload.value("passed", false) || onlyShows;
}

}  // namespace

Result<std::vector<GoLivePoint>> goLivePoints(storage::Connection& connection, const StoreId& store) {
  std::vector<GoLivePoint> points;
  const auto health = storage::StoreRepository(connection).health(store);
  if (!health) return fail(health.error());
  if (!health->lastSuccessAt) points.push_back({"never-read", "Nothing of this store has been read yet: run \"Test connection\" and let it sync once."});
  else if (health->state != HealthState::Ok && health->state != HealthState::Expiring) points.push_back({"not-well", "The store cannot be read at the moment: settle what its card says first."});
  const auto owner = storage::TeamRepository(connection).owner(store);
  if (!owner) return fail(owner.error());
  if (!*owner || (*owner)->who.value.empty()) points.push_back({"no-owner", "Nobody answers for this store: name a person or a group."});
  const auto passed = hasPassedEnquiry(connection, store);
  if (!passed) return fail(passed.error());
  if (!*passed) points.push_back({"no-enquiry", "The test enquiry has not passed: run it, it sends nothing to anybody."});
  return points;
}

}  // namespace inquiry::desk
