#include "tests/faults/fault_check.h"

#include <map>

#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/thread_list.h"
#include "tests/faults/child_process.h"
#include "tests/faults/fault_workspace.h"
#include "tests/faults/hurried_connector.h"

namespace inquiry::faults {
namespace {

using enum OutgoingState;

constexpr int kMostRounds = 60;
constexpr std::size_t kMostProblems = 10;

void finish(FaultWorkspace& workspace, FaultWorld& world, Verdict& verdict) {
  for (int round = 0; round < kMostRounds; ++round) {
    workspace.signInAgain(world.sandbox().port());
    const auto rounds = workspace.sync().syncOnce({});
    verdict.asked += workspace.answerQuestions(world.sandbox().port());
    bool isQuiet = rounds && workspace.outgoing({Held, Queued, Sending, Unknown, NeedsPerson}).empty();
    for (const StoreRound& each : rounds.value_or(std::vector<StoreRound>())) isQuiet = isQuiet && each.ok && each.messages == 0;
    if (isQuiet) return;
    if (round == kMostRounds - 1)
      for (const StoreRound& each : rounds.value_or(std::vector<StoreRound>()))
        if (each.error) verdict.problems.push_back(each.id.value + " never came to rest: " + each.error->code + ": " + each.error->text);
    rest(static_cast<int>(settle().count()) / 4);
  }
}

std::map<std::string, int> storedTexts(FaultWorkspace& workspace) {
  std::map<std::string, int> counts;
  const auto reader = must(workspace.database().read());
  ThreadQuery query;
  query.view = ThreadView::All;
  query.limit = 500;
  query.now = workspace.clock().now();
  storage::MessageRepository messages(reader->connection());
  for (const Thread& thread : must(storage::ThreadList(reader->connection()).page(query)).threads)
    for (const Message& message : must(messages.page(thread.id, 100'000))) ++counts[message.text];
  return counts;
}

}  // namespace

Verdict settleAndCheck(const std::string& folder, FaultWorld& world) {
  Verdict verdict;
  world.clearFaults();
  FaultWorkspace workspace(folder);
  for (const std::string& line : linesOf(folder + "/asked.log")) verdict.asked += std::stoi(line);
  finish(workspace, world, verdict);
  const auto complain = [&verdict](const std::string& sentence) {
    if (verdict.problems.size() < kMostProblems) verdict.problems.push_back(sentence);
  };
  const auto accepted = world.accepted();
  const auto stored = storedTexts(workspace);
  std::map<std::string, OutgoingState> states;
  for (const Outgoing& item : workspace.outgoing({})) {
    states[item.text] = item.state;
    if (item.state == Refused) ++verdict.refused;
    if (item.state == Sent || item.state == Confirmed || item.state == Refused || item.state == Cancelled) continue;
    ++verdict.unfinished;
    complain("still " + std::string(name(item.state)) + ": " + item.text + " (" + item.errorText + ")");
  }
  for (const std::string& text : linesOf(folder + "/acked.log")) {
    ++verdict.acked;
    const auto state = states.find(text);
    if (accepted.contains(text) || (state != states.end() && state->second == Refused)) continue;
    ++verdict.lost;
    complain("lost: " + text);
  }
  for (const auto& [text, count] : accepted) {
    ++verdict.sent;
    if (count > 1) {
      ++verdict.doubled;
      complain("sent " + std::to_string(count) + " times: " + text);
    }
    const auto found = stored.find(text);
    if (found != stored.end() && found->second == 1) continue;
    ++verdict.doubledMessages;
    complain("stored " + std::to_string(found == stored.end() ? 0 : found->second) + " times: " + text);
  }
  for (const std::string& text : world.written()) {
    const auto found = stored.find(text);
    if (found == stored.end()) {
      ++verdict.missingMessages;
      complain("not stored: " + text);
    } else if (found->second > 1) {
      ++verdict.doubledMessages;
      complain("stored " + std::to_string(found->second) + " times: " + text);
    }
  }
  const auto reader = must(workspace.database().read());
  const auto journal = must(storage::Journal::verify(reader->connection()));
  verdict.isJournalIntact = !journal.firstWrong;
  if (journal.firstWrong) complain("journal: " + journal.reason);
  return verdict;
}

}  // namespace inquiry::faults
