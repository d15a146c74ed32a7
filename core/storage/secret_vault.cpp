#include "core/storage/secret_vault.h"

#include <nlohmann/json.hpp>

#include "core/domain/crash_point.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kSelectSecret = "SELECT cipher FROM secret WHERE store = ? AND key = ?";
constexpr std::string_view kSaveSecret =
    "INSERT INTO secret(store, key, cipher) VALUES(?, ?, ?) ON CONFLICT(store, key) DO UPDATE SET cipher = excluded.cipher";
constexpr std::string_view kSelectGrant = "SELECT generation, cipher FROM grant_pair WHERE store = ? AND is_previous = ?";
constexpr std::string_view kInsertGrant = "INSERT INTO grant_pair(store, is_previous, generation, cipher) VALUES(?, 0, ?, ?)";
constexpr std::string_view kAgeGrant = "UPDATE grant_pair SET is_previous = 1 WHERE store = ? AND is_previous = 0";
constexpr std::string_view kDropPrevious = "DELETE FROM grant_pair WHERE store = ? AND is_previous = 1";
constexpr std::string_view kStartRefresh =
    "INSERT INTO grant_refresh(store, from_generation, started_at) VALUES(?, ?, ?)"
    " ON CONFLICT(store) DO UPDATE SET from_generation = excluded.from_generation, started_at = excluded.started_at";
constexpr std::string_view kEndRefresh = "DELETE FROM grant_refresh WHERE store = ?";
constexpr std::string_view kSelectRefresh = "SELECT 1 FROM grant_refresh WHERE store = ?";

std::string secretContext(const StoreId& store, std::string_view key) { return "secret 1|" + store.value + '|' + std::string(key); }
std::string grantContext(const StoreId& store, std::int64_t generation) { return "grant 1|" + store.value + '|' + std::to_string(generation); }

tl::unexpected<Error> nothing(std::string code) {
  return fail(ErrorKind::NotFound, std::move(code), "Nothing is stored under this name: add the store again or sign in.");
}

tl::unexpected<Error> unreadable() {
  return fail(ErrorKind::Corrupt, "secret.unreadable", "A stored credential does not pass its check: sign in to the store again.");
}

