#include "ui/shell/rules_flow.h"

#include <QFile>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

constexpr qint64 kLargestFile = 4 * 1024 * 1024;

}  // namespace

RulesFlow::RulesFlow(MainWindow& window, const Directory& directory, DeskServices services, DeskCalls& calls)
    : m_window(window), m_directory(directory), m_services(services), m_calls(calls), m_stop(std::make_shared<std::atomic<bool>>(false)) {
  connectRules();
  connectFiles();
  connectAutomation();
}

void RulesFlow::connectRules() {
  connect(&page(), &RulesPage::shown, this, &RulesFlow::load);
  connect(&page(), &RulesPage::asked, this, &RulesFlow::ask);
  connect(&page(), &RulesPage::stateAsked, this, &RulesFlow::setState);
  connect(&page(), &RulesPage::versionShown, this, &RulesFlow::showVersion);
  connect(&page(), &RulesPage::stopAsked, this, [this] { *m_stop = true; });
  connect(&page(), &RulesPage::rollBackAsked, this, [this](std::int64_t version) {
    m_calls.call(
        Urgency::Action, this, [rules = &m_services.rules, version] { return rules->rollBack(version, {}); },
        [this, version](Result<RuleSet> set) {
          page().sayResult(set ? tr("Version %1 is in force again, as version %2.").arg(version).arg(set->version) : errorSentence(set.error()), !set);
          if (!set) return;
          page().setDraft(*set);
          page().setRules(*set);
          ask(RulesPage::Ask::Versions);
        });
  });
}

void RulesFlow::connectFiles() {
  connect(&page(), &RulesPage::importAsked, this, [this](const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) return page().sayResult(tr("This file cannot be read, or it is larger than 4 MB."), true);
    const auto set = desk::RuleService::parse(file.readAll().toStdString());
    if (!set) return page().sayResult(errorSentence(set.error()), true);
    page().setDraft(*set);
    page().sayResult(tr("%n rule(s) were read. Look at them, then save.", nullptr, static_cast<int>(set->rules.size())), false);
  });
  connect(&page(), &RulesPage::exportAsked, this, [this](const QString& name) {
    QFile file(name);
    const std::string text = desk::RuleService::exportJson(page().draft());
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    page().sayResult(isWritten ? tr("The rules were written to %1.").arg(name) : tr("The file %1 cannot be written: choose another place.").arg(name), !isWritten);
  });
}

void RulesFlow::load() {
  loadKnown();
  m_calls.call(
      Urgency::Action, this, [rules = &m_services.rules] { return rules->current(); },
      [this](Result<RuleSet> set) {
        if (!set) return page().sayResult(errorSentence(set.error()), true);
        page().setRules(*set);
        loadTroubles();
      });
}

void RulesFlow::loadTroubles() {
  m_calls.call(
      Urgency::Idle, this, [rules = &m_services.rules, set = page().draft()] { return rules->troubles(set); },
      [this](Result<std::vector<desk::RuleTrouble>> troubles) {
        if (troubles) page().setTroubles(*troubles);
      });
}

void RulesFlow::loadKnown() {
  RulesPage::Known known;
  for (const desk::StoreRow& row : m_directory.stores()) known.stores.emplace_back(row.store.id.value, m_directory.store(row.store.id).name);
  for (const desk::TagRow& row : m_directory.tags()) known.tags.emplace_back(row.name, m_directory.tagText(row.name));
  for (const desk::PersonRow& row : m_directory.people()) (isGroup(row.id) ? known.groups : known.people).emplace_back(row.id.value, m_directory.personName(row.id.value));
  const bool isChinese = m_window.settings().general().values().language.startsWith(QLatin1String("zh"));
  m_calls.call(
      Urgency::Action, this, [templates = &m_services.templates, tickets = &m_services.tickets] { return std::pair(templates->list(), tickets->kinds()); },
      [this, known, isChinese](auto both) mutable {
        const auto& [templates, kinds] = both;
        if (templates)
          for (const ReplyTemplate& each : *templates) known.templates.emplace_back(each.id.value, shownLine(isChinese && !each.titleZh.empty() ? each.titleZh : each.title));
        if (kinds)
          for (const desk::TicketKind& kind : *kinds) known.ticketKinds.emplace_back(kind.id, shownLine(desk::textIn(kind.title, isChinese ? "zh" : "en")));
        page().setKnown(std::move(known));
      });
}

void RulesFlow::ask(RulesPage::Ask what) {
  switch (what) {
    case RulesPage::Ask::Save: return save(desk::RuleSave::Clashes::Tell);
    case RulesPage::Ask::SaveAnyway: return save(desk::RuleSave::Clashes::Accept);
    case RulesPage::Ask::DryRun: return dryRun();
    case RulesPage::Ask::Starters: {
      const bool isChinese = m_window.settings().general().values().language.startsWith(QLatin1String("zh"));
      const auto starters = desk::RuleService::starters(isChinese ? "zh" : "en");
      if (!starters) return page().sayResult(errorSentence(starters.error()), true);
      RuleSet set = page().draft();
      for (const Rule& rule : starters->rules)
        if (std::none_of(set.rules.begin(), set.rules.end(), [&](const Rule& each) { return each.id == rule.id; })) set.rules.push_back(rule);
      page().setDraft(set);
      return page().sayResult(tr("The rules to begin with are added, all of them off. Save them, then try them on stored messages."), false);
    }
    case RulesPage::Ask::Shadow:
      return m_calls.call(
          Urgency::Action, this, [rules = &m_services.rules] { return rules->shadow(); },
          [this](Result<std::vector<desk::ShadowFigures>> figures) {
            if (figures) page().setShadow(std::move(*figures));
            else page().sayResult(errorSentence(figures.error()), true);
          });
    case RulesPage::Ask::Versions:
      return m_calls.call(
          Urgency::Action, this, [rules = &m_services.rules] { return rules->versions(); },
          [this](Result<std::vector<desk::RuleVersionRow>> versions) {
            if (versions) page().setVersions(std::move(*versions));
            else page().sayResult(errorSentence(versions.error()), true);
          });
  }
}

