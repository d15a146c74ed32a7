#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"
#include "ui/common/wheel_guard.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;

namespace {

void openSettings(DeskOnShow& desk, const char* topic) {
  desk.window->settings().showTopic(QString::fromLatin1(topic));
  Place place;
  place.page = Place::Page::Settings;
  desk.window->showPlace(place);
  QTest::qWait(30);
}

template <class T>
T* control(QWidget& in, const QString& name) {
  T* found = in.findChild<T*>(name);
  INFO(name.toStdString());
  REQUIRE(found != nullptr);
  return found;
}

void choose(QComboBox& box, const QVariant& value) {
  box.setCurrentIndex(box.findData(value));
  Q_EMIT box.activated(box.currentIndex());
}

QString hitsOf(SettingsPanel& panel) {
  QStringList all;
  for (int i = 0; i < panel.list().count(); ++i) all << panel.list().item(i)->text();
  return all.join(QLatin1Char('|'));
}

}  // namespace

TEST_CASE("Each topic of the settings opens by its own command and puts the keyboard into its page") {
  RunningDesk desk;
  SettingsPanel& settings = desk.window().settings();
  for (const QString& topic : settings.topics()) {
    INFO(topic.toStdString());
    const QString command = QStringLiteral("settings.") + topic;
    REQUIRE(desk.window().actions().ids().contains(topic == QLatin1String("stores") ? topic : command));
    desk.window().actions().trigger(topic == QLatin1String("stores") ? topic : command);
    desk.settle();
    CHECK(settings.isVisible());
    CHECK(settings.topic() == topic);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(settings.page().isAncestorOf(QApplication::focusWidget()));
  }
  desk.key(Qt::Key_Escape);
  CHECK_FALSE(settings.isVisible());
}

TEST_CASE("Letters typed on a settings page do nothing to the threads behind it") {
  RunningDesk desk;
  desk.window().actions().trigger(QStringLiteral("settings.keys"));
  desk.settle();
  control<QPushButton>(desk.window().settings(), QStringLiteral("keys.import"))->setFocus();
  for (const Qt::Key key : {Qt::Key_E, Qt::Key_U, Qt::Key_S, Qt::Key_X}) desk.key(key);
  for (const ThreadId id : desk.threads) CHECK(desk.bench.row(id).status == ThreadStatus::Open);
  desk.key(Qt::Key_G);
  desk.key(Qt::Key_I);
  CHECK_FALSE(desk.window().settings().isVisible());
}

TEST_CASE("The search line of the settings finds every page's settings in both languages") {
  DeskOnShow desk(Language::Chinese, ThemeChoice::Light);
  openSettings(desk, "general");
  SettingsPanel& panel = desk.window->settings();
  panel.searchLine().setText(QStringLiteral("undo"));
  CHECK(panel.list().count() >= 1);
  CHECK(panel.list().item(0)->data(TopicDelegate::TargetRole).toString() == QStringLiteral("writing.undo"));
  QTest::keyClick(&panel.searchLine(), Qt::Key_Return);
  CHECK(panel.topic() == QStringLiteral("writing"));
  REQUIRE(QApplication::focusWidget() != nullptr);
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("writing.undo"));
  panel.searchLine().setText(QStringLiteral("theme"));
  CHECK_FALSE(hitsOf(panel).isEmpty());
  panel.searchLine().setText(QStringLiteral("zzzz"));
  CHECK(panel.list().count() == 1);
  CHECK(panel.list().item(0)->flags() == Qt::NoItemFlags);
  QTest::keyClick(&panel.searchLine(), Qt::Key_Escape);
  CHECK(panel.list().count() == panel.topics().size());
}

TEST_CASE("TR08: the language changes at run time from the settings and the focus stays where it was") {
  RunningDesk desk;
  desk.window().actions().trigger(QStringLiteral("settings.general"));
  desk.settle();
  auto* language = control<QComboBox>(desk.window().settings(), QStringLiteral("general.language"));
  language->setFocus();
  choose(*language, QStringLiteral("zh_CN"));
  desk.settle();
  CHECK(desk.window().actions().text(QStringLiteral("done")) == QStringLiteral("完成并下一条"));
  REQUIRE(QApplication::focusWidget() != nullptr);
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("general.language"));
  CHECK(QSettings(QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/window.ini"), QSettings::IniFormat).value(QStringLiteral("language")).toString() ==
        QStringLiteral("zh_CN"));
  choose(*control<QComboBox>(desk.window().settings(), QStringLiteral("general.language")), QStringLiteral("en"));
  desk.settle();
  CHECK(desk.window().actions().text(QStringLiteral("done")) == QStringLiteral("Done and next"));
}

