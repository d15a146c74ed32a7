#include "ui/shell/triage_flow.h"

#include <algorithm>
#include <array>

#include "ui/common/links.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/inbox/snooze_question.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using ReadFlag = desk::TriageService::ReadFlag;
// From here on the wait is long enough to say what it is for.
constexpr std::size_t kManyThreads = 500;

}  // namespace

TriageFlow::TriageFlow(MainWindow& window, Directory& directory, DeskServices services, DeskCalls& calls, std::size_t atOnce)
    : m_window(window), m_directory(directory), m_services(services), m_calls(calls), m_atOnce(atOnce) {
  connect(&window.tags(), &TagPicker::chosen, this, [this](const std::string& tag, bool isOn) {
    run(m_tagged, [tag, isOn](desk::TriageService& triage, const auto& ids) { return isOn ? triage.tag(ids, {}, {tag}) : triage.tag(ids, {tag}, {}); });
  });
  connect(&window.tags(), &TagPicker::newTagWanted, this, [this](const std::string& tag) {
    run(m_tagged, [tag](desk::TriageService& triage, const auto& ids) { return triage.tag(ids, {tag}, {}); });
  });
  connect(&window.list().bulkBar(), &BulkBar::cancelAsked, this, [this] { m_isStopped = true; });
}

std::vector<ThreadId> TriageFlow::chosen() const {
  const ThreadListPanel& list = m_window.list();
  // One row is no choice of its own: the keys act on what is read.
  if (!list.hasSeveralChosen() && m_open) return {*m_open};
  return list.chosen();
}

void TriageFlow::run(std::vector<ThreadId> ids, Work work) {
  if (ids.empty()) return;
  if (m_window.list().bulkBar().isBusy()) return m_window.status().say(tr("The last action on many threads is still under way."));
  if (ids.size() >= kManyThreads) m_window.status().say(tr("Changing %n thread(s)…", nullptr, static_cast<int>(ids.size())));
  m_isStopped = false;
  const auto started = std::make_shared<Run>();
  started->ids = std::move(ids);
  started->work = std::move(work);
  goOn(started);
}

void TriageFlow::goOn(const std::shared_ptr<Run>& run) {
  const std::size_t to = std::min(run->at + m_atOnce, run->ids.size());
  if (run->ids.size() > m_atOnce) m_window.list().bulkBar().setProgress(run->at, run->ids.size());
  std::vector<ThreadId> part(run->ids.begin() + static_cast<std::ptrdiff_t>(run->at), run->ids.begin() + static_cast<std::ptrdiff_t>(to));
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, work = run->work, part = std::move(part)] { return work(*triage, part); },
      [this, run, to](Result<desk::Undo> result) {
        if (!result) m_window.status().say(errorSentence(result.error()));
        else {
          run->at = to;
          run->whole.label = result->label;
          run->whole.threads += result->threads;
          if (result->id != 0) run->parts.push_back(result->id);
        }
        if (result && to < run->ids.size() && !m_isStopped) return goOn(run);
        finish(*run);
      });
}

void TriageFlow::finish(const Run& run) {
  m_window.list().bulkBar().endProgress();
  // What was not reached stays chosen.
  if (run.at >= run.ids.size()) m_window.list().clearChoice();
  else if (run.ids.size() > m_atOnce) m_window.list().choose({run.ids.begin() + static_cast<std::ptrdiff_t>(run.at), run.ids.end()});
  if (m_isStopped && run.at < run.ids.size())
    m_window.status().say(tr("Stopped: %1 of %2 threads were changed, the others are as they were.").arg(run.at).arg(run.ids.size()));
  if (run.parts.empty()) return;
  desk::Undo whole = run.whole;
  whole.id = run.parts.back();
  Q_EMIT acted(whole, run.parts);
  if (const auto left = std::exchange(m_draftLeft, std::nullopt); left && run.ids == std::vector{*left}) Q_EMIT draftLeft(*left);
}

void TriageFlow::runAndMoveOn(const std::vector<ThreadId>& ids, Work work) {
  if (ids.size() == 1) m_window.list().step(1);
  run(ids, std::move(work));
}

