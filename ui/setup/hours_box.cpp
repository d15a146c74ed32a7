#include "ui/setup/hours_box.h"

#include <QEvent>
#include <QGridLayout>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr int kDayMinutes = 24 * 60;

QTime timeOf(int minutes) { return QTime(0, 0).addSecs(std::min(minutes, kDayMinutes - 1) * 60); }
// The last minute of the day stands for its end: a clock has no 24:00.
int minutesOf(const QTime& time, bool isEnd) {
  const int minutes = QTime(0, 0).secsTo(time) / 60;
  return isEnd && minutes == kDayMinutes - 1 ? kDayMinutes : minutes;
}

}  // namespace

HoursBox::HoursBox(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  auto* column = columnOf(this, {}, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Body, Weight::Strong));
  m_text = plainLabel(this, look.fonts().font(Size::Body), "text2");
  m_text->setWordWrap(true);
  column->addWidget(m_title);
  column->addWidget(m_text);
  auto* presets = rowIn(column, 8);
  m_office = pushButton(this);
  m_always = pushButton(this);
  presets->addWidget(m_office);
  presets->addWidget(m_always);
  presets->addStretch(1);
  buildWeek();
  buildClosed();
  m_problem = plainLabel(this, look.fonts().font(Size::Body));
  m_problem->setObjectName(QStringLiteral("hoursProblem"));
  m_problem->setWordWrap(true);
  m_problem->hide();
  column->addWidget(m_problem);
  connect(m_office, &QPushButton::clicked, this, [this] {
    for (int i = 0; i < 7; ++i) m_plan.week[static_cast<std::size_t>(i)] = {i < 5, 9 * 60, 18 * 60};
    showPlan();
    Q_EMIT changed();
  });
  connect(m_always, &QPushButton::clicked, this, [this] {
    m_plan.week = {};
    showPlan();
    Q_EMIT changed();
  });
  showPlan();
  retranslate();
}

void HoursBox::buildWeek() {
  m_grid = new QWidget(this);
  auto* grid = std::make_unique<QGridLayout>(m_grid).release();
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(m_look.px(8));
  grid->setVerticalSpacing(m_look.px(4));
  for (int i = 0; i < 7; ++i) {
    Day& day = m_days[static_cast<std::size_t>(i)];
    day.open = new QCheckBox(m_grid);
    day.from = new QTimeEdit(m_grid);
    day.until = plainLabel(m_grid, m_look.fonts().font(Size::Body), "text2");
    day.to = new QTimeEdit(m_grid);
    for (QTimeEdit* time : {day.from, day.to}) {
      time->setDisplayFormat(QStringLiteral("HH:mm"));
      connect(time, &QTimeEdit::timeChanged, this, &HoursBox::edited);
    }
    connect(day.open, &QCheckBox::toggled, this, &HoursBox::edited);
    grid->addWidget(day.open, i, 0);
    grid->addWidget(day.from, i, 1);
    grid->addWidget(day.until, i, 2);
    grid->addWidget(day.to, i, 3);
  }
  grid->setColumnStretch(4, 1);
  static_cast<QBoxLayout*>(layout())->addWidget(m_grid);
}

void HoursBox::buildClosed() {
  auto* column = static_cast<QBoxLayout*>(layout());
  m_closedTitle = plainLabel(this, m_look.fonts().font(Size::Body, Weight::Strong));
  column->addWidget(m_closedTitle);
  auto* row = rowIn(column, 8);
  m_date = new QDateEdit(this);
  m_date->setCalendarPopup(true);
  m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  m_add = pushButton(this);
  m_remove = pushButton(this);
  row->addWidget(m_date);
  row->addWidget(m_add);
  row->addWidget(m_remove);
  row->addStretch(1);
  m_closed = new QListWidget(this);
  m_closed->setProperty("framed", true);
  m_closed->setMaximumHeight(m_look.px(96));
  m_closed->setMaximumWidth(m_look.px(360));
  column->addWidget(m_closed);
  connect(m_add, &QPushButton::clicked, this, &HoursBox::addClosed);
  connect(m_remove, &QPushButton::clicked, this, &HoursBox::removeClosed);
  connect(m_closed, &QListWidget::currentRowChanged, this, [this](int at) { m_remove->setEnabled(at >= 0); });
}

void HoursBox::setPlan(const desk::HoursPlan& plan) {
  m_plan = plan;
  setProblem({});
  showPlan();
}

desk::HoursPlan HoursBox::plan() const { return m_plan; }

void HoursBox::setProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->setVisible(!text.isEmpty());
}

void HoursBox::showPlan() {
  m_isShowing = true;
  for (std::size_t i = 0; i < m_days.size(); ++i) {
    const desk::HoursPlan::Day& day = m_plan.week[i];
    m_days[i].open->setChecked(day.isOpen);
    m_days[i].from->setTime(timeOf(day.from));
    m_days[i].to->setTime(timeOf(day.to));
    for (QWidget* part : {static_cast<QWidget*>(m_days[i].from), static_cast<QWidget*>(m_days[i].to)}) part->setEnabled(day.isOpen);
  }
  m_closed->clear();
  for (const std::string& date : m_plan.closed) m_closed->addItem(toQt(date));
  m_closed->setVisible(!m_plan.closed.empty());
  m_remove->setVisible(!m_plan.closed.empty());
  m_remove->setEnabled(m_closed->currentRow() >= 0);
  m_isShowing = false;
}

void HoursBox::edited() {
  if (m_isShowing) return;
  for (std::size_t i = 0; i < m_days.size(); ++i) {
    m_plan.week[i] = {m_days[i].open->isChecked(), minutesOf(m_days[i].from->time(), false), minutesOf(m_days[i].to->time(), true)};
    for (QWidget* part : {static_cast<QWidget*>(m_days[i].from), static_cast<QWidget*>(m_days[i].to)}) part->setEnabled(m_plan.week[i].isOpen);
  }
  Q_EMIT changed();
}

void HoursBox::addClosed() {
  if (!m_plan.closed.insert(toUtf8(m_date->date().toString(Qt::ISODate))).second) return;
  showPlan();
  Q_EMIT changed();
}

void HoursBox::removeClosed() {
  const QListWidgetItem* chosen = m_closed->currentItem();
  if (chosen == nullptr) return;
  m_plan.closed.erase(toUtf8(chosen->text()));
  showPlan();
  (m_closed->count() > 0 ? static_cast<QWidget*>(m_closed) : m_add)->setFocus();
  Q_EMIT changed();
}

void HoursBox::retranslate() {
  m_title->setText(tr("Hours in which the team answers"));
  m_text->setText(tr("In the store's own time. The platform's deadline never waits for them: only your own target is counted in these hours."));
  m_office->setText(tr("Monday to Friday, 9 to 18"));
  m_always->setText(tr("Round the clock"));
  m_closedTitle->setText(tr("Days on which nobody answers"));
  m_add->setText(tr("Add the day"));
  m_remove->setText(tr("Remove the chosen day"));
  m_date->setAccessibleName(m_closedTitle->text());
  m_closed->setAccessibleName(m_closedTitle->text());
  for (std::size_t i = 0; i < m_days.size(); ++i) {
    const QString name = m_look.times().locale().dayName(static_cast<int>(i) + 1);
    m_days[i].open->setText(tr("%1", "the name of a day of the week").arg(name));
    m_days[i].until->setText(tr("to", "between two times of a day: 09:00 to 18:00"));
    m_days[i].from->setAccessibleName(tr("%1: from", "day of the week").arg(name));
    m_days[i].to->setAccessibleName(tr("%1: until", "day of the week").arg(name));
  }
}

void HoursBox::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
