#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"

using namespace inquiry;
using samples::DeskOnShow;
using samples::Language;

namespace {

// A picture that shows something: more than a handful of colours.
bool isDrawn(const QPixmap& picture) {
  const QImage image = picture.toImage();
  QSet<QRgb> colours;
  for (int y = 0; y < image.height(); y += 5)
    for (int x = 0; x < image.width(); x += 5) colours.insert(image.pixel(x, y));
  return colours.size() > 60;
}

}  // namespace

TEST_CASE("The inbox is drawn in Chinese on light ground") {
  DeskOnShow desk(Language::Chinese, ui::ThemeChoice::Light);
  desk.open({4});
  desk.save(QStringLiteral("01-inbox-light-zh"));
  CHECK(isDrawn(desk.picture()));
}

TEST_CASE("The inbox is drawn in English on dark ground") {
  DeskOnShow desk(Language::English, ui::ThemeChoice::Dark);
  desk.open({2});
  desk.save(QStringLiteral("02-inbox-dark-en"));
  CHECK(isDrawn(desk.picture()));
}

TEST_CASE("The smallest window keeps list, conversation and composer") {
  DeskOnShow desk(Language::Chinese, ui::ThemeChoice::Light, {1024, 640});
  desk.open({4});
  desk.save(QStringLiteral("10-compact-light-zh"));
  CHECK(isDrawn(desk.picture()));
  CHECK(desk.window->composer().isVisible());
  CHECK_FALSE(desk.window->context().isVisible());
}

TEST_CASE("An inbox without waiting buyers proves itself") {
  DeskOnShow desk(Language::Chinese, ui::ThemeChoice::Light);
  ui::MainWindow& w = *desk.window;
  w.list().setPage({}, ui::ThreadListModel::Headings::Show, samples::now());
  w.list().setTitle(w.navigationModel().title({}), 0);
  ui::EmptyFacts facts;
  facts.kind = ui::EmptyKind::AllAnswered;
  facts.status = samples::status(Language::Chinese);
  facts.now = samples::now();
  facts.snoozed = 5;
  w.list().setEmpty(facts);
  desk.save(QStringLiteral("09-all-answered-zh"));
  CHECK(isDrawn(desk.picture()));
}

TEST_CASE("The palette stands over the dimmed window") {
  DeskOnShow desk(Language::Chinese, ui::ThemeChoice::Dark);
  desk.open({4});
  desk.window->openPalette({});
  desk.window->palette().setText(QStringLiteral("逾期"));
  desk.save(QStringLiteral("11-palette-dark-zh"));
  CHECK(isDrawn(desk.picture()));
}

TEST_CASE("Keys and settings are drawn") {
  DeskOnShow desk(Language::Chinese, ui::ThemeChoice::Light);
  desk.window->openKeys();
  desk.save(QStringLiteral("keys-zh"));
  CHECK(isDrawn(desk.picture()));
  desk.window->keyTable().hide();
  ui::Place place;
  place.page = ui::Place::Page::Settings;
  desk.window->showPlace(place);
  desk.save(QStringLiteral("settings-zh"));
  CHECK(isDrawn(desk.picture()));
}

TEST_CASE("Templates stand above the composer and the undo bar over the list") {
  DeskOnShow desk(Language::Chinese, ui::ThemeChoice::Light);
  desk.open({9});
  desk.window->list().undoBar().show(ui::UndoBar::Kind::Send, QStringLiteral("%1 秒后发送"), QStringLiteral("给 Dana Whitfield"), 9);
  desk.window->openPicker(QStringLiteral("ML · 西班牙语"));
  desk::TemplateRow row;
  row.id = {"delay"};
  row.title = "Shipping delay";
  row.titleZh = "物流延误：致歉并给出新日期";
  row.shortcut = "dm1";
  row.language = "es";
  row.marketplace = "mercado-libre";
  desk::TemplateRow other = row;
  other.id = {"customs"};
  other.titleZh = "清关延误说明";
  other.shortcut = "dm3";
  other.isFallback = true;
  desk.window->picker().setRows({row, other});
  desk::RenderedTemplate rendered;
  rendered.text = "Hola, Lupita. Lamentamos la demora de su pedido 2000011902245761. Puede seguirlo aquí: {{tracking.url}}.";
  rendered.chips = {{6, 12, "buyer.name", false}, {rendered.text.find("2000"), rendered.text.find("2000") + 16, "order.id", false}, {rendered.text.find("{{"), rendered.text.size() - 1, "tracking.url", true}};
  rendered.missing = {"tracking.url"};
  desk.window->picker().setPreview({"delay"}, rendered);
  desk.save(QStringLiteral("03-templates-zh"));
  CHECK(isDrawn(desk.picture()));
}
