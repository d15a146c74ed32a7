#include "app/composition/workspace.h"

#include <spdlog/spdlog.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>

#include "app/composition/alarm_hub.h"
#include "app/composition/desk_log.h"
#include "app/composition/starter_templates.h"
#include "app/composition/text_process.h"
#include "core/compliance/rule_book.h"
#include "core/desk/parts.h"
#include "core/integrations/deletion_feed.h"
#include "core/language/provider_choice.h"
#include "core/language/reply_writer.h"
#include "core/marketplaces/amazon/amazon_connector.h"
#include "core/marketplaces/ebay/ebay_connector.h"
#include "core/marketplaces/mailbox/mailbox_connector.h"
#include "core/marketplaces/mercado_libre/mercado_libre_connector.h"
#include "core/marketplaces/rakuten/rakuten_connector.h"
#include "core/marketplaces/shopee/shopee_connector.h"
#include "core/marketplaces/shopify/shopify_connector.h"
#include "core/marketplaces/woocommerce/woocommerce_connector.h"
#include "core/marketplaces/yahoo_shopping/yahoo_shopping_connector.h"
#include "core/net/curl_transport.h"
#include "core/net/mail/mail_transport.h"
#include "core/net/mail/no_network.h"
#include "core/storage/review_room.h"
#include "core/storage/store_repository.h"
#include "core/storage/stored_originals.h"
#include "core/storage/workspace_backup.h"
#include "core/storage/workspace_storage.h"
#include "core/sync/outgoing_gate.h"
#include "core/sync/sync_service.h"

namespace inquiry {
namespace {

#ifdef INQUIRY_ENCRYPTED
constexpr bool kIsEncrypted = true;
#else
constexpr bool kIsEncrypted = false;
#endif

ConnectorRegistry connectors() {
  ConnectorRegistry registry;
  registry.add(Marketplace::Ebay, &makeEbayConnector);
  registry.add(Marketplace::MercadoLibre, &makeMercadoLibreConnector);
  registry.add(Marketplace::Shopee, &makeShopeeConnector);
  registry.add(Marketplace::Shopify, &makeShopifyConnector);
  registry.add(Marketplace::WooCommerce, &makeWooCommerceConnector);
  registry.add(Marketplace::Mailbox, &makeMailboxConnector);
  registry.add(Marketplace::Amazon, &makeAmazonConnector);
  registry.add(Marketplace::YahooShoppingJp, &makeYahooShoppingConnector);
  registry.add(Marketplace::Rakuten, &makeRakutenConnector);
  return registry;
}

class DeskAnnouncer final : public desk::Announcer {
 public:
  DeskAnnouncer(storage::Database& database, AlarmHub& alarms) : m_database(database), m_alarms(alarms) {}
  std::shared_ptr<void> listen(std::function<void(const ChangeSet&)> listener) override { return m_database.writes().listen(std::move(listener)); }
  std::shared_ptr<void> listenAlarms(std::function<void(const AlarmNotice&)> listener) override { return m_alarms.listen(std::move(listener)); }

 private:
  storage::Database& m_database;
  AlarmHub& m_alarms;
};

class PoolBackground final : public desk::Background {
 public:
  explicit PoolBackground(WorkerPool& pool) : m_pool(pool) {}
  void run(Urgency urgency, std::function<void()> work) override {
    const WorkPriority priority = urgency == Urgency::Idle ? WorkPriority::Sync : WorkPriority::User;
    m_pool.submit({priority, "", [work = std::move(work)](std::stop_token) { work(); }});
  }

