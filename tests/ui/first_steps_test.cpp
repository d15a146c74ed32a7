#include <QSettings>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

desk::StoreRow fineStore() {
  desk::StoreRow row = samples::stores(Language::English).front();
  row.health = StoreHealth{};
  row.health.lastSuccessAt = samples::now() - minutes(1);
  row.health.interval = minutes(2);
  return row;
}

EmptyFacts factsOf(EmptyKind kind, const desk::StoreRow& row) {
  EmptyFacts facts;
  facts.kind = kind;
  facts.status = samples::status(Language::English);
  facts.now = samples::now();
  facts.store = row;
  return facts;
}

QStringList buttonsOf(const EmptyState& empty) {
  QStringList texts;
  for (const QPushButton* button : empty.findChildren<QPushButton*>())
    if (!button->isHidden()) texts << button->text();
  return texts;
}

}  // namespace

TEST_CASE("A store's own empty view said that all was answered, whatever was known of the store") {
  const Instant now = samples::now();
  desk::StatusLine status = samples::status(Language::English);
  status.offline = false;
  status.importing = {};
  desk::StoreRow row = fineStore();
  CHECK(emptyKindOf(status, row, ThreadView::NeedsReply, now) == EmptyKind::NothingAtStore);
  CHECK(emptyKindOf(status, row, ThreadView::Overdue, now) == EmptyKind::NothingInView);
  row.health.lastSuccessAt = now - minutes(30);
  CHECK(emptyKindOf(status, row, ThreadView::NeedsReply, now) == EmptyKind::SyncFailing);
  row.health.lastSuccessAt.reset();
  CHECK(emptyKindOf(status, row, ThreadView::NeedsReply, now) == EmptyKind::SyncFailing);
  row = fineStore();
  row.health.state = HealthState::PlatformOutage;
  CHECK(emptyKindOf(status, row, ThreadView::NeedsReply, now) == EmptyKind::SyncFailing);
  row.health.state = HealthState::MissingScope;
  CHECK(emptyKindOf(status, row, ThreadView::NeedsReply, now) == EmptyKind::NoRight);
  row.isOnlyImported = true;
  CHECK(emptyKindOf(status, row, ThreadView::NeedsReply, now) == EmptyKind::CannotRead);
  status.offline = true;
  CHECK(emptyKindOf(status, fineStore(), ThreadView::NeedsReply, now) == EmptyKind::Offline);
}

TEST_CASE("Each of the seven empty states has its own sentence and a way on") {
  Look look(13);
  Appearance appearance(*static_cast<QApplication*>(QCoreApplication::instance()), look);
  appearance.setLanguage(QStringLiteral("en"));
  EmptyState empty(look, nullptr);
  desk::StoreRow row = fineStore();
  QSet<QString> sentences;
  for (const EmptyKind kind : {EmptyKind::AllAnswered, EmptyKind::NothingInView, EmptyKind::NothingAtStore, EmptyKind::NothingHere, EmptyKind::SyncFailing, EmptyKind::CannotRead, EmptyKind::NoRight, EmptyKind::NoHits,
                               EmptyKind::FirstImport, EmptyKind::Offline, EmptyKind::NotSetUp}) {
    empty.setFacts(factsOf(kind, row));
    INFO(empty.sentence().toStdString());
    CHECK_FALSE(sentences.contains(empty.sentence()));
    sentences.insert(empty.sentence());
    CHECK_FALSE(buttonsOf(empty).isEmpty());
  }
  EmptyFacts facts = factsOf(EmptyKind::NoHits, row);
  facts.query = QStringLiteral("quillstone");
  facts.filters = {QStringLiteral("US Blue Harbor"), QStringLiteral("Needs reply")};
  empty.setFacts(facts);
  CHECK(empty.proof().endsWith(QStringLiteral("In force: US Blue Harbor · Needs reply.")));
  facts = factsOf(EmptyKind::NothingAtStore, row);
  facts.waiting = 12;
  empty.setFacts(facts);
  CHECK(empty.sentence() == QStringLiteral("Nothing to reply to at US Blue Harbor"));
  CHECK(empty.proof() == QStringLiteral("Checked 16:39.\n12 threads of other stores need a reply."));
  // Never signed in is not signed out.
  row.health.state = HealthState::Revoked;
  row.health.lastSuccessAt.reset();
  empty.setFacts(factsOf(EmptyKind::SyncFailing, row));
  CHECK(empty.proof() == QStringLiteral("US Blue Harbor: nobody has signed in yet"));
}

