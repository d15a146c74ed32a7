#include "ui/shell/case_flow.h"

#include "ui/cases/case_words.h"
#include "ui/common/links.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/common/finding_text.h"
#include "ui/shell/case_keys.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

Place casesPlace() {
  Place place;
  place.page = Place::Page::Cases;
  place.view = ThreadView::Cases;
  return place;
}

}  // namespace

CaseFlow::CaseFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls), m_drafts(services.reply, calls) {
  connect(&panel(), &CasePanel::caseWanted, this, &CaseFlow::load);
  connect(&panel(), &CasePanel::threadWanted, this, &CaseFlow::threadWanted);
  connect(&panel(), &CasePanel::sendAsked, this, &CaseFlow::send);
  // Files are shown where every file is shown: in the conversation they came with.
  connect(&panel(), &CasePanel::fileAsked, this, [this](const desk::CaseFile& file) {
    m_calls.call(
        Urgency::Typing, this, [cases = &m_services.cases, id = panel().current().value_or(CaseId{})] { return cases->detail(id); },
        [this](const Result<desk::CaseDetail>& detail) {
          if (detail) Q_EMIT threadWanted(detail->thread.id);
        });
    (void)file;
  });
  connect(&panel(), &CasePanel::draftEdited, this, [this](ThreadId thread, const QString& text) {
    desk::DraftView draft;
    draft.text = toUtf8(text);
    draft.savedAt = m_services.clock.now();
    m_drafts.keep(thread, std::move(draft));
  });
  connect(&m_drafts, &DraftKeeper::failed, this, [this](const Error& error) { m_window.status().say(errorSentence(error)); });
  connect(&panel(), &CasePanel::pageAsked, this, [this](const QString& address) {
    if (!openLink(address)) m_window.status().say(tr("The platform names no page for this case."));
  });
  connect(&panel().ways(), &CaseWays::byHandAsked, this, &CaseFlow::settleByHand);
  connect(&panel(), &CasePanel::refreshAsked, this, [this] {
    const auto id = panel().current();
    if (!id) return;
    m_calls.post(Urgency::Action, [cases = &m_services.cases, id = *id] { (void)cases->refresh(id); });
    m_window.status().say(tr("Reading the case again."));
  });
  connect(&panel(), &CasePanel::conversationsAsked, this, [this] {
    Place place;
    place.view = ThreadView::Cases;
    Q_EMIT placeWanted(place);
  });
}

void CaseFlow::open() {
  Q_EMIT placeWanted(casesPlace());
  refresh();
}

void CaseFlow::openOf(const std::optional<ThreadId>& thread) {
  if (!thread) return m_window.status().say(tr("Open a conversation first."));
  m_calls.call(
      Urgency::Typing, this, [cases = &m_services.cases, id = *thread] { return cases->ofThread(id); },
      [this](const Result<std::optional<CaseId>>& id) {
        if (!id) return m_window.status().say(errorSentence(id.error()));
        if (!*id) return m_window.status().say(tr("There is no case of this conversation or its order."));
        show(**id);
      });
}

bool CaseFlow::run(const QString& command) {
  if (command == QLatin1String("next")) return panel().step(1), true;
  if (command == QLatin1String("previous")) return panel().step(-1), true;
  if (command == QLatin1String("platform")) return panel().openPage(), true;
  if (command == QLatin1String("filter")) return panel().focusSearch(), true;
  if (command == QLatin1String("reply")) {
    if (!panel().answer()) m_window.status().say(tr("Nothing can be done in this case from here now."));
    return true;
  }
  if (!isOfInbox(command)) return false;
  m_window.status().say(tr("That is done in a conversation: open the one of this case first."));
  return true;
}

void CaseFlow::show(CaseId id) {
  m_wanted = id;
  open();
}

void CaseFlow::refresh() {
  if (std::exchange(m_isReading, true)) {
    m_isStale = true;
    return;
  }
  m_calls.call(
      Urgency::Action, this, [cases = &m_services.cases] { return cases->list(); },
      [this](Result<desk::CaseList> list) {
        m_isReading = false;
        if (!list) {
          panel().showProblem(errorSentence(list.error()));
        } else {
          panel().setList(std::move(*list), m_services.clock.now());
          if (const auto wanted = std::exchange(m_wanted, std::nullopt)) panel().select(*wanted);
        }
        if (std::exchange(m_isStale, false)) refresh();
      });
}

void CaseFlow::count() {
  m_calls.call(
      Urgency::Idle, this, [cases = &m_services.cases] { return cases->ours(); },
      [this](const Result<std::int64_t>& ours) {
        if (ours) m_window.navigationModel().setCaseCount(*ours);
      });
}

void CaseFlow::take(const ChangeSet& changes, bool isShown) {
  if (changes.cases) count();
  if (!isShown) return;
  if (changes.cases || !changes.outgoing.empty() || !changes.threads.empty() || !changes.stores.empty()) refresh();
}

void CaseFlow::tick() { panel().setNow(m_services.clock.now()); }

void CaseFlow::settleByHand(desk::CaseDetail::ByHand what) {
  const auto id = panel().current();
  if (!id) return;
  const bool closes = what == desk::CaseDetail::ByHand::Close;
  m_calls.call(
      Urgency::Action, this, [cases = &m_services.cases, id = *id, closes] { return closes ? cases->closeByHand(id) : cases->reopenByHand(id); },
      [this, closes](const Status& done) {
        if (!done) return m_window.status().say(errorSentence(done.error()));
        m_window.status().say(closes ? tr("Marked as settled. It stands under Closed, and can be opened again there.") : tr("The case waits for us again."));
        refresh();
      });
}

void CaseFlow::load(CaseId id) {
  m_calls.call(
      Urgency::Typing, this, [cases = &m_services.cases, id] { return cases->detail(id); },
      [this, id](Result<desk::CaseDetail> detail) {
        if (panel().current() != id) return;  // another one has been chosen meanwhile
        if (!detail) return panel().showProblem(errorSentence(detail.error()));
        if (const auto unsaved = m_drafts.unsaved(detail->thread.id)) detail->draft = unsaved->text;
        panel().setDetail(*detail, m_services.clock.now());
      });
}

void CaseFlow::send(const desk::CaseRequest& request) {
  struct Asked {
    Result<Outgoing> item;
    std::optional<Finding> finding;
  };
  m_calls.call(
      Urgency::Action, this,
      [cases = &m_services.cases, request] {
        auto item = cases->act(request);
        const bool isForbidden = !item && item.error().code == "action.finding";
        return Asked{std::move(item), isForbidden ? cases->findingOf(request) : std::nullopt};
      },
      [this, request](const Asked& asked) {
        const Result<Outgoing>& item = asked.item;
        if (asked.finding) return panel().showProblem(tr("The check before sending forbids this: %1 (%2). Change the words, then send them.").arg(findingTitle(*asked.finding), findingSource(*asked.finding)));
        if (item) {
          if (panel().current() == request.id) panel().settle(request.action);
          m_window.status().say(tr("%1: on its way. The outbox tells what became of it.").arg(caseActionName(request.action)));
          return refresh();
        }
        if (item.error().code != "case.sent_before") return panel().showProblem(errorSentence(item.error()));
        const QString question = tr("The same was asked in this case already, or is on its way. Do it a second time?");
        if (panel().form().isVisible()) panel().form().askAgain(question);
        else panel().showProblem(tr("The same was asked in this case already, or is on its way: look into the outbox, or change the words."));
      });
}

}  // namespace inquiry::ui
