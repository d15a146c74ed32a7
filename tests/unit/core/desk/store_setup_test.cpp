#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

TEST_CASE("AU09: what was skipped before connecting is in the journal, and nothing is noted where nothing was") {
  DeskBench desk;
  must(desk.stores().noteSkipped(StoreId{"shop"}, {}));
  must(desk.stores().noteSkipped(StoreId{"shop"}, {"developer-keys", "main-account"}));
  std::vector<std::string> payloads;
  for (const JournalEntry& entry : desk.journal())
    if (entry.kind == "store.prerequisites-skipped") payloads.push_back(entry.payload);
  REQUIRE(payloads.size() == 1);
  CHECK(payloads[0] == R"({"skipped":["developer-keys","main-account"]})");
  CHECK_FALSE(desk.stores().noteSkipped(StoreId{"nobody"}, {"x"}).has_value());
}

TEST_CASE("The time zone of a store changes to a known one only, with a journal row") {
  DeskBench desk;
  CHECK(desk.stores().setTimeZone(StoreId{"shop"}, "Mars/Olympus").error().code == "store.time_zone");
  must(desk.stores().setTimeZone(StoreId{"shop"}, "Europe/Berlin"));
  CHECK(must(desk.stores().list()).front().store.timeZone == "Europe/Berlin");
  int changes = 0;
  for (const JournalEntry& entry : desk.journal()) changes += entry.kind == "store.time-zone";
  CHECK(changes == 1);
}

TEST_CASE("The test enquiry of a connected store passes every stage") {
  DeskBench desk;
  const desk::EnquiryReport report = must(desk.stores().testEnquiry(StoreId{"shop"}));
  CHECK(report.passed);
  CHECK(report.stages.size() == 5);
}

TEST_CASE("A new mailbox password takes neither the proxy nor the addresses of a store away") {
  // It did: the wizard's file names none of them, and a store behind a proxy would have come from another address.
  DeskBench desk;
  must(desk.stores().change(R"({"id":"shop","marketplace":"ebay","proxy":"http://127.0.0.1:3128","endpoints":{"api":"http://127.0.0.1:9","auth":"http://127.0.0.1:9"}})"));
  const desk::StoreRow row = must(desk.stores().change(R"({"id":"shop","marketplace":"ebay","name":"Renamed","credentials":{"mailboxPassword":"n3w"}})"));
  CHECK(row.store.name == "Renamed");
  CHECK(row.store.proxy == "http://127.0.0.1:3128");
  CHECK(row.store.endpoints.at("auth") == "http://127.0.0.1:9");
  CHECK(row.store.site == "EBAY_US");
  CHECK(row.store.sandbox);
  CHECK_FALSE(must(desk.stores().change(R"({"id":"shop","marketplace":"ebay","proxy":null})")).store.proxy);
}

TEST_CASE("A connected store takes a new mailbox and keeps its mode, and no credential is told in the journal") {
  DeskBench desk;
  const auto file = [](const char* marketplace, const char* host) {
    return std::string(R"({"id":"shop","marketplace":")") + marketplace + R"(","name":"Shop","timeZone":"Europe/Berlin","mode":"display-only",
      "mailbox":{"imap":{"host":")" + host + R"(","port":993,"security":"tls","user":"service@shop.example"},"folders":["INBOX"]},
      "credentials":{"clientId":"id-1","clientSecret":"s3cret-1"}})";
  };
  const desk::StoreRow row = must(desk.stores().change(file("ebay", "127.0.0.1")));
  CHECK(row.store.mode == StoreMode::Reply);
  CHECK(row.store.timeZone == "Europe/Berlin");
  REQUIRE(row.store.mailbox);
  CHECK(row.store.mailbox->imap->host == "127.0.0.1");
  // Credentials left out stay as they are, those a store cannot be added without, too.
  must(desk.stores().change(R"({"id":"shop","marketplace":"ebay","timeZone":"Europe/Berlin"})"));
  const auto other = desk.stores().change(file("mercado-libre", "127.0.0.1"));
  REQUIRE_FALSE(other);
  CHECK(other.error().code == "store.other_marketplace");
  CHECK_FALSE(desk.stores().change(R"({"id":"nobody","marketplace":"mailbox"})"));
  int changes = 0;
  for (const JournalEntry& entry : desk.journal()) {
    changes += entry.kind == "store.changed";
    CHECK(entry.payload.find("s3cret-1") == std::string::npos);
  }
  CHECK(changes == 2);
}

TEST_CASE("A kept mailbox password is not handed to another server because the field was left empty") {
  // It was: change() kept the password and took the new host.
  DeskBench desk;
  const auto file = [](const std::string& host, const std::string& more) {
    return R"({"id":"shop","marketplace":"ebay","mailbox":{"imap":{"host":")" + host + R"(","port":993,"security":"tls","user":"service@shop.example"}})" + more + "}";
  };
  must(desk.stores().change(file("imap.old.example", R"(,"credentials":{"mailboxPassword":"s3cret"})")));
  const auto moved = desk.stores().change(file("imap.new.example", ""));
  REQUIRE_FALSE(moved);
  CHECK(moved.error().code == "store.password_again");
  CHECK(moved.error().text.find("imap.new.example") != std::string::npos);
  CHECK(desk.stores().change(file("imap.new.example", R"(,"credentials":{"mailboxPassword":""})")).error().code == "store.password_again");
  // Nothing of it was taken over.
  CHECK(must(desk.stores().list()).front().store.mailbox->imap->host == "imap.old.example");
  must(desk.stores().change(file("imap.old.example", "")));
  must(desk.stores().change(file("imap.new.example", R"(,"credentials":{"mailboxPassword":"an0ther"})")));
  CHECK(must(desk.stores().list()).front().store.mailbox->imap->host == "imap.new.example");
}

TEST_CASE("A provider's sign-in is set up for its own servers alone, and a spare mailbox beside a first one") {
  DeskBench desk;
  const auto change = [&desk](const std::string& mailbox) { return desk.stores().change(R"({"id":"shop","marketplace":"ebay","mailbox":)" + mailbox + "}"); };
  const std::string gmail = R"("imap":{"host":"imap.gmail.com","port":993,"security":"tls","user":"a@shop.example"})";
  const desk::StoreRow row = must(change("{" + gmail + R"(,"signIn":"google","authserv":"","spare":{"host":"imap.spare.example","port":993,"security":"tls","user":"b@shop.example"}})"));
  CHECK(row.store.mailbox->signIn == "google");
  CHECK(row.store.mailbox->authserv == "");
  CHECK(row.store.mailbox->spare->user == "b@shop.example");
  const auto elsewhere = change(R"({"imap":{"host":"imap.gmail.com.evil.example","port":993,"security":"tls","user":"a@shop.example"},"signIn":"google"})");
  REQUIRE_FALSE(elsewhere);
  CHECK(elsewhere.error().text.find("mailbox.signIn") != std::string::npos);
  CHECK_FALSE(change("{" + gmail + R"(,"signIn":"yahoo"})"));
  CHECK_FALSE(change("{" + gmail + R"(,"signIn":"google","authserv":"two words"})"));
  CHECK_FALSE(change(R"({"spare":{"host":"imap.spare.example","port":993,"security":"tls"}})"));
  // The provider's pages stand in for nothing but a practice platform.
  CHECK_FALSE(desk.stores().change(R"({"id":"shop","marketplace":"ebay","endpoints":{"mailAuth":"https://login.example.com"}})"));
}