 private:
  WorkerPool& m_pool;
};

std::vector<Store> storesOf(storage::Database& database) {
  auto reader = database.read();
  if (!reader) return {};
  auto stores = storage::StoreRepository((*reader)->connection()).list();
  return stores ? std::move(*stores) : std::vector<Store>();
}

Result<Secret> unlockKey(const storage::KeySlots& slots, const Unlock& unlock) {
  if (unlock.recoveryCode) return slots.unlockWithRecoveryCode(*unlock.recoveryCode);
  if (unlock.passphrase) return slots.unlockWithPassphrase(*unlock.passphrase);
  if (unlock.keyStore != nullptr && slots.has(storage::SlotKind::KeyStore)) return slots.unlockWithKeyStore(*unlock.keyStore);
  return fail(ErrorKind::Locked, "workspace.passphrase_needed",
              "This workspace is locked: give its passphrase (INQUIRYDESK_PASSPHRASE or --passphrase-fd), or unlock the system's password store.");
}

}  // namespace

// Made top to bottom, destroyed bottom to top: nobody outlives what it refers to.
struct Workspace::Objects {
  Objects(std::unique_ptr<storage::WorkspaceStorage> opened, const Clock& theClock, Alarm* next, std::unique_ptr<storage::ReviewRoom> reviewed = {})
      : clock(theClock),
        room(std::move(reviewed)),
        storage(std::move(opened)),
        originals(storage->database()),
        transport(room ? std::unique_ptr<HttpTransport>(std::make_unique<NoHttp>()) : std::make_unique<CurlTransport>()),
        mail(room ? std::unique_ptr<MailTransport>(std::make_unique<NoMail>()) : std::make_unique<LiveMailTransport>()),
        registry(room ? ConnectorRegistry() : connectors()),
        alarm(next),
        gate(shelf, [this](const Outgoing& item, const Store& store) { return approvals.missing(item, store); }),
        sync(SyncParts{storage->database(), clock, registry, ConnectorParts{*transport, storage->secrets(), clock, nullptr, {}, &storage->attachments(), mail.get(), &originals, [this] { return storesOf(storage->database()); }}, storage->outboxJournal(), &gate, &alarm, [this] { return weeklyCheck(); }}),
        parts{storage->database(), storage->secrets(), clock, sync, registry, storage->outboxJournal(), *storage, storage->files().folder, PersonId{"me"}, kIsEncrypted, &shelf},
        inbox(parts),
        past(parts),
        triage(parts),
        reply(parts),
        stores(parts),
        archive(parts),
        alerts(parts),
        watches(parts),
        templates(parts),
        attachments(parts),
        access(parts),
        audit(parts),
        coverage(parts),
        recovery(parts),
        samples(parts),
        team(parts),
        actions(parts),
        cases(parts),
        tickets(parts),
        support(parts),
        appeals(parts),
        evidence(parts),
        packages(parts),
        reviewFiles(parts),
        reviewSamples(parts),
        retention(parts),
        erasure(parts),
        deletionFeed(*transport),
        deletionEndpoints(parts, erasure, deletionFeed),
        schedule(parts),
        reportPlans(parts, [this](const AlertChannel& channel, const AlertMessage& message) { return AlertSender(*transport, mail.get(), storage->secrets(), clock).send(channel, message, {}).outcome; }),
        exchange(parts),
        checks(parts),
        approvals(parts),
        rules(parts),
        automation(parts),
        deadlines(parts),
        channels(parts),
        rounds(parts),
        health(parts),
        emergency(parts),
        translators(*transport, program),
        translations(parts, translators),
        translationSetup(parts, translators),
        knowledge(parts),
        moods(parts),
        manners(parts),
        practice(parts),
        tagHints(parts),
        writer(*transport),
        drafts(parts, writer),
        insight(parts),
        twins(parts),
        appraisals(parts),
        orders(parts),
        signIns(parts),
        shifts(parts),
        localTokens(parts),
        localAccess(parts, localTokens),
        localInterface(parts, localTokens),
        announcer(storage->database(), alarm),
        background(sync.workers()),
        arrivals(storage->database().writes().listen([this](const ChangeSet& changes) {
          if (!changes.arrived.empty()) translateWanted();
        })) {}

  // What rules want translated, one batch after the other and behind what people asked for.
  void translateWanted() {
    sync.workers().submit({WorkPriority::Sync, "translate", [this](std::stop_token stop) {
                             if (const auto done = translations.translateWanted(std::move(stop)); !done) spdlog::warn("translating for rules failed code={}", done.error().code);
                           }});
  }

