#pragma once

#include <QAbstractItemView>

namespace inquiry::ui {

// Home and End in a list whose first or last row is a heading: a view goes to the outermost row only, and stays where it is when that one cannot be
// chosen. With Shift the view keeps its own way. GUI thread only.
class EndKeys final : public QObject {
  Q_OBJECT

 public:
  // `view` is the parent.
  explicit EndKeys(QAbstractItemView& view);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QAbstractItemView& m_view;
};

}  // namespace inquiry::ui
