<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readerapp</source>
        <translation>حول Readerapp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>The world&apos;s news in every language you read, on your own computer.</source>
        <translation>أخبار العالم بكل لغة تقرأ بها، على حاسوبك أنت.</translation>
    </message>
    <message>
        <source>Nothing about your reading leaves this computer.</source>
        <translation>لا يغادر هذا الحاسوب شيء عما تقرأ.</translation>
    </message>
    <message>
        <source>Your library lies in {folder}</source>
        <translation>توجد مكتبتك في ‎{folder}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;جلب</translation>
    </message>
    <message>
        <source>&amp;How long back</source>
        <translation>إلى أي &amp;مدى</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>&amp;المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%Ln خلاصات</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep and Send Again</source>
        <translation>الإ&amp;بقاء وإعادة الإرسال</translation>
    </message>
    <message>
        <source>&amp;Use the Server’s Marks</source>
        <translation>استخدام &amp;علامات الخادم</translation>
    </message>
    <message>
        <source>Unread and starred articles</source>
        <translation>المقالات غير المقروءة والمميزة بنجمة</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>المقالات المميزة بنجمة فقط</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %Ln ساعات</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>عندما أطلب فقط</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>FreshRSS and others</source>
        <translation>FreshRSS وغيره</translation>
    </message>
    <message>
        <source>Miniflux</source>
        <translation>Miniflux</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{user} على {host}</translation>
    </message>
    <message>
        <source>{host} is told what you read and star of its articles, and which of its feeds you add, rename, move or end. Nobody else is told, and the feeds are not asked from here.</source>
        <translation>يُبلَّغ {host} بما تقرؤه وما تميزه بنجمة من مقالاته، وبما تضيفه من خلاصاته أو تعيد تسميته أو تنقله أو تنهيه. ولا يُبلَّغ أحد غيره، ولا تُسأل الخلاصات من هنا.</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>ينتظر اختيارك</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الإرسال</numerusform>
            <numerusform>تغيير واحد ينتظر الإرسال</numerusform>
            <numerusform>تغييران ينتظران الإرسال</numerusform>
            <numerusform>%Ln تغييرات تنتظر الإرسال</numerusform>
            <numerusform>%Ln تغييرًا ينتظر الإرسال</numerusform>
            <numerusform>%Ln تغيير ينتظر الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not given by the server</source>
        <translation>
            <numerusform>لا مقالات لم يقدّمها الخادم</numerusform>
            <numerusform>مقالة واحدة لم يقدّمها الخادم</numerusform>
            <numerusform>مقالتان لم يقدّمهما الخادم</numerusform>
            <numerusform>%Ln مقالات لم يقدّمها الخادم</numerusform>
            <numerusform>%Ln مقالةً لم يقدّمها الخادم</numerusform>
            <numerusform>%Ln مقالة لم يقدّمها الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks sent: {done} of {total}</source>
        <translation>أُرسلت العلامات: {done} من {total}</translation>
    </message>
    <message>
        <source>Articles fetched: {done} of {total}</source>
        <translation>جُلبت المقالات: {done} من {total}</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>تجري المزامنة…</translation>
    </message>
    <message>
        <source>Wants your password again</source>
        <translation>يطلب كلمة مرورك من جديد</translation>
    </message>
    <message>
        <source>No news server there</source>
        <translation>لا خادم أخبار هناك</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>لم تجرِ مزامنة بعد</translation>
    </message>
    <message>
        <source>Synchronised {time}</source>
        <translation>جرت المزامنة: {time}</translation>
    </message>
    <message>
        <source>It is asked again after {time}.</source>
        <translation>يُسأل من جديد بعد: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} read articles are unread on the server.</source>
        <translation>
            <numerusform>لا مقال غير مقروء على الخادم من المقالات المقروءة وعددها {known}.</numerusform>
            <numerusform>مقال واحد غير مقروء على الخادم من المقالات المقروءة وعددها {known}.</numerusform>
            <numerusform>مقالان غير مقروءين على الخادم من المقالات المقروءة وعددها {known}.</numerusform>
            <numerusform>%Ln مقالات غير مقروءة على الخادم من المقالات المقروءة وعددها {known}.</numerusform>
            <numerusform>%Ln مقالًا غير مقروء على الخادم من المقالات المقروءة وعددها {known}.</numerusform>
            <numerusform>%Ln مقال غير مقروء على الخادم من المقالات المقروءة وعددها {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} stars are missing on the server.</source>
        <translation>
            <numerusform>لا نجمة ناقصة على الخادم من النجوم وعددها {known}.</numerusform>
            <numerusform>نجمة واحدة ناقصة على الخادم من النجوم وعددها {known}.</numerusform>
            <numerusform>نجمتان ناقصتان على الخادم من النجوم وعددها {known}.</numerusform>
            <numerusform>%Ln نجوم ناقصة على الخادم من النجوم وعددها {known}.</numerusform>
            <numerusform>%Ln نجمة ناقصة على الخادم من النجوم وعددها {known}.</numerusform>
            <numerusform>%Ln نجمة ناقصة على الخادم من النجوم وعددها {known}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes here until you choose.</source>
        <translation>لا يتغير شيء هنا حتى تختار.</translation>
    </message>
    <message>
        <source>Give the user name and the password again. Some servers want a password of its own for programs: look in the settings of your account there.</source>
        <translation>أدخل اسم المستخدم وكلمة المرور من جديد. تطلب بعض الخوادم كلمة مرور خاصة بالبرامج: انظر إعدادات حسابك هناك.</translation>
    </message>
    <message>
        <source>Look at the address and at the kind of server. With FreshRSS, access by programs must be allowed in its settings.</source>
        <translation>تحقق من العنوان ومن نوع الخادم. في FreshRSS يجب السماح بوصول البرامج في إعداداته.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>راجع الوكيل في الإعدادات.</translation>
    </message>
    <message>
        <source>Look at the address and at your network connection.</source>
        <translation>تحقق من العنوان ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>What you mark is sent once there is a connection.</source>
        <translation>يُرسل ما تضع عليه علامة متى توفر اتصال.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>يُسأل من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Your marks stay on this computer as they are.</source>
        <translation>تبقى علاماتك على هذا الحاسوب كما هي.</translation>
    </message>
    <message>
        <source>Choose Change to see the certificate that the server shows.</source>
        <translation>اختر «تغيير» لترى الشهادة التي يعرضها الخادم.</translation>
    </message>
    <message>
        <source>The account works until Readerapp is closed; then it asks for the password again.</source>
        <translation>يعمل الحساب حتى يُغلق Readerapp؛ ثم تُطلب كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>Made for: {names}</source>
        <translation>صدرت لأجل: {names}</translation>
    </message>
    <message>
        <source>Valid from {begins} to {ends}</source>
        <translation>صالحة من {begins} إلى {ends}</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {fingerprint}</source>
        <translation>البصمة (SHA-256): {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Change Account</source>
        <translation>تغيير الحساب</translation>
    </message>
    <message>
        <source>Account removed, its articles were kept</source>
        <translation>أُزيل الحساب وبقيت مقالاته</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>إزالة الحساب</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>All its articles stay on this computer, with their marks, tags and notes. Nothing changes on the server.</source>
        <translation>تبقى كل مقالاته على هذا الحاسوب بعلاماتها ووسومها وملاحظاتها. ولا يتغير شيء على الخادم.</translation>
    </message>
    <message>
        <source>Its feeds and its password go from this computer.</source>
        <translation>تُزال خلاصاته وكلمة مروره من هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent; the server will not hear of them.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الإرسال.</numerusform>
            <numerusform>تغيير واحد ينتظر الإرسال؛ ولن يعلم به الخادم.</numerusform>
            <numerusform>تغييران ينتظران الإرسال؛ ولن يعلم بهما الخادم.</numerusform>
            <numerusform>%Ln تغييرات تنتظر الإرسال؛ ولن يعلم بها الخادم.</numerusform>
            <numerusform>%Ln تغييرًا ينتظر الإرسال؛ ولن يعلم بها الخادم.</numerusform>
            <numerusform>%Ln تغيير ينتظر الإرسال؛ ولن يعلم بها الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>أتريد إزالة الحساب «{name}»؟</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>المزامنة الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغ&amp;لاق</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>استيراد &amp;مجلد…</translation>
    </message>
    <message>
        <source>Import Web &amp;Address…</source>
        <translation>استيراد &amp;عنوان ويب…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>&amp;لصق كمقال</translation>
    </message>
    <message>
        <source>Add &amp;Samples</source>
        <translation>إضافة الأم&amp;ثلة</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>إ&amp;زالة الأمثلة</translation>
    </message>
    <message>
        <source>&amp;Export Article…</source>
        <translation>&amp;تصدير المقال…</translation>
    </message>
    <message>
        <source>Print Artic&amp;le…</source>
        <translation>&amp;طباعة المقال…</translation>
    </message>
    <message>
        <source>Export S&amp;ubscriptions…</source>
        <translation>تصدير الا&amp;شتراكات…</translation>
    </message>
    <message>
        <source>Export Archi&amp;ve…</source>
        <translation>تصدير أرشي&amp;ف…</translation>
    </message>
    <message>
        <source>Export &amp;Notes…</source>
        <translation>تصدير الملا&amp;حظات…</translation>
    </message>
    <message>
        <source>&amp;Back Up Library…</source>
        <translation>&amp;نسخ المكتبة احتياطيًا…</translation>
    </message>
    <message>
        <source>Res&amp;tore Library…</source>
        <translation>استعا&amp;دة المكتبة…</translation>
    </message>
    <message>
        <source>&amp;Refresh This List</source>
        <translation>&amp;تحديث هذه القائمة</translation>
    </message>
    <message>
        <source>Refresh &amp;All Feeds</source>
        <translation>تحديث &amp;كل الخلاصات</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>ال&amp;نشاط…</translation>
    </message>
    <message>
        <source>Add &amp;Feed…</source>
        <translation>إضافة &amp;خلاصة…</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;مجلد جديد</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>نقل لأس&amp;فل</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>خ&amp;صائص…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>إلغاء الا&amp;شتراك</translation>
    </message>
    <message>
        <source>Make This List Available &amp;Offline</source>
        <translation>إتاحة هذه القائمة &amp;دون اتصال</translation>
    </message>
    <message>
        <source>&amp;Group by Story</source>
        <translation>تجميع حسب الخ&amp;بر</translation>
    </message>
    <message>
        <source>&amp;Unread Only</source>
        <translation>غير الم&amp;قروءة فقط</translation>
    </message>
    <message>
        <source>Ol&amp;dest First</source>
        <translation>الأق&amp;دم أولًا</translation>
    </message>
    <message>
        <source>Group &amp;by Day</source>
        <translation>تجميع حسب ال&amp;يوم</translation>
    </message>
    <message>
        <source>Group by AI Lab&amp;el</source>
        <translation>ت&amp;جميع حسب بيان الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>عرض ال&amp;خبر</translation>
    </message>
    <message>
        <source>&amp;Mark What Is Here Offline</source>
        <translation>إظهار الم&amp;تاح دون اتصال</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>الحسا&amp;بات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>نسخ &amp;رابط المقال</translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation>إ&amp;زالة المقال</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>سلة ال&amp;مهملات…</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;بحث داخل المقال</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>النتيجة التا&amp;لية</translation>
    </message>
    <message>
        <source>Find Previ&amp;ous</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Search Articles</source>
        <translation>بح&amp;ث في المقالات</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;حفظ البحث…</translation>
    </message>
    <message>
        <source>&amp;Make a Rule of This Search…</source>
        <translation>إنشاء &amp;قاعدة من هذا البحث…</translation>
    </message>
    <message>
        <source>Ru&amp;les and Mutes…</source>
        <translation>&amp;القواعد والكتم…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>لوح الت&amp;نقل</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>مقالات &amp;ذات صلة</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Three Columns</source>
        <translation>ثلاثة أ&amp;عمدة</translation>
    </message>
    <message>
        <source>List &amp;Above the Article</source>
        <translation>ال&amp;قائمة فوق المقال</translation>
    </message>
    <message>
        <source>&amp;One at a Time</source>
        <translation>&amp;واحد في كل مرة</translation>
    </message>
    <message>
        <source>Fo&amp;cus Mode</source>
        <translation>وضع التركي&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Te&amp;xt Cursor in Articles</source>
        <translation>&amp;مؤشر النص في المقالات</translation>
    </message>
    <message>
        <source>&amp;Headings of the Article…</source>
        <translation>&amp;عناوين المقال…</translation>
    </message>
    <message>
        <source>Show Whole &amp;Page</source>
        <translation>عرض الص&amp;فحة كاملة</translation>
    </message>
    <message>
        <source>&amp;Front Page</source>
        <translation>الصفحة الأو&amp;لى</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>اللو&amp;ح التالي</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>الل&amp;وح السابق</translation>
    </message>
    <message>
        <source>&amp;Move a Border</source>
        <translation>تحريك حد &amp;فاصل</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>المقال ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>المقال ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>المقال &amp;غير المقروء التالي</translation>
    </message>
    <message>
        <source>Previous Unread A&amp;rticle</source>
        <translation>المقال غير الم&amp;قروء السابق</translation>
    </message>
    <message>
        <source>Next &amp;List</source>
        <translation>القائ&amp;مة التالية</translation>
    </message>
    <message>
        <source>Previous L&amp;ist</source>
        <translation>القائمة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>تق&amp;دم</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>تعليم ك&amp;مقروء</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>إضافة &amp;نجمة</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>تعليم ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>الو&amp;سوم…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>ملا&amp;حظة…</translation>
    </message>
    <message>
        <source>A&amp;I Label…</source>
        <translation>بيان ال&amp;ذكاء الاصطناعي…</translation>
    </message>
    <message>
        <source>High&amp;light</source>
        <translation>ت&amp;ظليل</translation>
    </message>
    <message>
        <source>Sho&amp;w Translation</source>
        <translation>عرض ال&amp;ترجمة</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>جنبًا إلى &amp;جنب</translation>
    </message>
    <message>
        <source>Read Alo&amp;ud</source>
        <translation>&amp;قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>كيف ن&amp;عرف ذلك؟</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>البحث عن أ&amp;مر…</translation>
    </message>
    <message>
        <source>&amp;Help Pages</source>
        <translation>&amp;صفحات المساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>بدء ال&amp;جولة</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>ما الج&amp;ديد</translation>
    </message>
    <message>
        <source>&amp;Privacy Policy</source>
        <translation>&amp;سياسة الخصوصية</translation>
    </message>
    <message>
        <source>P&amp;roblem Reports…</source>
        <translation>&amp;تقارير الأعطال…</translation>
    </message>
    <message>
        <source>&amp;About Readerapp</source>
        <translation>&amp;حول Readerapp</translation>
    </message>
</context>
<context>
    <name>ActionsMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>فتح في المت&amp;صفح</translation>
    </message>
    <message>
        <source>Remove Sta&amp;r</source>
        <translation>إزالة ال&amp;نجمة</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>إضافة &amp;نجمة</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>تعليم كغير &amp;مقروء</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>تعليم ك&amp;مقروء</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>عرض ال&amp;خبر</translation>
    </message>
    <message>
        <source>Show Or&amp;iginal Title</source>
        <translation>عرض ال&amp;عنوان الأصلي</translation>
    </message>
    <message>
        <source>Translate T&amp;itle</source>
        <translation>ترجمة ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Copy Title and &amp;Link</source>
        <translation>ن&amp;سخ العنوان والرابط</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>إ&amp;زالة المقال</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Progress of relating</source>
        <translation>تقدم البحث عن مقالات ذات صلة</translation>
    </message>
    <message>
        <source>Progress of reading pictures</source>
        <translation>تقدم قراءة الصور</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Height of the feeds</source>
        <translation>ارتفاع قائمة الخلاصات</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>ال&amp;خلاصات</translation>
    </message>
    <message>
        <source>&amp;What Happened</source>
        <translation>ما &amp;حدث</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>مقال جديد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%Ln مقالات جديدة</numerusform>
            <numerusform>%Ln مقالًا جديدًا</numerusform>
            <numerusform>%Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>أنهاها الناشر</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدِّثت</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>تعذرت قراءة «{name}».</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Asked next: {time}</source>
        <translation>الفحص التالي: {time}</translation>
    </message>
    <message>
        <source>No feed is asked by itself: that is switched off in the settings.</source>
        <translation>لا تُفحص أي خلاصة تلقائيًا: هذا معطل في الإعدادات.</translation>
    </message>
    <message>
        <source>Next feed: {name} · {time}</source>
        <translation>الخلاصة التالية: {name} · {time}</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>آخر فحص: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Began to ask %n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات لفحصها</numerusform>
            <numerusform>بدأ فحص خلاصة واحدة</numerusform>
            <numerusform>بدأ فحص خلاصتين</numerusform>
            <numerusform>بدأ فحص %Ln خلاصات</numerusform>
            <numerusform>بدأ فحص %Ln خلاصة</numerusform>
            <numerusform>بدأ فحص %Ln خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network connection. Nothing was asked.</source>
        <translation>لا يوجد اتصال بالشبكة. لم يُفحص شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Your rules moved %n article(s) to the bin.</source>
        <translation>
            <numerusform>لم تنقل قواعدك أي مقال إلى سلة المهملات.</numerusform>
            <numerusform>نقلت قواعدك مقالًا واحدًا إلى سلة المهملات.</numerusform>
            <numerusform>نقلت قواعدك مقالين إلى سلة المهملات.</numerusform>
            <numerusform>نقلت قواعدك %Ln مقالات إلى سلة المهملات.</numerusform>
            <numerusform>نقلت قواعدك %Ln مقالًا إلى سلة المهملات.</numerusform>
            <numerusform>نقلت قواعدك %Ln مقال إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by you. {result}</source>
        <translation>توقف التحديث بطلب منك. {result}</translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation>انتهى التحديث قبل أوانه.</translation>
    </message>
    <message>
        <source>{why} {result}</source>
        <translation>{why} {result}</translation>
    </message>
    <message>
        <source>Finished. {result}</source>
        <translation>انتهى التحديث. {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>لا تغييرات من حواسيبك الأخرى</numerusform>
            <numerusform>تغيير واحد من حواسيبك الأخرى</numerusform>
            <numerusform>تغييران من حواسيبك الأخرى</numerusform>
            <numerusform>%Ln تغييرات من حواسيبك الأخرى</numerusform>
            <numerusform>%Ln تغييرًا من حواسيبك الأخرى</numerusform>
            <numerusform>%Ln تغيير من حواسيبك الأخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder: {reason}</source>
        <translation>المجلد المشترك: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%Ln مقالات جديدة</numerusform>
            <numerusform>%Ln مقالًا جديدًا</numerusform>
            <numerusform>%Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) sent</source>
        <translation>
            <numerusform>لم تُرسل أي علامة</numerusform>
            <numerusform>أُرسلت علامة واحدة</numerusform>
            <numerusform>أُرسلت علامتان</numerusform>
            <numerusform>أُرسلت %Ln علامات</numerusform>
            <numerusform>أُرسلت %Ln علامة</numerusform>
            <numerusform>أُرسلت %Ln علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>لم تُستلم أي علامة</numerusform>
            <numerusform>استُلمت علامة واحدة</numerusform>
            <numerusform>استُلمت علامتان</numerusform>
            <numerusform>استُلمت %Ln علامات</numerusform>
            <numerusform>استُلمت %Ln علامة</numerusform>
            <numerusform>استُلمت %Ln علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the server</source>
        <translation>
            <numerusform>لم يرفض الخادم أي تغيير</numerusform>
            <numerusform>رفض الخادم تغييرًا واحدًا</numerusform>
            <numerusform>رفض الخادم تغييرين</numerusform>
            <numerusform>رفض الخادم %Ln تغييرات</numerusform>
            <numerusform>رفض الخادم %Ln تغييرًا</numerusform>
            <numerusform>رفض الخادم %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}: {result}</source>
        <translation>الحساب {name}: {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>لم تفشل أي خلاصة</numerusform>
            <numerusform>فشلت خلاصة واحدة</numerusform>
            <numerusform>فشلت خلاصتان</numerusform>
            <numerusform>فشلت %Ln خلاصات</numerusform>
            <numerusform>فشلت %Ln خلاصة</numerusform>
            <numerusform>فشلت %Ln خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, {trouble}</source>
        <translation>{found}، {trouble}</translation>
    </message>
    <message>
        <source>Accounts: synchronising…</source>
        <translation>الحسابات: تجري المزامنة…</translation>
    </message>
    <message>
        <source>Whole texts: {done} of {total}</source>
        <translation>النصوص الكاملة: {done} من {total}</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>الصور: {done} من {total}</translation>
    </message>
    <message>
        <source>Accounts: marks {done} of {total}</source>
        <translation>الحسابات: العلامات {done} من {total}</translation>
    </message>
    <message>
        <source>Accounts: marks sent {done} of {total}</source>
        <translation>الحسابات: أُرسلت العلامات {done} من {total}</translation>
    </message>
    <message>
        <source>Accounts: articles {done} of {total}</source>
        <translation>الحسابات: المقالات {done} من {total}</translation>
    </message>
    <message>
        <source>Feeds: {done} of {total}</source>
        <translation>الخلاصات: {done} من {total}</translation>
    </message>
    <message>
        <source>Relating {done} of {total} articles</source>
        <translation>البحث عن مقالات ذات صلة: {done} من {total}</translation>
    </message>
    <message>
        <source>Looking for AI labels in saved pictures: {done} of {total}</source>
        <translation>البحث عن بيانات الذكاء الاصطناعي في الصور المحفوظة: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>AddFeedController</name>
    <message>
        <source>The address waits until Add Feeds is closed.</source>
        <translation>ينتظر العنوان إلى أن تُغلق نافذة «إضافة خلاصات».</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>الاشتراك</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %n feed(s)</source>
        <translation>
            <numerusform>لم يُشترك في أي خلاصة</numerusform>
            <numerusform>تم الاشتراك في خلاصة واحدة</numerusform>
            <numerusform>تم الاشتراك في خلاصتين</numerusform>
            <numerusform>تم الاشتراك في %Ln خلاصات</numerusform>
            <numerusform>تم الاشتراك في %Ln خلاصة</numerusform>
            <numerusform>تم الاشتراك في %Ln خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feeds</source>
        <translation>إضافة خلاصات</translation>
    </message>
    <message>
        <source>&amp;By Address</source>
        <translation>بال&amp;عنوان</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>يسأل&amp;ها</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n Feed(s)</source>
        <translation>
            <numerusform>ا&amp;شتراك</numerusform>
            <numerusform>ا&amp;شتراك في خلاصة واحدة</numerusform>
            <numerusform>ا&amp;شتراك في خلاصتين</numerusform>
            <numerusform>ا&amp;شتراك في %Ln خلاصات</numerusform>
            <numerusform>ا&amp;شتراك في %Ln خلاصة</numerusform>
            <numerusform>ا&amp;شتراك في %Ln خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>ا&amp;شتراك</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>The address waits until the open question is answered.</source>
        <translation>ينتظر العنوان إلى أن تجيب عن السؤال المفتوح.</translation>
    </message>
    <message>
        <source>Import Web Address</source>
        <translation>استيراد عنوان ويب</translation>
    </message>
    <message>
        <source>Address of the page. It is fetched once, with its pictures:</source>
        <translation>عنوان الصفحة. تُجلب مرة واحدة مع صورها:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Tag “{name}” added</source>
        <translation>أُضيف الوسم «{name}»</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>أُزيل الوسم «{name}»</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>إزالة الوسم</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <source>Tag “{name}” removed everywhere</source>
        <translation>أُزيل الوسم «{name}» من كل مكان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Remove Tag Everywhere</source>
        <translation>إزالة الوسم من كل مكان</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>ظُلل النص</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>أُزيل التظليل</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>إزالة التظليل</translation>
    </message>
    <message>
        <source>&amp;Note on Highlight…</source>
        <translation>&amp;ملاحظة على التظليل…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>إ&amp;زالة التظليل</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
</context>
<context>
    <name>AnnotationStrip</name>
    <message>
        <source>“{quote}” (not in this text any more)</source>
        <translation>«{quote}» (لم يعد في هذا النص)</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>Tags, note and highlights</source>
        <translation>الوسوم والملاحظة والتظليلات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>ملاحظة على هذا المقال</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>لا تظليلات</numerusform>
            <numerusform>تظليل واحد</numerusform>
            <numerusform>تظليلان</numerusform>
            <numerusform>%Ln تظليلات</numerusform>
            <numerusform>%Ln تظليلًا</numerusform>
            <numerusform>%Ln تظليل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Undone: {action}</source>
        <translation>تم التراجع عن: {action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>أُعيد: {action}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي مقال</numerusform>
            <numerusform>عُثر على مقال واحد</numerusform>
            <numerusform>عُثر على مقالين</numerusform>
            <numerusform>عُثر على %Ln مقالات</numerusform>
            <numerusform>عُثر على %Ln مقالًا</numerusform>
            <numerusform>عُثر على %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>خبر بلا تقارير</numerusform>
            <numerusform>خبر فيه تقرير واحد</numerusform>
            <numerusform>خبر فيه تقريران</numerusform>
            <numerusform>خبر فيه %Ln تقارير</numerusform>
            <numerusform>خبر فيه %Ln تقريرًا</numerusform>
            <numerusform>خبر فيه %Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page has %n card(s)</source>
        <translation>
            <numerusform>لا بطاقات في الصفحة الأولى</numerusform>
            <numerusform>في الصفحة الأولى بطاقة واحدة</numerusform>
            <numerusform>في الصفحة الأولى بطاقتان</numerusform>
            <numerusform>في الصفحة الأولى %Ln بطاقات</numerusform>
            <numerusform>في الصفحة الأولى %Ln بطاقة</numerusform>
            <numerusform>في الصفحة الأولى %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>حجم النص: {percent}٪</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}: مفعّل</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}: معطّل</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>The language of menus and windows. Articles stay in their own.</source>
        <translation>لغة القوائم والنوافذ. أما المقالات فتبقى بلغتها.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>System Theme</source>
        <translation>سمة النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>سوداء</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>عالية التباين، فاتحة</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>عالية التباين، داكنة</translation>
    </message>
    <message>
        <source>The colours of the window. The system’s theme follows your desktop, also when it asks for high contrast.</source>
        <translation>ألوان النافذة. سمة النظام تتبع سطح المكتب، وكذلك حين يطلب تباينًا عاليًا.</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>&amp;كثافة القائمة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more articles are in sight.</source>
        <translation>الصفوف المتراصة أقل ارتفاعًا فتُرى مقالات أكثر.</translation>
    </message>
    <message>
        <source>Te&amp;xts labelled as by AI</source>
        <translation>&amp;نصوص عليها بيان الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>In lists and on the front page. Whatever you dispute is shown.</source>
        <translation>في القوائم وفي الصفحة الأولى. ما تعترض عليه يُعرض.</translation>
    </message>
    <message>
        <source>&amp;Pictures labelled as by AI</source>
        <translation>&amp;صور عليها بيان الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Articles with such pictures. Lists say how many are hidden.</source>
        <translation>المقالات التي فيها مثل هذه الصور. تذكر القوائم عدد المخفي.</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>عند ال&amp;بدء</translation>
    </message>
    <message>
        <source>Front page after a pause</source>
        <translation>الصفحة الأولى بعد انقطاع</translation>
    </message>
    <message>
        <source>Always the front page</source>
        <translation>الصفحة الأولى دائمًا</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>حيث كنت</translation>
    </message>
    <message>
        <source>What you see first. A pause is four hours without the front page on screen.</source>
        <translation>ما تراه أولًا. والانقطاع أربع ساعات دون ظهور الصفحة الأولى على الشاشة.</translation>
    </message>
    <message>
        <source>&amp;Front page shows</source>
        <translation>&amp;تعرض الصفحة الأولى</translation>
    </message>
    <message numerus="yes">
        <source> story(s)</source>
        <translation>
            <numerusform> خبر</numerusform>
            <numerusform> خبر</numerusform>
            <numerusform> خبر</numerusform>
            <numerusform> أخبار</numerusform>
            <numerusform> خبرًا</numerusform>
            <numerusform> خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>How many stories stand on top. The next edition follows it.</source>
        <translation>عدد الأخبار في الأعلى. ويسري في الطبعة التالية.</translation>
    </message>
    <message>
        <source>Shown as others</source>
        <translation>تُعرض كغيرها</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>باهتة</translation>
    </message>
    <message>
        <source>Hidden, and counted</source>
        <translation>مخفية مع ذكر عددها</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Archive in one file</source>
        <translation>أرشيف في ملف واحد</translation>
    </message>
    <message>
        <source>Archive as a folder</source>
        <translation>أرشيف في مجلد</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>تصدير أرشيف</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) saved to {file}</source>
        <translation>
            <numerusform>لم يُحفظ أي مقال في {file}</numerusform>
            <numerusform>حُفظ مقال واحد في {file}</numerusform>
            <numerusform>حُفظ مقالان في {file}</numerusform>
            <numerusform>حُفظت %Ln مقالات في {file}</numerusform>
            <numerusform>حُفظ %Ln مقالًا في {file}</numerusform>
            <numerusform>حُفظ %Ln مقال في {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>None of them has an address</source>
        <translation>ليس لأي منها رابط</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ الرابط</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط</numerusform>
            <numerusform>نُسخ رابط واحد</numerusform>
            <numerusform>نُسخ رابطان</numerusform>
            <numerusform>نُسخت %Ln روابط</numerusform>
            <numerusform>نُسخ %Ln رابطًا</numerusform>
            <numerusform>نُسخ %Ln رابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>&amp;حجم النص</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>أتريد فتح هذا الرابط في المتصفح؟</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Play this address?</source>
        <translation>أتريد تشغيل هذا الرابط؟</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>تعذر فتح أي برنامج بريد.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ الرابط</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>حُفظت الصورة</translation>
    </message>
    <message>
        <source>Picture saved. Its file does not say what its label does: {label}</source>
        <translation>حُفظت الصورة. ولا يقول ملفها ما يقوله بيانها: {label}</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>لا جديد · عرض</numerusform>
            <numerusform>مقال جديد · عرض</numerusform>
            <numerusform>مقالان جديدان · عرض</numerusform>
            <numerusform>%Ln مقالات جديدة · عرض</numerusform>
            <numerusform>%Ln مقالًا جديدًا · عرض</numerusform>
            <numerusform>%Ln مقال جديد · عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>ArticleTranslation</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>ال&amp;نماذج…</translation>
    </message>
    <message>
        <source>Translation is off.</source>
        <translation>الترجمة معطلة.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;ترجمة</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>AutostartController</name>
    <message>
        <source>Another file is in its place, and stays: {file}</source>
        <translation>يوجد ملف آخر في مكانه، وسيبقى كما هو: {file}</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to Article</source>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <source>Back to Front Page</source>
        <translation>العودة إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Close Story</source>
        <translation>إغلاق الخبر</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back Up Library</source>
        <translation>نسخ المكتبة احتياطيًا</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Another backup is being written just now.</source>
        <translation>تُكتب نسخة احتياطية أخرى في هذه اللحظة.</translation>
    </message>
    <message>
        <source>The library is being copied…</source>
        <translation>جارٍ نسخ المكتبة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The copy is being checked…</source>
        <translation>جارٍ فحص النسخة…</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>حُفظ في {file}</translation>
    </message>
    <message>
        <source>No backup was made. {reason}</source>
        <translation>لم تُنشأ نسخة احتياطية. {reason}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>استعادة المكتبة</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily backup</source>
        <translation>نسخة احتياطية يومية</translation>
    </message>
    <message>
        <source>Before an update of Readerapp</source>
        <translation>قبل ترقية Readerapp</translation>
    </message>
    <message>
        <source>Kept when another was restored</source>
        <translation>حُفظت عند استعادة نسخة أخرى</translation>
    </message>
    <message>
        <source>A file of yours</source>
        <translation>ملف من ملفاتك</translation>
    </message>
    <message>
        <source>It was written by a newer version of Readerapp.</source>
        <translation>كتبها إصدار أحدث من Readerapp.</translation>
    </message>
    <message>
        <source>It is not a Readerapp library.</source>
        <translation>ليست مكتبة Readerapp.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>تالفة.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {articles}</source>
        <translation>{kind}، {articles}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Newest article</source>
        <translation>أحدث مقال</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The library of {date} is back.</source>
        <translation>عادت مكتبة {date}.</translation>
    </message>
    <message>
        <source>The library of {date} is back. The one that was here is kept.</source>
        <translation>عادت مكتبة {date}. وحُفظت المكتبة التي كانت هنا.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Open Its &amp;Folder</source>
        <translation>فتح م&amp;جلدها</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>نسخ احتياطي الآ&amp;ن</translation>
    </message>
    <message>
        <source>Back Up to a F&amp;ile…</source>
        <translation>نسخ احتياطي إلى م&amp;لف…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>النسخ الاحتياطية اليومية</translation>
    </message>
    <message>
        <source>Back up the library once a &amp;day</source>
        <translation>نسخ المكتبة احتياطيًا مرة كل &amp;يوم</translation>
    </message>
    <message>
        <source>The whole library is copied while you go on, and checked.</source>
        <translation>تُنسخ المكتبة كلها وأنت تواصل عملك، ثم تُفحص النسخة.</translation>
    </message>
    <message>
        <source>Days &amp;kept</source>
        <translation>الأيام المح&amp;فوظة</translation>
    </message>
    <message>
        <source>A backup of each of so many days. Of earlier days one is kept for each of 4 weeks and 12 months.</source>
        <translation>نسخة احتياطية لكل يوم من هذه الأيام. ومما قبلها تُحفظ نسخة لكل من الأسابيع الأربعة والأشهر الاثني عشر السابقة.</translation>
    </message>
    <message>
        <source>Room for a&amp;ll of them</source>
        <translation>المسا&amp;حة المخصصة لها كلها</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> غ.ب</translation>
    </message>
    <message>
        <source>When there is no more room, those that are missed least go first; two always stay.</source>
        <translation>حين تضيق المساحة تذهب أولًا النسخ الأقل فائدة؛ وتبقى اثنتان دائمًا.</translation>
    </message>
    <message>
        <source>They lie</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>ا&amp;ختيار مجلد…</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Folder</source>
        <translation>استخدام المجلد ال&amp;معتاد</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>بجانب المكتبة</translation>
    </message>
    <message>
        <source>Your library lies in {folder}. It takes {size}.</source>
        <translation>توجد مكتبتك في {folder}. وتشغل {size}.</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>لا توجد نسخة احتياطية يومية بعد.</translation>
    </message>
    <message>
        <source>The last backup is of {date}. All backups together take {size}.</source>
        <translation>آخر نسخة احتياطية بتاريخ {date}. وتشغل النسخ كلها {size}.</translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>استعادة الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>لم يُستعد أي مقال</numerusform>
            <numerusform>استُعيد مقال واحد</numerusform>
            <numerusform>استُعيد مقالان</numerusform>
            <numerusform>استُعيدت %Ln مقالات</numerusform>
            <numerusform>استُعيد %Ln مقالًا</numerusform>
            <numerusform>استُعيد %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted for good</source>
        <translation>
            <numerusform>لم يُحذف أي مقال نهائيًا</numerusform>
            <numerusform>حُذف مقال واحد نهائيًا</numerusform>
            <numerusform>حُذف مقالان نهائيًا</numerusform>
            <numerusform>حُذفت %Ln مقالات نهائيًا</numerusform>
            <numerusform>حُذف %Ln مقالًا نهائيًا</numerusform>
            <numerusform>حُذف %Ln مقال نهائيًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWindow</name>
    <message>
        <source>It holds {things}. They cannot come back after this.</source>
        <translation>فيها {things}. ولا يمكن استعادتها بعد ذلك.</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>تفريغ سلة المهملات</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>أتريد حذف كل ما في سلة المهملات نهائيًا؟</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>&amp;حذف نهائيًا</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>محتوى سلة المهملات</translation>
    </message>
    <message>
        <source>Find in titles and sources</source>
        <translation>بحث في العناوين والمصادر</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message numerus="yes">
        <source>Everything comes back as it was. After %n day(s) it is deleted.</source>
        <translation>
            <numerusform>يعود كل شيء كما كان. ويُحذف في اليوم نفسه.</numerusform>
            <numerusform>يعود كل شيء كما كان. وبعد يوم واحد يُحذف.</numerusform>
            <numerusform>يعود كل شيء كما كان. وبعد يومين يُحذف.</numerusform>
            <numerusform>يعود كل شيء كما كان. وبعد %Ln أيام يُحذف.</numerusform>
            <numerusform>يعود كل شيء كما كان. وبعد %Ln يومًا يُحذف.</numerusform>
            <numerusform>يعود كل شيء كما كان. وبعد %Ln يوم يُحذف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) are not listed. Type a word of what you look for.</source>
        <translation>
            <numerusform>كل المقالات معروضة.</numerusform>
            <numerusform>هناك مقال آخر غير معروض. اكتب كلمة مما تبحث عنه.</numerusform>
            <numerusform>هناك مقالان آخران غير معروضين. اكتب كلمة مما تبحث عنه.</numerusform>
            <numerusform>هناك %Ln مقالات أخرى غير معروضة. اكتب كلمة مما تبحث عنه.</numerusform>
            <numerusform>هناك %Ln مقالًا آخر غير معروض. اكتب كلمة مما تبحث عنه.</numerusform>
            <numerusform>هناك %Ln مقال آخر غير معروض. اكتب كلمة مما تبحث عنه.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>استعادة ا&amp;لكل</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>ت&amp;فريغ سلة المهملات…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, {size}</source>
        <translation>{articles}، {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>لا اشتراكات</numerusform>
            <numerusform>اشتراك واحد</numerusform>
            <numerusform>اشتراكان</numerusform>
            <numerusform>%Ln اشتراكات</numerusform>
            <numerusform>%Ln اشتراكًا</numerusform>
            <numerusform>%Ln اشتراك</numerusform>
        </translation>
    </message>
    <message>
        <source>{feeds}, {articles}, {size}</source>
        <translation>{feeds}، {articles}، {size}</translation>
    </message>
    <message>
        <source>{feeds} with {articles}</source>
        <translation>{feeds} مع {articles}</translation>
    </message>
    <message>
        <source>Unsubscribed by you</source>
        <translation>ألغيت اشتراكها</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>أزلته أنت</translation>
    </message>
    <message>
        <source>Went with its feed</source>
        <translation>ذهب مع خلاصته</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>أقدم من اليوم</numerusform>
            <numerusform>أقدم من يوم واحد</numerusform>
            <numerusform>أقدم من يومين</numerusform>
            <numerusform>أقدم من %Ln أيام</numerusform>
            <numerusform>أقدم من %Ln يومًا</numerusform>
            <numerusform>أقدم من %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the %n newest of its feed</source>
        <translation>
            <numerusform>لا تُبقي خلاصته أي مقال</numerusform>
            <numerusform>ليس أحدث مقال في خلاصته</numerusform>
            <numerusform>ليس من أحدث مقالين في خلاصته</numerusform>
            <numerusform>ليس من أحدث %Ln مقالات في خلاصته</numerusform>
            <numerusform>ليس من أحدث %Ln مقالًا في خلاصته</numerusform>
            <numerusform>ليس من أحدث %Ln مقال في خلاصته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library took more than %n MB</source>
        <translation>
            <numerusform>تجاوزت المكتبة %Ln م.ب</numerusform>
            <numerusform>تجاوزت المكتبة %Ln م.ب</numerusform>
            <numerusform>تجاوزت المكتبة %Ln م.ب</numerusform>
            <numerusform>تجاوزت المكتبة %Ln م.ب</numerusform>
            <numerusform>تجاوزت المكتبة %Ln م.ب</numerusform>
            <numerusform>تجاوزت المكتبة %Ln م.ب</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted soon</source>
        <translation>يُحذف قريبًا</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>يُحذف اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMoves</name>
    <message>
        <source>There is no border between panes here.</source>
        <translation>لا حد فاصل بين الألواح هنا.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Return keeps that, Esc takes it back.</source>
        <translation>تحركه مفاتيح الأسهم، ويثبته Enter، ويعيده Esc إلى مكانه.</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>{size} used</source>
        <translation>المستخدم: {size}</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Actions for “{title}”</source>
        <translation>إجراءات على «{title}»</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Why Related…</source>
        <translation>ما و&amp;جه الصلة…</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>الخ&amp;بر نفسه</translation>
    </message>
    <message>
        <source>&amp;Not Related</source>
        <translation>&amp;لا صلة له</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>under “{heading}”</source>
        <translation>تحت «{heading}»</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other paper(s)</source>
        <translation>
            <numerusform>ليس في صحف أخرى</numerusform>
            <numerusform>وفي صحيفة أخرى أيضًا</numerusform>
            <numerusform>وفي صحيفتين أخريين أيضًا</numerusform>
            <numerusform>وفي %Ln صحف أخرى أيضًا</numerusform>
            <numerusform>وفي %Ln صحيفة أخرى أيضًا</numerusform>
            <numerusform>وفي %Ln صحيفة أخرى أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) of this text</source>
        <translation>
            <numerusform>لا صيغ أخرى لهذا النص</numerusform>
            <numerusform>صيغة أخرى لهذا النص</numerusform>
            <numerusform>صيغتان أخريان لهذا النص</numerusform>
            <numerusform>%Ln صيغ أخرى لهذا النص</numerusform>
            <numerusform>%Ln صيغة أخرى لهذا النص</numerusform>
            <numerusform>%Ln صيغة أخرى لهذا النص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaretController</name>
    <message>
        <source>Text cursor on</source>
        <translation>مؤشر النص مفعّل</translation>
    </message>
    <message>
        <source>Text cursor off</source>
        <translation>مؤشر النص معطّل</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Already subscribed</source>
        <translation>مشترك فيها</translation>
    </message>
    <message>
        <source>World</source>
        <translation>العالم</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>الاقتصاد</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>العلوم</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%Ln خلاصات</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, language or country</source>
        <translation>تصفية بالاسم أو اللغة أو البلد</translation>
    </message>
    <message>
        <source>Catalogue of feeds</source>
        <translation>دليل الخلاصات</translation>
    </message>
    <message>
        <source>The list came with the app. No address in it is contacted before you subscribe.</source>
        <translation>القائمة مرفقة بالتطبيق. ولا يُتصل بأي عنوان فيها قبل أن تشترك.</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Nobody whom this computer trusts vouches for this server. That is usual for a server of your own; elsewhere somebody may be listening in. Trust it only if the fingerprint is that of your server. Your password has not been sent.</source>
        <translation>لا أحد ممن يثق بهم هذا الحاسوب يضمن هذا الخادم. هذا معتاد في خادم تملكه؛ أما في غيره فقد يكون أحد يتنصت. لا تثق به إلا إذا كانت البصمة بصمة خادمك. ولم تُرسل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Do &amp;Not Connect</source>
        <translation>لا &amp;تتصل</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>ال&amp;وثوق بهذه الشهادة</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Already subscribed</source>
        <translation>مشترك فيها</translation>
    </message>
    <message>
        <source>Newest: {titles}</source>
        <translation>الأحدث: {titles}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Look Again</source>
        <translation>بحث من جديد</translation>
    </message>