TEST_CASE("A theme left to the system follows it while the desk runs, a forced one does not") {
  DeskOnShow desk(Language::English, ThemeChoice::System);
  QSignalSpy followed(&desk.appearance, &Appearance::themeFollowed);
  desk.appearance.takeSystemScheme(true);
  CHECK(desk.look.theme().isDark);
  desk.appearance.takeSystemScheme(false);
  CHECK_FALSE(desk.look.theme().isDark);
  CHECK(followed.size() == 2);
  desk.appearance.setTheme(ThemeChoice::Dark);
  desk.appearance.takeSystemScheme(true);
  desk.appearance.takeSystemScheme(false);
  CHECK(desk.look.theme().isDark);
  CHECK(followed.size() == 2);
}

TEST_CASE("The colour scheme of the desktop is read as its portal writes it") {
  CHECK(SystemScheme::schemeOf(QVariant(1u)) == std::optional(true));
  CHECK(SystemScheme::schemeOf(QVariant(2u)) == std::optional(false));
  CHECK(SystemScheme::schemeOf(QVariant(0u)) == std::optional(false));
  CHECK_FALSE(SystemScheme::schemeOf(QVariant(7u)).has_value());
  CHECK_FALSE(SystemScheme::schemeOf(QVariant(QStringLiteral("dark"))).has_value());
}

TEST_CASE("Enter sends when the settings say so, and only then") {
  RunningDesk desk;
  desk.window().actions().trigger(QStringLiteral("settings.writing"));
  desk.settle();
  choose(*control<QComboBox>(desk.window().settings(), QStringLiteral("writing.sendKey")), static_cast<int>(WritingPage::SendKey::Enter));
  CHECK(desk.window().actions().keys(QStringLiteral("send")).contains(QStringLiteral("Return")));
  desk.key(Qt::Key_Escape);
  desk.window().list().focusList();
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("It is on its way."));
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  CHECK(desk.states().empty());
  desk.key(Qt::Key_Return);
  CHECK(desk.states().size() == 1);
}

TEST_CASE("After sending the desk goes on to the next thread when the settings say so") {
  RunningDesk desk;
  desk.window().actions().trigger(QStringLiteral("settings.writing"));
  desk.settle();
  choose(*control<QComboBox>(desk.window().settings(), QStringLiteral("writing.after")), static_cast<int>(WritingPage::After::Done));
  desk.key(Qt::Key_Escape);
  desk.answer(desk.threads[0], QStringLiteral("It is on its way."));
  const auto outbox = test::must(desk.bench.reply().outbox());
  REQUIRE(outbox.size() == 1);
  CHECK(outbox.front().closeAfterSend);
}

TEST_CASE("Everything on the settings pages has a name for screen readers and can be reached by Tab") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  for (const QString& topic : desk.window->settings().topics()) {
    openSettings(desk, topic.toLatin1().constData());
    int controls = 0;
    for (const QWidget* widget : desk.window->settings().page().findChildren<QWidget*>()) {
      const auto* button = qobject_cast<const QAbstractButton*>(widget);
      const bool isOperated = button != nullptr || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
                              qobject_cast<const QAbstractItemView*>(widget);
      if (!isOperated || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || (widget->parentWidget() && qobject_cast<QComboBox*>(widget->parentWidget()))) continue;
      if (widget->objectName() == QLatin1String("qt_spinbox_lineedit")) continue;
      INFO(topic.toStdString() << " " << widget->metaObject()->className() << " " << widget->objectName().toStdString());
      CHECK((!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())));
      CHECK((widget->focusPolicy() & Qt::TabFocus) != 0);
      ++controls;
    }
    INFO(topic.toStdString());
    CHECK(controls >= 1);
  }
}

TEST_CASE("Tab goes through every control of every settings page, from the first to the last") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  for (const QString& topic : desk.window->settings().topics()) {
    openSettings(desk, topic.toLatin1().constData());
    SettingsPage& page = desk.window->settings().page();
    page.focusFirst();
    INFO(topic.toStdString());
    REQUIRE(QApplication::focusWidget() != nullptr);
    REQUIRE(page.isAncestorOf(QApplication::focusWidget()));
    QSet<const QWidget*> visited;
    for (int i = 0; i < 200 && QApplication::focusWidget() != nullptr && page.isAncestorOf(QApplication::focusWidget()); ++i) {
      visited.insert(QApplication::focusWidget());
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
      if (widget->objectName().isEmpty() || widget->objectName().startsWith(QLatin1String("qt_")) || (widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() ||
          !widget->isEnabled())
        continue;
      INFO(widget->objectName().toStdString());
      CHECK(visited.contains(widget));
    }
  }
}

