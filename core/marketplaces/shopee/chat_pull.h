#pragma once

#include "core/marketplaces/shopee/chat_locks.h"
#include "core/marketplaces/shopee/chat_mapper.h"
#include "core/marketplaces/shopee/pull_scope.h"

namespace inquiry::shopee {

// The chat. The list of conversations, newest activity first, tells which have changed; each of those is read back to what is known.
//   fresh() - down the list to what was handed over before
//   whole() - down the list to `since`, whatever was handed over before
//   turns() - the newest page of busy conversations again, once an hour: what was deleted or censored later changes in place, and no list says so
//   all()   - the same for every conversation of the last 30 days
// Watermarks: "chat" is the moment (nanoseconds) below which everything of the list has been handed over; "chat:<conversation>" names the newest
// message handed over of one conversation together with everything before it; "chat.since" is how far back that was.
// Nothing here marks anything read.
class ChatPull {
 public:
  ChatPull(PullScope& scope, ChatLocks& locks) : m_scope(scope), m_locks(locks) {}

  Status fresh(Instant since);
  Status whole(Instant since);
  Status turns();
  Status all();

 private:
  enum class Reach { Known, Since };
  // How far a conversation has been handed over.
  struct Mark {
    std::string newestId, listedId;
    std::optional<Instant> newestAt;
  };
  Status walk(Instant since, Reach reach);
  Result<bool> takeRows(const ConversationPage& page, Instant since);
  Mark markOf(const std::string& conversationId) const;
  bool hasChanged(const ConversationRow& row, const Mark& mark) const;
  Status read(const ConversationRow& row, Instant since);
  Result<MessagePage> readBack(const ConversationRow& row, const Mark& mark, Instant since);
  Status readAgain(const std::vector<SweepTarget>& targets);
  Status readNewest(const SweepTarget& target);
  Status orSetAside(const Status& done);
  Status showLocks();
  void describe(InboundThread& thread, const MessagePage& reading);
  Status flush();

  PullScope& m_scope;
  ChatLocks& m_locks;
  InboundPage m_page;  // read and not handed over yet
  std::size_t m_inPage = 0;
  bool m_isDeeper = false;  // further back than ever before: what is known of a conversation does not count
};

}  // namespace inquiry::shopee
