#include "ui/common/health_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/case_notes.h"
#include "core/domain/store_notes.h"
#include "ui/common/mail_words.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct HealthText {
  Q_DECLARE_TR_FUNCTIONS(HealthText)
};

using std::chrono::minutes;
using std::chrono::seconds;

}  // namespace

namespace {

// What broke on the way is no answer of the platform.
QString outageSentence(const StoreHealth& health) {
  if (health.detail == "http.interrupted") return HealthText::tr("the connection to the platform breaks off");
  if (health.detail == "http.timeout") return HealthText::tr("the platform does not answer in time");
  return HealthText::tr("the platform answers with errors");
}

}  // namespace

QString healthSentence(const StoreHealth& health) {
  // Trouble of our own worker comes before what the platform is said to do.
  if (health.detail == kSyncHung) return HealthText::tr("syncing stopped moving and was started anew");
  if (health.detail == kSyncFault) return HealthText::tr("syncing failed inside the desk and was started anew");
  if (const QString trouble = mailTrouble(health.detail); !trouble.isEmpty() && health.state != HealthState::Ok) return trouble;
  if (health.detail == kOrdersOnly) return HealthText::tr("orders only, buyer messages NOT read");
  if (lacksChatGrant(health.detail)) return HealthText::tr("orders and returns only, chat NOT read: the application has no grant for it");
  switch (health.state) {
    case HealthState::Expiring: return HealthText::tr("sign-in ends soon");
    case HealthState::Revoked: return health.lastSuccessAt ? HealthText::tr("sign-in has ended") : HealthText::tr("nobody has signed in yet");
    case HealthState::MissingScope: return HealthText::tr("a right is missing: %1").arg(shownLine(health.detail));
    case HealthState::NotBound: return HealthText::tr("the account is not this shop");
    case HealthState::NetworkBlocked: return HealthText::tr("the platform cannot be reached");
    case HealthState::PlatformOutage: return outageSentence(health);
    case HealthState::Ok: break;
  }
  if (health.detail.starts_with(kClockOff)) return HealthText::tr("fine; the clock of this computer is %1 minutes off").arg(shownLine(health.detail.substr(kClockOff.size())));
  if (health.detail == kSpareRead) return HealthText::tr("the spare mailbox is read, because the first cannot be reached");
  if (health.detail.starts_with(kServerSays)) return HealthText::tr("fine; the mail server says: %1").arg(shownLine(health.detail.substr(kServerSays.size())));
  if (health.detail.starts_with(kCasesWithoutRight)) return HealthText::tr("fine; some cases are not read, a right is missing: %1").arg(shownLine(health.detail.substr(kCasesWithoutRight.size())));
  if (health.detail == kCasesNotRead) return HealthText::tr("fine; some cases cannot be read at the moment");
  return HealthText::tr("fine");
}

QString healthStep(const StoreHealth& health) {
  if (health.detail == kSyncHung || health.detail == kSyncFault) return HealthText::tr("Wait; if it comes again, send a support bundle");
  if (health.state == HealthState::Revoked && !mailTrouble(health.detail).isEmpty()) return HealthText::tr("Enter the password of the mailbox again");
  if (health.detail == kOrdersOnly) return HealthText::tr("Add the mailbox");
  if (lacksChatGrant(health.detail)) return HealthText::tr("Ask your Shopee account manager for the chat grant (module sellerchat)");
  switch (health.state) {
    case HealthState::Expiring:
    case HealthState::Revoked: return HealthText::tr("Sign in again");
    case HealthState::MissingScope: return HealthText::tr("Grant the right");
    case HealthState::NotBound: return HealthText::tr("Check the account");
    case HealthState::NetworkBlocked: return HealthText::tr("Check network and proxy");
    case HealthState::PlatformOutage: return HealthText::tr("Wait; it is tried again by itself");
    case HealthState::Ok: break;
  }
  if (health.detail.starts_with(kClockOff)) return HealthText::tr("Set the clock of this computer");
  if (health.detail == kSpareRead) return HealthText::tr("Look after the first mailbox");
  if (health.detail.starts_with(kCasesWithoutRight)) return HealthText::tr("Tick the right for the application, then sign in again");
  if (health.detail == kCasesNotRead) return HealthText::tr("Look after cases on the platform's own page");
  return HealthText::tr("Nothing to do");
}

QString storeSentence(const desk::StoreRow& row) {
  if (row.isOnlyImported) return HealthText::tr("Imported, not connected");
  QString text = healthSentence(row.health);
  if (row.mailOnly > 0) text += QStringLiteral(" · ") + HealthText::tr("%n message(s) known by mail only: look on the platform's page", nullptr, static_cast<int>(row.mailOnly));
  if (!row.mailCopyFault.empty()) text += QStringLiteral(" · ") + HealthText::tr("notification mails are not read (%1)").arg(shownLine(row.mailCopyFault));
  return text;
}

