#pragma once

#include <QDialog>
#include <QLabel>
#include <QSpinBox>

#include "core/desk/sizing_advice.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// How much desk a shop of that size needs, from its orders, messages and people. GUI thread only.
class SizingWindow final : public QDialog {
  Q_OBJECT

 public:
  SizingWindow(const Look& look, QWidget* parent);
  QSpinBox& orders() { return *m_orders; }
  QSpinBox& messages() { return *m_messages; }
  QSpinBox& people() { return *m_people; }
  QString advice() const { return m_advice->text(); }

 private:
  void tell();

  QSpinBox *m_orders, *m_messages, *m_people;
  QLabel *m_figures, *m_advice;
};

}  // namespace inquiry::ui
