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

// How many of the newest candidates are read themselves before the index has to merge every word that begins so. The rarer a beginning
// may be, the fewer: what is frequent shows at once, and for what is rare the index is quick.
std::size_t readAhead(const std::vector<CompiledTerm>& terms) {
  std::size_t most = 0;
  for (const CompiledTerm& term : terms) {
    if (term.isExcluded || !term.isPrefix) continue;
    most = std::max<std::size_t>(most, term.lastLength <= 2 ? 1000 : term.lastLength == 3 ? 300 : 150);
  }
  return most;
}

// One answer in the making.
class SearchRun {
 public:
  SearchRun(Connection& connection, const SearchQuery& query)
      : m_connection(connection), m_query(query), m_filter(query), m_matcher(foldTable(connection.handle()), query.terms) {}

  Result<SearchPage> run() {
    const bool hasWanted = !expression(Part::Exact).empty() || !expression(Part::All).empty();
    if (!hasWanted && !m_query.hasFilter()) return m_page;
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

  Status byTerms() {
    if (m_query.order == SearchOrder::Relevance) return walk(expression(Part::All), " ORDER BY f.rank", {}, Check::None);
    const std::size_t ahead = readAhead(m_matcher.terms());
    if (ahead > 0) {
      m_left = ahead;
      if (auto done = walk(expression(Part::Exact), " ORDER BY m.id DESC", m_query.olderThan, Check::Text); !done) return done;
      if (m_left > 0 || m_page.mayHaveMore) return {};
    }
    const auto below = ahead > 0 ? std::optional(m_last) : m_query.olderThan;
    m_left = SIZE_MAX;
    return walk(expression(Part::All), " ORDER BY m.id DESC", below, Check::None);
  }

  enum class Check { None, Text };

  // Candidates of a full-text expression, or all messages when it is empty.
  Status walk(const std::string& match, std::string_view order, std::optional<MessageId> below, Check check) {
    std::string sql(kHitColumns);
    std::vector<SearchFilter::Parameter> parameters;
    if (match.empty()) {
      sql += "FROM message m" + std::string(kJoins) + "WHERE 1";
    } else {
      sql += "FROM message_search f CROSS JOIN message m ON m.id = f.rowid" + std::string(kJoins) + "WHERE f.message_search MATCH ?";
      parameters.emplace_back(match);
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
    if (check == Check::Text) {
      if (m_left == 0) return false;
      --m_left;
      if (!fits(row)) return m_left > 0;
    }
    const ThreadId thread{row.integer(1)};
    const bool isRepeated = m_query.unit == SearchUnit::Threads && !m_threads.insert(thread).second;
    if (isRepeated) return true;
    if (isFull()) {
      m_page.mayHaveMore = true;
      return false;
    }
    addHit(row);
    return check == Check::None || m_left > 0;
  }

  // What the walked expression left open: beginnings of words, and words that must not occur.
  bool fits(Row row) {
    for (const CompiledTerm& term : m_matcher.terms()) {
      if (!term.isPrefix && !term.isExcluded) continue;
      if (m_matcher.contains(term, row.view(4), row.view(5)) == term.isExcluded) return false;
    }
    return true;
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
      parameters.emplace_back(match);
      addFilters(sql, parameters, "f.rowid");
    }
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
