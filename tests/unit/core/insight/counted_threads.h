#pragma once

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "core/domain/journal_entry.h"
#include "core/insight/fact_keeper.h"
#include "core/insight/report_maker.h"
#include "core/sla/clock_proof.h"
#include "core/sla/waiting_clock.h"
#include "core/storage/deadline_repository.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/migrations.h"
#include "core/storage/person_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/team_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/wait_fact_repository.h"
#include "core/storage/waiting_period_repository.h"
#include "tests/support/temporary_folder.h"

namespace inquiry::insight {

// The 5,000 conversations of tests/data/insight in a database, written as the desk writes them: what is live with its waits, clocks and journal, what was
// imported as messages only. Their figures stand in expected.json, counted by make_fixture.py.
class CountedThreads {
 public:
  static Instant base() { return Instant::parse("2026-01-05T00:00:00Z").value(); }
  static Instant now() { return Instant::parse("2026-07-01T00:00:00Z").value(); }
  static Instant at(std::int64_t seconds) { return base() + std::chrono::seconds(seconds); }
  static void must(const Status& status) {
    if (!status) throw std::runtime_error(status.error().text);
  }
  template <class T>
  static T must(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().text);
    return std::move(*result);
  }
  static nlohmann::json expected() { return nlohmann::json::parse(std::ifstream(std::string(INQUIRY_SOURCE_DIR) + "/tests/data/insight/expected.json")); }

  // Filled once: the tests only read.
  static CountedThreads& filled() {
    static CountedThreads threads;
    return threads;
  }

  storage::Connection& connection() { return *m_connection; }
  const SlaSettings& settings() const { return m_settings; }

 private:
  struct Event {
    char kind = 0;
    std::int64_t second = 0;
    std::string what;
  };
  struct Line {
    std::string remoteId, store, assignee, tags;
    bool isQuestion = false, isLive = false;
    ThreadStatus status = ThreadStatus::Open;
    std::vector<Event> events;
  };

  CountedThreads() {
    m_connection = must(storage::Connection::open(m_folder.file("desk.db"), storage::Access::ReadWrite, std::string(32, 'k'), storage::Connection::Create::IfMissing));
    must(storage::migrate(connection()));
    PolicyRow platform, own;
    platform.policy = {PolicyName::Platform, "Platform 24 h", TimeBasis::Elapsed, std::chrono::hours(24), {}, {}, {}, false, true, 1};
    own.policy = {PolicyName::Own, "Own 2 h", TimeBasis::Elapsed, std::chrono::hours(2), {}, {}, {}, false, false, 1};
    m_settings.policies = {platform, own};
    auto transaction = must(storage::Transaction::begin(connection()));
    addPeople();
    std::ifstream file(std::string(INQUIRY_SOURCE_DIR) + "/tests/data/insight/threads.txt");
    for (std::string text; std::getline(file, text);) add(read(text));
    must(transaction.commit());
    for (bool isLast = false; !isLast;) {
      auto step = must(storage::Transaction::begin(connection()));
      isLast = must(FactKeeper(connection(), m_settings).step(500)).isLast;
      must(step.commit());
    }
  }

  void addPeople() {
    using Row = std::tuple<const char*, Marketplace, const char*, const char*>;
    for (const auto& [id, marketplace, site, zone] : {Row{"amazon-us", Marketplace::Amazon, "ATVPDKIKX0DER", "America/Los_Angeles"},
                                                      Row{"ebay-de", Marketplace::Ebay, "EBAY_DE", "Europe/Berlin"},
                                                      Row{"rakuten-jp", Marketplace::Rakuten, "JP", "Asia/Tokyo"},
                                                      Row{"ebay-us", Marketplace::Ebay, "EBAY_US", "America/New_York"}}) {
      Store store;
      store.id.value = id;
      store.marketplace = marketplace;
      store.site = site;
      store.name = id;
      store.timeZone = zone;
      must(storage::StoreRepository(connection()).add(store, base()));
      m_stores[id] = store;
    }
    for (const char* id : {"li.wen", "wang.ming", "chen.jing"}) must(storage::PersonRepository(connection()).save({PersonId{id}, id, {}, true}));
    storage::TeamRepository team(connection());
    must(team.save({PersonId{"group:day"}, "Day", {PersonId{"li.wen"}, PersonId{"wang.ming"}}}));
    must(team.save({PersonId{"group:night"}, "Night", {PersonId{"chen.jing"}, PersonId{"li.wen"}}}));
  }

  static Line read(const std::string& text) {
    std::istringstream words(text);
    Line line;
    std::string kind, bar;
    int isLive = 0, status = 0;
    words >> line.remoteId >> line.store >> kind >> isLive >> status >> line.assignee >> line.tags >> bar;
    line.isQuestion = kind == "q";
    line.isLive = isLive == 1;
    line.status = static_cast<ThreadStatus>(status);
    if (line.assignee == "-") line.assignee.clear();
    for (std::string word; words >> word;) {
      const std::size_t colon = word.find(':');
      line.events.push_back({word[0], std::stoll(word.substr(1, colon - 1)), colon == std::string::npos ? "" : word.substr(colon + 1)});
    }
    return line;
  }

