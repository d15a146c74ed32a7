#pragma once

#include <QDate>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <optional>

#include "ui/common/look.h"

namespace inquiry::ui {

// What has to be said of a file before it is kept: where it comes from, and the date it bears. GUI thread only.
class EvidenceForm final : public QDialog {
  Q_OBJECT

 public:
  enum class Date { Asked, Optional };
  EvidenceForm(const Look& look, QWidget* parent);
  // `file` and `document` in words; `today` stands in the field of the date first.
  void begin(const QString& file, const QString& document, Date date, QDate today);
  void showProblem(const QString& text);
  QLineEdit& origin() { return *m_origin; }
  QDateEdit& date() { return *m_date; }
  QPushButton& addButton() { return *m_add; }
  QString said() const;

 Q_SIGNALS:
  void addAsked(const QString& origin, const std::optional<QDate>& dated);

 private:
  const Look& m_look;
  Date m_kind = Date::Optional;
  QLabel *m_title, *m_about, *m_problem, *m_dateLabel;
  QLineEdit* m_origin;
  QDateEdit* m_date;
  QPushButton *m_close, *m_add;
};

}  // namespace inquiry::ui
