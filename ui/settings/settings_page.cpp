#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include "ui/common/icons.h"
#include "ui/common/text.h"

namespace inquiry::ui {

SettingsPage::SettingsPage(const Look& look, const QString& name, QWidget* parent) : QScrollArea(parent), m_look(look) {
  setObjectName(name);
  setProperty("formPage", true);
  // How the window of whoever looks is set up is theirs, also where nothing of the workspace can be changed.
  static const QStringList own{QStringLiteral("page.general"), QStringLiteral("page.keys"), QStringLiteral("page.journal")};
  setProperty("writes", !own.contains(name));
  setFrameShape(NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  connect(&look, &Look::changed, this, [this] {
    if (m_isBuilt) rebuild();
  });
}

void SettingsPage::build() {
  const int scrolled = verticalScrollBar()->value();
  QWidget* focus = QApplication::focusWidget();
  const QString focused = focus != nullptr && isAncestorOf(focus) ? focus->objectName() : QString();
  m_isBuilt = true;
  m_isStale = false;
  m_entries.clear();
  m_result = nullptr;
  m_sign = m_line = nullptr;
  auto* body = new QWidget(this);
  setWidget(body);  // takes the page over and deletes the one before
  body->hide();     // what is laid out in something visible appears only with the next events, and takes no focus until then
  body->setAutoFillBackground(true);
  body->setBackgroundRole(QPalette::Base);
  m_column = columnOf(body, {28, 20, 28, 24}, 6);
  QLabel* title = plainLabel(body, m_look.fonts().fontFor(this->title(), Size::Page, Weight::Strong));
  title->setText(this->title());
  title->setWordWrap(true);
  m_column->addWidget(title);
  setAccessibleName(this->title());
  m_result = new QWidget(body);
  m_result->setVisible(false);
  auto* row = rowOf(m_result, {0, 4, 0, 4}, 8);
  m_sign = plainLabel(m_result, m_look.fonts().font(Size::Body));
  m_line = plainLabel(m_result, m_look.fonts().font(Size::Body));
  m_line->setObjectName(QStringLiteral("said"));
  m_line->setWordWrap(true);
  m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row->addWidget(m_sign, 0, Qt::AlignTop);
  row->addWidget(m_line, 1);
  m_column->addWidget(m_result);
  fill();
  drawSaid();
  body->show();
  verticalScrollBar()->setValue(scrolled);
  if (!focused.isEmpty()) focusControl(focused);
}

void SettingsPage::rebuild() {
  if (m_isStale) return;
  m_isStale = true;
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (m_isStale && isVisible()) build();
      },
      Qt::QueuedConnection);
}

const std::vector<SettingsPage::Entry>& SettingsPage::entries() {
  if (!m_isBuilt || m_isStale) build();
  return m_entries;
}

void SettingsPage::focusFirst() {
  if (!m_isBuilt) build();
  // In the order of making, which is that of reading.
  for (QWidget* next : widget()->findChildren<QWidget*>()) {
    if ((next->focusPolicy() & Qt::TabFocus) == 0 || !next->isEnabled() || !next->isVisibleTo(widget())) continue;
    next->setFocus(Qt::TabFocusReason);
    return ensureWidgetVisible(next);
  }
}

void SettingsPage::focusControl(const QString& objectName) {
  auto* found = findChild<QWidget*>(objectName);
  if (found == nullptr) return;
  // What was just done may not be possible a second time: then the next control that is.
  QWidget* to = found;
  while (!to->isEnabled() || !widget()->isAncestorOf(to) || (to != found && (to->focusPolicy() & Qt::TabFocus) == 0)) {
    to = to->nextInFocusChain();
    if (to == found) return;
  }
  to->setFocus(Qt::TabFocusReason);
  ensureWidgetVisible(to);
}

QLabel* SettingsPage::heading(const QString& text) {
  QLabel* label = plainLabel(page(), m_look.fonts().fontFor(text, Size::Head, Weight::Strong));
  label->setText(text);
  label->setWordWrap(true);
  m_column->addSpacing(12);
  m_column->addWidget(label);
  return label;
}

QLabel* SettingsPage::note(const QString& text) {
  QLabel* label = plainLabel(page(), m_look.fonts().font(Size::Small), "text2");
  label->setText(text);
  label->setWordWrap(true);
  label->setMaximumWidth(m_look.px(760));
  m_column->addWidget(label);
  return label;
}

