<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readerapp</source>
        <translation>Über Readerapp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The world&apos;s news in every language you read, on your own computer.</source>
        <translation>Nachrichten aus aller Welt, in allen Sprachen, die Sie lesen, auf Ihrem eigenen Computer.</translation>
    </message>
    <message>
        <source>Nothing about your reading leaves this computer.</source>
        <translation>Was Sie lesen, verlässt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Your library lies in {folder}</source>
        <translation>Ihre Bibliothek liegt in {folder}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>Heru&amp;nterladen</translation>
    </message>
    <message>
        <source>&amp;How long back</source>
        <translation>&amp;Wie weit zurück</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>Synchronisie&amp;ren</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep and Send Again</source>
        <translation>Behalten &amp;und neu senden</translation>
    </message>
    <message>
        <source>&amp;Use the Server’s Marks</source>
        <translation>Stand des Servers &amp;verwenden</translation>
    </message>
    <message>
        <source>Unread and starred articles</source>
        <translation>Ungelesene und markierte Artikel</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>Nur markierte Artikel</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur wenn ich es will</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>FreshRSS and others</source>
        <translation>FreshRSS und andere</translation>
    </message>
    <message>
        <source>Miniflux</source>
        <translation>Miniflux</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{user} auf {host}</translation>
    </message>
    <message>
        <source>{host} is told what you read and star of its articles, and which of its feeds you add, rename, move or end. Nobody else is told, and the feeds are not asked from here.</source>
        <translation>{host} erfährt, welche seiner Artikel Sie lesen und markieren und welche seiner Feeds Sie hinzufügen, umbenennen, verschieben oder abbestellen. Niemand sonst erfährt es, und die Feeds werden nicht von hier aus abgefragt.</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n Änderung ist noch zu senden</numerusform>
            <numerusform>%n Änderungen sind noch zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not given by the server</source>
        <translation>
            <numerusform>%n Artikel vom Server nicht geliefert</numerusform>
            <numerusform>%n Artikel vom Server nicht geliefert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks sent: {done} of {total}</source>
        <translation>Markierungen gesendet: {done} von {total}</translation>
    </message>
    <message>
        <source>Articles fetched: {done} of {total}</source>
        <translation>Artikel geholt: {done} von {total}</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisiert…</translation>
    </message>
    <message>
        <source>Wants your password again</source>
        <translation>Braucht Ihr Passwort neu</translation>
    </message>
    <message>
        <source>No news server there</source>
        <translation>Kein Nachrichtenserver dort</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Synchronised {time}</source>
        <translation>Synchronisiert: {time}</translation>
    </message>
    <message>
        <source>It is asked again after {time}.</source>
        <translation>Er wird danach wieder gefragt: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} read articles are unread on the server.</source>
        <translation>
            <numerusform>%n von {known} gelesenen Artikeln ist auf dem Server ungelesen.</numerusform>
            <numerusform>%n von {known} gelesenen Artikeln sind auf dem Server ungelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} stars are missing on the server.</source>
        <translation>
            <numerusform>%n von {known} Sternen fehlt auf dem Server.</numerusform>
            <numerusform>%n von {known} Sternen fehlen auf dem Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes here until you choose.</source>
        <translation>Hier ändert sich nichts, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Give the user name and the password again. Some servers want a password of its own for programs: look in the settings of your account there.</source>
        <translation>Geben Sie Benutzername und Passwort noch einmal an. Manche Server wollen für Programme ein eigenes Passwort: Sehen Sie dort in den Einstellungen Ihres Kontos nach.</translation>
    </message>
    <message>
        <source>Look at the address and at the kind of server. With FreshRSS, access by programs must be allowed in its settings.</source>
        <translation>Prüfen Sie die Adresse und die Art des Servers. Bei FreshRSS muss der Zugriff durch Programme in den Einstellungen erlaubt sein.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>Look at the address and at your network connection.</source>
        <translation>Prüfen Sie die Adresse und Ihre Netzverbindung.</translation>
    </message>
    <message>
        <source>What you mark is sent once there is a connection.</source>
        <translation>Was Sie markieren, wird gesendet, sobald eine Verbindung da ist.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>Er wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>Your marks stay on this computer as they are.</source>
        <translation>Ihre Markierungen bleiben auf diesem Computer, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose Change to see the certificate that the server shows.</source>
        <translation>Wählen Sie Ändern, um das Zertifikat zu sehen, das der Server zeigt.</translation>
    </message>
    <message>
        <source>The account works until Readerapp is closed; then it asks for the password again.</source>
        <translation>Das Konto läuft, bis Readerapp geschlossen wird; danach wird wieder nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Made for: {names}</source>
        <translation>Ausgestellt für: {names}</translation>
    </message>
    <message>
        <source>Valid from {begins} to {ends}</source>
        <translation>Gültig vom {begins} bis {ends}</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {fingerprint}</source>
        <translation>Fingerabdruck (SHA-256): {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Change Account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Account removed, its articles were kept</source>
        <translation>Konto entfernt, seine Artikel bleiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Konto entfernen</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>All its articles stay on this computer, with their marks, tags and notes. Nothing changes on the server.</source>
        <translation>Alle seine Artikel bleiben auf diesem Computer, mit Markierungen, Schlagwörtern und Notizen. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Its feeds and its password go from this computer.</source>
        <translation>Seine Feeds und sein Passwort werden von diesem Computer entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent; the server will not hear of them.</source>
        <translation>
            <numerusform>%n Änderung ist noch zu senden; der Server erfährt nicht davon.</numerusform>
            <numerusform>%n Änderungen sind noch zu senden; der Server erfährt nicht davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>Das Konto „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Änd&amp;ern…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>Jetzt s&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import Web &amp;Address…</source>
        <translation>&amp;Webadresse importieren…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>Als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>Add &amp;Samples</source>
        <translation>Beis&amp;piele hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>Beispiele en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Export Article…</source>
        <translation>Artikel e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Print Artic&amp;le…</source>
        <translation>Artikel &amp;drucken…</translation>
    </message>
    <message>
        <source>Export S&amp;ubscriptions…</source>
        <translation>&amp;Abonnements exportieren…</translation>
    </message>
    <message>
        <source>Export Archi&amp;ve…</source>
        <translation>Ar&amp;chiv exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;Notes…</source>
        <translation>&amp;Notizen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back Up Library…</source>
        <translation>Bibliothek &amp;sichern…</translation>
    </message>
    <message>
        <source>Res&amp;tore Library…</source>
        <translation>Bibliothek wiede&amp;rherstellen…</translation>
    </message>
    <message>
        <source>&amp;Refresh This List</source>
        <translation>Diese &amp;Liste aktualisieren</translation>
    </message>
    <message>
        <source>Refresh &amp;All Feeds</source>
        <translation>&amp;Alle Feeds aktualisieren</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>Ak&amp;tivität…</translation>
    </message>
    <message>
        <source>Add &amp;Feed…</source>
        <translation>Feed &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach o&amp;ben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach unten &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>Abbe&amp;stellen</translation>
    </message>
    <message>
        <source>Make This List Available &amp;Offline</source>
        <translation>Diese Liste &amp;offline verfügbar machen</translation>
    </message>
    <message>
        <source>&amp;Group by Story</source>
        <translation>Nach Themen gru&amp;ppieren</translation>
    </message>
    <message>
        <source>&amp;Unread Only</source>
        <translation>Nur &amp;ungelesene</translation>
    </message>
    <message>
        <source>Ol&amp;dest First</source>
        <translation>Ältes&amp;te zuerst</translation>
    </message>
    <message>
        <source>Group &amp;by Day</source>
        <translation>Na&amp;ch Tagen gruppieren</translation>
    </message>
    <message>
        <source>Group by AI Lab&amp;el</source>
        <translation>Nach KI-Kennze&amp;ichnung gruppieren</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>&amp;Thema anzeigen</translation>
    </message>
    <message>
        <source>&amp;Mark What Is Here Offline</source>
        <translation>Offline Ver&amp;fügbares kennzeichnen</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Im Artikel suc&amp;hen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Nächste &amp;Fundstelle</translation>
    </message>
    <message>
        <source>Find Previ&amp;ous</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Search Articles</source>
        <translation>Artikel s&amp;uchen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>Suche speicher&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Make a Rule of This Search…</source>
        <translation>Aus dieser Suche eine Regel &amp;machen…</translation>
    </message>
    <message>
        <source>Ru&amp;les and Mutes…</source>
        <translation>Rege&amp;ln und Stummschaltungen…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>&amp;Verwandte Artikel</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>&amp;Three Columns</source>
        <translation>&amp;Drei Spalten</translation>
    </message>
    <message>
        <source>List &amp;Above the Article</source>
        <translation>Liste ü&amp;ber dem Artikel</translation>
    </message>
    <message>
        <source>&amp;One at a Time</source>
        <translation>&amp;Eins nach dem anderen</translation>
    </message>
    <message>
        <source>Fo&amp;cus Mode</source>
        <translation>Konzentrations&amp;modus</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Te&amp;xt Cursor in Articles</source>
        <translation>Te&amp;xtcursor in Artikeln</translation>
    </message>
    <message>
        <source>&amp;Headings of the Article…</source>
        <translation>Übersc&amp;hriften des Artikels…</translation>
    </message>
    <message>
        <source>Show Whole &amp;Page</source>
        <translation>Gan&amp;ze Seite anzeigen</translation>
    </message>
    <message>
        <source>&amp;Front Page</source>
        <translation>&amp;Titelseite</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>Vorheriger B&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Move a Border</source>
        <translation>Trennlinie ver&amp;schieben</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>&amp;Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>Nächster &amp;ungelesener Artikel</translation>
    </message>
    <message>
        <source>Previous Unread A&amp;rticle</source>
        <translation>Vorheriger un&amp;gelesener Artikel</translation>
    </message>
    <message>
        <source>Next &amp;List</source>
        <translation>Nächste &amp;Liste</translation>
    </message>
    <message>
        <source>Previous L&amp;ist</source>
        <translation>Vorherige L&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern hinzufügen</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Schlag&amp;wörter…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>A&amp;I Label…</source>
        <translation>KI-Kennzeichnun&amp;g…</translation>
    </message>
    <message>
        <source>High&amp;light</source>
        <translation>Te&amp;xtstelle markieren</translation>
    </message>
    <message>
        <source>Sho&amp;w Translation</source>
        <translation>Ü&amp;bersetzung anzeigen</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Neben dem &amp;Original</translation>
    </message>
    <message>
        <source>Read Alo&amp;ud</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>Wo&amp;her wissen wir das?</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Help Pages</source>
        <translation>&amp;Hilfeseiten</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Rund&amp;gang starten</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>&amp;Privacy Policy</source>
        <translation>&amp;Datenschutzerklärung</translation>
    </message>
    <message>
        <source>P&amp;roblem Reports…</source>
        <translation>&amp;Problemberichte…</translation>
    </message>
    <message>
        <source>&amp;About Readerapp</source>
        <translation>Über &amp;Readerapp</translation>
    </message>
</context>
<context>
    <name>ActionsMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Remove Sta&amp;r</source>
        <translation>&amp;Stern entfernen</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>&amp;Stern hinzufügen</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>&amp;Thema anzeigen</translation>
    </message>
    <message>
        <source>Show Or&amp;iginal Title</source>
        <translation>&amp;Originaltitel anzeigen</translation>
    </message>
    <message>
        <source>Translate T&amp;itle</source>
        <translation>Titel übe&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy Title and &amp;Link</source>
        <translation>Titel und Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Progress of relating</source>
        <translation>Fortschritt der Suche nach verwandten Artikeln</translation>
    </message>
    <message>
        <source>Progress of reading pictures</source>
        <translation>Fortschritt beim Lesen der Bilder</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Height of the feeds</source>
        <translation>Höhe der Feedliste</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>&amp;Feeds</translation>
    </message>
    <message>
        <source>&amp;What Happened</source>
        <translation>&amp;Verlauf</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>Vom Herausgeber eingestellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>„{name}“ ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Asked next: {time}</source>
        <translation>Nächster Abruf: {time}</translation>
    </message>
    <message>
        <source>No feed is asked by itself: that is switched off in the settings.</source>
        <translation>Kein Feed wird automatisch abgerufen: Das ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Next feed: {name} · {time}</source>
        <translation>Nächster Feed: {name} · {time}</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>Letzter Abruf: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Began to ask %n feed(s)</source>
        <translation>
            <numerusform>Abruf von %n Feed begonnen</numerusform>
            <numerusform>Abruf von %n Feeds begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network connection. Nothing was asked.</source>
        <translation>Keine Netzwerkverbindung. Es wurde nichts abgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>Your rules moved %n article(s) to the bin.</source>
        <translation>
            <numerusform>Ihre Regeln haben %n Artikel in den Papierkorb gelegt.</numerusform>
            <numerusform>Ihre Regeln haben %n Artikel in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by you. {result}</source>
        <translation>Von Ihnen abgebrochen. {result}</translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation>Der Abruf endete vorzeitig.</translation>
    </message>
    <message>
        <source>{why} {result}</source>
        <translation>{why} {result}</translation>
    </message>
    <message>
        <source>Finished. {result}</source>
        <translation>Fertig. {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>%n Änderung von Ihren anderen Computern</numerusform>
            <numerusform>%n Änderungen von Ihren anderen Computern</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder: {reason}</source>
        <translation>Gemeinsamer Ordner: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) sent</source>
        <translation>
            <numerusform>%n Markierung gesendet</numerusform>
            <numerusform>%n Markierungen gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>%n Markierung übernommen</numerusform>
            <numerusform>%n Markierungen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the server</source>
        <translation>
            <numerusform>%n Änderung vom Server abgelehnt</numerusform>
            <numerusform>%n Änderungen vom Server abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}: {result}</source>
        <translation>Konto {name}: {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n Feed fehlgeschlagen</numerusform>
            <numerusform>%n Feeds fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, {trouble}</source>
        <translation>{found}, {trouble}</translation>
    </message>
    <message>
        <source>Accounts: synchronising…</source>
        <translation>Konten: synchronisiert…</translation>
    </message>
    <message>
        <source>Whole texts: {done} of {total}</source>
        <translation>Vollständige Artikel: {done} von {total}</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>Bilder: {done} von {total}</translation>
    </message>
    <message>
        <source>Accounts: marks {done} of {total}</source>
        <translation>Konten: Markierungen, {done} von {total}</translation>
    </message>
    <message>
        <source>Accounts: marks sent {done} of {total}</source>
        <translation>Konten: Markierungen gesendet, {done} von {total}</translation>
    </message>
    <message>
        <source>Accounts: articles {done} of {total}</source>
        <translation>Konten: Artikel, {done} von {total}</translation>
    </message>
    <message>
        <source>Feeds: {done} of {total}</source>
        <translation>Feeds: {done} von {total}</translation>
    </message>
    <message>
        <source>Relating {done} of {total} articles</source>
        <translation>Verwandte Artikel suchen: {done} von {total}</translation>
    </message>
    <message>
        <source>Looking for AI labels in saved pictures: {done} of {total}</source>
        <translation>Gespeicherte Bilder auf KI-Hinweise prüfen: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>AddFeedController</name>
    <message>
        <source>The address waits until Add Feeds is closed.</source>
        <translation>Die Adresse wartet, bis „Feeds hinzufügen“ geschlossen ist.</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Abonnieren</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %n feed(s)</source>
        <translation>
            <numerusform>%n Feed abonniert</numerusform>
            <numerusform>%n Feeds abonniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feeds</source>
        <translation>Feeds hinzufügen</translation>
    </message>
    <message>
        <source>&amp;By Address</source>
        <translation>Über &amp;Adresse</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>Abgefra&amp;gt von</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n Feed(s)</source>
        <translation>
            <numerusform>%n Feed a&amp;bonnieren</numerusform>
            <numerusform>%n Feeds a&amp;bonnieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>A&amp;bonnieren</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>The address waits until the open question is answered.</source>
        <translation>Die Adresse wartet, bis die offene Frage beantwortet ist.</translation>
    </message>
    <message>
        <source>Import Web Address</source>
        <translation>Webadresse importieren</translation>
    </message>
    <message>
        <source>Address of the page. It is fetched once, with its pictures:</source>
        <translation>Adresse der Seite. Sie wird einmal abgerufen, mit ihren Bildern:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Tag “{name}” added</source>
        <translation>Schlagwort „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>Schlagwort „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Tag “{name}” removed everywhere</source>
        <translation>Schlagwort „{name}“ überall entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove Tag Everywhere</source>
        <translation>Schlagwort überall entfernen</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Textstelle markiert</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Textstelle markieren</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>&amp;Note on Highlight…</source>
        <translation>&amp;Notiz zur Markierung…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
<context>
    <name>AnnotationStrip</name>
    <message>
        <source>“{quote}” (not in this text any more)</source>
        <translation>„{quote}“ (nicht mehr in diesem Text)</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>„{quote}“</translation>
    </message>
    <message>
        <source>Tags, note and highlights</source>
        <translation>Schlagwörter, Notiz und Markierungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Notiz zu diesem Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Undone: {action}</source>
        <translation>Rückgängig gemacht: {action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Wiederholt: {action}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n Artikel gefunden</numerusform>
            <numerusform>%n Artikel gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>Thema mit %n Bericht</numerusform>
            <numerusform>Thema mit %n Berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page has %n card(s)</source>
        <translation>
            <numerusform>Die Titelseite hat %n Karte</numerusform>
            <numerusform>Die Titelseite hat %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>Textgröße {percent} %</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}: ein</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}: aus</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language of menus and windows. Articles stay in their own.</source>
        <translation>Die Sprache der Menüs und Fenster. Artikel bleiben in ihrer.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>System Theme</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>The colours of the window. The system’s theme follows your desktop, also when it asks for high contrast.</source>
        <translation>Die Farben des Fensters. „Wie das System“ folgt Ihrem Desktop, auch wenn dieser hohen Kontrast verlangt.</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>&amp;Dichte der Liste</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more articles are in sight.</source>
        <translation>Kompakte Zeilen sind niedriger, sodass mehr Artikel zu sehen sind.</translation>
    </message>
    <message>
        <source>Te&amp;xts labelled as by AI</source>
        <translation>Te&amp;xte mit Hinweis auf KI</translation>
    </message>
    <message>
        <source>In lists and on the front page. Whatever you dispute is shown.</source>
        <translation>In Listen und auf der Titelseite. Was Sie bestreiten, wird angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Pictures labelled as by AI</source>
        <translation>Bi&amp;lder mit Hinweis auf KI</translation>
    </message>
    <message>
        <source>Articles with such pictures. Lists say how many are hidden.</source>
        <translation>Artikel mit solchen Bildern. Listen sagen, wie viele ausgeblendet sind.</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>&amp;Beim Start</translation>
    </message>
    <message>
        <source>Front page after a pause</source>
        <translation>Nach einer Pause die Titelseite</translation>
    </message>
    <message>
        <source>Always the front page</source>
        <translation>Immer die Titelseite</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>Wo ich war</translation>
    </message>
    <message>
        <source>What you see first. A pause is four hours without the front page on screen.</source>
        <translation>Was Sie zuerst sehen. Eine Pause sind vier Stunden ohne Titelseite auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>&amp;Front page shows</source>
        <translation>&amp;Titelseite zeigt</translation>
    </message>
    <message numerus="yes">
        <source> story(s)</source>
        <translation>
            <numerusform> Thema</numerusform>
            <numerusform> Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>How many stories stand on top. The next edition follows it.</source>
        <translation>Wie viele Themen oben stehen. Es gilt ab der nächsten Ausgabe.</translation>
    </message>
    <message>
        <source>Shown as others</source>
        <translation>Wie andere anzeigen</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Blasser</translation>
    </message>
    <message>
        <source>Hidden, and counted</source>
        <translation>Ausblenden und zählen</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Archive in one file</source>
        <translation>Archiv in einer Datei</translation>
    </message>
    <message>
        <source>Archive as a folder</source>
        <translation>Archiv als Ordner</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>Archiv exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) saved to {file}</source>
        <translation>
            <numerusform>%n Artikel in {file} gespeichert</numerusform>
            <numerusform>%n Artikel in {file} gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>None of them has an address</source>
        <translation>Keiner davon hat eine Adresse</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>%n Adresse kopiert</numerusform>
            <numerusform>%n Adressen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>Text&amp;größe</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Play this address?</source>
        <translation>Diese Adresse abspielen?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Es ließ sich kein E-Mail-Programm öffnen.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Bild gespeichert</translation>
    </message>
    <message>
        <source>Picture saved. Its file does not say what its label does: {label}</source>
        <translation>Bild gespeichert. Seine Datei sagt nicht, was sein Hinweis sagt: {label}</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>%n neuer · Anzeigen</numerusform>
            <numerusform>%n neue · Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleTranslation</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>Translation is off.</source>
        <translation>Die Übersetzung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>Ü&amp;bersetzen</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>AutostartController</name>
    <message>
        <source>Another file is in its place, and stays: {file}</source>
        <translation>An dieser Stelle liegt eine andere Datei und bleibt dort: {file}</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to Article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Back to Front Page</source>
        <translation>Zurück zur Titelseite</translation>
    </message>
    <message>
        <source>Close Story</source>
        <translation>Thema schließen</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back Up Library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Another backup is being written just now.</source>
        <translation>Eine andere Sicherung wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>The library is being copied…</source>
        <translation>Die Bibliothek wird kopiert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The copy is being checked…</source>
        <translation>Die Kopie wird geprüft…</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>In {file} gespeichert</translation>
    </message>
    <message>
        <source>No backup was made. {reason}</source>
        <translation>Es wurde keine Sicherung angelegt. {reason}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>Before an update of Readerapp</source>
        <translation>Vor einer Aktualisierung von Readerapp</translation>
    </message>
    <message>
        <source>Kept when another was restored</source>
        <translation>Beim Wiederherstellen einer anderen aufbewahrt</translation>
    </message>
    <message>
        <source>A file of yours</source>
        <translation>Eine Datei von Ihnen</translation>
    </message>
    <message>
        <source>It was written by a newer version of Readerapp.</source>
        <translation>Sie stammt von einer neueren Version von Readerapp.</translation>
    </message>
    <message>
        <source>It is not a Readerapp library.</source>
        <translation>Das ist keine Bibliothek von Readerapp.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {articles}</source>
        <translation>{kind}, {articles}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Newest article</source>
        <translation>Neuester Artikel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The library of {date} is back.</source>
        <translation>Die Bibliothek vom {date} ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The library of {date} is back. The one that was here is kept.</source>
        <translation>Die Bibliothek vom {date} ist wiederhergestellt. Die bisherige wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Open Its &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Back Up to a F&amp;ile…</source>
        <translation>In &amp;Datei sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Back up the library once a &amp;day</source>
        <translation>Bibliothek einmal am &amp;Tag sichern</translation>
    </message>
    <message>
        <source>The whole library is copied while you go on, and checked.</source>
        <translation>Die ganze Bibliothek wird kopiert und geprüft, während Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Days &amp;kept</source>
        <translation>&amp;Aufbewahrte Tage</translation>
    </message>
    <message>
        <source>A backup of each of so many days. Of earlier days one is kept for each of 4 weeks and 12 months.</source>
        <translation>Je eine Sicherung für so viele Tage. Aus der Zeit davor bleibt eine für jede von 4 Wochen und jeden von 12 Monaten.</translation>
    </message>
    <message>
        <source>Room for a&amp;ll of them</source>
        <translation>Platz für a&amp;lle zusammen</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>When there is no more room, those that are missed least go first; two always stay.</source>
        <translation>Wird der Platz knapp, werden zuerst die Sicherungen gelöscht, die am wenigsten fehlen; zwei bleiben immer.</translation>
    </message>
    <message>
        <source>They lie</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>Ordner wä&amp;hlen…</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Folder</source>
        <translation>Ü&amp;blichen Ordner verwenden</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>neben der Bibliothek</translation>
    </message>
    <message>
        <source>Your library lies in {folder}. It takes {size}.</source>
        <translation>Ihre Bibliothek liegt in {folder}. Sie belegt {size}.</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>Es gibt noch keine tägliche Sicherung.</translation>
    </message>
    <message>
        <source>The last backup is of {date}. All backups together take {size}.</source>
        <translation>Die letzte Sicherung ist vom {date}. Alle Sicherungen zusammen belegen {size}.</translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>%n Artikel wiederhergestellt</numerusform>
            <numerusform>%n Artikel wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted for good</source>
        <translation>
            <numerusform>%n Artikel endgültig gelöscht</numerusform>
            <numerusform>%n Artikel endgültig gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWindow</name>
    <message>
        <source>It holds {things}. They cannot come back after this.</source>
        <translation>Darin liegen: {things}. Danach lässt sich nichts davon zurückholen.</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>Inhalt des Papierkorbs</translation>
    </message>
    <message>
        <source>Find in titles and sources</source>
        <translation>In Titeln und Quellen suchen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>Everything comes back as it was. After %n day(s) it is deleted.</source>
        <translation>
            <numerusform>Alles kommt zurück, wie es war. Nach %n Tag wird es gelöscht.</numerusform>
            <numerusform>Alles kommt zurück, wie es war. Nach %n Tagen wird es gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) are not listed. Type a word of what you look for.</source>
        <translation>
            <numerusform>%n weiterer Artikel wird nicht aufgeführt. Geben Sie ein Wort von dem ein, was Sie suchen.</numerusform>
            <numerusform>%n weitere Artikel werden nicht aufgeführt. Geben Sie ein Wort von dem ein, was Sie suchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>&amp;Alle wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>Papierkorb &amp;leeren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, {size}</source>
        <translation>{articles}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>{feeds}, {articles}, {size}</source>
        <translation>{feeds}, {articles}, {size}</translation>
    </message>
    <message>
        <source>{feeds} with {articles}</source>
        <translation>{feeds} ({articles})</translation>
    </message>
    <message>
        <source>Unsubscribed by you</source>
        <translation>Von Ihnen abbestellt</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Von Ihnen entfernt</translation>
    </message>
    <message>
        <source>Went with its feed</source>
        <translation>Mit seinem Feed entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Älter als %n Tag</numerusform>
            <numerusform>Älter als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the %n newest of its feed</source>
        <translation>
            <numerusform>Nicht mehr der neueste seines Feeds</numerusform>
            <numerusform>Nicht mehr unter den %n neuesten seines Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library took more than %n MB</source>
        <translation>
            <numerusform>Die Bibliothek belegte mehr als %n MB</numerusform>
            <numerusform>Die Bibliothek belegte mehr als %n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted soon</source>
        <translation>Wird bald gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMoves</name>
    <message>
        <source>There is no border between panes here.</source>
        <translation>Hier gibt es keine Trennlinie zwischen Bereichen.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Return keeps that, Esc takes it back.</source>
        <translation>Pfeiltasten verschieben sie, die Eingabetaste übernimmt die neue Lage, Esc stellt die alte wieder her.</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>{size} used</source>
        <translation>{size} belegt</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Actions for “{title}”</source>
        <translation>Aktionen für „{title}“</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Why Related…</source>
        <translation>&amp;Warum verwandt…</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>Gleic&amp;hes Thema</translation>
    </message>
    <message>
        <source>&amp;Not Related</source>
        <translation>&amp;Nicht verwandt</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>under “{heading}”</source>
        <translation>unter „{heading}“</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other paper(s)</source>
        <translation>
            <numerusform>Auch in %n anderen Zeitung</numerusform>
            <numerusform>Auch in %n anderen Zeitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) of this text</source>
        <translation>
            <numerusform>%n weitere Fassung dieses Textes</numerusform>
            <numerusform>%n weitere Fassungen dieses Textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaretController</name>
    <message>
        <source>Text cursor on</source>
        <translation>Textcursor ein</translation>
    </message>
    <message>
        <source>Text cursor off</source>
        <translation>Textcursor aus</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Already subscribed</source>
        <translation>Schon abonniert</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Wirtschaft</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Wissenschaft</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, language or country</source>
        <translation>Nach Name, Sprache oder Land filtern</translation>
    </message>
    <message>
        <source>Catalogue of feeds</source>
        <translation>Katalog der Feeds</translation>
    </message>
    <message>
        <source>The list came with the app. No address in it is contacted before you subscribe.</source>
        <translation>Diese Liste gehört zum Programm. Keine ihrer Adressen wird aufgerufen, bevor Sie abonnieren.</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Nobody whom this computer trusts vouches for this server. That is usual for a server of your own; elsewhere somebody may be listening in. Trust it only if the fingerprint is that of your server. Your password has not been sent.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für diesen Server. Bei einem eigenen Server ist das üblich; anderswo hört vielleicht jemand mit. Vertrauen Sie ihm nur, wenn der Fingerabdruck der Ihres Servers ist. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Do &amp;Not Connect</source>
        <translation>N&amp;icht verbinden</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>Diesem &amp;Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Already subscribed</source>
        <translation>Schon abonniert</translation>
    </message>
    <message>
        <source>Newest: {titles}</source>
        <translation>Neueste: {titles}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Look Again</source>
        <translation>Erneut suchen</translation>
    </message>
