#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/finding.h"
#include "ui/common/look.h"

class QVBoxLayout;
class QLabel;

namespace inquiry::ui {

// What the outgoing check found: icon, rule and quote, source, one button that cures it. GUI thread only.
class FindingsList final : public QWidget {
  Q_OBJECT

 public:
  FindingsList(const Look& look, QWidget* parent);
  // `text` is the checked text in UTF-8.
  void setFindings(const std::vector<Finding>& findings, const std::string& text, int current);

 Q_SIGNALS:
  void fixPressed(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void addHead();
  void addRow(std::size_t index);

  const Look& m_look;
  QVBoxLayout* m_column;
  QWidget* m_rows = nullptr;
  std::vector<Finding> m_findings;
  std::string m_text;
  int m_current = -1;
};

}  // namespace inquiry::ui
