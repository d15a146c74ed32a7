#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;
using std::chrono::hours;

namespace {

struct VersionsDesk {
  VersionsDesk() {
    setOwn(4);
    setOwn(9);
    open();
  }
  void setOwn(int length) {
    SlaSettings settings = test::must(desk.services().deadlines.settings());
    std::erase_if(settings.policies, [](const PolicyRow& row) { return row.policy.policy == PolicyName::Own; });
    PolicyRow row;
    row.policy.label = "Our target";
    row.policy.duration = hours(length);
    settings.policies.push_back(row);
    test::must(desk.services().deadlines.save(settings));
  }
  void open() {
    desk.window().actions().trigger(QStringLiteral("settings.versions"));
    desk.settle();
  }
  template <class T>
  T* control(const char* name) {
    T* found = desk.window().settings().page().findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
  }
  void choose(const char* table, int row) {
    auto* rows = control<QTableWidget>(table);
    rows->setFocus();
    rows->setCurrentCell(row, 0);
    QTest::keyClick(rows, Qt::Key_Return);
    desk.settle();
  }
  void press(const char* name) {
    control<QAbstractButton>(name)->click();
    desk.settle();
  }
  bool says(const QString& text) {
    for (const QLabel* label : desk.window().settings().page().findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(text)) return true;
    return false;
  }
  std::int64_t ownMinutes() {
    for (const PolicyRow& row : test::must(desk.services().deadlines.settings()).policies)
      if (row.policy.policy == PolicyName::Own) return std::chrono::duration_cast<std::chrono::minutes>(row.policy.duration).count();
    return 0;
  }
  RunningDesk desk;
};

}  // namespace

TEST_CASE("TM07: a version of a setting is compared in words, put back in one click and undone in another, by keys alone") {
  VersionsDesk at;
  CHECK(at.control<QTableWidget>("versions.settings")->item(0, 0)->text() == QStringLiteral("Deadlines and calendars"));
  at.choose("versions.settings", 0);
  REQUIRE(at.control<QTableWidget>("versions.versions")->rowCount() == 3);
  CHECK(at.control<QTableWidget>("versions.versions")->item(0, 3)->text() == QStringLiteral("in force"));
  at.choose("versions.versions", 1);
  CHECK(at.says(QStringLiteral("Minutes: 240 → 540")));
  at.press("versions.rollBack");
  CHECK(at.ownMinutes() == 240);
  CHECK(at.says(QStringLiteral("version 2 is in force again")));
  CHECK(at.control<QTableWidget>("versions.versions")->item(0, 3)->text().contains(QStringLiteral("puts version 2 back")));
  at.press("versions.undo");
  CHECK(at.ownMinutes() == 540);
  CHECK(at.control<QTableWidget>("versions.versions")->rowCount() == 5);
}

TEST_CASE("TM07: the page of versions says when nothing was changed, and what cannot be put back") {
  RunningDesk desk;
  desk.window().actions().trigger(QStringLiteral("settings.versions"));
  desk.settle();
  const auto& page = desk.window().settings().page();
  desk.window().settings().versions().setSettings({});
  desk.settle();
  auto* const none = page.findChild<QTableWidget*>(QStringLiteral("versions.settings"));
  REQUIRE(none != nullptr);
  CHECK(none->rowCount() == 0);
  CHECK_FALSE(none->accessibleName().isEmpty());
  desk::ChannelWish wish;
  wish.channel.name = "Robot";
  wish.url = Secret("https://hook.example/send");
  desk.bench.network = [](const HttpRequest&) { return HttpResponse{200, {}, "{}"}; };
  test::must(desk.services().channels.save(std::move(wish)));
  auto& versions = desk.window().settings().versions();
  Q_EMIT versions.shown();
  desk.settle();
  const QString key = QString::fromStdString(test::must(desk.services().audit.settings().settings()).front().key);
  Q_EMIT versions.settingShown(key);
  Q_EMIT versions.rollBackAsked(key, 1);
  desk.settle();
  CHECK(test::must(desk.services().channels.channels()).size() == 1);
  CHECK(page.findChild<QPushButton*>(QStringLiteral("versions.undo")) == nullptr);
}

TEST_CASE("TM07: a template stands under its title, also when it is deleted, and a long wording shows where it was changed") {
  VersionsDesk at;
  ReplyTemplate value;
  value.id.value = "template-1a2b";
  value.title = "发货延迟";
  const std::string opening(200, 'a');
  value.variants = {{"es", {}, opening + " llega el lunes " + opening}};
  test::must(at.desk.services().templates.save(value));
  value.variants[0].text = opening + " llega el martes " + opening;
  test::must(at.desk.services().templates.save(value));
  const auto reload = [&] {
    Q_EMIT at.desk.window().settings().versions().shown();
    at.desk.settle();
    return at.control<QTableWidget>("versions.settings")->item(0, 0)->text();
  };
  CHECK(reload() == QStringLiteral("Template: 发货延迟"));
  at.choose("versions.settings", 0);
  at.choose("versions.versions", 1);
  CHECK(at.says(QStringLiteral("llega el lunes a")));
  CHECK(at.says(QStringLiteral("llega el martes a")));
  CHECK(at.says(QStringLiteral("Wordings › Spanish › Wording: …")));
  CHECK_FALSE(at.says(QString(60, QLatin1Char('a'))));
  CHECK(at.control<QTableWidget>("versions.versions")->item(2, 3)->text().contains(QStringLiteral("was not there")));
  test::must(at.desk.services().templates.remove(value.id));
  CHECK(reload() == QStringLiteral("Template: 发货延迟"));
}
