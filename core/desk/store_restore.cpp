#include "core/desk/store_restore.h"

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/sla/calendar.h"
#include "core/storage/store_face.h"
#include "core/storage/store_repository.h"
#include "core/storage/watermark_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

Status requireNoSending(const Store& now, const storage::StoreFace& then) {
  if (now.mode != StoreMode::DisplayOnly || then.mode == StoreMode::DisplayOnly) return {};
  return fail(ErrorKind::Refused, "setting.sending_on",
              "The desk could answer at this store then, and putting a version back never switches sending on: do that on the page of the stores first. Nothing was changed.");
}

// Automatic answers are another setting's matter: only a store that just shows ends them.
Store putBack(Store store, const storage::StoreFace& then) {
  store.name = then.name;
  store.timeZone = then.timeZone;
  if (then.mode == StoreMode::DisplayOnly) store.mode = StoreMode::DisplayOnly;
  store.historySince = then.historySince;
  return store;
}

bool reachesFurtherBack(const Store& now, const Store& then) { return then.historySince && (!now.historySince || *then.historySince < *now.historySince); }

}  // namespace

Status restoreStore(Parts& parts, const StoreId& id, const std::optional<std::string>& then) {
  const auto face = storage::storeFaceFromJson(then.value_or(std::string()));
  if (!face) return fail(face.error());
  if (!isKnownTimeZone(face->timeZone))
    return fail(ErrorKind::InvalidInput, "store.time_zone", "The time zone \"" + face->timeZone + "\" of that version is not known here: set name and time zone on the page of the stores.");
  const auto written = parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto may = requireRight(connection, parts, DeskRight::Settings, id); !may) return may;
    const auto now = requireStore(connection, id);
    if (!now) return fail(now.error());
    if (auto off = requireNoSending(*now, *face); !off) return off;
    const Store after = putBack(*now, *face);
    if (auto done = storage::StoreRepository(connection).update(after); !done) return done;
    if (reachesFurtherBack(*now, after))
      if (auto done = storage::WatermarkRepository(connection).forgetHistory(id); !done) return done;
    changes.stores.insert(id);
    return note(connection, parts, {SubjectKind::Store, id.value, "store.changed",
                                    {{"name", after.name}, {"time-zone", after.timeZone}, {"mode", name(after.mode)}, {"history-since", after.historySince ? after.historySince->toIso() : ""}}});
  });
  return written ? parts.sync.storesChanged() : written;
}

}  // namespace inquiry::desk
