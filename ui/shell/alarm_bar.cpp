#include "ui/shell/alarm_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/common/alarm_text.h"
#include "ui/common/arrange.h"
#include "ui/common/icons.h"

namespace inquiry::ui {
namespace {

constexpr int kMostLines = 3;

// Where something is done about it.
QString commandOf(AlarmNotice::Kind kind) {
  using enum AlarmNotice::Kind;
  switch (kind) {
    case AnswerWaitsForPerson: return QStringLiteral("go.outbox");
    case DeadlineNear:
    case DeadlineForLead: return QStringLiteral("go.due-soon");
    case DeadlineMissed: return QStringLiteral("go.overdue");
    case HandedOn: return QStringLiteral("go.mine");
    case DailyRound: return QStringLiteral("round");
    case HealthReport: return QStringLiteral("health.report");
    case AutomationPaused: return QStringLiteral("settings.automation");
    case WatchedUnanswered:
    case RuleMatched: return QStringLiteral("alerts");
    case StoreDown:
    case Backlog:
    case GrantExpiring: break;
  }
  return QStringLiteral("stores");
}

}  // namespace

AlarmBar::AlarmBar(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("alarmBar"));
  columnOf(this, {0, 0, 0, 1}, 0);
  for (int i = 0; i < kMostLines; ++i) addLine();
  connect(&look, &Look::changed, this, &AlarmBar::refresh);
  connect(&directory, &Directory::changed, this, &AlarmBar::refresh);
  refresh();
}

void AlarmBar::addLine() {
  Line line;
  line.box = new QWidget(this);
  line.box->setObjectName(QStringLiteral("alarm"));
  line.box->setMinimumHeight(m_look.px(34));
  auto* row = rowOf(line.box, {16, 3, 12, 3}, 8);
  line.sign = plainLabel(line.box, m_look.fonts().font(Size::Body));
  line.text = plainLabel(line.box, m_look.fonts().font(Size::Body));
  line.text->setWordWrap(true);  // a narrow window shows all of it on two lines
  line.open = pushButton(line.box, ButtonKind::Flat);
  line.acknowledge = pushButton(line.box);
  for (QPushButton* button : {line.open, line.acknowledge}) {
    setSmall(button);
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves the focus where the person writes
  }
  row->addWidget(line.sign);
  row->addWidget(line.text, 1);
  row->addWidget(line.open);
  row->addWidget(line.acknowledge);
  layout()->addWidget(line.box);
  const std::size_t at = m_lines.size();
  connect(line.open, &QPushButton::clicked, this, [this, at] {
    Q_EMIT commandAsked(commandOf(m_lines[at].entries.front().notice.kind));
  });
  connect(line.acknowledge, &QPushButton::clicked, this, [this, at] {
    acknowledge(std::vector(m_lines[at].entries));
  });
  m_lines.push_back(line);
}

bool AlarmBar::take(const AlarmNotice& notice, Instant now) {
  m_now = now;
  if (!m_list.take(notice)) return false;
  refresh();
  announce(notice);
  return true;
}

void AlarmBar::acknowledgeFirst() {
  const auto shown = m_list.shown();
  if (!shown.empty()) acknowledge(shown.front());
}

void AlarmBar::acknowledge(const std::vector<AlarmList::Entry>& entries) {
  for (const AlarmList::Entry& entry : entries) {
    drop(entry.notice.store, entry.notice.kind);
    Q_EMIT acknowledged(entry.notice.store, entry.notice.kind);
  }
}

void AlarmBar::drop(const StoreId& store, AlarmNotice::Kind kind) {
  m_list.acknowledge(store, kind);
  refresh();
}

void AlarmBar::setNow(Instant now) {
  m_now = now;
  if (isVisible()) refresh();
}

void AlarmBar::setMostLines(int lines) {
  m_mostLines = std::clamp(lines, 1, kMostLines);
  refresh();
}

QStringList AlarmBar::sentences() const {
  QStringList all;
  for (const Line& line : m_lines)
    if (line.isShown) all << line.text->text();
  return all;
}

