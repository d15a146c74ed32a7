#include "ui/shell/stores_flow.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

#include "ui/common/action_words.h"
#include "ui/common/links.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/desk_words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using Ask = StoreCard::Ask;
using ReadSync = desk::TriageService::ReadSync;
constexpr qint64 kMostFileBytes = 1024 * 1024;

}  // namespace

StoresFlow::StoresFlow(MainWindow& window, const Look& look, DeskServices services, DeskCalls& calls) : m_window(window), m_look(look), m_services(services), m_calls(calls), m_goLive(window, look, services, calls) {
  connect(&page(), &StoresPage::shown, this, &StoresFlow::loadReadSync);
  connect(&page(), &StoresPage::shown, this, &StoresFlow::loadPlans);
  connect(&page(), &StoresPage::shown, this, &StoresFlow::loadReports);
  connect(&page(), &StoresPage::asked, this, &StoresFlow::onAsked);
  connect(&page(), &StoresPage::storeFileChosen, this, &StoresFlow::addStoreFile);
  connect(&page(), &StoresPage::connectAsked, this, [this] { m_window.actions().trigger(QStringLiteral("store.connect")); });
  connect(&page(), &StoresPage::modeChosen, this, [this](const StoreId& id, StoreMode mode) {
    const auto told = [this, id](const Status& done) {
      say(id, {}, done);
      Q_EMIT storesChanged();
    };
    if (mode == StoreMode::Reply) return m_goLive.ask(id, m_window.directory().store(id).name, told);
    m_calls.call(Urgency::Action, this, [stores = &m_services.stores, id, mode] { return stores->setMode(id, mode); }, told);
  });
}

void StoresFlow::onAsked(const StoreId& store, Ask ask, const QString& text) {
  switch (ask) {
    case Ask::Check: return check(store);
    case Ask::Cancel:
      ++m_rounds[toQt(store.value)];
      return page().change(store, [](StoreCardState& state) { state.busy.clear(); });
    case Ask::SignIn: return showPage(store);
    case Ask::Mailbox: return Q_EMIT mailboxWanted(store);
    case Ask::Setup: return Q_EMIT setupWanted(store);
    case Ask::OpenPage:
      if (!openLink(text)) page().change(store, [](StoreCardState& state) { state.said = tr("This address is not opened from here; copy it into your browser."); });
      return;
    case Ask::CopyPage: return QGuiApplication::clipboard()->setText(text);
    case Ask::Code: return finishSignIn(store, text);
    case Ask::Rename: return rename(store, text);
    case Ask::Remove: return remove(store);
    case Ask::ReadSyncOn: return setReadSync(store, ReadSync::Platform);
    case Ask::ReadSyncOff: return setReadSync(store, ReadSync::Local);
    case Ask::Outage: return outage(store, [](desk::StoreService& stores, const StoreId& id) { return stores.outagePlan(id); });
    case Ask::Tick:
    case Ask::Untick: {
      const auto tick = ask == Ask::Tick ? desk::StoreService::PatrolTick::Done : desk::StoreService::PatrolTick::Open;
      const auto step = static_cast<std::size_t>(text.toUInt());
      return outage(store, [step, tick](desk::StoreService& stores, const StoreId& id) { return stores.tickPatrol(id, step, tick); });
    }
    case Ask::KeepPlan: return keepPlan(store, text);
    case Ask::Report: return report(store);
    case Ask::Emergency: return Q_EMIT emergencyWanted(store);
  }
}

void StoresFlow::loadReadSync() {
  m_calls.call(
      Urgency::Idle, this,
      [stores = &m_services.stores, triage = &m_services.triage] {
        std::vector<std::pair<StoreId, bool>> all;
        const auto rows = stores->list();
        if (rows)
          for (const desk::StoreRow& row : *rows)
            if (const auto sync = triage->readSync(row.store.id); sync) all.emplace_back(row.store.id, *sync == ReadSync::Platform);
        return all;
      },
      [this](std::vector<std::pair<StoreId, bool>> all) {
        for (const auto& [id, isOn] : all) {
          const bool on = isOn;
          if (page().state(id).readSync == on) continue;
          page().change(id, [on](StoreCardState& state) { state.readSync = on; });
        }
      });
}

