#pragma once

#include <functional>
#include <memory>
#include <set>

#include "core/desk/values.h"
#include "core/domain/change_set.h"
#include "core/domain/search_query.h"
#include "core/domain/thread_query.h"

namespace inquiry::desk {

struct Parts;  // what the composition root hands to every service

// Reading: lists, threads, counts, search. Blocks on the database, so never from the window's thread; safe from any other.
class InboxService {
 public:
  explicit InboxService(Parts& parts) : m_parts(parts) {}
  Result<ThreadPage> threads(const ThreadQuery& query) const;
  // Those in which the buyer waits and has only had an automatic answer so far.
  Result<std::set<ThreadId>> answeredByMachine(const std::vector<Thread>& threads) const;
  // All ids of the query in order: "select all".
  Result<std::vector<ThreadId>> threadIds(const ThreadQuery& query) const;
  // The newest `limit` messages, or those older than `before`.
  Result<ThreadDetail> thread(ThreadId id, std::size_t limit = 30, std::optional<MessageId> before = {}) const;
  // A decimal id or "store/remoteId"; NotFound with a sentence.
  Result<ThreadId> resolveThread(const std::string& text) const;
  // Threads of an order number, newest first.
  Result<std::vector<ThreadId>> threadsOfOrder(const std::string& orderNumber) const;
  // Threads whose order number begins with the text, also behind the "#" of a shop's own numbers, newest first.
  Result<std::vector<Thread>> threadsOfOrdersFrom(const std::string& text, std::size_t limit) const;
  Result<ViewCounts> counts() const;
  Result<StatusLine> status() const;
  // `text` in the search language; InvalidInput names place and reason.
  enum class Order { Newest, Relevance };
  enum class Total { Skip, Count };
  Result<SearchPage> search(const std::string& text, Order order, std::size_t limit, Total total = Total::Skip) const;
  Result<std::string> originalPayload(MessageId id) const;
  // Where a person tells the platform that the thread needs no answer: opened in the browser on a click, never loaded by the program, because
  // opening it changes how the platform counts. "" when there is no such page. What a person did there stays unconfirmed.
  Result<std::string> noAnswerNeededPage(ThreadId id) const;
  // The newest platform mails of a store that were not understood, by their structure alone: fit to be sent to whoever mends the program, for it
  // holds no word, name, address or number of them. "" when everything was understood.
  Result<std::string> unmatchedReport(const StoreId& store, std::size_t limit = 50) const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
