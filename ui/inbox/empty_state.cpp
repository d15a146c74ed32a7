#include "ui/inbox/empty_state.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/health_text.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"

namespace inquiry::ui {

EmptyKind emptyKindOf(const desk::StatusLine& status, bool isAnsweringView) {
  if (status.stores == 0) return EmptyKind::NotSetUp;
  if (status.offline) return EmptyKind::Offline;
  if (status.importing) return EmptyKind::FirstImport;
  if (!isAnsweringView) return EmptyKind::NothingHere;
  return status.everyStoreCheckedInTime ? EmptyKind::AllAnswered : EmptyKind::SyncFailing;
}

EmptyKind emptyKindOf(const desk::StatusLine& status, ThreadView view) {
  const EmptyKind kind = emptyKindOf(status, true);
  return kind == EmptyKind::AllAnswered && view != ThreadView::NeedsReply ? EmptyKind::NothingInView : kind;
}

EmptyKind emptyKindOf(const desk::StatusLine& status, const desk::StoreRow& store, ThreadView view, Instant now) {
  if (store.isOnlyImported) return EmptyKind::CannotRead;
  if (status.offline) return EmptyKind::Offline;
  if (store.health.state == HealthState::MissingScope) return EmptyKind::NoRight;
  if (store.health.state != HealthState::Ok && store.health.state != HealthState::Expiring) return EmptyKind::SyncFailing;
  // Never read, or not within its interval: nothing can be said of what waits there.
  if (!store.health.lastSuccessAt || storeAge(store, now) != SyncAge::Fresh) return EmptyKind::SyncFailing;
  return view == ThreadView::NeedsReply ? EmptyKind::NothingAtStore : EmptyKind::NothingInView;
}

namespace {

// Beside each other while their words fit, else one below the other.
class WaysLayout final : public QBoxLayout {
 public:
  WaysLayout() : QBoxLayout(LeftToRight) { setSpacing(8); }
  void setGeometry(const QRect& place) override {
    int wanted = 0;
    for (int i = 0; i < count(); ++i)
      if (const QWidget* widget = itemAt(i)->widget(); widget != nullptr && !widget->isHidden()) wanted += widget->sizeHint().width() + spacing();
    setDirection(wanted > place.width() ? TopToBottom : LeftToRight);
    QBoxLayout::setGeometry(place);
  }
};

}  // namespace

EmptyState::EmptyState(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("emptyState"));
  setFocusPolicy(Qt::StrongFocus);
  auto* column = columnOf(this, {32, 250, 32, 24}, 0);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_proof = plainLabel(this, look.fonts().font(Size::Body), "text2");
  for (QLabel* label : {m_title, m_proof}) {
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    column->addWidget(label);
  }
  column->setSpacing(6);
  column->addSpacing(14);
  auto* ways = std::make_unique<WaysLayout>().release();
  column->addLayout(ways);
  m_first = pushButton(this);
  m_second = pushButton(this);
  for (QPushButton* button : {m_first, m_second}) button->setFocusPolicy(Qt::TabFocus);
  ways->addStretch(1);
  ways->addWidget(m_first);
  ways->addWidget(m_second);
  ways->addStretch(1);
  column->addStretch(1);
  connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT wayTaken(m_firstCommand); });
  connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT wayTaken(m_secondCommand); });
}

void EmptyState::setFacts(const EmptyFacts& facts) {
  m_facts = facts;
  retranslate();
  update();
}

void EmptyState::say(const QString& title, const QString& proof, const Way& first, const Way& second) {
  m_title->setFont(m_look.fonts().fontFor(title, Size::Head, Weight::Strong));
  m_title->setText(title);
  m_proof->setText(proof);
  setAccessibleName(title);
  setAccessibleDescription(proof);
  m_first->setText(first.text);
  m_first->setVisible(!first.text.isEmpty());
  m_firstCommand = first.command;
  m_first->setProperty("command", m_firstCommand);
  m_second->setText(second.text);
  m_second->setVisible(!second.text.isEmpty());
  m_secondCommand = second.command;
  m_second->setProperty("command", m_secondCommand);
}

QString EmptyState::coverage() const {
  const QString count = m_look.times().locale().toString(static_cast<qlonglong>(m_facts.status.messages));
  return m_facts.status.completeSince ? tr("No hits in %1 messages, complete since %2.").arg(count, m_look.times().shortDate(*m_facts.status.completeSince))
                                      : tr("No hits in %1 messages. Not every store is complete yet.").arg(count);
}

