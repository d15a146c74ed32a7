#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringView>

namespace inquiry::ui {

enum class Size { Micro, Small, Body, Message, Head, Page };
enum class Weight { Regular, Medium, Strong };

// The type scale. Body is the system's size, the rest are offsets from it; CJK is never smaller than Small and needs 700 where
// Latin takes 600. GUI thread only.
class Fonts {
 public:
  // `body`: text size in logical pixels.
  explicit Fonts(int body = 13) : m_body(body) {}

  const QFont& font(Size size, Weight weight = Weight::Regular) const { return entry(size, weight, false, false).font; }
  // The right weight and family order for this text.
  const QFont& fontFor(QStringView text, Size size, Weight weight = Weight::Regular) const;
  const QFontMetricsF& metricsFor(QStringView text, Size size, Weight weight = Weight::Regular) const;
  double width(const QString& text, Size size, Weight weight = Weight::Regular) const;
  QString elided(const QString& text, Size size, Weight weight, double width) const;

  int body() const { return m_body; }
  // A measure of the design (at body 13) at this text size.
  int px(int measure) const { return m_body == 13 ? measure : (measure * m_body + 6) / 13; }

 private:
  struct Entry {
    QFont font;
    QFontMetricsF metrics{QFont()};
  };
  const Entry& entry(Size size, Weight weight, bool cjk, bool japanese) const;
  const Entry& entryFor(QStringView text, Size size, Weight weight) const;

  int m_body;
  mutable QHash<int, Entry> m_cache;
};

}  // namespace inquiry::ui
