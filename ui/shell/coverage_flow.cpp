#include "ui/shell/coverage_flow.h"

#include "ui/common/words.h"

namespace inquiry::ui {

using Urgency = DeskCalls::Urgency;

CoverageFlow::CoverageFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&window.coveragePanel(), &CoveragePanel::refreshAsked, this, &CoverageFlow::refresh);
  connect(&window.coveragePanel(), &CoveragePanel::backAsked, this, [this] { Q_EMIT placeWanted({}); });
}

void CoverageFlow::open() {
  Place place;
  place.page = Place::Page::Coverage;
  Q_EMIT placeWanted(place);
  m_window.coveragePanel().view().setFocus();
  refresh();
}

void CoverageFlow::refresh() {
  m_calls.call(
      Urgency::Action, this, [coverage = &m_services.coverage] { return coverage->rows(); },
      [this](Result<std::vector<desk::CoverageRow>> rows) {
        if (rows) m_window.coveragePanel().setRows(std::move(*rows), m_services.clock.now());
        else m_window.coveragePanel().setProblem(errorSentence(rows.error()));
      });
}

}  // namespace inquiry::ui
