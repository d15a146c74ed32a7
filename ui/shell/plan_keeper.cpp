#include "ui/shell/plan_keeper.h"

namespace inquiry::ui {
namespace {

// Each save is a row of the journal: not one a key. But who types without a rest is saved, too. Tried again after a while where the disk did not take it.
constexpr int kRestMillis = 1200, kLongestMillis = 15'000, kAgainMillis = 5000;

// Words that are refused stay refused: the appeal was handed in, or is gone.
bool isFinal(const Error& error) { return error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::InvalidInput; }

}  // namespace

PlanKeeper::PlanKeeper(desk::AppealService& appeals, DeskCalls& calls) : m_appeals(appeals), m_calls(calls) {
  m_rest.setInterval(kRestMillis);
  m_longest.setInterval(kLongestMillis);
  m_again.setInterval(kAgainMillis);
  for (QTimer* timer : {&m_rest, &m_longest, &m_again}) {
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, &PlanKeeper::saveNow);
  }
}

void PlanKeeper::keep(const Key& key, std::string text, Words words) {
  Entry& entry = m_unsaved[key];
  entry.text = std::move(text);
  entry.words = words;
  entry.number = ++m_number;
  ++m_stamp;
  // A save under way starts the next one when it is back.
  m_rest.start();
  if (!m_longest.isActive()) m_longest.start();
}

void PlanKeeper::overlay(Appeal& appeal) const {
  for (const AppealPart part : kAppealParts) {
    const auto found = m_unsaved.find({appeal.id, part});
    if (found == m_unsaved.end()) continue;
    appeal.parts[part] = found->second.text;
    if (found->second.words == Words::Machine) appeal.machineMade.insert(part);
    else appeal.machineMade.erase(part);
  }
}

void PlanKeeper::saveNow() {
  m_rest.stop();
  m_longest.stop();
  for (auto& [key, entry] : m_unsaved) {
    if (std::exchange(entry.isLeaving, true)) continue;
    m_calls.call(
        DeskCalls::Urgency::Action, this,
        [appeals = &m_appeals, lane = m_lane, key = key, text = entry.text, words = entry.words]() -> Status {
          const std::scoped_lock alone(lane->writing);
          return lane->isClosed ? Status() : appeals->setPart(key.first, key.second, text, words);
        },
        [this, key = key, number = entry.number](const Status& saved) { onSaved(key, number, saved); });
  }
}

void PlanKeeper::onSaved(const Key& key, std::int64_t number, const Status& saved) {
  const auto found = m_unsaved.find(key);
  if (found == m_unsaved.end()) return;
  Entry& entry = found->second;
  entry.isLeaving = false;
  ++m_stamp;
  if (!saved) {
    if (isFinal(saved.error())) m_unsaved.erase(found);
    else m_again.start();
    Q_EMIT failed(saved.error());
    return goOn();
  }
  if (entry.number == number) m_unsaved.erase(found);
  else if (!m_rest.isActive()) m_rest.start();
  Q_EMIT kept(key.first);
  goOn();
}

void PlanKeeper::settle(std::function<void()> then) {
  m_waiting.push_back(std::move(then));
  if (m_unsaved.empty()) return goOn();
  saveNow();
}

void PlanKeeper::goOn() {
  if (!m_unsaved.empty()) return;
  for (const auto& then : std::exchange(m_waiting, {})) then();
}

void PlanKeeper::flush() {
  const std::scoped_lock alone(m_lane->writing);
  m_lane->isClosed = true;
  for (const auto& [key, entry] : m_unsaved) (void)m_appeals.setPart(key.first, key.second, entry.text, entry.words);
  m_unsaved.clear();
}

}  // namespace inquiry::ui
