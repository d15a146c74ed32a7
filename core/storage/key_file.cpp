#include "core/storage/key_file.h"

#include <nlohmann/json.hpp>

#include "core/domain/crash_point.h"
#include "core/storage/durable_file.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kHead = "inquirydesk-key ";
constexpr std::int64_t kMaxBytes = 64 * 1024;
// What a hostile file may make us compute: 4 passes over 2 GiB at most.
constexpr std::uint64_t kMaxPasses = 16, kMaxMemory = 2ULL << 30U;

tl::unexpected<Error> damaged(std::string_view why) {
  return fail(ErrorKind::Corrupt, "key_file.damaged",
              "The key file is damaged (" + std::string(why) + "): restore it from a backup, then unlock with the passphrase or the recovery code.");
}

nlohmann::json jsonOf(const KeySlot& slot) {
  nlohmann::json json{{"id", slot.id}, {"kind", static_cast<int>(slot.kind)}, {"createdAt", slot.createdAt.millis()}, {"sealed", toHex(slot.sealed)}};
  if (slot.kind == SlotKind::Passphrase) {
    json["passes"] = slot.cost.passes;
    json["bytes"] = slot.cost.bytes;
    json["salt"] = toHex(slot.salt);
  }
  return json;
}

KeySlot slotOf(const nlohmann::json& json) {
  KeySlot slot;
  slot.id = json.at("id").get<std::string>();
  slot.kind = static_cast<SlotKind>(json.at("kind").get<int>());
  slot.createdAt = Instant::fromMillis(json.at("createdAt").get<std::int64_t>());
  slot.sealed = fromHex(json.at("sealed").get<std::string>());
  if (slot.kind != SlotKind::Passphrase) return slot;
  slot.cost = {json.at("passes").get<std::uint64_t>(), json.at("bytes").get<std::uint64_t>()};
  slot.salt = fromHex(json.at("salt").get<std::string>());
  return slot;
}

bool isSound(const KeySlot& slot) {
  if (slot.sealed.empty() || slot.id.empty()) return false;
  if (slot.kind != SlotKind::Passphrase) return true;
  return slot.salt.size() == 16 && slot.cost.passes >= 1 && slot.cost.passes <= kMaxPasses && slot.cost.bytes >= 8192 && slot.cost.bytes <= kMaxMemory;
}

Result<KeyFile> parseBody(const std::string& body) {
  KeyFile file;
  try {
    const auto json = nlohmann::json::parse(body);
    file.workspace = json.at("workspace").get<std::string>();
    file.keyProof = fromHex(json.at("keyProof").get<std::string>());
    file.revision = json.at("revision").get<std::int64_t>();
    for (const auto& slot : json.at("slots")) file.slots.push_back(slotOf(slot));
  } catch (const nlohmann::json::exception&) {
    return damaged("it does not follow its format");
  }
  if (file.workspace.empty() || file.keyProof.empty()) return damaged("a field is empty");
  for (const KeySlot& slot : file.slots)
    if (!isSound(slot)) return damaged("a slot is incomplete");
  return file;
}

Result<KeyFile> readOne(const std::string& path) {
  const auto text = readWholeFile(path, kMaxBytes);
  if (!text) return fail(text.error());
  return KeyFile::parse(*text);
}

}  // namespace

std::string KeySlot::context(const std::string& workspace) const {
  return "inquirydesk key slot 1|" + workspace + '|' + id + '|' + std::to_string(static_cast<int>(kind)) + '|' + std::to_string(cost.passes) + '|' +
         std::to_string(cost.bytes) + '|' + toHex(salt);
}

std::string KeyFile::serialise() const {
  nlohmann::json json{{"workspace", workspace}, {"keyProof", toHex(keyProof)}, {"revision", revision}, {"slots", nlohmann::json::array()}};
  for (const KeySlot& slot : slots) json["slots"].push_back(jsonOf(slot));
  const std::string body = json.dump();
  return std::string(kHead) + "1\n" + body + '\n' + toHex(hashOf(body)) + '\n';
}

Result<KeyFile> KeyFile::parse(const std::string& text) {
  if (!text.starts_with(kHead)) return damaged("its first line is wrong");
  const auto bodyAt = text.find('\n');
  const auto hashAt = bodyAt == std::string::npos ? bodyAt : text.find('\n', bodyAt + 1);
  if (hashAt == std::string::npos) return damaged("it is cut off");
  const std::string_view version = std::string_view(text).substr(kHead.size(), bodyAt - kHead.size());
  const std::string body = text.substr(bodyAt + 1, hashAt - bodyAt - 1);
  // The hash first: a flipped bit in the version must not read as "update the program".
  if (text.substr(hashAt + 1) != toHex(hashOf(body)) + '\n') return damaged("its check sum differs");
  if (version.size() == 1 && version[0] > '1' && version[0] <= '9')
    return fail(ErrorKind::Refused, "key_file.newer", "The key file was written by a newer version of the program: update the program.");
  if (version != "1") return damaged("its version is unreadable");
  return parseBody(body);
}

Result<LoadedKeyFile> loadKeyFile(const KeyFilePaths& paths) {
  auto file = readOne(paths.file);
  auto copy = readOne(paths.copy);
  if (!file && !copy) {
    const bool isMissing = file.error().kind == ErrorKind::NotFound;
    return fail(isMissing ? copy.error() : file.error());
  }
  LoadedKeyFile loaded;
  const bool isCopyNewer = file && copy && copy->revision > file->revision;
  const bool isFileUsed = file && !isCopyNewer;
  loaded.file = isFileUsed ? *file : *copy;
  if (file && copy && file->revision == copy->revision) return loaded;
  // A copy left behind would still open to a passphrase that was taken away.
  if (auto written = replaceFile(isFileUsed ? paths.copy : paths.file, loaded.file.serialise()); !written) return fail(written.error());
  loaded.repaired = isFileUsed ? "The copy of the key file was missing, damaged or older and has been written anew."
                               : "The key file was missing, damaged or older and has been written anew from its copy.";
  return loaded;
}

Status saveKeyFile(const KeyFilePaths& paths, KeyFile& file) {
  ++file.revision;
  const std::string text = file.serialise();
  if (auto written = replaceFile(paths.file, text); !written) return written;
  INQUIRY_CRASH_POINT("key_file.between_copies");
  return replaceFile(paths.copy, text);
}

}  // namespace inquiry::storage
