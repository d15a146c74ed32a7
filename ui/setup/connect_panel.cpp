#include "ui/setup/connect_panel.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"

namespace inquiry::ui {

ConnectPanel::ConnectPanel(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("connectPanel"));
  setProperty("writes", true);
  auto* row = rowOf(this);
  m_side = new QWidget(this);
  row->addWidget(m_side);
  auto* middle = std::make_unique<QVBoxLayout>().release();
  middle->setSpacing(0);
  row->addLayout(middle, 1);
  m_scroll = new QScrollArea(this);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* over = std::make_unique<QHBoxLayout>().release();
  over->setSpacing(0);
  over->addWidget(m_scroll, 1);
  m_results = new ReadResults(look, this);
  over->addWidget(m_results);
  middle->addLayout(over, 1);
  buildSteps();
  buildPages();
  buildFoot(middle);
  connectPages();
  connect(&look, &Look::changed, this, &ConnectPanel::retranslate);
  retranslate();
}

void ConnectPanel::buildSteps() {
  auto* column = columnOf(m_side, {12, 18, 12, 16}, 4);
  m_title = plainLabel(m_side, m_look.fonts().font(Size::Head, Weight::Strong));
  m_hint = plainLabel(m_side, m_look.fonts().font(Size::Small), "text2");
  m_steps = new StepList(m_look, kConnectSteps, m_side);
  m_promise = plainLabel(m_side, m_look.fonts().font(Size::Small), "text2");
  m_promise->setObjectName(QStringLiteral("promise"));
  for (QLabel* label : {m_hint, m_promise}) label->setWordWrap(true);
  m_title->setContentsMargins(8, 0, 8, 0);
  m_hint->setContentsMargins(8, 0, 8, 0);
  column->addWidget(m_title);
  column->addWidget(m_hint);
  column->addSpacing(10);
  column->addWidget(m_steps);
  column->addStretch(1);
  column->addWidget(m_promise);
}

void ConnectPanel::buildPages() {
  auto* paper = new QWidget(m_scroll);
  m_pages = new QStackedWidget(paper);
  columnOf(paper, {24, 18, 24, 18}, 0)->addWidget(m_pages);
  m_platform = new PlatformPage(m_look, m_pages);
  m_signIn = new SignInPage(m_look, m_pages);
  m_history = new ChoicePage(m_look, m_pages);
  m_clocks = new ChoicePage(m_look, m_pages);
  m_people = new ChoicePage(m_look, m_pages);
  m_templates = new ChoicePage(m_look, m_pages);
  m_privacy = new ChoicePage(m_look, m_pages);
  m_enquiry = new EnquiryPage(m_look, m_pages);
  m_hours = new HoursBox(m_look, m_pages);
  m_owner = new OwnerBox(m_look, m_pages);
  for (QWidget* page : {static_cast<QWidget*>(m_platform), static_cast<QWidget*>(m_signIn), static_cast<QWidget*>(m_history), paired(m_clocks, m_hours), paired(m_people, m_owner),
                        static_cast<QWidget*>(m_templates), static_cast<QWidget*>(m_privacy), static_cast<QWidget*>(m_enquiry)})
    m_pages->addWidget(page);
  m_scroll->setWidget(paper);
  paper->setAutoFillBackground(false);
  m_scroll->viewport()->setAutoFillBackground(false);
}

// One step of two parts.
QWidget* ConnectPanel::paired(ChoicePage* page, QWidget* below) {
  auto* both = new QWidget(m_pages);
  auto* column = columnOf(both, {}, 18);
  page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  column->addWidget(page);
  column->addWidget(below);
  column->addStretch(1);
  return both;
}

void ConnectPanel::buildFoot(QBoxLayout* column) {
  m_foot = new QWidget(this);
  m_foot->setFixedHeight(m_look.px(60));
  auto* row = rowOf(m_foot, {20, 0, 20, 0}, 8);
  m_leave = pushButton(m_foot, ButtonKind::Flat);
  m_saved = plainLabel(m_foot, m_look.fonts().font(Size::Small), "text2");
  m_why = plainLabel(m_foot, m_look.fonts().font(Size::Small), "text2");
  m_why->setWordWrap(true);
  m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_back = pushButton(m_foot);
  m_back->setIcon(icon(QStringLiteral("left")));
  m_next = pushButton(m_foot, ButtonKind::Primary);
  row->addWidget(m_leave);
  row->addWidget(m_saved);
  row->addWidget(m_why, 1);
  row->addWidget(m_back);
  row->addWidget(m_next);
  column->addWidget(m_foot);
}

