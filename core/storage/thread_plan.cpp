#include "core/storage/thread_plan.h"

#include <array>
#include <charconv>
#include <tuple>

#include "core/storage/mood_repository.h"

namespace inquiry::storage {
namespace {

// Lanes as the first migration numbers them.
enum Lane { kNeedsReply = 1, kIdle = 2, kWaiting = 3, kSnoozed = 4, kClosed = 5, kNotice = 6 };

// More words than this in a quick filter are a pasted text.
constexpr std::size_t kMaxWords = 8;

std::pair<int, int> lanesOf(const ThreadQuery& query) {
  switch (query.view) {
    case ThreadView::NeedsReply:
    case ThreadView::Unassigned:
    case ThreadView::DueSoon:
    case ThreadView::Overdue: return {kNeedsReply, kNeedsReply};
    case ThreadView::Mine:
    case ThreadView::Cases: return {kNeedsReply, kSnoozed};
    case ThreadView::Waiting: return {kWaiting, kWaiting};
    case ThreadView::Snoozed: return {kSnoozed, kSnoozed};
    case ThreadView::Notices: return {kNotice, kNotice};
    case ThreadView::All: break;
  }
  if (query.kind == ThreadKind::Notice) return {kNotice, kNotice};
  return {kNeedsReply, kClosed};
}

bool isNaturallyNewest(ThreadView view) {
  return view == ThreadView::Waiting || view == ThreadView::Notices || view == ThreadView::All;
}

// Whether every thread of the view's lanes belongs to the list: then the kept figures tell how many.
bool isPlain(const ThreadQuery& query) {
  const bool isWholeLane = query.view == ThreadView::NeedsReply || query.view == ThreadView::Waiting || query.view == ThreadView::Snoozed ||
                           query.view == ThreadView::Notices || query.view == ThreadView::All;
  return isWholeLane && !query.tag && !query.assignee && !query.kind && query.language.empty() && query.orderRemoteId.empty() &&
         query.buyerKey.empty() && query.text.empty() && !query.after && !query.before && !query.unread && !query.isAngry && query.hidden.empty();
}

std::string likePattern(std::string_view word) {
  std::string pattern = "%";
  for (const char c : word) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + '%';
}

std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size() && words.size() < kMaxWords;) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

}  // namespace

Result<ThreadPlan> ThreadPlan::make(const ThreadQuery& query, std::optional<std::int64_t> store, std::optional<std::int64_t> tag) {
  ThreadPlan plan;
  plan.chooseOrder(query);
  plan.m_isPlain = isPlain(query);
  if (auto done = plan.readCursor(query.cursor); !done) return fail(done.error());
  plan.chooseIndex(query, store, tag);
  plan.addRange(query);
  plan.addFilters(query, store, tag);
  return plan;
}

void ThreadPlan::chooseOrder(const ThreadQuery& query) {
  std::tie(m_laneFrom, m_laneTo) = lanesOf(query);
  const bool newest = query.sort == ThreadSort::Newest || query.sort == ThreadSort::Oldest ||
                      (query.sort == ThreadSort::Natural && isNaturallyNewest(query.view));
  if (newest)
    m_key = m_laneFrom == m_laneTo ? Key::Last : Key::Listed;
  else
    m_key = query.view == ThreadView::Snoozed && query.sort == ThreadSort::Natural ? Key::Snooze : Key::Due;
  m_isDescending = newest && query.sort != ThreadSort::Oldest;
}

std::string ThreadPlan::rank() const {
  switch (m_key) {
    case Key::Due: return m_keyTable + ".due_rank";
    case Key::Snooze: return "t.snooze_rank";
    case Key::Last:
    case Key::Listed: break;
  }
  return m_keyTable + ".last_rank";
}

