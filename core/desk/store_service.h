#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/desk/diagnosis.h"
#include "core/desk/go_live.h"
#include "core/desk/network_log.h"
#include "core/desk/outage_plan.h"
#include "core/desk/test_enquiry.h"
#include "core/desk/values.h"

namespace inquiry::desk {

struct Parts;
struct StoreFile;

// One store's part of a sync round, as interface.md shows it.
struct StoreSync {
  StoreId id;
  bool ok = false;
  std::int64_t threads = 0, messages = 0, updated = 0, sent = 0;
  std::optional<Error> error;
};

struct StoreCheck {
  StoreRow row;
  bool ok = false;
  std::string got;  // "read 5 messages, newest 14:02" or the platform's error
  std::vector<std::string> granted, missing;
  Diagnosis diagnosis;
};

// What reading a store's history would mean.
struct HistoryEstimate {
  std::int64_t messages = 0, minutes = 0, bytes = 0;  // bytes on this computer
  bool isKnown = false;  // false: too little was seen to say, the figures are only what was seen
};

// Alarms as they are set up.
struct AlarmSetup {
  std::int64_t backlogLimit = 0;
  Duration lagLimit{0};
  std::string webhookFormat, webhookHost;  // empty: no webhook; the address itself is a secret
  std::int64_t waiting = 0;                // alarms not yet delivered to it
};

// Connecting stores and syncing them. Blocks on network and database; not from the window's thread.
class StoreService {
 public:
  explicit StoreService(Parts& parts);
  ~StoreService();
  // `json` is a store file; InvalidInput names field and reason. Credentials go to the secret store at once.
  Result<StoreRow> add(const std::string& json);
  // The same for a JSON array of store files; stops at the first that cannot be added.
  Result<std::vector<StoreRow>> addAll(const std::string& json);
  Result<std::vector<StoreRow>> list() const;
  // A real read, then how far the trouble reaches and what to do about it; reads other stores only when this one fails.
  Result<StoreCheck> check(const StoreId& id);
  // `json` is a store file of a connected store: site, name, time zone, proxy, addresses, mailbox and credentials become what it says. What it leaves
  // out stays, and so do mode and history in any case. InvalidInput as for add(), or "store.other_marketplace".
  Result<StoreRow> change(const std::string& json);
  Result<AlarmSetup> alarms() const;
  // `json`: {"backlogLimit":200,"lagMinutes":15,"webhook":{"url":"https://...","format":"json"|"dingtalk"}|null}; fields left out stay.
  Result<AlarmSetup> setAlarms(const std::string& json);
  Status remove(const StoreId& id);
  Status setMode(const StoreId& id, StoreMode mode);
  // What is open before the store should answer buyers.
  Result<std::vector<GoLivePoint>> openPoints(const StoreId& id) const;
  // Lets the desk answer at the store. Conflict "store.not_ready" while points are open, unless somebody takes it upon them by name and reason.
  Status goLive(const StoreId& id, const GoLiveOverride& override = {});
  Status rename(const StoreId& id, const std::string& name);  // InvalidInput "store.name" for an empty one or one over 80 characters
  // How much history from `since` on would be, from a look at its newest part; stores nothing. Fails as a pull does, and for a store that was
  // only imported.
  Result<HistoryEstimate> estimate(const StoreId& id, Instant since);
  // How far back the desk reads. Earlier than before: the history is read again from there on, without alarms; what is stored stays.
  Status setHistorySince(const StoreId& id, Instant since);
  // Pulls and delivers once; empty = all stores.
  Result<std::vector<StoreSync>> syncOnce(const std::vector<StoreId>& stores);
  // Background syncing, for the window and --watch.
  Status startSync();
  void stopSync();
  void syncNow();  // returns at once

  // Signing in with the system browser: the page to open, then what the browser ended on (the address or the bare code).
  Result<std::string> signInPage(const StoreId& id);
  Status finishSignIn(const StoreId& id, const std::string& pasted);

  // For setting a store up. The enquiry is invented and leaves nothing but a journal row: core/desk/test_enquiry.h.
  Result<EnquiryReport> testEnquiry(const StoreId& id, const std::optional<StoreMode>& as = {});
  // Ids of what should have been in place before; journalled.
  Status noteSkipped(const StoreId& id, const std::vector<std::string>& prerequisites);
  Status setTimeZone(const StoreId& id, const std::string& zone);  // InvalidInput "store.time_zone"

  // Looks where this computer is connected, and keeps a change of it: core/desk/network_log.h. Quick; touches no network.
  Result<NetworkNote> network();

  // What people do by hand while the store is out of reach: core/desk/outage_plan.h. Every tick is journalled.
  Result<OutagePlan> outagePlan(const StoreId& id) const;
  enum class PatrolTick { Done, Open };
  Result<OutagePlan> tickPatrol(const StoreId& id, std::size_t step, PatrolTick tick);
  // One text a step; without any, the desk's own steps. InvalidInput "store.patrol_...". Ticks of the round under way are void.
  Result<OutagePlan> setOutagePlan(const StoreId& id, const std::vector<std::string>& steps, Duration interval);

 private:
  Result<StoreRow> add(StoreFile file);
  Result<StoreRow> row(const StoreId& id) const;
  Parts& m_parts;
  struct OpenSignIns;
  std::unique_ptr<OpenSignIns> m_signIns;  // begun and not finished
};

}  // namespace inquiry::desk
