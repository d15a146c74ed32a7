#include "ui/cases/ticket_words.h"

#include <QCoreApplication>

namespace inquiry::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Tickets)
};

}  // namespace

QString ticketStateName(TicketState state) {
  switch (state) {
    case TicketState::New: return Words::tr("new", "a ticket");
    case TicketState::InProgress: return Words::tr("in progress", "a ticket");
    case TicketState::Waiting: return Words::tr("waiting", "a ticket");
    case TicketState::Solved: return Words::tr("solved", "a ticket");
  }
  return {};
}

QString ticketMoveName(TicketState from, TicketState to) {
  if (to == TicketState::Waiting) return Words::tr("Let it wait");
  if (to == TicketState::Solved) return Words::tr("Solve it");
  if (from == TicketState::Solved) return Words::tr("Open it again");
  return from == TicketState::Waiting ? Words::tr("Go on with it") : Words::tr("Begin with it");
}

QString ticketNumber(TicketId number) { return QStringLiteral("#%1").arg(number.value); }

QString ticketIcon(TicketState state) {
  switch (state) {
    case TicketState::New: return QStringLiteral("ticket");
    case TicketState::InProgress: return QStringLiteral("pencil");
    case TicketState::Waiting: return QStringLiteral("hourglass");
    case TicketState::Solved: return QStringLiteral("check");
  }
  return {};
}

}  // namespace inquiry::ui
