#include "core/desk/test_enquiry.h"

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>

#include "core/desk/practice_platform.h"
#include "core/desk/thread_loader.h"
#include "core/domain/journal_entry.h"
#include "core/domain/uuid.h"
#include "core/language/detect.h"
#include "core/sla/policy_json.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/sealing.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_list.h"
#include "core/storage/thread_repository.h"
#include "core/sync/inbound_steps.h"
#include "core/sync/outbox_sender.h"
#include "core/sync/outgoing_record.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

constexpr const char* kRemoteId = "test-enquiry";

struct Enquiry {
  std::string language, question, answer;
};

// In the language of the site's buyers; invented.
Enquiry enquiryFor(const Store& store) {
  if (store.site == "EBAY_DE" || store.site == "EBAY_AT")
    return {"de", "Guten Tag, ich habe die blaue Lampe bestellt und möchte wissen, wann das Paket verschickt wird.", "Guten Tag, Ihr Paket geht heute auf die Reise."};
  const bool isSpanish = store.site == "EBAY_ES" || (store.marketplace == Marketplace::MercadoLibre && store.site != "MLB");
  if (isSpanish) return {"es", "Hola, compré la lámpara azul y quisiera saber cuándo van a enviar el paquete, por favor.", "Hola, su paquete sale hoy mismo."};
  return {"en", "Hello, I ordered the blue lamp last week and would like to know when the parcel will be shipped.", "Hello, your parcel leaves us today."};
}

// What a throw-away desk consists of. Its key is never written down, so that nobody can read what a crash might leave behind.
struct ThrowAway {
  ThrowAway(std::string where, Result<std::unique_ptr<storage::Database>> openedDatabase, Result<std::unique_ptr<storage::OutboxJournal>> openedJournal)
      : folder(std::move(where)), database(std::move(openedDatabase)), journal(std::move(openedJournal)) {}
  ~ThrowAway() {
    journal = fail(ErrorKind::Cancelled, "practice.over", "The test enquiry is over.");
    database = fail(ErrorKind::Cancelled, "practice.over", "The test enquiry is over.");
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
  }
  ThrowAway(const ThrowAway&) = delete;
  ThrowAway& operator=(const ThrowAway&) = delete;

  static std::unique_ptr<ThrowAway> make(const Parts& parts) {
    const std::string folder = parts.folder + "/test-enquiry-" + newUuid();
    std::error_code ignored;
    std::filesystem::create_directory(folder, ignored);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, ignored);
    const Secret key = storage::randomKey();
    storage::Database::Options options;
    options.file = folder + "/practice.db";
    options.key = key.clone();
    options.mayCreate = true;
    auto database = storage::Database::open(std::move(options));
    return std::make_unique<ThrowAway>(folder, std::move(database), storage::OutboxJournal::open(folder + "/outbox.journal", key));
  }

  std::string folder;
  Result<std::unique_ptr<storage::Database>> database;
  Result<std::unique_ptr<storage::OutboxJournal>> journal;
};

// The way of one enquiry, stage by stage.
class Journey {
 public:
  Journey(Parts& parts, Store store, SlaSettings sla, ThrowAway& desk)
      : m_parts(parts), m_store(std::move(store)), m_sla(std::move(sla)), m_desk(desk), m_enquiry(enquiryFor(m_store)),
        m_platform(parts.clock, capabilities(parts, m_store.id)) {
    // As a practice store the release gate lets nothing out whose address is not on this computer.
    m_store.sandbox = true;
    m_store.proxy.reset();
    m_store.endpoints = {{"api", "http://127.0.0.1:9"}};
  }

  EnquiryReport run() {
    EnquiryReport report;
    report.store = m_store.id;
    Duration before = m_parts.clock.steady();
    using Step = Result<std::string> (Journey::*)();
    const std::pair<const char*, Step> steps[] = {{"arrival", &Journey::arrive}, {"language", &Journey::recognise}, {"routing", &Journey::route},
                                                  {"alert", &Journey::alert}, {"answer", &Journey::answer}};
    bool goesOn = true;
    for (const auto& [stage, step] : steps) {
      EnquiryStage row;
      row.stage = stage;
      const auto seen = goesOn ? (this->*step)() : Result<std::string>(fail(ErrorKind::Cancelled, "practice.skipped", "Not tried: nothing arrived."));
      row.ok = seen.has_value();
      row.text = seen ? *seen : seen.error().text;
      row.at = m_parts.clock.now();
      row.took = m_parts.clock.steady() - before;
      before = m_parts.clock.steady();
      if (report.stages.empty()) goesOn = row.ok;
      report.stages.push_back(std::move(row));
    }
    report.passed = std::all_of(report.stages.begin(), report.stages.end(), [](const EnquiryStage& stage) { return stage.ok; });
    return report;
  }

