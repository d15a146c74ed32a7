#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "core/marketplaces/ebay/ebay_conversation_state.h"
#include "core/marketplaces/ebay/ebay_pull.h"

namespace inquiry::ebay {

// One walk over the conversations of one type, newest activity first (observed, not documented by eBay).
//
// A conversation whose newest message differs from its ConversationState is read, page by page, down to the message that was the
// newest at the last reading; the page handed over holds all of it, so that its state never stands for less than was stored.
// An incremental walk ends with the first list page that is unchanged and reaches below W - 10 minutes; W (the stream "members" or
// "notices") is the newest activity seen and moves only with the walk's last page. Lists by offset drift: a shrinking total
// makes the page before be read again, page 0 is read again at the end, an empty page alone ends nothing, and a walk that saw fewer
// conversations than places is made once more.
// One worker at a time; lives for one walk.
class MessagePull {
 public:
  MessagePull(PullContext& context, ConversationType type, PullDepth depth);
  Status run();

 private:
  struct Walked {
    bool changed = false;
    bool reachesFloor = false;  // the oldest row is below the floor
  };
  Status walkList();
  bool isImport() const { return m_depth == PullDepth::History; }
  Result<ConversationPage> listPage(std::int64_t offset);
  Result<Walked> takeRows(ConversationPage page);
  Status takeConversation(EbayConversation& conversation, Walked& walked);
  // Reads messages newest first; `known` is where the last reading began.
  Status readConversation(EbayConversation& conversation, const std::optional<ConversationState>& known, ConversationState& state);
  void noteDeleted(const ConversationState& known, const std::vector<InboundMessage>& living);
  Status rereadFirstPage();
  Status flushIfFull();
  Status flush();
  Status finish();
  std::optional<ConversationState> stateOf(const std::string& conversationId) const;

  PullContext& m_context;
  const ConversationType m_type;
  const PullDepth m_depth;
  const std::string m_stream;
  std::optional<Instant> m_before;  // W as stored
  Instant m_floor;                  // older conversations are not looked at
  Instant m_newest;
  std::int64_t m_start = 0, m_offset = 0;  // of the list: where this walk began and where it is
  std::map<std::string, ConversationState> m_seen;  // in this walk, in place of what is stored
  std::set<std::string> m_listed;  // every conversation the list has shown
  std::size_t m_unreadable = 0;    // rows without an id
  bool m_isSecondWalk = false;
  InboundPage m_page;
};

// The messages of both types; notices are swept once a week only. An import goes on where it was stopped.
Status pullMessages(PullContext& context, PullDepth depth);

}  // namespace inquiry::ebay
