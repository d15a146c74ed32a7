#include "ui/settings/translation_page.h"

#include <algorithm>
#include <array>

#include "ui/common/text.h"
#include "ui/common/translation_words.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr std::array kLanguages{"zh", "en", "ja", "es", "de", "fr", "pt", "it", "ko", "nl", "pl", "sv", "th", "vi", "id", "ms"};

QStringList namesOf(const Directory& directory) {
  QStringList all;
  for (const desk::StoreRow& row : directory.stores()) all << toQt(row.store.id.value) << toQt(row.store.name);
  return all;
}

}  // namespace

TranslationPage::TranslationPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.translation"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, [this] {
    if (isBuilt() && namesOf(m_directory) != m_stores) rebuild();
  });
}

QString TranslationPage::title() const { return tr("Translation"); }

void TranslationPage::setState(State state) {
  m_state = std::move(state);
  if (isBuilt()) rebuild();
}

void TranslationPage::fill() {
  m_automatic.clear();
  note(tr("F9 shows what the buyer wrote in your language, beneath the original, and puts your reply into the buyer's language. Every translation is kept, so that a text is sent to the service once."));
  fillService();
  fillServer();
  fillButtons();
  fillStores();
  fillGlossary();
  column().addStretch(1);
}

QLineEdit* TranslationPage::line(const QString& label, const char* name, const std::string& value) {
  auto* made = new QLineEdit(page());
  made->setText(toQt(value));
  field(label, made, QLatin1String(name), QStringLiteral("translation service"));
  return made;
}

QComboBox* TranslationPage::languages(const QString& label, const char* name, const std::string& code) {
  auto* made = new QComboBox(page());
  for (const char* each : kLanguages) made->addItem(languageName(each), QLatin1String(each));
  made->setCurrentIndex(std::max(0, made->findData(toQt(code))));
  field(label, made, QLatin1String(name), QStringLiteral("language"));
  return made;
}

void TranslationPage::fillService() {
  m_language = languages(tr("Language of the team"), "translation.language", m_state.settings.language);
  m_provider = new QComboBox(page());
  for (const desk::ProviderRow& row : m_state.providers)
    m_provider->addItem(row.isInstalled ? translatorTitle(row.id) : tr("%1 (not installed)", "a program").arg(translatorTitle(row.id)), toQt(row.id));
  m_provider->setCurrentIndex(std::max(0, m_provider->findData(toQt(m_state.settings.provider))));
  field(tr("Who translates"), m_provider, QStringLiteral("translation.provider"), QStringLiteral("deepl google azure libretranslate openai apertium provider service"));
  connect(m_provider, &QComboBox::activated, this, [this] { showService(); });
  m_destination = note({});
  m_destination->setObjectName(QStringLiteral("translation.destination"));
  note(tr("Before a text leaves, names, e-mail addresses, telephone and card numbers, order and tracking numbers, amounts and dates are taken out of it and put back afterwards. "
          "The service sees the rest of the words: postal addresses or other things a buyer describes are among them."));
}

void TranslationPage::fillServer() {
  m_address = line(tr("Address of the server (https)"), "translation.address", m_state.settings.address);
  m_private = new QCheckBox(tr("The address lies in our own network, and that is meant"), page());
  m_private->setObjectName(QStringLiteral("translation.private"));
  m_private->setChecked(m_state.settings.mayBePrivate);
  column().addWidget(m_private);
  m_model = line(tr("Name of the model"), "translation.model", m_state.settings.model);
  m_region = line(tr("Region of the resource (empty for a global one)"), "translation.region", m_state.settings.region);
  m_key = line(tr("Key"), "translation.key", {});
  m_key->setEchoMode(QLineEdit::Password);
  showService();
}

const desk::ProviderRow* TranslationPage::chosen() const {
  const std::string id = toUtf8(m_provider->currentData().toString());
  const auto found = std::find_if(m_state.providers.begin(), m_state.providers.end(), [&](const desk::ProviderRow& row) { return row.id == id; });
  return found == m_state.providers.end() ? nullptr : &*found;
}

// Only what this service asks for.
void TranslationPage::showService() {
  const desk::ProviderRow* row = chosen();
  const auto show = [this](QWidget* editor, bool isShown) {
    editor->setVisible(isShown);
    for (QLabel* label : page()->findChildren<QLabel*>())
      if (label->buddy() == editor) label->setVisible(isShown);
  };
  show(m_address, row != nullptr && row->needsAddress);
  m_private->setVisible(row != nullptr && row->needsAddress);
  show(m_model, row != nullptr && row->needsModel);
  show(m_region, row != nullptr && row->hasRegion);
  show(m_key, row != nullptr && row->mayHaveKey);
  m_key->setPlaceholderText(row != nullptr && row->hasKey ? tr("kept; type to replace it") : QString());
  m_destination->setText(row == nullptr ? QString() : translatorDestination(row->id));
}

desk::TranslationWish TranslationPage::typed() const {
  desk::TranslationWish wish;
  const desk::ProviderRow* row = chosen();
  wish.settings.provider = row == nullptr ? "off" : row->id;
  wish.settings.language = toUtf8(m_language->currentData().toString());
  if (row != nullptr && row->needsAddress) wish.settings.address = toUtf8(m_address->text().trimmed());
  wish.settings.mayBePrivate = row != nullptr && row->needsAddress && m_private->isChecked();
  if (row != nullptr && row->needsModel) wish.settings.model = toUtf8(m_model->text().trimmed());
  if (row != nullptr && row->hasRegion) wish.settings.region = toUtf8(m_region->text().trimmed());
  if (row != nullptr && row->mayHaveKey && !m_key->text().trimmed().isEmpty()) wish.key = Secret(toUtf8(m_key->text().trimmed()));
  for (const auto& [store, box] : m_automatic)
    if (box->isChecked()) wish.settings.automatic.push_back(store);
  return wish;
}

void TranslationPage::fillButtons() {
  auto* row = rowIn(&column(), 6);
  connect(button(row, tr("Keep"), QStringLiteral("translation.save"), ButtonKind::Primary), &QPushButton::clicked, this, &TranslationPage::saveAsked);
  connect(button(row, tr("Keep and test"), QStringLiteral("translation.test")), &QPushButton::clicked, this, &TranslationPage::testAsked);
  row->addStretch(1);
  remember(tr("Keep and test"), QStringLiteral("try connection key"), QStringLiteral("translation.test"));
}

void TranslationPage::fillStores() {
  heading(tr("Translated by themselves"));
  note(tr("Threads of these stores are translated as they are opened. F9 still switches each one on or off."));
  m_stores = namesOf(m_directory);
  const auto& automatic = m_state.settings.automatic;
  for (const desk::StoreRow& row : m_directory.stores()) {
    const StoreFace store = m_directory.store(row.store.id);
    auto* box = new QCheckBox(QStringLiteral("%1 %2").arg(store.name, store.site).trimmed(), page());
    box->setObjectName(QStringLiteral("translation.store.") + toQt(row.store.id.value));
    box->setAccessibleName(tr("Translate threads of %1 as they are opened").arg(store.name));
    box->setChecked(std::find(automatic.begin(), automatic.end(), row.store.id) != automatic.end());
    column().addWidget(box);
    m_automatic.emplace_back(row.store.id, box);
    connect(box, &QCheckBox::clicked, this, &TranslationPage::saveAsked);
  }
  if (m_automatic.empty()) note(tr("No store is connected yet."));
}

}  // namespace inquiry::ui
