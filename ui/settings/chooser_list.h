#pragma once

#include <QListWidget>

#include "ui/common/look.h"

namespace inquiry::ui {

// The list at the left of a page, from which one is chosen to be changed at the right.
QListWidget* chooserList(QWidget* parent, const Look& look, const QString& objectName, const QString& label);

}  // namespace inquiry::ui
