#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <catch2/catch_test_macros.hpp>

#include "core/sync/alarm_plan.h"
#include "tests/ui/running_desk.h"
#include "ui/common/hours_text.h"

using namespace inquiry;
using namespace inquiry::ui;

TEST_CASE("SL13: working hours are typed as people write them, several stretches a day") {
  struct Row {
    const char* text;
    const char* kept;
  };
  for (const Row& row : {Row{"09:00-12:00, 13:30-18:00", "09:00-12:00, 13:30-18:00"}, Row{"9:00–12:00；13:30~24:00", "09:00-12:00, 13:30-24:00"}, Row{"", ""}}) {
    INFO(row.text);
    const auto plan = hoursFromText(QString::fromUtf8(row.text));
    REQUIRE(plan);
    CHECK(hoursText(*plan) == QString::fromUtf8(row.kept));
  }
  for (const char* bad : {"9-12", "12:00-09:00", "09:00-12:00, 11:00-13:00", "09:00-25:00", "09:61-10:00", "all day"}) {
    INFO(bad);
    CHECK_FALSE(hoursFromText(QString::fromUtf8(bad)));
  }
  const auto day = std::chrono::sys_days(std::chrono::year(2026) / 11 / 11);
  CHECK(dayOf(dateOf(day)) == day);
  CHECK(dateOf(day) == QDate(2026, 11, 11));
}

namespace {

using samples::RunningDesk;

struct Open {
  explicit Open(const char* topic) {
    desk.window().actions().trigger(QLatin1String(topic));
    wait();
  }
  void wait() {
    for (int i = 0; i < 6; ++i) desk.settle();
  }
  template <class Widget>
  Widget& of(const char* name) {
    auto* found = desk.window().findChild<Widget*>(QLatin1String(name));
    if (found == nullptr) throw std::runtime_error(name);
    return *found;
  }
  void press(const char* name) {
    of<QPushButton>(name).click();
    wait();
  }
  void choose(const char* name, const char* value) {
    auto& box = of<QComboBox>(name);
    box.setCurrentIndex(box.findData(QLatin1String(value)));
    Q_EMIT box.activated(box.currentIndex());
  }
  QString said() { return of<QLabel>("said").text(); }
  RunningDesk desk{2};
};

}  // namespace

TEST_CASE("SL02: a deadline for a tag is made in the settings, without a file, and counts for the next conversation") {
  Open at("settings.deadlines");
  const int before = at.of<QTableWidget>("deadlines.table").rowCount();
  REQUIRE(before > 5);
  at.press("deadlines.new");
  at.press("deadlines.save");  // without a name nothing is kept
  CHECK(at.of<QTableWidget>("deadlines.table").rowCount() == before);
  at.of<QLineEdit>("deadlines.label").setText(QStringLiteral("Hot pre-sale"));
  at.choose("deadlines.tag", "pre-sale");
  at.of<QSpinBox>("deadlines.hours").setValue(0);
  at.of<QSpinBox>("deadlines.minutes").setValue(5);
  at.of<QCheckBox>("deadlines.drives").setChecked(true);
  at.press("deadlines.save");
  CHECK(at.of<QTableWidget>("deadlines.table").rowCount() == before + 1);
  const auto settings = test::must(at.desk.bench.deadlines().settings());
  CHECK(settings.policies.back().tag == "pre-sale");
  CHECK(settings.policies.back().policy.duration == std::chrono::minutes(5));
}

TEST_CASE("SL13: a calendar with two stretches a day, a country's holidays and a campaign is kept from the form") {
  Open at("settings.deadlines");
  auto& which = at.of<QComboBox>("deadlines.calendar");
  which.setCurrentIndex(which.count() - 1);
  Q_EMIT which.activated(which.count() - 1);
  at.of<QLineEdit>("calendar.name").setText(QStringLiteral("Office"));
  at.of<QLineEdit>("calendar.day1").setText(QStringLiteral("09:00-12:00, 13:30-18:00"));
  at.of<QCheckBox>("calendar.country.CN").setChecked(true);
  at.of<QLineEdit>("calendar.dayName").setText(QStringLiteral("Double 11"));
  at.of<QLineEdit>("calendar.dayHours").setText(QStringLiteral("08:00-24:00"));
  at.of<QDateEdit>("calendar.from").setDate(QDate(2026, 11, 9));
  at.of<QDateEdit>("calendar.to").setDate(QDate(2026, 11, 12));
  at.press("calendar.add");
  at.press("deadlines.saveCalendar");
  const auto settings = test::must(at.desk.bench.deadlines().settings());
  const CalendarRules* office = settings.calendar("Office");
  REQUIRE(office);
  CHECK(office->week[1].size() == 2);
  CHECK(office->countries == std::vector<std::string>{"CN"});
  REQUIRE(office->campaigns.size() == 1);
  CHECK(office->campaigns[0].name == "Double 11");
}

