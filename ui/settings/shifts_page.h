#pragma once

#include <QDate>

#include "core/domain/rota.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace inquiry::ui {

// The week of the team and who is away. GUI thread only.
class ShiftsPage final : public SettingsPage {
  Q_OBJECT

 public:
  ShiftsPage(const Look& look, const Directory& directory, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("clock"); }
  // `today`: by the clock of this computer.
  void setRota(Rota rota, const QDate& today);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }

 Q_SIGNALS:
  void shiftsAdded(const std::vector<inquiry::Shift>& shifts);
  void shiftRemoved(qint64 id);
  // Whole days by the clock of this computer; `last` is the last day away.
  void absenceAdded(const inquiry::PersonId& person, const QDate& first, const QDate& last, const QString& reason);
  void absenceRemoved(qint64 id);

 protected:
  void fill() override;

 private:
  void fillShifts();
  void fillShiftForm();
  void fillAbsences();
  void fillAbsenceForm();
  QComboBox* people(const char* name);
  QTimeEdit* timeField(const QString& label, const char* name, int minute);
  QDateEdit* dayField(const QString& label, const char* name);
  QString dayText(int weekday) const;
  QString storeText(const StoreId& store) const;

  const Directory& m_directory;
  Rota m_rota;
  QDate m_today;
};

}  // namespace inquiry::ui
