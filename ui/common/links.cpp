#include "ui/common/links.h"

#include <QDesktopServices>
#include <QUrl>

namespace inquiry::ui {
namespace {

QUrl checked(const QString& text) {
  const QUrl url(text, QUrl::StrictMode);
  const bool isFine = url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty();
  return isFine ? url : QUrl();
}

}  // namespace

QString linkHost(const QString& text) { return checked(text).host(QUrl::FullyEncoded); }

bool openLink(const QString& text) {
  const QUrl url = checked(text);
  return !url.isEmpty() && QDesktopServices::openUrl(url);
}

}  // namespace inquiry::ui