TEST_CASE("IT02: a robot is set up and tested in the settings, and the log shows what it answered") {
  Open at("settings.channels");
  at.desk.bench.network = [](const HttpRequest&) -> Result<HttpResponse> {
    HttpResponse response;
    response.status = 200;
    response.body = R"({"errcode":0})";
    return response;
  };
  auto& kind = at.of<QComboBox>("channels.kind");
  kind.setCurrentIndex(2);
  Q_EMIT kind.activated(2);
  at.of<QLineEdit>("channels.name").setText(QStringLiteral("Night shift"));
  at.of<QLineEdit>("channels.url").setText(QStringLiteral("https://10.1.2.3/robot"));
  at.press("channels.save");
  CHECK(test::must(at.desk.bench.channels().channels()).empty());
  at.of<QLineEdit>("channels.url").setText(QStringLiteral("https://robot.example/send?access_token=canary"));
  at.press("channels.save");
  REQUIRE(test::must(at.desk.bench.channels().channels()).size() == 1);
  CHECK(test::must(at.desk.bench.channels().channels())[0].channel.kind == ChannelKind::DingTalk);
  at.press("channels.test");
  CHECK(at.of<QTableWidget>("channels.log").rowCount() == 1);
  CHECK_FALSE(at.of<QTableWidget>("channels.log").item(0, 3)->text().isEmpty());
}

TEST_CASE("P opens the proof of the due time, with start, policy, version and time zone data") {
  Open at("settings.general");
  at.desk.window().actions().trigger(QStringLiteral("go.needs-reply"));
  at.wait();
  at.desk.window().actions().trigger(QStringLiteral("next"));
  at.wait();
  at.desk.window().list().focusList();
  at.desk.key(Qt::Key_P);
  at.wait();
  ProofWindow& proof = at.desk.desk->deadlines().proof();
  REQUIRE(proof.isVisible());
  CHECK(proof.text().contains(QStringLiteral("version 1")));
  CHECK(proof.text().contains(QStringLiteral("Time zone data")));
  CHECK(proof.textButton().isEnabled());
}

TEST_CASE("SL11: the daily round is ticked in its window") {
  Open at("settings.general");
  at.desk.bench.clock.set(test::instant("2026-03-05T18:00:00Z"));
  at.desk.bench.round();
  at.desk.window().actions().trigger(QStringLiteral("round"));
  at.wait();
  at.of<QCheckBox>("round.shop").click();
  at.wait();
  CHECK(test::must(at.desk.bench.rounds().rows()).at(0).round.tickedAt);
}

TEST_CASE("RS05: contacts are kept and the notice is copied only when it passes the check") {
  Open at("settings.general");
  at.desk.desk->deadlines().openEmergency(StoreId{"shop"});
  at.wait();
  EmergencyWindow& window = at.desk.desk->deadlines().emergency();
  window.contacts().setPlainText(QStringLiteral("Hotline：+86 10 1234\nOn duty: Ana"));
  window.notice().setPlainText(QStringLiteral("Dear {{buyer}}"));
  window.useButton().click();
  at.wait();
  CHECK(test::must(at.desk.bench.emergency().plan(StoreId{"shop"})).contacts.empty());
  CHECK_FALSE(window.said().isEmpty());
  window.notice().setPlainText(QStringLiteral("We answer more slowly today."));
  window.useButton().click();
  at.wait();
  CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("We answer more slowly today."));
  CHECK(test::must(at.desk.bench.emergency().plan(StoreId{"shop"})).contacts.size() == 2);
}
