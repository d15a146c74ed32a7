#include "core/marketplaces/mailbox_shop.h"

#include <algorithm>
#include <map>

#include "core/domain/utf8.h"
#include "core/marketplaces/mail_threading.h"
#include "core/marketplaces/mailbox_form.h"
#include "core/marketplaces/mailbox_reading.h"
#include "core/net/mail/quote_split.h"

namespace inquiry {
namespace {

constexpr std::size_t kMostNumbers = 2;  // of one mail are looked up
constexpr std::string_view kOrderStream = "orders";
constexpr Duration kBetweenIndexes = std::chrono::minutes(5), kOverlap = std::chrono::minutes(2), kFirstIndex = std::chrono::hours(24 * 180);
constexpr int kMostIndexPages = 100;
constexpr std::size_t kMostKnown = 20'000;

Error stopped() { return {ErrorKind::Cancelled, "mail.cancelled", "Stopped on request.", {}}; }

bool isShopSystem(const std::string& domain) {
  const auto is = [&domain](std::string_view name) { return domain == name || (domain.size() > name.size() && domain.ends_with(name) && domain[domain.size() - name.size() - 1] == '.'); };
  return is("shopify.com") || is("shopifyemail.com");
}

// Links each new mail of a buyer with its order before it is stored.
class MatchingSink final : public PageSink {
 public:
  // What to do for a buyer whose order is not among the known ones.
  enum class Unknown { Ask, Leave };
  struct Orders {
    OrderDirectory& shop;
    const std::map<std::string, ShopOrder>& known;
    Unknown unknown;
  };
  MatchingSink(PageSink& inner, Orders orders, const Store& store, std::stop_token stop)
      : m_inner(inner), m_orders(orders), m_store(store), m_stop(std::move(stop)) {}

  Status accept(InboundPage page) override {
    for (const InboundMessage& message : page.messages) {
      if (message.message.author != Author::Buyer || message.rawPayload.empty()) continue;
      const auto thread = std::find_if(page.threads.begin(), page.threads.end(), [&message](const InboundThread& each) { return each.remoteId == message.threadRemoteId; });
      if (thread == page.threads.end() || !thread->orderRemoteId.empty()) continue;
      link(message, *thread, page);
      if (m_stop.stop_requested()) return fail(stopped());
    }
    return m_inner.accept(std::move(page));
  }

 private:
  void link(const InboundMessage& message, InboundThread& thread, InboundPage& page) {
    const ParsedMail parsed = readMail(message.rawPayload);
    const ReceivedMail received{message.rawPayload, parsed, "", MailFolder::Role::Inbox, false, message.message.sentAt};
    const MailVerdict verdict = ShopMailClassifier().read(received, m_store);
    const SplitText split = splitQuotes(parsed.text);
    const OrderEvidence evidence{verdict.replyTo, verdict.thread.buyerName, parsed.subject + "\n" + split.fresh, split.quoted, message.message.sentAt};
    const std::vector<ShopOrder> candidates = candidatesOf(evidence, page);
    const auto match = matchOrder(candidates, evidence);
    if (!match) return;
    const ShopOrder& found = candidates[match->index];
    thread.orderRemoteId = found.order.remoteId;
    if (thread.buyerName.empty()) thread.buyerName = found.order.buyerName;
    // What is told of the order to another address than its own may reach a stranger.
    if (!match->isSameSender) thread.marks.emplace_back("check");
    page.orders.push_back(found.order);
  }

  std::vector<ShopOrder> candidatesOf(const OrderEvidence& evidence, InboundPage& page) {
    std::vector<ShopOrder> all = knownOf(evidence);
    if (all.empty()) all = asked("mail:" + evidence.sender, page, [&] { return m_orders.shop.byMail(evidence.sender, m_stop); });
    for (const std::string& number : orderNumbersIn(evidence, kMostNumbers)) {
      const auto isIt = [&number](const ShopOrder& order) { return order.order.remoteId.find(number) != std::string::npos; };
      if (std::any_of(all.begin(), all.end(), isIt)) continue;
      for (ShopOrder& order : asked("number:" + number, page, [&] { return m_orders.shop.byNumber(number, m_stop); })) all.push_back(std::move(order));
    }
    return all;
  }

