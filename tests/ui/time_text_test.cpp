#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"

using namespace inquiry;
using namespace inquiry::ui;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

Thread waitingUntil(Duration left) {
  Thread thread;
  thread.needsReply = true;
  thread.dueAt = samples::now() + left;
  return thread;
}

struct Spoken {
  explicit Spoken(const QString& language) : appearance(*static_cast<QApplication*>(QCoreApplication::instance()), look) {
    appearance.setOwnZone(QTimeZone("Asia/Shanghai"));
    appearance.setLanguage(language);
  }
  Look look;
  Appearance appearance;
};

}  // namespace

TEST_CASE("SL01: a deadline turns from amber to red at its very minute") {
  CHECK(TimeText::dueOf(waitingUntil(minutes(1)), samples::now()) == Due::UnderHour);
  CHECK(TimeText::dueOf(waitingUntil(Duration::zero()), samples::now()) == Due::Late);
  CHECK(TimeText::dueOf(waitingUntil(minutes(60)), samples::now()) == Due::UnderFour);
  CHECK(TimeText::dueOf(waitingUntil(hours(4)), samples::now()) == Due::InTime);
  Thread answered = waitingUntil(-hours(3));
  answered.needsReply = false;
  answered.status = ThreadStatus::Waiting;
  CHECK(TimeText::dueOf(answered, samples::now()) == Due::Waiting);
}

TEST_CASE("Due chips read as people say it in both languages") {
  struct Row {
    const char* name;
    Duration left;
    const char* english;
    const char* chinese;
  };
  const Row rows[] = {
      {"late by minutes", -minutes(42), "overdue 0 h 42", "逾期 42 分"}, {"late by hours", -minutes(125), "overdue 2 h 05", "逾期 2 时 05 分"},
      {"under an hour", minutes(38), "0 h 38", "38 分"},                 {"under four hours", minutes(72), "1 h 12", "1 时 12 分"},
      {"in time", minutes(1022), "17 h 02", "17 时 02 分"},              {"days", hours(75), "3 d 3 h", "3 天 3 时"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    {
      const Spoken english(QStringLiteral("en"));
      CHECK(TimeText::dueText(waitingUntil(row.left), samples::now()).text.toStdString() == row.english);
    }
    const Spoken chinese(QStringLiteral("zh_CN"));
    CHECK(TimeText::dueText(waitingUntil(row.left), samples::now()).text.toStdString() == row.chinese);
  }
}

TEST_CASE("A deadline is shown in the person's zone and in the store's") {
  const Spoken english(QStringLiteral("en"));
  const TimeText& times = english.look.times();
  CHECK(times.deadline(samples::now(), samples::now(), QStringLiteral("Europe/Berlin")) == QStringLiteral("16:40 Beijing · 09:40 Berlin"));
  CHECK(times.bothZones(samples::now(), samples::now(), QStringLiteral("Asia/Taipei")) == QStringLiteral("16:40"));
  CHECK(times.day(samples::now(), samples::now()) == QStringLiteral("Today · Friday 20 November"));
  const Spoken chinese(QStringLiteral("zh_CN"));
  CHECK(chinese.look.times().day(samples::now(), samples::now()) == QStringLiteral("今天 · 11 月 20 日 周五"));
  CHECK(chinese.look.times().deadline(samples::now(), samples::now(), QStringLiteral("America/Mexico_City")) == QStringLiteral("16:40 北京 · 02:40 墨西哥城"));
}

TEST_CASE("A notice of the platform says how old it is, not that a buyer is waited for") {
  Thread thread;
  thread.kind = ThreadKind::Notice;
  thread.status = ThreadStatus::Waiting;
  const Instant now = Instant::fromMillis(1'800'000'000'000);
  thread.lastMessageAt = now - std::chrono::hours(3);
  CHECK(TimeText::dueText(thread, now).text == TimeText::ago(*thread.lastMessageAt, now));
  thread.kind = ThreadKind::OrderMessage;
  CHECK(TimeText::dueText(thread, now).due == Due::Waiting);
}
