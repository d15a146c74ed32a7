#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeDatabase>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/composer_parts.h"

// What the composer does when a person writes, attaches and sends.
namespace inquiry::ui {

void ComposerPanel::insertTemplate(const QString& text, const QString& templateId, Use use) {
  setMode(Mode::Reply);
  m_repeat = use == Use::Repeated ? Repeat::Warned : Repeat::No;
  m_editor->insertPlainText(text);
  // Set last: an empty editor forgets its template.
  m_templateId = templateId;
  showBanner();
  focusEditor();
}

void ComposerPanel::insertMachineDraft(const QString& text, const QStringList& doubtful) {
  setMode(Mode::Reply);
  m_isFilling = true;
  m_editor->moveCursor(QTextCursor::End);
  m_editor->insertPlainText(hasText() ? QStringLiteral("\n\n") + text : text);
  m_isFilling = false;
  m_machine = Machine::Written;
  m_doubtful = doubtful;
  recheck();
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
  m_laterPopup->open(over->mapToGlobal(QPoint(over->width(), -4)), m_now, toQt(m_detail->store.timeZone), m_detail->thread.needsReply ? m_detail->thread.dueAt : std::nullopt);
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
  if (m_machine == Machine::Written) {
    m_machine = Machine::Asked;
    showBanner();
    return true;
  }
  if (m_repeat == Repeat::Warned) {
    m_repeat = Repeat::Asked;
    showBanner();
    return true;
  }
  if (isMachineText() && !m_isMachineAsked) {
    m_isMachineAsked = true;
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
  m_overrideReason.clear();
  m_later = later;
  Q_EMIT sendAsked(then);
}

void ComposerPanel::setMayOverride(bool may) {
  m_mayOverride = may;
  showOverride();
}

void ComposerPanel::showOverride() {
  const auto& findings = m_check.findings;
  const bool hasWay = m_mayOverride && forbidden() > 0 && std::all_of(findings.begin(), findings.end(), [](const Finding& f) { return f.level != FindingLevel::Forbidden || mayBeOverridden(f); });
  if (!hasWay) m_override->reset();
  m_override->setVisible(hasWay);
}

void ComposerPanel::sendOverridden(const QString& reason) {
  if (m_editor->isComposing() || !m_detail || m_isBusy || m_mode == Mode::Note || !m_limits || !m_limits->canSend || reason.isEmpty()) return;
  if (mustAskFirst()) return;
  m_later.reset();
  m_overrideReason = reason;
  Q_EMIT sendAsked(Then::Stay);
}

void ComposerPanel::buildMenus() {
  m_sendMore->setProperty("split", QStringLiteral("right"));
  m_sendMore->setIconSize({12, 12});
  const auto above = [](const QWidget& button, QMenu& menu, bool isRight) {
    const QSize size = menu.sizeHint();
    menu.popup(button.mapToGlobal(QPoint(isRight ? button.width() - size.width() : 0, -size.height() - 4)));
  };
  connect(m_sendMore, &QPushButton::clicked, this, [this, above] {
    m_sendMenu->clear();
    // The keys belong to the commands: here they are only told.
    const auto add = [this](const QString& name, const QString& text, const QString& keys, auto does) {
      QAction* action = m_sendMenu->addAction(icon(name), QStringLiteral("%1\t%2").arg(text, keys));
      connect(action, &QAction::triggered, this, does);
    };
    add(QStringLiteral("send"), tr("Send"), QStringLiteral("Ctrl+Enter"), [this] { submit(Then::Stay); });
    add(QStringLiteral("check"), tr("Send, mark as done, next thread"), QStringLiteral("Ctrl+Shift+Enter"), [this] { submit(Then::Done); });
    add(QStringLiteral("clock"), tr("Send later"), QStringLiteral("Ctrl+Shift+L"), [this] { openLater(); });
    above(*m_sendMore, *m_sendMenu, true);
  });
}

void ComposerPanel::openVariables(const std::vector<Variable>& variables) {
  if (m_mode == Mode::Note || !m_detail || m_editor->isReadOnly()) return;
  m_variablesMenu->clear();
  for (const Variable& variable : variables) {
    // A menu would underline the letter behind an ampersand.
    QString shown = shownLine(toUtf8(variable.value)).left(48);
    shown.replace(QLatin1Char('&'), QLatin1String("&&"));
    const bool isEmpty = variable.value.isEmpty();
    QAction* action = m_variablesMenu->addAction(QStringLiteral("%1\t%2").arg(isEmpty ? tr("no value here") : shown, variable.name));
    action->setEnabled(!isEmpty);
    connect(action, &QAction::triggered, this, [this, value = variable.value] {
      m_editor->insertPlainText(value);
      focusEditor();
    });
  }
  m_variablesMenu->popup(m_variables->mapToGlobal(QPoint(0, -m_variablesMenu->sizeHint().height() - 4)));
}

}  // namespace inquiry::ui