void RulesFlow::save(desk::RuleSave::Clashes clashes) {
  m_calls.call(
      Urgency::Action, this, [rules = &m_services.rules, request = desk::RuleSave{page().draft(), {}, clashes}] { return rules->save(request); },
      [this](Result<desk::RuleSaved> saved) {
        if (!saved) return page().sayResult(errorSentence(saved.error()), true);
        page().setClashes(saved->clashes);
        if (!saved->set) return page().sayResult(tr("Nothing was saved yet: some rules disagree. Change them, or save all the same."), true);
        page().setDraft(*saved->set);
        page().setRules(*saved->set);
        const bool hasUnproven = !saved->unproven.empty();
        page().sayResult(hasUnproven ? tr("Saved. %n changed rule(s) run in shadow until they have proven themselves.", nullptr, static_cast<int>(saved->unproven.size())) : tr("Saved."), hasUnproven);
        loadTroubles();
        Q_EMIT changed();
      });
}

void RulesFlow::setState(const RuleId& rule, RuleState state, const desk::RuleWord& word) {
  m_calls.call(
      Urgency::Action, this,
      [rules = &m_services.rules, rule, state, word] {
        auto set = rules->setState(rule, state, word);
        auto points = set ? Result<std::vector<desk::RuleOpenPoint>>(std::vector<desk::RuleOpenPoint>()) : rules->openPoints(rule);
        return std::pair(std::move(set), std::move(points));
      },
      [this, rule](auto both) {
        const auto& [set, points] = both;
        if (points) page().setOpenPoints(rule, *points);
        if (!set) return page().sayResult(errorSentence(set.error()), true);
        page().setDraft(*set);
        page().setRules(*set);
        page().sayResult(tr("Saved."), false);
        for (std::size_t at = 0; at < set->rules.size(); ++at)
          if (set->rules[at].id == rule) page().choose(at);
      });
}

void RulesFlow::dryRun() {
  *m_stop = false;
  const Instant now = m_services.clock.now();
  const desk::DryRunQuestion question{page().draft(), now - std::chrono::hours(24 * page().days()), now, 2'000};
  const auto post = m_calls.poster(this);
  const auto tell = [this, post, stop = m_stop](std::int64_t done, std::int64_t expected) {
    post([this, done, expected] { page().setProgress(done, expected); });
    return !stop->load();
  };
  m_calls.call(
      Urgency::Idle, this, [rules = &m_services.rules, question, tell] { return rules->dryRun(question, tell); },
      [this](Result<desk::DryRun> run) {
        page().setDryRun(run ? *run : desk::DryRun{});
        if (!run) return page().sayResult(errorSentence(run.error()), true);
        page().sayResult(tr("The dry run is through: nothing was changed and nothing was sent."), false);
      });
}

void RulesFlow::showVersion(std::int64_t version) {
  m_calls.call(
      Urgency::Action, this, [rules = &m_services.rules, version] { return std::pair(rules->version(version), rules->current()); },
      [this, version](auto both) {
        const auto& [then, now] = both;
        if (!then || !now) return page().sayResult(errorSentence(then ? now.error() : then.error()), true);
        page().setDifference(version, desk::RuleService::difference(*then, *now));
      });
}

void RulesFlow::connectAutomation() {
  connect(&automation(), &AutomationPage::shown, this, &RulesFlow::loadAutomation);
  connect(&automation(), &AutomationPage::rightAsked, this, [this](const StoreId& store, bool isOn) {
    using Right = desk::AutomationService::Right;
    m_calls.call(
        Urgency::Action, this, [service = &m_services.automation, store, isOn] { return service->setRight(store, isOn ? Right::Yes : Right::No); },
        [this, isOn](Status done) { settle(done, isOn ? tr("Automatic replies are on. Only live rules use them.") : tr("Automatic replies are off.")); });
  });
  connect(&automation(), &AutomationPage::pauseAsked, this, [this](const StoreId& store, bool isPaused) {
    m_calls.call(
        Urgency::Action, this, [service = &m_services.automation, store, isPaused] { return isPaused ? service->pause(store) : service->resume(store); },
        [this, isPaused](Status done) { settle(done, isPaused ? tr("Automatic replies rest until you let them go on.") : tr("Automatic replies go on.")); });
  });
  connect(&automation(), &AutomationPage::capsAsked, this, [this](const StoreId& store, const desk::AutomationCaps& caps) {
    m_calls.call(
        Urgency::Action, this, [service = &m_services.automation, store, caps] { return service->setCaps(store, caps); }, [this](Status done) { settle(done, tr("Saved.")); });
  });
}

void RulesFlow::settle(const Status& done, const QString& said) {
  automation().sayResult(done ? said : errorSentence(done.error()), !done);
  loadAutomation();
  if (done) Q_EMIT changed();
}

void RulesFlow::loadAutomation() {
  m_calls.call(
      Urgency::Action, this, [service = &m_services.automation] { return service->rows(); },
      [this](Result<std::vector<desk::AutomationRow>> rows) {
        if (rows) automation().setStores(std::move(*rows));
        else automation().sayResult(errorSentence(rows.error()), true);
      });
}

}  // namespace inquiry::ui