void ThreadPlan::chooseIndex(const ThreadQuery& query, std::optional<std::int64_t> store, std::optional<std::int64_t> tag) {
  const auto walk = [this](std::string_view index) { m_from = "thread t INDEXED BY " + std::string(index); };
  // The threads of one order or one buyer are few; they are sorted after all.
  if (!query.orderRemoteId.empty()) {
    m_from = "thread t INDEXED BY thread_order";
  } else if (!query.buyerKey.empty()) {
    m_from = "thread t INDEXED BY thread_buyer";
  } else if (query.isAngry) {
    // So are those somebody waits in.
    m_from = "thread t INDEXED BY thread_unanswered";
  } else if (m_key == Key::Snooze) {
    walk("thread_snoozed");
  } else if (m_key == Key::Due && m_laneTo == kClosed) {
    walk("thread_due");
  } else if (tag) {
    m_keyTable = "k";
    const std::string_view index = m_key == Key::Due ? "thread_tag_due" : m_key == Key::Last ? "thread_tag_last" : "thread_tag_listed";
    m_from = "thread_tag k INDEXED BY " + std::string(index) + " CROSS JOIN thread t ON t.id = k.thread";
    require("k.tag = ?", {*tag});
    if (m_key != Key::Listed) require("k.lane <> 5");
  } else if (m_key == Key::Due) {
    const bool byAssignee = query.assignee || query.view == ThreadView::Mine || query.view == ThreadView::Unassigned;
    walk(query.view == ThreadView::Cases ? "thread_case" : byAssignee ? "thread_assignee_due" : store ? "thread_store_due" : "thread_due");
    if (query.view != ThreadView::Cases && !byAssignee && store) require("t.lane <> 5");
  } else if (m_key == Key::Last) {
    walk(store ? "thread_store_last" : "thread_last");
    require("t.lane <> 5");
  } else {
    walk(store ? "thread_store_listed" : "thread_listed");
  }
}

void ThreadPlan::addRange(const ThreadQuery& query) {
  const std::string id = m_keyTable == "k" ? "k.thread" : "t.place";
  const std::string way = m_isDescending ? " DESC" : "";
  const std::string lane = m_keyTable + ".lane";
  if (m_key == Key::Due && m_laneFrom != m_laneTo) {
    // Behind a cursor its own bound replaces the lower one: the walk starts there.
    if (!m_cursor) require(lane + " >= ?", {std::int64_t{m_laneFrom}});
    require(lane + " <= ?", {std::int64_t{m_laneTo}});
    m_order = lane + ", " + rank() + ", " + id;
    return;
  }
  if (m_key == Key::Listed) {
    require(m_keyTable + ".is_listed = 1");
    if (query.view != ThreadView::All) require("+" + lane + " BETWEEN ? AND ?", {std::int64_t{m_laneFrom}, std::int64_t{m_laneTo}});
  } else if (m_key == Key::Snooze) {
    // The index holds nothing but snoozed threads; the bound makes it a range of it.
    require("t.lane = 4 AND t.snooze_rank >= 0");
  } else {
    require(lane + " = ?", {std::int64_t{m_laneFrom}});
  }
  m_order = rank() + way + ", " + id + way;
}

void ThreadPlan::addFilters(const ThreadQuery& query, std::optional<std::int64_t> store, std::optional<std::int64_t> tag) {
  const std::string due = m_keyTable + ".due_rank";
  if (query.view == ThreadView::Overdue) require(due + " <= ?", {query.now.millis()});
  if (query.view == ThreadView::DueSoon) {
    // Behind a cursor its own bound is the tighter one.
    require((m_cursor && m_key == Key::Due ? "+" : "") + due + " > ?", {query.now.millis()});
    require(due + " <= ?", {(query.now + query.dueSoon).millis()});
  }
  if (query.view == ThreadView::Cases) require("(t.has_case = 1 OR t.kind = 5)");
  if (query.view == ThreadView::Mine) require("t.assignee = ?", {query.me.value});
  if (query.view == ThreadView::Unassigned) require("t.assignee = ''");
  if (query.assignee) require("t.assignee = ?", {query.assignee->value});
  if (store) require("t.store = ?", {*store});
  if (tag && m_keyTable != "k") require("EXISTS (SELECT 1 FROM thread_tag x WHERE x.thread = t.id AND x.tag = ?)", {*tag});
  if (query.kind) require("t.kind = ?", {std::int64_t{static_cast<int>(*query.kind)}});
  if (!query.language.empty()) require("t.language = ?", {query.language});
  if (!query.orderRemoteId.empty()) require("t.order_remote_id = ? AND t.order_remote_id <> ''", {query.orderRemoteId});
  if (!query.buyerKey.empty()) require("t.buyer_key = ? AND t.buyer_key <> ''", {query.buyerKey});
  if (query.isAngry) require(std::string(kWaitsForAngry));
  if (query.unread) require("t.unread = ?", {std::int64_t{*query.unread}});
  const bool isByLast = m_key == Key::Last || m_key == Key::Listed;
  const std::string lastRank = isByLast ? rank() : "t.last_rank";
  if (query.after) require((m_cursor && !m_isDescending ? "+" : "") + lastRank + " >= ?", {query.after->millis()});
  if (query.before) require((m_cursor && m_isDescending ? "+" : "") + lastRank + " < ?", {query.before->millis()});
  addHidden(query.hidden);
  addText(query.text);
}