TEST_CASE("The settings pages are drawn in both languages, themes and in the smallest window") {
  for (const auto& [language, theme, name] : {std::tuple{Language::Chinese, ThemeChoice::Light, "zh"}, std::tuple{Language::English, ThemeChoice::Dark, "en-dark"}})
    for (const QSize size : {QSize(1600, 1000), QSize(1024, 640)}) {
      DeskOnShow desk(language, theme, size);
      for (const QString& topic : desk.window->settings().topics()) {
        openSettings(desk, topic.toLatin1().constData());
        INFO(topic.toStdString());
        // Nothing is cut off at the right: the page is as wide as its place.
        CHECK(desk.window->settings().page().widget()->minimumSizeHint().width() <= desk.window->settings().page().viewport()->width());
        desk.save(QStringLiteral("settings-%1-%2-%3").arg(topic, QString::fromLatin1(name)).arg(size.width()));
      }
    }
}

namespace {

// Every text 40 % longer, as some languages are.
class Longer final : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    const QString text = QString::fromUtf8(source);
    QString more;
    while (more.size() * 10 < text.size() * 4) more += QStringLiteral(" mehr");
    return text + more.left(std::max<qsizetype>(1, text.size() * 4 / 10));
  }
};

}  // namespace

TEST_CASE("The settings pages hold in the smallest window with texts 40 % longer") {
  Longer longer;
  QApplication::installTranslator(&longer);
  {
    DeskOnShow desk(Language::English, ThemeChoice::Light, {1024, 640});
    // Over the texts of the language the desk itself has chosen.
    QApplication::removeTranslator(&longer);
    QApplication::installTranslator(&longer);
    QTest::qWait(60);
    for (const QString& topic : desk.window->settings().topics()) {
      openSettings(desk, topic.toLatin1().constData());
      QTest::qWait(30);
      INFO(topic.toStdString() << " needs " << desk.window->settings().page().widget()->minimumSizeHint().width() << " of " << desk.window->settings().page().viewport()->width());
      CHECK(desk.window->settings().page().widget()->minimumSizeHint().width() <= desk.window->settings().page().viewport()->width());
      desk.save(QStringLiteral("settings-%1-longer").arg(topic));
    }
  }
  QApplication::removeTranslator(&longer);
}

TEST_CASE("A box to tick is seen on the ground of both themes, ticked or not") {
  for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
    DeskOnShow desk(Language::English, theme);
    openSettings(desk, "alerts");
    for (const char* name : {"alerts.quiet", "alerts.kind.backlog"}) {
      INFO(name);
      QWidget* shown = control<QWidget>(desk.window->settings(), QString::fromLatin1(name));
      const QImage picture = shown->grab().toImage();
      const auto light = [](QRgb c) {
        const auto part = [](int v) { return v <= 10 ? v / 255.0 / 12.92 : std::pow((v / 255.0 + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(qRed(c)) + 0.7152 * part(qGreen(c)) + 0.0722 * part(qBlue(c));
      };
      const double ground = light(desk.look.theme().base.rgb());
      double best = 1;
      // The frame at the left edge: the box itself, half way down.
      for (int x = 0; x < 4; ++x) {
        const double seen = light(picture.pixel(x, picture.height() / 2));
        best = std::max(best, (std::max(seen, ground) + 0.05) / (std::min(seen, ground) + 0.05));
      }
      CHECK(best >= 3.0);
    }
  }
}

TEST_CASE("The wheel scrolls a page of settings: no choice changes under the pointer, a number only where the keyboard is") {
  QWidget page;
  QVBoxLayout column(&page);
  QComboBox box;
  box.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
  QSpinBox number;
  QLineEdit other;
  column.addWidget(&other);
  column.addWidget(&box);
  column.addWidget(&number);
  page.show();
  page.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&page));
  other.setFocus();
  WheelGuard guard;
  QCoreApplication::instance()->installEventFilter(&guard);
  const auto turn = [](QWidget& over) {
    QWheelEvent event(QPointF(5, 5), over.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&over, &event);
  };
  box.setCurrentIndex(1);
  turn(box);
  turn(number);
  CHECK(box.currentIndex() == 1);
  CHECK(number.value() == 0);
  box.setFocus();
  turn(box);
  CHECK(box.currentIndex() == 1);
  number.setFocus();
  turn(number);
  CHECK(number.value() == 1);
}
