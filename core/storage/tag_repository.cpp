#include "core/storage/tag_repository.h"

#include "core/domain/setting_area.h"
#include "core/domain/utf8.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::size_t kMaxName = 60;
constexpr std::string_view kNeutral = "#5f6368";

constexpr std::string_view kList =
    "SELECT name, colour, is_preset, position, (SELECT count(*) FROM thread_tag k WHERE k.tag = g.key) FROM tag g ORDER BY position, name";
constexpr std::string_view kFind =
    "SELECT name, colour, is_preset, position, (SELECT count(*) FROM thread_tag k WHERE k.tag = g.key) FROM tag g WHERE name = ?1";
constexpr std::string_view kKey = "SELECT key FROM tag WHERE name = ?1";
// The number of a deleted tag is never given again: by it an earlier version of the list finds its own.
constexpr std::string_view kCreate =
    "INSERT INTO tag (key, name, colour, position) VALUES (1 + max((SELECT coalesce(max(key), 0) FROM tag), "
    "(SELECT coalesce(max(json_extract(e.value, '$.id')), 0) FROM setting_version v, json_each(v.body) e WHERE v.key = ?3)), "
    "?1, ?2, (SELECT coalesce(max(position), -1) + 1 FROM tag))";
// A renamed preset is the team's own word from then on.
constexpr std::string_view kRename = "UPDATE tag SET name = ?2, is_preset = 0 WHERE key = ?1";
constexpr std::string_view kRecolour = "UPDATE tag SET colour = ?2 WHERE name = ?1";
constexpr std::string_view kMoveThreads =
    "INSERT OR IGNORE INTO thread_tag (thread, tag, lane, is_listed, due_rank, last_rank) SELECT thread, ?2, lane, is_listed, due_rank, last_rank "
    "FROM thread_tag WHERE tag = ?1";
constexpr std::string_view kDropThreads = "DELETE FROM thread_tag WHERE tag = ?1";
constexpr std::string_view kDrop = "DELETE FROM tag WHERE key = ?1";
constexpr std::string_view kThreadsWith = "SELECT thread FROM thread_tag WHERE tag = ?1 ORDER BY thread";
constexpr std::string_view kAdd =
    "INSERT OR IGNORE INTO thread_tag (thread, tag, lane, is_listed, due_rank, last_rank) SELECT id, ?2, lane, is_listed, due_rank, last_rank "
    "FROM thread WHERE id = ?1";
constexpr std::string_view kTake = "DELETE FROM thread_tag WHERE thread = ?1 AND tag = ?2";
constexpr std::string_view kOfThread =
    "SELECT g.name FROM thread_tag k CROSS JOIN tag g ON g.key = k.tag WHERE k.thread = ?1 ORDER BY g.position";

Tag tagFrom(Row row) {
  return {TagName{row.text(0)}, row.text(1), row.flag(2), static_cast<int>(row.integer(3)), row.integer(4)};
}

Status checkName(const TagName& name) {
  const bool isPlain = name.value == utf8::trimmed(name.value) && name.value.find_first_of("\r\n\t,") == std::string::npos;
  if (!name.value.empty() && isPlain && utf8::isValid(name.value) && utf8::length(name.value) <= kMaxName) return {};
  return fail(ErrorKind::InvalidInput, "tag.name",
              "A tag's name has 1 to 60 characters, no comma or line break, and no space at its ends: choose another name.");
}

tl::unexpected<Error> exists(const TagName& name) {
  return fail(ErrorKind::Conflict, "tag.exists", "A tag \"" + name.value + "\" exists already: merge the two instead.");
}

}  // namespace

Result<std::optional<std::int64_t>> TagRepository::key(const TagName& name) {
  return firstRow<std::int64_t>(m_connection, kKey, [](Row row) { return row.integer(0); }, name);
}

Result<std::int64_t> TagRepository::requireKey(const TagName& name) {
  const auto found = key(name);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "tag.not_found", "There is no tag \"" + name.value + "\".");
  return **found;
}

Result<std::vector<Tag>> TagRepository::list() { return allRows<Tag>(m_connection, kList, tagFrom); }
Result<std::optional<Tag>> TagRepository::find(const TagName& name) { return firstRow<Tag>(m_connection, kFind, tagFrom, name); }

Status TagRepository::create(const TagName& name, std::string_view colour) {
  if (auto valid = checkName(name); !valid) return valid;
  const auto known = key(name);
  if (!known) return fail(known.error());
  if (*known) return exists(name);
  return execute(m_connection, kCreate, name, colour, kTagsKey);
}

Status TagRepository::rename(const TagName& from, const TagName& to) {
  if (auto valid = checkName(to); !valid) return valid;
  const auto source = requireKey(from);
  if (!source) return fail(source.error());
  if (from == to) return {};
  const auto known = key(to);
  if (!known) return fail(known.error());
  if (*known) return exists(to);
  return execute(m_connection, kRename, *source, to);
}

Status TagRepository::recolour(const TagName& name, std::string_view colour) { return changeOne(m_connection, "tag", kRecolour, name, colour); }

Status TagRepository::merge(const TagName& from, const TagName& into) {
  const auto source = requireKey(from);
  if (!source) return fail(source.error());
  const auto target = requireKey(into);
  if (!target) return fail(target.error());
  if (*source == *target) return {};
  if (auto done = execute(m_connection, kMoveThreads, *source, *target); !done) return done;
  if (auto done = execute(m_connection, kDropThreads, *source); !done) return done;
  return execute(m_connection, kDrop, *source);
}

Status TagRepository::remove(const TagName& name) {
  const auto source = requireKey(name);
  if (!source) return fail(source.error());
  if (auto done = execute(m_connection, kDropThreads, *source); !done) return done;
  return execute(m_connection, kDrop, *source);
}

Result<std::vector<ThreadId>> TagRepository::threadsWith(const TagName& name) {
  const auto source = requireKey(name);
  if (!source) return fail(source.error());
  return allRows<ThreadId>(m_connection, kThreadsWith, [](Row row) { return ThreadId{row.integer(0)}; }, *source);
}

Result<bool> TagRepository::add(ThreadId thread, const TagName& name) {
  auto known = key(name);
  if (!known) return fail(known.error());
  if (!*known) {
    if (auto made = create(name, kNeutral); !made) return fail(made.error());
    known = key(name);
    if (!known) return fail(known.error());
  }
  if (auto done = execute(m_connection, kAdd, thread, **known); !done) return fail(done.error());
  return m_connection.changes() > 0;
}

Result<bool> TagRepository::take(ThreadId thread, const TagName& name) {
  const auto known = key(name);
  if (!known) return fail(known.error());
  if (!*known) return false;
  if (auto done = execute(m_connection, kTake, thread, **known); !done) return fail(done.error());
  return m_connection.changes() > 0;
}

Result<std::vector<std::string>> TagRepository::ofThread(ThreadId thread) {
  return allRows<std::string>(m_connection, kOfThread, [](Row row) { return row.text(0); }, thread);
}

}  // namespace inquiry::storage
