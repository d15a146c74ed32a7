#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/desk/access_service.h"
#include "core/desk/alert_service.h"
#include "core/desk/appeal_service.h"
#include "core/desk/archive_service.h"
#include "core/desk/attachment_service.h"
#include "core/desk/audit_service.h"
#include "core/desk/automation_service.h"
#include "core/desk/case_service.h"
#include "core/desk/channel_service.h"
#include "core/desk/coverage_service.h"
#include "core/desk/deadline_service.h"
#include "core/desk/emergency_service.h"
#include "core/desk/evidence_service.h"
#include "core/desk/health_check.h"
#include "core/desk/draft_service.h"
#include "core/desk/inbox_service.h"
#include "core/desk/insight_service.h"
#include "core/desk/knowledge_service.h"
#include "core/desk/manners_service.h"
#include "core/desk/metric_twin_service.h"
#include "core/desk/mood_service.h"
#include "core/desk/order_import.h"
#include "core/desk/parts.h"
#include "core/desk/platform_actions_service.h"
#include "core/desk/practice_service.h"
#include "core/desk/recovery_service.h"
#include "core/desk/reply_service.h"
#include "core/desk/review_file_service.h"
#include "core/desk/review_sample_service.h"
#include "core/desk/rule_service.h"
#include "core/desk/round_service.h"
#include "core/desk/sample_service.h"
#include "core/desk/store_service.h"
#include "core/desk/support_service.h"
#include "core/desk/tag_suggestion_service.h"
#include "core/desk/team_service.h"
#include "core/desk/template_service.h"
#include "core/desk/ticket_service.h"
#include "core/desk/triage_service.h"
#include "core/desk/watch_service.h"
#include "core/domain/clock.h"
#include "core/language/reply_writer.h"
#include "core/net/http.h"
#include "core/storage/journal.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/workspace_storage.h"
#include "core/sync/sync_service.h"
#include "tests/support/fake_connector.h"
#include "tests/support/temporary_folder.h"

namespace inquiry::test {

inline Instant instant(const char* iso) { return Instant::parse(iso).value(); }

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().code + ": " + result.error().text);
  return std::move(*result);
}
inline void must(const Status& status) {
  if (!status) throw std::runtime_error(status.error().code + ": " + status.error().text);
}

// The services over a whole workspace in a folder of its own, on fake platforms and a clock turned by hand.
class DeskBench {
 public:
  explicit DeskBench(std::vector<std::string> stores = {"shop"}) {
    m_registry.add(Marketplace::Ebay, &FakeConnector::make);
    constexpr storage::PassphraseCost kQuick{1, 8ULL * 1024 * 1024};
    m_storage = must(storage::WorkspaceStorage::create(m_place.file("desk"), clock, {Secret("correct horse"), nullptr, kQuick})).storage;
    begin();
    for (const std::string& id : stores) connect(id);
  }
  ~DeskBench() {
    end();
    FakeConnector::detachAll();
  }

  // A live store as the store service leaves it behind; its platform takes order messages and questions.
  void connect(const std::string& id, StoreMode mode = StoreMode::Reply) {
    auto& platform = platforms[id] = std::make_unique<FakePlatform>(clock);
    for (const ThreadKind kind : {ThreadKind::OrderMessage, ThreadKind::Question}) {
      ChannelCapabilities channel;
      channel.kind = kind;
      channel.canRead = channel.canSend = channel.canMarkRead = true;
      channel.maxText = 2000;
      platform->capabilities.channels.push_back(channel);
    }
    platform->capabilities.sendClass = SendClass::ReadBack;
    FakeConnector::attach(StoreId{id}, *platform);
    Store store;
    store.id.value = id;
    store.marketplace = Marketplace::Ebay;
    store.site = "EBAY_US";
    store.name = id;
    store.timeZone = "America/Los_Angeles";
    store.mode = mode;
    store.endpoints = {{"api", "http://127.0.0.1:9"}};
    store.sandbox = true;
    write([&](storage::Connection& connection) { return storage::StoreRepository(connection).add(store, clock.now()); });
    must(m_sync->storesChanged());
  }

  // The program ends and starts again on the same folder.
  void restart() {
    end();
    m_storage = must(storage::WorkspaceStorage::open(m_place.file("desk"), clock, [](const storage::KeySlots& slots) {
      return slots.unlockWithPassphrase(Secret("correct horse"));
    }));
    begin();
  }