void ConnectPanel::connectPages() {
  connect(m_steps, &StepList::stepChosen, this, [this](int step) { go(static_cast<ConnectStep>(step)); });
  connect(m_leave, &QPushButton::clicked, this, &ConnectPanel::leaveAsked);
  connect(m_back, &QPushButton::clicked, this, [this] { go(static_cast<ConnectStep>(std::max(0, static_cast<int>(m_draft.step) - 1))); });
  connect(m_next, &QPushButton::clicked, this, &ConnectPanel::next);
  connect(m_platform, &PlatformPage::platformChosen, this, [this](Marketplace marketplace) {
    if (m_draft.marketplace != marketplace) {
      m_draft.ticked.clear();
      m_draft.site.clear();
      m_draft.timeZone.clear();
    }
    m_draft.marketplace = marketplace;
    changed();
  });
  connect(m_platform, &PlatformPage::ticksChanged, this, [this](const QStringList& ticked) {
    m_draft.ticked = ticked;
    changed();
  });
  connect(m_signIn, &SignInPage::edited, this, [this](const QString& name, const QString& site, const QString& zone) {
    m_draft.name = name;
    m_draft.site = site;
    m_draft.timeZone = zone;
    Q_EMIT draftChanged(m_draft);
  });
  connect(m_history, &ChoicePage::chosen, this, [this](int days) {
    m_draft.historyDays = days;
    Q_EMIT draftChanged(m_draft);
  });
  connect(m_people, &ChoicePage::chosen, this, [this](int mode) {
    m_draft.mode = static_cast<StoreMode>(mode);
    Q_EMIT draftChanged(m_draft);
  });
}

void ConnectPanel::setFacts(std::vector<PlatformFacts> facts) {
  m_platform->setFacts(std::move(facts));
  showStep();
}

void ConnectPanel::setDraft(const ConnectDraft& draft) {
  m_draft = draft;
  showStep();
}

void ConnectPanel::changed() {
  showStep();
  Q_EMIT draftChanged(m_draft);
}

void ConnectPanel::setOwner(const QString& id) {
  if (m_draft.owner == id) return;
  m_draft.owner = id;
  changed();
  // While it was not known the step could only be left.
  if (m_leave->hasFocus()) focusStep();
}

void ConnectPanel::setSaved(const QString& text) { m_saved->setText(text); }

QString ConnectPanel::whyNotNext() const {
  if (m_draft.step == ConnectStep::Platform) {
    if (!m_draft.marketplace) return tr("Choose a platform first.");
    const PlatformFacts* chosen = m_platform->facts(*m_draft.marketplace);
    if (chosen == nullptr || !chosen->canConnect) return tr("This version cannot connect it yet.");
  }
  if (m_draft.step == ConnectStep::SignIn) {
    if (m_draft.storeId.isEmpty()) return tr("Fill in what the platform gave you first.");
    const PlatformFacts* chosen = m_draft.marketplace ? m_platform->facts(*m_draft.marketplace) : nullptr;
    if (!m_draft.isRead && chosen != nullptr && chosen->usesMailbox) return tr("Read the mailbox for a test first; you can leave and come back.");
    if (!m_draft.isRead) return tr("Sign in and read for a test first; you can leave and come back.");
  }
  // A store that nobody answers for is how deadlines are missed: it can be left so, but not called ready.
  if (m_draft.owner.isEmpty() && m_draft.step == ConnectStep::People) return tr("Choose who answers for this store first.");
  if (m_draft.owner.isEmpty() && m_draft.step == ConnectStep::Enquiry) return tr("Nobody answers for this store yet: choose somebody in the step “%1”.").arg(nameOf(ConnectStep::People));
  return {};
}

void ConnectPanel::go(ConnectStep step) {
  if (step == m_draft.step) return;
  m_draft.step = step;
  m_draft.furthest = std::max(m_draft.furthest, step);
  changed();
  m_scroll->verticalScrollBar()->setValue(0);
  focusStep();
  Q_EMIT stepEntered(step);
}

