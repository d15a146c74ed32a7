#include "core/storage/hashed_file.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "core/storage/durable_file.h"

namespace inquiry::storage {
namespace {

constexpr std::size_t kBuffer = 1U << 20U;

tl::unexpected<Error> failed(const char* what) {
  if (errno == ENOSPC) return fail(ErrorKind::DiskFull, "file.disk_full", "The disk is full: free some space, then try again.");
  return fail(ErrorKind::Storage, "file.write", std::string("The file could not be ") + what + ": " + std::strerror(errno) + ".");
}

}  // namespace

struct HashedFile::Hash {
  crypto_hash_sha256_state state{};
};

Result<std::unique_ptr<HashedFile>> HashedFile::create(const std::string& path) {
  const std::string beside = path + ".part" + std::to_string(randombytes_random());
  const int descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (descriptor < 0) return failed("created");
  return std::unique_ptr<HashedFile>(new HashedFile(path, beside, descriptor));
}

HashedFile::HashedFile(std::string path, std::string beside, int descriptor)
    : m_path(std::move(path)), m_beside(std::move(beside)), m_descriptor(descriptor), m_hash(std::make_unique<Hash>()) {
  crypto_hash_sha256_init(&m_hash->state);
  m_buffer.reserve(kBuffer);
}

HashedFile::~HashedFile() {
  if (m_descriptor < 0) return;
  ::close(m_descriptor);
  ::unlink(m_beside.c_str());
}

Status HashedFile::write(std::string_view bytes) {
  m_buffer += bytes;
  return m_buffer.size() >= kBuffer ? flush() : Status{};
}

Status HashedFile::flush() {
  crypto_hash_sha256_update(&m_hash->state, reinterpret_cast<const unsigned char*>(m_buffer.data()), m_buffer.size());
  for (std::size_t at = 0; at < m_buffer.size();) {
    const ssize_t written = ::write(m_descriptor, m_buffer.data() + at, m_buffer.size() - at);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return failed("written");
    at += static_cast<std::size_t>(written);
  }
  m_bytes += static_cast<std::int64_t>(m_buffer.size());
  m_buffer.clear();
  return {};
}

Result<std::string> HashedFile::finish() {
  if (auto done = flush(); !done) return fail(done.error());
  if (::fsync(m_descriptor) != 0) return failed("saved");
  ::close(m_descriptor);
  m_descriptor = -1;
  if (::rename(m_beside.c_str(), m_path.c_str()) != 0) {
    const int reason = errno;
    ::unlink(m_beside.c_str());
    errno = reason;
    return failed("put in its place");
  }
  if (auto done = syncFolderOf(m_path); !done) return fail(done.error());
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256_final(&m_hash->state, digest.data());
  std::string hex(digest.size() * 2 + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  hex.pop_back();
  return hex;
}

}  // namespace inquiry::storage
