#include "ui/setup/checklist_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <algorithm>

#include "ui/common/chips.h"
#include "ui/common/icons.h"

namespace inquiry::ui {
namespace {

constexpr Margins kMargins{20, 12, 18, 16};
constexpr int kSpacing = 2, kBetweenColumns = 12;
// The head of a list and three of its rows: with less the list comes first.
constexpr int kLeastList = 200;

}  // namespace

ChecklistCard::ChecklistCard(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("checklistCard"));
  auto* column = columnOf(this, kMargins, kSpacing);
  auto* head = rowIn(column, 4);
  m_title = plainLabel(this, look.fonts().font(Size::Body, Weight::Strong));
  m_close = iconButton(this, QStringLiteral("x"));
  head->addWidget(m_title, 1);
  head->addWidget(m_close);
  m_list = new QWidget(this);
  column->addWidget(m_list);
  connect(m_close, &QToolButton::clicked, this, &ChecklistCard::dismissed);
  connect(&look, &Look::changed, this, &ChecklistCard::rebuild);
  parent->installEventFilter(this);
  rebuild();
}

void ChecklistCard::setItems(const std::vector<Item>& items) {
  const bool isSame = items.size() == m_items.size() && std::equal(items.begin(), items.end(), m_items.begin(), [](const Item& a, const Item& b) { return a.text == b.text && a.isDone == b.isDone; });
  if (isSame) return;
  m_items = items;
  rebuild();
}

void ChecklistCard::rebuild() {
  const auto done = std::count_if(m_items.begin(), m_items.end(), [](const Item& item) { return item.isDone; });
  m_title->setText(tr("First steps: %1 of %2").arg(done).arg(m_items.size()));
  setNamed(m_close, tr("Dismiss the first steps"));
  setAccessibleName(m_title->text());
  auto* column = static_cast<QBoxLayout*>(layout());
  QWidget* old = m_list;
  m_list = new QWidget(this);
  m_buttons.clear();
  m_columns = 0;
  for (const Item& item : m_items) {
    LabelButton* button = pushButton(m_list, ButtonKind::Flat);
    button->setObjectName(item.command);
    button->setStyleSheet(QStringLiteral("text-align: left;"));
    button->setIcon(item.isDone ? icon(QStringLiteral("check"), m_look.theme().ok) : icon(QStringLiteral("right")));
    button->setText(item.text);
    button->setEnabled(!item.isDone);
    button->setAccessibleName(tr("%1: %2", "step, done or to do").arg(item.text, item.isDone ? tr("done") : tr("to do")));
    connect(button, &QPushButton::clicked, this, [this, command = item.command] { Q_EMIT commandAsked(command); });
    m_buttons.push_back(button);
  }
  retire(old);
  column->addWidget(m_list);
  fit();
}

int ChecklistCard::columnsIn(int width) const {
  int widest = 1;
  for (const LabelButton* button : m_buttons) widest = std::max(widest, button->sizeHint().width());
  const int most = std::max(1, static_cast<int>(m_buttons.size()));
  return std::clamp((width - kMargins.left - kMargins.right + kBetweenColumns) / (widest + kBetweenColumns), 1, most);
}

int ChecklistCard::headHeight() const { return kMargins.top + std::max(m_title->sizeHint().height(), m_close->sizeHint().height()) + kMargins.bottom; }

int ChecklistCard::heightOf(int columns) const {
  const int lines = (static_cast<int>(m_buttons.size()) + columns - 1) / columns;
  const int line = m_buttons.empty() ? 0 : m_buttons.front()->sizeHint().height();
  return headHeight() + kSpacing + lines * line;
}

QSize ChecklistCard::sizeHint() const { return {m_look.px(300), m_isFolded ? headHeight() : heightOf(std::max(m_columns, 1))}; }

void ChecklistCard::fit() {
  const int columns = columnsIn(parentWidget()->width());
  if (columns != m_columns) {
    delete m_list->layout();
    auto* grid = std::make_unique<QGridLayout>(m_list).release();
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(kBetweenColumns);
    grid->setVerticalSpacing(0);
    // Read downwards, as one list.
    const int lines = (static_cast<int>(m_buttons.size()) + columns - 1) / columns;
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) grid->addWidget(m_buttons[static_cast<std::size_t>(i)], i % lines, i / lines, Qt::AlignLeft);
    grid->setColumnStretch(columns, 1);
    m_columns = columns;
  }
  m_isFolded = parentWidget()->height() < heightOf(columns) + m_look.px(kLeastList);
  m_list->setVisible(!m_isFolded);
  m_title->setToolTip(m_isFolded ? plainToolTip(sentences().join(QLatin1Char('\n'))) : QString());
  updateGeometry();
}

bool ChecklistCard::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) fit();
  return QWidget::eventFilter(watched, event);
}

QStringList ChecklistCard::sentences() const {
  QStringList all;
  for (const Item& item : m_items) all << (item.isDone ? QStringLiteral("✓ ") : QString()) + item.text;
  return all;
}

QPushButton* ChecklistCard::button(const QString& command) const { return m_list->findChild<QPushButton*>(command); }

void ChecklistCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.base);
  drawRounded(painter, QRectF(rect()).adjusted(8, 4, -8, -8), 8, t.alt, t.line2);
}

void ChecklistCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
