#include "core/insight/evidence/page_flow.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "core/domain/utf8.h"

namespace inquiry::evidence {
namespace {

// A4 in points, and its margins.
constexpr double kShort = 595, kLong = 842, kMargin = 48, kAboveBottom = 56, kAboveFooter = 32;
constexpr double kGutter = 6, kRowGap = 2;
constexpr int kMostLines = 12;
constexpr const char* kFamilies = "Noto Sans, Inter, Noto Sans CJK SC, DejaVu Sans, sans-serif";
constexpr double kGrey = 0.38;

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using Layout = std::unique_ptr<PangoLayout, Unref>;

bool isInvisible(char32_t c) {
  const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x061C;
  const bool hasNoWidth = (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
  const bool controls = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
  return turns || hasNoWidth || controls;
}

cairo_status_t take(void* bytes, const unsigned char* data, unsigned int size) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), size);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    if (c == '\r') {
      if (at >= text.size() || text[at] != '\n') out += '\n';
    } else if (isInvisible(c)) {
      std::array<char, 16> mark{};
      std::snprintf(mark.data(), mark.size(), "[U+%04X]", static_cast<unsigned>(c));
      out += mark.data();
    } else {
      utf8::append(out, c);
    }
  }
  return out;
}

struct PageFlow::Pages {
  std::string title, footer, bytes;
  Instant at;
  std::unique_ptr<cairo_surface_t, Unref> surface;
  std::unique_ptr<cairo_t, Unref> context;
  struct Placed {
    std::size_t page = 0;
    double x = 0, y = 0;
    Layout layout;  // empty: a line across the page
    int line = 0;
    TextStyle::Tone tone = TextStyle::Tone::Black;
  };
  std::vector<Placed> placed;
  std::size_t page = 0, unknown = 0;
  double width = kShort, height = kLong, y = kMargin;

  double wide() const { return width - 2 * kMargin; }
  Layout layoutOf(const std::string& text, const TextStyle& style, double across) const;
  // Whether a new page was begun for it.
  bool roomFor(double needed) {
    if (y + needed <= height - kAboveBottom) return false;
    ++page;
    y = kMargin;
    return true;
  }
  struct Cell {
    Layout layout;
    double x = 0, across = 0;
    TableColumn::Align align = TableColumn::Align::Left;
  };
  std::vector<Cell> cellsOf(const std::vector<TableColumn>& columns, const std::vector<std::string>& texts, const TextStyle& style);
  // At `y`, which stays.
  void placeCell(const Cell& cell, TextStyle::Tone tone);
  void placeRow(const std::vector<Cell>& cells, const TextStyle& style);
  static double heightOf(const std::vector<Cell>& cells);
  void draw(const Placed& each) const;
  void drawFooter(std::size_t number) const;
};

Layout PageFlow::Pages::layoutOf(const std::string& text, const TextStyle& style, double across) const {
  Layout layout(pango_cairo_create_layout(context.get()));
  const std::unique_ptr<PangoFontDescription, Unref> font(pango_font_description_from_string(kFamilies));
  pango_font_description_set_size(font.get(), static_cast<int>(style.points * PANGO_SCALE));
  pango_font_description_set_weight(font.get(), style.weight == TextStyle::Weight::Bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout.get(), font.get());
  pango_context_set_language(pango_layout_get_context(layout.get()), pango_language_from_string(style.language.c_str()));
  pango_layout_context_changed(layout.get());
  pango_layout_set_width(layout.get(), static_cast<int>(across * PANGO_SCALE));
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  return layout;
}

PageFlow::PageFlow(std::string title, std::string footer, Instant at, Paper paper) : m_pages(std::make_unique<Pages>()) {
  Pages& pages = *m_pages;
  pages.title = printable(title);
  pages.footer = printable(footer);
  pages.at = at;
  if (paper == Paper::Landscape) std::swap(pages.width, pages.height);
  pages.surface.reset(cairo_pdf_surface_create_for_stream(take, &pages.bytes, pages.width, pages.height));
  pages.context.reset(cairo_create(pages.surface.get()));
}

PageFlow::~PageFlow() = default;

void PageFlow::paragraph(std::string_view text, const TextStyle& style) {
  Pages& pages = *m_pages;
  pages.y += style.above;
  const std::string shown = printable(text);
  // Line by line: a paragraph may be longer than a page.
  for (std::size_t from = 0; from <= shown.size();) {
    const std::size_t to = std::min(shown.find('\n', from), shown.size());
    const std::string row = shown.substr(from, to - from);
    Layout layout = pages.layoutOf(row.empty() ? " " : row, style, pages.wide() - style.indent);
    pages.unknown += static_cast<std::size_t>(pango_layout_get_unknown_glyphs_count(layout.get()));
    for (int i = 0; i < pango_layout_get_line_count(layout.get()); ++i) {
      PangoRectangle logical{};
      pango_layout_line_get_extents(pango_layout_get_line_readonly(layout.get(), i), nullptr, &logical);
      const double height = static_cast<double>(logical.height) / PANGO_SCALE;
      pages.roomFor(height);
      const double baseline = pages.y - static_cast<double>(logical.y) / PANGO_SCALE;
      pages.placed.push_back({pages.page, kMargin + style.indent, baseline, Layout(static_cast<PangoLayout*>(g_object_ref(layout.get()))), i, style.tone});
      pages.y += height;
    }
    from = to + 1;
  }
}

