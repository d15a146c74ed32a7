#include <QLabel>
#include <QStyle>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/others_word.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/composer_parts.h"

// What the composer shows of its state. Runs at every key, so nothing is styled or laid out again that has not changed.
namespace inquiry::ui {
namespace {

void setSheet(QWidget* widget, const QString& sheet) {
  if (widget->styleSheet() != sheet) widget->setStyleSheet(sheet);
}

}  // namespace

int ComposerPanel::forbidden() const {
  return static_cast<int>(std::count_if(m_check.findings.begin(), m_check.findings.end(), [](const Finding& f) { return f.level == FindingLevel::Forbidden; }));
}

void ComposerPanel::showState() {
  const bool isNote = m_mode == Mode::Note;
  m_reply->setChecked(!isNote);
  m_note->setChecked(isNote);
  m_due->setDue(m_detail && m_detail->thread.kind != ThreadKind::Notice ? TimeText::dueText(m_detail->thread, m_now) : DueText{});
  const bool mayWrite = isNote || !m_limits || m_limits->canSend;
  m_editor->setReadOnly(!mayWrite);
  // An empty field nobody can write into only takes room.
  m_editor->setVisible(mayWrite || hasText());
  m_templates->setVisible(!isNote && mayWrite);
  m_variables->setVisible(!isNote && mayWrite);
  m_translate->setVisible(!isNote && mayWrite);
  m_attach->setVisible(!isNote && m_limits && m_limits->maxAttachments > 0);
  // A display-only store shows no way to send at all.
  const bool isDisplayOnly = !isNote && m_limits && !m_limits->canSend;
  m_send->setVisible(!isDisplayOnly);
  fitFoot();
  const int blocked = isNote ? 0 : forbidden();
  const bool hasSomething = hasText() || !m_files.empty();
  for (QPushButton* button : {m_sendDone, m_laterButton}) button->setEnabled(mayWrite && hasSomething && blocked == 0 && m_limits && !m_isBusy);
  m_send->setEnabled(!m_isBusy && (isNote || (mayWrite && m_limits.has_value())));
  showSend(blocked);
  m_sendMore->setVisible(!isDisplayOnly && !isNote && blocked == 0);
  m_sendMore->setEnabled(m_sendDone->isEnabled());
  showUnfinished();
  showCounter();
  showBanner();
}

// The keys of both buttons work without them.
void ComposerPanel::fitFoot() {
  const bool isDisplayOnly = m_limits && !m_limits->canSend;
  const bool mayShow = m_mode == Mode::Reply && !isDisplayOnly;
  int room = width() - 32 - m_send->sizeHint().width() - m_sendMore->sizeHint().width() - 4 * 28 - 20 - m_counter->sizeHint().width() - 60;
  for (QPushButton* button : {m_laterButton, m_sendDone}) {
    const int wanted = button->sizeHint().width() + 8;
    button->setVisible(mayShow && room >= wanted);
    room -= wanted;
  }
}

void ComposerPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitFoot();
}

void ComposerPanel::showSend(int blocked) {
  const bool isNote = m_mode == Mode::Note;
  const QString face = QStringLiteral("%1 %2 %3").arg(blocked).arg(isNote).arg(m_send->isEnabled());
  if (std::exchange(m_sendFace, face) == face) return;
  const Theme& t = m_look.theme();
  m_send->setProperty("split", blocked > 0 || isNote ? QString() : QStringLiteral("left"));
  m_send->style()->unpolish(m_send);
  m_send->style()->polish(m_send);
  m_sendMore->setIcon(icon(QStringLiteral("down"), m_send->isEnabled() ? t.onAccent : t.text3));
  setKind(m_send, blocked > 0 ? ButtonKind::Blocked : ButtonKind::Primary);
  m_send->setIcon(blocked > 0 ? icon(QStringLiteral("stop"), t.lateText) : icon(isNote ? QStringLiteral("lock") : QStringLiteral("send"), m_send->isEnabled() ? t.onAccent : t.text3));
  m_send->setText(blocked > 0 ? tr("Solve %n first", nullptr, blocked) : isNote ? tr("Keep note") : tr("Send"));
  m_send->setAccessibleName(m_send->text());
}

