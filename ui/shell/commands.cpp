#include "ui/shell/commands.h"

#include <QCoreApplication>

namespace inquiry::ui {

namespace {

using enum KeyScope;

const Command kCommands[] = {
  {"next", QT_TRANSLATE_NOOP("Commands", "Next thread"), "J | Alt+Down", Outside, "down", QT_TRANSLATE_NOOP("Commands", "Go"), "down"},
  {"previous", QT_TRANSLATE_NOOP("Commands", "Previous thread"), "K | Alt+Up", Outside, "up", QT_TRANSLATE_NOOP("Commands", "Go"), "up"},
  {"open", QT_TRANSLATE_NOOP("Commands", "Go to the conversation"), "O", Outside, "arrow", QT_TRANSLATE_NOOP("Commands", "Go"), "enter open"},
  {"back", QT_TRANSLATE_NOOP("Commands", "Back to the list"), "Esc", Anywhere, "left", QT_TRANSLATE_NOOP("Commands", "Go"), "escape"},
  {"overdue.next", QT_TRANSLATE_NOOP("Commands", "Next overdue thread"), "F8", Anywhere, "alert", QT_TRANSLATE_NOOP("Commands", "Go"), "late"},
  {"overdue.previous", QT_TRANSLATE_NOOP("Commands", "Previous overdue thread"), "Shift+F8", Anywhere, "alert", QT_TRANSLATE_NOOP("Commands", "Go"), "late"},
  {"go.needs-reply", QT_TRANSLATE_NOOP("Commands", "Go to: needs reply"), "G, I", Outside, "inbox", QT_TRANSLATE_NOOP("Commands", "Go"), "inbox"},
  {"go.mine", QT_TRANSLATE_NOOP("Commands", "Go to: mine"), "G, M", Outside, "user", QT_TRANSLATE_NOOP("Commands", "Go"), "my threads"},
  {"go.unassigned", QT_TRANSLATE_NOOP("Commands", "Go to: unassigned"), "G, U", Outside, "unassigned", QT_TRANSLATE_NOOP("Commands", "Go"), "nobody"},
  {"go.due-soon", QT_TRANSLATE_NOOP("Commands", "Go to: due soon"), "G, D", Outside, "clock", QT_TRANSLATE_NOOP("Commands", "Go"), "deadline"},
  {"go.overdue", QT_TRANSLATE_NOOP("Commands", "Go to: overdue"), "G, O", Outside, "alert", QT_TRANSLATE_NOOP("Commands", "Go"), "late"},
  {"go.waiting", QT_TRANSLATE_NOOP("Commands", "Go to: waiting for buyer"), "G, W", Outside, "hourglass", QT_TRANSLATE_NOOP("Commands", "Go"), ""},
  {"go.snoozed", QT_TRANSLATE_NOOP("Commands", "Go to: snoozed"), "G, S", Outside, "moon", QT_TRANSLATE_NOOP("Commands", "Go"), "later"},
  {"go.cases", QT_TRANSLATE_NOOP("Commands", "Go to: cases and claims"), "G, C", Outside, "scales", QT_TRANSLATE_NOOP("Commands", "Go"), "dispute"},
  {"go.notices", QT_TRANSLATE_NOOP("Commands", "Go to: platform notices"), "G, N", Outside, "notice", QT_TRANSLATE_NOOP("Commands", "Go"), ""},
  {"go.outbox", QT_TRANSLATE_NOOP("Commands", "Go to: outbox"), "G, X", Outside, "send", QT_TRANSLATE_NOOP("Commands", "Go"), "sent drafts"},
  {"go.all", QT_TRANSLATE_NOOP("Commands", "Go to: all threads"), "G, A", Outside, "layers", QT_TRANSLATE_NOOP("Commands", "Go"), ""},
  {"store.all", QT_TRANSLATE_NOOP("Commands", "Show all stores"), "Ctrl+0", Anywhere, "store", QT_TRANSLATE_NOOP("Commands", "Go"), "every store"},
  {"done", QT_TRANSLATE_NOOP("Commands", "Done and next"), "E", Outside, "check", QT_TRANSLATE_NOOP("Commands", "Thread"), "close archive"},
  {"reopen", QT_TRANSLATE_NOOP("Commands", "Open again"), "", Outside, "undo", QT_TRANSLATE_NOOP("Commands", "Thread"), "reopen"},
  {"no-reply", QT_TRANSLATE_NOOP("Commands", "No reply needed"), "Shift+E", Outside, "x", QT_TRANSLATE_NOOP("Commands", "Thread"), "thanks"},
  {"assign", QT_TRANSLATE_NOOP("Commands", "Assign to somebody"), "A", Outside, "user", QT_TRANSLATE_NOOP("Commands", "Thread"), "owner"},
  {"tag", QT_TRANSLATE_NOOP("Commands", "Add or remove tags"), "T", Outside, "tag", QT_TRANSLATE_NOOP("Commands", "Thread"), "label"},
  {"snooze", QT_TRANSLATE_NOOP("Commands", "Snooze"), "H", Outside, "moon", QT_TRANSLATE_NOOP("Commands", "Thread"), "later remind"},
  {"unread", QT_TRANSLATE_NOOP("Commands", "Mark as unread"), "U", Outside, "mail", QT_TRANSLATE_NOOP("Commands", "Thread"), ""},
  {"priority", QT_TRANSLATE_NOOP("Commands", "Urgent on or off"), "S", Outside, "flag", QT_TRANSLATE_NOOP("Commands", "Thread"), "priority watch vip"},
  {"merge", QT_TRANSLATE_NOOP("Commands", "Merge the selected threads"), "M", Outside, "layers", QT_TRANSLATE_NOOP("Commands", "Thread"), "join"},
  {"split", QT_TRANSLATE_NOOP("Commands", "Split at this message"), "Shift+M", Outside, "split", QT_TRANSLATE_NOOP("Commands", "Thread"), "new thread"},
  {"undo", QT_TRANSLATE_NOOP("Commands", "Undo the last action"), "Z | Ctrl+Z", Outside, "undo", QT_TRANSLATE_NOOP("Commands", "Thread"), "back"},
  {"platform", QT_TRANSLATE_NOOP("Commands", "Open the platform's page"), "", Outside, "external", QT_TRANSLATE_NOOP("Commands", "Thread"), "browser web"},
  {"reply", QT_TRANSLATE_NOOP("Commands", "Write a reply"), "R", Outside, "reply", QT_TRANSLATE_NOOP("Commands", "Write"), "answer"},
  {"note", QT_TRANSLATE_NOOP("Commands", "Write an internal note"), "N", Outside, "note", QT_TRANSLATE_NOOP("Commands", "Write"), "comment"},
  {"templates", QT_TRANSLATE_NOOP("Commands", "Insert a template"), "Ctrl+J", Anywhere, "bolt", QT_TRANSLATE_NOOP("Commands", "Write"), "snippet canned"},
  {"send", QT_TRANSLATE_NOOP("Commands", "Send"), "Ctrl+Return", Composer, "send", QT_TRANSLATE_NOOP("Commands", "Write"), ""},
  {"send.done", QT_TRANSLATE_NOOP("Commands", "Send, mark as done, next thread"), "Ctrl+Shift+Return", Composer, "send", QT_TRANSLATE_NOOP("Commands", "Write"), "close"},
  {"check.next", QT_TRANSLATE_NOOP("Commands", "Next finding of the check"), "F7", Anywhere, "warn", QT_TRANSLATE_NOOP("Commands", "Write"), "lint"},
  {"check.previous", QT_TRANSLATE_NOOP("Commands", "Previous finding of the check"), "Shift+F7", Anywhere, "warn", QT_TRANSLATE_NOOP("Commands", "Write"), "lint"},
  {"select", QT_TRANSLATE_NOOP("Commands", "Mark for a bulk action"), "X", Outside, "check", QT_TRANSLATE_NOOP("Commands", "List"), "choose"},
  {"select.all", QT_TRANSLATE_NOOP("Commands", "Select all"), "Ctrl+A", Outside, "checks", QT_TRANSLATE_NOOP("Commands", "List"), ""},
  {"filter", QT_TRANSLATE_NOOP("Commands", "Filter this list"), "/", Outside, "filter", QT_TRANSLATE_NOOP("Commands", "List"), "narrow"},
  {"find", QT_TRANSLATE_NOOP("Commands", "Search in this thread"), "Ctrl+F", Anywhere, "search", QT_TRANSLATE_NOOP("Commands", "List"), "find"},
  {"search", QT_TRANSLATE_NOOP("Commands", "Search everything"), "Ctrl+Shift+F", Anywhere, "search", QT_TRANSLATE_NOOP("Commands", "List"), "find all messages"},
  {"sync", QT_TRANSLATE_NOOP("Commands", "Sync now"), "F5", Anywhere, "refresh", QT_TRANSLATE_NOOP("Commands", "List"), "refresh reload"},
  {"alarm.acknowledge", QT_TRANSLATE_NOOP("Commands", "Acknowledge the first alarm"), "Shift+F5", Anywhere, "bell", QT_TRANSLATE_NOOP("Commands", "List"), "alert notice dismiss"},
  {"palette", QT_TRANSLATE_NOOP("Commands", "Command palette"), "Ctrl+K", Anywhere, "keyboard", QT_TRANSLATE_NOOP("Commands", "View"), "commands"},
  {"keys", QT_TRANSLATE_NOOP("Commands", "Keys"), "? | F1", Outside, "question", QT_TRANSLATE_NOOP("Commands", "View"), "help shortcuts cheat sheet"},
  {"context", QT_TRANSLATE_NOOP("Commands", "Context panel on or off"), "F4", Anywhere, "sidebar", QT_TRANSLATE_NOOP("Commands", "View"), "order buyer"},
  {"pane.next", QT_TRANSLATE_NOOP("Commands", "Next pane"), "F6", Anywhere, "right", QT_TRANSLATE_NOOP("Commands", "View"), "focus"},
  {"pane.previous", QT_TRANSLATE_NOOP("Commands", "Previous pane"), "Shift+F6", Anywhere, "left", QT_TRANSLATE_NOOP("Commands", "View"), "focus"},
  {"density", QT_TRANSLATE_NOOP("Commands", "Compact rows on or off"), "", Outside, "rows", QT_TRANSLATE_NOOP("Commands", "View"), "density"},
  {"navigation", QT_TRANSLATE_NOOP("Commands", "Navigation with words or icons"), "", Outside, "sidebar", QT_TRANSLATE_NOOP("Commands", "View"), "collapse"},
  {"theme.light", QT_TRANSLATE_NOOP("Commands", "Light theme"), "", Outside, "sliders", QT_TRANSLATE_NOOP("Commands", "View"), "appearance colours"},
  {"theme.dark", QT_TRANSLATE_NOOP("Commands", "Dark theme"), "", Outside, "moon", QT_TRANSLATE_NOOP("Commands", "View"), "appearance colours night"},
  {"theme.system", QT_TRANSLATE_NOOP("Commands", "Theme of the system"), "", Outside, "sliders", QT_TRANSLATE_NOOP("Commands", "View"), "appearance"},
  {"language.zh", QT_TRANSLATE_NOOP("Commands", "Language: Chinese"), "", Outside, "globe", QT_TRANSLATE_NOOP("Commands", "View"), "language 中文 简体"},
  {"language.en", QT_TRANSLATE_NOOP("Commands", "Language: English"), "", Outside, "globe", QT_TRANSLATE_NOOP("Commands", "View"), "language 英文"},
  {"settings", QT_TRANSLATE_NOOP("Commands", "Settings"), "Ctrl+,", Anywhere, "sliders", QT_TRANSLATE_NOOP("Commands", "View"), "preferences options"},
  {"stores", QT_TRANSLATE_NOOP("Commands", "Stores and their state"), "", Outside, "store", QT_TRANSLATE_NOOP("Commands", "View"), "connect account health"},
  {"quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q", Anywhere, "x", QT_TRANSLATE_NOOP("Commands", "View"), "exit"},
};

}  // namespace

const std::vector<Command>& allCommands() {
  static const std::vector<Command> commands(std::begin(kCommands), std::end(kCommands));
  return commands;
}

}  // namespace inquiry::ui
