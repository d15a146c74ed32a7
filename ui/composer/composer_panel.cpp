#include "ui/composer/composer_panel.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/composer/composer_parts.h"

namespace inquiry::ui {

ComposerPanel::ComposerPanel(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("composer"));
  setProperty("writes", true);
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
  m_translationBox = new TranslationBox(look, this);
  m_chips = new FileChips(look, this);
  m_findings = new FindingsList(look, this);
  m_override = new OverrideRow(look, this);
  m_foot = new QWidget(this);
  m_templates = iconButton(m_foot, QStringLiteral("bolt"));
  m_attach = iconButton(m_foot, QStringLiteral("clip"));
  m_variables = iconButton(m_foot, QStringLiteral("braces"));
  m_translate = iconButton(m_foot, QStringLiteral("globe"));
  m_ring = new CounterRing(look, m_foot);
  m_counter = plainLabel(m_foot, look.fonts().font(Size::Small), "text2");
  m_limitsLine = new QuietLine(look, m_foot);
  m_laterButton = pushButton(m_foot);
  m_laterPopup = new LaterPopup(look, this);
  m_sendDone = pushButton(m_foot);
  m_send = pushButton(m_foot, ButtonKind::Primary);
  m_sendMore = pushButton(m_foot, ButtonKind::Primary);
  m_sendMenu = new QMenu(this);
  m_variablesMenu = new QMenu(this);
  buildFoot();
  buildMenus();
  column->addWidget(m_top);
  column->addWidget(m_banner);
  column->addWidget(m_editor);
  column->addWidget(m_translationBox);
  column->addWidget(m_chips);
  column->addWidget(m_findings);
  column->addWidget(m_override);
  column->addWidget(m_foot);
  connectParts();
  retranslate();
  clearThread();
}

void ComposerPanel::connectParts() {
  connect(m_editor, &QTextEdit::textChanged, this, [this] {
    recheck();
    if (m_isFilling) return;
    if (m_mode == Mode::Note) return Q_EMIT noteEdited();
    // A person has changed it: it is theirs now.
    if (std::exchange(m_machine, Machine::No) != Machine::No) showBanner();
    // What is typed from nothing comes from no template.
    if (m_editor->document()->isEmpty()) m_templateId.clear();
    Q_EMIT draftEdited();
  });
  connect(m_editor, &ReplyEditor::templatesAsked, this, &ComposerPanel::templatesAsked);
  connect(m_findings, &FindingsList::fixPressed, this, &ComposerPanel::fix);
  connect(m_translationBox, &TranslationBox::confirmPressed, this, &ComposerPanel::confirmTranslation);
  connect(m_translationBox, &TranslationBox::backPressed, this, &ComposerPanel::translate);
  connect(m_translationBox, &TranslationBox::stopPressed, this, &ComposerPanel::translate);
  connect(m_override, &OverrideRow::overrideAsked, this, &ComposerPanel::sendOverridden);
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
  connect(&m_look, &Look::changed, this, [this] {
    m_sendFace.clear();
    m_unfinished = -1;
    recheck();
  });
}

void ComposerPanel::buildTop() {
  m_top->setFixedHeight(m_look.px(40));
  auto* row = rowOf(m_top, {}, 8);
  auto* segments = rowIn(row, 0);
  m_reply->setProperty("segment", QStringLiteral("first"));
  m_note->setProperty("segment", QStringLiteral("last"));
  for (QPushButton* button : {m_reply, m_note}) {
    button->setCheckable(true);
    button->setIconSize({12, 12});
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
  row->addWidget(m_variables);
  row->addWidget(m_translate);
  row->addSpacing(8);
  row->addWidget(m_ring);
  row->addWidget(m_counter);
  row->addWidget(m_limitsLine, 1);
  row->addWidget(m_laterButton);
  row->addSpacing(4);
  row->addWidget(m_sendDone);
  row->addSpacing(4);
  auto* split = rowIn(row, 0);
  split->addWidget(m_send);
  split->addWidget(m_sendMore);
  connect(m_templates, &QToolButton::clicked, this, &ComposerPanel::templatesAsked);
  connect(m_variables, &QToolButton::clicked, this, &ComposerPanel::variablesAsked);
  connect(m_translate, &QToolButton::clicked, this, &ComposerPanel::translate);
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
    m_noteText = toQt(detail.noteDraft);
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
  m_noteText.clear();
  m_later.reset();
  m_repeat = Repeat::No;
  m_machine = Machine::No;
  m_hasNewMessage = m_wasWarned = m_isBusy = false;
  m_isSaved = true;
  m_translation.reset();
  m_leftTranslation.reset();
  m_isTranslating = m_isTranslationOff = m_isMachineAsked = false;
  m_currentFinding = -1;
  m_mode = Mode::Reply;
  fill({});
}

void ComposerPanel::setStoreHold(const QString& warning) {
  if (std::exchange(m_storeHold, warning) != warning) showState();
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
  m_templateId = toQt(draft.templateId);
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
    (m_mode == Mode::Reply ? m_replyText : m_noteText) = m_editor->text();
    m_mode = mode;
    fill(mode == Mode::Reply ? m_replyText : m_noteText);
  }
  m_mode = mode;
  retranslate();
  recheck();
}

