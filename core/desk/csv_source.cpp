#include "core/desk/csv_source.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "core/desk/text_encoding.h"
#include "core/storage/durable_file.h"
#include "core/storage/sha256.h"

namespace inquiry::desk {
namespace {

constexpr std::int64_t kMostBytes = 512LL << 20U;

// What a column means to us, and what others call it. The first name of a meaning that a file has is taken.
struct Meaning {
  const char* name;
  std::array<const char*, 6> columns;
};
constexpr std::array<Meaning, 10> kMeanings{{
    {"store", {"store", "shop", "account", "", "", ""}},
    {"thread", {"thread_remote_id", "conversation_id", "thread_id", "conversation", "thread", "ticket_id"}},
    {"id", {"remote_id", "message_id", "id", "", "", ""}},
    {"order", {"order_id", "order", "order_number", "", "", ""}},
    {"buyerKey", {"buyer_id", "customer_id", "customer_email", "", "", ""}},
    {"direction", {"direction", "type", "in_out", "", "", ""}},
    {"from", {"author_name", "from", "sender", "buyer", "customer", "name"}},
    {"at", {"sent_at", "created_at", "date", "timestamp", "time", ""}},
    {"language", {"language", "lang", "", "", "", ""}},
    {"text", {"text", "body", "message", "content", "", ""}},
}};

// Without these a row says nothing: the meaning, and what our own export calls it.
constexpr std::array<std::pair<const char*, const char*>, 4> kDemanded{{{"thread", "thread_remote_id"}, {"direction", "direction"}, {"at", "sent_at"}, {"text", "text"}}};

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c == ' ' ? '_' : c); });
  return text;
}

std::optional<Direction> directionOf(const std::string& word) {
  constexpr std::array kIn{"in", "incoming", "inbound", "received", "buyer", "customer"};
  constexpr std::array kOut{"out", "outgoing", "outbound", "sent", "agent", "seller"};
  const std::string given = lower(word);
  if (std::find(kIn.begin(), kIn.end(), given) != kIn.end()) return Direction::In;
  if (std::find(kOut.begin(), kOut.end(), given) != kOut.end()) return Direction::Out;
  return {};
}

// What stands behind the apostrophe that keeps a spreadsheet from taking it for a formula.
std::string unguarded(const std::string& text) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  return text.size() > 1 && text[0] == '\'' && kFormula.find(text[1]) != std::string_view::npos ? text.substr(1) : text;
}

// A file that gives one id to two messages: the first is it, however often the file is read.
class FirstOfItsId {
 public:
  // What is wrong with the line; empty for the first of its id, and for one that repeats it word for word.
  std::string problemOf(const storage::ImportedMessage& told, std::size_t line) {
    const Message& message = told.message;
    const std::size_t words = std::hash<std::string>()(message.text + '\n' + message.sentAt.toIso() + '\n' + message.authorName + (message.direction == Direction::In ? "i" : "o"));
    const auto [first, isNew] = m_seen.try_emplace({told.store.value, message.remoteId}, Seen{told.threadRemoteId, words, line});
    if (isNew) return {};
    const std::string where = "the message \"" + message.remoteId + "\" stands in line " + std::to_string(first->second.line) + " already, ";
    if (first->second.place != told.threadRemoteId) return where + "in the conversation \"" + first->second.place + "\"";
    return first->second.words == words ? std::string() : where + "with other words";
  }

 private:
  struct Seen {
    std::string place;
    std::size_t words = 0, line = 0;
  };
  std::map<std::pair<std::string, std::string>, Seen> m_seen;  // by store and id
};

tl::unexpected<Error> wrong(const std::string& reason) { return fail(ErrorKind::InvalidInput, "import.field", reason); }

}  // namespace

Result<CsvSource> CsvSource::open(const std::string& file, const StoreId& fallback, const std::vector<Store>& known) {
  const auto bytes = storage::readWholeFile(file, kMostBytes);
  if (!bytes && bytes.error().kind == ErrorKind::Corrupt) return fail(ErrorKind::InvalidInput, "import.too_large", "The file is larger than 512 MB: split it, then import the parts.");
  if (!bytes) return fail(ErrorKind::NotFound, "file.not_found", "The file \"" + file + "\" cannot be read: check its name.");
  const auto encodings = possibleEncodings(*bytes);
  if (encodings.empty()) return fail(ErrorKind::InvalidInput, "import.encoding", "The characters of the file cannot be read: save it as CSV in UTF-8, then import that.");
  Result<CsvSource> first = fail(ErrorKind::InvalidInput, "import.encoding", "");
  for (const TextEncoding encoding : encodings) {
    auto source = read(decoded(*bytes, encoding).value_or(""), file, fallback, known);
    if (source) return source;
    if (encoding == encodings.front()) first = std::move(source);
  }
  return first;
}

