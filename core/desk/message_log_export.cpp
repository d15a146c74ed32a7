#include "core/desk/message_log_export.h"

#include <nlohmann/json.hpp>

#include "core/desk/csv.h"
#include "core/desk/export_rows.h"
#include "core/desk/handed_out_note.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/target_file.h"
#include "core/domain/message.h"
#include "core/domain/waiting_period.h"
#include "core/storage/hashed_file.h"
#include "core/storage/message_log.h"

namespace inquiry::desk {
namespace {

using nlohmann::ordered_json;

constexpr std::int64_t kProgressEvery = 2000;

std::optional<std::int64_t> millisBetween(const std::optional<Instant>& from, const std::optional<Instant>& to) {
  if (!from || !to) return {};
  return (*to - *from).count();
}

ordered_json at(const std::optional<Instant>& instant) { return instant ? ordered_json(instant->toIso()) : ordered_json(nullptr); }

// In the order of the columns.
ordered_json rowOf(const storage::LoggedMessage& m) {
  const auto answeredAfter = millisBetween(m.waitedSince, m.waitEndedAt);
  const auto sendingTook = millisBetween(m.handedOverAt, m.acceptedAt);
  const ordered_json none(nullptr);
  return {{"id", m.id},
          {"thread", m.thread},
          {"store", m.store},
          {"remote_id", m.remoteId},
          {"order_id", m.orderRemoteId},
          {"direction", name(static_cast<Direction>(m.direction))},
          {"author", name(static_cast<Author>(m.author))},
          {"person", m.person},
          {"language", m.language},
          {"characters", m.characters},
          {"attachments", m.attachments},
          {"sent_at", m.sentAt.toIso()},
          {"arrived_at", at(m.arrivedAt)},
          {"waited_since", at(m.waitedSince)},
          {"wait_ended_at", at(m.waitEndedAt)},
          {"wait_ended_by", m.waitEnd == 0 ? none : ordered_json(name(static_cast<WaitingEnd>(m.waitEnd)))},
          {"waited_ms", answeredAfter ? ordered_json(*answeredAfter) : none},
          {"written_at", at(m.writtenAt)},
          {"handed_over_at", at(m.handedOverAt)},
          {"accepted_at", at(m.acceptedAt)},
          {"sending_ms", sendingTook ? ordered_json(*sendingTook) : none},
          {"attempts", m.attempts},
          {"read_at", at(m.readAt)},
          {"delivery", name(static_cast<Delivery>(m.delivery))}};
}

std::string csvHead(const ordered_json& row) {
  std::string head = "\xEF\xBB\xBF";
  bool isFirst = true;
  for (const auto& [key, value] : row.items()) {
    head += (isFirst ? "" : ",") + key;
    isFirst = false;
  }
  return head + "\r\n";
}

std::string csvLine(const ordered_json& row) {
  std::string line;
  bool isFirst = true;
  for (const auto& [key, value] : row.items()) {
    if (!isFirst) line += ',';
    isFirst = false;
    if (value.is_string()) line += csvField(value.get<std::string>());
    else if (!value.is_null()) line += value.dump();
  }
  return line + "\r\n";
}

}  // namespace

Result<ExportReceipt> exportMessageLog(Parts& parts, ArchiveService::Format format, const std::string& file, const Progress& progress) {
  if (const auto may = requireRight(parts, DeskRight::Export); !may) return fail(may.error());
  if (auto free = checkTargetFile(file, parts.folder); !free) return fail(free.error());
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto hidden = hiddenStores((*reader)->connection(), parts);
  if (!hidden) return fail(hidden.error());
  auto out = storage::HashedFile::create(file);
  if (!out) return fail(out.error());
  const bool isCsv = format == ArchiveService::Format::Csv;
  std::int64_t rows = 0;
  storage::LoggedMessage any;
  any.direction = any.author = 1;
  Status written = isCsv ? (*out)->write(csvHead(rowOf(any))) : Status();
  if (!written) return fail(written.error());
  const auto streamed = storage::MessageLog((*reader)->connection()).read([&](const storage::LoggedMessage& message) {
    if (hidden->contains(StoreId{std::string(message.store)})) return true;
    const ordered_json row = rowOf(message);
    written = (*out)->write(isCsv ? csvLine(row) : row.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
    ++rows;
    return written && (rows % kProgressEvery != 0 || !progress || progress(rows, 0));
  });
  // The file's own failure wins over the "stopped" it caused.
  if (!written) return fail(written.error());
  if (!streamed) return fail(streamed.error());
  auto receipt = finishExport(**out, {file, rows, 0, {}}, parts.clock.now());
  if (!receipt) return receipt;
  const auto noted = parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (auto kept = noteHandedOut(connection, parts, "export", file, receipt->sha256); !kept) return kept;
    return note(connection, parts, {SubjectKind::Workspace, "", "archive.exported", {{"what", "log"}, {"rows", rows}, {"sha256", receipt->sha256}}});
  });
  if (!noted) return fail(noted.error());
  return receipt;
}

}  // namespace inquiry::desk
