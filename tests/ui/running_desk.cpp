#include "tests/ui/running_desk.h"

#include <QSettings>
#include <QTest>

namespace inquiry::samples {

RunningDesk::RunningDesk(int count) {
  for (int i = 0; i < count; ++i) {
    bench.question("t" + std::to_string(i), "Where is my parcel?");
    bench.clock.advance(std::chrono::seconds(30));
  }
  test::must(bench.reply().setUndoSeconds(10));
  reopen();
  const ui::ThreadListModel& model = window().list().model();
  for (int row = 0; row < model.rowCount(); ++row)
    if (const ui::ListRow* shown = model.row(model.index(row)); shown->kind == ui::ListRow::Kind::Thread) threads.push_back(shown->thread.id);
}

void RunningDesk::reopen(const QString& language, const QString& perfLog) {
  desk.reset();
  bench.parts().rules = &m_rules;
  m_checks = std::make_unique<desk::CheckService>(bench.parts());
  m_approvals = std::make_unique<desk::ApprovalService>(bench.parts());
  m_signIns = std::make_unique<desk::SignInService>(bench.parts(), storage::PasswordCost{1, 8ULL * 1024 * 1024});
  test::must(m_signIns->beginSignedOut());
  m_shifts = std::make_unique<desk::ShiftService>(bench.parts());
  m_appraisals = std::make_unique<desk::AppraisalService>(bench.parts());
  m_localTokens = std::make_unique<desk::LocalTokens>(bench.parts());
  m_local = std::make_unique<desk::LocalAccess>(bench.parts(), *m_localTokens);
  m_keeping = std::make_unique<Keeping>(bench.parts(), m_transport);
  m_past = std::make_unique<desk::PastService>(bench.parts());
  m_reportPlans = std::make_unique<desk::ReportSchedule>(bench.parts(), [](const AlertChannel&, const AlertMessage&) { return Status(); });
  m_translations = std::make_unique<desk::TranslationService>(bench.parts(), m_translators);
  m_translationSetup = std::make_unique<desk::TranslationSetup>(bench.parts(), m_translators);
  test::must(m_checks->loadPacks());
  ui::DeskStart start;
  start.folder = bench.place("desk");
  start.language = language;
  start.perfLog = perfLog;
  // Time turned by hand is no idleness: only a test of the lock wants it.
  QSettings settings(QString::fromStdString(start.folder) + QStringLiteral("/window.ini"), QSettings::IniFormat);
  if (!settings.contains(QStringLiteral("lock/idleMinutes"))) settings.setValue(QStringLiteral("lock/idleMinutes"), 0);
  desk = std::make_unique<ui::DeskWindow>(*static_cast<QApplication*>(QCoreApplication::instance()), services(), start);
  desk->show();
  if (!QTest::qWaitForWindowExposed(&window())) qFatal("the window did not appear");
  window().activateWindow();
  if (!QTest::qWaitForWindowActive(&window())) qFatal("the window did not get the focus");
  settle();
  window().list().focusList();
}

void RunningDesk::restart(const QString& language) {
  desk.reset();
  bench.restart();
  reopen(language);
}

RunningDesk::~RunningDesk() = default;

ui::DeskServices RunningDesk::services() {
  return {bench.inbox(), bench.triage(), bench.reply(), bench.stores(), bench.archive(), m_news, m_background, bench.clock,
          bench.alerts(), bench.watches(), bench.templates(), bench.attachments(), bench.access(), bench.audit(), bench.coverage(), bench.recovery(), bench.samples(), bench.team(), bench.actions(), bench.cases(),
          bench.tickets(), bench.support(), bench.appeals(), bench.evidence(), *m_checks, *m_approvals,
          bench.rules(), bench.automation(),
          bench.deadlines(), bench.channels(), bench.rounds(), bench.health(), bench.emergency(),
          *m_translations, *m_translationSetup,
          bench.knowledge(), bench.moods(), bench.manners(), bench.practice(), bench.tagHints(), bench.drafts(), bench.insight(), bench.twins(), *m_appraisals, bench.orders(), *m_local, *m_signIns, *m_shifts,
          {m_keeping->packages, m_keeping->retention, m_keeping->erasure, m_keeping->schedule, m_keeping->exchange, m_keeping->endpoints}, bench.reviewFiles(), bench.reviewSamples(), *m_past, *m_reportPlans};
}

// Longer than what the window waits to show a burst of changes in one go.
void RunningDesk::settle() { QTest::qWait(200); }

void RunningDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QWidget* focus = QApplication::focusWidget();
  QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
  settle();
}

void RunningDesk::answer(ThreadId thread, const QString& text) {
  window().list().focusList();
  while (window().list().current() != thread) {
    const auto before = window().list().current();
    window().list().step(1);
    if (window().list().current() == before) qFatal("the thread is not in the list");
  }
  settle();
  key(Qt::Key_R);
  QTest::keyClicks(&window().composer().editor(), text);
  key(Qt::Key_Return, Qt::ControlModifier);
  key(Qt::Key_Escape);
}

std::vector<OutgoingState> RunningDesk::states() {
  std::vector<OutgoingState> all;
  for (const Outgoing& item : test::must(bench.reply().outbox())) all.push_back(item.state);
  return all;
}

}  // namespace inquiry::samples
