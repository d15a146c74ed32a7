#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/finding.h"
#include "ui/common/look.h"

class QVBoxLayout;

namespace inquiry::ui {

// What a check found, in words of the interface.
struct ShownFinding {
  FindingLevel level = FindingLevel::Hint;
  QString text;
  QString source;  // where the rule stands, with its date; empty for one of the house
  friend bool operator==(const ShownFinding&, const ShownFinding&) = default;
};

// One line a finding: icon, what it asks for, where the rule stands. GUI thread only.
class FindingRows final : public QWidget {
  Q_OBJECT

 public:
  FindingRows(const Look& look, QWidget* parent);
  // Made anew only when they would read differently: this runs while somebody types.
  void setFindings(std::vector<ShownFinding> findings);
  QStringList shownTexts() const;

 private:
  const Look& m_look;
  QVBoxLayout* m_column;
  QWidget* m_rows = nullptr;
  std::vector<ShownFinding> m_findings;
};

}  // namespace inquiry::ui
