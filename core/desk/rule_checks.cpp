// What is looked at before rules are kept: those that disagree, and what they count on.
#include <algorithm>
#include <set>

#include "core/compliance/masking.h"
#include "core/desk/parts.h"
#include "core/desk/rule_service.h"
#include "core/desk/ticket_kinds.h"
#include "core/domain/utf8.h"
#include "core/rules/conflicts.h"
#include "core/storage/person_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/template_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/message_replay.h"
#include "core/sync/rule_facts.h"

namespace inquiry::desk {
namespace {

// So many of the newest messages are looked at for one that meets two rules.
constexpr std::int64_t kSampled = 3'000;
constexpr Duration kSampledTime = std::chrono::hours(24 * 120);
constexpr std::size_t kExcerpt = 120;

struct Pair {
  std::size_t first = 0, second = 0;
  std::string what;
  auto operator<=>(const Pair&) const = default;
};

RuleClash clashOf(const RuleSet& set, const Pair& pair) {
  const Rule &first = set.rules[pair.first], &second = set.rules[pair.second];
  return {first.id, second.id, first.title, second.title, pair.what, {}};
}

// Looks through stored messages for pairs of rules that both fit.
class ClashSearch {
 public:
  ClashSearch(storage::Connection& connection, const rules::Evaluator& evaluator) : m_connection(connection), m_evaluator(evaluator) {}

  Status run(Instant now) {
    const auto stores = storage::StoreRepository(m_connection).list();
    if (!stores) return fail(stores.error());
    for (const Store& store : *stores) m_stores.emplace(store.id, store);
    Status failed;
    std::int64_t looked = 0;
    const auto done = storage::MessageReplay(m_connection).run(now - kSampledTime, now + std::chrono::hours(24), [&](const storage::ReplayMessage& message) {
      if (message.direction != Direction::In || message.author != Author::Buyer) return true;
      failed = look(message);
      return failed && ++looked < kSampled;
    });
    return failed ? done : failed;
  }
  const std::map<Pair, RuleSample>& found() const { return m_found; }

 private:
  Status look(const storage::ReplayMessage& message) {
    const auto store = m_stores.find(message.store);
    if (store == m_stores.end()) return {};
    const auto thread = storage::ThreadRepository(m_connection).find(message.thread);
    if (!thread) return fail(thread.error());
    if (!*thread) return {};
    Message bare;
    bare.id = message.id;
    bare.subject = message.subject;
    bare.text = message.text;
    bare.language = message.language;
    bare.sentAt = message.sentAt;
    RuleFacts facts(m_connection, store->second);
    const auto known = facts.of(**thread, bare);
    if (!known) return fail(known.error());
    for (const rules::Clash& clash : rules::clashesOn(m_evaluator, *known))
      m_found.emplace(Pair{clash.first, clash.second, clash.what}, RuleSample{message.id, message.thread, message.store, message.sentAt, utf8::excerpt(compliance::masked(message.text), kExcerpt)});
    return {};
  }

  storage::Connection& m_connection;
  const rules::Evaluator& m_evaluator;
  std::map<StoreId, Store> m_stores;
  std::map<Pair, RuleSample> m_found;
};

std::string whyBad(const std::optional<ReplyTemplate>& value, Instant now) {
  if (!value) return "template-gone";
  if (!value->approved) return "template-unapproved";
  return value->reviewDate && *value->reviewDate <= now ? "template-stale" : "";
}

}  // namespace

Result<std::vector<RuleClash>> RuleService::clashes(const RuleSet& set) const {
  const auto evaluator = rules::Evaluator::create(set);
  if (!evaluator) return fail(evaluator.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  std::map<Pair, std::optional<RuleSample>> all;
  for (const rules::Clash& clash : rules::certainClashes(set)) all[{clash.first, clash.second, clash.what}] = {};
  // Rules that never disagree need no message to show it.
  bool mayDisagree = false;
  for (std::size_t i = 0; i < set.rules.size() && !mayDisagree; ++i)
    for (std::size_t j = i + 1; j < set.rules.size() && !mayDisagree; ++j) mayDisagree = !rules::disagreement(set.rules[i], set.rules[j]).empty();
  if (mayDisagree) {
    ClashSearch search((*reader)->connection(), *evaluator);
    if (auto done = search.run(m_parts.clock.now()); !done) return fail(done.error());
    for (const auto& [pair, sample] : search.found()) all[pair] = sample;
  }
  std::vector<RuleClash> clashes;
  for (const auto& [pair, sample] : all) {
    clashes.push_back(clashOf(set, pair));
    clashes.back().sample = sample;
  }
  return clashes;
}

Result<std::vector<RuleTrouble>> RuleService::troubles(const RuleSet& set) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto kinds = ticketKinds(connection);
  if (!kinds) return fail(kinds.error());
  std::vector<RuleTrouble> all;
  for (const Rule& rule : set.rules)
    for (const RuleAction& action : rule.then) {
      std::string what;
      if (action.kind == RuleActionKind::Answer) {
        const auto value = storage::TemplateRepository(connection).find(TemplateId{action.value});
        if (!value) return fail(value.error());
        what = whyBad(*value, m_parts.clock.now());
      }
      const bool namesPerson = action.kind == RuleActionKind::Assign || action.kind == RuleActionKind::AssignByLoad || action.kind == RuleActionKind::Notify || action.kind == RuleActionKind::Escalate;
      if (namesPerson && !action.value.empty()) {
        const auto person = storage::PersonRepository(connection).find(PersonId{action.value});
        if (!person) return fail(person.error());
        if (!*person || !(*person)->isActive) what = "person-gone";
      }
      if (action.kind == RuleActionKind::Ticket && std::none_of(kinds->begin(), kinds->end(), [&](const TicketKind& kind) { return kind.id == action.value; })) what = "ticket-kind-gone";
      if (!what.empty()) all.push_back({rule.id, rule.title, what, action.value});
    }
  return all;
}

// A ticket has the checklist of its kind; what runs the rules knows no kinds.
Status RuleService::fillChecklists(RuleSet& set) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto kinds = ticketKinds((*reader)->connection());
  if (!kinds) return fail(kinds.error());
  for (Rule& rule : set.rules)
    for (RuleAction& action : rule.then) {
      if (action.kind != RuleActionKind::Ticket || !action.lines.empty()) continue;
      for (const TicketKind& kind : *kinds)
        if (kind.id == action.value)
          for (const LocalText& item : kind.items) action.lines.push_back(textIn(item, "zh"));
    }
  return {};
}

}  // namespace inquiry::desk
