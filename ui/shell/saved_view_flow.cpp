#include "ui/shell/saved_view_flow.h"

#include <algorithm>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using ViewEdit = NavigationPanel::ViewEdit;

// The one answer of a question for a name: what is typed.
ChoicePicker::Question nameQuestion(const QString& title, const QString& prompt, const QString& taken, const QString& typed) {
  ChoicePicker::Question question{title, prompt, {}, {}, typed};
  question.read = [taken](const QString& name) { return std::vector<ChoicePicker::Choice>{{taken.arg(name), {}, {}, 0, {}}}; };
  return question;
}

}  // namespace

SavedViewFlow::SavedViewFlow(MainWindow& window, ListFlow& list, DeskServices services, DeskCalls& calls)
    : m_window(window), m_list(list), m_services(services), m_calls(calls) {
  connect(&window.navigation(), &NavigationPanel::viewEdited, this, &SavedViewFlow::edit);
}

const desk::SavedView* SavedViewFlow::find(ViewId id) const {
  const auto& views = m_window.navigationModel().savedViews();
  const auto found = std::find_if(views.begin(), views.end(), [id](const desk::SavedView& view) { return view.id == id; });
  return found == views.end() ? nullptr : &*found;
}

std::optional<ViewId> SavedViewFlow::shown() const {
  if (!m_list.place().saved) m_window.status().say(tr("Open a saved view first."));
  return m_list.place().saved;
}

void SavedViewFlow::save() {
  const QString text = m_list.savedText();
  if (text.isEmpty()) return m_window.status().say(tr("There is no list or search on screen to be saved."));
  const QString proposed = m_window.topBar().searchText().isEmpty() ? m_window.navigationModel().title(m_list.place()) : m_window.topBar().searchText();
  m_window.ask(nameQuestion(tr("Save this list as a view"), tr("Name of the view"), tr("Save as “%1”"), proposed.left(60)),
               [this, text](const ChoicePicker::Choice&, const QString& name) {
                 desk::SavedView view;
                 view.name = toUtf8(name);
                 view.query = toUtf8(text);
                 write(std::move(view), tr("Saved: %1").arg(name));
               });
}

void SavedViewFlow::write(desk::SavedView view, const QString& done) {
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, view = std::move(view)] { return triage->saveView(view); },
      [this, done](Result<ViewId> saved) { m_window.status().say(saved ? done : errorSentence(saved.error())); });
}

void SavedViewFlow::edit(ViewId id, ViewEdit edit) {
  switch (edit) {
    case ViewEdit::Rename: return rename(id);
    case ViewEdit::Remove: return remove(id);
    case ViewEdit::Up: return move(id, -1);
    case ViewEdit::Down: return move(id, 1);
  }
}

void SavedViewFlow::renameShown() {
  if (const auto id = shown()) rename(*id);
}

void SavedViewFlow::removeShown() {
  if (const auto id = shown()) remove(*id);
}

void SavedViewFlow::moveShown(int by) {
  if (const auto id = shown()) move(*id, by);
}

void SavedViewFlow::rename(ViewId id) {
  const desk::SavedView* view = find(id);
  if (view == nullptr) return;
  m_window.ask(nameQuestion(tr("Rename the view"), tr("Name of the view"), tr("Rename to “%1”"), shownLine(view->name)),
               [this, changed = *view](const ChoicePicker::Choice&, const QString& name) mutable {
                 changed.name = toUtf8(name);
                 write(changed, tr("Renamed: %1").arg(name));
               });
}

void SavedViewFlow::remove(ViewId id) {
  const desk::SavedView* view = find(id);
  if (view == nullptr) return;
  // It cannot be taken back, so it is asked for; its threads stay where they are.
  ChoicePicker::Question question{tr("Delete the view “%1”? Its threads stay.").arg(shownLine(view->name)), tr("Choose"), {}, {}, {}};
  question.choices = {{tr("Keep it"), {}, {}, 0, {}}, {tr("Delete it"), {}, {}, 1, {}}};
  m_window.ask(std::move(question), [this, id](const ChoicePicker::Choice& choice, const QString&) {
    if (choice.id == 0) return;
    if (m_list.place().saved == id) m_list.show({});
    m_calls.call(
        Urgency::Action, this, [triage = &m_services.triage, id] { return triage->deleteView(id); },
        [this](Status done) { m_window.status().say(done ? tr("The view is deleted.") : errorSentence(done.error())); });
  });
}

void SavedViewFlow::move(ViewId id, int by) {
  std::vector<ViewId> order;
  for (const desk::SavedView& view : m_window.navigationModel().savedViews()) order.push_back(view.id);
  const auto at = std::find(order.begin(), order.end(), id);
  const auto to = (at - order.begin()) + by;
  if (at == order.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(order.size())) return;
  std::iter_swap(at, order.begin() + to);
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, order] { return triage->reorderViews(order); },
      [this](Status done) {
        if (!done) m_window.status().say(errorSentence(done.error()));
      });
}

}  // namespace inquiry::ui
