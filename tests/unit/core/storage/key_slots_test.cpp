#include "core/storage/key_slots.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <filesystem>
#include <map>
#include <random>
#include <set>

#include "core/storage/database.h"
#include "core/storage/durable_file.h"
#include "core/storage/recovery_code.h"
#include "core/storage/sealing.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

constexpr PassphraseCost kQuick{1, 8ULL * 1024 * 1024};

class MemoryKeyStore final : public KeyStore {
 public:
  Result<Secret> read(const std::string& entry) override {
    const auto at = entries.find(entry);
    if (isLocked || at == entries.end()) return fail(ErrorKind::NotFound, "test.missing", "No entry.");
    return Secret(isForgetful ? std::string("something else") : at->second);
  }
  Status write(const std::string& entry, const Secret& value) override {
    if (isGone) return fail(ErrorKind::Locked, "test.gone", "No service.");
    entries[entry] = std::string(value.reveal());
    return {};
  }
  Status remove(const std::string& entry) override {
    entries.erase(entry);
    return {};
  }
  std::map<std::string, std::string> entries;
  bool isLocked = false, isForgetful = false, isGone = false;
};

struct Place {
  TemporaryFolder folder;
  FixedClock clock{Instant::fromMillis(1'700'000'000'000)};
  KeyFilePaths paths{folder.file("key"), folder.file("key.copy")};
  Secret key;
  KeySlots create() { return KeySlots::create(paths, clock, key).value(); }
  KeySlots load() { return KeySlots::load(paths, clock).value(); }
};

std::string bytesOf(const std::string& file) { return readWholeFile(file, 1 << 20).value(); }

}  // namespace

TEST_CASE("each slot opens to the same key") {
  Place place;
  MemoryKeyStore store;
  auto slots = place.create();
  REQUIRE(slots.setPassphrase(place.key, Secret("correct horse"), kQuick));
  const auto code = slots.setRecoveryCode(place.key).value();
  REQUIRE(slots.setKeyStore(place.key, store));
  const auto loaded = place.load();
  CHECK(loaded.slots().size() == 3);
  CHECK(loaded.unlockWithPassphrase(Secret("correct horse")).value().reveal() == place.key.reveal());
  CHECK(loaded.unlockWithRecoveryCode(code.reveal()).value().reveal() == place.key.reveal());
  CHECK(loaded.unlockWithKeyStore(store).value().reveal() == place.key.reveal());
  CHECK(store.entries.size() == 1);
}

TEST_CASE("F9: a wrong passphrase, a wrong code, a locked key store each say what to do") {
  Place place;
  MemoryKeyStore store;
  auto slots = place.create();
  CHECK(slots.unlockWithPassphrase(Secret("anything")).error().code == "key.no_slot");
  REQUIRE(slots.setPassphrase(place.key, Secret("correct horse"), kQuick));
  static_cast<void>(slots.setRecoveryCode(place.key).value());
  REQUIRE(slots.setKeyStore(place.key, store));
  CHECK(slots.unlockWithPassphrase(Secret("wrong horse")).error().code == "key.wrong_passphrase");
  CHECK(slots.unlockWithRecoveryCode(RecoveryCode::random().text().reveal()).error().code == "key.wrong_code");
  CHECK(slots.unlockWithRecoveryCode("7K2M9").error().code == "recovery.length");
  store.isLocked = true;
  CHECK(slots.unlockWithKeyStore(store).error().code == "key.store_empty");
  store.isLocked = false;
  store.entries.clear();
  CHECK(slots.unlockWithKeyStore(store).error().kind == ErrorKind::Locked);
}

TEST_CASE("changing a slot never touches the database") {
  Place place;
  auto slots = place.create();
  REQUIRE(slots.setPassphrase(place.key, Secret("first passphrase"), kQuick));
  const std::string file = place.folder.file("desk.db");
  Database::Options options;
  options.file = file;
  options.key = place.key.clone();
  options.mayCreate = true;
  { auto database = Database::open(std::move(options)).value(); }
  const std::string before = bytesOf(file);
  REQUIRE(slots.setPassphrase(place.key, Secret("second passphrase"), kQuick));
  static_cast<void>(slots.setRecoveryCode(place.key).value());
  REQUIRE(slots.remove(SlotKind::Recovery));
  CHECK(bytesOf(file) == before);
  CHECK_FALSE(place.load().unlockWithPassphrase(Secret("first passphrase")));
  const auto key = place.load().unlockWithPassphrase(Secret("second passphrase")).value();
  CHECK(Connection::open(file, Access::ReadOnly, key.reveal()));
}

TEST_CASE("an old passphrase opens neither copy of the key file") {
  Place place;
  auto slots = place.create();
  REQUIRE(slots.setPassphrase(place.key, Secret("first passphrase"), kQuick));
  const std::string old = bytesOf(place.paths.copy);
  REQUIRE(slots.setPassphrase(place.key, Secret("second passphrase"), kQuick));
  CHECK(bytesOf(place.paths.file) == bytesOf(place.paths.copy));
  // As a kill between the two writes leaves it.
  REQUIRE(replaceFile(place.paths.copy, old));
  CHECK_FALSE(place.load().repaired().empty());
  CHECK(bytesOf(place.paths.file) == bytesOf(place.paths.copy));
}

