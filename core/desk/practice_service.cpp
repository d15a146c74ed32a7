#include "core/desk/practice_service.h"

#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/practice_change.h"
#include "core/desk/reply_service.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/thread_change.h"
#include "core/domain/utf8.h"
#include "core/storage/draft_repository.h"
#include "core/storage/journal.h"
#include "core/storage/person_repository.h"
#include "core/storage/practice_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::string_view kPeople = "practice.people";
constexpr std::size_t kMaxComment = 4'000;

Result<std::set<PersonId>> readPeople(storage::Connection& connection) {
  const auto text = storage::SettingRepository(connection).find(kPeople);
  if (!text) return fail(text.error());
  std::set<PersonId> people;
  const auto list = *text ? nlohmann::json::parse(**text, nullptr, false) : nlohmann::json::array();
  for (const auto& each : list)
    if (each.is_string()) people.insert(PersonId{each.get<std::string>()});
  return people;
}

}  // namespace

Result<bool> isInPractice(const Parts& parts, const StoreId& store) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto people = readPeople((*reader)->connection());
  if (!people) return fail(people.error());
  if (people->contains(parts.me())) return true;
  return practisesByRole((*reader)->connection(), parts, store);
}

Status refuseInPractice(const Parts& parts, const StoreId& store) {
  const auto isIn = isInPractice(parts, store);
  if (!isIn) return fail(isIn.error());
  if (!*isIn) return {};
  return fail(ErrorKind::Refused, "practice.on", "You are in practice: nothing goes to a platform. Ask your coach to end it in the settings.");
}

Status keepPractice(Parts& parts, const ReplyRequest& request) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::PracticeRepository::Reply reply;
    reply.thread = request.thread;
    reply.person = parts.me();
    reply.text = request.text;
    reply.templateId = request.templateId;
    reply.writtenAt = parts.clock.now();
    const auto id = storage::PracticeRepository(connection).add(reply);
    if (!id) return fail(id.error());
    if (request.draft == ReplyRequest::Draft::Remove)
      if (auto done = storage::DraftRepository(connection).remove(request.thread); !done) return done;
    if (auto done = storage::ThreadRepository(connection).refreshMarks(request.thread); !done) return done;
    changes.threads.insert(request.thread);
    changes.settings = true;
    return journalThread(connection, parts, request.thread, "practice.written", {{"reply", *id}, {"text", storage::Journal::textHash(request.text)}});
  });
}

Result<std::set<PersonId>> PracticeService::people() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return readPeople((*reader)->connection());
}

Result<bool> PracticeService::isPractising() const { return isInPractice(m_parts); }

Status PracticeService::setPractising(const PersonId& person, bool isPractising) {
  if (const auto may = requireRight(m_parts, DeskRight::People); !may) return fail(may.error());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto known = storage::PersonRepository(connection).find(person);
    if (!known) return fail(known.error());
    if (!*known) return fail(ErrorKind::NotFound, "person.not_found", "There is no person \"" + person.value + "\": see the list of people.");
    auto people = readPeople(connection);
    if (!people) return fail(people.error());
    isPractising ? static_cast<void>(people->insert(person)) : static_cast<void>(people->erase(person));
    nlohmann::json list = nlohmann::json::array();
    for (const PersonId& each : *people) list.push_back(each.value);
    changes.settings = changes.people = true;
    if (auto done = storage::SettingRepository(connection).save(kPeople, list.dump()); !done) return done;
    return note(connection, m_parts, {SubjectKind::Person, person.value, isPractising ? "practice.begun" : "practice.ended", nlohmann::json::object()});
  });
}

Result<std::vector<PracticeReply>> PracticeService::replies(std::size_t limit) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto stored = storage::PracticeRepository((*reader)->connection()).list(limit);
  if (!stored) return fail(stored.error());
  std::vector<PracticeReply> rows;
  const auto hidden = hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  for (const auto& each : *stored) {
    const auto isHidden = isInHidden((*reader)->connection(), *hidden, each.thread);
    if (!isHidden) return fail(isHidden.error());
    if (!*isHidden) rows.push_back({each.id, each.thread, each.buyer, each.store, each.person, each.text, each.writtenAt, each.comment, each.commentedBy});
  }
  return rows;
}

Status PracticeService::comment(std::int64_t reply, const std::string& text) {
  const std::string words(utf8::trimmed(text));
  if (words.empty() || words.size() > kMaxComment || !utf8::isValid(words)) return fail(ErrorKind::InvalidInput, "practice.comment", "Write a comment of 1 to 4,000 bytes.");
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto done = storage::PracticeRepository(connection).comment(reply, words, m_parts.me(), m_parts.clock.now()); !done) return done;
    return note(connection, m_parts, {SubjectKind::Workspace, std::to_string(reply), "practice.commented", nlohmann::json::object()});
  });
}

}  // namespace inquiry::desk
