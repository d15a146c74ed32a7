#include "core/desk/appraisal_service.h"

#include <filesystem>

#include "core/desk/journal_note.h"
#include "core/desk/masked_waits.h"
#include "core/desk/parts.h"
#include "core/desk/rating_file.h"
#include "core/desk/report_names.h"
#include "core/desk/rights.h"
#include "core/desk/seen_journal.h"
#include "core/desk/thread_loader.h"
#include "core/desk/thread_wait.h"
#include "core/insight/rating_tally.h"
#include "core/insight/report_maker.h"
#include "core/storage/durable_file.h"
#include "core/storage/journal.h"
#include "core/storage/one_read.h"
#include "core/storage/person_acts.h"
#include "core/storage/rating_repository.h"
#include "core/storage/team_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::int64_t kLargestFile = 8LL << 20U;
// So many waits of one person fit on paper and into a spreadsheet; the count tells of all.
constexpr std::size_t kMostWaits = 20'000;
constexpr std::size_t kRowsAtOnce = 5'000;

Result<RatingReport> readRatings(storage::Connection& connection, const Parts& parts, WaitFilter filter) {
  auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  filter.hidden = std::move(*hidden);
  auto rows = storage::RatingRepository(connection).list(filter.from, filter.to);
  if (!rows) return fail(rows.error());
  const auto groups = storage::TeamRepository(connection).groups();
  if (!groups) return fail(groups.error());
  return insight::ratingReport(std::move(*rows), filter, *groups);
}

// What the person did, as far as it was done in stores that whoever asks may see.
Result<std::map<std::string, std::int64_t>> actsSeen(storage::Connection& connection, const Parts& parts, const PersonId& person, const WaitFilter& span) {
  const auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  if (hidden->empty()) return storage::actsOf(connection, person, span.from, span.to);
  auto seen = SeenJournal::of(connection, parts);
  if (!seen) return fail(seen.error());
  storage::Journal::Question question{person.value, "", "", span.from, span.to, {}, kRowsAtOnce};
  std::map<std::string, std::int64_t> acts;
  for (bool isLast = false; !isLast;) {
    const auto told = storage::Journal::told(connection, question);
    if (!told) return fail(told.error());
    isLast = told->size() < kRowsAtOnce;
    for (const storage::Journal::Told& each : *told) {
      question.before = each.entry.seq;
      const auto isHidden = seen->hides(each.entry);
      if (!isHidden) return fail(isHidden.error());
      if (!*isHidden) ++acts[each.entry.kind];
    }
  }
  return acts;
}

}  // namespace

Result<std::int64_t> AppraisalService::addFile(const std::string& path, const StoreId& store) {
  const auto bytes = storage::readWholeFile(path, kLargestFile);
  if (!bytes) return fail(ErrorKind::NotFound, "ratings.no_file", "The file \"" + path + "\" cannot be read, or is larger than 8 MB: check its name.");
  auto ratings = readRatingFile(*bytes, store);
  if (!ratings) return fail(ratings.error());
  std::int64_t taken = 0;
  const Status done = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    taken = 0;
    storage::RatingRepository repository(connection);
    for (Rating& rating : *ratings) {
      if (const auto known = requireStore(connection, rating.store); !known) return fail(known.error());
      if (auto may = requireRight(connection, m_parts, DeskRight::View, rating.store); !may) return may;
      const auto thread = repository.threadNamed(rating.store, rating.reference);
      if (!thread) return fail(thread.error());
      rating.thread = thread->value_or(ThreadId{});
      rating.addedBy = m_parts.me();
      rating.addedAt = m_parts.clock.now();
      rating.file = std::filesystem::path(path).filename().string();
      const auto isNew = repository.save(rating);
      if (!isNew) return fail(isNew.error());
      taken += *isNew ? 1 : 0;
      changes.stores.insert(rating.store);
    }
    return note(connection, m_parts, {SubjectKind::Workspace, "", "ratings.imported",
                                      {{"ratings", ratings->size()}, {"new", taken}, {"file", std::filesystem::path(path).filename().string()}}});
  });
  return done ? Result<std::int64_t>(taken) : fail(done.error());
}

Status AppraisalService::rate(ThreadId thread, int stars) {
  if (stars < 1 || stars > kMostStars) return fail(ErrorKind::InvalidInput, "ratings.stars", "Give 1 to 5 stars.");
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto known = requireThread(connection, thread);
    if (!known) return fail(known.error());
    if (auto may = requireRight(connection, m_parts, DeskRight::View, known->store); !may) return may;
    Rating rating;
    rating.store = known->store;
    rating.thread = known->id;
    rating.origin = Rating::Origin::Team;
    rating.reference = known->remoteId;
    rating.stars = stars;
    rating.ratedAt = rating.addedAt = m_parts.clock.now();
    rating.addedBy = m_parts.me();
    if (const auto saved = storage::RatingRepository(connection).save(rating); !saved) return fail(saved.error());
    changes.threads.insert(known->id);
    return note(connection, m_parts, {SubjectKind::Thread, std::to_string(known->id.value), "thread.rated", {{"stars", stars}}});
  });
}

Result<RatingReport> AppraisalService::ratings(const WaitFilter& filter) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  if (auto known = requireKnown(connection, m_parts, filter); !known) return fail(known.error());
  return storage::inOneRead(connection, [&] { return readRatings(connection, m_parts, filter); });
}

Result<Appraisal> AppraisalService::appraisal(const ReportQuestion& question) const {
  const auto named = question.filter.only.find(Grouping::Agent);
  if (named == question.filter.only.end() || named->second.empty())
    return fail(ErrorKind::InvalidInput, "appraisal.person", "Choose the person whose work the report is about.");
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  return storage::inOneRead(connection, [&]() -> Result<Appraisal> {
    Appraisal made;
    made.person.value = named->second;
    if (auto known = requireKnown(connection, m_parts, question.filter); !known) return fail(known.error());
    auto hidden = hiddenStores(connection, m_parts);
    if (!hidden) return fail(hidden.error());
    ReportQuestion asked = question;
    asked.filter.hidden = std::move(*hidden);
    auto figures = insight::makeReport(connection, asked);
    if (!figures) return fail(figures.error());
    auto waits = insight::rowsBehind(connection, asked, {Figure::Waits}, kMostWaits);
    if (!waits) return fail(waits.error());
    auto acts = actsSeen(connection, m_parts, made.person, question.filter);
    if (!acts) return fail(acts.error());
    auto ratings = readRatings(connection, m_parts, asked.filter);
    if (!ratings) return fail(ratings.error());
    made.figures = std::move(*figures);
    made.waits = std::move(*waits);
    made.acts = std::move(*acts);
    made.ratings = std::move(*ratings);
    maskBuyers(made.figures.breaches);
    maskBuyers(made.waits.rows);
    return made;
  });
}

}  // namespace inquiry::desk
