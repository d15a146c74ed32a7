#include <QProcess>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>

#include "core/storage/draft_repository.h"
#include "tests/ui/running_desk.h"

using namespace inquiry;
using samples::RunningDesk;

// The one who is killed; run by the test below in a process of its own.
TEST_CASE("Somebody writes and the power goes", "[.killed]") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("half an answer"));
  QTest::qWait(2300);  // drafts are kept every 2 s
  std::printf("READY %s\n", desk.bench.place("desk").c_str());
  std::fflush(stdout);
  QTest::qWait(60'000);
}

TEST_CASE("RS08: a draft is there after the program was killed while somebody wrote") {
  QProcess desk;
  desk.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.killed]")});
  QString folder;
  while (folder.isEmpty() && desk.waitForReadyRead(30'000))
    while (desk.canReadLine()) {
      const QString line = QString::fromUtf8(desk.readLine()).trimmed();
      if (line.startsWith(QLatin1String("READY "))) folder = line.mid(6);
    }
  REQUIRE_FALSE(folder.isEmpty());
  desk.kill();
  REQUIRE(desk.waitForFinished());
  CHECK(desk.exitStatus() == QProcess::CrashExit);

  FixedClock clock{test::instant("2026-03-04T09:00:00Z")};
  const auto opened = test::must(storage::WorkspaceStorage::open(folder.toStdString(), clock, [](const storage::KeySlots& slots) {
    return slots.unlockWithPassphrase(Secret("correct horse"));
  }));
  auto reader = test::must(opened->database().read());
  const auto drafts = test::must(storage::DraftRepository(reader->connection()).list());
  REQUIRE(drafts.size() == 1);
  CHECK(drafts[0].text == "half an answer");
}
