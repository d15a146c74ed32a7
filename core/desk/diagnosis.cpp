#include "core/desk/diagnosis.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/domain/thread_query.h"
#include "core/marketplaces/registry.h"
#include "core/storage/journal.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_list.h"
#include "core/storage/thread_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kMostItems = 500, kMostThreads = 200, kMostEntries = 500;

std::string quoted(const Store& store) { return store.name.empty() || store.name == store.id.value ? store.id.value : store.id.value + " (" + store.name + ")"; }

// A conversation with something that keeps its answer back, and why.
struct StuckThread {
  Thread thread;
  std::string why;
};

Result<std::vector<StuckThread>> stuckThreads(storage::Connection& connection, const std::optional<StoreId>& only, Instant now) {
  std::vector<StuckThread> stuck;
  std::set<ThreadId> seen;
  const auto items = storage::OutgoingRepository(connection).list({OutgoingState::Refused, OutgoingState::NeedsPerson}, kMostItems);
  if (!items) return fail(items.error());
  for (const Outgoing& item : *items) {
    if ((only && item.store != *only) || !seen.insert(item.thread).second) continue;
    const auto thread = storage::ThreadRepository(connection).find(item.thread);
    if (!thread) return fail(thread.error());
    if (*thread) stuck.push_back({**thread, item.errorText});
  }
  ThreadQuery query;
  query.view = ThreadView::NeedsReply;
  query.store = only;
  query.now = now;
  query.limit = kMostThreads;
  query.total = ThreadQuery::Total::Skip;
  const auto page = storage::ThreadList(connection).page(query);
  if (!page) return fail(page.error());
  // Where the order has an open case, the case takes the answers: nothing is wrong there.
  for (const Thread& thread : page->threads)
    if (thread.sendBlocked && !thread.hasCase && thread.kind != ThreadKind::Case && seen.insert(thread.id).second) stuck.push_back({thread, "The platform takes no answer here: " + thread.sendBlockedReason + "."});
  return stuck;
}

Trouble troubleOfThreads(const std::vector<StuckThread>& stuck) {
  if (stuck.empty()) return {TroubleLevel::Nothing, "Nothing is affected: every store that was read answers."};
  const auto named = [](const Thread& thread) {
    return "thread " + std::to_string(thread.id.value) + (thread.orderRemoteId.empty() ? "" : " (order " + thread.orderRemoteId + ")") + " of " + thread.store.value;
  };
  if (stuck.size() == 1)
    return {TroubleLevel::OneOrder, "One order: only " + named(stuck.front().thread) + " is affected, its store answers. " + stuck.front().why};
  return {TroubleLevel::OneOrder, "Single orders: " + std::to_string(stuck.size()) + " conversations are affected, their stores answer. The first is " +
                                      named(stuck.front().thread) + ". " + stuck.front().why};
}

bool needsSignIn(const StoreRead& read, const StoreHealth& health) {
  if (read.read) return !read.read->missing.empty() || health.state == HealthState::Expiring;
  const ErrorKind kind = read.read.error().kind;
  return kind == ErrorKind::Unauthorised || kind == ErrorKind::MissingGrant || kind == ErrorKind::NotFound;
}

// What fails is the mailbox, and not what the store's own platform granted.
bool concernsMailbox(const StoreRead& read) {
  if (!read.read) return read.read.error().code.starts_with("mail.") || read.read.error().code.starts_with("mailbox.");
  const auto isOfMail = [](const std::string& right) { return right.starts_with("read ") || right.starts_with("send"); };
  return std::any_of(read.read->missing.begin(), read.read->missing.end(), isOfMail);
}

Result<DiagnosisStep> authorisationStep(const Parts& parts, const StoreRow& row) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto entries = storage::Journal::ofSubject((*reader)->connection(), SubjectKind::Store, row.store.id.value, kMostEntries);
  if (!entries) return fail(entries.error());
  const auto signedIn = std::find_if(entries->begin(), entries->end(),
                                     [](const JournalEntry& entry) { return entry.kind == "store.signed-in" || entry.kind == "store.added"; });
  DiagnosisStep step{"authorisation-date", true, true, "", "", -1, {}, row.health.grantExpiresAt};
  if (signedIn != entries->end()) step.at = signedIn->at;
  step.text = signedIn == entries->end() ? "It is not known when somebody signed in."
                                         : "Signed in on " + signedIn->at.toIso().substr(0, 10) + ".";
  const auto end = row.health.grantExpiresAt;
  step.text += end ? " The sign-in ends on " + end->toIso().substr(0, 10) + "." : " The platform names no end of it.";
  step.isWell = row.health.state != HealthState::Revoked && row.health.state != HealthState::Expiring && (!end || *end > parts.clock.now());
  return step;
}

}  // namespace

std::string_view name(TroubleLevel level) {
  static constexpr std::array<std::string_view, 4> kNames{"nothing", "one-order", "one-store", "everything"};
  return kNames.at(static_cast<std::size_t>(level));
}

bool StoreRead::isNeverSignedIn() const { return !read && (read.error().code == "oauth.no_grant" || read.error().code == "store.not_connected"); }
bool StoreRead::isFailing() const { return !isNeverSignedIn() && (!read || !read->missing.empty()); }

StoreRead readStore(const Parts& parts, const Store& store) { return {store, parts.sync.test(store.id)}; }

