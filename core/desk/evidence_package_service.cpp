#include "core/desk/evidence_package_service.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/compliance/masking.h"
#include "core/desk/attachment_service.h"
#include "core/desk/evidence_service.h"
#include "core/desk/handed_out_note.h"
#include "core/desk/inbox_service.h"
#include "core/desk/journal_note.h"
#include "core/desk/masked_view.h"
#include "core/desk/parts.h"
#include "core/desk/platform_actions_service.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/target_file.h"
#include "core/domain/utf8.h"
#include "core/storage/journal.h"
#include "core/storage/order_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

constexpr std::string_view kCasePrefix = "case:";
constexpr std::string_view kPacked = "evidence.packed";
constexpr std::size_t kRemembered = 10'000;

tl::unexpected<Error> stopped() { return fail(ErrorKind::Cancelled, "package.cancelled", "Stopped: no package was written."); }

std::int64_t filesOf(const evidence::Dossier& dossier) {
  std::size_t files = dossier.caseFiles.size();
  for (const evidence::DossierThread& thread : dossier.threads)
    for (const evidence::DossierMessage& one : thread.messages) files += one.message.attachments.size();
  return static_cast<std::int64_t>(files);
}

std::string maskContacts(std::string_view text) { return compliance::masked(text); }

JournalNote noteOf(const PackageWish& wish, const StoreId& store, const evidence::PackageReceipt& receipt) {
  struct Subject {
    std::pair<SubjectKind, std::string> operator()(ThreadId id) const { return {SubjectKind::Thread, std::to_string(id.value)}; }
    std::pair<SubjectKind, std::string> operator()(CaseId id) const { return {SubjectKind::Case, std::to_string(id.value)}; }
    std::pair<SubjectKind, std::string> operator()(const evidence::OrderNumber& order) const { return {SubjectKind::Order, order.number}; }
  };
  const auto [kind, subject] = std::visit(Subject{}, wish.matter);
  return {kind, subject, std::string(kPacked),
          {{"store", store.value}, {"sha256", receipt.sha256}, {"bytes", receipt.bytes}, {"files", receipt.files}, {"redaction", evidence::name(wish.redaction)}, {"reason", wish.reason}}};
}

}  // namespace

Result<evidence::Matter> EvidencePackageService::matterOf(const std::string& text) const {
  if (text.starts_with(kCasePrefix)) {
    std::int64_t number = 0;
    const auto [end, code] = std::from_chars(text.data() + kCasePrefix.size(), text.data() + text.size(), number);
    if (code == std::errc{} && end == text.data() + text.size()) return evidence::Matter(CaseId{number});
  }
  const auto thread = InboxService(m_parts).resolveThread(text);
  if (thread) return evidence::Matter(*thread);
  if (thread.error().kind != ErrorKind::NotFound) return fail(thread.error());
  return orderOf(text);
}

Result<evidence::Matter> EvidencePackageService::orderOf(const std::string& text) const {
  const std::size_t slash = text.find('/');
  const std::string wanted = slash == std::string::npos ? "" : text.substr(0, slash), number = slash == std::string::npos ? text : text.substr(slash + 1);
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  if (auto may = wanted.empty() ? Status() : requireRight(connection, m_parts, DeskRight::View, StoreId{wanted}); !may) return fail(may.error());
  if (auto left = leaveOutHidden(connection, m_parts, *stores, [](const Store& store) -> const StoreId& { return store.id; }); !left) return fail(left.error());
  const auto threads = storage::ThreadRepository(connection).findByOrder(number);
  if (!threads) return fail(threads.error());
  std::vector<StoreId> known;
  for (const ThreadId id : *threads) {
    const auto thread = storage::ThreadRepository(connection).find(id);
    if (!thread) return fail(thread.error());
    if (*thread) known.push_back((*thread)->store);
  }
  std::vector<evidence::OrderNumber> found;
  for (const Store& store : *stores) {
    if (!wanted.empty() && store.id.value != wanted) continue;
    const auto order = storage::OrderRepository(connection).find(store.id, number);
    if (!order) return fail(order.error());
    if (*order || std::find(known.begin(), known.end(), store.id) != known.end()) found.push_back({store.id, number});
  }
  if (found.size() == 1) return evidence::Matter(found.front());
  if (found.empty()) return fail(ErrorKind::NotFound, "package.unknown", "There is no thread and no order \"" + text + "\": use an id from the list of threads, or an order number.");
  return fail(ErrorKind::Conflict, "package.two_stores", "More than one store knows the order \"" + number + "\": write STORE/" + number + ", for example " + found.front().store.value + "/" + number + ".");
}