// Closing ends the wait here, not at the platform: whoever does it by a slip of the finger should see it at once.
void TriageFlow::warnOfOpenReply(const std::vector<ThreadId>& ids) {
  if (ids.size() != 1) return;
  const ThreadListModel& model = m_window.list().model();
  const ListRow* row = model.row(model.indexOf(ids.front()));
  if (row == nullptr || !row->thread.needsReply) return;
  const ComposerPanel& composer = m_window.composer();
  const bool isWriting = composer.thread() == ids.front() && !composer.replyText().trimmed().isEmpty();
  if (row->thread.hasDraft || isWriting) m_draftLeft = ids.front();
  const QString undo = m_window.actions().keyText(QStringLiteral("undo"));
  if (!m_draftLeft && row->thread.dueAt && *row->thread.dueAt > m_services.clock.now()) m_window.status().say(tr("Closed without a reply: the platform goes on counting. %1 takes it back.", "key").arg(undo));
}

void TriageFlow::done() {
  const std::vector<ThreadId> ids = chosen();
  m_draftLeft.reset();
  warnOfOpenReply(ids);
  runAndMoveOn(ids, [](desk::TriageService& triage, const auto& part) { return triage.close(part); });
}

void TriageFlow::reopen() {
  run(chosen(), [](desk::TriageService& triage, const auto& ids) { return triage.reopen(ids); });
}

void TriageFlow::sayNoReply(const std::vector<ThreadId>& ids, const std::string& reason) {
  if (m_keepsReason) m_reason = reason;
  runAndMoveOn(ids, [reason](desk::TriageService& triage, const auto& part) { return triage.noReplyNeeded(part, reason); });
}

void TriageFlow::noReplyNeeded() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  if (!m_reason.empty()) return sayNoReply(ids, m_reason);
  static constexpr std::array<const char*, 4> kReasons{"thanks", "answered elsewhere", "duplicate", "spam"};
  const QStringList texts{tr("The buyer only says thanks"), tr("The buyer got a reply another way"), tr("It is a duplicate"), tr("It is spam or an automatic message")};
  ChoicePicker::Question question{tr("No reply needed, because"), tr("Choose a reason"), {}, {}, {}};
  for (int i = 0; i < static_cast<int>(kReasons.size()); ++i) question.choices.push_back({texts[i], {}, QString::fromLatin1(kReasons[static_cast<std::size_t>(i)]), i, {}});
  const int keep = static_cast<int>(kReasons.size());
  const QString keepText = tr("Ask once and keep the reason until I quit");
  question.choices.push_back({m_keepsReason ? QStringLiteral("✓ ") + keepText : keepText, {}, {}, keep, {}});
  m_window.ask(std::move(question), [this, ids, keep](const ChoicePicker::Choice& choice, const QString&) {
    if (choice.id != keep) return sayNoReply(ids, kReasons[static_cast<std::size_t>(choice.id)]);
    m_keepsReason = !m_keepsReason;
    noReplyNeeded();
  });
}

void TriageFlow::noReplyAtPlatform() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.size() != 1) return m_window.status().say(tr("Choose one thread: the platform asks thread by thread."));
  m_calls.call(
      Urgency::Action, this, [inbox = &m_services.inbox, id = ids.front()] { return inbox->noAnswerNeededPage(id); },
      [this, ids](const Result<std::string>& page) {
        if (!page) return m_window.status().say(errorSentence(page.error()));
        if (page->empty()) return m_window.status().say(tr("The platform has no page to say that this thread needs no reply."));
        if (!openLink(toQt(*page))) return m_window.status().say(tr("The browser could not be opened."));
        runAndMoveOn(ids, [](desk::TriageService& triage, const auto& part) { return triage.noReplyNeeded(part, "told the platform, unconfirmed"); });
      });
}

void TriageFlow::askReasonAgain() {
  m_reason.clear();
  m_keepsReason = false;
  m_window.status().say(tr("The reason is asked for again."));
}

