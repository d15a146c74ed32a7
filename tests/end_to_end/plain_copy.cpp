// plain_copy WORKSPACE TARGET: every byte of a workspace for somebody who has its passphrase (INQUIRYDESK_PASSPHRASE). Databases and their logs are written
// page by page, the outbox journal record by record, everything else as it is. Run on a copy of the folder: it is opened.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "core/domain/clock.h"
#include "core/storage/key_slots.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/workspace_files.h"
#include "core/storage/workspace_storage.h"
#include "tests/support/plain_pages.h"

namespace fs = std::filesystem;
using namespace inquiry;

namespace {

void copyPlain(const fs::path& from, const fs::path& to, const std::string& key) {
  for (const auto& entry : fs::recursive_directory_iterator(from)) {
    if (!entry.is_regular_file()) continue;
    const std::string path = entry.path().string();
    const bool isLog = path.ends_with("-wal"), isDatabase = path.ends_with(".db") || path.find(".db.") != std::string::npos;
    const fs::path target = to / fs::relative(entry.path(), from);
    fs::create_directories(target.parent_path());
    std::ofstream(target, std::ios::binary) << (isLog ? test::plainLog(path, key) : isDatabase ? test::plainDatabase(path, key) : test::bytesOf(path));
  }
}

Status copyOutbox(const std::string& folder, const fs::path& to, const Secret& passphrase) {
  const SystemClock clock;
  auto opened = storage::WorkspaceStorage::open(folder, clock, [&](const storage::KeySlots& slots) { return slots.unlockWithPassphrase(passphrase); });
  if (!opened) return fail(opened.error());
  std::ofstream out(to / "outbox.records", std::ios::binary);
  return (*opened)->outboxJournal().replay([&out](const storage::OutboxRecord& record) -> Status {
    out << record.payload << '\n';
    return {};
  });
}

}  // namespace

int main(int count, char** values) {
  const char* given = std::getenv("INQUIRYDESK_PASSPHRASE");
  if (count != 3 || given == nullptr) return 2;
  const SystemClock clock;
  const Secret passphrase{std::string(given)};
  const auto slots = storage::KeySlots::load(storage::WorkspaceFiles{values[1]}.key(), clock);
  const auto key = slots ? slots->unlockWithPassphrase(passphrase) : Result<Secret>(fail(slots.error()));
  if (!key) return std::cerr << key.error().text << '\n', 1;
  copyPlain(values[1], values[2], std::string(key->reveal()));
  const Status done = copyOutbox(values[1], values[2], passphrase);
  if (!done) std::cerr << done.error().text << '\n';
  return done ? 0 : 1;
}
