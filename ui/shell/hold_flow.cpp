#include "ui/shell/hold_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using Kind = LegalHold::Kind;

LegalHold wishOf(Kind kind, const StoreId& store, const std::string& target) {
  LegalHold wish;
  wish.kind = kind;
  wish.store = store;
  wish.target = target;
  return wish;
}

const LegalHold* standing(const std::vector<LegalHold>& holds, const LegalHold& wish) {
  for (const LegalHold& hold : holds)
    if (hold.kind == wish.kind && hold.store == wish.store && hold.target == wish.target && !hold.liftedAt) return &hold;
  return nullptr;
}

}  // namespace

HoldFlow::HoldFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {}

QString HoldFlow::sinceText(const LegalHold& hold, const TimeText& times, const Directory& directory) {
  return tr("since %1, %2: %3", "when, who, why").arg(times.date(hold.setAt), directory.personName(hold.setBy.value), shownLine(hold.reason));
}

void HoldFlow::open(const KeepingSubject& subject) {
  m_calls.call(
      Urgency::Action, this, [retention = &m_services.keeping.retention] { return retention->holds(false); },
      [this, subject](const Result<std::vector<LegalHold>>& holds) {
        if (holds) show(subject, *holds);
        else m_window.status().say(errorSentence(holds.error()));
      });
}

void HoldFlow::show(const KeepingSubject& subject, const std::vector<LegalHold>& holds) {
  if (m_dialog != nullptr) m_dialog->close();
  std::vector<HoldWindow::Choice> choices;
  const auto add = [&](const QString& text, const LegalHold& wish) {
    const LegalHold* hold = standing(holds, wish);
    choices.push_back({text, wish, hold == nullptr ? 0 : hold->id, hold == nullptr ? QString() : sinceText(*hold, m_window.look().times(), m_window.directory())});
  };
  const StoreId& store = subject.store.id;
  if (subject.caseId) add(tr("Case %1").arg(shownLine(subject.caseNumber)), wishOf(Kind::Case, store, std::to_string(subject.caseId->value)));
  if (!subject.order.empty()) add(tr("Order %1 with all its conversations and cases").arg(shownLine(subject.order)), wishOf(Kind::Order, store, subject.order));
  if (subject.thread.value != 0) add(tr("This conversation"), wishOf(Kind::Thread, store, std::to_string(subject.thread.value)));
  m_dialog = new HoldWindow(m_window.look(), &m_window);
  m_dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(m_dialog, &HoldWindow::holdAsked, this, [this](const LegalHold& wish) {
    m_calls.call(
        Urgency::Action, this,
        [retention = &m_services.keeping.retention, wish]() -> Status {
          const auto id = retention->hold(wish);
          return id ? Status() : fail(id.error());
        },
        [this](const Status& done) { finish(done, tr("Held: it is deleted neither by time nor on request.")); });
  });
  connect(m_dialog, &HoldWindow::liftAsked, this, [this](qint64 hold, const QString& reason) {
    m_calls.call(
        Urgency::Action, this, [retention = &m_services.keeping.retention, hold, why = toUtf8(reason)] { return retention->lift(hold, why); },
        [this](const Status& done) { finish(done, tr("The hold is lifted.")); });
  });
  m_dialog->begin(std::move(choices));
}

void HoldFlow::finish(const Status& done, const QString& said) {
  if (!done && m_dialog != nullptr) return m_dialog->showProblem(errorSentence(done.error()));
  if (m_dialog != nullptr) m_dialog->accept();
  m_window.status().say(done ? said : errorSentence(done.error()));
  if (done) Q_EMIT changed();
}

}  // namespace inquiry::ui
