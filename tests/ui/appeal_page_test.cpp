#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QInputDialog>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "core/storage/message_repository.h"
#include "tests/ui/running_desk.h"
#include "tests/unit/core/desk/sample_files.h"
#include "ui/common/text.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;
using std::chrono::hours;

namespace {

const char* const kCause = "Two of our listings named a registered brand in their bullet points, because the colleague who wrote them had not been told how fit is described.";
const char* const kCorrective = "Both texts were corrected within an hour, the owner of the brand was written to, and all other listings of that week were read again by a second person.";
const char* const kPreventive = "Every new listing is compared with a list of registered brands before it goes live, and the rule is part of the training of new colleagues from now on.";

struct AppealDesk {
  RunningDesk desk{1};
  desk::AppealService& appeals = desk.bench.appeals();
  AppealPanel& panel = desk.window().appeals();

  void run(const char* command) {
    desk.window().actions().trigger(QString::fromLatin1(command));
    desk.settle();
  }
  // The platform writes a notice now.
  ThreadId notice() {
    ThreadId id;
    desk.bench.write([&](storage::Connection& connection) -> Status {
      ThreadFacts facts;
      facts.remoteId = "notice:1";
      facts.kind = ThreadKind::Notice;
      facts.subject = "Your listing was removed";
      const auto thread = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
      if (!thread) return fail(thread.error());
      id = thread->id;
      Message message;
      message.thread = thread->home;
      message.remoteId = "notice:1:1";
      message.author = Author::Platform;
      message.sentAt = desk.bench.clock.now();
      message.text = "We removed your listing.";
      const auto stored = storage::MessageRepository(connection).upsert(StoreId{"shop"}, message, "", desk.bench.clock.now());
      return stored ? Status() : fail(stored.error());
    });
    return id;
  }
  void beginFromNotice() {
    run("go.notices");
    desk.window().list().step(1);
    desk.settle();
    run("appeal.new");
    REQUIRE(panel.isVisible());
  }
  AppealId make(const std::string& reason = "ip-complaint", const std::string& noticeId = "N-1") {
    desk::AppealRequest request;
    request.store.value = "shop";
    request.noticeId = noticeId;
    request.reason = reason;
    request.noticedAt = desk.bench.clock.now() - hours(1);
    const AppealId id = test::must(appeals.create(request)).id;
    desk.desk->appeals().show(id);
    desk.settle();
    REQUIRE(panel.current() == id);
    return id;
  }
  // As hands do, and as long as it takes until it is kept.
  void type(AppealPart part, const char* text) {
    panel.plan().editor(part).setFocus();
    panel.plan().editor(part).setPlainText(QString::fromLatin1(text));
  }
  void typeAll() {
    type(AppealPart::RootCause, kCause);
    type(AppealPart::Corrective, kCorrective);
    type(AppealPart::Preventive, kPreventive);
    QTest::qWait(1500);
  }
  void press(const QString& name) {
    auto* button = panel.findChild<QAbstractButton*>(name);
    REQUIRE(button != nullptr);
    button->click();
    desk.settle();
  }
  // Adds a file with these bytes for the document and says where it comes from.
  EvidenceForm& add(AppealId id, const std::string& document, const std::string& bytes, EvidenceForm::Date date = EvidenceForm::Date::Optional) {
    const QString path = toQt(desk.bench.place(document + ".pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    file.close();
    EvidenceFlow::Wish wish;
    wish.owner = ownerOf(id);
    wish.requirement = document;
    wish.date = date;
    desk.desk->evidence().add(wish, path);
    EvidenceForm& form = desk.desk->evidence().form();
    REQUIRE(form.isVisible());
    form.origin().setText(QStringLiteral("From the owner of the brand"));
    return form;
  }
  void answer(const char* dialogName, const QString& text) {
    auto* dialog = desk.window().findChild<QInputDialog*>(QString::fromLatin1(dialogName));
    REQUIRE(dialog != nullptr);
    dialog->setTextValue(text);
    dialog->accept();
    desk.settle();
  }
  Appeal stored(AppealId id) { return test::must(appeals.detail(id)).value; }
  bool says(const char* text) { return panel.said().contains(QString::fromUtf8(text)); }
};

}  // namespace

TEST_CASE("SL08: an appeal from a notice of the platform counts down from 72:00:00 and says what that stands on") {
  AppealDesk at;
  at.notice();
  at.beginFromNotice();
  INFO(at.panel.said().toStdString());
  CHECK(at.says("72:00:00"));
  CHECK(at.says("3 d"));
  CHECK(at.says("counted from the platform's mail"));
  CHECK(at.says("time that a performance notification leaves for an appeal"));
  CHECK(at.says("Beijing"));
  CHECK(at.says("Los Angeles"));
  at.desk.bench.clock.advance(hours(1));
  at.desk.window().setNow(at.desk.bench.clock.now());
  CHECK(at.says("71:00:00"));
  QAbstractItemModelTester tester(const_cast<WorkModel*>(&at.panel.model()));
}

TEST_CASE("TK10: a second appeal from the same notice leads to the first, which links back to its mail") {
  AppealDesk at;
  at.notice();
  at.beginFromNotice();
  const auto first = at.panel.current();
  at.beginFromNotice();
  CHECK(at.panel.current() == first);
  CHECK(test::must(at.appeals.list()).open.size() == 1);
  CHECK(at.says("belongs under its performance notification"));
  at.panel.notice().number().setFocus();
  QTest::keyClicks(&at.panel.notice().number(), QStringLiteral("N-77"));
  QTest::keyClick(&at.panel.notice().number(), Qt::Key_Return);
  at.desk.settle();
  CHECK(at.stored(*first).noticeId == "N-77");
  CHECK_FALSE(at.says("belongs under its performance notification"));
  at.press(QStringLiteral("notice.mail"));
  CHECK_FALSE(at.panel.isVisible());
  CHECK(at.desk.window().hasThread());
}

TEST_CASE("TK11: a plan without one of its parts cannot be ready, and what is typed is kept without a button") {
  AppealDesk at;
  const AppealId id = at.make();
  CHECK(at.says("The part “Root cause” is missing"));
  at.type(AppealPart::RootCause, kCause);
  QTest::qWait(1500);
  CHECK(textOf(at.stored(id), AppealPart::RootCause) == kCause);
  CHECK_FALSE(at.says("The part “Root cause” is missing"));
  CHECK(at.says("The part “Prevention” is missing"));
  at.press(QStringLiteral("step.ready"));
  CHECK(at.stored(id).state == AppealState::Writing);
  CHECK(at.says("not ready yet"));
}

TEST_CASE("TK11: what is read meanwhile takes no typed word away, and closing the window keeps it") {
  AppealDesk at;
  const AppealId id = at.make();
  at.type(AppealPart::Corrective, "Half a sentence");
  test::must(at.appeals.setFact(id, "orders", "B0EXAMPLE1"));
  at.desk.settle();
  CHECK(at.panel.plan().editor(AppealPart::Corrective).toPlainText() == QStringLiteral("Half a sentence"));
  at.desk.window().close();
  at.desk.settle();  // it looks into the outbox first
  CHECK(textOf(at.stored(id), AppealPart::Corrective) == "Half a sentence");
}

TEST_CASE("TK11: a plan that was used before is shown with how much of it is the same") {
  AppealDesk at;
  const AppealId first = at.make();
  at.typeAll();
  const AppealId second = at.make("ip-complaint", "N-2");
  at.typeAll();
  INFO(at.panel.said().toStdString());
  CHECK(at.says("100 % the same as appeal 1"));
  CHECK(at.says("write it in words of your own"));
  CHECK(first != second);
}

TEST_CASE("TK12: an appeal against an IP complaint is ready only with its evidence, and handed in only under its notification") {
  AppealDesk at;
  const AppealId id = at.make();
  at.typeAll();
  CHECK(at.says("Brand authorisation or Letter of a lawyer: missing"));
  at.press(QStringLiteral("step.ready"));
  CHECK(at.stored(id).state == AppealState::Writing);
  EvidenceForm& form = at.add(id, "brand-authorisation", test::pdf());
  form.addButton().click();
  at.desk.settle();
  CHECK_FALSE(form.isVisible());
  CHECK(at.says("Brand authorisation or Letter of a lawyer: there"));
  auto* orders = at.panel.findChild<QLineEdit*>(QStringLiteral("fact.orders"));
  REQUIRE(orders != nullptr);
  orders->setFocus();
  QTest::keyClicks(orders, QStringLiteral("B0EXAMPLE1"));
  QTest::keyClick(orders, Qt::Key_Return);
  at.desk.settle();
  at.press(QStringLiteral("step.ready"));
  REQUIRE(at.stored(id).state == AppealState::Ready);
  at.press(QStringLiteral("step.hand-in"));
  at.answer("handIn", QStringLiteral("Seller Performance <seller-performance@amazon.com>"));
  CHECK(at.stored(id).state == AppealState::Ready);
  CHECK(at.says("public address"));
  at.press(QStringLiteral("step.hand-in"));
  at.answer("handIn", {});
  CHECK(at.stored(id).state == AppealState::HandedIn);
  CHECK(at.panel.plan().editor(AppealPart::RootCause).isReadOnly());
  at.press(QStringLiteral("step.refused"));
  at.answer("decision", QStringLiteral("The plan lacks detail."));
  CHECK(at.stored(id).decision == "The plan lacks detail.");
  at.press(QStringLiteral("step.rewrite"));
  CHECK(at.stored(id).state == AppealState::Writing);
}

TEST_CASE("TK12: a bank statement dated 91 days ago is refused while it is added") {
  AppealDesk at;
  const AppealId id = at.make("verification");
  EvidenceForm& form = at.add(id, "bank-statement", test::pdf("Statement"), EvidenceForm::Date::Asked);
  const QDate today = form.date().date();
  form.date().setDate(today.addDays(-91));
  form.addButton().click();
  at.desk.settle();
  CHECK(form.isVisible());
  CHECK(form.said().contains(QStringLiteral("older than the platform takes")));
  form.date().setDate(today.addDays(-90));
  form.addButton().click();
  at.desk.settle();
  CHECK_FALSE(form.isVisible());
  CHECK(test::must(at.appeals.detail(id)).evidence.size() == 1);
}

TEST_CASE("TK13: a broken PDF is refused with its reason, and nothing is kept without an origin") {
  AppealDesk at;
  const AppealId id = at.make();
  EvidenceForm& form = at.add(id, "licence", test::pdf().substr(0, 60));
  form.addButton().click();
  at.desk.settle();
  CHECK(form.isVisible());
  CHECK(form.said().contains(QStringLiteral("cannot be handed in")));
  form.reject();
  EvidenceForm& again = at.add(id, "licence", test::pdf());
  again.origin().clear();
  again.addButton().click();
  at.desk.settle();
  CHECK(again.said().contains(QStringLiteral("where the file comes from")));
  CHECK(test::must(at.appeals.detail(id)).evidence.empty());
}

TEST_CASE("TK13: a pasted screenshot is stored with hash, time and person, opens again, and goes into the archive") {
  AppealDesk at;
  const AppealId id = at.make();
  QImage picture(32, 24, QImage::Format_RGB32);
  picture.fill(Qt::darkCyan);
  QGuiApplication::clipboard()->setImage(picture);
  at.press(QStringLiteral("evidence.paste."));
  EvidenceForm& form = at.desk.desk->evidence().form();
  REQUIRE(form.isVisible());
  form.origin().setText(QStringLiteral("Screenshot of Seller Central"));
  form.addButton().click();
  at.desk.settle();
  const auto files = test::must(at.appeals.detail(id)).evidence;
  REQUIRE(files.size() == 1);
  CHECK(files.front().type == "image/png");
  CHECK(files.front().hash.size() == 64);
  CHECK(files.front().addedAt == at.desk.bench.clock.now());
  CHECK(at.panel.said().contains(QStringLiteral("SHA-256 %1").arg(toQt(files.front().hash.substr(0, 12)))));
  CHECK(at.says("Screenshot of Seller Central"));
  at.press(QStringLiteral("evidence.open.%1").arg(files.front().id.value));
  auto* shown = at.desk.window().findChild<QDialog*>(QStringLiteral("evidenceWindow"));
  REQUIRE(shown != nullptr);
  shown->reject();
  const QString folder = toQt(at.desk.bench.place("archives"));
  at.desk.desk->evidence().archiveIn(folder, QStringLiteral("appeal-1"), [&](const std::string& target) { return at.appeals.archive(id, target); });
  at.desk.settle();
  int count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(toUtf8(folder))) count += entry.is_regular_file() ? 1 : 0;
  CHECK(count == 5);  // plan, facts, picture, manifest, sums
  at.press(QStringLiteral("evidence.remove.%1").arg(files.front().id.value));
  CHECK(at.desk.window().choices().isVisible());
}

TEST_CASE("TR07: words of a machine keep their mark until a person has read or edited them") {
  AppealDesk at;
  const AppealId id = at.make();
  QGuiApplication::clipboard()->setText(QString::fromLatin1(kCause));
  at.press(QStringLiteral("plan.paste.root-cause"));
  QTest::qWait(1500);
  CHECK(at.stored(id).machineMade.contains(AppealPart::RootCause));
  CHECK(at.panel.plan().isMarked(AppealPart::RootCause));
  CHECK(at.says("machine translation that nobody has confirmed"));
  at.press(QStringLiteral("plan.confirm.root-cause"));
  CHECK_FALSE(at.panel.plan().isMarked(AppealPart::RootCause));
  CHECK(at.stored(id).machineMade.empty());
  at.press(QStringLiteral("plan.paste.corrective"));
  QTest::qWait(1500);
  CHECK(at.panel.plan().isMarked(AppealPart::Corrective));
  at.panel.plan().editor(AppealPart::Corrective).setFocus();
  QTest::keyClicks(&at.panel.plan().editor(AppealPart::Corrective), QStringLiteral("x"));
  QTest::qWait(1500);
  CHECK_FALSE(at.panel.plan().isMarked(AppealPart::Corrective));
}

TEST_CASE("SL08: an appeal by hand needs the time of its notification and counts from there") {
  AppealDesk at;
  at.run("appeal.new");
  AppealForm& form = at.desk.desk->appeals().form();
  REQUIRE(form.isVisible());
  form.number().setText(QStringLiteral("N-9"));
  form.written().setDateTime(form.written().dateTime().addSecs(-3600));
  form.makeButton().click();
  at.desk.settle();
  CHECK_FALSE(form.isVisible());
  REQUIRE(at.panel.isVisible());
  CHECK(at.says("as entered by hand"));
  const Appeal made = test::must(at.appeals.list()).open.front();
  CHECK(made.dueAt - made.noticedAt == hours(72));
  CHECK(made.noticedAt < at.desk.bench.clock.now());
}
