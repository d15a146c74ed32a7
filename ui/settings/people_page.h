#pragma once

#include <QLineEdit>
#include <QToolButton>
#include <map>

#include "core/domain/team.h"
#include "ui/common/group_form.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Who answers at this workspace, and in which languages. GUI thread only.
class PeoplePage final : public SettingsPage {
  Q_OBJECT

 public:
  PeoplePage(const Look& look, const Directory& directory, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("group"); }
  void setGroups(std::vector<Group> groups);
  void setLanguages(std::map<PersonId, std::vector<std::string>> languages);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }

 Q_SIGNALS:
  void personAdded(const QString& name);
  void personRenamed(const inquiry::PersonId& id, const QString& name);
  void languagesChosen(const inquiry::PersonId& id, const QStringList& languages);  // ISO 639-1
  void groupSaved(const inquiry::Group& group);

 protected:
  void fill() override;

 private:
  void fillPeople();
  void fillGroups();
  QToolButton* languageButton(QBoxLayout* row);
  void showLanguages(QToolButton* button) const;
  QString languagesText(const PersonId& id) const;
  // Without the groups, which have their own list.
  std::vector<std::pair<PersonId, QString>> persons() const;

  const Directory& m_directory;
  std::vector<Group> m_groups;
  std::map<PersonId, std::vector<std::string>> m_languages;
  std::size_t m_group = 0;  // the one in the form; their number: a new one
  QString m_newName, m_chosen;
  QStringList m_shown;
};

}  // namespace inquiry::ui
