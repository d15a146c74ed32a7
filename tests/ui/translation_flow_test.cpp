// Reading and answering in two languages: the running window, a real translation server, and a shop that remembers what it got.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/http_translator.h"
#include "tests/ui/running_desk.h"
#include "ui/common/text.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

constexpr const char* kJapanese = "注文番号 303-8841207 がまだ届きません。返金額はいくらになりますか。教えていただけますか。";
constexpr const char* kSpanish = "El paquete 45123456789 no llega y el rastreo no se mueve desde hace tres días. ¿Cuánto me van a reembolsar?";

struct TwoLanguages {
  TwoLanguages() {
    desk.bench.question("ja", kJapanese);
    desk.bench.clock.advance(std::chrono::seconds(30));
    desk.bench.question("es", kSpanish);
    use(server.address());
    wait();
  }
  void use(const std::string& address) {
    desk::TranslationWish wish;
    wish.settings.provider = "libretranslate";
    wish.settings.address = address;
    test::must(desk.translationSetup().save(std::move(wish)));
  }
  void wait() {
    for (int i = 0; i < 4; ++i) desk.settle();
  }
  void open(const char* remoteId) {
    const ThreadId wanted = desk.bench.thread(remoteId);
    ThreadListPanel& list = window().list();
    list.focusList();
    for (int i = 0; i < 5 && list.current() != wanted; ++i) list.step(i == 0 && list.current() ? -1 : 1);
    if (list.current() != wanted) throw std::runtime_error("the thread is not in the list");
    wait();
  }
  void write(const char* text) {
    desk.key(Qt::Key_R);
    composer().editor().insertPlainText(QString::fromUtf8(text));
    desk.settle();
  }
  void f9() {
    desk.key(Qt::Key_F9);
    wait();
  }
  void send() {
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    wait();
  }
  QString translation() {
    for (const Bubble& bubble : window().thread().conversation().bubbles())
      if (!bubble.translation().text.isEmpty()) return bubble.translation().head + QStringLiteral(" | ") + bubble.translation().text;
    return {};
  }
  std::vector<std::string> rules() {
    std::vector<std::string> all;
    for (const Finding& finding : composer().check().findings)
      // This service answers in Chinese, whatever it was asked for.
      if (finding.rule.starts_with("translation.") && finding.rule != "translation.language") all.push_back(finding.rule + " " + finding.source);
    return all;
  }
  // What left the desk, once the time to take it back is over.
  std::vector<std::string> arrived() {
    desk.bench.clock.advance(std::chrono::minutes(1));
    desk.bench.round();
    wait();
    return desk.bench.platform().acceptedTexts();
  }
  MainWindow& window() { return desk.window(); }
  ComposerPanel& composer() { return window().composer(); }
  QString text() { return composer().replyText(); }

  test::HttpTranslator server;
  samples::RunningDesk desk{0};
};

}  // namespace

TEST_CASE("TR01, TR02, TR06: a Chinese agent answers a Japanese and a Mexican buyer, and a changed amount is caught") {
  TwoLanguages at;
  at.server.setTranslate([](std::string text, const std::string&, const std::string& to) {
    // A service that mistakes one digit on the way to the buyer.
    if (const auto amount = text.find("3980"); amount != std::string::npos && to == "ja") text.replace(amount, 4, "3930");
    return "[" + to + "] " + text;
  });
  at.open("ja");
  CHECK(at.translation().isEmpty());
  at.f9();
  CHECK(at.translation().contains(QStringLiteral("[zh] ") + QString::fromUtf8(kJapanese)));
  CHECK(at.translation().contains(QStringLiteral("Machine translation · LibreTranslate")));
  CHECK(at.window().thread().conversation().bubbles().back().entry().text == QString::fromUtf8(kJapanese));

  const char* chinese = "您好，订单303-8841207的3980日元已经退回，请在5天内查收。";
  at.write(chinese);
  at.f9();
  CHECK(at.text() == QStringLiteral("[ja] 您好，订单303-8841207的3930日元已经退回，请在5天内查收。"));
  CHECK(at.composer().translationBox().sourceText().contains(QString::fromUtf8(chinese)));
  CHECK(at.composer().translationBox().backText().contains(QStringLiteral("3930")));
  CHECK(at.composer().translationBox().headText().contains(QStringLiteral("not confirmed")));
  CHECK(at.rules() == std::vector<std::string>{"translation.changed 3980"});
  CHECK(at.composer().canSend());

  // The button of the finding puts the amount right, and the text is the person's own.
  QPushButton* fix = nullptr;
  for (QPushButton* button : at.composer().findChildren<QPushButton*>())
    if (button->text().contains(QStringLiteral("3980"))) fix = button;
  REQUIRE(fix != nullptr);
  fix->click();
  at.wait();
  CHECK(at.rules().empty());
  CHECK(at.composer().translationBox().headText().contains(QStringLiteral("changed by you")));
  at.send();
  CHECK(at.arrived() == std::vector<std::string>{"[ja] 您好，订单303-8841207的3980日元已经退回，请在5天内查收。"});

  at.open("es");
  at.f9();
  CHECK(at.translation().contains(QStringLiteral("[zh] El paquete")));
  at.write("您好，499比索已经退回，请在5天内查收。");
  at.f9();
  CHECK(at.text().startsWith(QStringLiteral("[es] ")));
  CHECK(at.rules().empty());
  at.send();
  CHECK(at.composer().bannerText().contains(QStringLiteral("machine translation")));
  CHECK(at.arrived().size() == 1);
  at.composer().translationBox().confirmButton().click();
  at.wait();
  CHECK(at.composer().bannerText().isEmpty());
  CHECK(at.composer().translationBox().headText().contains(QStringLiteral("confirmed by you")));
  at.send();
  const auto arrived = at.arrived();
  REQUIRE(arrived.size() == 2);
  CHECK(arrived.back() == "[es] 您好，499比索已经退回，请在5天内查收。");
  int told = 0;
  for (const JournalEntry& entry : at.desk.bench.journal())
    if (entry.kind == "reply.translated") told += entry.payload.find(told == 0 ? "edited" : "confirmed") != std::string::npos ? 1 : 10;
  CHECK(told == 2);
}

