#include "ui/shell/shift_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr int kMinuteMillis = 60'000;
// Time enough to write a note.
constexpr Duration kBeforeEnd = std::chrono::minutes(10);

}  // namespace

ShiftFlow::ShiftFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls) : m_window(window), m_look(look), m_services(services), m_calls(calls) {
  connect(&page(), &ShiftsPage::shown, this, &ShiftFlow::load);
  connect(&page(), &ShiftsPage::shiftsAdded, this, &ShiftFlow::keep);
  connect(&page(), &ShiftsPage::absenceAdded, this, &ShiftFlow::keepAbsence);
  const auto removed = [this](const Status& done) {
    page().sayResult(done ? tr("Removed.") : errorSentence(done.error()), !done);
    load();
  };
  connect(&page(), &ShiftsPage::shiftRemoved, this, [this, removed](qint64 id) { m_calls.call(Urgency::Action, this, [shifts = &m_services.shifts, id] { return shifts->removeShift(id); }, removed); });
  connect(&page(), &ShiftsPage::absenceRemoved, this,
          [this, removed](qint64 id) { m_calls.call(Urgency::Action, this, [shifts = &m_services.shifts, id] { return shifts->removeAbsence(id); }, removed); });
  m_minute.setInterval(kMinuteMillis);
  connect(&m_minute, &QTimer::timeout, this, &ShiftFlow::refresh);
  m_minute.start();
}

void ShiftFlow::load() {
  m_calls.call(Urgency::Action, this, [shifts = &m_services.shifts] { return shifts->rota(); }, [this](const Result<Rota>& rota) {
    if (!rota) return page().sayResult(errorSentence(rota.error()), true);
    page().setRota(*rota, m_look.times().own(m_services.clock.now()).date());
    refresh();
  });
}

void ShiftFlow::keep(const std::vector<Shift>& shifts) {
  m_calls.call(
      Urgency::Action, this,
      [service = &m_services.shifts, shifts]() -> Status {
        for (const Shift& shift : shifts)
          if (const auto saved = service->save(shift); !saved) return fail(saved.error());
        return {};
      },
      [this](const Status& done) {
        page().sayResult(done ? tr("The shift is kept.") : errorSentence(done.error()), !done);
        load();
      });
}

void ShiftFlow::keepAbsence(const PersonId& person, const QDate& first, const QDate& last, const QString& reason) {
  const QTimeZone zone = m_look.times().own(m_services.clock.now()).timeZone();
  const auto at = [&zone](const QDate& day) { return Instant::fromMillis(day.startOfDay(zone).toMSecsSinceEpoch()); };
  const Absence absence{0, person, at(first), at(last.addDays(1)), toUtf8(reason)};
  m_calls.call(
      Urgency::Action, this, [service = &m_services.shifts, absence] { return service->save(absence); },
      [this](const Result<std::int64_t>& done) {
        page().sayResult(done ? tr("The absence is kept.") : errorSentence(done.error()), !done);
        load();
      });
}

void ShiftFlow::refresh() {
  using Duty = std::map<StoreId, std::vector<PersonId>>;
  m_calls.call(
      Urgency::Idle, this, [shifts = &m_services.shifts] { return std::pair(shifts->onDuty(), shifts->shiftEnd()); },
      [this](const std::pair<Result<Duty>, Result<std::optional<Instant>>>& now) {
        // What cannot be read now is read again in a minute; the line keeps what it says.
        if (now.first) m_window.setDuty(*now.first);
        if (now.second) tellEnd(*now.second);
      });
}

void ShiftFlow::tellEnd(const std::optional<Instant>& end) {
  const Instant now = m_services.clock.now();
  if (!end || *end - now > kBeforeEnd || m_told == end) return;
  m_told = end;
  m_window.notice().tell(NoticeLine::Kind::News, [this, at = *end] {
    return NoticeLine::Words{tr("Your shift ends at %1: hand over what lies open.").arg(m_look.times().clock(at)), tr("Hand over")};
  }, QStringLiteral("shift.end"));
}

void ShiftFlow::openHandOver() {
  if (!m_handOver) {
    m_handOver = new HandOverWindow(m_look, m_window.directory(), &m_window);
    m_handOver->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_handOver, &HandOverWindow::handOverAsked, this, &ShiftFlow::handOver);
  }
  m_handOver->show();
  m_handOver->raise();
  m_handOver->activateWindow();
  fillHandOver();
}

void ShiftFlow::fillHandOver() {
  const auto me = m_services.signIns.acting();
  if (!me) return;
  m_calls.call(
      Urgency::Action, this, [shifts = &m_services.shifts, person = *me] { return std::pair(shifts->openWork(person), shifts->onDuty()); },
      [this, person = *me](const auto& read) {
        if (!m_handOver) return;
        if (!read.first) return m_handOver->say(errorSentence(read.first.error()));
        std::vector<PersonId> onDuty;
        if (read.second)
          if (const auto all = read.second->find(StoreId{}); all != read.second->end()) onDuty = all->second;
        m_handOver->setWork(person, *read.first, onDuty);
      });
}

void ShiftFlow::handOver(const desk::HandOver& wish) {
  m_calls.call(
      Urgency::Action, this, [shifts = &m_services.shifts, wish] { return shifts->handOver(wish); },
      [this, name = m_window.directory().personName(wish.to.value)](const Result<desk::HandOverReceipt>& done) {
        if (!m_handOver) return;
        m_handOver->say(done ? tr("%n piece(s) of work went to %1.", nullptr, static_cast<int>(done->threads + done->tickets)).arg(name) : errorSentence(done.error()));
        if (done) fillHandOver();
      });
}

}  // namespace inquiry::ui
