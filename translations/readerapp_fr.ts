<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readerapp</source>
        <translation>À propos de Readerapp</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The world&apos;s news in every language you read, on your own computer.</source>
        <translation>L’actualité du monde, dans toutes les langues que vous lisez, sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>Nothing about your reading leaves this computer.</source>
        <translation>Rien de vos lectures ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your library lies in {folder}</source>
        <translation>Votre bibliothèque se trouve dans {folder}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;How long back</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep and Send Again</source>
        <translation>Garder &amp;et renvoyer</translation>
    </message>
    <message>
        <source>&amp;Use the Server’s Marks</source>
        <translation>&amp;Utiliser l’état du serveur</translation>
    </message>
    <message>
        <source>Unread and starred articles</source>
        <translation>Articles non lus et favoris</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>Seulement les favoris</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement à ma demande</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>FreshRSS and others</source>
        <translation>FreshRSS et autres</translation>
    </message>
    <message>
        <source>Miniflux</source>
        <translation>Miniflux</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{user} sur {host}</translation>
    </message>
    <message>
        <source>{host} is told what you read and star of its articles, and which of its feeds you add, rename, move or end. Nobody else is told, and the feeds are not asked from here.</source>
        <translation>{host} apprend ce que vous lisez et mettez en favori parmi ses articles, et lesquels de ses flux vous ajoutez, renommez, déplacez ou quittez. Personne d’autre ne l’apprend, et les flux ne sont pas interrogés d’ici.</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>Attend votre choix</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n changement attend d’être envoyé</numerusform>
            <numerusform>%n changements attendent d’être envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not given by the server</source>
        <translation>
            <numerusform>%n article non fourni par le serveur</numerusform>
            <numerusform>%n articles non fournis par le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks sent: {done} of {total}</source>
        <translation>Marques envoyées&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Articles fetched: {done} of {total}</source>
        <translation>Articles reçus&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Wants your password again</source>
        <translation>Redemande votre mot de passe</translation>
    </message>
    <message>
        <source>No news server there</source>
        <translation>Pas de serveur d’actualités</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Synchronised {time}</source>
        <translation>Synchronisé&#xa0;: {time}</translation>
    </message>
    <message>
        <source>It is asked again after {time}.</source>
        <translation>Il sera de nouveau interrogé après&#xa0;: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} read articles are unread on the server.</source>
        <translation>
            <numerusform>%n article lu sur {known} est non lu sur le serveur.</numerusform>
            <numerusform>%n articles lus sur {known} sont non lus sur le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} stars are missing on the server.</source>
        <translation>
            <numerusform>%n favori sur {known} manque sur le serveur.</numerusform>
            <numerusform>%n favoris sur {known} manquent sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes here until you choose.</source>
        <translation>Rien ne change ici tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <source>Give the user name and the password again. Some servers want a password of its own for programs: look in the settings of your account there.</source>
        <translation>Donnez à nouveau le nom d’utilisateur et le mot de passe. Certains serveurs veulent un mot de passe à part pour les programmes&#xa0;: voyez les réglages de votre compte là-bas.</translation>
    </message>
    <message>
        <source>Look at the address and at the kind of server. With FreshRSS, access by programs must be allowed in its settings.</source>
        <translation>Vérifiez l’adresse et le type de serveur. Avec FreshRSS, l’accès par des programmes doit être autorisé dans ses réglages.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>Vérifiez le proxy dans les réglages.</translation>
    </message>
    <message>
        <source>Look at the address and at your network connection.</source>
        <translation>Vérifiez l’adresse et votre connexion au réseau.</translation>
    </message>
    <message>
        <source>What you mark is sent once there is a connection.</source>
        <translation>Ce que vous marquez sera envoyé dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>Il sera de nouveau interrogé plus tard.</translation>
    </message>
    <message>
        <source>Your marks stay on this computer as they are.</source>
        <translation>Vos marques restent telles quelles sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose Change to see the certificate that the server shows.</source>
        <translation>Choisissez Modifier pour voir le certificat que présente le serveur.</translation>
    </message>
    <message>
        <source>The account works until Readerapp is closed; then it asks for the password again.</source>
        <translation>Le compte fonctionne jusqu’à la fermeture de Readerapp&#x202f;; ensuite le mot de passe sera redemandé.</translation>
    </message>
    <message>
        <source>Made for: {names}</source>
        <translation>Établi pour&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Valid from {begins} to {ends}</source>
        <translation>Valable du {begins} au {ends}</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {fingerprint}</source>
        <translation>Empreinte (SHA-256)&#xa0;: {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Change Account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Account removed, its articles were kept</source>
        <translation>Compte retiré, ses articles sont gardés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Retirer le compte</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>All its articles stay on this computer, with their marks, tags and notes. Nothing changes on the server.</source>
        <translation>Tous ses articles restent sur cet ordinateur, avec leurs marques, étiquettes et notes. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Its feeds and its password go from this computer.</source>
        <translation>Ses flux et son mot de passe quittent cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent; the server will not hear of them.</source>
        <translation>
            <numerusform>%n changement attend d’être envoyé&#x202f;; le serveur ne l’apprendra pas.</numerusform>
            <numerusform>%n changements attendent d’être envoyés&#x202f;; le serveur ne les apprendra pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>Retirer le compte «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>Sy&amp;nchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import Web &amp;Address…</source>
        <translation>Importer une &amp;adresse web…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>&amp;Coller comme article</translation>
    </message>
    <message>
        <source>Add &amp;Samples</source>
        <translation>Ajouter les e&amp;xemples</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>&amp;Supprimer les exemples</translation>
    </message>
    <message>
        <source>&amp;Export Article…</source>
        <translation>&amp;Exporter l’article…</translation>
    </message>
    <message>
        <source>Print Artic&amp;le…</source>
        <translation>Imprimer &amp;l’article…</translation>
    </message>
    <message>
        <source>Export S&amp;ubscriptions…</source>
        <translation>Exporter les a&amp;bonnements…</translation>
    </message>
    <message>
        <source>Export Archi&amp;ve…</source>
        <translation>Exporter une arc&amp;hive…</translation>
    </message>
    <message>
        <source>Export &amp;Notes…</source>
        <translation>Exporter les &amp;notes…</translation>
    </message>
    <message>
        <source>&amp;Back Up Library…</source>
        <translation>Sau&amp;vegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Res&amp;tore Library…</source>
        <translation>Res&amp;taurer la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Refresh This List</source>
        <translation>&amp;Actualiser cette liste</translation>
    </message>
    <message>
        <source>Refresh &amp;All Feeds</source>
        <translation>Actualiser &amp;tous les flux</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>Act&amp;ivité…</translation>
    </message>
    <message>
        <source>Add &amp;Feed…</source>
        <translation>Ajouter un &amp;flux…</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Déplacer vers le ha&amp;ut</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>Se &amp;désabonner</translation>
    </message>
    <message>
        <source>Make This List Available &amp;Offline</source>
        <translation>Rendre cette liste disponible &amp;hors ligne</translation>
    </message>
    <message>
        <source>&amp;Group by Story</source>
        <translation>Gr&amp;ouper par actualité</translation>
    </message>
    <message>
        <source>&amp;Unread Only</source>
        <translation>Non l&amp;us seulement</translation>
    </message>
    <message>
        <source>Ol&amp;dest First</source>
        <translation>Les plus anci&amp;ens d’abord</translation>
    </message>
    <message>
        <source>Group &amp;by Day</source>
        <translation>Grouper par &amp;jour</translation>
    </message>
    <message>
        <source>Group by AI Lab&amp;el</source>
        <translation>Grouper par ment&amp;ion d’IA</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>Afficher l’&amp;actualité</translation>
    </message>
    <message>
        <source>&amp;Mark What Is Here Offline</source>
        <translation>Indiquer ce qui est disponible &amp;hors ligne</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>C&amp;omptes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation>S&amp;upprimer l’article</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>Cor&amp;beille…</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Rechercher &amp;dans l’article</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Résultat sui&amp;vant</translation>
    </message>
    <message>
        <source>Find Previ&amp;ous</source>
        <translation>Résu&amp;ltat précédent</translation>
    </message>
    <message>
        <source>&amp;Search Articles</source>
        <translation>Rechercher des ar&amp;ticles</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>&amp;Make a Rule of This Search…</source>
        <translation>&amp;Faire une règle de cette recherche…</translation>
    </message>
    <message>
        <source>Ru&amp;les and Mutes…</source>
        <translation>Rè&amp;gles et sourdines…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>&amp;Volet de navigation</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>Articles &amp;liés</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Three Columns</source>
        <translation>&amp;Trois colonnes</translation>
    </message>
    <message>
        <source>List &amp;Above the Article</source>
        <translation>&amp;Liste au-dessus de l’article</translation>
    </message>
    <message>
        <source>&amp;One at a Time</source>
        <translation>&amp;Un à la fois</translation>
    </message>
    <message>
        <source>Fo&amp;cus Mode</source>
        <translation>&amp;Mode concentration</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Te&amp;xt Cursor in Articles</source>
        <translation>Curseur de te&amp;xte dans les articles</translation>
    </message>
    <message>
        <source>&amp;Headings of the Article…</source>
        <translation>&amp;Titres de l’article…</translation>
    </message>
    <message>
        <source>Show Whole &amp;Page</source>
        <translation>Afficher la &amp;page entière</translation>
    </message>
    <message>
        <source>&amp;Front Page</source>
        <translation>La un&amp;e</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>&amp;Move a Border</source>
        <translation>&amp;Déplacer une bordure</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>Article &amp;non lu suivant</translation>
    </message>
    <message>
        <source>Previous Unread A&amp;rticle</source>
        <translation>Article non l&amp;u précédent</translation>
    </message>
    <message>
        <source>Next &amp;List</source>
        <translation>&amp;Liste suivante</translation>
    </message>
    <message>
        <source>Previous L&amp;ist</source>
        <translation>L&amp;iste précédente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>A&amp;I Label…</source>
        <translation>&amp;Mention d’IA…</translation>
    </message>
    <message>
        <source>High&amp;light</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>Sho&amp;w Translation</source>
        <translation>Afficher la tra&amp;duction</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Côte à côte avec l’&amp;original</translation>
    </message>
    <message>
        <source>Read Alo&amp;ud</source>
        <translation>L&amp;ire à voix haute</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;Voir sur le web</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>&amp;Comment le sait-on&#x202f;?</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;Help Pages</source>
        <translation>Pages d’&amp;aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Faire la &amp;visite</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Privacy Policy</source>
        <translation>&amp;Politique de confidentialité</translation>
    </message>
    <message>
        <source>P&amp;roblem Reports…</source>
        <translation>Rapports d’&amp;incident…</translation>
    </message>
    <message>
        <source>&amp;About Readerapp</source>
        <translation>À pr&amp;opos de Readerapp</translation>
    </message>
</context>
<context>
    <name>ActionsMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>&amp;Voir sur le web</translation>
    </message>
    <message>
        <source>Remove Sta&amp;r</source>
        <translation>Retirer des &amp;favoris</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>Marquer comme non &amp;lu</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>Afficher l’&amp;actualité</translation>
    </message>
    <message>
        <source>Show Or&amp;iginal Title</source>
        <translation>Afficher le titre d’or&amp;igine</translation>
    </message>
    <message>
        <source>Translate T&amp;itle</source>
        <translation>Tradu&amp;ire le titre</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Copy Title and &amp;Link</source>
        <translation>Copier le &amp;titre et le lien</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>S&amp;upprimer l’article</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Progress of relating</source>
        <translation>Progression de la recherche d’articles liés</translation>
    </message>
    <message>
        <source>Progress of reading pictures</source>
        <translation>Progression de la lecture des images</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Height of the feeds</source>
        <translation>Hauteur des flux</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>&amp;Flux</translation>
    </message>
    <message>
        <source>&amp;What Happened</source>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>Arrêté par l’éditeur</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>Impossible de lire «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>Dernière actualisation&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Asked next: {time}</source>
        <translation>Prochaine actualisation&#xa0;: {time}</translation>
    </message>
    <message>
        <source>No feed is asked by itself: that is switched off in the settings.</source>
        <translation>Aucun flux n’est actualisé automatiquement&#xa0;: c’est désactivé dans les paramètres.</translation>
    </message>
    <message>
        <source>Next feed: {name} · {time}</source>
        <translation>Prochain flux&#xa0;: {name} · {time}</translation>
    </message>
    <message numerus="yes">
        <source>Began to ask %n feed(s)</source>
        <translation>
            <numerusform>Actualisation de %n flux commencée</numerusform>
            <numerusform>Actualisation de %n flux commencée</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network connection. Nothing was asked.</source>
        <translation>Pas de connexion réseau. Aucun flux n’a été interrogé.</translation>
    </message>
    <message numerus="yes">
        <source>Your rules moved %n article(s) to the bin.</source>
        <translation>
            <numerusform>Vos règles ont mis %n article à la corbeille.</numerusform>
            <numerusform>Vos règles ont mis %n articles à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by you. {result}</source>
        <translation>Actualisation arrêtée à votre demande. {result}</translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation>L’actualisation s’est interrompue.</translation>
    </message>
    <message>
        <source>{why} {result}</source>
        <translation>{why} {result}</translation>
    </message>
    <message>
        <source>Finished. {result}</source>
        <translation>Actualisation terminée. {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>%n changement de vos autres ordinateurs</numerusform>
            <numerusform>%n changements de vos autres ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder: {reason}</source>
        <translation>Dossier partagé : {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) sent</source>
        <translation>
            <numerusform>%n marque envoyée</numerusform>
            <numerusform>%n marques envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>%n marque reprise</numerusform>
            <numerusform>%n marques reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the server</source>
        <translation>
            <numerusform>%n changement refusé par le serveur</numerusform>
            <numerusform>%n changements refusés par le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}: {result}</source>
        <translation>Compte {name} : {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n flux en échec</numerusform>
            <numerusform>%n flux en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, {trouble}</source>
        <translation>{found}, {trouble}</translation>
    </message>
    <message>
        <source>Accounts: synchronising…</source>
        <translation>Comptes&#xa0;: synchronisation…</translation>
    </message>
    <message>
        <source>Whole texts: {done} of {total}</source>
        <translation>Textes complets&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>Images&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Accounts: marks {done} of {total}</source>
        <translation>Comptes&#xa0;: marques, {done} sur {total}</translation>
    </message>
    <message>
        <source>Accounts: marks sent {done} of {total}</source>
        <translation>Comptes&#xa0;: marques envoyées, {done} sur {total}</translation>
    </message>
    <message>
        <source>Accounts: articles {done} of {total}</source>
        <translation>Comptes&#xa0;: articles, {done} sur {total}</translation>
    </message>
    <message>
        <source>Feeds: {done} of {total}</source>
        <translation>Flux&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Relating {done} of {total} articles</source>
        <translation>Recherche d’articles liés&#xa0;: {done} articles sur {total}</translation>
    </message>
    <message>
        <source>Looking for AI labels in saved pictures: {done} of {total}</source>
        <translation>Recherche de mentions d’IA dans les images conservées&#xa0;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>AddFeedController</name>
    <message>
        <source>The address waits until Add Feeds is closed.</source>
        <translation>L’adresse attend que « Ajouter des flux » soit fermé.</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>S’abonner</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %n feed(s)</source>
        <translation>
            <numerusform>%n flux ajouté</numerusform>
            <numerusform>%n flux ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feeds</source>
        <translation>Ajouter des flux</translation>
    </message>
    <message>
        <source>&amp;By Address</source>
        <translation>&amp;Par adresse</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>Catalo&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>&amp;Interrogés par</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n Feed(s)</source>
        <translation>
            <numerusform>S’a&amp;bonner à %n flux</numerusform>
            <numerusform>S’a&amp;bonner à %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>S’a&amp;bonner</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>The address waits until the open question is answered.</source>
        <translation>L’adresse attend que vous ayez répondu à la question ouverte.</translation>
    </message>
    <message>
        <source>Import Web Address</source>
        <translation>Importer une adresse web</translation>
    </message>
    <message>
        <source>Address of the page. It is fetched once, with its pictures:</source>
        <translation>Adresse de la page. Elle est téléchargée une seule fois, avec ses images :</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Tag “{name}” added</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» retirée</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Tag “{name}” removed everywhere</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» retirée partout</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove Tag Everywhere</source>
        <translation>Retirer une étiquette partout</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Passage surligné</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Surlignage retiré</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
    <message>
        <source>&amp;Note on Highlight…</source>
        <translation>&amp;Note sur le passage…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>&amp;Retirer le surlignage</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Modifier la note</translation>
    </message>
</context>
<context>
    <name>AnnotationStrip</name>
    <message>
        <source>“{quote}” (not in this text any more)</source>
        <translation>«&#xa0;{quote}&#xa0;» (n’est plus dans ce texte)</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>Tags, note and highlights</source>
        <translation>Étiquettes, note et passages surlignés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Note sur cet article</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n passage surligné</numerusform>
            <numerusform>%n passages surlignés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Undone: {action}</source>
        <translation>Annulé&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Rétabli&#xa0;: {action}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article trouvé</numerusform>
            <numerusform>%n articles trouvés</numerusform>
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
            <numerusform>Actualité avec %n article</numerusform>
            <numerusform>Actualité avec %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page has %n card(s)</source>
        <translation>
            <numerusform>La une compte %n carte</numerusform>
            <numerusform>La une compte %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>Taille du texte&#xa0;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}&#xa0;: activé</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}&#xa0;: désactivé</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>The language of menus and windows. Articles stay in their own.</source>
        <translation>La langue des menus et des fenêtres. Les articles restent dans la leur.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>System Theme</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>The colours of the window. The system’s theme follows your desktop, also when it asks for high contrast.</source>
        <translation>Les couleurs de la fenêtre. Le thème du système suit votre bureau, aussi quand il demande un contraste élevé.</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>&amp;Densité de la liste</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more articles are in sight.</source>
        <translation>Les lignes compactes sont plus basses&#xa0;: on voit plus d’articles.</translation>
    </message>
    <message>
        <source>Te&amp;xts labelled as by AI</source>
        <translation>Te&amp;xtes annoncés comme d’une IA</translation>
    </message>
    <message>
        <source>In lists and on the front page. Whatever you dispute is shown.</source>
        <translation>Dans les listes et à la une. Ce que vous contestez est affiché.</translation>
    </message>
    <message>
        <source>&amp;Pictures labelled as by AI</source>
        <translation>&amp;Images annoncées comme d’une IA</translation>
    </message>
    <message>
        <source>Articles with such pictures. Lists say how many are hidden.</source>
        <translation>Les articles avec de telles images. Les listes disent combien sont masqués.</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>Au dé&amp;marrage</translation>
    </message>
    <message>
        <source>Front page after a pause</source>
        <translation>La une après une pause</translation>
    </message>
    <message>
        <source>Always the front page</source>
        <translation>Toujours la une</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>Là où j’étais</translation>
    </message>
    <message>
        <source>What you see first. A pause is four hours without the front page on screen.</source>
        <translation>Ce que vous voyez en premier. Une pause&#xa0;: quatre heures sans la une à l’écran.</translation>
    </message>
    <message>
        <source>&amp;Front page shows</source>
        <translation>La &amp;une montre</translation>
    </message>
    <message numerus="yes">
        <source> story(s)</source>
        <translation>
            <numerusform> actualité</numerusform>
            <numerusform> actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>How many stories stand on top. The next edition follows it.</source>
        <translation>Le nombre d’actualités en tête. La prochaine édition en tient compte.</translation>
    </message>
    <message>
        <source>Shown as others</source>
        <translation>Affichés comme les autres</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Estompés</translation>
    </message>
    <message>
        <source>Hidden, and counted</source>
        <translation>Masqués, et comptés</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Archive in one file</source>
        <translation>Archive en un seul fichier</translation>
    </message>
    <message>
        <source>Archive as a folder</source>
        <translation>Archive sous forme de dossier</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>Exporter une archive</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) saved to {file}</source>
        <translation>
            <numerusform>%n article enregistré dans {file}</numerusform>
            <numerusform>%n articles enregistrés dans {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>None of them has an address</source>
        <translation>Aucun d’eux n’a d’adresse</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>%n adresse copiée</numerusform>
            <numerusform>%n adresses copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>Open Link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Play this address?</source>
        <translation>Lire cette adresse ?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Aucun programme de messagerie n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Image enregistrée</translation>
    </message>
    <message>
        <source>Picture saved. Its file does not say what its label does: {label}</source>
        <translation>Image enregistrée. Son fichier ne dit pas ce que dit sa mention : {label}</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>%n nouveau · Afficher</numerusform>
            <numerusform>%n nouveaux · Afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
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
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Translation is off.</source>
        <translation>La traduction est désactivée.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traduire</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>AutostartController</name>
    <message>
        <source>Another file is in its place, and stays: {file}</source>
        <translation>Un autre fichier occupe sa place et y reste : {file}</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to Article</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>Back to Front Page</source>
        <translation>Retour à la une</translation>
    </message>
    <message>
        <source>Close Story</source>
        <translation>Fermer l’actualité</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back Up Library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Another backup is being written just now.</source>
        <translation>Une autre sauvegarde est en cours d’écriture.</translation>
    </message>
    <message>
        <source>The library is being copied…</source>
        <translation>Copie de la bibliothèque…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The copy is being checked…</source>
        <translation>Vérification de la copie…</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>Enregistré dans {file}</translation>
    </message>
    <message>
        <source>No backup was made. {reason}</source>
        <translation>Aucune sauvegarde n’a été faite. {reason}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Restaurer la bibliothèque</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily backup</source>
        <translation>Sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>Before an update of Readerapp</source>
        <translation>Avant une mise à jour de Readerapp</translation>
    </message>
    <message>
        <source>Kept when another was restored</source>
        <translation>Mise de côté lors d’une restauration</translation>
    </message>
    <message>
        <source>A file of yours</source>
        <translation>Un fichier à vous</translation>
    </message>
    <message>
        <source>It was written by a newer version of Readerapp.</source>
        <translation>Elle vient d’une version plus récente de Readerapp.</translation>
    </message>
    <message>
        <source>It is not a Readerapp library.</source>
        <translation>Ce n’est pas une bibliothèque Readerapp.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Elle est endommagée.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {articles}</source>
        <translation>{kind}, {articles}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Newest article</source>
        <translation>Article le plus récent</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The library of {date} is back.</source>
        <translation>La bibliothèque du {date} est de retour.</translation>
    </message>
    <message>
        <source>The library of {date} is back. The one that was here is kept.</source>
        <translation>La bibliothèque du {date} est de retour. Celle qu’elle remplace est conservée.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Sauvegardes quotidiennes</translation>
    </message>
    <message>
        <source>Open Its &amp;Folder</source>
        <translation>Ouvrir son &amp;dossier</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>Back Up to a F&amp;ile…</source>
        <translation>Sauvegarder dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Back up the library once a &amp;day</source>
        <translation>Sauvegarder la bibliothèque une fois par &amp;jour</translation>
    </message>
    <message>
        <source>The whole library is copied while you go on, and checked.</source>
        <translation>Toute la bibliothèque est copiée pendant que vous continuez, puis vérifiée.</translation>
    </message>
    <message>
        <source>A backup of each of so many days. Of earlier days one is kept for each of 4 weeks and 12 months.</source>
        <translation>Une sauvegarde par jour, pour autant de jours. Au-delà, une est gardée pour chacune des 4 semaines et chacun des 12 mois précédents.</translation>
    </message>
    <message>
        <source>When there is no more room, those that are missed least go first; two always stay.</source>
        <translation>Quand la place manque, celles qui manqueront le moins partent d’abord&#xa0;; deux restent toujours.</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Folder</source>
        <translation>&amp;Utiliser le dossier habituel</translation>
    </message>
    <message>
        <source>Days &amp;kept</source>
        <translation>Jours c&amp;onservés</translation>
    </message>
    <message>
        <source>Room for a&amp;ll of them</source>
        <translation>Place pour &amp;l’ensemble</translation>
    </message>
    <message>
        <source>They lie</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source> GB</source>
        <translation>&#xa0;Go</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>à côté de la bibliothèque</translation>
    </message>
    <message>
        <source>Your library lies in {folder}. It takes {size}.</source>
        <translation>Votre bibliothèque se trouve dans {folder}. Elle occupe {size}.</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde quotidienne.</translation>
    </message>
    <message>
        <source>The last backup is of {date}. All backups together take {size}.</source>
        <translation>La dernière sauvegarde date du {date}. L’ensemble des sauvegardes occupe {size}.</translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>Tout restaurer</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>%n article restauré</numerusform>
            <numerusform>%n articles restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted for good</source>
        <translation>
            <numerusform>%n article supprimé définitivement</numerusform>
            <numerusform>%n articles supprimés définitivement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWindow</name>
    <message>
        <source>Empty Bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>Supprimer définitivement tout le contenu de la corbeille ?</translation>
    </message>
    <message>
        <source>It holds {things}. They cannot come back after this.</source>
        <translation>Elle contient {things}. Rien ne pourra plus en revenir.</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>Contenu de la corbeille</translation>
    </message>
    <message>
        <source>Find in titles and sources</source>
        <translation>Chercher dans les titres et les sources</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message numerus="yes">
        <source>Everything comes back as it was. After %n day(s) it is deleted.</source>
        <translation>
            <numerusform>Tout revient tel quel. Au bout de %n jour, c’est supprimé.</numerusform>
            <numerusform>Tout revient tel quel. Au bout de %n jours, c’est supprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) are not listed. Type a word of what you look for.</source>
        <translation>
            <numerusform>%n autre article n’est pas affiché. Tapez un mot de ce que vous cherchez.</numerusform>
            <numerusform>%n autres articles ne sont pas affichés. Tapez un mot de ce que vous cherchez.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>&amp;Tout restaurer</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
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
    <message>
        <source>{articles}, {size}</source>
        <translation>{articles}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>{feeds}, {articles}, {size}</source>
        <translation>{feeds}, {articles}, {size}</translation>
    </message>
    <message>
        <source>{feeds} with {articles}</source>
        <translation>{feeds} avec {articles}</translation>
    </message>
    <message>
        <source>Unsubscribed by you</source>
        <translation>Désabonné par vous</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Supprimé par vous</translation>
    </message>
    <message>
        <source>Went with its feed</source>
        <translation>Parti avec son flux</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Plus vieux que %n jour</numerusform>
            <numerusform>Plus vieux que %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the %n newest of its feed</source>
        <translation>
            <numerusform>Au-delà du plus récent de son flux</numerusform>
            <numerusform>Au-delà des %n plus récents de son flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library took more than %n MB</source>
        <translation>
            <numerusform>La bibliothèque dépassait %n Mo</numerusform>
            <numerusform>La bibliothèque dépassait %n Mo</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted soon</source>
        <translation>Bientôt supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMoves</name>
    <message>
        <source>There is no border between panes here.</source>
        <translation>Il n’y a pas de bordure entre des volets ici.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Return keeps that, Esc takes it back.</source>
        <translation>Les flèches la déplacent, Entrée garde sa place, Échap annule.</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>{size} used</source>
        <translation>Espace utilisé&#xa0;: {size}</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Actions for “{title}”</source>
        <translation>Actions pour «&#x202f;{title}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Why Related…</source>
        <translation>&amp;Pourquoi ce rapprochement…</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>&amp;Même actualité</translation>
    </message>
    <message>
        <source>&amp;Not Related</source>
        <translation>&amp;Sans rapport</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>under “{heading}”</source>
        <translation>sous «&#x202f;{heading}&#x202f;»</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Langue inconnue</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other paper(s)</source>
        <translation>
            <numerusform>Aussi dans %n autre journal</numerusform>
            <numerusform>Aussi dans %n autres journaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) of this text</source>
        <translation>
            <numerusform>%n autre version de ce texte</numerusform>
            <numerusform>%n autres versions de ce texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaretController</name>
    <message>
        <source>Text cursor on</source>
        <translation>Curseur de texte activé</translation>
    </message>
    <message>
        <source>Text cursor off</source>
        <translation>Curseur de texte désactivé</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Already subscribed</source>
        <translation>Déjà dans vos flux</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Sciences</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, language or country</source>
        <translation>Filtrer par nom, langue ou pays</translation>
    </message>
    <message>
        <source>Catalogue of feeds</source>
        <translation>Catalogue de flux</translation>
    </message>
    <message>
        <source>The list came with the app. No address in it is contacted before you subscribe.</source>
        <translation>Cette liste est fournie avec l’application. Aucune de ses adresses n’est contactée avant que vous vous abonniez.</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Nobody whom this computer trusts vouches for this server. That is usual for a server of your own; elsewhere somebody may be listening in. Trust it only if the fingerprint is that of your server. Your password has not been sent.</source>
        <translation>Personne en qui cet ordinateur a confiance ne répond de ce serveur. C’est courant pour un serveur à vous&#x202f;; ailleurs, quelqu’un écoute peut-être. Ne lui faites confiance que si l’empreinte est celle de votre serveur. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Do &amp;Not Connect</source>
        <translation>Ne &amp;pas se connecter</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>&amp;Faire confiance à ce certificat</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Already subscribed</source>
        <translation>Déjà dans vos flux</translation>
    </message>
    <message>
        <source>Newest: {titles}</source>
        <translation>Plus récents&#xa0;: {titles}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Look Again</source>
        <translation>Chercher à nouveau</translation>
    </message>
