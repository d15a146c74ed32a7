#include "ui/common/store_hold.h"

#include <QCoreApplication>

#include "ui/common/health_text.h"

namespace inquiry::ui {
namespace {

struct StoreHold {
  Q_DECLARE_TR_FUNCTIONS(StoreHold)
};

bool isCutOff(const desk::StoreRow& row) {
  switch (row.health.state) {
    case HealthState::Revoked:
    case HealthState::NotBound:
    case HealthState::NetworkBlocked:
    case HealthState::PlatformOutage: return true;
    // A store set up without its mailbox was never to send.
    case HealthState::MissingScope: return row.health.detail != kOrdersOnly;
    case HealthState::Ok:
    case HealthState::Expiring: break;
  }
  return false;
}

bool isThrottled(const desk::StoreRow& row, Instant now) { return row.health.throttledUntil && *row.health.throttledUntil > now; }

}  // namespace

QString storeHold(const desk::StoreRow& row, Instant now) {
  if (row.isOnlyImported) return StoreHold::tr("the store is not connected");
  if (row.store.mode == StoreMode::DisplayOnly) return StoreHold::tr("the store only shows messages");
  if (isCutOff(row)) return healthSentence(row.health);
  return isThrottled(row, now) ? StoreHold::tr("the platform asked for a pause") : QString();
}

QString storeHoldStep(const desk::StoreRow& row, Instant now) {
  if (row.isOnlyImported) return StoreHold::tr("Connect the store");
  if (row.store.mode == StoreMode::DisplayOnly) return StoreHold::tr("Allow replies for the store");
  if (isCutOff(row)) return healthStep(row.health);
  return isThrottled(row, now) ? StoreHold::tr("Wait; it goes on by itself") : QString();
}

QString storeHoldWarning(const desk::StoreRow& row, const QString& name, Instant now) {
  const QString why = storeHold(row, now);
  return why.isEmpty() ? QString() : StoreHold::tr("Replies through %1 wait in the outbox: %2. %3.", "store, reason, what to do").arg(name, why, storeHoldStep(row, now));
}

}  // namespace inquiry::ui
