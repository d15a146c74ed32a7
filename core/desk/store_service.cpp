#include "core/desk/store_service.h"

#include <map>
#include <nlohmann/json.hpp>

#include "core/desk/automation_right.h"
#include "core/desk/diagnosis.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/sample_service.h"
#include "core/desk/store_file.h"
#include "core/desk/tag_suggestion_service.h"
#include "core/desk/thread_loader.h"
#include "core/domain/journal_entry.h"
#include "core/domain/mail_copy.h"
#include "core/domain/thread_query.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/copied_connector.h"
#include "core/marketplaces/notification_mail.h"
#include "core/marketplaces/mailbox_grant.h"
#include "core/marketplaces/registry.h"
#include "core/storage/journal.h"
#include "core/storage/mail_copy_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_list.h"
#include "core/storage/watermark_repository.h"
#include "core/sync/alarm_post.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {

struct StoreService::OpenSignIns {
  std::map<StoreId, AuthorizationRequest> byStore;
};

StoreService::StoreService(Parts& parts) : m_parts(parts), m_signIns(std::make_unique<OpenSignIns>()) {}
StoreService::~StoreService() = default;

namespace {

Status journalStore(storage::Connection& connection, const Parts& parts, const StoreId& store, const std::string& kind,
                    const nlohmann::json& payload) {
  return note(connection, parts, {SubjectKind::Store, store.value, kind, payload});
}

StoreRow rowOf(const Store& store, const StoreHealth& health, Instant now) {
  StoreRow row{store, health, healthText(health), healthNextStep(health), 0, syncAgeOf(health, now), syncLagOf(health, now), {}, false};
  return row;
}

// A right its platform does not give is none, also where somebody chose it before that was known.
void judgeAutomation(Parts& parts, StoreRow& row) {
  if (row.isOnlyImported) return;
  const auto capabilities = parts.sync.capabilities(row.store.id);
  row.takesAutomation = !capabilities || takesAutomation(*capabilities);
  if (!row.takesAutomation && row.store.mode == StoreMode::Automation) row.store.mode = StoreMode::Reply;
}

// Whatever a sync of earlier days said about it: there is nothing to fetch and nothing to mend.
StoreRow importedRow(const Store& store) {
  StoreRow row{store, StoreHealth{}, "Imported, not connected.", "Nothing to do; add it with a store file of the same id to connect it.", 0, SyncAge::Fresh, {}, {}, true};
  return row;
}

// The two ways of its messages, the platform's API and its notification mails, against each other.
Status addMailCopies(storage::Connection& connection, Instant now, StoreRow& row) {
  if (row.isOnlyImported || !row.store.mailbox || notificationWords(row.store.marketplace) == nullptr) return {};
  const auto unseen = storage::MailCopyRepository(connection).waitingSince(row.store.id, now - kMailCopyPatience);
  if (!unseen) return fail(unseen.error());
  const auto fault = storage::WatermarkRepository(connection).find(row.store.id, kMailCopyFault);
  if (!fault) return fail(fault.error());
  row.mailOnly = *unseen;
  row.mailCopyFault = fault->value_or("");
  if (row.mailOnly > 0)
    row.healthText += " " + std::to_string(row.mailOnly) + (row.mailOnly == 1 ? " message is" : " messages are") + " known by mail only: look for them on the platform's page.";
  if (!row.mailCopyFault.empty()) row.healthText += " The mailbox with its notification mails cannot be read (" + row.mailCopyFault + ").";
  return {};
}

// The store of this id and marketplace that was only imported: it becomes a live one and keeps its threads.
Result<std::optional<Store>> importedBefore(storage::Connection& connection, const Store& store) {
  storage::StoreRepository repository(connection);
  auto known = repository.find(store.id);
  if (!known || !*known || (*known)->marketplace != store.marketplace) return known ? Result<std::optional<Store>>(std::nullopt) : known;
  const auto isOnlyImported = repository.isOnlyImported(**known);
  if (!isOnlyImported) return fail(isOnlyImported.error());
  return *isOnlyImported ? known : Result<std::optional<Store>>(std::nullopt);
}

}  // namespace

Result<StoreRow> StoreService::add(const std::string& json) {
  auto files = parseStoreFiles(json);
  if (!files) return fail(files.error());
  if (files->size() != 1) return fail(ErrorKind::InvalidInput, "store_file.many", "This file holds several stores: add them one by one.");
  return add(std::move(files->front()));
}

Result<std::vector<StoreRow>> StoreService::addAll(const std::string& json) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  auto files = parseStoreFiles(json);
  if (!files) return fail(files.error());
  std::vector<StoreRow> rows;
  for (StoreFile& file : *files) {
    auto row = add(std::move(file));
    if (!row) return fail(row.error());
    rows.push_back(std::move(*row));
  }
  return rows;
}