  // The figures of what changed, behind everything a person waits for.
  void workOutFigures() {
    if (isWorkingOut.exchange(true)) return;
    sync.workers().submit({WorkPriority::Import, "figures", [this](std::stop_token stop) {
                             const auto left = insight.catchUp([&stop] { return !stop.stop_requested(); });
                             isWorkingOut = false;
                             if (!left) spdlog::warn("figures are not in step code={}", left.error().code);
                           }});
  }

  // The database is not the one of last time: what it calls unsent may have left since. A person decides each.
  Status holdDoubtfulSends(const std::string& why) {
    if (auto recovered = sync.recover(); !recovered) return recovered;
    if (auto held = reply.holdDoubtful(why); !held) return held;
    return storage->confirmReconciled();
  }

  // What has been kept long enough, a bounded part of it, and what is to be written by itself; behind everything people wait for.
  void keepPlans() {
    sync.workers().submit({WorkPriority::Sync, "plans", [this](std::stop_token stop) {
                             if (const auto done = retention.runWhenDue(); !done) spdlog::warn("deleting by time failed code={}", done.error().code);
                             if (const auto done = deletionEndpoints.runWhenDue(stop); !done) spdlog::warn("deletion list not read code={}", done.error().code);
                             if (const auto done = schedule.runWhenDue(); !done) spdlog::warn("planned archive failed code={}", done.error().code);
                             if (const auto done = reportPlans.runWhenDue(); !done) spdlog::warn("planned report failed code={}", done.error().code);
                           }});
  }

  // Called by the running sync, which ends before what it uses. What fails is tried again half a minute later.
  std::vector<AlarmNotice> weeklyCheck() {
    translateWanted();
    workOutFigures();
    keepPlans();
    auto raised = health.runIfDue();
    if (raised) return std::move(*raised);
    spdlog::warn("weekly check failed code={}", raised.error().code);
    return {};
  }

  std::atomic<bool> isWorkingOut = false;
  const Clock& clock;
  std::unique_ptr<storage::ReviewRoom> room;  // null: a workspace of one's own
  std::unique_ptr<storage::WorkspaceStorage> storage;
  storage::StoredOriginals originals;
  std::unique_ptr<HttpTransport> transport;
  std::unique_ptr<MailTransport> mail;
  ConnectorRegistry registry;
  AlarmHub alarm;
  compliance::RuleShelf shelf;
  ReleaseGate gate;
  SyncService sync;
  desk::Parts parts;
  desk::InboxService inbox;
  desk::PastService past;
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
  desk::TeamService team;
  desk::PlatformActionsService actions;
  desk::CaseService cases;
  desk::TicketService tickets;
  desk::SupportService support;
  desk::AppealService appeals;
  desk::EvidenceService evidence;
  desk::EvidencePackageService packages;
  desk::ReviewFileService reviewFiles;
  desk::ReviewSampleService reviewSamples;
  desk::RetentionService retention;
  desk::ErasureService erasure;
  DeletionFeed deletionFeed;
  desk::DeletionEndpoints deletionEndpoints;
  desk::ArchiveSchedule schedule;
  desk::ReportSchedule reportPlans;
  desk::FileExchange exchange;
  desk::CheckService checks;
  desk::ApprovalService approvals;
  desk::RuleService rules;
  desk::AutomationService automation;
  desk::DeadlineService deadlines;
  desk::ChannelService channels;
  desk::RoundService rounds;
  desk::HealthCheck health;
  desk::EmergencyService emergency;
  TextProcess program;
  language::LiveTranslationProviders translators;
  desk::TranslationService translations;
  desk::TranslationSetup translationSetup;
  desk::KnowledgeService knowledge;
  desk::MoodService moods;
  desk::MannersService manners;
  desk::PracticeService practice;
  desk::TagSuggestionService tagHints;
  language::ChatReplyWriter writer;
  desk::DraftService drafts;
  desk::InsightService insight;
  desk::MetricTwinService twins;
  desk::AppraisalService appraisals;
  desk::OrderImportService orders;
  desk::SignInService signIns;
  desk::ShiftService shifts;
  desk::LocalTokens localTokens;
  desk::LocalAccess localAccess;
  desk::LocalInterface localInterface;
  DeskAnnouncer announcer;
  PoolBackground background;
  std::shared_ptr<void> arrivals;  // last: it uses everything above; shared with the queue, which holds it weakly
};

Workspace::Workspace(std::unique_ptr<Objects> objects) : m_objects(std::move(objects)) {}

void Workspace::runUnattended() { m_objects->storage->database().writes().setInteractive(false); }

Workspace::~Workspace() {
  const bool isEnded = m_objects->sync.end();
  if (m_objects->recovery.isMarkedRunning())
    if (const Status marked = m_objects->recovery.markClean(); !marked) spdlog::warn("closing: no mark of a clean end code={}", marked.error().code);
  if (isEnded) return;
  spdlog::error("closing: a worker hangs and is left behind");
  m_objects->storage->close();
  // Deliberately never freed: the thread that hangs may wake up and use any of it until the process ends.
  static_cast<void>(m_objects.release());
}

std::string Workspace::defaultFolder() {
  if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data != '\0') return std::string(data) + "/inquirydesk";
  const char* home = std::getenv("HOME");
  return std::string(home == nullptr ? "." : home) + "/.local/share/inquirydesk";
}