TEST_CASE("TR02: a second press sends a machine draft nobody confirmed, and only then") {
  TwoLanguages at;
  at.open("ja");
  at.write("您好，包裹已经在路上了。");
  at.f9();
  at.send();
  CHECK(at.desk.states().empty());
  at.send();
  CHECK(at.desk.states().size() == 1);
}

TEST_CASE("Undo, F9 and the button bring the Chinese back, and redo the translation") {
  TwoLanguages at;
  at.open("ja");
  const QString chinese = QStringLiteral("您好，包裹已经在路上了。"), japanese = QStringLiteral("[ja] 您好，包裹已经在路上了。");
  at.write(chinese.toUtf8().constData());
  at.f9();
  REQUIRE(at.text() == japanese);
  at.desk.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(at.text() == chinese);
  CHECK_FALSE(at.composer().isTranslated());
  at.desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(at.text() == japanese);
  CHECK(at.composer().isMachineText());
  at.composer().translationBox().backButton().click();
  at.wait();
  CHECK(at.text() == chinese);
  const std::size_t asked = at.server.count();
  at.f9();
  CHECK(at.text() == japanese);
  CHECK(at.server.count() == asked);
}

TEST_CASE("TR02: a translated draft survives a restart with its mark, and comes back when the answer is taken back") {
  TwoLanguages at;
  at.open("ja");
  at.write("您好，包裹已经在路上了。");
  at.f9();
  at.open("es");  // drafts are kept when another thread is opened
  at.desk.restart();
  at.wait();
  at.open("ja");
  CHECK(at.text().startsWith(QStringLiteral("[ja] ")));
  CHECK(at.composer().isMachineText());
  CHECK(at.composer().translationBox().sourceText().contains(QStringLiteral("您好")));
  at.desk.key(Qt::Key_R);
  at.send();
  at.send();
  CHECK_FALSE(at.composer().isTranslated());
  at.desk.key(Qt::Key_Escape);
  at.desk.key(Qt::Key_Z);
  at.wait();
  CHECK(at.text().startsWith(QStringLiteral("[ja] ")));
  CHECK(at.composer().isMachineText());
}

TEST_CASE("F9 is remembered for its thread, and its store may translate by itself") {
  TwoLanguages at;
  at.open("ja");
  at.f9();
  CHECK_FALSE(at.translation().isEmpty());
  at.open("es");
  CHECK(at.translation().isEmpty());
  at.open("ja");
  CHECK_FALSE(at.translation().isEmpty());
  at.f9();
  CHECK(at.translation().isEmpty());
  desk::TranslationWish wish;
  wish.settings = test::must(at.desk.translationSetup().settings());
  wish.settings.automatic = {StoreId{"shop"}};
  test::must(at.desk.translationSetup().save(std::move(wish)));
  at.open("es");
  at.wait();
  CHECK_FALSE(at.translation().isEmpty());
  at.open("ja");
  CHECK(at.translation().isEmpty());
}