Result<CsvSource> CsvSource::read(const std::string& text, const std::string& file, const StoreId& fallback, const std::vector<Store>& known) {
  auto rows = parseCsv(text);
  if (!rows) return fail(rows.error());
  CsvSource source(std::filesystem::path(file).filename().string(), fallback);
  for (const Store& store : known) source.m_marketplaces[store.id] = store.marketplace;
  if (rows->empty()) return source;
  const std::vector<std::string> head = std::move(rows->front().fields);
  rows->erase(rows->begin());
  source.m_rows = std::move(*rows);
  for (const Meaning& meaning : kMeanings)
    for (const char* column : meaning.columns) {
      const auto found = std::find_if(head.begin(), head.end(), [column](const std::string& each) { return *column != '\0' && lower(each) == column; });
      if (found == head.end() || source.m_columns.contains(meaning.name)) continue;
      source.m_columns[meaning.name] = static_cast<std::size_t>(found - head.begin());
    }
  for (const auto& [meaning, column] : kDemanded)
    if (!source.m_columns.contains(meaning)) return fail(ErrorKind::InvalidInput, "import.columns", std::string("The file has no column \"") + column + "\": its first row has to name the columns.");
  if (!source.m_columns.contains("store") && fallback.value.empty())
    return fail(ErrorKind::InvalidInput, "import.store", "The file does not say which store its messages are of: name one.");
  return source;
}

std::string CsvSource::field(const CsvRow& row, const std::string& column) const {
  const auto found = m_columns.find(column);
  return found == m_columns.end() || found->second >= row.fields.size() ? std::string() : row.fields[found->second];
}

Result<CsvSource::Line> CsvSource::lineOf(const CsvRow& row) const {
  Line line;
  const std::string store = field(row, "store"), place = field(row, "thread"), direction = field(row, "direction"), at = field(row, "at");
  line.message.store = line.thread.store = store.empty() ? m_fallback : StoreId{store};
  const auto known = m_marketplaces.find(line.thread.store);
  line.thread.marketplace = known == m_marketplaces.end() ? Marketplace::Mailbox : known->second;
  line.message.threadRemoteId = line.thread.remoteId = place;
  if (place.empty()) return wrong("the conversation is not named");
  if (line.message.store.value.empty()) return wrong("the store is not named");
  const auto way = directionOf(direction);
  if (!way) return wrong("the direction \"" + direction + "\" is neither in nor out");
  const auto instant = Instant::parse(at, std::chrono::minutes(0));
  if (!instant) return wrong("\"" + at + "\" is no instant: write 2026-01-31T09:30:00Z");
  Message& message = line.message.message;
  message.direction = *way;
  message.author = *way == Direction::In ? Author::Buyer : Author::Agent;
  message.sentAt = *instant;
  message.authorName = unguarded(field(row, "from"));
  message.language = field(row, "language");
  message.text = unguarded(field(row, "text"));
  message.remoteId = field(row, "id");
  if (message.remoteId.empty()) message.remoteId = "import:" + storage::sha256Of(place + '\n' + direction + '\n' + instant->toIso() + '\n' + message.text).substr(0, 32);
  if (*way == Direction::In) line.thread.buyerName = message.authorName;
  line.thread.buyerKey = field(row, "buyerKey");
  line.thread.orderRemoteId = field(row, "order");
  line.thread.status = ThreadStatus::Closed;
  line.thread.createdAt = message.sentAt;
  line.thread.isHistory = true;
  return line;
}

Status CsvSource::threads(const TakeThread& take, const Wrong& wrongLine) {
  std::set<std::pair<StoreId, std::string>> made;
  FirstOfItsId first;
  for (const CsvRow& row : m_rows) {
    auto line = lineOf(row);
    const std::string problem = line ? first.problemOf(line->message, row.line) : line.error().text;
    if (!problem.empty()) {
      wrongLine(m_name, row.line, problem);
      continue;
    }
    if (!made.emplace(line->thread.store, line->thread.remoteId).second) continue;
    if (auto done = take(std::move(line->thread), row.line); !done) return done;
  }
  return {};
}

Status CsvSource::messages(const TakeMessage& take, const Wrong&) {
  FirstOfItsId first;
  for (const CsvRow& row : m_rows) {
    auto line = lineOf(row);
    if (!line || !first.problemOf(line->message, row.line).empty()) continue;
    if (auto done = take(std::move(line->message), row.line); !done) return done;
  }
  return {};
}

std::string CsvSource::messagesFile() const { return m_name; }

}  // namespace inquiry::desk
