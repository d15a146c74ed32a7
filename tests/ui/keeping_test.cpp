#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "core/storage/thread_repository.h"
#include "tests/support/deletion_server.h"
#include "tests/ui/running_desk.h"
#include "ui/keeping/document_window.h"
#include "ui/keeping/verdict_window.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

// The first conversation on screen, of a buyer the platform names.
struct KeepingDesk {
  RunningDesk desk{2};

  KeepingDesk() {
    const Thread row = desk.bench.row(desk.threads[0]);
    ThreadFacts facts;
    facts.remoteId = row.remoteId;
    facts.kind = row.kind;
    facts.buyerKey = "quiro-key-77";
    facts.buyerName = "Maria Quirogawitz";
    desk.bench.write([&](storage::Connection& connection) -> Status {
      const auto stored = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
      return stored ? Status() : fail(stored.error());
    });
    desk.window().list().view().setCurrentIndex({});
    desk.window().list().step(1);
    desk.settle();
  }
  void run(const char* command) {
    desk.window().actions().trigger(QString::fromLatin1(command));
    desk.settle();
  }
  template <class T>
  T& window() {
    T* found = desk.window().findChild<T*>();
    REQUIRE(found != nullptr);
    return *found;
  }
  // Of the settings page on screen.
  template <class T>
  T& control(const char* name) {
    T* found = desk.window().settings().page().findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
  }
  void press(QPushButton& button) {
    REQUIRE(button.isEnabled());
    button.click();
    desk.settle();
  }
  QString file(const char* name) { return QString::fromStdString(desk.bench.place(name)); }
  ThreadId shown() { return desk.threads[0]; }
};

}  // namespace

TEST_CASE("AR05: evidence of the conversation on screen is packed and verified, and an altered byte is named") {
  KeepingDesk at;
  at.run("evidence.pack");
  auto& window = at.window<PackageWindow>();
  window.file().setText(at.file("evidence.zip"));
  window.level(evidence::Redaction::None).setChecked(true);
  at.press(window.packButton());
  CHECK(window.said().contains(QStringLiteral("Say what the package is for")));
  CHECK_FALSE(std::filesystem::exists(at.desk.bench.place("evidence.zip")));
  window.reason().setText(QStringLiteral("chargeback 17"));
  at.press(window.packButton());
  REQUIRE(std::filesystem::exists(at.desk.bench.place("evidence.zip")));
  CHECK(window.said().contains(QStringLiteral("SHA-256")));
  at.press(window.verifyButton());
  CHECK(at.window<VerdictWindow>().said().contains(QStringLiteral("Every byte")));
  {
    std::fstream package(at.desk.bench.place("evidence.zip"), std::ios::in | std::ios::out | std::ios::binary);
    package.seekg(0, std::ios::end);
    const auto middle = static_cast<std::streamoff>(package.tellg()) / 2;
    package.seekg(middle);
    const char byte = static_cast<char>(package.get() ^ 1);
    package.seekp(middle);
    package.put(byte);
  }
  delete &at.window<VerdictWindow>();
  at.desk.desk->keeping().packages().verify(at.file("evidence.zip"));
  at.desk.settle();
  CHECK(at.window<VerdictWindow>().altered().count() > 0);
}

TEST_CASE("CP07: a hold is set from a conversation with a reason, stands on the page, and is lifted there") {
  KeepingDesk at;
  at.run("hold");
  auto& window = at.window<HoldWindow>();
  at.press(window.actButton());
  CHECK(window.said().contains(QStringLiteral("Write a reason")));
  window.reason().setText(QStringLiteral("letter of a lawyer"));
  at.press(window.actButton());
  REQUIRE(test::must(at.desk.keeping().retention.holds(false)).size() == 1);
  at.run("settings.keeping");
  auto& list = at.control<QListWidget>("keeping.holds");
  REQUIRE(list.count() == 1);
  CHECK(list.item(0)->text().contains(QStringLiteral("letter of a lawyer")));
  list.setCurrentRow(0);
  CHECK_FALSE(at.control<QPushButton>("keeping.lift").isEnabled());
  at.control<QLineEdit>("keeping.reason").setText(QStringLiteral("settled"));
  at.press(at.control<QPushButton>("keeping.lift"));
  CHECK(test::must(at.desk.keeping().retention.holds(false)).empty());
}

