#include "ui/shell/handbook_flow.h"

#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

HandbookFlow::HandbookFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&page(), &HandbookPage::shown, this, &HandbookFlow::load);
  connect(&page(), &HandbookPage::saveAsked, this, [this](const Handbook& book, HandbookPart part) { save(book, part, tr("The list is saved.")); });
  connect(&page(), &HandbookPage::shippedAsked, this, [this](HandbookPart part) { save({}, part, tr("What comes with the desk is back.")); });
}

void HandbookFlow::load() {
  m_calls.call(
      Urgency::Action, this,
      [services = m_services]() -> Result<Handbook> {
        auto kinds = services.tickets.kinds();
        if (!kinds) return fail(kinds.error());
        auto support = services.support.table();
        if (!support) return fail(support.error());
        auto appeal = services.appeals.table();
        if (!appeal) return fail(appeal.error());
        return Handbook{std::move(*kinds), std::move(*support), std::move(*appeal)};
      },
      [this](Result<Handbook> book) {
        if (!book) return page().sayResult(errorSentence(book.error()), true);
        page().setHandbook(std::move(*book));
      });
}

void HandbookFlow::save(const Handbook& book, HandbookPart part, const QString& said) {
  m_calls.call(
      Urgency::Action, this,
      [services = m_services, book, part]() -> Status {
        if (part == HandbookPart::Tickets) return services.tickets.saveKinds(book.kinds);
        return part == HandbookPart::Support ? services.support.saveTable(book.support) : services.appeals.saveTable(book.appeal);
      },
      [this, part, said](const Status& done) {
        page().sayResult(done ? said : errorSentence(done.error()), !done);
        if (!done) return;
        page().saved(part);
        load();
      });
}

}  // namespace inquiry::ui
