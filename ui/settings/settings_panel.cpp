#include "ui/settings/settings_panel.h"

#include <QEvent>
#include <QFileDialog>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/health_text.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

// What a store's card says besides its times.
QStringList cardsOf(const std::vector<desk::StoreRow>& rows) {
  QStringList cards;
  for (const desk::StoreRow& row : rows)
    cards << toQt(row.store.id.value) << toQt(row.store.name) << QString::number(static_cast<int>(row.store.mode)) << storeSentence(row) << healthStep(row.health);
  return cards;
}

}  // namespace

SettingsPanel::SettingsPanel(const Look& look, const Directory& directory, QWidget* parent) : QScrollArea(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("settingsPanel"));
  setFrameShape(NoFrame);
  setWidgetResizable(true);
  connect(&directory, &Directory::changed, this, &SettingsPanel::takeStores);
  build();
}

QLabel* SettingsPanel::heading(QBoxLayout* column, const QString& text) {
  QLabel* label = plainLabel(widget(), m_look.fonts().fontFor(text, Size::Head, Weight::Strong));
  label->setText(text);
  column->addSpacing(12);
  column->addWidget(label);
  return label;
}

void SettingsPanel::field(QBoxLayout* column, const QString& label, QWidget* editor) {
  QLabel* name = plainLabel(widget(), m_look.fonts().font(Size::Small), "text2");
  name->setText(label);
  name->setBuddy(editor);
  editor->setAccessibleName(label);
  editor->setFixedSize(m_look.px(280), m_look.px(30));
  column->addWidget(name);
  column->addWidget(editor);
}

void SettingsPanel::rebuild() {
  // Later: the choice that changed something is a child of what is built anew.
  QMetaObject::invokeMethod(this, &SettingsPanel::build, Qt::QueuedConnection);
}

// Every sync moves the times of a store: the page is built anew only for what it has no label to change.
void SettingsPanel::takeStores() {
  if (cardsOf(m_directory.stores()) == m_cards) return setNow(m_now);
  rebuild();
}

