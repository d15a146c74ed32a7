#include "tests/unit/core/sync/told_connector.h"

namespace inquiry::test {
namespace {

class TellingSink final : public PageSink {
 public:
  explicit TellingSink(PageSink& inner) : m_inner(inner) {}
  Status accept(InboundPage page) override {
    for (InboundThread& thread : page.threads) {
      const auto known = ToldConnector::told().find(thread.remoteId);
      if (known == ToldConnector::told().end()) continue;
      thread.kind = known->second.kind;
      if (!known->second.order) continue;
      thread.orderRemoteId = known->second.order->remoteId;
      page.orders.push_back(*known->second.order);
      page.orders.back().buyerKey = thread.buyerKey;
    }
    return m_inner.accept(std::move(page));
  }

 private:
  PageSink& m_inner;
};

}  // namespace

std::map<std::string, ToldConversation>& ToldConnector::told() {
  static std::map<std::string, ToldConversation> all;
  return all;
}

std::unique_ptr<Connector> ToldConnector::make(const Store& store, const ConnectorParts& parts) { return std::make_unique<ToldConnector>(FakeConnector::make(store, parts)); }

Status ToldConnector::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  TellingSink telling(sink);
  return m_inner->pull(depth, stored, telling, stop);
}

}  // namespace inquiry::test
