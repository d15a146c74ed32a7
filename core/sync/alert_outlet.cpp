#include "core/sync/alert_outlet.h"

#include <algorithm>

#include "core/domain/uuid.h"
#include "core/sync/alarm_plan.h"
#include "core/sync/alert_facts.h"
#include "core/sync/event_feed.h"

namespace inquiry {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using Repository = storage::AlertPostRepository;

// From three on people get one message; a robot of DingTalk or WeCom takes 20 a minute.
constexpr std::size_t kMergedFrom = 3, kMostAtOnce = 100, kMostWaiting = 5'000;
constexpr Duration kRobotPace = seconds(3);
constexpr Duration kGivenUpAfter = hours(24), kFirstRest = seconds(30), kLongestRest = minutes(15);

bool isAboutConversation(const AlarmNotice& notice) { return notice.thread.has_value(); }

Status addPosts(storage::Connection& connection, const AlarmNotice& notice, const std::vector<const AlertChannel*>& channels) {
  const auto facts = alertFactsOf(connection, notice);
  if (!facts) return fail(facts.error());
  const auto json = alertFactsJson(connection, notice);
  if (!json) return fail(json.error());
  Repository posts(connection);
  for (const AlertChannel* channel : channels) {
    const auto waiting = posts.waitingCount(channel->id);
    if (!waiting) return fail(waiting.error());
    if (*waiting >= static_cast<std::int64_t>(kMostWaiting)) continue;
    const Repository::Post post{0, channel->id, newUuid(), facts->kind, alertText(*facts, channel->language), *json, notice.at};
    if (auto added = posts.add(post); !added) return added;
  }
  return {};
}

AlertMessage merged(const AlertChannel& channel, const std::vector<Repository::Post>& posts) {
  const Repository::Post& first = posts.front();
  if (posts.size() == 1) return {first.uid, first.step, first.text, first.facts, first.createdAt};
  std::vector<std::string> texts;
  for (const Repository::Post& post : posts) texts.push_back(post.text);
  return {first.uid, "summary", alertSummary(texts, channel.language), "{}", posts.back().createdAt};
}

}  // namespace

Status AlertOutlet::enqueue(storage::Connection& connection, const std::vector<AlarmNotice>& notices) {
  if (notices.empty()) return {};
  const auto channels = loadAlertChannels(connection);
  if (!channels) return fail(channels.error());
  if (channels->empty()) return {};
  const auto plan = loadAlarmPlan(connection);
  if (!plan) return fail(plan.error());
  for (const AlarmNotice& notice : notices) {
    // That a conversation was answered is no news to anybody's phone.
    if (notice.phase == AlarmNotice::Phase::Cleared && isAboutConversation(notice)) continue;
    const auto& ways = plan->waysOf(std::string(name(notice.kind)), notice.percent);
    std::vector<const AlertChannel*> chosen;
    for (const AlertChannel& channel : *channels)
      if (channel.isOn && std::find(ways.begin(), ways.end(), channel.id) != ways.end()) chosen.push_back(&channel);
    if (chosen.empty()) continue;
    if (auto added = addPosts(connection, notice, chosen); !added) return added;
  }
  return {};
}

Result<std::vector<AlertOutlet::Round>> AlertOutlet::rounds() {
  const auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto channels = loadAlertChannels(connection);
  if (!channels) return fail(channels.error());
  std::vector<Round> due;
  const Instant now = m_clock.now();
  for (AlertChannel& channel : *channels) {
    if (!channel.isOn) continue;
    Repository repository(connection);
    const auto state = repository.state(channel.id);
    if (!state) return fail(state.error());
    if (state->notBefore > now) continue;
    auto posts = repository.waiting(channel.id, kMostAtOnce);
    if (!posts) return fail(posts.error());
    bool hasEvents = false;
    if (channel.tellsEvents) {
      const auto page = eventsAfter(connection, state->eventSeq, 1);
      if (!page) return fail(page.error());
      hasEvents = page->reached > state->eventSeq;
    }
    if (!posts->empty() || hasEvents) due.push_back({std::move(channel), *state, std::move(*posts)});
  }
  return due;
}

bool AlertOutlet::isDue() {
  const auto due = rounds();
  return due && !due->empty();
}

Status AlertOutlet::deliver(std::stop_token stop) {
  const std::scoped_lock lock(m_delivering);
  auto due = rounds();
  if (!due) return fail(due.error());
  for (Round& round : *due) {
    if (auto done = deliverTo(round, stop); !done) return done;
    // An alert that failed says that the channel is down: its events wait with it.
    if (round.channel.tellsEvents && round.state.notBefore <= m_clock.now())
      if (auto done = deliverEvents(round, stop); !done) return done;
  }
  return {};
}