void SettingsPanel::build() {
  const int scrolled = verticalScrollBar()->value();
  m_ages.clear();
  m_cards = cardsOf(m_directory.stores());
  auto* page = new QWidget(this);
  setWidget(page);  // takes the page over and deletes the one before
  page->setAutoFillBackground(true);
  page->setBackgroundRole(QPalette::Base);
  auto* column = columnOf(page, {32, 24, 32, 24}, 6);
  QLabel* title = plainLabel(page, m_look.fonts().font(Size::Page, Weight::Strong));
  title->setText(tr("Settings"));
  column->addWidget(title);

  heading(column, tr("Appearance"));
  auto* language = new QComboBox(page);
  language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
  language->addItem(QStringLiteral("English"), QStringLiteral("en"));
  language->setCurrentIndex(language->findData(m_language));
  connect(language, &QComboBox::activated, this, [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
  field(column, tr("Language"), language);
  auto* theme = new QComboBox(page);
  theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
  theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
  theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
  theme->setCurrentIndex(theme->findData(static_cast<int>(m_theme)));
  connect(theme, &QComboBox::activated, this, [this, theme] { Q_EMIT themeChosen(static_cast<ThemeChoice>(theme->currentData().toInt())); });
  field(column, tr("Theme"), theme);

  heading(column, tr("Sending"));
  auto* undo = new QSpinBox(page);
  undo->setRange(0, 30);
  undo->setValue(m_undo);
  undo->setSuffix(tr(" s", "seconds"));
  connect(undo, &QSpinBox::valueChanged, this, &SettingsPanel::undoSecondsChosen);
  field(column, tr("An answer can be taken back for"), undo);

  heading(column, tr("Stores"));
  for (const desk::StoreRow& row : m_directory.stores()) addStore(column, row);
  QLabel* how = plainLabel(page, m_look.fonts().font(Size::Body), "text2");
  how->setWordWrap(true);
  how->setText(tr("A store is described by a store file (JSON). Its passwords and keys go to the secret store of this computer at once and are kept nowhere else."));
  column->addWidget(how);
  QPushButton* add = pushButton(page);
  add->setText(tr("Add a store from a file…"));
  connect(add, &QPushButton::clicked, this, &SettingsPanel::chooseStoreFile);
  column->addWidget(add, 0, Qt::AlignLeft);
  if (!m_workspace.isEmpty()) {
    QLabel* folder = plainLabel(page, m_look.fonts().font(Size::Small), "text2");
    folder->setText(tr("Data folder: %1").arg(shownLine(toUtf8(m_workspace))));
    column->addSpacing(16);
    column->addWidget(folder);
  }
  column->addStretch(1);
  page->show();  // a page set while the area is on screen stays hidden otherwise
  verticalScrollBar()->setValue(scrolled);
}

void SettingsPanel::addStore(QBoxLayout* column, const desk::StoreRow& row) {
  auto* card = new QWidget(widget());
  card->setObjectName(QStringLiteral("card"));
  card->setStyleSheet(QStringLiteral("#card { border: 1px solid %1; border-radius: 8px; }").arg(m_look.theme().line.name()));
  card->setMaximumWidth(m_look.px(760));
  card->setMinimumHeight(m_look.px(56));
  auto* line = rowOf(card, {14, 8, 10, 8}, 12);
  auto* texts = std::make_unique<QVBoxLayout>().release();
  line->addLayout(texts, 1);
  texts->setSpacing(0);
  QLabel* name = plainLabel(card, m_look.fonts().font(Size::Body, Weight::Medium));
  name->setText(QStringLiteral("%1 · %2 %3").arg(shownLine(row.store.name), toQt(displayName(row.store.marketplace)), siteCode(row.store)));
  QLabel* state = plainLabel(card, m_look.fonts().font(Size::Small), "text2");
  QString text = storeSentence(row);
  if (row.health.state != HealthState::Ok) text += QStringLiteral(" · ") + healthStep(row.health);
  if (row.store.sandbox) text += QStringLiteral(" · ") + tr("practice store");
  state->setText(text);
  QLabel* age = plainLabel(card, m_look.fonts().font(Size::Small));
  age->setObjectName(QStringLiteral("age"));
  for (QLabel* label : {state, age}) label->setWordWrap(true);
  m_ages.emplace_back(row.store.id, age);
  texts->addWidget(name);
  texts->addWidget(state);
  texts->addWidget(age);
  showAge(row, *age);
  column->addWidget(card);
  if (row.isOnlyImported) return;  // nothing may be sent, and there is nothing to check
  auto* mode = new QComboBox(card);
  for (const StoreMode choice : {StoreMode::DisplayOnly, StoreMode::Reply, StoreMode::Automation}) mode->addItem(modeName(choice), static_cast<int>(choice));
  mode->setCurrentIndex(mode->findData(static_cast<int>(row.store.mode)));
  mode->setAccessibleName(tr("What the desk may do at %1").arg(name->text()));
  const StoreId id = row.store.id;
  connect(mode, &QComboBox::activated, this, [this, mode, id] { Q_EMIT modeChosen(id, static_cast<StoreMode>(mode->currentData().toInt())); });
  QPushButton* check = pushButton(card);
  setSmall(check);
  check->setText(tr("Check"));
  check->setAccessibleName(tr("Check %1").arg(name->text()));
  connect(check, &QPushButton::clicked, this, [this, id] { Q_EMIT checkAsked(id); });
  line->addWidget(mode);
  line->addWidget(check);
}

void SettingsPanel::showAge(const desk::StoreRow& row, QLabel& label) {
  const QString text = syncSentence(row, m_look.times(), m_now);
  if (text == label.text()) return;
  label.setText(text);
  QPalette colours = label.palette();
  colours.setColor(QPalette::WindowText, ageColour(m_look.theme(), storeAge(row, m_now)));
  label.setPalette(colours);
}

void SettingsPanel::setNow(Instant now) {
  m_now = now;
  for (const auto& [id, label] : m_ages)
    for (const desk::StoreRow& row : m_directory.stores())
      if (row.store.id == id) showAge(row, *label);
}

void SettingsPanel::chooseStoreFile() {
  auto* dialog = new QFileDialog(this, tr("Choose a store file"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Store files (*.json)"));
  connect(dialog, &QFileDialog::fileSelected, this, &SettingsPanel::storeFileChosen);
  dialog->open();
}

void SettingsPanel::setLanguage(const QString& language) {
  m_language = language;
  rebuild();
}

void SettingsPanel::setThemeChoice(ThemeChoice choice) {
  m_theme = choice;
  rebuild();
}

void SettingsPanel::setUndoSeconds(int seconds) {
  if (seconds == m_undo) return;
  m_undo = seconds;
  rebuild();
}

void SettingsPanel::setWorkspace(const QString& folder) {
  m_workspace = folder;
  rebuild();
}

void SettingsPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QScrollArea::changeEvent(event);
}

}  // namespace inquiry::ui
