#include "core/desk/export_rows.h"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/compliance/masking.h"
#include "core/desk/csv.h"
#include "core/desk/json_values.h"
#include "core/desk/masked_journal.h"
#include "core/desk/masked_view.h"
#include "core/desk/seen_journal.h"
#include "core/storage/export_reader.h"
#include "core/storage/hashed_file.h"
#include "core/storage/journal.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t kProgressEvery = 2000;
constexpr std::size_t kJournalPage = 5000;

// Counts rows, tells of progress, and remembers the first failure of the file.
class Rows {
 public:
  Rows(storage::HashedFile& file, const Progress& progress, std::int64_t expected) : m_file(file), m_progress(progress), m_expected(expected) {}
  bool write(const std::string& line) {
    m_status = m_file.write(line);
    if (!m_status) return false;
    ++m_count;
    return m_count % kProgressEvery != 0 || !m_progress || m_progress(m_count, m_expected);
  }
  std::int64_t count() const { return m_count; }
  // The file's own failure wins over the "stopped" it caused.
  Status outcome(const Status& streamed) const { return m_status ? streamed : m_status; }

 private:
  storage::HashedFile& m_file;
  const Progress& m_progress;
  std::int64_t m_expected, m_count = 0;
  Status m_status;
};

void addField(std::string& line, std::string_view text) {
  if (!line.empty()) line += ',';
  line += csvField(text);
}

void addNumber(std::string& line, std::int64_t value) {
  if (!line.empty()) line += ',';
  line += std::to_string(value);
}

// Masked whoever wrote it: an answer often quotes the address a buyer gave.
std::string textOf(const storage::ExportedMessage& m) { return compliance::masked(m.text); }

constexpr std::string_view kMessageHead =
    "id,thread,store,thread_remote_id,remote_id,order_id,buyer_id,direction,author,author_name,sent_at,language,delivery,edited,attachments,text\r\n";

void messageCsv(std::string& line, const storage::ExportedMessage& m) {
  line.clear();
  addNumber(line, m.id);
  addNumber(line, m.thread);
  for (const std::string_view text : {m.store, m.marketplaceThread, m.remoteId, m.orderRemoteId}) addField(line, text);
  addField(line, maskedName(m.buyerKey));
  addField(line, name(static_cast<Direction>(m.direction)));
  addField(line, name(static_cast<Author>(m.author)));
  addField(line, maskedName(m.authorName));
  addField(line, m.sentAt.toIso());
  addField(line, m.language);
  addField(line, name(static_cast<Delivery>(m.delivery)));
  addNumber(line, m.edited ? 1 : 0);
  addNumber(line, m.attachments);
  addField(line, textOf(m));
  line += "\r\n";
}

// The import format, so that an export can be read in again.
void messageJson(std::string& line, const storage::ExportedMessage& m) {
  line = Json{{"id", m.remoteId}, {"thread", m.marketplaceThread}, {"store", m.store}, {"direction", name(static_cast<Direction>(m.direction))},
              {"from", maskedName(m.authorName)}, {"sent_at", m.sentAt.toIso()}, {"lang", m.language}, {"body", textOf(m)}, {"order", m.orderRemoteId},
              {"attachments", m.attachments}, {"author", name(static_cast<Author>(m.author))}}
             .dump(-1, ' ', false, Json::error_handler_t::replace);
  line += '\n';
}

constexpr std::string_view kThreadHead =
    "id,store,marketplace,remote_id,kind,buyer_id,buyer,order_id,subject,status,needs_reply,unread,language,tags,assignee,priority,due_at,"
    "oldest_unanswered_at,created_at,last_message_at,messages,item_id\r\n";

std::string iso(const std::optional<Instant>& at) { return at ? at->toIso() : std::string(); }

void threadCsv(std::string& line, const Thread& t) {
  line.clear();
  addNumber(line, t.id.value);
  const std::string subject = compliance::masked(t.subject), buyerKey = maskedName(t.buyerKey), buyerName = maskedName(t.buyerName);
  std::string tags;
  for (const std::string& tag : t.tags) tags += (tags.empty() ? "" : ";") + tag;
  for (const std::string_view text : {std::string_view(t.store.value), name(t.marketplace), std::string_view(t.remoteId), name(t.kind),
                                      std::string_view(buyerKey), std::string_view(buyerName), std::string_view(t.orderRemoteId),
                                      std::string_view(subject), name(t.status)})
    addField(line, text);
  addNumber(line, t.needsReply ? 1 : 0);
  addNumber(line, t.unread ? 1 : 0);
  for (const std::string& text : {t.language, tags, t.assignee, std::string(name(t.priority)), iso(t.dueAt), iso(t.oldestUnansweredAt),
                                  iso(t.createdAt), iso(t.lastMessageAt)})
    addField(line, text);
  addNumber(line, t.messageCount);
  addField(line, t.itemRemoteId);
  line += "\r\n";
}

