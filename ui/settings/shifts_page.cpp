#include "ui/settings/shifts_page.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QTimeEdit>
#include <QTimeZone>

#include "core/domain/team.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr int kDay = 1440, kWorkingDays = 7, kEveryDay = 8;

QString timeText(int minute) { return QTime(0, 0).addSecs(60 * (minute % kDay)).toString(QStringLiteral("HH:mm")); }

int minuteOf(const QTimeEdit& edit) { return edit.time().hour() * 60 + edit.time().minute(); }

bool isSame(const Rota& a, const Rota& b) {
  const auto ids = [](const Rota& rota) {
    std::vector<std::int64_t> all;
    for (const Shift& shift : rota.shifts) all.push_back(shift.id);
    all.push_back(-1);
    for (const Absence& absence : rota.absences) all.push_back(absence.id);
    return all;
  };
  return ids(a) == ids(b);
}

}  // namespace

ShiftsPage::ShiftsPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.shifts"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, [this] {
    if (isBuilt()) rebuild();
  });
}

QString ShiftsPage::title() const { return tr("Shifts and absence"); }

void ShiftsPage::setRota(Rota rota, const QDate& today) {
  if (today == m_today && isSame(rota, m_rota)) return;
  m_today = today;
  m_rota = std::move(rota);
  if (isBuilt()) rebuild();
}

// The system's word for the day, marked so that a translation may put something around it.
QString ShiftsPage::dayText(int weekday) const { return tr("%1", "the name of a day of the week").arg(look().times().locale().standaloneDayName(weekday + 1)); }

QString ShiftsPage::storeText(const StoreId& store) const { return store.value.empty() ? tr("All stores") : m_directory.store(store).name; }

void ShiftsPage::fill() {
  note(tr("Who works when, every week, by the clock of a time zone. The status line says who is on duty now; at the end of a shift the open work can be handed over."));
  fillShifts();
  fillShiftForm();
  fillAbsences();
  fillAbsenceForm();
}

void ShiftsPage::fillShifts() {
  auto* rows = table({tr("Name"), tr("Store"), tr("Day"), tr("Hours"), tr("Time zone")}, QStringLiteral("shifts.table"));
  rows->setAccessibleName(tr("Shifts"));
  rows->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  column().addWidget(rows, 1);
  for (const Shift& shift : m_rota.shifts) {
    const int at = rows->rowCount();
    rows->insertRow(at);
    const QString hours = QStringLiteral("%1–%2").arg(timeText(shift.from), timeText(shift.to));
    const QStringList cells{m_directory.personName(shift.person.value), storeText(shift.store), dayText(shift.weekday), hours, toQt(shift.zone)};
    for (int i = 0; i < static_cast<int>(cells.size()); ++i) rows->setItem(at, i, tableCell(cells[i], i == 0 ? cells.join(QStringLiteral(", ")) : QString()));
  }
  if (m_rota.shifts.empty()) note(tr("There is no shift yet: add the first one below."));
  auto* foot = rowIn(&column());
  QPushButton* remove = button(foot, tr("Remove the shift"), QStringLiteral("shifts.remove"));
  foot->addStretch(1);
  remove->setEnabled(false);
  connect(rows, &QTableWidget::currentCellChanged, this, [remove](int at) { remove->setEnabled(at >= 0); });
  connect(remove, &QPushButton::clicked, this, [this, rows] {
    const int at = rows->currentRow();
    if (at >= 0 && at < static_cast<int>(m_rota.shifts.size())) Q_EMIT shiftRemoved(m_rota.shifts[static_cast<std::size_t>(at)].id);
  });
  remember(tr("Shifts"), QStringLiteral("shifts rota roster week on duty"), QStringLiteral("shifts.table"));
}

QComboBox* ShiftsPage::people(const char* name) {
  auto* who = new QComboBox(page());
  for (const desk::PersonRow& row : m_directory.people())
    if (!isGroup(row.id)) who->addItem(m_directory.personName(row.id.value), toQt(row.id.value));
  field(tr("Name"), who, QString::fromLatin1(name), QStringLiteral("person"));
  return who;
}

QTimeEdit* ShiftsPage::timeField(const QString& label, const char* name, int minute) {
  auto* edit = new QTimeEdit(QTime(0, 0).addSecs(60 * minute), page());
  edit->setDisplayFormat(QStringLiteral("HH:mm"));
  field(label, edit, QString::fromLatin1(name), QStringLiteral("time hour shift"));
  return edit;
}