TEST_CASE("After an unclean end one line says what was saved, and after a clean one nothing is said") {
  RunningDesk desk(1);
  CHECK(desk.window().notice().isHidden());
  desk.answer(desk.threads[0], QStringLiteral("On its way"));
  SECTION("it broke off") {
    // The program is gone without having closed its window; the service is that of the next start.
    desk.desk.reset();
    desk::RecoveryService next(desk.bench.parts());
    CHECK_FALSE(test::must(next.lastEnd()).wasClean);
    MainWindow* window = nullptr;
    DeskOnShow show(Language::English, ThemeChoice::Light);
    window = show.window.get();
    window->notice().tell(NoticeLine::Kind::News, [] { return NoticeLine::Words{QStringLiteral("The desk did not end properly last time. Saved: 2 drafts."), QStringLiteral("Open outbox")}; }, QStringLiteral("go.outbox"));
    REQUIRE(window->notice().isVisible());
    show.save(QStringLiteral("recovery-line-en"));
    window->notice().closeButton().click();
    CHECK_FALSE(window->notice().isVisible());
  }
  SECTION("it was closed") {
    desk.window().close();
    desk.settle();
    desk.window().findChild<QWidget*>(QStringLiteral("quitDialog"))->findChildren<QPushButton*>()[1]->click();
    desk.settle();
    desk.desk.reset();
    desk::RecoveryService next(desk.bench.parts());
    CHECK(test::must(next.lastEnd()).wasClean);
  }
}

TEST_CASE("ON01: the first steps stand below the list until they are done or taken away") {
  RunningDesk desk(3);
  ChecklistCard& card = desk.window().checklist();
  CHECK_FALSE(card.isVisible());
  desk.desk->firstSteps().begin();
  REQUIRE(card.isVisible());
  CHECK(card.sentences() == QStringList{QStringLiteral("✓ Connect a store"), QStringLiteral("Open a thread"), QStringLiteral("✓ Allow replies for a store"), QStringLiteral("Send a reply"), QStringLiteral("Look at the keys")});
  desk.key(Qt::Key_J);
  desk.window().grab().save(QStringLiteral(INQUIRY_BUILD_DIR "/shots/first-steps-en.png"));
  CHECK(card.sentences()[1] == QStringLiteral("✓ Open a thread"));
  SECTION("done one by one") {
    desk.answer(desk.threads[0], QStringLiteral("On its way"));
    desk.window().list().focusList();
    QTest::keyClick(&desk.window().list().view(), '?');
    desk.settle();
    CHECK_FALSE(card.isVisible());
  }
  SECTION("taken away, and it stays away after a restart") {
    card.closeButton().click();
    CHECK_FALSE(card.isVisible());
    desk.reopen();
    CHECK_FALSE(desk.window().checklist().isVisible());
  }
}

TEST_CASE("ON01: sample data is added and removed by command, and says what it is") {
  RunningDesk desk(1);
  desk.window().actions().trigger(QStringLiteral("sample.add"));
  desk.settle();
  REQUIRE(test::must(desk.bench.samples().has()));
  CHECK(desk.window().notice().text().contains(QStringLiteral("invented")));
  CHECK(desk.window().list().model().rowCount() > 20);
  desk.window().grab().save(QStringLiteral(INQUIRY_BUILD_DIR "/shots/sample-en.png"));
  desk.window().notice().goButton().click();
  desk.settle();
  CHECK_FALSE(test::must(desk.bench.samples().has()));
  CHECK(desk.window().list().model().rowCount() <= 2);
}

TEST_CASE("ON07: each trap has one hint where it is met, dismissible and never shown again") {
  RunningDesk desk(8);
  desk.desk->firstSteps().begin();
  NoticeLine& line = desk.window().notice();
  QStringList seen;
  const auto take = [&] {
    if (!line.isVisible()) return;
    seen << line.text();
    line.closeButton().click();
  };
  desk.window().actions().trigger(QStringLiteral("go.all"));
  desk.settle();
  desk.window().actions().trigger(QStringLiteral("go.needs-reply"));
  desk.settle();
  take();
  for (int i = 0; i < 6; ++i) {
    desk.key(Qt::Key_J);
    take();
  }
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("x"));
  desk.settle();
  take();
  CHECK(seen.size() == FirstStepsFlow::hintIds().size());
  CHECK(QSet<QString>(seen.begin(), seen.end()).size() == seen.size());
  desk.reopen();
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_J);
  CHECK_FALSE(desk.window().notice().isVisible());
}
