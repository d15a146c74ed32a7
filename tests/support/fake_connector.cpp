#include "tests/support/fake_connector.h"

#include <algorithm>

namespace inquiry::test {
namespace {

struct Attached {
  std::mutex mutex;
  std::map<StoreId, FakePlatform*> platforms;
};

Attached& attached() {
  static Attached all;
  return all;
}

Error error(ErrorKind kind, const char* code, std::optional<Instant> until = {}) { return {kind, code, "Try again later.", until}; }

SendResult ended(SendResult::Outcome outcome, std::optional<Error> why) {
  SendResult result;
  result.outcome = outcome;
  result.error = std::move(why);
  return result;
}

bool isIn(const std::vector<std::string>& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

}  // namespace

std::string FakePlatform::put(const std::string& thread, Row row) {
  const std::scoped_lock lock(m_mutex);
  row.thread = thread;
  row.remoteId = "m-" + std::to_string(m_nextId++);
  row.change = m_nextChange++;
  if (!m_threads.contains(thread)) {
    InboundThread made;
    made.remoteId = thread;
    made.kind = row.author == Author::Platform ? ThreadKind::Notice : ThreadKind::OrderMessage;
    made.buyerKey = "buyer-of-" + thread;
    made.buyerName = "Buyer";
    made.createdAt = row.sentAt;
    m_threads[thread] = made;
  }
  m_touchedThreads.insert(thread);
  m_rows.push_back(row);
  return row.remoteId;
}

std::string FakePlatform::buyerWrites(const std::string& thread, const std::string& text, std::optional<Instant> at) {
  const Instant sentAt = at.value_or(m_clock.now());
  return put(thread, {"", "", text, Direction::In, Author::Buyer, sentAt, m_clock.now(), false, 0});
}

std::string FakePlatform::buyerSendsFile(const std::string& thread, const std::string& text, const Attachment& file) {
  Row row{"", "", text, Direction::In, Author::Buyer, m_clock.now(), m_clock.now(), false, 0};
  row.attachments.push_back(file);
  return put(thread, std::move(row));
}

std::string FakePlatform::answeredElsewhere(const std::string& thread, const std::string& text, std::optional<Instant> at) {
  return put(thread, {"", "", text, Direction::Out, Author::External, at.value_or(m_clock.now()), m_clock.now(), false, 0});
}

std::string FakePlatform::notice(const std::string& thread, const std::string& text) {
  return put(thread, {"", "", text, Direction::In, Author::Platform, m_clock.now(), m_clock.now(), false, 0});
}

void FakePlatform::automaticAnswer(const std::string& thread, const std::string& text) {
  put(thread, {"", "", text, Direction::Out, Author::Automation, m_clock.now(), m_clock.now(), false, 0});
}

FakePlatform::Row* FakePlatform::find(const std::string& remoteId) {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&remoteId](const Row& row) { return row.remoteId == remoteId; });
  return found == m_rows.end() ? nullptr : &*found;
}

void FakePlatform::edit(const std::string& remoteId, const std::string& text) {
  const std::scoped_lock lock(m_mutex);
  Row* row = find(remoteId);
  row->text = text;
  row->change = m_nextChange++;
}

void FakePlatform::remove(const std::string& remoteId) {
  const std::scoped_lock lock(m_mutex);
  Row* row = find(remoteId);
  row->isDeleted = true;
  row->change = m_nextChange++;
}

void FakePlatform::closeRemotely(const std::string& thread) {
  const std::scoped_lock lock(m_mutex);
  m_threads[thread].closedRemotely = true;
  m_touchedThreads.insert(thread);
}

void FakePlatform::blockSending(const std::string& thread, const std::string& reason) {
  const std::scoped_lock lock(m_mutex);
  m_threads[thread].sendBlocked = true;
  m_threads[thread].sendBlockedReason = reason;
  m_touchedThreads.insert(thread);
}

void FakePlatform::setUnreadRemotely(const std::string& thread) {
  const std::scoped_lock lock(m_mutex);
  m_threads[thread].unreadRemotely = true;
  m_touchedThreads.insert(thread);
}

