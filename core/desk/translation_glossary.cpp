// The words of the team, one by one and as a file.
#include <algorithm>
#include <array>

#include "core/desk/csv.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/translation_setup.h"
#include "core/domain/utf8.h"
#include "core/storage/glossary_repository.h"
#include "core/storage/journal.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kLongest = 80, kMostEntries = 5000, kMostProblems = 100;
constexpr std::array<std::string_view, 4> kColumns{"from", "to", "source", "target"};

bool isLanguageCode(const std::string& code) {
  return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// What a person typed or a file holds, as it is kept.
GlossaryEntry cleaned(GlossaryEntry entry) {
  for (std::string* text : {&entry.from, &entry.to, &entry.source, &entry.target}) *text = std::string(utf8::trimmed(*text));
  for (std::string* code : {&entry.from, &entry.to}) std::transform(code->begin(), code->end(), code->begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return entry;
}

Status check(const GlossaryEntry& entry) {
  const auto wrong = [](const char* code, const char* text) { return fail(ErrorKind::InvalidInput, code, text); };
  if (!isLanguageCode(entry.from) || !isLanguageCode(entry.to)) return wrong("glossary.language", "Give both languages as two letters: zh, en, ja, es.");
  if (entry.from == entry.to) return wrong("glossary.same_language", "Choose two different languages.");
  if (entry.source.empty() || entry.target.empty()) return wrong("glossary.empty", "Give the word and its translation; the same word in both keeps it as it is.");
  if (utf8::length(entry.source) > kLongest || utf8::length(entry.target) > kLongest) return wrong("glossary.long", "Words of the glossary have 80 characters at most: a sentence belongs into a template.");
  return {};
}

Status journalEntry(storage::Connection& connection, const Parts& parts, const GlossaryEntry& entry, const char* kind) {
  return note(connection, parts, {SubjectKind::Setting, "glossary." + entry.from + "-" + entry.to, kind,
                                  {{"source", storage::Journal::textHash(entry.source)}, {"target", storage::Journal::textHash(entry.target)}}});
}

}  // namespace

Result<std::vector<GlossaryEntry>> TranslationSetup::glossary() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::GlossaryRepository((*reader)->connection()).list();
}

Status TranslationSetup::saveEntry(const GlossaryEntry& typed) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  const GlossaryEntry entry = cleaned(typed);
  if (auto good = check(entry); !good) return good;
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto done = storage::GlossaryRepository(connection).save(entry); !done) return done;
    return journalEntry(connection, m_parts, entry, "glossary.saved");
  });
}

Status TranslationSetup::removeEntry(const GlossaryEntry& entry) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto done = storage::GlossaryRepository(connection).remove(entry); !done) return done;
    return journalEntry(connection, m_parts, entry, "glossary.removed");
  });
}

Result<GlossaryImport> TranslationSetup::importGlossary(const std::string& csv) {
  const auto rows = parseCsv(csv);
  if (!rows) return fail(rows.error());
  std::array<std::size_t, kColumns.size()> at{};
  for (std::size_t column = 0; column < kColumns.size(); ++column) {
    const auto& heads = rows->empty() ? std::vector<std::string>() : rows->front().fields;
    const auto found = std::find(heads.begin(), heads.end(), kColumns[column]);
    if (found == heads.end()) return fail(ErrorKind::InvalidInput, "glossary.columns", "The first line of the file names the columns from, to, source, target: \"" + std::string(kColumns[column]) + "\" is missing.");
    at[column] = static_cast<std::size_t>(found - heads.begin());
  }
  GlossaryImport import;
  std::vector<GlossaryEntry> entries;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& fields = (*rows)[i].fields;
    const auto field = [&](std::size_t column) { return at[column] < fields.size() ? fields[at[column]] : std::string(); };
    GlossaryEntry entry = cleaned({field(0), field(1), field(2), field(3)});
    const Status good = check(entry);
    if (good && entries.size() < kMostEntries) entries.push_back(std::move(entry));
    else if (import.problems.size() < kMostProblems) import.problems.push_back({(*rows)[i].line, good ? Error{ErrorKind::InvalidInput, "glossary.full", "The glossary holds 5000 words at most.", {}} : good.error()});
  }
  import.taken = entries.size();
  const Status done = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    for (const GlossaryEntry& entry : entries)
      if (auto saved = storage::GlossaryRepository(connection).save(entry); !saved) return saved;
    return note(connection, m_parts, {SubjectKind::Setting, "glossary", "glossary.imported", {{"words", entries.size()}}});
  });
  if (!done) return fail(done.error());
  return import;
}

Result<std::string> TranslationSetup::exportGlossary() const {
  const auto entries = glossary();
  if (!entries) return fail(entries.error());
  std::string csv = "from,to,source,target\r\n";
  for (const GlossaryEntry& entry : *entries) csv += csvField(entry.from) + ',' + csvField(entry.to) + ',' + csvField(entry.source) + ',' + csvField(entry.target) + "\r\n";
  return csv;
}

}  // namespace inquiry::desk
