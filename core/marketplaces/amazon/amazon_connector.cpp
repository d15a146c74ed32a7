#include "core/marketplaces/amazon/amazon_connector.h"

#include <algorithm>

#include "core/domain/store_health.h"
#include "core/marketplaces/amazon/amazon_capabilities.h"
#include "core/marketplaces/amazon/amazon_classifier.h"
#include "core/marketplaces/amazon/amazon_mail.h"
#include "core/marketplaces/amazon/amazon_outgoing.h"
#include "core/marketplaces/amazon/amazon_text.h"
#include "core/marketplaces/amazon/sp_actions.h"
#include "core/marketplaces/amazon/sp_calls.h"
#include "core/marketplaces/amazon/sp_order.h"
#include "core/marketplaces/amazon/structure_report.h"
#include "core/marketplaces/mailbox_store.h"
#include "core/net/mail/mime_reader.h"
#include "core/net/pause.h"

namespace inquiry {
namespace amazon {
namespace {

constexpr std::uint32_t kTestMails = 50;
constexpr std::size_t kTextBytes = 256U << 10U;

// Buyer messages are what a store is for: without them it is never "all right".
tl::unexpected<Error> noMailbox() {
  return fail(ErrorKind::MissingGrant, "amazon.no_mailbox",
              "Buyer messages are NOT read: Amazon sends them by e-mail alone. Add the mailbox that receives them to the settings of the store.");
}

bool isSameMailbox(const Store& a, const Store& b) {
  if (!a.mailbox || !a.mailbox->imap || !b.mailbox || !b.mailbox->imap) return false;
  return isSameWord(a.mailbox->imap->host, b.mailbox->imap->host) && isSameWord(a.mailbox->imap->user, b.mailbox->imap->user);
}

class AmazonConnector final : public MailboxStore {
 public:
  // `reading` is what `classifier` owns.
  AmazonConnector(const Store& store, const ConnectorParts& parts, AmazonClassifier& reading, std::unique_ptr<AmazonClassifier> classifier)
      : MailboxStore(store, parts, std::move(classifier), amazon::capabilities(store)), m_store(store), m_originals(parts.originals), m_stores(parts.stores),
        m_classifier(reading), m_access(store, parts),
        m_actions(m_access, parts.clock, parts.pause ? Pause(parts.pause) : Pause([](Duration time, const std::stop_token& token) { return pauseFor(time, token); })) {}

  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override;
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  PlatformActions* platformActions() override { return &m_actions; }
  Result<TestRead> test(std::stop_token stop) override;
  std::string webPage(const Thread& thread) const override;
  std::optional<Instant> throttledUntil() const override { return m_access.session().throttledUntil(); }
  std::optional<Error> grantWarning() const override {
    // Without the mailbox nothing is read; orders come second.
    if (auto own = MailboxStore::grantWarning()) return own;
    return m_access.isSetUp() ? m_access.session().grantWarning() : std::nullopt;
  }
  Result<std::string> noAnswerNeededPage(const std::string& threadRemoteId) const override;
  std::string structureReport(std::string_view original) const override { return amazon::structureReport(original, m_store); }

 private:
  bool hasMailbox() const { return m_store.mailbox && m_store.mailbox->imap; }
  void learnSharers();
  Result<int> newestBuyerMessages(const std::stop_token& stop) const;
  void testOrders(TestRead& read, const std::stop_token& stop) const;

  const Store m_store;
  const OriginalSource* m_originals;
  const std::function<std::vector<Store>()> m_stores;
  AmazonClassifier& m_classifier;  // owned by the base
  mutable SpAccess m_access;
  SpActions m_actions;
};

void AmazonConnector::learnSharers() {
  if (!m_stores) return;
  auto sharing = m_stores();
  std::erase_if(sharing, [this](const Store& other) { return other.marketplace != Marketplace::Amazon || !isSameMailbox(other, m_store); });
  m_classifier.share(std::move(sharing));
}

Status AmazonConnector::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  if (!hasMailbox() && m_access.isSetUp()) return fail(ErrorKind::MissingGrant, "amazon.orders_only", std::string(kOrdersOnly));
  if (!hasMailbox()) return noMailbox();
  learnSharers();
  return MailboxStore::pull(depth, stored, sink, std::move(stop));
}

Result<std::vector<std::string>> AmazonConnector::ownMessages(const Outgoing& outgoing, std::stop_token stop) {
  if (outgoing.kind == OutgoingKind::PlatformAction) return std::vector<std::string>{};
  if (!hasMailbox()) return noMailbox();
  return MailboxStore::ownMessages(outgoing, std::move(stop));
}

SendResult AmazonConnector::send(const Outgoing& outgoing, std::stop_token stop) {
  if (outgoing.kind == OutgoingKind::PlatformAction) return m_actions.send(outgoing, stop);
  if (auto no = refusalOf(outgoing)) {
    SendResult refused;
    refused.outcome = SendResult::Outcome::Refused;
    refused.delivery = Delivery::None;
    refused.error = std::move(no);
    return refused;
  }
  return MailboxStore::send(outgoing, std::move(stop));
}

ReconcileResult AmazonConnector::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) {
  // Nothing of Amazon shows what was sent that way: a person looks into Seller Central.
  if (outgoing.kind == OutgoingKind::PlatformAction) return {};
  return MailboxStore::reconcile(outgoing, claimed, std::move(stop));
}

// How many of the newest mails are buyers' messages of this site, by their headers alone.
Result<int> AmazonConnector::newestBuyerMessages(const std::stop_token& stop) const {
  auto session = access().open(stop);
  if (!session) return fail(session.error());
  const auto folders = mailboxFolders(**session, m_store);
  if (!folders) return fail(folders.error());
  const auto state = (*session)->examine(folders->inbox()->wireName);
  if (!state) return fail(state.error());
  auto uids = (*session)->uidsAbove(0);
  if (!uids) return fail(uids.error());
  if (uids->size() > kTestMails) uids->erase(uids->begin(), uids->end() - kTestMails);
  int found = 0;
  const auto read = (*session)->fetchHeaders(*uids, [&](FetchedMail mail) -> Status {
    const auto parsed = readMail(mail.bytes);
    const auto facts = readAmazonMail({mail.bytes, parsed, "", MailFolder::Role::Inbox, false, mail.internalDate.value_or(Instant())}, m_store);
    const bool isOfSite = m_store.site.empty() || (facts.site && facts.site->code == m_store.site);
    if (facts.mailClass == MailClass::BuyerMessage && facts.sender.kind == MailSender::Kind::Buyer && isOfSite) ++found;
    return {};
  });
  if (!read) return fail(read.error());
  if ((*session)->isUsable()) (*session)->logout();
  return found;
}

Result<Order> AmazonConnector::order(const std::string& remoteId, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "amazon.cancelled", "Stopped on request.");
  if (!m_access.isSetUp())
    return fail(ErrorKind::MissingGrant, "amazon.no_orders", "Orders of this store are not read: that needs an application of your own at Amazon. Its keys belong into the settings of the store.");
  const auto answer = getOrder(m_access, remoteId, stop);
  if (!answer) return fail(answer.error());
  return orderIn(answer->body, m_store.id, clock().now());
}