</context>
<context>
    <name>CommandRouter</name>
    <message>
        <source>There is no other unread article here.</source>
        <translation>لا يوجد هنا مقال آخر غير مقروء.</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>تعليم كغير &amp;مقروء</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>تعليم ك&amp;مقروء</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>إزالة ال&amp;نجمة</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>إضافة &amp;نجمة</translation>
    </message>
    <message>
        <source>Articles, lists, archives, files of other programs</source>
        <translation>مقالات وقوائم وأرشيفات وملفات برامج أخرى</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي مقال</numerusform>
            <numerusform>استُورد مقال واحد</numerusform>
            <numerusform>استُورد مقالان</numerusform>
            <numerusform>استُوردت %Ln مقالات</numerusform>
            <numerusform>استُورد %Ln مقالًا</numerusform>
            <numerusform>استُورد %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already</source>
        <translation>
            <numerusform>لا شيء منها في المكتبة</numerusform>
            <numerusform>هذا المقال في المكتبة من قبل</numerusform>
            <numerusform>هذان المقالان في المكتبة من قبل</numerusform>
            <numerusform>%Ln مقالات في المكتبة من قبل</numerusform>
            <numerusform>%Ln مقالًا في المكتبة من قبل</numerusform>
            <numerusform>%Ln مقال في المكتبة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text, page or file there that could be imported.</source>
        <translation>لا يوجد هناك نص أو صفحة أو ملف يمكن استيراده.</translation>
    </message>
    <message>
        <source>&amp;Undo “{action}”</source>
        <translation>&amp;تراجع عن «{action}»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Re&amp;do “{action}”</source>
        <translation>إ&amp;عادة «{action}»</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إ&amp;عادة</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This backup</source>
        <translation>هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Your library now</source>
        <translation>مكتبتك الآن</translation>
    </message>
    <message>
        <source>{name}: {backup}, now {present}</source>
        <translation>{name}: {backup}، والآن {present}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>Share through a folder</source>
        <translation>المشاركة عبر مجلد</translation>
    </message>
    <message>
        <source>What you read, star, tag, note and highlight, your feeds, rules, mutes and saved searches are shared with your other computers, through a folder that Syncthing, Nextcloud or a memory stick brings there. Choose the same folder on each. Every computer fetches its own articles and has its own settings.</source>
        <translation>ما تقرؤه وتميزه بنجمة وتسمه وتدوّن عنه وتظلله، وخلاصاتك وقواعدك وعمليات الكتم وعمليات البحث المحفوظة، تُشارَك مع حواسيبك الأخرى عبر مجلد ينقله إليها Syncthing أو Nextcloud أو ذاكرة USB. اختر المجلد نفسه على كل منها. يجلب كل حاسوب مقالاته بنفسه، وله إعداداته.</translation>
    </message>
    <message>
        <source>The folder is not encrypted: who can read it can read your notes, and what you read when. Readerapp itself sends nothing. What is in the folder stays there when you turn this off or erase your history.</source>
        <translation>المجلد غير مشفر: من يستطيع قراءته يستطيع قراءة ملاحظاتك، وما قرأته ومتى. لا يرسل Readerapp نفسه شيئًا. ويبقى ما في المجلد فيه حين توقف هذا أو تمحو سجلك.</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>ا&amp;ختيار مجلد…</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>المزامنة الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>الحواسيب الأخرى</translation>
    </message>
    <message>
        <source>Take Off the &amp;List</source>
        <translation>إزالة من ال&amp;قائمة</translation>
    </message>
    <message>
        <source>For a computer that is gone. What it shared stays. Should it come back, it is listed again.</source>
        <translation>لحاسوب لم يعد موجودًا. ما شاركه يبقى. وإن عاد ظهر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>تجري المزامنة…</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add Account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>تغيير الحساب</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Password or key</source>
        <translation>كلمة الم&amp;رور أو المفتاح</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة الم&amp;رور</translation>
    </message>
    <message>
        <source>Called &amp;here</source>
        <translation>الاسم &amp;هنا</translation>
    </message>
    <message>
        <source>https://news.example.org</source>
        <translation>https://news.example.org</translation>
    </message>
    <message>
        <source>as the server is called</source>
        <translation>كاسم الخادم</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Without a user name, the key is taken that Miniflux makes under Settings, API Keys.</source>
        <translation>بلا اسم مستخدم يُستعمل المفتاح الذي يصنعه Miniflux في Settings ثم API Keys.</translation>
    </message>
    <message>
        <source>Each server with the Google Reader interface: FreshRSS, BazQux, The Old Reader … FreshRSS has a password of its own for programs: in its settings, under Profile, API password.</source>
        <translation>كل خادم له واجهة Google Reader: ‏FreshRSS وBazQux وThe Old Reader … لدى FreshRSS كلمة مرور خاصة بالبرامج: في إعداداته، في الملف الشخصي، كلمة مرور API.</translation>
    </message>
    <message>
        <source>Only this server is asked, and not before you press Connect. The password is kept where this computer keeps passwords, and nowhere else.</source>
        <translation>لا يُسأل إلا هذا الخادم، ولا يُسأل قبل أن تضغط «اتصال». وتُحفظ كلمة المرور حيث يحفظ هذا الحاسوب كلمات المرور، ولا تُحفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>يُسأل الخادم</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Privacy Policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Each of these is a number for each day, on this computer. Nothing else is kept: no titles, no addresses, no words you searched for.</source>
        <translation>كل من هذه عدد لكل يوم، على هذا الحاسوب. ولا يُحفظ غير ذلك: لا عناوين مقالات ولا عناوين ويب ولا كلمات بحثت عنها.</translation>
    </message>
    <message>
        <source>What Would Be Counted</source>
        <translation>ما الذي سيُحصى</translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation>تصدير الأعداد</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Progress of {name}</source>
        <translation>تقدم {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>إيقاف جلب {name}</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Fetching “{name}” from {host}: {there} of {total}</source>
        <translation>جلب «{name}» من {host}: {there} من {total}</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}: {there}</source>
        <translation>جلب «{name}» من {host}: {there}</translation>
    </message>
</context>
<context>
    <name>EmptyPanesController</name>
    <message>
        <source>The search failed</source>
        <translation>تعذر البحث</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>تعذرت قراءة القائمة</translation>
    </message>
    <message>
        <source>Readerapp does not know which articles belong here.</source>
        <translation>لا يعرف Readerapp أي المقالات مكانها هنا.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No article of this list fits “{words}”.</source>
        <translation>لا يطابق «{words}» أي مقال في هذه القائمة.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>بحث في كل مكان</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No article fits “{words}”.</source>
        <translation>لا يطابق «{words}» أي مقال.</translation>
    </message>
    <message>
        <source>No article fits this search now.</source>
        <translation>لا يطابق هذا البحث أي مقال الآن.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>عرض كل المقالات</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>قُرئ كل شيء</translation>
    </message>
    <message>
        <source>There is nothing unread. Enjoy the day.</source>
        <translation>لم يبق ما لم تقرأه. طاب يومك.</translation>
    </message>
    <message>
        <source>Show read articles too</source>
        <translation>عرض المقالات المقروءة أيضًا</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>لا نجوم بعد</translation>
    </message>
    <message>
        <source>Star an article with S, and it is kept here.</source>
        <translation>أضف نجمة إلى مقال بالمفتاح S، فيُحفظ هنا.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>لا مقالات هنا</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>If it stays like this, the activity window says why.</source>
        <translation>إن طال ذلك ففي نافذة النشاط بيان السبب.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>النشاط…</translation>
    </message>
