#include "core/domain/search_query.h"

#include <array>
#include <utility>

#include "core/domain/utf8.h"

namespace inquiry {
namespace {

enum class Field { Store, Tag, From, Order, Buyer, Is, Language, Agent, Before, After, Kind };

constexpr std::array<std::pair<std::string_view, Field>, 11> kFields{{{"store", Field::Store},
                                                                      {"tag", Field::Tag},
                                                                      {"from", Field::From},
                                                                      {"order", Field::Order},
                                                                      {"buyer", Field::Buyer},
                                                                      {"is", Field::Is},
                                                                      {"lang", Field::Language},
                                                                      {"agent", Field::Agent},
                                                                      {"before", Field::Before},
                                                                      {"after", Field::After},
                                                                      {"kind", Field::Kind}}};
constexpr std::array<std::pair<std::string_view, SearchFlag>, 9> kFlags{{{"overdue", SearchFlag::Overdue},
                                                                         {"unread", SearchFlag::Unread},
                                                                         {"open", SearchFlag::Open},
                                                                         {"closed", SearchFlag::Closed},
                                                                         {"answered", SearchFlag::Answered},
                                                                         {"snoozed", SearchFlag::Snoozed},
                                                                         {"assigned", SearchFlag::Assigned},
                                                                         {"unassigned", SearchFlag::Unassigned},
                                                                         {"angry", SearchFlag::Angry}}};

// More than a person types; keeps a pasted page from becoming a query of thousands of words.
constexpr std::size_t kMaxTerms = 24;
constexpr std::size_t kMaxBytes = 2000;

template <class Value, std::size_t N>
std::optional<Value> lookUp(const std::array<std::pair<std::string_view, Value>, N>& table, std::string_view text) {
  for (const auto& [known, value] : table)
    if (known == text) return value;
  return {};
}

bool isSpace(char32_t c) { return c <= 0x20 || c == 0xA0 || c == 0x3000; }

class QueryParser {
 public:
  explicit QueryParser(std::string_view text) : m_text(text) {}

  Result<SearchQuery> run() {
    if (m_text.size() > kMaxBytes) return bad(kMaxBytes, "query.too_long", "the search text is too long; use fewer words");
    while (skipSpaces())
      if (auto done = part(); !done) return fail(done.error());
    return m_query;
  }

 private:
  tl::unexpected<Error> bad(std::size_t at, std::string code, const std::string& reason) const {
    return fail(ErrorKind::InvalidInput, std::move(code), "At position " + std::to_string(at + 1) + ": " + reason + ".");
  }

  bool skipSpaces() {
    while (m_at < m_text.size()) {
      std::size_t next = m_at;
      if (!isSpace(utf8::next(m_text, next))) return true;
      m_at = next;
    }
    return false;
  }

  // Up to the next space or, when it begins with a quote, the closing one.
  Result<std::string> value() {
    if (m_at < m_text.size() && m_text[m_at] == '"') {
      const std::size_t end = m_text.find('"', m_at + 1);
      if (end == std::string_view::npos) return bad(m_at, "query.quote", "the quote is not closed; add a \" at its end");
      std::string inside(m_text.substr(m_at + 1, end - m_at - 1));
      m_at = end + 1;
      return inside;
    }
    const std::size_t start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != '"') {
      std::size_t next = m_at;
      if (isSpace(utf8::next(m_text, next))) break;
      m_at = next;
    }
    return std::string(m_text.substr(start, m_at - start));
  }

  Status part() {
    const bool isExcluded = m_text[m_at] == '-' && m_at + 1 < m_text.size() && !isSpace(static_cast<unsigned char>(m_text[m_at + 1]));
    const std::size_t start = m_at;
    if (isExcluded) ++m_at;
    if (const auto field = fieldHere()) {
      if (isExcluded) return bad(start, "query.excluded_field", "a field cannot be excluded; only words can");
      return filter(*field, start);
    }
    return term(isExcluded);
  }

  // Moves behind the colon when a known field stands here.
  std::optional<Field> fieldHere() {
    const std::size_t colon = m_text.find(':', m_at);
    if (colon == std::string_view::npos) return {};
    const auto field = lookUp(kFields, m_text.substr(m_at, colon - m_at));
    if (field) m_at = colon + 1;
    return field;
  }

  Status term(bool isExcluded) {
    const bool isQuoted = m_text[m_at] == '"';
    auto text = value();
    if (!text) return fail(text.error());
    SearchTerm term{std::move(*text), false, isExcluded};
    if (m_at < m_text.size() && m_text[m_at] == '*') {
      term.isPrefix = true;
      ++m_at;
    }
    while (!isQuoted && !term.text.empty() && term.text.back() == '*') {
      term.isPrefix = true;
      term.text.pop_back();
    }
    if (utf8::trimmed(term.text).empty()) return {};
    if (m_query.terms.size() == kMaxTerms) return bad(m_at, "query.too_long", "there are too many words; use fewer");
    m_query.terms.push_back(std::move(term));
    return {};
  }

  Status filter(Field field, std::size_t start) {
    const std::size_t at = m_at;
    auto text = value();
    if (!text) return fail(text.error());
    if (text->empty())
      return bad(at, "query.no_value", "\"" + std::string(m_text.substr(start, at - start)) + "\" needs a value right behind the colon");
    switch (field) {
      case Field::Store: m_query.stores.push_back(StoreId{*text}); return {};
      case Field::Tag: m_query.tags.push_back(TagName{*text}); return {};
      case Field::From: m_query.from.push_back(*text); return {};
      case Field::Order: m_query.orders.push_back(*text); return {};
      case Field::Buyer: m_query.buyers.push_back(*text); return {};
      case Field::Language: m_query.languages.push_back(*text); return {};
      case Field::Agent: m_query.agents.push_back(PersonId{*text}); return {};
      case Field::Is: return flag(*text, at);
      case Field::Kind: return kind(*text, at);
      case Field::Before: return instant(m_query.before, *text, at);
      case Field::After: return instant(m_query.after, *text, at);
    }
    return {};
  }

  Status flag(const std::string& text, std::size_t at) {
    const auto known = lookUp(kFlags, text);
    if (!known)
      return bad(at, "query.flag", "\"is:" + text + "\" is not known; use overdue, unread, open, closed, answered, snoozed, assigned, unassigned or angry");
    m_query.flags.push_back(*known);
    return {};
  }

  Status kind(const std::string& text, std::size_t at) {
    const auto known = threadKindFromName(text);
    if (!known) return bad(at, "query.kind", "\"kind:" + text + "\" is not known; use question, order-message, mail, notice or case");
    m_query.kinds.push_back(*known);
    return {};
  }

  Status instant(std::optional<Instant>& into, const std::string& text, std::size_t at) {
    const auto read = Instant::parse(text, std::chrono::minutes(0));
    if (!read) return bad(at, "query.date", "\"" + text + "\" is no date; write 2026-03-01 or 2026-03-01T10:00Z");
    into = *read;
    return {};
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  SearchQuery m_query;
};

}  // namespace

Result<SearchQuery> parseSearchQuery(std::string_view text) { return QueryParser(text).run(); }

}  // namespace inquiry