</context>
<context>
    <name>CommandRouter</name>
    <message>
        <source>There is no other unread article here.</source>
        <translation>Il n’y a pas d’autre article non lu ici.</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>Marquer comme non &amp;lu</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>Retirer des &amp;favoris</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>Articles, lists, archives, files of other programs</source>
        <translation>Articles, listes, archives, fichiers d’autres programmes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article importé</numerusform>
            <numerusform>%n articles importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already</source>
        <translation>
            <numerusform>Cet article est déjà dans la bibliothèque</numerusform>
            <numerusform>%n articles sont déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text, page or file there that could be imported.</source>
        <translation>Il n’y a là ni texte, ni page, ni fichier à importer.</translation>
    </message>
    <message>
        <source>&amp;Undo “{action}”</source>
        <translation>&amp;Annuler «&#x202f;{action}&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do “{action}”</source>
        <translation>&amp;Rétablir «&#x202f;{action}&#x202f;»</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This backup</source>
        <translation>Cette sauvegarde</translation>
    </message>
    <message>
        <source>Your library now</source>
        <translation>Votre bibliothèque actuelle</translation>
    </message>
    <message>
        <source>{name}: {backup}, now {present}</source>
        <translation>{name}&#xa0;: {backup}, actuellement {present}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>Share through a folder</source>
        <translation>Partager par un dossier</translation>
    </message>
    <message>
        <source>What you read, star, tag, note and highlight, your feeds, rules, mutes and saved searches are shared with your other computers, through a folder that Syncthing, Nextcloud or a memory stick brings there. Choose the same folder on each. Every computer fetches its own articles and has its own settings.</source>
        <translation>Ce que vous lisez, mettez en favori, étiquetez, notez et surlignez, vos flux, règles, sourdines et recherches enregistrées sont partagés avec vos autres ordinateurs, par un dossier que Syncthing, Nextcloud ou une clé USB y apporte. Choisissez le même dossier sur chacun. Chaque ordinateur télécharge ses propres articles et garde ses propres paramètres.</translation>
    </message>
    <message>
        <source>The folder is not encrypted: who can read it can read your notes, and what you read when. Readerapp itself sends nothing. What is in the folder stays there when you turn this off or erase your history.</source>
        <translation>Le dossier n’est pas chiffré : qui peut le lire peut lire vos notes, et ce que vous avez lu et quand. Readerapp lui-même n’envoie rien. Ce qui est dans le dossier y reste quand vous désactivez le partage ou effacez votre historique.</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>Sy&amp;nchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Autres ordinateurs</translation>
    </message>
    <message>
        <source>Take Off the &amp;List</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>For a computer that is gone. What it shared stays. Should it come back, it is listed again.</source>
        <translation>Pour un ordinateur qui n’existe plus. Ce qu’il a partagé reste. S’il revient, il est de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisation…</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add Account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password or key</source>
        <translation>&amp;Mot de passe ou clé</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Called &amp;here</source>
        <translation>Nom &amp;ici</translation>
    </message>
    <message>
        <source>https://news.example.org</source>
        <translation>https://news.example.org</translation>
    </message>
    <message>
        <source>as the server is called</source>
        <translation>comme le serveur</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>Without a user name, the key is taken that Miniflux makes under Settings, API Keys.</source>
        <translation>Sans nom d’utilisateur, c’est la clé que Miniflux crée sous Settings, API Keys qui est utilisée.</translation>
    </message>
    <message>
        <source>Each server with the Google Reader interface: FreshRSS, BazQux, The Old Reader … FreshRSS has a password of its own for programs: in its settings, under Profile, API password.</source>
        <translation>Tout serveur avec l’interface Google Reader&#xa0;: FreshRSS, BazQux, The Old Reader… FreshRSS a un mot de passe à part pour les programmes&#xa0;: dans ses réglages, sous Profil, mot de passe API.</translation>
    </message>
    <message>
        <source>Only this server is asked, and not before you press Connect. The password is kept where this computer keeps passwords, and nowhere else.</source>
        <translation>Seul ce serveur est interrogé, et pas avant que vous ne choisissiez Se connecter. Le mot de passe est gardé là où cet ordinateur garde les mots de passe, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Privacy Policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Each of these is a number for each day, on this computer. Nothing else is kept: no titles, no addresses, no words you searched for.</source>
        <translation>Pour chacun de ces éléments, un nombre par jour est conservé sur cet ordinateur. Rien d’autre n’est gardé&#xa0;: ni titres, ni adresses, ni mots recherchés.</translation>
    </message>
    <message>
        <source>What Would Be Counted</source>
        <translation>Ce qui serait compté</translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation>Exporter les comptages</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Progression de {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>Arrêter le téléchargement de {name}</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Fetching “{name}” from {host}: {there} of {total}</source>
        <translation>Téléchargement de « {name} » depuis {host} : {there} sur {total}</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}: {there}</source>
        <translation>Téléchargement de « {name} » depuis {host} : {there}</translation>
    </message>
</context>
<context>
    <name>EmptyPanesController</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>There is nothing unread. Enjoy the day.</source>
        <translation>Il ne reste aucun article non lu. Bonne journée&#x202f;!</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Readerapp does not know which articles belong here.</source>
        <translation>Readerapp ne sait pas quels articles vont ici.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No article of this list fits “{words}”.</source>
        <translation>Aucun article de cette liste ne correspond à «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>No article fits “{words}”.</source>
        <translation>Aucun article ne correspond à «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>No article fits this search now.</source>
        <translation>Aucun article ne correspond à cette recherche pour le moment.</translation>
    </message>
    <message>
        <source>Show read articles too</source>
        <translation>Afficher aussi les articles lus</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Star an article with S, and it is kept here.</source>
        <translation>Appuyez sur S pour ajouter un article aux favoris&#xa0;: vous le retrouverez ici.</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>If it stays like this, the activity window says why.</source>
        <translation>Si cela dure, la fenêtre d’activité dit pourquoi.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>Activité…</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Aucun article ici</translation>
    </message>