std::vector<FakePlatform::Accepted> FakePlatform::accepted() const {
  const std::scoped_lock lock(m_mutex);
  return m_accepted;
}

std::vector<std::string> FakePlatform::acceptedTexts() const {
  std::vector<std::string> texts;
  for (const Accepted& each : accepted()) texts.push_back(each.text);
  return texts;
}

std::size_t FakePlatform::messageCount() const {
  const std::scoped_lock lock(m_mutex);
  return m_rows.size();
}

std::map<std::string, std::string> FakePlatform::livingTexts() const {
  const std::scoped_lock lock(m_mutex);
  std::map<std::string, std::string> texts;
  for (const Row& row : m_rows)
    if (!row.isDeleted) texts[row.remoteId] = row.text;
  return texts;
}

std::vector<FakePlatform::Row> FakeConnector::visibleAfter(std::int64_t mark, std::int64_t& newest) {
  const std::scoped_lock lock(m_platform.m_mutex);
  ++m_platform.pulls;
  m_platform.askedAt.push_back(m_clock.now());
  std::vector<FakePlatform::Row> rows;
  newest = m_platform.m_nextChange - 1;
  for (const FakePlatform::Row& row : m_platform.m_rows) {
    if (row.change <= mark) continue;
    // What is not visible yet must not be jumped over.
    if (row.visibleAt > m_clock.now()) {
      newest = std::min(newest, row.change - 1);
      continue;
    }
    rows.push_back(row);
  }
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.change < b.change; });
  if (m_platform.duplicateShare > 0) {
    const std::size_t once = rows.size();
    std::bernoulli_distribution again(m_platform.duplicateShare);
    for (std::size_t i = 0; i < once; ++i)
      if (again(m_platform.random)) rows.push_back(rows[i]);
  }
  if (m_platform.shufflesPages) std::shuffle(rows.begin(), rows.end(), m_platform.random);
  return rows;
}

InboundMessage FakeConnector::messageOf(const FakePlatform::Row& row) const {
  InboundMessage inbound;
  inbound.threadRemoteId = row.thread;
  inbound.message.remoteId = row.remoteId;
  inbound.message.direction = row.direction;
  inbound.message.author = row.author;
  inbound.message.sentAt = row.sentAt;
  inbound.message.text = row.text;
  inbound.message.attachments = row.attachments;
  inbound.rawPayload = "{\"id\":\"" + row.remoteId + "\"}";
  return inbound;
}

Status FakeConnector::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  if (m_platform.beforePull) m_platform.beforePull();
  if (m_platform.pullError) {
    ++m_platform.pulls;
    m_platform.askedAt.push_back(m_clock.now());
    return fail(*m_platform.pullError);
  }
  const auto text = stored.watermark("changes");
  const std::int64_t mark = depth == PullDepth::Incremental && text ? std::stoll(*text) : 0;
  std::int64_t newest = 0;
  const auto rows = visibleAfter(mark, newest);
  std::set<std::string> threads;
  {
    const std::scoped_lock lock(m_platform.m_mutex);
    threads.swap(m_platform.m_touchedThreads);
  }
  int pages = 0;
  for (std::size_t at = 0; at < rows.size() || at == 0; at += m_platform.pageSize) {
    if (stop.stop_requested()) return fail(error(ErrorKind::Cancelled, "fake.cancelled"));
    if (m_platform.failAfterPages >= 0 && pages++ >= m_platform.failAfterPages) return fail(error(ErrorKind::PlatformDown, "fake.cut"));
    InboundPage page;
    std::set<std::string> inPage;
    for (std::size_t i = at; i < std::min(rows.size(), at + m_platform.pageSize); ++i) {
      inPage.insert(rows[i].thread);
      if (rows[i].isDeleted) page.deletedMessages.push_back(rows[i].remoteId);
      else page.messages.push_back(messageOf(rows[i]));
    }
    const bool isLast = at + m_platform.pageSize >= rows.size();
    if (isLast) inPage.insert(threads.begin(), threads.end());
    {
      const std::scoped_lock lock(m_platform.m_mutex);
      for (const std::string& thread : inPage) page.threads.push_back(m_platform.m_threads.at(thread));
    }
    if (isLast) page.quarantined = m_platform.quarantined;
    if (isLast) page.cases = m_platform.cases;
    for (const InboundCase& value : page.cases) {
      InboundThread conversation;
      conversation.remoteId = value.threadRemoteId;
      conversation.kind = ThreadKind::Case;
      conversation.orderRemoteId = value.value.orderRemoteId;
      page.threads.push_back(conversation);
    }
    if (isLast && depth == PullDepth::Incremental) page.watermarks.push_back({"changes", std::to_string(newest)});
    if (const Status taken = sink.accept(std::move(page)); !taken) return taken;
  }
  return {};
}

