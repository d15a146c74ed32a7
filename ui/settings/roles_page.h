#pragma once

#include <map>
#include <set>

#include "core/domain/rights.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

class QLineEdit;

namespace inquiry::ui {

// What each person and group may do here, and whose password is whose. What is typed into its fields is handed out once and wiped. GUI thread only.
class RolesPage final : public SettingsPage {
  Q_OBJECT

 public:
  struct Values {
    std::map<PersonId, RoleGrants> roles;
    std::set<PersonId> withPassword;
    std::optional<PersonId> acting;  // absent: nobody is signed in
    friend bool operator==(const Values&, const Values&) = default;
  };
  RolesPage(const Look& look, const Directory& directory, QWidget* parent);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("key"); }
  void setValues(Values values);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  static QString roleText(DeskRole role);
  static QString rightText(DeskRight right);

 Q_SIGNALS:
  // Without a store: everywhere. Without a role: in this store as everywhere else.
  void roleChosen(const inquiry::PersonId& holder, const std::optional<inquiry::StoreId>& store, const std::optional<inquiry::DeskRole>& role);
  void passwordChosen(const inquiry::PersonId& person, const QString& old, const QString& fresh);
  void passwordRemoved(const inquiry::PersonId& person);

 protected:
  void fill() override;

 private:
  void fillHolders();
  void fillRole();
  void fillPassword();
  void fillMatrix();
  void choose(const PersonId& holder);
  RoleGrants grantsOf(const PersonId& holder) const;
  QString storesText(const RoleGrants& grants) const;
  bool hasPassword(const PersonId& person) const { return m_values.withPassword.contains(person); }
  QLineEdit* secretField(const QString& label, const char* name);

  const Directory& m_directory;
  Values m_values;
  PersonId m_chosen{"me"};
  QString m_store;  // of the role being given; empty: everywhere
};

}  // namespace inquiry::ui
