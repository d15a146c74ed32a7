#include "core/desk/rule_replay.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/compliance/masking.h"
#include "core/domain/utf8.h"
#include "core/rules/assignment.h"
#include "core/rules/automatic_answer.h"
#include "core/rules/human_only.h"
#include "core/storage/order_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/team_repository.h"
#include "core/storage/template_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/rule_facts.h"

namespace inquiry::desk {
namespace {

constexpr std::int64_t kTellEvery = 500;
constexpr std::size_t kExcerpt = 120;
// The marks connectors set when a message comes; every other tag is a later decision of somebody.
constexpr std::array<std::string_view, 6> kMarks{"unverified-sender", "suspicious", "junk", "check", "store-unknown", "order-unconfirmed"};

bool isMark(const std::string& tag) { return std::find(kMarks.begin(), kMarks.end(), tag) != kMarks.end(); }

bool isPersons(Author author) { return author == Author::Agent || author == Author::External; }

}  // namespace

Result<DryRun> RuleReplay::run(const Progress& progress) {
  if (auto loaded = load(); !loaded) return fail(loaded.error());
  m_result.from = m_question.from;
  m_result.to = m_question.to;
  for (const Rule& rule : m_evaluator.set().rules) m_result.figures.push_back({rule.id, rule.title, 0, {}, {}});
  storage::MessageReplay replay(m_connection);
  const auto expected = replay.count(m_question.from, m_question.to);
  if (!expected) return fail(expected.error());
  Status failed;
  bool isStopped = false;
  std::int64_t done = 0;
  const auto ran = replay.run(m_question.from, m_question.to, [&](const storage::ReplayMessage& message) {
    failed = look(message);
    isStopped = ++done % kTellEvery == 0 && progress && !progress(done, *expected);
    return failed && !isStopped;
  });
  if (!failed) return fail(failed.error());
  if (!ran) return fail(ran.error());
  if (isStopped) return fail(ErrorKind::Cancelled, "rules.stopped", "The dry run was stopped.");
  std::array<char, 20> text{};
  std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(m_hash));
  m_result.digest = text.data();
  return std::move(m_result);
}

Status RuleReplay::load() {
  const auto stores = storage::StoreRepository(m_connection).list();
  if (!stores) return fail(stores.error());
  for (const Store& store : *stores) {
    auto hours = calendarOf(m_connection, store);
    if (!hours) return fail(hours.error());
    m_placeOf[store.id] = m_places.size();
    m_places.push_back({store, std::move(*hours)});
  }
  const auto templates = storage::TemplateRepository(m_connection).list();
  if (!templates) return fail(templates.error());
  for (const ReplyTemplate& each : *templates) m_templates.emplace(each.id.value, each);
  auto people = storage::PersonRepository(m_connection).list();
  if (!people) return fail(people.error());
  m_people = std::move(*people);
  auto groups = storage::TeamRepository(m_connection).groups();
  if (!groups) return fail(groups.error());
  m_groups = std::move(*groups);
  return {};
}

// What people tagged and decided later was not known then, so it does not count.
Result<RuleReplay::Conversation*> RuleReplay::conversationOf(const storage::ReplayMessage& message) {
  if (const auto known = m_conversations.find(message.thread); known != m_conversations.end()) return &known->second;
  const auto place = m_placeOf.find(message.store);
  if (place == m_placeOf.end()) return nullptr;
  const auto thread = storage::ThreadRepository(m_connection).find(message.thread);
  if (!thread) return fail(thread.error());
  if (!*thread || (*thread)->kind == ThreadKind::Notice) return nullptr;
  const auto order = storage::OrderRepository(m_connection).ofThread(**thread);
  if (!order) return fail(order.error());
  storage::MessageReplay replay(m_connection);
  const auto past = replay.past(message.store, (*thread)->buyerKey, message.thread, message.sentAt);
  if (!past) return fail(past.error());
  const auto before = replay.buyerMessagesBefore(message.thread, message.id);
  if (!before) return fail(before.error());
  Conversation made;
  made.store = place->second;
  made.base = factsOf(m_places[place->second].store, **thread, *order);
  std::erase_if(made.base.tags, [](const std::string& tag) { return !isMark(tag); });
  made.base.priority = Priority::Normal;
  made.base.earlierOrders = past->orders;
  made.base.earlierConversations = past->conversations;
  made.base.language = (*thread)->language;
  made.buyerMessages = *before;
  return &m_conversations.emplace(message.thread, std::move(made)).first->second;
}

