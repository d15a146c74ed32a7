#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include "ui/common/look.h"
#include "ui/models/navigation_model.h"

namespace inquiry::ui {

// The first zone: 200 px with words, 56 px with icons only. GUI thread only.
class NavigationPanel final : public QWidget {
  Q_OBJECT

 public:
  NavigationPanel(const Look& look, NavigationModel& model, QWidget* parent);

  void setPlace(const Place& place);
  enum class Width { Words, Icons };
  // What can be done to a saved view where it stands.
  enum class ViewEdit { Rename, Remove, Up, Down };
  void setWidth(Width width);
  Width panelWidth() const { return m_width; }
  QListView& view() { return *m_view; }

 Q_SIGNALS:
  void placeChosen(const inquiry::ui::Place& place);
  void storeWanted();  // the plus beside the stores
  void viewEdited(inquiry::ViewId view, inquiry::ui::NavigationPanel::ViewEdit edit);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void retranslate();
  void highlight();
  void choose(const QModelIndex& index);
  bool onKey(const QKeyEvent& event);
  bool onRelease(const QMouseEvent& event);
  void showViewMenu(const QPoint& at);

  const Look& m_look;
  NavigationModel& m_model;
  QListView* m_view;
  class FootRow;
  FootRow *m_reports, *m_settings;
  Place m_place;
  Width m_width = Width::Words;
};

// Paints one line of the navigation.
class NavigationDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  NavigationDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
  void setIconsOnly(NavigationPanel::Width width) { m_width = width; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

  // The plus of a heading that can be added to.
  static QRect plusBox(const QRect& heading);

 private:
  void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const NavigationRow& row) const;
  void paintWords(QPainter& painter, const QRect& box, const NavigationRow& row, QStyle::State state) const;
  void paintStoreIcon(QPainter& painter, const QRectF& box, const NavigationRow& row, const QColor& quiet) const;
  void paintIcon(QPainter& painter, const QRect& box, const NavigationRow& row, QStyle::State state) const;

  const Look& m_look;
  NavigationPanel::Width m_width = NavigationPanel::Width::Words;
};

}  // namespace inquiry::ui
