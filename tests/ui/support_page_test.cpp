#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/common/text.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;
using std::chrono::hours;

namespace {

const char* const kEnglish = "Our listing was removed although the certificate was handed in last week, and nobody has answered since then.";
const char* const kGerman = "Unser Angebot wurde entfernt, obwohl wir das Zertifikat letzte Woche eingereicht haben, und seitdem hat niemand geantwortet.";

struct SupportDesk {
  RunningDesk desk{1};
  desk::SupportService& support = desk.bench.support();
  SupportPanel& panel = desk.window().support();
  SupportForm& form = desk.desk->support().form();

  void run(const char* command) {
    desk.window().actions().trigger(QString::fromLatin1(command));
    desk.settle();
  }
  SupportCase sent(const std::string& site, const std::string& category, const std::string& subject = "Listing removed") {
    desk::SupportRequest wish;
    wish.value.store.value = "shop";
    wish.value.site = site;
    wish.value.category = category;
    wish.value.subject = subject;
    wish.value.text = kEnglish;
    wish.value.defectRate = 0.004;
    wish.vague = desk::SupportRequest::Vague::Yes;
    const SupportCase made = test::must(support.create(wish));
    test::must(support.sent(made.id, "1234"));
    return test::must(support.find(made.id));
  }
  // Opens the form for a new one and fills it in.
  void begin(const char* site, const char* category, const char* text = kEnglish) {
    run("support.new");
    REQUIRE(form.isVisible());
    form.site().setCurrentText(QString::fromLatin1(site));
    form.category().setCurrentIndex(form.category().findData(QString::fromLatin1(category)));
    form.subject().setText(QStringLiteral("Listing removed"));
    form.text().setPlainText(QString::fromUtf8(text));
    advise();
  }
  // Longer than what the form waits for the hands to rest.
  void advise() { QTest::qWait(600); }
  void press(QWidget& at, const QString& name) {
    auto* button = at.findChild<QAbstractButton*>(name);
    REQUIRE(button != nullptr);
    button->click();
    desk.settle();
  }
  void answer(const QString& text) {
    auto* dialog = desk.window().findChild<QInputDialog*>(QStringLiteral("supportWords"));
    REQUIRE(dialog != nullptr);
    dialog->setTextValue(text);
    dialog->accept();
    desk.settle();
  }
  QString rowText(int row) { return panel.model().data(panel.model().index(row), Qt::AccessibleTextRole).toString(); }
};

}  // namespace

TEST_CASE("TK07: five enquiries stand in the register by the answer that is expected, with what that stands on") {
  SupportDesk at;
  at.sent("JP", "orders/feedback", "Feedback in Japan");
  at.sent("US", "account-health/appeal", "Appeal");
  at.sent("US", "other", "Something else");
  at.sent("US", "payments/disbursement", "Payment missing");
  at.sent("JP", "account-health/appeal", "Appeal in Japan");
  at.run("go.support");
  REQUIRE(at.panel.isVisible());
  QAbstractItemModelTester tester(const_cast<WorkModel*>(&at.panel.model()));
  REQUIRE(at.panel.model().rowCount() == 5);
  CHECK(at.rowText(0).contains(QStringLiteral("Appeal")));
  CHECK(at.rowText(0).contains(QStringLiteral("18 h 00")));
  INFO(at.panel.said().toStdString());
  CHECK(at.panel.said().contains(QStringLiteral("Answer expected by")));
  CHECK(at.panel.said().contains(QStringLiteral("Reference, no rule of the platform: category: 18 h")));
  CHECK(at.panel.said().contains(QStringLiteral("2026-11-22")));
  CHECK(at.panel.said().contains(QStringLiteral("0.40 %")));
  at.desk.bench.clock.advance(hours(19));
  at.run("go.tickets");
  at.run("go.support");
  CHECK(at.rowText(0).contains(QStringLiteral("answer is late")));
}

TEST_CASE("TK07: what was said is noted, the enquiry is closed, and the times become a chart by month and site") {
  SupportDesk at;
  const SupportCase made = at.sent("US", "orders/feedback");
  CHECK(at.panel.chart().shownBars() == 0);
  at.desk.bench.clock.advance(hours(10));
  at.run("go.support");
  at.press(at.panel, QStringLiteral("step.answered"));
  at.answer(QStringLiteral("We looked into it."));
  CHECK(test::must(at.support.find(made.id)).state == SupportState::Answered);
  CHECK(at.panel.said().contains(QStringLiteral("We looked into it.")));
  CHECK(at.panel.chart().shownBars() == 1);
  CHECK(at.panel.chart().accessibleName().contains(QStringLiteral("US: 10 h")));
  CHECK(at.panel.said().contains(QStringLiteral("Own order defect rate: 0.40 %")));
  at.press(at.panel, QStringLiteral("step.said"));
  at.answer(QStringLiteral("It is still removed."));
  CHECK(test::must(at.support.find(made.id)).state == SupportState::Sent);
  at.press(at.panel, QStringLiteral("step.close"));
  CHECK(test::must(at.support.find(made.id)).state == SupportState::Closed);
  at.panel.showTab(SupportPanel::Tab::Closed);
  at.desk.settle();
  CHECK(at.panel.model().rowCount() == 1);
}

