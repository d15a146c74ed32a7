#include <nlohmann/json.hpp>

#include "core/desk/outbox_change.h"
#include "core/desk/rights.h"
#include "core/desk/thread_change.h"
#include "core/desk/thread_loader.h"
#include "core/desk/triage_service.h"
#include "core/domain/uuid.h"
#include "core/storage/setting_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

std::string keyOf(const StoreId& store) { return "read.sync_back." + store.value; }

Result<bool> isPlatformTold(storage::Connection& connection, const StoreId& store) {
  const auto value = storage::SettingRepository(connection).find(keyOf(store));
  if (!value) return fail(value.error());
  return *value == "platform";
}

// Reading is not answering, and a platform that cannot be told is no trouble worth a person's time: such threads are left out.
Status tellPlatform(Parts& parts, const std::vector<Thread>& read) {
  for (const Thread& thread : read) {
    const auto capabilities = parts.sync.capabilities(thread.store);
    const ChannelCapabilities* channel = capabilities ? capabilities->channel(thread.kind) : nullptr;
    if (channel == nullptr || !channel->canMarkRead) continue;
    Outgoing item;
    item.clientId = newUuid();
    item.store = thread.store;
    item.thread = thread.id;
    item.threadRemoteId = thread.remoteId;
    item.kind = OutgoingKind::MarkRead;
    item.actor = parts.me().value;
    item.createdAt = parts.clock.now();
    item.state = OutgoingState::Queued;
    if (auto stored = storeOutgoing(parts, item); !stored) return stored;
  }
  if (!read.empty()) parts.sync.outboxChanged();
  return {};
}

}  // namespace

Result<Undo> TriageService::mark(const std::vector<ThreadId>& threads, ReadFlag flag) {
  if (const auto may = requireRight(m_parts, DeskRight::View, threads); !may) return fail(may.error());
  const bool unread = flag == ReadFlag::Unread;
  std::vector<Thread> told;
  ThreadAction action{"mark", "thread.marked", ThreadAction::Inverse::Keep,
                      [&](storage::Connection& connection, const Thread& thread) -> Result<std::optional<ThreadAction::Outcome>> {
    if (thread.unread == unread) return std::optional<ThreadAction::Outcome>{};
    if (auto done = storage::ThreadRepository(connection).setUnread(thread.id, unread); !done) return fail(done.error());
    const auto store = requireStore(connection, thread.store);
    const auto isTold = isPlatformTold(connection, thread.store);
    if (!isTold) return fail(isTold.error());
    if (!unread && *isTold && store && store->mode != StoreMode::DisplayOnly) told.push_back(thread);
    return std::optional(ThreadAction::Outcome{{{"before", thread.unread}, {"after", unread}}, {{"do", "mark"}, {"before", thread.unread}}});
  }};
  // Opening a thread marks it read; undo means the last thing a person decided.
  if (!unread) action.keeps = ThreadAction::Inverse::Drop;
  auto undo = applyToThreads(m_parts, threads, action);
  if (!undo) return undo;
  if (auto queued = tellPlatform(m_parts, told); !queued) return fail(queued.error());
  return undo;
}

Status TriageService::setReadSync(const StoreId& store, ReadSync sync) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, store); !may) return may;
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (const auto known = requireStore(connection, store); !known) return fail(known.error());
    const auto wasTold = isPlatformTold(connection, store);
    if (!wasTold) return fail(wasTold.error());
    const char* const after = sync == ReadSync::Platform ? "platform" : "local";
    if (auto done = storage::SettingRepository(connection).save(keyOf(store), after); !done) return done;
    changes.settings = true;
    return journalSetting(connection, m_parts, keyOf(store), {{"before", *wasTold ? "platform" : "local"}, {"after", after}});
  });
}

Result<TriageService::ReadSync> TriageService::readSync(const StoreId& store) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto isTold = isPlatformTold((*reader)->connection(), store);
  if (!isTold) return fail(isTold.error());
  return *isTold ? ReadSync::Platform : ReadSync::Local;
}

}  // namespace inquiry::desk
