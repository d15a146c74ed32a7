#include "ui/common/end_keys.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace inquiry::ui;

namespace {

void addRow(QStandardItemModel& rows, const QString& text, Qt::ItemFlags flags) {
  auto* item = new QStandardItem(text);
  item->setFlags(flags);
  rows.appendRow(item);
}

}  // namespace

TEST_CASE("Home and End did nothing in a list that begins or ends with a heading") {
  QStandardItemModel rows;
  const Qt::ItemFlags free = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  addRow(rows, QStringLiteral("Ours"), Qt::NoItemFlags);
  for (const char* name : {"a", "b", "c"}) addRow(rows, QString::fromLatin1(name), free);
  addRow(rows, QStringLiteral("Over"), Qt::NoItemFlags);
  QListView view;
  view.setModel(&rows);
  new EndKeys(view);
  view.setCurrentIndex(rows.index(2, 0));
  QTest::keyClick(&view, Qt::Key_Home);
  CHECK(view.currentIndex().row() == 1);
  QTest::keyClick(&view, Qt::Key_End);
  CHECK(view.currentIndex().row() == 3);
}
