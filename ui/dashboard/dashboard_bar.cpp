#include "ui/dashboard/dashboard_bar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <algorithm>
#include <array>

#include "core/domain/team.h"
#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/common/wrap_row.h"
#include "ui/dashboard/report_days.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

constexpr std::array kSpans{ReportSpan::Today,     ReportSpan::Week,      ReportSpan::FourWeeks, ReportSpan::Quarter,    ReportSpan::ThisWeek,
                            ReportSpan::LastWeek, ReportSpan::ThisMonth, ReportSpan::LastMonth, ReportSpan::Everything, ReportSpan::Chosen};
// What a lead asks on a Monday morning has a button of its own.
constexpr std::array kQuickSpans{ReportSpan::ThisWeek, ReportSpan::LastWeek, ReportSpan::LastMonth};
constexpr std::array kComparisons{ReportComparison::SpanBefore, ReportComparison::YearBefore, ReportComparison::Nothing};
constexpr int kLetters = 11, kWidest = 240;

template <class Values, class Name>
void fillEnum(QComboBox* box, const Values& values, const Name& nameOf) {
  const QSignalBlocker quiet(box);
  const int before = box->currentIndex();
  box->clear();
  for (const auto value : values) box->addItem(nameOf(value), static_cast<int>(value));
  box->setCurrentIndex(std::max(0, before));
}

}  // namespace

DashboardBar::DashboardBar(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("dashboardBar"));
  auto* column = columnOf(this, {20, 12, 20, 8}, 8);
  auto* head = rowIn(column, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Page, Weight::Strong));
  head->addWidget(m_title, 1);
  head->addWidget(m_dashboards = addChoice("dashboards"));
  m_more = iconButton(this, QStringLiteral("download"));
  m_more->setObjectName(QStringLiteral("dashboard.more"));
  m_more->setPopupMode(QToolButton::InstantPopup);
  m_more->setMenu(new QMenu(m_more));
  head->addWidget(m_more);
  auto row = std::make_unique<WrapRow>(8);
  addQuickSpans(row.get());
  for (const auto& [box, name] : {std::pair(&m_span, "span"), std::pair(&m_comparison, "comparison"), std::pair(&m_marketplace, "marketplace"), std::pair(&m_store, "store"), std::pair(&m_person, "person"), std::pair(&m_tag, "tag")})
    row->addWidget(*box = addChoice(name));
  m_comparison->setMinimumContentsLength(kLetters + 5);
  column->addLayout(row.release());
  addDays(column);
  connectChoices();
  retranslate();
}

void DashboardBar::addQuickSpans(QLayout* row) {
  auto* group = new QWidget(this);
  group->setObjectName(QStringLiteral("dashboard.quick"));
  const QList<QPushButton*> buttons = addSegments(rowOf(group), group, static_cast<int>(kQuickSpans.size()), [this](int at) { takeSpan(kQuickSpans[static_cast<std::size_t>(at)]); });
  for (const ReportSpan span : kQuickSpans) {
    QPushButton* button = buttons[static_cast<int>(m_quick.size())];
    // None of them is chosen while another span is, and Tab reaches each: they are no group.
    if (QButtonGroup* one = button->group()) one->removeButton(button);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(QStringLiteral("dashboard.span%1").arg(static_cast<int>(span)));
    m_quick.emplace_back(span, button);
  }
  row->addWidget(group);
  setFocusProxy(m_quick.front().second);
}

void DashboardBar::addDays(QBoxLayout* column) {
  auto* days = rowIn(column, 8);
  m_from = new QDateEdit(this);
  m_to = new QDateEdit(this);
  m_until = plainLabel(this, m_look.fonts().font(Size::Body));
  for (QDateEdit* edit : {m_from, m_to}) edit->setCalendarPopup(true);
  m_from->setObjectName(QStringLiteral("dashboard.from"));
  m_to->setObjectName(QStringLiteral("dashboard.to"));
  days->addWidget(m_from);
  days->addWidget(m_until);
  days->addWidget(m_to);
  days->addStretch(1);
}

