#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <optional>

#include "core/domain/case.h"
#include "core/domain/marketplace.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Where words for the platform are written, as many as it takes. GUI thread only.
class CaseWriting final : public QWidget {
  Q_OBJECT

 public:
  CaseWriting(const Look& look, QWidget* parent);
  // What the words go to.
  void setAction(const CaseAction& action, Marketplace marketplace);
  // A draft that is stored already: not told as edited.
  void load(const QString& draft);
  QPlainTextEdit& editor() { return *m_editor; }
  QString text() const { return m_editor->toPlainText(); }
  QList<QLabel*> labels() const { return {m_title, m_length}; }

 Q_SIGNALS:
  void edited(const QString& text);
  void sendAsked(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showCount();
  void send();

  std::optional<CaseAction> m_action;
  Marketplace m_marketplace = Marketplace::Mailbox;
  bool m_isLoading = false;
  QLabel *m_title, *m_line, *m_length;
  QPlainTextEdit* m_editor;
  QPushButton* m_send;
};

}  // namespace inquiry::ui
