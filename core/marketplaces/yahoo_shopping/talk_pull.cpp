#include "core/marketplaces/yahoo_shopping/talk_pull.h"

#include <algorithm>

namespace inquiry::yahoo_shopping {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr Duration kLate = minutes(10), kFirstLook = hours(24), kSwept = hours(24 * 30), kStep = hours(24 * 30);
// A clock of ours that lags must not hide what was written just now.
constexpr Duration kAhead = hours(24);
constexpr Duration kHistoryByDefault = hours(24 * 90);
constexpr int kMostPasses = 3;
constexpr std::int64_t kMostPages = 1000;
constexpr std::size_t kOpenAsked = 1000, kDepartedAtOnce = 5, kDepartedDeep = 100;
constexpr const char *kAuctionsUsed = "auctions.used", *kLooked = "topics.looked";

std::string streamOf(const std::string& kind, const std::string& service, Poster poster) {
  return kind + (poster == Poster::User ? ".user." : ".seller.") + service;
}

std::optional<Instant> postOf(const Headline& headline, Poster poster) { return poster == Poster::User ? headline.userPostAt : headline.sellerPostAt; }

}  // namespace

std::vector<std::string> TalkPull::services() const {
  std::vector<std::string> all{service::kShopping};
  if (m_scope.stored.watermark(kAuctionsUsed)) all.emplace_back(service::kAuctions);
  return all;
}

// Most shops have none, and asking at every turn would take a third of the calls.
Status TalkPull::findAuctions() {
  if (m_scope.stored.watermark(kAuctionsUsed)) return {};
  TalkSearch search;
  search.service = service::kAuctions;
  search.result = 1;
  const auto page = list(search);
  if (!page && page.error().kind == ErrorKind::Refused) return {};
  if (!page) return fail(page.error());
  if (page->total == 0) return {};
  InboundPage known;
  known.watermarks.push_back({kAuctionsUsed, m_scope.clock.now().toIso()});
  return m_scope.hand(std::move(known));
}

Result<TalkPage> TalkPull::list(const TalkSearch& search) {
  if (const Status go = m_scope.cancelled(); !go) return fail(go.error());
  const auto body = talkList(m_scope.caller, search, m_scope.stop);
  if (!body) return fail(body.error());
  auto page = mapTalkList(*body);
  if (!page) return page;
  // A filter that was lost on the way returns everything, and what seems to be missing would be taken for answered.
  if (search.filter == TalkFilter::Unanswered && !page->filter.empty() && page->filter != "unanswered")
    return fail(ErrorKind::Malformed, "yahoo.filter", "Yahoo did not apply the filter that was asked for: look whether the store's proxy drops parts of the address.");
  m_pages.quarantine(std::move(page->quarantined));
  return page;
}

Status TalkPull::incremental() {
  if (const Status done = m_pages.retry(); !done) return done;
  m_reachedBack = m_scope.clock.now();
  for (const std::string& each : services()) {
    if (const Status done = unanswered(each); !done) return done;
    for (const Poster poster : {Poster::User, Poster::Seller})
      if (const Status done = posted(each, poster); !done) return done;
  }
  if (const Status done = departed(kDepartedAtOnce); !done) return done;
  return m_pages.finish(m_reachedBack);
}

Status TalkPull::unanswered(const std::string& service) {
  TalkSearch search;
  search.service = service;
  search.filter = TalkFilter::Unanswered;
  for (;;) {
    const auto page = list(search);
    if (!page) return fail(page.error());
    bool isAnyNew = false;
    for (const Headline& headline : page->headlines) {
      m_unanswered.insert(headline.thread.remoteId);
      if (m_pages.isSeen(headline) || isWhole(headline)) continue;
      isAnyNew = true;
      if (const Status done = m_pages.read(headline.thread.remoteId, stateOf(headline)); !done) return done;
    }
    search.start += std::max<std::int64_t>(page->rows, 1);
    if (search.start > page->total || page->rows == 0) return {};
    if (isAnyNew) continue;
    m_isUnansweredWhole = false;
    return {};
  }
}

// Everything up to the last post is here: the detail of a topic brings all its messages at once.
bool TalkPull::isWhole(const Headline& headline) const {
  const auto state = m_scope.stored.threadState(headline.thread.remoteId);
  return state && !state->lacksMessages && state->lastMessageAt && headline.activeAt() != Instant() && *state->lastMessageAt >= headline.activeAt();
}

Status TalkPull::take(const Headline& headline, Depth depth) {
  if (depth == Depth::Changed) return m_pages.isSeen(headline) ? Status() : m_pages.read(headline.thread.remoteId, stateOf(headline));
  return isWhole(headline) ? m_pages.note(headline) : m_pages.read(headline.thread.remoteId, {});
}

