#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// One thing that answers are judged by.
struct ScoreCriterion {
  std::string key;   // lower case letters and hyphens; names it for ever
  std::string name;  // in the words of the team
  enum class Kind { Stars, YesNo } kind = Kind::Stars;  // 1 to 5, or 0 and 1
  double weight = 1;
  friend bool operator==(const ScoreCriterion&, const ScoreCriterion&) = default;
};

// What every team can begin with.
std::vector<ScoreCriterion> starterSheet();

// What one person found of one conversation. Criteria that do not fit are left out.
struct ScoreSheet {
  PersonId by;
  Instant at;
  std::map<std::string, double> values;
  std::string comment;
  friend bool operator==(const ScoreSheet&, const ScoreSheet&) = default;
};

// From 0 (worst) to 1 (best), by weight over the criteria that were judged; empty when none was.
std::optional<double> totalOf(const ScoreSheet& sheet, const std::vector<ScoreCriterion>& criteria);

struct SampledThread {
  ThreadId thread;
  StoreId store;
  std::string remoteId;
  PersonId agent;  // who answered last in the span
  std::vector<ScoreSheet> sheets;
  friend bool operator==(const SampledThread&, const SampledThread&) = default;
};

// What is drawn from: conversations a person answered in [from, to).
struct SampleFrame {
  Instant from, to;
  std::vector<StoreId> stores;   // empty: all
  std::vector<PersonId> agents;  // empty: all
  // Everywhere: also what was answered before this desk or beside it, as an imported history or the platform tells it.
  enum class Answered { Here, Everywhere } answered = Answered::Here;
  friend bool operator==(const SampleFrame&, const SampleFrame&) = default;
};

// Conversations drawn by chance, in the order they were drawn, with the criteria as they were then.
struct ReviewSample {
  std::int64_t id = 0;
  SampleFrame frame;
  std::uint64_t seed = 0;
  std::size_t wanted = 0, outOf = 0;
  Instant madeAt;
  PersonId madeBy;
  std::vector<ScoreCriterion> criteria;
  std::vector<SampledThread> threads;
};

}  // namespace inquiry