bool Workspace::exists(const std::string& folder) {
  std::error_code code;
  const storage::WorkspaceFiles files{folder};
  return std::filesystem::exists(files.key().file, code) || std::filesystem::exists(files.database(), code);
}

Result<std::string> Workspace::create(const std::string& folder, const Unlock& unlock, const Clock& clock) {
  storage::NewKeys keys;
  if (unlock.passphrase) keys.passphrase = unlock.passphrase->clone();
  if (!unlock.passphrase) keys.keyStore = unlock.keyStore;
  auto created = storage::WorkspaceStorage::create(folder, clock, keys);
  if (!created) {
    if (!unlock.passphrase && created.error().kind == ErrorKind::Locked)
      return fail(ErrorKind::Locked, "workspace.no_lock",
                  "The system's password store does not answer: give a passphrase (INQUIRYDESK_PASSPHRASE or --passphrase-fd) to lock the workspace with.");
    return fail(created.error());
  }
  std::string recoveryCode(created->recoveryCode.reveal());
  Workspace workspace(std::make_unique<Objects>(std::move(created->storage), clock, nullptr));
  const auto templates = workspace.archive().importTemplateText(std::string(starterTemplates()));
  if (!templates) return fail(templates.error());
  if (const auto phrases = workspace.knowledge().addStarters(); !phrases) return fail(phrases.error());
  return recoveryCode;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const std::string& folder, const Unlock& unlock, const Clock& clock, Alarm* alarm) {
  auto opened = storage::WorkspaceStorage::open(folder, clock, [&](const storage::KeySlots& slots) { return unlockKey(slots, unlock); });
  if (!opened) return fail(opened.error());
  startDeskLog(folder);
  for (const std::string& note : (*opened)->opening().notes) spdlog::warn("opening: {}", note);
  const std::string doubt = (*opened)->opening().reconcile;
  std::unique_ptr<Workspace> workspace(new Workspace(std::make_unique<Objects>(std::move(*opened), clock, alarm)));
  if (auto empty = workspace->m_objects->signIns.beginSignedOut(); !empty) return fail(empty.error());
  // A damaged import stays out; the packs of the program hold all the same.
  if (auto loaded = workspace->m_objects->checks.loadPacks(); !loaded) spdlog::warn("opening: rule pack left out code={}", loaded.error().code);
  if (auto loaded = workspace->m_objects->manners.load(); !loaded) spdlog::warn("opening: ways of address left out code={}", loaded.error().code);
  if (doubt.empty()) return workspace;
  spdlog::warn("opening: sends in doubt: {}", doubt);
  if (auto held = workspace->m_objects->holdDoubtfulSends(doubt); !held) return fail(held.error());
  return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openReview(const std::string& file, const Unlock& unlock, const Clock& clock) {
  if (!unlock.passphrase) return fail(ErrorKind::Locked, "review.passphrase_needed", "This reviewer's file is locked: give the passphrase you were told with it (INQUIRYDESK_PASSPHRASE or --passphrase-fd).");
  auto room = storage::ReviewRoom::open(file, *unlock.passphrase, clock);
  if (!room) return fail(room.error());
  auto opened = storage::WorkspaceStorage::open((*room)->workspace(), clock, [&](const storage::KeySlots& slots) { return slots.unlockWithPassphrase(*unlock.passphrase); });
  if (!opened) return fail(opened.error());
  // Else it would be somebody's whole desk, and this would forget what is done in it.
  if (!(*opened)->database().isReadOnly()) return fail(ErrorKind::InvalidInput, "review.other", "This is no reviewer's file: restore a backup into a folder instead.");
  return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Objects>(std::move(*opened), clock, nullptr, std::move(*room))));
}

