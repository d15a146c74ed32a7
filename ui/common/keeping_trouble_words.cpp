#include "ui/common/keeping_trouble_words.h"

#include <QCoreApplication>

#include "ui/common/sentence_table.h"

namespace inquiry::ui {
namespace {

using Row = SentenceRow;

constexpr std::array kRows{
    Row{"package.reason", QT_TRANSLATE_NOOP("TroubleWords", "Say what the package is for: nothing of the buyer is masked in it.")},
    Row{"package.right", QT_TRANSLATE_NOOP("TroubleWords", "You may not see what buyers wrote without masks: mask their contacts in the package, or ask somebody who may.")},
    Row{"package.unknown", QT_TRANSLATE_NOOP("TroubleWords", "This is not here any more, so there is nothing to pack: reload the list.")},
    Row{"package.two_stores", QT_TRANSLATE_NOOP("TroubleWords", "More than one store knows an order of this number: pack it from one of its conversations.")},
    Row{"package.cancelled", QT_TRANSLATE_NOOP("TroubleWords", "Stopped: no package was written.")},
    Row{"package.malformed", QT_TRANSLATE_NOOP("TroubleWords", "This file is no evidence package of this program: choose another one.")},
    Row{"package.not_found", QT_TRANSLATE_NOOP("TroubleWords", "The package cannot be read: check its name.")},
    Row{"package.pdf", QT_TRANSLATE_NOOP("TroubleWords", "The PDF could not be made: free some memory, then try again.")},
    Row{"package.zip", QT_TRANSLATE_NOOP("TroubleWords", "The package could not be written: check the folder and the free space, then try again.")},
    Row{"package.file_damaged", QT_TRANSLATE_NOOP("TroubleWords", "A file of the conversation is damaged: load it from the platform again, then pack.")},
    Row{"package.name", QT_TRANSLATE_NOOP("TroubleWords", "This file is no evidence package of this program: choose another one.")},
    Row{"hold.exists", QT_TRANSLATE_NOOP("TroubleWords", "This is held already: see the list of holds in the settings.")},
    Row{"hold.no_target", QT_TRANSLATE_NOOP("TroubleWords", "This is not here any more, so it cannot be held: reload the list.")},
    Row{"hold.reason", QT_TRANSLATE_NOOP("TroubleWords", "Write a reason: whoever looks at the hold later will ask.")},
    Row{"buyer.nameless", QT_TRANSLATE_NOOP("TroubleWords", "Say who is to be forgotten: their id, mail address or name.")},
    Row{"deletion.broken", QT_TRANSLATE_NOOP("TroubleWords", "The file is cut off, or is no list of a platform: ask for it anew. Nobody was forgotten.")},
    Row{"buyer.unknown", QT_TRANSLATE_NOOP("TroubleWords", "This store knows no such buyer: they may be forgotten already.")},
    Row{"buyer.ambiguous", QT_TRANSLATE_NOOP("TroubleWords", "Several buyers of this store bear that name, and the platform gave no id: open another conversation of the one you mean.")},
    Row{"erasure.held", QT_TRANSLATE_NOOP("TroubleWords", "A legal hold stands on a conversation or an order of this buyer: lift it first, or tell them why their data has to stay.")},
    Row{"erasure.case", QT_TRANSLATE_NOOP("TroubleWords", "A case of this buyer is open at the platform: see it to its end first, then try again.")},
    Row{"erasure.sending", QT_TRANSLATE_NOOP("TroubleWords", "A reply to this buyer is on its way, or nobody knows yet whether it arrived: wait for it or say in the outbox what became of it, then try again.")},
    Row{"erasure.cancelled", QT_TRANSLATE_NOOP("TroubleWords", "Stopped before everything was forgotten: begin once more to take the rest.")},
    Row{"deletion.empty", QT_TRANSLATE_NOOP("TroubleWords", "The list names nobody: choose the file the platform gave you.")},
    Row{"deletion.no_file", QT_TRANSLATE_NOOP("TroubleWords", "The file cannot be read: check its name.")},
    Row{"deletion.large", QT_TRANSLATE_NOOP("TroubleWords", "The file is larger than 8 MB: split it, then take in the parts.")},
    Row{"deletion.address", QT_TRANSLATE_NOOP("TroubleWords", "The address for deletion lists must begin with https:// (http:// only for this computer) and hold no user name.")},
    Row{"deletion.token_missing", QT_TRANSLATE_NOOP("TroubleWords", "Enter the token the company's address asks for.")},
    Row{"deletion.hours", QT_TRANSLATE_NOOP("TroubleWords", "Deletion lists are asked for every 1 to 168 hours.")},
    Row{"deletion.taken", QT_TRANSLATE_NOOP("TroubleWords", "Another entry asks this address already: what that one acknowledges would never reach this one. Use one for all stores of the platform.")},
    Row{"deletion.endpoint", QT_TRANSLATE_NOOP("TroubleWords", "There is no such address for deletion lists any more: reload the list.")},
    Row{"deletion.scope", QT_TRANSLATE_NOOP("TroubleWords", "This store is not here any more: reload the list of stores.")},
    Row{"deletion.no_store", QT_TRANSLATE_NOOP("TroubleWords", "There is no store this deletion list could be for: connect one, or remove the address.")},
    Row{"deletion.offline", QT_TRANSLATE_NOOP("TroubleWords", "The company's address for deletion lists cannot be reached: check the address and the network.")},
    Row{"deletion.token", QT_TRANSLATE_NOOP("TroubleWords", "The company's address for deletion lists does not accept the token: enter it anew.")},
    Row{"deletion.down", QT_TRANSLATE_NOOP("TroubleWords", "The company's address for deletion lists is out of order: it is asked again by itself.")},
    Row{"deletion.status", QT_TRANSLATE_NOOP("TroubleWords", "The company's address does not answer as one for deletion lists: check the address.")},
    Row{"deletion.answer", QT_TRANSLATE_NOOP("TroubleWords", "The company's address did not answer with a deletion list: check that it is the right one.")},
    Row{"retention.cap", QT_TRANSLATE_NOOP("TroubleWords", "The platform does not allow to keep it that long: choose as many days as stand beside it, or fewer.")},
    Row{"retention.days", QT_TRANSLATE_NOOP("TroubleWords", "Choose between 1 and 3,650 days, or keep it until somebody deletes it.")},
    Row{"archive.folder", QT_TRANSLATE_NOOP("TroubleWords", "The folder for archives is not there, cannot be written or lies in the workspace: choose another one.")},
    Row{"archive.kept", QT_TRANSLATE_NOOP("TroubleWords", "Keep between 1 and 1,000 archives.")},
    Row{"archive.planner", QT_TRANSLATE_NOOP("TroubleWords", "Whoever planned the archives may not export any more: somebody who may has to plan them anew.")},
    Row{"archive.no_plan", QT_TRANSLATE_NOOP("TroubleWords", "Nothing is planned: choose a folder first.")},
    Row{"import.format", QT_TRANSLATE_NOOP("TroubleWords", "Only the folder of an export, a .jsonl, an .mbox or a .csv file can be imported: choose one of those.")},
    Row{"import.store", QT_TRANSLATE_NOOP("TroubleWords", "The file does not say which store its messages belong to: choose one.")},
    Row{"import.columns", QT_TRANSLATE_NOOP("TroubleWords", "A column is missing: the first row of the table has to name thread_remote_id, direction, sent_at and text.")},
    Row{"import.file_missing", QT_TRANSLATE_NOOP("TroubleWords", "The folder holds no export of this program: choose the one with threads.jsonl and messages.jsonl.")},
    Row{"import.encoding", QT_TRANSLATE_NOOP("TroubleWords", "The characters of the file cannot be read: save it as CSV in UTF-8, then import that.")},
    Row{"import.too_large", QT_TRANSLATE_NOOP("TroubleWords", "The file is larger than 512 MB: split it, then import the parts.")},
    Row{"import.look_cancelled", QT_TRANSLATE_NOOP("TroubleWords", "Stopped: nothing was imported.")},
    Row{"import.cancelled", QT_TRANSLATE_NOOP("TroubleWords", "The import was stopped; what was read so far stays. Start it again to go on.")},
};

}  // namespace

const char* keepingTrouble(std::string_view code) { return sentenceIn(kRows, code); }

}  // namespace inquiry::ui
