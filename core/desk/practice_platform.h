#pragma once

#include <string>
#include <vector>

#include "core/marketplaces/connector.h"

namespace inquiry::desk {

// A far side inside this process, for test enquiries: one buyer wrote one message, and what is answered is kept here. It holds no transport, no
// address and no credentials, so nothing given to it can leave the computer. Used by one thread.
class PracticePlatform final : public Connector {
 public:
  PracticePlatform(const Clock& clock, Capabilities capabilities) : m_clock(clock), m_capabilities(std::move(capabilities)) {}
  void buyerWrites(InboundThread thread, InboundMessage message);
  const std::vector<Outgoing>& answers() const { return m_answers; }

  const Capabilities& capabilities() const override { return m_capabilities; }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  // What pull() hands over.
  InboundPage page() const;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override;
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override;
  Status markRead(const std::string& threadRemoteId, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<TestRead> test(std::stop_token stop) override;
  std::string webPage(const Thread& thread) const override;
  Result<AuthorizationRequest> startSignIn() override;
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) override;
  std::optional<Instant> throttledUntil() const override { return {}; }

 private:
  const Clock& m_clock;
  Capabilities m_capabilities;
  std::vector<InboundThread> m_threads;
  std::vector<InboundMessage> m_messages;
  std::vector<Outgoing> m_answers;
};

}  // namespace inquiry::desk
