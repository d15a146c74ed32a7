#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "ui/common/alarm_text.h"
#include "ui/common/health_text.h"
#include "ui/shell/key_dispatcher.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

AlarmNotice notice(const char* store, const char* code, AlarmNotice::Kind kind = AlarmNotice::Kind::StoreDown, AlarmNotice::Phase phase = AlarmNotice::Phase::Raised) {
  return {kind, phase, StoreId{store}, code, "English", samples::now() - minutes(8)};
}

QPushButton* buttonOf(const AlarmBar& bar, const QString& text) {
  for (QPushButton* button : bar.findChildren<QPushButton*>())
    if (button->isVisible() && button->text() == text) return button;
  return nullptr;
}

desk::StoreRow rowOf(Duration lag) {
  desk::StoreRow row = samples::stores(Language::English).front();
  row.health.lastSuccessAt = samples::now() - lag;
  row.health.interval = seconds(90);
  row.health.nextSyncAt = samples::now() + seconds(48);
  row.health.unsent = 3;
  return row;
}

}  // namespace

TEST_CASE("The alarm of the weekly check named a store although it has none") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  AlarmBar& alarms = desk.window->alarms();
  REQUIRE(alarms.take(notice("", "health.report", AlarmNotice::Kind::HealthReport), samples::now()));
  REQUIRE(alarms.sentences().size() == 1);
  CHECK_FALSE(alarms.sentences().front().contains(QStringLiteral("\u00B7 :")));
  CHECK(alarms.sentences().front().contains(QStringLiteral("\u00B7 ") + alarmSentence(notice("", "health.report", AlarmNotice::Kind::HealthReport), nullptr)));
}

TEST_CASE("CH17: an alarm stands in the window with store, reason and time, and the person goes on writing") {
  DeskOnShow desk(Language::English, ThemeChoice::Dark);
  desk.open({4});
  MainWindow& w = *desk.window;
  CHECK_FALSE(w.alarms().isVisible());
  ReplyEditor& editor = w.composer().editor();
  editor.setFocus();
  QTest::keyClicks(&editor, QStringLiteral("half"));
  QSignalSpy announced(&w.alarms(), &AlarmBar::announced);
  CHECK(w.alarms().take(notice("ml-mx", "store.platform-outage"), samples::now()));
  REQUIRE(announced.size() == 1);
  CHECK(announced.at(0).at(0).toString() == w.alarms().sentences().front());
  CHECK(editor.hasFocus());
  QTest::keyClicks(&editor, QStringLiteral(" an answer"));
  CHECK(editor.text() == QStringLiteral("half an answer"));
  CHECK(w.alarms().sentences() == QStringList{QStringLiteral("Store down · MX Casa Azul: the platform answers with errors · since 16:32")});
  desk.save(QStringLiteral("alarm-dark-en"));
  // By a click, which leaves the focus where it is.
  QPushButton* button = buttonOf(w.alarms(), QStringLiteral("Acknowledge"));
  REQUIRE(button != nullptr);
  CHECK(button->accessibleName().contains(QStringLiteral("MX Casa Azul")));
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK_FALSE(w.alarms().isVisible());
  CHECK(editor.hasFocus());
}

TEST_CASE("CH17: an alarm is acknowledged by its key while an answer is written") {
  DeskOnShow desk(Language::Chinese, ThemeChoice::Light);
  desk.open({4});
  MainWindow& w = *desk.window;
  auto* keys = new KeyDispatcher(w.actions(), &w);
  QCoreApplication::instance()->installEventFilter(keys);
  QObject::connect(&w.actions(), &ActionRegistry::triggered, &w, [&w](const QString& id) {
    if (id == QLatin1String("alarm.acknowledge")) w.alarms().acknowledgeFirst();
  });
  w.alarms().take(notice("ml-mx", "store.network-blocked"), samples::now());
  w.alarms().take(notice("ebay-de", "backlog.raised", AlarmNotice::Kind::Backlog), samples::now());
  REQUIRE(w.alarms().sentences().size() == 2);
  desk.save(QStringLiteral("alarm-light-zh"));
  w.composer().editor().setFocus();
  QTest::keyClick(&w.composer().editor(), Qt::Key_F5, Qt::ShiftModifier);
  REQUIRE(w.alarms().sentences().size() == 1);
  // The store that is down stood first; the backlog is left.
  CHECK_FALSE(w.alarms().sentences().front().contains(QStringLiteral("MX Casa Azul")));
  QTest::keyClick(&w.composer().editor(), Qt::Key_F5, Qt::ShiftModifier);
  CHECK_FALSE(w.alarms().isVisible());
  CHECK(w.composer().editor().hasFocus());
  QCoreApplication::instance()->removeEventFilter(keys);
}