void ConnectPanel::next() {
  if (!whyNotNext().isEmpty()) return;
  if (m_draft.step == ConnectStep::Enquiry) return Q_EMIT finished();
  go(static_cast<ConnectStep>(static_cast<int>(m_draft.step) + 1));
}

void ConnectPanel::showStep() {
  m_platform->setDraft(m_draft);
  if (const PlatformFacts* chosen = m_draft.marketplace ? m_platform->facts(*m_draft.marketplace) : nullptr) m_signIn->setFacts(*chosen);
  m_signIn->setDraft(m_draft);
  const int step = static_cast<int>(m_draft.step);
  // A stack is as high as its highest page: a short one would scroll over nothing.
  for (int i = 0; i < m_pages->count(); ++i) m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
  m_pages->setCurrentIndex(step);
  QStringList names;
  std::vector<bool> done;
  for (int i = 0; i < kConnectSteps; ++i) {
    names << nameOf(static_cast<ConnectStep>(i));
    const bool isPassed = i < static_cast<int>(m_draft.furthest);
    done.push_back(i == 1 ? m_draft.isRead : i == kConnectSteps - 1 ? m_draft.isTested : isPassed);
  }
  m_steps->setSteps(names, step, static_cast<int>(m_draft.furthest), done);
  const QString why = whyNotNext();
  m_why->setText(why);
  m_next->setEnabled(why.isEmpty());
  m_next->setText(m_draft.step == ConnectStep::Enquiry ? tr("Finish") : tr("Next: %1").arg(nameOf(static_cast<ConnectStep>(step + 1))));
  m_back->setVisible(step > 0);
  fit();
}

void ConnectPanel::focusStep() {
  switch (m_draft.step) {
    case ConnectStep::Platform: {
      PlatformCard* card = m_platform->card(m_draft.marketplace.value_or(Marketplace::Ebay));
      return card->setFocus();
    }
    case ConnectStep::SignIn: return m_signIn->focusFirst();
    default: return (m_next->isEnabled() ? m_next : m_leave)->setFocus();
  }
}

QString ConnectPanel::nameOf(ConnectStep step) {
  switch (step) {
    case ConnectStep::Platform: return tr("Platform and prerequisites");
    case ConnectStep::SignIn: return tr("Sign in and test read");
    case ConnectStep::History: return tr("History");
    case ConnectStep::Clocks: return tr("Time zone and clocks");
    case ConnectStep::People: return tr("Mode and people");
    case ConnectStep::Templates: return tr("Templates and languages");
    case ConnectStep::Privacy: return tr("Privacy and notices");
    case ConnectStep::Enquiry: break;
  }
  return tr("Test enquiry");
}

void ConnectPanel::fit() {
  const bool isWide = width() >= m_look.px(1180);
  m_side->setFixedWidth(m_look.px(width() >= m_look.px(900) ? 250 : 210));
  // In a narrow window what was read stands only where it is waited for.
  m_results->setVisible(m_draft.step == ConnectStep::SignIn && !m_draft.storeId.isEmpty() && width() >= m_look.px(900));
  m_results->setFixedWidth(m_look.px(isWide ? 400 : 300));
}

void ConnectPanel::retranslate() {
  m_title->setText(tr("Connect a store"));
  m_hint->setText(tr("Every step can be left and continued later"));
  m_promise->setText(tr("Passwords and tokens are kept only in the encrypted store of this workspace. Messages come straight from the platform, through no third party."));
  m_promise->setStyleSheet(QStringLiteral("#promise { border: 1px solid %1; border-radius: 8px; padding: 8px 10px; }").arg(m_look.theme().line2.name()));
  m_leave->setText(tr("Save and leave"));
  m_back->setText(tr("Back"));
  setAccessibleName(tr("Connect a store"));
  showStep();
}

void ConnectPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.base);
  painter.fillRect(m_side->geometry(), t.window);
  painter.fillRect(QRect(m_side->geometry().right(), 0, 1, height()), t.line);
  painter.fillRect(QRect(m_foot->x(), m_foot->y(), m_foot->width(), 1), t.line);
}

void ConnectPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void ConnectPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
