#include "core/marketplaces/mercado_libre/question_pull.h"

#include <algorithm>

#include "core/marketplaces/mercado_libre/orders_api.h"
#include "core/marketplaces/mercado_libre/questions_api.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"

namespace inquiry::mercado_libre {
namespace {

constexpr std::size_t kLimit = 50;
constexpr std::size_t kLastOffset = 1000;     // stated for Global Selling
constexpr std::size_t kRecent = 200;
constexpr std::size_t kOpenAsked = 1000;
constexpr std::size_t kTitlesKept = 5000;
// Rows answered between two calls move the list up: pages overlap so that none slips through.
constexpr std::size_t kOverlap = 5;
constexpr Duration kLate = std::chrono::minutes(15);
constexpr Duration kRecentEvery = std::chrono::hours(1);

// Where the next page begins. advance() is true when the page just read was the last: the total decides, never an empty page alone.
struct Walk {
  std::size_t offset = 0;
  bool advance(std::size_t rows, std::int64_t total) {
    const std::size_t reached = offset + (rows == 0 ? kLimit : rows);
    offset = rows > 2 * kOverlap ? reached - kOverlap : reached;
    return static_cast<std::int64_t>(reached) >= total || offset > kLastOffset;
  }
};

}  // namespace

Result<QuestionPull::Listing> QuestionPull::list(const std::string& status, std::size_t offset) {
  const auto body = m_scope.doubted(searchQuestions(m_scope.caller, {status, kLimit, offset}, m_scope.stop));
  if (!body) return fail(body.error());
  if (!fieldOf(*body, "questions").is_array()) {
    return fail(ErrorKind::Malformed, "mercado-libre.questions",
                "The list of questions has no questions[]; wait, the next sync reads it again.");
  }
  Listing listing;
  const Json& rows = listOf(*body, "questions");
  listing.rows = rows.size();
  listing.total = countOf(*body, "total", static_cast<std::int64_t>(offset + rows.size()));
  for (const Json& row : rows) {
    auto reading = mapQuestion(row);
    if (reading) {
      listing.readings.push_back(std::move(*reading));
    } else {
      listing.quarantined.push_back(reading.error());
    }
  }
  return listing;
}

std::string QuestionPull::titleOf(const QuestionReading& reading) {
  if (reading.itemId.empty()) return {};
  if (const auto known = m_titles.find(reading.itemId); known != m_titles.end()) return known->second;
  // Stored with its subject already: an absent field leaves it.
  if (m_scope.stored.knowsMessage(questionMessage(reading.id))) return {};
  if (m_titles.size() >= kTitlesKept) m_titles.clear();
  const auto item = itemById(m_scope.caller, reading.itemId, m_scope.stop);
  return m_titles[reading.itemId] = item ? textOf(*item, "title") : std::string();
}

InboundPage QuestionPull::pageOf(Listing& listing) {
  InboundPage page;
  for (QuestionReading& reading : listing.readings) {
    reading.thread.subject = titleOf(reading);
    if (reading.messages.front().message.deleted) page.deletedMessages.push_back(reading.messages.front().message.remoteId);
    page.threads.push_back(std::move(reading.thread));
    std::move(reading.messages.begin(), reading.messages.end(), std::back_inserter(page.messages));
  }
  page.quarantined = std::move(listing.quarantined);
  return page;
}

bool QuestionPull::isKnownGround(const Listing& listing, std::optional<Instant> watermark) const {
  if (!watermark || listing.readings.empty()) return false;
  bool reachesBack = false;
  for (const QuestionReading& reading : listing.readings) {
    if (!m_scope.stored.knowsMessage(questionMessage(reading.id))) return false;
    reachesBack = reachesBack || reading.askedAt <= *watermark - kLate;
  }
  return reachesBack;
}

Status QuestionPull::fresh() {
  const auto watermark = m_scope.watermark("questions");
  std::optional<Instant> newest = watermark;
  m_unanswered.clear();
  Walk walk;
  for (bool isEnd = false; !isEnd;) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    auto listing = list("UNANSWERED", walk.offset);
    if (!listing) return fail(listing.error());
    for (const QuestionReading& reading : listing->readings) {
      m_unanswered.insert(reading.thread.remoteId);
      newest = newest ? std::max(*newest, reading.askedAt) : reading.askedAt;
    }
    isEnd = isKnownGround(*listing, watermark);
    isEnd = walk.advance(listing->rows, listing->total) || isEnd;
    if (const Status status = m_scope.hand(pageOf(*listing)); !status) return status;
  }
  InboundPage last;
  if (newest && newest != watermark) last.watermarks.push_back({"questions", newest->toIso()});
  return m_scope.hand(std::move(last));
}

