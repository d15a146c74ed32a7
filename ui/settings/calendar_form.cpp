#include "ui/settings/calendar_form.h"

#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/deadline_words.h"
#include "ui/common/text.h"
#include "ui/common/hours_text.h"

namespace inquiry::ui {
namespace {

constexpr int kCampaign = 1;  // of an item's role: a campaign, else a single day

QString countryName(const std::string& country) {
  if (country == "CN") return CalendarForm::tr("China");
  if (country == "DE") return CalendarForm::tr("Germany");
  if (country == "ES") return CalendarForm::tr("Spain");
  if (country == "JP") return CalendarForm::tr("Japan");
  if (country == "MX") return CalendarForm::tr("Mexico");
  if (country == "UK") return CalendarForm::tr("United Kingdom");
  return CalendarForm::tr("United States");
}

// What a person should know before relying on it.
QString trustOf(const HolidayList& list) {
  QStringList years;
  for (const HolidayYear& year : list.years)
    if (!year.isVerified) years << QString::number(year.year);
  return years.isEmpty() ? QString() : CalendarForm::tr("%1 not verified", "years of a list of holidays").arg(years.join(QStringLiteral(", ")));
}

QLineEdit* lineIn(QWidget* parent, const char* objectName, const QString& name, int width) {
  auto* line = new QLineEdit(parent);
  line->setObjectName(QLatin1String(objectName));
  line->setAccessibleName(name);
  line->setMaximumWidth(width);
  line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  return line;
}

}  // namespace

CalendarForm::CalendarForm(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  auto* column = columnOf(this, {}, 6);
  label(column, tr("Name of the calendar"));
  m_name = lineIn(this, "calendar.name", tr("Name of the calendar"), look.px(300));
  column->addWidget(m_name);
  label(column, tr("Time zone, like Asia/Shanghai; empty: that of the store"));
  m_zone = lineIn(this, "calendar.zone", tr("Time zone of the calendar"), look.px(300));
  column->addWidget(m_zone);
  buildWeek(column);
  buildCountries(column);
  buildDays(column);
}

QLabel* CalendarForm::label(QBoxLayout* column, const QString& text) {
  QLabel* made = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
  made->setText(text);
  made->setWordWrap(true);
  column->addWidget(made);
  return made;
}

void CalendarForm::buildWeek(QBoxLayout* column) {
  label(column, tr("Working hours, several stretches with commas: 09:00-12:00, 13:30-18:00. Empty: nobody works."));
  for (int i = 0; i < 7; ++i) {
    const QString name = tr("%1", "the name of a day of the week").arg(m_look.times().locale().dayName(i + 1));
    auto* row = rowIn(column, 8);
    QLabel* day = plainLabel(this, m_look.fonts().font(Size::Body));
    day->setText(name);
    day->setMinimumWidth(m_look.px(90));
    QLineEdit* hours = lineIn(this, qPrintable(QStringLiteral("calendar.day%1").arg(i + 1)), tr("Working hours on %1").arg(name), m_look.px(320));
    row->addWidget(day);
    row->addWidget(hours, 1);
    row->addStretch(1);
    m_week[static_cast<std::size_t>(i)] = hours;
  }
}

void CalendarForm::buildCountries(QBoxLayout* column) {
  label(column, tr("Public holidays that do not count"));
  for (const HolidayList& list : desk::DeadlineService::holidays()) {
    const QString trust = trustOf(list);
    auto* box = new QCheckBox(trust.isEmpty() ? countryName(list.country) : tr("%1 (%2)", "country, remark").arg(countryName(list.country), trust), this);
    box->setObjectName(QStringLiteral("calendar.country.") + toQt(list.country));
    QStringList sources;
    for (const HolidayYear& year : list.years) sources << QStringLiteral("%1: %2, %3").arg(year.year).arg(shownLine(year.source), shownLine(year.sourceDate));
    box->setToolTip(plainToolTip(sources.join(QLatin1Char('\n'))));
    column->addWidget(box);
    m_countries[list.country] = box;
  }
}

void CalendarForm::buildDays(QBoxLayout* column) {
  label(column, tr("Single days and campaigns: without hours nobody works on them"));
  m_days = new QListWidget(this);
  m_days->setObjectName(QStringLiteral("calendar.days"));
  m_days->setAccessibleName(tr("Single days and campaigns"));
  m_days->setProperty("framed", true);
  m_days->setFixedHeight(m_look.px(120));
  m_days->setMaximumWidth(m_look.px(520));
  column->addWidget(m_days);
  m_dayName = lineIn(this, "calendar.dayName", tr("Name of the day or campaign"), m_look.px(240));
  m_dayName->setPlaceholderText(tr("Name: Double 11"));
  m_dayHours = lineIn(this, "calendar.dayHours", tr("Working hours of the day or campaign"), m_look.px(240));
  m_dayHours->setPlaceholderText(tr("Hours, empty: closed"));
  m_from = new QDateEdit(this);
  m_to = new QDateEdit(this);
  for (QDateEdit* date : {m_from, m_to}) {
    date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    date->setCalendarPopup(true);
    date->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  }
  m_from->setObjectName(QStringLiteral("calendar.from"));
  m_from->setAccessibleName(tr("First day"));
  m_to->setObjectName(QStringLiteral("calendar.to"));
  m_to->setAccessibleName(tr("Last day"));
  connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& date) {
    if (m_to->date() < date) m_to->setDate(date);
  });
  auto* first = rowIn(column, 6);
  first->addWidget(m_dayName);
  first->addWidget(m_dayHours);
  first->addStretch(1);
  auto* second = rowIn(column, 6);
  second->addWidget(m_from);
  second->addWidget(m_to);
  const auto button = [&](QBoxLayout* row, const QString& text, const char* name) {
    QPushButton* made = pushButton(this);
    made->setText(text);
    made->setObjectName(QLatin1String(name));
    row->addWidget(made);
    return made;
  };
  connect(button(second, tr("Add the days"), "calendar.add"), &QPushButton::clicked, this, &CalendarForm::addOne);
  second->addStretch(1);
  auto* third = rowIn(column, 6);
  connect(button(third, tr("Remove the chosen line"), "calendar.remove"), &QPushButton::clicked, this, &CalendarForm::removeOne);
  connect(button(third, tr("Import an .ics file…"), "calendar.import"), &QPushButton::clicked, this, &CalendarForm::fileAsked);
  third->addStretch(1);
  m_dayProblem = label(column, QString());
  m_dayProblem->setObjectName(QStringLiteral("calendar.problem"));
  m_dayProblem->hide();
}

