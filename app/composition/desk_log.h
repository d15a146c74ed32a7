#pragma once

#include <string>

namespace inquiry {

// Sends the program's log to FOLDER/logs/desk.log: private to its owner, 5 files of 5 MB. Category and ids only: no message text, no secret.
// Once per process; does nothing where the folder cannot be written.
void startDeskLog(const std::string& folder);

}  // namespace inquiry
