#include "ui/shell/translation_setup_flow.h"

#include <QFile>
#include <QSaveFile>
#include <memory>

#include "ui/common/text.h"
#include "ui/common/validation_words.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

constexpr qint64 kLargest = 2 << 20;

struct Shown {
  Result<desk::TranslationSettings> settings;
  std::vector<desk::ProviderRow> providers;
  Result<std::vector<GlossaryEntry>> glossary;
};

// Empty where the file cannot be read; the service then says that it names no columns.
std::string bytesOf(const QString& name) {
  QFile file(name);
  return file.open(QIODevice::ReadOnly) ? file.read(kLargest).toStdString() : std::string();
}

bool writeFile(const QString& name, const std::string& bytes) {
  QSaveFile file(name);
  return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) && file.commit();
}

}  // namespace

TranslationSetupFlow::TranslationSetupFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&page(), &TranslationPage::shown, this, &TranslationSetupFlow::load);
  connect(&page(), &TranslationPage::saveAsked, this, &TranslationSetupFlow::save);
  connect(&page(), &TranslationPage::testAsked, this, &TranslationSetupFlow::test);
  connect(&page(), &TranslationPage::importAsked, this, &TranslationSetupFlow::import);
  connect(&page(), &TranslationPage::exportAsked, this, &TranslationSetupFlow::write);
  connect(&page(), &TranslationPage::entryAsked, this, [this](const GlossaryEntry& entry) {
    m_calls.call(
        Urgency::Action, this, [setup = &m_services.translationSetup, entry] { return setup->saveEntry(entry); }, [this](const Status& done) { told(done, tr("The word is in the glossary.")); });
  });
  connect(&page(), &TranslationPage::entryRemoved, this, [this](const GlossaryEntry& entry) {
    m_calls.call(
        Urgency::Action, this, [setup = &m_services.translationSetup, entry] { return setup->removeEntry(entry); }, [this](const Status& done) { told(done, tr("The word is out of the glossary.")); });
  });
}

void TranslationSetupFlow::load() {
  m_calls.call(
      Urgency::Idle, this, [setup = &m_services.translationSetup] { return Shown{setup->settings(), setup->providers(), setup->glossary()}; },
      [this](const Shown& shown) {
        if (!shown.settings) return page().sayResult(errorSentence(shown.settings.error()), true);
        page().setState({*shown.settings, shown.providers, shown.glossary ? *shown.glossary : std::vector<GlossaryEntry>()});
      });
}

// What was typed stays where it could not be kept.
void TranslationSetupFlow::told(const Status& done, const QString& text) {
  page().sayResult(done ? text : errorSentence(done.error()), !done);
  if (done) load();
}

void TranslationSetupFlow::save() {
  const auto wish = std::make_shared<desk::TranslationWish>(page().typed());
  m_calls.call(
      Urgency::Action, this, [setup = &m_services.translationSetup, wish] { return setup->save(std::move(*wish)); }, [this](const Status& done) { told(done, tr("Kept. The journal names the change.")); });
}

void TranslationSetupFlow::test() {
  m_stop = {};
  page().sayResult(tr("Asking the service…"), false);
  const auto wish = std::make_shared<desk::TranslationWish>(page().typed());
  m_calls.call(
      Urgency::Action, this,
      [setup = &m_services.translationSetup, wish, stop = m_stop.get_token()]() -> Result<desk::TranslationTrial> {
        if (auto kept = setup->save(std::move(*wish)); !kept) return fail(kept.error());
        return setup->test(stop);
      },
      [this](const Result<desk::TranslationTrial>& trial) {
        if (!trial) return page().sayResult(errorSentence(trial.error()), true);
        page().sayResult(tr("It works: “%1” became “%2” in %3 ms.").arg(shownLine(trial->source), shownLine(trial->text)).arg(trial->took.count()), false);
        load();
      });
}

void TranslationSetupFlow::import(const QString& file) {
  m_calls.call(
      Urgency::Action, this, [setup = &m_services.translationSetup, file] { return setup->importGlossary(bytesOf(file)); },
      [this](const Result<desk::GlossaryImport>& done) {
        if (!done) return page().sayResult(errorSentence(done.error()), true);
        QString text = tr("%n word(s) taken.", nullptr, static_cast<int>(done->taken));
        if (!done->problems.empty())
          text += QLatin1Char(' ') + tr("%n line(s) left out; the first is line %1: %2", nullptr, static_cast<int>(done->problems.size())).arg(done->problems.front().line).arg(errorSentence(done->problems.front().why));
        page().sayResult(text, !done->problems.empty());
        load();
      });
}

void TranslationSetupFlow::write(const QString& file) {
  m_calls.call(
      Urgency::Action, this,
      [setup = &m_services.translationSetup, file]() -> Status {
        const auto csv = setup->exportGlossary();
        if (!csv) return fail(csv.error());
        if (writeFile(file, *csv)) return {};
        return fail(ErrorKind::InvalidInput, "file.write", "The file cannot be written: choose another folder.");
      },
      [this](const Status& done) { page().sayResult(done ? tr("The glossary is in the file.") : errorSentence(done.error()), !done); });
}

}  // namespace inquiry::ui
