#include "ui/dashboard/past_window.h"

#include <QTimeZone>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/models/navigation_model.h"

namespace inquiry::ui {
namespace {

constexpr int kLetters = 12;
constexpr Duration kHourAgo = std::chrono::hours(1);

desk::ReportCell cell(const QString& text) { return {desk::ReportCell::Kind::Text, toUtf8(text), 0, text.isEmpty()}; }

}  // namespace

PastWindow::PastWindow(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("pastWindow"));
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  m_banner = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_banner->setObjectName(QStringLiteral("past.banner"));
  m_banner->setWordWrap(true);
  column->addWidget(m_banner);
  auto* choice = rowIn(column, 8);
  m_when = new QDateTimeEdit(this);
  m_when->setObjectName(QStringLiteral("past.when"));
  m_when->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  m_when->setCalendarPopup(true);
  m_view = new QComboBox(this);
  m_view->setObjectName(QStringLiteral("past.view"));
  m_view->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_view->setMinimumContentsLength(kLetters);
  m_show = pushButton(this, ButtonKind::Primary);
  m_show->setObjectName(QStringLiteral("past.show"));
  m_show->setDefault(true);
  for (QWidget* part : {static_cast<QWidget*>(m_when), static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_show)}) choice->addWidget(part);
  choice->addStretch(1);
  m_zones = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_zones->setWordWrap(true);
  column->addWidget(m_zones);
  m_table = new FigureTable(look, this);
  m_table->setObjectName(QStringLiteral("past.table"));
  column->addWidget(m_table, 1);
  m_count = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_count->setWordWrap(true);
  column->addWidget(m_count);
  auto* foot = rowIn(column, 8);
  foot->addStretch(1);
  m_open = pushButton(this);
  m_open->setObjectName(QStringLiteral("past.open"));
  m_close = pushButton(this);
  m_close->setObjectName(QStringLiteral("past.close"));
  foot->addWidget(m_open);
  foot->addWidget(m_close);
  connect(m_show, &QPushButton::clicked, this, &PastWindow::asked);
  connect(m_view, &QComboBox::activated, this, &PastWindow::asked);
  connect(m_table, &FigureTable::rowOpened, this, &PastWindow::openRow);
  connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  resize(look.px(900), look.px(520));
}

void PastWindow::nameAll() {
  setWindowTitle(tr("Inbox as of a moment"));
  m_when->setAccessibleName(tr("The moment, %1 time").arg(m_look.times().ownCity()));
  m_view->setAccessibleName(tr("Which list"));
  m_show->setText(tr("Show the inbox as of then"));
  m_open->setText(tr("Open the conversation as it is today"));
  m_close->setText(tr("Back to now"));
  const auto chosen = m_hasBegun ? view() : ThreadView::NeedsReply;
  m_view->clear();
  for (const ThreadView each : allThreadViews()) m_view->addItem(NavigationModel::viewName(each), static_cast<int>(each));
  setView(chosen);
}

void PastWindow::begin(Instant now) {
  nameAll();
  if (!m_hasBegun) setAt(now - kHourAgo);
  m_hasBegun = true;
  m_banner->setText(tr("Read-only: choose a moment, and the inbox is shown as it stood then."));
  show();
  raise();
  activateWindow();
  m_when->setFocus();
}

// The field knows no zones: it holds what a clock on the person's wall shows.
Instant PastWindow::at() const { return Instant::fromMillis(QDateTime(m_when->date(), m_when->time(), m_look.times().ownZone()).toMSecsSinceEpoch()); }

ThreadView PastWindow::view() const { return static_cast<ThreadView>(m_view->currentData().toInt()); }

void PastWindow::setAt(Instant at) {
  const QDateTime own = m_look.times().own(at);
  m_when->setDate(own.date());
  m_when->setTime(own.time());
}

void PastWindow::setView(ThreadView view) { m_view->setCurrentIndex(std::max(0, m_view->findData(static_cast<int>(view)))); }

void PastWindow::say(const QString& text) { m_count->setText(text); }

desk::ReportTable PastWindow::tableOf(const desk::PastPage& past) const {
  desk::ReportTable table;
  table.title = toUtf8(windowTitle());
  for (const QString& head : {tr("Store"), tr("Buyer"), tr("Subject"), tr("Due"), tr("Assigned to"), tr("Priority"), tr("Tags"), tr("Last message")}) table.columns.push_back(toUtf8(head));
  for (const Thread& thread : past.page.threads) {
    const StoreFace store = m_directory.store(thread.store);
    const auto moment = [&](const std::optional<Instant>& when) { return when ? m_look.times().bothZones(*when, past.at, store.zone) : QString(); };
    QStringList tags;
    for (const std::string& tag : thread.tags) tags << m_directory.tagText(tag);
    QString due = thread.needsReply ? moment(thread.dueAt) : QString();
    if (isOverdue(thread, past.at)) due = tr("overdue since %1").arg(due);
    table.rows.push_back({cell(store.name), cell(buyerText(thread)), cell(toQt(thread.subject.empty() ? thread.excerpt : thread.subject)), cell(due),
                          cell(thread.assignee.empty() ? QString() : m_directory.personName(thread.assignee)), cell(priorityName(thread.priority)), cell(listed(tags)),
                          cell(moment(thread.lastMessageAt))});
  }
  return table;
}

void PastWindow::setPage(const desk::PastPage& past) {
  m_threads.clear();
  for (const Thread& thread : past.page.threads) m_threads.push_back(thread.id);
  m_banner->setText(tr("Read-only: the inbox as it stood on %1. Esc goes back to now.").arg(m_look.times().date(past.at)));
  m_zones->setText(tr("%1 in %2 · %3 UTC. Names and subjects are today's; deleted conversations are not shown.")
                       .arg(m_look.times().date(past.at), m_look.times().ownCity(), toQt(past.at.toIso().substr(0, 16)).replace(QLatin1Char('T'), QLatin1Char(' '))));
  m_table->setTable(tableOf(past));
  QString count = tr("%n conversations", nullptr, static_cast<int>(past.page.total.value_or(0)));
  if (past.page.next) count = tr("The first %1 of %2 conversations").arg(m_threads.size()).arg(past.page.total.value_or(0));
  if (!past.isExact()) count += QStringLiteral(" · ") + tr("The past is exact from %1 on: changes before it were not kept.").arg(m_look.times().date(*past.exactSince));
  say(count);
  m_open->setEnabled(!m_threads.empty());
}

void PastWindow::openRow(int row) {
  if (row < 0 || row >= static_cast<int>(m_threads.size())) return;
  Q_EMIT threadWanted(m_threads[static_cast<std::size_t>(row)]);
  hide();
}

}  // namespace inquiry::ui
