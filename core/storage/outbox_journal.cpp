#include "core/storage/outbox_journal.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>

#include "core/domain/crash_point.h"
#include "core/storage/durable_file.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::int64_t kMaxBytes = 1LL << 30U;
constexpr std::int64_t kReserve = 1LL << 20U;

}  // namespace

Result<std::unique_ptr<OutboxJournal>> OutboxJournal::open(std::string file, const Secret& workspaceKey) {
  std::unique_ptr<OutboxJournal> journal(new OutboxJournal(std::move(file), deriveKey(workspaceKey, KeyPurpose::OutboxJournal)));
  if (!std::filesystem::exists(journal->m_file))
    if (auto created = replaceFile(journal->m_file, outboxHead({})); !created) return fail(created.error());
  const auto bytes = readWholeFile(journal->m_file, kMaxBytes);
  if (!bytes) return fail(bytes.error());
  auto scan = scanOutbox(journal->m_key, *bytes, [](const OutboxRecord&) -> Status { return {}; });
  if (!scan) return fail(scan.error());
  journal->m_opening = std::move(*scan);
  journal->m_chain = journal->m_opening.chain;
  journal->m_end = journal->m_opening.end;
  if (auto opened = journal->openFile(); !opened) return fail(opened.error());
  return journal;
}

Status OutboxJournal::openFile() {
  m_out = FileDescriptor(::open(m_file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!m_out.isOpen()) return failFile("The outbox journal could not be opened");
  m_reserved = 0;
  if (::ftruncate(m_out.number(), m_end) != 0 || ::fsync(m_out.number()) != 0) return failFile("The outbox journal could not be prepared");
  reserve(m_end + kReserve);
  return {};
}

// Blocks of the disk without lengthening the file. Where a file system cannot do that, a full disk is met sooner.
void OutboxJournal::reserve(std::int64_t upTo) {
  if (upTo <= m_reserved) return;
  if (::fallocate(m_out.number(), FALLOC_FL_KEEP_SIZE, 0, upTo + kReserve) == 0) m_reserved = upTo + kReserve;
}

Result<std::int64_t> OutboxJournal::append(std::string_view kind, std::string_view payload) {
  const std::scoped_lock lock(m_mutex);
  if (!m_out.isOpen())
    if (auto opened = openFile(); !opened) return fail(opened.error());
  OutboxChain next = m_chain;
  const std::string record = sealOutboxRecord(m_key, next, kind, payload);
  if (auto written = writeAtEnd(record); !written) {
    // What is on the disk now is unknown: the next append cuts it off and begins with a new descriptor.
    m_out = {};
    return fail(written.error());
  }
  m_chain = next;
  m_end += static_cast<std::int64_t>(record.size());
  if (m_end + kReserve / 2 > m_reserved) reserve(m_end + kReserve);
  return m_chain.nextSeq - 1;
}

Status OutboxJournal::writeAtEnd(std::string_view record) {
  INQUIRY_CRASH_POINT("outbox_journal.before_append");
  if (::lseek(m_out.number(), m_end, SEEK_SET) < 0 || !writeAll(m_out.number(), record)) return failFile("The outbox journal could not be written");
  INQUIRY_CRASH_POINT("outbox_journal.before_fsync");
  if (::fdatasync(m_out.number()) != 0) return failFile("The outbox journal could not be brought to the disk");
  INQUIRY_CRASH_POINT("outbox_journal.appended");
  return {};
}

Status OutboxJournal::replay(const OutboxVisitor& visit) {
  const std::scoped_lock lock(m_mutex);
  auto bytes = readWholeFile(m_file, kMaxBytes);
  if (!bytes) return fail(bytes.error());
  auto scan = scanOutbox(m_key, *bytes, visit);
  if (!scan) return fail(scan.error());
  return {};
}

std::int64_t OutboxJournal::lastSeq() const {
  const std::scoped_lock lock(m_mutex);
  return m_chain.nextSeq - 1;
}

Status OutboxJournal::startAnew(const VerifiedSnapshot& /*proof*/, const std::function<bool(const OutboxRecord&)>& keep) {
  const std::scoped_lock lock(m_mutex);
  const auto bytes = readWholeFile(m_file, kMaxBytes);
  if (!bytes) return fail(bytes.error());
  OutboxChain chain = m_chain;
  std::string fresh = outboxHead(chain);
  const auto scan = scanOutbox(m_key, *bytes, [&](const OutboxRecord& record) -> Status {
    if (keep(record)) fresh += sealOutboxRecord(m_key, chain, record.kind, record.payload);
    return {};
  });
  if (!scan) return fail(scan.error());
  INQUIRY_CRASH_POINT("outbox_journal.before_new_file");
  if (auto replaced = replaceFile(m_file, fresh); !replaced) return replaced;
  m_chain = chain;
  m_end = static_cast<std::int64_t>(fresh.size());
  m_opening = {};
  return openFile();
}

}  // namespace inquiry::storage
