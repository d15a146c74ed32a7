#include "ui/shell/triage_flow.h"

#include <QMenu>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

struct Preset {
  QString name;
  Instant until;
};

Instant instantOf(const QDateTime& when) { return Instant::fromMillis(when.toMSecsSinceEpoch()); }

}  // namespace

TriageFlow::TriageFlow(MainWindow& window, Directory& directory, DeskServices services, DeskCalls& calls)
    : m_window(window), m_directory(directory), m_services(services), m_calls(calls) {
  connect(&window.tags(), &TagPicker::chosen, this, [this](const std::string& tag, bool isOn) {
    run([ids = m_tagged, tag, isOn](desk::TriageService& triage) { return isOn ? triage.tag(ids, {}, {tag}) : triage.tag(ids, {tag}, {}); });
  });
  connect(&window.tags(), &TagPicker::newTagWanted, this, [this](const std::string& tag) {
    run([ids = m_tagged, tag](desk::TriageService& triage) { return triage.tag(ids, {tag}, {}); });
  });
}

std::vector<ThreadId> TriageFlow::chosen() const {
  const ThreadListPanel& list = m_window.list();
  // One row is no choice of its own: the keys act on what is read.
  if (!list.hasSeveralChosen() && m_open) return {*m_open};
  return list.chosen();
}

void TriageFlow::run(Work work) {
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, work = std::move(work)] { return work(*triage); },
      [this](Result<desk::Undo> result) { report(result); });
}

void TriageFlow::report(const Result<desk::Undo>& result) {
  if (!result) return m_window.status().say(errorSentence(result.error()));
  m_window.list().model().clearMarks();
  if (result->id == 0) return;
  Q_EMIT acted(*result);
}

void TriageFlow::done() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  if (ids.size() == 1) m_window.list().step(1);
  run([ids](desk::TriageService& triage) { return triage.close(ids); });
}

void TriageFlow::reopen() {
  if (const auto ids = chosen(); !ids.empty()) run([ids](desk::TriageService& triage) { return triage.reopen(ids); });
}

QMenu* TriageFlow::menu(const QString& title) const {
  auto* made = new QMenu(&m_window);
  made->setAttribute(Qt::WA_DeleteOnClose);
  made->setAccessibleName(title);
  QAction* heading = made->addAction(title);
  heading->setEnabled(false);
  return made;
}

void TriageFlow::popup(QMenu* menu) const {
  const QWidget& list = m_window.list().view();
  menu->popup(list.mapToGlobal(QPoint(list.width() - 40, 80)));
  // The keyboard starts at the first choice.
  for (QAction* action : menu->actions())
    if (action->isEnabled()) {
      menu->setActiveAction(action);
      break;
    }
}

void TriageFlow::noReplyNeeded() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  QMenu* reasons = menu(tr("No reply needed, because"));
  const auto add = [&](const QString& text, const char* reason) {
    connect(reasons->addAction(text), &QAction::triggered, this, [this, ids, reason] {
      if (ids.size() == 1) m_window.list().step(1);
      run([ids, reason](desk::TriageService& triage) { return triage.noReplyNeeded(ids, reason); });
    });
  };
  add(tr("The buyer only says thanks"), "thanks");
  add(tr("It was answered another way"), "answered elsewhere");
  add(tr("It is a duplicate"), "duplicate");
  add(tr("It is spam or an automatic message"), "spam");
  popup(reasons);
}

void TriageFlow::assign() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  QMenu* people = menu(tr("Assign to"));
  const auto add = [&](const QString& text, const std::string& person) {
    connect(people->addAction(text), &QAction::triggered, this, [this, ids, person] {
      run([ids, person](desk::TriageService& triage) { return triage.assign(ids, person); });
    });
  };
  for (const desk::PersonRow& person : m_directory.people()) add(shownLine(person.name), person.id.value);
  people->addSeparator();
  add(tr("Nobody"), {});
  popup(people);
}

void TriageFlow::tag() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  const ListRow* row = ids.size() == 1 ? m_window.list().model().row(m_window.list().model().indexOf(ids.front())) : nullptr;
  std::vector<TagPicker::Row> rows;
  for (const desk::TagRow& known : m_directory.tags()) {
    const bool isOn = row != nullptr && std::find(row->thread.tags.begin(), row->thread.tags.end(), known.name) != row->thread.tags.end();
    rows.push_back({known.name, m_directory.tagText(known.name), isOn});
  }
  m_tagged = ids;
  m_window.openTags(std::move(rows));
}

void TriageFlow::snooze() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  const Instant now = m_services.clock.now();
  const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.millis());
  const auto at = [&](int days, int hour) { return instantOf(QDateTime(local.date().addDays(days), QTime(hour, 0))); };
  const int weekday = local.date().dayOfWeek();
  std::vector<Preset> presets{{tr("In 3 hours"), now + std::chrono::hours(3)}};
  if (local.time().hour() < 13) presets.push_back({tr("Today 13:00"), at(0, 13)});
  if (local.time().hour() < 19) presets.push_back({tr("Today 19:00"), at(0, 19)});
  presets.push_back({tr("Tomorrow 8:00"), at(1, 8)});
  if (weekday < 6) presets.push_back({tr("Saturday 10:00"), at(6 - weekday, 10)});
  presets.push_back({tr("Monday 8:00"), at(8 - weekday, 8)});
  QMenu* choices = menu(tr("Snooze until"));
  for (const Preset& preset : presets)
    connect(choices->addAction(preset.name), &QAction::triggered, this, [this, ids, until = preset.until] {
      if (ids.size() == 1) m_window.list().step(1);
      run([ids, until](desk::TriageService& triage) { return triage.snooze(ids, until); });
    });
  popup(choices);
}

void TriageFlow::unread() {
  if (const auto ids = chosen(); !ids.empty()) run([ids](desk::TriageService& triage) { return triage.mark(ids, desk::TriageService::ReadFlag::Unread); });
}

void TriageFlow::toggleUrgent() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  const ListRow* row = m_window.list().model().row(m_window.list().model().indexOf(ids.front()));
  const Priority wanted = row != nullptr && row->thread.priority == Priority::Urgent ? Priority::Normal : Priority::Urgent;
  run([ids, wanted](desk::TriageService& triage) { return triage.setPriority(ids, wanted); });
}

void TriageFlow::merge() {
  std::vector<ThreadId> ids = m_window.list().chosen();
  if (ids.size() < 2) return m_window.status().say(tr("Mark two or more threads with X first."));
  // The one on screen keeps its place; else the first.
  const ThreadId into = m_open && std::find(ids.begin(), ids.end(), *m_open) != ids.end() ? *m_open : ids.front();
  std::erase(ids, into);
  run([ids, into](desk::TriageService& triage) { return triage.merge(ids, into); });
}

void TriageFlow::split(std::optional<MessageId> from) {
  if (!m_open || !from) return m_window.status().say(tr("Click the message at which the new thread begins, then press Shift+M."));
  run([thread = *m_open, from = *from](desk::TriageService& triage) { return triage.split(thread, from); });
}

void TriageFlow::selectAll() { m_window.list().chooseAll(); }

}  // namespace inquiry::ui
