#pragma once

#include <QColor>
#include <QLineEdit>
#include <QListWidget>
#include <QWidget>
#include <string>
#include <vector>

#include "ui/common/look.h"

namespace inquiry::ui {

// Tags to give or take, filtered as one types. Enter takes the highlighted row; what no tag is called can be made a new one, which
// is a row of its own. Closes when the focus leaves. GUI thread only.
class TagPicker final : public QWidget {
  Q_OBJECT

 public:
  struct Row {
    std::string name;
    QString text;  // in the interface language
    bool isOn = false;
    QColor dot = {};
  };
  TagPicker(const Look& look, QWidget* parent);
  void open(std::vector<Row> rows);
  QStringList shownTexts() const;
  QLineEdit& filter() { return *m_filter; }
  QSize sizeHint() const override;

 Q_SIGNALS:
  void chosen(const std::string& name, bool isOn);  // isOn: the threads have it now
  void newTagWanted(const std::string& name);
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  class RowDelegate;
  void showMatches();
  void take();
  void leave();
  void retranslate();

  const Look& m_look;
  QLineEdit* m_filter;
  QListWidget* m_list;
  std::vector<Row> m_rows;
};

}  // namespace inquiry::ui
