// Everything about one case in one folder that can be handed on, with what proves it.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/desk/evidence_owner.h"
#include "core/desk/evidence_service.h"
#include "core/desk/journal_note.h"
#include "core/desk/json_values.h"
#include "core/desk/target_file.h"
#include "core/storage/durable_file.h"
#include "core/storage/sha256.h"

namespace inquiry::desk {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

// The folder with what was put into it so far, and the lines that prove it. Leaving the scope without finish() takes away what was made.
class ArchiveFolder {
 public:
  explicit ArchiveFolder(std::string folder) : m_folder(std::move(folder)) {}
  ~ArchiveFolder() {
    std::error_code none;
    if (m_isMade && !m_isWhole) fs::remove_all(m_folder, none);
  }
  ArchiveFolder(const ArchiveFolder&) = delete;
  ArchiveFolder& operator=(const ArchiveFolder&) = delete;

  Status make() {
    std::error_code code;
    if (!fs::create_directories(m_folder, code) && code)
      return fail(ErrorKind::InvalidInput, "target.folder", "The folder \"" + m_folder + "\" cannot be made: choose another place.");
    m_isMade = true;
    fs::permissions(m_folder, fs::perms::owner_all, code);
    return {};
  }
  Status add(const std::string& name, std::string_view bytes) {
    if (auto done = storage::writeNewFile(m_folder + '/' + name, bytes); !done) return done;
    m_sums += storage::sha256Of(bytes) + "  " + name + '\n';
    m_bytes += static_cast<std::int64_t>(bytes.size());
    ++m_files;
    return {};
  }
  Status finish() {
    const Status written = storage::writeNewFile(m_folder + "/SHA256SUMS", m_sums);
    m_isWhole = written.has_value();
    return written;
  }
  std::string numbered(const std::string& name) const { return (m_files < 9 ? "0" : "") + std::to_string(m_files + 1) + '-' + name; }
  ArchiveReceipt receipt() const { return {m_folder, m_files, m_bytes}; }

 private:
  std::string m_folder, m_sums;
  std::int64_t m_files = 0, m_bytes = 0;
  bool m_isMade = false, m_isWhole = false;
};

Json manifestLine(const Evidence& e, const std::string& name) {
  return {{"file", name},
          {"sha256", e.hash},
          {"size", e.size},
          {"type", e.type},
          {"origin", e.origin},
          {"addedBy", e.addedBy.value},
          {"addedAt", e.addedAt.toIso()},
          {"datedAt", toJson(e.datedAt)},
          {"requirement", e.requirement.empty() ? Json(nullptr) : Json(e.requirement)}};
}

}  // namespace

Status EvidenceService::saveTo(EvidenceId id, const std::string& file) const {
  if (auto allowed = checkTargetFile(file, m_parts.folder); !allowed && allowed.error().code != "target.exists") return allowed;
  const auto bytes = open(id);
  return bytes ? storage::writeNewFile(file, *bytes) : fail(bytes.error());
}

Result<ArchiveReceipt> EvidenceService::archive(const EvidenceOwner& owner, const std::string& folder, const std::vector<ArchiveText>& texts) const {
  if (const auto may = requireAtOwner(m_parts, DeskRight::Evidence, owner); !may) return fail(may.error());
  if (auto allowed = checkTargetFile(folder, m_parts.folder); !allowed) return fail(allowed.error());
  const auto files = of(owner);
  if (!files) return fail(files.error());
  ArchiveFolder target(folder);
  if (auto made = target.make(); !made) return fail(made.error());
  Json manifest{{"kind", name(subjectOf(owner))}, {"id", std::to_string(owner.id)}, {"writtenAt", m_parts.clock.now().toIso()}, {"writtenBy", m_parts.me().value}, {"files", Json::array()}};
  for (const ArchiveText& text : texts) {
    const std::string file = target.numbered(text.name);
    manifest["files"].push_back({{"file", file}, {"sha256", storage::sha256Of(text.text)}, {"size", text.text.size()}, {"origin", "InquiryDesk"}});
    if (auto done = target.add(file, text.text); !done) return fail(done.error());
  }
  for (const Evidence& evidence : *files) {
    const auto bytes = open(evidence.id);
    if (!bytes) return fail(bytes.error());
    const std::string file = target.numbered(evidence.name);
    manifest["files"].push_back(manifestLine(evidence, file));
    if (auto done = target.add(file, *bytes); !done) return fail(done.error());
  }
  const ArchiveReceipt receipt = target.receipt();
  if (auto done = target.add("manifest.json", manifest.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'); !done) return fail(done.error());
  if (auto done = target.finish(); !done) return fail(done.error());
  const auto told = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    return note(connection, m_parts, {subjectOf(owner), std::to_string(owner.id), "evidence.archived", {{"files", receipt.files}, {"bytes", receipt.bytes}}});
  });
  if (!told) return fail(told.error());
  return receipt;
}

}  // namespace inquiry::desk
