#include "tests/contract/contract_bench.h"

#include <catch2/catch_test_macros.hpp>

namespace inquiry::test {

std::unique_ptr<FarSide> builtFarSide(const ConnectorUnderTest& row) {
  if (!row.build) SKIP("the sandbox program is not built");
  return row.build();
}

ContractBench::ContractBench(std::unique_ptr<FarSide> farSide)
    : m_far(std::move(farSide)), m_store(m_far->prepare(m_secrets)),
      m_wire(m_far->transport(), [this](const HttpRequest& request) { return m_far->isWrite(request); }) {
  reconnect();
}

void ContractBench::reconnect() {
  ConnectorParts parts{m_wire, m_secrets, m_far->clock()};
  if (m_far->letTimePass(Duration::zero())) {
    parts.pacing = &m_far->clock();
    parts.pause = [this](Duration time, std::stop_token stop) {
      m_far->letTimePass(time);
      return !stop.stop_requested();
    };
  }
  m_connector = m_far->connect(m_store, parts);
}

Status ContractBench::catchUp(RecordingSink& into) {
  if (const Status pulled = pull(PullDepth::Incremental, into); !pulled) return pulled;
  m_far->letTimePass(m_connector->capabilities().sweepInterval + std::chrono::minutes(1));
  return pull(PullDepth::Sweep, into);
}

Result<std::string> ContractBench::freshState() {
  RecordingSink fresh;
  if (const Status pulled = pull(PullDepth::History, fresh); !pulled) return fail(pulled.error());
  if (const Status pulled = catchUp(fresh); !pulled) return fail(pulled.error());
  return fresh.state();
}

Outgoing ContractBench::prepared() {
  Outgoing outgoing;
  outgoing.clientId = "00000000-0000-4000-8000-00000000" + std::to_string(1000 + ++m_outgoing);
  outgoing.id = OutgoingId{m_outgoing};
  outgoing.store = m_store.id;
  outgoing.state = OutgoingState::Sending;
  outgoing.createdAt = m_far->clock().now();
  outgoing.sendingAt = m_far->clock().now();
  return outgoing;
}

Outgoing ContractBench::outgoing(const std::string& thread, const std::string& text) {
  Outgoing outgoing = prepared();
  outgoing.threadRemoteId = thread;
  outgoing.text = text;
  const auto own = m_connector->ownMessages(outgoing, {});
  REQUIRE(own);
  outgoing.baseline = *own;
  return outgoing;
}

Outgoing ContractBench::outgoing(const std::string& caseId, const CaseStep& step) {
  Outgoing outgoing = prepared();
  outgoing.kind = OutgoingKind::PlatformAction;
  outgoing.actionCase = caseId;
  outgoing.action = step.action;
  outgoing.text = step.text;
  outgoing.caseAnswer = step.answer;
  if (const auto known = m_stored.cases().find(caseId); known != m_stored.cases().end()) {
    outgoing.threadRemoteId = known->second.threadRemoteId;
    outgoing.actionOrder = known->second.value.orderRemoteId;
  }
  const auto own = m_connector->ownMessages(outgoing, {});
  REQUIRE(own);
  outgoing.baseline = *own;
  return outgoing;
}

std::vector<std::string> ContractBench::fill(int conversations, int each) {
  std::vector<std::string> threads;
  for (int i = 0; i < conversations; ++i) {
    std::string thread;
    for (int k = 0; k < each; ++k) {
      m_far->letTimePass(std::chrono::seconds(20));
      thread = m_far->buyerWrites(thread, "Message " + std::to_string(k + 1) + " of buyer " + std::to_string(i + 1));
    }
    threads.push_back(thread);
  }
  return threads;
}

}  // namespace inquiry::test
