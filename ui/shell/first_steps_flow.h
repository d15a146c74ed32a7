#pragma once

#include <QObject>
#include <QSettings>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// What helps somebody new: the checklist below the list until it is done or taken away, and one hint for each trap of the trade, shown where the
// trap is, once. Only in a workspace that was begun with them (firstSteps/on in window.ini). GUI thread only.
class FirstStepsFlow final : public QObject {
  Q_OBJECT

 public:
  FirstStepsFlow(MainWindow& window, const Look& look, QSettings& settings, DeskServices services, DeskCalls& calls);

  // Begins them: for a new workspace, or when asked for by command.
  void begin();
  void show();
  bool isOn() const;
  // The stores or their modes changed.
  void refresh();
  void onThreadShown(const std::optional<ThreadId>& thread);
  void onPlaceShown(const Place& place);
  void onWriting();
  void onAnswered();
  void onKeysOpened();
  // Invented conversations, marked as such, and away again.
  void addSample();
  void removeSample();
  static QStringList hintIds();


 Q_SIGNALS:
  void storesChanged();

 private:
  enum class Trap { Grouping, Clock, NotAutomatic, SpecialDays };
  static QString idOf(Trap trap);
  QString textOf(Trap trap) const;
  void hint(Trap trap);
  void mark(const QString& step);
  bool isMarked(const QString& step) const;
  void dismiss();

  MainWindow& m_window;
  const Look& m_look;
  QSettings& m_settings;
  DeskServices m_services;
  DeskCalls& m_calls;
  int m_threadsShown = 0;
};

}  // namespace inquiry::ui
