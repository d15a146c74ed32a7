#include "ui/shell/reading_commands.h"

#include <QSet>

namespace inquiry::ui {
namespace {

// How this window looks (its theme, columns, tabs) belongs to whoever reads.
constexpr const char* kReading[] = {
    "next", "previous", "open", "window", "back", "overdue.next", "overdue.previous", "go.needs-reply", "go.mine", "go.unassigned", "go.due-soon", "go.overdue", "go.waiting", "go.snoozed",
    "go.cases", "go.reports", "go.notices", "go.outbox", "go.all", "store.all", "case", "quotes", "unanswered", "older", "payload", "platform", "proof", "failures", "thread.journal",
    "select", "select.all", "select.none", "filter", "angry", "find", "search", "tab.next", "tab.previous", "tab.choose", "sizing", "alerts", "palette", "keys", "data-protection", "context",
    "pane.next", "pane.previous", "lock", "layout", "columns", "sort", "density", "navigation", "theme.light", "theme.dark", "theme.system", "language.zh", "language.en", "language.ja",
    "language.es", "review.open", "evidence.verify", "support.bundle", "settings", "settings.general", "settings.keys", "settings.journal", "quit",
};

}  // namespace

bool isReadingCommand(const QString& command) {
  static const QSet<QString> reading = [] {
    QSet<QString> all;
    for (const char* each : kReading) all.insert(QString::fromLatin1(each));
    return all;
  }();
  return reading.contains(command);
}

}  // namespace inquiry::ui
