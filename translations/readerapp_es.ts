<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readerapp</source>
        <translation>Acerca de Readerapp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The world&apos;s news in every language you read, on your own computer.</source>
        <translation>Las noticias del mundo en todos los idiomas que uno lee, en el propio equipo.</translation>
    </message>
    <message>
        <source>Nothing about your reading leaves this computer.</source>
        <translation>Nada de lo que se lee sale de este equipo.</translation>
    </message>
    <message>
        <source>Your library lies in {folder}</source>
        <translation>La biblioteca está en {folder}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>De&amp;scargar</translation>
    </message>
    <message>
        <source>&amp;How long back</source>
        <translation>An&amp;tigüedad máxima</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>Sincroni&amp;zar</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep and Send Again</source>
        <translation>Conservar y r&amp;eenviar</translation>
    </message>
    <message>
        <source>&amp;Use the Server’s Marks</source>
        <translation>&amp;Usar las marcas del servidor</translation>
    </message>
    <message>
        <source>Unread and starred articles</source>
        <translation>Artículos no leídos y destacados</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>Solo los destacados</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pido</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>FreshRSS and others</source>
        <translation>FreshRSS y otros</translation>
    </message>
    <message>
        <source>Miniflux</source>
        <translation>Miniflux</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{user} en {host}</translation>
    </message>
    <message>
        <source>{host} is told what you read and star of its articles, and which of its feeds you add, rename, move or end. Nobody else is told, and the feeds are not asked from here.</source>
        <translation>{host} sabe qué lee y destaca de sus artículos, y qué canales suyos añade, renombra, mueve o deja. Nadie más lo sabe, y los canales no se consultan desde aquí.</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>Espera su decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n cambio por enviar</numerusform>
            <numerusform>%n cambios por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not given by the server</source>
        <translation>
            <numerusform>%n artículo no entregado por el servidor</numerusform>
            <numerusform>%n artículos no entregados por el servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks sent: {done} of {total}</source>
        <translation>Marcas enviadas: {done} de {total}</translation>
    </message>
    <message>
        <source>Articles fetched: {done} of {total}</source>
        <translation>Artículos recibidos: {done} de {total}</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Wants your password again</source>
        <translation>Pide de nuevo su contraseña</translation>
    </message>
    <message>
        <source>No news server there</source>
        <translation>Allí no hay servidor de noticias</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Aún no se ha sincronizado</translation>
    </message>
    <message>
        <source>Synchronised {time}</source>
        <translation>Sincronizado: {time}</translation>
    </message>
    <message>
        <source>It is asked again after {time}.</source>
        <translation>Se le preguntará de nuevo después de: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} read articles are unread on the server.</source>
        <translation>
            <numerusform>%n de {known} artículos leídos está sin leer en el servidor.</numerusform>
            <numerusform>%n de {known} artículos leídos están sin leer en el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} stars are missing on the server.</source>
        <translation>
            <numerusform>%n de {known} estrellas falta en el servidor.</numerusform>
            <numerusform>%n de {known} estrellas faltan en el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes here until you choose.</source>
        <translation>Aquí no cambia nada hasta que elija.</translation>
    </message>
    <message>
        <source>Give the user name and the password again. Some servers want a password of its own for programs: look in the settings of your account there.</source>
        <translation>Escriba de nuevo el nombre de usuario y la contraseña. Algunos servidores quieren una contraseña propia para programas: mire allí en los ajustes de su cuenta.</translation>
    </message>
    <message>
        <source>Look at the address and at the kind of server. With FreshRSS, access by programs must be allowed in its settings.</source>
        <translation>Compruebe la dirección y el tipo de servidor. En FreshRSS, el acceso de programas debe permitirse en sus ajustes.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>Revise el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>Look at the address and at your network connection.</source>
        <translation>Compruebe la dirección y su conexión de red.</translation>
    </message>
    <message>
        <source>What you mark is sent once there is a connection.</source>
        <translation>Lo que marque se enviará en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>Se le preguntará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Your marks stay on this computer as they are.</source>
        <translation>Sus marcas quedan como están en este ordenador.</translation>
    </message>
    <message>
        <source>Choose Change to see the certificate that the server shows.</source>
        <translation>Elija Cambiar para ver el certificado que muestra el servidor.</translation>
    </message>
    <message>
        <source>The account works until Readerapp is closed; then it asks for the password again.</source>
        <translation>La cuenta funciona hasta que se cierre Readerapp; después se pide de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>Made for: {names}</source>
        <translation>Emitido para: {names}</translation>
    </message>
    <message>
        <source>Valid from {begins} to {ends}</source>
        <translation>Válido desde {begins} hasta {ends}</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {fingerprint}</source>
        <translation>Huella (SHA-256): {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Change Account</source>
        <translation>Cambiar la cuenta</translation>
    </message>
    <message>
        <source>Account removed, its articles were kept</source>
        <translation>Cuenta quitada, sus artículos se conservan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Quitar la cuenta</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>All its articles stay on this computer, with their marks, tags and notes. Nothing changes on the server.</source>
        <translation>Todos sus artículos quedan en este ordenador, con sus marcas, etiquetas y notas. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Its feeds and its password go from this computer.</source>
        <translation>Sus canales y su contraseña se van de este ordenador.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent; the server will not hear of them.</source>
        <translation>
            <numerusform>%n cambio está por enviar; el servidor no lo sabrá.</numerusform>
            <numerusform>%n cambios están por enviar; el servidor no los sabrá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>¿Quitar la cuenta «{name}»?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>Sincronizar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import Web &amp;Address…</source>
        <translation>Importar dirección &amp;web…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>Pe&amp;gar como artículo</translation>
    </message>
    <message>
        <source>Add &amp;Samples</source>
        <translation>Añadir e&amp;jemplos</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>&amp;Quitar ejemplos</translation>
    </message>
    <message>
        <source>&amp;Export Article…</source>
        <translation>&amp;Exportar artículo…</translation>
    </message>
    <message>
        <source>Print Artic&amp;le…</source>
        <translation>Im&amp;primir artículo…</translation>
    </message>
    <message>
        <source>Export S&amp;ubscriptions…</source>
        <translation>Exportar s&amp;uscripciones…</translation>
    </message>
    <message>
        <source>Export Archi&amp;ve…</source>
        <translation>Exportar &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Export &amp;Notes…</source>
        <translation>Exportar &amp;notas…</translation>
    </message>
    <message>
        <source>&amp;Back Up Library…</source>
        <translation>Hacer copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>Res&amp;tore Library…</source>
        <translation>Res&amp;taurar biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Refresh This List</source>
        <translation>Act&amp;ualizar esta lista</translation>
    </message>
    <message>
        <source>Refresh &amp;All Feeds</source>
        <translation>Actualizar &amp;todos los canales</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>Activi&amp;dad…</translation>
    </message>
    <message>
        <source>Add &amp;Feed…</source>
        <translation>&amp;Añadir canal…</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>Cancelar la suscr&amp;ipción</translation>
    </message>
    <message>
        <source>Make This List Available &amp;Offline</source>
        <translation>Hacer disponible esta lista sin &amp;conexión</translation>
    </message>
    <message>
        <source>&amp;Group by Story</source>
        <translation>Agrupar por no&amp;ticia</translation>
    </message>
    <message>
        <source>&amp;Unread Only</source>
        <translation>Solo &amp;sin leer</translation>
    </message>
    <message>
        <source>Ol&amp;dest First</source>
        <translation>Más anti&amp;guos primero</translation>
    </message>
    <message>
        <source>Group &amp;by Day</source>
        <translation>Agru&amp;par por día</translation>
    </message>
    <message>
        <source>Group by AI Lab&amp;el</source>
        <translation>Agrupar por me&amp;nción de IA</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>Mos&amp;trar la noticia</translation>
    </message>
    <message>
        <source>&amp;Mark What Is Here Offline</source>
        <translation>Señalar lo disponi&amp;ble sin conexión</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>Cuent&amp;as…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation>Eliminar artíc&amp;ulo</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papelera…</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Previ&amp;ous</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Search Articles</source>
        <translation>Buscar &amp;artículos</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;Guardar búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Make a Rule of This Search…</source>
        <translation>Convertir búsqueda en reg&amp;la…</translation>
    </message>
    <message>
        <source>Ru&amp;les and Mutes…</source>
        <translation>Reglas y silenc&amp;iados…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ajus&amp;tes…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>Panel de na&amp;vegación</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>Artículos &amp;relacionados</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>Tamaño n&amp;ormal</translation>
    </message>
    <message>
        <source>&amp;Three Columns</source>
        <translation>&amp;Tres columnas</translation>
    </message>
    <message>
        <source>List &amp;Above the Article</source>
        <translation>&amp;Lista encima del artículo</translation>
    </message>
    <message>
        <source>&amp;One at a Time</source>
        <translation>&amp;De uno en uno</translation>
    </message>
    <message>
        <source>Fo&amp;cus Mode</source>
        <translation>Modo de &amp;concentración</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>Te&amp;xt Cursor in Articles</source>
        <translation>Cursor de te&amp;xto en los artículos</translation>
    </message>
    <message>
        <source>&amp;Headings of the Article…</source>
        <translation>&amp;Encabezados del artículo…</translation>
    </message>
    <message>
        <source>Show Whole &amp;Page</source>
        <translation>Mostrar la página &amp;entera</translation>
    </message>
    <message>
        <source>&amp;Front Page</source>
        <translation>&amp;Portada</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Panel sig&amp;uiente</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Move a Border</source>
        <translation>&amp;Mover un borde</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>Siguiente artículo sin &amp;leer</translation>
    </message>
    <message>
        <source>Previous Unread A&amp;rticle</source>
        <translation>A&amp;nterior artículo sin leer</translation>
    </message>
    <message>
        <source>Next &amp;List</source>
        <translation>Lista si&amp;guiente</translation>
    </message>
    <message>
        <source>Previous L&amp;ist</source>
        <translation>L&amp;ista anterior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marcar como &amp;leído</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Marcar con &amp;estrella</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>M&amp;arcar todo como leído</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>A&amp;I Label…</source>
        <translation>&amp;Indicación de IA…</translation>
    </message>
    <message>
        <source>High&amp;light</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>Sho&amp;w Translation</source>
        <translation>Mostrar la tra&amp;ducción</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>En &amp;paralelo con el original</translation>
    </message>
    <message>
        <source>Read Alo&amp;ud</source>
        <translation>Leer en &amp;voz alta</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Abrir en el nave&amp;gador</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>¿Cómo se &amp;sabe?</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;Help Pages</source>
        <translation>&amp;Páginas de ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Hacer el recorrido</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Privacy Policy</source>
        <translation>Política de p&amp;rivacidad</translation>
    </message>
    <message>
        <source>P&amp;roblem Reports…</source>
        <translation>&amp;Informes de problemas…</translation>
    </message>
    <message>
        <source>&amp;About Readerapp</source>
        <translation>Acerca &amp;de Readerapp</translation>
    </message>
</context>
<context>
    <name>ActionsMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Remove Sta&amp;r</source>
        <translation>Quitar &amp;estrella</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>Marcar con &amp;estrella</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>Marcar como no &amp;leído</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marcar como &amp;leído</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>Mos&amp;trar la noticia</translation>
    </message>
    <message>
        <source>Show Or&amp;iginal Title</source>
        <translation>Mostrar el título or&amp;iginal</translation>
    </message>
    <message>
        <source>Translate T&amp;itle</source>
        <translation>Traduc&amp;ir el título</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Copy Title and &amp;Link</source>
        <translation>Co&amp;piar título y enlace</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>Eliminar artíc&amp;ulo</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Progress of relating</source>
        <translation>Progreso de la búsqueda de relaciones</translation>
    </message>
    <message>
        <source>Progress of reading pictures</source>
        <translation>Progreso de la lectura de imágenes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Height of the feeds</source>
        <translation>Altura de los canales</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>&amp;Canales</translation>
    </message>
    <message>
        <source>&amp;What Happened</source>
        <translation>&amp;Registro</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>Cerrado por el editor</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>No se pudo leer «{name}».</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Asked next: {time}</source>
        <translation>Próxima consulta: {time}</translation>
    </message>
    <message>
        <source>No feed is asked by itself: that is switched off in the settings.</source>
        <translation>Ningún canal se consulta automáticamente: está desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Next feed: {name} · {time}</source>
        <translation>Próximo canal: {name} · {time}</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>Última consulta: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Began to ask %n feed(s)</source>
        <translation>
            <numerusform>Comenzó la consulta de %n canal</numerusform>
            <numerusform>Comenzó la consulta de %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network connection. Nothing was asked.</source>
        <translation>No hay conexión de red. No se consultó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Your rules moved %n article(s) to the bin.</source>
        <translation>
            <numerusform>Las reglas han enviado %n artículo a la papelera.</numerusform>
            <numerusform>Las reglas han enviado %n artículos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by you. {result}</source>
        <translation>Detenida a mano. {result}</translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation>Terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>{why} {result}</source>
        <translation>{why} {result}</translation>
    </message>
    <message>
        <source>Finished. {result}</source>
        <translation>Terminada. {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>%n cambio de sus otros ordenadores</numerusform>
            <numerusform>%n cambios de sus otros ordenadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder: {reason}</source>
        <translation>Carpeta compartida: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) sent</source>
        <translation>
            <numerusform>%n marca enviada</numerusform>
            <numerusform>%n marcas enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>%n marca recibida</numerusform>
            <numerusform>%n marcas recibidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the server</source>
        <translation>
            <numerusform>%n cambio rechazado por el servidor</numerusform>
            <numerusform>%n cambios rechazados por el servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}: {result}</source>
        <translation>Cuenta {name}: {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n canal con error</numerusform>
            <numerusform>%n canales con error</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, {trouble}</source>
        <translation>{found}, {trouble}</translation>
    </message>
    <message>
        <source>Accounts: synchronising…</source>
        <translation>Cuentas: sincronizando…</translation>
    </message>
    <message>
        <source>Whole texts: {done} of {total}</source>
        <translation>Textos completos: {done} de {total}</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>Imágenes: {done} de {total}</translation>
    </message>
    <message>
        <source>Accounts: marks {done} of {total}</source>
        <translation>Cuentas: marcas, {done} de {total}</translation>
    </message>
    <message>
        <source>Accounts: marks sent {done} of {total}</source>
        <translation>Cuentas: marcas enviadas, {done} de {total}</translation>
    </message>
    <message>
        <source>Accounts: articles {done} of {total}</source>
        <translation>Cuentas: artículos, {done} de {total}</translation>
    </message>
    <message>
        <source>Feeds: {done} of {total}</source>
        <translation>Canales: {done} de {total}</translation>
    </message>
    <message>
        <source>Relating {done} of {total} articles</source>
        <translation>Buscando relaciones: {done} de {total} artículos</translation>
    </message>
    <message>
        <source>Looking for AI labels in saved pictures: {done} of {total}</source>
        <translation>Buscando indicaciones de IA en las imágenes guardadas: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>AddFeedController</name>
    <message>
        <source>The address waits until Add Feeds is closed.</source>
        <translation>La dirección espera hasta que se cierre «Añadir canales».</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Suscribirse</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %n feed(s)</source>
        <translation>
            <numerusform>Suscripción a %n canal</numerusform>
            <numerusform>Suscripción a %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feeds</source>
        <translation>Añadir canales</translation>
    </message>
    <message>
        <source>&amp;By Address</source>
        <translation>Por &amp;dirección</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>Catá&amp;logo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Carp&amp;eta</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>Consulta&amp;dos por</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n Feed(s)</source>
        <translation>
            <numerusform>&amp;Suscribirse a %n canal</numerusform>
            <numerusform>&amp;Suscribirse a %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Suscribirse</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>The address waits until the open question is answered.</source>
        <translation>La dirección espera hasta que respondas a la pregunta abierta.</translation>
    </message>
    <message>
        <source>Import Web Address</source>
        <translation>Importar dirección web</translation>
    </message>
    <message>
        <source>Address of the page. It is fetched once, with its pictures:</source>
        <translation>Dirección de la página. Se descarga una sola vez, con sus imágenes:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Tag “{name}” added</source>
        <translation>Etiqueta «{name}» añadida</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>Etiqueta «{name}» quitada</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Renombrar etiqueta</translation>
    </message>
    <message>
        <source>Tag “{name}” removed everywhere</source>
        <translation>Etiqueta «{name}» quitada en todas partes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove Tag Everywhere</source>
        <translation>Quitar etiqueta en todas partes</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Resaltado quitado</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Quitar resaltado</translation>
    </message>
    <message>
        <source>&amp;Note on Highlight…</source>
        <translation>&amp;Nota sobre el resaltado…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>&amp;Quitar resaltado</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Cambiar nota</translation>
    </message>
</context>
<context>
    <name>AnnotationStrip</name>
    <message>
        <source>“{quote}” (not in this text any more)</source>
        <translation>«{quote}» (ya no está en este texto)</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>Tags, note and highlights</source>
        <translation>Etiquetas, nota y resaltados</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Nota sobre este artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n resaltado</numerusform>
            <numerusform>%n resaltados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Undone: {action}</source>
        <translation>Deshecho: {action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Rehecho: {action}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n artículo encontrado</numerusform>
            <numerusform>%n artículos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>Noticia con %n artículo</numerusform>
            <numerusform>Noticia con %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page has %n card(s)</source>
        <translation>
            <numerusform>La portada tiene %n ficha</numerusform>
            <numerusform>La portada tiene %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>Tamaño del texto: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}: activado</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}: desactivado</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>The language of menus and windows. Articles stay in their own.</source>
        <translation>El idioma de los menús y las ventanas. Los artículos siguen en el suyo.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>System Theme</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>The colours of the window. The system’s theme follows your desktop, also when it asks for high contrast.</source>
        <translation>Los colores de la ventana. El tema del sistema sigue al del escritorio, también cuando pide alto contraste.</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>&amp;Densidad de la lista</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more articles are in sight.</source>
        <translation>Las filas compactas son más bajas, de modo que se ven más artículos.</translation>
    </message>
    <message>
        <source>Te&amp;xts labelled as by AI</source>
        <translation>Te&amp;xtos indicados como de IA</translation>
    </message>
    <message>
        <source>In lists and on the front page. Whatever you dispute is shown.</source>
        <translation>En las listas y en la portada. Lo que usted discute se muestra.</translation>
    </message>
    <message>
        <source>&amp;Pictures labelled as by AI</source>
        <translation>Imág&amp;enes indicadas como de IA</translation>
    </message>
    <message>
        <source>Articles with such pictures. Lists say how many are hidden.</source>
        <translation>Artículos con tales imágenes. Las listas dicen cuántos están ocultos.</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>Al ini&amp;ciar</translation>
    </message>
    <message>
        <source>Front page after a pause</source>
        <translation>La portada tras una pausa</translation>
    </message>
    <message>
        <source>Always the front page</source>
        <translation>Siempre la portada</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>Donde lo dejé</translation>
    </message>
    <message>
        <source>What you see first. A pause is four hours without the front page on screen.</source>
        <translation>Lo que se ve primero. Una pausa son cuatro horas sin la portada en pantalla.</translation>
    </message>
    <message>
        <source>&amp;Front page shows</source>
        <translation>La &amp;portada muestra</translation>
    </message>
    <message numerus="yes">
        <source> story(s)</source>
        <translation>
            <numerusform> noticia</numerusform>
            <numerusform> noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>How many stories stand on top. The next edition follows it.</source>
        <translation>Cuántas noticias van arriba. Vale desde la próxima edición.</translation>
    </message>
    <message>
        <source>Shown as others</source>
        <translation>Como los demás</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Atenuados</translation>
    </message>
    <message>
        <source>Hidden, and counted</source>
        <translation>Ocultos y contados</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Archive in one file</source>
        <translation>Biblioteca exportada en un solo archivo</translation>
    </message>
    <message>
        <source>Archive as a folder</source>
        <translation>Biblioteca exportada como carpeta</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>Exportar biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) saved to {file}</source>
        <translation>
            <numerusform>%n artículo guardado en {file}</numerusform>
            <numerusform>%n artículos guardados en {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>None of them has an address</source>
        <translation>Ninguno de ellos tiene dirección</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>%n dirección copiada</numerusform>
            <numerusform>%n direcciones copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>Tamaño del &amp;texto</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Play this address?</source>
        <translation>¿Reproducir esta dirección?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>No se pudo abrir ningún programa de correo.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Imagen guardada</translation>
    </message>
    <message>
        <source>Picture saved. Its file does not say what its label does: {label}</source>
        <translation>Imagen guardada. Su archivo no dice lo que dice su indicación: {label}</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>%n nuevo · Mostrar</numerusform>
            <numerusform>%n nuevos · Mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
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
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>Translation is off.</source>
        <translation>La traducción está desactivada.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traducir</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
</context>
<context>
    <name>AutostartController</name>
    <message>
        <source>Another file is in its place, and stays: {file}</source>
        <translation>Otro archivo ocupa su lugar y se queda: {file}</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to Article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Back to Front Page</source>
        <translation>Volver a la portada</translation>
    </message>
    <message>
        <source>Close Story</source>
        <translation>Cerrar la noticia</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back Up Library</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Another backup is being written just now.</source>
        <translation>En este momento ya se está haciendo otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The library is being copied…</source>
        <translation>Copiando la biblioteca…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The copy is being checked…</source>
        <translation>Comprobando la copia…</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>Guardado en {file}</translation>
    </message>
    <message>
        <source>No backup was made. {reason}</source>
        <translation>No se hizo ninguna copia de seguridad. {reason}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Restaurar biblioteca</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily backup</source>
        <translation>Copia diaria</translation>
    </message>
    <message>
        <source>Before an update of Readerapp</source>
        <translation>Antes de una actualización de Readerapp</translation>
    </message>
    <message>
        <source>Kept when another was restored</source>
        <translation>Apartada al restaurar otra</translation>
    </message>
    <message>
        <source>A file of yours</source>
        <translation>Un archivo propio</translation>
    </message>
    <message>
        <source>It was written by a newer version of Readerapp.</source>
        <translation>La escribió una versión más reciente de Readerapp.</translation>
    </message>
    <message>
        <source>It is not a Readerapp library.</source>
        <translation>No es una biblioteca de Readerapp.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañada.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {articles}</source>
        <translation>{kind}, {articles}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Newest article</source>
        <translation>Artículo más reciente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The library of {date} is back.</source>
        <translation>Ha vuelto la biblioteca del {date}.</translation>
    </message>
    <message>
        <source>The library of {date} is back. The one that was here is kept.</source>
        <translation>Ha vuelto la biblioteca del {date}. La que había aquí se conserva.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Open Its &amp;Folder</source>
        <translation>Abrir su &amp;carpeta</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>Hacer copia a&amp;hora</translation>
    </message>
    <message>
        <source>Back Up to a F&amp;ile…</source>
        <translation>Hacer copia en un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Copias diarias</translation>
    </message>
    <message>
        <source>Back up the library once a &amp;day</source>
        <translation>Hacer una copia de la biblioteca cada &amp;día</translation>
    </message>
    <message>
        <source>The whole library is copied while you go on, and checked.</source>
        <translation>Se copia toda la biblioteca sin interrumpir el trabajo, y se comprueba.</translation>
    </message>
    <message>
        <source>Days &amp;kept</source>
        <translation>Días conser&amp;vados</translation>
    </message>
    <message>
        <source>A backup of each of so many days. Of earlier days one is kept for each of 4 weeks and 12 months.</source>
        <translation>Una copia por cada uno de estos días. De los anteriores se conserva una por semana durante 4 semanas y una por mes durante 12 meses.</translation>
    </message>
    <message>
        <source>Room for a&amp;ll of them</source>
        <translation>Espacio para &amp;todas ellas</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>When there is no more room, those that are missed least go first; two always stay.</source>
        <translation>Cuando falta espacio, primero se van las que menos falta hacen; siempre quedan dos.</translation>
    </message>
    <message>
        <source>They lie</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>Ele&amp;gir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Folder</source>
        <translation>&amp;Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>junto a la biblioteca</translation>
    </message>
    <message>
        <source>Your library lies in {folder}. It takes {size}.</source>
        <translation>La biblioteca está en {folder}. Ocupa {size}.</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>Aún no hay ninguna copia diaria.</translation>
    </message>
    <message>
        <source>The last backup is of {date}. All backups together take {size}.</source>
        <translation>La última copia es del {date}. Todas las copias juntas ocupan {size}.</translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>Restaurar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>%n artículo restaurado</numerusform>
            <numerusform>%n artículos restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted for good</source>
        <translation>
            <numerusform>%n artículo eliminado definitivamente</numerusform>
            <numerusform>%n artículos eliminados definitivamente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWindow</name>
    <message>
        <source>It holds {things}. They cannot come back after this.</source>
        <translation>Contiene {things}. Después ya no podrán recuperarse.</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Vaciar papelera</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>¿Eliminar definitivamente todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>Contenido de la papelera</translation>
    </message>
    <message>
        <source>Find in titles and sources</source>
        <translation>Buscar en títulos y fuentes</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message numerus="yes">
        <source>Everything comes back as it was. After %n day(s) it is deleted.</source>
        <translation>
            <numerusform>Todo vuelve tal como estaba. Al cabo de %n día se elimina.</numerusform>
            <numerusform>Todo vuelve tal como estaba. Al cabo de %n días se elimina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) are not listed. Type a word of what you look for.</source>
        <translation>
            <numerusform>%n artículo más no aparece en la lista. Basta escribir una palabra de lo que se busca.</numerusform>
            <numerusform>%n artículos más no aparecen en la lista. Basta escribir una palabra de lo que se busca.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>Restaurar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>&amp;Vaciar papelera…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, {size}</source>
        <translation>{articles}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n suscripción</numerusform>
            <numerusform>%n suscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{feeds}, {articles}, {size}</source>
        <translation>{feeds}, {articles}, {size}</translation>
    </message>
    <message>
        <source>{feeds} with {articles}</source>
        <translation>{feeds} con {articles}</translation>
    </message>
    <message>
        <source>Unsubscribed by you</source>
        <translation>Suscripción cancelada a mano</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Eliminado a mano</translation>
    </message>
    <message>
        <source>Went with its feed</source>
        <translation>Se fue con su canal</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Con más de %n día</numerusform>
            <numerusform>Con más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the %n newest of its feed</source>
        <translation>
            <numerusform>Más allá del más reciente de su canal</numerusform>
            <numerusform>Más allá de los %n más recientes de su canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library took more than %n MB</source>
        <translation>
            <numerusform>La biblioteca ocupaba más de %n MB</numerusform>
            <numerusform>La biblioteca ocupaba más de %n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted soon</source>
        <translation>Se eliminará pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMoves</name>
    <message>
        <source>There is no border between panes here.</source>
        <translation>Aquí no hay bordes entre paneles.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Return keeps that, Esc takes it back.</source>
        <translation>Las flechas lo mueven, Intro lo deja así, Esc lo devuelve a su sitio.</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>{size} used</source>
        <translation>Espacio usado: {size}</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Actions for “{title}”</source>
        <translation>Acciones para «{title}»</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Why Related…</source>
        <translation>Por &amp;qué está relacionado…</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>&amp;Misma noticia</translation>
    </message>
    <message>
        <source>&amp;Not Related</source>
        <translation>No &amp;relacionado</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>under “{heading}”</source>
        <translation>bajo «{heading}»</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other paper(s)</source>
        <translation>
            <numerusform>También en %n medio más</numerusform>
            <numerusform>También en %n medios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) of this text</source>
        <translation>
            <numerusform>%n versión más de este texto</numerusform>
            <numerusform>%n versiones más de este texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaretController</name>
    <message>
        <source>Text cursor on</source>
        <translation>Cursor de texto activado</translation>
    </message>
    <message>
        <source>Text cursor off</source>
        <translation>Cursor de texto desactivado</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Already subscribed</source>
        <translation>Ya suscrito</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Economía</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Ciencia</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, language or country</source>
        <translation>Filtrar por nombre, idioma o país</translation>
    </message>
    <message>
        <source>Catalogue of feeds</source>
        <translation>Catálogo de canales</translation>
    </message>
    <message>
        <source>The list came with the app. No address in it is contacted before you subscribe.</source>
        <translation>La lista viene con la aplicación. No se contacta con ninguna de sus direcciones antes de suscribirse.</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Nobody whom this computer trusts vouches for this server. That is usual for a server of your own; elsewhere somebody may be listening in. Trust it only if the fingerprint is that of your server. Your password has not been sent.</source>
        <translation>Nadie en quien este ordenador confíe responde de este servidor. Es habitual en un servidor propio; en otro caso, alguien puede estar escuchando. Confíe en él solo si la huella es la de su servidor. Su contraseña no se ha enviado.</translation>
    </message>
    <message>
        <source>Do &amp;Not Connect</source>
        <translation>&amp;No conectar</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>Con&amp;fiar en este certificado</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Already subscribed</source>
        <translation>Ya suscrito</translation>
    </message>
    <message>
        <source>Newest: {titles}</source>
        <translation>Más recientes: {titles}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Look Again</source>
        <translation>Buscar de nuevo</translation>
    </message>
