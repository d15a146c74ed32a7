#include "core/desk/knowledge_service.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "core/desk/export_rows.h"
#include "core/desk/journal_note.h"
#include "core/desk/knowledge_choice.h"
#include "core/desk/knowledge_csv.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/starter_texts.h"
#include "core/desk/target_file.h"
#include "core/domain/utf8.h"
#include "core/domain/uuid.h"
#include "core/language/scene.h"
#include "core/rules/template_syntax.h"
#include "core/storage/journal.h"
#include "core/storage/knowledge_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;
using storage::KnowledgeRepository;

constexpr std::string_view kApprovers = "knowledge.approvers";
constexpr std::size_t kMaxText = 20'000, kMaxTitle = 120, kMaxFile = 16U << 20U;

tl::unexpected<Error> bad(const char* code, std::string text) { return fail(ErrorKind::InvalidInput, code, std::move(text)); }

Status checkTexts(const KnowledgeEntry& entry) {
  std::set<std::string> known;
  for (const KnowledgeText& each : entry.texts) {
    if (each.language.empty()) return bad("knowledge.language", "Every text needs a language: choose one.");
    if (!known.insert(each.language).second) return bad("knowledge.text_twice", "There are two texts in " + each.language + ": keep one.");
    if (utf8::trimmed(each.text).empty()) return bad("knowledge.text_empty", "The text in " + each.language + " is empty: write it, or take it out.");
    if (each.text.size() > kMaxText || !utf8::isValid(each.text))
      return bad("knowledge.text_long", "The text in " + each.language + " is longer than " + std::to_string(kMaxText) + " bytes: shorten it.");
    if (const auto parsed = rules::parseTemplate(each.text); !parsed) return bad("knowledge.placeholder", "The text in " + each.language + ": " + parsed.error().text);
  }
  return {};
}

Status check(const KnowledgeEntry& entry) {
  const std::size_t title = utf8::length(utf8::trimmed(entry.title));
  if (title == 0 || title > kMaxTitle) return bad("knowledge.title", "An entry needs a title of 1 to 120 characters.");
  if (entry.texts.empty()) return bad("knowledge.empty", "An entry needs at least one text.");
  if (!entry.scene.empty() && !language::sceneFromName(entry.scene)) return bad("knowledge.scene", "There is no scene \"" + entry.scene + "\": choose one of the list.");
  return checkTexts(entry);
}

// What an approval was given for.
bool saysTheSame(const KnowledgeEntry& a, const KnowledgeEntry& b) {
  return a.texts == b.texts && a.scene == b.scene && a.marketplace == b.marketplace && a.site == b.site && a.kind == b.kind;
}

Json wordsOf(const std::optional<KnowledgeEntry>& entry) {
  if (!entry) return nullptr;
  Json texts = Json::array();
  for (const KnowledgeText& text : entry->texts) texts.push_back({{"language", text.language}, {"text", storage::Journal::textHash(text.text)}});
  return {{"title", entry->title}, {"scene", entry->scene}, {"approvedBy", entry->approval ? Json(entry->approval->by.value) : Json(nullptr)}, {"texts", texts}};
}

Status tell(storage::Connection& connection, const Parts& parts, const std::string& kind, const std::optional<KnowledgeEntry>& before, const std::optional<KnowledgeEntry>& after) {
  const KnowledgeId& id = after ? after->id : before->id;
  return note(connection, parts, {SubjectKind::Template, id.value, kind, {{"before", wordsOf(before)}, {"after", wordsOf(after)}}});
}

Result<std::vector<PersonId>> readApprovers(storage::Connection& connection) {
  const auto text = storage::SettingRepository(connection).find(kApprovers);
  if (!text) return fail(text.error());
  std::vector<PersonId> people;
  const auto list = *text ? Json::parse(**text, nullptr, false) : Json::array();
  for (const auto& each : list)
    if (each.is_string()) people.push_back(PersonId{each.get<std::string>()});
  return people;
}

tl::unexpected<Error> gone() { return fail(ErrorKind::NotFound, "knowledge.not_found", "This entry is gone: reload the list."); }

}  // namespace

Result<std::vector<KnowledgeEntry>> KnowledgeService::list() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return KnowledgeRepository((*reader)->connection()).list();
}

Result<KnowledgeId> KnowledgeService::save(const KnowledgeEntry& entry) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  if (auto good = check(entry); !good) return fail(good.error());
  KnowledgeEntry next = entry;
  if (next.id.value.empty()) next.id.value = "entry-" + newUuid().substr(0, 8);
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    KnowledgeRepository repository(connection);
    const auto before = repository.find(next.id);
    if (!before) return fail(before.error());
    // Only approve() gives one.
    next.approval = *before && saysTheSame(**before, next) ? (*before)->approval : std::nullopt;
    const auto saved = repository.save(next);
    if (!saved) return fail(saved.error());
    if (!*saved) return {};
    changes.templates = true;
    return tell(connection, m_parts, "knowledge.saved", *before, next);
  });
  if (!written) return fail(written.error());
  return next.id;
}