</context>
<context>
    <name>CommandRouter</name>
    <message>
        <source>There is no other unread article here.</source>
        <translation>Hier gibt es keinen anderen ungelesenen Artikel.</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>Als ungelesen &amp;markieren</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>&amp;Stern entfernen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern hinzufügen</translation>
    </message>
    <message>
        <source>Articles, lists, archives, files of other programs</source>
        <translation>Artikel, Listen, Archive, Dateien anderer Programme</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n Artikel importiert</numerusform>
            <numerusform>%n Artikel importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already</source>
        <translation>
            <numerusform>%n Artikel ist schon in der Bibliothek</numerusform>
            <numerusform>%n Artikel sind schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text, page or file there that could be imported.</source>
        <translation>Dort gibt es keinen Text, keine Seite und keine Datei zum Importieren.</translation>
    </message>
    <message>
        <source>&amp;Undo “{action}”</source>
        <translation>&amp;Rückgängig: {action}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do “{action}”</source>
        <translation>&amp;Wiederholen: {action}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This backup</source>
        <translation>Diese Sicherung</translation>
    </message>
    <message>
        <source>Your library now</source>
        <translation>Ihre Bibliothek jetzt</translation>
    </message>
    <message>
        <source>{name}: {backup}, now {present}</source>
        <translation>{name}: {backup}, jetzt {present}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>Share through a folder</source>
        <translation>Über einen Ordner teilen</translation>
    </message>
    <message>
        <source>What you read, star, tag, note and highlight, your feeds, rules, mutes and saved searches are shared with your other computers, through a folder that Syncthing, Nextcloud or a memory stick brings there. Choose the same folder on each. Every computer fetches its own articles and has its own settings.</source>
        <translation>Was Sie lesen, mit Stern versehen, verschlagworten, notieren und markieren, Ihre Feeds, Regeln, Stummschaltungen und gespeicherten Suchen werden mit Ihren anderen Computern geteilt, über einen Ordner, den Syncthing, Nextcloud oder ein USB-Stick dorthin bringt. Wählen Sie auf jedem denselben Ordner. Jeder Computer lädt seine eigenen Artikel und hat seine eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>The folder is not encrypted: who can read it can read your notes, and what you read when. Readerapp itself sends nothing. What is in the folder stays there when you turn this off or erase your history.</source>
        <translation>Der Ordner ist nicht verschlüsselt: Wer ihn lesen kann, kann Ihre Notizen lesen und sehen, was Sie wann gelesen haben. Readerapp selbst sendet nichts. Was im Ordner liegt, bleibt dort, wenn Sie dies ausschalten oder Ihren Verlauf löschen.</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>Ordner wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>Jetzt s&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Andere Computer</translation>
    </message>
    <message>
        <source>Take Off the &amp;List</source>
        <translation>Von der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>For a computer that is gone. What it shared stays. Should it come back, it is listed again.</source>
        <translation>Für einen Computer, den es nicht mehr gibt. Was er geteilt hat, bleibt. Kommt er zurück, steht er wieder in der Liste.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisiert…</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password or key</source>
        <translation>&amp;Passwort oder Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Called &amp;here</source>
        <translation>&amp;Name hier</translation>
    </message>
    <message>
        <source>https://news.example.org</source>
        <translation>https://news.example.org</translation>
    </message>
    <message>
        <source>as the server is called</source>
        <translation>wie der Server heißt</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>Without a user name, the key is taken that Miniflux makes under Settings, API Keys.</source>
        <translation>Ohne Benutzernamen wird der Schlüssel genommen, den Miniflux unter Settings, API Keys erstellt.</translation>
    </message>
    <message>
        <source>Each server with the Google Reader interface: FreshRSS, BazQux, The Old Reader … FreshRSS has a password of its own for programs: in its settings, under Profile, API password.</source>
        <translation>Jeder Server mit der Schnittstelle von Google Reader: FreshRSS, BazQux, The Old Reader … FreshRSS hat für Programme ein eigenes Passwort: in den Einstellungen unter Profil, API-Passwort.</translation>
    </message>
    <message>
        <source>Only this server is asked, and not before you press Connect. The password is kept where this computer keeps passwords, and nowhere else.</source>
        <translation>Nur dieser Server wird gefragt, und nicht, bevor Sie Verbinden wählen. Das Passwort wird dort aufbewahrt, wo dieser Computer Passwörter aufbewahrt, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Privacy Policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Each of these is a number for each day, on this computer. Nothing else is kept: no titles, no addresses, no words you searched for.</source>
        <translation>Für jeden dieser Punkte wird auf diesem Computer eine Zahl je Tag geführt. Sonst wird nichts aufbewahrt: keine Titel, keine Adressen, keine Wörter, nach denen Sie gesucht haben.</translation>
    </message>
    <message>
        <source>What Would Be Counted</source>
        <translation>Was gezählt würde</translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation>Zählungen exportieren</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>Abrufen von {name} beenden</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Fetching “{name}” from {host}: {there} of {total}</source>
        <translation>„{name}“ wird von {host} abgerufen: {there} von {total}</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}: {there}</source>
        <translation>„{name}“ wird von {host} abgerufen: {there}</translation>
    </message>
</context>
<context>
    <name>EmptyPanesController</name>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Readerapp does not know which articles belong here.</source>
        <translation>Readerapp weiß nicht, welche Artikel hierhergehören.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No article of this list fits “{words}”.</source>
        <translation>Kein Artikel dieser Liste passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No article fits “{words}”.</source>
        <translation>Kein Artikel passt zu „{words}“.</translation>
    </message>
    <message>
        <source>No article fits this search now.</source>
        <translation>Zurzeit passt kein Artikel zu dieser Suche.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel anzeigen</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>There is nothing unread. Enjoy the day.</source>
        <translation>Es gibt nichts Ungelesenes mehr. Einen schönen Tag.</translation>
    </message>
    <message>
        <source>Show read articles too</source>
        <translation>Auch gelesene Artikel anzeigen</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Noch keine Sterne</translation>
    </message>
    <message>
        <source>Star an article with S, and it is kept here.</source>
        <translation>Mit S geben Sie einem Artikel einen Stern, dann steht er hier.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Noch ist nichts eingetroffen</translation>
    </message>
    <message>
        <source>If it stays like this, the activity window says why.</source>
        <translation>Bleibt es so, steht der Grund im Fenster „Aktivität“.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>Aktivität…</translation>
    </message>
</context>
<context>
    <name>EnclosureSaver</name>
    <message>
        <source>It comes from {host} and has {size}, as its publisher says.</source>
        <translation>Die Datei kommt von {host} und ist laut Herausgeber {size} groß.</translation>
    </message>
    <message>
        <source>It comes from {host}. How large it is nobody says.</source>
        <translation>Die Datei kommt von {host}. Ihre Größe ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Fetch and save “{name}”?</source>
        <translation>„{name}“ herunterladen und speichern?</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>Stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>Abbe&amp;stellen</translation>
    </message>
    <message>
        <source>Unsubscribe and Remove Ar&amp;ticles</source>
        <translation>Abbestellen und Ar&amp;tikel entfernen</translation>
    </message>
    <message>
        <source>Un&amp;subscribe, in the Account Too</source>
        <translation>Abbe&amp;stellen, auch im Konto</translation>
    </message>
    <message>
        <source>Unsubscribe, in the Account Too, and Remove Ar&amp;ticles</source>
        <translation>Abbestellen, auch im Konto, und Ar&amp;tikel entfernen</translation>
    </message>
    <message>
        <source>Remove F&amp;older</source>
        <translation>&amp;Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove F&amp;older, in the Account Too</source>
        <translation>&amp;Ordner entfernen, auch im Konto</translation>
    </message>
    <message>
        <source>&amp;Edit Search…</source>
        <translation>Suche &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach u&amp;nten verschieben</translation>
    </message>
    <message>
        <source>Remove &amp;Search</source>
        <translation>Suche &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove Tag Everywhere</source>
        <translation>Schlagwort überall &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>&amp;Feed hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>Alle als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Move to Folder</source>
        <translation>In Ordner &amp;verschieben</translation>
    </message>
    <message>
        <source>No Folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>AI-labelled</source>
        <translation>Mit KI-Kennzeichnung</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>Feed hinzufügen…</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a feed</comment>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>ended by its publisher</source>
        <comment>a feed</comment>
        <translation>vom Herausgeber eingestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>a feed</comment>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>answered with error {status}</source>
        <comment>a feed</comment>
        <translation>antwortete mit Fehler {status}</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <comment>a feed</comment>
        <translation>war nicht erreichbar</translation>
    </message>
    <message>
        <source>took too long to answer</source>
        <comment>a feed</comment>
        <translation>antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>its secure connection could not be verified</source>
        <comment>a feed</comment>
        <translation>die sichere Verbindung ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <comment>a feed</comment>
        <translation>antwortete mit einem Fehler</translation>
    </message>
    <message>
        <source>redirects too many times</source>
        <comment>a feed</comment>
        <translation>leitet zu oft weiter</translation>
    </message>
    <message>
        <source>leads to a private address</source>
        <comment>a feed</comment>
        <translation>führt zu einer privaten Adresse</translation>
    </message>
    <message>
        <source>gave a page instead of a feed</source>
        <comment>a feed</comment>
        <translation>lieferte eine Seite statt eines Feeds</translation>
    </message>
    <message>
        <source>was cut short on its way</source>
        <comment>a feed</comment>
        <translation>kam nicht vollständig an</translation>
    </message>
    <message>
        <source>is too large to read</source>
        <comment>a feed</comment>
        <translation>ist zu groß zum Lesen</translation>
    </message>
    <message>
        <source>has ended for good</source>
        <comment>a feed</comment>
        <translation>wurde endgültig eingestellt</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message numerus="yes">
        <source>The reading history is erased, also in %n backup(s).</source>
        <translation>
            <numerusform>Der Leseverlauf ist gelöscht, auch in %n Sicherung.</numerusform>
            <numerusform>Der Leseverlauf ist gelöscht, auch in %n Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in these files:
{files}</source>
        <translation>In diesen Dateien steht er noch:
{files}</translation>
    </message>
    <message>
        <source>The library is too large to be written anew: traces of what was deleted long ago may be left in it for a while.</source>
        <translation>Die Bibliothek ist zu groß, um neu geschrieben zu werden: Spuren von vor langer Zeit Gelöschtem können noch eine Weile darin bleiben.</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>Was auf diesem Computer gespeichert ist</translation>
    </message>
    <message>
        <source>When you read, starred and removed articles, how far you read each, translations, what was refreshed when, and the log: erased here, in the backups and in the safety copy. What is read stays read, what is starred stays starred, and the bin keeps what is in it.</source>
        <translation>Wann Sie Artikel gelesen, mit Stern versehen und entfernt haben, wie weit Sie jeden gelesen haben, Übersetzungen, was wann aktualisiert wurde, und das Protokoll: Das alles wird hier, in den Sicherungen und in der Textsicherung gelöscht. Gelesenes bleibt gelesen, Sterne bleiben, und der Papierkorb behält seinen Inhalt.</translation>
    </message>
    <message>
        <source>The library with all articles and marks, its backups, pictures, translation models, settings and logs: erased for good. What lies in other folders stays: exports, backups in a folder you chose, and a folder that is shared with other computers.</source>
        <translation>Die Bibliothek mit allen Artikeln und Kennzeichnungen, ihre Sicherungen, Bilder, Übersetzungsmodelle, Einstellungen und Protokolle: endgültig gelöscht. Was in anderen Ordnern liegt, bleibt: Exporte, Sicherungen in einem Ordner, den Sie gewählt haben, und ein Ordner, den Sie mit anderen Computern teilen.</translation>
    </message>
    <message>
        <source>Erase Reading &amp;History</source>
        <translation>Lese&amp;verlauf löschen</translation>
    </message>
    <message>
        <source>Erase E&amp;verything…</source>
        <translation>&amp;Alles löschen…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erase everything that Readerapp keeps on this computer?</source>
        <translation>Alles löschen, was Readerapp auf diesem Computer aufbewahrt?</translation>
    </message>
    <message>
        <source>All articles, marks, feeds and pictures go, the bin, the backups of the library, the settings, the logs and the record of your answers. They lie in {folder}.</source>
        <translation>Gelöscht werden alle Artikel, Kennzeichnungen, Feeds und Bilder, der Papierkorb, die Sicherungen der Bibliothek, die Einstellungen, die Protokolle und die Aufzeichnung Ihrer Antworten. Sie liegen in {folder}.</translation>
    </message>
    <message>
        <source>What is not Readerapp’s stays, and what lies in other folders: archives, articles that you saved, backups in a folder you chose. So does Readerapp itself.</source>
        <translation>Was nicht zu Readerapp gehört, bleibt, ebenso was in anderen Ordnern liegt: Archive, gespeicherte Artikel, Sicherungen in einem Ordner, den Sie gewählt haben. Auch Readerapp selbst bleibt.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Readerapp closes afterwards; when you open it again, it begins anew.</source>
        <translation>Das lässt sich nicht rückgängig machen. Readerapp wird danach beendet; beim nächsten Öffnen fängt es von vorn an.</translation>
    </message>
    <message>
        <source>Files that go, and what stays</source>
        <translation>Dateien, die gelöscht werden, und was bleibt</translation>
    </message>
    <message>
        <source>&amp;Keep Everything</source>
        <translation>Alles &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Erase Everything and Quit</source>
        <translation>Alles &amp;löschen und beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go:</source>
        <translation>
            <numerusform>%n Datei wird gelöscht:</numerusform>
            <numerusform>%n Dateien werden gelöscht:</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not Readerapp’s and stay:</source>
        <translation>Das gehört nicht zu Readerapp und bleibt:</translation>
    </message>
    <message>
        <source>These are links, or folders that could not be looked into, and stay:</source>
        <translation>Das sind Verknüpfungen oder Ordner, in die sich nicht hineinsehen ließ; sie bleiben:</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>The input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>{name} is not a text or a web page.</source>
        <translation>„{name}“ ist weder ein Text noch eine Webseite.</translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation>In „{name}“ wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>{name} is too large to read.</source>
        <translation>„{name}“ ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>{name} is built in a way that takes too long to read.</source>
        <translation>„{name}“ ist so aufgebaut, dass das Lesen zu lange dauert.</translation>
    </message>
    <message>
        <source>{name} is an export of {detail}. Choose the file itself to import it.</source>
        <translation>„{name}“ ist ein Export von {detail}. Wählen Sie die Datei selbst, um sie zu importieren.</translation>
    </message>
    <message>
        <source>{name} is a list of feeds of {detail}. Choose the file itself to import it.</source>
        <translation>„{name}“ ist eine Liste von Feeds von {detail}. Wählen Sie die Datei selbst, um sie zu importieren.</translation>
    </message>
    <message>
        <source>{name} holds bookmarks. Choose the file itself to import it.</source>
        <translation>„{name}“ enthält Lesezeichen. Wählen Sie die Datei selbst, um sie zu importieren.</translation>
    </message>
    <message>
        <source>{name} is an archive of Akregator, which no other program reads. Its list of feeds can be imported: export it as OPML.</source>
        <translation>„{name}“ ist ein Archiv von Akregator, das kein anderes Programm liest. Seine Liste der Feeds lässt sich importieren: Exportieren Sie sie als OPML.</translation>
    </message>
    <message>
        <source>{name} is an e-mail or a mailbox. Choose the file itself to import it.</source>
        <translation>„{name}“ ist eine E-Mail oder ein Postfach. Wählen Sie die Datei selbst, um sie zu importieren.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short. Nothing of it was imported.</source>
        <translation>„{name}“ ist beschädigt oder unvollständig. Nichts davon wurde importiert.</translation>
    </message>
    <message>
        <source>{name} is not a file that Readerapp can import.</source>
        <translation>„{name}“ ist keine Datei, die Readerapp importieren kann.</translation>
    </message>
    <message>
        <source>{name} holds no articles and no feeds.</source>
        <translation>„{name}“ enthält weder Artikel noch Feeds.</translation>
    </message>
    <message>
        <source>{name} does not look like an article. If it is one, give it a name ending in .txt.</source>
        <translation>„{name}“ sieht nicht wie ein Artikel aus. Ist es doch einer, geben Sie der Datei einen Namen mit der Endung .txt.</translation>
    </message>
    <message>
        <source>The name of what to import is empty.</source>
        <translation>Der Name dessen, was importiert werden soll, ist leer.</translation>
    </message>
    <message>
        <source>The header of {name} is not valid YAML.</source>
        <translation>Der Kopf von „{name}“ ist kein gültiges YAML.</translation>
    </message>
    <message>
        <source>{name} is not a complete saved page.</source>
        <translation>„{name}“ ist keine vollständig gespeicherte Seite.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>„{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This account has no home folder. Set HOME, or name a folder for the library: --profile DIR</source>
        <translation>Dieses Konto hat keinen persönlichen Ordner. Setzen Sie HOME, oder nennen Sie einen Ordner für die Bibliothek: --profile DIR</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>„{name}“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{name} may not be opened: permission denied.</source>
        <translation>„{name}“ darf nicht geöffnet werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>„{name}“ ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>{name} is not an address this app can open.</source>
        <translation>„{name}“ ist keine Adresse, die dieses Programm öffnen kann.</translation>
    </message>
    <message>
        <source>{name} is not supported: only addresses that begin with https:// or http:// are opened.</source>
        <translation>„{name}“ wird nicht unterstützt: Nur Adressen, die mit https:// oder http:// beginnen, werden geöffnet.</translation>
    </message>
    <message>
        <source>{name} was given with a user name or a password. Readerapp keeps none: give the address without.</source>
        <translation>„{name}“ enthielt einen Benutzernamen oder ein Passwort. Readerapp bewahrt keine auf: Geben Sie die Adresse ohne diese an.</translation>
    </message>
    <message>
        <source>{name} leads to a private address and was not opened.</source>
        <translation>„{name}“ führt zu einer privaten Adresse und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} could not be reached.</source>
        <translation>„{name}“ war nicht erreichbar.</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer, and Readerapp does not run it. Nothing is fetched until you choose a proxy, or none, in the settings.</source>
        <translation>Ein Skript wählt den Proxy dieses Computers, und Readerapp führt es nicht aus. Nichts wird heruntergeladen, bis Sie in den Einstellungen einen Proxy oder keinen wählen.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong.</source>
        <translation>Ein Proxy soll benutzt werden, aber seine Adresse fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>Der Proxy war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or did not accept them.</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort oder hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {name}.</source>
        <translation>Der Proxy hat keine Verbindung zu {name} hergestellt.</translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation>„{name}“ antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The secure connection to {name} could not be verified.</source>
        <translation>Die sichere Verbindung zu „{name}“ ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{name} answered with an error.</source>
        <translation>„{name}“ antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>{name} sent an answer that could not be understood.</source>
        <translation>„{name}“ schickte eine unverständliche Antwort.</translation>
    </message>
    <message>
        <source>{name} redirects too many times.</source>
        <translation>„{name}“ leitet zu oft weiter.</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>Der Datenträger ist voll: „{name}“ ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>„{name}“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Readerapp.</source>
        <translation>„{name}“ wurde von einer neueren Version von Readerapp geschrieben.</translation>
    </message>
    <message>
        <source>{name} is not a Readerapp library.</source>
        <translation>„{name}“ ist keine Bibliothek von Readerapp.</translation>
    </message>
    <message>
        <source>{name} is empty, although a library was here before.</source>
        <translation>„{name}“ ist leer, obwohl hier vorher eine Bibliothek war.</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>„{name}“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>„{name}“ ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{name} is as it was: the library that was to take its place could not be opened.</source>
        <translation>„{name}“ ist, wie es war: Die Bibliothek, die an diese Stelle treten sollte, ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>Das Lesen von „{name}“ dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was stopped.</source>
        <translation>Das Lesen von „{name}“ brauchte zu viel Speicher und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The reader process stopped while it read {name}.</source>
        <translation>Der Leseprozess wurde beendet, während er „{name}“ las.</translation>
    </message>
    <message>
        <source>{name} gave a web page or a file, not a feed.</source>
        <translation>„{name}“ lieferte eine Webseite oder eine Datei, keinen Feed.</translation>
    </message>
    <message>
        <source>{name} was cut short on its way.</source>
        <translation>„{name}“ kam nicht vollständig an.</translation>
    </message>
    <message>
        <source>{name} says that it has ended for good.</source>
        <translation>„{name}“ meldet, endgültig eingestellt zu sein.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Es gibt keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>{name} asked to be left alone for a while.</source>
        <translation>„{name}“ bittet darum, eine Weile nicht abgerufen zu werden.</translation>
    </message>
    <message>
        <source>No feed was found at {name}.</source>
        <translation>Unter „{name}“ wurde kein Feed gefunden.</translation>
    </message>
    <message>
        <source>The refresh stopped unexpectedly. What had come until then is kept.</source>
        <translation>Das Aktualisieren brach unerwartet ab. Was bis dahin eingetroffen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{name} is being synchronised just now.</source>
        <translation>„{name}“ wird gerade synchronisiert.</translation>
    </message>
    <message>
        <source>The exchange with the news server stopped unexpectedly. What had come until then is kept.</source>
        <translation>Der Austausch mit dem Nachrichtenserver brach unerwartet ab. Was bis dahin eingetroffen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The sound from {name} is being fetched already.</source>
        <translation>Der Ton von „{name}“ wird bereits heruntergeladen.</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Try again when it is done.</source>
        <translation>Gerade wird eine andere Sicherung erstellt. Versuchen Sie es erneut, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>The backup stopped unexpectedly. Older backups are kept.</source>
        <translation>Die Sicherung brach unerwartet ab. Ältere Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>{name} is not a list of subscriptions.</source>
        <translation>„{name}“ ist keine Abonnementliste.</translation>
    </message>
    <message>
        <source>{name} is there already and is no archive. Choose another name.</source>
        <translation>„{name}“ gibt es schon und ist kein Archiv. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>„{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is there already and is something else. Choose another name.</source>
        <translation>„{name}“ gibt es schon und ist etwas anderes. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is not a whole archive of Readerapp. Nothing of it was imported.</source>
        <translation>„{name}“ ist kein vollständiges Archiv von Readerapp. Nichts davon wurde importiert.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is too long for a tag: {detail} characters are the most.</source>
        <translation>„{name}“ ist zu lang für ein Schlagwort: Höchstens {detail} Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>An article has {detail} tags at the most. Remove one to add another.</source>
        <translation>Ein Artikel hat höchstens {detail} Schlagwörter. Entfernen Sie eines, um ein anderes hinzuzufügen.</translation>
    </message>
    <message>
        <source>The note is too long: {detail} characters are the most.</source>
        <translation>Die Notiz ist zu lang: Höchstens {detail} Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die markiert werden sollen.</translation>
    </message>
    <message>
        <source>What is selected is too long to highlight: {detail} characters are the most.</source>
        <translation>Die Auswahl ist zu lang zum Markieren: Höchstens {detail} Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>An article has {detail} highlights at the most. Remove one to add another.</source>
        <translation>Ein Artikel hat höchstens {detail} Markierungen. Entfernen Sie eine, um eine andere hinzuzufügen.</translation>
    </message>
    <message>
        <source>“{name}” is not in the text of the article.</source>
        <translation>„{name}“ steht nicht im Text des Artikels.</translation>
    </message>
    <message>
        <source>Say which articles are meant: “{name}” holds nothing to search for.</source>
        <translation>Geben Sie an, welche Artikel gemeint sind: „{name}“ enthält nichts, wonach gesucht werden kann.</translation>
    </message>
    <message>
        <source>Say what is to be done with the articles.</source>
        <translation>Geben Sie an, was mit den Artikeln geschehen soll.</translation>
    </message>
    <message>
        <source>“{name}” is too long: {detail} characters are the most.</source>
        <translation>„{name}“ ist zu lang: Höchstens {detail} Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>There are {detail} rules at the most. Remove one to add another.</source>
        <translation>Es gibt höchstens {detail} Regeln. Entfernen Sie eine, um eine andere hinzuzufügen.</translation>
    </message>
    <message>
        <source>{name} holds no translation model. One is a model, a shortlist and a vocabulary, as Firefox Translations publishes them.</source>
        <translation>„{name}“ enthält kein Übersetzungsmodell. Dazu gehören ein Modell, eine Auswahlliste und ein Vokabular, wie Firefox Translations sie veröffentlicht.</translation>
    </message>
    <message>
        <source>{name} is not a whole translation model: {detail} is missing or empty.</source>
        <translation>„{name}“ ist kein vollständiges Übersetzungsmodell: {detail} fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>{name} holds several translation models. Give one of them: its folder, or a file of it.</source>
        <translation>„{name}“ enthält mehrere Übersetzungsmodelle. Geben Sie eines davon an: seinen Ordner oder eine seiner Dateien.</translation>
    </message>
    <message>
        <source>{name} is not one translation model: {detail} is of another direction.</source>
        <translation>„{name}“ ist nicht ein einziges Übersetzungsmodell: {detail} gehört zu einer anderen Richtung.</translation>
    </message>
    <message>
        <source>{detail} in {name} is not what its name says. Nothing of it was added.</source>
        <translation>{detail} in „{name}“ ist nicht, was der Name sagt. Nichts davon wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} is not built as translation models are. Nothing of it was added.</source>
        <translation>„{name}“ ist nicht wie ein Übersetzungsmodell aufgebaut. Nichts davon wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{detail} is damaged or changed: the catalogue describes it otherwise. Nothing of {name} was added.</source>
        <translation>{detail} ist beschädigt oder verändert: Der Katalog beschreibt es anders. Von „{name}“ wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} is not in the catalogue: nobody here has checked it.</source>
        <translation>„{name}“ steht nicht im Katalog: Niemand hat es hier geprüft.</translation>
    </message>
    <message>
        <source>There is no translation model {name}.</source>
        <translation>Ein Übersetzungsmodell „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The translation model {name} is damaged and is not used. Remove it, then add it again.</source>
        <translation>Das Übersetzungsmodell „{name}“ ist beschädigt und wird nicht verwendet. Entfernen Sie es und fügen Sie es dann wieder hinzu.</translation>
    </message>
    <message>
        <source>This release has no place to fetch translation models from. Add a model from a file.</source>
        <translation>Diese Version hat keine Adresse, von der sie Übersetzungsmodelle herunterladen kann. Fügen Sie ein Modell aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>{name} leads to another place, and was not fetched.</source>
        <translation>„{name}“ führt zu einem anderen Ort und wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>The work on the translation model stopped unexpectedly. What was fetched until then is kept.</source>
        <translation>Die Arbeit am Übersetzungsmodell brach unerwartet ab. Was bis dahin heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{name} did not accept the user name or the password.</source>
        <translation>„{name}“ hat den Benutzernamen oder das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>{name} refused what was asked of it.</source>
        <translation>„{name}“ hat abgelehnt, worum gebeten wurde.</translation>
    </message>
    <message>
        <source>No news server was found at {name}.</source>
        <translation>Unter „{name}“ wurde kein Nachrichtenserver gefunden.</translation>
    </message>
    <message>
        <source>This computer has no place to keep passwords safely. Readerapp keeps none in a file.</source>
        <translation>Dieser Computer hat keinen sicheren Ort für Passwörter. Readerapp bewahrt keine in einer Datei auf.</translation>
    </message>
    <message>
        <source>The passwords of this computer are locked. Unlock them, then try again.</source>
        <translation>Die Passwörter dieses Computers sind gesperrt. Entsperren Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart it to use the new version.</source>
        <translation>Readerapp wurde aktualisiert. Starten Sie es neu, um die neue Version zu verwenden.</translation>
    </message>
    <message>
        <source>{name} was not written: the export was stopped.</source>
        <translation>„{name}“ wurde nicht geschrieben: Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{name} was not read: the work was cancelled.</source>
        <translation>„{name}“ wurde nicht gelesen: Der Vorgang wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>How Do We Know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>&amp;Woher wir es wissen</translation>
    </message>
    <message>
        <source>Hide &amp;Details</source>
        <translation>&amp;Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>&amp;Einzelheiten anzeigen</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>no label follows from this</source>
        <translation>daraus folgt kein Hinweis</translation>
    </message>
    <message>
        <source>The site says so in a part of the page that is not shown: “{quote}”.</source>
        <translation>Die Website sagt es in einem Teil der Seite, der nicht angezeigt wird: „{quote}“.</translation>
    </message>
    <message>
        <source>You marked it so yourself.</source>
        <translation>Sie selbst haben es so angegeben.</translation>
    </message>
    <message>
        <source>No provenance information. That says nothing either way: an article or a picture without a label may have been made by a machine or by people.</source>
        <translation>Keine Angaben zur Herkunft. Das beweist weder das eine noch das andere: Ein Artikel oder ein Bild ohne Hinweis kann von einer Maschine oder von Menschen stammen.</translation>
    </message>
    <message>
        <source>Made on this computer by {model}.</source>
        <translation>Auf diesem Computer gemacht von {model}.</translation>
    </message>
    <message>
        <source>This was read when the article arrived, on {date}.</source>
        <translation>Das wurde gelesen, als der Artikel eintraf, am {date}.</translation>
    </message>
    <message>
        <source>This was read on {date}.</source>
        <translation>Das wurde am {date} gelesen.</translation>
    </message>
    <message>
        <source>Not all say the same. Each statement is shown as it was made.</source>
        <translation>Nicht alle sagen dasselbe. Jede Angabe wird so gezeigt, wie sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Art: {kind}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Stelle: {place}</translation>
    </message>
    <message>
        <source>As written: {value}</source>
        <translation>Wortlaut: {value}</translation>
    </message>
    <message>
        <source>Meaning: {uri}</source>
        <translation>Bedeutung: {uri}</translation>
    </message>
    <message>
        <source>Claim: {kind}</source>
        <translation>Angabe: {kind}</translation>
    </message>
    <message>
        <source>Check of the signature: {state}</source>
        <translation>Prüfung der Signatur: {state}</translation>
    </message>
    <message>
        <source>Signer: {name}</source>
        <translation>Unterzeichner: {name}</translation>
    </message>
    <message>
        <source>Read: {date}</source>
        <translation>Gelesen: {date}</translation>
    </message>
    <message>
        <source>Rules: {version}</source>
        <translation>Regeln: {version}</translation>
    </message>
    <message>
        <source>The picture’s file says that it was made so.</source>
        <translation>Die Bilddatei sagt, dass das Bild so gemacht wurde.</translation>
    </message>
    <message>
        <source>The picture’s file says that it was changed so.</source>
        <translation>Die Bilddatei sagt, dass das Bild so verändert wurde.</translation>
    </message>
    <message>
        <source>The picture’s file says that a part was put in so.</source>
        <translation>Die Bilddatei sagt, dass ein Teil so eingefügt wurde.</translation>
    </message>
    <message>
        <source>The picture’s file says so of another picture, from which it was made.</source>
        <translation>Die Bilddatei sagt es von einem anderen Bild, aus dem es entstand.</translation>
    </message>
    <message>
        <source>The picture’s file says so.</source>
        <translation>Die Bilddatei sagt es.</translation>
    </message>
    <message>
        <source>{who} signed it, and nothing was changed since.</source>
        <translation>{who} hat sie signiert, und seither wurde nichts verändert.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. The certificate names {who}; nobody has vouched for that.</source>
        <translation>Sie ist signiert, und seither wurde nichts verändert. Das Zertifikat nennt {who}; dafür verbürgt sich niemand.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. Who signed it is not known.</source>
        <translation>Sie ist signiert, und seither wurde nichts verändert. Wer sie signiert hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Content credentials were not read</source>
        <translation>Die Inhaltsnachweise wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Content credentials do not verify</source>
        <translation>Die Inhaltsnachweise lassen sich nicht bestätigen</translation>
    </message>
    <message>
        <source>The picture’s file holds content credentials, which could not be read here. They count neither for it nor against it.</source>
        <translation>Die Bilddatei enthält Inhaltsnachweise, die hier nicht gelesen werden konnten. Sie zählen weder dafür noch dagegen.</translation>
    </message>
    <message>
        <source>The picture’s file was signed, and something in it was changed since: a caption, perhaps. What it says counts neither for it nor against it.</source>
        <translation>Die Bilddatei wurde signiert, und seither wurde etwas darin verändert: vielleicht eine Bildunterschrift. Was sie sagt, zählt weder dafür noch dagegen.</translation>
    </message>
    <message>
        <source>The site says so of the whole feed, not of this article alone: “{quote}”.</source>
        <translation>Die Website sagt es vom ganzen Feed, nicht von diesem Artikel allein: „{quote}“.</translation>
    </message>
    <message>
        <source>The site says so when it sends the picture: “{quote}”.</source>
        <translation>Die Website sagt es, wenn sie das Bild sendet: „{quote}“.</translation>
    </message>
    <message>
        <source>The site says so when it sends the page: “{quote}”.</source>
        <translation>Die Website sagt es, wenn sie die Seite sendet: „{quote}“.</translation>
    </message>
    <message>
        <source>You noted that the publisher says so of this whole feed, here: {address}</source>
        <translation>Sie haben angegeben, dass der Herausgeber dies über den ganzen Feed sagt, hier: {address}</translation>
    </message>
    <message>
        <source>You said so of this whole feed.</source>
        <translation>Sie selbst haben dies über den ganzen Feed gesagt.</translation>
    </message>
    <message>
        <source>made by people with a program</source>
        <comment>how it was made</comment>
        <translation>von Menschen mit einem Programm gemacht</translation>
    </message>
    <message>
        <source>You do not agree with the label.</source>
        <translation>Sie sind mit dem Hinweis nicht einverstanden.</translation>
    </message>
    <message>
        <source>The article itself says so, in {language}: “{quote}”.</source>
        <translation>Der Artikel selbst sagt es, auf {language}: „{quote}“.</translation>
    </message>
    <message>
        <source>The article itself says so: “{quote}”.</source>
        <translation>Der Artikel selbst sagt es: „{quote}“.</translation>
    </message>
    <message>
        <source>The words beside the picture say so, in {language}: “{quote}”.</source>
        <translation>Die Worte neben dem Bild sagen es, auf {language}: „{quote}“.</translation>
    </message>
    <message>
        <source>The words beside the picture say so: “{quote}”.</source>
        <translation>Die Worte neben dem Bild sagen es: „{quote}“.</translation>
    </message>
    <message>
        <source>The file from which the article was imported says so in its header.</source>
        <translation>Die Datei, aus der der Artikel importiert wurde, sagt es in ihrem Kopf.</translation>
    </message>
    <message>
        <source>The publisher names a program as the author: “{name}”.</source>
        <translation>Der Herausgeber nennt als Autor ein Programm: „{name}“.</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the text was made: {how}.</source>
        <translation>Der Herausgeber sagt in einem Teil der Seite, der nicht angezeigt wird, wie der Text entstanden ist: {how}.</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the picture was made: {how}.</source>
        <translation>Der Herausgeber sagt in einem Teil der Seite, der nicht angezeigt wird, wie das Bild entstanden ist: {how}.</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown, in {language}: “{quote}”.</source>
        <translation>Der Herausgeber sagt es in einem Teil der Seite, der nicht angezeigt wird, auf {language}: „{quote}“.</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown.</source>
        <translation>Der Herausgeber sagt es in einem Teil der Seite, der nicht angezeigt wird.</translation>
    </message>
    <message>
        <source>The picture’s file names the AI that made it: “{name}”. The file is not signed: anybody can have written that into it.</source>
        <translation>Die Datei des Bildes nennt die KI, die es erzeugt hat: „{name}“. Die Datei ist nicht signiert: Das kann jeder hineingeschrieben haben.</translation>
    </message>
    <message>
        <source>The picture’s file says what an AI was told to make, or who told it: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>Die Bilddatei sagt, was eine KI machen sollte oder wer es ihr gesagt hat: „{quote}“. Die Datei ist nicht signiert: Das kann jeder hineingeschrieben haben.</translation>
    </message>
    <message>
        <source>The picture’s file says so in its credit or description: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>Die Bilddatei sagt es in ihrem Bildnachweis oder ihrer Beschreibung: „{quote}“. Die Datei ist nicht signiert: Das kann jeder hineingeschrieben haben.</translation>
    </message>
    <message>
        <source>The picture’s file says how it was made: {how}. The file is not signed: anybody can have written that into it.</source>
        <translation>Die Datei des Bildes sagt, wie es entstanden ist: {how}. Die Datei ist nicht signiert: Das kann jeder hineingeschrieben haben.</translation>
    </message>
    <message>
        <source>The picture’s file says where its content credentials are: {address}. They were not fetched.</source>
        <translation>Die Bilddatei sagt, wo ihre Inhaltsnachweise liegen: {address}. Sie wurden nicht abgerufen.</translation>
    </message>
    <message>
        <source>The picture’s file names a program that can make pictures: “{name}”. That alone proves nothing.</source>
        <translation>Die Datei des Bildes nennt ein Programm, das Bilder erzeugen kann: „{name}“. Das allein beweist nichts.</translation>
    </message>
    <message>
        <source>The picture’s file holds notes such as programs write that make pictures. That alone proves nothing.</source>
        <translation>Die Datei des Bildes enthält Notizen, wie Programme sie schreiben, die Bilder erzeugen. Das allein beweist nichts.</translation>
    </message>
    <message>
        <source>generated by AI</source>
        <comment>how it was made</comment>
        <translation>von KI erzeugt</translation>
    </message>
    <message>
        <source>edited with AI</source>
        <comment>how it was made</comment>
        <translation>mit KI bearbeitet</translation>
    </message>
    <message>
        <source>put together, with parts generated by AI</source>
        <comment>how it was made</comment>
        <translation>zusammengesetzt, mit von KI erzeugten Teilen</translation>
    </message>
    <message>
        <source>computed by a program, without AI</source>
        <comment>how it was made</comment>
        <translation>von einem Programm berechnet, ohne KI</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <comment>how it was made</comment>
        <translation>mit einer Kamera aufgenommen</translation>
    </message>
    <message>
        <source>edited by people</source>
        <comment>how it was made</comment>
        <translation>von Menschen bearbeitet</translation>
    </message>
    <message>
        <source>edited a little by people</source>
        <comment>how it was made</comment>
        <translation>von Menschen leicht bearbeitet</translation>
    </message>
    <message>
        <source>“{term}”</source>
        <comment>how it was made</comment>
        <translation>„{term}“</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Fetch the missing texts from the web now</source>
        <translation>Fehlende Texte jetzt aus dem &amp;Netz holen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
