#include <algorithm>
#include <filesystem>

#include "core/desk/archive_service.h"
#include "core/desk/check_service.h"
#include "core/desk/deletion_settings.h"
#include "core/desk/diagnosis.h"
#include "core/desk/parts.h"
#include "core/desk/rule_service.h"
#include "core/desk/store_service.h"
#include "core/storage/journal.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/snapshot.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

using Verdict = DoctorLine::Verdict;

constexpr std::uintmax_t kLittleSpace = 500ULL << 20U;

DoctorLine checkPages(storage::Connection& connection) {
  const Status sound = storage::verifyPages(connection);
  if (sound) return {"database", Verdict::Ok, "Every page of the database passes its check.", ""};
  return {"database", Verdict::Failed, sound.error().text, "Close the desk, copy the workspace folder, then restore the newest snapshot or backup."};
}

DoctorLine checkJournal(storage::Connection& connection) {
  const auto verdict = storage::Journal::verify(connection);
  if (!verdict) return {"journal", Verdict::Failed, verdict.error().text, "Restore the newest backup."};
  if (verdict->firstWrong) return {"journal", Verdict::Failed, verdict->reason, "Keep this workspace as it is and compare it with a backup."};
  return {"journal", Verdict::Ok, "The journal is intact: " + std::to_string(verdict->rows) + " rows.", ""};
}

DoctorLine checkIndex(storage::Connection& connection) {
  const auto coverage = storage::StoreRepository(connection).coverage({});
  if (!coverage) return {"search", Verdict::Failed, coverage.error().text, ""};
  if (coverage->notIndexed == 0) return {"search", Verdict::Ok, "All " + std::to_string(coverage->messages) + " messages are searchable.", ""};
  return {"search", Verdict::Warning, std::to_string(coverage->notIndexed) + " of " + std::to_string(coverage->messages) + " messages are not searchable yet.",
          "Leave the desk open for a moment: indexing goes on in the background."};
}

DoctorLine checkOutbox(storage::Connection& connection) {
  const auto counts = storage::OutgoingRepository(connection).openCounts();
  if (!counts) return {"outbox", Verdict::Failed, counts.error().text, ""};
  const auto of = [&](OutgoingState state) {
    const auto found = counts->find(state);
    return found == counts->end() ? 0 : found->second;
  };
  const std::int64_t asking = of(OutgoingState::NeedsPerson) + of(OutgoingState::Refused);
  if (asking > 0)
    return {"outbox", Verdict::Warning, std::to_string(asking) + " answers wait for a person.", "Open the outbox and decide each of them."};
  const std::int64_t waiting = of(OutgoingState::Queued) + of(OutgoingState::Held) + of(OutgoingState::Unknown) + of(OutgoingState::Sending);
  return {"outbox", Verdict::Ok, waiting == 0 ? "Nothing waits to be sent." : std::to_string(waiting) + " answers are on their way.", ""};
}

DoctorLine checkSpace(const std::string& folder) {
  std::error_code code;
  const auto space = std::filesystem::space(folder, code);
  if (code) return {"disk", Verdict::Warning, "The free space could not be read.", ""};
  const std::string left = std::to_string(space.available >> 20U) + " MB are free.";
  if (space.available < kLittleSpace) return {"disk", Verdict::Warning, left, "Free some space: the desk needs room for snapshots."};
  return {"disk", Verdict::Ok, left, ""};
}

// CP03: platforms change their rules; a pack nobody has compared with its sources for a quarter is said to be old.
DoctorLine checkPacks(Parts& parts) {
  const auto packs = CheckService(parts).packs();
  if (!packs) return {"rules", Verdict::Failed, packs.error().text, ""};
  if (packs->empty()) return {"rules", Verdict::Failed, "No rule pack is in force: answers are checked for length and characters alone.", "Install the program anew."};
  std::string old;
  for (const PackRow& pack : *packs)
    if (pack.isOld) old += (old.empty() ? "" : ", ") + pack.id + " (" + pack.date + ")";
  if (old.empty()) return {"rules", Verdict::Ok, std::to_string(packs->size()) + " rule packs of the outgoing check are in force and recent.", ""};
  return {"rules", Verdict::Warning, "Rule packs of the outgoing check are older than " + std::to_string(kPackIsOldAfterDays) + " days: " + old + ".",
          "Get newer packs and import them: inquirydeskctl rule-packs import FILE."};
}

