#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
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
using std::chrono::seconds;

namespace {

desk::AlertRow alert(std::int64_t id, const char* store, const char* kind, const char* code) {
  desk::AlertRow row;
  row.id = id;
  row.kind = kind;
  row.store = StoreId{store};
  row.raisedAt = row.lastAt = samples::now() - minutes(20 * id);
  row.code = code;
  return row;
}

std::vector<desk::AlertRow> several() {
  return {alert(4, "ebay-us", "grant-expiring", "grant.expires_7"), alert(3, "ml-mx", "store-down", "store.network-blocked"), alert(2, "ebay-de", "backlog", "backlog.raised"),
          alert(1, "ebay-uk", "store-down", "store.lagging")};
}

// Remembers what it was told to show.
struct Recorder final : TrayOutlet {
  bool isAvailable() const override { return hasTray; }
  void showBadge(const TrayBadge& shown) override { badge = shown; }
  void showNotice(const QString& text, Sound sound) override {
    notices << text;
    last = sound;
    isStanding = true;
  }
  void withdrawNotice() override { isStanding = false; }
  void onChosen(std::function<void(Choice)> taker) override { chosen = std::move(taker); }

  bool hasTray = true, isStanding = false;
  TrayBadge badge;
  QStringList notices;
  Sound last = Sound::Off;
  std::function<void(Choice)> chosen;
};

desk::DueSummary due(std::int64_t overdue, std::int64_t soon) {
  desk::DueSummary summary;
  summary.overdue = overdue;
  summary.dueWithinHour = soon;
  return summary;
}

}  // namespace

TEST_CASE("SL15: the alert centre lists one row an alert, stores down together under one heading, by keys alone") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  MainWindow& w = *desk.window;
  AlertCenter& center = w.alertCenter();
  center.setOpenRows(several(), samples::now());
  w.topBar().setAlerts(4);
  auto* bell = w.topBar().findChild<QToolButton*>(QStringLiteral("bell"));
  REQUIRE(bell != nullptr);
  CHECK(bell->accessibleName() == QStringLiteral("Alerts: 4 open"));
  w.openAlerts();
  REQUIRE(center.isVisible());
  desk.save(QStringLiteral("alerts-light-en"));
  const QStringList shown = center.shownSentences();
  REQUIRE(shown.size() == 6);
  CHECK(shown[0] == QStringLiteral("2 stores down: MX Casa Azul, UK Harbor"));
  CHECK(shown[1].startsWith(QStringLiteral("Store down · MX Casa Azul: the platform cannot be reached, since ")));
  CHECK(shown[3] == QStringLiteral("Other alerts"));
  CHECK(shown[4].startsWith(QStringLiteral("Sign-in ends · US Blue Harbor")));
  QSignalSpy asked(&center, &AlertCenter::acknowledgeAsked);
  REQUIRE(center.view().hasFocus());
  QTest::keyClick(&center.view(), Qt::Key_Down);
  QTest::keyClick(&center.view(), Qt::Key_A);
  REQUIRE(asked.size() == 1);
  CHECK(asked[0][0].value<std::vector<std::int64_t>>() == std::vector<std::int64_t>{1});
  QTest::keyClick(&center.view(), Qt::Key_A, Qt::ShiftModifier);
  CHECK(asked[1][0].value<std::vector<std::int64_t>>().size() == 4);
  QSignalSpy opened(&center, &AlertCenter::openAsked);
  QTest::keyClick(&center.view(), Qt::Key_Return);
  CHECK(opened.size() == 1);
  desk::AlertRow old = several()[1];
  old.acknowledgedAt = samples::now();
  old.acknowledgedBy = "Li Wen";
  QTest::keyClick(&center.view(), Qt::Key_H);
  center.setHistory({old}, samples::now());
  CHECK(center.shownSentences().join(QString()).contains(QStringLiteral("acknowledged by Li Wen, 16:40")));
  QTest::keyClick(&center.view(), Qt::Key_Escape);
  CHECK_FALSE(center.isVisible());
  CHECK(w.list().view().hasFocus());
}

TEST_CASE("The alert centre in Chinese on dark ground in the smallest window, and empty") {
  DeskOnShow desk(Language::Chinese, ThemeChoice::Dark, {1024, 640});
  desk.window->alertCenter().setOpenRows(several(), samples::now());
  desk.window->topBar().setAlerts(4);
  desk.window->openAlerts();
  desk.save(QStringLiteral("alerts-dark-zh-compact"));
  CHECK(desk.window->rect().contains(desk.window->alertCenter().geometry()));
  desk.window->alertCenter().setOpenRows({}, samples::now());
  CHECK_FALSE(desk.window->alertCenter().acknowledgeButton().isVisible());
  // A click elsewhere closes it.
  desk.window->composer().editor().setFocus();
  desk.window->list().view().setFocus();
  QTest::qWait(20);
  CHECK_FALSE(desk.window->alertCenter().isVisible());
}

