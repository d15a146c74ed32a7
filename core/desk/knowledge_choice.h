#pragma once

#include <optional>
#include <string>

#include "core/desk/knowledge_service.h"

namespace inquiry::desk {

// Where an entry would be used, and what the buyer last wrote about.
struct KnowledgePlace {
  std::string language;  // of the buyer; empty when unsure
  std::string scene;     // empty or "other": nothing can be suggested
  Marketplace marketplace = Marketplace::Mailbox;
  std::string site;
  Instant now;
};

// The entry for that place: its language, else English, else the first text. None where the entry is for another marketplace or site. Pure.
std::optional<KnowledgeRow> rowFor(const KnowledgeEntry& entry, const KnowledgePlace& place);

}  // namespace inquiry::desk
