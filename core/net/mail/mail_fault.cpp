#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

struct Row {
  MailFault fault;
  ErrorKind kind;
  const char* code;
  const char* text;
};

constexpr Row kRows[] = {
    {MailFault::Settings, ErrorKind::InvalidInput, "mail.settings", "The mail server cannot be used: check its name, port and security in the settings of the store."},
    {MailFault::Plain, ErrorKind::Refused, "mail.plain", "Mail without encryption goes only to this computer: choose TLS or STARTTLS in the settings of the store."},
    {MailFault::Dns, ErrorKind::Offline, "mail.dns", "The name of the mail server cannot be resolved. Check the name and the network connection."},
    {MailFault::Connect, ErrorKind::Offline, "mail.offline", "The mail server cannot be reached. Check the network connection, the port and the proxy."},
    {MailFault::Proxy, ErrorKind::Offline, "mail.proxy", "The proxy cannot be used. Check the proxy of the store."},
    {MailFault::Certificate, ErrorKind::Offline, "mail.certificate", "The certificate of the mail server is not trusted, so nothing was sent. Check the server's name and the network for an intercepting proxy."},
    {MailFault::Tls, ErrorKind::Offline, "mail.tls", "No safe connection (TLS 1.2 or newer) to the mail server could be made, so nothing was sent. Check port and security in the settings of the store."},
    {MailFault::ConnectTimeout, ErrorKind::Offline, "mail.connect_timeout", "The mail server could not be reached in time. Check the network connection and the port."},
    {MailFault::Lost, ErrorKind::Offline, "mail.lost", "The connection to the mail server was lost. It will be made again."},
    {MailFault::Timeout, ErrorKind::Offline, "mail.timeout", "The mail server did not answer in time. It will be tried again."},
    {MailFault::Cancelled, ErrorKind::Cancelled, "mail.cancelled", "The work with the mail server was cancelled."},
    {MailFault::Protocol, ErrorKind::Malformed, "mail.protocol", "The mail server gave an answer that cannot be read. Check that the port belongs to the right service."},
    {MailFault::TooLarge, ErrorKind::Malformed, "mail.too_large", "The mail server sent more than is allowed, so it was given up. Look at the mailbox in your webmail."},
    {MailFault::Auth, ErrorKind::Unauthorised, "mail.auth", "The mail server does not accept the user name or password. Enter them again; many providers want an app password or authorisation code."},
    {MailFault::AppPassword, ErrorKind::Unauthorised, "mail.app_password", "The mail provider wants an app password in place of the usual one. Create one in the security settings of the mail account and enter it here."},
    {MailFault::BasicAuthOff, ErrorKind::Unauthorised, "mail.basic_auth_off", "Passwords are switched off for this mailbox. Sign in through the provider, or let your administrator allow authenticated SMTP."},
    {MailFault::AuthMethod, ErrorKind::Unauthorised, "mail.auth_method", "The mail server offers no way to sign in that can be used here. Check its security setting, or sign in through the provider."},
    {MailFault::UnsafeLogin, ErrorKind::Unauthorised, "mail.unsafe_login", "The provider calls this sign-in unsafe. Switch on IMAP in its webmail, create an authorisation code there and enter that code as the password."},
    {MailFault::Limit, ErrorKind::Throttled, "mail.limit", "The mail server allows no more connections for now. Close other mail programs of this mailbox, or wait a few minutes."},
    {MailFault::Unavailable, ErrorKind::PlatformDown, "mail.unavailable", "The mail server is not available at the moment. It will be tried again."},
    {MailFault::FolderMissing, ErrorKind::NotFound, "mail.folder_missing", "The folder does not exist in the mailbox. Choose the folders in the settings of the store again."},
    {MailFault::NoPermission, ErrorKind::MissingGrant, "mail.no_permission", "The mailbox does not allow this. Ask its administrator for the right to read and write the folder."},
    {MailFault::Quota, ErrorKind::Refused, "mail.quota", "The mailbox is full. Make room in it."},
    {MailFault::Refused, ErrorKind::Refused, "mail.refused", "The mail server refused the request. Look at the mailbox in your webmail."},
    {MailFault::NotSelected, ErrorKind::InvalidInput, "mail.no_folder", "No folder of the mailbox is open. Open one first."},
    {MailFault::BadMail, ErrorKind::InvalidInput, "mail.bad_mail", "The mail or one of its addresses is not written as mail servers demand. Check the addresses."},
    {MailFault::Later, ErrorKind::Throttled, "mail.later", "The mail server asks to try again later. It will be sent then by itself."},
    {MailFault::RecipientRefused, ErrorKind::Refused, "mail.recipient_refused", "The mail server does not take mail for this recipient. Read its answer and check the address."},
    {MailFault::SenderRefused, ErrorKind::Refused, "mail.sender_refused", "The mail server does not let this account send from the store's address. Check the sender address in the settings of the store."},
    {MailFault::MailRefused, ErrorKind::Refused, "mail.mail_refused", "The mail server refused the mail. Read its answer, change the mail and send it again."},
    {MailFault::MailTooLarge, ErrorKind::Refused, "mail.mail_too_large", "The mail is larger than the mail server takes. Send fewer or smaller files."},
    {MailFault::SentUnknown, ErrorKind::Ambiguous, "mail.sent_unknown", "The mail left this computer, but the server's answer did not come. Whether it was sent is looked up in the Sent folder."},
};

}  // namespace

Error mailError(MailFault fault) {
  for (const Row& row : kRows) {
    if (row.fault == fault) return Error{row.kind, row.code, row.text, {}};
  }
  return mailError(MailFault::Protocol);
}

tl::unexpected<Error> failMail(MailFault fault) { return tl::unexpected<Error>(mailError(fault)); }

MailFault mailFaultOf(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return MailFault::Dns;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY: return MailFault::Proxy;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR: return MailFault::Certificate;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_USE_SSL_FAILED: return MailFault::Tls;
    case CURLE_OPERATION_TIMEDOUT: return MailFault::ConnectTimeout;
    case CURLE_LOGIN_DENIED: return MailFault::Auth;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING: return MailFault::Lost;
    case CURLE_WEIRD_SERVER_REPLY: return MailFault::Protocol;
    default: return MailFault::Connect;
  }
}

}  // namespace inquiry