void TriageFlow::assign() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  ChoicePicker::Question question{tr("Assign to"), tr("Type a name"), {}, {}, {}};
  std::vector<std::string> people;
  for (const desk::PersonRow& person : m_directory.people()) {
    question.choices.push_back({m_directory.personName(person.id.value), m_directory.initials(person.id.value), toQt(person.id.value), static_cast<int>(people.size()), {}});
    people.push_back(person.id.value);
  }
  question.choices.push_back({tr("Nobody"), {}, QStringLiteral("nobody unassigned"), static_cast<int>(people.size()), {}});
  people.emplace_back();
  m_window.ask(std::move(question), [this, ids, people](const ChoicePicker::Choice& choice, const QString&) {
    run(ids, [person = people[static_cast<std::size_t>(choice.id)]](desk::TriageService& triage, const auto& part) { return triage.assign(part, person); });
  });
}

void TriageFlow::tag() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  const ListRow* row = ids.size() == 1 ? m_window.list().model().row(m_window.list().model().indexOf(ids.front())) : nullptr;
  std::vector<TagPicker::Row> rows;
  for (const desk::TagRow& known : m_directory.tags()) {
    const bool isOn = row != nullptr && std::find(row->thread.tags.begin(), row->thread.tags.end(), known.name) != row->thread.tags.end();
    rows.push_back({known.name, m_directory.tagText(known.name), isOn, m_directory.tagColour(shownLine(known.name))});
  }
  m_tagged = ids;
  m_window.openTags(std::move(rows));
}

QString TriageFlow::zoneOf(const std::vector<ThreadId>& ids) const {
  const ThreadListModel& model = m_window.list().model();
  QString zone;
  for (const ThreadId id : ids) {
    if (ids.size() > kManyThreads) return {};
    const ListRow* row = model.row(model.indexOf(id));
    if (row == nullptr) return {};
    const QString next = m_directory.store(row->thread.store).zone;
    if (!zone.isEmpty() && next != zone) return {};
    zone = next;
  }
  return zone;
}

void TriageFlow::snooze() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  const Instant now = m_services.clock.now();
  const TimeText times = m_window.look().times();
  const QString zone = zoneOf(ids);
  const ListRow* row = ids.size() == 1 ? m_window.list().model().row(m_window.list().model().indexOf(ids.front())) : nullptr;
  m_window.ask(snoozeQuestion(now, times, zone, row != nullptr && row->thread.needsReply ? row->thread.dueAt : std::nullopt), [this, ids](const ChoicePicker::Choice& choice, const QString&) {
    runAndMoveOn(ids, [until = choice.at](desk::TriageService& triage, const auto& part) { return triage.snooze(part, until); });
  });
}

void TriageFlow::read() {
  run(chosen(), [](desk::TriageService& triage, const auto& ids) { return triage.mark(ids, ReadFlag::Read); });
}

void TriageFlow::unread() {
  run(chosen(), [](desk::TriageService& triage, const auto& ids) { return triage.mark(ids, ReadFlag::Unread); });
}

void TriageFlow::toggleUrgent() {
  const std::vector<ThreadId> ids = chosen();
  if (ids.empty()) return;
  const ListRow* row = m_window.list().model().row(m_window.list().model().indexOf(ids.front()));
  const Priority wanted = row != nullptr && row->thread.priority == Priority::Urgent ? Priority::Normal : Priority::Urgent;
  run(ids, [wanted](desk::TriageService& triage, const auto& part) { return triage.setPriority(part, wanted); });
}

void TriageFlow::merge() {
  std::vector<ThreadId> ids = m_window.list().chosen();
  if (ids.size() < 2) return m_window.status().say(tr("Mark two or more threads with X first."));
  if (ids.size() > kManyThreads) return m_window.status().say(tr("These are too many threads to be one conversation."));
  // The one on screen keeps its place; else the first.
  const ThreadId into = m_open && std::find(ids.begin(), ids.end(), *m_open) != ids.end() ? *m_open : ids.front();
  std::erase(ids, into);
  run(ids, [into](desk::TriageService& triage, const auto& part) { return triage.merge(part, into); });
}

void TriageFlow::split(std::optional<MessageId> from) {
  if (!m_open || !from) return m_window.status().say(tr("Click the message at which the new thread begins, then press Shift+M."));
  run({*m_open}, [from = *from](desk::TriageService& triage, const auto& part) { return triage.split(part.front(), from); });
}

}  // namespace inquiry::ui
