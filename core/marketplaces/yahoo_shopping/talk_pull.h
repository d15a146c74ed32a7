#pragma once

#include <set>

#include "core/marketplaces/yahoo_shopping/talk_api.h"
#include "core/marketplaces/yahoo_shopping/topic_pages.h"

namespace inquiry::yahoo_shopping {

// How questions are found. The list is cut by the last post of the buyer or of the shop, so an old topic with a new post comes up again; a mark that
// changes without a post (completed, read) does not.
//   incremental()  the first unanswered ones; then what was posted since the watermark, ten minutes overlapped, by buyers and by the shop; then open
//                  questions here that the platform no longer lists as unanswered
//   sweep()        the same, and every topic of the last 30 days once more by its row in the list
//   history()      30 days after the other, backwards from now
// The watermark of a list ("posts.user.shp") is the newest post below which everything was handed over. Nothing here marks anything.
class TalkPull {
 public:
  TalkPull(PullScope& scope, const FilePlace& files) : m_scope(scope), m_pages(scope, files) {}

  Status incremental();
  Status sweep();
  Status history(std::optional<Instant> since);

 private:
  struct Span {
    std::string service;
    Poster poster = Poster::User;
    Instant from, until;
  };
  enum class Depth { Changed, Missing };

  std::vector<std::string> services() const;
  Status findAuctions();
  Result<TalkPage> list(const TalkSearch& search);
  Status unanswered(const std::string& service);
  Status posted(const std::string& service, Poster poster);
  // The rows of a span, page by page. Returns the newest post among them.
  Result<Instant> walk(const Span& span, Depth depth);
  Status take(const Headline& headline, Depth depth);
  bool isWhole(const Headline& headline) const;
  Status departed(std::size_t limit);
  Status historyOf(const std::string& service, Poster poster, Instant since);
  Status announce();

  PullScope& m_scope;
  TopicPages m_pages;
  std::set<std::string> m_unanswered;   // as listed in this pull
  bool m_isUnansweredWhole = true;      // that list was read to its end
  Instant m_reachedBack{};              // the beginning of the oldest span of this pull
};

}  // namespace inquiry::yahoo_shopping
