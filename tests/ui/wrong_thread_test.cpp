#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>

#include "core/domain/outgoing.h"
#include "tests/ui/running_desk.h"
#include "ui/common/text.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

// Somebody who changes the thread and types faster than the disk answers, whose answers come back in any order.
struct Hurry {
  explicit Hurry(unsigned seed) : random(seed) {
    desk.workLater([this](std::function<void()> work) { waiting.push_back(std::move(work)); });
  }
  ~Hurry() { desk.workLater({}); }

  int pick(int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); }
  void answerOne() {
    if (waiting.empty()) return;
    const auto at = static_cast<std::size_t>(pick(static_cast<int>(waiting.size())));
    const auto work = std::move(waiting[at]);
    waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(at));
    work();
  }
  void answerAll() {
    do {
      while (!waiting.empty()) answerOne();
      QCoreApplication::processEvents();
    } while (!waiting.empty());
  }
  void change() {
    ThreadListPanel& list = desk.window().list();
    if (pick(3) == 0) list.step(pick(2) == 0 ? 1 : -1);
    else go(desk.threads[static_cast<std::size_t>(pick(static_cast<int>(desk.threads.size())))]);
  }
  void go(ThreadId thread) {
    ThreadListPanel& list = desk.window().list();
    list.view().setCurrentIndex(list.model().indexOf(thread));
  }
  // Every word names the thread the window said it was for.
  void type() {
    ComposerPanel& composer = desk.window().composer();
    const auto thread = composer.thread();
    if (!thread) return;
    const QString word = QStringLiteral("<%1:%2>").arg(thread->value).arg(++words);
    QTest::keyClicks(&composer.editor(), word);
    typed[*thread] << word;
  }
  void send() { desk.window().composer().submit(pick(2) == 0 ? ComposerPanel::Then::Stay : ComposerPanel::Then::Done); }

  // What became of a thread's words: in answers on their way, then in its draft.
  QString keptOf(ThreadId thread) {
    QString all;
    for (const Outgoing& item : test::must(desk.bench.reply().outbox()))
      if (item.thread == thread) all += toQt(item.text);
    const auto draft = test::must(desk.bench.inbox().thread(thread)).draft;
    return draft ? all + toQt(draft->text) : all;
  }

  RunningDesk desk{12};
  std::mt19937 random;
  std::vector<std::function<void()>> waiting;
  std::map<ThreadId, QStringList> typed;
  int words = 0;
};

}  // namespace

TEST_CASE("1,000 changes of the thread while composing send nothing to the wrong buyer and lose no draft") {
  for (const unsigned seed : {1U, 7U, 20261120U}) {
    INFO("seed " << seed);
    Hurry hurry(seed);
    const int changes = seed == 1U ? 1000 : 200;
    for (int i = 0; i < changes; ++i) {
      hurry.change();
      if (hurry.pick(4) == 0) hurry.answerAll();
      for (int step = hurry.pick(4); step > 0; --step) {
        for (int work = hurry.pick(5); work > 0; --work) hurry.answerOne();
        if (hurry.pick(2) == 0) QCoreApplication::processEvents();
        hurry.type();
        if (hurry.pick(4) == 0) hurry.send();
      }
    }
    hurry.answerAll();
    hurry.change();
    hurry.answerAll();
    QTest::qWait(2100);  // what is on screen is kept every 2 s
    hurry.answerAll();

    std::size_t answers = 0;
    for (const Outgoing& item : test::must(hurry.desk.bench.reply().outbox())) {
      ++answers;
      const QString own = QStringLiteral("<%1:").arg(item.thread.value);
      CHECK(toQt(item.text).count(QLatin1Char('<')) == toQt(item.text).count(own));
    }
    CHECK(answers > 10);
    for (const auto& [thread, words] : hurry.typed) {
      const QString kept = hurry.keptOf(thread);
      for (const QString& word : words) {
        INFO(word.toStdString() << " in " << kept.toStdString());
        CHECK(kept.count(word) == 1);
      }
    }
  }
}

TEST_CASE("What is typed while the next thread is being read stays with the thread on screen") {
  Hurry hurry(3);
  const ThreadId first = hurry.desk.threads[1], next = hurry.desk.threads[2];
  hurry.go(first);
  hurry.answerAll();
  hurry.type();
  hurry.go(next);
  REQUIRE((hurry.desk.window().composer().thread() == first));
  hurry.type();
  hurry.send();
  hurry.answerAll();
  CHECK(hurry.desk.states().empty());
  CHECK((hurry.desk.window().composer().thread() == next));
  CHECK(hurry.desk.window().composer().text().isEmpty());
  CHECK(hurry.keptOf(first).toStdString() == hurry.typed[first].join(QString()).toStdString());
}

TEST_CASE("RS08: switching to a note within two seconds lost the answer begun before it") {
  RunningDesk desk(2);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("half an answer"));
  desk.window().composer().setMode(ComposerPanel::Mode::Note);
  desk.key(Qt::Key_Down, Qt::AltModifier);
  const auto draft = test::must(desk.bench.inbox().thread(desk.threads[0])).draft;
  REQUIRE(draft);
  CHECK(draft->text == "half an answer");
}

TEST_CASE("RS08: what was typed in the last two seconds was not kept while the desk asked whether to quit") {
  RunningDesk desk(2);
  desk.answer(desk.threads[0], QStringLiteral("On its way"));
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  const auto thread = desk.window().composer().thread();
  REQUIRE(thread);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("half"));
  desk.window().close();
  desk.settle();
  REQUIRE(desk.window().isVisible());
  const auto draft = test::must(desk.bench.inbox().thread(*thread)).draft;
  REQUIRE(draft);
  CHECK(draft->text == "half");
}

TEST_CASE("A second answer begun during the hold was lost when the first was taken back") {
  RunningDesk desk(1);
  desk.answer(desk.threads[0], QStringLiteral("On its way"));
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("And one more thing"));
  desk.key(Qt::Key_Escape);
  desk.key(Qt::Key_Z);
  CHECK(desk.window().composer().text() == QStringLiteral("And one more thing\n\nOn its way"));
}
