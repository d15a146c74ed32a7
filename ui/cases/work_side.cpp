#include "ui/cases/work_side.h"

#include <QPainter>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/segments.h"

namespace inquiry::ui {
namespace {

constexpr int kLeastWidth = 300, kMostWidth = 380;

}  // namespace

WorkSide::WorkSide(const Look& look, const QString& newName, QWidget* parent) : QWidget(parent), m_look(look), m_delegate(look, this) {
  auto* column = columnOf(this, {0, 0, 1, 0});  // beside it stands the line to the page
  addHead(column);
  auto* under = rowIn(column, 8);
  under->setContentsMargins(12, 0, 12, 8);
  m_new = pushButton(this);
  m_new->setIcon(icon(QStringLiteral("plus")));
  m_new->setObjectName(newName);
  under->addWidget(m_new);
  under->addStretch(1);
  addView(column);
  connect(m_new, &QPushButton::clicked, this, &WorkSide::newAsked);
}

void WorkSide::addHead(QBoxLayout* column) {
  auto* head = new QWidget(this);
  head->setFixedHeight(m_look.px(44));
  auto* top = rowOf(head, {16, 0, 12, 0}, 8);
  m_title = plainLabel(head, m_look.fonts().font(Size::Head, Weight::Strong));
  top->addWidget(m_title);
  top->addStretch(1);
  m_tabs = addSegments(top, head, 2, [this](int tab) {
    showTab(static_cast<Tab>(tab));
    Q_EMIT tabChosen();
  });
  for (QPushButton* each : m_tabs) setSmall(each);
  column->addWidget(head);
}

void WorkSide::addView(QBoxLayout* column) {
  m_view = new QListView(this);
  m_view->setModel(&m_model);
  m_view->setItemDelegate(&m_delegate);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setMouseTracking(true);
  m_view->setEditTriggers(QListView::NoEditTriggers);
  m_view->setAttribute(Qt::WA_InputMethodEnabled, false);
  column->addWidget(m_view, 1);
  m_empty = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
  m_empty->setWordWrap(true);
  m_empty->setContentsMargins(16, 8, 16, 8);
  column->addWidget(m_empty);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WorkSide::currentChanged);
}

void WorkSide::setWords(const Words& words) {
  m_title->setText(words.title);
  m_tabs[0]->setText(words.running);
  m_tabs[1]->setText(words.over);
  m_new->setText(words.begin);
  m_view->setAccessibleName(words.list);
  m_empty->setText(words.empty);
}

void WorkSide::showTab(Tab tab) {
  m_tab = tab;
  m_tabs[static_cast<int>(tab)]->setChecked(true);
}

void WorkSide::setRows(std::vector<WorkRow> rows, Instant now) {
  const auto id = kept();
  m_model.setRows(std::move(rows), now);
  QModelIndex index = id ? m_model.indexOf(*id) : QModelIndex();
  if (index.isValid()) m_wanted.reset();
  else index = m_model.index(0);
  m_view->setCurrentIndex(index);
  m_empty->setVisible(m_model.rowCount() == 0);
  if (!index.isValid()) Q_EMIT currentChanged();
}

std::optional<std::int64_t> WorkSide::current() const {
  const WorkRow* row = m_model.row(m_view->currentIndex());
  return row != nullptr ? std::optional(row->id) : std::nullopt;
}

void WorkSide::fit(int pageWidth) { setFixedWidth(std::clamp(pageWidth * 2 / 5, m_look.px(kLeastWidth), m_look.px(kMostWidth))); }

void WorkSide::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), m_look.theme().line);
}

}  // namespace inquiry::ui
