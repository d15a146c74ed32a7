#pragma once

#include <QHash>
#include <QTime>

#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// How loud the desk may be, when it is quiet, and what it speaks of at all. GUI thread only.
class AlertsPage final : public SettingsPage {
  Q_OBJECT

 public:
  struct Values {
    QString level = QStringLiteral("banner");  // "silent", "badge", "banner", "sound"
    bool hasQuietHours = false, whileActive = false, closeToTray = false;
    QTime quietFrom{22, 0}, quietUntil{7, 0};
    QHash<QString, bool> kinds;  // absent: on
  };
  // As desk::AlertService names them.
  static QStringList kinds();

  AlertsPage(const Look& look, QWidget* parent);
  void setValues(const Values& values);
  const Values& values() const { return m_values; }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("bell"); }

 Q_SIGNALS:
  void changed();

 protected:
  void fill() override;

 private:
  void addSwitch(const QString& text, const QString& objectName, bool& value);
  void addQuiet();
  void addKinds();
  static QString kindText(const QString& kind);
  Values m_values;
};

}  // namespace inquiry::ui
