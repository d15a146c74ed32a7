#include "core/desk/reply_service.h"

#include <nlohmann/json.hpp>

#include "core/compliance/outgoing_check.h"
#include "core/desk/check_override.h"
#include "core/desk/outbox_change.h"
#include "core/desk/parts.h"
#include "core/desk/practice_change.h"
#include "core/desk/reply_files.h"
#include "core/desk/reply_limits.h"
#include "core/desk/rights.h"
#include "core/desk/rules_in_force.h"
#include "core/desk/thread_change.h"
#include "core/desk/thread_loader.h"
#include "core/desk/translation_guard.h"
#include "core/domain/uuid.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

constexpr int kDefaultUndoSeconds = 10;

struct Loaded {
  Thread thread;
  Store store;
};

Result<Loaded> load(Parts& parts, ThreadId id) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto thread = storage::ThreadRepository((*reader)->connection()).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread " + std::to_string(id.value) + ": sync or search for it.");
  const auto store = requireStore((*reader)->connection(), (*thread)->store);
  if (!store) return fail(store.error());
  return Loaded{**thread, *store};
}

std::string refusalText(const ComposerLimits& limits, const Store& store) {
  if (limits.whyNot == "display-only") return "The store " + store.id.value + " is display-only: switch it to reply first.";
  if (limits.whyNot == "blocked") return "The platform takes no message in this conversation now (" + limits.whyNotText + ").";
  if (limits.whyNot == "answered") return "This question has its answer already: a question takes one.";
  if (limits.whyNot == "no-chat-grant") return "The application has no grant for Shopee's chat: ask your account manager for it, and answer in the Seller Centre until then.";
  return "This kind of conversation cannot be answered from here.";
}

CheckResult checkText(const Parts& parts, const ComposerLimits& limits, const Store& store, const std::string& text,
                      const std::vector<OutgoingAttachment>& attachments) {
  const compliance::ChannelRules rules = rulesFor(limits, store, rulesInForce(parts));
  std::vector<compliance::CheckedAttachment> files;
  for (const OutgoingAttachment& attachment : attachments) files.push_back({attachment.name, attachment.type, attachment.size});
  CheckResult result{compliance::lengthIn(rules, text), compliance::checkOutgoing(rules, text, files)};
  if (parts.rules == nullptr) return result;
  // RP15: its writer is told beforehand that it will wait for a second name.
  for (Finding& finding : sensitiveIn(parts, parts.rules->approvalKinds(), store, text)) result.findings.push_back(std::move(finding));
  return result;
}

// RP13: mechanical answers cause complaints, so the same template twice in a row to one buyer asks first.
Result<std::optional<Finding>> findRepetition(Parts& parts, const ReplyRequest& request) {
  if (request.templateId.empty() || !request.overrideReason.empty()) return std::optional<Finding>{};
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto last = storage::OutgoingRepository((*reader)->connection()).lastTemplateToBuyer(request.thread);
  if (!last) return fail(last.error());
  if (*last != request.templateId) return std::optional<Finding>{};
  Finding finding;
  finding.rule = kTemplateRepeated;
  finding.to = request.text.size();
  finding.text = "The newest answer to this buyer was made with the same template: change it, or say why it is sent again.";
  return std::optional(std::move(finding));
}

}  // namespace

Result<ComposerLimits> ReplyService::limits(ThreadId thread) const {
  const auto loaded = load(m_parts, thread);
  if (!loaded) return fail(loaded.error());
  const auto capabilities = m_parts.sync.capabilities(loaded->store.id);
  if (!capabilities) {
    ComposerLimits none;
    none.whyNot = "no-connector";
    return none;
  }
  ComposerLimits limits = limitsFor(loaded->store, loaded->thread, *capabilities);
  limits.addresses = addressRulesOf(loaded->store, *rulesInForce(m_parts));
  return limits;
}

CheckResult ReplyService::check(const ThreadDetail& detail, const ComposerLimits& limits, const std::string& text,
                                const std::vector<OutgoingAttachment>& attachments) const {
  CheckResult result = checkText(m_parts, limits, detail.store, text, attachments);
  if (auto finding = otherLanguage(detail.messages, text)) result.findings.push_back(std::move(*finding));
  return result;
}