QString storeWord(const desk::StoreRow& row) {
  if (row.isOnlyImported) return HealthText::tr("imported");
  if (row.health.detail == kSyncHung) return HealthText::tr("sync hung");
  if (row.health.detail == kSyncFault) return HealthText::tr("sync fault");
  if (isOrdersOnly(row.health.detail)) return HealthText::tr("orders only", "a store without its mailbox");
  switch (row.health.state) {
    case HealthState::Expiring: return HealthText::tr("sign-in ends soon");
    case HealthState::Revoked:
      if (!mailTrouble(row.health.detail).isEmpty()) return HealthText::tr("password refused", "by the mailbox of a store");
      return row.health.lastSuccessAt ? HealthText::tr("signed out") : HealthText::tr("not signed in yet");
    case HealthState::MissingScope: return HealthText::tr("right missing");
    case HealthState::NotBound: return HealthText::tr("wrong account");
    case HealthState::NetworkBlocked: return HealthText::tr("not reachable");
    case HealthState::PlatformOutage: return row.health.detail == "http.interrupted" ? HealthText::tr("connection breaks off") : row.health.detail == "http.timeout" ? HealthText::tr("no answer in time") : HealthText::tr("platform errors");
    case HealthState::Ok: break;
  }
  return HealthText::tr("fine");
}

SyncAge storeAge(const desk::StoreRow& row, Instant now) { return row.isOnlyImported ? SyncAge::Fresh : syncAgeOf(row.health, now); }

QString ageWord(SyncAge age) {
  switch (age) {
    case SyncAge::Amber: return HealthText::tr("lagging", "last sync is two intervals ago");
    case SyncAge::Red: return HealthText::tr("far behind", "last sync is four intervals ago");
    case SyncAge::Fresh: break;
  }
  return HealthText::tr("in time", "last sync");
}

QString ageIcon(SyncAge age) {
  if (age == SyncAge::Fresh) return {};
  return age == SyncAge::Red ? QStringLiteral("alert") : QStringLiteral("clock");
}

QColor ageColour(const Theme& theme, SyncAge age) {
  if (age == SyncAge::Fresh) return theme.text2;
  return age == SyncAge::Red ? theme.lateText : theme.warn;
}

SyncAge worstAge(const std::vector<desk::StoreRow>& rows, Instant now) {
  SyncAge worst = SyncAge::Fresh;
  for (const desk::StoreRow& row : rows) worst = std::max(worst, storeAge(row, now));
  return worst;
}

QString ageLength(Duration age) {
  const auto whole = std::max<std::int64_t>(0, std::chrono::duration_cast<seconds>(age).count());
  if (whole < 120) return HealthText::tr("%1 s", "seconds").arg(whole);
  if (whole < 2 * 3600) return HealthText::tr("%1 min", "minutes").arg(whole / 60);
  return TimeText::length(age);
}

QString lastSyncText(const desk::StoreRow& row, const TimeText& times, Instant now) {
  const auto lag = syncLagOf(row.health, now);
  if (!lag) return row.isOnlyImported ? QStringLiteral("–") : HealthText::tr("never", "synced");
  return QStringLiteral("%1 · %2").arg(times.moment(*row.health.lastSuccessAt, now), ageLength(*lag));
}

QString nextSyncText(const desk::StoreRow& row, Instant now) {
  if (row.isOnlyImported || !row.health.nextSyncAt) return QStringLiteral("–");
  const Duration left = *row.health.nextSyncAt - now;
  return left < seconds(1) ? HealthText::tr("now", "next sync") : HealthText::tr("in %1", "next sync").arg(ageLength(left));
}

QString syncSentence(const desk::StoreRow& row, const TimeText& times, Instant now) {
  if (row.isOnlyImported) return HealthText::tr("History only; add a store file of the same id to connect it");
  const auto lag = syncLagOf(row.health, now);
  QStringList parts;
  parts << (lag ? HealthText::tr("Last sync %1, %2 ago").arg(times.moment(*row.health.lastSuccessAt, now), ageLength(*lag)) : HealthText::tr("Never synced"));
  if (const SyncAge age = storeAge(row, now); age != SyncAge::Fresh) parts << ageWord(age);
  if (row.health.nextSyncAt) parts << HealthText::tr("next %1", "sync: 'now' or 'in 48 s'").arg(nextSyncText(row, now));
  parts << HealthText::tr("%1 to send").arg(row.health.unsent);
  if (row.health.throttledUntil && *row.health.throttledUntil > now) parts << HealthText::tr("the platform asked for a pause until %1").arg(times.moment(*row.health.throttledUntil, now));
  if (!row.alarmFault.empty()) parts << HealthText::tr("alerts do not reach the webhook (%1)").arg(shownLine(row.alarmFault));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace inquiry::ui
