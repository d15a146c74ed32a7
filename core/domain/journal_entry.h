#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/domain/instant.h"

namespace inquiry {

// What a journal row is about. Never renumber: stored and hashed.
enum class SubjectKind {
  Workspace = 1, Store = 2, Thread = 3, Message = 4, Outgoing = 5, Order = 6, Buyer = 7, Tag = 8, Template = 9, Person = 10,
  SavedView = 11, Setting = 12, Note = 13, Rule = 14, Alert = 15,
  Case = 16, Ticket = 17, SupportCase = 18, Appeal = 19,
};
std::string_view name(SubjectKind kind);  // "workspace", "store", ...

// One change of state. The caller fills at ... payload; the journal fills the rest when it appends.
struct JournalEntry {
  std::int64_t seq = 0;        // order on this computer
  std::string device;          // who wrote it
  std::int64_t deviceSeq = 0;  // 1, 2, 3 ... per device without a hole
  Instant at;
  std::string actor;    // PersonId, "rule:...", "sync", "import"
  std::string kind;     // "area.event": "message.arrived", "thread.tagged"; stable words
  SubjectKind subjectKind = SubjectKind::Workspace;
  std::string subject;  // the id as text
  std::string payload = "{}";  // JSON object with before and after; message bodies only as hash
  std::string previousHash, hash;  // 32 raw bytes; previousHash is empty in a device's first row
};

}  // namespace inquiry
