#include "ui/common/theme.h"

namespace inquiry::ui {
namespace {

// @name is replaced by the colour of that name; lengths are logical pixels.
constexpr const char* kSheet = R"(
* { outline: 0; }
QAbstractScrollArea { border: 0; }
QToolTip { background: @dim; color: #FFFFFF; border: 1px solid @line2; padding: 4px 8px; }
QPushButton { min-height: 28px; max-height: 28px; padding: 0 11px; border: 1px solid @line2; border-radius: 6px; background: @base; color: @text; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @soft2; }
QPushButton:focus { border: 2px solid @accent; padding: 0 10px; min-height: 26px; max-height: 26px; }
QPushButton:disabled { background: @chip; border-color: @chip; color: @text3; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @chip; border-color: @chip; color: @text3; }
QPushButton[split="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[split="right"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left-color: @onAccent; padding: 0 5px; }
QPushButton[split="right"]:disabled { border-left-color: @line2; }
QPushButton[kind="blocked"] { border-color: @lateText; color: @lateText; }
QPushButton[kind="flat"] { border-color: transparent; background: transparent; font-weight: 400; color: @text2; }
QPushButton[kind="flat"]:hover { background: @hover; color: @text; }
QPushButton[kind="flat"]:focus { border: 2px solid @accent; }
QPushButton[kind="link"] { border: 0; background: transparent; color: @link; text-decoration: underline; font-weight: 400; padding: 0 2px; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: 0; }
QPushButton[size="small"] { min-height: 24px; max-height: 24px; padding: 0 9px; }
QPushButton[size="small"]:focus { min-height: 22px; max-height: 22px; padding: 0 8px; }
QPushButton[segment="first"], QPushButton[segment="middle"], QPushButton[segment="last"] { min-height: 24px; max-height: 24px; padding: 0 10px; color: @text2; font-weight: 400; background: @base; }
QPushButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[segment="middle"] { border-radius: 0; border-left: 0; }
QPushButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: 0; }
QPushButton[segment="first"]:checked, QPushButton[segment="middle"]:checked, QPushButton[segment="last"]:checked { background: @soft2; color: @onSoft; font-weight: 500; }
QPushButton[segment="first"]:focus, QPushButton[segment="middle"]:focus, QPushButton[segment="last"]:focus { border: 2px solid @accent; min-height: 22px; max-height: 22px; padding: 0 9px; }
QToolButton { border: 2px solid transparent; border-radius: 6px; background: transparent; color: @text2; padding: 0; min-width: 24px; min-height: 24px; }
QToolButton:hover { background: @hover; color: @text; }
QToolButton:checked, QToolButton:pressed { background: @soft2; color: @onSoft; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QLineEdit { min-height: 28px; border: 1px solid @line2; border-radius: 6px; background: @field; color: @text; padding: 0 8px; selection-background-color: @selection; selection-color: @onSelection; }
QLineEdit QToolButton { min-width: 0; min-height: 0; border: 0; padding: 0; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 7px; min-height: 26px; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: 0; background: transparent; padding: 0; min-height: 24px; }
QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit { min-height: 28px; border: 1px solid @line2; border-radius: 6px; background: @field; color: @text; padding: 0 8px; selection-background-color: @selection; selection-color: @onSelection; }
QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus { border: 2px solid @accent; padding: 0 7px; min-height: 26px; }
QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled, QTimeEdit:disabled, QDateTimeEdit:disabled { background: @chip; border-color: @chip; color: @text3; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; background: transparent; }
QComboBox QLineEdit { border: 0; background: transparent; padding: 0; min-height: 24px; }
QComboBox QAbstractItemView { background: @base; color: @text; border: 1px solid @line2; padding: 4px 0; selection-background-color: @soft2; selection-color: @onSoft; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button, QTimeEdit::up-button, QTimeEdit::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button { border: 0; width: 20px; background: transparent; }
QComboBox::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow, QTimeEdit::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/down{shade}.svg); width: 12px; height: 12px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow, QTimeEdit::up-arrow, QDateTimeEdit::up-arrow { image: url(:/icons/up{shade}.svg); width: 12px; height: 12px; }
QTextEdit, QPlainTextEdit { border: 1px solid @line2; border-radius: 6px; background: @field; color: @text; padding: 3px 7px; selection-background-color: @selection; selection-color: @onSelection; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 2px 6px; }
QListWidget[framed="true"] { border: 1px solid @line2; border-radius: 6px; background: @field; color: @text; padding: 3px; outline: 0; }
QListWidget[framed="true"]:focus { border: 2px solid @accent; padding: 2px; }
QListWidget[framed="true"]::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QListWidget[framed="true"]::item:selected { background: @soft2; color: @onSoft; }
QMenu { background: @base; color: @text; border: 1px solid @line2; padding: 4px 0; }
QMenu::item { padding: 6px 28px 6px 12px; }
QMenu::item:selected { background: @soft2; color: @onSoft; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QMenu::icon { padding-left: 10px; }
QMenu::right-arrow { width: 12px; height: 12px; }
QScrollBar:vertical { width: 8px; background: transparent; margin: 0; }
QScrollBar::handle:vertical { background: @line2; border-radius: 2px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @text3; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle:horizontal { background: @line2; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @text3; border-radius: 8px; background: @field; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @onAccent; }
QRadioButton::indicator:disabled { border-color: @line2; background: @chip; }
)";

}  // namespace

QString Theme::styleSheet(int body) const {
  const std::pair<const char*, QColor> colours[] = {
      {"@accentHover", accentHover}, {"@onAccent", onAccent}, {"@accent", accent}, {"@lateText", lateText}, {"@late", late},
      {"@line2", line2}, {"@line", line}, {"@soft2", soft2}, {"@onSoft", onSoft}, {"@base", base}, {"@field", field},
      {"@text2", text2}, {"@text3", text3}, {"@text", text}, {"@hover", hover}, {"@chip", chip}, {"@dim", dim}, {"@link", link},
      {"@selection", selection}, {"@onSelection", onSelection},
  };
  QString sheet = QString::fromLatin1(kSheet);
  // An image of a style sheet takes no colour.
  sheet.replace(QLatin1String("{shade}"), isDark ? QLatin1String("-pale") : QLatin1String(""));
  for (const auto& [name, colour] : colours) sheet.replace(QLatin1String(name), colour.name(QColor::HexRgb));
  return sheet + QStringLiteral("QPushButton[size=\"small\"], QPushButton[segment=\"first\"], QPushButton[segment=\"middle\"], QPushButton[segment=\"last\"] { font-size: %1px; }")
                     .arg(body - 1);
}

}  // namespace inquiry::ui
