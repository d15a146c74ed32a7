// createImageFromFile of the Media API.
#include <array>

#include "app/sandbox/ebay/ebay_platform.h"

namespace inquiry::sandbox::ebay {
namespace {

constexpr std::size_t kMaxBytes = 12U << 20U;

Answer mediaError(int status, const std::string& text) { return errorAnswer({status, 190200, "API_MEDIA", "REQUEST", text}); }

// What a picture begins with; eBay looks into the file, whatever it is called.
bool isPicture(std::string_view bytes) {
  static constexpr std::array<std::string_view, 6> kBeginnings{"\xFF\xD8\xFF", "\x89PNG", "GIF8", "BM", "II*", "MM"};
  for (const std::string_view beginning : kBeginnings)
    if (bytes.starts_with(beginning)) return true;
  const std::string_view kind = bytes.size() >= 12 ? bytes.substr(4, 8) : std::string_view();
  return kind == "ftypheic" || kind == "ftypavif" || (bytes.starts_with("RIFF") && bytes.substr(8).starts_with("WEBP"));
}

}  // namespace

Answer uploadPicture(Visit& visit) {
  if (!visit.call.upload || visit.call.upload->field != "image") return mediaError(400, "A file is needed in the field image.");
  const Upload& file = *visit.call.upload;
  if (file.bytes.size() > kMaxBytes) return mediaError(400, "The picture is larger than 12 MB.");
  if (!isPicture(file.bytes)) return mediaError(400, "The file is no picture.");
  Attachment one;
  one.id = visit.shop.dice().hex(16);
  one.name = file.name;
  one.type = file.type;
  one.size = file.bytes.size();
  // No address of this computer: eBay gives one of its own picture servers, and messages take https alone.
  one.url = "https://pictures.sandbox.invalid/" + one.id + ".jpg";
  visit.shop.uploads()[one.url] = one;
  Answer answer = jsonAnswer(201, {{"imageUrl", one.url}, {"expirationDate", (visit.stamp() + std::chrono::hours(24 * 30)).toIso()}});
  answer.headers["Location"] = visit.base + "/commerce/media/v1_beta/image/" + one.id;
  return answer;
}

}  // namespace inquiry::sandbox::ebay