void ThreadPlan::addHidden(const std::set<StoreId>& hidden) {
  if (hidden.empty()) return;
  std::string marks;
  for (const StoreId& store : hidden) {
    marks += marks.empty() ? "?" : ", ?";
    m_parameters.emplace_back(store.value);
  }
  require("t.store NOT IN (SELECT key FROM store WHERE id IN (" + marks + "))");
}

void ThreadPlan::addText(const std::string& text) {
  for (const std::string& word : wordsOf(text)) {
    const std::string pattern = likePattern(word);
    require("(t.buyer_name LIKE ? ESCAPE '\\' OR t.subject LIKE ? ESCAPE '\\' OR t.excerpt LIKE ? ESCAPE '\\' OR "
            "t.order_remote_id LIKE ? ESCAPE '\\')",
            {pattern, pattern, pattern, pattern});
  }
}

void ThreadPlan::require(std::string condition, std::initializer_list<Parameter> parameters) {
  m_conditions.push_back(std::move(condition));
  m_parameters.insert(m_parameters.end(), parameters);
}

char ThreadPlan::code() const {
  constexpr std::array kCodes{'d', 'l', 's', 'a'};
  const char code = kCodes[static_cast<std::size_t>(m_key)];
  return m_isDescending || m_key == Key::Due || m_key == Key::Snooze ? code : static_cast<char>(code - 'a' + 'A');
}

Status ThreadPlan::readCursor(const std::string& text) {
  if (text.empty()) return {};
  const auto bad = [] { return fail(ErrorKind::InvalidInput, "threads.cursor", "The cursor belongs to another list: start from its first page."); };
  ThreadCursor cursor;
  const char* at = text.data() + 1;
  const char* const end = text.data() + text.size();
  if (text[0] != code()) return bad();
  for (std::int64_t* field : {&cursor.lane, &cursor.rank, &cursor.id}) {
    if (at == end || *at != '.') return bad();
    const auto [next, problem] = std::from_chars(at + 1, end, *field);
    if (problem != std::errc()) return bad();
    at = next;
  }
  if (at != end || cursor.lane < m_laneFrom || cursor.lane > m_laneTo) return bad();
  m_cursor = cursor;
  return {};
}

std::string ThreadPlan::cursorText(const ThreadCursor& at) const {
  return std::string(1, code()) + '.' + std::to_string(at.lane) + '.' + std::to_string(at.rank) + '.' + std::to_string(at.id);
}

std::string ThreadPlan::keyColumns() const { return m_keyTable + ".lane, " + rank() + ", t.id"; }

std::optional<std::pair<int, int>> ThreadPlan::plainLanes() const {
  if (!m_isPlain) return {};
  return std::pair(m_laneFrom, m_laneTo);
}

ThreadPlan::Query ThreadPlan::build(std::string_view columns, bool withCursor) const {
  Query query{"SELECT " + std::string(columns) + " FROM " + m_from + " CROSS JOIN store s ON s.key = t.store WHERE ", m_parameters};
  for (std::size_t i = 0; i < m_conditions.size(); ++i) query.sql += (i == 0 ? "" : " AND ") + m_conditions[i];
  if (!withCursor || !m_cursor) return query;
  const std::string id = m_keyTable == "k" ? "k.thread" : "t.place";
  const std::string sign = m_isDescending ? " < " : " > ";
  if (m_key == Key::Due && m_laneFrom != m_laneTo) {
    query.sql += " AND (" + m_keyTable + ".lane, " + rank() + ", " + id + ")" + sign + "(?, ?, ?)";
    query.parameters.emplace_back(m_cursor->lane);
  } else {
    query.sql += " AND (" + rank() + ", " + id + ")" + sign + "(?, ?)";
  }
  query.parameters.emplace_back(m_cursor->rank);
  query.parameters.emplace_back(m_cursor->id);
  return query;
}

ThreadPlan::Query ThreadPlan::page(std::string_view columns, std::int64_t limit) const {
  Query query = build(columns, true);
  query.sql += " ORDER BY " + m_order + " LIMIT ?";
  query.parameters.emplace_back(limit);
  return query;
}

ThreadPlan::Query ThreadPlan::ids() const {
  Query query = build("t.id", false);
  query.sql += " ORDER BY " + m_order;
  return query;
}

ThreadPlan::Query ThreadPlan::count() const { return build("count(*)", false); }

}  // namespace inquiry::storage