Result<std::vector<std::string>> FakeConnector::ownMessages(const Outgoing& outgoing, std::stop_token) {
  const std::scoped_lock lock(m_platform.m_mutex);
  ++m_platform.ownReads;
  m_platform.askedAt.push_back(m_clock.now());
  if (m_platform.isDeaf) return fail(error(ErrorKind::Offline, "fake.offline"));
  std::vector<std::string> ids;
  for (const FakePlatform::Row& row : m_platform.m_rows)
    if (row.thread == outgoing.threadRemoteId && row.direction == Direction::Out && row.visibleAt <= m_clock.now()) ids.push_back(row.remoteId);
  return ids;
}

SendResult FakeConnector::send(const Outgoing& outgoing, std::stop_token) {
  if (outgoing.kind == OutgoingKind::MarkRead) {
    const Status marked = markRead(outgoing.threadRemoteId, {});
    if (!marked && marked.error().kind == ErrorKind::Ambiguous) return ended(SendResult::Outcome::Unknown, marked.error());
    return ended(marked ? SendResult::Outcome::Accepted : SendResult::Outcome::NotSent, marked ? std::nullopt : std::optional(marked.error()));
  }
  if (m_platform.beforeSend) m_platform.beforeSend();
  using Mode = FakePlatform::Send;
  const std::scoped_lock lock(m_platform.m_mutex);
  ++m_platform.sendCalls;
  ++m_platform.writes;
  m_platform.askedAt.push_back(m_clock.now());
  Mode mode = Mode::Accept;
  if (!m_platform.sends.empty()) {
    mode = m_platform.sends.front();
    m_platform.sends.pop_front();
  }
  const auto unclear = error(ErrorKind::Ambiguous, "fake.silence");
  switch (mode) {
    case Mode::Refuse: return ended(SendResult::Outcome::Refused, error(ErrorKind::Refused, "fake.refused"));
    case Mode::NotSent: return ended(SendResult::Outcome::NotSent, error(ErrorKind::Offline, "fake.offline"));
    case Mode::Throttle: return ended(SendResult::Outcome::NotSent, error(ErrorKind::Throttled, "fake.throttled", m_platform.throttle));
    case Mode::Unauthorised: return ended(SendResult::Outcome::NotSent, error(ErrorKind::Unauthorised, "fake.unauthorised"));
    case Mode::Unusable: return ended(SendResult::Outcome::NotSent, error(ErrorKind::Malformed, "fake.unusable"));
    case Mode::Lost: return ended(SendResult::Outcome::Unknown, unclear);
    default: break;
  }
  if (!outgoing.actionCase.empty()) {
    m_platform.acted.push_back(outgoing);
    if (mode == Mode::AcceptThenSilence) return ended(SendResult::Outcome::Unknown, unclear);
    SendResult taken;
    taken.outcome = SendResult::Outcome::Accepted;
    return taken;
  }
  FakePlatform::Row row{outgoing.threadRemoteId, "m-" + std::to_string(m_platform.m_nextId++), outgoing.text, Direction::Out, Author::External,
                        m_clock.now(), m_clock.now() + m_platform.visibilityLag, false, m_platform.m_nextChange++};
  const bool isShown = mode != Mode::AcceptInvisible;
  if (isShown) m_platform.m_rows.push_back(row);
  m_platform.m_touchedThreads.insert(row.thread);
  m_platform.m_accepted.push_back({row.thread, row.text, outgoing.clientId, row.remoteId, row.sentAt, row.visibleAt, isShown});
  if (mode == Mode::AcceptThenSilence || mode == Mode::AcceptWithoutId || mode == Mode::AcceptInvisible)
    return ended(SendResult::Outcome::Unknown, unclear);
  SendResult accepted;
  accepted.outcome = SendResult::Outcome::Accepted;
  accepted.remoteId = row.remoteId;
  if (mode == Mode::Moderate) {
    accepted.delivery = Delivery::Moderated;
    accepted.moderation = "PERSONAL_DATA";
  }
  return accepted;
}

