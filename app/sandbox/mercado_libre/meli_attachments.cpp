#include <array>

#include "app/sandbox/engine/picture.h"
#include "app/sandbox/mercado_libre/mercado_libre_platform.h"

namespace inquiry::sandbox::meli {
namespace {

constexpr std::size_t kMaxBytes = 25 * 1024 * 1024;
constexpr std::size_t kMaxName = 200;

std::string typeOf(const std::string& name) {
  static constexpr std::array<std::pair<std::string_view, const char*>, 5> kTypes{{{".jpg", "image/jpeg"},
                                                                                   {".jpeg", "image/jpeg"},
                                                                                   {".png", "image/png"},
                                                                                   {".pdf", "application/pdf"},
                                                                                   {".txt", "text/plain"}}};
  const std::string lower = lowered(name);
  for (const auto& [ending, type] : kTypes) {
    if (lower.ends_with(ending)) return type;
  }
  return {};
}

}  // namespace

Answer upload(Visit& visit) {
  if (!visit.call.upload) return errorAnswer(400, "bad_request", "The file is required");
  const std::string remoteSite = visit.call.param("site_id").value_or("");
  if (remoteSite.empty() || (visit.shop.isCrossBorder() && remoteSite == "CBT")) {
    return errorAnswer(400, "bad_request", "site_id must be the site of the buyer");
  }
  const Upload& file = *visit.call.upload;
  const std::string type = typeOf(file.name);
  if (type.empty()) return errorAnswer(400, "bad_request", "The type of the file is not allowed");
  if (file.bytes.size() > kMaxBytes) return errorAnswer(400, "bad_request", "The file is larger than 25 MB");
  if (file.name.size() > kMaxName || file.name.find_first_of("/\\") != std::string::npos) {
    return errorAnswer(400, "bad_request", "The name of the file is not allowed");
  }
  Attachment one;
  Dice& dice = visit.shop.dice();
  one.id = visit.shop.profile().userId + "_" + dice.hex(8) + "-" + dice.hex(4) + "-4" + dice.hex(3) + "-8" + dice.hex(3) + "-" +
           dice.hex(12) + file.name.substr(file.name.rfind('.'));
  one.name = file.name;
  one.type = type;
  one.size = file.bytes.size();
  visit.shop.uploads()[one.id] = one;
  return jsonAnswer(200, {{"id", one.id}});
}

// What was uploaded is not kept; every picture comes as one drawn from its id.
Answer download(Visit& visit) {
  Answer answer;
  answer.contentType = "image/png";
  answer.body = pngPicture(visit.parts[0]);
  return answer;
}

}  // namespace inquiry::sandbox::meli
