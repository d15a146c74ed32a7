#include "ui/shell/alert_flow.h"

#include <algorithm>
#include <set>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr std::size_t kHistory = 500;

// The bar is for what cannot wait until somebody looks; the rest is at the bell.
bool isUrgent(const desk::AlertRow& row) { return !row.clearedAt && row.kind != name(AlarmNotice::Kind::Backlog); }

}  // namespace

AlertFlow::AlertFlow(MainWindow& window, const QSettings& settings, DeskServices services, DeskCalls& calls)
    : m_window(window), m_settings(settings), m_services(services), m_calls(calls) {
  AlertCenter& center = window.alertCenter();
  connect(&center, &AlertCenter::acknowledgeAsked, this, &AlertFlow::acknowledge);
  connect(&center, &AlertCenter::historyAsked, this, &AlertFlow::loadHistory);
  connect(&center, &AlertCenter::openAsked, this, &AlertFlow::go);
  connect(&window.alarms(), &AlarmBar::acknowledged, this, &AlertFlow::acknowledgeBar);
}

bool AlertFlow::isTold(AlarmNotice::Kind kind) const { return m_settings.value(QStringLiteral("alerts/kind/") + toQt(name(kind)), true).toBool(); }

void AlertFlow::refresh() {
  const int generation = ++m_generation;
  m_calls.call(
      Urgency::Action, this, [alerts = &m_services.alerts] { return alerts->open(); },
      [this, generation](Result<std::vector<desk::AlertRow>> rows) {
        if (generation != m_generation) return;
        if (!rows) return m_window.status().say(errorSentence(rows.error()));
        onOpen(std::move(*rows));
      });
}

void AlertFlow::onOpen(std::vector<desk::AlertRow> rows) {
  const Instant now = m_services.clock.now();
  std::set<std::int64_t> open;
  for (const desk::AlertRow& row : rows) open.insert(row.id);
  // Acknowledged by a colleague or in another place.
  for (const desk::AlertRow& row : m_open)
    if (const auto notice = noticeOf(row); notice && !open.contains(row.id)) m_window.alarms().drop(notice->store, notice->kind);
  if (std::exchange(m_isFirst, false)) {
    // Raised before this start: oldest first, so that the newest stands on top.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
      if (const auto notice = noticeOf(*row); notice && isUrgent(*row) && isTold(notice->kind)) m_window.alarms().take(*notice, now);
  }
  m_open = std::move(rows);
  m_window.topBar().setAlerts(m_open.size());
  m_window.alertCenter().setOpenRows(m_open, now);
}

void AlertFlow::openCenter() {
  m_window.openAlerts();
  refresh();
}

void AlertFlow::loadHistory() {
  m_calls.call(
      Urgency::Action, this, [alerts = &m_services.alerts] { return alerts->history(kHistory); },
      [this](Result<std::vector<desk::AlertRow>> rows) {
        if (rows) m_window.alertCenter().setHistory(std::move(*rows), m_services.clock.now());
        else m_window.alertCenter().setProblem(errorSentence(rows.error()));
      });
}

void AlertFlow::acknowledge(const std::vector<std::int64_t>& ids) {
  if (ids.empty()) return;
  m_calls.call(
      Urgency::Action, this, [alerts = &m_services.alerts, ids] { return alerts->acknowledge(ids); },
      [this](Result<std::size_t> count) {
        if (!count) return m_window.alertCenter().setProblem(errorSentence(count.error()));
        m_window.status().say(tr("%n alert(s) acknowledged", nullptr, static_cast<int>(*count)));
        refresh();
      });
}

void AlertFlow::acknowledgeBar(const StoreId& store, AlarmNotice::Kind kind) {
  std::vector<std::int64_t> ids;
  for (const desk::AlertRow& row : m_open)
    if (row.store == store && row.kind == name(kind)) ids.push_back(row.id);
  // Raised a moment ago and not read here yet: looked up where it is kept.
  if (!ids.empty()) return acknowledge(ids);
  m_calls.call(
      Urgency::Action, this,
      [alerts = &m_services.alerts, store, kind]() -> Result<std::size_t> {
        const auto rows = alerts->open();
        if (!rows) return fail(rows.error());
        std::vector<std::int64_t> found;
        for (const desk::AlertRow& row : *rows)
          if (row.store == store && row.kind == name(kind)) found.push_back(row.id);
        return found.empty() ? Result<std::size_t>(0) : alerts->acknowledge(found);
      },
      [this](const Result<std::size_t>&) { refresh(); });
}

void AlertFlow::go(const desk::AlertRow& row) {
  m_window.alertCenter().leave();
  if (row.thread) return Q_EMIT threadWanted(*row.thread);
  if (row.kind == name(AlarmNotice::Kind::DailyRound)) return Q_EMIT commandWanted(QStringLiteral("round"));
  if (row.kind == name(AlarmNotice::Kind::HealthReport)) return Q_EMIT commandWanted(QStringLiteral("health.report"));
  Q_EMIT commandWanted(row.kind == name(AlarmNotice::Kind::AnswerWaitsForPerson) ? QStringLiteral("go.outbox") : row.kind == name(AlarmNotice::Kind::Backlog) ? QStringLiteral("go.needs-reply") : QStringLiteral("stores"));
}

}  // namespace inquiry::ui
