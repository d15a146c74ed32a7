#include "ui/shell/recovery_flow.h"

#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr int kSignMillis = 3 * 60 * 1000;

}  // namespace

RecoveryFlow::RecoveryFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls)
    : m_window(window), m_look(look), m_services(services), m_calls(calls) {
  m_sign.setInterval(kSignMillis);
  connect(&m_sign, &QTimer::timeout, this, [this] { m_calls.post(Urgency::Idle, [recovery = &m_services.recovery] { (void)recovery->markRunning(); }); });
}

void RecoveryFlow::begin() {
  m_sign.start();
  m_calls.call(
      Urgency::Action, this,
      [recovery = &m_services.recovery] {
        auto last = recovery->lastEnd();
        // A run that cannot be marked is only not told of next time.
        (void)recovery->markRunning();
        return last;
      },
      [this](const Result<desk::Recovery>& last) {
        if (last && !last->wasClean) tell(*last);
      });
}

void RecoveryFlow::tell(const desk::Recovery& last) {
  m_window.notice().tell(NoticeLine::Kind::News, [this, last] { return words(last); }, QStringLiteral("go.outbox"));
}

NoticeLine::Words RecoveryFlow::words(const desk::Recovery& last) const {
  QStringList parts;
  parts << (last.lastSeenAt ? tr("The desk did not end properly last time (last active %1).").arg(m_look.times().moment(*last.lastSeenAt, m_services.clock.now()))
                            : tr("The desk did not end properly last time."));
  QStringList saved;
  if (last.drafts > 0) saved << tr("%n draft(s)", nullptr, static_cast<int>(last.drafts));
  if (last.waiting > 0) saved << tr("%n reply(s) that go out as planned", nullptr, static_cast<int>(last.waiting));
  if (last.uncertain > 0) saved << tr("%n reply(s) that may have left and are looked up", nullptr, static_cast<int>(last.uncertain));
  parts << (saved.isEmpty() ? tr("Nothing was under way.") : tr("Saved: %1.").arg(listed(saved)));
  const bool hasAnswers = last.waiting + last.uncertain > 0;
  return {parts.join(QLatin1Char(' ')), hasAnswers ? tr("Open outbox") : QString()};
}

void RecoveryFlow::end() {
  m_sign.stop();
  m_calls.post(Urgency::Action, [recovery = &m_services.recovery] { (void)recovery->markClean(); });
}

}  // namespace inquiry::ui
