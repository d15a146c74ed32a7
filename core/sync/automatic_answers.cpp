#include "core/sync/automatic_answers.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/compliance/outgoing_check.h"
#include "core/domain/thread_facts.h"
#include "core/domain/uuid.h"
#include "core/rules/machine_mail.h"
#include "core/rules/template_render.h"
#include "core/sla/calendar.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/order_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/template_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/automation_state.h"
#include "core/sync/channel_rules.h"
#include "core/sync/outgoing_record.h"
#include "core/sync/rule_facts.h"

namespace inquiry {
namespace {

using Runs = storage::RuleRunRepository;

constexpr std::size_t kAtOnce = 200;
constexpr Duration kBrakeWindow = std::chrono::hours(1);
constexpr Duration kStale = std::chrono::hours(1);

bool isDoubtful(const Thread& thread) {
  constexpr std::array<std::string_view, 5> kMarks{"unverified-sender", "suspicious", "junk", "check", "store-unknown"};
  return std::any_of(thread.tags.begin(), thread.tags.end(), [&](const std::string& tag) { return std::find(kMarks.begin(), kMarks.end(), tag) != kMarks.end(); });
}

// What does not depend on the message.
rules::AnswerGround groundOf(const AnswerPlace& place, const AutomationState& automation) {
  const auto& [store, thread, capabilities, now] = place;
  rules::AnswerGround ground;
  const ChannelCapabilities* channel = capabilities.channel(thread.kind);
  ground.mode = store.mode;
  ground.paused = automation.paused;
  ground.platformAllows = channel != nullptr && channel->automaticAnswersAllowed;
  // Where one answer is all there is, it is a person's.
  ground.canSend = channel != nullptr && channel->canSend && !channel->answersOnce && !thread.sendBlocked;
  ground.isDoubtful = isDoubtful(thread);
  ground.waits = thread.needsReply && thread.status != ThreadStatus::Closed;
  return ground;
}

struct Wording {
  std::string text, why;
};

// Of the store's own clock.
std::string dayOf(Instant now, const std::string& zone) { return localText(now, zone).substr(0, 10); }

Wording wordingOf(const ReplyTemplate& value, const AnswerPlace& place, const std::optional<Order>& order, const std::string& language) {
  const auto& [store, thread, capabilities, now] = place;
  const TemplateVariant* variant = rules::wordingFor(value, language, store.marketplace);
  const auto parsed = rules::parseTemplate(variant->text);
  if (!parsed) return {{}, "template-broken"};
  rules::TemplateContext context;
  context.buyerName = thread.buyerName;
  context.storeName = store.name;
  context.agentName = store.name;
  context.orderNumber = thread.orderRemoteId;
  const bool isDoubted = std::find(thread.tags.begin(), thread.tags.end(), kOrderUnconfirmed) != thread.tags.end();
  if (!isDoubted) context.order = order;
  context.language = language;
  context.site = store.site;
  context.timeZone = store.timeZone;
  context.now = now;
  const rules::Rendered rendered = rules::render(*parsed, context);
  return {rendered.text, rendered.missing.empty() ? "" : "missing"};
}

bool isForbidden(const Store& store, const ChannelCapabilities& channel, const std::string& text) {
  const auto findings = compliance::checkOutgoing(channelRulesOf(store, channel), text, {});
  return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.level == FindingLevel::Forbidden; });
}

Result<rules::AnswerGround> countedGround(storage::Connection& connection, const AnswerPlace& place, const AutomationState& automation) {
  rules::AnswerGround ground = groundOf(place, automation);
  Runs runs(connection);
  const auto inThread = runs.answersInThread(place.thread.id, place.now - automation.caps.period);
  if (!inThread) return fail(inThread.error());
  const auto inHour = runs.answersOfStore(place.store.id, place.now - kBrakeWindow);
  if (!inHour) return fail(inHour.error());
  ground.inThread = *inThread;
  ground.inHour = *inHour;
  return ground;
}

}  // namespace

Result<std::int64_t> AutomaticAnswers::queue(const Store& given, const Capabilities& capabilities, const std::stop_token& stop) {
  std::int64_t queued = 0;
  std::vector<Run> waiting;
  {
    const auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    auto found = Runs((*reader)->connection()).waiting(given.id, kAtOnce);
    if (!found) return fail(found.error());
    waiting = std::move(*found);
  }
  for (const Run& run : waiting) {
    if (stop.stop_requested()) return queued;
    Decision decision;
    {
      const auto reader = m_parts.database.read();
      if (!reader) return fail(reader.error());
      // The right may have been taken away since the pull began.
      const auto store = storage::StoreRepository((*reader)->connection()).find(given.id);
      if (!store) return fail(store.error());
      if (!*store) return queued;
      auto decided = decide((*reader)->connection(), **store, capabilities, run);
      if (!decided) return fail(decided.error());
      decision = std::move(*decided);
    }
    const bool isQueued = decision.item.has_value();
    if (auto done = settle(run, std::move(decision)); !done) return fail(done.error());
    queued += isQueued ? 1 : 0;
  }
  return queued;
}