Status AlertOutlet::deliverTo(Round& round, const std::stop_token& stop) {
  const bool isMerged = round.channel.merges() && round.posts.size() >= kMergedFrom;
  for (std::size_t at = 0; at < round.posts.size();) {
    const std::vector<Post> batch(round.posts.begin() + static_cast<std::ptrdiff_t>(at),
                                  isMerged ? round.posts.end() : round.posts.begin() + static_cast<std::ptrdiff_t>(at + 1));
    const AlertMessage message = merged(round.channel, batch);
    const AlertAttempt attempt = m_sender.send(round.channel, message, stop);
    if (!attempt.outcome && attempt.outcome.error().kind == ErrorKind::Cancelled) return attempt.outcome;
    const auto goesOn = settle(round, message, batch, attempt);
    if (!goesOn) return fail(goesOn.error());
    if (!*goesOn) return {};
    at += batch.size();
  }
  return {};
}

// Out of the queue, or back to a later time; the log tells it. Answers whether the channel takes more now.
Result<bool> AlertOutlet::settle(Round& round, const AlertMessage& message, const std::vector<Post>& sent, const AlertAttempt& attempt) {
  const Instant now = m_clock.now();
  const bool isAgain = !attempt.outcome && isWorthAnotherTry(attempt.outcome.error().kind);
  const bool isGivenUp = isAgain && !sent.empty() && now - sent.front().createdAt > kGivenUpAfter;
  if (isAgain) {
    round.state.notBefore = now + std::min(kFirstRest * (1 << std::min(round.state.failures, 5)), kLongestRest);
    ++round.state.failures;
  } else {
    round.state.failures = 0;
    const bool isRobot = round.channel.kind == ChannelKind::DingTalk || round.channel.kind == ChannelKind::WeCom;
    round.state.notBefore = isRobot ? now + kRobotPace : Instant();
  }
  const std::string code = attempt.outcome ? std::string() : attempt.outcome.error().code;
  const char* const outcome = attempt.outcome ? "delivered" : isGivenUp ? "given-up" : isAgain ? "later" : "refused";
  const Status written = m_database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    Repository repository(connection);
    if (!isAgain || isGivenUp)
      for (const Post& post : sent)
        if (auto gone = repository.remove(post.id); !gone) return gone;
    changes.alerts = true;
    const auto count = static_cast<std::int64_t>(std::max<std::size_t>(1, sent.size()));
    if (auto logged = repository.log({round.channel.id, now, message.uid, message.step, count, attempt.status, outcome, code}); !logged) return logged;
    return repository.saveState(round.channel.id, round.state);
  });
  if (!written) return fail(written.error());
  return round.state.notBefore <= now;
}

Status AlertOutlet::deliverEvents(Round& round, const std::stop_token& stop) {
  EventPage page;
  {
    const auto reader = m_database.read();
    if (!reader) return fail(reader.error());
    auto read = eventsAfter((*reader)->connection(), round.state.eventSeq, kMostAtOnce);
    if (!read) return fail(read.error());
    page = std::move(*read);
  }
  for (const DeskEvent& event : page.events) {
    const AlertMessage message{event.uid, event.kind, {}, event.facts, event.at};
    const AlertAttempt attempt = m_sender.send(round.channel, message, stop);
    if (!attempt.outcome && attempt.outcome.error().kind == ErrorKind::Cancelled) return attempt.outcome;
    // What is refused for good is passed over: the next one may be taken. What failed is tried again, and nothing overtakes it.
    const bool isAgain = !attempt.outcome && isWorthAnotherTry(attempt.outcome.error().kind) && m_clock.now() - event.at <= kGivenUpAfter;
    if (!isAgain) round.state.eventSeq = event.seq;
    const auto goesOn = settle(round, message, {}, attempt);
    if (!goesOn) return fail(goesOn.error());
    if (isAgain) return {};
  }
  round.state.eventSeq = page.reached;
  return m_database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet&) {
    return Repository(connection).saveState(round.channel.id, round.state);
  });
}

Status AlertOutlet::test(const AlertChannel& channel, std::stop_token stop) {
  const AlertMessage message{newUuid(), "test", alertTestText(channel.name, channel.language), R"({"kind":"test"})", m_clock.now()};
  const AlertAttempt attempt = m_sender.send(channel, message, stop);
  const std::string code = attempt.outcome ? std::string() : attempt.outcome.error().code;
  const Status logged = m_database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) {
    changes.alerts = true;
    return Repository(connection).log({channel.id, m_clock.now(), message.uid, "test", 1, attempt.status, attempt.outcome ? "delivered" : "refused", code});
  });
  return attempt.outcome ? logged : attempt.outcome;
}

}  // namespace inquiry
