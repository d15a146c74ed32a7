#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

constexpr int kMessages = 1000;

std::string exportFolder(DeskBench& desk) {
  const std::string folder = desk.place("export");
  std::filesystem::create_directory(folder);
  std::ofstream threads(folder + "/threads.jsonl"), messages(folder + "/messages.jsonl");
  threads << R"({"id":"t1","store":"old","marketplace":"ebay","lang":"en","buyer":"Ana","buyer_key":"ana","order":"","subject":"","status":"closed",)"
          << R"("assignee":"","tags":[],"created_at":"2026-01-01T00:00:00Z","due_at":null,"unread":0,"messages":1,"last_at":"2026-01-01T00:00:00Z"})" << "\n";
  for (int i = 0; i < kMessages; ++i)
    messages << R"({"id":"m)" << i << R"(","thread":"t1","store":"old","direction":"in","from":"Ana","sent_at":"2026-01-01T00:00:00Z","lang":"en",)"
             << R"("body":"text )" << i << R"(","order":"","attachments":0})" << "\n";
  return folder;
}

// What the writer does after damage or a failing disk: the next batch gets a new connection.
Status loseConnection(storage::Connection& connection) {
  const Status damaged = storage::execute(connection, "INSERT INTO message_search (message_search, rank) VALUES ('integrity-check', 1)");
  return damaged ? fail(ErrorKind::Storage, "test.sound", "The index was not damaged.") : damaged;
}

}  // namespace

TEST_CASE("An import goes on when the writing connection was replaced between two of its batches") {
  DeskBench desk;
  const std::string folder = exportFolder(desk);
  desk.write([](storage::Connection& connection) {
    return storage::execute(connection, "INSERT INTO message_search (rowid, subject, text, facets) VALUES (77, 'of', 'no', 'message')");
  });
  int replaced = 0;
  const auto receipt = desk.archive().importFolder(folder, [&](std::int64_t done, std::int64_t) {
    if (done == 0 || done >= kMessages) return true;
    const Status lost = desk.database().writes().write(storage::WritePriority::User,
                                                       [](storage::Connection& connection, ChangeSet&) { return loseConnection(connection); });
    if (!lost && lost.error().code != "test.sound") ++replaced;
    return true;
  });
  CHECK(replaced > 2);
  REQUIRE(receipt);
  CHECK(receipt->messages == kMessages);
  CHECK(receipt->problems.empty());
  CHECK(must(desk.inbox().thread(desk.thread("t1", "old"), 5000)).messages.size() == kMessages);
}

TEST_CASE("An import leaves what a connected store's platform told alone") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello");
  const Thread before = desk.row(id);
  const std::string folder = desk.place("export");
  std::filesystem::create_directory(folder);
  std::ofstream(folder + "/threads.jsonl")
      << R"({"id":"t1","store":"shop","marketplace":"ebay","lang":"en","buyer":"HIJACK","buyer_key":"bk","order":"9","subject":"hijacked","status":"closed",)"
      << R"("assignee":"","tags":[],"created_at":"2026-01-01T00:00:00Z","due_at":null,"unread":0,"messages":1,"last_at":"2026-01-01T00:00:00Z"})" << "\n"
      << R"({"id":"t2","store":"shop","marketplace":"amazon","lang":"en","buyer":"A","buyer_key":"a","order":"","subject":"","status":"closed",)"
      << R"("assignee":"","tags":[],"created_at":"2026-01-01T00:00:00Z","due_at":null,"unread":0,"messages":1,"last_at":"2026-01-01T00:00:00Z"})" << "\n"
      << R"({"id":"t3","store":"../x","marketplace":"ebay","lang":"en","buyer":"A","buyer_key":"a","order":"","subject":"","status":"closed",)"
      << R"("assignee":"","tags":[],"created_at":"2026-01-01T00:00:00Z","due_at":null,"unread":0,"messages":1,"last_at":"2026-01-01T00:00:00Z"})" << "\n";
  std::ofstream(folder + "/messages.jsonl")
      << R"({"id":"old","thread":"t1","store":"shop","direction":"in","from":"Ana","sent_at":"2026-01-01T00:00:00Z","lang":"en","body":"earlier","order":"","attachments":0})" << "\n";
  const auto receipt = must(desk.archive().importFolder(folder, nullptr));
  REQUIRE(receipt.problems.size() == 2);
  CHECK(receipt.problems[0].reason.find("is one of ebay, not of amazon") != std::string::npos);
  CHECK(receipt.problems[1].reason.find("../x") != std::string::npos);
  const Thread after = desk.row(id);
  CHECK(after.buyerName == before.buyerName);
  CHECK(after.buyerKey == before.buyerKey);
  CHECK(after.subject == before.subject);
  CHECK(after.needsReply);
  CHECK(must(desk.inbox().thread(id)).messages.size() == 2);
}
