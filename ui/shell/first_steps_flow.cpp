#include "ui/shell/first_steps_flow.h"

#include <algorithm>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

const QString kOn = QStringLiteral("firstSteps/on");
// A later thread: the clock of the first has been seen by then.
constexpr int kThreadOfDays = 5;

QString stepKey(const QString& step) { return QStringLiteral("firstSteps/") + step; }

}  // namespace

FirstStepsFlow::FirstStepsFlow(MainWindow& window, const Look& look, QSettings& settings, DeskServices services, DeskCalls& calls)
    : m_window(window), m_look(look), m_settings(settings), m_services(services), m_calls(calls) {
  connect(&window.checklist(), &ChecklistCard::dismissed, this, &FirstStepsFlow::dismiss);
  connect(&window.directory(), &Directory::changed, this, &FirstStepsFlow::refresh);
  connect(&look, &Look::changed, this, &FirstStepsFlow::refresh);
}

bool FirstStepsFlow::isOn() const { return m_settings.value(kOn, false).toBool(); }

void FirstStepsFlow::begin() {
  m_settings.remove(QStringLiteral("firstSteps"));
  m_settings.remove(QStringLiteral("hints"));
  m_settings.setValue(kOn, true);
  m_threadsShown = 0;
  show();
}

void FirstStepsFlow::show() { refresh(); }

void FirstStepsFlow::refresh() {
  if (!isOn()) return m_window.checklist().hide();
  const auto& stores = m_window.directory().stores();
  const bool hasStore = std::any_of(stores.begin(), stores.end(), [](const desk::StoreRow& row) { return !row.isOnlyImported; });
  const bool mayReply = std::any_of(stores.begin(), stores.end(), [](const desk::StoreRow& row) { return row.store.mode != StoreMode::DisplayOnly; });
  const std::vector<ChecklistCard::Item> items{{tr("Connect a store"), QStringLiteral("store.connect"), hasStore},
                                               {tr("Open a thread"), QStringLiteral("next"), isMarked(QStringLiteral("thread"))},
                                               {tr("Allow replies for a store"), QStringLiteral("stores"), mayReply},
                                               {tr("Send a reply"), QStringLiteral("reply"), isMarked(QStringLiteral("answer"))},
                                               {tr("Look at the keys"), QStringLiteral("keys"), isMarked(QStringLiteral("keys"))}};
  const bool isDone = std::all_of(items.begin(), items.end(), [](const ChecklistCard::Item& item) { return item.isDone; });
  m_window.checklist().setItems(items);
  m_window.checklist().setVisible(!isDone && !isMarked(QStringLiteral("dismissed")));
}

bool FirstStepsFlow::isMarked(const QString& step) const { return m_settings.value(stepKey(step), false).toBool(); }

void FirstStepsFlow::mark(const QString& step) {
  if (!isOn() || isMarked(step)) return;
  m_settings.setValue(stepKey(step), true);
  refresh();
}

void FirstStepsFlow::dismiss() {
  m_settings.setValue(stepKey(QStringLiteral("dismissed")), true);
  refresh();
}

void FirstStepsFlow::onPlaceShown(const Place& place) {
  if (place.page == Place::Page::List && m_window.list().model().rowCount() > 0) hint(Trap::Grouping);
}

void FirstStepsFlow::onThreadShown(const std::optional<ThreadId>& thread) {
  if (!thread) return;
  mark(QStringLiteral("thread"));
  ++m_threadsShown;
  hint(m_threadsShown >= kThreadOfDays ? Trap::SpecialDays : Trap::Clock);
}

void FirstStepsFlow::onWriting() { hint(Trap::NotAutomatic); }
void FirstStepsFlow::onAnswered() { mark(QStringLiteral("answer")); }
void FirstStepsFlow::onKeysOpened() { mark(QStringLiteral("keys")); }

void FirstStepsFlow::addSample() {
  m_window.status().say(tr("Adding sample data…"));
  const auto post = m_calls.poster(this);
  const auto progress = [this, post](std::int64_t done, std::int64_t expected) {
    if (expected > 0 && done % 20 == 0) post([this, done, expected] { m_window.status().say(tr("Adding sample data… %1 of %2").arg(done).arg(expected)); });
    return true;
  };
  m_calls.call(
      DeskCalls::Urgency::Action, this, [samples = &m_services.samples, progress, language = toUtf8(m_look.times().locale().name())] { return samples->add(language, progress); },
      [this](const Status& done) {
        if (!done) return m_window.status().say(errorSentence(done.error()));
        m_window.status().say(tr("The sample data is there."));
        const auto words = [] {
          return NoticeLine::Words{tr("The conversations of the store “Sample data” are invented. Nothing of them can be sent; they can be removed at any time."), tr("Remove the sample data")};
        };
        m_window.notice().tell(NoticeLine::Kind::News, words, QStringLiteral("sample.remove"));
        Q_EMIT storesChanged();
      });
}

void FirstStepsFlow::removeSample() {
  m_calls.call(
      DeskCalls::Urgency::Action, this, [samples = &m_services.samples] { return samples->remove(); },
      [this](const Status& done) {
        m_window.status().say(done ? tr("The sample data is gone.") : errorSentence(done.error()));
        Q_EMIT storesChanged();
      });
}

QString FirstStepsFlow::idOf(Trap trap) {
  switch (trap) {
    case Trap::Grouping: return QStringLiteral("grouping");
    case Trap::Clock: return QStringLiteral("clock");
    case Trap::NotAutomatic: return QStringLiteral("not-automatic");
    case Trap::SpecialDays: break;
  }
  return QStringLiteral("special-days");
}

QStringList FirstStepsFlow::hintIds() { return {idOf(Trap::Grouping), idOf(Trap::Clock), idOf(Trap::NotAutomatic), idOf(Trap::SpecialDays)}; }

QString FirstStepsFlow::textOf(Trap trap) const {
  switch (trap) {
    case Trap::Grouping: return tr("The list is grouped by deadline, not by date: what is late stands first. Threads that wait for the buyer are in a view of their own and count nowhere.");
    case Trap::Clock: return tr("Two clocks can run: the platform's rule and your own target. The earlier one decides the order; the proof of each is in the panel at the right (F4).");
    case Trap::NotAutomatic: return tr("Nothing is sent by itself: you send every reply, and for some seconds you can undo it. A thread counts as answered only when the platform has taken the reply.");
    case Trap::SpecialDays: break;
  }
  return tr("Platforms do not stop their clocks for your holidays and weekends unless their own rule says so: plan who replies on special days.");
}

// One at a time, each once: remembered when it is shown, for somebody who closes the window instead of the hint.
void FirstStepsFlow::hint(Trap trap) {
  const QString key = QStringLiteral("hints/") + idOf(trap);
  if (!isOn() || m_settings.value(key, false).toBool() || !m_window.notice().isHidden()) return;
  m_settings.setValue(key, true);
  m_window.notice().tell(NoticeLine::Kind::Hint, [this, trap] { return NoticeLine::Words{textOf(trap), {}}; });
}

}  // namespace inquiry::ui
