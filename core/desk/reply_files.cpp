#include "core/desk/reply_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "core/domain/utf8.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::desk {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, std::string_view>, 17> kTypes{
    {{".jpg", "image/jpeg"}, {".jpeg", "image/jpeg"}, {".png", "image/png"}, {".gif", "image/gif"}, {".webp", "image/webp"},
     {".bmp", "image/bmp"}, {".pdf", "application/pdf"}, {".txt", "text/plain"}, {".doc", "application/msword"},
     {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}, {".xls", "application/vnd.ms-excel"},
     {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}, {".heic", "image/heic"},
     {".avif", "image/avif"}, {".tif", "image/tiff"}, {".tiff", "image/tiff"}, {".xml", "application/xml"}}};

Error unreadable(const std::string& path) {
  return {ErrorKind::NotFound, "reply.file_missing", "The file \"" + safeFileName(path) + "\" cannot be read: choose it again.", {}};
}

}  // namespace

std::string mediaTypeOf(const std::string& fileName) {
  std::string ending = fs::path(fileName).extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const auto& [known, type] : kTypes)
    if (known == ending) return std::string(type);
  return "application/octet-stream";
}

std::string safeFileName(const std::string& name) {
  const std::string base = name.substr(name.find_last_of("/\\") == std::string::npos ? 0 : name.find_last_of("/\\") + 1);
  std::string out;
  for (std::size_t at = 0; at < base.size();) {
    const char32_t c = utf8::next(base, at);
    const bool hidden = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                        (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == ':' || c == '|' || c == '<' || c == '>' || c == '"' || c == '?' || c == '*';
    if (hidden) continue;
    std::string one;
    utf8::append(one, c);
    if (out.size() + one.size() > 120) break;
    out += one;
  }
  while (!out.empty() && (out.back() == '.' || out.back() == ' ')) out.pop_back();
  while (!out.empty() && (out.front() == '.' || out.front() == ' ')) out.erase(0, 1);
  return out.empty() ? "file" : out;
}

Result<std::vector<OutgoingAttachment>> describeFiles(const Parts& parts, const std::vector<OutgoingAttachment>& files) {
  const storage::SealedFiles& held = parts.workspace.attachments();
  std::vector<OutgoingAttachment> described;
  for (OutgoingAttachment file : files) {
    // What the desk holds already (an answer that was taken back) stays as it is.
    if (held.holds(file.localPath)) {
      if (auto sound = held.check(file); !sound) return fail(sound.error());
      described.push_back(std::move(file));
      continue;
    }
    std::error_code code;
    const fs::path from(file.localPath);
    if (!fs::is_regular_file(from, code)) return fail(unreadable(file.localPath));
    file.size = static_cast<std::int64_t>(fs::file_size(from, code));
    if (code) return fail(unreadable(file.localPath));
    file.name = safeFileName(file.name.empty() ? from.filename().string() : file.name);
    file.type = mediaTypeOf(file.name);
    described.push_back(std::move(file));
  }
  return described;
}

Result<std::vector<OutgoingAttachment>> takeOverFiles(const Parts& parts, const std::vector<OutgoingAttachment>& files) {
  storage::SealedFiles& held = parts.workspace.attachments();
  std::vector<OutgoingAttachment> taken;
  for (OutgoingAttachment file : files) {
    if (!held.holds(file.localPath)) {
      const auto sealed = held.takeOver(file.localPath);
      if (!sealed && (sealed.error().kind == ErrorKind::NotFound || sealed.error().kind == ErrorKind::InvalidInput))
        return fail(unreadable(file.localPath));
      if (!sealed) return fail(sealed.error());
      // It was checked with the size it had a moment ago.
      if (sealed->bytes != file.size)
        return fail(ErrorKind::Conflict, "attachment.changing", "A file changed while it was read: attach it again once it is saved.");
      file.localPath = sealed->place;
    }
    taken.push_back(std::move(file));
  }
  return taken;
}

}  // namespace inquiry::desk
