#include <QInputMethodEvent>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/outbox/outbox_detail.h"

// A day of one person at the window: 200 threads by keyboard alone while new mail comes in, the network goes away, an answer's fate is
// unknown, the window is locked and the program ends and starts again. At its end the journal is compared with what was intended.
using namespace inquiry;
using namespace inquiry::ui;
using Send = test::FakePlatform::Send;
using std::chrono::seconds;

namespace {

constexpr int kThreads = 200, kNewBuyers = 12;
enum class Speech { English, Chinese };
enum class Doing { AnswerAndClose, Answer, Close, NoReply, Snooze, TagAndClose, NoteAndClose, UrgentAnswer };

const std::set<std::string> kJudged{"outgoing.created", "outgoing.resolved_sent", "outgoing.resolved_not_sent", "outgoing.cancelled", "outgoing.undone",
                                    "thread.closed",    "thread.snoozed",         "thread.no_reply_needed",     "thread.tagged",      "thread.noted",
                                    "thread.prioritised", "thread.undone",        "thread.merged",              "thread.split",       "thread.assigned", "thread.reopened"};

struct Day {
  explicit Day(Speech spoken) : speech(spoken) {
    for (int i = 0; i < kThreads; ++i) {
      write(i);
      desk.bench.clock.advance(seconds(5));
    }
    desk.bench.round();
    from = desk.bench.journal().back().seq;
    desk.reopen(language());
  }

  QString language() const { return speech == Speech::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"); }
  static std::string remote(int number) { return "t" + std::to_string(number); }
  test::FakePlatform& shop() { return desk.bench.platform(); }
  void write(int number) { shop().buyerWrites(remote(number), speech == Speech::Chinese ? "我的包裹在哪里？" : "Where is my parcel?"); }

  // The keyboard: what has the focus gets the key, as on a real one.
  void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int pause = 15) {
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* focus = popup != nullptr ? popup : QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    QTest::keyClick(focus, which, modifiers);
    QTest::qWait(pause);
  }
  // In Chinese through an input method: what is composed comes first, what was chosen then.
  void type(const QString& text) {
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    if (speech == Speech::English) return QTest::keyClicks(focus, text);
    QInputMethodEvent composing(QStringLiteral("ni hao"), {}), chosen;
    QCoreApplication::sendEvent(focus, &composing);
    chosen.setCommitString(text);
    QCoreApplication::sendEvent(focus, &chosen);
  }
  QString answerFor(int number) const {
    return (speech == Speech::Chinese ? QStringLiteral("您好，包裹今天已发出，编号 %1。") : QStringLiteral("Your parcel left today, number %1.")).arg(number);
  }

  int currentNumber() {
    const auto current = desk.window().list().current();
    return current ? std::stoi(desk.bench.row(*current).remoteId.substr(1)) : -1;
  }
  // Nobody answers what is not on screen yet: on a busy machine the thread comes some moments after its row.
  bool isOnScreen() {
    return QTest::qWaitFor([this] { return desk.window().composer().thread() == desk.window().list().current(); }, 5000);
  }
  // J until a thread is on screen that waits and has not been dealt with; false when there is none in the list.
  bool goToNext() {
    for (int round = 0; round < 2; ++round) {
      for (int last = -2; currentNumber() != last;) {
        last = currentNumber();
        if (last >= 0 && waiting.contains(last) && desk.window().hasThread()) return isOnScreen();
        key(Qt::Key_J);
      }
      // The end of the list: what changed meanwhile is shown, and from the top again.
      QTest::qWait(200);
      key(Qt::Key_G);
      key(Qt::Key_I, Qt::NoModifier, 120);
    }
    return false;
  }

  void intend(const std::string& kind, int number) { intended.push_back(kind + " " + remote(number)); }
  void answer(int number, Qt::KeyboardModifiers modifiers) {
    key(Qt::Key_R);
    type(answerFor(number));
    key(Qt::Key_Return, modifiers, 30);
    answers[remote(number)].push_back(answerFor(number).toStdString());
    intend("outgoing.created", number);
  }
  void close(int number) {
    key(Qt::Key_E, Qt::NoModifier, 30);
    intend("thread.closed", number);
  }