</context>
<context>
    <name>ExportImports</name>
    <message>
        <source>Import of “{file}”</source>
        <translation>Import von „{file}“</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library already.</source>
        <translation>Alles in „{file}“ ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The missing texts were imported.</source>
        <translation>Die fehlenden Texte wurden importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>%n Artikel ließ sich nicht lesen.</numerusform>
            <numerusform>%n Artikel ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars, tags and notes were imported.</source>
        <translation>Sterne, Schlagwörter und Notizen wurden importiert.</translation>
    </message>
    <message>
        <source>Stopped. Imported so far: {things}</source>
        <translation>Angehalten. Bisher importiert: {things}</translation>
    </message>
    <message>
        <source>Imported: {things}</source>
        <translation>Importiert: {things}</translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>Export: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>{file} is an e-mail.</source>
        <translation>„{file}“ ist eine E-Mail.</translation>
    </message>
    <message>
        <source>{file} is a mailbox.</source>
        <translation>„{file}“ ist ein Postfach.</translation>
    </message>
    <message>
        <source>{file} holds bookmarks.</source>
        <translation>„{file}“ enthält Lesezeichen.</translation>
    </message>
    <message>
        <source>{file} comes from {program}.</source>
        <translation>„{file}“ stammt von {program}.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them known only by title and address</source>
        <translation>
            <numerusform>davon %n nur mit Titel und Adresse</numerusform>
            <numerusform>davon %n nur mit Titel und Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n mit Stern</numerusform>
            <numerusform>%n mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n gelesen</numerusform>
            <numerusform>%n gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address or a text, left out</source>
        <translation>
            <numerusform>%n ohne Adresse und Text, ausgelassen</numerusform>
            <numerusform>%n ohne Adresse und Text, ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}: {new}, {known}</source>
        <translation>{things}: {new}, {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>Saved last:</source>
        <translation>Zuletzt gespeichert:</translation>
    </message>
    <message>
        <source>What you have already stays as it is.</source>
        <translation>Was Sie schon haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The feeds are asked with the next refresh.</source>
        <translation>Die Feeds werden mit dem nächsten Aktualisieren abgefragt.</translation>
    </message>
    <message>
        <source>Nothing is fetched unless you want it.</source>
        <translation>Es wird nichts geholt, was Sie nicht wollen.</translation>
    </message>
</context>
<context>
    <name>FeedLabelForm</name>
    <message>
        <source>All te&amp;xts of this feed are written by AI</source>
        <translation>Alle Texte dieses Feeds sind &amp;von KI geschrieben</translation>
    </message>
    <message>
        <source>All pictures of this feed are AI-&amp;generated</source>
        <translation>Alle Bilder dieses Feeds sind von KI erze&amp;ugt</translation>
    </message>
    <message>
        <source>Where the p&amp;ublisher says so</source>
        <translation>&amp;Wo der Herausgeber das sagt</translation>
    </message>
    <message>
        <source>An address; empty when it is you who says so</source>
        <translation>Eine Adresse; leer, wenn Sie selbst das sagen</translation>
    </message>
    <message>
        <source>Its articles carry the label beside what they say themselves. It goes when you take this back.</source>
        <translation>Seine Artikel tragen den Hinweis neben dem, was sie selbst sagen. Er verschwindet, wenn Sie das zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Ask Now</source>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>&amp;Look for the Feed Again…</source>
        <translation>Feed erneut s&amp;uchen…</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>Pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Ei&amp;genschaften…</translation>
    </message>
    <message>
        <source>No feed is chosen.</source>
        <translation>Kein Feed ist ausgewählt.</translation>
    </message>
    <message>
        <source>There is no feed yet.</source>
        <translation>Es gibt noch keinen Feed.</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} So ist es seit {date}.</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>Letzter Abruf: {time}</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Properties of {name}</source>
        <translation>Eigenschaften von „{name}“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Open the &amp;Site in the Browser</source>
        <translation>Website im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The server of your account “{name}” asks this feed: its address is not asked from here. What you rename or move is told to the server.</source>
        <translation>Der Server Ihres Kontos „{name}“ fragt diesen Feed ab: Seine Adresse wird nicht von hier aus abgefragt. Was Sie umbenennen oder verschieben, erfährt der Server.</translation>
    </message>
    <message>
        <source>How it is fetched and shown</source>
        <translation>Abruf und Anzeige</translation>
    </message>
    <message>
        <source>How long its articles are kept</source>
        <translation>Wie lange seine Artikel aufbewahrt werden</translation>
    </message>
    <message>
        <source>AI labels</source>
        <translation>KI-Hinweise</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>FeedRetentionForm</name>
    <message>
        <source>&amp;Keep articles</source>
        <translation>Artikel &amp;aufbewahren</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>Wie für alle Feeds eingestellt</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles aufbewahren</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Nach eigener Regel</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>Diese &amp;Regel verwenden</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
</context>
<context>
    <name>FeedTableModel</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} von {count}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Treffer</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>The same news on all your devices</source>
        <translation>Dieselben Nachrichten auf allen Ihren Geräten</translation>
    </message>
    <message>
        <source>With an account on a news server such as FreshRSS or Miniflux you read the same articles here and on your other devices, also without a network.</source>
        <translation>Mit einem Konto auf einem Nachrichtenserver wie FreshRSS oder Miniflux lesen Sie hier und auf Ihren anderen Geräten dieselben Artikel, auch ohne Netz.</translation>
    </message>
    <message>
        <source>&amp;Add Account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>Wer was erfährt</translation>
    </message>
    <message>
        <source>Before you add an account, nobody is told anything.</source>
        <translation>Bevor Sie ein Konto hinzufügen, erfährt niemand etwas.</translation>
    </message>
    <message>
        <source>Your server is told what you read and star of its articles, and what you do with its feeds.</source>
        <translation>Ihr Server erfährt, welche seiner Artikel Sie lesen und markieren und was Sie mit seinen Feeds tun.</translation>
    </message>
    <message>
        <source>Your server asks the publishers. Only whole texts and pictures are fetched from them by this computer; the properties of each feed can switch that off.</source>
        <translation>Ihr Server fragt die Herausgeber. Dieser Computer holt von ihnen nur ganze Texte und Bilder; das lässt sich in den Eigenschaften jedes Feeds abschalten.</translation>
    </message>
    <message>
        <source>Your password is kept where your system keeps passwords, and goes to your server only.</source>
        <translation>Ihr Passwort liegt dort, wo Ihr System Passwörter aufbewahrt, und geht nur an Ihren Server.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Shown below</source>
        <translation>Unten angezeigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>FolderSyncController</name>
    <message>
        <source>Folder to Share</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
</context>
<context>
    <name>FolderSyncWords</name>
    <message>
        <source>Last synchronised {time}.</source>
        <translation>Zuletzt synchronisiert: {time}.</translation>
    </message>
    <message>
        <source>Not synchronised yet.</source>
        <translation>Noch nicht synchronisiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>%n Änderung wartet.</numerusform>
            <numerusform>%n Änderungen warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a year ahead and wait. Check the clocks of your computers.</source>
        <translation>
            <numerusform>%n Änderung ist mehr als ein Jahr in die Zukunft datiert und wartet. Prüfen Sie die Uhren Ihrer Computer.</numerusform>
            <numerusform>%n Änderungen sind mehr als ein Jahr in die Zukunft datiert und warten. Prüfen Sie die Uhren Ihrer Computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be used and are tried again after an update: {detail}</source>
        <translation>
            <numerusform>%n Änderung lässt sich nicht verwenden und wird nach einer Aktualisierung erneut versucht: {detail}</numerusform>
            <numerusform>%n Änderungen lassen sich nicht verwenden und werden nach einer Aktualisierung erneut versucht: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes wait until it works again.</source>
        <translation>Ihre Änderungen warten, bis es wieder geht.</translation>
    </message>
    <message>
        <source>{folder} is not there: a stick that is not plugged in, or a folder that has not come yet.</source>
        <translation>{folder} ist nicht da: ein Stick, der nicht eingesteckt ist, oder ein Ordner, der noch nicht angekommen ist.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <translation>In {folder} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Nothing may be written into {folder}.</source>
        <translation>In {folder} darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>{folder} could not be written to.</source>
        <translation>In {folder} ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>In {folder} something else is called “readerapp-sync”. Choose another folder.</source>
        <translation>In {folder} heißt etwas anderes „readerapp-sync“. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A newer version of Readerapp shares {folder}. Update this one to go on.</source>
        <translation>Eine neuere Version von Readerapp teilt {folder}. Aktualisieren Sie diese, um weiterzumachen.</translation>
    </message>
    <message>
        <source>It is being synchronised just now.</source>
        <translation>Es wird gerade synchronisiert.</translation>
    </message>
    <message>
        <source>Synchronising stopped unexpectedly.</source>
        <translation>Das Synchronisieren brach unerwartet ab.</translation>
    </message>
    <message>
        <source>{name} is off the list. What it shared stays.</source>
        <translation>{name} steht nicht mehr in der Liste. Was von dort geteilt wurde, bleibt.</translation>
    </message>
    <message>
        <source>{name}, last seen {time}</source>
        <translation>{name}, zuletzt gesehen: {time}</translation>
    </message>
    <message>
        <source>None yet. Choose the same folder there, once it has come.</source>
        <translation>Noch keine. Wählen Sie dort denselben Ordner, sobald er angekommen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>%n Änderung von Ihren anderen Computern</numerusform>
            <numerusform>%n Änderungen von Ihren anderen Computern</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised. Nothing new from your other computers.</source>
        <translation>Synchronisiert. Nichts Neues von Ihren anderen Computern.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not come whole yet. What is missing is read later.</source>
        <translation>
            <numerusform>%n Datei ist noch nicht ganz angekommen. Was fehlt, wird später gelesen.</numerusform>
            <numerusform>%n Dateien sind noch nicht ganz angekommen. Was fehlt, wird später gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontCardController</name>
    <message>
        <source>Mark as Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the Front Page as Read</source>
        <translation>Titelseite als gelesen markieren</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>No Longer Follow</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>Neues zu diesem Thema kommt auf die Titelseite</translation>
    </message>
    <message>
        <source>Less of This</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <source>No Longer Less of This</source>
        <translation>Nicht mehr weniger davon</translation>
    </message>
    <message>
        <source>This story will stand lower in the next editions</source>
        <translation>Dieses Thema steht in den nächsten Ausgaben weiter unten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
