#include "ui/common/fonts.h"

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

int offsetOf(Size size) {
  switch (size) {
    case Size::Micro: return -2;
    case Size::Small: return -1;
    case Size::Body: return 0;
    case Size::Message: return 1;
    case Size::Head: return 3;
    case Size::Page: return 7;
  }
  return 0;
}

QStringList families(bool japanese) {
  QStringList list{QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("SF Pro Text")};
  const QStringList chinese{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC")};
  const QStringList kanji{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"), QStringLiteral("Hiragino Sans")};
  return japanese ? list + kanji + chinese : list + chinese + kanji;
}

}  // namespace

const Fonts::Entry& Fonts::entry(Size size, Weight weight, bool cjk, bool japanese) const {
  const Size real = cjk && size == Size::Micro ? Size::Small : size;
  const int key = static_cast<int>(real) * 100 + static_cast<int>(weight) * 10 + (cjk ? 2 : 0) + (japanese ? 1 : 0);
  const auto found = m_cache.constFind(key);
  if (found != m_cache.constEnd()) return *found;
  QFont font;
  font.setFamilies(families(japanese));
  font.setPixelSize(m_body + offsetOf(real));
  font.setWeight(weight == Weight::Regular ? QFont::Normal : weight == Weight::Medium ? QFont::Medium : cjk ? QFont::Bold : QFont::DemiBold);
  font.setHintingPreference(QFont::PreferNoHinting);
  return *m_cache.insert(key, Entry{font, QFontMetricsF(font)});
}

const Fonts::Entry& Fonts::entryFor(QStringView text, Size size, Weight weight) const {
  const bool cjk = hasCjk(text);
  return entry(size, weight, cjk, cjk && hasKana(text));
}

const QFont& Fonts::fontFor(QStringView text, Size size, Weight weight) const { return entryFor(text, size, weight).font; }

const QFontMetricsF& Fonts::metricsFor(QStringView text, Size size, Weight weight) const { return entryFor(text, size, weight).metrics; }

double Fonts::width(const QString& text, Size size, Weight weight) const { return metricsFor(text, size, weight).horizontalAdvance(text); }

QString Fonts::elided(const QString& text, Size size, Weight weight, double width) const {
  return metricsFor(text, size, weight).elidedText(text, Qt::ElideRight, width);
}

}  // namespace inquiry::ui
