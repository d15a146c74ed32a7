#pragma once

#include <QDialog>
#include <QLabel>
#include <QWidget>

#include "core/desk/round_service.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// The daily walk through the stores: one line each, to be ticked. Knows no service. GUI thread only.
class RoundWindow final : public QDialog {
  Q_OBJECT

 public:
  RoundWindow(const Look& look, QWidget* parent);
  void open();
  void setRows(const std::vector<desk::RoundRow>& rows, Instant now);
  void say(const QString& text);

 Q_SIGNALS:
  void ticked(const inquiry::StoreId& store, const QString& day);

 private:
  const Look& m_look;
  QLabel *m_head, *m_said;
  QWidget* m_list = nullptr;
  QPushButton* m_close;
};

}  // namespace inquiry::ui
