#include "core/marketplaces/amazon/deadline_text.h"

#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/amazon/amount_text.h"
#include "core/marketplaces/amazon/return_label.h"

using namespace inquiry;
using namespace inquiry::amazon;

namespace {

std::string deadline(const std::string& text, const char* site, const char* zone = "") {
  const auto at = deadlineIn(text, {*Instant::parse("2026-01-05T09:12:44Z"), siteOfCode(site), zone});
  return at ? at->toIso() : "";
}

std::string amount(const std::string& text, const char* site) {
  const auto money = amountIn(text, siteOfCode(site));
  return money ? std::to_string(money->minor) + " " + money->currency : "";
}

}  // namespace

TEST_CASE("Deadlines are read in the languages of the sites and end with their day in the site's zone") {
  struct Row {
    const char* text;
    const char* site;
    const char* expected;
  };
  for (const Row& row : {
           Row{"Please reply by 12 January 2026.", "UK", "2026-01-12T23:59:59.000Z"},
           Row{"Please reply by January 12, 2026.", "US", "2026-01-13T07:59:59.000Z"},
           Row{"Respond no later than Jan. 12th, 2026", "US", "2026-01-13T07:59:59.000Z"},
           Row{"Respond by 01/12/2026.", "US", "2026-01-13T07:59:59.000Z"},
           Row{"Respond by 12/01/2026.", "UK", "2026-01-12T23:59:59.000Z"},
           Row{"Respond by 31/01/2026.", "US", "2026-02-01T07:59:59.000Z"},
           Row{"Reply before 2026-01-12 17:30.", "DE", "2026-01-12T16:30:00.000Z"},
           Row{"Antworten Sie bis zum 12.01.2026, 18 Uhr.", "DE", "2026-01-12T17:00:00.000Z"},
           Row{"spätestens am Montag, den 12. März 2026", "DE", "2026-03-12T22:59:59.000Z"},
           Row{"bis spätestens 12. März 2026", "DE", "2026-03-12T22:59:59.000Z"},
           Row{"avant le 1er février 2026", "FR", "2026-02-01T22:59:59.000Z"},
           Row{"d'ici le 12 août 2026", "FR", "2026-08-12T21:59:59.000Z"},
           Row{"entro il 12 gennaio 2026 alle 23:59", "IT", "2026-01-12T22:59:00.000Z"},
           Row{"hasta el 12 de enero de 2026", "ES", "2026-01-12T22:59:59.000Z"},
           Row{"a más tardar el 12 de enero de 2026", "MX", "2026-01-13T05:59:59.000Z"},
           Row{"2026年1月12日（月）23:59までにご回答ください", "JP", "2026-01-12T14:59:00.000Z"},
           Row{"2026/01/12までに", "JP", "2026-01-12T14:59:59.000Z"},
           Row{"48時間以内に", "JP", "2026-01-07T09:12:44.000Z"},
           Row{"within 48 hours", "UK", "2026-01-07T09:12:44.000Z"},
           Row{"innerhalb von 48 Stunden", "DE", "2026-01-07T09:12:44.000Z"},
           Row{"dans les 48 heures", "FR", "2026-01-07T09:12:44.000Z"},
           Row{"entro 48 ore", "IT", "2026-01-07T09:12:44.000Z"},
           Row{"en un plazo de 48 horas", "ES", "2026-01-07T09:12:44.000Z"},
           Row{"You have 3 calendar days.", "UK", "2026-01-08T09:12:44.000Z"},
           Row{"Reply by 8 February", "UK", "2026-02-08T23:59:59.000Z"},
       }) {
    CAPTURE(row.text, row.site);
    CHECK(deadline(row.text, row.site) == row.expected);
  }
}

TEST_CASE("A date without words of a deadline is none, and neither is one that has passed") {
  CHECK(deadline("The buyer returned it on 12 January 2026.", "UK").empty());
  CHECK(deadline("Requested by the buyer on 12 January 2026.", "UK").empty());
  CHECK(deadline("Bestellt am 12. Januar 2026.", "DE").empty());
  CHECK(deadline("Orders of the last 30 days", "UK").empty());
  CHECK(deadline("Reply by 1 January 2026.", "UK").empty());
  CHECK(deadline("2026年1月12日に購入", "JP").empty());
  CHECK(deadline("Reply by 45 January 2026 or by 12/34/2026.", "UK").empty());
  CHECK(deadline("", "UK").empty());
}

TEST_CASE("Of several deadlines the earliest that is still to come counts") {
  CHECK(deadline("Reply by 20 January 2026, or by 12 January 2026 for a refund. It was due by 2 January 2026.", "UK") == "2026-01-12T23:59:59.000Z");
}

TEST_CASE("The store's own zone wins over the site's, and an unknown one is UTC") {
  CHECK(deadline("by 12 January 2026", "US", "Asia/Shanghai") == "2026-01-12T15:59:59.000Z");
  CHECK(deadline("by 12 January 2026", "US", "No/Where") == "2026-01-12T23:59:59.000Z");
}

TEST_CASE("A deadline in a text that wants to keep the reader busy is found in time") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "by 1 2 3 12 1 de ";
  CHECK(deadline(text, "UK").empty());
}

TEST_CASE("Amounts are read with either decimal sign") {
  CHECK(amount("Betrag: EUR 119,00", "DE") == "11900 EUR");
  CHECK(amount("Rimborso: 169.01 EUR", "IT") == "16901 EUR");
  CHECK(amount("1.249,50 €", "DE") == "124950 EUR");
  CHECK(amount("$1,249.50", "US") == "124950 USD");
  CHECK(amount("$99.00", "CA") == "9900 CAD");
  CHECK(amount("3,980円", "JP") == "3980 JPY");
  CHECK(amount("￥12,800", "JP") == "12800 JPY");
  CHECK(amount("R$ 45,90", "BR") == "4590 BRL");
  CHECK(amount("£5", "UK") == "500 GBP");
  CHECK(amount("order 026-1234567-7654321 of 5 January", "UK").empty());
  // A claim names its amount without the currency.
  CHECK(amount("A claim was filed for order 026-1234567-7654321.\r\nAmount: 49.90\r\nPlease respond within 3 calendar days.", "UK") == "4990 GBP");
  CHECK(amount("Betrag des Antrags: 1.249,50", "DE") == "124950 EUR");
  CHECK(amount("返金金額：3,980", "JP") == "3980 JPY");
  CHECK(amount("Amounts: 3 items", "UK").empty());
}

TEST_CASE("A return label names its carrier and number, or nothing") {
  const auto label = returnLabelIn("Return carrier: Royal Mail\r\nTracking number: AB123456789GB\r\n");
  CHECK(label.carrier == "Royal Mail");
  CHECK(label.trackingNumber == "AB123456789GB");
  CHECK(returnLabelIn("配送業者：ヤマト運輸").carrier == "ヤマト運輸");
  CHECK(returnLabelIn("Tracking number: call me at once").trackingNumber.empty());
  CHECK(returnLabelIn("I wrote to the carrier: nothing").carrier.empty());
}
