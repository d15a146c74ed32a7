#include "core/storage/sealed_files.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>

#include <array>
#include <filesystem>
#include <vector>

#include "core/domain/crash_point.h"
#include "core/storage/durable_file.h"
#include "core/storage/file_descriptor.h"
#include "core/storage/hashed_file.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic = "IDF1", kSealedEnding = ".sealed", kHex = "0123456789abcdef";
constexpr std::size_t kPiece = 64 * 1024, kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES,
                      kExtra = crypto_secretstream_xchacha20poly1305_ABYTES, kHashName = 2 * crypto_generichash_BYTES, kUuidName = 36;

const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* raw(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

bool isHashName(std::string_view name) { return name.size() == kHashName && name.find_first_not_of(kHex) == std::string_view::npos; }
// What versions before sealing wrote: a UUID, readable.
bool isReadableName(std::string_view name) {
  return name.size() == kUuidName && name.find_first_not_of("0123456789abcdef-") == std::string_view::npos;
}

tl::unexpected<Error> missing() {
  return fail(ErrorKind::NotFound, "attachment.missing",
              "An attached file is no longer in the workspace, so nothing was sent: take the answer back and attach the file again.");
}

tl::unexpected<Error> damaged() {
  return fail(ErrorKind::Corrupt, "attachment.damaged",
              "An attached file is damaged in the workspace, so nothing was sent: take the answer back and attach the file again.");
}

// Up to `size` bytes; fewer only at the end of the file.
Result<std::string> readSome(const FileDescriptor& in, std::size_t size) {
  std::string bytes(size, '\0');
  std::size_t got = 0;
  while (got < size) {
    const auto count = ::read(in.number(), bytes.data() + got, size - got);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failFile("An attached file could not be read");
    if (count == 0) break;
    got += static_cast<std::size_t>(count);
  }
  bytes.resize(got);
  return bytes;
}

// A keyed hash over what goes through: the name that the content gives its file.
class NameHash {
 public:
  explicit NameHash(const Secret& key) {
    crypto_generichash_init(&m_state, raw(key.reveal()), key.reveal().size(), crypto_generichash_BYTES);
  }
  void add(std::string_view bytes) { crypto_generichash_update(&m_state, raw(bytes), bytes.size()); }
  std::string finish() {
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&m_state, raw(hash), hash.size());
    return toHex(hash);
  }

 private:
  crypto_generichash_state m_state{};
};

struct Named {
  std::string name;
  std::int64_t bytes = 0;
};

// The next piece of what is sealed, at most so long; a shorter one is the last.
using Source = std::function<Result<std::string>(std::size_t)>;

Result<Named> nameOf(const FileDescriptor& in, const Secret& nameKey) {
  NameHash hash(nameKey);
  std::int64_t bytes = 0;
  for (;;) {
    const auto piece = readSome(in, kPiece);
    if (!piece) return fail(piece.error());
    hash.add(*piece);
    bytes += static_cast<std::int64_t>(piece->size());
    if (piece->size() < kPiece) break;
  }
  if (::lseek(in.number(), 0, SEEK_SET) != 0) return failFile("An attached file could not be read");
  return Named{hash.finish(), bytes};
}

// Writes what `next` hands out, sealed. With `expected` nothing is put in its place unless the content still gives that name.
Status sealInto(const Source& next, const std::string& file, const Secret& key, const Secret& nameKey, const std::string& expected) {
  const std::string name = fs::path(file).filename().string();
  auto out = HashedFile::create(file);
  if (!out) return fail(out.error());
  crypto_secretstream_xchacha20poly1305_state state;
  std::string header(kHeader, '\0');
  crypto_secretstream_xchacha20poly1305_init_push(&state, raw(header), raw(key.reveal()));
  if (auto done = (*out)->write(std::string(kMagic) + header); !done) return done;
  NameHash hash(nameKey);
  for (bool isLast = false; !isLast;) {
    const auto piece = next(kPiece);
    if (!piece) return fail(piece.error());
    isLast = piece->size() < kPiece;
    hash.add(*piece);
    std::string sealed(piece->size() + kExtra, '\0');
    const unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed), nullptr, raw(*piece), piece->size(), raw(name), name.size(), tag);
    if (auto done = (*out)->write(sealed); !done) return done;
  }
  if (!expected.empty() && hash.finish() != expected)
    return fail(ErrorKind::Conflict, "attachment.changing", "A file changed while it was read: attach it again once it is saved.");
  INQUIRY_CRASH_POINT("attachment.written");
  if (const auto done = (*out)->finish(); !done) return fail(done.error());
  return {};
}

