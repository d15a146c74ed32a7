#include "ui/dashboard/report_plans_window.h"

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

using desk::ReportFormat;
using desk::ReportPlan;
using What = ReportPlan::What;
using Every = ReportPlan::Every;

struct PlanWords {
  Q_DECLARE_TR_FUNCTIONS(ReportPlansWindow)
};

QString whatName(What what) {
  switch (what) {
    case What::ResponseTimes: return PlanWords::tr("Response times");
    case What::Deadlines: return PlanWords::tr("Deadlines and late replies");
    case What::Person: return PlanWords::tr("Report on a person");
    case What::AutomaticShare: return PlanWords::tr("Automatic share per store");
    case What::Coverage: return PlanWords::tr("Coverage of the database");
    case What::WeeklyCheck: break;
  }
  return PlanWords::tr("Weekly health check");
}

QString everyName(Every every) {
  if (every == Every::Day) return PlanWords::tr("Every day");
  return every == Every::Week ? PlanWords::tr("Every week") : PlanWords::tr("Every 30 days");
}

desk::ReportCell cell(const QString& text) { return {desk::ReportCell::Kind::Text, toUtf8(text), 0, text.isEmpty()}; }

}  // namespace

ReportPlansWindow::ReportPlansWindow(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("reportPlansWindow"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  m_lead = plainLabel(this, look.fonts().font(Size::Body));
  m_lead->setWordWrap(true);
  column->addWidget(m_lead);
  m_table = new FigureTable(look, this);
  m_table->setObjectName(QStringLiteral("plans.table"));
  column->addWidget(m_table, 1);
  auto* first = rowIn(column, 8);
  m_what = box(first, "what");
  m_every = box(first, "every");
  m_format = box(first, "format");
  auto* second = rowIn(column, 8);
  m_store = box(second, "store");
  m_person = box(second, "person");
  m_channel = box(second, "channel");
  m_folder = new QLineEdit(this);
  m_folder->setObjectName(QStringLiteral("plans.folder"));
  column->addWidget(m_folder);
  m_said = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_said->setWordWrap(true);
  column->addWidget(m_said);
  makeFoot(column);
  connect(m_what, &QComboBox::currentIndexChanged, this, &ReportPlansWindow::showFields);
  resize(look.px(900), look.px(520));
}

QComboBox* ReportPlansWindow::box(QBoxLayout* row, const char* name) {
  auto* combo = new QComboBox(this);
  combo->setObjectName(QStringLiteral("plans.") + QLatin1String(name));
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  row->addWidget(combo, 1);
  return combo;
}

void ReportPlansWindow::makeFoot(QBoxLayout* column) {
  auto* foot = rowIn(column, 8);
  for (const auto& [button, name] : {std::pair(&m_run, "run"), std::pair(&m_remove, "remove")}) {
    *button = pushButton(this);
    (*button)->setObjectName(QStringLiteral("plans.") + QLatin1String(name));
    foot->addWidget(*button);
  }
  foot->addStretch(1);
  m_add = pushButton(this, ButtonKind::Primary);
  m_add->setObjectName(QStringLiteral("plans.add"));
  m_close = pushButton(this);
  foot->addWidget(m_add);
  foot->addWidget(m_close);
  connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addAsked(wish()); });
  connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runAsked(chosen()); });
  connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(chosen()); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void ReportPlansWindow::nameAll() {
  setWindowTitle(tr("Planned reports"));
  m_lead->setText(tr("These reports are written by themselves while the desk is open, read back, and mailed where a mail channel of the alerts is chosen."));
  for (const auto& [combo, label] : {std::pair(m_what, tr("Which report")), std::pair(m_every, tr("How often")), std::pair(m_format, tr("Kind of file")), std::pair(m_store, tr("Of which store")),
                                     std::pair(m_person, tr("On whom")), std::pair(m_channel, tr("Who gets it by mail"))}) {
    combo->setAccessibleName(label);
    combo->setToolTip(plainToolTip(label));
    combo->clear();
  }
  for (const What what : {What::ResponseTimes, What::Deadlines, What::Person, What::AutomaticShare, What::Coverage, What::WeeklyCheck}) m_what->addItem(whatName(what), static_cast<int>(what));
  for (const Every every : {Every::Day, Every::Week, Every::Month}) m_every->addItem(everyName(every), static_cast<int>(every));
  m_every->setCurrentIndex(static_cast<int>(Every::Week));
  m_format->addItem(tr("PDF"), static_cast<int>(ReportFormat::Pdf));
  m_format->addItem(tr("Spreadsheet (XLSX)"), static_cast<int>(ReportFormat::Xlsx));
  m_format->addItem(tr("Table (CSV)"), static_cast<int>(ReportFormat::Csv));
  m_store->addItem(tr("All stores"), QString());
  for (const desk::StoreRow& row : m_directory.stores()) m_store->addItem(m_directory.store(row.store.id).name, toQt(row.store.id.value));
  for (const desk::PersonRow& person : m_directory.people()) m_person->addItem(m_directory.personName(person.id.value), toQt(person.id.value));
  m_folder->setPlaceholderText(tr("Folder; left empty, the folder “reports” of the workspace"));
  m_folder->setAccessibleName(m_folder->placeholderText());
  m_run->setText(tr("Run now"));
  m_remove->setText(tr("Remove"));
  m_add->setText(tr("Plan this report"));
  m_close->setText(tr("Close"));
}