</context>
<context>
    <name>CommandRouter</name>
    <message>
        <source>There is no other unread article here.</source>
        <translation>Aquí no hay más artículos sin leer.</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>Marcar como no &amp;leído</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marcar como &amp;leído</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>Quitar &amp;estrella</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Marcar con &amp;estrella</translation>
    </message>
    <message>
        <source>Articles, lists, archives, files of other programs</source>
        <translation>Artículos, listas, archivos exportados, archivos de otros programas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n artículo importado</numerusform>
            <numerusform>%n artículos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already</source>
        <translation>
            <numerusform>El artículo ya está en la biblioteca</numerusform>
            <numerusform>%n artículos ya están en la biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text, page or file there that could be imported.</source>
        <translation>Ahí no hay ningún texto, página o archivo que se pueda importar.</translation>
    </message>
    <message>
        <source>&amp;Undo “{action}”</source>
        <translation>&amp;Deshacer «{action}»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do “{action}”</source>
        <translation>&amp;Rehacer «{action}»</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This backup</source>
        <translation>Esta copia</translation>
    </message>
    <message>
        <source>Your library now</source>
        <translation>Biblioteca actual</translation>
    </message>
    <message>
        <source>{name}: {backup}, now {present}</source>
        <translation>{name}: {backup}; ahora, {present}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>Share through a folder</source>
        <translation>Compartir mediante una carpeta</translation>
    </message>
    <message>
        <source>What you read, star, tag, note and highlight, your feeds, rules, mutes and saved searches are shared with your other computers, through a folder that Syncthing, Nextcloud or a memory stick brings there. Choose the same folder on each. Every computer fetches its own articles and has its own settings.</source>
        <translation>Lo que lee, destaca, etiqueta, anota y resalta, sus canales, reglas, silenciados y búsquedas guardadas se comparten con sus otros ordenadores, mediante una carpeta que Syncthing, Nextcloud o una memoria USB lleva allí. Elija la misma carpeta en cada uno. Cada ordenador obtiene sus propios artículos y tiene sus propios ajustes.</translation>
    </message>
    <message>
        <source>The folder is not encrypted: who can read it can read your notes, and what you read when. Readerapp itself sends nothing. What is in the folder stays there when you turn this off or erase your history.</source>
        <translation>La carpeta no está cifrada: quien pueda leerla puede leer sus notas, y qué leyó y cuándo. Readerapp no envía nada por su cuenta. Lo que hay en la carpeta se queda allí cuando desactiva esto o borra su historial.</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>Ele&amp;gir carpeta…</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>Sincronizar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Otros ordenadores</translation>
    </message>
    <message>
        <source>Take Off the &amp;List</source>
        <translation>Quitar de la &amp;lista</translation>
    </message>
    <message>
        <source>For a computer that is gone. What it shared stays. Should it come back, it is listed again.</source>
        <translation>Para un ordenador que ya no existe. Lo que compartió se queda. Si vuelve, aparece de nuevo en la lista.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Sincronizando…</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add Account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>Cambiar la cuenta</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password or key</source>
        <translation>Con&amp;traseña o clave</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Called &amp;here</source>
        <translation>Nombre a&amp;quí</translation>
    </message>
    <message>
        <source>https://news.example.org</source>
        <translation>https://news.example.org</translation>
    </message>
    <message>
        <source>as the server is called</source>
        <translation>como el servidor</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>Without a user name, the key is taken that Miniflux makes under Settings, API Keys.</source>
        <translation>Sin nombre de usuario se usa la clave que Miniflux crea en Settings, API Keys.</translation>
    </message>
    <message>
        <source>Each server with the Google Reader interface: FreshRSS, BazQux, The Old Reader … FreshRSS has a password of its own for programs: in its settings, under Profile, API password.</source>
        <translation>Todo servidor con la interfaz de Google Reader: FreshRSS, BazQux, The Old Reader… FreshRSS tiene una contraseña propia para programas: en sus ajustes, en Perfil, contraseña de la API.</translation>
    </message>
    <message>
        <source>Only this server is asked, and not before you press Connect. The password is kept where this computer keeps passwords, and nowhere else.</source>
        <translation>Solo se pregunta a este servidor, y no antes de que pulse Conectar. La contraseña se guarda donde este ordenador guarda las contraseñas, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Se pregunta al servidor</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Privacy Policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Each of these is a number for each day, on this computer. Nothing else is kept: no titles, no addresses, no words you searched for.</source>
        <translation>Cada uno de estos datos es un número por día, guardado en este equipo. No se guarda nada más: ni títulos, ni direcciones, ni palabras buscadas.</translation>
    </message>
    <message>
        <source>What Would Be Counted</source>
        <translation>Qué se contaría</translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation>Exportar los recuentos</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>Detener la descarga de {name}</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Fetching “{name}” from {host}: {there} of {total}</source>
        <translation>Descargando «{name}» de {host}: {there} de {total}</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}: {there}</source>
        <translation>Descargando «{name}» de {host}: {there}</translation>
    </message>
</context>
<context>
    <name>EmptyPanesController</name>
    <message>
        <source>The search failed</source>
        <translation>La búsqueda ha fallado</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>No se pudo leer la lista</translation>
    </message>
    <message>
        <source>Readerapp does not know which articles belong here.</source>
        <translation>Readerapp no sabe qué artículos van aquí.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No article of this list fits “{words}”.</source>
        <translation>Ningún artículo de esta lista coincide con «{words}».</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No article fits “{words}”.</source>
        <translation>Ningún artículo coincide con «{words}».</translation>
    </message>
    <message>
        <source>No article fits this search now.</source>
        <translation>Ningún artículo coincide ahora con esta búsqueda.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>There is nothing unread. Enjoy the day.</source>
        <translation>No queda nada sin leer. Feliz día.</translation>
    </message>
    <message>
        <source>Show read articles too</source>
        <translation>Mostrar también los artículos leídos</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Aún no hay estrellas</translation>
    </message>
    <message>
        <source>Star an article with S, and it is kept here.</source>
        <translation>La tecla S marca un artículo con estrella, y aquí se conserva.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Aquí no hay artículos</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Aún no ha llegado nada</translation>
    </message>
    <message>
        <source>If it stays like this, the activity window says why.</source>
        <translation>Si sigue así, la ventana de actividad dice por qué.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>Actividad…</translation>
    </message>
