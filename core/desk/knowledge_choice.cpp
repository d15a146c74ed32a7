// What of the knowledge base suits a thread.
#include "core/desk/knowledge_choice.h"

#include <algorithm>

#include "core/desk/parts.h"
#include "core/desk/template_choice.h"
#include "core/domain/utf8.h"
#include "core/language/detect.h"
#include "core/language/scene.h"
#include "core/desk/thread_loader.h"
#include "core/storage/knowledge_repository.h"
#include "core/storage/message_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kMostShown = 200, kLookBack = 20;

// What the buyer last wrote.
Result<std::string> lastWords(storage::Connection& connection, ThreadId thread) {
  const auto messages = storage::MessageRepository(connection).page(thread, kLookBack);
  if (!messages) return fail(messages.error());
  for (auto message = messages->rbegin(); message != messages->rend(); ++message)
    if (message->direction == Direction::In && message->author == Author::Buyer && !message->deleted) return message->text;
  return std::string();
}

Result<KnowledgePlace> placeOf(const Parts& parts, storage::Connection& connection, ThreadId id) {
  const auto thread = storage::ThreadRepository(connection).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread " + std::to_string(id.value) + ": sync or search for it.");
  const auto store = requireStore(connection, (*thread)->store);
  if (!store) return fail(store.error());
  const auto words = lastWords(connection, id);
  if (!words) return fail(words.error());
  KnowledgePlace place;
  place.language = (*thread)->language.empty() ? language::detect(*words).code : (*thread)->language;
  place.scene = std::string(language::name(language::sceneOf(*words)));
  place.marketplace = store->marketplace;
  place.site = store->site;
  place.now = parts.clock.now();
  return place;
}

int rankOf(const KnowledgeRow& row) { return (row.isExpired ? 0 : 4) + (row.isSuggested ? 2 : 0) + (row.isFallback ? 0 : 1); }

void sortByUse(std::vector<KnowledgeRow>& rows) {
  std::stable_sort(rows.begin(), rows.end(), [](const KnowledgeRow& a, const KnowledgeRow& b) { return rankOf(a) > rankOf(b); });
}

// Every typed word may still be going on.
std::vector<SearchTerm> termsOf(const std::string& typed) {
  std::vector<SearchTerm> terms;
  std::string word;
  for (const char c : typed + " ") {
    if (c != ' ') word += c;
    else if (!word.empty()) terms.push_back({std::exchange(word, {}), true, false});
  }
  return terms;
}

// The letters in order within a title or scene: what the full text does not find because it is abbreviated.
bool fitsLoosely(const KnowledgeEntry& entry, const std::string& typed) {
  ReplyTemplate named;
  named.title = entry.title;
  named.titleZh = entry.titleZh;
  named.scene = entry.scene;
  return matchScore(named, typed) >= 0;
}

}  // namespace

std::optional<KnowledgeRow> rowFor(const KnowledgeEntry& entry, const KnowledgePlace& place) {
  if ((entry.marketplace && *entry.marketplace != place.marketplace) || (!entry.site.empty() && entry.site != place.site) || entry.texts.empty()) return {};
  const auto in = [&](const std::string& code) { return std::find_if(entry.texts.begin(), entry.texts.end(), [&](const KnowledgeText& text) { return text.language == code; }); };
  auto text = in(place.language);
  KnowledgeRow row;
  row.isFallback = text == entry.texts.end();
  if (row.isFallback) text = in("en");
  if (text == entry.texts.end()) text = entry.texts.begin();
  row.id = entry.id;
  row.kind = entry.kind;
  row.title = entry.title;
  row.titleZh = entry.titleZh;
  row.scene = entry.scene;
  row.language = text->language;
  row.text = text->text;
  row.isApproved = entry.approval.has_value();
  row.isNativeChecked = entry.isNativeChecked;
  row.isExpired = isExpired(entry, place.now);
  row.needsReview = entry.reviewAt && *entry.reviewAt <= place.now;
  const bool isAbout = !place.scene.empty() && place.scene != language::name(language::Scene::Other) && entry.scene == place.scene;
  row.isSuggested = isAbout && row.isApproved && !row.isExpired && !row.isFallback && entry.kind == KnowledgeKind::Phrase;
  return row;
}

Result<std::vector<KnowledgeRow>> KnowledgeService::offer(ThreadId thread, const std::string& typed) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto place = placeOf(m_parts, connection, thread);
  if (!place) return fail(place.error());
  storage::KnowledgeRepository repository(connection);
  const auto all = repository.list();
  if (!all) return fail(all.error());
  const std::string wanted(utf8::trimmed(typed));
  std::vector<KnowledgeId> found;
  if (!wanted.empty()) {
    auto hits = repository.search(termsOf(wanted), kMostShown);
    if (!hits) return fail(hits.error());
    found = std::move(*hits);
  }
  std::vector<std::pair<std::size_t, KnowledgeRow>> ranked;
  for (const KnowledgeEntry& entry : *all) {
    const auto hit = std::find(found.begin(), found.end(), entry.id);
    if (!wanted.empty() && hit == found.end() && !fitsLoosely(entry, wanted)) continue;
    if (auto row = rowFor(entry, *place)) ranked.emplace_back(static_cast<std::size_t>(hit - found.begin()), std::move(*row));
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<KnowledgeRow> rows;
  for (auto& [at, row] : ranked) rows.push_back(std::move(row));
  sortByUse(rows);
  if (rows.size() > kMostShown) rows.resize(kMostShown);
  return rows;
}

Result<std::vector<KnowledgeRow>> KnowledgeService::suggestions(ThreadId thread) const {
  auto rows = offer(thread, {});
  if (rows) std::erase_if(*rows, [](const KnowledgeRow& row) { return !row.isSuggested; });
  return rows;
}

Result<std::vector<KnowledgeRow>> KnowledgeService::suggestions(const std::string& scene, const std::string& language, Marketplace marketplace) const {
  const auto all = list();
  if (!all) return fail(all.error());
  const KnowledgePlace place{language, scene, marketplace, {}, m_parts.clock.now()};
  std::vector<KnowledgeRow> rows;
  for (const KnowledgeEntry& entry : *all)
    if (auto row = rowFor(entry, place); row && row->isSuggested) rows.push_back(std::move(*row));
  return rows;
}

}  // namespace inquiry::desk
