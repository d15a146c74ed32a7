#include "ui/composer/composer_panel.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/composer/composer_parts.h"

namespace inquiry::ui {

ComposerPanel::ComposerPanel(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("composer"));
  auto* column = columnOf(this, {20, 1, 12, 12}, 0);
  m_top = new QWidget(this);
  m_reply = pushButton(m_top);
  m_note = pushButton(m_top);
  m_recipient = plainLabel(m_top, look.fonts().font(Size::Small), "text2");
  m_due = new DueLabel(look, m_top);
  buildTop();
  m_banner = plainLabel(this, look.fonts().font(Size::Small));
  m_banner->setWordWrap(true);
  m_editor = new ReplyEditor(look, this);
  m_chips = new FileChips(look, this);
  m_findings = new FindingsList(look, this);
  m_foot = new QWidget(this);
  m_templates = iconButton(m_foot, QStringLiteral("bolt"));
  m_attach = iconButton(m_foot, QStringLiteral("clip"));
  m_counter = plainLabel(m_foot, look.fonts().font(Size::Small), "text2");
  m_saved = plainLabel(m_foot, look.fonts().font(Size::Small), "text2");
  m_sendDone = pushButton(m_foot);
  m_send = pushButton(m_foot, ButtonKind::Primary);
  buildFoot();
  column->addWidget(m_top);
  column->addWidget(m_banner);
  column->addWidget(m_editor);
  column->addWidget(m_chips);
  column->addWidget(m_findings);
  column->addWidget(m_foot);

  connect(m_editor, &QTextEdit::textChanged, this, [this] {
    recheck();
    if (m_isFilling) return;
    if (m_mode == Mode::Note && m_detail) m_noteTexts.insert(m_detail->thread.id.value, m_editor->text());
    if (m_mode == Mode::Reply) Q_EMIT draftEdited();
  });
  connect(m_editor, &ReplyEditor::templatesAsked, this, &ComposerPanel::templatesAsked);
  connect(m_findings, &FindingsList::fixPressed, this, &ComposerPanel::fix);
  connect(m_chips, &FileChips::removed, this, [this](int index) {
    m_files.erase(m_files.begin() + index);
    m_chips->setFiles(m_files);
    recheck();
    Q_EMIT draftEdited();
  });
  connect(&look, &Look::changed, this, [this] { recheck(); });
  retranslate();
  clearThread();
}

void ComposerPanel::buildTop() {
  m_top->setFixedHeight(m_look.px(40));
  auto* row = rowOf(m_top, {}, 8);
  auto* segments = rowIn(row, 0);
  m_reply->setProperty("segment", QStringLiteral("first"));
  m_note->setProperty("segment", QStringLiteral("last"));
  m_note->setIcon(icon(QStringLiteral("lock")));
  m_note->setIconSize({12, 12});
  for (QPushButton* button : {m_reply, m_note}) {
    button->setCheckable(true);
    segments->addWidget(button);
  }
  m_recipient->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  row->addWidget(m_recipient, 1);
  row->addWidget(m_due);
  connect(m_reply, &QPushButton::clicked, this, [this] { setMode(Mode::Reply), focusEditor(); });
  connect(m_note, &QPushButton::clicked, this, [this] { setMode(Mode::Note), focusEditor(); });
}

void ComposerPanel::buildFoot() {
  auto* row = rowOf(m_foot, {0, 8, 0, 0}, 4);
  row->addWidget(m_templates);
  row->addWidget(m_attach);
  row->addSpacing(8);
  row->addWidget(m_counter);
  row->addWidget(m_saved);
  row->addStretch(1);
  row->addWidget(m_sendDone);
  row->addSpacing(4);
  row->addWidget(m_send);
  connect(m_templates, &QToolButton::clicked, this, &ComposerPanel::templatesAsked);
  connect(m_attach, &QToolButton::clicked, this, &ComposerPanel::chooseFiles);
  connect(m_send, &QPushButton::clicked, this, [this] { submit(Then::Stay); });
  connect(m_sendDone, &QPushButton::clicked, this, [this] { submit(Then::Done); });
}

