#include "core/storage/backup_archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>

#include <array>
#include <vector>

#include "core/storage/durable_file.h"
#include "core/storage/file_descriptor.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::size_t kBlock = 65536;
// More than any workspace; a hostile file must not fill the disk for days.
constexpr std::int64_t kMaxBytes = 64LL << 30U;
constexpr std::size_t kMaxParts = 1'000'000;

class RunningHash {
 public:
  RunningHash() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
  void add(std::string_view bytes) { crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()); }
  std::string value() {
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
    return hash;
  }

 private:
  crypto_generichash_state m_state{};
};

struct CloseReader {
  void operator()(archive* handle) const { archive_read_free(handle); }
};
struct FreeEntry {
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

tl::unexpected<Error> failArchive(archive* handle, std::string_view action) {
  errno = archive_errno(handle);
  if (errno == ENOSPC) return failFile(action);
  return fail(ErrorKind::Storage, "backup.archive", std::string(action) + ": check the disk and the file.");
}

tl::unexpected<Error> malformed(std::string_view why) {
  return fail(ErrorKind::Malformed, "backup.malformed", "This is no backup of this program (" + std::string(why) + "): choose another file.");
}

bool isPlainName(std::string_view name) {
  if (name.empty() || name.size() > 128 || name.front() == '.') return false;
  return name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == std::string_view::npos;
}

bool isAllowed(std::string_view name) {
  constexpr std::string_view kFolder = "attachments/";
  return name.starts_with(kFolder) ? isPlainName(name.substr(kFolder.size())) : isPlainName(name);
}

// Copies the entry that stands open in the archive.
Result<BackupPart> unpackOne(archive* source, const std::string& path, std::int64_t allowed) {
  const FileDescriptor out(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!out.isOpen()) return failFile("A part of the backup could not be created");
  BackupPart part;
  RunningHash hash;
  std::vector<char> block(kBlock);
  for (;;) {
    const auto size = archive_read_data(source, block.data(), block.size());
    if (size < 0) return malformed("a part is cut off");
    if (size == 0) break;
    const std::string_view bytes(block.data(), static_cast<std::size_t>(size));
    part.bytes += static_cast<std::int64_t>(size);
    if (part.bytes > allowed) return malformed("it is too large");
    hash.add(bytes);
    if (!writeAll(out.number(), bytes)) return failFile("A part of the backup could not be written");
  }
  if (::fsync(out.number()) != 0) return failFile("A part of the backup could not be brought to the disk");
  part.hash = hash.value();
  return part;
}

}  // namespace

void BackupWriter::Close::operator()(archive* handle) const { archive_write_free(handle); }

Result<BackupWriter> BackupWriter::create(const std::string& file) {
  // With the right permissions from its first byte, and never over something else.
  if (!FileDescriptor(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)).isOpen()) {
    if (errno == EEXIST) return fail(ErrorKind::Conflict, "backup.exists", "The backup file exists already: choose another name.");
    return failFile("The backup file could not be created");
  }
  BackupWriter writer(file, archive_write_new());
  archive_write_set_format_pax_restricted(writer.m_archive.get());
  if (archive_write_open_filename(writer.m_archive.get(), file.c_str()) != ARCHIVE_OK)
    return failArchive(writer.m_archive.get(), "The backup file could not be opened");
  return writer;
}

Status BackupWriter::begin(const std::string& name, std::int64_t bytes) {
  const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
  archive_entry_set_pathname(entry.get(), name.c_str());
  archive_entry_set_size(entry.get(), bytes);
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0600);
  if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK) return failArchive(m_archive.get(), "The backup could not be written");
  return {};
}

Status BackupWriter::addBytes(const std::string& name, std::string_view bytes) {
  if (auto begun = begin(name, static_cast<std::int64_t>(bytes.size())); !begun) return begun;
  if (archive_write_data(m_archive.get(), bytes.data(), bytes.size()) != static_cast<la_ssize_t>(bytes.size()))
    return failArchive(m_archive.get(), "The backup could not be written");
  m_parts[name] = {static_cast<std::int64_t>(bytes.size()), hashOf(bytes)};
  return {};
}

Status BackupWriter::addFile(const std::string& name, const std::string& path) {
  const FileDescriptor in(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  struct stat found {};
  if (!in.isOpen() || ::fstat(in.number(), &found) != 0) return failFile("A file of the workspace could not be read");
  if (auto begun = begin(name, found.st_size); !begun) return begun;
  RunningHash hash;
  std::vector<char> block(kBlock);
  for (std::int64_t left = found.st_size; left > 0;) {
    const auto size = ::read(in.number(), block.data(), std::min<std::size_t>(block.size(), static_cast<std::size_t>(left)));
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return failFile("A file of the workspace could not be read");
    hash.add({block.data(), static_cast<std::size_t>(size)});
    if (archive_write_data(m_archive.get(), block.data(), static_cast<std::size_t>(size)) != size)
      return failArchive(m_archive.get(), "The backup could not be written");
    left -= size;
  }
  m_parts[name] = {found.st_size, hash.value()};
  return {};
}

Status BackupWriter::finish() {
  if (archive_write_close(m_archive.get()) != ARCHIVE_OK) return failArchive(m_archive.get(), "The backup could not be finished");
  const FileDescriptor written(::open(m_file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!written.isOpen() || ::fsync(written.number()) != 0) return failFile("The backup could not be brought to the disk");
  return syncFolderOf(m_file);
}

Result<BackupParts> unpackBackup(const std::string& file, const std::string& folder) {
  if (sodium_init() < 0) return fail(ErrorKind::Storage, "storage.random", "The system has no source of randomness.");
  const std::unique_ptr<archive, CloseReader> source(archive_read_new());
  archive_read_support_format_tar(source.get());
  if (archive_read_open_filename(source.get(), file.c_str(), kBlock) != ARCHIVE_OK) {
    if (archive_errno(source.get()) == ENOENT) return fail(ErrorKind::NotFound, "backup.missing", "There is no backup file at this place.");
    return malformed("it cannot be read");
  }
  BackupParts parts;
  std::int64_t left = kMaxBytes;
  for (;;) {
    archive_entry* entry = nullptr;
    const int code = archive_read_next_header(source.get(), &entry);
    if (code == ARCHIVE_EOF) return parts;
    if (code != ARCHIVE_OK) return malformed("it is damaged");
    const char* path = archive_entry_pathname(entry);
    const std::string name = path == nullptr ? "" : path;
    if (!isAllowed(name) || archive_entry_filetype(entry) != AE_IFREG || parts.contains(name) || parts.size() >= kMaxParts) return malformed("a name in it is not allowed");
    if (name.starts_with("attachments/") && ::mkdir((folder + "/attachments").c_str(), 0700) != 0 && errno != EEXIST) return failFile("A folder could not be created");
    auto part = unpackOne(source.get(), folder + '/' + name, left);
    if (!part) return fail(part.error());
    left -= part->bytes;
    parts[name] = std::move(*part);
  }
}

}  // namespace inquiry::storage
