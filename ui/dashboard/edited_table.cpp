#include "ui/dashboard/edited_table.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr int kRow = 38;  // room for the editors in it

QLabel* line(QDialog* dialog, const QFont& font, QVBoxLayout* column) {
  QLabel* made = plainLabel(dialog, font);
  made->setWordWrap(true);
  column->addWidget(made);
  return made;
}

}  // namespace

EditedTable addEditedTable(QDialog* dialog, const Look& look, const QString& name, int columns) {
  dialog->setProperty("ownKeys", true);
  auto* column = columnOf(dialog, {20, 16, 20, 16}, 10);
  QLabel* lead = line(dialog, look.fonts().font(Size::Body), column);
  auto* table = new QTableWidget(0, columns, dialog);
  table->setObjectName(name);
  table->setTabKeyNavigation(false);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(look.px(kRow));
  table->horizontalHeader()->setHighlightSections(false);
  column->addWidget(table, 1);
  QLabel* said = line(dialog, look.fonts().font(Size::Body, Weight::Medium), column);
  said->hide();
  return {column, lead, table, said};
}

}  // namespace inquiry::ui