Result<desk::BackupReceipt> Workspace::restore(const std::string& backup, const std::string& folder, const Unlock& unlock, const Clock& clock) {
  std::error_code code;
  if (!std::filesystem::exists(backup, code))
    return fail(ErrorKind::NotFound, "backup.not_found", "There is no file \"" + backup + "\": check its name.");
  const auto restored = storage::restoreBackup(backup, folder, clock, [&](const storage::KeySlots& slots) { return unlockKey(slots, unlock); });
  if (!restored) return fail(restored.error());
  const auto rows = [&](const char* table) {
    const auto found = restored->rows.find(table);
    return found == restored->rows.end() ? 0 : found->second;
  };
  return desk::BackupReceipt{backup, rows("thread"), rows("message"), rows("journal"), 0, "", true};
}

Result<std::vector<std::string>> Workspace::salvage(const std::string& folder, const Unlock& unlock, const Clock& clock) {
  const auto salvaged = storage::salvageWorkspace(folder, clock, [&](const storage::KeySlots& slots) { return unlockKey(slots, unlock); });
  if (!salvaged) return fail(salvaged.error());
  std::vector<std::string> sentences = salvaged->report.sentences();
  sentences.push_back("The damaged database is kept as " + salvaged->damagedFile + ".");
  return sentences;
}

bool Workspace::isReview() const { return m_objects->room != nullptr; }

void Workspace::startUpkeep() {
  if (isReview()) return;
  m_objects->background.run(desk::Background::Urgency::Action, [objects = m_objects.get()] {
    if (const Status marked = objects->recovery.markRunning(); !marked) spdlog::warn("no mark of a running desk code={}", marked.error().code);
  });
  m_objects->background.run(desk::Background::Urgency::Idle, [objects = m_objects.get()] {
    if (const auto finished = objects->erasure.finish(); !finished) spdlog::warn("forgetting not finished code={}", finished.error().code);
    if (const Status kept = objects->archive.keepUp(); !kept) spdlog::warn("upkeep failed code={}", kept.error().code);
    objects->workOutFigures();
    if (const auto learned = objects->tagHints.learnWhenDue(); !learned) spdlog::warn("tags not learned code={}", learned.error().code);
  });
}

Result<desk::EnquiryReport> Workspace::testEnquiry(const std::optional<StoreId>& store) { return desk::runTestEnquiry(m_objects->parts, store); }

