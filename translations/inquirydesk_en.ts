<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BubbleText</name>
        <message numerus="yes">
            <source>··· %n quoted line(s)</source>
            <translation>
                <numerusform>··· %n quoted line</numerusform>
                <numerusform>··· %n quoted lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <translation>
                <numerusform>%n piece</numerusform>
                <numerusform>%n pieces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message numerus="yes">
            <source>read %n message(s)</source>
            <translation>
                <numerusform>read %n message</numerusform>
                <numerusform>read %n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErasureWords</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) with their search words</source>
            <translation>
                <numerusform>%n message with its search words</numerusform>
                <numerusform>%n messages with their search words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) of ours</source>
            <translation>
                <numerusform>%n reply of ours</numerusform>
                <numerusform>%n replies of ours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n internal note(s)</source>
            <translation>
                <numerusform>%n internal note</numerusform>
                <numerusform>%n internal notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) in words of the team</source>
            <translation>
                <numerusform>%n mention in words of the team</numerusform>
                <numerusform>%n mentions in words of the team</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s)</source>
            <translation>
                <numerusform>%n alert</numerusform>
                <numerusform>%n alerts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s), %1</source>
            <translation>
                <numerusform>%n attached file, %1</numerusform>
                <numerusform>%n attached files, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the journal lost their words; its chain still proves itself</source>
            <translation>
                <numerusform>%n row of the journal lost its words; its chain still proves itself</numerusform>
                <numerusform>%n rows of the journal lost their words; its chain still proves itself</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshot(s) of the workspace</source>
            <translation>
                <numerusform>%n snapshot of the workspace</numerusform>
                <numerusform>%n snapshots of the workspace</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old copy(s) of the database</source>
            <translation>
                <numerusform>%n old copy of the database</numerusform>
                <numerusform>%n old copies of the database</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of sent replies</source>
            <translation>
                <numerusform>%n record of sent replies</numerusform>
                <numerusform>%n records of sent replies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) outside of the workspace may tell of the buyer: delete them by hand.</source>
            <translation>
                <numerusform>%n file outside of the workspace may tell of the buyer: delete it by hand.</numerusform>
                <numerusform>%n files outside of the workspace may tell of the buyer: delete them by hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s): see the settings, keeping and forgetting</source>
            <translation>
                <numerusform>%n more file: see the settings, keeping and forgetting</numerusform>
                <numerusform>%n more files: see the settings, keeping and forgetting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message numerus="yes">
            <source>%1: at most %n character(s) here</source>
            <translation>
                <numerusform>%1: at most %n character here</numerusform>
                <numerusform>%1: at most %n characters here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: at most %n here</source>
            <translation>
                <numerusform>%1: at most %n here</numerusform>
                <numerusform>%1: at most %n here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthText</name>
        <message numerus="yes">
            <source>%n message(s) known by mail only: look on the platform&apos;s page</source>
            <translation>
                <numerusform>%n message known by mail only: look on the platform&apos;s page</numerusform>
                <numerusform>%n messages known by mail only: look on the platform&apos;s page</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message numerus="yes">
            <source>%n line(s) of the key file could not be used: %1</source>
            <translation>
                <numerusform>%n line of the key file could not be used: %1</numerusform>
                <numerusform>%n lines of the key file could not be used: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OldExportFlow</name>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>%n more line</numerusform>
                <numerusform>%n more lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n older message(s)</source>
            <translation>
                <numerusform>%n older message</numerusform>
                <numerusform>%n older messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n thread(s) done</source>
            <translation>
                <numerusform>%n thread done</numerusform>
                <numerusform>%n threads done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) opened again</source>
            <translation>
                <numerusform>%n thread opened again</numerusform>
                <numerusform>%n threads opened again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s): no reply needed</source>
            <translation>
                <numerusform>%n thread: no reply needed</numerusform>
                <numerusform>%n threads: no reply needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) snoozed</source>
            <translation>
                <numerusform>%n thread snoozed</numerusform>
                <numerusform>%n threads snoozed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n thread(s) changed</source>
            <translation>
                <numerusform>Tags of %n thread changed</numerusform>
                <numerusform>Tags of %n threads changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) assigned</source>
            <translation>
                <numerusform>%n thread assigned</numerusform>
                <numerusform>%n threads assigned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) merged</source>
            <translation>
                <numerusform>%n thread merged</numerusform>
                <numerusform>%n threads merged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Priority of %n thread(s) changed</source>
            <translation>
                <numerusform>Priority of %n thread changed</numerusform>
                <numerusform>Priority of %n threads changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) changed</source>
            <translation>
                <numerusform>%n thread changed</numerusform>
                <numerusform>%n threads changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlarmBar</name>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alarms</comment>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · and %n more store(s)</source>
            <comment>alarm</comment>
            <translation>
                <numerusform>%1 · and %n more store</numerusform>
                <numerusform>%1 · and %n more stores</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertFlow</name>
        <message numerus="yes">
            <source>%n alert(s) acknowledged</source>
            <translation>
                <numerusform>%n alert acknowledged</numerusform>
                <numerusform>%n alerts acknowledged</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertModel</name>
        <message numerus="yes">
            <source>%n store(s) down: %1</source>
            <translation>
                <numerusform>%n store down: %1</numerusform>
                <numerusform>%n stores down: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealClock</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealForm</name>
        <message numerus="yes">
            <source>From a notification that came as a mail it is quicker: open it among the platform notices and choose “New appeal” there; store and time are its own then. The time for an appeal is %n hour(s).</source>
            <translation>
                <numerusform>From a notification that came as a mail it is quicker: open it among the platform notices and choose “New appeal” there; store and time are its own then. The time for an appeal is %n hour.</numerusform>
                <numerusform>From a notification that came as a mail it is quicker: open it among the platform notices and choose “New appeal” there; store and time are its own then. The time for an appeal is %n hours.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AssistPage</name>
        <message numerus="yes">
            <source>Nothing has been learned yet. A tag is learned once it stands on %n thread(s).</source>
            <translation>
                <numerusform>Nothing has been learned yet. A tag is learned once it stands on %n thread.</numerusform>
                <numerusform>Nothing has been learned yet. A tag is learned once it stands on %n threads.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learned on %1 from %n thread(s); macro-F1 %2, measured on %3 of them that were kept aside.</source>
            <translation>
                <numerusform>Learned on %1 from %n thread; macro-F1 %2, measured on %3 of them that were kept aside.</numerusform>
                <numerusform>Learned on %1 from %n threads; macro-F1 %2, measured on %3 of them that were kept aside.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AuditFlow</name>
        <message numerus="yes">
            <source>%n event(s) were written to %1.</source>
            <translation>
                <numerusform>%n event was written to %1.</numerusform>
                <numerusform>%n events were written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::BulkReplyFlow</name>
        <message numerus="yes">
            <source>One template replies to at most %n thread(s) at a time.</source>
            <translation>
                <numerusform>One template replies to at most %n thread at a time.</numerusform>
                <numerusform>One template replies to at most %n threads at a time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reply to %n thread(s) by template</source>
            <translation>
                <numerusform>Reply to %n thread by template</numerusform>
                <numerusform>Reply to %n threads by template</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It does not fit %n thread(s)</source>
            <translation>
                <numerusform>It does not fit %n thread</numerusform>
                <numerusform>It does not fit %n threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reply to %n thread(s)</source>
            <translation>
                <numerusform>Reply to %n thread</numerusform>
                <numerusform>Reply to %n threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) wait to be sent.</source>
            <translation>
                <numerusform>%n reply waits to be sent.</numerusform>
                <numerusform>%n replies wait to be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) without a reply: Enter opens one</source>
            <translation>
                <numerusform>%n thread without a reply: Enter opens it</numerusform>
                <numerusform>%n threads without a reply: Enter opens one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) have a reply waiting already</source>
            <translation>
                <numerusform>%n buyer has a reply waiting already</numerusform>
                <numerusform>%n buyers have a reply waiting already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reply to all %n thread(s), also where a reply waits</source>
            <translation>
                <numerusform>Reply to the thread, also where a reply waits</numerusform>
                <numerusform>Reply to all %n threads, also where a reply waits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseForm</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseModel</name>
        <message numerus="yes">
            <source>%1, %n case(s)</source>
            <translation>
                <numerusform>%1, %n case</numerusform>
                <numerusform>%1, %n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CasePanel</name>
        <message numerus="yes">
            <source>%n open</source>
            <comment>cases</comment>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s), one order, by the platform&apos;s time</source>
            <translation>
                <numerusform>%n conversation, one order, by the platform&apos;s time</numerusform>
                <numerusform>%n conversations, one order, by the platform&apos;s time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) checked, last %1</source>
            <translation>
                <numerusform>%n store checked, last %1</numerusform>
                <numerusform>%n stores checked, last %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n store(s), not all of them checked yet</source>
            <translation>
                <numerusform>%n store, not checked yet</numerusform>
                <numerusform>%n stores, not all of them checked yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseWriting</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChannelsPage</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <comment>channel</comment>
            <translation>
                <numerusform>%1, %n waiting</numerusform>
                <numerusform>%1, %n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n message(s)</source>
            <comment>kind</comment>
            <translation>
                <numerusform>%1, %n message</numerusform>
                <numerusform>%1, %n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ComposerPanel</name>
        <message numerus="yes">
            <source>Solve %n first</source>
            <translation>
                <numerusform>Solve %n first</numerusform>
                <numerusform>Solve %n first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> · %n file(s)</source>
            <translation>
                <numerusform> · %n file</numerusform>
                <numerusform> · %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ConversationView</name>
        <message numerus="yes">
            <source>Conversation, %n message(s)</source>
            <translation>
                <numerusform>Conversation, %n message</numerusform>
                <numerusform>Conversation, %n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoverageModel</name>
        <message numerus="yes">
            <source>%n to fetch again</source>
            <translation>
                <numerusform>%n to fetch again</numerusform>
                <numerusform>%n to fetch again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the platform drops files of messages after about %n day(s)</source>
            <translation>
                <numerusform>%1: the platform drops files of messages after about %n day</numerusform>
                <numerusform>%1: the platform drops files of messages after about %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the platform gives messages for about %n day(s)</source>
            <translation>
                <numerusform>%1: the platform gives messages for about %n day</numerusform>
                <numerusform>%1: the platform gives messages for about %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have no copy here; the first goes %1: open the messages and load them.</source>
            <translation>
                <numerusform>%n file has no copy here; it goes %1: open the message and load it.</numerusform>
                <numerusform>%n files have no copy here; the first goes %1: open the messages and load them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) can still be read; the first day goes %1.</source>
            <translation>
                <numerusform>%n gap can still be read; its first day goes %1.</numerusform>
                <numerusform>%n gaps can still be read; the first day goes %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) held</source>
            <translation>
                <numerusform>%n day held</numerusform>
                <numerusform>%n days held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: personal data of buyers may be kept here for %n day(s) at most</source>
            <translation>
                <numerusform>%1: personal data of buyers may be kept here for %n day at most</numerusform>
                <numerusform>%1: personal data of buyers may be kept here for %n days at most</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoveragePanel</name>
        <message numerus="yes">
            <source>At %n store(s) the platform drops soon what is not stored here. Choose a store to read what to do.</source>
            <translation>
                <numerusform>At %n store the platform drops soon what is not stored here. Choose it to read what to do.</numerusform>
                <numerusform>At %n stores the platform drops soon what is not stored here. Choose a store to read what to do.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardContent</name>
        <message numerus="yes">
            <source>Buyers give %1 of 5 stars on average, over %n ratings; Return opens the ratings</source>
            <translation>
                <numerusform>Buyers give %1 of 5 stars on average, over %n rating; Return opens the ratings</numerusform>
                <numerusform>Buyers give %1 of 5 stars on average, over %n ratings; Return opens the ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The figures of %n conversations are still being worked out: what is shown here does not count them yet.</source>
            <translation>
                <numerusform>The figures of %n conversation are still being worked out: what is shown here does not count it yet.</numerusform>
                <numerusform>The figures of %n conversations are still being worked out: what is shown here does not count them yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers; red: a day or longer</source>
            <translation>
                <numerusform>%n answer; red: a day or longer</numerusform>
                <numerusform>%n answers; red: a day or longer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mean %1 = sum of the five, over %n answers of this desk</source>
            <translation>
                <numerusform>Mean %1 = sum of the five, over %n answer of this desk</numerusform>
                <numerusform>Mean %1 = sum of the five, over %n answers of this desk</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DataFlow</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Backed up and proved: %n message(s), %1, in %2.</source>
            <translation>
                <numerusform>Backed up and proved: %n message, %1, in %2.</numerusform>
                <numerusform>Backed up and proved: %n messages, %1, in %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n row was written to %1.</numerusform>
                <numerusform>%n rows were written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n row(s) of the journal are intact.</source>
            <translation>
                <numerusform>The one row (%n) of the journal is intact.</numerusform>
                <numerusform>All %n rows of the journal are intact.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) need a look.</source>
            <translation>
                <numerusform>%n point needs a look.</numerusform>
                <numerusform>%n points need a look.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>%n more line</numerusform>
                <numerusform>%n more lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeadlinesFlow</name>
        <message numerus="yes">
            <source>%n waiting thread(s) are counted by these figures now.</source>
            <translation>
                <numerusform>%n waiting thread is counted by these figures now.</numerusform>
                <numerusform>%n waiting threads are counted by these figures now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeadlinesPage</name>
        <message numerus="yes">
            <source>%n day(s) were added. Keep the calendar to use them.</source>
            <translation>
                <numerusform>%n day was added. Keep the calendar to use it.</numerusform>
                <numerusform>%n days were added. Keep the calendar to use them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeskWindow</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n threads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EmptyState</name>
        <message numerus="yes">
            <source>Checked %n store(s), last %1.</source>
            <translation>
                <numerusform>Checked %n store, last %1.</numerusform>
                <numerusform>Checked %n stores, last %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %n store(s).</source>
            <translation>
                <numerusform>Checked %n store.</numerusform>
                <numerusform>Checked %n stores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading, search and drafts work; %n message(s) wait.</source>
            <translation>
                <numerusform>Reading, search and drafts work; %n message wait.</numerusform>
                <numerusform>Reading, search and drafts work; %n messages wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read, newest first; you can work already.</source>
            <translation>
                <numerusform>%n message read, newest first; you can work already.</numerusform>
                <numerusform>%n messages read, newest first; you can work already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) in other views need a reply.</source>
            <translation>
                <numerusform>%n thread in other views needs a reply.</numerusform>
                <numerusform>%n threads in other views need a reply.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) of other stores need a reply.</source>
            <translation>
                <numerusform>%n thread of other stores needs a reply.</numerusform>
                <numerusform>%n threads of other stores need a reply.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceFlow</name>
        <message numerus="yes">
            <source>%n file(s) were archived in %1</source>
            <translation>
                <numerusform>%n file was archived in %1</numerusform>
                <numerusform>%n files were archived in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FindingsList</name>
        <message numerus="yes">
            <source>%n forbidden</source>
            <translation>
                <numerusform>%n forbidden</numerusform>
                <numerusform>%n forbidden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ForgetFlow</name>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>%n more line</numerusform>
                <numerusform>%n more lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) known here are forgotten.</source>
            <translation>
                <numerusform>%n buyer known here is forgotten.</numerusform>
                <numerusform>%n buyers known here are forgotten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are not known here; they will not be stored later either.</source>
            <comment>buyers</comment>
            <translation>
                <numerusform>%n is not known here and will not be stored later either.</numerusform>
                <numerusform>%n are not known here; they will not be stored later either.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) were forgotten.</source>
            <translation>
                <numerusform>%n buyer was forgotten.</numerusform>
                <numerusform>%n buyers were forgotten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not known here.</source>
            <comment>buyers</comment>
            <translation>
                <numerusform>%n was not known here.</numerusform>
                <numerusform>%n were not known here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HandOverWindow</name>
        <message numerus="yes">
            <source>%n piece(s) of work lie open in your name.</source>
            <translation>
                <numerusform>%n piece of work lies open in your name.</numerusform>
                <numerusform>%n pieces of work lie open in your name.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) of yours stay in their conversations.</source>
            <translation>
                <numerusform>%n draft of yours stays in its conversation.</numerusform>
                <numerusform>%n drafts of yours stay in their conversations.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HeatMap</name>
        <message numerus="yes">
            <source>%1, %2:00: %n arrivals, %3 late</source>
            <comment>weekday, hour, late</comment>
            <translation>
                <numerusform>%1, %2:00: %n arrival, %3 late</numerusform>
                <numerusform>%1, %2:00: %n arrivals, %3 late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeepingPage</name>
        <message numerus="yes">
            <source>%n conversation(s) are held and stay whatever is chosen.</source>
            <translation>
                <numerusform>%n conversation is held and stays whatever is chosen.</numerusform>
                <numerusform>%n conversations are held and stay whatever is chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), the most the platform allows</source>
            <translation>
                <numerusform>%n day, the most the platform allows</numerusform>
                <numerusform>%n days, the most the platform allows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stored</source>
            <comment>pieces of data</comment>
            <translation>
                <numerusform>%n stored</numerusform>
                <numerusform>%n stored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go with the next run</source>
            <translation>
                <numerusform>%n goes with the next run</numerusform>
                <numerusform>%n go with the next run</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more within 30 days</source>
            <translation>
                <numerusform>%n more within 30 days</numerusform>
                <numerusform>%n more within 30 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n hour(s)</source>
            <translation>
                <numerusform>Every hour</numerusform>
                <numerusform>Every %n hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeepingSettingsFlow</name>
        <message numerus="yes">
            <source>%1: %n conversation(s) are held.</source>
            <translation>
                <numerusform>%1: %n conversation is held.</numerusform>
                <numerusform>%1: %n conversations are held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list was read; %n entry(s) cannot be done yet and stand below.</source>
            <translation>
                <numerusform>The list was read; %n entry cannot be done yet and stands below.</numerusform>
                <numerusform>The list was read; %n entries cannot be done yet and stand below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is done: %n buyer(s) were forgotten.</source>
            <translation>
                <numerusform>The list is done: %n buyer was forgotten.</numerusform>
                <numerusform>The list is done: %n buyers were forgotten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeysFlow</name>
        <message numerus="yes">
            <source>The keys of %n command(s) were taken from the file.</source>
            <translation>
                <numerusform>The keys of %n command were taken from the file.</numerusform>
                <numerusform>The keys of %n commands were taken from the file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgeFlow</name>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n row was written to %1.</numerusform>
                <numerusform>%n rows were written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) are new or changed.</source>
            <translation>
                <numerusform>%n entry is new or changed.</numerusform>
                <numerusform>%n entries are new or changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read; the first is in line %1: %2</source>
            <translation>
                <numerusform>%n row could not be read; the first is in line %1: %2</numerusform>
                <numerusform>%n rows could not be read; the first is in line %1: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgePage</name>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>%n text</numerusform>
                <numerusform>%n texts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgePicker</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListFlow</name>
        <message numerus="yes">
            <source>%n not searchable yet</source>
            <translation>
                <numerusform>%n not searchable yet</numerusform>
                <numerusform>%n not searchable yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListsPage</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n waiting</numerusform>
                <numerusform>%1, %n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) that wait for a reply carry “%1”; done ones may, too. They stay, without the tag. A deleted tag can be created again, but not its threads&apos; marks.</source>
            <translation>
                <numerusform>%n thread that waits for a reply carries “%1”; done ones may, too. It stays, without the tag. A deleted tag can be created again, but not its threads&apos; marks.</numerusform>
                <numerusform>%n threads that wait for a reply carry “%1”; done ones may, too. They stay, without the tag. A deleted tag can be created again, but not its threads&apos; marks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LockPage</name>
        <message numerus="yes">
            <source>That was not the passphrase. Try again in %n s.</source>
            <translation>
                <numerusform>That was not the passphrase. Try again in %n s.</numerusform>
                <numerusform>That was not the passphrase. Try again in %n s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due soon</source>
            <translation>
                <numerusform>%n due soon</numerusform>
                <numerusform>%n due soon</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LogFlow</name>
        <message numerus="yes">
            <source>%n line(s) were copied.</source>
            <translation>
                <numerusform>%n line was copied.</numerusform>
                <numerusform>%n lines were copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OldExportFlow</name>
        <message numerus="yes">
            <source>%n message(s) in it.</source>
            <translation>
                <numerusform>%n message in it.</numerusform>
                <numerusform>%n messages in it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are stored here already and stay as they are.</source>
            <translation>
                <numerusform>%n of them is stored here already and stays as it is.</numerusform>
                <numerusform>%n of them are stored here already and stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cannot be read and are left out.</source>
            <translation>
                <numerusform>%n line cannot be read and is left out.</numerusform>
                <numerusform>%n lines cannot be read and are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OrderImportBox</name>
        <message numerus="yes">
            <source>%1: %n order(s)</source>
            <translation>
                <numerusform>%1: %n order</numerusform>
                <numerusform>%1: %n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>%n more line</numerusform>
                <numerusform>%n more lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n order(s)</source>
            <translation>
                <numerusform>Import %n order</numerusform>
                <numerusform>Import %n orders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxDetail</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n attempt</numerusform>
                <numerusform>%n attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n character(s)</source>
            <translation>
                <numerusform>%1 · %n character</numerusform>
                <numerusform>%1 · %n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxFlow</name>
        <message numerus="yes">
            <source>%n reply(s) are drafts again.</source>
            <translation>
                <numerusform>%n reply is a draft again.</numerusform>
                <numerusform>%n replies are drafts again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had left already.</source>
            <translation>
                <numerusform>%n had left already.</numerusform>
                <numerusform>%n had left already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxPanel</name>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n on the way</numerusform>
                <numerusform>%n on the way</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PackageFlow</name>
        <message numerus="yes">
            <source>Written: %1 (%2, %n file(s)).</source>
            <translation>
                <numerusform>Written: %1 (%2, %n file).</numerusform>
                <numerusform>Written: %1 (%2, %n files).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) stayed out because the buyer is masked; the manifest names them.</source>
            <translation>
                <numerusform>%n file stayed out because the buyer is masked; the manifest names it.</numerusform>
                <numerusform>%n files stayed out because the buyer is masked; the manifest names them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be had: they were never loaded, or are damaged. The manifest names them.</source>
            <translation>
                <numerusform>%n file could not be had: it was never loaded, or is damaged. The manifest names it.</numerusform>
                <numerusform>%n files could not be had: they were never loaded, or are damaged. The manifest names them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) are missing in the PDF: no font of this computer has them. The JSON files hold them.</source>
            <translation>
                <numerusform>%n character is missing in the PDF: no font of this computer has it. The JSON files hold it.</numerusform>
                <numerusform>%n characters are missing in the PDF: no font of this computer has them. The JSON files hold them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) of the package are not as they were written.</source>
            <translation>
                <numerusform>%n part of the package is not as it was written.</numerusform>
                <numerusform>%n parts of the package are not as they were written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PastWindow</name>
        <message numerus="yes">
            <source>%n conversations</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformActionsWindow</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::QuitDialog</name>
        <message numerus="yes">
            <source>%n reply(s) not sent yet</source>
            <translation>
                <numerusform>%n reply not sent yet</numerusform>
                <numerusform>%n replies not sent yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can still be undone.</source>
            <translation>
                <numerusform>%n can still be undone.</numerusform>
                <numerusform>%n can still be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way or waiting for the network.</source>
            <translation>
                <numerusform>%n on the way or waiting for the network.</numerusform>
                <numerusform>%n on the way or waiting for the network.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) left. The program ends when they have been delivered.</source>
            <translation>
                <numerusform>%n reply left. The program ends when it has been delivered.</numerusform>
                <numerusform>%n replies left. The program ends when they have been delivered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) still wait: the platform does not answer or there is no network.</source>
            <translation>
                <numerusform>%n reply still waits: the platform does not answer or there is no network.</numerusform>
                <numerusform>%n replies still wait: the platform does not answer or there is no network.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) need you: look into the outbox.</source>
            <translation>
                <numerusform>%n reply needs you: look into the outbox.</numerusform>
                <numerusform>%n replies need you: look into the outbox.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RecoveryFlow</name>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) that go out as planned</source>
            <translation>
                <numerusform>%n reply that goes out as planned</numerusform>
                <numerusform>%n replies that go out as planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) that may have left and are looked up</source>
            <translation>
                <numerusform>%n reply that may have left and is looked up</numerusform>
                <numerusform>%n replies that may have left and are looked up</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReportFlow</name>
        <message numerus="yes">
            <source>%n new ratings were taken in.</source>
            <translation>
                <numerusform>%n new rating was taken in.</numerusform>
                <numerusform>%n new ratings were taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ratings, the newest first</source>
            <translation>
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings, the newest first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines, the most first</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines, the most first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReviewFlow</name>
        <message numerus="yes">
            <source>The %n chosen conversations</source>
            <translation>
                <numerusform>The chosen conversation</numerusform>
                <numerusform>The %n chosen conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversations are in %1.</source>
            <translation>
                <numerusform>%n conversation is in %1.</numerusform>
                <numerusform>%n conversations are in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReviewForm</name>
        <message numerus="yes">
            <source>The passphrase needs at least %n characters: the file leaves this computer.</source>
            <translation>
                <numerusform>The passphrase needs at least %n character: the file leaves this computer.</numerusform>
                <numerusform>The passphrase needs at least %n characters: the file leaves this computer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RulesFlow</name>
        <message numerus="yes">
            <source>%n rule(s) were read. Look at them, then save.</source>
            <translation>
                <numerusform>%n rule was read. Look at it, then save.</numerusform>
                <numerusform>%n rules were read. Look at them, then save.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved. %n changed rule(s) run in shadow until they have proven themselves.</source>
            <translation>
                <numerusform>Saved. %n changed rule runs in shadow until it has proven itself.</numerusform>
                <numerusform>Saved. %n changed rules run in shadow until they have proven themselves.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RulesPage</name>
        <message numerus="yes">
            <source>%n condition(s), written in a file</source>
            <translation>
                <numerusform>%n condition, written in a file</numerusform>
                <numerusform>%n conditions, written in a file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) of buyers were looked at.</source>
            <translation>
                <numerusform>%n message of buyers was looked at.</numerusform>
                <numerusform>%n messages of buyers were looked at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more row(s) are not shown.</source>
            <translation>
                <numerusform>%n more row is not shown.</numerusform>
                <numerusform>%n more rows are not shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SampleFlow</name>
        <message numerus="yes">
            <source>The %n conversations of the sample</source>
            <translation>
                <numerusform>The conversation of the sample</numerusform>
                <numerusform>The %n conversations of the sample</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SecurityFlow</name>
        <message numerus="yes">
            <source>%n message(s) were taken out and are read again now; drafts, notes and the journal stayed.</source>
            <translation>
                <numerusform>%n message was taken out and is read again now; drafts, notes and the journal stayed.</numerusform>
                <numerusform>%n messages were taken out and are read again now; drafts, notes and the journal stayed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SecurityPage</name>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) after it was locked</source>
            <translation>
                <numerusform>%n minute after it was locked</numerusform>
                <numerusform>%n minutes after it was locked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) after it was locked</source>
            <translation>
                <numerusform>%n hour after it was locked</numerusform>
                <numerusform>%n hours after it was locked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SetupFlow</name>
        <message numerus="yes">
            <source>%n template(s) are here.</source>
            <translation>
                <numerusform>%n template is here.</numerusform>
                <numerusform>%n templates are here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are here, in %1.</source>
            <translation>
                <numerusform>%n template is here, in %1.</numerusform>
                <numerusform>%n templates are here, in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The window locks itself after %n minute(s) without use; change that in the settings.</source>
            <translation>
                <numerusform>The window locks itself after %n minute without a hand on it; change that in the settings.</numerusform>
                <numerusform>The window locks itself after %n minutes without a hand on it; change that in the settings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) missing</source>
            <translation>
                <numerusform>%n right missing</numerusform>
                <numerusform>%n rights missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %1 messages, %2 on this computer, %n minute(s).</source>
            <translation>
                <numerusform>About %1 messages, %2 on this computer, %n minute.</numerusform>
                <numerusform>About %1 messages, %2 on this computer, %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ShiftFlow</name>
        <message numerus="yes">
            <source>%n piece(s) of work went to %1.</source>
            <translation>
                <numerusform>%n piece of work went to %1.</numerusform>
                <numerusform>%n pieces of work went to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StatusStrip</name>
        <message numerus="yes">
            <source>%n store(s)</source>
            <translation>
                <numerusform>%n store</numerusform>
                <numerusform>%n stores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ask(s) you</source>
            <translation>
                <numerusform>%n asks you</numerusform>
                <numerusform>%n ask you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) %1</source>
            <comment>how many stores are &apos;lagging&apos; or &apos;far behind&apos;</comment>
            <translation>
                <numerusform>%n store %1</numerusform>
                <numerusform>%n stores %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatePicker</name>
        <message numerus="yes">
            <source>%n available</source>
            <translation>
                <numerusform>%n available</numerusform>
                <numerusform>%n available</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatesFlow</name>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n row was written to %1.</numerusform>
                <numerusform>%n rows were written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are new or changed.</source>
            <translation>
                <numerusform>%n template is new or changed.</numerusform>
                <numerusform>%n templates are new or changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read; the first is in line %1: %2</source>
            <translation>
                <numerusform>%n row could not be read; the first is in line %1: %2</numerusform>
                <numerusform>%n rows could not be read; the first is in line %1: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatesPage</name>
        <message numerus="yes">
            <source>%n wording(s)</source>
            <translation>
                <numerusform>%n wording</numerusform>
                <numerusform>%n wordings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TopBar</name>
        <message numerus="yes">
            <source>Alerts: %n open</source>
            <translation>
                <numerusform>Alerts: %n open</numerusform>
                <numerusform>Alerts: %n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationSetupFlow</name>
        <message numerus="yes">
            <source>%n word(s) taken.</source>
            <translation>
                <numerusform>%n word taken.</numerusform>
                <numerusform>%n words taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out; the first is line %1: %2</source>
            <translation>
                <numerusform>%n line left out; it is line %1: %2</numerusform>
                <numerusform>%n lines left out; the first is line %1: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TrayFlow</name>
        <message numerus="yes">
            <source>%n due within 1 h</source>
            <translation>
                <numerusform>%n due within 1 h</numerusform>
                <numerusform>%n due within 1 h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TriageFlow</name>
        <message numerus="yes">
            <source>Changing %n thread(s)…</source>
            <translation>
                <numerusform>Changing %n thread…</numerusform>
                <numerusform>Changing %n threads…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TwinWindow</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The bar is missed: %n answers in time bring it back.</source>
            <translation>
                <numerusform>The bar is missed: %n answer in time brings it back.</numerusform>
                <numerusform>The bar is missed: %n answers in time bring it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more late answers until the bar is missed.</source>
            <translation>
                <numerusform>%n more late answer until the bar is missed.</numerusform>
                <numerusform>%n more late answers until the bar is missed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::UndoFlow</name>
        <message numerus="yes">
            <source>%n buyer(s)</source>
            <translation>
                <numerusform>%n buyer</numerusform>
                <numerusform>%n buyers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) undone. The texts are drafts again.</source>
            <translation>
                <numerusform>%n reply undone. The text is a draft again.</numerusform>
                <numerusform>%n replies undone. The texts are drafts again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::WaitsWindow</name>
        <message numerus="yes">
            <source>%n waiting periods, the longest late first</source>
            <translation>
                <numerusform>%n waiting period, the longest late first</numerusform>
                <numerusform>%n waiting periods, the longest late first</numerusform>
            </translation>
        </message>
    </context>
</TS>
