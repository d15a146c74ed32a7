#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/desk/archive_service.h"
#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

struct Parts;

// What is written by itself, where to and how often.
struct ArchivePlan {
  enum class Every { Day, Week, Month } every = Every::Week;
  std::string folder;  // outside of the workspace; empty: nothing is written
  ArchiveService::Format format = ArchiveService::Format::Jsonl;
  int kept = 8;        // newest runs whose files stay; older ones of this plan are removed
  friend bool operator==(const ArchivePlan&, const ArchivePlan&) = default;
};
std::string_view name(ArchivePlan::Every every);  // "day", "week", "month"

// How the last run ended.
struct ArchiveRun {
  Instant at;
  std::vector<std::string> files;  // absent ones were removed since
  std::int64_t threads = 0, messages = 0;
  std::string problem;             // English sentence; empty: written and read back
};

// Conversations and messages as dated files, threads-2026-11-23.jsonl and messages-2026-11-23.jsonl, each read back before it counts. What a buyer typed
// is masked as in every export, and of hidden stores there is as much in them as whoever planned them sees. Blocks, for minutes on a full desk; not from the window's thread.
class ArchiveSchedule {
 public:
  static constexpr int kMostKept = 1000;

  explicit ArchiveSchedule(Parts& parts) : m_parts(parts) {}
  Result<ArchivePlan> plan() const;
  // InvalidInput "archive.folder" for one that is not there, cannot be written or lies in the workspace; "archive.kept". Journalled.
  Status setPlan(const ArchivePlan& plan);
  Result<std::optional<ArchiveRun>> lastRun() const;
  Result<std::optional<Instant>> nextRun() const;  // absent: nothing is planned
  // Now, whatever the hour. InvalidInput without a plan; Refused "archive.planner" once whoever planned it may not export any more. A run that failed is tried again with the next call of runWhenDue().
  Result<ArchiveRun> run(const Progress& progress = {});
  // False when nothing was due: cheap then.
  Result<bool> runWhenDue();

 private:
  Result<ArchiveRun> runPlanned(const Progress& progress);
  Result<PersonId> planner() const;
  Result<ArchiveRun> write(const ArchivePlan& plan, const Progress& progress);
  Status keep(const ArchiveRun& run);
  Parts& m_parts;
};

}  // namespace inquiry::desk
