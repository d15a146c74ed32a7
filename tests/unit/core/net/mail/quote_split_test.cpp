#include "core/net/mail/quote_split.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/cpu_time.h"

using namespace inquiry;

TEST_CASE("The history below an answer is cut in every language") {
  for (const std::string lead :
       {"On Tue, Nov 17, 2026 at 2:06 PM Shop <shop@example.com> wrote:", "On Tue, Nov 17, 2026 at 2:06 PM Shop with a long name\n<shop@example.com> wrote:",
        "Am Di., 17. Nov. 2026 um 14:06 Uhr schrieb Shop <shop@example.com>:", "Am 17.11.2026 um 14:06 schrieb Shop:",
        "Le mar. 17 nov. 2026 à 14:06, Shop <shop@example.com> a écrit :", "El mar, 17 nov 2026 a las 14:06, Shop (<shop@example.com>) escribió:",
        "Em ter., 17 de nov. de 2026 às 14:06, Shop <shop@example.com> escreveu:", "Il giorno mar 17 nov 2026 alle ore 14:06 Shop <shop@example.com> ha scritto:",
        "2026年11月17日(火) 14:06 店 <shop@example.com>:", "2026/11/17 14:06、店 <shop@example.com>のメール:", "在 2026年11月17日，下午2:06，店 <shop@example.com> 写道：",
        "2026-11-17 14:06:05，\"店\" <shop@example.com> 写道：", "2026년 11월 17일 (화) 오후 2:06, 가게 <shop@example.com>님이 작성:",
        "tir. 17. nov. 2026 kl. 14.06 skrev Shop <shop@example.com>:", "Den tis 17 nov. 2026 kl 14:06 skrev Shop <shop@example.com>:",
        "Op di 17 nov 2026 om 14:06 schreef Shop <shop@example.com>:", "W dniu wt., 17 lis 2026 o 14:06 Shop <shop@example.com> napisał(a):",
        "-----Original Message-----", "-----Ursprüngliche Nachricht-----", "-----元のメッセージ-----", "-------- 转发邮件信息 --------",
        "------------------ 原始邮件 ------------------", "From: Shop\nSent: Tuesday\nTo: me\nSubject: x", "差出人: 店\n送信日時: 2026年\n宛先: 私\n件名: x",
        "发件人： 店\n发送时间： 2026\n收件人： 我\n主题： x", "Von: Shop\nGesendet: Dienstag\nAn: mich\nBetreff: x", "De: Loja\nEnviado: terça\nPara: mim\nAsunto: x",
        "Fra: Butik\nSendt: tirsdag\nTil: mig\nEmne: x", "*Von:* Shop\n*Datum:* heute", "Gesendet: Dienstag\nVon: Shop\nAn: mich", "De : Boutique\nEnvoyé : mardi\nÀ : moi\nObjet : x",
        "##- 返信はこの行より上に -##"}) {
    INFO(lead);
    const auto bare = splitQuotes("Thank you!\n\n" + lead + "\n\nold text\nmore");
    CHECK(bare.fresh == "Thank you!");
    CHECK(bare.quoted == lead + "\n\nold text\nmore");
    const auto marked = splitQuotes("Thank you!\n\n" + lead + "\n> old text\n> more\n");
    CHECK(marked.fresh == "Thank you!");
  }
}

TEST_CASE("An answer below the quote stays, the quote goes") {
  const auto split = splitQuotes("On Mon, Nov 16, 2026 Shop wrote:\n> Is it red?\n\nYes, red.\n");
  CHECK(split.fresh == "Yes, red.");
  CHECK(split.quoted == "On Mon, Nov 16, 2026 Shop wrote:\n> Is it red?");
}

TEST_CASE("Answers between the quotes show all") {
  const std::string text = "> Is it red?\nYes.\n> And big?\nNo.";
  const auto split = splitQuotes(text);
  CHECK(split.fresh == text);
  CHECK(split.quoted.empty());
  const std::string around = "Hello,\n> Is it red?\nYes.";
  CHECK(splitQuotes(around).fresh == around);
}

TEST_CASE("Nothing is cut when nothing would be left") {
  const std::string quote = "> only a quote\n> more";
  CHECK(splitQuotes(quote).fresh == quote);
  const std::string forward = "-----Original Message-----\nFrom: a\nSubject: b\n\ntext";
  CHECK(splitQuotes(forward).fresh == forward);
  CHECK(splitQuotes("").fresh.empty());
  CHECK(splitQuotes("\n \n").fresh.empty());
  CHECK(splitQuotes("-- \nonly a signature").fresh == "-- \nonly a signature");
}

TEST_CASE("Words of a buyer that only look like a quote stay") {
  for (const std::string text :
       {"I wrote on 3 May:\nplease answer", "Please note the following 2 points:\nfirst\nsecond", "From: Berlin\nTo: Hamburg\nwhere is it?",
        "The label says:\nSubject: fragile", "On 3 May I sent it back. Then nothing.\nWhy:\nbad", "On Monday 3 things broke.\nMy wife wrote: call us", "---\nsmall line\n---"}) {
    INFO(text);
    CHECK(splitQuotes(text).fresh == text);
    CHECK(splitQuotes(text).quoted.empty());
  }
}

TEST_CASE("Signatures are set apart") {
  auto split = splitQuotes("Thanks\n-- \nAnna\nPhone");
  CHECK(split.fresh == "Thanks");
  CHECK(split.signature == "-- \nAnna\nPhone");
  for (const std::string line : {"Sent from my iPhone", "iPhoneから送信", "从我的iPhone发送", "发自我的iPhone", "Von meinem iPhone gesendet", "Enviado desde mi iPhone"}) {
    INFO(line);
    split = splitQuotes("Thanks\n\n" + line + "\n\nOn Mon, Nov 16, 2026 Shop wrote:\n> x");
    CHECK(split.fresh == "Thanks");
    CHECK(split.signature == line);
    CHECK(split.quoted.ends_with("> x"));
  }
  CHECK(splitQuotes("Sent from my iPhone was broken\nplease repair").signature.empty());
}

TEST_CASE("Splitting a large text is linear") {
  for (const std::string unit : {"> x\n", "From: a\n", "On 1 2026\n", "\n", "a\n> b\n", "On 5 wrote:\n", "-- \n", "Sent from my iPhone\n"}) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    const auto before = test::cpuTime();
    splitQuotes(text);
    INFO(unit);
    CHECK(test::cpuTime() - before < std::chrono::seconds(5));
  }
}
