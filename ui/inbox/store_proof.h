#pragma once

#include <QWidget>

#include "core/desk/values.h"
#include "ui/common/chips.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What stands beside a list while no thread is open: every store, when it was checked last, what waits there. It is what makes
// "all answered" believable. Painted. GUI thread only.
class StoreProof final : public QWidget {
  Q_OBJECT

 public:
  StoreProof(const Look& look, const Directory& directory, QWidget* parent);
  void setStatus(const desk::StatusLine& status, Instant now);
  void setNow(Instant now);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void paintRow(QPainter& painter, const QRectF& box, const desk::StoreRow& row);
  void describe();
  QRectF tile() const;

  const Look& m_look;
  const Directory& m_directory;
  desk::StatusLine m_status;
  Instant m_now;
};

}  // namespace inquiry::ui