int ReplyService::undoSeconds() const {
  auto reader = m_parts.database.read();
  if (!reader) return kDefaultUndoSeconds;
  const auto value = storage::SettingRepository((*reader)->connection()).find("reply.undo_seconds");
  if (!value || !*value) return kDefaultUndoSeconds;
  const int seconds = std::atoi((*value)->c_str());
  return seconds < 0 || seconds > 30 ? kDefaultUndoSeconds : seconds;
}

Status ReplyService::setUndoSeconds(int seconds) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  if (seconds < 0 || seconds > 30) return fail(ErrorKind::InvalidInput, "setting.undo_seconds", "Choose from 0 to 30 seconds.");
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::SettingRepository settings(connection);
    const auto before = settings.find("reply.undo_seconds");
    if (!before) return fail(before.error());
    changes.settings = true;
    if (auto done = settings.save("reply.undo_seconds", std::to_string(seconds)); !done) return done;
    nlohmann::json told{{"before", nullptr}, {"after", std::to_string(seconds)}};
    if (*before) told["before"] = **before;
    return journalSetting(connection, m_parts, "reply.undo_seconds", told);
  });
}

Result<ReplyResult> ReplyService::send(const ReplyRequest& request) {
  if (const auto may = requireRight(m_parts, DeskRight::Reply, std::vector{request.thread}); !may) return fail(may.error());
  if (request.sendAt)
    if (auto good = checkSendAt(*request.sendAt, m_parts.clock.now()); !good) return fail(good.error());
  const auto loaded = load(m_parts, request.thread);
  if (!loaded) return fail(loaded.error());
  const auto limits = this->limits(request.thread);
  if (!limits) return fail(limits.error());
  if (!limits->canSend) return fail(ErrorKind::Refused, "reply." + limits->whyNot, refusalText(*limits, loaded->store));
  const auto described = describeFiles(m_parts, request.attachments);
  if (!described) return fail(described.error());
  ReplyResult result;
  result.check = checkText(m_parts, *limits, loaded->store, request.text, *described);
  const auto isOverridden = checkOverride(m_parts, request, result.check);
  if (!isOverridden) return fail(isOverridden.error());
  if (result.check.blocked() && !*isOverridden) return result;
  const auto repeated = findRepetition(m_parts, request);
  if (!repeated) return fail(repeated.error());
  if (*repeated) {
    result.check.findings.push_back(**repeated);
    return result;
  }
  const auto isPractice = isInPractice(m_parts, loaded->store.id);
  if (!isPractice) return fail(isPractice.error());
  if (*isPractice) {
    if (auto kept = keepPractice(m_parts, request); !kept) return fail(kept.error());
    result.isPractice = true;
    return result;
  }
  auto files = takeOverFiles(m_parts, *described);
  if (!files) return fail(files.error());

  Outgoing item;
  item.clientId = newUuid();
  item.store = loaded->store.id;
  item.thread = request.thread;
  item.threadRemoteId = loaded->thread.remoteId;
  item.kind = limits->firstContact ? OutgoingKind::FirstContact : OutgoingKind::Reply;
  item.text = request.text;
  item.attachments = std::move(*files);
  item.actor = m_parts.me().value;
  item.templateId = request.templateId;
  item.overrideReason = request.overrideReason;
  item.createdAt = m_parts.clock.now();
  item.closeAfterSend = request.after == ReplyRequest::After::Close;
  hold(item, request);
  // Before it is on its way, so that nothing leaves unsaid.
  if (*isOverridden)
    if (auto told = journalOverride(m_parts, item, result.check); !told) return fail(told.error());
  const DraftThen then = request.draft == ReplyRequest::Draft::Keep ? DraftThen::Keep : DraftThen::Remove;
  if (auto stored = storeOutgoing(m_parts, item, then); !stored) return fail(stored.error());
  m_parts.sync.outboxChanged();
  result.item = std::move(item);
  return result;
}

void ReplyService::hold(Outgoing& item, const ReplyRequest& request) const {
  item.sendAt = request.sendAt;
  item.ifBuyerWrites = request.ifBuyerWrites;
  const int shown = undoSeconds();
  const bool isHeld = request.sendAt || (request.hold == ReplyRequest::Hold::UndoWindow && shown > 0);
  item.state = isHeld ? OutgoingState::Held : OutgoingState::Queued;
  if (request.sendAt) item.releaseAt = request.sendAt;
  else if (isHeld) item.releaseAt = item.createdAt + std::chrono::seconds(shown) + kHoldBeyondShown + request.holdLonger;
}

}  // namespace inquiry::desk
