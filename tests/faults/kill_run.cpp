// F1: a desk that syncs, sends and refreshes against the sandbox with faults on is killed at random times, again and again. In the end
// nothing that was acknowledged is lost and nothing reached a buyer twice.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "tests/faults/child_process.h"
#include "tests/faults/fault_check.h"
#include "tests/faults/fault_worker.h"
#include "tests/faults/fault_workspace.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::faults;

namespace {

struct Options {
  int kills = 1000;
  std::uint64_t seed = 1;
  std::string jsonFile;
};

struct Deaths {
  int kills = 0, beforeOpen = 0, ownEnds = 0;
};

// A third of the kills fall into opening and recovery, the others into the work.
void killOnce(const std::string& folder, int number, std::mt19937_64& random, Deaths& deaths) {
  const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
  const std::size_t opened = linesOf(folder + "/opens.log").size();
  ChildProcess worker({"--worker", folder, "k" + std::to_string(number), std::to_string(random())}, {}, folder + "/worker.log");
  if (upTo(2) == 0) {
    rest(upTo(250));
  } else {
    for (int waited = 0; waited < 20'000 && worker.isRunning() && linesOf(folder + "/opens.log").size() == opened; waited += 5) rest(5);
    rest(upTo(900));
  }
  if (linesOf(folder + "/opens.log").size() == opened) ++deaths.beforeOpen;
  if (worker.isRunning()) ++deaths.kills;
  else ++deaths.ownEnds;
  worker.kill();
}

double percentile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

void report(const Options& options, const Deaths& deaths, const Verdict& verdict, const std::string& folder, double seconds) {
  std::vector<double> opens;
  for (const std::string& line : linesOf(folder + "/opens.log")) opens.push_back(std::stod(line));
  const auto signIns = linesOf(folder + "/signins.log").size();
  const nlohmann::json result{{"run", "kill_run"},          {"seed", options.seed},
                              {"kills", deaths.kills},      {"killedBeforeOpen", deaths.beforeOpen},
                              {"ownEnds", deaths.ownEnds},  {"acked", verdict.acked},
                              {"sent", verdict.sent},       {"refused", verdict.refused},
                              {"asked", verdict.asked},     {"lost", verdict.lost},
                              {"doubled", verdict.doubled}, {"missingMessages", verdict.missingMessages},
                              {"doubledMessages", verdict.doubledMessages}, {"unfinished", verdict.unfinished},
                              {"signedInAgain", signIns},   {"journalIntact", verdict.isJournalIntact},
                              {"openMsMedian", percentile(opens, 0.5)}, {"openMsP99", percentile(opens, 0.99)},
                              {"seconds", seconds},         {"clean", verdict.isClean() && deaths.ownEnds == 0}};
  std::printf("| kills | acked | sent | lost | doubled | asked | messages missing | messages doubled | open p99 |\n");
  std::printf("|---|---|---|---|---|---|---|---|---|\n");
  std::printf("| %d | %lld | %lld | %lld | %lld | %lld | %lld | %lld | %.0f ms |\n", deaths.kills, static_cast<long long>(verdict.acked),
              static_cast<long long>(verdict.sent), static_cast<long long>(verdict.lost), static_cast<long long>(verdict.doubled),
              static_cast<long long>(verdict.asked), static_cast<long long>(verdict.missingMessages),
              static_cast<long long>(verdict.doubledMessages), percentile(opens, 0.99));
  for (const std::string& problem : verdict.problems) std::printf("problem: %s\n", problem.c_str());
  if (deaths.ownEnds > 0) std::printf("problem: %d workers ended by themselves:\n%s\n", deaths.ownEnds, readFile(folder + "/worker.log").c_str());
  std::printf("%s\n", result.dump().c_str());
  if (!options.jsonFile.empty()) appendLine(options.jsonFile, result.dump());
}

int drive(const Options& options) {
  const auto begin = std::chrono::steady_clock::now();
  const TemporaryFolder folder;
  FaultWorld world(folder.path(), options.seed);
  FaultWorkspace::create(folder.path(), world.sandbox());
  {
    FaultWorkspace workspace(folder.path());
    static_cast<void>(must(workspace.sync().syncOnce({})));
  }
  std::mt19937_64 random(options.seed);
  Deaths deaths;
  for (int i = 0; i < options.kills; ++i) {
    world.addFaults();
    if (i % 2 == 0) world.buyerWrites();
    killOnce(folder.path(), i, random, deaths);
    if (i % 50 == 49) std::fprintf(stderr, "%d kills\n", i + 1);
  }
  const Verdict verdict = settleAndCheck(folder.path(), world);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  report(options, deaths, verdict, folder.path(), seconds);
  return verdict.isClean() && deaths.ownEnds == 0 ? 0 : 1;
}

Options parse(const std::vector<std::string>& words) {
  Options options;
  for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
    if (words[i] == "--kills") options.kills = std::stoi(words[i + 1]);
    if (words[i] == "--seed") options.seed = std::stoull(words[i + 1]);
    if (words[i] == "--json") options.jsonFile = words[i + 1];
  }
  return options;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  try {
    if (words.size() == 4 && words[0] == "--worker") return workUntilKilled(words[1], words[2], std::stoull(words[3]));
    return drive(parse(words));
  } catch (const std::exception& error) {
    std::cerr << error.what() << std::endl;
    return 2;
  }
}
