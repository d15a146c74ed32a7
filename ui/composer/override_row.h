#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "core/domain/finding.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// The way past a finding that forbids, for whoever has the right: a reason, typed, then a button. GUI thread only.
class OverrideRow final : public QWidget {
  Q_OBJECT

 public:
  OverrideRow(const Look& look, QWidget* parent);
  QLineEdit& reason() { return *m_reason; }
  QPushButton& button() { return *m_button; }
  // Away again, its reason gone: it was for another text.
  void reset();

 Q_SIGNALS:
  void overrideAsked(const QString& reason);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  QLineEdit* m_reason;
  QPushButton* m_button;
};

// Whether there is such a way at all: limits of the channel, variables without a value and card numbers know none.
bool mayBeOverridden(const Finding& finding);

}  // namespace inquiry::ui
