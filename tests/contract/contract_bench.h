#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "tests/contract/connector_under_test.h"
#include "tests/contract/watched_transport.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/recording_sink.h"

namespace inquiry::test {

// One connector before its far side, and what is stored of it.
class ContractBench {
 public:
  explicit ContractBench(std::unique_ptr<FarSide> farSide);

  FarSide& far() { return *m_far; }
  WatchedTransport& wire() { return m_wire; }
  RecordingSink& stored() { return m_stored; }
  Connector& connector() { return *m_connector; }
  const Store& store() const { return m_store; }

  // As a new start of the program does: what is stored stays.
  void reconnect();
  Status pull(PullDepth depth) { return pull(depth, m_stored); }
  Status pull(PullDepth depth, RecordingSink& into) { return m_connector->pull(depth, into, into, {}); }
  // Incremental, and a sweep as late as the connector wants it.
  Status catchUp(RecordingSink& into);
  // Everything there is, into a store that knows nothing.
  Result<std::string> freshState();

  // The next outgoing message of that thread, with the baseline as the outbox takes it.
  Outgoing outgoing(const std::string& thread, const std::string& text);
  // The same of a step in a case.
  Outgoing outgoing(const std::string& caseId, const CaseStep& step);
  // `conversations` threads with `each` messages of their buyers.
  std::vector<std::string> fill(int conversations, int each);

 private:
  Outgoing prepared();

  std::unique_ptr<FarSide> m_far;
  MemorySecretStore m_secrets;
  Store m_store;
  WatchedTransport m_wire;
  RecordingSink m_stored;
  std::unique_ptr<Connector> m_connector;
  int m_outgoing = 0;
};

// Skips when the row cannot run here.
std::unique_ptr<FarSide> builtFarSide(const ConnectorUnderTest& row);

// The same for those whose far side plays cases.
#define FOR_EACH_CONNECTOR_WITH_CASES(bench) \
  FOR_EACH_CONNECTOR(bench)                  \
    if (bench.far().cases() != nullptr)

// Calls what follows with a bench for every connector that can run here, each as a section of its own.
#define FOR_EACH_CONNECTOR(bench)                                                     \
  for (const ConnectorUnderTest& row : connectorsUnderTest())                         \
    DYNAMIC_SECTION(row.name)                                                         \
      if (ContractBench bench(builtFarSide(row)); true)

}  // namespace inquiry::test
