#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimeEdit>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/settings/order_columns_window.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

struct PagesDesk {
  explicit PagesDesk(const char* topic) { open(topic); }
  void open(const char* topic) {
    desk.window().actions().trigger(QStringLiteral("settings.") + QLatin1String(topic));
    desk.settle();
  }
  SettingsPanel& settings() { return desk.window().settings(); }
  template <class T>
  T* control(const char* name) {
    T* found = settings().page().findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
  }
  void press(const char* name) {
    control<QPushButton>(name)->click();
    desk.settle();
  }
  void type(const char* name, const QString& text) { control<QLineEdit>(name)->setText(text); }
  QString said() { return control<QLabel>("said")->text(); }
  QSettings ini() { return QSettings(QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/window.ini"), QSettings::IniFormat); }
  QString file(const char* name) { return QString::fromStdString(desk.bench.place(name)); }
  RunningDesk desk;
};

const desk::TagRow* tag(const std::vector<desk::TagRow>& all, const char* name) {
  for (const desk::TagRow& row : all)
    if (row.name == name) return &row;
  return nullptr;
}

}  // namespace

TEST_CASE("Tags are created, renamed, recoloured, merged and deleted from their page") {
  PagesDesk at("lists");
  const auto tags = [&] { return test::must(at.desk.bench.triage().tags()); };
  at.type("tags.new", QStringLiteral("damaged"));
  at.press("tags.create");
  REQUIRE(tag(tags(), "damaged") != nullptr);
  test::must(at.desk.bench.triage().tag({at.desk.threads[0], at.desk.threads[1]}, {"damaged"}, {}));
  at.desk.settle();
  at.settings().lists().chooseTag(QStringLiteral("damaged"));
  auto* colour = at.control<QComboBox>("tags.colour");
  colour->setCurrentIndex(colour->findData(QStringLiteral("#B0567F")));
  Q_EMIT colour->activated(colour->currentIndex());
  at.desk.settle();
  CHECK(tag(tags(), "damaged")->colour == "#B0567F");
  at.type("tags.name", QStringLiteral("broken"));
  at.press("tags.rename");
  CHECK(tag(tags(), "damaged") == nullptr);
  REQUIRE(tag(tags(), "broken") != nullptr);
  at.settings().lists().chooseTag(QStringLiteral("broken"));
  at.press("tags.delete");
  CHECK(at.control<QLabel>("tags.warning")->text().startsWith(QStringLiteral("2 threads")));
  at.press("tags.merge");
  auto* into = at.control<QComboBox>("tags.into");
  into->setCurrentIndex(into->findData(QStringLiteral("quality")));
  at.press("tags.mergeNow");
  CHECK(tag(tags(), "broken") == nullptr);
  CHECK(tag(tags(), "quality")->count == 2);
  at.settings().lists().chooseTag(QStringLiteral("quality"));
  at.press("tags.delete");
  at.press("tags.deleteNow");
  CHECK(tag(tags(), "quality") == nullptr);
  CHECK(at.said().contains(QStringLiteral("was deleted")));
}

TEST_CASE("A saved view is renamed and deleted from the settings") {
  PagesDesk at("general");
  test::must(at.desk.bench.triage().saveView({{}, "Parcels", "parcel", 0}));
  at.open("lists");
  auto* table = at.control<QTableWidget>("views.table");
  table->setCurrentCell(0, 0);
  at.type("views.name", QStringLiteral("Lost parcels"));
  at.press("views.rename");
  CHECK(test::must(at.desk.bench.triage().savedViews()).front().name == "Lost parcels");
  at.control<QTableWidget>("views.table")->setCurrentCell(0, 0);
  at.press("views.delete");
  CHECK(test::must(at.desk.bench.triage().savedViews()).empty());
}

TEST_CASE("People are added and renamed; a new one can be given threads") {
  PagesDesk at("people");
  at.type("people.new", QStringLiteral("陈静"));
  at.press("people.add");
  auto people = test::must(at.desk.bench.triage().people());
  const auto added = std::find_if(people.begin(), people.end(), [](const desk::PersonRow& row) { return row.name == "陈静"; });
  REQUIRE(added != people.end());
  test::must(at.desk.bench.triage().assign({at.desk.threads[0]}, added->id.value));
  auto* table = at.control<QTableWidget>("people.table");
  for (int row = 0; row < table->rowCount(); ++row)
    if (table->item(row, 0)->text() == QStringLiteral("陈静")) table->setCurrentCell(row, 0);
  at.type("people.name", QStringLiteral("陈静怡"));
  at.press("people.rename");
  people = test::must(at.desk.bench.triage().people());
  CHECK(std::any_of(people.begin(), people.end(), [](const desk::PersonRow& row) { return row.name == "陈静怡"; }));
  CHECK(std::count_if(people.begin(), people.end(), [&](const desk::PersonRow& row) { return row.id == added->id; }) == 1);
}

TEST_CASE("A template is written with a live preview, its wrong placeholder named by its place, and kept") {
  PagesDesk at("templates");
  at.press("templates.new");
  at.type("templates.title", QStringLiteral("Late parcel"));
  at.type("templates.titleZh", QStringLiteral("包裹延误"));
  at.type("templates.shortcut", QStringLiteral("lp"));
  auto* text = at.control<QPlainTextEdit>("templates.text");
  text->setPlainText(QStringLiteral("Hello {{buyer.name}},\nyour order {{order.idd}} is late."));
  QTest::qWait(400);
  CHECK(at.control<QLabel>("templates.trouble")->text().contains(QStringLiteral("line 2")));
  CHECK(text->extraSelections().size() == 1);
  text->setPlainText(QStringLiteral("Hello {{buyer.name}},\nyour order {{order.id}} is late."));
  QTest::qWait(400);
  CHECK(at.control<QPlainTextEdit>("templates.preview")->toPlainText().startsWith(QStringLiteral("Hello Lupita,")));
  CHECK(at.control<QPlainTextEdit>("templates.preview")->extraSelections().size() == 2);
  at.control<QCheckBox>("templates.approved")->click();
  at.press("templates.save");
  auto all = test::must(at.desk.bench.templates().list());
  const auto found = [&](const char* title) { return std::find_if(all.begin(), all.end(), [title](const ReplyTemplate& each) { return each.title == title; }); };
  REQUIRE(found("Late parcel") != all.end());
  CHECK(found("Late parcel")->shortcut == "lp");
  CHECK(found("Late parcel")->approved);
  CHECK_FALSE(at.settings().templates().isDirty());
  // A second wording starts from the one on screen.
  auto* language = at.control<QComboBox>("templates.newLanguage");
  language->setCurrentIndex(language->findData(QStringLiteral("es")));
  auto* marketplace = at.control<QComboBox>("templates.newMarketplace");
  marketplace->setCurrentIndex(marketplace->findData(QStringLiteral("mercado-libre")));
  at.press("templates.variantAdd");
  at.control<QPlainTextEdit>("templates.text")->setPlainText(QStringLiteral("Hola {{buyer.name}}"));
  at.press("templates.save");
  all = test::must(at.desk.bench.templates().list());
  REQUIRE(found("Late parcel")->variants.size() == 2);
  CHECK(found("Late parcel")->variants[1].marketplace == Marketplace::MercadoLibre);
  CHECK(found("Late parcel")->variants[1].text == "Hola {{buyer.name}}");
  at.press("templates.delete");
  at.press("templates.delete");
  all = test::must(at.desk.bench.templates().list());
  CHECK(found("Late parcel") == all.end());
}

TEST_CASE("Templates travel as CSV and the starter pack is added once") {
  PagesDesk at("templates");
  at.press("templates.starter");
  const auto count = test::must(at.desk.bench.templates().list()).size();
  CHECK(count >= 15);
  const QString out = at.file("templates.csv");
  Q_EMIT at.settings().templates().exportAsked(out);
  at.desk.settle();
  CHECK(at.said().contains(out));
  Q_EMIT at.settings().templates().importAsked(out);
  at.desk.settle();
  CHECK(test::must(at.desk.bench.templates().list()).size() == count);
  at.type("templates.filter", QStringLiteral("送达"));
  CHECK(at.control<QListWidget>("templates.list")->count() >= 1);
  CHECK(at.control<QListWidget>("templates.list")->count() < static_cast<int>(count));
}

TEST_CASE("The passphrase is changed from the security page and fields keep nothing") {
  PagesDesk at("security");
  at.press("security.change");
  at.type("security.old", QStringLiteral("wrong horse"));
  at.type("security.fresh", QStringLiteral("battery staple"));
  at.type("security.again", QStringLiteral("battery stapl"));
  CHECK_FALSE(at.control<QPushButton>("security.changeNow")->isEnabled());
  at.type("security.again", QStringLiteral("battery staple"));
  at.press("security.changeNow");
  CHECK(test::must(at.desk.bench.access().verify(Secret("correct horse"))));
  at.press("security.change");
  CHECK(at.control<QLineEdit>("security.old")->text().isEmpty());
  at.type("security.old", QStringLiteral("correct horse"));
  at.type("security.fresh", QStringLiteral("battery staple"));
  at.type("security.again", QStringLiteral("battery staple"));
  at.press("security.changeNow");
  CHECK(test::must(at.desk.bench.access().verify(Secret("battery staple"))));
  CHECK_FALSE(test::must(at.desk.bench.access().verify(Secret("correct horse"))));
}

TEST_CASE("TM09: the recovery code is shown once and sets a new passphrase when the old one is lost") {
  PagesDesk at("security");
  at.press("security.newCode");
  const QString code = at.control<QLineEdit>("security.code")->text();
  CHECK(code.size() > 15);
  at.open("general");
  at.open("security");
  CHECK(at.settings().page().findChild<QLineEdit*>(QStringLiteral("security.code")) == nullptr);
  at.press("security.reset");
  at.type("security.resetCode", code);
  at.type("security.resetFresh", QStringLiteral("battery staple"));
  at.type("security.resetAgain", QStringLiteral("battery staple"));
  at.press("security.resetNow");
  CHECK(test::must(at.desk.bench.access().verify(Secret("battery staple"))));
}

TEST_CASE("TM09: clearing the local copy asks for a word and keeps drafts and notes") {
  PagesDesk at("security");
  const ThreadId thread = at.desk.threads[0];
  test::must(at.desk.bench.reply().saveDraft(thread, "half an answer", {}));
  test::must(at.desk.bench.triage().addNote(thread, "calls back on Monday"));
  at.press("security.clear");
  CHECK_FALSE(at.control<QPushButton>("security.clearNow")->isEnabled());
  at.type("security.word", QStringLiteral("clear"));
  at.press("security.clearNow");
  CHECK(at.said().contains(QStringLiteral("drafts, notes and the journal stayed")));
  at.desk.bench.round();
  const auto detail = test::must(at.desk.bench.inbox().thread(thread));
  REQUIRE(detail.draft.has_value());
  CHECK(detail.draft->text == "half an answer");
  CHECK(detail.notes.size() == 1);
  CHECK(detail.messages.size() == 1);
}

TEST_CASE("How the window locks is kept where the lock reads it") {
  PagesDesk at("security");
  auto* minutes = at.control<QComboBox>("security.idle");
  minutes->setCurrentIndex(minutes->findData(5));
  Q_EMIT minutes->activated(minutes->currentIndex());
  at.control<QCheckBox>("security.screen")->click();
  auto* close = at.control<QComboBox>("security.close");
  REQUIRE(close->isEnabled());
  CHECK(close->currentData().toInt() == -1);
  close->setCurrentIndex(close->findData(60));
  Q_EMIT close->activated(close->currentIndex());
  at.desk.settle();
  CHECK(at.ini().value(QStringLiteral("lock/closeMinutes")).toInt() == 60);
  CHECK(at.ini().value(QStringLiteral("lock/idleMinutes")).toInt() == 5);
  CHECK_FALSE(at.ini().value(QStringLiteral("lock/withScreen"), true).toBool());
}

TEST_CASE("How loud alerts are is kept where the tray reads it") {
  PagesDesk at("alerts");
  auto* level = at.control<QComboBox>("alerts.level");
  level->setCurrentIndex(level->findData(QStringLiteral("sound")));
  Q_EMIT level->activated(level->currentIndex());
  at.control<QCheckBox>("alerts.quiet")->click();
  at.control<QTimeEdit>("alerts.quietFrom")->setTime(QTime(21, 30));
  at.control<QCheckBox>("alerts.kind.backlog")->click();
  CHECK(at.ini().value(QStringLiteral("alerts/level")).toString() == QStringLiteral("sound"));
  CHECK(at.ini().value(QStringLiteral("alerts/quietHours")).toBool());
  CHECK(at.ini().value(QStringLiteral("alerts/quietFrom")).toString() == QStringLiteral("21:30"));
  CHECK_FALSE(at.ini().value(QStringLiteral("alerts/kind/backlog"), true).toBool());
  CHECK(at.ini().value(QStringLiteral("alerts/kind/store-down"), false).toBool());
}

TEST_CASE("The data page backs up, exports, verifies and checks, each with one plain line") {
  PagesDesk at("data");
  Q_EMIT at.settings().data().asked(DataPage::Task::Backup, at.file("today.backup"));
  at.desk.settle();
  CHECK(at.said().startsWith(QStringLiteral("Backed up and proved: 3 messages")));
  CHECK(QFile::exists(at.file("today.backup")));
  Q_EMIT at.settings().data().asked(DataPage::Task::ExportMessages, at.file("messages.csv"));
  at.desk.settle();
  CHECK(at.said().startsWith(QStringLiteral("3 rows were written")));
  at.press("data.verify");
  CHECK(at.said().contains(QStringLiteral("are intact")));
  at.press("data.doctor");
  CHECK(at.settings().page().findChildren<QLabel*>(QStringLiteral("data.line")).size() >= 4);
  Q_EMIT at.settings().data().asked(DataPage::Task::ExportMessages, QStringLiteral("/nowhere/at/all.csv"));
  at.desk.settle();
  CHECK_FALSE(at.said().isEmpty());
  CHECK(at.control<QPushButton>("data.backup")->isEnabled());
}

TEST_CASE("IT03: a table of orders is looked at, its store and zone chosen, and only then imported") {
  PagesDesk at("data");
  QFile table(at.file("erp.csv"));
  REQUIRE(table.open(QIODevice::WriteOnly));
  table.write("order_id,store,total,currency,phone,mood\nA1,shop,12.50,USD,13800138000,fine\n,shop,1.00,USD,,\n");
  table.close();
  Q_EMIT at.settings().data().ordersPicked(at.file("erp.csv"));
  at.desk.settle();
  CHECK(at.control<QLabel>("data.orders.head")->text().startsWith(QStringLiteral("erp.csv: 1 order")));
  CHECK(at.control<QLabel>("data.orders.personal")->text().contains(QStringLiteral("phone")));
  CHECK(at.control<QLabel>("data.orders.unknown")->text().contains(QStringLiteral("mood")));
  CHECK(at.control<QLabel>("data.orders.sample")->text().startsWith(QStringLiteral("A1 ")));
  CHECK(at.control<QLabel>("data.orders.problem")->text().startsWith(QStringLiteral("Line 3")));
  auto* zone = at.control<QComboBox>("data.orders.zone");
  const int utc = zone->findData(QStringLiteral("UTC"));
  REQUIRE(utc >= 0);
  zone->setCurrentIndex(utc);
  Q_EMIT zone->activated(utc);
  at.desk.settle();
  CHECK(at.settings().data().orders()->wish.zone == "UTC");
  at.press("data.orders.take");
  CHECK(at.said().startsWith(QStringLiteral("1 orders are new")));
  CHECK_FALSE(at.settings().data().orders());
  Q_EMIT at.settings().data().ordersPicked(at.file("erp.csv"));
  at.desk.settle();
  at.press("data.orders.drop");
  CHECK(at.settings().page().findChild<QWidget*>(QStringLiteral("data.orders")) == nullptr);
}

TEST_CASE("IT03: the import explains each of its 22 columns and saves an empty table of them") {
  PagesDesk at("data");
  at.press("data.orderColumns");
  auto* window = at.settings().findChild<OrderColumnsWindow*>();
  REQUIRE(window != nullptr);
  REQUIRE(window->isVisible());
  CHECK(window->columns().rowCount() == 22);
  for (int row = 0; row < window->columns().rowCount(); ++row) {
    CAPTURE(window->columns().item(row, 0)->text().toStdString());
    for (int column = 0; column < window->columns().columnCount(); ++column) CHECK_FALSE(window->columns().item(row, column)->text().isEmpty());
  }
  Q_EMIT window->templateAsked(at.file("empty.csv"), desk::OrderNames::Chinese);
  at.desk.settle();
  CHECK(at.said().contains(QStringLiteral("empty.csv")));
  QFile written(at.file("empty.csv"));
  REQUIRE(written.open(QIODevice::ReadOnly));
  CHECK(written.readAll().contains("订单号"));
  Q_EMIT window->templateAsked(at.file("empty.csv"), desk::OrderNames::Chinese);
  at.desk.settle();
  CHECK(at.said().contains(QStringLiteral("choose another name")));
  window->close();
}

TEST_CASE("IT03: the handbook of the local interface names every page, with examples for the port that is set") {
  PagesDesk at("local");
  at.press("local.handbook");
  auto* window = at.settings().findChild<HelpWindow*>(QStringLiteral("localHandbook"));
  REQUIRE(window != nullptr);
  REQUIRE(window->isVisible());
  QStringList paths, codes;
  const auto tables = window->findChildren<QTableWidget*>();
  REQUIRE(tables.size() == 2);
  for (int row = 0; row < tables[0]->rowCount(); ++row) paths << tables[0]->item(row, 0)->text();
  CHECK(paths == QStringList{QStringLiteral("/v1/threads"), QStringLiteral("/v1/threads/ID"), QStringLiteral("/v1/search"), QStringLiteral("/v1/report/response-times"), QStringLiteral("/v1/health")});
  int examples = 0;
  for (const QLabel* label : window->findChildren<QLabel*>()) examples += label->text().contains(QStringLiteral("http://127.0.0.1:")) ? 1 : 0;
  CHECK(examples == 2);
  window->close();
}

TEST_CASE("AU07: the log is shown, filtered by code, and copied for support") {
  PagesDesk at("general");
  QDir().mkpath(at.file("desk/logs"));
  QFile log(at.file("desk/logs/desk.log"));
  REQUIRE(log.open(QIODevice::WriteOnly));
  log.write("2026-11-20T15:18:00.000Z warning sync failed store=shop code=oauth.revoked\n2026-11-20T15:19:00.000Z info read store=shop code=http.500\n");
  log.close();
  at.open("log");
  CHECK(at.control<QTableWidget>("log.table")->rowCount() == 2);
  at.type("log.code", QStringLiteral("oauth"));
  at.desk.settle();
  CHECK(at.control<QTableWidget>("log.table")->rowCount() == 1);
  at.press("log.copy");
  CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("2026-11-20T15:18:00.000Z warning")));
  CHECK_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("http.500")));
}

