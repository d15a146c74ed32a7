#include "core/storage/search.h"

#include <algorithm>
#include <set>

#include "core/domain/utf8.h"
#include "core/storage/rows.h"
#include "core/storage/search_filter.h"
#include "core/storage/search_snippet.h"
#include "core/storage/store_repository.h"
#include "core/storage/term_matcher.h"
#include "core/storage/thread_repository.h"
#include "core/storage/tokenizer.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kHitColumns = "SELECT m.id, m.thread, s.id, m.sent_at, m.subject, m.text ";
constexpr std::string_view kJoins = " CROSS JOIN thread t ON t.id = m.thread CROSS JOIN store s ON s.key = m.store ";
constexpr std::size_t kShortestOrderNumber = 6;

// Beginnings of words are first looked for in the newest candidates themselves, because the index would merge every word that begins so. What is
// frequent shows at once; what is not is given up soon, and for that the index is quick. Each hit pays for some more reading.
constexpr std::size_t kReadAhead = 64, kReadAheadPerHit = 12;

// A name that many buyers share is narrowed by another word or by from:.
constexpr std::size_t kMostNamed = 200, kMostNameHits = 20;

// Up to so many threads their messages are read instead of every hit of a word.
constexpr std::size_t kFewThreads = 300;

// One answer in the making.
class SearchRun {
 public:
  SearchRun(Connection& connection, const SearchQuery& query)
      : m_connection(connection), m_query(query), m_filter(connection, query), m_matcher(foldTable(connection.handle()), query.terms) {}

  Result<SearchPage> run() {
    const bool hasWanted = !expression(Part::Exact).empty() || !expression(Part::All).empty();
    if (!hasWanted && !m_query.hasFilter()) return m_page;
    if (hasWanted)
      if (auto done = byNames(); !done) return fail(done.error());
    if (auto done = hasWanted ? byTerms() : byThreads(); !done) return fail(done.error());
    if (m_query.wantsTotal)
      if (auto done = count(); !done) return fail(done.error());
    return m_page;
  }

 private:
  enum class Part {
    Exact,  // wanted terms that are no beginnings
    All,    // every wanted term, without the excluded ones
  };

  std::string expression(Part part) const {
    std::string text;
    for (const CompiledTerm& term : m_matcher.terms()) {
      if (term.isExcluded || (part == Part::Exact && term.isPrefix)) continue;
      text += (text.empty() ? "" : " AND ") + term.match;
    }
    if (part == Part::Exact || text.empty()) return text;
    text = "(" + text + ")";
    for (const CompiledTerm& term : m_matcher.terms())
      if (term.isExcluded) text += " NOT " + term.match;
    return text;
  }

  bool isFull() const { return m_page.hits.size() >= m_query.limit; }

  // Conversations whose buyer or order is called so, by their newest message; in front of what their messages say. On the first page only.
  Status byNames() {
    if (m_query.olderThan) return {};
    const std::string sql = std::string(kHitColumns) + "FROM thread t CROSS JOIN message m ON m.id = " + newestMessage() +
                            " CROSS JOIN store s ON s.key = m.store WHERE t.id IN (SELECT rowid FROM thread_search WHERE thread_search MATCH ? ORDER BY rowid DESC LIMIT " +
                            std::to_string(kMostNamed) + ") AND t.merged_into IS NULL" + m_filter.onThread() + " ORDER BY t.last_rank DESC, t.id DESC";
    std::vector<SearchFilter::Parameter> parameters = m_filter.messageParameters();
    parameters.emplace_back(expression(Part::All));
    const auto& onThread = m_filter.threadParameters();
    parameters.insert(parameters.end(), onThread.begin(), onThread.end());
    const std::size_t most = std::min(kMostNameHits, (m_query.limit + 1) / 2);  // what the next page begins behind is a hit of words
    return each(sql, parameters, [this, most](Row row) {
      if (holdsExcluded(row)) return true;
      addHit(row);
      m_named.insert(row.integer(0));
      m_threads.insert(ThreadId{row.integer(1)});
      if (!fits(row, Check::All)) ++m_namedAlone;
      return m_page.hits.size() < most;
    });
  }

  Status byTerms() {
    if (m_query.order == SearchOrder::Relevance) return walk(expression(Part::All), " ORDER BY f.rank", {}, Check::None);
    const auto few = fewThreads();
    if (!few) return fail(few.error());
    if (*few) return walkThreads(**few);
    std::optional<MessageId> below = m_query.olderThan;
    if (hasBeginning()) {
      m_left = kReadAhead;
      if (auto done = walk(expression(Part::Exact), " ORDER BY m.id DESC", below, Check::Open); !done) return done;
      if (m_left > 0 || m_page.mayHaveMore) return {};
      below = m_last;
    }
    return walk(expression(Part::All), " ORDER BY m.id DESC", below, Check::None);
  }