TEST_CASE("SL15: an alert from before the restart is back in bar and bell, and is acknowledged with name and time") {
  RunningDesk desk(1);
  desk.bench.platform().pullError = Error{ErrorKind::Offline, "test.offline", "Offline.", {}};
  for (int i = 0; i < 20; ++i) {
    desk.bench.clock.advance(seconds(30));
    desk.bench.round();
  }
  desk.reopen();
  desk.settle();
  const auto open = test::must(desk.bench.alerts().open());
  REQUIRE_FALSE(open.empty());
  CHECK(desk.desk->alertFlow().openCount() == open.size());
  REQUIRE_FALSE(desk.window().alarms().sentences().isEmpty());
  desk.key(Qt::Key_F5, Qt::ShiftModifier);
  desk.settle();
  CHECK(desk.window().alarms().sentences().isEmpty());
  CHECK(test::must(desk.bench.alerts().open()).empty());
  const auto history = test::must(desk.bench.alerts().history(10));
  REQUIRE_FALSE(history.empty());
  CHECK(history.front().acknowledgedAt == desk.bench.clock.now());
  CHECK_FALSE(history.front().acknowledgedBy.empty());
}

TEST_CASE("One merged notice a minute at most, only for news, corrected as answers go out and withdrawn at zero") {
  NoticePolicy policy;
  NoticeRules rules;
  NoticeMoment moment{samples::now(), QTime(12, 0), false, false};
  using Step = NoticePolicy::Step;
  CHECK(policy.next(due(0, 0), rules, moment) == Step::Nothing);
  CHECK(policy.next(due(2, 5), rules, moment) == Step::Show);
  CHECK(policy.next(due(2, 5), rules, moment) == Step::Nothing);
  moment.now = moment.now + seconds(20);
  CHECK(policy.next(due(3, 5), rules, moment) == Step::Nothing);
  moment.now = moment.now + seconds(40);
  CHECK(policy.next(due(3, 5), rules, moment) == Step::Show);
  moment.now = moment.now + minutes(2);
  CHECK(policy.next(due(1, 2), rules, moment) == Step::Replace);
  CHECK(policy.next(due(0, 0), rules, moment) == Step::Withdraw);
  CHECK(policy.next(due(0, 0), rules, moment) == Step::Nothing);
  SECTION("quiet hours pass midnight and hold back without forgetting") {
    rules.hasQuietHours = true;
    moment.now = moment.now + minutes(5);
    moment.ownTime = QTime(23, 30);
    CHECK(policy.next(due(1, 0), rules, moment) == Step::Nothing);
    moment.ownTime = QTime(6, 59);
    CHECK(policy.next(due(1, 0), rules, moment) == Step::Nothing);
    moment.ownTime = QTime(7, 0);
    CHECK(policy.next(due(1, 0), rules, moment) == Step::Show);
  }
  SECTION("silent in full screen, by level, and while somebody works in the window") {
    moment.now = moment.now + minutes(5);
    moment.isFullScreen = true;
    CHECK(policy.next(due(1, 0), rules, moment) == Step::Nothing);
    moment.isFullScreen = false;
    rules.level = NoticeRules::Level::Badge;
    CHECK(policy.next(due(1, 0), rules, moment) == Step::Nothing);
    rules.level = NoticeRules::Level::Banner;
    moment.isActive = true;
    CHECK(policy.next(due(1, 0), rules, moment) == Step::Nothing);
    moment.isActive = false;
    CHECK(policy.next(due(1, 0), rules, moment) == Step::Show);
  }
}

TEST_CASE("The notice names counts, platform and time and nothing of a buyer; locked it names counts alone") {
  RunningDesk desk(2);
  Recorder tray;
  desk.desk->tray().setOutlet(&tray, &desk.desk->lock());
  Directory known;
  known.setStores(samples::stores(Language::English));
  desk.desk->tray().setDirectory(known);
  desk::DueSummary summary = due(2, 5);
  summary.longestStore = StoreId{"ebay-de"};
  summary.longestDueAt = desk.bench.clock.now() - minutes(40);
  CHECK(desk.desk->tray().noticeText(summary) == QStringLiteral("5 due within 1 h, 2 overdue – oldest eBay DE 0 h 40"));
  desk.desk->lock().lock();
  CHECK(desk.desk->tray().noticeText(summary) == QStringLiteral("5 due within 1 h, 2 overdue"));
}