void DashboardBar::connectChoices() {
  connect(m_span, &QComboBox::activated, this, [this] { takeSpan(static_cast<ReportSpan>(m_span->currentData().toInt())); });
  connect(m_comparison, &QComboBox::activated, this, [this] {
    m_wish.comparison = static_cast<ReportComparison>(m_comparison->currentData().toInt());
    Q_EMIT wishChanged();
  });
  connect(m_marketplace, &QComboBox::activated, this, [this] { takeFilter(Grouping::Marketplace, m_marketplace); });
  connect(m_store, &QComboBox::activated, this, [this] { takeFilter(Grouping::Store, m_store); });
  connect(m_person, &QComboBox::activated, this, [this] { takeFilter(Grouping::Agent, m_person); });
  connect(m_tag, &QComboBox::activated, this, [this] { takeFilter(Grouping::Tag, m_tag); });
  connect(m_from, &QDateEdit::dateChanged, this, &DashboardBar::takeDays);
  connect(m_to, &QDateEdit::dateChanged, this, &DashboardBar::takeDays);
  connect(m_dashboards, &QComboBox::activated, this, [this](int at) {
    if (at > 0) Q_EMIT savedChosen(m_dashboards->itemText(at));
  });
  connect(&m_directory, &Directory::changed, this, &DashboardBar::fillFilters);
}

QComboBox* DashboardBar::addChoice(const char* name) {
  auto* box = new QComboBox(this);
  box->setObjectName(QStringLiteral("dashboard.") + QLatin1String(name));
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(kLetters);
  box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  box->setMaximumWidth(m_look.px(kWidest));
  return box;
}

void DashboardBar::retranslate() {
  m_title->setText(tr("Response times"));
  m_until->setText(tr("until", "a day until another day"));
  m_from->setAccessibleName(tr("First day"));
  m_to->setAccessibleName(tr("Last day"));
  m_dashboards->setAccessibleName(tr("Saved dashboards"));
  m_span->setAccessibleName(tr("Time span"));
  m_comparison->setAccessibleName(tr("Compared with"));
  m_marketplace->setAccessibleName(tr("Marketplace"));
  m_store->setAccessibleName(tr("Store"));
  m_person->setAccessibleName(tr("Person or group"));
  m_tag->setAccessibleName(tr("Tag"));
  setNamed(m_more, tr("Export, print and more"));
  fillEnum(m_span, kSpans, &spanName);
  for (const auto& [span, button] : m_quick) button->setText(spanName(span));
  fillMenu();
  setSaved(m_saved);
  setWish(m_wish);
}

void DashboardBar::fillMenu() {
  QMenu* menu = m_more->menu();
  menu->clear();
  static const QStringList writing{QStringLiteral("save"), QStringLiteral("delete"), QStringLiteral("references"), QStringLiteral("platform"), QStringLiteral("ratings"), QStringLiteral("samples")};
  const auto add = [&](const QString& text, const char* what) {
    QAction* action = menu->addAction(text);
    action->setProperty("writes", writing.contains(QLatin1String(what)));
    connect(action, &QAction::triggered, this, [this, what] { Q_EMIT doAsked(QString::fromLatin1(what)); });
  };
  add(tr("Save as a picture (PNG)…"), "png");
  add(tr("Save as PDF…"), "pdf");
  add(tr("Save as a table (CSV)…"), "csv");
  add(tr("Save as a spreadsheet (XLSX)…"), "xlsx");
  add(tr("Print…"), "print");
  menu->addSeparator();
  add(tr("Keep this dashboard…"), "save");
  add(tr("Delete the chosen dashboard"), "delete");
  menu->addSeparator();
  add(tr("Reference lines…"), "references");
  add(tr("The platform's own figure…"), "platform");
  add(tr("Tags by product…"), "products");
  add(tr("Take in ratings of buyers…"), "ratings");
  add(tr("Random samples…"), "samples");
  menu->addSeparator();
  add(tr("Report on the chosen person (PDF)…"), "person-pdf");
  add(tr("Report on the chosen person (CSV)…"), "person-csv");
}

void DashboardBar::fillFilter(QComboBox* box, Grouping grouping, const QString& all, const std::vector<std::pair<QString, std::string>>& choices) {
  const QSignalBlocker quiet(box);
  box->clear();
  box->addItem(all);
  const auto chosen = m_wish.only.find(grouping);
  for (const auto& [text, key] : choices) {
    box->addItem(text, toQt(key));
    if (chosen != m_wish.only.end() && chosen->second == key) box->setCurrentIndex(box->count() - 1);
  }
  // Somebody who has left, a tag that was deleted: the filter still holds.
  if (chosen == m_wish.only.end() || box->currentIndex() > 0) return;
  box->addItem(shownLine(chosen->second), toQt(chosen->second));
  box->setCurrentIndex(box->count() - 1);
}

