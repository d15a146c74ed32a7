#include "ui/shell/audit_flow.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/journal_words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr std::size_t kRows = 100;

std::optional<Instant> startOf(const QDate& day, const QTimeZone& zone) {
  if (!day.isValid()) return {};
  const auto at = Instant::parse(toUtf8(day.startOfDay(zone).toUTC().toString(Qt::ISODate)));
  return at ? std::optional<Instant>(*at) : std::nullopt;
}

}  // namespace

AuditFlow::AuditFlow(MainWindow& window, const Look& look, const Directory& directory, DeskServices services, DeskCalls& calls)
    : m_window(window), m_look(look), m_directory(directory), m_services(services), m_calls(calls) {
  connect(&page(), &JournalPage::shown, this, [this] {
    m_calls.call(
        Urgency::Idle, this, [audit = &m_services.audit] { return audit->kinds(); },
        [this](Result<std::vector<std::string>> kinds) {
          QStringList names;
          if (kinds)
            for (const std::string& kind : *kinds) names << toQt(kind);
          page().setKinds(names);
        });
    load(Part::First);
  });
  connect(&page(), &JournalPage::filterChanged, this, [this] { load(Part::First); });
  connect(&page(), &JournalPage::moreWanted, this, [this] { load(Part::Next); });
  connect(&page(), &JournalPage::threadWanted, this, &AuditFlow::threadWanted);
  connect(&m_look, &Look::changed, this, [this] {
    if (page().isVisible()) load(Part::First);
  });
  connect(&page(), &JournalPage::exportAsked, this, &AuditFlow::exportDays);
  connect(&page(), &JournalPage::copied, this, [this](const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    page().sayResult(tr("Copied."), false);
  });
}

void AuditFlow::showThread(ThreadId id) {
  JournalPage::Filter filter;
  filter.thread = id;
  page().setFilter(filter);
}

desk::AuditQuestion AuditFlow::question() const {
  const JournalPage::Filter& filter = page().filter();
  desk::AuditQuestion asked;
  asked.person = toUtf8(filter.person);
  asked.kind = toUtf8(filter.kind);
  asked.thread = filter.thread;
  const QTimeZone& zone = m_look.times().ownZone();
  asked.from = startOf(filter.from, zone);
  asked.until = startOf(filter.until.isValid() ? filter.until.addDays(1) : QDate(), zone);
  asked.limit = kRows;
  return asked;
}

void AuditFlow::load(Part part) {
  desk::AuditQuestion asked = question();
  if (part == Part::Next && !page().model().lines().empty()) asked.before = page().model().lines().back().sequence;
  const int generation = ++m_generation;
  m_calls.call(
      Urgency::Action, this, [audit = &m_services.audit, asked] { return audit->rows(asked); },
      [this, generation, part](Result<std::vector<desk::AuditRow>> rows) {
        if (generation != m_generation) return;
        if (!rows) return page().sayResult(errorSentence(rows.error()), true);
        const bool isLast = rows->size() < kRows;
        if (part == Part::First) page().setLines(linesOf(*rows), isLast);
        else page().append(linesOf(*rows), isLast);
      });
}

void AuditFlow::exportDays(const QString& file) {
  using Archive = desk::ArchiveService;
  const desk::AuditQuestion days = question();
  const Archive::Format format = file.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive) ? Archive::Format::Jsonl : Archive::Format::Csv;
  page().sayResult(tr("Writing the events…"), false);
  m_calls.call(
      Urgency::Idle, this,
      [archive = &m_services.archive, format, path = toUtf8(file), period = desk::ExportPeriod{days.from, days.until}] { return archive->exportTo(Archive::What::Journal, format, path, {}, period); },
      [this](Result<desk::ExportReceipt> done) {
        if (!done) return page().sayResult(errorSentence(done.error()), true);
        page().sayResult(tr("%n event(s) were written to %1.", nullptr, static_cast<int>(done->rows)).arg(shownLine(done->file)), false);
      });
}

std::vector<JournalLine> AuditFlow::linesOf(const std::vector<desk::AuditRow>& rows) const {
  const JournalWords words(m_look.times(), m_directory);
  std::vector<JournalLine> lines;
  for (const desk::AuditRow& row : rows) {
    JournalLine line;
    line.sequence = row.sequence;
    line.at = m_look.times().date(row.at);
    line.person = m_directory.personName(row.actor);
    line.what = JournalPage::kindText(toQt(row.kind));
    line.subject = words.subject(row.subject);
    line.thread = row.thread;
    QStringList changes;
    for (const auto& [field, before, after] : row.changes) {
      const QString name = words.field(field);
      changes << (before.empty() ? tr("%1: %2", "a field and its new value").arg(name, words.value(field, after))
                                 : tr("%1: %2 → %3", "a field, before, after").arg(name, words.value(field, before), words.value(field, after)));
    }
    line.change = changes.join(QStringLiteral(" · "));
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace inquiry::ui