Source bytesOf(const FileDescriptor& in) {
  return [&in](std::size_t size) { return readSome(in, size); };
}

Status makeFolder(const std::string& folder) {
  if (::mkdir(folder.c_str(), 0700) == 0) return syncFolderOf(folder);
  if (errno != EEXIST) return failFile("The folder of attached files could not be created");
  return {};
}

}  // namespace

SealedFiles::SealedFiles(std::string folder, const Secret& workspaceKey)
    : m_folder(std::move(folder)), m_key(deriveKey(workspaceKey, KeyPurpose::Attachments)),
      m_nameKey(deriveKey(workspaceKey, KeyPurpose::AttachmentNames)) {}

bool SealedFiles::isHeldName(std::string_view name) {
  if (isHashName(name) || isReadableName(name)) return true;
  return name.ends_with(kSealedEnding) && isReadableName(name.substr(0, name.size() - kSealedEnding.size()));
}

// Only the last part of a place counts: a workspace may have been moved or restored elsewhere since it was written. Empty for what is no name of ours.
std::string SealedFiles::fileOf(const std::string& place) const {
  const std::string name = fs::path(place).filename().string();
  if (isHashName(name)) return m_folder + '/' + name;
  if (isReadableName(name)) return m_folder + '/' + name + std::string(kSealedEnding);
  return {};
}

bool SealedFiles::holds(const std::string& place) const {
  const std::string file = fs::path(place).parent_path().filename() == fs::path(m_folder).filename() ? fileOf(place) : std::string();
  std::error_code none;
  return !file.empty() && fs::is_regular_file(file, none);
}

Result<SealedFiles::Taken> SealedFiles::takeOver(const std::string& path) {
  const FileDescriptor in(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat found {};
  if (!in.isOpen() || ::fstat(in.number(), &found) != 0) return failFile("A file could not be read");
  if (!S_ISREG(found.st_mode)) return fail(ErrorKind::InvalidInput, "attachment.no_file", "Only files can be attached: choose a file.");
  const auto named = nameOf(in, m_nameKey);
  if (!named) return fail(named.error());
  if (auto made = makeFolder(m_folder); !made) return fail(made.error());
  // Written even when it is there already: what lies there may be damaged, and this one is not.
  const std::string file = m_folder + '/' + named->name;
  if (const auto sealed = sealInto(bytesOf(in), file, m_key, m_nameKey, named->name); !sealed) return fail(sealed.error());
  return Taken{placeOf(named->name), named->bytes};
}

Result<SealedFiles::Taken> SealedFiles::keep(std::string_view content) {
  NameHash hash(m_nameKey);
  hash.add(content);
  const std::string name = hash.finish();
  if (auto made = makeFolder(m_folder); !made) return fail(made.error());
  std::size_t at = 0;
  const Source next = [&](std::size_t size) -> Result<std::string> {
    std::string piece(content.substr(at, size));
    at += piece.size();
    return piece;
  };
  if (const auto sealed = sealInto(next, m_folder + '/' + name, m_key, m_nameKey, name); !sealed) return fail(sealed.error());
  return Taken{placeOf(name), static_cast<std::int64_t>(content.size())};
}

std::string SealedFiles::placeOf(const std::string& name) const { return fs::path(m_folder).filename().string() + '/' + name; }

Result<std::int64_t> SealedFiles::discard(const std::string& name) {
  const std::string file = fileOf(name);
  std::error_code none;
  const auto bytes = file.empty() ? 0 : fs::file_size(file, none);
  if (file.empty() || none) return 0;
  if (auto removed = removeFile(file); !removed) return fail(removed.error());
  return static_cast<std::int64_t>(bytes);
}

Status SealedFiles::pour(const std::string& place, std::optional<std::int64_t> size, const Sink& sink) const {
  const std::string file = fileOf(place);
  if (file.empty()) return missing();
  const FileDescriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!in.isOpen()) return errno == ENOENT ? Status(missing()) : Status(failFile("An attached file could not be read"));
  const auto head = readSome(in, kMagic.size() + kHeader);
  if (!head) return fail(head.error());
  crypto_secretstream_xchacha20poly1305_state state;
  if (!head->starts_with(kMagic) || head->size() != kMagic.size() + kHeader ||
      crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(*head) + kMagic.size(), raw(m_key.reveal())) != 0)
    return damaged();
  const std::string name = fs::path(file).filename().string();
  std::int64_t bytes = 0;
  for (;;) {
    const auto sealed = readSome(in, kPiece + kExtra);
    if (!sealed) return fail(sealed.error());
    if (sealed->size() < kExtra) return damaged();
    std::string piece(sealed->size() - kExtra, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&state, raw(piece), nullptr, &tag, raw(*sealed), sealed->size(), raw(name), name.size()) != 0)
      return damaged();
    sink(piece);
    bytes += static_cast<std::int64_t>(piece.size());
    if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) break;
  }
  const auto behind = readSome(in, 1);
  if (!behind) return fail(behind.error());
  if (!behind->empty() || (size && bytes != *size)) return damaged();
  return {};
}

