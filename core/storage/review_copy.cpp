#include "core/storage/review_copy.h"

#include <array>
#include <nlohmann/json.hpp>

#include "core/storage/journal.h"
#include "core/storage/journal_extract.h"
#include "core/storage/setting_repository.h"

namespace inquiry::storage {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kAbout = "review.about";
// ?1 is the list of the threads.
constexpr std::string_view kThreads = "(SELECT CAST(value AS INTEGER) FROM json_each(?1))";

// A column and what happens to it. Sign behind its name: ~ somebody's words, @ a buyer's name or id, # an id of the platform that may hold one, % an attached file;
// "name=value" is written as it stands.
struct CopiedTable {
  std::string_view name, columns, which;
};
constexpr std::array kTables{
    CopiedTable{"store", "key id marketplace site name time_zone mode=1 endpoints='{}' is_sandbox added_at removed_at complete_since_at",
                "key IN (SELECT store FROM thread WHERE id IN @)"},
    CopiedTable{"person", "id name languages is_active", "1"},
    CopiedTable{"tag", "key name colour is_preset position", "1"},
    CopiedTable{"thread",
                "id store remote_id# kind buyer_key@ buyer_name@ order_remote_id item_remote_id subject~ excerpt~ status needs_reply unread is_history send_blocked "
                "send_blocked_reason language assignee priority due_at oldest_unanswered_at last_message_at snoozed_until created_at message_count unanswered_count "
                "has_attachment has_case is_vip",
                "id IN @ AND merged_into IS NULL"},
    CopiedTable{"thread_tag", "thread tag lane is_listed due_rank last_rank", "thread IN @"},
    CopiedTable{"message",
                "id store thread remote_id# direction author sent_at read_at delivery is_edited is_deleted revision attachments language author_name~ moderation subject~ text~",
                "thread IN @"},
    CopiedTable{"message_revision", "message revision subject~ text~ replaced_at", "message IN (SELECT id FROM message WHERE thread IN @)"},
    CopiedTable{"attachment", "message position name~ type size remote_url='' hash%", "message IN (SELECT id FROM message WHERE thread IN @)"},
    CopiedTable{"translation", "id key='' thread message provider from_language to_language text~ troubles='[]' made_at", "thread IN @ AND message IS NOT NULL"},
    CopiedTable{"thread_translation", "thread is_shown language source='' excerpt~", "thread IN @"},
    CopiedTable{"waiting_period", "id thread started_at ended_at end_kind reason~ actor is_history", "thread IN @"},
    CopiedTable{"clock", "period policy due_at met_at proof", "period IN (SELECT id FROM waiting_period WHERE thread IN @)"},
    CopiedTable{"shop_order",
                "id store remote_id pack_id buyer_key@ buyer_name@ status payment_status total_minor total_currency placed_at updated_at destination_country fetched_at",
                "EXISTS (SELECT 1 FROM thread t WHERE t.id IN @ AND t.store = shop_order.store AND t.order_remote_id = shop_order.remote_id AND t.buyer_key <> '' "
                "AND t.buyer_key = shop_order.buyer_key)"},
    CopiedTable{"order_line", "shop_order position item_remote_id sku title~ variation~ quantity price_minor price_currency", "shop_order IN orders"},
    CopiedTable{"shipment", "shop_order position remote_id carrier tracking_number tracking_url='' status shipped_at delivered_at expected_at", "shop_order IN orders"},
    CopiedTable{"platform_case",
                "id store remote_id thread kind stage status reason reason_text~ turn order_remote_id item_title~ buyer_key@ buyer_name@ amount_minor amount_currency opened_at "
                "updated_at closed_at due_at due_source due_note~ outcome wanted~ counts_against_us actions='[]' read_at",
                "thread IN @"},
    CopiedTable{"outgoing",
                "id client_id store thread thread_remote_id='' kind text~ attachments='[]' actor template override_reason~ state attempts created_at release_at sending_at "
                "sent_at not_before_at baseline='[]' remote_id# error_kind error_text='' close_after_send",
                "thread IN @ AND state IN (5, 6) AND kind IN (1, 2)"},
};

std::string listOf(const std::vector<ThreadId>& threads) {
  Json list = Json::array();
  for (const ThreadId id : threads) list.push_back(id.value);
  return list.dump();
}

std::string replaced(std::string text, std::string_view mark, std::string_view with) {
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + with.size())) text.replace(at, mark.size(), with);
  return text;
}

// The same order in both of its tables.
std::string whichOf(const CopiedTable& table) {
  const std::string orders = "(SELECT id FROM shop_order WHERE " + std::string(kTables[12].which) + ")";
  return replaced(replaced(std::string(table.which), "orders", orders), "@", kThreads);
}

// One table on its way.
class Copy {
 public:
  Copy(Connection& from, Connection& to, const ReviewText& redact) : m_from(from), m_to(to), m_redact(redact) {}