Status RuleReplay::look(const storage::ReplayMessage& message) {
  const auto found = conversationOf(message);
  if (!found) return fail(found.error());
  if (*found == nullptr) return {};
  Conversation& conversation = **found;
  if (message.direction == Direction::Out) {
    if (isPersons(message.author) && std::exchange(conversation.unanswered, 0) > 0 && !conversation.owner.empty()) --m_loads[conversation.owner];
    return {};
  }
  if (message.author != Author::Buyer) return {};
  ++m_result.messages;
  rules::Facts facts = conversation.base;
  facts.message = message.id;
  facts.subject = message.subject;
  facts.text = message.text;
  facts.sentAt = message.sentAt;
  if (!message.language.empty()) facts.language = message.language;
  facts.hasFile = message.hasFile;
  facts.isFirst = conversation.buyerMessages++ == 0;
  if (conversation.unanswered == 0 && !conversation.owner.empty()) ++m_loads[conversation.owner];
  facts.unanswered = ++conversation.unanswered;
  const Place& place = m_places[conversation.store];
  placeInTime(facts, place.hours, place.store.timeZone);
  rules::readText(facts);
  facts.isRepeated = !conversation.told.insert(facts.folded).second;
  for (std::size_t at = 0; at < m_result.figures.size(); ++at) m_result.figures[at].matches += m_evaluator.matches(at, facts) ? 1 : 0;
  for (const rules::Effect& effect : m_evaluator.evaluate(facts, rules::Evaluator::Which::All)) count(effect, facts, conversation);
  return {};
}

void RuleReplay::count(const rules::Effect& effect, const rules::Facts& facts, Conversation& conversation) {
  const Rule& rule = m_evaluator.set().rules[effect.rule];
  DryRunRow row;
  row.rule = rule.id;
  row.title = rule.title;
  row.action = name(effect.action.kind);
  row.value = effect.action.value;
  row.why = effect.why;
  if (effect.isKept) judge(effect, facts, conversation, row);
  DryRunFigures& figures = m_result.figures[effect.rule];
  ++(row.why.empty() ? figures.done[row.action] : figures.withheld[row.why]);
  digest(std::to_string(facts.message.value) + "|" + rule.id.value + "|" + row.action + "|" + row.value + "|" + row.result + "|" + row.why + "\n");
  if (m_result.rows.size() >= m_question.mostRows) {
    ++m_result.rowsLeftOut;
    return;
  }
  row.sample = {facts.message, facts.thread, facts.store, facts.sentAt, utf8::excerpt(compliance::masked(facts.text), kExcerpt)};
  m_result.rows.push_back(std::move(row));
}

void RuleReplay::judge(const rules::Effect& effect, const rules::Facts& facts, Conversation& conversation, DryRunRow& row) {
  switch (effect.action.kind) {
    case RuleActionKind::Tag: conversation.base.tags.insert(effect.action.value); break;
    case RuleActionKind::Priority:
      if (const Priority to = priorityFromName(effect.action.value).value_or(Priority::Normal); to < conversation.base.priority && conversation.base.priority > Priority::Normal) row.why = "higher-priority";
      else conversation.base.priority = to;
      break;
    case RuleActionKind::Escalate: conversation.base.priority = Priority::Urgent; break;
    case RuleActionKind::Assign:
    case RuleActionKind::AssignByLoad: {
      const std::string who = effect.action.kind == RuleActionKind::Assign ? effect.action.value : chosenByLoad(effect.action.value, facts.language);
      if (!conversation.owner.empty()) row.why = "has-owner";
      else if (who.empty()) row.why = "nobody";
      else ++m_loads[row.result = conversation.owner = who];
      break;
    }
    case RuleActionKind::Answer:
      row.why = whyNoAnswer(effect.action.value, facts, conversation);
      if (row.why.empty()) conversation.answers.push_back(facts.sentAt);
      break;
    case RuleActionKind::Ticket:
    case RuleActionKind::Notify:
    case RuleActionKind::Close:
    case RuleActionKind::Translate: break;
  }
}

// As if the store had the right and was in good health: whether it has is not the rule's affair.
std::string RuleReplay::whyNoAnswer(const std::string& id, const rules::Facts& facts, const Conversation& conversation) const {
  const rules::AnswerCaps caps;
  rules::AnswerGround ground;
  ground.mode = StoreMode::Automation;
  ground.platformAllows = ground.canSend = true;
  ground.isDoubtful = std::any_of(facts.tags.begin(), facts.tags.end(), [](const std::string& tag) { return isMark(tag) && tag != "order-unconfirmed"; });
  ground.inThread = std::count_if(conversation.answers.begin(), conversation.answers.end(), [&](Instant at) { return facts.sentAt - at < caps.period; });
  if (std::string why = rules::whyNoAnswer(facts, ground, caps); !why.empty()) return why;
  const auto found = m_templates.find(id);
  const std::string today = m_now.toIso().substr(0, 10);
  return rules::whyNoTemplate(found == m_templates.end() ? std::nullopt : std::optional(inForceOn(found->second, today)), facts.language, facts.marketplace, m_now);
}

std::string RuleReplay::chosenByLoad(const std::string& group, const std::string& language) const {
  const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& each) { return each.id.value == group; });
  std::vector<rules::Candidate> candidates;
  for (const Person& person : m_people) {
    const bool isMember = group.empty() || (found != m_groups.end() && std::find(found->members.begin(), found->members.end(), person.id) != found->members.end());
    if (!person.isActive || isGroup(person.id) || !isMember) continue;
    const auto load = m_loads.find(person.id.value);
    candidates.push_back({person.id, person.languages, load == m_loads.end() ? 0 : load->second});
  }
  return rules::chooseByLoad(candidates, language).value;
}

// FNV-1a: two runs are compared, nobody is kept out by it.
void RuleReplay::digest(const std::string& text) {
  for (const char c : text) m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
}

}  // namespace inquiry::desk