</context>
<context>
    <name>EnclosureSaver</name>
    <message>
        <source>It comes from {host} and has {size}, as its publisher says.</source>
        <translation>Viene de {host} y ocupa {size}, según su editor.</translation>
    </message>
    <message>
        <source>It comes from {host}. How large it is nobody says.</source>
        <translation>Viene de {host}. No se indica cuánto ocupa.</translation>
    </message>
    <message>
        <source>Fetch and save “{name}”?</source>
        <translation>¿Descargar y guardar «{name}»?</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>&amp;Cancelar la suscripción</translation>
    </message>
    <message>
        <source>Unsubscribe and Remove Ar&amp;ticles</source>
        <translation>Cancelar la suscripción y &amp;eliminar los artículos</translation>
    </message>
    <message>
        <source>Un&amp;subscribe, in the Account Too</source>
        <translation>&amp;Cancelar la suscripción, también en la cuenta</translation>
    </message>
    <message>
        <source>Unsubscribe, in the Account Too, and Remove Ar&amp;ticles</source>
        <translation>Cancelar la suscripción, también en la cuenta, y &amp;eliminar los artículos</translation>
    </message>
    <message>
        <source>Remove F&amp;older</source>
        <translation>&amp;Eliminar carpeta</translation>
    </message>
    <message>
        <source>Remove F&amp;older, in the Account Too</source>
        <translation>&amp;Eliminar carpeta, también en la cuenta</translation>
    </message>
    <message>
        <source>&amp;Edit Search…</source>
        <translation>&amp;Editar búsqueda…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Remove &amp;Search</source>
        <translation>Eliminar búsque&amp;da</translation>
    </message>
    <message>
        <source>&amp;Remove Tag Everywhere</source>
        <translation>&amp;Quitar etiqueta en todas partes</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>Aña&amp;dir canal…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>Marcar &amp;todo como leído</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <source>&amp;Move to Folder</source>
        <translation>&amp;Mover a una carpeta</translation>
    </message>
    <message>
        <source>No Folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>AI-labelled</source>
        <translation>Hechos por IA</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>Añadir un canal…</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a feed</comment>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>ended by its publisher</source>
        <comment>a feed</comment>
        <translation>cerrado por su editor</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>a feed</comment>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>answered with error {status}</source>
        <comment>a feed</comment>
        <translation>respondió con el error {status}</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <comment>a feed</comment>
        <translation>no se pudo contactar</translation>
    </message>
    <message>
        <source>took too long to answer</source>
        <comment>a feed</comment>
        <translation>tardó demasiado en responder</translation>
    </message>
    <message>
        <source>its secure connection could not be verified</source>
        <comment>a feed</comment>
        <translation>no se pudo verificar su conexión segura</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <comment>a feed</comment>
        <translation>respondió con un error</translation>
    </message>
    <message>
        <source>redirects too many times</source>
        <comment>a feed</comment>
        <translation>redirige demasiadas veces</translation>
    </message>
    <message>
        <source>leads to a private address</source>
        <comment>a feed</comment>
        <translation>lleva a una dirección privada</translation>
    </message>
    <message>
        <source>gave a page instead of a feed</source>
        <comment>a feed</comment>
        <translation>dio una página en vez de un canal</translation>
    </message>
    <message>
        <source>was cut short on its way</source>
        <comment>a feed</comment>
        <translation>llegó incompleto</translation>
    </message>
    <message>
        <source>is too large to read</source>
        <comment>a feed</comment>
        <translation>es demasiado grande para leerlo</translation>
    </message>
    <message>
        <source>has ended for good</source>
        <comment>a feed</comment>
        <translation>ha cerrado definitivamente</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message numerus="yes">
        <source>The reading history is erased, also in %n backup(s).</source>
        <translation>
            <numerusform>Se borró el historial de lectura, también en %n copia de seguridad.</numerusform>
            <numerusform>Se borró el historial de lectura, también en %n copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in these files:
{files}</source>
        <translation>Sigue estando en estos archivos:
{files}</translation>
    </message>
    <message>
        <source>The library is too large to be written anew: traces of what was deleted long ago may be left in it for a while.</source>
        <translation>La biblioteca es demasiado grande para reescribirla: durante un tiempo pueden quedar en ella restos de lo que se eliminó hace mucho.</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>Qué se guarda en este equipo</translation>
    </message>
    <message>
        <source>When you read, starred and removed articles, how far you read each, translations, what was refreshed when, and the log: erased here, in the backups and in the safety copy. What is read stays read, what is starred stays starred, and the bin keeps what is in it.</source>
        <translation>Cuándo se leyeron, se marcaron con estrella y se eliminaron artículos, hasta dónde se leyó cada uno, las traducciones, qué se actualizó y cuándo, y el registro: se borra aquí, en las copias de seguridad y en la copia en texto. Lo leído sigue leído, lo marcado con estrella sigue con estrella y la papelera conserva su contenido.</translation>
    </message>
    <message>
        <source>The library with all articles and marks, its backups, pictures, translation models, settings and logs: erased for good. What lies in other folders stays: exports, backups in a folder you chose, and a folder that is shared with other computers.</source>
        <translation>La biblioteca con todos los artículos y marcas, sus copias de seguridad, las imágenes, los modelos de traducción, los ajustes y los registros: se borran definitivamente. Lo que está en otras carpetas se queda: exportaciones, copias de seguridad en una carpeta elegida y una carpeta compartida con otros ordenadores.</translation>
    </message>
    <message>
        <source>Erase Reading &amp;History</source>
        <translation>Borrar el &amp;historial de lectura</translation>
    </message>
    <message>
        <source>Erase E&amp;verything…</source>
        <translation>Borrar &amp;todo…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase everything that Readerapp keeps on this computer?</source>
        <translation>¿Borrar todo lo que Readerapp guarda en este equipo?</translation>
    </message>
    <message>
        <source>All articles, marks, feeds and pictures go, the bin, the backups of the library, the settings, the logs and the record of your answers. They lie in {folder}.</source>
        <translation>Desaparecen todos los artículos, marcas, canales e imágenes, la papelera, las copias de seguridad de la biblioteca, los ajustes, los registros y la constancia de las respuestas dadas. Están en {folder}.</translation>
    </message>
    <message>
        <source>What is not Readerapp’s stays, and what lies in other folders: archives, articles that you saved, backups in a folder you chose. So does Readerapp itself.</source>
        <translation>Lo que no es de Readerapp se queda, y también lo que está en otras carpetas: bibliotecas exportadas, artículos guardados, copias de seguridad en una carpeta elegida. También se queda el propio Readerapp.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Readerapp closes afterwards; when you open it again, it begins anew.</source>
        <translation>Esto no se puede deshacer. Después, Readerapp se cierra; al abrirlo de nuevo, empieza desde cero.</translation>
    </message>
    <message>
        <source>Files that go, and what stays</source>
        <translation>Archivos que desaparecen y lo que se queda</translation>
    </message>
    <message>
        <source>&amp;Keep Everything</source>
        <translation>&amp;Conservar todo</translation>
    </message>
    <message>
        <source>&amp;Erase Everything and Quit</source>
        <translation>&amp;Borrar todo y salir</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go:</source>
        <translation>
            <numerusform>Desaparece %n archivo:</numerusform>
            <numerusform>Desaparecen %n archivos:</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not Readerapp’s and stay:</source>
        <translation>Esto no es de Readerapp y se queda:</translation>
    </message>
    <message>
        <source>These are links, or folders that could not be looked into, and stay:</source>
        <translation>Esto son enlaces, o carpetas cuyo contenido no se pudo ver, y se queda:</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>The input</source>
        <translation>El contenido</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>«{name}» no contiene nada.</translation>
    </message>
    <message>
        <source>{name} is not a text or a web page.</source>
        <translation>«{name}» no es un texto ni una página web.</translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation>No se encontró ningún artículo en «{name}».</translation>
    </message>
    <message>
        <source>{name} is too large to read.</source>
        <translation>«{name}» es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>{name} is built in a way that takes too long to read.</source>
        <translation>«{name}» está construido de un modo que lleva demasiado tiempo leer.</translation>
    </message>
    <message>
        <source>{name} is an export of {detail}. Choose the file itself to import it.</source>
        <translation>«{name}» es una exportación de {detail}. Elige el propio archivo para importarlo.</translation>
    </message>
    <message>
        <source>{name} is a list of feeds of {detail}. Choose the file itself to import it.</source>
        <translation>«{name}» es una lista de canales de {detail}. Elige el propio archivo para importarlo.</translation>
    </message>
    <message>
        <source>{name} holds bookmarks. Choose the file itself to import it.</source>
        <translation>«{name}» contiene marcadores. Elige el propio archivo para importarlo.</translation>
    </message>
    <message>
        <source>{name} is an archive of Akregator, which no other program reads. Its list of feeds can be imported: export it as OPML.</source>
        <translation>«{name}» es un archivo de Akregator que ningún otro programa lee. Su lista de canales se puede importar: expórtala como OPML.</translation>
    </message>
    <message>
        <source>{name} is an e-mail or a mailbox. Choose the file itself to import it.</source>
        <translation>«{name}» es un correo o un buzón. Elige el propio archivo para importarlo.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short. Nothing of it was imported.</source>
        <translation>«{name}» está dañado o incompleto. No se importó nada de él.</translation>
    </message>
    <message>
        <source>{name} is not a file that Readerapp can import.</source>
        <translation>«{name}» no es un archivo que Readerapp pueda importar.</translation>
    </message>
    <message>
        <source>{name} holds no articles and no feeds.</source>
        <translation>«{name}» no contiene artículos ni canales.</translation>
    </message>
    <message>
        <source>{name} does not look like an article. If it is one, give it a name ending in .txt.</source>
        <translation>«{name}» no parece un artículo. Si lo es, hay que darle un nombre terminado en .txt.</translation>
    </message>
    <message>
        <source>The name of what to import is empty.</source>
        <translation>El nombre de lo que se quiere importar está vacío.</translation>
    </message>
    <message>
        <source>The header of {name} is not valid YAML.</source>
        <translation>La cabecera de «{name}» no es YAML válido.</translation>
    </message>
    <message>
        <source>{name} is not a complete saved page.</source>
        <translation>«{name}» no es una página guardada completa.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>«{name}» no existe.</translation>
    </message>
    <message>
        <source>This account has no home folder. Set HOME, or name a folder for the library: --profile DIR</source>
        <translation>Esta cuenta no tiene carpeta personal. Define HOME o indica una carpeta para la biblioteca: --profile DIR</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>«{name}» es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>{name} may not be opened: permission denied.</source>
        <translation>No se puede abrir «{name}»: permiso denegado.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>No se pudo leer «{name}».</translation>
    </message>
    <message>
        <source>{name} is not an address this app can open.</source>
        <translation>«{name}» no es una dirección que esta aplicación pueda abrir.</translation>
    </message>
    <message>
        <source>{name} is not supported: only addresses that begin with https:// or http:// are opened.</source>
        <translation>«{name}» no es compatible: solo se abren direcciones que empiezan por https:// o http://.</translation>
    </message>
    <message>
        <source>{name} was given with a user name or a password. Readerapp keeps none: give the address without.</source>
        <translation>«{name}» se dio con un nombre de usuario o una contraseña. Readerapp no guarda ninguno: hay que dar la dirección sin ellos.</translation>
    </message>
    <message>
        <source>{name} leads to a private address and was not opened.</source>
        <translation>«{name}» lleva a una dirección privada y no se abrió.</translation>
    </message>
    <message>
        <source>{name} could not be reached.</source>
        <translation>No se pudo contactar con «{name}».</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer, and Readerapp does not run it. Nothing is fetched until you choose a proxy, or none, in the settings.</source>
        <translation>Un script elige el proxy de este ordenador, y Readerapp no lo ejecuta. No se descarga nada hasta que elija un proxy, o ninguno, en los ajustes.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong.</source>
        <translation>Se debe usar un proxy, pero su dirección falta o es incorrecta.</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>No se pudo contactar con el proxy.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or did not accept them.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña, o no los aceptó.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {name}.</source>
        <translation>El proxy no se conectó con {name}.</translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation>«{name}» tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The secure connection to {name} could not be verified.</source>
        <translation>No se pudo verificar la conexión segura con «{name}».</translation>
    </message>
    <message>
        <source>{name} answered with an error.</source>
        <translation>«{name}» respondió con un error.</translation>
    </message>
    <message>
        <source>{name} sent an answer that could not be understood.</source>
        <translation>«{name}» envió una respuesta que no se pudo entender.</translation>
    </message>
    <message>
        <source>{name} redirects too many times.</source>
        <translation>«{name}» redirige demasiadas veces.</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir «{name}».</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>Otro programa está usando «{name}».</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>El archivo «{name}» está dañado.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Readerapp.</source>
        <translation>«{name}» se escribió con una versión más reciente de Readerapp.</translation>
    </message>
    <message>
        <source>{name} is not a Readerapp library.</source>
        <translation>«{name}» no es una biblioteca de Readerapp.</translation>
    </message>
    <message>
        <source>{name} is empty, although a library was here before.</source>
        <translation>«{name}» no contiene nada, aunque antes hubo aquí una biblioteca.</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>«{name}» es de solo lectura.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>No se pudo escribir «{name}».</translation>
    </message>
    <message>
        <source>{name} is as it was: the library that was to take its place could not be opened.</source>
        <translation>«{name}» sigue como estaba: no se pudo abrir la biblioteca que debía ocupar su lugar.</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>La lectura de «{name}» llevó demasiado tiempo y se detuvo.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was stopped.</source>
        <translation>La lectura de «{name}» necesitó demasiada memoria y se detuvo.</translation>
    </message>
    <message>
        <source>The reader process stopped while it read {name}.</source>
        <translation>El proceso de lectura se detuvo mientras leía «{name}».</translation>
    </message>
    <message>
        <source>{name} gave a web page or a file, not a feed.</source>
        <translation>«{name}» dio una página web o un archivo, no un canal.</translation>
    </message>
    <message>
        <source>{name} was cut short on its way.</source>
        <translation>«{name}» llegó incompleto.</translation>
    </message>
    <message>
        <source>{name} says that it has ended for good.</source>
        <translation>«{name}» indica que ha cerrado definitivamente.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>No hay conexión de red.</translation>
    </message>
    <message>
        <source>{name} asked to be left alone for a while.</source>
        <translation>«{name}» pidió que no se le consulte durante un tiempo.</translation>
    </message>
    <message>
        <source>No feed was found at {name}.</source>
        <translation>No se encontró ningún canal en «{name}».</translation>
    </message>
    <message>
        <source>The refresh stopped unexpectedly. What had come until then is kept.</source>
        <translation>La actualización se detuvo de forma inesperada. Lo que había llegado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>{name} is being synchronised just now.</source>
        <translation>«{name}» se está sincronizando.</translation>
    </message>
    <message>
        <source>The exchange with the news server stopped unexpectedly. What had come until then is kept.</source>
        <translation>El intercambio con el servidor de noticias se detuvo de forma inesperada. Lo que había llegado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>The sound from {name} is being fetched already.</source>
        <translation>El sonido de «{name}» ya se está descargando.</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Try again when it is done.</source>
        <translation>Se está haciendo otra copia de seguridad. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The backup stopped unexpectedly. Older backups are kept.</source>
        <translation>La copia de seguridad se detuvo de forma inesperada. Las copias anteriores se conservan.</translation>
    </message>
    <message>
        <source>{name} is not a list of subscriptions.</source>
        <translation>«{name}» no es una lista de suscripciones.</translation>
    </message>
    <message>
        <source>{name} is there already and is no archive. Choose another name.</source>
        <translation>«{name}» ya existe y no es una biblioteca exportada. Hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>«{name}» ya existe. Hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>{name} is there already and is something else. Choose another name.</source>
        <translation>«{name}» ya existe y es otra cosa. Hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>{name} is not a whole archive of Readerapp. Nothing of it was imported.</source>
        <translation>«{name}» no es una biblioteca exportada completa de Readerapp. No se importó nada de ella.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>“{name}” is too long for a tag: {detail} characters are the most.</source>
        <translation>«{name}» es demasiado largo para una etiqueta: {detail} caracteres como máximo.</translation>
    </message>
    <message>
        <source>An article has {detail} tags at the most. Remove one to add another.</source>
        <translation>Un artículo tiene {detail} etiquetas como máximo. Hay que quitar una para añadir otra.</translation>
    </message>
    <message>
        <source>The note is too long: {detail} characters are the most.</source>
        <translation>La nota es demasiado larga: {detail} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>Primero hay que seleccionar las palabras que se quieren resaltar.</translation>
    </message>
    <message>
        <source>What is selected is too long to highlight: {detail} characters are the most.</source>
        <translation>La selección es demasiado larga para resaltarla: {detail} caracteres como máximo.</translation>
    </message>
    <message>
        <source>An article has {detail} highlights at the most. Remove one to add another.</source>
        <translation>Un artículo tiene {detail} resaltados como máximo. Hay que quitar uno para añadir otro.</translation>
    </message>
    <message>
        <source>“{name}” is not in the text of the article.</source>
        <translation>«{name}» no está en el texto del artículo.</translation>
    </message>
    <message>
        <source>Say which articles are meant: “{name}” holds nothing to search for.</source>
        <translation>Falta decir de qué artículos se trata: «{name}» no contiene nada que buscar.</translation>
    </message>
    <message>
        <source>Say what is to be done with the articles.</source>
        <translation>Falta decir qué se hace con los artículos.</translation>
    </message>
    <message>
        <source>“{name}” is too long: {detail} characters are the most.</source>
        <translation>«{name}» es demasiado largo: {detail} caracteres como máximo.</translation>
    </message>
    <message>
        <source>There are {detail} rules at the most. Remove one to add another.</source>
        <translation>Puede haber {detail} reglas como máximo. Hay que eliminar una para añadir otra.</translation>
    </message>
    <message>
        <source>{name} holds no translation model. One is a model, a shortlist and a vocabulary, as Firefox Translations publishes them.</source>
        <translation>«{name}» no contiene ningún modelo de traducción. Un modelo consta de modelo, lista corta y vocabulario, tal como los publica Firefox Translations.</translation>
    </message>
    <message>
        <source>{name} is not a whole translation model: {detail} is missing or empty.</source>
        <translation>«{name}» no es un modelo de traducción completo: {detail} falta o está vacío.</translation>
    </message>
    <message>
        <source>{name} holds several translation models. Give one of them: its folder, or a file of it.</source>
        <translation>«{name}» contiene varios modelos de traducción. Hay que indicar uno: su carpeta o uno de sus archivos.</translation>
    </message>
    <message>
        <source>{name} is not one translation model: {detail} is of another direction.</source>
        <translation>«{name}» no es un único modelo de traducción: {detail} es de otra dirección.</translation>
    </message>
    <message>
        <source>{detail} in {name} is not what its name says. Nothing of it was added.</source>
        <translation>{detail}, en «{name}», no es lo que dice su nombre. No se añadió nada.</translation>
    </message>
    <message>
        <source>{name} is not built as translation models are. Nothing of it was added.</source>
        <translation>«{name}» no está construido como los modelos de traducción. No se añadió nada.</translation>
    </message>
    <message>
        <source>{detail} is damaged or changed: the catalogue describes it otherwise. Nothing of {name} was added.</source>
        <translation>{detail} está dañado o modificado: el catálogo lo describe de otro modo. No se añadió nada de «{name}».</translation>
    </message>
    <message>
        <source>{name} is not in the catalogue: nobody here has checked it.</source>
        <translation>«{name}» no está en el catálogo: aquí nadie lo ha comprobado.</translation>
    </message>
    <message>
        <source>There is no translation model {name}.</source>
        <translation>No existe el modelo de traducción {name}.</translation>
    </message>
    <message>
        <source>The translation model {name} is damaged and is not used. Remove it, then add it again.</source>
        <translation>El modelo de traducción {name} está dañado y no se usa. Hay que quitarlo y añadirlo de nuevo.</translation>
    </message>
    <message>
        <source>This release has no place to fetch translation models from. Add a model from a file.</source>
        <translation>Esta versión no tiene de dónde descargar modelos de traducción. Se puede añadir un modelo desde un archivo.</translation>
    </message>
    <message>
        <source>{name} leads to another place, and was not fetched.</source>
        <translation>«{name}» lleva a otro lugar y no se descargó.</translation>
    </message>
    <message>
        <source>The work on the translation model stopped unexpectedly. What was fetched until then is kept.</source>
        <translation>El trabajo con el modelo de traducción se detuvo de forma inesperada. Lo descargado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>{name} did not accept the user name or the password.</source>
        <translation>«{name}» no aceptó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>{name} refused what was asked of it.</source>
        <translation>«{name}» rechazó lo que se le pidió.</translation>
    </message>
    <message>
        <source>No news server was found at {name}.</source>
        <translation>No se encontró ningún servidor de noticias en «{name}».</translation>
    </message>
    <message>
        <source>This computer has no place to keep passwords safely. Readerapp keeps none in a file.</source>
        <translation>Este equipo no tiene dónde guardar contraseñas de forma segura. Readerapp no guarda ninguna en un archivo.</translation>
    </message>
    <message>
        <source>The passwords of this computer are locked. Unlock them, then try again.</source>
        <translation>Las contraseñas de este equipo están bloqueadas. Hay que desbloquearlas e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart it to use the new version.</source>
        <translation>Readerapp se ha actualizado. Reinícielo para usar la nueva versión.</translation>
    </message>
    <message>
        <source>{name} was not written: the export was stopped.</source>
        <translation>«{name}» no se escribió: se detuvo la exportación.</translation>
    </message>
    <message>
        <source>{name} was not read: the work was cancelled.</source>
        <translation>«{name}» no se leyó: se canceló el trabajo.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>How Do We Know?</source>
        <translation>¿Cómo se sabe?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>Cómo se &amp;sabe</translation>
    </message>
    <message>
        <source>Hide &amp;Details</source>
        <translation>Ocultar &amp;detalles</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>no label follows from this</source>
        <translation>de esto no se sigue ninguna indicación</translation>
    </message>
    <message>
        <source>The site says so in a part of the page that is not shown: “{quote}”.</source>
        <translation>El sitio lo dice en una parte de la página que no se muestra: «{quote}».</translation>
    </message>
    <message>
        <source>You marked it so yourself.</source>
        <translation>Se marcó así a mano.</translation>
    </message>
    <message>
        <source>No provenance information. That says nothing either way: an article or a picture without a label may have been made by a machine or by people.</source>
        <translation>Sin datos de procedencia. Eso no dice nada en ningún sentido: un artículo o una imagen sin indicación puede ser obra de una máquina o de personas.</translation>
    </message>
    <message>
        <source>Made on this computer by {model}.</source>
        <translation>Hecho en este equipo por {model}.</translation>
    </message>
    <message>
        <source>This was read when the article arrived, on {date}.</source>
        <translation>Se leyó al llegar el artículo, el {date}.</translation>
    </message>
    <message>
        <source>This was read on {date}.</source>
        <translation>Se leyó el {date}.</translation>
    </message>
    <message>
        <source>Not all say the same. Each statement is shown as it was made.</source>
        <translation>No todos dicen lo mismo. Cada afirmación se muestra tal como se hizo.</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Tipo: {kind}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Dónde: {place}</translation>
    </message>
    <message>
        <source>As written: {value}</source>
        <translation>Tal como está escrito: {value}</translation>
    </message>
    <message>
        <source>Meaning: {uri}</source>
        <translation>Significado: {uri}</translation>
    </message>
    <message>
        <source>Claim: {kind}</source>
        <translation>Afirmación: {kind}</translation>
    </message>
    <message>
        <source>Check of the signature: {state}</source>
        <translation>Comprobación de la firma: {state}</translation>
    </message>
    <message>
        <source>Signer: {name}</source>
        <translation>Firmante: {name}</translation>
    </message>
    <message>
        <source>Read: {date}</source>
        <translation>Leído: {date}</translation>
    </message>
    <message>
        <source>Rules: {version}</source>
        <translation>Reglas: {version}</translation>
    </message>
    <message>
        <source>The picture’s file says that it was made so.</source>
        <translation>El archivo de la imagen dice que se hizo así.</translation>
    </message>
    <message>
        <source>The picture’s file says that it was changed so.</source>
        <translation>El archivo de la imagen dice que se modificó así.</translation>
    </message>
    <message>
        <source>The picture’s file says that a part was put in so.</source>
        <translation>El archivo de la imagen dice que se añadió así una parte.</translation>
    </message>
    <message>
        <source>The picture’s file says so of another picture, from which it was made.</source>
        <translation>El archivo de la imagen lo dice de otra imagen, de la que procede.</translation>
    </message>
    <message>
        <source>The picture’s file says so.</source>
        <translation>Lo dice el archivo de la imagen.</translation>
    </message>
    <message>
        <source>{who} signed it, and nothing was changed since.</source>
        <translation>Lleva la firma de {who}, y nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. The certificate names {who}; nobody has vouched for that.</source>
        <translation>Está firmado, y nada ha cambiado desde entonces. El certificado nombra a {who}; nadie responde de ello.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. Who signed it is not known.</source>
        <translation>Está firmado, y nada ha cambiado desde entonces. No se sabe quién lo firmó.</translation>
    </message>
    <message>
        <source>Content credentials were not read</source>
        <translation>Las credenciales de contenido no se leyeron</translation>
    </message>
    <message>
        <source>Content credentials do not verify</source>
        <translation>Las credenciales de contenido no se verifican</translation>
    </message>
    <message>
        <source>The picture’s file holds content credentials, which could not be read here. They count neither for it nor against it.</source>
        <translation>El archivo de la imagen contiene credenciales de contenido que aquí no se pudieron leer. No cuentan ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>The picture’s file was signed, and something in it was changed since: a caption, perhaps. What it says counts neither for it nor against it.</source>
        <translation>El archivo de la imagen se firmó, y algo en él ha cambiado desde entonces: tal vez un pie de imagen. Lo que dice no cuenta ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>The site says so of the whole feed, not of this article alone: “{quote}”.</source>
        <translation>El sitio lo dice de todo el canal, no solo de este artículo: «{quote}».</translation>
    </message>
    <message>
        <source>The site says so when it sends the picture: “{quote}”.</source>
        <translation>El sitio lo dice al enviar la imagen: «{quote}».</translation>
    </message>
    <message>
        <source>The site says so when it sends the page: “{quote}”.</source>
        <translation>El sitio lo dice al enviar la página: «{quote}».</translation>
    </message>
    <message>
        <source>You noted that the publisher says so of this whole feed, here: {address}</source>
        <translation>Se anotó a mano que el editor lo dice de todo este canal, aquí: {address}</translation>
    </message>
    <message>
        <source>You said so of this whole feed.</source>
        <translation>Se indicó a mano para todo este canal.</translation>
    </message>
    <message>
        <source>made by people with a program</source>
        <comment>how it was made</comment>
        <translation>hecho por personas con un programa</translation>
    </message>
    <message>
        <source>You do not agree with the label.</source>
        <translation>No hay acuerdo con la indicación.</translation>
    </message>
    <message>
        <source>The article itself says so, in {language}: “{quote}”.</source>
        <translation>Lo dice el propio artículo, en {language}: «{quote}».</translation>
    </message>
    <message>
        <source>The article itself says so: “{quote}”.</source>
        <translation>Lo dice el propio artículo: «{quote}».</translation>
    </message>
    <message>
        <source>The words beside the picture say so, in {language}: “{quote}”.</source>
        <translation>Lo dicen las palabras junto a la imagen, en {language}: «{quote}».</translation>
    </message>
    <message>
        <source>The words beside the picture say so: “{quote}”.</source>
        <translation>Lo dicen las palabras junto a la imagen: «{quote}».</translation>
    </message>
    <message>
        <source>The file from which the article was imported says so in its header.</source>
        <translation>Lo dice en su cabecera el archivo del que se importó el artículo.</translation>
    </message>
    <message>
        <source>The publisher names a program as the author: “{name}”.</source>
        <translation>El editor nombra como autor un programa: «{name}».</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the text was made: {how}.</source>
        <translation>El editor dice, en una parte de la página que no se muestra, cómo se hizo el texto: {how}.</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the picture was made: {how}.</source>
        <translation>El editor dice, en una parte de la página que no se muestra, cómo se hizo la imagen: {how}.</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown, in {language}: “{quote}”.</source>
        <translation>El editor lo dice en una parte de la página que no se muestra, en {language}: «{quote}».</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown.</source>
        <translation>El editor lo dice en una parte de la página que no se muestra.</translation>
    </message>
    <message>
        <source>The picture’s file names the AI that made it: “{name}”. The file is not signed: anybody can have written that into it.</source>
        <translation>El archivo de la imagen nombra la IA que la hizo: «{name}». El archivo no está firmado: cualquiera puede haberlo escrito ahí.</translation>
    </message>
    <message>
        <source>The picture’s file says what an AI was told to make, or who told it: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>El archivo de la imagen dice qué se le pidió a una IA, o quién se lo pidió: «{quote}». El archivo no está firmado: cualquiera puede haberlo escrito.</translation>
    </message>
    <message>
        <source>The picture’s file says so in its credit or description: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>El archivo de la imagen lo dice en su crédito o descripción: «{quote}». El archivo no está firmado: cualquiera puede haberlo escrito.</translation>
    </message>
    <message>
        <source>The picture’s file says how it was made: {how}. The file is not signed: anybody can have written that into it.</source>
        <translation>El archivo de la imagen dice cómo se hizo: {how}. El archivo no está firmado: cualquiera puede haberlo escrito ahí.</translation>
    </message>
    <message>
        <source>The picture’s file says where its content credentials are: {address}. They were not fetched.</source>
        <translation>El archivo de la imagen dice dónde están sus credenciales de contenido: {address}. No se han descargado.</translation>
    </message>
    <message>
        <source>The picture’s file names a program that can make pictures: “{name}”. That alone proves nothing.</source>
        <translation>El archivo de la imagen nombra un programa capaz de hacer imágenes: «{name}». Eso solo no prueba nada.</translation>
    </message>
    <message>
        <source>The picture’s file holds notes such as programs write that make pictures. That alone proves nothing.</source>
        <translation>El archivo de la imagen contiene notas como las que escriben los programas que hacen imágenes. Eso solo no prueba nada.</translation>
    </message>
    <message>
        <source>generated by AI</source>
        <comment>how it was made</comment>
        <translation>generación con IA</translation>
    </message>
    <message>
        <source>edited with AI</source>
        <comment>how it was made</comment>
        <translation>edición con IA</translation>
    </message>
    <message>
        <source>put together, with parts generated by AI</source>
        <comment>how it was made</comment>
        <translation>composición, con partes generadas con IA</translation>
    </message>
    <message>
        <source>computed by a program, without AI</source>
        <comment>how it was made</comment>
        <translation>cálculo de un programa, sin IA</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <comment>how it was made</comment>
        <translation>toma con una cámara</translation>
    </message>
    <message>
        <source>edited by people</source>
        <comment>how it was made</comment>
        <translation>edición humana</translation>
    </message>
    <message>
        <source>edited a little by people</source>
        <comment>how it was made</comment>
        <translation>ligera edición humana</translation>
    </message>
    <message>
        <source>“{term}”</source>
        <comment>how it was made</comment>
        <translation>«{term}»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Fetch the missing texts from the web now</source>
        <translation>&amp;Descargar ahora de la web los textos que faltan</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ExportImports</name>
    <message>
        <source>Import of “{file}”</source>
        <translation>Importación de «{file}»</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library already.</source>
        <translation>Todo lo que hay en «{file}» ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The missing texts were imported.</source>
        <translation>Se importaron los textos que faltaban.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n artículo.</numerusform>
            <numerusform>No se pudieron leer %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars, tags and notes were imported.</source>
        <translation>Se importaron estrellas, etiquetas y notas.</translation>
    </message>
    <message>
        <source>Stopped. Imported so far: {things}</source>
        <translation>Detenido. Importado hasta ahora: {things}</translation>
    </message>
    <message>
        <source>Imported: {things}</source>
        <translation>Importado: {things}</translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>Exportando: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>{file} is an e-mail.</source>
        <translation>«{file}» es un correo.</translation>
    </message>
    <message>
        <source>{file} is a mailbox.</source>
        <translation>«{file}» es un buzón.</translation>
    </message>
    <message>
        <source>{file} holds bookmarks.</source>
        <translation>«{file}» contiene marcadores.</translation>
    </message>
    <message>
        <source>{file} comes from {program}.</source>
        <translation>«{file}» procede de {program}.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them known only by title and address</source>
        <translation>
            <numerusform>%n solo con título y dirección</numerusform>
            <numerusform>%n solo con título y dirección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n con estrella</numerusform>
            <numerusform>%n con estrella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n leído</numerusform>
            <numerusform>%n leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n resaltado</numerusform>
            <numerusform>%n resaltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>%n carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address or a text, left out</source>
        <translation>
            <numerusform>%n sin dirección ni texto, omitido</numerusform>
            <numerusform>%n sin dirección ni texto, omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}: {new}, {known}</source>
        <translation>{things}: {new}, {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n que ya estaba</numerusform>
            <numerusform>%n que ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>Saved last:</source>
        <translation>Guardados los últimos:</translation>
    </message>
    <message>
        <source>What you have already stays as it is.</source>
        <translation>Lo que ya tienes queda como está.</translation>
    </message>
    <message>
        <source>The feeds are asked with the next refresh.</source>
        <translation>Los canales se consultan con la próxima actualización.</translation>
    </message>
    <message>
        <source>Nothing is fetched unless you want it.</source>
        <translation>No se descarga nada si no lo quieres.</translation>
    </message>
</context>
<context>
    <name>FeedLabelForm</name>
    <message>
        <source>All te&amp;xts of this feed are written by AI</source>
        <translation>Todos los te&amp;xtos de este canal están escritos por IA</translation>
    </message>
    <message>
        <source>All pictures of this feed are AI-&amp;generated</source>
        <translation>Todas las imágenes de este canal están gene&amp;radas por IA</translation>
    </message>
    <message>
        <source>Where the p&amp;ublisher says so</source>
        <translation>Dónde lo dice el &amp;editor</translation>
    </message>
    <message>
        <source>An address; empty when it is you who says so</source>
        <translation>Una dirección; vacía si lo dice usted</translation>
    </message>
    <message>
        <source>Its articles carry the label beside what they say themselves. It goes when you take this back.</source>
        <translation>Sus artículos llevan la indicación junto a lo que ellos mismos dicen. Desaparece cuando la retire.</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Ask Now</source>
        <translation>Consultar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Look for the Feed Again…</source>
        <translation>&amp;Buscar de nuevo el canal…</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>Pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>No feed is chosen.</source>
        <translation>No se ha elegido ningún canal.</translation>
    </message>
    <message>
        <source>There is no feed yet.</source>
        <translation>Aún no hay ningún canal.</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} Falla desde el {date}.</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>Última consulta: {time}</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Properties of {name}</source>
        <translation>Propiedades de {name}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Open the &amp;Site in the Browser</source>
        <translation>Abrir el &amp;sitio en el navegador</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The server of your account “{name}” asks this feed: its address is not asked from here. What you rename or move is told to the server.</source>
        <translation>El servidor de su cuenta «{name}» consulta este canal: su dirección no se consulta desde aquí. Lo que renombre o mueva se le dice al servidor.</translation>
    </message>
    <message>
        <source>How it is fetched and shown</source>
        <translation>Cómo se descarga y se muestra</translation>
    </message>
    <message>
        <source>How long its articles are kept</source>
        <translation>Cuánto se conservan sus artículos</translation>
    </message>
    <message>
        <source>AI labels</source>
        <translation>Indicaciones de IA</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Estado del canal</translation>
    </message>
</context>
<context>
    <name>FeedRetentionForm</name>
    <message>
        <source>&amp;Keep articles</source>
        <translation>Conservar &amp;los artículos</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>Según lo ajustado para todos los canales</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Según una regla propia</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>A&amp;plicar esta regla</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>FeedTableModel</name>
    <message>
        <source>Feed</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} de {count}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>The same news on all your devices</source>
        <translation>Las mismas noticias en todos sus dispositivos</translation>
    </message>
    <message>
        <source>With an account on a news server such as FreshRSS or Miniflux you read the same articles here and on your other devices, also without a network.</source>
        <translation>Con una cuenta en un servidor de noticias como FreshRSS o Miniflux lee los mismos artículos aquí y en sus otros dispositivos, también sin red.</translation>
    </message>
    <message>
        <source>&amp;Add Account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>Quién sabe qué</translation>
    </message>
    <message>
        <source>Before you add an account, nobody is told anything.</source>
        <translation>Antes de que añada una cuenta, nadie sabe nada.</translation>
    </message>
    <message>
        <source>Your server is told what you read and star of its articles, and what you do with its feeds.</source>
        <translation>Su servidor sabe qué lee y destaca de sus artículos, y qué hace con sus canales.</translation>
    </message>
    <message>
        <source>Your server asks the publishers. Only whole texts and pictures are fetched from them by this computer; the properties of each feed can switch that off.</source>
        <translation>Su servidor consulta a los editores. Este equipo solo obtiene de ellos los textos completos y las imágenes; se puede desactivar en las propiedades de cada canal.</translation>
    </message>
    <message>
        <source>Your password is kept where your system keeps passwords, and goes to your server only.</source>
        <translation>Su contraseña se guarda donde su sistema guarda las contraseñas y solo va a su servidor.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Shown below</source>
        <translation>Se muestran abajo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
</context>
<context>
    <name>FolderSyncController</name>
    <message>
        <source>Folder to Share</source>
        <translation>Carpeta para compartir</translation>
    </message>