// Reads on which sites the account sells: the smallest read that shows a working token, and whose it is.
void AmazonConnector::testOrders(TestRead& read, const std::stop_token& stop) const {
  if (!m_access.isSetUp()) return;
  const auto answer = getMarketplaceParticipations(m_access, stop);
  const auto sells = answer ? sellsOn(answer->body, m_access.at().marketplaceId) : Result<bool>(fail(answer.error()));
  if (!sells || !*sells) {
    read.missing.push_back("orders: " + (sells ? "the account of this application does not sell on this site" : sells.error().text));
    return;
  }
  read.granted.push_back(m_access.at().isRelayed ? "orders (tokens from the relay of your company)"
                                                 : "orders (own private application; Amazon accepts a desktop program only together with a service run by your company)");
}

Result<TestRead> AmazonConnector::test(std::stop_token stop) {
  if (!hasMailbox()) {
    if (!m_access.isSetUp()) return noMailbox();
    TestRead only;
    testOrders(only, stop);
    only.missing.emplace_back(kOrdersOnly);
    return only;
  }
  auto read = MailboxStore::test(stop);
  if (!read) return read;
  const auto found = newestBuyerMessages(stop);
  if (!found) return fail(found.error());
  const Site* site = siteOfCode(m_store.site);
  const std::string place = site ? "amazon." + std::string(site->suffix) : "Amazon";
  read->granted.push_back("buyer messages of " + place + ": " + (*found == 0 ? "none" : std::to_string(*found)) + " among the newest " +
                          std::to_string(kTestMails) + " mails");
  testOrders(*read, stop);
  return read;
}

std::string AmazonConnector::webPage(const Thread& thread) const {
  const Site* site = siteOfCode(m_store.site);
  if (m_store.sandbox || !site || thread.remoteId.empty()) return "";
  const std::string inbox = "https://sellercentral.amazon." + std::string(site->suffix) + "/messaging/inbox";
  constexpr std::string_view kCase = "case:";
  if (!thread.remoteId.starts_with(kCase)) return inbox;
  const auto id = thread.remoteId.substr(kCase.size());
  return isCaseId(id) ? inbox + "?fi=caseId&ss=" + id + "&cc=" + id : inbox;
}

Result<std::string> AmazonConnector::noAnswerNeededPage(const std::string& threadRemoteId) const {
  if (!m_originals) return std::string();
  const auto newest = m_originals->newestFromBuyer(m_store.id, threadRemoteId);
  if (!newest) return fail(newest.error());
  if (!*newest) return std::string();
  // The footer stands before the files, however large they are.
  const auto bytes = std::string_view((*newest)->bytes).substr(0, kTextBytes);
  const auto parsed = readMail(bytes);
  const auto facts = readAmazonMail({bytes, parsed, "", MailFolder::Role::Inbox, false, (*newest)->sentAt}, m_store);
  // A link out of a mail that nobody vouches for is not offered as Amazon's.
  const bool isAmazons = facts.sender.kind == MailSender::Kind::Buyer && facts.sender.trust != MailSender::Trust::Refuted;
  return isAmazons ? facts.links.noResponseNeeded : std::string();
}

}  // namespace
}  // namespace amazon

std::unique_ptr<Connector> makeAmazonConnector(const Store& store, const ConnectorParts& parts) {
  auto classifier = std::make_unique<amazon::AmazonClassifier>();
  auto& reading = *classifier;
  return std::make_unique<amazon::AmazonConnector>(store, parts, reading, std::move(classifier));
}

}  // namespace inquiry
