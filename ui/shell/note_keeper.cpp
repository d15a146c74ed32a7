#include "ui/shell/note_keeper.h"

namespace inquiry::ui {
namespace {

constexpr int kAgainMillis = 5000;

}  // namespace

NoteKeeper::NoteKeeper(desk::ReplyService& reply, DeskCalls& calls) : m_reply(reply), m_calls(calls) {
  m_again.setSingleShot(true);
  m_again.setInterval(kAgainMillis);
  connect(&m_again, &QTimer::timeout, this, [this] {
    for (const auto& [thread, entry] : m_unsaved) save(thread);
  });
}

void NoteKeeper::keep(ThreadId thread, const std::string& text) {
  m_last[thread] = text;
  m_unsaved[thread] = {text, ++m_number};
  save(thread);
}

void NoteKeeper::becameNote(ThreadId thread, const QString& text) {
  const auto last = m_last.find(thread);
  if (last == m_last.end() || QString::fromStdString(last->second).trimmed() == text) keep(thread, {});
}

std::optional<std::string> NoteKeeper::unsaved(ThreadId thread) const {
  const auto found = m_unsaved.find(thread);
  return found == m_unsaved.end() ? std::optional<std::string>() : found->second.text;
}

void NoteKeeper::save(ThreadId thread) {
  const Entry entry = m_unsaved.at(thread);
  m_lane->setNewest(thread, entry.number);
  m_calls.call(
      DeskCalls::Urgency::Action, this,
      [reply = &m_reply, lane = m_lane, thread, entry]() -> Status {
        const std::scoped_lock alone(lane->writing);
        if (!lane->isNewest(thread, entry.number)) return {};
        return reply->saveNoteDraft(thread, entry.text);
      },
      [this, thread, number = entry.number](const Status& saved) {
        const auto found = m_unsaved.find(thread);
        if (found == m_unsaved.end() || found->second.number != number) return;
        if (saved) {
          m_unsaved.erase(found);
          return;
        }
        m_again.start();
        Q_EMIT failed(saved.error());
      });
}

void NoteKeeper::flush() {
  for (const auto& [thread, entry] : m_unsaved) {
    m_lane->setNewest(thread, entry.number);
    const std::scoped_lock alone(m_lane->writing);
    (void)m_reply.saveNoteDraft(thread, entry.text);
  }
}

}  // namespace inquiry::ui
