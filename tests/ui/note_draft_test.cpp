#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

void type(RunningDesk& desk, Qt::Key mode, const QString& text) {
  desk.window().list().focusList();
  desk.key(mode);
  QTest::keyClicks(&desk.window().composer().editor(), text);
}

void showFirst(RunningDesk& desk) {
  desk.window().list().focusList();
  desk.key(Qt::Key_J);
}

}  // namespace

TEST_CASE("RS08: an unfinished note was gone when the program ended, and reply and note stay apart") {
  RunningDesk desk(2);
  showFirst(desk);
  type(desk, Qt::Key_N, QStringLiteral("ask the carrier"));
  type(desk, Qt::Key_R, QStringLiteral("half a reply"));
  desk.window().close();
  desk.restart();
  showFirst(desk);
  ComposerPanel& composer = desk.window().composer();
  CHECK(composer.mode() == ComposerPanel::Mode::Reply);
  CHECK(composer.text() == QStringLiteral("half a reply"));
  CHECK(composer.noteText() == QStringLiteral("ask the carrier"));
  composer.setMode(ComposerPanel::Mode::Note);
  CHECK(composer.text() == QStringLiteral("ask the carrier"));
  composer.submit(ComposerPanel::Then::Stay);
  desk.settle();
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0])).notes.size() == 1);
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0])).noteDraft.empty());
  CHECK(composer.text() == QStringLiteral("half a reply"));
  CHECK(composer.noteText().isEmpty());
}

TEST_CASE("Coming back to a thread tells of the note that is not finished, in words and by a pencil") {
  RunningDesk desk(2);
  showFirst(desk);
  type(desk, Qt::Key_N, QStringLiteral("ask the carrier"));
  desk.key(Qt::Key_Down, Qt::AltModifier);
  ComposerPanel& composer = desk.window().composer();
  CHECK(composer.noteText().isEmpty());
  desk.key(Qt::Key_Up, Qt::AltModifier);
  REQUIRE(composer.thread() == desk.threads[0]);
  CHECK(composer.noteText() == QStringLiteral("ask the carrier"));
  bool isTold = false;
  for (const QPushButton* button : composer.findChildren<QPushButton*>()) isTold = isTold || button->accessibleDescription() == QStringLiteral("An unfinished note is kept here");
  CHECK(isTold);
}

TEST_CASE("A note that is written on while it is being kept stays unfinished") {
  RunningDesk desk(1);
  showFirst(desk);
  type(desk, Qt::Key_N, QStringLiteral("ask"));
  std::vector<std::function<void()>> waiting;
  desk.workLater([&](std::function<void()> work) { waiting.push_back(std::move(work)); });
  ComposerPanel& composer = desk.window().composer();
  composer.submit(ComposerPanel::Then::Stay);
  QTest::keyClicks(&composer.editor(), QStringLiteral(" today"));
  desk.workLater({});
  for (const auto& work : waiting) work();
  desk.settle();
  CHECK(composer.mode() == ComposerPanel::Mode::Note);
  CHECK(composer.text() == QStringLiteral("ask today"));
  desk.window().close();
  desk.restart();
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0])).noteDraft == "ask today");
}

TEST_CASE("RS08: a draft forgot which template it came from when the program ended") {
  RunningDesk desk(1);
  showFirst(desk);
  ComposerPanel& composer = desk.window().composer();
  composer.insertTemplate(QStringLiteral("Thank you for writing."), QStringLiteral("thanks"), ComposerPanel::Use::Fresh);
  desk.window().close();
  desk.restart();
  showFirst(desk);
  CHECK(desk.window().composer().text() == QStringLiteral("Thank you for writing."));
  CHECK(desk.window().composer().templateId() == QStringLiteral("thanks"));
  // What is typed from nothing comes from no template.
  desk.window().composer().editor().selectAll();
  QTest::keyClick(&desk.window().composer().editor(), Qt::Key_Delete);
  CHECK(desk.window().composer().templateId().isEmpty());
}