  void add(const Line& line) {
    ThreadFacts facts;
    facts.remoteId = line.remoteId;
    facts.buyerKey = "buyer-" + line.remoteId;
    facts.buyerName = "Buyer " + line.remoteId;
    facts.kind = line.isQuestion ? ThreadKind::Question : ThreadKind::OrderMessage;
    const ThreadId thread = must(storage::ThreadRepository(connection()).upsertInbound(StoreId{line.store}, facts)).id;
    std::istringstream tags(line.tags);
    for (std::string tag; line.tags != "-" && std::getline(tags, tag, ',');) must(storage::TagRepository(connection()).add(thread, TagName{tag}));
    m_open.reset();
    m_owner.clear();
    for (const Event& event : line.events) play(line, thread, event);
    storage::ThreadRepository threads(connection());
    must(threads.refreshFromMessages(thread));
    const bool isWaiting = line.isLive ? m_open.has_value() : line.status != ThreadStatus::Closed && m_isBuyerLast;
    must(threads.setReplyStateAndStatus(thread, {isWaiting, {}, {}, 0}, line.status));
    must(threads.setAssignee(thread, line.assignee));
  }

  void play(const Line& line, ThreadId thread, const Event& event) {
    switch (event.kind) {
      case 'b': case 'a': case 'h': case 'e': say(line, thread, event); break;
      case 'c': note(thread, event, "thread.closed", {{"before", "open"}, {"after", "closed"}}); break;
      case 'g':
        note(thread, event, "thread.assigned", {{"before", m_owner}, {"after", event.what}});
        m_owner = event.what;
        break;
      case 'o': note(thread, event, "thread.marked", {{"before", 1}, {"after", 0}}); break;
      case 'd': must(storage::execute(connection(), "INSERT INTO draft_start (thread, at) VALUES (?1, ?2)", thread, at(event.second))); break;
      case 'p':
        must(storage::execute(connection(),
                              "INSERT INTO outgoing (client_id, store, thread, thread_remote_id, kind, text, attachments, actor, template, override_reason, state, attempts, "
                              "created_at, baseline, remote_id, error_text, close_after_send) VALUES (?1, (SELECT store FROM thread WHERE id = ?2), ?2, '', 1, '', '[]', ?3, "
                              "'', '', 5, 1, ?4, '[]', '', '', 0)",
                              std::to_string(thread.value) + "-" + std::to_string(event.second), thread, event.what, at(event.second)));
        break;
      case 'x':
        must(storage::execute(connection(),
                              "INSERT INTO shop_order (store, remote_id, pack_id, buyer_key, buyer_name, status, payment_status, total_currency, placed_at, "
                              "destination_country, fetched_at) VALUES ((SELECT store FROM thread WHERE id = ?1), ?2, '', ?3, '', '', '', '', ?4, '', 0)",
                              thread, "order-" + line.remoteId, "buyer-" + line.remoteId, at(event.second)));
        break;
      case 'k': must(storage::DeadlineRepository(connection()).explain(m_lastPeriod, event.what)); break;
      default: break;
    }
    if (line.isLive) settle(line, thread, event);
  }

  void say(const Line& line, ThreadId thread, const Event& event) {
    Message message;
    message.thread = thread;
    message.remoteId = line.remoteId + "-" + std::string(1, event.kind) + std::to_string(event.second);
    message.sentAt = at(event.second);
    message.text = "-";
    message.direction = event.kind == 'b' ? Direction::In : Direction::Out;
    message.author = event.kind == 'b' ? Author::Buyer : event.kind == 'a' ? Author::Automation : event.kind == 'h' ? Author::Agent : Author::External;
    message.authorName = event.what;
    if (event.kind != 'a') m_isBuyerLast = event.kind == 'b';
    must(storage::MessageRepository(connection()).upsert(StoreId{line.store}, message, "", now()));
    if (event.kind == 'h' && line.isLive)
      must(storage::execute(connection(), "UPDATE outgoing SET sent_at = ?2 WHERE thread = ?1 AND sent_at IS NULL", thread, at(event.second)));
  }

  void note(ThreadId thread, const Event& event, const char* kind, const nlohmann::json& payload) {
    JournalEntry entry;
    entry.at = at(event.second);
    entry.actor = "me";
    entry.kind = kind;
    entry.subjectKind = SubjectKind::Thread;
    entry.subject = std::to_string(thread.value);
    entry.payload = payload.dump();
    must(storage::Journal::append(connection(), entry));
  }

  void settle(const Line& line, ThreadId thread, const Event& event) {
    static const std::map<char, WaitingEnd> kEnds{{'h', WaitingEnd::Answer}, {'e', WaitingEnd::AnsweredElsewhere}, {'n', WaitingEnd::NoReplyNeeded}, {'c', WaitingEnd::Close}};
    storage::WaitingPeriodRepository periods(connection());
    if (event.kind == 'b' && !m_open) {
      WaitingPeriod period;
      period.thread = thread;
      period.startedAt = at(event.second);
      Wait wait;
      wait.startedAt = period.startedAt;
      const Store& store = m_stores.at(line.store);
      for (const WaitClock& clock : must(clocksOf(wait, m_settings.policiesFor(store, ThreadKind::OrderMessage), m_settings, store.timeZone)))
        period.clocks.push_back({clockKey(clock.policy), clock.dueAt, {}, must(proofOf(wait, clock, m_settings, store.timeZone)).toJson()});
      m_open = m_lastPeriod = must(periods.start(period));
    } else if (m_open && kEnds.contains(event.kind)) {
      must(periods.end(thread, at(event.second), kEnds.at(event.kind), event.what, ""));
      m_open.reset();
    }
  }

  TemporaryFolder m_folder;
  std::unique_ptr<storage::Connection> m_connection;
  SlaSettings m_settings;
  std::map<std::string, Store> m_stores;
  std::optional<std::int64_t> m_open;
  std::int64_t m_lastPeriod = 0;
  std::string m_owner;
  bool m_isBuyerLast = false;
};

}  // namespace inquiry::insight
