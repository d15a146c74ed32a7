#include "ui/shell/thread_tools.h"

namespace inquiry::ui {

ThreadTools::ThreadTools(const ThreadPlace& place, DeskServices services, DeskCalls& calls)
    : m_place(place),
      m_templates({place.composer, place.templates, place.openTemplates, place.say}, services, calls),
      m_knowledge(place, services, calls),
      m_files({place.panel, place.detail, place.say}, services, calls),
      m_translation({place.panel, place.composer, place.detail, place.say}, services, calls),
      m_tagHints(place, services, calls),
      m_drafts(place, services, calls) {
  connect(&m_translation, &TranslationFlow::settingsWanted, this, &ThreadTools::settingsWanted);
  connect(&m_tagHints, &TagHintFlow::acted, this, &ThreadTools::acted);
  connect(&m_drafts, &DraftFlow::keepWanted, this, &ThreadTools::keepWanted);
  addCommands();
}

void ThreadTools::addCommands() {
  ComposerPanel& composer = m_place.composer;
  ConversationView& conversation = m_place.panel.conversation();
  m_commands[QStringLiteral("templates")] = [this] { m_templates.open(); };
  m_commands[QStringLiteral("knowledge")] = [this] { m_knowledge.open(); };
  m_commands[QStringLiteral("variables")] = [this] { m_templates.openVariables(); };
  m_commands[QStringLiteral("draft.machine")] = [this] { m_drafts.write(); };
  m_commands[QStringLiteral("tag.accept")] = [this] { m_tagHints.acceptAll(); };
  m_commands[QStringLiteral("translate")] = [this] { m_translation.toggle(); };
  m_commands[QStringLiteral("translate.thread")] = [this] { m_translation.toggleThread(); };
  m_commands[QStringLiteral("translate.reply")] = [&composer] { composer.translate(); };
  m_commands[QStringLiteral("quotes")] = [&conversation] { conversation.toggleQuoted(); };
  m_commands[QStringLiteral("payload")] = [this, &conversation] {
    if (const auto message = conversation.currentMessage()) m_files.showPayload(*message);
  };
  m_commands[QStringLiteral("send.later")] = [&composer] { composer.openLater(); };
  m_commands[QStringLiteral("send.done")] = [&composer] { composer.submit(ComposerPanel::Then::Done); };
  m_commands[QStringLiteral("check.next")] = [&composer] { composer.nextFinding(1); };
  m_commands[QStringLiteral("check.previous")] = [&composer] { composer.nextFinding(-1); };
  const auto write = [&composer](ComposerPanel::Mode mode) {
    if (!composer.thread()) return;
    composer.setMode(mode);
    composer.focusEditor();
  };
  m_commands[QStringLiteral("reply")] = [write] { write(ComposerPanel::Mode::Reply); };
  m_commands[QStringLiteral("note")] = [write] { write(ComposerPanel::Mode::Note); };
  m_commands[QStringLiteral("find")] = [this] {
    if (m_place.composer.thread()) m_place.panel.openFind();
  };
}

bool ThreadTools::run(const QString& command) {
  const auto found = m_commands.constFind(command);
  if (found == m_commands.constEnd()) return false;
  (*found)();
  return true;
}

void ThreadTools::leave(const std::optional<ThreadId>& next) {
  m_place.templates.hide();
  m_place.knowledge.hide();
  if (!next) m_tagHints.show({});
}

void ThreadTools::take(ThreadId thread) { m_translation.take(thread); }

void ThreadTools::begin(ThreadId thread) {
  m_translation.takeDraft(thread);
  m_tagHints.show(thread);
}

}  // namespace inquiry::ui