</context>
<context>
    <name>EnclosureSaver</name>
    <message>
        <source>It comes from {host} and has {size}, as its publisher says.</source>
        <translation>مصدره {host} وحجمه {size} كما يقول ناشره.</translation>
    </message>
    <message>
        <source>It comes from {host}. How large it is nobody says.</source>
        <translation>مصدره {host}. ولا يُعرف حجمه.</translation>
    </message>
    <message>
        <source>Fetch and save “{name}”?</source>
        <translation>أتريد جلب «{name}» وحفظه؟</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>خ&amp;صائص…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>إلغاء الا&amp;شتراك</translation>
    </message>
    <message>
        <source>Unsubscribe and Remove Ar&amp;ticles</source>
        <translation>إلغاء الاشتراك وإ&amp;زالة المقالات</translation>
    </message>
    <message>
        <source>Un&amp;subscribe, in the Account Too</source>
        <translation>إلغاء الا&amp;شتراك، في الحساب أيضًا</translation>
    </message>
    <message>
        <source>Unsubscribe, in the Account Too, and Remove Ar&amp;ticles</source>
        <translation>إلغاء الاشتراك، في الحساب أيضًا، وإ&amp;زالة المقالات</translation>
    </message>
    <message>
        <source>Remove F&amp;older</source>
        <translation>إزالة الم&amp;جلد</translation>
    </message>
    <message>
        <source>Remove F&amp;older, in the Account Too</source>
        <translation>إزالة الم&amp;جلد، في الحساب أيضًا</translation>
    </message>
    <message>
        <source>&amp;Edit Search…</source>
        <translation>تعديل ال&amp;بحث…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>نقل لأس&amp;فل</translation>
    </message>
    <message>
        <source>Remove &amp;Search</source>
        <translation>إ&amp;زالة البحث</translation>
    </message>
    <message>
        <source>&amp;Remove Tag Everywhere</source>
        <translation>إ&amp;زالة الوسم من كل مكان</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>إضافة &amp;خلاصة…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>تعليم ا&amp;لكل كمقروء</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>&amp;مجلد جديد</translation>
    </message>
    <message>
        <source>&amp;Move to Folder</source>
        <translation>&amp;نقل إلى مجلد</translation>
    </message>
    <message>
        <source>No Folder</source>
        <translation>بلا مجلد</translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>AI-labelled</source>
        <translation>بيان الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>المكتومة</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>إضافة خلاصة…</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المزالة</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a feed</comment>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>ended by its publisher</source>
        <comment>a feed</comment>
        <translation>أنهاها ناشرها</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>a feed</comment>
        <translation>تعذرت قراءتها</translation>
    </message>
    <message>
        <source>answered with error {status}</source>
        <comment>a feed</comment>
        <translation>أجابت بالخطأ {status}</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <comment>a feed</comment>
        <translation>تعذر الوصول إليها</translation>
    </message>
    <message>
        <source>took too long to answer</source>
        <comment>a feed</comment>
        <translation>تأخر ردها كثيرًا</translation>
    </message>
    <message>
        <source>its secure connection could not be verified</source>
        <comment>a feed</comment>
        <translation>تعذر التحقق من اتصالها الآمن</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <comment>a feed</comment>
        <translation>أجابت بخطأ</translation>
    </message>
    <message>
        <source>redirects too many times</source>
        <comment>a feed</comment>
        <translation>تعيد التوجيه مرات كثيرة</translation>
    </message>
    <message>
        <source>leads to a private address</source>
        <comment>a feed</comment>
        <translation>تقود إلى عنوان خاص</translation>
    </message>
    <message>
        <source>gave a page instead of a feed</source>
        <comment>a feed</comment>
        <translation>أعطت صفحة بدل خلاصة</translation>
    </message>
    <message>
        <source>was cut short on its way</source>
        <comment>a feed</comment>
        <translation>انقطعت في الطريق</translation>
    </message>
    <message>
        <source>is too large to read</source>
        <comment>a feed</comment>
        <translation>أكبر من أن تُقرأ</translation>
    </message>
    <message>
        <source>has ended for good</source>
        <comment>a feed</comment>
        <translation>انتهت نهائيًا</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message numerus="yes">
        <source>The reading history is erased, also in %n backup(s).</source>
        <translation>
            <numerusform>مُحي سجل القراءة.</numerusform>
            <numerusform>مُحي سجل القراءة، وفي نسخة احتياطية واحدة أيضًا.</numerusform>
            <numerusform>مُحي سجل القراءة، وفي نسختين احتياطيتين أيضًا.</numerusform>
            <numerusform>مُحي سجل القراءة، وفي %Ln نسخ احتياطية أيضًا.</numerusform>
            <numerusform>مُحي سجل القراءة، وفي %Ln نسخة احتياطية أيضًا.</numerusform>
            <numerusform>مُحي سجل القراءة، وفي %Ln نسخة احتياطية أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in these files:
{files}</source>
        <translation>ما زال في هذه الملفات:
{files}</translation>
    </message>
    <message>
        <source>The library is too large to be written anew: traces of what was deleted long ago may be left in it for a while.</source>
        <translation>المكتبة أكبر من أن تُكتب من جديد: قد تبقى فيها مدة آثار مما حُذف منذ زمن.</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>ما يُخزَّن على هذا الحاسوب</translation>
    </message>
    <message>
        <source>When you read, starred and removed articles, how far you read each, translations, what was refreshed when, and the log: erased here, in the backups and in the safety copy. What is read stays read, what is starred stays starred, and the bin keeps what is in it.</source>
        <translation>متى قرأت المقالات ومتى أضفت إليها نجمة أو أزلتها، وإلى أين بلغت في قراءة كل منها، والترجمات، وما جرى تحديثه ومتى، والسجل: يُمحى ذلك هنا وفي النسخ الاحتياطية وفي النسخة النصية. ويبقى المقروء مقروءًا، والمميز بنجمة مميزًا، وتحتفظ سلة المهملات بما فيها.</translation>
    </message>
    <message>
        <source>The library with all articles and marks, its backups, pictures, translation models, settings and logs: erased for good. What lies in other folders stays: exports, backups in a folder you chose, and a folder that is shared with other computers.</source>
        <translation>المكتبة بكل مقالاتها وعلاماتها، ونسخها الاحتياطية، والصور، ونماذج الترجمة، والإعدادات والسجلات: تُمحى نهائيًا. ويبقى ما في المجلدات الأخرى: ما صدّرته، والنسخ الاحتياطية في مجلد اخترته، ومجلد مشترك مع حواسيب أخرى.</translation>
    </message>
    <message>
        <source>Erase Reading &amp;History</source>
        <translation>م&amp;حو سجل القراءة</translation>
    </message>
    <message>
        <source>Erase E&amp;verything…</source>
        <translation>محو &amp;كل شيء…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Erase everything that Readerapp keeps on this computer?</source>
        <translation>أتريد محو كل ما يحفظه Readerapp على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>All articles, marks, feeds and pictures go, the bin, the backups of the library, the settings, the logs and the record of your answers. They lie in {folder}.</source>
        <translation>تذهب كل المقالات والعلامات والخلاصات والصور، وسلة المهملات، والنسخ الاحتياطية للمكتبة، والإعدادات، والسجلات، وسجل إجاباتك. وكلها في {folder}.</translation>
    </message>
    <message>
        <source>What is not Readerapp’s stays, and what lies in other folders: archives, articles that you saved, backups in a folder you chose. So does Readerapp itself.</source>
        <translation>يبقى ما ليس لـ Readerapp، وما في المجلدات الأخرى: الأرشيفات، والمقالات التي حفظتها، والنسخ الاحتياطية في مجلد اخترته. ويبقى Readerapp نفسه أيضًا.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Readerapp closes afterwards; when you open it again, it begins anew.</source>
        <translation>لا رجوع عن هذا. يُغلق Readerapp بعده؛ وحين تفتحه ثانية يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Files that go, and what stays</source>
        <translation>الملفات التي تُمحى، وما يبقى</translation>
    </message>
    <message>
        <source>&amp;Keep Everything</source>
        <translation>إب&amp;قاء كل شيء</translation>
    </message>
    <message>
        <source>&amp;Erase Everything and Quit</source>
        <translation>م&amp;حو كل شيء وإنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go:</source>
        <translation>
            <numerusform>لا يُمحى أي ملف:</numerusform>
            <numerusform>يُمحى ملف واحد:</numerusform>
            <numerusform>يُمحى ملفان:</numerusform>
            <numerusform>تُمحى %Ln ملفات:</numerusform>
            <numerusform>يُمحى %Ln ملفًا:</numerusform>
            <numerusform>يُمحى %Ln ملف:</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not Readerapp’s and stay:</source>
        <translation>هذه ليست لـ Readerapp فتبقى:</translation>
    </message>
    <message>
        <source>These are links, or folders that could not be looked into, and stay:</source>
        <translation>هذه روابط، أو مجلدات تعذر النظر فيها، فتبقى:</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>The input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is not a text or a web page.</source>
        <translation>{name} ليس نصًا ولا صفحة ويب.</translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation>لم يُعثر على مقال في {name}.</translation>
    </message>
    <message>
        <source>{name} is too large to read.</source>
        <translation>{name} أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>{name} is built in a way that takes too long to read.</source>
        <translation>تركيب {name} معقد وتستغرق قراءته وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>{name} is an export of {detail}. Choose the file itself to import it.</source>
        <translation>{name} ملف مُصدَّر من {detail}. اختر الملف نفسه لاستيراده.</translation>
    </message>
    <message>
        <source>{name} is a list of feeds of {detail}. Choose the file itself to import it.</source>
        <translation>{name} قائمة خلاصات من {detail}. اختر الملف نفسه لاستيراده.</translation>
    </message>
    <message>
        <source>{name} holds bookmarks. Choose the file itself to import it.</source>
        <translation>الملف {name} يحتوي على إشارات مرجعية. اختر الملف نفسه لاستيراده.</translation>
    </message>
    <message>
        <source>{name} is an archive of Akregator, which no other program reads. Its list of feeds can be imported: export it as OPML.</source>
        <translation>{name} أرشيف من Akregator لا يقرؤه برنامج آخر. يمكن استيراد قائمة خلاصاته: صدّرها بصيغة OPML.</translation>
    </message>
    <message>
        <source>{name} is an e-mail or a mailbox. Choose the file itself to import it.</source>
        <translation>{name} رسالة بريد أو صندوق بريد. اختر الملف نفسه لاستيراده.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short. Nothing of it was imported.</source>
        <translation>{name} تالف أو مبتور. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>{name} is not a file that Readerapp can import.</source>
        <translation>{name} ليس ملفًا يستطيع Readerapp استيراده.</translation>
    </message>
    <message>
        <source>{name} holds no articles and no feeds.</source>
        <translation>{name} لا يحتوي على مقالات ولا خلاصات.</translation>
    </message>
    <message>
        <source>{name} does not look like an article. If it is one, give it a name ending in .txt.</source>
        <translation>لا يبدو {name} مقالًا. إن كان مقالًا فأعطه اسمًا ينتهي بـ ‎.txt.</translation>
    </message>
    <message>
        <source>The name of what to import is empty.</source>
        <translation>اسم المطلوب استيراده فارغ.</translation>
    </message>
    <message>
        <source>The header of {name} is not valid YAML.</source>
        <translation>ترويسة {name} ليست YAML صالحًا.</translation>
    </message>
    <message>
        <source>{name} is not a complete saved page.</source>
        <translation>{name} ليس صفحة محفوظة كاملة.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} غير موجود.</translation>
    </message>
    <message>
        <source>This account has no home folder. Set HOME, or name a folder for the library: --profile DIR</source>
        <translation>ليس لهذا الحساب مجلد رئيسي. عيّن HOME، أو سمِّ مجلدًا للمكتبة: --profile DIR</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>{name} ملف لا مجلد.</translation>
    </message>
    <message>
        <source>{name} may not be opened: permission denied.</source>
        <translation>لا يمكن فتح {name}: لا تملك الإذن.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>تعذرت قراءة {name}.</translation>
    </message>
    <message>
        <source>{name} is not an address this app can open.</source>
        <translation>{name} ليس عنوانًا يستطيع هذا التطبيق فتحه.</translation>
    </message>
    <message>
        <source>{name} is not supported: only addresses that begin with https:// or http:// are opened.</source>
        <translation>{name} غير مدعوم: لا تُفتح إلا العناوين التي تبدأ بـ ‎https://‎ أو ‎http://‎.</translation>
    </message>
    <message>
        <source>{name} was given with a user name or a password. Readerapp keeps none: give the address without.</source>
        <translation>في {name} اسم مستخدم أو كلمة مرور. لا يحفظ Readerapp شيئًا منهما: أعط العنوان دونهما.</translation>
    </message>
    <message>
        <source>{name} leads to a private address and was not opened.</source>
        <translation>يقود {name} إلى عنوان خاص فلم يُفتح.</translation>
    </message>
    <message>
        <source>{name} could not be reached.</source>
        <translation>تعذر الوصول إلى {name}.</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer, and Readerapp does not run it. Nothing is fetched until you choose a proxy, or none, in the settings.</source>
        <translation>يختار برنامج نصي وكيل هذا الحاسوب، ولا يشغّله Readerapp. لا يُجلب شيء حتى تختار في الإعدادات وكيلًا، أو ألا يكون وكيل.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong.</source>
        <translation>يُفترض استخدام وكيل، لكن عنوانه ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>تعذّر الوصول إلى الوكيل.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or did not accept them.</source>
        <translation>يطلب الوكيل اسم مستخدم وكلمة مرور، أو لم يقبلهما.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {name}.</source>
        <translation>لم يتصل الوكيل بـ {name}.</translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation>تأخر رد {name} كثيرًا.</translation>
    </message>
    <message>
        <source>The secure connection to {name} could not be verified.</source>
        <translation>تعذر التحقق من الاتصال الآمن بـ {name}.</translation>
    </message>
    <message>
        <source>{name} answered with an error.</source>
        <translation>رد {name} بخطأ.</translation>
    </message>
    <message>
        <source>{name} sent an answer that could not be understood.</source>
        <translation>أرسل {name} ردًا غير مفهوم.</translation>
    </message>
    <message>
        <source>{name} redirects too many times.</source>
        <translation>يعيد {name} التوجيه مرات كثيرة.</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>القرص ممتلئ: تعذرت كتابة {name}.</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>يستخدم برنامج آخر {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} تالف.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Readerapp.</source>
        <translation>كتب {name} إصدار أحدث من Readerapp.</translation>
    </message>
    <message>
        <source>{name} is not a Readerapp library.</source>
        <translation>{name} ليس مكتبة Readerapp.</translation>
    </message>
    <message>
        <source>{name} is empty, although a library was here before.</source>
        <translation>{name} فارغ مع أن مكتبة كانت هنا من قبل.</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>{name} للقراءة فقط.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>تعذرت كتابة {name}.</translation>
    </message>
    <message>
        <source>{name} is as it was: the library that was to take its place could not be opened.</source>
        <translation>بقي {name} كما كان: تعذر فتح المكتبة التي كان ينبغي أن تحل محله.</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>استغرقت قراءة {name} وقتًا طويلًا فأوقفت.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was stopped.</source>
        <translation>استهلكت قراءة {name} ذاكرة كثيرة فأوقفت.</translation>
    </message>
    <message>
        <source>The reader process stopped while it read {name}.</source>
        <translation>توقفت عملية القراءة وهي تقرأ {name}.</translation>
    </message>
    <message>
        <source>{name} gave a web page or a file, not a feed.</source>
        <translation>أعطى {name} صفحة ويب أو ملفًا، لا خلاصة.</translation>
    </message>
    <message>
        <source>{name} was cut short on its way.</source>
        <translation>انقطع {name} في الطريق.</translation>
    </message>
    <message>
        <source>{name} says that it has ended for good.</source>
        <translation>يقول {name} إنه انتهى نهائيًا.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>لا يوجد اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>{name} asked to be left alone for a while.</source>
        <translation>طلب {name} ألا يُسأل مدة من الزمن.</translation>
    </message>
    <message>
        <source>No feed was found at {name}.</source>
        <translation>لم يُعثر على خلاصة في {name}.</translation>
    </message>
    <message>
        <source>The refresh stopped unexpectedly. What had come until then is kept.</source>
        <translation>توقف التحديث على غير المتوقع. وحُفظ ما وصل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>{name} is being synchronised just now.</source>
        <translation>تجري مزامنة {name} الآن.</translation>
    </message>
    <message>
        <source>The exchange with the news server stopped unexpectedly. What had come until then is kept.</source>
        <translation>توقف التبادل مع خادم الأخبار على غير المتوقع. وحُفظ ما وصل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The sound from {name} is being fetched already.</source>
        <translation>يجري تنزيل الصوت من {name} بالفعل.</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Try again when it is done.</source>
        <translation>يجري الآن إعداد نسخة احتياطية أخرى. حاول مجددًا بعد انتهائها.</translation>
    </message>
    <message>
        <source>The backup stopped unexpectedly. Older backups are kept.</source>
        <translation>توقف النسخ الاحتياطي على غير المتوقع. والنسخ السابقة محفوظة.</translation>
    </message>
    <message>
        <source>{name} is not a list of subscriptions.</source>
        <translation>{name} ليس قائمة اشتراكات.</translation>
    </message>
    <message>
        <source>{name} is there already and is no archive. Choose another name.</source>
        <translation>{name} موجود من قبل وليس أرشيفًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name} is there already and is something else. Choose another name.</source>
        <translation>{name} موجود من قبل وهو شيء آخر. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name} is not a whole archive of Readerapp. Nothing of it was imported.</source>
        <translation>{name} ليس أرشيف Readerapp كاملًا. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>لا بد للوسم من اسم.</translation>
    </message>
    <message>
        <source>“{name}” is too long for a tag: {detail} characters are the most.</source>
        <translation>«{name}» أطول من أن يكون وسمًا: الحد الأقصى {detail} من الحروف.</translation>
    </message>
    <message>
        <source>An article has {detail} tags at the most. Remove one to add another.</source>
        <translation>لا يزيد ما للمقال من وسوم على {detail}. أزل واحدًا لتضيف غيره.</translation>
    </message>
    <message>
        <source>The note is too long: {detail} characters are the most.</source>
        <translation>الملاحظة أطول مما ينبغي: الحد الأقصى {detail} من الحروف.</translation>
    </message>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>حدد أولًا الكلمات المراد تظليلها.</translation>
    </message>
    <message>
        <source>What is selected is too long to highlight: {detail} characters are the most.</source>
        <translation>ما حددته أطول من أن يُظلل: الحد الأقصى {detail} من الحروف.</translation>
    </message>
    <message>
        <source>An article has {detail} highlights at the most. Remove one to add another.</source>
        <translation>لا يزيد ما في المقال من تظليلات على {detail}. أزل واحدًا لتضيف غيره.</translation>
    </message>
    <message>
        <source>“{name}” is not in the text of the article.</source>
        <translation>«{name}» ليس في نص المقال.</translation>
    </message>
    <message>
        <source>Say which articles are meant: “{name}” holds nothing to search for.</source>
        <translation>حدد المقالات المقصودة: ليس في «{name}» ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>Say what is to be done with the articles.</source>
        <translation>حدد ما يُفعل بالمقالات.</translation>
    </message>
    <message>
        <source>“{name}” is too long: {detail} characters are the most.</source>
        <translation>«{name}» أطول مما ينبغي: الحد الأقصى {detail} من الحروف.</translation>
    </message>
    <message>
        <source>There are {detail} rules at the most. Remove one to add another.</source>
        <translation>لا يزيد عدد القواعد على {detail}. أزل قاعدة لتضيف غيرها.</translation>
    </message>
    <message>
        <source>{name} holds no translation model. One is a model, a shortlist and a vocabulary, as Firefox Translations publishes them.</source>
        <translation>ليس في {name} نموذج ترجمة. النموذج ثلاثة أشياء: نموذج وقائمة مختصرة ومعجم، كما تنشرها Firefox Translations.</translation>
    </message>
    <message>
        <source>{name} is not a whole translation model: {detail} is missing or empty.</source>
        <translation>{name} ليس نموذج ترجمة كاملًا: {detail} ناقص أو فارغ.</translation>
    </message>
    <message>
        <source>{name} holds several translation models. Give one of them: its folder, or a file of it.</source>
        <translation>في {name} عدة نماذج ترجمة. أعط واحدًا منها: مجلده، أو ملفًا من ملفاته.</translation>
    </message>
    <message>
        <source>{name} is not one translation model: {detail} is of another direction.</source>
        <translation>{name} ليس نموذج ترجمة واحدًا: {detail} لاتجاه آخر.</translation>
    </message>
    <message>
        <source>{detail} in {name} is not what its name says. Nothing of it was added.</source>
        <translation>{detail} في {name} ليس ما يقوله اسمه. لم يُضف منه شيء.</translation>
    </message>
    <message>
        <source>{name} is not built as translation models are. Nothing of it was added.</source>
        <translation>{name} ليس مبنيًا كنماذج الترجمة. لم يُضف منه شيء.</translation>
    </message>
    <message>
        <source>{detail} is damaged or changed: the catalogue describes it otherwise. Nothing of {name} was added.</source>
        <translation>{detail} تالف أو معدَّل: وصفه في الدليل مختلف. لم يُضف شيء من {name}.</translation>
    </message>
    <message>
        <source>{name} is not in the catalogue: nobody here has checked it.</source>
        <translation>{name} ليس في الدليل: لم يتحقق منه أحد هنا.</translation>
    </message>
    <message>
        <source>There is no translation model {name}.</source>
        <translation>لا يوجد نموذج ترجمة {name}.</translation>
    </message>
    <message>
        <source>The translation model {name} is damaged and is not used. Remove it, then add it again.</source>
        <translation>نموذج الترجمة {name} تالف ولا يُستخدم. أزله ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>This release has no place to fetch translation models from. Add a model from a file.</source>
        <translation>ليس لهذا الإصدار مكان يجلب منه نماذج الترجمة. أضف نموذجًا من ملف.</translation>
    </message>
    <message>
        <source>{name} leads to another place, and was not fetched.</source>
        <translation>يقود {name} إلى مكان آخر فلم يُجلب.</translation>
    </message>
    <message>
        <source>The work on the translation model stopped unexpectedly. What was fetched until then is kept.</source>
        <translation>توقف العمل على نموذج الترجمة على غير المتوقع. وحُفظ ما جُلب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>{name} did not accept the user name or the password.</source>
        <translation>لم يقبل {name} اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>{name} refused what was asked of it.</source>
        <translation>رفض {name} ما طُلب منه.</translation>
    </message>
    <message>
        <source>No news server was found at {name}.</source>
        <translation>لم يُعثر على خادم أخبار في {name}.</translation>
    </message>
    <message>
        <source>This computer has no place to keep passwords safely. Readerapp keeps none in a file.</source>
        <translation>ليس في هذا الحاسوب مكان آمن لحفظ كلمات المرور. لا يحفظ Readerapp شيئًا منها في ملف.</translation>
    </message>
    <message>
        <source>The passwords of this computer are locked. Unlock them, then try again.</source>
        <translation>كلمات المرور في هذا الحاسوب مقفلة. افتح قفلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart it to use the new version.</source>
        <translation>جرى تحديث Readerapp. أعد تشغيله لاستخدام الإصدار الجديد.</translation>
    </message>
    <message>
        <source>{name} was not written: the export was stopped.</source>
        <translation>لم يُكتب {name}: أوقف التصدير.</translation>
    </message>
    <message>
        <source>{name} was not read: the work was cancelled.</source>
        <translation>لم يُقرأ {name}: أُلغي العمل.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Beside it</source>
        <translation>بجانبه</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>How Do We Know?</source>
        <translation>كيف نعرف ذلك؟</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>&amp;كيف نعرف</translation>
    </message>
    <message>
        <source>Hide &amp;Details</source>
        <translation>إخفاء ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>إظهار ال&amp;تفاصيل</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>no label follows from this</source>
        <translation>لا يترتب على هذا أي بيان</translation>
    </message>
    <message>
        <source>The site says so in a part of the page that is not shown: “{quote}”.</source>
        <translation>الموقع يقول ذلك في جزء غير معروض من الصفحة: «{quote}».</translation>
    </message>
    <message>
        <source>You marked it so yourself.</source>
        <translation>أنت علّمته بذلك.</translation>
    </message>
    <message>
        <source>No provenance information. That says nothing either way: an article or a picture without a label may have been made by a machine or by people.</source>
        <translation>لا معلومات عن المنشأ. وهذا لا يدل على شيء: قد يكون المقال أو الصورة بلا بيان من صنع آلة أو من صنع بشر.</translation>
    </message>
    <message>
        <source>Made on this computer by {model}.</source>
        <translation>صنعه على هذا الحاسوب {model}.</translation>
    </message>
    <message>
        <source>This was read when the article arrived, on {date}.</source>
        <translation>قُرئ هذا عند وصول المقال، في {date}.</translation>
    </message>
    <message>
        <source>This was read on {date}.</source>
        <translation>قُرئ هذا في {date}.</translation>
    </message>
    <message>
        <source>Not all say the same. Each statement is shown as it was made.</source>
        <translation>لا يقول الجميع الشيء نفسه. ويُعرض كل قول كما ورد.</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>النوع: {kind}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>الموضع: {place}</translation>
    </message>
    <message>
        <source>As written: {value}</source>
        <translation>كما كُتب: {value}</translation>
    </message>
    <message>
        <source>Meaning: {uri}</source>
        <translation>المعنى: {uri}</translation>
    </message>
    <message>
        <source>Claim: {kind}</source>
        <translation>القول: {kind}</translation>
    </message>
    <message>
        <source>Check of the signature: {state}</source>
        <translation>فحص التوقيع: {state}</translation>
    </message>
    <message>
        <source>Signer: {name}</source>
        <translation>الموقّع: {name}</translation>
    </message>
    <message>
        <source>Read: {date}</source>
        <translation>تاريخ القراءة: {date}</translation>
    </message>
    <message>
        <source>Rules: {version}</source>
        <translation>القواعد: {version}</translation>
    </message>
    <message>
        <source>The picture’s file says that it was made so.</source>
        <translation>يقول ملف الصورة إنها صُنعت هكذا.</translation>
    </message>
    <message>
        <source>The picture’s file says that it was changed so.</source>
        <translation>يقول ملف الصورة إنها غُيّرت هكذا.</translation>
    </message>
    <message>
        <source>The picture’s file says that a part was put in so.</source>
        <translation>يقول ملف الصورة إن جزءًا أُضيف إليها هكذا.</translation>
    </message>
    <message>
        <source>The picture’s file says so of another picture, from which it was made.</source>
        <translation>يقول ملف الصورة ذلك عن صورة أخرى صُنعت منها.</translation>
    </message>
    <message>
        <source>The picture’s file says so.</source>
        <translation>ملف الصورة يقول ذلك.</translation>
    </message>
    <message>
        <source>{who} signed it, and nothing was changed since.</source>
        <translation>وقّعه {who}، ولم يتغير شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. The certificate names {who}; nobody has vouched for that.</source>
        <translation>إنه موقّع، ولم يتغير شيء بعد ذلك. وتذكر الشهادة {who}، ولا يضمن ذلك أحد.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. Who signed it is not known.</source>
        <translation>إنه موقّع، ولم يتغير شيء بعد ذلك. ولا يُعرف من وقّعه.</translation>
    </message>
    <message>
        <source>Content credentials were not read</source>
        <translation>لم تُقرأ بيانات اعتماد المحتوى</translation>
    </message>
    <message>
        <source>Content credentials do not verify</source>
        <translation>لم يثبت صدق بيانات اعتماد المحتوى</translation>
    </message>
    <message>
        <source>The picture’s file holds content credentials, which could not be read here. They count neither for it nor against it.</source>
        <translation>في ملف الصورة بيانات اعتماد للمحتوى تعذرت قراءتها هنا. ولا تُحسب دليلًا لها ولا عليها.</translation>
    </message>
    <message>
        <source>The picture’s file was signed, and something in it was changed since: a caption, perhaps. What it says counts neither for it nor against it.</source>
        <translation>وُقّع ملف الصورة ثم تغير فيه شيء، كتعليق الصورة مثلًا. فلا يُحسب ما فيه دليلًا لها ولا عليها.</translation>
    </message>
    <message>
        <source>The site says so of the whole feed, not of this article alone: “{quote}”.</source>
        <translation>يقول الموقع ذلك عن الخلاصة كلها، لا عن هذا المقال وحده: «{quote}».</translation>
    </message>
    <message>
        <source>The site says so when it sends the picture: “{quote}”.</source>
        <translation>يقول الموقع ذلك عند إرسال الصورة: «{quote}».</translation>
    </message>
    <message>
        <source>The site says so when it sends the page: “{quote}”.</source>
        <translation>يقول الموقع ذلك عند إرسال الصفحة: «{quote}».</translation>
    </message>
    <message>
        <source>You noted that the publisher says so of this whole feed, here: {address}</source>
        <translation>سجّلت أن الناشر يقول ذلك عن هذه الخلاصة كلها هنا: {address}</translation>
    </message>
    <message>
        <source>You said so of this whole feed.</source>
        <translation>أنت قلت ذلك عن هذه الخلاصة كلها.</translation>
    </message>
    <message>
        <source>made by people with a program</source>
        <comment>how it was made</comment>
        <translation>صنعه أشخاص باستخدام برنامج</translation>
    </message>
    <message>
        <source>You do not agree with the label.</source>
        <translation>أنت لا توافق على هذا البيان.</translation>
    </message>
    <message>
        <source>The article itself says so, in {language}: “{quote}”.</source>
        <translation>المقال نفسه يقول ذلك، باللغة {language}: «{quote}».</translation>
    </message>
    <message>
        <source>The article itself says so: “{quote}”.</source>
        <translation>المقال نفسه يقول ذلك: «{quote}».</translation>
    </message>
    <message>
        <source>The words beside the picture say so, in {language}: “{quote}”.</source>
        <translation>الكلام المرافق للصورة يقول ذلك، باللغة {language}: «{quote}».</translation>
    </message>
    <message>
        <source>The words beside the picture say so: “{quote}”.</source>
        <translation>الكلام المرافق للصورة يقول ذلك: «{quote}».</translation>
    </message>
    <message>
        <source>The file from which the article was imported says so in its header.</source>
        <translation>الملف الذي استُورد منه المقال يقول ذلك في ترويسته.</translation>
    </message>
    <message>
        <source>The publisher names a program as the author: “{name}”.</source>
        <translation>يسمي الناشر برنامجًا مؤلفًا: «{name}».</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the text was made: {how}.</source>
        <translation>يقول الناشر في جزء غير معروض من الصفحة كيف صُنع النص: {how}.</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the picture was made: {how}.</source>
        <translation>يقول الناشر في جزء غير معروض من الصفحة كيف صُنعت الصورة: {how}.</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown, in {language}: “{quote}”.</source>
        <translation>يقول الناشر ذلك في جزء غير معروض من الصفحة، باللغة {language}: «{quote}».</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown.</source>
        <translation>يقول الناشر ذلك في جزء غير معروض من الصفحة.</translation>
    </message>
    <message>
        <source>The picture’s file names the AI that made it: “{name}”. The file is not signed: anybody can have written that into it.</source>
        <translation>يسمي ملف الصورة الذكاء الاصطناعي الذي صنعها: «{name}». الملف غير موقّع: ربما كتب فيه ذلك أي شخص.</translation>
    </message>
    <message>
        <source>The picture’s file says what an AI was told to make, or who told it: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>يذكر ملف الصورة ما طُلب من الذكاء الاصطناعي أو من طلبه: «{quote}». الملف غير موقّع: يمكن لأي شخص أن يكون قد كتب ذلك فيه.</translation>
    </message>
    <message>
        <source>The picture’s file says so in its credit or description: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>يذكر ملف الصورة ذلك في مصدرها أو وصفها: «{quote}». الملف غير موقّع: يمكن لأي شخص أن يكون قد كتب ذلك فيه.</translation>
    </message>
    <message>
        <source>The picture’s file says how it was made: {how}. The file is not signed: anybody can have written that into it.</source>
        <translation>يقول ملف الصورة كيف صُنعت: {how}. الملف غير موقّع: ربما كتب فيه ذلك أي شخص.</translation>
    </message>
    <message>
        <source>The picture’s file says where its content credentials are: {address}. They were not fetched.</source>
        <translation>يذكر ملف الصورة مكان بيانات اعتماد المحتوى: {address}. ولم تُجلب.</translation>
    </message>
    <message>
        <source>The picture’s file names a program that can make pictures: “{name}”. That alone proves nothing.</source>
        <translation>يسمي ملف الصورة برنامجًا يستطيع صنع الصور: «{name}». وهذا وحده لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The picture’s file holds notes such as programs write that make pictures. That alone proves nothing.</source>
        <translation>في ملف الصورة ملاحظات كالتي تكتبها البرامج التي تصنع الصور. وهذا وحده لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>generated by AI</source>
        <comment>how it was made</comment>
        <translation>من توليد الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>edited with AI</source>
        <comment>how it was made</comment>
        <translation>معدلة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>put together, with parts generated by AI</source>
        <comment>how it was made</comment>
        <translation>مركبة، وفيها أجزاء من توليد الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>computed by a program, without AI</source>
        <comment>how it was made</comment>
        <translation>من حساب برنامج، دون ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <comment>how it was made</comment>
        <translation>ملتقطة بكاميرا</translation>
    </message>
    <message>
        <source>edited by people</source>
        <comment>how it was made</comment>
        <translation>عدّلها بشر</translation>
    </message>
    <message>
        <source>edited a little by people</source>
        <comment>how it was made</comment>
        <translation>عدّلها بشر تعديلًا طفيفًا</translation>
    </message>
    <message>
        <source>“{term}”</source>
        <comment>how it was made</comment>
        <translation>«{term}»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Fetch the missing texts from the web now</source>
        <translation>&amp;جلب النصوص الناقصة من الويب الآن</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>ExportImports</name>
    <message>
        <source>Import of “{file}”</source>
        <translation>استيراد «{file}»</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library already.</source>
        <translation>كل ما في {file} موجود في المكتبة من قبل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The missing texts were imported.</source>
        <translation>استُوردت النصوص الناقصة.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>لا مقالات تعذرت قراءتها.</numerusform>
            <numerusform>تعذرت قراءة مقال واحد.</numerusform>
            <numerusform>تعذرت قراءة مقالين.</numerusform>
            <numerusform>تعذرت قراءة %Ln مقالات.</numerusform>
            <numerusform>تعذرت قراءة %Ln مقالًا.</numerusform>
            <numerusform>تعذرت قراءة %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%Ln خلاصات</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars, tags and notes were imported.</source>
        <translation>استُوردت النجوم والوسوم والملاحظات.</translation>
    </message>
    <message>
        <source>Stopped. Imported so far: {things}</source>
        <translation>أُوقف. استُورد حتى الآن: {things}</translation>
    </message>
    <message>
        <source>Imported: {things}</source>
        <translation>استُورد: {things}</translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>جارٍ التصدير: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>{file} is an e-mail.</source>
        <translation>الملف {file} رسالة بريد.</translation>
    </message>
    <message>
        <source>{file} is a mailbox.</source>
        <translation>الملف {file} صندوق بريد.</translation>
    </message>
    <message>
        <source>{file} holds bookmarks.</source>
        <translation>الملف {file} يحتوي على إشارات مرجعية.</translation>
    </message>
    <message>
        <source>{file} comes from {program}.</source>
        <translation>الملف {file} من {program}.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them known only by title and address</source>
        <translation>
            <numerusform>لا شيء منها بالعنوان والرابط وحدهما</numerusform>
            <numerusform>واحد منها بالعنوان والرابط وحدهما</numerusform>
            <numerusform>اثنان منها بالعنوان والرابط وحدهما</numerusform>
            <numerusform>%Ln منها بالعنوان والرابط وحدهما</numerusform>
            <numerusform>%Ln منها بالعنوان والرابط وحدهما</numerusform>
            <numerusform>%Ln منها بالعنوان والرابط وحدهما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>لا مقالات مميزة بنجمة</numerusform>
            <numerusform>مقال مميز بنجمة</numerusform>
            <numerusform>مقالان مميزان بنجمة</numerusform>
            <numerusform>%Ln مقالات مميزة بنجمة</numerusform>
            <numerusform>%Ln مقالًا مميزًا بنجمة</numerusform>
            <numerusform>%Ln مقال مميز بنجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>لا مقالات مقروءة</numerusform>
            <numerusform>مقال مقروء</numerusform>
            <numerusform>مقالان مقروءان</numerusform>
            <numerusform>%Ln مقالات مقروءة</numerusform>
            <numerusform>%Ln مقالًا مقروءًا</numerusform>
            <numerusform>%Ln مقال مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>لا تظليلات</numerusform>
            <numerusform>تظليل واحد</numerusform>
            <numerusform>تظليلان</numerusform>
            <numerusform>%Ln تظليلات</numerusform>
            <numerusform>%Ln تظليلًا</numerusform>
            <numerusform>%Ln تظليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%Ln خلاصات</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>لا مجلدات</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>%Ln مجلدات</numerusform>
            <numerusform>%Ln مجلدًا</numerusform>
            <numerusform>%Ln مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address or a text, left out</source>
        <translation>
            <numerusform>لا شيء متروك لخلوه من الرابط والنص</numerusform>
            <numerusform>واحد متروك لخلوه من الرابط والنص</numerusform>
            <numerusform>اثنان متروكان لخلوهما من الرابط والنص</numerusform>
            <numerusform>%Ln متروكة لخلوها من الرابط والنص</numerusform>
            <numerusform>%Ln متروكًا لخلوه من الرابط والنص</numerusform>
            <numerusform>%Ln متروك لخلوه من الرابط والنص</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}: {new}, {known}</source>
        <translation>{things}: {new}، {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>لا شيء من قبل</numerusform>
            <numerusform>واحد من قبل</numerusform>
            <numerusform>اثنان من قبل</numerusform>
            <numerusform>%Ln من قبل</numerusform>
            <numerusform>%Ln من قبل</numerusform>
            <numerusform>%Ln من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>Saved last:</source>
        <translation>آخر ما حُفظ:</translation>
    </message>
    <message>
        <source>What you have already stays as it is.</source>
        <translation>ما لديك من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>The feeds are asked with the next refresh.</source>
        <translation>تُسأل الخلاصات مع التحديث التالي.</translation>
    </message>
    <message>
        <source>Nothing is fetched unless you want it.</source>
        <translation>لا يُجلب شيء ما لم ترد ذلك.</translation>
    </message>
</context>
<context>
    <name>FeedLabelForm</name>
    <message>
        <source>All te&amp;xts of this feed are written by AI</source>
        <translation>كل نصوص هذه ال&amp;خلاصة كتبها الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>All pictures of this feed are AI-&amp;generated</source>
        <translation>كل صور هذه الخلاصة مولدة بال&amp;ذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Where the p&amp;ublisher says so</source>
        <translation>أين يصر&amp;ح الناشر بذلك</translation>
    </message>
    <message>
        <source>An address; empty when it is you who says so</source>
        <translation>عنوان؛ يُترك فارغًا إذا كنت أنت من يقول ذلك</translation>
    </message>
    <message>
        <source>Its articles carry the label beside what they say themselves. It goes when you take this back.</source>
        <translation>تحمل مقالاتها البيان بجانب ما تقوله هي نفسها. ويزول متى سحبت ذلك.</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Ask Now</source>
        <translation>&amp;فحص الآن</translation>
    </message>
    <message>
        <source>&amp;Look for the Feed Again…</source>
        <translation>ال&amp;بحث عن الخلاصة مجددًا…</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>الو&amp;كيل…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>خ&amp;صائص…</translation>
    </message>
    <message>
        <source>No feed is chosen.</source>
        <translation>لم تُختر خلاصة.</translation>
    </message>
    <message>
        <source>There is no feed yet.</source>
        <translation>لا خلاصات بعد.</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} وهي تفشل منذ {date}.</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>آخر فحص: {time}</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Properties of {name}</source>
        <translation>خصائص {name}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Open the &amp;Site in the Browser</source>
        <translation>فتح الم&amp;وقع في المتصفح</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The server of your account “{name}” asks this feed: its address is not asked from here. What you rename or move is told to the server.</source>
        <translation>خادم حسابك «{name}» هو الذي يسأل هذه الخلاصة: ولا يُسأل عنوانها من هنا. ويُبلَّغ الخادم بما تعيد تسميته أو تنقله.</translation>
    </message>
    <message>
        <source>How it is fetched and shown</source>
        <translation>كيف تُجلب وتُعرض</translation>
    </message>
    <message>
        <source>How long its articles are kept</source>
        <translation>مدة الاحتفاظ بمقالاتها</translation>
    </message>
    <message>
        <source>AI labels</source>
        <translation>بيانات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>حالتها</translation>
    </message>
</context>
<context>
    <name>FeedRetentionForm</name>
    <message>
        <source>&amp;Keep articles</source>
        <translation>الاحتفاظ بالم&amp;قالات</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>كما ضُبط لكل الخلاصات</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>بقاعدة خاصة بها</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>ت&amp;طبيق هذه القاعدة</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
</context>
<context>
    <name>FeedTableModel</name>
    <message>
        <source>Feed</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>الفحص التالي</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>بحث داخل هذا المقال</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} من {count}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>The same news on all your devices</source>
        <translation>الأخبار نفسها على كل أجهزتك</translation>
    </message>
    <message>
        <source>With an account on a news server such as FreshRSS or Miniflux you read the same articles here and on your other devices, also without a network.</source>
        <translation>بحساب على خادم أخبار مثل FreshRSS أو Miniflux تقرأ المقالات نفسها هنا وعلى أجهزتك الأخرى، وبلا شبكة أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Add Account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>من يُبلَّغ بماذا</translation>
    </message>
    <message>
        <source>Before you add an account, nobody is told anything.</source>
        <translation>قبل أن تضيف حسابًا لا يُبلَّغ أحد بشيء.</translation>
    </message>
    <message>
        <source>Your server is told what you read and star of its articles, and what you do with its feeds.</source>
        <translation>يُبلَّغ خادمك بما تقرؤه وما تميزه بنجمة من مقالاته، وبما تفعله بخلاصاته.</translation>
    </message>
    <message>
        <source>Your server asks the publishers. Only whole texts and pictures are fetched from them by this computer; the properties of each feed can switch that off.</source>
        <translation>خادمك هو من يسأل الناشرين. ولا يجلب هذا الحاسوب منهم إلا النصوص الكاملة والصور، ويمكن إيقاف ذلك في خصائص كل خلاصة.</translation>
    </message>
    <message>
        <source>Your password is kept where your system keeps passwords, and goes to your server only.</source>
        <translation>تُحفظ كلمة مرورك حيث يحفظ نظامك كلمات المرور، ولا تذهب إلا إلى خادمك.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Shown below</source>
        <translation>معروضة أدناه</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
</context>
<context>
    <name>FolderSyncController</name>
    <message>
        <source>Folder to Share</source>
        <translation>المجلد المراد مشاركته</translation>
    </message>
</context>
<context>
    <name>FolderSyncWords</name>
    <message>
        <source>Last synchronised {time}.</source>
        <translation>آخر مزامنة: {time}.</translation>
    </message>
    <message>
        <source>Not synchronised yet.</source>
        <translation>لم تجرِ مزامنة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر.</numerusform>
            <numerusform>تغيير واحد ينتظر.</numerusform>
            <numerusform>تغييران ينتظران.</numerusform>
            <numerusform>%Ln تغييرات تنتظر.</numerusform>
            <numerusform>%Ln تغييرًا ينتظر.</numerusform>
            <numerusform>%Ln تغيير ينتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a year ahead and wait. Check the clocks of your computers.</source>
        <translation>
            <numerusform>لا تغييرات تاريخها متقدم أكثر من سنة.</numerusform>
            <numerusform>تغيير واحد تاريخه متقدم أكثر من سنة وهو ينتظر. تحقق من ساعات حواسيبك.</numerusform>
            <numerusform>تغييران تاريخهما متقدم أكثر من سنة وهما ينتظران. تحقق من ساعات حواسيبك.</numerusform>
            <numerusform>%Ln تغييرات تاريخها متقدم أكثر من سنة وهي تنتظر. تحقق من ساعات حواسيبك.</numerusform>
            <numerusform>%Ln تغييرًا تاريخها متقدم أكثر من سنة وهي تنتظر. تحقق من ساعات حواسيبك.</numerusform>
            <numerusform>%Ln تغيير تاريخها متقدم أكثر من سنة وهي تنتظر. تحقق من ساعات حواسيبك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be used and are tried again after an update: {detail}</source>
        <translation>
            <numerusform>لا تغييرات يتعذر استخدامها: {detail}</numerusform>
            <numerusform>تغيير واحد لا يمكن استخدامه، وستُعاد محاولته بعد تحديث Readerapp: {detail}</numerusform>
            <numerusform>تغييران لا يمكن استخدامهما، وستُعاد محاولتهما بعد تحديث Readerapp: {detail}</numerusform>
            <numerusform>%Ln تغييرات لا يمكن استخدامها، وستُعاد محاولتها بعد تحديث Readerapp: {detail}</numerusform>
            <numerusform>%Ln تغييرًا لا يمكن استخدامها، وستُعاد محاولتها بعد تحديث Readerapp: {detail}</numerusform>
            <numerusform>%Ln تغيير لا يمكن استخدامها، وستُعاد محاولتها بعد تحديث Readerapp: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes wait until it works again.</source>
        <translation>تنتظر تغييراتك إلى أن تنجح المزامنة من جديد.</translation>
    </message>
    <message>
        <source>{folder} is not there: a stick that is not plugged in, or a folder that has not come yet.</source>
        <translation>المجلد {folder} غير موجود: ذاكرة غير موصولة، أو مجلد لم يصل بعد.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <translation>لم يبقَ مكان في {folder}.</translation>
    </message>
    <message>
        <source>Nothing may be written into {folder}.</source>
        <translation>لا تُسمح الكتابة في {folder}.</translation>
    </message>
    <message>
        <source>{folder} could not be written to.</source>
        <translation>تعذرت الكتابة في {folder}.</translation>
    </message>
    <message>
        <source>In {folder} something else is called “readerapp-sync”. Choose another folder.</source>
        <translation>في {folder} شيء آخر اسمه “readerapp-sync”. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A newer version of Readerapp shares {folder}. Update this one to go on.</source>
        <translation>يشارك {folder} إصدار أحدث من Readerapp. حدّث هذا الإصدار للمتابعة.</translation>
    </message>
    <message>
        <source>It is being synchronised just now.</source>
        <translation>تجري المزامنة الآن.</translation>
    </message>
    <message>
        <source>Synchronising stopped unexpectedly.</source>
        <translation>توقفت المزامنة على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>{name} is off the list. What it shared stays.</source>
        <translation>أُزيل الحاسوب {name} من القائمة. ما شاركه يبقى.</translation>
    </message>
    <message>
        <source>{name}, last seen {time}</source>
        <translation>الحاسوب {name}، آخر ظهور: {time}</translation>
    </message>
    <message>
        <source>None yet. Choose the same folder there, once it has come.</source>
        <translation>لا شيء بعد. اختر المجلد نفسه هناك حين يصل.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>لا تغييرات من حواسيبك الأخرى</numerusform>
            <numerusform>تغيير واحد من حواسيبك الأخرى</numerusform>
            <numerusform>تغييران من حواسيبك الأخرى</numerusform>
            <numerusform>%Ln تغييرات من حواسيبك الأخرى</numerusform>
            <numerusform>%Ln تغييرًا من حواسيبك الأخرى</numerusform>
            <numerusform>%Ln تغيير من حواسيبك الأخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised. Nothing new from your other computers.</source>
        <translation>تمت المزامنة. لا جديد من حواسيبك الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not come whole yet. What is missing is read later.</source>
        <translation>
            <numerusform>وصلت كل الملفات كاملة.</numerusform>
            <numerusform>ملف واحد لم يصل كاملًا بعد. يُقرأ ما ينقص لاحقًا.</numerusform>
            <numerusform>ملفان لم يصلا كاملين بعد. يُقرأ ما ينقص لاحقًا.</numerusform>
            <numerusform>%Ln ملفات لم تصل كاملة بعد. يُقرأ ما ينقص لاحقًا.</numerusform>
            <numerusform>%Ln ملفًا لم يصل كاملًا بعد. يُقرأ ما ينقص لاحقًا.</numerusform>
            <numerusform>%Ln ملف لم يصل كاملًا بعد. يُقرأ ما ينقص لاحقًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontCardController</name>
    <message>
        <source>Mark as Read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>لم يُعلَّم أي مقال كمقروء</numerusform>
            <numerusform>عُلّم مقال واحد كمقروء</numerusform>
            <numerusform>عُلّم مقالان كمقروءين</numerusform>
            <numerusform>عُلّمت %Ln مقالات كمقروءة</numerusform>
            <numerusform>عُلّم %Ln مقالًا كمقروء</numerusform>
            <numerusform>عُلّم %Ln مقال كمقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the Front Page as Read</source>
        <translation>تعليم الصفحة الأولى كمقروءة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>No Longer Follow</source>
        <translation>إلغاء المتابعة</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>ما يجدّ في هذا الخبر يظهر في الصفحة الأولى</translation>
    </message>
    <message>
        <source>Less of This</source>
        <translation>أقل من هذا</translation>
    </message>
    <message>
        <source>No Longer Less of This</source>
        <translation>إلغاء «أقل من هذا»</translation>
    </message>
    <message>
        <source>This story will stand lower in the next editions</source>
        <translation>يظهر هذا الخبر في موضع أدنى في الطبعات التالية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ الرابط</translation>
    </message>
</context>
<context>
    <name>FrontEnd</name>
    <message>
        <source>Mark These as Read</source>
        <translation>تعليم هذه كمقروءة</translation>
    </message>
    <message>
        <source>Edition: {moment}</source>
        <translation>الطبعة: {moment}</translation>
    </message>
</context>
<context>
    <name>FrontHead</name>
    <message>
        <source>&amp;New Edition</source>
        <translation>طبعة &amp;جديدة</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>FrontMenu</name>
    <message>
        <source>Open S&amp;tory</source>
        <translation>فتح ال&amp;خبر</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>&amp;فتح المقال</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>فتح في المت&amp;صفح</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>تعليم ك&amp;مقروء</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>تعليم كغير &amp;مقروء</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>إزالة ال&amp;نجمة</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>إضافة &amp;نجمة</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Less of This</source>
        <translation>أ&amp;قل من هذا</translation>
    </message>
    <message>
        <source>&amp;Why Here?</source>
        <translation>&amp;لماذا هنا؟</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>نسخ &amp;رابط المقال</translation>
    </message>
