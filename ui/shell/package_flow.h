#pragma once

#include <QObject>
#include <QPointer>

#include "ui/keeping/package_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/keeping_subject.h"
#include "ui/shell/long_task.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Packs evidence of what is on screen, and looks whether a package is still what it was. GUI thread only.
class PackageFlow final : public QObject {
  Q_OBJECT

 public:
  PackageFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  void open(const KeepingSubject& subject);
  // Asks for the file first.
  void askVerify();
  void verify(const QString& file);

 private:
  void pack(const PackageWindow::Wish& wish);
  void tell(const evidence::PackageReceipt& receipt);
  void show(const desk::PackageProof& proof, const QString& file);
  QString defaultFile(const KeepingSubject& subject) const;

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  LongTask m_task;
  QPointer<PackageWindow> m_dialog;
  QString m_made;  // the package the open window tells of
};

}  // namespace inquiry::ui
