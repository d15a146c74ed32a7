#include "ui/setup/sign_in_page.h"

#include <QEvent>
#include <QGridLayout>
#include <QTimeZone>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"

namespace inquiry::ui {

SignInPage::SignInPage(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  auto* column = columnOf(this, {}, 12);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_safe = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_safe->setWordWrap(true);
  column->addWidget(m_title);
  column->addWidget(m_safe);
  m_form = new QWidget(this);
  m_signIn = new QWidget(this);
  buildForm();
  buildSignIn();
  column->addWidget(m_form);
  column->addWidget(m_signIn);
  m_state = plainLabel(this, look.fonts().font(Size::Body), "text2");
  m_problem = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  for (QLabel* label : {m_state, m_problem}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  column->addStretch(1);
  connect(&look, &Look::changed, this, &SignInPage::retranslate);
  retranslate();
}

void SignInPage::buildForm() {
  auto* column = columnOf(m_form, {}, 10);
  auto* grid = std::make_unique<QGridLayout>().release();
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
  column->addLayout(grid);
  const auto place = [&](QLabel*& label, QWidget* edit, int at) {
    label = plainLabel(m_form, m_look.fonts().font(Size::Small), "text2");
    label->setBuddy(edit);
    grid->addWidget(label, 0, at);
    grid->addWidget(edit, 1, at);
  };
  m_name = new QLineEdit(m_form);
  m_name->setObjectName(QStringLiteral("name"));
  m_site = new QComboBox(m_form);
  m_zone = new QComboBox(m_form);
  for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) m_zone->addItem(QString::fromLatin1(zone));
  place(m_nameLabel, m_name, 0);
  place(m_siteLabel, m_site, 1);
  place(m_zoneLabel, m_zone, 2);
  m_mailbox = new MailboxForm(m_look, m_form);
  column->addWidget(m_mailbox);
  m_fieldBox = new QWidget(m_form);
  column->addWidget(m_fieldBox);
  m_ordersOnly = plainLabel(m_form, m_look.fonts().font(Size::Small, Weight::Medium));
  m_ordersOnly->setObjectName(QStringLiteral("ordersOnly"));
  m_ordersOnly->setWordWrap(true);
  column->addWidget(m_ordersOnly);
  connect(m_mailbox, &MailboxForm::edited, this, &SignInPage::onMailboxEdited);
  m_add = pushButton(m_form, ButtonKind::Default);
  column->addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_name, &QLineEdit::textEdited, this, &SignInPage::tell);
  connect(m_site, &QComboBox::activated, this, [this](int at) {
    if (at >= 0 && at < static_cast<int>(m_facts.sites.size())) m_zone->setCurrentText(m_facts.sites[static_cast<std::size_t>(at)].timeZone);
    tell();
  });
  connect(m_zone, &QComboBox::activated, this, &SignInPage::tell);
  connect(m_add, &QPushButton::clicked, this, &SignInPage::addAsked);
}

void SignInPage::tell() {
  m_draft.name = m_name->text();
  m_draft.site = m_site->currentData().toString();
  m_draft.timeZone = m_zone->currentText();
  enable();
  Q_EMIT edited(m_draft.name, m_draft.site, m_draft.timeZone);
}

void SignInPage::setFacts(const PlatformFacts& facts) {
  const bool isOther = facts.marketplace != m_facts.marketplace || facts.fields.size() != m_facts.fields.size() || m_fields.size() != facts.fields.size();
  m_facts = facts;
  if (isOther) {
    fillFields();
    fillSites();
    m_mailbox->setProviders(facts.providers);
  }
  m_mailbox->setVisible(facts.usesMailbox);
  m_siteLabel->setVisible(!facts.sites.empty());
  m_site->setVisible(!facts.sites.empty());
  retranslate();
}

