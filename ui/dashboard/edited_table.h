#pragma once

#include <QDialog>
#include <QLabel>
#include <QTableWidget>

#include "ui/common/look.h"

class QVBoxLayout;

namespace inquiry::ui {

// A table whose rows are edited in place, as the body of a dialog with keys of its own: what it is for above, what is wrong with it beneath.
struct EditedTable {
  QVBoxLayout* column;  // buttons go to its end
  QLabel* lead;
  QTableWidget* table;
  QLabel* said;  // hidden until something is said
};

// `name`: of the table's object, as "criteria.table".
EditedTable addEditedTable(QDialog* dialog, const Look& look, const QString& name, int columns);

}  // namespace inquiry::ui