void ComposerPanel::setThread(const desk::ThreadDetail& detail, const QString& storeName, Instant now) {
  const bool isOther = !m_detail || m_detail->thread.id != detail.thread.id;
  m_detail = detail;
  m_storeName = storeName;
  m_now = now;
  if (isOther) {
    m_limits.reset();
    m_checker = {};
    m_check = {};
    m_files.clear();
    m_templateId.clear();
    m_replyText.clear();
    m_hasNewMessage = m_wasWarned = m_isBusy = false;
    m_isSaved = true;
    m_currentFinding = -1;
    m_mode = Mode::Reply;
    m_isFilling = true;
    m_editor->setText({});
    m_isFilling = false;
    if (detail.draft) setDraft(*detail.draft);
    m_chips->setFiles(m_files);
  }
  setEnabled(true);
  retranslate();
  showState();
}

void ComposerPanel::clearThread() {
  m_detail.reset();
  m_limits.reset();
  m_checker = {};
  m_files.clear();
  m_isFilling = true;
  m_editor->setText({});
  m_isFilling = false;
  setEnabled(false);
  showState();
}

void ComposerPanel::setDraft(const desk::DraftView& draft) {
  m_isFilling = true;
  m_replyText = toQt(draft.text);
  m_files = draft.attachments;
  if (m_mode == Mode::Reply) m_editor->setText(m_replyText);
  m_chips->setFiles(m_files);
  m_isFilling = false;
  recheck();
}

void ComposerPanel::setLimits(const desk::ComposerLimits& limits, Checker checker) {
  m_limits = limits;
  m_checker = std::move(checker);
  retranslate();
  recheck();
}

void ComposerPanel::setNow(Instant now) {
  m_now = now;
  showState();
}

void ComposerPanel::setMode(Mode mode) {
  if (mode != m_mode && m_detail) {
    if (m_mode == Mode::Reply) m_replyText = m_editor->text();
    m_mode = mode;
    m_isFilling = true;
    m_editor->setText(mode == Mode::Reply ? m_replyText : m_noteTexts.value(m_detail->thread.id.value));
    m_isFilling = false;
  }
  m_mode = mode;
  retranslate();
  recheck();
}

void ComposerPanel::recheck() {
  m_check = {};
  if (m_mode == Mode::Reply && m_checker && m_limits) m_check = m_checker(toUtf8(m_editor->text()), m_files);
  // An empty editor is no mistake yet.
  std::erase_if(m_check.findings, [](const Finding& finding) { return finding.rule == "text.empty"; });
  m_currentFinding = std::min(m_currentFinding, static_cast<int>(m_check.findings.size()) - 1);
  m_editor->setFindings(m_check.findings, m_currentFinding);
  m_findings->setFindings(m_check.findings, toUtf8(m_editor->text()), m_currentFinding);
  showState();
}

int ComposerPanel::forbidden() const {
  return static_cast<int>(std::count_if(m_check.findings.begin(), m_check.findings.end(), [](const Finding& f) { return f.level == FindingLevel::Forbidden; }));
}

void ComposerPanel::showState() {
  const bool isNote = m_mode == Mode::Note;
  m_reply->setChecked(!isNote);
  m_note->setChecked(isNote);
  m_due->setDue(m_detail ? TimeText::dueText(m_detail->thread, m_now) : DueText{});
  const bool mayWrite = isNote || !m_limits || m_limits->canSend;
  m_editor->setReadOnly(!mayWrite);
  m_templates->setVisible(!isNote);
  m_attach->setVisible(!isNote && m_limits && m_limits->maxAttachments > 0);
  const int blocked = isNote ? 0 : forbidden();
  m_sendDone->setVisible(!isNote);
  // A display-only store shows no way to send at all.
  const bool isDisplayOnly = !isNote && m_limits && !m_limits->canSend;
  m_send->setVisible(!isDisplayOnly);
  if (isDisplayOnly) m_sendDone->hide();
  const bool hasSomething = hasText() || !m_files.empty();
  m_sendDone->setEnabled(mayWrite && hasSomething && blocked == 0 && m_limits && !m_isBusy);
  m_send->setEnabled(!m_isBusy && (isNote || (mayWrite && m_limits.has_value())));
  setKind(m_send, blocked > 0 ? ButtonKind::Blocked : ButtonKind::Primary);
  const Theme& t = m_look.theme();
  m_send->setIcon(blocked > 0 ? icon(QStringLiteral("stop"), t.lateText) : icon(isNote ? QStringLiteral("lock") : QStringLiteral("send"), m_send->isEnabled() ? t.onAccent : t.text3));
  m_send->setText(blocked > 0 ? tr("Solve %n first", nullptr, blocked) : isNote ? tr("Keep note") : tr("Send"));
  m_send->setAccessibleName(m_send->text());
  showCounter();
  showBanner();
}

