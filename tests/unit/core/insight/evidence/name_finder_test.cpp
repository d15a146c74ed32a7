#include "core/insight/evidence/name_finder.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry::evidence;

namespace {

struct Row {
  const char *what, *text, *left;
};

void check(const std::vector<std::string>& names, std::initializer_list<Row> rows) {
  const NameFinder finder(names);
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(finder.without(row.text, "#") == row.left);
  }
}

}  // namespace

TEST_CASE("AR05: a western name is found however it is written") {
  check({"José Ñúñez-Müller"}, {
                                   {"as it is", "Gruß, José Ñúñez-Müller!", "Gruß, #!"},
                                   {"in capitals", "JOSÉ ÑÚÑEZ-MÜLLER schreibt", "# schreibt"},
                                   {"in small letters", "josé ñúñez-müller schreibt", "# schreibt"},
                                   {"without accents", "Jose Nunez-Muller", "#"},
                                   {"umlauts written out", "Jose Nunez-Mueller", "#"},
                                   {"accents apart", "Jose\u0301 N\u0303u\u0301n\u0303ez-Mu\u0308ller, cafe\u0301", "#, cafe\u0301"},
                                   {"broken between its words", "José\nÑúñez-\r\nMüller\r\nBerlin", "#\r\nBerlin"},
                                   {"broken inside of a word", "Señor Ñúñez-Mül-\nler", "Señor #"},
                                   {"in a quoted mail", "> José\n> Ñúñez-Müller", "> #"},
                                   {"in full width", "Ｊｏｓé Ñúñez－Ｍüller", "#"},
                                   {"joined", "JoseNunez-Müller, josenunezmuller", "#, #"},
                                   {"its parts", "josé schrieb, nunez auch; und MÜLLER", "# schrieb, # auch; und #"},
                                   {"inside of other words", "Müllerstraße, Joséphine", "Müllerstraße, Joséphine"},
                               });
  check({"Łukasz Sørensen"}, {{"letters that only look accented", "lukasz sorensen", "#"}});
  check({"Иван Йорк"}, {{"Cyrillic, composed and not", "ЙОРК, И\u0306орк", "#, #"}});
  check({"Mary O'Brien"}, {{"an apostrophe", "Mrs O’Brien, mary", "Mrs #, #"}});
}

TEST_CASE("AR05: words that are no name stay where a name holds them") {
  check({"Maria de los Santos"}, {{"particles", "los zapatos de Santos", "los zapatos de #"}});
  check({"Will Rose"}, {{"ordinary words", "I will send a rose, says Will", "I will send a rose, says #"}, {"the whole name, small", "will rose", "#"}});
  check({"buyer-0042", "cust:anna/7"}, {{"ids", "the buyer of 0042, BUYER-0042 and anna", "the buyer of 0042, # and anna"}});
  check({"Ana"}, {{"bananas", "banana, Ana's, an\na", "banana, #'s, an\na"}});
}

TEST_CASE("AR05: a Chinese or Japanese name is found with and without a space and by its family name") {
  check({"田中太郎"}, {
                          {"as it is", "田中太郎です", "#です"},
                          {"with a space", "田中 太郎より", "#より"},
                          {"with a wide space", "田中　太郎", "#"},
                          {"broken", "田中\n太郎", "#"},
                          {"family name", "田中さんへ、田中 様、田中サマ、田中氏", "#さんへ、# 様、#サマ、#氏"},
                          {"given name", "太郎さん", "#さん"},
                          {"who writes", "田中です。田中と申します", "#です。#と申します"},
                          {"in other words", "田中町の田、水田さん、太郎町", "田中町の田、水田さん、太郎町"},
                      });
  check({"王小明"}, {{"in Chinese", "请王先生和王女士、小明老师看一下，国王来了", "请#先生和#女士、#老师看一下，国王来了"}, {"who writes", "我姓王", "我姓#"}});
  check({"佐々木花子"}, {{"a long family name", "佐々木です。花子さん", "#です。#さん"}});
  check({"多田 花子", "林 太一", "皆川敏"}, {{"ordinary words", "多様な皆様、神様、皆さん", "多様な皆様、神様、皆さん"}, {"parts", "花子です。林さん、小林さん", "#です。#さん、小林さん"}});
  check({"タナカ マリア"}, {{"in the other kana and half width", "たなか、ﾀﾅｶ", "#、#"}, {"not inside of a longer word", "マリアッチ", "マリアッチ"}, {"half width with its marks apart", "まりあ", "#"}});
  check({"ガンダ"}, {{"voicing marks apart", "ｶﾞﾝﾀﾞ、カ\u3099ンタ\u3099！カンタ", "#、#！カンタ"}});
  check({"김민수"}, {{"in Korean, composed and not", "김민수, \u1100\u1175\u11B7\u1106\u1175\u11AB\u1109\u116E, 김 씨, 민수님", "#, #, # 씨, #님"}});
}

TEST_CASE("AR05: what is no name stays byte for byte") {
  check({"Ana López"}, {{"invalid bytes and invisible signs", "\xFF\xFE a\u0301 \u200B López\u200B \r\n\t", "\xFF\xFE a\u0301 \u200B #\u200B \r\n\t"}});
  CHECK(NameFinder({}).without("Ana", "#") == "Ana");
  CHECK(NameFinder({"", "  ", "a"}).without("a  b", "#") == "a  b");
}
