#pragma once

#include <QWidget>

#include "core/desk/case_values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Four tiles in a line: until when, how much, whose turn, and whether it counts. GUI thread only.
class CaseFacts final : public QWidget {
  Q_OBJECT

 public:
  CaseFacts(const Look& look, QWidget* parent);
  void setCase(const Case& value, Instant now, const QString& zone);
  void setNow(Instant now);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Tile {
    QString title, figure, detail;
  };
  std::vector<Tile> tiles() const;
  void describe();

  const Look& m_look;
  Case m_case;
  Instant m_now;
  QString m_zone;
};

}  // namespace inquiry::ui
