#pragma once

#include <QLineEdit>

#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Who answers at this workspace: add, rename. GUI thread only.
class PeoplePage final : public SettingsPage {
  Q_OBJECT

 public:
  PeoplePage(const Look& look, const Directory& directory, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("group"); }
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }

 Q_SIGNALS:
  void personAdded(const QString& name);
  void personRenamed(const inquiry::PersonId& id, const QString& name);

 protected:
  void fill() override;

 private:
  const Directory& m_directory;
  QString m_newName, m_chosen;
  QStringList m_shown;
};

}  // namespace inquiry::ui
