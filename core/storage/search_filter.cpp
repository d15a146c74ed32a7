#include "core/storage/search_filter.h"

#include "core/storage/message_id.h"
#include "core/storage/mood_repository.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

using Parameter = SearchFilter::Parameter;

// Ids run ahead of time where more than 32 messages share a second; a day of numbers is room for 2.7 million of them.
constexpr std::int64_t kIdSlack = std::int64_t{86'400} << kMessageIdSlotBits;

std::string marksFor(std::size_t count) {
  std::string marks;
  for (std::size_t i = 0; i < count; ++i) marks += i == 0 ? "?" : ", ?";
  return marks;
}

template <class TextIds>
std::vector<Parameter> valuesOf(const TextIds& ids) {
  std::vector<Parameter> values;
  for (const auto& id : ids) values.emplace_back(id.value);
  return values;
}

std::string contains(std::string_view part) {
  std::string pattern = "%";
  for (const char c : part) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + '%';
}

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) text.replace(at, what.size(), with);
}

}  // namespace

SearchFilter::SearchFilter(Connection& connection, const SearchQuery& query) {
  addFacets(connection, query);
  addMessage(query);
  addThread(query);
  addPeople(query);
  for (const SearchFlag flag : query.flags) addFlag(flag, query.now);
}

// As the column message.facets writes them. An unknown store has number 0, which no message carries.
void SearchFilter::addFacets(Connection& connection, const SearchQuery& query) {
  std::string stores, languages;
  for (const StoreId& id : query.stores)
    stores += (stores.empty() ? "(\"ᛟ" : " OR \"ᛟ") + std::to_string(storeKey(connection, id).value_or(0)) + '"';
  if (!stores.empty()) m_facets += " AND " + stores + ")";
  for (const std::string& language : query.languages) {
    // A message without a language has that of its thread, which only the row tells.
    languages += languages.empty() ? "(\"ᛢ\" OR \"ᛢ" : " OR \"ᛢ";
    for (const char c : language) languages += c == '"' ? ' ' : c;
    languages += '"';
  }
  if (!languages.empty()) m_facets += " AND " + languages + ")";
}

std::string SearchFilter::narrowed(const std::string& match) const { return m_facets.empty() ? match : "(" + match + ")" + m_facets; }

std::string SearchFilter::onMessage(std::string_view message, std::string_view id) const {
  std::string sql = m_onMessage.sql;
  replaceAll(sql, "{m}", message);
  replaceAll(sql, "{id}", id);
  return sql;
}

void SearchFilter::Conditions::add(const std::string& condition, std::vector<Parameter> values) {
  sql += " AND " + condition;
  for (Parameter& value : values) parameters.push_back(std::move(value));
}

void SearchFilter::addMessage(const SearchQuery& query) {
  // The bounds on the id let the walk start and end there; the instant itself decides.
  if (query.before) {
    m_onMessage.add("{id} < ?", {firstMessageIdAt(*query.before).value + kIdSlack});
    m_onMessage.add("{m}.sent_at < ?", {query.before->millis()});
  }
  if (query.after) {
    m_onMessage.add("{id} >= ?", {firstMessageIdAt(*query.after).value});
    m_onMessage.add("{m}.sent_at >= ?", {query.after->millis()});
  }
  if (!query.languages.empty())
    m_onMessage.add("iif({m}.language = '', t.language, {m}.language) IN (" + marksFor(query.languages.size()) + ")",
                    {query.languages.begin(), query.languages.end()});
}

void SearchFilter::addThread(const SearchQuery& query) {
  if (!query.stores.empty())
    m_onThread.add("t.store IN (SELECT key FROM store WHERE id IN (" + marksFor(query.stores.size()) + "))", valuesOf(query.stores));
  if (!query.tags.empty())
    m_onThread.add("EXISTS (SELECT 1 FROM thread_tag x WHERE x.thread = t.id AND x.tag IN (SELECT key FROM tag WHERE name IN (" +
                       marksFor(query.tags.size()) + ")))",
                   valuesOf(query.tags));
  if (!query.agents.empty()) m_onThread.add("t.assignee IN (" + marksFor(query.agents.size()) + ")", valuesOf(query.agents));
  std::vector<Parameter> kinds;
  for (const ThreadKind kind : query.kinds) kinds.emplace_back(std::int64_t{static_cast<int>(kind)});
  if (!kinds.empty()) m_onThread.add("t.kind IN (" + marksFor(kinds.size()) + ")", kinds);
  if (query.orders.empty()) return;
  // The number a buyer sees may be that of an order inside a pack, and the thread knows the pack.
  const std::string marks = marksFor(query.orders.size());
  std::vector<Parameter> numbers(query.orders.begin(), query.orders.end());
  numbers.insert(numbers.end(), query.orders.begin(), query.orders.end());
  m_onThread.add("t.id IN (SELECT id FROM thread WHERE order_remote_id <> '' AND order_remote_id IN (" + marks +
                     ") UNION SELECT o.id FROM shop_order p JOIN thread o ON o.order_remote_id = p.pack_id AND o.store = p.store WHERE "
                     "o.order_remote_id <> '' AND p.remote_id IN (" + marks + "))",
                 numbers);
}

void SearchFilter::addPeople(const SearchQuery& query) {
  std::string any;
  std::vector<Parameter> values;
  for (const std::string& part : query.from) {
    any += (any.empty() ? "(" : " OR ") + std::string("{m}.author_name LIKE ? ESCAPE '\\' OR ({m}.author = 1 AND t.buyer_name LIKE ? ESCAPE '\\')");
    values.insert(values.end(), {contains(part), contains(part)});
  }
  if (!any.empty()) m_onMessage.add(any + ")", values);
  any.clear();
  values.clear();
  for (const std::string& part : query.buyers) {
    any += (any.empty() ? "(" : " OR ") + std::string("t.buyer_key = ? OR t.buyer_name LIKE ? ESCAPE '\\'");
    values.insert(values.end(), {part, contains(part)});
  }
  if (!any.empty()) m_onThread.add(any + ")", values);
}

void SearchFilter::addFlag(SearchFlag flag, Instant now) {
  switch (flag) {
    case SearchFlag::Overdue: return m_onThread.add("(t.lane = 1 AND t.due_at <= ?)", {now.millis()});
    case SearchFlag::Unread: return m_onThread.add("t.unread = 1");
    case SearchFlag::Open: return m_onThread.add("t.status = 1");
    case SearchFlag::Closed: return m_onThread.add("t.status = 4");
    case SearchFlag::Answered: return m_onThread.add("t.needs_reply = 0");
    case SearchFlag::Snoozed: return m_onThread.add("t.status = 3");
    case SearchFlag::Assigned: return m_onThread.add("t.assignee <> ''");
    case SearchFlag::Unassigned: return m_onThread.add("t.assignee = ''");
    case SearchFlag::Angry: return m_onThread.add(std::string(kWaitsForAngry));
  }
}

}  // namespace inquiry::storage