  void deal(int number) {
    waiting.erase(number);
    switch (static_cast<Doing>(number % 8)) {
      case Doing::AnswerAndClose:
        answer(number, Qt::ControlModifier | Qt::ShiftModifier);
        intend("thread.closed", number);
        break;
      case Doing::Answer:
        answer(number, Qt::ControlModifier);
        key(Qt::Key_Escape);
        break;
      case Doing::Close: close(number); break;
      case Doing::NoReply:
        key(Qt::Key_E, Qt::ShiftModifier, 30);
        key(Qt::Key_Return, Qt::NoModifier, 30);
        intend("thread.no_reply_needed", number);
        break;
      case Doing::Snooze:
        key(Qt::Key_H, Qt::NoModifier, 30);
        key(Qt::Key_Return, Qt::NoModifier, 30);
        intend("thread.snoozed", number);
        break;
      case Doing::TagAndClose:
        key(Qt::Key_T, Qt::NoModifier, 30);
        type(speech == Speech::Chinese ? QStringLiteral("退货") : QStringLiteral("Returns"));
        key(Qt::Key_Return, Qt::NoModifier, 30);
        intend("thread.tagged", number);
        if (QApplication::focusWidget() != &desk.window().list().view()) key(Qt::Key_Escape);
        close(number);
        break;
      case Doing::NoteAndClose:
        key(Qt::Key_N);
        type(answerFor(number));
        key(Qt::Key_Return, Qt::ControlModifier, 30);
        intend("thread.noted", number);
        key(Qt::Key_Escape);
        close(number);
        break;
      case Doing::UrgentAnswer:
        key(Qt::Key_S, Qt::NoModifier, 30);
        intend("thread.prioritised", number);
        answer(number, Qt::ControlModifier);
        key(Qt::Key_Escape);
        break;
    }
    desk.bench.clock.advance(seconds(20));
    if (++dealt % 8 == 0) {
      desk.bench.round();
      QTest::qWait(150);
    }
  }

  void dealUntil(int count) {
    while (dealt < count && goToNext()) deal(currentNumber());
    REQUIRE(dealt == count);
  }

  // Rows of the day by this person, as "kind thread".
  std::vector<std::string> journal() {
    std::vector<std::string> rows;
    for (const JournalEntry& entry : desk.bench.journal()) {
      if (entry.seq <= from || entry.actor != "me" || !kJudged.contains(entry.kind)) continue;
      const std::int64_t id = std::stoll(entry.subject);
      const ThreadId thread = entry.subjectKind == SubjectKind::Outgoing ? desk.bench.item(OutgoingId{id}).thread : ThreadId{id};
      rows.push_back(entry.kind + " " + desk.bench.row(thread).remoteId);
    }
    return rows;
  }