TEST_CASE("CH17: the all-clear greys an alarm, and does not bring an acknowledged one back") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  AlarmBar& bar = desk.window->alarms();
  AlarmNotice back = notice("ml-mx", "store.back", AlarmNotice::Kind::StoreDown, AlarmNotice::Phase::Cleared);
  back.at = samples::now();
  CHECK_FALSE(bar.take(back, samples::now()));
  bar.take(notice("ml-mx", "store.lagging"), samples::now());
  bar.take(notice("ebay-us", "store.revoked"), samples::now());
  CHECK(bar.take(back, samples::now()));
  CHECK_FALSE(bar.take(back, samples::now()));
  // What is still going on stands first.
  REQUIRE(bar.sentences().size() == 2);
  CHECK(bar.sentences()[0].startsWith(QStringLiteral("Store down · US Blue Harbor")));
  CHECK(bar.sentences()[1] == QStringLiteral("Over since 16:40 · Store down · MX Casa Azul: not synced in time · since 16:32"));
  bar.acknowledgeFirst();
  bar.acknowledgeFirst();
  CHECK(bar.sentences().isEmpty());
  CHECK_FALSE(bar.take(notice("ebay-us", "store.back", AlarmNotice::Kind::StoreDown, AlarmNotice::Phase::Cleared), samples::now()));
  CHECK_FALSE(bar.isVisible());
}

TEST_CASE("Many alarms share few lines, in a low window one, and none is cut off") {
  DeskOnShow desk(Language::English, ThemeChoice::Light, {1024, 640});
  desk.open({4});
  AlarmBar& bar = desk.window->alarms();
  for (const char* store : {"ebay-us", "ebay-de", "ebay-uk", "ml-mx", "rk-jp"}) bar.take(notice(store, "backlog.raised", AlarmNotice::Kind::Backlog), samples::now());
  REQUIRE(bar.sentences().size() == 1);
  CHECK(bar.sentences()[0].endsWith(QStringLiteral("4 more")));
  desk.save(QStringLiteral("alarm-compact-en"));
  const auto isWhole = [&bar] {
    for (const QLabel* label : bar.findChildren<QLabel*>())
      if (label->isVisible() && !label->text().isEmpty() && label->height() < label->heightForWidth(label->width())) return false;
    return true;
  };
  CHECK(isWhole());
  CHECK(desk.window->composer().isVisible());
  desk.window->resize(1600, 1000);
  QTest::qWait(30);
  CHECK(bar.sentences().size() == 3);
  CHECK(bar.sentences()[2].endsWith(QStringLiteral("2 more")));
  CHECK(isWhole());
}

TEST_CASE("Deadlines of several stores share one line, which leads to them and is acknowledged as one") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  AlarmBar& bar = desk.window->alarms();
  using Kind = AlarmNotice::Kind;
  bar.take(notice("ml-mx", "deadline.75", Kind::DeadlineNear), samples::now());
  bar.take(notice("ebay-us", "deadline.50", Kind::DeadlineNear), samples::now());
  bar.take(notice("amazon-de", "store.platform-outage"), samples::now());
  bar.take(notice("amazon-de", "deadline.90", Kind::DeadlineNear), samples::now());
  REQUIRE(bar.sentences().size() == 2);
  // What only a person can mend stands in front, however new the deadlines are.
  CHECK(bar.sentences().front().startsWith(QStringLiteral("Store down")));
  CHECK(bar.sentences().back().contains(QStringLiteral("90 % of the time to reply has passed · and 2 more stores")));
  QSignalSpy asked(&bar, &AlarmBar::commandAsked), acknowledged(&bar, &AlarmBar::acknowledged);
  buttonOf(bar, QStringLiteral("Show"))->click();
  CHECK(asked.at(0).at(0).toString() == QStringLiteral("go.due-soon"));
  buttonOf(bar, QStringLiteral("Acknowledge"))->click();
  CHECK(acknowledged.size() == 1);
  REQUIRE(bar.sentences().size() == 1);
  buttonOf(bar, QStringLiteral("Acknowledge"))->click();
  CHECK(acknowledged.size() == 4);
  CHECK(bar.sentences().isEmpty());
}