void DashboardBar::fillFilters() {
  std::vector<std::pair<QString, std::string>> marketplaces, stores, people, tags;
  for (const desk::StoreRow& row : m_directory.stores()) {
    const std::pair each(marketplaceName(row.store.marketplace), std::string(name(row.store.marketplace)));
    if (std::find(marketplaces.begin(), marketplaces.end(), each) == marketplaces.end()) marketplaces.push_back(each);
  }
  for (const desk::StoreRow& row : m_directory.stores()) stores.emplace_back(m_directory.store(row.store.id).name, row.store.id.value);
  for (const desk::PersonRow& row : m_directory.people()) people.emplace_back(m_directory.personName(row.id.value), row.id.value);
  for (const desk::TagRow& row : m_directory.tags()) tags.emplace_back(m_directory.tagText(row.name), row.name);
  fillFilter(m_marketplace, Grouping::Marketplace, tr("All marketplaces"), marketplaces);
  fillFilter(m_store, Grouping::Store, tr("All stores"), stores);
  const auto group = m_wish.only.find(Grouping::Group);
  if (group != m_wish.only.end()) m_wish.only[Grouping::Agent] = group->second;
  fillFilter(m_person, Grouping::Agent, tr("Everybody"), people);
  if (group != m_wish.only.end()) m_wish.only.erase(Grouping::Agent);
  fillFilter(m_tag, Grouping::Tag, tr("All tags"), tags);
}

void DashboardBar::takeFilter(Grouping grouping, const QComboBox* box) {
  m_wish.only.erase(grouping);
  if (grouping == Grouping::Agent) m_wish.only.erase(Grouping::Group);
  const std::string key = toUtf8(box->currentData().toString());
  // A group stands among the people under its own id.
  if (!key.empty()) m_wish.only[grouping == Grouping::Agent && isGroup(PersonId{key}) ? Grouping::Group : grouping] = key;
  Q_EMIT wishChanged();
}

void DashboardBar::takeSpan(ReportSpan span) {
  m_wish.span = span;
  if (span == ReportSpan::Chosen && !m_wish.from) {
    m_wish.from = startOfDay(m_today.addDays(-6), m_look.times().ownZone());
    m_wish.to = startOfDay(m_today.addDays(1), m_look.times().ownZone());
  }
  showSpan();
  Q_EMIT wishChanged();
}

void DashboardBar::showSpan() {
  for (const auto& [span, button] : m_quick) button->setChecked(span == m_wish.span);
  m_span->setCurrentIndex(m_span->findData(static_cast<int>(m_wish.span)));
  fillEnum(m_comparison, kComparisons, [this](ReportComparison comparison) { return comparisonName(comparison, m_wish.span); });
  m_comparison->setCurrentIndex(m_comparison->findData(static_cast<int>(m_wish.comparison)));
  showDays();
}

void DashboardBar::takeDays() {
  // The other end follows, so that the span never turns round.
  if (m_from->date() > m_to->date()) {
    const QSignalBlocker quietFrom(m_from), quietTo(m_to);
    if (sender() == m_from) m_to->setDate(m_from->date());
    else m_from->setDate(m_to->date());
  }
  m_wish.from = startOfDay(m_from->date(), m_look.times().ownZone());
  m_wish.to = startOfDay(m_to->date().addDays(1), m_look.times().ownZone());
  Q_EMIT wishChanged();
}

void DashboardBar::showDays() {
  const bool isChosen = m_wish.span == ReportSpan::Chosen;
  for (QWidget* widget : std::initializer_list<QWidget*>{m_from, m_until, m_to}) widget->setVisible(isChosen);
  if (!isChosen || !m_wish.from || !m_wish.to) return;
  const QSignalBlocker quietFrom(m_from), quietTo(m_to);
  m_from->setDate(dayOf(*m_wish.from, m_look.times().ownZone()));
  m_to->setDate(dayOf(*m_wish.to, m_look.times().ownZone()).addDays(-1));
}

void DashboardBar::setWish(const SavedDashboard& wish) {
  m_wish = wish;
  m_wish.name.clear();
  fillFilters();
  showSpan();
}

void DashboardBar::setSaved(const std::vector<SavedDashboard>& saved) {
  const QString before = savedName();
  m_saved = saved;
  const QSignalBlocker quiet(m_dashboards);
  m_dashboards->clear();
  m_dashboards->addItem(tr("Dashboards"));
  for (const SavedDashboard& each : saved) m_dashboards->addItem(shownLine(each.name));
  m_dashboards->setCurrentIndex(std::max(0, m_dashboards->findText(before)));
  m_dashboards->setEnabled(!saved.empty());
}

QString DashboardBar::savedName() const { return m_dashboards->currentIndex() > 0 ? m_dashboards->currentText() : QString(); }

void DashboardBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
