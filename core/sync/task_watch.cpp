#include "core/sync/task_watch.h"

#include <algorithm>

namespace inquiry {

void TaskWatch::begin(std::shared_ptr<TaskRun> run, Duration now) {
  const std::uint64_t beats = run->pulse.beats();
  m_runs.push_back({std::move(run), beats, now, Duration(0)});
}

void TaskWatch::end(const TaskRun& run) {
  std::erase_if(m_runs, [&run](const Entry& entry) { return entry.run.get() == &run; });
}

std::vector<std::shared_ptr<TaskRun>> TaskWatch::runs() const {
  std::vector<std::shared_ptr<TaskRun>> all;
  for (const Entry& entry : m_runs) all.push_back(entry.run);
  return all;
}

TaskWatch::Verdict TaskWatch::check(Duration now) {
  Verdict verdict;
  for (Entry& entry : m_runs) {
    if (entry.run->isStopAsked) {
      if (now - entry.stopAskedAt >= kMercy) verdict.toGiveUp.push_back(entry.run);
      continue;
    }
    const std::uint64_t beats = entry.run->pulse.beats();
    if (beats != entry.beats) {
      entry.beats = beats;
      entry.movedAt = now;
    } else if (now - entry.movedAt >= kPatience) {
      entry.run->isStopAsked = true;
      entry.stopAskedAt = now;
      verdict.toStop.push_back(entry.run);
    }
  }
  for (const auto& run : verdict.toGiveUp) end(*run);
  return verdict;
}

}  // namespace inquiry
