#include "core/desk/template_service.h"

#include <cctype>
#include <nlohmann/json.hpp>

#include "core/desk/csv.h"
#include "core/desk/export_rows.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/target_file.h"
#include "core/domain/journal_entry.h"
#include "core/domain/utf8.h"
#include "core/domain/uuid.h"
#include "core/rules/template_syntax.h"
#include "core/storage/journal.h"
#include "core/storage/template_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaxText = 20'000, kMaxTitle = 120, kMaxShortcut = 40, kMaxSlug = 48;

tl::unexpected<Error> bad(const char* code, std::string text) { return fail(ErrorKind::InvalidInput, code, std::move(text)); }

bool isDay(const std::string& text) { return text.size() == 10 && Instant::parse(text).has_value(); }

Status checkSeason(const TemplateVariant& variant, const std::string& which) {
  for (const std::string& day : {variant.fromDay, variant.untilDay})
    if (!day.empty() && !isDay(day)) return bad("template.season", "The season of the wording in " + which + ": \"" + day + "\" is no day; write 2027-01-31.");
  if (!variant.fromDay.empty() && !variant.untilDay.empty() && variant.untilDay < variant.fromDay)
    return bad("template.season", "The season of the wording in " + which + " ends before it begins: change its days.");
  return {};
}

// Two that could both be meant on one day: of the same kind, or seasons that overlap. A season's wording may stand beside the one for all year.
bool clash(const TemplateVariant& a, const TemplateVariant& b) {
  if (a.language != b.language || a.marketplace != b.marketplace || isSeasonal(a) != isSeasonal(b)) return false;
  const auto ends = [](const TemplateVariant& each) { return each.untilDay.empty() ? std::string("9999-12-31") : each.untilDay; };
  return a.fromDay <= ends(b) && b.fromDay <= ends(a);
}

Status checkVariants(const ReplyTemplate& value) {
  for (const TemplateVariant& variant : value.variants) {
    if (variant.language.empty()) return bad("template.language", "Every wording needs a language: choose one.");
    const std::string which = variant.language + (variant.marketplace ? " for " + std::string(name(*variant.marketplace)) : std::string());
    if (auto good = checkSeason(variant, which); !good) return good;
    for (const TemplateVariant& other : value.variants)
      if (&other != &variant && clash(variant, other)) return bad("template.variant_twice", "There are two wordings in " + which + " for the same days: keep one, or change their days.");
    if (utf8::trimmed(variant.text).empty()) return bad("template.text_empty", "The wording in " + which + " is empty: write it, or take it out.");
    if (variant.text.size() > kMaxText || !utf8::isValid(variant.text))
      return bad("template.text_long", "The wording in " + which + " is longer than " + std::to_string(kMaxText) + " bytes: shorten it.");
    if (const auto parsed = rules::parseTemplate(variant.text); !parsed)
      return bad("template.placeholder", "The wording in " + which + ": " + parsed.error().text);
  }
  return {};
}

Status check(const ReplyTemplate& value) {
  const std::size_t title = utf8::length(utf8::trimmed(value.title));
  if (title == 0 || title > kMaxTitle) return bad("template.title", "A template needs a title of 1 to 120 characters.");
  if (value.variants.empty()) return bad("template.empty", "A template needs at least one wording.");
  if (utf8::length(value.shortcut) > kMaxShortcut || value.shortcut.find_first_of(" \t\r\n/") != std::string::npos)
    return bad("template.shortcut_form", "A shortcut has at most 40 characters without spaces and slashes.");
  return checkVariants(value);
}