void ReportPlansWindow::begin() {
  nameAll();
  setChannels({});
  setPlans({});
  showFields();
  say({});
  show();
  raise();
  activateWindow();
  m_what->setFocus();
}

void ReportPlansWindow::setChannels(const std::vector<MailChannel>& channels) {
  m_channel->clear();
  m_channel->addItem(tr("Nobody by mail"), QString());
  for (const MailChannel& channel : channels) m_channel->addItem(channel.name, channel.id);
}

void ReportPlansWindow::showFields() { m_person->setVisible(m_what->currentData().toInt() == static_cast<int>(What::Person)); }

ReportPlan ReportPlansWindow::wish() const {
  ReportPlan plan;
  plan.what = static_cast<What>(m_what->currentData().toInt());
  plan.every = static_cast<Every>(m_every->currentData().toInt());
  plan.format = static_cast<ReportFormat>(m_format->currentData().toInt());
  plan.store.value = toUtf8(m_store->currentData().toString());
  if (plan.what == What::Person) plan.person.value = toUtf8(m_person->currentData().toString());
  plan.channel = toUtf8(m_channel->currentData().toString());
  plan.folder = toUtf8(m_folder->text().trimmed());
  return plan;
}

void ReportPlansWindow::setPlans(std::vector<desk::ReportPlanRow> plans) {
  m_plans = std::move(plans);
  desk::ReportTable table;
  table.title = toUtf8(windowTitle());
  for (const QString& head : {tr("Report"), tr("How often"), tr("Store"), tr("On whom"), tr("By mail"), tr("Last result"), tr("Next")}) table.columns.push_back(toUtf8(head));
  for (const desk::ReportPlanRow& row : m_plans) {
    QString last = tr("not yet");
    if (row.last) last = m_look.times().date(row.last->at) + QStringLiteral(" · ") + toQt(row.last->problem.empty() ? row.last->file : row.last->problem);
    table.rows.push_back({cell(whatName(row.plan.what)), cell(everyName(row.plan.every)), cell(row.plan.store.value.empty() ? tr("All stores") : m_directory.store(row.plan.store).name),
                          cell(row.plan.person.value.empty() ? QString() : m_directory.personName(row.plan.person.value)), cell(toQt(row.channel)), cell(last), cell(m_look.times().date(row.next))});
  }
  m_table->setTable(table);
  m_run->setEnabled(!m_plans.empty());
  m_remove->setEnabled(!m_plans.empty());
  if (m_plans.empty()) say(tr("Nothing is planned yet: choose a report below the list."));
}

QString ReportPlansWindow::chosen() const {
  const auto row = static_cast<std::size_t>(std::max(0, m_table->currentRow()));
  return row < m_plans.size() ? toQt(m_plans[row].plan.id) : QString();
}

}  // namespace inquiry::ui
