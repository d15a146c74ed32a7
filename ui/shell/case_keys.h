#pragma once

#include <QString>

namespace inquiry::ui {

// Whether a command is about the conversation or the list of the inbox. On the page of cases neither is on screen: nothing may be done to them unseen.
bool isOfInbox(const QString& command);
// Commands that write or look in the conversation beside the inbox.
bool isOfConversation(const QString& command);

}  // namespace inquiry::ui
