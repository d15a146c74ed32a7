#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>
#include <array>
#include <map>

#include "core/desk/deadline_service.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// One calendar: several stretches a day, public holidays of countries, single days, and campaigns with hours of their own. GUI thread only.
class CalendarForm final : public QWidget {
  Q_OBJECT

 public:
  CalendarForm(const Look& look, QWidget* parent);
  void setRules(const CalendarRules& rules);
  // What was typed; problem() names the first field that cannot be read.
  CalendarRules rules() const;
  QString problem() const;
  // Days of a file are added to those there are.
  void addDays(const desk::FileDays& days);

 Q_SIGNALS:
  void fileAsked();

 private:
  void buildWeek(QBoxLayout* column);
  void buildCountries(QBoxLayout* column);
  void buildDays(QBoxLayout* column);
  void addOne();
  void removeOne();
  void showDays();
  QLabel* label(QBoxLayout* column, const QString& text);

  const Look& m_look;
  CalendarRules m_rules;
  QLineEdit *m_name, *m_zone, *m_dayName, *m_dayHours;
  std::array<QLineEdit*, 7> m_week;
  std::map<std::string, QCheckBox*> m_countries;
  QDateEdit *m_from, *m_to;
  QListWidget* m_days;
  QLabel* m_dayProblem;
};

}  // namespace inquiry::ui
