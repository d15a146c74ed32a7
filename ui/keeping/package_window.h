#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>

#include "core/desk/evidence_package_service.h"
#include "ui/keeping/task_line.h"

namespace inquiry::ui {

// What goes into a package of evidence, how much of the buyer it tells, what for and where to; then how far it is, and what came of it. Knows no service.
// GUI thread only.
class PackageWindow final : public QDialog {
  Q_OBJECT

 public:
  struct Choice {
    QString text;
    evidence::Matter matter;
  };
  struct Wish {
    evidence::Matter matter;
    evidence::Redaction redaction = evidence::Redaction::Contacts;
    QString reason, file;
    bool isFetched = true;
  };
  PackageWindow(const Look& look, QWidget* parent);
  // `file`: where it goes unless another place is chosen.
  void begin(std::vector<Choice> choices, const QString& file);
  void setFile(const QString& file);
  void setBusy(const QString& text, qint64 done = 0, qint64 expected = 0);
  void showProblem(const QString& text);
  // Lines about the package that lies there now.
  void showPackage(const QStringList& lines);
  QString said() const { return m_said->text(); }
  QComboBox& matters() { return *m_matter; }
  QRadioButton& level(evidence::Redaction level) { return *m_levels[static_cast<int>(level)]; }
  QLineEdit& reason() { return *m_reason; }
  QLineEdit& file() { return *m_file; }
  QPushButton& packButton() { return *m_pack; }
  QPushButton& verifyButton() { return *m_verify; }

 Q_SIGNALS:
  void packAsked(const inquiry::ui::PackageWindow::Wish& wish);
  void cancelAsked();
  void placeAsked();   // another place for the file
  void verifyAsked();
  void folderAsked();

 private:
  void addLevels(QVBoxLayout& column);
  void addFile(QVBoxLayout& column);
  void addEnd(QVBoxLayout& column);
  void tell(const QString& text, bool isPackage);
  Wish wish() const;

  const Look& m_look;
  std::vector<Choice> m_choices;
  QComboBox* m_matter;
  QRadioButton* m_levels[3];
  QLineEdit *m_reason, *m_file;
  QCheckBox* m_fetch;
  QPushButton *m_place, *m_pack, *m_verify, *m_folder, *m_close;
  QLabel* m_said;
  TaskLine* m_task;
};

}  // namespace inquiry::ui
