#include "core/storage/workspace_backup.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/domain/crash_point.h"
#include "core/storage/backup_archive.h"
#include "core/storage/durable_file.h"
#include "core/storage/sealed_files.h"
#include "core/storage/sealing.h"
#include "core/storage/workspace_stamp.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kManifest = "manifest.json", kKey = "key", kDatabase = "inquirydesk.db", kJournal = "outbox.journal";
constexpr std::int64_t kMaxManifest = 256LL << 20U;

// Removed with its scope, whatever happened.
class PartFile {
 public:
  explicit PartFile(std::string path) : m_path(std::move(path)) { remove(); }
  ~PartFile() { remove(); }
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;
  const std::string& path() const { return m_path; }

 private:
  void remove() {
    std::error_code none;
    std::filesystem::remove_all(m_path, none);
  }
  std::string m_path;
};

tl::unexpected<Error> unproven(std::string_view what) {
  return fail(ErrorKind::Corrupt, "backup.unproven", "The backup is damaged (" + std::string(what) + "): use another one.");
}

Result<std::string> sha256Of(const std::string& file) {
  const FileDescriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.isOpen()) return failFile("The backup could not be read");
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  std::vector<unsigned char> block(1U << 20U);
  for (;;) {
    const auto size = ::read(in.number(), block.data(), block.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return failFile("The backup could not be read");
    if (size == 0) break;
    crypto_hash_sha256_update(&state, block.data(), static_cast<unsigned long long>(size));
  }
  std::string hash(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(hash.data()));
  return toHex(hash);
}

// The list of parts, signed with a key that only an unlocked workspace has.
std::string manifestOf(const BackupParts& parts, const RowCounts& rows, Instant at, const Secret& workspaceKey) {
  nlohmann::json body{{"format", 1}, {"takenAt", at.millis()}, {"rows", rows}, {"parts", nlohmann::json::object()}};
  for (const auto& [name, part] : parts) body["parts"][name] = {{"bytes", part.bytes}, {"hash", toHex(part.hash)}};
  const std::string text = body.dump();
  return nlohmann::json{{"body", text}, {"signature", toHex(keyedHashOf(deriveKey(workspaceKey, KeyPurpose::Backup), text))}}.dump(1);
}

struct Manifest {
  RowCounts rows;
  Instant takenAt;
};

// Compares the list with what was unpacked.
Result<Manifest> readManifest(const std::string& file, const Secret& workspaceKey, BackupParts unpacked) {
  const auto text = readWholeFile(file, kMaxManifest);
  if (!text) return unproven("its list is missing");
  try {
    const auto outer = nlohmann::json::parse(*text);
    const auto body = outer.at("body").get<std::string>();
    if (!isEqualHash(fromHex(outer.at("signature").get<std::string>()), keyedHashOf(deriveKey(workspaceKey, KeyPurpose::Backup), body)))
      return unproven("its list was changed");
    const auto json = nlohmann::json::parse(body);
    if (json.at("format") != 1) return fail(ErrorKind::Refused, "backup.newer", "The backup was made by a newer version of the program: update the program.");
    unpacked.erase(std::string(kManifest));
    if (unpacked.size() != json.at("parts").size()) return unproven("parts are missing");
    for (const auto& [name, part] : json.at("parts").items()) {
      const auto found = unpacked.find(name);
      if (found == unpacked.end() || toHex(found->second.hash) != part.at("hash").get<std::string>()) return unproven("part " + name);
    }
    return Manifest{json.at("rows").get<RowCounts>(), Instant::fromMillis(json.at("takenAt").get<std::int64_t>())};
  } catch (const nlohmann::json::exception&) {
    return unproven("its list is unreadable");
  }
}

Status goOn(const GoesOn& goesOn) {
  if (!goesOn || goesOn()) return {};
  return fail(ErrorKind::Cancelled, "backup.cancelled", "The backup was stopped; no file was written.");
}

Status addAttachments(BackupWriter& writer, const std::string& folder, const GoesOn& goesOn) {
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
    if (auto wanted = goOn(goesOn); !wanted) return wanted;
    if (entry.is_regular_file(none) && SealedFiles::isHeldName(entry.path().filename().string()))
      if (auto added = writer.addFile("attachments/" + entry.path().filename().string(), entry.path().string()); !added) return added;
  }
  return {};
}

Status proveDatabase(const std::string& file, const Secret& key, const RowCounts& expected) {
  auto opened = Connection::open(file, Access::ReadOnly, key.reveal());
  if (!opened) return fail(opened.error());
  if (auto sound = verifyPages(**opened); !sound) return sound;
  const auto rows = countRows(**opened);
  if (!rows) return fail(rows.error());
  if (*rows != expected) return unproven("its database holds other rows than its list says");
  return {};
}

Status requireFree(const std::string& folder) {
  std::error_code none;
  if (!std::filesystem::exists(folder, none) || std::filesystem::is_empty(folder, none)) return {};
  return fail(ErrorKind::Conflict, "backup.folder_taken", "The folder is not empty: choose another place for the restored workspace.");
}

}  // namespace

