#include "ui/settings/deadlines_page.h"

#include <QHeaderView>
#include <algorithm>
#include <array>

#include "ui/common/deadline_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr std::array kMarketplaces{Marketplace::Amazon, Marketplace::Ebay, Marketplace::MercadoLibre, Marketplace::Shopee, Marketplace::Rakuten,
                                   Marketplace::YahooShoppingJp, Marketplace::Shopify, Marketplace::WooCommerce, Marketplace::Mailbox};
constexpr std::array kKinds{ThreadKind::Question, ThreadKind::OrderMessage, ThreadKind::Mail, ThreadKind::Case};

QString lengthText(Duration time) {
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time).count();
  if (minutes % 60 == 0) return DeadlinesPage::tr("%1 h", "hours").arg(minutes / 60);
  return minutes < 60 ? DeadlinesPage::tr("%1 min", "minutes").arg(minutes) : DeadlinesPage::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

void choose(QComboBox* box, const QString& value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

}  // namespace

DeadlinesPage::DeadlinesPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.deadlines"), parent), m_directory(directory) {}

QString DeadlinesPage::title() const { return tr("Deadlines"); }

void DeadlinesPage::setSettings(const SlaSettings& settings) {
  m_settings = settings;
  m_policy = std::min(m_policy, m_settings.policies.size());
  m_calendar = std::min(m_calendar, m_settings.calendars.size());
  if (isBuilt()) rebuild();
}

void DeadlinesPage::fill() {
  note(tr("Several deadlines may run for one conversation: the earliest that counts sorts the inbox. A deadline for a tag or a priority runs beside the general one."));
  fillPolicies();
  fillPolicyForm();
  fillCalendars();
  column().addStretch(1);
}

QString DeadlinesPage::whereText(const PolicyRow& row) const {
  QStringList parts;
  if (!row.store.empty()) parts << m_directory.store(StoreId{row.store}).name;
  else if (row.marketplace) parts << marketplaceName(*row.marketplace);
  if (!row.site.empty()) parts << shownLine(row.site);
  if (row.kind) parts << kindName(*row.kind);
  if (!row.tag.empty()) parts << tr("tag %1").arg(m_directory.tagText(row.tag));
  if (row.priority) parts << tr("priority %1 and above").arg(priorityName(*row.priority));
  return parts.isEmpty() ? tr("every conversation") : parts.join(QStringLiteral(" · "));
}

void DeadlinesPage::fillPolicies() {
  auto* rows = table({tr("Deadline"), tr("For"), tr("Time"), tr("Counted in"), tr("Version")}, QStringLiteral("deadlines.table"));
  rows->setAccessibleName(tr("Deadlines"));
  rows->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  rows->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
  for (const PolicyRow& row : m_settings.policies) {
    const int at = rows->rowCount();
    rows->insertRow(at);
    const QString counted = row.policy.basis == TimeBasis::Business ? calendarName(row.policy.calendar) : tr("every hour");
    const QString sentence = tr("%1, for %2: %3, %4", "deadline, conversations, time, counted in").arg(deadlineName(row.policy.label), whereText(row), lengthText(row.policy.duration), counted);
    rows->setItem(at, 0, tableCell(deadlineName(row.policy.label), sentence));
    rows->setItem(at, 1, tableCell(whereText(row)));
    rows->setItem(at, 2, tableCell(lengthText(row.policy.duration)));
    rows->setItem(at, 3, tableCell(counted));
    rows->setItem(at, 4, tableCell(QString::number(row.policy.version)));
  }
  if (m_policy < m_settings.policies.size()) rows->setCurrentCell(static_cast<int>(m_policy), 0);
  column().addWidget(rows);
  remember(tr("Deadlines"), QStringLiteral("deadline policy target response time sla"), QStringLiteral("deadlines.table"));
  connect(rows, &QTableWidget::currentCellChanged, this, [this](int at) {
    if (at < 0 || at >= static_cast<int>(m_settings.policies.size())) return;
    m_policy = static_cast<std::size_t>(at);
    showPolicy();
  });
}

QComboBox* DeadlinesPage::choice(const QString& label, const char* name, const std::vector<std::pair<QString, QString>>& all) {
  auto* box = new QComboBox(page());
  for (const auto& [text, value] : all) box->addItem(text, value);
  field(label, box, QLatin1String(name), QStringLiteral("deadline"));
  return box;
}

