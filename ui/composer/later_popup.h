#pragma once

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <vector>

#include "core/domain/outgoing.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// When an answer is to leave, and what shall happen if the buyer writes before.
struct Later {
  Instant at;
  IfBuyerWrites ifBuyerWrites = IfBuyerWrites::Cancel;
};

// Presets in one's own and in the buyer's time, or any other time; says what happens in both awkward cases. GUI thread only.
class LaterPopup final : public QFrame {
  Q_OBJECT

 public:
  LaterPopup(const Look& look, QWidget* parent);
  // Stands above `bottomRight`, in global coordinates.
  void open(const QPoint& bottomRight, Instant now, const QString& storeZone);
  struct Preset {
    QString text;
    Instant at;
  };
  // Those that lie ahead, soonest first.
  static std::vector<Preset> presets(const TimeText& times, Instant now, const QString& storeZone);
  QList<QPushButton*> presetButtons() const { return m_buttons; }
  QCheckBox& anyway() { return *m_anyway; }
  QDateTimeEdit& freeTime() { return *m_time; }
  QPushButton& freeButton() { return *m_take; }

 Q_SIGNALS:
  void chosen(const inquiry::ui::Later& later);

 private:
  void choose(Instant at);

  const Look& m_look;
  QLabel *m_title, *m_case;
  QWidget* m_presets = nullptr;
  QList<QPushButton*> m_buttons;
  QDateTimeEdit* m_time;
  QPushButton* m_take;
  QCheckBox* m_anyway;
  Instant m_now;
};

}  // namespace inquiry::ui