TEST_CASE("CP06: the buyer on screen is forgotten after the typed word, with a receipt, and a hold stands against it") {
  KeepingDesk at;
  LegalHold hold;
  hold.store = StoreId{"shop"};
  hold.target = std::to_string(at.shown().value);
  hold.reason = "chargeback";
  const auto held = test::must(at.desk.keeping().retention.hold(hold));
  at.run("forget.buyer");
  CHECK(at.window<DeletionWindow>().text().contains(QStringLiteral("chargeback")));
  CHECK(at.window<DeletionWindow>().beginButton().isHidden());
  delete &at.window<DeletionWindow>();
  test::must(at.desk.keeping().retention.lift(held, "settled"));
  at.run("forget.buyer");
  auto& window = at.window<DeletionWindow>();
  CHECK(window.text().contains(QStringLiteral("Maria Quirogawitz")));
  CHECK(window.text().contains(QStringLiteral("1 conversation")));
  window.word().setText(QStringLiteral("delet"));
  CHECK_FALSE(window.beginButton().isEnabled());
  window.word().setText(DeletionWindow::typedWord());
  at.press(window.beginButton());
  CHECK(window.text().contains(QStringLiteral("Receipt of")));
  CHECK_FALSE(window.saveButton().isHidden());
  CHECK_FALSE(at.desk.bench.inbox().thread(at.shown()).has_value());
  CHECK(at.desk.bench.inbox().thread(at.desk.threads[1]).has_value());
}

TEST_CASE("CP06: a deletion list shows what it would do before it does it") {
  KeepingDesk at;
  std::ofstream(at.desk.bench.place("list.txt")) << "quiro-key-77\nnobody-here\n";
  at.desk.desk->keeping().forgetting().openList(StoreId{"shop"}, at.file("list.txt"));
  at.desk.settle();
  auto& window = at.window<DeletionWindow>();
  CHECK(window.text().contains(QStringLiteral("1 buyer")));
  CHECK(at.desk.bench.inbox().thread(at.shown()).has_value());
  window.word().setText(DeletionWindow::typedWord());
  at.press(window.beginButton());
  CHECK_FALSE(at.desk.bench.inbox().thread(at.shown()).has_value());
}

TEST_CASE("AR06: an old export is looked into before it is read in, and what is stored stays as it is") {
  KeepingDesk at;
  std::ofstream(at.desk.bench.place("old.csv")) << "thread_remote_id,direction,sent_at,text\nold-1,in,2025-03-03T10:00:00Z,Where is my parcel?\nold-1,out,2025-03-03T11:00:00Z,On its way.\n";
  at.run("import.old");
  auto& window = at.window<ImportWindow>();
  CHECK_FALSE(window.lookButton().isEnabled());
  window.setPath(at.file("old.csv"));
  window.store().setCurrentIndex(1);
  CHECK_FALSE(window.importButton().isEnabled());
  at.press(window.lookButton());
  CHECK(window.said().contains(QStringLiteral("2 messages")));
  CHECK_FALSE(at.desk.bench.inbox().resolveThread("shop/old-1").has_value());
  at.press(window.importButton());
  CHECK(window.said().contains(QStringLiteral("Imported: 2 messages")));
  CHECK(at.desk.bench.inbox().resolveThread("shop/old-1").has_value());
  at.press(window.lookButton());
  CHECK(window.said().contains(QStringLiteral("stored here already")));
  CHECK_FALSE(window.importButton().isEnabled());
}