</context>
<context>
    <name>FolderSyncWords</name>
    <message>
        <source>Last synchronised {time}.</source>
        <translation>Última sincronización: {time}.</translation>
    </message>
    <message>
        <source>Not synchronised yet.</source>
        <translation>Aún no se ha sincronizado.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>%n cambio en espera.</numerusform>
            <numerusform>%n cambios en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a year ahead and wait. Check the clocks of your computers.</source>
        <translation>
            <numerusform>%n cambio tiene una fecha de más de un año en el futuro y queda en espera. Compruebe los relojes de sus equipos.</numerusform>
            <numerusform>%n cambios tienen una fecha de más de un año en el futuro y quedan en espera. Compruebe los relojes de sus equipos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be used and are tried again after an update: {detail}</source>
        <translation>
            <numerusform>%n cambio no se puede usar y se volverá a intentar tras una actualización: {detail}</numerusform>
            <numerusform>%n cambios no se pueden usar y se volverán a intentar tras una actualización: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes wait until it works again.</source>
        <translation>Sus cambios esperan hasta que vuelva a funcionar.</translation>
    </message>
    <message>
        <source>{folder} is not there: a stick that is not plugged in, or a folder that has not come yet.</source>
        <translation>{folder} no está: una memoria sin conectar, o una carpeta que aún no ha llegado.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <translation>No queda espacio en {folder}.</translation>
    </message>
    <message>
        <source>Nothing may be written into {folder}.</source>
        <translation>No se permite escribir en {folder}.</translation>
    </message>
    <message>
        <source>{folder} could not be written to.</source>
        <translation>No se pudo escribir en {folder}.</translation>
    </message>
    <message>
        <source>In {folder} something else is called “readerapp-sync”. Choose another folder.</source>
        <translation>En {folder} hay otra cosa llamada «readerapp-sync». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>A newer version of Readerapp shares {folder}. Update this one to go on.</source>
        <translation>Una versión más reciente de Readerapp comparte {folder}. Actualice esta para continuar.</translation>
    </message>
    <message>
        <source>It is being synchronised just now.</source>
        <translation>Ya se está sincronizando.</translation>
    </message>
    <message>
        <source>Synchronising stopped unexpectedly.</source>
        <translation>La sincronización se detuvo inesperadamente.</translation>
    </message>
    <message>
        <source>{name} is off the list. What it shared stays.</source>
        <translation>{name} ya no está en la lista. Lo que compartió se queda.</translation>
    </message>
    <message>
        <source>{name}, last seen {time}</source>
        <translation>{name}, visto por última vez: {time}</translation>
    </message>
    <message>
        <source>None yet. Choose the same folder there, once it has come.</source>
        <translation>Ninguno todavía. Elija allí la misma carpeta cuando haya llegado.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>%n cambio de sus otros ordenadores</numerusform>
            <numerusform>%n cambios de sus otros ordenadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised. Nothing new from your other computers.</source>
        <translation>Sincronizado. Nada nuevo de sus otros ordenadores.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not come whole yet. What is missing is read later.</source>
        <translation>
            <numerusform>%n archivo aún no ha llegado entero. Lo que falta se leerá más tarde.</numerusform>
            <numerusform>%n archivos aún no han llegado enteros. Lo que falta se leerá más tarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontCardController</name>
    <message>
        <source>Mark as Read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n artículo marcado como leído</numerusform>
            <numerusform>%n artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the Front Page as Read</source>
        <translation>Marcar la portada como leída</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>No Longer Follow</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>Las novedades de esta noticia saldrán en la portada</translation>
    </message>
    <message>
        <source>Less of This</source>
        <translation>Menos de esto</translation>
    </message>
    <message>
        <source>No Longer Less of This</source>
        <translation>Dejar de pedir menos de esto</translation>
    </message>
    <message>
        <source>This story will stand lower in the next editions</source>
        <translation>Esta noticia saldrá más abajo en las próximas ediciones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
</context>
<context>
    <name>FrontEnd</name>
    <message>
        <source>Mark These as Read</source>
        <translation>Marcar todo esto como leído</translation>
    </message>
    <message>
        <source>Edition: {moment}</source>
        <translation>Edición: {moment}</translation>
    </message>
</context>
<context>
    <name>FrontHead</name>
    <message>
        <source>&amp;New Edition</source>
        <translation>&amp;Nueva edición</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>FrontMenu</name>
    <message>
        <source>Open S&amp;tory</source>
        <translation>Abrir la not&amp;icia</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>&amp;Abrir el artículo</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marcar como &amp;leído</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>Marcar como no &amp;leído</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>Quitar &amp;estrella</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Marcar con &amp;estrella</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>&amp;Less of This</source>
        <translation>&amp;Menos de esto</translation>
    </message>
    <message>
        <source>&amp;Why Here?</source>
        <translation>¿Por &amp;qué está aquí?</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
</context>
<context>
    <name>FrontNote</name>
    <message>
        <source>Add a Feed…</source>
        <translation>Añadir un canal…</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Front Page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Why Here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message>
        <source>yesterday {time}</source>
        <comment>inside a sentence; {time}: 18:00</comment>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <comment>inside a sentence, behind words such as since: 5 March, 18:00</comment>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Desde: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>La última hora</numerusform>
            <numerusform>Las últimas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>El último día</numerusform>
            <numerusform>Los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n paper(s)</source>
        <comment>after: the last 24 hours</comment>
        <translation>
            <numerusform>de %n medio</numerusform>
            <numerusform>de %n medios</numerusform>
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
            <numerusform>{compared} de %n artículo nuevo comparado</numerusform>
            <numerusform>{compared} de %n artículos nuevos comparados</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed {moment}</source>
        <translation>actualizada: {moment}</translation>
    </message>
    <message>
        <source>refreshed {moment}, nothing new since {last}</source>
        <translation>actualizada: {moment}; últimas novedades: {last}</translation>
    </message>
    <message>
        <source>no connection at {moment}</source>
        <translation>sin conexión: {moment}</translation>
    </message>
    <message>
        <source>{stories} {reports}</source>
        <comment>14 stories + from 61 reports</comment>
        <translation>{stories} {reports}</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <comment>after the number of stories</comment>
        <translation>
            <numerusform>en %n artículo</numerusform>
            <numerusform>en %n artículos</numerusform>
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
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s)</source>
        <comment>after new reports</comment>
        <translation>
            <numerusform>en %n noticia</numerusform>
            <numerusform>en %n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n noticia nueva</numerusform>
            <numerusform>%n noticias nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new article(s)</source>
        <translation>
            <numerusform>%n artículo nuevo más</numerusform>
            <numerusform>%n artículos nuevos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what arrived, nothing stands on this page. It is all in the lists.</source>
        <translation>De lo que ha llegado, nada figura en esta página. Todo está en las listas.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. What your papers bring will stand here.</source>
        <translation>Aún no ha llegado nada. Aquí aparecerá lo que traigan los medios.</translation>
    </message>
    <message>
        <source>Nothing new since {moment}.</source>
        <translation>Nada nuevo desde la última vez ({moment}).</translation>
    </message>
    <message>
        <source>No event is told by two of your papers yet. Papers in other languages make this page.</source>
        <translation>Aún no hay ningún hecho del que informen dos medios. Esta página se hace con medios en otros idiomas.</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>Noticias principales</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Con novedades</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>En un solo medio</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Ficha siguiente</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Ficha anterior</translation>
    </message>
    <message>
        <source>Open story or article</source>
        <translation>Abrir la noticia o el artículo</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>First language; 2 to 9 are the others</source>
        <translation>Primer idioma; del 2 al 9, los demás</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>Seguir la noticia</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Mostrar lo nuevo</translation>
    </message>
    <message>
        <source>Mark these as read</source>
        <translation>Marcar todo esto como leído</translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>7 reports + from 7 papers</comment>
        <translation>{reports} {papers}</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>de %n medio</numerusform>
            <numerusform>de %n medios</numerusform>
        </translation>
    </message>
    <message>
        <source>First: {time}</source>
        <translation>Primero: {time}</translation>
    </message>
    <message>
        <source>First: {paper}, {time}</source>
        <translation>Primero: {paper}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>Nuevo: %n artículo</numerusform>
            <numerusform>Nuevo: %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since you read it, {moment}</source>
        <translation>
            <numerusform>Nuevo: %n artículo desde la última lectura, {moment}</numerusform>
            <numerusform>Nuevo: %n artículos desde la última lectura, {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since {moment}</source>
        <translation>
            <numerusform>Nuevo: %n artículo (desde: {moment})</numerusform>
            <numerusform>Nuevo: %n artículos (desde: {moment})</numerusform>
        </translation>
    </message>
    <message>
        <source>{news} ({languages})</source>
        <comment>New: 3 reports since 18:00 + KO, ES</comment>
        <translation>{news} · {languages}</translation>
    </message>
    <message>
        <source>{figure} ({reports})</source>
        <comment>a figure and how many reports give it</comment>
        <translation>{figure} ({reports})</translation>
    </message>
    <message>
        <source>Differs: {figures}</source>
        <translation>Difiere: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n reported by AI</source>
        <translation>
            <numerusform>{count} de %n redactado por IA</numerusform>
            <numerusform>{count} de %n redactados por IA</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: {paper}</source>
        <translation>Imagen: {paper}</translation>
    </message>
    <message>
        <source>Followed</source>
        <comment>a story</comment>
        <translation>En seguimiento</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>Artículo {number} de {total}</translation>
    </message>
    <message>
        <source>Story {number} of {total}</source>
        <translation>Noticia {number} de {total}</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>a story</comment>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a story</comment>
        <translation>leída</translation>
    </message>
    <message>
        <source>{place}, {state}: {headline}</source>
        <translation>{place}, {state}: {headline}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {headline}</source>
        <translation>Al lado: {headline}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <comment>the language of a headline</comment>
        <translation>en {language}</translation>
    </message>
    <message>
        <source>Picture: {alt}</source>
        <translation>Imagen: {alt}</translation>
    </message>
    <message numerus="yes">
        <source>%n single article(s)</source>
        <translation>
            <numerusform>%n artículo suelto</numerusform>
            <numerusform>%n artículos sueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all of this time.</source>
        <translation>Eso es todo de este periodo.</translation>
    </message>
    <message>
        <source>That is all of this time: {shown}.</source>
        <translation>Eso es todo de este periodo: {shown}.</translation>
    </message>
    <message>
        <source>That is all since {moment}.</source>
        <translation>Eso es todo desde la última vez ({moment}).</translation>
    </message>
    <message>
        <source>That is all since {moment}: {shown}.</source>
        <translation>Eso es todo desde la última vez ({moment}): {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more unread article(s) are in All articles.</source>
        <translation>
            <numerusform>%n artículo más sin leer está en Todos los artículos.</numerusform>
            <numerusform>%n artículos más sin leer están en Todos los artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>of the articles that are not shown</comment>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s), {unread}, are in All articles.</source>
        <translation>
            <numerusform>%n artículo más, {unread}, está en Todos los artículos.</numerusform>
            <numerusform>%n artículos más, {unread}, están en Todos los artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: labelled as made by AI.</source>
        <translation>
            <numerusform>%n artículo oculto: indicado como hecho por IA.</numerusform>
            <numerusform>%n artículos ocultos: indicados como hechos por IA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden</source>
        <translation>
            <numerusform>Mostrar el oculto (%n)</numerusform>
            <numerusform>Mostrar los %n ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not answer.</source>
        <translation>
            <numerusform>%n medio no respondió.</numerusform>
            <numerusform>%n medios no respondieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>Mostrar el otro (%n)</numerusform>
            <numerusform>Mostrar los otros %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Nothing said about AI</source>
        <translation>Sin información sobre IA</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>HeadingsDialog</name>
    <message>
        <source>Headings of the Article</source>
        <translation>Encabezados del artículo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>T&amp;ry Again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Ask No&amp;w</source>
        <translation>Consultar a&amp;hora</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>De media</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>{total}, of them {unread} unread</source>
        <translation>{total}, de ellos {unread} sin leer</translation>
    </message>
    <message numerus="yes">
        <source>{number} in %n day(s)</source>
        <translation>
            <numerusform>{number} en %n día</numerusform>
            <numerusform>{number} en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>{number} por semana</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} Falla desde el {date}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI · Show</source>
        <translation>
            <numerusform>%n oculto: indicado como hecho por IA · Mostrar</numerusform>
            <numerusform>%n ocultos: indicados como hechos por IA · Mostrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HighlightPopup</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>¿Algún comentario?</translation>
    </message>
    <message>
        <source>Note on this highlight</source>
        <translation>Nota sobre este resaltado</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Quitar resaltado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import of an Archive</source>
        <translation>Importación de una biblioteca exportada</translation>
    </message>
    <message>
        <source>Import of Subscriptions</source>
        <translation>Importación de suscripciones</translation>
    </message>
    <message>
        <source>The clipping</source>
        <translation>El recorte</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Adding the samples</source>
        <translation>Añadir los ejemplos</translation>
    </message>
    <message>
        <source>Removing the samples</source>
        <translation>Quitar los ejemplos</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>Lo que no se pudo importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be imported:</source>
        <translation>
            <numerusform>%n elemento no se pudo importar:</numerusform>
            <numerusform>%n elementos no se pudieron importar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Leyendo: {done} de {total}</translation>
    </message>
    <message>
        <source>Reading… {done} so far</source>
        <translation>Leyendo… {done} hasta ahora</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Importando: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>IndexRepairer</name>
    <message>
        <source>The search is being put in order. Until then it may miss articles.</source>
        <translation>Se está poniendo en orden la búsqueda. Hasta entonces puede pasar artículos por alto.</translation>
    </message>
    <message numerus="yes">
        <source>The search is in order: %n article(s) were missing.</source>
        <translation>
            <numerusform>La búsqueda está en orden: faltaba %n artículo.</numerusform>
            <numerusform>La búsqueda está en orden: faltaban %n artículos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press a Key</source>
        <translation>Pulsar una tecla</translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation>Pulsar la tecla para «{command}».</translation>
    </message>
    <message>
        <source>Key for {command}</source>
        <translation>Tecla para {command}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pulsar una tecla</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>&amp;Usar esta tecla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>“{command}” has this key already.</source>
        <translation>«{command}» ya tiene esta tecla.</translation>
    </message>
    <message>
        <source>{key} is “{command}” now. Replace it?</source>
        <translation>{key} corresponde ahora a «{command}». ¿Reemplazarla?</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Esta tecla está libre.</translation>
    </message>
    <message>
        <source>This key is free. Keys that stand alone are turned off at the moment.</source>
        <translation>Esta tecla está libre. Las teclas sueltas están desactivadas en este momento.</translation>
    </message>
    <message>
        <source>This key is free. It works on the front page.</source>
        <translation>Esta tecla está libre. Funciona en la portada.</translation>
    </message>
    <message>
        <source>This key is free. It works in the article.</source>
        <translation>Esta tecla está libre. Funciona en el artículo.</translation>
    </message>
    <message>
        <source>This key is free. It works in the list and in the article.</source>
        <translation>Esta tecla está libre. Funciona en la lista y en el artículo.</translation>
    </message>
    <message>
        <source>This key moves through what is on screen.</source>
        <translation>Esta tecla sirve para moverse por la pantalla.</translation>
    </message>
    <message>
        <source>This key belongs to your desktop.</source>
        <translation>Esta tecla pertenece al escritorio.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu, in each language another one.</source>
        <translation>Alt con una letra abre un menú, distinto en cada idioma.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>Esta tecla abre el menú de lo que tiene el foco.</translation>
    </message>
    <message>
        <source>This key edits texts.</source>
        <translation>Esta tecla sirve para editar textos.</translation>
    </message>
    <message>
        <source>{key} is “{command}”: {place}.</source>
        <translation>{key} es «{command}»: {place}.</translation>
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
        <translation>Elija primero un artículo o una tarjeta</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>&amp;Hecho por IA</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>¿Cómo se &amp;sabe?</translation>
    </message>
    <message>
        <source>The &amp;Text Is by AI</source>
        <translation>El &amp;texto es de IA</translation>
    </message>
    <message>
        <source>The &amp;Pictures Are AI-Generated</source>
        <translation>Las &amp;imágenes están generadas por IA</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>&amp;Discutir la indicación</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>&amp;Retirar lo que dijo</translation>
    </message>
    <message>
        <source>The Whole &amp;Feed…</source>
        <translation>Todo el &amp;canal…</translation>
    </message>
</context>
<context>
    <name>LabelPopover</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>Cómo se &amp;sabe</translation>
    </message>
    <message>
        <source>What Do &amp;You Say?</source>
        <translation>¿&amp;Otra opinión?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>About this label</source>
        <translation>Acerca de esta indicación</translation>
    </message>
    <message>
        <source>Not all say the same. These are their statements.</source>
        <translation>No todos dicen lo mismo. Estas son sus afirmaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details.</source>
        <translation>
            <numerusform>%n más en los detalles.</numerusform>
            <numerusform>%n más en los detalles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelTeller</name>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>No se conserva nada más al respecto.</translation>
    </message>
    <message>
        <source>Disputed by you</source>
        <translation>Discutido a mano</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>Firmado por {who}</translation>
    </message>
    <message>
        <source>Signed, signer unknown</source>
        <translation>Firmado, firmante desconocido</translation>
    </message>
    <message>
        <source>Stated in the image file, not signed</source>
        <translation>Indicado en el archivo de la imagen, sin firmar</translation>
    </message>
    <message>
        <source>Stated by the publisher (page data)</source>
        <translation>Indicado por el editor (datos de la página)</translation>
    </message>
    <message>
        <source>Stated by the site</source>
        <translation>Indicado por el sitio</translation>
    </message>
    <message>
        <source>Stated in the article</source>
        <translation>Indicado en el artículo</translation>
    </message>
    <message>
        <source>Rule for this feed</source>
        <translation>Regla para este canal</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Marcado a mano</translation>
    </message>
    <message>
        <source>Made on this computer by {model}</source>
        <translation>Hecho en este equipo por {model}</translation>
    </message>
    <message>
        <source>Possible: the file names a program</source>
        <translation>Posible: el archivo nombra un programa</translation>
    </message>
</context>
<context>
    <name>LabellingController</name>
    <message>
        <source>Change the Labels of a Feed</source>
        <translation>Cambiar las indicaciones de un canal</translation>
    </message>
    <message>
        <source>Change Labels</source>
        <translation>Cambiar indicaciones</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>Nada que cambiar: ya es así</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n article(s) changed</source>
        <translation>
            <numerusform>Indicaciones de %n artículo cambiadas</numerusform>
            <numerusform>Indicaciones de %n artículos cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages of related stories: {choice}</source>
        <translation>Idiomas de los artículos relacionados: {choice}</translation>
    </message>
</context>
<context>
    <name>LanguageFonts</name>
    <message>
        <source>Font of a lan&amp;guage</source>
        <translation>Tipo de letra de un &amp;idioma</translation>
    </message>
    <message>
        <source>Font of a language</source>
        <translation>Tipo de letra de un idioma</translation>
    </message>
    <message>
        <source>Articles in this language are shown with it, whatever the choice above.</source>
        <translation>Los artículos en este idioma se muestran con él, sea cual sea la elección de arriba.</translation>
    </message>
    <message>
        <source>Font for {language}</source>
        <translation>Tipo de letra para {language}</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Como arriba</translation>
    </message>
</context>
<context>
    <name>LanguageStrip</name>
    <message>
        <source>Next Language</source>
        <translation>Idioma siguiente</translation>
    </message>
    <message>
        <source>Previous Language</source>
        <translation>Idioma anterior</translation>
    </message>
    <message>
        <source>{number} of {count} in this story · {language}</source>
        <comment>7 reports, the 2nd</comment>
        <translation>{number} de {count} en esta noticia · {language}</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesRead</name>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>Los artículos en %n idioma se comparan por su significado: los dos modelos de idiomas están instalados en este equipo. Junto a artículos en otros idiomas solo se muestran enlaces de los editores.</numerusform>
            <numerusform>Los artículos en %n idiomas se comparan por su significado: los dos modelos de idiomas están instalados en este equipo. Junto a artículos en otros idiomas solo se muestran enlaces de los editores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>Los artículos en %n idioma se comparan por su significado: el segundo modelo de idiomas, que conoce muchos más, no está instalado en este equipo. Junto a artículos en otros idiomas solo se muestran enlaces de los editores.</numerusform>
            <numerusform>Los artículos en %n idiomas se comparan por su significado: el segundo modelo de idiomas, que conoce muchos más, no está instalado en este equipo. Junto a artículos en otros idiomas solo se muestran enlaces de los editores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages compared for related stories</source>
        <translation>Idiomas que se comparan para los artículos relacionados</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Buscar un idioma</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Not all could be erased. This is left:</source>
        <translation>No se pudo borrar todo. Queda lo siguiente:</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>This library can only be read. Marks are not kept.</source>
        <translation>Esta biblioteca es de solo lectura. Las marcas no se guardan.</translation>
    </message>
    <message>
        <source>Another program is using the library. Your marks are stored as soon as it is done.</source>
        <translation>Otro programa está usando la biblioteca. Las marcas se guardarán en cuanto termine.</translation>
    </message>
    <message>
        <source>A part of the library is damaged.</source>
        <translation>Una parte de la biblioteca está dañada.</translation>
    </message>
    <message>
        <source>The library was taken away while it was open. Nothing can be stored until it is back.</source>
        <translation>La biblioteca se retiró mientras estaba abierta. No se puede guardar nada hasta que vuelva.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart to use the new version.</source>
        <translation>Readerapp se ha actualizado. Reinícielo para usar la nueva versión.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Rei&amp;niciar</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>What happened</source>
        <translation>Registro de lo ocurrido</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Add Feed</source>
        <translation>Añadir canal</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Marcar todo como leído</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Mark as Read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marcado como leído</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marcado como no leído</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar con estrella</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Marcado con estrella</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>Estrella quitada</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n artículo marcado como leído</numerusform>
            <numerusform>%n artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n artículo marcado como no leído</numerusform>
            <numerusform>%n artículos marcados como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>%n artículo marcado con estrella</numerusform>
            <numerusform>%n artículos marcados con estrella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n estrella quitada</numerusform>
            <numerusform>%n estrellas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Article(s)</source>
        <translation>
            <numerusform>Eliminar %n artículo</numerusform>
            <numerusform>Eliminar %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n artículo enviado a la papelera</numerusform>
            <numerusform>%n artículos enviados a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” is going on; you can read on</source>
        <translation>«{action}» está en curso; se puede seguir leyendo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>&amp;Canales</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>Sha&amp;re</source>
        <translation>Co&amp;mpartir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;System Theme</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Negro</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Al&amp;to contraste, oscuro</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} a {target}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licencia desconocida</translation>
    </message>
    <message>
        <source>{size} · added {day} · {licence} · {name}</source>
        <translation>{size} · añadido el {day} · {licence} · {name}</translation>
    </message>
    <message>
        <source>Damaged, and not used. Remove it, then add it again.</source>
        <translation>Dañado y sin usar. Hay que quitarlo y añadirlo de nuevo.</translation>
    </message>
    <message>
        <source>{received} of {size} fetched · {licence} · {name}</source>
        <translation>{received} de {size} descargados · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} to fetch · {licence} · {name}</source>
        <translation>{size} por descargar · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} are fetched from {host}, and take {room} on this computer.

The model {name} was made by {maker}. Its licence is {licence}.

That host learns the address of your connection and which model you fetch. Nothing else is sent, and no other host is asked: where it leads to another one, nothing is fetched. What is fetched is checked before it is used.</source>
        <translation>Se descargan {size} de {host}, y ocupan {room} en este equipo.

El modelo {name} es obra de {maker}. Su licencia es {licence}.

Ese servidor conocerá la dirección de la conexión y qué modelo se descarga. No se envía nada más ni se consulta ningún otro servidor: si lleva a otro, no se descarga nada. Lo descargado se comprueba antes de usarse.</translation>
    </message>
    <message>
        <source>It says that it translates {direction}, and takes {size}.

This model is not in the catalogue of Readerapp: nobody here has checked it. A model is data, not a program; but it may translate wrongly, and change what a text says. Add it only if you trust where it came from.</source>
        <translation>Indica que traduce {direction} y que ocupa {size}.

Este modelo no está en el catálogo de Readerapp: aquí nadie lo ha comprobado. Un modelo son datos, no un programa; pero puede traducir mal y cambiar lo que dice un texto. Conviene añadirlo solo si se confía en su procedencia.</translation>
    </message>
</context>
<context>
    <name>ModelsController</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>Modelos de traducción</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>&amp;Add It</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch a Model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>The model is here now.</source>
        <translation>El modelo ya está aquí.</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>This &amp;Story</source>
        <translation>Esta &amp;noticia</translation>
    </message>
    <message>
        <source>The &amp;Feed “{feed}”</source>
        <translation>El &amp;canal «{feed}»</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>&amp;Palabras…</translation>
    </message>
    <message>
        <source>What Is &amp;Muted…</source>
        <translation>Lo &amp;silenciado…</translation>
    </message>
