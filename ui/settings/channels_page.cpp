#include "ui/settings/channels_page.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr std::array kKinds{ChannelKind::Mail, ChannelKind::SmsGateway, ChannelKind::DingTalk, ChannelKind::WeCom, ChannelKind::Webhook};

QString kindText(ChannelKind kind) {
  switch (kind) {
    case ChannelKind::Mail: return ChannelsPage::tr("E-mail");
    case ChannelKind::SmsGateway: return ChannelsPage::tr("SMS gateway");
    case ChannelKind::DingTalk: return ChannelsPage::tr("DingTalk robot");
    case ChannelKind::WeCom: return ChannelsPage::tr("WeCom robot");
    case ChannelKind::Webhook: break;
  }
  return ChannelsPage::tr("Webhook");
}

QString joined(const std::vector<std::string>& list) {
  QStringList all;
  for (const std::string& each : list) all << toQt(each);
  return all.join(QStringLiteral(", "));
}

}  // namespace

ChannelsPage::ChannelsPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.channels"), parent), m_directory(directory) {}

QString ChannelsPage::title() const { return tr("Alert channels"); }

void ChannelsPage::setState(State state) {
  m_state = std::move(state);
  for (std::size_t i = 0; i < m_state.channels.size(); ++i)
    if (m_state.channels[i].channel.id == m_wanted) m_channel = i;
  m_wanted.clear();
  m_channel = std::min(m_channel, m_state.channels.size());
  if (const desk::ChannelRow* row = chosen()) m_kindChosen = static_cast<int>(std::find(kKinds.begin(), kKinds.end(), row->channel.kind) - kKinds.begin());
  if (isBuilt()) rebuild();
}

const desk::ChannelRow* ChannelsPage::chosen() const { return m_channel < m_state.channels.size() ? &m_state.channels[m_channel] : nullptr; }

void ChannelsPage::fill() {
  m_ofKinds.clear();
  m_steps.clear();
  note(tr("Alerts leave with store, order, waiting time, due time and a link, never with a buyer's name or words. Many at once become one message."));
  fillChannels();
  fillMail();
  fillButtons();
  fillSteps();
  fillPlan();
  fillLog();
  column().addStretch(1);
}

QLineEdit* ChannelsPage::line(const QString& label, const char* name, const std::string& value) {
  auto* made = new QLineEdit(page());
  made->setText(toQt(value));
  field(label, made, QLatin1String(name), QStringLiteral("alert channel"));
  return made;
}

QLineEdit* ChannelsPage::secret(const QString& label, const char* name, bool isKept) {
  QLineEdit* made = line(label, name, {});
  made->setEchoMode(QLineEdit::Password);
  if (isKept) made->setPlaceholderText(tr("kept; type to replace it"));
  return made;
}

QCheckBox* ChannelsPage::check(QBoxLayout* row, const QString& text, const QString& name, bool isOn) {
  auto* box = new QCheckBox(text, page());
  box->setObjectName(name);
  box->setChecked(isOn);
  row->addWidget(box);
  return box;
}

void ChannelsPage::fillChannels() {
  const desk::ChannelRow* row = chosen();
  const AlertChannel channel = row ? row->channel : AlertChannel();
  auto* which = new QComboBox(page());
  for (const desk::ChannelRow& each : m_state.channels) {
    const QString name = tr("%1 (%2)", "channel, its kind").arg(shownLine(each.channel.name), kindText(each.channel.kind));
    which->addItem(each.waiting == 0 ? name : tr("%1, %n waiting", "channel", static_cast<int>(each.waiting)).arg(name));
  }
  which->addItem(tr("A new channel"));
  field(tr("Channel"), which, QStringLiteral("channels.which"), QStringLiteral("channel mail sms dingtalk wecom webhook robot"));
  which->setCurrentIndex(static_cast<int>(m_channel));
  connect(which, &QComboBox::activated, this, [this](int at) {
    m_channel = static_cast<std::size_t>(std::max(0, at));
    if (const desk::ChannelRow* now = chosen()) m_kindChosen = static_cast<int>(std::find(kKinds.begin(), kKinds.end(), now->channel.kind) - kKinds.begin());
    rebuild();
  });
  m_name = line(tr("Name of the channel"), "channels.name", channel.name);
  m_kind = new QComboBox(page());
  for (const ChannelKind kind : kKinds) m_kind->addItem(kindText(kind));
  field(tr("Kind"), m_kind, QStringLiteral("channels.kind"));
  m_kind->setCurrentIndex(m_kindChosen);
  m_kind->setEnabled(row == nullptr);
  connect(m_kind, &QComboBox::activated, this, [this](int at) {
    m_kindChosen = at;
    showKind();
  });
  m_url = secret(tr("Address of the robot, gateway or webhook (https)"), "channels.url", row != nullptr);
  m_signing = secret(tr("Signing secret (DingTalk: begins with SEC)"), "channels.signing", row && row->hasSigning);
  m_token = secret(tr("Token of the gateway"), "channels.token", row && row->hasToken);
  m_to = line(tr("To, separated by commas"), "channels.to", {});
  m_to->setText(joined(channel.to));
}