Status QuestionPull::look(const std::string& questionId, InboundPage& page) {
  const auto body = m_scope.doubted(question(m_scope.caller, questionId, m_scope.stop));
  if (!body && body.error().kind == ErrorKind::NotFound) {
    InboundThread gone;
    gone.remoteId = questionThread(questionId);
    gone.kind = ThreadKind::Question;
    gone.closedRemotely = gone.sendBlocked = true;
    gone.sendBlockedReason = "DELETED";
    page.threads.push_back(std::move(gone));
    page.deletedMessages.push_back(questionMessage(questionId));
    return {};
  }
  if (!body) {
    if (m_scope.isFatal(body.error())) return fail(body.error());
    page.quarantined.push_back(body.error());
    return {};
  }
  Listing one;
  auto reading = mapQuestion(*body);
  if (!reading) {
    page.quarantined.push_back(reading.error());
    return {};
  }
  one.readings.push_back(std::move(*reading));
  InboundPage mapped = pageOf(one);
  std::move(mapped.threads.begin(), mapped.threads.end(), std::back_inserter(page.threads));
  std::move(mapped.messages.begin(), mapped.messages.end(), std::back_inserter(page.messages));
  std::move(mapped.deletedMessages.begin(), mapped.deletedMessages.end(), std::back_inserter(page.deletedMessages));
  return {};
}

Status QuestionPull::departed(std::size_t limit) {
  std::vector<std::string> open;
  for (std::string& thread : m_scope.stored.openThreads(ThreadKind::Question, kOpenAsked))
    if (!m_unanswered.contains(thread)) open.push_back(std::move(thread));
  if (open.empty()) return {};
  // In turns, so that questions which stay open without being unanswered (under review) do not keep others waiting.
  std::sort(open.begin(), open.end());
  const std::string last = m_scope.stored.watermark("questions.looked").value_or("");
  std::rotate(open.begin(), std::upper_bound(open.begin(), open.end(), last), open.end());
  if (open.size() > limit) open.resize(limit);
  InboundPage page;
  for (const std::string& thread : open) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    if (const auto id = questionIn(thread))
      if (const Status status = look(*id, page); !status) return status;
  }
  page.watermarks.push_back({"questions.looked", open.back()});
  return m_scope.hand(std::move(page));
}

Status QuestionPull::recentWhenDue() {
  const auto last = m_scope.watermark("questions.recent");
  const Instant now = m_scope.clock.now();
  // A date ahead of us comes from a clock that was set back since.
  if (last && *last <= now && now - *last < kRecentEvery) return {};
  return recent();
}

Status QuestionPull::recent() {
  Walk walk;
  for (bool isEnd = false; !isEnd && walk.offset < kRecent;) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    auto listing = list("", walk.offset);
    if (!listing) return fail(listing.error());
    isEnd = walk.advance(listing->rows, listing->total);
    if (const Status status = m_scope.hand(pageOf(*listing)); !status) return status;
  }
  InboundPage last;
  last.watermarks.push_back({"questions.recent", m_scope.clock.now().toIso()});
  return m_scope.hand(std::move(last));
}

// The watermark "questions.history" is the offset reached. New questions push the list down, so a later run overlaps; it never skips.
Status QuestionPull::history(std::optional<Instant> since) {
  const std::string mark = m_scope.stored.watermark("questions.history").value_or("0");
  if (mark == "done") return {};
  Walk walk{std::min<std::size_t>(std::strtoul(mark.c_str(), nullptr, 10), kLastOffset)};
  walk.offset -= std::min(walk.offset, kOverlap);
  for (bool isEnd = false; !isEnd;) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    auto listing = list("", walk.offset);
    if (!listing) return fail(listing.error());
    isEnd = walk.advance(listing->rows, listing->total);
    if (since && !listing->readings.empty() && listing->readings.back().askedAt < *since) isEnd = true;
    std::erase_if(listing->readings, [&](const QuestionReading& reading) { return since && reading.askedAt < *since; });
    const std::int64_t total = listing->total;
    InboundPage page = pageOf(*listing);
    page.estimatedTotal = total;
    page.watermarks.push_back({"questions.history", isEnd ? "done" : std::to_string(walk.offset)});
    if (const Status status = m_scope.hand(std::move(page)); !status) return status;
  }
  return {};
}

}  // namespace inquiry::mercado_libre
