#include "core/marketplaces/mailbox_shop.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/marketplaces/mail_threading.h"
#include "core/marketplaces/mailbox_form.h"
#include "core/marketplaces/mailbox_reading.h"
#include "core/marketplaces/order_linking_sink.h"

namespace inquiry {
namespace {

constexpr std::string_view kOrderStream = "orders";
constexpr Duration kBetweenIndexes = std::chrono::minutes(5), kOverlap = std::chrono::minutes(2), kFirstIndex = std::chrono::hours(24 * 180);
constexpr int kMostIndexPages = 100;
constexpr std::size_t kMostKnown = 20'000;

Error stopped() { return {ErrorKind::Cancelled, "mail.cancelled", "Stopped on request.", {}}; }

bool isShopSystem(const std::string& domain) {
  const auto is = [&domain](std::string_view name) { return domain == name || (domain.size() > name.size() && domain.ends_with(name) && domain[domain.size() - name.size() - 1] == '.'); };
  return is("shopify.com") || is("shopifyemail.com");
}

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
  OrderLinkingSink linking(sink, {*m_orders, m_known, asks ? OrderLinkingSink::Unknown::Ask : OrderLinkingSink::Unknown::Leave}, access().store(), stop);
  return MailboxStore::pull(depth, stored, linking, std::move(stop));
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
