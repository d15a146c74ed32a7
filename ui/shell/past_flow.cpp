#include "ui/shell/past_flow.h"

#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr std::size_t kRows = 500;

}  // namespace

PastFlow::PastFlow(MainWindow& window, DeskServices services, DeskCalls& calls)
    : m_services(services), m_calls(calls), m_past(new PastWindow(window.look(), window.directory(), &window)) {
  connect(m_past, &PastWindow::asked, this, &PastFlow::load);
  connect(m_past, &PastWindow::threadWanted, this, &PastFlow::threadWanted);
}

void PastFlow::open() {
  m_past->begin(m_services.clock.now());
  load();
}

void PastFlow::load() {
  const int round = ++m_round;
  ThreadQuery query;
  query.view = m_past->view();
  query.limit = kRows;
  m_past->say(tr("Looking them up…"));
  m_calls.call(
      DeskCalls::Urgency::Typing, this, [past = &m_services.past, query, at = m_past->at()] { return past->threads(query, at); },
      [this, round](const Result<desk::PastPage>& page) {
        if (round != m_round) return;
        if (page) m_past->setPage(*page);
        else m_past->say(errorSentence(page.error()));
      });
}

}  // namespace inquiry::ui
