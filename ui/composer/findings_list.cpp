#include "ui/composer/findings_list.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/elided_label.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/finding_text.h"

namespace inquiry::ui {
namespace {

constexpr std::size_t kShown = 4;

QLabel* iconLabel(QWidget* parent, const QString& name, const QColor& colour) {
  auto* label = new QLabel(parent);
  label->setPixmap(iconPixmap(name, 16, colour, parent->devicePixelRatioF()));
  label->setFixedWidth(22);
  return label;
}

}  // namespace

FindingsList::FindingsList(const Look& look, QWidget* parent) : QWidget(parent), m_look(look), m_column(columnOf(this, {1, 9, 1, 1}, 0)) {
  setObjectName(QStringLiteral("findings"));
  connect(&look, &Look::changed, this, &FindingsList::rebuild);
  hide();
}

QString FindingsList::quoteOf(const Finding& finding) const {
  const QString quote = shownLine(std::string_view(m_text).substr(std::min(finding.from, m_text.size()), finding.to - finding.from));
  return quote.size() > 32 ? quote.left(31) + QChar(0x2026) : quote;
}

void FindingsList::setFindings(const std::vector<Finding>& findings, const std::string& text, int current) {
  if (findings.empty() && m_findings.empty()) return;
  m_findings = findings;
  m_text = text;
  m_current = current;
  QStringList rows{QString::number(current)};
  for (const Finding& finding : findings) rows << toQt(finding.rule) << quoteOf(finding);
  const QString face = rows.join(QChar(0x1F));
  if (std::exchange(m_face, face) == face) return;
  rebuild();
}

void FindingsList::rebuild() {
  retire(m_rows);
  setVisible(!m_findings.empty());
  if (m_findings.empty()) return;
  m_rows = new QWidget(this);
  columnOf(m_rows, {}, 0);
  m_column->addWidget(m_rows);
  addHead();
  // The current one is always among them.
  const std::size_t first = m_current >= static_cast<int>(kShown) ? static_cast<std::size_t>(m_current) + 1 - kShown : 0;
  for (std::size_t i = first; i < std::min(first + kShown, m_findings.size()); ++i) addRow(i);
}

void FindingsList::addHead() {
  const Theme& t = m_look.theme();
  const auto count = [&](FindingLevel level) { return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), [&](const Finding& f) { return f.level == level; })); };
  const int forbidden = count(FindingLevel::Forbidden), warnings = static_cast<int>(m_findings.size()) - forbidden;
  auto* head = new QWidget(m_rows);
  auto* row = rowOf(head, {10, 0, 10, 0}, 4);
  head->setFixedHeight(m_look.px(30));
  auto* title = plainLabel(head, m_look.fonts().font(Size::Body, Weight::Medium));
  title->setText(tr("Check before sending"));
  row->addWidget(title);
  row->addSpacing(8);
  const auto part = [&](int number, const QString& icon, const QColor& colour, const QString& text) {
    if (number == 0) return;
    row->addWidget(iconLabel(head, icon, colour));
    auto* label = plainLabel(head, m_look.fonts().font(Size::Body));
    label->setText(text);
    label->setStyleSheet(QStringLiteral("color: %1;").arg(colour.name()));
    row->addWidget(label);
    row->addSpacing(6);
  };
  part(forbidden, QStringLiteral("stop"), t.lateText, tr("%n forbidden", nullptr, forbidden));
  part(warnings, QStringLiteral("warn"), t.warn, tr("%n to look at", nullptr, warnings));
  row->addStretch(1);
  auto* keys = plainLabel(head, m_look.fonts().font(Size::Small), "text2");
  keys->setText(QStringLiteral("F7   Shift+F7"));
  row->addWidget(keys);
  m_rows->layout()->addWidget(head);
}

void FindingsList::addRow(std::size_t index) {
  const Theme& t = m_look.theme();
  const Finding& finding = m_findings[index];
  const bool forbidden = finding.level == FindingLevel::Forbidden;
  auto* line = new QWidget(m_rows);
  line->setFixedHeight(m_look.px(44));
  line->setObjectName(QStringLiteral("finding"));
  line->setStyleSheet(QStringLiteral("#finding { border-top: 1px solid %1; background: %2; }")
                          .arg(t.line.name(), static_cast<int>(index) == m_current ? t.hover.name() : t.base.name()));
  auto* row = rowOf(line, {10, 4, 8, 4}, 6);
  row->addWidget(iconLabel(line, forbidden ? QStringLiteral("stop") : QStringLiteral("warn"), forbidden ? t.lateText : t.warn));
  auto* texts = std::make_unique<QVBoxLayout>().release();
  row->addLayout(texts, 1);
  texts->setSpacing(0);
  auto* title = new ElidedLabel(m_look.fonts().font(Size::Body, Weight::Medium), line);
  const QString quote = quoteOf(finding);
  title->setWhole(quote.isEmpty() || finding.from == finding.to ? findingTitle(finding, m_limits) : tr("%1 “%2”", "rule and quoted text").arg(findingTitle(finding, m_limits), quote));
  auto* source = new ElidedLabel(m_look.fonts().font(Size::Small), line);
  source->setForegroundRole(QPalette::PlaceholderText);
  source->setWhole(findingSource(finding));
  for (ElidedLabel* label : {title, source}) texts->addWidget(label);
  line->setAccessibleName(title->whole());
  const QString fix = findingFix(finding);
  if (!fix.isEmpty()) {
    QPushButton* button = pushButton(line);
    setSmall(button);
    button->setText(fix);
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT fixPressed(static_cast<int>(index)); });
    row->addWidget(button);
  }
  m_rows->layout()->addWidget(line);
}

void FindingsList::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, QRectF(rect()).adjusted(0, 8, 0, 0), 6, m_look.theme().alt, m_look.theme().line2);
}

void FindingsList::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
