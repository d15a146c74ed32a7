#include "ui/shell/lists_flow.h"

#include "core/domain/uuid.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

ListsFlow::ListsFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&page(), &ListsPage::shown, this, &ListsFlow::loadViews);
  connectTags();
  connectViews();
  connectPeople();
}

void ListsFlow::loadViews() {
  m_calls.call(
      Urgency::Idle, this, [triage = &m_services.triage] { return triage->savedViews(); },
      [this](Result<std::vector<desk::SavedView>> views) {
        if (views) page().setViews(std::move(*views));
      });
}

void ListsFlow::run(std::function<Status(desk::TriageService&)> work, const QString& said) {
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, work = std::move(work)] { return work(*triage); },
      [this, said](Status done) {
        page().sayResult(done ? said : errorSentence(done.error()), !done);
        if (!done) return;
        loadViews();
        Q_EMIT changed();
      });
}

void ListsFlow::connectTags() {
  const auto text = [](const QString& name) { return shownLine(toUtf8(name)); };
  connect(&page(), &ListsPage::tagCreated, this, [this, text](const QString& name, const QString& colour) {
    run([name = toUtf8(name), colour = toUtf8(colour)](desk::TriageService& triage) { return triage.createTag(name, colour); }, tr("The tag “%1” is there.").arg(text(name)));
  });
  connect(&page(), &ListsPage::tagRenamed, this, [this, text](const QString& from, const QString& to) {
    run([from = toUtf8(from), to = toUtf8(to)](desk::TriageService& triage) { return triage.renameTag(from, to); }, tr("“%1” is called “%2” now. Rename it back to undo.").arg(text(from), text(to)));
  });
  connect(&page(), &ListsPage::tagRecoloured, this, [this, text](const QString& name, const QString& colour) {
    run([name = toUtf8(name), colour = toUtf8(colour)](desk::TriageService& triage) { return triage.recolourTag(name, colour); }, tr("“%1” has its new colour.").arg(text(name)));
  });
  connect(&page(), &ListsPage::tagMerged, this, [this, text](const QString& from, const QString& into) {
    run([from = toUtf8(from), into = toUtf8(into)](desk::TriageService& triage) { return triage.mergeTag(from, into); }, tr("“%1” was merged into “%2”.").arg(text(from), text(into)));
  });
  connect(&page(), &ListsPage::tagDeleted, this, [this, text](const QString& name) {
    run([name = toUtf8(name)](desk::TriageService& triage) { return triage.deleteTag(name); }, tr("The tag “%1” was deleted. Create it again to have it back; the journal knows its threads.").arg(text(name)));
  });
}

void ListsFlow::connectViews() {
  connect(&page(), &ListsPage::viewRenamed, this, [this](ViewId id, const QString& name) {
    run([id, name = toUtf8(name)](desk::TriageService& triage) { return triage.renameView(id, name); }, tr("The view is called “%1” now.").arg(shownLine(toUtf8(name))));
  });
  connect(&page(), &ListsPage::viewDeleted, this, [this](ViewId id) {
    run([id](desk::TriageService& triage) { return triage.deleteView(id); }, tr("The view was deleted. Save the search again to have it back."));
  });
}

void ListsFlow::addPerson(const PersonId& id, const QString& name, const QString& said) {
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, row = desk::PersonRow{id, toUtf8(name), {}}] { return triage->addPerson(row); },
      [this, said](Status done) {
        m_window.settings().people().sayResult(done ? said : errorSentence(done.error()), !done);
        if (done) Q_EMIT changed();
      });
}

void ListsFlow::connectPeople() {
  PeoplePage& people = m_window.settings().people();
  connect(&people, &PeoplePage::personAdded, this, [this](const QString& name) {
    addPerson(PersonId{"person-" + newUuid().substr(0, 8)}, name, tr("Threads can be assigned to %1 now.").arg(shownLine(toUtf8(name))));
  });
  connect(&people, &PeoplePage::personRenamed, this, [this](const PersonId& id, const QString& name) { addPerson(id, name, tr("The name is %1 now.").arg(shownLine(toUtf8(name)))); });
}

}  // namespace inquiry::ui