// Which stores can tell of their account, and what they told last.
void StoresFlow::loadReports() {
  using Kept = std::pair<StoreId, std::optional<AccountReport>>;
  m_calls.call(
      Urgency::Idle, this,
      [stores = &m_services.stores, actions = &m_services.actions] {
        std::vector<Kept> all;
        const auto rows = stores->list();
        if (!rows) return all;
        for (const desk::StoreRow& row : *rows) {
          const ActionAbility ability = actions->ability(row.store.id);
          if (ability.canUse() && ability.hasAccountReport) all.emplace_back(row.store.id, actions->lastAccountReport(row.store.id).value_or(std::nullopt));
        }
        return all;
      },
      [this](const std::vector<Kept>& all) {
        for (const auto& [id, kept] : all) {
          const QStringList lines = kept ? accountReportLines(*kept, m_look.times(), m_services.clock.now()) : QStringList();
          if (page().state(id).canReport && page().state(id).report == lines) continue;
          page().change(id, [&lines](StoreCardState& state) {
            state.canReport = true;
            state.report = lines;
          });
        }
      });
}

void StoresFlow::report(const StoreId& store) {
  page().change(store, [](StoreCardState& state) {
    state.canReport = true;
    state.busy = tr("The platform is making the report on the account; this may take some minutes.");
    state.said.clear();
  });
  m_calls.call(
      Urgency::Action, this, [actions = &m_services.actions, store] { return actions->accountReport(store); },
      [this, store](const Result<AccountReport>& report) {
        page().change(store, [&](StoreCardState& state) {
          state.busy.clear();
          state.isProblem = !report;
          if (report) state.report = accountReportLines(*report, m_look.times(), m_services.clock.now());
          else state.said = errorSentence(report.error());
        });
      });
}

void StoresFlow::outage(const StoreId& store, const std::function<Result<desk::OutagePlan>(desk::StoreService&, const StoreId&)>& work) {
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, store, work] { return work(*stores, store); },
      [this, store](Result<desk::OutagePlan> plan) {
        page().change(store, [&plan](StoreCardState& state) {
          state.isProblem = !plan;
          state.said = plan ? QString() : errorSentence(plan.error());
          if (plan) state.outage = std::move(*plan);
        });
      });
}

// The first line has the minutes, every other one a step.
void StoresFlow::keepPlan(const StoreId& store, const QString& text) {
  const QStringList lines = text.split(QLatin1Char('\n'));
  std::vector<std::string> steps;
  for (qsizetype i = 1; i < lines.size(); ++i) steps.push_back(toUtf8(lines[i]));
  const Duration interval = std::chrono::minutes(lines.front().toInt());
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, store, steps, interval] { return stores->setOutagePlan(store, steps, interval); },
      [this, store](Result<desk::OutagePlan> plan) {
        page().change(store, [&plan](StoreCardState& state) {
          state.isProblem = !plan;
          state.said = plan ? tr("The outage plan is kept.") : errorSentence(plan.error());
          if (!plan) return;
          state.outage = std::move(*plan);
          state.open = StoreCardState::Open::Outage;
        });
      });
}

// Of every store, so that the list stands there at once when one of them fails.
void StoresFlow::loadPlans() {
  m_calls.call(
      Urgency::Idle, this,
      [stores = &m_services.stores] {
        std::vector<std::pair<StoreId, desk::OutagePlan>> all;
        const auto rows = stores->list();
        if (rows)
          for (const desk::StoreRow& row : *rows)
            if (auto plan = stores->outagePlan(row.store.id); plan && !row.isOnlyImported) all.emplace_back(row.store.id, std::move(*plan));
        return all;
      },
      [this](std::vector<std::pair<StoreId, desk::OutagePlan>> all) {
        for (auto& [id, plan] : all) page().change(id, [&plan = plan](StoreCardState& state) { state.outage = std::move(plan); });
      });
}

