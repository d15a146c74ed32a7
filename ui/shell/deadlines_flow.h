#pragma once

#include <QFileDialog>
#include <QObject>

#include "ui/alerts/failures_window.h"
#include "ui/alerts/round_window.h"
#include "ui/common/desk_calls.h"
#include "ui/settings/emergency_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"
#include "ui/thread/proof_window.h"

namespace inquiry::ui {

// Deadlines and the ways alerts leave by: their pages of the settings, the proof of a due time, the daily round, the causes of failure, the emergency plan of a store. GUI
// thread only.
class DeadlinesFlow final : public QObject {
  Q_OBJECT

 public:
  using Detail = std::function<std::optional<desk::ThreadDetail>()>;  // of the thread on screen
  DeadlinesFlow(MainWindow& window, const Look& look, Detail detail, DeskServices services, DeskCalls& calls);
  void openProof();
  void openProofOf(ThreadId id);
  void openRound();
  void openFailures();
  void openReport();
  void openEmergency(const StoreId& store);
  // The file dialog answered, or a test stands in for it.
  void saveProof(const QString& path, bool asJson);
  void importDays(const QString& path);
  ProofWindow& proof() { return *m_proof; }
  RoundWindow& round() { return *m_round; }
  FailuresWindow& failures() { return *m_failures; }
  EmergencyWindow& emergency() { return *m_emergency; }

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId id);

 private:
  DeadlinesPage& page() { return m_window.settings().deadlines(); }
  ChannelsPage& channels() { return m_window.settings().channels(); }
  void connectPages();
  void loadDeadlines();
  void saveDeadlines(const SlaSettings& settings);
  void loadChannels();
  void saveChannel();
  void runChannel(const std::function<Status(desk::ChannelService&)>& work, const QString& said);
  void loadRound();
  void loadFailures();
  void keepEmergency();
  QFileDialog* fileDialog(const QString& title, const char* name);

  MainWindow& m_window;
  const Detail m_detail;
  DeskServices m_services;
  DeskCalls& m_calls;
  ProofWindow* m_proof;          // owned by the window, as the next three
  RoundWindow* m_round;
  EmergencyWindow* m_emergency;
  FailuresWindow* m_failures;
  ThreadId m_thread;
  StoreId m_store;  // whose emergency plan stands open
};

}  // namespace inquiry::ui
