#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/secret.h"
#include "core/domain/translation.h"

namespace inquiry::desk {

// Who translates, into what, and where by itself. The key lies in the secret store, never here.
struct TranslationSettings {
  std::string provider = "off";  // "off", "deepl", "google", "azure", "libretranslate", "chat", "apertium"
  std::string address, region, model;
  bool mayBePrivate = false;         // the address lies in the team's own network, and that is meant
  std::string language = "zh";       // what the team reads and writes, ISO 639-1
  std::vector<StoreId> automatic;    // stores whose threads are translated as they are opened
  friend bool operator==(const TranslationSettings&, const TranslationSettings&) = default;
};

// Settings as a person saves them. A key that is left out stays as it is; an empty one is forgotten.
struct TranslationWish {
  TranslationSettings settings;
  std::optional<Secret> key;
};

// One service to choose from, in English for the window to translate.
struct ProviderRow {
  std::string id, title, destination;
  bool needsKey = false, mayHaveKey = false, needsAddress = false, needsModel = false, hasRegion = false, staysHere = false;
  bool isInstalled = true;
  bool hasKey = false;  // one is kept
};

// What came of the test sentence.
struct TranslationTrial {
  std::string source, text;
  Duration took{};
};

// How the messages of one thread read in the language of the team.
struct ThreadTranslation {
  ThreadId thread;
  bool isShown = false;  // chosen for this thread, else as its store has it
  bool isOn = false;     // somebody translates
  std::string to;
  std::map<MessageId, Translation> messages;
  std::size_t missing = 0;  // messages of the buyer in another language that are not translated yet
  bool isUnsure = false;    // the newest of them is too short to tell its language
};

}  // namespace inquiry::desk
