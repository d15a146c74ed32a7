// Writing an appeal, and what becomes of it.
#include <nlohmann/json.hpp>

#include "core/desk/appeal_check.h"
#include "core/desk/appeal_service.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/support_table.h"
#include "core/domain/utf8.h"
#include "core/storage/appeal_repository.h"
#include "core/storage/journal.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kLongestFact = 4'000;

Error impossible(AppealState from, AppealState to) {
  return {ErrorKind::Refused, "appeal.move", "An appeal that is " + std::string(name(from)) + " cannot become " + std::string(name(to)) + ".", {}};
}

Status refuseUnready(const AppealDetail& detail) {
  std::string missing;
  for (const Finding& finding : detail.findings)
    if (finding.level == FindingLevel::Forbidden) missing += (missing.empty() ? "" : " ") + finding.text;
  if (missing.empty()) return {};
  return fail(ErrorKind::Refused, "appeal.not_ready", "The appeal is not ready yet. " + missing);
}

std::string planText(const Appeal& appeal) {
  return "ROOT CAUSE\n\n" + textOf(appeal, AppealPart::RootCause) + "\n\nCORRECTIVE ACTION\n\n" + textOf(appeal, AppealPart::Corrective) + "\n\nPREVENTION\n\n" +
         textOf(appeal, AppealPart::Preventive) + "\n";
}

std::string factsText(const AppealDetail& detail) {
  const Appeal& appeal = detail.value;
  const auto time = [](const std::optional<Instant>& at) { return at ? nlohmann::json(at->toIso()) : nlohmann::json(nullptr); };
  const nlohmann::json facts{{"appeal", std::to_string(appeal.id.value)},
                             {"store", appeal.store.value},
                             {"site", detail.store.site},
                             {"noticeId", appeal.noticeId},
                             {"noticeLink", appeal.noticeLink},
                             {"noticedAt", appeal.noticedAt.toIso()},
                             {"timeFrom", detail.isTimeFromPlatform ? "the platform's mail" : "entered by a person"},
                             {"dueAt", appeal.dueAt.toIso()},
                             {"reason", appeal.reason},
                             {"state", name(appeal.state)},
                             {"handedInAt", time(appeal.handedInAt)},
                             {"decidedAt", time(appeal.decidedAt)},
                             {"decision", appeal.decision},
                             {"facts", appeal.facts}};
  return facts.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

}  // namespace

Status AppealService::write(AppealId id, const Change& change) {
  return this->change(id, [&](storage::Connection& connection, Appeal& appeal) -> Result<Told> {
    if (appeal.state != AppealState::Writing && appeal.state != AppealState::Ready)
      return fail(ErrorKind::Refused, "appeal.handed_in", "The appeal was handed in already: what went off no longer changes. After a refusal, begin the next attempt.");
    auto told = change(connection, appeal);
    if (!told || told->kind.empty()) return told;
    if (appeal.state == AppealState::Ready) told->values.emplace_back("stateBefore", std::string(name(AppealState::Ready)));
    appeal.state = AppealState::Writing;
    return told;
  });
}

Status AppealService::setPart(AppealId id, AppealPart part, const std::string& text, Words words) {
  return write(id, [&](storage::Connection&, Appeal& appeal) -> Result<Told> {
    const std::string fresh = utf8::repaired(text);
    const std::string before = textOf(appeal, part);
    const bool wasMachine = appeal.machineMade.contains(part);
    if (before == fresh && (words == Words::Machine) == wasMachine) return Told{};
    // Handing the same words back unread is no edit: that is what confirmPart() is for.
    if (before == fresh && wasMachine) return Told{};
    appeal.parts[part] = fresh;
    if (words == Words::Machine && !fresh.empty()) appeal.machineMade.insert(part);
    else appeal.machineMade.erase(part);
    return Told{"appeal.written", {{"part", std::string(name(part))}, {"before", storage::Journal::textHash(before)}, {"after", storage::Journal::textHash(fresh)}, {"words", words == Words::Machine ? "machine" : "person"}}};
  });
}

Status AppealService::confirmPart(AppealId id, AppealPart part) {
  return change(id, [&](storage::Connection&, Appeal& appeal) -> Result<Told> {
    if (appeal.machineMade.erase(part) == 0) return Told{};
    return Told{"appeal.confirmed", {{"part", std::string(name(part))}, {"text", storage::Journal::textHash(textOf(appeal, part))}}};
  });
}

Status AppealService::setReason(AppealId id, const std::string& reason) {
  return write(id, [&](storage::Connection& connection, Appeal& appeal) -> Result<Told> {
    const auto lists = appealTable(connection);
    if (!lists) return fail(lists.error());
    if (lists->reason(reason) == nullptr) return fail(ErrorKind::InvalidInput, "appeal.reason", "There is no reason \"" + reason + "\": choose one of the list.");
    if (appeal.reason == reason) return Told{};
    Told told{"appeal.reason", {{"before", appeal.reason}, {"after", reason}}};
    appeal.reason = reason;
    return told;
  });
}

