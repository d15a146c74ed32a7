// How a rule proves itself before it goes live: over what is stored, and in shadow.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/rule_replay.h"
#include "core/desk/rule_service.h"
#include "core/domain/utf8.h"
#include "core/rules/rule_check.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/rule_repository.h"
#include "core/storage/rule_run_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {
namespace {

using Runs = storage::RuleRunRepository;
using Proofs = storage::RuleRepository;

constexpr std::size_t kMostRuns = 5'000;
// What an answering rule must have shown in shadow, and how long people have for their side of it.
constexpr std::int64_t kNeededCases = 20, kNeededShare = 90;
constexpr Duration kPeoplesTime = std::chrono::hours(24);

enum class Verdict { Agreed, Differed, Open };

Rule* find(RuleSet& set, const RuleId& id) {
  const auto found = std::find_if(set.rules.begin(), set.rules.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == set.rules.end() ? nullptr : &*found;
}

bool isPersons(const Outgoing& item) { return !item.actor.starts_with("rule:") && !movesAlone(item.kind); }

Result<bool> answeredLikewise(storage::Connection& connection, const Runs::Run& run) {
  const auto items = storage::OutgoingRepository(connection).ofThread(run.thread);
  if (!items) return fail(items.error());
  return std::any_of(items->begin(), items->end(), [&](const Outgoing& item) { return isPersons(item) && item.templateId == run.value && item.createdAt >= run.at && item.createdAt - run.at <= kPeoplesTime; });
}

Result<bool> didTheSame(storage::Connection& connection, const Runs::Run& run, const Thread& thread) {
  const auto kind = ruleActionKindFromName(run.action);
  if (kind == RuleActionKind::Answer) return answeredLikewise(connection, run);
  if (kind == RuleActionKind::Tag) return std::find(thread.tags.begin(), thread.tags.end(), run.value) != thread.tags.end();
  if (kind == RuleActionKind::Priority) return name(thread.priority) == run.value;
  if (kind == RuleActionKind::Escalate) return thread.priority == Priority::Urgent;
  if (kind == RuleActionKind::Assign) return thread.assignee == run.value;
  if (kind == RuleActionKind::AssignByLoad) return thread.assignee == run.result;
  return kind != RuleActionKind::Close || thread.status == ThreadStatus::Closed;
}

// While the buyer waits and people still have time, nothing has been decided.
Result<Verdict> verdictOf(storage::Connection& connection, const Runs::Run& run, Instant now) {
  const auto thread = storage::ThreadRepository(connection).find(run.thread);
  if (!thread) return fail(thread.error());
  if (!*thread) return Verdict::Open;
  const auto same = didTheSame(connection, run, **thread);
  if (!same) return fail(same.error());
  if (*same) return Verdict::Agreed;
  return (*thread)->needsReply && now - run.at < kPeoplesTime ? Verdict::Open : Verdict::Differed;
}

}  // namespace

Result<DryRun> RuleService::dryRun(const DryRunQuestion& question, const Progress& progress) {
  if (question.to <= question.from) return fail(ErrorKind::InvalidInput, "rules.period", "The end of the dry run lies before its beginning: choose another period.");
  const auto evaluator = rules::Evaluator::create(question.set);
  if (!evaluator) return fail(evaluator.error());
  Result<DryRun> result;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    result = RuleReplay((*reader)->connection(), *evaluator, question, m_parts.clock.now()).run(progress);
  }
  if (!result) return result;
  if (auto noted = noteProof(question.set, *result); !noted) return fail(noted.error());
  return result;
}

// Only what is in force is proven: a draft may still change.
Status RuleService::noteProof(const RuleSet& tried, const DryRun& result) {
  const auto now = current();
  if (!now) return fail(now.error());
  std::vector<Proofs::Proof> proofs;
  for (std::size_t at = 0; at < tried.rules.size(); ++at)
    for (const Rule& kept : now->rules)
      if (kept.id == tried.rules[at].id && isSameWork(kept, tried.rules[at]))
        proofs.push_back({kept.id, kept.version, Proofs::ProofKind::DryRun, m_parts.clock.now(), m_parts.me(), "", result.messages, result.figures[at].matches});
  if (proofs.empty()) return {};
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    for (const Proofs::Proof& proof : proofs)
      if (auto done = Proofs(connection).saveProof(proof); !done) return done;
    return note(connection, m_parts, {SubjectKind::Rule, std::to_string(now->version), "rules.dry_run", {{"messages", result.messages}, {"digest", result.digest}}});
  });
}