</context>
<context>
    <name>EnclosureSaver</name>
    <message>
        <source>It comes from {host} and has {size}, as its publisher says.</source>
        <translation>Il vient de {host} et pèse {size}, d’après son éditeur.</translation>
    </message>
    <message>
        <source>It comes from {host}. How large it is nobody says.</source>
        <translation>Il vient de {host}. Personne ne dit quelle est sa taille.</translation>
    </message>
    <message>
        <source>Fetch and save “{name}”?</source>
        <translation>Récupérer et enregistrer «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>Mettre en &amp;sourdine</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>Se désa&amp;bonner</translation>
    </message>
    <message>
        <source>Unsubscribe and Remove Ar&amp;ticles</source>
        <translation>Se désabonner et supprimer les arti&amp;cles</translation>
    </message>
    <message>
        <source>Un&amp;subscribe, in the Account Too</source>
        <translation>Se désa&amp;bonner, aussi dans le compte</translation>
    </message>
    <message>
        <source>Unsubscribe, in the Account Too, and Remove Ar&amp;ticles</source>
        <translation>Se désabonner, aussi dans le compte, et supprimer les arti&amp;cles</translation>
    </message>
    <message>
        <source>Remove F&amp;older</source>
        <translation>&amp;Supprimer le dossier</translation>
    </message>
    <message>
        <source>Remove F&amp;older, in the Account Too</source>
        <translation>&amp;Supprimer le dossier, aussi dans le compte</translation>
    </message>
    <message>
        <source>&amp;Edit Search…</source>
        <translation>&amp;Modifier la recherche…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Remove &amp;Search</source>
        <translation>&amp;Supprimer la recherche</translation>
    </message>
    <message>
        <source>&amp;Remove Tag Everywhere</source>
        <translation>Retirer cette éti&amp;quette partout</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>Ajouter un &amp;flux…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Move to Folder</source>
        <translation>&amp;Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>No Folder</source>
        <translation>Aucun dossier</translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>La une</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>AI-labelled</source>
        <translation>Mention d’IA</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>Ajouter un flux…</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a feed</comment>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>ended by its publisher</source>
        <comment>a feed</comment>
        <translation>arrêté par son éditeur</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>a feed</comment>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>answered with error {status}</source>
        <comment>a feed</comment>
        <translation>a répondu par l’erreur {status}</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <comment>a feed</comment>
        <translation>n’a pas pu être joint</translation>
    </message>
    <message>
        <source>took too long to answer</source>
        <comment>a feed</comment>
        <translation>a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>its secure connection could not be verified</source>
        <comment>a feed</comment>
        <translation>sa connexion sécurisée n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <comment>a feed</comment>
        <translation>a répondu par une erreur</translation>
    </message>
    <message>
        <source>redirects too many times</source>
        <comment>a feed</comment>
        <translation>redirige un trop grand nombre de fois</translation>
    </message>
    <message>
        <source>leads to a private address</source>
        <comment>a feed</comment>
        <translation>mène à une adresse privée</translation>
    </message>
    <message>
        <source>gave a page instead of a feed</source>
        <comment>a feed</comment>
        <translation>a renvoyé une page au lieu d’un flux</translation>
    </message>
    <message>
        <source>was cut short on its way</source>
        <comment>a feed</comment>
        <translation>n’a pas été reçu en entier</translation>
    </message>
    <message>
        <source>is too large to read</source>
        <comment>a feed</comment>
        <translation>est trop volumineux pour être lu</translation>
    </message>
    <message>
        <source>has ended for good</source>
        <comment>a feed</comment>
        <translation>a cessé définitivement</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message numerus="yes">
        <source>The reading history is erased, also in %n backup(s).</source>
        <translation>
            <numerusform>L’historique de lecture est effacé, y compris dans %n sauvegarde.</numerusform>
            <numerusform>L’historique de lecture est effacé, y compris dans %n sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in these files:
{files}</source>
        <translation>Il reste dans ces fichiers&#xa0;:
{files}</translation>
    </message>
    <message>
        <source>The library is too large to be written anew: traces of what was deleted long ago may be left in it for a while.</source>
        <translation>La bibliothèque est trop volumineuse pour être réécrite&#xa0;: des traces de ce qui a été supprimé il y a longtemps peuvent y subsister un certain temps.</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>Ce qui est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>When you read, starred and removed articles, how far you read each, translations, what was refreshed when, and the log: erased here, in the backups and in the safety copy. What is read stays read, what is starred stays starred, and the bin keeps what is in it.</source>
        <translation>Les moments où vous avez lu, mis en favori ou supprimé des articles, jusqu’où vous avez lu chacun, les traductions, ce qui a été actualisé et quand, et le journal&#xa0;: effacés ici, dans les sauvegardes et dans la copie de sécurité. Ce qui est lu reste lu, les favoris restent des favoris, et la corbeille garde son contenu.</translation>
    </message>
    <message>
        <source>The library with all articles and marks, its backups, pictures, translation models, settings and logs: erased for good. What lies in other folders stays: exports, backups in a folder you chose, and a folder that is shared with other computers.</source>
        <translation>La bibliothèque avec tous ses articles et ses marques, ses sauvegardes, les images, les modèles de traduction, les réglages et les journaux : effacés pour de bon. Ce qui se trouve dans d’autres dossiers reste : les exportations, les sauvegardes dans un dossier que vous avez choisi, et un dossier partagé avec d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>Erase Reading &amp;History</source>
        <translation>Effacer l’&amp;historique de lecture</translation>
    </message>
    <message>
        <source>Erase E&amp;verything…</source>
        <translation>Tout e&amp;ffacer…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase everything that Readerapp keeps on this computer?</source>
        <translation>Effacer tout ce que Readerapp conserve sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>All articles, marks, feeds and pictures go, the bin, the backups of the library, the settings, the logs and the record of your answers. They lie in {folder}.</source>
        <translation>Tout disparaît&#xa0;: les articles, les marques, les flux et les images, la corbeille, les sauvegardes de la bibliothèque, les réglages, les journaux et la trace de vos réponses. Tout cela se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>What is not Readerapp’s stays, and what lies in other folders: archives, articles that you saved, backups in a folder you chose. So does Readerapp itself.</source>
        <translation>Ce qui n’appartient pas à Readerapp reste, ainsi que ce qui se trouve dans d’autres dossiers&#xa0;: archives, articles enregistrés, sauvegardes dans un dossier que vous avez choisi. Readerapp lui-même reste aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go:</source>
        <translation>
            <numerusform>%n fichier sera effacé&#xa0;:</numerusform>
            <numerusform>%n fichiers seront effacés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not Readerapp’s and stay:</source>
        <translation>Ceci n’appartient pas à Readerapp et reste&#xa0;:</translation>
    </message>
    <message>
        <source>These are links, or folders that could not be looked into, and stay:</source>
        <translation>Ce sont des liens, ou des dossiers qui n’ont pas pu être consultés, et ils restent&#xa0;:</translation>
    </message>
    <message>
        <source>This cannot be taken back. Readerapp closes afterwards; when you open it again, it begins anew.</source>
        <translation>Cette action est définitive. Readerapp se ferme ensuite&#xa0;; à la prochaine ouverture, il repart de zéro.</translation>
    </message>
    <message>
        <source>Files that go, and what stays</source>
        <translation>Fichiers effacés, et ce qui reste</translation>
    </message>
    <message>
        <source>&amp;Keep Everything</source>
        <translation>Tout &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Erase Everything and Quit</source>
        <translation>Tout &amp;effacer et quitter</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>The input</source>
        <translation>Contenu fourni</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>«&#x202f;{name}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>{name} is not a text or a web page.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est ni un texte ni une page web.</translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation>Aucun article n’a été trouvé dans «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} is too large to read.</source>
        <translation>«&#x202f;{name}&#x202f;» est trop volumineux pour être lu.</translation>
    </message>
    <message>
        <source>{name} is built in a way that takes too long to read.</source>
        <translation>«&#x202f;{name}&#x202f;» a une structure trop complexe pour être lu en un temps raisonnable.</translation>
    </message>
    <message>
        <source>{name} is an export of {detail}. Choose the file itself to import it.</source>
        <translation>« {name} » est un export de {detail}. Choisissez le fichier lui-même pour l’importer.</translation>
    </message>
    <message>
        <source>{name} is a list of feeds of {detail}. Choose the file itself to import it.</source>
        <translation>« {name} » est une liste de flux de {detail}. Choisissez le fichier lui-même pour l’importer.</translation>
    </message>
    <message>
        <source>{name} holds bookmarks. Choose the file itself to import it.</source>
        <translation>« {name} » contient des marque-pages. Choisissez le fichier lui-même pour l’importer.</translation>
    </message>
    <message>
        <source>{name} is an archive of Akregator, which no other program reads. Its list of feeds can be imported: export it as OPML.</source>
        <translation>« {name} » est une archive d’Akregator, qu’aucun autre programme ne lit. Sa liste de flux peut être importée : exportez-la au format OPML.</translation>
    </message>
    <message>
        <source>{name} is an e-mail or a mailbox. Choose the file itself to import it.</source>
        <translation>« {name} » est un e-mail ou une boîte aux lettres. Choisissez le fichier lui-même pour l’importer.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short. Nothing of it was imported.</source>
        <translation>« {name} » est endommagé ou tronqué. Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>{name} is not a file that Readerapp can import.</source>
        <translation>« {name} » n’est pas un fichier que Readerapp peut importer.</translation>
    </message>
    <message>
        <source>{name} holds no articles and no feeds.</source>
        <translation>« {name} » ne contient ni articles ni flux.</translation>
    </message>
    <message>
        <source>{name} does not look like an article. If it is one, give it a name ending in .txt.</source>
        <translation>{name} ne ressemble pas à un article. Si c’en est un, donnez-lui un nom finissant par .txt.</translation>
    </message>
    <message>
        <source>The name of what to import is empty.</source>
        <translation>Le nom de ce qu’il faut importer est vide.</translation>
    </message>
    <message>
        <source>The header of {name} is not valid YAML.</source>
        <translation>L’en-tête de «&#x202f;{name}&#x202f;» n’est pas du YAML valide.</translation>
    </message>
    <message>
        <source>{name} is not a complete saved page.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une page enregistrée complète.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>«&#x202f;{name}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>This account has no home folder. Set HOME, or name a folder for the library: --profile DIR</source>
        <translation>Ce compte n’a pas de dossier personnel. Définissez HOME, ou nommez un dossier pour la bibliothèque : --profile DIR</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>«&#x202f;{name}&#x202f;» est un fichier et non un dossier.</translation>
    </message>
    <message>
        <source>{name} may not be opened: permission denied.</source>
        <translation>Impossible d’ouvrir «&#x202f;{name}&#x202f;»&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>Impossible de lire «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} is not an address this app can open.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une adresse que cette application peut ouvrir.</translation>
    </message>
    <message>
        <source>{name} is not supported: only addresses that begin with https:// or http:// are opened.</source>
        <translation>L’adresse «&#x202f;{name}&#x202f;» n’est pas prise en charge&#xa0;: seules les adresses qui commencent par https:// ou http:// sont ouvertes.</translation>
    </message>
    <message>
        <source>{name} was given with a user name or a password. Readerapp keeps none: give the address without.</source>
        <translation>{name} contenait un nom d’utilisateur ou un mot de passe. Readerapp n’en conserve aucun&#xa0;: indiquez l’adresse sans eux.</translation>
    </message>
    <message>
        <source>{name} leads to a private address and was not opened.</source>
        <translation>«&#x202f;{name}&#x202f;» mène à une adresse privée et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} could not be reached.</source>
        <translation>Impossible de joindre «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer, and Readerapp does not run it. Nothing is fetched until you choose a proxy, or none, in the settings.</source>
        <translation>Un script choisit le proxy de cet ordinateur, et Readerapp ne l’exécute pas. Rien n’est téléchargé tant que vous n’avez pas choisi un proxy, ou aucun, dans les réglages.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong.</source>
        <translation>Un proxy doit être utilisé, mais son adresse manque ou est incorrecte.</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>Le proxy n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or did not accept them.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe, ou ne les a pas acceptés.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {name}.</source>
        <translation>Le proxy n’a pas établi la connexion avec {name}.</translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation>«&#x202f;{name}&#x202f;» a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The secure connection to {name} could not be verified.</source>
        <translation>La connexion sécurisée à «&#x202f;{name}&#x202f;» n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>{name} answered with an error.</source>
        <translation>«&#x202f;{name}&#x202f;» a répondu par une erreur.</translation>
    </message>
    <message>
        <source>{name} sent an answer that could not be understood.</source>
        <translation>«&#x202f;{name}&#x202f;» a envoyé une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>{name} redirects too many times.</source>
        <translation>«&#x202f;{name}&#x202f;» redirige un trop grand nombre de fois.</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>Le disque est plein&#xa0;: impossible d’écrire «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>«&#x202f;{name}&#x202f;» est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Readerapp.</source>
        <translation>«&#x202f;{name}&#x202f;» provient d’une version plus récente de Readerapp.</translation>
    </message>
    <message>
        <source>{name} is not a Readerapp library.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une bibliothèque Readerapp.</translation>
    </message>
    <message>
        <source>{name} is empty, although a library was here before.</source>
        <translation>«&#x202f;{name}&#x202f;» est vide, alors qu’une bibliothèque s’y trouvait auparavant.</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>«&#x202f;{name}&#x202f;» est en lecture seule.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>Impossible d’écrire «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} is as it was: the library that was to take its place could not be opened.</source>
        <translation>«&#x202f;{name}&#x202f;» est resté tel quel&#xa0;: la bibliothèque qui devait prendre sa place n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>La lecture de «&#x202f;{name}&#x202f;» prenait trop de temps et a été interrompue.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was stopped.</source>
        <translation>La lecture de «&#x202f;{name}&#x202f;» demandait trop de mémoire et a été interrompue.</translation>
    </message>
    <message>
        <source>The reader process stopped while it read {name}.</source>
        <translation>Le processus de lecture s’est arrêté pendant la lecture de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} gave a web page or a file, not a feed.</source>
        <translation>«&#x202f;{name}&#x202f;» a renvoyé une page web ou un fichier, et non un flux.</translation>
    </message>
    <message>
        <source>{name} was cut short on its way.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été reçu en entier.</translation>
    </message>
    <message>
        <source>{name} says that it has ended for good.</source>
        <translation>«&#x202f;{name}&#x202f;» indique avoir cessé définitivement.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Il n’y a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>{name} asked to be left alone for a while.</source>
        <translation>«&#x202f;{name}&#x202f;» a demandé à ne pas être interrogé pendant un certain temps.</translation>
    </message>
    <message>
        <source>No feed was found at {name}.</source>
        <translation>Aucun flux n’a été trouvé à l’adresse «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The refresh stopped unexpectedly. What had come until then is kept.</source>
        <translation>L’actualisation s’est arrêtée de façon inattendue. Ce qui était déjà arrivé est conservé.</translation>
    </message>
    <message>
        <source>{name} is being synchronised just now.</source>
        <translation>«&#x202f;{name}&#x202f;» est en cours de synchronisation.</translation>
    </message>
    <message>
        <source>The exchange with the news server stopped unexpectedly. What had come until then is kept.</source>
        <translation>L’échange avec le serveur d’actualités s’est arrêté de façon inattendue. Ce qui était déjà arrivé est conservé.</translation>
    </message>
    <message>
        <source>The sound from {name} is being fetched already.</source>
        <translation>Le son de «&#x202f;{name}&#x202f;» est déjà en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Try again when it is done.</source>
        <translation>Une autre sauvegarde est en cours. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The backup stopped unexpectedly. Older backups are kept.</source>
        <translation>La sauvegarde s’est arrêtée de façon inattendue. Les sauvegardes précédentes sont conservées.</translation>
    </message>
    <message>
        <source>{name} is not a list of subscriptions.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une liste d’abonnements.</translation>
    </message>
    <message>
        <source>{name} is there already and is no archive. Choose another name.</source>
        <translation>{name} existe déjà et n’est pas une archive. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is there already and is something else. Choose another name.</source>
        <translation>{name} existe déjà et est autre chose. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is not a whole archive of Readerapp. Nothing of it was imported.</source>
        <translation>{name} n’est pas une archive Readerapp complète. Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“{name}” is too long for a tag: {detail} characters are the most.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop long pour une étiquette&#xa0;: {detail} caractères au plus.</translation>
    </message>
    <message>
        <source>An article has {detail} tags at the most. Remove one to add another.</source>
        <translation>Un article a {detail} étiquettes au plus. Retirez-en une pour en ajouter une autre.</translation>
    </message>
    <message>
        <source>The note is too long: {detail} characters are the most.</source>
        <translation>La note est trop longue&#xa0;: {detail} caractères au plus.</translation>
    </message>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>Sélectionnez d’abord les mots à surligner.</translation>
    </message>
    <message>
        <source>What is selected is too long to highlight: {detail} characters are the most.</source>
        <translation>La sélection est trop longue pour être surlignée&#xa0;: {detail} caractères au plus.</translation>
    </message>
    <message>
        <source>An article has {detail} highlights at the most. Remove one to add another.</source>
        <translation>Un article a {detail} passages surlignés au plus. Retirez-en un pour en ajouter un autre.</translation>
    </message>
    <message>
        <source>“{name}” is not in the text of the article.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas dans le texte de l’article.</translation>
    </message>
    <message>
        <source>Say which articles are meant: “{name}” holds nothing to search for.</source>
        <translation>Dites de quels articles il s’agit : « {name} » ne contient rien à rechercher.</translation>
    </message>
    <message>
        <source>Say what is to be done with the articles.</source>
        <translation>Dites ce qu’il faut faire des articles.</translation>
    </message>
    <message>
        <source>“{name}” is too long: {detail} characters are the most.</source>
        <translation>« {name} » est trop long : {detail} caractères au plus.</translation>
    </message>
    <message>
        <source>There are {detail} rules at the most. Remove one to add another.</source>
        <translation>Il y a {detail} règles au plus. Supprimez-en une pour en ajouter une autre.</translation>
    </message>
    <message>
        <source>{name} holds no translation model. One is a model, a shortlist and a vocabulary, as Firefox Translations publishes them.</source>
        <translation>{name} ne contient aucun modèle de traduction. Il faut trois fichiers&#xa0;: un modèle, une liste courte et un vocabulaire, tels que Firefox Translations les publie.</translation>
    </message>
    <message>
        <source>{name} is not a whole translation model: {detail} is missing or empty.</source>
        <translation>{name} n’est pas un modèle de traduction complet&#xa0;: {detail} manque ou est vide.</translation>
    </message>
    <message>
        <source>{name} holds several translation models. Give one of them: its folder, or a file of it.</source>
        <translation>{name} contient plusieurs modèles de traduction. Indiquez-en un&#xa0;: son dossier, ou l’un de ses fichiers.</translation>
    </message>
    <message>
        <source>{name} is not one translation model: {detail} is of another direction.</source>
        <translation>{name} n’est pas un seul modèle de traduction&#xa0;: {detail} est d’un autre sens.</translation>
    </message>
    <message>
        <source>{detail} in {name} is not what its name says. Nothing of it was added.</source>
        <translation>Dans {name}, {detail} n’est pas ce que dit son nom. Rien n’en a été ajouté.</translation>
    </message>
    <message>
        <source>{name} is not built as translation models are. Nothing of it was added.</source>
        <translation>{name} n’est pas fait comme un modèle de traduction. Rien n’en a été ajouté.</translation>
    </message>
    <message>
        <source>{detail} is damaged or changed: the catalogue describes it otherwise. Nothing of {name} was added.</source>
        <translation>{detail} est abîmé ou modifié&#xa0;: le catalogue le décrit autrement. Rien de {name} n’a été ajouté.</translation>
    </message>
    <message>
        <source>{name} is not in the catalogue: nobody here has checked it.</source>
        <translation>{name} n’est pas dans le catalogue&#xa0;: personne ici ne l’a vérifié.</translation>
    </message>
    <message>
        <source>There is no translation model {name}.</source>
        <translation>Il n’y a pas de modèle de traduction {name}.</translation>
    </message>
    <message>
        <source>The translation model {name} is damaged and is not used. Remove it, then add it again.</source>
        <translation>Le modèle de traduction {name} est abîmé et ne sert pas. Retirez-le, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>This release has no place to fetch translation models from. Add a model from a file.</source>
        <translation>Cette version n’a pas de lieu où chercher des modèles de traduction. Ajoutez un modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>{name} leads to another place, and was not fetched.</source>
        <translation>{name} mène ailleurs, et n’a pas été téléchargé.</translation>
    </message>
    <message>
        <source>The work on the translation model stopped unexpectedly. What was fetched until then is kept.</source>
        <translation>Le travail sur le modèle de traduction s’est arrêté de façon inattendue. Ce qui était déjà téléchargé est gardé.</translation>
    </message>
    <message>
        <source>{name} did not accept the user name or the password.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas accepté le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>{name} refused what was asked of it.</source>
        <translation>«&#x202f;{name}&#x202f;» a refusé ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>No news server was found at {name}.</source>
        <translation>Aucun serveur d’actualités n’a été trouvé à «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>This computer has no place to keep passwords safely. Readerapp keeps none in a file.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr où conserver les mots de passe. Readerapp n’en conserve aucun dans un fichier.</translation>
    </message>
    <message>
        <source>The passwords of this computer are locked. Unlock them, then try again.</source>
        <translation>Les mots de passe de cet ordinateur sont verrouillés. Déverrouillez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart it to use the new version.</source>
        <translation>Readerapp a été mis à jour. Redémarrez-le pour utiliser la nouvelle version.</translation>
    </message>
    <message>
        <source>{name} was not written: the export was stopped.</source>
        <translation>{name} n’a pas été écrit&#xa0;: l’exportation a été interrompue.</translation>
    </message>
    <message>
        <source>{name} was not read: the work was cancelled.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été lu&#xa0;: l’opération a été annulée.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>How Do We Know?</source>
        <translation>Comment le sait-on&#x202f;?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>&amp;Comment on le sait</translation>
    </message>
    <message>
        <source>Hide &amp;Details</source>
        <translation>Masquer les &amp;détails</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>no label follows from this</source>
        <translation>aucune mention n’en découle</translation>
    </message>
    <message>
        <source>The site says so in a part of the page that is not shown: “{quote}”.</source>
        <translation>Le site le dit dans une partie de la page qui n’est pas affichée&#xa0;: «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>You marked it so yourself.</source>
        <translation>Vous l’avez indiqué vous-même.</translation>
    </message>
    <message>
        <source>No provenance information. That says nothing either way: an article or a picture without a label may have been made by a machine or by people.</source>
        <translation>Aucune information de provenance. Cela ne prouve rien, ni dans un sens ni dans l’autre&#xa0;: un article ou une image sans mention peut être l’œuvre d’une machine comme d’êtres humains.</translation>
    </message>
    <message>
        <source>Made on this computer by {model}.</source>
        <translation>Fait sur cet ordinateur par {model}.</translation>
    </message>
    <message>
        <source>This was read when the article arrived, on {date}.</source>
        <translation>Cela a été lu à l’arrivée de l’article, le {date}.</translation>
    </message>
    <message>
        <source>This was read on {date}.</source>
        <translation>Cela a été lu le {date}.</translation>
    </message>
    <message>
        <source>Not all say the same. Each statement is shown as it was made.</source>
        <translation>Tous ne disent pas la même chose. Chaque affirmation est montrée telle quelle.</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Genre&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Emplacement&#xa0;: {place}</translation>
    </message>
    <message>
        <source>As written: {value}</source>
        <translation>Texte exact&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Meaning: {uri}</source>
        <translation>Signification&#xa0;: {uri}</translation>
    </message>
    <message>
        <source>Claim: {kind}</source>
        <translation>Affirmation : {kind}</translation>
    </message>
    <message>
        <source>Check of the signature: {state}</source>
        <translation>Vérification de la signature : {state}</translation>
    </message>
    <message>
        <source>Signer: {name}</source>
        <translation>Signataire : {name}</translation>
    </message>
    <message>
        <source>Read: {date}</source>
        <translation>Lu : {date}</translation>
    </message>
    <message>
        <source>Rules: {version}</source>
        <translation>Règles : {version}</translation>
    </message>
    <message>
        <source>The picture’s file says that it was made so.</source>
        <translation>Le fichier de l’image dit qu’elle a été faite ainsi.</translation>
    </message>
    <message>
        <source>The picture’s file says that it was changed so.</source>
        <translation>Le fichier de l’image dit qu’elle a été modifiée ainsi.</translation>
    </message>
    <message>
        <source>The picture’s file says that a part was put in so.</source>
        <translation>Le fichier de l’image dit qu’une partie y a été ajoutée ainsi.</translation>
    </message>
    <message>
        <source>The picture’s file says so of another picture, from which it was made.</source>
        <translation>Le fichier de l’image le dit d’une autre image, dont elle est tirée.</translation>
    </message>
    <message>
        <source>The picture’s file says so.</source>
        <translation>Le fichier de l’image le dit.</translation>
    </message>
    <message>
        <source>{who} signed it, and nothing was changed since.</source>
        <translation>{who} l’a signé, et rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. The certificate names {who}; nobody has vouched for that.</source>
        <translation>Il est signé, et rien n’a changé depuis. Le certificat nomme {who} ; personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. Who signed it is not known.</source>
        <translation>Il est signé, et rien n’a changé depuis. On ne sait pas qui l’a signé.</translation>
    </message>
    <message>
        <source>Content credentials were not read</source>
        <translation>Les attestations de contenu n’ont pas été lues</translation>
    </message>
    <message>
        <source>Content credentials do not verify</source>
        <translation>Les attestations de contenu ne sont pas vérifiées</translation>
    </message>
    <message>
        <source>The picture’s file holds content credentials, which could not be read here. They count neither for it nor against it.</source>
        <translation>Le fichier de l’image contient des attestations de contenu, qui n’ont pas pu être lues ici. Elles ne comptent ni pour ni contre.</translation>
    </message>
    <message>
        <source>The picture’s file was signed, and something in it was changed since: a caption, perhaps. What it says counts neither for it nor against it.</source>
        <translation>Le fichier de l’image a été signé, et quelque chose y a changé depuis : une légende, peut-être. Ce qu’il dit ne compte ni pour ni contre.</translation>
    </message>
    <message>
        <source>The site says so of the whole feed, not of this article alone: “{quote}”.</source>
        <translation>Le site le dit de tout le flux, et non de cet article seul : « {quote} ».</translation>
    </message>
    <message>
        <source>The site says so when it sends the picture: “{quote}”.</source>
        <translation>Le site le dit lorsqu’il envoie l’image : « {quote} ».</translation>
    </message>
    <message>
        <source>The site says so when it sends the page: “{quote}”.</source>
        <translation>Le site le dit lorsqu’il envoie la page : « {quote} ».</translation>
    </message>
    <message>
        <source>You noted that the publisher says so of this whole feed, here: {address}</source>
        <translation>Vous avez noté que l’éditeur le dit de tout ce flux, ici&#xa0;: {address}</translation>
    </message>
    <message>
        <source>You said so of this whole feed.</source>
        <translation>Vous l’avez dit de tout ce flux.</translation>
    </message>
    <message>
        <source>made by people with a program</source>
        <comment>how it was made</comment>
        <translation>fait par des personnes avec un logiciel</translation>
    </message>
    <message>
        <source>You do not agree with the label.</source>
        <translation>Vous n’êtes pas d’accord avec la mention.</translation>
    </message>
    <message>
        <source>The article itself says so, in {language}: “{quote}”.</source>
        <translation>L’article le dit lui-même, en {language}&#xa0;: «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>The article itself says so: “{quote}”.</source>
        <translation>L’article le dit lui-même&#xa0;: «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>The words beside the picture say so, in {language}: “{quote}”.</source>
        <translation>Les mots qui accompagnent l’image le disent, en {language}&#xa0;: «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>The words beside the picture say so: “{quote}”.</source>
        <translation>Les mots qui accompagnent l’image le disent&#xa0;: «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>The file from which the article was imported says so in its header.</source>
        <translation>Le fichier d’où l’article a été importé le dit dans son en-tête.</translation>
    </message>
    <message>
        <source>The publisher names a program as the author: “{name}”.</source>
        <translation>L’éditeur nomme un programme comme auteur&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the text was made: {how}.</source>
        <translation>L’éditeur dit, dans une partie de la page qui n’est pas affichée, comment le texte a été produit&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the picture was made: {how}.</source>
        <translation>L’éditeur dit, dans une partie de la page qui n’est pas affichée, comment l’image a été produite&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown, in {language}: “{quote}”.</source>
        <translation>L’éditeur le dit dans une partie de la page qui n’est pas affichée, en {language}&#xa0;: «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown.</source>
        <translation>L’éditeur le dit dans une partie de la page qui n’est pas affichée.</translation>
    </message>
    <message>
        <source>The picture’s file names the AI that made it: “{name}”. The file is not signed: anybody can have written that into it.</source>
        <translation>Le fichier de l’image nomme l’IA qui l’a produite&#xa0;: «&#xa0;{name}&#xa0;». Le fichier n’est pas signé&#xa0;: n’importe qui a pu y écrire cela.</translation>
    </message>
    <message>
        <source>The picture’s file says what an AI was told to make, or who told it: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>Le fichier de l’image dit ce qu’on a demandé à une IA, ou qui l’a demandé : « {quote} ». Le fichier n’est pas signé : n’importe qui peut y avoir écrit cela.</translation>
    </message>
    <message>
        <source>The picture’s file says so in its credit or description: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>Le fichier de l’image le dit dans son crédit ou sa description : « {quote} ». Le fichier n’est pas signé : n’importe qui peut y avoir écrit cela.</translation>
    </message>
    <message>
        <source>The picture’s file says how it was made: {how}. The file is not signed: anybody can have written that into it.</source>
        <translation>Le fichier de l’image dit comment elle a été produite&#xa0;: {how}. Le fichier n’est pas signé&#xa0;: n’importe qui a pu y écrire cela.</translation>
    </message>
    <message>
        <source>The picture’s file says where its content credentials are: {address}. They were not fetched.</source>
        <translation>Le fichier de l’image dit où se trouvent ses attestations de contenu : {address}. Elles n’ont pas été téléchargées.</translation>
    </message>
    <message>
        <source>The picture’s file names a program that can make pictures: “{name}”. That alone proves nothing.</source>
        <translation>Le fichier de l’image nomme un programme capable de produire des images&#xa0;: «&#xa0;{name}&#xa0;». À lui seul, cela ne prouve rien.</translation>
    </message>
    <message>
        <source>The picture’s file holds notes such as programs write that make pictures. That alone proves nothing.</source>
        <translation>Le fichier de l’image contient des notes comme en écrivent les programmes qui produisent des images. À lui seul, cela ne prouve rien.</translation>
    </message>
    <message>
        <source>generated by AI</source>
        <comment>how it was made</comment>
        <translation>générée par IA</translation>
    </message>
    <message>
        <source>edited with AI</source>
        <comment>how it was made</comment>
        <translation>retouchée avec une IA</translation>
    </message>
    <message>
        <source>put together, with parts generated by AI</source>
        <comment>how it was made</comment>
        <translation>composée, avec des parties générées par IA</translation>
    </message>
    <message>
        <source>computed by a program, without AI</source>
        <comment>how it was made</comment>
        <translation>calculée par un programme, sans IA</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <comment>how it was made</comment>
        <translation>prise avec un appareil</translation>
    </message>
    <message>
        <source>edited by people</source>
        <comment>how it was made</comment>
        <translation>retouchée par des personnes</translation>
    </message>
    <message>
        <source>edited a little by people</source>
        <comment>how it was made</comment>
        <translation>légèrement retouchée par des personnes</translation>
    </message>
    <message>
        <source>“{term}”</source>
        <comment>how it was made</comment>
        <translation>«&#xa0;{term}&#xa0;»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Fetch the missing texts from the web now</source>
        <translation>&amp;Récupérer maintenant sur le web les textes qui manquent</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ExportImports</name>
    <message>
        <source>Import of “{file}”</source>
        <translation>Importation de « {file} »</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library already.</source>
        <translation>Tout ce que contient « {file} » est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The missing texts were imported.</source>
        <translation>Les textes manquants ont été importés.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>%n article n’a pas pu être lu.</numerusform>
            <numerusform>%n articles n’ont pas pu être lus.</numerusform>
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
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars, tags and notes were imported.</source>
        <translation>Les étoiles, les étiquettes et les notes ont été importées.</translation>
    </message>
    <message>
        <source>Stopped. Imported so far: {things}</source>
        <translation>Arrêté. Importé jusqu’ici&#x202f;: {things}</translation>
    </message>
    <message>
        <source>Imported: {things}</source>
        <translation>Importé : {things}</translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>Exportation&#xa0;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>{file} is an e-mail.</source>
        <translation>« {file} » est un e-mail.</translation>
    </message>
    <message>
        <source>{file} is a mailbox.</source>
        <translation>« {file} » est une boîte aux lettres.</translation>
    </message>
    <message>
        <source>{file} holds bookmarks.</source>
        <translation>« {file} » contient des marque-pages.</translation>
    </message>
    <message>
        <source>{file} comes from {program}.</source>
        <translation>« {file} » vient de {program}.</translation>
    </message>
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
            <numerusform>%n connu seulement par son titre et son adresse</numerusform>
            <numerusform>%n connus seulement par leur titre et leur adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n favori</numerusform>
            <numerusform>%n favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lu</numerusform>
            <numerusform>%n lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
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
            <numerusform>%n passage surligné</numerusform>
            <numerusform>%n passages surlignés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address or a text, left out</source>
        <translation>
            <numerusform>%n sans adresse ni texte, laissé de côté</numerusform>
            <numerusform>%n sans adresse ni texte, laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}: {new}, {known}</source>
        <translation>{things}&#x202f;: {new}, {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <source>Saved last:</source>
        <translation>Enregistrés en dernier :</translation>
    </message>
    <message>
        <source>What you have already stays as it is.</source>
        <translation>Ce que vous avez déjà reste tel quel.</translation>
    </message>
    <message>
        <source>The feeds are asked with the next refresh.</source>
        <translation>Les flux sont interrogés à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Nothing is fetched unless you want it.</source>
        <translation>Rien n’est récupéré sans que vous le vouliez.</translation>
    </message>
</context>
<context>
    <name>FeedLabelForm</name>
    <message>
        <source>All te&amp;xts of this feed are written by AI</source>
        <translation>Tous les te&amp;xtes de ce flux sont écrits par une IA</translation>
    </message>
    <message>
        <source>All pictures of this feed are AI-&amp;generated</source>
        <translation>Toutes les images de ce flux sont générées par &amp;une IA</translation>
    </message>
    <message>
        <source>Where the p&amp;ublisher says so</source>
        <translation>&amp;Où l’éditeur le dit</translation>
    </message>
    <message>
        <source>An address; empty when it is you who says so</source>
        <translation>Une adresse ; vide si c’est vous qui le dites</translation>
    </message>
    <message>
        <source>Its articles carry the label beside what they say themselves. It goes when you take this back.</source>
        <translation>Ses articles portent la mention à côté de ce qu’ils disent eux-mêmes. Elle disparaît si vous revenez là-dessus.</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Ask Now</source>
        <translation>Actualiser &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Look for the Feed Again…</source>
        <translation>Re&amp;chercher de nouveau le flux…</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>Pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>No feed is chosen.</source>
        <translation>Aucun flux n’est sélectionné.</translation>
    </message>
    <message>
        <source>There is no feed yet.</source>
        <translation>Il n’y a pas encore de flux.</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} Il échoue depuis le {date}.</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>Dernière actualisation&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Properties of {name}</source>
        <translation>Propriétés de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Open the &amp;Site in the Browser</source>
        <translation>Ouvrir le &amp;site dans le navigateur</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The server of your account “{name}” asks this feed: its address is not asked from here. What you rename or move is told to the server.</source>
        <translation>Le serveur de votre compte «&#x202f;{name}&#x202f;» interroge ce flux&#xa0;: son adresse n’est pas interrogée d’ici. Ce que vous renommez ou déplacez est dit au serveur.</translation>
    </message>
    <message>
        <source>How it is fetched and shown</source>
        <translation>Téléchargement et affichage</translation>
    </message>
    <message>
        <source>How long its articles are kept</source>
        <translation>Combien de temps ses articles sont gardés</translation>
    </message>
    <message>
        <source>AI labels</source>
        <translation>Mentions d’IA</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>État du flux</translation>
    </message>
</context>
<context>
    <name>FeedRetentionForm</name>
    <message>
        <source>&amp;Keep articles</source>
        <translation>&amp;Garder les articles</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>Comme pour tous les flux</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Selon sa propre règle</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>Appli&amp;quer cette règle</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>FeedTableModel</name>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Actualisé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>The same news on all your devices</source>
        <translation>Les mêmes nouvelles sur tous vos appareils</translation>
    </message>
    <message>
        <source>With an account on a news server such as FreshRSS or Miniflux you read the same articles here and on your other devices, also without a network.</source>
        <translation>Avec un compte sur un serveur d’actualités comme FreshRSS ou Miniflux, vous lisez les mêmes articles ici et sur vos autres appareils, même sans réseau.</translation>
    </message>
    <message>
        <source>&amp;Add Account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>Qui apprend quoi</translation>
    </message>
    <message>
        <source>Before you add an account, nobody is told anything.</source>
        <translation>Avant que vous n’ajoutiez un compte, personne n’apprend rien.</translation>
    </message>
    <message>
        <source>Your server is told what you read and star of its articles, and what you do with its feeds.</source>
        <translation>Votre serveur apprend ce que vous lisez et mettez en favori parmi ses articles, et ce que vous faites de ses flux.</translation>
    </message>
    <message>
        <source>Your server asks the publishers. Only whole texts and pictures are fetched from them by this computer; the properties of each feed can switch that off.</source>
        <translation>C’est votre serveur qui interroge les éditeurs. Cet ordinateur ne récupère chez eux que les textes entiers et les images ; cela se désactive dans les propriétés de chaque flux.</translation>
    </message>
    <message>
        <source>Your password is kept where your system keeps passwords, and goes to your server only.</source>
        <translation>Votre mot de passe est gardé là où votre système garde les mots de passe, et ne va qu’à votre serveur.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Shown below</source>
        <translation>Affichés ci-dessous</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
</context>
<context>
    <name>FolderSyncController</name>
    <message>
        <source>Folder to Share</source>
        <translation>Dossier à partager</translation>
    </message>
</context>
<context>
    <name>FolderSyncWords</name>
    <message>
        <source>Last synchronised {time}.</source>
        <translation>Dernière synchronisation : {time}.</translation>
    </message>
    <message>
        <source>Not synchronised yet.</source>
        <translation>Pas encore synchronisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>%n changement attend.</numerusform>
            <numerusform>%n changements attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a year ahead and wait. Check the clocks of your computers.</source>
        <translation>
            <numerusform>%n changement est daté de plus d’un an dans le futur et reste en attente. Vérifiez l’horloge de vos ordinateurs.</numerusform>
            <numerusform>%n changements sont datés de plus d’un an dans le futur et restent en attente. Vérifiez l’horloge de vos ordinateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be used and are tried again after an update: {detail}</source>
        <translation>
            <numerusform>%n changement est inutilisable et sera réessayé après une mise à jour&#xa0;: {detail}</numerusform>
            <numerusform>%n changements sont inutilisables et seront réessayés après une mise à jour&#xa0;: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes wait until it works again.</source>
        <translation>Vos changements attendent que cela fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>{folder} is not there: a stick that is not plugged in, or a folder that has not come yet.</source>
        <translation>{folder} n’est pas là : une clé qui n’est pas branchée, ou un dossier qui n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <translation>Il n’y a plus de place dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing may be written into {folder}.</source>
        <translation>Il est interdit d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>{folder} could not be written to.</source>
        <translation>Impossible d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>In {folder} something else is called “readerapp-sync”. Choose another folder.</source>
        <translation>Dans {folder}, quelque chose d’autre s’appelle « readerapp-sync ». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A newer version of Readerapp shares {folder}. Update this one to go on.</source>
        <translation>Une version plus récente de Readerapp partage {folder}. Mettez celle-ci à jour pour continuer.</translation>
    </message>
    <message>
        <source>It is being synchronised just now.</source>
        <translation>Une synchronisation est déjà en cours.</translation>
    </message>
    <message>
        <source>Synchronising stopped unexpectedly.</source>
        <translation>La synchronisation s’est arrêtée de façon inattendue.</translation>
    </message>
    <message>
        <source>{name} is off the list. What it shared stays.</source>
        <translation>{name} n’est plus dans la liste. Ce qu’il a partagé reste.</translation>
    </message>
    <message>
        <source>{name}, last seen {time}</source>
        <translation>{name}, vu pour la dernière fois : {time}</translation>
    </message>
    <message>
        <source>None yet. Choose the same folder there, once it has come.</source>
        <translation>Aucun pour l’instant. Choisissez-y le même dossier, une fois qu’il est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>%n changement de vos autres ordinateurs</numerusform>
            <numerusform>%n changements de vos autres ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised. Nothing new from your other computers.</source>
        <translation>Synchronisé. Rien de nouveau de vos autres ordinateurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not come whole yet. What is missing is read later.</source>
        <translation>
            <numerusform>%n fichier n’est pas encore arrivé en entier. Ce qui manque sera lu plus tard.</numerusform>
            <numerusform>%n fichiers ne sont pas encore arrivés en entier. Ce qui manque sera lu plus tard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontCardController</name>
    <message>
        <source>Mark as Read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark the Front Page as Read</source>
        <translation>Marquer la une comme lue</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marqué comme lu</numerusform>
            <numerusform>%n articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>No Longer Follow</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>La suite de cette actualité paraîtra à la une</translation>
    </message>
    <message>
        <source>Less of This</source>
        <translation>Moins de ce genre</translation>
    </message>
    <message>
        <source>No Longer Less of This</source>
        <translation>Ne plus en montrer moins</translation>
    </message>
    <message>
        <source>This story will stand lower in the next editions</source>
        <translation>Cette actualité paraîtra plus bas dans les prochaines éditions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
