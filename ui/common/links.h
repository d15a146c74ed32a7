#pragma once

#include <QString>

namespace inquiry::ui {

// The one gate to the browser. Only https with a host of letters; never file, javascript, data or a custom scheme. Empty when
// refused, else the host to show.
QString linkHost(const QString& url);
bool openLink(const QString& url);

}  // namespace inquiry::ui