Result<StoreRow> StoreService::add(StoreFile file) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  const Store store = file.store;
  if (!m_parts.connectors.serves(store.marketplace))
    return fail(ErrorKind::Refused, "store.not_served",
                "This version cannot connect " + std::string(displayName(store.marketplace)) + " yet: its messages can only be imported.");
  if (!m_parts.isEncrypted && !store.sandbox)
    return fail(ErrorKind::Refused, "store.not_encrypted",
                "This build does not encrypt its database and takes only sandbox stores: install a build with SQLCipher.");
  std::optional<Store> imported;
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        auto before = importedBefore(connection, store);
        if (!before) return fail(before.error());
        imported = std::move(*before);
        storage::StoreRepository repository(connection);
        if (auto done = imported ? repository.update(store) : repository.add(store, m_parts.clock.now()); !done) return done;
        changes.stores.insert(store.id);
        return journalStore(connection, m_parts, store.id, "store.added",
                            {{"marketplace", name(store.marketplace)}, {"mode", name(store.mode)}, {"sandbox", store.sandbox}});
      });
  if (!written) return fail(written.error());
  if (auto done = m_parts.secrets.saveCredentials(store.id, std::move(file.credentials)); !done) {
    // Without its credentials the store is of no use: nothing of it stays but what was imported before.
    if (!imported) static_cast<void>(remove(store.id));
    else static_cast<void>(m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
      if (auto undone = storage::StoreRepository(connection).update(*imported); !undone) return undone;
      return journalStore(connection, m_parts, imported->id, "store.changed", {{"sandbox", imported->sandbox}, {"credentials", nlohmann::json::array()}});
    }));
    return fail(done.error());
  }
  if (auto done = m_parts.sync.storesChanged(); !done) return fail(done.error());
  return rowOf(store, StoreHealth{}, m_parts.clock.now());
}

Result<std::vector<StoreRow>> StoreService::list() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::StoreRepository repository((*reader)->connection());
  const auto stores = repository.list();
  if (!stores) return fail(stores.error());
  ThreadQuery base;
  base.me = m_parts.me();
  base.now = m_parts.clock.now();
  const auto counts = storage::ThreadList((*reader)->connection()).counts(base);
  if (!counts) return fail(counts.error());
  const auto faults = AlarmPost::faults((*reader)->connection());
  if (!faults) return fail(faults.error());
  // While nobody is signed in the program looks after all of them: doctor, support bundle.
  const auto hidden = m_parts.me.isNobody() ? Result<std::set<StoreId>>() : hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  std::vector<StoreRow> rows;
  for (const Store& store : *stores) {
    if (hidden->contains(store.id)) continue;
    const auto health = repository.health(store.id);
    if (!health) return fail(health.error());
    const auto isOnlyImported = repository.isOnlyImported(store);
    if (!isOnlyImported) return fail(isOnlyImported.error());
    rows.push_back(*isOnlyImported ? importedRow(store) : rowOf(store, *health, base.now));
    if (*isOnlyImported && store.id.value == kSampleStore && store.sandbox) {
      rows.back().isSample = true;
      rows.back().healthText = "Sample data: invented, connected to nothing.";
      rows.back().nextStep = "Nothing to do; remove it when you have seen enough.";
    }
    if (const auto fault = faults->find(store.id); fault != faults->end() && !*isOnlyImported) {
      rows.back().alarmFault = fault->second.code;
      rows.back().healthText += " Its alarms do not reach the webhook (" + fault->second.code + ").";
    }
    if (const auto found = addMailCopies((*reader)->connection(), base.now, rows.back()); !found) return fail(found.error());
    const auto waiting = counts->stores.find(store.id);
    if (waiting != counts->stores.end()) rows.back().needsReply = waiting->second;
    judgeAutomation(m_parts, rows.back());
  }
  return rows;
}

Result<StoreCheck> StoreService::check(const StoreId& id) {
  if (auto may = requireRight(m_parts, DeskRight::View, id); !may) return fail(may.error());
  StoreCheck check;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto store = requireStore((*reader)->connection(), id);
    if (!store) return fail(store.error());
    check.row.store = *store;
  }
  std::vector<StoreRead> reads{readStore(m_parts, check.row.store)};
  check.ok = reads.front().read && reads.front().read->missing.empty();
  check.got = readText(reads.front());
  if (reads.front().read) {
    check.granted = reads.front().read->granted;
    check.missing = reads.front().read->missing;
  } else if (reads.front().read.error().kind == ErrorKind::MissingGrant) {
    check.missing.push_back(reads.front().read.error().text);
  }
  // The health as the test left it.
  const auto rows = list();
  if (!rows) return fail(rows.error());
  for (const StoreRow& row : *rows)
    if (row.store.id == id) check.row = row;
  // Whether it is this store alone: the others are read until one answers.
  for (const StoreRow& row : *rows) {
    const bool isOther = row.store.id != id && !row.isOnlyImported && m_parts.connectors.serves(row.store.marketplace);
    if (check.ok || check.row.isOnlyImported || !isOther) continue;
    reads.push_back(readStore(m_parts, row.store));
    if (reads.back().read && reads.back().read->missing.empty()) break;
  }
  auto trouble = troubleOf(m_parts, reads, id);
  if (!trouble) return fail(trouble.error());
  auto diagnosis = diagnose(m_parts, check.row, reads.front(), std::move(*trouble));
  if (!diagnosis) return fail(diagnosis.error());
  check.diagnosis = std::move(*diagnosis);
  return check;
}