  bool hasBeginning() const {
    return std::any_of(m_matcher.terms().begin(), m_matcher.terms().end(), [](const auto& term) { return term.isPrefix && !term.isExcluded; });
  }

  // What is still to be looked for in the text of a candidate.
  enum class Check {
    None,
    Open,  // beginnings and excluded words; reading ends with m_left
    All,   // every term
  };

  // The threads a filter allows, as a JSON list, when it is certain that they are few.
  Result<std::optional<std::string>> fewThreads() {
    std::vector<SearchFilter::Parameter> parameters;
    std::string sql = candidateThreads(parameters);
    if (sql.empty()) return std::optional<std::string>{};
    sql += m_filter.onThread() + " LIMIT " + std::to_string(kFewThreads + 1);
    const auto& onThread = m_filter.threadParameters();
    parameters.insert(parameters.end(), onThread.begin(), onThread.end());
    std::vector<std::string> ids;
    auto done = each(sql, parameters, [&ids](Row row) {
      ids.push_back(std::to_string(row.integer(0)));
      return true;
    });
    if (!done) return fail(done.error());
    if (ids.size() > kFewThreads) return std::optional<std::string>{};
    std::string list;
    for (const std::string& id : ids) list += (list.empty() ? "[" : ",") + id;
    return std::optional(list.empty() ? std::string("[]") : list + "]");
  }

  bool asks(SearchFlag flag) const { return std::find(m_query.flags.begin(), m_query.flags.end(), flag) != m_query.flags.end(); }

  std::string candidateThreads(std::vector<SearchFilter::Parameter>& parameters) const {
    if (!m_query.orders.empty()) return "SELECT t.id FROM thread t WHERE 1";
    if (m_query.tags.size() == 1) {
      parameters.emplace_back(m_query.tags.front().value);
      return "SELECT t.id FROM thread_tag k CROSS JOIN thread t ON t.id = k.thread WHERE k.tag = (SELECT key FROM tag WHERE name = ?)";
    }
    if (asks(SearchFlag::Unread)) return "SELECT t.id FROM thread t INDEXED BY thread_unread WHERE t.unread = 1";
    if (asks(SearchFlag::Overdue)) {
      parameters.emplace_back(m_query.now.millis());
      return "SELECT t.id FROM thread t INDEXED BY thread_due WHERE t.lane = 1 AND t.due_rank <= ?";
    }
    if (m_query.agents.size() != 1) return {};
    parameters.emplace_back(m_query.agents.front().value);
    return "SELECT t.id FROM thread t INDEXED BY thread_assignee_due WHERE t.assignee = ?";
  }

  Status walkThreads(const std::string& ids) {
    std::string sql(kHitColumns);
    sql += "FROM thread t CROSS JOIN message m ON m.thread = t.id CROSS JOIN store s ON s.key = m.store "
           "WHERE t.id IN (SELECT value FROM json_each(?))";
    std::vector<SearchFilter::Parameter> parameters{ids};
    if (m_query.olderThan) {
      sql += " AND m.id < ?";
      parameters.emplace_back(m_query.olderThan->value);
    }
    addFilters(sql, parameters, "m.id");
    return each(sql + " ORDER BY m.id DESC", parameters, [this](Row row) { return take(row, Check::All); });
  }

  // Candidates of a full-text expression, or all messages when it is empty.
  Status walk(const std::string& match, std::string_view order, std::optional<MessageId> below, Check check) {
    std::string sql(kHitColumns);
    std::vector<SearchFilter::Parameter> parameters;
    if (match.empty()) {
      sql += "FROM message m" + std::string(kJoins) + "WHERE 1";
    } else {
      sql += "FROM message_search f CROSS JOIN message m ON m.id = f.rowid" + std::string(kJoins) + "WHERE f.message_search MATCH ?";
      parameters.emplace_back(m_filter.narrowed(match));
    }
    const std::string id = match.empty() ? "m.id" : "f.rowid";
    if (below) {
      sql += " AND " + id + " < ?";
      parameters.emplace_back(below->value);
    }
    addFilters(sql, parameters, id);
    sql += match.empty() || order != " ORDER BY m.id DESC" ? std::string(order) : " ORDER BY f.rowid DESC";
    return each(sql, parameters, [this, check](Row row) { return take(row, check); });
  }

  void addFilters(std::string& sql, std::vector<SearchFilter::Parameter>& parameters, const std::string& id) const {
    sql += m_filter.onMessage("m", id) + m_filter.onThread();
    const auto& first = m_filter.messageParameters();
    const auto& second = m_filter.threadParameters();
    parameters.insert(parameters.end(), first.begin(), first.end());
    parameters.insert(parameters.end(), second.begin(), second.end());
  }