TEST_CASE("The badge counts what is overdue or due within the hour; a click opens the longest waiting") {
  RunningDesk desk(2);
  Recorder tray;
  QSettings settings(QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/window.ini"), QSettings::IniFormat);
  settings.setValue(QStringLiteral("alerts/whileActive"), true);
  desk.desk->tray().setOutlet(&tray, &desk.desk->lock());
  desk.settle();
  CHECK(tray.badge.count == 0);
  CHECK(tray.notices.isEmpty());
  desk.bench.clock.advance(hours(24 * 4));
  desk.desk->tray().tick();
  desk.settle();
  const desk::DueSummary summary = test::must(desk.bench.alerts().dueSummary());
  REQUIRE(summary.overdue == 2);
  CHECK(tray.badge.count == 2);
  CHECK(tray.badge.isLate);
  CHECK(tray.badge.text == QStringLiteral("InquiryDesk · 2 overdue"));
  REQUIRE(tray.notices.size() == 1);
  CHECK(tray.notices[0].startsWith(QStringLiteral("2 overdue – oldest eBay US ")));
  CHECK_FALSE(tray.notices[0].contains(QStringLiteral("parcel")));
  tray.chosen(TrayOutlet::Choice::Notice);
  desk.settle();
  CHECK(desk.window().list().current() == summary.longest);
  CHECK_FALSE(tray.isStanding);
}

TEST_CASE("The notice is taken back and the badge goes when the last of them is answered") {
  RunningDesk desk(2);
  Recorder tray;
  QSettings settings(QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/window.ini"), QSettings::IniFormat);
  settings.setValue(QStringLiteral("alerts/whileActive"), true);
  desk.bench.clock.advance(hours(24 * 4));
  desk.desk->tray().setOutlet(&tray, &desk.desk->lock());
  desk.settle();
  REQUIRE(tray.isStanding);
  REQUIRE(tray.badge.count == 2);
  test::must(desk.bench.triage().close(desk.threads));
  desk.desk->tray().refresh();
  desk.settle();
  CHECK_FALSE(tray.isStanding);
  CHECK(tray.badge.count == 0);
}

TEST_CASE("Closing to the tray happens only where it was chosen, and quitting still quits") {
  RunningDesk desk(1);
  Recorder tray;
  desk.desk->tray().setOutlet(&tray, &desk.desk->lock());
  QSettings settings(QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/window.ini"), QSettings::IniFormat);
  settings.setValue(QStringLiteral("alerts/closeToTray"), true);
  SECTION("chosen: the window hides and comes back") {
    desk.answer(desk.threads[0], QStringLiteral("On its way"));
    REQUIRE(desk.states() == std::vector{OutgoingState::Held});
    desk.window().close();
    desk.settle();
    CHECK_FALSE(desk.window().isVisible());
    tray.chosen(TrayOutlet::Choice::Window);
    CHECK(desk.window().isVisible());
    // Asked about the answer that has not left: that is quitting, not hiding.
    tray.chosen(TrayOutlet::Choice::Quit);
    desk.settle();
    CHECK(desk.window().isVisible());
    CHECK(desk.window().findChild<QWidget*>(QStringLiteral("quitDialog"))->isVisible());
  }
  SECTION("without a tray it would be lost: it is closed") {
    tray.hasTray = false;
    desk.window().close();
    desk.settle();
    tray.hasTray = true;
    CHECK_FALSE(desk.window().isVisible());
  }
}

TEST_CASE("An alarm while the window is in the tray is a notice with a sound, one a minute, and quiet hours keep it silent") {
  RunningDesk desk(1);
  Recorder tray;
  QSettings settings(QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/window.ini"), QSettings::IniFormat);
  settings.setValue(QStringLiteral("alerts/level"), QStringLiteral("sound"));
  desk.desk->tray().setOutlet(&tray, &desk.desk->lock());
  desk.settle();
  tray.notices.clear();
  AlarmNotice down{AlarmNotice::Kind::StoreDown, AlarmNotice::Phase::Raised, StoreId{"shop"}, "store.lagging", "The store lags behind.", desk.bench.clock.now()};
  desk.desk->tray().onAlarm(down);
  CHECK(tray.notices.isEmpty());  // the window shows it
  desk.window().hide();
  desk.desk->tray().onAlarm(down);
  REQUIRE(tray.notices.size() == 1);
  CHECK(tray.last == TrayOutlet::Sound::On);
  desk.desk->tray().onAlarm(down);
  CHECK(tray.notices.size() == 1);
  desk.bench.clock.advance(minutes(2));
  AlarmNotice half{AlarmNotice::Kind::DeadlineNear, AlarmNotice::Phase::Raised, StoreId{"shop"}, "deadline.near", "", desk.bench.clock.now(), desk.threads[0], {}, 50};
  desk.desk->tray().onAlarm(half);
  REQUIRE(tray.notices.size() == 2);
  CHECK(tray.last == TrayOutlet::Sound::Off);  // this step of the plan is not heard
  settings.setValue(QStringLiteral("alerts/quietHours"), true);
  settings.setValue(QStringLiteral("alerts/quietFrom"), QStringLiteral("00:00"));
  settings.setValue(QStringLiteral("alerts/quietUntil"), QStringLiteral("23:59"));
  settings.sync();
  desk.bench.clock.advance(minutes(2));
  desk.desk->tray().onAlarm(down);
  CHECK(tray.notices.size() == 2);
  tray.chosen(TrayOutlet::Choice::Notice);
  desk.settle();
  CHECK(desk.window().list().current() == desk.threads[0]);
}
