#pragma once

#include <QDialog>
#include <QPlainTextEdit>

#include "ui/common/look.h"

namespace inquiry::ui {

// A document that comes with the program, to be read. GUI thread only.
class DocumentWindow final : public QDialog {
  Q_OBJECT

 public:
  DocumentWindow(const Look& look, QWidget* parent);
  void begin(const QString& title, const QString& text);
  QPlainTextEdit& view() { return *m_view; }

 private:
  QPlainTextEdit* m_view;
};

}  // namespace inquiry::ui
