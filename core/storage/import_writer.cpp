#include "core/storage/import_writer.h"

#include <set>
#include <unordered_map>

#include "core/domain/utf8.h"
#include "core/storage/journal.h"
#include "core/storage/message_id.h"
#include "core/storage/message_repository.h"
#include "core/storage/mood_repository.h"
#include "core/storage/store_key.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::storage {
namespace {

constexpr std::size_t kExcerptLength = 160;

constexpr std::string_view kInsertThread =
    "INSERT INTO thread (store, remote_id, kind, buyer_key, buyer_name, order_remote_id, item_remote_id, subject, status, needs_reply, unread, "
    "is_history, language, assignee, priority, due_at, oldest_unanswered_at, last_message_at, snoozed_until, created_at, is_vip) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21) "
    "ON CONFLICT (store, remote_id) DO NOTHING";
constexpr std::string_view kFindThread = "SELECT id, merged_into IS NOT NULL FROM thread WHERE store = ?1 AND remote_id = ?2";
constexpr std::string_view kInsertMessage =
    "INSERT INTO message (id, store, thread, remote_id, direction, author, author_name, sent_at, read_at, subject, text, language, delivery, "
    "moderation, attachments) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 0) ON CONFLICT (store, remote_id) DO NOTHING";
constexpr std::string_view kSettleThread =
    "UPDATE thread SET message_count = message_count + ?2, excerpt = iif(?3 IS NULL, excerpt, ?3) WHERE id = ?1";
constexpr std::string_view kMoveLast =
    "UPDATE thread SET last_message_at = ?2 WHERE id = ?1 AND (last_message_at IS NULL OR last_message_at < ?2)";

// What a batch adds to one thread.
struct Growth {
  std::int64_t messages = 0;
  Instant last;
  MessageId newestOfBuyer;
  const std::string* excerptFrom = nullptr;
};

struct Home {
  ThreadId id;
  bool isMerged = false;
  bool isOurs = false;      // made by this import: what it holds is known here
  MessageId newestOfBuyer;  // of one of ours
};

// Exports mask what a person could be reached by. Such a copy never takes the place of the words it was made of.
bool isMasked(std::string_view text) { return text.find("•••") != std::string_view::npos; }
bool isMaskedCopy(std::string_view text, std::string_view known) { return isMasked(text) && !isMasked(known); }
std::string unlessMasked(const std::string& text) { return isMasked(text) ? std::string() : text; }

}  // namespace

// What earlier batches found out, so that a million messages need no look-up each.
struct ImportWriter::Known {
  Connection& connection;
  std::string actor;
  Instant now;
  std::unordered_map<StoreId, std::int64_t> stores;
  std::unordered_map<std::string, Home> threads;  // by store key and remote id
  MessageId lastFirst, lastId;                    // of the newest message: the first number of its second, and its own
  std::unordered_map<std::int64_t, std::int64_t> nextIds;  // of crowded seconds, by their first number
  std::set<StoreId> connected;                             // what their platform told stays as it is
};

class ImportWriter::Batch {
 public:
  Batch(Known& known, JournalBatch journal, Statement insertMessage)
      : m_known(known), m_connection(known.connection), m_journal(std::move(journal)), m_insertMessage(std::move(insertMessage)) {}

  Status add(const Thread& thread) {
    const auto store = storeOf(thread.store);
    if (!store) return fail(store.error());
    if (auto done = insert(*store, thread); !done) return done;
    if (m_connection.changes() == 0) return bringUpToDate(*store, thread);
    const ThreadId id{m_connection.lastInsertId()};
    m_known.threads[threadName(*store, thread.remoteId)] = {id, false, true, {}};
    ++m_outcome.threads.fresh;
    TagRepository tags(m_connection);
    for (const std::string& tag : thread.tags)
      if (auto added = tags.add(id, TagName{tag}); !added) return fail(added.error());
    return {};
  }

  Status add(const ImportedMessage& imported, std::size_t index) {
    const auto store = storeOf(imported.store);
    if (!store) return fail(store.error());
    Home* home = nullptr;
    if (auto done = find(*store, imported.threadRemoteId, home); !done) return done;
    if (home == nullptr) {
      m_outcome.orphans.push_back(index);
      return {};
    }
    // The dear path knows attachments, merges and everything else; history has little of those.
    if (home->isMerged || !imported.message.attachments.empty() || imported.message.deleted) return addSlowly(imported, *home);
    const auto id = insert(*store, home->id, imported.message);
    if (!id) return fail(id.error());
    if (!*id) return addSlowly(imported, *home);
    grow(*home, **id, imported.message);
    return arrived(imported, home->id, **id);
  }

