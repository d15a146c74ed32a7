#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/desk/progress.h"
#include "core/desk/values.h"
#include "core/domain/journal_entry.h"

namespace inquiry::desk {

struct Parts;

struct ImportProblem {
  std::string file;
  std::size_t line = 0;
  std::string reason;
};
struct ImportReceipt {
  std::int64_t threads = 0, messages = 0, unchanged = 0, stores = 0;
  std::vector<ImportProblem> problems;
};
struct ExportReceipt {
  std::string file;
  std::int64_t rows = 0, bytes = 0;
  std::string sha256;
};
// from <= at < until; what is empty is open.
struct ExportPeriod {
  std::optional<Instant> from, until;
  bool holds(Instant at) const { return (!from || at >= *from) && (!until || at < *until); }
};
struct JournalReceipt {
  std::int64_t rows = 0;
  bool intact = false;
  std::string problem;  // names the first wrong row
};
struct BackupReceipt {
  std::string file;
  std::int64_t threads = 0, messages = 0, journal = 0, bytes = 0;
  std::string sha256;
  bool verified = false;
};
struct DoctorLine {
  std::string check;
  enum class Verdict { Ok, Warning, Failed } verdict = Verdict::Ok;
  std::string text, next;
};

// Which rows of the journal: all conditions hold, empty ones do not count.
struct JournalQuestion {
  std::optional<ThreadId> thread;
  std::string kind;
  std::size_t limit = 50;
};

struct TemplateReceipt {
  std::int64_t saved = 0;  // new or changed
  std::vector<ImportProblem> problems;
};

// Bringing in, taking out, proving. Blocks; not from the window's thread.
class ArchiveService {
 public:
  explicit ArchiveService(Parts& parts) : m_parts(parts) {}
  // threads.jsonl and messages.jsonl of a folder. History: alarms nobody, sends nothing.
  Result<ImportReceipt> importFolder(const std::string& folder, const Progress& progress);
  enum class What { Threads, Messages, Journal };
  enum class Format { Csv, Jsonl };
  // The period is for the journal; everything else is written whole.
  Result<ExportReceipt> exportTo(What what, Format format, const std::string& file, const Progress& progress, const ExportPeriod& period = {}) const;
  Result<JournalReceipt> verifyJournal() const;
  // Who did what and when, newest first. Arrivals are left out: the messages themselves tell of those.
  Result<std::vector<JournalEntry>> journal(const JournalQuestion& question) const;
  // Cancelled leaves no file. Progress counts nothing: it is asked whether to go on.
  Result<BackupReceipt> backup(const std::string& file, const Progress& progress = {});
  // A verified copy inside the workspace when the newest is older than a day; false when none was due.
  Result<bool> snapshotWhenDue();
  // What a running desk owes its files: messages a killed import left out of the search index, and the daily snapshot. Takes seconds.
  Status keepUp();
  // Reads::Real asks every connected store for a real read, so that the first line can say whether one order, one store or everything is
  // affected; without it only what is stored is looked at.
  enum class Reads { None, Real };
  Result<std::vector<DoctorLine>> doctor(Reads reads = Reads::None, const Progress& progress = {}) const;
  Result<ExportReceipt> supportBundle(const std::string& file) const;
  // Template starter packs and CSV files.
  Result<TemplateReceipt> importTemplates(const std::string& csvFile);
  Result<TemplateReceipt> importTemplateText(const std::string& csv);  // the starter pack
  Result<std::vector<TemplateRow>> templates() const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
