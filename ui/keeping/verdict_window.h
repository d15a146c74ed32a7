#pragma once

#include <QDialog>
#include <QListWidget>

#include "ui/common/look.h"

namespace inquiry::ui {

// What the look at a package came to: intact, or the names of what was altered. GUI thread only.
class VerdictWindow final : public QDialog {
  Q_OBJECT

 public:
  struct Verdict {
    bool isIntact = false;
    QString title;
    QStringList about;    // one line each
    QStringList altered;  // names of files of the package
  };
  VerdictWindow(const Look& look, QWidget* parent);
  void begin(const Verdict& verdict);
  QListWidget& altered() { return *m_altered; }
  QString said() const { return m_title->text() + QLatin1Char('\n') + m_about->text(); }

 private:
  const Look& m_look;
  QLabel *m_sign, *m_title, *m_about;
  QListWidget* m_altered;
};

}  // namespace inquiry::ui
