#include "ui/inbox/list_tabs.h"

#include <QEvent>
#include <QSignalBlocker>

namespace inquiry::ui {

ListTabs::ListTabs(const Look& look, QWidget* parent) : QTabBar(parent), m_look(look) {
  setObjectName(QStringLiteral("listTabs"));
  setDrawBase(false);
  setExpanding(false);
  setUsesScrollButtons(true);
  setElideMode(Qt::ElideNone);
  setFocusPolicy(Qt::TabFocus);
  setFixedHeight(look.px(32));
  setAccessibleName(tr("Parts of this list"));
  connect(this, &QTabBar::currentChanged, this, [this](int at) {
    if (at >= 0 && at < static_cast<int>(m_tabs.size())) Q_EMIT tabChosen(m_tabs[static_cast<std::size_t>(at)].key);
  });
  connect(&look, &Look::changed, this, &ListTabs::restyle);
  restyle();
  hide();
}

void ListTabs::setTabs(const std::vector<Tab>& tabs, const QString& current) {
  const QSignalBlocker quiet(this);
  while (count() > static_cast<int>(tabs.size())) removeTab(count() - 1);
  for (int i = 0; i < static_cast<int>(tabs.size()); ++i) {
    const Tab& tab = tabs[static_cast<std::size_t>(i)];
    const QString count = m_look.times().locale().toString(static_cast<qlonglong>(tab.count));
    QString text = tab.text;
    text.replace(QLatin1Char('&'), QLatin1String("&&"));
    if (tab.count > 0) text += QStringLiteral("  ") + count;
    if (i < this->count()) setTabText(i, text);
    else addTab(text);
    setAccessibleTabName(i, tab.count >= 0 ? tr("%1, %2", "a part of the list and how many threads are in it").arg(tab.text, count) : tab.text);
    if (tab.key == current) setCurrentIndex(i);
  }
  m_tabs = tabs;
  setVisible(tabs.size() > 1);
}

QString ListTabs::currentKey() const {
  const int at = currentIndex();
  return at >= 0 && at < static_cast<int>(m_tabs.size()) ? m_tabs[static_cast<std::size_t>(at)].key : QString();
}

QStringList ListTabs::texts() const {
  QStringList all;
  for (int i = 0; i < count(); ++i) all << tabText(i);
  return all;
}

void ListTabs::restyle() {
  const Theme& t = m_look.theme();
  setStyleSheet(QStringLiteral("QTabBar { background: %1; border: 0; }"
                               "QTabBar::tab { background: transparent; color: %2; border: 0; border-bottom: 2px solid transparent; padding: 0 10px; height: %7px; font-size: %6px; }"
                               "QTabBar::tab:hover { color: %3; background: %5; }"
                               "QTabBar::tab:selected { color: %3; border-bottom-color: %4; font-weight: 600; }"
                               "QTabBar:focus::tab:selected { background: %8; }")
                    .arg(t.base.name(), t.text2.name(), t.text.name(), t.accent.name(), t.hover.name())
                    .arg(m_look.fonts().body() - 1)
                    .arg(m_look.px(28))
                    .arg(t.soft2.name()));
}

void ListTabs::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Parts of this list"));
  QTabBar::changeEvent(event);
}

}  // namespace inquiry::ui