Result<AutomaticAnswers::Decision> AutomaticAnswers::decide(storage::Connection& connection, const Store& store, const Capabilities& capabilities, const Run& run) {
  const Instant now = m_parts.clock.now();
  const auto thread = storage::ThreadRepository(connection).find(run.thread);
  if (!thread) return fail(thread.error());
  storage::MessageRepository messages(connection);
  const auto message = messages.find(run.message);
  if (!message) return fail(message.error());
  if (!*thread || !*message || (*message)->deleted) return Decision{{}, "gone"};
  const AnswerPlace place{store, **thread, capabilities, now};
  const auto payload = messages.payload(run.message);
  if (!payload) return fail(payload.error());
  const auto automation = loadAutomation(connection, store.id);
  if (!automation) return fail(automation.error());
  auto facts = RuleFacts(connection, store).of(**thread, **message);
  if (!facts) return fail(facts.error());
  auto ground = countedGround(connection, place, *automation);
  if (!ground) return fail(ground.error());
  ground->machine = rules::machineMark(payload->value_or(""));
  ground->age = now - (*message)->sentAt;
  if (std::string why = rules::whyNoAnswer(*facts, *ground, automation->caps); !why.empty()) return Decision{{}, why};
  auto value = storage::TemplateRepository(connection).find(TemplateId{run.value});
  if (!value) return fail(value.error());
  if (*value) *value = inForceOn(std::move(**value), dayOf(now, store.timeZone));
  if (std::string why = rules::whyNoTemplate(*value, facts->language, store.marketplace, now); !why.empty()) return Decision{{}, why};
  const auto order = storage::OrderRepository(connection).ofThread(**thread);
  if (!order) return fail(order.error());
  Wording wording = wordingOf(**value, place, *order, facts->language);
  if (!wording.why.empty()) return Decision{{}, wording.why};
  if (isForbidden(store, *capabilities.channel((*thread)->kind), wording.text)) return Decision{{}, "check"};
  Outgoing item;
  item.clientId = newUuid();
  item.store = store.id;
  item.thread = run.thread;
  item.threadRemoteId = (*thread)->remoteId;
  item.text = std::move(wording.text);
  item.actor = actorOf(run.rule);
  item.templateId = run.value;
  item.state = OutgoingState::Queued;
  item.createdAt = now;
  return Decision{std::move(item), {}};
}

Status AutomaticAnswers::settle(const Run& run, Decision decision) {
  // As every item: on the disk outside the database before it is a row.
  if (decision.item)
    if (auto kept = recordOutgoing(m_parts.journal, *decision.item); !kept) return kept;
  return m_parts.database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    JournalEntry entry;
    entry.at = m_parts.clock.now();
    entry.actor = actorOf(run.rule);
    entry.subjectKind = SubjectKind::Thread;
    entry.subject = std::to_string(run.thread.value);
    if (!decision.item) {
      entry.kind = "automation.withheld";
      entry.payload = nlohmann::json{{"why", decision.why}, {"template", run.value}}.dump();
      if (auto done = Runs(connection).settle(run.id, Runs::State::Withheld, decision.why, {}); !done) return done;
      return storage::Journal::append(connection, entry);
    }
    const Outgoing& item = *decision.item;
    const auto id = storage::OutgoingRepository(connection).insert(item);
    if (!id) return fail(id.error());
    if (auto done = Runs(connection).settle(run.id, Runs::State::Done, "", *id); !done) return done;
    if (auto done = storage::ThreadRepository(connection).refreshMarks(item.thread); !done) return done;
    changes.outgoing.insert(*id);
    changes.threads.insert(item.thread);
    entry.kind = "outgoing.created";
    entry.subjectKind = SubjectKind::Outgoing;
    entry.subject = std::to_string(id->value);
    entry.payload = nlohmann::json{{"thread", std::to_string(item.thread.value)}, {"state", name(item.state)}, {"text", storage::Journal::textHash(item.text)}, {"template", item.templateId}}.dump();
    return storage::Journal::append(connection, entry);
  });
}

Result<std::optional<Error>> whyHeldBack(storage::Connection& connection, const Outgoing& item, const AnswerPlace& place) {
  const auto no = [](std::string code, std::string text) { return std::optional(Error{ErrorKind::Refused, "outbox." + std::move(code), std::move(text), {}}); };
  const auto automation = loadAutomation(connection, place.store.id);
  if (!automation) return fail(automation.error());
  const rules::AnswerGround ground = groundOf(place, *automation);
  if (!ground.platformAllows || !ground.canSend) return no("automation_platform", "This platform takes no automatic answer in this conversation. Answer it yourself.");
  if (!ground.paused.empty()) return no("automation_paused", "The automatic answers of this store rest. Answer it yourself.");
  if (!ground.waits || place.thread.hasCase) return no("automation_answered", "Somebody has answered meanwhile, or a case has begun: the automatic answer was taken back.");
  if (ground.isDoubtful) return no("automation_doubtful", "Nobody vouches for the sender: the automatic answer was taken back.");
  if (place.now - item.createdAt > kStale) return no("automation_late", "The automatic answer could not leave in time and was taken back. Answer it yourself.");
  const auto value = storage::TemplateRepository(connection).find(TemplateId{item.templateId});
  if (!value) return fail(value.error());
  if (!*value || !(*value)->approved || ((*value)->reviewDate && *(*value)->reviewDate <= place.now))
    return no("automation_template", "The template of this automatic answer is not approved, or is to be looked at again. Answer it yourself.");
  return std::optional<Error>{};
}

}  // namespace inquiry