Status KnowledgeService::remove(const KnowledgeId& id) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    KnowledgeRepository repository(connection);
    const auto before = repository.find(id);
    if (!before) return fail(before.error());
    if (!*before) return gone();
    if (auto removed = repository.remove(id); !removed) return removed;
    changes.templates = true;
    return tell(connection, m_parts, "knowledge.removed", *before, {});
  });
}

Result<bool> KnowledgeService::mayApprove() const {
  const auto people = approvers();
  if (!people) return fail(people.error());
  return people->empty() || std::find(people->begin(), people->end(), m_parts.me()) != people->end();
}

Status KnowledgeService::approve(const KnowledgeId& id) {
  if (const auto may = requireRight(m_parts, DeskRight::Approve); !may) return fail(may.error());
  const auto may = mayApprove();
  if (!may) return fail(may.error());
  if (!*may) return fail(ErrorKind::Refused, "knowledge.no_right", "You may not approve entries: ask one of those the settings name.");
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    KnowledgeRepository repository(connection);
    const auto before = repository.find(id);
    if (!before) return fail(before.error());
    if (!*before) return gone();
    KnowledgeEntry next = **before;
    next.approval = KnowledgeApproval{m_parts.me(), m_parts.clock.now()};
    if (const auto saved = repository.save(next); !saved) return fail(saved.error());
    changes.templates = true;
    return tell(connection, m_parts, "knowledge.approved", *before, next);
  });
}

Result<std::vector<PersonId>> KnowledgeService::approvers() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return readApprovers((*reader)->connection());
}

Status KnowledgeService::setApprovers(const std::vector<PersonId>& people) {
  if (const auto may = requireRight(m_parts, DeskRight::People); !may) return fail(may.error());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    Json list = Json::array();
    for (const PersonId& id : people) {
      const auto person = storage::PersonRepository(connection).find(id);
      if (!person) return fail(person.error());
      if (!*person) return fail(ErrorKind::NotFound, "person.not_found", "There is no person \"" + id.value + "\": see the list of people.");
      list.push_back(id.value);
    }
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(kApprovers, list.dump()); !done) return done;
    return note(connection, m_parts, {SubjectKind::Setting, std::string(kApprovers), "setting.changed", {{"after", list}}});
  });
}

Result<TemplateReceipt> KnowledgeService::importCsv(const std::string& file) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorKind::NotFound, "knowledge.file", "The file \"" + file + "\" cannot be read: check its name and rights.");
  std::string bytes(std::istreambuf_iterator<char>(in), {});
  if (bytes.size() > kMaxFile) return bad("knowledge.file_large", "The file is larger than 16 MB: split it.");
  return take(bytes, file, Origin::File);
}

Result<TemplateReceipt> KnowledgeService::addStarters() { return take(starterPhrases(), {}, Origin::Supplied); }

Result<TemplateReceipt> KnowledgeService::take(std::string_view csv, const std::string& name, Origin origin) {
  auto parsed = parseKnowledgeCsv(csv);
  if (!parsed) return fail(parsed.error());
  const auto may = mayApprove();
  if (!may) return fail(may.error());
  TemplateReceipt receipt;
  for (TemplateProblem& problem : parsed->problems) receipt.problems.push_back({name, problem.line, std::move(problem.reason)});
  const bool isSupplied = origin == Origin::Supplied;
  const PersonId stands = isSupplied ? PersonId{std::string(kSupplied)} : m_parts.me();
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    KnowledgeRepository repository(connection);
    for (KnowledgeFile::Entry& each : parsed->entries) {
      const auto before = repository.find(each.entry.id);
      if (!before) return fail(before.error());
      if (isSupplied && *before) continue;
      if (*before && saysTheSame(**before, each.entry)) each.entry.approval = (*before)->approval;
      if (!each.entry.approval && each.isApproved && (isSupplied || *may)) each.entry.approval = KnowledgeApproval{stands, m_parts.clock.now()};
      const auto saved = repository.save(each.entry);
      if (!saved) return fail(saved.error());
      if (*saved) ++receipt.saved;
    }
    changes.templates = true;
    return note(connection, m_parts, {SubjectKind::Workspace, "", "knowledge.imported", {{"entries", receipt.saved}, {"problems", receipt.problems.size()}}});
  });
  if (!written) return fail(written.error());
  return receipt;
}

Result<ExportReceipt> KnowledgeService::exportCsv(const std::string& file) const {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return fail(may.error());
  if (auto free = checkTargetFile(file, m_parts.folder); !free) return fail(free.error());
  const auto all = list();
  if (!all) return fail(all.error());
  ExportedTable table{knowledgeCsvHead(), 0};
  for (const KnowledgeEntry& entry : *all) {
    table.bytes += knowledgeCsvRows(entry);
    table.rows += static_cast<std::int64_t>(entry.texts.size());
  }
  return exportTable(file, table, m_parts.clock.now());
}

}  // namespace inquiry::desk
