<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readerapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world&apos;s news in every language you read, on your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about your reading leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library lies in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Web &amp;Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Whole &amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Unread A&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous L&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Privacy Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Readerapp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Privacy Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these is a number for each day, on this computer. Nothing else is kept: no titles, no addresses, no words you searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Would Be Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no other unread article here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Web Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page. It is fetched once, with its pictures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptinessController</name>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a page, a file or a folder, drop them here or paste a text. Or look around with invented articles in eight languages first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article holds all of “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing unread. Enjoy the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star an article with S, and it is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>How Do We Know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provenance information. That says nothing either way: an article or a picture without a label may have been made by a machine or by people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning: {uri}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label follows from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be imported:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Mark as Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text or a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is built in a way that takes too long to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {name} is not valid YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a complete saved page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read: permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an address this app can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads to a private address and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to {name} could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sent an answer that could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} redirects too many times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Readerapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Readerapp library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty, although a library was here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader process stopped while it read {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not read: the work was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source sent only a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Received {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source describes this picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask Me Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Our Privacy &amp;Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase the Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the Counts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You accepted usage statistics. The counts below stay on this computer and are never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You refused usage statistics. Nothing is counted, and everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted: you have not been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted: usage statistics are switched off for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Something unexpected went wrong. The details are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>No article selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for related stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No related story in your library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title taken from its first sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark articles as &amp;read when they are opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Reported by AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI-generated image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image edited with AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains AI-generated parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, signer unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in the image file (not signed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by the publisher (page data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in the article: “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by a rule for this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible: the file names {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern, this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern, another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date pattern, full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked by the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation, says the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of this story, says the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on this, says the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a series, says the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both name {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both speak of {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same figures: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same dates: {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Published %n hour(s) apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n day(s) apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern, day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
