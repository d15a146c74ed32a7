#include "core/storage/wait_page.h"

#include <chrono>

namespace inquiry::storage {
namespace {

constexpr char kFormat = 1;
constexpr int kBits = 7;
constexpr std::uint64_t kMore = 0x80, kLow = 0x7F;

Instant startOf(std::int64_t day) { return Instant() + std::chrono::hours(24) * day; }

// Reads what WaitPageWriter wrote; after damage it answers zeros and says so.
class Cursor {
 public:
  explicit Cursor(std::string_view bytes) : m_next(bytes.data()), m_end(bytes.data() + bytes.size()) {}

  bool isAtEnd() const { return m_next == m_end; }
  bool isBroken() const { return m_isBroken; }
  std::int64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += kBits) {
      if (m_next == m_end) break;
      const auto byte = static_cast<unsigned char>(*m_next++);
      value |= (byte & kLow) << shift;
      if ((byte & kMore) == 0) return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    m_isBroken = true;
    m_next = m_end;
    return 0;
  }
  // 0 stands for none, so every distance from zero up is one higher.
  std::optional<Instant> instant(Instant base) {
    const std::int64_t value = number();
    if (value == 0) return {};
    return base + Duration(value > 0 ? value - 1 : value);
  }

 private:
  const char* m_next;
  const char* m_end;
  bool m_isBroken = false;
};

void read(Cursor& cursor, Instant base, WaitFact& fact) {
  fact.thread.value = cursor.number();
  fact.store = cursor.number();
  fact.position = static_cast<int>(cursor.number());
  fact.startedAt = base + Duration(cursor.number());
  fact.endedAt = cursor.instant(fact.startedAt);
  const std::int64_t end = cursor.number();
  fact.end = end == 0 ? std::nullopt : std::optional(static_cast<WaitingEnd>(end));
  fact.traits = static_cast<std::uint32_t>(cursor.number());
  fact.zoneMinutes = static_cast<int>(cursor.number());
  for (std::optional<Instant>* at : {&fact.dueAt, &fact.ownDueAt, &fact.assignedAt, &fact.openedAt, &fact.draftedAt, &fact.sentAt, &fact.automaticAt,
                                     &fact.resolvedAt, &fact.orderedAt})
    *at = cursor.instant(fact.startedAt);
  for (FactWord* word : {&fact.agent, &fact.holder, &fact.cause, &fact.calendar, &fact.policy}) *word = cursor.number();
  fact.tags.clear();
  for (std::int64_t left = cursor.number(); left > 0 && !cursor.isBroken(); --left) fact.tags.push_back(cursor.number());
}

}  // namespace

WaitPageWriter::WaitPageWriter(std::int64_t day) : m_base(startOf(day)), m_bytes(1, kFormat) {}

void WaitPageWriter::number(std::int64_t value) {
  auto left = (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
  for (; left >= kMore; left >>= kBits) m_bytes.push_back(static_cast<char>((left & kLow) | kMore));
  m_bytes.push_back(static_cast<char>(left));
}

void WaitPageWriter::instant(const std::optional<Instant>& at, Instant base) {
  if (!at) return number(0);
  const std::int64_t distance = (*at - base).count();
  number(distance >= 0 ? distance + 1 : distance);
}

void WaitPageWriter::add(const WaitFact& fact) {
  number(fact.thread.value);
  number(fact.store);
  number(fact.position);
  number((fact.startedAt - m_base).count());
  instant(fact.endedAt, fact.startedAt);
  number(fact.end ? static_cast<std::int64_t>(*fact.end) : 0);
  number(fact.traits);
  number(fact.zoneMinutes);
  for (const std::optional<Instant>* at : {&fact.dueAt, &fact.ownDueAt, &fact.assignedAt, &fact.openedAt, &fact.draftedAt, &fact.sentAt,
                                           &fact.automaticAt, &fact.resolvedAt, &fact.orderedAt})
    instant(*at, fact.startedAt);
  for (const FactWord word : {fact.agent, fact.holder, fact.cause, fact.calendar, fact.policy}) number(word);
  number(static_cast<std::int64_t>(fact.tags.size()));
  for (const FactWord tag : fact.tags) number(tag);
}

Status readWaitPage(std::int64_t day, std::string_view bytes, const std::function<void(const WaitFact&)>& onFact) {
  const auto broken = [] { return fail(ErrorKind::Corrupt, "figures.page", "Figures of a day cannot be read: run doctor."); };
  if (bytes.empty() || bytes.front() != kFormat) return broken();
  Cursor cursor(bytes.substr(1));
  const Instant base = startOf(day);
  WaitFact fact;
  while (!cursor.isAtEnd()) {
    read(cursor, base, fact);
    if (cursor.isBroken()) return broken();
    onFact(fact);
  }
  return {};
}

}  // namespace inquiry::storage