TEST_CASE("Every code of an alarm and of our own sync trouble has words of its own, in both languages") {
  for (const Language language : {Language::English, Language::Chinese}) {
    DeskOnShow desk(language, ThemeChoice::Light);
    QStringList all;
    for (const char* code : {"store.revoked", "store.missing-scope", "store.not-bound", "store.network-blocked", "store.platform-outage", "store.lagging"})
      all << alarmSentence(notice("x", code), nullptr);
    for (const char* code : {"grant.expires_30", "grant.expires_7", "grant.expires_1", "grant.lost"}) all << alarmSentence(notice("x", code, AlarmNotice::Kind::GrantExpiring), nullptr);
    all << alarmSentence(notice("x", "backlog.raised", AlarmNotice::Kind::Backlog), nullptr) << alarmSentence(notice("x", "y", AlarmNotice::Kind::AnswerWaitsForPerson), nullptr);
    for (const std::string_view detail : {kSyncHung, kSyncFault}) {
      StoreHealth health;
      health.state = HealthState::PlatformOutage;
      health.detail = detail;
      all << healthSentence(health);
    }
    CHECK(QSet<QString>(all.begin(), all.end()).size() == all.size());
    if (language == Language::Chinese)
      for (const QString& text : all) {
        INFO(text.toStdString());
        CHECK(text.contains(QRegularExpression(QStringLiteral("[\\x{4e00}-\\x{9fff}]"))));
      }
  }
}

TEST_CASE("CH17: the age of a store counts up by itself, amber after two intervals and red after four, always with a word") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  const Instant now = samples::now();
  const desk::StoreRow row = rowOf(seconds(42));
  const TimeText& times = desk.look.times();
  CHECK(syncSentence(row, times, now) == QStringLiteral("Last sync 16:39, 42 s ago · next in 48 s · 3 to send"));
  CHECK(syncSentence(row, times, now + seconds(1)) == QStringLiteral("Last sync 16:39, 43 s ago · next in 47 s · 3 to send"));
  CHECK(storeAge(row, now + seconds(137)) == SyncAge::Fresh);
  CHECK(storeAge(row, now + seconds(138)) == SyncAge::Amber);
  CHECK(storeAge(row, now + seconds(318)) == SyncAge::Red);
  CHECK(syncSentence(row, times, now + seconds(138)) == QStringLiteral("Last sync 16:39, 3 min ago · lagging · next now · 3 to send"));
  CHECK(syncSentence(row, times, now + seconds(318)).contains(QStringLiteral("far behind")));
  CHECK(ageColour(Theme::light(), SyncAge::Amber) == Theme::light().warn);
  CHECK(ageColour(Theme::light(), SyncAge::Red) == Theme::light().lateText);
  CHECK(ageIcon(SyncAge::Amber) != ageIcon(SyncAge::Red));

  MainWindow& w = *desk.window;
  std::vector<desk::StoreRow> stores = samples::stores(Language::English);
  stores[0] = rowOf(seconds(42));
  stores.resize(2);
  desk.directory.setStores(stores);
  const auto first = [&w] {
    NavigationModel& model = w.navigationModel();
    for (int i = 0; i < model.rowCount(); ++i)
      if (model.row(model.index(i))->kind == NavigationRow::Kind::Store) return model.data(model.index(i), Qt::AccessibleTextRole).toString();
    return QString();
  };
  w.setDayAndStatus(samples::status(Language::English), now);
  CHECK_FALSE(first().contains(QStringLiteral("lagging")));
  CHECK(w.status().syncText() == QStringLiteral("Synced 16:39 · 60 s ago"));
  w.setNow(now + seconds(7));
  CHECK(w.status().syncText() == QStringLiteral("Synced 16:39 · 67 s ago"));
  w.setDayAndStatus(samples::status(Language::English), now + seconds(138));
  CHECK(first().endsWith(QStringLiteral("lagging")));
  CHECK(w.status().syncText().endsWith(QStringLiteral("1 store lagging")));
  CHECK_FALSE(w.status().healthText().contains(QStringLiteral("all fine")));
}

TEST_CASE("A store that was only imported is called so everywhere and is never old") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  std::vector<desk::StoreRow> stores = samples::stores(Language::English);
  stores[1].health = StoreHealth{};
  stores[1].isOnlyImported = true;
  desk.directory.setStores(stores);
  CHECK(storeSentence(stores[1]) == QStringLiteral("Imported, not connected"));
  CHECK(storeAge(stores[1], samples::now() + minutes(900)) == SyncAge::Fresh);
  Place place;
  place.page = Place::Page::Settings;
  desk.window->settings().showTopic(QStringLiteral("stores"));
  desk.window->showPlace(place);
  desk.save(QStringLiteral("settings-imported-en"));
  QTest::qWait(30);
  CHECK(desk.window->settings().stores().isVisible());
  QStringList ages;
  for (const QLabel* label : desk.window->settings().findChildren<QLabel*>(QStringLiteral("age"))) ages << label->text();
  REQUIRE(ages.size() == 7);
  CHECK(ages[1] == QStringLiteral("History only; add a store file of the same id to connect it"));
  // One mode and one check for each store that is connected.
  int checks = 0;
  for (const QPushButton* button : desk.window->settings().findChildren<QPushButton*>()) checks += button->text() == QStringLiteral("Test connection");
  CHECK(checks == 6);
  desk.window->showPlace({});
  desk.window->showNoThread();
  desk.save(QStringLiteral("proof-imported-en"));
}
