#pragma once

#include <QMap>
#include <QSettings>
#include <QStringList>
#include <optional>

#include "core/domain/marketplace.h"
#include "core/domain/store.h"

namespace inquiry::ui {

// The steps of connecting a store, in their order.
enum class ConnectStep { Platform, SignIn, History, Clocks, People, Templates, Privacy, Enquiry };
inline constexpr int kConnectSteps = 8;

// How far somebody has come with connecting a store. Holds no password, key or code; kept in window.ini so that every step can be left and taken
// up again after a restart. A value.
struct ConnectDraft {
  ConnectStep step = ConnectStep::Platform;
  ConnectStep furthest = ConnectStep::Platform;
  std::optional<Marketplace> marketplace;
  QStringList ticked;   // ids of prerequisites
  QString name, site, timeZone;
  QString storeId;      // once the store was added
  bool isSignedIn = false, isRead = false, isTested = false;
  int historyDays = 90; // 0: everything the platform still gives
  StoreMode mode = StoreMode::DisplayOnly;
  QString owner;        // id of who answers for it; empty: nobody yet, and the wizard does not end

  bool isBegun() const { return marketplace.has_value(); }
  void save(QSettings& settings) const;
  static ConnectDraft load(const QSettings& settings);
  static void forget(QSettings& settings);
};

// "Blue Harbor US" -> "blue-harbor-us"; for a name without Latin letters the marketplace's name. Never one of `taken`.
QString storeIdFor(const QString& name, Marketplace marketplace, const QStringList& taken);

}  // namespace inquiry::ui
