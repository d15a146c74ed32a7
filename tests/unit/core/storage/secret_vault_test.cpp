#include "core/storage/secret_vault.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "core/storage/durable_file.h"
#include "core/storage/snapshot.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const StoreId kStore{"ml-mx"};

// A workspace that can be closed and opened again.
struct Place {
  TemporaryFolder folder;
  FixedClock clock{Instant::fromMillis(1'700'000'000'000)};
  Secret key{std::string(32, 'k')};
  std::unique_ptr<Database> database;
  std::unique_ptr<OutboxJournal> journal;
  std::unique_ptr<SecretVault> vault;

  Place() { open(); }
  void open() {
    close();
    Database::Options options;
    options.file = folder.file("desk.db");
    options.key = key.clone();
    options.mayCreate = true;
    database = Database::open(std::move(options)).value();
    journal = OutboxJournal::open(folder.file("outbox.journal"), key).value();
    vault = SecretVault::open(*database, *journal, key, clock).value();
  }
  void close() {
    vault.reset();
    journal.reset();
    database.reset();
  }
};

Grant grantOf(std::int64_t generation) {
  Grant grant;
  grant.accessToken = Secret("access-" + std::to_string(generation));
  grant.refreshToken = Secret("refresh-" + std::to_string(generation));
  grant.accessExpiresAt = Instant::fromMillis(generation);
  grant.scopes = "read write";
  grant.generation = generation;
  return grant;
}

}  // namespace

TEST_CASE("credentials are kept per store and survive a restart") {
  Place place;
  CHECK(place.vault->credential(kStore, "clientSecret").error().kind == ErrorKind::NotFound);
  std::map<std::string, Secret> credentials;
  credentials.emplace("clientSecret", Secret("hunter2"));
  credentials.emplace("appId", Secret("app"));
  REQUIRE(place.vault->saveCredentials(kStore, std::move(credentials)));
  place.open();
  CHECK(place.vault->credential(kStore, "clientSecret").value().reveal() == "hunter2");
  CHECK_FALSE(place.vault->credential(StoreId{"ebay-us"}, "clientSecret"));
}

TEST_CASE("secrets are sealed inside the database, each for its place") {
  Place place;
  std::map<std::string, Secret> credentials;
  credentials.emplace("a", Secret("canary-secret"));
  credentials.emplace("b", Secret("other"));
  REQUIRE(place.vault->saveCredentials(kStore, std::move(credentials)));
  auto reader = place.database->read().value();
  REQUIRE(forEachRow(reader->connection(), "SELECT cipher FROM secret", [](Row row) { CHECK(row.view(0).find("canary") == std::string_view::npos); }));
  reader.reset();
  REQUIRE(place.database->writes().write(WritePriority::User, [](Connection& connection, ChangeSet&) {
    return connection.script("UPDATE secret SET cipher = (SELECT cipher FROM secret WHERE key = 'b') WHERE key = 'a'");
  }));
  CHECK(place.vault->credential(kStore, "a").error().kind == ErrorKind::Corrupt);
}

TEST_CASE("a new grant keeps the one before until it is dropped") {
  Place place;
  CHECK(place.vault->grant(kStore).error().kind == ErrorKind::NotFound);
  REQUIRE(place.vault->saveGrant(kStore, grantOf(1)));
  CHECK(place.vault->previousGrant(kStore).error().kind == ErrorKind::NotFound);
  REQUIRE(place.vault->refreshStarted(kStore, 1));
  CHECK(place.vault->isRefreshOpen(kStore).value());
  REQUIRE(place.vault->saveGrant(kStore, grantOf(2)));
  CHECK_FALSE(place.vault->isRefreshOpen(kStore).value());
  REQUIRE(place.vault->saveGrant(kStore, grantOf(3)));
  place.open();
  CHECK(place.vault->grant(kStore).value().refreshToken.reveal() == "refresh-3");
  CHECK(place.vault->grant(kStore).value().generation == 3);
  CHECK(place.vault->grant(kStore).value().scopes == "read write");
  CHECK(place.vault->previousGrant(kStore).value().accessToken.reveal() == "access-2");
  REQUIRE(place.vault->dropPreviousGrant(kStore));
  CHECK(place.vault->previousGrant(kStore).error().kind == ErrorKind::NotFound);
  CHECK(place.vault->saveGrant(kStore, grantOf(3)).error().code == "secret.stale_grant");
}