void ComposerPanel::recheck() {
  m_check = {};
  if (m_mode == Mode::Reply) followTranslation();
  if (m_mode == Mode::Reply && m_checker && m_limits) m_check = m_checker(toUtf8(m_editor->text()), m_files);
  // An empty editor is no mistake yet.
  std::erase_if(m_check.findings, [](const Finding& finding) { return finding.rule == "text.empty"; });
  if (m_mode == Mode::Reply) checkTranslation();
  m_currentFinding = std::min(m_currentFinding, static_cast<int>(m_check.findings.size()) - 1);
  m_editor->setFindings(m_check.findings, m_currentFinding);
  m_findings->setFindings(m_check.findings, toUtf8(m_editor->text()), m_currentFinding);
  showOverride();
  showTranslation();
  showState();
}

void ComposerPanel::setDraftSaved(bool isSaved) {
  m_isSaved = isSaved;
  showCounter();
}

void ComposerPanel::setBusy(bool isBusy) {
  m_isBusy = isBusy;
  showState();
}

void ComposerPanel::leave() {
  m_hasNewMessage = m_wasWarned = false;
  m_isBusy = true;
  m_repeat = Repeat::No;
  m_machine = Machine::No;
  m_files.clear();
  m_chips->setFiles(m_files);
  m_templateId.clear();
  m_leftTranslation = std::exchange(m_translation, {});
  m_isTranslationOff = m_isMachineAsked = false;
  m_replyText.clear();
  if (m_mode == Mode::Reply) fill({});
  recheck();
}

void ComposerPanel::restore(const desk::DraftView& draft, const QString& templateId) {
  setDraft(draft);
  m_templateId = templateId;
  if (m_leftTranslation) setTranslation(std::exchange(m_leftTranslation, {}));
  showState();
}

void ComposerPanel::noteKept(ThreadId thread, const QString& text) {
  const bool isHere = m_detail && m_detail->thread.id == thread;
  if (!isHere || noteText().trimmed() != text) return;
  if (m_mode == Mode::Note) fill({});
  m_noteText.clear();
  setMode(Mode::Reply);
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
  const bool isNote = m_mode == Mode::Note;
  QString buyer = m_detail ? buyerName(m_detail->thread) : QString();
  if (buyer.isEmpty()) buyer = tr("the buyer");
  if (isNote || !m_detail) m_recipient->setText(isNote ? tr("Only the team sees this note") : QString());
  else if (m_limits && !m_limits->canSend) m_recipient->setText({});
  else m_recipient->setRecipient(buyer, m_storeName, m_detail->thread.marketplace);
  m_editor->setPlaceholderText(isNote ? tr("Write an internal note") : tr("Write a reply. Ctrl+J inserts a template"));
  m_editor->setAccessibleName(isNote ? tr("Internal note") : tr("Reply to %1").arg(buyer));
  setNamed(m_templates, tr("Insert a template"), QStringLiteral("Ctrl+J"));
  setNamed(m_attach, tr("Attach files"));
  setNamed(m_variables, tr("Insert a value of this thread"));
  setNamed(m_translate, tr("Translate into the buyer's language, or back"), QStringLiteral("F9"));
  setNamed(m_sendMore, tr("More ways to send"));
  m_sendDone->setText(tr("Send + done"));
  setNamed(m_sendDone, tr("Send, mark as done, next thread"), QStringLiteral("Ctrl+Shift+Enter"));
  m_send->setToolTip(QStringLiteral("Ctrl+Enter"));
  m_laterButton->setText(tr("Later"));
  setNamed(m_laterButton, tr("Send later"), QStringLiteral("Ctrl+Shift+L"));
  m_sendFace.clear();
  m_unfinished = -1;
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