</context>
<context>
    <name>FrontNote</name>
    <message>
        <source>Add a Feed…</source>
        <translation>إضافة خلاصة…</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Front Page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Why Here?</source>
        <translation>لماذا هنا؟</translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message>
        <source>yesterday {time}</source>
        <comment>inside a sentence; {time}: 18:00</comment>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <comment>inside a sentence, behind words such as since: 5 March, 18:00</comment>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>الساعة الأخيرة</numerusform>
            <numerusform>الساعة الأخيرة</numerusform>
            <numerusform>الساعتان الأخيرتان</numerusform>
            <numerusform>آخر %Ln ساعات</numerusform>
            <numerusform>آخر %Ln ساعة</numerusform>
            <numerusform>آخر %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>اليومان الأخيران</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n paper(s)</source>
        <comment>after: the last 24 hours</comment>
        <translation>
            <numerusform>من أي صحيفة</numerusform>
            <numerusform>من صحيفة واحدة</numerusform>
            <numerusform>من صحيفتين</numerusform>
            <numerusform>من %Ln صحف</numerusform>
            <numerusform>من %Ln صحيفة</numerusform>
            <numerusform>من %Ln صحيفة</numerusform>
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
            <numerusform>قورن {compared} من %Ln مقالات جديدة</numerusform>
            <numerusform>قورن {compared} من مقال جديد واحد</numerusform>
            <numerusform>قورن {compared} من مقالين جديدين</numerusform>
            <numerusform>قورن {compared} من %Ln مقالات جديدة</numerusform>
            <numerusform>قورن {compared} من %Ln مقالًا جديدًا</numerusform>
            <numerusform>قورن {compared} من %Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed {moment}</source>
        <translation>آخر تحديث: {moment}</translation>
    </message>
    <message>
        <source>refreshed {moment}, nothing new since {last}</source>
        <translation>آخر تحديث: {moment}، ولا جديد منذ {last}</translation>
    </message>
    <message>
        <source>no connection at {moment}</source>
        <translation>لا اتصال: {moment}</translation>
    </message>
    <message>
        <source>{stories} {reports}</source>
        <comment>14 stories + from 61 reports</comment>
        <translation>{stories} {reports}</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>خبر واحد</numerusform>
            <numerusform>خبران</numerusform>
            <numerusform>%Ln أخبار</numerusform>
            <numerusform>%Ln خبرًا</numerusform>
            <numerusform>%Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <comment>after the number of stories</comment>
        <translation>
            <numerusform>بلا تقارير</numerusform>
            <numerusform>من تقرير واحد</numerusform>
            <numerusform>من تقريرين</numerusform>
            <numerusform>من %Ln تقارير</numerusform>
            <numerusform>من %Ln تقريرًا</numerusform>
            <numerusform>من %Ln تقرير</numerusform>
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
            <numerusform>لا تقارير جديدة</numerusform>
            <numerusform>تقرير جديد</numerusform>
            <numerusform>تقريران جديدان</numerusform>
            <numerusform>%Ln تقارير جديدة</numerusform>
            <numerusform>%Ln تقريرًا جديدًا</numerusform>
            <numerusform>%Ln تقرير جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s)</source>
        <comment>after new reports</comment>
        <translation>
            <numerusform>بلا أخبار</numerusform>
            <numerusform>في خبر واحد</numerusform>
            <numerusform>في خبرين</numerusform>
            <numerusform>في %Ln أخبار</numerusform>
            <numerusform>في %Ln خبرًا</numerusform>
            <numerusform>في %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>لا أخبار جديدة</numerusform>
            <numerusform>خبر جديد</numerusform>
            <numerusform>خبران جديدان</numerusform>
            <numerusform>%Ln أخبار جديدة</numerusform>
            <numerusform>%Ln خبرًا جديدًا</numerusform>
            <numerusform>%Ln خبر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة أخرى</numerusform>
            <numerusform>مقال جديد آخر</numerusform>
            <numerusform>مقالان جديدان آخران</numerusform>
            <numerusform>%Ln مقالات جديدة أخرى</numerusform>
            <numerusform>%Ln مقالًا جديدًا آخر</numerusform>
            <numerusform>%Ln مقال جديد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what arrived, nothing stands on this page. It is all in the lists.</source>
        <translation>لم يظهر في هذه الصفحة شيء مما وصل. كله في القوائم.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. What your papers bring will stand here.</source>
        <translation>لم يصل شيء بعد. ما تأتي به صحفك يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing new since {moment}.</source>
        <translation>لا جديد منذ {moment}.</translation>
    </message>
    <message>
        <source>No event is told by two of your papers yet. Papers in other languages make this page.</source>
        <translation>لم ترو صحيفتان من صحفك حدثًا واحدًا بعد. الصحف بلغات أخرى هي التي تصنع هذه الصفحة.</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>أبرز الأخبار</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>مستجدات</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>البطاقة التالية</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>البطاقة السابقة</translation>
    </message>
    <message>
        <source>Open story or article</source>
        <translation>فتح الخبر أو المقال</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>First language; 2 to 9 are the others</source>
        <translation>اللغة الأولى؛ ومن 2 إلى 9 لسائر اللغات</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>متابعة الخبر</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>لماذا هنا؟</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>عرض الجديد</translation>
    </message>
    <message>
        <source>Mark these as read</source>
        <translation>تعليم هذه كمقروءة</translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>7 reports + from 7 papers</comment>
        <translation>{reports} {papers}</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرًا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>من أي صحيفة</numerusform>
            <numerusform>من صحيفة واحدة</numerusform>
            <numerusform>من صحيفتين</numerusform>
            <numerusform>من %Ln صحف</numerusform>
            <numerusform>من %Ln صحيفة</numerusform>
            <numerusform>من %Ln صحيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>First: {time}</source>
        <translation>الأول: {time}</translation>
    </message>
    <message>
        <source>First: {paper}, {time}</source>
        <translation>الأول: {paper}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>الجديد: تقرير واحد</numerusform>
            <numerusform>الجديد: تقريران</numerusform>
            <numerusform>الجديد: %Ln تقارير</numerusform>
            <numerusform>الجديد: %Ln تقريرًا</numerusform>
            <numerusform>الجديد: %Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since you read it, {moment}</source>
        <translation>
            <numerusform>لا جديد منذ قرأته، {moment}</numerusform>
            <numerusform>الجديد: تقرير واحد منذ قرأته، {moment}</numerusform>
            <numerusform>الجديد: تقريران منذ قرأته، {moment}</numerusform>
            <numerusform>الجديد: %Ln تقارير منذ قرأته، {moment}</numerusform>
            <numerusform>الجديد: %Ln تقريرًا منذ قرأته، {moment}</numerusform>
            <numerusform>الجديد: %Ln تقرير منذ قرأته، {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since {moment}</source>
        <translation>
            <numerusform>لا جديد منذ {moment}</numerusform>
            <numerusform>الجديد: تقرير واحد منذ {moment}</numerusform>
            <numerusform>الجديد: تقريران منذ {moment}</numerusform>
            <numerusform>الجديد: %Ln تقارير منذ {moment}</numerusform>
            <numerusform>الجديد: %Ln تقريرًا منذ {moment}</numerusform>
            <numerusform>الجديد: %Ln تقرير منذ {moment}</numerusform>
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
        <translation>أرقام مختلفة: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n reported by AI</source>
        <translation>
            <numerusform>{count} من %Ln تقارير بالذكاء الاصطناعي</numerusform>
            <numerusform>{count} من تقرير واحد بالذكاء الاصطناعي</numerusform>
            <numerusform>{count} من تقريرين بالذكاء الاصطناعي</numerusform>
            <numerusform>{count} من %Ln تقارير بالذكاء الاصطناعي</numerusform>
            <numerusform>{count} من %Ln تقريرًا بالذكاء الاصطناعي</numerusform>
            <numerusform>{count} من %Ln تقرير بالذكاء الاصطناعي</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: {paper}</source>
        <translation>الصورة: {paper}</translation>
    </message>
    <message>
        <source>Followed</source>
        <comment>a story</comment>
        <translation>مُتابَع</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>المقال {number} من {total}</translation>
    </message>
    <message>
        <source>Story {number} of {total}</source>
        <translation>الخبر {number} من {total}</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>a story</comment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a story</comment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>{place}, {state}: {headline}</source>
        <translation>{place}، {state}: {headline}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميز بنجمة</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {headline}</source>
        <translation>بجانبه: {headline}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <comment>the language of a headline</comment>
        <translation>باللغة {language}</translation>
    </message>
    <message>
        <source>Picture: {alt}</source>
        <translation>الصورة: {alt}</translation>
    </message>
    <message numerus="yes">
        <source>%n single article(s)</source>
        <translation>
            <numerusform>لا مقالات مفردة</numerusform>
            <numerusform>مقال مفرد واحد</numerusform>
            <numerusform>مقالان مفردان</numerusform>
            <numerusform>%Ln مقالات مفردة</numerusform>
            <numerusform>%Ln مقالًا مفردًا</numerusform>
            <numerusform>%Ln مقال مفرد</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all of this time.</source>
        <translation>هذا كل ما في هذه المدة.</translation>
    </message>
    <message>
        <source>That is all of this time: {shown}.</source>
        <translation>هذا كل ما في هذه المدة: {shown}.</translation>
    </message>
    <message>
        <source>That is all since {moment}.</source>
        <translation>هذا كل شيء منذ {moment}.</translation>
    </message>
    <message>
        <source>That is all since {moment}: {shown}.</source>
        <translation>هذا كل شيء منذ {moment}: {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more unread article(s) are in All articles.</source>
        <translation>
            <numerusform>لا مقالات أخرى غير مقروءة في «كل المقالات».</numerusform>
            <numerusform>مقال آخر غير مقروء في «كل المقالات».</numerusform>
            <numerusform>مقالان آخران غير مقروءين في «كل المقالات».</numerusform>
            <numerusform>%Ln مقالات أخرى غير مقروءة في «كل المقالات».</numerusform>
            <numerusform>%Ln مقالًا آخر غير مقروء في «كل المقالات».</numerusform>
            <numerusform>%Ln مقال آخر غير مقروء في «كل المقالات».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>of the articles that are not shown</comment>
        <translation>
            <numerusform>كلها مقروءة</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
            <numerusform>%Ln غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s), {unread}, are in All articles.</source>
        <translation>
            <numerusform>لا مقالات أخرى، {unread}، في «كل المقالات».</numerusform>
            <numerusform>مقال آخر، {unread}، في «كل المقالات».</numerusform>
            <numerusform>مقالان آخران، {unread}، في «كل المقالات».</numerusform>
            <numerusform>%Ln مقالات أخرى، {unread}، في «كل المقالات».</numerusform>
            <numerusform>%Ln مقالًا آخر، {unread}، في «كل المقالات».</numerusform>
            <numerusform>%Ln مقال آخر، {unread}، في «كل المقالات».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: labelled as made by AI.</source>
        <translation>
            <numerusform>لا مقالات مخفية: بيان الذكاء الاصطناعي.</numerusform>
            <numerusform>مقال واحد مخفي: بيان الذكاء الاصطناعي.</numerusform>
            <numerusform>مقالان مخفيان: بيان الذكاء الاصطناعي.</numerusform>
            <numerusform>%n مقالات مخفية: بيان الذكاء الاصطناعي.</numerusform>
            <numerusform>%n مقالًا مخفيًا: بيان الذكاء الاصطناعي.</numerusform>
            <numerusform>%n مقال مخفي: بيان الذكاء الاصطناعي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden</source>
        <translation>
            <numerusform>عرض المقالات المخفية</numerusform>
            <numerusform>عرض المقال المخفي</numerusform>
            <numerusform>عرض المقالين المخفيين</numerusform>
            <numerusform>عرض المقالات المخفية (%Ln)</numerusform>
            <numerusform>عرض المقالات المخفية (%Ln)</numerusform>
            <numerusform>عرض المقالات المخفية (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not answer.</source>
        <translation>
            <numerusform>ردت كل الصحف.</numerusform>
            <numerusform>لم ترد صحيفة واحدة.</numerusform>
            <numerusform>لم ترد صحيفتان.</numerusform>
            <numerusform>لم ترد %Ln صحف.</numerusform>
            <numerusform>لم ترد %Ln صحيفة.</numerusform>
            <numerusform>لم ترد %Ln صحيفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>عرض البقية</numerusform>
            <numerusform>عرض المقال الآخر</numerusform>
            <numerusform>عرض المقالين الآخرين</numerusform>
            <numerusform>عرض المقالات الأخرى (%Ln)</numerusform>
            <numerusform>عرض المقالات الأخرى (%Ln)</numerusform>
            <numerusform>عرض المقالات الأخرى (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Nothing said about AI</source>
        <translation>لا ذكر للذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>HeadingsDialog</name>
    <message>
        <source>Headings of the Article</source>
        <translation>عناوين المقال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>T&amp;ry Again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>Ask No&amp;w</source>
        <translation>فحص &amp;الآن</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>آخر نجاح</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>الفحص التالي</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>الحجم على القرص</translation>
    </message>
    <message>
        <source>{total}, of them {unread} unread</source>
        <translation>{total}، منها {unread} غير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>{number} in %n day(s)</source>
        <translation>
            <numerusform>{number} اليوم</numerusform>
            <numerusform>{number} في يوم واحد</numerusform>
            <numerusform>{number} في يومين</numerusform>
            <numerusform>{number} في %Ln أيام</numerusform>
            <numerusform>{number} في %Ln يومًا</numerusform>
            <numerusform>{number} في %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>{number} في الأسبوع</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} وهي تفشل منذ {date}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد هذه الكلمات في أي صفحة.</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI · Show</source>
        <translation>
            <numerusform>لا مقالات مخفية: بيان الذكاء الاصطناعي · عرض</numerusform>
            <numerusform>مقال واحد مخفي: بيان الذكاء الاصطناعي · عرض</numerusform>
            <numerusform>مقالان مخفيان: بيان الذكاء الاصطناعي · عرض</numerusform>
            <numerusform>%n مقالات مخفية: بيان الذكاء الاصطناعي · عرض</numerusform>
            <numerusform>%n مقالًا مخفيًا: بيان الذكاء الاصطناعي · عرض</numerusform>
            <numerusform>%n مقال مخفي: بيان الذكاء الاصطناعي · عرض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HighlightPopup</name>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>ما قولك في هذا؟</translation>
    </message>
    <message>
        <source>Note on this highlight</source>
        <translation>ملاحظة على هذا التظليل</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>إزالة التظليل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import of an Archive</source>
        <translation>استيراد أرشيف</translation>
    </message>
    <message>
        <source>Import of Subscriptions</source>
        <translation>استيراد الاشتراكات</translation>
    </message>
    <message>
        <source>The clipping</source>
        <translation>القصاصة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Adding the samples</source>
        <translation>إضافة الأمثلة</translation>
    </message>
    <message>
        <source>Removing the samples</source>
        <translation>إزالة الأمثلة</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>ما تعذر استيراده</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be imported:</source>
        <translation>
            <numerusform>استُورد كل شيء:</numerusform>
            <numerusform>تعذر استيراد عنصر واحد:</numerusform>
            <numerusform>تعذر استيراد عنصرين:</numerusform>
            <numerusform>تعذر استيراد %Ln عناصر:</numerusform>
            <numerusform>تعذر استيراد %Ln عنصرًا:</numerusform>
            <numerusform>تعذر استيراد %Ln عنصر:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>جارٍ القراءة: {done} من {total}</translation>
    </message>
    <message>
        <source>Reading… {done} so far</source>
        <translation>جارٍ القراءة… {done} حتى الآن</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>جارٍ الاستيراد: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>IndexRepairer</name>
    <message>
        <source>The search is being put in order. Until then it may miss articles.</source>
        <translation>يجري ترتيب البحث. وحتى ينتهي ذلك قد تفوته مقالات.</translation>
    </message>
    <message numerus="yes">
        <source>The search is in order: %n article(s) were missing.</source>
        <translation>
            <numerusform>اكتمل ترتيب البحث: لم ينقصه أي مقال.</numerusform>
            <numerusform>اكتمل ترتيب البحث: كان ينقصه مقال واحد.</numerusform>
            <numerusform>اكتمل ترتيب البحث: كان ينقصه مقالان.</numerusform>
            <numerusform>اكتمل ترتيب البحث: كانت تنقصه %Ln مقالات.</numerusform>
            <numerusform>اكتمل ترتيب البحث: كان ينقصه %Ln مقالًا.</numerusform>
            <numerusform>اكتمل ترتيب البحث: كان ينقصه %Ln مقال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press a Key</source>
        <translation>الضغط على مفتاح</translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation>اضغط المفتاح المراد للأمر «{command}».</translation>
    </message>
    <message>
        <source>Key for {command}</source>
        <translation>مفتاح {command}</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>اضغط مفتاحًا</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>ا&amp;ستخدام هذا المفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استب&amp;دال</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>“{command}” has this key already.</source>
        <translation>للأمر «{command}» هذا المفتاح من قبل.</translation>
    </message>
    <message>
        <source>{key} is “{command}” now. Replace it?</source>
        <translation>المفتاح {key} الآن للأمر «{command}». أتريد استبداله؟</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>هذا المفتاح متاح.</translation>
    </message>
    <message>
        <source>This key is free. Keys that stand alone are turned off at the moment.</source>
        <translation>هذا المفتاح متاح. المفاتيح المفردة معطلة حاليًا.</translation>
    </message>
    <message>
        <source>This key is free. It works on the front page.</source>
        <translation>هذا المفتاح متاح. ويعمل في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>This key is free. It works in the article.</source>
        <translation>هذا المفتاح متاح. ويعمل في المقال.</translation>
    </message>
    <message>
        <source>This key is free. It works in the list and in the article.</source>
        <translation>هذا المفتاح متاح. ويعمل في القائمة وفي المقال.</translation>
    </message>
    <message>
        <source>This key moves through what is on screen.</source>
        <translation>هذا المفتاح للتنقل في ما على الشاشة.</translation>
    </message>
    <message>
        <source>This key belongs to your desktop.</source>
        <translation>هذا المفتاح لسطح المكتب.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu, in each language another one.</source>
        <translation>يفتح Alt مع حرف قائمة تختلف من لغة إلى أخرى.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>يفتح هذا المفتاح قائمة ما عليه التركيز.</translation>
    </message>
    <message>
        <source>This key edits texts.</source>
        <translation>هذا المفتاح لتحرير النصوص.</translation>
    </message>
    <message>
        <source>{key} is “{command}”: {place}.</source>
        <translation>المفتاح {key} للأمر «{command}»: {place}.</translation>
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
        <translation>اختر مقالًا أو بطاقة أولًا</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>بيان ال&amp;ذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>&amp;كيف نعرف ذلك؟</translation>
    </message>
    <message>
        <source>The &amp;Text Is by AI</source>
        <translation>ال&amp;نص من صنع الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>The &amp;Pictures Are AI-Generated</source>
        <translation>ال&amp;صور مولدة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>ا&amp;عترض على البيان</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>ا&amp;سحب ما قلته</translation>
    </message>
    <message>
        <source>The Whole &amp;Feed…</source>
        <translation>ال&amp;خلاصة كلها…</translation>
    </message>
</context>
<context>
    <name>LabelPopover</name>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>&amp;كيف نعرف</translation>
    </message>
    <message>
        <source>What Do &amp;You Say?</source>
        <translation>ماذا ت&amp;قول أنت؟</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>About this label</source>
        <translation>عن هذا البيان</translation>
    </message>
    <message>
        <source>Not all say the same. These are their statements.</source>
        <translation>لا يقول الجميع الشيء نفسه. وهذه أقوالهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details.</source>
        <translation>
            <numerusform>لا شيء آخر في التفاصيل.</numerusform>
            <numerusform>قول واحد آخر في التفاصيل.</numerusform>
            <numerusform>قولان آخران في التفاصيل.</numerusform>
            <numerusform>%n أقوال أخرى في التفاصيل.</numerusform>
            <numerusform>%n قولًا آخر في التفاصيل.</numerusform>
            <numerusform>%n قول آخر في التفاصيل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelTeller</name>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>لا يُحفظ عنه شيء آخر.</translation>
    </message>
    <message>
        <source>Disputed by you</source>
        <translation>اعترضت عليه أنت</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>بتوقيع {who}</translation>
    </message>
    <message>
        <source>Signed, signer unknown</source>
        <translation>موقّع، والموقّع غير معروف</translation>
    </message>
    <message>
        <source>Stated in the image file, not signed</source>
        <translation>مذكور في ملف الصورة، غير موقّع</translation>
    </message>
    <message>
        <source>Stated by the publisher (page data)</source>
        <translation>ذكره الناشر (بيانات الصفحة)</translation>
    </message>
    <message>
        <source>Stated by the site</source>
        <translation>ذكره الموقع</translation>
    </message>
    <message>
        <source>Stated in the article</source>
        <translation>مذكور في المقال</translation>
    </message>
    <message>
        <source>Rule for this feed</source>
        <translation>قاعدة لهذه الخلاصة</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>علّمته أنت</translation>
    </message>
    <message>
        <source>Made on this computer by {model}</source>
        <translation>صنعه على هذا الحاسوب {model}</translation>
    </message>
    <message>
        <source>Possible: the file names a program</source>
        <translation>محتمل: يذكر الملف اسم برنامج</translation>
    </message>
</context>
<context>
    <name>LabellingController</name>
    <message>
        <source>Change the Labels of a Feed</source>
        <translation>تغيير بيانات خلاصة</translation>
    </message>
    <message>
        <source>Change Labels</source>
        <translation>تغيير البيانات</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>لا شيء يتغير: الأمر كذلك بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n article(s) changed</source>
        <translation>
            <numerusform>لم يتغير بيان أي مقال</numerusform>
            <numerusform>تغيّر بيان مقال واحد</numerusform>
            <numerusform>تغيّر بيان مقالين</numerusform>
            <numerusform>تغيّر بيان %n مقالات</numerusform>
            <numerusform>تغيّر بيان %n مقالًا</numerusform>
            <numerusform>تغيّر بيان %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages of related stories: {choice}</source>
        <translation>لغات المقالات ذات الصلة: {choice}</translation>
    </message>
</context>
<context>
    <name>LanguageFonts</name>
    <message>
        <source>Font of a lan&amp;guage</source>
        <translation>خط ل&amp;غة</translation>
    </message>
    <message>
        <source>Font of a language</source>
        <translation>خط لغة</translation>
    </message>
    <message>
        <source>Articles in this language are shown with it, whatever the choice above.</source>
        <translation>به تُعرض المقالات المكتوبة بهذه اللغة أيًّا كان الاختيار أعلاه.</translation>
    </message>
    <message>
        <source>Font for {language}</source>
        <translation>خط {language}</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>كما أعلاه</translation>
    </message>
</context>
<context>
    <name>LanguageStrip</name>
    <message>
        <source>Next Language</source>
        <translation>اللغة التالية</translation>
    </message>
    <message>
        <source>Previous Language</source>
        <translation>اللغة السابقة</translation>
    </message>
    <message>
        <source>{number} of {count} in this story · {language}</source>
        <comment>7 reports, the 2nd</comment>
        <translation>{number} من {count} في هذا الخبر · {language}</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%Ln لغات</numerusform>
            <numerusform>%Ln لغة</numerusform>
            <numerusform>%Ln لغة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesRead</name>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>لا تُقارن المقالات بالمعنى في أي لغة، مع أن نموذجي اللغة مثبتان على هذا الحاسوب. ولا تُعرض إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في لغة واحدة: نموذجا اللغة مثبتان على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في لغتين: نموذجا اللغة مثبتان على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في %Ln لغات: نموذجا اللغة مثبتان على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في %Ln لغة: نموذجا اللغة مثبتان على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في %Ln لغة: نموذجا اللغة مثبتان على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>لا تُقارن المقالات بالمعنى في أي لغة: نموذج اللغة الثاني، وهو يعرف لغات أكثر بكثير، غير مثبت على هذا الحاسوب. ولا تُعرض إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في لغة واحدة: نموذج اللغة الثاني، وهو يعرف لغات أكثر بكثير، غير مثبت على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في لغتين: نموذج اللغة الثاني، وهو يعرف لغات أكثر بكثير، غير مثبت على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في %Ln لغات: نموذج اللغة الثاني، وهو يعرف لغات أكثر بكثير، غير مثبت على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في %Ln لغة: نموذج اللغة الثاني، وهو يعرف لغات أكثر بكثير، غير مثبت على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
            <numerusform>تُقارن بالمعنى المقالات في %Ln لغة: نموذج اللغة الثاني، وهو يعرف لغات أكثر بكثير، غير مثبت على هذا الحاسوب. ولا تُعرض بجانب المقالات بلغات أخرى إلا روابط الناشرين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages compared for related stories</source>
        <translation>اللغات التي تُقارن بحثًا عن مقالات ذات صلة</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>البحث عن لغة</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Not all could be erased. This is left:</source>
        <translation>تعذر محو كل شيء. وهذا ما بقي:</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>This library can only be read. Marks are not kept.</source>
        <translation>هذه المكتبة للقراءة فقط. العلامات لا تُحفظ.</translation>
    </message>
    <message>
        <source>Another program is using the library. Your marks are stored as soon as it is done.</source>
        <translation>يستخدم برنامج آخر المكتبة. تُحفظ علاماتك حالما يفرغ منها.</translation>
    </message>
    <message>
        <source>A part of the library is damaged.</source>
        <translation>جزء من المكتبة تالف.</translation>
    </message>
    <message>
        <source>The library was taken away while it was open. Nothing can be stored until it is back.</source>
        <translation>أزيلت المكتبة وهي مفتوحة. لا يمكن حفظ شيء حتى تعود.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart to use the new version.</source>
        <translation>جرى تحديث Readerapp. أعد تشغيله لاستخدام الإصدار الجديد.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>إعادة التش&amp;غيل</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Add Feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Mark as Read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>عُلّم كمقروء</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>عُلّم كغير مقروء</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>إضافة نجمة</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>أُضيفت نجمة</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>أُزيلت النجمة</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>لم يُعلَّم أي مقال كمقروء</numerusform>
            <numerusform>عُلّم مقال واحد كمقروء</numerusform>
            <numerusform>عُلّم مقالان كمقروءين</numerusform>
            <numerusform>عُلّمت %Ln مقالات كمقروءة</numerusform>
            <numerusform>عُلّم %Ln مقالًا كمقروء</numerusform>
            <numerusform>عُلّم %Ln مقال كمقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>لم يُعلَّم أي مقال كغير مقروء</numerusform>
            <numerusform>عُلّم مقال واحد كغير مقروء</numerusform>
            <numerusform>عُلّم مقالان كغير مقروءين</numerusform>
            <numerusform>عُلّمت %Ln مقالات كغير مقروءة</numerusform>
            <numerusform>عُلّم %Ln مقالًا كغير مقروء</numerusform>
            <numerusform>عُلّم %Ln مقال كغير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>لم تُضف أي نجمة</numerusform>
            <numerusform>أُضيفت نجمة إلى مقال واحد</numerusform>
            <numerusform>أُضيفت نجمة إلى مقالين</numerusform>
            <numerusform>أُضيفت نجمة إلى %Ln مقالات</numerusform>
            <numerusform>أُضيفت نجمة إلى %Ln مقالًا</numerusform>
            <numerusform>أُضيفت نجمة إلى %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>لم تُزل أي نجمة</numerusform>
            <numerusform>أُزيلت نجمة واحدة</numerusform>
            <numerusform>أُزيلت نجمتان</numerusform>
            <numerusform>أُزيلت %Ln نجوم</numerusform>
            <numerusform>أُزيلت %Ln نجمة</numerusform>
            <numerusform>أُزيلت %Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Article(s)</source>
        <translation>
            <numerusform>إزالة المقالات</numerusform>
            <numerusform>إزالة المقال</numerusform>
            <numerusform>إزالة مقالين</numerusform>
            <numerusform>إزالة %Ln مقالات</numerusform>
            <numerusform>إزالة %Ln مقالًا</numerusform>
            <numerusform>إزالة %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>لم يُنقل أي مقال إلى سلة المهملات</numerusform>
            <numerusform>نُقل مقال واحد إلى سلة المهملات</numerusform>
            <numerusform>نُقل مقالان إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln مقالات إلى سلة المهملات</numerusform>
            <numerusform>نُقل %Ln مقالًا إلى سلة المهملات</numerusform>
            <numerusform>نُقل %Ln مقال إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” is going on; you can read on</source>
        <translation>يجري الآن «{action}»؛ ويمكنك متابعة القراءة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>م&amp;قال</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>&amp;خلاصات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>الت&amp;خطيط</translation>
    </message>
    <message>
        <source>Sha&amp;re</source>
        <translation>م&amp;شاركة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;System Theme</source>
        <translation>سمة ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>س&amp;يبيا</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;سوداء</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>عالية ال&amp;تباين، فاتحة</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>&amp;عالية التباين، داكنة</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{source} to {target}</source>
        <translation>من {source} إلى {target}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>الرخصة غير معروفة</translation>
    </message>
    <message>
        <source>{size} · added {day} · {licence} · {name}</source>
        <translation>{size} · أُضيف في {day} · {licence} · {name}</translation>
    </message>
    <message>
        <source>Damaged, and not used. Remove it, then add it again.</source>
        <translation>تالف ولا يُستخدم. أزله ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>{received} of {size} fetched · {licence} · {name}</source>
        <translation>جُلب {received} من {size} · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} to fetch · {licence} · {name}</source>
        <translation>المطلوب جلبه {size} · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} are fetched from {host}, and take {room} on this computer.

The model {name} was made by {maker}. Its licence is {licence}.

That host learns the address of your connection and which model you fetch. Nothing else is sent, and no other host is asked: where it leads to another one, nothing is fetched. What is fetched is checked before it is used.</source>
        <translation>يُجلب {size} من {host}، ويشغل {room} على هذا الحاسوب.

النموذج {name} من صنع {maker}. ورخصته {licence}.

يعرف هذا المضيف عنوان اتصالك والنموذج الذي تجلبه. ولا يُرسل شيء غير ذلك، ولا يُسأل مضيف آخر: إن أحال إلى غيره فلا يُجلب شيء. ويُفحص ما جُلب قبل استخدامه.</translation>
    </message>
    <message>
        <source>It says that it translates {direction}, and takes {size}.

This model is not in the catalogue of Readerapp: nobody here has checked it. A model is data, not a program; but it may translate wrongly, and change what a text says. Add it only if you trust where it came from.</source>
        <translation>يقول إنه يترجم {direction}، ويشغل {size}.

ليس هذا النموذج في دليل Readerapp: لم يتحقق منه أحد هنا. النموذج بيانات لا برنامج؛ لكنه قد يخطئ في الترجمة فيغير ما يقوله النص. لا تضفه إلا إذا كنت تثق بمصدره.</translation>
    </message>
</context>
<context>
    <name>ModelsController</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>نماذج الترجمة</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>&amp;Add It</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fetch a Model</source>
        <translation>جلب نموذج</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;جلب</translation>
    </message>
    <message>
        <source>The model is here now.</source>
        <translation>وصل النموذج.</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>This &amp;Story</source>
        <translation>هذا ال&amp;خبر</translation>
    </message>
    <message>
        <source>The &amp;Feed “{feed}”</source>
        <translation>خلا&amp;صة «{feed}»</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>&amp;كلمات…</translation>
    </message>
    <message>
        <source>What Is &amp;Muted…</source>
        <translation>عرض ال&amp;مكتوم…</translation>
    </message>