TEST_CASE("F25: an answer that was journalled but not saved is found after a kill") {
  Place place;
  REQUIRE(place.vault->saveGrant(kStore, grantOf(1)));
  REQUIRE(place.vault->refreshStarted(kStore, 1));
  REQUIRE(place.vault->journalReply(kStore, 1, Secret("{\"access_token\":\"\xFFx\"}")));
  place.open();
  CHECK(place.vault->isRefreshOpen(kStore).value());
  CHECK(place.vault->unparsedReply(kStore).value().reveal() == "{\"access_token\":\"\xFFx\"}");
  REQUIRE(place.vault->saveGrant(kStore, grantOf(2)));
  CHECK(place.vault->unparsedReply(kStore).error().kind == ErrorKind::NotFound);
  place.open();
  CHECK(place.vault->unparsedReply(kStore).error().kind == ErrorKind::NotFound);
}

TEST_CASE("an answer of the first sign-in is found as well") {
  Place place;
  REQUIRE(place.vault->journalReply(kStore, 0, Secret("first")));
  place.open();
  CHECK(place.vault->unparsedReply(kStore).value().reveal() == "first");
}

TEST_CASE("a removed store leaves nothing behind, not even in the journal") {
  Place place;
  std::map<std::string, Secret> credentials;
  credentials.emplace("a", Secret("x"));
  REQUIRE(place.vault->saveCredentials(kStore, std::move(credentials)));
  REQUIRE(place.vault->saveGrant(kStore, grantOf(1)));
  REQUIRE(place.vault->journalReply(kStore, 1, Secret("reply")));
  REQUIRE(place.vault->removeAll(kStore));
  place.open();
  CHECK_FALSE(place.vault->credential(kStore, "a"));
  CHECK_FALSE(place.vault->grant(kStore));
  CHECK_FALSE(place.vault->unparsedReply(kStore));
  CHECK_FALSE(place.vault->isRefreshOpen(kStore).value());
}

TEST_CASE("a fresh journal keeps the answers that are still needed") {
  Place place;
  REQUIRE(place.vault->journalReply(kStore, 0, Secret("needed")));
  REQUIRE(place.vault->saveGrant(StoreId{"done"}, grantOf(1)));
  REQUIRE(place.vault->journalReply(StoreId{"done"}, 1, Secret("saved")));
  REQUIRE(place.vault->saveGrant(StoreId{"done"}, grantOf(2)));
  const auto proof = Snapshots(place.folder.file("snapshots"), place.folder.file("desk.db"), place.key.clone()).take().value();
  REQUIRE(place.journal->startAnew(proof, [&](const OutboxRecord& record) { return place.vault->isStillNeeded(record); }));
  place.open();
  CHECK(place.journal->opening().records == 1);
  CHECK(place.vault->unparsedReply(kStore).value().reveal() == "needed");
}

TEST_CASE("F8: after an older database was put back, the newest answer brings the grant back") {
  Place place;
  REQUIRE(place.vault->saveGrant(kStore, grantOf(1)));
  auto snapshots = Snapshots(place.folder.file("snapshots"), place.folder.file("desk.db"), place.key.clone());
  const auto snapshot = snapshots.take().value();
  for (std::int64_t from = 1; from < 4; ++from) {
    REQUIRE(place.vault->journalReply(kStore, from, Secret("reply-" + std::to_string(from))));
    REQUIRE(place.vault->saveGrant(kStore, grantOf(from + 1)));
  }
  place.close();
  REQUIRE(snapshots.restore(snapshot.file()));
  place.open();
  CHECK(place.vault->grant(kStore).value().generation == 1);
  CHECK(place.vault->unparsedReply(kStore).value().reveal() == "reply-3");
}
