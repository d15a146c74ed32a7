#pragma once

#include <QLayout>
#include <QList>

namespace inquiry::ui {

// Widgets side by side as long as they fit, further ones on the next line; what room a line leaves goes to those that want to grow. Reads in the order added.
class WrapRow final : public QLayout {
 public:
  explicit WrapRow(int spacing) { setSpacing(spacing); }
  ~WrapRow() override;

  void addItem(QLayoutItem* item) override { m_items << item; }
  int count() const override { return static_cast<int>(m_items.size()); }
  QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return lay({0, 0, width, 0}, Then::Measure); }
  QSize sizeHint() const override { return minimumSize(); }
  QSize minimumSize() const override;
  Qt::Orientations expandingDirections() const override { return {}; }
  void setGeometry(const QRect& rect) override;

 private:
  enum class Then { Measure, Place };
  int lay(const QRect& rect, Then then) const;
  // The items of one line from `from` that fit into `width`.
  QList<QLayoutItem*> lineFrom(int from, int width) const;

  QList<QLayoutItem*> m_items;
};

}  // namespace inquiry::ui