  std::vector<ShopOrder> knownOf(const OrderEvidence& evidence) const {
    const std::string sender = comparableMail(evidence.sender);
    const auto numbers = orderNumbersIn(evidence, kMostNumbers);
    std::vector<ShopOrder> found;
    for (const auto& [name, order] : m_orders.known) {
      const bool isNamed = std::any_of(numbers.begin(), numbers.end(), [&name](const std::string& number) { return name.find(number) != std::string::npos; });
      if (isNamed || (!sender.empty() && comparableMail(order.mail) == sender)) found.push_back(order);
    }
    return found;
  }

  // Once a pull; after the first failure nothing more is asked.
  template <class Ask>
  std::vector<ShopOrder> asked(const std::string& question, InboundPage& page, Ask&& ask) {
    if (const auto known = m_answers.find(question); known != m_answers.end()) return known->second;
    if (m_orders.unknown == Unknown::Leave || m_hasFailed || m_stop.stop_requested()) return {};
    auto answer = ask();
    if (answer) return m_answers[question] = std::move(*answer);
    m_hasFailed = true;
    if (answer.error().kind != ErrorKind::Cancelled) page.quarantined.push_back(answer.error());
    return {};
  }

  PageSink& m_inner;
  const Orders m_orders;
  const Store& m_store;
  std::stop_token m_stop;
  std::map<std::string, std::vector<ShopOrder>> m_answers;
  bool m_hasFailed = false;
};

}  // namespace

MailVerdict ShopMailClassifier::read(const ReceivedMail& mail, const Store& store) const {
  MailVerdict verdict = readGenericMail(mail, store);
  if (mail.isJunk || mail.role == MailFolder::Role::Sent || verdict.kind == MailVerdict::Kind::OwnSent || verdict.kind == MailVerdict::Kind::Bounce) return verdict;
  const std::string domain = mail.parsed.from.empty() ? std::string() : mail.parsed.from.front().domain();
  const bool isSystem = isShopSystem(domain);
  const bool mayBeForm = isSystem || verdict.kind == MailVerdict::Kind::Notice || verdict.reason == "contact form";
  const auto form = mayBeForm ? readContactForm(mail.parsed) : std::nullopt;
  if (form && !form->address.empty()) {
    ParsedMail own = mail.parsed;
    own.replyTo = {{form->name, form->address}};
    own.text = form->text;
    own.inReplyTo.clear();
    own.references.clear();
    own.isList = own.isAutoReply = false;
    ReceivedMail received{mail.bytes, own, mail.folder, mail.role, mail.isJunk, mail.arrivedAt};
    verdict = readGenericMail(received, store);
    verdict.reason = "contact form";
    // Forms share their subjects, and anybody can type any address.
    std::erase_if(verdict.lookUp, [](const MailThreadKey& key) { return key.value.starts_with("subject:") || key.value.starts_with("index:"); });
    std::erase_if(verdict.keys, [](const std::string& key) { return key.starts_with("subject:") || key.starts_with("index:"); });
    verdict.thread.marks.emplace_back("unverified-sender");
    return verdict;
  }
  if (!isSystem || verdict.kind != MailVerdict::Kind::BuyerMessage) return verdict;
  verdict.kind = MailVerdict::Kind::Notice;
  verdict.reason = "from the shop system";
  verdict.replyTo.clear();
  verdict.thread.kind = ThreadKind::Notice;
  verdict.thread.remoteId.insert(0, "note:");
  verdict.message.message.author = Author::Platform;
  return verdict;
}

ShopMailStore::ShopMailStore(const Store& store, const ConnectorParts& parts, std::unique_ptr<OrderDirectory> orders, Capabilities capabilities)
    : MailboxStore(store, parts, std::make_unique<ShopMailClassifier>(), std::move(capabilities)), m_orders(std::move(orders)) {}

Status ShopMailStore::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  const auto indexed = depth == PullDepth::Sweep ? Indexed() : indexOrders({stored, sink, stop});
  if (!indexed) return fail(indexed.error());
  // An import would ask the shop thousands of times: it makes do with the orders that are known. A shop that gives none is not asked for single ones.
  const bool asks = depth != PullDepth::History && !indexed->trouble;
  MatchingSink matching(sink, {*m_orders, m_known, asks ? MatchingSink::Unknown::Ask : MatchingSink::Unknown::Leave}, access().store(), stop);
  return MailboxStore::pull(depth, stored, matching, std::move(stop));
}