Status SealedFiles::check(const OutgoingAttachment& attachment) const {
  return pour(attachment.localPath, attachment.size, [](std::string_view) {});
}

Result<std::string> SealedFiles::read(const OutgoingAttachment& attachment) const {
  std::string content;
  if (const auto poured = pour(attachment.localPath, attachment.size, [&content](std::string_view piece) { content += piece; }); !poured) return fail(poured.error());
  return content;
}

Result<std::string> SealedFiles::readWhole(const std::string& place) const {
  std::string content;
  if (const auto poured = pour(place, {}, [&content](std::string_view piece) { content += piece; }); !poured) return fail(poured.error());
  return content;
}

Result<std::int64_t> SealedFiles::sealReadable() {
  std::error_code code;
  std::vector<std::string> readable, halves;
  for (fs::directory_iterator entry(m_folder, code), end; !code && entry != end; entry.increment(code)) {
    const std::string name = entry->path().filename().string();
    std::error_code none;
    if (entry->is_symlink(none) || !entry->is_regular_file(none)) continue;
    if (isReadableName(name)) readable.push_back(name);
    const auto part = name.find(".part");
    if (part != std::string::npos && isHeldName(name.substr(0, part))) halves.push_back(name);
  }
  for (const std::string& name : halves)
    if (auto removed = removeFile(m_folder + '/' + name); !removed) return fail(removed.error());
  // One file that cannot be read must not keep the others in the clear: the first trouble is told at the end.
  Status trouble;
  std::int64_t sealed = 0;
  for (const std::string& name : readable) {
    const Status done = sealReadable(name);
    if (done) ++sealed;
    else if (trouble) trouble = done;
  }
  if (!readable.empty())
    if (auto synced = syncFolder(m_folder); !synced) return fail(synced.error());
  if (!trouble) return fail(trouble.error());
  return sealed;
}

Status SealedFiles::sealReadable(const std::string& name) {
  const std::string file = m_folder + '/' + name;
  const FileDescriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!in.isOpen()) return failFile("An attached file could not be read");
  if (const auto done = sealInto(bytesOf(in), file + std::string(kSealedEnding), m_key, m_nameKey, ""); !done) return fail(done.error());
  INQUIRY_CRASH_POINT("attachment.sealed");
  return removeFile(file);
}

}  // namespace inquiry::storage
