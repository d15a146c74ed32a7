#include "core/insight/evidence/package_layout.h"

#include <charconv>
#include <nlohmann/json.hpp>

#include "core/storage/sha256.h"

namespace inquiry::evidence {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kNumberDigits = 16, kHashDigits = 64;
constexpr std::string_view kOpening = "InquiryDesk evidence 1 seal ", kDirectory = " directory ", kEnd = " end ";
constexpr std::size_t kPartBytes = 2 * kNumberDigits + 2 + kHashDigits;
constexpr std::size_t kComment = kOpening.size() + kPartBytes + kDirectory.size() + kPartBytes + kEnd.size() + kHashDigits;

std::string padded(std::int64_t number) {
  const std::string digits = std::to_string(number);
  return std::string(kNumberDigits - std::min(kNumberDigits, digits.size()), '0') + digits;
}

std::string place(const PackagePart& part) { return padded(part.at) + ' ' + padded(part.bytes) + ' ' + part.sha256; }

std::optional<std::int64_t> numberOf(std::string_view digits) {
  std::int64_t number = 0;
  const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (code != std::errc{} || end != digits.data() + digits.size() || number < 0) return {};
  return number;
}

std::optional<PackagePart> partOf(std::string_view text, std::string_view name) {
  const auto at = numberOf(text.substr(0, kNumberDigits)), bytes = numberOf(text.substr(kNumberDigits + 1, kNumberDigits));
  if (!at || !bytes) return {};
  return PackagePart{std::string(name), *at, *bytes, std::string(text.substr(2 * kNumberDigits + 2))};
}

}  // namespace

const std::size_t kPackageEndBytes = kZipEndBytes + kComment;

std::string sealText(const std::vector<PackagePart>& parts) {
  Json list = Json::array();
  for (const PackagePart& part : parts) list.push_back({{"name", part.name}, {"at", part.at}, {"bytes", part.bytes}, {"sha256", part.sha256}});
  return Json{{"format", "inquirydesk-evidence-1"}, {"parts", list}}.dump(1) + "\n";
}

std::optional<std::vector<PackagePart>> partsOfSeal(std::string_view text, std::int64_t end) {
  const Json seal = Json::parse(text, nullptr, false);
  if (!seal.is_object() || !seal.contains("parts") || !seal["parts"].is_array()) return {};
  std::vector<PackagePart> parts;
  std::int64_t reached = 0;
  for (const Json& one : seal["parts"]) {
    const auto is = [&one](const char* key, auto check) { return one.contains(key) && (one[key].*check)(); };
    if (!one.is_object() || !is("name", &Json::is_string) || !is("at", &Json::is_number_integer) || !is("bytes", &Json::is_number_integer) || !is("sha256", &Json::is_string)) return {};
    PackagePart part{one["name"].get<std::string>(), one["at"].get<std::int64_t>(), one["bytes"].get<std::int64_t>(), one["sha256"].get<std::string>()};
    if (part.at != reached || part.bytes <= 0 || part.bytes > end - reached) return {};
    reached += part.bytes;
    parts.push_back(std::move(part));
  }
  if (reached != end) return {};
  return parts;
}

std::string packageEnd(std::string zipEnd, const PackageEnd& end) {
  // The last two bytes of the record say how long its comment is.
  zipEnd[kZipEndBytes - 2] = static_cast<char>(kComment & 0xFFU);
  zipEnd[kZipEndBytes - 1] = static_cast<char>(kComment >> 8U);
  std::string bytes = zipEnd + std::string(kOpening) + place(end.seal) + std::string(kDirectory) + place(end.directory) + std::string(kEnd);
  bytes += storage::sha256Of(bytes);
  return bytes;
}

std::optional<PackageEnd> readPackageEnd(std::string_view bytes) {
  if (bytes.size() != kPackageEndBytes) return {};
  const std::string_view said = bytes.substr(0, bytes.size() - kHashDigits), comment = bytes.substr(kZipEndBytes);
  if (!comment.starts_with(kOpening) || storage::sha256Of(said) != bytes.substr(said.size())) return {};
  const auto seal = partOf(comment.substr(kOpening.size(), kPartBytes), kSealName);
  const auto directory = partOf(comment.substr(kOpening.size() + kPartBytes + kDirectory.size(), kPartBytes), "");
  if (!seal || !directory) return {};
  return PackageEnd{*seal, *directory};
}

}  // namespace inquiry::evidence