</context>
<context>
    <name>MutedMenu</name>
    <message>
        <source>&amp;Show What Is Muted</source>
        <translation>&amp;Mostrar lo silenciado</translation>
    </message>
    <message>
        <source>&amp;End a Mute</source>
        <translation>&amp;Dejar de silenciar</translation>
    </message>
    <message>
        <source>&amp;Rules and Mutes…</source>
        <translation>&amp;Reglas y silenciados…</translation>
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
        <translation>Lo silenciado se queda en la biblioteca. No aparece en las listas, en los recuentos ni en la portada; sí en las estrellas, las etiquetas y las búsquedas.</translation>
    </message>
    <message>
        <source>The newest articles it hides:</source>
        <translation>Los artículos más recientes que oculta:</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>Lo silenciado</translation>
    </message>
    <message>
        <source>Articles that are not shown</source>
        <translation>Artículos que no se muestran</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>&amp;Volver a mostrar</translation>
    </message>
    <message>
        <source>Mute &amp;Words…</source>
        <translation>Silenciar &amp;palabras…</translation>
    </message>
    <message>
        <source>&amp;List All Muted Articles</source>
        <translation>&amp;Lista de todos los artículos silenciados</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A proxy is a computer that fetches for you. Where one is used, everything goes through it, and it also looks up the names.</source>
        <translation>Un proxy es un equipo que descarga por usted. Donde se usa uno, todo pasa por él, y también es él quien busca los nombres.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Ajustes del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>By Hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer. Nothing is fetched until you choose “None” or “By Hand” above; an administrator can tell you the address.</source>
        <translation>Un script elige el proxy de este ordenador. No se descarga nada hasta que elija arriba «Ninguno» o «Manual»; un administrador puede indicarle la dirección.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Used with “By Hand”, such as socks5://127.0.0.1:9050 or http://proxy.example:80. One that wants a password is set in the environment: http_proxy, all_proxy.</source>
        <translation>Se usa con «Manual», por ejemplo socks5://127.0.0.1:9050 o http://proxy.example:80. Uno que pide contraseña se define en el entorno: http_proxy, all_proxy.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy. It begins with http://, https:// or socks5://, has no password, and may end with a port such as :8080.</source>
        <translation>«{address}» no es la dirección de un proxy. Empieza por http://, https:// o socks5://, no lleva contraseña y puede terminar con un puerto como :8080.</translation>
    </message>
    <message>
        <source>The web is asked directly, whatever the system says.</source>
        <translation>La web se consulta directamente, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>Everything goes through the address below. While it is empty, nothing is fetched.</source>
        <translation>Todo pasa por la dirección de abajo. Mientras esté vacía, no se descarga nada.</translation>
    </message>
    <message>
        <source>That of the environment, or of your desktop. Where a script chooses it, nothing is fetched: Readerapp does not run it.</source>
        <translation>El del entorno o el de su escritorio. Donde lo elige un script, no se descarga nada: Readerapp no lo ejecuta.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Asking for news</source>
        <translation>Consulta de los canales</translation>
    </message>
    <message>
        <source>Ask feeds for news &amp;by itself</source>
        <translation>Consultar los canales &amp;automáticamente</translation>
    </message>
    <message>
        <source>Without this, a feed is asked only when you refresh it.</source>
        <translation>Si no, un canal solo se consulta al actualizarlo.</translation>
    </message>
    <message>
        <source>How oft&amp;en</source>
        <translation>&amp;Frecuencia</translation>
    </message>
    <message>
        <source>Lively feeds change about once an hour, quiet ones are asked less often. The activity window says when each is asked next, and why.</source>
        <translation>Los canales activos cambian más o menos cada hora; los tranquilos se consultan menos. La ventana de actividad dice cuándo toca cada uno, y por qué.</translation>
    </message>
    <message>
        <source>Also when Readerapp &amp;starts</source>
        <translation>También al &amp;iniciar Readerapp</translation>
    </message>
    <message>
        <source>Feeds whose time has come are asked as soon as the window is open.</source>
        <translation>Los canales a los que les toca se consultan en cuanto se abre la ventana.</translation>
    </message>
    <message>
        <source>Also over &amp;metered connections</source>
        <translation>También con conexiones de &amp;uso medido</translation>
    </message>
    <message>
        <source>A metered connection costs by what is sent, such as that of a phone.</source>
        <translation>Una conexión de uso medido, como la de un teléfono, cuesta según lo que se transmite.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Pictures and full articles of your feeds are kept on this computer. When they take more room than this, the oldest you have read go first; starred ones stay.</source>
        <translation>Las imágenes y los artículos completos de los canales se guardan en este equipo. Cuando ocupan más de este espacio, primero se van los más antiguos ya leídos; los que tienen estrella se quedan.</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>Espacio para imá&amp;genes</translation>
    </message>
    <message>
        <source>How much disk the pictures may take. With 0 none are fetched.</source>
        <translation>Cuánto disco pueden ocupar las imágenes. Con 0 no se descarga ninguna.</translation>
    </message>
    <message>
        <source>Room for the publishers’ p&amp;ages</source>
        <translation>Espacio para las &amp;páginas de los editores</translation>
    </message>
    <message>
        <source>How much disk the pages may take from which articles were read.</source>
        <translation>Cuánto disco pueden ocupar las páginas de las que se tomaron artículos.</translation>
    </message>
    <message>
        <source>Room for soun&amp;ds that were played</source>
        <translation>Espacio para los au&amp;dios escuchados</translation>
    </message>
    <message>
        <source>What was played longest ago goes first. What you keep for offline stays.</source>
        <translation>Se quita primero lo que se escuchó hace más tiempo. Lo que guarda sin conexión se queda.</translation>
    </message>
    <message>
        <source>On battery, &amp;wait with pictures, full articles and related stories</source>
        <translation>Con &amp;batería, posponer imágenes, artículos completos y artículos relacionados</translation>
    </message>
    <message>
        <source>They come as soon as the computer is plugged in again.</source>
        <translation>Llegan en cuanto el equipo vuelve a estar enchufado.</translation>
    </message>
    <message>
        <source>Make All Articles Available &amp;Offline</source>
        <translation>Hacer disponibles todos los artículos &amp;sin conexión</translation>
    </message>
    <message>
        <source>As often as each feed changes</source>
        <translation>Según lo que cambie cada canal</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
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
        <translation>{time} · {why}</translation>
    </message>
    <message>
        <source>as you set</source>
        <translation>según los ajustes</translation>
    </message>
    <message>
        <source>about hourly</source>
        <translation>casi cada hora</translation>
    </message>
    <message>
        <source>changes seldom</source>
        <translation>cambia poco</translation>
    </message>
    <message>
        <source>sends much</source>
        <translation>envía mucho</translation>
    </message>
    <message>
        <source>publisher’s wish</source>
        <translation>lo pide el editor</translation>
    </message>
    <message>
        <source>publisher’s pause</source>
        <translation>pausa del editor</translation>
    </message>
    <message>
        <source>server’s wish</source>
        <translation>lo pide el servidor</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>es nuevo</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ha cerrado</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>has a server</source>
        <translation>tiene servidor</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s), as you set</source>
        <translation>
            <numerusform>cada minuto, según los ajustes</numerusform>
            <numerusform>cada %n minutos, según los ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s), as you set</source>
        <translation>
            <numerusform>cada hora, según los ajustes</numerusform>
            <numerusform>cada %n horas, según los ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>about once an hour</source>
        <translation>más o menos cada hora</translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because it changes seldom</source>
        <translation>
            <numerusform>más o menos cada hora, porque cambia poco</numerusform>
            <numerusform>más o menos cada %n horas, porque cambia poco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because its server sends all of it each time</source>
        <translation>
            <numerusform>más o menos cada hora, porque su servidor lo envía entero cada vez</numerusform>
            <numerusform>más o menos cada %n horas, porque su servidor lo envía entero cada vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), as its publisher asks</source>
        <translation>
            <numerusform>más o menos cada hora, como pide su editor</numerusform>
            <numerusform>más o menos cada %n horas, como pide su editor</numerusform>
        </translation>
    </message>
    <message>
        <source>its publisher says that nothing comes before</source>
        <translation>su editor indica que antes no sale nada</translation>
    </message>
    <message>
        <source>its server asks to be left alone until then</source>
        <translation>su servidor pide que no se le consulte hasta entonces</translation>
    </message>
    <message>
        <source>it failed, and what fails is asked less often</source>
        <translation>ha fallado, y lo que falla se consulta menos</translation>
    </message>
    <message>
        <source>it has not been asked yet</source>
        <translation>aún no se ha consultado</translation>
    </message>
    <message>
        <source>its publisher ended it</source>
        <translation>su editor lo cerró</translation>
    </message>
    <message>
        <source>asking by itself is switched off in the settings</source>
        <translation>la consulta automática está desactivada en los ajustes</translation>
    </message>
    <message>
        <source>the server of its account asks it</source>
        <translation>lo consulta el servidor de su cuenta</translation>
    </message>
    <message>
        <source>With its account</source>
        <translation>Con su cuenta</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>Cuando se pida</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, less sure</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n más, menos seguro</numerusform>
            <numerusform>%n más, menos seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure</source>
        <comment>related stories; none is sure</comment>
        <translation>
            <numerusform>%n menos seguro</numerusform>
            <numerusform>%n menos seguros</numerusform>
        </translation>
    </message>
    <message>
        <source>What publishers link is shown, and what you say belongs together.</source>
        <translation>Se muestra lo que enlazan los editores y lo que se ha unido a mano.</translation>
    </message>
    <message>
        <source>Stories in this script cannot be compared by meaning on this computer.</source>
        <translation>Los artículos en esta escritura no se pueden comparar por su significado en este equipo.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer: the second language model is not installed here.</source>
        <translation>Los artículos en {language} no se pueden comparar por su significado en este equipo: no está instalado el segundo modelo de idiomas.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer.</source>
        <translation>Los artículos en {language} no se pueden comparar por su significado en este equipo.</translation>
    </message>
