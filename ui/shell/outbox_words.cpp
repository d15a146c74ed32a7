#include "ui/shell/outbox_words.h"

#include <QCoreApplication>
#include <array>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct OutboxWords {
  Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

struct Entry {
  const char* kind;
  const char* icon;
  const char* text;
};

constexpr std::array<Entry, 21> kEntries{{
    {"outgoing.created", "lock", QT_TRANSLATE_NOOP("OutboxWords", "Written to disk before the first byte left")},
    {"outgoing.held", "clock", QT_TRANSLATE_NOOP("OutboxWords", "Held so that it can be undone")},
    {"outgoing.released", "clock", QT_TRANSLATE_NOOP("OutboxWords", "The hold is over")},
    {"outgoing.queued", "hourglass", QT_TRANSLATE_NOOP("OutboxWords", "Waits for its turn")},
    {"outgoing.sending", "send", QT_TRANSLATE_NOOP("OutboxWords", "Handing over begins")},
    {"outgoing.sent", "check", QT_TRANSLATE_NOOP("OutboxWords", "The platform took it")},
    {"outgoing.confirmed", "checks", QT_TRANSLATE_NOOP("OutboxWords", "It stands in the thread at the platform")},
    {"outgoing.refused", "stop", QT_TRANSLATE_NOOP("OutboxWords", "Refused by the platform")},
    {"outgoing.unknown", "warn", QT_TRANSLATE_NOOP("OutboxWords", "The connection ended without an answer")},
    {"outgoing.looked", "search", QT_TRANSLATE_NOOP("OutboxWords", "Looked up in the thread")},
    {"outgoing.needs-person", "search", QT_TRANSLATE_NOOP("OutboxWords", "Looking it up did not settle it: asks you")},
    {"outgoing.doubted", "unknown", QT_TRANSLATE_NOOP("OutboxWords", "It may have left: asks you")},
    {"outgoing.retried", "refresh", QT_TRANSLATE_NOOP("OutboxWords", "To be tried again, by a person")},
    {"outgoing.resolved_sent", "user", QT_TRANSLATE_NOOP("OutboxWords", "A person said that it arrived")},
    {"outgoing.resolved_not_sent", "user", QT_TRANSLATE_NOOP("OutboxWords", "A person said that it did not arrive")},
    {"outgoing.rescheduled", "clock", QT_TRANSLATE_NOOP("OutboxWords", "To be tried again later")},
    {"outgoing.undone", "undo", QT_TRANSLATE_NOOP("OutboxWords", "Undone, a draft again")},
    {"outgoing.cancelled", "x", QT_TRANSLATE_NOOP("OutboxWords", "Cancelled")},
    {"outgoing.approved", "checks", QT_TRANSLATE_NOOP("OutboxWords", "A second person gave their name")},
    {"outgoing.declined", "undo", QT_TRANSLATE_NOOP("OutboxWords", "A second person sent it back")},
    {"outgoing.overruled", "warn", QT_TRANSLATE_NOOP("OutboxWords", "The buyer wrote before its time")},
}};

}  // namespace

std::vector<OutboxEvidence::Happening> happeningsOf(const std::vector<desk::AuditRow>& rows, OutgoingId item) {
  const std::string subject = "outgoing " + std::to_string(item.value);
  std::vector<OutboxEvidence::Happening> all;
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    if (row->subject != subject) continue;
    OutboxEvidence::Happening one{row->at, QStringLiteral("info"), shownLine(row->kind)};
    for (const Entry& entry : kEntries)
      if (row->kind == entry.kind) one = {row->at, QString::fromLatin1(entry.icon), OutboxWords::tr(entry.text)};
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace inquiry::ui