</context>
<context>
    <name>FrontEnd</name>
    <message>
        <source>Mark These as Read</source>
        <translation>Diese als gelesen markieren</translation>
    </message>
    <message>
        <source>Edition: {moment}</source>
        <translation>Ausgabe: {moment}</translation>
    </message>
</context>
<context>
    <name>FrontHead</name>
    <message>
        <source>&amp;New Edition</source>
        <translation>&amp;Neue Ausgabe</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>FrontMenu</name>
    <message>
        <source>Open S&amp;tory</source>
        <translation>&amp;Thema öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>&amp;Artikel öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>&amp;Stern entfernen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>&amp;Less of This</source>
        <translation>&amp;Weniger davon</translation>
    </message>
    <message>
        <source>&amp;Why Here?</source>
        <translation>Warum &amp;hier?</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>FrontNote</name>
    <message>
        <source>Add a Feed…</source>
        <translation>Feed hinzufügen…</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Front Page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>Why Here?</source>
        <translation>Warum hier?</translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message>
        <source>yesterday {time}</source>
        <comment>inside a sentence; {time}: 18:00</comment>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <comment>inside a sentence, behind words such as since: 5 March, 18:00</comment>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Seit {moment}</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>Die letzte Stunde</numerusform>
            <numerusform>Die letzten %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n paper(s)</source>
        <comment>after: the last 24 hours</comment>
        <translation>
            <numerusform>aus %n Zeitung</numerusform>
            <numerusform>aus %n Zeitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {papers}</source>
        <comment>the last 24 hours + of 12 papers</comment>
        <translation>{hours} {papers}</translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %n new article(s) compared</source>
        <translation>
            <numerusform>{compared} von %n neuen Artikel verglichen</numerusform>
            <numerusform>{compared} von %n neuen Artikeln verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed {moment}</source>
        <translation>aktualisiert: {moment}</translation>
    </message>
    <message>
        <source>refreshed {moment}, nothing new since {last}</source>
        <translation>aktualisiert: {moment}, nichts Neues seit {last}</translation>
    </message>
    <message>
        <source>no connection at {moment}</source>
        <translation>keine Verbindung: {moment}</translation>
    </message>
    <message>
        <source>{stories} {reports}</source>
        <comment>14 stories + from 61 reports</comment>
        <translation>{stories} {reports}</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <comment>after the number of stories</comment>
        <translation>
            <numerusform>aus %n Bericht</numerusform>
            <numerusform>aus %n Berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {stories}</source>
        <comment>8 new reports + in 3 stories</comment>
        <translation>{reports} {stories}</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n neuer Bericht</numerusform>
            <numerusform>%n neue Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s)</source>
        <comment>after new reports</comment>
        <translation>
            <numerusform>in %n Thema</numerusform>
            <numerusform>in %n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n neues Thema</numerusform>
            <numerusform>%n neue Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new article(s)</source>
        <translation>
            <numerusform>%n anderer neuer Artikel</numerusform>
            <numerusform>%n andere neue Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what arrived, nothing stands on this page. It is all in the lists.</source>
        <translation>Von dem, was eingetroffen ist, steht nichts auf dieser Seite. Es ist alles in den Listen.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. What your papers bring will stand here.</source>
        <translation>Noch ist nichts eingetroffen. Was Ihre Zeitungen bringen, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing new since {moment}.</source>
        <translation>Nichts Neues seit {moment}.</translation>
    </message>
    <message>
        <source>No event is told by two of your papers yet. Papers in other languages make this page.</source>
        <translation>Noch berichten keine zwei Ihrer Zeitungen über dasselbe Ereignis. Von Zeitungen in anderen Sprachen lebt diese Seite.</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>Topthemen</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Wie es weiterging</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Vorherige Karte</translation>
    </message>
    <message>
        <source>Open story or article</source>
        <translation>Thema oder Artikel öffnen</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Vorheriger Abschnitt</translation>
    </message>
    <message>
        <source>First language; 2 to 9 are the others</source>
        <translation>Erste Sprache; 2 bis 9 sind die weiteren</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>Thema verfolgen</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Warum hier?</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Neues anzeigen</translation>
    </message>
    <message>
        <source>Mark these as read</source>
        <translation>Diese als gelesen markieren</translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>7 reports + from 7 papers</comment>
        <translation>{reports} {papers}</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>aus %n Zeitung</numerusform>
            <numerusform>aus %n Zeitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>First: {time}</source>
        <translation>Zuerst: {time}</translation>
    </message>
    <message>
        <source>First: {paper}, {time}</source>
        <translation>Zuerst: {paper}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>Neu: %n Bericht</numerusform>
            <numerusform>Neu: %n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since you read it, {moment}</source>
        <translation>
            <numerusform>Neu: %n Bericht, seit Sie es gelesen haben, {moment}</numerusform>
            <numerusform>Neu: %n Berichte, seit Sie es gelesen haben, {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since {moment}</source>
        <translation>
            <numerusform>Neu: %n Bericht seit {moment}</numerusform>
            <numerusform>Neu: %n Berichte seit {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>{news} ({languages})</source>
        <comment>New: 3 reports since 18:00 + KO, ES</comment>
        <translation>{news} ({languages})</translation>
    </message>
    <message>
        <source>{figure} ({reports})</source>
        <comment>a figure and how many reports give it</comment>
        <translation>{figure} ({reports})</translation>
    </message>
    <message>
        <source>Differs: {figures}</source>
        <translation>Abweichend: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n reported by AI</source>
        <translation>
            <numerusform>{count} von %n durch KI verfasst</numerusform>
            <numerusform>{count} von %n durch KI verfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: {paper}</source>
        <translation>Bild: {paper}</translation>
    </message>
    <message>
        <source>Followed</source>
        <comment>a story</comment>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>Artikel {number} von {total}</translation>
    </message>
    <message>
        <source>Story {number} of {total}</source>
        <translation>Thema {number} von {total}</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>a story</comment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a story</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>{place}, {state}: {headline}</source>
        <translation>{place}, {state}: {headline}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {headline}</source>
        <translation>Daneben: {headline}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <comment>the language of a headline</comment>
        <translation>auf {language}</translation>
    </message>
    <message>
        <source>Picture: {alt}</source>
        <translation>Bild: {alt}</translation>
    </message>
    <message numerus="yes">
        <source>%n single article(s)</source>
        <translation>
            <numerusform>%n einzelner Artikel</numerusform>
            <numerusform>%n einzelne Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all of this time.</source>
        <translation>Das ist alles aus dieser Zeit.</translation>
    </message>
    <message>
        <source>That is all of this time: {shown}.</source>
        <translation>Das ist alles aus dieser Zeit: {shown}.</translation>
    </message>
    <message>
        <source>That is all since {moment}.</source>
        <translation>Das ist alles seit {moment}.</translation>
    </message>
    <message>
        <source>That is all since {moment}: {shown}.</source>
        <translation>Das ist alles seit {moment}: {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more unread article(s) are in All articles.</source>
        <translation>
            <numerusform>%n weiterer ungelesener Artikel steht unter „Alle Artikel“.</numerusform>
            <numerusform>%n weitere ungelesene Artikel stehen unter „Alle Artikel“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>of the articles that are not shown</comment>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s), {unread}, are in All articles.</source>
        <translation>
            <numerusform>%n weiterer Artikel, {unread}, steht unter „Alle Artikel“.</numerusform>
            <numerusform>%n weitere Artikel, {unread}, stehen unter „Alle Artikel“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: labelled as made by AI.</source>
        <translation>
            <numerusform>%n Artikel ausgeblendet: Hinweis auf KI.</numerusform>
            <numerusform>%n Artikel ausgeblendet: Hinweis auf KI.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden</source>
        <translation>
            <numerusform>Ausgeblendeten anzeigen (%n)</numerusform>
            <numerusform>Ausgeblendete anzeigen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not answer.</source>
        <translation>
            <numerusform>%n Zeitung hat nicht geantwortet.</numerusform>
            <numerusform>%n Zeitungen haben nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>Weitere anzeigen (%n)</numerusform>
            <numerusform>Weitere anzeigen (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Nothing said about AI</source>
        <translation>Ohne Angaben zu KI</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>HeadingsDialog</name>
    <message>
        <source>Headings of the Article</source>
        <translation>Überschriften des Artikels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>T&amp;ry Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Ask No&amp;w</source>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Im Durchschnitt</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf dem Datenträger</translation>
    </message>
    <message>
        <source>{total}, of them {unread} unread</source>
        <translation>{total}, davon {unread} ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>{number} in %n day(s)</source>
        <translation>
            <numerusform>{number} an %n Tag</numerusform>
            <numerusform>{number} in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>{number} pro Woche</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} So ist es seit {date}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI · Show</source>
        <translation>
            <numerusform>%n ausgeblendet: Hinweis auf KI · Anzeigen</numerusform>
            <numerusform>%n ausgeblendet: Hinweis auf KI · Anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HighlightPopup</name>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>Was sagen Sie dazu?</translation>
    </message>
    <message>
        <source>Note on this highlight</source>
        <translation>Notiz zu dieser Markierung</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import of an Archive</source>
        <translation>Import eines Archivs</translation>
    </message>
    <message>
        <source>Import of Subscriptions</source>
        <translation>Import von Abonnements</translation>
    </message>
    <message>
        <source>The clipping</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Adding the samples</source>
        <translation>Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>Removing the samples</source>
        <translation>Beispiele entfernen</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>Was sich nicht importieren ließ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be imported:</source>
        <translation>
            <numerusform>%n Eintrag ließ sich nicht importieren:</numerusform>
            <numerusform>%n Einträge ließen sich nicht importieren:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Wird gelesen: {done} von {total}</translation>
    </message>
    <message>
        <source>Reading… {done} so far</source>
        <translation>Wird gelesen… bisher {done}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Import: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>IndexRepairer</name>
    <message>
        <source>The search is being put in order. Until then it may miss articles.</source>
        <translation>Die Suche wird in Ordnung gebracht. Bis dahin kann sie Artikel übersehen.</translation>
    </message>
    <message numerus="yes">
        <source>The search is in order: %n article(s) were missing.</source>
        <translation>
            <numerusform>Die Suche ist in Ordnung: %n Artikel fehlte.</numerusform>
            <numerusform>Die Suche ist in Ordnung: %n Artikel fehlten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press a Key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation>Drücken Sie die Taste für „{command}“.</translation>
    </message>
    <message>
        <source>Key for {command}</source>
        <translation>Taste für {command}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>Diese Taste &amp;verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>“{command}” has this key already.</source>
        <translation>„{command}“ hat diese Taste schon.</translation>
    </message>
    <message>
        <source>{key} is “{command}” now. Replace it?</source>
        <translation>{key} ist jetzt „{command}“. Ersetzen?</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Diese Taste ist frei.</translation>
    </message>
    <message>
        <source>This key is free. Keys that stand alone are turned off at the moment.</source>
        <translation>Diese Taste ist frei. Einzelne Tasten sind zurzeit ausgeschaltet.</translation>
    </message>
    <message>
        <source>This key is free. It works on the front page.</source>
        <translation>Diese Taste ist frei. Sie wirkt auf der Titelseite.</translation>
    </message>
    <message>
        <source>This key is free. It works in the article.</source>
        <translation>Diese Taste ist frei. Sie wirkt im Artikel.</translation>
    </message>
    <message>
        <source>This key is free. It works in the list and in the article.</source>
        <translation>Diese Taste ist frei. Sie wirkt in der Liste und im Artikel.</translation>
    </message>
    <message>
        <source>This key moves through what is on screen.</source>
        <translation>Mit dieser Taste bewegt man sich auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>This key belongs to your desktop.</source>
        <translation>Diese Taste gehört Ihrem Desktop.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu, in each language another one.</source>
        <translation>Alt mit einem Buchstaben öffnet ein Menü, in jeder Sprache ein anderes.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>Diese Taste öffnet das Menü dessen, was den Fokus hat.</translation>
    </message>
    <message>
        <source>This key edits texts.</source>
        <translation>Mit dieser Taste bearbeitet man Text.</translation>
    </message>
    <message>
        <source>{key} is “{command}”: {place}.</source>
        <translation>{key} ist „{command}“: {place}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{action} ({keys})</source>
        <comment>what a button does, and its keys</comment>
        <translation>{action} ({keys})</translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Choose an article or a card first</source>
        <translation>Wählen Sie zuerst einen Artikel oder eine Karte</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>KI-Kennzei&amp;chnung</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>&amp;Woher wissen wir das?</translation>
    </message>
    <message>
        <source>The &amp;Text Is by AI</source>
        <translation>Der &amp;Text ist von KI</translation>
    </message>
    <message>
        <source>The &amp;Pictures Are AI-Generated</source>
        <translation>Die &amp;Bilder sind von KI erzeugt</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>&amp;Hinweis bestreiten</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>Eigene Angaben &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>The Whole &amp;Feed…</source>
        <translation>Der ganze &amp;Feed…</translation>
    </message>
</context>
<context>
    <name>LabelPopover</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>&amp;Woher wir es wissen</translation>
    </message>
    <message>
        <source>What Do &amp;You Say?</source>
        <translation>Was &amp;sagen Sie?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>About this label</source>
        <translation>Über diesen Hinweis</translation>
    </message>
    <message>
        <source>Not all say the same. These are their statements.</source>
        <translation>Nicht alle sagen dasselbe. Das sind ihre Angaben.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details.</source>
        <translation>
            <numerusform>%n weitere in den Einzelheiten.</numerusform>
            <numerusform>%n weitere in den Einzelheiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelTeller</name>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>Mehr ist dazu nicht gespeichert.</translation>
    </message>
    <message>
        <source>Disputed by you</source>
        <translation>Von Ihnen bestritten</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>Signiert von {who}</translation>
    </message>
    <message>
        <source>Signed, signer unknown</source>
        <translation>Signiert, Unterzeichner unbekannt</translation>
    </message>
    <message>
        <source>Stated in the image file, not signed</source>
        <translation>In der Bilddatei angegeben, nicht signiert</translation>
    </message>
    <message>
        <source>Stated by the publisher (page data)</source>
        <translation>Vom Herausgeber angegeben (Daten der Seite)</translation>
    </message>
    <message>
        <source>Stated by the site</source>
        <translation>Von der Website angegeben</translation>
    </message>
    <message>
        <source>Stated in the article</source>
        <translation>Im Artikel angegeben</translation>
    </message>
    <message>
        <source>Rule for this feed</source>
        <translation>Regel für diesen Feed</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Von Ihnen angegeben</translation>
    </message>
    <message>
        <source>Made on this computer by {model}</source>
        <translation>Auf diesem Computer gemacht von {model}</translation>
    </message>
    <message>
        <source>Possible: the file names a program</source>
        <translation>Möglich: Die Datei nennt ein Programm</translation>
    </message>
</context>
<context>
    <name>LabellingController</name>
    <message>
        <source>Change the Labels of a Feed</source>
        <translation>Hinweise eines Feeds ändern</translation>
    </message>
    <message>
        <source>Change Labels</source>
        <translation>Hinweise ändern</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>Nichts zu ändern: Es ist schon so</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n article(s) changed</source>
        <translation>
            <numerusform>Hinweise von %n Artikel geändert</numerusform>
            <numerusform>Hinweise von %n Artikeln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages of related stories: {choice}</source>
        <translation>Sprachen der verwandten Artikel: {choice}</translation>
    </message>
</context>
<context>
    <name>LanguageFonts</name>
    <message>
        <source>Font of a lan&amp;guage</source>
        <translation>Schrift &amp;einer Sprache</translation>
    </message>
    <message>
        <source>Font of a language</source>
        <translation>Schrift einer Sprache</translation>
    </message>
    <message>
        <source>Articles in this language are shown with it, whatever the choice above.</source>
        <translation>Artikel in dieser Sprache erscheinen darin, was auch immer oben gewählt ist.</translation>
    </message>
    <message>
        <source>Font for {language}</source>
        <translation>Schrift für {language}</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie oben</translation>
    </message>
</context>
<context>
    <name>LanguageStrip</name>
    <message>
        <source>Next Language</source>
        <translation>Nächste Sprache</translation>
    </message>
    <message>
        <source>Previous Language</source>
        <translation>Vorherige Sprache</translation>
    </message>
    <message>
        <source>{number} of {count} in this story · {language}</source>
        <comment>7 reports, the 2nd</comment>
        <translation>{number} von {count} zu diesem Thema · {language}</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n Sprache</numerusform>
            <numerusform>%n Sprachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesRead</name>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>Artikel in %n Sprache werden nach ihrer Bedeutung verglichen: Beide Sprachmodelle sind auf diesem Computer installiert. Neben Artikeln in anderen Sprachen erscheinen nur Links der Herausgeber.</numerusform>
            <numerusform>Artikel in %n Sprachen werden nach ihrer Bedeutung verglichen: Beide Sprachmodelle sind auf diesem Computer installiert. Neben Artikeln in anderen Sprachen erscheinen nur Links der Herausgeber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>Artikel in %n Sprache werden nach ihrer Bedeutung verglichen: Das zweite Sprachmodell, das viele weitere kennt, ist auf diesem Computer nicht installiert. Neben Artikeln in anderen Sprachen erscheinen nur Links der Herausgeber.</numerusform>
            <numerusform>Artikel in %n Sprachen werden nach ihrer Bedeutung verglichen: Das zweite Sprachmodell, das viele weitere kennt, ist auf diesem Computer nicht installiert. Neben Artikeln in anderen Sprachen erscheinen nur Links der Herausgeber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages compared for related stories</source>
        <translation>Sprachen, die für verwandte Artikel verglichen werden</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Sprache suchen</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Not all could be erased. This is left:</source>
        <translation>Nicht alles ließ sich löschen. Übrig ist:</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>This library can only be read. Marks are not kept.</source>
        <translation>Diese Bibliothek lässt sich nur lesen. Kennzeichnungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Another program is using the library. Your marks are stored as soon as it is done.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek. Ihre Kennzeichnungen werden gespeichert, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>A part of the library is damaged.</source>
        <translation>Ein Teil der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The library was taken away while it was open. Nothing can be stored until it is back.</source>
        <translation>Die Bibliothek wurde weggenommen, während sie geöffnet war. Bis sie wieder da ist, lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart to use the new version.</source>
        <translation>Readerapp wurde aktualisiert. Starten Sie es neu, um die neue Version zu verwenden.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Add Feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Mark as Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern hinzufügen</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Stern hinzugefügt</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>Stern entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>%n Artikel mit Stern versehen</numerusform>
            <numerusform>%n Artikel mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n Stern entfernt</numerusform>
            <numerusform>%n Sterne entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Article(s)</source>
        <translation>
            <numerusform>%n Artikel entfernen</numerusform>
            <numerusform>%n Artikel entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n Artikel in den Papierkorb gelegt</numerusform>
            <numerusform>%n Artikel in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” is going on; you can read on</source>
        <translation>„{action}“ läuft; Sie können weiterlesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>&amp;Feeds</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>Sha&amp;re</source>
        <translation>Te&amp;ilen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;System Theme</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>Sch&amp;warz</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Hoher Ko&amp;ntrast, dunkel</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} nach {target}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>Lizenz nicht bekannt</translation>
    </message>
    <message>
        <source>{size} · added {day} · {licence} · {name}</source>
        <translation>{size} · hinzugefügt am {day} · {licence} · {name}</translation>
    </message>
    <message>
        <source>Damaged, and not used. Remove it, then add it again.</source>
        <translation>Beschädigt und nicht verwendet. Entfernen Sie es und fügen Sie es dann wieder hinzu.</translation>
    </message>
    <message>
        <source>{received} of {size} fetched · {licence} · {name}</source>
        <translation>{received} von {size} heruntergeladen · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} to fetch · {licence} · {name}</source>
        <translation>{size} herunterzuladen · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} are fetched from {host}, and take {room} on this computer.

The model {name} was made by {maker}. Its licence is {licence}.

That host learns the address of your connection and which model you fetch. Nothing else is sent, and no other host is asked: where it leads to another one, nothing is fetched. What is fetched is checked before it is used.</source>
        <translation>{size} werden von {host} heruntergeladen und belegen {room} auf diesem Computer.

Das Modell {name} stammt von {maker}. Seine Lizenz ist {licence}.

Dieser Server erfährt die Adresse Ihrer Verbindung und welches Modell Sie herunterladen. Sonst wird nichts gesendet und kein anderer Server angefragt: Leitet er zu einem anderen weiter, wird nichts heruntergeladen. Was heruntergeladen wird, wird vor der Verwendung geprüft.</translation>
    </message>
    <message>
        <source>It says that it translates {direction}, and takes {size}.

This model is not in the catalogue of Readerapp: nobody here has checked it. A model is data, not a program; but it may translate wrongly, and change what a text says. Add it only if you trust where it came from.</source>
        <translation>Nach eigener Angabe übersetzt es {direction} und belegt {size}.

Dieses Modell steht nicht im Katalog von Readerapp: Niemand hat es hier geprüft. Ein Modell besteht aus Daten und ist kein Programm; es kann aber falsch übersetzen und ändern, was ein Text sagt. Fügen Sie es nur hinzu, wenn Sie seiner Herkunft vertrauen.</translation>
    </message>
</context>
<context>
    <name>ModelsController</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>Übersetzungsmodelle</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add It</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch a Model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>The model is here now.</source>
        <translation>Das Modell ist jetzt hier.</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>Stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>This &amp;Story</source>
        <translation>Dieses &amp;Thema</translation>
    </message>
    <message>
        <source>The &amp;Feed “{feed}”</source>
        <translation>Den &amp;Feed „{feed}“</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>&amp;Wörter…</translation>
    </message>
    <message>
        <source>What Is &amp;Muted…</source>
        <translation>Stu&amp;mmgeschaltetes…</translation>
    </message>
</context>
<context>
    <name>MutedMenu</name>
    <message>
        <source>&amp;Show What Is Muted</source>
        <translation>Stummgeschaltetes &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;End a Mute</source>
        <translation>Stummschaltung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Rules and Mutes…</source>
        <translation>&amp;Regeln und Stummschaltungen…</translation>
    </message>
</context>
<context>
    <name>MutesPage</name>
    <message>
        <source>{day} · {title}</source>
        <translation>{day} · {title}</translation>
    </message>
    <message>
        <source>{mute} · {details}</source>
        <translation>{mute} · {details}</translation>
    </message>
    <message>
        <source>What is muted stays in the library. Lists, counts and the front page leave it out; stars, tags and searches find it.</source>
        <translation>Was stummgeschaltet ist, bleibt in der Bibliothek. Listen, Zahlen und die Titelseite lassen es aus; Sterne, Schlagwörter und Suchen finden es.</translation>
    </message>
    <message>
        <source>The newest articles it hides:</source>
        <translation>Die neuesten Artikel, die dadurch ausgeblendet sind:</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>Was stummgeschaltet ist</translation>
    </message>
    <message>
        <source>Articles that are not shown</source>
        <translation>Artikel, die nicht angezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>Wieder an&amp;zeigen</translation>
    </message>
    <message>
        <source>Mute &amp;Words…</source>
        <translation>&amp;Wörter stummschalten…</translation>
    </message>
    <message>
        <source>&amp;List All Muted Articles</source>
        <translation>Alle stummgeschalteten Artikel auf&amp;listen</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A proxy is a computer that fetches for you. Where one is used, everything goes through it, and it also looks up the names.</source>
        <translation>Ein Proxy ist ein Rechner, der für Sie herunterlädt. Wo einer benutzt wird, geht alles über ihn, und er schlägt auch die Namen nach.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>By Hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer. Nothing is fetched until you choose “None” or “By Hand” above; an administrator can tell you the address.</source>
        <translation>Ein Skript wählt den Proxy dieses Computers. Nichts wird heruntergeladen, bis Sie oben „Keiner“ oder „Von Hand“ wählen; die Adresse kann Ihnen ein Administrator nennen.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Used with “By Hand”, such as socks5://127.0.0.1:9050 or http://proxy.example:80. One that wants a password is set in the environment: http_proxy, all_proxy.</source>
        <translation>Benutzt mit „Von Hand“, etwa socks5://127.0.0.1:9050 oder http://proxy.example:80. Einer, der ein Passwort verlangt, wird in der Umgebung gesetzt: http_proxy, all_proxy.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy. It begins with http://, https:// or socks5://, has no password, and may end with a port such as :8080.</source>
        <translation>„{address}“ ist keine Adresse eines Proxys. Sie beginnt mit http://, https:// oder socks5://, enthält kein Passwort und kann mit einem Port wie :8080 enden.</translation>
    </message>
    <message>
        <source>The web is asked directly, whatever the system says.</source>
        <translation>Das Web wird direkt abgefragt, was auch immer das System sagt.</translation>
    </message>
    <message>
        <source>Everything goes through the address below. While it is empty, nothing is fetched.</source>
        <translation>Alles geht über die Adresse unten. Solange sie leer ist, wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>That of the environment, or of your desktop. Where a script chooses it, nothing is fetched: Readerapp does not run it.</source>
        <translation>Der Proxy der Umgebung oder Ihres Desktops. Wo ein Skript ihn wählt, wird nichts heruntergeladen: Readerapp führt es nicht aus.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Asking for news</source>
        <translation>Neues abrufen</translation>
    </message>
    <message>
        <source>Ask feeds for news &amp;by itself</source>
        <translation>Feeds a&amp;utomatisch abrufen</translation>
    </message>
    <message>
        <source>Without this, a feed is asked only when you refresh it.</source>
        <translation>Sonst wird ein Feed nur abgerufen, wenn Sie ihn aktualisieren.</translation>
    </message>
    <message>
        <source>How oft&amp;en</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>Lively feeds change about once an hour, quiet ones are asked less often. The activity window says when each is asked next, and why.</source>
        <translation>Lebhafte Feeds ändern sich etwa stündlich, ruhige werden seltener abgerufen. Das Fenster „Aktivität“ sagt, wann welcher an der Reihe ist und warum.</translation>
    </message>
    <message>
        <source>Also when Readerapp &amp;starts</source>
        <translation>Auch beim &amp;Start von Readerapp</translation>
    </message>
    <message>
        <source>Feeds whose time has come are asked as soon as the window is open.</source>
        <translation>Feeds, die an der Reihe sind, werden abgerufen, sobald das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Also over &amp;metered connections</source>
        <translation>Auch über &amp;getaktete Verbindungen</translation>
    </message>
    <message>
        <source>A metered connection costs by what is sent, such as that of a phone.</source>
        <translation>Eine getaktete Verbindung kostet nach übertragener Menge, etwa die eines Telefons.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Pictures and full articles of your feeds are kept on this computer. When they take more room than this, the oldest you have read go first; starred ones stay.</source>
        <translation>Bilder und vollständige Artikel Ihrer Feeds werden auf diesem Computer aufbewahrt. Brauchen sie mehr Platz als hier angegeben, werden die ältesten gelesenen zuerst gelöscht; solche mit Stern bleiben.</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>Platz für &amp;Bilder</translation>
    </message>
    <message>
        <source>How much disk the pictures may take. With 0 none are fetched.</source>
        <translation>Wie viel Platz die Bilder auf dem Datenträger belegen dürfen. Bei 0 werden keine abgerufen.</translation>
    </message>
    <message>
        <source>Room for the publishers’ p&amp;ages</source>
        <translation>Platz für S&amp;eiten der Herausgeber</translation>
    </message>
    <message>
        <source>How much disk the pages may take from which articles were read.</source>
        <translation>Wie viel Platz die Seiten belegen dürfen, aus denen Artikel gelesen wurden.</translation>
    </message>
    <message>
        <source>Room for soun&amp;ds that were played</source>
        <translation>Platz für abgespielte &amp;Tondateien</translation>
    </message>
    <message>
        <source>What was played longest ago goes first. What you keep for offline stays.</source>
        <translation>Was am längsten nicht abgespielt wurde, geht zuerst. Was Sie offline behalten, bleibt.</translation>
    </message>
    <message>
        <source>On battery, &amp;wait with pictures, full articles and related stories</source>
        <translation>Im &amp;Akkubetrieb mit Bildern, vollständigen und verwandten Artikeln warten</translation>
    </message>
    <message>
        <source>They come as soon as the computer is plugged in again.</source>
        <translation>Sie kommen, sobald der Computer wieder am Netz ist.</translation>
    </message>
    <message>
        <source>Make All Articles Available &amp;Offline</source>
        <translation>Alle Artikel offline ver&amp;fügbar machen</translation>
    </message>
    <message>
        <source>As often as each feed changes</source>
        <translation>So oft, wie sich jeder Feed ändert</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