TEST_CASE("CP07: the page shows how long each kind is kept, and a choice is kept") {
  KeepingDesk at;
  at.run("settings.keeping");
  auto& days = at.control<QComboBox>("keeping.conversations");
  days.setCurrentIndex(days.findData(365));
  Q_EMIT days.activated(days.currentIndex());
  at.desk.settle();
  const auto rows = test::must(at.desk.keeping().retention.rows());
  REQUIRE(!rows.empty());
  const auto& line = rows.front().lines.front();
  CHECK(line.rule.kind == compliance::DataKind::Conversations);
  CHECK(line.rule.isChosen);
  CHECK(line.rule.days == 365);
}

TEST_CASE("AR03: a plan of archives is chosen on the page and one is written at once") {
  KeepingDesk at;
  std::filesystem::create_directories(at.desk.bench.place("archives"));
  at.run("settings.keeping");
  auto& every = at.control<QComboBox>("keeping.every");
  every.setCurrentIndex(2);
  at.press(at.control<QPushButton>("keeping.save"));
  CHECK(at.control<QLabel>("said").text().contains(QStringLiteral("Choose the folder")));
  at.control<QLineEdit>("keeping.folder").setText(at.file("archives"));
  at.press(at.control<QPushButton>("keeping.save"));
  CHECK(test::must(at.desk.keeping().schedule.plan()).every == desk::ArchivePlan::Every::Week);
  at.press(at.control<QPushButton>("keeping.archive"));
  CHECK(test::must(at.desk.keeping().schedule.lastRun())->problem.empty());
  CHECK_FALSE(std::filesystem::is_empty(at.desk.bench.place("archives")));
}

TEST_CASE("CP10: the data-protection document opens from the palette") {
  KeepingDesk at;
  at.run("data-protection");
  CHECK(at.window<DocumentWindow>().view().toPlainText().contains(QStringLiteral("SQLCipher")));
}

TEST_CASE("CP06: the company's address is typed on the page, asked by hand, told of in a sentence when it fails, and removed with its token") {
  KeepingDesk at;
  test::DeletionServer server;
  server.addEbay("n-1", "quiro-key-77");
  at.run("settings.keeping");
  at.control<QLineEdit>("keeping.address").setText(QStringLiteral("http://company.example/list"));
  at.control<QLineEdit>("keeping.token").setText(QString::fromLatin1(test::DeletionServer::kToken));
  at.press(at.control<QPushButton>("keeping.saveAddress"));
  CHECK(at.control<QLabel>("said").text().contains(QStringLiteral("https://")));
  CHECK(at.control<QLineEdit>("keeping.token").echoMode() == QLineEdit::Password);
  CHECK_FALSE(at.control<QPushButton>("keeping.askAddress").isEnabled());
  at.control<QLineEdit>("keeping.address").setText(QString::fromStdString(server.address()));
  at.control<QLineEdit>("keeping.token").setText(QString::fromLatin1(test::DeletionServer::kToken));
  at.press(at.control<QPushButton>("keeping.saveAddress"));
  at.desk.settle();
  const auto rows = test::must(at.desk.keeping().endpoints.rows());
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().endpoint.id() == "@ebay");
  CHECK(at.control<QLineEdit>("keeping.token").text().isEmpty());
  server.refuse(503);
  at.press(at.control<QPushButton>("keeping.askAddress"));
  at.desk.settle();
  CHECK(at.control<QLabel>("said").text().contains(QStringLiteral("out of order")));
  CHECK(at.desk.bench.inbox().thread(at.shown()).has_value());
  server.refuse(200);
  at.press(at.control<QPushButton>("keeping.askAddress"));
  at.desk.settle();
  CHECK(at.control<QLabel>("said").text().contains(QStringLiteral("1 buyer")));
  CHECK_FALSE(at.desk.bench.inbox().thread(at.shown()).has_value());
  CHECK(server.acknowledged() == std::vector<std::string>{"n-1"});
  at.press(at.control<QPushButton>("keeping.removeAddress"));
  CHECK(test::must(at.desk.keeping().endpoints.rows()).empty());
}
