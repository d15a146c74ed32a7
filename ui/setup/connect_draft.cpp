#include "ui/setup/connect_draft.h"

#include <algorithm>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

const QString kGroup = QStringLiteral("connect/");

ConnectStep stepOf(const QVariant& value) { return static_cast<ConnectStep>(std::clamp(value.toInt(), 0, kConnectSteps - 1)); }

}  // namespace

void ConnectDraft::save(QSettings& settings) const {
  const auto put = [&](const char* key, const QVariant& value) { settings.setValue(kGroup + QLatin1String(key), value); };
  put("step", static_cast<int>(step));
  put("furthest", static_cast<int>(furthest));
  put("marketplace", marketplace ? toQt(inquiry::name(*marketplace)) : QString());
  put("ticked", ticked);
  put("name", name);
  put("site", site);
  put("timeZone", timeZone);
  put("storeId", storeId);
  put("signedIn", isSignedIn);
  put("read", isRead);
  put("tested", isTested);
  put("historyDays", historyDays);
  put("mode", toQt(inquiry::name(mode)));
  put("owner", owner);
}

ConnectDraft ConnectDraft::load(const QSettings& settings) {
  const auto get = [&](const char* key) { return settings.value(kGroup + QLatin1String(key)); };
  ConnectDraft draft;
  draft.step = stepOf(get("step"));
  draft.furthest = std::max(draft.step, stepOf(get("furthest")));
  draft.marketplace = marketplaceFromName(toUtf8(get("marketplace").toString()));
  draft.ticked = get("ticked").toStringList();
  draft.name = get("name").toString();
  draft.site = get("site").toString();
  draft.timeZone = get("timeZone").toString();
  draft.storeId = get("storeId").toString();
  draft.isSignedIn = get("signedIn").toBool();
  draft.isRead = get("read").toBool();
  draft.isTested = get("tested").toBool();
  if (const QVariant days = get("historyDays"); days.isValid()) draft.historyDays = std::clamp(days.toInt(), 0, 3650);
  draft.mode = storeModeFromName(toUtf8(get("mode").toString())).value_or(StoreMode::DisplayOnly);
  draft.owner = get("owner").toString();
  return draft;
}

void ConnectDraft::forget(QSettings& settings) { settings.remove(QStringLiteral("connect")); }

QString storeIdFor(const QString& name, Marketplace marketplace, const QStringList& taken) {
  QString id;
  for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D)) {
    if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))) id += c;
    else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-')) && !c.isMark()) id += QLatin1Char('-');
  }
  while (id.endsWith(QLatin1Char('-'))) id.chop(1);
  if (id.isEmpty()) id = toQt(inquiry::name(marketplace));
  id = id.left(48);
  QString free = id;
  for (int number = 2; taken.contains(free); ++number) free = QStringLiteral("%1-%2").arg(id).arg(number);
  return free;
}

}  // namespace inquiry::ui