ReconcileResult FakeConnector::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token) {
  const std::scoped_lock lock(m_platform.m_mutex);
  ++m_platform.reconciles;
  m_platform.askedAt.push_back(m_clock.now());
  if (m_platform.isDeaf) return {ReconcileResult::Outcome::CannotTell, "", error(ErrorKind::Offline, "fake.offline")};
  if (m_platform.isBlind) return {ReconcileResult::Outcome::CannotTell, "", {}};
  for (const FakePlatform::Row& row : m_platform.m_rows) {
    if (row.thread != outgoing.threadRemoteId || row.direction != Direction::Out || row.text != outgoing.text || row.visibleAt > m_clock.now()) continue;
    if (isIn(outgoing.baseline, row.remoteId) || isIn(claimed, row.remoteId)) continue;
    return {ReconcileResult::Outcome::Found, row.remoteId, {}};
  }
  return {ReconcileResult::Outcome::NotFound, "", {}};
}

Status FakeConnector::markRead(const std::string& threadRemoteId, std::stop_token) {
  const std::scoped_lock lock(m_platform.m_mutex);
  m_platform.markedRead.push_back(threadRemoteId);
  ++m_platform.markReads;
  ++m_platform.writes;
  if (m_platform.markError) return fail(*m_platform.markError);
  return {};
}

Result<Order> FakeConnector::order(const std::string& remoteId, std::stop_token) {
  Order order;
  order.remoteId = remoteId;
  order.buyerKey = m_platform.orderBuyer;
  order.placedAt = m_clock.now();
  order.status = m_platform.orderStatus;
  order.fetchedAt = m_clock.now();
  return order;
}

Result<std::string> FakeConnector::file(const Attachment& attachment, std::size_t maxBytes, std::stop_token) {
  const std::scoped_lock lock(m_platform.m_mutex);
  m_platform.filesAsked.push_back(attachment.remoteUrl);
  const auto found = m_platform.files.find(attachment.remoteUrl);
  if (found == m_platform.files.end()) return fail(error(ErrorKind::NotFound, "attachment.gone"));
  if (found->second.size() > maxBytes) return fail(error(ErrorKind::Refused, "attachment.too_large"));
  return found->second;
}

Result<TestRead> FakeConnector::test(std::stop_token) {
  if (m_platform.pullError) return fail(*m_platform.pullError);
  TestRead read;
  read.account = "shop";
  read.messages = static_cast<std::int64_t>(m_platform.messageCount());
  read.granted = m_platform.granted;
  read.missing = m_platform.missing;
  return read;
}

void FakeConnector::attach(const StoreId& store, FakePlatform& platform) {
  const std::scoped_lock lock(attached().mutex);
  attached().platforms[store] = &platform;
}

void FakeConnector::detachAll() {
  const std::scoped_lock lock(attached().mutex);
  attached().platforms.clear();
}

std::unique_ptr<Connector> FakeConnector::make(const Store& store, const ConnectorParts& parts) {
  const std::scoped_lock lock(attached().mutex);
  const auto found = attached().platforms.find(store.id);
  if (found == attached().platforms.end()) return nullptr;
  return std::make_unique<FakeConnector>(*found->second, parts.clock);
}

}  // namespace inquiry::test
