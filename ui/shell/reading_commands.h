#pragma once

#include <QString>

namespace inquiry::ui {

// Whether a command only looks: nothing of the workspace is changed by it, and nothing is sent. What is new counts as writing until it is named here.
bool isReadingCommand(const QString& command);

}  // namespace inquiry::ui