TEST_CASE("IT03: the events of the days shown in the journal are written to a file") {
  PagesDesk at("journal");
  Q_EMIT at.settings().journal().exportAsked(at.file("events.jsonl"));
  at.desk.settle();
  CHECK(at.said().contains(QStringLiteral("were written to")));
  CHECK(QFile(at.file("events.jsonl")).size() > 0);
  JournalPage::Filter none;
  none.until = QDate(2001, 1, 1);
  at.settings().journal().setFilter(none);
  Q_EMIT at.settings().journal().exportAsked(at.file("none.csv"));
  at.desk.settle();
  CHECK(at.said().startsWith(QStringLiteral("0 events")));
}

TEST_CASE("A task of the data page that runs can be cancelled") {
  PagesDesk at("data");
  std::vector<std::function<void()>> later;
  at.desk.workLater([&](std::function<void()> work) { later.push_back(std::move(work)); });
  at.press("data.verify");
  CHECK(at.control<QLabel>("data.progress")->text().startsWith(QStringLiteral("Verifying")));
  CHECK_FALSE(at.control<QPushButton>("data.backup")->isEnabled());
  at.press("data.cancel");
  CHECK(at.said() == QStringLiteral("Stopped."));
  for (const auto& work : later) work();
  at.desk.settle();
  CHECK(at.said() == QStringLiteral("Stopped."));
  at.desk.workLater({});
}

