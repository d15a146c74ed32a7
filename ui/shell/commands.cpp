#include "ui/shell/commands.h"

#include <QCoreApplication>

namespace inquiry::ui {

#define TEXT(text) QT_TRANSLATE_NOOP("Commands", text)

const std::vector<Command>& allCommands() {
  using enum KeyScope;
  static const std::vector<Command> commands{
      {"next", TEXT("Next thread"), "J | Alt+Down", Outside, "down", TEXT("Go"), "down"},
      {"previous", TEXT("Previous thread"), "K | Alt+Up", Outside, "up", TEXT("Go"), "up"},
      {"open", TEXT("Go to the conversation"), "O", Outside, "arrow", TEXT("Go"), "enter open"},
      {"back", TEXT("Back to the list"), "Esc", Anywhere, "left", TEXT("Go"), "escape"},
      {"overdue.next", TEXT("Next overdue thread"), "F8", Anywhere, "alert", TEXT("Go"), "late"},
      {"overdue.previous", TEXT("Previous overdue thread"), "Shift+F8", Anywhere, "alert", TEXT("Go"), "late"},
      {"go.needs-reply", TEXT("Go to: needs reply"), "G, I", Outside, "inbox", TEXT("Go"), "inbox"},
      {"go.mine", TEXT("Go to: mine"), "G, M", Outside, "user", TEXT("Go"), "my threads"},
      {"go.unassigned", TEXT("Go to: unassigned"), "G, U", Outside, "unassigned", TEXT("Go"), "nobody"},
      {"go.due-soon", TEXT("Go to: due soon"), "G, D", Outside, "clock", TEXT("Go"), "deadline"},
      {"go.overdue", TEXT("Go to: overdue"), "G, O", Outside, "alert", TEXT("Go"), "late"},
      {"go.waiting", TEXT("Go to: waiting for buyer"), "G, W", Outside, "hourglass", TEXT("Go"), ""},
      {"go.snoozed", TEXT("Go to: snoozed"), "G, S", Outside, "moon", TEXT("Go"), "later"},
      {"go.cases", TEXT("Go to: cases and claims"), "G, C", Outside, "scales", TEXT("Go"), "dispute"},
      {"go.notices", TEXT("Go to: platform notices"), "G, N", Outside, "notice", TEXT("Go"), ""},
      {"go.outbox", TEXT("Go to: outbox"), "G, X", Outside, "send", TEXT("Go"), "sent drafts"},
      {"go.all", TEXT("Go to: all threads"), "G, A", Outside, "layers", TEXT("Go"), ""},
      {"store.all", TEXT("Show all stores"), "Ctrl+0", Anywhere, "store", TEXT("Go"), "every store"},
      {"done", TEXT("Done and next"), "E", Outside, "check", TEXT("Thread"), "close archive"},
      {"reopen", TEXT("Open again"), "", Outside, "undo", TEXT("Thread"), "reopen"},
      {"no-reply", TEXT("No reply needed"), "Shift+E", Outside, "x", TEXT("Thread"), "thanks"},
      {"assign", TEXT("Assign to somebody"), "A", Outside, "user", TEXT("Thread"), "owner"},
      {"tag", TEXT("Add or remove tags"), "T", Outside, "tag", TEXT("Thread"), "label"},
      {"snooze", TEXT("Snooze"), "H", Outside, "moon", TEXT("Thread"), "later remind"},
      {"unread", TEXT("Mark as unread"), "U", Outside, "mail", TEXT("Thread"), ""},
      {"priority", TEXT("Urgent on or off"), "S", Outside, "flag", TEXT("Thread"), "priority watch vip"},
      {"merge", TEXT("Merge the selected threads"), "M", Outside, "layers", TEXT("Thread"), "join"},
      {"split", TEXT("Split at this message"), "Shift+M", Outside, "split", TEXT("Thread"), "new thread"},
      {"undo", TEXT("Undo the last action"), "Z | Ctrl+Z", Outside, "undo", TEXT("Thread"), "back"},
      {"platform", TEXT("Open the platform's page"), "", Outside, "external", TEXT("Thread"), "browser web"},
      {"reply", TEXT("Write a reply"), "R", Outside, "reply", TEXT("Write"), "answer"},
      {"note", TEXT("Write an internal note"), "N", Outside, "note", TEXT("Write"), "comment"},
      {"templates", TEXT("Insert a template"), "Ctrl+J", Anywhere, "bolt", TEXT("Write"), "snippet canned"},
      {"send", TEXT("Send"), "Ctrl+Return", Composer, "send", TEXT("Write"), ""},
      {"send.done", TEXT("Send, mark as done, next thread"), "Ctrl+Shift+Return", Composer, "send", TEXT("Write"), "close"},
      {"check.next", TEXT("Next finding of the check"), "F7", Anywhere, "warn", TEXT("Write"), "lint"},
      {"check.previous", TEXT("Previous finding of the check"), "Shift+F7", Anywhere, "warn", TEXT("Write"), "lint"},
      {"select", TEXT("Mark for a bulk action"), "X", Outside, "check", TEXT("List"), "choose"},
      {"select.all", TEXT("Select all"), "Ctrl+A", Outside, "checks", TEXT("List"), ""},
      {"filter", TEXT("Filter this list"), "/", Outside, "filter", TEXT("List"), "narrow"},
      {"find", TEXT("Search in this thread"), "Ctrl+F", Anywhere, "search", TEXT("List"), "find"},
      {"search", TEXT("Search everything"), "Ctrl+Shift+F", Anywhere, "search", TEXT("List"), "find all messages"},
      {"sync", TEXT("Sync now"), "F5", Anywhere, "refresh", TEXT("List"), "refresh reload"},
      {"palette", TEXT("Command palette"), "Ctrl+K", Anywhere, "keyboard", TEXT("View"), "commands"},
      {"keys", TEXT("Keys"), "? | F1", Outside, "question", TEXT("View"), "help shortcuts cheat sheet"},
      {"context", TEXT("Context panel on or off"), "F4", Anywhere, "sidebar", TEXT("View"), "order buyer"},
      {"pane.next", TEXT("Next pane"), "F6", Anywhere, "right", TEXT("View"), "focus"},
      {"pane.previous", TEXT("Previous pane"), "Shift+F6", Anywhere, "left", TEXT("View"), "focus"},
      {"density", TEXT("Compact rows on or off"), "", Outside, "rows", TEXT("View"), "density"},
      {"navigation", TEXT("Navigation with words or icons"), "", Outside, "sidebar", TEXT("View"), "collapse"},
      {"theme.light", TEXT("Light theme"), "", Outside, "sliders", TEXT("View"), "appearance colours"},
      {"theme.dark", TEXT("Dark theme"), "", Outside, "moon", TEXT("View"), "appearance colours night"},
      {"theme.system", TEXT("Theme of the system"), "", Outside, "sliders", TEXT("View"), "appearance"},
      {"language.zh", TEXT("Language: Chinese"), "", Outside, "globe", TEXT("View"), "language 中文 简体"},
      {"language.en", TEXT("Language: English"), "", Outside, "globe", TEXT("View"), "language 英文"},
      {"settings", TEXT("Settings"), "Ctrl+,", Anywhere, "sliders", TEXT("View"), "preferences options"},
      {"stores", TEXT("Stores and their state"), "", Outside, "store", TEXT("View"), "connect account health"},
      {"quit", TEXT("Quit"), "Ctrl+Q", Anywhere, "x", TEXT("View"), "exit"},
  };
  return commands;
}

#undef TEXT

}  // namespace inquiry::ui
