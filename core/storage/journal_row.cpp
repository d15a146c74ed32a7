#include "core/storage/journal_row.h"

namespace inquiry::storage {

JournalEntry journalEntryFrom(const Row& row) {
  JournalEntry entry;
  entry.seq = row.integer(0);
  entry.device = row.text(1);
  entry.deviceSeq = row.integer(2);
  entry.at = row.instant(3);
  entry.actor = row.text(4);
  entry.kind = row.text(5);
  entry.subjectKind = static_cast<SubjectKind>(row.integer(6));
  entry.subject = row.text(7);
  entry.payload = row.text(8);
  entry.previousHash = row.text(9);
  entry.hash = row.text(10);
  return entry;
}

}  // namespace inquiry::storage