void SettingsPage::field(const QString& label, QWidget* editor, const QString& objectName, const QString& words) {
  QLabel* name = plainLabel(page(), m_look.fonts().font(Size::Small), "text2");
  name->setText(label);
  name->setWordWrap(true);
  name->setBuddy(editor);
  editor->setObjectName(objectName);
  editor->setAccessibleName(label);
  editor->setMinimumHeight(m_look.px(30));
  editor->setMaximumWidth(m_look.px(420));
  if (auto* box = qobject_cast<QComboBox*>(editor)) box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_column->addSpacing(6);
  m_column->addWidget(name);
  m_column->addWidget(editor);
  remember(label, words, objectName);
}

QPushButton* SettingsPage::button(QBoxLayout* row, const QString& text, const QString& objectName, ButtonKind kind) {
  QPushButton* made = pushButton(page(), kind);
  made->setText(text);
  made->setObjectName(objectName);
  row->addWidget(made);
  return made;
}

QTableWidget* SettingsPage::table(const QStringList& heads, const QString& objectName) {
  auto* made = new QTableWidget(0, static_cast<int>(heads.size()), page());
  made->setObjectName(objectName);
  made->setHorizontalHeaderLabels(heads);
  made->setSelectionBehavior(QTableWidget::SelectRows);
  made->setSelectionMode(QTableWidget::SingleSelection);
  made->setEditTriggers(QTableWidget::NoEditTriggers);
  made->setShowGrid(false);
  made->setTabKeyNavigation(false);
  made->setWordWrap(false);
  made->setFrameShape(QFrame::NoFrame);
  made->verticalHeader()->hide();
  made->verticalHeader()->setDefaultSectionSize(m_look.px(34));
  made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  made->horizontalHeader()->setFixedHeight(m_look.px(30));
  made->horizontalHeader()->setHighlightSections(false);
  made->horizontalHeader()->setStretchLastSection(true);
  made->setMinimumHeight(m_look.px(180));
  const Theme& t = m_look.theme();
  made->setStyleSheet(QStringLiteral("QTableWidget { border: 1px solid %1; background: %2; } QTableWidget:focus { border: 1px solid %3; }"
                                     "QTableWidget::item { border-bottom: 1px solid %1; padding: 0 8px; }"
                                     "QTableWidget::item:selected { background: %4; color: %5; } QTableWidget::item:selected:!active, QTableWidget::item:selected:!focus { background: %6; color: %7; }"
                                     "QHeaderView::section { background: %8; color: %9; border: 0; border-bottom: 1px solid %1; padding: 0 8px; }")
                          .arg(t.line.name(), t.base.name(), t.accent.name(), t.selection.name(), t.onSelection.name(), t.selectionPale.name(), t.text.name(), t.alt.name(), t.text2.name()));
  return made;
}

void SettingsPage::say(const QString& text, Outcome outcome) {
  m_said = text;
  m_outcome = outcome;
  if (m_isBuilt) drawSaid();
}

void SettingsPage::drawSaid() {
  if (m_result == nullptr) return;
  m_result->setVisible(!m_said.isEmpty());
  m_line->setText(m_said);
  m_line->setAccessibleName(m_said);
  const Theme& t = m_look.theme();
  const QString name = m_outcome == Outcome::Good ? QStringLiteral("check") : m_outcome == Outcome::Warning ? QStringLiteral("warn") : QStringLiteral("info");
  m_sign->setPixmap(iconPixmap(name, 16, m_outcome == Outcome::Good ? t.ok : m_outcome == Outcome::Warning ? t.warn : t.text2, devicePixelRatioF()));
}

void SettingsPage::showEvent(QShowEvent* event) {
  if (!m_isBuilt || m_isStale) build();
  QScrollArea::showEvent(event);
  Q_EMIT shown();
}

void SettingsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && m_isBuilt) rebuild();
  QScrollArea::changeEvent(event);
}

QTableWidgetItem* tableCell(const QString& text, const QString& sentence) {
  auto item = std::make_unique<QTableWidgetItem>(text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  if (!sentence.isEmpty()) item->setData(Qt::AccessibleTextRole, sentence);
  item->setToolTip(plainToolTip(text));
  return item.release();
}

}  // namespace inquiry::ui
