#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/desk/template_csv.h"
#include "core/domain/knowledge.h"

namespace inquiry::desk {

struct KnowledgeFile {
  struct Entry {
    KnowledgeEntry entry;
    bool isApproved = false;  // as the file claims
  };
  std::vector<Entry> entries;
  std::vector<TemplateProblem> problems;  // bad rows; the others are kept
};

// Reads a CSV file with the columns of KnowledgeService::importCsv in any order; id, title, language and body are needed, further columns are ignored.
// InvalidInput when it is no such file.
Result<KnowledgeFile> parseKnowledgeCsv(std::string_view bytes);
// The first line and the rows of one entry.
std::string knowledgeCsvHead();
std::string knowledgeCsvRows(const KnowledgeEntry& entry);

}  // namespace inquiry::desk
