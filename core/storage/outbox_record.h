#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry::storage {

// One entry of the outbox journal. What kind and payload mean is the writer's affair.
struct OutboxRecord {
  std::int64_t seq = 0;  // from 1, without gaps, never used twice
  std::string kind;      // "outgoing", "grant.reply"
  std::string payload;   // any bytes
};

// A place of the journal that fails its check. What lies behind it is still read.
struct OutboxDamage {
  std::int64_t offset = 0;  // byte in the file
  std::string text;         // English sentence
};

// Where a chain of records continues: the next number and the hash of the record before it.
struct OutboxChain {
  std::int64_t nextSeq = 1;
  std::string previousHash = std::string(32, '\0');
};

// What stood in a journal file.
struct OutboxScan {
  std::int64_t records = 0;
  std::int64_t end = 0;        // where the next record belongs; behind damaged bytes, before torn ones
  std::int64_t tornBytes = 0;  // an append that a kill or a power cut left half done; never acknowledged
  std::vector<OutboxDamage> damage;
  OutboxChain chain;
};

// The file: a head with the chain it continues, then records. Each record has a head of its own (mark, length, number, hash of the record before,
// check) and a sealed body tied to number and chain. Every record can be opened alone, so that damage costs one record and not the rest.
// Format 1; never change it, add a second.
std::string outboxHead(const OutboxChain& chain);
// Moves the chain on.
std::string sealOutboxRecord(const Secret& key, OutboxChain& chain, std::string_view kind, std::string_view payload);

using OutboxVisitor = std::function<Status(const OutboxRecord&)>;
// Reads all of it; fails only when the visitor does. Damage is part of the answer, never skipped in silence.
Result<OutboxScan> scanOutbox(const Secret& key, std::string_view bytes, const OutboxVisitor& visit);

}  // namespace inquiry::storage
