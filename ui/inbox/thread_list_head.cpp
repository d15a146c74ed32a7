#include "ui/inbox/thread_list_panel.h"

#include "ui/common/arrange.h"
#include "ui/common/icons.h"

// The head of the list: its name, how many, in which order, and what it shows of a search.
namespace inquiry::ui {

void ThreadListPanel::buildHead() {
  m_head = new QWidget(this);
  m_head->setObjectName(QStringLiteral("listHead"));
  m_head->setFixedHeight(m_look.px(44));
  auto* row = rowOf(m_head, {16, 0, 8, 0}, 8);
  m_title = plainLabel(m_head, m_look.fonts().font(Size::Head, Weight::Strong));
  m_total = plainLabel(m_head, m_look.fonts().font(Size::Body), "text2");
  m_orderIcon = new QLabel(m_head);
  m_order = plainLabel(m_head, m_look.fonts().font(Size::Small), "text2");
  m_filterButton = iconButton(m_head, QStringLiteral("filter"));
  m_filterButton->setCheckable(true);
  m_densityButton = iconButton(m_head, QStringLiteral("rows"));
  m_densityButton->setCheckable(true);
  row->addWidget(m_title);
  row->addWidget(m_total);
  row->addStretch(1);
  row->addWidget(m_orderIcon);
  row->addWidget(m_order);
  row->addWidget(m_filterButton);
  row->addWidget(m_densityButton);
  m_layoutButton = iconButton(m_head, QStringLiteral("table"));
  row->addWidget(m_layoutButton);
  connect(m_layoutButton, &QToolButton::clicked, this, [this] { Q_EMIT commandAsked(QStringLiteral("layout")); });
  connect(m_filterButton, &QToolButton::clicked, this, [this](bool on) { on ? focusFilter() : clearFilter(); });
  connect(m_densityButton, &QToolButton::clicked, this, [this](bool on) { setDensity(on ? Density::Compact : Density::Comfortable); });
}

void ThreadListPanel::setTitle(const QString& title, std::optional<std::int64_t> total) {
  m_title->setFont(m_look.fonts().fontFor(title, Size::Head, Weight::Strong));
  m_titleText = title;
  m_total->setText(total ? m_look.times().locale().toString(static_cast<qlonglong>(*total)) : QString());
  m_view->setAccessibleName(title);
  m_table->setAccessibleName(title);
  fitHead();
}

void ThreadListPanel::setOrder(Order order) {
  m_sortedBy = order;
  showOrder();
}

void ThreadListPanel::showOrder() {
  const Order order = m_model.showsHits() ? Order::Newest : m_sortedBy;
  m_order->setText(order == Order::Due      ? tr("Due time", "how the list is sorted")
                   : order == Order::Newest ? tr("Newest first", "how the list is sorted")
                   : order == Order::Column ? tr("By column", "how the list is sorted")
                   : order == Order::Oldest ? tr("Oldest first", "how the list is sorted")
                                            : tr("End of snooze", "how the list is sorted"));
  m_orderIcon->setToolTip(plainToolTip(m_order->text()));
  m_orderIcon->setAccessibleName(m_order->text());
  fitHead();
}

void ThreadListPanel::fitHead() {
  constexpr int kMargins = 24, kGap = 8, kIcon = 16, kButtons = 3 * 28;
  const auto widthOf = [](const QLabel& label, const QString& text) { return text.isEmpty() ? 0 : label.fontMetrics().horizontalAdvance(text) + 2; };
  const int room = width() - kMargins - kButtons - kIcon - 6 * kGap - widthOf(*m_total, m_total->text());
  const int title = widthOf(*m_title, m_titleText), order = widthOf(*m_order, m_order->text());
  m_order->setVisible(density() == Density::Comfortable && title + order + kGap <= room);
  const bool isCut = title > room;
  m_title->setText(isCut ? m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, std::max(room, 40)) : m_titleText);
  m_title->setToolTip(isCut ? plainToolTip(m_titleText) : QString());
  m_title->setAccessibleName(m_titleText);
}

void ThreadListPanel::retranslate() {
  showOrder();
  setNamed(m_filterButton, tr("Filter this list"), QStringLiteral("/"));
  setNamed(m_densityButton, tr("Compact rows"));
  setNamed(m_layoutButton, tr("List on top or beside"), QStringLiteral("F12"));
  m_filter->setPlaceholderText(tr("Filter by buyer, order, text"));
  m_filter->setAccessibleName(tr("Filter this list"));
  setAccessibleName(tr("Thread list"));
}

void ThreadListPanel::restyle() {
  m_orderIcon->setPixmap(iconPixmap(QStringLiteral("sort"), 16, m_look.theme().text2, devicePixelRatioF()));
  m_head->setStyleSheet(QStringLiteral("#listHead { border-bottom: 1px solid %1; }").arg(m_look.theme().line.name()));
  m_filter->setStyleSheet(QStringLiteral("margin: 6px 12px;"));
  activeView().viewport()->update();
}

void ThreadListPanel::setCoverage(const QString& line) {
  m_coverageText = line;
  m_coverage->setAccessibleName(line);
  m_coverage->setVisible(!line.isEmpty());
  fitCoverage();
}

void ThreadListPanel::fitCoverage() {
  const QString shown = m_coverage->fontMetrics().elidedText(m_coverageText, Qt::ElideRight, std::max(40, width() - 36));
  m_coverage->setText(shown);
  m_coverage->setToolTip(shown == m_coverageText ? QString() : plainToolTip(m_coverageText));
}

}  // namespace inquiry::ui
