#include "ui/shell/draft_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

DraftFlow::DraftFlow(const ThreadPlace& place, DeskServices services, DeskCalls& calls) : m_place(place), m_services(services), m_calls(calls) {}

void DraftFlow::write() {
  ComposerPanel& composer = m_place.composer;
  const auto thread = composer.thread();
  if (!thread || !composer.isEnabled() || m_running == thread) return;
  m_running = thread;
  m_place.say(tr("A draft is being written…"));
  m_calls.call(
      Urgency::Action, this, [drafts = &m_services.drafts, id = *thread] { return drafts->draft(id); },
      [this, thread = *thread](const Result<desk::MachineDraft>& draft) {
        m_running.reset();
        if (!draft) return m_place.say(errorSentence(draft.error()));
        if (m_place.composer.thread() != thread) return m_place.say(tr("The draft came after you went on to another thread and was dropped."));
        Q_EMIT keepWanted();
        QStringList doubtful;
        for (const std::string& each : draft->doubtful) doubtful << shownLine(each);
        m_place.composer.insertMachineDraft(toQt(draft->text), doubtful);
        m_place.say(tr("The draft stands in the composer. Read it, change it, then send."));
      });
}

}  // namespace inquiry::ui
