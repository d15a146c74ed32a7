#include "ui/common/links.h"

#include <QDesktopServices>
#include <QStringList>
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

QString webAddress(const QString& written) {
  return written.startsWith(QLatin1String("www."), Qt::CaseInsensitive) ? QStringLiteral("https://") + written : written;
}

bool isPlatformHost(const QString& host, Marketplace marketplace) {
  QStringList sites;
  if (marketplace == Marketplace::Ebay)
    for (const char* end : {"com", "de", "co.uk", "ca", "com.au", "it", "fr", "es", "at", "ch", "ie", "nl", "pl", "com.hk", "com.sg", "com.my", "ph"})
      sites << QStringLiteral("ebay.") + QString::fromLatin1(end);
  if (marketplace == Marketplace::MercadoLibre) {
    sites << QStringLiteral("mercadolivre.com.br") << QStringLiteral("mercadolibre.cl") << QStringLiteral("mercadolibre.com");
    for (const char* end : {"ar", "mx", "co", "pe", "uy", "ve", "ec", "bo"}) sites << QStringLiteral("mercadolibre.com.") + QString::fromLatin1(end);
  }
  if (marketplace == Marketplace::Shopee)
    for (const char* end : {"sg", "com.my", "ph", "co.th", "vn", "co.id", "tw", "com.br", "com.mx", "cn", "com"}) sites << QStringLiteral("shopee.") + QString::fromLatin1(end);
  // "ebay.com" and what stands below it, never "notebay.com".
  return std::any_of(sites.begin(), sites.end(), [&](const QString& site) { return host == site || host.endsWith(QLatin1Char('.') + site); });
}

}  // namespace inquiry::ui
