#include "ui/composer/reply_editor.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolTip>
#include <QUrl>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/finding_text.h"

namespace inquiry::ui {

ReplyEditor::ReplyEditor(const Look& look, QWidget* parent) : QTextEdit(parent), m_look(look) {
  setProperty("replyEditor", true);
  setObjectName(QStringLiteral("replyEditor"));
  setAcceptRichText(false);
  setTabChangesFocus(true);
  document()->setDocumentMargin(4);
  setFont(look.fonts().font(Size::Message));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  applyLineHeight();
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &QWidget::updateGeometry);
  connect(&look, &Look::changed, this, &ReplyEditor::restyle);
  restyle();
}

QSize ReplyEditor::sizeHint() const {
  const int text = static_cast<int>(document()->size().height()) + 8;
  return {400, std::clamp(text, m_look.px(58), m_look.px(190))};
}

void ReplyEditor::restyle() {
  QPalette colours = palette();
  colours.setColor(QPalette::PlaceholderText, m_look.theme().text2);
  setPalette(colours);
}

void ReplyEditor::applyLineHeight() {
  QTextBlockFormat format;
  format.setLineHeight(m_look.px(24), QTextBlockFormat::FixedHeight);
  QTextCursor cursor(document());
  cursor.select(QTextCursor::Document);
  cursor.mergeBlockFormat(format);
}

void ReplyEditor::setText(const QString& text) {
  setPlainText(text);
  applyLineHeight();
  document()->clearUndoRedoStacks();
  moveCursor(QTextCursor::End);
}

void ReplyEditor::setFindings(const std::vector<Finding>& findings, int current) {
  if (findings.empty() && !m_hasMarks) return;
  const std::string utf8 = toUtf8(text());
  m_findings = findings;
  m_checked = utf8;
  QList<ExtraSelection> marks;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    if (finding.to <= finding.from) continue;
    const Theme& t = m_look.theme();
    ExtraSelection mark;
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    const QColor red = t.isDark ? QColor(0xF28B82) : t.late;
    mark.format.setUnderlineColor(finding.level == FindingLevel::Forbidden ? red : finding.level == FindingLevel::Warning ? t.warn : t.accent);
    if (static_cast<int>(i) == current) mark.format.setBackground(t.lateRow);
    mark.cursor = QTextCursor(document());
    const int end = document()->characterCount() - 1;
    mark.cursor.setPosition(std::min(end, static_cast<int>(utf16Position(utf8, finding.from))));
    mark.cursor.setPosition(std::min(end, static_cast<int>(utf16Position(utf8, finding.to))), QTextCursor::KeepAnchor);
    marks.append(mark);
  }
  m_hasMarks = !marks.isEmpty();
  setExtraSelections(marks);
}

const Finding* ReplyEditor::findingAt(int position) const {
  for (const Finding& finding : m_findings) {
    if (finding.to <= finding.from) continue;
    if (position >= static_cast<int>(utf16Position(m_checked, finding.from)) && position < static_cast<int>(utf16Position(m_checked, finding.to))) return &finding;
  }
  return nullptr;
}

bool ReplyEditor::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QTextEdit::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const Finding* finding = m_hasMarks ? findingAt(cursorForPosition(help->pos()).position()) : nullptr;
  if (finding == nullptr) {
    QToolTip::hideText();
    event->ignore();
    return true;
  }
  const QString fix = findingFix(*finding);
  QString tip = findingTitle(*finding) + QLatin1Char('\n') + findingSource(*finding);
  if (!fix.isEmpty()) tip += QLatin1Char('\n') + fix;
  QToolTip::showText(help->globalPos(), plainToolTip(tip), this);
  return true;
}

void ReplyEditor::replace(qsizetype from, qsizetype to, const QString& with) {
  QTextCursor cursor(document());
  const int end = document()->characterCount() - 1;
  cursor.setPosition(std::min(end, static_cast<int>(from)));
  cursor.setPosition(std::min(end, static_cast<int>(to)), QTextCursor::KeepAnchor);
  cursor.insertText(with);
  setTextCursor(cursor);
}

void ReplyEditor::inputMethodEvent(QInputMethodEvent* event) {
  m_isComposing = !event->preeditString().isEmpty();
  QTextEdit::inputMethodEvent(event);
}

void ReplyEditor::focusOutEvent(QFocusEvent* event) {
  m_isComposing = false;
  QTextEdit::focusOutEvent(event);
}

void ReplyEditor::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && m_isComposing) return;  // it chooses a candidate
  if (event->text() == QLatin1String("/") && !m_isComposing) {
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (before == QLatin1String("/")) {
      cursor.deletePreviousChar();
      setTextCursor(cursor);
      Q_EMIT templatesAsked();
      return;
    }
  }
  QTextEdit::keyPressEvent(event);
}

bool ReplyEditor::canInsertFromMimeData(const QMimeData* source) const { return source->hasText() || source->hasUrls() || source->hasImage(); }

void ReplyEditor::insertFromMimeData(const QMimeData* source) {
  QStringList files;
  for (const QUrl& url : source->urls())
    if (url.isLocalFile()) files << url.toLocalFile();
  if (!files.isEmpty()) Q_EMIT filesOffered(files);
  else if (source->hasText()) insertPlainText(source->text());
  else if (source->hasImage()) Q_EMIT pictureOffered(qvariant_cast<QImage>(source->imageData()));
}

}  // namespace inquiry::ui