</context>
<context>
    <name>FrontEnd</name>
    <message>
        <source>Mark These as Read</source>
        <translation>Marquer tout ceci comme lu</translation>
    </message>
    <message>
        <source>Edition: {moment}</source>
        <translation>Édition&#xa0;: {moment}</translation>
    </message>
</context>
<context>
    <name>FrontHead</name>
    <message>
        <source>&amp;New Edition</source>
        <translation>&amp;Nouvelle édition</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>FrontMenu</name>
    <message>
        <source>Open S&amp;tory</source>
        <translation>Afficher l’&amp;actualité</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>&amp;Ouvrir l’article</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>&amp;Voir sur le web</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>Marquer comme non &amp;lu</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>Retirer des &amp;favoris</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>&amp;Less of This</source>
        <translation>&amp;Moins de ce genre</translation>
    </message>
    <message>
        <source>&amp;Why Here?</source>
        <translation>&amp;Pourquoi ici&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>FrontNote</name>
    <message>
        <source>Add a Feed…</source>
        <translation>Ajouter un flux…</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Front Page</source>
        <translation>La une</translation>
    </message>
    <message>
        <source>Why Here?</source>
        <translation>Pourquoi ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message>
        <source>yesterday {time}</source>
        <comment>inside a sentence; {time}: 18:00</comment>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <comment>inside a sentence, behind words such as since: 5 March, 18:00</comment>
        <translation>le {moment}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Depuis {moment}</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>La dernière heure</numerusform>
            <numerusform>Les %n dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n paper(s)</source>
        <comment>after: the last 24 hours</comment>
        <translation>
            <numerusform>de %n journal</numerusform>
            <numerusform>de %n journaux</numerusform>
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
            <numerusform>{compared} article nouveau sur %n comparé</numerusform>
            <numerusform>{compared} nouveaux articles sur %n comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed {moment}</source>
        <translation>actualisée&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>refreshed {moment}, nothing new since {last}</source>
        <translation>actualisée&#xa0;: {moment}, rien de nouveau depuis {last}</translation>
    </message>
    <message>
        <source>no connection at {moment}</source>
        <translation>pas de connexion&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>{stories} {reports}</source>
        <comment>14 stories + from 61 reports</comment>
        <translation>{stories} {reports}</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n actualité</numerusform>
            <numerusform>%n actualités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <comment>after the number of stories</comment>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
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
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s)</source>
        <comment>after new reports</comment>
        <translation>
            <numerusform>dans %n actualité</numerusform>
            <numerusform>dans %n actualités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n nouvelle actualité</numerusform>
            <numerusform>%n nouvelles actualités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new article(s)</source>
        <translation>
            <numerusform>%n autre nouvel article</numerusform>
            <numerusform>%n autres nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what arrived, nothing stands on this page. It is all in the lists.</source>
        <translation>De ce qui est arrivé, rien ne figure sur cette page. Tout se trouve dans les listes.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. What your papers bring will stand here.</source>
        <translation>Rien n’est encore arrivé. Ce qu’apportent vos journaux paraîtra ici.</translation>
    </message>
    <message>
        <source>Nothing new since {moment}.</source>
        <translation>Rien de nouveau depuis {moment}.</translation>
    </message>
    <message>
        <source>No event is told by two of your papers yet. Papers in other languages make this page.</source>
        <translation>Aucun évènement n’est encore rapporté par deux de vos journaux. Des journaux en d’autres langues font cette page.</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>À la une</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>À lire ici seulement</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Carte suivante</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Carte précédente</translation>
    </message>
    <message>
        <source>Open story or article</source>
        <translation>Ouvrir l’actualité ou l’article</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Rubrique suivante</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Rubrique précédente</translation>
    </message>
    <message>
        <source>First language; 2 to 9 are the others</source>
        <translation>Première langue&#xa0;; les autres sont 2 à 9</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>Suivre l’actualité</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Pourquoi ici&#xa0;?</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Afficher les nouveautés</translation>
    </message>
    <message>
        <source>Mark these as read</source>
        <translation>Marquer ceux-ci comme lus</translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>7 reports + from 7 papers</comment>
        <translation>{reports} {papers}</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>de %n journal</numerusform>
            <numerusform>de %n journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>First: {time}</source>
        <translation>Premier&#xa0;: {time}</translation>
    </message>
    <message>
        <source>First: {paper}, {time}</source>
        <translation>Premier&#xa0;: {paper}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>Nouveau&#xa0;: %n article</numerusform>
            <numerusform>Nouveau&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since you read it, {moment}</source>
        <translation>
            <numerusform>Nouveau&#xa0;: %n article depuis votre lecture, {moment}</numerusform>
            <numerusform>Nouveau&#xa0;: %n articles depuis votre lecture, {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since {moment}</source>
        <translation>
            <numerusform>Nouveau&#xa0;: %n article depuis {moment}</numerusform>
            <numerusform>Nouveau&#xa0;: %n articles depuis {moment}</numerusform>
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
        <translation>Diffère&#xa0;: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n reported by AI</source>
        <translation>
            <numerusform>{count} sur %n rapporté par l’IA</numerusform>
            <numerusform>{count} sur %n rapportés par l’IA</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: {paper}</source>
        <translation>Image&#xa0;: {paper}</translation>
    </message>
    <message>
        <source>Followed</source>
        <comment>a story</comment>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>Article {number} sur {total}</translation>
    </message>
    <message>
        <source>Story {number} of {total}</source>
        <translation>Actualité {number} sur {total}</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>a story</comment>
        <translation>non lue</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a story</comment>
        <translation>lue</translation>
    </message>
    <message>
        <source>{place}, {state}: {headline}</source>
        <translation>{place}, {state}&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Dans les favoris</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Langue inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {headline}</source>
        <translation>À côté&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <comment>the language of a headline</comment>
        <translation>en {language}</translation>
    </message>
    <message>
        <source>Picture: {alt}</source>
        <translation>Image&#xa0;: {alt}</translation>
    </message>
    <message numerus="yes">
        <source>%n single article(s)</source>
        <translation>
            <numerusform>%n article seul</numerusform>
            <numerusform>%n articles seuls</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all of this time.</source>
        <translation>C’est tout pour cette période.</translation>
    </message>
    <message>
        <source>That is all of this time: {shown}.</source>
        <translation>C’est tout pour cette période&#xa0;: {shown}.</translation>
    </message>
    <message>
        <source>That is all since {moment}.</source>
        <translation>C’est tout depuis {moment}.</translation>
    </message>
    <message>
        <source>That is all since {moment}: {shown}.</source>
        <translation>C’est tout depuis {moment}&#xa0;: {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more unread article(s) are in All articles.</source>
        <translation>
            <numerusform>%n autre article non lu se trouve dans Tous les articles.</numerusform>
            <numerusform>%n autres articles non lus se trouvent dans Tous les articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>of the articles that are not shown</comment>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s), {unread}, are in All articles.</source>
        <translation>
            <numerusform>%n autre article, {unread}, se trouve dans Tous les articles.</numerusform>
            <numerusform>%n autres articles, {unread}, se trouvent dans Tous les articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: labelled as made by AI.</source>
        <translation>
            <numerusform>%n article masqué : mention d’IA.</numerusform>
            <numerusform>%n articles masqués : mention d’IA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden</source>
        <translation>
            <numerusform>Afficher l’article masqué (%n)</numerusform>
            <numerusform>Afficher les %n masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not answer.</source>
        <translation>
            <numerusform>%n journal n’a pas répondu.</numerusform>
            <numerusform>%n journaux n’ont pas répondu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>Afficher l’autre (%n)</numerusform>
            <numerusform>Afficher les %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Nothing said about AI</source>
        <translation>Rien n’est dit d’une IA</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>HeadingsDialog</name>
    <message>
        <source>Headings of the Article</source>
        <translation>Titres de l’article</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>T&amp;ry Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Ask No&amp;w</source>
        <translation>Actualiser &amp;maintenant</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernière réussite</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochaine actualisation</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>En moyenne</translation>
    </message>
    <message numerus="yes">
        <source>{number} in %n day(s)</source>
        <translation>
            <numerusform>{number} en %n jour</numerusform>
            <numerusform>{number} en %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>{number} par semaine</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} Il échoue depuis le {date}.</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>{total}, of them {unread} unread</source>
        <translation>{total} (non lus&#xa0;: {unread})</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI · Show</source>
        <translation>
            <numerusform>%n masqué : mention d’IA · Afficher</numerusform>
            <numerusform>%n masqués : mention d’IA · Afficher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HighlightPopup</name>
    <message>
        <source>What do you say to this?</source>
        <translation>Qu’en dites-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Note on this highlight</source>
        <translation>Note sur ce passage</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Passage surligné</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import of an Archive</source>
        <translation>Importation d’une archive</translation>
    </message>
    <message>
        <source>Import of Subscriptions</source>
        <translation>Importer les abonnements</translation>
    </message>
    <message>
        <source>The clipping</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Adding the samples</source>
        <translation>Ajouter les exemples</translation>
    </message>
    <message>
        <source>Removing the samples</source>
        <translation>Supprimer les exemples</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>Ce qui n’a pas pu être importé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be imported:</source>
        <translation>
            <numerusform>%n élément n’a pas pu être importé&#xa0;:</numerusform>
            <numerusform>%n éléments n’ont pas pu être importés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Lecture&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading… {done} so far</source>
        <translation>Lecture… {done} jusqu’ici</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation en cours…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Importation&#xa0;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>IndexRepairer</name>
    <message>
        <source>The search is being put in order. Until then it may miss articles.</source>
        <translation>La recherche est en cours de remise en ordre. D’ici là, des articles peuvent lui échapper.</translation>
    </message>
    <message numerus="yes">
        <source>The search is in order: %n article(s) were missing.</source>
        <translation>
            <numerusform>La recherche est de nouveau en ordre&#xa0;: il manquait %n article.</numerusform>
            <numerusform>La recherche est de nouveau en ordre&#xa0;: il manquait %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press a Key</source>
        <translation>Appuyer sur une touche</translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation>Appuyez sur la touche pour «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>Key for {command}</source>
        <translation>Touche pour {command}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>&amp;Utiliser cette touche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>“{command}” has this key already.</source>
        <translation>«&#xa0;{command}&#xa0;» a déjà cette touche.</translation>
    </message>
    <message>
        <source>{key} is “{command}” now. Replace it?</source>
        <translation>{key} correspond à «&#xa0;{command}&#xa0;». La remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Cette touche est libre.</translation>
    </message>
    <message>
        <source>This key is free. Keys that stand alone are turned off at the moment.</source>
        <translation>Cette touche est libre. Les touches seules sont désactivées pour le moment.</translation>
    </message>
    <message>
        <source>This key is free. It works on the front page.</source>
        <translation>Cette touche est libre. Elle agit à la une.</translation>
    </message>
    <message>
        <source>This key is free. It works in the article.</source>
        <translation>Cette touche est libre. Elle agit dans l’article.</translation>
    </message>
    <message>
        <source>This key is free. It works in the list and in the article.</source>
        <translation>Cette touche est libre. Elle agit dans la liste et dans l’article.</translation>
    </message>
    <message>
        <source>This key moves through what is on screen.</source>
        <translation>Cette touche sert à se déplacer à l’écran.</translation>
    </message>
    <message>
        <source>This key belongs to your desktop.</source>
        <translation>Cette touche appartient à votre bureau.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu, in each language another one.</source>
        <translation>Alt avec une lettre ouvre un menu, qui diffère selon la langue.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>Cette touche ouvre le menu de ce qui a le focus.</translation>
    </message>
    <message>
        <source>This key edits texts.</source>
        <translation>Cette touche sert à modifier du texte.</translation>
    </message>
    <message>
        <source>{key} is “{command}”: {place}.</source>
        <translation>{key} correspond à «&#xa0;{command}&#xa0;»&#xa0;: {place}.</translation>
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
        <translation>Choisissez d’abord un article ou une carte</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>Me&amp;ntion d’IA</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>C&amp;omment le sait-on ?</translation>
    </message>
    <message>
        <source>The &amp;Text Is by AI</source>
        <translation>Le &amp;texte est d’une IA</translation>
    </message>
    <message>
        <source>The &amp;Pictures Are AI-Generated</source>
        <translation>Les &amp;images sont générées par une IA</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>&amp;Contester la mention</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>&amp;Retirer ce que vous avez dit</translation>
    </message>
    <message>
        <source>The Whole &amp;Feed…</source>
        <translation>Tout le &amp;flux…</translation>
    </message>
</context>
<context>
    <name>LabelPopover</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>Comment on le &amp;sait</translation>
    </message>
    <message>
        <source>What Do &amp;You Say?</source>
        <translation>Qu’en dites-&amp;vous ?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>About this label</source>
        <translation>À propos de cette mention</translation>
    </message>
    <message>
        <source>Not all say the same. These are their statements.</source>
        <translation>Tous ne disent pas la même chose. Voici ce qu’ils affirment.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details.</source>
        <translation>
            <numerusform>%n de plus dans les détails.</numerusform>
            <numerusform>%n de plus dans les détails.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelTeller</name>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>Rien d’autre n’en est conservé.</translation>
    </message>
    <message>
        <source>Disputed by you</source>
        <translation>Contesté par vous</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>Signé par {who}</translation>
    </message>
    <message>
        <source>Signed, signer unknown</source>
        <translation>Signé, signataire inconnu</translation>
    </message>
    <message>
        <source>Stated in the image file, not signed</source>
        <translation>Indiqué dans le fichier de l’image, sans signature</translation>
    </message>
    <message>
        <source>Stated by the publisher (page data)</source>
        <translation>Indiqué par l’éditeur (données de la page)</translation>
    </message>
    <message>
        <source>Stated by the site</source>
        <translation>Indiqué par le site</translation>
    </message>
    <message>
        <source>Stated in the article</source>
        <translation>Indiqué dans l’article</translation>
    </message>
    <message>
        <source>Rule for this feed</source>
        <translation>Règle pour ce flux</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Marqué par vous</translation>
    </message>
    <message>
        <source>Made on this computer by {model}</source>
        <translation>Fait sur cet ordinateur par {model}</translation>
    </message>
    <message>
        <source>Possible: the file names a program</source>
        <translation>Possible : le fichier nomme un programme</translation>
    </message>
</context>
<context>
    <name>LabellingController</name>
    <message>
        <source>Change the Labels of a Feed</source>
        <translation>Changer les mentions d’un flux</translation>
    </message>
    <message>
        <source>Change Labels</source>
        <translation>Changer les mentions</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>Rien à changer : c’est déjà ainsi</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n article(s) changed</source>
        <translation>
            <numerusform>Mentions de %n article changées</numerusform>
            <numerusform>Mentions de %n articles changées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages of related stories: {choice}</source>
        <translation>Langues des articles liés&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>LanguageFonts</name>
    <message>
        <source>Font of a lan&amp;guage</source>
        <translation>Police d’une la&amp;ngue</translation>
    </message>
    <message>
        <source>Font of a language</source>
        <translation>Police d’une langue</translation>
    </message>
    <message>
        <source>Articles in this language are shown with it, whatever the choice above.</source>
        <translation>Les articles dans cette langue s’affichent avec elle, quel que soit le choix ci-dessus.</translation>
    </message>
    <message>
        <source>Font for {language}</source>
        <translation>Police pour {language}</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Comme ci-dessus</translation>
    </message>
</context>
<context>
    <name>LanguageStrip</name>
    <message>
        <source>{number} of {count} in this story · {language}</source>
        <comment>7 reports, the 2nd</comment>
        <translation>{number} sur {count} dans cette actualité · {language}</translation>
    </message>
    <message>
        <source>Next Language</source>
        <translation>Langue suivante</translation>
    </message>
    <message>
        <source>Previous Language</source>
        <translation>Langue précédente</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesRead</name>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>Les articles en %n langue sont comparés par le sens&#xa0;: les deux modèles de langue sont installés sur cet ordinateur. À côté d’articles en d’autres langues, seuls les liens des éditeurs sont affichés.</numerusform>
            <numerusform>Les articles en %n langues sont comparés par le sens&#xa0;: les deux modèles de langue sont installés sur cet ordinateur. À côté d’articles en d’autres langues, seuls les liens des éditeurs sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>Les articles en %n langue sont comparés par le sens&#xa0;: le second modèle de langue, qui en connaît bien plus, n’est pas installé sur cet ordinateur. À côté d’articles en d’autres langues, seuls les liens des éditeurs sont affichés.</numerusform>
            <numerusform>Les articles en %n langues sont comparés par le sens&#xa0;: le second modèle de langue, qui en connaît bien plus, n’est pas installé sur cet ordinateur. À côté d’articles en d’autres langues, seuls les liens des éditeurs sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages compared for related stories</source>
        <translation>Langues comparées pour les articles liés</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Chercher une langue</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Not all could be erased. This is left:</source>
        <translation>Tout n’a pas pu être effacé. Il reste&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>This library can only be read. Marks are not kept.</source>
        <translation>Cette bibliothèque est en lecture seule. Les marques ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Another program is using the library. Your marks are stored as soon as it is done.</source>
        <translation>Un autre programme utilise la bibliothèque. Vos marques seront enregistrées dès qu’il aura terminé.</translation>
    </message>
    <message>
        <source>A part of the library is damaged.</source>
        <translation>Une partie de la bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>The library was taken away while it was open. Nothing can be stored until it is back.</source>
        <translation>La bibliothèque a été retirée pendant son utilisation. Rien ne peut être enregistré tant qu’elle n’est pas revenue.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart to use the new version.</source>
        <translation>Readerapp a été mis à jour. Redémarrez-le pour utiliser la nouvelle version.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>R&amp;edémarrer</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Add Feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Mark as Unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marqué comme lu</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marqué comme non lu</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Ajouté aux favoris</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>Retiré des favoris</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n article marqué comme non lu</numerusform>
            <numerusform>%n articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>%n article ajouté aux favoris</numerusform>
            <numerusform>%n articles ajoutés aux favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n article retiré des favoris</numerusform>
            <numerusform>%n articles retirés des favoris</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Article(s)</source>
        <translation>
            <numerusform>Supprimer l’article</numerusform>
            <numerusform>Supprimer %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marqué comme lu</numerusform>
            <numerusform>%n articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n article mis à la corbeille</numerusform>
            <numerusform>%n articles mis à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” is going on; you can read on</source>
        <translation>« {action} » est en cours ; la lecture peut continuer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>Flu&amp;x</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>Sha&amp;re</source>
        <translation>Pa&amp;rtager</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;System Theme</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>Sé&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Noir</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>Contraste &amp;élevé, clair</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Con&amp;traste élevé, sombre</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} vers {target}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licence inconnue</translation>
    </message>
    <message>
        <source>{size} · added {day} · {licence} · {name}</source>
        <translation>{size} · ajouté le {day} · {licence} · {name}</translation>
    </message>
    <message>
        <source>Damaged, and not used. Remove it, then add it again.</source>
        <translation>Abîmé, et ne sert pas. Retirez-le, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{received} of {size} fetched · {licence} · {name}</source>
        <translation>{received} sur {size} téléchargés · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} to fetch · {licence} · {name}</source>
        <translation>{size} à télécharger · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} are fetched from {host}, and take {room} on this computer.

The model {name} was made by {maker}. Its licence is {licence}.

That host learns the address of your connection and which model you fetch. Nothing else is sent, and no other host is asked: where it leads to another one, nothing is fetched. What is fetched is checked before it is used.</source>
        <translation>{size} sont téléchargés depuis {host}, et prennent {room} sur cet ordinateur.

Le modèle {name} a été fait par {maker}. Sa licence est {licence}.

Ce serveur apprend l’adresse de votre connexion et quel modèle vous téléchargez. Rien d’autre n’est envoyé, et aucun autre serveur n’est interrogé : s’il mène à un autre, rien n’est téléchargé. Ce qui est téléchargé est vérifié avant de servir.</translation>
    </message>
    <message>
        <source>It says that it translates {direction}, and takes {size}.

This model is not in the catalogue of Readerapp: nobody here has checked it. A model is data, not a program; but it may translate wrongly, and change what a text says. Add it only if you trust where it came from.</source>
        <translation>Il dit traduire {direction}, et prend {size}.

Ce modèle n’est pas dans le catalogue de Readerapp&#xa0;: personne ici ne l’a vérifié. Un modèle est fait de données, ce n’est pas un programme&#x202f;; mais il peut mal traduire, et changer ce que dit un texte. Ne l’ajoutez que si vous faites confiance à sa provenance.</translation>
    </message>
</context>
<context>
    <name>ModelsController</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>Modèles de traduction</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>&amp;Add It</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Fetch a Model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>The model is here now.</source>
        <translation>Le modèle est maintenant ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>Mettre en sou&amp;rdine</translation>
    </message>
    <message>
        <source>This &amp;Story</source>
        <translation>Cette &amp;actualité</translation>
    </message>
    <message>
        <source>The &amp;Feed “{feed}”</source>
        <translation>Le &amp;flux « {feed} »</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>Des &amp;mots…</translation>
    </message>
    <message>
        <source>What Is &amp;Muted…</source>
        <translation>Ce qui est en &amp;sourdine…</translation>
    </message>
</context>
<context>
    <name>MutedMenu</name>
    <message>
        <source>&amp;Show What Is Muted</source>
        <translation>&amp;Afficher ce qui est en sourdine</translation>
    </message>
    <message>
        <source>&amp;End a Mute</source>
        <translation>&amp;Lever une mise en sourdine</translation>
    </message>
    <message>
        <source>&amp;Rules and Mutes…</source>
        <translation>&amp;Règles et sourdine…</translation>
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
        <translation>Ce qui est en sourdine reste dans la bibliothèque. Les listes, les compteurs et la une l’omettent ; les favoris, les étiquettes et les recherches le trouvent.</translation>
    </message>
    <message>
        <source>The newest articles it hides:</source>
        <translation>Les derniers articles masqués :</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>Ce qui est en sourdine</translation>
    </message>
    <message>
        <source>Articles that are not shown</source>
        <translation>Articles masqués</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>&amp;Afficher de nouveau</translation>
    </message>
    <message>
        <source>Mute &amp;Words…</source>
        <translation>Mettre des &amp;mots en sourdine…</translation>
    </message>
    <message>
        <source>&amp;List All Muted Articles</source>
        <translation>&amp;Lister tous les articles en sourdine</translation>
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
        <translation>Un proxy est un ordinateur qui télécharge pour vous. Quand il y en a un, tout passe par lui, et c’est lui qui cherche les noms.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Paramètres du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>By Hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer. Nothing is fetched until you choose “None” or “By Hand” above; an administrator can tell you the address.</source>
        <translation>Un script choisit le proxy de cet ordinateur. Rien n’est téléchargé tant que vous n’avez pas choisi « Aucun » ou « Manuel » ci-dessus ; un administrateur peut vous indiquer l’adresse.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Used with “By Hand”, such as socks5://127.0.0.1:9050 or http://proxy.example:80. One that wants a password is set in the environment: http_proxy, all_proxy.</source>
        <translation>Utilisée avec «&#x202f;Manuel&#x202f;», par exemple socks5://127.0.0.1:9050 ou http://proxy.example:80. Un proxy qui demande un mot de passe se définit dans l’environnement&#xa0;: http_proxy, all_proxy.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy. It begins with http://, https:// or socks5://, has no password, and may end with a port such as :8080.</source>
        <translation>«&#x202f;{address}&#x202f;» n’est pas l’adresse d’un proxy. Elle commence par http://, https:// ou socks5://, ne contient pas de mot de passe et peut finir par un port tel que&#xa0;:8080.</translation>
    </message>
    <message>
        <source>The web is asked directly, whatever the system says.</source>
        <translation>Le web est joint directement, quoi que dise le système.</translation>
    </message>
    <message>
        <source>Everything goes through the address below. While it is empty, nothing is fetched.</source>
        <translation>Tout passe par l’adresse ci-dessous. Tant qu’elle est vide, rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>That of the environment, or of your desktop. Where a script chooses it, nothing is fetched: Readerapp does not run it.</source>
        <translation>Celui de l’environnement, ou de votre bureau. Là où un script le choisit, rien n’est téléchargé&#xa0;: Readerapp ne l’exécute pas.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Asking for news</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>A metered connection costs by what is sent, such as that of a phone.</source>
        <translation>Une connexion facturée à l’usage, comme celle d’un téléphone, coûte selon ce qui est transmis.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Ask feeds for news &amp;by itself</source>
        <translation>Actualiser les flux &amp;automatiquement</translation>
    </message>
    <message>
        <source>Without this, a feed is asked only when you refresh it.</source>
        <translation>Sinon, un flux n’est interrogé que lorsque vous l’actualisez.</translation>
    </message>
    <message>
        <source>How oft&amp;en</source>
        <translation>Fr&amp;équence</translation>
    </message>
    <message>
        <source>Lively feeds change about once an hour, quiet ones are asked less often. The activity window says when each is asked next, and why.</source>
        <translation>Les flux actifs changent environ chaque heure, les plus calmes sont interrogés moins souvent. La fenêtre d’activité dit quand chacun le sera, et pourquoi.</translation>
    </message>
    <message>
        <source>Also when Readerapp &amp;starts</source>
        <translation>Aussi au &amp;démarrage de Readerapp</translation>
    </message>
    <message>
        <source>Feeds whose time has come are asked as soon as the window is open.</source>
        <translation>Les flux dont c’est le moment sont interrogés dès que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Also over &amp;metered connections</source>
        <translation>Aussi avec une connexion facturée à l’&amp;usage</translation>
    </message>
    <message>
        <source>Pictures and full articles of your feeds are kept on this computer. When they take more room than this, the oldest you have read go first; starred ones stay.</source>
        <translation>Les images et les articles complets de vos flux sont conservés sur cet ordinateur. Quand ils prennent plus de place que ce qui est fixé ici, les plus anciens que vous avez lus sont retirés d’abord&#x202f;; les favoris restent.</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>Place pour les i&amp;mages</translation>
    </message>
    <message>
        <source>How much disk the pictures may take. With 0 none are fetched.</source>
        <translation>La place que les images peuvent prendre sur le disque. Avec 0, aucune n’est téléchargée.</translation>
    </message>
    <message>
        <source>Room for the publishers’ p&amp;ages</source>
        <translation>Place pour les &amp;pages des éditeurs</translation>
    </message>
    <message>
        <source>How much disk the pages may take from which articles were read.</source>
        <translation>La place que peuvent prendre les pages d’où les articles ont été tirés.</translation>
    </message>
    <message>
        <source>Room for soun&amp;ds that were played</source>
        <translation>Place pour les &amp;sons écoutés</translation>
    </message>
    <message>
        <source>What was played longest ago goes first. What you keep for offline stays.</source>
        <translation>Le plus anciennement écouté est supprimé en premier. Ce que vous gardez hors ligne reste.</translation>
    </message>
    <message>
        <source>On battery, &amp;wait with pictures, full articles and related stories</source>
        <translation>Sur &amp;batterie, différer les images, les articles complets et les articles liés</translation>
    </message>
    <message>
        <source>They come as soon as the computer is plugged in again.</source>
        <translation>Ils viennent dès que l’ordinateur est de nouveau branché.</translation>
    </message>
    <message>
        <source>Make All Articles Available &amp;Offline</source>
        <translation>Rendre tous les articles disponibles &amp;hors ligne</translation>
    </message>
    <message>
        <source>As often as each feed changes</source>
        <translation>Selon le rythme de chaque flux</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les %n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source> MB</source>
        <translation>&#xa0;Mo</translation>
    </message>
