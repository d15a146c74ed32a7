#pragma once

#include <QFileDialog>

namespace inquiry::ui {

// What kind of file is meant: "Tables (*.csv)" and "csv".
struct FileKind {
  QString filter, suffix;
};

// Opens the dialog for one file to read, or for a name to write to; it deletes itself when it closes. Connect to fileSelected.
QFileDialog* askFile(QWidget* parent, const QString& title, QFileDialog::AcceptMode mode, const FileKind& kind);

}  // namespace inquiry::ui
