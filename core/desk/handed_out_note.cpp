#include "core/desk/handed_out_note.h"

#include <filesystem>

#include "core/storage/handed_out_repository.h"

namespace inquiry::desk {

Status noteHandedOut(storage::Connection& connection, const Parts& parts, const std::string& kind, const std::string& path, const std::string& sha256) {
  std::error_code code;
  const std::string whole = std::filesystem::absolute(path, code).lexically_normal().string();
  return storage::HandedOutRepository(connection).add({0, kind, code ? path : whole, sha256, parts.clock.now(), parts.me()});
}

}  // namespace inquiry::desk
