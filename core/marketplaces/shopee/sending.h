#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/shopee/chat_locks.h"
#include "core/marketplaces/shopee/chat_mapper.h"
#include "core/marketplaces/shopee/shopee_caller.h"

namespace inquiry::shopee {

// Delivers one answer, once, and finds out what became of one whose result was lost. A picture and the words beside it are two messages of the
// platform: the picture goes first, and one that stands there already since the answer was written is not sent again. The id of an answer is that
// of its words, or of its picture when it has none. Keeps no state of its own.
class Sending {
 public:
  Sending(const ShopCaller& caller, ChatLocks& locks, const Clock& clock, const AttachmentSource* files)
      : m_caller(caller), m_locks(locks), m_clock(clock), m_files(files) {}

  SendResult send(const Outgoing& outgoing, std::stop_token stop) const;
  SendResult markRead(const std::string& threadRemoteId, std::stop_token stop) const;
  Result<std::vector<std::string>> ownMessages(const std::string& threadRemoteId, std::stop_token stop) const;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const;

 private:
  Result<ConversationRow> conversation(const std::string& id, std::stop_token stop) const;
  Result<MessagePage> readBackTo(const ConversationRow& row, Instant since, std::stop_token stop) const;
  SendResult pictureBefore(const ConversationRow& row, const Outgoing& outgoing, std::stop_token stop) const;
  SendResult words(const ConversationRow& row, const Outgoing& outgoing, std::stop_token stop) const;
  SendResult refused(const ConversationRow& row, const Outgoing& outgoing, const Error& error, std::stop_token stop) const;
  Instant platformTime(Instant ours) const;

  const ShopCaller& m_caller;
  ChatLocks& m_locks;
  const Clock& m_clock;
  const AttachmentSource* m_files;
};

}  // namespace inquiry::shopee
