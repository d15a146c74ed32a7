#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace inquiry::ui {

// Line icons of resources/icons, coloured when painted. Pixmaps are cached per name, size, colour and scale factor. GUI thread only.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal scale);
// Takes the colour of its button: button text when enabled, disabled text otherwise, the checked ground's text when checked.
QIcon icon(const QString& name);
QIcon icon(const QString& name, const QColor& colour);

}  // namespace inquiry::ui
