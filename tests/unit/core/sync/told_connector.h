#pragma once

#include <map>
#include <memory>
#include <string>

#include "core/marketplaces/connector.h"
#include "tests/support/fake_connector.h"

namespace inquiry::test {

// What a platform tells of a conversation besides its messages.
struct ToldConversation {
  ThreadKind kind = ThreadKind::OrderMessage;
  std::optional<Order> order;
};

// The connector of a FakePlatform that knows kinds and orders, too. By the remote id of the conversation; set before the pull.
class ToldConnector final : public Connector {
 public:
  explicit ToldConnector(std::unique_ptr<Connector> inner) : m_inner(std::move(inner)) {}
  static std::map<std::string, ToldConversation>& told();
  static std::unique_ptr<Connector> make(const Store& store, const ConnectorParts& parts);

  const Capabilities& capabilities() const override { return m_inner->capabilities(); }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override { return m_inner->ownMessages(outgoing, stop); }
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override { return m_inner->send(outgoing, stop); }
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override { return m_inner->reconcile(outgoing, claimed, stop); }
  Status markRead(const std::string& thread, std::stop_token stop) override { return m_inner->markRead(thread, stop); }
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override { return m_inner->order(remoteId, stop); }
  Result<TestRead> test(std::stop_token stop) override { return m_inner->test(stop); }
  std::string webPage(const Thread& thread) const override { return m_inner->webPage(thread); }
  Result<AuthorizationRequest> startSignIn() override { return m_inner->startSignIn(); }
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) override { return m_inner->finishSignIn(request, pasted, stop); }
  std::optional<Instant> throttledUntil() const override { return m_inner->throttledUntil(); }

 private:
  std::unique_ptr<Connector> m_inner;
};

}  // namespace inquiry::test