</context>
<context>
    <name>NextCheckWords</name>
    <message>
        <source>{time} – {why}</source>
        <translation>{time}&#xa0;– {why}</translation>
    </message>
    <message>
        <source>as you set</source>
        <translation>votre réglage</translation>
    </message>
    <message>
        <source>about hourly</source>
        <translation>chaque heure environ</translation>
    </message>
    <message>
        <source>changes seldom</source>
        <translation>change rarement</translation>
    </message>
    <message>
        <source>sends much</source>
        <translation>envoie beaucoup</translation>
    </message>
    <message>
        <source>publisher’s wish</source>
        <translation>vœu de l’éditeur</translation>
    </message>
    <message>
        <source>publisher’s pause</source>
        <translation>pause de l’éditeur</translation>
    </message>
    <message>
        <source>server’s wish</source>
        <translation>vœu du serveur</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>a échoué</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>est nouveau</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>est terminé</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>has a server</source>
        <translation>a un serveur</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s), as you set</source>
        <translation>
            <numerusform>toutes les minutes, selon votre réglage</numerusform>
            <numerusform>toutes les %n&#xa0;minutes, selon votre réglage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s), as you set</source>
        <translation>
            <numerusform>toutes les heures, selon votre réglage</numerusform>
            <numerusform>toutes les %n&#xa0;heures, selon votre réglage</numerusform>
        </translation>
    </message>
    <message>
        <source>about once an hour</source>
        <translation>environ une fois par heure</translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because it changes seldom</source>
        <translation>
            <numerusform>environ toutes les heures, car il change rarement</numerusform>
            <numerusform>environ toutes les %n&#xa0;heures, car il change rarement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because its server sends all of it each time</source>
        <translation>
            <numerusform>environ toutes les heures, car son serveur l’envoie chaque fois en entier</numerusform>
            <numerusform>environ toutes les %n&#xa0;heures, car son serveur l’envoie chaque fois en entier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), as its publisher asks</source>
        <translation>
            <numerusform>environ toutes les heures, à la demande de son éditeur</numerusform>
            <numerusform>environ toutes les %n&#xa0;heures, à la demande de son éditeur</numerusform>
        </translation>
    </message>
    <message>
        <source>its publisher says that nothing comes before</source>
        <translation>son éditeur indique que rien ne paraît avant</translation>
    </message>
    <message>
        <source>its server asks to be left alone until then</source>
        <translation>son serveur demande qu’on le laisse tranquille jusque-là</translation>
    </message>
    <message>
        <source>it failed, and what fails is asked less often</source>
        <translation>il a échoué, et un flux qui échoue est actualisé moins souvent</translation>
    </message>
    <message>
        <source>it has not been asked yet</source>
        <translation>il n’a pas encore été actualisé</translation>
    </message>
    <message>
        <source>its publisher ended it</source>
        <translation>son éditeur y a mis fin</translation>
    </message>
    <message>
        <source>asking by itself is switched off in the settings</source>
        <translation>l’actualisation automatique est désactivée dans les paramètres</translation>
    </message>
    <message>
        <source>the server of its account asks it</source>
        <translation>le serveur de son compte l’interroge</translation>
    </message>
    <message>
        <source>With its account</source>
        <translation>Avec son compte</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>À votre demande</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, less sure</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n de plus, moins sûr</numerusform>
            <numerusform>%n de plus, moins sûrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure</source>
        <comment>related stories; none is sure</comment>
        <translation>
            <numerusform>%n moins sûr</numerusform>
            <numerusform>%n moins sûrs</numerusform>
        </translation>
    </message>
    <message>
        <source>What publishers link is shown, and what you say belongs together.</source>
        <translation>Ce que les éditeurs relient est affiché, et ce que vous avez réuni.</translation>
    </message>
    <message>
        <source>Stories in this script cannot be compared by meaning on this computer.</source>
        <translation>Les articles dans cette écriture ne peuvent pas être comparés par le sens sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer: the second language model is not installed here.</source>
        <translation>Les articles en {language} ne peuvent pas être comparés par le sens sur cet ordinateur : le second modèle de langues n’y est pas installé.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer.</source>
        <translation>Les articles en {language} ne peuvent pas être comparés par le sens sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>NotesExport</name>
    <message>
        <source>Export Notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message numerus="yes">
        <source>Notes on %n article(s) exported</source>
        <translation>
            <numerusform>Notes sur %n article exportées</numerusform>
            <numerusform>Notes sur %n articles exportées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No article selected</source>
        <translation>Aucun article sélectionné</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>Choisissez-en un dans la liste&#xa0;: il s’ouvrira ici.</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message>
        <source>Notifications are on now. The settings say when they are shown.</source>
        <translation>Les notifications sont activées. Les réglages disent quand elles s’affichent.</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>Voici à quoi ressemblent les notifications.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) of a story you follow</source>
        <translation>
            <numerusform>%n nouvel article sur une actualité que vous suivez</numerusform>
            <numerusform>%n nouveaux articles sur une actualité que vous suivez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n new article(s)</source>
        <translation>
            <numerusform>{rule} : %n nouvel article</numerusform>
            <numerusform>{rule} : %n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s) from {source}</source>
        <translation>
            <numerusform>%n nouvel article de {source}</numerusform>
            <numerusform>%n nouveaux articles de {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, of a story you follow</source>
        <translation>{source}, sur une actualité que vous suivez</translation>
    </message>
    <message>
        <source>{source}, found by {rule}</source>
        <translation>{source}, trouvé par {rule}</translation>
    </message>
    <message>
        <source>{name}: {headline}</source>
        <translation>{name} : {headline}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {headline} and %n more</source>
        <translation>
            <numerusform>{name} : {headline} et %n autre</numerusform>
            <numerusform>{name} : {headline} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me of &amp;news by notifications</source>
        <translation>Annoncer les &amp;nouvelles par des notifications</translation>
    </message>
    <message>
        <source>You choose the feeds one by one, in their properties.</source>
        <translation>Les flux se choisissent un à un, dans leurs propriétés.</translation>
    </message>
    <message>
        <source>Also new reports of stories I follo&amp;w</source>
        <translation>Aussi les nouveaux articles des actualités que je &amp;suis</translation>
    </message>
    <message>
        <source>Stories are followed on the front page.</source>
        <translation>Les actualités se suivent depuis la une.</translation>
    </message>
    <message>
        <source>Show &amp;headlines, not only how many</source>
        <translation>Montrer les &amp;titres, pas seulement leur nombre</translation>
    </message>
    <message>
        <source>Without this, a notification says only how many articles came.</source>
        <translation>Sinon, une notification dit seulement combien d’articles sont arrivés.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>What comes in between is told of with the next one.</source>
        <translation>Ce qui arrive entre-temps est annoncé avec la suivante.</translation>
    </message>
    <message>
        <source>Wait with them during &amp;quiet hours</source>
        <translation>Les retenir pendant les heures &amp;calmes</translation>
    </message>
    <message>
        <source>What comes in these hours is told of after them.</source>
        <translation>Ce qui arrive pendant ces heures est annoncé ensuite.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>When quiet hours begin.</source>
        <translation>Le début des heures calmes.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>When quiet hours end.</source>
        <translation>La fin des heures calmes.</translation>
    </message>
    <message>
        <source>Your desktop gets what a notification says. It may show it on the lock screen, keep it in a list, or pass it to a phone you connected. Readerapp itself sends nothing anywhere.</source>
        <translation>Votre bureau reçoit le texte d’une notification. Il peut l’afficher sur l’écran verrouillé, le garder dans une liste ou le transmettre à un téléphone que vous avez relié. Readerapp lui-même n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>&amp;Show One Now</source>
        <translation>&amp;En montrer une maintenant</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window closes</source>
        <translation>&amp;Garder Readerapp dans la zone de notification quand la fenêtre se ferme</translation>
    </message>
    <message>
        <source>News keeps coming until you choose Quit there.</source>
        <translation>Les nouvelles continuent d’arriver jusqu’à ce que vous y choisissiez Quitter.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Readerapp.</source>
        <translation>Ce bureau n’a pas de zone de notification : fermer la fenêtre quitte Readerapp.</translation>
    </message>
    <message>
        <source>Start in the tray when I lo&amp;g in</source>
        <translation>Dém&amp;arrer dans la zone de notification à l’ouverture de session</translation>
    </message>
    <message>
        <source>No window opens then. Your desktop does it, and may ask you first.</source>
        <translation>Aucune fenêtre ne s’ouvre alors. Votre bureau s’en charge, et peut d’abord vous demander votre accord.</translation>
    </message>
    <message>
        <source>No window opens then. A file in the autostart folder of your desktop does it; without this, the file is removed.</source>
        <translation>Aucune fenêtre ne s’ouvre alors. Un fichier dans le dossier de démarrage automatique de votre bureau s’en charge ; sans cette option, il est supprimé.</translation>
    </message>
    <message>
        <source>To start Readerapp when you log in, use the settings of your system.</source>
        <translation>Pour démarrer Readerapp à l’ouverture de session, utilisez les réglages de votre système.</translation>
    </message>
    <message>
        <source>Your desktop took it.</source>
        <translation>Votre bureau l’a reçue.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications.</source>
        <translation>Aucun programme de ce bureau n’affiche de notifications.</translation>
    </message>
    <message>
        <source>One after each refresh</source>
        <translation>Une après chaque actualisation</translation>
    </message>
    <message numerus="yes">
        <source>One every %n minute(s)</source>
        <translation>
            <numerusform>Une par minute</numerusform>
            <numerusform>Une toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One every %n hour(s)</source>
        <translation>
            <numerusform>Une par heure</numerusform>
            <numerusform>Une toutes les %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineController</name>
    <message>
        <source>Everything here is available offline already.</source>
        <translation>Tout ce qui se trouve ici est déjà disponible hors ligne.</translation>
    </message>
</context>
<context>
    <name>OriginalBeside</name>
    <message>
        <source>Original: {title}</source>
        <translation>Original&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>OwnLanguages</name>
    <message>
        <source>Languages I read</source>
        <translation>Langues que je lis</translation>
    </message>
    <message>
        <source>The front page takes its headlines from the first of these in which a story is told, after the language of the menus, and “Add Feed” shows their papers first. The next edition follows a change.</source>
        <translation>La une prend ses titres dans la première de ces langues où une actualité est racontée, après celle des menus, et «&#xa0;Ajouter un flux&#xa0;» montre d’abord leurs journaux. Un changement vaut dès la prochaine édition.</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Retirer&#xa0;: {language}</translation>
    </message>
    <message>
        <source>&amp;Add a language</source>
        <translation>&amp;Ajouter une langue</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>This source sent only a summary.</source>
        <translation>Cette source n’a transmis qu’un résumé.</translation>
    </message>
    <message>
        <source>The full article comes with the next refresh.</source>
        <translation>L’article complet arrivera à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Part of this article is missing. Open it in your browser to read all of it.</source>
        <translation>Il manque une partie de cet article. Ouvrez-le dans votre navigateur pour le lire en entier.</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>The full article could not be fetched.</source>
        <translation>L’article complet n’a pas pu être téléchargé.</translation>
    </message>
    <message>
        <source>Only the title and the address of this article are here.</source>
        <translation>Seuls le titre et l’adresse de cet article sont ici.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>a file</comment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Ouvrir dans le lecteur</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Keep for offline</source>
        <translation>Garder hors ligne</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Arrêter le téléchargement</translation>
    </message>
    <message>
        <source>Kept, remove</source>
        <translation>Gardé, supprimer</translation>
    </message>
    <message>
        <source>Keep for offline ({there} of {total} here)</source>
        <translation>Garder hors ligne ({there} sur {total} déjà là)</translation>
    </message>
    <message>
        <source>Keep for offline ({there} here)</source>
        <translation>Garder hors ligne ({there} déjà là)</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Par {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n&#xa0;min de lecture</numerusform>
            <numerusform>%n&#xa0;min de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long a sound or a film lasts</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Its source dates it {date}</source>
        <translation>Sa source le date du {date}</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>Mis à jour le {date}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Impossible d’afficher cette image.</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>Image non chargée</translation>
    </message>
    <message>
        <source>This picture comes with the next refresh.</source>
        <translation>Cette image arrivera à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>L’image n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>The source describes this picture:</source>
        <translation>La source décrit ainsi cette image&#xa0;:</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Charger l’image</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <source>Find a Command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Find a command, a list, a setting or a story</source>
        <translation>Chercher une commande, une liste, un réglage ou une actualité</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Rien ne porte ce nom ici.</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>impossible pour le moment</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>rows of the palette</comment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>Actualité avec %n article</numerusform>
            <numerusform>Actualité avec %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>PaneArea</name>
    <message>
        <source>Width of the navigation</source>
        <translation>Largeur de la navigation</translation>
    </message>
    <message>
        <source>Width of the related stories</source>
        <translation>Largeur des articles liés</translation>
    </message>
    <message>
        <source>Size of the list</source>
        <translation>Taille de la liste</translation>
    </message>
</context>
<context>
    <name>PictureLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>Mention « &amp;produit par IA »</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>C&amp;omment le sait-on ?</translation>
    </message>
    <message>
        <source>This &amp;Picture Is AI-Generated</source>
        <translation>Cette &amp;image est générée par une IA</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>&amp;Contester la mention</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>&amp;Retirer ce que vous avez dit</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>&amp;Image entière</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Description: {words}</source>
        <translation>Description : {words}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>&amp;Comment le sait-on ?</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Who asks for news</source>
        <translation>Qui demande les nouvelles</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of level {level}</source>
        <translation>Titre de niveau {level}</translation>
    </message>
    <message>
        <source>No heading further down</source>
        <translation>Aucun titre plus bas</translation>
    </message>
    <message>
        <source>No heading further up</source>
        <translation>Aucun titre plus haut</translation>
    </message>
    <message>
        <source>End of the table</source>
        <translation>Fin du tableau</translation>
    </message>
    <message>
        <source>End of the list</source>
        <translation>Fin de la liste</translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation>Fin de la citation</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>Liste de %n élément</numerusform>
            <numerusform>Liste de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Table with {rows} rows and {columns} columns</source>
        <translation>Tableau de {rows} lignes et {columns} colonnes</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Sounds are handed to the player of this computer. To play them in this window, install {package} with pip and start Readerapp again.</source>
        <translation>Les sons sont confiés au lecteur de cet ordinateur. Pour les écouter dans cette fenêtre, installez {package} avec pip et redémarrez Readerapp.</translation>
    </message>
</context>
<context>
    <name>PlayingController</name>
    <message>
        <source>From {host}: {there} of {total}</source>
        <translation>Depuis {host} : {there} sur {total}</translation>
    </message>
    <message>
        <source>From {host}: {there}</source>
        <translation>Depuis {host} : {there}</translation>
    </message>
    <message>
        <source>“{name}” could not be played here.</source>
        <translation>« {name} » n’a pas pu être lu ici.</translation>
    </message>
    <message>
        <source>Open in the &amp;Player</source>
        <translation>Ouvrir dans le &amp;lecteur</translation>
    </message>
</context>
<context>
    <name>PlayingFeature</name>
    <message>
        <source>The article of this sound is in the bin.</source>
        <translation>L’article de ce son est dans la corbeille.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>Ouvrir la &amp;corbeille…</translation>
    </message>
    <message>
        <source>The article of this sound is no longer in the library.</source>
        <translation>L’article de ce son n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>PortalAutostart</name>
    <message>
        <source>Readerapp brings news in the background, from its icon in the tray.</source>
        <translation>Readerapp apporte les nouvelles en arrière-plan, depuis son icône dans la zone de notification.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it, or cannot do it.</source>
        <translation>Votre bureau ne l’a pas permis, ou ne peut pas le faire.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Width of the Page</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>En paysage</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Nothing would go now.</source>
        <translation>Rien ne partirait maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, about {size}, would move to the bin.</source>
        <translation>Iraient à la corbeille : {articles}, environ {size}.</translation>
    </message>
    <message>
        <source>Beyond the limits, but kept: {articles}.</source>
        <translation>Au-delà des limites, mais gardés : {articles}.</translation>
    </message>
    <message>
        <source>They came here on {day}.</source>
        <translation>Arrivés ici le {day}.</translation>
    </message>
    <message>
        <source>They came here between {first} and {last}.</source>
        <translation>Arrivés ici entre le {first} et le {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more feed(s)</source>
        <translation>
            <numerusform>%n autre flux</numerusform>
            <numerusform>%n autres flux</numerusform>
        </translation>
    </message>
    <message>
        <source>From {feeds}.</source>
        <translation>Flux : {feeds}.</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>aucun flux</translation>
    </message>
    <message>
        <source>{feed} ({number})</source>
        <translation>{feed} ({number})</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <source>Among them: {titles}.</source>
        <translation>Entre autres : {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n favori</numerusform>
            <numerusform>%n favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with tags or notes of yours</source>
        <translation>
            <numerusform>%n avec vos étiquettes ou notes</numerusform>
            <numerusform>%n avec vos étiquettes ou notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the story of a starred one</source>
        <translation>
            <numerusform>%n dans la même actualité qu’un favori</numerusform>
            <numerusform>%n dans la même actualité que des favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of feeds that keep everything</source>
        <translation>
            <numerusform>%n d’un flux qui garde tout</numerusform>
            <numerusform>%n de flux qui gardent tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you brought back</source>
        <translation>
            <numerusform>%n que vous avez restauré</numerusform>
            <numerusform>%n que vous avez restaurés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Print Article</source>
        <translation>Imprimer l’article</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer mon accord</translation>
    </message>
    <message>
        <source>&amp;Ask Me Again</source>
        <translation>Me reposer la &amp;question</translation>
    </message>
    <message>
        <source>Read Our Privacy &amp;Policy</source>
        <translation>Lire notre &amp;politique de confidentialité</translation>
    </message>
    <message>
        <source>&amp;Erase the Counts</source>
        <translation>&amp;Effacer les comptages</translation>
    </message>
    <message>
        <source>E&amp;xport the Counts…</source>
        <translation>E&amp;xporter les comptages…</translation>
    </message>
    <message>
        <source>Your accounts on news servers are told what you read and star of their articles: {names}.</source>
        <translation>Vos comptes sur des serveurs d’actualités apprennent ce que vous lisez et mettez en favori parmi leurs articles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Ask Me</source>
        <translation>Me poser la &amp;question</translation>
    </message>
    <message>
        <source>You accepted usage statistics. The counts below stay on this computer and are never sent.</source>
        <translation>Vous avez accepté les statistiques d’utilisation. Les comptages ci-dessous restent sur cet ordinateur et ne sont jamais envoyés.</translation>
    </message>
    <message>
        <source>You refused usage statistics. Nothing is counted, and everything works.</source>
        <translation>Vous avez refusé les statistiques d’utilisation. Rien n’est compté, et tout fonctionne.</translation>
    </message>
    <message>
        <source>Nothing is counted: you closed the question without an answer.</source>
        <translation>Rien n’est compté&#xa0;: vous avez fermé la question sans répondre.</translation>
    </message>
    <message>
        <source>Nothing is counted: you have not been asked yet.</source>
        <translation>Rien n’est compté&#xa0;: la question ne vous a pas encore été posée.</translation>
    </message>
    <message>
        <source>Nothing is counted: usage statistics are switched off for this computer.</source>
        <translation>Rien n’est compté&#xa0;: les statistiques d’utilisation sont désactivées sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PrivateFeedsQuestion</name>
    <message>
        <source>Feeds in Your Own Network</source>
        <translation>Flux de votre propre réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s) are on this computer or in your own network:</source>
        <translation>
            <numerusform>%n nouveau flux se trouve sur cet ordinateur ou dans votre propre réseau&#xa0;:</numerusform>
            <numerusform>%n nouveaux flux se trouvent sur cet ordinateur ou dans votre propre réseau&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow it only if you trust where they come from. Otherwise they will not be asked.</source>
        <translation>
            <numerusform>À n’autoriser que si vous faites confiance à sa provenance. Sinon, il ne sera pas interrogé.</numerusform>
            <numerusform>À n’autoriser que si vous faites confiance à leur provenance. Sinon, ils ne seront pas interrogés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>&amp;Do Not Allow</source>
        <translation>&amp;Ne pas autoriser</translation>
    </message>
</context>
<context>
    <name>ProblemController</name>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Problem Report(s)</source>
        <translation>
            <numerusform>Supprimer %n rapport d’incident</numerusform>
            <numerusform>Supprimer %n rapports d’incident</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem reports deleted</source>
        <translation>Rapports d’incident supprimés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Nothing has gone wrong: there is no problem report.</source>
        <translation>Tout va bien : il n’y a aucun rapport d’incident.</translation>
    </message>
    <message>
        <source>What went wrong in Readerapp itself. These reports stay on this computer and are sent to nobody. They hold no article, no address and no search.</source>
        <translation>Ce qui s’est mal passé dans Readerapp lui-même. Ces rapports restent sur cet ordinateur et ne sont envoyés à personne. Ils ne contiennent ni article, ni adresse, ni recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a fault happened</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Largeur de la liste</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>Rapports d’incident</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texte du rapport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete &amp;All</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>&amp;Tout actualiser</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Aucune actualisation en cours.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Quote as Picture</source>
        <translation>Citation en image</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ReaderApp</name>
    <message>
        <source>Something unexpected went wrong. Readerapp goes on.</source>
        <translation>Un incident inattendu s’est produit. Readerapp continue.</translation>
    </message>
    <message>
        <source>Readerapp stopped unexpectedly last time.</source>
        <translation>La dernière fois, Readerapp s’est arrêté inopinément.</translation>
    </message>
    <message>
        <source>A helper process stopped unexpectedly. All other work goes on.</source>
        <translation>Un processus auxiliaire s’est arrêté de façon inattendue. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Work in the background stopped unexpectedly. What was done until then is kept.</source>
        <translation>Un travail en arrière-plan s’est arrêté de façon inattendue. Ce qui était fait jusque-là est conservé.</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Open &amp;Link in Browser</source>
        <translation>Ouvrir le lien sur le &amp;web</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>C&amp;opier le lien</translation>
    </message>
    <message>
        <source>Save F&amp;ile…</source>
        <translation>&amp;Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;View Picture</source>
        <translation>Voi&amp;r l’image</translation>
    </message>
    <message>
        <source>Save &amp;Picture As…</source>
        <translation>Enregistrer l’i&amp;mage sous…</translation>
    </message>
    <message>
        <source>Loa&amp;d Picture</source>
        <translation>Cha&amp;rger l’image</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>&amp;Font of articles</source>
        <translation>&amp;Police des articles</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>The letters of articles. Lists and menus keep theirs.</source>
        <translation>Les caractères des articles. Les listes et les menus gardent les leurs.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation>&#xa0;pixels</translation>
    </message>
    <message>
        <source>How large the letters of articles are. “Zoom In” and “Zoom Out” change it too.</source>
        <translation>La taille des caractères des articles. «&#xa0;Zoom avant&#xa0;» et «&#xa0;Zoom arrière&#xa0;» la changent aussi.</translation>
    </message>
    <message>
        <source>&amp;Width of the text</source>
        <translation>&amp;Largeur du texte</translation>
    </message>
    <message numerus="yes">
        <source> letter(s)</source>
        <translation>
            <numerusform> caractère</numerusform>
            <numerusform> caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>How many letters stand in a line. 60 to 75 are read best.</source>
        <translation>Le nombre de caractères par ligne. Entre 60 et 75, on lit le mieux.</translation>
    </message>
    <message>
        <source>&amp;Height of the lines</source>
        <translation>&amp;Hauteur des lignes</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> pour cent</translation>
    </message>
    <message>
        <source>How far apart lines stand. 100 is what each script usually has.</source>
        <translation>L’écart entre les lignes. 100 est l’usage de chaque écriture.</translation>
    </message>
    <message>
        <source>Let lines end at one &amp;edge (justified text)</source>
        <translation>Ali&amp;gner les lignes aux deux marges (texte justifié)</translation>
    </message>
    <message>
        <source>Words are moved apart until all lines are of one length.</source>
        <translation>Les mots sont écartés pour que toutes les lignes aient la même longueur.</translation>
    </message>
    <message>
        <source>Break long wor&amp;ds</source>
        <translation>Couper les mo&amp;ts longs</translation>
    </message>
    <message>
        <source>In justified text</source>
        <translation>Dans un texte justifié</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>By the rules of the article’s language, and on screen only.</source>
        <translation>Selon les règles de la langue de l’article, et seulement à l’écran.</translation>
    </message>
    <message>
        <source>Show below an article how &amp;much of it is left</source>
        <translation>Montrer sous l’article ce qu’il en &amp;reste</translation>
    </message>
    <message>
        <source>A quiet line with the minutes left and how far you are.</source>
        <translation>Une ligne discrète avec les minutes restantes et où vous en êtes.</translation>
    </message>
    <message>
        <source>Mark articles as &amp;read when they are opened</source>
        <translation>Marquer les articles comme lus à l’&amp;ouverture</translation>
    </message>
    <message>
        <source>Without this, they stay unread until you mark them yourself.</source>
        <translation>Sinon, ils restent non lus jusqu’à ce que vous les marquiez.</translation>
    </message>
    <message>
        <source>Mark as read &amp;after</source>
        <translation>Marquer comme lu &amp;après</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <translation>
            <numerusform> seconde</numerusform>
            <numerusform> secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>How long an article must be open before it counts as read.</source>
        <translation>Le temps pendant lequel un article doit rester ouvert pour compter comme lu.</translation>
    </message>
    <message>
        <source>&amp;Links in articles</source>
        <translation>Li&amp;ens des articles</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Show the address and ask first</source>
        <translation>Montrer l’adresse et demander d’abord</translation>
    </message>
    <message>
        <source>Readerapp follows no link itself: your browser opens it.</source>
        <translation>Readerapp ne suit aucun lien&#xa0;: c’est votre navigateur qui l’ouvre.</translation>
    </message>
    <message>
        <source>Read aloud on the des&amp;ktop</source>
        <translation>Lecture à voix haute sur le &amp;bureau</translation>
    </message>
    <message>
        <source>Media keys only</source>
        <translation>Touches multimédias seules</translation>
    </message>
    <message>
        <source>Media keys, title and paper</source>
        <translation>Touches multimédias, titre et journal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Other programs see what is told here while an article is read aloud or a sound is played. The lock screen may show a title, and some programs pass it on, such as to a phone.</source>
        <translation>Les autres programmes voient ce qui est indiqué ici pendant qu’un article est lu à voix haute ou qu’un son est joué. L’écran de verrouillage peut afficher un titre, et certains programmes le transmettent, par exemple à un téléphone.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>{key} shows the original.</source>
        <translation>{key} affiche l’original.</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min restante</numerusform>
            <numerusform>%n min restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the article is left</source>
        <translation>Ce qu’il reste de l’article</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no feed to ask.</source>
        <translation>Il n’y a aucun flux à interroger.</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>&amp;Ajouter un flux…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>&amp;Proxy…</translation>
    </message>
</context>
<context>
    <name>RefreshIndicator</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Refreshing: {place}</source>
        <translation>Actualisation&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Afficher l’activité</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Arrêter l’actualisation</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Progression de l’actualisation</translation>
    </message>
    <message>
        <source>Relating: {done} of {total}</source>
        <translation>Articles liés&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Progress of relating</source>
        <translation>Progression de la recherche d’articles liés</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related story</source>
        <translation>Article lié</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related stories</source>
        <translation>Articles liés</translation>
    </message>
    <message>
        <source>Stated by the publisher</source>
        <translation>Indiqués par l’éditeur</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Trouvés sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI</source>
        <translation>
            <numerusform>%n masqué : mention d’IA</numerusform>
            <numerusform>%n masqués : mention d’IA</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for related stories…</source>
        <translation>Recherche d’articles liés…</translation>
    </message>
    <message>
        <source>No related story in your library yet.</source>
        <translation>Aucun article lié dans votre bibliothèque pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other languages</source>
        <translation>
            <numerusform>%n autre dans une autre langue</numerusform>
            <numerusform>%n autres dans d’autres langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not related, as you said</source>
        <translation>
            <numerusform>%n article sans rapport, selon vous</numerusform>
            <numerusform>%n articles sans rapport, selon vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Afficher à nouveau</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Error {status}</source>
        <translation>Erreur {status}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>in the way of a feed</comment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>Vérifiez le proxy dans les réglages.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Connexion non sécurisée</translation>
    </message>
    <message>
        <source>Too many redirections</source>
        <translation>Trop de redirections</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Adresse privée</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Réponse incompréhensible</translation>
    </message>
    <message>
        <source>Not a feed</source>
        <translation>N’est pas un flux</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Reçu en partie</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>Arrêté par l’éditeur</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Asked us to wait</source>
        <translation>Demande d’attendre</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>{name} says that it was asked too often ({status}).</source>
        <translation>«&#x202f;{name}&#x202f;» indique avoir été interrogé trop souvent ({status}).</translation>
    </message>
    <message>
        <source>The server of {name} is in trouble ({status}).</source>
        <translation>Le serveur de «&#x202f;{name}&#x202f;» a un problème ({status}).</translation>
    </message>
    <message>
        <source>{name} asks for a password ({status}).</source>
        <translation>«&#x202f;{name}&#x202f;» demande un mot de passe ({status}).</translation>
    </message>
    <message>
        <source>{name} is for paying readers ({status}).</source>
        <translation>«&#x202f;{name}&#x202f;» est réservé aux lecteurs payants ({status}).</translation>
    </message>
    <message>
        <source>{name} refuses to answer this app ({status}).</source>
        <translation>«&#x202f;{name}&#x202f;» refuse de répondre à cette application ({status}).</translation>
    </message>
    <message>
        <source>{name} is not where it was ({status}).</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus à la même adresse ({status}).</translation>
    </message>
    <message>
        <source>{name} has ended for good ({status}).</source>
        <translation>«&#x202f;{name}&#x202f;» a cessé définitivement ({status}).</translation>
    </message>
    <message>
        <source>{name} answered with an error ({status}).</source>
        <translation>«&#x202f;{name}&#x202f;» a répondu par une erreur ({status}).</translation>
    </message>
    <message>
        <source>There is nothing to do: the site has to mend it. We ask again later.</source>
        <translation>Il n’y a rien à faire&#xa0;: c’est au site de corriger le problème. Readerapp réessaiera plus tard.</translation>
    </message>
    <message>
        <source>The site asks for a password, which this app does not give. Look on the site for a feed that is open to all.</source>
        <translation>Le site demande un mot de passe, que cette application ne fournit pas. Cherchez sur le site un flux ouvert à tous.</translation>
    </message>
    <message>
        <source>Look on the site for a feed that is open to all.</source>
        <translation>Cherchez sur le site un flux ouvert à tous.</translation>
    </message>
    <message>
        <source>The site keeps programs away. Open it in a browser: it may offer another address for its feed.</source>
        <translation>Le site tient les programmes à l’écart. Ouvrez-le dans un navigateur&#xa0;: il propose peut-être une autre adresse pour son flux.</translation>
    </message>
    <message>
        <source>It may have moved. Look for the feed again on its site.</source>
        <translation>Il a peut-être changé d’adresse. Recherchez de nouveau le flux sur son site.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later, and less often.</source>
        <translation>Il n’y a rien à faire&#xa0;: Readerapp réessaiera plus tard, et moins souvent.</translation>
    </message>
    <message>
        <source>Try again later, or open the site in a browser.</source>
        <translation>Réessayez plus tard, ou ouvrez le site dans un navigateur.</translation>
    </message>
    <message>
        <source>It is not asked any more, and its articles stay. Look for the feed again on its site, or unsubscribe.</source>
        <translation>Il n’est plus interrogé, et ses articles restent. Recherchez de nouveau le flux sur son site, ou désabonnez-vous.</translation>
    </message>
    <message>
        <source>Check the address and your connection. When other sites answer, this one may be down or gone.</source>
        <translation>Vérifiez l’adresse et votre connexion. Si d’autres sites répondent, celui-ci est peut-être en panne ou a disparu.</translation>
    </message>
    <message>
        <source>The site or your connection is slow. We ask again later.</source>
        <translation>Le site ou votre connexion est lent. Readerapp réessaiera plus tard.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. When they are right, the certificate of the site is wrong, and only its owner can mend it.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, c’est le certificat du site qui est en cause, et seul son propriétaire peut le corriger.</translation>
    </message>
    <message>
        <source>Everything that is here already can be read. New articles come with the connection.</source>
        <translation>Tout ce qui est déjà là peut être lu. Les nouveaux articles arriveront avec la connexion.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later.</source>
        <translation>Il n’y a rien à faire&#xa0;: Readerapp réessaiera plus tard.</translation>
    </message>
    <message>
        <source>The site leads in a circle. Look for the feed again on its site.</source>
        <translation>Le site tourne en rond. Recherchez de nouveau le flux sur son site.</translation>
    </message>
    <message>
        <source>It leads into a private network. When you trust it, type that address yourself.</source>
        <translation>L’adresse mène à un réseau privé. Si vous lui faites confiance, saisissez cette adresse vous-même.</translation>
    </message>
    <message>
        <source>What arrived whole is kept. Try again later.</source>
        <translation>Ce qui est arrivé en entier est conservé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the address for typing errors. It begins with https:// or http://.</source>
        <translation>Vérifiez que l’adresse ne contient pas de faute de frappe. Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Check whether it runs, and its address in the settings.</source>
        <translation>Vérifiez s’il fonctionne, et son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>Its rules may forbid this site. Try again later.</source>
        <translation>Ses règles interdisent peut-être ce site. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later. When it stays so, look for another feed on the site.</source>
        <translation>Réessayez plus tard. Si le problème persiste, cherchez un autre flux sur le site.</translation>
    </message>
    <message>
        <source>Look for the feed again on its site.</source>
        <translation>Recherchez de nouveau le flux sur son site.</translation>
    </message>
    <message>
        <source>Try the page on which the site lists its news. Not every site has a feed; the catalogue names many that do.</source>
        <translation>Essayez la page où le site présente ses actualités. Tous les sites n’ont pas de flux&#x202f;; le catalogue en indique beaucoup qui en ont un.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose a file that another reader exported (OPML).</source>
        <translation>Choisissez un fichier exporté par un autre lecteur de flux (OPML).</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>&amp;Not This Story</source>
        <translation>&amp;Pas cette actualité</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>&amp;Même actualité</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>De la sauvegarde</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Everything that is still readable is being copied. This can take minutes.</source>
        <translation>Tout ce qui est encore lisible est en cours de copie. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>La sauvegarde est en cours de vérification et de copie.</translation>
    </message>
    <message>
        <source>A new library is being made.</source>
        <translation>Une nouvelle bibliothèque est en cours de création.</translation>
    </message>
    <message>
        <source>Folder of a Library</source>
        <translation>Dossier d’une bibliothèque</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The library</source>
        <translation>La bibliothèque</translation>
    </message>
    <message>
        <source>Salvage What Can Be Read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>Restore Backup of {date}</source>
        <translation>Restaurer la sauvegarde du {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s). What came later is not in it.</source>
        <translation>
            <numerusform>%n article. Ce qui est venu ensuite n’y est pas.</numerusform>
            <numerusform>%n articles. Ce qui est venu ensuite n’y est pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Makes a new library of everything that is still readable. If there is a backup, it fills the gaps.</source>
        <translation>Crée une nouvelle bibliothèque avec tout ce qui est encore lisible. S’il y a une sauvegarde, elle comble les lacunes.</translation>
    </message>
    <message>
        <source>Opens the library if it can be opened now.</source>
        <translation>Ouvre la bibliothèque si c’est possible maintenant.</translation>
    </message>
    <message>
        <source>Look Elsewhere…</source>
        <translation>Chercher ailleurs…</translation>
    </message>
    <message>
        <source>Opens a library in another folder.</source>
        <translation>Ouvre une bibliothèque dans un autre dossier.</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>Commencer une bibliothèque</translation>
    </message>
    <message>
        <source>Begins an empty one. The present file is kept beside it.</source>
        <translation>Elle est vide au départ. Le fichier actuel est conservé à côté.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leaves everything as it is.</source>
        <translation>Laisse tout en l’état.</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>No backup was found.</source>
        <translation>Aucune sauvegarde n’a été trouvée.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing has been changed.</source>
        <translation>L’opération a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library was salvaged.</source>
        <translation>La bibliothèque a été récupérée.</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>The library is damaged.</source>
        <translation>La bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>The library is empty, although one was here before.</source>
        <translation>La bibliothèque est vide, alors qu’il y en avait une ici.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Readerapp.</source>
        <translation>La bibliothèque a été écrite par une version plus récente de Readerapp.</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Readerapp library.</source>
        <translation>Le fichier qui se trouve à cet endroit n’est pas une bibliothèque de Readerapp.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Un autre programme utilise la bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Most of a damaged library can usually be read, and whatever you choose, the damaged file is kept.</source>
        <translation>Rien n’a été modifié. Une bibliothèque endommagée reste en général lisible pour l’essentiel et, quel que soit votre choix, le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Perhaps the file was moved, or the disk it lies on is not connected.</source>
        <translation>Rien n’a été modifié. Le fichier a peut-être été déplacé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>Nothing has been changed. The newer version opens it as it was; this one could harm it.</source>
        <translation>Rien n’a été modifié. La version plus récente l’ouvrira telle quelle ; celle-ci pourrait l’abîmer.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Whatever you choose, the file is kept.</source>
        <translation>Rien n’a été modifié. Quel que soit votre choix, le fichier est conservé.</translation>
    </message>
    <message>
        <source>A backup or a synchronisation may be going on. It can be opened once that is done.</source>
        <translation>Une sauvegarde ou une synchronisation est peut-être en cours. La bibliothèque pourra être ouverte ensuite.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles with their text</source>
        <translation>Articles avec leur texte</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marqués comme lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Decisions about stories</source>
        <translation>Décisions sur les actualités</translation>
    </message>
    <message>
        <source>Tags on articles</source>
        <translation>Étiquettes d’articles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Passages surlignés</translation>
    </message>
    <message>
        <source>What you said of AI labels</source>
        <translation>Ce que vous avez dit des mentions d’IA</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Feeds you labelled</source>
        <translation>Flux que vous avez marqués</translation>
    </message>
    <message>
        <source>Feeds with a rule of their own</source>
        <translation>Flux ayant leur propre règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>Sourdines</translation>
    </message>
    <message>
        <source>Articles in the bin</source>
        <translation>Articles dans la corbeille</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Answers to the privacy question</source>
        <translation>Réponses à la question de confidentialité</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles lost: {lost}.</source>
        <translation>
            <numerusform>%n article est revenu. Articles perdus&#xa0;: {lost}.</numerusform>
            <numerusform>%n articles sont revenus. Articles perdus&#xa0;: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles that lost their text: {lost}.</source>
        <translation>
            <numerusform>%n article est revenu. Articles qui ont perdu leur texte&#xa0;: {lost}.</numerusform>
            <numerusform>%n articles sont revenus. Articles qui ont perdu leur texte&#xa0;: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some of the rest is lost, as the table says.</source>
        <translation>
            <numerusform>%n article est revenu. Une partie du reste est perdue, comme le dit le tableau.</numerusform>
            <numerusform>%n articles sont revenus. Une partie du reste est perdue, comme le dit le tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Titles that could not be checked: {count}.</source>
        <translation>
            <numerusform>%n article est revenu. Titres que rien n’a permis de vérifier&#xa0;: {count}.</numerusform>
            <numerusform>%n articles sont revenus. Titres que rien n’a permis de vérifier&#xa0;: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Nothing is known to be missing.</source>
        <translation>
            <numerusform>%n article est revenu. Rien ne manque, à notre connaissance.</numerusform>
            <numerusform>%n articles sont revenus. Rien ne manque, à notre connaissance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some pages could not be read; something may be missing.</source>
        <translation>
            <numerusform>%n article est revenu. Certaines pages n’ont pas pu être lues&#xa0;; il peut manquer quelque chose.</numerusform>
            <numerusform>%n articles sont revenus. Certaines pages n’ont pas pu être lues&#xa0;; il peut manquer quelque chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups should lie in {folder} too, but it cannot be looked into. Perhaps its disk is not connected.</source>
        <translation>Des sauvegardes devraient aussi se trouver dans {folder}, mais ce dossier ne peut pas être consulté. Peut-être son disque n’est-il pas branché.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Le fichier endommagé est conservé : {file}</translation>
    </message>
    <message>
        <source>This backup filled the gaps: {file}</source>
        <translation>Cette sauvegarde a comblé les lacunes : {file}</translation>
    </message>
    <message>
        <source>There was no backup to fill the gaps from.</source>
        <translation>Aucune sauvegarde ne permettait de combler les lacunes.</translation>
    </message>
    <message>
        <source>{kind}: {own} from the damaged file, {other} from the backup, {lost} lost</source>
        <translation>{kind} : du fichier endommagé, {own} ; de la sauvegarde, {other} ; perdus : {lost}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>The first is made soon after the start, on the first day of use.</source>
        <translation>La première est faite peu après le démarrage, dès le premier jour d’utilisation.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound. It comes from an older version of Readerapp and is brought up to date; the backup itself stays as it is.</source>
        <translation>Vérifiée de bout en bout&#xa0;: elle est intacte. Elle vient d’une version plus ancienne de Readerapp et sera mise à jour&#xa0;; la sauvegarde elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound.</source>
        <translation>Vérifiée de bout en bout&#xa0;: elle est intacte.</translation>
    </message>
    <message>
        <source>It is damaged. Try the one of {date}.</source>
        <translation>Elle est endommagée. Essayez celle du {date}.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Elle est endommagée.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Restaurer la bibliothèque</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>&amp;Other File…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>The library you have now is kept beside it, and you can change back. The window closes and opens again by itself.</source>
        <translation>Votre bibliothèque actuelle est conservée à côté, et vous pourrez y revenir. La fenêtre se ferme et se rouvre d’elle-même.</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Change How Long Articles Are Kept</source>
        <translation>Modifier la durée de conservation</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n article mis à la corbeille</numerusform>
            <numerusform>%n articles mis à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bin</source>
        <translation>Ouvrir la corbeille</translation>
    </message>
    <message>
        <source>{size} given back</source>
        <translation>{size} rendus au disque</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long articles are kept</source>
        <translation>Combien de temps les articles sont gardés</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Everything is kept until you set a limit. What lies beyond it moves to the bin by itself, once a day and after news has come. Feeds can have rules of their own.</source>
        <translation>Tout est gardé tant que vous ne fixez pas de limite. Ce qui la dépasse va de lui-même à la corbeille, une fois par jour et à l’arrivée de nouvelles. Un flux peut avoir sa propre règle.</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>Appli&amp;quer cette règle</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>Keep what was &amp;removed for</source>
        <translation>Garder ce qui est &amp;supprimé pendant</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>So long an article can come back; then it is deleted.</source>
        <translation>Un article peut revenir pendant ce temps&#xa0;; ensuite il est effacé.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>Ouvrir la &amp;corbeille…</translation>
    </message>
    <message>
        <source>Com&amp;pact the File</source>
        <translation>Compac&amp;ter le fichier</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message>
        <source>The library’s file takes {size}. {free} of it are free: new articles use them first. Compacting gives them back to the disk; it needs as much room again meanwhile, and marks wait some seconds.</source>
        <translation>Le fichier de la bibliothèque occupe {size}, dont {free} libres que les nouveaux articles utiliseront d’abord. Le compacter les rend au disque ; il faut pendant ce temps la même place encore une fois, et les marques attendent quelques secondes.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Mark Abo&amp;ve as Read</source>
        <translation>Tout marquer comme lu au-&amp;dessus</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>Tout marquer comme lu &amp;en dessous</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Of each feed &amp;keep</source>
        <translation>&amp;Garder par flux</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>A&amp;u plus</translation>
    </message>
    <message>
        <source>K&amp;eep for</source>
        <translation>Garder &amp;pendant</translation>
    </message>
    <message>
        <source>Library at &amp;most</source>
        <translation>&amp;Bibliothèque au plus</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> article(s)</source>
        <translation>
            <numerusform> article</numerusform>
            <numerusform> articles</numerusform>
        </translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>What arrived longer ago moves to the bin.</source>
        <translation>Ce qui est arrivé avant va à la corbeille.</translation>
    </message>
    <message>
        <source>When a feed has more, its oldest articles move to the bin.</source>
        <translation>Quand un flux en a plus, ses articles les plus anciens vont à la corbeille.</translation>
    </message>
    <message>
        <source>When the library is larger, the oldest articles of all feeds move to the bin.</source>
        <translation>Quand la bibliothèque est plus grande, les articles les plus anciens de tous les flux vont à la corbeille.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you brought in yourself.</source>
        <translation>Sinon, aucune limite ne touche ce que vous avez ajouté vous-même.</translation>
    </message>
    <message>
        <source>Without this, a limit takes only what you have read.</source>
        <translation>Sinon, une limite ne touche que ce que vous avez lu.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you starred.</source>
        <translation>Sinon, aucune limite ne touche vos favoris.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>&amp;Unread articles may go too</source>
        <translation>Les articles n&amp;on lus peuvent partir aussi</translation>
    </message>
    <message>
        <source>Starred articles may &amp;go too</source>
        <translation>Les fa&amp;voris peuvent partir aussi</translation>
    </message>
    <message>
        <source>Also what came from &amp;no feed: pages, clippings, samples</source>
        <translation>Aussi ce qui ne vient d’aucun flu&amp;x : pages, coupures, exemples</translation>
    </message>
</context>
<context>
    <name>RulePreviewBox</name>
    <message>
        <source>Looking what would go…</source>
        <translation>Recherche de ce qui partirait…</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mark as read</source>
        <translation>marquer comme lu</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ajouter aux favoris</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>étiqueter « {tag} »</translation>
    </message>
    <message>
        <source>keep off the front page</source>
        <translation>tenir à l’écart de la une</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>avertir</translation>
    </message>
    <message>
        <source>There is nothing to search for yet.</source>
        <translation>Il n’y a encore rien à rechercher.</translation>
    </message>
    <message>
        <source>It does nothing: {problems}</source>
        <translation>Elle ne fait rien : {problems}</translation>
    </message>
    <message>
        <source>Nothing that arrived in the last month matches.</source>
        <translation>Rien de ce qui est arrivé le mois dernier ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match.</source>
        <translation>
            <numerusform>%n article du mois dernier correspond.</numerusform>
            <numerusform>%n articles du mois dernier correspondent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match</source>
        <translation>
            <numerusform>%n article du mois dernier correspond</numerusform>
            <numerusform>%n articles du mois dernier correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would have changed</source>
        <translation>
            <numerusform>%n article aurait changé</numerusform>
            <numerusform>%n articles auraient changé</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches find translated titles too; rules look only at the words of the article itself.</source>
        <translation>Les recherches trouvent aussi les titres traduits ; les règles ne regardent que les mots de l’article lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {rule} · taken back</source>
        <translation>{day} · {rule} · annulé</translation>
    </message>
    <message>
        <source>{matching}; {changing}.</source>
        <translation>{matching}&#xa0;; {changing}.</translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} that arrived</source>
        <translation>{day} · {rule} · {articles} à l’arrivée</translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} of the library</source>
        <translation>{day} · {rule} · {articles} de la bibliothèque</translation>
    </message>
    <message>
        <source>Words: {name}</source>
        <translation>Mots : {name}</translation>
    </message>
    <message>
        <source>Feed: {name}</source>
        <translation>Flux : {name}</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>Actualité : {name}</translation>
    </message>
    <message>
        <source>{articles}, for good</source>
        <translation>{articles}, pour toujours</translation>
    </message>
    <message>
        <source>{articles}, until {day}</source>
        <translation>{articles}, jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>Mute</source>
        <translation>Mise en sourdine</translation>
    </message>
    <message numerus="yes">
        <source>Muted: %n article(s) are not shown</source>
        <translation>
            <numerusform>En sourdine : %n article est masqué</numerusform>
            <numerusform>En sourdine : %n articles sont masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>The rule that you are writing has not been saved yet.</source>
        <translation>La règle que vous rédigez n’a pas encore été enregistrée.</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>Modification de la règle</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>Suppression de la règle</translation>
    </message>
    <message>
        <source>Move Rule</source>
        <translation>Déplacement de la règle</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed by the rule</source>
        <translation>
            <numerusform>%n article modifié par la règle</numerusform>
            <numerusform>%n articles modifiés par la règle</numerusform>
        </translation>
    </message>
    <message>
        <source>Run Rule</source>
        <translation>Exécution de la règle</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>{rule} (does nothing)</source>
        <translation>{rule} (ne fait rien)</translation>
    </message>
    <message>
        <source>{rule} (off)</source>
        <translation>{rule} (inactive)</translation>
    </message>
    <message>
        <source>{day} · {title}</source>
        <translation>{day} · {title}</translation>
    </message>
    <message>
        <source>&amp;When an article matches:</source>
        <translation>&amp;Quand un article correspond à :</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Alors :</translation>
    </message>
    <message>
        <source>a search, as title:football lang:en</source>
        <translation>une recherche, comme title:football lang:fr</translation>
    </message>
    <message>
        <source>When an article matches</source>
        <translation>Quand un article correspond à</translation>
    </message>
    <message>
        <source>as the search</source>
        <translation>comme la recherche</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Keep off the front page</source>
        <translation>Tenir à l’&amp;écart de la une</translation>
    </message>
    <message>
        <source>Notif&amp;y me</source>
        <translation>M’a&amp;vertir</translation>
    </message>
    <message>
        <source>Run by itself on what &amp;arrives</source>
        <translation>Exécuter d’elle-même sur ce qui &amp;arrive</translation>
    </message>
    <message>
        <source>N&amp;ew Rule</source>
        <translation>Nouvelle &amp;règle</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Run N&amp;ow on Everything</source>
        <translation>Exécuter maintenant sur t&amp;out</translation>
    </message>
</context>
<context>
    <name>RulesWindow</name>
    <message>
        <source>Rules and Mutes</source>
        <translation>Règles et sourdines</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>What Rules Did</source>
        <translation>Ce qu’ont fait les règles</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Taking a run back leaves alone what was changed otherwise since.</source>
        <translation>Annuler ne touche pas à ce qui a été modifié autrement depuis.</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>Ce qu’ont fait les règles</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Edit Search</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Search &amp;for</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>It stands among the lists and always shows what matches, new articles too.</source>
        <translation>Elle figure parmi les listes et montre toujours ce qui correspond, nouveaux articles compris.</translation>
    </message>
</context>
<context>
    <name>SavedSearchController</name>
    <message>
        <source>Rename Search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>Recherche «&#x202f;{name}&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Remove Search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>Déplacer la recherche</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Enregistrée sous «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%n fichier enregistré dans {folder}</numerusform>
            <numerusform>%n fichiers enregistrés dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be saved:</source>
        <translation>
            <numerusform>%n article n’a pas pu être enregistré&#xa0;:</numerusform>
            <numerusform>%n articles n’ont pas pu être enregistrés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>Enregistrer les articles dans un dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Rechercher des articles</translation>
    </message>
    <message>
        <source>How this list is shown</source>
        <translation>Présentation de cette liste</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Comment rechercher (F1)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>an order of articles</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Relevance</source>
        <comment>an order of articles</comment>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>The best match first</source>
        <translation>Les plus pertinents d’abord</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Règle…</translation>
    </message>
    <message>
        <source>Make a rule of this search</source>
        <translation>Faire une règle de cette recherche</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Search in “{list}” only</source>
        <translation>Chercher seulement dans «&#x202f;{list}&#x202f;»</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n flux trouvé</numerusform>
            <numerusform>%n flux trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address of a site, a page or a feed</source>
        <translation>&amp;Adresse d’un site, d’une page ou d’un flux</translation>
    </message>
    <message>
        <source>Address of a site, a page or a feed</source>
        <translation>Adresse d’un site, d’une page ou d’un flux</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>journal.example.org</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>Most news sites have a feed: the address of the site is enough. Nothing is contacted before you press Return, and you subscribe only to what you check.</source>
        <translation>La plupart des sites d’information ont un flux&#xa0;: l’adresse du site suffit. Rien n’est contacté avant que vous appuyiez sur Entrée, et vous ne vous abonnez qu’à ce que vous cochez.</translation>
    </message>
</context>
<context>
    <name>SearchWording</name>
    <message>
        <source>words of the title</source>
        <translation>des mots du titre</translation>
    </message>
    <message>
        <source>words of the authors&apos; names</source>
        <translation>des mots du nom des auteurs</translation>
    </message>
    <message>
        <source>a feed or a source</source>
        <translation>un flux ou une source</translation>
    </message>
    <message>
        <source>the feeds in a folder</source>
        <translation>les flux d’un dossier</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>une langue</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>l’état de l’article</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>ce qui l’accompagne</translation>
    </message>
    <message>
        <source>made by AI</source>
        <translation>produit par IA</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>une de vos étiquettes</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>des mots de vos notes</translation>
    </message>
    <message>
        <source>published before a day</source>
        <translation>publié avant un jour</translation>
    </message>
    <message>
        <source>published that day or later</source>
        <translation>publié ce jour-là ou après</translation>
    </message>
    <message>
        <source>published on a day</source>
        <translation>publié un jour donné</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>reported more than once</source>
        <translation>rapporté plusieurs fois</translation>
    </message>
    <message>
        <source>no date is known</source>
        <translation>sans date connue</translation>
    </message>
    <message>
        <source>not shown in lists, because you muted it</source>
        <translation>masqué dans les listes, car mis en sourdine</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>something to listen to</source>
        <translation>quelque chose à écouter</translation>
    </message>
    <message>
        <source>something to watch</source>
        <translation>quelque chose à regarder</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>vos étiquettes</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>votre note</translation>
    </message>
    <message>
        <source>your highlights</source>
        <translation>vos passages surlignés</translation>
    </message>
    <message>
        <source>text or pictures by AI</source>
        <translation>texte ou images par IA</translation>
    </message>
    <message>
        <source>text by AI</source>
        <translation>texte par IA</translation>
    </message>
    <message>
        <source>pictures by AI</source>
        <translation>images par IA</translation>
    </message>
    <message>
        <source>pictures edited with AI</source>
        <translation>images retouchées par IA</translation>
    </message>
    <message>
        <source>a label that you dispute</source>
        <translation>une mention que vous contestez</translation>
    </message>
    <message>
        <source>a label with a signature</source>
        <translation>une mention signée</translation>
    </message>
    <message>
        <source>what you said of labels</source>
        <translation>ce que vous avez dit des mentions</translation>
    </message>
    <message>
        <source>no label; that says nothing of how it was made</source>
        <translation>sans mention ; cela ne dit rien de la façon dont c’est fait</translation>
    </message>
    <message>
        <source>climate summit</source>
        <translation>sommet climat</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>les deux mots</translation>
    </message>
    <message>
        <source>&quot;climate summit&quot;</source>
        <translation>&quot;sommet climat&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>ces mots à la suite</translation>
    </message>
    <message>
        <source>climate OR weather</source>
        <translation>climat OR météo</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>l’un ou l’autre</translation>
    </message>
    <message>
        <source>climate -football</source>
        <translation>climat -football</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>sans le second</translation>
    </message>
    <message>
        <source>(rain OR snow) -sport</source>
        <translation>(pluie OR neige) -sport</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>groupés</translation>
    </message>
    <message>
        <source>only in the title, only in the authors&apos; names</source>
        <translation>seulement dans le titre, dans le nom des auteurs</translation>
    </message>
    <message>
        <source>of a feed or source, also by the beginning of its name</source>
        <translation>d’un flux ou d’une source, aussi par le début de son nom</translation>
    </message>
    <message>
        <source>of the feeds in a folder</source>
        <translation>des flux d’un dossier</translation>
    </message>
    <message>
        <source>in a language, by its code or name</source>
        <translation>dans une langue, par son code ou son nom</translation>
    </message>
    <message>
        <source>not read yet, read</source>
        <translation>pas encore lus, lus</translation>
    </message>
    <message>
        <source>starred, reported more than once</source>
        <translation>favoris, rapportés plusieurs fois</translation>
    </message>
    <message>
        <source>with a picture, with something to listen to</source>
        <translation>avec une image, avec quelque chose à écouter</translation>
    </message>
    <message>
        <source>tag:energy  has:tag</source>
        <translation>tag:énergie  has:tag</translation>
    </message>
    <message>
        <source>with a tag of yours, with any of them</source>
        <translation>avec une de vos étiquettes, avec n’importe laquelle</translation>
    </message>
    <message>
        <source>note:why  has:highlight</source>
        <translation>note:pourquoi  has:highlight</translation>
    </message>
    <message>
        <source>with that in your note, highlighted</source>
        <translation>avec ce mot dans votre note, avec un passage surligné</translation>
    </message>
    <message>
        <source>made by AI, with labels you set or dispute</source>
        <translation>d’une IA, avec vos mentions ou contestées par vous</translation>
    </message>
    <message>
        <source>published before that day; not without a date</source>
        <translation>publiés avant ce jour ; pas ceux sans date</translation>
    </message>
    <message>
        <source>within seven days, today; also 2026-01, 2026</source>
        <translation>depuis sept jours, aujourd’hui&#x202f;; aussi 2026-01, 2026</translation>
    </message>
    <message>
        <source>nobody knows when it was published</source>
        <translation>nul ne sait quand il est paru</translation>
    </message>
    <message>
        <source>what you muted, which only searches find</source>
        <translation>ce que vous avez mis en sourdine, que seules les recherches trouvent</translation>
    </message>
    <message>
        <source>the opposite of any of these</source>
        <translation>le contraire de chacun d’eux</translation>
    </message>
    <message>
        <source>“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today.</source>
        <translation>«&#x202f;{written}&#x202f;» n’est pas une date&#xa0;: écrivez 2026-01-31, 2026-01, 7d ou today.</translation>
    </message>
    <message>
        <source>“{written}” is not a language.</source>
        <translation>«&#x202f;{written}&#x202f;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>“{written}”: no feed or source is called so.</source>
        <translation>«&#x202f;{written}&#x202f;»&#xa0;: aucun flux, aucune source ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>“{written}”: no folder is called so.</source>
        <translation>«&#x202f;{written}&#x202f;»&#xa0;: aucun dossier ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>“{written}”: no tag is called so.</source>
        <translation>«&#xa0;{written}&#xa0;»&#xa0;: aucune étiquette ne porte ce nom.</translation>
    </message>
    <message>
        <source>“{written}” is not known: there are {choices}.</source>
        <translation>«&#x202f;{written}&#x202f;» est inconnu&#xa0;: il existe {choices}.</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Show in “{paper}”</source>
        <translation>Afficher dans «&#xa0;{paper}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Paramètres trouvés</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>Autres ordinateurs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n paramètre</numerusform>
            <numerusform>%n paramètres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Ask &amp;for news</source>
        <translation>&amp;Actualisation</translation>
    </message>
    <message>
        <source>&amp;Text of articles</source>
        <translation>&amp;Texte des articles</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Fetch the p&amp;ictures of its articles</source>
        <translation>Télécharger les &amp;images de ses articles</translation>
    </message>
    <message>
        <source>&amp;Mute: neither counted nor shown among all articles</source>
        <translation>En sou&amp;rdine&#xa0;: ni compté, ni affiché parmi tous les articles</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>Comme pour tous les flux</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les %n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me of new articles &amp;by a notification</source>
        <translation>M’av&amp;ertir des nouveaux articles par une notification</translation>
    </message>
    <message>
        <source>The whole page when the feed gives a teaser</source>
        <translation>La page entière si le flux l’abrège</translation>
    </message>
    <message>
        <source>As the feed gives it</source>
        <translation>Tel que le flux le donne</translation>
    </message>
    <message>
        <source>Always the whole page</source>
        <translation>Toujours la page entière</translation>
    </message>
    <message>
        <source>As the feed says</source>
        <translation>Celle qu’indique le flux</translation>
    </message>
</context>
<context>
    <name>SeveralController</name>
    <message numerus="yes">
        <source>At most %n article(s) can be shared at once.</source>
        <translation>
            <numerusform>On peut partager au plus %n article à la fois.</numerusform>
            <numerusform>On peut partager au plus %n articles à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) copied</source>
        <translation>
            <numerusform>%n source copiée</numerusform>
            <numerusform>%n sources copiées</numerusform>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>Save Articles as E-Book</source>
        <translation>Enregistrer les articles comme livre numérique</translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>Enregistrer les articles dans un dossier</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n article(s)…</source>
        <translation>
            <numerusform>Mise en page de %n article…</numerusform>
            <numerusform>Mise en page de %n articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>&amp;Mention d’IA</translation>
    </message>
    <message>
        <source>Their &amp;Texts Are by AI</source>
        <translation>Leurs &amp;textes sont d’une IA</translation>
    </message>
    <message>
        <source>Their &amp;Pictures Are AI-Generated</source>
        <translation>Leurs &amp;images sont générées par une IA</translation>
    </message>
    <message>
        <source>&amp;Dispute Their Labels</source>
        <translation>&amp;Contester leurs mentions</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>&amp;Retirer ce que vous avez dit</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n article sélectionné</numerusform>
            <numerusform>%n articles sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>Remove S&amp;tars</source>
        <translation>&amp;Retirer des favoris</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marquer comme &amp;lus</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Marquer comme &amp;non lus</translation>
    </message>
    <message>
        <source>&amp;Copy Links</source>
        <translation>&amp;Copier les liens</translation>
    </message>
    <message>
        <source>Copy Titles and &amp;Links</source>
        <translation>Copier les &amp;titres et les liens</translation>
    </message>
    <message>
        <source>&amp;Remove Articles</source>
        <translation>&amp;Supprimer les articles</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The last articles: {total}. With a label on the text: {texts}. With a label on a picture: {pictures}. Of the others nothing is known.</source>
        <translation>Les derniers articles : {total}. Avec une mention pour le texte : {texts}. Avec une mention pour une image : {pictures}. Des autres, on ne sait rien.</translation>
    </message>
    <message>
        <source>{month} – articles: {total}, labelled texts: {texts}, pictures: {pictures}</source>
        <translation>{month} – articles : {total}, textes avec mention : {texts}, images : {pictures}</translation>
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
        <translation>Parta&amp;ger</translation>
    </message>
    <message>
        <source>C&amp;opy with Source</source>
        <translation>Copier avec la s&amp;ource</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Send by E-Mail…</source>
        <translation>&amp;Envoyer par e-mail…</translation>
    </message>
    <message>
        <source>&amp;Quote as Picture…</source>
        <translation>Cita&amp;tion en image…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown…</source>
        <translation>Enregistrer en Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Page…</source>
        <translation>Enregistrer en page &amp;web…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;E-Book…</source>
        <translation>Enregistrer en li&amp;vre numérique…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>C&amp;opy List of Sources</source>
        <translation>C&amp;opier la liste des sources</translation>
    </message>
    <message>
        <source>Copy List as &amp;Markdown</source>
        <translation>Copier la liste en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Send List by E-Mail…</source>
        <translation>&amp;Envoyer la liste par e-mail…</translation>
    </message>
    <message>
        <source>Save as One &amp;E-Book…</source>
        <translation>Enregistrer en un seul li&amp;vre numérique…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown Files…</source>
        <translation>Enregistrer en fichiers Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Pages…</source>
        <translation>Enregistrer en pages &amp;web…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF Files…</source>
        <translation>Enregistrer en fichiers P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Copié avec sa source</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save Quote</source>
        <translation>Enregistrer la citation</translation>
    </message>
    <message>
        <source>Save Article</source>
        <translation>Enregistrer l’article</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page with its pictures</source>
        <translation>Page web avec ses images</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Livre numérique (EPUB)</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), {day}</source>
        <translation>
            <numerusform>%n article, {day}</numerusform>
            <numerusform>%n articles, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>the number of a page, and how many there are</comment>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>Source: {address}</source>
        <translation>Source&#xa0;: {address}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>Rese&amp;t All</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>&amp;Letters and signs alone are commands</source>
        <translation>&amp;Les lettres et signes seuls sont des commandes</translation>
    </message>
    <message>
        <source>Keys that stand alone work in the list, the article and on the front page.</source>
        <translation>Les touches seules agissent dans la liste, dans l’article et à la une.</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>Aucune commande ni touche ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n raccourci</numerusform>
            <numerusform>%n raccourcis</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Toutes les touches sont comme au début.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <comment>a command and its keys</comment>
        <translation>{command}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In the navigation</source>
        <translation>Dans la navigation</translation>
    </message>
    <message>
        <source>In the list and the article</source>
        <translation>Dans la liste et l’article</translation>
    </message>
    <message>
        <source>On the front page</source>
        <translation>À la une</translation>
    </message>
    <message>
        <source>In an article with a text cursor</source>
        <translation>Dans un article avec un curseur de texte</translation>
    </message>
    <message>
        <source>In a report opened out of a story</source>
        <translation>Dans un article ouvert depuis une actualité</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move up among its neighbours</source>
        <translation>Monter parmi ses voisins</translation>
    </message>
    <message>
        <source>Move down among its neighbours</source>
        <translation>Descendre parmi ses voisins</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>Ouvrir ou fermer un dossier</translation>
    </message>
    <message>
        <source>Everything else, such as moving</source>
        <translation>Tout le reste, comme déplacer</translation>
    </message>
    <message>
        <source>Read on, then the next unread article</source>
        <translation>Lire la suite, puis l’article non lu suivant</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Revenir en arrière dans le texte</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Titre suivant</translation>
    </message>
    <message>
        <source>Heading before</source>
        <translation>Titre précédent</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Suivre le lien</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} sur {length}</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Place in the sound</source>
        <translation>Position dans le son</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) back</source>
        <translation>
            <numerusform>Reculer de %n seconde</numerusform>
            <numerusform>Reculer de %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) on</source>
        <translation>
            <numerusform>Avancer de %n seconde</numerusform>
            <numerusform>Avancer de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Vitesse : {speed}</translation>
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
        <translation>« {name} » est téléchargé depuis le début : ce qui était ici ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}</source>
        <translation>Téléchargement de « {name} » depuis {host}</translation>
    </message>
    <message>
        <source>Kept for offline: {name}</source>
        <translation>Gardé hors ligne : {name}</translation>
    </message>
