#include "ui/inbox/navigation_panel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"

namespace inquiry::ui {

// The line at the foot of the navigation, painted like a row of it.
class NavigationPanel::SettingsRow final : public QAbstractButton {
 public:
  SettingsRow(const Look& look, QWidget* parent) : QAbstractButton(parent), m_look(look) {
    setCheckable(true);
    setFixedHeight(look.px(32));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Theme& t = m_look.theme();
    const QRect box = rect().adjusted(8, 0, -8, -4);
    if (isChecked()) drawRounded(painter, box, 6, t.soft2);
    else if (underMouse()) drawRounded(painter, box, 6, t.hover);
    if (hasFocus()) drawFocusRing(painter, m_look, box, 6);
    const QColor quiet = isChecked() ? t.onSoft : t.text2;
    const bool isNarrow = width() < 100;
    drawIcon(painter, QStringLiteral("sliders"), 16, {isNarrow ? box.center().x() - 7.0 : box.x() + 8.0, box.center().y() - 7.0}, quiet);
    if (!isNarrow) drawText(painter, m_look, QRectF(box).adjusted(32, 0, 0, 0), text(), {Size::Body, Weight::Regular, isChecked() ? t.onSoft : t.text});
  }

 private:
  const Look& m_look;
};

NavigationPanel::NavigationPanel(const Look& look, NavigationModel& model, QWidget* parent) : QWidget(parent), m_look(look), m_model(model) {
  setObjectName(QStringLiteral("navigationPanel"));
  auto* column = columnOf(this, {0, 8, 1, 4}, 0);
  m_view = new QListView(this);
  m_view->setObjectName(QStringLiteral("navigation"));
  m_view->setModel(&model);
  m_view->setItemDelegate(new NavigationDelegate(look, m_view));
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
  m_view->setEditTriggers(QListView::NoEditTriggers);
  m_view->setMouseTracking(true);
  m_view->setAttribute(Qt::WA_InputMethodEnabled, false);
  m_view->viewport()->setAutoFillBackground(false);
  m_view->setFocusPolicy(Qt::TabFocus);
  column->addWidget(m_view, 1);
  m_settings = new SettingsRow(look, this);
  column->addWidget(m_settings);
  setWidth(Width::Words);
  connect(m_settings, &QAbstractButton::clicked, this, [this] {
    Place place;
    place.page = Place::Page::Settings;
    Q_EMIT placeChosen(place);
    highlight();
  });
  const auto chosen = [this](const QModelIndex& index) {
    const NavigationRow* row = m_model.row(index);
    if (row != nullptr && row->kind != NavigationRow::Kind::Heading) Q_EMIT placeChosen(row->place);
  };
  connect(m_view, &QListView::clicked, this, chosen);
  connect(m_view, &QListView::activated, this, chosen);
  connect(&model, &NavigationModel::modelReset, this, &NavigationPanel::highlight);
  connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
  retranslate();
}

void NavigationPanel::setWidth(Width width) {
  m_width = width;
  setFixedWidth(width == Width::Icons ? 56 : m_look.px(200));
  m_view->setVerticalScrollBarPolicy(width == Width::Icons ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  static_cast<NavigationDelegate*>(m_view->itemDelegate())->setIconsOnly(width);
  m_view->doItemsLayout();
}

void NavigationPanel::setPlace(const Place& place) {
  m_place = place;
  highlight();
}

void NavigationPanel::highlight() {
  const QModelIndex index = m_model.indexOf(m_place);
  if (index.isValid()) m_view->setCurrentIndex(index);
  else m_view->clearSelection();
  m_settings->setChecked(m_place.page == Place::Page::Settings);
}

void NavigationPanel::retranslate() {
  setAccessibleName(tr("Navigation"));
  m_view->setAccessibleName(tr("Views, stores and tags"));
  m_settings->setText(tr("Settings"));
  m_settings->setAccessibleName(tr("Settings"));
}

void NavigationPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().window);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), m_look.theme().line);
}

void NavigationPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    m_model.rebuild();
  }
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
