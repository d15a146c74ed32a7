#include "tests/faults/fault_worker.h"

#include <cstdio>
#include <filesystem>
#include <random>

#include "tests/faults/child_process.h"
#include "tests/faults/fault_workspace.h"
#include "tests/faults/hurried_connector.h"

namespace inquiry::faults {
namespace {

constexpr std::size_t kMostWaiting = 30;
constexpr int kLongestLife = 30'000;

int portOf(const std::string& folder) { return std::stoi(linesOf(folder + "/port").front()); }

std::size_t waiting(FaultWorkspace& workspace) {
  using enum OutgoingState;
  return workspace.outgoing({Queued, Sending, Unknown}).size();
}

void writeAnswer(FaultWorkspace& workspace, const std::string& folder, const FaultWorkspace::Target& target, const std::string& text) {
  workspace.answer(target, text);
  appendLine(folder + "/acked.log", text);
}

}  // namespace

int workUntilKilled(const std::string& folder, const std::string& name, std::uint64_t seed) {
  FaultWorkspace workspace(folder);
  appendLine(folder + "/opens.log", std::to_string(workspace.openMillis()));
  if (const int gone = workspace.signInAgain(portOf(folder)); gone > 0) appendLine(folder + "/signins.log", std::to_string(gone));
  if (const int asked = workspace.answerQuestions(portOf(folder)); asked > 0) appendLine(folder + "/asked.log", std::to_string(asked));
  must(workspace.sync().start());
  std::mt19937_64 random(seed);
  const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
  int written = 0;
  for (int lived = 0; lived < kLongestLife;) {
    const auto targets = workspace.targets();
    if (!targets.empty() && waiting(workspace) < kMostWaiting) {
      const auto& target = targets[static_cast<std::size_t>(upTo(static_cast<int>(targets.size()) - 1))];
      writeAnswer(workspace, folder, target, "Answer " + name + "-" + std::to_string(++written));
    }
    const int pause = 20 + upTo(120);
    rest(pause);
    lived += pause;
  }
  return 0;
}

int liveOnce(const std::string& folder, const std::string& name) {
  FaultWorkspace workspace(folder);
  const int port = portOf(folder);
  workspace.signInAgain(port);
  for (const char* store : {"ebay-us", "ml-mx"})
    test::exchange(port, {"POST", "/_control/expire", {{"Content-Type", "application/json"}}, "{\"store\":\"" + std::string(store) + "\"}"});
  static_cast<void>(workspace.sync().syncOnce({}));
  const auto targets = workspace.targets();
  std::size_t next = std::hash<std::string>()(name);
  const auto write = [&](int number) {
    if (!targets.empty()) writeAnswer(workspace, folder, targets[next++ % targets.size()], "Answer " + name + "-" + std::to_string(number));
  };
  for (int i = 0; i < 3; ++i) write(i);
  static_cast<void>(workspace.sync().syncOnce({}));
  for (int i = 3; i < 5; ++i) write(i);
  test::exchange(port, {"POST", "/_control/faults", {{"Content-Type", "application/json"}},
                        R"({"store":"","kind":"reset-after-accept","count":1,"endpoint":"send"})"});
  static_cast<void>(workspace.sync().syncOnce({}));
  rest(static_cast<int>(settle().count()) + 100);
  static_cast<void>(workspace.sync().syncOnce({}));
  static_cast<void>(workspace.sync().syncOnce({}));
  static_cast<void>(workspace.storage().takeSnapshot());
  return 0;
}

int createOnce(const std::string& folder) {
  const SystemClock clock;
  storage::NewKeys keys;
  keys.passphrase = Secret(std::string("a passphrase for tests"));
  keys.cost = {1, 8U << 20U};
  const auto created = storage::WorkspaceStorage::create(folder + "/fresh", clock, keys);
  return created ? 0 : 1;
}

}  // namespace inquiry::faults
