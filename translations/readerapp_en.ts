<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountPanel</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
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
    <name>AccountWords</name>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not given by the server</source>
        <translation>
            <numerusform>%n article not given by the server</numerusform>
            <numerusform>%n articles not given by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} read articles are unread on the server.</source>
        <translation>
            <numerusform>%n of {known} read articles is unread on the server.</numerusform>
            <numerusform>%n of {known} read articles are unread on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} stars are missing on the server.</source>
        <translation>
            <numerusform>%n of {known} stars is missing on the server.</numerusform>
            <numerusform>%n of {known} stars are missing on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message numerus="yes">
        <source>%n change(s) wait to be sent; the server will not hear of them.</source>
        <translation>
            <numerusform>%n change waits to be sent; the server will not hear of it.</numerusform>
            <numerusform>%n changes wait to be sent; the server will not hear of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Began to ask %n feed(s)</source>
        <translation>
            <numerusform>Began to ask %n feed</numerusform>
            <numerusform>Began to ask %n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your rules moved %n article(s) to the bin.</source>
        <translation>
            <numerusform>Your rules moved %n article to the bin.</numerusform>
            <numerusform>Your rules moved %n articles to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>%n change from your other computers</numerusform>
            <numerusform>%n changes from your other computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) sent</source>
        <translation>
            <numerusform>%n mark sent</numerusform>
            <numerusform>%n marks sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>%n mark taken over</numerusform>
            <numerusform>%n marks taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the server</source>
        <translation>
            <numerusform>%n change refused by the server</numerusform>
            <numerusform>%n changes refused by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n feed failed</numerusform>
            <numerusform>%n feeds failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddFeedController</name>
    <message numerus="yes">
        <source>Subscribed to %n feed(s)</source>
        <translation>
            <numerusform>Subscribed to %n feed</numerusform>
            <numerusform>Subscribed to %n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message numerus="yes">
        <source>&amp;Subscribe to %n Feed(s)</source>
        <translation>
            <numerusform>&amp;Subscribe to %n Feed</numerusform>
            <numerusform>&amp;Subscribe to %n Feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationStrip</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article found</numerusform>
            <numerusform>%n articles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>Story with %n report</numerusform>
            <numerusform>Story with %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page has %n card(s)</source>
        <translation>
            <numerusform>The front page has %n card</numerusform>
            <numerusform>The front page has %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message numerus="yes">
        <source> story(s)</source>
        <translation>
            <numerusform> story</numerusform>
            <numerusform> stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message numerus="yes">
        <source>%n article(s) saved to {file}</source>
        <translation>
            <numerusform>%n article saved to {file}</numerusform>
            <numerusform>%n articles saved to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>%n address copied</numerusform>
            <numerusform>%n addresses copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>%n new · Show</numerusform>
            <numerusform>%n new · Show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>%n article restored</numerusform>
            <numerusform>%n articles restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted for good</source>
        <translation>
            <numerusform>%n article deleted for good</numerusform>
            <numerusform>%n articles deleted for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWindow</name>
    <message numerus="yes">
        <source>Everything comes back as it was. After %n day(s) it is deleted.</source>
        <translation>
            <numerusform>Everything comes back as it was. After %n day it is deleted.</numerusform>
            <numerusform>Everything comes back as it was. After %n days it is deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) are not listed. Type a word of what you look for.</source>
        <translation>
            <numerusform>%n more article is not listed. Type a word of what you look for.</numerusform>
            <numerusform>%n more articles are not listed. Type a word of what you look for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Older than %n day</numerusform>
            <numerusform>Older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the %n newest of its feed</source>
        <translation>
            <numerusform>Beyond the newest of its feed</numerusform>
            <numerusform>Beyond the %n newest of its feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library took more than %n MB</source>
        <translation>
            <numerusform>The library took more than %n MB</numerusform>
            <numerusform>The library took more than %n MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>Also in %n other paper(s)</source>
        <translation>
            <numerusform>Also in %n other paper</numerusform>
            <numerusform>Also in %n other papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) of this text</source>
        <translation>
            <numerusform>%n more version of this text</numerusform>
            <numerusform>%n more versions of this text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandRouter</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article imported</numerusform>
            <numerusform>%n articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already</source>
        <translation>
            <numerusform>This article is in the library already</numerusform>
            <numerusform>%n articles are in the library already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message numerus="yes">
        <source>The reading history is erased, also in %n backup(s).</source>
        <translation>
            <numerusform>The reading history is erased, also in %n backup.</numerusform>
            <numerusform>The reading history is erased, also in %n backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%n file(s) go:</source>
        <translation>
            <numerusform>%n file goes:</numerusform>
            <numerusform>%n files go:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportImports</name>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>%n article could not be read.</numerusform>
            <numerusform>%n articles could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them known only by title and address</source>
        <translation>
            <numerusform>%n of them known only by title and address</numerusform>
            <numerusform>%n of them known only by title and address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n starred</numerusform>
            <numerusform>%n starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address or a text, left out</source>
        <translation>
            <numerusform>%n without an address or a text, left out</numerusform>
            <numerusform>%n without an address or a text, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderSyncWords</name>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>%n change waits.</numerusform>
            <numerusform>%n changes wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a year ahead and wait. Check the clocks of your computers.</source>
        <translation>
            <numerusform>%n change is dated more than a year ahead and waits. Check the clocks of your computers.</numerusform>
            <numerusform>%n changes are dated more than a year ahead and wait. Check the clocks of your computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be used and are tried again after an update: {detail}</source>
        <translation>
            <numerusform>%n change cannot be used and is tried again after an update: {detail}</numerusform>
            <numerusform>%n changes cannot be used and are tried again after an update: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>%n change from your other computers</numerusform>
            <numerusform>%n changes from your other computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not come whole yet. What is missing is read later.</source>
        <translation>
            <numerusform>%n file has not come whole yet. What is missing is read later.</numerusform>
            <numerusform>%n files have not come whole yet. What is missing is read later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontCardController</name>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marked as read</numerusform>
            <numerusform>%n articles marked as read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>The last hour</numerusform>
            <numerusform>The last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n paper(s)</source>
        <comment>after: the last 24 hours</comment>
        <translation>
            <numerusform>of %n paper</numerusform>
            <numerusform>of %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %n new article(s) compared</source>
        <translation>
            <numerusform>{compared} of %n new article compared</numerusform>
            <numerusform>{compared} of %n new articles compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <comment>after the number of stories</comment>
        <translation>
            <numerusform>from %n report</numerusform>
            <numerusform>from %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n new report</numerusform>
            <numerusform>%n new reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s)</source>
        <comment>after new reports</comment>
        <translation>
            <numerusform>in %n story</numerusform>
            <numerusform>in %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new article(s)</source>
        <translation>
            <numerusform>%n other new article</numerusform>
            <numerusform>%n other new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>from %n paper</numerusform>
            <numerusform>from %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>New: %n report</numerusform>
            <numerusform>New: %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since you read it, {moment}</source>
        <translation>
            <numerusform>New: %n report since you read it, {moment}</numerusform>
            <numerusform>New: %n reports since you read it, {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since {moment}</source>
        <translation>
            <numerusform>New: %n report since {moment}</numerusform>
            <numerusform>New: %n reports since {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n reported by AI</source>
        <translation>
            <numerusform>{count} of %n reported by AI</numerusform>
            <numerusform>{count} of %n reported by AI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single article(s)</source>
        <translation>
            <numerusform>%n single article</numerusform>
            <numerusform>%n single articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unread article(s) are in All articles.</source>
        <translation>
            <numerusform>%n more unread article is in All articles.</numerusform>
            <numerusform>%n more unread articles are in All articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>of the articles that are not shown</comment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s), {unread}, are in All articles.</source>
        <translation>
            <numerusform>%n more article, {unread}, is in All articles.</numerusform>
            <numerusform>%n more articles, {unread}, are in All articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: labelled as made by AI.</source>
        <translation>
            <numerusform>%n article hidden: labelled as made by AI.</numerusform>
            <numerusform>%n articles hidden: labelled as made by AI.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden</source>
        <translation>
            <numerusform>Show the %n hidden</numerusform>
            <numerusform>Show the %n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not answer.</source>
        <translation>
            <numerusform>%n paper did not answer.</numerusform>
            <numerusform>%n papers did not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>Show the %n other</numerusform>
            <numerusform>Show the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message numerus="yes">
        <source>{number} in %n day(s)</source>
        <translation>
            <numerusform>{number} in %n day</numerusform>
            <numerusform>{number} in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI · Show</source>
        <translation>
            <numerusform>%n hidden: labelled as made by AI · Show</numerusform>
            <numerusform>%n hidden: labelled as made by AI · Show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n item(s) could not be imported:</source>
        <translation>
            <numerusform>%n item could not be imported:</numerusform>
            <numerusform>%n items could not be imported:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexRepairer</name>
    <message numerus="yes">
        <source>The search is in order: %n article(s) were missing.</source>
        <translation>
            <numerusform>The search is in order: %n article was missing.</numerusform>
            <numerusform>The search is in order: %n articles were missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPopover</name>
    <message numerus="yes">
        <source>%n more in the details.</source>
        <translation>
            <numerusform>%n more in the details.</numerusform>
            <numerusform>%n more in the details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingController</name>
    <message numerus="yes">
        <source>Labels of %n article(s) changed</source>
        <translation>
            <numerusform>Labels of %n article changed</numerusform>
            <numerusform>Labels of %n articles changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesRead</name>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>Stories in %n language are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</numerusform>
            <numerusform>Stories in %n languages are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>Stories in %n language are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</numerusform>
            <numerusform>Stories in %n languages are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marked as read</numerusform>
            <numerusform>%n articles marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n article marked as unread</numerusform>
            <numerusform>%n articles marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>%n article starred</numerusform>
            <numerusform>%n articles starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n star removed</numerusform>
            <numerusform>%n stars removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Article(s)</source>
        <translation>
            <numerusform>Remove Article</numerusform>
            <numerusform>Remove %n Articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n article moved to the bin</numerusform>
            <numerusform>%n articles moved to the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
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
    <name>NextCheckWords</name>
    <message numerus="yes">
        <source>every %n minute(s), as you set</source>
        <translation>
            <numerusform>every minute, as you set</numerusform>
            <numerusform>every %n minutes, as you set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s), as you set</source>
        <translation>
            <numerusform>every hour, as you set</numerusform>
            <numerusform>every %n hours, as you set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because it changes seldom</source>
        <translation>
            <numerusform>about every hour, because it changes seldom</numerusform>
            <numerusform>about every %n hours, because it changes seldom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because its server sends all of it each time</source>
        <translation>
            <numerusform>about every hour, because its server sends all of it each time</numerusform>
            <numerusform>about every %n hours, because its server sends all of it each time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), as its publisher asks</source>
        <translation>
            <numerusform>about every hour, as its publisher asks</numerusform>
            <numerusform>about every %n hours, as its publisher asks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, less sure</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n more, less sure</numerusform>
            <numerusform>%n more, less sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure</source>
        <comment>related stories; none is sure</comment>
        <translation>
            <numerusform>%n less sure</numerusform>
            <numerusform>%n less sure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesExport</name>
    <message numerus="yes">
        <source>Notes on %n article(s) exported</source>
        <translation>
            <numerusform>Notes on %n article exported</numerusform>
            <numerusform>Notes on %n articles exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) of a story you follow</source>
        <translation>
            <numerusform>%n new report of a story you follow</numerusform>
            <numerusform>%n new reports of a story you follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n new article(s)</source>
        <translation>
            <numerusform>{rule}: %n new article</numerusform>
            <numerusform>{rule}: %n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s) from {source}</source>
        <translation>
            <numerusform>%n new article from {source}</numerusform>
            <numerusform>%n new articles from {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {headline} and %n more</source>
        <translation>
            <numerusform>{name}: {headline} and %n more</numerusform>
            <numerusform>{name}: {headline} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message numerus="yes">
        <source>One every %n minute(s)</source>
        <translation>
            <numerusform>One every minute</numerusform>
            <numerusform>One every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One every %n hour(s)</source>
        <translation>
            <numerusform>One every hour</numerusform>
            <numerusform>One every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long a sound or a film lasts</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>rows of the palette</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>Story with %n report</numerusform>
            <numerusform>Story with %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>List with %n item</numerusform>
            <numerusform>List with %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more feed(s)</source>
        <translation>
            <numerusform>%n more feed</numerusform>
            <numerusform>%n more feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n starred</numerusform>
            <numerusform>%n starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with tags or notes of yours</source>
        <translation>
            <numerusform>%n with tags or notes of yours</numerusform>
            <numerusform>%n with tags or notes of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the story of a starred one</source>
        <translation>
            <numerusform>%n in the story of a starred one</numerusform>
            <numerusform>%n in the stories of starred ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of feeds that keep everything</source>
        <translation>
            <numerusform>%n of a feed that keeps everything</numerusform>
            <numerusform>%n of feeds that keep everything</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you brought back</source>
        <translation>
            <numerusform>%n you brought back</numerusform>
            <numerusform>%n you brought back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivateFeedsQuestion</name>
    <message numerus="yes">
        <source>%n new feed(s) are on this computer or in your own network:</source>
        <translation>
            <numerusform>%n new feed is on this computer or in your own network:</numerusform>
            <numerusform>%n new feeds are on this computer or in your own network:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow it only if you trust where they come from. Otherwise they will not be asked.</source>
        <translation>
            <numerusform>Allow it only if you trust where it comes from. Otherwise it will not be asked.</numerusform>
            <numerusform>Allow it only if you trust where they come from. Otherwise they will not be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemController</name>
    <message numerus="yes">
        <source>Delete %n Problem Report(s)</source>
        <translation>
            <numerusform>Delete %n Problem Report</numerusform>
            <numerusform>Delete %n Problem Reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a fault happened</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message numerus="yes">
        <source> letter(s)</source>
        <translation>
            <numerusform> letter</numerusform>
            <numerusform> letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <translation>
            <numerusform> second</numerusform>
            <numerusform> seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI</source>
        <translation>
            <numerusform>%n hidden: labelled as made by AI</numerusform>
            <numerusform>%n hidden: labelled as made by AI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in other languages</source>
        <translation>
            <numerusform>%n more in another language</numerusform>
            <numerusform>%n more in other languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not related, as you said</source>
        <translation>
            <numerusform>%n not related, as you said</numerusform>
            <numerusform>%n not related, as you said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message numerus="yes">
        <source>%n article(s). What came later is not in it.</source>
        <translation>
            <numerusform>%n article. What came later is not in it.</numerusform>
            <numerusform>%n articles. What came later is not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message numerus="yes">
        <source>%n article(s) came back. Articles lost: {lost}.</source>
        <translation>
            <numerusform>%n article came back. Articles lost: {lost}.</numerusform>
            <numerusform>%n articles came back. Articles lost: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles that lost their text: {lost}.</source>
        <translation>
            <numerusform>%n article came back. Articles that lost their text: {lost}.</numerusform>
            <numerusform>%n articles came back. Articles that lost their text: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some of the rest is lost, as the table says.</source>
        <translation>
            <numerusform>%n article came back. Some of the rest is lost, as the table says.</numerusform>
            <numerusform>%n articles came back. Some of the rest is lost, as the table says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Titles that could not be checked: {count}.</source>
        <translation>
            <numerusform>%n article came back. Titles that could not be checked: {count}.</numerusform>
            <numerusform>%n articles came back. Titles that could not be checked: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Nothing is known to be missing.</source>
        <translation>
            <numerusform>%n article came back. Nothing is known to be missing.</numerusform>
            <numerusform>%n articles came back. Nothing is known to be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some pages could not be read; something may be missing.</source>
        <translation>
            <numerusform>%n article came back. Some pages could not be read; something may be missing.</numerusform>
            <numerusform>%n articles came back. Some pages could not be read; something may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n article moved to the bin</numerusform>
            <numerusform>%n articles moved to the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> article(s)</source>
        <translation>
            <numerusform> article</numerusform>
            <numerusform> articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%n article(s) of the last month match.</source>
        <translation>
            <numerusform>%n article of the last month matches.</numerusform>
            <numerusform>%n articles of the last month match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match</source>
        <translation>
            <numerusform>%n article of the last month matches</numerusform>
            <numerusform>%n articles of the last month match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would have changed</source>
        <translation>
            <numerusform>%n article would have changed</numerusform>
            <numerusform>%n articles would have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message numerus="yes">
        <source>Muted: %n article(s) are not shown</source>
        <translation>
            <numerusform>Muted: %n article is not shown</numerusform>
            <numerusform>Muted: %n articles are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed by the rule</source>
        <translation>
            <numerusform>%n article changed by the rule</numerusform>
            <numerusform>%n articles changed by the rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%n file saved in {folder}</numerusform>
            <numerusform>%n files saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be saved:</source>
        <translation>
            <numerusform>%n article could not be saved:</numerusform>
            <numerusform>%n articles could not be saved:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n feed found</numerusform>
            <numerusform>%n feeds found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralController</name>
    <message numerus="yes">
        <source>At most %n article(s) can be shared at once.</source>
        <translation>
            <numerusform>At most %n article can be shared at once.</numerusform>
            <numerusform>At most %n articles can be shared at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) copied</source>
        <translation>
            <numerusform>%n source copied</numerusform>
            <numerusform>%n sources copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n article(s)…</source>
        <translation>
            <numerusform>Laying out %n article…</numerusform>
            <numerusform>Laying out %n articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n selected article</numerusform>
            <numerusform>%n selected articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message numerus="yes">
        <source>%n article(s), {day}</source>
        <translation>
            <numerusform>%n article, {day}</numerusform>
            <numerusform>%n articles, {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n shortcut</numerusform>
            <numerusform>%n shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message numerus="yes">
        <source>%n second(s) back</source>
        <translation>
            <numerusform>%n second back</numerusform>
            <numerusform>%n seconds back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) on</source>
        <translation>
            <numerusform>%n second on</numerusform>
            <numerusform>%n seconds on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message numerus="yes">
        <source>%n report(s) marked as read</source>
        <translation>
            <numerusform>%n report marked as read</numerusform>
            <numerusform>%n reports marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as unread</source>
        <translation>
            <numerusform>%n report marked as unread</numerusform>
            <numerusform>%n reports marked as unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>in %n language</numerusform>
            <numerusform>in %n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since {time}</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>%n new since {time}</numerusform>
            <numerusform>%n new since {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s), in your account too</source>
        <translation>
            <numerusform>Unsubscribed from %n feed, in your account too</numerusform>
            <numerusform>Unsubscribed from %n feeds, in your account too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s)</source>
        <translation>
            <numerusform>Unsubscribed from %n feed</numerusform>
            <numerusform>Unsubscribed from %n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionsFeature</name>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%n new feed</numerusform>
            <numerusform>%n new feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message numerus="yes">
        <source>{papers} and %n more</source>
        <comment>papers that print a sentence</comment>
        <translation>
            <numerusform>{papers} and %n more</numerusform>
            <numerusform>{papers} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: none of your %n paper(s)</source>
        <comment>has a report</comment>
        <translation>
            <numerusform>{language}: not in your paper</numerusform>
            <numerusform>{language}: none of your %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>from %n paper</numerusform>
            <numerusform>from %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Readerapp: %n unread article(s)</source>
        <translation>
            <numerusform>Readerapp: %n unread article</numerusform>
            <numerusform>Readerapp: %n unread articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Begin with these %n paper(s)</source>
        <translation>
            <numerusform>Begin with this paper</numerusform>
            <numerusform>Begin with these %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message numerus="yes">
        <source>%n report(s) repeat another one’s text and are not counted.</source>
        <translation>
            <numerusform>%n report repeats another one’s text and is not counted.</numerusform>
            <numerusform>%n reports repeat another one’s text and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further language(s) tell it: + {points}</source>
        <translation>
            <numerusform>%n further language tells it: + {points}</numerusform>
            <numerusform>%n further languages tell it: + {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week: + {points}</source>
        <translation>
            <numerusform>{language}: {papers} of %n paper that wrote this week: + {points}</numerusform>
            <numerusform>{language}: {papers} of %n papers that wrote this week: + {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week, counted as of {fewest}: + {points}</source>
        <translation>
            <numerusform>{language}: {papers} of %n paper that wrote this week, counted as of {fewest}: + {points}</numerusform>
            <numerusform>{language}: {papers} of %n papers that wrote this week, counted as of {fewest}: + {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of their own are new: × {factor}</source>
        <translation>
            <numerusform>%n text of its own is new: × {factor}</numerusform>
            <numerusform>%n texts of their own are new: × {factor}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n picture(s) not here yet</source>
        <translation>
            <numerusform>%n picture not here yet</numerusform>
            <numerusform>%n pictures not here yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n hour(s) apart</source>
        <translation>
            <numerusform>Published %n hour apart</numerusform>
            <numerusform>Published %n hours apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n day(s) apart</source>
        <translation>
            <numerusform>Published %n day apart</numerusform>
            <numerusform>Published %n days apart</numerusform>
        </translation>
    </message>
</context>
</TS>
