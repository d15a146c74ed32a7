#include "core/storage/workspace_stamp.h"

#include <nlohmann/json.hpp>

#include "core/storage/durable_file.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kGeneration = "workspace.generation", kOutboxSeq = "workspace.outbox_seq", kReconcile = "workspace.reconcile";
constexpr std::string_view kSelect = "SELECT value FROM setting WHERE key = ?";
constexpr std::string_view kSave = "INSERT INTO setting(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value";
constexpr std::string_view kRaise =
    "INSERT INTO setting(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"
    " WHERE CAST(setting.value AS INTEGER) < CAST(excluded.value AS INTEGER)";

Result<std::optional<std::string>> setting(Connection& connection, std::string_view key) {
  return firstRow<std::string>(connection, kSelect, [](Row row) { return row.text(0); }, key);
}

// 0 when absent; what is no number counts as absent, too.
Result<std::int64_t> number(Connection& connection, std::string_view key) {
  const auto text = setting(connection, key);
  if (!text) return fail(text.error());
  return *text ? std::strtoll((*text)->c_str(), nullptr, 10) : 0;
}

}  // namespace

Result<std::optional<WorkspaceStamp>> readStamp(const std::string& file, const Secret& workspaceKey) {
  const auto text = readWholeFile(file, 4096);
  if (!text && text.error().kind == ErrorKind::NotFound) return std::optional<WorkspaceStamp>{};
  if (!text) return fail(text.error());
  const auto end = text->find('\n');
  if (end == std::string::npos || text->substr(end + 1) != toHex(keyedHashOf(workspaceKey, text->substr(0, end))) + '\n')
    return std::optional<WorkspaceStamp>{};
  try {
    const auto json = nlohmann::json::parse(text->substr(0, end));
    return WorkspaceStamp{json.at("generation").get<std::int64_t>(), json.at("clean").get<bool>(), json.at("machine").get<std::string>()};
  } catch (const nlohmann::json::exception&) {
    return std::optional<WorkspaceStamp>{};
  }
}

Status writeStamp(const std::string& file, const Secret& workspaceKey, const WorkspaceStamp& stamp) {
  const std::string line = nlohmann::json{{"generation", stamp.generation}, {"clean", stamp.isClean}, {"machine", stamp.machine}}.dump();
  return replaceFile(file, line + '\n' + toHex(keyedHashOf(workspaceKey, line)) + '\n');
}

Result<DatabaseStamp> readDatabaseStamp(Connection& connection) {
  const auto generation = number(connection, kGeneration);
  if (!generation) return fail(generation.error());
  const auto outboxSeq = number(connection, kOutboxSeq);
  if (!outboxSeq) return fail(outboxSeq.error());
  auto reconcile = setting(connection, kReconcile);
  if (!reconcile) return fail(reconcile.error());
  return DatabaseStamp{*generation, *outboxSeq, std::move(*reconcile)};
}

Status saveGeneration(Connection& connection, std::int64_t generation) { return execute(connection, kSave, kGeneration, std::to_string(generation)); }

Status noteOutboxRecord(Connection& connection, std::int64_t seq) { return execute(connection, kRaise, kOutboxSeq, std::to_string(seq)); }

Status demandReconcile(Connection& connection, const std::string& reason) { return execute(connection, kSave, kReconcile, reason); }

Status confirmReconciled(Connection& connection) { return execute(connection, "DELETE FROM setting WHERE key = ?", kReconcile); }

std::string machineMark(const Secret& workspaceKey) {
  const auto id = readWholeFile("/etc/machine-id", 4096);
  return toHex(keyedHashOf(workspaceKey, id ? *id : "unknown machine")).substr(0, 32);
}

}  // namespace inquiry::storage
