#include <archive.h>
#include <archive_entry.h>

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <map>

#include "core/desk/bundle_file.h"
#include "core/desk/log_lines.h"
#include "core/storage/setting_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

std::map<std::string, std::string> filesOf(const std::string& bundle) {
  std::map<std::string, std::string> files;
  archive* reader = archive_read_new();
  archive_read_support_filter_gzip(reader);
  archive_read_support_format_tar(reader);
  REQUIRE(archive_read_open_filename(reader, bundle.c_str(), 65536) == ARCHIVE_OK);
  for (archive_entry* entry = nullptr; archive_read_next_header(reader, &entry) == ARCHIVE_OK;) {
    std::string bytes(static_cast<std::size_t>(archive_entry_size(entry)), '\0');
    archive_read_data(reader, bytes.data(), bytes.size());
    files.emplace(archive_entry_pathname(entry), bytes);
  }
  archive_read_free(reader);
  return files;
}

void writeLog(DeskBench& desk, const std::string& text) {
  std::filesystem::create_directories(desk.parts().folder + "/logs");
  std::ofstream(desk.parts().folder + "/logs/desk.log") << text;
}

constexpr const char* kLog =
    "half a line of before\n"
    "2026-11-20T15:18:00.000Z warning sync failed store=shop code=oauth.revoked for anna@mail.example\n"
    "2026-11-20T15:19:00.000Z info read store=other code=http.500 Bearer sk9f86d081884c7d659a2feaa0c55ad015a3bf4f1b\n"
    "2026-11-20T15:20:00.000Z info call +1 415 555 0134 store=shop\n";

}  // namespace

TEST_CASE("AU07: a support bundle holds no contact, secret or word of a buyer in any of its files, but shop, time and error code") {
  DeskBench desk;
  desk.question("t1", "Anna Schmidt, Lindenallee 7, anna@mail.example, +1 415 555 0134, card 4111 1111 1111 1111");
  desk.write([](storage::Connection& connection) { return storage::SettingRepository(connection).save("mail.answer", R"({"from":"anna@mail.example","token":"sk9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"})"); });
  writeLog(desk, kLog);
  const std::string file = desk.place("bundle.tar.gz");
  must(desk.archive().supportBundle(file));
  const auto files = filesOf(file);
  for (const char* wanted : {"bundle.json", "doctor.json", "stores.json", "outbox.json", "settings.json", "desk.log"}) CHECK(files.contains(wanted));
  for (const auto& [name, content] : files)
    for (const char* gone : {"anna", "Anna", "Schmidt", "Lindenallee", "555 0134", "4111", "9f86d081"}) {
      INFO(name << " " << gone);
      CHECK(content.find(gone) == std::string::npos);
    }
  CHECK(files.at("stores.json").find("\"shop\"") != std::string::npos);
  CHECK(files.at("desk.log").find("2026-11-20T15:18:00.000Z") != std::string::npos);
  CHECK(files.at("desk.log").find("oauth.revoked") != std::string::npos);
}

TEST_CASE("AU07: a picture goes into a bundle beside what was there, and into nothing else") {
  DeskBench desk;
  writeLog(desk, kLog);
  const std::string file = desk.place("bundle.tar.gz");
  const auto before = must(desk.archive().supportBundle(file));
  const auto without = filesOf(file);
  const std::string picture("\x89PNG\r\n\x1a\n and more bytes \0 of it", 32);
  const auto after = must(desk::addToBundle(file, "window.png", picture, desk.clock.now()));
  CHECK(after.rows == before.rows + 1);
  CHECK(after.sha256 != before.sha256);
  auto with = filesOf(file);
  CHECK(with.at("window.png") == picture);
  with.erase("window.png");
  CHECK(with == without);
  const std::string other = desk.place("other.tar.gz");
  std::ofstream(other) << "something else";
  const auto refused = desk::addToBundle(other, "window.png", picture, desk.clock.now());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "bundle.other");
  CHECK(std::filesystem::file_size(other) == 14);
}

TEST_CASE("AU07: the log is read newest first, by store and by a part of the code, without contacts and secrets") {
  DeskBench desk;
  CHECK(desk::logLines(desk.parts().folder, {}).empty());
  writeLog(desk, kLog);
  const auto all = desk::logLines(desk.parts().folder, {});
  REQUIRE(all.size() == 3);
  CHECK(all.front().at == "2026-11-20T15:20:00.000Z");
  CHECK(desk::logLines(desk.parts().folder, {"shop", "", 500}).size() == 2);
  const auto revoked = desk::logLines(desk.parts().folder, {"", "oauth", 500});
  REQUIRE(revoked.size() == 1);
  CHECK(revoked.front().level == "warning");
  CHECK(revoked.front().code == "oauth.revoked");
  CHECK(desk::logLines(desk.parts().folder, {"", "", 2}).size() == 2);
  const std::string text = desk::logForSupport(all, "2026-11-20T16:00:00.000Z");
  CHECK(text.find("oauth.revoked") < text.find("http.500"));
  for (const char* gone : {"anna@", "9f86d081", "555 0134"}) {
    INFO(gone);
    CHECK(text.find(gone) == std::string::npos);
  }
}
