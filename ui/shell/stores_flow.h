#pragma once

#include <QHash>
#include <QObject>
#include <functional>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/go_live_flow.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of the stores: real test reads with their diagnosis, signing in, renaming, removing, modes. GUI thread only.
class StoresFlow final : public QObject {
  Q_OBJECT

 public:
  StoresFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls);

  // Asks the platform how it sees the account of that store, and shows it on its card.
  void report(const StoreId& store);

 Q_SIGNALS:
  void storesChanged();
  void mailboxWanted(const inquiry::StoreId& store);  // its servers or password are to be changed
  void emergencyWanted(const inquiry::StoreId& store);
  void setupWanted(const inquiry::StoreId& store);  // hours and people

 private:
  void onAsked(const StoreId& store, StoreCard::Ask ask, const QString& text);
  void loadReadSync();
  void loadPlans();
  void outage(const StoreId& store, const std::function<Result<desk::OutagePlan>(desk::StoreService&, const StoreId&)>& work);
  void keepPlan(const StoreId& store, const QString& text);
  void loadReports();
  void check(const StoreId& store);
  void showPage(const StoreId& store);
  void finishSignIn(const StoreId& store, const QString& pasted);
  void rename(const StoreId& store, const QString& name);
  void remove(const StoreId& store);
  void setReadSync(const StoreId& store, desk::TriageService::ReadSync sync);
  void addStoreFile(const QString& path);
  void say(const StoreId& store, const QString& text, const Status& done);
  StoresPage& page() { return m_window.settings().stores(); }

  MainWindow& m_window;
  const Look& m_look;
  DeskServices m_services;
  DeskCalls& m_calls;
  GoLiveFlow m_goLive;
  QHash<QString, int> m_rounds;  // by store: answers of a check nobody waits for any more are dropped
};

}  // namespace inquiry::ui