// What waits behind the other tab shows a pencil.
void ComposerPanel::showUnfinished() {
  const bool isNote = m_mode == Mode::Note;
  const bool hasReply = isNote && !m_replyText.trimmed().isEmpty(), hasNote = !isNote && !m_noteText.trimmed().isEmpty();
  const int face = (hasReply ? 1 : 0) + (hasNote ? 2 : 0);
  if (std::exchange(m_unfinished, face) == face) return;
  m_reply->setIcon(hasReply ? icon(QStringLiteral("pencil")) : QIcon());
  m_note->setIcon(icon(hasNote ? QStringLiteral("pencil") : QStringLiteral("lock")));
  m_reply->setAccessibleDescription(hasReply ? tr("An unfinished reply is kept here") : QString());
  m_note->setAccessibleDescription(hasNote ? tr("An unfinished note is kept here") : tr("Only the team sees it"));
  m_reply->setToolTip(plainToolTip(m_reply->accessibleDescription()));
  m_note->setToolTip(plainToolTip(m_note->accessibleDescription()));
}

void ComposerPanel::showCounter() {
  const QLocale& locale = m_look.times().locale();
  const bool isShown = m_mode == Mode::Reply && m_limits.has_value() && m_limits->canSend;
  m_counter->setVisible(isShown);
  m_ring->setVisible(isShown && m_limits->maxText > 0);
  if (!isShown) return m_limitsLine->setText({});
  const auto length = static_cast<qlonglong>(m_check.length), most = static_cast<qlonglong>(m_limits->maxText);
  m_counter->setText(most > 0 ? tr("%1 / %2", "characters written, characters allowed").arg(locale.toString(length), locale.toString(most)) : locale.toString(length));
  QString rest;
  if (m_limits->latin1Only) rest += tr(" · ISO-8859-1 only");
  if (m_limits->maxAttachments > 0) rest += tr(" · %n file(s)", nullptr, static_cast<int>(m_limits->maxAttachments)) + QStringLiteral(" ≤ ") + byteSize(static_cast<std::int64_t>(m_limits->maxAttachmentBytes));
  if (hasText()) rest += m_isSaved ? tr(" · draft kept") : QString();
  m_limitsLine->setText(rest);
  m_ring->setPart(most > 0 ? static_cast<double>(length) / static_cast<double>(most) : 0);
  const bool isOver = most > 0 && length > most;
  setSheet(m_counter, isOver ? QStringLiteral("color: %1; font-weight: 600;").arg(m_look.theme().lateText.name()) : QString());
}

void ComposerPanel::showBanner() {
  QStringList lines;
  if (m_mode == Mode::Reply && m_limits && !m_limits->canSend) lines << (m_detail && m_detail->thread.kind == ThreadKind::Case ? whyNotText("case", {}) : whyNotText(m_limits->whyNot, m_limits->whyNotText));
  if (m_mode == Mode::Reply && m_detail && !m_storeHold.isEmpty() && (!m_limits || m_limits->canSend)) lines << m_storeHold;
  if (m_hasNewMessage && hasText()) {
    const Message* news = m_detail ? othersWord(m_detail->messages) : nullptr;
    if (news != nullptr && news->direction == Direction::Out)
      lines << (m_wasWarned ? tr("Read the other answer first, or press Send once more.") : tr("Somebody else has just answered this buyer, see above."));
    else
      lines << (m_wasWarned ? tr("Read the buyer's new message first, or press Send once more.") : tr("The buyer has just written again, see above."));
  }
  if (m_repeat != Repeat::No && hasText())
    lines << (m_repeat == Repeat::Warned ? tr("The last reply to this buyer came from the same template.")
                                         : tr("The last reply to this buyer came from the same template. Change the text, or press Send once more."));
  if (m_isMachineAsked && isMachineText()) lines << tr("This is a machine translation that nobody has read yet. Confirm it, or press Send once more.");
  if (m_machine != Machine::No && m_mode == Mode::Reply) {
    lines << (m_machine == Machine::Written ? tr("Machine draft: read it and change it. It is not kept until you do.") : tr("Nobody has changed this machine draft. Press Send once more to confirm it as it is."));
    if (!m_doubtful.isEmpty()) lines << tr("Nobody named this before, check it: %1").arg(listed(m_doubtful));
  }
  const Theme& t = m_look.theme();
  m_banner->setVisible(!lines.isEmpty());
  if (lines.isEmpty()) return;
  m_banner->setText(lines.join(QLatin1Char('\n')));
  setSheet(m_banner, QStringLiteral("background: %1; color: %2; border-radius: 6px; padding: 7px 12px; margin-bottom: 8px;").arg(t.warnSoft.name(), t.text.name()));
}

}  // namespace inquiry::ui
