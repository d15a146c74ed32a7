#include "ui/shell/team_flow.h"

#include <chrono>
#include <utility>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr std::chrono::milliseconds kTypingPause{400};

}  // namespace

TeamFlow::TeamFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls) : m_window(window), m_look(look), m_services(services), m_calls(calls) {
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTypingPause);
  connect(&m_typing, &QTimer::timeout, this, &TeamFlow::keepHours);
  ConnectPanel& wizard = panel();
  connect(&wizard.hours(), &HoursBox::changed, this, [this] {
    m_hoursOf = store();
    m_typing.start();
  });
  connect(&wizard.owner(), &OwnerBox::chosen, this, &TeamFlow::keepOwner);
  connect(&wizard.owner(), &OwnerBox::groupAsked, this, [this](const Group& group) { keepGroup(group, true); });
  connect(&wizard, &ConnectPanel::leaveAsked, this, &TeamFlow::keepHours);
  connect(&window.directory(), &Directory::changed, this, [this] { panel().owner().setPeople(people()); });
  PeoplePage& page = window.settings().people();
  connect(&page, &PeoplePage::groupSaved, this, [this](const Group& group) { keepGroup(group, false); });
  connect(&page, &PeoplePage::shown, this, &TeamFlow::loadGroups);
  connect(&page, &PeoplePage::languagesChosen, this, &TeamFlow::keepLanguages);
}

StoreId TeamFlow::store() const { return {toUtf8(m_window.connectPanel().draft().storeId)}; }

std::vector<std::pair<PersonId, QString>> TeamFlow::people() const {
  std::vector<std::pair<PersonId, QString>> all;
  for (const desk::PersonRow& row : m_window.directory().people()) all.emplace_back(row.id, m_window.directory().personName(row.id.value));
  return all;
}

void TeamFlow::enter(ConnectStep step) {
  keepHours();
  if (store().value.empty()) return;
  if (step == ConnectStep::Clocks) {
    panel().hours().setToday(m_look.times().own(m_services.clock.now()).date());
    loadHours();
  }
  loadOwner();
}

void TeamFlow::loadHours() {
  m_calls.call(
      Urgency::Action, this, [team = &m_services.team, id = store()] { return team->hours(id); },
      [this, id = store()](const Result<desk::HoursPlan>& plan) {
        if (id != store() || m_typing.isActive()) return;
        if (plan) panel().hours().setPlan(*plan);
        else panel().hours().setProblem(errorSentence(plan.error()));
      });
}

void TeamFlow::keepHours() {
  m_typing.stop();
  const StoreId changed = std::exchange(m_hoursOf, {});
  if (changed.value.empty()) return;
  m_calls.call(
      Urgency::Action, this, [team = &m_services.team, id = changed, plan = panel().hours().plan()] { return team->setHours(id, plan); },
      [this](const Status& done) { panel().hours().setProblem(done ? QString() : tr("Not kept: %1").arg(errorSentence(done.error()))); });
}

void TeamFlow::loadOwner() {
  m_calls.call(
      Urgency::Action, this, [team = &m_services.team] { return team->owners(); },
      [this, id = store()](const Result<std::map<StoreId, StoreOwner>>& owners) {
        if (id != store()) return;
        if (!owners) return panel().owner().setProblem(errorSentence(owners.error()));
        const auto found = owners->find(id);
        panel().owner().setPeople(people());
        panel().owner().setOwner(found == owners->end() ? StoreOwner{} : found->second);
        panel().setOwner(found == owners->end() ? QString() : toQt(found->second.who.value));
        // Where only one person works there is nothing to choose.
        const auto all = people();
        if (found == owners->end() && all.size() == 1 && panel().draft().step == ConnectStep::People) keepOwner({all.front().first, false});
      });
}

void TeamFlow::keepOwner(const StoreOwner& owner) {
  m_calls.call(
      Urgency::Action, this, [team = &m_services.team, id = store(), owner] { return team->setOwner(id, owner); },
      [this, id = store(), owner](const Status& done) {
        if (id != store()) return;
        panel().owner().setProblem(done ? QString() : errorSentence(done.error()));
        if (!done) return;
        panel().owner().setOwner(owner);
        panel().setOwner(toQt(owner.who.value));
      });
}

void TeamFlow::keepGroup(const Group& group, bool isInWizard) {
  m_calls.call(
      Urgency::Action, this, [team = &m_services.team, group] { return team->saveGroup(group); },
      [this, isInWizard, name = shownLine(group.name)](const Result<PersonId>& id) {
        if (!isInWizard) m_window.settings().people().sayResult(id ? tr("The group “%1” is kept.").arg(name) : errorSentence(id.error()), !id);
        else panel().owner().setProblem(id ? QString() : errorSentence(id.error()));
        if (!id) return;
        Q_EMIT peopleChanged();
        loadGroups();
        if (!isInWizard) return;
        panel().owner().closeGroupForm();
        auto all = people();
        all.emplace_back(*id, name);
        panel().owner().setPeople(all);
        panel().owner().who().setFocus();
        keepOwner({*id, panel().owner().takesNew().isChecked()});
      });
}

void TeamFlow::keepLanguages(const PersonId& id, const QStringList& languages) {
  std::vector<std::string> codes;
  for (const QString& code : languages) codes.push_back(toUtf8(code));
  m_calls.call(
      Urgency::Action, this, [team = &m_services.team, id, codes] { return team->setLanguages(id, codes); },
      [this, name = m_window.directory().personName(id.value)](const Status& done) {
        m_window.settings().people().sayResult(done ? tr("The languages of %1 are kept.").arg(name) : errorSentence(done.error()), !done);
        loadGroups();
      });
}

void TeamFlow::loadGroups() {
  m_calls.call(
      Urgency::Idle, this, [team = &m_services.team] { return team->languages(); },
      [this](const Result<std::map<PersonId, std::vector<std::string>>>& languages) {
        if (languages) m_window.settings().people().setLanguages(*languages);
      });
  m_calls.call(
      Urgency::Idle, this, [team = &m_services.team] { return team->groups(); },
      [this](const Result<std::vector<Group>>& groups) {
        if (groups) m_window.settings().people().setGroups(*groups);
      });
}

}  // namespace inquiry::ui
