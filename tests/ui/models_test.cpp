#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/every_page.h"
#include "tests/ui/running_desk.h"

using namespace inquiry;
using samples::RunningDesk;

namespace {

// What the model tester has to say.
struct Complaints {
  Complaints() { s_before = qInstallMessageHandler(&Complaints::take); }
  ~Complaints() { qInstallMessageHandler(s_before); }
  static void take(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (context.category != nullptr && qstrcmp(context.category, "qt.modeltest") == 0) s_texts << text;
    else s_before(type, context, text);
  }
  static inline QtMessageHandler s_before = nullptr;
  static inline QStringList s_texts;
};

// Watches every model that stands behind a view of the window; answers how many there are.
qsizetype watchModels(QWidget& window, QObject& owner) {
  QSet<QAbstractItemModel*> models;
  for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>())
    if (view->model() != nullptr) models.insert(view->model());
  for (QAbstractItemModel* model : models) new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Warning, &owner);
  return models.size();
}

}  // namespace

TEST_CASE("Every model of the window keeps the rules while mail comes in and threads are dealt with") {
  Complaints::s_texts.clear();
  const Complaints listening;
  RunningDesk desk(40);
  QObject owner;  // goes first: a list that keeps its own rows empties itself while it is half gone already
  CHECK(watchModels(desk.window(), owner) >= 4);
  for (int i = 0; i < 12; ++i) {
    desk.bench.question("new" + std::to_string(i), "Has it left?");
    desk.key(Qt::Key_J);
    desk.key(i % 3 == 0 ? Qt::Key_S : Qt::Key_E);
  }
  desk.answer(desk.threads[30], QStringLiteral("It left today."));
  desk.key(Qt::Key_Z);
  samples::forEveryCommand(desk, {QStringLiteral("lock")}, [](const QString&) {});
  // Many at once, and all of them back.
  const auto undo = test::must(desk.bench.triage().close(desk.threads));
  desk.settle();
  test::must(desk.bench.triage().undo(undo.id));
  desk.settle();
  for (const QString& complaint : Complaints::s_texts) {
    UNSCOPED_INFO(complaint.toStdString());
    CHECK(complaint.isEmpty());
  }
}
