#include "ui/common/validation_words.h"

#include <QCoreApplication>
#include <array>
#include <optional>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

// What core writes about what somebody entered, and about what it checked. The places of the arguments stand in the order in which the English sentence has them.
constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("ValidationWords", "give a least or a greatest number."),
    QT_TRANSLATE_NOOP("ValidationWords", "numbers begin at 0."),
    QT_TRANSLATE_NOOP("ValidationWords", "a day has 1440 minutes, counted from 0."),
    QT_TRANSLATE_NOOP("ValidationWords", "the least number is above the greatest one."),
    QT_TRANSLATE_NOOP("ValidationWords", "name at least one."),
    QT_TRANSLATE_NOOP("ValidationWords", "at most 500 fit into one condition."),
    QT_TRANSLATE_NOOP("ValidationWords", "it is empty: write it or remove it."),
    QT_TRANSLATE_NOOP("ValidationWords", "it is longer than 400 characters."),
    QT_TRANSLATE_NOOP("ValidationWords", "a star needs letters before it."),
    QT_TRANSLATE_NOOP("ValidationWords", "groups stand in each other more than 6 deep."),
    QT_TRANSLATE_NOOP("ValidationWords", "at most 60 conditions fit into one group."),
    QT_TRANSLATE_NOOP("ValidationWords", "the group is empty: fill it or remove it."),
    QT_TRANSLATE_NOOP("ValidationWords", "the action \"%1\" needs to know what or who."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no priority \"%1\": low, normal, high or urgent."),
    QT_TRANSLATE_NOOP("ValidationWords", "the rule does nothing: add an action."),
    QT_TRANSLATE_NOOP("ValidationWords", "the action \"%1\" stands twice: keep one of them."),
    QT_TRANSLATE_NOOP("ValidationWords", "it assigns in two ways: keep one of them."),
    QT_TRANSLATE_NOOP("ValidationWords", "an automatic answer must leave the conversation open for a person: remove the answer or the close."),
    QT_TRANSLATE_NOOP("ValidationWords", "give the rule an id, a short word that stays."),
    QT_TRANSLATE_NOOP("ValidationWords", "give the rule a title."),
    QT_TRANSLATE_NOOP("ValidationWords", "the title is longer than 120 characters."),
    QT_TRANSLATE_NOOP("ValidationWords", "begin with \"all\" or \"any\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "at most 300 rules fit into one set."),
    QT_TRANSLATE_NOOP("ValidationWords", "the id \"%1\" is there twice: give one of them another."),
    QT_TRANSLATE_NOOP("ValidationWords", "an object is expected here."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no such field: check its spelling."),
    QT_TRANSLATE_NOOP("ValidationWords", "a text is expected here."),
    QT_TRANSLATE_NOOP("ValidationWords", "true or false is expected here."),
    QT_TRANSLATE_NOOP("ValidationWords", "a list of texts is expected here."),
    QT_TRANSLATE_NOOP("ValidationWords", "a whole number is expected here."),
    QT_TRANSLATE_NOOP("ValidationWords", "a list of conditions is expected here."),
    QT_TRANSLATE_NOOP("ValidationWords", "a list of actions is expected here."),
    QT_TRANSLATE_NOOP("ValidationWords", "say what the condition looks at."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no condition \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "say what is to be done."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no action \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no trigger \"%1\": message or conversation."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no state \"%1\": off, shadow or live."),
    QT_TRANSLATE_NOOP("ValidationWords", "say for which messages the rule is; {\"is\":\"all\",\"of\":[]} is for every one."),
    QT_TRANSLATE_NOOP("ValidationWords", "the pattern \"%1\" cannot be read (%2). Correct it, or use words instead."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no marketplace \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no kind of conversation \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "\"%1\" is no language code: write en, ja, es, zh."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no mood \"%1\": calm, pleased, worried or angry."),
    QT_TRANSLATE_NOOP("ValidationWords", "there is no topic \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "write open or closed, not \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "The file is no JSON: check brackets, quotes and commas."),
    QT_TRANSLATE_NOOP("ValidationWords", "The file holds no list \"rules\": it begins with {\"rules\":[."),
    QT_TRANSLATE_NOOP("ValidationWords", "The variable at %1 is not closed: add \"}}\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "Unknown variable \"%1\" at %2: did you mean \"%3\"?"),
    QT_TRANSLATE_NOOP("ValidationWords", "There are two texts in %1: keep one."),
    QT_TRANSLATE_NOOP("ValidationWords", "The text in %1 is empty: write it, or take it out."),
    QT_TRANSLATE_NOOP("ValidationWords", "The text in %1 is longer than %2 bytes: shorten it."),
    QT_TRANSLATE_NOOP("ValidationWords", "An entry needs at least one text."),
    QT_TRANSLATE_NOOP("ValidationWords", "Every text needs a language: choose one."),
    QT_TRANSLATE_NOOP("ValidationWords", "There is no scene \"%1\": choose one of the list."),
    QT_TRANSLATE_NOOP("ValidationWords", "This entry is gone: reload the list."),
    QT_TRANSLATE_NOOP("ValidationWords", "The file \"%1\" cannot be read: check its name and rights."),
    QT_TRANSLATE_NOOP("ValidationWords", "The file is larger than 16 MB: split it."),
    QT_TRANSLATE_NOOP("ValidationWords", "The file is empty: it needs a first line with column names."),
    QT_TRANSLATE_NOOP("ValidationWords", "Line 1: the column \"%1\" is missing: %2"),
    QT_TRANSLATE_NOOP("ValidationWords", "Line %1: text stands behind a closing quote."),
    QT_TRANSLATE_NOOP("ValidationWords", "Line %1: a quote is never closed."),
    QT_TRANSLATE_NOOP("ValidationWords", "A kind of ticket has no id: give it a short word."),
    QT_TRANSLATE_NOOP("ValidationWords", "The kind \"%1\" is there twice: keep one of them."),
    QT_TRANSLATE_NOOP("ValidationWords", "The kind \"%1\" has no title: write one."),
    QT_TRANSLATE_NOOP("ValidationWords", "The checklist of \"%1\" has an empty line: write it or remove it."),
    QT_TRANSLATE_NOOP("ValidationWords", "The usual wait has to be between 1 hour and 90 days."),
    QT_TRANSLATE_NOOP("ValidationWords", "Each site needs a code of its own: correct \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "The wait of %1 has to be between 1 hour and 90 days."),
    QT_TRANSLATE_NOOP("ValidationWords", "Each category needs a path of its own: correct \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "This category says nothing of the matter and lengthens the wait. Choose a more exact one: %1."),
    QT_TRANSLATE_NOOP("ValidationWords", "The time for an appeal has to be between 1 hour and a year."),
    QT_TRANSLATE_NOOP("ValidationWords", "Each document needs an id of its own: correct \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "A document cannot be younger than its own date: correct \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "Each reason needs an id of its own: correct \"%1\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "The reason \"%1\" names a document \"%2\" that is not in the list."),
    QT_TRANSLATE_NOOP("ValidationWords", "id, title, language and body are needed."),
    QT_TRANSLATE_NOOP("ValidationWords", "There is no kind \"%1\" that needs a second name: choose refund, legal or claim."),
    QT_TRANSLATE_NOOP("ValidationWords", "A template needs a title of 1 to 120 characters."),
    QT_TRANSLATE_NOOP("ValidationWords", "A template needs at least one wording."),
    QT_TRANSLATE_NOOP("ValidationWords", "Every wording needs a language: choose one."),
    QT_TRANSLATE_NOOP("ValidationWords", "There are two wordings in %1 for the same days: keep one, or change their days."),
    QT_TRANSLATE_NOOP("ValidationWords", "The wording in %1 is empty: write it, or take it out."),
    QT_TRANSLATE_NOOP("ValidationWords", "The wording in %1 is longer than %2 bytes: shorten it."),
    QT_TRANSLATE_NOOP("ValidationWords", "The season of the wording in %1: \"%2\" is no day; write 2027-01-31."),
    QT_TRANSLATE_NOOP("ValidationWords", "The season of the wording in %1 ends before it begins: change its days."),
    QT_TRANSLATE_NOOP("ValidationWords", "A shortcut has at most 40 characters without spaces and slashes."),
    QT_TRANSLATE_NOOP("ValidationWords", "Every page of the database passes its check."),
    QT_TRANSLATE_NOOP("ValidationWords", "Close the desk, copy the workspace folder, then restore the newest snapshot or backup."),
    QT_TRANSLATE_NOOP("ValidationWords", "Restore the newest backup."),
    QT_TRANSLATE_NOOP("ValidationWords", "Keep this workspace as it is and compare it with a backup."),
    QT_TRANSLATE_NOOP("ValidationWords", "The journal is intact: %1 rows."),
    QT_TRANSLATE_NOOP("ValidationWords", "The journal does not end with the row it should: rows are missing at its end."),
    QT_TRANSLATE_NOOP("ValidationWords", "All %1 messages are searchable."),
    QT_TRANSLATE_NOOP("ValidationWords", "%1 of %2 messages are not searchable yet."),
    QT_TRANSLATE_NOOP("ValidationWords", "Leave the desk open for a moment: indexing goes on in the background."),
    QT_TRANSLATE_NOOP("ValidationWords", "%1 answers wait for a person."),
    QT_TRANSLATE_NOOP("ValidationWords", "Open the outbox and decide each of them."),
    QT_TRANSLATE_NOOP("ValidationWords", "Nothing waits to be sent."),
    QT_TRANSLATE_NOOP("ValidationWords", "%1 answers are on their way."),
    QT_TRANSLATE_NOOP("ValidationWords", "The free space could not be read."),
    QT_TRANSLATE_NOOP("ValidationWords", "%1 MB are free."),
    QT_TRANSLATE_NOOP("ValidationWords", "Free some space: the desk needs room for snapshots."),
    QT_TRANSLATE_NOOP("ValidationWords", "No rule pack is in force: answers are checked for length and characters alone."),
    QT_TRANSLATE_NOOP("ValidationWords", "Install the program anew."),
    QT_TRANSLATE_NOOP("ValidationWords", "%1 rule packs of the outgoing check are in force and recent."),
    QT_TRANSLATE_NOOP("ValidationWords", "Rule packs of the outgoing check are older than %1 days: %2."),
    QT_TRANSLATE_NOOP("ValidationWords", "Get newer packs and import them: inquirydeskctl rule-packs import FILE."),
    QT_TRANSLATE_NOOP("ValidationWords", "The company's deletion list was not asked for yet."),
    QT_TRANSLATE_NOOP("ValidationWords", "The company's deletion list is done."),
    QT_TRANSLATE_NOOP("ValidationWords", "%1 entries of the company's deletion list cannot be done yet."),
    QT_TRANSLATE_NOOP("ValidationWords", "Ask now under keeping and forgetting in the settings."),
    QT_TRANSLATE_NOOP("ValidationWords", "See keeping and forgetting in the settings."),
    QT_TRANSLATE_NOOP("ValidationWords", "The company's address for deletion lists cannot be reached: check the address and the network."),
    QT_TRANSLATE_NOOP("ValidationWords", "The company's address for deletion lists does not accept the token: enter it anew."),
    QT_TRANSLATE_NOOP("ValidationWords", "The company's address for deletion lists is out of order: it is asked again by itself."),
    QT_TRANSLATE_NOOP("ValidationWords", "The company's address for deletion lists answers with status %1: check the address."),
    QT_TRANSLATE_NOOP("ValidationWords", "The company's address did not answer with a deletion list: check that it is the right one."),
    QT_TRANSLATE_NOOP("ValidationWords", "Enter the token the company's address asks for."),
    QT_TRANSLATE_NOOP("ValidationWords", "There is no store this deletion list could be for: connect one, or remove the address."),
    QT_TRANSLATE_NOOP("ValidationWords", "A hold stands on a conversation or an order of this buyer: lift it first, or tell them why their data has to stay."),
    QT_TRANSLATE_NOOP("ValidationWords", "A case of this buyer is open at the platform: see it to its end first, then try again."),
    QT_TRANSLATE_NOOP("ValidationWords", "An answer to this buyer is on its way, or nobody knows yet whether it arrived: wait for it or say what became of it, then try again."),
    QT_TRANSLATE_NOOP("ValidationWords", "several buyers of this store are called so: forget them one by one"),
    QT_TRANSLATE_NOOP("ValidationWords", "it names nobody"),
    QT_TRANSLATE_NOOP("ValidationWords", "it is no deletion notice of eBay or Shopify"),
    QT_TRANSLATE_NOOP("ValidationWords", "it is no JSON"),
    QT_TRANSLATE_NOOP("ValidationWords", "it asks for a copy of the buyer's data, not for its deletion: answer it at the platform"),
    QT_TRANSLATE_NOOP("ValidationWords", "Nothing is affected: every store that was read answers."),
    QT_TRANSLATE_NOOP("ValidationWords", "Open the conversation and decide what becomes of its answer."),
    QT_TRANSLATE_NOOP("ValidationWords", "Run inquirydeskctl store check %1: it goes through the steps."),
    QT_TRANSLATE_NOOP("ValidationWords", "The rule \"%1\" rests (%2: %3)."),
    QT_TRANSLATE_NOOP("ValidationWords", "Open the rule in the settings and choose something that is there and approved."),
    QT_TRANSLATE_NOOP("ValidationWords", "The workspace is encrypted at rest."),
    QT_TRANSLATE_NOOP("ValidationWords", "This build does not encrypt its workspace."),
    QT_TRANSLATE_NOOP("ValidationWords", "Use it with sandbox stores only; install a build with SQLCipher."),
    QT_TRANSLATE_NOOP("ValidationWords", "Connected."),
    QT_TRANSLATE_NOOP("ValidationWords", "Added, not read yet."),
    QT_TRANSLATE_NOOP("ValidationWords", "Sync, or test the connection."),
    QT_TRANSLATE_NOOP("ValidationWords", "The sign-in is no longer accepted."),
    QT_TRANSLATE_NOOP("ValidationWords", "The sign-in is no longer accepted (%1)."),
    QT_TRANSLATE_NOOP("ValidationWords", "Nobody has signed this store in yet (%1)."),
    QT_TRANSLATE_NOOP("ValidationWords", "Sign in with the main account of the shop."),
    QT_TRANSLATE_NOOP("ValidationWords", "Sign in again with the main account; history and settings stay."),
    QT_TRANSLATE_NOOP("ValidationWords", "A right is missing (%1)."),
    QT_TRANSLATE_NOOP("ValidationWords", "Grant the named right in the platform's developer settings, then sign in again."),
    QT_TRANSLATE_NOOP("ValidationWords", "The platform cannot be reached from this computer (%1)."),
    QT_TRANSLATE_NOOP("ValidationWords", "Check the network, the proxy of this store and the firewall, then test the connection."),
    QT_TRANSLATE_NOOP("ValidationWords", "The platform answers with errors (%1)."),
    QT_TRANSLATE_NOOP("ValidationWords", "Wait; the desk tries again by itself. Answer urgent buyers on the platform's own page."),
    QT_TRANSLATE_NOOP("ValidationWords", "The enquiry was handed over, but not stored."),
    QT_TRANSLATE_NOOP("ValidationWords", "The enquiry was stored, but nobody was told."),
    QT_TRANSLATE_NOOP("ValidationWords", "The enquiry is not in the list of what needs a reply."),
    QT_TRANSLATE_NOOP("ValidationWords", "The enquiry has no deadline: see the deadline settings of this store."),
    QT_TRANSLATE_NOOP("ValidationWords", "Written in \"%1\", recognised as \"%2\"."),
    QT_TRANSLATE_NOOP("ValidationWords", "The answer arrived, but the enquiry still counts as waiting."),
    QT_TRANSLATE_NOOP("ValidationWords", "The answer did not leave the outbox."),
    QT_TRANSLATE_NOOP("ValidationWords", "Not tried: nothing arrived."),
    QT_TRANSLATE_NOOP("ValidationWords", "The test enquiry is over."),
    QT_TRANSLATE_NOOP("ValidationWords", "The buyer takes no messages that are not needed for the order."),
    QT_TRANSLATE_NOOP("ValidationWords", "Amazon did not deliver it; its notice says why."),
    QT_TRANSLATE_NOOP("ValidationWords", "The wording in %1: %2"),
    QT_TRANSLATE_NOOP("ValidationWords", "The text in %1: %2"),
};

// What fills the places of the pattern; none when the sentence is another one.
std::optional<QStringList> argumentsIn(const QString& pattern, const QString& sentence) {
  QStringList found;
  qsizetype at = 0, from = 0;
  for (int place = 1;; ++place) {
    const qsizetype next = pattern.indexOf(QStringLiteral("%%1").arg(place), from);
    const QString fixed = next < 0 ? pattern.mid(from) : pattern.mid(from, next - from);
    if (place == 1) {
      if (!sentence.startsWith(fixed)) return {};
      at = fixed.size();
    } else {
      const qsizetype end = next < 0 && fixed.isEmpty() ? sentence.size() : next < 0 ? sentence.lastIndexOf(fixed) : sentence.indexOf(fixed, at);
      if (end < at) return {};
      found << sentence.mid(at, end - at);
      at = end + fixed.size();
    }
    if (next < 0) break;
    from = next + 2;
  }
  return at == sentence.size() ? std::optional(found) : std::nullopt;
}

QString worded(const QString& sentence) {
  for (const char* each : kSentences) {
    const auto arguments = argumentsIn(QString::fromLatin1(each), sentence);
    if (!arguments) continue;
    QStringList words;
    for (const QString& argument : *arguments) {
      const QString inner = worded(argument);
      words << (inner.isEmpty() ? argument : inner);
    }
    // In one go: a word may hold a sign that looks like a place.
    const QString text = QCoreApplication::translate("ValidationWords", each);
    if (words.size() == 1) return text.arg(words[0]);
    if (words.size() == 2) return text.arg(words[0], words[1]);
    return words.size() == 3 ? text.arg(words[0], words[1], words[2]) : text;
  }
  return {};
}

// "rules[2].when.of[0].values: name at least one." tells of the third rule.
QString ruleSentence(const QString& text) {
  const qsizetype colon = text.indexOf(QStringLiteral(": "));
  const QString path = colon < 0 ? QString() : text.left(colon), why = worded(text.mid(colon < 0 ? 0 : colon + 2));
  if (why.isEmpty()) return {};
  bool isNumber = false;
  const int rule = path.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, 0).toInt(&isNumber);
  if (!path.startsWith(QLatin1String("rules[")) || !isNumber) return why;
  return QCoreApplication::translate("ValidationWords", "Rule %1: %2").arg(rule + 1).arg(why);
}

}  // namespace

QString sentenceWords(std::string_view english) {
  const QString text = shownLine(english);
  const QString known = worded(text);
  return known.isEmpty() ? text : known;
}

QString validationSentence(const Error& error) {
  const QString text = shownLine(error.text);
  return error.code == "rules.invalid" ? ruleSentence(text) : worded(text);
}

}  // namespace inquiry::ui
