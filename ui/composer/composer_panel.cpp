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
  m_recipient = new RecipientLine(look, m_top);
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
  m_ring = new CounterRing(look, m_foot);
  m_counter = plainLabel(m_foot, look.fonts().font(Size::Small), "text2");
  m_limitsLine = new QuietLine(look, m_foot);
  m_laterButton = pushButton(m_foot);
  m_laterPopup = new LaterPopup(look, this);
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
  connect(m_editor, &ReplyEditor::filesOffered, this, &ComposerPanel::addFiles);
  connect(m_editor, &ReplyEditor::pictureOffered, this, &ComposerPanel::addPicture);
  connect(m_laterPopup, &LaterPopup::chosen, this, [this](const Later& later) { submit(Then::Stay, later); });
  setAcceptDrops(true);
  connect(&look, &Look::changed, this, [this] {
    m_sendFace.clear();
    recheck();
  });
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
  row->addWidget(m_recipient, 1);
  row->addWidget(m_due);
  connect(m_reply, &QPushButton::clicked, this, [this] { setMode(Mode::Reply), focusEditor(); });
  connect(m_note, &QPushButton::clicked, this, [this] { setMode(Mode::Note), focusEditor(); });
}

void ComposerPanel::buildFoot() {
  // Narrower than its buttons want: fitFoot() takes the least needed ones out.
  m_foot->setMinimumWidth(1);
  auto* row = rowOf(m_foot, {0, 8, 0, 0}, 4);
  row->addWidget(m_templates);
  row->addWidget(m_attach);
  row->addSpacing(8);
  row->addWidget(m_ring);
  row->addWidget(m_counter);
  row->addWidget(m_limitsLine, 1);
  row->addWidget(m_laterButton);
  row->addSpacing(4);
  row->addWidget(m_sendDone);
  row->addSpacing(4);
  row->addWidget(m_send);
  connect(m_templates, &QToolButton::clicked, this, &ComposerPanel::templatesAsked);
  connect(m_attach, &QToolButton::clicked, this, &ComposerPanel::chooseFiles);
  connect(m_laterButton, &QPushButton::clicked, this, &ComposerPanel::openLater);
  connect(m_send, &QPushButton::clicked, this, [this] { submit(Then::Stay); });
  connect(m_sendDone, &QPushButton::clicked, this, [this] { submit(Then::Done); });
}

void ComposerPanel::setThread(const desk::ThreadDetail& detail, const QString& storeName, Instant now) {
  const bool isOther = !m_detail || m_detail->thread.id != detail.thread.id;
  m_detail = detail;
  m_storeName = storeName;
  m_now = now;
  if (isOther) {
    clearState();
    if (detail.draft) setDraft(*detail.draft);
    m_chips->setFiles(m_files);
  }
  setEnabled(m_writing == Writing::Here);
  retranslate();
  showState();
}

void ComposerPanel::clearState() {
  m_limits.reset();
  m_checker = {};
  m_check = {};
  m_files.clear();
  m_templateId.clear();
  m_replyText.clear();
  m_later.reset();
  m_repeat = Repeat::No;
  m_hasNewMessage = m_wasWarned = m_isBusy = false;
  m_isSaved = true;
  m_currentFinding = -1;
  m_mode = Mode::Reply;
  fill({});
}

void ComposerPanel::setWriting(Writing writing) {
  m_writing = writing;
  setEnabled(m_detail && writing == Writing::Here);
}