void threadJson(std::string& line, const Thread& t) {
  line = Json{{"id", t.remoteId}, {"store", t.store.value}, {"marketplace", name(t.marketplace)}, {"lang", t.language}, {"buyer", maskedName(t.buyerName)},
              {"buyer_key", maskedName(t.buyerKey)}, {"order", t.orderRemoteId}, {"subject", compliance::masked(t.subject)}, {"status", name(t.status)}, {"assignee", t.assignee},
              {"tags", t.tags}, {"created_at", toJson(t.createdAt)}, {"due_at", toJson(t.dueAt)}, {"unread", t.unread ? 1 : 0},
              {"messages", t.messageCount}, {"last_at", toJson(t.lastMessageAt)}}
             .dump(-1, ' ', false, Json::error_handler_t::replace);
  line += '\n';
}

Status writeJournal(storage::Connection& connection, SeenJournal& seen, const ExportRequest& request, Rows& rows) {
  std::int64_t after = 0;
  for (;;) {
    const auto page = storage::Journal::list(connection, after, kJournalPage);
    if (!page) return fail(page.error());
    if (page->empty()) return {};
    for (const JournalEntry& stored : *page) {
      after = stored.seq;
      if (!request.period.holds(stored.at)) continue;
      const auto isLeftOut = seen.hides(stored);
      if (!isLeftOut) return fail(isLeftOut.error());
      if (*isLeftOut) continue;
      const JournalEntry entry = maskedEntry(stored);
      std::string line;
      if (request.format == ArchiveService::Format::Jsonl) {
        line = toJson(entry).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
      } else {
        addNumber(line, entry.seq);
        for (const std::string_view text : {std::string_view(entry.device), std::string_view(entry.actor), std::string_view(entry.kind),
                                            name(entry.subjectKind), std::string_view(entry.subject), std::string_view(entry.payload)})
          addField(line, text);
        addField(line, entry.at.toIso());
        line += "\r\n";
      }
      if (!rows.write(line)) return fail(ErrorKind::Cancelled, "export.cancelled", "The export was stopped.");
    }
  }
}

// Its presence marks the file as ours to replace.
Status writeManifest(const ExportReceipt& receipt, Instant now) {
  const auto manifest = storage::HashedFile::create(receipt.file + ".manifest.json");
  if (!manifest) return fail(manifest.error());
  const Json content{{"file", std::filesystem::path(receipt.file).filename().string()}, {"rows", receipt.rows}, {"bytes", receipt.bytes},
                     {"sha256", receipt.sha256}, {"exportedAt", now.toIso()}};
  if (auto done = (*manifest)->write(content.dump(2) + "\n"); !done) return done;
  const auto finished = (*manifest)->finish();
  if (!finished) return fail(finished.error());
  return {};
}

}  // namespace

Result<ExportReceipt> finishExport(storage::HashedFile& file, ExportReceipt receipt, Instant now) {
  const auto hash = file.finish();
  if (!hash) return fail(hash.error());
  receipt.bytes = file.bytes();
  receipt.sha256 = *hash;
  if (auto done = writeManifest(receipt, now); !done) return fail(done.error());
  return receipt;
}

Result<ExportReceipt> exportRows(storage::Connection& connection, const Parts& parts, const ExportRequest& request, const Progress& progress) {
  const auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  auto seen = SeenJournal::of(connection, parts);
  if (!seen) return fail(seen.error());
  auto file = storage::HashedFile::create(request.file);
  if (!file) return fail(file.error());
  storage::ExportReader reader(connection);
  const bool isCsv = request.format == ArchiveService::Format::Csv;
  const bool ofMessages = request.what == ArchiveService::What::Messages;
  // How many there are in all is not for whoever sees a part of them.
  const auto expected = !hidden->empty() ? Result<std::int64_t>(0) : ofMessages ? reader.messageCount() : reader.threadCount();
  if (!expected) return fail(expected.error());
  Rows rows(**file, progress, *expected);
  std::string line;
  Status streamed;
  if (ofMessages) {
    // The mark lets spreadsheets see UTF-8.
    if (isCsv) streamed = (*file)->write("\xEF\xBB\xBF" + std::string(kMessageHead));
    if (streamed) streamed = reader.messages([&](const storage::ExportedMessage& message) {
      if (hidden->contains(StoreId{std::string(message.store)})) return true;
      isCsv ? messageCsv(line, message) : messageJson(line, message);
      return rows.write(line);
    });
  } else if (request.what == ArchiveService::What::Threads) {
    if (isCsv) streamed = (*file)->write("\xEF\xBB\xBF" + std::string(kThreadHead));
    if (streamed) streamed = reader.threads([&](const Thread& thread) {
      if (hidden->contains(thread.store)) return true;
      isCsv ? threadCsv(line, thread) : threadJson(line, thread);
      return rows.write(line);
    });
  } else {
    if (isCsv) streamed = (*file)->write("\xEF\xBB\xBFseq,device,actor,kind,subject_kind,subject,payload,at\r\n");
    if (streamed) streamed = writeJournal(connection, *seen, request, rows);
  }
  if (const Status outcome = rows.outcome(streamed); !outcome) return fail(outcome.error());
  return finishExport(**file, {request.file, rows.count(), 0, {}}, request.now);
}

Result<ExportReceipt> exportTable(const std::string& file, const ExportedTable& table, Instant now) {
  auto out = storage::HashedFile::create(file);
  if (!out) return fail(out.error());
  if (auto done = (*out)->write(table.bytes); !done) return fail(done.error());
  return finishExport(**out, {file, table.rows, 0, {}}, now);
}

}  // namespace inquiry::desk
