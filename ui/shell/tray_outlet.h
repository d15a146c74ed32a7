#pragma once

#include <QString>
#include <functional>

namespace inquiry::ui {

struct TrayBadge {
  std::int64_t count = 0;  // overdue and due within the hour; 0: no badge
  bool isLate = false;
  QString text;            // what the icon says when pointed at
  friend bool operator==(const TrayBadge&, const TrayBadge&) = default;
};

// Where news leaves the window: the system's tray and its notices. GUI thread only.
class TrayOutlet {
 public:
  virtual ~TrayOutlet() = default;
  // The system has a tray, so that a window hidden in it can be found again.
  virtual bool isAvailable() const = 0;
  virtual void showBadge(const TrayBadge& badge) = 0;
  enum class Sound { Off, On };
  // In the place of the one that stands.
  virtual void showNotice(const QString& text, Sound sound) = 0;
  virtual void withdrawNotice() = 0;
  enum class Choice { Notice, Window, Quit };
  virtual void onChosen(std::function<void(Choice)> chosen) = 0;
};

}  // namespace inquiry::ui
