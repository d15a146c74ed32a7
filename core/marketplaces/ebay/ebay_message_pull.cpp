#include "core/marketplaces/ebay/ebay_message_pull.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "core/marketplaces/ebay/ebay_conversation_reader.h"
#include "core/marketplaces/ebay/ebay_history_place.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_message_api.h"

namespace inquiry::ebay {
namespace {

constexpr Duration kOverlap = std::chrono::minutes(10);
constexpr Duration kSweep = std::chrono::hours(24 * 30);
constexpr Duration kNoticeSweepEvery = std::chrono::hours(24 * 7);
constexpr std::string_view kNoticesSwept = "notices-swept";
constexpr std::int64_t kMaxListPages = 20000;
constexpr int kMaxRereads = 3, kMaxEmptyInARow = 3;
constexpr std::size_t kFullThreads = 10, kFullMessages = 200;  // of a page handed over: small enough for quick first rows

std::optional<Instant> instantFrom(const std::optional<std::string>& millis) {
  std::int64_t value = 0;
  if (!millis) return std::nullopt;
  const auto [end, error] = std::from_chars(millis->data(), millis->data() + millis->size(), value);
  return error == std::errc() && end == millis->data() + millis->size() ? std::optional(Instant::fromMillis(value)) : std::nullopt;
}

std::string textFrom(Instant at) { return std::to_string(at.millis()); }

}  // namespace

MessagePull::MessagePull(PullContext& context, ConversationType type, PullDepth depth)
    : m_context(context), m_type(type), m_depth(depth), m_stream(type == ConversationType::FromMembers ? "members" : "notices"),
      m_before(instantFrom(context.stored.watermark(m_stream))) {
  m_newest = m_before.value_or(Instant());
  if (depth == PullDepth::Sweep) m_floor = context.platformNow() - kSweep;
  else if (depth == PullDepth::Incremental && m_before) m_floor = *m_before - kOverlap;
  else m_floor = depth == PullDepth::Incremental ? context.recentFloor() : context.historyFloor();
  if (isImport()) m_start = HistoryPlace(context.stored, m_stream).offset(kMessagePageSize);
}

Status MessagePull::run() {
  if (isImport() && HistoryPlace(m_context.stored, m_stream).isDone()) return {};
  if (const Status walked = walkList(); !walked) return walked;
  return finish();
}

Result<ConversationPage> MessagePull::listPage(std::int64_t offset) {
  if (m_context.stop.stop_requested()) return fail(cancelled());
  const auto answer = getConversations(m_context.session, m_context.endpoints, {m_type, offset, ""}, m_context.stop);
  if (!answer) return fail(answer.error());
  return conversationPage(answer->body, m_type, m_context.us);
}

Status MessagePull::walkList() {
  std::optional<std::int64_t> lastTotal;
  std::int64_t offset = m_start;
  int emptyInARow = 0;
  for (std::int64_t pages = 0; pages < kMaxListPages; ++pages) {
    auto page = listPage(offset);
    if (!page) return fail(page.error());
    m_offset = offset;
    const PageFacts facts = page->facts;
    if (pages == 0 && m_type == ConversationType::FromMembers) m_page.estimatedTotal = facts.total;
    const bool hasShrunk = offset > m_start && lastTotal && facts.total && *facts.total < *lastTotal;
    lastTotal = facts.total;
    const auto walked = takeRows(std::move(*page));
    if (!walked) return fail(walked.error());
    if (hasShrunk) {
      // Rows above us went away, so rows of the next page moved up into the page read before.
      offset -= kMessagePageSize;
      continue;
    }
    const bool isUnchanged = m_depth != PullDepth::Incremental || !walked->changed;
    const auto rows = static_cast<std::int64_t>(facts.rows);
    emptyInARow = rows == 0 ? emptyInARow + 1 : 0;
    const bool isEnd = facts.total ? offset + kMessagePageSize >= *facts.total : rows < kMessagePageSize && !facts.announcesNext;
    offset += kMessagePageSize;
    if (!isEnd && emptyInARow <= kMaxEmptyInARow && !(walked->reachesFloor && isUnchanged)) continue;
    const auto listed = static_cast<std::int64_t>(m_listed.size() + m_unreadable);
    if (listed >= offset - m_start - kMessagePageSize + rows || m_isSecondWalk) return offset == kMessagePageSize ? Status() : rereadFirstPage();
    // Fewer conversations than places walked over: a page came empty or twice. What was taken already costs nothing again.
    m_isSecondWalk = true;
    offset = m_start;
    lastTotal.reset();
  }
  return fail(ErrorKind::Malformed, "ebay.endless-list", "eBay's list of conversations does not end. Try again later.");
}

Status MessagePull::rereadFirstPage() {
  for (int times = 0; times < kMaxRereads; ++times) {
    auto page = listPage(0);
    if (!page) return fail(page.error());
    const auto walked = takeRows(std::move(*page));
    if (!walked) return fail(walked.error());
    if (!walked->changed) return {};
  }
  return {};
}

Result<MessagePull::Walked> MessagePull::takeRows(ConversationPage page) {
  m_page.quarantined.insert(m_page.quarantined.end(), page.quarantined.begin(), page.quarantined.end());
  Walked walked;
  std::optional<Instant> oldest;
  m_unreadable += page.facts.rows - page.conversations.size();
  for (EbayConversation& conversation : page.conversations) {
    m_listed.insert(conversation.id);
    const auto active = conversation.activeAt();
    if (active) oldest = std::min(oldest.value_or(*active), *active);
    if (const Status taken = takeConversation(conversation, walked); !taken) return fail(taken.error());
  }
  walked.reachesFloor = oldest && *oldest < m_floor;
  return walked;
}

std::optional<ConversationState> MessagePull::stateOf(const std::string& conversationId) const {
  if (const auto found = m_seen.find(conversationId); found != m_seen.end()) return found->second;
  return ConversationState::parse(m_context.stored.watermark(ConversationState::stream(conversationId)));
}

Status MessagePull::takeConversation(EbayConversation& conversation, Walked& walked) {
  const auto known = stateOf(conversation.id);
  const auto active = conversation.activeAt();
  const bool isOld = active && *active < m_floor;
  // An incremental walk looks at whatever it is shown; the others only back to their floor.
  if (isOld && (m_depth != PullDepth::Incremental || !m_before)) return {};
  ConversationState now = ConversationState::of(conversation, m_context.links.orderOf(conversation.otherParty, conversation.itemId));
  if (known) now.messageIds = known->messageIds;
  const bool isSeen = m_seen.contains(conversation.id);
  const bool mustRead = !known || now.hasOtherMessages(*known) || (m_depth == PullDepth::Sweep && !isSeen);
  const bool isNews = mustRead || now.hasOtherFacts(*known);
  if (active) m_newest = std::max(m_newest, std::min(*active, m_context.platformNow()));
  if (!isNews) return {};
  walked.changed = true;
  if (mustRead)
    if (const Status read = readConversation(conversation, known, now); !read) return read;
  m_page.threads.push_back(threadOf(conversation, m_type, now.orderRemoteId));
  m_page.watermarks.push_back({ConversationState::stream(conversation.id), now.toText()});
  m_seen[conversation.id] = std::move(now);
  return flushIfFull();
}

Status MessagePull::readConversation(EbayConversation& conversation, const std::optional<ConversationState>& known, ConversationState& state) {
  ConversationReader reader(m_context.session, m_context.endpoints, m_context.us, m_context.stop);
  const bool wholly = m_depth == PullDepth::Sweep;
  auto reading = reader.read(conversation.id, m_type, wholly || !known ? std::string() : known->latestId);
  if (!reading && reading.error().kind == ErrorKind::NotFound) {
    conversation.status = "DELETE";  // gone between the list and this call
    state.status = conversation.status;
    return {};
  }
  if (!reading) return fail(reading.error());
  if (conversation.otherParty.empty() || m_context.us.isUs(conversation.otherParty)) conversation.otherParty = reading->otherParty;
  if (state.orderRemoteId.empty()) state.orderRemoteId = m_context.links.orderOf(conversation.otherParty, conversation.itemId);
  if (known && reading->isWhole) noteDeleted(*known, reading->messages);
  std::vector<std::string> ids;
  for (const InboundMessage& message : reading->messages) ids.push_back(message.message.remoteId);
  if (!reading->isWhole && known)
    for (const std::string& id : known->messageIds)
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  if (ids.size() > ConversationState::kMaxIds) ids.resize(ConversationState::kMaxIds);
  state.messageIds = std::move(ids);
  m_page.quarantined.insert(m_page.quarantined.end(), reading->quarantined.begin(), reading->quarantined.end());
  std::move(reading->messages.begin(), reading->messages.end(), std::back_inserter(m_page.messages));
  return {};
}

void MessagePull::noteDeleted(const ConversationState& known, const std::vector<InboundMessage>& living) {
  std::set<std::string> ids;
  for (const InboundMessage& message : living) ids.insert(message.message.remoteId);
  for (const std::string& id : known.messageIds)
    if (!ids.contains(id)) m_page.deletedMessages.push_back(id);
}

Status MessagePull::flushIfFull() {
  return m_page.threads.size() >= kFullThreads || m_page.messages.size() >= kFullMessages ? flush() : Status();
}

Status MessagePull::flush() {
  if (m_context.stop.stop_requested()) return fail(cancelled());
  if (isImport()) m_page.watermarks.push_back(HistoryPlace::at(m_stream, m_offset));
  return m_context.sink.accept(std::exchange(m_page, InboundPage()));
}

Status MessagePull::finish() {
  // A sweep stands only for its own 30 days; the watermark of a store that was never pulled must not jump over the rest.
  // Nor may that of an import that began in the middle of the list.
  const bool moves = m_depth == PullDepth::Sweep ? m_before.has_value() : m_start == 0;
  if (moves && (!m_before || m_newest > *m_before)) m_page.watermarks.push_back({m_stream, textFrom(std::max(m_newest, m_floor))});
  if (m_depth == PullDepth::Sweep && m_type == ConversationType::FromEbay)
    m_page.watermarks.push_back({std::string(kNoticesSwept), textFrom(m_context.platformNow())});
  const bool saysSomething = !m_page.threads.empty() || !m_page.messages.empty() || !m_page.watermarks.empty() ||
                             !m_page.quarantined.empty() || !m_page.deletedMessages.empty();
  if (saysSomething)
    if (const Status taken = flush(); !taken) return taken;
  if (!isImport()) return {};
  m_page.watermarks.push_back(HistoryPlace::done(m_stream));
  return m_context.sink.accept(std::exchange(m_page, InboundPage()));
}

Status pullMessages(PullContext& context, PullDepth depth) {
  if (const Status members = MessagePull(context, ConversationType::FromMembers, depth).run(); !members) return members;
  if (depth == PullDepth::Sweep) {
    const auto swept = instantFrom(context.stored.watermark(kNoticesSwept));
    if (swept && context.platformNow() - *swept < kNoticeSweepEvery) return {};
  }
  if (const Status notices = MessagePull(context, ConversationType::FromEbay, depth).run(); !notices) return notices;
  if (depth != PullDepth::History) return {};
  InboundPage last;
  for (const char* list : {"orders", "members", "notices"}) last.watermarks.push_back(HistoryPlace::cleared(list));
  return context.sink.accept(std::move(last));
}

}  // namespace inquiry::ebay