  // `onRow` answers false to end.
  template <class OnRow>
  Status each(const std::string& sql, const std::vector<SearchFilter::Parameter>& parameters, OnRow&& onRow) {
    auto statement = m_connection.prepare(sql);
    if (!statement) return fail(statement.error());
    for (const auto& parameter : parameters) std::visit([&](const auto& value) { statement->bind(value); }, parameter);
    for (;;) {
      const auto more = statement->step();
      if (!more) return fail(more.error());
      if (!*more || !onRow(statement->row())) return {};
    }
  }

  bool take(Row row, Check check) {
    m_last.value = row.integer(0);
    if (check == Check::Open) {
      if (m_left == 0) return false;
      --m_left;
      if (!fits(row, check)) return m_left > 0;
      m_left += kReadAheadPerHit;
    }
    if (check == Check::All && !fits(row, check)) return true;
    const ThreadId thread{row.integer(1)};
    const bool isRepeated = m_query.unit == SearchUnit::Threads ? !m_threads.insert(thread).second : m_named.contains(m_last.value);
    if (isRepeated) return true;
    if (isFull()) {
      m_page.mayHaveMore = true;
      return false;
    }
    addHit(row);
    return true;
  }

  bool fits(Row row, Check check) {
    for (const CompiledTerm& term : m_matcher.terms()) {
      if (check == Check::Open && !term.isPrefix && !term.isExcluded) continue;
      if (m_matcher.contains(term, row.view(4), row.view(5)) == term.isExcluded) return false;
    }
    return true;
  }

  bool holdsExcluded(Row row) {
    const auto isIn = [&](const CompiledTerm& term) { return term.isExcluded && m_matcher.contains(term, row.view(4), row.view(5)); };
    return std::any_of(m_matcher.terms().begin(), m_matcher.terms().end(), isIn);
  }

  void addHit(Row row) {
    SearchHit hit;
    hit.message.value = row.integer(0);
    hit.thread.value = row.integer(1);
    hit.store.value = row.text(2);
    hit.sentAt = row.instant(3);
    const std::string_view text = row.view(5);
    auto marks = m_matcher.marks(text);
    SearchSnippet snippet = snippetAround(text, marks);
    if (marks.empty() && !row.view(4).empty()) {
      marks = m_matcher.marks(row.view(4));
      if (!marks.empty() || text.empty()) snippet = snippetAround(row.view(4), marks);
    }
    hit.snippet = std::move(snippet.text);
    hit.marks = std::move(snippet.marks);
    m_page.hits.push_back(std::move(hit));
  }

  // Without words: the newest message of each thread that fits, threads newest first.
  Status byThreads() {
    const auto few = fewThreads();
    if (!few) return fail(few.error());
    return *few ? newestOf(**few) : listThreads();
  }

  Status newestOf(const std::string& ids) {
    const std::string sql = std::string(kHitColumns) + "FROM thread t CROSS JOIN message m ON m.id = " + newestMessage() +
                            " CROSS JOIN store s ON s.key = m.store WHERE t.id IN (SELECT value FROM json_each(?))" + m_filter.onThread() +
                            (isUnlisted() ? "" : " AND t.is_listed = 1") + " ORDER BY t.last_rank DESC, t.id DESC";
    std::vector<SearchFilter::Parameter> parameters = m_filter.messageParameters();
    parameters.emplace_back(ids);
    const auto& onThread = m_filter.threadParameters();
    parameters.insert(parameters.end(), onThread.begin(), onThread.end());
    return each(sql, parameters, [this](Row row) { return take(row, Check::None); });
  }

  Status listThreads() {
    std::string sql(kHitColumns);
    sql += "FROM " + threadSource() + " CROSS JOIN message m ON m.id = " + newestMessage() + " CROSS JOIN store s ON s.key = m.store WHERE " +
           threadRange() + m_filter.onThread() + " ORDER BY " + (byTag() ? "k.last_rank DESC, k.thread DESC" : "t.last_rank DESC, t.place DESC");
    std::vector<SearchFilter::Parameter> parameters = m_filter.messageParameters();
    if (byTag()) parameters.emplace_back(m_query.tags.front().value);
    if (byStore()) parameters.emplace_back(m_query.stores.front().value);
    const auto& onThread = m_filter.threadParameters();
    parameters.insert(parameters.end(), onThread.begin(), onThread.end());
    return each(sql, parameters, [this](Row row) { return take(row, Check::None); });
  }

  // Notices stand in no list but their own, and an order leads to its few threads wherever they stand.
  bool isUnlisted() const { return wantsNotices() || !m_query.orders.empty(); }
  bool wantsNotices() const { return std::find(m_query.kinds.begin(), m_query.kinds.end(), ThreadKind::Notice) != m_query.kinds.end(); }
  bool byTag() const { return m_query.tags.size() == 1 && !isUnlisted(); }
  bool byStore() const { return m_query.stores.size() == 1 && !isUnlisted() && !byTag(); }

