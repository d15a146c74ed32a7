#include "ui/shell/top_bar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/icons.h"

namespace inquiry::ui {
namespace {

// The product's mark: a reply arrow on the accent.
class Logo final : public QWidget {
 public:
  Logo(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) { setFixedSize(20, 20); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    drawRounded(painter, rect(), 5, m_look.theme().accent);
    drawIcon(painter, QStringLiteral("reply"), 14, {3, 3}, m_look.theme().onAccent);
  }

 private:
  const Look& m_look;
};

class PersonMark final : public QWidget {
 public:
  PersonMark(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) { setFixedSize(26, 26); }
  void setInitials(const QString& initials) {
    m_initials = initials;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    drawRounded(painter, rect(), 13, m_look.theme().soft2);
    drawText(painter, m_look, rect(), m_initials, {Size::Small, Weight::Medium, m_look.theme().onSoft, Qt::AlignHCenter});
  }

 private:
  const Look& m_look;
  QString m_initials;
};

}  // namespace

// The bell with the number of open alerts on it.
class TopBar::Bell final : public QToolButton {
 public:
  Bell(const Look& look, QWidget* parent) : QToolButton(parent), m_look(look) {
    setIcon(ui::icon(QStringLiteral("bell")));
    setIconSize({16, 16});
    setFixedSize(32, 28);
    setFocusPolicy(Qt::TabFocus);
    setObjectName(QStringLiteral("bell"));
  }
  void setOpen(std::size_t open) {
    m_open = open;
    update();
  }
  std::size_t count() const { return m_open; }

 protected:
  void paintEvent(QPaintEvent* event) override {
    QToolButton::paintEvent(event);
    if (m_open == 0) return;
    QPainter painter(this);
    const QString text = m_open > 99 ? QStringLiteral("99+") : QString::number(m_open);
    const double wide = std::max(15.0, m_look.fonts().width(text, Size::Micro, Weight::Strong) + 7);
    const QRectF pill(width() - wide, 0, wide, 15);
    drawRounded(painter, pill, 7.5, m_look.theme().late);
    drawText(painter, m_look, pill, text, {Size::Micro, Weight::Strong, m_look.theme().onLate, Qt::AlignHCenter});
  }

 private:
  const Look& m_look;
  std::size_t m_open = 0;
};

TopBar::TopBar(const Look& look, ActionRegistry& registry, const Directory& directory, QWidget* parent)
    : QWidget(parent), m_look(look), m_registry(registry), m_directory(directory) {
  setObjectName(QStringLiteral("topBar"));
  setFixedHeight(look.px(44));
  auto* row = rowOf(this, {8, 0, 12, 1}, 4);
  m_menu = iconButton(this, QStringLiteral("menu"));
  m_logo = new Logo(look, this);
  m_brand = plainLabel(this, look.fonts().font(Size::Body, Weight::Strong));
  m_field = new QWidget(this);
  m_searchIcon = new QLabel(m_field);
  m_search = new QLineEdit(m_field);
  m_scope = pushButton(m_field, ButtonKind::Flat);
  m_commands = pushButton(this, ButtonKind::Flat);
  m_sync = iconButton(this, QStringLiteral("refresh"));
  m_bell = new Bell(look, this);
  m_keys = iconButton(this, QStringLiteral("question"));
  m_person = new PersonMark(look, this);
  buildMenu();
  buildSearch();
  row->addWidget(m_menu);
  row->addWidget(m_logo);
  row->addSpacing(4);
  row->addWidget(m_brand);
  row->addSpacing(12);
  row->addWidget(m_field);
  row->addStretch(1);
  row->addWidget(m_commands);
  row->addWidget(m_sync);
  row->addWidget(m_bell);
  row->addWidget(m_keys);
  row->addSpacing(4);
  row->addWidget(m_person);
  m_commands->setIcon(icon(QStringLiteral("keyboard")));
  m_commands->setIconSize({16, 16});
  const auto triggers = [&](QAbstractButton* button, const QString& id) {
    button->setProperty("command", id);
    connect(button, &QAbstractButton::clicked, this, [this, id] { m_registry.trigger(id); });
  };
  triggers(m_commands, QStringLiteral("palette"));
  triggers(m_sync, QStringLiteral("sync"));
  triggers(m_bell, QStringLiteral("alerts"));
  triggers(m_keys, QStringLiteral("keys"));
  connect(&directory, &Directory::changed, this, &TopBar::fillScopes);
  connect(&look, &Look::changed, this, &TopBar::restyle);
  retranslate();
  restyle();
}

void TopBar::buildMenu() {
  auto* menu = new QMenu(this);
  for (const QString& group : m_registry.groups()) {
    QMenu* part = menu->addMenu(QString());
    part->setObjectName(group);
    for (const QString& id : m_registry.ids())
      if (m_registry.group(id) == group) part->addAction(m_registry.action(id));
  }
  m_menu->setMenu(menu);
  m_menu->setPopupMode(QToolButton::InstantPopup);
}

void TopBar::buildSearch() {
  m_field->setObjectName(QStringLiteral("searchField"));
  m_field->setFixedHeight(m_look.px(30));
  m_field->setFixedWidth(m_look.px(356));
  auto* row = rowOf(m_field, {8, 0, 4, 0}, 6);
  m_search->setProperty("bare", true);
  m_search->setObjectName(QStringLiteral("search"));
  m_search->installEventFilter(this);
  m_scope->setObjectName(QStringLiteral("scope"));
  m_scope->setLayoutDirection(Qt::RightToLeft);
  m_scope->setIcon(icon(QStringLiteral("down")));
  m_scope->setIconSize({12, 12});
  m_scope->setMenu(new QMenu(m_scope));
  row->addWidget(m_searchIcon);
  row->addWidget(m_search, 1);
  row->addWidget(m_scope);
  connect(m_search, &QLineEdit::textEdited, this, &TopBar::searchEdited);
  connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchEntered(m_search->text()); });
}

