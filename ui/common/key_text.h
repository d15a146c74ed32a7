#pragma once

#include <QKeyEvent>
#include <QString>

namespace inquiry::ui {

// Keys as the key file and the dispatcher write them: "J", "Ctrl+K", "?", "G, I". Empty for Shift, Ctrl, Alt or Meta alone.
QString keyTextOf(const QKeyEvent& event);
// As people read them: "G I", "Ctrl+Enter".
QString shownKeys(const QString& keys);
// Text of the key file that names a key this keyboard knows.
bool isKeyText(const QString& keys);

// Why a key is not given away.
enum class KeyRule {
  Free,
  InputMethod,  // Chinese and Japanese input methods switch with it
  Menu,         // Alt and a letter opens menus
  AltGr,        // Ctrl+Alt and a letter writes a character on European keyboards
  Editing,      // moves, copies or deletes in every field
  Stores,       // Ctrl+1 to Ctrl+9 show one store
  Prefix,       // G alone waits for its second key
};
KeyRule keyRule(const QString& keys);

}  // namespace inquiry::ui