Result<std::vector<ShadowFigures>> RuleService::shadow() const {
  const auto set = current();
  if (!set) return fail(set.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  std::vector<ShadowFigures> all;
  for (const Rule& rule : set->rules) {
    ShadowFigures figures{rule.id, rule.title, rule.version};
    const auto runs = Runs(connection).list(rule.id, Runs::Mode::Shadow, kMostRuns);
    if (!runs) return fail(runs.error());
    for (const Runs::Run& run : *runs) {
      if (run.ruleVersion != rule.version) continue;
      if (run.state == Runs::State::Withheld) {
        ++figures.withheld;
        continue;
      }
      const auto verdict = verdictOf(connection, run, m_parts.clock.now());
      if (!verdict) return fail(verdict.error());
      ++(*verdict == Verdict::Agreed ? figures.agreed : *verdict == Verdict::Differed ? figures.differed : figures.open);
    }
    if (rule.state == RuleState::Shadow || !runs->empty()) all.push_back(std::move(figures));
  }
  return all;
}

Result<std::vector<RuleOpenPoint>> RuleService::openPoints(const RuleId& id) const {
  auto set = current();
  if (!set) return fail(set.error());
  const Rule* rule = find(*set, id);
  if (rule == nullptr) return fail(ErrorKind::NotFound, "rules.not_found", "There is no rule \"" + id.value + "\": save it first.");
  std::vector<RuleOpenPoint> points;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto proofs = Proofs((*reader)->connection()).proofs(id, rule->version);
    if (!proofs) return fail(proofs.error());
    const bool hasDryRun = std::any_of(proofs->begin(), proofs->end(), [](const auto& proof) { return proof.kind == Proofs::ProofKind::DryRun; });
    if (!hasDryRun) points.push_back({"no-dry-run"});
  }
  RuleSet alone;
  alone.rules.push_back(*rule);
  const auto broken = troubles(alone);
  if (!broken) return fail(broken.error());
  for (const RuleTrouble& trouble : *broken) points.push_back({trouble.what});
  if (answerOf(*rule) == nullptr) return points;
  const auto all = shadow();
  if (!all) return fail(all.error());
  const auto found = std::find_if(all->begin(), all->end(), [&](const ShadowFigures& each) { return each.rule == id; });
  const ShadowFigures figures = found == all->end() ? ShadowFigures{} : *found;
  if (figures.decided() < kNeededCases) points.push_back({"shadow-cases", figures.decided(), kNeededCases});
  else if (figures.share() < kNeededShare) points.push_back({"shadow-agreement", figures.share(), kNeededShare});
  return points;
}

Result<RuleSet> RuleService::setState(const RuleId& id, RuleState state, const RuleWord& word) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  auto set = current();
  if (!set) return set;
  Rule* rule = find(*set, id);
  if (rule == nullptr) return fail(ErrorKind::NotFound, "rules.not_found", "There is no rule \"" + id.value + "\": save it first.");
  if (rule->state == state) return set;
  if (state == RuleState::Live) {
    const auto points = openPoints(id);
    if (!points) return fail(points.error());
    const RuleWord given{std::string(utf8::trimmed(word.name)), std::string(utf8::trimmed(word.reason))};
    if (!points->empty() && !given.isGiven())
      return fail(ErrorKind::Refused, "rules.unproven", "This rule has not proven itself yet: run it over stored messages and in shadow, or let somebody answer for it by name and reason.");
    if (!points->empty()) {
      nlohmann::json open = nlohmann::json::array();
      for (const RuleOpenPoint& point : *points) open.push_back(point.what);
      const Proofs::Proof proof{id, rule->version, Proofs::ProofKind::Word, m_parts.clock.now(), PersonId{given.name}, given.reason, 0, 0};
      const auto noted = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
        if (auto done = Proofs(connection).saveProof(proof); !done) return done;
        return note(connection, m_parts, {SubjectKind::Rule, id.value, "rules.gate_overridden", {{"points", open}, {"name", given.name}, {"reason", given.reason}}});
      });
      if (!noted) return fail(noted.error());
    }
  }
  rule->state = state;
  return keep(std::move(*set), id.value + ": " + std::string(name(state)), {});
}

}  // namespace inquiry::desk
