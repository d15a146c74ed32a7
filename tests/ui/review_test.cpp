#include <QDoubleSpinBox>
#include <QLineEdit>
#include <catch2/catch_test_macros.hpp>

#include "core/storage/passphrase_file.h"
#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

// The form of a reviewer's file over a desk of three questions.
struct At {
  At() {
    desk.window().list().chooseAll();
    desk.window().actions().trigger(QStringLiteral("review.make"));
    desk.settle();
  }
  ReviewFlow& flow() { return desk.desk->reviews(); }
  ReviewForm& form() { return flow().form(); }
  void type(const QString& first, const QString& again) {
    QList<QLineEdit*> secrets;
    for (QLineEdit* edit : form().findChildren<QLineEdit*>())
      if (edit->echoMode() == QLineEdit::Password) secrets << edit;
    REQUIRE(secrets.size() == 2);
    secrets[0]->setText(first);
    secrets[1]->setText(again);
  }

  samples::RunningDesk desk;
};

}  // namespace

TEST_CASE("RS01: a reviewer's file is made of the chosen conversations, and its passphrase stands nowhere afterwards") {
  At at;
  REQUIRE(at.form().isVisible());
  CHECK(at.form().what() == ReviewForm::What::Chosen);
  CHECK(at.form().redaction() == evidence::Redaction::Contacts);
  const std::string file = at.desk.bench.place("case.iqreview");
  at.type(QStringLiteral("for the reviewer"), QStringLiteral("for the reviewer"));
  at.flow().makeFile(QString::fromStdString(file));
  at.desk.settle();
  CHECK_FALSE(at.form().isVisible());
  CHECK(storage::isSealedFile(file));
  for (const QLineEdit* edit : at.form().findChildren<QLineEdit*>()) CHECK(edit->text().isEmpty());
}

TEST_CASE("RS01: the form of a reviewer's file says what is missing and asks for no file before") {
  At at;
  at.type(QStringLiteral("short"), QStringLiteral("short"));
  at.form().makeButton().click();
  CHECK(at.form().problem().contains(QStringLiteral("at least 8")));
  at.type(QStringLiteral("for the reviewer"), QStringLiteral("for a reviewer"));
  at.form().makeButton().click();
  CHECK(at.form().problem().contains(QStringLiteral("differ")));
  CHECK(at.desk.window().findChild<QWidget*>(QStringLiteral("reviewSave")) == nullptr);
}

TEST_CASE("RS01: a reviewer's file opens in a program of its own, and this desk stays as it is") {
  samples::RunningDesk desk;
  QString started;
  desk.desk->reviews().setStart([&started](const QString& file) {
    started = file;
    return true;
  });
  desk.desk->reviews().openFile(QStringLiteral("/somewhere/case.iqreview"));
  CHECK(started == QStringLiteral("/somewhere/case.iqreview"));
  CHECK(desk.window().reviewText().isEmpty());
}

TEST_CASE("RS03: a sample is drawn in the window, judged by its sheet, and saved with the means") {
  samples::RunningDesk desk;
  for (const ThreadId thread : desk.threads) desk.bench.answer(thread, "On its way.");
  desk.bench.round();
  desk.window().actions().trigger(QStringLiteral("samples"));
  desk.settle();
  SampleFlow& flow = desk.desk->samples();
  REQUIRE(flow.samples().isVisible());
  CHECK(flow.samples().said() == QStringLiteral("No sample was drawn yet."));
  flow.samples().seed().setText(QStringLiteral("a word"));
  flow.samples().drawButton().click();
  CHECK(flow.samples().said().contains(QStringLiteral("whole number")));
  flow.samples().number().setValue(2);
  flow.samples().seed().setText(QStringLiteral("42"));
  flow.samples().drawButton().click();
  desk.settle();
  REQUIRE(flow.samples().sample() != nullptr);
  CHECK(flow.samples().table().rowCount() == 2);
  const auto thread = flow.samples().thread();
  REQUIRE(thread);
  Q_EMIT flow.samples().scoreAsked(*thread);
  desk.settle();
  REQUIRE(flow.form().isVisible());
  flow.form().keepButton().click();
  desk.settle();
  CHECK(flow.form().isVisible());  // nothing was judged
  flow.form().value(0).setCurrentIndex(5);
  flow.form().keepButton().click();
  desk.settle();
  CHECK_FALSE(flow.form().isVisible());
  REQUIRE(flow.samples().sample()->threads.front().sheets.size() == 1);
  CHECK(flow.samples().sample()->threads.front().sheets.front().values.at("correct") == 5);
  const QString file = QString::fromStdString(desk.bench.place("sample.csv"));
  flow.saveTo(file, false);
  desk.settle();
  CHECK(flow.samples().said().contains(file));
}

TEST_CASE("RS03: the score sheet is changed in the window; drawn samples keep theirs, and what has no name is not kept") {
  samples::RunningDesk desk;
  for (const ThreadId thread : desk.threads) desk.bench.answer(thread, "On its way.");
  desk.bench.round();
  desk.window().actions().trigger(QStringLiteral("samples"));
  desk.settle();
  SampleFlow& flow = desk.desk->samples();
  flow.samples().seed().setText(QStringLiteral("42"));
  flow.samples().drawButton().click();
  desk.settle();
  REQUIRE(flow.samples().sample() != nullptr);
  flow.samples().sheetButton().click();
  desk.settle();
  CriteriaForm& form = flow.criteria();
  REQUIRE(form.isVisible());
  REQUIRE(form.table().rowCount() == 6);
  const auto press = [&](const char* name) {
    form.findChild<QPushButton*>(QStringLiteral("criteria.") + QLatin1String(name))->click();
    desk.settle();
  };
  form.table().item(0, 0)->setText(QStringLiteral("Right"));
  form.table().setCurrentCell(0, 0);
  press("down");
  form.table().setCurrentCell(5, 0);
  press("remove");
  press("add");
  static_cast<QDoubleSpinBox*>(form.table().cellWidget(5, 2))->setValue(4);
  press("keep");
  CHECK(form.isVisible());
  CHECK(form.said().contains(QStringLiteral("number 6 has no name")));
  form.table().item(5, 0)->setText(QStringLiteral("热情"));
  press("keep");
  CHECK_FALSE(form.isVisible());
  const auto kept = test::must(desk.bench.reviewSamples().criteria());
  REQUIRE(kept.size() == 6);
  CHECK(kept[0].key == "complete");
  CHECK(kept[1] == ScoreCriterion{"correct", "Right", ScoreCriterion::Kind::Stars, 3});
  CHECK(kept[5] == ScoreCriterion{"own-1", "热情", ScoreCriterion::Kind::Stars, 4});
  CHECK(flow.samples().sample()->criteria == starterSheet());
  flow.samples().everywhere().setChecked(true);
  flow.samples().drawButton().click();
  desk.settle();
  CHECK(flow.samples().sample()->criteria == kept);
  CHECK(flow.samples().sample()->frame.answered == SampleFrame::Answered::Everywhere);
}
