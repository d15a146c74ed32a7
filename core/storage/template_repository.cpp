#include "core/storage/template_repository.h"

#include "core/domain/setting_area.h"
#include "core/storage/rows.h"
#include "core/storage/setting_versions.h"
#include "core/storage/template_json.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns = "SELECT id, title, scene, shortcut, owner, review_at, is_approved, revision, title_zh FROM reply_template ";
constexpr std::string_view kSave =
    "INSERT INTO reply_template (id, title, scene, shortcut, owner, review_at, is_approved, revision, title_zh) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO UPDATE SET title = ?2, scene = ?3, shortcut = ?4, owner = ?5, "
    "review_at = ?6, is_approved = ?7, revision = ?8, title_zh = ?9";
constexpr std::string_view kRemove = "DELETE FROM reply_template WHERE id = ?1";
constexpr std::string_view kVariants = "SELECT language, marketplace, text, from_day, until_day FROM template_variant WHERE template = ?1 ORDER BY position";
constexpr std::string_view kDropVariants = "DELETE FROM template_variant WHERE template = ?1";
constexpr std::string_view kAddVariant =
    "INSERT INTO template_variant (template, position, language, marketplace, text, from_day, until_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr std::string_view kShortcutOwner = "SELECT id FROM reply_template WHERE shortcut = ?1 AND shortcut <> '' AND id <> ?2";

ReplyTemplate templateFrom(Row row) {
  ReplyTemplate value;
  value.id.value = row.text(0);
  value.title = row.text(1);
  value.scene = row.text(2);
  value.shortcut = row.text(3);
  value.owner.value = row.text(4);
  value.reviewDate = row.optionalInstant(5);
  value.approved = row.flag(6);
  value.revision = row.integer(7);
  value.titleZh = row.text(8);
  return value;
}

TemplateVariant variantFrom(Row row) {
  TemplateVariant variant{row.text(0), {}, row.text(2), row.text(3), row.text(4)};
  if (row.integer(1) != 0) variant.marketplace = static_cast<Marketplace>(row.integer(1));
  return variant;
}

Status keepVersion(Connection& connection, const TemplateId& id, const std::optional<ReplyTemplate>& before, const std::optional<ReplyTemplate>& after) {
  const auto body = [](const std::optional<ReplyTemplate>& value) { return value ? std::optional(toJson(*value)) : std::nullopt; };
  return SettingVersions(connection).change(std::string(kTemplatesKey) + id.value, body(before), body(after));
}

std::string select(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

}  // namespace

Result<std::vector<ReplyTemplate>> TemplateRepository::withVariants(Result<std::vector<ReplyTemplate>> values) {
  if (!values) return values;
  for (ReplyTemplate& value : *values) {
    auto variants = allRows<TemplateVariant>(m_connection, kVariants, variantFrom, value.id);
    if (!variants) return fail(variants.error());
    value.variants = std::move(*variants);
  }
  return values;
}

Result<bool> TemplateRepository::save(const ReplyTemplate& value) {
  const auto stored = find(value.id);
  if (!stored) return fail(stored.error());
  ReplyTemplate next = value;
  next.revision = *stored ? (*stored)->revision : 1;
  if (*stored && **stored == next) return false;
  if (*stored) ++next.revision;
  const auto owner = firstRow<std::string>(m_connection, kShortcutOwner, [](Row row) { return row.text(0); }, value.shortcut, value.id);
  if (!owner) return fail(owner.error());
  if (*owner)
    return fail(ErrorKind::Conflict, "template.shortcut",
                "The shortcut \"" + value.shortcut + "\" belongs to template \"" + **owner + "\": choose another one.");
  if (auto kept = keepVersion(m_connection, next.id, *stored, next); !kept) return fail(kept.error());
  const auto done = execute(m_connection, kSave, next.id, next.title, next.scene, next.shortcut, next.owner, next.reviewDate, next.approved,
                            next.revision, next.titleZh);
  if (!done) return fail(done.error());
  if (auto dropped = execute(m_connection, kDropVariants, next.id); !dropped) return fail(dropped.error());
  std::int64_t position = 0;
  for (const TemplateVariant& variant : next.variants) {
    const int marketplace = variant.marketplace ? static_cast<int>(*variant.marketplace) : 0;
    if (auto added = execute(m_connection, kAddVariant, next.id, position++, variant.language, marketplace, variant.text, variant.fromDay, variant.untilDay); !added)
      return fail(added.error());
  }
  return true;
}

Status TemplateRepository::remove(const TemplateId& id) {
  const auto stored = find(id);
  if (!stored) return fail(stored.error());
  if (auto kept = keepVersion(m_connection, id, *stored, {}); !kept) return kept;
  if (auto done = execute(m_connection, kDropVariants, id); !done) return done;
  return changeOne(m_connection, "template", kRemove, id);
}

Result<std::optional<ReplyTemplate>> TemplateRepository::find(const TemplateId& id) {
  static const std::string kFind = select("WHERE id = ?1");
  const auto values = withVariants(allRows<ReplyTemplate>(m_connection, kFind, templateFrom, id));
  if (!values) return fail(values.error());
  return values->empty() ? std::optional<ReplyTemplate>{} : std::optional(values->front());
}

Result<std::optional<ReplyTemplate>> TemplateRepository::findByShortcut(std::string_view shortcut) {
  static const std::string kFind = select("WHERE shortcut = ?1 AND shortcut <> ''");
  const auto values = withVariants(allRows<ReplyTemplate>(m_connection, kFind, templateFrom, shortcut));
  if (!values) return fail(values.error());
  return values->empty() ? std::optional<ReplyTemplate>{} : std::optional(values->front());
}

Result<std::vector<ReplyTemplate>> TemplateRepository::list() {
  static const std::string kList = select("ORDER BY scene, title, id");
  return withVariants(allRows<ReplyTemplate>(m_connection, kList, templateFrom));
}

}  // namespace inquiry::storage