QString AlarmBar::sentence(const std::vector<AlarmList::Entry>& entries) const {
  const AlarmList::Entry& entry = entries.front();
  const desk::StoreRow* found = nullptr;
  for (const desk::StoreRow& row : m_directory.stores())
    if (row.store.id == entry.notice.store) found = &row;
  const QString said = alarmSentence(entry.notice, found);
  // A report on the whole desk has no store.
  const QString one = entry.notice.store.value.empty() ? tr("%1 · %2", "kind of alarm, what is wrong").arg(alarmKind(entry.notice.kind), said)
                                                       : tr("%1 · %2: %3", "kind of alarm, store, what is wrong").arg(alarmKind(entry.notice.kind), m_directory.store(entry.notice.store).name, said);
  const QString what = entries.size() == 1 ? one : tr("%1 · and %n more store(s)", "alarm", static_cast<int>(entries.size() - 1)).arg(one);
  const QString since = m_look.times().moment(entry.notice.at, m_now);
  if (entry.overAt) return tr("Over since %1 · %2 · since %3", "time, alarm, time").arg(m_look.times().moment(*entry.overAt, m_now), what, since);
  return tr("%1 · since %2", "alarm, time").arg(what, since);
}

void AlarmBar::refresh() {
  const auto shown = m_list.shown();
  const std::size_t lines = std::min(shown.size(), static_cast<std::size_t>(m_mostLines));
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    Line& line = m_lines[i];
    line.isShown = i < lines;
    line.box->setVisible(line.isShown);
    if (!line.isShown) continue;
    const bool isLast = i + 1 == lines && shown.size() > lines;
    fill(line, shown[i], isLast ? tr("%n more", "alarms", static_cast<int>(shown.size() - lines)) : QString());
  }
  setAccessibleName(tr("Alerts"));
  setVisible(lines > 0);
  update();
}

void AlarmBar::fill(Line& line, const std::vector<AlarmList::Entry>& entries, const QString& more) {
  const Theme& t = m_look.theme();
  line.entries = entries;
  const AlarmList::Entry& entry = entries.front();
  const bool isOver = entry.overAt.has_value();
  const QString said = sentence(entries);
  const QString text = more.isEmpty() ? said : QStringLiteral("%1 · %2").arg(said, more);
  line.sign->setPixmap(iconPixmap(isOver ? QStringLiteral("check") : QStringLiteral("warn"), 16, isOver ? t.text2 : t.warn, devicePixelRatioF()));
  line.text->setFont(m_look.fonts().fontFor(text, Size::Body, isOver ? Weight::Regular : Weight::Medium));
  line.text->setForegroundRole(isOver ? QPalette::PlaceholderText : QPalette::WindowText);
  line.text->setText(text);
  line.text->setAccessibleName(text);
  line.text->setToolTip(plainToolTip(text));
  line.box->setAccessibleName(text);
  const QString command = commandOf(entry.notice.kind);
  line.open->setText(command == QLatin1String("go.outbox") ? tr("Outbox") : command == QLatin1String("stores") ? tr("Stores") : tr("Show"));
  line.open->setAccessibleName(tr("%1: open", "alarm").arg(said));
  line.acknowledge->setText(tr("Acknowledge"));
  line.acknowledge->setAccessibleName(tr("Acknowledge: %1", "alarm").arg(said));
  line.acknowledge->setToolTip(plainToolTip(tr("Takes this alert off the window; the store's state stays shown (Shift+F5)")));
}

void AlarmBar::announce(const AlarmNotice& notice) {
  // Nothing of a store is read out while the window is locked.
  if (!isVisible()) return;
  for (const Line& line : m_lines) {
    const auto isIt = [&notice](const AlarmList::Entry& entry) { return entry.notice.store == notice.store && entry.notice.kind == notice.kind; };
    if (!line.isShown || std::none_of(line.entries.begin(), line.entries.end(), isIt)) continue;
    QAccessibleEvent event(line.text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(line.text->text());
  }
}

void AlarmBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  for (const Line& line : m_lines) {
    if (!line.isShown) continue;
    const QRect box = line.box->geometry();
    painter.fillRect(box, line.entries.front().overAt ? t.alt : t.warnSoft);
    painter.fillRect(QRect(box.x(), box.y(), 4, box.height()), line.entries.front().overAt ? t.line2 : t.warn);
    painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), t.line);
  }
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void AlarmBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