void ComposerPanel::clearThread() {
  m_detail.reset();
  clearState();
  m_chips->setFiles(m_files);
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
  m_findings->setLimits(limits);
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
    fill(mode == Mode::Reply ? m_replyText : m_noteTexts.value(m_detail->thread.id.value));
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

void ComposerPanel::setDraftSaved(bool isSaved) {
  m_isSaved = isSaved;
  showCounter();
}

void ComposerPanel::insertTemplate(const QString& text, const QString& templateId, Use use) {
  setMode(Mode::Reply);
  m_templateId = templateId;
  m_repeat = use == Use::Repeated ? Repeat::Warned : Repeat::No;
  m_editor->insertPlainText(text);
  showBanner();
  focusEditor();
}

void ComposerPanel::warnRepeated() {
  m_repeat = Repeat::Asked;
  showBanner();
}

void ComposerPanel::openLater() {
  // In a narrow window the button may be away; its key works all the same.
  if (!m_laterButton->isEnabled() || m_mode == Mode::Note || !m_detail) return;
  const QWidget* over = m_laterButton->isVisible() ? m_laterButton : m_send;
  m_laterPopup->open(over->mapToGlobal(QPoint(over->width(), -4)), m_now, toQt(m_detail->store.timeZone));
}

void ComposerPanel::addPicture(const QImage& picture) {
  if (picture.isNull() || m_mode == Mode::Note) return;
  if (!m_pictures) m_pictures = std::make_unique<QTemporaryDir>();
  int number = 1;
  const auto path = [&] { return m_pictures->filePath(tr("picture-%1.png").arg(number)); };
  while (QFileInfo::exists(path())) ++number;
  if (m_pictures->isValid() && picture.save(path(), "PNG")) addFiles({path()});
}

void ComposerPanel::chooseFiles() {
  auto* dialog = new QFileDialog(this, tr("Attach files"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  connect(dialog, &QFileDialog::filesSelected, this, &ComposerPanel::addFiles);
  dialog->open();
}

void ComposerPanel::addFiles(const QStringList& paths) {
  if (m_mode == Mode::Note || !m_detail || m_editor->isReadOnly()) return;
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

bool ComposerPanel::mustAskFirst() {
  if (m_hasNewMessage && !m_wasWarned) {
    m_wasWarned = true;
    showBanner();
    return true;
  }
  if (m_repeat == Repeat::Warned) {
    m_repeat = Repeat::Asked;
    showBanner();
    return true;
  }
  if (m_repeat == Repeat::Asked) m_repeat = Repeat::Confirmed;
  return false;
}

void ComposerPanel::submit(Then then, const std::optional<Later>& later) {
  if (m_editor->isComposing() || !m_detail || m_isBusy) return;
  if (!hasText() && m_files.empty()) return focusEditor();
  if (m_mode == Mode::Note) {
    Q_EMIT noteAsked(m_editor->text().trimmed());
    return;
  }
  if (!m_limits || !m_limits->canSend) return;
  if (forbidden() > 0) {
    m_currentFinding = -1;
    nextFinding(1);
    m_editor->setFocus();
    return;
  }
  if (mustAskFirst()) return;
  m_later = later;
  Q_EMIT sendAsked(then);
}

void ComposerPanel::setBusy(bool isBusy) {
  m_isBusy = isBusy;
  showState();
}

void ComposerPanel::leave() {
  m_hasNewMessage = m_wasWarned = false;
  m_isBusy = true;
  m_repeat = Repeat::No;
  m_files.clear();
  m_chips->setFiles(m_files);
  m_templateId.clear();
  m_replyText.clear();
  if (m_mode == Mode::Reply) fill({});
  recheck();
}

void ComposerPanel::restore(const desk::DraftView& draft, const QString& templateId) {
  setDraft(draft);
  m_templateId = templateId;
  showState();
}

void ComposerPanel::noteKept(ThreadId thread, const QString& text) {
  const bool isHere = m_detail && m_detail->thread.id == thread;
  if (m_noteTexts.value(thread.value).trimmed() != text) return;
  m_noteTexts.remove(thread.value);
  if (isHere && m_mode == Mode::Note) {
    fill({});
    setMode(Mode::Reply);
  }
}

void ComposerPanel::takeBack(const desk::DraftView& draft) {
  const QString begun = replyText().trimmed(), before = toQt(draft.text);
  desk::DraftView joined = draft;
  if (!begun.isEmpty() && !before.startsWith(begun)) joined.text = toUtf8(begun + QStringLiteral("\n\n") + before);
  for (const OutgoingAttachment& file : m_files) joined.attachments.push_back(file);
  setMode(Mode::Reply);
  setDraft(joined);
  Q_EMIT draftEdited();
}

void ComposerPanel::fill(const QString& text) {
  m_isFilling = true;
  m_editor->setText(text);
  m_isFilling = false;
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
  if (isNote || !m_detail) m_recipient->setText(isNote ? tr("Only the team sees this note") : QString());
  else m_recipient->setRecipient(buyer, m_storeName, m_detail->thread.marketplace);
  m_editor->setPlaceholderText(isNote ? tr("Write an internal note") : tr("Write an answer. Ctrl+J inserts a template"));
  m_editor->setAccessibleName(isNote ? tr("Internal note") : tr("Answer to %1").arg(buyer));
  setNamed(m_templates, tr("Insert a template"), QStringLiteral("Ctrl+J"));
  setNamed(m_attach, tr("Attach files"));
  m_sendDone->setText(tr("Send + done"));
  setNamed(m_sendDone, tr("Send, mark as done, next thread"), QStringLiteral("Ctrl+Shift+Enter"));
  m_send->setToolTip(QStringLiteral("Ctrl+Enter"));
  m_laterButton->setText(tr("Later"));
  setNamed(m_laterButton, tr("Send later"), QStringLiteral("Ctrl+Shift+L"));
  m_sendFace.clear();
  showState();
}

QString ComposerPanel::counterText() const { return m_counter->text() + m_limitsLine->text(); }

QString ComposerPanel::recipientText() const { return m_recipient->shownText(); }

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