void EmptyState::sayAllAnswered() {
  const TimeText& times = m_look.times();
  const desk::StatusLine& s = m_facts.status;
  const QString checked = s.lastSyncAt ? tr("Checked %n store(s), last %1.", nullptr, static_cast<int>(s.stores)).arg(times.moment(*s.lastSyncAt, m_facts.now))
                                       : tr("Checked %n store(s).", nullptr, static_cast<int>(s.stores));
  const QString next = s.nextDueAt ? tr("Next due: %1.").arg(times.moment(*s.nextDueAt, m_facts.now)) : tr("Next due: none.");
  const QString snoozed = m_facts.snoozed > 0 ? tr("Snoozed %1").arg(m_facts.snoozed) : tr("Snoozed");
  say(tr("All answered"), checked + QLatin1Char('\n') + next, {tr("Waiting for buyer"), QStringLiteral("go.waiting")}, {snoozed, QStringLiteral("go.snoozed")});
}

void EmptyState::sayNothingInView() {
  const QString title = m_facts.view == ThreadView::Overdue   ? tr("Nothing overdue")
                        : m_facts.view == ThreadView::DueSoon ? tr("Nothing due soon")
                        : m_facts.view == ThreadView::Mine    ? tr("Nothing assigned to you")
                                                              : tr("Nothing unassigned");
  if (m_facts.waiting <= 0) return say(title, {}, {tr("Show all"), QStringLiteral("go.all")});
  say(title, tr("%n thread(s) in other views need a reply.", nullptr, static_cast<int>(m_facts.waiting)), {tr("Show what needs a reply"), QStringLiteral("go.needs-reply")});
}

void EmptyState::sayNothingAtStore() {
  const TimeText& times = m_look.times();
  const desk::StoreRow& store = *m_facts.store;
  const QString name = shownLine(store.store.name);
  QStringList proof;
  if (store.health.lastSuccessAt) proof << tr("Checked %1.", "time").arg(times.moment(*store.health.lastSuccessAt, m_facts.now));
  if (m_facts.waiting > 0) proof << tr("%n thread(s) of other stores need a reply.", nullptr, static_cast<int>(m_facts.waiting));
  say(tr("Nothing to reply to at %1").arg(name), proof.join(QLatin1Char('\n')), {tr("Show all stores"), QStringLiteral("store.all")}, {tr("Waiting for buyer"), QStringLiteral("go.waiting")});
}

void EmptyState::sayNoHits() {
  if (!m_facts.explanation.isEmpty()) return say(tr("The search cannot be read"), m_facts.explanation);
  QString proof = coverage();
  if (!m_facts.filters.isEmpty()) proof += QLatin1Char('\n') + tr("In force: %1.", "filters of the list").arg(m_facts.filters.join(QStringLiteral(" · ")));
  const Way coverageWay{tr("How complete is this?"), QStringLiteral("coverage")};
  const QString title = tr("No hits for “%1”").arg(m_facts.query);
  if (m_facts.isEverywhere) say(title, proof, coverageWay);
  else say(title, proof, {tr("Search all stores"), QStringLiteral("search.all")}, coverageWay);
}

void EmptyState::saySyncFailing() {
  desk::StatusLine s = m_facts.status;
  if (m_facts.store) s.worst = m_facts.store;
  if (!s.worst || s.worst->health.state == HealthState::Ok) {
    say(tr("Checking the stores"), tr("Not every store has been checked within its interval yet."), {tr("Sync now"), QStringLiteral("sync")});
    return;
  }
  const QString name = shownLine(s.worst->store.name);
  const QString since = s.worst->health.since ? m_look.times().moment(*s.worst->health.since, m_facts.now) : QString();
  say(tr("Not up to date"),
      since.isEmpty() ? tr("%1: %2", "store: what is wrong").arg(name, healthSentence(s.worst->health))
                      : tr("%1 since %2: %3", "store, time, what is wrong").arg(name, since, healthSentence(s.worst->health)),
      {healthStep(s.worst->health), QStringLiteral("stores")}, {tr("Sync now"), QStringLiteral("sync")});
}