Secret serialised(const Grant& grant) {
  nlohmann::json json{{"access", grant.accessToken.reveal()},
                      {"refresh", grant.refreshToken.reveal()},
                      {"accessExpiresAt", grant.accessExpiresAt.millis()},
                      {"scopes", grant.scopes}};
  if (grant.refreshExpiresAt) json["refreshExpiresAt"] = grant.refreshExpiresAt->millis();
  // Tokens are ASCII by their standard; a platform that sends something else must not stop the saving.
  return Secret(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Result<Grant> parsed(const Secret& plain, std::int64_t generation) {
  try {
    const auto json = nlohmann::json::parse(plain.reveal());
    Grant grant;
    grant.accessToken = Secret(json.at("access").get<std::string>());
    grant.refreshToken = Secret(json.at("refresh").get<std::string>());
    grant.accessExpiresAt = Instant::fromMillis(json.at("accessExpiresAt").get<std::int64_t>());
    if (json.contains("refreshExpiresAt")) grant.refreshExpiresAt = Instant::fromMillis(json.at("refreshExpiresAt").get<std::int64_t>());
    grant.scopes = json.at("scopes").get<std::string>();
    grant.generation = generation;
    return grant;
  } catch (const nlohmann::json::exception&) {
    return unreadable();
  }
}

}  // namespace

Result<std::unique_ptr<SecretVault>> SecretVault::open(Database& database, OutboxJournal& journal, const Secret& workspaceKey, const Clock& clock) {
  std::unique_ptr<SecretVault> vault(new SecretVault(database, journal, deriveKey(workspaceKey, KeyPurpose::SecretVault), clock));
  if (auto read = journal.replay([&vault](const OutboxRecord& record) { return vault->noteRecord(record); }); !read) return fail(read.error());
  return vault;
}

// Later records of a store win.
Status SecretVault::noteRecord(const OutboxRecord& record) {
  if (record.kind == kForgottenKind) m_replies.erase(StoreId{record.payload});
  if (record.kind != kReplyKind) return {};
  try {
    const auto json = nlohmann::json::parse(record.payload);
    const StoreId store{json.at("store").get<std::string>()};
    m_replies[store] = {json.at("from").get<std::int64_t>(), Secret(fromHex(json.at("reply").get<std::string>()))};
  } catch (const nlohmann::json::exception&) {
    return fail(ErrorKind::Corrupt, "secret.reply_record", "A saved sign-in answer is unreadable: sign in to the store again.");
  }
  return {};
}

Result<Secret> SecretVault::credential(const StoreId& store, std::string_view key) {
  auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  const auto cipher = firstRow<std::string>((*reader)->connection(), kSelectSecret, [](Row row) { return row.text(0); }, store, key);
  if (!cipher) return fail(cipher.error());
  if (!*cipher) return nothing("secret.no_credential");
  auto plain = unseal(m_key, **cipher, secretContext(store, key));
  if (!plain) return unreadable();
  return plain;
}

Status SecretVault::saveCredentials(const StoreId& store, std::map<std::string, Secret> credentials) {
  std::map<std::string, std::string> sealed;
  for (const auto& [key, value] : credentials) sealed[key] = seal(m_key, value.reveal(), secretContext(store, key));
  return m_database.writes().write(WritePriority::User, [&](Connection& connection, ChangeSet&) -> Status {
    for (const auto& [key, cipher] : sealed) {
      auto statement = connection.prepare(kSaveSecret);
      if (!statement) return fail(statement.error());
      if (auto done = statement->bind(store).bind(key).bindBlob(cipher).run(); !done) return done;
    }
    return {};
  });
}

Status SecretVault::removeAll(const StoreId& store) {
  // The journal first: an answer it still holds must not come back to life for a store of the same name.
  if (auto noted = m_journal.append(kForgottenKind, store.value); !noted) return fail(noted.error());
  {
    const std::scoped_lock lock(m_mutex);
    m_replies.erase(store);
  }
  return m_database.writes().write(WritePriority::User, [&](Connection& connection, ChangeSet&) -> Status {
    for (const std::string_view sql : {"DELETE FROM secret WHERE store = ?", "DELETE FROM grant_pair WHERE store = ?", "DELETE FROM grant_refresh WHERE store = ?"})
      if (auto done = execute(connection, sql, store); !done) return done;
    return {};
  });
}

Result<Grant> SecretVault::load(const StoreId& store, Which which) {
  struct Found {
    std::int64_t generation = 0;
    std::string cipher;
  };
  auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  const auto found = firstRow<Found>((*reader)->connection(), kSelectGrant, [](Row row) { return Found{row.integer(0), row.text(1)}; }, store,
                                     static_cast<int>(which));
  if (!found) return fail(found.error());
  if (!*found) return nothing(which == Which::Current ? "secret.no_grant" : "secret.no_previous_grant");
  const auto plain = unseal(m_key, (*found)->cipher, grantContext(store, (*found)->generation));
  if (!plain) return unreadable();
  return parsed(*plain, (*found)->generation);
}

Result<Grant> SecretVault::grant(const StoreId& store) { return load(store, Which::Current); }
Result<Grant> SecretVault::previousGrant(const StoreId& store) { return load(store, Which::Previous); }

// 0 before the first grant.
Result<std::int64_t> SecretVault::generation(const StoreId& store) {
  auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  const auto found = firstRow<std::int64_t>((*reader)->connection(), kSelectGrant, [](Row row) { return row.integer(0); }, store, 0);
  if (!found) return fail(found.error());
  return found->value_or(0);
}

Status SecretVault::refreshStarted(const StoreId& store, std::int64_t from) {
  return m_database.writes().write(WritePriority::Send, [&, at = m_clock.now()](Connection& connection, ChangeSet&) {
    return execute(connection, kStartRefresh, store, from, at);
  });
}

Result<bool> SecretVault::isRefreshOpen(const StoreId& store) {
  auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  const auto row = firstRow<bool>((*reader)->connection(), kSelectRefresh, [](Row) { return true; }, store);
  if (!row) return fail(row.error());
  return row->value_or(false);
}

Status SecretVault::journalReply(const StoreId& store, std::int64_t from, const Secret& rawReply) {
  const Secret payload(nlohmann::json{{"store", store.value}, {"from", from}, {"reply", toHex(rawReply.reveal())}}.dump());
  if (auto noted = m_journal.append(kReplyKind, payload.reveal()); !noted) return fail(noted.error());
  INQUIRY_CRASH_POINT("secret.reply_journalled");
  const std::scoped_lock lock(m_mutex);
  m_replies[store] = {from, rawReply.clone()};
  return {};
}

Result<Secret> SecretVault::unparsedReply(const StoreId& store) {
  const auto current = generation(store);
  if (!current) return fail(current.error());
  const std::scoped_lock lock(m_mutex);
  const auto at = m_replies.find(store);
  // A grant of a later generation came out of this very answer, or out of a newer one.
  if (at == m_replies.end() || at->second.from < *current) return nothing("secret.no_reply");
  return at->second.raw.clone();
}

Status SecretVault::saveGrant(const StoreId& store, Grant grant) {
  const std::string cipher = seal(m_key, serialised(grant).reveal(), grantContext(store, grant.generation));
  auto saved = m_database.writes().write(WritePriority::Send, [&, fresh = grant.generation](Connection& connection, ChangeSet&) -> Status {
    const auto current = firstRow<std::int64_t>(connection, kSelectGrant, [](Row row) { return row.integer(0); }, store, 0);
    if (!current) return fail(current.error());
    if (current->value_or(-1) >= fresh)
      return fail(ErrorKind::Conflict, "secret.stale_grant", "Somebody else has renewed this sign-in meanwhile: read it again.");
    if (auto done = execute(connection, kDropPrevious, store); !done) return done;
    if (auto done = execute(connection, kAgeGrant, store); !done) return done;
    auto statement = connection.prepare(kInsertGrant);
    if (!statement) return fail(statement.error());
    if (auto done = statement->bind(store).bind(fresh).bindBlob(cipher).run(); !done) return done;
    return execute(connection, kEndRefresh, store);
  });
  if (!saved) return saved;
  const std::scoped_lock lock(m_mutex);
  const auto at = m_replies.find(store);
  if (at != m_replies.end() && at->second.from < grant.generation) m_replies.erase(at);
  return {};
}

Status SecretVault::dropPreviousGrant(const StoreId& store) {
  return m_database.writes().write(WritePriority::User,
                                   [&](Connection& connection, ChangeSet&) { return execute(connection, kDropPrevious, store); });
}

bool SecretVault::isStillNeeded(const OutboxRecord& record) {
  if (record.kind != kReplyKind) return false;
  try {
    const StoreId store{nlohmann::json::parse(record.payload).at("store").get<std::string>()};
    const auto reply = unparsedReply(store);
    // When that cannot be told now, keeping it is the safe side.
    return reply.has_value() || reply.error().kind != ErrorKind::NotFound;
  } catch (const nlohmann::json::exception&) {
    return true;
  }
}

}  // namespace inquiry::storage
