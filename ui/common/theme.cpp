#include "ui/common/theme.h"

#include <array>

namespace inquiry::ui {
namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

void setStates(Theme& t) {
  t.late = rgb(0xB3261E);
  t.onLate = rgb(0xFFFFFF);
  t.underHour = rgb(0xFFB74D);
}

}  // namespace

Theme Theme::light() {
  Theme t;
  setStates(t);
  t.window = rgb(0xF4F5F7), t.base = rgb(0xFFFFFF), t.alt = rgb(0xFAFBFC), t.hover = rgb(0xEFF1F4);
  t.line = rgb(0xE3E5E9), t.line2 = rgb(0xC4C8CF), t.field = rgb(0xFFFFFF);
  t.text = rgb(0x1F1F1F), t.text2 = rgb(0x5F6368), t.text3 = rgb(0x80868B);
  t.accent = rgb(0x0B57D0), t.accentHover = rgb(0x0A4CB5), t.onAccent = rgb(0xFFFFFF);
  t.soft = rgb(0xE8F0FE), t.soft2 = rgb(0xD3E3FD), t.onSoft = rgb(0x0A3F96), t.link = rgb(0x0B57D0);
  t.selection = rgb(0x0B57D0), t.onSelection = rgb(0xFFFFFF), t.selectionChip = rgb(0x0A47AB), t.selectionPale = rgb(0xD3E0F5);
  t.lateRow = rgb(0xFDECEA), t.lateText = rgb(0xB3261E);
  t.onUnderHour = rgb(0x3A2300), t.underFour = rgb(0xFFE082), t.onUnderFour = rgb(0x3A2F00);
  t.ok = rgb(0x1B5E20), t.okSoft = rgb(0xE4F2E5), t.wait = rgb(0x5F6368);
  t.note = rgb(0xFFF8E1), t.noteLine = rgb(0xEAD8A0), t.onNote = rgb(0x3A2F00);
  t.caseGround = rgb(0xEDE5FA), t.onCase = rgb(0x4A2A8A);
  t.bubbleIn = rgb(0xF1F2F5), t.bubbleOut = rgb(0xE5EEFD), t.ruleIn = rgb(0xDDE0E5), t.ruleOut = rgb(0xC8D8F3);
  t.warn = rgb(0x8F5000), t.warnSoft = rgb(0xFFF3DF), t.chip = rgb(0xECEEF1), t.onChip = rgb(0x3C4043);
  t.chipLate = rgb(0xFFFFFF), t.dim = rgb(0x1F1F1F);
  return t;
}

Theme Theme::dark() {
  Theme t;
  setStates(t);
  t.isDark = true;
  t.window = rgb(0x17181A), t.base = rgb(0x1E1F22), t.alt = rgb(0x222428), t.hover = rgb(0x2A2C31);
  t.line = rgb(0x303238), t.line2 = rgb(0x4C5058), t.field = rgb(0x17181A);
  t.text = rgb(0xE3E3E3), t.text2 = rgb(0xA3A8AF), t.text3 = rgb(0x7C828A);
  t.accent = rgb(0x8AB4F8), t.accentHover = rgb(0xA6C6FA), t.onAccent = rgb(0x06254F);
  t.soft = rgb(0x24324A), t.soft2 = rgb(0x2C3F60), t.onSoft = rgb(0xD2E3FC), t.link = rgb(0x8AB4F8);
  t.selection = rgb(0x8AB4F8), t.onSelection = rgb(0x06254F), t.selectionChip = rgb(0x749FE4), t.selectionPale = rgb(0x2C3B54);
  t.lateRow = rgb(0x4A1C1A), t.lateText = rgb(0xF5B7B1);
  t.onUnderHour = rgb(0x1E1400), t.underFour = rgb(0xFFD54F), t.onUnderFour = rgb(0x1E1900);
  t.ok = rgb(0x81C995), t.okSoft = rgb(0x223527), t.wait = rgb(0xA3A8AF);
  t.note = rgb(0x3A3320), t.noteLine = rgb(0x5A4E2C), t.onNote = rgb(0xF1E3B4);
  t.caseGround = rgb(0x3B2D57), t.onCase = rgb(0xDCCBFF);
  t.bubbleIn = rgb(0x2A2C31), t.bubbleOut = rgb(0x25344D), t.ruleIn = rgb(0x3B3E45), t.ruleOut = rgb(0x3A4D6E);
  t.warn = rgb(0xFFB74D), t.warnSoft = rgb(0x3A2E18), t.chip = rgb(0x33363C), t.onChip = rgb(0xD0D3D8);
  t.chipLate = rgb(0x5F2F2C), t.dim = rgb(0x000000);
  return t;
}

