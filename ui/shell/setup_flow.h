#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSettings>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/go_live_flow.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Connecting a store through the wizard: adds it display-only, signs in with the system's browser, reads for a test, sends the test enquiry. How far
// somebody came is in window.ini, without any secret. GUI thread only.
class SetupFlow final : public QObject {
  Q_OBJECT

 public:
  SetupFlow(MainWindow& window, const Look& look, QSettings& settings, DeskServices services, DeskCalls& calls);

  // Shows the wizard where it was left.
  void open();
  // The mailbox of a connected store. A store that was begun and never added has to be begun anew.
  void openMailbox(const StoreId& store) { openAt(store, ConnectStep::SignIn); }
  // Any step of a connected store: its hours, its people.
  void openAt(const StoreId& store, ConnectStep step);
  // A practice store from the text of a store file; every address in it must be this computer.
  void addPractice(const QByteArray& json);

 Q_SIGNALS:
  void placeWanted(const inquiry::ui::Place& place);
  void storesChanged();
  void entered(inquiry::ui::ConnectStep step);  // a step is in view
  void finished(const inquiry::StoreId& store);

 private:
  ConnectPanel& panel() { return m_window.connectPanel(); }
  StoreId store() const;
  void keep(const ConnectDraft& draft);
  void enter(ConnectStep step);
  void fillPages();
  void fillHistory();
  void fillPeople();
  void fillClocks();
  void fillTemplates();
  void fillPrivacy();
  QJsonObject storeFile();
  void add();
  void onAdded(const Result<desk::StoreRow>& row);
  void tellOfNetwork();
  void openBrowser();
  void finishSignIn(const QString& pasted);
  void read();
  void showCheck(const desk::StoreCheck& check);
  void chooseHistory(int days);
  QString estimateText(const desk::HistoryEstimate& estimate) const;
  void chooseMode(int mode);
  void runEnquiry();
  void choosePractice();
  void leave();
  void finish();
  void leaveWizard();

  MainWindow& m_window;
  const Look& m_look;
  QSettings& m_settings;
  DeskServices m_services;
  DeskCalls& m_calls;
  GoLiveFlow m_goLive;
  int m_round = 0;  // answers to what was asked before leaving a step are dropped
};

}  // namespace inquiry::ui