// Orders of everybody who may write or has written, kept under the key of their address.
Result<ShopMailStore::Indexed> ShopMailStore::indexOrders(const PullPlace& place) {
  const Instant now = clock().now();
  const auto mark = place.stored.watermark(kOrderStream);
  const bool isDue = m_isIndexDue.exchange(false) || !mark || !m_indexedAt || now - *m_indexedAt >= kBetweenIndexes;
  if (!isDue) return Indexed();
  m_indexedAt = now;
  const auto reached = mark ? Instant::parse(*mark) : std::nullopt;
  const Instant since = reached ? *reached - kOverlap : now - kFirstIndex;
  Instant newest = reached.value_or(since);
  for (int number = 1; number <= kMostIndexPages; ++number) {
    if (place.stop.stop_requested()) return fail(stopped());
    auto orders = m_orders->changedSince(since, number, place.stop);
    InboundPage page;
    if (!orders && orders.error().kind == ErrorKind::Cancelled) return fail(orders.error());
    if (!orders) {
      page.quarantined.push_back(orders.error());
      if (auto told = place.sink.accept(std::move(page)); !told) return fail(told.error());
      return Indexed{orders.error()};
    }
    for (const ShopOrder& each : *orders) {
      newest = std::max(newest, each.order.updatedAt.value_or(newest));
      page.orders.push_back(each.order);
      if (m_known.size() < kMostKnown || m_known.contains(each.order.remoteId)) m_known[each.order.remoteId] = each;
    }
    const bool isLast = page.orders.empty();
    if (!isLast)
      if (auto taken = place.sink.accept(std::move(page)); !taken) return fail(taken.error());
    const auto isWhole = takeIndexed(*orders, isLast, place);
    if (!isWhole) return fail(isWhole.error());
    if (!*isWhole) break;
    if (!isLast) continue;
    if (place.stop.stop_requested()) return fail(stopped());
    // Only behind the last page: they do not come in the order of their changes.
    InboundPage last;
    last.watermarks.push_back({std::string(kOrderStream), newest.toIso()});
    if (auto taken = place.sink.accept(std::move(last)); !taken) return fail(taken.error());
    break;
  }
  return Indexed();
}

Result<Order> ShopMailStore::order(const std::string& remoteId, std::stop_token stop) {
  auto found = m_orders->byNumber(remoteId, stop);
  if (!found) return fail(found.error());
  for (ShopOrder& each : *found)
    if (each.order.remoteId == remoteId) return std::move(each.order);
  return fail(ErrorKind::NotFound, "shop.no_order", "The shop has no order of this number, or the desk may not see it.");
}

Result<TestRead> ShopMailStore::test(std::stop_token stop) {
  auto read = MailboxStore::test(stop);
  if (!read) return read;
  const auto orders = m_orders->test(stop);
  if (orders) read->granted.insert(read->granted.end(), orders->begin(), orders->end());
  else if (orders.error().kind == ErrorKind::Cancelled) return fail(orders.error());
  else read->missing.push_back("orders: " + orders.error().text);
  return read;
}

Capabilities shopCapabilities(const Store& store, const std::string& answerWithinSource) {
  Capabilities all;
  all.channels = {mailChannel(ThreadKind::Mail), mailChannel(ThreadKind::Notice)};
  const bool canSend = store.mailbox && store.mailbox->smtp;
  for (ChannelCapabilities& channel : all.channels) {
    channel.canSend = channel.canSend && canSend;
    channel.source = "RFC 5321, RFC 5322; size as most providers take it";
    channel.sourceDate = "2026-11-22";
  }
  // Sent can be searched for our Message-ID, but no server keeps a second mail of the same id out.
  all.sendClass = SendClass::ReadBack;
  all.settle = std::chrono::minutes(5);
  all.pollInterval = std::chrono::seconds(60);
  all.sweepInterval = std::chrono::hours(6);
  all.answerWithin = std::chrono::hours(24);
  all.answerWithinSource = answerWithinSource;
  return all;
}

}  // namespace inquiry
