#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/composer/later_popup.h"
#include "ui/inbox/snooze_question.h"
#include "ui/inbox/when_typed.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

const QTimeZone kBeijing("Asia/Shanghai");
// A Friday.
const QDateTime kNow(QDate(2026, 11, 20), QTime(16, 40), kBeijing);

QString read(const char* typed, QLocale::Language language = QLocale::English) {
  const auto when = readWhen(QString::fromUtf8(typed), kNow, QLocale(language));
  return when ? when->toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QStringLiteral("-");
}

QStringList texts(const ChoicePicker::Question& question) {
  QStringList all;
  for (const auto& choice : question.choices) all << choice.text;
  return all;
}

}  // namespace

TEST_CASE("A moment is read as people type it") {
  CHECK(read("3h") == QStringLiteral("2026-11-20 19:40"));
  CHECK(read("in 45 min") == QStringLiteral("2026-11-20 17:25"));
  CHECK(read("2 days") == QStringLiteral("2026-11-22 16:40"));
  CHECK(read("18:00") == QStringLiteral("2026-11-20 18:00"));
  CHECK(read("9:00") == QStringLiteral("2026-11-21 09:00"));
  CHECK(read("9 pm") == QStringLiteral("2026-11-20 21:00"));
  CHECK(read("tomorrow") == QStringLiteral("2026-11-21 08:00"));
  CHECK(read("friday 9:30") == QStringLiteral("2026-11-27 09:30"));
  CHECK(read("2026-12-01 14:30") == QStringLiteral("2026-12-01 14:30"));
  CHECK(read("25.11. 14:30") == QStringLiteral("2026-11-25 14:30"));
  CHECK(read("1-5") == QStringLiteral("2027-01-05 08:00"));
  CHECK(read("3小时后", QLocale::Chinese) == QStringLiteral("2026-11-20 19:40"));
  CHECK(read("明天 9点30", QLocale::Chinese) == QStringLiteral("2026-11-21 09:30"));
  CHECK(read("11月25日 14:30", QLocale::Chinese) == QStringLiteral("2026-11-25 14:30"));
  CHECK(read("星期一", QLocale::Chinese) == QStringLiteral("2026-11-23 08:00"));
}

TEST_CASE("A moment is read as people type it in Chinese, Japanese and Spanish, whatever the window speaks") {
  const auto language = GENERATE(QLocale::English, QLocale::Chinese, QLocale::Japanese, QLocale::Spanish);
  const std::vector<std::pair<const char*, const char*>> said{
      {"30分钟后", "2026-11-20 17:10"}, {"明天下午3点", "2026-11-21 15:00"}, {"后天上午9点半", "2026-11-22 09:30"}, {"周一9:30", "2026-11-23 09:30"}, {"11月25日", "2026-11-25 08:00"},
      {"3時間後", "2026-11-20 19:40"}, {"30分", "2026-11-20 17:10"}, {"２日後", "2026-11-22 16:40"}, {"1週間", "2026-11-27 16:40"}, {"明日", "2026-11-21 08:00"},
      {"明日9時", "2026-11-21 09:00"}, {"あさって 午後3時30分", "2026-11-22 15:30"}, {"月曜 9時半", "2026-11-23 09:30"}, {"金曜日14:30", "2026-11-27 14:30"}, {"18時", "2026-11-20 18:00"},
      {"３時間後", "2026-11-20 19:40"}, {"en 3 horas", "2026-11-20 19:40"}, {"dentro de 2 días", "2026-11-22 16:40"}, {"1 semana", "2026-11-27 16:40"}, {"mañana", "2026-11-21 08:00"},
      {"Mañana a las 9", "2026-11-21 09:00"}, {"manana 9:30", "2026-11-21 09:30"}, {"pasado mañana", "2026-11-22 08:00"}, {"el miércoles a las 3 de la tarde", "2026-11-25 15:00"},
      {"sabado 10:00", "2026-11-21 10:00"}, {"25 de noviembre a las 14:30", "2026-11-25 14:30"}, {"5 de enero", "2027-01-05 08:00"}, {"hoy 18:00", "2026-11-20 18:00"}};
  for (const auto& [typed, meant] : said) {
    CAPTURE(language, typed);
    CHECK(read(typed, language) == QString::fromLatin1(meant));
  }
}