  Result<ImportOutcome> finish() {
    if (auto done = m_journal.finish(); !done) return fail(done.error());
    for (const auto& [thread, growth] : m_growth)
      if (auto done = settle(thread, growth); !done) return fail(done.error());
    ThreadRepository threads(m_connection);
    for (const ThreadId id : m_refresh)
      if (auto done = threads.refreshFromMessages(id); !done) return fail(done.error());
    return std::move(m_outcome);
  }

 private:
  static std::string threadName(std::int64_t store, std::string_view remoteId) {
    std::string name = std::to_string(store);
    name += '\n';
    name += remoteId;
    return name;
  }

  Result<std::int64_t> storeOf(const StoreId& id) {
    if (const auto known = m_known.stores.find(id); known != m_known.stores.end()) return known->second;
    auto key = storeKey(m_connection, id);
    if (key) m_known.stores.emplace(id, *key);
    return key;
  }

  Status insert(std::int64_t store, const Thread& thread) {
    return execute(m_connection, kInsertThread, store, thread.remoteId, static_cast<int>(thread.kind), thread.buyerKey, thread.buyerName,
                   thread.orderRemoteId, thread.itemRemoteId, thread.subject, static_cast<int>(thread.status), thread.needsReply, thread.unread,
                   thread.isHistory, thread.language, thread.assignee, static_cast<int>(thread.priority), thread.dueAt,
                   thread.oldestUnansweredAt, thread.lastMessageAt, thread.snoozedUntil, thread.createdAt, thread.isVip);
  }

  Status bringUpToDate(std::int64_t store, const Thread& thread) {
    Home* known = nullptr;
    if (m_known.connected.contains(thread.store)) {
      ++m_outcome.threads.unchanged;
      return find(store, thread.remoteId, known);
    }
    ThreadFacts facts;
    facts.remoteId = thread.remoteId;
    facts.kind = thread.kind;
    facts.buyerKey = unlessMasked(thread.buyerKey);
    facts.buyerName = unlessMasked(thread.buyerName);
    facts.orderRemoteId = thread.orderRemoteId;
    facts.itemRemoteId = thread.itemRemoteId;
    facts.subject = unlessMasked(thread.subject);
    facts.createdAt = thread.createdAt;
    const auto stored = ThreadRepository(m_connection).upsertInbound(thread.store, facts);
    if (!stored) return fail(stored.error());
    ++(stored->isChanged ? m_outcome.threads.updated : m_outcome.threads.unchanged);
    Home* home = nullptr;
    return find(store, thread.remoteId, home);
  }

  // `home` stays null when there is no such thread.
  Status find(std::int64_t store, std::string_view remoteId, Home*& home) {
    const std::string name = threadName(store, remoteId);
    if (const auto known = m_known.threads.find(name); known != m_known.threads.end()) {
      home = &known->second;
      return {};
    }
    const auto map = [](Row row) { return Home{ThreadId{row.integer(0)}, row.flag(1), false, {}}; };
    const auto stored = firstRow<Home>(m_connection, kFindThread, map, store, remoteId);
    if (!stored) return fail(stored.error());
    if (*stored) home = &m_known.threads.emplace(name, **stored).first->second;
    return {};
  }

  // Absent when the message is known.
  Result<std::optional<MessageId>> insert(std::int64_t store, ThreadId thread, const Message& message) {
    const MessageId first = firstMessageIdAt(message.sentAt);
    MessageId id = first;
    if (const auto next = m_known.nextIds.find(first.value); next != m_known.nextIds.end()) id.value = next->second;
    else if (first == m_known.lastFirst) id.value = m_known.lastId.value + 1;
    for (;;) {
      m_insertMessage.reset();
      m_insertMessage.bind(id).bind(store).bind(thread).bind(message.remoteId).bind(static_cast<int>(message.direction));
      m_insertMessage.bind(static_cast<int>(message.author)).bind(message.authorName).bind(message.sentAt).bind(message.readAt);
      m_insertMessage.bind(message.subject).bind(message.text).bind(message.language).bind(static_cast<int>(message.delivery));
      const auto done = m_insertMessage.bind(message.moderation).run();
      if (done) break;
      // The number is taken: the message itself is not, that would have been no conflict.
      if (done.error().kind != ErrorKind::Conflict) return fail(done.error());
      const auto free = MessageRepository(m_connection).freeId(id);
      if (!free) return fail(free.error());
      if (*free == id) return fail(done.error());
      id = *free;
    }
    if (m_connection.changes() == 0) return std::optional<MessageId>{};
    m_known.lastFirst = first;
    m_known.lastId = id;
    // A second with more messages than it has numbers, as in histories that know only dates: nobody should look for a free one each time.
    if (id.value - first.value >= (1 << kMessageIdSlotBits)) m_known.nextIds[first.value] = id.value + 1;
    return std::optional(id);
  }

