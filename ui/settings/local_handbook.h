#pragma once

#include "ui/settings/help_window.h"

namespace inquiry::ui {

// How another program of this computer reads from the desk: pages, words of a request, answers, and examples for the port that is set.
void fillLocalHandbook(HelpWindow& window, int port);

}  // namespace inquiry::ui
