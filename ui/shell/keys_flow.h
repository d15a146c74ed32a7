#pragma once

#include <QObject>

#include "ui/shell/key_file.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of the keys and keys.json of the workspace: what is changed counts at once. GUI thread only.
class KeysFlow final : public QObject {
  Q_OBJECT

 public:
  KeysFlow(MainWindow& window, const QString& folder);
  // The keys of the file; says one sentence when something is wrong with it.
  void read();
  void fill();
  void change(const QString& command, const QStringList& keys);

 private:
  void keep();
  void import(const QString& path);
  void exportTo(const QString& path);

  MainWindow& m_window;
  KeyFile m_file;
};

}  // namespace inquiry::ui