  FakePlatform& platform(const std::string& id = "shop") { return *platforms.at(id); }
  std::string place(const std::string& name) const { return m_place.file(name); }
  desk::Parts& parts() { return *m_parts; }
  storage::Database& database() { return m_storage->database(); }
  storage::WorkspaceStorage& storage() { return *m_storage; }
  SyncService& sync() { return *m_sync; }

  desk::StoreSync round(const std::string& id = "shop") { return must(stores().syncOnce({StoreId{id}})).front(); }
  // The id of what the platform calls `remoteId`.
  ThreadId thread(const std::string& remoteId, const std::string& id = "shop") { return must(inbox().resolveThread(id + "/" + remoteId)); }
  Thread row(ThreadId id) { return must(inbox().thread(id)).thread; }
  Outgoing item(OutgoingId id) { return must(reply().outgoing(id)); }

  // A buyer wrote and it was read in.
  ThreadId question(const std::string& remoteId, const std::string& text, const std::string& id = "shop") {
    platform(id).buyerWrites(remoteId, text);
    round(id);
    return thread(remoteId, id);
  }
  Outgoing answer(ThreadId thread, const std::string& text, desk::ReplyRequest::Hold hold = desk::ReplyRequest::Hold::None) {
    desk::ReplyRequest request;
    request.thread = thread;
    request.text = text;
    request.hold = hold;
    auto sent = must(reply().send(request));
    if (!sent.item) throw std::runtime_error("held back by a finding");
    return *sent.item;
  }

  std::vector<JournalEntry> journal() {
    auto reader = must(database().read());
    return must(storage::Journal::list(reader->connection(), 0, 1'000'000));
  }
  void write(const std::function<Status(storage::Connection&)>& job) {
    must(database().writes().write(storage::WritePriority::User, [&job](storage::Connection& connection, ChangeSet&) { return job(connection); }));
  }
  // What was announced since the last call.
  ChangeSet announced() {
    const std::scoped_lock lock(m_mutex);
    ChangeSet all;
    std::swap(all, m_announced);
    return all;
  }

  desk::InboxService& inbox() { return m_services->inbox; }
  desk::TriageService& triage() { return m_services->triage; }
  desk::ReplyService& reply() { return m_services->reply; }
  desk::StoreService& stores() { return m_services->stores; }
  desk::ArchiveService& archive() { return m_services->archive; }
  desk::AlertService& alerts() { return m_services->alerts; }
  desk::WatchService& watches() { return m_services->watches; }
  desk::TemplateService& templates() { return m_services->templates; }
  desk::AttachmentService& attachments() { return m_services->attachments; }
  desk::AccessService& access() { return m_services->access; }
  desk::AuditService& audit() { return m_services->audit; }
  desk::CoverageService& coverage() { return m_services->coverage; }
  desk::RecoveryService& recovery() { return m_services->recovery; }
  desk::SampleService& samples() { return m_services->samples; }
  desk::PlatformActionsService& actions() { return m_services->actions; }
  desk::TeamService& team() { return m_services->team; }
  desk::CaseService& cases() { return m_services->cases; }
  desk::TicketService& tickets() { return m_services->tickets; }
  desk::SupportService& support() { return m_services->support; }
  desk::AppealService& appeals() { return m_services->appeals; }
  desk::EvidenceService& evidence() { return m_services->evidence; }
  desk::RuleService& rules() { return m_services->rules; }
  desk::AutomationService& automation() { return m_services->automation; }
  desk::DeadlineService& deadlines() { return m_services->deadlines; }
  desk::ChannelService& channels() { return m_services->channels; }
  desk::RoundService& rounds() { return m_services->rounds; }
  desk::HealthCheck& health() { return m_services->health; }
  desk::EmergencyService& emergency() { return m_services->emergency; }
  desk::KnowledgeService& knowledge() { return m_services->knowledge; }
  desk::MoodService& moods() { return m_services->moods; }
  desk::MannersService& manners() { return m_services->manners; }
  desk::PracticeService& practice() { return m_services->practice; }
  desk::TagSuggestionService& tagHints() { return m_services->tagHints; }
  desk::DraftService& drafts() { return m_services->drafts; }
  desk::InsightService& insight() { return m_services->insight; }
  desk::MetricTwinService& twins() { return m_services->twins; }
  desk::OrderImportService& orders() { return m_services->orders; }
  desk::ReviewFileService& reviewFiles() { return m_services->reviewFiles; }
  desk::ReviewSampleService& reviewSamples() { return m_services->reviewSamples; }

  class Alarms final : public Alarm {
   public:
    void notify(const AlarmNotice& notice) override {
      const std::scoped_lock lock(m_mutex);
      m_notices.push_back(notice);
    }
    std::vector<AlarmNotice> notices() const {
      const std::scoped_lock lock(m_mutex);
      return m_notices;
    }