</context>
<context>
    <name>NotesExport</name>
    <message>
        <source>Export Notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message numerus="yes">
        <source>Notes on %n article(s) exported</source>
        <translation>
            <numerusform>Notas sobre %n artículo exportadas</numerusform>
            <numerusform>Notas sobre %n artículos exportadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No article selected</source>
        <translation>Ningún artículo seleccionado</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>El que se elija en la lista se abrirá aquí.</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message>
        <source>Notifications are on now. The settings say when they are shown.</source>
        <translation>Las notificaciones están activadas. Los ajustes dicen cuándo se muestran.</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>Así son las notificaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) of a story you follow</source>
        <translation>
            <numerusform>%n artículo nuevo de una noticia en seguimiento</numerusform>
            <numerusform>%n artículos nuevos de una noticia en seguimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n new article(s)</source>
        <translation>
            <numerusform>{rule}: %n artículo nuevo</numerusform>
            <numerusform>{rule}: %n artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s) from {source}</source>
        <translation>
            <numerusform>%n artículo nuevo de {source}</numerusform>
            <numerusform>%n artículos nuevos de {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, of a story you follow</source>
        <translation>{source}, de una noticia en seguimiento</translation>
    </message>
    <message>
        <source>{source}, found by {rule}</source>
        <translation>{source}, según la regla {rule}</translation>
    </message>
    <message>
        <source>{name}: {headline}</source>
        <translation>{name}: {headline}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {headline} and %n more</source>
        <translation>
            <numerusform>{name}: {headline} y %n más</numerusform>
            <numerusform>{name}: {headline} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me of &amp;news by notifications</source>
        <translation>Avisar de las &amp;novedades con notificaciones</translation>
    </message>
    <message>
        <source>You choose the feeds one by one, in their properties.</source>
        <translation>Los canales se eligen uno a uno, en sus propiedades.</translation>
    </message>
    <message>
        <source>Also new reports of stories I follo&amp;w</source>
        <translation>También de los artículos nuevos de noticias que si&amp;go</translation>
    </message>
    <message>
        <source>Stories are followed on the front page.</source>
        <translation>Las noticias se siguen desde la portada.</translation>
    </message>
    <message>
        <source>Show &amp;headlines, not only how many</source>
        <translation>Mostrar los &amp;titulares, no solo cuántos</translation>
    </message>
    <message>
        <source>Without this, a notification says only how many articles came.</source>
        <translation>Si no, una notificación solo dice cuántos artículos han llegado.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>What comes in between is told of with the next one.</source>
        <translation>De lo que llegue entretanto avisa la siguiente.</translation>
    </message>
    <message>
        <source>Wait with them during &amp;quiet hours</source>
        <translation>Retenerlas durante las &amp;horas de silencio</translation>
    </message>
    <message>
        <source>What comes in these hours is told of after them.</source>
        <translation>De lo que llegue en esas horas se avisa después.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>When quiet hours begin.</source>
        <translation>Cuándo empiezan las horas de silencio.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Ha&amp;sta</translation>
    </message>
    <message>
        <source>When quiet hours end.</source>
        <translation>Cuándo terminan las horas de silencio.</translation>
    </message>
    <message>
        <source>Your desktop gets what a notification says. It may show it on the lock screen, keep it in a list, or pass it to a phone you connected. Readerapp itself sends nothing anywhere.</source>
        <translation>El escritorio recibe lo que dice una notificación. Puede mostrarlo en la pantalla de bloqueo, conservarlo en una lista o pasarlo a un teléfono conectado. Readerapp no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>&amp;Show One Now</source>
        <translation>Mostrar &amp;una ahora</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window closes</source>
        <translation>Segui&amp;r en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>News keeps coming until you choose Quit there.</source>
        <translation>Las noticias siguen llegando hasta elegir allí Salir.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Readerapp.</source>
        <translation>Este escritorio no tiene bandeja: cerrar la ventana cierra Readerapp.</translation>
    </message>
    <message>
        <source>Start in the tray when I lo&amp;g in</source>
        <translation>Inici&amp;ar en la bandeja al iniciar sesión</translation>
    </message>
    <message>
        <source>No window opens then. Your desktop does it, and may ask you first.</source>
        <translation>No se abre ninguna ventana. Lo hace su escritorio, que puede preguntarle antes.</translation>
    </message>
    <message>
        <source>No window opens then. A file in the autostart folder of your desktop does it; without this, the file is removed.</source>
        <translation>No se abre ninguna ventana. Lo hace un archivo en la carpeta de inicio automático de su escritorio; sin esta opción, el archivo se elimina.</translation>
    </message>
    <message>
        <source>To start Readerapp when you log in, use the settings of your system.</source>
        <translation>Para iniciar Readerapp al iniciar sesión, use los ajustes de su sistema.</translation>
    </message>
    <message>
        <source>Your desktop took it.</source>
        <translation>El escritorio la ha recibido.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications.</source>
        <translation>Ningún programa de este escritorio muestra notificaciones.</translation>
    </message>
    <message>
        <source>One after each refresh</source>
        <translation>Una tras cada actualización</translation>
    </message>
    <message numerus="yes">
        <source>One every %n minute(s)</source>
        <translation>
            <numerusform>Una por minuto</numerusform>
            <numerusform>Una cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One every %n hour(s)</source>
        <translation>
            <numerusform>Una por hora</numerusform>
            <numerusform>Una cada %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineController</name>
    <message>
        <source>Everything here is available offline already.</source>
        <translation>Aquí ya está todo disponible sin conexión.</translation>
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
        <translation>Idiomas que leo</translation>
    </message>
    <message>
        <source>The front page takes its headlines from the first of these in which a story is told, after the language of the menus, and “Add Feed” shows their papers first. The next edition follows a change.</source>
        <translation>La portada toma sus titulares del primero de estos idiomas en que se cuente una noticia, después del idioma de los menús, y «Añadir canal» muestra primero sus medios. Un cambio vale desde la próxima edición.</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Quitar: {language}</translation>
    </message>
    <message>
        <source>&amp;Add a language</source>
        <translation>&amp;Añadir un idioma</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>This source sent only a summary.</source>
        <translation>Esta fuente solo envió un resumen.</translation>
    </message>
    <message>
        <source>The full article comes with the next refresh.</source>
        <translation>El artículo completo llegará con la próxima actualización.</translation>
    </message>
    <message>
        <source>Part of this article is missing. Open it in your browser to read all of it.</source>
        <translation>Falta una parte de este artículo. Ábralo en el navegador para leerlo entero.</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>The full article could not be fetched.</source>
        <translation>No se pudo descargar el artículo completo.</translation>
    </message>
    <message>
        <source>Only the title and the address of this article are here.</source>
        <translation>De este artículo solo están el título y la dirección.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>a file</comment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Abrir en el reproductor</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Keep for offline</source>
        <translation>Guardar sin conexión</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Detener la descarga</translation>
    </message>
    <message>
        <source>Kept, remove</source>
        <translation>Guardado, quitar</translation>
    </message>
    <message>
        <source>Keep for offline ({there} of {total} here)</source>
        <translation>Guardar sin conexión ({there} de {total} ya aquí)</translation>
    </message>
    <message>
        <source>Keep for offline ({there} here)</source>
        <translation>Guardar sin conexión ({there} ya aquí)</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Por {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min de lectura</numerusform>
            <numerusform>%n min de lectura</numerusform>
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
    <message>
        <source>Its source dates it {date}</source>
        <translation>Su fuente le da fecha del {date}</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>Actualizado: {date}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>Imagen no cargada</translation>
    </message>
    <message>
        <source>This picture comes with the next refresh.</source>
        <translation>Esta imagen llegará con la próxima actualización.</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>No se pudo cargar la imagen.</translation>
    </message>
    <message>
        <source>The source describes this picture:</source>
        <translation>La fuente describe así esta imagen:</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Cargar imagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <source>Find a Command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a command, a list, a setting or a story</source>
        <translation>Buscar un comando, una lista, un ajuste o una noticia</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Aquí nada se llama así.</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>rows of the palette</comment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Feed</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>Noticia con %n artículo</numerusform>
            <numerusform>Noticia con %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>PaneArea</name>
    <message>
        <source>Width of the navigation</source>
        <translation>Anchura de la navegación</translation>
    </message>
    <message>
        <source>Width of the related stories</source>
        <translation>Anchura de los artículos relacionados</translation>
    </message>
    <message>
        <source>Size of the list</source>
        <translation>Tamaño de la lista</translation>
    </message>
</context>
<context>
    <name>PictureLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>&amp;Hecho por IA</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>¿Cómo se &amp;sabe?</translation>
    </message>
    <message>
        <source>This &amp;Picture Is AI-Generated</source>
        <translation>Esta &amp;imagen está generada por IA</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>&amp;Discutir la indicación</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>&amp;Retirar lo que dijo</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>&amp;Imagen entera</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>Description: {words}</source>
        <translation>Descripción: {words}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>¿Cómo se sa&amp;be?</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Who asks for news</source>
        <translation>Quién pregunta por novedades</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of level {level}</source>
        <translation>Encabezado de nivel {level}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>No heading further down</source>
        <translation>No hay más encabezados hacia abajo</translation>
    </message>
    <message>
        <source>No heading further up</source>
        <translation>No hay más encabezados hacia arriba</translation>
    </message>
    <message>
        <source>End of the table</source>
        <translation>Fin de la tabla</translation>
    </message>
    <message>
        <source>End of the list</source>
        <translation>Fin de la lista</translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation>Fin de la cita</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>Lista de %n elemento</numerusform>
            <numerusform>Lista de %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Table with {rows} rows and {columns} columns</source>
        <translation>Tabla de {rows} filas y {columns} columnas</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Sounds are handed to the player of this computer. To play them in this window, install {package} with pip and start Readerapp again.</source>
        <translation>Los audios se entregan al reproductor de este equipo. Para reproducirlos en esta ventana, instale {package} con pip y vuelva a iniciar Readerapp.</translation>
    </message>
</context>
<context>
    <name>PlayingController</name>
    <message>
        <source>From {host}: {there} of {total}</source>
        <translation>De {host}: {there} de {total}</translation>
    </message>
    <message>
        <source>From {host}: {there}</source>
        <translation>De {host}: {there}</translation>
    </message>
    <message>
        <source>“{name}” could not be played here.</source>
        <translation>No se pudo reproducir «{name}» aquí.</translation>
    </message>
    <message>
        <source>Open in the &amp;Player</source>
        <translation>Abrir en el &amp;reproductor</translation>
    </message>
</context>
<context>
    <name>PlayingFeature</name>
    <message>
        <source>The article of this sound is in the bin.</source>
        <translation>El artículo de este audio está en la papelera.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>Abrir &amp;la papelera…</translation>
    </message>
    <message>
        <source>The article of this sound is no longer in the library.</source>
        <translation>El artículo de este audio ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>PortalAutostart</name>
    <message>
        <source>Readerapp brings news in the background, from its icon in the tray.</source>
        <translation>Readerapp trae noticias en segundo plano, desde su icono en la bandeja.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it, or cannot do it.</source>
        <translation>Su escritorio no lo permitió o no puede hacerlo.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Width of the Page</source>
        <translation>Anchura de la página</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Apaisado</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Nothing would go now.</source>
        <translation>Ahora no se iría nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, about {size}, would move to the bin.</source>
        <translation>Irían a la papelera: {articles}, unos {size}.</translation>
    </message>
    <message>
        <source>Beyond the limits, but kept: {articles}.</source>
        <translation>Fuera de los límites, pero conservados: {articles}.</translation>
    </message>
    <message>
        <source>They came here on {day}.</source>
        <translation>Llegaron aquí el {day}.</translation>
    </message>
    <message>
        <source>They came here between {first} and {last}.</source>
        <translation>Llegaron aquí entre el {first} y el {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more feed(s)</source>
        <translation>
            <numerusform>%n canal más</numerusform>
            <numerusform>%n canales más</numerusform>
        </translation>
    </message>
    <message>
        <source>From {feeds}.</source>
        <translation>De: {feeds}.</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>ningún canal</translation>
    </message>
    <message>
        <source>{feed} ({number})</source>
        <translation>{feed} ({number})</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>Among them: {titles}.</source>
        <translation>Entre ellos: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n con estrella</numerusform>
            <numerusform>%n con estrella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with tags or notes of yours</source>
        <translation>
            <numerusform>%n con etiquetas o notas</numerusform>
            <numerusform>%n con etiquetas o notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the story of a starred one</source>
        <translation>
            <numerusform>%n en la noticia de uno con estrella</numerusform>
            <numerusform>%n en la noticia de uno con estrella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of feeds that keep everything</source>
        <translation>
            <numerusform>%n de canales que lo conservan todo</numerusform>
            <numerusform>%n de canales que lo conservan todo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you brought back</source>
        <translation>
            <numerusform>%n recuperado a mano</numerusform>
            <numerusform>%n recuperados a mano</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Print Article</source>
        <translation>Imprimir artículo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar el consentimiento</translation>
    </message>
    <message>
        <source>&amp;Ask Me Again</source>
        <translation>&amp;Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Read Our Privacy &amp;Policy</source>
        <translation>Leer la política de pri&amp;vacidad</translation>
    </message>
    <message>
        <source>&amp;Erase the Counts</source>
        <translation>&amp;Borrar los recuentos</translation>
    </message>
    <message>
        <source>E&amp;xport the Counts…</source>
        <translation>E&amp;xportar los recuentos…</translation>
    </message>
    <message>
        <source>Your accounts on news servers are told what you read and star of their articles: {names}.</source>
        <translation>Sus cuentas en servidores de noticias saben qué lee y destaca de sus artículos: {names}.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Lo que se contó</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>&amp;Ask Me</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>You accepted usage statistics. The counts below stay on this computer and are never sent.</source>
        <translation>Las estadísticas de uso están aceptadas. Los recuentos de abajo se quedan en este equipo y nunca se envían.</translation>
    </message>
    <message>
        <source>You refused usage statistics. Nothing is counted, and everything works.</source>
        <translation>Las estadísticas de uso están rechazadas. No se cuenta nada, y todo funciona.</translation>
    </message>
    <message>
        <source>Nothing is counted: you closed the question without an answer.</source>
        <translation>No se cuenta nada: la pregunta se cerró sin respuesta.</translation>
    </message>
    <message>
        <source>Nothing is counted: you have not been asked yet.</source>
        <translation>No se cuenta nada: aún no se ha hecho la pregunta.</translation>
    </message>
    <message>
        <source>Nothing is counted: usage statistics are switched off for this computer.</source>
        <translation>No se cuenta nada: las estadísticas de uso están desactivadas en este equipo.</translation>
    </message>
</context>
<context>
    <name>PrivateFeedsQuestion</name>
    <message>
        <source>Feeds in Your Own Network</source>
        <translation>Canales en la propia red</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s) are on this computer or in your own network:</source>
        <translation>
            <numerusform>%n canal nuevo está en este equipo o en su propia red:</numerusform>
            <numerusform>%n canales nuevos están en este equipo o en su propia red:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow it only if you trust where they come from. Otherwise they will not be asked.</source>
        <translation>
            <numerusform>Conviene permitirlo solo si se confía en su procedencia. Si no, no se consultará.</numerusform>
            <numerusform>Conviene permitirlo solo si se confía en su procedencia. Si no, no se consultarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>&amp;Do Not Allow</source>
        <translation>&amp;No permitir</translation>
    </message>
</context>
<context>
    <name>ProblemController</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Problem Report(s)</source>
        <translation>
            <numerusform>Eliminar %n informe de problemas</numerusform>
            <numerusform>Eliminar %n informes de problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem reports deleted</source>
        <translation>Informes de problemas eliminados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Nothing has gone wrong: there is no problem report.</source>
        <translation>Nada ha fallado: no hay ningún informe de problemas.</translation>
    </message>
    <message>
        <source>What went wrong in Readerapp itself. These reports stay on this computer and are sent to nobody. They hold no article, no address and no search.</source>
        <translation>Lo que ha fallado en el propio Readerapp. Estos informes se quedan en este equipo y no se envían a nadie. No contienen ningún artículo, ninguna dirección ni ninguna búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a fault happened</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Anchura de la lista</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>Informes de problemas</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texto del informe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete &amp;All</source>
        <translation>Eliminar &amp;todo</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Abrir c&amp;arpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>&amp;Actualizar todo</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Quote as Picture</source>
        <translation>Cita como imagen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ReaderApp</name>
    <message>
        <source>Something unexpected went wrong. Readerapp goes on.</source>
        <translation>Ha ocurrido un fallo inesperado. Readerapp sigue en marcha.</translation>
    </message>
    <message>
        <source>Readerapp stopped unexpectedly last time.</source>
        <translation>La última vez, Readerapp se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>A helper process stopped unexpectedly. All other work goes on.</source>
        <translation>Un proceso auxiliar se detuvo de forma inesperada. Todo lo demás sigue en marcha.</translation>
    </message>
    <message>
        <source>Work in the background stopped unexpectedly. What was done until then is kept.</source>
        <translation>Un trabajo en segundo plano se detuvo de forma inesperada. Lo hecho hasta entonces se conserva.</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Open &amp;Link in Browser</source>
        <translation>Abrir el enlace en el navega&amp;dor</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>Cop&amp;iar enlace</translation>
    </message>
    <message>
        <source>Save F&amp;ile…</source>
        <translation>Guardar &amp;archivo…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;View Picture</source>
        <translation>&amp;Ver imagen</translation>
    </message>
    <message>
        <source>Save &amp;Picture As…</source>
        <translation>Guardar i&amp;magen como…</translation>
    </message>
    <message>
        <source>Loa&amp;d Picture</source>
        <translation>Cargar i&amp;magen</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>&amp;Font of articles</source>
        <translation>&amp;Tipo de letra de los artículos</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>The letters of articles. Lists and menus keep theirs.</source>
        <translation>Las letras de los artículos. Las listas y los menús conservan las suyas.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>How large the letters of articles are. “Zoom In” and “Zoom Out” change it too.</source>
        <translation>El tamaño de las letras de los artículos. También lo cambian «Ampliar» y «Reducir».</translation>
    </message>
    <message>
        <source>&amp;Width of the text</source>
        <translation>&amp;Anchura del texto</translation>
    </message>
    <message numerus="yes">
        <source> letter(s)</source>
        <translation>
            <numerusform> letra</numerusform>
            <numerusform> letras</numerusform>
        </translation>
    </message>
    <message>
        <source>How many letters stand in a line. 60 to 75 are read best.</source>
        <translation>Cuántas letras caben en una línea. Entre 60 y 75 se lee mejor.</translation>
    </message>
    <message>
        <source>&amp;Height of the lines</source>
        <translation>Altura de las &amp;líneas</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> por ciento</translation>
    </message>
    <message>
        <source>How far apart lines stand. 100 is what each script usually has.</source>
        <translation>La distancia entre las líneas. 100 es lo habitual en cada escritura.</translation>
    </message>
    <message>
        <source>Let lines end at one &amp;edge (justified text)</source>
        <translation>Alinear las líneas en ambos lados (te&amp;xto justificado)</translation>
    </message>
    <message>
        <source>Words are moved apart until all lines are of one length.</source>
        <translation>Las palabras se separan hasta que todas las líneas miden lo mismo.</translation>
    </message>
    <message>
        <source>Break long wor&amp;ds</source>
        <translation>Di&amp;vidir las palabras largas</translation>
    </message>
    <message>
        <source>In justified text</source>
        <translation>En texto justificado</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>By the rules of the article’s language, and on screen only.</source>
        <translation>Según las reglas del idioma del artículo, y solo en pantalla.</translation>
    </message>
    <message>
        <source>Show below an article how &amp;much of it is left</source>
        <translation>Mostrar debajo del artículo cuánto &amp;queda</translation>
    </message>
    <message>
        <source>A quiet line with the minutes left and how far you are.</source>
        <translation>Una línea discreta con los minutos que quedan y el punto de lectura.</translation>
    </message>
    <message>
        <source>Mark articles as &amp;read when they are opened</source>
        <translation>Marcar los artículos como leídos al a&amp;brirlos</translation>
    </message>
    <message>
        <source>Without this, they stay unread until you mark them yourself.</source>
        <translation>Si no, siguen sin leer hasta que se marquen a mano.</translation>
    </message>
    <message>
        <source>Mark as read &amp;after</source>
        <translation>Ma&amp;rcar como leído después de</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <translation>
            <numerusform> segundo</numerusform>
            <numerusform> segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>How long an article must be open before it counts as read.</source>
        <translation>Cuánto tiempo debe estar abierto un artículo para contar como leído.</translation>
    </message>
    <message>
        <source>&amp;Links in articles</source>
        <translation>&amp;Enlaces en los artículos</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Show the address and ask first</source>
        <translation>Mostrar la dirección y preguntar antes</translation>
    </message>
    <message>
        <source>Readerapp follows no link itself: your browser opens it.</source>
        <translation>Readerapp no sigue ningún enlace: lo abre el navegador.</translation>
    </message>
    <message>
        <source>Read aloud on the des&amp;ktop</source>
        <translation>Lectura en voz alta en el es&amp;critorio</translation>
    </message>
    <message>
        <source>Media keys only</source>
        <translation>Solo teclas multimedia</translation>
    </message>
    <message>
        <source>Media keys, title and paper</source>
        <translation>Teclas multimedia, título y medio</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Other programs see what is told here while an article is read aloud or a sound is played. The lock screen may show a title, and some programs pass it on, such as to a phone.</source>
        <translation>Los demás programas ven lo que aquí se indica mientras se lee un artículo en voz alta o se reproduce un audio. La pantalla de bloqueo puede mostrar un título, y algunos programas lo transmiten, por ejemplo a un teléfono.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>{key} shows the original.</source>
        <translation>{key} muestra el original.</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the article is left</source>
        <translation>Cuánto queda del artículo</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no feed to ask.</source>
        <translation>No hay ningún canal que consultar.</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>&amp;Añadir canal…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
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
        <translation>Mostrar la actividad</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Detener la actualización</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Refreshing: {place}</source>
        <translation>Actualizando: {place}</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Relating: {done} of {total}</source>
        <translation>Buscando relaciones: {done} de {total}</translation>
    </message>
    <message>
        <source>Progress of relating</source>
        <translation>Progreso de la búsqueda de relaciones</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related story</source>
        <translation>Artículo relacionado</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related stories</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Hallados en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI</source>
        <translation>
            <numerusform>%n oculto: indicado como hecho por IA</numerusform>
            <numerusform>%n ocultos: indicados como hechos por IA</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated by the publisher</source>
        <translation>Indicados por el editor</translation>
    </message>
    <message>
        <source>Looking for related stories…</source>
        <translation>Buscando artículos relacionados…</translation>
    </message>
    <message>
        <source>No related story in your library yet.</source>
        <translation>Aún no hay ningún artículo relacionado en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other languages</source>
        <translation>
            <numerusform>%n más en otro idioma</numerusform>
            <numerusform>%n más en otros idiomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not related, as you said</source>
        <translation>
            <numerusform>%n no relacionado, indicado a mano</numerusform>
            <numerusform>%n no relacionados, indicados a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Volver a mostrar</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Error {status}</source>
        <translation>Error {status}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>in the way of a feed</comment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>Revise el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Conexión no segura</translation>
    </message>
    <message>
        <source>Too many redirections</source>
        <translation>Demasiadas redirecciones</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Respuesta no entendida</translation>
    </message>
    <message>
        <source>Not a feed</source>
        <translation>No es un canal</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>Cerrado por el editor</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Asked us to wait</source>
        <translation>Pidió esperar</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>{name} says that it was asked too often ({status}).</source>
        <translation>«{name}» indica que se le consultó con demasiada frecuencia ({status}).</translation>
    </message>
    <message>
        <source>The server of {name} is in trouble ({status}).</source>
        <translation>El servidor de «{name}» tiene problemas ({status}).</translation>
    </message>
    <message>
        <source>{name} asks for a password ({status}).</source>
        <translation>«{name}» pide una contraseña ({status}).</translation>
    </message>
    <message>
        <source>{name} is for paying readers ({status}).</source>
        <translation>«{name}» es solo para lectores de pago ({status}).</translation>
    </message>
    <message>
        <source>{name} refuses to answer this app ({status}).</source>
        <translation>«{name}» se niega a responder a esta aplicación ({status}).</translation>
    </message>
    <message>
        <source>{name} is not where it was ({status}).</source>
        <translation>«{name}» ya no está donde estaba ({status}).</translation>
    </message>
    <message>
        <source>{name} has ended for good ({status}).</source>
        <translation>«{name}» ha cerrado definitivamente ({status}).</translation>
    </message>
    <message>
        <source>{name} answered with an error ({status}).</source>
        <translation>«{name}» respondió con un error ({status}).</translation>
    </message>
    <message>
        <source>There is nothing to do: the site has to mend it. We ask again later.</source>
        <translation>No hay nada que hacer: tiene que arreglarlo el sitio. Readerapp volverá a consultarlo más tarde.</translation>
    </message>
    <message>
        <source>The site asks for a password, which this app does not give. Look on the site for a feed that is open to all.</source>
        <translation>El sitio pide una contraseña, y esta aplicación no da ninguna. Puede haber en el sitio un canal abierto a todos.</translation>
    </message>
    <message>
        <source>Look on the site for a feed that is open to all.</source>
        <translation>Puede haber en el sitio un canal abierto a todos.</translation>
    </message>
    <message>
        <source>The site keeps programs away. Open it in a browser: it may offer another address for its feed.</source>
        <translation>El sitio no deja pasar a los programas. Al abrirlo en un navegador, quizá ofrezca otra dirección para su canal.</translation>
    </message>
    <message>
        <source>It may have moved. Look for the feed again on its site.</source>
        <translation>Quizá se haya mudado. Se puede buscar de nuevo el canal en su sitio.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later, and less often.</source>
        <translation>No hay nada que hacer: Readerapp volverá a consultarlo más tarde, y con menos frecuencia.</translation>
    </message>
    <message>
        <source>Try again later, or open the site in a browser.</source>
        <translation>Se puede reintentar más tarde o abrir el sitio en un navegador.</translation>
    </message>
    <message>
        <source>It is not asked any more, and its articles stay. Look for the feed again on its site, or unsubscribe.</source>
        <translation>Ya no se consulta, y sus artículos se quedan. Se puede buscar de nuevo el canal en su sitio o cancelar la suscripción.</translation>
    </message>
    <message>
        <source>Check the address and your connection. When other sites answer, this one may be down or gone.</source>
        <translation>Conviene revisar la dirección y la conexión. Si otros sitios responden, puede que este esté caído o haya desaparecido.</translation>
    </message>
    <message>
        <source>The site or your connection is slow. We ask again later.</source>
        <translation>El sitio o la conexión van lentos. Readerapp volverá a consultarlo más tarde.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. When they are right, the certificate of the site is wrong, and only its owner can mend it.</source>
        <translation>Conviene revisar la fecha y la hora de este equipo. Si son correctas, falla el certificado del sitio, y solo su dueño puede arreglarlo.</translation>
    </message>
    <message>
        <source>Everything that is here already can be read. New articles come with the connection.</source>
        <translation>Todo lo que ya está aquí se puede leer. Los artículos nuevos llegarán con la conexión.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later.</source>
        <translation>No hay nada que hacer: Readerapp volverá a consultarlo más tarde.</translation>
    </message>
    <message>
        <source>The site leads in a circle. Look for the feed again on its site.</source>
        <translation>El sitio redirige en círculo. Se puede buscar de nuevo el canal en su sitio.</translation>
    </message>
    <message>
        <source>It leads into a private network. When you trust it, type that address yourself.</source>
        <translation>Lleva a una red privada. Si es de confianza, hay que escribir esa dirección a mano.</translation>
    </message>
    <message>
        <source>What arrived whole is kept. Try again later.</source>
        <translation>Lo que llegó entero se conserva. Se puede reintentar más tarde.</translation>
    </message>
    <message>
        <source>Check the address for typing errors. It begins with https:// or http://.</source>
        <translation>Conviene revisar que la dirección esté bien escrita. Empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>Check whether it runs, and its address in the settings.</source>
        <translation>Compruebe si funciona, y su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>Its rules may forbid this site. Try again later.</source>
        <translation>Puede que sus reglas prohíban este sitio. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try again later. When it stays so, look for another feed on the site.</source>
        <translation>Se puede reintentar más tarde. Si sigue igual, conviene buscar otro canal en el sitio.</translation>
    </message>
    <message>
        <source>Look for the feed again on its site.</source>
        <translation>Se puede buscar de nuevo el canal en su sitio.</translation>
    </message>
    <message>
        <source>Try the page on which the site lists its news. Not every site has a feed; the catalogue names many that do.</source>
        <translation>Conviene probar con la página en la que el sitio reúne sus noticias. No todos los sitios tienen canal; el catálogo recoge muchos que sí.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Hay que liberar espacio en el disco y reintentar.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Hay que cerrar el otro programa y reintentar.</translation>
    </message>
    <message>
        <source>Choose a file that another reader exported (OPML).</source>
        <translation>Hay que elegir un archivo exportado por otro lector (OPML).</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>&amp;Not This Story</source>
        <translation>No es &amp;de esta noticia</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>&amp;Misma noticia</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What came back</source>
        <translation>Lo que se recuperó</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>De la copia</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Everything that is still readable is being copied. This can take minutes.</source>
        <translation>Se está copiando todo lo que aún se puede leer. Puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>Se está comprobando y copiando la copia de seguridad.</translation>
    </message>
    <message>
        <source>A new library is being made.</source>
        <translation>Se está creando una biblioteca nueva.</translation>
    </message>
    <message>
        <source>Folder of a Library</source>
        <translation>Carpeta de una biblioteca</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The library</source>
        <translation>La biblioteca</translation>
    </message>
    <message>
        <source>Makes a new library of everything that is still readable. If there is a backup, it fills the gaps.</source>
        <translation>Crea una biblioteca nueva con todo lo que aún se puede leer. Si hay una copia de seguridad, rellena los huecos.</translation>
    </message>
    <message>
        <source>Salvage What Can Be Read</source>
        <translation>Rescatar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Opens the library if it can be opened now.</source>
        <translation>Abre la biblioteca si ahora es posible.</translation>
    </message>
    <message>
        <source>Look Elsewhere…</source>
        <translation>Buscar en otro lugar…</translation>
    </message>
    <message>
        <source>Opens a library in another folder.</source>
        <translation>Abre una biblioteca de otra carpeta.</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>Empezar una biblioteca nueva</translation>
    </message>
    <message>
        <source>Begins an empty one. The present file is kept beside it.</source>
        <translation>Empieza vacía. El archivo actual se conserva a su lado.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leaves everything as it is.</source>
        <translation>Deja todo como está.</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>No backup was found.</source>
        <translation>No se encontró ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore Backup of {date}</source>
        <translation>Restaurar la copia del {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s). What came later is not in it.</source>
        <translation>
            <numerusform>%n artículo. Lo que llegó después no está en ella.</numerusform>
            <numerusform>%n artículos. Lo que llegó después no está en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. Nothing has been changed.</source>
        <translation>Se detuvo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The library was salvaged.</source>
        <translation>La biblioteca se ha rescatado.</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>The library is damaged.</source>
        <translation>La biblioteca está dañada.</translation>
    </message>
    <message>
        <source>The library is empty, although one was here before.</source>
        <translation>La biblioteca está vacía, aunque antes hubo aquí una.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Readerapp.</source>
        <translation>La biblioteca se escribió con una versión más reciente de Readerapp.</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Readerapp library.</source>
        <translation>El archivo que ocupa el lugar de la biblioteca no es una biblioteca de Readerapp.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Otro programa está usando la biblioteca.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Most of a damaged library can usually be read, and whatever you choose, the damaged file is kept.</source>
        <translation>No se ha cambiado nada. Una biblioteca dañada suele poder leerse en su mayor parte y, se elija lo que se elija, el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Perhaps the file was moved, or the disk it lies on is not connected.</source>
        <translation>No se ha cambiado nada. Quizá se movió el archivo, o el disco en el que está no está conectado.</translation>
    </message>
    <message>
        <source>Nothing has been changed. The newer version opens it as it was; this one could harm it.</source>
        <translation>No se ha cambiado nada. La versión más reciente la abre tal como estaba; esta podría dañarla.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Whatever you choose, the file is kept.</source>
        <translation>No se ha cambiado nada. Se elija lo que se elija, el archivo se conserva.</translation>
    </message>
    <message>
        <source>A backup or a synchronisation may be going on. It can be opened once that is done.</source>
        <translation>Puede haber en curso una copia de seguridad o una sincronización. Cuando termine, se podrá abrir.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles with their text</source>
        <translation>Artículos con su texto</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marcados como leídos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Decisions about stories</source>
        <translation>Decisiones sobre noticias</translation>
    </message>
    <message>
        <source>Tags on articles</source>
        <translation>Etiquetas de artículos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>What you said of AI labels</source>
        <translation>Lo que dijo de las indicaciones de IA</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Feeds you labelled</source>
        <translation>Canales con una indicación suya</translation>
    </message>
    <message>
        <source>Feeds with a rule of their own</source>
        <translation>Canales con una regla propia</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>Articles in the bin</source>
        <translation>Artículos en la papelera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Answers to the privacy question</source>
        <translation>Respuestas a la pregunta sobre privacidad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles lost: {lost}.</source>
        <translation>
            <numerusform>Volvió %n artículo. Artículos perdidos: {lost}.</numerusform>
            <numerusform>Volvieron %n artículos. Artículos perdidos: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles that lost their text: {lost}.</source>
        <translation>
            <numerusform>Volvió %n artículo. Artículos que perdieron su texto: {lost}.</numerusform>
            <numerusform>Volvieron %n artículos. Artículos que perdieron su texto: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some of the rest is lost, as the table says.</source>
        <translation>
            <numerusform>Volvió %n artículo. Parte de lo demás se perdió, como indica la tabla.</numerusform>
            <numerusform>Volvieron %n artículos. Parte de lo demás se perdió, como indica la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Titles that could not be checked: {count}.</source>
        <translation>
            <numerusform>Volvió %n artículo. Títulos que no se pudieron comprobar: {count}.</numerusform>
            <numerusform>Volvieron %n artículos. Títulos que no se pudieron comprobar: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Nothing is known to be missing.</source>
        <translation>
            <numerusform>Volvió %n artículo. Que se sepa, no falta nada.</numerusform>
            <numerusform>Volvieron %n artículos. Que se sepa, no falta nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some pages could not be read; something may be missing.</source>
        <translation>
            <numerusform>Volvió %n artículo. Algunas páginas no se pudieron leer; puede faltar algo.</numerusform>
            <numerusform>Volvieron %n artículos. Algunas páginas no se pudieron leer; puede faltar algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups should lie in {folder} too, but it cannot be looked into. Perhaps its disk is not connected.</source>
        <translation>También debería haber copias de seguridad en {folder}, pero no se puede ver su contenido. Quizá su disco no esté conectado.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>El archivo dañado se conserva: {file}</translation>
    </message>
    <message>
        <source>This backup filled the gaps: {file}</source>
        <translation>Esta copia de seguridad rellenó los huecos: {file}</translation>
    </message>
    <message>
        <source>There was no backup to fill the gaps from.</source>
        <translation>No había ninguna copia de seguridad con la que rellenar los huecos.</translation>
    </message>
    <message>
        <source>{kind}: {own} from the damaged file, {other} from the backup, {lost} lost</source>
        <translation>{kind}: {own} del archivo dañado, {other} de la copia de seguridad, perdidos: {lost}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>The first is made soon after the start, on the first day of use.</source>
        <translation>La primera se hace poco después de iniciar, el primer día de uso.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound. It comes from an older version of Readerapp and is brought up to date; the backup itself stays as it is.</source>
        <translation>Comprobada de principio a fin: está en buen estado. Viene de una versión anterior de Readerapp y se pone al día; la copia misma queda como está.</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound.</source>
        <translation>Comprobada de principio a fin: está en buen estado.</translation>
    </message>
    <message>
        <source>It is damaged. Try the one of {date}.</source>
        <translation>Está dañada. Se puede probar con la del {date}.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañada.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>Restaurar biblioteca</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>&amp;Other File…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>The library you have now is kept beside it, and you can change back. The window closes and opens again by itself.</source>
        <translation>La biblioteca actual se conserva al lado, y se puede volver a ella. La ventana se cierra y se abre de nuevo sola.</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Change How Long Articles Are Kept</source>
        <translation>Cambiar cuánto se conservan los artículos</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n artículo enviado a la papelera</numerusform>
            <numerusform>%n artículos enviados a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bin</source>
        <translation>Abrir la papelera</translation>
    </message>
    <message>
        <source>{size} given back</source>
        <translation>{size} devueltos al disco</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long articles are kept</source>
        <translation>Cuánto se conservan los artículos</translation>
    </message>
    <message>
        <source>Everything is kept until you set a limit. What lies beyond it moves to the bin by itself, once a day and after news has come. Feeds can have rules of their own.</source>
        <translation>Todo se conserva mientras no se fije un límite. Lo que lo supera pasa automáticamente a la papelera, una vez al día y cuando llegan novedades. Cada canal puede tener su propia regla.</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>Aplicar esta re&amp;gla</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Revert&amp;ir</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Keep what was &amp;removed for</source>
        <translation>Conser&amp;var lo eliminado durante</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>So long an article can come back; then it is deleted.</source>
        <translation>Durante ese tiempo un artículo puede volver; después se elimina.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>Abrir &amp;la papelera…</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Com&amp;pact the File</source>
        <translation>&amp;Compactar el archivo</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>The library’s file takes {size}. {free} of it are free: new articles use them first. Compacting gives them back to the disk; it needs as much room again meanwhile, and marks wait some seconds.</source>
        <translation>El archivo de la biblioteca ocupa {size}, de los que {free} están libres: los artículos nuevos los usan primero. Compactar los devuelve al disco; mientras tanto hace falta otro tanto de espacio, y las marcas esperan unos segundos.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Mark Abo&amp;ve as Read</source>
        <translation>Ma&amp;rcar como leídos los de encima</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>Marcar como leídos los de &amp;debajo</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>K&amp;eep for</source>
        <translation>Conservar durant&amp;e</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each feed &amp;keep</source>
        <translation>De cada canal, c&amp;onservar</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Como má&amp;ximo</translation>
    </message>
    <message numerus="yes">
        <source> article(s)</source>
        <translation>
            <numerusform> artículo</numerusform>
            <numerusform> artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Library at &amp;most</source>
        <translation>&amp;Biblioteca, como máximo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Unread articles may go too</source>
        <translation>También pueden irse los artículos sin lee&amp;r</translation>
    </message>
    <message>
        <source>Starred articles may &amp;go too</source>
        <translation>También pueden irse los que tienen estrell&amp;a</translation>
    </message>
    <message>
        <source>Also what came from &amp;no feed: pages, clippings, samples</source>
        <translation>También lo que no vino de ningún canal: &amp;páginas, recortes, ejemplos</translation>
    </message>
    <message>
        <source>What arrived longer ago moves to the bin.</source>
        <translation>Lo que llegó hace más tiempo va a la papelera.</translation>
    </message>
    <message>
        <source>When a feed has more, its oldest articles move to the bin.</source>
        <translation>Cuando hay más, los más antiguos van a la papelera.</translation>
    </message>
    <message>
        <source>When the library is larger, the oldest articles of all feeds move to the bin.</source>
        <translation>Si es mayor, van a la papelera los artículos más antiguos de todos los canales.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you brought in yourself.</source>
        <translation>Si no, ningún límite afecta a lo que se trajo a mano.</translation>
    </message>
    <message>
        <source>Without this, a limit takes only what you have read.</source>
        <translation>Si no, un límite solo afecta a lo ya leído.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you starred.</source>
        <translation>Si no, ningún límite afecta a lo que tiene estrella.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>RulePreviewBox</name>
    <message>
        <source>Looking what would go…</source>
        <translation>Buscando lo que se iría…</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mark as read</source>
        <translation>marcar como leído</translation>
    </message>
    <message>
        <source>star</source>
        <translation>marcar con estrella</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>etiquetar con «{tag}»</translation>
    </message>
    <message>
        <source>keep off the front page</source>
        <translation>no mostrar en la portada</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>avisar</translation>
    </message>
    <message>
        <source>There is nothing to search for yet.</source>
        <translation>Aún no hay nada que buscar.</translation>
    </message>
    <message>
        <source>It does nothing: {problems}</source>
        <translation>No hace nada: {problems}</translation>
    </message>
    <message>
        <source>Nothing that arrived in the last month matches.</source>
        <translation>No coincide nada de lo llegado en el último mes.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match.</source>
        <translation>
            <numerusform>Coincide %n artículo del último mes.</numerusform>
            <numerusform>Coinciden %n artículos del último mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match</source>
        <translation>
            <numerusform>Coincide %n artículo del último mes</numerusform>
            <numerusform>Coinciden %n artículos del último mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would have changed</source>
        <translation>
            <numerusform>habría cambiado %n artículo</numerusform>
            <numerusform>habrían cambiado %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching}; {changing}.</source>
        <translation>{matching}; {changing}.</translation>
    </message>
    <message>
        <source>Searches find translated titles too; rules look only at the words of the article itself.</source>
        <translation>Las búsquedas también encuentran títulos traducidos; las reglas solo miran las palabras del propio artículo.</translation>
    </message>
    <message>
        <source>{day} · {rule} · taken back</source>
        <translation>{day} · {rule} · deshecha</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} that arrived</source>
        <translation>{day} · {rule} · {articles} al llegar</translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} of the library</source>
        <translation>{day} · {rule} · {articles} de la biblioteca</translation>
    </message>
    <message>
        <source>Words: {name}</source>
        <translation>Palabras: {name}</translation>
    </message>
    <message>
        <source>Feed: {name}</source>
        <translation>Canal: {name}</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>Noticia: {name}</translation>
    </message>
    <message>
        <source>{articles}, for good</source>
        <translation>{articles}, para siempre</translation>
    </message>
    <message>
        <source>{articles}, until {day}</source>
        <translation>{articles}, hasta el {day}</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message numerus="yes">
        <source>Muted: %n article(s) are not shown</source>
        <translation>
            <numerusform>Silenciado: no se muestra %n artículo</numerusform>
            <numerusform>Silenciado: no se muestran %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>The rule that you are writing has not been saved yet.</source>
        <translation>La regla que se está escribiendo aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>Eliminar regla</translation>
    </message>
    <message>
        <source>Move Rule</source>
        <translation>Mover regla</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed by the rule</source>
        <translation>
            <numerusform>%n artículo cambiado por la regla</numerusform>
            <numerusform>%n artículos cambiados por la regla</numerusform>
        </translation>
    </message>
    <message>
        <source>Run Rule</source>
        <translation>Ejecutar regla</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>{rule} (does nothing)</source>
        <translation>{rule} (no hace nada)</translation>
    </message>
    <message>
        <source>{rule} (off)</source>
        <translation>{rule} (desactivada)</translation>
    </message>
    <message>
        <source>{day} · {title}</source>
        <translation>{day} · {title}</translation>
    </message>
    <message>
        <source>&amp;When an article matches:</source>
        <translation>Cuando un artículo &amp;coincida con:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Entonces:</translation>
    </message>
    <message>
        <source>a search, as title:football lang:en</source>
        <translation>una búsqueda, como title:fútbol lang:es</translation>
    </message>
    <message>
        <source>When an article matches</source>
        <translation>Cuando un artículo coincida con</translation>
    </message>
    <message>
        <source>as the search</source>
        <translation>como la búsqueda</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marcar como &amp;leído</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Marcar con &amp;estrella</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Keep off the front page</source>
        <translation>No mostrar en la &amp;portada</translation>
    </message>
    <message>
        <source>Notif&amp;y me</source>
        <translation>A&amp;visar</translation>
    </message>
    <message>
        <source>Run by itself on what &amp;arrives</source>
        <translation>Ejecutar &amp;automáticamente con lo que llegue</translation>
    </message>
    <message>
        <source>N&amp;ew Rule</source>
        <translation>Nueva &amp;regla</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>El&amp;iminar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Run N&amp;ow on Everything</source>
        <translation>Ejecutar a&amp;hora con todo</translation>
    </message>
