#include "core/desk/review_file_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/compliance/masking.h"
#include "core/desk/handed_out_note.h"
#include "core/desk/journal_note.h"
#include "core/desk/masked_view.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/target_file.h"
#include "core/desk/thread_wait.h"
#include "core/domain/utf8.h"
#include "core/insight/evidence/dossier.h"
#include "core/insight/fact_keeper.h"
#include "core/storage/review_file.h"
#include "core/sync/reply_clock.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

constexpr std::size_t kThreadsAtOnce = 500;

// A reviewer's file takes no writes: its figures are made before it is locked, by the deadlines of this desk.
Status workOutFigures(storage::Connection& connection, const SlaSettings& settings) {
  insight::FactKeeper facts(connection, settings);
  for (bool isLast = false; !isLast;) {
    const auto step = facts.step(kThreadsAtOnce);
    if (!step) return fail(step.error());
    isLast = step->isLast;
  }
  return {};
}

}  // namespace

Status ReviewFileService::mayTell(const ReviewWish& wish) const {
  if (m_parts.database.isReadOnly()) return fail(ErrorKind::Refused, "review.in_review", "This is a reviewer's file already: whoever made it can make another one.");
  if (wish.threads.empty() || wish.threads.size() > kMostThreads)
    return fail(ErrorKind::InvalidInput, "review.empty", "Choose between 1 and " + std::to_string(kMostThreads) + " conversations for the reviewer.");
  if (utf8::length(wish.passphrase.reveal()) < kShortestPassphrase)
    return fail(ErrorKind::InvalidInput, "review.passphrase", "Give the file a passphrase of at least " + std::to_string(kShortestPassphrase) + " characters: it leaves this computer.");
  if (auto allowed = checkTargetFile(wish.file, m_parts.folder); !allowed) return allowed;
  if (wish.redaction != evidence::Redaction::None) return {};
  if (utf8::trimmed(wish.reason).empty())
    return fail(ErrorKind::InvalidInput, "review.reason", "Say what the file is for: nothing of the buyers is masked in it.");
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto sees = seesUnmasked((*reader)->connection(), m_parts);
  if (!sees) return fail(sees.error());
  return *sees ? Status() : Status(fail(ErrorKind::Refused, "review.right", "You may not see what buyers wrote without masks: mask their contacts in the file, or ask somebody who may."));
}

// A conversation that was merged into another stands there.
Result<std::vector<ThreadId>> ReviewFileService::wholeThreads(const std::vector<ThreadId>& threads) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  std::set<ThreadId> whole;
  for (const ThreadId id : threads) {
    const auto thread = requireThread((*reader)->connection(), id);
    if (!thread) return fail(thread.error());
    whole.insert(thread->mergedInto.value != 0 ? thread->mergedInto : id);
  }
  return std::vector<ThreadId>(whole.begin(), whole.end());
}

Result<std::vector<std::string>> ReviewFileService::buyersOf(const std::vector<ThreadId>& threads) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  std::set<std::string> names;
  for (const ThreadId id : threads) {
    const auto dossier = evidence::readDossier((*reader)->connection(), id, [](const Thread&, const std::optional<Order>&) { return true; });
    if (!dossier) return fail(dossier.error());
    for (std::string& name : evidence::buyerNames(*dossier)) names.insert(std::move(name));
  }
  return std::vector<std::string>(names.begin(), names.end());
}

Result<SlaSettings> ReviewFileService::slaSettings() const {
  auto reader = m_parts.database.read();
  return reader ? loadSlaSettings((*reader)->connection()) : fail(reader.error());
}

Result<ReviewReceipt> ReviewFileService::pack(const ReviewWish& wish, const Progress& progress) {
  if (auto may = mayTell(wish); !may) return fail(may.error());
  const auto threads = wholeThreads(wish.threads);
  if (!threads) return fail(threads.error());
  for (const DeskRight right : {DeskRight::View, DeskRight::Export})
    if (auto may = requireRight(m_parts, right, *threads); !may) return fail(may.error());
  const auto names = wish.redaction == evidence::Redaction::Buyer ? buyersOf(*threads) : Result<std::vector<std::string>>(std::vector<std::string>());
  if (!names) return fail(names.error());
  const evidence::Redactor redact(wish.redaction, [](std::string_view text) { return compliance::masked(text); }, *names);
  const json about{{"madeAt", m_parts.clock.now().toIso()}, {"madeBy", m_parts.me().value}, {"reason", wish.reason}, {"redaction", evidence::name(wish.redaction)}, {"threads", threads->size()}};
  const auto settings = slaSettings();
  if (!settings) return fail(settings.error());
  const auto finish = [&settings](storage::Connection& connection) { return workOutFigures(connection, *settings); };
  const storage::ReviewPlan plan{*threads, about.dump(-1, ' ', false, json::error_handler_t::replace), wish.file, wish.passphrase, m_cost,
                                 redact.takesFiles() ? storage::ReviewPlan::Files::Take : storage::ReviewPlan::Files::Leave, finish};
  const storage::ReviewText text{[&redact](std::string_view said) { return redact(said); }, [&redact](std::string_view name) { return redact.buyer(name); }, {}};
  const auto packed = storage::packReview(m_parts.workspace, m_parts.clock, plan, text, [&progress] { return !progress || progress(0, 0); });
  if (!packed) return fail(packed.error());
  const auto told = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (auto kept = noteHandedOut(connection, m_parts, "review", wish.file, packed->sha256); !kept) return kept;
    return note(connection, m_parts, {SubjectKind::Workspace, "", "review.packed",
                                      {{"threads", packed->counts.threads}, {"sha256", packed->sha256}, {"redaction", evidence::name(wish.redaction)}, {"reason", wish.reason}}});
  });
  if (!told) return fail(told.error());
  return ReviewReceipt{wish.file, packed->sha256, packed->counts.threads, packed->counts.messages, packed->counts.events, packed->files, packed->bytes};
}

Result<std::optional<ReviewAbout>> ReviewFileService::about() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto stored = storage::reviewAbout((*reader)->connection());
  if (!stored) return fail(stored.error());
  if (!*stored) return std::optional<ReviewAbout>();
  ReviewAbout about;
  const json value = json::parse(**stored, nullptr, false);
  if (!value.is_object()) return std::optional(about);
  about.madeAt = Instant::parse(value.value("madeAt", "")).value_or(Instant{});
  about.madeBy = value.value("madeBy", "");
  about.reason = value.value("reason", "");
  about.redaction = evidence::redactionFromName(value.value("redaction", "")).value_or(evidence::Redaction::Contacts);
  about.threads = value.value("threads", std::int64_t{0});
  return std::optional(about);
}

}  // namespace inquiry::desk