</context>
<context>
    <name>NextCheckWords</name>
    <message>
        <source>{time} – {why}</source>
        <translation>{time} – {why}</translation>
    </message>
    <message>
        <source>as you set</source>
        <translation>wie eingestellt</translation>
    </message>
    <message>
        <source>about hourly</source>
        <translation>etwa stündlich</translation>
    </message>
    <message>
        <source>changes seldom</source>
        <translation>ändert sich selten</translation>
    </message>
    <message>
        <source>sends much</source>
        <translation>bringt viel</translation>
    </message>
    <message>
        <source>publisher’s wish</source>
        <translation>Wunsch des Herausgebers</translation>
    </message>
    <message>
        <source>publisher’s pause</source>
        <translation>Pause des Herausgebers</translation>
    </message>
    <message>
        <source>server’s wish</source>
        <translation>Wunsch des Servers</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist eingestellt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>has a server</source>
        <translation>hat einen Server</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s), as you set</source>
        <translation>
            <numerusform>jede Minute, wie eingestellt</numerusform>
            <numerusform>alle %n Minuten, wie eingestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s), as you set</source>
        <translation>
            <numerusform>jede Stunde, wie eingestellt</numerusform>
            <numerusform>alle %n Stunden, wie eingestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>about once an hour</source>
        <translation>etwa einmal pro Stunde</translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because it changes seldom</source>
        <translation>
            <numerusform>etwa jede Stunde, weil er sich selten ändert</numerusform>
            <numerusform>etwa alle %n Stunden, weil er sich selten ändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because its server sends all of it each time</source>
        <translation>
            <numerusform>etwa jede Stunde, weil der Server ihn jedes Mal ganz schickt</numerusform>
            <numerusform>etwa alle %n Stunden, weil der Server ihn jedes Mal ganz schickt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), as its publisher asks</source>
        <translation>
            <numerusform>etwa jede Stunde, wie der Herausgeber es wünscht</numerusform>
            <numerusform>etwa alle %n Stunden, wie der Herausgeber es wünscht</numerusform>
        </translation>
    </message>
    <message>
        <source>its publisher says that nothing comes before</source>
        <translation>der Herausgeber sagt, dass vorher nichts kommt</translation>
    </message>
    <message>
        <source>its server asks to be left alone until then</source>
        <translation>der Server bittet bis dahin um Ruhe</translation>
    </message>
    <message>
        <source>it failed, and what fails is asked less often</source>
        <translation>der Abruf ist fehlgeschlagen; dann wird seltener abgerufen</translation>
    </message>
    <message>
        <source>it has not been asked yet</source>
        <translation>er wurde noch nie abgerufen</translation>
    </message>
    <message>
        <source>its publisher ended it</source>
        <translation>der Herausgeber hat ihn eingestellt</translation>
    </message>
    <message>
        <source>asking by itself is switched off in the settings</source>
        <translation>das automatische Abrufen ist in den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <source>the server of its account asks it</source>
        <translation>der Server seines Kontos ruft ihn ab</translation>
    </message>
    <message>
        <source>With its account</source>
        <translation>Mit seinem Konto</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>Auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, less sure</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n weiterer, weniger sicher</numerusform>
            <numerusform>%n weitere, weniger sicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure</source>
        <comment>related stories; none is sure</comment>
        <translation>
            <numerusform>%n weniger sicher</numerusform>
            <numerusform>%n weniger sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>What publishers link is shown, and what you say belongs together.</source>
        <translation>Gezeigt wird, was Herausgeber verlinken und was Sie zusammengeführt haben.</translation>
    </message>
    <message>
        <source>Stories in this script cannot be compared by meaning on this computer.</source>
        <translation>Artikel in dieser Schrift lassen sich auf diesem Computer nicht nach ihrer Bedeutung vergleichen.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer: the second language model is not installed here.</source>
        <translation>Artikel auf {language} lassen sich auf diesem Computer nicht nach ihrer Bedeutung vergleichen: Das zweite Sprachmodell ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer.</source>
        <translation>Artikel auf {language} lassen sich auf diesem Computer nicht nach ihrer Bedeutung vergleichen.</translation>
    </message>
