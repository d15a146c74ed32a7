#include "core/desk/file_soundness.h"

#include "core/desk/file_kind.h"
#include "core/desk/reply_files.h"
#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

std::optional<std::string> webpDamage(std::string_view bytes) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < 4; ++i) size |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[4 + i])) << (8 * i);
  if (bytes.size() < 30 || size + 8 > bytes.size()) return "the end is missing";
  return {};
}

// Whether the ending of the name promises what the bytes are: a platform goes by the name.
bool isNamedRightly(const std::string& byName, const std::string& byBytes) {
  if (byName == byBytes) return true;
  const bool isOffice = byName.starts_with("application/vnd.openxmlformats") && byBytes == "application/zip";
  const bool isOldOffice = (byName == "application/msword" || byName == "application/vnd.ms-excel") && byBytes == "application/x-ole-storage";
  const bool isUnknownEnding = byName == "application/octet-stream" && (byBytes == "application/zip" || byBytes == "video/mp4" || byBytes.starts_with("text/"));
  return isOffice || isOldOffice || isUnknownEnding || (byName.ends_with("/xml") && byBytes == "text/xml");
}

std::optional<std::string> damageByKind(const std::string& type, std::string_view bytes, const std::string& name) {
  if (type == "application/pdf") return pdfDamage(bytes);
  if (type == "image/png") return pngDamage(bytes);
  if (type == "image/jpeg") return jpegDamage(bytes);
  if (type == "image/gif") return gifDamage(bytes);
  if (type == "image/webp") return webpDamage(bytes);
  if (type == "video/mp4") return videoDamage(bytes);
  if (type == "application/zip") return packageDamage(bytes, name);
  if (type.starts_with("text/") && type != "text/x-script") return utf8::isValid(bytes) ? std::nullopt : std::optional<std::string>("it holds something else than text");
  const bool isKnown = type.starts_with("image/") || type == "application/x-ole-storage";
  if (isKnown) return {};
  return "it is no document, no picture and no video";
}

}  // namespace

std::optional<std::string> damageOf(std::string_view bytes, const std::string& name) {
  if (bytes.empty()) return "it is empty";
  const std::string byName = mediaTypeOf(name);
  // Readers of PDF forgive what mail programs put in front.
  const bool isPdf = byName == "application/pdf" && bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
  const std::string byBytes = isPdf ? byName : fileKindOf(bytes).type;
  if (auto damage = damageByKind(byBytes, bytes, name); damage && byBytes == byName) return damage;
  if (!isNamedRightly(byName, byBytes)) return "its content is not what its name says";
  return damageByKind(byBytes, bytes, name);
}

}  // namespace inquiry::desk