void SignInPage::fillFields() {
  QWidget* old = m_fieldBox;
  m_fields.clear();
  m_fieldBox = new QWidget(m_form);
  auto* grid = new QGridLayout(m_fieldBox);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
  for (const PlatformFacts::Field& fact : m_facts.fields) {
    Field field{fact, plainLabel(m_fieldBox, m_look.fonts().font(Size::Small), "text2"), new QLineEdit(m_fieldBox)};
    field.edit->setObjectName(fact.key);
    if (fact.isSecret) field.edit->setEchoMode(QLineEdit::Password);
    field.label->setBuddy(field.edit);
    connect(field.edit, &QLineEdit::textChanged, this, &SignInPage::enable);
    m_fields.push_back(field);
  }
  placeFields();
  static_cast<QBoxLayout*>(m_form->layout())->insertWidget(2, m_fieldBox);
  retire(old);
  m_fieldBox->show();
}

void SignInPage::placeFields() {
  auto* grid = static_cast<QGridLayout*>(m_fieldBox->layout());
  int at = 0;
  for (const Field& field : m_fields) {
    const bool isShown = isAsked(field.fact);
    field.label->setVisible(isShown);
    field.edit->setVisible(isShown);
    if (!isShown) continue;
    grid->addWidget(field.label, at / 2 * 2, at % 2);
    grid->addWidget(field.edit, at / 2 * 2 + 1, at % 2);
    ++at;
  }
}

bool SignInPage::isAsked(const PlatformFacts::Field& fact) const {
  if (!m_facts.usesMailbox) return true;
  const bool isByBrowser = !m_mailbox->signIn().isEmpty();
  if (fact.key == QLatin1String("mailboxPassword")) return !isByBrowser;
  if (fact.key == QLatin1String("mailboxClientId") || fact.key == QLatin1String("mailboxClientSecret")) return isByBrowser;
  return fact.key != QLatin1String("mailboxSparePassword") || m_mailbox->hasSpare();
}

// A kept password goes to no other server than it was typed for, so it is asked for again.
bool SignInPage::isNeeded(const PlatformFacts::Field& fact) const {
  if (!isAsked(fact)) return false;
  if (fact.key == QLatin1String("mailboxSparePassword")) return m_mailbox->isOtherSpare();
  if (!isAdded()) return fact.isRequired || fact.key == QLatin1String("mailboxClientId");
  return fact.key == QLatin1String("mailboxPassword") && m_mailbox->isOtherServer();
}

void SignInPage::onMailboxEdited() {
  placeFields();
  m_signIn->setVisible(isAdded() && usesBrowser());
  retranslate();
}

void SignInPage::buildSignIn() {
  auto* column = columnOf(m_signIn, {}, 8);
  m_browserText = plainLabel(m_signIn, m_look.fonts().font(Size::Body));
  m_browser = pushButton(m_signIn);
  m_browser->setIcon(icon(QStringLiteral("external")));
  m_risk = plainLabel(m_signIn, m_look.fonts().font(Size::Small), "text2");
  m_risk->setObjectName(QStringLiteral("accountRisk"));
  m_opened = plainLabel(m_signIn, m_look.fonts().font(Size::Small), "text2");
  m_opened->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_pastedText = plainLabel(m_signIn, m_look.fonts().font(Size::Body));
  for (QLabel* label : {m_browserText, m_risk, m_opened, m_pastedText}) label->setWordWrap(true);
  m_pasted = new QLineEdit(m_signIn);
  // What is pasted holds a code that opens the shop until it is used.
  m_pasted->setEchoMode(QLineEdit::PasswordEchoOnEdit);
  m_finish = pushButton(m_signIn);
  column->addWidget(m_browserText);
  column->addWidget(m_risk);
  column->addWidget(m_browser, 0, Qt::AlignLeft);
  column->addWidget(m_opened);
  column->addWidget(m_pastedText);
  auto* row = rowIn(column, 8);
  row->addWidget(m_pasted, 1);
  row->addWidget(m_finish);
  connect(m_browser, &QPushButton::clicked, this, &SignInPage::browserAsked);
  connect(m_pasted, &QLineEdit::textChanged, this, &SignInPage::enable);
  connect(m_pasted, &QLineEdit::returnPressed, m_finish, &QPushButton::click);
  connect(m_finish, &QPushButton::clicked, this, [this] {
    const QString text = m_pasted->text().trimmed();
    m_pasted->clear();
    Q_EMIT pastedGiven(text);
  });
}

