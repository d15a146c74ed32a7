#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/domain/secret.h"

namespace inquiry::desk {

struct Parts;

// One program that may read through the local interface.
struct LocalToken {
  std::string id, name;
  Instant madeAt;
  std::optional<Instant> usedAt;  // since the desk was opened
};
struct NewLocalToken {
  LocalToken token;
  Secret text;  // shown once; only its hash is kept
};

// Who may read through the local interface. The hashes lie in the secret store; names and days in the settings. Blocks on the database, so never from the
// window's thread; safe from any other.
class LocalTokens {
 public:
  explicit LocalTokens(Parts& parts) : m_parts(parts) {}

  Result<std::vector<LocalToken>> list() const;
  // InvalidInput "local.name": a name of 1 to 60 characters that is not taken. Refused without the right to settings. Journalled.
  Result<NewLocalToken> make(const std::string& name);
  // It is refused from the next request on. NotFound; Refused without the right to settings. Journalled.
  Status revoke(const std::string& id);
  // Takes as long whether the text is nearly right or all wrong.
  bool admits(std::string_view text);

 private:
  Status load();
  Status save(const std::vector<LocalToken>& tokens, const std::string& kind, const LocalToken& about);

  Parts& m_parts;
  mutable std::mutex m_mutex;  // everything below
  bool m_isLoaded = false;
  std::map<std::string, std::string> m_hashes;  // by id
  std::map<std::string, Instant> m_used;
};

}  // namespace inquiry::desk
