#pragma once

#include <QBoxLayout>
#include <QPushButton>
#include <QList>
#include <functional>

namespace inquiry::ui {

// `count` buttons side by side in `row`, of which one is chosen, the first to begin with. Their texts are their owner's; `chosen` gets the place of
// the one a person chose.
QList<QPushButton*> addSegments(QBoxLayout* row, QWidget* parent, int count, const std::function<void(int)>& chosen);

}  // namespace inquiry::ui