void StoresFlow::setReadSync(const StoreId& store, ReadSync sync) {
  m_calls.call(
      Urgency::Action, this, [triage = &m_services.triage, store, sync] { return triage->setReadSync(store, sync); },
      [this, store, sync](Status done) {
        if (done) page().change(store, [sync](StoreCardState& state) { state.readSync = sync == ReadSync::Platform; });
        say(store, {}, done);
      });
}

void StoresFlow::check(const StoreId& store) {
  const int round = ++m_rounds[toQt(store.value)];
  page().change(store, [](StoreCardState& state) {
    state.busy = tr("Testing: messages are read from the platform now. Nothing is sent.");
    state.trial.reset();
    state.said.clear();
  });
  m_window.status().say(tr("Testing the connection…"));
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, store] { return stores->check(store); },
      [this, store, round](Result<desk::StoreCheck> got) {
        if (m_rounds.value(toQt(store.value)) != round) return;
        m_window.status().say(got ? checkText(*got, m_look.times()) : errorSentence(got.error()));
        page().change(store, [&](StoreCardState& state) {
          state.busy.clear();
          if (got) state.trial = trialOf(*got, m_look.times());
          else state.said = errorSentence(got.error()), state.isProblem = true;
        });
        Q_EMIT storesChanged();
      });
}

void StoresFlow::showPage(const StoreId& store) {
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, store] { return stores->signInPage(store); },
      [this, store](Result<std::string> url) {
        page().change(store, [&](StoreCardState& state) {
          if (url) state.page = toQt(*url);
          else state.said = errorSentence(url.error()), state.isProblem = true;
        });
      });
}

void StoresFlow::finishSignIn(const StoreId& store, const QString& pasted) {
  page().change(store, [](StoreCardState& state) { state.busy = tr("Signing in…"); });
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, store, text = toUtf8(pasted)] { return stores->finishSignIn(store, text); },
      [this, store](Status done) {
        page().change(store, [&](StoreCardState& state) {
          state.busy.clear();
          state.typed.clear();
          state.isProblem = !done;
          state.said = done ? tr("Signed in. History and settings of the store are as before.") : errorSentence(done.error());
          if (done) state.open = StoreCardState::Open::Nothing;
        });
        if (done) Q_EMIT storesChanged();
      });
}

void StoresFlow::rename(const StoreId& store, const QString& name) {
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, store, text = toUtf8(name)] { return stores->rename(store, text); },
      [this, store](Status done) {
        if (done) page().change(store, [](StoreCardState& state) { state = {StoreCardState::Open::Nothing, state.trial, {}, {}, {}, {}, false, state.readSync, state.canReport, state.report}; });
        say(store, {}, done);
        if (done) Q_EMIT storesChanged();
      });
}

void StoresFlow::remove(const StoreId& store) {
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, store] { return stores->remove(store); },
      [this, store](Status done) {
        if (!done) return say(store, {}, done);
        page().sayLine(tr("%1 was removed.").arg(shownLine(store.value)), false);
        Q_EMIT storesChanged();
      });
}

void StoresFlow::addStoreFile(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly) || file.size() > kMostFileBytes) return page().sayLine(tr("This file cannot be read."), true);
  m_calls.call(
      Urgency::Action, this, [stores = &m_services.stores, json = file.readAll().toStdString()] { return stores->add(json); },
      [this](Result<desk::StoreRow> row) {
        if (!row) return page().sayLine(errorSentence(row.error()), true);
        page().sayLine(tr("%1 is connected. It is display only until you allow replies.").arg(shownLine(row->store.name)), false);
        Q_EMIT storesChanged();
      });
}

void StoresFlow::say(const StoreId& store, const QString& text, const Status& done) {
  page().change(store, [&](StoreCardState& state) {
    state.said = done ? text : errorSentence(done.error());
    state.isProblem = !done;
  });
}

}  // namespace inquiry::ui