</context>
<context>
    <name>MutedMenu</name>
    <message>
        <source>&amp;Show What Is Muted</source>
        <translation>عرض ال&amp;مكتوم</translation>
    </message>
    <message>
        <source>&amp;End a Mute</source>
        <translation>إن&amp;هاء كتم</translation>
    </message>
    <message>
        <source>&amp;Rules and Mutes…</source>
        <translation>ال&amp;قواعد والكتم…</translation>
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
        <translation>يبقى المكتوم في المكتبة. تتركه القوائم والأعداد والصفحة الأولى، وتجده النجوم والوسوم وعمليات البحث.</translation>
    </message>
    <message>
        <source>The newest articles it hides:</source>
        <translation>أحدث المقالات التي يخفيها:</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>المكتوم</translation>
    </message>
    <message>
        <source>Articles that are not shown</source>
        <translation>المقالات غير المعروضة</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>إظهار &amp;مجددًا</translation>
    </message>
    <message>
        <source>Mute &amp;Words…</source>
        <translation>&amp;كتم كلمات…</translation>
    </message>
    <message>
        <source>&amp;List All Muted Articles</source>
        <translation>عرض كل الم&amp;قالات المكتومة</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A proxy is a computer that fetches for you. Where one is used, everything goes through it, and it also looks up the names.</source>
        <translation>الوكيل حاسوب يجلب من أجلك. وحين يُستخدم يمر كل شيء عبره، وهو الذي يبحث عن الأسماء أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>إعدادات النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>By Hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer. Nothing is fetched until you choose “None” or “By Hand” above; an administrator can tell you the address.</source>
        <translation>يختار برنامج نصي وكيل هذا الحاسوب. لا يُجلب شيء حتى تختار أعلاه «بلا وكيل» أو «يدويًا»؛ ويمكن لمسؤول الشبكة أن يخبرك بالعنوان.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Used with “By Hand”, such as socks5://127.0.0.1:9050 or http://proxy.example:80. One that wants a password is set in the environment: http_proxy, all_proxy.</source>
        <translation>يُستخدم مع «يدويًا»، مثل socks5://127.0.0.1:9050 أو http://proxy.example:80. أما الوكيل الذي يطلب كلمة مرور فيُضبط في البيئة: http_proxy وall_proxy.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy. It begins with http://, https:// or socks5://, has no password, and may end with a port such as :8080.</source>
        <translation>«{address}» ليس عنوان وكيل. يبدأ العنوان بـ http://‎ أو https://‎ أو socks5://‎، ولا يحتوي كلمة مرور، وقد ينتهي بمنفذ مثل ‎:8080.</translation>
    </message>
    <message>
        <source>The web is asked directly, whatever the system says.</source>
        <translation>يُتصل بالويب مباشرة، مهما قال النظام.</translation>
    </message>
    <message>
        <source>Everything goes through the address below. While it is empty, nothing is fetched.</source>
        <translation>يمر كل شيء عبر العنوان أدناه. وما دام فارغًا فلا يُجلب شيء.</translation>
    </message>
    <message>
        <source>That of the environment, or of your desktop. Where a script chooses it, nothing is fetched: Readerapp does not run it.</source>
        <translation>وكيل البيئة أو سطح مكتبك. وحيث يختاره برنامج نصي لا يُجلب شيء: Readerapp لا يشغّله.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Asking for news</source>
        <translation>البحث عن الجديد</translation>
    </message>
    <message>
        <source>Ask feeds for news &amp;by itself</source>
        <translation>فحص الخلاصات &amp;تلقائيًا</translation>
    </message>
    <message>
        <source>Without this, a feed is asked only when you refresh it.</source>
        <translation>دون ذلك لا تُفحص خلاصة إلا عند تحديثها يدويًا.</translation>
    </message>
    <message>
        <source>How oft&amp;en</source>
        <translation>ال&amp;وتيرة</translation>
    </message>
    <message>
        <source>Lively feeds change about once an hour, quiet ones are asked less often. The activity window says when each is asked next, and why.</source>
        <translation>تتغير الخلاصات النشطة نحو مرة كل ساعة، أما الهادئة فتُفحص مرات أقل. وفي نافذة النشاط متى تُفحص كل منها ولماذا.</translation>
    </message>
    <message>
        <source>Also when Readerapp &amp;starts</source>
        <translation>و&amp;عند بدء Readerapp</translation>
    </message>
    <message>
        <source>Feeds whose time has come are asked as soon as the window is open.</source>
        <translation>الخلاصات التي حان وقتها تُفحص فور فتح النافذة.</translation>
    </message>
    <message>
        <source>Also over &amp;metered connections</source>
        <translation>وعبر الاتصالات ال&amp;محدودة</translation>
    </message>
    <message>
        <source>A metered connection costs by what is sent, such as that of a phone.</source>
        <translation>الاتصال المحدود يُدفع ثمنه بقدر ما يُنقل، كاتصال الهاتف.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Pictures and full articles of your feeds are kept on this computer. When they take more room than this, the oldest you have read go first; starred ones stay.</source>
        <translation>تُحفظ صور خلاصاتك ومقالاتها الكاملة على هذا الحاسوب. فإذا تجاوزت هذه المساحة ذهب أولًا أقدم ما قرأته؛ ويبقى المميز بنجمة.</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>مساحة ال&amp;صور</translation>
    </message>
    <message>
        <source>How much disk the pictures may take. With 0 none are fetched.</source>
        <translation>كم من القرص يجوز أن تشغل الصور. وعند الصفر لا يُجلب منها شيء.</translation>
    </message>
    <message>
        <source>Room for the publishers’ p&amp;ages</source>
        <translation>مساحة صفحات ال&amp;ناشرين</translation>
    </message>
    <message>
        <source>How much disk the pages may take from which articles were read.</source>
        <translation>كم من القرص يجوز أن تشغل الصفحات التي أُخذت منها المقالات.</translation>
    </message>
    <message>
        <source>Room for soun&amp;ds that were played</source>
        <translation>مساحة الأصوات التي &amp;شُغّلت</translation>
    </message>
    <message>
        <source>What was played longest ago goes first. What you keep for offline stays.</source>
        <translation>يُحذف أولًا ما شُغّل منذ أطول مدة. ويبقى ما تحتفظ به للاستماع دون اتصال.</translation>
    </message>
    <message>
        <source>On battery, &amp;wait with pictures, full articles and related stories</source>
        <translation>عند العمل بال&amp;بطارية تؤجل الصور والمقالات الكاملة والمقالات ذات الصلة</translation>
    </message>
    <message>
        <source>They come as soon as the computer is plugged in again.</source>
        <translation>تأتي حالما يوصل الحاسوب بالكهرباء.</translation>
    </message>
    <message>
        <source>Make All Articles Available &amp;Offline</source>
        <translation>إتاحة كل المقالات &amp;دون اتصال</translation>
    </message>
    <message>
        <source>As often as each feed changes</source>
        <translation>بقدر ما تتغير كل خلاصة</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %Ln ساعات</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
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
        <translation>كما ضبطت</translation>
    </message>
    <message>
        <source>about hourly</source>
        <translation>كل ساعة تقريبًا</translation>
    </message>
    <message>
        <source>changes seldom</source>
        <translation>نادرة التغير</translation>
    </message>
    <message>
        <source>sends much</source>
        <translation>ترسل كثيرًا</translation>
    </message>
    <message>
        <source>publisher’s wish</source>
        <translation>رغبة الناشر</translation>
    </message>
    <message>
        <source>publisher’s pause</source>
        <translation>مهلة الناشر</translation>
    </message>
    <message>
        <source>server’s wish</source>
        <translation>رغبة الخادم</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطلة</translation>
    </message>
    <message>
        <source>has a server</source>
        <translation>لها خادم</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s), as you set</source>
        <translation>
            <numerusform>كل دقيقة، كما ضبطت</numerusform>
            <numerusform>كل دقيقة، كما ضبطت</numerusform>
            <numerusform>كل دقيقتين، كما ضبطت</numerusform>
            <numerusform>كل %Ln دقائق، كما ضبطت</numerusform>
            <numerusform>كل %Ln دقيقة، كما ضبطت</numerusform>
            <numerusform>كل %Ln دقيقة، كما ضبطت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s), as you set</source>
        <translation>
            <numerusform>كل ساعة، كما ضبطت</numerusform>
            <numerusform>كل ساعة، كما ضبطت</numerusform>
            <numerusform>كل ساعتين، كما ضبطت</numerusform>
            <numerusform>كل %Ln ساعات، كما ضبطت</numerusform>
            <numerusform>كل %Ln ساعة، كما ضبطت</numerusform>
            <numerusform>كل %Ln ساعة، كما ضبطت</numerusform>
        </translation>
    </message>
    <message>
        <source>about once an hour</source>
        <translation>نحو مرة كل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because it changes seldom</source>
        <translation>
            <numerusform>كل ساعة تقريبًا، لأنها نادرة التغير</numerusform>
            <numerusform>كل ساعة تقريبًا، لأنها نادرة التغير</numerusform>
            <numerusform>كل ساعتين تقريبًا، لأنها نادرة التغير</numerusform>
            <numerusform>كل %Ln ساعات تقريبًا، لأنها نادرة التغير</numerusform>
            <numerusform>كل %Ln ساعة تقريبًا، لأنها نادرة التغير</numerusform>
            <numerusform>كل %Ln ساعة تقريبًا، لأنها نادرة التغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because its server sends all of it each time</source>
        <translation>
            <numerusform>كل ساعة تقريبًا، لأن خادمها يرسلها كاملة في كل مرة</numerusform>
            <numerusform>كل ساعة تقريبًا، لأن خادمها يرسلها كاملة في كل مرة</numerusform>
            <numerusform>كل ساعتين تقريبًا، لأن خادمها يرسلها كاملة في كل مرة</numerusform>
            <numerusform>كل %Ln ساعات تقريبًا، لأن خادمها يرسلها كاملة في كل مرة</numerusform>
            <numerusform>كل %Ln ساعة تقريبًا، لأن خادمها يرسلها كاملة في كل مرة</numerusform>
            <numerusform>كل %Ln ساعة تقريبًا، لأن خادمها يرسلها كاملة في كل مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), as its publisher asks</source>
        <translation>
            <numerusform>كل ساعة تقريبًا، كما يطلب ناشرها</numerusform>
            <numerusform>كل ساعة تقريبًا، كما يطلب ناشرها</numerusform>
            <numerusform>كل ساعتين تقريبًا، كما يطلب ناشرها</numerusform>
            <numerusform>كل %Ln ساعات تقريبًا، كما يطلب ناشرها</numerusform>
            <numerusform>كل %Ln ساعة تقريبًا، كما يطلب ناشرها</numerusform>
            <numerusform>كل %Ln ساعة تقريبًا، كما يطلب ناشرها</numerusform>
        </translation>
    </message>
    <message>
        <source>its publisher says that nothing comes before</source>
        <translation>يقول ناشرها إنه لن يأتي شيء قبل ذلك</translation>
    </message>
    <message>
        <source>its server asks to be left alone until then</source>
        <translation>يطلب خادمها ألا يُسأل حتى ذلك الحين</translation>
    </message>
    <message>
        <source>it failed, and what fails is asked less often</source>
        <translation>فشلت، وما يفشل يُفحص مرات أقل</translation>
    </message>
    <message>
        <source>it has not been asked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>its publisher ended it</source>
        <translation>أنهاها ناشرها</translation>
    </message>
    <message>
        <source>asking by itself is switched off in the settings</source>
        <translation>الفحص التلقائي معطل في الإعدادات</translation>
    </message>
    <message>
        <source>the server of its account asks it</source>
        <translation>يفحصها خادم حسابها</translation>
    </message>
    <message>
        <source>With its account</source>
        <translation>مع حسابها</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>عندما تطلب</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>مقال آخر</numerusform>
            <numerusform>مقالان آخران</numerusform>
            <numerusform>%Ln مقالات أخرى</numerusform>
            <numerusform>%Ln مقالًا آخر</numerusform>
            <numerusform>%Ln مقال آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, less sure</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>مقال آخر أقل يقينًا</numerusform>
            <numerusform>مقالان آخران أقل يقينًا</numerusform>
            <numerusform>%Ln مقالات أخرى أقل يقينًا</numerusform>
            <numerusform>%Ln مقالًا آخر أقل يقينًا</numerusform>
            <numerusform>%Ln مقال آخر أقل يقينًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure</source>
        <comment>related stories; none is sure</comment>
        <translation>
            <numerusform>لا شيء أقل يقينًا</numerusform>
            <numerusform>مقال أقل يقينًا</numerusform>
            <numerusform>مقالان أقل يقينًا</numerusform>
            <numerusform>%Ln مقالات أقل يقينًا</numerusform>
            <numerusform>%Ln مقالًا أقل يقينًا</numerusform>
            <numerusform>%Ln مقال أقل يقينًا</numerusform>
        </translation>
    </message>
    <message>
        <source>What publishers link is shown, and what you say belongs together.</source>
        <translation>يُعرض ما يربط الناشرون بينه، وما قلت أنت إن بينه صلة.</translation>
    </message>
    <message>
        <source>Stories in this script cannot be compared by meaning on this computer.</source>
        <translation>لا يمكن مقارنة المقالات بهذه الكتابة من حيث المعنى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer: the second language model is not installed here.</source>
        <translation>لا يمكن مقارنة المقالات باللغة {language} من حيث المعنى على هذا الحاسوب: نموذج اللغة الثاني غير مثبت هنا.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer.</source>
        <translation>لا يمكن مقارنة المقالات باللغة {language} من حيث المعنى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>NotesExport</name>
    <message>
        <source>Export Notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>Notes on %n article(s) exported</source>
        <translation>
            <numerusform>لا ملاحظات لتصديرها</numerusform>
            <numerusform>صُدّرت الملاحظات على مقال واحد</numerusform>
            <numerusform>صُدّرت الملاحظات على مقالين</numerusform>
            <numerusform>صُدّرت الملاحظات على %Ln مقالات</numerusform>
            <numerusform>صُدّرت الملاحظات على %Ln مقالًا</numerusform>
            <numerusform>صُدّرت الملاحظات على %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No article selected</source>
        <translation>لم يُحدد مقال</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>اختر مقالًا من القائمة فيُفتح هنا.</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message>
        <source>Notifications are on now. The settings say when they are shown.</source>
        <translation>الإشعارات مفعّلة الآن. وفي الإعدادات متى تظهر.</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%Ln مقالات جديدة</numerusform>
            <numerusform>%Ln مقالًا جديدًا</numerusform>
            <numerusform>%Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>هكذا تبدو الإشعارات.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) of a story you follow</source>
        <translation>
            <numerusform>لا جديد في خبر تتابعه</numerusform>
            <numerusform>تقرير جديد عن خبر تتابعه</numerusform>
            <numerusform>تقريران جديدان عن خبر تتابعه</numerusform>
            <numerusform>%Ln تقارير جديدة عن خبر تتابعه</numerusform>
            <numerusform>%Ln تقريرًا جديدًا عن خبر تتابعه</numerusform>
            <numerusform>%Ln تقرير جديد عن خبر تتابعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n new article(s)</source>
        <translation>
            <numerusform>{rule}: لا مقالات جديدة</numerusform>
            <numerusform>{rule}: مقال جديد واحد</numerusform>
            <numerusform>{rule}: مقالان جديدان</numerusform>
            <numerusform>{rule}: %Ln مقالات جديدة</numerusform>
            <numerusform>{rule}: %Ln مقالًا جديدًا</numerusform>
            <numerusform>{rule}: %Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s) from {source}</source>
        <translation>
            <numerusform>لا مقالات جديدة من {source}</numerusform>
            <numerusform>مقال جديد من {source}</numerusform>
            <numerusform>مقالان جديدان من {source}</numerusform>
            <numerusform>%Ln مقالات جديدة من {source}</numerusform>
            <numerusform>%Ln مقالًا جديدًا من {source}</numerusform>
            <numerusform>%Ln مقال جديد من {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, of a story you follow</source>
        <translation>{source}، عن خبر تتابعه</translation>
    </message>
    <message>
        <source>{source}, found by {rule}</source>
        <translation>{source}، وجدته {rule}</translation>
    </message>
    <message>
        <source>{name}: {headline}</source>
        <translation>{name}: {headline}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {headline} and %n more</source>
        <translation>
            <numerusform>{name}: {headline}</numerusform>
            <numerusform>{name}: {headline} ومقال آخر</numerusform>
            <numerusform>{name}: {headline} ومقالان آخران</numerusform>
            <numerusform>{name}: {headline} و%Ln مقالات أخرى</numerusform>
            <numerusform>{name}: {headline} و%Ln مقالًا آخر</numerusform>
            <numerusform>{name}: {headline} و%Ln مقال آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell me of &amp;news by notifications</source>
        <translation>إعلامي بالأ&amp;خبار عبر الإشعارات</translation>
    </message>
    <message>
        <source>You choose the feeds one by one, in their properties.</source>
        <translation>تختار الخلاصات واحدة واحدة في خصائصها.</translation>
    </message>
    <message>
        <source>Also new reports of stories I follo&amp;w</source>
        <translation>وبالتقارير الجديدة عن أخبار أتا&amp;بعها</translation>
    </message>
    <message>
        <source>Stories are followed on the front page.</source>
        <translation>تُتابع الأخبار في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Show &amp;headlines, not only how many</source>
        <translation>إظهار ال&amp;عناوين، لا العدد فقط</translation>
    </message>
    <message>
        <source>Without this, a notification says only how many articles came.</source>
        <translation>دون ذلك لا يذكر الإشعار إلا عدد المقالات التي وصلت.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>بحد أ&amp;قصى</translation>
    </message>
    <message>
        <source>What comes in between is told of with the next one.</source>
        <translation>ما يصل بين إشعارين يُذكر في التالي.</translation>
    </message>
    <message>
        <source>Wait with them during &amp;quiet hours</source>
        <translation>تأجيلها في ساعات ال&amp;هدوء</translation>
    </message>
    <message>
        <source>What comes in these hours is told of after them.</source>
        <translation>ما يصل في هذه الساعات يُذكر بعدها.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>When quiet hours begin.</source>
        <translation>متى تبدأ ساعات الهدوء.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>When quiet hours end.</source>
        <translation>متى تنتهي ساعات الهدوء.</translation>
    </message>
    <message>
        <source>Your desktop gets what a notification says. It may show it on the lock screen, keep it in a list, or pass it to a phone you connected. Readerapp itself sends nothing anywhere.</source>
        <translation>يتلقى سطح المكتب ما يقوله الإشعار. وقد يعرضه على شاشة القفل، أو يحفظه في قائمة، أو يمرره إلى هاتف وصلته به. أما Readerapp نفسه فلا يرسل شيئًا إلى أي مكان.</translation>
    </message>
    <message>
        <source>&amp;Show One Now</source>
        <translation>إظهار إ&amp;شعار الآن</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>منطقة الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window closes</source>
        <translation>مواصلة العمل في منطقة الإشعارات عند إغلاق النا&amp;فذة</translation>
    </message>
    <message>
        <source>News keeps coming until you choose Quit there.</source>
        <translation>يستمر وصول الأخبار حتى تختار «إنهاء» هناك.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Readerapp.</source>
        <translation>ليس في سطح المكتب هذا منطقة إشعارات: إغلاق النافذة ينهي Readerapp.</translation>
    </message>
    <message>
        <source>Start in the tray when I lo&amp;g in</source>
        <translation>البدء في منطقة الإشعارات عند تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>No window opens then. Your desktop does it, and may ask you first.</source>
        <translation>لا تُفتح أي نافذة عندئذ. يقوم بذلك سطح مكتبك، وقد يسألك أولًا.</translation>
    </message>
    <message>
        <source>No window opens then. A file in the autostart folder of your desktop does it; without this, the file is removed.</source>
        <translation>لا تُفتح أي نافذة عندئذ. يقوم بذلك ملف في مجلد التشغيل التلقائي لسطح المكتب، ويُزال هذا الملف عند إيقاف هذا الخيار.</translation>
    </message>
    <message>
        <source>To start Readerapp when you log in, use the settings of your system.</source>
        <translation>لبدء Readerapp عند تسجيل الدخول، استخدم إعدادات النظام.</translation>
    </message>
    <message>
        <source>Your desktop took it.</source>
        <translation>تلقاه سطح المكتب.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications.</source>
        <translation>لا يوجد على سطح المكتب هذا برنامج يعرض الإشعارات.</translation>
    </message>
    <message>
        <source>One after each refresh</source>
        <translation>إشعار بعد كل تحديث</translation>
    </message>
    <message numerus="yes">
        <source>One every %n minute(s)</source>
        <translation>
            <numerusform>إشعار كل دقيقة</numerusform>
            <numerusform>إشعار كل دقيقة</numerusform>
            <numerusform>إشعار كل دقيقتين</numerusform>
            <numerusform>إشعار كل %Ln دقائق</numerusform>
            <numerusform>إشعار كل %Ln دقيقة</numerusform>
            <numerusform>إشعار كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One every %n hour(s)</source>
        <translation>
            <numerusform>إشعار كل ساعة</numerusform>
            <numerusform>إشعار كل ساعة</numerusform>
            <numerusform>إشعار كل ساعتين</numerusform>
            <numerusform>إشعار كل %Ln ساعات</numerusform>
            <numerusform>إشعار كل %Ln ساعة</numerusform>
            <numerusform>إشعار كل %Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineController</name>
    <message>
        <source>Everything here is available offline already.</source>
        <translation>كل ما هنا متاح دون اتصال من قبل.</translation>
    </message>
</context>
<context>
    <name>OriginalBeside</name>
    <message>
        <source>Original: {title}</source>
        <translation>الأصل: {title}</translation>
    </message>
</context>
<context>
    <name>OwnLanguages</name>
    <message>
        <source>Languages I read</source>
        <translation>اللغات التي أقرؤها</translation>
    </message>
    <message>
        <source>The front page takes its headlines from the first of these in which a story is told, after the language of the menus, and “Add Feed” shows their papers first. The next edition follows a change.</source>
        <translation>تأخذ الصفحة الأولى عناوينها من أول لغة من هذه يُروى بها الخبر، بعد لغة القوائم، ويعرض «إضافة خلاصة» صحفها أولًا. ويسري التغيير من الطبعة التالية.</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>إزالة {language}</translation>
    </message>
    <message>
        <source>&amp;Add a language</source>
        <translation>إ&amp;ضافة لغة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>This source sent only a summary.</source>
        <translation>لم يرسل هذا المصدر إلا ملخصًا.</translation>
    </message>
    <message>
        <source>The full article comes with the next refresh.</source>
        <translation>يأتي المقال الكامل مع التحديث التالي.</translation>
    </message>
    <message>
        <source>Part of this article is missing. Open it in your browser to read all of it.</source>
        <translation>جزء من هذا المقال ناقص. افتحه في متصفحك لقراءته كاملًا.</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>The full article could not be fetched.</source>
        <translation>تعذر جلب المقال الكامل.</translation>
    </message>
    <message>
        <source>Only the title and the address of this article are here.</source>
        <translation>لا يوجد هنا من هذا المقال سوى عنوانه ورابطه.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>a file</comment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>فتح في المشغّل</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Keep for offline</source>
        <translation>احتفاظ دون اتصال</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>إيقاف الجلب</translation>
    </message>
    <message>
        <source>Kept, remove</source>
        <translation>محتفظ به، إزالة</translation>
    </message>
    <message>
        <source>Keep for offline ({there} of {total} here)</source>
        <translation>احتفاظ دون اتصال ({there} من {total} هنا)</translation>
    </message>
    <message>
        <source>Keep for offline ({there} here)</source>
        <translation>احتفاظ دون اتصال ({there} هنا)</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>بقلم {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>قراءة أقل من دقيقة</numerusform>
            <numerusform>قراءة دقيقة</numerusform>
            <numerusform>قراءة دقيقتين</numerusform>
            <numerusform>قراءة %Ln دقائق</numerusform>
            <numerusform>قراءة %Ln دقيقة</numerusform>
            <numerusform>قراءة %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long a sound or a film lasts</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Its source dates it {date}</source>
        <translation>يؤرخه مصدره في {date}</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>حُدّث في {date}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>الصورة غير محملة</translation>
    </message>
    <message>
        <source>This picture comes with the next refresh.</source>
        <translation>تأتي هذه الصورة مع التحديث التالي.</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>تعذر تحميل الصورة.</translation>
    </message>
    <message>
        <source>The source describes this picture:</source>
        <translation>يصف المصدر هذه الصورة هكذا:</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>تحميل الصورة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <source>Find a Command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find a command, a list, a setting or a story</source>
        <translation>البحث عن أمر أو قائمة أو إعداد أو خبر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>لا شيء هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>rows of the palette</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Feed</source>
        <translation>خلاصة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>خبر بلا تقارير</numerusform>
            <numerusform>خبر فيه تقرير واحد</numerusform>
            <numerusform>خبر فيه تقريران</numerusform>
            <numerusform>خبر فيه %Ln تقارير</numerusform>
            <numerusform>خبر فيه %Ln تقريرًا</numerusform>
            <numerusform>خبر فيه %Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
</context>
<context>
    <name>PaneArea</name>
    <message>
        <source>Width of the navigation</source>
        <translation>اتساع لوح التنقل</translation>
    </message>
    <message>
        <source>Width of the related stories</source>
        <translation>اتساع لوح المقالات ذات الصلة</translation>
    </message>
    <message>
        <source>Size of the list</source>
        <translation>حجم القائمة</translation>
    </message>
</context>
<context>
    <name>PictureLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>بيان ال&amp;ذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>&amp;كيف نعرف ذلك؟</translation>
    </message>
    <message>
        <source>This &amp;Picture Is AI-Generated</source>
        <translation>هذه ال&amp;صورة مولدة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>ا&amp;عترض على البيان</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>ا&amp;سحب ما قلته</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>الصورة &amp;كاملة</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>ال&amp;حجم الكامل</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>Description: {words}</source>
        <translation>الوصف: {words}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>كيف ن&amp;عرف ذلك؟</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Who asks for news</source>
        <translation>من يسأل عن الجديد</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of level {level}</source>
        <translation>عنوان من المستوى {level}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>No heading further down</source>
        <translation>لا عنوان بعد هذا</translation>
    </message>
    <message>
        <source>No heading further up</source>
        <translation>لا عنوان قبل هذا</translation>
    </message>
    <message>
        <source>End of the table</source>
        <translation>نهاية الجدول</translation>
    </message>
    <message>
        <source>End of the list</source>
        <translation>نهاية القائمة</translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation>نهاية الاقتباس</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>قائمة فارغة</numerusform>
            <numerusform>قائمة فيها عنصر واحد</numerusform>
            <numerusform>قائمة فيها عنصران</numerusform>
            <numerusform>قائمة فيها %Ln عناصر</numerusform>
            <numerusform>قائمة فيها %Ln عنصرًا</numerusform>
            <numerusform>قائمة فيها %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Table with {rows} rows and {columns} columns</source>
        <translation>جدول، الصفوف: {rows}، الأعمدة: {columns}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شفرة برمجية</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Sounds are handed to the player of this computer. To play them in this window, install {package} with pip and start Readerapp again.</source>
        <translation>تُسلَّم الأصوات إلى مشغّل هذا الحاسوب. لتشغيلها في هذه النافذة ثبّت {package} باستخدام pip ثم أعد تشغيل Readerapp.</translation>
    </message>
</context>
<context>
    <name>PlayingController</name>
    <message>
        <source>From {host}: {there} of {total}</source>
        <translation>من {host}: {there} من {total}</translation>
    </message>
    <message>
        <source>From {host}: {there}</source>
        <translation>من {host}: {there}</translation>
    </message>
    <message>
        <source>“{name}” could not be played here.</source>
        <translation>تعذر تشغيل «{name}» هنا.</translation>
    </message>
    <message>
        <source>Open in the &amp;Player</source>
        <translation>فتح في ال&amp;مشغّل</translation>
    </message>
</context>
<context>
    <name>PlayingFeature</name>
    <message>
        <source>The article of this sound is in the bin.</source>
        <translation>مقال هذا الصوت في سلة المهملات.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>&amp;فتح سلة المهملات…</translation>
    </message>
    <message>
        <source>The article of this sound is no longer in the library.</source>
        <translation>لم يعد مقال هذا الصوت في المكتبة.</translation>
    </message>
</context>
<context>
    <name>PortalAutostart</name>
    <message>
        <source>Readerapp brings news in the background, from its icon in the tray.</source>
        <translation>يجلب Readerapp الأخبار في الخلفية من أيقونته في منطقة الإشعارات.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it, or cannot do it.</source>
        <translation>لم يسمح سطح مكتبك بذلك، أو لا يستطيعه.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Width of the Page</source>
        <translation>بعرض الصفحة</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>وضع أفقي</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Nothing would go now.</source>
        <translation>لا شيء يُزال الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, about {size}, would move to the bin.</source>
        <translation>ما سيُنقل إلى سلة المهملات: {articles}، نحو {size}.</translation>
    </message>
    <message>
        <source>Beyond the limits, but kept: {articles}.</source>
        <translation>خارج الحدود لكنها باقية: {articles}.</translation>
    </message>
    <message>
        <source>They came here on {day}.</source>
        <translation>وصلت إلى هنا في {day}.</translation>
    </message>
    <message>
        <source>They came here between {first} and {last}.</source>
        <translation>وصلت إلى هنا بين {first} و{last}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more feed(s)</source>
        <translation>
            <numerusform>لا خلاصات أخرى</numerusform>
            <numerusform>خلاصة أخرى</numerusform>
            <numerusform>خلاصتان أخريان</numerusform>
            <numerusform>%Ln خلاصات أخرى</numerusform>
            <numerusform>%Ln خلاصة أخرى</numerusform>
            <numerusform>%Ln خلاصة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>From {feeds}.</source>
        <translation>الخلاصات: {feeds}.</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>بلا خلاصة</translation>
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
        <translation>منها: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>لا مقالات مميزة بنجمة</numerusform>
            <numerusform>مقال مميز بنجمة</numerusform>
            <numerusform>مقالان مميزان بنجمة</numerusform>
            <numerusform>%Ln مقالات مميزة بنجمة</numerusform>
            <numerusform>%Ln مقالًا مميزًا بنجمة</numerusform>
            <numerusform>%Ln مقال مميز بنجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with tags or notes of yours</source>
        <translation>
            <numerusform>لا مقالات عليها وسوم أو ملاحظات لك</numerusform>
            <numerusform>مقال عليه وسوم أو ملاحظات لك</numerusform>
            <numerusform>مقالان عليهما وسوم أو ملاحظات لك</numerusform>
            <numerusform>%Ln مقالات عليها وسوم أو ملاحظات لك</numerusform>
            <numerusform>%Ln مقالًا عليها وسوم أو ملاحظات لك</numerusform>
            <numerusform>%Ln مقال عليها وسوم أو ملاحظات لك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا مقالات غير مقروءة</numerusform>
            <numerusform>مقال غير مقروء</numerusform>
            <numerusform>مقالان غير مقروءين</numerusform>
            <numerusform>%Ln مقالات غير مقروءة</numerusform>
            <numerusform>%Ln مقالًا غير مقروء</numerusform>
            <numerusform>%Ln مقال غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the story of a starred one</source>
        <translation>
            <numerusform>لا مقالات من خبر فيه مميز بنجمة</numerusform>
            <numerusform>مقال من خبر فيه مميز بنجمة</numerusform>
            <numerusform>مقالان من خبر فيه مميز بنجمة</numerusform>
            <numerusform>%Ln مقالات من خبر فيه مميز بنجمة</numerusform>
            <numerusform>%Ln مقالًا من خبر فيه مميز بنجمة</numerusform>
            <numerusform>%Ln مقال من خبر فيه مميز بنجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of feeds that keep everything</source>
        <translation>
            <numerusform>لا مقالات من خلاصات تحتفظ بكل شيء</numerusform>
            <numerusform>مقال من خلاصة تحتفظ بكل شيء</numerusform>
            <numerusform>مقالان من خلاصات تحتفظ بكل شيء</numerusform>
            <numerusform>%Ln مقالات من خلاصات تحتفظ بكل شيء</numerusform>
            <numerusform>%Ln مقالًا من خلاصات تحتفظ بكل شيء</numerusform>
            <numerusform>%Ln مقال من خلاصات تحتفظ بكل شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you brought back</source>
        <translation>
            <numerusform>لا مقالات استعدتها</numerusform>
            <numerusform>مقال استعدته</numerusform>
            <numerusform>مقالان استعدتهما</numerusform>
            <numerusform>%Ln مقالات استعدتها</numerusform>
            <numerusform>%Ln مقالًا استعدتها</numerusform>
            <numerusform>%Ln مقال استعدتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Print Article</source>
        <translation>طباعة المقال</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;سحب الموافقة</translation>
    </message>
    <message>
        <source>&amp;Ask Me Again</source>
        <translation>إعادة &amp;طرح السؤال</translation>
    </message>
    <message>
        <source>Read Our Privacy &amp;Policy</source>
        <translation>قراءة سياسة ال&amp;خصوصية</translation>
    </message>
    <message>
        <source>&amp;Erase the Counts</source>
        <translation>محو الأ&amp;عداد</translation>
    </message>
    <message>
        <source>E&amp;xport the Counts…</source>
        <translation>&amp;تصدير الأعداد…</translation>
    </message>
    <message>
        <source>Your accounts on news servers are told what you read and star of their articles: {names}.</source>
        <translation>تُبلَّغ حساباتك على خوادم الأخبار بما تقرؤه وما تميزه بنجمة من مقالاتها: {names}.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>ما أُحصي</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>&amp;Ask Me</source>
        <translation>&amp;طرح السؤال</translation>
    </message>
    <message>
        <source>You accepted usage statistics. The counts below stay on this computer and are never sent.</source>
        <translation>قبلت إحصاءات الاستخدام. تبقى الأعداد أدناه على هذا الحاسوب ولا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>You refused usage statistics. Nothing is counted, and everything works.</source>
        <translation>رفضت إحصاءات الاستخدام. لا يُحصى شيء، وكل شيء يعمل.</translation>
    </message>
    <message>
        <source>Nothing is counted: you closed the question without an answer.</source>
        <translation>لا يُحصى شيء: أغلقت السؤال دون إجابة.</translation>
    </message>
    <message>
        <source>Nothing is counted: you have not been asked yet.</source>
        <translation>لا يُحصى شيء: لم تُسأل بعد.</translation>
    </message>
    <message>
        <source>Nothing is counted: usage statistics are switched off for this computer.</source>
        <translation>لا يُحصى شيء: إحصاءات الاستخدام معطلة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>PrivateFeedsQuestion</name>
    <message>
        <source>Feeds in Your Own Network</source>
        <translation>خلاصات في شبكتك أنت</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s) are on this computer or in your own network:</source>
        <translation>
            <numerusform>لا خلاصات جديدة على هذا الحاسوب أو في شبكتك:</numerusform>
            <numerusform>خلاصة جديدة واحدة على هذا الحاسوب أو في شبكتك:</numerusform>
            <numerusform>خلاصتان جديدتان على هذا الحاسوب أو في شبكتك:</numerusform>
            <numerusform>%Ln خلاصات جديدة على هذا الحاسوب أو في شبكتك:</numerusform>
            <numerusform>%Ln خلاصة جديدة على هذا الحاسوب أو في شبكتك:</numerusform>
            <numerusform>%Ln خلاصة جديدة على هذا الحاسوب أو في شبكتك:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وخلاصة أخرى</numerusform>
            <numerusform>وخلاصتان أخريان</numerusform>
            <numerusform>و%Ln خلاصات أخرى</numerusform>
            <numerusform>و%Ln خلاصة أخرى</numerusform>
            <numerusform>و%Ln خلاصة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow it only if you trust where they come from. Otherwise they will not be asked.</source>
        <translation>
            <numerusform>لا تسمح بذلك إلا إذا كنت تثق بمصدرها. وإلا فلن تُفحص.</numerusform>
            <numerusform>لا تسمح بذلك إلا إذا كنت تثق بمصدرها. وإلا فلن تُفحص.</numerusform>
            <numerusform>لا تسمح بذلك إلا إذا كنت تثق بمصدرهما. وإلا فلن تُفحصا.</numerusform>
            <numerusform>لا تسمح بذلك إلا إذا كنت تثق بمصدرها. وإلا فلن تُفحص.</numerusform>
            <numerusform>لا تسمح بذلك إلا إذا كنت تثق بمصدرها. وإلا فلن تُفحص.</numerusform>
            <numerusform>لا تسمح بذلك إلا إذا كنت تثق بمصدرها. وإلا فلن تُفحص.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>ال&amp;سماح</translation>
    </message>
    <message>
        <source>&amp;Do Not Allow</source>
        <translation>&amp;عدم السماح</translation>
    </message>
</context>
<context>
    <name>ProblemController</name>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Problem Report(s)</source>
        <translation>
            <numerusform>حذف تقارير الأعطال</numerusform>
            <numerusform>حذف تقرير العطل</numerusform>
            <numerusform>حذف تقريري عطل</numerusform>
            <numerusform>حذف %Ln تقارير أعطال</numerusform>
            <numerusform>حذف %Ln تقرير عطل</numerusform>
            <numerusform>حذف %Ln تقرير عطل</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem reports deleted</source>
        <translation>حُذفت تقارير الأعطال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Nothing has gone wrong: there is no problem report.</source>
        <translation>لم يقع أي عطل: لا توجد تقارير أعطال.</translation>
    </message>
    <message>
        <source>What went wrong in Readerapp itself. These reports stay on this computer and are sent to nobody. They hold no article, no address and no search.</source>
        <translation>الأعطال التي وقعت في Readerapp نفسه. تبقى هذه التقارير على هذا الحاسوب ولا تُرسل إلى أحد. وليس فيها مقال ولا عنوان ولا بحث.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a fault happened</comment>
        <translation>
            <numerusform>أبدًا</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>اتساع القائمة</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>تقارير الأعطال</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>نص التقرير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Delete &amp;All</source>
        <translation>حذف ال&amp;كل</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>&amp;تحديث الكل</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>لا شيء يعمل الآن.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Quote as Picture</source>
        <translation>اقتباس كصورة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>سوداء</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>عالية التباين، فاتحة</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>عالية التباين، داكنة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ReaderApp</name>
    <message>
        <source>Something unexpected went wrong. Readerapp goes on.</source>
        <translation>وقع عطل غير متوقع. يواصل Readerapp عمله.</translation>
    </message>
    <message>
        <source>Readerapp stopped unexpectedly last time.</source>
        <translation>توقف Readerapp على غير المتوقع في المرة السابقة.</translation>
    </message>
    <message>
        <source>A helper process stopped unexpectedly. All other work goes on.</source>
        <translation>توقفت عملية مساعدة على غير المتوقع. وكل عمل آخر مستمر.</translation>
    </message>
    <message>
        <source>Work in the background stopped unexpectedly. What was done until then is kept.</source>
        <translation>توقف عمل في الخلفية على غير المتوقع. وحُفظ ما أُنجز حتى ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Open &amp;Link in Browser</source>
        <translation>فتح ال&amp;رابط في المتصفح</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>نسخ &amp;هذا الرابط</translation>
    </message>
    <message>
        <source>Save F&amp;ile…</source>
        <translation>حفظ الم&amp;لف…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>نسخ المح&amp;دد</translation>
    </message>
    <message>
        <source>&amp;View Picture</source>
        <translation>&amp;عرض الصورة</translation>
    </message>
    <message>
        <source>Save &amp;Picture As…</source>
        <translation>حفظ ال&amp;صورة باسم…</translation>
    </message>
    <message>
        <source>Loa&amp;d Picture</source>
        <translation>&amp;تحميل الصورة</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>&amp;Font of articles</source>
        <translation>&amp;خط المقالات</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>The letters of articles. Lists and menus keep theirs.</source>
        <translation>حروف المقالات. أما القوائم فتحتفظ بحروفها.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>How large the letters of articles are. “Zoom In” and “Zoom Out” change it too.</source>
        <translation>حجم حروف المقالات. ويغيره أيضًا «تكبير» و«تصغير».</translation>
    </message>
    <message>
        <source>&amp;Width of the text</source>
        <translation>&amp;طول السطر</translation>
    </message>
    <message numerus="yes">
        <source> letter(s)</source>
        <translation>
            <numerusform> حرف</numerusform>
            <numerusform> حرف</numerusform>
            <numerusform> حرف</numerusform>
            <numerusform> حروف</numerusform>
            <numerusform> حرفًا</numerusform>
            <numerusform> حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>How many letters stand in a line. 60 to 75 are read best.</source>
        <translation>عدد الحروف في السطر. أيسرها قراءة ما بين ستين وخمسة وسبعين.</translation>
    </message>
    <message>
        <source>&amp;Height of the lines</source>
        <translation>ار&amp;تفاع الأسطر</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> في المئة</translation>
    </message>
    <message>
        <source>How far apart lines stand. 100 is what each script usually has.</source>
        <translation>المسافة بين الأسطر. والمئة هي المعتاد في كل كتابة.</translation>
    </message>
    <message>
        <source>Let lines end at one &amp;edge (justified text)</source>
        <translation>محاذاة نهايات الأسطر (نص &amp;مضبوط)</translation>
    </message>
    <message>
        <source>Words are moved apart until all lines are of one length.</source>
        <translation>تُباعَد الكلمات حتى تتساوى الأسطر طولًا.</translation>
    </message>
    <message>
        <source>Break long wor&amp;ds</source>
        <translation>تق&amp;سيم الكلمات الطويلة</translation>
    </message>
    <message>
        <source>In justified text</source>
        <translation>في النص المضبوط</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>By the rules of the article’s language, and on screen only.</source>
        <translation>بقواعد لغة المقال، وعلى الشاشة فقط.</translation>
    </message>
    <message>
        <source>Show below an article how &amp;much of it is left</source>
        <translation>إظهار ما ب&amp;قي من المقال أسفله</translation>
    </message>
    <message>
        <source>A quiet line with the minutes left and how far you are.</source>
        <translation>سطر هادئ فيه الدقائق الباقية وموضعك من المقال.</translation>
    </message>
    <message>
        <source>Mark articles as &amp;read when they are opened</source>
        <translation>تعليم المقالات كمقروءة عند &amp;فتحها</translation>
    </message>
    <message>
        <source>Without this, they stay unread until you mark them yourself.</source>
        <translation>دون ذلك تبقى غير مقروءة حتى تعلّمها بنفسك.</translation>
    </message>
    <message>
        <source>Mark as read &amp;after</source>
        <translation>تعليم كمقروء &amp;بعد</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <translation>
            <numerusform> ثانية</numerusform>
            <numerusform> ثانية</numerusform>
            <numerusform> ثانية</numerusform>
            <numerusform> ثوانٍ</numerusform>
            <numerusform> ثانية</numerusform>
            <numerusform> ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>How long an article must be open before it counts as read.</source>
        <translation>المدة التي يبقى فيها المقال مفتوحًا قبل أن يُعد مقروءًا.</translation>
    </message>
    <message>
        <source>&amp;Links in articles</source>
        <translation>ال&amp;روابط في المقالات</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتحها في المتصفح</translation>
    </message>
    <message>
        <source>Show the address and ask first</source>
        <translation>إظهار العنوان والسؤال أولًا</translation>
    </message>
    <message>
        <source>Readerapp follows no link itself: your browser opens it.</source>
        <translation>لا يتبع Readerapp أي رابط بنفسه: متصفحك هو الذي يفتحه.</translation>
    </message>
    <message>
        <source>Read aloud on the des&amp;ktop</source>
        <translation>القراءة بصوت عالٍ على سطح الم&amp;كتب</translation>
    </message>
    <message>
        <source>Media keys only</source>
        <translation>مفاتيح الوسائط فقط</translation>
    </message>
    <message>
        <source>Media keys, title and paper</source>
        <translation>مفاتيح الوسائط والعنوان والصحيفة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Other programs see what is told here while an article is read aloud or a sound is played. The lock screen may show a title, and some programs pass it on, such as to a phone.</source>
        <translation>ترى البرامج الأخرى ما يُذكر هنا أثناء قراءة مقال بصوت عالٍ أو تشغيل صوت. قد تعرض شاشة القفل العنوان، وتنقله بعض البرامج، إلى هاتف مثلًا.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>{key} shows the original.</source>
        <translation>المفتاح {key} يعرض الأصل.</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}٪</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the article is left</source>
        <translation>ما بقي من المقال</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%Ln مقالات جديدة</numerusform>
            <numerusform>%Ln مقالًا جديدًا</numerusform>
            <numerusform>%Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no feed to ask.</source>
        <translation>لا خلاصات لفحصها.</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>إضافة &amp;خلاصة…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>ال&amp;وكيل…</translation>
    </message>