  Result<std::int64_t> run(const CopiedTable& table, const std::string& threads) {
    describe(table);
    auto source = m_from.prepare(m_select);
    if (!source) return fail(source.error());
    if (m_select.find("?1") != std::string::npos) source->bind(threads);
    std::int64_t rows = 0;
    for (;; ++rows) {
      const auto more = source->step();
      if (!more) return fail(more.error());
      if (!*more) return rows;
      if (auto written = write(source->row()); !written) return fail(written.error());
    }
  }

 private:
  void describe(const CopiedTable& table) {
    m_signs.clear();
    std::string names, values, read;
    for (std::size_t at = 0; at < table.columns.size();) {
      const std::size_t to = std::min(table.columns.find(' ', at), table.columns.size());
      std::string_view column = table.columns.substr(at, to - at);
      at = to + 1;
      const std::size_t fixed = column.find('=');
      names += (names.empty() ? "" : ", ") + std::string(column.substr(0, std::min(fixed, column.find_first_of("~@#%"))));
      if (fixed != std::string_view::npos) {
        values += (values.empty() ? "" : ", ") + std::string(column.substr(fixed + 1));
        continue;
      }
      const bool isSigned = std::string_view("~@#%").find(column.back()) != std::string_view::npos;
      m_signs += isSigned ? column.back() : ' ';
      if (isSigned) column.remove_suffix(1);
      read += (read.empty() ? "" : ", ") + std::string(column);
      values += values.empty() ? "?" : ", ?";
    }
    m_select = "SELECT " + read + " FROM " + std::string(table.name) + " WHERE " + whichOf(table);
    m_insert = "INSERT OR REPLACE INTO " + std::string(table.name) + " (" + names + ") VALUES (" + values + ")";
  }

  Status write(const Row& row) {
    auto insert = m_to.prepare(m_insert);
    if (!insert) return fail(insert.error());
    for (std::size_t i = 0; i < m_signs.size(); ++i) {
      const int column = static_cast<int>(i);
      if (m_signs[i] == ' ' || row.isNull(column)) {
        insert->bindColumn(row, column);
        continue;
      }
      const auto changed = changedText(m_signs[i], row.text(column));
      if (!changed) return fail(changed.error());
      insert->bind(*changed);
    }
    return insert->run();
  }

  Result<std::string> changedText(char sign, const std::string& value) {
    if (sign == '@') return m_redact.buyer(value);
    if (sign == '%') return value.empty() ? Result<std::string>(std::string()) : m_redact.file(value);
    std::string text = m_redact.text(value);
    // Ids are unique: one that tells of a buyer becomes a number.
    if (sign == '#' && text != value) text = "redacted-" + std::to_string(++m_hidden);
    return text;
  }

  Connection& m_from;
  Connection& m_to;
  const ReviewText& m_redact;
  std::string m_select, m_insert, m_signs;  // a sign for each column that is read
  std::int64_t m_hidden = 0;
};

// Every text of a payload, however deep; keys are words of ours.
void redactTexts(Json& value, const ReviewText& redact) {
  if (value.is_string()) value = redact.text(value.get<std::string>());
  else if (value.is_structured())
    for (auto& each : value) redactTexts(each, redact);
}

// The chain of hashes is the other computer's; here every row is a row of this file's own chain, with the hour and the person it had.
Result<std::int64_t> copyEvents(Connection& from, Connection& to, const std::vector<ThreadId>& threads, const ReviewText& redact) {
  const auto entries = journalOf(from, {threads, {}, {}});
  if (!entries) return fail(entries.error());
  auto batch = JournalBatch::start(to);
  if (!batch) return fail(batch.error());
  for (JournalEntry entry : *entries) {
    Json payload = Json::parse(entry.payload, nullptr, false);
    if (!payload.is_object()) payload = Json::object();
    redactTexts(payload, redact);
    entry.payload = payload.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (auto added = batch->append(entry); !added) return fail(added.error());
  }
  if (auto done = batch->finish(); !done) return fail(done.error());
  return static_cast<std::int64_t>(entries->size());
}

}  // namespace

Result<ReviewCounts> copyForReview(Connection& from, Connection& to, const std::vector<ThreadId>& threads, const ReviewText& redact) {
  ReviewCounts counts;
  const std::string list = listOf(threads);
  Copy copy(from, to, redact);
  for (const CopiedTable& table : kTables) {
    const auto rows = copy.run(table, list);
    if (!rows) return fail(rows.error());
    if (table.name == "thread") counts.threads = *rows;
    if (table.name == "message") counts.messages = *rows;
  }
  const auto events = copyEvents(from, to, threads, redact);
  if (!events) return fail(events.error());
  counts.events = *events;
  return counts;
}

Status setReviewAbout(Connection& connection, std::string_view about) { return SettingRepository(connection).save(kAbout, std::string(about)); }

Result<std::optional<std::string>> reviewAbout(Connection& connection) { return SettingRepository(connection).find(kAbout); }

}  // namespace inquiry::storage
