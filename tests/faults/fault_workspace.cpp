#include "tests/faults/fault_workspace.h"

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <stdexcept>

#include "core/domain/uuid.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_list.h"
#include "core/storage/thread_repository.h"
#include "core/sync/outbox_ledger.h"
#include "core/sync/outgoing_record.h"
#include "tests/faults/hurried_connector.h"

namespace inquiry::faults {
namespace {

using nlohmann::json;

std::string workspaceIn(const std::string& folder) { return folder + "/workspace"; }

Store storeFrom(const json& file) {
  Store store;
  store.id.value = file.at("id");
  store.marketplace = marketplaceFromName(file.at("marketplace").get<std::string>()).value();
  store.site = file.at("site");
  store.name = file.at("name");
  store.timeZone = file.at("timeZone");
  store.mode = StoreMode::Reply;
  store.endpoints = file.at("endpoints").get<std::map<std::string, std::string>>();
  store.sandbox = true;
  return store;
}

std::string hex(std::string_view bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (const char c : bytes) {
    text += kDigits[(static_cast<unsigned char>(c) >> 4U) & 15U];
    text += kDigits[static_cast<unsigned char>(c) & 15U];
  }
  return text;
}

Secret fromHex(const std::string& text) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) bytes += static_cast<char>(std::stoi(text.substr(i, 2), nullptr, 16));
  return Secret(std::move(bytes));
}

}  // namespace

void must(const Status& status) {
  if (!status) throw std::runtime_error(status.error().code + ": " + status.error().text);
}

std::string readFile(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<std::string> linesOf(const std::string& file) {
  std::vector<std::string> lines;
  std::istringstream in(readFile(file));
  for (std::string line; std::getline(in, line);)
    if (!line.empty()) lines.push_back(line);
  return lines;
}

void appendLine(const std::string& file, const std::string& line) {
  const int out = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const std::string text = line + "\n";
  const bool written = out >= 0 && ::write(out, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  if (out >= 0) ::close(out);
  if (!written) throw std::runtime_error("cannot write " + file);
}

void FaultWorkspace::create(const std::string& folder, const test::SandboxProcess& sandbox) {
  const SystemClock clock;
  storage::NewKeys keys;
  keys.passphrase = Secret(std::string("a passphrase for tests"));
  keys.cost.bytes = 8U << 20U;
  keys.cost.passes = 1;
  auto created = must(storage::WorkspaceStorage::create(workspaceIn(folder), clock, keys));
  appendLine(folder + "/key", hex(created.storage->key().reveal()));
  appendLine(folder + "/port", std::to_string(sandbox.port()));
  const json files = sandbox.get("stores");
  for (const json& file : files.at("stores")) {
    const Store store = storeFrom(file);
    must(created.storage->database().writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
      return storage::StoreRepository(connection).add(store, clock.now());
    }));
    std::map<std::string, Secret> credentials;
    for (const auto& [key, value] : file.at("credentials").items()) credentials.emplace(key, Secret(value.get<std::string>()));
    credentials.emplace("redirectUri", Secret(std::string("https://desk.example/signed-in")));
    must(created.storage->secrets().saveCredentials(store.id, std::move(credentials)));
  }
}

FaultWorkspace::FaultWorkspace(const std::string& folder) {
  const auto before = std::chrono::steady_clock::now();
  const std::string key = linesOf(folder + "/key").front();
  m_storage = must(storage::WorkspaceStorage::open(workspaceIn(folder), m_clock, [&key](const storage::KeySlots&) { return Result<Secret>(fromHex(key)); }));
  m_registry = hurriedConnectors();
  const SyncParts parts{m_storage->database(), m_clock, m_registry, {m_transport, m_storage->secrets(), m_clock, nullptr, {}},
                        m_storage->outboxJournal(), nullptr, nullptr};
  SyncOptions options;
  options.workers = 4;
  options.firstRetry = Duration(200);
  m_sync = std::make_unique<SyncService>(parts, options);
  must(m_sync->recover());
  m_openMillis = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

std::vector<FaultWorkspace::Target> FaultWorkspace::targets() {
  const auto reader = must(database().read());
  ThreadQuery query;
  query.view = ThreadView::All;
  query.limit = 500;
  query.now = m_clock.now();
  const auto page = must(storage::ThreadList(reader->connection()).page(query));
  std::vector<Target> targets;
  for (const Thread& thread : page.threads) {
    const bool answersMany = thread.kind == ThreadKind::OrderMessage || (thread.kind == ThreadKind::Question && thread.marketplace == Marketplace::Ebay);
    if (answersMany && !thread.sendBlocked) targets.push_back({thread.id, thread.store, thread.remoteId});
  }
  return targets;
}

OutgoingId FaultWorkspace::answer(const Target& target, const std::string& text, const std::string& actor) {
  Outgoing item;
  item.clientId = newUuid();
  item.store = target.store;
  item.thread = target.thread;
  item.threadRemoteId = target.remoteId;
  item.text = text;
  item.actor = actor;
  item.state = OutgoingState::Queued;
  item.createdAt = m_clock.now();
  must(recordOutgoing(m_storage->outboxJournal(), item));
  must(database().writes().write(storage::WritePriority::User, [&item](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto id = storage::OutgoingRepository(connection).insert(item);
    if (!id) return fail(id.error());
    item.id = *id;
    changes.outgoing.insert(*id);
    return {};
  }));
  m_sync->outboxChanged();
  return item.id;
}

std::vector<Outgoing> FaultWorkspace::outgoing(const std::vector<OutgoingState>& states) {
  const auto reader = must(database().read());
  return must(storage::OutgoingRepository(reader->connection()).list(states, 1'000'000));
}

int FaultWorkspace::signInAgain(int sandboxPort) {
  std::vector<StoreId> gone;
  {
    const auto reader = must(database().read());
    storage::StoreRepository stores(reader->connection());
    for (const Store& store : must(stores.list()))
      if (must(stores.health(store.id)).state == HealthState::Revoked) gone.push_back(store.id);
  }
  for (const StoreId& store : gone) {
    const auto answer = test::exchange(sandboxPort, {"POST", "/_control/code", {{"Content-Type", "application/json"}}, json{{"store", store.value}}.dump()});
    const auto request = must(m_sync->startSignIn(store));
    // May run into a fault meant for somebody else: the next life tries again.
    const Status done = m_sync->finishSignIn(store, request, answer.json().at("code").get<std::string>());
    if (!done) std::cerr << "sign-in of " << store.value << ": " << done.error().code << std::endl;
  }
  return static_cast<int>(gone.size());
}

int FaultWorkspace::answerQuestions(int sandboxPort) {
  const auto waiting = outgoing({OutgoingState::NeedsPerson});
  if (waiting.empty()) return 0;
  const json sent = test::exchange(sandboxPort, {"GET", "/_control/sent", {}, ""}).json();
  std::set<std::string> accepted;
  for (const json& row : sent.at("sent")) accepted.insert(row.at("text").get<std::string>());
  OutboxLedger ledger(database(), m_clock, m_storage->outboxJournal());
  for (Outgoing item : waiting) {
    OutboxLedger::Move move;
    move.to = accepted.contains(item.text) ? OutgoingState::Sent : OutgoingState::Queued;
    if (move.to == OutgoingState::Sent) move.sentAt = m_clock.now();
    must(ledger.move(item, move));
  }
  return static_cast<int>(waiting.size());
}

}  // namespace inquiry::faults
