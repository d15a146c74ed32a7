#pragma once

#include <QHash>
#include <QObject>

#include "ui/shell/attachment_flow.h"
#include "ui/shell/draft_flow.h"
#include "ui/shell/knowledge_insert_flow.h"
#include "ui/shell/tag_hint_flow.h"
#include "ui/shell/template_flow.h"
#include "ui/shell/thread_place.h"
#include "ui/shell/translation_flow.h"

namespace inquiry::ui {

// What helps a person to read and answer the thread on screen, the same in the main window and in a window of its own: templates, knowledge, values, files, translation,
// suggested tags and machine drafts. GUI thread only.
class ThreadTools final : public QObject {
  Q_OBJECT

 public:
  ThreadTools(const ThreadPlace& place, DeskServices services, DeskCalls& calls);

  // False: it is none of these tools' commands.
  bool run(const QString& command);
  bool knows(const QString& command) const { return m_commands.contains(command); }
  // The conversation on screen is another one, or none.
  void leave(const std::optional<ThreadId>& next);
  // Its messages are on screen, or new ones of it.
  void take(ThreadId thread);
  // The composer belongs to this thread now.
  void begin(ThreadId thread);
  // A text came back that may have been translated.
  void takeDraft(ThreadId thread) { m_translation.takeDraft(thread); }
  void refreshTags() { m_tagHints.refresh(); }

 Q_SIGNALS:
  void settingsWanted();  // of the translation
  void keepWanted();      // what the person typed so far goes to the disk
  void acted(const inquiry::desk::Undo& action, const std::vector<std::int64_t>& parts);

 private:
  void addCommands();

  ThreadPlace m_place;
  TemplateFlow m_templates;
  KnowledgeInsertFlow m_knowledge;
  AttachmentFlow m_files;
  TranslationFlow m_translation;
  TagHintFlow m_tagHints;
  DraftFlow m_drafts;
  QHash<QString, std::function<void()>> m_commands;
};

}  // namespace inquiry::ui
