#include "core/desk/bundle_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <vector>

#include "core/storage/durable_file.h"
#include "core/storage/hashed_file.h"

namespace inquiry::desk {
namespace {

// Of a bundle, packed and unpacked; ours have some megabytes of log at most.
constexpr std::int64_t kLargest = 64 << 20;

la_ssize_t take(archive*, void* into, const void* bytes, std::size_t size) {
  static_cast<std::string*>(into)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

struct FreeReader {
  void operator()(archive* a) const { archive_read_free(a); }
};

using Files = std::vector<std::pair<std::string, std::string>>;

Result<Files> filesOf(const std::string& packed) {
  const auto other = [] { return fail(ErrorKind::InvalidInput, "bundle.other", "This is no support bundle: write a new one."); };
  const std::unique_ptr<archive, FreeReader> reader(archive_read_new());
  archive_read_support_filter_gzip(reader.get());
  archive_read_support_format_tar(reader.get());
  if (archive_read_open_memory(reader.get(), packed.data(), packed.size()) != ARCHIVE_OK) return other();
  Files files;
  for (archive_entry* entry = nullptr;;) {
    const int next = archive_read_next_header(reader.get(), &entry);
    if (next == ARCHIVE_EOF) return files;
    if (next != ARCHIVE_OK || archive_entry_size(entry) < 0 || archive_entry_size(entry) > kLargest) return other();
    std::string content(static_cast<std::size_t>(archive_entry_size(entry)), '\0');
    if (archive_read_data(reader.get(), content.data(), content.size()) != static_cast<la_ssize_t>(content.size())) return other();
    files.emplace_back(archive_entry_pathname(entry), std::move(content));
  }
}

}  // namespace

void BundleWriter::Free::operator()(archive* a) const { archive_write_free(a); }

BundleWriter::BundleWriter(Instant now) : m_now(now), m_archive(archive_write_new()) {
  archive_write_add_filter_gzip(m_archive.get());
  archive_write_set_format_pax_restricted(m_archive.get());
  archive_write_open(m_archive.get(), &m_bytes, nullptr, &take, nullptr);
}

BundleWriter::~BundleWriter() = default;

void BundleWriter::add(const std::string& name, const std::string& content) {
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

Result<ExportReceipt> BundleWriter::writeTo(const std::string& file) {
  archive_write_close(m_archive.get());
  auto out = storage::HashedFile::create(file);
  if (!out) return fail(out.error());
  if (auto done = (*out)->write(m_bytes); !done) return fail(done.error());
  const auto hash = (*out)->finish();
  if (!hash) return fail(hash.error());
  return ExportReceipt{file, m_files, (*out)->bytes(), *hash};
}

Result<ExportReceipt> addToBundle(const std::string& bundle, const std::string& name, const std::string& content, Instant now) {
  const auto packed = storage::readWholeFile(bundle, kLargest);
  if (!packed) return fail(packed.error());
  const auto files = filesOf(*packed);
  if (!files) return fail(files.error());
  BundleWriter writer(now);
  for (const auto& [each, bytes] : *files) writer.add(each, bytes);
  writer.add(name, content);
  return writer.writeTo(bundle);
}

}  // namespace inquiry::desk