 private:
  static Capabilities capabilities(Parts& parts, const StoreId& store) {
    if (auto real = parts.sync.capabilities(store)) return *real;
    Capabilities none;  // no connector serves the store: nothing can be answered there
    return none;
  }

  Result<std::string> arrive() {
    if (!m_desk.database) return fail(m_desk.database.error());
    InboundThread thread;
    thread.remoteId = kRemoteId;
    for (const ChannelCapabilities& channel : m_platform.capabilities().channels)
      if (channel.canSend) thread.kind = channel.kind;
    thread.buyerKey = thread.buyerName = "test-buyer";
    thread.subject = "Test enquiry";
    thread.createdAt = m_parts.clock.now();
    InboundMessage message;
    message.threadRemoteId = kRemoteId;
    message.message.remoteId = "test-message";
    message.message.author = Author::Buyer;
    message.message.sentAt = m_parts.clock.now();
    message.message.text = m_enquiry.question;
    m_platform.buyerWrites(thread, message);
    storage::WriteQueue& writes = (*m_desk.database)->writes();
    m_listening = writes.listen([this](const ChangeSet& changes) { m_announced.merge(changes); });
    const auto stored = writes.write(storage::WritePriority::Sync, [this](storage::Connection& connection, ChangeSet& changes) -> Status {
      if (auto added = storage::StoreRepository(connection).add(m_store, m_parts.clock.now()); !added) return added;
      if (auto kept = storage::SettingRepository(connection).save(kSlaSettingKey, m_sla.toJson()); !kept) return kept;
      const InboundContext context{m_store, m_sla, [](std::string_view text) { return language::detect(text).code; }, m_parts.clock.now()};
      const auto counts = InboundSteps(connection, context, changes).apply(m_platform.page());
      return counts ? Status() : fail(counts.error());
    });
    if (!stored) return fail(stored.error());
    if (auto read = reload(); !read) return fail(read.error());
    return "stored as a " + std::string(name(m_thread.kind)) + " of " + m_store.id.value;
  }

  Result<std::string> recognise() {
    auto reader = (*m_desk.database)->read();
    if (!reader) return fail(reader.error());
    const auto messages = storage::MessageRepository((*reader)->connection()).page(m_thread.id, 1);
    if (!messages) return fail(messages.error());
    const std::string found = messages->empty() ? std::string() : messages->front().language;
    if (found != m_enquiry.language)
      return fail(ErrorKind::Malformed, "practice.language", "Written in \"" + m_enquiry.language + "\", recognised as \"" + found + "\".");
    return "recognised as " + found;
  }

  // Where people look for work: the list of what needs a reply, with a deadline.
  Result<std::string> route() {
    auto reader = (*m_desk.database)->read();
    if (!reader) return fail(reader.error());
    ThreadQuery query;
    query.store = m_store.id;
    query.me = m_parts.me();
    query.now = m_parts.clock.now();
    const auto listed = storage::ThreadList((*reader)->connection()).ids(query);
    if (!listed) return fail(listed.error());
    if (listed->size() != 1 || listed->front() != m_thread.id)
      return fail(ErrorKind::NotFound, "practice.not_listed", "The enquiry is not in the list of what needs a reply.");
    if (!m_thread.dueAt) return fail(ErrorKind::NotFound, "practice.no_deadline", "The enquiry has no deadline: see the deadline settings of this store.");
    return (m_thread.assignee.empty() ? std::string("needs a reply, with nobody yet") : "needs a reply, with " + m_thread.assignee) + "; due " + m_thread.dueAt->toIso();
  }

  Result<std::string> alert() {
    const auto& arrived = m_announced.arrived;
    if (std::find(arrived.begin(), arrived.end(), m_thread.id) == arrived.end())
      return fail(ErrorKind::NotFound, "practice.not_announced", "The enquiry was stored, but nobody was told.");
    return "announced as a new enquiry";
  }