void SignInPage::setDraft(const ConnectDraft& draft) {
  m_draft = draft;
  if (m_name->text() != draft.name) m_name->setText(draft.name);
  if (const int at = m_site->findData(draft.site); at >= 0) m_site->setCurrentIndex(at);
  if (!draft.timeZone.isEmpty()) m_zone->setCurrentText(draft.timeZone);
  m_form->setVisible(!isAdded() || m_facts.usesMailbox || usesKeys());
  m_signIn->setVisible(isAdded() && usesBrowser());
  placeFields();
  retranslate();
}

void SignInPage::fillSites() {
  m_site->clear();
  for (const PlatformFacts::Site& site : m_facts.sites) m_site->addItem(site.name, site.code);
  if (const int at = m_site->findData(m_draft.site); at >= 0) return m_site->setCurrentIndex(at);
  if (m_facts.sites.empty()) return;
  m_draft.site = m_facts.sites.front().code;
  m_zone->setCurrentText(m_facts.sites.front().timeZone);
}

std::map<std::string, Secret> SignInPage::takeCredentials() {
  std::map<std::string, Secret> all;
  for (const Field& field : m_fields) {
    if (!field.edit->text().trimmed().isEmpty()) all.emplace(toUtf8(field.fact.key), Secret(field.edit->text().trimmed().toStdString()));
    field.edit->clear();
  }
  return all;
}

// Nobody is offered the lesser way who has only not typed the address yet.
bool SignInPage::isOrdersOnly() const {
  if (!m_facts.mayLackMailbox || !m_mailbox->address().text().trimmed().isEmpty()) return false;
  return isAdded() || std::any_of(m_fields.begin(), m_fields.end(), [](const Field& field) { return (field.fact.isForOrders || field.fact.key == QLatin1String("lwaRelay")) && !field.edit->text().trimmed().isEmpty(); });
}

// A company's relay keeps id and secret; without one all of them are needed.
bool SignInPage::hasOrderFields() const {
  const auto isGiven = [this](const Field& field) { return !field.edit->text().trimmed().isEmpty(); };
  const bool hasRelay = std::any_of(m_fields.begin(), m_fields.end(), [&](const Field& field) { return field.fact.key == QLatin1String("lwaRelay") && isGiven(field); });
  return std::all_of(m_fields.begin(), m_fields.end(), [&](const Field& field) {
    const bool isNeeded = field.fact.isForOrders && (!hasRelay || field.fact.key == QLatin1String("lwaRefreshToken"));
    return !isNeeded || isGiven(field);
  });
}

bool SignInPage::isComplete() const {
  if (m_name->text().trimmed().isEmpty() || (!m_facts.sites.empty() && m_site->currentIndex() < 0)) return false;
  if (isOrdersOnly()) return isAdded() || hasOrderFields();
  for (const Field& field : m_fields)
    if (isNeeded(field.fact) && field.edit->text().trimmed().isEmpty()) return false;
  return !m_facts.usesMailbox || m_mailbox->isComplete();
}

void SignInPage::focusFirst() {
  if (!isAdded()) return m_name->setFocus();
  (usesBrowser() ? m_browser : m_add)->setFocus();
}

QLineEdit* SignInPage::field(const QString& key) const {
  for (const Field& field : m_fields)
    if (field.fact.key == key) return field.edit;
  return m_name;
}

void SignInPage::setProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->setVisible(!text.isEmpty());
}

void SignInPage::setBusy(const QString& what) {
  m_busy = what;
  retranslate();
}

void SignInPage::setPageOpened(const QString& address) {
  m_opened->setText(address.isEmpty() ? QString() : tr("If the browser did not open, copy this address into it: %1").arg(address));
  m_opened->setVisible(!address.isEmpty());
}

QString SignInPage::addText() const {
  if (isOrdersOnly()) return tr("Save, for orders only");
  if (usesKeys()) return isAdded() ? tr("Save and read again") : tr("Save and read for a test");
  if (!m_facts.usesMailbox) return tr("Save and go on to sign-in");
  return isAdded() ? tr("Save and read again") : tr("Save and read the mailbox");
}

