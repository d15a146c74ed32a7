#include "ui/common/sending_trouble_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string>

namespace inquiry::ui {
namespace {

struct Row {
  std::string_view code;
  const char* text;
};

constexpr std::array kOutbox{
    Row{"outbox.display_only", QT_TRANSLATE_NOOP("TroubleWords", "This store only shows messages: allow replies for it in the settings, then send again.")},
    Row{"outbox.automation_off", QT_TRANSLATE_NOOP("TroubleWords", "Automatic replies are switched off for this store: switch them on, or reply yourself.")},
    Row{"outbox.practice_store", QT_TRANSLATE_NOOP("TroubleWords", "This is a practice store, but its addresses are not on this computer: correct the store file.")},
    Row{"outbox.cannot_send", QT_TRANSLATE_NOOP("TroubleWords", "This kind of conversation cannot be answered from here: answer on the platform's own page.")},
    Row{"outbox.blocked", QT_TRANSLATE_NOOP("TroubleWords", "The platform has closed this conversation for replies.")},
    Row{"outbox.dry_run", QT_TRANSLATE_NOOP("TroubleWords", "This is a dry run: nothing leaves. This reply would have been sent.")},
    Row{"outbox.finding", QT_TRANSLATE_NOOP("TroubleWords", "The outgoing check keeps it back: change the text, then send it again.")},
    Row{"outbox.needs_approval", QT_TRANSLATE_NOOP("TroubleWords", "This reply needs a second person's word before it leaves: ask one of the approvers to look at it in the outbox.")},
    Row{"outbox.buyer_wrote", QT_TRANSLATE_NOOP("TroubleWords", "The buyer wrote before the chosen time: this reply did not leave and is a draft again.")},
    Row{"outbox.buyer_wrote_late", QT_TRANSLATE_NOOP("TroubleWords", "The buyer wrote while this reply waited to leave: read the new message, then send the reply or take it back.")},
    Row{"outbox.missed_time", QT_TRANSLATE_NOOP("TroubleWords", "The time chosen for this reply passed while it could not leave: read it again, then send it or take it back.")},
    Row{"outbox.late", QT_TRANSLATE_NOOP("TroubleWords", "The deadline passed while this reply could not leave: read it again, then send it or take it back.")},
    Row{"outbox.unclear", QT_TRANSLATE_NOOP("TroubleWords", "The platform gave no clear answer, so this reply may have been sent: look at the platform's page, then say whether it arrived.")},
    Row{"outbox.interrupted", QT_TRANSLATE_NOOP("TroubleWords", "Sending did not come to an end: what became of it is looked up.")},
    Row{"outbox.claimed", QT_TRANSLATE_NOOP("TroubleWords", "What the platform shows of this reply belongs to another one: look at its page, then say whether both arrived.")},
    Row{"outbox.bounced", QT_TRANSLATE_NOOP("TroubleWords", "This reply was not delivered.")},
    Row{"outbox.cannot_tell", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not show whether this reply arrived: look at its page, then say whether it did.")},
    Row{"outbox.never_seen", QT_TRANSLATE_NOOP("TroubleWords", "This reply left, but the platform does not show it: look at its page, then say whether it was sent.")},
    Row{"outbox.uncertain_often", QT_TRANSLATE_NOOP("TroubleWords", "This reply left several times and never showed up: look at the platform's page before it is sent again.")},
    Row{"outbox.arrived", QT_TRANSLATE_NOOP("TroubleWords", "The platform took this reply after all.")},
    Row{"outbox.not_leaving", QT_TRANSLATE_NOOP("TroubleWords", "This reply could not be handed over many times in a row.")},
    Row{"outbox.restored", QT_TRANSLATE_NOOP("TroubleWords", "The program ended while this reply was being stored: send it, or take it back if you wrote it again.")},
    Row{"outbox.doubtful", QT_TRANSLATE_NOOP("TroubleWords", "The database was put back from a backup, so this reply may have been sent already: look at the platform's page, then say whether it arrived.")},
    Row{"outbox.illegal_move", QT_TRANSLATE_NOOP("TroubleWords", "This reply has gone on meanwhile and cannot be changed like this any more: reload the outbox.")},
    Row{"outbox.automation_platform", QT_TRANSLATE_NOOP("TroubleWords", "This platform takes no automatic reply in this conversation: reply yourself.")},
    Row{"outbox.automation_paused", QT_TRANSLATE_NOOP("TroubleWords", "The automatic replies of this store rest: reply yourself.")},
    Row{"outbox.automation_answered", QT_TRANSLATE_NOOP("TroubleWords", "Somebody replied meanwhile, or a case has begun: the automatic reply was taken back.")},
    Row{"outbox.automation_doubtful", QT_TRANSLATE_NOOP("TroubleWords", "Nobody vouches for the sender: the automatic reply was taken back.")},
    Row{"outbox.automation_late", QT_TRANSLATE_NOOP("TroubleWords", "The automatic reply could not leave in time and was taken back: reply yourself.")},
    Row{"outbox.automation_template", QT_TRANSLATE_NOOP("TroubleWords", "The template of this automatic reply is not approved, or is to be looked at again: reply yourself.")},
};

// What one platform says as no other does.
constexpr std::array kOwn{
    Row{"ebay.message-cap", QT_TRANSLATE_NOOP("TroubleWords", "eBay limits the messages to this buyer for now: it is tried again every hour, nothing needs to be done.")},
    Row{"ebay.missing-scope", QT_TRANSLATE_NOOP("TroubleWords", "A right of eBay is missing: sign the store in to eBay again and agree to everything it asks for; a right for disputes has to be ticked in eBay's developer program first.")},
    Row{"ebay.picture-scope", QT_TRANSLATE_NOOP("TroubleWords", "A right of eBay is missing: sign the store in to eBay again and agree to everything it asks for; a right for disputes has to be ticked in eBay's developer program first.")},
    Row{"ebay.dispute-scope", QT_TRANSLATE_NOOP("TroubleWords", "A right of eBay is missing: sign the store in to eBay again and agree to everything it asks for; a right for disputes has to be ticked in eBay's developer program first.")},
    Row{"ebay.post-order-right", QT_TRANSLATE_NOOP("TroubleWords", "A right of eBay is missing: sign the store in to eBay again and agree to everything it asks for; a right for disputes has to be ticked in eBay's developer program first.")},
    Row{"ebay.signature", QT_TRANSLATE_NOOP("TroubleWords", "eBay wants this step about money signed and did not take the signature: check the clock of this computer and the keys of the store, or do it on eBay's own page.")},
    Row{"ebay.signing-key", QT_TRANSLATE_NOOP("TroubleWords", "eBay wants this step about money signed and did not take the signature: check the clock of this computer and the keys of the store, or do it on eBay's own page.")},
    Row{"ebay.no-signing-key", QT_TRANSLATE_NOOP("TroubleWords", "eBay wants this step about money signed and did not take the signature: check the clock of this computer and the keys of the store, or do it on eBay's own page.")},
    Row{"ebay.no-such-call", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not know this call any more: look for an update of the desk, and use the platform's own page until then.")},
    Row{"shopify.query", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not know this call any more: look for an update of the desk, and use the platform's own page until then.")},
    Row{"ebay.unknown-recipient", QT_TRANSLATE_NOOP("TroubleWords", "The platform names nobody this could go to: sync the store, then send it again, or write on the platform's own page.")},
    Row{"ebay.no-recipient", QT_TRANSLATE_NOOP("TroubleWords", "The platform names nobody this could go to: sync the store, then send it again, or write on the platform's own page.")},
    Row{"mercado-libre.wrong-receiver", QT_TRANSLATE_NOOP("TroubleWords", "The platform names nobody this could go to: sync the store, then send it again, or write on the platform's own page.")},
    Row{"mercado-libre.no-partner", QT_TRANSLATE_NOOP("TroubleWords", "The platform names nobody this could go to: sync the store, then send it again, or write on the platform's own page.")},
    Row{"shopee.no-buyer", QT_TRANSLATE_NOOP("TroubleWords", "The platform names nobody this could go to: sync the store, then send it again, or write on the platform's own page.")},
    Row{"ebay.unknown-conversation", QT_TRANSLATE_NOOP("TroubleWords", "eBay does not know this conversation any more: open it on eBay to see what happened to it.")},
    Row{"ebay.no-conversation", QT_TRANSLATE_NOOP("TroubleWords", "On eBay replies go into conversations: begin the conversation on eBay.")},
    Row{"ebay.too-many", QT_TRANSLATE_NOOP("TroubleWords", "eBay changes ten conversations at once: choose fewer.")},
    Row{"mercado-libre.charset", QT_TRANSLATE_NOOP("TroubleWords", "The text has characters Mercado Libre does not take: write with Latin letters only.")},
    Row{"mercado-libre.already-answered", QT_TRANSLATE_NOOP("TroubleWords", "The question has its one answer already: nothing was sent.")},
    Row{"mercado-libre.buyer-already-wrote", QT_TRANSLATE_NOOP("TroubleWords", "The buyer has already written: answer in the conversation instead of opening one.")},
    Row{"mercado-libre.excepted-case", QT_TRANSLATE_NOOP("TroubleWords", "This sale may be written to directly: send it as a normal message.")},
    Row{"mercado-libre.conversation-blocked", QT_TRANSLATE_NOOP("TroubleWords", "Mercado Libre has blocked this conversation: read the reason shown above it.")},
    Row{"mercado-libre.mediation", QT_TRANSLATE_NOOP("TroubleWords", "A mediation is open for this sale: answer in its case.")},
    Row{"mercado-libre.fulfillment", QT_TRANSLATE_NOOP("TroubleWords", "The parcel is sent by Mercado Envíos Full and not delivered yet: write after the delivery.")},
    Row{"mercado-libre.first-contact", QT_TRANSLATE_NOOP("TroubleWords", "Shops that sell across borders may not open a conversation: wait for the buyer to write.")},
    Row{"mercado-libre.first-contact-used", QT_TRANSLATE_NOOP("TroubleWords", "The one free message of this sale has been used: wait for the buyer to write.")},
    Row{"mercado-libre.handled-by-platform", QT_TRANSLATE_NOOP("TroubleWords", "Mercado Libre does not let this account write here: it may answer this shop's buyers itself.")},
    Row{"mercado-libre.forbidden", QT_TRANSLATE_NOOP("TroubleWords", "Mercado Libre does not let this account write here: it may answer this shop's buyers itself.")},
    Row{"mercado-libre.application-blocked", QT_TRANSLATE_NOOP("TroubleWords", "Mercado Libre has blocked the application: look into its settings there.")},
    Row{"mercado-libre.claim-day", QT_TRANSLATE_NOOP("TroubleWords", "Choose the day by which the parcel will be handed over.")},
    Row{"mercado-libre.claim-shipped-at", QT_TRANSLATE_NOOP("TroubleWords", "Mercado Libre does not know when the parcel was handed over: write the day into the text, like 2026-02-28.")},
    Row{"mercado-libre.collaborator", QT_TRANSLATE_NOOP("TroubleWords", "A collaborator signed in: sign in with the administrator of the shop.")},
    Row{"shopee.address-not-declared", QT_TRANSLATE_NOOP("TroubleWords", "The application takes calls from declared addresses only: declare the address of this computer in the console of Shopee Open Platform, or give this store a proxy whose address is declared.")},
    Row{"shopee.picture-only", QT_TRANSLATE_NOOP("TroubleWords", "The picture went out, the words did not: send the words again.")},
    Row{"shopee.amount-too-low", QT_TRANSLATE_NOOP("TroubleWords", "Shopee takes a larger amount only: enter more.")},
    Row{"shopee.evidence-missing", QT_TRANSLATE_NOOP("TroubleWords", "For this reason Shopee wants more pictures: the form of this step names them in their order.")},
    Row{"shopee.step-files", QT_TRANSLATE_NOOP("TroubleWords", "The platform takes another number of files with this step: see what its form asks for.")},
    Row{"amazon.address", QT_TRANSLATE_NOOP("TroubleWords", "Amazon takes no e-mail addresses in messages: take it out and send it again.")},
    Row{"amazon.html", QT_TRANSLATE_NOOP("TroubleWords", "The platform takes plain text only: take the HTML tags out and send it again.")},
    Row{"amazon.report_packed", QT_TRANSLATE_NOOP("TroubleWords", "The account report cannot be read here: read it on the platform's own page.")},
    Row{"rakuten.function-off", QT_TRANSLATE_NOOP("TroubleWords", "A function of Rakuten is switched off: switch it on in RMS under WEB APIサービス, 利用機能編集, then test the connection.")},
    Row{"rakuten.key-ends", QT_TRANSLATE_NOOP("TroubleWords", "The licence key ends soon: issue a new one in RMS and paste it here.")},
    Row{"yahoo.session-ends", QT_TRANSLATE_NOOP("TroubleWords", "The sign-in at Yahoo or its public key ends soon: renew it in time. History and settings stay.")},
    Row{"yahoo.short-session-ends", QT_TRANSLATE_NOOP("TroubleWords", "The sign-in at Yahoo or its public key ends soon: renew it in time. History and settings stay.")},
    Row{"yahoo.public-key-ends", QT_TRANSLATE_NOOP("TroubleWords", "The sign-in at Yahoo or its public key ends soon: renew it in time. History and settings stay.")},
    Row{"yahoo.public-key-refused", QT_TRANSLATE_NOOP("TroubleWords", "The public key cannot be read: copy it whole from the page of encryption keys in Store Creator Pro and enter it again.")},
    Row{"shopify.frozen", QT_TRANSLATE_NOOP("TroubleWords", "Shopify has frozen or locked this shop: look at its plan and bills.")},
    Row{"shopify.no_customer_data", QT_TRANSLATE_NOOP("TroubleWords", "Shopify hides the customers' addresses from this app (Basic and Starter plans do): mails are matched by order number alone.")},
    Row{"woocommerce.not_json", QT_TRANSLATE_NOOP("TroubleWords", "A guard before the shop answers in its place: let it pass this computer.")},
    Row{"woocommerce.no_api", QT_TRANSLATE_NOOP("TroubleWords", "There is no WooCommerce at this address: check the address of the shop, and that its permalinks are not plain.")},
    Row{"woocommerce.unauthorised", QT_TRANSLATE_NOOP("TroubleWords", "The shop does not accept the consumer key and secret: make a new key and enter it.")},
    Row{"attachment.refused", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not hand this file out: open the conversation on its own page.")},
    Row{"mail.no_folder", QT_TRANSLATE_NOOP("TroubleWords", "No folder of the mailbox is open: sync the store again.")},
    Row{"mailbox.no_client_secret", QT_TRANSLATE_NOOP("TroubleWords", "Enter the id of your own application, and its secret where it has one, in the settings of the store.")},
    Row{"shopify.access_denied", QT_TRANSLATE_NOOP("TroubleWords", "The application lacks a right at the platform: give it the right there, then sign in again.")},
};

// What the platforms have in common, by the last part of their codes.
constexpr std::array kCommon{
    Row{"empty", QT_TRANSLATE_NOOP("TroubleWords", "There is nothing to send: write a text first.")},
    Row{"too-long", QT_TRANSLATE_NOOP("TroubleWords", "The text is longer than the platform takes here: shorten it and send it again.")},
    Row{"no-words", QT_TRANSLATE_NOOP("TroubleWords", "The platform takes no words with this step: leave the text empty.")},
    Row{"action-text", QT_TRANSLATE_NOOP("TroubleWords", "The platform takes no words with this step: leave the text empty.")},
    Row{"attachment-type", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not take this kind of file here: hand it in as another kind.")},
    Row{"file-kind", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not take this kind of file here: hand it in as another kind.")},
    Row{"attachment-size", QT_TRANSLATE_NOOP("TroubleWords", "A file is larger than the platform takes: make it smaller.")},
    Row{"files-too-large", QT_TRANSLATE_NOOP("TroubleWords", "A file is larger than the platform takes: make it smaller.")},
    Row{"too-many-attachments", QT_TRANSLATE_NOOP("TroubleWords", "The platform takes fewer files here: remove some.")},
    Row{"too-many-files", QT_TRANSLATE_NOOP("TroubleWords", "The platform takes fewer files here: remove some.")},
    Row{"attachment", QT_TRANSLATE_NOOP("TroubleWords", "The platform did not take a file: attach it again, or send without it.")},
    Row{"attachment-address", QT_TRANSLATE_NOOP("TroubleWords", "The platform did not take a file: attach it again, or send without it.")},
    Row{"attachment-answer", QT_TRANSLATE_NOOP("TroubleWords", "The platform did not take a file: attach it again, or send without it.")},
    Row{"no-file-id", QT_TRANSLATE_NOOP("TroubleWords", "The platform did not take a file: attach it again, or send without it.")},
    Row{"no-picture-address", QT_TRANSLATE_NOOP("TroubleWords", "The platform did not take a file: attach it again, or send without it.")},
    Row{"picture", QT_TRANSLATE_NOOP("TroubleWords", "The platform did not take a file: attach it again, or send without it.")},
    Row{"no-amount", QT_TRANSLATE_NOOP("TroubleWords", "Enter the amount, more than nothing.")},
    Row{"amount-currency", QT_TRANSLATE_NOOP("TroubleWords", "The amount has to be in the currency of the order.")},
    Row{"amount-too-high", QT_TRANSLATE_NOOP("TroubleWords", "That is more than can be given back: the most stands above.")},
    Row{"no-choice", QT_TRANSLATE_NOOP("TroubleWords", "Choose one of what the platform offers.")},
    Row{"claim-share", QT_TRANSLATE_NOOP("TroubleWords", "Choose one of what the platform offers.")},
    Row{"no-tracking", QT_TRANSLATE_NOOP("TroubleWords", "Enter the carrier and the tracking number.")},
    Row{"claim-shipment", QT_TRANSLATE_NOOP("TroubleWords", "Enter the carrier and the tracking number.")},
    Row{"no-file", QT_TRANSLATE_NOOP("TroubleWords", "Add at least one file: this step hands in evidence.")},
    Row{"not-offered", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not offer this step now: read the case again.")},
    Row{"claim-step", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not offer this step now: read the case again.")},
    Row{"claim-closed", QT_TRANSLATE_NOOP("TroubleWords", "The case is closed: the platform takes nothing more in it.")},
    Row{"unknown-case", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not know this case any more: read the cases again.")},
    Row{"case-gone", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not know this case any more: read the cases again.")},
    Row{"no-return", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not know this case any more: read the cases again.")},
    Row{"case-moved", QT_TRANSLATE_NOOP("TroubleWords", "The case has moved on, and the platform does not show whether this step was the reason: look at it on the platform's own page.")},
    Row{"on-page", QT_TRANSLATE_NOOP("TroubleWords", "This step can be taken on the platform's own page only.")},
    Row{"claim-on-page", QT_TRANSLATE_NOOP("TroubleWords", "This step can be taken on the platform's own page only.")},
    Row{"needs-file", QT_TRANSLATE_NOOP("TroubleWords", "This step can be taken on the platform's own page only.")},
    Row{"kind", QT_TRANSLATE_NOOP("TroubleWords", "This step can be taken on the platform's own page only.")},
    Row{"unknown-action", QT_TRANSLATE_NOOP("TroubleWords", "This step can be taken on the platform's own page only.")},
    Row{"no-read-mark", QT_TRANSLATE_NOOP("TroubleWords", "The platform keeps no read marks here: nothing was changed.")},
    Row{"no-read-flag", QT_TRANSLATE_NOOP("TroubleWords", "The platform keeps no read marks here: nothing was changed.")},
    Row{"refused", QT_TRANSLATE_NOOP("TroubleWords", "The platform refused this: look at it on the platform's own page.")},
    Row{"invalid-input", QT_TRANSLATE_NOOP("TroubleWords", "The platform refused this: look at it on the platform's own page.")},
    Row{"user-error", QT_TRANSLATE_NOOP("TroubleWords", "The platform refused this: look at it on the platform's own page.")},
    Row{"action-not-allowed", QT_TRANSLATE_NOOP("TroubleWords", "The platform refused this: look at it on the platform's own page.")},
    Row{"order-refused", QT_TRANSLATE_NOOP("TroubleWords", "The platform refused this: look at it on the platform's own page.")},
    Row{"mark", QT_TRANSLATE_NOOP("TroubleWords", "The platform refused this: look at it on the platform's own page.")},
    Row{"not-found", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not know this any more: look at its own page.")},
    Row{"thread", QT_TRANSLATE_NOOP("TroubleWords", "This conversation does not come from this platform: sync the store, then try again.")},
    Row{"unreadable-answer", QT_TRANSLATE_NOOP("TroubleWords", "The platform took it, but its answer does not show it clearly: it is looked up.")},
    Row{"no-id", QT_TRANSLATE_NOOP("TroubleWords", "The platform took it, but its answer does not show it clearly: it is looked up.")},
    Row{"no-message-id", QT_TRANSLATE_NOOP("TroubleWords", "The platform took it, but its answer does not show it clearly: it is looked up.")},
    Row{"no-note-id", QT_TRANSLATE_NOOP("TroubleWords", "The platform took it, but its answer does not show it clearly: it is looked up.")},
    Row{"no-answer", QT_TRANSLATE_NOOP("TroubleWords", "The platform took it, but its answer does not show it clearly: it is looked up.")},
    Row{"mark-unclear", QT_TRANSLATE_NOOP("TroubleWords", "The platform took it, but its answer does not show it clearly: it is looked up.")},
    Row{"malformed", QT_TRANSLATE_NOOP("TroubleWords", "The platform's answer cannot be read: check network and proxy; it is tried again, and if it stays so, send the support bundle.")},
    Row{"not-json", QT_TRANSLATE_NOOP("TroubleWords", "The platform's answer cannot be read: check network and proxy; it is tried again, and if it stays so, send the support bundle.")},
    Row{"not-xml", QT_TRANSLATE_NOOP("TroubleWords", "The platform's answer cannot be read: check network and proxy; it is tried again, and if it stays so, send the support bundle.")},
    Row{"claim", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"claim-message", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"message", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"order", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"question", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"row", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"malformed-row", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"reply", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"inquiry", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"return", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"conversation", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"orders-short", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"topic", QT_TRANSLATE_NOOP("TroubleWords", "One entry of the platform could not be read and was set aside: look at it on the platform's own page.")},
    Row{"claims", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"orders", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"questions", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"conversations", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"messages", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"list", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"headlines", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"returns", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"endless-list", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"too-many-rows", QT_TRANSLATE_NOOP("TroubleWords", "The platform's list could not be read this time: the next sync reads it again.")},
    Row{"cancelled", QT_TRANSLATE_NOOP("TroubleWords", "It was stopped before it came to an end: it is taken up again by itself.")},
    Row{"throttled", QT_TRANSLATE_NOOP("TroubleWords", "The platform asked to wait; it goes on by itself.")},
    Row{"rate", QT_TRANSLATE_NOOP("TroubleWords", "The platform asked to wait; it goes on by itself.")},
    Row{"locked", QT_TRANSLATE_NOOP("TroubleWords", "The platform asked to wait; it goes on by itself.")},
    Row{"down", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not work at the moment: it is tried again by itself.")},
    Row{"picture-service", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not work at the moment: it is tried again by itself.")},
    Row{"not-yet-readable", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not work at the moment: it is tried again by itself.")},
    Row{"token", QT_TRANSLATE_NOOP("TroubleWords", "The sign-in is not accepted any more: sign in again with the main account. History and settings stay.")},
    Row{"unauthorised", QT_TRANSLATE_NOOP("TroubleWords", "The sign-in is not accepted any more: sign in again with the main account. History and settings stay.")},
    Row{"resource-401", QT_TRANSLATE_NOOP("TroubleWords", "The sign-in is not accepted any more: sign in again with the main account. History and settings stay.")},
    Row{"no-randomness", QT_TRANSLATE_NOOP("TroubleWords", "This computer gave no random numbers: restart it, then try again.")},
    Row{"forbidden", QT_TRANSLATE_NOOP("TroubleWords", "The application lacks a right at the platform: give it the right there, then sign in again.")},
    Row{"no-returns", QT_TRANSLATE_NOOP("TroubleWords", "The application lacks a right at the platform: give it the right there, then sign in again.")},
    Row{"no-claims", QT_TRANSLATE_NOOP("TroubleWords", "The application lacks a right at the platform: give it the right there, then sign in again.")},
    Row{"credentials", QT_TRANSLATE_NOOP("TroubleWords", "What is needed to sign in is not complete: see the settings of the store.")},
    Row{"no-app", QT_TRANSLATE_NOOP("TroubleWords", "What is needed to sign in is not complete: see the settings of the store.")},
    Row{"no-shop", QT_TRANSLATE_NOOP("TroubleWords", "What is needed to sign in is not complete: see the settings of the store.")},
    Row{"user", QT_TRANSLATE_NOOP("TroubleWords", "What is needed to sign in is not complete: see the settings of the store.")},
    Row{"other-account", QT_TRANSLATE_NOOP("TroubleWords", "The account that signed in is not the one of this shop: sign in with the owner of the shop.")},
    Row{"wrong-shop", QT_TRANSLATE_NOOP("TroubleWords", "The account that signed in is not the one of this shop: sign in with the owner of the shop.")},
    Row{"foreign-sale", QT_TRANSLATE_NOOP("TroubleWords", "The account that signed in is not the one of this shop: sign in with the owner of the shop.")},
    Row{"access-denied", QT_TRANSLATE_NOOP("TroubleWords", "The access was not granted: sign in again and allow it.")},
    Row{"sign-in-declined", QT_TRANSLATE_NOOP("TroubleWords", "The access was not granted: sign in again and allow it.")},
    Row{"pasted", QT_TRANSLATE_NOOP("TroubleWords", "That holds no code: copy the whole address the browser ended on after you allowed the access.")},
    Row{"sign-in-code", QT_TRANSLATE_NOOP("TroubleWords", "That holds no code: copy the whole address the browser ended on after you allowed the access.")},
    Row{"state", QT_TRANSLATE_NOOP("TroubleWords", "The address belongs to another sign-in: start the sign-in again and paste the new address.")},
    Row{"sign-in-state", QT_TRANSLATE_NOOP("TroubleWords", "The address belongs to another sign-in: start the sign-in again and paste the new address.")},
    Row{"sign-in", QT_TRANSLATE_NOOP("TroubleWords", "The provider did not grant the access: check the application in its console, then sign in again.")},
};

constexpr std::array<std::string_view, 11> kPlatforms{"ebay", "mercado-libre", "shopee", "rakuten", "yahoo", "amazon", "shopify", "woocommerce", "mailbox", "send", "sync"};

template <std::size_t N>
const char* find(const std::array<Row, N>& rows, std::string_view code) {
  const auto found = std::find_if(rows.begin(), rows.end(), [code](const Row& row) { return row.code == code; });
  return found == rows.end() ? nullptr : found->text;
}

}  // namespace

const char* sendingTrouble(std::string_view code) {
  code = code.substr(0, code.find(':'));
  if (const char* text = find(kOutbox, code)) return text;
  if (const char* text = find(kOwn, code)) return text;
  const std::size_t dot = code.find('.');
  if (dot == std::string_view::npos || std::find(kPlatforms.begin(), kPlatforms.end(), code.substr(0, dot)) == kPlatforms.end()) return nullptr;
  std::string last(code.substr(dot + 1));
  std::replace(last.begin(), last.end(), '_', '-');
  return find(kCommon, last);
}

}  // namespace inquiry::ui