void EmptyState::retranslate() {
  const desk::StatusLine& s = m_facts.status;
  switch (m_facts.kind) {
    case EmptyKind::AllAnswered: return sayAllAnswered();
    case EmptyKind::NothingInView: return sayNothingInView();
    case EmptyKind::NothingAtStore: return sayNothingAtStore();
    case EmptyKind::SyncFailing: return saySyncFailing();
    case EmptyKind::NothingHere: return say(tr("Nothing here"), tr("No thread belongs to this list at the moment."), {tr("Show all"), QStringLiteral("go.all")});
    case EmptyKind::NoHits: return sayNoHits();
    case EmptyKind::CannotRead:
      return say(tr("Buyer messages of this store cannot be read yet"), tr("%1 was only imported. Connect it to receive its messages.").arg(shownLine(m_facts.store->store.name)),
                 {tr("Connect a store"), QStringLiteral("store.connect")}, {tr("Show all"), QStringLiteral("go.all")});
    case EmptyKind::NoRight:
      return say(tr("The desk has no right to read this store"), tr("%1: %2", "store: what is wrong").arg(shownLine(m_facts.store->store.name), storeSentence(*m_facts.store)),
                 {healthStep(m_facts.store->health), QStringLiteral("stores")});
    case EmptyKind::FirstImport:
      return say(tr("The first import is running"), tr("%n message(s) read, newest first; you can work already.", nullptr, static_cast<int>(s.importing ? s.importing->messages : 0)),
                 {tr("Show all"), QStringLiteral("go.all")}, {tr("How far is it?"), QStringLiteral("coverage")});
    case EmptyKind::Offline: {
      const QString since = s.offlineSince ? m_look.times().moment(*s.offlineSince, m_facts.now) : QString();
      return say(since.isEmpty() ? tr("Offline") : tr("Offline since %1").arg(since),
                 tr("Reading, search and drafts work; %n message(s) wait.", nullptr, static_cast<int>(m_facts.outbox)),
                 {tr("Open outbox"), QStringLiteral("go.outbox")});
    }
    case EmptyKind::NotSetUp:
      return say(tr("No store is connected yet"), tr("Connect a store, and its buyers' messages appear here."), {tr("Connect a store"), QStringLiteral("store.connect")});
    case EmptyKind::Loading: return say(tr("Loading…"), {});
    case EmptyKind::None: break;
  }
  say({}, {});
}

void EmptyState::paintEvent(QPaintEvent*) {
  if (m_facts.kind == EmptyKind::None || m_facts.kind == EmptyKind::Loading) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& t = m_look.theme();
  painter.translate((width() - 120) / 2.0, 132);
  QPainterPath tray;
  tray.moveTo(18, 54);
  tray.lineTo(32, 20);
  tray.cubicTo(33, 17.6, 35.2, 16.2, 37.6, 16.2);
  tray.lineTo(82.4, 16.2);
  tray.cubicTo(84.8, 16.2, 87, 17.6, 88, 20);
  tray.lineTo(102, 54);
  tray.lineTo(102, 82);
  tray.lineTo(18, 82);
  tray.closeSubpath();
  painter.setPen(QPen(t.line2, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(t.soft);
  painter.drawPath(tray);
  painter.setBrush(t.base);
  painter.drawPolygon(QPolygonF{{18, 54}, {42, 54}, {48, 65}, {72, 65}, {78, 54}, {102, 54}, {102, 82}, {18, 82}});
  const bool good = m_facts.kind == EmptyKind::AllAnswered || m_facts.kind == EmptyKind::NothingInView || m_facts.kind == EmptyKind::NothingAtStore;
  const bool bad = m_facts.kind == EmptyKind::SyncFailing || m_facts.kind == EmptyKind::Offline || m_facts.kind == EmptyKind::NoRight || m_facts.kind == EmptyKind::CannotRead;
  painter.setPen(Qt::NoPen);
  painter.setBrush(good ? t.ok : bad ? t.warn : t.accent);
  painter.drawEllipse(QPointF(60, 34), 13, 13);
  const QString sign = good ? QStringLiteral("check") : bad ? QStringLiteral("warn") : m_facts.kind == EmptyKind::NoHits ? QStringLiteral("search") : m_facts.kind == EmptyKind::NotSetUp ? QStringLiteral("plus") : QStringLiteral("arrow");
  drawIcon(painter, sign, 16, {52, 26}, t.base);
}

void EmptyState::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
