#pragma once

#include <QWidget>
#include <vector>

#include "core/desk/values.h"
#include "ui/common/look.h"

class QVBoxLayout;
class QLabel;

namespace inquiry::ui {

// What the outgoing check found: icon, rule and quote, source, one button that cures it. GUI thread only.
class FindingsList final : public QWidget {
  Q_OBJECT

 public:
  FindingsList(const Look& look, QWidget* parent);
  // Named in the rows of what exceeds them.
  void setLimits(const desk::ComposerLimits& limits) { m_limits = limits; }
  // `text` is the checked text in UTF-8. Rows are made anew only when they would read differently: this runs at every key.
  void setFindings(const std::vector<Finding>& findings, const std::string& text, int current);

 Q_SIGNALS:
  void fixPressed(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  QString quoteOf(const Finding& finding) const;
  void addHead();
  void addRow(std::size_t index);

  const Look& m_look;
  QVBoxLayout* m_column;
  QWidget* m_rows = nullptr;
  std::vector<Finding> m_findings;
  desk::ComposerLimits m_limits;
  std::string m_text;
  QString m_face;  // what the rows say
  int m_current = -1;
};

}  // namespace inquiry::ui
