#include "core/storage/outbox_record.h"

#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kFileMark = "INQOBX1\n", kRecordMark = "\x91REC";
constexpr std::size_t kHash = 32, kCheck = 8;
constexpr std::size_t kFileHead = 8 + 8 + kHash + kCheck;
constexpr std::size_t kRecordHead = 4 + 4 + 8 + kHash + kCheck;
constexpr std::size_t kMaxKind = 64;

void appendNumber(std::string& out, std::uint64_t value, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i));
}

std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint64_t value = 0;
  for (std::size_t i = count; i-- > 0;) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

std::string checkOf(std::string_view head) { return hashOf(head).substr(0, kCheck); }

// Mark, fields and check agree.
bool isHead(std::string_view bytes, std::string_view mark, std::size_t size) {
  return bytes.size() >= size && bytes.starts_with(mark) && bytes.substr(size - kCheck, kCheck) == checkOf(bytes.substr(0, size - kCheck));
}

std::string contextOf(std::int64_t seq, std::string_view previousHash) {
  return "inquirydesk outbox 1|" + std::to_string(seq) + '|' + std::string(previousHash);
}

bool isZero(std::string_view bytes) { return bytes.find_first_not_of('\0') == std::string_view::npos; }

// One pass over the bytes of a file.
class Scanner {
 public:
  Scanner(const Secret& key, std::string_view bytes, const OutboxVisitor& visit) : m_key(key), m_bytes(bytes), m_visit(visit) {}

  Result<OutboxScan> run() {
    readFileHead();
    while (m_at < m_bytes.size()) {
      const auto more = isHead(rest(), kRecordMark, kRecordHead) ? readRecord() : skipToRecord();
      if (!more) return fail(more.error());
      if (!*more) break;
    }
    m_scan.end = static_cast<std::int64_t>(m_at);
    return std::move(m_scan);
  }

 private:
  std::string_view rest() const { return m_bytes.substr(m_at); }

  void damaged(std::string text) {
    m_scan.damage.push_back({static_cast<std::int64_t>(m_at), std::move(text)});
    m_isChainKnown = false;
  }

  void torn() { m_scan.tornBytes = static_cast<std::int64_t>(m_bytes.size() - m_at); }

  void readFileHead() {
    if (isHead(m_bytes, kFileMark, kFileHead)) {
      m_scan.chain.nextSeq = static_cast<std::int64_t>(numberAt(m_bytes, 8, 8));
      m_scan.chain.previousHash = m_bytes.substr(16, kHash);
      m_at = kFileHead;
      return;
    }
    damaged("The head of the outbox journal is damaged.");
  }

  // False at the end of what can be read.
  Result<bool> readRecord() {
    const std::size_t size = kRecordHead + numberAt(rest(), 4, 4);
    if (size > rest().size()) {
      torn();
      return false;
    }
    const std::string_view record = rest().substr(0, size);
    const auto seq = static_cast<std::int64_t>(numberAt(record, 8, 8));
    const std::string_view previous = record.substr(16, kHash);
    const auto plain = unseal(m_key, record.substr(kRecordHead), contextOf(seq, previous));
    const bool isLast = size == rest().size();
    // A power cut may leave the length of the file but not its last blocks.
    if (!plain && isLast && isZero(record.substr(size - kCheck))) {
      torn();
      return false;
    }
    checkChain(seq, previous, plain.has_value());
    if (plain) {
      if (auto seen = deliver(seq, plain->reveal()); !seen) return fail(seen.error());
    }
    m_scan.chain = {seq + 1, hashOf(record)};
    m_isChainKnown = plain.has_value();
    m_at += size;
    return true;
  }

  void checkChain(std::int64_t seq, std::string_view previous, bool isReadable) {
    const std::string name = "Record " + std::to_string(seq) + " of the outbox journal";
    if (!isReadable) return damaged(name + " does not pass its check.");
    if (seq != m_scan.chain.nextSeq && m_isChainKnown) return damaged(name + " does not follow the one before it: records are missing.");
    if (previous != m_scan.chain.previousHash && m_isChainKnown) return damaged(name + " does not belong behind the one before it.");
  }

  Status deliver(std::int64_t seq, std::string_view plain) {
    const std::size_t kindSize = plain.empty() ? 0 : static_cast<unsigned char>(plain[0]);
    if (plain.size() < 1 + kindSize) {
      damaged("Record " + std::to_string(seq) + " of the outbox journal is too short.");
      return {};
    }
    ++m_scan.records;
    return m_visit({seq, std::string(plain.substr(1, kindSize)), std::string(plain.substr(1 + kindSize))});
  }

  // Looks for the next sound head after bytes that are none.
  Result<bool> skipToRecord() {
    for (std::size_t next = m_bytes.find(kRecordMark, m_at + 1); next != std::string_view::npos; next = m_bytes.find(kRecordMark, next + 1)) {
      if (!isHead(m_bytes.substr(next), kRecordMark, kRecordHead)) continue;
      damaged(std::to_string(next - m_at) + " bytes of the outbox journal are unreadable.");
      m_at = next;
      return true;
    }
    if (rest().size() < kRecordHead || isZero(rest())) {
      torn();
      return false;
    }
    damaged("The last " + std::to_string(rest().size()) + " bytes of the outbox journal are unreadable.");
    m_at = m_bytes.size();
    return false;
  }

  const Secret& m_key;
  std::string_view m_bytes;
  const OutboxVisitor& m_visit;
  std::size_t m_at = 0;
  bool m_isChainKnown = true;
  OutboxScan m_scan;
};

}  // namespace

std::string outboxHead(const OutboxChain& chain) {
  std::string head(kFileMark);
  appendNumber(head, static_cast<std::uint64_t>(chain.nextSeq), 8);
  head += chain.previousHash;
  return head + checkOf(head);
}

std::string sealOutboxRecord(const Secret& key, OutboxChain& chain, std::string_view kind, std::string_view payload) {
  kind = kind.substr(0, kMaxKind);
  std::string plain(1, static_cast<char>(kind.size()));
  plain.append(kind).append(payload);
  const std::string sealed = seal(key, plain, contextOf(chain.nextSeq, chain.previousHash));
  // The plain bytes may hold a grant.
  Secret(std::move(plain)).wipe();
  std::string record(kRecordMark);
  appendNumber(record, sealed.size(), 4);
  appendNumber(record, static_cast<std::uint64_t>(chain.nextSeq), 8);
  record += chain.previousHash;
  record += checkOf(record);
  record += sealed;
  chain = {chain.nextSeq + 1, hashOf(record)};
  return record;
}

Result<OutboxScan> scanOutbox(const Secret& key, std::string_view bytes, const OutboxVisitor& visit) { return Scanner(key, bytes, visit).run(); }

}  // namespace inquiry::storage
