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
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {200, m_look.px(58)}; }

 Q_SIGNALS:
  // "//" at the start of a line; the two characters are gone again.
  void templatesAsked();
  void filesOffered(const QStringList& paths);  // dropped or pasted
  void pictureOffered(const QImage& picture);

 protected:
  void inputMethodEvent(QInputMethodEvent* event) override;
  bool viewportEvent(QEvent* event) override;  // a marked word tells what is wrong with it
  void keyPressEvent(QKeyEvent* event) override;
  bool canInsertFromMimeData(const QMimeData* source) const override;
  void insertFromMimeData(const QMimeData* source) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void applyLineHeight();
  void restyle();

  // The marked place under a position of the document; null when there is none.
  const Finding* findingAt(int position) const;

  const Look& m_look;
  std::vector<Finding> m_findings;
  std::string m_checked;  // the text they are about, in UTF-8
  bool m_isComposing = false, m_hasMarks = false;
};

}  // namespace inquiry::ui
