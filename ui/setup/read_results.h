#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "ui/common/look.h"

namespace inquiry::ui {

// What a real read found, line by line, at the right of the wizard: rights granted and missing before the first sync, what came, what is in the
// way. Names of buyers are not part of it. GUI thread only.
class ReadResults final : public QWidget {
  Q_OBJECT

 public:
  enum class Mark { Good, Warning, Trouble, Note };
  struct Line {
    Mark mark = Mark::Note;
    QString title, detail;
  };

  ReadResults(const Look& look, QWidget* parent);
  void setLines(std::vector<Line> lines, const QString& verdict, Mark mark);
  void setBusy(bool isBusy);
  QStringList sentences() const;
  QPushButton& againButton() { return *m_again; }

 Q_SIGNALS:
  void againAsked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  double paintLine(QPainter& painter, const Line& line, double y) const;
  void retranslate();
  static QString signOf(Mark mark);
  QColor colourOf(Mark mark) const;

  const Look& m_look;
  std::vector<Line> m_lines;
  QString m_verdict;
  Mark m_mark = Mark::Note;
  QLabel* m_title;
  QPushButton* m_again;
};

}  // namespace inquiry::ui
