#include "core/marketplaces/order_linking_sink.h"

#include <algorithm>

#include "core/marketplaces/mailbox_shop.h"
#include "core/net/mail/mime_reader.h"
#include "core/net/mail/quote_split.h"

namespace inquiry {
namespace {

constexpr std::size_t kMostNumbers = 2;  // of one mail are looked up

}  // namespace

Status OrderLinkingSink::accept(InboundPage page) {
  for (const InboundMessage& message : page.messages) {
    if (message.message.author != Author::Buyer || message.rawPayload.empty()) continue;
    const auto thread = std::find_if(page.threads.begin(), page.threads.end(), [&message](const InboundThread& each) { return each.remoteId == message.threadRemoteId; });
    if (thread == page.threads.end() || !thread->orderRemoteId.empty()) continue;
    link(message, *thread, page);
    if (m_stop.stop_requested()) return fail(ErrorKind::Cancelled, "mail.cancelled", "Stopped on request.");
  }
  return m_inner.accept(std::move(page));
}

void OrderLinkingSink::link(const InboundMessage& message, InboundThread& thread, InboundPage& page) {
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

std::vector<ShopOrder> OrderLinkingSink::candidatesOf(const OrderEvidence& evidence, InboundPage& page) {
  std::vector<ShopOrder> all = knownOf(evidence);
  if (all.empty()) all = asked("mail:" + evidence.sender, page, [&] { return m_orders.shop.byMail(evidence.sender, m_stop); });
  for (const std::string& number : orderNumbersIn(evidence, kMostNumbers)) {
    const auto isIt = [&number](const ShopOrder& order) { return order.order.remoteId.find(number) != std::string::npos; };
    if (std::any_of(all.begin(), all.end(), isIt)) continue;
    for (ShopOrder& order : asked("number:" + number, page, [&] { return m_orders.shop.byNumber(number, m_stop); })) all.push_back(std::move(order));
  }
  return all;
}

std::vector<ShopOrder> OrderLinkingSink::knownOf(const OrderEvidence& evidence) const {
  const std::string sender = comparableMail(evidence.sender);
  const auto numbers = orderNumbersIn(evidence, kMostNumbers);
  std::vector<ShopOrder> found;
  for (const auto& [name, order] : m_orders.known) {
    const bool isNamed = std::any_of(numbers.begin(), numbers.end(), [&name](const std::string& number) { return name.find(number) != std::string::npos; });
    if (isNamed || (!sender.empty() && comparableMail(order.mail) == sender)) found.push_back(order);
  }
  return found;
}

template <class Ask>
std::vector<ShopOrder> OrderLinkingSink::asked(const std::string& question, InboundPage& page, Ask&& ask) {
  if (const auto known = m_answers.find(question); known != m_answers.end()) return known->second;
  if (m_orders.unknown == Unknown::Leave || m_questionsLeft == 0 || m_stop.stop_requested()) return {};
  --m_questionsLeft;
  auto answer = ask();
  if (answer) return m_answers[question] = std::move(*answer);
  m_questionsLeft = 0;
  if (answer.error().kind != ErrorKind::Cancelled) page.quarantined.push_back(answer.error());
  return {};
}

}  // namespace inquiry
