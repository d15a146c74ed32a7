#pragma once

#include <QFileDialog>
#include <QObject>
#include <QPointer>

#include "ui/keeping/import_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/long_task.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Reads an old export in: first a look that stores nothing, then the import. GUI thread only.
class OldExportFlow final : public QObject {
  Q_OBJECT

 public:
  OldExportFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  void open();
  ImportWindow* dialog() { return m_dialog; }

 Q_SIGNALS:
  void imported();

 private:
  void look();
  void import();
  void askPlace(QFileDialog::FileMode mode);
  desk::OldExport wanted() const;
  QStringList lookLines(const desk::OldExportLook& found) const;

  MainWindow& m_window;
  DeskServices m_services;
  LongTask m_task;
  QPointer<ImportWindow> m_dialog;
};

}  // namespace inquiry::ui
