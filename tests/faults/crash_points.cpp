// F2: the desk ends at every named place, at its first, second, ... hit, and must come back with nothing lost and nothing doubled.
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "core/domain/crash_point.h"
#include "tests/faults/child_process.h"
#include "tests/faults/fault_check.h"
#include "tests/faults/fault_worker.h"
#include "tests/faults/fault_workspace.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::faults;

namespace {

constexpr int kLife = 120'000;
constexpr std::size_t kFewestPoints = 40;

struct Tally {
  int died = 0, passed = 0;
  std::vector<std::string> violations;
};

std::set<std::string> pointsOf(const std::string& folder, const std::vector<std::string>& arguments) {
  const std::string list = folder + "/points.log";
  std::filesystem::remove(list);
  ChildProcess life(arguments, {"ID_CRASH_LIST=" + list}, folder + "/worker.log");
  life.wait(kLife);
  const auto lines = linesOf(list);
  return {lines.begin(), lines.end()};
}

// One death in a life of work, then a life without one, which must find everything in order.
void tryPoint(const std::string& folder, FaultWorld& world, const std::string& point, int hit, Tally& tally) {
  const std::string at = point + ":" + std::to_string(hit);
  world.buyerWrites();
  {
    ChildProcess life({"--live", folder, at}, {"ID_CRASH_AT=" + at}, folder + "/worker.log");
    const int exit = life.wait(kLife);
    if (exit == 0) {
      ++tally.passed;  // fewer hits than that in one life
      return;
    }
    if (exit != kCrashPointExitCode) tally.violations.push_back(at + ": the life ended with " + std::to_string(exit) + "\n" + readFile(folder + "/worker.log"));
  }
  ++tally.died;
  const Verdict verdict = settleAndCheck(folder, world);
  for (const std::string& problem : verdict.problems) tally.violations.push_back(at + ": " + problem);
}

// A death while a workspace is being made: what stands there then opens, or is told as what it is; it is never taken for a new one.
void tryCreation(const std::string& folder, const std::string& point, Tally& tally) {
  const std::string fresh = folder + "/fresh";
  std::filesystem::remove_all(fresh);
  {
    ChildProcess life({"--create", folder}, {"ID_CRASH_AT=" + point}, folder + "/worker.log");
    if (life.wait(kLife) != kCrashPointExitCode) return;
  }
  ++tally.died;
  const SystemClock clock;
  const auto opened = storage::WorkspaceStorage::open(fresh, clock, [](const storage::KeySlots& slots) {
    return slots.unlockWithPassphrase(Secret(std::string("a passphrase for tests")));
  });
  const bool isTold = opened || opened.error().kind == ErrorKind::NotFound || opened.error().kind == ErrorKind::Locked;
  if (!isTold) tally.violations.push_back("create " + point + ": " + opened.error().code);
}

int drive(int hits, const std::string& only, const std::string& jsonFile) {
  const auto begin = std::chrono::steady_clock::now();
  const TemporaryFolder folder;
  FaultWorld world(folder.path(), 7);
  FaultWorkspace::create(folder.path(), world.sandbox());
  const auto working = pointsOf(folder.path(), {"--live", folder.path(), "list"});
  const auto creating = pointsOf(folder.path(), {"--create", folder.path()});
  std::set<std::string> all = working;
  all.insert(creating.begin(), creating.end());
  Tally tally;
  for (const std::string& point : creating)
    if (only.empty()) tryCreation(folder.path(), point, tally);
  for (const std::string& point : working)
    for (int hit = 1; hit <= hits; ++hit)
      if (only.empty() || point.find(only) != std::string::npos) tryPoint(folder.path(), world, point, hit, tally);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  for (const std::string& violation : tally.violations) std::printf("violation: %s\n", violation.c_str());
  const bool isClean = tally.violations.empty() && all.size() >= kFewestPoints;
  const nlohmann::json result{{"run", "crash_points"},   {"points", all.size()},   {"hits", hits},
                              {"deaths", tally.died},    {"notReached", tally.passed}, {"violations", tally.violations.size()},
                              {"seconds", seconds},      {"clean", isClean}};
  std::printf("| points | hits | deaths | violations |\n|---|---|---|---|\n| %zu | %d | %d | %zu |\n", all.size(), hits, tally.died,
              tally.violations.size());
  std::printf("%s\n", result.dump().c_str());
  if (!jsonFile.empty()) appendLine(jsonFile, result.dump());
  return isClean ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  try {
    if (words.size() == 3 && words[0] == "--live") return liveOnce(words[1], words[2]);
    if (words.size() == 2 && words[0] == "--create") return createOnce(words[1]);
    int hits = 3;
    std::string only, jsonFile;
    for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
      if (words[i] == "--hits") hits = std::stoi(words[i + 1]);
      if (words[i] == "--only") only = words[i + 1];
      if (words[i] == "--json") jsonFile = words[i + 1];
    }
    return drive(hits, only, jsonFile);
  } catch (const std::exception& error) {
    std::cerr << error.what() << std::endl;
    return 2;
  }
}
