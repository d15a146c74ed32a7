#pragma once

#include <QAbstractButton>

#include "core/domain/wait_figures.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// One figure with its definition beneath; pressed, it opens what it counts. GUI thread only.
class FigureTile final : public QAbstractButton {
  Q_OBJECT

 public:
  struct Content {
    QString title, value, beside;  // beside: the change, a second figure
    enum class Tone { Plain, Better, Worse, Late } tone = Tone::Plain;
    QString meaning;  // the definition, with numerator and denominator
  };
  FigureTile(const Look& look, Figure figure, QWidget* parent);
  void setContent(const Content& content);
  Figure figure() const { return m_figure; }
  const Content& content() const { return m_content; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QColor toneColour() const;
  int meaningHeight(int width) const;

  const Look& m_look;
  Figure m_figure;
  Content m_content;
};

}  // namespace inquiry::ui
