#pragma once

#include <QImage>
#include <QTextEdit>
#include <vector>

#include "core/domain/finding.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Plain text only: what is pasted loses its formats. Knows whether an input method is composing, so that Enter never sends then.
// GUI thread only.
class ReplyEditor final : public QTextEdit {
  Q_OBJECT

 public:
  ReplyEditor(const Look& look, QWidget* parent);

  void setText(const QString& text);
  QString text() const { return toPlainText(); }
  void setFindings(const std::vector<Finding>& findings, int current);
  // Replaces a span, given in UTF-16 positions, as one step of undo.
  void replace(qsizetype from, qsizetype to, const QString& with);
  bool isComposing() const { return m_isComposing; }
  // Enter sends and Shift+Enter breaks the line, instead of Enter breaking it.
  void setEnterSends(bool enterSends) { m_enterSends = enterSends; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {200, m_look.px(58)}; }

 Q_SIGNALS:
  // "//" at the start of a line; the two characters are gone again.
  void templatesAsked();
  void enterPressed();  // only when Enter is to send, and never while an input method composes
  void filesOffered(const QStringList& paths);  // dropped or pasted
  void pictureOffered(const QImage& picture);

 protected:
  void inputMethodEvent(QInputMethodEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool canInsertFromMimeData(const QMimeData* source) const override;
  void insertFromMimeData(const QMimeData* source) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void applyLineHeight();
  void restyle();

  const Look& m_look;
  bool m_isComposing = false, m_enterSends = false, m_hasMarks = false;
};

}  // namespace inquiry::ui