</context>
<context>
    <name>NotesExport</name>
    <message>
        <source>Export Notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Notes on %n article(s) exported</source>
        <translation>
            <numerusform>Notizen zu %n Artikel exportiert</numerusform>
            <numerusform>Notizen zu %n Artikeln exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No article selected</source>
        <translation>Kein Artikel ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>Wählen Sie einen in der Liste, und er öffnet sich hier.</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message>
        <source>Notifications are on now. The settings say when they are shown.</source>
        <translation>Benachrichtigungen sind jetzt eingeschaltet. Wann sie erscheinen, steht in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>So sehen Benachrichtigungen aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) of a story you follow</source>
        <translation>
            <numerusform>%n neuer Bericht zu einem Thema, das Sie verfolgen</numerusform>
            <numerusform>%n neue Berichte zu einem Thema, das Sie verfolgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n new article(s)</source>
        <translation>
            <numerusform>{rule}: %n neuer Artikel</numerusform>
            <numerusform>{rule}: %n neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s) from {source}</source>
        <translation>
            <numerusform>%n neuer Artikel von {source}</numerusform>
            <numerusform>%n neue Artikel von {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, of a story you follow</source>
        <translation>{source}, zu einem Thema, das Sie verfolgen</translation>
    </message>
    <message>
        <source>{source}, found by {rule}</source>
        <translation>{source}, gefunden durch {rule}</translation>
    </message>
    <message>
        <source>{name}: {headline}</source>
        <translation>{name}: {headline}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {headline} and %n more</source>
        <translation>
            <numerusform>{name}: {headline} und %n weiterer</numerusform>
            <numerusform>{name}: {headline} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me of &amp;news by notifications</source>
        <translation>&amp;Neues durch Benachrichtigungen melden</translation>
    </message>
    <message>
        <source>You choose the feeds one by one, in their properties.</source>
        <translation>Sie wählen die Feeds einzeln, in ihren Eigenschaften.</translation>
    </message>
    <message>
        <source>Also new reports of stories I follo&amp;w</source>
        <translation>Auch neue &amp;Berichte zu Themen, die ich verfolge</translation>
    </message>
    <message>
        <source>Stories are followed on the front page.</source>
        <translation>Themen verfolgt man auf der Titelseite.</translation>
    </message>
    <message>
        <source>Show &amp;headlines, not only how many</source>
        <translation>Übersc&amp;hriften anzeigen, nicht nur die Anzahl</translation>
    </message>
    <message>
        <source>Without this, a notification says only how many articles came.</source>
        <translation>Sonst nennt eine Benachrichtigung nur die Zahl der neuen Artikel.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Hö&amp;chstens</translation>
    </message>
    <message>
        <source>What comes in between is told of with the next one.</source>
        <translation>Was dazwischen kommt, wird mit der nächsten gemeldet.</translation>
    </message>
    <message>
        <source>Wait with them during &amp;quiet hours</source>
        <translation>Während der &amp;Ruhezeit zurückhalten</translation>
    </message>
    <message>
        <source>What comes in these hours is told of after them.</source>
        <translation>Was in dieser Zeit kommt, wird danach gemeldet.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>When quiet hours begin.</source>
        <translation>Beginn der Ruhezeit.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>When quiet hours end.</source>
        <translation>Ende der Ruhezeit.</translation>
    </message>
    <message>
        <source>Your desktop gets what a notification says. It may show it on the lock screen, keep it in a list, or pass it to a phone you connected. Readerapp itself sends nothing anywhere.</source>
        <translation>Ihr Desktop erhält, was in einer Benachrichtigung steht. Er kann es auf dem Sperrbildschirm zeigen, in einer Liste aufbewahren oder an ein verbundenes Telefon weitergeben. Readerapp selbst sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>&amp;Show One Now</source>
        <translation>&amp;Jetzt eine zeigen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window closes</source>
        <translation>Im Infobereich &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>News keeps coming until you choose Quit there.</source>
        <translation>Neues kommt weiter herein, bis Sie dort „Beenden“ wählen.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Readerapp.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Wird das Fenster geschlossen, endet Readerapp.</translation>
    </message>
    <message>
        <source>Start in the tray when I lo&amp;g in</source>
        <translation>Beim &amp;Anmelden im Infobereich starten</translation>
    </message>
    <message>
        <source>No window opens then. Your desktop does it, and may ask you first.</source>
        <translation>Dabei öffnet sich kein Fenster. Das bewirkt Ihr Desktop, der Sie vorher fragen kann.</translation>
    </message>
    <message>
        <source>No window opens then. A file in the autostart folder of your desktop does it; without this, the file is removed.</source>
        <translation>Dabei öffnet sich kein Fenster. Das bewirkt eine Datei im Autostart-Ordner Ihres Desktops; ohne diese Einstellung wird sie entfernt.</translation>
    </message>
    <message>
        <source>To start Readerapp when you log in, use the settings of your system.</source>
        <translation>Um Readerapp beim Anmelden zu starten, verwenden Sie die Einstellungen Ihres Systems.</translation>
    </message>
    <message>
        <source>Your desktop took it.</source>
        <translation>Ihr Desktop hat sie angenommen.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications.</source>
        <translation>Kein Programm auf diesem Desktop zeigt Benachrichtigungen.</translation>
    </message>
    <message>
        <source>One after each refresh</source>
        <translation>Eine nach jedem Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>One every %n minute(s)</source>
        <translation>
            <numerusform>Eine pro Minute</numerusform>
            <numerusform>Eine alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One every %n hour(s)</source>
        <translation>
            <numerusform>Eine pro Stunde</numerusform>
            <numerusform>Eine alle %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineController</name>
    <message>
        <source>Everything here is available offline already.</source>
        <translation>Hier ist schon alles offline verfügbar.</translation>
    </message>
</context>
<context>
    <name>OriginalBeside</name>
    <message>
        <source>Original: {title}</source>
        <translation>Original: {title}</translation>
    </message>
</context>
<context>
    <name>OwnLanguages</name>
    <message>
        <source>Languages I read</source>
        <translation>Sprachen, die ich lese</translation>
    </message>
    <message>
        <source>The front page takes its headlines from the first of these in which a story is told, after the language of the menus, and “Add Feed” shows their papers first. The next edition follows a change.</source>
        <translation>Die Titelseite nimmt ihre Überschriften aus der ersten dieser Sprachen, in der über ein Thema berichtet wird, nach der Sprache der Menüs; und „Feed hinzufügen“ zeigt deren Zeitungen zuerst. Eine Änderung gilt ab der nächsten Ausgabe.</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>{language} entfernen</translation>
    </message>
    <message>
        <source>&amp;Add a language</source>
        <translation>Sprache &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>This source sent only a summary.</source>
        <translation>Diese Quelle hat nur eine Zusammenfassung geschickt.</translation>
    </message>
    <message>
        <source>The full article comes with the next refresh.</source>
        <translation>Der vollständige Artikel kommt mit dem nächsten Aktualisieren.</translation>
    </message>
    <message>
        <source>Part of this article is missing. Open it in your browser to read all of it.</source>
        <translation>Ein Teil dieses Artikels fehlt. Öffnen Sie ihn im Browser, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The full article could not be fetched.</source>
        <translation>Der vollständige Artikel ließ sich nicht abrufen.</translation>
    </message>
    <message>
        <source>Only the title and the address of this article are here.</source>
        <translation>Von diesem Artikel sind nur Titel und Adresse hier.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>a file</comment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Im Player öffnen</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Keep for offline</source>
        <translation>Offline behalten</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Abrufen beenden</translation>
    </message>
    <message>
        <source>Kept, remove</source>
        <translation>Behalten, entfernen</translation>
    </message>
    <message>
        <source>Keep for offline ({there} of {total} here)</source>
        <translation>Offline behalten ({there} von {total} sind da)</translation>
    </message>
    <message>
        <source>Keep for offline ({there} here)</source>
        <translation>Offline behalten ({there} sind da)</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Von {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n Min. Lesezeit</numerusform>
            <numerusform>%n Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long a sound or a film lasts</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its source dates it {date}</source>
        <translation>Datum laut Quelle: {date}</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>Aktualisiert: {date}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>Bild nicht geladen</translation>
    </message>
    <message>
        <source>This picture comes with the next refresh.</source>
        <translation>Dieses Bild kommt mit dem nächsten Aktualisieren.</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Das Bild ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>The source describes this picture:</source>
        <translation>So beschreibt die Quelle dieses Bild:</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Bild laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <source>Find a Command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command, a list, a setting or a story</source>
        <translation>Befehl, Liste, Einstellung oder Thema suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>zurzeit nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>rows of the palette</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>Thema mit %n Bericht</numerusform>
            <numerusform>Thema mit %n Berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>PaneArea</name>
    <message>
        <source>Width of the navigation</source>
        <translation>Breite der Navigation</translation>
    </message>
    <message>
        <source>Width of the related stories</source>
        <translation>Breite der verwandten Artikel</translation>
    </message>
    <message>
        <source>Size of the list</source>
        <translation>Größe der Liste</translation>
    </message>
</context>
<context>
    <name>PictureLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>KI-Kennzei&amp;chnung</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>&amp;Woher wissen wir das?</translation>
    </message>
    <message>
        <source>This &amp;Picture Is AI-Generated</source>
        <translation>Dieses &amp;Bild ist von KI erzeugt</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>&amp;Hinweis bestreiten</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>Eigene Angaben &amp;zurücknehmen</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>&amp;Ganzes Bild</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Description: {words}</source>
        <translation>Beschreibung: {words}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>&amp;Woher wissen wir das?</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Who asks for news</source>
        <translation>Wer nach Neuem fragt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of level {level}</source>
        <translation>Überschrift der Ebene {level}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No heading further down</source>
        <translation>Weiter unten keine Überschrift</translation>
    </message>
    <message>
        <source>No heading further up</source>
        <translation>Weiter oben keine Überschrift</translation>
    </message>
    <message>
        <source>End of the table</source>
        <translation>Ende der Tabelle</translation>
    </message>
    <message>
        <source>End of the list</source>
        <translation>Ende der Liste</translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation>Ende des Zitats</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>Liste mit %n Eintrag</numerusform>
            <numerusform>Liste mit %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Table with {rows} rows and {columns} columns</source>
        <translation>Tabelle mit {rows} Zeilen und {columns} Spalten</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennlinie</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Sounds are handed to the player of this computer. To play them in this window, install {package} with pip and start Readerapp again.</source>
        <translation>Tondateien werden dem Player dieses Computers übergeben. Um sie in diesem Fenster abzuspielen, installieren Sie {package} mit pip und starten Sie Readerapp neu.</translation>
    </message>
</context>
<context>
    <name>PlayingController</name>
    <message>
        <source>From {host}: {there} of {total}</source>
        <translation>Von {host}: {there} von {total}</translation>
    </message>
    <message>
        <source>From {host}: {there}</source>
        <translation>Von {host}: {there}</translation>
    </message>
    <message>
        <source>“{name}” could not be played here.</source>
        <translation>„{name}“ ließ sich hier nicht abspielen.</translation>
    </message>
    <message>
        <source>Open in the &amp;Player</source>
        <translation>Im &amp;Player öffnen</translation>
    </message>
</context>
<context>
    <name>PlayingFeature</name>
    <message>
        <source>The article of this sound is in the bin.</source>
        <translation>Der Artikel dieser Tondatei liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>Pap&amp;ierkorb öffnen…</translation>
    </message>
    <message>
        <source>The article of this sound is no longer in the library.</source>
        <translation>Der Artikel dieser Tondatei ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>PortalAutostart</name>
    <message>
        <source>Readerapp brings news in the background, from its icon in the tray.</source>
        <translation>Readerapp holt Nachrichten im Hintergrund, mit seinem Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it, or cannot do it.</source>
        <translation>Ihr Desktop hat es nicht erlaubt oder kann es nicht.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Width of the Page</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Querformat</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Nothing would go now.</source>
        <translation>Zurzeit würde nichts entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, about {size}, would move to the bin.</source>
        <translation>In den Papierkorb kämen: {articles}, etwa {size}.</translation>
    </message>
    <message>
        <source>Beyond the limits, but kept: {articles}.</source>
        <translation>Über den Grenzen, aber behalten: {articles}.</translation>
    </message>
    <message>
        <source>They came here on {day}.</source>
        <translation>Eingetroffen: {day}.</translation>
    </message>
    <message>
        <source>They came here between {first} and {last}.</source>
        <translation>Eingetroffen zwischen {first} und {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more feed(s)</source>
        <translation>
            <numerusform>%n weiterer Feed</numerusform>
            <numerusform>%n weitere Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>From {feeds}.</source>
        <translation>Aus: {feeds}.</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>ohne Feed</translation>
    </message>
    <message>
        <source>{feed} ({number})</source>
        <translation>{feed} ({number})</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>Among them: {titles}.</source>
        <translation>Darunter: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n mit Stern</numerusform>
            <numerusform>%n mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with tags or notes of yours</source>
        <translation>
            <numerusform>%n mit Schlagwörtern oder Notizen von Ihnen</numerusform>
            <numerusform>%n mit Schlagwörtern oder Notizen von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the story of a starred one</source>
        <translation>
            <numerusform>%n zum Thema eines Artikels mit Stern</numerusform>
            <numerusform>%n zu Themen von Artikeln mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of feeds that keep everything</source>
        <translation>
            <numerusform>%n aus Feeds, die alles aufbewahren</numerusform>
            <numerusform>%n aus Feeds, die alles aufbewahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you brought back</source>
        <translation>
            <numerusform>%n von Ihnen zurückgeholt</numerusform>
            <numerusform>%n von Ihnen zurückgeholt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Print Article</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>&amp;Ask Me Again</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
    <message>
        <source>Read Our Privacy &amp;Policy</source>
        <translation>&amp;Datenschutzerklärung lesen</translation>
    </message>
    <message>
        <source>&amp;Erase the Counts</source>
        <translation>Zählungen &amp;löschen</translation>
    </message>
    <message>
        <source>E&amp;xport the Counts…</source>
        <translation>Zählungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Your accounts on news servers are told what you read and star of their articles: {names}.</source>
        <translation>Ihre Konten auf Nachrichtenservern erfahren, welche ihrer Artikel Sie lesen und markieren: {names}.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>&amp;Ask Me</source>
        <translation>Jetzt &amp;fragen</translation>
    </message>
    <message>
        <source>You accepted usage statistics. The counts below stay on this computer and are never sent.</source>
        <translation>Sie haben der Nutzungsstatistik zugestimmt. Die Zählungen unten bleiben auf diesem Computer und werden nie gesendet.</translation>
    </message>
    <message>
        <source>You refused usage statistics. Nothing is counted, and everything works.</source>
        <translation>Sie haben die Nutzungsstatistik abgelehnt. Es wird nichts gezählt, und alles funktioniert.</translation>
    </message>
    <message>
        <source>Nothing is counted: you closed the question without an answer.</source>
        <translation>Es wird nichts gezählt: Sie haben die Frage ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Nothing is counted: you have not been asked yet.</source>
        <translation>Es wird nichts gezählt: Sie wurden noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Nothing is counted: usage statistics are switched off for this computer.</source>
        <translation>Es wird nichts gezählt: Die Nutzungsstatistik ist für diesen Computer ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>PrivateFeedsQuestion</name>
    <message>
        <source>Feeds in Your Own Network</source>
        <translation>Feeds in Ihrem eigenen Netzwerk</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s) are on this computer or in your own network:</source>
        <translation>
            <numerusform>%n neuer Feed liegt auf diesem Computer oder in Ihrem eigenen Netzwerk:</numerusform>
            <numerusform>%n neue Feeds liegen auf diesem Computer oder in Ihrem eigenen Netzwerk:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow it only if you trust where they come from. Otherwise they will not be asked.</source>
        <translation>
            <numerusform>Erlauben Sie es nur, wenn Sie der Herkunft vertrauen. Sonst wird er nicht abgerufen.</numerusform>
            <numerusform>Erlauben Sie es nur, wenn Sie der Herkunft vertrauen. Sonst werden sie nicht abgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>&amp;Do Not Allow</source>
        <translation>&amp;Nicht erlauben</translation>
    </message>
</context>
<context>
    <name>ProblemController</name>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Problem Report(s)</source>
        <translation>
            <numerusform>%n Problembericht löschen</numerusform>
            <numerusform>%n Problemberichte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem reports deleted</source>
        <translation>Problemberichte gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Nothing has gone wrong: there is no problem report.</source>
        <translation>Alles ist gut gegangen: Es gibt keinen Problembericht.</translation>
    </message>
    <message>
        <source>What went wrong in Readerapp itself. These reports stay on this computer and are sent to nobody. They hold no article, no address and no search.</source>
        <translation>Was in Readerapp selbst schiefgegangen ist. Diese Berichte bleiben auf diesem Computer und werden niemandem geschickt. Sie enthalten keine Artikel, keine Adressen und keine Suchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a fault happened</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>Problemberichte</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text des Berichts</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete &amp;All</source>
        <translation>&amp;Alle löschen</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>Alle &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Zurzeit läuft nichts.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Quote as Picture</source>
        <translation>Zitat als Bild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ReaderApp</name>
    <message>
        <source>Something unexpected went wrong. Readerapp goes on.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen. Readerapp läuft weiter.</translation>
    </message>
    <message>
        <source>Readerapp stopped unexpectedly last time.</source>
        <translation>Readerapp wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>A helper process stopped unexpectedly. All other work goes on.</source>
        <translation>Ein Hilfsprozess wurde unerwartet beendet. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Work in the background stopped unexpectedly. What was done until then is kept.</source>
        <translation>Eine Arbeit im Hintergrund brach unerwartet ab. Was bis dahin getan war, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Open &amp;Link in Browser</source>
        <translation>&amp;Link im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>Link k&amp;opieren</translation>
    </message>
    <message>
        <source>Save F&amp;ile…</source>
        <translation>&amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kopie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;View Picture</source>
        <translation>&amp;Bild ansehen</translation>
    </message>
    <message>
        <source>Save &amp;Picture As…</source>
        <translation>Bild s&amp;peichern unter…</translation>
    </message>
    <message>
        <source>Loa&amp;d Picture</source>
        <translation>Bild l&amp;aden</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>&amp;Font of articles</source>
        <translation>&amp;Schrift der Artikel</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>The letters of articles. Lists and menus keep theirs.</source>
        <translation>Die Schrift der Artikel. Listen und Menüs behalten ihre.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>How large the letters of articles are. “Zoom In” and “Zoom Out” change it too.</source>
        <translation>Wie groß die Schrift der Artikel ist. Auch „Vergrößern“ und „Verkleinern“ ändern sie.</translation>
    </message>
    <message>
        <source>&amp;Width of the text</source>
        <translation>&amp;Breite des Textes</translation>
    </message>
    <message numerus="yes">
        <source> letter(s)</source>
        <translation>
            <numerusform> Zeichen</numerusform>
            <numerusform> Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>How many letters stand in a line. 60 to 75 are read best.</source>
        <translation>Wie viele Zeichen in einer Zeile stehen. 60 bis 75 lesen sich am besten.</translation>
    </message>
    <message>
        <source>&amp;Height of the lines</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> Prozent</translation>
    </message>
    <message>
        <source>How far apart lines stand. 100 is what each script usually has.</source>
        <translation>Wie weit die Zeilen auseinanderstehen. 100 ist das für die jeweilige Schrift Übliche.</translation>
    </message>
    <message>
        <source>Let lines end at one &amp;edge (justified text)</source>
        <translation>Zeilen bis zum &amp;Rand füllen (Blocksatz)</translation>
    </message>
    <message>
        <source>Words are moved apart until all lines are of one length.</source>
        <translation>Die Wörter rücken auseinander, bis alle Zeilen gleich lang sind.</translation>
    </message>
    <message>
        <source>Break long wor&amp;ds</source>
        <translation>Lange &amp;Wörter trennen</translation>
    </message>
    <message>
        <source>In justified text</source>
        <translation>Im Blocksatz</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>By the rules of the article’s language, and on screen only.</source>
        <translation>Nach den Regeln der Sprache des Artikels und nur auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Show below an article how &amp;much of it is left</source>
        <translation>Unter einem Artikel &amp;anzeigen, wie viel noch fehlt</translation>
    </message>
    <message>
        <source>A quiet line with the minutes left and how far you are.</source>
        <translation>Eine unauffällige Zeile mit den verbleibenden Minuten und dem Stand in Prozent.</translation>
    </message>
    <message>
        <source>Mark articles as &amp;read when they are opened</source>
        <translation>Artikel beim Öffnen als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>Without this, they stay unread until you mark them yourself.</source>
        <translation>Sonst bleiben sie ungelesen, bis Sie sie selbst markieren.</translation>
    </message>
    <message>
        <source>Mark as read &amp;after</source>
        <translation>Als gelesen markieren &amp;nach</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <translation>
            <numerusform> Sekunde</numerusform>
            <numerusform> Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>How long an article must be open before it counts as read.</source>
        <translation>Wie lange ein Artikel offen sein muss, bis er als gelesen gilt.</translation>
    </message>
    <message>
        <source>&amp;Links in articles</source>
        <translation>&amp;Links in Artikeln</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Show the address and ask first</source>
        <translation>Adresse anzeigen und erst fragen</translation>
    </message>
    <message>
        <source>Readerapp follows no link itself: your browser opens it.</source>
        <translation>Readerapp folgt selbst keinem Link: Ihr Browser öffnet ihn.</translation>
    </message>
    <message>
        <source>Read aloud on the des&amp;ktop</source>
        <translation>&amp;Vorlesen auf dem Desktop</translation>
    </message>
    <message>
        <source>Media keys only</source>
        <translation>Nur Medientasten</translation>
    </message>
    <message>
        <source>Media keys, title and paper</source>
        <translation>Medientasten, Titel und Zeitung</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Other programs see what is told here while an article is read aloud or a sound is played. The lock screen may show a title, and some programs pass it on, such as to a phone.</source>
        <translation>Andere Programme sehen, was hier mitgeteilt wird, während ein Artikel vorgelesen oder eine Tondatei abgespielt wird. Der Sperrbildschirm kann einen Titel zeigen, und manche Programme geben ihn weiter, etwa an ein Telefon.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>{key} shows the original.</source>
        <translation>{key} zeigt das Original.</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n Min.</numerusform>
            <numerusform>noch %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the article is left</source>
        <translation>Wie viel vom Artikel noch fehlt</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no feed to ask.</source>
        <translation>Es gibt keinen Feed zum Abrufen.</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>Feed &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>&amp;Proxy…</translation>
    </message>
</context>
<context>
    <name>RefreshIndicator</name>
    <message>
        <source>Show the activity</source>
        <translation>Aktivität anzeigen</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Aktualisieren abbrechen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Refreshing: {place}</source>
        <translation>Aktualisieren: {place}</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Fortschritt des Aktualisierens</translation>
    </message>
    <message>
        <source>Relating: {done} of {total}</source>
        <translation>Verwandte Artikel: {done} von {total}</translation>
    </message>
    <message>
        <source>Progress of relating</source>
        <translation>Fortschritt der Suche nach verwandten Artikeln</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related story</source>
        <translation>Verwandter Artikel</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related stories</source>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI</source>
        <translation>
            <numerusform>%n ausgeblendet: Hinweis auf KI</numerusform>
            <numerusform>%n ausgeblendet: Hinweis auf KI</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated by the publisher</source>
        <translation>Vom Herausgeber angegeben</translation>
    </message>
    <message>
        <source>Looking for related stories…</source>
        <translation>Verwandte Artikel werden gesucht…</translation>
    </message>
    <message>
        <source>No related story in your library yet.</source>
        <translation>Noch kein verwandter Artikel in Ihrer Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other languages</source>
        <translation>
            <numerusform>%n weiterer in anderen Sprachen</numerusform>
            <numerusform>%n weitere in anderen Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not related, as you said</source>
        <translation>
            <numerusform>%n laut Ihnen nicht verwandt</numerusform>
            <numerusform>%n laut Ihnen nicht verwandt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Wieder anzeigen</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Error {status}</source>
        <translation>Fehler {status}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>in the way of a feed</comment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Too many redirections</source>
        <translation>Zu viele Weiterleitungen</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort unverständlich</translation>
    </message>
    <message>
        <source>Not a feed</source>
        <translation>Kein Feed</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>Vom Herausgeber eingestellt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Asked us to wait</source>
        <translation>Bittet zu warten</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>{name} says that it was asked too often ({status}).</source>
        <translation>„{name}“ meldet, zu oft abgerufen worden zu sein ({status}).</translation>
    </message>
    <message>
        <source>The server of {name} is in trouble ({status}).</source>
        <translation>Der Server von „{name}“ hat Probleme ({status}).</translation>
    </message>
    <message>
        <source>{name} asks for a password ({status}).</source>
        <translation>„{name}“ verlangt ein Passwort ({status}).</translation>
    </message>
    <message>
        <source>{name} is for paying readers ({status}).</source>
        <translation>„{name}“ ist zahlenden Lesern vorbehalten ({status}).</translation>
    </message>
    <message>
        <source>{name} refuses to answer this app ({status}).</source>
        <translation>„{name}“ verweigert diesem Programm die Antwort ({status}).</translation>
    </message>
    <message>
        <source>{name} is not where it was ({status}).</source>
        <translation>„{name}“ ist nicht mehr, wo es war ({status}).</translation>
    </message>
    <message>
        <source>{name} has ended for good ({status}).</source>
        <translation>„{name}“ wurde endgültig eingestellt ({status}).</translation>
    </message>
    <message>
        <source>{name} answered with an error ({status}).</source>
        <translation>„{name}“ antwortete mit einem Fehler ({status}).</translation>
    </message>
    <message>
        <source>There is nothing to do: the site has to mend it. We ask again later.</source>
        <translation>Sie müssen nichts tun: Die Website muss es beheben. Später wird erneut abgerufen.</translation>
    </message>
    <message>
        <source>The site asks for a password, which this app does not give. Look on the site for a feed that is open to all.</source>
        <translation>Die Website verlangt ein Passwort, das dieses Programm nicht angibt. Suchen Sie auf der Website nach einem Feed, der allen offensteht.</translation>
    </message>
    <message>
        <source>Look on the site for a feed that is open to all.</source>
        <translation>Suchen Sie auf der Website nach einem Feed, der allen offensteht.</translation>
    </message>
    <message>
        <source>The site keeps programs away. Open it in a browser: it may offer another address for its feed.</source>
        <translation>Die Website hält Programme fern. Öffnen Sie sie in einem Browser: Vielleicht bietet sie eine andere Adresse für ihren Feed an.</translation>
    </message>
    <message>
        <source>It may have moved. Look for the feed again on its site.</source>
        <translation>Vielleicht ist er umgezogen. Suchen Sie den Feed erneut auf seiner Website.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later, and less often.</source>
        <translation>Sie müssen nichts tun: Später wird erneut abgerufen, und seltener.</translation>
    </message>
    <message>
        <source>Try again later, or open the site in a browser.</source>
        <translation>Versuchen Sie es später erneut, oder öffnen Sie die Website in einem Browser.</translation>
    </message>
    <message>
        <source>It is not asked any more, and its articles stay. Look for the feed again on its site, or unsubscribe.</source>
        <translation>Er wird nicht mehr abgerufen, und seine Artikel bleiben. Suchen Sie den Feed erneut auf seiner Website, oder bestellen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Check the address and your connection. When other sites answer, this one may be down or gone.</source>
        <translation>Prüfen Sie die Adresse und Ihre Verbindung. Antworten andere Websites, ist diese vielleicht gestört oder verschwunden.</translation>
    </message>
    <message>
        <source>The site or your connection is slow. We ask again later.</source>
        <translation>Die Website oder Ihre Verbindung ist langsam. Später wird erneut abgerufen.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. When they are right, the certificate of the site is wrong, and only its owner can mend it.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, ist das Zertifikat der Website falsch, und nur ihr Betreiber kann es berichtigen.</translation>
    </message>
    <message>
        <source>Everything that is here already can be read. New articles come with the connection.</source>
        <translation>Alles, was schon hier ist, können Sie lesen. Neue Artikel kommen mit der Verbindung.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later.</source>
        <translation>Sie müssen nichts tun: Später wird erneut abgerufen.</translation>
    </message>
    <message>
        <source>The site leads in a circle. Look for the feed again on its site.</source>
        <translation>Die Website leitet im Kreis. Suchen Sie den Feed erneut auf seiner Website.</translation>
    </message>
    <message>
        <source>It leads into a private network. When you trust it, type that address yourself.</source>
        <translation>Sie führt in ein privates Netzwerk. Wenn Sie ihr vertrauen, geben Sie diese Adresse selbst ein.</translation>
    </message>
    <message>
        <source>What arrived whole is kept. Try again later.</source>
        <translation>Was vollständig ankam, bleibt erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Check the address for typing errors. It begins with https:// or http://.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler. Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Check whether it runs, and its address in the settings.</source>
        <translation>Prüfen Sie, ob er läuft, und seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Its rules may forbid this site. Try again later.</source>
        <translation>Seine Regeln verbieten vielleicht diese Website. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>Try again later. When it stays so, look for another feed on the site.</source>
        <translation>Versuchen Sie es später erneut. Bleibt es so, suchen Sie auf der Website nach einem anderen Feed.</translation>
    </message>
    <message>
        <source>Look for the feed again on its site.</source>
        <translation>Suchen Sie den Feed erneut auf seiner Website.</translation>
    </message>
    <message>
        <source>Try the page on which the site lists its news. Not every site has a feed; the catalogue names many that do.</source>
        <translation>Versuchen Sie es mit der Seite, auf der die Website ihre Nachrichten auflistet. Nicht jede Website hat einen Feed; der Katalog nennt viele, die einen haben.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Choose a file that another reader exported (OPML).</source>
        <translation>Wählen Sie eine Datei, die ein anderer Feedreader exportiert hat (OPML).</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>&amp;Not This Story</source>
        <translation>&amp;Nicht dieses Thema</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>Gleic&amp;hes Thema</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What came back</source>
        <translation>Was gerettet wurde</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>Aus der Sicherung</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Everything that is still readable is being copied. This can take minutes.</source>
        <translation>Alles, was noch lesbar ist, wird kopiert. Das kann Minuten dauern.</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>Die Sicherung wird geprüft und kopiert.</translation>
    </message>
    <message>
        <source>A new library is being made.</source>
        <translation>Eine neue Bibliothek wird angelegt.</translation>
    </message>
    <message>
        <source>Folder of a Library</source>
        <translation>Ordner einer Bibliothek</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The library</source>
        <translation>Die Bibliothek</translation>
    </message>
    <message>
        <source>Makes a new library of everything that is still readable. If there is a backup, it fills the gaps.</source>
        <translation>Legt aus allem, was noch lesbar ist, eine neue Bibliothek an. Gibt es eine Sicherung, füllt sie die Lücken.</translation>
    </message>
    <message>
        <source>Salvage What Can Be Read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opens the library if it can be opened now.</source>
        <translation>Öffnet die Bibliothek, falls es jetzt geht.</translation>
    </message>
    <message>
        <source>Look Elsewhere…</source>
        <translation>Anderswo suchen…</translation>
    </message>
    <message>
        <source>Opens a library in another folder.</source>
        <translation>Öffnet eine Bibliothek in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>Neue Bibliothek beginnen</translation>
    </message>
    <message>
        <source>Begins an empty one. The present file is kept beside it.</source>
        <translation>Beginnt eine leere. Die jetzige Datei wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leaves everything as it is.</source>
        <translation>Lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>No backup was found.</source>
        <translation>Es wurde keine Sicherung gefunden.</translation>
    </message>
    <message>
        <source>Restore Backup of {date}</source>
        <translation>Sicherung vom {date} wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s). What came later is not in it.</source>
        <translation>
            <numerusform>%n Artikel. Was später kam, ist nicht darin.</numerusform>
            <numerusform>%n Artikel. Was später kam, ist nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. Nothing has been changed.</source>
        <translation>Der Vorgang wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library was salvaged.</source>
        <translation>Die Bibliothek wurde gerettet.</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>The library is damaged.</source>
        <translation>Die Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The library is empty, although one was here before.</source>
        <translation>Die Bibliothek ist leer, obwohl hier vorher eine war.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Readerapp.</source>
        <translation>Die Bibliothek wurde von einer neueren Version von Readerapp geschrieben.</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Readerapp library.</source>
        <translation>Die Datei an der Stelle der Bibliothek ist keine Bibliothek von Readerapp.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Most of a damaged library can usually be read, and whatever you choose, the damaged file is kept.</source>
        <translation>Es wurde nichts geändert. Eine beschädigte Bibliothek ist meist zum größten Teil lesbar, und was auch immer Sie wählen: Die beschädigte Datei wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Perhaps the file was moved, or the disk it lies on is not connected.</source>
        <translation>Es wurde nichts geändert. Vielleicht wurde die Datei verschoben, oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Nothing has been changed. The newer version opens it as it was; this one could harm it.</source>
        <translation>Es wurde nichts geändert. Die neuere Version öffnet sie, wie sie war; diese könnte ihr schaden.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Whatever you choose, the file is kept.</source>
        <translation>Es wurde nichts geändert. Was auch immer Sie wählen: Die Datei wird aufbewahrt.</translation>
    </message>
    <message>
        <source>A backup or a synchronisation may be going on. It can be opened once that is done.</source>
        <translation>Vielleicht läuft gerade eine Sicherung oder ein Abgleich. Danach lässt sie sich öffnen.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles with their text</source>
        <translation>Artikel mit Text</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Decisions about stories</source>
        <translation>Entscheidungen zu Themen</translation>
    </message>
    <message>
        <source>Tags on articles</source>
        <translation>Schlagwörter an Artikeln</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>What you said of AI labels</source>
        <translation>Was Sie zu KI-Hinweisen gesagt haben</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Feeds you labelled</source>
        <translation>Von Ihnen gekennzeichnete Feeds</translation>
    </message>
    <message>
        <source>Feeds with a rule of their own</source>
        <translation>Feeds mit eigener Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>Stummschaltungen</translation>
    </message>
    <message>
        <source>Articles in the bin</source>
        <translation>Artikel im Papierkorb</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Answers to the privacy question</source>
        <translation>Antworten auf die Datenschutzfrage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles lost: {lost}.</source>
        <translation>
            <numerusform>%n Artikel wurde gerettet. Verlorene Artikel: {lost}.</numerusform>
            <numerusform>%n Artikel wurden gerettet. Verlorene Artikel: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles that lost their text: {lost}.</source>
        <translation>
            <numerusform>%n Artikel wurde gerettet. Artikel, deren Text verloren ging: {lost}.</numerusform>
            <numerusform>%n Artikel wurden gerettet. Artikel, deren Text verloren ging: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some of the rest is lost, as the table says.</source>
        <translation>
            <numerusform>%n Artikel wurde gerettet. Einiges andere ist verloren, wie die Tabelle zeigt.</numerusform>
            <numerusform>%n Artikel wurden gerettet. Einiges andere ist verloren, wie die Tabelle zeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Titles that could not be checked: {count}.</source>
        <translation>
            <numerusform>%n Artikel wurde gerettet. Titel, die sich nicht prüfen ließen: {count}.</numerusform>
            <numerusform>%n Artikel wurden gerettet. Titel, die sich nicht prüfen ließen: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Nothing is known to be missing.</source>
        <translation>
            <numerusform>%n Artikel wurde gerettet. Soweit bekannt, fehlt nichts.</numerusform>
            <numerusform>%n Artikel wurden gerettet. Soweit bekannt, fehlt nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some pages could not be read; something may be missing.</source>
        <translation>
            <numerusform>%n Artikel wurde gerettet. Einige Seiten ließen sich nicht lesen; es kann etwas fehlen.</numerusform>
            <numerusform>%n Artikel wurden gerettet. Einige Seiten ließen sich nicht lesen; es kann etwas fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups should lie in {folder} too, but it cannot be looked into. Perhaps its disk is not connected.</source>
        <translation>Auch in {folder} sollten Sicherungen liegen, doch dieser Ordner lässt sich nicht einsehen. Vielleicht ist sein Datenträger nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Die beschädigte Datei wird aufbewahrt: {file}</translation>
    </message>
    <message>
        <source>This backup filled the gaps: {file}</source>
        <translation>Diese Sicherung hat die Lücken gefüllt: {file}</translation>
    </message>
    <message>
        <source>There was no backup to fill the gaps from.</source>
        <translation>Es gab keine Sicherung, aus der sich die Lücken füllen ließen.</translation>
    </message>
    <message>
        <source>{kind}: {own} from the damaged file, {other} from the backup, {lost} lost</source>
        <translation>{kind}: {own} aus der beschädigten Datei, {other} aus der Sicherung, {lost} verloren</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>The first is made soon after the start, on the first day of use.</source>
        <translation>Die erste wird bald nach dem Start angelegt, am ersten Tag der Nutzung.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound. It comes from an older version of Readerapp and is brought up to date; the backup itself stays as it is.</source>
        <translation>Von Anfang bis Ende geprüft: Sie ist unversehrt. Sie stammt von einer älteren Version von Readerapp und wird auf den neuesten Stand gebracht; die Sicherung selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound.</source>
        <translation>Von Anfang bis Ende geprüft: Sie ist unversehrt.</translation>
    </message>
    <message>
        <source>It is damaged. Try the one of {date}.</source>
        <translation>Sie ist beschädigt. Versuchen Sie die vom {date}.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>&amp;Other File…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>The library you have now is kept beside it, and you can change back. The window closes and opens again by itself.</source>
        <translation>Ihre jetzige Bibliothek wird daneben aufbewahrt, und Sie können zurückwechseln. Das Fenster schließt sich und öffnet sich von selbst wieder.</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Change How Long Articles Are Kept</source>
        <translation>Aufbewahrungsdauer ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n Artikel in den Papierkorb gelegt</numerusform>
            <numerusform>%n Artikel in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bin</source>
        <translation>Papierkorb öffnen</translation>
    </message>
    <message>
        <source>{size} given back</source>
        <translation>{size} freigegeben</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long articles are kept</source>
        <translation>Wie lange Artikel aufbewahrt werden</translation>
    </message>
    <message>
        <source>Everything is kept until you set a limit. What lies beyond it moves to the bin by itself, once a day and after news has come. Feeds can have rules of their own.</source>
        <translation>Alles wird aufbewahrt, bis Sie eine Grenze setzen. Was darüber hinausgeht, kommt automatisch in den Papierkorb, einmal am Tag und nachdem Neues eingetroffen ist. Feeds können eigene Regeln haben.</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>Diese &amp;Regel verwenden</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Keep what was &amp;removed for</source>
        <translation>&amp;Entferntes aufbewahren für</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>So long an article can come back; then it is deleted.</source>
        <translation>So lange lässt sich ein Artikel zurückholen; dann wird er gelöscht.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>Pap&amp;ierkorb öffnen…</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Com&amp;pact the File</source>
        <translation>Datei &amp;verkleinern</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>The library’s file takes {size}. {free} of it are free: new articles use them first. Compacting gives them back to the disk; it needs as much room again meanwhile, and marks wait some seconds.</source>
        <translation>Die Datei der Bibliothek belegt {size}. Davon sind {free} frei: Neue Artikel nutzen sie zuerst. Das Verkleinern gibt sie an den Datenträger zurück; währenddessen wird noch einmal so viel Platz gebraucht, und Kennzeichnungen warten einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Mark Abo&amp;ve as Read</source>
        <translation>&amp;Darüber als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>D&amp;arunter als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>K&amp;eep for</source>
        <translation>Aufbewahren &amp;für</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each feed &amp;keep</source>
        <translation>&amp;Pro Feed aufbewahren</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message numerus="yes">
        <source> article(s)</source>
        <translation>
            <numerusform> Artikel</numerusform>
            <numerusform> Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Library at &amp;most</source>
        <translation>Bibliothek hö&amp;chstens</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Unread articles may go too</source>
        <translation>Auch &amp;ungelesene Artikel dürfen weg</translation>
    </message>
    <message>
        <source>Starred articles may &amp;go too</source>
        <translation>Auch Artikel mi&amp;t Stern dürfen weg</translation>
    </message>
    <message>
        <source>Also what came from &amp;no feed: pages, clippings, samples</source>
        <translation>Auch, was aus keinem Feed kam: Seiten, eingefügte Texte, &amp;Beispiele</translation>
    </message>
    <message>
        <source>What arrived longer ago moves to the bin.</source>
        <translation>Was länger zurückliegt, kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>When a feed has more, its oldest articles move to the bin.</source>
        <translation>Hat ein Feed mehr, kommen die ältesten in den Papierkorb.</translation>
    </message>
    <message>
        <source>When the library is larger, the oldest articles of all feeds move to the bin.</source>
        <translation>Ist sie größer, kommen die ältesten Artikel in den Papierkorb.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you brought in yourself.</source>
        <translation>Sonst betrifft keine Grenze, was Sie selbst hereingeholt haben.</translation>
    </message>
    <message>
        <source>Without this, a limit takes only what you have read.</source>
        <translation>Sonst betrifft eine Grenze nur, was Sie gelesen haben.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you starred.</source>
        <translation>Sonst betrifft keine Grenze Artikel mit Stern.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
</context>
<context>
    <name>RulePreviewBox</name>
    <message>
        <source>Looking what would go…</source>
        <translation>Es wird nachgesehen, was entfernt würde…</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mark as read</source>
        <translation>als gelesen markieren</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern hinzufügen</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>Schlagwort „{tag}“ hinzufügen</translation>
    </message>
    <message>
        <source>keep off the front page</source>
        <translation>von der Titelseite fernhalten</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>benachrichtigen</translation>
    </message>
    <message>
        <source>There is nothing to search for yet.</source>
        <translation>Noch gibt es nichts, wonach gesucht werden kann.</translation>
    </message>
    <message>
        <source>It does nothing: {problems}</source>
        <translation>Sie tut nichts: {problems}</translation>
    </message>
    <message>
        <source>Nothing that arrived in the last month matches.</source>
        <translation>Nichts, was im letzten Monat eintraf, passt dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match.</source>
        <translation>
            <numerusform>%n Artikel des letzten Monats passt dazu.</numerusform>
            <numerusform>%n Artikel des letzten Monats passen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match</source>
        <translation>
            <numerusform>%n Artikel des letzten Monats passt dazu</numerusform>
            <numerusform>%n Artikel des letzten Monats passen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would have changed</source>
        <translation>
            <numerusform>%n Artikel hätte sich geändert</numerusform>
            <numerusform>%n Artikel hätten sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching}; {changing}.</source>
        <translation>{matching}; {changing}.</translation>
    </message>
    <message>
        <source>Searches find translated titles too; rules look only at the words of the article itself.</source>
        <translation>Suchen finden auch übersetzte Titel; Regeln sehen nur auf die Wörter des Artikels selbst.</translation>
    </message>
    <message>
        <source>{day} · {rule} · taken back</source>
        <translation>{day} · {rule} · zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} that arrived</source>
        <translation>{day} · {rule} · {articles} beim Eintreffen</translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} of the library</source>
        <translation>{day} · {rule} · {articles} der Bibliothek</translation>
    </message>
    <message>
        <source>Words: {name}</source>
        <translation>Wörter: {name}</translation>
    </message>
    <message>
        <source>Feed: {name}</source>
        <translation>Feed: {name}</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>Thema: {name}</translation>
    </message>
    <message>
        <source>{articles}, for good</source>
        <translation>{articles}, für immer</translation>
    </message>
    <message>
        <source>{articles}, until {day}</source>
        <translation>{articles}, bis {day}</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>Muted: %n article(s) are not shown</source>
        <translation>
            <numerusform>Stummgeschaltet: %n Artikel wird nicht angezeigt</numerusform>
            <numerusform>Stummgeschaltet: %n Artikel werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>The rule that you are writing has not been saved yet.</source>
        <translation>Die Regel, die Sie gerade schreiben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Move Rule</source>
        <translation>Regel verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed by the rule</source>
        <translation>
            <numerusform>%n Artikel durch die Regel geändert</numerusform>
            <numerusform>%n Artikel durch die Regel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Run Rule</source>
        <translation>Regel anwenden</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>{rule} (does nothing)</source>
        <translation>{rule} (tut nichts)</translation>
    </message>
    <message>
        <source>{rule} (off)</source>
        <translation>{rule} (aus)</translation>
    </message>
    <message>
        <source>{day} · {title}</source>
        <translation>{day} · {title}</translation>
    </message>
    <message>
        <source>&amp;When an article matches:</source>
        <translation>&amp;Wenn ein Artikel passt zu:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Dann:</translation>
    </message>
    <message>
        <source>a search, as title:football lang:en</source>
        <translation>eine Suche, etwa title:fußball lang:de</translation>
    </message>
    <message>
        <source>When an article matches</source>
        <translation>Wenn ein Artikel passt zu</translation>
    </message>
    <message>
        <source>as the search</source>
        <translation>wie die Suche</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>S&amp;chlagwort</translation>
    </message>
    <message>
        <source>&amp;Keep off the front page</source>
        <translation>Von der &amp;Titelseite fernhalten</translation>
    </message>
    <message>
        <source>Notif&amp;y me</source>
        <translation>Mich &amp;benachrichtigen</translation>
    </message>
    <message>
        <source>Run by itself on what &amp;arrives</source>
        <translation>Automatisch auf neue Artikel anw&amp;enden</translation>
    </message>
    <message>
        <source>N&amp;ew Rule</source>
        <translation>Neue &amp;Regel</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Run N&amp;ow on Everything</source>
        <translation>Jetzt auf &amp;alles anwenden</translation>
    </message>
