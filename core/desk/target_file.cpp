#include "core/desk/target_file.h"

#include <algorithm>
#include <filesystem>

namespace inquiry::desk {
namespace {

namespace fs = std::filesystem;

// The folder is there, the file need not be: links on the way are followed.
fs::path real(const fs::path& path) {
  std::error_code code;
  fs::path whole = fs::weakly_canonical(fs::absolute(path, code), code);
  return code ? path.lexically_normal() : whole;
}

bool isBelow(const fs::path& file, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

}  // namespace

Status checkTargetFile(const std::string& file, const std::string& workspaceFolder) {
  if (file.empty()) return fail(ErrorKind::InvalidInput, "target.empty", "Name the file to write.");
  if (isBelow(real(file), real(workspaceFolder)))
    return fail(ErrorKind::InvalidInput, "target.workspace", "\"" + file + "\" lies inside the workspace, which is the program's own: choose another folder.");
  std::error_code code;
  if (!fs::exists(fs::symlink_status(file, code))) return {};
  if (fs::is_regular_file(file, code) && fs::is_regular_file(file + ".manifest.json", code)) return {};
  return fail(ErrorKind::InvalidInput, "target.exists", "\"" + file + "\" exists already and is no earlier export: choose another name.");
}

}  // namespace inquiry::desk
