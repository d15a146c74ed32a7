#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/net/curl_transport.h"
#include "core/storage/workspace_storage.h"
#include "core/sync/sync_service.h"
#include "tests/support/sandbox_process.h"

namespace inquiry::faults {

// A real workspace with the real network and the real connectors against a running sandbox: what a desk is made of, without the desk. Files of the
// run (not of the workspace) stand beside it: key, port, acked.log, opens.log, worker.log.
class FaultWorkspace {
 public:
  // Makes the workspace and adds every store of the sandbox.
  static void create(const std::string& folder, const test::SandboxProcess& sandbox);
  // Opens it; throws std::runtime_error with the reason. Measures how long that and the recovery of the outbox take.
  explicit FaultWorkspace(const std::string& folder);

  storage::WorkspaceStorage& storage() { return *m_storage; }
  storage::Database& database() { return m_storage->database(); }
  SyncService& sync() { return *m_sync; }
  const Clock& clock() const { return m_clock; }
  double openMillis() const { return m_openMillis; }

  struct Target {
    ThreadId thread;
    StoreId store;
    std::string remoteId;
  };
  // Conversations that take answers.
  std::vector<Target> targets();
  // A person's answer, made durable as core/desk does it: outbox journal, then the row.
  OutgoingId answer(const Target& target, const std::string& text, const std::string& actor = "li.wen");
  std::vector<Outgoing> outgoing(const std::vector<OutgoingState>& states);
  // Stores whose sign-in is gone are signed in anew, as a person would do it. Answers how many.
  int signInAgain(int sandboxPort);
  // A person looks at the platform for every answer that asks, and says what is there. Answers how many asked.
  int answerQuestions(int sandboxPort);

 private:
  SystemClock m_clock;
  CurlTransport m_transport;
  std::unique_ptr<storage::WorkspaceStorage> m_storage;
  ConnectorRegistry m_registry;
  std::unique_ptr<SyncService> m_sync;
  double m_openMillis = 0;
};

std::string readFile(const std::string& file);
// One write at the end of the file.
void appendLine(const std::string& file, const std::string& line);
std::vector<std::string> linesOf(const std::string& file);
// Throws std::runtime_error with the error's sentence.
void must(const Status& status);
template <class T>
T must(Result<T> result) {
  if (!result) must(Status(fail(result.error())));
  return std::move(*result);
}

}  // namespace inquiry::faults