// CP06: platforms hold the seller to their deletion notices whether or not the company's server answers.
Status addDeletionLists(storage::Connection& connection, std::vector<DoctorLine>& lines) {
  const auto endpoints = readDeletionEndpoints(connection);
  if (!endpoints) return fail(endpoints.error());
  for (const DeletionEndpoint& endpoint : *endpoints) {
    const auto run = readDeletionRun(connection, endpoint.id());
    if (!run) return fail(run.error());
    const std::string check = "deletion list " + endpoint.id();
    if (!*run) lines.push_back({check, Verdict::Warning, "The company's deletion list was not asked for yet.", "Ask now under keeping and forgetting in the settings."});
    else if (!(*run)->problem.empty()) lines.push_back({check, Verdict::Warning, (*run)->problem, "See keeping and forgetting in the settings."});
    else if ((*run)->waits > 0) lines.push_back({check, Verdict::Warning, std::to_string((*run)->waits) + " entries of the company's deletion list cannot be done yet.", "See keeping and forgetting in the settings."});
    else lines.push_back({check, Verdict::Ok, "The company's deletion list is done.", ""});
  }
  return {};
}

Result<DoctorLine> checkScope(const Parts& parts) {
  const auto reads = readStores(parts);
  if (!reads) return fail(reads.error());
  const auto trouble = troubleOf(parts, *reads, {});
  if (!trouble) return fail(trouble.error());
  const auto failing = std::find_if(reads->begin(), reads->end(), [](const StoreRead& read) { return read.isFailing(); });
  DoctorLine line{"scope", trouble->level == TroubleLevel::Nothing ? Verdict::Ok : Verdict::Warning, trouble->text, ""};
  if (failing != reads->end()) line.next = "Run inquirydeskctl store check " + failing->store.id.value + ": it goes through the steps.";
  else if (trouble->level == TroubleLevel::OneOrder) line.next = "Open the conversation and decide what becomes of its answer.";
  return line;
}

// RP06: a rule whose template went stale, or that names what is gone, rests without a word otherwise.
Status addRules(Parts& parts, std::vector<DoctorLine>& lines) {
  const RuleService rules(parts);
  const auto set = rules.current();
  if (!set) return fail(set.error());
  const auto troubles = rules.troubles(*set);
  if (!troubles) return fail(troubles.error());
  for (const RuleTrouble& trouble : *troubles)
    lines.push_back({"rule " + trouble.rule.value, Verdict::Warning, "The rule \"" + trouble.title + "\" rests (" + trouble.what + ": " + trouble.about + ").", "Open the rule in the settings and choose something that is there and approved."});
  return {};
}

}  // namespace

Result<std::vector<DoctorLine>> ArchiveService::doctor(Reads reads, const Progress& progress) const {
  constexpr std::int64_t kChecks = 6;
  std::vector<DoctorLine> lines;
  const auto isStopped = [&] { return progress && !progress(static_cast<std::int64_t>(lines.size()), kChecks); };
  const auto stopped = [] { return fail(ErrorKind::Cancelled, "doctor.cancelled", "The check was stopped."); };
  if (reads == Reads::Real) {
    auto scope = checkScope(m_parts);
    if (!scope) return fail(scope.error());
    lines.push_back(std::move(*scope));
  }
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    storage::Connection& connection = (*reader)->connection();
    for (auto* check : {checkPages, checkJournal, checkIndex, checkOutbox}) {
      if (isStopped()) return stopped();
      lines.push_back(check(connection));
    }
    if (auto added = addDeletionLists(connection, lines); !added) return fail(added.error());
  }
  lines.push_back(checkPacks(m_parts));
  lines.push_back(checkSpace(m_parts.folder));
  lines.push_back(m_parts.isEncrypted ? DoctorLine{"encryption", Verdict::Ok, "The workspace is encrypted at rest.", ""}
                                      : DoctorLine{"encryption", Verdict::Warning, "This build does not encrypt its workspace.",
                                                   "Use it with sandbox stores only; install a build with SQLCipher."});
  const auto stores = StoreService(m_parts).list();
  if (!stores) return fail(stores.error());
  for (const StoreRow& row : *stores) {
    const bool isWell = row.health.state == HealthState::Ok;
    lines.push_back({"store " + row.store.id.value, isWell ? Verdict::Ok : Verdict::Warning, row.healthText, isWell ? "" : row.nextStep});
  }
  if (auto added = addRules(m_parts, lines); !added) return fail(added.error());
  return lines;
}

}  // namespace inquiry::desk
