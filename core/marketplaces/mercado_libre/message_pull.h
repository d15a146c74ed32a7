#pragma once

#include <map>
#include <set>

#include "core/marketplaces/mercado_libre/pack_contexts.h"
#include "core/marketplaces/mercado_libre/thread_reader.h"

namespace inquiry::mercado_libre {

// Post-sale messages. The only list is "packs with unread messages", and anyone reading on the website takes a pack off it; so
// threads are read again in turns:
//   unread() - packs whose unread count is new or has changed
//   turns()  - busy packs (active in the last 48 h) every 10 minutes, all packs of the last 30 days before 6 hours are over, a
//              bounded number per call
//   all()    - every pack of the last 30 days now
// The watermark "unread" holds the counts already followed up; it moves after their threads were handed over. "contexts" holds packs
// whose orders could not be read when their thread came: a message is not kept waiting for its context.
// Nothing here marks anything read.
class MessagePull {
 public:
  MessagePull(PullScope& scope, PackContexts& contexts);

  Status unread();
  Status turns();
  Status all();
  Status packs(const std::vector<std::string>& packIds);

 private:
  Status read(const SweepTarget& target);
  Status readAll(const std::vector<SweepTarget>& targets);
  void take(const std::string& packId, ThreadReading reading, SweepTarget target);
  Status failed(const SweepTarget& target, const Error& error);
  Status completeContexts();
  void addContext(const std::string& packId, InboundThread& thread);
  Status flush();
  std::map<std::string, std::int64_t> followedUp() const;

  PullScope& m_scope;
  PackContexts& m_contexts;
  InboundPage m_page;  // threads read and not handed over yet
  std::size_t m_inPage = 0;
  std::size_t m_failedInARow = 0;
  bool m_lastFailed = false;
  std::optional<std::map<std::string, std::int64_t>> m_unread;  // as listed in this pull
  std::set<std::string> m_lacking;                              // packs without their context
  bool m_lackingChanged = false;
};

}  // namespace inquiry::mercado_libre
