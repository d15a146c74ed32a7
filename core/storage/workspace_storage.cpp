#include "core/storage/workspace_storage.h"

#include <algorithm>
#include <filesystem>

#include "core/domain/crash_point.h"
#include "core/storage/ballast.h"
#include "core/storage/log_inspection.h"
#include "core/storage/durable_file.h"
#include "core/storage/workspace_stamp.h"

namespace inquiry::storage {
namespace {

// A record may be in the journal a moment before its commit; this many are kept behind the snapshot's own count.
constexpr std::int64_t kSafetyMargin = 64;

bool exists(const std::string& file) {
  std::error_code none;
  return std::filesystem::exists(file, none);
}

// A creation that was killed after the key file: nothing can have been stored yet, so it may be finished.
bool isHalfCreated(const WorkspaceFiles& files) {
  return !exists(files.database()) && !exists(files.stamp()) && !exists(files.outboxJournal()) && !exists(files.snapshots());
}

Status requireWorkspace(const WorkspaceFiles& files) {
  const KeyFilePaths key = files.key();
  const bool hasKey = exists(key.file) || exists(key.copy), hasDatabase = exists(files.database());
  if (!hasKey && !hasDatabase) return fail(ErrorKind::NotFound, "workspace.none", "There is no workspace in this folder: create one or choose another folder.");
  if (!hasKey) return fail(ErrorKind::NotFound, "key_file.missing", "The key file of this workspace is missing: restore it from a backup.");
  if (!hasDatabase && !isHalfCreated(files))
    return fail(ErrorKind::NotFound, "workspace.no_database", "The database of this workspace is missing: restore a snapshot or a backup.");
  return {};
}

}  // namespace

WorkspaceStorage::WorkspaceStorage(WorkspaceFiles files, WorkspaceLock lock, KeySlots keys, Secret key)
    : m_files(std::move(files)), m_lock(std::move(lock)), m_keys(std::move(keys)), m_key(std::move(key)),
      m_attachments(m_files.attachments(), m_key) {}

namespace {

// Every slot of a new workspace; answers the recovery code.
Result<Secret> lockUp(KeySlots& slots, const Secret& key, const NewKeys& keys) {
  if (!keys.passphrase.empty())
    if (auto set = slots.setPassphrase(key, keys.passphrase, keys.cost); !set) return fail(set.error());
  if (keys.keyStore != nullptr)
    if (auto set = slots.setKeyStore(key, *keys.keyStore); !set) return fail(set.error());
  return slots.setRecoveryCode(key);
}

}  // namespace

Result<WorkspaceStorage::Created> WorkspaceStorage::create(const std::string& folder, const Clock& clock, const NewKeys& keys) {
  if (keys.passphrase.empty() && keys.keyStore == nullptr)
    return fail(ErrorKind::InvalidInput, "workspace.no_slot", "A workspace needs a passphrase or the system's key store.");
  if (auto ready = prepareWorkspaceFolder(folder); !ready) return fail(ready.error());
  const WorkspaceFiles files{folder};
  auto lock = WorkspaceLock::acquire(files.lock());
  if (!lock) return fail(lock.error());
  if (exists(files.database())) return fail(ErrorKind::Conflict, "key.exists", "This folder already holds a workspace: open it or choose another folder.");
  Secret key;
  auto slots = KeySlots::create(files.key(), clock, key);
  if (!slots) return fail(slots.error());
  auto code = lockUp(*slots, key, keys);
  if (!code) {
    // Half a set of keys would stand in the way of the next try; there is nothing yet that they could open.
    if (auto removed = removeFile(files.key().file); !removed) return fail(removed.error());
    if (auto removed = removeFile(files.key().copy); !removed) return fail(removed.error());
    return fail(code.error());
  }
  INQUIRY_CRASH_POINT("workspace.keys_made");
  std::unique_ptr<WorkspaceStorage> storage(new WorkspaceStorage(files, std::move(*lock), std::move(*slots), std::move(key)));
  if (auto started = storage->start(clock, true); !started) return fail(started.error());
  return Created{std::move(storage), std::move(*code)};
}

Result<std::unique_ptr<WorkspaceStorage>> WorkspaceStorage::open(const std::string& folder, const Clock& clock, const Unlock& unlock) {
  const WorkspaceFiles files{folder};
  if (!exists(folder)) return fail(ErrorKind::NotFound, "workspace.none", "There is no workspace in this folder: create one or choose another folder.");
  if (auto ready = prepareWorkspaceFolder(folder); !ready) return fail(ready.error());
  auto lock = WorkspaceLock::acquire(files.lock());
  if (!lock) return fail(lock.error());
  if (auto there = requireWorkspace(files); !there) return fail(there.error());
  auto slots = KeySlots::load(files.key(), clock);
  if (!slots) return fail(slots.error());
  auto key = unlock(*slots);
  if (!key) return fail(key.error());
  std::unique_ptr<WorkspaceStorage> storage(new WorkspaceStorage(files, std::move(*lock), std::move(*slots), std::move(*key)));
  if (auto started = storage->start(clock, isHalfCreated(files)); !started) return fail(started.error());
  return storage;
}

WorkspaceStorage::~WorkspaceStorage() {
  if (!m_database || m_database->isReadOnly() || m_generation == 0) return;
  // A copy taken while the workspace was open differs from what is left behind now. When this fails the next start asks for a look-up.
  const std::int64_t next = m_generation + 1;
  const auto saved = m_database->writes().write(WritePriority::User,
                                                [next](Connection& connection, ChangeSet&) { return saveGeneration(connection, next); });
  m_secrets.reset();
  m_database.reset();
  // A log that is still there was not moved into the database, so this is no clean end.
  if (saved) static_cast<void>(writeStamp(m_files.stamp(), m_key, {next, !exists(m_files.databaseLog()), machineMark(m_key)}));
}

void WorkspaceStorage::close() {
  if (!m_database || m_database->isReadOnly() || m_generation == 0) return;
  const std::int64_t next = m_generation + 1;
  m_generation = 0;  // the destructor has nothing left to note
  const auto saved = m_database->writes().write(WritePriority::User,
                                                [next](Connection& connection, ChangeSet&) { return saveGeneration(connection, next); });
  m_database->writes().close();
  if (saved) static_cast<void>(writeStamp(m_files.stamp(), m_key, {next, !exists(m_files.databaseLog()), machineMark(m_key)}));
}

// A program that starts on a full disk must still show and answer: the reserve is given up for it.
Status WorkspaceStorage::start(const Clock& clock, bool mayCreate) {
  auto opened = openParts(clock, mayCreate);
  if (opened || opened.error().kind != ErrorKind::DiskFull || !Ballast(m_files.ballast()).release()) return opened;
  m_secrets.reset();
  m_journal.reset();
  m_database.reset();
  m_opening = {};
  return openParts(clock, mayCreate);
}

Status WorkspaceStorage::openParts(const Clock& clock, bool mayCreate) {
  if (!m_keys.repaired().empty()) m_opening.notes.push_back(m_keys.repaired());
  const auto log = inspectLog(m_files.databaseLog());
  if (!log) return fail(log.error());
  if (log->lostCommits > 0)
    doubt("The log of the database is damaged: " + std::to_string(log->lostCommits) + " of its newest changes are lost.");
  const auto stamp = readStamp(m_files.stamp(), m_key);
  if (!stamp) return fail(stamp.error());
  if (*stamp && !(*stamp)->isClean && !log->exists) doubt("The log of the database is missing although the program did not end in order: its newest changes are lost.");
  Database::Options options;
  options.file = m_files.database();
  options.key = m_key.clone();
  options.clock = &clock;
  options.mayCreate = mayCreate;
  options.ballastFile = m_files.ballast();
  auto database = Database::open(std::move(options));
  if (!database) return fail(database.error());
  m_database = std::move(*database);
  auto journal = OutboxJournal::open(m_files.outboxJournal(), m_key);
  if (!journal) return fail(journal.error());
  m_journal = std::move(*journal);
  for (const OutboxDamage& damage : m_journal->opening().damage) doubt(damage.text);
  if (m_journal->opening().tornBytes > 0)
    m_opening.notes.push_back("The last " + std::to_string(m_journal->opening().tornBytes) + " bytes of the outbox journal were half written and have been cut off.");
  if (!m_database->isReadOnly())
    if (auto compared = compareStamps(); !compared) return compared;
  auto secrets = SecretVault::open(*m_database, *m_journal, m_key, clock);
  if (!secrets) return fail(secrets.error());
  m_secrets = std::move(*secrets);
  if (!m_database->isReadOnly()) sealAttachments();
  return {};
}

// Whatever goes wrong here concerns single answers, which say so when they are sent; the workspace opens.
void WorkspaceStorage::sealAttachments() {
  const auto sealed = m_attachments.sealReadable();
  if (!sealed) m_opening.notes.push_back("Attached files of an older version could not be encrypted: " + sealed.error().text);
  if (sealed && *sealed > 0) m_opening.notes.push_back(std::to_string(*sealed) + " attached files of an older version have been encrypted.");
}

void WorkspaceStorage::doubt(const std::string& reason) {
  if (m_opening.reconcile.empty()) m_opening.reconcile = reason;
  m_opening.notes.push_back(reason);
}

Status WorkspaceStorage::compareStamps() {
  const auto file = readStamp(m_files.stamp(), m_key);
  if (!file) return fail(file.error());
  DatabaseStamp inside;
  {
    auto reader = m_database->read();
    if (!reader) return fail(reader.error());
    auto read = readDatabaseStamp((*reader)->connection());
    if (!read) return fail(read.error());
    inside = std::move(*read);
  }
  const std::int64_t expected = *file ? (*file)->generation : 0;
  if (!*file && inside.generation > 0) doubt("The workspace was restored, or its generation file was lost.");
  if (*file && inside.generation < expected) doubt("The database is older than the one that was here last.");
  // One ahead is a kill between the two writes.
  if (*file && inside.generation > expected + 1) doubt("The generation file is older than the database: a part of the workspace was put back.");
  if (*file && (*file)->machine != machineMark(m_key)) doubt("The workspace comes from another computer, which may have sent answers meanwhile.");
  if (inside.outboxSeq > m_journal->lastSeq()) doubt("The outbox journal is older than the database: its newest records are missing.");
  if (inside.reconcile && m_opening.reconcile.empty()) m_opening.reconcile = *inside.reconcile;
  return moveGeneration(std::max(expected, inside.generation) + 1, false);
}

// The database first: a stamp file that is ahead would accuse a sound database.
Status WorkspaceStorage::moveGeneration(std::int64_t generation, bool isClean) {
  const auto saved = m_database->writes().write(WritePriority::User, [&](Connection& connection, ChangeSet&) -> Status {
    if (auto done = saveGeneration(connection, generation); !done) return done;
    if (m_opening.reconcile.empty()) return {};
    return demandReconcile(connection, m_opening.reconcile);
  });
  if (!saved) return saved;
  INQUIRY_CRASH_POINT("workspace.generation_saved");
  m_generation = generation;
  return writeStamp(m_files.stamp(), m_key, {generation, isClean, machineMark(m_key)});
}

Status WorkspaceStorage::replayOutbox(const Apply& apply) {
  std::vector<OutboxRecord> records;
  const auto read = m_journal->replay([&records](const OutboxRecord& record) -> Status {
    const bool isOutbox = record.kind != SecretVault::kReplyKind && record.kind != SecretVault::kForgottenKind;
    if (isOutbox) records.push_back(record);
    return {};
  });
  if (!read) return read;
  if (records.empty()) return {};
  return m_database->writes().write(WritePriority::Send, [&](Connection& connection, ChangeSet&) -> Status {
    for (const OutboxRecord& record : records)
      if (auto applied = apply(connection, record); !applied) return applied;
    return noteOutboxRecord(connection, records.back().seq);
  });
}

Status WorkspaceStorage::confirmReconciled() {
  const auto done = m_database->writes().write(WritePriority::User,
                                               [](Connection& connection, ChangeSet&) { return storage::confirmReconciled(connection); });
  if (done) m_opening.reconcile.clear();
  return done;
}

Result<std::int64_t> WorkspaceStorage::outboxSeqOf(const std::string& snapshot) const {
  auto connection = Connection::open(snapshot, Access::ReadOnly, m_key.reveal());
  if (!connection) return fail(connection.error());
  const auto stamp = readDatabaseStamp(**connection);
  if (!stamp) return fail(stamp.error());
  return stamp->outboxSeq;
}

Result<VerifiedSnapshot> WorkspaceStorage::takeSnapshot() {
  Snapshots snapshots(m_files.snapshots(), m_files.database(), m_key.clone());
  auto made = snapshots.take();
  if (!made) return made;
  // Whoever goes back to the oldest snapshot must still find every send since then.
  const auto oldest = outboxSeqOf(snapshots.list().back());
  if (!oldest) return fail(oldest.error());
  const auto keep = [&](const OutboxRecord& record) { return record.seq > *oldest - kSafetyMargin || m_secrets->isStillNeeded(record); };
  if (auto shortened = m_journal->startAnew(*made, keep); !shortened) return fail(shortened.error());
  return made;
}

}  // namespace inquiry::storage