   private:
    mutable std::mutex m_mutex;
    std::vector<AlarmNotice> m_notices;
  };

  FixedClock clock{instant("2026-03-04T08:00:00Z")};
  std::map<std::string, std::unique_ptr<FakePlatform>> platforms;
  Alarms alarms;
  std::function<Result<HttpResponse>(const HttpRequest&)> network;  // what the other side of a channel answers

 private:
  class NoTransport final : public HttpTransport {
   public:
    explicit NoTransport(const DeskBench& bench) : m_bench(bench) {}
    Result<HttpResponse> perform(const HttpRequest& request, std::stop_token) override {
      if (m_bench.network) return m_bench.network(request);
      return fail(ErrorKind::Offline, "test.no_network", "Tests of the desk have no network.");
    }

   private:
    const DeskBench& m_bench;
  };
  struct Services {
    Services(desk::Parts& parts, language::ReplyWriter& writer) : inbox(parts), triage(parts), reply(parts), stores(parts), archive(parts), alerts(parts), watches(parts), templates(parts), attachments(parts), access(parts), audit(parts), coverage(parts), recovery(parts), samples(parts), actions(parts), team(parts), cases(parts), tickets(parts), support(parts), appeals(parts), evidence(parts), rules(parts), automation(parts), deadlines(parts), channels(parts), rounds(parts), health(parts), emergency(parts), knowledge(parts), moods(parts), manners(parts), practice(parts), tagHints(parts), drafts(parts, writer), insight(parts), twins(parts), orders(parts), reviewFiles(parts, {1, 8ULL * 1024 * 1024}), reviewSamples(parts) {}
    desk::InboxService inbox;
    desk::TriageService triage;
    desk::ReplyService reply;
    desk::StoreService stores;
    desk::ArchiveService archive;
    desk::AlertService alerts;
    desk::WatchService watches;
    desk::TemplateService templates;
    desk::AttachmentService attachments;
    desk::AccessService access;
    desk::AuditService audit;
    desk::CoverageService coverage;
    desk::RecoveryService recovery;
    desk::SampleService samples;
    desk::PlatformActionsService actions;
    desk::TeamService team;
    desk::CaseService cases;
    desk::TicketService tickets;
    desk::SupportService support;
    desk::AppealService appeals;
    desk::EvidenceService evidence;
    desk::RuleService rules;
    desk::AutomationService automation;
    desk::DeadlineService deadlines;
    desk::ChannelService channels;
    desk::RoundService rounds;
    desk::HealthCheck health;
    desk::EmergencyService emergency;
    desk::KnowledgeService knowledge;
    desk::MoodService moods;
    desk::MannersService manners;
    desk::PracticeService practice;
    desk::TagSuggestionService tagHints;
    desk::DraftService drafts;
    desk::InsightService insight;
    desk::MetricTwinService twins;
    desk::OrderImportService orders;
    desk::ReviewFileService reviewFiles;
    desk::ReviewSampleService reviewSamples;
  };

  void begin() {
    m_sync = std::make_unique<SyncService>(
        SyncParts{m_storage->database(), clock, m_registry, {m_transport, m_storage->secrets(), clock, nullptr, {}}, m_storage->outboxJournal(), nullptr, &alarms},
        SyncOptions{4, 7, std::chrono::seconds(15), std::chrono::minutes(2)});
    m_parts.reset(new desk::Parts{m_storage->database(), m_storage->secrets(), clock, *m_sync, m_registry, m_storage->outboxJournal(), *m_storage,
                                  m_place.file("desk"), PersonId{"me"}, true});
    m_services = std::make_unique<Services>(*m_parts, m_writer);
    m_listening = m_storage->database().writes().listen([this](const ChangeSet& changes) {
      const std::scoped_lock lock(m_mutex);
      m_announced.merge(changes);
    });
  }
  void end() {
    m_listening.reset();
    m_services.reset();
    m_parts.reset();
    m_sync.reset();
    m_storage.reset();
  }

  TemporaryFolder m_place;
  ConnectorRegistry m_registry;
  NoTransport m_transport{*this};
  language::ChatReplyWriter m_writer{m_transport};
  std::mutex m_mutex;
  ChangeSet m_announced;
  std::unique_ptr<storage::WorkspaceStorage> m_storage;
  std::unique_ptr<SyncService> m_sync;
  std::unique_ptr<desk::Parts> m_parts;
  std::unique_ptr<Services> m_services;
  std::shared_ptr<void> m_listening;
};

}  // namespace inquiry::test