</context>
<context>
    <name>RefreshIndicator</name>
    <message>
        <source>Show the activity</source>
        <translation>عرض النشاط</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>إيقاف التحديث</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Refreshing: {place}</source>
        <translation>جارٍ التحديث: {place}</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>تقدم التحديث</translation>
    </message>
    <message>
        <source>Relating: {done} of {total}</source>
        <translation>مقالات ذات صلة: {done} من {total}</translation>
    </message>
    <message>
        <source>Progress of relating</source>
        <translation>تقدم البحث عن مقالات ذات صلة</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related story</source>
        <translation>مقال ذو صلة</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related stories</source>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>عُثر عليها على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI</source>
        <translation>
            <numerusform>لا مقالات مخفية: بيان الذكاء الاصطناعي</numerusform>
            <numerusform>مقال واحد مخفي: بيان الذكاء الاصطناعي</numerusform>
            <numerusform>مقالان مخفيان: بيان الذكاء الاصطناعي</numerusform>
            <numerusform>%n مقالات مخفية: بيان الذكاء الاصطناعي</numerusform>
            <numerusform>%n مقالًا مخفيًا: بيان الذكاء الاصطناعي</numerusform>
            <numerusform>%n مقال مخفي: بيان الذكاء الاصطناعي</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated by the publisher</source>
        <translation>ذكرها الناشر</translation>
    </message>
    <message>
        <source>Looking for related stories…</source>
        <translation>جارٍ البحث عن مقالات ذات صلة…</translation>
    </message>
    <message>
        <source>No related story in your library yet.</source>
        <translation>لا مقالات ذات صلة في مكتبتك بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other languages</source>
        <translation>
            <numerusform>لا مزيد بلغات أخرى</numerusform>
            <numerusform>مقال آخر بلغة أخرى</numerusform>
            <numerusform>مقالان آخران بلغات أخرى</numerusform>
            <numerusform>%Ln مقالات أخرى بلغات أخرى</numerusform>
            <numerusform>%Ln مقالًا آخر بلغات أخرى</numerusform>
            <numerusform>%Ln مقال آخر بلغات أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not related, as you said</source>
        <translation>
            <numerusform>لا مقالات قلت إنه لا صلة لها</numerusform>
            <numerusform>مقال قلت إنه لا صلة له</numerusform>
            <numerusform>مقالان قلت إنه لا صلة لهما</numerusform>
            <numerusform>%Ln مقالات قلت إنه لا صلة لها</numerusform>
            <numerusform>%Ln مقالًا قلت إنه لا صلة لها</numerusform>
            <numerusform>%Ln مقال قلت إنه لا صلة لها</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>إظهار مجددًا</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Error {status}</source>
        <translation>خطأ {status}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>in the way of a feed</comment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>راجع الوكيل في الإعدادات.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>تعذر الوصول إليها</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Too many redirections</source>
        <translation>إعادة توجيه متكررة</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>رد غير مفهوم</translation>
    </message>
    <message>
        <source>Not a feed</source>
        <translation>ليست خلاصة</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>أنهاها الناشر</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Asked us to wait</source>
        <translation>طلبت الانتظار</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>أكبر مما ينبغي</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي الفحص</translation>
    </message>
    <message>
        <source>{name} says that it was asked too often ({status}).</source>
        <translation>يقول {name} إنه سُئل أكثر مما ينبغي ({status}).</translation>
    </message>
    <message>
        <source>The server of {name} is in trouble ({status}).</source>
        <translation>خادم {name} متعثر ({status}).</translation>
    </message>
    <message>
        <source>{name} asks for a password ({status}).</source>
        <translation>يطلب {name} كلمة مرور ({status}).</translation>
    </message>
    <message>
        <source>{name} is for paying readers ({status}).</source>
        <translation>{name} للقراء المشتركين بمقابل ({status}).</translation>
    </message>
    <message>
        <source>{name} refuses to answer this app ({status}).</source>
        <translation>يرفض {name} الرد على هذا التطبيق ({status}).</translation>
    </message>
    <message>
        <source>{name} is not where it was ({status}).</source>
        <translation>لم يعد {name} في مكانه ({status}).</translation>
    </message>
    <message>
        <source>{name} has ended for good ({status}).</source>
        <translation>انتهى {name} نهائيًا ({status}).</translation>
    </message>
    <message>
        <source>{name} answered with an error ({status}).</source>
        <translation>رد {name} بخطأ ({status}).</translation>
    </message>
    <message>
        <source>There is nothing to do: the site has to mend it. We ask again later.</source>
        <translation>ليس هناك ما تفعله: على الموقع أن يصلح ذلك. يعيد Readerapp المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The site asks for a password, which this app does not give. Look on the site for a feed that is open to all.</source>
        <translation>يطلب الموقع كلمة مرور، وهذا التطبيق لا يعطيها. ابحث في الموقع عن خلاصة مفتوحة للجميع.</translation>
    </message>
    <message>
        <source>Look on the site for a feed that is open to all.</source>
        <translation>ابحث في الموقع عن خلاصة مفتوحة للجميع.</translation>
    </message>
    <message>
        <source>The site keeps programs away. Open it in a browser: it may offer another address for its feed.</source>
        <translation>يبعد الموقع البرامج عنه. افتحه في متصفح: فقد يوفر عنوانًا آخر لخلاصته.</translation>
    </message>
    <message>
        <source>It may have moved. Look for the feed again on its site.</source>
        <translation>ربما انتقلت. ابحث عن الخلاصة مجددًا في موقعها.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later, and less often.</source>
        <translation>ليس هناك ما تفعله: يعيد Readerapp المحاولة لاحقًا وعلى فترات أطول.</translation>
    </message>
    <message>
        <source>Try again later, or open the site in a browser.</source>
        <translation>أعد المحاولة لاحقًا، أو افتح الموقع في متصفح.</translation>
    </message>
    <message>
        <source>It is not asked any more, and its articles stay. Look for the feed again on its site, or unsubscribe.</source>
        <translation>لم تعد تُفحص، وتبقى مقالاتها. ابحث عن الخلاصة مجددًا في موقعها، أو ألغ الاشتراك.</translation>
    </message>
    <message>
        <source>Check the address and your connection. When other sites answer, this one may be down or gone.</source>
        <translation>تحقق من العنوان ومن اتصالك. فإن كانت المواقع الأخرى ترد فربما كان هذا الموقع متوقفًا أو زال.</translation>
    </message>
    <message>
        <source>The site or your connection is slow. We ask again later.</source>
        <translation>الموقع أو اتصالك بطيء. يعيد Readerapp المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. When they are right, the certificate of the site is wrong, and only its owner can mend it.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته. فإن كانا صحيحين فالخطأ في شهادة الموقع، ولا يصلحه إلا صاحبه.</translation>
    </message>
    <message>
        <source>Everything that is here already can be read. New articles come with the connection.</source>
        <translation>يمكن قراءة كل ما وصل إلى هنا. وتأتي المقالات الجديدة مع الاتصال.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later.</source>
        <translation>ليس هناك ما تفعله: يعيد Readerapp المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The site leads in a circle. Look for the feed again on its site.</source>
        <translation>يدور الموقع في حلقة. ابحث عن الخلاصة مجددًا في موقعها.</translation>
    </message>
    <message>
        <source>It leads into a private network. When you trust it, type that address yourself.</source>
        <translation>يقود إلى شبكة خاصة. إن كنت تثق بذلك العنوان فاكتبه بنفسك.</translation>
    </message>
    <message>
        <source>What arrived whole is kept. Try again later.</source>
        <translation>حُفظ ما وصل كاملًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Check the address for typing errors. It begins with https:// or http://.</source>
        <translation>تحقق من خلو العنوان من أخطاء الكتابة. فهو يبدأ بـ ‎https://‎ أو ‎http://‎.</translation>
    </message>
    <message>
        <source>Check whether it runs, and its address in the settings.</source>
        <translation>تحقق من أنه يعمل، ومن عنوانه في الإعدادات.</translation>
    </message>
    <message>
        <source>Its rules may forbid this site. Try again later.</source>
        <translation>ربما تمنع قواعده هذا الموقع. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Try again later. When it stays so, look for another feed on the site.</source>
        <translation>أعد المحاولة لاحقًا. فإن استمر الأمر فابحث عن خلاصة أخرى في الموقع.</translation>
    </message>
    <message>
        <source>Look for the feed again on its site.</source>
        <translation>ابحث عن الخلاصة مجددًا في موقعها.</translation>
    </message>
    <message>
        <source>Try the page on which the site lists its news. Not every site has a feed; the catalogue names many that do.</source>
        <translation>جرّب الصفحة التي يسرد فيها الموقع أخباره. ليس لكل موقع خلاصة؛ وفي الدليل مواقع كثيرة لها خلاصات.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>أفسح مساحة على القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>أغلق البرنامج الآخر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Choose a file that another reader exported (OPML).</source>
        <translation>اختر ملفًا صدّره قارئ آخر (OPML).</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>&amp;Not This Story</source>
        <translation>&amp;ليس من هذا الخبر</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>الخ&amp;بر نفسه</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What came back</source>
        <translation>ما عاد</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>من الملف</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Everything that is still readable is being copied. This can take minutes.</source>
        <translation>يُنسخ كل ما لا تزال قراءته ممكنة. قد يستغرق ذلك دقائق.</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>تُفحص النسخة الاحتياطية وتُنسخ.</translation>
    </message>
    <message>
        <source>A new library is being made.</source>
        <translation>تُنشأ مكتبة جديدة.</translation>
    </message>
    <message>
        <source>Folder of a Library</source>
        <translation>مجلد مكتبة</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Makes a new library of everything that is still readable. If there is a backup, it fills the gaps.</source>
        <translation>ينشئ مكتبة جديدة من كل ما لا تزال قراءته ممكنة. وإن وُجدت نسخة احتياطية فهي تسد النقص.</translation>
    </message>
    <message>
        <source>Salvage What Can Be Read</source>
        <translation>إنقاذ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Opens the library if it can be opened now.</source>
        <translation>يفتح المكتبة إن أمكن فتحها الآن.</translation>
    </message>
    <message>
        <source>Look Elsewhere…</source>
        <translation>البحث في مكان آخر…</translation>
    </message>
    <message>
        <source>Opens a library in another folder.</source>
        <translation>يفتح مكتبة في مجلد آخر.</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>بدء مكتبة جديدة</translation>
    </message>
    <message>
        <source>Begins an empty one. The present file is kept beside it.</source>
        <translation>يبدأ مكتبة فارغة. ويُحفظ الملف الحالي بجانبها.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Leaves everything as it is.</source>
        <translation>يترك كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>جارٍ البحث عن نسخ احتياطية…</translation>
    </message>
    <message>
        <source>No backup was found.</source>
        <translation>لم يُعثر على نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restore Backup of {date}</source>
        <translation>استعادة نسخة {date} الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s). What came later is not in it.</source>
        <translation>
            <numerusform>لا مقالات. وليس فيها ما جاء بعدها.</numerusform>
            <numerusform>مقال واحد. وليس فيها ما جاء بعدها.</numerusform>
            <numerusform>مقالان. وليس فيها ما جاء بعدها.</numerusform>
            <numerusform>%Ln مقالات. وليس فيها ما جاء بعدها.</numerusform>
            <numerusform>%Ln مقالًا. وليس فيها ما جاء بعدها.</numerusform>
            <numerusform>%Ln مقال. وليس فيها ما جاء بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. Nothing has been changed.</source>
        <translation>أوقف ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The library was salvaged.</source>
        <translation>أُنقذت المكتبة.</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>فتح المكتبة</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>The library is damaged.</source>
        <translation>المكتبة تالفة.</translation>
    </message>
    <message>
        <source>The library is empty, although one was here before.</source>
        <translation>المكتبة فارغة مع أن مكتبة كانت هنا من قبل.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Readerapp.</source>
        <translation>كتب المكتبة إصدار أحدث من Readerapp.</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Readerapp library.</source>
        <translation>الملف الموجود في مكان المكتبة ليس مكتبة Readerapp.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>يستخدم برنامج آخر المكتبة.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Most of a damaged library can usually be read, and whatever you choose, the damaged file is kept.</source>
        <translation>لم يتغير شيء. يمكن عادة قراءة معظم المكتبة التالفة، ومهما اخترت يُحفظ الملف التالف.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Perhaps the file was moved, or the disk it lies on is not connected.</source>
        <translation>لم يتغير شيء. ربما نُقل الملف، أو أن القرص الذي هو عليه غير متصل.</translation>
    </message>
    <message>
        <source>Nothing has been changed. The newer version opens it as it was; this one could harm it.</source>
        <translation>لم يتغير شيء. يفتحها الإصدار الأحدث كما كانت؛ أما هذا فقد يضرها.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Whatever you choose, the file is kept.</source>
        <translation>لم يتغير شيء. ومهما اخترت يُحفظ الملف.</translation>
    </message>
    <message>
        <source>A backup or a synchronisation may be going on. It can be opened once that is done.</source>
        <translation>ربما يجري نسخ احتياطي أو مزامنة. يمكن فتحها متى انتهى ذلك.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Articles with their text</source>
        <translation>المقالات بنصها</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>المعلّمة كمقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Decisions about stories</source>
        <translation>القرارات بشأن الأخبار</translation>
    </message>
    <message>
        <source>Tags on articles</source>
        <translation>الوسوم على المقالات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>What you said of AI labels</source>
        <translation>ما قلته عن بيانات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Feeds you labelled</source>
        <translation>الخلاصات التي وسمتها ببيان</translation>
    </message>
    <message>
        <source>Feeds with a rule of their own</source>
        <translation>الخلاصات ذات القاعدة الخاصة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>عمليات الكتم</translation>
    </message>
    <message>
        <source>Articles in the bin</source>
        <translation>المقالات في سلة المهملات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Answers to the privacy question</source>
        <translation>الإجابات عن سؤال الخصوصية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles lost: {lost}.</source>
        <translation>
            <numerusform>لم يعد أي مقال. المقالات المفقودة: {lost}.</numerusform>
            <numerusform>عاد مقال واحد. المقالات المفقودة: {lost}.</numerusform>
            <numerusform>عاد مقالان. المقالات المفقودة: {lost}.</numerusform>
            <numerusform>عادت %Ln مقالات. المقالات المفقودة: {lost}.</numerusform>
            <numerusform>عاد %Ln مقالًا. المقالات المفقودة: {lost}.</numerusform>
            <numerusform>عاد %Ln مقال. المقالات المفقودة: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles that lost their text: {lost}.</source>
        <translation>
            <numerusform>لم يعد أي مقال. المقالات التي فقدت نصها: {lost}.</numerusform>
            <numerusform>عاد مقال واحد. المقالات التي فقدت نصها: {lost}.</numerusform>
            <numerusform>عاد مقالان. المقالات التي فقدت نصها: {lost}.</numerusform>
            <numerusform>عادت %Ln مقالات. المقالات التي فقدت نصها: {lost}.</numerusform>
            <numerusform>عاد %Ln مقالًا. المقالات التي فقدت نصها: {lost}.</numerusform>
            <numerusform>عاد %Ln مقال. المقالات التي فقدت نصها: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some of the rest is lost, as the table says.</source>
        <translation>
            <numerusform>لم يعد أي مقال. وبعض الباقي مفقود كما في الجدول.</numerusform>
            <numerusform>عاد مقال واحد. وبعض الباقي مفقود كما في الجدول.</numerusform>
            <numerusform>عاد مقالان. وبعض الباقي مفقود كما في الجدول.</numerusform>
            <numerusform>عادت %Ln مقالات. وبعض الباقي مفقود كما في الجدول.</numerusform>
            <numerusform>عاد %Ln مقالًا. وبعض الباقي مفقود كما في الجدول.</numerusform>
            <numerusform>عاد %Ln مقال. وبعض الباقي مفقود كما في الجدول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Titles that could not be checked: {count}.</source>
        <translation>
            <numerusform>لم يعد أي مقال. العناوين التي تعذر التحقق منها: {count}.</numerusform>
            <numerusform>عاد مقال واحد. العناوين التي تعذر التحقق منها: {count}.</numerusform>
            <numerusform>عاد مقالان. العناوين التي تعذر التحقق منها: {count}.</numerusform>
            <numerusform>عادت %Ln مقالات. العناوين التي تعذر التحقق منها: {count}.</numerusform>
            <numerusform>عاد %Ln مقالًا. العناوين التي تعذر التحقق منها: {count}.</numerusform>
            <numerusform>عاد %Ln مقال. العناوين التي تعذر التحقق منها: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Nothing is known to be missing.</source>
        <translation>
            <numerusform>لم يعد أي مقال. ولا يُعرف نقص.</numerusform>
            <numerusform>عاد مقال واحد. ولا يُعرف نقص.</numerusform>
            <numerusform>عاد مقالان. ولا يُعرف نقص.</numerusform>
            <numerusform>عادت %Ln مقالات. ولا يُعرف نقص.</numerusform>
            <numerusform>عاد %Ln مقالًا. ولا يُعرف نقص.</numerusform>
            <numerusform>عاد %Ln مقال. ولا يُعرف نقص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some pages could not be read; something may be missing.</source>
        <translation>
            <numerusform>لم يعد أي مقال. تعذرت قراءة بعض الصفحات؛ فقد يكون هناك نقص.</numerusform>
            <numerusform>عاد مقال واحد. تعذرت قراءة بعض الصفحات؛ فقد يكون هناك نقص.</numerusform>
            <numerusform>عاد مقالان. تعذرت قراءة بعض الصفحات؛ فقد يكون هناك نقص.</numerusform>
            <numerusform>عادت %Ln مقالات. تعذرت قراءة بعض الصفحات؛ فقد يكون هناك نقص.</numerusform>
            <numerusform>عاد %Ln مقالًا. تعذرت قراءة بعض الصفحات؛ فقد يكون هناك نقص.</numerusform>
            <numerusform>عاد %Ln مقال. تعذرت قراءة بعض الصفحات؛ فقد يكون هناك نقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups should lie in {folder} too, but it cannot be looked into. Perhaps its disk is not connected.</source>
        <translation>ينبغي أن تكون نسخ احتياطية في {folder} أيضًا، لكن تعذر النظر فيه. ربما كان قرصه غير متصل.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>حُفظ الملف التالف: {file}</translation>
    </message>
    <message>
        <source>This backup filled the gaps: {file}</source>
        <translation>سدت هذه النسخة الاحتياطية النقص: {file}</translation>
    </message>
    <message>
        <source>There was no backup to fill the gaps from.</source>
        <translation>لم توجد نسخة احتياطية تسد النقص.</translation>
    </message>
    <message>
        <source>{kind}: {own} from the damaged file, {other} from the backup, {lost} lost</source>
        <translation>{kind}: {own} من الملف التالف، و{other} من النسخة الاحتياطية، والمفقود {lost}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخ احتياطية بعد</translation>
    </message>
    <message>
        <source>The first is made soon after the start, on the first day of use.</source>
        <translation>تُنشأ الأولى بُعيد البدء، في أول يوم من الاستخدام.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound. It comes from an older version of Readerapp and is brought up to date; the backup itself stays as it is.</source>
        <translation>فُحصت من أولها إلى آخرها: هي سليمة. وهي من إصدار أقدم من Readerapp وتُرقّى؛ وتبقى النسخة الاحتياطية نفسها كما هي.</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound.</source>
        <translation>فُحصت من أولها إلى آخرها: هي سليمة.</translation>
    </message>
    <message>
        <source>It is damaged. Try the one of {date}.</source>
        <translation>هي تالفة. جرّب نسخة {date}.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>هي تالفة.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>استعادة المكتبة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>&amp;Other File…</source>
        <translation>&amp;ملف آخر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>The library you have now is kept beside it, and you can change back. The window closes and opens again by itself.</source>
        <translation>تُحفظ مكتبتك الحالية بجانبها، ويمكنك الرجوع إليها. تُغلق النافذة وتُفتح من جديد تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Change How Long Articles Are Kept</source>
        <translation>تغيير مدة الاحتفاظ بالمقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>لم يُنقل أي مقال إلى سلة المهملات</numerusform>
            <numerusform>نُقل مقال واحد إلى سلة المهملات</numerusform>
            <numerusform>نُقل مقالان إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln مقالات إلى سلة المهملات</numerusform>
            <numerusform>نُقل %Ln مقالًا إلى سلة المهملات</numerusform>
            <numerusform>نُقل %Ln مقال إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bin</source>
        <translation>فتح سلة المهملات</translation>
    </message>
    <message>
        <source>{size} given back</source>
        <translation>أُعيد {size} إلى القرص</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long articles are kept</source>
        <translation>مدة الاحتفاظ بالمقالات</translation>
    </message>
    <message>
        <source>Everything is kept until you set a limit. What lies beyond it moves to the bin by itself, once a day and after news has come. Feeds can have rules of their own.</source>
        <translation>يُحتفظ بكل شيء حتى تضع حدًا. وما تجاوزه يُنقل إلى سلة المهملات تلقائيًا، مرة في اليوم وبعد وصول الجديد. ويمكن أن تكون للخلاصات قواعد خاصة بها.</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>ت&amp;طبيق هذه القاعدة</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>إلغاء الت&amp;غييرات</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Keep what was &amp;removed for</source>
        <translation>مدة الاحتفاظ بما أزي&amp;ل</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>So long an article can come back; then it is deleted.</source>
        <translation>يمكن أن يعود المقال خلال هذه المدة؛ ثم يُحذف.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>&amp;فتح سلة المهملات…</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>المساحة على القرص</translation>
    </message>
    <message>
        <source>Com&amp;pact the File</source>
        <translation>&amp;ضغط الملف</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>فارغة.</translation>
    </message>
    <message>
        <source>The library’s file takes {size}. {free} of it are free: new articles use them first. Compacting gives them back to the disk; it needs as much room again meanwhile, and marks wait some seconds.</source>
        <translation>يشغل ملف المكتبة {size}. ومنها {free} خالية: تستخدمها المقالات الجديدة أولًا. والضغط يعيدها إلى القرص؛ ويحتاج في أثناء ذلك إلى مساحة مماثلة، وتنتظر العلامات بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Mark Abo&amp;ve as Read</source>
        <translation>تعليم ما فو&amp;قه كمقروء</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>تعليم ما &amp;تحته كمقروء</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>K&amp;eep for</source>
        <translation>الا&amp;حتفاظ لمدة</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each feed &amp;keep</source>
        <translation>الاحتفاظ من كل &amp;خلاصة بـ</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;بحد أقصى</translation>
    </message>
    <message numerus="yes">
        <source> article(s)</source>
        <translation>
            <numerusform> مقال</numerusform>
            <numerusform> مقال</numerusform>
            <numerusform> مقال</numerusform>
            <numerusform> مقالات</numerusform>
            <numerusform> مقالًا</numerusform>
            <numerusform> مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Library at &amp;most</source>
        <translation>أقصى حجم لل&amp;مكتبة</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>&amp;Unread articles may go too</source>
        <translation>إ&amp;زالة غير المقروءة أيضًا</translation>
    </message>
    <message>
        <source>Starred articles may &amp;go too</source>
        <translation>إزالة المم&amp;يزة بنجمة أيضًا</translation>
    </message>
    <message>
        <source>Also what came from &amp;no feed: pages, clippings, samples</source>
        <translation>وما لم يأ&amp;ت من خلاصة: الصفحات والقصاصات والأمثلة</translation>
    </message>
    <message>
        <source>What arrived longer ago moves to the bin.</source>
        <translation>ما وصل قبل ذلك يُنقل إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>When a feed has more, its oldest articles move to the bin.</source>
        <translation>إذا زاد ما في خلاصة على ذلك نُقلت أقدم مقالاتها إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>When the library is larger, the oldest articles of all feeds move to the bin.</source>
        <translation>إذا كبرت المكتبة عن ذلك نُقلت أقدم مقالات كل الخلاصات إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you brought in yourself.</source>
        <translation>دون ذلك لا يمس أي حد ما أضفته بنفسك.</translation>
    </message>
    <message>
        <source>Without this, a limit takes only what you have read.</source>
        <translation>دون ذلك لا يمس الحد إلا ما قرأته.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you starred.</source>
        <translation>دون ذلك لا يمس أي حد ما أضفت إليه نجمة.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>RulePreviewBox</name>
    <message>
        <source>Looking what would go…</source>
        <translation>جارٍ البحث عما سيُزال…</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>star</source>
        <translation>إضافة نجمة</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>إضافة الوسم «{tag}»</translation>
    </message>
    <message>
        <source>keep off the front page</source>
        <translation>إبعاد عن الصفحة الأولى</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>There is nothing to search for yet.</source>
        <translation>لا شيء للبحث عنه بعد.</translation>
    </message>
    <message>
        <source>It does nothing: {problems}</source>
        <translation>لا تفعل شيئًا: {problems}</translation>
    </message>
    <message>
        <source>Nothing that arrived in the last month matches.</source>
        <translation>لا يطابقها شيء مما وصل في الشهر الأخير.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match.</source>
        <translation>
            <numerusform>لا يطابقها أي مقال من الشهر الأخير.</numerusform>
            <numerusform>يطابقها مقال واحد من الشهر الأخير.</numerusform>
            <numerusform>يطابقها مقالان من الشهر الأخير.</numerusform>
            <numerusform>تطابقها %Ln مقالات من الشهر الأخير.</numerusform>
            <numerusform>يطابقها %Ln مقالًا من الشهر الأخير.</numerusform>
            <numerusform>يطابقها %Ln مقال من الشهر الأخير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match</source>
        <translation>
            <numerusform>لا يطابقها أي مقال من الشهر الأخير</numerusform>
            <numerusform>يطابقها مقال واحد من الشهر الأخير</numerusform>
            <numerusform>يطابقها مقالان من الشهر الأخير</numerusform>
            <numerusform>تطابقها %Ln مقالات من الشهر الأخير</numerusform>
            <numerusform>يطابقها %Ln مقالًا من الشهر الأخير</numerusform>
            <numerusform>يطابقها %Ln مقال من الشهر الأخير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would have changed</source>
        <translation>
            <numerusform>ولم يكن ليتغير أي مقال</numerusform>
            <numerusform>وكان سيتغير مقال واحد</numerusform>
            <numerusform>وكان سيتغير مقالان</numerusform>
            <numerusform>وكانت ستتغير %Ln مقالات</numerusform>
            <numerusform>وكان سيتغير %Ln مقالًا</numerusform>
            <numerusform>وكان سيتغير %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching}; {changing}.</source>
        <translation>{matching}؛ {changing}.</translation>
    </message>
    <message>
        <source>Searches find translated titles too; rules look only at the words of the article itself.</source>
        <translation>تجد عمليات البحث العناوين المترجمة أيضًا؛ أما القواعد فلا تنظر إلا في كلمات المقال نفسه.</translation>
    </message>
    <message>
        <source>{day} · {rule} · taken back</source>
        <translation>{day} · {rule} · تم التراجع عنها</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} that arrived</source>
        <translation>{day} · {rule} · {articles} عند الوصول</translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} of the library</source>
        <translation>{day} · {rule} · {articles} من المكتبة</translation>
    </message>
    <message>
        <source>Words: {name}</source>
        <translation>كلمات: {name}</translation>
    </message>
    <message>
        <source>Feed: {name}</source>
        <translation>خلاصة: {name}</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>خبر: {name}</translation>
    </message>
    <message>
        <source>{articles}, for good</source>
        <translation>{articles}، دائمًا</translation>
    </message>
    <message>
        <source>{articles}, until {day}</source>
        <translation>{articles}، حتى {day}</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>كُتم</translation>
    </message>
    <message numerus="yes">
        <source>Muted: %n article(s) are not shown</source>
        <translation>
            <numerusform>كُتم ولم يُخف أي مقال</numerusform>
            <numerusform>كُتم: أُخفي مقال واحد</numerusform>
            <numerusform>كُتم: أُخفي مقالان</numerusform>
            <numerusform>كُتم: أُخفيت %Ln مقالات</numerusform>
            <numerusform>كُتم: أُخفي %Ln مقالًا</numerusform>
            <numerusform>كُتم: أُخفي %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>إظهار مجددًا</translation>
    </message>
    <message>
        <source>The rule that you are writing has not been saved yet.</source>
        <translation>القاعدة التي تكتبها لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>تعديل القاعدة</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Move Rule</source>
        <translation>نقل القاعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed by the rule</source>
        <translation>
            <numerusform>لم تغير القاعدة أي مقال</numerusform>
            <numerusform>غيرت القاعدة مقالًا واحدًا</numerusform>
            <numerusform>غيرت القاعدة مقالين</numerusform>
            <numerusform>غيرت القاعدة %Ln مقالات</numerusform>
            <numerusform>غيرت القاعدة %Ln مقالًا</numerusform>
            <numerusform>غيرت القاعدة %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Run Rule</source>
        <translation>تشغيل القاعدة</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>{rule} (does nothing)</source>
        <translation>{rule} (لا تفعل شيئًا)</translation>
    </message>
    <message>
        <source>{rule} (off)</source>
        <translation>{rule} (معطلة)</translation>
    </message>
    <message>
        <source>{day} · {title}</source>
        <translation>{day} · {title}</translation>
    </message>
    <message>
        <source>&amp;When an article matches:</source>
        <translation>&amp;عندما يطابق مقال:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>عندئذٍ:</translation>
    </message>
    <message>
        <source>a search, as title:football lang:en</source>
        <translation>بحث، مثل ⁦title:كرة lang:ar⁩</translation>
    </message>
    <message>
        <source>When an article matches</source>
        <translation>عندما يطابق مقال</translation>
    </message>
    <message>
        <source>as the search</source>
        <translation>كنص البحث</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>تعليم ك&amp;مقروء</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>إضافة &amp;نجمة</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>إضافة &amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Keep off the front page</source>
        <translation>إبعاد عن ال&amp;صفحة الأولى</translation>
    </message>
    <message>
        <source>Notif&amp;y me</source>
        <translation>إ&amp;شعاري</translation>
    </message>
    <message>
        <source>Run by itself on what &amp;arrives</source>
        <translation>تشغيل تلقائي على ما &amp;يصل</translation>
    </message>
    <message>
        <source>N&amp;ew Rule</source>
        <translation>&amp;قاعدة جديدة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;لأعلى</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>لأس&amp;فل</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Run N&amp;ow on Everything</source>
        <translation>&amp;تشغيل الآن على الكل</translation>
    </message>
