#include "core/storage/journal_hash.h"

#include <sodium.h>

#include <cstdint>

#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

void addNumber(std::string& bytes, std::int64_t value) {
  for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> static_cast<unsigned>(shift));
}

void addText(std::string& bytes, std::string_view text) {
  addNumber(bytes, static_cast<std::int64_t>(text.size()));
  bytes += text;
}

}  // namespace

// Texts with their length in front, in this order.
std::string journalHashOf(const JournalEntry& entry) {
  // Chooses the fastest implementation once; without it the plain one runs, so the answer needs no check.
  static const int kReady = sodium_init();
  static_cast<void>(kReady);
  std::string bytes;
  bytes.reserve(192 + entry.payload.size());
  addText(bytes, "inquirydesk.journal.1");
  addText(bytes, entry.previousHash);
  addText(bytes, entry.device);
  addNumber(bytes, entry.deviceSeq);
  addNumber(bytes, entry.at.millis());
  addText(bytes, entry.actor);
  addText(bytes, entry.kind);
  addNumber(bytes, static_cast<int>(entry.subjectKind));
  addText(bytes, entry.subject);
  addText(bytes, entry.payload);
  return hashOf(bytes);
}

}  // namespace inquiry::storage