TEST_CASE("Trouble is told with what to do, and Try again does it") {
  TwoLanguages at;
  at.server.refuse(503, "busy");
  at.open("ja");
  at.f9();
  TranslationBar& bar = at.window().thread().translationBar();
  CHECK(bar.shownText().contains(QStringLiteral("out of order")));
  CHECK(bar.button().text() == QStringLiteral("Try again"));
  at.server.refuse(200);
  bar.button().click();
  at.wait();
  CHECK(bar.shownText().isEmpty());
  CHECK_FALSE(at.translation().isEmpty());
  at.server.refuse(403, R"({"error":"Invalid API key"})");
  at.open("es");
  at.f9();
  CHECK(bar.button().text() == QStringLiteral("Open the settings"));
  bar.button().click();
  at.wait();
  CHECK(at.window().settings().topic() == QStringLiteral("translation"));
}

TEST_CASE("A reply that cannot be translated stays as it was, with the reason beneath") {
  TwoLanguages at;
  at.open("ja");
  at.write("您好，包裹已经在路上了。");
  at.server.refuse(429, "{}");
  at.f9();
  CHECK(at.text() == QStringLiteral("您好，包裹已经在路上了。"));
  CHECK(at.composer().translationBox().headText().contains(QStringLiteral("no more texts")));
  at.server.refuse(200);
  at.f9();
  CHECK(at.text().startsWith(QStringLiteral("[ja] ")));
}

TEST_CASE("A translated thread stands in the list in the team's language, marked") {
  TwoLanguages at;
  at.open("ja");
  at.f9();
  const ThreadListModel& model = at.window().list().model();
  const ListRow* row = model.row(model.indexOf(at.desk.bench.thread("ja")));
  REQUIRE(row != nullptr);
  CHECK(row->isTranslated);
  CHECK(row->excerpt.startsWith(QStringLiteral("[zh] ")));
  CHECK(model.sentence(*row).contains(QStringLiteral("translated")));
  CHECK_FALSE(model.row(model.indexOf(at.desk.bench.thread("es")))->isTranslated);
}

TEST_CASE("F9 works in a window of its own") {
  TwoLanguages at;
  at.open("ja");
  at.desk.key(Qt::Key_Return, Qt::ShiftModifier);
  at.wait();
  OwnWindow* own = nullptr;
  for (QWidget* top : QApplication::topLevelWidgets())
    if (auto* found = qobject_cast<OwnWindow*>(top)) own = found;
  REQUIRE(own != nullptr);
  own->activateWindow();
  at.wait();
  own->composer().editor().insertPlainText(QStringLiteral("您好，包裹已经在路上了。"));
  own->composer().focusEditor();
  at.desk.settle();
  QTest::keyClick(&own->composer().editor(), Qt::Key_F9);
  at.wait();
  CHECK(own->composer().replyText().startsWith(QStringLiteral("[ja] ")));
  CHECK(own->composer().isMachineText());
  own->close();
  at.wait();
}

namespace {

struct SettingsOpen : TwoLanguages {
  SettingsOpen() {
    window().actions().trigger(QStringLiteral("settings.translation"));
    wait();
  }
  template <class Widget>
  Widget& of(const char* name) {
    auto* found = window().settings().findChild<Widget*>(QLatin1String(name));
    if (found == nullptr) throw std::runtime_error(name);
    return *found;
  }
  void press(const char* name) {
    of<QPushButton>(name).click();
    wait();
  }
};

}  // namespace

TEST_CASE("The page of the translation tries the service, says what it costs, and says plainly what is wrong") {
  SettingsOpen at;
  CHECK(at.of<QLineEdit>("translation.address").text() == toQt(at.server.address()));
  at.press("translation.test");
  CHECK(at.window().settings().translation().saidText().startsWith(QStringLiteral("It works: “Hallo” became “[zh] Hallo” in ")));
  CHECK(at.of<QLabel>("translation.destination").text().contains(QStringLiteral("your own")));
  at.of<QLineEdit>("translation.address").setText(QStringLiteral("http://translate.example"));
  at.press("translation.save");
  CHECK(at.window().settings().translation().saidText().contains(QStringLiteral("https://")));
  CHECK(test::must(at.desk.translationSetup().settings()).address == at.server.address());
  CHECK(at.of<QLineEdit>("translation.address").text() == QStringLiteral("http://translate.example"));
}

TEST_CASE("TR03: a word added on the page is in the table and goes away again") {
  SettingsOpen at;
  at.of<QLineEdit>("translation.word.source").setText(QStringLiteral("补发"));
  at.of<QLineEdit>("translation.word.target").setText(QStringLiteral("再送"));
  at.press("translation.word.add");
  REQUIRE(at.of<QTableWidget>("translation.words").rowCount() == 1);
  CHECK(at.of<QTableWidget>("translation.words").item(0, 3)->text() == QStringLiteral("再送"));
  at.of<QTableWidget>("translation.words").selectRow(0);
  at.press("translation.word.remove");
  CHECK(at.of<QTableWidget>("translation.words").rowCount() == 0);
}
