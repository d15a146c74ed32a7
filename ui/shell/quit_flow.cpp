#include "ui/shell/quit_flow.h"

#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr int kPollMillis = 200;
// Long enough for a slow platform, short enough not to look hung.
constexpr qint64 kMostMillis = 30'000;
// Nothing is lost when the outbox cannot be looked at: what is in it is durable.
constexpr int kPatienceMillis = 3000;

bool isHeld(const Outgoing& item) { return item.state == OutgoingState::Held; }
bool isUnderWay(const Outgoing& item) { return item.state == OutgoingState::Queued || item.state == OutgoingState::Sending; }
bool needsPerson(const Outgoing& item) {
  return item.state == OutgoingState::Unknown || item.state == OutgoingState::NeedsPerson || item.state == OutgoingState::Refused;
}

}  // namespace

QuitFlow::QuitFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls)
    : m_window(window), m_services(services), m_calls(calls), m_dialog(look, &window) {
  m_poll.setInterval(kPollMillis);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMillis);
  connect(&m_poll, &QTimer::timeout, this, &QuitFlow::follow);
  connect(&m_patience, &QTimer::timeout, this, &QuitFlow::quit);
  connect(&m_dialog, &QuitDialog::sendChosen, this, &QuitFlow::sendNow);
  connect(&m_dialog, &QuitDialog::laterChosen, this, &QuitFlow::quit);
  connect(&m_dialog, &QDialog::rejected, this, &QuitFlow::stop);
}

MainWindow::Closing QuitFlow::closing() {
  if (m_stage == Stage::MayQuit) return MainWindow::Closing::Now;
  if (m_stage == Stage::Open) count();
  else if (m_dialog.isVisible()) m_dialog.activateWindow();
  return MainWindow::Closing::Later;
}

void QuitFlow::count() {
  m_stage = Stage::Looking;
  m_patience.start();
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply] { return reply->outbox(); }, [this](Result<std::vector<Outgoing>> items) { onOutbox(items); });
}

void QuitFlow::onOutbox(const Result<std::vector<Outgoing>>& items) {
  if (m_stage != Stage::Looking) return;
  m_patience.stop();
  QuitDialog::Unsent unsent;
  if (items) {
    unsent.held = static_cast<int>(std::count_if(items->begin(), items->end(), isHeld));
    unsent.waiting = static_cast<int>(std::count_if(items->begin(), items->end(), isUnderWay));
  }
  if (unsent.held + unsent.waiting == 0) return quit();
  m_stage = Stage::Asking;
  m_dialog.ask(unsent);
}

void QuitFlow::sendNow() {
  m_stage = Stage::Sending;
  m_awaited.clear();
  m_since.start();
  m_calls.call(
      Urgency::Action, this,
      [reply = &m_services.reply]() -> Result<std::vector<Outgoing>> {
        auto items = reply->outbox();
        // A hold that has ended meanwhile is what was wanted.
        if (items)
          for (const Outgoing& item : *items)
            if (isHeld(item)) (void)reply->sendNow(item.id);
        return items;
      },
      [this](Result<std::vector<Outgoing>> items) {
        if (m_stage != Stage::Sending) return;
        if (items)
          for (const Outgoing& item : *items)
            if (isHeld(item) || isUnderWay(item)) m_awaited.insert(item.id);
        m_dialog.showProgress(static_cast<int>(m_awaited.size()), static_cast<int>(m_awaited.size()));
        m_poll.start();
      });
}

void QuitFlow::follow() {
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply] { return reply->outbox(); }, [this](Result<std::vector<Outgoing>> items) { onProgress(items); });
}

void QuitFlow::onProgress(const Result<std::vector<Outgoing>>& items) {
  if (m_stage != Stage::Sending) return;
  int waiting = 0, stuck = 0;
  if (items)
    for (const Outgoing& item : *items) {
      if (!m_awaited.contains(item.id)) continue;
      if (isHeld(item) || isUnderWay(item)) ++waiting;
      else if (needsPerson(item)) ++stuck;
    }
  if (items && waiting == 0 && stuck == 0) return quit();
  if ((items && waiting == 0) || m_since.elapsed() > kMostMillis) {
    m_poll.stop();
    m_stage = Stage::Asking;
    return m_dialog.showRest(waiting, stuck);
  }
  if (items) m_dialog.showProgress(waiting, static_cast<int>(m_awaited.size()));
}

void QuitFlow::quit() {
  m_poll.stop();
  m_patience.stop();
  m_stage = Stage::MayQuit;
  m_dialog.hide();
  m_window.close();
}

void QuitFlow::stop() {
  m_poll.stop();
  if (m_stage != Stage::MayQuit) m_stage = Stage::Open;
}

}  // namespace inquiry::ui