TEST_CASE("TK07: what an answer is expected by is a default that a person changes") {
  SupportDesk at;
  const SupportCase made = at.sent("US", "orders/feedback");
  at.run("go.support");
  at.press(at.panel, QStringLiteral("step.expected"));
  REQUIRE(at.desk.window().choices().isVisible());
  at.desk.key(Qt::Key_Return);
  CHECK(test::must(at.support.find(made.id)).expectedAt == at.desk.bench.clock.now() + hours(4));
  CHECK(at.rowText(0).contains(QStringLiteral("4 h 00")));
}

TEST_CASE("TK08: the most exact categories stand first, and choosing 'other' shows better ones") {
  SupportDesk at;
  at.begin("US", "other");
  CHECK(at.form.category().itemData(1).toString() == QStringLiteral("account-health/appeal/listing"));
  INFO(at.form.said().toStdString());
  CHECK(at.form.said().contains(QStringLiteral("More exact ones")));
  CHECK(at.form.said().contains(QStringLiteral("says nothing of the matter")));
  at.form.makeButton().click();
  at.desk.settle();
  REQUIRE(at.form.isVisible());  // not with a category that says nothing
  const auto better = at.form.findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^better\\.")));
  REQUIRE_FALSE(better.isEmpty());
  better.last()->click();
  at.advise();
  CHECK(at.form.category().currentData().toString() != QStringLiteral("other"));
  at.form.makeButton().click();
  at.desk.settle();
  CHECK_FALSE(at.form.isVisible());
  CHECK(at.panel.isVisible());
  CHECK(test::must(at.support.list()).open.size() == 1);
}

TEST_CASE("TK09: a second enquiry about the same notification is blocked and leads to the first") {
  SupportDesk at;
  at.begin("US", "account-health/appeal");
  at.form.notice().setText(QStringLiteral("N-5"));
  at.form.makeButton().click();
  at.desk.settle();
  const auto first = at.panel.current();
  REQUIRE(first.has_value());
  at.begin("US", "account-health/appeal");
  at.form.notice().setText(QStringLiteral("N-5"));
  at.advise();
  CHECK(at.form.said().contains(QStringLiteral("Enquiry 1 is about this already")));
  CHECK_FALSE(at.form.makeButton().isEnabled());
  at.press(at.form, QStringLiteral("support.first"));
  CHECK_FALSE(at.form.isVisible());
  CHECK(at.panel.current() == first);
  CHECK(test::must(at.support.list()).open.size() == 1);
}

TEST_CASE("TK10: an appeal without its notification is marked as incomplete") {
  SupportDesk at;
  at.begin("US", "account-health/appeal");
  CHECK(at.form.said().contains(QStringLiteral("belongs under its performance notification")));
  at.form.makeButton().click();
  at.desk.settle();
  REQUIRE(at.panel.isVisible());
  CHECK(at.rowText(0).contains(QStringLiteral("incomplete")));
  at.press(at.panel, QStringLiteral("step.edit"));
  at.form.notice().setText(QStringLiteral("N-6"));
  at.form.makeButton().click();
  at.desk.settle();
  CHECK_FALSE(at.rowText(0).contains(QStringLiteral("incomplete")));
}

TEST_CASE("TR07: while it is typed, a technical enquiry in the US asks for English and a call-back from Germany for +49") {
  SupportDesk at;
  at.begin("US", "technical/api", kGerman);
  INFO(at.form.said().toStdString());
  CHECK(at.form.said().contains(QStringLiteral("Technical enquiries at US are read in English only")));
  at.form.text().setPlainText(QString::fromLatin1(kEnglish));
  at.advise();
  CHECK_FALSE(at.form.said().contains(QStringLiteral("are read in")));
  at.form.site().setCurrentText(QStringLiteral("DE"));
  at.form.callBack().setText(QStringLiteral("+86 755 8123 4567"));
  at.advise();
  CHECK(at.form.said().contains(QStringLiteral("begins with +49")));
  at.form.callBack().setText(QStringLiteral("+49 30 901820"));
  at.advise();
  CHECK_FALSE(at.form.said().contains(QStringLiteral("+49")));
}

TEST_CASE("TR07: what a site does not read is not noted as sent") {
  SupportDesk at;
  at.begin("US", "technical/api", kGerman);
  at.form.makeButton().click();
  at.desk.settle();
  at.press(at.panel, QStringLiteral("step.sent"));
  at.answer(QStringLiteral("998877"));
  CHECK(test::must(at.support.list()).open.front().value.state == SupportState::Writing);
  CHECK(at.panel.said().contains(QStringLiteral("does not read this language")));
}

TEST_CASE("The page of tickets leads to appeals and to the enquiries") {
  SupportDesk at;
  at.run("go.tickets");
  at.desk.window().tickets().appealsButton().click();
  at.desk.settle();
  CHECK(at.desk.window().appeals().isVisible());
  at.run("go.tickets");
  at.desk.window().tickets().supportButton().click();
  at.desk.settle();
  CHECK(at.panel.isVisible());
}
