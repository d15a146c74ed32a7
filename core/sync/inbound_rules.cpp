#include "core/sync/inbound_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/reply_template.h"
#include "core/domain/team.h"
#include "core/rules/assignment.h"
#include "core/rules/automatic_answer.h"
#include "core/rules/human_only.h"
#include "core/sla/calendar.h"
#include "core/storage/message_replay.h"
#include "core/storage/message_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/team_repository.h"
#include "core/storage/template_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/translation_repository.h"

namespace inquiry {
namespace {

using nlohmann::json;
using Runs = storage::RuleRunRepository;

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace

Result<Thread> InboundRules::threadNow(ThreadId id) {
  const auto thread = storage::ThreadRepository(m_at.connection).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "thread.not_found", "The conversation is not stored any more.");
  return **thread;
}

Status InboundRules::look(ThreadId thread, const std::set<MessageId>& ids, Owner owner) {
  m_owner = owner;
  storage::MessageRepository messages(m_at.connection);
  for (const MessageId id : ids) {
    const auto message = messages.find(id);
    if (!message) return fail(message.error());
    if (!*message) continue;
    if (auto done = lookAt(thread, **message); !done) return done;
  }
  return {};
}

Status InboundRules::lookAt(ThreadId id, const Message& message) {
  const auto thread = threadNow(id);
  if (!thread) return fail(thread.error());
  const auto facts = m_facts.of(*thread, message);
  if (!facts) return fail(facts.error());
  for (const rules::Effect& effect : m_at.evaluator.evaluate(*facts, rules::Evaluator::Which::Live))
    if (auto done = act(effect, message, *facts); !done) return done;
  return writeDownShadow(*facts, message);
}

InboundRules::Run InboundRules::runOf(const rules::Effect& effect, const Message& message, const rules::Facts& facts) const {
  const Rule& rule = m_at.evaluator.set().rules[effect.rule];
  Run run;
  run.rule = rule.id;
  run.ruleVersion = rule.version;
  run.store = m_at.store.id;
  run.remoteId = message.remoteId;
  run.thread = facts.thread;
  run.message = message.id;
  run.at = m_at.now;
  run.action = name(effect.action.kind);
  run.value = effect.action.value;
  if (!effect.isKept) {
    run.state = Runs::State::Withheld;
    run.why = effect.why;
  }
  return run;
}

Status InboundRules::act(const rules::Effect& effect, const Message& message, const rules::Facts& facts) {
  Run run = runOf(effect, message, facts);
  if (effect.isKept && effect.action.kind == RuleActionKind::Answer) run.state = Runs::State::Waiting;
  // First whether it was done before: a message that comes again is no reason to do it again.
  Run mark = run;
  const auto isNew = Runs(m_at.connection).add(mark);
  if (!isNew) return fail(isNew.error());
  if (!*isNew || !effect.isKept || run.state == Runs::State::Waiting) return {};
  run.id = m_at.connection.lastInsertId();
  if (auto done = carryOut(effect.action, facts, run); !done) return done;
  return run.why.empty() ? Status() : Runs(m_at.connection).settle(run.id, Runs::State::Withheld, run.why, {});
}

Status InboundRules::writeDownShadow(const rules::Facts& facts, const Message& message) {
  const auto& all = m_at.evaluator.set().rules;
  if (std::none_of(all.begin(), all.end(), [](const Rule& rule) { return rule.state == RuleState::Shadow; })) return {};
  for (const rules::Effect& effect : m_at.evaluator.evaluate(facts, rules::Evaluator::Which::LiveAndShadow)) {
    if (all[effect.rule].state != RuleState::Shadow) continue;
    Run run = runOf(effect, message, facts);
    run.mode = Runs::Mode::Shadow;
    if (effect.isKept && effect.action.kind == RuleActionKind::Answer) {
      auto value = storage::TemplateRepository(m_at.connection).find(TemplateId{effect.action.value});
      if (!value) return fail(value.error());
      if (*value) *value = inForceOn(std::move(**value), localText(m_at.now, m_at.store.timeZone).substr(0, 10));
      run.why = rules::whyHuman(facts);
      if (run.why.empty()) run.why = rules::whyNoTemplate(*value, facts.language, facts.marketplace, m_at.now);
      if (!run.why.empty()) run.state = Runs::State::Withheld;
    }
    if (effect.isKept && effect.action.kind == RuleActionKind::AssignByLoad) {
      const auto who = chosenByLoad(effect.action.value, facts.language);
      if (!who) return fail(who.error());
      run.result = *who;
    }
    if (const auto added = Runs(m_at.connection).add(run); !added) return fail(added.error());
  }
  return {};
}

Status InboundRules::carryOut(const RuleAction& action, const rules::Facts& facts, Run& run) {
  const auto thread = threadNow(facts.thread);
  if (!thread) return fail(thread.error());
  switch (action.kind) {
    case RuleActionKind::Tag: {
      const auto added = storage::TagRepository(m_at.connection).add(thread->id, TagName{action.value});
      if (!added) return fail(added.error());
      if (*added) note(run, "thread.tagged", dumped({{"added", json::array({action.value})}, {"removed", json::array()}}));
      m_changes.tags = m_changes.tags || *added;
      return {};
    }
    case RuleActionKind::Priority: return setPriority(*thread, priorityFromName(action.value).value_or(Priority::Normal), run);
    case RuleActionKind::Assign: return giveTo(*thread, action.value, run);
    case RuleActionKind::AssignByLoad: {
      const auto who = chosenByLoad(action.value, facts.language);
      return who ? giveTo(*thread, *who, run) : fail(who.error());
    }
    case RuleActionKind::Ticket: return makeTicket(action, *thread, run);
    case RuleActionKind::Notify: return notify(*thread, PersonId{action.value}, run);
    case RuleActionKind::Escalate: return escalate(*thread, PersonId{action.value}, run);
    case RuleActionKind::Close: return close(*thread, run);
    // The network has no place in this transaction: core/desk/translation_service.h takes it from there.
    case RuleActionKind::Translate: return storage::TranslationRepository(m_at.connection).want(facts.message, m_at.now);
    case RuleActionKind::Answer: break;
  }
  return {};
}

// Who already works on it keeps it.
Status InboundRules::giveTo(const Thread& thread, const std::string& who, Run& run) {
  if (!thread.assignee.empty() && (m_owner == Owner::Kept || thread.assignee == who)) return run.why = "has-owner", Status();
  const auto person = storage::PersonRepository(m_at.connection).find(PersonId{who});
  if (!person) return fail(person.error());
  if (!*person || !(*person)->isActive) return run.why = "nobody", Status();
  note(run, "thread.assigned", dumped({{"before", thread.assignee}, {"after", who}}));
  run.result = who;
  m_owner = Owner::Kept;
  return storage::ThreadRepository(m_at.connection).setAssignee(thread.id, who);
}

Result<std::string> InboundRules::chosenByLoad(const std::string& group, const std::string& language) {
  const auto people = storage::PersonRepository(m_at.connection).list();
  if (!people) return fail(people.error());
  const auto groups = storage::TeamRepository(m_at.connection).groups();
  if (!groups) return fail(groups.error());
  const auto found = std::find_if(groups->begin(), groups->end(), [&](const Group& each) { return each.id.value == group; });
  storage::MessageReplay figures(m_at.connection);
  std::vector<rules::Candidate> candidates;
  for (const Person& person : *people) {
    const bool isMember = group.empty() || (found != groups->end() && std::find(found->members.begin(), found->members.end(), person.id) != found->members.end());
    if (!person.isActive || isGroup(person.id) || !isMember) continue;
    const auto load = figures.load(person.id);
    if (!load) return fail(load.error());
    candidates.push_back({person.id, person.languages, *load});
  }
  return rules::chooseByLoad(candidates, language).value;
}

void InboundRules::note(const Run& run, std::string kind, std::string payload) {
  m_changes.threads.insert(run.thread);
  JournalEntry entry;
  entry.at = m_at.now;
  entry.actor = actorOf(run.rule);
  entry.kind = std::move(kind);
  entry.subjectKind = SubjectKind::Thread;
  entry.subject = std::to_string(run.thread.value);
  entry.payload = std::move(payload);
  m_journal.push_back(std::move(entry));
}

}  // namespace inquiry
