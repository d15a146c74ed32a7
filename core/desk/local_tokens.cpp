#include "core/desk/local_tokens.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/domain/utf8.h"
#include "core/domain/uuid.h"
#include "core/storage/setting_repository.h"
#include "core/storage/sha256.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kSetting = "local.tokens", kMark = "iqd_";
constexpr std::size_t kBytes = 32, kLongestName = 60, kMostTokens = 50;

// No store of the team can be called so: the ids of stores have no "@".
StoreId owner() { return StoreId{"@local"}; }

Secret newText() {
  std::array<unsigned char, kBytes> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  std::array<char, kBytes * 2 + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
  Secret text(std::string(kMark) + hex.data());
  sodium_memzero(bytes.data(), bytes.size());
  sodium_memzero(hex.data(), hex.size());
  return text;
}

Result<std::vector<LocalToken>> readTokens(storage::Connection& connection) {
  const auto text = storage::SettingRepository(connection).find(kSetting);
  if (!text) return fail(text.error());
  std::vector<LocalToken> tokens;
  const Json json = Json::parse(text->value_or("[]"), nullptr, false);
  if (!json.is_array()) return tokens;
  for (const Json& each : json)
    if (each.is_object()) tokens.push_back({each.value("id", std::string()), each.value("name", std::string()), Instant::parse(each.value("madeAt", std::string())).value_or(Instant()), {}});
  return tokens;
}

}  // namespace

Result<std::vector<LocalToken>> LocalTokens::list() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto tokens = readTokens((*reader)->connection());
  if (!tokens) return tokens;
  const std::scoped_lock lock(m_mutex);
  for (LocalToken& token : *tokens)
    if (const auto used = m_used.find(token.id); used != m_used.end()) token.usedAt = used->second;
  return tokens;
}

Status LocalTokens::save(const std::vector<LocalToken>& tokens, const std::string& kind, const LocalToken& about) {
  Json json = Json::array();
  for (const LocalToken& token : tokens) json.push_back({{"id", token.id}, {"name", token.name}, {"madeAt", token.madeAt.toIso()}});
  const auto done = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto saved = storage::SettingRepository(connection).save(kSetting, json.dump()); !saved) return saved;
    return note(connection, m_parts, {SubjectKind::Setting, std::string(kSetting), kind, {{"token", about.id}, {"name", about.name}}});
  });
  const std::scoped_lock lock(m_mutex);
  m_isLoaded = false;
  return done;
}

Result<NewLocalToken> LocalTokens::make(const std::string& name) {
  if (auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  const std::string wanted(utf8::trimmed(name));
  auto tokens = list();
  if (!tokens) return fail(tokens.error());
  const bool isTaken = std::any_of(tokens->begin(), tokens->end(), [&](const LocalToken& each) { return each.name == wanted; });
  if (wanted.empty() || utf8::length(wanted) > kLongestName || !utf8::isValid(wanted) || isTaken)
    return fail(ErrorKind::InvalidInput, "local.name", "Name the program that reads, in 1 to 60 characters and unlike the others.");
  if (tokens->size() >= kMostTokens) return fail(ErrorKind::InvalidInput, "local.too_many", "There are 50 keys already: revoke those nobody uses.");
  NewLocalToken made{{newUuid(), wanted, m_parts.clock.now(), {}}, newText()};
  // The hash first: a name without one admits nobody.
  std::map<std::string, Secret> hashes;
  hashes.emplace(made.token.id, Secret(storage::sha256Of(made.text.reveal())));
  if (auto kept = m_parts.secrets.saveCredentials(owner(), std::move(hashes)); !kept) return fail(kept.error());
  tokens->push_back(made.token);
  if (auto saved = save(*tokens, "local.token_made", made.token); !saved) return fail(saved.error());
  return made;
}

Status LocalTokens::revoke(const std::string& id) {
  if (auto may = requireRight(m_parts, DeskRight::Settings); !may) return may;
  auto tokens = list();
  if (!tokens) return fail(tokens.error());
  const auto found = std::find_if(tokens->begin(), tokens->end(), [&](const LocalToken& each) { return each.id == id || each.name == id; });
  if (found == tokens->end()) return fail(ErrorKind::NotFound, "local.no_token", "There is no such key any more: reload the list.");
  const LocalToken gone = *found;
  tokens->erase(found);
  if (auto saved = save(*tokens, "local.token_revoked", gone); !saved) return saved;
  std::map<std::string, Secret> hashes;
  hashes.emplace(gone.id, Secret());
  return m_parts.secrets.saveCredentials(owner(), std::move(hashes));
}

Status LocalTokens::load() {
  {
    const std::scoped_lock lock(m_mutex);
    if (m_isLoaded) return {};
  }
  const auto tokens = list();
  if (!tokens) return fail(tokens.error());
  std::map<std::string, std::string> hashes;
  for (const LocalToken& token : *tokens)
    if (const auto hash = m_parts.secrets.credential(owner(), token.id); hash && !hash->empty()) hashes.emplace(token.id, std::string(hash->reveal()));
  const std::scoped_lock lock(m_mutex);
  m_hashes = std::move(hashes);
  m_isLoaded = true;
  return {};
}

bool LocalTokens::admits(std::string_view text) {
  if (!load()) return false;
  const std::string given = storage::sha256Of(text);
  const std::scoped_lock lock(m_mutex);
  std::string who;
  for (const auto& [id, hash] : m_hashes)
    if (hash.size() == given.size() && sodium_memcmp(hash.data(), given.data(), given.size()) == 0) who = id;
  if (who.empty()) return false;
  m_used[who] = m_parts.clock.now();
  return true;
}

}  // namespace inquiry::desk
