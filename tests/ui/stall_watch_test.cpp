#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/common/stall_watch.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

void keepBusy(int ms) {
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < ms) {
  }
}

struct Watched {
  Watched() {
    REQUIRE(probe.open(folder.filePath(QStringLiteral("perf.jsonl")), 0));
    probe.cancel(QStringLiteral("start.interactive"));
    watch.start(*static_cast<QApplication*>(QCoreApplication::instance()));
  }
  std::vector<double> blocks(const QString& what = QStringLiteral("gui.block")) {
    std::vector<double> found;
    QFile file(folder.filePath(QStringLiteral("perf.jsonl")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
      const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
      if (line[QStringLiteral("what")].toString() == what) found.push_back(line[QStringLiteral("ms")].toDouble());
    }
    return found;
  }
  void later(std::function<void()> work) { QMetaObject::invokeMethod(&receiver, std::move(work), Qt::QueuedConnection); }

  QTemporaryDir folder;
  QObject receiver;
  PerfProbe probe;
  StallWatch watch{probe};
};

}  // namespace

TEST_CASE("The watch counts a call that keeps the window from answering for more than 50 ms") {
  Watched watched;
  watched.later([] { keepBusy(70); });
  QTest::qWait(150);
  const auto blocks = watched.blocks();
  REQUIRE(blocks.size() == 1);
  CHECK(blocks[0] >= 70);
  CHECK(blocks[0] < 140);
}

TEST_CASE("The watch counts short calls that follow one another without a look at the keyboard") {
  Watched watched;
  for (int i = 0; i < 4; ++i) watched.later([] { keepBusy(20); });
  QTest::qWait(150);
  REQUIRE(watched.blocks().size() == 1);
  CHECK(watched.blocks()[0] >= 80);
}

TEST_CASE("Waiting for events is no block, not even in an inner loop") {
  Watched watched;
  watched.later([] { QTest::qWait(200); });
  for (int i = 0; i < 5; ++i) QTimer::singleShot(40 * i, &watched.receiver, [] { keepBusy(10); });
  QTest::qWait(400);
  CHECK(watched.blocks().empty());
}

TEST_CASE("A block before the list is painted counts as one of the start") {
  Watched watched;
  watched.probe.begin(QStringLiteral("start.interactive"), PerfProbe::Answer::Later);
  watched.later([] { keepBusy(70); });
  QTest::qWait(150);
  CHECK(watched.blocks().empty());
  CHECK(watched.blocks(QStringLiteral("start.block")).size() == 1);
}

TEST_CASE("A key typed into the reply editor is measured until it is painted") {
  samples::RunningDesk desk;
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("perf.jsonl"));
  desk.reopen(QStringLiteral("en"), file);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  QFile log(file);
  REQUIRE(log.open(QIODevice::ReadOnly));
  log.readAll();
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("Hello"), Qt::NoModifier, 20);
  desk.settle();
  const QByteArray lines = log.readAll();
  CHECK(lines.count("\"key.paint\"") == 5);
}
