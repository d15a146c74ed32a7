#include "ui/shell/knowledge_insert_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

KnowledgeInsertFlow::KnowledgeInsertFlow(const ThreadPlace& place, DeskServices services, DeskCalls& calls) : m_place(place), m_services(services), m_calls(calls) {
  connect(&m_place.knowledge, &KnowledgePicker::filterEdited, this, &KnowledgeInsertFlow::load);
  connect(&m_place.knowledge, &KnowledgePicker::previewWanted, this, &KnowledgeInsertFlow::preview);
  connect(&m_place.knowledge, &KnowledgePicker::chosen, this, &KnowledgeInsertFlow::insert);
}

void KnowledgeInsertFlow::open() {
  const auto& detail = m_place.composer.detail();
  if (!detail || !m_place.composer.isEnabled()) return;
  const Thread& thread = detail->thread;
  m_place.openKnowledge(QStringLiteral("%1 · %2").arg(marketplaceName(thread.marketplace), thread.language.empty() ? tr("language unknown") : languageName(thread.language)));
}

void KnowledgeInsertFlow::load(const QString& typed) {
  const auto thread = m_place.composer.thread();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [knowledge = &m_services.knowledge, id = *thread, text = toUtf8(typed)] { return knowledge->offer(id, text); },
      [this, generation = ++m_generation](Result<std::vector<desk::KnowledgeRow>> rows) {
        if (generation != m_generation) return;
        if (!rows) return m_place.say(errorSentence(rows.error()));
        m_place.knowledge.setRows(std::move(*rows));
      });
}

void KnowledgeInsertFlow::preview(const desk::KnowledgeRow& row) {
  const auto thread = m_place.composer.thread();
  if (!thread) return;
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, id = *thread, text = row.text, language = row.language] { return reply->renderText(text, language, id); },
      [this, id = row.id](Result<desk::RenderedTemplate> rendered) {
        if (rendered) m_place.knowledge.setPreview(id, *rendered);
      });
}

void KnowledgeInsertFlow::insert(const desk::KnowledgeRow& row) {
  const auto thread = m_place.composer.thread();
  if (!thread) return;
  if (row.isExpired) return m_place.say(tr("This entry has expired and was not inserted. Renew it in the settings, or choose another one."));
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, id = *thread, text = row.text, language = row.language] { return reply->renderText(text, language, id); },
      [this, thread = *thread](Result<desk::RenderedTemplate> rendered) {
        if (!rendered) return m_place.say(errorSentence(rendered.error()));
        ComposerPanel& composer = m_place.composer;
        // Its values are those of the thread it was chosen for.
        if (composer.thread() != thread) return;
        composer.setMode(ComposerPanel::Mode::Reply);
        composer.editor().insertPlainText(toQt(rendered->text));
        composer.focusEditor();
      });
}

}  // namespace inquiry::ui