desk::InboxService& Workspace::inbox() { return m_objects->inbox; }
desk::PastService& Workspace::past() { return m_objects->past; }
desk::TriageService& Workspace::triage() { return m_objects->triage; }
desk::ReplyService& Workspace::reply() { return m_objects->reply; }
desk::StoreService& Workspace::stores() { return m_objects->stores; }
desk::ArchiveService& Workspace::archive() { return m_objects->archive; }
desk::AlertService& Workspace::alerts() { return m_objects->alerts; }
desk::WatchService& Workspace::watches() { return m_objects->watches; }
desk::TemplateService& Workspace::templates() { return m_objects->templates; }
desk::AttachmentService& Workspace::attachments() { return m_objects->attachments; }
desk::AccessService& Workspace::access() { return m_objects->access; }
desk::AuditService& Workspace::audit() { return m_objects->audit; }
desk::CoverageService& Workspace::coverage() { return m_objects->coverage; }
desk::RecoveryService& Workspace::recovery() { return m_objects->recovery; }
desk::SampleService& Workspace::samples() { return m_objects->samples; }
desk::TeamService& Workspace::team() { return m_objects->team; }
desk::PlatformActionsService& Workspace::actions() { return m_objects->actions; }
desk::CaseService& Workspace::cases() { return m_objects->cases; }
desk::TicketService& Workspace::tickets() { return m_objects->tickets; }
desk::SupportService& Workspace::support() { return m_objects->support; }
desk::AppealService& Workspace::appeals() { return m_objects->appeals; }
desk::EvidenceService& Workspace::evidence() { return m_objects->evidence; }
desk::EvidencePackageService& Workspace::packages() { return m_objects->packages; }
desk::ReviewFileService& Workspace::reviewFiles() { return m_objects->reviewFiles; }
desk::ReviewSampleService& Workspace::reviewSamples() { return m_objects->reviewSamples; }
desk::RetentionService& Workspace::retention() { return m_objects->retention; }
desk::ErasureService& Workspace::erasure() { return m_objects->erasure; }
desk::DeletionEndpoints& Workspace::deletionEndpoints() { return m_objects->deletionEndpoints; }
desk::ArchiveSchedule& Workspace::schedule() { return m_objects->schedule; }
desk::ReportSchedule& Workspace::reportPlans() { return m_objects->reportPlans; }
desk::FileExchange& Workspace::exchange() { return m_objects->exchange; }
desk::CheckService& Workspace::checks() { return m_objects->checks; }
desk::ApprovalService& Workspace::approvals() { return m_objects->approvals; }
desk::RuleService& Workspace::rules() { return m_objects->rules; }
desk::AutomationService& Workspace::automation() { return m_objects->automation; }
desk::DeadlineService& Workspace::deadlines() { return m_objects->deadlines; }
desk::ChannelService& Workspace::channels() { return m_objects->channels; }
desk::RoundService& Workspace::rounds() { return m_objects->rounds; }
desk::HealthCheck& Workspace::health() { return m_objects->health; }
desk::EmergencyService& Workspace::emergency() { return m_objects->emergency; }
desk::TranslationService& Workspace::translations() { return m_objects->translations; }
desk::TranslationSetup& Workspace::translationSetup() { return m_objects->translationSetup; }
desk::KnowledgeService& Workspace::knowledge() { return m_objects->knowledge; }
desk::MoodService& Workspace::moods() { return m_objects->moods; }
desk::MannersService& Workspace::manners() { return m_objects->manners; }
desk::PracticeService& Workspace::practice() { return m_objects->practice; }
desk::TagSuggestionService& Workspace::tagHints() { return m_objects->tagHints; }
desk::DraftService& Workspace::drafts() { return m_objects->drafts; }
desk::InsightService& Workspace::insight() { return m_objects->insight; }
desk::MetricTwinService& Workspace::twins() { return m_objects->twins; }
desk::AppraisalService& Workspace::appraisals() { return m_objects->appraisals; }
desk::OrderImportService& Workspace::orders() { return m_objects->orders; }
desk::SignInService& Workspace::signIns() { return m_objects->signIns; }
desk::ShiftService& Workspace::shifts() { return m_objects->shifts; }
desk::LocalTokens& Workspace::localTokens() { return m_objects->localTokens; }
desk::LocalAccess& Workspace::localAccess() { return m_objects->localAccess; }
desk::LocalInterface& Workspace::localInterface() { return m_objects->localInterface; }
desk::Announcer& Workspace::announcer() { return m_objects->announcer; }
desk::Background& Workspace::background() { return m_objects->background; }
const Clock& Workspace::clock() const { return m_objects->clock; }
const std::string& Workspace::folder() const { return m_objects->parts.folder; }

}  // namespace inquiry