void ComposerPanel::showCounter() {
  const QLocale& locale = m_look.times().locale();
  m_counter->setVisible(m_mode == Mode::Reply && m_limits.has_value() && m_limits->canSend);
  if (!m_limits) return;
  const auto length = static_cast<qlonglong>(m_check.length), most = static_cast<qlonglong>(m_limits->maxText);
  QString text = most > 0 ? tr("%1 / %2", "characters written, characters allowed").arg(locale.toString(length), locale.toString(most)) : locale.toString(length);
  if (m_limits->latin1Only) text += tr(" · ISO-8859-1 only");
  if (m_limits->maxAttachments > 0) text += tr(" · %n file(s)", nullptr, static_cast<int>(m_limits->maxAttachments)) + QStringLiteral(" ≤ ") + byteSize(static_cast<std::int64_t>(m_limits->maxAttachmentBytes));
  const bool isOver = most > 0 && length > most;
  m_counter->setText(text);
  m_counter->setStyleSheet(isOver ? QStringLiteral("color: %1; font-weight: 600;").arg(m_look.theme().lateText.name()) : QString());
  m_saved->setVisible(m_counter->isVisible() && hasText());
  m_saved->setText(m_isSaved ? tr(" · draft kept") : QString());
}

void ComposerPanel::showBanner() {
  QString text;
  const Theme& t = m_look.theme();
  if (m_mode == Mode::Reply && m_limits && !m_limits->canSend) text = whyNotText(m_limits->whyNot, m_limits->whyNotText);
  else if (m_hasNewMessage && hasText())
    text = m_wasWarned ? tr("Read the buyer's new message first, or press Send once more.") : tr("The buyer has just written again, see above.");
  m_banner->setVisible(!text.isEmpty());
  m_banner->setText(text);
  m_banner->setStyleSheet(QStringLiteral("background: %1; color: %2; border-radius: 6px; padding: 7px 12px; margin-bottom: 8px;").arg(t.warnSoft.name(), t.text.name()));
}

void ComposerPanel::setDraftSaved(bool isSaved) {
  m_isSaved = isSaved;
  showCounter();
}

void ComposerPanel::insertTemplate(const QString& text, const QString& templateId) {
  setMode(Mode::Reply);
  m_templateId = templateId;
  m_editor->insertPlainText(text);
  focusEditor();
}

