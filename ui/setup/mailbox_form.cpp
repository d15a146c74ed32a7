#include "ui/setup/mailbox_form.h"

#include <QEvent>
#include <QGridLayout>
#include <QRegularExpression>
#include <algorithm>

#include "core/domain/loopback.h"
#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

const QString kOther;  // data of "another provider"

bool isAddress(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+$"));
  return form.match(text).hasMatch();
}

}  // namespace

MailboxForm::MailboxForm(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  auto* column = columnOf(this, {}, 8);
  auto* grid = std::make_unique<QGridLayout>().release();
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
  column->addLayout(grid);
  const auto label = [&](QWidget* holder) { return plainLabel(holder, m_look.fonts().font(Size::Small), "text2"); };
  m_addressLabel = label(this);
  m_address = new QLineEdit(this);
  m_address->setObjectName(QStringLiteral("mailAddress"));
  m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
  m_providerLabel = label(this);
  m_provider = new QComboBox(this);
  grid->addWidget(m_addressLabel, 0, 0);
  grid->addWidget(m_address, 1, 0);
  grid->addWidget(m_providerLabel, 0, 1);
  grid->addWidget(m_provider, 1, 1);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  m_signInLabel = label(this);
  m_signIn = new QComboBox(this);
  m_signIn->setObjectName(QStringLiteral("mailSignIn"));
  for (const char* kind : {"", "google", "microsoft"}) m_signIn->addItem(QString(), QLatin1String(kind));
  m_tenantLabel = label(this);
  m_tenant = new QLineEdit(this);
  m_tenant->setObjectName(QStringLiteral("mailTenant"));
  grid->addWidget(m_signInLabel, 2, 0);
  grid->addWidget(m_signIn, 3, 0);
  grid->addWidget(m_tenantLabel, 2, 1);
  grid->addWidget(m_tenant, 3, 1);
  m_addressLabel->setBuddy(m_address);
  m_providerLabel->setBuddy(m_provider);
  m_signInLabel->setBuddy(m_signIn);
  m_tenantLabel->setBuddy(m_tenant);
  m_note = label(this);
  m_note->setWordWrap(true);
  column->addWidget(m_note);
  m_more = pushButton(this, ButtonKind::Link);
  column->addWidget(m_more, 0, Qt::AlignLeft);
  buildServers();
  column->addWidget(m_servers);
  connect(m_address, &QLineEdit::textEdited, this, &MailboxForm::chooseByAddress);
  connect(m_provider, &QComboBox::activated, this, &MailboxForm::useProvider);
  connect(m_more, &QPushButton::clicked, this, [this] { showServers(m_servers->isHidden()); });
  connect(m_signIn, &QComboBox::activated, this, [this] {
    showSignIn();
    Q_EMIT edited();
  });
  for (QLineEdit* edit : {m_imap.host, m_smtp.host, m_spare.host, m_user, m_spareUser, m_tenant, m_authserv, m_address}) connect(edit, &QLineEdit::textChanged, this, &MailboxForm::edited);
  showServers(false);
  retranslate();
}

void MailboxForm::buildServers() {
  m_servers = new QWidget(this);
  auto* rows = new QGridLayout(m_servers);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setHorizontalSpacing(12);
  rows->setVerticalSpacing(4);
  rows->setColumnStretch(0, 1);
  m_imap = serverRow("imap", 0);
  m_smtp = serverRow("smtp", 2);
  m_user = lineRow(m_userLabel, "mailUser", 4);
  m_spare = serverRow("spare", 6);
  m_spareUser = lineRow(m_spareUserLabel, "spareUser", 8);
  m_authserv = lineRow(m_authservLabel, "authserv", 10);
}

QLineEdit* MailboxForm::lineRow(QLabel*& label, const char* name, int row) {
  auto* grid = static_cast<QGridLayout*>(m_servers->layout());
  label = plainLabel(m_servers, m_look.fonts().font(Size::Small), "text2");
  label->setWordWrap(true);
  auto* edit = new QLineEdit(m_servers);
  edit->setObjectName(QLatin1String(name));
  label->setBuddy(edit);
  grid->addWidget(label, row, 0, 1, 3);
  grid->addWidget(edit, row + 1, 0, 1, 3);
  return edit;
}

MailboxForm::ServerRow MailboxForm::serverRow(const char* name, int row) {
  auto* grid = static_cast<QGridLayout*>(m_servers->layout());
  ServerRow made{plainLabel(m_servers, m_look.fonts().font(Size::Small), "text2"), new QLineEdit(m_servers), new QSpinBox(m_servers), new QComboBox(m_servers)};
  made.host->setObjectName(QLatin1String(name) + QStringLiteral("Host"));
  made.host->setInputMethodHints(Qt::ImhUrlCharactersOnly);
  made.port->setRange(1, 65535);
  made.port->setValue(QLatin1String(name) == QLatin1String("smtp") ? 465 : 993);
  for (const char* kind : {"tls", "starttls", "none"}) made.security->addItem(QString(), QLatin1String(kind));
  made.label->setBuddy(made.host);
  grid->addWidget(made.label, row, 0, 1, 3);
  grid->addWidget(made.host, row + 1, 0);
  grid->addWidget(made.port, row + 1, 1);
  grid->addWidget(made.security, row + 1, 2);
  connect(made.port, &QSpinBox::valueChanged, this, &MailboxForm::edited);
  connect(made.security, &QComboBox::activated, this, &MailboxForm::edited);
  return made;
}

