#include "ui/cases/finding_rows.h"

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

QString iconOf(FindingLevel level) {
  switch (level) {
    case FindingLevel::Forbidden: return QStringLiteral("stop");
    case FindingLevel::Warning: return QStringLiteral("warn");
    case FindingLevel::Hint: break;
  }
  return QStringLiteral("info");
}

// Never by the icon alone.
QString levelName(FindingLevel level) {
  switch (level) {
    case FindingLevel::Forbidden: return FindingRows::tr("Needed first");
    case FindingLevel::Warning: return FindingRows::tr("Warning");
    case FindingLevel::Hint: break;
  }
  return FindingRows::tr("Hint");
}

}  // namespace

FindingRows::FindingRows(const Look& look, QWidget* parent) : QWidget(parent), m_look(look), m_column(columnOf(this)) {}

void FindingRows::setFindings(std::vector<ShownFinding> findings) {
  if (m_rows != nullptr && findings == m_findings) return;
  m_findings = std::move(findings);
  retire(m_rows);
  m_rows = new QWidget(this);
  auto* column = columnOf(m_rows, {}, 4);
  QStringList all;
  for (const ShownFinding& finding : m_findings) {
    auto* row = rowIn(column, 8);
    auto* mark = new QLabel(m_rows);
    mark->setPixmap(icon(iconOf(finding.level)).pixmap(16, 16));
    mark->setAccessibleName(levelName(finding.level));
    row->addWidget(mark, 0, Qt::AlignTop);
    QString text = QStringLiteral("%1: %2").arg(levelName(finding.level), finding.text);
    if (!finding.source.isEmpty()) text += QLatin1Char('\n') + finding.source;
    QLabel* label = plainLabel(m_rows, m_look.fonts().fontFor(text, Size::Small));
    label->setText(text);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    all << text;
  }
  m_column->addWidget(m_rows);
  m_rows->show();
  setVisible(!m_findings.empty());
  setAccessibleName(spoken(all));
}

QStringList FindingRows::shownTexts() const {
  QStringList texts;
  for (const ShownFinding& finding : m_findings) texts << QStringLiteral("%1: %2").arg(levelName(finding.level), finding.text);
  return texts;
}

}  // namespace inquiry::ui