Result<std::vector<StoreRead>> readStores(const Parts& parts) {
  std::vector<Store> stores;
  {
    auto reader = parts.database.read();
    if (!reader) return fail(reader.error());
    auto listed = storage::StoreRepository((*reader)->connection()).list();
    if (!listed) return fail(listed.error());
    stores = std::move(*listed);
  }
  std::vector<StoreRead> reads;
  for (const Store& store : stores)
    if (parts.connectors.serves(store.marketplace)) reads.push_back(readStore(parts, store));
  return reads;
}

std::string readText(const StoreRead& read) {
  if (!read.read) return read.read.error().code + ": " + read.read.error().text;
  const TestRead& got = *read.read;
  std::string text = "read " + std::to_string(got.messages) + " messages";
  if (got.newestAt) {
    const std::string iso = got.newestAt->toIso();
    text += ", newest " + iso.substr(11, 5) + " (" + iso.substr(0, 10) + " UTC)";
  }
  return got.account.empty() ? text : text + " as " + got.account;
}

Result<Trouble> troubleOf(const Parts& parts, const std::vector<StoreRead>& reads, const std::optional<StoreId>& only) {
  std::vector<const StoreRead*> failing, answering;
  for (const StoreRead& read : reads) {
    if (read.isFailing()) failing.push_back(&read);
    else if (!read.isNeverSignedIn()) answering.push_back(&read);
  }
  if (failing.empty()) {
    auto reader = parts.database.read();
    if (!reader) return fail(reader.error());
    const auto stuck = stuckThreads((*reader)->connection(), only, parts.clock.now());
    if (!stuck) return fail(stuck.error());
    return troubleOfThreads(*stuck);
  }
  if (answering.empty() && failing.size() > 1) {
    return Trouble{TroubleLevel::Everything, "Everything: none of the " + std::to_string(failing.size()) +
                                                 " stores can be read. Look at this computer's network, proxy and clock first."};
  }
  const std::string first = quoted(failing.front()->store);
  if (answering.empty()) return Trouble{TroubleLevel::OneStore, "One store: " + first + ", the only one that is connected."};
  if (failing.size() == 1) return Trouble{TroubleLevel::OneStore, "One store: only " + first + " is affected; " + quoted(answering.front()->store) + " answers."};
  std::string names;
  for (const StoreRead* read : failing) names += (names.empty() ? "" : ", ") + read->store.id.value;
  return Trouble{TroubleLevel::OneStore, "Single stores: " + names + " are affected; " + quoted(answering.front()->store) + " answers."};
}

Result<Diagnosis> diagnose(const Parts& parts, const StoreRow& row, const StoreRead& read, Trouble trouble) {
  Diagnosis diagnosis;
  diagnosis.level = trouble.level;
  diagnosis.text = std::move(trouble.text);
  const bool isWell = row.health.state == HealthState::Ok;
  diagnosis.steps.push_back({"status", true, isWell, row.healthText, "", -1, {}, {}});
  auto authorisation = authorisationStep(parts, row);
  if (!authorisation) return fail(authorisation.error());
  diagnosis.steps.push_back(std::move(*authorisation));
  const bool isRead = read.read && read.read->missing.empty();
  std::string got = readText(read);
  if (read.read)
    for (const std::string& missing : read.read->missing) got += "; missing right: " + missing;
  diagnosis.steps.push_back({"test-read", true, isRead, got, read.read ? "" : read.read.error().code, read.read ? read.read->messages : -1, {}, {}});
  if (read.read) diagnosis.steps.back().at = read.read->newestAt;
  if (row.isOnlyImported) {
    diagnosis.steps.push_back({"re-authorise", false, false, "This store was only imported. To connect it: inquirydeskctl store add FILE, with the id " +
                                                                 row.store.id.value + " in the file. Its history stays.", "only-imported", -1, {}, {}});
    diagnosis.endsAt = "re-authorise";
    return diagnosis;
  }
  if (needsSignIn(read, row.health)) {
    const bool isByPassword = row.store.mailbox && row.store.mailbox->signIn.empty() && concernsMailbox(read);
    const std::string how = isByPassword ? "Enter the mailbox and its password again: inquirydeskctl store change FILE, with the id " + row.store.id.value + " in the file"
                                         : "Sign in again with the main account: inquirydeskctl store sign-in " + row.store.id.value;
    diagnosis.steps.push_back({"re-authorise", false, false, how + ". The store's id, history and settings stay.", isByPassword ? "mailbox-password" : "sign-in", -1, {}, {}});
    diagnosis.endsAt = "re-authorise";
    return diagnosis;
  }
  diagnosis.steps.push_back({"re-authorise", true, true, "Not needed: the sign-in is accepted, or it is not what fails.", "not-needed", -1, {}, {}});
  if (isRead) {
    diagnosis.steps.push_back({"log", true, true, "Not needed: the store answers.", "not-needed", -1, {}, {}});
    return diagnosis;
  }
  diagnosis.steps.push_back({"log", false, false, "Look for store=" + row.store.id.value + " and " + read.read.error().code +
                                                      " in logs/desk.log of the workspace, or send a support bundle.", read.read.error().code, -1, {}, {}});
  diagnosis.endsAt = "log";
  return diagnosis;
}

}  // namespace inquiry::desk
