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
