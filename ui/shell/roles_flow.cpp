#include "ui/shell/roles_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

Result<RolesPage::Values> valuesOf(desk::SignInService& signIns) {
  const auto people = signIns.people();
  if (!people) return fail(people.error());
  auto roles = signIns.roles();
  if (!roles) return fail(roles.error());
  return RolesPage::Values{std::move(*roles), {people->begin(), people->end()}, signIns.acting()};
}

// Work handed to another thread is copied on its way; a secret is not.
std::shared_ptr<Secret> shared(const QString& typed) { return std::make_shared<Secret>(toUtf8(typed)); }

}  // namespace

RolesFlow::RolesFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&page(), &RolesPage::shown, this, &RolesFlow::load);
  connect(&page(), &RolesPage::roleChosen, this, &RolesFlow::setRole);
  connect(&page(), &RolesPage::passwordChosen, this, &RolesFlow::setPassword);
  connect(&page(), &RolesPage::passwordRemoved, this, [this](const PersonId& person) {
    m_calls.call(
        Urgency::Action, this, [signIns = &m_services.signIns, person] { return signIns->removePassword(person); },
        [this, name = m_window.directory().personName(person.value)](const Status& done) {
          page().sayResult(done ? tr("%1 has no password any more.").arg(name) : errorSentence(done.error()), !done);
          load();
        });
  });
}

void RolesFlow::load() {
  m_calls.call(Urgency::Action, this, [signIns = &m_services.signIns] { return valuesOf(*signIns); }, [this](const Result<RolesPage::Values>& values) {
    if (!values) return page().sayResult(errorSentence(values.error()), true);
    page().setValues(*values);
    if (values->acting) m_window.setMe(*values->acting, values->withPassword.contains(*values->acting));
  });
}

void RolesFlow::setRole(const PersonId& holder, const std::optional<StoreId>& store, const std::optional<DeskRole>& role) {
  m_calls.call(
      Urgency::Action, this,
      [signIns = &m_services.signIns, holder, store, role]() -> Status {
        auto roles = signIns->roles();
        if (!roles) return fail(roles.error());
        RoleGrants grants = (*roles)[holder];
        if (!store) grants.everywhere = role.value_or(DeskRole::None);
        else if (role) grants.stores[*store] = *role;
        else grants.stores.erase(*store);
        return signIns->setRoles(holder, grants);
      },
      [this, name = m_window.directory().personName(holder.value)](const Status& done) {
        page().sayResult(done ? tr("The role of %1 counts from now on.").arg(name) : errorSentence(done.error()), !done);
        load();
      });
}

void RolesFlow::setPassword(const PersonId& person, const QString& old, const QString& fresh) {
  m_calls.call(
      Urgency::Action, this, [signIns = &m_services.signIns, person, old = shared(old), fresh = shared(fresh)] { return signIns->setPassword(person, *old, *fresh); },
      [this, name = m_window.directory().personName(person.value)](const Status& done) {
        page().sayResult(done ? tr("%1 signs in with this password from now on.").arg(name) : errorSentence(done.error()), !done);
        load();
      });
}

}  // namespace inquiry::ui
