#include "core/marketplaces/amazon/amazon_outgoing.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/amazon/amazon_text.h"

namespace inquiry::amazon {
namespace {

Error refused(std::string code, std::string text) { return {ErrorKind::Refused, std::move(code), std::move(text), {}}; }

// By the name, which is what the relay and the buyer's program see.
bool isAllowedName(std::string_view name) {
  static constexpr std::array<std::string_view, 10> kEndings{".pdf", ".png", ".jpg", ".jpeg", ".txt", ".doc", ".docx", ".tif", ".tiff", ".bmp"};
  const auto lower = lowered(name);
  return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) { return lower.size() > ending.size() && lower.ends_with(ending); });
}

bool isHtml(std::string_view text) {
  const auto lower = lowered(text);
  for (const auto* tag : {"<html", "<body", "<div", "<p>", "<br>", "<br/>", "<a href", "<img", "<table"})
    if (lower.find(tag) != std::string::npos) return true;
  return false;
}

}  // namespace

const std::vector<std::string>& fileTypes() {
  static const std::vector<std::string> kTypes{"application/pdf", "image/png", "image/jpeg", "text/plain", "application/msword",
                                               "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "image/tiff", "image/bmp"};
  return kTypes;
}

std::optional<Error> refusalOf(const Outgoing& outgoing) {
  if (utf8::length(outgoing.text) > kMaxText)
    return refused("amazon.too_long", "Amazon takes up to " + std::to_string(kMaxText) + " characters in a message. Shorten it and send it again.");
  if (isHtml(outgoing.text)) return refused("amazon.html", "Amazon passes on plain text only. Take the HTML tags out and send it again.");
  if (outgoing.attachments.size() > kMaxFiles)
    return refused("amazon.too_many_files", "More than " + std::to_string(kMaxFiles) + " files are not sent in one message. Remove some and send it again.");
  std::int64_t all = 0;
  for (const OutgoingAttachment& file : outgoing.attachments) {
    all += file.size;
    const bool isKnownType = std::find(fileTypes().begin(), fileTypes().end(), lowered(file.type)) != fileTypes().end();
    if (!isKnownType || !isAllowedName(file.name))
      return refused("amazon.file_kind", "Amazon passes on PDF, PNG, JPG, TXT, DOC, DOCX, TIFF and BMP files only. Remove the other files and send it again.");
  }
  if (all > static_cast<std::int64_t>(kMaxFileBytes))
    return refused("amazon.files_too_large", "The files together are larger than the 10 MB that Amazon takes in a message. Remove some and send it again.");
  return {};
}

}  // namespace inquiry::amazon
