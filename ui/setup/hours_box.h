#pragma once

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>
#include <array>

#include "core/desk/hours_plan.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// When the team answers for a store: a row a day of the week, with as many stretches as the day has, and the days on which nobody answers. GUI thread only.
class HoursBox final : public QWidget {
  Q_OBJECT

 public:
  HoursBox(const Look& look, QWidget* parent);
  void setPlan(const desk::HoursPlan& plan);
  desk::HoursPlan plan() const;
  void setProblem(const QString& text);
  void setToday(const QDate& today) { m_date->setDate(today); }  // where choosing a closed day begins
  QCheckBox& day(int weekday) { return *m_days[static_cast<std::size_t>(weekday)].open; }  // 0 = Monday
  QLineEdit& times(int weekday) { return *m_days[static_cast<std::size_t>(weekday)].times; }
  QPushButton& officeButton() { return *m_office; }
  QPushButton& alwaysButton() { return *m_always; }
  QDateEdit& date() { return *m_date; }
  QPushButton& addButton() { return *m_add; }
  QListWidget& closed() { return *m_closed; }

 Q_SIGNALS:
  void changed();  // never while what stands there cannot be read

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Day {
    QCheckBox* open = nullptr;
    QLineEdit* times = nullptr;
  };
  void buildWeek();
  void buildClosed();
  void showPlan();
  void edited();
  void retranslate();
  void addClosed();
  void removeClosed();

  const Look& m_look;
  desk::HoursPlan m_plan;
  QLabel *m_title, *m_text, *m_problem, *m_closedTitle;
  QWidget* m_grid;
  std::array<Day, 7> m_days;
  QPushButton *m_office, *m_always, *m_add, *m_remove;
  QDateEdit* m_date;
  QListWidget* m_closed;
  bool m_isShowing = false;  // values are being shown, nobody edits
};

}  // namespace inquiry::ui