</context>
<context>
    <name>RulesWindow</name>
    <message>
        <source>Rules and Mutes</source>
        <translation>Reglas y silenciados</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>What Rules Did</source>
        <translation>Lo que hicieron las reglas</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Taking a run back leaves alone what was changed otherwise since.</source>
        <translation>Al deshacer una ejecución no se toca lo que después se cambió de otro modo.</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>Lo que hicieron las reglas</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Edit Search</source>
        <translation>Editar búsqueda</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Search &amp;for</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>It stands among the lists and always shows what matches, new articles too.</source>
        <translation>Aparece entre las listas y muestra siempre lo que coincide, también los artículos nuevos.</translation>
    </message>
</context>
<context>
    <name>SavedSearchController</name>
    <message>
        <source>Rename Search</source>
        <translation>Renombrar búsqueda</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>Búsqueda «{name}» eliminada</translation>
    </message>
    <message>
        <source>Remove Search</source>
        <translation>Eliminar búsqueda</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>Mover búsqueda</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Guardada como «{name}»</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Cambiar búsqueda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%n archivo guardado en {folder}</numerusform>
            <numerusform>%n archivos guardados en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be saved:</source>
        <translation>
            <numerusform>No se pudo guardar %n artículo:</numerusform>
            <numerusform>No se pudieron guardar %n artículos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>Guardar artículos en una carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>How this list is shown</source>
        <translation>Cómo se muestra esta lista</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Cómo buscar (F1)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>an order of articles</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Relevance</source>
        <comment>an order of articles</comment>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>The best match first</source>
        <translation>Primero los que mejor coinciden</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regla…</translation>
    </message>
    <message>
        <source>Make a rule of this search</source>
        <translation>Convertir esta búsqueda en regla</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Search in “{list}” only</source>
        <translation>Buscar solo en «{list}»</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n canal encontrado</numerusform>
            <numerusform>%n canales encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address of a site, a page or a feed</source>
        <translation>D&amp;irección de un sitio, una página o un canal</translation>
    </message>
    <message>
        <source>Address of a site, a page or a feed</source>
        <translation>Dirección de un sitio, una página o un canal</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>noticias.example.org</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Most news sites have a feed: the address of the site is enough. Nothing is contacted before you press Return, and you subscribe only to what you check.</source>
        <translation>La mayoría de los sitios de noticias tienen un canal: basta la dirección del sitio. No se contacta con nada antes de pulsar Intro, y la suscripción se hace solo a lo que se marque.</translation>
    </message>
</context>
<context>
    <name>SearchWording</name>
    <message>
        <source>words of the title</source>
        <translation>palabras del título</translation>
    </message>
    <message>
        <source>words of the authors&apos; names</source>
        <translation>palabras del nombre de los autores</translation>
    </message>
    <message>
        <source>a feed or a source</source>
        <translation>un canal o una fuente</translation>
    </message>
    <message>
        <source>the feeds in a folder</source>
        <translation>los canales de una carpeta</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>un idioma</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>en qué estado está</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>qué lo acompaña</translation>
    </message>
    <message>
        <source>made by AI</source>
        <translation>hecho con IA</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>una de las etiquetas</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>palabras de las notas</translation>
    </message>
    <message>
        <source>published before a day</source>
        <translation>publicado antes de un día</translation>
    </message>
    <message>
        <source>published that day or later</source>
        <translation>publicado ese día o después</translation>
    </message>
    <message>
        <source>published on a day</source>
        <translation>publicado un día</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>reported more than once</source>
        <translation>contado más de una vez</translation>
    </message>
    <message>
        <source>no date is known</source>
        <translation>sin fecha conocida</translation>
    </message>
    <message>
        <source>not shown in lists, because you muted it</source>
        <translation>no se muestra en las listas, por estar silenciado</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>something to listen to</source>
        <translation>algo para escuchar</translation>
    </message>
    <message>
        <source>something to watch</source>
        <translation>algo para ver</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>etiquetas propias</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>nota propia</translation>
    </message>
    <message>
        <source>your highlights</source>
        <translation>resaltados propios</translation>
    </message>
    <message>
        <source>text or pictures by AI</source>
        <translation>texto o imágenes con IA</translation>
    </message>
    <message>
        <source>text by AI</source>
        <translation>texto con IA</translation>
    </message>
    <message>
        <source>pictures by AI</source>
        <translation>imágenes con IA</translation>
    </message>
    <message>
        <source>pictures edited with AI</source>
        <translation>imágenes editadas con IA</translation>
    </message>
    <message>
        <source>a label that you dispute</source>
        <translation>una indicación que usted discute</translation>
    </message>
    <message>
        <source>a label with a signature</source>
        <translation>una indicación firmada</translation>
    </message>
    <message>
        <source>what you said of labels</source>
        <translation>lo que dijo de las indicaciones</translation>
    </message>
    <message>
        <source>no label; that says nothing of how it was made</source>
        <translation>sin indicación; eso no dice nada de cómo se hizo</translation>
    </message>
    <message>
        <source>climate summit</source>
        <translation>cumbre clima</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>las dos palabras</translation>
    </message>
    <message>
        <source>&quot;climate summit&quot;</source>
        <translation>&quot;cumbre del clima&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>estas palabras seguidas</translation>
    </message>
    <message>
        <source>climate OR weather</source>
        <translation>clima OR tiempo</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>una de ellas</translation>
    </message>
    <message>
        <source>climate -football</source>
        <translation>clima -fútbol</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>sin la segunda</translation>
    </message>
    <message>
        <source>(rain OR snow) -sport</source>
        <translation>(lluvia OR nieve) -deporte</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>agrupadas</translation>
    </message>
    <message>
        <source>only in the title, only in the authors&apos; names</source>
        <translation>solo en el título, solo en el nombre de los autores</translation>
    </message>
    <message>
        <source>of a feed or source, also by the beginning of its name</source>
        <translation>de un canal o una fuente, también por el principio de su nombre</translation>
    </message>
    <message>
        <source>of the feeds in a folder</source>
        <translation>de los canales de una carpeta</translation>
    </message>
    <message>
        <source>in a language, by its code or name</source>
        <translation>en un idioma, por su código o su nombre</translation>
    </message>
    <message>
        <source>not read yet, read</source>
        <translation>aún sin leer, leídos</translation>
    </message>
    <message>
        <source>starred, reported more than once</source>
        <translation>con estrella, contados más de una vez</translation>
    </message>
    <message>
        <source>with a picture, with something to listen to</source>
        <translation>con una imagen, con algo para escuchar</translation>
    </message>
    <message>
        <source>tag:energy  has:tag</source>
        <translation>tag:energía  has:tag</translation>
    </message>
    <message>
        <source>with a tag of yours, with any of them</source>
        <translation>con una etiqueta propia, con cualquiera de ellas</translation>
    </message>
    <message>
        <source>note:why  has:highlight</source>
        <translation>note:porqué  has:highlight</translation>
    </message>
    <message>
        <source>with that in your note, highlighted</source>
        <translation>con eso en la nota, con algo resaltado</translation>
    </message>
    <message>
        <source>made by AI, with labels you set or dispute</source>
        <translation>hecho por IA, con indicaciones suyas o discutidas</translation>
    </message>
    <message>
        <source>published before that day; not without a date</source>
        <translation>publicados antes de ese día; no los que no tienen fecha</translation>
    </message>
    <message>
        <source>within seven days, today; also 2026-01, 2026</source>
        <translation>de los últimos siete días, de hoy; también 2026-01, 2026</translation>
    </message>
    <message>
        <source>nobody knows when it was published</source>
        <translation>nadie sabe cuándo se publicaron</translation>
    </message>
    <message>
        <source>what you muted, which only searches find</source>
        <translation>lo silenciado, que solo encuentran las búsquedas</translation>
    </message>
    <message>
        <source>the opposite of any of these</source>
        <translation>lo contrario de cualquiera de estos</translation>
    </message>
    <message>
        <source>“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today.</source>
        <translation>«{written}» no es una fecha: se escribe 2026-01-31, 2026-01, 7d o today.</translation>
    </message>
    <message>
        <source>“{written}” is not a language.</source>
        <translation>«{written}» no es un idioma.</translation>
    </message>
    <message>
        <source>“{written}”: no feed or source is called so.</source>
        <translation>«{written}»: ningún canal ni fuente se llama así.</translation>
    </message>
    <message>
        <source>“{written}”: no folder is called so.</source>
        <translation>«{written}»: ninguna carpeta se llama así.</translation>
    </message>
    <message>
        <source>“{written}”: no tag is called so.</source>
        <translation>«{written}»: ninguna etiqueta se llama así.</translation>
    </message>
    <message>
        <source>“{written}” is not known: there are {choices}.</source>
        <translation>«{written}» no se conoce: existen {choices}.</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Show in “{paper}”</source>
        <translation>Mostrar en «{paper}»</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>Otros ordenadores</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Ask &amp;for news</source>
        <translation>&amp;Frecuencia de consulta</translation>
    </message>
    <message>
        <source>&amp;Text of articles</source>
        <translation>&amp;Texto de los artículos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Fetch the p&amp;ictures of its articles</source>
        <translation>Descargar las imá&amp;genes de sus artículos</translation>
    </message>
    <message>
        <source>&amp;Mute: neither counted nor shown among all articles</source>
        <translation>Silenciado: ni se c&amp;uenta ni se muestra entre todos los artículos</translation>
    </message>
    <message>
        <source>Tell me of new articles &amp;by a notification</source>
        <translation>A&amp;visar de los artículos nuevos con una notificación</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>Según lo ajustado para todos los canales</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>The whole page when the feed gives a teaser</source>
        <translation>La página entera si el canal solo da un adelanto</translation>
    </message>
    <message>
        <source>As the feed gives it</source>
        <translation>Tal como lo da el canal</translation>
    </message>
    <message>
        <source>Always the whole page</source>
        <translation>Siempre la página entera</translation>
    </message>
    <message>
        <source>As the feed says</source>
        <translation>El que indica el canal</translation>
    </message>
</context>
<context>
    <name>SeveralController</name>
    <message numerus="yes">
        <source>At most %n article(s) can be shared at once.</source>
        <translation>
            <numerusform>Se puede compartir %n artículo a la vez como máximo.</numerusform>
            <numerusform>Se pueden compartir %n artículos a la vez como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) copied</source>
        <translation>
            <numerusform>%n fuente copiada</numerusform>
            <numerusform>%n fuentes copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Libro electrónico (EPUB)</translation>
    </message>
    <message>
        <source>Save Articles as E-Book</source>
        <translation>Guardar artículos como libro electrónico</translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>Guardar artículos en una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n article(s)…</source>
        <translation>
            <numerusform>Componiendo %n artículo…</numerusform>
            <numerusform>Componiendo %n artículos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>&amp;Hecho por IA</translation>
    </message>
    <message>
        <source>Their &amp;Texts Are by AI</source>
        <translation>Sus &amp;textos son de IA</translation>
    </message>
    <message>
        <source>Their &amp;Pictures Are AI-Generated</source>
        <translation>Sus &amp;imágenes están generadas por IA</translation>
    </message>
    <message>
        <source>&amp;Dispute Their Labels</source>
        <translation>&amp;Discutir sus indicaciones</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>&amp;Retirar lo que dijo</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n artículo seleccionado</numerusform>
            <numerusform>%n artículos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Marcar con &amp;estrella</translation>
    </message>
    <message>
        <source>Remove S&amp;tars</source>
        <translation>&amp;Quitar estrellas</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>Marcar como &amp;leídos</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Marcar como &amp;no leídos</translation>
    </message>
    <message>
        <source>&amp;Copy Links</source>
        <translation>&amp;Copiar enlaces</translation>
    </message>
    <message>
        <source>Copy Titles and &amp;Links</source>
        <translation>Copiar &amp;títulos y enlaces</translation>
    </message>
    <message>
        <source>&amp;Remove Articles</source>
        <translation>Eliminar artíc&amp;ulos</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The last articles: {total}. With a label on the text: {texts}. With a label on a picture: {pictures}. Of the others nothing is known.</source>
        <translation>Los últimos artículos: {total}. Con indicación en el texto: {texts}. Con indicación en una imagen: {pictures}. De los demás no se sabe nada.</translation>
    </message>
    <message>
        <source>{month} – articles: {total}, labelled texts: {texts}, pictures: {pictures}</source>
        <translation>{month} – artículos: {total}, textos con indicación: {texts}, imágenes: {pictures}</translation>
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
        <translation>C&amp;ompartir</translation>
    </message>
    <message>
        <source>C&amp;opy with Source</source>
        <translation>Copiar con la &amp;fuente</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Send by E-Mail…</source>
        <translation>&amp;Enviar por correo…</translation>
    </message>
    <message>
        <source>&amp;Quote as Picture…</source>
        <translation>Cita como ima&amp;gen…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown…</source>
        <translation>Guardar como Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Page…</source>
        <translation>Guardar como página &amp;web…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;E-Book…</source>
        <translation>Guardar como &amp;libro electrónico…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>C&amp;opy List of Sources</source>
        <translation>Copiar la lista de &amp;fuentes</translation>
    </message>
    <message>
        <source>Copy List as &amp;Markdown</source>
        <translation>Copiar la lista como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Send List by E-Mail…</source>
        <translation>&amp;Enviar la lista por correo…</translation>
    </message>
    <message>
        <source>Save as One &amp;E-Book…</source>
        <translation>Guardar como un solo &amp;libro electrónico…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown Files…</source>
        <translation>Guardar como archivos Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Pages…</source>
        <translation>Guardar como páginas &amp;web…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF Files…</source>
        <translation>Guardar como archivos P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Copiado con su fuente</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save Quote</source>
        <translation>Guardar cita</translation>
    </message>
    <message>
        <source>Save Article</source>
        <translation>Guardar artículo</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page with its pictures</source>
        <translation>Página web con sus imágenes</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Libro electrónico (EPUB)</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), {day}</source>
        <translation>
            <numerusform>%n artículo, {day}</numerusform>
            <numerusform>%n artículos, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>the number of a page, and how many there are</comment>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>Source: {address}</source>
        <translation>Fuente: {address}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>In the navigation</source>
        <translation>En la navegación</translation>
    </message>
    <message>
        <source>In the list and the article</source>
        <translation>En la lista y el artículo</translation>
    </message>
    <message>
        <source>On the front page</source>
        <translation>En la portada</translation>
    </message>
    <message>
        <source>In an article with a text cursor</source>
        <translation>En un artículo con cursor de texto</translation>
    </message>
    <message>
        <source>In a report opened out of a story</source>
        <translation>En un artículo abierto desde una noticia</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Move up among its neighbours</source>
        <translation>Subir entre sus vecinos</translation>
    </message>
    <message>
        <source>Move down among its neighbours</source>
        <translation>Bajar entre sus vecinos</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>Abrir o cerrar una carpeta</translation>
    </message>
    <message>
        <source>Everything else, such as moving</source>
        <translation>Todo lo demás, como mover</translation>
    </message>
    <message>
        <source>Read on, then the next unread article</source>
        <translation>Seguir leyendo y pasar al siguiente artículo sin leer</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Leer hacia atrás</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Encabezado siguiente</translation>
    </message>
    <message>
        <source>Heading before</source>
        <translation>Encabezado anterior</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Seguir el enlace</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Rese&amp;t All</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>&amp;Letters and signs alone are commands</source>
        <translation>Las &amp;letras y los signos sueltos son comandos</translation>
    </message>
    <message>
        <source>Keys that stand alone work in the list, the article and on the front page.</source>
        <translation>Las teclas sueltas funcionan en la lista, en el artículo y en la portada.</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>Ningún comando ni tecla se llama así.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n atajo</numerusform>
            <numerusform>%n atajos</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Todas las teclas están como al principio.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
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
        <translation>{time} de {length}</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Place in the sound</source>
        <translation>Posición en el audio</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) back</source>
        <translation>
            <numerusform>Retroceder %n segundo</numerusform>
            <numerusform>Retroceder %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) on</source>
        <translation>
            <numerusform>Avanzar %n segundo</numerusform>
            <numerusform>Avanzar %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocidad: {speed}</translation>
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
        <translation>«{name}» se descarga desde el principio: lo que había aquí no se puede continuar.</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}</source>
        <translation>Descargando «{name}» de {host}</translation>
    </message>
    <message>
        <source>Kept for offline: {name}</source>
        <translation>Guardado sin conexión: {name}</translation>
    </message>
</context>
<context>
    <name>SoundOnDesktop</name>
    <message>
        <source>A sound of an article</source>
        <translation>El audio de un artículo</translation>
    </message>
</context>
<context>
    <name>SoundTitle</name>
    <message>
        <source>Show the article of {title}</source>
        <translation>Mostrar el artículo de {title}</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message>
        <source>For a &amp;Day</source>
        <translation>Por un &amp;día</translation>
    </message>
    <message>
        <source>For a &amp;Week</source>
        <translation>Por una &amp;semana</translation>
    </message>
    <message>
        <source>For a &amp;Month</source>
        <translation>Por un &amp;mes</translation>
    </message>
    <message>
        <source>For &amp;Good</source>
        <translation>&amp;Para siempre</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Read Aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go On with the List</source>
        <translation>Continuar con la lista</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocidad: {speed}</translation>
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
        <translation>No se encontró en este equipo ningún programa que hable. Hay que instalar speech-dispatcher o espeak-ng y reintentar.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read this: {program}</source>
        <translation>El programa de voz de este equipo no pudo leer esto: {program}</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read text in this language: {language} ({program})</source>
        <translation>El programa de voz de este equipo no pudo leer textos en este idioma: {language} ({program})</translation>
    </message>
</context>
<context>
    <name>SpeechOnDesktop</name>
    <message>
        <source>An article, read aloud</source>
        <translation>Un artículo leído en voz alta</translation>
    </message>
</context>
<context>
    <name>StoryBuilder</name>
    <message>
        <source>Before, continued</source>
        <translation>Antes, continuación</translation>
    </message>
    <message>
        <source>The event, continued</source>
        <translation>El hecho, continuación</translation>
    </message>
    <message>
        <source>What followed, continued</source>
        <translation>Después, continuación</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>El hecho</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What came before, as reports mention it</source>
        <translation>Lo anterior, según lo mencionan los artículos</translation>
    </message>
    <message>
        <source>No date: reports of the event</source>
        <translation>Sin fecha: artículos sobre el hecho</translation>
    </message>
    <message>
        <source>No date: related to the event</source>
        <translation>Sin fecha: relacionados con el hecho</translation>
    </message>
    <message>
        <source>Filled mark: the publishers state these times</source>
        <translation>Marca llena: los editores indican estas horas</translation>
    </message>
    <message>
        <source>Diamond: a day that reports tell of</source>
        <translation>Rombo: un día del que hablan los artículos</translation>
    </message>
    <message>
        <source>Diamond: what reports mention as printed before</source>
        <translation>Rombo: lo que los artículos mencionan como ya publicado</translation>
    </message>
    <message>
        <source>Hollow mark: only when these were received here is known</source>
        <translation>Marca hueca: solo se sabe cuándo se recibieron aquí</translation>
    </message>
    <message>
        <source>No publisher states when these appeared. The times are their arrival.</source>
        <translation>Ningún editor indica cuándo aparecieron. Las horas son las de llegada.</translation>
    </message>
    <message>
        <source>Also told of by {papers}</source>
        <translation>También lo cuentan {papers}</translation>
    </message>
</context>
<context>
    <name>StoryButtons</name>
    <message>
        <source>Mark Story as Unread</source>
        <translation>Marcar la noticia como no leída</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>Marcar la noticia como leída</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>Dejar de seguir la noticia</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>Seguir la noticia</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>There is no other report of this story here yet.</source>
        <translation>Aquí aún no hay ningún otro artículo de esta noticia.</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>Marcar la noticia como leída</translation>
    </message>
    <message>
        <source>Mark Story as Unread</source>
        <translation>Marcar la noticia como no leída</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as read</source>
        <translation>
            <numerusform>%n artículo marcado como leído</numerusform>
            <numerusform>%n artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as unread</source>
        <translation>
            <numerusform>%n artículo marcado como no leído</numerusform>
            <numerusform>%n artículos marcados como no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>Las novedades de esta noticia saldrán en la portada</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>Seguir la noticia</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>Dejar de seguir la noticia</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
