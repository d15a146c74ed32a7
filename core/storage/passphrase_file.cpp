#include "core/storage/passphrase_file.h"

#include <fcntl.h>
#include <sodium.h>

#include <array>

#include "core/storage/durable_file.h"
#include "core/storage/file_descriptor.h"
#include "core/storage/hashed_file.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kMagic = "inquirydesk-sealed 1";
constexpr std::size_t kPiece = 64 * 1024, kNumber = 8, kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES, kExtra = crypto_secretstream_xchacha20poly1305_ABYTES,
                      kFront = kMagic.size() + 2 * kNumber + crypto_pwhash_SALTBYTES + kHeader;
// A changed head must not make this computer work for hours.
constexpr std::uint64_t kMostPasses = 16, kMostBytes = 1ULL << 30U;

const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* raw(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string numberText(std::uint64_t value) {
  std::string text;
  for (std::size_t i = 0; i < kNumber; ++i) text += static_cast<char>(value >> (8 * i));
  return text;
}

std::uint64_t numberAt(std::string_view text, std::size_t at) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < kNumber; ++i) value |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[at + i])) << (8 * i);
  return value;
}

Result<Secret> keyOf(const Secret& passphrase, std::string_view salt, const PassphraseCost& cost) {
  std::string key(kKeyBytes, '\0');
  if (crypto_pwhash(raw(key), key.size(), passphrase.reveal().data(), passphrase.reveal().size(), raw(salt), cost.passes, static_cast<std::size_t>(cost.bytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
    return fail(ErrorKind::Storage, "key.memory", "There is not enough free memory to check the passphrase: close other programs, then try again.");
  return Secret(std::move(key));
}

// Up to `size` bytes; fewer only at the end of the file.
Result<std::string> readSome(const FileDescriptor& in, std::size_t size) {
  std::string bytes(size, '\0');
  std::size_t got = 0;
  while (got < size) {
    const auto count = ::read(in.number(), bytes.data() + got, size - got);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failFile("The file could not be read");
    if (count == 0) break;
    got += static_cast<std::size_t>(count);
  }
  bytes.resize(got);
  return bytes;
}

tl::unexpected<Error> closed() {
  return fail(ErrorKind::Locked, "sealed.closed", "The passphrase does not open this file, or its first part is damaged: check the passphrase, or ask for the file again.");
}

tl::unexpected<Error> damaged() { return fail(ErrorKind::Corrupt, "sealed.damaged", "This file is damaged or was altered: ask whoever made it for the file again."); }

tl::unexpected<Error> other() { return fail(ErrorKind::Malformed, "sealed.other", "This is no file of this kind: choose another one."); }

// Gone again with its scope, unless all of it was written.
class Target {
 public:
  explicit Target(std::string path) : m_path(std::move(path)), m_out(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)) {}
  ~Target() {
    if (m_out.isOpen() && !m_isWhole) static_cast<void>(removeFile(m_path));
  }
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;
  bool isOpen() const { return m_out.isOpen(); }
  bool write(std::string_view bytes) const { return writeAll(m_out.number(), bytes); }
  Status finish() {
    if (::fsync(m_out.number()) != 0) return failFile("The file could not be brought to the disk");
    m_isWhole = true;
    return {};
  }

 private:
  std::string m_path;
  FileDescriptor m_out;
  bool m_isWhole = false;
};

Status unsealPieces(const FileDescriptor& in, Target& out, crypto_secretstream_xchacha20poly1305_state& state, const std::string& front) {
  for (bool isFirst = true, isLast = false; !isLast; isFirst = false) {
    const auto sealed = readSome(in, kPiece + kExtra);
    if (!sealed) return fail(sealed.error());
    if (sealed->size() < kExtra) return damaged();
    std::string piece(sealed->size() - kExtra, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&state, raw(piece), nullptr, &tag, raw(*sealed), sealed->size(), raw(front), front.size()) != 0) return isFirst ? closed() : damaged();
    isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (!isLast && piece.size() < kPiece) return damaged();
    if (!out.write(piece)) return failFile("The file could not be written");
  }
  const auto behind = readSome(in, 1);
  if (!behind) return fail(behind.error());
  return behind->empty() ? Status() : damaged();
}

}  // namespace

Result<std::string> sealFile(const std::string& plain, const std::string& target, const Secret& passphrase, PassphraseCost cost) {
  if (sodium_init() < 0) return fail(ErrorKind::Storage, "storage.random", "The system has no source of randomness.");
  const FileDescriptor in(::open(plain.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!in.isOpen()) return failFile("The file could not be read");
  const std::string salt = randomBytes(crypto_pwhash_SALTBYTES);
  const auto key = keyOf(passphrase, salt, cost);
  if (!key) return fail(key.error());
  crypto_secretstream_xchacha20poly1305_state state;
  std::string header(kHeader, '\0');
  crypto_secretstream_xchacha20poly1305_init_push(&state, raw(header), raw(key->reveal()));
  const std::string front = std::string(kMagic) + numberText(cost.passes) + numberText(cost.bytes) + salt + header;
  const auto out = HashedFile::create(target);
  if (!out) return fail(out.error());
  if (auto written = (*out)->write(front); !written) return fail(written.error());
  for (bool isLast = false; !isLast;) {
    const auto piece = readSome(in, kPiece);
    if (!piece) return fail(piece.error());
    isLast = piece->size() < kPiece;
    std::string sealed(piece->size() + kExtra, '\0');
    const unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed), nullptr, raw(*piece), piece->size(), raw(front), front.size(), tag);
    if (auto written = (*out)->write(sealed); !written) return fail(written.error());
  }
  return (*out)->finish();
}

Status unsealFile(const std::string& sealed, const std::string& target, const Secret& passphrase) {
  if (sodium_init() < 0) return fail(ErrorKind::Storage, "storage.random", "The system has no source of randomness.");
  const FileDescriptor in(::open(sealed.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.isOpen()) return failFile("The file could not be read");
  const auto front = readSome(in, kFront);
  if (!front) return fail(front.error());
  if (front->size() < kFront || !front->starts_with(kMagic)) return other();
  const PassphraseCost cost{numberAt(*front, kMagic.size()), numberAt(*front, kMagic.size() + kNumber)};
  if (cost.passes == 0 || cost.passes > kMostPasses || cost.bytes < crypto_pwhash_MEMLIMIT_MIN || cost.bytes > kMostBytes) return closed();
  const auto key = keyOf(passphrase, std::string_view(*front).substr(kMagic.size() + 2 * kNumber, crypto_pwhash_SALTBYTES), cost);
  if (!key) return fail(key.error());
  crypto_secretstream_xchacha20poly1305_state state;
  if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(std::string_view(*front).substr(kFront - kHeader)), raw(key->reveal())) != 0) return closed();
  Target out(target);
  if (!out.isOpen()) return failFile("The file could not be created");
  if (auto done = unsealPieces(in, out, state, *front); !done) return done;
  return out.finish();
}

bool isSealedFile(const std::string& file) {
  const FileDescriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.isOpen()) return false;
  const auto front = readSome(in, kMagic.size());
  return front && *front == kMagic;
}

}  // namespace inquiry::storage
