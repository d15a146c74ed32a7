// Rakuten Ichiba, connected through the shop's own keys.
#include "core/desk/marketplace_tables.h"

namespace inquiry::desk {

MarketplaceFacts rakutenFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Rakuten;
  facts.canConnect = facts.signsInByKeys = true;
  facts.summary = "R-Messe inquiries and orders through the shop's own keys.";
  facts.abilities = {
      {"R-Messe inquiries", Ability::Yes, "every 3 minutes, answers to older ones within 15", Ability::Yes, "up to 2,000 characters, one file", "A new conversation cannot be opened from outside."},
      {"Links in answers", Ability::Yes, "", Ability::Limited, "https and Rakuten's own sites only", "Other links are refused and count as a violation."},
      {"Files", Ability::Yes, "shown and saved", Ability::Yes, "PNG, JPEG, GIF, PDF up to 5 MB", "Files whose name has brackets cannot be loaded."},
      {"Read and complete marks", Ability::Yes, "", Ability::Limited, "only when a person asks", "Completing is offered beside the order of an inquiry."},
      {"Orders and tracking", Ability::Yes, "of the buyers who write", Ability::Absent, "", "No address and no phone is kept."},
      {"Mail to masked addresses", Ability::Limited, "by e-mail", Ability::Limited, "through Rakuten's mail relay only", ""},
      {"Reviews", Ability::No, "", Ability::No, "", "On Rakuten's own pages."}};
  facts.prerequisites = {
      {"keys", "The shop's service secret and licence key."},
      {"operations", "Every operation of the inquiry interface is switched on in RMS, one by one."},
      {"renewal", "Somebody renews the licence key by hand every 90 days."},
      {"japan", "A way to reach the interface from outside Japan: some need a proxy."}};
  facts.rights = {
      {"inquirymngapi.counts.get", "Count inquiries", true},
      {"inquirymngapi.inquiries.get", "Read the list of inquiries", true},
      {"inquirymngapi.inquiry.get", "Read one inquiry", true},
      {"inquirymngapi.reply.post", "Answer inquiries", true},
      {"inquirymngapi.attachment.post", "Send files", false},
      {"inquirymngapi.attachment.get", "Load files of buyers", false},
      {"inquirymngapi.inquiries.patch.read", "Mark inquiries as read", false},
      {"inquirymngapi.inquiries.patch.complete", "Mark inquiries as completed", false},
      {"inquirymngapi.inquiries.patch.incomplete", "Open completed inquiries again", false},
      {"license.expiryDate.get", "Know when the licence key ends", false},
      {"rpay.order.searchOrder", "Find orders of a buyer", false},
      {"rpay.order.getOrder", "Read orders and tracking", false}};
  facts.fields = {{"serviceSecret", "Service secret", "From RMS.", true, true},
                  {"licenseKey", "Licence key", "From RMS; good for 90 days.", true, true},
                  {"proxy", "Proxy", "Only where RMS cannot be reached from here: http://host:port or socks5h://host:port.", false, false}};
  facts.sites = {{"JP", "Japan", "Asia/Tokyo"}};
  facts.source = "Rakuten RMS WEB SERVICE: InquiryManagementAPI";
  facts.sourceUrl = "";
  facts.sourceDate = "2026-11";
  return facts;
}

}  // namespace inquiry::desk