TEST_CASE("the last slot stays, and a foreign key is refused") {
  Place place;
  auto slots = place.create();
  REQUIRE(slots.setPassphrase(place.key, Secret("correct horse"), kQuick));
  CHECK(slots.remove(SlotKind::Passphrase).error().code == "key.last_slot");
  CHECK(slots.setPassphrase(randomKey(), Secret("correct horse"), kQuick).error().code == "key.foreign");
  CHECK(slots.setPassphrase(place.key, Secret(""), kQuick).error().code == "key.short_passphrase");
  CHECK(KeySlots::create(place.paths, place.clock, place.key).error().code == "key.exists");
}

TEST_CASE("a key store that forgets or is not there gets no slot") {
  Place place;
  auto slots = place.create();
  REQUIRE(slots.setPassphrase(place.key, Secret("correct horse"), kQuick));
  MemoryKeyStore store;
  store.isForgetful = true;
  CHECK(slots.setKeyStore(place.key, store).error().code == "key_store.unreliable");
  store.isForgetful = false;
  store.isGone = true;
  CHECK_FALSE(slots.setKeyStore(place.key, store));
  CHECK_FALSE(slots.has(SlotKind::KeyStore));
}

TEST_CASE("the cost of a passphrase cannot be lowered in the file") {
  Place place;
  auto slots = place.create();
  REQUIRE(slots.setPassphrase(place.key, Secret("correct horse"), {2, kQuick.bytes}));
  auto file = KeyFile::parse(bytesOf(place.paths.file)).value();
  file.slots[0].cost.passes = 1;
  REQUIRE(saveKeyFile(place.paths, file));
  CHECK_FALSE(place.load().unlockWithPassphrase(Secret("correct horse")));
}

TEST_CASE("the default passphrase cost is t=3, m=256 MiB") {
  Place place;
  auto slots = place.create();
  const auto started = SystemClock().steady();
  REQUIRE(slots.setPassphrase(place.key, Secret("correct horse")));
  const auto took = SystemClock().steady() - started;
  REQUIRE(slots.slots().size() == 1);
  CHECK(slots.slots()[0].cost.passes == 3);
  CHECK(slots.slots()[0].cost.bytes == 256ULL << 20U);
  WARN("Argon2id t=3 m=256 MiB: " << took.count() << " ms");
}

TEST_CASE("F7: any flipped bit or cut of the key file is seen and healed from the copy") {
  Place place;
  auto slots = place.create();
  REQUIRE(slots.setPassphrase(place.key, Secret("correct horse"), kQuick));
  const std::string good = bytesOf(place.paths.file);
  int flips = 0, silent = 0;
  for (std::size_t bit = 0; bit < good.size() * 8; bit += 3) {
    std::string bad = good;
    bad[bit / 8] = static_cast<char>(static_cast<unsigned char>(bad[bit / 8]) ^ (1U << (bit % 8)));
    ++flips;
    if (KeyFile::parse(bad)) ++silent;
  }
  for (std::size_t length = 0; length < good.size(); length += 7) {
    ++flips;
    if (KeyFile::parse(good.substr(0, length))) ++silent;
  }
  CHECK(silent == 0);
  WARN("F7 key file: " << flips << " damages, " << silent << " unnoticed");
  REQUIRE(replaceFile(place.paths.file, good.substr(0, good.size() / 2)));
  CHECK(place.load().unlockWithPassphrase(Secret("correct horse")));
  CHECK(bytesOf(place.paths.file) == good);
  REQUIRE(replaceFile(place.paths.file, "x"));
  REQUIRE(replaceFile(place.paths.copy, "x"));
  CHECK(KeySlots::load(place.paths, place.clock).error().code == "key_file.damaged");
}

TEST_CASE("a recovery code survives handwriting and notices mistakes") {
  const auto code = RecoveryCode::random();
  const std::string text(code.text().reveal());
  CHECK(text.size() == 32);
  std::string sloppy;
  for (const char c : text) {
    if (c == '-') continue;
    sloppy += c == '0' ? 'o' : c == '1' ? 'L' : static_cast<char>(std::tolower(c));
    sloppy += ' ';
  }
  CHECK(RecoveryCode::parse(sloppy).value().bits().reveal() == code.bits().reveal());
  int mistakes = 0, seen = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '-') continue;
    for (const char c : std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
      if (c == text[at]) continue;
      std::string wrong = text;
      wrong[at] = c;
      ++mistakes;
      seen += RecoveryCode::parse(wrong) ? 0 : 1;
    }
  }
  CHECK(seen == mistakes);
  CHECK(RecoveryCode::parse("U" + text).error().code == "recovery.character");
  std::set<std::string> codes;
  for (int i = 0; i < 100; ++i) codes.insert(std::string(RecoveryCode::random().text().reveal()));
  CHECK(codes.size() == 100);
}

TEST_CASE("a seal opens only with its key, its context and all its bits") {
  const Secret key = randomKey();
  std::string sealed = seal(key, "plain words", "place");
  CHECK(unseal(key, sealed, "place").value().reveal() == "plain words");
  CHECK_FALSE(unseal(key, sealed, "another place"));
  CHECK_FALSE(unseal(randomKey(), sealed, "place"));
  CHECK_FALSE(unseal(key, "", "place"));
  for (std::size_t at = 0; at < sealed.size(); ++at) {
    std::string bad = sealed;
    bad[at] = static_cast<char>(bad[at] ^ 1);
    CHECK_FALSE(unseal(key, bad, "place"));
  }
  CHECK(deriveKey(key, KeyPurpose::Backup).reveal() != deriveKey(key, KeyPurpose::SecretVault).reveal());
}
