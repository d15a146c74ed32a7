#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/marketplaces/connector.h"

namespace inquiry::test {

// A model of what storage does with pages: stores them by identity, keeps watermarks with their page, remembers every page.
// Can refuse a page, to show that a pull ends there. One thread at a time.
class RecordingSink final : public PageSink, public StoredView {
 public:
  struct StoredMessage {
    InboundMessage inbound;
    bool deleted = false;
    int revision = 1;
  };

  Status accept(InboundPage page) override;

  std::optional<std::string> watermark(std::string_view stream) const override;
  bool knowsMessage(std::string_view remoteId) const override;
  std::optional<std::string> newestMessage(std::string_view threadRemoteId) const override;
  std::vector<SweepTarget> sweepTargets(Instant activeSince, Instant sweptBefore, std::size_t limit) const override;
  std::vector<std::string> openThreads(ThreadKind kind, std::size_t limit) const override;
  std::optional<std::string> threadOfMessage(std::string_view remoteId) const override;
  std::optional<StoredThreadState> threadState(std::string_view remoteId) const override;

  // Where a thread's messages stand after every merge.
  std::string conversationOf(const std::string& threadRemoteId) const;
  const std::vector<InboundDelivery>& deliveries() const { return m_deliveries; }

  // The n-th page from now on (1 = the next) is refused once with a storage error.
  void refusePage(int n) { m_refuseIn = n; }
  bool hasRefused() const { return m_hasRefused; }
  // Called after each stored page, for a test that changes the platform while a pull runs.
  std::function<void(const InboundPage&)> afterPage;
  // As the outbox does after an accepted send: the message exists here before any pull has seen it.
  void storeSent(const std::string& threadRemoteId, const std::string& remoteId, const std::string& text, Instant at);

  // As clearing the local copy does: messages and marks go, the threads stay with what is known of them.
  void clearMessages();

  const std::map<std::string, InboundThread>& threads() const { return m_threads; }
  const std::map<std::string, StoredMessage>& messages() const { return m_messages; }
  const std::map<std::string, Order>& orders() const { return m_orders; }
  const std::map<std::string, InboundCase>& cases() const { return m_cases; }  // by Case::remoteId, as the platform told them last
  const std::map<std::string, std::string>& watermarks() const { return m_watermarks; }
  const std::vector<Error>& quarantined() const { return m_quarantined; }
  const std::vector<InboundPage>& pages() const { return m_pages; }
  std::optional<std::int64_t> estimatedTotal() const { return m_estimatedTotal; }
  // Texts of the thread's living messages, oldest first.
  std::vector<std::string> texts(const std::string& threadRemoteId) const;
  // Threads, messages, orders and cases as one comparable text; watermarks and revisions are left out.
  std::string state() const;

 private:
  void store(const InboundMessage& inbound);
  void merge(const InboundThread& inbound);

  std::map<std::string, InboundThread> m_threads;
  std::map<std::string, StoredMessage> m_messages, m_cleared;
  std::map<std::string, Order> m_orders;
  std::map<std::string, InboundCase> m_cases;
  std::map<std::string, std::string> m_merged;
  std::vector<InboundDelivery> m_deliveries;
  std::map<std::string, SweepTarget> m_targets;
  std::map<std::string, std::string> m_watermarks;
  std::vector<Error> m_quarantined;
  std::vector<InboundPage> m_pages;
  std::optional<std::int64_t> m_estimatedTotal;
  int m_refuseIn = 0;
  bool m_hasRefused = false;
};

}  // namespace inquiry::test
