#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/secret.h"
#include "core/domain/store.h"

namespace inquiry::desk {

// A store file taken apart: settings here, credentials there.
struct StoreFile {
  Store store;
  std::map<std::string, Secret> credentials;
};

// Whether a file has to bring the credentials its marketplace needs: not when they are kept already.
enum class Credentials { Required, Optional };

// Reads one store file, or a JSON array of them. InvalidInput names the field and the reason and never quotes a credential.
Result<std::vector<StoreFile>> parseStoreFiles(std::string_view json, Credentials credentials = Credentials::Required);

// 1 to 60 letters, digits, dots, dashes and underscores; not dots alone.
bool isStoreName(std::string_view id);

}  // namespace inquiry::desk
