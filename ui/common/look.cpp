#include "ui/common/look.h"

namespace inquiry::ui {

void Look::setTheme(const Theme& theme) {
  m_theme = theme;
  Q_EMIT changed();
}

void Look::setTimes(const TimeText& times) {
  m_times = times;
  Q_EMIT changed();
}

}  // namespace inquiry::ui
