#pragma once

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <optional>
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
  // What lies behind `due` is called so; a time typed there is asked for twice.
  void open(const QPoint& bottomRight, Instant now, const QString& storeZone, const std::optional<Instant>& due = {});
  struct Preset {
    QString text;
    Instant at;
  };
  // Those that lie ahead, soonest first.
  static std::vector<Preset> presets(const TimeText& times, Instant now, const QString& storeZone, const std::optional<Instant>& due = {});
  QList<QPushButton*> presetButtons() const { return m_buttons; }
  QCheckBox& anyway() { return *m_anyway; }
  QDateTimeEdit& freeTime() { return *m_time; }
  QPushButton& freeButton() { return *m_take; }

 Q_SIGNALS:
  void chosen(const inquiry::ui::Later& later);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void choose(Instant at);
  void chooseTyped();

  const Look& m_look;
  QLabel *m_title, *m_case;
  QWidget* m_presets = nullptr;
  QList<QPushButton*> m_buttons;
  QDateTimeEdit* m_time;
  QPushButton* m_take;
  QCheckBox* m_anyway;
  Instant m_now;
  std::optional<Instant> m_due, m_warnedOf;
};

}  // namespace inquiry::ui
