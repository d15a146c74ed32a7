#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

#include "ui/common/elided_label.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// A message as the platform delivered it: plain text, to be read, searched and copied. GUI thread only.
class PayloadPage final : public QWidget {
  Q_OBJECT

 public:
  PayloadPage(const Look& look, QWidget* parent);
  void showPayload(const QString& title, const std::string& payload);
  QPlainTextEdit& body() { return *m_body; }
  QLineEdit& search() { return *m_search; }
  QString countText() const { return m_count->text(); }

 Q_SIGNALS:
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void find(bool isBackwards);
  void count();

  ElidedLabel* m_title;
  QLabel* m_count;
  QLineEdit* m_search;
  QPlainTextEdit* m_body;
  QPushButton *m_copy, *m_close;
  QString m_original;
};

}  // namespace inquiry::ui
