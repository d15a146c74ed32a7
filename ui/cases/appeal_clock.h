#pragma once

#include <QWidget>

#include "core/desk/appeal_values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Three tiles in a line: until when an appeal counts and what that stands on, what is there of the evidence, and how far it got. GUI thread only.
class AppealClock final : public QWidget {
  Q_OBJECT

 public:
  AppealClock(const Look& look, QWidget* parent);
  void setDetail(const desk::AppealDetail& detail, Instant now);
  void setNow(Instant now);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Tile {
    QString title, figure, detail;
  };
  std::vector<Tile> tiles() const;
  Tile clock() const;
  bool isRunning() const;
  void describe();

  const Look& m_look;
  desk::AppealDetail m_detail;
  Instant m_now;
};

}  // namespace inquiry::ui
