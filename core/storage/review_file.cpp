#include "core/storage/review_file.h"

#include <sys/stat.h>

#include <filesystem>

#include "core/storage/file_descriptor.h"
#include "core/storage/passphrase_file.h"
#include "core/storage/search_index.h"
#include "core/storage/workspace_backup.h"

namespace inquiry::storage {
namespace {

namespace fs = std::filesystem;

// For its owner alone; gone with its scope, whatever happened.
class ScratchFolder {
 public:
  explicit ScratchFolder(std::string path) : m_path(std::move(path)) { remove(); }
  ~ScratchFolder() { remove(); }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  Status make() const { return ::mkdir(m_path.c_str(), 0700) == 0 ? Status() : Status(failFile("A folder for the file could not be made")); }
  std::string operator/(const char* name) const { return m_path + '/' + name; }

 private:
  void remove() const {
    std::error_code none;
    fs::remove_all(m_path, none);
  }
  std::string m_path;
};

tl::unexpected<Error> cancelled() { return fail(ErrorKind::Cancelled, "review.cancelled", "The reviewer's file was not made: it was cancelled."); }

// Files that are in memory here and there only, never readable on the disk.
class FileMover {
 public:
  FileMover(const SealedFiles& from, SealedFiles& to) : m_from(from), m_to(to) {}
  Result<std::string> operator()(const std::string& name) {
    const std::string place = m_from.placeOf(name);
    if (!m_from.holds(place)) return std::string();
    const auto bytes = m_from.readWhole(place);
    // A damaged file is left out: the conversation counts.
    if (!bytes) return std::string();
    const auto kept = m_to.keep(*bytes);
    if (!kept) return fail(kept.error());
    ++m_moved;
    return kept->place.substr(kept->place.rfind('/') + 1);
  }
  std::int64_t moved() const { return m_moved; }

 private:
  const SealedFiles& m_from;
  SealedFiles& m_to;
  std::int64_t m_moved = 0;
};

Status indexAll(Database& database) {
  constexpr std::int64_t kSlice = 2000;
  constexpr Duration kBudget = std::chrono::seconds(2);
  for (std::int64_t left = 1; left > 0;) {
    const auto done = database.writes().write(WritePriority::Import, [&](Connection& connection, ChangeSet&) -> Status {
      const auto progress = SearchIndex(connection).catchUp(kSlice, kBudget);
      if (!progress) return fail(progress.error());
      left = progress->left;
      return {};
    });
    if (!done) return done;
  }
  return {};
}

Result<ReviewCounts> fill(WorkspaceStorage& target, Connection& from, const ReviewPlan& plan, const ReviewText& redact) {
  ReviewCounts counts;
  target.database().writes().setInteractive(false);
  const auto copied = target.database().writes().write(WritePriority::Import, [&](Connection& connection, ChangeSet&) -> Status {
    const auto done = copyForReview(from, connection, plan.threads, redact);
    if (!done) return fail(done.error());
    counts = *done;
    if (plan.finish)
      if (auto finished = plan.finish(connection); !finished) return finished;
    return setReviewAbout(connection, plan.about);
  });
  if (!copied) return fail(copied.error());
  if (auto indexed = indexAll(target.database()); !indexed) return fail(indexed.error());
  return counts;
}

}  // namespace

Result<ReviewPacked> packReview(WorkspaceStorage& source, const Clock& clock, const ReviewPlan& plan, ReviewText redact, const std::function<bool()>& goesOn) {
  const ScratchFolder scratch(source.files().folder + "/review.part");
  if (auto made = scratch.make(); !made) return fail(made.error());
  NewKeys keys;
  keys.passphrase = plan.passphrase.clone();
  keys.cost = plan.cost;
  auto target = WorkspaceStorage::create(scratch / "workspace", clock, keys);
  if (!target) return fail(target.error());
  auto reader = source.database().read();
  if (!reader) return fail(reader.error());
  FileMover mover(source.attachments(), target->storage->attachments());
  redact.file = [&](const std::string& name) -> Result<std::string> { return plan.files == ReviewPlan::Files::Take ? mover(name) : Result<std::string>(std::string()); };
  ReviewPacked packed;
  const auto counts = fill(*target->storage, (*reader)->connection(), plan, redact);
  if (!counts) return fail(counts.error());
  packed.counts = *counts;
  packed.files = mover.moved();
  if (goesOn && !goesOn()) return cancelled();
  const std::string plain = scratch / "plain";
  const auto backup = writeBackup(target->storage->files(), target->storage->key(), clock, plain, goesOn);
  if (!backup) return fail(backup.error());
  target->storage.reset();
  auto hash = sealFile(plain, plan.file, plan.passphrase, plan.cost);
  if (!hash) return fail(hash.error());
  std::error_code none;
  packed.sha256 = std::move(*hash);
  packed.bytes = static_cast<std::int64_t>(fs::file_size(plan.file, none));
  return packed;
}

Status unpackReview(const std::string& file, const std::string& folder, const Secret& passphrase, const Clock& clock) {
  const ScratchFolder scratch(folder + ".part");
  if (auto made = scratch.make(); !made) return made;
  const std::string plain = scratch / "plain";
  if (auto opened = unsealFile(file, plain, passphrase); !opened) return opened;
  const auto restored = restoreBackup(plain, folder, clock, [&passphrase](const KeySlots& slots) { return slots.unlockWithPassphrase(passphrase); });
  if (!restored) return fail(restored.error());
  return {};
}

}  // namespace inquiry::storage