void TopBar::fillScopes() {
  QMenu* menu = m_scope->menu();
  menu->clear();
  const auto add = [&](const QString& text, const std::optional<StoreId>& store) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(store == m_store);
    connect(action, &QAction::triggered, this, [this, store] { Q_EMIT scopeChosen(store); });
  };
  add(tr("All stores"), {});
  menu->addSeparator();
  for (const desk::StoreRow& row : m_directory.stores()) add(m_directory.store(row.store.id).name, row.store.id);
  const QString text = m_store ? m_directory.store(*m_store).name : tr("All stores");
  m_scope->setText(text.size() > 14 ? text.left(13) + QChar(0x2026) : text);
  m_scope->setAccessibleName(tr("Stores searched: %1").arg(text));
}

void TopBar::setScope(const std::optional<StoreId>& store) {
  m_store = store;
  fillScopes();
}

void TopBar::setPerson(const QString& name, const QString& initials) {
  m_personName = name;
  static_cast<PersonMark*>(m_person)->setInitials(initials);
  m_person->setToolTip(plainToolTip(name));
  m_person->setAccessibleName(name);
}

void TopBar::setAlerts(std::size_t open) {
  m_bell->setOpen(open);
  setNamed(m_bell, open == 0 ? tr("Alerts: none open") : tr("Alerts: %n open", nullptr, static_cast<int>(open)), m_registry.keyText(QStringLiteral("alerts")));
}

void TopBar::focusSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void TopBar::clearSearch() { m_search->clear(); }

void TopBar::setCompact(bool isCompact) {
  m_logo->setVisible(!isCompact);
  m_brand->setVisible(!isCompact);
  m_brand->setMinimumWidth(isCompact ? 0 : m_look.px(124));
  m_commands->setText(isCompact ? QString() : tr("Commands"));
  m_commands->setKeyHint(m_registry.keyText(QStringLiteral("palette")));
  m_field->setFixedWidth(m_look.px(isCompact ? 296 : 356));
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
      m_search->clear();
      Q_EMIT searchLeft();
      return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
      m_field->setProperty("focused", event->type() == QEvent::FocusIn);
      restyle();
    }
  }
  return QWidget::eventFilter(watched, event);
}

void TopBar::restyle() {
  const Theme& t = m_look.theme();
  const bool focused = m_field->property("focused").toBool();
  m_field->setStyleSheet(QStringLiteral("#searchField { background: %1; border: %2 solid %3; border-radius: 6px; }"
                                        "#scope { background: %4; color: %5; border: 0; border-radius: 4px; min-height: 20px; max-height: 20px; padding: 0 6px; font-size: %6px; }"
                                        "#scope:focus { border: 2px solid %7; padding: 0 4px; min-height: 16px; max-height: 16px; }"
                                        "#scope::menu-indicator { image: none; width: 0; }")
                             .arg(t.field.name(), focused ? QStringLiteral("2px") : QStringLiteral("1px"), focused ? t.accent.name() : t.line2.name(), t.chip.name(), t.onChip.name())
                             .arg(m_look.fonts().body() - 1)
                             .arg(t.accent.name()));
  m_searchIcon->setPixmap(iconPixmap(QStringLiteral("search"), 16, t.text2, devicePixelRatioF()));
}

void TopBar::retranslate() {
  m_brand->setText(QStringLiteral("InquiryDesk"));
  setNamed(m_menu, tr("Menu"));
  setNamed(m_sync, m_registry.text(QStringLiteral("sync")), m_registry.keyText(QStringLiteral("sync")));
  setNamed(m_keys, m_registry.text(QStringLiteral("keys")), QStringLiteral("?"));
  setAlerts(m_bell->count());
  setNamed(m_commands, m_registry.text(QStringLiteral("palette")), m_registry.keyText(QStringLiteral("palette")));
  m_search->setPlaceholderText(tr("Order number, buyer, text"));
  m_search->setAccessibleName(tr("Search everything"));
  m_search->setToolTip(plainToolTip(m_registry.keyText(QStringLiteral("search"))));
  for (QAction* action : m_menu->menu()->actions()) action->menu()->setTitle(m_registry.groupText(action->menu()->objectName()));
  setCompact(!m_brand->isVisibleTo(this));
  fillScopes();
}

void TopBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().window);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.theme().line);
}

void TopBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