Status EvidencePackageService::mayTell(const PackageWish& wish) const {
  if (auto allowed = checkTargetFile(wish.file, m_parts.folder); !allowed) return allowed;
  if (wish.redaction != evidence::Redaction::None) return {};
  if (utf8::trimmed(wish.reason).empty())
    return fail(ErrorKind::InvalidInput, "package.reason", "Say what the package is for: nothing of the buyer is masked in it.");
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto sees = seesUnmasked((*reader)->connection(), m_parts);
  if (!sees) return fail(sees.error());
  if (*sees) return {};
  return fail(ErrorKind::Refused, "package.right", "You may not see what buyers wrote without masks: mask their contacts in the package, or ask somebody who may.");
}

Result<evidence::Dossier> EvidencePackageService::read(const evidence::Matter& matter) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return evidence::readDossier((*reader)->connection(), matter, [](const Thread& thread, const std::optional<Order>& order) { return !isOrderUnconfirmed(thread, order); });
}

// What cannot be had is told in the package; without a network nothing more is asked for.
Status EvidencePackageService::fetchFiles(const evidence::Dossier& dossier, const std::function<bool()>& goesOn) {
  AttachmentService attachments(m_parts);
  for (const evidence::DossierThread& thread : dossier.threads)
    for (const evidence::DossierMessage& one : thread.messages)
      for (std::size_t i = 0; i < one.message.attachments.size(); ++i) {
        if (!goesOn()) return stopped();
        const auto isHere = attachments.isLocal(one.message.id, i);
        if (!isHere) return fail(isHere.error());
        if (*isHere) continue;
        const auto loaded = attachments.load(one.message.id, i);
        if (!loaded && loaded.error().kind == ErrorKind::Offline) return {};
      }
  return {};
}

Result<evidence::PackageReceipt> EvidencePackageService::write(const PackageWish& wish, const Progress& progress) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Evidence); !may) return fail(may.error());
  if (auto may = mayTell(wish); !may) return fail(may.error());
  auto dossier = read(wish.matter);
  // Of a store that is hidden it fails as the conversation itself does.
  for (const DeskRight right : {DeskRight::View, DeskRight::Evidence})
    if (const auto may = dossier ? requireRight(m_parts, right, dossier->store.id) : Status(); !may) return fail(may.error());
  // Each file is asked for once to be fetched and once to be packed.
  const bool isFetched = wish.files == PackageWish::Files::Fetch;
  const std::int64_t expected = dossier ? filesOf(*dossier) * (isFetched ? 2 : 1) : 0;
  std::int64_t done = 0;
  const auto goesOn = [&] { return !progress || progress(done++, expected); };
  if (dossier && isFetched) {
    if (auto fetched = fetchFiles(*dossier, goesOn); !fetched) return fail(fetched.error());
    dossier = read(wish.matter);
  }
  if (!dossier) return fail(dossier.error());
  const evidence::Redactor redact(wish.redaction, maskContacts, evidence::buyerNames(*dossier));
  AttachmentService attachments(m_parts);
  const EvidenceService files(m_parts);
  evidence::FileSources sources;
  sources.attachment = [&](const Message& message, std::size_t position) -> Result<std::optional<std::string>> {
    if (!goesOn()) return stopped();
    const auto isHere = attachments.isLocal(message.id, position);
    if (!isHere) return fail(isHere.error());
    if (!*isHere) return std::optional<std::string>();
    auto loaded = attachments.load(message.id, position);
    if (!loaded) return fail(ErrorKind::Corrupt, "package.file_damaged", "A file of the conversation is damaged.");
    return std::optional(std::move(loaded->bytes));
  };
  sources.caseFile = [&](const Evidence& file) -> Result<std::string> { return goesOn() ? files.open(file.id) : stopped(); };
  auto receipt = evidence::buildPackage(*dossier, redact, sources, {wish.file, wish.reason, {dossier->store.timeZone, wish.ownZone}});
  if (!receipt) return receipt;
  const auto told = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (auto kept = noteHandedOut(connection, m_parts, "evidence", wish.file, receipt->sha256); !kept) return kept;
    return note(connection, m_parts, noteOf(wish, dossier->store.id, *receipt));
  });
  if (!told) return fail(told.error());
  return receipt;
}

Result<PackageProof> EvidencePackageService::verify(const std::string& file) const {
  auto verdict = evidence::checkPackage(file);
  if (!verdict) return fail(verdict.error());
  PackageProof proof{std::move(*verdict), {}, ""};
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto packed = storage::Journal::newest((*reader)->connection(), kPacked, "", kRemembered);
  if (!packed) return fail(packed.error());
  for (const JournalEntry& entry : *packed) {
    const json payload = json::parse(entry.payload, nullptr, false);
    if (!payload.is_object() || payload.value("sha256", "") != proof.verdict.sha256) continue;
    proof.madeAt = entry.at;
    proof.madeBy = entry.actor;
    break;
  }
  return proof;
}

}  // namespace inquiry::desk
