#pragma once

#include <QString>

#include "core/domain/marketplace.h"

namespace inquiry::ui {

// The one gate to the browser. Only https with a host of letters; never file, javascript, data or a custom scheme. Empty when
// refused, else the host to show.
QString linkHost(const QString& url);
bool openLink(const QString& url);
// An address as strangers write it, ready for the gate: "www.ebay.com/x" becomes https.
QString webAddress(const QString& written);
// Whether the host is a site of this marketplace; false where none is known. Anything else is asked about before it is opened.
bool isPlatformHost(const QString& host, Marketplace marketplace);

}  // namespace inquiry::ui
