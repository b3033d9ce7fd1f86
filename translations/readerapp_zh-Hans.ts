<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readerapp</source>
        <translation>关于Readerapp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The world&apos;s news in every language you read, on your own computer.</source>
        <translation>用您能阅读的每一种语言看世界新闻，全部在您自己的电脑上。</translation>
    </message>
    <message>
        <source>Nothing about your reading leaves this computer.</source>
        <translation>您读什么、怎么读，都不会传出这台电脑。</translation>
    </message>
    <message>
        <source>Your library lies in {folder}</source>
        <translation>您的资料库位于{folder}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>以MIT许可证发布的自由软件。</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>下载(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;How long back</source>
        <translation>追溯多久(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>同步(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep and Send Again</source>
        <translation>保留并重新发送(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use the Server’s Marks</source>
        <translation>使用服务器的标记(&amp;U)</translation>
    </message>
    <message>
        <source>Unread and starred articles</source>
        <translation>未读和加星标的文章</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>仅加星标的文章</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每%n小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>仅在我要求时</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>FreshRSS and others</source>
        <translation>FreshRSS等</translation>
    </message>
    <message>
        <source>Miniflux</source>
        <translation>Miniflux</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{host}上的{user}</translation>
    </message>
    <message>
        <source>{host} is told what you read and star of its articles, and which of its feeds you add, rename, move or end. Nobody else is told, and the feeds are not asked from here.</source>
        <translation>{host}会得知您阅读了它的哪些文章、为哪些加了星标，以及您添加、重命名、移动或退订了它的哪些订阅源。此外无人得知，也不会从这里查询这些订阅源。</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>等待您的选择</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n项更改待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not given by the server</source>
        <translation>
            <numerusform>服务器未提供%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks sent: {done} of {total}</source>
        <translation>已发送标记：{done}/{total}</translation>
    </message>
    <message>
        <source>Articles fetched: {done} of {total}</source>
        <translation>已获取文章：{done}/{total}</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Wants your password again</source>
        <translation>需要重新输入密码</translation>
    </message>
    <message>
        <source>No news server there</source>
        <translation>那里没有新闻服务器</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Synchronised {time}</source>
        <translation>已同步：{time}</translation>
    </message>
    <message>
        <source>It is asked again after {time}.</source>
        <translation>此后再次查询：{time}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} read articles are unread on the server.</source>
        <translation>
            <numerusform>{known}篇已读文章中有%n篇在服务器上是未读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} stars are missing on the server.</source>
        <translation>
            <numerusform>{known}个星标中有%n个在服务器上缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes here until you choose.</source>
        <translation>在您选择之前，这里不会有任何变化。</translation>
    </message>
    <message>
        <source>Give the user name and the password again. Some servers want a password of its own for programs: look in the settings of your account there.</source>
        <translation>请重新输入用户名和密码。有些服务器要求为程序使用单独的密码：请查看那里的账户设置。</translation>
    </message>
    <message>
        <source>Look at the address and at the kind of server. With FreshRSS, access by programs must be allowed in its settings.</source>
        <translation>请检查地址和服务器类型。使用FreshRSS时，须在其设置中允许程序访问。</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>请在设置中检查代理。</translation>
    </message>
    <message>
        <source>Look at the address and at your network connection.</source>
        <translation>请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>What you mark is sent once there is a connection.</source>
        <translation>您所做的标记会在有连接时发送。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>稍后会再次查询。</translation>
    </message>
    <message>
        <source>Your marks stay on this computer as they are.</source>
        <translation>您的标记会原样保留在这台电脑上。</translation>
    </message>
    <message>
        <source>Choose Change to see the certificate that the server shows.</source>
        <translation>选择“更改”可查看服务器出示的证书。</translation>
    </message>
    <message>
        <source>The account works until Readerapp is closed; then it asks for the password again.</source>
        <translation>此账户可用到Readerapp关闭为止；之后会再次要求输入密码。</translation>
    </message>
    <message>
        <source>Made for: {names}</source>
        <translation>颁发给：{names}</translation>
    </message>
    <message>
        <source>Valid from {begins} to {ends}</source>
        <translation>有效期：{begins}至{ends}</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {fingerprint}</source>
        <translation>指纹（SHA-256）：{fingerprint}</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Change Account</source>
        <translation>更改账户</translation>
    </message>
    <message>
        <source>Account removed, its articles were kept</source>
        <translation>账户已移除，其文章已保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>移除账户</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>All its articles stay on this computer, with their marks, tags and notes. Nothing changes on the server.</source>
        <translation>它的所有文章连同标记、标签和笔记都会留在这台电脑上。服务器上不会有任何变化。</translation>
    </message>
    <message>
        <source>Its feeds and its password go from this computer.</source>
        <translation>它的订阅源和密码会从这台电脑上移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent; the server will not hear of them.</source>
        <translation>
            <numerusform>有%n项更改待发送；服务器将不会得知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>要移除账户“{name}”吗？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>立即同步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import Web &amp;Address…</source>
        <translation>导入网址(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>粘贴为文章(&amp;P)</translation>
    </message>
    <message>
        <source>Add &amp;Samples</source>
        <translation>添加示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>移除示例(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export Article…</source>
        <translation>导出文章(&amp;E)…</translation>
    </message>
    <message>
        <source>Print Artic&amp;le…</source>
        <translation>打印文章(&amp;L)…</translation>
    </message>
    <message>
        <source>Export S&amp;ubscriptions…</source>
        <translation>导出订阅列表(&amp;U)…</translation>
    </message>
    <message>
        <source>Export Archi&amp;ve…</source>
        <translation>导出归档(&amp;V)…</translation>
    </message>
    <message>
        <source>Export &amp;Notes…</source>
        <translation>导出笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back Up Library…</source>
        <translation>备份资料库(&amp;B)…</translation>
    </message>
    <message>
        <source>Res&amp;tore Library…</source>
        <translation>恢复资料库(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Refresh This List</source>
        <translation>刷新此列表(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh &amp;All Feeds</source>
        <translation>刷新所有订阅源(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>活动记录(&amp;C)…</translation>
    </message>
    <message>
        <source>Add &amp;Feed…</source>
        <translation>添加订阅源(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>属性(&amp;P)…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>退订(&amp;S)</translation>
    </message>
    <message>
        <source>Make This List Available &amp;Offline</source>
        <translation>将此列表下载供离线阅读(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by Story</source>
        <translation>按事件分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unread Only</source>
        <translation>仅显示未读(&amp;U)</translation>
    </message>
    <message>
        <source>Ol&amp;dest First</source>
        <translation>最早的在前(&amp;D)</translation>
    </message>
    <message>
        <source>Group &amp;by Day</source>
        <translation>按日期分组(&amp;B)</translation>
    </message>
    <message>
        <source>Group by AI Lab&amp;el</source>
        <translation>按AI标注分组(&amp;E)</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>显示事件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mark What Is Here Offline</source>
        <translation>标示可离线阅读的内容(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>账户(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation>移除文章(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>回收站(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>在文章中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find Previ&amp;ous</source>
        <translation>查找上一个(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search Articles</source>
        <translation>搜索文章(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>保存搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Make a Rule of This Search…</source>
        <translation>将此搜索设为规则(&amp;M)…</translation>
    </message>
    <message>
        <source>Ru&amp;les and Mutes…</source>
        <translation>规则与屏蔽(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>导航窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>相关报道(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>正常大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Three Columns</source>
        <translation>三栏(&amp;T)</translation>
    </message>
    <message>
        <source>List &amp;Above the Article</source>
        <translation>列表在文章上方(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;One at a Time</source>
        <translation>单栏(&amp;O)</translation>
    </message>
    <message>
        <source>Fo&amp;cus Mode</source>
        <translation>专注模式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt Cursor in Articles</source>
        <translation>在文章中使用文本光标(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Headings of the Article…</source>
        <translation>文章小标题(&amp;H)…</translation>
    </message>
    <message>
        <source>Show Whole &amp;Page</source>
        <translation>显示整个页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Front Page</source>
        <translation>头版(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>上一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move a Border</source>
        <translation>移动分隔线(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>下一篇未读文章(&amp;U)</translation>
    </message>
    <message>
        <source>Previous Unread A&amp;rticle</source>
        <translation>上一篇未读文章(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;List</source>
        <translation>下一个列表(&amp;L)</translation>
    </message>
    <message>
        <source>Previous L&amp;ist</source>
        <translation>上一个列表(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>标记为已读(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>全部标记为已读(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;I Label…</source>
        <translation>AI标注(&amp;I)…</translation>
    </message>
    <message>
        <source>High&amp;light</source>
        <translation>高亮(&amp;L)</translation>
    </message>
    <message>
        <source>Sho&amp;w Translation</source>
        <translation>显示译文(&amp;W)</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>对照原文(&amp;B)</translation>
    </message>
    <message>
        <source>Read Alo&amp;ud</source>
        <translation>朗读(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>依据是什么？(&amp;H)</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help Pages</source>
        <translation>帮助页面(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>新增内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Privacy Policy</source>
        <translation>隐私政策(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;roblem Reports…</source>
        <translation>问题报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Readerapp</source>
        <translation>关于Readerapp(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ActionsMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Remove Sta&amp;r</source>
        <translation>移除星标(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>加星标(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>标记为未读(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>标记为已读(&amp;E)</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>显示事件(&amp;T)</translation>
    </message>
    <message>
        <source>Show Or&amp;iginal Title</source>
        <translation>显示原标题(&amp;I)</translation>
    </message>
    <message>
        <source>Translate T&amp;itle</source>
        <translation>翻译标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Title and &amp;Link</source>
        <translation>复制标题和链接(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>移除文章(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Progress of relating</source>
        <translation>查找相关报道的进度</translation>
    </message>
    <message>
        <source>Progress of reading pictures</source>
        <translation>读取图片的进度</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Height of the feeds</source>
        <translation>订阅源列表的高度</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>订阅源(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What Happened</source>
        <translation>历史记录(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>发布方已停止更新</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>无法读取{name}。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Asked next: {time}</source>
        <translation>下次检查：{time}</translation>
    </message>
    <message>
        <source>No feed is asked by itself: that is switched off in the settings.</source>
        <translation>不会自动检查任何订阅源：此功能已在设置中关闭。</translation>
    </message>
    <message>
        <source>Next feed: {name} · {time}</source>
        <translation>下一个订阅源：{name} · {time}</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>上次检查：{time}</translation>
    </message>
    <message numerus="yes">
        <source>Began to ask %n feed(s)</source>
        <translation>
            <numerusform>开始检查%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network connection. Nothing was asked.</source>
        <translation>没有网络连接，未检查任何订阅源。</translation>
    </message>
    <message numerus="yes">
        <source>Your rules moved %n article(s) to the bin.</source>
        <translation>
            <numerusform>您的规则将%n篇文章移到了回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by you. {result}</source>
        <translation>已按您的要求停止。{result}</translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation>检查提前结束。</translation>
    </message>
    <message>
        <source>{why} {result}</source>
        <translation>{why}{result}</translation>
    </message>
    <message>
        <source>Finished. {result}</source>
        <translation>已完成。{result}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>来自其他电脑的%n项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder: {reason}</source>
        <translation>共享文件夹：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) sent</source>
        <translation>
            <numerusform>已发送%n个标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>已接收%n个标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the server</source>
        <translation>
            <numerusform>服务器拒绝了%n项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}: {result}</source>
        <translation>账户{name}：{result}</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n个订阅源失败</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, {trouble}</source>
        <translation>{found}，{trouble}</translation>
    </message>
    <message>
        <source>Accounts: synchronising…</source>
        <translation>账户：正在同步…</translation>
    </message>
    <message>
        <source>Whole texts: {done} of {total}</source>
        <translation>全文：{done}/{total}</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>图片：{done}/{total}</translation>
    </message>
    <message>
        <source>Accounts: marks {done} of {total}</source>
        <translation>账户：标记{done}/{total}</translation>
    </message>
    <message>
        <source>Accounts: marks sent {done} of {total}</source>
        <translation>账户：已发送标记{done}/{total}</translation>
    </message>
    <message>
        <source>Accounts: articles {done} of {total}</source>
        <translation>账户：文章{done}/{total}</translation>
    </message>
    <message>
        <source>Feeds: {done} of {total}</source>
        <translation>订阅源：{done}/{total}</translation>
    </message>
    <message>
        <source>Relating {done} of {total} articles</source>
        <translation>正在查找相关报道：{done}/{total}篇文章</translation>
    </message>
    <message>
        <source>Looking for AI labels in saved pictures: {done} of {total}</source>
        <translation>正在已保存的图片中查找AI标注：{done}/{total}</translation>
    </message>
</context>
<context>
    <name>AddFeedController</name>
    <message>
        <source>The address waits until Add Feeds is closed.</source>
        <translation>该网址会等到“添加订阅源”关闭。</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>订阅</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %n feed(s)</source>
        <translation>
            <numerusform>已订阅%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feeds</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>&amp;By Address</source>
        <translation>按网址(&amp;B)</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>目录(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>查询方(&amp;K)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n Feed(s)</source>
        <translation>
            <numerusform>订阅%n个订阅源(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>订阅(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>The address waits until the open question is answered.</source>
        <translation>该网址会等到您回答当前的问题。</translation>
    </message>
    <message>
        <source>Import Web Address</source>
        <translation>导入网址</translation>
    </message>
    <message>
        <source>Address of the page. It is fetched once, with its pictures:</source>
        <translation>网页的地址。网页及其图片只获取一次：</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Tag “{name}” added</source>
        <translation>已添加标签“{name}”</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>已移除标签“{name}”</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Tag “{name}” removed everywhere</source>
        <translation>已从所有文章移除标签“{name}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remove Tag Everywhere</source>
        <translation>从所有文章移除标签</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>已高亮</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>已移除高亮</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>移除高亮</translation>
    </message>
    <message>
        <source>&amp;Note on Highlight…</source>
        <translation>为高亮添加笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>移除高亮(&amp;R)</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>更改笔记</translation>
    </message>
</context>
<context>
    <name>AnnotationStrip</name>
    <message>
        <source>“{quote}” (not in this text any more)</source>
        <translation>“{quote}”（已不在正文中）</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
    <message>
        <source>Tags, note and highlights</source>
        <translation>标签、笔记和高亮</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>此文章的笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n处高亮</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Undone: {action}</source>
        <translation>已撤销：{action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>已重做：{action}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>找到%n篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>事件，含%n篇报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page has %n card(s)</source>
        <translation>
            <numerusform>头版有%n张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>文字大小{percent}%</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}：开</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}：关</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>The language of menus and windows. Articles stay in their own.</source>
        <translation>菜单和窗口的语言。文章保持原来的语言。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>System Theme</source>
        <translation>系统主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度深色</translation>
    </message>
    <message>
        <source>The colours of the window. The system’s theme follows your desktop, also when it asks for high contrast.</source>
        <translation>窗口的颜色。系统主题跟随桌面环境，包括其高对比度设置。</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>列表密度(&amp;D)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more articles are in sight.</source>
        <translation>紧凑的行更矮，可以看到更多文章。</translation>
    </message>
    <message>
        <source>Te&amp;xts labelled as by AI</source>
        <translation>标注为AI的文字(&amp;X)</translation>
    </message>
    <message>
        <source>In lists and on the front page. Whatever you dispute is shown.</source>
        <translation>在列表和头版中。您有异议的照常显示。</translation>
    </message>
    <message>
        <source>&amp;Pictures labelled as by AI</source>
        <translation>标注为AI的图片(&amp;P)</translation>
    </message>
    <message>
        <source>Articles with such pictures. Lists say how many are hidden.</source>
        <translation>含此类图片的文章。列表会说明隐藏了多少。</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>启动时(&amp;S)</translation>
    </message>
    <message>
        <source>Front page after a pause</source>
        <translation>离开一段时间后显示头版</translation>
    </message>
    <message>
        <source>Always the front page</source>
        <translation>始终显示头版</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>上次的位置</translation>
    </message>
    <message>
        <source>What you see first. A pause is four hours without the front page on screen.</source>
        <translation>启动后首先看到的内容。离开一段时间指四小时未显示头版。</translation>
    </message>
    <message>
        <source>&amp;Front page shows</source>
        <translation>头版显示(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source> story(s)</source>
        <translation>
            <numerusform> 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>How many stories stand on top. The next edition follows it.</source>
        <translation>头版顶部显示的事件数。从下一期起生效。</translation>
    </message>
    <message>
        <source>Shown as others</source>
        <translation>与其他一样显示</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>变淡</translation>
    </message>
    <message>
        <source>Hidden, and counted</source>
        <translation>隐藏并计数</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Archive in one file</source>
        <translation>单个文件的归档</translation>
    </message>
    <message>
        <source>Archive as a folder</source>
        <translation>文件夹形式的归档</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>导出归档</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) saved to {file}</source>
        <translation>
            <numerusform>已将%n篇文章保存到{file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>None of them has an address</source>
        <translation>这些文章都没有网址</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>已复制网址</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>已复制%n个网址</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>在浏览器中打开此网址？</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Play this address?</source>
        <translation>播放此网址的内容？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>无法打开任何邮件程序。</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>已复制网址</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>图片已保存</translation>
    </message>
    <message>
        <source>Picture saved. Its file does not say what its label does: {label}</source>
        <translation>图片已保存。其文件中没有标注所说的内容：{label}</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>%n篇新文章 · 显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>ArticleTranslation</name>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Translation is off.</source>
        <translation>翻译已关闭。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>翻译(&amp;T)</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
</context>
<context>
    <name>AutostartController</name>
    <message>
        <source>Another file is in its place, and stays: {file}</source>
        <translation>该位置已有其他文件，保持不变：{file}</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to Article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Back to Front Page</source>
        <translation>返回头版</translation>
    </message>
    <message>
        <source>Close Story</source>
        <translation>关闭事件</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back Up Library</source>
        <translation>备份资料库</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Another backup is being written just now.</source>
        <translation>正在写入另一份备份。</translation>
    </message>
    <message>
        <source>The library is being copied…</source>
        <translation>正在复制资料库…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The copy is being checked…</source>
        <translation>正在校验副本…</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>已保存到{file}</translation>
    </message>
    <message>
        <source>No backup was made. {reason}</source>
        <translation>未能备份。{reason}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>恢复资料库</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation>备份文件夹</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily backup</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Before an update of Readerapp</source>
        <translation>Readerapp更新前的备份</translation>
    </message>
    <message>
        <source>Kept when another was restored</source>
        <translation>恢复其他备份时留存</translation>
    </message>
    <message>
        <source>A file of yours</source>
        <translation>您自己的文件</translation>
    </message>
    <message>
        <source>It was written by a newer version of Readerapp.</source>
        <translation>它由更新版本的Readerapp写入。</translation>
    </message>
    <message>
        <source>It is not a Readerapp library.</source>
        <translation>它不是Readerapp资料库。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>它已损坏。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {articles}</source>
        <translation>{kind}，{articles}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Newest article</source>
        <translation>最新文章</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The library of {date} is back.</source>
        <translation>已恢复{date}的资料库。</translation>
    </message>
    <message>
        <source>The library of {date} is back. The one that was here is kept.</source>
        <translation>已恢复{date}的资料库，原来的资料库已留存。</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Open Its &amp;Folder</source>
        <translation>打开所在文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>立即备份(&amp;N)</translation>
    </message>
    <message>
        <source>Back Up to a F&amp;ile…</source>
        <translation>备份到文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Back up the library once a &amp;day</source>
        <translation>每天备份一次资料库(&amp;D)</translation>
    </message>
    <message>
        <source>The whole library is copied while you go on, and checked.</source>
        <translation>复制整个资料库并加以校验，期间您可以继续使用。</translation>
    </message>
    <message>
        <source>Days &amp;kept</source>
        <translation>保留天数(&amp;K)</translation>
    </message>
    <message>
        <source>A backup of each of so many days. Of earlier days one is kept for each of 4 weeks and 12 months.</source>
        <translation>最近这些天每天保留一份备份；更早的则在4周内每周保留一份，在12个月内每月保留一份。</translation>
    </message>
    <message>
        <source>Room for a&amp;ll of them</source>
        <translation>全部备份的空间上限(&amp;L)</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>When there is no more room, those that are missed least go first; two always stay.</source>
        <translation>空间不足时，先删除最不要紧的备份；始终保留两份。</translation>
    </message>
    <message>
        <source>They lie</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>选择文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Folder</source>
        <translation>使用默认文件夹(&amp;U)</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>与资料库放在一起</translation>
    </message>
    <message>
        <source>Your library lies in {folder}. It takes {size}.</source>
        <translation>您的资料库位于{folder}，占用{size}。</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>尚无每日备份。</translation>
    </message>
    <message>
        <source>The last backup is of {date}. All backups together take {size}.</source>
        <translation>上次备份于{date}。所有备份共占用{size}。</translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>全部还原</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>已还原%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted for good</source>
        <translation>
            <numerusform>已永久删除%n篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWindow</name>
    <message>
        <source>It holds {things}. They cannot come back after this.</source>
        <translation>其中有{things}。删除后无法找回。</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>永久删除回收站中的所有内容？</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>永久删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>回收站中的内容</translation>
    </message>
    <message>
        <source>Find in titles and sources</source>
        <translation>在标题和来源中查找</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>Everything comes back as it was. After %n day(s) it is deleted.</source>
        <translation>
            <numerusform>还原后一切如旧。%n天后将被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) are not listed. Type a word of what you look for.</source>
        <translation>
            <numerusform>另有%n篇文章未列出。输入要找的词即可查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>全部还原(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>清空回收站(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, {size}</source>
        <translation>{articles}，{size}</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n个订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>{feeds}, {articles}, {size}</source>
        <translation>{feeds}，{articles}，{size}</translation>
    </message>
    <message>
        <source>{feeds} with {articles}</source>
        <translation>{feeds}，含{articles}</translation>
    </message>
    <message>
        <source>Unsubscribed by you</source>
        <translation>由您退订</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>由您移除</translation>
    </message>
    <message>
        <source>Went with its feed</source>
        <translation>随订阅源一同移除</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>早于%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the %n newest of its feed</source>
        <translation>
            <numerusform>超出订阅源的最新%n篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library took more than %n MB</source>
        <translation>
            <numerusform>资料库超过%n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted soon</source>
        <translation>即将删除</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMoves</name>
    <message>
        <source>There is no border between panes here.</source>
        <translation>此处没有窗格分隔线。</translation>
    </message>
    <message>
        <source>Arrow keys move it, Return keeps that, Esc takes it back.</source>
        <translation>用方向键移动，按Enter键确定，按Esc键取消。</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>{size} used</source>
        <translation>已用{size}</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Actions for “{title}”</source>
        <translation>“{title}”的操作</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Why Related…</source>
        <translation>为何相关(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>同一事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not Related</source>
        <translation>不相关(&amp;N)</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>under “{heading}”</source>
        <translation>在“{heading}”下</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>语言未知</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other paper(s)</source>
        <translation>
            <numerusform>另有%n家媒体报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) of this text</source>
        <translation>
            <numerusform>此文另有%n个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaretController</name>
    <message>
        <source>Text cursor on</source>
        <translation>文本光标已开启</translation>
    </message>
    <message>
        <source>Text cursor off</source>
        <translation>文本光标已关闭</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Already subscribed</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>World</source>
        <translation>国际</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>财经</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>科技</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>科学</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, language or country</source>
        <translation>按名称、语言或国家筛选</translation>
    </message>
    <message>
        <source>Catalogue of feeds</source>
        <translation>订阅源目录</translation>
    </message>
    <message>
        <source>The list came with the app. No address in it is contacted before you subscribe.</source>
        <translation>此目录随程序提供。在您订阅之前，不会联系其中的任何网址。</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Nobody whom this computer trusts vouches for this server. That is usual for a server of your own; elsewhere somebody may be listening in. Trust it only if the fingerprint is that of your server. Your password has not been sent.</source>
        <translation>这台电脑所信任的各方都没有为此服务器担保。对您自己的服务器来说这很常见；在别处则可能有人在窃听。只有当指纹确实是您的服务器的指纹时才信任它。您的密码尚未发送。</translation>
    </message>
    <message>
        <source>Do &amp;Not Connect</source>
        <translation>不连接(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>信任此证书(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Already subscribed</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>Newest: {titles}</source>
        <translation>最新：{titles}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Look Again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>CommandRouter</name>
    <message>
        <source>There is no other unread article here.</source>
        <translation>这里没有其他未读文章。</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>标记为未读(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>标记为已读(&amp;E)</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>移除星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>Articles, lists, archives, files of other programs</source>
        <translation>文章、列表、归档、其他程序的文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>已导入%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already</source>
        <translation>
            <numerusform>%n篇文章已在资料库中</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text, page or file there that could be imported.</source>
        <translation>那里没有可导入的文字、网页或文件。</translation>
    </message>
    <message>
        <source>&amp;Undo “{action}”</source>
        <translation>撤销“{action}”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do “{action}”</source>
        <translation>重做“{action}”(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This backup</source>
        <translation>此备份</translation>
    </message>
    <message>
        <source>Your library now</source>
        <translation>您当前的资料库</translation>
    </message>
    <message>
        <source>{name}: {backup}, now {present}</source>
        <translation>{name}：备份中{backup}，现有{present}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>Share through a folder</source>
        <translation>通过文件夹共享</translation>
    </message>
    <message>
        <source>What you read, star, tag, note and highlight, your feeds, rules, mutes and saved searches are shared with your other computers, through a folder that Syncthing, Nextcloud or a memory stick brings there. Choose the same folder on each. Every computer fetches its own articles and has its own settings.</source>
        <translation>您的阅读、星标、标签、笔记和高亮，以及订阅源、规则、屏蔽和已保存的搜索，会通过一个文件夹与您的其他电脑共享，由Syncthing、Nextcloud或U盘带到那里。请在每台电脑上选择同一个文件夹。每台电脑各自获取文章，设置也各自独立。</translation>
    </message>
    <message>
        <source>The folder is not encrypted: who can read it can read your notes, and what you read when. Readerapp itself sends nothing. What is in the folder stays there when you turn this off or erase your history.</source>
        <translation>该文件夹未加密：能读取它的人可以看到您的笔记，以及您何时读了什么。Readerapp本身不发送任何内容。关闭共享或清除历史记录时，文件夹中的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>选择文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>立即同步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>关闭(&amp;T)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>其他电脑</translation>
    </message>
    <message>
        <source>Take Off the &amp;List</source>
        <translation>从列表中移除(&amp;L)</translation>
    </message>
    <message>
        <source>For a computer that is gone. What it shared stays. Should it come back, it is listed again.</source>
        <translation>用于已不存在的电脑。它共享的内容会保留。如果它回来，会重新出现在列表中。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>正在同步…</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add Account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>更改账户</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password or key</source>
        <translation>密码或密钥(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Called &amp;here</source>
        <translation>在此的名称(&amp;H)</translation>
    </message>
    <message>
        <source>https://news.example.org</source>
        <translation>https://news.example.org</translation>
    </message>
    <message>
        <source>as the server is called</source>
        <translation>与服务器同名</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Without a user name, the key is taken that Miniflux makes under Settings, API Keys.</source>
        <translation>不填用户名时，使用Miniflux在Settings、API Keys中生成的密钥。</translation>
    </message>
    <message>
        <source>Each server with the Google Reader interface: FreshRSS, BazQux, The Old Reader … FreshRSS has a password of its own for programs: in its settings, under Profile, API password.</source>
        <translation>任何具有Google Reader接口的服务器：FreshRSS、BazQux、The Old Reader等。FreshRSS为程序设有单独的密码：在其设置的个人资料下的API密码。</translation>
    </message>
    <message>
        <source>Only this server is asked, and not before you press Connect. The password is kept where this computer keeps passwords, and nowhere else.</source>
        <translation>只会询问此服务器，并且在您按下“连接”之前不会询问。密码保存在这台电脑保存密码的地方，别无他处。</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Privacy Policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Each of these is a number for each day, on this computer. Nothing else is kept: no titles, no addresses, no words you searched for.</source>
        <translation>以下每一项都只是这台电脑上每天的一个数字。除此之外什么也不保存：没有标题，没有网址，也没有您搜索过的词。</translation>
    </message>
    <message>
        <source>What Would Be Counted</source>
        <translation>会统计哪些内容</translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation>导出统计数字</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Progress of {name}</source>
        <translation>{name}的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>停止下载{name}</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Fetching “{name}” from {host}: {there} of {total}</source>
        <translation>正在从{host}下载“{name}”：{there}/{total}</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}: {there}</source>
        <translation>正在从{host}下载“{name}”：{there}</translation>
    </message>
</context>
<context>
    <name>EmptyPanesController</name>
    <message>
        <source>The search failed</source>
        <translation>搜索失败</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Readerapp does not know which articles belong here.</source>
        <translation>Readerapp不知道这里应有哪些文章。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>No article of this list fits “{words}”.</source>
        <translation>此列表中没有符合“{words}”的文章。</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No article fits “{words}”.</source>
        <translation>没有符合“{words}”的文章。</translation>
    </message>
    <message>
        <source>No article fits this search now.</source>
        <translation>目前没有符合此搜索的文章。</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>显示所有文章</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>There is nothing unread. Enjoy the day.</source>
        <translation>没有未读文章了。祝您愉快。</translation>
    </message>
    <message>
        <source>Show read articles too</source>
        <translation>同时显示已读文章</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>尚无星标</translation>
    </message>
    <message>
        <source>Star an article with S, and it is kept here.</source>
        <translation>按S键为文章加星标，文章就会保存在这里。</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>这里没有文章</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>尚未收到内容</translation>
    </message>
    <message>
        <source>If it stays like this, the activity window says why.</source>
        <translation>如果一直如此，可在活动记录窗口查看原因。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>活动记录…</translation>
    </message>
</context>
<context>
    <name>EnclosureSaver</name>
    <message>
        <source>It comes from {host} and has {size}, as its publisher says.</source>
        <translation>文件来自{host}，据发布方称大小为{size}。</translation>
    </message>
    <message>
        <source>It comes from {host}. How large it is nobody says.</source>
        <translation>文件来自{host}，大小不明。</translation>
    </message>
    <message>
        <source>Fetch and save “{name}”?</source>
        <translation>下载并保存“{name}”？</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>屏蔽(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>属性(&amp;P)…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>退订(&amp;S)</translation>
    </message>
    <message>
        <source>Unsubscribe and Remove Ar&amp;ticles</source>
        <translation>退订并移除文章(&amp;T)</translation>
    </message>
    <message>
        <source>Un&amp;subscribe, in the Account Too</source>
        <translation>退订，账户中也退订(&amp;S)</translation>
    </message>
    <message>
        <source>Unsubscribe, in the Account Too, and Remove Ar&amp;ticles</source>
        <translation>退订（账户中也退订）并移除文章(&amp;T)</translation>
    </message>
    <message>
        <source>Remove F&amp;older</source>
        <translation>移除文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Remove F&amp;older, in the Account Too</source>
        <translation>移除文件夹，账户中也移除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit Search…</source>
        <translation>编辑搜索(&amp;E)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Remove &amp;Search</source>
        <translation>移除搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove Tag Everywhere</source>
        <translation>从所有文章移除标签(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>添加订阅源(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>全部标记为已读(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Move to Folder</source>
        <translation>移到文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>No Folder</source>
        <translation>不放入文件夹</translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>头版</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>AI-labelled</source>
        <translation>AI标注</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>添加订阅源…</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a feed</comment>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>ended by its publisher</source>
        <comment>a feed</comment>
        <translation>发布方已停止更新</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>a feed</comment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>answered with error {status}</source>
        <comment>a feed</comment>
        <translation>返回错误{status}</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <comment>a feed</comment>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>took too long to answer</source>
        <comment>a feed</comment>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>its secure connection could not be verified</source>
        <comment>a feed</comment>
        <translation>无法验证其安全连接</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <comment>a feed</comment>
        <translation>返回错误</translation>
    </message>
    <message>
        <source>redirects too many times</source>
        <comment>a feed</comment>
        <translation>重定向次数过多</translation>
    </message>
    <message>
        <source>leads to a private address</source>
        <comment>a feed</comment>
        <translation>指向私有地址</translation>
    </message>
    <message>
        <source>gave a page instead of a feed</source>
        <comment>a feed</comment>
        <translation>返回的是网页而非订阅源</translation>
    </message>
    <message>
        <source>was cut short on its way</source>
        <comment>a feed</comment>
        <translation>接收不完整</translation>
    </message>
    <message>
        <source>is too large to read</source>
        <comment>a feed</comment>
        <translation>太大，无法读取</translation>
    </message>
    <message>
        <source>has ended for good</source>
        <comment>a feed</comment>
        <translation>已永久停止</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message numerus="yes">
        <source>The reading history is erased, also in %n backup(s).</source>
        <translation>
            <numerusform>阅读历史已清除，%n份备份中的也已清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in these files:
{files}</source>
        <translation>以下文件中仍有记录：
{files}</translation>
    </message>
    <message>
        <source>The library is too large to be written anew: traces of what was deleted long ago may be left in it for a while.</source>
        <translation>资料库太大，无法重新写入：很久以前删除的内容可能会在其中残留一段时间。</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>这台电脑上保存的内容</translation>
    </message>
    <message>
        <source>When you read, starred and removed articles, how far you read each, translations, what was refreshed when, and the log: erased here, in the backups and in the safety copy. What is read stays read, what is starred stays starred, and the bin keeps what is in it.</source>
        <translation>您何时阅读、加星标和移除文章，每篇读到哪里，译文，何时刷新了什么，以及日志：这些会在此处、备份和文本副本中一并清除。已读的仍为已读，加星标的仍有星标，回收站中的内容也会保留。</translation>
    </message>
    <message>
        <source>The library with all articles and marks, its backups, pictures, translation models, settings and logs: erased for good. What lies in other folders stays: exports, backups in a folder you chose, and a folder that is shared with other computers.</source>
        <translation>包含所有文章和标记的资料库及其备份、图片、翻译模型、设置和日志：全部永久清除。其他文件夹中的内容会保留：导出的文件、您所选文件夹中的备份，以及与其他电脑共享的文件夹。</translation>
    </message>
    <message>
        <source>Erase Reading &amp;History</source>
        <translation>清除阅读历史(&amp;H)</translation>
    </message>
    <message>
        <source>Erase E&amp;verything…</source>
        <translation>清除全部内容(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>清除全部内容</translation>
    </message>
    <message>
        <source>Erase everything that Readerapp keeps on this computer?</source>
        <translation>清除Readerapp在这台电脑上保存的全部内容？</translation>
    </message>
    <message>
        <source>All articles, marks, feeds and pictures go, the bin, the backups of the library, the settings, the logs and the record of your answers. They lie in {folder}.</source>
        <translation>所有文章、标记、订阅源和图片，以及回收站、资料库备份、设置、日志和您的答复记录，都会被删除。它们位于{folder}。</translation>
    </message>
    <message>
        <source>What is not Readerapp’s stays, and what lies in other folders: archives, articles that you saved, backups in a folder you chose. So does Readerapp itself.</source>
        <translation>不属于Readerapp的内容以及其他文件夹中的内容会保留：归档、您保存的文章、您所选文件夹中的备份。Readerapp本身也会保留。</translation>
    </message>
    <message>
        <source>This cannot be taken back. Readerapp closes afterwards; when you open it again, it begins anew.</source>
        <translation>此操作无法撤销。完成后Readerapp会关闭；再次打开时，一切从头开始。</translation>
    </message>
    <message>
        <source>Files that go, and what stays</source>
        <translation>将删除的文件和将保留的内容</translation>
    </message>
    <message>
        <source>&amp;Keep Everything</source>
        <translation>保留全部(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Erase Everything and Quit</source>
        <translation>清除全部内容并退出(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go:</source>
        <translation>
            <numerusform>将删除%n个文件：</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not Readerapp’s and stay:</source>
        <translation>以下内容不属于Readerapp，会保留：</translation>
    </message>
    <message>
        <source>These are links, or folders that could not be looked into, and stay:</source>
        <translation>以下是链接或无法查看的文件夹，会保留：</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>The input</source>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}是空的。</translation>
    </message>
    <message>
        <source>{name} is not a text or a web page.</source>
        <translation>{name}不是文本，也不是网页。</translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation>在{name}中未找到文章。</translation>
    </message>
    <message>
        <source>{name} is too large to read.</source>
        <translation>{name}太大，无法读取。</translation>
    </message>
    <message>
        <source>{name} is built in a way that takes too long to read.</source>
        <translation>{name}的结构过于复杂，读取耗时过长。</translation>
    </message>
    <message>
        <source>{name} is an export of {detail}. Choose the file itself to import it.</source>
        <translation>{name}是{detail}导出的文件。要导入它，请直接选择该文件。</translation>
    </message>
    <message>
        <source>{name} is a list of feeds of {detail}. Choose the file itself to import it.</source>
        <translation>{name}是{detail}的订阅源列表。要导入它，请直接选择该文件。</translation>
    </message>
    <message>
        <source>{name} holds bookmarks. Choose the file itself to import it.</source>
        <translation>{name}包含书签。要导入它，请直接选择该文件。</translation>
    </message>
    <message>
        <source>{name} is an archive of Akregator, which no other program reads. Its list of feeds can be imported: export it as OPML.</source>
        <translation>{name}是Akregator的存档，其他程序无法读取。它的订阅源列表可以导入：请导出为OPML。</translation>
    </message>
    <message>
        <source>{name} is an e-mail or a mailbox. Choose the file itself to import it.</source>
        <translation>{name}是电子邮件或邮箱文件。要导入它，请直接选择该文件。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short. Nothing of it was imported.</source>
        <translation>{name}已损坏或不完整，未导入任何内容。</translation>
    </message>
    <message>
        <source>{name} is not a file that Readerapp can import.</source>
        <translation>{name}不是Readerapp能导入的文件。</translation>
    </message>
    <message>
        <source>{name} holds no articles and no feeds.</source>
        <translation>{name}中没有文章，也没有订阅源。</translation>
    </message>
    <message>
        <source>{name} does not look like an article. If it is one, give it a name ending in .txt.</source>
        <translation>{name}看起来不像文章。如果确是文章，请将文件名改为以.txt结尾。</translation>
    </message>
    <message>
        <source>The name of what to import is empty.</source>
        <translation>要导入的内容名称为空。</translation>
    </message>
    <message>
        <source>The header of {name} is not valid YAML.</source>
        <translation>{name}的头部不是有效的YAML。</translation>
    </message>
    <message>
        <source>{name} is not a complete saved page.</source>
        <translation>{name}不是完整保存的网页。</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name}不存在。</translation>
    </message>
    <message>
        <source>This account has no home folder. Set HOME, or name a folder for the library: --profile DIR</source>
        <translation>此账户没有主文件夹。请设置HOME，或为资料库指定一个文件夹：--profile DIR</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>{name}是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>{name} may not be opened: permission denied.</source>
        <translation>无法打开{name}：没有权限。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>无法读取{name}。</translation>
    </message>
    <message>
        <source>{name} is not an address this app can open.</source>
        <translation>{name}不是本程序可以打开的网址。</translation>
    </message>
    <message>
        <source>{name} is not supported: only addresses that begin with https:// or http:// are opened.</source>
        <translation>不支持{name}：只能打开以https://或http://开头的网址。</translation>
    </message>
    <message>
        <source>{name} was given with a user name or a password. Readerapp keeps none: give the address without.</source>
        <translation>{name}带有用户名或密码。Readerapp不保存这些信息：请提供不含它们的网址。</translation>
    </message>
    <message>
        <source>{name} leads to a private address and was not opened.</source>
        <translation>{name}指向私有地址，未打开。</translation>
    </message>
    <message>
        <source>{name} could not be reached.</source>
        <translation>无法连接{name}。</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer, and Readerapp does not run it. Nothing is fetched until you choose a proxy, or none, in the settings.</source>
        <translation>此电脑的代理由脚本选择，而Readerapp不运行脚本。在您于设置中选择一个代理或选择不用代理之前，不会下载任何内容。</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong.</source>
        <translation>已设为使用代理，但其地址缺失或有误。</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>无法连接到代理。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or did not accept them.</source>
        <translation>代理要求用户名和密码，或未接受它们。</translation>
    </message>
    <message>
        <source>The proxy did not connect to {name}.</source>
        <translation>代理未连接到{name}。</translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation>{name}响应超时。</translation>
    </message>
    <message>
        <source>The secure connection to {name} could not be verified.</source>
        <translation>无法验证与{name}的安全连接。</translation>
    </message>
    <message>
        <source>{name} answered with an error.</source>
        <translation>{name}返回错误。</translation>
    </message>
    <message>
        <source>{name} sent an answer that could not be understood.</source>
        <translation>无法理解{name}返回的内容。</translation>
    </message>
    <message>
        <source>{name} redirects too many times.</source>
        <translation>{name}重定向次数过多。</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>磁盘已满：无法写入{name}。</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>{name}正被其他程序使用。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name}已损坏。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Readerapp.</source>
        <translation>{name}由更新版本的Readerapp写入。</translation>
    </message>
    <message>
        <source>{name} is not a Readerapp library.</source>
        <translation>{name}不是Readerapp资料库。</translation>
    </message>
    <message>
        <source>{name} is empty, although a library was here before.</source>
        <translation>{name}是空的，但这里原本有一个资料库。</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>{name}是只读的。</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>无法写入{name}。</translation>
    </message>
    <message>
        <source>{name} is as it was: the library that was to take its place could not be opened.</source>
        <translation>{name}未作改动：无法打开要替换它的资料库。</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>读取{name}耗时过长，已停止。</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was stopped.</source>
        <translation>读取{name}占用内存过多，已停止。</translation>
    </message>
    <message>
        <source>The reader process stopped while it read {name}.</source>
        <translation>读取进程在读取{name}时停止了。</translation>
    </message>
    <message>
        <source>{name} gave a web page or a file, not a feed.</source>
        <translation>{name}返回的是网页或文件，不是订阅源。</translation>
    </message>
    <message>
        <source>{name} was cut short on its way.</source>
        <translation>{name}接收不完整。</translation>
    </message>
    <message>
        <source>{name} says that it has ended for good.</source>
        <translation>{name}表示已永久停止。</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>没有网络连接。</translation>
    </message>
    <message>
        <source>{name} asked to be left alone for a while.</source>
        <translation>{name}要求暂时不要访问。</translation>
    </message>
    <message>
        <source>No feed was found at {name}.</source>
        <translation>在{name}未找到订阅源。</translation>
    </message>
    <message>
        <source>The refresh stopped unexpectedly. What had come until then is kept.</source>
        <translation>刷新意外停止。已收到的内容会保留。</translation>
    </message>
    <message>
        <source>{name} is being synchronised just now.</source>
        <translation>{name}正在同步。</translation>
    </message>
    <message>
        <source>The exchange with the news server stopped unexpectedly. What had come until then is kept.</source>
        <translation>与新闻服务器的交换意外停止。已收到的内容会保留。</translation>
    </message>
    <message>
        <source>The sound from {name} is being fetched already.</source>
        <translation>{name}的音频已在获取中。</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Try again when it is done.</source>
        <translation>正在进行另一次备份。请等它完成后再试。</translation>
    </message>
    <message>
        <source>The backup stopped unexpectedly. Older backups are kept.</source>
        <translation>备份意外停止。以前的备份会保留。</translation>
    </message>
    <message>
        <source>{name} is not a list of subscriptions.</source>
        <translation>{name}不是订阅列表。</translation>
    </message>
    <message>
        <source>{name} is there already and is no archive. Choose another name.</source>
        <translation>{name}已存在，且不是归档。请换一个名称。</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name}已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>{name} is there already and is something else. Choose another name.</source>
        <translation>{name}已存在，且是别的内容。请换一个名称。</translation>
    </message>
    <message>
        <source>{name} is not a whole archive of Readerapp. Nothing of it was imported.</source>
        <translation>{name}不是完整的Readerapp归档，未导入任何内容。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>“{name}” is too long for a tag: {detail} characters are the most.</source>
        <translation>“{name}”作为标签太长：最多{detail}个字符。</translation>
    </message>
    <message>
        <source>An article has {detail} tags at the most. Remove one to add another.</source>
        <translation>一篇文章最多有{detail}个标签。要再添加，请先移除一个。</translation>
    </message>
    <message>
        <source>The note is too long: {detail} characters are the most.</source>
        <translation>笔记太长：最多{detail}个字符。</translation>
    </message>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>请先选中要高亮的文字。</translation>
    </message>
    <message>
        <source>What is selected is too long to highlight: {detail} characters are the most.</source>
        <translation>选中的文字太长，无法高亮：最多{detail}个字符。</translation>
    </message>
    <message>
        <source>An article has {detail} highlights at the most. Remove one to add another.</source>
        <translation>一篇文章最多有{detail}处高亮。要再添加，请先移除一处。</translation>
    </message>
    <message>
        <source>“{name}” is not in the text of the article.</source>
        <translation>“{name}”不在文章正文中。</translation>
    </message>
    <message>
        <source>Say which articles are meant: “{name}” holds nothing to search for.</source>
        <translation>请指明是哪些文章：“{name}”中没有可搜索的内容。</translation>
    </message>
    <message>
        <source>Say what is to be done with the articles.</source>
        <translation>请指明如何处理这些文章。</translation>
    </message>
    <message>
        <source>“{name}” is too long: {detail} characters are the most.</source>
        <translation>“{name}”太长：最多{detail}个字符。</translation>
    </message>
    <message>
        <source>There are {detail} rules at the most. Remove one to add another.</source>
        <translation>最多有{detail}条规则。要再添加，请先移除一条。</translation>
    </message>
    <message>
        <source>{name} holds no translation model. One is a model, a shortlist and a vocabulary, as Firefox Translations publishes them.</source>
        <translation>{name}中没有翻译模型。一个模型由模型文件、短列表和词汇表组成，与Firefox Translations发布的相同。</translation>
    </message>
    <message>
        <source>{name} is not a whole translation model: {detail} is missing or empty.</source>
        <translation>{name}不是完整的翻译模型：{detail}缺失或为空。</translation>
    </message>
    <message>
        <source>{name} holds several translation models. Give one of them: its folder, or a file of it.</source>
        <translation>{name}中有多个翻译模型。请只选一个：它的文件夹，或其中一个文件。</translation>
    </message>
    <message>
        <source>{name} is not one translation model: {detail} is of another direction.</source>
        <translation>{name}不是单一的翻译模型：{detail}属于另一翻译方向。</translation>
    </message>
    <message>
        <source>{detail} in {name} is not what its name says. Nothing of it was added.</source>
        <translation>{name}中的{detail}与其名称不符，未添加任何内容。</translation>
    </message>
    <message>
        <source>{name} is not built as translation models are. Nothing of it was added.</source>
        <translation>{name}的结构不是翻译模型，未添加任何内容。</translation>
    </message>
    <message>
        <source>{detail} is damaged or changed: the catalogue describes it otherwise. Nothing of {name} was added.</source>
        <translation>{detail}已损坏或被改动：与目录中的描述不符。{name}未添加任何内容。</translation>
    </message>
    <message>
        <source>{name} is not in the catalogue: nobody here has checked it.</source>
        <translation>{name}不在目录中：我们未曾检查过它。</translation>
    </message>
    <message>
        <source>There is no translation model {name}.</source>
        <translation>没有翻译模型{name}。</translation>
    </message>
    <message>
        <source>The translation model {name} is damaged and is not used. Remove it, then add it again.</source>
        <translation>翻译模型{name}已损坏，未被使用。请移除后重新添加。</translation>
    </message>
    <message>
        <source>This release has no place to fetch translation models from. Add a model from a file.</source>
        <translation>此版本没有可下载翻译模型的地方。请从文件添加模型。</translation>
    </message>
    <message>
        <source>{name} leads to another place, and was not fetched.</source>
        <translation>{name}指向别处，未下载。</translation>
    </message>
    <message>
        <source>The work on the translation model stopped unexpectedly. What was fetched until then is kept.</source>
        <translation>翻译模型的处理意外停止。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>{name} did not accept the user name or the password.</source>
        <translation>{name}未接受用户名或密码。</translation>
    </message>
    <message>
        <source>{name} refused what was asked of it.</source>
        <translation>{name}拒绝了请求。</translation>
    </message>
    <message>
        <source>No news server was found at {name}.</source>
        <translation>在{name}未找到新闻服务器。</translation>
    </message>
    <message>
        <source>This computer has no place to keep passwords safely. Readerapp keeps none in a file.</source>
        <translation>这台电脑没有安全保存密码的地方。Readerapp不会把密码保存在文件中。</translation>
    </message>
    <message>
        <source>The passwords of this computer are locked. Unlock them, then try again.</source>
        <translation>这台电脑的密码已锁定。请先解锁，然后重试。</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart it to use the new version.</source>
        <translation>Readerapp已更新。请重新启动以使用新版本。</translation>
    </message>
    <message>
        <source>{name} was not written: the export was stopped.</source>
        <translation>{name}未写入：导出已停止。</translation>
    </message>
    <message>
        <source>{name} was not read: the work was cancelled.</source>
        <translation>{name}未读取：操作已取消。</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Beside it</source>
        <translation>另见</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>How Do We Know?</source>
        <translation>依据是什么？</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>如何得知(&amp;W)</translation>
    </message>
    <message>
        <source>Hide &amp;Details</source>
        <translation>隐藏详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>显示详细信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>no label follows from this</source>
        <translation>不据此标注</translation>
    </message>
    <message>
        <source>The site says so in a part of the page that is not shown: “{quote}”.</source>
        <translation>网站在网页不显示的部分中有此说明：“{quote}”。</translation>
    </message>
    <message>
        <source>You marked it so yourself.</source>
        <translation>由您自己标记。</translation>
    </message>
    <message>
        <source>No provenance information. That says nothing either way: an article or a picture without a label may have been made by a machine or by people.</source>
        <translation>没有来源信息。这不能说明什么：没有标注的文章或图片可能出自机器，也可能出自人手。</translation>
    </message>
    <message>
        <source>Made on this computer by {model}.</source>
        <translation>由{model}在这台电脑上制作。</translation>
    </message>
    <message>
        <source>This was read when the article arrived, on {date}.</source>
        <translation>此信息于{date}文章到达时读取。</translation>
    </message>
    <message>
        <source>This was read on {date}.</source>
        <translation>此信息于{date}读取。</translation>
    </message>
    <message>
        <source>Not all say the same. Each statement is shown as it was made.</source>
        <translation>说法并不一致，各项说明均按原样显示。</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>类型：{kind}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>位置：{place}</translation>
    </message>
    <message>
        <source>As written: {value}</source>
        <translation>原文：{value}</translation>
    </message>
    <message>
        <source>Meaning: {uri}</source>
        <translation>含义：{uri}</translation>
    </message>
    <message>
        <source>Claim: {kind}</source>
        <translation>说明：{kind}</translation>
    </message>
    <message>
        <source>Check of the signature: {state}</source>
        <translation>签名检查：{state}</translation>
    </message>
    <message>
        <source>Signer: {name}</source>
        <translation>签名者：{name}</translation>
    </message>
    <message>
        <source>Read: {date}</source>
        <translation>读取时间：{date}</translation>
    </message>
    <message>
        <source>Rules: {version}</source>
        <translation>规则：{version}</translation>
    </message>
    <message>
        <source>The picture’s file says that it was made so.</source>
        <translation>图片文件说明图片是这样制作的。</translation>
    </message>
    <message>
        <source>The picture’s file says that it was changed so.</source>
        <translation>图片文件说明图片经过这样的改动。</translation>
    </message>
    <message>
        <source>The picture’s file says that a part was put in so.</source>
        <translation>图片文件说明其中一部分是这样加入的。</translation>
    </message>
    <message>
        <source>The picture’s file says so of another picture, from which it was made.</source>
        <translation>图片文件对另一张用作素材的图片如此说明。</translation>
    </message>
    <message>
        <source>The picture’s file says so.</source>
        <translation>图片文件如此说明。</translation>
    </message>
    <message>
        <source>{who} signed it, and nothing was changed since.</source>
        <translation>由{who}签名，此后没有任何改动。</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. The certificate names {who}; nobody has vouched for that.</source>
        <translation>有签名，此后没有任何改动。证书上的名称是{who}，但无人为此担保。</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. Who signed it is not known.</source>
        <translation>有签名，此后没有任何改动。签名者不明。</translation>
    </message>
    <message>
        <source>Content credentials were not read</source>
        <translation>未读取内容凭证</translation>
    </message>
    <message>
        <source>Content credentials do not verify</source>
        <translation>内容凭证未通过验证</translation>
    </message>
    <message>
        <source>The picture’s file holds content credentials, which could not be read here. They count neither for it nor against it.</source>
        <translation>图片文件带有内容凭证，但在这里无法读取。它既不算依据，也不算反证。</translation>
    </message>
    <message>
        <source>The picture’s file was signed, and something in it was changed since: a caption, perhaps. What it says counts neither for it nor against it.</source>
        <translation>图片文件曾经签名，此后有所改动，例如图注。文件中的说明既不算依据，也不算反证。</translation>
    </message>
    <message>
        <source>The site says so of the whole feed, not of this article alone: “{quote}”.</source>
        <translation>网站对整个订阅源这样说明，而不仅对这篇文章：“{quote}”。</translation>
    </message>
    <message>
        <source>The site says so when it sends the picture: “{quote}”.</source>
        <translation>网站在发送图片时这样说明：“{quote}”。</translation>
    </message>
    <message>
        <source>The site says so when it sends the page: “{quote}”.</source>
        <translation>网站在发送页面时这样说明：“{quote}”。</translation>
    </message>
    <message>
        <source>You noted that the publisher says so of this whole feed, here: {address}</source>
        <translation>您记下了发布者对整个订阅源如此说明的地址：{address}</translation>
    </message>
    <message>
        <source>You said so of this whole feed.</source>
        <translation>由您对整个订阅源如此标记。</translation>
    </message>
    <message>
        <source>made by people with a program</source>
        <comment>how it was made</comment>
        <translation>由人使用程序制作</translation>
    </message>
    <message>
        <source>You do not agree with the label.</source>
        <translation>您不同意此标注。</translation>
    </message>
    <message>
        <source>The article itself says so, in {language}: “{quote}”.</source>
        <translation>文章自己用{language}说明：“{quote}”。</translation>
    </message>
    <message>
        <source>The article itself says so: “{quote}”.</source>
        <translation>文章自己说明：“{quote}”。</translation>
    </message>
    <message>
        <source>The words beside the picture say so, in {language}: “{quote}”.</source>
        <translation>图片旁的文字用{language}说明：“{quote}”。</translation>
    </message>
    <message>
        <source>The words beside the picture say so: “{quote}”.</source>
        <translation>图片旁的文字说明：“{quote}”。</translation>
    </message>
    <message>
        <source>The file from which the article was imported says so in its header.</source>
        <translation>导入此文章的文件在其头部有此说明。</translation>
    </message>
    <message>
        <source>The publisher names a program as the author: “{name}”.</source>
        <translation>发布方将一个程序列为作者：“{name}”。</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the text was made: {how}.</source>
        <translation>发布方在网页不显示的部分中说明了文章的制作方式：{how}。</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the picture was made: {how}.</source>
        <translation>发布方在网页不显示的部分中说明了图片的制作方式：{how}。</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown, in {language}: “{quote}”.</source>
        <translation>发布方在网页不显示的部分中用{language}说明：“{quote}”。</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown.</source>
        <translation>发布方在网页不显示的部分中有此说明。</translation>
    </message>
    <message>
        <source>The picture’s file names the AI that made it: “{name}”. The file is not signed: anybody can have written that into it.</source>
        <translation>图片文件写明了制作它的AI：“{name}”。文件没有签名：任何人都可以写入这句话。</translation>
    </message>
    <message>
        <source>The picture’s file says what an AI was told to make, or who told it: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>图片文件写明了要求 AI 生成什么，或由谁提出要求：“{quote}”。文件没有签名：任何人都可能写入这些内容。</translation>
    </message>
    <message>
        <source>The picture’s file says so in its credit or description: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>图片文件在署名或说明中这样写明：“{quote}”。文件没有签名：任何人都可能写入这些内容。</translation>
    </message>
    <message>
        <source>The picture’s file says how it was made: {how}. The file is not signed: anybody can have written that into it.</source>
        <translation>图片文件写明了图片的制作方式：{how}。文件没有签名：任何人都可以写入这句话。</translation>
    </message>
    <message>
        <source>The picture’s file says where its content credentials are: {address}. They were not fetched.</source>
        <translation>图片文件写明了内容凭证的位置：{address}。未获取这些凭证。</translation>
    </message>
    <message>
        <source>The picture’s file names a program that can make pictures: “{name}”. That alone proves nothing.</source>
        <translation>图片文件提到一个能生成图片的程序：“{name}”。仅此不能证明什么。</translation>
    </message>
    <message>
        <source>The picture’s file holds notes such as programs write that make pictures. That alone proves nothing.</source>
        <translation>图片文件含有图片生成程序常写的那类备注。仅此不能证明什么。</translation>
    </message>
    <message>
        <source>generated by AI</source>
        <comment>how it was made</comment>
        <translation>由AI生成</translation>
    </message>
    <message>
        <source>edited with AI</source>
        <comment>how it was made</comment>
        <translation>经AI编辑</translation>
    </message>
    <message>
        <source>put together, with parts generated by AI</source>
        <comment>how it was made</comment>
        <translation>拼合而成，部分由AI生成</translation>
    </message>
    <message>
        <source>computed by a program, without AI</source>
        <comment>how it was made</comment>
        <translation>由程序计算生成，未用AI</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <comment>how it was made</comment>
        <translation>由相机拍摄</translation>
    </message>
    <message>
        <source>edited by people</source>
        <comment>how it was made</comment>
        <translation>经人工编辑</translation>
    </message>
    <message>
        <source>edited a little by people</source>
        <comment>how it was made</comment>
        <translation>经人工略作编辑</translation>
    </message>
    <message>
        <source>“{term}”</source>
        <comment>how it was made</comment>
        <translation>“{term}”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>图片{number}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Fetch the missing texts from the web now</source>
        <translation>立即从网络获取缺少的正文(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ExportImports</name>
    <message>
        <source>Import of “{file}”</source>
        <translation>导入“{file}”</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library already.</source>
        <translation>{file}中的内容都已在资料库中。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The missing texts were imported.</source>
        <translation>已导入缺少的正文。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>有%n篇文章无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars, tags and notes were imported.</source>
        <translation>已导入星标、标签和笔记。</translation>
    </message>
    <message>
        <source>Stopped. Imported so far: {things}</source>
        <translation>已停止。目前已导入：{things}</translation>
    </message>
    <message>
        <source>Imported: {things}</source>
        <translation>已导入：{things}</translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>正在导出：{done}/{total}</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>{file} is an e-mail.</source>
        <translation>{file}是一封电子邮件。</translation>
    </message>
    <message>
        <source>{file} is a mailbox.</source>
        <translation>{file}是一个邮箱文件。</translation>
    </message>
    <message>
        <source>{file} holds bookmarks.</source>
        <translation>{file}包含书签。</translation>
    </message>
    <message>
        <source>{file} comes from {program}.</source>
        <translation>{file}来自{program}。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them known only by title and address</source>
        <translation>
            <numerusform>其中%n篇只有标题和地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n篇已加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n篇已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address or a text, left out</source>
        <translation>
            <numerusform>%n条既无地址也无正文，已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}: {new}, {known}</source>
        <translation>{things}：{new}，{known}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n个新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n个已有</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Saved last:</source>
        <translation>最后保存的：</translation>
    </message>
    <message>
        <source>What you have already stays as it is.</source>
        <translation>您已有的内容保持不变。</translation>
    </message>
    <message>
        <source>The feeds are asked with the next refresh.</source>
        <translation>订阅源将在下次刷新时获取。</translation>
    </message>
    <message>
        <source>Nothing is fetched unless you want it.</source>
        <translation>除非您需要，否则不会获取任何内容。</translation>
    </message>
</context>
<context>
    <name>FeedLabelForm</name>
    <message>
        <source>All te&amp;xts of this feed are written by AI</source>
        <translation>此订阅源的全部文字由AI撰写(&amp;X)</translation>
    </message>
    <message>
        <source>All pictures of this feed are AI-&amp;generated</source>
        <translation>此订阅源的全部图片由AI生成(&amp;G)</translation>
    </message>
    <message>
        <source>Where the p&amp;ublisher says so</source>
        <translation>发布者声明之处(&amp;U)</translation>
    </message>
    <message>
        <source>An address; empty when it is you who says so</source>
        <translation>网址；由您自己声明时留空</translation>
    </message>
    <message>
        <source>Its articles carry the label beside what they say themselves. It goes when you take this back.</source>
        <translation>其文章除自身的说明外还带有此标注。您撤回后即消失。</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask Now</source>
        <translation>立即检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look for the Feed Again…</source>
        <translation>重新查找订阅源(&amp;L)…</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>代理(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>属性(&amp;P)…</translation>
    </message>
    <message>
        <source>No feed is chosen.</source>
        <translation>未选择订阅源。</translation>
    </message>
    <message>
        <source>There is no feed yet.</source>
        <translation>还没有订阅源。</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause}自{date}起一直失败。</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>上次检查：{time}</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Properties of {name}</source>
        <translation>{name}的属性</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>网址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;Site in the Browser</source>
        <translation>在浏览器中打开网站(&amp;S)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>The server of your account “{name}” asks this feed: its address is not asked from here. What you rename or move is told to the server.</source>
        <translation>您的账户“{name}”的服务器会查询此订阅源：不会从这里查询其地址。您的重命名或移动会告知服务器。</translation>
    </message>
    <message>
        <source>How it is fetched and shown</source>
        <translation>获取与显示</translation>
    </message>
    <message>
        <source>How long its articles are kept</source>
        <translation>文章保留时间</translation>
    </message>
    <message>
        <source>AI labels</source>
        <translation>AI标注</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>运行状况</translation>
    </message>
</context>
<context>
    <name>FeedRetentionForm</name>
    <message>
        <source>&amp;Keep articles</source>
        <translation>保留文章(&amp;K)</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>与所有订阅源相同</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>使用单独的规则</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>应用此规则(&amp;H)</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
</context>
<context>
    <name>FeedTableModel</name>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在此文章中查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>第{current}处，共{count}处</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>The same news on all your devices</source>
        <translation>在所有设备上阅读相同的新闻</translation>
    </message>
    <message>
        <source>With an account on a news server such as FreshRSS or Miniflux you read the same articles here and on your other devices, also without a network.</source>
        <translation>有了FreshRSS或Miniflux等新闻服务器的账户，您可以在这里和其他设备上阅读相同的文章，没有网络也可以。</translation>
    </message>
    <message>
        <source>&amp;Add Account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>谁会得知什么</translation>
    </message>
    <message>
        <source>Before you add an account, nobody is told anything.</source>
        <translation>在您添加账户之前，无人得知任何内容。</translation>
    </message>
    <message>
        <source>Your server is told what you read and star of its articles, and what you do with its feeds.</source>
        <translation>您的服务器会得知您阅读了它的哪些文章、为哪些加了星标，以及您对它的订阅源做了什么。</translation>
    </message>
    <message>
        <source>Your server asks the publishers. Only whole texts and pictures are fetched from them by this computer; the properties of each feed can switch that off.</source>
        <translation>由您的服务器查询发布者。这台电脑只从他们那里获取全文和图片，可以在每个订阅源的属性中关闭。</translation>
    </message>
    <message>
        <source>Your password is kept where your system keeps passwords, and goes to your server only.</source>
        <translation>您的密码保存在系统保存密码的地方，只会发送给您的服务器。</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Shown below</source>
        <translation>显示在下方</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不放入文件夹</translation>
    </message>
</context>
<context>
    <name>FolderSyncController</name>
    <message>
        <source>Folder to Share</source>
        <translation>要共享的文件夹</translation>
    </message>
</context>
<context>
    <name>FolderSyncWords</name>
    <message>
        <source>Last synchronised {time}.</source>
        <translation>上次同步：{time}。</translation>
    </message>
    <message>
        <source>Not synchronised yet.</source>
        <translation>尚未同步。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>%n项更改正在等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a year ahead and wait. Check the clocks of your computers.</source>
        <translation>
            <numerusform>%n项更改的日期超前一年以上，正在等待。请检查各台电脑的时钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be used and are tried again after an update: {detail}</source>
        <translation>
            <numerusform>%n项更改无法使用，将在Readerapp更新后重试：{detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes wait until it works again.</source>
        <translation>您的更改会等到恢复正常。</translation>
    </message>
    <message>
        <source>{folder} is not there: a stick that is not plugged in, or a folder that has not come yet.</source>
        <translation>{folder}不在：U盘未插入，或文件夹尚未到达。</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <translation>{folder}中已没有空间。</translation>
    </message>
    <message>
        <source>Nothing may be written into {folder}.</source>
        <translation>没有权限写入{folder}。</translation>
    </message>
    <message>
        <source>{folder} could not be written to.</source>
        <translation>无法写入{folder}。</translation>
    </message>
    <message>
        <source>In {folder} something else is called “readerapp-sync”. Choose another folder.</source>
        <translation>{folder}中已有别的内容名为“readerapp-sync”。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>A newer version of Readerapp shares {folder}. Update this one to go on.</source>
        <translation>更新版本的Readerapp正在共享{folder}。请更新此版本以继续。</translation>
    </message>
    <message>
        <source>It is being synchronised just now.</source>
        <translation>正在进行同步。</translation>
    </message>
    <message>
        <source>Synchronising stopped unexpectedly.</source>
        <translation>同步意外停止。</translation>
    </message>
    <message>
        <source>{name} is off the list. What it shared stays.</source>
        <translation>{name}已从列表中移除。它共享的内容会保留。</translation>
    </message>
    <message>
        <source>{name}, last seen {time}</source>
        <translation>{name}，上次出现：{time}</translation>
    </message>
    <message>
        <source>None yet. Choose the same folder there, once it has come.</source>
        <translation>还没有。文件夹到达后，请在那里选择同一个文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>来自其他电脑的%n项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised. Nothing new from your other computers.</source>
        <translation>已同步。其他电脑没有新的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not come whole yet. What is missing is read later.</source>
        <translation>
            <numerusform>%n个文件尚未完整到达。缺少的部分稍后读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontCardController</name>
    <message>
        <source>Mark as Read</source>
        <translation>标记为已读</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>标记为未读</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>已将%n篇文章标记为已读</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the Front Page as Read</source>
        <translation>将头版标记为已读</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>No Longer Follow</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>此事件的后续进展将登上头版</translation>
    </message>
    <message>
        <source>Less of This</source>
        <translation>减少此类内容</translation>
    </message>
    <message>
        <source>No Longer Less of This</source>
        <translation>不再减少此类内容</translation>
    </message>
    <message>
        <source>This story will stand lower in the next editions</source>
        <translation>此事件在今后各期中会排得靠后</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>已复制网址</translation>
    </message>
</context>
<context>
    <name>FrontEnd</name>
    <message>
        <source>Mark These as Read</source>
        <translation>将这些标记为已读</translation>
    </message>
    <message>
        <source>Edition: {moment}</source>
        <translation>上一期：{moment}</translation>
    </message>
</context>
<context>
    <name>FrontHead</name>
    <message>
        <source>&amp;New Edition</source>
        <translation>新一期(&amp;N)</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>往期</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>FrontMenu</name>
    <message>
        <source>Open S&amp;tory</source>
        <translation>打开事件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>打开文章(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>标记为已读(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>标记为未读(&amp;E)</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>移除星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>关注(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Less of This</source>
        <translation>减少此类内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why Here?</source>
        <translation>为何在此？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制网址(&amp;C)</translation>
    </message>
</context>
<context>
    <name>FrontNote</name>
    <message>
        <source>Add a Feed…</source>
        <translation>添加订阅源…</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Front Page</source>
        <translation>头版</translation>
    </message>
    <message>
        <source>Why Here?</source>
        <translation>为何在此？</translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message>
        <source>yesterday {time}</source>
        <comment>inside a sentence; {time}: 18:00</comment>
        <translation>昨天{time}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <comment>inside a sentence, behind words such as since: 5 March, 18:00</comment>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>自{moment}起</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>最近%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>最近%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n paper(s)</source>
        <comment>after: the last 24 hours</comment>
        <translation>
            <numerusform>%n家媒体</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {papers}</source>
        <comment>the last 24 hours + of 12 papers</comment>
        <translation>{hours}，{papers}</translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %n new article(s) compared</source>
        <translation>
            <numerusform>%n篇新文章中已比较{compared}篇</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed {moment}</source>
        <translation>{moment}刷新</translation>
    </message>
    <message>
        <source>refreshed {moment}, nothing new since {last}</source>
        <translation>{moment}刷新，自{last}起无新内容</translation>
    </message>
    <message>
        <source>no connection at {moment}</source>
        <translation>{moment}无网络连接</translation>
    </message>
    <message>
        <source>{stories} {reports}</source>
        <comment>14 stories + from 61 reports</comment>
        <translation>{stories}（{reports}）</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <comment>after the number of stories</comment>
        <translation>
            <numerusform>%n篇报道</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {stories}</source>
        <comment>8 new reports + in 3 stories</comment>
        <translation>{stories}有{reports}</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n篇新报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s)</source>
        <comment>after new reports</comment>
        <translation>
            <numerusform>%n个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n个新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new article(s)</source>
        <translation>
            <numerusform>%n篇其他新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what arrived, nothing stands on this page. It is all in the lists.</source>
        <translation>新到的文章都没有登上这一页，全部都在列表中。</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. What your papers bring will stand here.</source>
        <translation>尚未收到内容。您订阅的媒体所发布的新闻会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing new since {moment}.</source>
        <translation>自{moment}起没有新内容。</translation>
    </message>
    <message>
        <source>No event is told by two of your papers yet. Papers in other languages make this page.</source>
        <translation>还没有哪个事件由您的两家媒体共同报道。增加其他语言的媒体，头版就会充实起来。</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>要闻</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>后续进展</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅见一家</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一张卡片</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>上一张卡片</translation>
    </message>
    <message>
        <source>Open story or article</source>
        <translation>打开事件或文章</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一栏目</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>上一栏目</translation>
    </message>
    <message>
        <source>First language; 2 to 9 are the others</source>
        <translation>第一种语言；2到9为其他语言</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>关注事件</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>为何在此？</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>显示新内容</translation>
    </message>
    <message>
        <source>Mark these as read</source>
        <translation>将这些标记为已读</translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>7 reports + from 7 papers</comment>
        <translation>{reports}，{papers}</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n篇报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>来自%n家媒体</numerusform>
        </translation>
    </message>
    <message>
        <source>First: {time}</source>
        <translation>最早：{time}</translation>
    </message>
    <message>
        <source>First: {paper}, {time}</source>
        <translation>最早：{paper}，{time}</translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>新增%n篇报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since you read it, {moment}</source>
        <translation>
            <numerusform>您{moment}阅读后新增%n篇报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since {moment}</source>
        <translation>
            <numerusform>自{moment}起新增%n篇报道</numerusform>
        </translation>
    </message>
    <message>
        <source>{news} ({languages})</source>
        <comment>New: 3 reports since 18:00 + KO, ES</comment>
        <translation>{news}（{languages}）</translation>
    </message>
    <message>
        <source>{figure} ({reports})</source>
        <comment>a figure and how many reports give it</comment>
        <translation>{figure}（{reports}）</translation>
    </message>
    <message>
        <source>Differs: {figures}</source>
        <translation>说法不一：{figures}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n reported by AI</source>
        <translation>
            <numerusform>%n篇中有{count}篇由AI报道</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: {paper}</source>
        <translation>图片：{paper}</translation>
    </message>
    <message>
        <source>Followed</source>
        <comment>a story</comment>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>第{number}篇文章，共{total}篇</translation>
    </message>
    <message>
        <source>Story {number} of {total}</source>
        <translation>第{number}个事件，共{total}个</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>a story</comment>
        <translation>未读</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a story</comment>
        <translation>已读</translation>
    </message>
    <message>
        <source>{place}, {state}: {headline}</source>
        <translation>{place}，{state}：{headline}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>语言未知</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>%n篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {headline}</source>
        <translation>另见：{headline}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <comment>the language of a headline</comment>
        <translation>语言：{language}</translation>
    </message>
    <message>
        <source>Picture: {alt}</source>
        <translation>图片：{alt}</translation>
    </message>
    <message numerus="yes">
        <source>%n single article(s)</source>
        <translation>
            <numerusform>%n篇单独的文章</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all of this time.</source>
        <translation>这段时间的内容到此为止。</translation>
    </message>
    <message>
        <source>That is all of this time: {shown}.</source>
        <translation>这段时间的内容到此为止：{shown}。</translation>
    </message>
    <message>
        <source>That is all since {moment}.</source>
        <translation>自{moment}起的内容到此为止。</translation>
    </message>
    <message>
        <source>That is all since {moment}: {shown}.</source>
        <translation>自{moment}起的内容到此为止：{shown}。</translation>
    </message>
    <message numerus="yes">
        <source>%n more unread article(s) are in All articles.</source>
        <translation>
            <numerusform>另有%n篇未读文章，见“所有文章”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>of the articles that are not shown</comment>
        <translation>
            <numerusform>%n篇未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s), {unread}, are in All articles.</source>
        <translation>
            <numerusform>另有%n篇文章（{unread}），见“所有文章”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: labelled as made by AI.</source>
        <translation>
            <numerusform>已隐藏%n篇文章：标注为AI制作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden</source>
        <translation>
            <numerusform>显示已隐藏的%n篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not answer.</source>
        <translation>
            <numerusform>%n家媒体没有响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>显示其余%n篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Nothing said about AI</source>
        <translation>没有关于AI的说明</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>HeadingsDialog</name>
    <message>
        <source>Headings of the Article</source>
        <translation>文章小标题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>T&amp;ry Again</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Ask No&amp;w</source>
        <translation>立即检查(&amp;W)</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>占用磁盘空间</translation>
    </message>
    <message>
        <source>{total}, of them {unread} unread</source>
        <translation>{total}，其中未读{unread}</translation>
    </message>
    <message numerus="yes">
        <source>{number} in %n day(s)</source>
        <translation>
            <numerusform>%n天内{number}篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>每周{number}篇</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause}自{date}起一直失败。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词。</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI · Show</source>
        <translation>
            <numerusform>已隐藏%n篇：标注为AI制作 · 显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HighlightPopup</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>写下您的想法</translation>
    </message>
    <message>
        <source>Note on this highlight</source>
        <translation>此高亮的笔记</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>移除高亮</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import of an Archive</source>
        <translation>导入归档</translation>
    </message>
    <message>
        <source>Import of Subscriptions</source>
        <translation>导入订阅</translation>
    </message>
    <message>
        <source>The clipping</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Adding the samples</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>Removing the samples</source>
        <translation>移除示例</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>未能导入的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be imported:</source>
        <translation>
            <numerusform>%n项未能导入：</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>正在读取：{done}/{total}</translation>
    </message>
    <message>
        <source>Reading… {done} so far</source>
        <translation>正在读取… 目前已读取{done}项</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>正在导入：{done}/{total}</translation>
    </message>
</context>
<context>
    <name>IndexRepairer</name>
    <message>
        <source>The search is being put in order. Until then it may miss articles.</source>
        <translation>正在整理搜索索引。完成之前，搜索可能会漏掉文章。</translation>
    </message>
    <message numerus="yes">
        <source>The search is in order: %n article(s) were missing.</source>
        <translation>
            <numerusform>搜索索引已整理好：补上了%n篇缺失的文章。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press a Key</source>
        <translation>按下按键</translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation>请按下要用于“{command}”的按键。</translation>
    </message>
    <message>
        <source>Key for {command}</source>
        <translation>{command}的按键</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>按下按键</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>使用此键(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>“{command}” has this key already.</source>
        <translation>“{command}”已使用此键。</translation>
    </message>
    <message>
        <source>{key} is “{command}” now. Replace it?</source>
        <translation>{key}现用于“{command}”。要替换吗？</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>此键可用。</translation>
    </message>
    <message>
        <source>This key is free. Keys that stand alone are turned off at the moment.</source>
        <translation>此键可用。单键命令目前已关闭。</translation>
    </message>
    <message>
        <source>This key is free. It works on the front page.</source>
        <translation>此键可用。它在头版上有效。</translation>
    </message>
    <message>
        <source>This key is free. It works in the article.</source>
        <translation>此键可用。它在文章中有效。</translation>
    </message>
    <message>
        <source>This key is free. It works in the list and in the article.</source>
        <translation>此键可用。它在列表和文章中有效。</translation>
    </message>
    <message>
        <source>This key moves through what is on screen.</source>
        <translation>此键用于在屏幕上移动。</translation>
    </message>
    <message>
        <source>This key belongs to your desktop.</source>
        <translation>此键由桌面环境使用。</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu, in each language another one.</source>
        <translation>Alt加字母会打开菜单，各语言的字母有所不同。</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>此键用于打开焦点所在处的菜单。</translation>
    </message>
    <message>
        <source>This key edits texts.</source>
        <translation>此键用于编辑文字。</translation>
    </message>
    <message>
        <source>{key} is “{command}”: {place}.</source>
        <translation>{key}已用于“{command}”：{place}。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{action} ({keys})</source>
        <comment>what a button does, and its keys</comment>
        <translation>{action}（{keys}）</translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Choose an article or a card first</source>
        <translation>请先选择一篇文章或一张卡片</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>AI标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>依据是什么？(&amp;H)</translation>
    </message>
    <message>
        <source>The &amp;Text Is by AI</source>
        <translation>文字由AI撰写(&amp;T)</translation>
    </message>
    <message>
        <source>The &amp;Pictures Are AI-Generated</source>
        <translation>图片由AI生成(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>对标注提出异议(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>撤回您的说法(&amp;B)</translation>
    </message>
    <message>
        <source>The Whole &amp;Feed…</source>
        <translation>整个订阅源(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>LabelPopover</name>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>如何得知(&amp;W)</translation>
    </message>
    <message>
        <source>What Do &amp;You Say?</source>
        <translation>您怎么看？(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>About this label</source>
        <translation>关于此标注</translation>
    </message>
    <message>
        <source>Not all say the same. These are their statements.</source>
        <translation>说法并不一致，各项说明如下。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details.</source>
        <translation>
            <numerusform>详细信息中还有%n项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelTeller</name>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>没有更多相关信息。</translation>
    </message>
    <message>
        <source>Disputed by you</source>
        <translation>您有异议</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>由{who}签名</translation>
    </message>
    <message>
        <source>Signed, signer unknown</source>
        <translation>有签名，签名者不明</translation>
    </message>
    <message>
        <source>Stated in the image file, not signed</source>
        <translation>图片文件中注明，无签名</translation>
    </message>
    <message>
        <source>Stated by the publisher (page data)</source>
        <translation>由发布方注明（网页数据）</translation>
    </message>
    <message>
        <source>Stated by the site</source>
        <translation>由网站注明</translation>
    </message>
    <message>
        <source>Stated in the article</source>
        <translation>文章中注明</translation>
    </message>
    <message>
        <source>Rule for this feed</source>
        <translation>此订阅源的规则</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>由您标记</translation>
    </message>
    <message>
        <source>Made on this computer by {model}</source>
        <translation>由{model}在这台电脑上制作</translation>
    </message>
    <message>
        <source>Possible: the file names a program</source>
        <translation>可能：文件中有程序名称</translation>
    </message>
</context>
<context>
    <name>LabellingController</name>
    <message>
        <source>Change the Labels of a Feed</source>
        <translation>更改订阅源的标注</translation>
    </message>
    <message>
        <source>Change Labels</source>
        <translation>更改标注</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>无需更改：已经如此</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n article(s) changed</source>
        <translation>
            <numerusform>已更改%n篇文章的标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages of related stories: {choice}</source>
        <translation>相关报道的语言：{choice}</translation>
    </message>
</context>
<context>
    <name>LanguageFonts</name>
    <message>
        <source>Font of a lan&amp;guage</source>
        <translation>各语言的字体(&amp;G)</translation>
    </message>
    <message>
        <source>Font of a language</source>
        <translation>各语言的字体</translation>
    </message>
    <message>
        <source>Articles in this language are shown with it, whatever the choice above.</source>
        <translation>此语言的文章以该字体显示，不受上方选择的影响。</translation>
    </message>
    <message>
        <source>Font for {language}</source>
        <translation>{language}的字体</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>同上</translation>
    </message>
</context>
<context>
    <name>LanguageStrip</name>
    <message>
        <source>Next Language</source>
        <translation>下一种语言</translation>
    </message>
    <message>
        <source>Previous Language</source>
        <translation>上一种语言</translation>
    </message>
    <message>
        <source>{number} of {count} in this story · {language}</source>
        <comment>7 reports, the 2nd</comment>
        <translation>此事件第{number}篇，共{count}篇 · {language}</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n种语言</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesRead</name>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>%n种语言的文章可按含义比较：两个语言模型都已安装在这台电脑上。对于其他语言的文章，仅显示发布方给出的链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>%n种语言的文章可按含义比较：第二个语言模型支持的语言多得多，但未安装在这台电脑上。对于其他语言的文章，仅显示发布方给出的链接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages compared for related stories</source>
        <translation>可用于比较相关报道的语言</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>查找语言</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>清除全部内容</translation>
    </message>
    <message>
        <source>Not all could be erased. This is left:</source>
        <translation>未能全部清除。仍保留着：</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>This library can only be read. Marks are not kept.</source>
        <translation>此资料库只能读取，不会保存标记。</translation>
    </message>
    <message>
        <source>Another program is using the library. Your marks are stored as soon as it is done.</source>
        <translation>另一个程序正在使用资料库。待其完成后会立即保存您的标记。</translation>
    </message>
    <message>
        <source>A part of the library is damaged.</source>
        <translation>资料库的一部分已损坏。</translation>
    </message>
    <message>
        <source>The library was taken away while it was open. Nothing can be stored until it is back.</source>
        <translation>资料库在打开期间被移走。在它恢复之前无法保存任何内容。</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart to use the new version.</source>
        <translation>Readerapp已更新。请重新启动以使用新版本。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>What happened</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无记录。</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Add Feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>全部标记为已读</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Mark as Read</source>
        <translation>标记为已读</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>标记为未读</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>已标记为已读</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>已标记为未读</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>已移除星标</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>已将%n篇文章标记为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>已将%n篇文章标记为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>已为%n篇文章加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>已移除%n个星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>全部标记为已读</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Article(s)</source>
        <translation>
            <numerusform>移除%n篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>已将%n篇文章移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” is going on; you can read on</source>
        <translation>“{action}”正在进行；您可以继续阅读</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>订阅源(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Sha&amp;re</source>
        <translation>分享(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System Theme</source>
        <translation>系统主题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>棕褐色(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>黑色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>高对比度浅色(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>高对比度深色(&amp;C)</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{source} to {target}</source>
        <translation>{source}→{target}</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>许可证未知</translation>
    </message>
    <message>
        <source>{size} · added {day} · {licence} · {name}</source>
        <translation>{size} · {day}添加 · {licence} · {name}</translation>
    </message>
    <message>
        <source>Damaged, and not used. Remove it, then add it again.</source>
        <translation>已损坏，未被使用。请移除后重新添加。</translation>
    </message>
    <message>
        <source>{received} of {size} fetched · {licence} · {name}</source>
        <translation>已下载{received}/{size} · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} to fetch · {licence} · {name}</source>
        <translation>需下载{size} · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} are fetched from {host}, and take {room} on this computer.

The model {name} was made by {maker}. Its licence is {licence}.

That host learns the address of your connection and which model you fetch. Nothing else is sent, and no other host is asked: where it leads to another one, nothing is fetched. What is fetched is checked before it is used.</source>
        <translation>将从{host}下载{size}，在这台电脑上占用{room}。

模型{name}由{maker}制作，许可证为{licence}。

该主机会获知您的网络地址以及您下载哪个模型。除此之外不发送任何信息，也不联系任何其他主机：如果它指向别的主机，则不会下载。下载的内容在使用前会经过校验。</translation>
    </message>
    <message>
        <source>It says that it translates {direction}, and takes {size}.

This model is not in the catalogue of Readerapp: nobody here has checked it. A model is data, not a program; but it may translate wrongly, and change what a text says. Add it only if you trust where it came from.</source>
        <translation>据称它的翻译方向是{direction}，占用{size}。

此模型不在Readerapp的目录中：我们未曾检查过它。模型是数据，不是程序；但它可能误译，改变文章的意思。仅在信任其来源时才添加。</translation>
    </message>
</context>
<context>
    <name>ModelsController</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>翻译模型</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>&amp;Add It</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fetch a Model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>下载(&amp;F)</translation>
    </message>
    <message>
        <source>The model is here now.</source>
        <translation>模型已就绪。</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>屏蔽(&amp;U)</translation>
    </message>
    <message>
        <source>This &amp;Story</source>
        <translation>此事件(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;Feed “{feed}”</source>
        <translation>订阅源“{feed}”(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>词语(&amp;W)…</translation>
    </message>
    <message>
        <source>What Is &amp;Muted…</source>
        <translation>已屏蔽的内容(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>MutedMenu</name>
    <message>
        <source>&amp;Show What Is Muted</source>
        <translation>显示已屏蔽的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End a Mute</source>
        <translation>解除屏蔽(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rules and Mutes…</source>
        <translation>规则与屏蔽(&amp;R)…</translation>
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
        <translation>被屏蔽的内容仍在资料库中。列表、计数和头版不含这些内容；星标、标签和搜索仍能找到。</translation>
    </message>
    <message>
        <source>The newest articles it hides:</source>
        <translation>被其隐藏的最新文章：</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>已屏蔽的内容</translation>
    </message>
    <message>
        <source>Articles that are not shown</source>
        <translation>未显示的文章</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>重新显示(&amp;S)</translation>
    </message>
    <message>
        <source>Mute &amp;Words…</source>
        <translation>屏蔽词语(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;List All Muted Articles</source>
        <translation>列出所有已屏蔽的文章(&amp;L)</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A proxy is a computer that fetches for you. Where one is used, everything goes through it, and it also looks up the names.</source>
        <translation>代理是替您下载的计算机。使用代理时，一切都经过它，域名也由它查询。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>By Hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer. Nothing is fetched until you choose “None” or “By Hand” above; an administrator can tell you the address.</source>
        <translation>此电脑的代理由脚本选择。在您于上方选择“无”或“手动”之前，不会下载任何内容；地址可向管理员询问。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Used with “By Hand”, such as socks5://127.0.0.1:9050 or http://proxy.example:80. One that wants a password is set in the environment: http_proxy, all_proxy.</source>
        <translation>用于“手动”，例如socks5://127.0.0.1:9050或http://proxy.example:80。需要密码的代理请在环境变量中设置：http_proxy、all_proxy。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy. It begins with http://, https:// or socks5://, has no password, and may end with a port such as :8080.</source>
        <translation>“{address}”不是代理的地址。地址以http://、https://或socks5://开头，不含密码，可以端口（如:8080）结尾。</translation>
    </message>
    <message>
        <source>The web is asked directly, whatever the system says.</source>
        <translation>直接连接网络，不论系统如何设置。</translation>
    </message>
    <message>
        <source>Everything goes through the address below. While it is empty, nothing is fetched.</source>
        <translation>一切都经过下面的地址。地址为空时，不下载任何内容。</translation>
    </message>
    <message>
        <source>That of the environment, or of your desktop. Where a script chooses it, nothing is fetched: Readerapp does not run it.</source>
        <translation>环境变量或桌面环境的代理。如果由脚本选择代理，则不下载任何内容：Readerapp不运行脚本。</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Asking for news</source>
        <translation>获取新闻</translation>
    </message>
    <message>
        <source>Ask feeds for news &amp;by itself</source>
        <translation>自动检查订阅源(&amp;B)</translation>
    </message>
    <message>
        <source>Without this, a feed is asked only when you refresh it.</source>
        <translation>关闭时，只在您刷新时检查订阅源。</translation>
    </message>
    <message>
        <source>How oft&amp;en</source>
        <translation>频率(&amp;E)</translation>
    </message>
    <message>
        <source>Lively feeds change about once an hour, quiet ones are asked less often. The activity window says when each is asked next, and why.</source>
        <translation>更新频繁的订阅源约每小时有变化，更新少的检查得也较少。活动记录窗口会显示各订阅源的下次检查时间及原因。</translation>
    </message>
    <message>
        <source>Also when Readerapp &amp;starts</source>
        <translation>Readerapp启动时也检查(&amp;S)</translation>
    </message>
    <message>
        <source>Feeds whose time has come are asked as soon as the window is open.</source>
        <translation>窗口打开后，立即检查到时间的订阅源。</translation>
    </message>
    <message>
        <source>Also over &amp;metered connections</source>
        <translation>使用按流量计费的连接时也检查(&amp;M)</translation>
    </message>
    <message>
        <source>A metered connection costs by what is sent, such as that of a phone.</source>
        <translation>按流量计费的连接按传输量收费，例如手机的连接。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Pictures and full articles of your feeds are kept on this computer. When they take more room than this, the oldest you have read go first; starred ones stay.</source>
        <translation>订阅源的图片和完整文章保存在这台电脑上。超过此处设定的空间时，先删除最早的已读内容；加星标的会保留。</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>图片的空间上限(&amp;P)</translation>
    </message>
    <message>
        <source>How much disk the pictures may take. With 0 none are fetched.</source>
        <translation>图片可占用的磁盘空间。设为0则不下载图片。</translation>
    </message>
    <message>
        <source>Room for the publishers’ p&amp;ages</source>
        <translation>发布方网页的空间上限(&amp;A)</translation>
    </message>
    <message>
        <source>How much disk the pages may take from which articles were read.</source>
        <translation>文章所取自的网页可占用的磁盘空间。</translation>
    </message>
    <message>
        <source>Room for soun&amp;ds that were played</source>
        <translation>已播放音频的空间上限(&amp;D)</translation>
    </message>
    <message>
        <source>What was played longest ago goes first. What you keep for offline stays.</source>
        <translation>最早播放的最先删除。保留供离线使用的会留下。</translation>
    </message>
    <message>
        <source>On battery, &amp;wait with pictures, full articles and related stories</source>
        <translation>使用电池时，暂缓图片、完整文章和相关报道(&amp;W)</translation>
    </message>
    <message>
        <source>They come as soon as the computer is plugged in again.</source>
        <translation>电脑重新接通电源后会立即补上。</translation>
    </message>
    <message>
        <source>Make All Articles Available &amp;Offline</source>
        <translation>将所有文章下载供离线阅读(&amp;O)</translation>
    </message>
    <message>
        <source>As often as each feed changes</source>
        <translation>按各订阅源的更新频率</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每%n小时</numerusform>
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
        <translation>按您的设置</translation>
    </message>
    <message>
        <source>about hourly</source>
        <translation>约每小时</translation>
    </message>
    <message>
        <source>changes seldom</source>
        <translation>很少更新</translation>
    </message>
    <message>
        <source>sends much</source>
        <translation>数据量大</translation>
    </message>
    <message>
        <source>publisher’s wish</source>
        <translation>发布方要求</translation>
    </message>
    <message>
        <source>publisher’s pause</source>
        <translation>发布方停刊时段</translation>
    </message>
    <message>
        <source>server’s wish</source>
        <translation>服务器要求</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>曾失败</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>新订阅</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>has a server</source>
        <translation>有服务器</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s), as you set</source>
        <translation>
            <numerusform>按您的设置，每%n分钟一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s), as you set</source>
        <translation>
            <numerusform>按您的设置，每%n小时一次</numerusform>
        </translation>
    </message>
    <message>
        <source>about once an hour</source>
        <translation>约每小时一次</translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because it changes seldom</source>
        <translation>
            <numerusform>很少更新，约每%n小时一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because its server sends all of it each time</source>
        <translation>
            <numerusform>服务器每次发送全部内容，约每%n小时一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), as its publisher asks</source>
        <translation>
            <numerusform>应发布方要求，约每%n小时一次</numerusform>
        </translation>
    </message>
    <message>
        <source>its publisher says that nothing comes before</source>
        <translation>发布方称在此之前不会有新内容</translation>
    </message>
    <message>
        <source>its server asks to be left alone until then</source>
        <translation>服务器要求在此之前不要访问</translation>
    </message>
    <message>
        <source>it failed, and what fails is asked less often</source>
        <translation>曾失败，失败的订阅源检查得较少</translation>
    </message>
    <message>
        <source>it has not been asked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>its publisher ended it</source>
        <translation>发布方已停止更新</translation>
    </message>
    <message>
        <source>asking by itself is switched off in the settings</source>
        <translation>自动检查已在设置中关闭</translation>
    </message>
    <message>
        <source>the server of its account asks it</source>
        <translation>由其账户的服务器检查</translation>
    </message>
    <message>
        <source>With its account</source>
        <translation>随其账户</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>由您手动检查时</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>即将</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>另有%n篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, less sure</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>另有%n篇不太确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure</source>
        <comment>related stories; none is sure</comment>
        <translation>
            <numerusform>%n篇不太确定</numerusform>
        </translation>
    </message>
    <message>
        <source>What publishers link is shown, and what you say belongs together.</source>
        <translation>仅显示发布方给出的链接，以及您认定属于同一事件的文章。</translation>
    </message>
    <message>
        <source>Stories in this script cannot be compared by meaning on this computer.</source>
        <translation>这台电脑无法按含义比较使用此文字的文章。</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer: the second language model is not installed here.</source>
        <translation>这台电脑无法按含义比较{language}文章：未安装第二个语言模型。</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer.</source>
        <translation>这台电脑无法按含义比较{language}文章。</translation>
    </message>
</context>
<context>
    <name>NotesExport</name>
    <message>
        <source>Export Notes</source>
        <translation>导出笔记</translation>
    </message>
    <message numerus="yes">
        <source>Notes on %n article(s) exported</source>
        <translation>
            <numerusform>已导出%n篇文章的笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No article selected</source>
        <translation>未选择文章</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>在列表中选择一篇，即可在此打开。</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message>
        <source>Notifications are on now. The settings say when they are shown.</source>
        <translation>通知已开启。何时显示可在设置中调整。</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>通知就是这个样子。</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) of a story you follow</source>
        <translation>
            <numerusform>您关注的事件有%n篇新报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n new article(s)</source>
        <translation>
            <numerusform>{rule}：%n篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s) from {source}</source>
        <translation>
            <numerusform>{source}有%n篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, of a story you follow</source>
        <translation>{source}，您关注的事件</translation>
    </message>
    <message>
        <source>{source}, found by {rule}</source>
        <translation>{source}，由规则“{rule}”找到</translation>
    </message>
    <message>
        <source>{name}: {headline}</source>
        <translation>{name}：{headline}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {headline} and %n more</source>
        <translation>
            <numerusform>{name}：{headline}，另有%n篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me of &amp;news by notifications</source>
        <translation>有新闻时发送通知(&amp;N)</translation>
    </message>
    <message>
        <source>You choose the feeds one by one, in their properties.</source>
        <translation>请在各订阅源的属性中逐一选择。</translation>
    </message>
    <message>
        <source>Also new reports of stories I follo&amp;w</source>
        <translation>我关注的事件有新报道时也通知(&amp;W)</translation>
    </message>
    <message>
        <source>Stories are followed on the front page.</source>
        <translation>可在头版上关注事件。</translation>
    </message>
    <message>
        <source>Show &amp;headlines, not only how many</source>
        <translation>显示标题，而不只是数量(&amp;H)</translation>
    </message>
    <message>
        <source>Without this, a notification says only how many articles came.</source>
        <translation>关闭时，通知只说明收到了多少篇文章。</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>频率上限(&amp;M)</translation>
    </message>
    <message>
        <source>What comes in between is told of with the next one.</source>
        <translation>其间收到的内容随下一条通知一并告知。</translation>
    </message>
    <message>
        <source>Wait with them during &amp;quiet hours</source>
        <translation>勿扰时段内暂不通知(&amp;Q)</translation>
    </message>
    <message>
        <source>What comes in these hours is told of after them.</source>
        <translation>此时段收到的内容在时段结束后告知。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>When quiet hours begin.</source>
        <translation>勿扰时段的开始时间。</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>结束(&amp;U)</translation>
    </message>
    <message>
        <source>When quiet hours end.</source>
        <translation>勿扰时段的结束时间。</translation>
    </message>
    <message>
        <source>Your desktop gets what a notification says. It may show it on the lock screen, keep it in a list, or pass it to a phone you connected. Readerapp itself sends nothing anywhere.</source>
        <translation>通知的内容会交给桌面环境。它可能会将其显示在锁定屏幕上、保存在列表中，或转发到您已连接的手机。Readerapp本身不向任何地方发送内容。</translation>
    </message>
    <message>
        <source>&amp;Show One Now</source>
        <translation>立即显示一条(&amp;S)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window closes</source>
        <translation>关闭窗口后继续在系统托盘中运行(&amp;K)</translation>
    </message>
    <message>
        <source>News keeps coming until you choose Quit there.</source>
        <translation>仍会继续接收新闻，直到您在托盘菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Readerapp.</source>
        <translation>此桌面环境没有系统托盘：关闭窗口即退出Readerapp。</translation>
    </message>
    <message>
        <source>Start in the tray when I lo&amp;g in</source>
        <translation>登录时在系统托盘中启动(&amp;G)</translation>
    </message>
    <message>
        <source>No window opens then. Your desktop does it, and may ask you first.</source>
        <translation>此时不会打开窗口。这由桌面环境完成，它可能会先询问您。</translation>
    </message>
    <message>
        <source>No window opens then. A file in the autostart folder of your desktop does it; without this, the file is removed.</source>
        <translation>此时不会打开窗口。这由桌面自动启动文件夹中的一个文件完成；关闭此项即删除该文件。</translation>
    </message>
    <message>
        <source>To start Readerapp when you log in, use the settings of your system.</source>
        <translation>要在登录时启动Readerapp，请使用系统设置。</translation>
    </message>
    <message>
        <source>Your desktop took it.</source>
        <translation>桌面环境已接收。</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications.</source>
        <translation>此桌面环境中没有显示通知的程序。</translation>
    </message>
    <message>
        <source>One after each refresh</source>
        <translation>每次刷新后一条</translation>
    </message>
    <message numerus="yes">
        <source>One every %n minute(s)</source>
        <translation>
            <numerusform>每%n分钟一条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One every %n hour(s)</source>
        <translation>
            <numerusform>每%n小时一条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineController</name>
    <message>
        <source>Everything here is available offline already.</source>
        <translation>这里的所有内容均已可离线阅读。</translation>
    </message>
</context>
<context>
    <name>OriginalBeside</name>
    <message>
        <source>Original: {title}</source>
        <translation>原文：{title}</translation>
    </message>
</context>
<context>
    <name>OwnLanguages</name>
    <message>
        <source>Languages I read</source>
        <translation>我阅读的语言</translation>
    </message>
    <message>
        <source>The front page takes its headlines from the first of these in which a story is told, after the language of the menus, and “Add Feed” shows their papers first. The next edition follows a change.</source>
        <translation>头版标题优先采用菜单语言，其次采用这些语言中第一种有该事件报道的语言；“添加订阅源”也会先列出这些语言的媒体。更改从下一期起生效。</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>移除{language}</translation>
    </message>
    <message>
        <source>&amp;Add a language</source>
        <translation>添加语言(&amp;A)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>This source sent only a summary.</source>
        <translation>此来源只提供了摘要。</translation>
    </message>
    <message>
        <source>The full article comes with the next refresh.</source>
        <translation>完整文章将随下次刷新获取。</translation>
    </message>
    <message>
        <source>Part of this article is missing. Open it in your browser to read all of it.</source>
        <translation>此文章有一部分缺失。要阅读全文，请在浏览器中打开。</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>The full article could not be fetched.</source>
        <translation>未能获取完整文章。</translation>
    </message>
    <message>
        <source>Only the title and the address of this article are here.</source>
        <translation>这篇文章只有标题和地址。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>a file</comment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>在播放器中打开</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Keep for offline</source>
        <translation>保留供离线使用</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>停止下载</translation>
    </message>
    <message>
        <source>Kept, remove</source>
        <translation>已保留，移除</translation>
    </message>
    <message>
        <source>Keep for offline ({there} of {total} here)</source>
        <translation>保留供离线使用（已有 {there}/{total}）</translation>
    </message>
    <message>
        <source>Keep for offline ({there} here)</source>
        <translation>保留供离线使用（已有 {there}）</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>作者：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>阅读约需%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long a sound or a film lasts</comment>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Its source dates it {date}</source>
        <translation>来源标注的日期为{date}</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>更新于{date}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>此图片无法显示。</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>图片未加载</translation>
    </message>
    <message>
        <source>This picture comes with the next refresh.</source>
        <translation>此图片将随下次刷新获取。</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>未能加载图片。</translation>
    </message>
    <message>
        <source>The source describes this picture:</source>
        <translation>来源对此图片的描述：</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>加载图片</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <source>Find a Command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Find a command, a list, a setting or a story</source>
        <translation>查找命令、列表、设置或事件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>没有与此名称相符的内容。</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>目前不可用</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>rows of the palette</comment>
        <translation>
            <numerusform>找到%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>事件，含%n篇报道</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>PaneArea</name>
    <message>
        <source>Width of the navigation</source>
        <translation>导航窗格的宽度</translation>
    </message>
    <message>
        <source>Width of the related stories</source>
        <translation>相关报道的宽度</translation>
    </message>
    <message>
        <source>Size of the list</source>
        <translation>列表的大小</translation>
    </message>
</context>
<context>
    <name>PictureLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>AI标注(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>依据是什么？(&amp;H)</translation>
    </message>
    <message>
        <source>This &amp;Picture Is AI-Generated</source>
        <translation>此图片由AI生成(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>对标注提出异议(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>撤回您的说法(&amp;B)</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>完整图片(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>实际大小(&amp;F)</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>此图片无法显示。</translation>
    </message>
    <message>
        <source>Description: {words}</source>
        <translation>描述：{words}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一张(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>依据是什么？(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Who asks for news</source>
        <translation>由谁查询新内容</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of level {level}</source>
        <translation>{level}级标题</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>No heading further down</source>
        <translation>下方没有标题了</translation>
    </message>
    <message>
        <source>No heading further up</source>
        <translation>上方没有标题了</translation>
    </message>
    <message>
        <source>End of the table</source>
        <translation>表格结束</translation>
    </message>
    <message>
        <source>End of the list</source>
        <translation>列表结束</translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation>引文结束</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引文</translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>列表，%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第{number}项，共{count}项</translation>
    </message>
    <message>
        <source>Table with {rows} rows and {columns} columns</source>
        <translation>表格，{rows}行{columns}列</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>第{row}行，第{column}列</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔线</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Sounds are handed to the player of this computer. To play them in this window, install {package} with pip and start Readerapp again.</source>
        <translation>音频会交给这台电脑的播放器。若要在此窗口中播放，请用 pip 安装 {package} 并重新启动 Readerapp。</translation>
    </message>
</context>
<context>
    <name>PlayingController</name>
    <message>
        <source>From {host}: {there} of {total}</source>
        <translation>来自{host}：{there}/{total}</translation>
    </message>
    <message>
        <source>From {host}: {there}</source>
        <translation>来自{host}：{there}</translation>
    </message>
    <message>
        <source>“{name}” could not be played here.</source>
        <translation>未能在此播放“{name}”。</translation>
    </message>
    <message>
        <source>Open in the &amp;Player</source>
        <translation>在播放器中打开(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PlayingFeature</name>
    <message>
        <source>The article of this sound is in the bin.</source>
        <translation>这段音频的文章在回收站中。</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>打开回收站(&amp;B)…</translation>
    </message>
    <message>
        <source>The article of this sound is no longer in the library.</source>
        <translation>这段音频的文章已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>PortalAutostart</name>
    <message>
        <source>Readerapp brings news in the background, from its icon in the tray.</source>
        <translation>Readerapp以系统托盘图标的形式在后台获取新闻。</translation>
    </message>
    <message>
        <source>Your desktop did not allow it, or cannot do it.</source>
        <translation>桌面环境未允许，或无法做到。</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Width of the Page</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>横向</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Nothing would go now.</source>
        <translation>目前没有要移除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, about {size}, would move to the bin.</source>
        <translation>{articles}将移到回收站，约{size}。</translation>
    </message>
    <message>
        <source>Beyond the limits, but kept: {articles}.</source>
        <translation>超出限制但会保留：{articles}。</translation>
    </message>
    <message>
        <source>They came here on {day}.</source>
        <translation>收到日期为{day}。</translation>
    </message>
    <message>
        <source>They came here between {first} and {last}.</source>
        <translation>收到日期在{first}至{last}之间。</translation>
    </message>
    <message numerus="yes">
        <source>%n more feed(s)</source>
        <translation>
            <numerusform>另外%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>From {feeds}.</source>
        <translation>来自{feeds}。</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>无订阅源</translation>
    </message>
    <message>
        <source>{feed} ({number})</source>
        <translation>{feed}（{number}）</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Among them: {titles}.</source>
        <translation>其中包括：{titles}。</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n篇已加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with tags or notes of yours</source>
        <translation>
            <numerusform>%n篇带有您的标签或笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n篇未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the story of a starred one</source>
        <translation>
            <numerusform>%n篇与加星标的文章属于同一事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of feeds that keep everything</source>
        <translation>
            <numerusform>%n篇来自全部保留的订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you brought back</source>
        <translation>
            <numerusform>%n篇由您还原</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第{number}页，共{count}页</translation>
    </message>
    <message>
        <source>Print Article</source>
        <translation>打印文章</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回同意(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ask Me Again</source>
        <translation>重新询问我(&amp;A)</translation>
    </message>
    <message>
        <source>Read Our Privacy &amp;Policy</source>
        <translation>阅读隐私政策(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Erase the Counts</source>
        <translation>清除统计数字(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xport the Counts…</source>
        <translation>导出统计数字(&amp;X)…</translation>
    </message>
    <message>
        <source>Your accounts on news servers are told what you read and star of their articles: {names}.</source>
        <translation>您在新闻服务器上的账户会得知您阅读了哪些文章、为哪些加了星标：{names}。</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>统计了哪些内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>&amp;Ask Me</source>
        <translation>询问我(&amp;A)</translation>
    </message>
    <message>
        <source>You accepted usage statistics. The counts below stay on this computer and are never sent.</source>
        <translation>您已同意使用情况统计。以下数字只保存在这台电脑上，绝不会发送。</translation>
    </message>
    <message>
        <source>You refused usage statistics. Nothing is counted, and everything works.</source>
        <translation>您已拒绝使用情况统计。不会统计任何内容，所有功能照常可用。</translation>
    </message>
    <message>
        <source>Nothing is counted: you closed the question without an answer.</source>
        <translation>没有统计任何内容：您关闭了询问，未作答复。</translation>
    </message>
    <message>
        <source>Nothing is counted: you have not been asked yet.</source>
        <translation>没有统计任何内容：尚未询问您的意愿。</translation>
    </message>
    <message>
        <source>Nothing is counted: usage statistics are switched off for this computer.</source>
        <translation>没有统计任何内容：使用情况统计在这台电脑上已关闭。</translation>
    </message>
</context>
<context>
    <name>PrivateFeedsQuestion</name>
    <message>
        <source>Feeds in Your Own Network</source>
        <translation>您自己网络中的订阅源</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s) are on this computer or in your own network:</source>
        <translation>
            <numerusform>有%n个新订阅源位于这台电脑或您自己的网络中：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow it only if you trust where they come from. Otherwise they will not be asked.</source>
        <translation>
            <numerusform>仅在信任其来源时才允许。否则不会检查这些订阅源。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Do Not Allow</source>
        <translation>不允许(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ProblemController</name>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Problem Report(s)</source>
        <translation>
            <numerusform>删除%n份问题报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem reports deleted</source>
        <translation>已删除问题报告</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Nothing has gone wrong: there is no problem report.</source>
        <translation>一切正常：没有问题报告。</translation>
    </message>
    <message>
        <source>What went wrong in Readerapp itself. These reports stay on this computer and are sent to nobody. They hold no article, no address and no search.</source>
        <translation>Readerapp自身出现的问题。这些报告只保存在这台电脑上，不会发送给任何人，其中不含文章、网址或搜索内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a fault happened</comment>
        <translation>
            <numerusform>%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>列表的宽度</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete &amp;All</source>
        <translation>全部删除(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>全部刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>当前没有刷新。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Quote as Picture</source>
        <translation>引文图片</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度深色</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ReaderApp</name>
    <message>
        <source>Something unexpected went wrong. Readerapp goes on.</source>
        <translation>发生了意外错误。Readerapp会继续运行。</translation>
    </message>
    <message>
        <source>Readerapp stopped unexpectedly last time.</source>
        <translation>Readerapp上次意外停止。</translation>
    </message>
    <message>
        <source>A helper process stopped unexpectedly. All other work goes on.</source>
        <translation>一个辅助进程意外停止。其他工作继续进行。</translation>
    </message>
    <message>
        <source>Work in the background stopped unexpectedly. What was done until then is kept.</source>
        <translation>后台工作意外停止。已完成的部分会保留。</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Open &amp;Link in Browser</source>
        <translation>在浏览器中打开链接(&amp;L)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>复制链接(&amp;K)</translation>
    </message>
    <message>
        <source>Save F&amp;ile…</source>
        <translation>保存文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;View Picture</source>
        <translation>查看图片(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;Picture As…</source>
        <translation>图片另存为(&amp;P)…</translation>
    </message>
    <message>
        <source>Loa&amp;d Picture</source>
        <translation>加载图片(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>&amp;Font of articles</source>
        <translation>文章字体(&amp;F)</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>衬线字体</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>无衬线字体</translation>
    </message>
    <message>
        <source>The letters of articles. Lists and menus keep theirs.</source>
        <translation>文章使用的字体。列表和菜单不受影响。</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>How large the letters of articles are. “Zoom In” and “Zoom Out” change it too.</source>
        <translation>文章文字的大小。“放大”和“缩小”命令也会改变它。</translation>
    </message>
    <message>
        <source>&amp;Width of the text</source>
        <translation>正文宽度(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source> letter(s)</source>
        <translation>
            <numerusform> 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>How many letters stand in a line. 60 to 75 are read best.</source>
        <translation>每行的字符数，按西文字母计。60到75个最易阅读。</translation>
    </message>
    <message>
        <source>&amp;Height of the lines</source>
        <translation>行高(&amp;H)</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far apart lines stand. 100 is what each script usually has.</source>
        <translation>行与行的间距。100为各种文字的惯用值。</translation>
    </message>
    <message>
        <source>Let lines end at one &amp;edge (justified text)</source>
        <translation>两端对齐(&amp;E)</translation>
    </message>
    <message>
        <source>Words are moved apart until all lines are of one length.</source>
        <translation>拉开字词间距，使各行等长。</translation>
    </message>
    <message>
        <source>Break long wor&amp;ds</source>
        <translation>长单词断字(&amp;D)</translation>
    </message>
    <message>
        <source>In justified text</source>
        <translation>仅在两端对齐时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>By the rules of the article’s language, and on screen only.</source>
        <translation>按文章语言的规则断字，且仅限于屏幕显示。</translation>
    </message>
    <message>
        <source>Show below an article how &amp;much of it is left</source>
        <translation>在文章下方显示剩余篇幅(&amp;M)</translation>
    </message>
    <message>
        <source>A quiet line with the minutes left and how far you are.</source>
        <translation>一行不显眼的小字，显示剩余分钟数和阅读进度。</translation>
    </message>
    <message>
        <source>Mark articles as &amp;read when they are opened</source>
        <translation>打开文章时标记为已读(&amp;R)</translation>
    </message>
    <message>
        <source>Without this, they stay unread until you mark them yourself.</source>
        <translation>关闭时，文章保持未读，直到您自己标记。</translation>
    </message>
    <message>
        <source>Mark as read &amp;after</source>
        <translation>标记为已读前等待(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <translation>
            <numerusform> 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>How long an article must be open before it counts as read.</source>
        <translation>文章需打开多久才算已读。</translation>
    </message>
    <message>
        <source>&amp;Links in articles</source>
        <translation>文章中的链接(&amp;L)</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Show the address and ask first</source>
        <translation>先显示网址并询问</translation>
    </message>
    <message>
        <source>Readerapp follows no link itself: your browser opens it.</source>
        <translation>Readerapp自身不访问任何链接：由您的浏览器打开。</translation>
    </message>
    <message>
        <source>Read aloud on the des&amp;ktop</source>
        <translation>桌面上的朗读(&amp;K)</translation>
    </message>
    <message>
        <source>Media keys only</source>
        <translation>仅媒体键</translation>
    </message>
    <message>
        <source>Media keys, title and paper</source>
        <translation>媒体键、标题和媒体</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Other programs see what is told here while an article is read aloud or a sound is played. The lock screen may show a title, and some programs pass it on, such as to a phone.</source>
        <translation>朗读文章或播放音频时，其他程序会看到此处告知的内容。锁屏可能显示标题，有些程序还会将其转发，例如发到手机。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>{key} shows the original.</source>
        <translation>按{key}显示原文。</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>还剩%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the article is left</source>
        <translation>文章剩余篇幅</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no feed to ask.</source>
        <translation>没有可检查的订阅源。</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>添加订阅源(&amp;A)…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>代理(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>RefreshIndicator</name>
    <message>
        <source>Show the activity</source>
        <translation>显示活动记录</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>停止刷新</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Refreshing: {place}</source>
        <translation>正在刷新：{place}</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>刷新进度</translation>
    </message>
    <message>
        <source>Relating: {done} of {total}</source>
        <translation>查找相关报道：{done}/{total}</translation>
    </message>
    <message>
        <source>Progress of relating</source>
        <translation>查找相关报道的进度</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related story</source>
        <translation>相关报道</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related stories</source>
        <translation>相关报道</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>在这台电脑上找到</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI</source>
        <translation>
            <numerusform>已隐藏%n篇：标注为AI制作</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated by the publisher</source>
        <translation>由发布方给出</translation>
    </message>
    <message>
        <source>Looking for related stories…</source>
        <translation>正在查找相关报道…</translation>
    </message>
    <message>
        <source>No related story in your library yet.</source>
        <translation>您的资料库中还没有相关报道。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other languages</source>
        <translation>
            <numerusform>另有%n篇其他语言的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not related, as you said</source>
        <translation>
            <numerusform>%n篇由您标为不相关</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>重新显示</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Error {status}</source>
        <translation>错误{status}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>in the way of a feed</comment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>请在设置中检查代理。</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>Too many redirections</source>
        <translation>重定向过多</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>私有地址</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>无法理解响应</translation>
    </message>
    <message>
        <source>Not a feed</source>
        <translation>不是订阅源</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>接收不完整</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>发布方已停止更新</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>Asked us to wait</source>
        <translation>要求等待</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{name} says that it was asked too often ({status}).</source>
        <translation>{name}表示访问过于频繁（{status}）。</translation>
    </message>
    <message>
        <source>The server of {name} is in trouble ({status}).</source>
        <translation>{name}的服务器出现故障（{status}）。</translation>
    </message>
    <message>
        <source>{name} asks for a password ({status}).</source>
        <translation>{name}要求输入密码（{status}）。</translation>
    </message>
    <message>
        <source>{name} is for paying readers ({status}).</source>
        <translation>{name}仅供付费读者阅读（{status}）。</translation>
    </message>
    <message>
        <source>{name} refuses to answer this app ({status}).</source>
        <translation>{name}拒绝响应本程序（{status}）。</translation>
    </message>
    <message>
        <source>{name} is not where it was ({status}).</source>
        <translation>{name}已不在原处（{status}）。</translation>
    </message>
    <message>
        <source>{name} has ended for good ({status}).</source>
        <translation>{name}已永久停止（{status}）。</translation>
    </message>
    <message>
        <source>{name} answered with an error ({status}).</source>
        <translation>{name}返回错误（{status}）。</translation>
    </message>
    <message>
        <source>There is nothing to do: the site has to mend it. We ask again later.</source>
        <translation>您无需处理：应由网站修复。稍后会再次检查。</translation>
    </message>
    <message>
        <source>The site asks for a password, which this app does not give. Look on the site for a feed that is open to all.</source>
        <translation>网站要求输入密码，本程序不提供密码。请在网站上查找公开的订阅源。</translation>
    </message>
    <message>
        <source>Look on the site for a feed that is open to all.</source>
        <translation>请在网站上查找公开的订阅源。</translation>
    </message>
    <message>
        <source>The site keeps programs away. Open it in a browser: it may offer another address for its feed.</source>
        <translation>网站拒绝程序访问。请在浏览器中打开：它可能提供订阅源的其他网址。</translation>
    </message>
    <message>
        <source>It may have moved. Look for the feed again on its site.</source>
        <translation>它可能已搬迁。请在其网站上重新查找订阅源。</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later, and less often.</source>
        <translation>您无需处理：稍后会再次检查，且会降低频率。</translation>
    </message>
    <message>
        <source>Try again later, or open the site in a browser.</source>
        <translation>请稍后重试，或在浏览器中打开网站。</translation>
    </message>
    <message>
        <source>It is not asked any more, and its articles stay. Look for the feed again on its site, or unsubscribe.</source>
        <translation>不再检查此订阅源，其文章会保留。请在其网站上重新查找订阅源，或退订。</translation>
    </message>
    <message>
        <source>Check the address and your connection. When other sites answer, this one may be down or gone.</source>
        <translation>请检查网址和您的网络连接。如果其他网站能响应，则此网站可能出现故障或已关闭。</translation>
    </message>
    <message>
        <source>The site or your connection is slow. We ask again later.</source>
        <translation>网站或您的网络连接较慢。稍后会再次检查。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. When they are right, the certificate of the site is wrong, and only its owner can mend it.</source>
        <translation>请检查这台电脑的日期和时间。如果正确，则是网站的证书有误，只有网站所有者能修复。</translation>
    </message>
    <message>
        <source>Everything that is here already can be read. New articles come with the connection.</source>
        <translation>已有的内容都可以阅读。连接恢复后会收到新文章。</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later.</source>
        <translation>您无需处理：稍后会再次检查。</translation>
    </message>
    <message>
        <source>The site leads in a circle. Look for the feed again on its site.</source>
        <translation>网站在循环重定向。请在其网站上重新查找订阅源。</translation>
    </message>
    <message>
        <source>It leads into a private network. When you trust it, type that address yourself.</source>
        <translation>它指向私有网络。如果您信任它，请自行输入该网址。</translation>
    </message>
    <message>
        <source>What arrived whole is kept. Try again later.</source>
        <translation>已完整收到的内容会保留。请稍后重试。</translation>
    </message>
    <message>
        <source>Check the address for typing errors. It begins with https:// or http://.</source>
        <translation>请检查网址是否有误。网址以https://或http://开头。</translation>
    </message>
    <message>
        <source>Check whether it runs, and its address in the settings.</source>
        <translation>请检查代理是否在运行，以及设置中的地址。</translation>
    </message>
    <message>
        <source>Its rules may forbid this site. Try again later.</source>
        <translation>代理的规则可能禁止此网站。请稍后重试。</translation>
    </message>
    <message>
        <source>Try again later. When it stays so, look for another feed on the site.</source>
        <translation>请稍后重试。如果依然如此，请在网站上查找其他订阅源。</translation>
    </message>
    <message>
        <source>Look for the feed again on its site.</source>
        <translation>请在其网站上重新查找订阅源。</translation>
    </message>
    <message>
        <source>Try the page on which the site lists its news. Not every site has a feed; the catalogue names many that do.</source>
        <translation>请试试网站的新闻列表页。并非每个网站都有订阅源；目录中列出了许多有订阅源的网站。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>请关闭另一个程序后重试。</translation>
    </message>
    <message>
        <source>Choose a file that another reader exported (OPML).</source>
        <translation>请选择由其他阅读器导出的文件（OPML）。</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>&amp;Not This Story</source>
        <translation>不是同一事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>同一事件(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What came back</source>
        <translation>恢复结果</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>来自备份</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Everything that is still readable is being copied. This can take minutes.</source>
        <translation>正在复制所有仍可读取的内容。这可能需要几分钟。</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>正在校验并复制备份。</translation>
    </message>
    <message>
        <source>A new library is being made.</source>
        <translation>正在创建新的资料库。</translation>
    </message>
    <message>
        <source>Folder of a Library</source>
        <translation>资料库所在文件夹</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Makes a new library of everything that is still readable. If there is a backup, it fills the gaps.</source>
        <translation>用所有仍可读取的内容创建新的资料库。如有备份，则用备份补足缺失的内容。</translation>
    </message>
    <message>
        <source>Salvage What Can Be Read</source>
        <translation>抢救可读取的内容</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opens the library if it can be opened now.</source>
        <translation>如果现在可以打开，就打开资料库。</translation>
    </message>
    <message>
        <source>Look Elsewhere…</source>
        <translation>在别处查找…</translation>
    </message>
    <message>
        <source>Opens a library in another folder.</source>
        <translation>打开其他文件夹中的资料库。</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>Begins an empty one. The present file is kept beside it.</source>
        <translation>从空的资料库开始。现有文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leaves everything as it is.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>No backup was found.</source>
        <translation>未找到备份。</translation>
    </message>
    <message>
        <source>Restore Backup of {date}</source>
        <translation>恢复{date}的备份</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s). What came later is not in it.</source>
        <translation>
            <numerusform>%n篇文章，不含此后收到的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. Nothing has been changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>The library was salvaged.</source>
        <translation>资料库已抢救。</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>打开资料库</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>The library is damaged.</source>
        <translation>资料库已损坏。</translation>
    </message>
    <message>
        <source>The library is empty, although one was here before.</source>
        <translation>资料库是空的，但这里原本有一个资料库。</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Readerapp.</source>
        <translation>资料库由更新版本的Readerapp写入。</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Readerapp library.</source>
        <translation>资料库所在位置的文件不是Readerapp资料库。</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>另一个程序正在使用资料库。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Most of a damaged library can usually be read, and whatever you choose, the damaged file is kept.</source>
        <translation>未作任何改动。损坏的资料库通常大部分仍可读取；无论您如何选择，损坏的文件都会保留。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Perhaps the file was moved, or the disk it lies on is not connected.</source>
        <translation>未作任何改动。文件可能已被移动，或者其所在磁盘未连接。</translation>
    </message>
    <message>
        <source>Nothing has been changed. The newer version opens it as it was; this one could harm it.</source>
        <translation>未作任何改动。新版本可以照原样打开它；当前版本可能会损坏它。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Whatever you choose, the file is kept.</source>
        <translation>未作任何改动。无论您如何选择，文件都会保留。</translation>
    </message>
    <message>
        <source>A backup or a synchronisation may be going on. It can be opened once that is done.</source>
        <translation>可能正在进行备份或同步。完成后即可打开。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles with their text</source>
        <translation>含正文的文章</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>标记为已读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Decisions about stories</source>
        <translation>对事件的判断</translation>
    </message>
    <message>
        <source>Tags on articles</source>
        <translation>文章标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>What you said of AI labels</source>
        <translation>您对AI标注的说法</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Feeds you labelled</source>
        <translation>您标注的订阅源</translation>
    </message>
    <message>
        <source>Feeds with a rule of their own</source>
        <translation>使用单独规则的订阅源</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Articles in the bin</source>
        <translation>回收站中的文章</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Answers to the privacy question</source>
        <translation>对隐私询问的答复</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles lost: {lost}.</source>
        <translation>
            <numerusform>已恢复%n篇文章。丢失的文章：{lost}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles that lost their text: {lost}.</source>
        <translation>
            <numerusform>已恢复%n篇文章。正文丢失的文章：{lost}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some of the rest is lost, as the table says.</source>
        <translation>
            <numerusform>已恢复%n篇文章。其余内容有部分丢失，详见表格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Titles that could not be checked: {count}.</source>
        <translation>
            <numerusform>已恢复%n篇文章。无法核实的标题：{count}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Nothing is known to be missing.</source>
        <translation>
            <numerusform>已恢复%n篇文章。未发现缺失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some pages could not be read; something may be missing.</source>
        <translation>
            <numerusform>已恢复%n篇文章。部分数据页无法读取，可能有缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups should lie in {folder} too, but it cannot be looked into. Perhaps its disk is not connected.</source>
        <translation>{folder}中应当也有备份，但无法查看。其所在磁盘可能未连接。</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>损坏的文件已保留：{file}</translation>
    </message>
    <message>
        <source>This backup filled the gaps: {file}</source>
        <translation>已用此备份补足缺失的内容：{file}</translation>
    </message>
    <message>
        <source>There was no backup to fill the gaps from.</source>
        <translation>没有可用于补足缺失内容的备份。</translation>
    </message>
    <message>
        <source>{kind}: {own} from the damaged file, {other} from the backup, {lost} lost</source>
        <translation>{kind}：来自损坏的文件{own}，来自备份{other}，丢失{lost}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>The first is made soon after the start, on the first day of use.</source>
        <translation>首次使用当天，启动后不久会进行第一次备份。</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound. It comes from an older version of Readerapp and is brought up to date; the backup itself stays as it is.</source>
        <translation>已完整校验，备份完好。它来自较旧版本的Readerapp，恢复时会升级；备份本身保持不变。</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound.</source>
        <translation>已完整校验，备份完好。</translation>
    </message>
    <message>
        <source>It is damaged. Try the one of {date}.</source>
        <translation>备份已损坏。请试试{date}的备份。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>备份已损坏。</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>恢复资料库</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>&amp;Other File…</source>
        <translation>其他文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>The library you have now is kept beside it, and you can change back. The window closes and opens again by itself.</source>
        <translation>您现有的资料库会保留在旁边，可以换回来。窗口会自动关闭并重新打开。</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Change How Long Articles Are Kept</source>
        <translation>更改文章保留时间</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>已将%n篇文章移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bin</source>
        <translation>打开回收站</translation>
    </message>
    <message>
        <source>{size} given back</source>
        <translation>已释放{size}</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long articles are kept</source>
        <translation>文章保留时间</translation>
    </message>
    <message>
        <source>Everything is kept until you set a limit. What lies beyond it moves to the bin by itself, once a day and after news has come. Feeds can have rules of their own.</source>
        <translation>在您设置限制之前，一切都会保留。超出限制的内容每天一次并在收到新闻后自动移到回收站。各订阅源可以有单独的规则。</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>应用此规则(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原更改(&amp;V)</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Keep what was &amp;removed for</source>
        <translation>移除后保留(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>So long an article can come back; then it is deleted.</source>
        <translation>在此期间可以还原文章；之后将被删除。</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>打开回收站(&amp;B)…</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Com&amp;pact the File</source>
        <translation>压缩文件(&amp;P)</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>The library’s file takes {size}. {free} of it are free: new articles use them first. Compacting gives them back to the disk; it needs as much room again meanwhile, and marks wait some seconds.</source>
        <translation>资料库文件占用{size}，其中{free}空闲：新文章会优先使用。压缩可将空闲空间归还磁盘；过程中需要同样大小的额外空间，标记也要等几秒钟才能保存。</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Mark Abo&amp;ve as Read</source>
        <translation>将以上标记为已读(&amp;V)</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>将以下标记为已读(&amp;W)</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>K&amp;eep for</source>
        <translation>保留(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each feed &amp;keep</source>
        <translation>每个订阅源保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>最多(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source> article(s)</source>
        <translation>
            <numerusform> 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Library at &amp;most</source>
        <translation>资料库最大(&amp;M)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Unread articles may go too</source>
        <translation>也可移除未读文章(&amp;U)</translation>
    </message>
    <message>
        <source>Starred articles may &amp;go too</source>
        <translation>也可移除加星标的文章(&amp;G)</translation>
    </message>
    <message>
        <source>Also what came from &amp;no feed: pages, clippings, samples</source>
        <translation>也包括不来自订阅源的内容：网页、粘贴的文字、示例(&amp;N)</translation>
    </message>
    <message>
        <source>What arrived longer ago moves to the bin.</source>
        <translation>更早收到的内容移到回收站。</translation>
    </message>
    <message>
        <source>When a feed has more, its oldest articles move to the bin.</source>
        <translation>订阅源超过此数时，其最早的文章移到回收站。</translation>
    </message>
    <message>
        <source>When the library is larger, the oldest articles of all feeds move to the bin.</source>
        <translation>资料库超过此大小时，所有订阅源中最早的文章移到回收站。</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you brought in yourself.</source>
        <translation>关闭时，任何限制都不会移除您自己添加的内容。</translation>
    </message>
    <message>
        <source>Without this, a limit takes only what you have read.</source>
        <translation>关闭时，限制只移除您已读的内容。</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you starred.</source>
        <translation>关闭时，任何限制都不会移除您加星标的内容。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>RulePreviewBox</name>
    <message>
        <source>Looking what would go…</source>
        <translation>正在查看会移除哪些内容…</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mark as read</source>
        <translation>标记为已读</translation>
    </message>
    <message>
        <source>star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>加标签“{tag}”</translation>
    </message>
    <message>
        <source>keep off the front page</source>
        <translation>不上头版</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>There is nothing to search for yet.</source>
        <translation>还没有可搜索的内容。</translation>
    </message>
    <message>
        <source>It does nothing: {problems}</source>
        <translation>不起作用：{problems}</translation>
    </message>
    <message>
        <source>Nothing that arrived in the last month matches.</source>
        <translation>最近一个月收到的文章中没有匹配项。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match.</source>
        <translation>
            <numerusform>最近一个月有%n篇文章匹配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match</source>
        <translation>
            <numerusform>最近一个月有%n篇文章匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would have changed</source>
        <translation>
            <numerusform>%n篇文章会有变动</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching}; {changing}.</source>
        <translation>{matching}；{changing}。</translation>
    </message>
    <message>
        <source>Searches find translated titles too; rules look only at the words of the article itself.</source>
        <translation>搜索也能找到译后的标题；规则只看文章自身的文字。</translation>
    </message>
    <message>
        <source>{day} · {rule} · taken back</source>
        <translation>{day} · {rule} · 已撤回</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} that arrived</source>
        <translation>{day} · {rule} · 新收到的{articles}</translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} of the library</source>
        <translation>{day} · {rule} · 资料库中的{articles}</translation>
    </message>
    <message>
        <source>Words: {name}</source>
        <translation>词语：{name}</translation>
    </message>
    <message>
        <source>Feed: {name}</source>
        <translation>订阅源：{name}</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>事件：{name}</translation>
    </message>
    <message>
        <source>{articles}, for good</source>
        <translation>{articles}，永久</translation>
    </message>
    <message>
        <source>{articles}, until {day}</source>
        <translation>{articles}，至{day}</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>Mute</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已屏蔽</translation>
    </message>
    <message numerus="yes">
        <source>Muted: %n article(s) are not shown</source>
        <translation>
            <numerusform>已屏蔽：%n篇文章不再显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>The rule that you are writing has not been saved yet.</source>
        <translation>您正在编写的规则尚未保存。</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Move Rule</source>
        <translation>移动规则</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed by the rule</source>
        <translation>
            <numerusform>规则更改了%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Run Rule</source>
        <translation>执行规则</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>{rule} (does nothing)</source>
        <translation>{rule}（不起作用）</translation>
    </message>
    <message>
        <source>{rule} (off)</source>
        <translation>{rule}（关闭）</translation>
    </message>
    <message>
        <source>{day} · {title}</source>
        <translation>{day} · {title}</translation>
    </message>
    <message>
        <source>&amp;When an article matches:</source>
        <translation>当文章符合以下搜索时(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>执行：</translation>
    </message>
    <message>
        <source>a search, as title:football lang:en</source>
        <translation>搜索语句，如title:足球 lang:zh</translation>
    </message>
    <message>
        <source>When an article matches</source>
        <translation>当文章符合以下搜索时</translation>
    </message>
    <message>
        <source>as the search</source>
        <translation>与搜索相同</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>标记为已读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>加标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep off the front page</source>
        <translation>不上头版(&amp;K)</translation>
    </message>
    <message>
        <source>Notif&amp;y me</source>
        <translation>通知我(&amp;Y)</translation>
    </message>
    <message>
        <source>Run by itself on what &amp;arrives</source>
        <translation>对新收到的文章自动执行(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ew Rule</source>
        <translation>新建规则(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Run N&amp;ow on Everything</source>
        <translation>立即对全部文章执行(&amp;O)</translation>
    </message>
</context>
<context>
    <name>RulesWindow</name>
    <message>
        <source>Rules and Mutes</source>
        <translation>规则与屏蔽</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>What Rules Did</source>
        <translation>规则执行记录</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Taking a run back leaves alone what was changed otherwise since.</source>
        <translation>撤回一次执行不会影响此后以其他方式所作的更改。</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>规则执行记录</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Edit Search</source>
        <translation>编辑搜索</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Search &amp;for</source>
        <translation>搜索内容(&amp;F)</translation>
    </message>
    <message>
        <source>It stands among the lists and always shows what matches, new articles too.</source>
        <translation>它会出现在列表之中，始终显示符合条件的文章，包括新文章。</translation>
    </message>
</context>
<context>
    <name>SavedSearchController</name>
    <message>
        <source>Rename Search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>已移除搜索“{name}”</translation>
    </message>
    <message>
        <source>Remove Search</source>
        <translation>移除搜索</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>移动搜索</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>已保存为“{name}”</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>更改搜索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>已在{folder}中保存%n个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be saved:</source>
        <translation>
            <numerusform>%n篇文章未能保存：</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>将文章保存到文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>articles</comment>
        <translation>
            <numerusform>找到%n篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>How this list is shown</source>
        <translation>此列表的显示方式</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>搜索方法（F1）</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>an order of articles</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Relevance</source>
        <comment>an order of articles</comment>
        <translation>相关度</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>The best match first</source>
        <translation>最匹配的在前</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Make a rule of this search</source>
        <translation>将此搜索设为规则</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Search in “{list}” only</source>
        <translation>仅在“{list}”中搜索</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>在所有文章中搜索</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>搜索方法</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>找到%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address of a site, a page or a feed</source>
        <translation>网站、网页或订阅源的网址(&amp;A)</translation>
    </message>
    <message>
        <source>Address of a site, a page or a feed</source>
        <translation>网站、网页或订阅源的网址</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>news.example.org</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>查找(&amp;C)</translation>
    </message>
    <message>
        <source>Most news sites have a feed: the address of the site is enough. Nothing is contacted before you press Return, and you subscribe only to what you check.</source>
        <translation>大多数新闻网站都有订阅源：输入网站的网址即可。按Enter键之前不会联系任何地方，且只订阅您勾选的内容。</translation>
    </message>
</context>
<context>
    <name>SearchWording</name>
    <message>
        <source>words of the title</source>
        <translation>标题中的词</translation>
    </message>
    <message>
        <source>words of the authors&apos; names</source>
        <translation>作者姓名中的词</translation>
    </message>
    <message>
        <source>a feed or a source</source>
        <translation>订阅源或来源</translation>
    </message>
    <message>
        <source>the feeds in a folder</source>
        <translation>文件夹中的订阅源</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>文章的状态</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>文章附带的内容</translation>
    </message>
    <message>
        <source>made by AI</source>
        <translation>由AI制作</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>您的某个标签</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>您笔记中的词</translation>
    </message>
    <message>
        <source>published before a day</source>
        <translation>早于某日发布</translation>
    </message>
    <message>
        <source>published that day or later</source>
        <translation>在某日或之后发布</translation>
    </message>
    <message>
        <source>published on a day</source>
        <translation>在某日发布</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>reported more than once</source>
        <translation>有多篇报道</translation>
    </message>
    <message>
        <source>no date is known</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>not shown in lists, because you muted it</source>
        <translation>因您屏蔽而不在列表中显示</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>something to listen to</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>something to watch</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>您的标签</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>your highlights</source>
        <translation>您的高亮</translation>
    </message>
    <message>
        <source>text or pictures by AI</source>
        <translation>由AI制作的文字或图片</translation>
    </message>
    <message>
        <source>text by AI</source>
        <translation>由AI制作的文字</translation>
    </message>
    <message>
        <source>pictures by AI</source>
        <translation>由AI制作的图片</translation>
    </message>
    <message>
        <source>pictures edited with AI</source>
        <translation>用AI编辑的图片</translation>
    </message>
    <message>
        <source>a label that you dispute</source>
        <translation>您有异议的标注</translation>
    </message>
    <message>
        <source>a label with a signature</source>
        <translation>带签名的标注</translation>
    </message>
    <message>
        <source>what you said of labels</source>
        <translation>您对标注的说法</translation>
    </message>
    <message>
        <source>no label; that says nothing of how it was made</source>
        <translation>无标注；这不说明它是如何制作的</translation>
    </message>
    <message>
        <source>climate summit</source>
        <translation>气候 峰会</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>两个词都有</translation>
    </message>
    <message>
        <source>&quot;climate summit&quot;</source>
        <translation>&quot;气候 峰会&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>词语连在一起</translation>
    </message>
    <message>
        <source>climate OR weather</source>
        <translation>气候 OR 天气</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>任意一个</translation>
    </message>
    <message>
        <source>climate -football</source>
        <translation>气候 -足球</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>不含后者</translation>
    </message>
    <message>
        <source>(rain OR snow) -sport</source>
        <translation>(雨 OR 雪) -体育</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>only in the title, only in the authors&apos; names</source>
        <translation>仅在标题中，仅在作者姓名中</translation>
    </message>
    <message>
        <source>of a feed or source, also by the beginning of its name</source>
        <translation>来自某订阅源或来源，也可只写名称开头</translation>
    </message>
    <message>
        <source>of the feeds in a folder</source>
        <translation>来自某文件夹中的订阅源</translation>
    </message>
    <message>
        <source>in a language, by its code or name</source>
        <translation>某种语言，写代码或名称</translation>
    </message>
    <message>
        <source>not read yet, read</source>
        <translation>未读，已读</translation>
    </message>
    <message>
        <source>starred, reported more than once</source>
        <translation>已加星标，有多篇报道</translation>
    </message>
    <message>
        <source>with a picture, with something to listen to</source>
        <translation>带图片，带音频</translation>
    </message>
    <message>
        <source>tag:energy  has:tag</source>
        <translation>tag:能源  has:tag</translation>
    </message>
    <message>
        <source>with a tag of yours, with any of them</source>
        <translation>带有您的某个标签，带有任意标签</translation>
    </message>
    <message>
        <source>note:why  has:highlight</source>
        <translation>note:原因  has:highlight</translation>
    </message>
    <message>
        <source>with that in your note, highlighted</source>
        <translation>您的笔记中有此词，有高亮</translation>
    </message>
    <message>
        <source>made by AI, with labels you set or dispute</source>
        <translation>AI制作的，您设置或有异议的标注</translation>
    </message>
    <message>
        <source>published before that day; not without a date</source>
        <translation>早于该日发布；不含无日期的文章</translation>
    </message>
    <message>
        <source>within seven days, today; also 2026-01, 2026</source>
        <translation>七天之内，今天；也可写2026-01、2026</translation>
    </message>
    <message>
        <source>nobody knows when it was published</source>
        <translation>发布日期不明</translation>
    </message>
    <message>
        <source>what you muted, which only searches find</source>
        <translation>您屏蔽的内容，只有搜索能找到</translation>
    </message>
    <message>
        <source>the opposite of any of these</source>
        <translation>与上述任意条件相反</translation>
    </message>
    <message>
        <source>“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today.</source>
        <translation>“{written}”不是日期：请写2026-01-31、2026-01、7d或today。</translation>
    </message>
    <message>
        <source>“{written}” is not a language.</source>
        <translation>“{written}”不是语言。</translation>
    </message>
    <message>
        <source>“{written}”: no feed or source is called so.</source>
        <translation>“{written}”：没有此名称的订阅源或来源。</translation>
    </message>
    <message>
        <source>“{written}”: no folder is called so.</source>
        <translation>“{written}”：没有此名称的文件夹。</translation>
    </message>
    <message>
        <source>“{written}”: no tag is called so.</source>
        <translation>“{written}”：没有此名称的标签。</translation>
    </message>
    <message>
        <source>“{written}” is not known: there are {choices}.</source>
        <translation>“{written}”无法识别：可用的有{choices}。</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Show in “{paper}”</source>
        <translation>在“{paper}”中显示</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有此名称的设置。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>其他电脑</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Ask &amp;for news</source>
        <translation>检查新闻(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Text of articles</source>
        <translation>文章正文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Fetch the p&amp;ictures of its articles</source>
        <translation>下载其文章的图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mute: neither counted nor shown among all articles</source>
        <translation>屏蔽：既不计数，也不在所有文章中显示(&amp;M)</translation>
    </message>
    <message>
        <source>Tell me of new articles &amp;by a notification</source>
        <translation>有新文章时发送通知(&amp;B)</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>与所有订阅源相同</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每%n小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>The whole page when the feed gives a teaser</source>
        <translation>订阅源只给摘要时获取整个网页</translation>
    </message>
    <message>
        <source>As the feed gives it</source>
        <translation>按订阅源提供的内容</translation>
    </message>
    <message>
        <source>Always the whole page</source>
        <translation>始终获取整个网页</translation>
    </message>
    <message>
        <source>As the feed says</source>
        <translation>按订阅源的说明</translation>
    </message>
</context>
<context>
    <name>SeveralController</name>
    <message numerus="yes">
        <source>At most %n article(s) can be shared at once.</source>
        <translation>
            <numerusform>一次最多可分享%n篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) copied</source>
        <translation>
            <numerusform>已复制%n个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n篇</numerusform>
        </translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>电子书（EPUB）</translation>
    </message>
    <message>
        <source>Save Articles as E-Book</source>
        <translation>将文章保存为电子书</translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>将文章保存到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n article(s)…</source>
        <translation>
            <numerusform>正在排版%n篇文章…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>AI标注(&amp;A)</translation>
    </message>
    <message>
        <source>Their &amp;Texts Are by AI</source>
        <translation>文字由AI撰写(&amp;T)</translation>
    </message>
    <message>
        <source>Their &amp;Pictures Are AI-Generated</source>
        <translation>图片由AI生成(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dispute Their Labels</source>
        <translation>对标注提出异议(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>撤回您的说法(&amp;B)</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>已选择%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>Remove S&amp;tars</source>
        <translation>移除星标(&amp;T)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>标记为已读(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>标记为未读(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy Links</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Titles and &amp;Links</source>
        <translation>复制标题和链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove Articles</source>
        <translation>移除文章(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The last articles: {total}. With a label on the text: {texts}. With a label on a picture: {pictures}. Of the others nothing is known.</source>
        <translation>最近的文章：{total}。文字有标注：{texts}。图片有标注：{pictures}。其余情况不明。</translation>
    </message>
    <message>
        <source>{month} – articles: {total}, labelled texts: {texts}, pictures: {pictures}</source>
        <translation>{month} – 文章：{total}，有标注的文字：{texts}，图片：{pictures}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as Qt writes patterns</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>S&amp;hare</source>
        <translation>分享(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;opy with Source</source>
        <translation>复制并注明来源(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send by E-Mail…</source>
        <translation>通过电子邮件发送(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quote as Picture…</source>
        <translation>制作引文图片(&amp;Q)…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown…</source>
        <translation>保存为Markdown(&amp;K)…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Page…</source>
        <translation>保存为网页(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>保存为PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as &amp;E-Book…</source>
        <translation>保存为电子书(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;opy List of Sources</source>
        <translation>复制来源列表(&amp;O)</translation>
    </message>
    <message>
        <source>Copy List as &amp;Markdown</source>
        <translation>将列表复制为Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send List by E-Mail…</source>
        <translation>通过电子邮件发送列表(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as One &amp;E-Book…</source>
        <translation>保存为一本电子书(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown Files…</source>
        <translation>保存为Markdown文件(&amp;K)…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Pages…</source>
        <translation>保存为网页(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF Files…</source>
        <translation>保存为PDF文件(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>已复制并注明来源</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save Quote</source>
        <translation>保存引文</translation>
    </message>
    <message>
        <source>Save Article</source>
        <translation>保存文章</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page with its pictures</source>
        <translation>带图片的网页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>电子书（EPUB）</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), {day}</source>
        <translation>
            <numerusform>%n篇文章，{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>the number of a page, and how many there are</comment>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Source: {address}</source>
        <translation>来源：{address}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>In the navigation</source>
        <translation>在导航窗格中</translation>
    </message>
    <message>
        <source>In the list and the article</source>
        <translation>在列表和文章中</translation>
    </message>
    <message>
        <source>On the front page</source>
        <translation>在头版上</translation>
    </message>
    <message>
        <source>In an article with a text cursor</source>
        <translation>在带文本光标的文章中</translation>
    </message>
    <message>
        <source>In a report opened out of a story</source>
        <translation>在从事件中展开的报道中</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up among its neighbours</source>
        <translation>在同级中上移</translation>
    </message>
    <message>
        <source>Move down among its neighbours</source>
        <translation>在同级中下移</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>展开或折叠文件夹</translation>
    </message>
    <message>
        <source>Everything else, such as moving</source>
        <translation>其他操作，如移动</translation>
    </message>
    <message>
        <source>Read on, then the next unread article</source>
        <translation>继续往下读，读完转到下一篇未读文章</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>往回读</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>下一个标题</translation>
    </message>
    <message>
        <source>Heading before</source>
        <translation>上一个标题</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>恢复默认(&amp;E)</translation>
    </message>
    <message>
        <source>Rese&amp;t All</source>
        <translation>全部恢复默认(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>&amp;Letters and signs alone are commands</source>
        <translation>单个字母和符号可用作命令(&amp;L)</translation>
    </message>
    <message>
        <source>Keys that stand alone work in the list, the article and on the front page.</source>
        <translation>单键在列表、文章和头版上有效。</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>没有此名称的命令或按键。</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n个快捷键</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>所有按键均为默认设置。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <comment>a command and its keys</comment>
        <translation>{command}：{keys}</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>{time} of {length}</source>
        <translation>{time}/{length}</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Place in the sound</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) back</source>
        <translation>
            <numerusform>后退%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) on</source>
        <translation>
            <numerusform>前进%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>速度：{speed}</translation>
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
        <translation>“{name}”将从头下载：此处已有的部分无法续传。</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}</source>
        <translation>正在从{host}下载“{name}”</translation>
    </message>
    <message>
        <source>Kept for offline: {name}</source>
        <translation>已保留供离线使用：{name}</translation>
    </message>
</context>
<context>
    <name>SoundOnDesktop</name>
    <message>
        <source>A sound of an article</source>
        <translation>文章的音频</translation>
    </message>
</context>
<context>
    <name>SoundTitle</name>
    <message>
        <source>Show the article of {title}</source>
        <translation>显示{title}的文章</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message>
        <source>For a &amp;Day</source>
        <translation>一天(&amp;D)</translation>
    </message>
    <message>
        <source>For a &amp;Week</source>
        <translation>一周(&amp;W)</translation>
    </message>
    <message>
        <source>For a &amp;Month</source>
        <translation>一个月(&amp;M)</translation>
    </message>
    <message>
        <source>For &amp;Good</source>
        <translation>永久(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Read Aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go On with the List</source>
        <translation>继续朗读列表</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>语速：{speed}</translation>
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
        <translation>在这台电脑上未找到语音程序。请安装speech-dispatcher或espeak-ng后重试。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read this: {program}</source>
        <translation>这台电脑的语音程序无法朗读此内容：{program}</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read text in this language: {language} ({program})</source>
        <translation>这台电脑的语音程序无法朗读此语言的文字：{language}（{program}）</translation>
    </message>
</context>
<context>
    <name>SpeechOnDesktop</name>
    <message>
        <source>An article, read aloud</source>
        <translation>正在朗读的文章</translation>
    </message>
</context>
<context>
    <name>StoryBuilder</name>
    <message>
        <source>Before, continued</source>
        <translation>此前（续）</translation>
    </message>
    <message>
        <source>The event, continued</source>
        <translation>事件（续）</translation>
    </message>
    <message>
        <source>What followed, continued</source>
        <translation>后续（续）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>What came before, as reports mention it</source>
        <translation>报道提及的前情</translation>
    </message>
    <message>
        <source>No date: reports of the event</source>
        <translation>无日期：关于此事件的报道</translation>
    </message>
    <message>
        <source>No date: related to the event</source>
        <translation>无日期：与此事件相关</translation>
    </message>
    <message>
        <source>Filled mark: the publishers state these times</source>
        <translation>实心标记：时间由发布方给出</translation>
    </message>
    <message>
        <source>Diamond: a day that reports tell of</source>
        <translation>菱形：报道中提及的日子</translation>
    </message>
    <message>
        <source>Diamond: what reports mention as printed before</source>
        <translation>菱形：报道中提及的早先报道</translation>
    </message>
    <message>
        <source>Hollow mark: only when these were received here is known</source>
        <translation>空心标记：仅知在此收到的时间</translation>
    </message>
    <message>
        <source>No publisher states when these appeared. The times are their arrival.</source>
        <translation>没有发布方给出发布时间。显示的是收到的时间。</translation>
    </message>
    <message>
        <source>Also told of by {papers}</source>
        <translation>{papers}也有提及</translation>
    </message>
</context>
<context>
    <name>StoryButtons</name>
    <message>
        <source>Mark Story as Unread</source>
        <translation>将事件标记为未读</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>将事件标记为已读</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>取消关注事件</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>关注事件</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>There is no other report of this story here yet.</source>
        <translation>这里还没有此事件的其他报道。</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>将事件标记为已读</translation>
    </message>
    <message>
        <source>Mark Story as Unread</source>
        <translation>将事件标记为未读</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as read</source>
        <translation>
            <numerusform>已将%n篇报道标记为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as unread</source>
        <translation>
            <numerusform>已将%n篇报道标记为未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>此事件的后续进展将登上头版</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>关注事件</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>取消关注事件</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>StoryReportController</name>
    <message>
        <source>Not This Story</source>
        <translation>不是同一事件</translation>
    </message>
    <message>
        <source>Taken out of this story</source>
        <translation>已从此事件中移出</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>同一事件</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>已归为同一事件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>%n篇无日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n篇报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>%n种语言</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {languages}</source>
        <comment>7 reports + in 4 languages</comment>
        <translation>{reports}，{languages}</translation>
    </message>
    <message>
        <source>no report has a date</source>
        <translation>所有报道均无日期</translation>
    </message>
    <message>
        <source>the first on {day}</source>
        <translation>最早的在{day}</translation>
    </message>
    <message>
        <source>first of those with a date: {report}</source>
        <translation>有日期的报道中最早：{report}</translation>
    </message>
    <message>
        <source>first: {time}</source>
        <translation>最早：{time}</translation>
    </message>
    <message>
        <source>first: {source}, {time}</source>
        <translation>最早：{source}，{time}</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>时间为{zone}</translation>
    </message>
    <message>
        <source>{day}: the publisher states the day. The hour is not known for sure.</source>
        <translation>{day}：发布方给出了日期，具体时刻不确定。</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher</source>
        <translation>{time}（{zone}），由发布方给出</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher. In UTC: {utc}</source>
        <translation>{time}（{zone}），由发布方给出。UTC时间：{utc}</translation>
    </message>
    <message>
        <source>The publisher states no time. It was received here {time} ({zone})</source>
        <translation>发布方未给出时间。在此收到的时间为{time}（{zone}）</translation>
    </message>
    <message>
        <source>Stated is a time to come. It was received here {time} ({zone})</source>
        <translation>标注的时间在将来。在此收到的时间为{time}（{zone}）</translation>
    </message>
    <message>
        <source>received {time}</source>
        <comment>on the card of a report without a date</comment>
        <translation>{time}收到</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>最早的报道</translation>
    </message>
    <message>
        <source>First with a date</source>
        <translation>有日期的最早报道</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a report that came since the story was looked at</comment>
        <translation>新</translation>
    </message>
    <message numerus="yes">
        <source>%n new since {time}</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>自{time}起新增%n篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a report that may tell of another event</comment>
        <translation>不太确定</translation>
    </message>
    <message>
        <source>tells of {day}</source>
        <translation>讲述{day}</translation>
    </message>
    <message>
        <source>Tells of {day}, written “{words}”</source>
        <translation>讲述{day}，原文写作“{words}”</translation>
    </message>
    <message>
        <source>Leads to “{title}”</source>
        <comment>a sentence that mentions an earlier report</comment>
        <translation>通向“{title}”</translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message>
        <source>Moved to “{folder}”</source>
        <translation>已移到“{folder}”</translation>
    </message>
    <message>
        <source>Moved out of the folder</source>
        <translation>已移出文件夹</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>重命名订阅源</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>New folder</source>
        <comment>the name it has at first</comment>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>“{folder}” removed, its feeds were kept</source>
        <translation>已移除“{folder}”，其中的订阅源已保留</translation>
    </message>
    <message>
        <source>“{folder}” removed, in “{account}” too; its feeds were kept</source>
        <translation>已移除“{folder}”，在“{account}”中也已移除，其中的订阅源已保留</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>“{feed}” muted</source>
        <translation>已屏蔽“{feed}”</translation>
    </message>
    <message>
        <source>“{feed}” no longer muted</source>
        <translation>已解除对“{feed}”的屏蔽</translation>
    </message>
    <message>
        <source>Mute Feed</source>
        <translation>屏蔽订阅源</translation>
    </message>
    <message>
        <source>Unmute Feed</source>
        <translation>解除订阅源屏蔽</translation>
    </message>
    <message>
        <source>Change Feed Settings</source>
        <translation>更改订阅源设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s), in your account too</source>
        <translation>
            <numerusform>已退订%n个订阅源，在您的账户中也已退订</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s)</source>
        <translation>
            <numerusform>已退订%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”, in “{account}” too</source>
        <translation>已退订“{feed}”，在“{account}”中也已退订</translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”</source>
        <translation>已退订“{feed}”</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFeature</name>
    <message>
        <source>This link names no public web address. Nothing was opened.</source>
        <translation>此链接没有公开的网址。未打开任何内容。</translation>
    </message>
    <message>
        <source>There is no article at this address.</source>
        <translation>此网址没有文章。</translation>
    </message>
    <message>
        <source>Look for Feeds</source>
        <translation>查找订阅源</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%n个新订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>导出订阅列表</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>订阅列表</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>已保存到{file}</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>The server will not take a change of “{name}”. Here it stays as you made it.</source>
        <translation>服务器不接受对“{name}”的更改。在这里它保持您所做的样子。</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Remove the tag “{name}”</source>
        <translation>移除标签“{name}”</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>TellingBuilder</name>
    <message>
        <source>Who says what</source>
        <translation>各家说法</translation>
    </message>
    <message>
        <source>Figures with their sentence</source>
        <translation>数字及其所在句子</translation>
    </message>
    <message>
        <source>Only in one report</source>
        <translation>仅见于一篇报道</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>报道概况</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>{thing}: {values}</source>
        <comment>dead: 12 people (2)</comment>
        <translation>{thing}：{values}</translation>
    </message>
    <message>
        <source>{thing}, and the reports differ: {values}</source>
        <translation>{thing}，各报道说法不一：{values}</translation>
    </message>
    <message>
        <source>{value} ({reports})</source>
        <comment>a figure, and how many reports give it</comment>
        <translation>{value}（{reports}）</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>受伤</translation>
    </message>
    <message>
        <source>Missing people</source>
        <translation>失踪</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>逮捕</translation>
    </message>
    <message>
        <source>Rescued or evacuated</source>
        <translation>获救或疏散</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>乘客</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Shares in per cent</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Lengths and distances</source>
        <translation>长度与距离</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Sums of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>{paper}, {time}</source>
        <comment>a paper and when it printed a sentence</comment>
        <translation>{paper}，{time}</translation>
    </message>
    <message numerus="yes">
        <source>{papers} and %n more</source>
        <comment>papers that print a sentence</comment>
        <translation>
            <numerusform>{papers}及另外%n家</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in the other reports on this computer.</source>
        <translation>在这台电脑上的其他报道中未找到。</translation>
    </message>
    <message>
        <source>Not looked at: reports in {languages}.</source>
        <translation>未查看：{languages}的报道。</translation>
    </message>
    <message numerus="yes">
        <source>{language}: none of your %n paper(s)</source>
        <comment>has a report</comment>
        <translation>
            <numerusform>{language}：您的%n家媒体均未报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n篇报道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>来自%n家媒体</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>3 reports + from 2 papers</comment>
        <translation>{reports}，{papers}</translation>
    </message>
    <message>
        <source>{language}: {reports}, none with a date</source>
        <translation>{language}：{reports}，均无日期</translation>
    </message>
    <message>
        <source>{language}: {reports}, the first on {time}</source>
        <translation>{language}：{reports}，最早的在{time}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TitleLanguages</name>
    <message>
        <source>Always translate titles from</source>
        <translation>始终翻译以下语言的标题</translation>
    </message>
    <message>
        <source>Titles and standfirsts in lists and on cards, as they come on screen. Each says that it was translated, and its tool tip shows the original.</source>
        <translation>列表和卡片上的标题和导语，在屏幕上出现时即翻译。每条都会注明已翻译，工具提示会显示原文。</translation>
    </message>
    <message>
        <source>Languages stand here once there is a model for them.</source>
        <translation>有了某种语言的模型后，该语言就会列在这里。</translation>
    </message>
    <message>
        <source>Always translate titles from {language}</source>
        <translation>始终翻译{language}标题</translation>
    </message>
</context>
<context>
    <name>TitleTranslations</name>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>关闭导览</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>One event, in every language</source>
        <translation>一个事件，所有语言</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>相关的放在一起</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>按名称找到一切</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第{number}步，共{total}步</translation>
    </message>
    <message>
        <source>{command} leads to this card.</source>
        <translation>{command}可转到此卡片。</translation>
    </message>
    <message>
        <source>This card is one event. Open it: its page shows what each paper says of it, in all the languages you read, side by side.</source>
        <translation>这张卡片是一个事件。打开它，页面会用您阅读的所有语言，并排显示各家媒体的说法。</translation>
    </message>
    <message>
        <source>This row is one event that several papers report. Open it, then {command} shows what each of them says, in all the languages you read.</source>
        <translation>这一行是多家媒体报道的同一个事件。打开它，再使用{command}，即可查看您阅读的所有语言中各家媒体的说法。</translation>
    </message>
    <message>
        <source>Here stands what your library holds about the same event and its background, in every language. Each card says why it is here.</source>
        <translation>这里列出您的资料库中关于同一事件及其背景的内容，涵盖所有语言。每张卡片都说明它为何在这里。</translation>
    </message>
    <message>
        <source>Below the article stands what your library holds about the same event and its background, in every language. Each card says why it is there.</source>
        <translation>文章下方列出您的资料库中关于同一事件及其背景的内容，涵盖所有语言。每张卡片都说明它为何在那里。</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows what each paper says of the event an article tells of, in all the languages you read.</source>
        <translation>此菜单中的{command}，会用您阅读的所有语言显示各家媒体对文章所述事件的说法。</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows beside each article what your library holds about the same event and its background, with the reasons.</source>
        <translation>此菜单中的{command}，会在每篇文章旁边列出资料库中关于同一事件及其背景的内容，并说明理由。</translation>
    </message>
    <message>
        <source>{command} finds every command, list and setting. {shortcuts} lists all keys. Both are in this menu, and so is this tour.</source>
        <translation>{command}可找到每个命令、列表和设置。{shortcuts}列出所有按键。两者都在此菜单中，这个导览也在。</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Offer to &amp;translate articles</source>
        <translation>提议翻译文章(&amp;T)</translation>
    </message>
    <message>
        <source>Texts are translated on this computer, by models that lie here. No text leaves it. The original is always one key away.</source>
        <translation>文字由存放在这台电脑上的模型在本机翻译，不会传出这台电脑。按一个键即可看到原文。</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>翻译成(&amp;I)</translation>
    </message>
    <message>
        <source>Articles and titles are translated into it.</source>
        <translation>文章和标题会翻译成此语言。</translation>
    </message>
    <message>
        <source>&amp;Search in translated titles too</source>
        <translation>同时搜索译后的标题(&amp;S)</translation>
    </message>
    <message>
        <source>Searches also find titles and standfirsts by the words of a translation that was made before. Nothing is translated for a search.</source>
        <translation>搜索也能通过以前的译文找到标题和导语。不会为搜索而翻译任何内容。</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>这台电脑无法翻译：翻译程序不能在其上运行。</translation>
    </message>
    <message>
        <source>The language of the menus</source>
        <translation>菜单的语言</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>这台电脑上的模型</translation>
    </message>
    <message>
        <source>There is none yet. A model translates from one language to another. Two models serve languages that share none: through English.</source>
        <translation>还没有模型。一个模型把一种语言翻译成另一种。两种语言之间没有模型时，可用两个模型经由英语翻译。</translation>
    </message>
    <message>
        <source>Add a Model from a &amp;File…</source>
        <translation>从文件添加模型(&amp;F)…</translation>
    </message>
    <message>
        <source>From a Fol&amp;der…</source>
        <translation>从文件夹添加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>A model comes as a ZIP or tar file, or as a folder with its model, shortlist and vocabulary, as Firefox Translations publishes them.</source>
        <translation>模型可以是ZIP或tar文件，也可以是包含模型文件、短列表和词汇表的文件夹，与Firefox Translations发布的相同。</translation>
    </message>
    <message>
        <source>Known models</source>
        <translation>已知的模型</translation>
    </message>
    <message>
        <source>Fet&amp;ch…</source>
        <translation>下载(&amp;C)…</translation>
    </message>
    <message>
        <source>Delete &amp;What Was Fetched</source>
        <translation>删除已下载的部分(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so. You are told first where it comes from.</source>
        <translation>未经您同意不会下载任何内容，并会先告知来自何处。</translation>
    </message>
    <message>
        <source>This release has no place to fetch models from. Those of this list are known: add one from a file, and it is checked.</source>
        <translation>此版本没有可下载模型的地方。此列表中的模型是已知的：从文件添加后会进行校验。</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>Check the figures</source>
        <translation>请核对数字</translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>请核对名称</translation>
    </message>
    <message>
        <source>{check}: the original says {words}.</source>
        <translation>{check}：原文为{words}。</translation>
    </message>
    <message>
        <source>Links of this paragraph:</source>
        <translation>此段中的链接：</translation>
    </message>
    <message>
        <source>Not translated: it would have taken too long.</source>
        <translation>未翻译：耗时会过长。</translation>
    </message>
    <message>
        <source>Not translated: the translator failed here.</source>
        <translation>未翻译：翻译程序在此处失败。</translation>
    </message>
    <message>
        <source>Translate articles on this computer?

Models that lie here do it: no text leaves this computer, and nothing is fetched now. A translation may contain errors; the original stays, one key away.</source>
        <translation>在这台电脑上翻译文章？

由存放在本机的模型翻译：文字不会传出这台电脑，现在也不会下载任何内容。译文可能有误；原文会保留，按一个键即可查看。</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>此文章的语言已是{language}。</translation>
    </message>
    <message>
        <source>Nothing says in which language this article is.</source>
        <translation>无从得知此文章的语言。</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. Two models would do: {first}, and {second}.</source>
        <translation>没有{source}→{target}的模型。用两个模型可以实现：{first}和{second}。</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. One more would do: {first}.</source>
        <translation>没有{source}→{target}的模型。再有一个即可：{first}。</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here. It takes {size}.</source>
        <translation>这里没有{source}→{target}的模型。它占用{size}。</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here.</source>
        <translation>这里没有{source}→{target}的模型。</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>这台电脑无法翻译：翻译程序不能在其上运行。</translation>
    </message>
    <message>
        <source>{source} to {target}, {size}</source>
        <translation>{source}→{target}，{size}</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source}→{target}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Readerapp</source>
        <translation>打开Readerapp(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh All Feeds</source>
        <translation>刷新所有订阅源(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause Asking for News</source>
        <translation>暂停检查新闻(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Readerapp: %n unread article(s)</source>
        <translation>
            <numerusform>Readerapp：%n篇未读文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo “{action}”?</source>
        <translation>撤销“{action}”？</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>{things} will move to the bin.</source>
        <translation>{things}将移到回收站。</translation>
    </message>
    <message>
        <source>“{action}” undone: {things} moved to the bin</source>
        <translation>已撤销“{action}”：已将{things}移到回收站</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeNotice</name>
    <message>
        <source>This is Readerapp {version}.</source>
        <translation>这是Readerapp {version}。</translation>
    </message>
    <message>
        <source>See What Is New</source>
        <translation>查看新增内容</translation>
    </message>
</context>
<context>
    <name>VerdictController</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>同一事件</translation>
    </message>
    <message>
        <source>Not Related</source>
        <translation>不相关</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>撤回判断</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>已归为同一事件</translation>
    </message>
    <message>
        <source>Not shown beside this article any more</source>
        <translation>不再显示在此文章旁边</translation>
    </message>
    <message>
        <source>Your decision is taken back</source>
        <translation>已撤回您的判断</translation>
    </message>
</context>
<context>
    <name>WelcomeController</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>导入订阅</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>订阅列表</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Begin with these %n paper(s)</source>
        <translation>
            <numerusform>从这%n家媒体开始</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>The news of the world side by side, in the languages you read. All of it is kept and compared on this computer, and nobody watches what you read.</source>
        <translation>用您能阅读的语言，并排呈现世界新闻。一切都保存在这台电脑上并在此比较，没有人监视您读什么。</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>您阅读哪些语言？</translation>
    </message>
    <message>
        <source>Papers to begin with</source>
        <translation>从这些媒体开始</translation>
    </message>
    <message>
        <source>The internet is asked for nothing before you press this, and then only these papers are. More papers are found with “Add a Feed”.</source>
        <translation>按下此按钮之前不会访问互联网，此后也只访问这些媒体。更多媒体可通过“添加订阅源”查找。</translation>
    </message>
    <message>
        <source>Or begin with what is there</source>
        <translation>或者从已有的内容开始</translation>
    </message>
    <message>
        <source>Import subscriptions (OPML)…</source>
        <translation>导入订阅（OPML）…</translation>
    </message>
    <message>
        <source>Paste or open an article…</source>
        <translation>粘贴或打开文章…</translation>
    </message>
    <message>
        <source>Look around with samples</source>
        <translation>用示例随便看看</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why Related?</source>
        <translation>为何相关？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>此文章</translation>
    </message>
    <message>
        <source>The other article</source>
        <translation>另一篇文章</translation>
    </message>
    <message>
        <source>They are not related any more.</source>
        <translation>它们已不再相关。</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>在“{heading}”下</translation>
    </message>
    <message>
        <source>This computer is fairly sure</source>
        <translation>这台电脑相当确定</translation>
    </message>
    <message>
        <source>This computer is less sure</source>
        <translation>这台电脑不太确定</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>One paper tells this, so that nothing is counted. Single articles follow the stories, one of each paper, those first that write rarely.</source>
        <translation>只有一家媒体报道此事，因此不计分。单独的文章排在事件之后，每家媒体一篇，发文少的媒体优先。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) repeat another one’s text and are not counted.</source>
        <translation>
            <numerusform>%n篇报道重复了他人的文字，不计分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further language(s) tell it: + {points}</source>
        <translation>
            <numerusform>另有%n种语言报道：+ {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>合计：{points}</translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week: + {points}</source>
        <translation>
            <numerusform>{language}：本周发文的%n家媒体中有{papers}家：+ {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week, counted as of {fewest}: + {points}</source>
        <translation>
            <numerusform>{language}：本周发文的%n家媒体中有{papers}家，按{fewest}家计：+ {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has a date: × {factor}</source>
        <translation>所有报道均无日期：× {factor}</translation>
    </message>
    <message>
        <source>Its newest dated report is {age} hours old, and half counts after {half}: × {factor}</source>
        <translation>最新的有日期报道发布于{age}小时前，每过{half}小时减半：× {factor}</translation>
    </message>
    <message>
        <source>No text of its own is new since the edition before: × {factor}</source>
        <translation>自上一期以来没有新的独立文字：× {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of their own are new: × {factor}</source>
        <translation>
            <numerusform>有%n篇新的独立文字：× {factor}</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow it: + {points}</source>
        <translation>您已关注：+ {points}</translation>
    </message>
    <message>
        <source>You starred a report: + {points}</source>
        <translation>您为其中的报道加了星标：+ {points}</translation>
    </message>
    <message>
        <source>A paper of it is important to you: + {points}</source>
        <translation>其中有对您重要的媒体：+ {points}</translation>
    </message>
    <message>
        <source>You want less of this: {points}</source>
        <translation>您要减少此类内容：{points}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Language unknown</source>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Reported by AI</source>
        <translation>由AI报道</translation>
    </message>
    <message>
        <source>AI-generated image</source>
        <translation>AI生成的图片</translation>
    </message>
    <message>
        <source>Image edited with AI</source>
        <translation>经AI编辑的图片</translation>
    </message>
    <message>
        <source>Contains AI-generated parts</source>
        <translation>含AI生成的部分</translation>
    </message>
    <message>
        <source>AI</source>
        <comment>a label with no room for more</comment>
        <translation>AI</translation>
    </message>
    <message>
        <source>signed by {who}</source>
        <translation>由{who}签名</translation>
    </message>
    <message>
        <source>signed, signer unknown</source>
        <translation>有签名，签名者不明</translation>
    </message>
    <message>
        <source>stated in the image file (not signed)</source>
        <translation>图片文件中注明（无签名）</translation>
    </message>
    <message>
        <source>stated by the publisher (page data)</source>
        <translation>由发布方注明（网页数据）</translation>
    </message>
    <message>
        <source>stated by the site</source>
        <translation>由网站注明</translation>
    </message>
    <message>
        <source>stated in the article: “{quote}”</source>
        <translation>文章中注明“{quote}”</translation>
    </message>
    <message>
        <source>stated by a rule for this feed</source>
        <translation>由此订阅源的规则注明</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>由您标记</translation>
    </message>
    <message>
        <source>Text label disputed by you</source>
        <translation>您对文字标注有异议</translation>
    </message>
    <message>
        <source>Image label disputed by you</source>
        <translation>您对图片标注有异议</translation>
    </message>
    <message>
        <source>disputed by you</source>
        <translation>您有异议</translation>
    </message>
    <message>
        <source>made on this computer by {model}</source>
        <translation>由{model}在这台电脑上制作</translation>
    </message>
    <message>
        <source>content credentials do not verify</source>
        <translation>内容凭证未通过验证</translation>
    </message>
    <message>
        <source>possible: the file names {tool}</source>
        <translation>可能：文件提到{tool}</translation>
    </message>
    <message>
        <source>{subject}: {claim}</source>
        <translation>{subject}：{claim}</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a label</comment>
        <translation>译文</translation>
    </message>
    <message>
        <source>Translated on this computer by {model}. May contain errors.</source>
        <translation>由{model}在这台电脑上翻译，可能有误。</translation>
    </message>
    <message>
        <source>Translated on this computer, through English, by {first} and {second}. May contain errors.</source>
        <translation>由{first}和{second}在这台电脑上经英语翻译，可能有误。</translation>
    </message>
    <message>
        <source>Found in a translation: {text}</source>
        <translation>在译文中找到：{text}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>received {date}</source>
        <comment>short; in a row without a date of its own</comment>
        <translation>{date}收到</translation>
    </message>
    <message>
        <source>No date, received {date}</source>
        <translation>无日期，{date}收到</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>No date is known. It stands where it arrived: {date}</source>
        <translation>日期不明，按收到时间排列：{date}</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>打开的文章</translation>
    </message>
    <message>
        <source>Articles opened, by language</source>
        <translation>按语言统计的打开文章</translation>
    </message>
    <message>
        <source>Searches made</source>
        <translation>搜索次数</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入次数</translation>
    </message>
    <message>
        <source>Changes of the interface language</source>
        <translation>界面语言更改次数</translation>
    </message>
    <message>
        <source>Related stories opened</source>
        <translation>打开的相关报道</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>{language}文章</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Translated. The original title, in {language}: {title}</source>
        <translation>已翻译。{language}原标题：{title}</translation>
    </message>
    <message>
        <source>Title taken from its first sentence</source>
        <translation>标题取自首句</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <translation>图片：{description}</translation>
    </message>
    <message>
        <source>The full article is not here yet</source>
        <translation>完整文章尚未获取</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not here yet</source>
        <translation>
            <numerusform>%n张图片尚未获取</numerusform>
        </translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>同一事件</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Linked by the publisher</source>
        <translation>由发布方链接</translation>
    </message>
    <message>
        <source>Translation, says the publisher</source>
        <translation>发布方称为译文</translation>
    </message>
    <message>
        <source>One is the source of the other, says the publisher</source>
        <translation>发布方称一篇是另一篇的来源</translation>
    </message>
    <message>
        <source>One is based on the other, says the publisher</source>
        <translation>发布方称一篇以另一篇为依据</translation>
    </message>
    <message>
        <source>Same series, says the publisher</source>
        <translation>发布方称属同一系列</translation>
    </message>
    <message>
        <source>Both name {names}</source>
        <translation>都提到{names}</translation>
    </message>
    <message>
        <source>Both speak of {places}</source>
        <translation>都谈到{places}</translation>
    </message>
    <message>
        <source>Same figures: {numbers}</source>
        <translation>数字相同：{numbers}</translation>
    </message>
    <message>
        <source>Same dates: {dates}</source>
        <translation>日期相同：{dates}</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <translation>含义相近</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>由您认定</translation>
    </message>
    <message>
        <source>Published within the hour</source>
        <translation>发布时间相隔不到一小时</translation>
    </message>
    <message numerus="yes">
        <source>Published %n hour(s) apart</source>
        <translation>
            <numerusform>发布时间相隔%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n day(s) apart</source>
        <translation>
            <numerusform>发布时间相隔%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Mute Words</source>
        <translation>屏蔽词语</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>词语(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;How long:</source>
        <translation>时长(&amp;H)：</translation>
    </message>
    <message>
        <source>Words to mute</source>
        <translation>要屏蔽的词语</translation>
    </message>
    <message>
        <source>as they stand together in titles</source>
        <translation>标题中相连的词语</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>In the &amp;text, too</source>
        <translation>也匹配正文(&amp;T)</translation>
    </message>
    <message>
        <source>Searches find translated titles too; mutes look only at the words of the article itself.</source>
        <translation>搜索也能找到译后的标题；屏蔽只看文章自身的文字。</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>屏蔽(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>_Download</name>
    <message>
        <source>Save File</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>未能保存“{name}”。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>_WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{done} of {total} fetched</source>
        <translation>已下载{done}/{total}</translation>
    </message>
    <message>
        <source>The model is being checked…</source>
        <translation>正在校验模型…</translation>
    </message>
</context>
</TS>
