#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <vector>

#include "ui/common/look.h"
#include "ui/models/directory.h"
#include "ui/shell/alarm_list.h"

namespace inquiry::ui {

// Lines under the top bar for what nobody asked about: one per alarm, or for deadlines of several stores, until acknowledged. Never takes the keyboard focus by itself and is
// not there while there is nothing to tell. GUI thread only.
class AlarmBar final : public QWidget {
  Q_OBJECT

 public:
  AlarmBar(const Look& look, const Directory& directory, QWidget* parent);

  // False when there is nothing to show: the all-clear of an alarm that was acknowledged.
  bool take(const AlarmNotice& notice, Instant now);
  void acknowledgeFirst();
  // Acknowledged elsewhere: off the bar, and nobody is told.
  void drop(const StoreId& store, AlarmNotice::Kind kind);
  void setNow(Instant now);
  // Further ones are counted on the last line.
  void setMostLines(int lines);
  // As shown, top to bottom; empty while hidden.
  QStringList sentences() const;

 Q_SIGNALS:
  void commandAsked(const QString& command);
  // Screen readers were told.
  void announced(const QString& sentence);
  // By its button or key, here.
  void acknowledged(const inquiry::StoreId& store, inquiry::AlarmNotice::Kind kind);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Line {
    QWidget* box = nullptr;
    QLabel *sign = nullptr, *text = nullptr;
    QPushButton *open = nullptr, *acknowledge = nullptr;
    std::vector<AlarmList::Entry> entries;  // more than one: deadlines of several stores
    bool isShown = false;
  };
  void addLine();
  void refresh();
  void fill(Line& line, const std::vector<AlarmList::Entry>& entries, const QString& more);
  QString sentence(const std::vector<AlarmList::Entry>& entries) const;
  void announce(const AlarmNotice& notice);
  void acknowledge(const std::vector<AlarmList::Entry>& entries);

  const Look& m_look;
  const Directory& m_directory;
  AlarmList m_list;
  std::vector<Line> m_lines;
  Instant m_now;
  int m_mostLines = 3;
};

}  // namespace inquiry::ui
