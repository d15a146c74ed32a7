#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/triage_service.h"
#include "core/domain/journal_entry.h"
#include "core/domain/search_query.h"
#include "core/domain/utf8.h"
#include "core/language/folded_text.h"
#include "core/storage/journal.h"
#include "core/storage/person_repository.h"
#include "core/storage/saved_view_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/tag_versions.h"
#include "core/storage/thread_list.h"

namespace inquiry::desk {
namespace {

// What the journal says of a change.
struct Told {
  SubjectKind subjectKind;
  std::string subject, kind;
  nlohmann::json before, after;
};

// A change of the workspace's own lists: one transaction, one journal row.
Status change(Parts& parts, const Told& told, const std::function<Status(storage::Connection&, ChangeSet&)>& work) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = work(connection, changes); !done) return done;
    return note(connection, parts, {told.subjectKind, told.subject, told.kind, {{"before", told.before}, {"after", told.after}}});
  });
}

// The same of the list of tags, whose versions are kept.
Status changeTags(Parts& parts, const Told& told, const std::function<Status(storage::TagRepository&)>& work) {
  return change(parts, told, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::TagVersions versions(connection);
    const auto before = versions.body();
    if (!before) return fail(before.error());
    storage::TagRepository tags(connection);
    if (auto done = work(tags); !done) return done;
    changes.tags = true;
    return versions.changed(*before);
  });
}

nlohmann::json wordsOf(const SavedView& view) { return {{"name", view.name}, {"query", view.query}}; }

Status checkTagName(const std::string& name) {
  const std::size_t length = utf8::length(utf8::trimmed(name));
  if (length == 0 || length > 60 || name.find_first_of("\n\r,") != std::string::npos)
    return fail(ErrorKind::InvalidInput, "tag.name", "A tag has 1 to 60 characters without commas or line breaks.");
  return {};
}

}  // namespace

Result<std::vector<TagRow>> TriageService::tags() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto tags = storage::TagRepository(connection).list();
  if (!tags) return fail(tags.error());
  ThreadQuery base;
  base.me = m_parts.me();
  base.now = m_parts.clock.now();
  const auto counts = storage::ThreadList(connection).counts(base);
  if (!counts) return fail(counts.error());
  std::vector<TagRow> rows;
  for (const Tag& tag : *tags) {
    const auto waiting = counts->tags.find(tag.name);
    rows.push_back({tag.name.value, tag.colour, tag.isPreset, waiting == counts->tags.end() ? 0 : waiting->second});
  }
  return rows;
}

Status TriageService::createTag(const std::string& name, const std::string& colour) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Sort); !may) return fail(may.error());
  if (auto good = checkTagName(name); !good) return good;
  return changeTags(m_parts, {SubjectKind::Tag, name, "tag.created", nullptr, {{"name", name}, {"colour", colour}}}, [&](storage::TagRepository& tags) { return tags.create(TagName{name}, colour); });
}

Status TriageService::renameTag(const std::string& from, const std::string& to) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  if (auto good = checkTagName(to); !good) return good;
  return changeTags(m_parts, {SubjectKind::Tag, from, "tag.renamed", from, to}, [&](storage::TagRepository& tags) { return tags.rename(TagName{from}, TagName{to}); });
}

Status TriageService::recolourTag(const std::string& name, const std::string& colour) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  const bool isColour = colour.size() == 7 && colour[0] == '#' && colour.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
  if (!isColour) return fail(ErrorKind::InvalidInput, "tag.colour", "A colour is written as #RRGGBB.");
  const auto known = tags();
  if (!known) return fail(known.error());
  const auto before = std::find_if(known->begin(), known->end(), [&](const TagRow& row) { return row.name == name; });
  if (before == known->end()) return fail(ErrorKind::NotFound, "tag.unknown", "There is no tag \"" + name + "\".");
  return changeTags(m_parts, {SubjectKind::Tag, name, "tag.recoloured", before->colour, colour}, [&](storage::TagRepository& tags) { return tags.recolour(TagName{name}, colour); });
}

Status TriageService::mergeTag(const std::string& from, const std::string& into) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  return changeTags(m_parts, {SubjectKind::Tag, from, "tag.merged", from, into}, [&](storage::TagRepository& tags) { return tags.merge(TagName{from}, TagName{into}); });
}

Status TriageService::deleteTag(const std::string& name) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  return changeTags(m_parts, {SubjectKind::Tag, name, "tag.deleted", name, nullptr}, [&](storage::TagRepository& tags) { return tags.remove(TagName{name}); });
}