</context>
<context>
    <name>RulesWindow</name>
    <message>
        <source>Rules and Mutes</source>
        <translation>Regeln und Stummschaltungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>What Rules Did</source>
        <translation>Was Regeln getan haben</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Taking a run back leaves alone what was changed otherwise since.</source>
        <translation>Was seither anders geändert wurde, bleibt beim Zurücknehmen unberührt.</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>Was Regeln getan haben</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Edit Search</source>
        <translation>Suche bearbeiten</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Search &amp;for</source>
        <translation>&amp;Suchen nach</translation>
    </message>
    <message>
        <source>It stands among the lists and always shows what matches, new articles too.</source>
        <translation>Sie steht bei den Listen und zeigt immer, was passt, auch neue Artikel.</translation>
    </message>
</context>
<context>
    <name>SavedSearchController</name>
    <message>
        <source>Rename Search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>Suche „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Remove Search</source>
        <translation>Suche entfernen</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>Suche verschieben</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Als „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Suche ändern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%n Datei in {folder} gespeichert</numerusform>
            <numerusform>%n Dateien in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be saved:</source>
        <translation>
            <numerusform>%n Artikel ließ sich nicht speichern:</numerusform>
            <numerusform>%n Artikel ließen sich nicht speichern:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>Artikel in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>How this list is shown</source>
        <translation>Wie diese Liste angezeigt wird</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Hinweise zur Suche (F1)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>an order of articles</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Relevance</source>
        <comment>an order of articles</comment>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>The best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel…</translation>
    </message>
    <message>
        <source>Make a rule of this search</source>
        <translation>Aus dieser Suche eine Regel machen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Search in “{list}” only</source>
        <translation>Nur in „{list}“ suchen</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Hinweise zur Suche</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n Feed gefunden</numerusform>
            <numerusform>%n Feeds gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address of a site, a page or a feed</source>
        <translation>A&amp;dresse einer Website, einer Seite oder eines Feeds</translation>
    </message>
    <message>
        <source>Address of a site, a page or a feed</source>
        <translation>Adresse einer Website, einer Seite oder eines Feeds</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>zeitung.example.org</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Most news sites have a feed: the address of the site is enough. Nothing is contacted before you press Return, and you subscribe only to what you check.</source>
        <translation>Die meisten Nachrichtenseiten haben einen Feed: Die Adresse der Website genügt. Nichts wird aufgerufen, bevor Sie die Eingabetaste drücken, und Sie abonnieren nur, was Sie ankreuzen.</translation>
    </message>
</context>
<context>
    <name>SearchWording</name>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>words of the authors&apos; names</source>
        <translation>Wörter der Autorennamen</translation>
    </message>
    <message>
        <source>a feed or a source</source>
        <translation>ein Feed oder eine Quelle</translation>
    </message>
    <message>
        <source>the feeds in a folder</source>
        <translation>die Feeds eines Ordners</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>eine Sprache</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>in welchem Zustand er ist</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>was dazugehört</translation>
    </message>
    <message>
        <source>made by AI</source>
        <translation>von KI erzeugt</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>eines Ihrer Schlagwörter</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>Wörter in Ihren Notizen</translation>
    </message>
    <message>
        <source>published before a day</source>
        <translation>vor einem Tag erschienen</translation>
    </message>
    <message>
        <source>published that day or later</source>
        <translation>an diesem Tag oder später erschienen</translation>
    </message>
    <message>
        <source>published on a day</source>
        <translation>an einem Tag erschienen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>reported more than once</source>
        <translation>mehrfach berichtet</translation>
    </message>
    <message>
        <source>no date is known</source>
        <translation>ohne bekanntes Datum</translation>
    </message>
    <message>
        <source>not shown in lists, because you muted it</source>
        <translation>nicht in Listen, weil stummgeschaltet</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>something to listen to</source>
        <translation>etwas zum Hören</translation>
    </message>
    <message>
        <source>something to watch</source>
        <translation>etwas zum Ansehen</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>Ihre Schlagwörter</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>your highlights</source>
        <translation>Ihre Markierungen</translation>
    </message>
    <message>
        <source>text or pictures by AI</source>
        <translation>Text oder Bilder von KI</translation>
    </message>
    <message>
        <source>text by AI</source>
        <translation>Text von KI</translation>
    </message>
    <message>
        <source>pictures by AI</source>
        <translation>Bilder von KI</translation>
    </message>
    <message>
        <source>pictures edited with AI</source>
        <translation>mit KI bearbeitete Bilder</translation>
    </message>
    <message>
        <source>a label that you dispute</source>
        <translation>ein Hinweis, den Sie bestreiten</translation>
    </message>
    <message>
        <source>a label with a signature</source>
        <translation>ein unterschriebener Hinweis</translation>
    </message>
    <message>
        <source>what you said of labels</source>
        <translation>was Sie zu Hinweisen gesagt haben</translation>
    </message>
    <message>
        <source>no label; that says nothing of how it was made</source>
        <translation>kein Hinweis; das sagt nichts darüber, wie es entstand</translation>
    </message>
    <message>
        <source>climate summit</source>
        <translation>klima gipfel</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>beide Wörter</translation>
    </message>
    <message>
        <source>&quot;climate summit&quot;</source>
        <translation>&quot;klima gipfel&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>diese Wörter nebeneinander</translation>
    </message>
    <message>
        <source>climate OR weather</source>
        <translation>klima OR wetter</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>climate -football</source>
        <translation>klima -fußball</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>ohne das zweite</translation>
    </message>
    <message>
        <source>(rain OR snow) -sport</source>
        <translation>(regen OR schnee) -sport</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>in Gruppen</translation>
    </message>
    <message>
        <source>only in the title, only in the authors&apos; names</source>
        <translation>nur im Titel, nur in den Autorennamen</translation>
    </message>
    <message>
        <source>of a feed or source, also by the beginning of its name</source>
        <translation>eines Feeds oder einer Quelle, auch nach dem Anfang des Namens</translation>
    </message>
    <message>
        <source>of the feeds in a folder</source>
        <translation>der Feeds eines Ordners</translation>
    </message>
    <message>
        <source>in a language, by its code or name</source>
        <translation>in einer Sprache, nach Code oder Name</translation>
    </message>
    <message>
        <source>not read yet, read</source>
        <translation>noch nicht gelesen, gelesen</translation>
    </message>
    <message>
        <source>starred, reported more than once</source>
        <translation>mit Stern, mehrfach berichtet</translation>
    </message>
    <message>
        <source>with a picture, with something to listen to</source>
        <translation>mit einem Bild, mit etwas zum Hören</translation>
    </message>
    <message>
        <source>tag:energy  has:tag</source>
        <translation>tag:energie  has:tag</translation>
    </message>
    <message>
        <source>with a tag of yours, with any of them</source>
        <translation>mit einem Ihrer Schlagwörter, mit irgendeinem davon</translation>
    </message>
    <message>
        <source>note:why  has:highlight</source>
        <translation>note:warum  has:highlight</translation>
    </message>
    <message>
        <source>with that in your note, highlighted</source>
        <translation>mit diesem Wort in Ihrer Notiz, mit Markierung</translation>
    </message>
    <message>
        <source>made by AI, with labels you set or dispute</source>
        <translation>von KI, mit eigenen oder bestrittenen Hinweisen</translation>
    </message>
    <message>
        <source>published before that day; not without a date</source>
        <translation>vor diesem Tag erschienen; nicht ohne Datum</translation>
    </message>
    <message>
        <source>within seven days, today; also 2026-01, 2026</source>
        <translation>in den letzten sieben Tagen, heute; auch 2026-01, 2026</translation>
    </message>
    <message>
        <source>nobody knows when it was published</source>
        <translation>niemand weiß, wann es erschien</translation>
    </message>
    <message>
        <source>what you muted, which only searches find</source>
        <translation>was Sie stummgeschaltet haben; nur Suchen finden es</translation>
    </message>
    <message>
        <source>the opposite of any of these</source>
        <translation>das Gegenteil von alldem</translation>
    </message>
    <message>
        <source>“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today.</source>
        <translation>„{written}“ ist kein Datum: Schreiben Sie 2026-01-31, 2026-01, 7d oder today.</translation>
    </message>
    <message>
        <source>“{written}” is not a language.</source>
        <translation>„{written}“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>“{written}”: no feed or source is called so.</source>
        <translation>„{written}“: So heißt kein Feed und keine Quelle.</translation>
    </message>
    <message>
        <source>“{written}”: no folder is called so.</source>
        <translation>„{written}“: So heißt kein Ordner.</translation>
    </message>
    <message>
        <source>“{written}”: no tag is called so.</source>
        <translation>„{written}“: So heißt kein Schlagwort.</translation>
    </message>
    <message>
        <source>“{written}” is not known: there are {choices}.</source>
        <translation>„{written}“ ist unbekannt: Es gibt {choices}.</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Show in “{paper}”</source>
        <translation>In „{paper}“ anzeigen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>Andere Computer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Ask &amp;for news</source>
        <translation>Abruf&amp;intervall</translation>
    </message>
    <message>
        <source>&amp;Text of articles</source>
        <translation>Te&amp;xt der Artikel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Fetch the p&amp;ictures of its articles</source>
        <translation>Bi&amp;lder seiner Artikel abrufen</translation>
    </message>
    <message>
        <source>&amp;Mute: neither counted nor shown among all articles</source>
        <translation>Stu&amp;mmschalten: unter „Alle Artikel“ weder gezählt noch angezeigt</translation>
    </message>
    <message>
        <source>Tell me of new articles &amp;by a notification</source>
        <translation>Neue Artikel durch eine Benachrichti&amp;gung melden</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>Wie für alle Feeds eingestellt</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>The whole page when the feed gives a teaser</source>
        <translation>Die ganze Seite, wenn der Feed nur einen Anriss bringt</translation>
    </message>
    <message>
        <source>As the feed gives it</source>
        <translation>Wie ihn der Feed bringt</translation>
    </message>
    <message>
        <source>Always the whole page</source>
        <translation>Immer die ganze Seite</translation>
    </message>
    <message>
        <source>As the feed says</source>
        <translation>Wie der Feed sie angibt</translation>
    </message>
</context>
<context>
    <name>SeveralController</name>
    <message numerus="yes">
        <source>At most %n article(s) can be shared at once.</source>
        <translation>
            <numerusform>Höchstens %n Artikel lässt sich auf einmal teilen.</numerusform>
            <numerusform>Höchstens %n Artikel lassen sich auf einmal teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) copied</source>
        <translation>
            <numerusform>%n Quelle kopiert</numerusform>
            <numerusform>%n Quellen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>E-Book (EPUB)</translation>
    </message>
    <message>
        <source>Save Articles as E-Book</source>
        <translation>Artikel als E-Book speichern</translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>Artikel in einem Ordner speichern</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n article(s)…</source>
        <translation>
            <numerusform>%n Artikel wird gesetzt…</numerusform>
            <numerusform>%n Artikel werden gesetzt…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>KI-Kennzei&amp;chnung</translation>
    </message>
    <message>
        <source>Their &amp;Texts Are by AI</source>
        <translation>Ihre &amp;Texte sind von KI</translation>
    </message>
    <message>
        <source>Their &amp;Pictures Are AI-Generated</source>
        <translation>Ihre &amp;Bilder sind von KI erzeugt</translation>
    </message>
    <message>
        <source>&amp;Dispute Their Labels</source>
        <translation>Ihre &amp;Hinweise bestreiten</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>Eigene Angaben &amp;zurücknehmen</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n ausgewählter Artikel</numerusform>
            <numerusform>%n ausgewählte Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern hinzufügen</translation>
    </message>
    <message>
        <source>Remove S&amp;tars</source>
        <translation>S&amp;terne entfernen</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Copy Links</source>
        <translation>&amp;Links kopieren</translation>
    </message>
    <message>
        <source>Copy Titles and &amp;Links</source>
        <translation>Titel und Lin&amp;ks kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove Articles</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The last articles: {total}. With a label on the text: {texts}. With a label on a picture: {pictures}. Of the others nothing is known.</source>
        <translation>Die letzten Artikel: {total}. Mit Hinweis zum Text: {texts}. Mit Hinweis zu einem Bild: {pictures}. Über die anderen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>{month} – articles: {total}, labelled texts: {texts}, pictures: {pictures}</source>
        <translation>{month} – Artikel: {total}, gekennzeichnete Texte: {texts}, Bilder: {pictures}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as Qt writes patterns</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>S&amp;hare</source>
        <translation>Te&amp;ilen</translation>
    </message>
    <message>
        <source>C&amp;opy with Source</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Send by E-Mail…</source>
        <translation>Per &amp;E-Mail senden…</translation>
    </message>
    <message>
        <source>&amp;Quote as Picture…</source>
        <translation>Als &amp;Bild zitieren…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown…</source>
        <translation>Als Markdow&amp;n speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Page…</source>
        <translation>Als &amp;Webseite speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;E-Book…</source>
        <translation>Als E-B&amp;ook speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>C&amp;opy List of Sources</source>
        <translation>&amp;Quellenliste kopieren</translation>
    </message>
    <message>
        <source>Copy List as &amp;Markdown</source>
        <translation>Liste als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Send List by E-Mail…</source>
        <translation>Liste per &amp;E-Mail senden…</translation>
    </message>
    <message>
        <source>Save as One &amp;E-Book…</source>
        <translation>Als ein E-B&amp;ook speichern…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown Files…</source>
        <translation>Als Mar&amp;kdown-Dateien speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Pages…</source>
        <translation>Als &amp;Webseiten speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF Files…</source>
        <translation>Als PD&amp;F-Dateien speichern…</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Mit Quelle kopiert</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save Quote</source>
        <translation>Zitat speichern</translation>
    </message>
    <message>
        <source>Save Article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page with its pictures</source>
        <translation>Webseite mit ihren Bildern</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>E-Book (EPUB)</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), {day}</source>
        <translation>
            <numerusform>%n Artikel, {day}</numerusform>
            <numerusform>%n Artikel, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>the number of a page, and how many there are</comment>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>Source: {address}</source>
        <translation>Quelle: {address}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>In the navigation</source>
        <translation>In der Navigation</translation>
    </message>
    <message>
        <source>In the list and the article</source>
        <translation>In der Liste und im Artikel</translation>
    </message>
    <message>
        <source>On the front page</source>
        <translation>Auf der Titelseite</translation>
    </message>
    <message>
        <source>In an article with a text cursor</source>
        <translation>In einem Artikel mit Textcursor</translation>
    </message>
    <message>
        <source>In a report opened out of a story</source>
        <translation>In einem Bericht, der aus einem Thema geöffnet wurde</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up among its neighbours</source>
        <translation>Unter den Nachbarn nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down among its neighbours</source>
        <translation>Unter den Nachbarn nach unten verschieben</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>Ordner auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Everything else, such as moving</source>
        <translation>Alles andere, etwa Verschieben</translation>
    </message>
    <message>
        <source>Read on, then the next unread article</source>
        <translation>Weiterlesen, dann der nächste ungelesene Artikel</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Nächste Überschrift</translation>
    </message>
    <message>
        <source>Heading before</source>
        <translation>Vorherige Überschrift</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Dem Link folgen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Änd&amp;ern…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Rese&amp;t All</source>
        <translation>Alle zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>&amp;Letters and signs alone are commands</source>
        <translation>&amp;Buchstaben und Zeichen allein sind Befehle</translation>
    </message>
    <message>
        <source>Keys that stand alone work in the list, the article and on the front page.</source>
        <translation>Einzelne Tasten wirken in der Liste, im Artikel und auf der Titelseite.</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>Kein Befehl und keine Taste heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n Tastenkürzel</numerusform>
            <numerusform>%n Tastenkürzel</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Alle Tasten sind, wie sie anfangs waren.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <comment>a command and its keys</comment>
        <translation>{command}: {keys}</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} von {length}</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Place in the sound</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) back</source>
        <translation>
            <numerusform>%n Sekunde zurück</numerusform>
            <numerusform>%n Sekunden zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) on</source>
        <translation>
            <numerusform>%n Sekunde vor</numerusform>
            <numerusform>%n Sekunden vor</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Geschwindigkeit: {speed}</translation>
    </message>
    <message>
        <source>{times}×</source>
        <translation>{times}×</translation>
    </message>
</context>
<context>
    <name>SoundKeeping</name>
    <message>
        <source>“{name}” is fetched from its beginning: what was here cannot be continued.</source>
        <translation>„{name}“ wird von Anfang an abgerufen: Was hier war, lässt sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}</source>
        <translation>„{name}“ wird von {host} abgerufen</translation>
    </message>
    <message>
        <source>Kept for offline: {name}</source>
        <translation>Offline behalten: {name}</translation>
    </message>
</context>
<context>
    <name>SoundOnDesktop</name>
    <message>
        <source>A sound of an article</source>
        <translation>Der Ton eines Artikels</translation>
    </message>
</context>
<context>
    <name>SoundTitle</name>
    <message>
        <source>Show the article of {title}</source>
        <translation>Artikel zu {title} anzeigen</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message>
        <source>For a &amp;Day</source>
        <translation>Für einen &amp;Tag</translation>
    </message>
    <message>
        <source>For a &amp;Week</source>
        <translation>Für eine &amp;Woche</translation>
    </message>
    <message>
        <source>For a &amp;Month</source>
        <translation>Für einen &amp;Monat</translation>
    </message>
    <message>
        <source>For &amp;Good</source>
        <translation>Für &amp;immer</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Read Aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>Vorheriger Absatz</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go On with the List</source>
        <translation>Mit der Liste weitermachen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Geschwindigkeit: {speed}</translation>
    </message>
    <message>
        <source>{times}×</source>
        <translation>{times}×</translation>
    </message>
</context>
<context>
    <name>SpeechController</name>
    <message>
        <source>No program that speaks was found on this computer. Install speech-dispatcher or espeak-ng, then try again.</source>
        <translation>Auf diesem Computer wurde kein Programm gefunden, das spricht. Installieren Sie speech-dispatcher oder espeak-ng und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read this: {program}</source>
        <translation>Das Sprachprogramm dieses Computers konnte das nicht vorlesen: {program}</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read text in this language: {language} ({program})</source>
        <translation>Das Sprachprogramm dieses Computers konnte Text in dieser Sprache nicht vorlesen: {language} ({program})</translation>
    </message>
</context>
<context>
    <name>SpeechOnDesktop</name>
    <message>
        <source>An article, read aloud</source>
        <translation>Ein vorgelesener Artikel</translation>
    </message>
</context>
<context>
    <name>StoryBuilder</name>
    <message>
        <source>Before, continued</source>
        <translation>Davor, Fortsetzung</translation>
    </message>
    <message>
        <source>The event, continued</source>
        <translation>Das Ereignis, Fortsetzung</translation>
    </message>
    <message>
        <source>What followed, continued</source>
        <translation>Was folgte, Fortsetzung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Das Ereignis</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Was folgte</translation>
    </message>
    <message>
        <source>What came before, as reports mention it</source>
        <translation>Was vorher war, wie Berichte es erwähnen</translation>
    </message>
    <message>
        <source>No date: reports of the event</source>
        <translation>Ohne Datum: Berichte über das Ereignis</translation>
    </message>
    <message>
        <source>No date: related to the event</source>
        <translation>Ohne Datum: mit dem Ereignis verwandt</translation>
    </message>
    <message>
        <source>Filled mark: the publishers state these times</source>
        <translation>Gefülltes Zeichen: Diese Zeiten geben die Herausgeber an</translation>
    </message>
    <message>
        <source>Diamond: a day that reports tell of</source>
        <translation>Raute: ein Tag, von dem Berichte erzählen</translation>
    </message>
    <message>
        <source>Diamond: what reports mention as printed before</source>
        <translation>Raute: was Berichte als früher gedruckt erwähnen</translation>
    </message>
    <message>
        <source>Hollow mark: only when these were received here is known</source>
        <translation>Leeres Zeichen: Bekannt ist nur, wann sie hier eintrafen</translation>
    </message>
    <message>
        <source>No publisher states when these appeared. The times are their arrival.</source>
        <translation>Kein Herausgeber gibt an, wann sie erschienen sind. Die Zeiten sind die ihres Eintreffens.</translation>
    </message>
    <message>
        <source>Also told of by {papers}</source>
        <translation>Darüber berichtet auch: {papers}</translation>
    </message>
