#include "ui/settings/local_handbook.h"

#include <QCoreApplication>

namespace inquiry::ui {
namespace {

struct LocalHandbook {
  Q_DECLARE_TR_FUNCTIONS(LocalHandbook)
};

void addPages(HelpWindow& window) {
  window.addHeading(LocalHandbook::tr("What can be read"));
  window.addTable({LocalHandbook::tr("What can be read"),
                   {LocalHandbook::tr("Path"), LocalHandbook::tr("Words after the question mark"), LocalHandbook::tr("Answer")},
                   {{QStringLiteral("/v1/threads"),
                     LocalHandbook::tr("view: needs-reply, mine, unassigned, due-soon, overdue, waiting, snoozed, cases, notices or all; store and tag: their ids; limit: 1 to 500; after: the “next” of the page before"),
                     LocalHandbook::tr("“threads”, the conversations of the list in its order, “total”, and “next” as long as there are more")},
                    {QStringLiteral("/v1/threads/ID"), LocalHandbook::tr("none; ID is the number of the conversation, or STORE/NUMBER as the platform calls it"),
                     LocalHandbook::tr("the conversation with its messages, running deadlines and order")},
                    {QStringLiteral("/v1/search"), LocalHandbook::tr("q: words and filters as in the search line; order: newest or relevance; limit: 1 to 500"), LocalHandbook::tr("the messages that hold them, and how far what was searched is complete")},
                    {QStringLiteral("/v1/report/response-times"),
                     LocalHandbook::tr("from and to: instants such as 2026-11-16T00:00:00Z, without them the last 28 days; by: store, site, marketplace, agent, group, tag, day, hour or weekday; store, site, marketplace, agent, group and tag: only these"),
                     LocalHandbook::tr("the figures of the page of response times, with what each of them means")},
                    {QStringLiteral("/v1/health"), LocalHandbook::tr("none"), LocalHandbook::tr("“status”: ok or degraded, and how each store is connected")}}});
}

void addExamples(HelpWindow& window, int port) {
  const QString address = QStringLiteral("http://127.0.0.1:%1").arg(port);
  window.addHeading(LocalHandbook::tr("Examples"));
  window.addText(LocalHandbook::tr("On a command line, with the key in the variable KEY:"));
  window.addCode(QStringLiteral("curl -H \"Authorization: Bearer $KEY\" \"%1/v1/threads?view=overdue&limit=20\"").arg(address));
  window.addText(LocalHandbook::tr("In Python, page by page:"));
  window.addCode(QStringLiteral("import json, os, urllib.parse, urllib.request\n\nafter = \"\"\nwhile True:\n"
                                "    words = urllib.parse.urlencode({\"view\": \"needs-reply\", \"limit\": 500, \"after\": after})\n"
                                "    asked = urllib.request.Request(\"%1/v1/threads?\" + words,\n"
                                "                                   headers={\"Authorization\": \"Bearer \" + os.environ[\"KEY\"]})\n"
                                "    page = json.load(urllib.request.urlopen(asked))\n"
                                "    for thread in page[\"threads\"]:\n        print(thread[\"id\"], thread[\"store\"], thread[\"dueAt\"])\n"
                                "    after = page.get(\"next\")\n    if not after:\n        break")
                     .arg(address));
}

void addAnswers(HelpWindow& window) {
  window.addHeading(LocalHandbook::tr("When something is refused"));
  window.addText(LocalHandbook::tr("The answer is then {\"error\": {\"code\": …, \"text\": …}}: the text says what to do, the code stays the same in every version."));
  window.addTable({LocalHandbook::tr("When something is refused"),
                   {LocalHandbook::tr("Status"), LocalHandbook::tr("Code"), LocalHandbook::tr("What to do")},
                   {{QStringLiteral("400"), QStringLiteral("local.query"), LocalHandbook::tr("A word of the request cannot be read: the text names it.")},
                    {QStringLiteral("401"), QStringLiteral("local.token"), LocalHandbook::tr("The key is missing or was revoked: make a new one on the page “Other programs”.")},
                    {QStringLiteral("403"), QStringLiteral("local.host, local.web_page"), LocalHandbook::tr("Ask for 127.0.0.1 or localhost, and not out of a web page.")},
                    {QStringLiteral("404"), QStringLiteral("local.page"), LocalHandbook::tr("There is no such page or conversation.")},
                    {QStringLiteral("405"), QStringLiteral("local.method"), LocalHandbook::tr("Only GET is answered: nothing can be written.")},
                    {QStringLiteral("429"), QStringLiteral("local.pace"), LocalHandbook::tr("Wait as many seconds as the header Retry-After says: 20 requests a second are answered, 60 at once.")},
                    {QStringLiteral("503"), LocalHandbook::tr("another code"), LocalHandbook::tr("The data cannot be read just now: ask again later.")}}});
}

}  // namespace

void fillLocalHandbook(HelpWindow& window, int port) {
  window.setWindowTitle(LocalHandbook::tr("Handbook for other programs"));
  window.addText(LocalHandbook::tr("Only programs of this computer are answered, only with a key, and only while the desk is open and unlocked. They can read and never write. "
                                   "Mail addresses, telephone and card numbers are masked in everything they read. Times are in UTC (ISO 8601), texts in UTF-8."));
  addPages(window);
  addExamples(window, port);
  addAnswers(window);
}

}  // namespace inquiry::ui