// "Shipping delay" -> "shipping-delay"; a title without Latin letters gets a random one.
std::string slugOf(const std::string& title) {
  std::string slug;
  for (const unsigned char c : title) {
    if (slug.size() >= kMaxSlug) break;
    if (c < 0x80 && std::isalnum(c)) slug += static_cast<char>(std::tolower(c));
    else if (!slug.empty() && slug.back() != '-') slug += '-';
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug.size() >= 2 ? slug : "template-" + newUuid().substr(0, 8);
}

Result<TemplateId> freeId(storage::TemplateRepository& repository, const std::string& title) {
  const std::string slug = slugOf(title);
  for (int number = 1;; ++number) {
    TemplateId id{number == 1 ? slug : slug + "-" + std::to_string(number)};
    const auto taken = repository.find(id);
    if (!taken) return fail(taken.error());
    if (!*taken) return id;
  }
}

Json wordsOf(const std::optional<ReplyTemplate>& value) {
  if (!value) return nullptr;
  Json variants = Json::array();
  for (const TemplateVariant& variant : value->variants)
    variants.push_back({{"language", variant.language}, {"marketplace", variant.marketplace ? Json(name(*variant.marketplace)) : Json(nullptr)},
                        {"text", storage::Journal::textHash(variant.text)}});
  return {{"title", value->title}, {"scene", value->scene}, {"shortcut", value->shortcut}, {"approved", value->approved}, {"variants", variants}};
}

struct Told {
  const char* kind;
  TemplateId id;
  std::optional<ReplyTemplate> before, after;
};

Status note(storage::Connection& connection, const Parts& parts, const Told& told) {
  JournalEntry entry;
  entry.at = parts.clock.now();
  entry.actor = parts.me().value;
  entry.kind = told.kind;
  entry.subjectKind = SubjectKind::Template;
  entry.subject = told.id.value;
  entry.payload = Json{{"before", wordsOf(told.before)}, {"after", wordsOf(told.after)}}.dump();
  return storage::Journal::append(connection, entry);
}

std::string csvRow(const ReplyTemplate& value, const TemplateVariant& variant) {
  std::string line;
  const std::string marketplace = variant.marketplace ? std::string(name(*variant.marketplace)) : std::string();
  const std::string review = value.reviewDate ? value.reviewDate->toIso().substr(0, 10) : std::string();
  for (const std::string& field : {value.id.value, value.scene, value.shortcut, value.title, variant.language, marketplace, variant.text,
                                   value.owner.value, review, std::string(value.approved ? "yes" : "no"), value.titleZh, variant.fromDay, variant.untilDay})
    line += (line.empty() ? "" : ",") + csvField(field);
  return line + "\r\n";
}

}  // namespace

Result<std::vector<ReplyTemplate>> TemplateService::list() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::TemplateRepository((*reader)->connection()).list();
}

Result<ReplyTemplate> TemplateService::get(const TemplateId& id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto found = storage::TemplateRepository((*reader)->connection()).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "template.not_found", "There is no template \"" + id.value + "\": see the list of templates.");
  return std::move(**found);
}

Result<TemplateId> TemplateService::save(const ReplyTemplate& value) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  if (auto good = check(value); !good) return fail(good.error());
  ReplyTemplate next = value;
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::TemplateRepository repository(connection);
    if (next.id.value.empty()) {
      auto id = freeId(repository, next.title);
      if (!id) return fail(id.error());
      next.id = std::move(*id);
    }
    const auto before = repository.find(next.id);
    if (!before) return fail(before.error());
    const auto saved = repository.save(next);
    if (!saved) return fail(saved.error());
    if (!*saved) return {};
    changes.templates = true;
    return note(connection, m_parts, {"template.saved", next.id, *before, next});
  });
  if (!written) return fail(written.error());
  return next.id;
}

Status TemplateService::remove(const TemplateId& id) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::TemplateRepository repository(connection);
    const auto before = repository.find(id);
    if (!before) return fail(before.error());
    if (auto removed = repository.remove(id); !removed) return removed;
    changes.templates = true;
    return note(connection, m_parts, {"template.removed", id, *before, {}});
  });
}

std::vector<std::string> TemplateService::variables() const {
  std::vector<std::string> names;
  for (const rules::TemplateVariable& variable : rules::templateVariables()) names.emplace_back(variable.name);
  return names;
}

Result<TemplateReceipt> TemplateService::importCsv(const std::string& file) { return ArchiveService(m_parts).importTemplates(file); }

Result<ExportReceipt> TemplateService::exportCsv(const std::string& file) const {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return fail(may.error());
  if (auto free = checkTargetFile(file, m_parts.folder); !free) return fail(free.error());
  const auto all = list();
  if (!all) return fail(all.error());
  // The mark lets spreadsheets see UTF-8.
  ExportedTable table{"\xEF\xBB\xBFid,scene,shortcut,title,language,marketplace,body,owner,review_date,approved,title_zh,from_day,until_day\r\n", 0};
  for (const ReplyTemplate& value : *all) {
    for (const TemplateVariant& variant : value.variants) {
      table.bytes += csvRow(value, variant);
      ++table.rows;
    }
  }
  return exportTable(file, table, m_parts.clock.now());
}

}  // namespace inquiry::desk
