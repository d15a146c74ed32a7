#include "ui/common/trouble_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace inquiry::ui {
namespace {

struct Row {
  std::string_view code;
  const char* text;
};

constexpr std::array kRows{
    Row{"order.none", QT_TRANSLATE_NOOP("TroubleWords", "This conversation belongs to no order: there is nothing to read or to ask of the platform.")},
    Row{"order.not_confirmed", QT_TRANSLATE_NOOP("TroubleWords", "The order number was written by the buyer and is not confirmed: read the order first, so that its buyer can be compared.")},
    Row{"platform.no_actions", QT_TRANSLATE_NOOP("TroubleWords", "This platform offers nothing on orders from here: use its own page.")},
    Row{"platform.no_account_report", QT_TRANSLATE_NOOP("TroubleWords", "This platform gives no account report from here: look at its own page.")},
    Row{"action.sent_before", QT_TRANSLATE_NOOP("TroubleWords", "The same was sent on this order already, or is on its way: look into the outbox before it goes a second time.")},
    Row{"amazon.no_application", QT_TRANSLATE_NOOP("TroubleWords", "Orders, the messages Amazon allows and the account report need an application of your own at Amazon, or the relay of your company. Enter its keys in the settings of the store.")},
    Row{"amazon.no_orders", QT_TRANSLATE_NOOP("TroubleWords", "Orders of this store are not read: enter the keys of your own application at Amazon in the settings of the store.")},
    Row{"amazon.not_found", QT_TRANSLATE_NOOP("TroubleWords", "Amazon does not know this order on this site.")},
    Row{"amazon.missing_role", QT_TRANSLATE_NOOP("TroubleWords", "Amazon has not given your application the role for this: add it in the developer console, authorise the application again and enter its new token.")},
    Row{"amazon.unknown_action", QT_TRANSLATE_NOOP("TroubleWords", "This version does not know this kind of message yet. Use Seller Central.")},
    Row{"amazon.content", QT_TRANSLATE_NOOP("TroubleWords", "Amazon does not take this content. Shorten the text or leave the file out.")},
    Row{"amazon.no_mailbox", QT_TRANSLATE_NOOP("TroubleWords", "Amazon sends its buyers' messages by e-mail alone: add the mailbox of the store.")},
    Row{"amazon.orders_only", QT_TRANSLATE_NOOP("TroubleWords", "Orders only, buyer messages are NOT read: add the mailbox of the store.")},
    Row{"amazon.report_failed", QT_TRANSLATE_NOOP("TroubleWords", "Amazon did not make the account health report. Ask again in an hour.")},
    Row{"amazon.report_late", QT_TRANSLATE_NOOP("TroubleWords", "Amazon is still making the account health report. Ask again in a few minutes.")},
    Row{"amazon.no_health", QT_TRANSLATE_NOOP("TroubleWords", "Amazon's report says nothing of this site: the account does not sell there.")},
    Row{"woocommerce.no_key", QT_TRANSLATE_NOOP("TroubleWords", "Orders are not read: enter a consumer key and secret of the shop.")},
    Row{"woocommerce.no_address", QT_TRANSLATE_NOOP("TroubleWords", "The address of the shop is missing: add it to the settings of the store.")},
    Row{"woocommerce.no_write", QT_TRANSLATE_NOOP("TroubleWords", "The shop does not take notes with this consumer key: give it the permission Read/Write, then send it again.")},
    Row{"shop.no_order", QT_TRANSLATE_NOOP("TroubleWords", "The shop has no order of this number, or the desk may not see it.")},
    Row{"hours.day", QT_TRANSLATE_NOOP("TroubleWords", "The service hours of a day end before they begin: correct the times.")},
    Row{"hours.never", QT_TRANSLATE_NOOP("TroubleWords", "Nobody would ever answer: choose at least one day of the week.")},
    Row{"hours.date", QT_TRANSLATE_NOOP("TroubleWords", "A closed day is no date: write it as 2026-12-25.")},
    Row{"person.not_found", QT_TRANSLATE_NOOP("TroubleWords", "This person is not known here: add them on the page of people first.")},
    Row{"group.name", QT_TRANSLATE_NOOP("TroubleWords", "A group needs a name of 1 to 60 characters.")},
    Row{"group.empty", QT_TRANSLATE_NOOP("TroubleWords", "A group needs at least one member: choose who belongs to it.")},
    Row{"store.password_again", QT_TRANSLATE_NOOP("TroubleWords", "The mail server is another one: type its password again. The kept one is not given to another server.")},
    Row{"store.patrol_step", QT_TRANSLATE_NOOP("TroubleWords", "The plan has no such step any more: open it again.")},
    Row{"store.patrol_interval", QT_TRANSLATE_NOOP("TroubleWords", "A patrol is due every 5 minutes at the most and every 24 hours at the least.")},
    Row{"store.patrol_text", QT_TRANSLATE_NOOP("TroubleWords", "A step has at most 300 characters: split it.")},
    Row{"store.patrol_steps", QT_TRANSLATE_NOOP("TroubleWords", "A plan has at most 20 steps.")},
    Row{"store.name", QT_TRANSLATE_NOOP("TroubleWords", "A store needs a name of at most 80 characters.")},
    Row{"store.history_since", QT_TRANSLATE_NOOP("TroubleWords", "The history begins in the past: choose an earlier day.")},
    Row{"sign_in.not_started", QT_TRANSLATE_NOOP("TroubleWords", "Open the sign-in page first, then paste the address the browser ended on.")},
    Row{"backup.exists", QT_TRANSLATE_NOOP("TroubleWords", "The backup file exists already: choose another name.")},
    Row{"undo.nothing", QT_TRANSLATE_NOOP("TroubleWords", "There is nothing to take back.")},
    Row{"undo.gone", QT_TRANSLATE_NOOP("TroubleWords", "There is nothing to take back: it was taken back already.")},
};

}  // namespace

QString knownTrouble(std::string_view code) {
  const auto found = std::find_if(kRows.begin(), kRows.end(), [code](const Row& row) { return row.code == code; });
  return found == kRows.end() ? QString() : QCoreApplication::translate("TroubleWords", found->text);
}

}  // namespace inquiry::ui
