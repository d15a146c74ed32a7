#include "ui/common/page_reasons.h"

#include <QCoreApplication>
#include <array>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct PageReasons {
  Q_DECLARE_TR_FUNCTIONS(PageReasons)
};

constexpr std::array kReasons{
    QT_TRANSLATE_NOOP("PageReasons", "This version does not know this kind of message yet. Use Seller Central."),
    QT_TRANSLATE_NOOP("PageReasons", "Amazon takes this message with files only, and this version sends it without. Use Seller Central."),
    QT_TRANSLATE_NOOP("PageReasons", "eBay wants your return address with this answer, and this desk keeps no addresses: contest it on eBay's own page."),
    QT_TRANSLATE_NOOP("PageReasons", "This version does not know this answer to a dispute: give it on eBay's own page."),
    QT_TRANSLATE_NOOP("PageReasons", "eBay's documents leave open whether tracking can still be handed in this way: add it on eBay's own page."),
    QT_TRANSLATE_NOOP("PageReasons", "eBay's documents leave open whether a case can still be refunded this way: refund it on eBay's own page."),
    QT_TRANSLATE_NOOP("PageReasons", "eBay did not say how much is to be given back: do it on eBay's own page."),
    QT_TRANSLATE_NOOP("PageReasons", "This version hands in no return authorisation numbers: do it on eBay's own page."),
    QT_TRANSLATE_NOOP("PageReasons", "This version hands in no return labels: do it on eBay's own page."),
    QT_TRANSLATE_NOOP("PageReasons", "This version does not know this step: do it on eBay's own page."),
    QT_TRANSLATE_NOOP("PageReasons", "Mercado Libre takes a return label only on its own page: open the claim there."),
    QT_TRANSLATE_NOOP("PageReasons", "Mercado Libre takes the number of a return only on its own page: open the claim there."),
    QT_TRANSLATE_NOOP("PageReasons", "Mercado Libre takes files only with a message: attach them to one."),
    QT_TRANSLATE_NOOP("PageReasons", "What came back is judged only on Mercado Libre's own page: open the claim there."),
    QT_TRANSLATE_NOOP("PageReasons", "The desk does not know this step of Mercado Libre yet: open the claim on its own page."),
    QT_TRANSLATE_NOOP("PageReasons", "Mercado Libre names no share it would take as a partial refund now: open the claim on its own page."),
    QT_TRANSLATE_NOOP("PageReasons", "Shopee keeps an e-mail address of the shop with every dispute: enter one in the settings of this store."),
    QT_TRANSLATE_NOOP("PageReasons", "Shopee names nothing that could be done from here now: look at the return in the Seller Centre."),
    QT_TRANSLATE_NOOP("PageReasons", "This rating has an answer already, and Shopee takes only one."),
    QT_TRANSLATE_NOOP("PageReasons", "Refund and restock in the admin of Shopify, on the page of the order."),
};

}  // namespace

QString pageReason(std::string_view why) {
  for (const char* reason : kReasons)
    if (why == reason) return PageReasons::tr(reason);
  return shownLine(why);
}

}  // namespace inquiry::ui