void ComposerPanel::chooseFiles() {
  auto* dialog = new QFileDialog(this, tr("Attach files"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  connect(dialog, &QFileDialog::filesSelected, this, &ComposerPanel::addFiles);
  dialog->open();
}

void ComposerPanel::addFiles(const QStringList& paths) {
  const QMimeDatabase types;
  for (const QString& path : paths) {
    const QFileInfo info(path);
    if (!info.isFile()) continue;
    m_files.push_back({toUtf8(info.fileName()), toUtf8(types.mimeTypeForFile(info).name()), info.size(), toUtf8(path)});
  }
  m_chips->setFiles(m_files);
  recheck();
  Q_EMIT draftEdited();
}

void ComposerPanel::fix(int index) {
  if (index < 0 || index >= static_cast<int>(m_check.findings.size())) return;
  const Finding finding = m_check.findings[static_cast<std::size_t>(index)];
  if (!finding.replacement) return;
  const std::string utf8 = toUtf8(m_editor->text());
  m_editor->replace(utf16Position(utf8, finding.from), utf16Position(utf8, finding.to), toQt(*finding.replacement));
  focusEditor();
}

void ComposerPanel::nextFinding(int step) {
  const int count = static_cast<int>(m_check.findings.size());
  if (count == 0) return;
  m_currentFinding = m_currentFinding < 0 ? (step > 0 ? 0 : count - 1) : (m_currentFinding + step + count) % count;
  const Finding& finding = m_check.findings[static_cast<std::size_t>(m_currentFinding)];
  QTextCursor cursor = m_editor->textCursor();
  const int end = m_editor->document()->characterCount() - 1;
  cursor.setPosition(std::min(end, static_cast<int>(utf16Position(toUtf8(m_editor->text()), finding.from))));
  m_editor->setTextCursor(cursor);
  m_editor->setFindings(m_check.findings, m_currentFinding);
  m_findings->setFindings(m_check.findings, toUtf8(m_editor->text()), m_currentFinding);
}

void ComposerPanel::noteNewMessage() {
  m_hasNewMessage = true;
  m_wasWarned = false;
  showBanner();
}

void ComposerPanel::submit(Then then) {
  if (m_editor->isComposing() || !m_detail || m_isBusy) return;
  if (!hasText() && m_files.empty()) return focusEditor();
  if (m_mode == Mode::Note) {
    Q_EMIT noteAsked(m_editor->text().trimmed());
    m_noteTexts.remove(m_detail->thread.id.value);
    m_isFilling = true;
    m_editor->setText({});
    m_isFilling = false;
    setMode(Mode::Reply);
    return;
  }
  if (!m_limits || !m_limits->canSend) return;
  if (forbidden() > 0) {
    m_currentFinding = -1;
    nextFinding(1);
    m_editor->setFocus();
    return;
  }
  if (m_hasNewMessage && !m_wasWarned) {
    m_wasWarned = true;
    showBanner();
    return;
  }
  Q_EMIT sendAsked(then);
}

void ComposerPanel::setBusy(bool isBusy) {
  m_isBusy = isBusy;
  showState();
}

void ComposerPanel::sent() {
  m_isBusy = m_hasNewMessage = m_wasWarned = false;
  m_files.clear();
  m_chips->setFiles(m_files);
  m_templateId.clear();
  m_replyText.clear();
  m_isFilling = true;
  if (m_mode == Mode::Reply) m_editor->setText({});
  m_isFilling = false;
  showState();
}

void ComposerPanel::focusEditor() { m_editor->setFocus(Qt::ShortcutFocusReason); }

void ComposerPanel::retranslate() {
  setAccessibleName(tr("Composer"));
  m_reply->setText(tr("Reply"));
  m_note->setText(tr("Note"));
  m_note->setToolTip(plainToolTip(tr("Only the team sees it")));
  const bool isNote = m_mode == Mode::Note;
  QString buyer = m_detail ? buyerName(m_detail->thread) : QString();
  if (buyer.isEmpty()) buyer = tr("the buyer");
  m_recipient->setText(isNote ? tr("Only the team sees this note") : m_detail ? tr("To %1 through %2", "buyer, store").arg(buyer, m_storeName) : QString());
  m_editor->setPlaceholderText(isNote ? tr("Write an internal note") : tr("Write an answer. Ctrl+J inserts a template"));
  m_editor->setAccessibleName(isNote ? tr("Internal note") : tr("Answer to %1").arg(buyer));
  setNamed(m_templates, tr("Insert a template"), QStringLiteral("Ctrl+J"));
  setNamed(m_attach, tr("Attach files"));
  m_sendDone->setText(tr("Send + done"));
  setNamed(m_sendDone, tr("Send, mark as done, next thread"), QStringLiteral("Ctrl+Shift+Enter"));
  m_send->setToolTip(QStringLiteral("Ctrl+Enter"));
  showState();
}

void ComposerPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), m_mode == Mode::Note ? t.note : t.alt);
  painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

void ComposerPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
