#pragma once

#include <QImage>

namespace inquiry::ui {

class MainWindow;

// The window as it stands, for support. Only what never tells of a buyer is drawn: the frame, the views with their counts, alarms, states of stores, the pages of one's own
// settings. Everything else is left blank from the start, whatever it holds, so that nothing has to be recognised and painted over. What is typed anywhere is blank, too.
QImage coveredPicture(MainWindow& window);

}  // namespace inquiry::ui