QPalette Theme::palette() const {
  QPalette p;
  p.setColor(QPalette::Window, window);
  p.setColor(QPalette::WindowText, text);
  p.setColor(QPalette::Base, base);
  p.setColor(QPalette::AlternateBase, alt);
  p.setColor(QPalette::Text, text);
  p.setColor(QPalette::Button, base);
  p.setColor(QPalette::ButtonText, text);
  p.setColor(QPalette::BrightText, lateText);
  p.setColor(QPalette::PlaceholderText, text2);
  p.setColor(QPalette::Light, base);
  p.setColor(QPalette::Midlight, hover);
  p.setColor(QPalette::Mid, line);
  p.setColor(QPalette::Dark, line2);
  p.setColor(QPalette::Shadow, line2);
  p.setColor(QPalette::Highlight, selection);
  p.setColor(QPalette::HighlightedText, onSelection);
  p.setColor(QPalette::Inactive, QPalette::Highlight, selectionPale);
  p.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
  p.setColor(QPalette::Link, link);
  p.setColor(QPalette::LinkVisited, link);
  p.setColor(QPalette::ToolTipBase, dim);
  p.setColor(QPalette::ToolTipText, rgb(0xFFFFFF));
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, text3);
  return p;
}

Pair lettermarkColours(Marketplace marketplace, const Theme& theme) {
  struct Row {
    Marketplace marketplace;
    unsigned text, ground, darkText, darkGround;
  };
  static constexpr std::array<Row, 9> kRows{{
      {Marketplace::Amazon, 0x22344A, 0xDFE5EC, 0xD5DFEA, 0x36424F},
      {Marketplace::Ebay, 0x00525A, 0xCFEBEE, 0xA6E4EA, 0x12454B},
      {Marketplace::MercadoLibre, 0x4A4500, 0xECE8BE, 0xE9E29A, 0x45420F},
      {Marketplace::Shopee, 0x7A3200, 0xFFDDC9, 0xFFCDAE, 0x5A3017},
      {Marketplace::Rakuten, 0x7C1D52, 0xF8D9E8, 0xF7BFDC, 0x552440},
      {Marketplace::YahooShoppingJp, 0x2B3A94, 0xDEE2FB, 0xC7CFFF, 0x2D3568},
      {Marketplace::Shopify, 0x1D5A24, 0xD8EED6, 0xB4E2B5, 0x21452A},
      {Marketplace::WooCommerce, 0x4E4231, 0xE8E1D6, 0xE4D5BE, 0x463C2E},
      {Marketplace::Mailbox, 0x3C4043, 0xECEEF1, 0xD0D3D8, 0x33363C},
  }};
  for (const Row& row : kRows)
    if (row.marketplace == marketplace)
      return theme.isDark ? Pair{rgb(row.darkText), rgb(row.darkGround)} : Pair{rgb(row.text), rgb(row.ground)};
  return {theme.onChip, theme.chip};
}

QColor dotColour(const QString& name) {
  static constexpr std::array<unsigned, 10> kDots{0x3B6FB6, 0x7A4FA3, 0xC27A1A, 0x8A6D1D, 0x2C8C99,
                                                  0x5B4BB0, 0xB0567F, 0x2F8F6B, 0x6B7078, 0x9C4F2E};
  unsigned sum = 7;
  for (const QChar c : name) sum = sum * 31 + c.unicode();
  return rgb(kDots[sum % kDots.size()]);
}

}  // namespace inquiry::ui
