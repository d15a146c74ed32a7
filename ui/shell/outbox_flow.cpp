#include "ui/shell/outbox_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

Status dropped(const Result<desk::DraftView>& draft) {
  if (!draft) return fail(draft.error());
  return {};
}

}  // namespace

OutboxFlow::OutboxFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&window.outbox(), &OutboxPanel::stepAsked, this, &OutboxFlow::step);
}

void OutboxFlow::refresh() {
  m_calls.call(
      Urgency::Action, this,
      [reply = &m_services.reply, inbox = &m_services.inbox]() -> Result<std::vector<OutboxRow>> {
        auto items = reply->outbox();
        if (!items) return fail(items.error());
        std::vector<OutboxRow> rows;
        for (Outgoing& item : *items) {
          const auto detail = inbox->thread(item.thread, 1);
          rows.push_back({std::move(item), detail ? buyerText(detail->thread) : QString()});
        }
        return rows;
      },
      [this](Result<std::vector<OutboxRow>> rows) {
        if (!rows) return m_window.status().say(errorSentence(rows.error()));
        m_threads.clear();
        for (const OutboxRow& row : *rows) m_threads.insert(row.item.id.value, row.item.thread);
        m_window.outbox().setRows(std::move(*rows), m_services.clock.now());
      });
}

void OutboxFlow::tick() { m_window.outbox().setNow(m_services.clock.now()); }

void OutboxFlow::step(OutgoingId id, const QString& step) {
  if (step == QLatin1String("open")) {
    if (m_threads.contains(id.value)) Q_EMIT threadWanted(m_threads.value(id.value));
    return;
  }
  if (step == QLatin1String("look-again")) {
    m_calls.post(Urgency::Action, [stores = &m_services.stores] { stores->syncNow(); });
    return m_window.status().say(tr("Reading the thread again."));
  }
  m_calls.call(
      Urgency::Action, this,
      [reply = &m_services.reply, id, step]() -> Status {
        if (step == QLatin1String("cancel")) return reply->cancel(id);
        if (step == QLatin1String("retry")) return reply->retry(id);
        if (step == QLatin1String("undo")) return dropped(reply->undoSend(id));
        if (step == QLatin1String("send-now")) return reply->sendNow(id);
        return reply->resolve(id, step == QLatin1String("sent") ? desk::ReplyService::Outcome::Sent : desk::ReplyService::Outcome::NotSent);
      },
      [this](Status done) { finish(done); });
}

void OutboxFlow::finish(const Status& done) {
  if (!done) m_window.status().say(errorSentence(done.error()));
  refresh();
}

}  // namespace inquiry::ui
