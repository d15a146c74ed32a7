#include "ui/shell/platform_actions_flow.h"

#include "ui/common/action_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

PlatformActionsFlow::PlatformActionsFlow(MainWindow& window, const Look& look, Detail detail, DeskServices services, DeskCalls& calls)
    : m_window(window), m_detail(std::move(detail)), m_services(services), m_calls(calls), m_actions(new PlatformActionsWindow(look, &window)) {
  connect(m_actions, &PlatformActionsWindow::sendAsked, this, &PlatformActionsFlow::send);
}

std::optional<desk::ThreadDetail> PlatformActionsFlow::place() {
  auto detail = m_detail();
  QString why;
  if (!detail) why = tr("Open a conversation first.");
  else if (detail->thread.orderRemoteId.empty()) why = tr("This thread belongs to no order.");
  else if (detail->orderDesk.whyNot) why = errorSentence(*detail->orderDesk.whyNot);
  else if (!detail->orderDesk.canUse) why = tr("%1 offers nothing on orders from here: use its own page.").arg(marketplaceName(detail->store.marketplace));
  if (why.isEmpty()) return detail;
  m_window.status().say(why);
  return {};
}

void PlatformActionsFlow::refreshOrder() {
  const auto at = place();
  if (!at || std::exchange(m_isReading, true)) return;
  m_window.status().say(tr("Reading the order…"));
  m_calls.call(
      Urgency::Action, this, [actions = &m_services.actions, id = at->thread.id] { return actions->refreshOrder(id); },
      [this](const Result<Order>& order) {
        m_isReading = false;
        m_window.status().say(order ? tr("Order %1 was read: %2").arg(shownLine(order->remoteId), statusWord(order->status)) : errorSentence(order.error()));
        Q_EMIT orderRead();
      });
}

void PlatformActionsFlow::open() { ask({}); }

void PlatformActionsFlow::requestReview() { ask(QStringLiteral("productReviewAndSellerFeedback")); }

void PlatformActionsFlow::ask(const QString& wanted) {
  const auto at = place();
  if (!at) return;
  m_thread = at->thread.id;
  const int round = ++m_round;
  m_actions->wait(marketplaceName(at->store.marketplace), shownLine(at->thread.orderRemoteId), wanted);
  m_calls.call(
      Urgency::Action, this, [actions = &m_services.actions, id = m_thread] { return actions->offer(id); },
      [this, round](const Result<ActionOffer>& offer) {
        if (round != m_round || !m_actions->isVisible()) return;
        if (offer) m_actions->showOffer(*offer, m_services.clock.now());
        else m_actions->showProblem(errorSentence(offer.error()));
      });
}

void PlatformActionsFlow::send(const QString& action, const QString& text, bool again) {
  desk::ActionRequest request{m_thread, toUtf8(action), toUtf8(text), again ? desk::ActionRequest::Again::Yes : desk::ActionRequest::Again::No};
  m_calls.call(
      Urgency::Action, this, [actions = &m_services.actions, request = std::move(request)] { return actions->send(request); },
      [this, action](const Result<Outgoing>& item) {
        if (item) {
          m_actions->accept();
          return m_window.status().say(tr("%1: on its way. The outbox tells what became of it.").arg(actionName(toUtf8(action))));
        }
        if (item.error().code == "action.sent_before") m_actions->askAgain(tr("The same was sent on this order already, or is on its way. Send it a second time?"));
        else m_actions->showProblem(errorSentence(item.error()));
      });
}

void PlatformActionsFlow::showReport() {
  const auto detail = m_detail();
  m_calls.call(
      Urgency::Action, this,
      [actions = &m_services.actions, stores = &m_services.stores, shown = detail ? detail->store.id : StoreId{}]() -> std::optional<StoreId> {
        const auto can = [actions](const StoreId& id) {
          const ActionAbility ability = actions->ability(id);
          return ability.canUse() && ability.hasAccountReport;
        };
        if (!shown.value.empty() && can(shown)) return shown;
        const auto rows = stores->list();
        if (rows)
          for (const desk::StoreRow& row : *rows)
            if (can(row.store.id)) return row.store.id;
        return {};
      },
      [this](const std::optional<StoreId>& store) {
        if (store) Q_EMIT reportWanted(*store);
        else m_window.status().say(tr("No store has an account report: that needs an Amazon store with an application of your own."));
      });
}

}  // namespace inquiry::ui
