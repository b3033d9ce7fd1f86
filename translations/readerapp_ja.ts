<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readerapp</source>
        <translation>Readerappについて</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The world&apos;s news in every language you read, on your own computer.</source>
        <translation>世界のニュースを、読めるすべての言語で、手元に。</translation>
    </message>
    <message>
        <source>Nothing about your reading leaves this computer.</source>
        <translation>何を読んだかがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Your library lies in {folder}</source>
        <translation>ライブラリの場所：{folder}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MITライセンスで公開されている自由ソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;How long back</source>
        <translation>さかのぼる期間(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>同期(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>フィード%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep and Send Again</source>
        <translation>残してもう一度送信(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use the Server’s Marks</source>
        <translation>サーバーのマークを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Unread and starred articles</source>
        <translation>未読とスター付きの記事</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>スター付きの記事のみ</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>すべての記事</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>求めたときのみ</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>FreshRSS and others</source>
        <translation>FreshRSSなど</translation>
    </message>
    <message>
        <source>Miniflux</source>
        <translation>Miniflux</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{host}の{user}</translation>
    </message>
    <message>
        <source>{host} is told what you read and star of its articles, and which of its feeds you add, rename, move or end. Nobody else is told, and the feeds are not asked from here.</source>
        <translation>{host}には、その記事のうちどれを読んだか、スターを付けたか、またどのフィードを追加、改名、移動、解除したかが伝わります。ほかの誰にも伝わらず、フィードはここからは確認されません。</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>選択待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>未送信の変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not given by the server</source>
        <translation>
            <numerusform>サーバーから届かない記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks sent: {done} of {total}</source>
        <translation>送信したマーク: {total}件中{done}件</translation>
    </message>
    <message>
        <source>Articles fetched: {done} of {total}</source>
        <translation>取得した記事: {total}件中{done}件</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>同期中…</translation>
    </message>
    <message>
        <source>Wants your password again</source>
        <translation>パスワードが再度必要です</translation>
    </message>
    <message>
        <source>No news server there</source>
        <translation>ニュースサーバーなし</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Synchronised {time}</source>
        <translation>同期: {time}</translation>
    </message>
    <message>
        <source>It is asked again after {time}.</source>
        <translation>次の時刻以降に再度確認します: {time}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} read articles are unread on the server.</source>
        <translation>
            <numerusform>既読の記事{known}件のうち%n件が、サーバーでは未読です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} stars are missing on the server.</source>
        <translation>
            <numerusform>スター{known}件のうち%n件が、サーバーにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes here until you choose.</source>
        <translation>選択するまで、ここでは何も変わりません。</translation>
    </message>
    <message>
        <source>Give the user name and the password again. Some servers want a password of its own for programs: look in the settings of your account there.</source>
        <translation>ユーザー名とパスワードをもう一度入力してください。プログラム用に別のパスワードが必要なサーバーもあります。サーバー側のアカウントの設定をご覧ください。</translation>
    </message>
    <message>
        <source>Look at the address and at the kind of server. With FreshRSS, access by programs must be allowed in its settings.</source>
        <translation>アドレスとサーバーの種類を確かめてください。FreshRSSでは、プログラムからのアクセスを設定で許可する必要があります。</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Look at the address and at your network connection.</source>
        <translation>アドレスとネットワーク接続を確かめてください。</translation>
    </message>
    <message>
        <source>What you mark is sent once there is a connection.</source>
        <translation>付けたマークは、接続されたときに送信されます。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>後でもう一度確認します。</translation>
    </message>
    <message>
        <source>Your marks stay on this computer as they are.</source>
        <translation>マークはこのコンピューターにそのまま残ります。</translation>
    </message>
    <message>
        <source>Choose Change to see the certificate that the server shows.</source>
        <translation>「変更」を選ぶと、サーバーが示す証明書が表示されます。</translation>
    </message>
    <message>
        <source>The account works until Readerapp is closed; then it asks for the password again.</source>
        <translation>アカウントはReaderappを閉じるまで使えます。その後はパスワードを再度求めます。</translation>
    </message>
    <message>
        <source>Made for: {names}</source>
        <translation>発行先: {names}</translation>
    </message>
    <message>
        <source>Valid from {begins} to {ends}</source>
        <translation>有効期間: {begins}から{ends}まで</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {fingerprint}</source>
        <translation>フィンガープリント（SHA-256）: {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Change Account</source>
        <translation>アカウントの変更</translation>
    </message>
    <message>
        <source>Account removed, its articles were kept</source>
        <translation>アカウントを削除しました。記事は残っています</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>アカウントの削除</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>All its articles stay on this computer, with their marks, tags and notes. Nothing changes on the server.</source>
        <translation>すべての記事は、マーク、タグ、メモとともにこのコンピューターに残ります。サーバーでは何も変わりません。</translation>
    </message>
    <message>
        <source>Its feeds and its password go from this computer.</source>
        <translation>フィードとパスワードはこのコンピューターから消えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent; the server will not hear of them.</source>
        <translation>
            <numerusform>未送信の変更が%n件あり、サーバーには伝わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>アカウント「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>今すぐ同期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation>ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>フォルダーをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>Import Web &amp;Address…</source>
        <translation>Webアドレスからインポート(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>記事として貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Add &amp;Samples</source>
        <translation>サンプルを追加(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>サンプルを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export Article…</source>
        <translation>記事をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Print Artic&amp;le…</source>
        <translation>記事を印刷(&amp;L)…</translation>
    </message>
    <message>
        <source>Export S&amp;ubscriptions…</source>
        <translation>購読リストをエクスポート(&amp;U)…</translation>
    </message>
    <message>
        <source>Export Archi&amp;ve…</source>
        <translation>アーカイブをエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>Export &amp;Notes…</source>
        <translation>メモをエクスポート(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back Up Library…</source>
        <translation>ライブラリをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Res&amp;tore Library…</source>
        <translation>ライブラリを復元(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Refresh This List</source>
        <translation>このリストを更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh &amp;All Feeds</source>
        <translation>すべてのフィードを更新(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>アクティビティ(&amp;C)…</translation>
    </message>
    <message>
        <source>Add &amp;Feed…</source>
        <translation>フィードを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新しいフォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>名前を変更(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>購読を解除(&amp;S)</translation>
    </message>
    <message>
        <source>Make This List Available &amp;Offline</source>
        <translation>このリストをオフラインで読めるようにする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by Story</source>
        <translation>話題ごとにまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unread Only</source>
        <translation>未読のみ(&amp;U)</translation>
    </message>
    <message>
        <source>Ol&amp;dest First</source>
        <translation>古い順(&amp;D)</translation>
    </message>
    <message>
        <source>Group &amp;by Day</source>
        <translation>日付ごとにまとめる(&amp;B)</translation>
    </message>
    <message>
        <source>Group by AI Lab&amp;el</source>
        <translation>AI表示ごとにまとめる(&amp;E)</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>話題を表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mark What Is Here Offline</source>
        <translation>オフラインで読めるものに印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>アカウント(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation>記事を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>ゴミ箱(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>記事内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find Previ&amp;ous</source>
        <translation>前を検索(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search Articles</source>
        <translation>記事を検索(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>検索を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Make a Rule of This Search…</source>
        <translation>この検索からルールを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Ru&amp;les and Mutes…</source>
        <translation>ルールとミュート(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>ナビゲーション(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>関連記事(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>標準の大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Three Columns</source>
        <translation>3列表示(&amp;T)</translation>
    </message>
    <message>
        <source>List &amp;Above the Article</source>
        <translation>記事の上にリストを表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;One at a Time</source>
        <translation>1つずつ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Fo&amp;cus Mode</source>
        <translation>集中モード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt Cursor in Articles</source>
        <translation>記事内のテキストカーソル(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Headings of the Article…</source>
        <translation>記事の見出し(&amp;H)…</translation>
    </message>
    <message>
        <source>Show Whole &amp;Page</source>
        <translation>ページ全体を表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Front Page</source>
        <translation>一面(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>前のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move a Border</source>
        <translation>境界を動かす(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>次の記事(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>前の記事(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>次の未読記事(&amp;U)</translation>
    </message>
    <message>
        <source>Previous Unread A&amp;rticle</source>
        <translation>前の未読記事(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;List</source>
        <translation>次のリスト(&amp;L)</translation>
    </message>
    <message>
        <source>Previous L&amp;ist</source>
        <translation>前のリスト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>すべて既読にする(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>タグ(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;I Label…</source>
        <translation>AI表示(&amp;I)…</translation>
    </message>
    <message>
        <source>High&amp;light</source>
        <translation>ハイライト(&amp;L)</translation>
    </message>
    <message>
        <source>Sho&amp;w Translation</source>
        <translation>翻訳を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>原文と並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>Read Alo&amp;ud</source>
        <translation>読み上げ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>情報の根拠(&amp;H)</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>コマンドを検索(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help Pages</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>ツアーを始める(&amp;T)</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>新機能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Privacy Policy</source>
        <translation>プライバシーポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;roblem Reports…</source>
        <translation>不具合レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Readerapp</source>
        <translation>Readerappについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ActionsMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Remove Sta&amp;r</source>
        <translation>スターを外す(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>スターを付ける(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>未読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>話題を表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show Or&amp;iginal Title</source>
        <translation>元のタイトルを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Translate T&amp;itle</source>
        <translation>タイトルを翻訳(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Title and &amp;Link</source>
        <translation>タイトルとリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>記事を削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Progress of relating</source>
        <translation>関連記事の検索の進行状況</translation>
    </message>
    <message>
        <source>Progress of reading pictures</source>
        <translation>画像の読み取りの進行状況</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Height of the feeds</source>
        <translation>フィード一覧の高さ</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>フィード(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What Happened</source>
        <translation>履歴(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>発行元が配信を終了</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新済み</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未更新</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>「{name}」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Asked next: {time}</source>
        <translation>次回の更新：{time}</translation>
    </message>
    <message>
        <source>No feed is asked by itself: that is switched off in the settings.</source>
        <translation>フィードの自動更新は設定でオフになっています。</translation>
    </message>
    <message>
        <source>Next feed: {name} · {time}</source>
        <translation>次のフィード：{name} · {time}</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>前回の更新：{time}</translation>
    </message>
    <message numerus="yes">
        <source>Began to ask %n feed(s)</source>
        <translation>
            <numerusform>%n件のフィードの更新を開始しました</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network connection. Nothing was asked.</source>
        <translation>ネットワークに接続されていないため、更新しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Your rules moved %n article(s) to the bin.</source>
        <translation>
            <numerusform>ルールにより%n件の記事をゴミ箱に移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by you. {result}</source>
        <translation>操作により中止しました。{result}</translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation>更新が途中で終了しました。</translation>
    </message>
    <message>
        <source>{why} {result}</source>
        <translation>{why}{result}</translation>
    </message>
    <message>
        <source>Finished. {result}</source>
        <translation>更新が完了しました。{result}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>ほかのコンピューターからの変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder: {reason}</source>
        <translation>共有フォルダー: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>新しい記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) sent</source>
        <translation>
            <numerusform>マーク%n件を送信しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>マーク%n件を受け取りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the server</source>
        <translation>
            <numerusform>サーバーが変更%n件を拒否しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}: {result}</source>
        <translation>アカウント{name}: {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>失敗したフィード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, {trouble}</source>
        <translation>{found}、{trouble}</translation>
    </message>
    <message>
        <source>Accounts: synchronising…</source>
        <translation>アカウント: 同期中…</translation>
    </message>
    <message>
        <source>Whole texts: {done} of {total}</source>
        <translation>全文：{total}件中{done}件</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>画像：{total}件中{done}件</translation>
    </message>
    <message>
        <source>Accounts: marks {done} of {total}</source>
        <translation>アカウント: マーク{total}件中{done}件</translation>
    </message>
    <message>
        <source>Accounts: marks sent {done} of {total}</source>
        <translation>アカウント: 送信したマーク{total}件中{done}件</translation>
    </message>
    <message>
        <source>Accounts: articles {done} of {total}</source>
        <translation>アカウント: 記事{total}件中{done}件</translation>
    </message>
    <message>
        <source>Feeds: {done} of {total}</source>
        <translation>フィード：{total}件中{done}件</translation>
    </message>
    <message>
        <source>Relating {done} of {total} articles</source>
        <translation>関連記事の検索：{total}件中{done}件</translation>
    </message>
    <message>
        <source>Looking for AI labels in saved pictures: {done} of {total}</source>
        <translation>保存済みの画像のAI表示を確認中：{total}件中{done}件</translation>
    </message>
</context>
<context>
    <name>AddFeedController</name>
    <message>
        <source>The address waits until Add Feeds is closed.</source>
        <translation>アドレスは「フィードを追加」を閉じるまで待ちます。</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>購読</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %n feed(s)</source>
        <translation>
            <numerusform>%n件のフィードを購読しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feeds</source>
        <translation>フィードを追加</translation>
    </message>
    <message>
        <source>&amp;By Address</source>
        <translation>アドレスで追加(&amp;B)</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>カタログ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>確認元(&amp;K)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n Feed(s)</source>
        <translation>
            <numerusform>%n件のフィードを購読(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>購読(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>The address waits until the open question is answered.</source>
        <translation>アドレスは開いている質問に答えるまで待ちます。</translation>
    </message>
    <message>
        <source>Import Web Address</source>
        <translation>Webアドレスからインポート</translation>
    </message>
    <message>
        <source>Address of the page. It is fetched once, with its pictures:</source>
        <translation>ページのアドレス（画像とともに1回だけ取得します）：</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Tag “{name}” added</source>
        <translation>タグ「{name}」を追加しました</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>タグ「{name}」を外しました</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <source>Tag “{name}” removed everywhere</source>
        <translation>タグ「{name}」をすべての記事から外しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove Tag Everywhere</source>
        <translation>すべての記事からタグを外す</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>ハイライトしました</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>ハイライトを削除しました</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>ハイライトを削除</translation>
    </message>
    <message>
        <source>&amp;Note on Highlight…</source>
        <translation>ハイライトにメモを付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>ハイライトを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>メモを変更</translation>
    </message>
</context>
<context>
    <name>AnnotationStrip</name>
    <message>
        <source>“{quote}” (not in this text any more)</source>
        <translation>「{quote}」（現在の本文にはありません）</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>「{quote}」</translation>
    </message>
    <message>
        <source>Tags, note and highlights</source>
        <translation>タグ、メモ、ハイライト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>この記事のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>ハイライト%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Undone: {action}</source>
        <translation>元に戻しました：{action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>やり直しました：{action}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n件の記事が見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>%n件の報道がある話題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page has %n card(s)</source>
        <translation>
            <numerusform>一面のカードは%n枚です</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>文字の大きさ：{percent}%</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}：オン</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}：オフ</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>The language of menus and windows. Articles stay in their own.</source>
        <translation>メニューとウインドウの言語です。記事は元の言語のままです。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>System Theme</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>ブラック</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高コントラスト（ライト）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高コントラスト（ダーク）</translation>
    </message>
    <message>
        <source>The colours of the window. The system’s theme follows your desktop, also when it asks for high contrast.</source>
        <translation>ウインドウの配色です。システムのテーマはデスクトップに従い、高コントラストの指定にも従います。</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>リストの間隔(&amp;D)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more articles are in sight.</source>
        <translation>コンパクトにすると行が低くなり、より多くの記事が見えます。</translation>
    </message>
    <message>
        <source>Te&amp;xts labelled as by AI</source>
        <translation>AIによると表示された本文(&amp;X)</translation>
    </message>
    <message>
        <source>In lists and on the front page. Whatever you dispute is shown.</source>
        <translation>一覧と1面で。異議を示したものは表示されます。</translation>
    </message>
    <message>
        <source>&amp;Pictures labelled as by AI</source>
        <translation>AIによると表示された画像(&amp;P)</translation>
    </message>
    <message>
        <source>Articles with such pictures. Lists say how many are hidden.</source>
        <translation>そのような画像のある記事。非表示の件数は一覧に出ます。</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>起動時の表示(&amp;S)</translation>
    </message>
    <message>
        <source>Front page after a pause</source>
        <translation>間が空いたときは一面</translation>
    </message>
    <message>
        <source>Always the front page</source>
        <translation>常に一面</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>前回の場所</translation>
    </message>
    <message>
        <source>What you see first. A pause is four hours without the front page on screen.</source>
        <translation>最初に表示するものです。一面を4時間以上表示していないと、間が空いたとみなします。</translation>
    </message>
    <message>
        <source>&amp;Front page shows</source>
        <translation>一面の話題の数(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source> story(s)</source>
        <translation>
            <numerusform> 件</numerusform>
        </translation>
    </message>
    <message>
        <source>How many stories stand on top. The next edition follows it.</source>
        <translation>上部に並ぶ話題の数です。次の版から反映されます。</translation>
    </message>
    <message>
        <source>Shown as others</source>
        <translation>ほかと同じように表示</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>薄く表示</translation>
    </message>
    <message>
        <source>Hidden, and counted</source>
        <translation>非表示にして件数を示す</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Archive in one file</source>
        <translation>1つのファイルのアーカイブ</translation>
    </message>
    <message>
        <source>Archive as a folder</source>
        <translation>フォルダー形式のアーカイブ</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>アーカイブをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) saved to {file}</source>
        <translation>
            <numerusform>%n件の記事を{file}に保存しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>None of them has an address</source>
        <translation>アドレスのある記事がありません</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>%n件のアドレスをコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Play this address?</source>
        <translation>このアドレスを再生しますか？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>メールソフトを開けませんでした。</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>画像を保存しました</translation>
    </message>
    <message>
        <source>Picture saved. Its file does not say what its label does: {label}</source>
        <translation>画像を保存しました。ファイルには表示の内容が記されていません：{label}</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>新着%n件 · 表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
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
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>Translation is off.</source>
        <translation>翻訳はオフになっています。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>翻訳(&amp;T)</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
</context>
<context>
    <name>AutostartController</name>
    <message>
        <source>Another file is in its place, and stays: {file}</source>
        <translation>その場所には別のファイルがあり、そのまま残ります: {file}</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to Article</source>
        <translation>記事に戻る</translation>
    </message>
    <message>
        <source>Back to Front Page</source>
        <translation>一面に戻る</translation>
    </message>
    <message>
        <source>Close Story</source>
        <translation>話題を閉じる</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back Up Library</source>
        <translation>ライブラリをバックアップ</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Another backup is being written just now.</source>
        <translation>別のバックアップを書き込み中です。</translation>
    </message>
    <message>
        <source>The library is being copied…</source>
        <translation>ライブラリをコピーしています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The copy is being checked…</source>
        <translation>コピーを検証しています…</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>{file}に保存しました</translation>
    </message>
    <message>
        <source>No backup was made. {reason}</source>
        <translation>バックアップを作成できませんでした。{reason}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>ライブラリを復元</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation>バックアップ用フォルダー</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily backup</source>
        <translation>毎日のバックアップ</translation>
    </message>
    <message>
        <source>Before an update of Readerapp</source>
        <translation>Readerappの更新前</translation>
    </message>
    <message>
        <source>Kept when another was restored</source>
        <translation>復元の際に残したもの</translation>
    </message>
    <message>
        <source>A file of yours</source>
        <translation>自分で保存したファイル</translation>
    </message>
    <message>
        <source>It was written by a newer version of Readerapp.</source>
        <translation>Readerappの新しいバージョンで作成されたものです。</translation>
    </message>
    <message>
        <source>It is not a Readerapp library.</source>
        <translation>Readerappのライブラリではありません。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>壊れています。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>中身がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {articles}</source>
        <translation>{kind}、{articles}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Newest article</source>
        <translation>最新の記事</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The library of {date} is back.</source>
        <translation>{date}のライブラリに戻しました。</translation>
    </message>
    <message>
        <source>The library of {date} is back. The one that was here is kept.</source>
        <translation>{date}のライブラリに戻しました。これまでのライブラリも残してあります。</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Open Its &amp;Folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>今すぐバックアップ(&amp;N)</translation>
    </message>
    <message>
        <source>Back Up to a F&amp;ile…</source>
        <translation>ファイルにバックアップ(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>毎日のバックアップ</translation>
    </message>
    <message>
        <source>Back up the library once a &amp;day</source>
        <translation>ライブラリを1日1回バックアップする(&amp;D)</translation>
    </message>
    <message>
        <source>The whole library is copied while you go on, and checked.</source>
        <translation>作業を続けている間にライブラリ全体がコピーされ、検証されます。</translation>
    </message>
    <message>
        <source>Days &amp;kept</source>
        <translation>残す日数(&amp;K)</translation>
    </message>
    <message>
        <source>A backup of each of so many days. Of earlier days one is kept for each of 4 weeks and 12 months.</source>
        <translation>この日数分のバックアップを1日1つずつ残します。それより前のものは、4週間は週ごと、12か月は月ごとに1つずつ残します。</translation>
    </message>
    <message>
        <source>Room for a&amp;ll of them</source>
        <translation>全体の容量の上限(&amp;L)</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>When there is no more room, those that are missed least go first; two always stay.</source>
        <translation>容量が足りなくなると、なくても困らないものから順に削除されます。2つは必ず残ります。</translation>
    </message>
    <message>
        <source>They lie</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>フォルダーを選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Folder</source>
        <translation>標準のフォルダーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>ライブラリと同じ場所</translation>
    </message>
    <message>
        <source>Your library lies in {folder}. It takes {size}.</source>
        <translation>ライブラリの場所は{folder}、サイズは{size}です。</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>毎日のバックアップはまだありません。</translation>
    </message>
    <message>
        <source>The last backup is of {date}. All backups together take {size}.</source>
        <translation>前回のバックアップは{date}です。バックアップ全体のサイズは{size}です。</translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>すべて復元</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>%n件の記事を復元しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted for good</source>
        <translation>
            <numerusform>%n件の記事を完全に削除しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWindow</name>
    <message>
        <source>It holds {things}. They cannot come back after this.</source>
        <translation>{things}が入っています。削除すると元に戻せません。</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>ゴミ箱の中身をすべて完全に削除しますか？</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>ゴミ箱の中身</translation>
    </message>
    <message>
        <source>Find in titles and sources</source>
        <translation>タイトルと配信元から検索</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>Everything comes back as it was. After %n day(s) it is deleted.</source>
        <translation>
            <numerusform>復元すると元どおりになります。%n日後に完全に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) are not listed. Type a word of what you look for.</source>
        <translation>
            <numerusform>ほかに%n件の記事があります。探している言葉を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>すべて復元(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>ゴミ箱を空にする(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, {size}</source>
        <translation>{articles}、{size}</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>購読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{feeds}, {articles}, {size}</source>
        <translation>{feeds}、{articles}、{size}</translation>
    </message>
    <message>
        <source>{feeds} with {articles}</source>
        <translation>{feeds}と{articles}</translation>
    </message>
    <message>
        <source>Unsubscribed by you</source>
        <translation>購読を解除</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>自分で削除</translation>
    </message>
    <message>
        <source>Went with its feed</source>
        <translation>フィードとともに削除</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>%n日より古い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the %n newest of its feed</source>
        <translation>
            <numerusform>フィードの最新%n件を超えた</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library took more than %n MB</source>
        <translation>
            <numerusform>ライブラリが%n MBを超えた</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted soon</source>
        <translation>まもなく削除</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMoves</name>
    <message>
        <source>There is no border between panes here.</source>
        <translation>ここにはペインの境界がありません。</translation>
    </message>
    <message>
        <source>Arrow keys move it, Return keeps that, Esc takes it back.</source>
        <translation>矢印キーで動かし、Enterで確定、Escで取り消します。</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>{size} used</source>
        <translation>使用量：{size}</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Actions for “{title}”</source>
        <translation>「{title}」の操作</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Why Related…</source>
        <translation>関連する理由(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>同じ話題(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not Related</source>
        <translation>関連なし(&amp;N)</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>under “{heading}”</source>
        <translation>見出し「{heading}」</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>言語不明</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other paper(s)</source>
        <translation>
            <numerusform>ほか%n媒体にも掲載</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) of this text</source>
        <translation>
            <numerusform>同じ記事の別バージョンがほかに%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaretController</name>
    <message>
        <source>Text cursor on</source>
        <translation>テキストカーソルをオンにしました</translation>
    </message>
    <message>
        <source>Text cursor off</source>
        <translation>テキストカーソルをオフにしました</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Already subscribed</source>
        <translation>購読済み</translation>
    </message>
    <message>
        <source>World</source>
        <translation>国際</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>経済</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>テクノロジー</translation>
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
            <numerusform>フィード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, language or country</source>
        <translation>名前、言語、国で絞り込み</translation>
    </message>
    <message>
        <source>Catalogue of feeds</source>
        <translation>フィードのカタログ</translation>
    </message>
    <message>
        <source>The list came with the app. No address in it is contacted before you subscribe.</source>
        <translation>この一覧はアプリに付属しています。購読するまで、どのアドレスにも接続しません。</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Nobody whom this computer trusts vouches for this server. That is usual for a server of your own; elsewhere somebody may be listening in. Trust it only if the fingerprint is that of your server. Your password has not been sent.</source>
        <translation>このコンピューターが信頼する誰も、このサーバーを保証していません。自分のサーバーでは普通のことですが、それ以外では誰かが盗み聞きしているおそれがあります。フィンガープリントが自分のサーバーのものである場合にだけ信頼してください。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>Do &amp;Not Connect</source>
        <translation>接続しない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>この証明書を信頼(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Already subscribed</source>
        <translation>購読済み</translation>
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
        <translation>もう一度探す</translation>
    </message>
</context>
<context>
    <name>CommandRouter</name>
    <message>
        <source>There is no other unread article here.</source>
        <translation>ここにはほかに未読の記事がありません。</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>未読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>スターを外す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Articles, lists, archives, files of other programs</source>
        <translation>記事、リスト、アーカイブ、ほかのプログラムのファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>フォルダーをインポート</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n件の記事をインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already</source>
        <translation>
            <numerusform>%n件の記事はすでにライブラリにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text, page or file there that could be imported.</source>
        <translation>インポートできるテキスト、ページ、ファイルがありません。</translation>
    </message>
    <message>
        <source>&amp;Undo “{action}”</source>
        <translation>「{action}」を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do “{action}”</source>
        <translation>「{action}」をやり直す(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This backup</source>
        <translation>このバックアップ</translation>
    </message>
    <message>
        <source>Your library now</source>
        <translation>現在のライブラリ</translation>
    </message>
    <message>
        <source>{name}: {backup}, now {present}</source>
        <translation>{name}：{backup}（現在は{present}）</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>Share through a folder</source>
        <translation>フォルダーで共有</translation>
    </message>
    <message>
        <source>What you read, star, tag, note and highlight, your feeds, rules, mutes and saved searches are shared with your other computers, through a folder that Syncthing, Nextcloud or a memory stick brings there. Choose the same folder on each. Every computer fetches its own articles and has its own settings.</source>
        <translation>既読、スター、タグ、メモ、ハイライトと、フィード、ルール、ミュート、保存した検索を、ほかのコンピューターと共有します。Syncthing、Nextcloud、USBメモリーなどが運ぶフォルダーを使います。それぞれで同じフォルダーを選んでください。記事はコンピューターごとに取得され、設定も別々です。</translation>
    </message>
    <message>
        <source>The folder is not encrypted: who can read it can read your notes, and what you read when. Readerapp itself sends nothing. What is in the folder stays there when you turn this off or erase your history.</source>
        <translation>フォルダーは暗号化されません。フォルダーを読める人は、メモや、いつ何を読んだかを見ることができます。Readerapp自体は何も送信しません。共有をオフにしても履歴を消去しても、フォルダーにあるものは残ります。</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>フォルダーを選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>今すぐ同期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>オフにする(&amp;T)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>ほかのコンピューター</translation>
    </message>
    <message>
        <source>Take Off the &amp;List</source>
        <translation>一覧から外す(&amp;L)</translation>
    </message>
    <message>
        <source>For a computer that is gone. What it shared stays. Should it come back, it is listed again.</source>
        <translation>なくなったコンピューターのためのものです。共有したものは残ります。戻ってくると、また一覧に表示されます。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>同期中…</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add Account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>アカウントの変更</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password or key</source>
        <translation>パスワードまたはキー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Called &amp;here</source>
        <translation>ここでの名前(&amp;H)</translation>
    </message>
    <message>
        <source>https://news.example.org</source>
        <translation>https://news.example.org</translation>
    </message>
    <message>
        <source>as the server is called</source>
        <translation>サーバーの名前のまま</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>これまでどおり</translation>
    </message>
    <message>
        <source>Without a user name, the key is taken that Miniflux makes under Settings, API Keys.</source>
        <translation>ユーザー名がなければ、MinifluxのSettings、API Keysで作るキーを使います。</translation>
    </message>
    <message>
        <source>Each server with the Google Reader interface: FreshRSS, BazQux, The Old Reader … FreshRSS has a password of its own for programs: in its settings, under Profile, API password.</source>
        <translation>Google Readerのインターフェースを持つサーバー: FreshRSS、BazQux、The Old Readerなど。FreshRSSにはプログラム用のパスワードが別にあります。設定の「プロフィール」にあるAPIパスワードです。</translation>
    </message>
    <message>
        <source>Only this server is asked, and not before you press Connect. The password is kept where this computer keeps passwords, and nowhere else.</source>
        <translation>問い合わせる相手はこのサーバーだけで、「接続」を押すまでは問い合わせません。パスワードは、このコンピューターがパスワードを保管する場所にだけ保管されます。</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせ中</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Privacy Policy</source>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>Each of these is a number for each day, on this computer. Nothing else is kept: no titles, no addresses, no words you searched for.</source>
        <translation>それぞれについて、1日ごとの数だけをこのコンピューターに記録します。タイトルもアドレスも検索した言葉も、ほかには何も残しません。</translation>
    </message>
    <message>
        <source>What Would Be Counted</source>
        <translation>数えられる項目</translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation>集計をエクスポート</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Progress of {name}</source>
        <translation>{name}の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>{name}の取得を停止</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Fetching “{name}” from {host}: {there} of {total}</source>
        <translation>「{name}」を{host}から取得しています：{total}中{there}</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}: {there}</source>
        <translation>「{name}」を{host}から取得しています：{there}</translation>
    </message>
</context>
<context>
    <name>EmptyPanesController</name>
    <message>
        <source>The search failed</source>
        <translation>検索できませんでした</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>リストを読み取れませんでした</translation>
    </message>
    <message>
        <source>Readerapp does not know which articles belong here.</source>
        <translation>ここに表示する記事がわかりません。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No article of this list fits “{words}”.</source>
        <translation>このリストに「{words}」に一致する記事はありません。</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>すべての記事から検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を解除</translation>
    </message>
    <message>
        <source>No article fits “{words}”.</source>
        <translation>「{words}」に一致する記事はありません。</translation>
    </message>
    <message>
        <source>No article fits this search now.</source>
        <translation>現在、この検索に一致する記事はありません。</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>すべての記事を表示</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>すべて既読です</translation>
    </message>
    <message>
        <source>There is nothing unread. Enjoy the day.</source>
        <translation>未読の記事はありません。よい一日を。</translation>
    </message>
    <message>
        <source>Show read articles too</source>
        <translation>既読の記事も表示</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>スター付きの記事はまだありません</translation>
    </message>
    <message>
        <source>Star an article with S, and it is kept here.</source>
        <translation>記事でSキーを押すとスターが付き、ここに残ります。</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>ここに記事はありません</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message>
        <source>If it stays like this, the activity window says why.</source>
        <translation>この状態が続くときは、アクティビティのウインドウで原因を確認できます。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>アクティビティ…</translation>
    </message>
</context>
<context>
    <name>EnclosureSaver</name>
    <message>
        <source>It comes from {host} and has {size}, as its publisher says.</source>
        <translation>{host}から取得します。発行元によるとサイズは{size}です。</translation>
    </message>
    <message>
        <source>It comes from {host}. How large it is nobody says.</source>
        <translation>{host}から取得します。サイズは不明です。</translation>
    </message>
    <message>
        <source>Fetch and save “{name}”?</source>
        <translation>「{name}」を取得して保存しますか？</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>保存しました：{name}</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>ミュート(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>購読を解除(&amp;S)</translation>
    </message>
    <message>
        <source>Unsubscribe and Remove Ar&amp;ticles</source>
        <translation>購読を解除して記事も削除(&amp;T)</translation>
    </message>
    <message>
        <source>Un&amp;subscribe, in the Account Too</source>
        <translation>購読を解除、アカウントでも(&amp;S)</translation>
    </message>
    <message>
        <source>Unsubscribe, in the Account Too, and Remove Ar&amp;ticles</source>
        <translation>アカウントでも購読を解除して記事も削除(&amp;T)</translation>
    </message>
    <message>
        <source>Remove F&amp;older</source>
        <translation>フォルダーを削除(&amp;O)</translation>
    </message>
    <message>
        <source>Remove F&amp;older, in the Account Too</source>
        <translation>フォルダーを削除、アカウントでも(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit Search…</source>
        <translation>検索を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Remove &amp;Search</source>
        <translation>検索を削除(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove Tag Everywhere</source>
        <translation>すべての記事からタグを外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>フィードを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>すべて既読にする(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>新しいフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Move to Folder</source>
        <translation>フォルダーへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>No Folder</source>
        <translation>フォルダーなし</translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>一面</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>配信元</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>AI-labelled</source>
        <translation>AI表示あり</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>フィードを追加…</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>言語不明</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ゴミ箱</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a feed</comment>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>ended by its publisher</source>
        <comment>a feed</comment>
        <translation>発行元が配信を終了</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>a feed</comment>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>answered with error {status}</source>
        <comment>a feed</comment>
        <translation>エラー{status}が返されました</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <comment>a feed</comment>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <source>took too long to answer</source>
        <comment>a feed</comment>
        <translation>応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>its secure connection could not be verified</source>
        <comment>a feed</comment>
        <translation>安全な接続を確認できませんでした</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <comment>a feed</comment>
        <translation>エラーが返されました</translation>
    </message>
    <message>
        <source>redirects too many times</source>
        <comment>a feed</comment>
        <translation>転送の回数が多すぎます</translation>
    </message>
    <message>
        <source>leads to a private address</source>
        <comment>a feed</comment>
        <translation>プライベートアドレスに転送されます</translation>
    </message>
    <message>
        <source>gave a page instead of a feed</source>
        <comment>a feed</comment>
        <translation>フィードではなくページが返されました</translation>
    </message>
    <message>
        <source>was cut short on its way</source>
        <comment>a feed</comment>
        <translation>受信が途中で切れました</translation>
    </message>
    <message>
        <source>is too large to read</source>
        <comment>a feed</comment>
        <translation>大きすぎて読み取れません</translation>
    </message>
    <message>
        <source>has ended for good</source>
        <comment>a feed</comment>
        <translation>配信が終了しました</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message numerus="yes">
        <source>The reading history is erased, also in %n backup(s).</source>
        <translation>
            <numerusform>閲覧履歴を消去しました（%n個のバックアップを含む）。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in these files:
{files}</source>
        <translation>次のファイルには残っています：
{files}</translation>
    </message>
    <message>
        <source>The library is too large to be written anew: traces of what was deleted long ago may be left in it for a while.</source>
        <translation>ライブラリが大きすぎるため、書き直せませんでした。以前に削除したものの痕跡がしばらく残ることがあります。</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>このコンピューターに保存されているもの</translation>
    </message>
    <message>
        <source>When you read, starred and removed articles, how far you read each, translations, what was refreshed when, and the log: erased here, in the backups and in the safety copy. What is read stays read, what is starred stays starred, and the bin keeps what is in it.</source>
        <translation>記事を読んだ日時、スターを付けた日時、削除した日時、読んだ位置、翻訳、フィードの更新記録、ログを、ライブラリ、バックアップ、テキストの控えから消去します。既読とスターの状態、ゴミ箱の中身はそのまま残ります。</translation>
    </message>
    <message>
        <source>The library with all articles and marks, its backups, pictures, translation models, settings and logs: erased for good. What lies in other folders stays: exports, backups in a folder you chose, and a folder that is shared with other computers.</source>
        <translation>すべての記事と印を含むライブラリ、バックアップ、画像、翻訳モデル、設定、ログを完全に消去します。ほかのフォルダーにあるもの、つまりエクスポートしたファイル、自分で選んだフォルダーのバックアップ、ほかのコンピューターと共有しているフォルダーは残ります。</translation>
    </message>
    <message>
        <source>Erase Reading &amp;History</source>
        <translation>閲覧履歴を消去(&amp;H)</translation>
    </message>
    <message>
        <source>Erase E&amp;verything…</source>
        <translation>すべて消去(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Erase everything that Readerapp keeps on this computer?</source>
        <translation>Readerappがこのコンピューターに保存しているものをすべて消去しますか？</translation>
    </message>
    <message>
        <source>All articles, marks, feeds and pictures go, the bin, the backups of the library, the settings, the logs and the record of your answers. They lie in {folder}.</source>
        <translation>記事、印、フィード、画像、ゴミ箱、ライブラリのバックアップ、設定、ログ、回答の記録がすべて消えます。これらは{folder}にあります。</translation>
    </message>
    <message>
        <source>What is not Readerapp’s stays, and what lies in other folders: archives, articles that you saved, backups in a folder you chose. So does Readerapp itself.</source>
        <translation>Readerapp以外のものと、ほかのフォルダーにあるもの（アーカイブ、保存した記事、自分で選んだフォルダーのバックアップ）は残ります。Readerapp自体も残ります。</translation>
    </message>
    <message>
        <source>This cannot be taken back. Readerapp closes afterwards; when you open it again, it begins anew.</source>
        <translation>この操作は取り消せません。消去するとReaderappは終了し、次に開いたときは最初の状態から始まります。</translation>
    </message>
    <message>
        <source>Files that go, and what stays</source>
        <translation>消去されるファイルと残るもの</translation>
    </message>
    <message>
        <source>&amp;Keep Everything</source>
        <translation>何も消去しない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Erase Everything and Quit</source>
        <translation>すべて消去して終了(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go:</source>
        <translation>
            <numerusform>消去されるファイル（%n個）：</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not Readerapp’s and stay:</source>
        <translation>Readerapp以外のもの（残ります）：</translation>
    </message>
    <message>
        <source>These are links, or folders that could not be looked into, and stay:</source>
        <translation>リンクまたは中を確認できなかったフォルダー（残ります）：</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>The input</source>
        <translation>入力された内容</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>「{name}」には中身がありません。</translation>
    </message>
    <message>
        <source>{name} is not a text or a web page.</source>
        <translation>「{name}」はテキストでもWebページでもありません。</translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation>「{name}」に記事が見つかりませんでした。</translation>
    </message>
    <message>
        <source>{name} is too large to read.</source>
        <translation>「{name}」は大きすぎて読み取れません。</translation>
    </message>
    <message>
        <source>{name} is built in a way that takes too long to read.</source>
        <translation>「{name}」は構造が複雑で、読み取りに時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>{name} is an export of {detail}. Choose the file itself to import it.</source>
        <translation>「{name}」は{detail}からエクスポートしたファイルです。インポートするには、このファイル自体を選んでください。</translation>
    </message>
    <message>
        <source>{name} is a list of feeds of {detail}. Choose the file itself to import it.</source>
        <translation>「{name}」は{detail}のフィード一覧です。インポートするには、このファイル自体を選んでください。</translation>
    </message>
    <message>
        <source>{name} holds bookmarks. Choose the file itself to import it.</source>
        <translation>「{name}」にはブックマークが入っています。インポートするには、このファイル自体を選んでください。</translation>
    </message>
    <message>
        <source>{name} is an archive of Akregator, which no other program reads. Its list of feeds can be imported: export it as OPML.</source>
        <translation>「{name}」はAkregatorのアーカイブで、ほかのプログラムでは読めません。フィード一覧はインポートできます。OPMLとして書き出してください。</translation>
    </message>
    <message>
        <source>{name} is an e-mail or a mailbox. Choose the file itself to import it.</source>
        <translation>「{name}」はメールまたはメールボックスです。インポートするには、このファイル自体を選んでください。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short. Nothing of it was imported.</source>
        <translation>「{name}」は壊れているか、途中で切れています。何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>{name} is not a file that Readerapp can import.</source>
        <translation>「{name}」はReaderappがインポートできるファイルではありません。</translation>
    </message>
    <message>
        <source>{name} holds no articles and no feeds.</source>
        <translation>「{name}」には記事もフィードもありません。</translation>
    </message>
    <message>
        <source>{name} does not look like an article. If it is one, give it a name ending in .txt.</source>
        <translation>「{name}」は記事ではないようです。記事であれば、.txtで終わる名前にしてください。</translation>
    </message>
    <message>
        <source>The name of what to import is empty.</source>
        <translation>インポートするものの名前が空です。</translation>
    </message>
    <message>
        <source>The header of {name} is not valid YAML.</source>
        <translation>「{name}」のヘッダーは正しいYAMLではありません。</translation>
    </message>
    <message>
        <source>{name} is not a complete saved page.</source>
        <translation>「{name}」は完全に保存されたページではありません。</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>「{name}」は存在しません。</translation>
    </message>
    <message>
        <source>This account has no home folder. Set HOME, or name a folder for the library: --profile DIR</source>
        <translation>このアカウントにはホームフォルダーがありません。HOMEを設定するか、ライブラリのフォルダーを指定してください：--profile DIR</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>「{name}」はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>{name} may not be opened: permission denied.</source>
        <translation>「{name}」を開けません。アクセスが許可されていません。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>「{name}」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>{name} is not an address this app can open.</source>
        <translation>「{name}」はこのアプリで開けるアドレスではありません。</translation>
    </message>
    <message>
        <source>{name} is not supported: only addresses that begin with https:// or http:// are opened.</source>
        <translation>「{name}」には対応していません。開けるのはhttps://またはhttp://で始まるアドレスだけです。</translation>
    </message>
    <message>
        <source>{name} was given with a user name or a password. Readerapp keeps none: give the address without.</source>
        <translation>「{name}」にはユーザー名またはパスワードが含まれています。Readerappはどちらも保存しません。それらを除いたアドレスを指定してください。</translation>
    </message>
    <message>
        <source>{name} leads to a private address and was not opened.</source>
        <translation>「{name}」はプライベートアドレスにつながるため、開きませんでした。</translation>
    </message>
    <message>
        <source>{name} could not be reached.</source>
        <translation>「{name}」に接続できませんでした。</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer, and Readerapp does not run it. Nothing is fetched until you choose a proxy, or none, in the settings.</source>
        <translation>このコンピューターのプロキシはスクリプトが選んでおり、Readerappはそのスクリプトを実行しません。設定でプロキシか「なし」を選ぶまで、何も取得しません。</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong.</source>
        <translation>プロキシを使う設定ですが、アドレスがないか、正しくありません。</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>プロキシに接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or did not accept them.</source>
        <translation>プロキシがユーザー名とパスワードを求めているか、それらを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not connect to {name}.</source>
        <translation>プロキシは{name}に接続しませんでした。</translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation>「{name}」の応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The secure connection to {name} could not be verified.</source>
        <translation>「{name}」への安全な接続を確認できませんでした。</translation>
    </message>
    <message>
        <source>{name} answered with an error.</source>
        <translation>「{name}」からエラーが返されました。</translation>
    </message>
    <message>
        <source>{name} sent an answer that could not be understood.</source>
        <translation>「{name}」の応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>{name} redirects too many times.</source>
        <translation>「{name}」は転送の回数が多すぎます。</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>ディスクがいっぱいのため、「{name}」を書き込めませんでした。</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>「{name}」はほかのプログラムが使用中です。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>「{name}」は壊れています。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Readerapp.</source>
        <translation>「{name}」はReaderappの新しいバージョンで作成されたものです。</translation>
    </message>
    <message>
        <source>{name} is not a Readerapp library.</source>
        <translation>「{name}」はReaderappのライブラリではありません。</translation>
    </message>
    <message>
        <source>{name} is empty, although a library was here before.</source>
        <translation>以前はライブラリがあった「{name}」に、中身がありません。</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>「{name}」は読み取り専用です。</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>「{name}」を書き込めませんでした。</translation>
    </message>
    <message>
        <source>{name} is as it was: the library that was to take its place could not be opened.</source>
        <translation>置き換えるはずのライブラリを開けなかったため、「{name}」は元のままです。</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>「{name}」は読み取りに時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was stopped.</source>
        <translation>「{name}」は読み取りに必要なメモリが多すぎるため、中止しました。</translation>
    </message>
    <message>
        <source>The reader process stopped while it read {name}.</source>
        <translation>「{name}」の読み取り中に、読み取りプロセスが停止しました。</translation>
    </message>
    <message>
        <source>{name} gave a web page or a file, not a feed.</source>
        <translation>「{name}」から、フィードではなくWebページまたはファイルが返されました。</translation>
    </message>
    <message>
        <source>{name} was cut short on its way.</source>
        <translation>「{name}」の受信が途中で切れました。</translation>
    </message>
    <message>
        <source>{name} says that it has ended for good.</source>
        <translation>「{name}」は配信を終了したと応答しました。</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>ネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>{name} asked to be left alone for a while.</source>
        <translation>「{name}」から、しばらく接続を控えるよう求められました。</translation>
    </message>
    <message>
        <source>No feed was found at {name}.</source>
        <translation>「{name}」にフィードは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The refresh stopped unexpectedly. What had come until then is kept.</source>
        <translation>更新が予期せず停止しました。それまでに届いたものは保存されています。</translation>
    </message>
    <message>
        <source>{name} is being synchronised just now.</source>
        <translation>「{name}」はちょうど同期中です。</translation>
    </message>
    <message>
        <source>The exchange with the news server stopped unexpectedly. What had come until then is kept.</source>
        <translation>ニュースサーバーとのやり取りが予期せず停止しました。それまでに届いたものは保存されています。</translation>
    </message>
    <message>
        <source>The sound from {name} is being fetched already.</source>
        <translation>「{name}」の音声はすでに取得中です。</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Try again when it is done.</source>
        <translation>別のバックアップを作成しています。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The backup stopped unexpectedly. Older backups are kept.</source>
        <translation>バックアップが予期せず停止しました。以前のバックアップは残っています。</translation>
    </message>
    <message>
        <source>{name} is not a list of subscriptions.</source>
        <translation>「{name}」は購読リストではありません。</translation>
    </message>
    <message>
        <source>{name} is there already and is no archive. Choose another name.</source>
        <translation>「{name}」はすでに存在し、アーカイブではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>「{name}」はすでに存在します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} is there already and is something else. Choose another name.</source>
        <translation>「{name}」は別のものとしてすでに存在します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} is not a whole archive of Readerapp. Nothing of it was imported.</source>
        <translation>「{name}」はReaderappの完全なアーカイブではありません。何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>“{name}” is too long for a tag: {detail} characters are the most.</source>
        <translation>「{name}」はタグの名前として長すぎます。{detail}文字までです。</translation>
    </message>
    <message>
        <source>An article has {detail} tags at the most. Remove one to add another.</source>
        <translation>1つの記事に付けられるタグは{detail}個までです。追加するには、どれかを外してください。</translation>
    </message>
    <message>
        <source>The note is too long: {detail} characters are the most.</source>
        <translation>メモが長すぎます。{detail}文字までです。</translation>
    </message>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>先に、ハイライトする言葉を選択してください。</translation>
    </message>
    <message>
        <source>What is selected is too long to highlight: {detail} characters are the most.</source>
        <translation>選択範囲が長すぎてハイライトできません。{detail}文字までです。</translation>
    </message>
    <message>
        <source>An article has {detail} highlights at the most. Remove one to add another.</source>
        <translation>1つの記事に付けられるハイライトは{detail}個までです。追加するには、どれかを削除してください。</translation>
    </message>
    <message>
        <source>“{name}” is not in the text of the article.</source>
        <translation>「{name}」は記事の本文にありません。</translation>
    </message>
    <message>
        <source>Say which articles are meant: “{name}” holds nothing to search for.</source>
        <translation>対象の記事を指定してください。「{name}」には検索する言葉がありません。</translation>
    </message>
    <message>
        <source>Say what is to be done with the articles.</source>
        <translation>記事に対して行う操作を指定してください。</translation>
    </message>
    <message>
        <source>“{name}” is too long: {detail} characters are the most.</source>
        <translation>「{name}」は長すぎます。{detail}文字までです。</translation>
    </message>
    <message>
        <source>There are {detail} rules at the most. Remove one to add another.</source>
        <translation>ルールは{detail}個までです。追加するには、どれかを削除してください。</translation>
    </message>
    <message>
        <source>{name} holds no translation model. One is a model, a shortlist and a vocabulary, as Firefox Translations publishes them.</source>
        <translation>「{name}」に翻訳モデルはありません。翻訳モデルは、Firefox翻訳が公開しているような、モデル、候補リスト、語彙のファイルの組です。</translation>
    </message>
    <message>
        <source>{name} is not a whole translation model: {detail} is missing or empty.</source>
        <translation>「{name}」は完全な翻訳モデルではありません。{detail}がないか、中身がありません。</translation>
    </message>
    <message>
        <source>{name} holds several translation models. Give one of them: its folder, or a file of it.</source>
        <translation>「{name}」には翻訳モデルが複数あります。そのうち1つのフォルダーかファイルを指定してください。</translation>
    </message>
    <message>
        <source>{name} is not one translation model: {detail} is of another direction.</source>
        <translation>「{name}」は1つの翻訳モデルではありません。{detail}の翻訳方向が異なります。</translation>
    </message>
    <message>
        <source>{detail} in {name} is not what its name says. Nothing of it was added.</source>
        <translation>「{name}」の{detail}は、名前と内容が一致しません。何も追加しませんでした。</translation>
    </message>
    <message>
        <source>{name} is not built as translation models are. Nothing of it was added.</source>
        <translation>「{name}」は翻訳モデルの形式になっていません。何も追加しませんでした。</translation>
    </message>
    <message>
        <source>{detail} is damaged or changed: the catalogue describes it otherwise. Nothing of {name} was added.</source>
        <translation>{detail}は壊れているか、変更されており、カタログの記載と一致しません。「{name}」からは何も追加しませんでした。</translation>
    </message>
    <message>
        <source>{name} is not in the catalogue: nobody here has checked it.</source>
        <translation>「{name}」はカタログになく、検証されていません。</translation>
    </message>
    <message>
        <source>There is no translation model {name}.</source>
        <translation>翻訳モデル「{name}」はありません。</translation>
    </message>
    <message>
        <source>The translation model {name} is damaged and is not used. Remove it, then add it again.</source>
        <translation>翻訳モデル「{name}」は壊れているため、使われていません。削除してから追加し直してください。</translation>
    </message>
    <message>
        <source>This release has no place to fetch translation models from. Add a model from a file.</source>
        <translation>このリリースには翻訳モデルの取得先がありません。ファイルからモデルを追加してください。</translation>
    </message>
    <message>
        <source>{name} leads to another place, and was not fetched.</source>
        <translation>「{name}」は別の場所につながるため、取得しませんでした。</translation>
    </message>
    <message>
        <source>The work on the translation model stopped unexpectedly. What was fetched until then is kept.</source>
        <translation>翻訳モデルの処理が予期せず停止しました。それまでに取得したものは残っています。</translation>
    </message>
    <message>
        <source>{name} did not accept the user name or the password.</source>
        <translation>「{name}」はユーザー名またはパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>{name} refused what was asked of it.</source>
        <translation>「{name}」は要求を拒否しました。</translation>
    </message>
    <message>
        <source>No news server was found at {name}.</source>
        <translation>「{name}」にニュースサーバーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>This computer has no place to keep passwords safely. Readerapp keeps none in a file.</source>
        <translation>このコンピューターには、パスワードを安全に保存する場所がありません。Readerappはパスワードをファイルに保存しません。</translation>
    </message>
    <message>
        <source>The passwords of this computer are locked. Unlock them, then try again.</source>
        <translation>このコンピューターのパスワードはロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart it to use the new version.</source>
        <translation>Readerappが更新されました。新しいバージョンを使うには再起動してください。</translation>
    </message>
    <message>
        <source>{name} was not written: the export was stopped.</source>
        <translation>エクスポートを中止したため、「{name}」は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>{name} was not read: the work was cancelled.</source>
        <translation>キャンセルしたため、「{name}」は読み取られませんでした。</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Beside it</source>
        <translation>並べて読む</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>How Do We Know?</source>
        <translation>情報の根拠</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>判断のしくみ(&amp;W)</translation>
    </message>
    <message>
        <source>Hide &amp;Details</source>
        <translation>詳細を隠す(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>no label follows from this</source>
        <translation>これによる表示はありません</translation>
    </message>
    <message>
        <source>The site says so in a part of the page that is not shown: “{quote}”.</source>
        <translation>サイトが、ページの表示されない部分に「{quote}」と記しています。</translation>
    </message>
    <message>
        <source>You marked it so yourself.</source>
        <translation>自分で付けた印です。</translation>
    </message>
    <message>
        <source>No provenance information. That says nothing either way: an article or a picture without a label may have been made by a machine or by people.</source>
        <translation>来歴の情報がありません。これはどちらの根拠にもなりません。表示のない記事や画像は、機械が作ったものかもしれず、人が作ったものかもしれません。</translation>
    </message>
    <message>
        <source>Made on this computer by {model}.</source>
        <translation>{model}によりこのコンピューターで作成。</translation>
    </message>
    <message>
        <source>This was read when the article arrived, on {date}.</source>
        <translation>記事が届いた{date}に読み取った情報です。</translation>
    </message>
    <message>
        <source>This was read on {date}.</source>
        <translation>{date}に読み取った情報です。</translation>
    </message>
    <message>
        <source>Not all say the same. Each statement is shown as it was made.</source>
        <translation>情報が一致していません。それぞれをそのまま示します。</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>種類：{kind}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>場所：{place}</translation>
    </message>
    <message>
        <source>As written: {value}</source>
        <translation>記載：{value}</translation>
    </message>
    <message>
        <source>Meaning: {uri}</source>
        <translation>意味：{uri}</translation>
    </message>
    <message>
        <source>Claim: {kind}</source>
        <translation>主張：{kind}</translation>
    </message>
    <message>
        <source>Check of the signature: {state}</source>
        <translation>署名の検証：{state}</translation>
    </message>
    <message>
        <source>Signer: {name}</source>
        <translation>署名者：{name}</translation>
    </message>
    <message>
        <source>Read: {date}</source>
        <translation>読み取り：{date}</translation>
    </message>
    <message>
        <source>Rules: {version}</source>
        <translation>ルール：{version}</translation>
    </message>
    <message>
        <source>The picture’s file says that it was made so.</source>
        <translation>画像ファイルに、そのように作られたと記されています。</translation>
    </message>
    <message>
        <source>The picture’s file says that it was changed so.</source>
        <translation>画像ファイルに、そのように変更されたと記されています。</translation>
    </message>
    <message>
        <source>The picture’s file says that a part was put in so.</source>
        <translation>画像ファイルに、一部がそのように加えられたと記されています。</translation>
    </message>
    <message>
        <source>The picture’s file says so of another picture, from which it was made.</source>
        <translation>画像ファイルに、元になった別の画像についてそう記されています。</translation>
    </message>
    <message>
        <source>The picture’s file says so.</source>
        <translation>画像ファイルにそう記されています。</translation>
    </message>
    <message>
        <source>{who} signed it, and nothing was changed since.</source>
        <translation>{who}が署名し、その後は何も変更されていません。</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. The certificate names {who}; nobody has vouched for that.</source>
        <translation>署名があり、その後は何も変更されていません。証明書には{who}とありますが、それを保証する者はいません。</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. Who signed it is not known.</source>
        <translation>署名があり、その後は何も変更されていません。署名者はわかりません。</translation>
    </message>
    <message>
        <source>Content credentials were not read</source>
        <translation>コンテンツ認証情報は読み取られていません</translation>
    </message>
    <message>
        <source>Content credentials do not verify</source>
        <translation>コンテンツ認証情報は検証できません</translation>
    </message>
    <message>
        <source>The picture’s file holds content credentials, which could not be read here. They count neither for it nor against it.</source>
        <translation>画像ファイルにコンテンツ認証情報がありますが、ここでは読み取れませんでした。根拠にも反証にもなりません。</translation>
    </message>
    <message>
        <source>The picture’s file was signed, and something in it was changed since: a caption, perhaps. What it says counts neither for it nor against it.</source>
        <translation>画像ファイルには署名がありますが、その後にキャプションなどが変更されています。その記述は根拠にも反証にもなりません。</translation>
    </message>
    <message>
        <source>The site says so of the whole feed, not of this article alone: “{quote}”.</source>
        <translation>サイトが、この記事だけでなくフィード全体についてそう述べています：「{quote}」。</translation>
    </message>
    <message>
        <source>The site says so when it sends the picture: “{quote}”.</source>
        <translation>サイトが画像を送るときにそう述べています：「{quote}」。</translation>
    </message>
    <message>
        <source>The site says so when it sends the page: “{quote}”.</source>
        <translation>サイトがページを送るときにそう述べています：「{quote}」。</translation>
    </message>
    <message>
        <source>You noted that the publisher says so of this whole feed, here: {address}</source>
        <translation>発行元がこのフィード全体についてそう述べている場所として、自分で記したアドレス：{address}</translation>
    </message>
    <message>
        <source>You said so of this whole feed.</source>
        <translation>このフィード全体に自分で付けた印です。</translation>
    </message>
    <message>
        <source>made by people with a program</source>
        <comment>how it was made</comment>
        <translation>人がプログラムを使って作成</translation>
    </message>
    <message>
        <source>You do not agree with the label.</source>
        <translation>この表示に異議を付けました。</translation>
    </message>
    <message>
        <source>The article itself says so, in {language}: “{quote}”.</source>
        <translation>記事自体に、{language}で「{quote}」と記されています。</translation>
    </message>
    <message>
        <source>The article itself says so: “{quote}”.</source>
        <translation>記事自体に「{quote}」と記されています。</translation>
    </message>
    <message>
        <source>The words beside the picture say so, in {language}: “{quote}”.</source>
        <translation>画像の説明に、{language}で「{quote}」と記されています。</translation>
    </message>
    <message>
        <source>The words beside the picture say so: “{quote}”.</source>
        <translation>画像の説明に「{quote}」と記されています。</translation>
    </message>
    <message>
        <source>The file from which the article was imported says so in its header.</source>
        <translation>インポート元のファイルのヘッダーに記されています。</translation>
    </message>
    <message>
        <source>The publisher names a program as the author: “{name}”.</source>
        <translation>発行元が、プログラム「{name}」を作者として挙げています。</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the text was made: {how}.</source>
        <translation>発行元が、ページの表示されない部分に文章の作成方法を記しています：{how}。</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the picture was made: {how}.</source>
        <translation>発行元が、ページの表示されない部分に画像の作成方法を記しています：{how}。</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown, in {language}: “{quote}”.</source>
        <translation>発行元が、ページの表示されない部分に、{language}で「{quote}」と記しています。</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown.</source>
        <translation>発行元が、ページの表示されない部分に記しています。</translation>
    </message>
    <message>
        <source>The picture’s file names the AI that made it: “{name}”. The file is not signed: anybody can have written that into it.</source>
        <translation>画像ファイルに、生成したAIの名前「{name}」が記されています。ファイルに署名はなく、誰でも書き込むことができます。</translation>
    </message>
    <message>
        <source>The picture’s file says what an AI was told to make, or who told it: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>画像ファイルに、AIへの指示の内容、または指示した人が書かれています：「{quote}」。ファイルには署名がなく、誰でも書き込めます。</translation>
    </message>
    <message>
        <source>The picture’s file says so in its credit or description: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>画像ファイルのクレジットまたは説明にそう書かれています：「{quote}」。ファイルには署名がなく、誰でも書き込めます。</translation>
    </message>
    <message>
        <source>The picture’s file says how it was made: {how}. The file is not signed: anybody can have written that into it.</source>
        <translation>画像ファイルに作成方法が記されています：{how}。ファイルに署名はなく、誰でも書き込むことができます。</translation>
    </message>
    <message>
        <source>The picture’s file says where its content credentials are: {address}. They were not fetched.</source>
        <translation>画像ファイルに、コンテンツ認証情報の場所が書かれています：{address}。取得していません。</translation>
    </message>
    <message>
        <source>The picture’s file names a program that can make pictures: “{name}”. That alone proves nothing.</source>
        <translation>画像ファイルに、画像を生成できるプログラムの名前「{name}」が記されています。それだけでは証拠になりません。</translation>
    </message>
    <message>
        <source>The picture’s file holds notes such as programs write that make pictures. That alone proves nothing.</source>
        <translation>画像ファイルに、画像を生成するプログラムが書き込むような記録があります。それだけでは証拠になりません。</translation>
    </message>
    <message>
        <source>generated by AI</source>
        <comment>how it was made</comment>
        <translation>AIが生成</translation>
    </message>
    <message>
        <source>edited with AI</source>
        <comment>how it was made</comment>
        <translation>AIで編集</translation>
    </message>
    <message>
        <source>put together, with parts generated by AI</source>
        <comment>how it was made</comment>
        <translation>AIが生成した部分を含む合成</translation>
    </message>
    <message>
        <source>computed by a program, without AI</source>
        <comment>how it was made</comment>
        <translation>プログラムが算出（AIは不使用）</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <comment>how it was made</comment>
        <translation>カメラで撮影</translation>
    </message>
    <message>
        <source>edited by people</source>
        <comment>how it was made</comment>
        <translation>人が編集</translation>
    </message>
    <message>
        <source>edited a little by people</source>
        <comment>how it was made</comment>
        <translation>人がわずかに編集</translation>
    </message>
    <message>
        <source>“{term}”</source>
        <comment>how it was made</comment>
        <translation>「{term}」</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>画像{number}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&amp;Fetch the missing texts from the web now</source>
        <translation>足りない本文を今ウェブから取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ExportImports</name>
    <message>
        <source>Import of “{file}”</source>
        <translation>「{file}」のインポート</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library already.</source>
        <translation>「{file}」の内容はすべてライブラリにあります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The missing texts were imported.</source>
        <translation>欠けていた本文をインポートしました。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートしませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>記事%n件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>フィード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars, tags and notes were imported.</source>
        <translation>スター、タグ、メモをインポートしました。</translation>
    </message>
    <message>
        <source>Stopped. Imported so far: {things}</source>
        <translation>停止しました。ここまでのインポート：{things}</translation>
    </message>
    <message>
        <source>Imported: {things}</source>
        <translation>インポート済み：{things}</translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>エクスポートしています：{total}件中{done}件</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>{file} is an e-mail.</source>
        <translation>「{file}」はメールです。</translation>
    </message>
    <message>
        <source>{file} is a mailbox.</source>
        <translation>「{file}」はメールボックスです。</translation>
    </message>
    <message>
        <source>{file} holds bookmarks.</source>
        <translation>「{file}」にはブックマークが入っています。</translation>
    </message>
    <message>
        <source>{file} comes from {program}.</source>
        <translation>「{file}」は{program}のファイルです。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them known only by title and address</source>
        <translation>
            <numerusform>うち%n件はタイトルとアドレスのみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>スター付き%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>既読%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>タグ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>メモ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>ハイライト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>フィード%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>フォルダー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address or a text, left out</source>
        <translation>
            <numerusform>アドレスも本文もないため除外%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}: {new}, {known}</source>
        <translation>{things}：{new}、{known}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>既存%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>Saved last:</source>
        <translation>最後に保存した記事：</translation>
    </message>
    <message>
        <source>What you have already stays as it is.</source>
        <translation>すでにあるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>The feeds are asked with the next refresh.</source>
        <translation>フィードは次回の更新で確認されます。</translation>
    </message>
    <message>
        <source>Nothing is fetched unless you want it.</source>
        <translation>指定しないかぎり、何も取得しません。</translation>
    </message>
</context>
<context>
    <name>FeedLabelForm</name>
    <message>
        <source>All te&amp;xts of this feed are written by AI</source>
        <translation>このフィードの本文はすべてAIによる(&amp;X)</translation>
    </message>
    <message>
        <source>All pictures of this feed are AI-&amp;generated</source>
        <translation>このフィードの画像はすべてAI生成(&amp;G)</translation>
    </message>
    <message>
        <source>Where the p&amp;ublisher says so</source>
        <translation>発行者がそう述べている所(&amp;U)</translation>
    </message>
    <message>
        <source>An address; empty when it is you who says so</source>
        <translation>アドレス。自分で述べる場合は空欄</translation>
    </message>
    <message>
        <source>Its articles carry the label beside what they say themselves. It goes when you take this back.</source>
        <translation>記事自身の表示と並んで、この表示が付きます。取り消すと消えます。</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask Now</source>
        <translation>今すぐ更新(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look for the Feed Again…</source>
        <translation>フィードを探し直す(&amp;L)…</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>プロキシ(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <source>No feed is chosen.</source>
        <translation>フィードが選択されていません。</translation>
    </message>
    <message>
        <source>There is no feed yet.</source>
        <translation>フィードはまだありません。</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause}{date}から失敗が続いています。</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>前回の更新：{time}</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Properties of {name}</source>
        <translation>「{name}」のプロパティ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;Site in the Browser</source>
        <translation>サイトをブラウザーで開く(&amp;S)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>The server of your account “{name}” asks this feed: its address is not asked from here. What you rename or move is told to the server.</source>
        <translation>アカウント「{name}」のサーバーがこのフィードを確認します。このアドレスはここからは確認されません。名前の変更や移動はサーバーに伝わります。</translation>
    </message>
    <message>
        <source>How it is fetched and shown</source>
        <translation>取得と表示</translation>
    </message>
    <message>
        <source>How long its articles are kept</source>
        <translation>記事を残す期間</translation>
    </message>
    <message>
        <source>AI labels</source>
        <translation>AI表示</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>フィードの状態</translation>
    </message>
</context>
<context>
    <name>FeedRetentionForm</name>
    <message>
        <source>&amp;Keep articles</source>
        <translation>記事の残し方(&amp;K)</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>すべてのフィードと同じ</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>独自のルール</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>このルールを使う(&amp;H)</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
</context>
<context>
    <name>FeedTableModel</name>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>この記事内を検索</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current}/{count}</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>The same news on all your devices</source>
        <translation>どの機器でも同じニュースを</translation>
    </message>
    <message>
        <source>With an account on a news server such as FreshRSS or Miniflux you read the same articles here and on your other devices, also without a network.</source>
        <translation>FreshRSSやMinifluxなどのニュースサーバーのアカウントがあれば、ここでもほかの機器でも同じ記事を、ネットワークがなくても読めます。</translation>
    </message>
    <message>
        <source>&amp;Add Account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>誰に何が伝わるか</translation>
    </message>
    <message>
        <source>Before you add an account, nobody is told anything.</source>
        <translation>アカウントを追加するまで、誰にも何も伝わりません。</translation>
    </message>
    <message>
        <source>Your server is told what you read and star of its articles, and what you do with its feeds.</source>
        <translation>サーバーには、その記事のうちどれを読んだか、スターを付けたか、またそのフィードに何をしたかが伝わります。</translation>
    </message>
    <message>
        <source>Your server asks the publishers. Only whole texts and pictures are fetched from them by this computer; the properties of each feed can switch that off.</source>
        <translation>発行元への確認はサーバーが行います。このコンピューターが発行元から取得するのは全文と画像だけで、フィードごとのプロパティでオフにできます。</translation>
    </message>
    <message>
        <source>Your password is kept where your system keeps passwords, and goes to your server only.</source>
        <translation>パスワードはシステムがパスワードを保管する場所に保管され、サーバーにだけ送られます。</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Shown below</source>
        <translation>下に表示中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
</context>
<context>
    <name>FolderSyncController</name>
    <message>
        <source>Folder to Share</source>
        <translation>共有するフォルダー</translation>
    </message>
</context>
<context>
    <name>FolderSyncWords</name>
    <message>
        <source>Last synchronised {time}.</source>
        <translation>最後の同期: {time}。</translation>
    </message>
    <message>
        <source>Not synchronised yet.</source>
        <translation>まだ同期していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>変更%n件が待機中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a year ahead and wait. Check the clocks of your computers.</source>
        <translation>
            <numerusform>%n件の変更は、日付が1年以上先のため保留されています。各コンピューターの時計を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be used and are tried again after an update: {detail}</source>
        <translation>
            <numerusform>使えない変更が%n件あり、Readerappの更新後に再試行します：{detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes wait until it works again.</source>
        <translation>変更は、再びできるようになるまで待機します。</translation>
    </message>
    <message>
        <source>{folder} is not there: a stick that is not plugged in, or a folder that has not come yet.</source>
        <translation>「{folder}」がありません。USBメモリーが差し込まれていないか、フォルダーがまだ届いていません。</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <translation>「{folder}」に空きがありません。</translation>
    </message>
    <message>
        <source>Nothing may be written into {folder}.</source>
        <translation>「{folder}」には書き込めません。許可がありません。</translation>
    </message>
    <message>
        <source>{folder} could not be written to.</source>
        <translation>「{folder}」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>In {folder} something else is called “readerapp-sync”. Choose another folder.</source>
        <translation>「{folder}」に「readerapp-sync」という別のものがあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A newer version of Readerapp shares {folder}. Update this one to go on.</source>
        <translation>Readerappの新しいバージョンが「{folder}」を共有しています。続けるには、こちらを更新してください。</translation>
    </message>
    <message>
        <source>It is being synchronised just now.</source>
        <translation>ちょうど同期中です。</translation>
    </message>
    <message>
        <source>Synchronising stopped unexpectedly.</source>
        <translation>同期が予期せず停止しました。</translation>
    </message>
    <message>
        <source>{name} is off the list. What it shared stays.</source>
        <translation>{name}を一覧から外しました。共有したものは残ります。</translation>
    </message>
    <message>
        <source>{name}, last seen {time}</source>
        <translation>{name}、最終確認: {time}</translation>
    </message>
    <message>
        <source>None yet. Choose the same folder there, once it has come.</source>
        <translation>まだありません。フォルダーが届いたら、そこでも同じフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>ほかのコンピューターからの変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised. Nothing new from your other computers.</source>
        <translation>同期しました。ほかのコンピューターからの新しい変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not come whole yet. What is missing is read later.</source>
        <translation>
            <numerusform>%n個のファイルがまだ全部届いていません。足りない分は後で読み込みます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontCardController</name>
    <message>
        <source>Mark as Read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>未読にする</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n件の記事を既読にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the Front Page as Read</source>
        <translation>一面を既読にする</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>No Longer Follow</source>
        <translation>フォローを解除</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>この話題に続報があれば一面に載ります</translation>
    </message>
    <message>
        <source>Less of This</source>
        <translation>このような話題を減らす</translation>
    </message>
    <message>
        <source>No Longer Less of This</source>
        <translation>減らすのをやめる</translation>
    </message>
    <message>
        <source>This story will stand lower in the next editions</source>
        <translation>この話題は次の版から下のほうに載ります</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
</context>
<context>
    <name>FrontEnd</name>
    <message>
        <source>Mark These as Read</source>
        <translation>ここまでを既読にする</translation>
    </message>
    <message>
        <source>Edition: {moment}</source>
        <translation>版：{moment}</translation>
    </message>
</context>
<context>
    <name>FrontHead</name>
    <message>
        <source>&amp;New Edition</source>
        <translation>新しい版(&amp;N)</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>版の一覧</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>FrontMenu</name>
    <message>
        <source>Open S&amp;tory</source>
        <translation>話題を開く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>記事を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>未読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>スターを外す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>フォロー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Less of This</source>
        <translation>このような話題を減らす(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why Here?</source>
        <translation>掲載理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>FrontNote</name>
    <message>
        <source>Add a Feed…</source>
        <translation>フィードを追加…</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Front Page</source>
        <translation>一面</translation>
    </message>
    <message>
        <source>Why Here?</source>
        <translation>掲載理由</translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message>
        <source>yesterday {time}</source>
        <comment>inside a sentence; {time}: 18:00</comment>
        <translation>昨日{time}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <comment>inside a sentence, behind words such as since: 5 March, 18:00</comment>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>{moment}以降</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>過去%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n paper(s)</source>
        <comment>after: the last 24 hours</comment>
        <translation>
            <numerusform>%n媒体</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {papers}</source>
        <comment>the last 24 hours + of 12 papers</comment>
        <translation>{hours} · {papers}</translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %n new article(s) compared</source>
        <translation>
            <numerusform>新しい記事%n件中{compared}件を比較済み</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed {moment}</source>
        <translation>{moment}に更新</translation>
    </message>
    <message>
        <source>refreshed {moment}, nothing new since {last}</source>
        <translation>{moment}に更新、{last}以降の新着なし</translation>
    </message>
    <message>
        <source>no connection at {moment}</source>
        <translation>{moment}は接続なし</translation>
    </message>
    <message>
        <source>{stories} {reports}</source>
        <comment>14 stories + from 61 reports</comment>
        <translation>{stories}（{reports}）</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>話題%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <comment>after the number of stories</comment>
        <translation>
            <numerusform>報道%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {stories}</source>
        <comment>8 new reports + in 3 stories</comment>
        <translation>{reports}（{stories}）</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>新しい報道%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s)</source>
        <comment>after new reports</comment>
        <translation>
            <numerusform>話題%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>新しい話題%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new article(s)</source>
        <translation>
            <numerusform>ほかの新しい記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what arrived, nothing stands on this page. It is all in the lists.</source>
        <translation>届いた記事のうち、このページに載るものはありません。すべてリストにあります。</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. What your papers bring will stand here.</source>
        <translation>まだ何も届いていません。購読している媒体のニュースがここに載ります。</translation>
    </message>
    <message>
        <source>Nothing new since {moment}.</source>
        <translation>{moment}以降の新着はありません。</translation>
    </message>
    <message>
        <source>No event is told by two of your papers yet. Papers in other languages make this page.</source>
        <translation>2つ以上の媒体が伝えている出来事はまだありません。ほかの言語の媒体を加えると、この紙面ができます。</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>主な話題</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>続報</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>ここだけの記事</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>次のカード</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>前のカード</translation>
    </message>
    <message>
        <source>Open story or article</source>
        <translation>話題または記事を開く</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>次のセクション</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>前のセクション</translation>
    </message>
    <message>
        <source>First language; 2 to 9 are the others</source>
        <translation>最初の言語（2～9はほかの言語）</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>話題をフォロー</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>掲載理由</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>新着を表示</translation>
    </message>
    <message>
        <source>Mark these as read</source>
        <translation>ここまでを既読にする</translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>7 reports + from 7 papers</comment>
        <translation>{papers}の{reports}</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>報道%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>%n媒体</numerusform>
        </translation>
    </message>
    <message>
        <source>First: {time}</source>
        <translation>第一報：{time}</translation>
    </message>
    <message>
        <source>First: {paper}, {time}</source>
        <translation>第一報：{paper}、{time}</translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>新着：報道%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since you read it, {moment}</source>
        <translation>
            <numerusform>新着：前回読んだ時（{moment}）からの報道%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since {moment}</source>
        <translation>
            <numerusform>新着：{moment}以降の報道%n件</numerusform>
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
        <translation>相違：{figures}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n reported by AI</source>
        <translation>
            <numerusform>%n件中{count}件がAIによる報道</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: {paper}</source>
        <translation>画像：{paper}</translation>
    </message>
    <message>
        <source>Followed</source>
        <comment>a story</comment>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>記事{number}/{total}</translation>
    </message>
    <message>
        <source>Story {number} of {total}</source>
        <translation>話題{number}/{total}</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>a story</comment>
        <translation>未読</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a story</comment>
        <translation>既読</translation>
    </message>
    <message>
        <source>{place}, {state}: {headline}</source>
        <translation>{place}、{state}：{headline}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>言語不明</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {headline}</source>
        <translation>並べて読む：{headline}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <comment>the language of a headline</comment>
        <translation>{language}</translation>
    </message>
    <message>
        <source>Picture: {alt}</source>
        <translation>画像：{alt}</translation>
    </message>
    <message numerus="yes">
        <source>%n single article(s)</source>
        <translation>
            <numerusform>単独の記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all of this time.</source>
        <translation>この期間は以上です。</translation>
    </message>
    <message>
        <source>That is all of this time: {shown}.</source>
        <translation>この期間は以上です：{shown}。</translation>
    </message>
    <message>
        <source>That is all since {moment}.</source>
        <translation>{moment}以降は以上です。</translation>
    </message>
    <message>
        <source>That is all since {moment}: {shown}.</source>
        <translation>{moment}以降は以上です：{shown}。</translation>
    </message>
    <message numerus="yes">
        <source>%n more unread article(s) are in All articles.</source>
        <translation>
            <numerusform>未読の記事があと%n件、「すべての記事」にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>of the articles that are not shown</comment>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s), {unread}, are in All articles.</source>
        <translation>
            <numerusform>記事があと%n件（{unread}）、「すべての記事」にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: labelled as made by AI.</source>
        <translation>
            <numerusform>記事%n件を非表示：AIによるとの表示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden</source>
        <translation>
            <numerusform>非表示の%n件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not answer.</source>
        <translation>
            <numerusform>%n媒体から応答がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>ほか%n件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Nothing said about AI</source>
        <translation>AIに関する表示なし</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>HeadingsDialog</name>
    <message>
        <source>Headings of the Article</source>
        <translation>記事の見出し</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>T&amp;ry Again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Ask No&amp;w</source>
        <translation>今すぐ更新(&amp;W)</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>前回の成功</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>次回の更新</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク上のサイズ</translation>
    </message>
    <message>
        <source>{total}, of them {unread} unread</source>
        <translation>{total}件（未読{unread}件）</translation>
    </message>
    <message numerus="yes">
        <source>{number} in %n day(s)</source>
        <translation>
            <numerusform>%n日間に{number}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>週{number}件</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause}{date}から失敗が続いています。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>ヘルプ内を検索</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>ヘルプのページ一覧</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>この言葉を含むページはありません。</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI · Show</source>
        <translation>
            <numerusform>%n件を非表示：AIによるとの表示 · 表示する</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HighlightPopup</name>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>感想や意見を書く</translation>
    </message>
    <message>
        <source>Note on this highlight</source>
        <translation>このハイライトのメモ</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>ハイライトを削除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import of an Archive</source>
        <translation>アーカイブをインポート</translation>
    </message>
    <message>
        <source>Import of Subscriptions</source>
        <translation>購読リストをインポート</translation>
    </message>
    <message>
        <source>The clipping</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Adding the samples</source>
        <translation>サンプルを追加</translation>
    </message>
    <message>
        <source>Removing the samples</source>
        <translation>サンプルを削除</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>インポートできなかったもの</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be imported:</source>
        <translation>
            <numerusform>インポートできなかった項目（%n件）：</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>読み取っています：{total}件中{done}件</translation>
    </message>
    <message>
        <source>Reading… {done} so far</source>
        <translation>読み取っています… これまでに{done}件</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>インポートしています：{total}件中{done}件</translation>
    </message>
</context>
<context>
    <name>IndexRepairer</name>
    <message>
        <source>The search is being put in order. Until then it may miss articles.</source>
        <translation>検索を修復しています。完了するまで、見つからない記事があるかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>The search is in order: %n article(s) were missing.</source>
        <translation>
            <numerusform>検索の修復が完了しました。%n件の記事が抜けていました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press a Key</source>
        <translation>キーを押す</translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation>「{command}」に使うキーを押してください。</translation>
    </message>
    <message>
        <source>Key for {command}</source>
        <translation>{command}のキー</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>このキーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>“{command}” has this key already.</source>
        <translation>「{command}」はすでにこのキーです。</translation>
    </message>
    <message>
        <source>{key} is “{command}” now. Replace it?</source>
        <translation>{key}は「{command}」に使われています。置き換えますか？</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>このキーは空いています。</translation>
    </message>
    <message>
        <source>This key is free. Keys that stand alone are turned off at the moment.</source>
        <translation>このキーは空いています。単独で使うキーは現在オフになっています。</translation>
    </message>
    <message>
        <source>This key is free. It works on the front page.</source>
        <translation>このキーは空いています。一面で使えます。</translation>
    </message>
    <message>
        <source>This key is free. It works in the article.</source>
        <translation>このキーは空いています。記事で使えます。</translation>
    </message>
    <message>
        <source>This key is free. It works in the list and in the article.</source>
        <translation>このキーは空いています。リストと記事で使えます。</translation>
    </message>
    <message>
        <source>This key moves through what is on screen.</source>
        <translation>このキーは画面内の移動に使われます。</translation>
    </message>
    <message>
        <source>This key belongs to your desktop.</source>
        <translation>このキーはデスクトップで使われています。</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu, in each language another one.</source>
        <translation>Altと文字の組み合わせはメニューを開きます。文字は言語によって異なります。</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>このキーはフォーカスのある項目のメニューを開きます。</translation>
    </message>
    <message>
        <source>This key edits texts.</source>
        <translation>このキーは文字の編集に使われます。</translation>
    </message>
    <message>
        <source>{key} is “{command}”: {place}.</source>
        <translation>{key}は「{command}」です：{place}。</translation>
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
        <translation>先に記事かカードを選んでください</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>AI表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>情報の根拠(&amp;H)</translation>
    </message>
    <message>
        <source>The &amp;Text Is by AI</source>
        <translation>本文はAIによる(&amp;T)</translation>
    </message>
    <message>
        <source>The &amp;Pictures Are AI-Generated</source>
        <translation>画像はAI生成(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>表示に異議を示す(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>自分の申告を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>The Whole &amp;Feed…</source>
        <translation>フィード全体(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>LabelPopover</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>判断のしくみ(&amp;W)</translation>
    </message>
    <message>
        <source>What Do &amp;You Say?</source>
        <translation>自分の意見(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>About this label</source>
        <translation>この表示について</translation>
    </message>
    <message>
        <source>Not all say the same. These are their statements.</source>
        <translation>情報が一致していません。それぞれの内容は次のとおりです。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details.</source>
        <translation>
            <numerusform>ほか%n件は詳細にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelTeller</name>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>これ以上の情報は残っていません。</translation>
    </message>
    <message>
        <source>Disputed by you</source>
        <translation>自分で異議を付けた</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>{who}の署名あり</translation>
    </message>
    <message>
        <source>Signed, signer unknown</source>
        <translation>署名あり（署名者は不明）</translation>
    </message>
    <message>
        <source>Stated in the image file, not signed</source>
        <translation>画像ファイルに記載（署名なし）</translation>
    </message>
    <message>
        <source>Stated by the publisher (page data)</source>
        <translation>発行元が記載（ページのデータ）</translation>
    </message>
    <message>
        <source>Stated by the site</source>
        <translation>サイトが記載</translation>
    </message>
    <message>
        <source>Stated in the article</source>
        <translation>記事に記載</translation>
    </message>
    <message>
        <source>Rule for this feed</source>
        <translation>このフィードのルール</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>自分で付けた印</translation>
    </message>
    <message>
        <source>Made on this computer by {model}</source>
        <translation>{model}によりこのコンピューターで作成</translation>
    </message>
    <message>
        <source>Possible: the file names a program</source>
        <translation>可能性：ファイルにプログラム名あり</translation>
    </message>
</context>
<context>
    <name>LabellingController</name>
    <message>
        <source>Change the Labels of a Feed</source>
        <translation>フィードの表示を変更</translation>
    </message>
    <message>
        <source>Change Labels</source>
        <translation>表示を変更</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>変更はありません：すでにそうなっています</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n article(s) changed</source>
        <translation>
            <numerusform>%n件の記事の表示を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages of related stories: {choice}</source>
        <translation>関連記事の言語：{choice}</translation>
    </message>
</context>
<context>
    <name>LanguageFonts</name>
    <message>
        <source>Font of a lan&amp;guage</source>
        <translation>言語ごとのフォント(&amp;G)</translation>
    </message>
    <message>
        <source>Font of a language</source>
        <translation>言語ごとのフォント</translation>
    </message>
    <message>
        <source>Articles in this language are shown with it, whatever the choice above.</source>
        <translation>この言語の記事は、上の選択にかかわらずこのフォントで表示されます。</translation>
    </message>
    <message>
        <source>Font for {language}</source>
        <translation>{language}のフォント</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>上と同じ</translation>
    </message>
</context>
<context>
    <name>LanguageStrip</name>
    <message>
        <source>Next Language</source>
        <translation>次の言語</translation>
    </message>
    <message>
        <source>Previous Language</source>
        <translation>前の言語</translation>
    </message>
    <message>
        <source>{number} of {count} in this story · {language}</source>
        <comment>7 reports, the 2nd</comment>
        <translation>この話題の{number}/{count} · {language}</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n言語</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesRead</name>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>%n言語の記事を意味で比較できます。2つの言語モデルは、どちらもこのコンピューターにあります。それ以外の言語の記事では、発行元が示すリンクだけが表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>%n言語の記事を意味で比較できます。はるかに多くの言語に対応する2つ目の言語モデルは、このコンピューターにありません。それ以外の言語の記事では、発行元が示すリンクだけが表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages compared for related stories</source>
        <translation>関連記事のために比較する言語</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>言語を検索</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Not all could be erased. This is left:</source>
        <translation>一部を消去できませんでした。残っているもの：</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>This library can only be read. Marks are not kept.</source>
        <translation>このライブラリは読み取り専用です。付けた印は保存されません。</translation>
    </message>
    <message>
        <source>Another program is using the library. Your marks are stored as soon as it is done.</source>
        <translation>ほかのプログラムがライブラリを使用中です。終わり次第、付けた印が保存されます。</translation>
    </message>
    <message>
        <source>A part of the library is damaged.</source>
        <translation>ライブラリの一部が壊れています。</translation>
    </message>
    <message>
        <source>The library was taken away while it was open. Nothing can be stored until it is back.</source>
        <translation>使用中にライブラリが取り外されました。元に戻るまで何も保存できません。</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart to use the new version.</source>
        <translation>Readerappが更新されました。新しいバージョンを使うには再起動してください。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>What happened</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>履歴はまだありません。</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Add Feed</source>
        <translation>フィードを追加</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>すべて既読にする</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Mark as Read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>既読にしました</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>未読にしました</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スターを付けました</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>スターを外しました</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n件の記事を既読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n件の記事を未読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>%n件の記事にスターを付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n件の記事のスターを外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Article(s)</source>
        <translation>
            <numerusform>%n件の記事を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n件の記事をゴミ箱に移しました</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” is going on; you can read on</source>
        <translation>「{action}」を実行中です。そのまま読み続けられます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>記事(&amp;A)</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>フィード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>レイアウト(&amp;Y)</translation>
    </message>
    <message>
        <source>Sha&amp;re</source>
        <translation>共有(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System Theme</source>
        <translation>システムのテーマ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>セピア(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>ブラック(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>高コントラスト（ライト）(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>高コントラスト（ダーク）(&amp;C)</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{source} to {target}</source>
        <translation>{source}から{target}へ</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>ライセンス不明</translation>
    </message>
    <message>
        <source>{size} · added {day} · {licence} · {name}</source>
        <translation>{size} · {day}に追加 · {licence} · {name}</translation>
    </message>
    <message>
        <source>Damaged, and not used. Remove it, then add it again.</source>
        <translation>壊れているため、使われていません。削除してから追加し直してください。</translation>
    </message>
    <message>
        <source>{received} of {size} fetched · {licence} · {name}</source>
        <translation>{size}中{received}を取得済み · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} to fetch · {licence} · {name}</source>
        <translation>取得サイズ{size} · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} are fetched from {host}, and take {room} on this computer.

The model {name} was made by {maker}. Its licence is {licence}.

That host learns the address of your connection and which model you fetch. Nothing else is sent, and no other host is asked: where it leads to another one, nothing is fetched. What is fetched is checked before it is used.</source>
        <translation>{host}から{size}を取得し、このコンピューターの{room}を使います。

モデル{name}の作成者は{maker}、ライセンスは{licence}です。

{host}には、接続元のアドレスと、どのモデルを取得するかが伝わります。ほかには何も送信されず、ほかのサーバーにも接続しません。別の場所に転送される場合は取得しません。取得したものは使う前に検証されます。</translation>
    </message>
    <message>
        <source>It says that it translates {direction}, and takes {size}.

This model is not in the catalogue of Readerapp: nobody here has checked it. A model is data, not a program; but it may translate wrongly, and change what a text says. Add it only if you trust where it came from.</source>
        <translation>このモデルは{direction}翻訳するとされ、サイズは{size}です。

Readerappのカタログにはなく、検証されていません。モデルはプログラムではなくデータですが、誤訳をしたり、文章の内容を変えてしまったりするおそれがあります。入手元を信頼できる場合にだけ追加してください。</translation>
    </message>
</context>
<context>
    <name>ModelsController</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>翻訳モデル</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>&amp;Add It</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fetch a Model</source>
        <translation>モデルを取得</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>The model is here now.</source>
        <translation>モデルを取得しました。</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>ミュート(&amp;U)</translation>
    </message>
    <message>
        <source>This &amp;Story</source>
        <translation>この話題(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;Feed “{feed}”</source>
        <translation>フィード「{feed}」(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>言葉(&amp;W)…</translation>
    </message>
    <message>
        <source>What Is &amp;Muted…</source>
        <translation>ミュート中のもの(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>MutedMenu</name>
    <message>
        <source>&amp;Show What Is Muted</source>
        <translation>ミュート中のものを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End a Mute</source>
        <translation>ミュートを解除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rules and Mutes…</source>
        <translation>ルールとミュート(&amp;R)…</translation>
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
        <translation>ミュートしたものはライブラリに残ります。リスト、件数、一面には現れませんが、スター、タグ、検索からは見つかります。</translation>
    </message>
    <message>
        <source>The newest articles it hides:</source>
        <translation>隠れている最新の記事：</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>ミュート中のもの</translation>
    </message>
    <message>
        <source>Articles that are not shown</source>
        <translation>表示されていない記事</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>再び表示(&amp;S)</translation>
    </message>
    <message>
        <source>Mute &amp;Words…</source>
        <translation>言葉をミュート(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;List All Muted Articles</source>
        <translation>ミュート中の記事をすべて表示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A proxy is a computer that fetches for you. Where one is used, everything goes through it, and it also looks up the names.</source>
        <translation>プロキシは、代わりに取得するコンピューターです。使う場合は、すべてがプロキシを通り、名前もプロキシが調べます。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>By Hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer. Nothing is fetched until you choose “None” or “By Hand” above; an administrator can tell you the address.</source>
        <translation>このコンピューターのプロキシはスクリプトが選んでいます。上で「なし」か「手動」を選ぶまで、何も取得しません。アドレスは管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Used with “By Hand”, such as socks5://127.0.0.1:9050 or http://proxy.example:80. One that wants a password is set in the environment: http_proxy, all_proxy.</source>
        <translation>「手動」で使います。例：socks5://127.0.0.1:9050、http://proxy.example:80。パスワードが必要なプロキシは、環境変数http_proxy、all_proxyで設定します。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy. It begins with http://, https:// or socks5://, has no password, and may end with a port such as :8080.</source>
        <translation>「{address}」はプロキシのアドレスではありません。http://、https://、socks5://のいずれかで始まり、パスワードを含まず、:8080のようなポートで終わることができます。</translation>
    </message>
    <message>
        <source>The web is asked directly, whatever the system says.</source>
        <translation>システムの設定にかかわらず、ウェブに直接接続します。</translation>
    </message>
    <message>
        <source>Everything goes through the address below. While it is empty, nothing is fetched.</source>
        <translation>すべてが下のアドレスを通ります。空の間は何も取得しません。</translation>
    </message>
    <message>
        <source>That of the environment, or of your desktop. Where a script chooses it, nothing is fetched: Readerapp does not run it.</source>
        <translation>環境変数またはデスクトップのプロキシです。スクリプトがプロキシを選ぶ場合は、何も取得しません。Readerappはスクリプトを実行しません。</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Asking for news</source>
        <translation>ニュースの更新</translation>
    </message>
    <message>
        <source>Ask feeds for news &amp;by itself</source>
        <translation>フィードを自動で更新する(&amp;B)</translation>
    </message>
    <message>
        <source>Without this, a feed is asked only when you refresh it.</source>
        <translation>オフにすると、手動で更新したときだけフィードを確認します。</translation>
    </message>
    <message>
        <source>How oft&amp;en</source>
        <translation>更新の間隔(&amp;E)</translation>
    </message>
    <message>
        <source>Lively feeds change about once an hour, quiet ones are asked less often. The activity window says when each is asked next, and why.</source>
        <translation>更新の多いフィードは約1時間ごとに、少ないフィードはそれより間を空けて確認します。次回の時刻とその理由は、アクティビティのウインドウで確認できます。</translation>
    </message>
    <message>
        <source>Also when Readerapp &amp;starts</source>
        <translation>Readerappの起動時にも更新する(&amp;S)</translation>
    </message>
    <message>
        <source>Feeds whose time has come are asked as soon as the window is open.</source>
        <translation>ウインドウが開くとすぐに、更新の時刻を過ぎたフィードを確認します。</translation>
    </message>
    <message>
        <source>Also over &amp;metered connections</source>
        <translation>従量制の接続でも更新する(&amp;M)</translation>
    </message>
    <message>
        <source>A metered connection costs by what is sent, such as that of a phone.</source>
        <translation>従量制の接続とは、スマートフォンの回線のように、通信量に応じて料金がかかる接続です。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Pictures and full articles of your feeds are kept on this computer. When they take more room than this, the oldest you have read go first; starred ones stay.</source>
        <translation>フィードの画像と記事全文は、このコンピューターに保存されます。下の容量を超えると、既読の古いものから順に削除されます。スター付きのものは残ります。</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>画像の容量(&amp;P)</translation>
    </message>
    <message>
        <source>How much disk the pictures may take. With 0 none are fetched.</source>
        <translation>画像に使うディスク容量の上限です。0にすると画像を取得しません。</translation>
    </message>
    <message>
        <source>Room for the publishers’ p&amp;ages</source>
        <translation>発行元のページの容量(&amp;A)</translation>
    </message>
    <message>
        <source>How much disk the pages may take from which articles were read.</source>
        <translation>記事の取得元となったページに使うディスク容量の上限です。</translation>
    </message>
    <message>
        <source>Room for soun&amp;ds that were played</source>
        <translation>再生した音声の容量(&amp;D)</translation>
    </message>
    <message>
        <source>What was played longest ago goes first. What you keep for offline stays.</source>
        <translation>再生したのが古いものから削除します。オフライン用に保存したものは残ります。</translation>
    </message>
    <message>
        <source>On battery, &amp;wait with pictures, full articles and related stories</source>
        <translation>バッテリー使用時は、画像、記事全文、関連記事を後回しにする(&amp;W)</translation>
    </message>
    <message>
        <source>They come as soon as the computer is plugged in again.</source>
        <translation>電源に接続すると、すぐに処理されます。</translation>
    </message>
    <message>
        <source>Make All Articles Available &amp;Offline</source>
        <translation>すべての記事をオフラインで読めるようにする(&amp;O)</translation>
    </message>
    <message>
        <source>As often as each feed changes</source>
        <translation>フィードの更新頻度に合わせる</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n時間ごと</numerusform>
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
        <translation>設定どおり</translation>
    </message>
    <message>
        <source>about hourly</source>
        <translation>約1時間ごと</translation>
    </message>
    <message>
        <source>changes seldom</source>
        <translation>変化が少ない</translation>
    </message>
    <message>
        <source>sends much</source>
        <translation>データ量が多い</translation>
    </message>
    <message>
        <source>publisher’s wish</source>
        <translation>発行元の希望</translation>
    </message>
    <message>
        <source>publisher’s pause</source>
        <translation>発行元の休止</translation>
    </message>
    <message>
        <source>server’s wish</source>
        <translation>サーバーの希望</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>has a server</source>
        <translation>サーバーあり</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s), as you set</source>
        <translation>
            <numerusform>設定どおり%n分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s), as you set</source>
        <translation>
            <numerusform>設定どおり%n時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>about once an hour</source>
        <translation>約1時間ごと</translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because it changes seldom</source>
        <translation>
            <numerusform>変化が少ないため、約%n時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because its server sends all of it each time</source>
        <translation>
            <numerusform>サーバーが毎回すべてを送信するため、約%n時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), as its publisher asks</source>
        <translation>
            <numerusform>発行元の希望により、約%n時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>its publisher says that nothing comes before</source>
        <translation>それまでは何も出ないと発行元が示しています</translation>
    </message>
    <message>
        <source>its server asks to be left alone until then</source>
        <translation>それまで接続しないようサーバーが求めています</translation>
    </message>
    <message>
        <source>it failed, and what fails is asked less often</source>
        <translation>失敗したため（失敗するフィードは更新を減らします）</translation>
    </message>
    <message>
        <source>it has not been asked yet</source>
        <translation>まだ一度も更新していません</translation>
    </message>
    <message>
        <source>its publisher ended it</source>
        <translation>発行元が配信を終了しました</translation>
    </message>
    <message>
        <source>asking by itself is switched off in the settings</source>
        <translation>設定で自動更新がオフになっています</translation>
    </message>
    <message>
        <source>the server of its account asks it</source>
        <translation>アカウントのサーバーが確認します</translation>
    </message>
    <message>
        <source>With its account</source>
        <translation>アカウントとともに</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>手動更新時</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>まもなく</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, less sure</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>ほか%n件（確度低め）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure</source>
        <comment>related stories; none is sure</comment>
        <translation>
            <numerusform>確度の低いもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What publishers link is shown, and what you say belongs together.</source>
        <translation>発行元のリンクと、自分で同じ話題としたものを表示しています。</translation>
    </message>
    <message>
        <source>Stories in this script cannot be compared by meaning on this computer.</source>
        <translation>この文字で書かれた記事は、このコンピューターでは意味で比較できません。</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer: the second language model is not installed here.</source>
        <translation>{language}の記事は、2つ目の言語モデルがこのコンピューターにないため、意味で比較できません。</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer.</source>
        <translation>{language}の記事は、このコンピューターでは意味で比較できません。</translation>
    </message>
</context>
<context>
    <name>NotesExport</name>
    <message>
        <source>Export Notes</source>
        <translation>メモをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Notes on %n article(s) exported</source>
        <translation>
            <numerusform>%n件の記事のメモをエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No article selected</source>
        <translation>記事が選択されていません</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>リストで選んだ記事がここに開きます。</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message>
        <source>Notifications are on now. The settings say when they are shown.</source>
        <translation>通知をオンにしました。表示する条件は設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>新しい記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>通知はこのように表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) of a story you follow</source>
        <translation>
            <numerusform>フォロー中の話題の新しい報道%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n new article(s)</source>
        <translation>
            <numerusform>{rule}：新しい記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s) from {source}</source>
        <translation>
            <numerusform>{source}の新しい記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, of a story you follow</source>
        <translation>{source}（フォロー中の話題）</translation>
    </message>
    <message>
        <source>{source}, found by {rule}</source>
        <translation>{source}（ルール：{rule}）</translation>
    </message>
    <message>
        <source>{name}: {headline}</source>
        <translation>{name}：{headline}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {headline} and %n more</source>
        <translation>
            <numerusform>{name}：{headline}、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
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
        <translation>新着を通知する(&amp;N)</translation>
    </message>
    <message>
        <source>You choose the feeds one by one, in their properties.</source>
        <translation>通知するフィードは、フィードごとのプロパティで選びます。</translation>
    </message>
    <message>
        <source>Also new reports of stories I follo&amp;w</source>
        <translation>フォロー中の話題の新しい報道も通知する(&amp;W)</translation>
    </message>
    <message>
        <source>Stories are followed on the front page.</source>
        <translation>話題のフォローは一面で行います。</translation>
    </message>
    <message>
        <source>Show &amp;headlines, not only how many</source>
        <translation>件数だけでなく見出しも表示する(&amp;H)</translation>
    </message>
    <message>
        <source>Without this, a notification says only how many articles came.</source>
        <translation>オフにすると、通知には届いた記事の件数だけが表示されます。</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>通知の頻度(&amp;M)</translation>
    </message>
    <message>
        <source>What comes in between is told of with the next one.</source>
        <translation>その間に届いたものは、次の通知でまとめて知らせます。</translation>
    </message>
    <message>
        <source>Wait with them during &amp;quiet hours</source>
        <translation>決まった時間帯は通知を控える(&amp;Q)</translation>
    </message>
    <message>
        <source>What comes in these hours is told of after them.</source>
        <translation>この時間帯に届いたものは、終わってから通知します。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>When quiet hours begin.</source>
        <translation>通知を控える時間帯の始まりです。</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>When quiet hours end.</source>
        <translation>通知を控える時間帯の終わりです。</translation>
    </message>
    <message>
        <source>Your desktop gets what a notification says. It may show it on the lock screen, keep it in a list, or pass it to a phone you connected. Readerapp itself sends nothing anywhere.</source>
        <translation>通知の内容はデスクトップに渡されます。デスクトップは、それをロック画面に表示したり、一覧に残したり、接続したスマートフォンに転送したりすることがあります。Readerapp自体はどこにも何も送信しません。</translation>
    </message>
    <message>
        <source>&amp;Show One Now</source>
        <translation>通知を試す(&amp;S)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window closes</source>
        <translation>ウインドウを閉じてもトレイで動作し続ける(&amp;K)</translation>
    </message>
    <message>
        <source>News keeps coming until you choose Quit there.</source>
        <translation>トレイで「終了」を選ぶまで、ニュースが届き続けます。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Readerapp.</source>
        <translation>このデスクトップにはトレイがないため、ウインドウを閉じるとReaderappは終了します。</translation>
    </message>
    <message>
        <source>Start in the tray when I lo&amp;g in</source>
        <translation>ログイン時にトレイで起動する(&amp;G)</translation>
    </message>
    <message>
        <source>No window opens then. Your desktop does it, and may ask you first.</source>
        <translation>このときウインドウは開きません。デスクトップが行い、先に確認を求めることがあります。</translation>
    </message>
    <message>
        <source>No window opens then. A file in the autostart folder of your desktop does it; without this, the file is removed.</source>
        <translation>このときウインドウは開きません。デスクトップの自動起動フォルダーにあるファイルで行い、オフにするとそのファイルは削除されます。</translation>
    </message>
    <message>
        <source>To start Readerapp when you log in, use the settings of your system.</source>
        <translation>ログイン時にReaderappを起動するには、システムの設定を使ってください。</translation>
    </message>
    <message>
        <source>Your desktop took it.</source>
        <translation>デスクトップに通知を渡しました。</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications.</source>
        <translation>このデスクトップには通知を表示するプログラムがありません。</translation>
    </message>
    <message>
        <source>One after each refresh</source>
        <translation>更新のたびに1回</translation>
    </message>
    <message numerus="yes">
        <source>One every %n minute(s)</source>
        <translation>
            <numerusform>最大で%n分に1回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One every %n hour(s)</source>
        <translation>
            <numerusform>最大で%n時間に1回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineController</name>
    <message>
        <source>Everything here is available offline already.</source>
        <translation>ここにあるものは、すべてオフラインで読めます。</translation>
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
        <translation>読める言語</translation>
    </message>
    <message>
        <source>The front page takes its headlines from the first of these in which a story is told, after the language of the menus, and “Add Feed” shows their papers first. The next edition follows a change.</source>
        <translation>一面の見出しには、メニューの言語に次いで、ここに並ぶ順で最初にその話題が書かれている言語を使います。「フィードを追加」では、これらの言語の媒体が先に表示されます。変更は次の版から反映されます。</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>{language}を外す</translation>
    </message>
    <message>
        <source>&amp;Add a language</source>
        <translation>言語を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>This source sent only a summary.</source>
        <translation>この配信元からは要約だけが届きました。</translation>
    </message>
    <message>
        <source>The full article comes with the next refresh.</source>
        <translation>記事全文は次回の更新で届きます。</translation>
    </message>
    <message>
        <source>Part of this article is missing. Open it in your browser to read all of it.</source>
        <translation>この記事は一部が欠けています。全体を読むには、ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>The full article could not be fetched.</source>
        <translation>記事全文を取得できませんでした。</translation>
    </message>
    <message>
        <source>Only the title and the address of this article are here.</source>
        <translation>この記事はタイトルとアドレスだけがあります。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>a file</comment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>プレーヤーで開く</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Keep for offline</source>
        <translation>オフライン用に保存</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>取得を停止</translation>
    </message>
    <message>
        <source>Kept, remove</source>
        <translation>保存済み、削除</translation>
    </message>
    <message>
        <source>Keep for offline ({there} of {total} here)</source>
        <translation>オフライン用に保存（{total}中{there}あり）</translation>
    </message>
    <message>
        <source>Keep for offline ({there} here)</source>
        <translation>オフライン用に保存（{there}あり）</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>著者：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>約%n分で読めます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long a sound or a film lasts</comment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Its source dates it {date}</source>
        <translation>配信元での日付：{date}</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>更新：{date}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>この画像は表示できません。</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>画像は読み込まれていません</translation>
    </message>
    <message>
        <source>This picture comes with the next refresh.</source>
        <translation>この画像は次回の更新で届きます。</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>画像を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The source describes this picture:</source>
        <translation>配信元による画像の説明：</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>画像を読み込む</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <source>Find a Command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Find a command, a list, a setting or a story</source>
        <translation>コマンド、リスト、設定、話題を検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>この名前のものはありません。</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>現在は実行できません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>rows of the palette</comment>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>配信元</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>%n件の報道がある話題</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>PaneArea</name>
    <message>
        <source>Width of the navigation</source>
        <translation>ナビゲーションの幅</translation>
    </message>
    <message>
        <source>Width of the related stories</source>
        <translation>関連記事の幅</translation>
    </message>
    <message>
        <source>Size of the list</source>
        <translation>リストの大きさ</translation>
    </message>
</context>
<context>
    <name>PictureLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>AI表示(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>情報の根拠(&amp;H)</translation>
    </message>
    <message>
        <source>This &amp;Picture Is AI-Generated</source>
        <translation>この画像はAI生成(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>表示に異議を示す(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>自分の申告を取り消す(&amp;B)</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>画像全体(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>実際のサイズ(&amp;F)</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>この画像は表示できません。</translation>
    </message>
    <message>
        <source>Description: {words}</source>
        <translation>説明：{words}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>情報の根拠(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Who asks for news</source>
        <translation>新着を確認するもの</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>リンク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of level {level}</source>
        <translation>レベル{level}の見出し</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>No heading further down</source>
        <translation>これより下に見出しはありません</translation>
    </message>
    <message>
        <source>No heading further up</source>
        <translation>これより上に見出しはありません</translation>
    </message>
    <message>
        <source>End of the table</source>
        <translation>表の終わり</translation>
    </message>
    <message>
        <source>End of the list</source>
        <translation>箇条書きの終わり</translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation>引用の終わり</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>%n項目の箇条書き</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Table with {rows} rows and {columns} columns</source>
        <translation>{rows}行{columns}列の表</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>{row}行{column}列</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り線</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Sounds are handed to the player of this computer. To play them in this window, install {package} with pip and start Readerapp again.</source>
        <translation>音声はこのコンピューターのプレーヤーに渡されます。このウィンドウで再生するには、pipで{package}をインストールしてReaderappを再起動してください。</translation>
    </message>
</context>
<context>
    <name>PlayingController</name>
    <message>
        <source>From {host}: {there} of {total}</source>
        <translation>{host}から取得：{total}中{there}</translation>
    </message>
    <message>
        <source>From {host}: {there}</source>
        <translation>{host}から取得：{there}</translation>
    </message>
    <message>
        <source>“{name}” could not be played here.</source>
        <translation>「{name}」をここで再生できませんでした。</translation>
    </message>
    <message>
        <source>Open in the &amp;Player</source>
        <translation>プレーヤーで開く(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PlayingFeature</name>
    <message>
        <source>The article of this sound is in the bin.</source>
        <translation>この音声の記事はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>ゴミ箱を開く(&amp;B)…</translation>
    </message>
    <message>
        <source>The article of this sound is no longer in the library.</source>
        <translation>この音声の記事はもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>PortalAutostart</name>
    <message>
        <source>Readerapp brings news in the background, from its icon in the tray.</source>
        <translation>Readerappはトレイのアイコンとして残り、バックグラウンドでニュースを届けます。</translation>
    </message>
    <message>
        <source>Your desktop did not allow it, or cannot do it.</source>
        <translation>デスクトップが許可しなかったか、対応していません。</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Width of the Page</source>
        <translation>ページの幅</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>横向き</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Nothing would go now.</source>
        <translation>現在、移動するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, about {size}, would move to the bin.</source>
        <translation>{articles}（約{size}）がゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>Beyond the limits, but kept: {articles}.</source>
        <translation>上限を超えても残るもの：{articles}。</translation>
    </message>
    <message>
        <source>They came here on {day}.</source>
        <translation>届いた日：{day}。</translation>
    </message>
    <message>
        <source>They came here between {first} and {last}.</source>
        <translation>届いた日：{first}から{last}まで。</translation>
    </message>
    <message numerus="yes">
        <source>%n more feed(s)</source>
        <translation>
            <numerusform>ほか%n件のフィード</numerusform>
        </translation>
    </message>
    <message>
        <source>From {feeds}.</source>
        <translation>フィード：{feeds}。</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>フィード以外</translation>
    </message>
    <message>
        <source>{feed} ({number})</source>
        <translation>{feed}（{number}）</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>Among them: {titles}.</source>
        <translation>記事の例：{titles}。</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>スター付き%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with tags or notes of yours</source>
        <translation>
            <numerusform>タグまたはメモ付き%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the story of a starred one</source>
        <translation>
            <numerusform>スター付きの記事と同じ話題%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of feeds that keep everything</source>
        <translation>
            <numerusform>すべて残すフィードの%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you brought back</source>
        <translation>
            <numerusform>復元したもの%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number}/{count}ページ</translation>
    </message>
    <message>
        <source>Print Article</source>
        <translation>記事を印刷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>同意を撤回(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ask Me Again</source>
        <translation>もう一度質問を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Read Our Privacy &amp;Policy</source>
        <translation>プライバシーポリシーを読む(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Erase the Counts</source>
        <translation>集計を消去(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xport the Counts…</source>
        <translation>集計をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Your accounts on news servers are told what you read and star of their articles: {names}.</source>
        <translation>ニュースサーバーのアカウントには、その記事のうちどれを読んだか、スターを付けたかが伝わります: {names}。</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>集計の内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>&amp;Ask Me</source>
        <translation>質問を表示(&amp;A)</translation>
    </message>
    <message>
        <source>You accepted usage statistics. The counts below stay on this computer and are never sent.</source>
        <translation>利用統計に同意しています。下の集計はこのコンピューターに残り、送信されることはありません。</translation>
    </message>
    <message>
        <source>You refused usage statistics. Nothing is counted, and everything works.</source>
        <translation>利用統計を拒否しています。何も集計されず、すべての機能を使えます。</translation>
    </message>
    <message>
        <source>Nothing is counted: you closed the question without an answer.</source>
        <translation>何も集計されていません。質問に回答せずに閉じました。</translation>
    </message>
    <message>
        <source>Nothing is counted: you have not been asked yet.</source>
        <translation>何も集計されていません。まだ質問を表示していません。</translation>
    </message>
    <message>
        <source>Nothing is counted: usage statistics are switched off for this computer.</source>
        <translation>何も集計されていません。このコンピューターでは利用統計がオフになっています。</translation>
    </message>
</context>
<context>
    <name>PrivateFeedsQuestion</name>
    <message>
        <source>Feeds in Your Own Network</source>
        <translation>自分のネットワーク内のフィード</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s) are on this computer or in your own network:</source>
        <translation>
            <numerusform>新しいフィード%n件は、このコンピューターか自分のネットワークの中にあります：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow it only if you trust where they come from. Otherwise they will not be asked.</source>
        <translation>
            <numerusform>入手元を信頼できる場合にだけ許可してください。許可しないフィードには接続しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Do Not Allow</source>
        <translation>許可しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ProblemController</name>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Problem Report(s)</source>
        <translation>
            <numerusform>%n件の不具合レポートを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem reports deleted</source>
        <translation>不具合レポートを削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Nothing has gone wrong: there is no problem report.</source>
        <translation>不具合は起きていません。不具合レポートはありません。</translation>
    </message>
    <message>
        <source>What went wrong in Readerapp itself. These reports stay on this computer and are sent to nobody. They hold no article, no address and no search.</source>
        <translation>Readerapp自体に起きた不具合の記録です。レポートはこのコンピューターに残り、誰にも送信されません。記事、アドレス、検索した言葉は含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a fault happened</comment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>一覧の幅</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>不具合レポート</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>レポートの本文</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete &amp;All</source>
        <translation>すべて削除(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>すべて更新(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中の処理はありません。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>場所(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Quote as Picture</source>
        <translation>引用を画像にする</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>ブラック</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高コントラスト（ライト）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高コントラスト（ダーク）</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ReaderApp</name>
    <message>
        <source>Something unexpected went wrong. Readerapp goes on.</source>
        <translation>予期しない問題が起きましたが、Readerappは動作を続けます。</translation>
    </message>
    <message>
        <source>Readerapp stopped unexpectedly last time.</source>
        <translation>前回、Readerappは予期せず停止しました。</translation>
    </message>
    <message>
        <source>A helper process stopped unexpectedly. All other work goes on.</source>
        <translation>補助プロセスが予期せず停止しました。ほかの処理は続いています。</translation>
    </message>
    <message>
        <source>Work in the background stopped unexpectedly. What was done until then is kept.</source>
        <translation>バックグラウンドの処理が予期せず停止しました。それまでの結果は保存されています。</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Open &amp;Link in Browser</source>
        <translation>リンクをブラウザーで開く(&amp;L)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>リンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Save F&amp;ile…</source>
        <translation>ファイルを保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;View Picture</source>
        <translation>画像を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;Picture As…</source>
        <translation>名前を付けて画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Loa&amp;d Picture</source>
        <translation>画像を読み込む(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>&amp;Font of articles</source>
        <translation>記事のフォント(&amp;F)</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>明朝体（セリフ）</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>ゴシック体（サンセリフ）</translation>
    </message>
    <message>
        <source>The letters of articles. Lists and menus keep theirs.</source>
        <translation>記事の文字に使います。リストとメニューの文字は変わりません。</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> ピクセル</translation>
    </message>
    <message>
        <source>How large the letters of articles are. “Zoom In” and “Zoom Out” change it too.</source>
        <translation>記事の文字の大きさです。「拡大」と「縮小」でも変わります。</translation>
    </message>
    <message>
        <source>&amp;Width of the text</source>
        <translation>文章の幅(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source> letter(s)</source>
        <translation>
            <numerusform> 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>How many letters stand in a line. 60 to 75 are read best.</source>
        <translation>1行の文字数です。欧文では60～75文字が最も読みやすいとされます。</translation>
    </message>
    <message>
        <source>&amp;Height of the lines</source>
        <translation>行の高さ(&amp;H)</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> パーセント</translation>
    </message>
    <message>
        <source>How far apart lines stand. 100 is what each script usually has.</source>
        <translation>行と行の間隔です。100が、それぞれの文字の標準です。</translation>
    </message>
    <message>
        <source>Let lines end at one &amp;edge (justified text)</source>
        <translation>行末をそろえる（両端揃え）(&amp;E)</translation>
    </message>
    <message>
        <source>Words are moved apart until all lines are of one length.</source>
        <translation>すべての行が同じ長さになるように、単語の間隔を広げます。</translation>
    </message>
    <message>
        <source>Break long wor&amp;ds</source>
        <translation>長い単語を行末で分割(&amp;D)</translation>
    </message>
    <message>
        <source>In justified text</source>
        <translation>両端揃えの文章のみ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に分割</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>分割しない</translation>
    </message>
    <message>
        <source>By the rules of the article’s language, and on screen only.</source>
        <translation>記事の言語の規則に従います。画面上だけの表示です。</translation>
    </message>
    <message>
        <source>Show below an article how &amp;much of it is left</source>
        <translation>記事の下に残りの分量を表示する(&amp;M)</translation>
    </message>
    <message>
        <source>A quiet line with the minutes left and how far you are.</source>
        <translation>残りの時間と読んだ割合を、目立たない1行で示します。</translation>
    </message>
    <message>
        <source>Mark articles as &amp;read when they are opened</source>
        <translation>記事を開いたら既読にする(&amp;R)</translation>
    </message>
    <message>
        <source>Without this, they stay unread until you mark them yourself.</source>
        <translation>オフにすると、自分で既読にするまで未読のままになります。</translation>
    </message>
    <message>
        <source>Mark as read &amp;after</source>
        <translation>既読にするまでの時間(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <translation>
            <numerusform> 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>How long an article must be open before it counts as read.</source>
        <translation>記事を開いてから既読になるまでの時間です。</translation>
    </message>
    <message>
        <source>&amp;Links in articles</source>
        <translation>記事内のリンク(&amp;L)</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Show the address and ask first</source>
        <translation>アドレスを表示して確認する</translation>
    </message>
    <message>
        <source>Readerapp follows no link itself: your browser opens it.</source>
        <translation>Readerapp自体がリンクを開くことはありません。開くのはブラウザーです。</translation>
    </message>
    <message>
        <source>Read aloud on the des&amp;ktop</source>
        <translation>デスクトップでの読み上げ(&amp;K)</translation>
    </message>
    <message>
        <source>Media keys only</source>
        <translation>メディアキーのみ</translation>
    </message>
    <message>
        <source>Media keys, title and paper</source>
        <translation>メディアキー、タイトル、媒体</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Other programs see what is told here while an article is read aloud or a sound is played. The lock screen may show a title, and some programs pass it on, such as to a phone.</source>
        <translation>記事の読み上げ中や音声の再生中、ここで知らせる内容はほかのプログラムから見えます。ロック画面にタイトルが表示されることがあり、スマートフォンなどに転送するプログラムもあります。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>{key} shows the original.</source>
        <translation>{key}で原文を表示します。</translation>
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
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the article is left</source>
        <translation>記事の残りの分量</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>新しい記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no feed to ask.</source>
        <translation>更新するフィードがありません。</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>フィードを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>プロキシ(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>RefreshIndicator</name>
    <message>
        <source>Show the activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>更新を中止</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}件中{done}件</translation>
    </message>
    <message>
        <source>Refreshing: {place}</source>
        <translation>更新中：{place}</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>更新の進行状況</translation>
    </message>
    <message>
        <source>Relating: {done} of {total}</source>
        <translation>関連記事を検索中：{total}件中{done}件</translation>
    </message>
    <message>
        <source>Progress of relating</source>
        <translation>関連記事の検索の進行状況</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related story</source>
        <translation>関連記事</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related stories</source>
        <translation>関連記事</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>このコンピューターで検出</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI</source>
        <translation>
            <numerusform>%n件を非表示：AIによるとの表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated by the publisher</source>
        <translation>発行元が提示</translation>
    </message>
    <message>
        <source>Looking for related stories…</source>
        <translation>関連記事を探しています…</translation>
    </message>
    <message>
        <source>No related story in your library yet.</source>
        <translation>ライブラリに関連記事はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other languages</source>
        <translation>
            <numerusform>ほかの言語にあと%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not related, as you said</source>
        <translation>
            <numerusform>関連なしとしたもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>再び表示</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Error {status}</source>
        <translation>エラー{status}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>in the way of a feed</comment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>安全でない接続</translation>
    </message>
    <message>
        <source>Too many redirections</source>
        <translation>転送が多すぎます</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>プライベートアドレス</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>応答を理解できません</translation>
    </message>
    <message>
        <source>Not a feed</source>
        <translation>フィードではありません</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>受信が中断</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>発行元が配信を終了</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Asked us to wait</source>
        <translation>待機の要求</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ディスクがいっぱい</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>{name} says that it was asked too often ({status}).</source>
        <translation>「{name}」から、接続の回数が多すぎると応答がありました（{status}）。</translation>
    </message>
    <message>
        <source>The server of {name} is in trouble ({status}).</source>
        <translation>「{name}」のサーバーに問題が起きています（{status}）。</translation>
    </message>
    <message>
        <source>{name} asks for a password ({status}).</source>
        <translation>「{name}」はパスワードを求めています（{status}）。</translation>
    </message>
    <message>
        <source>{name} is for paying readers ({status}).</source>
        <translation>「{name}」は有料会員向けです（{status}）。</translation>
    </message>
    <message>
        <source>{name} refuses to answer this app ({status}).</source>
        <translation>「{name}」はこのアプリへの応答を拒否しています（{status}）。</translation>
    </message>
    <message>
        <source>{name} is not where it was ({status}).</source>
        <translation>「{name}」は以前の場所にありません（{status}）。</translation>
    </message>
    <message>
        <source>{name} has ended for good ({status}).</source>
        <translation>「{name}」は配信を終了しました（{status}）。</translation>
    </message>
    <message>
        <source>{name} answered with an error ({status}).</source>
        <translation>「{name}」からエラーが返されました（{status}）。</translation>
    </message>
    <message>
        <source>There is nothing to do: the site has to mend it. We ask again later.</source>
        <translation>サイト側で直す必要があり、できることはありません。しばらくしてから自動で再試行します。</translation>
    </message>
    <message>
        <source>The site asks for a password, which this app does not give. Look on the site for a feed that is open to all.</source>
        <translation>サイトがパスワードを求めていますが、このアプリは対応していません。公開されているフィードをサイトで探してください。</translation>
    </message>
    <message>
        <source>Look on the site for a feed that is open to all.</source>
        <translation>公開されているフィードをサイトで探してください。</translation>
    </message>
    <message>
        <source>The site keeps programs away. Open it in a browser: it may offer another address for its feed.</source>
        <translation>サイトがプログラムからの接続を拒んでいます。ブラウザーで開くと、別のフィードのアドレスが見つかることがあります。</translation>
    </message>
    <message>
        <source>It may have moved. Look for the feed again on its site.</source>
        <translation>移転した可能性があります。サイトからフィードを探し直してください。</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later, and less often.</source>
        <translation>できることはありません。間隔を空けて自動で再試行します。</translation>
    </message>
    <message>
        <source>Try again later, or open the site in a browser.</source>
        <translation>しばらくしてから再試行するか、サイトをブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>It is not asked any more, and its articles stay. Look for the feed again on its site, or unsubscribe.</source>
        <translation>今後は更新されませんが、届いた記事は残ります。サイトからフィードを探し直すか、購読を解除してください。</translation>
    </message>
    <message>
        <source>Check the address and your connection. When other sites answer, this one may be down or gone.</source>
        <translation>アドレスと接続を確認してください。ほかのサイトにつながる場合は、このサイトが停止しているか、なくなった可能性があります。</translation>
    </message>
    <message>
        <source>The site or your connection is slow. We ask again later.</source>
        <translation>サイトまたは接続が遅くなっています。しばらくしてから自動で再試行します。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. When they are right, the certificate of the site is wrong, and only its owner can mend it.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しければサイトの証明書の問題で、サイトの所有者にしか直せません。</translation>
    </message>
    <message>
        <source>Everything that is here already can be read. New articles come with the connection.</source>
        <translation>すでにあるものはすべて読めます。新しい記事は接続が戻ると届きます。</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later.</source>
        <translation>できることはありません。しばらくしてから自動で再試行します。</translation>
    </message>
    <message>
        <source>The site leads in a circle. Look for the feed again on its site.</source>
        <translation>サイトの転送が循環しています。サイトからフィードを探し直してください。</translation>
    </message>
    <message>
        <source>It leads into a private network. When you trust it, type that address yourself.</source>
        <translation>プライベートネットワークにつながっています。信頼できる場合は、そのアドレスを自分で入力してください。</translation>
    </message>
    <message>
        <source>What arrived whole is kept. Try again later.</source>
        <translation>完全に届いたものは保存されています。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Check the address for typing errors. It begins with https:// or http://.</source>
        <translation>アドレスに入力の誤りがないか確認してください。アドレスはhttps://またはhttp://で始まります。</translation>
    </message>
    <message>
        <source>Check whether it runs, and its address in the settings.</source>
        <translation>プロキシが動いているか、設定のアドレスが正しいかを確認してください。</translation>
    </message>
    <message>
        <source>Its rules may forbid this site. Try again later.</source>
        <translation>プロキシの規則がこのサイトを禁じている可能性があります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again later. When it stays so, look for another feed on the site.</source>
        <translation>しばらくしてから再試行してください。状態が変わらないときは、サイトで別のフィードを探してください。</translation>
    </message>
    <message>
        <source>Look for the feed again on its site.</source>
        <translation>サイトからフィードを探し直してください。</translation>
    </message>
    <message>
        <source>Try the page on which the site lists its news. Not every site has a feed; the catalogue names many that do.</source>
        <translation>サイトのニュース一覧のページを試してください。フィードのないサイトもあります。カタログには、フィードのあるサイトが多数載っています。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>ディスクに空きを作ってから再試行してください。</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>ほかのプログラムを閉じてから再試行してください。</translation>
    </message>
    <message>
        <source>Choose a file that another reader exported (OPML).</source>
        <translation>ほかのリーダーからエクスポートしたファイル（OPML）を選んでください。</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>&amp;Not This Story</source>
        <translation>この話題ではない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>同じ話題(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What came back</source>
        <translation>復旧の結果</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>バックアップから</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失われたもの</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Everything that is still readable is being copied. This can take minutes.</source>
        <translation>まだ読み取れるものをすべてコピーしています。数分かかることがあります。</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>バックアップを検証し、コピーしています。</translation>
    </message>
    <message>
        <source>A new library is being made.</source>
        <translation>新しいライブラリを作成しています。</translation>
    </message>
    <message>
        <source>Folder of a Library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Makes a new library of everything that is still readable. If there is a backup, it fills the gaps.</source>
        <translation>まだ読み取れるものすべてから、新しいライブラリを作ります。バックアップがあれば、欠けた部分を補います。</translation>
    </message>
    <message>
        <source>Salvage What Can Be Read</source>
        <translation>読み取れるものを復旧</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Opens the library if it can be opened now.</source>
        <translation>ライブラリを開けるかどうか、もう一度試します。</translation>
    </message>
    <message>
        <source>Look Elsewhere…</source>
        <translation>別の場所を探す…</translation>
    </message>
    <message>
        <source>Opens a library in another folder.</source>
        <translation>別のフォルダーにあるライブラリを開きます。</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>新しいライブラリを作る</translation>
    </message>
    <message>
        <source>Begins an empty one. The present file is kept beside it.</source>
        <translation>空のライブラリから始めます。現在のファイルは同じ場所に残ります。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Leaves everything as it is.</source>
        <translation>何も変更しません。</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>バックアップを探しています…</translation>
    </message>
    <message>
        <source>No backup was found.</source>
        <translation>バックアップは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Restore Backup of {date}</source>
        <translation>{date}のバックアップを復元</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s). What came later is not in it.</source>
        <translation>
            <numerusform>記事%n件。それ以降に届いたものは含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. Nothing has been changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The library was salvaged.</source>
        <translation>ライブラリを復旧しました。</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>ライブラリを開く</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>The library is damaged.</source>
        <translation>ライブラリが壊れています。</translation>
    </message>
    <message>
        <source>The library is empty, although one was here before.</source>
        <translation>以前はここにあったライブラリに、中身がありません。</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Readerapp.</source>
        <translation>このライブラリはReaderappの新しいバージョンで作成されたものです。</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Readerapp library.</source>
        <translation>ライブラリの場所にあるファイルは、Readerappのライブラリではありません。</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>ほかのプログラムがライブラリを使用中です。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Most of a damaged library can usually be read, and whatever you choose, the damaged file is kept.</source>
        <translation>何も変更されていません。壊れたライブラリも、たいていは大部分を読み取れます。どれを選んでも、壊れたファイルは残ります。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Perhaps the file was moved, or the disk it lies on is not connected.</source>
        <translation>何も変更されていません。ファイルが移動されたか、保存先のディスクが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>Nothing has been changed. The newer version opens it as it was; this one could harm it.</source>
        <translation>何も変更されていません。新しいバージョンなら元のまま開けます。このバージョンで開くと壊れるおそれがあります。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Whatever you choose, the file is kept.</source>
        <translation>何も変更されていません。どれを選んでも、ファイルは残ります。</translation>
    </message>
    <message>
        <source>A backup or a synchronisation may be going on. It can be opened once that is done.</source>
        <translation>バックアップまたは同期の最中かもしれません。終わると開けるようになります。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Articles with their text</source>
        <translation>本文のある記事</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>既読の記事</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Decisions about stories</source>
        <translation>話題についての判断</translation>
    </message>
    <message>
        <source>Tags on articles</source>
        <translation>記事のタグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>What you said of AI labels</source>
        <translation>AI表示について自分で申告したもの</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Feeds you labelled</source>
        <translation>自分で表示を付けたフィード</translation>
    </message>
    <message>
        <source>Feeds with a rule of their own</source>
        <translation>独自のルールを持つフィード</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Articles in the bin</source>
        <translation>ゴミ箱の記事</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Answers to the privacy question</source>
        <translation>プライバシーに関する質問への回答</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles lost: {lost}.</source>
        <translation>
            <numerusform>%n件の記事が戻りました。失われた記事：{lost}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles that lost their text: {lost}.</source>
        <translation>
            <numerusform>%n件の記事が戻りました。本文が失われた記事：{lost}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some of the rest is lost, as the table says.</source>
        <translation>
            <numerusform>%n件の記事が戻りました。そのほかは、表のとおり一部が失われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Titles that could not be checked: {count}.</source>
        <translation>
            <numerusform>%n件の記事が戻りました。正しいか確認できなかったタイトル：{count}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Nothing is known to be missing.</source>
        <translation>
            <numerusform>%n件の記事が戻りました。失われたものは見つかっていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some pages could not be read; something may be missing.</source>
        <translation>
            <numerusform>%n件の記事が戻りました。読み取れないページがあったため、一部が失われた可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups should lie in {folder} too, but it cannot be looked into. Perhaps its disk is not connected.</source>
        <translation>{folder}にもバックアップがあるはずですが、中を確認できません。ディスクが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>壊れたファイルの保存先：{file}</translation>
    </message>
    <message>
        <source>This backup filled the gaps: {file}</source>
        <translation>欠けた部分を補ったバックアップ：{file}</translation>
    </message>
    <message>
        <source>There was no backup to fill the gaps from.</source>
        <translation>欠けた部分を補うバックアップはありませんでした。</translation>
    </message>
    <message>
        <source>{kind}: {own} from the damaged file, {other} from the backup, {lost} lost</source>
        <translation>{kind}：壊れたファイルから{own}、バックアップから{other}、失われたもの{lost}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>The first is made soon after the start, on the first day of use.</source>
        <translation>使い始めた日に、起動後まもなく最初のバックアップが作成されます。</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound. It comes from an older version of Readerapp and is brought up to date; the backup itself stays as it is.</source>
        <translation>全体を検証し、問題はありませんでした。Readerappの古いバージョンのものなので、新しい形式に変換されます。バックアップ自体は変わりません。</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound.</source>
        <translation>全体を検証し、問題はありませんでした。</translation>
    </message>
    <message>
        <source>It is damaged. Try the one of {date}.</source>
        <translation>壊れています。{date}のものを試してください。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>壊れています。</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>ライブラリを復元</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>&amp;Other File…</source>
        <translation>ほかのファイル(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>The library you have now is kept beside it, and you can change back. The window closes and opens again by itself.</source>
        <translation>現在のライブラリは同じ場所に残り、後から戻すことができます。ウインドウはいったん閉じ、自動で開き直します。</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Change How Long Articles Are Kept</source>
        <translation>記事を残す期間を変更</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n件の記事をゴミ箱に移しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bin</source>
        <translation>ゴミ箱を開く</translation>
    </message>
    <message>
        <source>{size} given back</source>
        <translation>{size}を解放しました</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long articles are kept</source>
        <translation>記事を残す期間</translation>
    </message>
    <message>
        <source>Everything is kept until you set a limit. What lies beyond it moves to the bin by itself, once a day and after news has come. Feeds can have rules of their own.</source>
        <translation>上限を設けない限り、すべて残ります。上限を超えたものは、1日1回と新着の受信後に、自動でゴミ箱に移ります。フィードごとに独自のルールを設けることもできます。</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>このルールを使う(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>変更を取り消す(&amp;V)</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Keep what was &amp;removed for</source>
        <translation>削除したものを残す期間(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>So long an article can come back; then it is deleted.</source>
        <translation>この期間は記事を復元できます。過ぎると完全に削除されます。</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>ゴミ箱を開く(&amp;B)…</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>Com&amp;pact the File</source>
        <translation>ファイルを最適化(&amp;P)</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>The library’s file takes {size}. {free} of it are free: new articles use them first. Compacting gives them back to the disk; it needs as much room again meanwhile, and marks wait some seconds.</source>
        <translation>ライブラリのファイルサイズは{size}で、うち{free}は空き領域です。空き領域は新しい記事に先に使われます。ファイルを最適化すると、その分がディスクに戻ります。最適化の間は同じだけの空き容量が必要で、付けた印の保存が数秒遅れます。</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Mark Abo&amp;ve as Read</source>
        <translation>これより上を既読にする(&amp;V)</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>これより下を既読にする(&amp;W)</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>K&amp;eep for</source>
        <translation>残す期間(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each feed &amp;keep</source>
        <translation>フィードごとに残す件数(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>残す件数(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source> article(s)</source>
        <translation>
            <numerusform> 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Library at &amp;most</source>
        <translation>ライブラリの上限(&amp;M)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Unread articles may go too</source>
        <translation>未読の記事も対象にする(&amp;U)</translation>
    </message>
    <message>
        <source>Starred articles may &amp;go too</source>
        <translation>スター付きの記事も対象にする(&amp;G)</translation>
    </message>
    <message>
        <source>Also what came from &amp;no feed: pages, clippings, samples</source>
        <translation>フィード以外（ページ、貼り付け、サンプル）も対象にする(&amp;N)</translation>
    </message>
    <message>
        <source>What arrived longer ago moves to the bin.</source>
        <translation>届いてからこの期間を過ぎたものはゴミ箱に移ります。</translation>
    </message>
    <message>
        <source>When a feed has more, its oldest articles move to the bin.</source>
        <translation>フィードの記事がこれより多くなると、古いものからゴミ箱に移ります。</translation>
    </message>
    <message>
        <source>When the library is larger, the oldest articles of all feeds move to the bin.</source>
        <translation>ライブラリがこれより大きくなると、古い記事からゴミ箱に移ります。</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you brought in yourself.</source>
        <translation>オフにすると、自分で取り込んだものは上限の対象になりません。</translation>
    </message>
    <message>
        <source>Without this, a limit takes only what you have read.</source>
        <translation>オフにすると、既読の記事だけが上限の対象になります。</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you starred.</source>
        <translation>オフにすると、スター付きの記事は上限の対象になりません。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>RulePreviewBox</name>
    <message>
        <source>Looking what would go…</source>
        <translation>対象を調べています…</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>タグ「{tag}」を付ける</translation>
    </message>
    <message>
        <source>keep off the front page</source>
        <translation>一面に載せない</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>There is nothing to search for yet.</source>
        <translation>検索する言葉がまだありません。</translation>
    </message>
    <message>
        <source>It does nothing: {problems}</source>
        <translation>何も実行されません：{problems}</translation>
    </message>
    <message>
        <source>Nothing that arrived in the last month matches.</source>
        <translation>過去1か月に届いた記事に、一致するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match.</source>
        <translation>
            <numerusform>過去1か月の記事のうち%n件が一致します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match</source>
        <translation>
            <numerusform>過去1か月の記事のうち%n件が一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would have changed</source>
        <translation>
            <numerusform>%n件が変更の対象</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching}; {changing}.</source>
        <translation>{matching}、{changing}。</translation>
    </message>
    <message>
        <source>Searches find translated titles too; rules look only at the words of the article itself.</source>
        <translation>検索では翻訳したタイトルも見つかりますが、ルールは記事自体の言葉だけを調べます。</translation>
    </message>
    <message>
        <source>{day} · {rule} · taken back</source>
        <translation>{day} · {rule} · 取り消し済み</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} that arrived</source>
        <translation>{day} · {rule} · 届いた{articles}</translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} of the library</source>
        <translation>{day} · {rule} · ライブラリの{articles}</translation>
    </message>
    <message>
        <source>Words: {name}</source>
        <translation>言葉：{name}</translation>
    </message>
    <message>
        <source>Feed: {name}</source>
        <translation>フィード：{name}</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>話題：{name}</translation>
    </message>
    <message>
        <source>{articles}, for good</source>
        <translation>{articles}、無期限</translation>
    </message>
    <message>
        <source>{articles}, until {day}</source>
        <translation>{articles}、{day}まで</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュートしました</translation>
    </message>
    <message numerus="yes">
        <source>Muted: %n article(s) are not shown</source>
        <translation>
            <numerusform>ミュートしました：%n件の記事は表示されません</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>The rule that you are writing has not been saved yet.</source>
        <translation>編集中のルールはまだ保存されていません。</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Move Rule</source>
        <translation>ルールを移動</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed by the rule</source>
        <translation>
            <numerusform>ルールにより%n件の記事を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Run Rule</source>
        <translation>ルールを実行</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>{rule} (does nothing)</source>
        <translation>{rule}（無効）</translation>
    </message>
    <message>
        <source>{rule} (off)</source>
        <translation>{rule}（オフ）</translation>
    </message>
    <message>
        <source>{day} · {title}</source>
        <translation>{day} · {title}</translation>
    </message>
    <message>
        <source>&amp;When an article matches:</source>
        <translation>対象の記事(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>操作：</translation>
    </message>
    <message>
        <source>a search, as title:football lang:en</source>
        <translation>検索式（例：title:サッカー lang:ja）</translation>
    </message>
    <message>
        <source>When an article matches</source>
        <translation>対象の記事</translation>
    </message>
    <message>
        <source>as the search</source>
        <translation>検索式と同じ</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>既読にする(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグを付ける(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep off the front page</source>
        <translation>一面に載せない(&amp;K)</translation>
    </message>
    <message>
        <source>Notif&amp;y me</source>
        <translation>通知する(&amp;Y)</translation>
    </message>
    <message>
        <source>Run by itself on what &amp;arrives</source>
        <translation>届いた記事に自動で実行する(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ew Rule</source>
        <translation>新しいルール(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Run N&amp;ow on Everything</source>
        <translation>今すぐすべての記事に実行(&amp;O)</translation>
    </message>
</context>
<context>
    <name>RulesWindow</name>
    <message>
        <source>Rules and Mutes</source>
        <translation>ルールとミュート</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>What Rules Did</source>
        <translation>ルールの実行履歴</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Taking a run back leaves alone what was changed otherwise since.</source>
        <translation>実行を取り消しても、その後に別の方法で変更されたものはそのままです。</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>ルールの実行履歴</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Edit Search</source>
        <translation>検索を編集</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Search &amp;for</source>
        <translation>検索する言葉(&amp;F)</translation>
    </message>
    <message>
        <source>It stands among the lists and always shows what matches, new articles too.</source>
        <translation>リストに並び、新しい記事も含めて、常に一致するものを表示します。</translation>
    </message>
</context>
<context>
    <name>SavedSearchController</name>
    <message>
        <source>Rename Search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>検索「{name}」を削除しました</translation>
    </message>
    <message>
        <source>Remove Search</source>
        <translation>検索を削除</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>検索を移動</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>「{name}」として保存しました</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>検索を変更</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%n個のファイルを{folder}に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be saved:</source>
        <translation>
            <numerusform>%n件の記事を保存できませんでした：</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>記事をフォルダーに保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>保存しました：{name}</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>記事を検索</translation>
    </message>
    <message>
        <source>How this list is shown</source>
        <translation>このリストの表示方法</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>検索のしかた（F1）</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>an order of articles</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Relevance</source>
        <comment>an order of articles</comment>
        <translation>関連度</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>新しいものから</translation>
    </message>
    <message>
        <source>The best match first</source>
        <translation>よく一致するものから</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Make a rule of this search</source>
        <translation>この検索からルールを作成</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>このリスト</translation>
    </message>
    <message>
        <source>Search in “{list}” only</source>
        <translation>「{list}」だけから検索</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>すべての記事から検索</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>検索のしかた</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>フィードが%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address of a site, a page or a feed</source>
        <translation>サイト、ページ、フィードのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address of a site, a page or a feed</source>
        <translation>サイト、ページ、フィードのアドレス</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>news.example.org</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>検索(&amp;C)</translation>
    </message>
    <message>
        <source>Most news sites have a feed: the address of the site is enough. Nothing is contacted before you press Return, and you subscribe only to what you check.</source>
        <translation>たいていのニュースサイトにはフィードがあり、サイトのアドレスだけで見つかります。Enterを押すまでどこにも接続せず、選んだものだけを購読します。</translation>
    </message>
</context>
<context>
    <name>SearchWording</name>
    <message>
        <source>words of the title</source>
        <translation>タイトルの言葉</translation>
    </message>
    <message>
        <source>words of the authors&apos; names</source>
        <translation>著者名の言葉</translation>
    </message>
    <message>
        <source>a feed or a source</source>
        <translation>フィードまたは配信元</translation>
    </message>
    <message>
        <source>the feeds in a folder</source>
        <translation>フォルダー内のフィード</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>記事の状態</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>記事に付いているもの</translation>
    </message>
    <message>
        <source>made by AI</source>
        <translation>AIが作成</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>メモの言葉</translation>
    </message>
    <message>
        <source>published before a day</source>
        <translation>指定日より前に公開</translation>
    </message>
    <message>
        <source>published that day or later</source>
        <translation>指定日以降に公開</translation>
    </message>
    <message>
        <source>published on a day</source>
        <translation>指定日に公開</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>reported more than once</source>
        <translation>複数の報道があるもの</translation>
    </message>
    <message>
        <source>no date is known</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>not shown in lists, because you muted it</source>
        <translation>ミュート中のためリストに表示されないもの</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>something to listen to</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>something to watch</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>your highlights</source>
        <translation>自分のハイライト</translation>
    </message>
    <message>
        <source>text or pictures by AI</source>
        <translation>文章または画像がAIによるもの</translation>
    </message>
    <message>
        <source>text by AI</source>
        <translation>文章がAIによるもの</translation>
    </message>
    <message>
        <source>pictures by AI</source>
        <translation>画像がAIによるもの</translation>
    </message>
    <message>
        <source>pictures edited with AI</source>
        <translation>AIで編集された画像</translation>
    </message>
    <message>
        <source>a label that you dispute</source>
        <translation>異議を示した表示</translation>
    </message>
    <message>
        <source>a label with a signature</source>
        <translation>署名のある表示</translation>
    </message>
    <message>
        <source>what you said of labels</source>
        <translation>表示について自分で申告したもの</translation>
    </message>
    <message>
        <source>no label; that says nothing of how it was made</source>
        <translation>表示なし。どう作られたかは分かりません</translation>
    </message>
    <message>
        <source>climate summit</source>
        <translation>気候 サミット</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>両方の言葉</translation>
    </message>
    <message>
        <source>&quot;climate summit&quot;</source>
        <translation>&quot;気候サミット&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>続いている言葉</translation>
    </message>
    <message>
        <source>climate OR weather</source>
        <translation>気候 OR 天気</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>どちらか</translation>
    </message>
    <message>
        <source>climate -football</source>
        <translation>気候 -サッカー</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>2つ目を含まない</translation>
    </message>
    <message>
        <source>(rain OR snow) -sport</source>
        <translation>(雨 OR 雪) -スポーツ</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>only in the title, only in the authors&apos; names</source>
        <translation>タイトルだけ、著者名だけ</translation>
    </message>
    <message>
        <source>of a feed or source, also by the beginning of its name</source>
        <translation>フィードまたは配信元（名前の先頭部分でも可）</translation>
    </message>
    <message>
        <source>of the feeds in a folder</source>
        <translation>フォルダー内のフィード</translation>
    </message>
    <message>
        <source>in a language, by its code or name</source>
        <translation>言語（コードまたは名前）</translation>
    </message>
    <message>
        <source>not read yet, read</source>
        <translation>未読、既読</translation>
    </message>
    <message>
        <source>starred, reported more than once</source>
        <translation>スター付き、複数の報道があるもの</translation>
    </message>
    <message>
        <source>with a picture, with something to listen to</source>
        <translation>画像付き、音声付き</translation>
    </message>
    <message>
        <source>tag:energy  has:tag</source>
        <translation>tag:エネルギー  has:tag</translation>
    </message>
    <message>
        <source>with a tag of yours, with any of them</source>
        <translation>指定したタグ付き、何かのタグ付き</translation>
    </message>
    <message>
        <source>note:why  has:highlight</source>
        <translation>note:理由  has:highlight</translation>
    </message>
    <message>
        <source>with that in your note, highlighted</source>
        <translation>メモに含む言葉、ハイライト付き</translation>
    </message>
    <message>
        <source>made by AI, with labels you set or dispute</source>
        <translation>AIによるもの、自分で付けた・異議を示した表示</translation>
    </message>
    <message>
        <source>published before that day; not without a date</source>
        <translation>その日より前に公開（日付のないものを除く）</translation>
    </message>
    <message>
        <source>within seven days, today; also 2026-01, 2026</source>
        <translation>7日以内、今日（2026-01や2026も可）</translation>
    </message>
    <message>
        <source>nobody knows when it was published</source>
        <translation>公開日が不明</translation>
    </message>
    <message>
        <source>what you muted, which only searches find</source>
        <translation>ミュートしたもの（検索でだけ見つかります）</translation>
    </message>
    <message>
        <source>the opposite of any of these</source>
        <translation>上のどれかを含まない</translation>
    </message>
    <message>
        <source>“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today.</source>
        <translation>「{written}」は日付ではありません。2026-01-31、2026-01、7d、todayのように書いてください。</translation>
    </message>
    <message>
        <source>“{written}” is not a language.</source>
        <translation>「{written}」は言語ではありません。</translation>
    </message>
    <message>
        <source>“{written}”: no feed or source is called so.</source>
        <translation>「{written}」という名前のフィードまたは配信元はありません。</translation>
    </message>
    <message>
        <source>“{written}”: no folder is called so.</source>
        <translation>「{written}」という名前のフォルダーはありません。</translation>
    </message>
    <message>
        <source>“{written}”: no tag is called so.</source>
        <translation>「{written}」という名前のタグはありません。</translation>
    </message>
    <message>
        <source>“{written}” is not known: there are {choices}.</source>
        <translation>「{written}」は使えません。使えるのは{choices}です。</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Show in “{paper}”</source>
        <translation>「{paper}」で表示</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>設定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>この名前の設定はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>News</source>
        <translation>ニュース</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>ほかのコンピューター</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Ask &amp;for news</source>
        <translation>更新の間隔(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Text of articles</source>
        <translation>記事の本文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Fetch the p&amp;ictures of its articles</source>
        <translation>記事の画像を取得する(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mute: neither counted nor shown among all articles</source>
        <translation>ミュート：件数に含めず、「すべての記事」にも表示しない(&amp;M)</translation>
    </message>
    <message>
        <source>Tell me of new articles &amp;by a notification</source>
        <translation>新しい記事を通知する(&amp;B)</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>すべてのフィードと同じ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1日1回</translation>
    </message>
    <message>
        <source>The whole page when the feed gives a teaser</source>
        <translation>フィードが抜粋だけならページ全体</translation>
    </message>
    <message>
        <source>As the feed gives it</source>
        <translation>フィードの内容のまま</translation>
    </message>
    <message>
        <source>Always the whole page</source>
        <translation>常にページ全体</translation>
    </message>
    <message>
        <source>As the feed says</source>
        <translation>フィードの指定どおり</translation>
    </message>
</context>
<context>
    <name>SeveralController</name>
    <message numerus="yes">
        <source>At most %n article(s) can be shared at once.</source>
        <translation>
            <numerusform>一度に共有できる記事は%n件までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) copied</source>
        <translation>
            <numerusform>%n件の出典をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>電子書籍（EPUB）</translation>
    </message>
    <message>
        <source>Save Articles as E-Book</source>
        <translation>記事を電子書籍として保存</translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>記事をフォルダーに保存</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n article(s)…</source>
        <translation>
            <numerusform>%n件の記事をレイアウトしています…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>AI表示(&amp;A)</translation>
    </message>
    <message>
        <source>Their &amp;Texts Are by AI</source>
        <translation>本文はAIによる(&amp;T)</translation>
    </message>
    <message>
        <source>Their &amp;Pictures Are AI-Generated</source>
        <translation>画像はAI生成(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dispute Their Labels</source>
        <translation>表示に異議を示す(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>自分の申告を取り消す(&amp;B)</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>選択した記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Remove S&amp;tars</source>
        <translation>スターを外す(&amp;T)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>未読にする(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy Links</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Titles and &amp;Links</source>
        <translation>タイトルとリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove Articles</source>
        <translation>記事を削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The last articles: {total}. With a label on the text: {texts}. With a label on a picture: {pictures}. Of the others nothing is known.</source>
        <translation>最近の記事：{total}。本文に表示：{texts}。画像に表示：{pictures}。ほかについては何も分かりません。</translation>
    </message>
    <message>
        <source>{month} – articles: {total}, labelled texts: {texts}, pictures: {pictures}</source>
        <translation>{month} – 記事：{total}、表示のある本文：{texts}、画像：{pictures}</translation>
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
        <translation>共有(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;opy with Source</source>
        <translation>出典付きでコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdownとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send by E-Mail…</source>
        <translation>メールで送る(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quote as Picture…</source>
        <translation>引用を画像にする(&amp;Q)…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown…</source>
        <translation>Markdownとして保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Page…</source>
        <translation>Webページとして保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFとして保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as &amp;E-Book…</source>
        <translation>電子書籍として保存(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;opy List of Sources</source>
        <translation>出典の一覧をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy List as &amp;Markdown</source>
        <translation>一覧をMarkdownとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send List by E-Mail…</source>
        <translation>一覧をメールで送る(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as One &amp;E-Book…</source>
        <translation>1冊の電子書籍として保存(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown Files…</source>
        <translation>Markdownファイルとして保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Pages…</source>
        <translation>Webページとして保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF Files…</source>
        <translation>PDFファイルとして保存(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>出典付きでコピーしました</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>画像をコピーしました</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save Quote</source>
        <translation>引用を保存</translation>
    </message>
    <message>
        <source>Save Article</source>
        <translation>記事を保存</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page with its pictures</source>
        <translation>Webページ（画像を含む）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>電子書籍（EPUB）</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), {day}</source>
        <translation>
            <numerusform>記事%n件、{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>the number of a page, and how many there are</comment>
        <translation>{page}/{pages}</translation>
    </message>
    <message>
        <source>Source: {address}</source>
        <translation>出典：{address}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>In the navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>In the list and the article</source>
        <translation>リストと記事</translation>
    </message>
    <message>
        <source>On the front page</source>
        <translation>一面</translation>
    </message>
    <message>
        <source>In an article with a text cursor</source>
        <translation>テキストカーソルのある記事</translation>
    </message>
    <message>
        <source>In a report opened out of a story</source>
        <translation>話題から開いた報道</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Move up among its neighbours</source>
        <translation>並びの中で上へ移動</translation>
    </message>
    <message>
        <source>Move down among its neighbours</source>
        <translation>並びの中で下へ移動</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>フォルダーを開閉</translation>
    </message>
    <message>
        <source>Everything else, such as moving</source>
        <translation>移動など、そのほかの操作</translation>
    </message>
    <message>
        <source>Read on, then the next unread article</source>
        <translation>読み進め、終わりなら次の未読記事へ</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>読み戻す</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウインドウの次の部分</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>次の見出し</translation>
    </message>
    <message>
        <source>Heading before</source>
        <translation>前の見出し</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>初期値に戻す(&amp;E)</translation>
    </message>
    <message>
        <source>Rese&amp;t All</source>
        <translation>すべて初期値に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>&amp;Letters and signs alone are commands</source>
        <translation>文字や記号だけのキーをコマンドに使う(&amp;L)</translation>
    </message>
    <message>
        <source>Keys that stand alone work in the list, the article and on the front page.</source>
        <translation>単独で使うキーは、リスト、記事、一面で使えます。</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>この名前のコマンドやキーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>ショートカット%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>すべてのキーは初期値のままです。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
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
        <translation>{length}中{time}</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Place in the sound</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) back</source>
        <translation>
            <numerusform>%n秒戻る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) on</source>
        <translation>
            <numerusform>%n秒進む</numerusform>
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
        <translation>「{name}」を最初から取得します。ここにあった分の続きは取得できません。</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}</source>
        <translation>「{name}」を{host}から取得しています</translation>
    </message>
    <message>
        <source>Kept for offline: {name}</source>
        <translation>オフライン用に保存しました：{name}</translation>
    </message>
</context>
<context>
    <name>SoundOnDesktop</name>
    <message>
        <source>A sound of an article</source>
        <translation>記事の音声</translation>
    </message>
</context>
<context>
    <name>SoundTitle</name>
    <message>
        <source>Show the article of {title}</source>
        <translation>{title}の記事を表示</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message>
        <source>For a &amp;Day</source>
        <translation>1日(&amp;D)</translation>
    </message>
    <message>
        <source>For a &amp;Week</source>
        <translation>1週間(&amp;W)</translation>
    </message>
    <message>
        <source>For a &amp;Month</source>
        <translation>1か月(&amp;M)</translation>
    </message>
    <message>
        <source>For &amp;Good</source>
        <translation>無期限(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Read Aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>前の段落</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>次の段落</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go On with the List</source>
        <translation>リストを続けて読み上げ</translation>
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
    <name>SpeechController</name>
    <message>
        <source>No program that speaks was found on this computer. Install speech-dispatcher or espeak-ng, then try again.</source>
        <translation>このコンピューターに読み上げプログラムが見つかりません。speech-dispatcherまたはespeak-ngをインストールしてから再試行してください。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read this: {program}</source>
        <translation>このコンピューターの読み上げプログラムでは読み上げられませんでした：{program}</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read text in this language: {language} ({program})</source>
        <translation>このコンピューターの読み上げプログラムでは、この言語の文章を読み上げられませんでした：{language}（{program}）</translation>
    </message>
</context>
<context>
    <name>SpeechOnDesktop</name>
    <message>
        <source>An article, read aloud</source>
        <translation>記事の読み上げ</translation>
    </message>
</context>
<context>
    <name>StoryBuilder</name>
    <message>
        <source>Before, continued</source>
        <translation>これまで（続き）</translation>
    </message>
    <message>
        <source>The event, continued</source>
        <translation>出来事（続き）</translation>
    </message>
    <message>
        <source>What followed, continued</source>
        <translation>その後（続き）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>What came before, as reports mention it</source>
        <translation>報道が触れているこれまでの経緯</translation>
    </message>
    <message>
        <source>No date: reports of the event</source>
        <translation>日付なし：この出来事の報道</translation>
    </message>
    <message>
        <source>No date: related to the event</source>
        <translation>日付なし：この出来事に関連するもの</translation>
    </message>
    <message>
        <source>Filled mark: the publishers state these times</source>
        <translation>塗りつぶした印：発行元が時刻を示しているもの</translation>
    </message>
    <message>
        <source>Diamond: a day that reports tell of</source>
        <translation>ひし形：報道が伝える日</translation>
    </message>
    <message>
        <source>Diamond: what reports mention as printed before</source>
        <translation>ひし形：報道が既報として触れているもの</translation>
    </message>
    <message>
        <source>Hollow mark: only when these were received here is known</source>
        <translation>白抜きの印：ここで受信した時刻だけがわかるもの</translation>
    </message>
    <message>
        <source>No publisher states when these appeared. The times are their arrival.</source>
        <translation>公開時刻を示している発行元はありません。時刻は受信したものです。</translation>
    </message>
    <message>
        <source>Also told of by {papers}</source>
        <translation>ほかに伝えている媒体：{papers}</translation>
    </message>
</context>
<context>
    <name>StoryButtons</name>
    <message>
        <source>Mark Story as Unread</source>
        <translation>話題を未読にする</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>話題を既読にする</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>話題のフォローを解除</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>話題をフォロー</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>There is no other report of this story here yet.</source>
        <translation>この話題のほかの報道は、まだありません。</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>話題を既読にする</translation>
    </message>
    <message>
        <source>Mark Story as Unread</source>
        <translation>話題を未読にする</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as read</source>
        <translation>
            <numerusform>%n件の報道を既読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as unread</source>
        <translation>
            <numerusform>%n件の報道を未読にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>この話題に続報があれば一面に載ります</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>話題をフォロー</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>話題のフォローを解除</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>話題</translation>
    </message>
</context>
<context>
    <name>StoryReportController</name>
    <message>
        <source>Not This Story</source>
        <translation>この話題ではない</translation>
    </message>
    <message>
        <source>Taken out of this story</source>
        <translation>この話題から外しました</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>同じ話題</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>同じ話題としてまとめました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>日付なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>報道%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>%n言語</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {languages}</source>
        <comment>7 reports + in 4 languages</comment>
        <translation>{languages}の{reports}</translation>
    </message>
    <message>
        <source>no report has a date</source>
        <translation>日付のある報道なし</translation>
    </message>
    <message>
        <source>the first on {day}</source>
        <translation>第一報は{day}</translation>
    </message>
    <message>
        <source>first of those with a date: {report}</source>
        <translation>日付のあるもので最初：{report}</translation>
    </message>
    <message>
        <source>first: {time}</source>
        <translation>第一報：{time}</translation>
    </message>
    <message>
        <source>first: {source}, {time}</source>
        <translation>第一報：{source}、{time}</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>時刻は{zone}</translation>
    </message>
    <message>
        <source>{day}: the publisher states the day. The hour is not known for sure.</source>
        <translation>{day}：発行元が示した日付です。時刻は確かではありません。</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher</source>
        <translation>{time}（{zone}）、発行元が示した時刻</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher. In UTC: {utc}</source>
        <translation>{time}（{zone}）、発行元が示した時刻。UTCでは{utc}</translation>
    </message>
    <message>
        <source>The publisher states no time. It was received here {time} ({zone})</source>
        <translation>発行元は時刻を示していません。{time}（{zone}）に受信</translation>
    </message>
    <message>
        <source>Stated is a time to come. It was received here {time} ({zone})</source>
        <translation>未来の時刻が示されています。{time}（{zone}）に受信</translation>
    </message>
    <message>
        <source>received {time}</source>
        <comment>on the card of a report without a date</comment>
        <translation>受信：{time}</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>第一報</translation>
    </message>
    <message>
        <source>First with a date</source>
        <translation>日付では最初</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a report that came since the story was looked at</comment>
        <translation>新着</translation>
    </message>
    <message numerus="yes">
        <source>%n new since {time}</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>{time}以降の新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a report that may tell of another event</comment>
        <translation>確度低め</translation>
    </message>
    <message>
        <source>tells of {day}</source>
        <translation>{day}のこと</translation>
    </message>
    <message>
        <source>Tells of {day}, written “{words}”</source>
        <translation>{day}のこと（本文では「{words}」）</translation>
    </message>
    <message>
        <source>Leads to “{title}”</source>
        <comment>a sentence that mentions an earlier report</comment>
        <translation>「{title}」を開く</translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message>
        <source>Moved to “{folder}”</source>
        <translation>「{folder}」に移動しました</translation>
    </message>
    <message>
        <source>Moved out of the folder</source>
        <translation>フォルダーの外に移動しました</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>フィードの名前を変更</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>フォルダーの名前を変更</translation>
    </message>
    <message>
        <source>New folder</source>
        <comment>the name it has at first</comment>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>“{folder}” removed, its feeds were kept</source>
        <translation>フォルダー「{folder}」を削除しました（フィードは残っています）</translation>
    </message>
    <message>
        <source>“{folder}” removed, in “{account}” too; its feeds were kept</source>
        <translation>フォルダー「{folder}」を「{account}」でも削除しました（フィードは残っています）</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>購読を解除</translation>
    </message>
    <message>
        <source>“{feed}” muted</source>
        <translation>「{feed}」をミュートしました</translation>
    </message>
    <message>
        <source>“{feed}” no longer muted</source>
        <translation>「{feed}」のミュートを解除しました</translation>
    </message>
    <message>
        <source>Mute Feed</source>
        <translation>フィードをミュート</translation>
    </message>
    <message>
        <source>Unmute Feed</source>
        <translation>フィードのミュートを解除</translation>
    </message>
    <message>
        <source>Change Feed Settings</source>
        <translation>フィードの設定を変更</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s), in your account too</source>
        <translation>
            <numerusform>%n件のフィードの購読をアカウントでも解除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s)</source>
        <translation>
            <numerusform>%n件のフィードの購読を解除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”, in “{account}” too</source>
        <translation>「{feed}」の購読を「{account}」でも解除しました</translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”</source>
        <translation>「{feed}」の購読を解除しました</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFeature</name>
    <message>
        <source>This link names no public web address. Nothing was opened.</source>
        <translation>このリンクに公開されたWebアドレスはありません。何も開きませんでした。</translation>
    </message>
    <message>
        <source>There is no article at this address.</source>
        <translation>このアドレスに記事はありません。</translation>
    </message>
    <message>
        <source>Look for Feeds</source>
        <translation>フィードを探す</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>新しいフィード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>購読リストをエクスポート</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>購読リスト</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>{file}に保存しました</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>The server will not take a change of “{name}”. Here it stays as you made it.</source>
        <translation>サーバーは「{name}」の変更を受け付けません。ここではそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>新しい記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新着なし</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Remove the tag “{name}”</source>
        <translation>タグ「{name}」を外す</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
</context>
<context>
    <name>TellingBuilder</name>
    <message>
        <source>Who says what</source>
        <translation>誰が何を語ったか</translation>
    </message>
    <message>
        <source>Figures with their sentence</source>
        <translation>数字とその文</translation>
    </message>
    <message>
        <source>Only in one report</source>
        <translation>1つの報道だけにあるもの</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>報道の広がり</translation>
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
        <translation>{thing}（報道に相違）：{values}</translation>
    </message>
    <message>
        <source>{value} ({reports})</source>
        <comment>a figure, and how many reports give it</comment>
        <translation>{value}（{reports}）</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>死者</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>負傷者</translation>
    </message>
    <message>
        <source>Missing people</source>
        <translation>行方不明者</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>逮捕者</translation>
    </message>
    <message>
        <source>Rescued or evacuated</source>
        <translation>救助・避難</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>乗客</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子ども</translation>
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
        <translation>割合（%）</translation>
    </message>
    <message>
        <source>Lengths and distances</source>
        <translation>長さ・距離</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>体積</translation>
    </message>
    <message>
        <source>Sums of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>{paper}, {time}</source>
        <comment>a paper and when it printed a sentence</comment>
        <translation>{paper}、{time}</translation>
    </message>
    <message numerus="yes">
        <source>{papers} and %n more</source>
        <comment>papers that print a sentence</comment>
        <translation>
            <numerusform>{papers}、ほか%n媒体</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in the other reports on this computer.</source>
        <translation>このコンピューターにあるほかの報道には見つかりません。</translation>
    </message>
    <message>
        <source>Not looked at: reports in {languages}.</source>
        <translation>調べていないもの：{languages}の報道。</translation>
    </message>
    <message numerus="yes">
        <source>{language}: none of your %n paper(s)</source>
        <comment>has a report</comment>
        <translation>
            <numerusform>{language}：購読中の%n媒体に報道なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>報道%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>%n媒体</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>3 reports + from 2 papers</comment>
        <translation>{papers}の{reports}</translation>
    </message>
    <message>
        <source>{language}: {reports}, none with a date</source>
        <translation>{language}：{reports}、日付なし</translation>
    </message>
    <message>
        <source>{language}: {reports}, the first on {time}</source>
        <translation>{language}：{reports}、第一報は{time}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TitleLanguages</name>
    <message>
        <source>Always translate titles from</source>
        <translation>タイトルを常に翻訳する言語</translation>
    </message>
    <message>
        <source>Titles and standfirsts in lists and on cards, as they come on screen. Each says that it was translated, and its tool tip shows the original.</source>
        <translation>リストとカードのタイトルとリード文を、画面に現れるときに翻訳します。翻訳したことが表示され、ツールチップに原文が出ます。</translation>
    </message>
    <message>
        <source>Languages stand here once there is a model for them.</source>
        <translation>翻訳モデルのある言語がここに並びます。</translation>
    </message>
    <message>
        <source>Always translate titles from {language}</source>
        <translation>{language}のタイトルを常に翻訳</translation>
    </message>
</context>
<context>
    <name>TitleTranslations</name>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>ツアーをスキップ</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>ツアーを閉じる</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>One event, in every language</source>
        <translation>1つの出来事を、すべての言語で</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>つながりのある記事</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>何でも名前で探せます</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}／{total}</translation>
    </message>
    <message>
        <source>{command} leads to this card.</source>
        <translation>{command}でこのカードに移れます。</translation>
    </message>
    <message>
        <source>This card is one event. Open it: its page shows what each paper says of it, in all the languages you read, side by side.</source>
        <translation>このカードは1つの出来事です。開くと、お読みになるすべての言語で、各媒体の報道が並んで表示されます。</translation>
    </message>
    <message>
        <source>This row is one event that several papers report. Open it, then {command} shows what each of them says, in all the languages you read.</source>
        <translation>この行は、複数の媒体が報じている1つの出来事です。開いてから{command}を選ぶと、お読みになるすべての言語で、各媒体の報道を見られます。</translation>
    </message>
    <message>
        <source>Here stands what your library holds about the same event and its background, in every language. Each card says why it is here.</source>
        <translation>ここには、同じ出来事とその背景についてライブラリにあるものが、すべての言語から並びます。各カードには、ここにある理由が示されます。</translation>
    </message>
    <message>
        <source>Below the article stands what your library holds about the same event and its background, in every language. Each card says why it is there.</source>
        <translation>記事の下には、同じ出来事とその背景についてライブラリにあるものが、すべての言語から並びます。各カードには、そこにある理由が示されます。</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows what each paper says of the event an article tells of, in all the languages you read.</source>
        <translation>このメニューの{command}を選ぶと、記事が伝える出来事を各媒体がどう報じているかを、お読みになるすべての言語で見られます。</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows beside each article what your library holds about the same event and its background, with the reasons.</source>
        <translation>このメニューの{command}を選ぶと、同じ出来事とその背景についてライブラリにあるものが、理由とともに記事の隣に表示されます。</translation>
    </message>
    <message>
        <source>{command} finds every command, list and setting. {shortcuts} lists all keys. Both are in this menu, and so is this tour.</source>
        <translation>{command}では、すべてのコマンド、リスト、設定を探せます。{shortcuts}には、すべてのキーが載っています。どちらもこのメニューにあり、このツアーもここから始められます。</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Offer to &amp;translate articles</source>
        <translation>記事の翻訳を使う(&amp;T)</translation>
    </message>
    <message>
        <source>Texts are translated on this computer, by models that lie here. No text leaves it. The original is always one key away.</source>
        <translation>文章は、このコンピューターにあるモデルで翻訳されます。外に送られることはありません。原文はいつでもキー1つで表示できます。</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>翻訳先の言語(&amp;I)</translation>
    </message>
    <message>
        <source>Articles and titles are translated into it.</source>
        <translation>記事とタイトルはこの言語に翻訳されます。</translation>
    </message>
    <message>
        <source>&amp;Search in translated titles too</source>
        <translation>翻訳したタイトルも検索する(&amp;S)</translation>
    </message>
    <message>
        <source>Searches also find titles and standfirsts by the words of a translation that was made before. Nothing is translated for a search.</source>
        <translation>以前に翻訳したタイトルとリード文を、訳文の言葉でも検索できます。検索のために新たに翻訳することはありません。</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>このコンピューターでは翻訳機能が動作しないため、翻訳できません。</translation>
    </message>
    <message>
        <source>The language of the menus</source>
        <translation>メニューの言語</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>このコンピューターにあるモデル</translation>
    </message>
    <message>
        <source>There is none yet. A model translates from one language to another. Two models serve languages that share none: through English.</source>
        <translation>まだありません。1つのモデルは、ある言語から別の言語へ翻訳します。直接のモデルがない言語の間も、英語を経由して2つのモデルで翻訳できます。</translation>
    </message>
    <message>
        <source>Add a Model from a &amp;File…</source>
        <translation>ファイルからモデルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>From a Fol&amp;der…</source>
        <translation>フォルダーから追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>A model comes as a ZIP or tar file, or as a folder with its model, shortlist and vocabulary, as Firefox Translations publishes them.</source>
        <translation>モデルは、ZIPまたはtarのファイル、あるいはモデル、候補リスト、語彙の入ったフォルダーです。Firefox翻訳が公開しているものと同じ形式です。</translation>
    </message>
    <message>
        <source>Known models</source>
        <translation>カタログのモデル</translation>
    </message>
    <message>
        <source>Fet&amp;ch…</source>
        <translation>取得(&amp;C)…</translation>
    </message>
    <message>
        <source>Delete &amp;What Was Fetched</source>
        <translation>取得した分を削除(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so. You are told first where it comes from.</source>
        <translation>指示があるまで何も取得しません。取得の前に、取得元を表示します。</translation>
    </message>
    <message>
        <source>This release has no place to fetch models from. Those of this list are known: add one from a file, and it is checked.</source>
        <translation>このリリースにはモデルの取得先がありません。この一覧のモデルは検証できるので、ファイルから追加すると検証されます。</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>Check the figures</source>
        <translation>数字を確認してください</translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>名前を確認してください</translation>
    </message>
    <message>
        <source>{check}: the original says {words}.</source>
        <translation>{check}：原文では{words}です。</translation>
    </message>
    <message>
        <source>Links of this paragraph:</source>
        <translation>この段落のリンク：</translation>
    </message>
    <message>
        <source>Not translated: it would have taken too long.</source>
        <translation>翻訳していません：時間がかかりすぎるためです。</translation>
    </message>
    <message>
        <source>Not translated: the translator failed here.</source>
        <translation>翻訳していません：この部分で翻訳に失敗しました。</translation>
    </message>
    <message>
        <source>Translate articles on this computer?

Models that lie here do it: no text leaves this computer, and nothing is fetched now. A translation may contain errors; the original stays, one key away.</source>
        <translation>このコンピューターで記事を翻訳しますか？

翻訳には、このコンピューターにあるモデルを使います。文章が外に送られることはなく、今は何も取得しません。翻訳には誤りが含まれることがあります。原文はキー1つでいつでも表示できます。</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>この記事はすでに{language}です。</translation>
    </message>
    <message>
        <source>Nothing says in which language this article is.</source>
        <translation>この記事の言語を示すものがありません。</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. Two models would do: {first}, and {second}.</source>
        <translation>{source}から{target}へのモデルがありません。{first}と{second}の2つのモデルがあれば翻訳できます。</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. One more would do: {first}.</source>
        <translation>{source}から{target}へのモデルがありません。{first}のモデルがあれば翻訳できます。</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here. It takes {size}.</source>
        <translation>{source}から{target}へのモデルがありません（サイズ{size}）。</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here.</source>
        <translation>{source}から{target}へのモデルがありません。</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>このコンピューターでは翻訳機能が動作しないため、翻訳できません。</translation>
    </message>
    <message>
        <source>{source} to {target}, {size}</source>
        <translation>{source}から{target}へ（{size}）</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source}から{target}へ</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Readerapp</source>
        <translation>Readerappを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh All Feeds</source>
        <translation>すべてのフィードを更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause Asking for News</source>
        <translation>自動更新を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Readerapp: %n unread article(s)</source>
        <translation>
            <numerusform>Readerapp：未読の記事%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo “{action}”?</source>
        <translation>「{action}」を元に戻しますか？</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>{things} will move to the bin.</source>
        <translation>{things}がゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>“{action}” undone: {things} moved to the bin</source>
        <translation>「{action}」を元に戻しました：{things}をゴミ箱に移しました</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>フィード%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>記事%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeNotice</name>
    <message>
        <source>This is Readerapp {version}.</source>
        <translation>Readerapp {version}になりました。</translation>
    </message>
    <message>
        <source>See What Is New</source>
        <translation>新機能を見る</translation>
    </message>
</context>
<context>
    <name>VerdictController</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>同じ話題</translation>
    </message>
    <message>
        <source>Not Related</source>
        <translation>関連なし</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>判断を取り消す</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>同じ話題としてまとめました</translation>
    </message>
    <message>
        <source>Not shown beside this article any more</source>
        <translation>今後はこの記事の横に表示されません</translation>
    </message>
    <message>
        <source>Your decision is taken back</source>
        <translation>判断を取り消しました</translation>
    </message>
</context>
<context>
    <name>WelcomeController</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>購読リストをインポート</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>購読リスト</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Begin with these %n paper(s)</source>
        <translation>
            <numerusform>この%n媒体で始める</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>The news of the world side by side, in the languages you read. All of it is kept and compared on this computer, and nobody watches what you read.</source>
        <translation>読める言語の世界のニュースを並べて読めます。すべてこのコンピューターに保存され、ここで比較されます。何を読んだかを誰かに見られることはありません。</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>どの言語を読みますか？</translation>
    </message>
    <message>
        <source>Papers to begin with</source>
        <translation>最初に購読する媒体</translation>
    </message>
    <message>
        <source>The internet is asked for nothing before you press this, and then only these papers are. More papers are found with “Add a Feed”.</source>
        <translation>このボタンを押すまでインターネットには接続せず、押した後もこれらの媒体にだけ接続します。ほかの媒体は「フィードを追加」で見つかります。</translation>
    </message>
    <message>
        <source>Or begin with what is there</source>
        <translation>すでにあるもので始める</translation>
    </message>
    <message>
        <source>Import subscriptions (OPML)…</source>
        <translation>購読リスト（OPML）をインポート…</translation>
    </message>
    <message>
        <source>Paste or open an article…</source>
        <translation>記事を貼り付けるか開く…</translation>
    </message>
    <message>
        <source>Look around with samples</source>
        <translation>サンプルを見てみる</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why Related?</source>
        <translation>関連する理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>この記事</translation>
    </message>
    <message>
        <source>The other article</source>
        <translation>もう一方の記事</translation>
    </message>
    <message>
        <source>They are not related any more.</source>
        <translation>この2つの記事は、もう関連していません。</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>見出し「{heading}」</translation>
    </message>
    <message>
        <source>This computer is fairly sure</source>
        <translation>このコンピューターの判定では、ほぼ確実です</translation>
    </message>
    <message>
        <source>This computer is less sure</source>
        <translation>このコンピューターの判定では、確度は低めです</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>One paper tells this, so that nothing is counted. Single articles follow the stories, one of each paper, those first that write rarely.</source>
        <translation>1媒体だけが伝えているため、点数はありません。単独の記事は話題の後に、媒体ごとに1件ずつ、記事の少ない媒体から順に並びます。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) repeat another one’s text and are not counted.</source>
        <translation>
            <numerusform>%n件の報道は、ほかの報道と同じ文章なので数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further language(s) tell it: + {points}</source>
        <translation>
            <numerusform>ほかに%n言語が報道：+ {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>合計：{points}</translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week: + {points}</source>
        <translation>
            <numerusform>{language}：今週記事を出した%n媒体中{papers}媒体：+ {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week, counted as of {fewest}: + {points}</source>
        <translation>
            <numerusform>{language}：今週記事を出した%n媒体中{papers}媒体（{fewest}媒体とみなして計算）：+ {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has a date: × {factor}</source>
        <translation>日付のある報道なし：× {factor}</translation>
    </message>
    <message>
        <source>Its newest dated report is {age} hours old, and half counts after {half}: × {factor}</source>
        <translation>日付のある最新の報道は{age}時間前（{half}時間で半減）：× {factor}</translation>
    </message>
    <message>
        <source>No text of its own is new since the edition before: × {factor}</source>
        <translation>前の版からの新しい独自の文章なし：× {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of their own are new: × {factor}</source>
        <translation>
            <numerusform>新しい独自の文章%n件：× {factor}</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow it: + {points}</source>
        <translation>フォロー中：+ {points}</translation>
    </message>
    <message>
        <source>You starred a report: + {points}</source>
        <translation>スター付きの報道あり：+ {points}</translation>
    </message>
    <message>
        <source>A paper of it is important to you: + {points}</source>
        <translation>重要な媒体の報道あり：+ {points}</translation>
    </message>
    <message>
        <source>You want less of this: {points}</source>
        <translation>このような話題を減らす：{points}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Language unknown</source>
        <translation>言語不明</translation>
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
        <translation>AIによる報道</translation>
    </message>
    <message>
        <source>AI-generated image</source>
        <translation>AI生成画像</translation>
    </message>
    <message>
        <source>Image edited with AI</source>
        <translation>AI編集画像</translation>
    </message>
    <message>
        <source>Contains AI-generated parts</source>
        <translation>AI生成部分を含む</translation>
    </message>
    <message>
        <source>AI</source>
        <comment>a label with no room for more</comment>
        <translation>AI</translation>
    </message>
    <message>
        <source>signed by {who}</source>
        <translation>{who}の署名あり</translation>
    </message>
    <message>
        <source>signed, signer unknown</source>
        <translation>署名あり（署名者は不明）</translation>
    </message>
    <message>
        <source>stated in the image file (not signed)</source>
        <translation>画像ファイルに記載（署名なし）</translation>
    </message>
    <message>
        <source>stated by the publisher (page data)</source>
        <translation>発行元が記載（ページのデータ）</translation>
    </message>
    <message>
        <source>stated by the site</source>
        <translation>サイトが記載</translation>
    </message>
    <message>
        <source>stated in the article: “{quote}”</source>
        <translation>記事に「{quote}」と記載</translation>
    </message>
    <message>
        <source>stated by a rule for this feed</source>
        <translation>このフィードのルールによる</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>自分で付けた印</translation>
    </message>
    <message>
        <source>Text label disputed by you</source>
        <translation>本文の表示に異議あり（自分）</translation>
    </message>
    <message>
        <source>Image label disputed by you</source>
        <translation>画像の表示に異議あり（自分）</translation>
    </message>
    <message>
        <source>disputed by you</source>
        <translation>自分で異議を示した</translation>
    </message>
    <message>
        <source>made on this computer by {model}</source>
        <translation>{model}によりこのコンピューターで作成</translation>
    </message>
    <message>
        <source>content credentials do not verify</source>
        <translation>コンテンツ認証情報は検証できません</translation>
    </message>
    <message>
        <source>possible: the file names {tool}</source>
        <translation>可能性あり（ファイルに{tool}の記載）</translation>
    </message>
    <message>
        <source>{subject}: {claim}</source>
        <translation>{subject}：{claim}</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a label</comment>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translated on this computer by {model}. May contain errors.</source>
        <translation>{model}によりこのコンピューターで翻訳。誤りを含むことがあります。</translation>
    </message>
    <message>
        <source>Translated on this computer, through English, by {first} and {second}. May contain errors.</source>
        <translation>{first}と{second}により、英語を経由してこのコンピューターで翻訳。誤りを含むことがあります。</translation>
    </message>
    <message>
        <source>Found in a translation: {text}</source>
        <translation>訳文で一致：{text}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>received {date}</source>
        <comment>short; in a row without a date of its own</comment>
        <translation>受信：{date}</translation>
    </message>
    <message>
        <source>No date, received {date}</source>
        <translation>日付なし、受信：{date}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>No date is known. It stands where it arrived: {date}</source>
        <translation>日付は不明です。受信した時刻の位置に並びます：{date}</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>開いた記事</translation>
    </message>
    <message>
        <source>Articles opened, by language</source>
        <translation>開いた記事（言語別）</translation>
    </message>
    <message>
        <source>Searches made</source>
        <translation>行った検索</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Changes of the interface language</source>
        <translation>表示言語の変更</translation>
    </message>
    <message>
        <source>Related stories opened</source>
        <translation>開いた関連記事</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>{language}の記事</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Translated. The original title, in {language}: {title}</source>
        <translation>翻訳。元のタイトル（{language}）：{title}</translation>
    </message>
    <message>
        <source>Title taken from its first sentence</source>
        <translation>最初の文から取ったタイトル</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <translation>画像：{description}</translation>
    </message>
    <message>
        <source>The full article is not here yet</source>
        <translation>記事全文はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not here yet</source>
        <translation>
            <numerusform>%n件の画像がまだありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>同じ話題</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Linked by the publisher</source>
        <translation>発行元のリンク</translation>
    </message>
    <message>
        <source>Translation, says the publisher</source>
        <translation>翻訳（発行元による）</translation>
    </message>
    <message>
        <source>One is the source of the other, says the publisher</source>
        <translation>一方がもう一方の出典（発行元による）</translation>
    </message>
    <message>
        <source>One is based on the other, says the publisher</source>
        <translation>一方がもう一方に基づく（発行元による）</translation>
    </message>
    <message>
        <source>Same series, says the publisher</source>
        <translation>同じ連載（発行元による）</translation>
    </message>
    <message>
        <source>Both name {names}</source>
        <translation>共通の名前：{names}</translation>
    </message>
    <message>
        <source>Both speak of {places}</source>
        <translation>共通の場所：{places}</translation>
    </message>
    <message>
        <source>Same figures: {numbers}</source>
        <translation>共通の数字：{numbers}</translation>
    </message>
    <message>
        <source>Same dates: {dates}</source>
        <translation>共通の日付：{dates}</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <translation>意味が近い</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>自分の判断</translation>
    </message>
    <message>
        <source>Published within the hour</source>
        <translation>1時間以内に公開</translation>
    </message>
    <message numerus="yes">
        <source>Published %n hour(s) apart</source>
        <translation>
            <numerusform>公開の差%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n day(s) apart</source>
        <translation>
            <numerusform>公開の差%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Mute Words</source>
        <translation>言葉をミュート</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>言葉(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;How long:</source>
        <translation>期間(&amp;H)：</translation>
    </message>
    <message>
        <source>Words to mute</source>
        <translation>ミュートする言葉</translation>
    </message>
    <message>
        <source>as they stand together in titles</source>
        <translation>タイトルに続けて現れる言葉</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>In the &amp;text, too</source>
        <translation>本文も対象にする(&amp;T)</translation>
    </message>
    <message>
        <source>Searches find translated titles too; mutes look only at the words of the article itself.</source>
        <translation>検索では翻訳したタイトルも見つかりますが、ミュートは記事自体の言葉だけを調べます。</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>_Download</name>
    <message>
        <source>Save File</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>「{name}」を保存できませんでした。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>_WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{done} of {total} fetched</source>
        <translation>{total}中{done}を取得済み</translation>
    </message>
    <message>
        <source>The model is being checked…</source>
        <translation>モデルを検証しています…</translation>
    </message>
</context>
</TS>
