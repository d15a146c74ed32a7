#pragma once

#include <QObject>
#include <QVariant>
#include <memory>
#include <optional>

namespace inquiry::ui {

// Whether the desktop is dark, as its settings portal (org.freedesktop.appearance color-scheme) says, and when that changes. On a desktop without
// the portal it knows nothing. GUI thread only.
class SystemScheme final : public QObject {
  Q_OBJECT

 public:
  SystemScheme();
  ~SystemScheme() override;
  std::optional<bool> isDark() const { return m_isDark; }
  // 1 = dark, 2 = light, 0 = no preference, which is taken as light; anything else says nothing.
  static std::optional<bool> schemeOf(const QVariant& value);

 Q_SIGNALS:
  void changed(bool isDark);

 private:
  void take(const QVariant& value);

  std::unique_ptr<QObject> m_portal;
  std::optional<bool> m_isDark;
};

}  // namespace inquiry::ui