void PageFlow::line() {
  Pages& pages = *m_pages;
  constexpr double kAround = 5;
  pages.roomFor(2 * kAround);
  pages.placed.push_back({pages.page, kMargin, pages.y + kAround, Layout(), 0, TextStyle::Tone::Grey});
  pages.y += 2 * kAround;
}

std::vector<PageFlow::Pages::Cell> PageFlow::Pages::cellsOf(const std::vector<TableColumn>& columns, const std::vector<std::string>& texts, const TextStyle& style) {
  double whole = 0, x = kMargin;
  for (const TableColumn& column : columns) whole += column.share;
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const double across = wide() * columns[i].share / whole;
    const std::string text = i < texts.size() ? printable(texts[i]) : std::string();
    Cell cell{layoutOf(text.empty() ? " " : text, style, across - kGutter), x, across - kGutter, columns[i].align};
    pango_layout_set_height(cell.layout.get(), -kMostLines);
    pango_layout_set_ellipsize(cell.layout.get(), PANGO_ELLIPSIZE_END);
    unknown += static_cast<std::size_t>(pango_layout_get_unknown_glyphs_count(cell.layout.get()));
    cells.push_back(std::move(cell));
    x += across;
  }
  return cells;
}

void PageFlow::Pages::placeCell(const Cell& cell, TextStyle::Tone tone) {
  double top = y;
  for (int i = 0; i < pango_layout_get_line_count(cell.layout.get()); ++i) {
    PangoRectangle logical{};
    pango_layout_line_get_extents(pango_layout_get_line_readonly(cell.layout.get(), i), nullptr, &logical);
    const double used = static_cast<double>(logical.width) / PANGO_SCALE;
    const double x = cell.align == TableColumn::Align::Right ? cell.x + cell.across - used : cell.x;
    placed.push_back({page, x, top - static_cast<double>(logical.y) / PANGO_SCALE, Layout(static_cast<PangoLayout*>(g_object_ref(cell.layout.get()))), i, tone});
    top += static_cast<double>(logical.height) / PANGO_SCALE;
  }
}

void PageFlow::Pages::placeRow(const std::vector<Cell>& cells, const TextStyle& style) {
  for (const Cell& cell : cells) placeCell(cell, style.tone);
  y += heightOf(cells) + kRowGap;
}

double PageFlow::Pages::heightOf(const std::vector<Cell>& cells) {
  int most = 0;
  for (const Cell& cell : cells) {
    int tall = 0;
    pango_layout_get_size(cell.layout.get(), nullptr, &tall);
    most = std::max(most, tall);
  }
  return static_cast<double>(most) / PANGO_SCALE;
}

void PageFlow::table(const std::vector<TableColumn>& columns, const std::vector<std::vector<std::string>>& rows, const TextStyle& style) {
  Pages& pages = *m_pages;
  pages.y += style.above;
  TextStyle bold = style;
  bold.weight = TextStyle::Weight::Bold;
  std::vector<std::string> heads;
  for (const TableColumn& column : columns) heads.push_back(column.head);
  const auto head = pages.cellsOf(columns, heads, bold);
  const double headHeight = Pages::heightOf(head);
  // A head never stands alone at the foot of a page.
  pages.roomFor(2 * headHeight + kRowGap);
  pages.placeRow(head, bold);
  for (const auto& row : rows) {
    const auto cells = pages.cellsOf(columns, row, style);
    if (pages.roomFor(Pages::heightOf(cells))) pages.placeRow(head, bold);
    pages.placeRow(cells, style);
  }
}

std::size_t PageFlow::unprintable() const { return m_pages->unknown; }

void PageFlow::Pages::draw(const Placed& each) const {
  cairo_t* pen = context.get();
  const double shade = each.tone == TextStyle::Tone::Grey ? kGrey : 0;
  cairo_set_source_rgb(pen, shade, shade, shade);
  cairo_move_to(pen, each.x, each.y);
  if (each.layout) {
    pango_cairo_show_layout_line(pen, pango_layout_get_line_readonly(each.layout.get(), each.line));
    return;
  }
  cairo_set_line_width(pen, 0.5);
  cairo_line_to(pen, width - kMargin, each.y);
  cairo_stroke(pen);
}

void PageFlow::Pages::drawFooter(std::size_t number) const {
  TextStyle style;
  style.points = 7;
  const Layout layout = layoutOf(footer + "    " + std::to_string(number + 1) + " / " + std::to_string(page + 1), style, wide());
  cairo_set_source_rgb(context.get(), kGrey, kGrey, kGrey);
  cairo_move_to(context.get(), kMargin, height - kAboveFooter);
  pango_cairo_show_layout(context.get(), layout.get());
}

Result<std::string> PageFlow::finish() {
  Pages& pages = *m_pages;
  cairo_surface_t* surface = pages.surface.get();
  // Cairo would take the hour of the computer.
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, pages.at.toIso().substr(0, 19).append("Z").c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, pages.title.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "InquiryDesk");
  std::size_t number = 0;
  for (const Pages::Placed& each : pages.placed) {
    for (; number < each.page; ++number) {
      pages.drawFooter(number);
      cairo_show_page(pages.context.get());
    }
    pages.draw(each);
  }
  pages.drawFooter(number);
  cairo_show_page(pages.context.get());
  pages.placed.clear();
  pages.context.reset();
  cairo_surface_finish(surface);
  const bool isWhole = cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
  pages.surface.reset();
  if (!isWhole) return fail(ErrorKind::Storage, "package.pdf", "The PDF could not be made: free some memory, then try again.");
  return std::move(pages.bytes);
}

}  // namespace inquiry::evidence
