#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "tests/unit/core/language/tag_sentences.h"
#include "ui/shell/own_window_flow.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

OwnWindow* shownWindow() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* own = qobject_cast<OwnWindow*>(widget); own != nullptr && own->isVisible()) return own;
  return nullptr;
}

int shownWindows() {
  int count = 0;
  for (const QWidget* widget : QApplication::topLevelWidgets()) count += qobject_cast<const OwnWindow*>(widget) != nullptr && widget->isVisible() ? 1 : 0;
  return count;
}

// Back in the list of the main window.
void toMain(RunningDesk& desk) {
  desk.window().activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
  desk.window().list().focusList();
}

}  // namespace

TEST_CASE("A thread opens in a window of its own with what was typed, and the main window only shows it") {
  RunningDesk desk(3);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("Half a sen"));
  desk.key(Qt::Key_Escape);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = shownWindow();
  REQUIRE(own != nullptr);
  CHECK(own->composer().thread() == desk.threads[0]);
  CHECK(own->composer().text() == QStringLiteral("Half a sen"));
  CHECK(desk.window().composer().thread() == desk.threads[0]);
  CHECK_FALSE(desk.window().composer().isEnabled());
  // Sending from the main window would send a text nobody writes.
  desk.window().composer().submit(ComposerPanel::Then::Stay);
  desk.settle();
  CHECK(desk.states().empty());
  QTest::keyClicks(&own->composer().editor(), QStringLiteral("tence"));
  own->close();
  desk.settle();
  CHECK(shownWindows() == 0);
  CHECK(desk.window().composer().isEnabled());
  CHECK(desk.window().composer().text() == QStringLiteral("Half a sentence"));
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0])).draft->text == "Half a sentence");
}

TEST_CASE("Several threads stand in windows of their own, each once, and answer their own buyer") {
  RunningDesk desk(3);
  for (int i = 0; i < 2; ++i) {
    desk.key(Qt::Key_J);
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    toMain(desk);
  }
  CHECK(shownWindows() == 2);
  // Asked for again it comes to the front instead of opening twice.
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  CHECK(shownWindows() == 2);
  OwnWindow* second = nullptr;
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* own = qobject_cast<OwnWindow*>(widget); own != nullptr && own->composer().thread() == desk.threads[1]) second = own;
  REQUIRE(second != nullptr);
  QTest::keyClicks(&second->composer().editor(), QStringLiteral("On its way"));
  second->composer().submit(ComposerPanel::Then::Done);
  desk.settle();
  REQUIRE(desk.states() == std::vector{OutgoingState::Held});
  CHECK(test::must(desk.bench.reply().outbox()).front().thread == desk.threads[1]);
  CHECK(shownWindows() == 1);
  // The main window takes it back.
  toMain(desk);
  desk.key(Qt::Key_Z);
  CHECK(desk.states() == std::vector{OutgoingState::Cancelled});
}

TEST_CASE("A window of its own has what the main one has: knowledge, machine drafts, the proof, and what belongs to order and buyer") {
  RunningDesk desk(2);
  KnowledgeEntry entry;
  entry.id = KnowledgeId{"return-window"};
  entry.kind = KnowledgeKind::Article;
  entry.title = "Return window";
  entry.scene = "return";
  entry.texts = {{"en", "You may send the item back within 30 days."}};
  test::must(desk.bench.knowledge().save(entry));
  desk::DraftSettings settings;
  settings.isOn = true;
  settings.address = "http://127.0.0.1:11434/v1";
  settings.model = "small";
  settings.marketplaces = {Marketplace::Ebay};
  test::must(desk.bench.drafts().save(settings, {}));
  desk.bench.network = [](const HttpRequest&) -> Result<HttpResponse> { return HttpResponse{200, {}, R"({"choices":[{"finish_reason":"stop","message":{"content":"It arrives soon."}}]})"}; };
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = shownWindow();
  REQUIRE(own != nullptr);
  REQUIRE(QTest::qWaitForWindowActive(own));
  const auto press = [&](QWidget& at, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&at, key, modifiers);
    desk.settle();
  };
  press(own->composer().editor(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
  REQUIRE(own->knowledge().isVisible());
  REQUIRE(own->knowledge().rows().size() == 1);
  press(own->knowledge().filter(), Qt::Key_Return);
  CHECK(own->composer().text() == QStringLiteral("You may send the item back within 30 days."));
  own->composer().editor().clear();
  Q_EMIT own->commandAsked(QStringLiteral("draft.machine"));
  desk.settle();
  CHECK(own->composer().text() == QStringLiteral("It arrives soon."));
  CHECK(own->composer().holdsMachineDraft());
  // Keys as in the main window, also those somebody changed.
  own->thread().conversation().setFocus();
  press(own->thread().conversation(), Qt::Key_F4);
  CHECK(own->context().isVisible());
  CHECK_FALSE(own->context().items().empty());
  press(own->thread().conversation(), Qt::Key_P);
  CHECK(desk.desk->deadlines().proof().isVisible());
  desk.desk->deadlines().proof().close();
  CHECK(shownWindows() == 1);
}

TEST_CASE("Suggested tags stand in a window of its own, and one key takes them") {
  RunningDesk desk(1);
  const auto all = test::taggedSentences(10);
  for (std::size_t i = 0; i < all.size(); ++i) desk.bench.platform().buyerWrites("l" + std::to_string(i), all[i].text);
  desk.bench.round();
  for (std::size_t i = 0; i < all.size(); ++i) test::must(desk.bench.triage().tag({desk.bench.thread("l" + std::to_string(i))}, all[i].tags, {}));
  test::must(desk.bench.tagHints().learn());
  const ThreadId fresh = desk.bench.question("fresh", "Hello, where is my parcel? The tracking has not moved.");
  desk.settle();
  desk.window().actions().trigger(QStringLiteral("go.all"));
  desk.settle();
  ThreadListPanel& list = desk.window().list();
  list.view().setCurrentIndex(list.model().indexOf(fresh));
  desk.settle();
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = shownWindow();
  REQUIRE(own != nullptr);
  const auto* heading = own->findChild<QWidget*>(QStringLiteral("threadHeading"));
  REQUIRE(heading != nullptr);
  REQUIRE(QTest::qWaitFor([&] { return heading->accessibleDescription().contains(QStringLiteral("Shipping")); }, 5000));
  own->thread().conversation().setFocus();
  QTest::keyClick(&own->thread().conversation(), Qt::Key_A, Qt::ShiftModifier);
  CHECK(QTest::qWaitFor([&] { return desk.bench.row(fresh).tags == std::vector<std::string>{"logistics"}; }, 5000));
}

TEST_CASE("Windows of their own close with the main one and keep their drafts") {
  RunningDesk desk(2);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = shownWindow();
  REQUIRE(own != nullptr);
  QTest::keyClicks(&own->composer().editor(), QStringLiteral("Not lost"));
  desk.window().close();
  desk.settle();
  CHECK(shownWindows() == 0);
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0])).draft->text == "Not lost");
}

TEST_CASE("TM08: whoever practises reads so in a thread's own window, too, in one that is open and in one opened later") {
  RunningDesk desk(2);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = shownWindow();
  REQUIRE(own != nullptr);
  CHECK_FALSE(own->showsPractice());
  test::must(desk.bench.practice().setPractising(PersonId{"me"}, true));
  desk.settle();
  desk.settle();
  CHECK(own->showsPractice());
  own->close();
  desk.settle();
  toMain(desk);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  own = shownWindow();
  REQUIRE(own != nullptr);
  CHECK(own->showsPractice());
}
