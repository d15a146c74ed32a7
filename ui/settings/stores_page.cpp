#include "ui/settings/stores_page.h"

#include <QFileDialog>

#include "ui/common/health_text.h"
#include "ui/common/text.h"

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

StoresPage::StoresPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.stores"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, &StoresPage::takeStores);
}

QString StoresPage::title() const { return tr("Stores"); }

// Every sync moves the times of a store: the page is built anew only for what it has no label to change.
void StoresPage::takeStores() {
  if (!isBuilt()) return;
  if (cardsOf(m_directory.stores()) == m_shown) return setNow(m_now);
  rebuild();
}

void StoresPage::fill() {
  m_cards.clear();
  m_shown = cardsOf(m_directory.stores());
  auto* row = rowIn(&column());
  QPushButton* add = button(row, tr("Add a store"), QStringLiteral("stores.add"), ButtonKind::Primary);
  QPushButton* file = button(row, tr("Add a store from a file…"), QStringLiteral("stores.file"));
  row->addStretch(1);
  connect(add, &QPushButton::clicked, this, &StoresPage::connectAsked);
  connect(file, &QPushButton::clicked, this, &StoresPage::chooseStoreFile);
  remember(tr("Add a store"), QStringLiteral("connect add store account"), QStringLiteral("stores.add"));
  note(tr("A store is described by a store file (JSON). Its passwords and keys go to the secret store of this computer at once and are kept nowhere else."));
  for (const desk::StoreRow& store : m_directory.stores()) {
    auto* card = new StoreCard(look(), store, m_states[store.store.id], page());
    connect(card, &StoreCard::asked, this, &StoresPage::asked);
    connect(card, &StoreCard::modeChosen, this, &StoresPage::modeChosen);
    column().addWidget(card);
    card->setNow(store, m_now);
    m_cards.push_back(card);
    remember(Directory::storeName(store.store.id, store.store.name), QStringLiteral("store test connection sign in"), QStringLiteral("store.%1.check").arg(toQt(store.store.id.value)));
  }
  if (m_directory.stores().empty()) note(tr("No store is connected yet."));
  column().addStretch(1);
}

void StoresPage::change(const StoreId& store, const std::function<void(StoreCardState&)>& how) {
  StoreCardState& state = m_states[store];
  how(state);
  if (state.outage) state.patrolledBy = m_directory.personName(state.outage->lastBy);
  for (StoreCard* card : m_cards)
    if (card->id() == store) card->refresh();
}

void StoresPage::setNow(Instant now) {
  m_now = now;
  for (StoreCard* card : m_cards)
    for (const desk::StoreRow& row : m_directory.stores())
      if (row.store.id == card->id()) card->setNow(row, now);
}

void StoresPage::chooseStoreFile() {
  auto* dialog = new QFileDialog(this, tr("Choose a store file"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Store files (*.json)"));
  connect(dialog, &QFileDialog::fileSelected, this, &StoresPage::storeFileChosen);
  dialog->open();
}

}  // namespace inquiry::ui
