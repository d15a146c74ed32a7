#include "core/insight/fact_keeper.h"

#include "core/insight/wait_builder.h"
#include "core/storage/store_repository.h"
#include "core/storage/wait_fact_repository.h"
#include "core/storage/wait_source.h"

namespace inquiry::insight {
namespace {

constexpr std::size_t kDaysAtOnce = 20;

}  // namespace

Result<FactKeeper::Step> FactKeeper::step(std::size_t threads) {
  storage::WaitFactRepository facts(m_connection);
  const auto touched = facts.touched(threads);
  if (!touched) return fail(touched.error());
  for (const ThreadId thread : *touched) {
    if (auto made = make(thread); !made) return fail(made.error());
    if (auto done = facts.forgetTouched(thread); !done) return fail(done.error());
  }
  if (!touched->empty()) return Step{touched->size(), false};
  const auto packed = facts.pack(kDaysAtOnce);
  if (!packed) return fail(packed.error());
  return Step{0, *packed < kDaysAtOnce};
}

Status FactKeeper::make(ThreadId thread) {
  const auto source = storage::readWaitSource(m_connection, thread);
  if (!source) return fail(source.error());
  // With half its messages on their way back the facts made before are the better ones; the last of them touches the thread again.
  if (!*source || (*source)->isIncomplete) return {};
  const auto store = storeOf((*source)->store);
  if (!store) return fail(store.error());
  if (*store == nullptr) return {};
  std::vector<WaitFact> facts;
  for (SpokenFact& spoken : factsOf(**source, **store, m_settings)) {
    WaitFact& fact = spoken.fact;
    for (const auto& [text, word] : {std::pair(&spoken.agent, &fact.agent), std::pair(&spoken.holder, &fact.holder), std::pair(&spoken.cause, &fact.cause),
                                     std::pair(&spoken.calendar, &fact.calendar), std::pair(&spoken.policy, &fact.policy)}) {
      const auto key = wordOf(*text);
      if (!key) return fail(key.error());
      *word = *key;
    }
    for (const std::string& tag : spoken.tags) {
      const auto key = wordOf(tag);
      if (!key) return fail(key.error());
      fact.tags.push_back(*key);
    }
    facts.push_back(std::move(fact));
  }
  const auto changed = storage::WaitFactRepository(m_connection).replace(thread, facts);
  if (!changed) return fail(changed.error());
  return {};
}

Result<const Store*> FactKeeper::storeOf(const StoreId& id) {
  if (const auto known = m_stores.find(id); known != m_stores.end()) return &known->second;
  const auto found = storage::StoreRepository(m_connection).find(id);
  if (!found) return fail(found.error());
  if (!*found) return nullptr;
  return &m_stores.emplace(id, **found).first->second;
}

Result<std::int64_t> FactKeeper::wordOf(const std::string& text) {
  if (const auto known = m_words.find(text); known != m_words.end()) return known->second;
  const auto key = storage::WaitFactRepository(m_connection).word(text);
  if (key) m_words[text] = *key;
  return key;
}

}  // namespace inquiry::insight
