#include "ui/shell/go_live_flow.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

struct Answer {
  Status status;
  std::vector<desk::GoLivePoint> points;
};

}  // namespace

GoLiveFlow::GoLiveFlow(QWidget& window, const Look& look, DeskServices services, DeskCalls& calls) : m_services(services), m_calls(calls), m_gate(new GateWindow(look, &window)) {
  connect(m_gate, &GateWindow::overridden, this, &GoLiveFlow::go);
  connect(m_gate, &QDialog::rejected, this, [this] { end(fail(ErrorKind::Cancelled, "store.not_ready", "The store keeps showing only.")); });
}

void GoLiveFlow::ask(const StoreId& store, const QString& name, std::function<void(const Status&)> done) {
  m_store = store;
  m_name = name;
  m_done = std::move(done);
  go({});
}

void GoLiveFlow::go(const desk::GoLiveOverride& override) {
  m_calls.call(
      Urgency::Action, this,
      [stores = &m_services.stores, id = m_store, override] {
        Answer answer{stores->goLive(id, override), {}};
        if (!answer.status && answer.status.error().code == "store.not_ready")
          if (auto points = stores->openPoints(id)) answer.points = std::move(*points);
        return answer;
      },
      [this](const Answer& answer) {
        if (!answer.points.empty()) return m_gate->ask(m_name, answer.points);
        end(answer.status);
      });
}

void GoLiveFlow::end(const Status& status) {
  if (const auto done = std::exchange(m_done, nullptr)) done(status);
}

}  // namespace inquiry::ui
