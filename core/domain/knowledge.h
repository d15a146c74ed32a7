#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry {

using KnowledgeId = TextId<struct KnowledgeTag>;  // "return-window", stable across imports

// Never renumber: stored.
enum class KnowledgeKind { Article = 1, Phrase = 2 };

struct KnowledgeText {
  std::string language;  // ISO 639-1
  std::string text;      // may name values of the thread as templates do
  friend bool operator==(const KnowledgeText&, const KnowledgeText&) = default;
};

// Who stands for an entry, and since when.
struct KnowledgeApproval {
  PersonId by;
  Instant at;
  friend bool operator==(const KnowledgeApproval&, const KnowledgeApproval&) = default;
};

// What the entries a new workspace begins with are approved by.
inline constexpr std::string_view kSupplied = "supplied";

// An article of the knowledge base, or a phrase people answer with.
struct KnowledgeEntry {
  KnowledgeId id;
  KnowledgeKind kind = KnowledgeKind::Phrase;
  std::string title;
  std::string titleZh;  // shown in a Chinese window; empty: `title`
  std::string scene;    // "shipping", "return", ... of core/language/scene.h; empty: any
  std::optional<Marketplace> marketplace = {};
  std::string site = {};  // "MLM"; empty: all
  PersonId owner = {};
  std::optional<Instant> reviewAt = {}, expiresAt = {};
  std::optional<KnowledgeApproval> approval = {};
  bool isNativeChecked = false;  // a native speaker has read every text
  std::vector<KnowledgeText> texts = {};
  std::int64_t revision = 1;
  friend bool operator==(const KnowledgeEntry&, const KnowledgeEntry&) = default;
};

inline bool isExpired(const KnowledgeEntry& entry, Instant now) { return entry.expiresAt && *entry.expiresAt <= now; }

}  // namespace inquiry
