// Deletion lists that a company's own server hands out.
#include <algorithm>
#include <set>

#include "core/domain/country.h"
#include "core/domain/privacy_law.h"
#include "ui/common/law_words.h"
#include "ui/common/text.h"
#include "ui/common/validation_words.h"
#include "ui/common/words.h"
#include "ui/settings/keeping_page.h"

namespace inquiry::ui {
namespace {

constexpr int kHourChoices[] = {1, 6, 24, 168};

}  // namespace

void KeepingPage::setEndpoints(std::vector<desk::DeletionEndpointRow> rows) {
  m_endpoints = std::move(rows);
  m_address.reset();
  if (isBuilt()) rebuild();
}

// Every platform with a store, for all its stores, then each store.
std::vector<desk::DeletionEndpoint> KeepingPage::scopes() const {
  std::vector<desk::DeletionEndpoint> scopes;
  std::set<Marketplace> platforms;
  for (const desk::StoreRow& row : m_directory.stores()) platforms.insert(row.store.marketplace);
  for (const Marketplace platform : platforms) scopes.push_back({{}, platform, {}, 24});
  for (const desk::StoreRow& row : m_directory.stores()) scopes.push_back({row.store.id, {}, {}, 24});
  return scopes;
}

const desk::DeletionEndpointRow* KeepingPage::endpointOf(const std::string& id) const {
  const auto found = std::find_if(m_endpoints.begin(), m_endpoints.end(), [&id](const desk::DeletionEndpointRow& row) { return row.endpoint.id() == id; });
  return found == m_endpoints.end() ? nullptr : &*found;
}

void KeepingPage::addEndpoints() {
  heading(tr("Deletion lists of your company"));
  note(tr("eBay and Shopify post what is to be deleted to a public server of your company only."));
  note(tr("Where that server hands the list out, everybody on it is forgotten here by itself, and the server is told once an entry is done."));
  const std::vector<desk::DeletionEndpoint> scopes = this->scopes();
  if (scopes.empty()) return note(tr("No store yet: connect one first.")), void();
  auto* scope = new QComboBox(page());
  std::size_t shown = 0;
  for (std::size_t i = 0; i < scopes.size(); ++i) {
    const std::string id = scopes[i].id();
    QString text = scopes[i].marketplace ? tr("All stores of %1").arg(marketplaceName(*scopes[i].marketplace)) : m_directory.store(scopes[i].store).name;
    if (endpointOf(id) != nullptr) text += QStringLiteral(" · ") + tr("has an address");
    scope->addItem(text);
    if (m_scope.empty() ? endpointOf(id) != nullptr && endpointOf(scopes[shown].id()) == nullptr : id == m_scope) shown = i;
  }
  scope->setCurrentIndex(static_cast<int>(shown));
  field(tr("Whose buyers the list names"), scope, QStringLiteral("keeping.scope"), QStringLiteral("deletion list company server ebay shopify endpoint"));
  connect(scope, &QComboBox::activated, this, [this, scopes](int at) {
    m_scope = scopes[static_cast<std::size_t>(at)].id();
    m_address.reset();
    rebuild();
  });
  addEndpointFields(scopes[shown]);
}

void KeepingPage::addEndpointFields(const desk::DeletionEndpoint& scope) {
  const desk::DeletionEndpointRow* row = endpointOf(scope.id());
  desk::DeletionEndpoint shown = row != nullptr ? row->endpoint : scope;
  if (m_address) shown.address = m_address->address, shown.everyHours = m_address->everyHours;
  auto* address = new QLineEdit(toQt(shown.address), page());
  address->setPlaceholderText(QStringLiteral("https://"));
  field(tr("Address of the list"), address, QStringLiteral("keeping.address"), QStringLiteral("deletion list https address"));
  auto* token = new QLineEdit(page());
  token->setEchoMode(QLineEdit::Password);
  if (row != nullptr) token->setPlaceholderText(tr("Kept. Type another one to replace it."));
  field(tr("Token the server asks for"), token, QStringLiteral("keeping.token"), QStringLiteral("deletion list token"));
  auto* hours = new QComboBox(page());
  for (const int each : kHourChoices) hours->addItem(tr("Every %n hour(s)", nullptr, each), each);
  if (hours->findData(shown.everyHours) < 0) hours->addItem(tr("Every %n hour(s)", nullptr, shown.everyHours), shown.everyHours);
  hours->setCurrentIndex(hours->findData(shown.everyHours));
  field(tr("How often it is asked"), hours, QStringLiteral("keeping.hours"), QStringLiteral("deletion list schedule"));
  const auto keep = [this, scope, address, hours] {
    m_address = scope;
    m_address->address = toUtf8(address->text().trimmed());
    m_address->everyHours = hours->currentData().toInt();
  };
  connect(address, &QLineEdit::textChanged, this, keep);
  connect(hours, &QComboBox::currentIndexChanged, this, keep);
  addEndpointButtons(shown, token);
  if (row != nullptr) note(runText(*row));
}

void KeepingPage::addEndpointButtons(const desk::DeletionEndpoint& shown, QLineEdit* token) {
  auto* row = rowIn(&column());
  QPushButton* save = button(row, tr("Save the address"), QStringLiteral("keeping.saveAddress"), ButtonKind::Primary);
  QPushButton* ask = button(row, tr("Ask now"), QStringLiteral("keeping.askAddress"));
  QPushButton* remove = button(row, tr("Remove the address"), QStringLiteral("keeping.removeAddress"));
  row->addStretch(1);
  const bool isKept = endpointOf(shown.id()) != nullptr;
  for (QPushButton* each : {ask, remove}) {
    each->setEnabled(isKept);
    if (isKept) m_buttons.push_back(each);
  }
  connect(save, &QPushButton::clicked, this, [this, shown, token] { Q_EMIT endpointAsked({EndpointAct::What::Save, m_address.value_or(shown), token->text()}); });
  connect(ask, &QPushButton::clicked, this, [this, shown] { Q_EMIT endpointAsked({EndpointAct::What::Ask, shown, {}}); });
  connect(remove, &QPushButton::clicked, this, [this, shown] { Q_EMIT endpointAsked({EndpointAct::What::Remove, shown, {}}); });
}

QString KeepingPage::runText(const desk::DeletionEndpointRow& row) const {
  const QString next = tr("Next question: %1").arg(look().times().date(row.next));
  if (!row.last) return tr("Not asked yet.") + QLatin1Char(' ') + next;
  const desk::DeletionRun& run = *row.last;
  const QString when = look().times().date(run.at);
  if (!run.problem.empty()) return tr("%1: %2", "when, what went wrong").arg(when, errorSentence(Error{ErrorKind::Refused, run.code, run.problem, {}})) + QLatin1Char(' ') + next;
  QStringList lines{tr("%1: %2 buyers forgotten, %3 not known here, %4 entries told as done, %5 wait.").arg(when).arg(run.erased).arg(run.unknown).arg(run.acknowledged).arg(run.waits) + QLatin1Char(' ') + next};
  for (const auto& [place, reason] : run.waiting) lines << tr("Entry %1: %2", "of a list, why it waits").arg(place).arg(sentenceWords(reason));
  return lines.join(QLatin1Char('\n'));
}

// CP06: whoever decides how long data of buyers is kept sees what the law of their country says of its purpose.
void KeepingPage::addPurpose(const StoreId& store) {
  const desk::StoreRow* row = m_directory.storeRow(store);
  const PrivacyLaw* law = row == nullptr ? nullptr : privacyLawOf(countryOf(row->store));
  if (law == nullptr) return;
  note(QStringLiteral("%1 (%2, %3)").arg(privacyLawText(law->id), toQt(law->source), toQt(law->sourceDate)))->setObjectName(QStringLiteral("keeping.law"));
}

}  // namespace inquiry::ui
