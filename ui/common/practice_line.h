#pragma once

#include <QLabel>

#include "ui/common/look.h"

namespace inquiry::ui {

// Tells whoever practises, above everything they write in, that no buyer gets it. Hidden while nobody practises. GUI thread only.
class PracticeLine final : public QLabel {
  Q_OBJECT

 public:
  PracticeLine(const Look& look, QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void draw();
  const Look& m_look;
};

}  // namespace inquiry::ui