</context>
<context>
    <name>StoryButtons</name>
    <message>
        <source>Mark Story as Unread</source>
        <translation>Thema als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>Thema als gelesen markieren</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>Thema nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>Thema verfolgen</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>There is no other report of this story here yet.</source>
        <translation>Zu diesem Thema ist hier noch kein anderer Bericht.</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>Thema als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark Story as Unread</source>
        <translation>Thema als ungelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as read</source>
        <translation>
            <numerusform>%n Bericht als gelesen markiert</numerusform>
            <numerusform>%n Berichte als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as unread</source>
        <translation>
            <numerusform>%n Bericht als ungelesen markiert</numerusform>
            <numerusform>%n Berichte als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>Neues zu diesem Thema kommt auf die Titelseite</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>Thema verfolgen</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>Thema nicht mehr verfolgen</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>StoryReportController</name>
    <message>
        <source>Not This Story</source>
        <translation>Nicht dieses Thema</translation>
    </message>
    <message>
        <source>Taken out of this story</source>
        <translation>Aus diesem Thema herausgenommen</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>Gleiches Thema</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>Als gleiches Thema zusammengeführt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>in %n Sprache</numerusform>
            <numerusform>in %n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {languages}</source>
        <comment>7 reports + in 4 languages</comment>
        <translation>{reports} {languages}</translation>
    </message>
    <message>
        <source>no report has a date</source>
        <translation>kein Bericht hat ein Datum</translation>
    </message>
    <message>
        <source>the first on {day}</source>
        <translation>die ersten am {day}</translation>
    </message>
    <message>
        <source>first of those with a date: {report}</source>
        <translation>der erste mit Datum: {report}</translation>
    </message>
    <message>
        <source>first: {time}</source>
        <translation>zuerst: {time}</translation>
    </message>
    <message>
        <source>first: {source}, {time}</source>
        <translation>zuerst: {source}, {time}</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>Zeiten in {zone}</translation>
    </message>
    <message>
        <source>{day}: the publisher states the day. The hour is not known for sure.</source>
        <translation>{day}: Der Herausgeber gibt den Tag an. Die Uhrzeit ist nicht sicher bekannt.</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher</source>
        <translation>{time} ({zone}), laut Herausgeber</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher. In UTC: {utc}</source>
        <translation>{time} ({zone}), laut Herausgeber. In UTC: {utc}</translation>
    </message>
    <message>
        <source>The publisher states no time. It was received here {time} ({zone})</source>
        <translation>Der Herausgeber gibt keine Zeit an. Hier eingetroffen: {time} ({zone})</translation>
    </message>
    <message>
        <source>Stated is a time to come. It was received here {time} ({zone})</source>
        <translation>Die angegebene Zeit liegt in der Zukunft. Hier eingetroffen: {time} ({zone})</translation>
    </message>
    <message>
        <source>received {time}</source>
        <comment>on the card of a report without a date</comment>
        <translation>eingetroffen: {time}</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Erster Bericht</translation>
    </message>
    <message>
        <source>First with a date</source>
        <translation>Erster mit Datum</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a report that came since the story was looked at</comment>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>%n new since {time}</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>%n neuer seit {time}</numerusform>
            <numerusform>%n neue seit {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a report that may tell of another event</comment>
        <translation>Weniger sicher</translation>
    </message>
    <message>
        <source>tells of {day}</source>
        <translation>erzählt vom {day}</translation>
    </message>
    <message>
        <source>Tells of {day}, written “{words}”</source>
        <translation>Erzählt vom {day}, geschrieben „{words}“</translation>
    </message>
    <message>
        <source>Leads to “{title}”</source>
        <comment>a sentence that mentions an earlier report</comment>
        <translation>Führt zu „{title}“</translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message>
        <source>Moved to “{folder}”</source>
        <translation>Nach „{folder}“ verschoben</translation>
    </message>
    <message>
        <source>Moved out of the folder</source>
        <translation>Aus dem Ordner herausgenommen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>Feed umbenennen</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>New folder</source>
        <comment>the name it has at first</comment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>“{folder}” removed, its feeds were kept</source>
        <translation>„{folder}“ entfernt, die Feeds darin bleiben</translation>
    </message>
    <message>
        <source>“{folder}” removed, in “{account}” too; its feeds were kept</source>
        <translation>„{folder}“ entfernt, auch in „{account}“; die Feeds darin bleiben</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>“{feed}” muted</source>
        <translation>„{feed}“ stummgeschaltet</translation>
    </message>
    <message>
        <source>“{feed}” no longer muted</source>
        <translation>„{feed}“ nicht mehr stummgeschaltet</translation>
    </message>
    <message>
        <source>Mute Feed</source>
        <translation>Feed stummschalten</translation>
    </message>
    <message>
        <source>Unmute Feed</source>
        <translation>Stummschaltung des Feeds aufheben</translation>
    </message>
    <message>
        <source>Change Feed Settings</source>
        <translation>Einstellungen des Feeds ändern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s), in your account too</source>
        <translation>
            <numerusform>%n Feed abbestellt, auch in Ihrem Konto</numerusform>
            <numerusform>%n Feeds abbestellt, auch in Ihrem Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s)</source>
        <translation>
            <numerusform>%n Feed abbestellt</numerusform>
            <numerusform>%n Feeds abbestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”, in “{account}” too</source>
        <translation>„{feed}“ abbestellt, auch in „{account}“</translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”</source>
        <translation>„{feed}“ abbestellt</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFeature</name>
    <message>
        <source>This link names no public web address. Nothing was opened.</source>
        <translation>Dieser Link nennt keine öffentliche Webadresse. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>There is no article at this address.</source>
        <translation>Unter dieser Adresse ist kein Artikel.</translation>
    </message>
    <message>
        <source>Look for Feeds</source>
        <translation>Nach Feeds suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%n neuer Feed</numerusform>
            <numerusform>%n neue Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>Abonnements exportieren</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>Abonnementlisten</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>In {file} gespeichert</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>The server will not take a change of “{name}”. Here it stays as you made it.</source>
        <translation>Der Server nimmt eine Änderung an „{name}“ nicht an. Hier bleibt sie, wie Sie sie gemacht haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Remove the tag “{name}”</source>
        <translation>Schlagwort „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>TellingBuilder</name>
    <message>
        <source>Who says what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Figures with their sentence</source>
        <translation>Zahlen mit ihrem Satz</translation>
    </message>
    <message>
        <source>Only in one report</source>
        <translation>Nur in einem Bericht</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Berichterstattung</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>{thing}: {values}</source>
        <comment>dead: 12 people (2)</comment>
        <translation>{thing}: {values}</translation>
    </message>
    <message>
        <source>{thing}, and the reports differ: {values}</source>
        <translation>{thing}, und die Berichte weichen voneinander ab: {values}</translation>
    </message>
    <message>
        <source>{value} ({reports})</source>
        <comment>a figure, and how many reports give it</comment>
        <translation>{value} ({reports})</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Tote</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Verletzte</translation>
    </message>
    <message>
        <source>Missing people</source>
        <translation>Vermisste</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>Festnahmen</translation>
    </message>
    <message>
        <source>Rescued or evacuated</source>
        <translation>Gerettete oder in Sicherheit Gebrachte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Fahrgäste</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Wohnungen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Shares in per cent</source>
        <translation>Anteile in Prozent</translation>
    </message>
    <message>
        <source>Lengths and distances</source>
        <translation>Längen und Entfernungen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Geschwindigkeiten</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Rauminhalte</translation>
    </message>
    <message>
        <source>Sums of money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>{paper}, {time}</source>
        <comment>a paper and when it printed a sentence</comment>
        <translation>{paper}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{papers} and %n more</source>
        <comment>papers that print a sentence</comment>
        <translation>
            <numerusform>{papers} und %n weitere</numerusform>
            <numerusform>{papers} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in the other reports on this computer.</source>
        <translation>In den anderen Berichten auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>Not looked at: reports in {languages}.</source>
        <translation>Nicht angesehen: Berichte auf {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: none of your %n paper(s)</source>
        <comment>has a report</comment>
        <translation>
            <numerusform>{language}: nicht in Ihrer Zeitung</numerusform>
            <numerusform>{language}: in keiner Ihrer %n Zeitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>aus %n Zeitung</numerusform>
            <numerusform>aus %n Zeitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>3 reports + from 2 papers</comment>
        <translation>{reports} {papers}</translation>
    </message>
    <message>
        <source>{language}: {reports}, none with a date</source>
        <translation>{language}: {reports}, keiner mit Datum</translation>
    </message>
    <message>
        <source>{language}: {reports}, the first on {time}</source>
        <translation>{language}: {reports}, zuerst: {time}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TitleLanguages</name>
    <message>
        <source>Always translate titles from</source>
        <translation>Titel immer übersetzen aus</translation>
    </message>
    <message>
        <source>Titles and standfirsts in lists and on cards, as they come on screen. Each says that it was translated, and its tool tip shows the original.</source>
        <translation>Titel und Vorspanne in Listen und auf Karten, sobald sie auf dem Bildschirm erscheinen. Bei jedem steht, dass er übersetzt wurde, und sein Tooltip zeigt das Original.</translation>
    </message>
    <message>
        <source>Languages stand here once there is a model for them.</source>
        <translation>Sprachen stehen hier, sobald es ein Modell für sie gibt.</translation>
    </message>
    <message>
        <source>Always translate titles from {language}</source>
        <translation>Titel immer übersetzen: {language}</translation>
    </message>
</context>
<context>
    <name>TitleTranslations</name>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Rundgang schließen</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>One event, in every language</source>
        <translation>Ein Ereignis, in allen Sprachen</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Was zusammengehört</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>Alles beim Namen</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{command} leads to this card.</source>
        <translation>Mit {command} kommen Sie zu dieser Karte.</translation>
    </message>
    <message>
        <source>This card is one event. Open it: its page shows what each paper says of it, in all the languages you read, side by side.</source>
        <translation>Diese Karte ist ein Ereignis. Öffnen Sie sie: Ihre Seite zeigt nebeneinander, was jede Zeitung dazu sagt, in allen Sprachen, die Sie lesen.</translation>
    </message>
    <message>
        <source>This row is one event that several papers report. Open it, then {command} shows what each of them says, in all the languages you read.</source>
        <translation>Diese Zeile ist ein Ereignis, über das mehrere Zeitungen berichten. Öffnen Sie sie; {command} zeigt dann, was jede davon sagt, in allen Sprachen, die Sie lesen.</translation>
    </message>
    <message>
        <source>Here stands what your library holds about the same event and its background, in every language. Each card says why it is here.</source>
        <translation>Hier steht, was Ihre Bibliothek über dasselbe Ereignis und seinen Hintergrund enthält, in allen Sprachen. Jede Karte sagt, warum sie hier ist.</translation>
    </message>
    <message>
        <source>Below the article stands what your library holds about the same event and its background, in every language. Each card says why it is there.</source>
        <translation>Unter dem Artikel steht, was Ihre Bibliothek über dasselbe Ereignis und seinen Hintergrund enthält, in allen Sprachen. Jede Karte sagt, warum sie dort ist.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows what each paper says of the event an article tells of, in all the languages you read.</source>
        <translation>{command} in diesem Menü zeigt, was jede Zeitung zu dem Ereignis sagt, von dem ein Artikel erzählt, in allen Sprachen, die Sie lesen.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows beside each article what your library holds about the same event and its background, with the reasons.</source>
        <translation>{command} in diesem Menü zeigt neben jedem Artikel, was Ihre Bibliothek über dasselbe Ereignis und seinen Hintergrund enthält, mit den Gründen.</translation>
    </message>
    <message>
        <source>{command} finds every command, list and setting. {shortcuts} lists all keys. Both are in this menu, and so is this tour.</source>
        <translation>{command} findet jeden Befehl, jede Liste und jede Einstellung. {shortcuts} führt alle Tasten auf. Beides steht in diesem Menü, und dieser Rundgang auch.</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Offer to &amp;translate articles</source>
        <translation>Übersetzung von Artikeln an&amp;bieten</translation>
    </message>
    <message>
        <source>Texts are translated on this computer, by models that lie here. No text leaves it. The original is always one key away.</source>
        <translation>Texte werden auf diesem Computer übersetzt, von Modellen, die hier liegen. Kein Text verlässt ihn. Das Original ist immer nur eine Taste entfernt.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>Übersetzen &amp;in</translation>
    </message>
    <message>
        <source>Articles and titles are translated into it.</source>
        <translation>Artikel und Titel werden in diese Sprache übersetzt.</translation>
    </message>
    <message>
        <source>&amp;Search in translated titles too</source>
        <translation>&amp;Auch in übersetzten Titeln suchen</translation>
    </message>
    <message>
        <source>Searches also find titles and standfirsts by the words of a translation that was made before. Nothing is translated for a search.</source>
        <translation>Suchen finden Titel und Vorspanne auch nach den Wörtern einer schon vorhandenen Übersetzung. Für eine Suche wird nichts übersetzt.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>Dieser Computer kann nicht übersetzen: Der Übersetzer läuft nicht darauf.</translation>
    </message>
    <message>
        <source>The language of the menus</source>
        <translation>Die Sprache der Menüs</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>There is none yet. A model translates from one language to another. Two models serve languages that share none: through English.</source>
        <translation>Noch gibt es keines. Ein Modell übersetzt aus einer Sprache in eine andere. Für Sprachen ohne gemeinsames Modell dienen zwei: über das Englische.</translation>
    </message>
    <message>
        <source>Add a Model from a &amp;File…</source>
        <translation>Modell aus &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>From a Fol&amp;der…</source>
        <translation>Aus &amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A model comes as a ZIP or tar file, or as a folder with its model, shortlist and vocabulary, as Firefox Translations publishes them.</source>
        <translation>Ein Modell kommt als ZIP- oder tar-Datei oder als Ordner mit Modell, Auswahlliste und Vokabular, wie Firefox Translations sie veröffentlicht.</translation>
    </message>
    <message>
        <source>Known models</source>
        <translation>Bekannte Modelle</translation>
    </message>
    <message>
        <source>Fet&amp;ch…</source>
        <translation>&amp;Herunterladen…</translation>
    </message>
    <message>
        <source>Delete &amp;What Was Fetched</source>
        <translation>Heruntergeladenes &amp;löschen</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so. You are told first where it comes from.</source>
        <translation>Nichts wird heruntergeladen, bevor Sie es sagen. Vorher erfahren Sie, woher es kommt.</translation>
    </message>
    <message>
        <source>This release has no place to fetch models from. Those of this list are known: add one from a file, and it is checked.</source>
        <translation>Diese Version hat keine Adresse, von der sie Modelle herunterladen kann. Die Modelle dieser Liste sind bekannt: Fügen Sie eines aus einer Datei hinzu, und es wird geprüft.</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>Check the figures</source>
        <translation>Zahlen prüfen</translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>Namen prüfen</translation>
    </message>
    <message>
        <source>{check}: the original says {words}.</source>
        <translation>{check}: Im Original steht {words}.</translation>
    </message>
    <message>
        <source>Links of this paragraph:</source>
        <translation>Links dieses Absatzes:</translation>
    </message>
    <message>
        <source>Not translated: it would have taken too long.</source>
        <translation>Nicht übersetzt: Es hätte zu lange gedauert.</translation>
    </message>
    <message>
        <source>Not translated: the translator failed here.</source>
        <translation>Nicht übersetzt: Der Übersetzer ist hier gescheitert.</translation>
    </message>
    <message>
        <source>Translate articles on this computer?

Models that lie here do it: no text leaves this computer, and nothing is fetched now. A translation may contain errors; the original stays, one key away.</source>
        <translation>Artikel auf diesem Computer übersetzen?

Das tun Modelle, die hier liegen: Kein Text verlässt diesen Computer, und jetzt wird nichts heruntergeladen. Eine Übersetzung kann Fehler enthalten; das Original bleibt, nur eine Taste entfernt.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>Dieser Artikel ist schon auf {language}.</translation>
    </message>
    <message>
        <source>Nothing says in which language this article is.</source>
        <translation>Nirgends steht, in welcher Sprache dieser Artikel ist.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. Two models would do: {first}, and {second}.</source>
        <translation>Kein Modell für {source} nach {target}. Zwei Modelle würden genügen: {first} und {second}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. One more would do: {first}.</source>
        <translation>Kein Modell für {source} nach {target}. Eines würde noch genügen: {first}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here. It takes {size}.</source>
        <translation>Ein Modell für {source} nach {target} ist nicht hier. Es ist {size} groß.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here.</source>
        <translation>Ein Modell für {source} nach {target} ist nicht hier.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>Dieser Computer kann nicht übersetzen: Der Übersetzer läuft nicht darauf.</translation>
    </message>
    <message>
        <source>{source} to {target}, {size}</source>
        <translation>{source} nach {target}, {size}</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} nach {target}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Readerapp</source>
        <translation>Readerapp ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Refresh All Feeds</source>
        <translation>&amp;Alle Feeds aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Pause Asking for News</source>
        <translation>Abruf &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Readerapp: %n unread article(s)</source>
        <translation>
            <numerusform>Readerapp: %n ungelesener Artikel</numerusform>
            <numerusform>Readerapp: %n ungelesene Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo “{action}”?</source>
        <translation>„{action}“ rückgängig machen?</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>{things} will move to the bin.</source>
        <translation>Das verschiebt {things} in den Papierkorb.</translation>
    </message>
    <message>
        <source>“{action}” undone: {things} moved to the bin</source>
        <translation>„{action}“ rückgängig gemacht: {things} in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeNotice</name>
    <message>
        <source>This is Readerapp {version}.</source>
        <translation>Das ist Readerapp {version}.</translation>
    </message>
    <message>
        <source>See What Is New</source>
        <translation>Neuerungen ansehen</translation>
    </message>
</context>
<context>
    <name>VerdictController</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>Gleiches Thema</translation>
    </message>
    <message>
        <source>Not Related</source>
        <translation>Nicht verwandt</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>Als gleiches Thema zusammengeführt</translation>
    </message>
    <message>
        <source>Not shown beside this article any more</source>
        <translation>Wird neben diesem Artikel nicht mehr angezeigt</translation>
    </message>
    <message>
        <source>Your decision is taken back</source>
        <translation>Ihre Entscheidung ist zurückgenommen</translation>
    </message>
</context>
<context>
    <name>WelcomeController</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>Abonnements importieren</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>Abonnementlisten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Begin with these %n paper(s)</source>
        <translation>
            <numerusform>Mit dieser Zeitung beginnen</numerusform>
            <numerusform>Mit diesen %n Zeitungen beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>The news of the world side by side, in the languages you read. All of it is kept and compared on this computer, and nobody watches what you read.</source>
        <translation>Nachrichten aus aller Welt nebeneinander, in den Sprachen, die Sie lesen. Alles wird auf diesem Computer aufbewahrt und verglichen, und niemand sieht zu, was Sie lesen.</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>Welche Sprachen lesen Sie?</translation>
    </message>
    <message>
        <source>Papers to begin with</source>
        <translation>Zeitungen für den Anfang</translation>
    </message>
    <message>
        <source>The internet is asked for nothing before you press this, and then only these papers are. More papers are found with “Add a Feed”.</source>
        <translation>Aus dem Internet wird nichts abgerufen, bevor Sie diese Schaltfläche drücken, und dann nur diese Zeitungen. Weitere Zeitungen finden Sie über „Feed hinzufügen“.</translation>
    </message>
    <message>
        <source>Or begin with what is there</source>
        <translation>Oder mit dem beginnen, was da ist</translation>
    </message>
    <message>
        <source>Import subscriptions (OPML)…</source>
        <translation>Abonnements importieren (OPML)…</translation>
    </message>
    <message>
        <source>Paste or open an article…</source>
        <translation>Artikel einfügen oder öffnen…</translation>
    </message>
    <message>
        <source>Look around with samples</source>
        <translation>Mit Beispielen umsehen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why Related?</source>
        <translation>Warum verwandt?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>The other article</source>
        <translation>Der andere Artikel</translation>
    </message>
    <message>
        <source>They are not related any more.</source>
        <translation>Sie sind nicht mehr verwandt.</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>unter „{heading}“</translation>
    </message>
    <message>
        <source>This computer is fairly sure</source>
        <translation>Dieser Computer ist ziemlich sicher</translation>
    </message>
    <message>
        <source>This computer is less sure</source>
        <translation>Dieser Computer ist weniger sicher</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>One paper tells this, so that nothing is counted. Single articles follow the stories, one of each paper, those first that write rarely.</source>
        <translation>Nur eine Zeitung berichtet darüber, darum wird nichts gezählt. Einzelne Artikel folgen auf die Themen, einer je Zeitung, zuerst von denen, die selten schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) repeat another one’s text and are not counted.</source>
        <translation>
            <numerusform>%n Bericht wiederholt den Text eines anderen und wird nicht gezählt.</numerusform>
            <numerusform>%n Berichte wiederholen den Text eines anderen und werden nicht gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further language(s) tell it: + {points}</source>
        <translation>
            <numerusform>%n weitere Sprache berichtet darüber: + {points}</numerusform>
            <numerusform>%n weitere Sprachen berichten darüber: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>Zusammen: {points}</translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week: + {points}</source>
        <translation>
            <numerusform>{language}: {papers} von %n Zeitung, die diese Woche geschrieben hat: + {points}</numerusform>
            <numerusform>{language}: {papers} von %n Zeitungen, die diese Woche geschrieben haben: + {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week, counted as of {fewest}: + {points}</source>
        <translation>
            <numerusform>{language}: {papers} von %n Zeitung, die diese Woche geschrieben hat, gerechnet wie von {fewest}: + {points}</numerusform>
            <numerusform>{language}: {papers} von %n Zeitungen, die diese Woche geschrieben haben, gerechnet wie von {fewest}: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has a date: × {factor}</source>
        <translation>Kein Bericht hat ein Datum: × {factor}</translation>
    </message>
    <message>
        <source>Its newest dated report is {age} hours old, and half counts after {half}: × {factor}</source>
        <translation>Der neueste Bericht mit Datum ist {age} Stunden alt, und nach {half} zählt die Hälfte: × {factor}</translation>
    </message>
    <message>
        <source>No text of its own is new since the edition before: × {factor}</source>
        <translation>Kein eigener Text ist seit der vorherigen Ausgabe neu: × {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of their own are new: × {factor}</source>
        <translation>
            <numerusform>%n eigener Text ist neu: × {factor}</numerusform>
            <numerusform>%n eigene Texte sind neu: × {factor}</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow it: + {points}</source>
        <translation>Sie verfolgen es: + {points}</translation>
    </message>
    <message>
        <source>You starred a report: + {points}</source>
        <translation>Ein Bericht hat einen Stern von Ihnen: + {points}</translation>
    </message>
    <message>
        <source>A paper of it is important to you: + {points}</source>
        <translation>Eine Zeitung davon ist Ihnen wichtig: + {points}</translation>
    </message>
    <message>
        <source>You want less of this: {points}</source>
        <translation>Sie wollen weniger davon: {points}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reported by AI</source>
        <translation>Von KI verfasst</translation>
    </message>
    <message>
        <source>AI-generated image</source>
        <translation>Von KI erzeugtes Bild</translation>
    </message>
    <message>
        <source>Image edited with AI</source>
        <translation>Mit KI bearbeitetes Bild</translation>
    </message>
    <message>
        <source>Contains AI-generated parts</source>
        <translation>Enthält von KI erzeugte Teile</translation>
    </message>
    <message>
        <source>AI</source>
        <comment>a label with no room for more</comment>
        <translation>KI</translation>
    </message>
    <message>
        <source>signed by {who}</source>
        <translation>signiert von {who}</translation>
    </message>
    <message>
        <source>signed, signer unknown</source>
        <translation>signiert, Unterzeichner unbekannt</translation>
    </message>
    <message>
        <source>stated in the image file (not signed)</source>
        <translation>in der Bilddatei angegeben (nicht signiert)</translation>
    </message>
    <message>
        <source>stated by the publisher (page data)</source>
        <translation>vom Herausgeber angegeben (Daten der Seite)</translation>
    </message>
    <message>
        <source>stated by the site</source>
        <translation>von der Website angegeben</translation>
    </message>
    <message>
        <source>stated in the article: “{quote}”</source>
        <translation>im Artikel angegeben: „{quote}“</translation>
    </message>
    <message>
        <source>stated by a rule for this feed</source>
        <translation>durch eine Regel für diesen Feed angegeben</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>Text label disputed by you</source>
        <translation>Hinweis zum Text von Ihnen bestritten</translation>
    </message>
    <message>
        <source>Image label disputed by you</source>
        <translation>Hinweis zum Bild von Ihnen bestritten</translation>
    </message>
    <message>
        <source>disputed by you</source>
        <translation>von Ihnen bestritten</translation>
    </message>
    <message>
        <source>made on this computer by {model}</source>
        <translation>auf diesem Computer gemacht von {model}</translation>
    </message>
    <message>
        <source>content credentials do not verify</source>
        <translation>die Inhaltsnachweise lassen sich nicht bestätigen</translation>
    </message>
    <message>
        <source>possible: the file names {tool}</source>
        <translation>möglich: Die Datei nennt {tool}</translation>
    </message>
    <message>
        <source>{subject}: {claim}</source>
        <translation>{subject}: {claim}</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a label</comment>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>Translated on this computer by {model}. May contain errors.</source>
        <translation>Auf diesem Computer übersetzt von {model}. Kann Fehler enthalten.</translation>
    </message>
    <message>
        <source>Translated on this computer, through English, by {first} and {second}. May contain errors.</source>
        <translation>Auf diesem Computer übersetzt, über das Englische, von {first} und {second}. Kann Fehler enthalten.</translation>
    </message>
    <message>
        <source>Found in a translation: {text}</source>
        <translation>In einer Übersetzung gefunden: {text}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>received {date}</source>
        <comment>short; in a row without a date of its own</comment>
        <translation>eingetroffen: {date}</translation>
    </message>
    <message>
        <source>No date, received {date}</source>
        <translation>Ohne Datum, eingetroffen: {date}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No date is known. It stands where it arrived: {date}</source>
        <translation>Es ist kein Datum bekannt. Eingeordnet nach dem Eintreffen: {date}</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>Geöffnete Artikel</translation>
    </message>
    <message>
        <source>Articles opened, by language</source>
        <translation>Geöffnete Artikel, nach Sprache</translation>
    </message>
    <message>
        <source>Searches made</source>
        <translation>Ausgeführte Suchen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Changes of the interface language</source>
        <translation>Wechsel der Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Related stories opened</source>
        <translation>Geöffnete verwandte Artikel</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>Artikel auf {language}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Translated. The original title, in {language}: {title}</source>
        <translation>Übersetzt. Der Originaltitel, auf {language}: {title}</translation>
    </message>
    <message>
        <source>Title taken from its first sentence</source>
        <translation>Titel aus dem ersten Satz</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <translation>Bild: {description}</translation>
    </message>
    <message>
        <source>The full article is not here yet</source>
        <translation>Der vollständige Artikel ist noch nicht hier</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not here yet</source>
        <translation>
            <numerusform>%n Bild ist noch nicht hier</numerusform>
            <numerusform>%n Bilder sind noch nicht hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Gleiches Thema</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Linked by the publisher</source>
        <translation>Vom Herausgeber verlinkt</translation>
    </message>
    <message>
        <source>Translation, says the publisher</source>
        <translation>Laut Herausgeber eine Übersetzung</translation>
    </message>
    <message>
        <source>One is the source of the other, says the publisher</source>
        <translation>Laut Herausgeber ist einer die Quelle des anderen</translation>
    </message>
    <message>
        <source>One is based on the other, says the publisher</source>
        <translation>Laut Herausgeber beruht einer auf dem anderen</translation>
    </message>
    <message>
        <source>Same series, says the publisher</source>
        <translation>Laut Herausgeber dieselbe Serie</translation>
    </message>
    <message>
        <source>Both name {names}</source>
        <translation>Beide nennen {names}</translation>
    </message>
    <message>
        <source>Both speak of {places}</source>
        <translation>Beide sprechen von {places}</translation>
    </message>
    <message>
        <source>Same figures: {numbers}</source>
        <translation>Gleiche Zahlen: {numbers}</translation>
    </message>
    <message>
        <source>Same dates: {dates}</source>
        <translation>Gleiche Datumsangaben: {dates}</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <translation>Ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Von Ihnen so angegeben</translation>
    </message>
    <message>
        <source>Published within the hour</source>
        <translation>Innerhalb einer Stunde erschienen</translation>
    </message>
    <message numerus="yes">
        <source>Published %n hour(s) apart</source>
        <translation>
            <numerusform>Im Abstand von %n Stunde erschienen</numerusform>
            <numerusform>Im Abstand von %n Stunden erschienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n day(s) apart</source>
        <translation>
            <numerusform>Im Abstand von %n Tag erschienen</numerusform>
            <numerusform>Im Abstand von %n Tagen erschienen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Mute Words</source>
        <translation>Wörter stummschalten</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Wörter:</translation>
    </message>
    <message>
        <source>&amp;How long:</source>
        <translation>Wie &amp;lange:</translation>
    </message>
    <message>
        <source>Words to mute</source>
        <translation>Wörter, die stummgeschaltet werden</translation>
    </message>
    <message>
        <source>as they stand together in titles</source>
        <translation>so, wie sie in Titeln nebeneinanderstehen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>In the &amp;text, too</source>
        <translation>Auch im &amp;Text</translation>
    </message>
    <message>
        <source>Searches find translated titles too; mutes look only at the words of the article itself.</source>
        <translation>Suchen finden auch übersetzte Titel; Stummschaltungen sehen nur auf die Wörter des Artikels selbst.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Download</name>
    <message>
        <source>Save File</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>„{name}“ ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>_WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{done} of {total} fetched</source>
        <translation>{done} von {total} heruntergeladen</translation>
    </message>
    <message>
        <source>The model is being checked…</source>
        <translation>Das Modell wird geprüft…</translation>
    </message>
</context>
</TS>