  Speech speech;
  samples::RunningDesk desk{0};
  std::int64_t from = 0;
  int dealt = 0;
  std::set<int> waiting;
  std::vector<std::string> intended;
  std::map<std::string, std::vector<std::string>> answers;  // by thread, in order
};

// New buyers, and old ones who write again to what was closed.
void newMail(Day& day) {
  for (int i = 0; i < kNewBuyers; ++i) {
    day.write(kThreads + i);
    day.waiting.insert(kThreads + i);
  }
  day.desk.bench.round();
  QTest::qWait(250);
  CHECK(day.desk.window().list().model().threadCount() > 0);
}

// The network goes: answers are written all the same, and leave when it is back.
void outage(Day& day, int until) {
  day.shop().pullError = Error{ErrorKind::Offline, "net.offline", "There is no network.", {}};
  day.shop().sends.assign(500, Send::NotSent);
  const std::size_t before = day.shop().accepted().size();
  day.dealUntil(until);
  CHECK(day.shop().accepted().size() == before);
  day.shop().sends.clear();
  day.shop().pullError.reset();
}

Outgoing itemOf(Day& day, int number) {
  for (const Outgoing& item : test::must(day.desk.bench.reply().outbox()))
    if (item.threadRemoteId == Day::remote(number)) return item;
  throw std::runtime_error("no answer in the outbox for " + Day::remote(number));
}

// The platform takes an answer, never says so and never shows it: a person has to say that it arrived.
void unknownSend(Day& day) {
  for (int i = 0; i < 4; ++i) {
    day.desk.bench.clock.advance(seconds(60));
    day.desk.bench.round();
  }
  day.goToNext();
  const int number = day.currentNumber();
  REQUIRE(number >= 0);
  day.waiting.erase(number);
  day.shop().sends.push_back(Send::AcceptInvisible);
  day.answer(number, Qt::ControlModifier);
  day.key(Qt::Key_Escape);
  day.desk.bench.clock.advance(seconds(30));
  day.desk.bench.round();
  REQUIRE(itemOf(day, number).state == OutgoingState::Unknown);
  day.key(Qt::Key_G);
  day.key(Qt::Key_X, Qt::NoModifier, 150);
  OutboxDetail& detail = day.desk.window().outbox().detail();
  const auto chosen = [&] {
    const QModelIndex current = day.desk.window().outbox().view().currentIndex();
    return current.isValid() ? current.row() : -1;
  };
  for (int last = -2; chosen() != last && detail.buttons().size() < 3;) {
    last = chosen();
    day.key(Qt::Key_Down, Qt::NoModifier, 40);
  }
  REQUIRE(detail.buttons().size() >= 3);
  for (int tabs = 0; tabs < 40 && QApplication::focusWidget() != detail.buttons().front(); ++tabs) day.key(Qt::Key_Tab);
  REQUIRE(QApplication::focusWidget() == detail.buttons().front());
  day.key(Qt::Key_Space, Qt::NoModifier, 150);
  day.intend("outgoing.resolved_sent", number);
  CHECK((itemOf(day, number).state == OutgoingState::Sent || itemOf(day, number).state == OutgoingState::Confirmed));
  day.key(Qt::Key_G);
  day.key(Qt::Key_I, Qt::NoModifier, 150);
  ++day.dealt;
}

// What is typed at a locked window reaches nothing.
void lock(Day& day) {
  day.desk.desk->lock().setKey({[] { return true; }, [](const Secret& typed) -> Result<bool> { return typed.reveal() == "open sesame"; }});
  const auto before = day.journal();
  day.key(Qt::Key_L, Qt::ControlModifier, 150);
  REQUIRE(day.desk.desk->lock().isLocked());
  for (const Qt::Key key : {Qt::Key_E, Qt::Key_S, Qt::Key_J}) day.key(key);
  CHECK(day.journal() == before);
  LockPage* page = day.desk.desk->lock().page();
  REQUIRE(page != nullptr);
  page->field().selectAll();
  QTest::keyClicks(&page->field(), QStringLiteral("open sesame"));
  day.key(Qt::Key_Return, Qt::NoModifier, 250);
  CHECK_FALSE(day.desk.desk->lock().isLocked());
}

// Half an answer is written when the program ends; it is there when it comes back.
void restart(Day& day) {
  REQUIRE(day.goToNext());
  const int number = day.currentNumber();
  const ThreadId thread = *day.desk.window().list().current();
  day.key(Qt::Key_R);
  day.type(QStringLiteral("Half an answer"));
  const QString written = day.desk.window().composer().text();
  REQUIRE_FALSE(written.isEmpty());
  day.desk.window().close();
  QTest::qWait(100);
  day.desk.restart(day.language());
  for (int steps = 0; steps < 60 && day.desk.window().list().current() != thread; ++steps) day.key(Qt::Key_J, Qt::NoModifier, 60);
  REQUIRE(day.desk.window().list().current() == thread);
  QTest::qWait(150);
  CHECK(day.desk.window().composer().text() == written);
  day.key(Qt::Key_R);
  day.key(Qt::Key_A, Qt::ControlModifier);
  day.key(Qt::Key_Delete);
  day.key(Qt::Key_Escape);
  CHECK(day.waiting.contains(number));
}

using Kinds = std::vector<std::string>;

std::map<std::string, Kinds> byThread(const std::vector<std::string>& rows) {
  std::map<std::string, Kinds> kinds;
  for (const std::string& row : rows) kinds[row.substr(row.find(' ') + 1)].push_back(row.substr(0, row.find(' ')));
  return kinds;
}

void compare(Day& day) {
  for (int i = 0; i < 10; ++i) {
    day.desk.bench.clock.advance(seconds(60));
    day.desk.bench.round();
  }
  // In order within each thread: "Send, mark as done" closes one only when the platform has the answer, and others were dealt with by then.
  const std::vector<std::string> journal = day.journal();
  CHECK(journal.size() == day.intended.size());
  const auto was = byThread(journal), meant = byThread(day.intended);
  CHECK(was.size() == kThreads + kNewBuyers);
  for (const auto& [thread, kinds] : meant) {
    INFO("thread " << thread);
    CHECK((was.contains(thread) ? was.at(thread) : Kinds{}) == kinds);
  }
  // Each answer once, to the buyer it was written for.
  std::map<std::string, std::vector<std::string>> sent;
  for (const auto& accepted : day.shop().accepted()) sent[accepted.thread].push_back(accepted.text);
  CHECK(sent == day.answers);
}

void play(Speech speech) {
  Day day(speech);
  for (int i = 0; i < kThreads; ++i) day.waiting.insert(i);
  day.dealUntil(30);
  newMail(day);
  day.dealUntil(60);
  outage(day, 75);
  day.dealUntil(100);
  unknownSend(day);
  day.dealUntil(120);
  lock(day);
  day.dealUntil(150);
  restart(day);
  day.dealUntil(kThreads + kNewBuyers);
  CHECK(day.waiting.empty());
  compare(day);
}

}  // namespace

TEST_CASE("A working day in English: 200 threads by keyboard, and the journal says what was meant") { play(Speech::English); }

TEST_CASE("A working day in Chinese: 200 threads by keyboard, and the journal says what was meant") { play(Speech::Chinese); }