</context>
<context>
    <name>StoryReportController</name>
    <message>
        <source>Not This Story</source>
        <translation>No es de esta noticia</translation>
    </message>
    <message>
        <source>Taken out of this story</source>
        <translation>Sacado de esta noticia</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>Misma noticia</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>Unidos como la misma noticia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>%n sin fecha</numerusform>
            <numerusform>%n sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>en %n idioma</numerusform>
            <numerusform>en %n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {languages}</source>
        <comment>7 reports + in 4 languages</comment>
        <translation>{reports} {languages}</translation>
    </message>
    <message>
        <source>no report has a date</source>
        <translation>ningún artículo tiene fecha</translation>
    </message>
    <message>
        <source>the first on {day}</source>
        <translation>los primeros, el {day}</translation>
    </message>
    <message>
        <source>first of those with a date: {report}</source>
        <translation>primero de los que tienen fecha: {report}</translation>
    </message>
    <message>
        <source>first: {time}</source>
        <translation>primero: {time}</translation>
    </message>
    <message>
        <source>first: {source}, {time}</source>
        <translation>primero: {source}, {time}</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>horas en {zone}</translation>
    </message>
    <message>
        <source>{day}: the publisher states the day. The hour is not known for sure.</source>
        <translation>{day}: el editor indica el día. La hora no se sabe con certeza.</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher</source>
        <translation>{time} ({zone}), según indica el editor</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher. In UTC: {utc}</source>
        <translation>{time} ({zone}), según indica el editor. En UTC: {utc}</translation>
    </message>
    <message>
        <source>The publisher states no time. It was received here {time} ({zone})</source>
        <translation>El editor no indica ninguna hora. Se recibió aquí el {time} ({zone})</translation>
    </message>
    <message>
        <source>Stated is a time to come. It was received here {time} ({zone})</source>
        <translation>La hora indicada está por venir. Se recibió aquí el {time} ({zone})</translation>
    </message>
    <message>
        <source>received {time}</source>
        <comment>on the card of a report without a date</comment>
        <translation>recibido: {time}</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Primer artículo</translation>
    </message>
    <message>
        <source>First with a date</source>
        <translation>Primero con fecha</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a report that came since the story was looked at</comment>
        <translation>Nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new since {time}</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>%n nuevo desde el {time}</numerusform>
            <numerusform>%n nuevos desde el {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a report that may tell of another event</comment>
        <translation>Menos seguro</translation>
    </message>
    <message>
        <source>tells of {day}</source>
        <translation>habla del {day}</translation>
    </message>
    <message>
        <source>Tells of {day}, written “{words}”</source>
        <translation>Habla del {day}, con las palabras «{words}»</translation>
    </message>
    <message>
        <source>Leads to “{title}”</source>
        <comment>a sentence that mentions an earlier report</comment>
        <translation>Lleva a «{title}»</translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message>
        <source>Moved to “{folder}”</source>
        <translation>Movido a «{folder}»</translation>
    </message>
    <message>
        <source>Moved out of the folder</source>
        <translation>Sacado de la carpeta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>Renombrar canal</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>Renombrar carpeta</translation>
    </message>
    <message>
        <source>New folder</source>
        <comment>the name it has at first</comment>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>Eliminar carpeta</translation>
    </message>
    <message>
        <source>“{folder}” removed, its feeds were kept</source>
        <translation>Carpeta «{folder}» eliminada; sus canales se conservan</translation>
    </message>
    <message>
        <source>“{folder}” removed, in “{account}” too; its feeds were kept</source>
        <translation>Carpeta «{folder}» eliminada, también en «{account}»; sus canales se conservan</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar la suscripción</translation>
    </message>
    <message>
        <source>“{feed}” muted</source>
        <translation>«{feed}» silenciado</translation>
    </message>
    <message>
        <source>“{feed}” no longer muted</source>
        <translation>«{feed}» ya no está silenciado</translation>
    </message>
    <message>
        <source>Mute Feed</source>
        <translation>Silenciar canal</translation>
    </message>
    <message>
        <source>Unmute Feed</source>
        <translation>Dejar de silenciar canal</translation>
    </message>
    <message>
        <source>Change Feed Settings</source>
        <translation>Cambiar los ajustes del canal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s), in your account too</source>
        <translation>
            <numerusform>Cancelada la suscripción a %n canal, también en su cuenta</numerusform>
            <numerusform>Cancelada la suscripción a %n canales, también en su cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s)</source>
        <translation>
            <numerusform>Cancelada la suscripción a %n canal</numerusform>
            <numerusform>Cancelada la suscripción a %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”, in “{account}” too</source>
        <translation>Cancelada la suscripción a «{feed}», también en «{account}»</translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”</source>
        <translation>Cancelada la suscripción a «{feed}»</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFeature</name>
    <message>
        <source>This link names no public web address. Nothing was opened.</source>
        <translation>Este enlace no lleva a ninguna dirección web pública. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>There is no article at this address.</source>
        <translation>En esta dirección no hay ningún artículo.</translation>
    </message>
    <message>
        <source>Look for Feeds</source>
        <translation>Buscar canales</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%n canal nuevo</numerusform>
            <numerusform>%n canales nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>Exportar suscripciones</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>Listas de suscripciones</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>Guardado en {file}</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>The server will not take a change of “{name}”. Here it stays as you made it.</source>
        <translation>El servidor no acepta un cambio de «{name}». Aquí queda como usted lo hizo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Remove the tag “{name}”</source>
        <translation>Quitar la etiqueta «{name}»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
</context>
<context>
    <name>TellingBuilder</name>
    <message>
        <source>Who says what</source>
        <translation>Quién dice qué</translation>
    </message>
    <message>
        <source>Figures with their sentence</source>
        <translation>Cifras con su frase</translation>
    </message>
    <message>
        <source>Only in one report</source>
        <translation>Solo en un artículo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
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
        <translation>{thing}, y los artículos difieren: {values}</translation>
    </message>
    <message>
        <source>{value} ({reports})</source>
        <comment>a figure, and how many reports give it</comment>
        <translation>{value} ({reports})</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Muertos</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Heridos</translation>
    </message>
    <message>
        <source>Missing people</source>
        <translation>Desaparecidos</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>Detenciones</translation>
    </message>
    <message>
        <source>Rescued or evacuated</source>
        <translation>Rescatados o evacuados</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Pasajeros</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Shares in per cent</source>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>Lengths and distances</source>
        <translation>Longitudes y distancias</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Superficies</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Velocidades</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Sums of money</source>
        <translation>Sumas de dinero</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
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
            <numerusform>{papers} y %n más</numerusform>
            <numerusform>{papers} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in the other reports on this computer.</source>
        <translation>No se encuentra en los demás artículos de este equipo.</translation>
    </message>
    <message>
        <source>Not looked at: reports in {languages}.</source>
        <translation>Sin examinar: artículos en {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: none of your %n paper(s)</source>
        <comment>has a report</comment>
        <translation>
            <numerusform>{language}: no informa el único medio suscrito</numerusform>
            <numerusform>{language}: no informa ninguno de los %n medios suscritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>de %n medio</numerusform>
            <numerusform>de %n medios</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>3 reports + from 2 papers</comment>
        <translation>{reports} {papers}</translation>
    </message>
    <message>
        <source>{language}: {reports}, none with a date</source>
        <translation>{language}: {reports}, ninguno con fecha</translation>
    </message>
    <message>
        <source>{language}: {reports}, the first on {time}</source>
        <translation>{language}: {reports}; el primero, el {time}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TitleLanguages</name>
    <message>
        <source>Always translate titles from</source>
        <translation>Traducir siempre los títulos de</translation>
    </message>
    <message>
        <source>Titles and standfirsts in lists and on cards, as they come on screen. Each says that it was translated, and its tool tip shows the original.</source>
        <translation>Los títulos y entradillas de listas y fichas, a medida que aparecen en pantalla. Cada uno dice que se ha traducido, y su descripción emergente muestra el original.</translation>
    </message>
    <message>
        <source>Languages stand here once there is a model for them.</source>
        <translation>Aquí aparecen los idiomas para los que hay un modelo.</translation>
    </message>
    <message>
        <source>Always translate titles from {language}</source>
        <translation>Traducir siempre los títulos de: {language}</translation>
    </message>
</context>
<context>
    <name>TitleTranslations</name>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>Omitir el recorrido</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Cerrar el recorrido</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>One event, in every language</source>
        <translation>Un hecho, en todos los idiomas</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Lo que va junto</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>Todo por su nombre</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{command} leads to this card.</source>
        <translation>{command} lleva a esta ficha.</translation>
    </message>
    <message>
        <source>This card is one event. Open it: its page shows what each paper says of it, in all the languages you read, side by side.</source>
        <translation>Esta ficha es un hecho. Ábrala: su página muestra, lado a lado, lo que dice de él cada medio, en todos los idiomas que usted lee.</translation>
    </message>
    <message>
        <source>This row is one event that several papers report. Open it, then {command} shows what each of them says, in all the languages you read.</source>
        <translation>Esta fila es un hecho del que informan varios medios. Ábrala y {command} mostrará lo que dice cada uno, en todos los idiomas que usted lee.</translation>
    </message>
    <message>
        <source>Here stands what your library holds about the same event and its background, in every language. Each card says why it is here.</source>
        <translation>Aquí está lo que tiene su biblioteca sobre el mismo hecho y su trasfondo, en todos los idiomas. Cada ficha dice por qué está aquí.</translation>
    </message>
    <message>
        <source>Below the article stands what your library holds about the same event and its background, in every language. Each card says why it is there.</source>
        <translation>Debajo del artículo está lo que tiene su biblioteca sobre el mismo hecho y su trasfondo, en todos los idiomas. Cada ficha dice por qué está ahí.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows what each paper says of the event an article tells of, in all the languages you read.</source>
        <translation>{command}, en este menú, muestra lo que dice cada medio del hecho que cuenta un artículo, en todos los idiomas que usted lee.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows beside each article what your library holds about the same event and its background, with the reasons.</source>
        <translation>{command}, en este menú, muestra junto a cada artículo lo que tiene su biblioteca sobre el mismo hecho y su trasfondo, con los motivos.</translation>
    </message>
    <message>
        <source>{command} finds every command, list and setting. {shortcuts} lists all keys. Both are in this menu, and so is this tour.</source>
        <translation>{command} encuentra cualquier comando, lista o ajuste. {shortcuts} enumera todas las teclas. Ambos están en este menú, igual que este recorrido.</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Offer to &amp;translate articles</source>
        <translation>Ofrecer &amp;traducir artículos</translation>
    </message>
    <message>
        <source>Texts are translated on this computer, by models that lie here. No text leaves it. The original is always one key away.</source>
        <translation>Los textos se traducen en este equipo, con modelos guardados en él. Ningún texto sale de aquí. El original está siempre a una tecla.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>&amp;Idioma de destino</translation>
    </message>
    <message>
        <source>Articles and titles are translated into it.</source>
        <translation>Los artículos y los títulos se traducen a él.</translation>
    </message>
    <message>
        <source>&amp;Search in translated titles too</source>
        <translation>&amp;Buscar también en los títulos traducidos</translation>
    </message>
    <message>
        <source>Searches also find titles and standfirsts by the words of a translation that was made before. Nothing is translated for a search.</source>
        <translation>Las búsquedas encuentran además títulos y entradillas por las palabras de una traducción ya hecha. Para una búsqueda no se traduce nada.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>Este equipo no puede traducir: el traductor no funciona en él.</translation>
    </message>
    <message>
        <source>The language of the menus</source>
        <translation>El idioma de los menús</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>There is none yet. A model translates from one language to another. Two models serve languages that share none: through English.</source>
        <translation>Aún no hay ninguno. Un modelo traduce de un idioma a otro. Dos modelos sirven para idiomas que no comparten ninguno: a través del inglés.</translation>
    </message>
    <message>
        <source>Add a Model from a &amp;File…</source>
        <translation>Añadir un modelo desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>From a Fol&amp;der…</source>
        <translation>Desde una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>A model comes as a ZIP or tar file, or as a folder with its model, shortlist and vocabulary, as Firefox Translations publishes them.</source>
        <translation>Un modelo viene en un archivo ZIP o tar, o en una carpeta con su modelo, su lista corta y su vocabulario, tal como los publica Firefox Translations.</translation>
    </message>
    <message>
        <source>Known models</source>
        <translation>Modelos conocidos</translation>
    </message>
    <message>
        <source>Fet&amp;ch…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>Delete &amp;What Was Fetched</source>
        <translation>&amp;Eliminar lo descargado</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so. You are told first where it comes from.</source>
        <translation>No se descarga nada sin pedirlo. Antes se indica de dónde viene.</translation>
    </message>
    <message>
        <source>This release has no place to fetch models from. Those of this list are known: add one from a file, and it is checked.</source>
        <translation>Esta versión no tiene de dónde descargar modelos. Los de esta lista se conocen: al añadir uno desde un archivo, se comprueba.</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>Check the figures</source>
        <translation>Conviene revisar las cifras</translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>Conviene revisar los nombres</translation>
    </message>
    <message>
        <source>{check}: the original says {words}.</source>
        <translation>{check}: el original dice {words}.</translation>
    </message>
    <message>
        <source>Links of this paragraph:</source>
        <translation>Enlaces de este párrafo:</translation>
    </message>
    <message>
        <source>Not translated: it would have taken too long.</source>
        <translation>Sin traducir: habría llevado demasiado tiempo.</translation>
    </message>
    <message>
        <source>Not translated: the translator failed here.</source>
        <translation>Sin traducir: aquí falló el traductor.</translation>
    </message>
    <message>
        <source>Translate articles on this computer?

Models that lie here do it: no text leaves this computer, and nothing is fetched now. A translation may contain errors; the original stays, one key away.</source>
        <translation>¿Traducir artículos en este equipo?

Lo hacen modelos guardados en él: ningún texto sale de este equipo, y ahora no se descarga nada. Una traducción puede contener errores; el original sigue ahí, a una tecla.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>Este artículo ya está en {language}.</translation>
    </message>
    <message>
        <source>Nothing says in which language this article is.</source>
        <translation>Nada indica en qué idioma está este artículo.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. Two models would do: {first}, and {second}.</source>
        <translation>No hay modelo de {source} a {target}. Bastarían dos: {first} y {second}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. One more would do: {first}.</source>
        <translation>No hay modelo de {source} a {target}. Bastaría uno más: {first}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here. It takes {size}.</source>
        <translation>Aquí no hay ningún modelo de {source} a {target}. Ocupa {size}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here.</source>
        <translation>Aquí no hay ningún modelo de {source} a {target}.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>Este equipo no puede traducir: el traductor no funciona en él.</translation>
    </message>
    <message>
        <source>{source} to {target}, {size}</source>
        <translation>{source} a {target}, {size}</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} a {target}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Readerapp</source>
        <translation>&amp;Abrir Readerapp</translation>
    </message>
    <message>
        <source>&amp;Refresh All Feeds</source>
        <translation>Actualizar &amp;todos los canales</translation>
    </message>
    <message>
        <source>&amp;Pause Asking for News</source>
        <translation>&amp;Pausar las consultas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>Readerapp: %n unread article(s)</source>
        <translation>
            <numerusform>Readerapp: %n artículo sin leer</numerusform>
            <numerusform>Readerapp: %n artículos sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo “{action}”?</source>
        <translation>¿Deshacer «{action}»?</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>{things} will move to the bin.</source>
        <translation>Esto enviará {things} a la papelera.</translation>
    </message>
    <message>
        <source>“{action}” undone: {things} moved to the bin</source>
        <translation>Se deshizo «{action}»; a la papelera: {things}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeNotice</name>
    <message>
        <source>This is Readerapp {version}.</source>
        <translation>Esta es la versión {version} de Readerapp.</translation>
    </message>
    <message>
        <source>See What Is New</source>
        <translation>Ver las novedades</translation>
    </message>
</context>
<context>
    <name>VerdictController</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>Misma noticia</translation>
    </message>
    <message>
        <source>Not Related</source>
        <translation>No relacionado</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>Unidos como la misma noticia</translation>
    </message>
    <message>
        <source>Not shown beside this article any more</source>
        <translation>Ya no se muestra junto a este artículo</translation>
    </message>
    <message>
        <source>Your decision is taken back</source>
        <translation>Decisión retirada</translation>
    </message>
</context>
<context>
    <name>WelcomeController</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>Importar suscripciones</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>Listas de suscripciones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Begin with these %n paper(s)</source>
        <translation>
            <numerusform>Empezar con este medio</numerusform>
            <numerusform>Empezar con estos %n medios</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>The news of the world side by side, in the languages you read. All of it is kept and compared on this computer, and nobody watches what you read.</source>
        <translation>Las noticias del mundo lado a lado, en los idiomas que uno lee. Todo se guarda y se compara en este equipo, y nadie observa lo que se lee.</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>Idiomas que leo</translation>
    </message>
    <message>
        <source>Papers to begin with</source>
        <translation>Medios para empezar</translation>
    </message>
    <message>
        <source>The internet is asked for nothing before you press this, and then only these papers are. More papers are found with “Add a Feed”.</source>
        <translation>No se pide nada a internet antes de pulsar aquí, y después solo a estos medios. Con «Añadir canal» se encuentran más.</translation>
    </message>
    <message>
        <source>Or begin with what is there</source>
        <translation>O empezar con lo que ya se tiene</translation>
    </message>
    <message>
        <source>Import subscriptions (OPML)…</source>
        <translation>Importar suscripciones (OPML)…</translation>
    </message>
    <message>
        <source>Paste or open an article…</source>
        <translation>Pegar o abrir un artículo…</translation>
    </message>
    <message>
        <source>Look around with samples</source>
        <translation>Explorar con ejemplos</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why Related?</source>
        <translation>¿Por qué está relacionado?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>The other article</source>
        <translation>El otro artículo</translation>
    </message>
    <message>
        <source>They are not related any more.</source>
        <translation>Ya no están relacionados.</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>bajo «{heading}»</translation>
    </message>
    <message>
        <source>This computer is fairly sure</source>
        <translation>Este equipo está bastante seguro</translation>
    </message>
    <message>
        <source>This computer is less sure</source>
        <translation>Este equipo está menos seguro</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>One paper tells this, so that nothing is counted. Single articles follow the stories, one of each paper, those first that write rarely.</source>
        <translation>Lo cuenta un solo medio, así que no se calcula nada. Los artículos sueltos siguen a las noticias, uno por medio, primero los de quienes escriben poco.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) repeat another one’s text and are not counted.</source>
        <translation>
            <numerusform>%n artículo repite el texto de otro y no se cuenta.</numerusform>
            <numerusform>%n artículos repiten el texto de otro y no se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further language(s) tell it: + {points}</source>
        <translation>
            <numerusform>Lo cuenta %n idioma más: + {points}</numerusform>
            <numerusform>Lo cuentan %n idiomas más: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>En total: {points}</translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week: + {points}</source>
        <translation>
            <numerusform>{language}: {papers} de %n medio que escribió esta semana: + {points}</numerusform>
            <numerusform>{language}: {papers} de %n medios que escribieron esta semana: + {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week, counted as of {fewest}: + {points}</source>
        <translation>
            <numerusform>{language}: {papers} de %n medio que escribió esta semana, contado como de {fewest}: + {points}</numerusform>
            <numerusform>{language}: {papers} de %n medios que escribieron esta semana, contado como de {fewest}: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has a date: × {factor}</source>
        <translation>Ningún artículo tiene fecha: × {factor}</translation>
    </message>
    <message>
        <source>Its newest dated report is {age} hours old, and half counts after {half}: × {factor}</source>
        <translation>Su artículo con fecha más reciente tiene {age} horas, y tras {half} horas cuenta la mitad: × {factor}</translation>
    </message>
    <message>
        <source>No text of its own is new since the edition before: × {factor}</source>
        <translation>Ningún texto propio es nuevo desde la edición anterior: × {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of their own are new: × {factor}</source>
        <translation>
            <numerusform>%n texto propio es nuevo: × {factor}</numerusform>
            <numerusform>%n textos propios son nuevos: × {factor}</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow it: + {points}</source>
        <translation>Noticia en seguimiento: + {points}</translation>
    </message>
    <message>
        <source>You starred a report: + {points}</source>
        <translation>Un artículo tiene estrella: + {points}</translation>
    </message>
    <message>
        <source>A paper of it is important to you: + {points}</source>
        <translation>Uno de sus medios es importante: + {points}</translation>
    </message>
    <message>
        <source>You want less of this: {points}</source>
        <translation>Se pidió menos de esto: {points}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Language unknown</source>
        <translation>Idioma desconocido</translation>
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
        <translation>Redactado por IA</translation>
    </message>
    <message>
        <source>AI-generated image</source>
        <translation>Imagen generada por IA</translation>
    </message>
    <message>
        <source>Image edited with AI</source>
        <translation>Imagen editada con IA</translation>
    </message>
    <message>
        <source>Contains AI-generated parts</source>
        <translation>Contiene partes generadas por IA</translation>
    </message>
    <message>
        <source>AI</source>
        <comment>a label with no room for more</comment>
        <translation>IA</translation>
    </message>
    <message>
        <source>signed by {who}</source>
        <translation>firmado por {who}</translation>
    </message>
    <message>
        <source>signed, signer unknown</source>
        <translation>firmado, firmante desconocido</translation>
    </message>
    <message>
        <source>stated in the image file (not signed)</source>
        <translation>indicado en el archivo de la imagen (sin firmar)</translation>
    </message>
    <message>
        <source>stated by the publisher (page data)</source>
        <translation>indicado por el editor (datos de la página)</translation>
    </message>
    <message>
        <source>stated by the site</source>
        <translation>indicado por el sitio</translation>
    </message>
    <message>
        <source>stated in the article: “{quote}”</source>
        <translation>indicado en el artículo: «{quote}»</translation>
    </message>
    <message>
        <source>stated by a rule for this feed</source>
        <translation>indicado por una regla para este canal</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>marcado a mano</translation>
    </message>
    <message>
        <source>Text label disputed by you</source>
        <translation>Indicación del texto discutida por usted</translation>
    </message>
    <message>
        <source>Image label disputed by you</source>
        <translation>Indicación de la imagen discutida por usted</translation>
    </message>
    <message>
        <source>disputed by you</source>
        <translation>discutido por usted</translation>
    </message>
    <message>
        <source>made on this computer by {model}</source>
        <translation>hecho en este equipo por {model}</translation>
    </message>
    <message>
        <source>content credentials do not verify</source>
        <translation>las credenciales de contenido no se verifican</translation>
    </message>
    <message>
        <source>possible: the file names {tool}</source>
        <translation>posible: el archivo nombra {tool}</translation>
    </message>
    <message>
        <source>{subject}: {claim}</source>
        <translation>{subject}: {claim}</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a label</comment>
        <translation>Traducido</translation>
    </message>
    <message>
        <source>Translated on this computer by {model}. May contain errors.</source>
        <translation>Traducido en este equipo por {model}. Puede contener errores.</translation>
    </message>
    <message>
        <source>Translated on this computer, through English, by {first} and {second}. May contain errors.</source>
        <translation>Traducido en este equipo, a través del inglés, por {first} y {second}. Puede contener errores.</translation>
    </message>
    <message>
        <source>Found in a translation: {text}</source>
        <translation>Hallado en una traducción: {text}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>received {date}</source>
        <comment>short; in a row without a date of its own</comment>
        <translation>recibido: {date}</translation>
    </message>
    <message>
        <source>No date, received {date}</source>
        <translation>Sin fecha, recibido el {date}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No date is known. It stands where it arrived: {date}</source>
        <translation>No se conoce la fecha. Ocupa el lugar de su llegada: {date}</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>Artículos abiertos</translation>
    </message>
    <message>
        <source>Articles opened, by language</source>
        <translation>Artículos abiertos, por idioma</translation>
    </message>
    <message>
        <source>Searches made</source>
        <translation>Búsquedas hechas</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Changes of the interface language</source>
        <translation>Cambios del idioma de la interfaz</translation>
    </message>
    <message>
        <source>Related stories opened</source>
        <translation>Artículos relacionados abiertos</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>Artículos en {language}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Translated. The original title, in {language}: {title}</source>
        <translation>Traducido. El título original, en {language}: {title}</translation>
    </message>
    <message>
        <source>Title taken from its first sentence</source>
        <translation>Título tomado de su primera frase</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <translation>Imagen: {description}</translation>
    </message>
    <message>
        <source>The full article is not here yet</source>
        <translation>El artículo completo aún no está aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not here yet</source>
        <translation>
            <numerusform>%n imagen aún no está aquí</numerusform>
            <numerusform>%n imágenes aún no están aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Misma noticia</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Linked by the publisher</source>
        <translation>Enlazado por el editor</translation>
    </message>
    <message>
        <source>Translation, says the publisher</source>
        <translation>Traducción, según el editor</translation>
    </message>
    <message>
        <source>One is the source of the other, says the publisher</source>
        <translation>Uno es la fuente del otro, según el editor</translation>
    </message>
    <message>
        <source>One is based on the other, says the publisher</source>
        <translation>Uno se basa en el otro, según el editor</translation>
    </message>
    <message>
        <source>Same series, says the publisher</source>
        <translation>Misma serie, según el editor</translation>
    </message>
    <message>
        <source>Both name {names}</source>
        <translation>Ambos nombran {names}</translation>
    </message>
    <message>
        <source>Both speak of {places}</source>
        <translation>Ambos hablan de {places}</translation>
    </message>
    <message>
        <source>Same figures: {numbers}</source>
        <translation>Mismas cifras: {numbers}</translation>
    </message>
    <message>
        <source>Same dates: {dates}</source>
        <translation>Mismas fechas: {dates}</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <translation>Significado próximo</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Indicado a mano</translation>
    </message>
    <message>
        <source>Published within the hour</source>
        <translation>Publicados con menos de una hora de diferencia</translation>
    </message>
    <message numerus="yes">
        <source>Published %n hour(s) apart</source>
        <translation>
            <numerusform>Publicados con %n hora de diferencia</numerusform>
            <numerusform>Publicados con %n horas de diferencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n day(s) apart</source>
        <translation>
            <numerusform>Publicados con %n día de diferencia</numerusform>
            <numerusform>Publicados con %n días de diferencia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Mute Words</source>
        <translation>Silenciar palabras</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Palabras:</translation>
    </message>
    <message>
        <source>&amp;How long:</source>
        <translation>&amp;Cuánto tiempo:</translation>
    </message>
    <message>
        <source>Words to mute</source>
        <translation>Palabras que silenciar</translation>
    </message>
    <message>
        <source>as they stand together in titles</source>
        <translation>tal como aparecen juntas en los títulos</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>In the &amp;text, too</source>
        <translation>También en el &amp;texto</translation>
    </message>
    <message>
        <source>Searches find translated titles too; mutes look only at the words of the article itself.</source>
        <translation>Las búsquedas también encuentran títulos traducidos; los silenciados solo miran las palabras del propio artículo.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>_Download</name>
    <message>
        <source>Save File</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>No se pudo guardar «{name}».</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>_WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{done} of {total} fetched</source>
        <translation>{done} de {total} descargados</translation>
    </message>
    <message>
        <source>The model is being checked…</source>
        <translation>Comprobando el modelo…</translation>
    </message>
</context>
</TS>
