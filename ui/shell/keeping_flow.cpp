#include "ui/shell/keeping_flow.h"

#include <QFile>

#include "ui/common/words.h"
#include "ui/keeping/document_window.h"

namespace inquiry::ui {

KeepingFlow::KeepingFlow(MainWindow& window, Shown shown, DeskServices services, DeskCalls& calls)
    : m_window(window), m_shown(std::move(shown)), m_services(services), m_calls(calls), m_packages(window, services, calls), m_holds(window, services, calls), m_forget(window, services, calls), m_imports(window, services, calls) {
  connect(&m_forget, &ForgetFlow::forgotten, this, &KeepingFlow::changed);
  connect(&m_imports, &OldExportFlow::imported, this, &KeepingFlow::changed);
}

bool KeepingFlow::run(const QString& command) {
  if (command == QLatin1String("evidence.pack")) withSubject([this](const KeepingSubject& subject) { m_packages.open(subject); });
  else if (command == QLatin1String("evidence.verify")) m_packages.askVerify();
  else if (command == QLatin1String("hold")) withSubject([this](const KeepingSubject& subject) { m_holds.open(subject); });
  else if (command == QLatin1String("forget.buyer")) withSubject([this](const KeepingSubject& subject) { m_forget.open(subject); });
  else if (command == QLatin1String("forget.list")) m_forget.askList();
  else if (command == QLatin1String("import.old")) m_imports.open();
  else if (command == QLatin1String("data-protection")) openDocument();
  else return false;
  return true;
}

void KeepingFlow::openDocument() {
  const bool isChinese = m_window.look().times().locale().language() == QLocale::Chinese;
  QFile file(isChinese ? QStringLiteral(":/documents/data-protection.zh_CN.txt") : QStringLiteral(":/documents/data-protection.en.txt"));
  if (!file.open(QIODevice::ReadOnly)) return m_window.status().say(tr("The document is missing: install the program again."));
  auto* window = new DocumentWindow(m_window.look(), &m_window);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->begin(tr("Data protection at this desk"), QString::fromUtf8(file.readAll()));
}

void KeepingFlow::withSubject(std::function<void(const KeepingSubject&)> then) {
  if (const auto detail = m_shown.thread()) return then(subjectOf(*detail));
  const auto chosen = m_shown.chosenCase();
  if (!chosen) return m_window.status().say(tr("Open a conversation or choose a case first."));
  m_calls.call(
      DeskCalls::Urgency::Action, this, [cases = &m_services.cases, id = *chosen] { return cases->detail(id); },
      [this, then = std::move(then)](const Result<desk::CaseDetail>& detail) {
        if (detail) then(subjectOf(*detail));
        else m_window.status().say(errorSentence(detail.error()));
      });
}

}  // namespace inquiry::ui