void MailboxForm::setProviders(const std::vector<MailProviderFacts>& providers) {
  m_providers = providers;
  const QString before = m_provider->currentData().toString();
  m_provider->clear();
  m_provider->addItem(tr("Another provider"), kOther);
  for (const MailProviderFacts& provider : m_providers) m_provider->addItem(provider.name, provider.id);
  m_provider->setCurrentIndex(std::max(0, m_provider->findData(before)));
  retranslate();
}

const MailProviderFacts* MailboxForm::chosen() const {
  const QString id = m_provider->currentData().toString();
  const auto found = std::find_if(m_providers.begin(), m_providers.end(), [&](const MailProviderFacts& provider) { return provider.id == id; });
  return found == m_providers.end() ? nullptr : &*found;
}

// The domain tells the provider of most addresses; what somebody chose by hand for a domain of their own stays.
void MailboxForm::chooseByAddress() {
  const QString domain = m_address->text().section(QLatin1Char('@'), 1).trimmed().toLower();
  for (const MailProviderFacts& provider : m_providers) {
    if (!provider.domains.contains(domain)) continue;
    m_provider->setCurrentIndex(m_provider->findData(provider.id));
    return useProvider();
  }
}

void MailboxForm::useProvider() {
  if (const MailProviderFacts* provider = chosen()) {
    put(m_imap, provider->imap);
    put(m_smtp, provider->smtp);
    // A password where there is a choice: nobody needs an application of their own for it.
    m_signIn->setCurrentIndex(m_signIn->findData(provider->isBrowserOnly ? provider->signIn : QString()));
    m_authserv->setText(knownAuthserv());
  } else {
    showServers(true);
  }
  retranslate();
  Q_EMIT edited();
}

// The checks of senders that are believed without being asked for: what its own server writes, and nobody else can.
QString MailboxForm::knownAuthserv() const {
  const QString host = m_imap.host->text().trimmed().toLower();
  return host == QLatin1String("imap.gmail.com") || host == QLatin1String("imap.googlemail.com") ? QStringLiteral("mx.google.com") : QString();
}

// Offered where the provider has a page for mail programs, or where it is in use.
void MailboxForm::showSignIn() {
  const MailProviderFacts* provider = chosen();
  const bool isOffered = !signIn().isEmpty() || (provider != nullptr && !provider->signIn.isEmpty());
  const bool isMicrosoft = signIn() == QLatin1String("microsoft");
  for (QWidget* part : {static_cast<QWidget*>(m_signInLabel), static_cast<QWidget*>(m_signIn)}) part->setVisible(isOffered);
  for (QWidget* part : {static_cast<QWidget*>(m_tenantLabel), static_cast<QWidget*>(m_tenant)}) part->setVisible(isOffered && isMicrosoft);
}

bool MailboxForm::isOtherServer() const {
  const auto isKnown = [this](const std::string& host) { return (m_known.imap && m_known.imap->host == host) || (m_known.smtp && m_known.smtp->host == host); };
  const MailboxSettings now = settings();
  return m_known.imap && (!isKnown(now.imap->host) || !isKnown(now.smtp->host));
}

bool MailboxForm::isOtherSpare() const { return hasSpare() && (!m_known.spare || m_known.spare->host != toUtf8(m_spare.host->text().trimmed().toLower())); }

void MailboxForm::showServers(bool isShown) {
  m_servers->setVisible(isShown);
  retranslate();
}

void MailboxForm::put(const ServerRow& row, const MailServer& server) {
  row.host->setText(toQt(server.host));
  row.port->setValue(server.port > 0 ? server.port : 993);
  row.security->setCurrentIndex(std::max(0, row.security->findData(toQt(server.security))));
}

MailServer MailboxForm::taken(const ServerRow& row) const {
  MailServer server;
  server.host = toUtf8(row.host->text().trimmed().toLower());
  server.port = row.port->value();
  server.security = toUtf8(row.security->currentData().toString());
  const QString user = m_user->text().trimmed();
  server.user = toUtf8(user.isEmpty() ? m_address->text().trimmed() : user);
  return server;
}