TEST_CASE("TM06: the journal of a thread is one command away and shows who, what, before and after") {
  RunningDesk desk;
  const ThreadId thread = desk.threads[1];
  test::must(desk.bench.triage().tag({thread}, {"quality"}, {}));
  desk.bench.clock.advance(std::chrono::seconds(5));
  test::must(desk.bench.triage().setPriority({thread}, Priority::Urgent));
  test::must(desk.bench.triage().tag({desk.threads[0]}, {"invoice"}, {}));
  desk.settle();
  desk.window().list().focusList();
  while (desk.window().list().current() != thread) desk.window().list().step(1);
  desk.settle();
  desk.window().actions().trigger(QStringLiteral("thread.journal"));
  desk.settle();
  JournalPage& page = desk.window().settings().journal();
  CHECK(page.isVisible());
  REQUIRE(page.model().rowCount() >= 2);
  QStringList what;
  for (const JournalLine& line : page.model().lines()) {
    CHECK(line.thread == thread);
    what << line.what;
  }
  CHECK(what.contains(QStringLiteral("Tags changed")));
  CHECK(what.contains(QStringLiteral("Priority changed")));
  CHECK(page.model().lines().front().sequence > page.model().lines().back().sequence);
}

TEST_CASE("TM06: fifty random actions are all found in the journal, which is read on while one scrolls") {
  RunningDesk desk;
  std::vector<std::string> tags;
  for (int i = 0; i < 130; ++i) {
    const std::string name = "t" + std::to_string(i);
    test::must(desk.bench.triage().createTag(name, "#3B6FB6"));
    desk.bench.clock.advance(std::chrono::seconds(1));
  }
  desk.window().actions().trigger(QStringLiteral("settings.journal"));
  desk.settle();
  JournalPage& page = desk.window().settings().journal();
  CHECK(page.model().rowCount() == 100);
  Q_EMIT page.moreWanted();
  desk.settle();
  CHECK(page.model().rowCount() >= 130);
  QStringList subjects;
  for (const JournalLine& line : page.model().lines()) subjects << line.subject;
  for (int i = 0; i < 130; ++i) CHECK(subjects.filter(QStringLiteral("t%1").arg(i)).size() >= 1);
  JournalPage::Filter filter;
  filter.kind = QStringLiteral("tag.created");
  page.setFilter(filter);
  desk.settle();
  for (const JournalLine& line : page.model().lines()) CHECK(line.what == QStringLiteral("Tag created"));
  page.setFilter({QString(), QStringLiteral("nothing.such"), {}, {}, {}});
  desk.settle();
  CHECK(page.model().rowCount() == 0);
}
