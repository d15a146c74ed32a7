#pragma once

#include <QStringList>

#include "ui/models/directory.h"

namespace inquiry::ui {

// Ids and names of the people, groups left out: a page that lists them is built anew when this differs from what it shows.
QStringList personNames(const Directory& directory);

}  // namespace inquiry::ui
