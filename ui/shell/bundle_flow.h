#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/bundle_form.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The support bundle with a picture of the window as it stood when it was asked for. GUI thread only.
class BundleFlow final : public QObject {
  Q_OBJECT

 public:
  BundleFlow(MainWindow& window, DeskServices services, DeskCalls& calls, QObject* parent);
  void begin();
  void writeTo(const QString& file);
  BundleForm& form() { return *m_form; }

 private:
  void askFileName();

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  BundleForm* m_form;
};

}  // namespace inquiry::ui
