#pragma once

#include <QApplication>

#include "tests/ui/sample_values.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"

namespace inquiry::samples {

// The whole window with invented values and no service behind it.
struct DeskOnShow {
  DeskOnShow(Language language, ui::ThemeChoice theme, QSize size = {1600, 1000}, int body = 13);
  void open(ThreadId id);
  QPixmap picture();
  void save(const QString& name);

  Language language;
  ui::Look look;
  ui::Directory directory;
  ui::PerfProbe probe;
  ui::Appearance appearance;
  std::unique_ptr<ui::MainWindow> window;
};

}  // namespace inquiry::samples
