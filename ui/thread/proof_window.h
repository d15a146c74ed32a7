#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "core/desk/values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Why a deadline stands where it stands: for every clock its start, policy, calendar, what was not counted, and the time zone data. Can be saved as
// text and as JSON. Knows no service. GUI thread only.
class ProofWindow final : public QDialog {
  Q_OBJECT

 public:
  ProofWindow(const Look& look, QWidget* parent);
  void showProof(const desk::ThreadDetail& detail, Instant now);
  void say(const QString& text) { m_said->setText(text), m_said->setVisible(!text.isEmpty()); }
  QString text() const { return m_body->text(); }
  QPushButton& textButton() { return *m_text; }
  QPushButton& jsonButton() { return *m_json; }

 Q_SIGNALS:
  void saveAsked(bool asJson);

 private:
  const Look& m_look;
  QScrollArea* m_area;
  QLabel *m_body, *m_said;
  QPushButton *m_text, *m_json, *m_close;
};

}  // namespace inquiry::ui