</context>
<context>
    <name>RulesWindow</name>
    <message>
        <source>Rules and Mutes</source>
        <translation>القواعد والكتم</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>المكتوم</translation>
    </message>
    <message>
        <source>What Rules Did</source>
        <translation>ما فعلته القواعد</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Taking a run back leaves alone what was changed otherwise since.</source>
        <translation>لا يمس التراجع ما تغير منذ ذلك الحين على نحو آخر.</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>ما فعلته القواعد</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>ال&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Edit Search</source>
        <translation>تعديل البحث</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Search &amp;for</source>
        <translation>ال&amp;بحث عن</translation>
    </message>
    <message>
        <source>It stands among the lists and always shows what matches, new articles too.</source>
        <translation>يوضع بين القوائم ويعرض دائمًا ما يطابقه، والمقالات الجديدة أيضًا.</translation>
    </message>
</context>
<context>
    <name>SavedSearchController</name>
    <message>
        <source>Rename Search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>أُزيل البحث «{name}»</translation>
    </message>
    <message>
        <source>Remove Search</source>
        <translation>إزالة البحث</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>نقل البحث</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>حُفظ باسم «{name}»</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>تعديل البحث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف في {folder}</numerusform>
            <numerusform>حُفظ ملف واحد في {folder}</numerusform>
            <numerusform>حُفظ ملفان في {folder}</numerusform>
            <numerusform>حُفظت %Ln ملفات في {folder}</numerusform>
            <numerusform>حُفظ %Ln ملفًا في {folder}</numerusform>
            <numerusform>حُفظ %Ln ملف في {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>ومقال آخر</numerusform>
            <numerusform>ومقالان آخران</numerusform>
            <numerusform>و%Ln مقالات أخرى</numerusform>
            <numerusform>و%Ln مقالًا آخر</numerusform>
            <numerusform>و%Ln مقال آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be saved:</source>
        <translation>
            <numerusform>حُفظت كل المقالات:</numerusform>
            <numerusform>تعذر حفظ مقال واحد:</numerusform>
            <numerusform>تعذر حفظ مقالين:</numerusform>
            <numerusform>تعذر حفظ %Ln مقالات:</numerusform>
            <numerusform>تعذر حفظ %Ln مقالًا:</numerusform>
            <numerusform>تعذر حفظ %Ln مقال:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>حفظ المقالات في مجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>عرض في ال&amp;مجلد</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>articles</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>بحث في المقالات</translation>
    </message>
    <message>
        <source>How this list is shown</source>
        <translation>طريقة عرض هذه القائمة</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>كيف تبحث (F1)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>كل مكان</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>an order of articles</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Relevance</source>
        <comment>an order of articles</comment>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>The best match first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>قاعدة…</translation>
    </message>
    <message>
        <source>Make a rule of this search</source>
        <translation>إنشاء قاعدة من هذا البحث</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Search in “{list}” only</source>
        <translation>البحث في «{list}» فقط</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>كيف تبحث</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي خلاصة</numerusform>
            <numerusform>عُثر على خلاصة واحدة</numerusform>
            <numerusform>عُثر على خلاصتين</numerusform>
            <numerusform>عُثر على %Ln خلاصات</numerusform>
            <numerusform>عُثر على %Ln خلاصة</numerusform>
            <numerusform>عُثر على %Ln خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address of a site, a page or a feed</source>
        <translation>عنوا&amp;ن موقع أو صفحة أو خلاصة</translation>
    </message>
    <message>
        <source>Address of a site, a page or a feed</source>
        <translation>عنوان موقع أو صفحة أو خلاصة</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>news.example.org</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Most news sites have a feed: the address of the site is enough. Nothing is contacted before you press Return, and you subscribe only to what you check.</source>
        <translation>لمعظم المواقع الإخبارية خلاصة: يكفي عنوان الموقع. لا يُتصل بشيء قبل أن تضغط Enter، ولا تشترك إلا في ما تحدده.</translation>
    </message>
</context>
<context>
    <name>SearchWording</name>
    <message>
        <source>words of the title</source>
        <translation>كلمات من العنوان</translation>
    </message>
    <message>
        <source>words of the authors&apos; names</source>
        <translation>كلمات من أسماء الكتّاب</translation>
    </message>
    <message>
        <source>a feed or a source</source>
        <translation>خلاصة أو مصدر</translation>
    </message>
    <message>
        <source>the feeds in a folder</source>
        <translation>خلاصات مجلد</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>حالة المقال</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>ما يرافقه</translation>
    </message>
    <message>
        <source>made by AI</source>
        <translation>من صنع الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>وسم من وسومك</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>كلمات من ملاحظاتك</translation>
    </message>
    <message>
        <source>published before a day</source>
        <translation>نُشر قبل يوم</translation>
    </message>
    <message>
        <source>published that day or later</source>
        <translation>نُشر في ذلك اليوم أو بعده</translation>
    </message>
    <message>
        <source>published on a day</source>
        <translation>نُشر في يوم</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميز بنجمة</translation>
    </message>
    <message>
        <source>reported more than once</source>
        <translation>نُشرت عنه عدة تقارير</translation>
    </message>
    <message>
        <source>no date is known</source>
        <translation>تاريخه غير معروف</translation>
    </message>
    <message>
        <source>not shown in lists, because you muted it</source>
        <translation>لا يُعرض في القوائم لأنك كتمته</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>something to listen to</source>
        <translation>ما يُسمع</translation>
    </message>
    <message>
        <source>something to watch</source>
        <translation>ما يُشاهد</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>وسومك</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>your highlights</source>
        <translation>تظليلاتك</translation>
    </message>
    <message>
        <source>text or pictures by AI</source>
        <translation>نص أو صور من الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>text by AI</source>
        <translation>نص من الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>pictures by AI</source>
        <translation>صور من الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>pictures edited with AI</source>
        <translation>صور معدلة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>a label that you dispute</source>
        <translation>بيان تعترض عليه</translation>
    </message>
    <message>
        <source>a label with a signature</source>
        <translation>بيان موقَّع</translation>
    </message>
    <message>
        <source>what you said of labels</source>
        <translation>ما قلته عن البيانات</translation>
    </message>
    <message>
        <source>no label; that says nothing of how it was made</source>
        <translation>بلا بيان؛ وهذا لا يدل على كيفية صنعه</translation>
    </message>
    <message>
        <source>climate summit</source>
        <translation>قمة المناخ</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>الكلمتان معًا</translation>
    </message>
    <message>
        <source>&quot;climate summit&quot;</source>
        <translation>&quot;قمة المناخ&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>الكلمتان متجاورتين</translation>
    </message>
    <message>
        <source>climate OR weather</source>
        <translation>مناخ OR طقس</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>إحداهما</translation>
    </message>
    <message>
        <source>climate -football</source>
        <translation>مناخ -كرة</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>الأولى دون الثانية</translation>
    </message>
    <message>
        <source>(rain OR snow) -sport</source>
        <translation>(مطر OR ثلج) -رياضة</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>only in the title, only in the authors&apos; names</source>
        <translation>في العنوان وحده، في أسماء الكتّاب وحدها</translation>
    </message>
    <message>
        <source>of a feed or source, also by the beginning of its name</source>
        <translation>من خلاصة أو مصدر، ولو بأول اسمه</translation>
    </message>
    <message>
        <source>of the feeds in a folder</source>
        <translation>من خلاصات مجلد</translation>
    </message>
    <message>
        <source>in a language, by its code or name</source>
        <translation>بلغة، برمزها أو اسمها</translation>
    </message>
    <message>
        <source>not read yet, read</source>
        <translation>لم يُقرأ بعد، مقروء</translation>
    </message>
    <message>
        <source>starred, reported more than once</source>
        <translation>مميز بنجمة، نُشرت عنه عدة تقارير</translation>
    </message>
    <message>
        <source>with a picture, with something to listen to</source>
        <translation>معه صورة، معه ما يُسمع</translation>
    </message>
    <message>
        <source>tag:energy  has:tag</source>
        <translation>tag:طاقة  has:tag</translation>
    </message>
    <message>
        <source>with a tag of yours, with any of them</source>
        <translation>عليه وسم بعينه من وسومك، عليه أي وسم منها</translation>
    </message>
    <message>
        <source>note:why  has:highlight</source>
        <translation>note:لماذا  has:highlight</translation>
    </message>
    <message>
        <source>with that in your note, highlighted</source>
        <translation>في ملاحظتك هذه الكلمة، فيه تظليل</translation>
    </message>
    <message>
        <source>made by AI, with labels you set or dispute</source>
        <translation>من صنع الذكاء الاصطناعي، ببيانات وضعتها أو اعترضت عليها</translation>
    </message>
    <message>
        <source>published before that day; not without a date</source>
        <translation>نُشر قبل ذلك اليوم؛ لا ما ليس له تاريخ</translation>
    </message>
    <message>
        <source>within seven days, today; also 2026-01, 2026</source>
        <translation>في سبعة أيام، اليوم؛ وكذلك ⁦2026-01⁩ و2026</translation>
    </message>
    <message>
        <source>nobody knows when it was published</source>
        <translation>لا يُعرف متى نُشر</translation>
    </message>
    <message>
        <source>what you muted, which only searches find</source>
        <translation>ما كتمته، ولا يجده إلا البحث</translation>
    </message>
    <message>
        <source>the opposite of any of these</source>
        <translation>عكس أي من هذه</translation>
    </message>
    <message>
        <source>“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today.</source>
        <translation>«{written}» ليس تاريخًا: اكتب ⁦2026-01-31⁩ أو ⁦2026-01⁩ أو ⁦7d⁩ أو today.</translation>
    </message>
    <message>
        <source>“{written}” is not a language.</source>
        <translation>«{written}» ليست لغة.</translation>
    </message>
    <message>
        <source>“{written}”: no feed or source is called so.</source>
        <translation>«{written}»: لا خلاصة ولا مصدر بهذا الاسم.</translation>
    </message>
    <message>
        <source>“{written}”: no folder is called so.</source>
        <translation>«{written}»: لا مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>“{written}”: no tag is called so.</source>
        <translation>«{written}»: لا وسم بهذا الاسم.</translation>
    </message>
    <message>
        <source>“{written}” is not known: there are {choices}.</source>
        <translation>«{written}» غير معروف: الممكن {choices}.</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Show in “{paper}”</source>
        <translation>عرض في «{paper}»</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>%Ln إعدادات</numerusform>
            <numerusform>%Ln إعدادًا</numerusform>
            <numerusform>%Ln إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>الإعدادات التي عُثر عليها</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>News</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>الحواسيب الأخرى</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Ask &amp;for news</source>
        <translation>&amp;فحص الخلاصة</translation>
    </message>
    <message>
        <source>&amp;Text of articles</source>
        <translation>ن&amp;ص المقالات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Fetch the p&amp;ictures of its articles</source>
        <translation>&amp;جلب صور مقالاتها</translation>
    </message>
    <message>
        <source>&amp;Mute: neither counted nor shown among all articles</source>
        <translation>&amp;كتم: لا تُعد ولا تُعرض بين كل المقالات</translation>
    </message>
    <message>
        <source>Tell me of new articles &amp;by a notification</source>
        <translation>إ&amp;شعاري بالمقالات الجديدة</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>كما ضُبط لكل الخلاصات</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %Ln ساعات</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>The whole page when the feed gives a teaser</source>
        <translation>الصفحة كاملة إذا كان في الخلاصة مقتطف فقط</translation>
    </message>
    <message>
        <source>As the feed gives it</source>
        <translation>كما في الخلاصة</translation>
    </message>
    <message>
        <source>Always the whole page</source>
        <translation>الصفحة كاملة دائمًا</translation>
    </message>
    <message>
        <source>As the feed says</source>
        <translation>كما تقول الخلاصة</translation>
    </message>
</context>
<context>
    <name>SeveralController</name>
    <message numerus="yes">
        <source>At most %n article(s) can be shared at once.</source>
        <translation>
            <numerusform>لا يمكن مشاركة أي مقال دفعة واحدة.</numerusform>
            <numerusform>لا يمكن مشاركة أكثر من مقال واحد دفعة واحدة.</numerusform>
            <numerusform>لا يمكن مشاركة أكثر من مقالين دفعة واحدة.</numerusform>
            <numerusform>لا يمكن مشاركة أكثر من %Ln مقالات دفعة واحدة.</numerusform>
            <numerusform>لا يمكن مشاركة أكثر من %Ln مقالًا دفعة واحدة.</numerusform>
            <numerusform>لا يمكن مشاركة أكثر من %Ln مقال دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي مصدر</numerusform>
            <numerusform>نُسخ مصدر واحد</numerusform>
            <numerusform>نُسخ مصدران</numerusform>
            <numerusform>نُسخت %Ln مصادر</numerusform>
            <numerusform>نُسخ %Ln مصدرًا</numerusform>
            <numerusform>نُسخ %Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>ومقال آخر</numerusform>
            <numerusform>ومقالان آخران</numerusform>
            <numerusform>و%Ln مقالات أخرى</numerusform>
            <numerusform>و%Ln مقالًا آخر</numerusform>
            <numerusform>و%Ln مقال آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>Save Articles as E-Book</source>
        <translation>حفظ المقالات ككتاب إلكتروني</translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>حفظ المقالات في مجلد</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n article(s)…</source>
        <translation>
            <numerusform>جارٍ الإخراج…</numerusform>
            <numerusform>جارٍ إخراج مقال واحد…</numerusform>
            <numerusform>جارٍ إخراج مقالين…</numerusform>
            <numerusform>جارٍ إخراج %Ln مقالات…</numerusform>
            <numerusform>جارٍ إخراج %Ln مقالًا…</numerusform>
            <numerusform>جارٍ إخراج %Ln مقال…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>بيان ال&amp;ذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Their &amp;Texts Are by AI</source>
        <translation>&amp;نصوصها من صنع الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Their &amp;Pictures Are AI-Generated</source>
        <translation>&amp;صورها مولدة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>&amp;Dispute Their Labels</source>
        <translation>ا&amp;عترض على بياناتها</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>ا&amp;سحب ما قلته</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>لا مقالات محددة</numerusform>
            <numerusform>مقال محدد</numerusform>
            <numerusform>مقالان محددان</numerusform>
            <numerusform>%Ln مقالات محددة</numerusform>
            <numerusform>%Ln مقالًا محددًا</numerusform>
            <numerusform>%Ln مقال محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>إضافة &amp;نجمة</translation>
    </message>
    <message>
        <source>Remove S&amp;tars</source>
        <translation>إزالة الن&amp;جوم</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>تعليم ك&amp;مقروءة</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>تعليم ك&amp;غير مقروءة</translation>
    </message>
    <message>
        <source>&amp;Copy Links</source>
        <translation>نسخ ال&amp;روابط</translation>
    </message>
    <message>
        <source>Copy Titles and &amp;Links</source>
        <translation>ن&amp;سخ العناوين والروابط</translation>
    </message>
    <message>
        <source>&amp;Remove Articles</source>
        <translation>إ&amp;زالة المقالات</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The last articles: {total}. With a label on the text: {texts}. With a label on a picture: {pictures}. Of the others nothing is known.</source>
        <translation>آخر المقالات: {total}. على النص بيان: {texts}. على صورة بيان: {pictures}. ولا يُعرف شيء عن غيرها.</translation>
    </message>
    <message>
        <source>{month} – articles: {total}, labelled texts: {texts}, pictures: {pictures}</source>
        <translation>{month} – المقالات: {total}، نصوص عليها بيان: {texts}، صور: {pictures}</translation>
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
        <translation>م&amp;شاركة</translation>
    </message>
    <message>
        <source>C&amp;opy with Source</source>
        <translation>نسخ مع ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>ن&amp;سخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Send by E-Mail…</source>
        <translation>إرسال بال&amp;بريد الإلكتروني…</translation>
    </message>
    <message>
        <source>&amp;Quote as Picture…</source>
        <translation>ا&amp;قتباس كصورة…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown…</source>
        <translation>&amp;حفظ بصيغة Markdown…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Page…</source>
        <translation>حفظ كصفحة &amp;ويب…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصي&amp;غة PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;E-Book…</source>
        <translation>حفظ ك&amp;كتاب إلكتروني…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>C&amp;opy List of Sources</source>
        <translation>نسخ قائمة ال&amp;مصادر</translation>
    </message>
    <message>
        <source>Copy List as &amp;Markdown</source>
        <translation>ن&amp;سخ القائمة بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Send List by E-Mail…</source>
        <translation>إرسال القائمة بال&amp;بريد الإلكتروني…</translation>
    </message>
    <message>
        <source>Save as One &amp;E-Book…</source>
        <translation>حفظ ك&amp;كتاب إلكتروني واحد…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown Files…</source>
        <translation>&amp;حفظ كملفات Markdown…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Pages…</source>
        <translation>حفظ كصفحات &amp;ويب…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF Files…</source>
        <translation>حفظ كملفا&amp;ت PDF…</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>نُسخ مع مصدره</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>نُسخت الصورة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Save Quote</source>
        <translation>حفظ الاقتباس</translation>
    </message>
    <message>
        <source>Save Article</source>
        <translation>حفظ المقال</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page with its pictures</source>
        <translation>صفحة ويب مع صورها</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), {day}</source>
        <translation>
            <numerusform>لا مقالات، {day}</numerusform>
            <numerusform>مقال واحد، {day}</numerusform>
            <numerusform>مقالان، {day}</numerusform>
            <numerusform>%Ln مقالات، {day}</numerusform>
            <numerusform>%Ln مقالًا، {day}</numerusform>
            <numerusform>%Ln مقال، {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>the number of a page, and how many there are</comment>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>Source: {address}</source>
        <translation>المصدر: {address}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>In the navigation</source>
        <translation>في لوح التنقل</translation>
    </message>
    <message>
        <source>In the list and the article</source>
        <translation>في القائمة وفي المقال</translation>
    </message>
    <message>
        <source>On the front page</source>
        <translation>في الصفحة الأولى</translation>
    </message>
    <message>
        <source>In an article with a text cursor</source>
        <translation>في مقال فيه مؤشر نص</translation>
    </message>
    <message>
        <source>In a report opened out of a story</source>
        <translation>في تقرير فُتح من خبر</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Move up among its neighbours</source>
        <translation>نقل إلى أعلى بين جيرانه</translation>
    </message>
    <message>
        <source>Move down among its neighbours</source>
        <translation>نقل إلى أسفل بين جيرانه</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>فتح مجلد أو إغلاقه</translation>
    </message>
    <message>
        <source>Everything else, such as moving</source>
        <translation>كل ما عدا ذلك، كالنقل</translation>
    </message>
    <message>
        <source>Read on, then the next unread article</source>
        <translation>متابعة القراءة، ثم المقال التالي غير المقروء</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>الرجوع في القراءة</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <source>Heading before</source>
        <translation>العنوان السابق</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>اتباع الرابط</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>إ&amp;عادة الضبط</translation>
    </message>
    <message>
        <source>Rese&amp;t All</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts</comment>
        <translation>أو</translation>
    </message>
    <message>
        <source>&amp;Letters and signs alone are commands</source>
        <translation>ال&amp;حروف والعلامات المفردة أوامر</translation>
    </message>
    <message>
        <source>Keys that stand alone work in the list, the article and on the front page.</source>
        <translation>تعمل المفاتيح المفردة في القائمة وفي المقال وفي الصفحة الأولى.</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>لا أمر ولا مفتاح بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>لا اختصارات</numerusform>
            <numerusform>اختصار واحد</numerusform>
            <numerusform>اختصاران</numerusform>
            <numerusform>%Ln اختصارات</numerusform>
            <numerusform>%Ln اختصارًا</numerusform>
            <numerusform>%Ln اختصار</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>كل المفاتيح كما كانت في الأصل.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
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
        <translation>{time} من {length}</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Place in the sound</source>
        <translation>الموضع في الصوت</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) back</source>
        <translation>
            <numerusform>%n ثانية إلى الوراء</numerusform>
            <numerusform>ثانية واحدة إلى الوراء</numerusform>
            <numerusform>ثانيتان إلى الوراء</numerusform>
            <numerusform>%n ثوانٍ إلى الوراء</numerusform>
            <numerusform>%n ثانية إلى الوراء</numerusform>
            <numerusform>%n ثانية إلى الوراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) on</source>
        <translation>
            <numerusform>%n ثانية إلى الأمام</numerusform>
            <numerusform>ثانية واحدة إلى الأمام</numerusform>
            <numerusform>ثانيتان إلى الأمام</numerusform>
            <numerusform>%n ثوانٍ إلى الأمام</numerusform>
            <numerusform>%n ثانية إلى الأمام</numerusform>
            <numerusform>%n ثانية إلى الأمام</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>السرعة: {speed}</translation>
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
        <translation>يُجلب «{name}» من بدايته: لا يمكن متابعة ما كان هنا.</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}</source>
        <translation>جلب «{name}» من {host}</translation>
    </message>
    <message>
        <source>Kept for offline: {name}</source>
        <translation>احتُفظ به دون اتصال: {name}</translation>
    </message>
</context>
<context>
    <name>SoundOnDesktop</name>
    <message>
        <source>A sound of an article</source>
        <translation>صوت من مقال</translation>
    </message>
</context>
<context>
    <name>SoundTitle</name>
    <message>
        <source>Show the article of {title}</source>
        <translation>عرض مقال {title}</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message>
        <source>For a &amp;Day</source>
        <translation>لي&amp;وم</translation>
    </message>
    <message>
        <source>For a &amp;Week</source>
        <translation>لأ&amp;سبوع</translation>
    </message>
    <message>
        <source>For a &amp;Month</source>
        <translation>ل&amp;شهر</translation>
    </message>
    <message>
        <source>For &amp;Good</source>
        <translation>&amp;دائمًا</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Read Aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go On with the List</source>
        <translation>المتابعة مع القائمة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>السرعة: {speed}</translation>
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
        <translation>لم يُعثر على هذا الحاسوب على برنامج ينطق. ثبّت speech-dispatcher أو espeak-ng ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read this: {program}</source>
        <translation>تعذر على برنامج النطق في هذا الحاسوب أن يقرأ هذا: {program}</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read text in this language: {language} ({program})</source>
        <translation>تعذر على برنامج النطق في هذا الحاسوب أن يقرأ نصًا بهذه اللغة: {language} ({program})</translation>
    </message>
</context>
<context>
    <name>SpeechOnDesktop</name>
    <message>
        <source>An article, read aloud</source>
        <translation>مقال يُقرأ بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>StoryBuilder</name>
    <message>
        <source>Before, continued</source>
        <translation>قبل الحدث، تتمة</translation>
    </message>
    <message>
        <source>The event, continued</source>
        <translation>الحدث، تتمة</translation>
    </message>
    <message>
        <source>What followed, continued</source>
        <translation>ما تلا ذلك، تتمة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل الحدث</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>ما تلا ذلك</translation>
    </message>
    <message>
        <source>What came before, as reports mention it</source>
        <translation>ما سبق، كما تذكره التقارير</translation>
    </message>
    <message>
        <source>No date: reports of the event</source>
        <translation>بلا تاريخ: تقارير عن الحدث</translation>
    </message>
    <message>
        <source>No date: related to the event</source>
        <translation>بلا تاريخ: ذات صلة بالحدث</translation>
    </message>
    <message>
        <source>Filled mark: the publishers state these times</source>
        <translation>علامة ممتلئة: ذكر الناشرون هذه الأوقات</translation>
    </message>
    <message>
        <source>Diamond: a day that reports tell of</source>
        <translation>معيّن: يوم تتحدث عنه التقارير</translation>
    </message>
    <message>
        <source>Diamond: what reports mention as printed before</source>
        <translation>معيّن: ما تذكر التقارير أنه نُشر من قبل</translation>
    </message>
    <message>
        <source>Hollow mark: only when these were received here is known</source>
        <translation>علامة مجوفة: لا يُعرف إلا وقت وصولها إلى هنا</translation>
    </message>
    <message>
        <source>No publisher states when these appeared. The times are their arrival.</source>
        <translation>لم يذكر أي ناشر متى ظهرت هذه. الأوقات أوقات وصولها.</translation>
    </message>
    <message>
        <source>Also told of by {papers}</source>
        <translation>ترويه أيضًا {papers}</translation>
    </message>
</context>
<context>
    <name>StoryButtons</name>
    <message>
        <source>Mark Story as Unread</source>
        <translation>تعليم الخبر كغير مقروء</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>تعليم الخبر كمقروء</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>إلغاء متابعة الخبر</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>متابعة الخبر</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>There is no other report of this story here yet.</source>
        <translation>لا تقرير آخر عن هذا الخبر هنا بعد.</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>تعليم الخبر كمقروء</translation>
    </message>
    <message>
        <source>Mark Story as Unread</source>
        <translation>تعليم الخبر كغير مقروء</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as read</source>
        <translation>
            <numerusform>لم يُعلَّم أي تقرير كمقروء</numerusform>
            <numerusform>عُلّم تقرير واحد كمقروء</numerusform>
            <numerusform>عُلّم تقريران كمقروءين</numerusform>
            <numerusform>عُلّمت %Ln تقارير كمقروءة</numerusform>
            <numerusform>عُلّم %Ln تقريرًا كمقروء</numerusform>
            <numerusform>عُلّم %Ln تقرير كمقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as unread</source>
        <translation>
            <numerusform>لم يُعلَّم أي تقرير كغير مقروء</numerusform>
            <numerusform>عُلّم تقرير واحد كغير مقروء</numerusform>
            <numerusform>عُلّم تقريران كغير مقروءين</numerusform>
            <numerusform>عُلّمت %Ln تقارير كغير مقروءة</numerusform>
            <numerusform>عُلّم %Ln تقريرًا كغير مقروء</numerusform>
            <numerusform>عُلّم %Ln تقرير كغير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>ما يجدّ في هذا الخبر يظهر في الصفحة الأولى</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>متابعة الخبر</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>إلغاء متابعة الخبر</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>الخبر</translation>
    </message>