Status AppealService::setFact(AppealId id, const std::string& document, const std::string& value) {
  return write(id, [&](storage::Connection& connection, Appeal& appeal) -> Result<Told> {
    const auto lists = appealTable(connection);
    if (!lists) return fail(lists.error());
    const AppealDocument* known = lists->document(document);
    if (known == nullptr || !known->isText) return fail(ErrorKind::InvalidInput, "appeal.fact", "\"" + document + "\" is nothing that is typed in: add it as a file.");
    if (value.size() > kLongestFact) return fail(ErrorKind::InvalidInput, "appeal.fact", "This is too long: name at most a few hundred numbers, or add them as a file.");
    const std::string fresh = utf8::repaired(utf8::trimmed(value));
    std::string& stored = appeal.facts[document];
    const std::string before = stored;
    stored = fresh;
    if (fresh.empty()) appeal.facts.erase(document);
    return before == fresh ? Told{} : Told{"appeal.fact", {{"document", document}, {"before", before}, {"after", fresh}}};
  });
}

Status AppealService::markReady(AppealId id) {
  return change(id, [&](storage::Connection& connection, Appeal& appeal) -> Result<Told> {
    if (!mayMove(appeal.state, AppealState::Ready)) return fail(impossible(appeal.state, AppealState::Ready));
    const auto now = load(connection, id);
    if (!now) return fail(now.error());
    if (auto may = refuseUnready(*now); !may) return fail(may.error());
    appeal.state = AppealState::Ready;
    return Told{"appeal.moved", {{"before", "writing"}, {"after", "ready"}}};
  });
}

Status AppealService::handIn(AppealId id, const AppealHandIn& how) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Reply); !may) return fail(may.error());
  return change(id, [&](storage::Connection& connection, Appeal& appeal) -> Result<Told> {
    if (!mayMove(appeal.state, AppealState::HandedIn)) return fail(impossible(appeal.state, AppealState::HandedIn));
    const auto lists = supportTable(connection);
    if (!lists) return fail(lists.error());
    if (auto no = publicAddressIn(*lists, how.recipient)) return fail(std::move(*no));
    const auto now = load(connection, id);
    if (!now) return fail(now.error());
    if (auto may = refuseUnready(*now); !may) return fail(may.error());
    const Instant at = how.at.value_or(m_parts.clock.now());
    if (at > m_parts.clock.now()) return fail(ErrorKind::InvalidInput, "appeal.time", "It cannot have been handed in in the future: correct the time.");
    appeal.state = AppealState::HandedIn;
    appeal.handedInAt = at;
    std::string files;
    for (const Evidence& file : now->evidence) files += (files.empty() ? "" : " ") + file.hash;
    return Told{"appeal.moved", {{"before", "ready"}, {"after", "handed-in"}, {"at", at.toIso()}, {"recipient", how.recipient}, {"plan", storage::Journal::textHash(planText(appeal))}, {"files", files}}};
  });
}

Status AppealService::decided(AppealId id, Outcome outcome, const std::string& words) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Reply); !may) return fail(may.error());
  return change(id, [&](storage::Connection&, Appeal& appeal) -> Result<Told> {
    const AppealState to = outcome == Outcome::Reinstated ? AppealState::Reinstated : AppealState::Refused;
    if (!mayMove(appeal.state, to)) return fail(impossible(appeal.state, to));
    appeal.state = to;
    appeal.decidedAt = m_parts.clock.now();
    appeal.decision = utf8::repaired(words);
    return Told{"appeal.moved", {{"before", "handed-in"}, {"after", std::string(name(to))}, {"decision", storage::Journal::textHash(appeal.decision)}}};
  });
}

Status AppealService::rewrite(AppealId id) {
  return change(id, [&](storage::Connection&, Appeal& appeal) -> Result<Told> {
    if (!mayMove(appeal.state, AppealState::Writing)) return fail(impossible(appeal.state, AppealState::Writing));
    Told told{"appeal.moved", {{"before", std::string(name(appeal.state))}, {"after", "writing"}}};
    appeal.state = AppealState::Writing;
    appeal.handedInAt = appeal.decidedAt = std::nullopt;
    return told;
  });
}

Result<ArchiveReceipt> AppealService::archive(AppealId id, const std::string& folder) const {
  const auto now = detail(id);
  if (!now) return fail(now.error());
  return EvidenceService(m_parts).archive(ownerOf(id), folder, {{"plan.txt", planText(now->value)}, {"appeal.json", factsText(*now)}});
}

}  // namespace inquiry::desk
