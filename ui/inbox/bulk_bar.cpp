#include "ui/inbox/bulk_bar.h"

#include <QEvent>
#include <QPainter>
#include <utility>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"

namespace inquiry::ui {
namespace {

constexpr int kButton = 28, kGap = 2, kLeft = 8, kRight = 8;

}  // namespace

BulkBar::BulkBar(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("bulkBar"));
  setFixedHeight(look.px(44));
  auto* row = rowOf(this, {kLeft, 0, kRight, 1}, kGap);
  m_clear = iconButton(this, QStringLiteral("x"));
  m_count = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_cancel = pushButton(this, ButtonKind::Default);
  setSmall(m_cancel);
  row->addWidget(m_clear);
  row->addSpacing(4);
  row->addWidget(m_count, 1);
  row->addWidget(m_cancel);
  // In the order of how often they are used: the last ones go into the menu first.
  m_menu = new QMenu(this);
  add("select.all", "checks");
  add("done", "check");
  add("tag", "tag");
  add("assign", "user");
  add("snooze", "moon");
  add("reply.many", "bolt");
  add("no-reply", "minus");
  add("read", "eye");
  add("unread", "mail");
  for (const Tool& tool : m_tools) row->addWidget(tool.button);
  m_more = iconButton(this, QStringLiteral("more"));
  m_more->setMenu(m_menu);
  m_more->setPopupMode(QToolButton::InstantPopup);
  row->addWidget(m_more);
  connect(m_clear, &QToolButton::clicked, this, [this] { Q_EMIT commandAsked(QStringLiteral("select.none")); });
  connect(m_cancel, &QPushButton::clicked, this, &BulkBar::cancelAsked);
  m_cancel->hide();
  retranslate();
  hide();
}

void BulkBar::add(const char* command, const char* iconName) {
  Tool tool{QString::fromLatin1(command), QString::fromLatin1(iconName), nullptr, nullptr};
  tool.button = iconButton(this, tool.icon);
  tool.action = m_menu->addAction(icon(tool.icon), QString());
  tool.button->setProperty("command", tool.command);
  tool.action->setProperty("command", tool.command);
  const auto ask = [this, id = tool.command] { Q_EMIT commandAsked(id); };
  connect(tool.button, &QToolButton::clicked, this, ask);
  connect(tool.action, &QAction::triggered, this, ask);
  m_tools.push_back(std::move(tool));
}

QString BulkBar::nameOf(const QString& command) const {
  if (command == QLatin1String("select.all")) return tr("Choose all of this list");
  if (command == QLatin1String("done")) return tr("Done");
  if (command == QLatin1String("tag")) return tr("Tags");
  if (command == QLatin1String("assign")) return tr("Assign");
  if (command == QLatin1String("snooze")) return tr("Snooze");
  if (command == QLatin1String("reply.many")) return tr("Reply by template");
  if (command == QLatin1String("no-reply")) return tr("No reply needed");
  if (command == QLatin1String("read")) return tr("Mark as read");
  return tr("Mark as unread");
}

void BulkBar::setCount(std::size_t chosen, std::optional<std::int64_t> total) {
  m_chosen = chosen;
  if (m_isBusy) return;
  const QLocale& locale = m_look.times().locale();
  const QString count = locale.toString(static_cast<qulonglong>(chosen));
  const bool isPart = total && static_cast<std::int64_t>(chosen) < *total;
  m_count->setText(isPart ? tr("%1 of %2 selected", "rows of the list").arg(count, locale.toString(static_cast<qlonglong>(*total))) : tr("%1 selected", "rows of the list").arg(count));
  m_count->setAccessibleName(m_count->text());
}

void BulkBar::setProgress(std::size_t done, std::size_t of) {
  const bool wasBusy = std::exchange(m_isBusy, true);
  const QLocale& locale = m_look.times().locale();
  m_count->setText(tr("%1 of %2 done", "threads of a long action").arg(locale.toString(static_cast<qulonglong>(done)), locale.toString(static_cast<qulonglong>(of))));
  m_count->setAccessibleName(m_count->text());
  m_clear->hide();
  m_cancel->show();
  fit();
  if (!wasBusy) Q_EMIT busyChanged();
}

void BulkBar::endProgress() {
  if (!std::exchange(m_isBusy, false)) return;
  m_clear->show();
  m_cancel->hide();
  fit();
  Q_EMIT busyChanged();
}

QList<QToolButton*> BulkBar::buttons() const {
  QList<QToolButton*> shown;
  for (const Tool& tool : m_tools)
    if (!tool.button->isHidden()) shown << tool.button;
  return shown;
}

void BulkBar::fit() {
  const int text = m_count->fontMetrics().horizontalAdvance(m_count->text()) + 8;
  int room = m_isBusy ? 0 : width() - kLeft - kRight - kButton - kGap - 4 - text - kGap - (kButton + kGap);
  bool isLeft = false;
  for (const Tool& tool : m_tools) {
    room -= kButton + kGap;
    isLeft = isLeft || room < 0;
    tool.button->setVisible(!isLeft);
    tool.action->setVisible(isLeft);
  }
  m_more->setVisible(!m_isBusy && isLeft);
}

void BulkBar::retranslate() {
  setAccessibleName(tr("What to do with the chosen threads"));
  setNamed(m_clear, tr("Clear the selection"), QStringLiteral("Esc"));
  setNamed(m_more, tr("More for the chosen threads"));
  m_cancel->setText(tr("Stop"));
  m_cancel->setAccessibleName(tr("Stop after the threads that are being changed now"));
  for (const Tool& tool : m_tools) {
    setNamed(tool.button, nameOf(tool.command));
    tool.action->setText(nameOf(tool.command));
  }
}

void BulkBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().soft);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.theme().line);
}

void BulkBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void BulkBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
