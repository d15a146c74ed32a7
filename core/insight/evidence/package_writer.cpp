#include "core/insight/evidence/package_writer.h"

#include <archive.h>
#include <archive_entry.h>

#include "core/storage/sha256.h"

namespace inquiry::evidence {
namespace {

struct FreeEntry {
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

tl::unexpected<Error> failed() {
  return fail(ErrorKind::Storage, "package.zip", "The package could not be written: check the disk, then try again.");
}

bool isPlainName(std::string_view name) {
  constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/";
  return !name.empty() && name.front() != '/' && name.find("..") == std::string_view::npos && name.find_first_not_of(kAllowed) == std::string_view::npos;
}

la_ssize_t take(archive*, void* pending, const void* bytes, std::size_t size) {
  static_cast<std::string*>(pending)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

}  // namespace

void PackageWriter::Free::operator()(archive* handle) const { archive_write_free(handle); }

PackageWriter::PackageWriter(std::unique_ptr<storage::HashedFile> file) : m_file(std::move(file)), m_archive(archive_write_new()) {}

PackageWriter::~PackageWriter() = default;

Result<std::unique_ptr<PackageWriter>> PackageWriter::create(const std::string& file) {
  auto hashed = storage::HashedFile::create(file);
  if (!hashed) return fail(hashed.error());
  std::unique_ptr<PackageWriter> writer(new PackageWriter(std::move(*hashed)));
  archive* handle = writer->m_archive.get();
  archive_write_set_format_zip(handle);
  archive_write_zip_set_compression_store(handle);
  // Nothing is held back and nothing is filled up: what a file made is known when the file is through.
  archive_write_set_bytes_per_block(handle, 0);
  if (archive_write_open(handle, &writer->m_pending, nullptr, take, nullptr) != ARCHIVE_OK) return failed();
  return writer;
}

Status PackageWriter::pour() {
  if (auto done = m_file->write(m_pending); !done) return done;
  m_at += static_cast<std::int64_t>(m_pending.size());
  m_pending.clear();
  return {};
}

Status PackageWriter::put(const std::string& name, std::string_view bytes) {
  if (!isPlainName(name)) return fail(ErrorKind::InvalidInput, "package.name", "A file of a package has no such name.");
  const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
  archive_entry_set_pathname(entry.get(), name.c_str());
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0600);
  // Without a time: the format's own zero is written, which no time zone of a computer moves.
  if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK) return failed();
  if (!bytes.empty() && archive_write_data(m_archive.get(), bytes.data(), bytes.size()) != static_cast<la_ssize_t>(bytes.size())) return failed();
  return archive_write_finish_entry(m_archive.get()) == ARCHIVE_OK ? Status() : failed();
}

Status PackageWriter::add(const std::string& name, std::string_view bytes) {
  if (auto done = put(name, bytes); !done) return done;
  m_parts.push_back({name, m_at, static_cast<std::int64_t>(m_pending.size()), storage::sha256Of(m_pending)});
  return pour();
}

Result<std::string> PackageWriter::finish() {
  if (auto done = put(std::string(kSealName), sealText(m_parts)); !done) return fail(done.error());
  PackageEnd end;
  end.seal = {"", m_at, static_cast<std::int64_t>(m_pending.size()), storage::sha256Of(m_pending)};
  if (auto done = pour(); !done) return fail(done.error());
  if (archive_write_close(m_archive.get()) != ARCHIVE_OK || m_pending.size() < kZipEndBytes) return failed();
  const std::string zipEnd = m_pending.substr(m_pending.size() - kZipEndBytes);
  m_pending.resize(m_pending.size() - kZipEndBytes);
  end.directory = {"", m_at, static_cast<std::int64_t>(m_pending.size()), storage::sha256Of(m_pending)};
  m_pending += packageEnd(zipEnd, end);
  if (auto done = pour(); !done) return fail(done.error());
  return m_file->finish();
}

}  // namespace inquiry::evidence
