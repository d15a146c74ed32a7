#include "ui/shell/log_flow.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/common/text.h"

namespace inquiry::ui {

LogFlow::LogFlow(MainWindow& window, QString folder, const Clock& clock, DeskCalls& calls) : m_window(window), m_folder(std::move(folder)), m_clock(clock), m_calls(calls) {
  connect(&page(), &LogPage::shown, this, &LogFlow::load);
  connect(&page(), &LogPage::filterChanged, this, &LogFlow::load);
  connect(&page(), &LogPage::copyAsked, this, [this] {
    QGuiApplication::clipboard()->setText(toQt(desk::logForSupport(page().lines(), m_clock.now().toIso())));
    page().sayResult(tr("%n line(s) were copied.", nullptr, static_cast<int>(page().lines().size())), false);
  });
}

void LogFlow::load() {
  const int round = ++m_round;
  m_calls.call(
      DeskCalls::Urgency::Action, this, [folder = toUtf8(m_folder), question = page().question()] { return desk::logLines(folder, question); },
      [this, round](std::vector<desk::LogLine> lines) {
        if (round == m_round) page().setLines(std::move(lines));
      });
}

}  // namespace inquiry::ui