</context>
<context>
    <name>SoundOnDesktop</name>
    <message>
        <source>A sound of an article</source>
        <translation>Le son d’un article</translation>
    </message>
</context>
<context>
    <name>SoundTitle</name>
    <message>
        <source>Show the article of {title}</source>
        <translation>Afficher l’article de {title}</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message>
        <source>For a &amp;Day</source>
        <translation>Pour un &amp;jour</translation>
    </message>
    <message>
        <source>For a &amp;Week</source>
        <translation>Pour une &amp;semaine</translation>
    </message>
    <message>
        <source>For a &amp;Month</source>
        <translation>Pour un &amp;mois</translation>
    </message>
    <message>
        <source>For &amp;Good</source>
        <translation>Pour &amp;toujours</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Read Aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go On with the List</source>
        <translation>Continuer avec la liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Vitesse&#xa0;: {speed}</translation>
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
        <translation>Aucun programme qui parle n’a été trouvé sur cet ordinateur. Installez speech-dispatcher ou espeak-ng, puis réessayez.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read this: {program}</source>
        <translation>Le programme de synthèse vocale de cet ordinateur n’a pas pu lire ceci&#xa0;: {program}</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read text in this language: {language} ({program})</source>
        <translation>Le programme de synthèse vocale de cet ordinateur n’a pas pu lire de texte dans cette langue&#xa0;: {language} ({program})</translation>
    </message>