void MailboxForm::setSettings(const MailboxSettings& settings) {
  m_folders = settings.folders;
  m_known = settings;
  m_signIn->setCurrentIndex(std::max(0, m_signIn->findData(toQt(settings.signIn))));
  m_tenant->setText(toQt(settings.tenant));
  put(m_spare, settings.spare.value_or(MailServer{"", 993, "tls", "", ""}));
  m_spareUser->setText(settings.spare ? toQt(settings.spare->user) : QString());
  if (settings.imap) put(m_imap, *settings.imap);
  if (settings.smtp) put(m_smtp, *settings.smtp);
  m_authserv->setText(settings.authserv ? toQt(*settings.authserv) : knownAuthserv());
  const QString from = settings.smtp ? toQt(settings.smtp->from) : QString();
  m_address->setText(from);
  const QString user = settings.imap ? toQt(settings.imap->user) : QString();
  m_user->setText(user == from ? QString() : user);
  int known = 0;
  for (std::size_t i = 0; i < m_providers.size(); ++i)
    if (settings.imap && m_providers[i].imap.host == settings.imap->host) known = static_cast<int>(i) + 1;
  m_provider->setCurrentIndex(known);
  showServers(known == 0 && settings.imap.has_value());
}

MailboxSettings MailboxForm::settings() const {
  MailboxSettings settings;
  settings.imap = taken(m_imap);
  settings.smtp = taken(m_smtp);
  settings.smtp->from = toUtf8(m_address->text().trimmed());
  settings.folders = m_folders;
  settings.signIn = toUtf8(signIn());
  if (signIn() == QLatin1String("microsoft")) settings.tenant = toUtf8(m_tenant->text().trimmed());
  if (hasSpare()) {
    settings.spare = taken(m_spare);
    settings.spare->user = toUtf8(m_spareUser->text().trimmed().isEmpty() ? m_address->text().trimmed() : m_spareUser->text().trimmed());
  }
  const QString believed = m_authserv->text().trimmed();
  // An emptied line means nobody's; a line that was always empty says nothing.
  if (!believed.isEmpty() || m_known.authserv || !knownAuthserv().isEmpty()) settings.authserv = toUtf8(believed);
  return settings;
}

QString MailboxForm::whatIsMissing() const {
  if (!isAddress(m_address->text().trimmed())) return tr("Type the address buyers' messages arrive at, like service@shop.example.");
  const MailboxSettings now = settings();
  if (now.imap->host.empty()) return tr("Choose the provider, or type the name of the IMAP server.");
  if (now.smtp->host.empty()) return tr("Choose the provider, or type the name of the SMTP server.");
  for (const auto& server : {now.imap, now.smtp, now.spare})
    if (server && server->security == "none" && !isLoopbackHost(server->host)) return tr("Mail goes unencrypted only to this computer: choose TLS or STARTTLS.");
  return {};
}

void MailboxForm::retranslate() {
  m_addressLabel->setText(tr("Mail address of the store"));
  m_providerLabel->setText(tr("Provider"));
  m_userLabel->setText(tr("User name, where it is not the address"));
  m_imap.label->setText(tr("IMAP server, port and encryption"));
  m_smtp.label->setText(tr("SMTP server, port and encryption"));
  m_signInLabel->setText(tr("How the desk signs in"));
  m_signIn->setItemText(0, tr("With a password or app password"));
  m_signIn->setItemText(1, tr("With Google, in the browser"));
  m_signIn->setItemText(2, tr("With Microsoft, in the browser"));
  m_signIn->setAccessibleName(m_signInLabel->text());
  m_tenantLabel->setText(tr("Directory (tenant), for an application of one organisation"));
  m_tenant->setAccessibleName(m_tenantLabel->text());
  m_tenant->setPlaceholderText(tr("Any"));
  m_spare.label->setText(tr("Spare mailbox, used when the first cannot be reached (optional): IMAP server, port and encryption"));
  m_spareUserLabel->setText(tr("User name of the spare mailbox; have copies of the mail sent on to it"));
  m_spareUser->setAccessibleName(m_spareUserLabel->text());
  m_authservLabel->setText(tr("Receiving server whose checks of senders are believed; empty: nobody's"));
  m_authserv->setAccessibleName(m_authservLabel->text());
  for (const auto& [row, server] : {std::pair{&m_imap, QStringLiteral("IMAP")}, std::pair{&m_smtp, QStringLiteral("SMTP")}, std::pair{&m_spare, tr("Spare IMAP")}}) {
    row->host->setAccessibleName(tr("%1 server").arg(server));
    row->port->setAccessibleName(tr("Port of the %1 server").arg(server));
    row->security->setAccessibleName(tr("Encryption of the %1 server").arg(server));
    row->security->setItemText(0, tr("TLS"));
    row->security->setItemText(1, tr("STARTTLS"));
    row->security->setItemText(2, tr("None"));
  }
  m_address->setAccessibleName(m_addressLabel->text());
  m_address->setPlaceholderText(tr("service@shop.example"));
  m_provider->setAccessibleName(m_providerLabel->text());
  m_user->setAccessibleName(m_userLabel->text());
  if (m_provider->count() > 0) m_provider->setItemText(0, tr("Another provider"));
  const MailProviderFacts* provider = chosen();
  m_note->setText(provider == nullptr ? QString() : provider->passwordNote);
  m_note->setVisible(!m_note->text().isEmpty());
  showSignIn();
  m_more->setText(!m_servers->isHidden() ? tr("Hide the servers") : tr("Show the servers"));
}

void MailboxForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
