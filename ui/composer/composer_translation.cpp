#include "core/desk/translation_guard.h"
#include "ui/common/text.h"
#include "ui/common/translation_words.h"
#include "ui/common/words.h"
#include "ui/composer/composer_panel.h"

// An answer that is written in one language and sent in another.
namespace inquiry::ui {

bool ComposerPanel::isTranslated() const { return m_translation && !m_isTranslationOff; }

bool ComposerPanel::isMachineText() const { return isTranslated() && !m_translation->isConfirmed && toUtf8(replyText()) == m_translation->draft; }

void ComposerPanel::translate() {
  if (m_mode == Mode::Note || !m_detail || m_editor->isReadOnly() || m_isBusy) return;
  if (m_isTranslating) return Q_EMIT translationAsked(TranslationStep::Stop);
  if (isTranslated()) return putText(m_translation->source);
  if (m_translation && toUtf8(replyText()) == m_translation->source) return putText(m_translation->draft);
  if (!hasText()) return focusEditor();
  Q_EMIT translationAsked(TranslationStep::Translate);
}

// One step of undo.
void ComposerPanel::putText(const std::string& text) {
  m_editor->replace(0, m_editor->document()->characterCount() - 1, toQt(text));
  focusEditor();
}

void ComposerPanel::setTranslating(bool isTranslating) {
  m_isTranslating = isTranslating;
  showTranslation();
}

void ComposerPanel::setTranslation(const std::optional<DraftTranslation>& translation) {
  m_translation = translation;
  m_isTranslationOff = m_isMachineAsked = false;
  recheck();
}

void ComposerPanel::applyTranslation(const DraftTranslation& translation) {
  setMode(Mode::Reply);
  m_isTranslating = false;
  m_translation.reset();
  putText(translation.draft);
  DraftTranslation applied = translation;
  // The editor knows no hard spaces: what it holds is what is compared and sent.
  applied.draft = toUtf8(m_editor->text());
  setTranslation(applied);
  if (applied.draft != translation.draft) Q_EMIT translationAsked(TranslationStep::Keep);
}

void ComposerPanel::showTranslationTrouble(const QString& text) {
  m_isTranslating = false;
  showTranslation();
  if (!isTranslated()) m_translationBox->showTrouble(text);
}

// The text went back to what the person wrote, or returned from there: undo and redo do that, too.
void ComposerPanel::followTranslation() {
  if (!m_translation) return;
  const std::string text = toUtf8(m_editor->text());
  m_isMachineAsked = m_isMachineAsked && text == m_translation->draft;
  const bool isOff = m_isTranslationOff ? text != m_translation->draft : text.empty() || text == m_translation->source;
  if (isOff == m_isTranslationOff) return;
  m_isTranslationOff = isOff;
  Q_EMIT translationAsked(isOff ? TranslationStep::Drop : TranslationStep::Keep);
}

void ComposerPanel::checkTranslation() {
  if (!isTranslated()) return;
  for (Finding& finding : desk::translationFindings(*m_translation, toUtf8(m_editor->text()))) m_check.findings.push_back(std::move(finding));
}

void ComposerPanel::confirmTranslation() {
  if (!isTranslated()) return;
  m_translation->isConfirmed = true;
  m_isMachineAsked = false;
  Q_EMIT translationAsked(TranslationStep::Confirm);
  showTranslation();
  showBanner();
  focusEditor();
}

void ComposerPanel::showTranslation() {
  if (m_isTranslating && m_mode == Mode::Reply) return m_translationBox->showRunning();
  if (m_mode != Mode::Reply || !isTranslated()) return m_translationBox->rest();
  const QString language = languageName(m_translation->to), by = translatorTitle(m_translation->provider);
  TranslationBox::Shown shown;
  shown.isMachine = isMachineText();
  shown.source = shownLine(m_translation->source);
  if (shown.isMachine) shown.head = tr("Machine translation into %1 (%2), not confirmed", "language, service").arg(language, by);
  else if (toUtf8(m_editor->text()) == m_translation->draft) shown.head = tr("Translated into %1 (%2), confirmed by you", "language, service").arg(language, by);
  else shown.head = tr("Translated into %1 (%2), changed by you", "language, service").arg(language, by);
  // What reads back is the draft, not what became of it.
  if (toUtf8(m_editor->text()) == m_translation->draft) shown.back = shownLine(m_translation->back);
  m_translationBox->showTranslation(shown);
}

}  // namespace inquiry::ui
