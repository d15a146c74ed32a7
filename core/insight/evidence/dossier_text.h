#pragma once

#include <string>
#include <vector>

#include "core/insight/evidence/dossier.h"
#include "core/insight/evidence/redaction.h"

namespace inquiry::evidence {

// The hours a package tells every instant in: of the store, and of whoever made the package.
struct TimeZones {
  std::string store, own;  // IANA names
};
// "2026-03-04 00:00 America/Los_Angeles / 2026-03-04 16:00 Asia/Shanghai"; once where both zones are the same.
std::string inBothZones(Instant at, const TimeZones& zones);

// The files of a package that are data, for people with tools of their own. JSON: instants ISO 8601 UTC, and the same in both zones beside it.
std::string messagesText(const Dossier& dossier, const Redactor& redact, const TimeZones& zones);  // conversations, orders, cases, what was sent
std::string clocksText(const Dossier& dossier, const Redactor& redact, const TimeZones& zones);    // every wait with the proof of its deadlines
// The rows of the journal with their hashes; a row whose text was masked says so and carries the SHA-256 of what it was.
std::string journalText(const Dossier& dossier, const Redactor& redact);

}  // namespace inquiry::evidence
