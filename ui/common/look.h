#pragma once

#include <QObject>

#include "ui/common/fonts.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"

namespace inquiry::ui {

// How everything looks and reads at this moment: colours, type scale, dates. Handed to every panel. GUI thread only.
class Look final : public QObject {
  Q_OBJECT

 public:
  explicit Look(int body = 13, QObject* parent = nullptr) : QObject(parent), m_fonts(body) {}

  const Theme& theme() const { return m_theme; }
  const Fonts& fonts() const { return m_fonts; }
  const TimeText& times() const { return m_times; }
  int px(int measure) const { return m_fonts.px(measure); }

  void setTheme(const Theme& theme);
  void setTimes(const TimeText& times);

 Q_SIGNALS:
  void changed();

 private:
  Theme m_theme = Theme::light();
  Fonts m_fonts;
  TimeText m_times;
};

}  // namespace inquiry::ui
