#pragma once

#include "core/desk/check_service.h"
#include "core/domain/team.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

class QVBoxLayout;

namespace inquiry::ui {

// The outgoing check: its rule packs with their age, who may override a finding, who gives the second name, who sees what buyers typed unmasked.
// GUI thread only.
class CheckPage final : public SettingsPage {
  Q_OBJECT

 public:
  CheckPage(const Look& look, const Directory& directory, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("shield"); }
  void setPacks(std::vector<desk::PackRow> packs);
  void setRights(const desk::CheckRights& rights);
  const desk::CheckRights& rights() const { return m_rights; }
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }

 Q_SIGNALS:
  void rightsChosen(const inquiry::desk::CheckRights& rights);
  void importAsked(const QString& file);

 protected:
  void fill() override;

 private:
  void fillPacks();
  void fillKinds();
  // One box a person; `list` of the rights is what they stand in.
  void fillPeople(const QString& label, const QString& name, std::vector<PersonId> desk::CheckRights::*list);
  void chooseFile();

  const Directory& m_directory;
  std::vector<desk::PackRow> m_packs;
  desk::CheckRights m_rights;
  QStringList m_people;  // shown
};

}  // namespace inquiry::ui
