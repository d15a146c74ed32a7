#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry::language {

// Who translates. Never renumber: the names are stored.
enum class ProviderKind { Off = 0, DeepL = 1, Google = 2, Azure = 3, LibreTranslate = 4, ChatServer = 5, Apertium = 6 };
std::string_view name(ProviderKind kind);  // "off", "deepl", "google", "azure", "libretranslate", "chat", "apertium"
std::optional<ProviderKind> providerFromName(std::string_view name);

struct ProviderSettings {
  ProviderKind kind = ProviderKind::Off;
  std::string address;  // LibreTranslate, ChatServer: where the server is, "https://translate.example" or "http://127.0.0.1:5000"
  std::string region;   // Azure: "westeurope"; empty for a global resource
  std::string model;    // ChatServer
  bool mayBePrivate = false;  // the address may lie in the team's own network
  Secret key;
};

// Paragraphs of one text. `tokens` are words that must come back as they are (core/language/mask.h).
struct TranslationRequest {
  std::vector<std::string> texts;
  std::string from;  // ISO 639-1; empty: the provider finds out
  std::string to;
  std::vector<std::string> tokens;
};

struct TranslationAnswer {
  std::vector<std::string> texts;  // as many as asked for
  std::string from;                // as the provider told it; empty when it did not
};

// One service. Blocks; not from the window's thread. Fails with
//   Unauthorised "translation.key"     - the key is wrong or has no right
//   Throttled    "translation.quota"   - the volume of the key is used up
//   Throttled    "translation.pace"    - too many at once, try again in a minute
//   InvalidInput "translation.pair"    - it does not know this pair of languages
//   InvalidInput "translation.address", "translation.settings" - what was entered cannot be used
//   Offline, PlatformDown, Malformed "translation.answer", Refused "translation.refused", Cancelled
class TranslationProvider {
 public:
  virtual ~TranslationProvider() = default;
  virtual Result<TranslationAnswer> translate(const TranslationRequest& request, std::stop_token stop) = 0;
};

// Makes providers; implemented where network and processes are at hand.
class TranslationProviders {
 public:
  virtual ~TranslationProviders() = default;
  // InvalidInput names what is missing.
  virtual Result<std::unique_ptr<TranslationProvider>> make(ProviderSettings settings) = 0;
  // Whether the program of a local provider is installed; true for the others.
  virtual bool isInstalled(ProviderKind kind) const = 0;
};

}  // namespace inquiry::language
