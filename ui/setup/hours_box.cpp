#include "ui/setup/hours_box.h"

#include <QEvent>
#include <QGridLayout>

#include "ui/common/arrange.h"
#include "ui/common/hours_text.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

QString textOf(const desk::HoursPlan::Day& day) {
  using std::chrono::minutes;
  DayPlan plan{{minutes(day.from), minutes(day.to)}};
  for (const auto& [from, to] : day.further) plan.push_back({minutes(from), minutes(to)});
  return hoursText(plan);
}

// Without a stretch: empty.
std::optional<desk::HoursPlan::Day> dayFrom(const QString& text) {
  const auto plan = hoursFromText(text);
  if (!plan || plan->empty()) return {};
  desk::HoursPlan::Day day{true, static_cast<int>(plan->front().from.count()), static_cast<int>(plan->front().to.count())};
  for (std::size_t at = 1; at < plan->size(); ++at) day.further.push_back({static_cast<int>((*plan)[at].from.count()), static_cast<int>((*plan)[at].to.count())});
  return day;
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
    day.times = new QLineEdit(m_grid);
    day.times->setObjectName(QStringLiteral("hours.day.%1").arg(i));
    day.times->setMinimumWidth(m_look.px(220));
    connect(day.times, &QLineEdit::textEdited, this, &HoursBox::edited);
    connect(day.open, &QCheckBox::toggled, this, &HoursBox::edited);
    grid->addWidget(day.open, i, 0);
    grid->addWidget(day.times, i, 1);
  }
  grid->setColumnStretch(2, 1);
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
  showPlan();
  setProblem({});
}

desk::HoursPlan HoursBox::plan() const { return m_plan; }

// What cannot be read stays told until it can be: that something else was kept meanwhile does not change it.
void HoursBox::setProblem(const QString& text) {
  QString shown = text;
  for (std::size_t i = 0; i < m_days.size() && shown.isEmpty(); ++i)
    if (m_days[i].open->isChecked() && !dayFrom(m_days[i].times->text()))
      shown = tr("The hours of %1 cannot be read: write them like 09:00-12:00, 13:30-18:00.").arg(m_look.times().locale().dayName(static_cast<int>(i) + 1));
  m_problem->setText(shown);
  m_problem->setVisible(!shown.isEmpty());
}

void HoursBox::showPlan() {
  m_isShowing = true;
  for (std::size_t i = 0; i < m_days.size(); ++i) {
    const desk::HoursPlan::Day& day = m_plan.week[i];
    m_days[i].open->setChecked(day.isOpen);
    m_days[i].times->setText(textOf(day));
    m_days[i].times->setEnabled(day.isOpen);
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
    const bool isOpen = m_days[i].open->isChecked();
    m_days[i].times->setEnabled(isOpen);
    const auto day = dayFrom(m_days[i].times->text());
    if (day) m_plan.week[i] = *day;
    m_plan.week[i].isOpen = isOpen;
  }
  setProblem({});
  if (m_problem->text().isEmpty()) Q_EMIT changed();
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
  m_text->setText(tr("In the store's own time, with a pause where there is one: 09:00-12:00, 13:30-18:00. The platform's deadline never waits for them: only your own target is counted in these hours."));
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
    m_days[i].times->setAccessibleName(tr("Hours of %1", "day of the week").arg(name));
  }
}

void HoursBox::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
