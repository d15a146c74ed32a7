#include "ui/common/ask_file.h"

namespace inquiry::ui {

QFileDialog* askFile(QWidget* parent, const QString& title, QFileDialog::AcceptMode mode, const FileKind& kind) {
  auto* dialog = new QFileDialog(parent, title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(mode);
  dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
  dialog->setNameFilter(kind.filter);
  dialog->setDefaultSuffix(kind.suffix);
  dialog->open();
  return dialog;
}

}  // namespace inquiry::ui