void DeadlinesPage::fillPolicyForm() {
  auto* top = rowIn(&column(), 6);
  connect(button(top, tr("New deadline"), QStringLiteral("deadlines.new")), &QPushButton::clicked, this, [this] {
    m_policy = m_settings.policies.size();
    showPolicy();
    m_label->setFocus();
  });
  top->addStretch(1);
  m_label = new QLineEdit(page());
  m_label->setMaxLength(80);
  field(tr("Name of the deadline"), m_label, QStringLiteral("deadlines.label"));
  m_name = choice(tr("Whose deadline it is"), "deadlines.name", {{tr("The platform's"), QStringLiteral("platform")}, {tr("Our own target"), QStringLiteral("own")}, {tr("Of a case"), QStringLiteral("case")}});
  std::vector<std::pair<QString, QString>> all{{tr("Every marketplace"), QString()}};
  for (const Marketplace each : kMarketplaces) all.emplace_back(marketplaceName(each), toQt(name(each)));
  m_marketplace = choice(tr("Marketplace"), "deadlines.marketplace", all);
  all = {{tr("Every store"), QString()}};
  for (const desk::StoreRow& row : m_directory.stores()) all.emplace_back(m_directory.store(row.store.id).name, toQt(row.store.id.value));
  m_store = choice(tr("Store"), "deadlines.store", all);
  all = {{tr("Every kind"), QString()}};
  for (const ThreadKind each : kKinds) all.emplace_back(kindName(each), toQt(name(each)));
  m_kind = choice(tr("Kind of conversation"), "deadlines.kind", all);
  all = {{tr("With any tag or none"), QString()}};
  for (const desk::TagRow& row : m_directory.tags()) all.emplace_back(m_directory.tagText(row.name), toQt(row.name));
  m_tag = choice(tr("Tag"), "deadlines.tag", all);
  m_priority = choice(tr("Priority"), "deadlines.priority", {{tr("Every priority"), QString()}, {tr("High and urgent"), QStringLiteral("high")}, {tr("Urgent only"), QStringLiteral("urgent")}});
  m_hours = new QSpinBox(page());
  m_hours->setRange(0, 8'760);
  m_hours->setSuffix(tr(" h", "after a number of hours"));
  field(tr("Hours"), m_hours, QStringLiteral("deadlines.hours"));
  m_minutes = new QSpinBox(page());
  m_minutes->setRange(0, 59);
  m_minutes->setSuffix(tr(" min"));
  field(tr("and minutes"), m_minutes, QStringLiteral("deadlines.minutes"));
  all = {{tr("Every hour, nights and holidays too"), QString()}};
  for (const CalendarRules& calendar : m_settings.calendars) all.emplace_back(tr("Only working time: %1", "name of a calendar").arg(calendarName(calendar.id)), toQt(calendar.id));
  m_counted = choice(tr("What is counted"), "deadlines.counted", all);
  m_drives = new QCheckBox(tr("Sorts the inbox, turns red and warns"), page());
  m_drives->setObjectName(QStringLiteral("deadlines.drives"));
  column().addWidget(m_drives);
  auto* row = rowIn(&column(), 6);
  connect(button(row, tr("Keep this deadline"), QStringLiteral("deadlines.save"), ButtonKind::Primary), &QPushButton::clicked, this, &DeadlinesPage::savePolicy);
  connect(button(row, tr("Remove this deadline"), QStringLiteral("deadlines.remove")), &QPushButton::clicked, this, [this] {
    if (m_policy >= m_settings.policies.size()) return;
    SlaSettings changed = m_settings;
    changed.policies.erase(changed.policies.begin() + static_cast<std::ptrdiff_t>(m_policy));
    Q_EMIT saveAsked(changed);
  });
  row->addStretch(1);
  note(tr("A change counts for conversations that begin to wait from now on; those that wait already keep the version they began under."));
  auto* again = rowIn(&column(), 6);
  connect(button(again, tr("Count the waiting ones anew, too"), QStringLiteral("deadlines.reapply")), &QPushButton::clicked, this, &DeadlinesPage::reapplyAsked);
  again->addStretch(1);
  showPolicy();
}

void DeadlinesPage::showPolicy() {
  PolicyRow row;
  row.policy.policy = PolicyName::Own;
  row.policy.duration = std::chrono::hours(2);
  if (m_policy < m_settings.policies.size()) row = m_settings.policies[m_policy];
  m_label->setText(deadlineName(row.policy.label));
  choose(m_name, toQt(name(row.policy.policy)));
  choose(m_marketplace, row.marketplace ? toQt(name(*row.marketplace)) : QString());
  choose(m_store, toQt(row.store));
  choose(m_kind, row.kind ? toQt(name(*row.kind)) : QString());
  choose(m_tag, toQt(row.tag));
  choose(m_priority, row.priority ? toQt(name(*row.priority)) : QString());
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(row.policy.duration).count();
  m_hours->setValue(static_cast<int>(minutes / 60));
  m_minutes->setValue(static_cast<int>(minutes % 60));
  choose(m_counted, row.policy.basis == TimeBasis::Business ? toQt(row.policy.calendar) : QString());
  m_drives->setChecked(row.policy.drivesDueAt);
}

PolicyRow DeadlinesPage::typedPolicy() const {
  PolicyRow row;
  // What the form does not show stays: site, source and the remark whether a platform's rule stands behind it.
  if (m_policy < m_settings.policies.size()) row = m_settings.policies[m_policy];
  else row.policy.isReference = true;
  const auto value = [](const QComboBox* box) { return toUtf8(box->currentData().toString()); };
  // The name of a shipped deadline is shown in the reader's language; only another one than shown is a new name.
  if (const QString typed = m_label->text().trimmed(); typed != deadlineName(row.policy.label)) row.policy.label = toUtf8(typed);
  row.policy.policy = policyNameFromText(value(m_name)).value_or(PolicyName::Own);
  row.marketplace = marketplaceFromName(value(m_marketplace));
  row.store = value(m_store);
  row.kind = threadKindFromName(value(m_kind));
  row.tag = value(m_tag);
  row.priority = priorityFromName(value(m_priority));
  row.policy.duration = std::chrono::hours(m_hours->value()) + std::chrono::minutes(m_minutes->value());
  row.policy.calendar = value(m_counted);
  row.policy.basis = row.policy.calendar.empty() ? TimeBasis::Elapsed : TimeBasis::Business;
  row.policy.drivesDueAt = m_drives->isChecked();
  return row;
}

void DeadlinesPage::savePolicy() {
  const PolicyRow row = typedPolicy();
  if (row.policy.label.empty()) return say(tr("Give the deadline a name."), Outcome::Warning);
  if (row.policy.duration.count() <= 0) return say(tr("A deadline lasts at least one minute: correct the time."), Outcome::Warning);
  SlaSettings changed = m_settings;
  if (m_policy < changed.policies.size()) changed.policies[m_policy] = row;
  else changed.policies.push_back(row);
  Q_EMIT saveAsked(changed);
}

void DeadlinesPage::fillCalendars() {
  heading(tr("Calendars"));
  note(tr("Working hours, public holidays and campaigns by which business time is counted. A platform's deadline that runs around the clock ignores them."));
  auto* which = new QComboBox(page());
  for (const CalendarRules& calendar : m_settings.calendars) which->addItem(calendarName(calendar.id));
  which->addItem(tr("A new calendar"));
  field(tr("Calendar"), which, QStringLiteral("deadlines.calendar"), QStringLiteral("calendar holidays working hours campaign"));
  which->setCurrentIndex(static_cast<int>(m_calendar));
  m_form = new CalendarForm(look(), page());
  column().addWidget(m_form);
  const auto show = [this] {
    CalendarRules rules;
    for (std::size_t day = 1; day <= 5; ++day) rules.week[day] = {{std::chrono::hours(9), std::chrono::hours(18)}};
    m_form->setRules(m_calendar < m_settings.calendars.size() ? m_settings.calendars[m_calendar] : rules);
  };
  show();
  connect(which, &QComboBox::activated, this, [this, show](int at) {
    m_calendar = static_cast<std::size_t>(std::max(0, at));
    show();
  });
  connect(m_form, &CalendarForm::fileAsked, this, &DeadlinesPage::fileAsked);
  auto* row = rowIn(&column(), 6);
  connect(button(row, tr("Keep this calendar"), QStringLiteral("deadlines.saveCalendar"), ButtonKind::Primary), &QPushButton::clicked, this, &DeadlinesPage::saveCalendar);
  connect(button(row, tr("Remove this calendar"), QStringLiteral("deadlines.removeCalendar")), &QPushButton::clicked, this, [this] {
    if (m_calendar >= m_settings.calendars.size()) return;
    SlaSettings changed = m_settings;
    changed.calendars.erase(changed.calendars.begin() + static_cast<std::ptrdiff_t>(m_calendar));
    Q_EMIT saveAsked(changed);
  });
  row->addStretch(1);
}

void DeadlinesPage::saveCalendar() {
  if (const QString problem = m_form->problem(); !problem.isEmpty()) return say(problem, Outcome::Warning);
  SlaSettings changed = m_settings;
  const CalendarRules rules = m_form->rules();
  if (m_calendar < changed.calendars.size()) {
    // A calendar under another name is still the one its deadlines are counted in.
    for (PolicyRow& row : changed.policies)
      if (row.policy.calendar == changed.calendars[m_calendar].id) row.policy.calendar = rules.id;
    changed.calendars[m_calendar] = rules;
  } else {
    changed.calendars.push_back(rules);
  }
  Q_EMIT saveAsked(changed);
}

void DeadlinesPage::takeDays(const desk::FileDays& days) {
  if (m_form == nullptr) return;
  m_form->addDays(days);
  say(tr("%n day(s) were added. Keep the calendar to use them.", nullptr, static_cast<int>(days.days.size())), Outcome::Good);
}

}  // namespace inquiry::ui
