#pragma once

#include <vector>

namespace inquiry::ui {

// Where a key works. Outside: only when no text field has the focus. Composer: only while writing an answer.
enum class KeyScope { Anywhere, Outside, Composer };

// One thing a person can do. Each exists once, with its key, and appears in menu, palette and key table alike.
struct Command {
  const char* id;
  const char* text;   // English; translated in the context "Commands"
  const char* keys;   // "J", "Ctrl+K", "G, I"; several separated by " | "; empty = none
  KeyScope scope;
  const char* icon;
  const char* group;  // menu it stands in: "Go", "Thread", "Write", "List", "View"
  const char* words;  // what else the palette finds it by, English
};

const std::vector<Command>& allCommands();

}  // namespace inquiry::ui
