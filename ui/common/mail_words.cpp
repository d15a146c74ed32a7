#include "ui/common/mail_words.h"

#include <QCoreApplication>

#include "ui/common/sentence_table.h"

namespace inquiry::ui {
namespace {

constexpr std::array<SentenceRow, 22> kRows{{
    {"mail.settings", QT_TRANSLATE_NOOP("MailWords", "The mail server cannot be used: check its name, port and encryption")},
    {"mail.plain", QT_TRANSLATE_NOOP("MailWords", "Mail goes unencrypted only to this computer: choose TLS or STARTTLS")},
    {"mail.dns", QT_TRANSLATE_NOOP("MailWords", "The name of the mail server is not known: check it")},
    {"mail.offline", QT_TRANSLATE_NOOP("MailWords", "The mail server cannot be reached: check network, port and proxy")},
    {"mail.proxy", QT_TRANSLATE_NOOP("MailWords", "The proxy cannot be used: check it")},
    {"mail.certificate", QT_TRANSLATE_NOOP("MailWords", "The certificate of the mail server is not trusted, so nothing was sent: check the server's name")},
    {"mail.tls", QT_TRANSLATE_NOOP("MailWords", "No safe connection to the mail server: check port and encryption")},
    {"mail.connect_timeout", QT_TRANSLATE_NOOP("MailWords", "The mail server does not answer: check network and port")},
    {"mail.lost", QT_TRANSLATE_NOOP("MailWords", "The connection to the mail server was lost and is made again")},
    {"mail.timeout", QT_TRANSLATE_NOOP("MailWords", "The mail server did not answer in time; it is tried again")},
    {"mail.protocol", QT_TRANSLATE_NOOP("MailWords", "This is no mail server of that kind: check the port")},
    {"mail.auth", QT_TRANSLATE_NOOP("MailWords", "The mail server does not accept user name or password; many providers want an app password or authorisation code")},
    {"mail.app_password", QT_TRANSLATE_NOOP("MailWords", "The provider wants an app password in place of the usual one")},
    {"mail.basic_auth_off", QT_TRANSLATE_NOOP("MailWords", "The provider takes no passwords from mail programs any more")},
    {"mail.auth_method", QT_TRANSLATE_NOOP("MailWords", "The mail server offers no way to sign in that can be used: check the encryption")},
    {"mail.unsafe_login", QT_TRANSLATE_NOOP("MailWords", "The provider calls this sign-in unsafe: switch on IMAP in its webmail and use an authorisation code")},
    {"mail.limit", QT_TRANSLATE_NOOP("MailWords", "The mail server allows no more connections for now: close other mail programs or wait")},
    {"mail.unavailable", QT_TRANSLATE_NOOP("MailWords", "The mail server is not available at the moment; it is tried again")},
    {"mail.folder_missing", QT_TRANSLATE_NOOP("MailWords", "A folder that is to be read is not in the mailbox")},
    {"mail.no_permission", QT_TRANSLATE_NOOP("MailWords", "The mailbox does not allow this: ask its administrator")},
    {"mail.quota", QT_TRANSLATE_NOOP("MailWords", "The mailbox is full")},
    {"mail.sender_refused", QT_TRANSLATE_NOOP("MailWords", "The mail server does not let this account send from the store's address")},
}};

}  // namespace

QString mailTrouble(std::string_view code) {
  const char* text = sentenceIn(kRows, code);
  return text == nullptr ? QString() : QCoreApplication::translate("MailWords", text);
}

}  // namespace inquiry::ui