Status StoreService::remove(const StoreId& id) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, id); !may) return fail(may.error());
  // Invented conversations leave nothing behind.
  SampleService samples(m_parts);
  const auto isSample = id.value == kSampleStore ? samples.has() : Result<bool>(false);
  if (!isSample) return fail(isSample.error());
  if (*isSample) return samples.remove();
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        if (const auto store = requireStore(connection, id); !store) return fail(store.error());
        if (auto done = storage::StoreRepository(connection).remove(id, m_parts.clock.now()); !done) return done;
        changes.stores.insert(id);
        return journalStore(connection, m_parts, id, "store.removed", nlohmann::json::object());
      });
  if (!written) return written;
  if (auto done = m_parts.secrets.removeAll(id); !done) return done;
  if (auto done = m_parts.secrets.removeAll(mailboxGrantId(id)); !done) return done;
  if (auto done = forgetLearnedTags(m_parts); !done) return done;
  return m_parts.sync.storesChanged();
}

Status StoreService::setMode(const StoreId& id, StoreMode mode) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, id); !may) return fail(may.error());
  if (mode == StoreMode::Automation) {
    const auto capabilities = m_parts.sync.capabilities(id);
    if (capabilities && !takesAutomation(*capabilities))
      return fail(ErrorKind::Refused, "automation.platform", "This platform forbids automatic answers, or counts them against the account: answer yourself, or use templates.");
  }
  const auto written = m_parts.database.writes().write(
      storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
        auto store = requireStore(connection, id);
        if (!store) return fail(store.error());
        if (store->id.value == kSampleStore && store->sandbox && store->endpoints.empty())
          return fail(ErrorKind::Refused, "store.sample", "Sample data only shows: nothing of it can be sent.");
        const StoreMode before = store->mode;
        store->mode = mode;
        if (auto done = storage::StoreRepository(connection).update(*store); !done) return done;
        changes.stores.insert(id);
        return journalStore(connection, m_parts, id, "store.mode", {{"before", name(before)}, {"after", name(mode)}});
      });
  if (!written) return written;
  return m_parts.sync.storesChanged();
}

Status StoreService::rename(const StoreId& id, const std::string& name) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, id); !may) return fail(may.error());
  const std::string wanted{utf8::trimmed(name)};
  if (wanted.empty() || wanted.size() > 320 || utf8::utf16Length(wanted) > 80)
    return fail(ErrorKind::InvalidInput, "store.name", "A store needs a name of at most 80 characters.");
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    auto store = requireStore(connection, id);
    if (!store) return fail(store.error());
    const std::string before = std::exchange(store->name, wanted);
    if (before == wanted) return {};
    if (auto done = storage::StoreRepository(connection).update(*store); !done) return done;
    changes.stores.insert(id);
    return journalStore(connection, m_parts, id, "store.renamed", {{"before", before}, {"after", wanted}});
  });
}

Result<std::vector<StoreSync>> StoreService::syncOnce(const std::vector<StoreId>& stores) {
  const auto rounds = m_parts.sync.syncOnce(stores);
  if (!rounds) return fail(rounds.error());
  std::vector<StoreSync> result;
  for (const StoreRound& round : *rounds)
    result.push_back({round.id, round.ok, round.threads, round.messages, round.updated, round.sent, round.error});
  return result;
}

Status StoreService::startSync() { return m_parts.sync.start(); }
void StoreService::stopSync() { m_parts.sync.stop(); }
void StoreService::syncNow() { m_parts.sync.syncNow(); }

Result<std::string> StoreService::signInPage(const StoreId& id) {
  auto request = m_parts.sync.startSignIn(id);
  if (!request) return fail(request.error());
  std::string url = request->url;
  m_signIns->byStore.insert_or_assign(id, std::move(*request));
  return url;
}

Status StoreService::finishSignIn(const StoreId& id, const std::string& pasted) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, id); !may) return fail(may.error());
  const auto open = m_signIns->byStore.find(id);
  if (open == m_signIns->byStore.end())
    return fail(ErrorKind::InvalidInput, "sign_in.not_started", "Open the sign-in page first, then paste the address the browser ended on.");
  if (auto done = m_parts.sync.finishSignIn(id, open->second, pasted); !done) return done;
  m_signIns->byStore.erase(open);
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) {
    changes.stores.insert(id);
    return journalStore(connection, m_parts, id, "store.signed-in", nlohmann::json::object());
  });
}

}  // namespace inquiry::desk
