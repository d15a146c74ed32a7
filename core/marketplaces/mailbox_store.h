#pragma once

#include <memory>

#include "core/marketplaces/mailbox_access.h"
#include "core/marketplaces/mailbox_pull.h"
#include "core/marketplaces/mailbox_sending.h"

namespace inquiry {

// Everything of a connector that lives on a mailbox alone; what a marketplace adds (orders, pages, its own checks) is in a class derived from it,
// and what a mail is to it, in its classifier. Contract: connector.h.
class MailboxStore : public Connector {
 public:
  MailboxStore(const Store& store, const ConnectorParts& parts, std::unique_ptr<MailClassifier> classifier, Capabilities capabilities);

  const Capabilities& capabilities() const override { return m_capabilities; }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override { return m_sending.ownMessages(outgoing, std::move(stop)); }
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override { return m_sending.send(outgoing, std::move(stop)); }
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override {
    return m_sending.reconcile(outgoing, claimed, std::move(stop));
  }
  Result<std::unique_ptr<NewsWatch>> watch(std::stop_token stop) override;
  Status markRead(const std::string& threadRemoteId, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) override;
  Result<TestRead> test(std::stop_token stop) override;
  std::string webPage(const Thread& thread) const override { return (void)thread, ""; }
  Result<AuthorizationRequest> startSignIn() override;
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) override;
  std::optional<Instant> throttledUntil() const override { return {}; }
  std::optional<Error> grantWarning() const override { return m_access.grant() ? m_access.grant()->warning() : std::nullopt; }
  std::string remark() const override { return m_access.remark(); }

 protected:
  const MailboxAccess& access() const { return m_access; }
  const Clock& clock() const { return m_clock; }

 private:
  Status testSending(TestRead& read, const std::stop_token& stop) const;
  Status testSpare(TestRead& read, const std::stop_token& stop) const;

  const Clock& m_clock;
  const OriginalSource* m_originals;
  const MailboxAccess m_access;
  const std::unique_ptr<MailClassifier> m_classifier;
  const Capabilities m_capabilities;
  MailboxSending m_sending;
};

// What any mailbox can do, for conversations of that kind; `source` says where the limits stand.
ChannelCapabilities mailChannel(ThreadKind kind);

}  // namespace inquiry