void ShiftsPage::fillShiftForm() {
  heading(tr("A new shift"));
  QComboBox* who = people("shifts.person");
  auto* store = new QComboBox(page());
  store->addItem(tr("All stores"), QString());
  for (const desk::StoreRow& row : m_directory.stores()) store->addItem(m_directory.store(row.store.id).name, toQt(row.store.id.value));
  field(tr("Store"), store, QStringLiteral("shifts.store"), QStringLiteral("store"));
  auto* day = new QComboBox(page());
  day->addItem(tr("Monday to Friday"), kWorkingDays);
  day->addItem(tr("Every day"), kEveryDay);
  for (int i = 0; i < 7; ++i) day->addItem(dayText(i), i);
  field(tr("Day"), day, QStringLiteral("shifts.day"), QStringLiteral("weekday"));
  QTimeEdit* from = timeField(tr("From"), "shifts.from", 9 * 60);
  QTimeEdit* to = timeField(tr("To; earlier than the beginning means the next day"), "shifts.to", 18 * 60);
  auto* zone = new QLineEdit(QString::fromLatin1(QTimeZone::systemTimeZoneId()), page());
  field(tr("Time zone, for example Asia/Shanghai"), zone, QStringLiteral("shifts.zone"), QStringLiteral("zone"));
  auto* row = rowIn(&column());
  QPushButton* add = button(row, tr("Add the shift"), QStringLiteral("shifts.add"));
  row->addStretch(1);
  add->setEnabled(who->count() > 0);
  connect(add, &QPushButton::clicked, this, [this, who, store, day, from, to, zone] {
    Shift shift;
    shift.person = PersonId{toUtf8(who->currentData().toString())};
    shift.store = StoreId{toUtf8(store->currentData().toString())};
    shift.from = minuteOf(*from);
    shift.to = minuteOf(*to) > shift.from ? minuteOf(*to) : minuteOf(*to) + kDay;
    shift.zone = toUtf8(zone->text().trimmed());
    const int chosen = day->currentData().toInt();
    std::vector<Shift> all;
    for (int i = 0; i < 7; ++i) {
      shift.weekday = i;
      if (chosen == i || chosen == kEveryDay || (chosen == kWorkingDays && i < 5)) all.push_back(shift);
    }
    Q_EMIT shiftsAdded(all);
  });
}

void ShiftsPage::fillAbsences() {
  heading(tr("Absence"));
  auto* rows = table({tr("Name"), tr("From"), tr("Until"), tr("Why")}, QStringLiteral("absences.table"));
  rows->setAccessibleName(tr("Absence"));
  rows->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  column().addWidget(rows, 1);
  for (const Absence& absence : m_rota.absences) {
    const int at = rows->rowCount();
    rows->insertRow(at);
    const TimeText& times = look().times();
    const QStringList cells{m_directory.personName(absence.person.value), times.shortDate(absence.from), times.shortDate(absence.until - std::chrono::milliseconds(1)), shownLine(absence.reason)};
    for (int i = 0; i < static_cast<int>(cells.size()); ++i) rows->setItem(at, i, tableCell(cells[i], i == 0 ? cells.join(QStringLiteral(", ")) : QString()));
  }
  auto* foot = rowIn(&column());
  QPushButton* remove = button(foot, tr("Remove the absence"), QStringLiteral("absences.remove"));
  foot->addStretch(1);
  remove->setEnabled(false);
  connect(rows, &QTableWidget::currentCellChanged, this, [remove](int at) { remove->setEnabled(at >= 0); });
  connect(remove, &QPushButton::clicked, this, [this, rows] {
    const int at = rows->currentRow();
    if (at >= 0 && at < static_cast<int>(m_rota.absences.size())) Q_EMIT absenceRemoved(m_rota.absences[static_cast<std::size_t>(at)].id);
  });
  remember(tr("Absence"), QStringLiteral("absence holiday leave sick away"), QStringLiteral("absences.table"));
}

QDateEdit* ShiftsPage::dayField(const QString& label, const char* name) {
  auto* edit = new QDateEdit(page());
  edit->setCalendarPopup(true);
  edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  field(label, edit, QString::fromLatin1(name), QStringLiteral("date absence"));
  return edit;
}

void ShiftsPage::fillAbsenceForm() {
  QComboBox* who = people("absences.person");
  QDateEdit* first = dayField(tr("First day away"), "absences.first");
  QDateEdit* last = dayField(tr("Last day away"), "absences.last");
  first->setDate(m_today);
  last->setDate(m_today);
  auto* why = new QLineEdit(page());
  why->setMaxLength(200);
  field(tr("Why, if others should know"), why, QStringLiteral("absences.why"), QStringLiteral("reason"));
  auto* row = rowIn(&column());
  QPushButton* add = button(row, tr("Add the absence"), QStringLiteral("absences.add"));
  row->addStretch(1);
  connect(first, &QDateEdit::dateChanged, this, [last](const QDate& day) {
    if (last->date() < day) last->setDate(day);
  });
  connect(add, &QPushButton::clicked, this, [this, who, first, last, why] {
    Q_EMIT absenceAdded(PersonId{toUtf8(who->currentData().toString())}, first->date(), last->date(), why->text().trimmed());
  });
}

}  // namespace inquiry::ui
