#include "ui/shell/tag_hint_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

TagHintFlow::TagHintFlow(const ThreadPlace& place, DeskServices services, DeskCalls& calls) : m_place(place), m_services(services), m_calls(calls) {
  connect(&m_place.panel, &ThreadPanel::tagTaken, this, [this](const QString& tag) { accept({toUtf8(tag)}); });
}

void TagHintFlow::show(const std::optional<ThreadId>& thread) {
  const int generation = ++m_generation;
  if (thread != m_thread) {
    m_tags.clear();
    m_place.panel.setTagHints({});
  }
  m_thread = thread;
  if (!thread) return;
  m_calls.call(
      Urgency::Idle, this, [hints = &m_services.tagHints, id = *thread] { return hints->of(id); },
      [this, generation](Result<std::vector<std::string>> tags) {
        // A thread without suggestions is as good: nobody waits for them.
        if (generation != m_generation || !tags) return;
        m_tags = std::move(*tags);
        m_place.panel.setTagHints(m_tags);
      });
}

void TagHintFlow::acceptAll() {
  if (m_tags.empty()) return m_place.say(tr("No tag is suggested for this thread."));
  accept(m_tags);
}

void TagHintFlow::accept(const std::vector<std::string>& tags) {
  if (!m_thread) return;
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, id = *m_thread, tags] { return triage->tag({id}, tags, {}); },
      [this](Result<desk::Undo> done) {
        if (!done) return m_place.say(errorSentence(done.error()));
        Q_EMIT acted(*done, {done->id});
        refresh();
      });
}

}  // namespace inquiry::ui