void CalendarForm::setRules(const CalendarRules& rules) {
  m_rules = rules;
  m_name->setText(calendarName(rules.id));
  m_zone->setText(toQt(rules.timeZone));
  for (std::size_t i = 0; i < 7; ++i) m_week[i]->setText(hoursText(rules.week[(i + 1) % 7]));
  for (auto& [country, box] : m_countries) box->setChecked(std::find(rules.countries.begin(), rules.countries.end(), country) != rules.countries.end());
  m_dayProblem->hide();
  showDays();
}

void CalendarForm::showDays() {
  m_days->clear();
  const auto add = [this](const QString& when, const QString& name, const DayPlan& plan, int kind, std::chrono::sys_days key) {
    const QString hours = plan.empty() ? tr("closed") : hoursText(plan);
    auto* item = new QListWidgetItem(name.isEmpty() ? tr("%1: %2", "day, hours").arg(when, hours) : tr("%1 %2: %3", "days, name, hours").arg(when, name, hours), m_days);
    item->setData(Qt::UserRole, kind);
    item->setData(Qt::UserRole + 1, dateOf(key));
  };
  for (const auto& [day, plan] : m_rules.exceptions) {
    const auto name = m_rules.names.find(day);
    add(dateOf(day).toString(Qt::ISODate), name == m_rules.names.end() ? QString() : shownLine(name->second), plan, 0, day);
  }
  for (const Campaign& campaign : m_rules.campaigns)
    add(tr("%1 to %2", "first day, last day").arg(dateOf(campaign.from).toString(Qt::ISODate), dateOf(campaign.to).toString(Qt::ISODate)), shownLine(campaign.name), campaign.plan, kCampaign, campaign.from);
}

void CalendarForm::addOne() {
  const auto plan = hoursFromText(m_dayHours->text());
  m_dayProblem->setVisible(!plan || m_to->date() < m_from->date());
  m_dayProblem->setText(!plan ? tr("The hours cannot be read: write them like 09:00-12:00, 13:30-18:00.") : tr("The last day lies before the first: correct the dates."));
  if (!m_dayProblem->isHidden()) return;
  const std::string name = toUtf8(m_dayName->text().trimmed());
  if (m_from->date() == m_to->date()) {
    m_rules.exceptions[dayOf(m_from->date())] = *plan;
    if (!name.empty()) m_rules.names[dayOf(m_from->date())] = name;
  } else {
    m_rules.campaigns.push_back({name, dayOf(m_from->date()), dayOf(m_to->date()), *plan});
  }
  showDays();
}

void CalendarForm::removeOne() {
  const QListWidgetItem* chosen = m_days->currentItem();
  if (chosen == nullptr) return;
  const auto day = dayOf(chosen->data(Qt::UserRole + 1).toDate());
  if (chosen->data(Qt::UserRole).toInt() == kCampaign) {
    std::erase_if(m_rules.campaigns, [day](const Campaign& campaign) { return campaign.from == day; });
  } else {
    m_rules.exceptions.erase(day);
    m_rules.names.erase(day);
  }
  showDays();
}

void CalendarForm::addDays(const desk::FileDays& days) {
  for (const desk::FileDay& each : days.days) {
    m_rules.exceptions[each.day] = {};
    if (!each.name.empty()) m_rules.names[each.day] = each.name;
  }
  showDays();
}

CalendarRules CalendarForm::rules() const {
  CalendarRules rules = m_rules;
  if (const QString typed = m_name->text().trimmed(); typed != calendarName(rules.id)) rules.id = toUtf8(typed);
  rules.timeZone = toUtf8(m_zone->text().trimmed());
  for (std::size_t i = 0; i < 7; ++i) rules.week[(i + 1) % 7] = hoursFromText(m_week[i]->text()).value_or(DayPlan());
  rules.countries.clear();
  for (const auto& [country, box] : m_countries)
    if (box->isChecked()) rules.countries.push_back(country);
  return rules;
}

QString CalendarForm::problem() const {
  if (m_name->text().trimmed().isEmpty()) return tr("Give the calendar a name.");
  for (int i = 0; i < 7; ++i)
    if (!hoursFromText(m_week[static_cast<std::size_t>(i)]->text()))
      return tr("The hours of %1 cannot be read: write them like 09:00-12:00, 13:30-18:00.").arg(m_look.times().locale().dayName(i + 1));
  return {};
}

}  // namespace inquiry::ui
