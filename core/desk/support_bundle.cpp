#include <archive.h>
#include <archive_entry.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/desk/archive_service.h"
#include "core/desk/inbox_service.h"
#include "core/desk/json_values.h"
#include "core/desk/parts.h"
#include "core/desk/redact.h"
#include "core/desk/store_service.h"
#include "core/desk/target_file.h"
#include "core/storage/hashed_file.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::streamsize kLogTail = 2 << 20;

struct FreeArchive {
  void operator()(archive* a) const { archive_write_free(a); }
};

// A gzipped tar in memory: small, and the file itself is written by HashedFile, whole or not at all.
class Bundle {
 public:
  explicit Bundle(Instant now) : m_now(now), m_archive(archive_write_new()) {
    archive_write_add_filter_gzip(m_archive.get());
    archive_write_set_format_pax_restricted(m_archive.get());
    archive_write_open(m_archive.get(), this, nullptr, &Bundle::take, nullptr);
  }
  void add(const std::string& name, const std::string& content) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0600);
    archive_entry_set_mtime(entry, m_now.millis() / 1000, 0);
    archive_write_header(m_archive.get(), entry);
    archive_write_data(m_archive.get(), content.data(), content.size());
    archive_entry_free(entry);
    ++m_files;
  }
  std::string finish() {
    archive_write_close(m_archive.get());
    return std::move(m_bytes);
  }
  std::int64_t files() const { return m_files; }

 private:
  static la_ssize_t take(archive*, void* self, const void* bytes, std::size_t size) {
    static_cast<Bundle*>(self)->m_bytes.append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
  }
  Instant m_now;
  std::string m_bytes;
  std::int64_t m_files = 0;
  std::unique_ptr<archive, FreeArchive> m_archive;
};

// Items without a word of what they say or to whom.
Json outboxFacts(const std::vector<Outgoing>& items) {
  Json list = Json::array();
  for (const Outgoing& item : items) {
    list.push_back({{"id", std::to_string(item.id.value)}, {"store", item.store.value}, {"state", name(item.state)}, {"attempts", item.attempts},
                    {"createdAt", item.createdAt.toIso()}, {"sentAt", toJson(item.sentAt)},
                    {"errorKind", item.errorKind ? Json(name(*item.errorKind)) : Json(nullptr)}, {"characters", item.text.size()}});
  }
  return list;
}

Json storeFacts(const std::vector<StoreRow>& rows) {
  Json list = Json::array();
  for (const StoreRow& row : rows) {
    Json store = toJson(row);
    // A proxy address may hold a name and a password.
    store["proxy"] = row.store.proxy.has_value();
    list.push_back(std::move(store));
  }
  return list;
}

// The structure of platform mails that nobody understood; no word of them.
std::string unmatchedMails(Parts& parts, const std::vector<StoreRow>& stores) {
  std::string all;
  for (const StoreRow& row : stores)
    if (const auto report = InboxService(parts).unmatchedReport(row.store.id); report && !report->empty()) all += "store " + row.store.id.value + "\n" + *report + "\n";
  return all;
}

std::string logTail(const std::string& folder) {
  std::ifstream in(folder + "/logs/desk.log", std::ios::binary);
  if (!in) return {};
  in.seekg(0, std::ios::end);
  const std::streamoff size = in.tellg();
  in.seekg(std::max<std::streamoff>(0, size - kLogTail));
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

Result<ExportReceipt> ArchiveService::supportBundle(const std::string& file) const {
  if (auto free = checkTargetFile(file, m_parts.folder); !free) return fail(free.error());
  const auto lines = doctor();
  if (!lines) return fail(lines.error());
  const auto stores = StoreService(m_parts).list();
  if (!stores) return fail(stores.error());
  const auto unmatched = unmatchedMails(m_parts, *stores);
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto items = storage::OutgoingRepository((*reader)->connection()).list({}, 500);
  if (!items) return fail(items.error());
  const auto settings = storage::SettingRepository((*reader)->connection()).withPrefix("");
  if (!settings) return fail(settings.error());

  Bundle bundle(m_parts.clock.now());
  Json checks = Json::array();
  for (const DoctorLine& line : *lines) checks.push_back({{"check", line.check}, {"text", line.text}, {"next", line.next}});
  bundle.add("bundle.json", Json{{"product", "InquiryDesk"}, {"madeAt", m_parts.clock.now().toIso()}, {"encrypted", m_parts.isEncrypted}}.dump(2) + "\n");
  bundle.add("doctor.json", redacted(checks.dump(2)) + "\n");
  bundle.add("stores.json", redacted(storeFacts(*stores).dump(2)) + "\n");
  bundle.add("outbox.json", outboxFacts(*items).dump(2) + "\n");
  bundle.add("settings.json", redacted(Json(*settings).dump(2)) + "\n");
  if (!unmatched.empty()) bundle.add("unmatched-mail.txt", redacted(unmatched));
  bundle.add("desk.log", redacted(logTail(m_parts.folder)));
  auto out = storage::HashedFile::create(file);
  if (!out) return fail(out.error());
  const std::int64_t files = bundle.files();
  if (auto done = (*out)->write(bundle.finish()); !done) return fail(done.error());
  const auto hash = (*out)->finish();
  if (!hash) return fail(hash.error());
  return ExportReceipt{file, files, (*out)->bytes(), *hash};
}

}  // namespace inquiry::desk