void SignInPage::enable() {
  m_ordersOnly->setVisible(isOrdersOnly());
  if (m_facts.mayLackMailbox) m_add->setText(addText());
  m_add->setEnabled(m_busy.isEmpty() && isComplete());
  m_browser->setEnabled(m_busy.isEmpty());
  m_finish->setEnabled(m_busy.isEmpty() && !m_pasted->text().trimmed().isEmpty());
}

void SignInPage::retranslateFields() {
  for (const Field& field : m_fields) {
    // The same fields in another language.
    for (const PlatformFacts::Field& fact : m_facts.fields)
      if (fact.key == field.fact.key) {
        const bool isWanted = fact.isRequired || isNeeded(fact);
        const bool isForOther = isAdded() && isNeeded(fact);
        field.label->setText(isWanted ? fact.label : tr("%1 (optional)").arg(fact.label));
        field.edit->setPlaceholderText(isForOther ? tr("Type it again: the kept one is not given to another server") : isAdded() ? tr("Unchanged, unless you type a new one") : fact.hint);
        field.edit->setAccessibleName(field.label->text());
        field.edit->setAccessibleDescription(fact.hint);
      }
  }
}

void SignInPage::retranslate() {
  m_title->setText(m_facts.usesMailbox ? tr("2 The mailbox and a test read") : !isAdded() ? tr("2 What the platform gave your store") : tr("2 Sign in and read for a test"));
  m_safe->setText(tr("Secrets go to the encrypted store of this workspace at once and are shown nowhere again. Nothing passes through a third party."));
  m_nameLabel->setText(tr("Name of the store in your team"));
  m_siteLabel->setText(tr("Site"));
  m_ordersOnly->setText(tr("Without a mailbox this store gives orders only: the messages of its buyers are NOT read. Amazon sends them by e-mail alone. Id, secret and token of your own application, or your company's relay, are needed then; a desktop program that keeps the secret itself is against Amazon's policy unless your company runs a service beside it."));
  m_zoneLabel->setText(tr("Time zone of the store"));
  for (QLabel* label : {m_nameLabel, m_siteLabel, m_zoneLabel})
    if (label->buddy() != nullptr) label->buddy()->setAccessibleName(label->text());
  retranslateFields();
  m_add->setText(addText());
  m_add->setToolTip(m_facts.usesMailbox ? plainToolTip(m_mailbox->whatIsMissing()) : QString());
  const QString provider = m_mailbox->signIn() == QLatin1String("google") ? QStringLiteral("Google") : QStringLiteral("Microsoft");
  const bool isOfMailbox = m_facts.usesMailbox;
  const QString how = isOfMailbox ? tr("Open the sign-in page of %1 in your browser, with the account of this very mailbox. This desk never sees the password.").arg(provider)
                                  : tr("Open the platform's sign-in page in your browser, with the main account of the shop. This desk never sees the password.");
  m_browserText->setText(m_draft.isSignedIn ? tr("Signed in. You can do it again at any time.") : how);
  m_browser->setText(isOfMailbox ? tr("Sign in with %1").arg(provider) : m_draft.isSignedIn ? tr("Sign in again in the browser") : tr("Sign in with the browser"));
  m_pastedText->setText(isOfMailbox ? tr("The browser ends on an address of this computer that shows no page. Paste that address, or the code in it:") : tr("Then paste the address the browser ended on, or the code it shows:"));
  m_pasted->setPlaceholderText(tr("Address or code"));
  m_pasted->setAccessibleName(tr("Address or code from the browser"));
  m_finish->setText(tr("Finish signing in"));
  const QString habit = tr("Platforms watch where a seller signs in: use the shop's usual network, and keep two-step verification on.");
  m_risk->setText(m_networkChange.isEmpty() ? habit : m_networkChange + QLatin1Char(' ') + habit);
  m_state->setText(m_busy);
  m_state->setVisible(!m_busy.isEmpty());
  m_problem->setVisible(!m_problem->text().isEmpty());
  m_opened->setVisible(!m_opened->text().isEmpty());
  QPalette colours = m_problem->palette();
  colours.setColor(QPalette::WindowText, m_look.theme().warn);
  m_problem->setPalette(colours);
  enable();
}

void SignInPage::setNetworkChange(const QString& text) {
  m_networkChange = text;
  tell();
}

void SignInPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
