#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/desk/archive_service.h"
#include "core/domain/knowledge.h"

namespace inquiry::desk {

struct Parts;

// One entry as it would be inserted into a thread.
struct KnowledgeRow {
  KnowledgeId id;
  KnowledgeKind kind = KnowledgeKind::Phrase;
  std::string title, titleZh, scene;
  std::string language, text;   // of the text that would be inserted, placeholders still in it
  bool isFallback = false;      // not the buyer's language: the person must see that
  bool isSuggested = false;     // approved, and about what the buyer last wrote
  bool isApproved = false, isNativeChecked = false;
  bool isExpired = false;       // shown struck through, never suggested
  bool needsReview = false;
};

// The knowledge base and the library of phrases. Blocks; not from the window's thread.
class KnowledgeService {
 public:
  explicit KnowledgeService(Parts& parts) : m_parts(parts) {}

  Result<std::vector<KnowledgeEntry>> list() const;
  // Keeps the entry; an empty id makes a new one. A change of its words takes the approval back. InvalidInput "knowledge.*" says what is wrong; journalled.
  Result<KnowledgeId> save(const KnowledgeEntry& entry);
  Status remove(const KnowledgeId& id);
  // This desk's person stands for the entry. Refused "knowledge.no_right" names who may.
  Status approve(const KnowledgeId& id);

  // People who may approve; empty: everybody.
  Result<std::vector<PersonId>> approvers() const;
  Status setApprovers(const std::vector<PersonId>& people);

  // For the thread: without typed words first what is suggested, then the rest; with words what they find, in any language of the entries.
  Result<std::vector<KnowledgeRow>> offer(ThreadId thread, const std::string& typed) const;
  // Approved phrases about what the buyer last wrote, in the buyer's language; the same without a thread.
  Result<std::vector<KnowledgeRow>> suggestions(ThreadId thread) const;
  Result<std::vector<KnowledgeRow>> suggestions(const std::string& scene, const std::string& language, Marketplace marketplace) const;

  // CSV as templates have it: id, kind, scene, title, title_zh, language, marketplace, site, body, owner, review_date, expiry_date, approved, native_checked; one
  // row a text. "approved" counts only where this desk's person may approve.
  Result<TemplateReceipt> importCsv(const std::string& file);
  Result<ExportReceipt> exportCsv(const std::string& file) const;
  // The phrases that travel with the program; what the team has changed since stays.
  Result<TemplateReceipt> addStarters();

 private:
  enum class Origin { File, Supplied };
  Result<TemplateReceipt> take(std::string_view csv, const std::string& name, Origin origin);
  Result<bool> mayApprove() const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
