#include "ui/shell/draft_keeper.h"

namespace inquiry::ui {
namespace {

constexpr int kAgainMillis = 5000;

Status write(desk::ReplyService& reply, ThreadId thread, const desk::DraftView& draft) {
  if (draft.text.empty() && draft.attachments.empty()) return reply.discardDraft(thread);
  return reply.saveDraft(thread, draft.text, draft.attachments, draft.templateId);
}

}  // namespace

void DraftKeeper::Lane::setNewest(ThreadId thread, std::int64_t number) {
  const std::scoped_lock alone(m_numbers);
  m_newest[thread] = number;
}

bool DraftKeeper::Lane::isNewest(ThreadId thread, std::int64_t number) {
  const std::scoped_lock alone(m_numbers);
  return m_newest[thread] == number;
}

DraftKeeper::DraftKeeper(desk::ReplyService& reply, DeskCalls& calls) : m_reply(reply), m_calls(calls) {
  m_again.setSingleShot(true);
  m_again.setInterval(kAgainMillis);
  connect(&m_again, &QTimer::timeout, this, [this] {
    for (const auto& [thread, entry] : m_unsaved)
      if (!isLeaving(thread)) save(thread);
  });
}

void DraftKeeper::keep(ThreadId thread, desk::DraftView draft) {
  m_unsaved[thread] = {std::move(draft), ++m_number};
  if (!isLeaving(thread)) save(thread);
}

std::optional<desk::DraftView> DraftKeeper::unsaved(ThreadId thread) const {
  const auto found = m_unsaved.find(thread);
  return found == m_unsaved.end() ? std::optional<desk::DraftView>() : found->second.draft;
}

void DraftKeeper::save(ThreadId thread) {
  const Entry entry = m_unsaved.at(thread);
  m_lane->setNewest(thread, entry.number);
  m_calls.call(
      DeskCalls::Urgency::Action, this,
      [reply = &m_reply, lane = m_lane, thread, entry]() -> Status {
        const std::scoped_lock alone(lane->writing);
        if (!lane->isNewest(thread, entry.number)) return {};
        return write(*reply, thread, entry.draft);
      },
      [this, thread, number = entry.number](const Status& saved) { onSaved(thread, number, saved); });
}

void DraftKeeper::onSaved(ThreadId thread, std::int64_t number, const Status& saved) {
  const auto found = m_unsaved.find(thread);
  if (found == m_unsaved.end() || found->second.number != number) return;
  if (!saved) {
    m_again.start();
    Q_EMIT failed(saved.error());
    return;
  }
  m_unsaved.erase(found);
  Q_EMIT kept(thread);
}

std::shared_ptr<DraftKeeper::Lane> DraftKeeper::overtake(ThreadId thread) {
  m_unsaved.erase(thread);
  m_leaving.insert(thread);
  m_lane->setNewest(thread, ++m_number);
  ++m_stamps[thread];
  return m_lane;
}

void DraftKeeper::settle(ThreadId thread) {
  m_leaving.erase(thread);
  ++m_stamps[thread];
  if (m_unsaved.contains(thread)) save(thread);
}

std::int64_t DraftKeeper::stamp(ThreadId thread) const {
  const auto found = m_stamps.find(thread);
  return found == m_stamps.end() ? 0 : found->second;
}

void DraftKeeper::flush() {
  for (const auto& [thread, entry] : m_unsaved) {
    m_lane->setNewest(thread, entry.number);
    const std::scoped_lock alone(m_lane->writing);
    (void)write(m_reply, thread, entry.draft);
  }
}

}  // namespace inquiry::ui