Result<Instant> TalkPull::walk(const Span& span, Depth depth) {
  Instant newest{};
  for (int pass = 0; pass < kMostPasses; ++pass) {
    // What the pass before has read counts as stored.
    if (const Status done = m_pages.flush(); !done) return fail(done.error());
    TalkSearch search{span.service, TalkFilter::All, span.poster, span.from, span.until};
    std::optional<std::int64_t> total;
    bool isMoved = false;
    for (std::int64_t count = 0; count < kMostPages; ++count) {
      const auto page = list(search);
      if (!page) return fail(page.error());
      isMoved = isMoved || (total && *total != page->total);
      total = page->total;
      bool isAnyInside = page->rows == 0;
      for (const Headline& headline : page->headlines) {
        const auto post = postOf(headline, span.poster);
        // Seconds are the platform's unit: the bounds belong to the span.
        if (!post || *post < span.from - Duration(999) || *post > span.until) continue;
        isAnyInside = true;
        newest = std::max(newest, *post);
        if (const Status done = take(headline, depth); !done) return fail(done.error());
      }
      search.start += std::max<std::int64_t>(page->rows, 1);
      // Newest first: where a whole page lies outside, the rest does too, whatever became of the dates on the way.
      if (search.start > page->total || page->rows == 0 || !isAnyInside) break;
    }
    // A topic that moved to the top while the list was read pushes others down, past the page being read.
    if (!isMoved) break;
  }
  if (const Status done = m_pages.flush(); !done) return fail(done.error());
  return newest;
}

Status TalkPull::posted(const std::string& service, Poster poster) {
  const std::string stream = streamOf("posts", service, poster);
  const Instant now = m_scope.platformNow();
  const auto watermark = m_scope.watermark(stream);
  const Span span{service, poster, watermark ? *watermark - kLate : now - kFirstLook, now + kAhead};
  m_reachedBack = std::min(m_reachedBack, span.from);
  const auto newest = walk(span, Depth::Changed);
  if (!newest) return fail(newest.error());
  // A date of the platform ahead of us must not make later posts invisible.
  const Instant reached = std::min(std::max(*newest, watermark.value_or(now - kFirstLook)), std::max(now, watermark.value_or(now)));
  if (watermark && reached == *watermark) return {};
  InboundPage last;
  last.watermarks.push_back({stream, reached.toIso()});
  return m_scope.hand(std::move(last));
}

// Completed or answered where no list tells of it. Each is looked at once in between two sweeps: a question that stays open here for a reason of
// its own must not cost a call at every turn.
Status TalkPull::departed(std::size_t limit) {
  if (!m_isUnansweredWhole) return {};
  std::set<std::string> looked;
  const Json before = Json::parse(m_scope.stored.watermark(kLooked).value_or("[]"), nullptr, false);
  for (const Json& topic : listOf(before))
    if (topic.is_string()) looked.insert(topic.get<std::string>());
  if (limit == kDepartedDeep) looked.clear();
  std::set<std::string> gone;
  for (const ThreadKind kind : {ThreadKind::Question, ThreadKind::OrderMessage})
    for (std::string& topic : m_scope.stored.openThreads(kind, kOpenAsked))
      if (!m_unanswered.contains(topic)) gone.insert(std::move(topic));
  std::set<std::string> kept;
  std::size_t asked = 0;
  for (const std::string& topic : gone) {
    const bool isDue = !looked.contains(topic);
    if (isDue && asked == limit) continue;
    kept.insert(topic);
    if (!isDue) continue;
    ++asked;
    if (const Status done = m_pages.read(topic, {}); !done) return done;
  }
  if (kept == looked) return {};
  if (const Status done = m_pages.flush(); !done) return done;
  InboundPage last;
  last.watermarks.push_back({kLooked, Json(kept).dump(-1, ' ', false, Json::error_handler_t::replace)});
  return m_scope.hand(std::move(last));
}

Status TalkPull::sweep() {
  if (const Status done = findAuctions(); !done) return done;
  if (const Status done = m_pages.retry(); !done) return done;
  const Instant now = m_scope.platformNow();
  m_reachedBack = now;
  for (const std::string& each : services()) {
    if (const Status done = unanswered(each); !done) return done;
    for (const Poster poster : {Poster::User, Poster::Seller}) {
      if (const Status done = posted(each, poster); !done) return done;
      if (const auto swept = walk({each, poster, now - kSwept, now + kAhead}, Depth::Missing); !swept) return fail(swept.error());
    }
  }
  if (const Status done = departed(kDepartedDeep); !done) return done;
  return m_pages.finish(m_reachedBack);
}

Status TalkPull::announce() {
  TalkSearch search;
  search.result = 1;
  const auto page = list(search);
  if (!page) return fail(page.error());
  InboundPage known;
  known.estimatedTotal = page->total;
  return m_scope.hand(std::move(known));
}

Status TalkPull::history(std::optional<Instant> since) {
  if (const Status done = findAuctions(); !done) return done;
  if (const Status done = announce(); !done) return done;
  const Instant oldest = since.value_or(m_scope.clock.now() - kHistoryByDefault);
  for (const std::string& each : services())
    for (const Poster poster : {Poster::User, Poster::Seller})
      if (const Status done = historyOf(each, poster, oldest); !done) return done;
  // The states of the newest topics belong to the incremental pull.
  return m_pages.finish(Instant());
}

// The watermark "history.user.shp" is the beginning of the last whole span of 30 days handed over.
Status TalkPull::historyOf(const std::string& service, Poster poster, Instant since) {
  const std::string stream = streamOf("history", service, poster);
  Instant to = m_scope.watermark(stream).value_or(m_scope.platformNow() + kAhead);
  while (to > since) {
    const Instant from = std::max(since, to - kStep);
    if (const auto walked = walk({service, poster, from, to}, Depth::Missing); !walked) return fail(walked.error());
    InboundPage done;
    done.watermarks.push_back({stream, from.toIso()});
    if (const Status kept = m_scope.hand(std::move(done)); !kept) return kept;
    to = from;
  }
  return {};
}

}  // namespace inquiry::yahoo_shopping