  Result<std::string> answer() {
    if (!m_desk.journal) return fail(m_desk.journal.error());
    Outgoing item;
    item.clientId = newUuid();
    item.store = m_store.id;
    item.thread = m_thread.id;
    item.threadRemoteId = kRemoteId;
    item.text = m_enquiry.answer;
    item.actor = m_parts.me().value;
    item.state = OutgoingState::Queued;
    item.createdAt = m_parts.clock.now();
    if (auto kept = recordOutgoing(**m_desk.journal, item); !kept) return fail(kept.error());
    const auto queued = (*m_desk.database)->writes().write(storage::WritePriority::Send, [&item](storage::Connection& connection, ChangeSet&) -> Status {
      const auto id = storage::OutgoingRepository(connection).insert(item);
      if (!id) return fail(id.error());
      item.id = *id;
      return {};
    });
    if (!queued) return fail(queued.error());
    const ReleaseGate gate;
    OutboxSender sender({**m_desk.database, m_parts.clock, **m_desk.journal, gate});
    const DeliveryReport delivered = sender.deliver(m_store, m_platform, {});
    if (!delivered.status) return fail(delivered.status.error());
    if (m_platform.answers().size() != 1) return whyHeld(item.id);
    if (auto read = reload(); !read) return fail(read.error());
    if (m_thread.needsReply) return fail(ErrorKind::Conflict, "practice.still_waiting", "The answer arrived, but the enquiry still counts as waiting.");
    return std::string("taken by the practice platform; the wait is over");
  }

  Result<std::string> whyHeld(OutgoingId id) {
    auto reader = (*m_desk.database)->read();
    if (!reader) return fail(reader.error());
    const auto held = storage::OutgoingRepository((*reader)->connection()).find(id);
    if (!held) return fail(held.error());
    return fail(ErrorKind::Refused, "practice.held", *held && !(*held)->errorText.empty() ? (*held)->errorText : "The answer did not leave the outbox.");
  }

  Status reload() {
    auto reader = (*m_desk.database)->read();
    if (!reader) return fail(reader.error());
    storage::ThreadRepository threads((*reader)->connection());
    const auto id = threads.findByRemote(m_store.id, kRemoteId);
    if (!id) return fail(id.error());
    const auto found = *id ? threads.find(**id) : Result<std::optional<Thread>>();
    if (!found) return fail(found.error());
    if (!*found) return fail(ErrorKind::NotFound, "practice.not_stored", "The enquiry was handed over, but not stored.");
    m_thread = **found;
    return {};
  }

  Parts& m_parts;
  Store m_store;
  SlaSettings m_sla;
  ThrowAway& m_desk;
  Enquiry m_enquiry;
  PracticePlatform m_platform;
  ChangeSet m_announced;
  std::shared_ptr<void> m_listening;
  Thread m_thread;
};

Result<Store> storeOf(storage::Connection& connection, const std::optional<StoreId>& wanted) {
  if (wanted) return requireStore(connection, *wanted);
  const auto all = storage::StoreRepository(connection).list();
  if (!all) return fail(all.error());
  if (all->empty()) return fail(ErrorKind::NotFound, "store.none", "No store is connected: add one, then try again.");
  return all->front();
}

Status note(Parts& parts, const EnquiryReport& report, StoreMode mode) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    JournalEntry entry;
    entry.at = parts.clock.now();
    entry.actor = parts.me().value;
    entry.kind = "test_enquiry.run";
    entry.subjectKind = SubjectKind::Store;
    entry.subject = report.store.value;
    nlohmann::json failed = nlohmann::json::array();
    for (const EnquiryStage& stage : report.stages)
      if (!stage.ok) failed.push_back(stage.stage);
    entry.payload = nlohmann::json{{"passed", report.passed}, {"failed", failed}, {"mode", name(mode)}}.dump();
    return storage::Journal::append(connection, entry);
  });
}

}  // namespace

Result<EnquiryReport> runTestEnquiry(Parts& parts, const std::optional<StoreId>& wanted, const std::optional<StoreMode>& as) {
  std::optional<Store> store;
  std::optional<SlaSettings> sla;
  {
    auto reader = parts.database.read();
    if (!reader) return fail(reader.error());
    auto found = storeOf((*reader)->connection(), wanted);
    if (!found) return fail(found.error());
    auto settings = loadSlaSettings((*reader)->connection());
    if (!settings) return fail(settings.error());
    store = std::move(*found);
    sla = std::move(*settings);
  }
  if (as) store->mode = *as;
  const StoreMode mode = store->mode;
  const auto desk = ThrowAway::make(parts);
  EnquiryReport report = Journey(parts, std::move(*store), std::move(*sla), *desk).run();
  if (auto noted = note(parts, report, mode); !noted) return fail(noted.error());
  return report;
}

}  // namespace inquiry::desk
