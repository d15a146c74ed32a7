#include "ui/shell/templates_flow.h"

#include <QFile>
#include <QRegularExpression>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/common/finding_text.h"
#include "ui/common/validation_words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

// Core names the place of a wrong placeholder in its sentence: "line 2, column 14".
TemplatesPage::Place placeOf(const Error& error) {
  static const QRegularExpression place(QStringLiteral("line (\\d+), column (\\d+)"));
  const auto found = place.match(toQt(error.text));
  return found.hasMatch() ? TemplatesPage::Place{found.captured(1).toInt(), found.captured(2).toInt()} : TemplatesPage::Place{};
}

}  // namespace

TemplatesFlow::TemplatesFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&page(), &TemplatesPage::shown, this, &TemplatesFlow::load);
  connect(&page(), &TemplatesPage::previewAsked, this, &TemplatesFlow::preview);
  connect(&page(), &TemplatesPage::saveAsked, this, &TemplatesFlow::save);
  connect(&page(), &TemplatesPage::removeAsked, this, [this](const TemplateId& id) {
    m_calls.call(
        Urgency::Action, this, [templates = &m_services.templates, id] { return templates->remove(id); },
        [this](Status done) {
          page().sayResult(done ? tr("The template was deleted.") : errorSentence(done.error()), !done);
          load();
        });
  });
  connect(&page(), &TemplatesPage::importAsked, this, [this](const QString& file) {
    m_calls.call(
        Urgency::Action, this, [templates = &m_services.templates, file = toUtf8(file)] { return templates->importCsv(file); },
        [this](Result<desk::TemplateReceipt> receipt) { takeReceipt(receipt); });
  });
  connect(&page(), &TemplatesPage::exportAsked, this, [this](const QString& file) {
    m_calls.call(
        Urgency::Action, this, [templates = &m_services.templates, file = toUtf8(file)] { return templates->exportCsv(file); },
        [this](Result<desk::ExportReceipt> receipt) {
          page().sayResult(receipt ? tr("%n row(s) were written to %1.", nullptr, static_cast<int>(receipt->rows)).arg(shownLine(receipt->file)) : errorSentence(receipt.error()), !receipt);
        });
  });
  connect(&page(), &TemplatesPage::starterAsked, this, [this] {
    QFile pack(QStringLiteral(":/templates/starter.csv"));
    if (!pack.open(QIODevice::ReadOnly)) return;
    m_calls.call(
        Urgency::Action, this, [archive = &m_services.archive, csv = pack.readAll().toStdString()] { return archive->importTemplateText(csv); },
        [this](Result<desk::TemplateReceipt> receipt) { takeReceipt(receipt); });
  });
}

void TemplatesFlow::load() {
  // A store may have come since: what is said of a wording depends on where it is used.
  m_calls.post(Urgency::Idle, [manners = &m_services.manners] { (void)manners->load(); });
  QStringList names;
  for (const std::string& name : m_services.templates.variables()) names << toQt(name);
  page().setVariables(names);
  m_calls.call(
      Urgency::Action, this, [templates = &m_services.templates] { return templates->list(); },
      [this](Result<std::vector<ReplyTemplate>> all) {
        if (!all) return page().sayResult(errorSentence(all.error()), true);
        page().setTemplates(std::move(*all));
      });
}

void TemplatesFlow::preview(const QString& text, const QString& language) {
  const int generation = ++m_generation;
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, text = toUtf8(text), language = toUtf8(language), thread = m_thread] { return reply->renderText(text, language, thread); },
      [this, generation](Result<desk::RenderedTemplate> rendered) {
        if (generation != m_generation) return;
        if (rendered) page().setLint(lintOf(rendered->text, rendered->language));
        if (rendered) page().setPreview(*rendered);
        else page().setProblem(errorSentence(rendered.error()), placeOf(rendered.error()));
      });
}

QStringList TemplatesFlow::lintOf(const std::string& text, const std::string& language) {
  QStringList lines;
  for (const Finding& finding : m_services.manners.lint(language, page().shownMarketplace(), text)) {
    const QString words = shownLine(text.substr(finding.from, finding.to - finding.from)).left(60);
    const QString fix = findingFix(finding);
    lines << (fix.isEmpty() ? tr("%1: “%2”").arg(findingTitle(finding), words) : tr("%1: “%2”. %3").arg(findingTitle(finding), words, fix));
  }
  return lines;
}

void TemplatesFlow::save(const ReplyTemplate& value) {
  m_calls.call(
      Urgency::Action, this, [templates = &m_services.templates, value] { return templates->save(value); },
      [this](Result<TemplateId> id) {
        if (!id) {
          page().setProblem(errorSentence(id.error()), placeOf(id.error()));
          return page().sayResult(errorSentence(id.error()), true);
        }
        page().saved(*id);
        page().sayResult(tr("Saved."), false);
        load();
      });
}

void TemplatesFlow::takeReceipt(const Result<desk::TemplateReceipt>& receipt) {
  if (!receipt) return page().sayResult(errorSentence(receipt.error()), true);
  QString said = tr("%n template(s) are new or changed.", nullptr, static_cast<int>(receipt->saved));
  if (!receipt->problems.empty()) {
    const desk::ImportProblem& first = receipt->problems.front();
    said += QLatin1Char(' ') + tr("%n row(s) could not be read; the first is in line %1: %2", nullptr, static_cast<int>(receipt->problems.size())).arg(static_cast<qulonglong>(first.line)).arg(sentenceWords(first.reason));
  }
  page().sayResult(said, !receipt->problems.empty());
  load();
}

}  // namespace inquiry::ui