  // What the platform gave is the original, and what a masked copy was made of stays, too.
  Result<bool> staysAsItIs(const ImportedMessage& imported, bool isOriginal) {
    MessageRepository messages(m_connection);
    const auto id = messages.findByRemote(imported.store, imported.message.remoteId);
    if (!id) return fail(id.error());
    if (!*id || isOriginal) return id->has_value();
    const auto known = messages.find(**id);
    if (!known) return fail(known.error());
    return *known && (isMaskedCopy(imported.message.text, (*known)->text) || isMaskedCopy(imported.message.authorName, (*known)->authorName));
  }

  Status addSlowly(const ImportedMessage& imported, const Home& home) {
    const bool isOriginal = m_known.connected.contains(imported.store);
    Message message = imported.message;
    if (isOriginal || isMasked(message.text) || isMasked(message.authorName)) {
      const auto stays = staysAsItIs(imported, isOriginal);
      if (!stays) return fail(stays.error());
      if (*stays) return ++m_outcome.messages.unchanged, Status();
    }
    message.thread = home.id;
    const auto stored = MessageRepository(m_connection).upsert(imported.store, message, {}, m_known.now);
    if (!stored) return fail(stored.error());
    if (stored->change == MessageChange::Unchanged) {
      ++m_outcome.messages.unchanged;
      return {};
    }
    m_refresh.insert(stored->thread);
    if (stored->change == MessageChange::Restored) {
      ++m_outcome.messages.fresh;
      return {};
    }
    if (stored->change == MessageChange::New) return arrived(imported, stored->thread, stored->id);
    ++m_outcome.messages.updated;
    return journal("message.edited", imported, stored->thread, stored->id);
  }

  void grow(Home& home, MessageId id, const Message& message) {
    if (!home.isOurs) {
      m_refresh.insert(home.id);
      return;
    }
    Growth& growth = m_growth[home.id];
    ++growth.messages;
    growth.last = std::max(growth.last, message.sentAt);
    if (message.author != Author::Buyer || id < home.newestOfBuyer) return;
    home.newestOfBuyer = growth.newestOfBuyer = id;
    growth.excerptFrom = &message.text;
  }

  Status arrived(const ImportedMessage& imported, ThreadId thread, MessageId id) {
    ++m_outcome.messages.fresh;
    return journal(Journal::kArrived, imported, thread, id);
  }

  Status journal(std::string_view kind, const ImportedMessage& imported, ThreadId thread, MessageId id) {
    JournalEntry entry;
    entry.at = m_known.now;
    entry.actor = m_known.actor;
    entry.kind = kind;
    entry.subjectKind = SubjectKind::Thread;
    entry.subject = std::to_string(thread.value);
    // The id and the hash need no escaping.
    entry.payload = R"({"message":")" + std::to_string(id.value) + R"(","text":")" + Journal::textHash(imported.message.text) + R"("})";
    return m_journal.append(entry);
  }

  Status settle(ThreadId thread, const Growth& growth) {
    const auto excerpt = growth.excerptFrom != nullptr ? std::optional(utf8::excerpt(*growth.excerptFrom, kExcerptLength)) : std::nullopt;
    if (auto done = execute(m_connection, kSettleThread, thread, growth.messages, excerpt); !done) return done;
    return execute(m_connection, kMoveLast, thread, growth.last);
  }

  Known& m_known;
  Connection& m_connection;
  JournalBatch m_journal;
  Statement m_insertMessage;
  ImportOutcome m_outcome;
  std::unordered_map<ThreadId, Growth> m_growth;
  std::set<ThreadId> m_refresh;
};

ImportWriter::ImportWriter(Connection& connection, std::string actor, Instant now)
    : m_known(std::make_unique<Known>(Known{connection, std::move(actor), now, {}, {}, {}, {}, {}, {}})) {}

ImportWriter::~ImportWriter() = default;

void ImportWriter::keepAsTold(const StoreId& store) { m_known->connected.insert(store); }

const Connection* ImportWriter::connection() const { return &m_known->connection; }

Result<ImportOutcome> ImportWriter::write(std::span<const Thread> threads, std::span<const ImportedMessage> messages) {
  auto journal = JournalBatch::start(m_known->connection);
  if (!journal) return fail(journal.error());
  auto insert = m_known->connection.prepare(kInsertMessage);
  if (!insert) return fail(insert.error());
  Batch batch(*m_known, std::move(*journal), std::move(*insert));
  for (const Thread& thread : threads)
    if (auto done = batch.add(thread); !done) return fail(done.error());
  for (std::size_t i = 0; i < messages.size(); ++i)
    if (auto done = batch.add(messages[i], i); !done) return fail(done.error());
  // Nobody waits for the moods of an import: they are read from its words in the background.
  if (!messages.empty())
    if (auto done = MoodRepository(m_known->connection).fillAgain(); !done) return fail(done.error());
  return batch.finish();
}

}  // namespace inquiry::storage