Result<BackupReceipt> writeBackup(const WorkspaceFiles& files, const Secret& workspaceKey, const Clock& clock, const std::string& file, const GoesOn& goesOn) {
  std::error_code none;
  if (std::filesystem::exists(file, none)) return fail(ErrorKind::Conflict, "backup.exists", "The backup file exists already: choose another name.");
  // Beside the workspace: the target may be a slow stick.
  const PartFile copy(files.database() + ".backup"), fresh(file + ".new");
  // The journal first: a send between the two copies is then in the database, and one before them in both.
  const auto journal = readWholeFile(files.outboxJournal(), 1LL << 30U);
  if (!journal) return fail(journal.error());
  auto database = Snapshots(files.snapshots(), files.database(), workspaceKey.clone()).copyTo(copy.path());
  if (!database) return fail(database.error());
  if (auto wanted = goOn(goesOn); !wanted) return fail(wanted.error());
  auto writer = BackupWriter::create(fresh.path());
  if (!writer) return fail(writer.error());
  if (auto added = writer->addFile(std::string(kKey), files.key().file); !added) return fail(added.error());
  if (auto added = writer->addFile(std::string(kDatabase), copy.path()); !added) return fail(added.error());
  if (auto added = writer->addBytes(std::string(kJournal), *journal); !added) return fail(added.error());
  if (auto added = addAttachments(*writer, files.attachments(), goesOn); !added) return fail(added.error());
  const std::string manifest = manifestOf(writer->parts(), database->rows(), clock.now(), workspaceKey);
  if (auto added = writer->addBytes(std::string(kManifest), manifest); !added) return fail(added.error());
  if (auto done = writer->finish(); !done) return fail(done.error());
  INQUIRY_CRASH_POINT("backup.written");
  auto hash = sha256Of(fresh.path());
  if (!hash) return fail(hash.error());
  if (auto wanted = goOn(goesOn); !wanted) return fail(wanted.error());
  const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(fresh.path(), none));
  if (auto named = renameFile(fresh.path(), file); !named) return fail(named.error());
  return BackupReceipt{file, database->rows(), bytes, std::move(*hash)};
}

Result<RestoreReceipt> restoreBackup(const std::string& file, const std::string& folder, const Clock& clock, const WorkspaceStorage::Unlock& unlock) {
  if (auto isFree = requireFree(folder); !isFree) return fail(isFree.error());
  const PartFile unpacked(folder + ".restoring");
  if (auto ready = prepareWorkspaceFolder(unpacked.path()); !ready) return fail(ready.error());
  auto parts = unpackBackup(file, unpacked.path());
  if (!parts) return fail(parts.error());
  const WorkspaceFiles files{unpacked.path()};
  auto slots = KeySlots::load(files.key(), clock);
  if (!slots) return fail(slots.error());
  auto key = unlock(*slots);
  if (!key) return fail(key.error());
  const auto manifest = readManifest(unpacked.path() + '/' + std::string(kManifest), *key, std::move(*parts));
  if (!manifest) return fail(manifest.error());
  if (auto proven = proveDatabase(files.database(), *key, manifest->rows); !proven) return fail(proven.error());
  if (auto removed = removeFile(unpacked.path() + '/' + std::string(kManifest)); !removed) return fail(removed.error());
  if (auto synced = syncFolder(unpacked.path()); !synced) return fail(synced.error());
  INQUIRY_CRASH_POINT("backup.proven");
  std::error_code none;
  std::filesystem::remove(folder, none);  // an empty one would be in the way
  if (auto named = renameFile(unpacked.path(), folder); !named) return fail(named.error());
  return RestoreReceipt{folder, manifest->rows, manifest->takenAt};
}

Result<WorkspaceSalvage> salvageWorkspace(const std::string& folder, const Clock& clock, const WorkspaceStorage::Unlock& unlock) {
  const WorkspaceFiles files{folder};
  auto lock = WorkspaceLock::acquire(files.lock());
  if (!lock) return fail(lock.error());
  auto slots = KeySlots::load(files.key(), clock);
  if (!slots) return fail(slots.error());
  auto key = unlock(*slots);
  if (!key) return fail(key.error());
  const PartFile fresh(files.database() + ".salvaged");
  auto report = salvage(files.database(), key->reveal(), fresh.path());
  if (!report) return fail(report.error());
  {
    auto opened = Connection::open(fresh.path(), Access::ReadWrite, key->reveal());
    if (!opened) return fail(opened.error());
    if (auto noted = demandReconcile(**opened, "The database was damaged and has been salvaged."); !noted) return fail(noted.error());
  }
  INQUIRY_CRASH_POINT("salvage.written");
  auto aside = Snapshots(files.snapshots(), files.database(), key->clone()).restore(fresh.path());
  if (!aside) return fail(aside.error());
  return WorkspaceSalvage{std::move(*report), std::move(*aside)};
}

}  // namespace inquiry::storage