</context>
<context>
    <name>SpeechOnDesktop</name>
    <message>
        <source>An article, read aloud</source>
        <translation>Un article lu à voix haute</translation>
    </message>
</context>
<context>
    <name>StoryBuilder</name>
    <message>
        <source>Before, continued</source>
        <translation>Avant, suite</translation>
    </message>
    <message>
        <source>The event, continued</source>
        <translation>L’événement, suite</translation>
    </message>
    <message>
        <source>What followed, continued</source>
        <translation>La suite, encore</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>What came before, as reports mention it</source>
        <translation>Ce qui a précédé, selon les articles</translation>
    </message>
    <message>
        <source>No date: reports of the event</source>
        <translation>Sans date : articles sur l’événement</translation>
    </message>
    <message>
        <source>No date: related to the event</source>
        <translation>Sans date : en rapport avec l’événement</translation>
    </message>
    <message>
        <source>Filled mark: the publishers state these times</source>
        <translation>Marque pleine : les éditeurs indiquent ces dates</translation>
    </message>
    <message>
        <source>Diamond: a day that reports tell of</source>
        <translation>Losange : un jour dont parlent les articles</translation>
    </message>
    <message>
        <source>Diamond: what reports mention as printed before</source>
        <translation>Losange : ce que les articles disent déjà publié</translation>
    </message>
    <message>
        <source>Hollow mark: only when these were received here is known</source>
        <translation>Marque creuse : on sait seulement quand ils ont été reçus ici</translation>
    </message>
    <message>
        <source>No publisher states when these appeared. The times are their arrival.</source>
        <translation>Aucun éditeur n’indique leur date de parution. Les heures sont celles de leur réception.</translation>
    </message>
    <message>
        <source>Also told of by {papers}</source>
        <translation>Aussi évoqué par {papers}</translation>
    </message>
</context>
<context>
    <name>StoryButtons</name>
    <message>
        <source>Mark Story as Unread</source>
        <translation>Marquer l’actualité comme non lue</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>Marquer l’actualité comme lue</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>Ne plus suivre l’actualité</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>Suivre l’actualité</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>There is no other report of this story here yet.</source>
        <translation>Aucun autre article sur cette actualité pour l’instant.</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>Marquer l’actualité comme lue</translation>
    </message>
    <message>
        <source>Mark Story as Unread</source>
        <translation>Marquer l’actualité comme non lue</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as read</source>
        <translation>
            <numerusform>%n article marqué comme lu</numerusform>
            <numerusform>%n articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as unread</source>
        <translation>
            <numerusform>%n article marqué comme non lu</numerusform>
            <numerusform>%n articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>Suivre l’actualité</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>Ne plus suivre l’actualité</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>La suite de cette actualité paraîtra à la une</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>Actualité</translation>
    </message>
</context>
<context>
    <name>StoryReportController</name>
    <message>
        <source>Not This Story</source>
        <translation>Pas cette actualité</translation>
    </message>
    <message>
        <source>Taken out of this story</source>
        <translation>Retiré de cette actualité</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>Même actualité</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>Réunis comme une même actualité</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>en %n langue</numerusform>
            <numerusform>en %n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {languages}</source>
        <comment>7 reports + in 4 languages</comment>
        <translation>{reports} {languages}</translation>
    </message>
    <message>
        <source>no report has a date</source>
        <translation>aucun article n’a de date</translation>
    </message>
    <message>
        <source>first of those with a date: {report}</source>
        <translation>le premier de ceux qui ont une date : {report}</translation>
    </message>
    <message>
        <source>first: {time}</source>
        <translation>premier&#xa0;: {time}</translation>
    </message>
    <message>
        <source>first: {source}, {time}</source>
        <translation>premier&#xa0;: {source}, {time}</translation>
    </message>
    <message>
        <source>the first on {day}</source>
        <translation>les premiers le {day}</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>heures en {zone}</translation>
    </message>
    <message>
        <source>{day}: the publisher states the day. The hour is not known for sure.</source>
        <translation>{day} : l’éditeur indique le jour. L’heure n’est pas connue avec certitude.</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher</source>
        <translation>{time} ({zone}), indiqué par l’éditeur</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher. In UTC: {utc}</source>
        <translation>{time} ({zone}), indiqué par l’éditeur. En UTC : {utc}</translation>
    </message>
    <message>
        <source>The publisher states no time. It was received here {time} ({zone})</source>
        <translation>L’éditeur n’indique pas de date. Reçu ici le {time} ({zone})</translation>
    </message>
    <message>
        <source>Stated is a time to come. It was received here {time} ({zone})</source>
        <translation>La date indiquée est à venir. Reçu ici le {time} ({zone})</translation>
    </message>
    <message>
        <source>received {time}</source>
        <comment>on the card of a report without a date</comment>
        <translation>reçu le {time}</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Premier article</translation>
    </message>
    <message>
        <source>First with a date</source>
        <translation>Premier daté</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a report that came since the story was looked at</comment>
        <translation>Nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n new since {time}</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>%n nouveau depuis le {time}</numerusform>
            <numerusform>%n nouveaux depuis le {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a report that may tell of another event</comment>
        <translation>Moins sûr</translation>
    </message>
    <message>
        <source>tells of {day}</source>
        <translation>raconte le {day}</translation>
    </message>
    <message>
        <source>Tells of {day}, written “{words}”</source>
        <translation>Raconte le {day}, écrit « {words} »</translation>
    </message>
    <message>
        <source>Leads to “{title}”</source>
        <comment>a sentence that mentions an earlier report</comment>
        <translation>Mène à « {title} »</translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message>
        <source>Moved to “{folder}”</source>
        <translation>Déplacé dans «&#x202f;{folder}&#x202f;»</translation>
    </message>
    <message>
        <source>Moved out of the folder</source>
        <translation>Sorti du dossier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>Renommer le flux</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>New folder</source>
        <comment>the name it has at first</comment>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>“{folder}” removed, in “{account}” too; its feeds were kept</source>
        <translation>Dossier « {folder} » supprimé, aussi dans « {account} » ; ses flux ont été conservés</translation>
    </message>
    <message>
        <source>“{folder}” removed, its feeds were kept</source>
        <translation>Dossier «&#x202f;{folder}&#x202f;» supprimé, ses flux ont été conservés</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Mute Feed</source>
        <translation>Mettre le flux en sourdine</translation>
    </message>
    <message>
        <source>Unmute Feed</source>
        <translation>Retirer la sourdine du flux</translation>
    </message>
    <message>
        <source>“{feed}” muted</source>
        <translation>«&#x202f;{feed}&#x202f;» est en sourdine</translation>
    </message>
    <message>
        <source>“{feed}” no longer muted</source>
        <translation>«&#x202f;{feed}&#x202f;» n’est plus en sourdine</translation>
    </message>
    <message>
        <source>Change Feed Settings</source>
        <translation>Modifier les réglages du flux</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s), in your account too</source>
        <translation>
            <numerusform>Désabonnement de %n flux effectué, aussi dans votre compte</numerusform>
            <numerusform>Désabonnement de %n flux effectué, aussi dans votre compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s)</source>
        <translation>
            <numerusform>Désabonnement de %n flux effectué</numerusform>
            <numerusform>Désabonnement de %n flux effectué</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”, in “{account}” too</source>
        <translation>Désabonnement de « {feed} » effectué, aussi dans « {account} »</translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”</source>
        <translation>Désabonnement de «&#x202f;{feed}&#x202f;» effectué</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFeature</name>
    <message>
        <source>This link names no public web address. Nothing was opened.</source>
        <translation>Ce lien ne mène à aucune adresse web publique. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>There is no article at this address.</source>
        <translation>Il n’y a pas d’article à cette adresse.</translation>
    </message>
    <message>
        <source>Look for Feeds</source>
        <translation>Chercher des flux</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%n nouveau flux</numerusform>
            <numerusform>%n nouveaux flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>Exporter les abonnements</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>Listes d’abonnements</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>Enregistré dans {file}</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>The server will not take a change of “{name}”. Here it stays as you made it.</source>
        <translation>Le serveur ne veut pas d’un changement de «&#x202f;{name}&#x202f;». Ici, il reste comme vous l’avez fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Remove the tag “{name}”</source>
        <translation>Retirer l’étiquette «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