TEST_CASE("A date with slashes is read day first where everybody writes so, and not where it may be either") {
  CHECK(read("25/11 14:30", QLocale::Spanish) == QStringLiteral("2026-11-25 14:30"));
  CHECK(read("5/1/2027", QLocale::Spanish) == QStringLiteral("2027-01-05 08:00"));
  CHECK(read("5/12", QLocale::English) == QStringLiteral("-"));
}

TEST_CASE("What is no moment to come is not understood") {
  for (const char* typed : {"", "soon", "0h", "25:00", "2026-02-30", "2026-11-19", "31.02.", "today 9:00", "tomorrow later", "明天25点", "31 de febrero", "ayer", "0分", "昨日 9時", "a las"}) {
    INFO(typed);
    CHECK(read(typed) == QStringLiteral("-"));
  }
}

TEST_CASE("Snooze offers later today, evening, tomorrow, Saturday and Monday, each in both zones") {
  const Instant now = *Instant::parse("2026-11-20T08:40:00Z");
  const TimeText times(QLocale(QLocale::English), kBeijing);
  const auto question = snoozeQuestion(now, times, QStringLiteral("Europe/Berlin"));
  CHECK(texts(question) == QStringList{QStringLiteral("In 3 hours"), QStringLiteral("Today 19:00"), QStringLiteral("Tomorrow 8:00"), QStringLiteral("Saturday 10:00"), QStringLiteral("Monday 8:00")});
  CHECK(question.choices[1].at == *Instant::parse("2026-11-20T11:00:00Z"));
  CHECK(question.choices[1].detail.contains(QStringLiteral("12:00")));
  const Instant monday = *Instant::parse("2026-11-23T00:00:00Z");
  CHECK(question.choices[4].at == monday);
  // In the morning of a Sunday everything is still to come.
  const auto sunday = snoozeQuestion(*Instant::parse("2026-11-22T01:00:00Z"), times, {});
  CHECK(texts(sunday) == QStringList{QStringLiteral("In 3 hours"), QStringLiteral("Today 13:00"), QStringLiteral("Today 19:00"), QStringLiteral("Tomorrow 8:00")});
}

TEST_CASE("Times behind the deadline are called so when a thread is snoozed or a reply is sent later") {
  const Instant now = *Instant::parse("2026-11-20T08:40:00Z"), due = *Instant::parse("2026-11-20T12:00:00Z");
  const TimeText times(QLocale(QLocale::English), kBeijing);
  const auto isLate = [](const QString& text) { return text.contains(QStringLiteral("after the deadline")); };
  for (const auto& choice : snoozeQuestion(now, times, QStringLiteral("Europe/Berlin"), due).choices) {
    INFO(choice.text.toStdString());
    CHECK(isLate(choice.detail) == (choice.at > due));
  }
  CHECK(isLate(snoozeQuestion(now, times, {}, due).read(QStringLiteral("20:30")).at(0).detail));
  for (const auto& preset : LaterPopup::presets(times, now, {}, due)) CHECK(isLate(preset.text) == (preset.at > due));
  Look look;
  look.setTimes(times);
  LaterPopup popup(look, nullptr);
  QSignalSpy chosen(&popup, &LaterPopup::chosen);
  popup.open({400, 400}, now, {}, due);
  popup.freeTime().setDateTime(times.own(due + std::chrono::hours(1)));
  popup.freeButton().click();
  CHECK(chosen.isEmpty());  // it asks once
  popup.freeButton().click();
  CHECK(chosen.size() == 1);
  // Enter takes the choice that has the focus.
  popup.open({400, 400}, now, {}, due);
  QTest::keyClick(popup.presetButtons().constFirst(), Qt::Key_Return);
  CHECK(chosen.size() == 2);
}

TEST_CASE("A typed time is meant in our zone or in the store's, a length in neither") {
  const Instant now = *Instant::parse("2026-11-20T08:40:00Z");
  const TimeText times(QLocale(QLocale::English), kBeijing);
  const auto question = snoozeQuestion(now, times, QStringLiteral("Europe/Berlin"));
  const auto both = question.read(QStringLiteral("18:00"));
  REQUIRE(both.size() == 2);
  CHECK(both[0].at == *Instant::parse("2026-11-20T10:00:00Z"));
  CHECK(both[1].at == *Instant::parse("2026-11-20T17:00:00Z"));
  CHECK(both[1].text == QStringLiteral("18:00 in Berlin"));
  CHECK(question.read(QStringLiteral("3h")).size() == 1);
  CHECK(question.read(QStringLiteral("nonsense")).empty());
}