Status TriageService::addPerson(const PersonRow& person) {
  if (const auto may = requireRight(m_parts, DeskRight::People); !may) return fail(may.error());
  if (person.id.value.empty() || utf8::trimmed(person.name).empty())
    return fail(ErrorKind::InvalidInput, "person.name", "A person needs an id and a name.");
  return change(m_parts, {SubjectKind::Person, person.id.value, "person.saved", nullptr, person.name}, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.people = true;
    storage::PersonRepository people(connection);
    const auto known = people.find(person.id);
    if (!known) return fail(known.error());
    const auto all = people.list();
    if (!all) return fail(all.error());
    const std::string name = language::folded(utf8::trimmed(person.name));
    for (const Person& each : *all)
      if (each.id != person.id && language::folded(utf8::trimmed(each.name)) == name)
        return fail(ErrorKind::Conflict, "person.taken", "Somebody of that name is here already: add a letter, so that journal and assignments tell the two apart.");
    // A new name takes away none of the languages somebody speaks.
    return people.save({person.id, person.name, *known ? (*known)->languages : std::vector<std::string>(), true});
  });
}

Result<std::vector<SavedView>> TriageService::savedViews() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto views = storage::SavedViewRepository((*reader)->connection()).list();
  if (!views) return fail(views.error());
  std::vector<SavedView> rows;
  for (const inquiry::SavedView& view : *views) rows.push_back({view.id, view.name, view.search, 0});
  return rows;
}

Result<ViewId> TriageService::saveView(const SavedView& view) {
  if (utf8::trimmed(view.name).empty()) return fail(ErrorKind::InvalidInput, "view.name", "A saved view needs a name.");
  if (const auto query = parseSearchQuery(view.query); !query) return fail(query.error());
  const auto views = savedViews();
  if (!views) return fail(views.error());
  Told told{SubjectKind::SavedView, view.name, "view.saved", nullptr, wordsOf(view)};
  for (const SavedView& known : *views)
    if (known.id == view.id) told.before = wordsOf(known);
  ViewId id = view.id;
  const auto saved = change(m_parts, told, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.views = true;
    storage::SavedViewRepository repository(connection);
    inquiry::SavedView stored;
    stored.id = view.id;
    stored.name = view.name;
    stored.search = view.query;
    stored.query.view = ThreadView::All;
    if (view.id.value != 0) return repository.update(stored);
    const auto added = repository.add(stored);
    if (!added) return fail(added.error());
    id = *added;
    return {};
  });
  if (!saved) return fail(saved.error());
  return id;
}

Status TriageService::renameView(ViewId id, const std::string& name) {
  const auto views = savedViews();
  if (!views) return fail(views.error());
  for (const SavedView& known : *views) {
    if (known.id != id) continue;
    SavedView renamed = known;
    renamed.name = name;
    const auto saved = saveView(renamed);
    return saved ? Status() : fail(saved.error());
  }
  return fail(ErrorKind::NotFound, "storage.not_found", "There is no such view any more: reload the list.");
}

Status TriageService::deleteView(ViewId id) {
  const auto views = savedViews();
  if (!views) return fail(views.error());
  Told told{SubjectKind::SavedView, std::to_string(id.value), "view.deleted", nullptr, nullptr};
  for (const SavedView& known : *views)
    if (known.id == id) told.before = wordsOf(known);
  return change(m_parts, told, [&](storage::Connection& connection, ChangeSet& changes) {
    changes.views = true;
    return storage::SavedViewRepository(connection).remove(id);
  });
}

Status TriageService::reorderViews(const std::vector<ViewId>& order) {
  const auto views = savedViews();
  if (!views) return fail(views.error());
  nlohmann::json before = nlohmann::json::array(), after = nlohmann::json::array();
  std::vector<ViewId> whole = order;
  for (const SavedView& known : *views) {
    before.push_back(known.id.value);
    if (std::find(order.begin(), order.end(), known.id) == order.end()) whole.push_back(known.id);
  }
  for (const ViewId id : whole) after.push_back(id.value);
  return change(m_parts, {SubjectKind::SavedView, "order", "view.reordered", before, after}, [&](storage::Connection& connection, ChangeSet& changes) {
    changes.views = true;
    return storage::SavedViewRepository(connection).reorder(whole);
  });
}

}  // namespace inquiry::desk
