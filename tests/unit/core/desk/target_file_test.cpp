#include "core/desk/target_file.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "tests/support/temporary_folder.h"

using namespace inquiry;

TEST_CASE("An export never writes over the workspace or over a file that is no export") {
  TemporaryFolder place;
  const std::string workspace = place.file("desk");
  std::filesystem::create_directory(workspace);
  std::ofstream(workspace + "/inquirydesk.db") << "precious";
  std::ofstream(place.file("notes.txt")) << "precious";
  std::ofstream(place.file("old.csv")) << "rows";
  std::ofstream(place.file("old.csv.manifest.json")) << "{}";
  std::filesystem::create_directory_symlink(workspace, place.file("link"));
  const auto codeOf = [&](const std::string& file) {
    const Status checked = desk::checkTargetFile(file, workspace);
    return checked ? std::string("ok") : checked.error().code;
  };
  CHECK(codeOf(workspace + "/inquirydesk.db") == "target.workspace");
  CHECK(codeOf(workspace + "/fresh.csv") == "target.workspace");
  CHECK(codeOf(workspace + "/../desk/fresh.csv") == "target.workspace");
  CHECK(codeOf(place.file("link") + "/fresh.csv") == "target.workspace");
  CHECK(codeOf(place.file("notes.txt")) == "target.exists");
  CHECK(codeOf(workspace + "-2.csv") == "ok");
  CHECK(codeOf(place.file("fresh.csv")) == "ok");
  CHECK(codeOf(place.file("old.csv")) == "ok");
  CHECK(codeOf("") == "target.empty");
}
