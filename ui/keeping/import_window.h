#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

#include "ui/keeping/task_line.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// An old export is read in: which file, of which store, what it would bring, how far it is, and what came of it. Knows no service. GUI thread only.
class ImportWindow final : public QDialog {
  Q_OBJECT

 public:
  struct Wish {
    QString path;
    StoreId store;     // empty: as the file says
    QStringList own;   // addresses of ours
  };
  ImportWindow(const Look& look, const Directory& directory, QWidget* parent);
  void begin();
  void setPath(const QString& path);
  void setBusy(const QString& text, qint64 done = 0, qint64 expected = 0);
  // `canImport`: what is told is a look at the file.
  void tell(const QStringList& lines, const QStringList& problems, bool canImport);
  void showProblem(const QString& text) { tell({text}, {}, false); }
  Wish wish() const;
  QString said() const { return m_said->text(); }
  QComboBox& store() { return *m_store; }
  QLineEdit& path() { return *m_path; }
  QPushButton& lookButton() { return *m_examine; }
  QPushButton& importButton() { return *m_import; }
  QListWidget& problems() { return *m_problems; }

 Q_SIGNALS:
  void fileAsked();
  void folderAsked();
  void lookAsked();
  void importAsked();
  void cancelAsked();

 private:
  void addSource(QVBoxLayout& column);
  void addEnd(QVBoxLayout& column);
  void updateButtons();

  const Look& m_look;
  QLineEdit *m_path, *m_own;
  QComboBox* m_store;
  TaskLine* m_task;
  QLabel* m_said;
  QListWidget* m_problems;
  QPushButton *m_file, *m_folder, *m_examine, *m_import, *m_close;
  bool m_canImport = false;
};

}  // namespace inquiry::ui