</context>
<context>
    <name>TellingBuilder</name>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Figures with their sentence</source>
        <translation>Chiffres et leur phrase</translation>
    </message>
    <message>
        <source>Only in one report</source>
        <translation>Dans un seul article</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>{thing}: {values}</source>
        <comment>dead: 12 people (2)</comment>
        <translation>{thing}&#xa0;: {values}</translation>
    </message>
    <message>
        <source>{thing}, and the reports differ: {values}</source>
        <translation>{thing}, et les articles divergent&#xa0;: {values}</translation>
    </message>
    <message>
        <source>{value} ({reports})</source>
        <comment>a figure, and how many reports give it</comment>
        <translation>{value} ({reports})</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Morts</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Missing people</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>Arrestations</translation>
    </message>
    <message>
        <source>Rescued or evacuated</source>
        <translation>Secourus ou évacués</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Passagers</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Logements</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Shares in per cent</source>
        <translation>Parts en pour cent</translation>
    </message>
    <message>
        <source>Sums of money</source>
        <translation>Sommes d’argent</translation>
    </message>
    <message>
        <source>Lengths and distances</source>
        <translation>Longueurs et distances</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Superficies</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Vitesses</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Températures</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
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
            <numerusform>{papers} et %n autre</numerusform>
            <numerusform>{papers} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in the other reports on this computer.</source>
        <translation>Introuvable dans les autres articles de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not looked at: reports in {languages}.</source>
        <translation>Non examinés&#xa0;: les articles en {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: none of your %n paper(s)</source>
        <comment>has a report</comment>
        <translation>
            <numerusform>{language}&#xa0;: votre journal n’en dit rien</numerusform>
            <numerusform>{language}&#xa0;: aucun de vos %n journaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>de %n journal</numerusform>
            <numerusform>de %n journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>3 reports + from 2 papers</comment>
        <translation>{reports} {papers}</translation>
    </message>
    <message>
        <source>{language}: {reports}, none with a date</source>
        <translation>{language}&#xa0;: {reports}, aucun n’est daté</translation>
    </message>
    <message>
        <source>{language}: {reports}, the first on {time}</source>
        <translation>{language}&#xa0;: {reports}, le premier le {time}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TitleLanguages</name>
    <message>
        <source>Always translate titles from</source>
        <translation>Toujours traduire les titres depuis</translation>
    </message>
    <message>
        <source>Titles and standfirsts in lists and on cards, as they come on screen. Each says that it was translated, and its tool tip shows the original.</source>
        <translation>Titres et chapeaux des listes et des cartes, à mesure qu’ils viennent à l’écran. Chacun dit qu’il a été traduit, et son infobulle montre l’original.</translation>
    </message>
    <message>
        <source>Languages stand here once there is a model for them.</source>
        <translation>Les langues figurent ici dès qu’il y a un modèle pour elles.</translation>
    </message>
    <message>
        <source>Always translate titles from {language}</source>
        <translation>Toujours traduire les titres depuis&#xa0;: {language}</translation>
    </message>
</context>
<context>
    <name>TitleTranslations</name>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Fermer la visite</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>One event, in every language</source>
        <translation>Un événement, dans toutes les langues</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>Tout par son nom</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{command} leads to this card.</source>
        <translation>{command} mène à cette carte.</translation>
    </message>
    <message>
        <source>This card is one event. Open it: its page shows what each paper says of it, in all the languages you read, side by side.</source>
        <translation>Cette carte est un événement. Ouvrez-la : sa page montre côte à côte ce qu’en dit chaque journal, dans toutes les langues que vous lisez.</translation>
    </message>
    <message>
        <source>This row is one event that several papers report. Open it, then {command} shows what each of them says, in all the languages you read.</source>
        <translation>Cette ligne est un événement dont parlent plusieurs journaux. Ouvrez-la, puis {command} montre ce qu’en dit chacun, dans toutes les langues que vous lisez.</translation>
    </message>
    <message>
        <source>Here stands what your library holds about the same event and its background, in every language. Each card says why it is here.</source>
        <translation>Voici ce que votre bibliothèque a sur le même événement et son contexte, dans toutes les langues. Chaque carte dit pourquoi elle est là.</translation>
    </message>
    <message>
        <source>Below the article stands what your library holds about the same event and its background, in every language. Each card says why it is there.</source>
        <translation>Sous l’article se trouve ce que votre bibliothèque a sur le même événement et son contexte, dans toutes les langues. Chaque carte dit pourquoi elle est là.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows what each paper says of the event an article tells of, in all the languages you read.</source>
        <translation>{command}, dans ce menu, montre ce que chaque journal dit de l’événement dont parle un article, dans toutes les langues que vous lisez.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows beside each article what your library holds about the same event and its background, with the reasons.</source>
        <translation>{command}, dans ce menu, montre à côté de chaque article ce que votre bibliothèque a sur le même événement et son contexte, avec les raisons.</translation>
    </message>
    <message>
        <source>{command} finds every command, list and setting. {shortcuts} lists all keys. Both are in this menu, and so is this tour.</source>
        <translation>{command} trouve chaque commande, liste et réglage. {shortcuts} donne toutes les touches. Les deux sont dans ce menu, comme cette visite.</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Offer to &amp;translate articles</source>
        <translation>Proposer de &amp;traduire les articles</translation>
    </message>
    <message>
        <source>Texts are translated on this computer, by models that lie here. No text leaves it. The original is always one key away.</source>
        <translation>Les textes sont traduits sur cet ordinateur, par des modèles qui s’y trouvent. Aucun texte n’en sort. L’original reste toujours à une touche.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>Traduire &amp;en</translation>
    </message>
    <message>
        <source>Articles and titles are translated into it.</source>
        <translation>Les articles et les titres sont traduits dans cette langue.</translation>
    </message>
    <message>
        <source>&amp;Search in translated titles too</source>
        <translation>Chercher &amp;aussi dans les titres traduits</translation>
    </message>
    <message>
        <source>Searches also find titles and standfirsts by the words of a translation that was made before. Nothing is translated for a search.</source>
        <translation>Les recherches trouvent aussi titres et chapeaux par les mots d’une traduction déjà faite. Rien n’est traduit pour une recherche.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>Cet ordinateur ne peut pas traduire&#xa0;: le traducteur n’y fonctionne pas.</translation>
    </message>
    <message>
        <source>The language of the menus</source>
        <translation>La langue des menus</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is none yet. A model translates from one language to another. Two models serve languages that share none: through English.</source>
        <translation>Il n’y en a pas encore. Un modèle traduit d’une langue vers une autre. Deux modèles servent aux langues qui n’en ont pas en commun&#xa0;: par l’anglais.</translation>
    </message>
    <message>
        <source>Add a Model from a &amp;File…</source>
        <translation>Ajouter un modèle depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>From a Fol&amp;der…</source>
        <translation>Depuis un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A model comes as a ZIP or tar file, or as a folder with its model, shortlist and vocabulary, as Firefox Translations publishes them.</source>
        <translation>Un modèle vient dans un fichier ZIP ou tar, ou dans un dossier avec son modèle, sa liste courte et son vocabulaire, tels que Firefox Translations les publie.</translation>
    </message>
    <message>
        <source>Known models</source>
        <translation>Modèles connus</translation>
    </message>
    <message>
        <source>Fet&amp;ch…</source>
        <translation>Téléc&amp;harger…</translation>
    </message>
    <message>
        <source>Delete &amp;What Was Fetched</source>
        <translation>Effacer ce &amp;qui a été téléchargé</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so. You are told first where it comes from.</source>
        <translation>Rien n’est téléchargé sans votre accord. On vous dit d’abord d’où cela vient.</translation>
    </message>
    <message>
        <source>This release has no place to fetch models from. Those of this list are known: add one from a file, and it is checked.</source>
        <translation>Cette version n’a pas de lieu où chercher des modèles. Ceux de cette liste sont connus&#xa0;: ajoutez-en un depuis un fichier, et il est vérifié.</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>Check the figures</source>
        <translation>Vérifiez les chiffres</translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>Vérifiez les noms</translation>
    </message>
    <message>
        <source>{check}: the original says {words}.</source>
        <translation>{check}&#xa0;: l’original dit {words}.</translation>
    </message>
    <message>
        <source>Links of this paragraph:</source>
        <translation>Liens de ce paragraphe&#xa0;:</translation>
    </message>
    <message>
        <source>Not translated: it would have taken too long.</source>
        <translation>Non traduit&#xa0;: cela aurait pris trop de temps.</translation>
    </message>
    <message>
        <source>Not translated: the translator failed here.</source>
        <translation>Non traduit&#xa0;: le traducteur a échoué ici.</translation>
    </message>
    <message>
        <source>Translate articles on this computer?

Models that lie here do it: no text leaves this computer, and nothing is fetched now. A translation may contain errors; the original stays, one key away.</source>
        <translation>Traduire les articles sur cet ordinateur&#x202f;?

Des modèles qui s’y trouvent le font&#xa0;: aucun texte ne quitte cet ordinateur, et rien n’est téléchargé maintenant. Une traduction peut contenir des erreurs&#x202f;; l’original reste, à une touche.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>Cet article est déjà dans cette langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>Nothing says in which language this article is.</source>
        <translation>Rien ne dit dans quelle langue est cet article.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. Two models would do: {first}, and {second}.</source>
        <translation>Pas de modèle de {source} vers {target}. Deux modèles suffiraient&#xa0;: {first}, et {second}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. One more would do: {first}.</source>
        <translation>Pas de modèle de {source} vers {target}. Un de plus suffirait&#xa0;: {first}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here. It takes {size}.</source>
        <translation>Il n’y a pas ici de modèle de {source} vers {target}. Il prend {size}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here.</source>
        <translation>Il n’y a pas ici de modèle de {source} vers {target}.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>Cet ordinateur ne peut pas traduire&#xa0;: le traducteur n’y fonctionne pas.</translation>
    </message>
    <message>
        <source>{source} to {target}, {size}</source>
        <translation>{source} vers {target}, {size}</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} vers {target}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Readerapp</source>
        <translation>&amp;Ouvrir Readerapp</translation>
    </message>
    <message>
        <source>&amp;Refresh All Feeds</source>
        <translation>&amp;Actualiser tous les flux</translation>
    </message>
    <message>
        <source>&amp;Pause Asking for News</source>
        <translation>&amp;Suspendre l’actualisation</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Readerapp: %n unread article(s)</source>
        <translation>
            <numerusform>Readerapp : %n article non lu</numerusform>
            <numerusform>Readerapp : %n articles non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo “{action}”?</source>
        <translation>Annuler «&#x202f;{action}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler l’action</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ne &amp;pas annuler</translation>
    </message>
    <message>
        <source>{things} will move to the bin.</source>
        <translation>Cela mettra {things} à la corbeille.</translation>
    </message>
    <message>
        <source>“{action}” undone: {things} moved to the bin</source>
        <translation>«&#x202f;{action}&#x202f;» annulé, mis à la corbeille&#xa0;: {things}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
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
    <name>UpgradeNotice</name>
    <message>
        <source>This is Readerapp {version}.</source>
        <translation>Voici Readerapp {version}.</translation>
    </message>
    <message>
        <source>See What Is New</source>
        <translation>Voir les nouveautés</translation>
    </message>
</context>
<context>
    <name>VerdictController</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>Même actualité</translation>
    </message>
    <message>
        <source>Not Related</source>
        <translation>Sans rapport</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>Revenir sur la décision</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>Réunis comme une même actualité</translation>
    </message>
    <message>
        <source>Not shown beside this article any more</source>
        <translation>N’apparaîtra plus à côté de cet article</translation>
    </message>
    <message>
        <source>Your decision is taken back</source>
        <translation>Votre décision est annulée</translation>
    </message>
</context>
<context>
    <name>WelcomeController</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>Importer des abonnements</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>Listes d’abonnements</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Begin with these %n paper(s)</source>
        <translation>
            <numerusform>Commencer avec ce journal</numerusform>
            <numerusform>Commencer avec ces %n journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>The news of the world side by side, in the languages you read. All of it is kept and compared on this computer, and nobody watches what you read.</source>
        <translation>Les nouvelles du monde côte à côte, dans les langues que vous lisez. Tout est gardé et comparé sur cet ordinateur, et personne ne regarde ce que vous lisez.</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>Quelles langues lisez-vous ?</translation>
    </message>
    <message>
        <source>Papers to begin with</source>
        <translation>Des journaux pour commencer</translation>
    </message>
    <message>
        <source>The internet is asked for nothing before you press this, and then only these papers are. More papers are found with “Add a Feed”.</source>
        <translation>Rien n’est demandé à Internet avant que vous n’appuyiez sur ce bouton, et ensuite à ces journaux seulement. D’autres journaux se trouvent avec « Ajouter un flux ».</translation>
    </message>
    <message>
        <source>Or begin with what is there</source>
        <translation>Ou commencer avec ce qui est là</translation>
    </message>
    <message>
        <source>Import subscriptions (OPML)…</source>
        <translation>Importer des abonnements (OPML)…</translation>
    </message>
    <message>
        <source>Paste or open an article…</source>
        <translation>Coller ou ouvrir un article…</translation>
    </message>
    <message>
        <source>Look around with samples</source>
        <translation>Découvrir avec des exemples</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why Related?</source>
        <translation>Pourquoi ce rapprochement&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>The other article</source>
        <translation>L’autre article</translation>
    </message>
    <message>
        <source>They are not related any more.</source>
        <translation>Ces articles ne sont plus liés.</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>sous «&#x202f;{heading}&#x202f;»</translation>
    </message>
    <message>
        <source>This computer is fairly sure</source>
        <translation>Cet ordinateur en est assez sûr</translation>
    </message>
    <message>
        <source>This computer is less sure</source>
        <translation>Cet ordinateur en est moins sûr</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>One paper tells this, so that nothing is counted. Single articles follow the stories, one of each paper, those first that write rarely.</source>
        <translation>Un seul journal le rapporte, rien n’est donc compté. Les articles seuls suivent les actualités, un par journal, d’abord ceux qui écrivent rarement.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) repeat another one’s text and are not counted.</source>
        <translation>
            <numerusform>%n article reprend le texte d’un autre et n’est pas compté.</numerusform>
            <numerusform>%n articles reprennent le texte d’un autre et ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further language(s) tell it: + {points}</source>
        <translation>
            <numerusform>%n autre langue en parle&#xa0;: + {points}</numerusform>
            <numerusform>%n autres langues en parlent&#xa0;: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>Ensemble&#xa0;: {points}</translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week: + {points}</source>
        <translation>
            <numerusform>{language}&#xa0;: {papers} journal sur %n ayant écrit cette semaine&#xa0;: + {points}</numerusform>
            <numerusform>{language}&#xa0;: {papers} journaux sur %n ayant écrit cette semaine&#xa0;: + {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week, counted as of {fewest}: + {points}</source>
        <translation>
            <numerusform>{language}&#xa0;: {papers} journal sur %n ayant écrit cette semaine, compté comme sur {fewest}&#xa0;: + {points}</numerusform>
            <numerusform>{language}&#xa0;: {papers} journaux sur %n ayant écrit cette semaine, compté comme sur {fewest}&#xa0;: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has a date: × {factor}</source>
        <translation>Aucun article n’a de date&#xa0;: × {factor}</translation>
    </message>
    <message>
        <source>Its newest dated report is {age} hours old, and half counts after {half}: × {factor}</source>
        <translation>Son article daté le plus récent a {age} heures, et la moitié compte après {half}&#xa0;: × {factor}</translation>
    </message>
    <message>
        <source>No text of its own is new since the edition before: × {factor}</source>
        <translation>Aucun texte propre n’est nouveau depuis l’édition précédente&#xa0;: × {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of their own are new: × {factor}</source>
        <translation>
            <numerusform>%n texte propre est nouveau&#xa0;: × {factor}</numerusform>
            <numerusform>%n textes propres sont nouveaux&#xa0;: × {factor}</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow it: + {points}</source>
        <translation>Vous la suivez&#xa0;: + {points}</translation>
    </message>
    <message>
        <source>You starred a report: + {points}</source>
        <translation>Un article est dans vos favoris&#xa0;: + {points}</translation>
    </message>
    <message>
        <source>A paper of it is important to you: + {points}</source>
        <translation>Un de ses journaux vous importe&#xa0;: + {points}</translation>
    </message>
    <message>
        <source>You want less of this: {points}</source>
        <translation>Vous en voulez moins&#xa0;: {points}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Reported by AI</source>
        <translation>Rapporté par l’IA</translation>
    </message>
    <message>
        <source>AI-generated image</source>
        <translation>Image générée par IA</translation>
    </message>
    <message>
        <source>Image edited with AI</source>
        <translation>Image retouchée par IA</translation>
    </message>
    <message>
        <source>Contains AI-generated parts</source>
        <translation>Contient des éléments générés par IA</translation>
    </message>
    <message>
        <source>AI</source>
        <comment>a label with no room for more</comment>
        <translation>IA</translation>
    </message>
    <message>
        <source>signed by {who}</source>
        <translation>signé par {who}</translation>
    </message>
    <message>
        <source>signed, signer unknown</source>
        <translation>signé, signataire inconnu</translation>
    </message>
    <message>
        <source>stated in the image file (not signed)</source>
        <translation>indiqué dans le fichier image (non signé)</translation>
    </message>
    <message>
        <source>stated by the publisher (page data)</source>
        <translation>indiqué par l’éditeur (données de la page)</translation>
    </message>
    <message>
        <source>stated by the site</source>
        <translation>indiqué par le site</translation>
    </message>
    <message>
        <source>stated in the article: “{quote}”</source>
        <translation>indiqué dans l’article&#xa0;: «&#x202f;{quote}&#x202f;»</translation>
    </message>
    <message>
        <source>stated by a rule for this feed</source>
        <translation>indiqué par une règle propre à ce flux</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>indiqué par vous</translation>
    </message>
    <message>
        <source>Text label disputed by you</source>
        <translation>Mention du texte contestée par vous</translation>
    </message>
    <message>
        <source>Image label disputed by you</source>
        <translation>Mention de l’image contestée par vous</translation>
    </message>
    <message>
        <source>disputed by you</source>
        <translation>contesté par vous</translation>
    </message>
    <message>
        <source>made on this computer by {model}</source>
        <translation>fait sur cet ordinateur par {model}</translation>
    </message>
    <message>
        <source>content credentials do not verify</source>
        <translation>les attestations de contenu ne sont pas vérifiées</translation>
    </message>
    <message>
        <source>possible: the file names {tool}</source>
        <translation>possible&#xa0;: le fichier mentionne {tool}</translation>
    </message>
    <message>
        <source>{subject}: {claim}</source>
        <translation>{subject}&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a label</comment>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Translated on this computer by {model}. May contain errors.</source>
        <translation>Traduit sur cet ordinateur par {model}. Peut contenir des erreurs.</translation>
    </message>
    <message>
        <source>Translated on this computer, through English, by {first} and {second}. May contain errors.</source>
        <translation>Traduit sur cet ordinateur, en passant par l’anglais, par {first} et {second}. Peut contenir des erreurs.</translation>
    </message>
    <message>
        <source>Found in a translation: {text}</source>
        <translation>Trouvé dans une traduction : {text}</translation>
    </message>
    <message>
        <source>received {date}</source>
        <comment>short; in a row without a date of its own</comment>
        <translation>reçu : {date}</translation>
    </message>
    <message>
        <source>No date, received {date}</source>
        <translation>Sans date, reçu le {date}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No date is known. It stands where it arrived: {date}</source>
        <translation>Aucune date connue. Il est rangé à son arrivée : {date}</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>Articles ouverts</translation>
    </message>
    <message>
        <source>Articles opened, by language</source>
        <translation>Articles ouverts, par langue</translation>
    </message>
    <message>
        <source>Searches made</source>
        <translation>Recherches effectuées</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Changes of the interface language</source>
        <translation>Changements de la langue de l’interface</translation>
    </message>
    <message>
        <source>Related stories opened</source>
        <translation>Articles liés ouverts</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>Articles en {language}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Translated. The original title, in {language}: {title}</source>
        <translation>Traduit. Le titre d’origine, en {language}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Title taken from its first sentence</source>
        <translation>Titre tiré de la première phrase</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <translation>Image : {description}</translation>
    </message>
    <message>
        <source>The full article is not here yet</source>
        <translation>L’article complet n’est pas encore là</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not here yet</source>
        <translation>
            <numerusform>%n image manque encore</numerusform>
            <numerusform>%n images manquent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>One is the source of the other, says the publisher</source>
        <translation>L’un est la source de l’autre, selon l’éditeur</translation>
    </message>
    <message>
        <source>One is based on the other, says the publisher</source>
        <translation>L’un s’appuie sur l’autre, selon l’éditeur</translation>
    </message>
    <message>
        <source>Same series, says the publisher</source>
        <translation>Même série, selon l’éditeur</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Langue inconnue</translation>
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
        <source>Same story</source>
        <translation>Même actualité</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Article lié</translation>
    </message>
    <message>
        <source>Linked by the publisher</source>
        <translation>Lié par l’éditeur</translation>
    </message>
    <message>
        <source>Translation, says the publisher</source>
        <translation>Traduction, selon l’éditeur</translation>
    </message>
    <message>
        <source>Both name {names}</source>
        <translation>Mêmes noms&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Both speak of {places}</source>
        <translation>Mêmes lieux&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Same figures: {numbers}</source>
        <translation>Mêmes chiffres&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Same dates: {dates}</source>
        <translation>Mêmes dates&#xa0;: {dates}</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <translation>Sens proche</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Selon vous</translation>
    </message>
    <message>
        <source>Published within the hour</source>
        <translation>Publiés à moins d’une heure d’intervalle</translation>
    </message>
    <message numerus="yes">
        <source>Published %n hour(s) apart</source>
        <translation>
            <numerusform>Publiés à %n&#xa0;heure d’intervalle</numerusform>
            <numerusform>Publiés à %n&#xa0;heures d’intervalle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n day(s) apart</source>
        <translation>
            <numerusform>Publiés à %n&#xa0;jour d’intervalle</numerusform>
            <numerusform>Publiés à %n&#xa0;jours d’intervalle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Mute Words</source>
        <translation>Mettre des mots en sourdine</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Mots :</translation>
    </message>
    <message>
        <source>&amp;How long:</source>
        <translation>&amp;Durée :</translation>
    </message>
    <message>
        <source>Words to mute</source>
        <translation>Mots à mettre en sourdine</translation>
    </message>
    <message>
        <source>as they stand together in titles</source>
        <translation>tels qu’ils se suivent dans les titres</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>In the &amp;text, too</source>
        <translation>Aussi dans le &amp;texte</translation>
    </message>
    <message>
        <source>Searches find translated titles too; mutes look only at the words of the article itself.</source>
        <translation>Les recherches trouvent aussi les titres traduits ; les sourdines ne regardent que les mots de l’article lui-même.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Mettre en &amp;sourdine</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>_Download</name>
    <message>
        <source>Save File</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>_WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{done} of {total} fetched</source>
        <translation>{done} sur {total} téléchargés</translation>
    </message>
    <message>
        <source>The model is being checked…</source>
        <translation>Vérification du modèle…</translation>
    </message>
</context>
</TS>