  std::string threadSource() const {
    if (byTag()) return "thread_tag k INDEXED BY thread_tag_listed CROSS JOIN thread t ON t.id = k.thread";
    if (isUnlisted()) return "thread t";
    return byStore() ? "thread t INDEXED BY thread_store_listed" : "thread t INDEXED BY thread_listed";
  }

  std::string threadRange() const {
    if (byTag()) return "k.tag = (SELECT key FROM tag WHERE name = ?) AND k.is_listed = 1";
    if (byStore()) return "t.store = (SELECT key FROM store WHERE id = ?) AND t.is_listed = 1";
    return isUnlisted() ? "t.merged_into IS NULL" : "t.is_listed = 1";
  }

  std::string newestMessage() const {
    return "(SELECT n.id FROM message n WHERE n.thread = t.id" + m_filter.onMessage("n", "n.id") + " ORDER BY n.id DESC LIMIT 1)";
  }

  Status count() {
    const std::string match = expression(Part::All);
    if (m_query.unit == SearchUnit::Threads && !m_named.empty()) return countThreads(match);
    std::string sql = std::string("SELECT count(") + (m_query.unit == SearchUnit::Threads || match.empty() ? "DISTINCT m.thread" : "*") + ") ";
    std::vector<SearchFilter::Parameter> parameters;
    if (match.empty()) {
      sql += "FROM message m" + std::string(kJoins) + "WHERE " + (isUnlisted() ? "t.merged_into IS NULL" : "t.is_listed = 1");
      addFilters(sql, parameters, "m.id");
    } else if (!m_query.hasFilter() && m_query.unit == SearchUnit::Messages) {
      sql = "SELECT count(*) FROM message_search f WHERE f.message_search MATCH ?";
      parameters.emplace_back(match);
    } else {
      sql += "FROM message_search f CROSS JOIN message m ON m.id = f.rowid" + std::string(kJoins) + "WHERE f.message_search MATCH ?";
      parameters.emplace_back(m_filter.narrowed(match));
      addFilters(sql, parameters, "f.rowid");
    }
    return each(sql, parameters, [this](Row row) {
      m_page.total = row.integer(0) + m_namedAlone;
      return false;
    });
  }

  // Conversations with a hit in their messages, and those found by name.
  Status countThreads(const std::string& match) {
    std::string sql = "SELECT count(*) FROM (SELECT m.thread FROM message_search f CROSS JOIN message m ON m.id = f.rowid" + std::string(kJoins) + "WHERE f.message_search MATCH ?";
    std::vector<SearchFilter::Parameter> parameters{m_filter.narrowed(match)};
    addFilters(sql, parameters, "f.rowid");
    sql += " UNION SELECT thread FROM message WHERE id IN (SELECT value FROM json_each(?)))";
    std::string ids;
    for (const std::int64_t id : m_named) ids += (ids.empty() ? "[" : ",") + std::to_string(id);
    parameters.emplace_back(ids + "]");
    return each(sql, parameters, [this](Row row) {
      m_page.total = row.integer(0);
      return false;
    });
  }

  Connection& m_connection;
  const SearchQuery& m_query;
  SearchFilter m_filter;
  TermMatcher m_matcher;
  SearchPage m_page;
  std::set<ThreadId> m_threads;
  std::set<std::int64_t> m_named;  // messages that stand for a buyer or an order
  std::int64_t m_namedAlone = 0;   // of them, those whose words do not answer the query
  MessageId m_last;
  std::size_t m_left = SIZE_MAX;
};

// A query that is nothing but an order number leads to its thread.
bool mayBeOrderNumber(const SearchQuery& query) {
  if (query.terms.size() != 1 || query.hasFilter() || query.terms[0].isExcluded) return false;
  const std::string& text = query.terms[0].text;
  const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return text.size() >= kShortestOrderNumber && digits >= 4;
}

}  // namespace

Result<SearchPage> Search::run(const SearchQuery& query) {
  const Duration start = m_clock.steady();
  auto page = SearchRun(m_connection, query).run();
  if (!page) return page;
  if (mayBeOrderNumber(query)) {
    const auto threads = ThreadRepository(m_connection).findByOrder(query.terms[0].text);
    if (!threads) return fail(threads.error());
    if (threads->size() == 1) page->jump = threads->front();
  }
  auto coverage = StoreRepository(m_connection).coverage(query.stores);
  if (!coverage) return fail(coverage.error());
  page->coverage = std::move(*coverage);
  page->tookMs = static_cast<double>((m_clock.steady() - start).count());
  return page;
}

}  // namespace inquiry::storage