</context>
<context>
    <name>StoryReportController</name>
    <message>
        <source>Not This Story</source>
        <translation>ليس من هذا الخبر</translation>
    </message>
    <message>
        <source>Taken out of this story</source>
        <translation>أُخرج من هذا الخبر</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>الخبر نفسه</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>جُمعا في خبر واحد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>كلها مؤرخة</numerusform>
            <numerusform>واحد بلا تاريخ</numerusform>
            <numerusform>اثنان بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرًا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>بلا لغة</numerusform>
            <numerusform>بلغة واحدة</numerusform>
            <numerusform>بلغتين</numerusform>
            <numerusform>بـ%Ln لغات</numerusform>
            <numerusform>بـ%Ln لغة</numerusform>
            <numerusform>بـ%Ln لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {languages}</source>
        <comment>7 reports + in 4 languages</comment>
        <translation>{reports} {languages}</translation>
    </message>
    <message>
        <source>no report has a date</source>
        <translation>ليس لأي تقرير تاريخ</translation>
    </message>
    <message>
        <source>the first on {day}</source>
        <translation>أولها في {day}</translation>
    </message>
    <message>
        <source>first of those with a date: {report}</source>
        <translation>أول المؤرخة: {report}</translation>
    </message>
    <message>
        <source>first: {time}</source>
        <translation>أولها: {time}</translation>
    </message>
    <message>
        <source>first: {source}, {time}</source>
        <translation>أولها: {source}، {time}</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>الأوقات بتوقيت {zone}</translation>
    </message>
    <message>
        <source>{day}: the publisher states the day. The hour is not known for sure.</source>
        <translation>{day}: ذكر الناشر اليوم. أما الساعة فغير معروفة على وجه اليقين.</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher</source>
        <translation>{time} ({zone})، كما ذكر الناشر</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher. In UTC: {utc}</source>
        <translation>{time} ({zone})، كما ذكر الناشر. بالتوقيت العالمي: {utc}</translation>
    </message>
    <message>
        <source>The publisher states no time. It was received here {time} ({zone})</source>
        <translation>لم يذكر الناشر وقتًا. وصل إلى هنا {time} ({zone})</translation>
    </message>
    <message>
        <source>Stated is a time to come. It was received here {time} ({zone})</source>
        <translation>الوقت المذكور لم يأت بعد. وصل إلى هنا {time} ({zone})</translation>
    </message>
    <message>
        <source>received {time}</source>
        <comment>on the card of a report without a date</comment>
        <translation>وصل {time}</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>أول تقرير</translation>
    </message>
    <message>
        <source>First with a date</source>
        <translation>أول المؤرخة</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a report that came since the story was looked at</comment>
        <translation>جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n new since {time}</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>لا جديد منذ {time}</numerusform>
            <numerusform>تقرير جديد منذ {time}</numerusform>
            <numerusform>تقريران جديدان منذ {time}</numerusform>
            <numerusform>%Ln تقارير جديدة منذ {time}</numerusform>
            <numerusform>%Ln تقريرًا جديدًا منذ {time}</numerusform>
            <numerusform>%Ln تقرير جديد منذ {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a report that may tell of another event</comment>
        <translation>أقل يقينًا</translation>
    </message>
    <message>
        <source>tells of {day}</source>
        <translation>يتحدث عن {day}</translation>
    </message>
    <message>
        <source>Tells of {day}, written “{words}”</source>
        <translation>يتحدث عن {day}، وفيه: «{words}»</translation>
    </message>
    <message>
        <source>Leads to “{title}”</source>
        <comment>a sentence that mentions an earlier report</comment>
        <translation>يقود إلى «{title}»</translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message>
        <source>Moved to “{folder}”</source>
        <translation>نُقلت إلى «{folder}»</translation>
    </message>
    <message>
        <source>Moved out of the folder</source>
        <translation>أُخرجت من المجلد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>إعادة تسمية الخلاصة</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>New folder</source>
        <comment>the name it has at first</comment>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>“{folder}” removed, its feeds were kept</source>
        <translation>أُزيل «{folder}» وبقيت خلاصاته</translation>
    </message>
    <message>
        <source>“{folder}” removed, in “{account}” too; its feeds were kept</source>
        <translation>أُزيل «{folder}» في «{account}» أيضًا وبقيت خلاصاته</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>“{feed}” muted</source>
        <translation>كُتمت «{feed}»</translation>
    </message>
    <message>
        <source>“{feed}” no longer muted</source>
        <translation>لم تعد «{feed}» مكتومة</translation>
    </message>
    <message>
        <source>Mute Feed</source>
        <translation>كتم الخلاصة</translation>
    </message>
    <message>
        <source>Unmute Feed</source>
        <translation>إلغاء كتم الخلاصة</translation>
    </message>
    <message>
        <source>Change Feed Settings</source>
        <translation>تغيير إعدادات الخلاصة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s), in your account too</source>
        <translation>
            <numerusform>لم يُلغ أي اشتراك</numerusform>
            <numerusform>أُلغي الاشتراك في خلاصة واحدة، في حسابك أيضًا</numerusform>
            <numerusform>أُلغي الاشتراك في خلاصتين، في حسابك أيضًا</numerusform>
            <numerusform>أُلغي الاشتراك في %Ln خلاصات، في حسابك أيضًا</numerusform>
            <numerusform>أُلغي الاشتراك في %Ln خلاصة، في حسابك أيضًا</numerusform>
            <numerusform>أُلغي الاشتراك في %Ln خلاصة، في حسابك أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s)</source>
        <translation>
            <numerusform>لم يُلغ أي اشتراك</numerusform>
            <numerusform>أُلغي الاشتراك في خلاصة واحدة</numerusform>
            <numerusform>أُلغي الاشتراك في خلاصتين</numerusform>
            <numerusform>أُلغي الاشتراك في %Ln خلاصات</numerusform>
            <numerusform>أُلغي الاشتراك في %Ln خلاصة</numerusform>
            <numerusform>أُلغي الاشتراك في %Ln خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”, in “{account}” too</source>
        <translation>أُلغي الاشتراك في «{feed}»، في «{account}» أيضًا</translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”</source>
        <translation>أُلغي الاشتراك في «{feed}»</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFeature</name>
    <message>
        <source>This link names no public web address. Nothing was opened.</source>
        <translation>لا يحتوي هذا الرابط على عنوان ويب عام. لم يُفتح أي شيء.</translation>
    </message>
    <message>
        <source>There is no article at this address.</source>
        <translation>لا مقال في هذا العنوان.</translation>
    </message>
    <message>
        <source>Look for Feeds</source>
        <translation>البحث عن خلاصات</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>لا خلاصات جديدة</numerusform>
            <numerusform>خلاصة جديدة</numerusform>
            <numerusform>خلاصتان جديدتان</numerusform>
            <numerusform>%Ln خلاصات جديدة</numerusform>
            <numerusform>%Ln خلاصة جديدة</numerusform>
            <numerusform>%Ln خلاصة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>تصدير الاشتراكات</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>قوائم الاشتراكات</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>حُفظ في {file}</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>ال&amp;حسابات…</translation>
    </message>
    <message>
        <source>The server will not take a change of “{name}”. Here it stays as you made it.</source>
        <translation>لا يقبل الخادم تغييرًا في «{name}». ويبقى هنا كما صنعته.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%Ln مقالات جديدة</numerusform>
            <numerusform>%Ln مقالًا جديدًا</numerusform>
            <numerusform>%Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Remove the tag “{name}”</source>
        <translation>إزالة الوسم «{name}»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>TellingBuilder</name>
    <message>
        <source>Who says what</source>
        <translation>من قال ماذا</translation>
    </message>
    <message>
        <source>Figures with their sentence</source>
        <translation>الأرقام في جملها</translation>
    </message>
    <message>
        <source>Only in one report</source>
        <translation>في تقرير واحد فقط</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
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
        <translation>{thing}، والتقارير مختلفة: {values}</translation>
    </message>
    <message>
        <source>{value} ({reports})</source>
        <comment>a figure, and how many reports give it</comment>
        <translation>{value} ({reports})</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>الوفيات</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>المصابون</translation>
    </message>
    <message>
        <source>Missing people</source>
        <translation>المفقودون</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>الاعتقالات</translation>
    </message>
    <message>
        <source>Rescued or evacuated</source>
        <translation>من أُنقذوا أو أُجلوا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>الركاب</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>المنازل</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Shares in per cent</source>
        <translation>النسب المئوية</translation>
    </message>
    <message>
        <source>Lengths and distances</source>
        <translation>الأطوال والمسافات</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>المساحات</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>السرعات</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>درجات الحرارة</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>Sums of money</source>
        <translation>المبالغ المالية</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>{paper}, {time}</source>
        <comment>a paper and when it printed a sentence</comment>
        <translation>{paper}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>{papers} and %n more</source>
        <comment>papers that print a sentence</comment>
        <translation>
            <numerusform>{papers}</numerusform>
            <numerusform>{papers} وصحيفة أخرى</numerusform>
            <numerusform>{papers} وصحيفتان أخريان</numerusform>
            <numerusform>{papers} و%Ln صحف أخرى</numerusform>
            <numerusform>{papers} و%Ln صحيفة أخرى</numerusform>
            <numerusform>{papers} و%Ln صحيفة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in the other reports on this computer.</source>
        <translation>لم يُعثر عليها في سائر التقارير على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not looked at: reports in {languages}.</source>
        <translation>لم يُنظر في تقارير بهذه اللغات: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: none of your %n paper(s)</source>
        <comment>has a report</comment>
        <translation>
            <numerusform>{language}: ليس لك صحف بها</numerusform>
            <numerusform>{language}: صحيفتك لم تذكره</numerusform>
            <numerusform>{language}: لم تذكره أي من صحيفتيك</numerusform>
            <numerusform>{language}: لم تذكره أي من صحفك الـ%Ln</numerusform>
            <numerusform>{language}: لم تذكره أي من صحفك الـ%Ln</numerusform>
            <numerusform>{language}: لم تذكره أي من صحفك الـ%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرًا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>من أي صحيفة</numerusform>
            <numerusform>من صحيفة واحدة</numerusform>
            <numerusform>من صحيفتين</numerusform>
            <numerusform>من %Ln صحف</numerusform>
            <numerusform>من %Ln صحيفة</numerusform>
            <numerusform>من %Ln صحيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>3 reports + from 2 papers</comment>
        <translation>{reports} {papers}</translation>
    </message>
    <message>
        <source>{language}: {reports}, none with a date</source>
        <translation>{language}: {reports}، ولا تاريخ لأي منها</translation>
    </message>
    <message>
        <source>{language}: {reports}, the first on {time}</source>
        <translation>{language}: {reports}، أولها في {time}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TitleLanguages</name>
    <message>
        <source>Always translate titles from</source>
        <translation>ترجمة العناوين دائمًا من</translation>
    </message>
    <message>
        <source>Titles and standfirsts in lists and on cards, as they come on screen. Each says that it was translated, and its tool tip shows the original.</source>
        <translation>العناوين والمقدمات في القوائم وعلى البطاقات عند ظهورها على الشاشة. كل منها يذكر أنه تُرجم، ويعرض تلميحه الأصل.</translation>
    </message>
    <message>
        <source>Languages stand here once there is a model for them.</source>
        <translation>تظهر اللغات هنا متى وُجد نموذج لها.</translation>
    </message>
    <message>
        <source>Always translate titles from {language}</source>
        <translation>ترجمة العناوين دائمًا من {language}</translation>
    </message>
</context>
<context>
    <name>TitleTranslations</name>
    <message>
        <source>&amp;Models…</source>
        <translation>ال&amp;نماذج…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>تخطي الجولة</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>إغلاق الجولة</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>One event, in every language</source>
        <translation>حدث واحد بكل اللغات</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>ما يتصل بعضه ببعض</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>كل شيء باسمه</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>{command} leads to this card.</source>
        <translation>يوصلك {command} إلى هذه البطاقة.</translation>
    </message>
    <message>
        <source>This card is one event. Open it: its page shows what each paper says of it, in all the languages you read, side by side.</source>
        <translation>هذه البطاقة حدث واحد. افتحها: تعرض صفحتها جنبًا إلى جنب ما تقوله عنه كل صحيفة، بكل اللغات التي تقرؤها.</translation>
    </message>
    <message>
        <source>This row is one event that several papers report. Open it, then {command} shows what each of them says, in all the languages you read.</source>
        <translation>هذا السطر حدث واحد ترويه عدة صحف. افتحه، ثم يعرض {command} ما تقوله كل منها، بكل اللغات التي تقرؤها.</translation>
    </message>
    <message>
        <source>Here stands what your library holds about the same event and its background, in every language. Each card says why it is here.</source>
        <translation>هنا ما في مكتبتك عن الحدث نفسه وخلفيته، بكل اللغات. وتذكر كل بطاقة سبب وجودها هنا.</translation>
    </message>
    <message>
        <source>Below the article stands what your library holds about the same event and its background, in every language. Each card says why it is there.</source>
        <translation>تحت المقال ما في مكتبتك عن الحدث نفسه وخلفيته، بكل اللغات. وتذكر كل بطاقة سبب وجودها هناك.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows what each paper says of the event an article tells of, in all the languages you read.</source>
        <translation>يعرض {command} في هذه القائمة ما تقوله كل صحيفة عن الحدث الذي يرويه المقال، بكل اللغات التي تقرؤها.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows beside each article what your library holds about the same event and its background, with the reasons.</source>
        <translation>يعرض {command} في هذه القائمة بجانب كل مقال ما في مكتبتك عن الحدث نفسه وخلفيته، مع الأسباب.</translation>
    </message>
    <message>
        <source>{command} finds every command, list and setting. {shortcuts} lists all keys. Both are in this menu, and so is this tour.</source>
        <translation>يجد {command} كل أمر وقائمة وإعداد. ويسرد {shortcuts} كل المفاتيح. وكلاهما في هذه القائمة، ومعهما هذه الجولة.</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Offer to &amp;translate articles</source>
        <translation>ا&amp;قتراح ترجمة المقالات</translation>
    </message>
    <message>
        <source>Texts are translated on this computer, by models that lie here. No text leaves it. The original is always one key away.</source>
        <translation>تُترجم النصوص على هذا الحاسوب بنماذج موجودة عليه. ولا يغادره أي نص. والأصل على بُعد مفتاح دائمًا.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>ال&amp;ترجمة إلى</translation>
    </message>
    <message>
        <source>Articles and titles are translated into it.</source>
        <translation>إليها تُترجم المقالات والعناوين.</translation>
    </message>
    <message>
        <source>&amp;Search in translated titles too</source>
        <translation>ال&amp;بحث في العناوين المترجمة أيضًا</translation>
    </message>
    <message>
        <source>Searches also find titles and standfirsts by the words of a translation that was made before. Nothing is translated for a search.</source>
        <translation>يجد البحث العناوين والمقدمات أيضًا بكلمات ترجمة أُجريت من قبل. ولا يُترجم شيء من أجل البحث.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>لا يستطيع هذا الحاسوب الترجمة: لا يعمل المترجم عليه.</translation>
    </message>
    <message>
        <source>The language of the menus</source>
        <translation>لغة القوائم</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>النماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is none yet. A model translates from one language to another. Two models serve languages that share none: through English.</source>
        <translation>لا نماذج بعد. يترجم النموذج من لغة إلى أخرى. ويخدم نموذجان لغتين لا يجمعهما نموذج: عبر الإنجليزية.</translation>
    </message>
    <message>
        <source>Add a Model from a &amp;File…</source>
        <translation>إضافة نموذج من &amp;ملف…</translation>
    </message>
    <message>
        <source>From a Fol&amp;der…</source>
        <translation>من م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>A model comes as a ZIP or tar file, or as a folder with its model, shortlist and vocabulary, as Firefox Translations publishes them.</source>
        <translation>يأتي النموذج ملف ZIP أو tar، أو مجلدًا فيه نموذجه وقائمته المختصرة ومعجمه، كما تنشرها Firefox Translations.</translation>
    </message>
    <message>
        <source>Known models</source>
        <translation>النماذج المعروفة</translation>
    </message>
    <message>
        <source>Fet&amp;ch…</source>
        <translation>ج&amp;لب…</translation>
    </message>
    <message>
        <source>Delete &amp;What Was Fetched</source>
        <translation>&amp;حذف ما جُلب</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so. You are told first where it comes from.</source>
        <translation>لا يُجلب شيء قبل أن تأذن به. ويُذكر لك أولًا من أين يأتي.</translation>
    </message>
    <message>
        <source>This release has no place to fetch models from. Those of this list are known: add one from a file, and it is checked.</source>
        <translation>ليس لهذا الإصدار مكان يجلب منه النماذج. ونماذج هذه القائمة معروفة: أضف واحدًا من ملف فيُفحص.</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>Check the figures</source>
        <translation>راجع الأرقام</translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>راجع الأسماء</translation>
    </message>
    <message>
        <source>{check}: the original says {words}.</source>
        <translation>{check}: في الأصل {words}.</translation>
    </message>
    <message>
        <source>Links of this paragraph:</source>
        <translation>روابط هذه الفقرة:</translation>
    </message>
    <message>
        <source>Not translated: it would have taken too long.</source>
        <translation>لم تُترجم: كان ذلك سيستغرق وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>Not translated: the translator failed here.</source>
        <translation>لم تُترجم: فشل المترجم هنا.</translation>
    </message>
    <message>
        <source>Translate articles on this computer?

Models that lie here do it: no text leaves this computer, and nothing is fetched now. A translation may contain errors; the original stays, one key away.</source>
        <translation>أتريد ترجمة المقالات على هذا الحاسوب؟

تقوم بذلك نماذج موجودة هنا: لا يغادر أي نص هذا الحاسوب، ولا يُجلب شيء الآن. وقد تكون في الترجمة أخطاء؛ ويبقى الأصل على بُعد مفتاح.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>هذا المقال باللغة {language} أصلًا.</translation>
    </message>
    <message>
        <source>Nothing says in which language this article is.</source>
        <translation>لا شيء يدل على لغة هذا المقال.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. Two models would do: {first}, and {second}.</source>
        <translation>لا نموذج من {source} إلى {target}. يكفي نموذجان: {first}، و{second}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. One more would do: {first}.</source>
        <translation>لا نموذج من {source} إلى {target}. يكفي نموذج آخر: {first}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here. It takes {size}.</source>
        <translation>لا نموذج هنا من {source} إلى {target}. حجمه {size}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here.</source>
        <translation>لا نموذج هنا من {source} إلى {target}.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>لا يستطيع هذا الحاسوب الترجمة: لا يعمل المترجم عليه.</translation>
    </message>
    <message>
        <source>{source} to {target}, {size}</source>
        <translation>من {source} إلى {target}، {size}</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>من {source} إلى {target}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Readerapp</source>
        <translation>&amp;فتح Readerapp</translation>
    </message>
    <message>
        <source>&amp;Refresh All Feeds</source>
        <translation>&amp;تحديث كل الخلاصات</translation>
    </message>
    <message>
        <source>&amp;Pause Asking for News</source>
        <translation>إيقاف الفحص &amp;مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message numerus="yes">
        <source>Readerapp: %n unread article(s)</source>
        <translation>
            <numerusform>Readerapp: لا مقالات غير مقروءة</numerusform>
            <numerusform>Readerapp: مقال غير مقروء</numerusform>
            <numerusform>Readerapp: مقالان غير مقروءين</numerusform>
            <numerusform>Readerapp: %Ln مقالات غير مقروءة</numerusform>
            <numerusform>Readerapp: %Ln مقالًا غير مقروء</numerusform>
            <numerusform>Readerapp: %Ln مقال غير مقروء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo “{action}”?</source>
        <translation>أتريد التراجع عن «{action}»؟</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>{things} will move to the bin.</source>
        <translation>ما سيُنقل إلى سلة المهملات: {things}.</translation>
    </message>
    <message>
        <source>“{action}” undone: {things} moved to the bin</source>
        <translation>تم التراجع عن «{action}»، ونُقل إلى سلة المهملات: {things}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%Ln خلاصات</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
            <numerusform>%Ln خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeNotice</name>
    <message>
        <source>This is Readerapp {version}.</source>
        <translation>هذا هو Readerapp {version}.</translation>
    </message>
    <message>
        <source>See What Is New</source>
        <translation>عرض الجديد</translation>
    </message>
</context>
<context>
    <name>VerdictController</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>الخبر نفسه</translation>
    </message>
    <message>
        <source>Not Related</source>
        <translation>لا صلة له</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>الرجوع عن القرار</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>جُمعا في خبر واحد</translation>
    </message>
    <message>
        <source>Not shown beside this article any more</source>
        <translation>لن يظهر بجانب هذا المقال بعد الآن</translation>
    </message>
    <message>
        <source>Your decision is taken back</source>
        <translation>أُلغي قرارك</translation>
    </message>
</context>
<context>
    <name>WelcomeController</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>استيراد الاشتراكات</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>قوائم الاشتراكات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Begin with these %n paper(s)</source>
        <translation>
            <numerusform>البدء دون صحف</numerusform>
            <numerusform>البدء بهذه الصحيفة</numerusform>
            <numerusform>البدء بهاتين الصحيفتين</numerusform>
            <numerusform>البدء بهذه الصحف (%Ln)</numerusform>
            <numerusform>البدء بهذه الصحف (%Ln)</numerusform>
            <numerusform>البدء بهذه الصحف (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>The news of the world side by side, in the languages you read. All of it is kept and compared on this computer, and nobody watches what you read.</source>
        <translation>أخبار العالم جنبًا إلى جنب، باللغات التي تقرأ بها. تُحفظ كلها وتُقارن على هذا الحاسوب، ولا أحد يراقب ما تقرأ.</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>بأي اللغات تقرأ؟</translation>
    </message>
    <message>
        <source>Papers to begin with</source>
        <translation>صحف للبدء</translation>
    </message>
    <message>
        <source>The internet is asked for nothing before you press this, and then only these papers are. More papers are found with “Add a Feed”.</source>
        <translation>لا يُطلب شيء من الإنترنت قبل أن تضغط هذا الزر، ثم لا يُطلب إلا من هذه الصحف. وتجد صحفًا أخرى في «إضافة خلاصة».</translation>
    </message>
    <message>
        <source>Or begin with what is there</source>
        <translation>أو ابدأ بما هو موجود</translation>
    </message>
    <message>
        <source>Import subscriptions (OPML)…</source>
        <translation>استيراد اشتراكات (OPML)…</translation>
    </message>
    <message>
        <source>Paste or open an article…</source>
        <translation>لصق مقال أو فتحه…</translation>
    </message>
    <message>
        <source>Look around with samples</source>
        <translation>جولة مع أمثلة</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why Related?</source>
        <translation>ما وجه الصلة؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>The other article</source>
        <translation>المقال الآخر</translation>
    </message>
    <message>
        <source>They are not related any more.</source>
        <translation>لم تعد بينهما صلة.</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>تحت «{heading}»</translation>
    </message>
    <message>
        <source>This computer is fairly sure</source>
        <translation>هذا الحاسوب على قدر جيد من اليقين</translation>
    </message>
    <message>
        <source>This computer is less sure</source>
        <translation>هذا الحاسوب أقل يقينًا</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>One paper tells this, so that nothing is counted. Single articles follow the stories, one of each paper, those first that write rarely.</source>
        <translation>ترويه صحيفة واحدة، فلا يُحسب شيء. تأتي المقالات المفردة بعد الأخبار، مقال من كل صحيفة، وأولها ما تكتبه الصحف القليلة النشر.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) repeat another one’s text and are not counted.</source>
        <translation>
            <numerusform>لا يكرر أي تقرير نص غيره.</numerusform>
            <numerusform>تقرير واحد يكرر نص غيره فلا يُحسب.</numerusform>
            <numerusform>تقريران يكرران نص غيرهما فلا يُحسبان.</numerusform>
            <numerusform>%Ln تقارير تكرر نص غيرها فلا تُحسب.</numerusform>
            <numerusform>%Ln تقريرًا تكرر نص غيرها فلا تُحسب.</numerusform>
            <numerusform>%Ln تقرير تكرر نص غيرها فلا تُحسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further language(s) tell it: + {points}</source>
        <translation>
            <numerusform>لا ترويه لغات أخرى: + {points}</numerusform>
            <numerusform>ترويه لغة أخرى: + {points}</numerusform>
            <numerusform>ترويه لغتان أخريان: + {points}</numerusform>
            <numerusform>ترويه %Ln لغات أخرى: + {points}</numerusform>
            <numerusform>ترويه %Ln لغة أخرى: + {points}</numerusform>
            <numerusform>ترويه %Ln لغة أخرى: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>المجموع: {points}</translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week: + {points}</source>
        <translation>
            <numerusform>{language}: {papers} من %Ln صحف كتبت هذا الأسبوع: + {points}</numerusform>
            <numerusform>{language}: {papers} من صحيفة واحدة كتبت هذا الأسبوع: + {points}</numerusform>
            <numerusform>{language}: {papers} من صحيفتين كتبتا هذا الأسبوع: + {points}</numerusform>
            <numerusform>{language}: {papers} من %Ln صحف كتبت هذا الأسبوع: + {points}</numerusform>
            <numerusform>{language}: {papers} من %Ln صحيفة كتبت هذا الأسبوع: + {points}</numerusform>
            <numerusform>{language}: {papers} من %Ln صحيفة كتبت هذا الأسبوع: + {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week, counted as of {fewest}: + {points}</source>
        <translation>
            <numerusform>{language}: {papers} من %Ln صحف كتبت هذا الأسبوع، كما لو كانت {fewest}: + {points}</numerusform>
            <numerusform>{language}: {papers} من صحيفة واحدة كتبت هذا الأسبوع، كما لو كانت {fewest}: + {points}</numerusform>
            <numerusform>{language}: {papers} من صحيفتين كتبتا هذا الأسبوع، كما لو كانت {fewest}: + {points}</numerusform>
            <numerusform>{language}: {papers} من %Ln صحف كتبت هذا الأسبوع، كما لو كانت {fewest}: + {points}</numerusform>
            <numerusform>{language}: {papers} من %Ln صحيفة كتبت هذا الأسبوع، كما لو كانت {fewest}: + {points}</numerusform>
            <numerusform>{language}: {papers} من %Ln صحيفة كتبت هذا الأسبوع، كما لو كانت {fewest}: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has a date: × {factor}</source>
        <translation>ليس لأي تقرير تاريخ: × {factor}</translation>
    </message>
    <message>
        <source>Its newest dated report is {age} hours old, and half counts after {half}: × {factor}</source>
        <translation>عمر أحدث تقاريره المؤرخة بالساعات {age}، ويُحسب النصف بعد {half}: × {factor}</translation>
    </message>
    <message>
        <source>No text of its own is new since the edition before: × {factor}</source>
        <translation>لا نص جديد خاص به منذ الطبعة السابقة: × {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of their own are new: × {factor}</source>
        <translation>
            <numerusform>لا نصوص خاصة جديدة: × {factor}</numerusform>
            <numerusform>نص خاص جديد: × {factor}</numerusform>
            <numerusform>نصان خاصان جديدان: × {factor}</numerusform>
            <numerusform>%Ln نصوص خاصة جديدة: × {factor}</numerusform>
            <numerusform>%Ln نصًا خاصًا جديدًا: × {factor}</numerusform>
            <numerusform>%Ln نص خاص جديد: × {factor}</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow it: + {points}</source>
        <translation>أنت تتابعه: + {points}</translation>
    </message>
    <message>
        <source>You starred a report: + {points}</source>
        <translation>أضفت نجمة إلى تقرير منه: + {points}</translation>
    </message>
    <message>
        <source>A paper of it is important to you: + {points}</source>
        <translation>ترويه صحيفة مهمة لك: + {points}</translation>
    </message>
    <message>
        <source>You want less of this: {points}</source>
        <translation>تريد أقل من هذا: {points}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Language unknown</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Reported by AI</source>
        <translation>تقرير بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>AI-generated image</source>
        <translation>صورة مولدة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Image edited with AI</source>
        <translation>صورة معدلة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Contains AI-generated parts</source>
        <translation>فيه أجزاء مولدة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>AI</source>
        <comment>a label with no room for more</comment>
        <translation>AI</translation>
    </message>
    <message>
        <source>signed by {who}</source>
        <translation>بتوقيع {who}</translation>
    </message>
    <message>
        <source>signed, signer unknown</source>
        <translation>موقّع، والموقّع غير معروف</translation>
    </message>
    <message>
        <source>stated in the image file (not signed)</source>
        <translation>مذكور في ملف الصورة (غير موقّع)</translation>
    </message>
    <message>
        <source>stated by the publisher (page data)</source>
        <translation>ذكره الناشر (بيانات الصفحة)</translation>
    </message>
    <message>
        <source>stated by the site</source>
        <translation>ذكره الموقع</translation>
    </message>
    <message>
        <source>stated in the article: “{quote}”</source>
        <translation>مذكور في المقال: «{quote}»</translation>
    </message>
    <message>
        <source>stated by a rule for this feed</source>
        <translation>ذكرته قاعدة لهذه الخلاصة</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>علّمته أنت</translation>
    </message>
    <message>
        <source>Text label disputed by you</source>
        <translation>اعترضت على بيان النص</translation>
    </message>
    <message>
        <source>Image label disputed by you</source>
        <translation>اعترضت على بيان الصورة</translation>
    </message>
    <message>
        <source>disputed by you</source>
        <translation>اعترضت عليه أنت</translation>
    </message>
    <message>
        <source>made on this computer by {model}</source>
        <translation>صنعه على هذا الحاسوب {model}</translation>
    </message>
    <message>
        <source>content credentials do not verify</source>
        <translation>لم يثبت صدق بيانات اعتماد المحتوى</translation>
    </message>
    <message>
        <source>possible: the file names {tool}</source>
        <translation>محتمل: يسمي الملف {tool}</translation>
    </message>
    <message>
        <source>{subject}: {claim}</source>
        <translation>{subject}: {claim}</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a label</comment>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Translated on this computer by {model}. May contain errors.</source>
        <translation>ترجمه على هذا الحاسوب {model}. قد تكون فيه أخطاء.</translation>
    </message>
    <message>
        <source>Translated on this computer, through English, by {first} and {second}. May contain errors.</source>
        <translation>ترجمه على هذا الحاسوب، عبر الإنجليزية، {first} و{second}. قد تكون فيه أخطاء.</translation>
    </message>
    <message>
        <source>Found in a translation: {text}</source>
        <translation>عُثر عليه في ترجمة: {text}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>received {date}</source>
        <comment>short; in a row without a date of its own</comment>
        <translation>وصل {date}</translation>
    </message>
    <message>
        <source>No date, received {date}</source>
        <translation>بلا تاريخ، وصل في {date}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No date is known. It stands where it arrived: {date}</source>
        <translation>تاريخه غير معروف. وُضع حيث وصل: {date}</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>المقالات المفتوحة</translation>
    </message>
    <message>
        <source>Articles opened, by language</source>
        <translation>المقالات المفتوحة حسب اللغة</translation>
    </message>
    <message>
        <source>Searches made</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Changes of the interface language</source>
        <translation>تغييرات لغة الواجهة</translation>
    </message>
    <message>
        <source>Related stories opened</source>
        <translation>المقالات ذات الصلة المفتوحة</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>مقالات باللغة {language}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميز بنجمة</translation>
    </message>
    <message>
        <source>Translated. The original title, in {language}: {title}</source>
        <translation>مترجم. العنوان الأصلي، باللغة {language}: {title}</translation>
    </message>
    <message>
        <source>Title taken from its first sentence</source>
        <translation>العنوان مأخوذ من الجملة الأولى</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <translation>الصورة: {description}</translation>
    </message>
    <message>
        <source>The full article is not here yet</source>
        <translation>لم يصل المقال الكامل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not here yet</source>
        <translation>
            <numerusform>كل الصور هنا</numerusform>
            <numerusform>صورة واحدة لم تصل بعد</numerusform>
            <numerusform>صورتان لم تصلا بعد</numerusform>
            <numerusform>%Ln صور لم تصل بعد</numerusform>
            <numerusform>%Ln صورة لم تصل بعد</numerusform>
            <numerusform>%Ln صورة لم تصل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>الخبر نفسه</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Linked by the publisher</source>
        <translation>ربطه الناشر</translation>
    </message>
    <message>
        <source>Translation, says the publisher</source>
        <translation>ترجمة، كما يقول الناشر</translation>
    </message>
    <message>
        <source>One is the source of the other, says the publisher</source>
        <translation>أحدهما مصدر الآخر، كما يقول الناشر</translation>
    </message>
    <message>
        <source>One is based on the other, says the publisher</source>
        <translation>أحدهما مبني على الآخر، كما يقول الناشر</translation>
    </message>
    <message>
        <source>Same series, says the publisher</source>
        <translation>السلسلة نفسها، كما يقول الناشر</translation>
    </message>
    <message>
        <source>Both name {names}</source>
        <translation>أسماء مشتركة: {names}</translation>
    </message>
    <message>
        <source>Both speak of {places}</source>
        <translation>أماكن مشتركة: {places}</translation>
    </message>
    <message>
        <source>Same figures: {numbers}</source>
        <translation>الأرقام نفسها: {numbers}</translation>
    </message>
    <message>
        <source>Same dates: {dates}</source>
        <translation>التواريخ نفسها: {dates}</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <translation>متقاربان في المعنى</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>هكذا قلت</translation>
    </message>
    <message>
        <source>Published within the hour</source>
        <translation>نُشرا بفارق أقل من ساعة</translation>
    </message>
    <message numerus="yes">
        <source>Published %n hour(s) apart</source>
        <translation>
            <numerusform>نُشرا بفارق أقل من ساعة</numerusform>
            <numerusform>نُشرا بفارق ساعة</numerusform>
            <numerusform>نُشرا بفارق ساعتين</numerusform>
            <numerusform>نُشرا بفارق %Ln ساعات</numerusform>
            <numerusform>نُشرا بفارق %Ln ساعة</numerusform>
            <numerusform>نُشرا بفارق %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n day(s) apart</source>
        <translation>
            <numerusform>نُشرا في يوم واحد</numerusform>
            <numerusform>نُشرا بفارق يوم</numerusform>
            <numerusform>نُشرا بفارق يومين</numerusform>
            <numerusform>نُشرا بفارق %Ln أيام</numerusform>
            <numerusform>نُشرا بفارق %Ln يومًا</numerusform>
            <numerusform>نُشرا بفارق %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Mute Words</source>
        <translation>كتم كلمات</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>ال&amp;كلمات:</translation>
    </message>
    <message>
        <source>&amp;How long:</source>
        <translation>ال&amp;مدة:</translation>
    </message>
    <message>
        <source>Words to mute</source>
        <translation>الكلمات المراد كتمها</translation>
    </message>
    <message>
        <source>as they stand together in titles</source>
        <translation>كما ترد متتابعة في العناوين</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>In the &amp;text, too</source>
        <translation>وفي ال&amp;نص أيضًا</translation>
    </message>
    <message>
        <source>Searches find translated titles too; mutes look only at the words of the article itself.</source>
        <translation>تجد عمليات البحث العناوين المترجمة أيضًا؛ أما الكتم فلا ينظر إلا في كلمات المقال نفسه.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ك&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>_Download</name>
    <message>
        <source>Save File</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>تعذر حفظ «{name}».</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
</context>
<context>
    <name>_WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{done} of {total} fetched</source>
        <translation>جُلب {done} من {total}</translation>
    </message>
    <message>
        <source>The model is being checked…</source>
        <translation>جارٍ فحص النموذج…</translation>
    </message>
</context>
</TS>
