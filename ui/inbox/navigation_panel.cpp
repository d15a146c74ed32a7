#include "ui/inbox/navigation_panel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"

namespace inquiry::ui {

// A line at the foot of the navigation, painted like a row of it.
class NavigationPanel::FootRow final : public QAbstractButton {
 public:
  FootRow(const Look& look, QString icon, QWidget* parent) : QAbstractButton(parent), m_look(look), m_icon(std::move(icon)) {
    setCheckable(true);
    setFixedHeight(look.px(32));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
  }
  QSize sizeHint() const override {
    const int words = static_cast<int>(m_look.fonts().width(text(), Size::Body)) + 48;
    return {width() < 100 ? 48 : words, m_look.px(32)};
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
    drawIcon(painter, m_icon, 16, {isNarrow ? box.center().x() - 7.0 : box.x() + 8.0, box.center().y() - 7.0}, quiet);
    if (!isNarrow) drawText(painter, m_look, QRectF(box).adjusted(32, 0, 0, 0), text(), {Size::Body, Weight::Regular, isChecked() ? t.onSoft : t.text});
  }

 private:
  const Look& m_look;
  QString m_icon;
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
  column->addWidget(m_reports = new FootRow(look, QStringLiteral("chart"), this));
  column->addWidget(m_settings = new FootRow(look, QStringLiteral("sliders"), this));
  setWidth(Width::Words);
  for (const auto& [row, page] : {std::pair(m_reports, Place::Page::Reports), std::pair(m_settings, Place::Page::Settings)})
    connect(row, &QAbstractButton::clicked, this, [this, page = page] {
      Place place;
      place.page = page;
      Q_EMIT placeChosen(place);
      highlight();
    });
  m_view->installEventFilter(this);
  m_view->viewport()->installEventFilter(this);
  m_view->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_view, &QListView::clicked, this, &NavigationPanel::choose);
  connect(m_view, &QListView::activated, this, &NavigationPanel::choose);
  connect(m_view, &QListView::customContextMenuRequested, this, &NavigationPanel::showViewMenu);
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
  retranslate();
}

void NavigationPanel::choose(const QModelIndex& index) {
  const NavigationRow* row = m_model.row(index);
  if (row == nullptr) return;
  if (row->kind != NavigationRow::Kind::Heading) return Q_EMIT placeChosen(row->place);
  if (m_width == Width::Icons) return;
  const int at = index.row();
  m_model.toggle(row->section);
  // The heading stays under the keyboard, the chosen place stays marked when it is still there.
  if (m_view->hasFocus()) m_view->setCurrentIndex(m_model.index(at));
}

bool NavigationPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_view && event->type() == QEvent::KeyPress) return onKey(*static_cast<QKeyEvent*>(event));
  if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) return onRelease(*static_cast<QMouseEvent*>(event));
  return QWidget::eventFilter(watched, event);
}

bool NavigationPanel::onRelease(const QMouseEvent& event) {
  const QModelIndex index = m_view->indexAt(event.position().toPoint());
  const NavigationRow* row = m_model.row(index);
  const bool isPlus = row != nullptr && row->section == NavigationRow::Section::Stores && m_width == Width::Words &&
                      NavigationDelegate::plusBox(m_view->visualRect(index)).contains(event.position().toPoint());
  if (isPlus) Q_EMIT storeWanted();
  return isPlus;
}

bool NavigationPanel::onKey(const QKeyEvent& event) {
  const NavigationRow* row = m_model.row(m_view->currentIndex());
  if (row == nullptr) return false;
  const int key = event.key();
  if (row->kind == NavigationRow::Kind::Heading) {
    if (key == Qt::Key_Insert && row->section == NavigationRow::Section::Stores) Q_EMIT storeWanted();
    const bool toggles = key == Qt::Key_Space || (key == Qt::Key_Left && row->isOpen) || (key == Qt::Key_Right && !row->isOpen);
    if (toggles) choose(m_view->currentIndex());
    return toggles || key == Qt::Key_Insert;
  }
  if (!row->place.saved) return false;
  const bool isMove = event.modifiers().testFlag(Qt::ControlModifier);
  const ViewId view = *row->place.saved;
  if (key == Qt::Key_F2) Q_EMIT viewEdited(view, ViewEdit::Rename);
  else if (key == Qt::Key_Delete) Q_EMIT viewEdited(view, ViewEdit::Remove);
  else if (isMove && key == Qt::Key_Up) Q_EMIT viewEdited(view, ViewEdit::Up);
  else if (isMove && key == Qt::Key_Down) Q_EMIT viewEdited(view, ViewEdit::Down);
  else return false;
  return true;
}

void NavigationPanel::showViewMenu(const QPoint& at) {
  const NavigationRow* row = m_model.row(m_view->indexAt(at));
  if (row == nullptr || !row->place.saved) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto add = [&](const QString& text, const char* keys, ViewEdit edit) {
    connect(menu->addAction(text + QLatin1Char('\t') + QString::fromLatin1(keys)), &QAction::triggered, this, [this, view = *row->place.saved, edit] { Q_EMIT viewEdited(view, edit); });
  };
  add(tr("Rename"), "F2", ViewEdit::Rename);
  add(tr("Move up"), "Ctrl+Up", ViewEdit::Up);
  add(tr("Move down"), "Ctrl+Down", ViewEdit::Down);
  menu->addSeparator();
  add(tr("Delete this view"), "Del", ViewEdit::Remove);
  menu->popup(m_view->viewport()->mapToGlobal(at));
}

void NavigationPanel::setPlace(const Place& place) {
  m_place = place;
  highlight();
}

void NavigationPanel::highlight() {
  const QModelIndex index = m_model.indexOf(m_place);
  if (index.isValid()) m_view->setCurrentIndex(index);
  else m_view->clearSelection();
  m_reports->setChecked(m_place.page == Place::Page::Reports);
  m_settings->setChecked(m_place.page == Place::Page::Settings);
}

void NavigationPanel::retranslate() {
  setAccessibleName(tr("Navigation"));
  m_view->setAccessibleName(tr("Views, stores and tags"));
  for (const auto& [row, text] : {std::pair(m_reports, tr("Response times")), std::pair(m_settings, tr("Settings"))}) {
    row->setText(m_width == Width::Icons ? QString() : text);
    row->setToolTip(m_width == Width::Icons ? plainToolTip(text) : QString());
    row->setAccessibleName(text);
  }
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