void ChannelsPage::fillMail() {
  const desk::ChannelRow* row = chosen();
  const AlertChannel channel = row ? row->channel : AlertChannel();
  m_from = line(tr("Sent from"), "channels.from", channel.server.from);
  m_host = line(tr("Mail server (SMTP)"), "channels.host", channel.server.host);
  m_port = new QSpinBox(page());
  m_port->setRange(1, 65'535);
  m_port->setValue(channel.server.port == 0 ? 465 : channel.server.port);
  field(tr("Port"), m_port, QStringLiteral("channels.port"));
  m_security = new QComboBox(page());
  m_security->addItem(tr("TLS from the start"), QStringLiteral("tls"));
  m_security->addItem(tr("STARTTLS"), QStringLiteral("starttls"));
  m_security->addItem(tr("None (only on this computer)"), QStringLiteral("none"));
  m_security->setCurrentIndex(std::max(0, m_security->findData(toQt(channel.server.security))));
  field(tr("Encryption"), m_security, QStringLiteral("channels.security"));
  m_user = line(tr("User"), "channels.user", channel.server.user);
  m_password = secret(tr("Password"), "channels.password", row && row->hasPassword);
  m_language = new QComboBox(page());
  for (const auto& [text, value] : {std::pair("简体中文", "zh_CN"), std::pair("English", "en"), std::pair("日本語", "ja"), std::pair("Español", "es")})
    m_language->addItem(QString::fromUtf8(text), QLatin1String(value));
  m_language->setCurrentIndex(std::max(0, m_language->findData(toQt(channel.language))));
  field(tr("Language of the alerts"), m_language, QStringLiteral("channels.language"));
  m_on = check(&column(), tr("Use this channel"), QStringLiteral("channels.on"), channel.isOn);
  m_events = check(&column(), tr("Also tell of messages, replies, assignments and tickets (for programs)"), QStringLiteral("channels.events"), channel.tellsEvents);
  m_private = check(&column(), tr("The address lies in our own network, and that is meant"), QStringLiteral("channels.private"), channel.mayBePrivate);
  const QString mail = QStringLiteral("mail"), sms = QStringLiteral("sms"), posts = QStringLiteral("sms dingtalk wecom webhook");
  for (QWidget* each : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_security), static_cast<QWidget*>(m_user), static_cast<QWidget*>(m_password)})
    m_ofKinds.emplace_back(mail, each);
  m_ofKinds.emplace_back(sms, m_token);
  m_ofKinds.emplace_back(QStringLiteral("mail sms"), m_to);
  m_ofKinds.emplace_back(posts, m_url);
  m_ofKinds.emplace_back(posts, m_private);
  m_ofKinds.emplace_back(QStringLiteral("dingtalk webhook"), m_signing);
  m_ofKinds.emplace_back(QStringLiteral("webhook"), m_events);
  showKind();
}

void ChannelsPage::showKind() {
  const QString kind = toQt(name(kKinds[static_cast<std::size_t>(std::clamp(m_kindChosen, 0, static_cast<int>(kKinds.size()) - 1))]));
  for (const auto& [kinds, field] : m_ofKinds) {
    const bool isShown = kinds.split(QLatin1Char(' ')).contains(kind);
    field->setVisible(isShown);
    for (QLabel* label : page()->findChildren<QLabel*>())
      if (label->buddy() == field) label->setVisible(isShown);
  }
}

desk::ChannelWish ChannelsPage::typed() const {
  desk::ChannelWish wish;
  if (const desk::ChannelRow* row = chosen()) wish.channel = row->channel;
  AlertChannel& channel = wish.channel;
  channel.name = toUtf8(m_name->text().trimmed());
  channel.kind = kKinds[static_cast<std::size_t>(std::clamp(m_kindChosen, 0, static_cast<int>(kKinds.size()) - 1))];
  channel.language = toUtf8(m_language->currentData().toString());
  channel.isOn = m_on->isChecked();
  channel.mayBePrivate = m_private->isChecked() && channel.kind != ChannelKind::Mail;
  channel.tellsEvents = m_events->isChecked() && channel.kind == ChannelKind::Webhook;
  channel.to.clear();
  for (const QString& each : m_to->text().split(QRegularExpression(QStringLiteral("[,;，；]")), Qt::SkipEmptyParts))
    if (!each.trimmed().isEmpty()) channel.to.push_back(toUtf8(each.trimmed()));
  if (channel.kind == ChannelKind::Mail)
    channel.server = {toUtf8(m_host->text().trimmed()), m_port->value(), toUtf8(m_security->currentData().toString()), toUtf8(m_user->text().trimmed()), toUtf8(m_from->text().trimmed())};
  const auto keep = [](const QLineEdit* line, std::optional<Secret>& into) {
    if (!line->text().isEmpty() && !line->isHidden()) into = Secret(toUtf8(line->text().trimmed()));
  };
  keep(m_url, wish.url);
  keep(m_signing, wish.signing);
  keep(m_token, wish.token);
  keep(m_password, wish.password);
  return wish;
}

void ChannelsPage::fillButtons() {
  auto* row = rowIn(&column(), 6);
  connect(button(row, tr("Keep this channel"), QStringLiteral("channels.save"), ButtonKind::Primary), &QPushButton::clicked, this, &ChannelsPage::saveAsked);
  QPushButton* test = button(row, tr("Send a test"), QStringLiteral("channels.test"));
  QPushButton* remove = button(row, tr("Remove"), QStringLiteral("channels.remove"));
  row->addStretch(1);
  remember(tr("Send a test"), QStringLiteral("test channel"), QStringLiteral("channels.test"));
  for (QPushButton* each : {test, remove}) each->setEnabled(chosen() != nullptr);
  connect(test, &QPushButton::clicked, this, [this] {
    if (chosen()) Q_EMIT testAsked(toQt(chosen()->channel.id));
  });
  connect(remove, &QPushButton::clicked, this, [this] {
    if (chosen()) Q_EMIT removeAsked(toQt(chosen()->channel.id));
  });
}

}  // namespace inquiry::ui
