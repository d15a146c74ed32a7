#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "core/marketplaces/yahoo_shopping/pull_scope.h"
#include "core/marketplaces/yahoo_shopping/talk_mapper.h"

namespace inquiry::yahoo_shopping {

// Reads topics one after the other and hands them over in pages, with the orders they belong to. Keeps, each with the page that it speaks of:
//   "topics.seen"   what the newest topics looked like when they were handed over, so that the overlap of two pulls costs no call
//   "topics.retry"  topics that could not be read: the list will not name them again
//   "orders.retry"  orders that could not be read: a message is not kept waiting for its context
// A failure that may pass does not end the pull, three in a row do; finish() then says what is missing.
class TopicPages {
 public:
  TopicPages(PullScope& scope, const FilePlace& files);

  // Topics and orders of earlier pulls that are owed.
  Status retry();
  // True when this state of the topic has been handed over.
  bool isSeen(const Headline& headline) const;
  // The whole topic. An empty signature: nothing is known of its state.
  Status read(const std::string& topicId, const std::string& signature);
  // What a row of the list says, of a topic whose messages are all here.
  Status note(Headline headline);
  Status flush();
  // Hands over what is left and forgets the states of topics whose last post is older than `before`.
  Status finish(Instant before);
  void quarantine(std::vector<Error> errors);

 private:
  Status failed(const std::string& topicId, const Error& error);
  Status addOrder(const std::string& orderId);
  void saveNotes();

  PullScope& m_scope;
  const FilePlace m_files;
  InboundPage m_page;
  std::size_t m_inPage = 0, m_failedInARow = 0;
  std::map<std::string, std::string> m_seen;  // "<seconds of the last post> <signature>"
  std::set<std::string> m_topicsOwed, m_ordersOwed, m_ordersRead;
  bool m_isSeenChanged = false, m_isTopicsOwedChanged = false, m_isOrdersOwedChanged = false;
  bool m_hasNoOrders = false;  // the order interface is not open to this application
  std::optional<Error> m_firstFailure;
};

// The last post of a topic and its state, as TopicPages remembers them.
std::string stateOf(const Headline& headline);

}  // namespace inquiry::yahoo_shopping
