#pragma once

#include <QString>
#include <QStringList>
#include <string_view>

namespace inquiry::ui {

// A scene by its stored name in the interface language; an unknown one as it is.
QString sceneText(std::string_view name);
// The stored names in the order they are offered.
QStringList sceneNames();

}  // namespace inquiry::ui
