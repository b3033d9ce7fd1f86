<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readerapp</source>
        <translation>Readerapp 정보</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>The world&apos;s news in every language you read, on your own computer.</source>
        <translation>읽을 수 있는 모든 언어로, 세계의 뉴스를 내 컴퓨터에서.</translation>
    </message>
    <message>
        <source>Nothing about your reading leaves this computer.</source>
        <translation>무엇을 읽는지는 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Your library lies in {folder}</source>
        <translation>라이브러리 위치: {folder}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT 라이선스를 따르는 자유 소프트웨어입니다.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>내려받기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;How long back</source>
        <translation>얼마나 오래된 것까지(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 일</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>동기화(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>피드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep and Send Again</source>
        <translation>유지하고 다시 보내기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use the Server’s Marks</source>
        <translation>서버의 표시 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Unread and starred articles</source>
        <translation>읽지 않은 기사와 별표 기사</translation>
    </message>
    <message>
        <source>Only starred articles</source>
        <translation>별표 기사만</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>모든 기사</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n분마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n시간마다</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>요청할 때만</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>FreshRSS and others</source>
        <translation>FreshRSS 및 기타</translation>
    </message>
    <message>
        <source>Miniflux</source>
        <translation>Miniflux</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{host}의 {user}</translation>
    </message>
    <message>
        <source>{host} is told what you read and star of its articles, and which of its feeds you add, rename, move or end. Nobody else is told, and the feeds are not asked from here.</source>
        <translation>{host}에는 그 기사 중 무엇을 읽고 별표했는지, 그 피드 중 무엇을 추가하고 이름을 바꾸고 옮기고 끊었는지 전해집니다. 다른 누구에게도 전해지지 않으며, 피드는 여기서 조회되지 않습니다.</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>선택을 기다리는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>보낼 변경 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not given by the server</source>
        <translation>
            <numerusform>서버가 보내지 않은 기사 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks sent: {done} of {total}</source>
        <translation>보낸 표시: {total}개 중 {done}개</translation>
    </message>
    <message>
        <source>Articles fetched: {done} of {total}</source>
        <translation>받은 기사: {total}건 중 {done}건</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>동기화 중…</translation>
    </message>
    <message>
        <source>Wants your password again</source>
        <translation>비밀번호가 다시 필요함</translation>
    </message>
    <message>
        <source>No news server there</source>
        <translation>뉴스 서버 없음</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>아직 동기화 안 됨</translation>
    </message>
    <message>
        <source>Synchronised {time}</source>
        <translation>동기화됨: {time}</translation>
    </message>
    <message>
        <source>It is asked again after {time}.</source>
        <translation>다음 이후에 다시 조회합니다: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} read articles are unread on the server.</source>
        <translation>
            <numerusform>읽은 기사 {known}건 중 %n건이 서버에서는 읽지 않은 상태입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {known} stars are missing on the server.</source>
        <translation>
            <numerusform>별표 {known}개 중 %n개가 서버에 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes here until you choose.</source>
        <translation>선택하기 전에는 여기서 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Give the user name and the password again. Some servers want a password of its own for programs: look in the settings of your account there.</source>
        <translation>사용자 이름과 비밀번호를 다시 입력하세요. 프로그램용 비밀번호가 따로 필요한 서버도 있습니다. 그곳의 계정 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>Look at the address and at the kind of server. With FreshRSS, access by programs must be allowed in its settings.</source>
        <translation>주소와 서버 종류를 확인하세요. FreshRSS에서는 프로그램의 접근을 설정에서 허용해야 합니다.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>설정에서 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>Look at the address and at your network connection.</source>
        <translation>주소와 네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>What you mark is sent once there is a connection.</source>
        <translation>표시한 것은 연결되면 보냅니다.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>나중에 다시 조회합니다.</translation>
    </message>
    <message>
        <source>Your marks stay on this computer as they are.</source>
        <translation>표시는 이 컴퓨터에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Choose Change to see the certificate that the server shows.</source>
        <translation>변경을 선택하면 서버가 보여 주는 인증서를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The account works until Readerapp is closed; then it asks for the password again.</source>
        <translation>계정은 Readerapp을 닫을 때까지 동작하며, 그 뒤에는 비밀번호를 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Made for: {names}</source>
        <translation>발급 대상: {names}</translation>
    </message>
    <message>
        <source>Valid from {begins} to {ends}</source>
        <translation>유효 기간: {begins}부터 {ends}까지</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {fingerprint}</source>
        <translation>지문(SHA-256): {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Change Account</source>
        <translation>계정 변경</translation>
    </message>
    <message>
        <source>Account removed, its articles were kept</source>
        <translation>계정을 제거했고 기사는 남겼습니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>계정 제거</translation>
    </message>
</context>
<context>
    <name>AccountsWindow</name>
    <message>
        <source>All its articles stay on this computer, with their marks, tags and notes. Nothing changes on the server.</source>
        <translation>모든 기사는 표시, 태그, 메모와 함께 이 컴퓨터에 남습니다. 서버에서는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Its feeds and its password go from this computer.</source>
        <translation>피드와 비밀번호는 이 컴퓨터에서 지워집니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent; the server will not hear of them.</source>
        <translation>
            <numerusform>보낼 변경 %n개가 남아 있으며, 서버에 전해지지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>계정 제거</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>“{name}” 계정을 제거할까요?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>그대로 두기(&amp;K)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>변경(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>지금 동기화(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>제거(&amp;R)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>닫기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation>파일 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>폴더 가져오기(&amp;F)…</translation>
    </message>
    <message>
        <source>Import Web &amp;Address…</source>
        <translation>웹 주소 가져오기(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>기사로 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Add &amp;Samples</source>
        <translation>예시 추가(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>예시 제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export Article…</source>
        <translation>기사 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Print Artic&amp;le…</source>
        <translation>기사 인쇄(&amp;L)…</translation>
    </message>
    <message>
        <source>Export S&amp;ubscriptions…</source>
        <translation>구독 목록 내보내기(&amp;U)…</translation>
    </message>
    <message>
        <source>Export Archi&amp;ve…</source>
        <translation>보관 파일 내보내기(&amp;V)…</translation>
    </message>
    <message>
        <source>Export &amp;Notes…</source>
        <translation>메모 내보내기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back Up Library…</source>
        <translation>라이브러리 백업(&amp;B)…</translation>
    </message>
    <message>
        <source>Res&amp;tore Library…</source>
        <translation>라이브러리 복원(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Refresh This List</source>
        <translation>이 목록 새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh &amp;All Feeds</source>
        <translation>모든 피드 새로 고침(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>활동(&amp;C)…</translation>
    </message>
    <message>
        <source>Add &amp;Feed…</source>
        <translation>피드 추가(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>새 폴더(&amp;N)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>이름 바꾸기(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>속성(&amp;P)…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>구독 취소(&amp;S)</translation>
    </message>
    <message>
        <source>Make This List Available &amp;Offline</source>
        <translation>이 목록을 오프라인용으로 내려받기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by Story</source>
        <translation>이슈별로 묶기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unread Only</source>
        <translation>읽지 않은 기사만(&amp;U)</translation>
    </message>
    <message>
        <source>Ol&amp;dest First</source>
        <translation>오래된 순(&amp;D)</translation>
    </message>
    <message>
        <source>Group &amp;by Day</source>
        <translation>날짜별로 묶기(&amp;B)</translation>
    </message>
    <message>
        <source>Group by AI Lab&amp;el</source>
        <translation>AI 표시별로 묶기(&amp;E)</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>이슈 보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mark What Is Here Offline</source>
        <translation>오프라인 기사에 표시 달기(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>계정(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>다시 실행(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>주소 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Article</source>
        <translation>기사 제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>휴지통(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>기사에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>다음 찾기(&amp;X)</translation>
    </message>
    <message>
        <source>Find Previ&amp;ous</source>
        <translation>이전 찾기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search Articles</source>
        <translation>기사 검색(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>검색 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Make a Rule of This Search…</source>
        <translation>이 검색으로 규칙 만들기(&amp;M)…</translation>
    </message>
    <message>
        <source>Ru&amp;les and Mutes…</source>
        <translation>규칙 및 뮤트(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>탐색 패널(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>관련 기사(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>기본 크기(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Three Columns</source>
        <translation>3단(&amp;T)</translation>
    </message>
    <message>
        <source>List &amp;Above the Article</source>
        <translation>기사 위에 목록(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;One at a Time</source>
        <translation>하나씩(&amp;O)</translation>
    </message>
    <message>
        <source>Fo&amp;cus Mode</source>
        <translation>집중 모드(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt Cursor in Articles</source>
        <translation>기사에 텍스트 커서 표시(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Headings of the Article…</source>
        <translation>기사의 소제목(&amp;H)…</translation>
    </message>
    <message>
        <source>Show Whole &amp;Page</source>
        <translation>전체 페이지 보기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Front Page</source>
        <translation>1면(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>다음 패널(&amp;X)</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>이전 패널(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move a Border</source>
        <translation>경계 옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>다음 기사(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>이전 기사(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>읽지 않은 다음 기사(&amp;U)</translation>
    </message>
    <message>
        <source>Previous Unread A&amp;rticle</source>
        <translation>읽지 않은 이전 기사(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;List</source>
        <translation>다음 목록(&amp;L)</translation>
    </message>
    <message>
        <source>Previous L&amp;ist</source>
        <translation>이전 목록(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>앞으로(&amp;O)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>읽음으로 표시(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>별표(&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>모두 읽음으로 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>태그(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>메모(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;I Label…</source>
        <translation>AI 표시(&amp;I)…</translation>
    </message>
    <message>
        <source>High&amp;light</source>
        <translation>하이라이트(&amp;L)</translation>
    </message>
    <message>
        <source>Sho&amp;w Translation</source>
        <translation>번역 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>원문과 나란히 보기(&amp;B)</translation>
    </message>
    <message>
        <source>Read Alo&amp;ud</source>
        <translation>소리 내어 읽기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>브라우저에서 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>근거 보기(&amp;H)</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>명령 찾기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help Pages</source>
        <translation>도움말 문서(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>새로운 기능(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Privacy Policy</source>
        <translation>개인정보 처리방침(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;roblem Reports…</source>
        <translation>문제 보고서(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Readerapp</source>
        <translation>Readerapp 정보(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ActionsMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>브라우저에서 열기(&amp;B)</translation>
    </message>
    <message>
        <source>Remove Sta&amp;r</source>
        <translation>별표 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>별표(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>읽지 않음으로 표시(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>읽음으로 표시(&amp;E)</translation>
    </message>
    <message>
        <source>Show S&amp;tory</source>
        <translation>이슈 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Show Or&amp;iginal Title</source>
        <translation>원래 제목 보기(&amp;I)</translation>
    </message>
    <message>
        <source>Translate T&amp;itle</source>
        <translation>제목 번역(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>링크 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Title and &amp;Link</source>
        <translation>제목과 링크 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>기사 제거(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ActivityWindow</name>
    <message>
        <source>Progress of relating</source>
        <translation>관련 기사 찾기 진행 상황</translation>
    </message>
    <message>
        <source>Progress of reading pictures</source>
        <translation>사진 읽기 진행 상황</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Height of the feeds</source>
        <translation>피드 칸의 높이</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>피드(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What Happened</source>
        <translation>지난 활동(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>새 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>매체가 종료함</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>업데이트됨</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>새 기사 없음</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>아직 확인하지 않음</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} 피드를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Asked next: {time}</source>
        <translation>다음 확인: {time}</translation>
    </message>
    <message>
        <source>No feed is asked by itself: that is switched off in the settings.</source>
        <translation>피드를 자동으로 확인하지 않습니다. 설정에서 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Next feed: {name} · {time}</source>
        <translation>다음 피드: {name} · {time}</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>마지막 확인: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Began to ask %n feed(s)</source>
        <translation>
            <numerusform>피드 %n개를 확인하기 시작했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network connection. Nothing was asked.</source>
        <translation>네트워크에 연결되어 있지 않아 아무것도 확인하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Your rules moved %n article(s) to the bin.</source>
        <translation>
            <numerusform>규칙에 따라 기사 %n건을 휴지통으로 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by you. {result}</source>
        <translation>사용자가 중지했습니다. {result}</translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation>도중에 끝났습니다.</translation>
    </message>
    <message>
        <source>{why} {result}</source>
        <translation>{why} {result}</translation>
    </message>
    <message>
        <source>Finished. {result}</source>
        <translation>끝났습니다. {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>다른 컴퓨터에서 온 변경 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder: {reason}</source>
        <translation>공유 폴더: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>새 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) sent</source>
        <translation>
            <numerusform>표시 %n개를 보냈습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken over</source>
        <translation>
            <numerusform>표시 %n개를 받았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the server</source>
        <translation>
            <numerusform>서버가 변경 %n건을 거부했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {name}: {result}</source>
        <translation>계정 {name}: {result}</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>피드 %n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, {trouble}</source>
        <translation>{found}, {trouble}</translation>
    </message>
    <message>
        <source>Accounts: synchronising…</source>
        <translation>계정: 동기화 중…</translation>
    </message>
    <message>
        <source>Whole texts: {done} of {total}</source>
        <translation>기사 전문: {total}건 중 {done}건</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>이미지: {total}장 중 {done}장</translation>
    </message>
    <message>
        <source>Accounts: marks {done} of {total}</source>
        <translation>계정: 표시 {total}개 중 {done}개</translation>
    </message>
    <message>
        <source>Accounts: marks sent {done} of {total}</source>
        <translation>계정: 보낸 표시 {total}개 중 {done}개</translation>
    </message>
    <message>
        <source>Accounts: articles {done} of {total}</source>
        <translation>계정: 기사 {total}건 중 {done}건</translation>
    </message>
    <message>
        <source>Feeds: {done} of {total}</source>
        <translation>피드: {total}개 중 {done}개</translation>
    </message>
    <message>
        <source>Relating {done} of {total} articles</source>
        <translation>기사 {total}건 중 {done}건의 관련 기사를 찾는 중</translation>
    </message>
    <message>
        <source>Looking for AI labels in saved pictures: {done} of {total}</source>
        <translation>저장된 사진에서 AI 표시를 찾는 중: {total}장 중 {done}장</translation>
    </message>
</context>
<context>
    <name>AddFeedController</name>
    <message>
        <source>The address waits until Add Feeds is closed.</source>
        <translation>주소는 ‘피드 추가’를 닫을 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>구독</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %n feed(s)</source>
        <translation>
            <numerusform>피드 %n개를 구독했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add Feeds</source>
        <translation>피드 추가</translation>
    </message>
    <message>
        <source>&amp;By Address</source>
        <translation>주소로(&amp;B)</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>카탈로그(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>조회하는 곳(&amp;K)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>닫기(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n Feed(s)</source>
        <translation>
            <numerusform>피드 %n개 구독(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>구독(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>The address waits until the open question is answered.</source>
        <translation>주소는 열려 있는 질문에 답할 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Import Web Address</source>
        <translation>웹 주소 가져오기</translation>
    </message>
    <message>
        <source>Address of the page. It is fetched once, with its pictures:</source>
        <translation>페이지 주소. 페이지와 그 이미지를 한 번만 내려받습니다:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Tag “{name}” added</source>
        <translation>“{name}” 태그를 추가했습니다</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Tag “{name}” removed</source>
        <translation>“{name}” 태그를 제거했습니다</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>태그 이름 바꾸기</translation>
    </message>
    <message>
        <source>Tag “{name}” removed everywhere</source>
        <translation>“{name}” 태그를 모든 기사에서 제거했습니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Remove Tag Everywhere</source>
        <translation>모든 기사에서 태그 제거</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>하이라이트했습니다</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>하이라이트를 제거했습니다</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>하이라이트 제거</translation>
    </message>
    <message>
        <source>&amp;Note on Highlight…</source>
        <translation>하이라이트에 메모(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>하이라이트 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>메모 변경</translation>
    </message>
</context>
<context>
    <name>AnnotationStrip</name>
    <message>
        <source>“{quote}” (not in this text any more)</source>
        <translation>“{quote}” (지금 본문에는 없음)</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
    <message>
        <source>Tags, note and highlights</source>
        <translation>태그, 메모, 하이라이트</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>이 기사에 대한 메모</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>하이라이트 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Undone: {action}</source>
        <translation>실행 취소: {action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>다시 실행: {action}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>기사 %n건을 찾았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>보도 %n건이 있는 이슈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The front page has %n card(s)</source>
        <translation>
            <numerusform>1면에 카드 %n개가 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>글자 크기 {percent}%</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}: 켜짐</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}: 꺼짐</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>The language of menus and windows. Articles stay in their own.</source>
        <translation>메뉴와 창의 언어입니다. 기사는 원래 언어로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>System Theme</source>
        <translation>시스템 테마</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>세피아</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>고대비, 밝게</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>고대비, 어둡게</translation>
    </message>
    <message>
        <source>The colours of the window. The system’s theme follows your desktop, also when it asks for high contrast.</source>
        <translation>창의 색상입니다. 시스템 테마는 데스크톱을 따르며, 데스크톱이 고대비를 요구할 때도 따릅니다.</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>목록 간격(&amp;D)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>넉넉하게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>촘촘하게</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more articles are in sight.</source>
        <translation>촘촘하게 하면 줄이 낮아져 더 많은 기사가 보입니다.</translation>
    </message>
    <message>
        <source>Te&amp;xts labelled as by AI</source>
        <translation>AI로 표시된 글(&amp;X)</translation>
    </message>
    <message>
        <source>In lists and on the front page. Whatever you dispute is shown.</source>
        <translation>목록과 1면에서. 이의를 제기한 것은 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Pictures labelled as by AI</source>
        <translation>AI로 표시된 이미지(&amp;P)</translation>
    </message>
    <message>
        <source>Articles with such pictures. Lists say how many are hidden.</source>
        <translation>그런 이미지가 있는 기사. 목록에 몇 개가 숨겨졌는지 나옵니다.</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>시작할 때(&amp;S)</translation>
    </message>
    <message>
        <source>Front page after a pause</source>
        <translation>오래 쉬었으면 1면</translation>
    </message>
    <message>
        <source>Always the front page</source>
        <translation>항상 1면</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>마지막에 보던 곳</translation>
    </message>
    <message>
        <source>What you see first. A pause is four hours without the front page on screen.</source>
        <translation>처음에 보이는 화면입니다. 네 시간 동안 1면을 화면에 띄우지 않으면 오래 쉰 것으로 봅니다.</translation>
    </message>
    <message>
        <source>&amp;Front page shows</source>
        <translation>1면의 이슈 수(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source> story(s)</source>
        <translation>
            <numerusform> 개</numerusform>
        </translation>
    </message>
    <message>
        <source>How many stories stand on top. The next edition follows it.</source>
        <translation>맨 위에 실리는 이슈의 수입니다. 다음 판부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Shown as others</source>
        <translation>다른 기사처럼 표시</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>흐리게</translation>
    </message>
    <message>
        <source>Hidden, and counted</source>
        <translation>숨기고 개수 표시</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Archive in one file</source>
        <translation>파일 하나로 된 보관 파일</translation>
    </message>
    <message>
        <source>Archive as a folder</source>
        <translation>폴더로 된 보관 파일</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>보관 파일 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) saved to {file}</source>
        <translation>
            <numerusform>기사 %n건을 {file}에 저장했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>None of them has an address</source>
        <translation>주소가 있는 기사가 없습니다</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>주소를 복사했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>주소 %n개를 복사했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>글자 크기(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>이 주소를 브라우저에서 여시겠습니까?</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>링크 열기</translation>
    </message>
    <message>
        <source>Play this address?</source>
        <translation>이 주소를 재생하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>주소 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>메일 프로그램을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>주소를 복사했습니다</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>이미지 저장</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>이미지를 저장했습니다</translation>
    </message>
    <message>
        <source>Picture saved. Its file does not say what its label does: {label}</source>
        <translation>이미지를 저장했습니다. 이 파일에는 표시의 내용이 적혀 있지 않습니다: {label}</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>새 기사 %n건 · 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>ArticleTranslation</name>
    <message>
        <source>Original</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>모델(&amp;M)…</translation>
    </message>
    <message>
        <source>Translation is off.</source>
        <translation>번역이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>번역(&amp;T)</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
</context>
<context>
    <name>AutostartController</name>
    <message>
        <source>Another file is in its place, and stays: {file}</source>
        <translation>그 자리에 다른 파일이 있어 그대로 둡니다: {file}</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to Article</source>
        <translation>기사로 돌아가기</translation>
    </message>
    <message>
        <source>Back to Front Page</source>
        <translation>1면으로 돌아가기</translation>
    </message>
    <message>
        <source>Close Story</source>
        <translation>이슈 닫기</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back Up Library</source>
        <translation>라이브러리 백업</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Another backup is being written just now.</source>
        <translation>지금 다른 백업을 만드는 중입니다.</translation>
    </message>
    <message>
        <source>The library is being copied…</source>
        <translation>라이브러리를 복사하는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The copy is being checked…</source>
        <translation>사본을 검사하는 중…</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>{file}에 저장했습니다</translation>
    </message>
    <message>
        <source>No backup was made. {reason}</source>
        <translation>백업을 만들지 못했습니다. {reason}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>라이브러리 복원</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation>백업 폴더</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily backup</source>
        <translation>매일 백업</translation>
    </message>
    <message>
        <source>Before an update of Readerapp</source>
        <translation>Readerapp 업데이트 전</translation>
    </message>
    <message>
        <source>Kept when another was restored</source>
        <translation>다른 백업을 복원할 때 남겨 둔 것</translation>
    </message>
    <message>
        <source>A file of yours</source>
        <translation>직접 고른 파일</translation>
    </message>
    <message>
        <source>It was written by a newer version of Readerapp.</source>
        <translation>더 새로운 버전의 Readerapp에서 만든 파일입니다.</translation>
    </message>
    <message>
        <source>It is not a Readerapp library.</source>
        <translation>Readerapp 라이브러리가 아닙니다.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>손상되었습니다.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {articles}</source>
        <translation>{kind}, {articles}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Newest article</source>
        <translation>가장 최근 기사</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>The library of {date} is back.</source>
        <translation>{date} 라이브러리로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The library of {date} is back. The one that was here is kept.</source>
        <translation>{date} 라이브러리로 되돌렸습니다. 지금까지 쓰던 라이브러리는 따로 남겨 두었습니다.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Open Its &amp;Folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>지금 백업(&amp;N)</translation>
    </message>
    <message>
        <source>Back Up to a F&amp;ile…</source>
        <translation>파일로 백업(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>복원(&amp;R)…</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>매일 백업</translation>
    </message>
    <message>
        <source>Back up the library once a &amp;day</source>
        <translation>하루에 한 번 라이브러리 백업(&amp;D)</translation>
    </message>
    <message>
        <source>The whole library is copied while you go on, and checked.</source>
        <translation>작업을 방해하지 않고 라이브러리 전체를 복사한 뒤 검사합니다.</translation>
    </message>
    <message>
        <source>Days &amp;kept</source>
        <translation>보관할 일수(&amp;K)</translation>
    </message>
    <message>
        <source>A backup of each of so many days. Of earlier days one is kept for each of 4 weeks and 12 months.</source>
        <translation>이 일수만큼 하루에 하나씩 백업을 보관합니다. 그 이전 것은 4주 동안 한 주에 하나, 12개월 동안 한 달에 하나를 보관합니다.</translation>
    </message>
    <message>
        <source>Room for a&amp;ll of them</source>
        <translation>백업 전체의 최대 용량(&amp;L)</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>When there is no more room, those that are missed least go first; two always stay.</source>
        <translation>공간이 모자라면 가장 덜 필요한 백업부터 지웁니다. 두 개는 항상 남습니다.</translation>
    </message>
    <message>
        <source>They lie</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>폴더 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Folder</source>
        <translation>기본 폴더 사용(&amp;U)</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>라이브러리 옆</translation>
    </message>
    <message>
        <source>Your library lies in {folder}. It takes {size}.</source>
        <translation>라이브러리 위치: {folder}. 크기: {size}.</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>아직 매일 백업이 없습니다.</translation>
    </message>
    <message>
        <source>The last backup is of {date}. All backups together take {size}.</source>
        <translation>마지막 백업: {date}. 백업 전체 크기: {size}.</translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>모두 복원</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>기사 %n건을 복원했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted for good</source>
        <translation>
            <numerusform>기사 %n건을 완전히 삭제했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWindow</name>
    <message>
        <source>It holds {things}. They cannot come back after this.</source>
        <translation>휴지통 내용: {things}. 삭제하면 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>휴지통에 있는 것을 모두 완전히 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>완전히 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>그대로 두기(&amp;K)</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>휴지통 내용</translation>
    </message>
    <message>
        <source>Find in titles and sources</source>
        <translation>제목과 출처에서 찾기</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message numerus="yes">
        <source>Everything comes back as it was. After %n day(s) it is deleted.</source>
        <translation>
            <numerusform>복원하면 모두 원래대로 돌아옵니다. %n일이 지나면 삭제됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) are not listed. Type a word of what you look for.</source>
        <translation>
            <numerusform>목록에 없는 기사가 %n건 더 있습니다. 찾는 낱말을 입력하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>복원(&amp;R)</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>모두 복원(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>휴지통 비우기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, {size}</source>
        <translation>{articles}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>구독 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{feeds}, {articles}, {size}</source>
        <translation>{feeds}, {articles}, {size}</translation>
    </message>
    <message>
        <source>{feeds} with {articles}</source>
        <translation>{feeds}, {articles}</translation>
    </message>
    <message>
        <source>Unsubscribed by you</source>
        <translation>직접 구독 취소함</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>직접 제거함</translation>
    </message>
    <message>
        <source>Went with its feed</source>
        <translation>피드와 함께 제거됨</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>%n일보다 오래됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond the %n newest of its feed</source>
        <translation>
            <numerusform>피드의 최신 기사 %n건에 들지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library took more than %n MB</source>
        <translation>
            <numerusform>라이브러리가 %n MB를 넘음</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted soon</source>
        <translation>곧 삭제됨</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMoves</name>
    <message>
        <source>There is no border between panes here.</source>
        <translation>여기에는 패널 사이의 경계가 없습니다.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Return keeps that, Esc takes it back.</source>
        <translation>화살표 키로 옮기고, Enter 키로 확정하고, Esc 키로 되돌립니다.</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>{size} used</source>
        <translation>{size} 사용 중</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Actions for “{title}”</source>
        <translation>“{title}” 동작</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Why Related…</source>
        <translation>관련된 이유(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>같은 이슈(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not Related</source>
        <translation>관련 없음(&amp;N)</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>under “{heading}”</source>
        <translation>소제목 “{heading}”</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>언어 알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other paper(s)</source>
        <translation>
            <numerusform>다른 매체 %n곳에도 실림</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) of this text</source>
        <translation>
            <numerusform>같은 글의 다른 판본 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaretController</name>
    <message>
        <source>Text cursor on</source>
        <translation>텍스트 커서 켜짐</translation>
    </message>
    <message>
        <source>Text cursor off</source>
        <translation>텍스트 커서 꺼짐</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Already subscribed</source>
        <translation>이미 구독 중</translation>
    </message>
    <message>
        <source>World</source>
        <translation>세계</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>경제</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>기술</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>과학</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>피드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, language or country</source>
        <translation>이름, 언어, 국가로 거르기</translation>
    </message>
    <message>
        <source>Catalogue of feeds</source>
        <translation>피드 카탈로그</translation>
    </message>
    <message>
        <source>The list came with the app. No address in it is contacted before you subscribe.</source>
        <translation>이 목록은 앱에 들어 있는 것입니다. 구독하기 전에는 어떤 주소에도 접속하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>CertificateBox</name>
    <message>
        <source>Nobody whom this computer trusts vouches for this server. That is usual for a server of your own; elsewhere somebody may be listening in. Trust it only if the fingerprint is that of your server. Your password has not been sent.</source>
        <translation>이 컴퓨터가 신뢰하는 누구도 이 서버를 보증하지 않습니다. 직접 운영하는 서버라면 흔한 일이지만, 그 밖에는 누군가 엿듣고 있을 수 있습니다. 지문이 당신 서버의 것일 때만 신뢰하세요. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Do &amp;Not Connect</source>
        <translation>연결 안 함(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>이 인증서 신뢰(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Already subscribed</source>
        <translation>이미 구독 중</translation>
    </message>
    <message>
        <source>Newest: {titles}</source>
        <translation>최신: {titles}</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Look Again</source>
        <translation>다시 찾기</translation>
    </message>
</context>
<context>
    <name>CommandRouter</name>
    <message>
        <source>There is no other unread article here.</source>
        <translation>여기에는 읽지 않은 다른 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>읽지 않음으로 표시(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>읽음으로 표시(&amp;E)</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>별표 제거(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>별표(&amp;S)</translation>
    </message>
    <message>
        <source>Articles, lists, archives, files of other programs</source>
        <translation>기사, 목록, 보관 파일, 다른 프로그램의 파일</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>기사 %n건을 가져왔습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already</source>
        <translation>
            <numerusform>기사 %n건이 이미 라이브러리에 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text, page or file there that could be imported.</source>
        <translation>가져올 수 있는 텍스트, 페이지, 파일이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Undo “{action}”</source>
        <translation>“{action}” 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do “{action}”</source>
        <translation>“{action}” 다시 실행(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>다시 실행(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This backup</source>
        <translation>이 백업</translation>
    </message>
    <message>
        <source>Your library now</source>
        <translation>현재 라이브러리</translation>
    </message>
    <message>
        <source>{name}: {backup}, now {present}</source>
        <translation>{name}: {backup}, 현재 {present}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>Share through a folder</source>
        <translation>폴더로 공유</translation>
    </message>
    <message>
        <source>What you read, star, tag, note and highlight, your feeds, rules, mutes and saved searches are shared with your other computers, through a folder that Syncthing, Nextcloud or a memory stick brings there. Choose the same folder on each. Every computer fetches its own articles and has its own settings.</source>
        <translation>읽음, 별표, 태그, 메모, 하이라이트와 피드, 규칙, 뮤트, 저장된 검색을 다른 컴퓨터와 공유합니다. Syncthing, Nextcloud 또는 USB 메모리가 그곳으로 옮기는 폴더를 거칩니다. 각 컴퓨터에서 같은 폴더를 선택하세요. 기사는 컴퓨터마다 따로 가져오고 설정도 따로 둡니다.</translation>
    </message>
    <message>
        <source>The folder is not encrypted: who can read it can read your notes, and what you read when. Readerapp itself sends nothing. What is in the folder stays there when you turn this off or erase your history.</source>
        <translation>폴더는 암호화되지 않습니다. 폴더를 읽을 수 있는 사람은 메모와, 무엇을 언제 읽었는지 볼 수 있습니다. Readerapp 자체는 아무것도 보내지 않습니다. 공유를 끄거나 기록을 지워도 폴더에 있는 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Choose Folder…</source>
        <translation>폴더 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Synchronise &amp;Now</source>
        <translation>지금 동기화(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>끄기(&amp;T)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>다른 컴퓨터</translation>
    </message>
    <message>
        <source>Take Off the &amp;List</source>
        <translation>목록에서 빼기(&amp;L)</translation>
    </message>
    <message>
        <source>For a computer that is gone. What it shared stays. Should it come back, it is listed again.</source>
        <translation>없어진 컴퓨터를 위한 것입니다. 공유한 것은 그대로 남습니다. 돌아오면 다시 목록에 나타납니다.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>이름(&amp;M)</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>동기화 중…</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add Account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>계정 변경</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>서버(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>사용자 이름(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password or key</source>
        <translation>비밀번호 또는 키(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>Called &amp;here</source>
        <translation>여기서의 이름(&amp;H)</translation>
    </message>
    <message>
        <source>https://news.example.org</source>
        <translation>https://news.example.org</translation>
    </message>
    <message>
        <source>as the server is called</source>
        <translation>서버 이름대로</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>이전과 같음</translation>
    </message>
    <message>
        <source>Without a user name, the key is taken that Miniflux makes under Settings, API Keys.</source>
        <translation>사용자 이름이 없으면 Miniflux의 Settings, API Keys에서 만든 키를 사용합니다.</translation>
    </message>
    <message>
        <source>Each server with the Google Reader interface: FreshRSS, BazQux, The Old Reader … FreshRSS has a password of its own for programs: in its settings, under Profile, API password.</source>
        <translation>Google Reader 인터페이스가 있는 모든 서버: FreshRSS, BazQux, The Old Reader … FreshRSS에는 프로그램용 비밀번호가 따로 있습니다. 설정의 프로필에 있는 API 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Only this server is asked, and not before you press Connect. The password is kept where this computer keeps passwords, and nowhere else.</source>
        <translation>이 서버에만, 그리고 연결을 누른 뒤에만 물어봅니다. 비밀번호는 이 컴퓨터가 비밀번호를 보관하는 곳에만 보관됩니다.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>서버에 묻는 중</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>연결(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Privacy Policy</source>
        <translation>개인정보 처리방침</translation>
    </message>
    <message>
        <source>Each of these is a number for each day, on this computer. Nothing else is kept: no titles, no addresses, no words you searched for.</source>
        <translation>항목마다 하루에 숫자 하나씩, 이 컴퓨터에만 기록합니다. 그 밖에는 제목도, 주소도, 검색한 낱말도 남기지 않습니다.</translation>
    </message>
    <message>
        <source>What Would Be Counted</source>
        <translation>집계되는 항목</translation>
    </message>
    <message>
        <source>Export the Counts</source>
        <translation>집계 내보내기</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} 진행 상황</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop fetching {name}</source>
        <translation>{name} 내려받기 중지</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>Fetching “{name}” from {host}: {there} of {total}</source>
        <translation>{host}에서 “{name}” 내려받는 중: {total} 중 {there}</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}: {there}</source>
        <translation>{host}에서 “{name}” 내려받는 중: {there}</translation>
    </message>
</context>
<context>
    <name>EmptyPanesController</name>
    <message>
        <source>The search failed</source>
        <translation>검색하지 못했습니다</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>목록을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Readerapp does not know which articles belong here.</source>
        <translation>여기에 어떤 기사가 있어야 하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 기사 없음</translation>
    </message>
    <message>
        <source>No article of this list fits “{words}”.</source>
        <translation>이 목록에는 “{words}” 검색에 맞는 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>전체에서 검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>No article fits “{words}”.</source>
        <translation>“{words}” 검색에 맞는 기사가 없습니다.</translation>
    </message>
    <message>
        <source>No article fits this search now.</source>
        <translation>지금은 이 검색에 맞는 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>모든 기사 보기</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>모두 읽음</translation>
    </message>
    <message>
        <source>There is nothing unread. Enjoy the day.</source>
        <translation>읽지 않은 기사가 없습니다. 좋은 하루 보내십시오.</translation>
    </message>
    <message>
        <source>Show read articles too</source>
        <translation>읽은 기사도 보기</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>아직 별표 없음</translation>
    </message>
    <message>
        <source>Star an article with S, and it is kept here.</source>
        <translation>S 키로 기사에 별표를 붙이면 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>기사 없음</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>아직 도착한 기사 없음</translation>
    </message>
    <message>
        <source>If it stays like this, the activity window says why.</source>
        <translation>계속 이 상태라면 활동 창에서 이유를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Activity…</source>
        <translation>활동…</translation>
    </message>
</context>
<context>
    <name>EnclosureSaver</name>
    <message>
        <source>It comes from {host} and has {size}, as its publisher says.</source>
        <translation>{host}에서 내려받습니다. 매체가 밝힌 크기는 {size}입니다.</translation>
    </message>
    <message>
        <source>It comes from {host}. How large it is nobody says.</source>
        <translation>{host}에서 내려받습니다. 크기는 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>Fetch and save “{name}”?</source>
        <translation>“{name}” 파일을 내려받아 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>파일 저장</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>저장했습니다: {name}</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>뮤트(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>속성(&amp;P)…</translation>
    </message>
    <message>
        <source>Un&amp;subscribe</source>
        <translation>구독 취소(&amp;S)</translation>
    </message>
    <message>
        <source>Unsubscribe and Remove Ar&amp;ticles</source>
        <translation>구독 취소하고 기사 제거(&amp;T)</translation>
    </message>
    <message>
        <source>Un&amp;subscribe, in the Account Too</source>
        <translation>구독 취소, 계정에서도(&amp;S)</translation>
    </message>
    <message>
        <source>Unsubscribe, in the Account Too, and Remove Ar&amp;ticles</source>
        <translation>계정에서도 구독 취소하고 기사 제거(&amp;T)</translation>
    </message>
    <message>
        <source>Remove F&amp;older</source>
        <translation>폴더 제거(&amp;O)</translation>
    </message>
    <message>
        <source>Remove F&amp;older, in the Account Too</source>
        <translation>폴더 제거, 계정에서도(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit Search…</source>
        <translation>검색 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>Remove &amp;Search</source>
        <translation>검색 제거(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove Tag Everywhere</source>
        <translation>모든 기사에서 태그 제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>피드 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>모두 읽음으로 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>새 폴더(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Move to Folder</source>
        <translation>폴더로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>No Folder</source>
        <translation>폴더 없음</translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>1면</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>모든 기사</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>AI-labelled</source>
        <translation>AI 표시</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>뮤트</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>피드 추가…</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>언어 알 수 없음</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>휴지통</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n개 항목</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>저장된 검색</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>읽지 않음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a feed</comment>
        <translation>뮤트됨</translation>
    </message>
    <message>
        <source>ended by its publisher</source>
        <comment>a feed</comment>
        <translation>매체가 종료함</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>a feed</comment>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>answered with error {status}</source>
        <comment>a feed</comment>
        <translation>오류 {status} 응답</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <comment>a feed</comment>
        <translation>연결할 수 없음</translation>
    </message>
    <message>
        <source>took too long to answer</source>
        <comment>a feed</comment>
        <translation>응답 시간이 너무 김</translation>
    </message>
    <message>
        <source>its secure connection could not be verified</source>
        <comment>a feed</comment>
        <translation>보안 연결을 확인할 수 없음</translation>
    </message>
    <message>
        <source>answered with an error</source>
        <comment>a feed</comment>
        <translation>오류 응답</translation>
    </message>
    <message>
        <source>redirects too many times</source>
        <comment>a feed</comment>
        <translation>리디렉션이 너무 많음</translation>
    </message>
    <message>
        <source>leads to a private address</source>
        <comment>a feed</comment>
        <translation>사설 주소로 연결됨</translation>
    </message>
    <message>
        <source>gave a page instead of a feed</source>
        <comment>a feed</comment>
        <translation>피드 대신 웹 페이지를 보냄</translation>
    </message>
    <message>
        <source>was cut short on its way</source>
        <comment>a feed</comment>
        <translation>전송 도중 끊김</translation>
    </message>
    <message>
        <source>is too large to read</source>
        <comment>a feed</comment>
        <translation>너무 커서 읽을 수 없음</translation>
    </message>
    <message>
        <source>has ended for good</source>
        <comment>a feed</comment>
        <translation>완전히 종료됨</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message numerus="yes">
        <source>The reading history is erased, also in %n backup(s).</source>
        <translation>
            <numerusform>읽기 기록을 지웠습니다. 백업 %n개에서도 지웠습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in these files:
{files}</source>
        <translation>다음 파일에는 아직 남아 있습니다:
{files}</translation>
    </message>
    <message>
        <source>The library is too large to be written anew: traces of what was deleted long ago may be left in it for a while.</source>
        <translation>라이브러리가 너무 커서 새로 쓸 수 없습니다. 오래전에 삭제한 것의 흔적이 얼마 동안 남아 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>이 컴퓨터에 저장된 것</translation>
    </message>
    <message>
        <source>When you read, starred and removed articles, how far you read each, translations, what was refreshed when, and the log: erased here, in the backups and in the safety copy. What is read stays read, what is starred stays starred, and the bin keeps what is in it.</source>
        <translation>기사를 언제 읽고 별표를 붙이고 제거했는지, 각 기사를 어디까지 읽었는지, 번역, 언제 무엇을 새로 고쳤는지, 로그: 라이브러리와 백업, 텍스트 사본에서 지웁니다. 읽은 기사는 읽은 상태로, 별표는 별표로 남고, 휴지통의 내용도 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The library with all articles and marks, its backups, pictures, translation models, settings and logs: erased for good. What lies in other folders stays: exports, backups in a folder you chose, and a folder that is shared with other computers.</source>
        <translation>모든 기사와 표시가 담긴 라이브러리, 백업, 이미지, 번역 모델, 설정, 로그: 완전히 지웁니다. 다른 폴더에 있는 것, 곧 내보낸 파일과 직접 고른 폴더의 백업, 다른 컴퓨터와 공유하는 폴더는 남습니다.</translation>
    </message>
    <message>
        <source>Erase Reading &amp;History</source>
        <translation>읽기 기록 지우기(&amp;H)</translation>
    </message>
    <message>
        <source>Erase E&amp;verything…</source>
        <translation>모두 지우기(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Erase everything that Readerapp keeps on this computer?</source>
        <translation>Readerapp이 이 컴퓨터에 보관한 것을 모두 지우시겠습니까?</translation>
    </message>
    <message>
        <source>All articles, marks, feeds and pictures go, the bin, the backups of the library, the settings, the logs and the record of your answers. They lie in {folder}.</source>
        <translation>모든 기사, 표시, 피드, 이미지, 휴지통, 라이브러리 백업, 설정, 로그, 동의 여부에 대한 답변 기록을 지웁니다. 위치: {folder}.</translation>
    </message>
    <message>
        <source>What is not Readerapp’s stays, and what lies in other folders: archives, articles that you saved, backups in a folder you chose. So does Readerapp itself.</source>
        <translation>Readerapp의 것이 아닌 파일은 남습니다. 다른 폴더에 있는 것, 곧 보관 파일, 저장한 기사, 직접 고른 폴더의 백업도 남습니다. Readerapp 프로그램도 그대로 남습니다.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Readerapp closes afterwards; when you open it again, it begins anew.</source>
        <translation>이 작업은 되돌릴 수 없습니다. 지운 뒤 Readerapp이 닫히며, 다시 열면 처음부터 시작합니다.</translation>
    </message>
    <message>
        <source>Files that go, and what stays</source>
        <translation>지울 파일과 남을 파일</translation>
    </message>
    <message>
        <source>&amp;Keep Everything</source>
        <translation>모두 그대로 두기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Erase Everything and Quit</source>
        <translation>모두 지우고 끝내기(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go:</source>
        <translation>
            <numerusform>지울 파일 %n개:</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not Readerapp’s and stay:</source>
        <translation>Readerapp의 것이 아니므로 남는 파일:</translation>
    </message>
    <message>
        <source>These are links, or folders that could not be looked into, and stay:</source>
        <translation>링크이거나 들여다볼 수 없는 폴더이므로 남는 것:</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>The input</source>
        <translation>입력 내용</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}: 비어 있습니다.</translation>
    </message>
    <message>
        <source>{name} is not a text or a web page.</source>
        <translation>{name}: 텍스트나 웹 페이지가 아닙니다.</translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation>{name}에서 기사를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>{name} is too large to read.</source>
        <translation>{name}: 너무 커서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is built in a way that takes too long to read.</source>
        <translation>{name}: 구조가 복잡해 읽는 데 시간이 너무 오래 걸립니다.</translation>
    </message>
    <message>
        <source>{name} is an export of {detail}. Choose the file itself to import it.</source>
        <translation>{name}: {detail}에서 내보낸 파일입니다. 가져오려면 이 파일을 직접 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is a list of feeds of {detail}. Choose the file itself to import it.</source>
        <translation>{name}: {detail}의 피드 목록입니다. 가져오려면 이 파일을 직접 선택하세요.</translation>
    </message>
    <message>
        <source>{name} holds bookmarks. Choose the file itself to import it.</source>
        <translation>{name}: 북마크가 들어 있습니다. 가져오려면 이 파일을 직접 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is an archive of Akregator, which no other program reads. Its list of feeds can be imported: export it as OPML.</source>
        <translation>{name}: 다른 프로그램이 읽지 못하는 Akregator 보관 파일입니다. 피드 목록은 가져올 수 있습니다. OPML로 내보내세요.</translation>
    </message>
    <message>
        <source>{name} is an e-mail or a mailbox. Choose the file itself to import it.</source>
        <translation>{name}: 이메일 또는 메일함입니다. 가져오려면 이 파일을 직접 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short. Nothing of it was imported.</source>
        <translation>{name}: 손상되었거나 잘렸습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} is not a file that Readerapp can import.</source>
        <translation>{name}: Readerapp이 가져올 수 있는 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} holds no articles and no feeds.</source>
        <translation>{name}: 기사도 피드도 없습니다.</translation>
    </message>
    <message>
        <source>{name} does not look like an article. If it is one, give it a name ending in .txt.</source>
        <translation>{name}: 기사로 보이지 않습니다. 기사가 맞으면 이름을 .txt로 끝나게 바꾸십시오.</translation>
    </message>
    <message>
        <source>The name of what to import is empty.</source>
        <translation>가져올 것의 이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The header of {name} is not valid YAML.</source>
        <translation>{name}: 머리말이 올바른 YAML이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is not a complete saved page.</source>
        <translation>{name}: 온전히 저장된 페이지가 아닙니다.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name}: 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>This account has no home folder. Set HOME, or name a folder for the library: --profile DIR</source>
        <translation>이 계정에는 홈 폴더가 없습니다. HOME을 설정하거나 라이브러리 폴더를 지정하세요: --profile DIR</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>{name}: 폴더가 아니라 파일입니다.</translation>
    </message>
    <message>
        <source>{name} may not be opened: permission denied.</source>
        <translation>{name}: 열 권한이 없습니다.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name}: 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>{name} is not an address this app can open.</source>
        <translation>{name}: 이 앱에서 열 수 있는 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is not supported: only addresses that begin with https:// or http:// are opened.</source>
        <translation>{name}: 지원하지 않는 주소입니다. https:// 또는 http://로 시작하는 주소만 엽니다.</translation>
    </message>
    <message>
        <source>{name} was given with a user name or a password. Readerapp keeps none: give the address without.</source>
        <translation>{name}: 주소에 사용자 이름이나 암호가 들어 있습니다. Readerapp은 이를 보관하지 않습니다. 빼고 입력하십시오.</translation>
    </message>
    <message>
        <source>{name} leads to a private address and was not opened.</source>
        <translation>{name}: 사설 주소로 연결되어 열지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} could not be reached.</source>
        <translation>{name}: 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer, and Readerapp does not run it. Nothing is fetched until you choose a proxy, or none, in the settings.</source>
        <translation>이 컴퓨터의 프록시는 스크립트가 정하며, Readerapp은 그 스크립트를 실행하지 않습니다. 설정에서 프록시를 고르거나 없음을 고를 때까지 아무것도 내려받지 않습니다.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong.</source>
        <translation>프록시를 쓰도록 되어 있지만 주소가 없거나 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>프록시에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or did not accept them.</source>
        <translation>프록시가 사용자 이름과 비밀번호를 요구하거나, 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {name}.</source>
        <translation>프록시가 {name}에 연결하지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation>{name}: 응답하는 데 시간이 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>The secure connection to {name} could not be verified.</source>
        <translation>{name}: 보안 연결을 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} answered with an error.</source>
        <translation>{name}: 오류로 응답했습니다.</translation>
    </message>
    <message>
        <source>{name} sent an answer that could not be understood.</source>
        <translation>{name}: 이해할 수 없는 응답을 보냈습니다.</translation>
    </message>
    <message>
        <source>{name} redirects too many times.</source>
        <translation>{name}: 리디렉션이 너무 많습니다.</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>{name}: 디스크가 가득 차서 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>{name}: 다른 프로그램에서 사용 중입니다.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name}: 손상되었습니다.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Readerapp.</source>
        <translation>{name}: 더 새로운 버전의 Readerapp에서 만든 파일입니다.</translation>
    </message>
    <message>
        <source>{name} is not a Readerapp library.</source>
        <translation>{name}: Readerapp 라이브러리가 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is empty, although a library was here before.</source>
        <translation>{name}: 전에는 라이브러리가 있었는데 지금은 비어 있습니다.</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>{name}: 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name}: 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>{name} is as it was: the library that was to take its place could not be opened.</source>
        <translation>{name}: 그대로 두었습니다. 대신 쓰려던 라이브러리를 열 수 없었습니다.</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>{name}: 읽는 데 시간이 너무 오래 걸려 중지했습니다.</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was stopped.</source>
        <translation>{name}: 읽는 데 메모리를 너무 많이 써서 중지했습니다.</translation>
    </message>
    <message>
        <source>The reader process stopped while it read {name}.</source>
        <translation>{name}: 읽는 도중 읽기 프로세스가 멈췄습니다.</translation>
    </message>
    <message>
        <source>{name} gave a web page or a file, not a feed.</source>
        <translation>{name}: 피드가 아니라 웹 페이지나 파일을 보냈습니다.</translation>
    </message>
    <message>
        <source>{name} was cut short on its way.</source>
        <translation>{name}: 전송 도중 끊겼습니다.</translation>
    </message>
    <message>
        <source>{name} says that it has ended for good.</source>
        <translation>{name}: 완전히 종료되었다고 알렸습니다.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>네트워크에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>{name} asked to be left alone for a while.</source>
        <translation>{name}: 얼마 동안 접속하지 말아 달라고 요청했습니다.</translation>
    </message>
    <message>
        <source>No feed was found at {name}.</source>
        <translation>{name}에서 피드를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The refresh stopped unexpectedly. What had come until then is kept.</source>
        <translation>새로 고침이 예기치 않게 멈췄습니다. 그때까지 받은 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>{name} is being synchronised just now.</source>
        <translation>{name}: 지금 동기화하는 중입니다.</translation>
    </message>
    <message>
        <source>The exchange with the news server stopped unexpectedly. What had come until then is kept.</source>
        <translation>뉴스 서버와의 교환이 예기치 않게 멈췄습니다. 그때까지 받은 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>The sound from {name} is being fetched already.</source>
        <translation>{name}: 소리를 이미 가져오고 있습니다.</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Try again when it is done.</source>
        <translation>다른 백업을 만드는 중입니다. 끝난 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The backup stopped unexpectedly. Older backups are kept.</source>
        <translation>백업이 예기치 않게 멈췄습니다. 이전 백업은 남아 있습니다.</translation>
    </message>
    <message>
        <source>{name} is not a list of subscriptions.</source>
        <translation>{name}: 구독 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is there already and is no archive. Choose another name.</source>
        <translation>{name}: 이미 있으며 보관 파일이 아닙니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name}: 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>{name} is there already and is something else. Choose another name.</source>
        <translation>{name}: 이미 있으며 다른 종류입니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>{name} is not a whole archive of Readerapp. Nothing of it was imported.</source>
        <translation>{name}: 온전한 Readerapp 보관 파일이 아닙니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>태그에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>“{name}” is too long for a tag: {detail} characters are the most.</source>
        <translation>태그로 쓰기에는 “{name}” 이름이 너무 깁니다. 최대 {detail}자입니다.</translation>
    </message>
    <message>
        <source>An article has {detail} tags at the most. Remove one to add another.</source>
        <translation>기사 하나에 태그는 최대 {detail}개입니다. 하나를 제거한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>The note is too long: {detail} characters are the most.</source>
        <translation>메모가 너무 깁니다. 최대 {detail}자입니다.</translation>
    </message>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>하이라이트할 글을 먼저 선택하십시오.</translation>
    </message>
    <message>
        <source>What is selected is too long to highlight: {detail} characters are the most.</source>
        <translation>선택한 글이 하이라이트하기에 너무 깁니다. 최대 {detail}자입니다.</translation>
    </message>
    <message>
        <source>An article has {detail} highlights at the most. Remove one to add another.</source>
        <translation>기사 하나에 하이라이트는 최대 {detail}개입니다. 하나를 제거한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is not in the text of the article.</source>
        <translation>기사 본문에 “{name}” 구절이 없습니다.</translation>
    </message>
    <message>
        <source>Say which articles are meant: “{name}” holds nothing to search for.</source>
        <translation>어떤 기사인지 지정하십시오. “{name}”에는 검색할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Say what is to be done with the articles.</source>
        <translation>기사에 무엇을 할지 지정하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is too long: {detail} characters are the most.</source>
        <translation>“{name}”: 너무 깁니다. 최대 {detail}자입니다.</translation>
    </message>
    <message>
        <source>There are {detail} rules at the most. Remove one to add another.</source>
        <translation>규칙은 최대 {detail}개입니다. 하나를 제거한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} holds no translation model. One is a model, a shortlist and a vocabulary, as Firefox Translations publishes them.</source>
        <translation>{name}: 번역 모델이 없습니다. 번역 모델은 Firefox Translations가 배포하는 것처럼 모델, 후보 목록, 어휘로 이루어집니다.</translation>
    </message>
    <message>
        <source>{name} is not a whole translation model: {detail} is missing or empty.</source>
        <translation>{name}: 온전한 번역 모델이 아닙니다. 없거나 비어 있는 것: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds several translation models. Give one of them: its folder, or a file of it.</source>
        <translation>{name}: 번역 모델이 여러 개 있습니다. 그중 하나의 폴더나 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>{name} is not one translation model: {detail} is of another direction.</source>
        <translation>{name}: 하나의 번역 모델이 아닙니다. 번역 방향이 다른 것: {detail}.</translation>
    </message>
    <message>
        <source>{detail} in {name} is not what its name says. Nothing of it was added.</source>
        <translation>{name}: {detail}의 내용이 이름과 다릅니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} is not built as translation models are. Nothing of it was added.</source>
        <translation>{name}: 번역 모델의 구조가 아닙니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>{detail} is damaged or changed: the catalogue describes it otherwise. Nothing of {name} was added.</source>
        <translation>{detail}: 손상되었거나 바뀌었습니다. 카탈로그의 설명과 다릅니다. {name}에서 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} is not in the catalogue: nobody here has checked it.</source>
        <translation>{name}: 카탈로그에 없어 검증된 적이 없습니다.</translation>
    </message>
    <message>
        <source>There is no translation model {name}.</source>
        <translation>{name}: 이런 번역 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The translation model {name} is damaged and is not used. Remove it, then add it again.</source>
        <translation>번역 모델이 손상되어 사용하지 않습니다: {name}. 제거한 뒤 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>This release has no place to fetch translation models from. Add a model from a file.</source>
        <translation>이 버전에는 번역 모델을 내려받을 곳이 없습니다. 파일에서 모델을 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} leads to another place, and was not fetched.</source>
        <translation>{name}: 다른 곳으로 연결되어 내려받지 않았습니다.</translation>
    </message>
    <message>
        <source>The work on the translation model stopped unexpectedly. What was fetched until then is kept.</source>
        <translation>번역 모델 작업이 예기치 않게 멈췄습니다. 그때까지 내려받은 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>{name} did not accept the user name or the password.</source>
        <translation>{name}: 사용자 이름이나 암호를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} refused what was asked of it.</source>
        <translation>{name}: 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>No news server was found at {name}.</source>
        <translation>{name}: 뉴스 서버를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>This computer has no place to keep passwords safely. Readerapp keeps none in a file.</source>
        <translation>이 컴퓨터에는 암호를 안전하게 보관할 곳이 없습니다. Readerapp은 암호를 파일에 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>The passwords of this computer are locked. Unlock them, then try again.</source>
        <translation>이 컴퓨터의 암호 보관소가 잠겨 있습니다. 잠금을 푼 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart it to use the new version.</source>
        <translation>Readerapp이 업데이트되었습니다. 새 버전을 사용하려면 다시 시작하세요.</translation>
    </message>
    <message>
        <source>{name} was not written: the export was stopped.</source>
        <translation>{name}: 내보내기를 중지해 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} was not read: the work was cancelled.</source>
        <translation>{name}: 작업을 취소해 읽지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Beside it</source>
        <translation>함께 볼 이슈</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>How Do We Know?</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세한 내용</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>판단 방법(&amp;W)</translation>
    </message>
    <message>
        <source>Hide &amp;Details</source>
        <translation>자세한 내용 숨기기(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>자세한 내용 보기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>no label follows from this</source>
        <translation>AI 표시의 근거가 아님</translation>
    </message>
    <message>
        <source>The site says so in a part of the page that is not shown: “{quote}”.</source>
        <translation>사이트가 페이지의 보이지 않는 부분에서 그렇게 밝혔습니다: “{quote}”.</translation>
    </message>
    <message>
        <source>You marked it so yourself.</source>
        <translation>직접 그렇게 표시했습니다.</translation>
    </message>
    <message>
        <source>No provenance information. That says nothing either way: an article or a picture without a label may have been made by a machine or by people.</source>
        <translation>출처 정보가 없습니다. 이것만으로는 아무것도 알 수 없습니다. AI 표시가 없는 기사나 이미지는 기계가 만들었을 수도, 사람이 만들었을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Made on this computer by {model}.</source>
        <translation>이 컴퓨터에서 {model} 모델로 만들었습니다.</translation>
    </message>
    <message>
        <source>This was read when the article arrived, on {date}.</source>
        <translation>기사가 도착한 {date}에 읽은 내용입니다.</translation>
    </message>
    <message>
        <source>This was read on {date}.</source>
        <translation>{date}에 읽은 내용입니다.</translation>
    </message>
    <message>
        <source>Not all say the same. Each statement is shown as it was made.</source>
        <translation>내용이 서로 다릅니다. 각각을 밝힌 그대로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>종류: {kind}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>위치: {place}</translation>
    </message>
    <message>
        <source>As written: {value}</source>
        <translation>적힌 그대로: {value}</translation>
    </message>
    <message>
        <source>Meaning: {uri}</source>
        <translation>의미: {uri}</translation>
    </message>
    <message>
        <source>Claim: {kind}</source>
        <translation>주장: {kind}</translation>
    </message>
    <message>
        <source>Check of the signature: {state}</source>
        <translation>서명 확인: {state}</translation>
    </message>
    <message>
        <source>Signer: {name}</source>
        <translation>서명자: {name}</translation>
    </message>
    <message>
        <source>Read: {date}</source>
        <translation>읽은 때: {date}</translation>
    </message>
    <message>
        <source>Rules: {version}</source>
        <translation>규칙: {version}</translation>
    </message>
    <message>
        <source>The picture’s file says that it was made so.</source>
        <translation>이미지 파일에 그렇게 만들어졌다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The picture’s file says that it was changed so.</source>
        <translation>이미지 파일에 그렇게 바뀌었다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The picture’s file says that a part was put in so.</source>
        <translation>이미지 파일에 일부가 그렇게 추가되었다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The picture’s file says so of another picture, from which it was made.</source>
        <translation>이미지 파일에 바탕이 된 다른 이미지가 그렇다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The picture’s file says so.</source>
        <translation>이미지 파일에 그렇게 적혀 있습니다.</translation>
    </message>
    <message>
        <source>{who} signed it, and nothing was changed since.</source>
        <translation>서명자는 {who}이며, 그 뒤로 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. The certificate names {who}; nobody has vouched for that.</source>
        <translation>서명이 있고, 그 뒤로 바뀐 것이 없습니다. 인증서에 적힌 이름은 {who}이지만 이를 보증하는 이는 없습니다.</translation>
    </message>
    <message>
        <source>It is signed, and nothing was changed since. Who signed it is not known.</source>
        <translation>서명이 있고, 그 뒤로 바뀐 것이 없습니다. 누가 서명했는지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Content credentials were not read</source>
        <translation>콘텐츠 자격 증명을 읽지 않았음</translation>
    </message>
    <message>
        <source>Content credentials do not verify</source>
        <translation>콘텐츠 자격 증명이 확인되지 않음</translation>
    </message>
    <message>
        <source>The picture’s file holds content credentials, which could not be read here. They count neither for it nor against it.</source>
        <translation>이미지 파일에 콘텐츠 자격 증명이 있지만 여기서 읽을 수 없었습니다. 근거도 반증도 되지 않습니다.</translation>
    </message>
    <message>
        <source>The picture’s file was signed, and something in it was changed since: a caption, perhaps. What it says counts neither for it nor against it.</source>
        <translation>이미지 파일에 서명이 있지만 그 뒤에 사진 설명 같은 것이 바뀌었습니다. 파일의 내용은 근거도 반증도 되지 않습니다.</translation>
    </message>
    <message>
        <source>The site says so of the whole feed, not of this article alone: “{quote}”.</source>
        <translation>사이트가 이 기사만이 아니라 피드 전체에 대해 그렇게 밝힙니다: “{quote}”.</translation>
    </message>
    <message>
        <source>The site says so when it sends the picture: “{quote}”.</source>
        <translation>사이트가 이미지를 보낼 때 그렇게 밝힙니다: “{quote}”.</translation>
    </message>
    <message>
        <source>The site says so when it sends the page: “{quote}”.</source>
        <translation>사이트가 페이지를 보낼 때 그렇게 밝힙니다: “{quote}”.</translation>
    </message>
    <message>
        <source>You noted that the publisher says so of this whole feed, here: {address}</source>
        <translation>발행처가 이 피드 전체에 대해 그렇게 밝힌 곳으로 직접 적어 둔 주소: {address}</translation>
    </message>
    <message>
        <source>You said so of this whole feed.</source>
        <translation>이 피드 전체에 대해 직접 그렇게 표시했습니다.</translation>
    </message>
    <message>
        <source>made by people with a program</source>
        <comment>how it was made</comment>
        <translation>사람이 프로그램으로 만듦</translation>
    </message>
    <message>
        <source>You do not agree with the label.</source>
        <translation>이 표시에 이의를 달았습니다.</translation>
    </message>
    <message>
        <source>The article itself says so, in {language}: “{quote}”.</source>
        <translation>기사 자체에 {language}로 그렇게 적혀 있습니다: “{quote}”.</translation>
    </message>
    <message>
        <source>The article itself says so: “{quote}”.</source>
        <translation>기사 자체에 그렇게 적혀 있습니다: “{quote}”.</translation>
    </message>
    <message>
        <source>The words beside the picture say so, in {language}: “{quote}”.</source>
        <translation>사진 설명에 {language}로 그렇게 적혀 있습니다: “{quote}”.</translation>
    </message>
    <message>
        <source>The words beside the picture say so: “{quote}”.</source>
        <translation>사진 설명에 그렇게 적혀 있습니다: “{quote}”.</translation>
    </message>
    <message>
        <source>The file from which the article was imported says so in its header.</source>
        <translation>기사를 가져온 파일의 머리말에 그렇게 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The publisher names a program as the author: “{name}”.</source>
        <translation>매체가 글쓴이로 프로그램의 이름을 밝혔습니다: “{name}”.</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the text was made: {how}.</source>
        <translation>매체가 페이지의 보이지 않는 부분에서 글이 만들어진 방식을 밝혔습니다: {how}.</translation>
    </message>
    <message>
        <source>The publisher says in a part of the page that is not shown how the picture was made: {how}.</source>
        <translation>매체가 페이지의 보이지 않는 부분에서 이미지가 만들어진 방식을 밝혔습니다: {how}.</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown, in {language}: “{quote}”.</source>
        <translation>매체가 페이지의 보이지 않는 부분에서 {language}로 그렇게 밝혔습니다: “{quote}”.</translation>
    </message>
    <message>
        <source>The publisher says so in a part of the page that is not shown.</source>
        <translation>매체가 페이지의 보이지 않는 부분에서 그렇게 밝혔습니다.</translation>
    </message>
    <message>
        <source>The picture’s file names the AI that made it: “{name}”. The file is not signed: anybody can have written that into it.</source>
        <translation>이미지 파일에 이를 만든 AI의 이름이 적혀 있습니다: “{name}”. 파일에 서명이 없으므로 누구나 적어 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The picture’s file says what an AI was told to make, or who told it: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>이미지 파일에 AI에게 무엇을 만들라고 했는지, 또는 누가 시켰는지 적혀 있습니다: “{quote}”. 파일에 서명이 없어 누구나 적어 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The picture’s file says so in its credit or description: “{quote}”. The file is not signed: anybody can have written that into it.</source>
        <translation>이미지 파일의 출처 표기나 설명에 그렇게 적혀 있습니다: “{quote}”. 파일에 서명이 없어 누구나 적어 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The picture’s file says how it was made: {how}. The file is not signed: anybody can have written that into it.</source>
        <translation>이미지 파일에 만들어진 방식이 적혀 있습니다: {how}. 파일에 서명이 없으므로 누구나 적어 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The picture’s file says where its content credentials are: {address}. They were not fetched.</source>
        <translation>이미지 파일에 콘텐츠 자격 증명이 있는 주소가 적혀 있습니다: {address}. 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The picture’s file names a program that can make pictures: “{name}”. That alone proves nothing.</source>
        <translation>이미지 파일에 이미지를 만들 수 있는 프로그램의 이름이 적혀 있습니다: “{name}”. 이것만으로는 아무것도 증명되지 않습니다.</translation>
    </message>
    <message>
        <source>The picture’s file holds notes such as programs write that make pictures. That alone proves nothing.</source>
        <translation>이미지 파일에 이미지를 만드는 프로그램이 남기는 것과 같은 기록이 있습니다. 이것만으로는 아무것도 증명되지 않습니다.</translation>
    </message>
    <message>
        <source>generated by AI</source>
        <comment>how it was made</comment>
        <translation>AI로 생성</translation>
    </message>
    <message>
        <source>edited with AI</source>
        <comment>how it was made</comment>
        <translation>AI로 편집</translation>
    </message>
    <message>
        <source>put together, with parts generated by AI</source>
        <comment>how it was made</comment>
        <translation>AI로 생성한 부분이 있는 합성</translation>
    </message>
    <message>
        <source>computed by a program, without AI</source>
        <comment>how it was made</comment>
        <translation>AI 없이 프로그램으로 계산</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <comment>how it was made</comment>
        <translation>카메라로 촬영</translation>
    </message>
    <message>
        <source>edited by people</source>
        <comment>how it was made</comment>
        <translation>사람이 편집</translation>
    </message>
    <message>
        <source>edited a little by people</source>
        <comment>how it was made</comment>
        <translation>사람이 조금 편집</translation>
    </message>
    <message>
        <source>“{term}”</source>
        <comment>how it was made</comment>
        <translation>“{term}”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>이미지 {number}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>&amp;Fetch the missing texts from the web now</source>
        <translation>없는 본문을 지금 웹에서 내려받기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ExportImports</name>
    <message>
        <source>Import of “{file}”</source>
        <translation>{file} 가져오기</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library already.</source>
        <translation>{file}의 내용은 모두 이미 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>The missing texts were imported.</source>
        <translation>빠진 본문을 가져왔습니다.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>아무것도 가져오지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>기사 %n건을 읽지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>피드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars, tags and notes were imported.</source>
        <translation>별표, 태그, 메모를 가져왔습니다.</translation>
    </message>
    <message>
        <source>Stopped. Imported so far: {things}</source>
        <translation>중지했습니다. 지금까지 가져옴: {things}</translation>
    </message>
    <message>
        <source>Imported: {things}</source>
        <translation>가져옴: {things}</translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>내보내기 진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>내보내는 중: {total}건 중 {done}건</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>{file} is an e-mail.</source>
        <translation>{file}: 이메일입니다.</translation>
    </message>
    <message>
        <source>{file} is a mailbox.</source>
        <translation>{file}: 메일함입니다.</translation>
    </message>
    <message>
        <source>{file} holds bookmarks.</source>
        <translation>{file}: 북마크가 들어 있습니다.</translation>
    </message>
    <message>
        <source>{file} comes from {program}.</source>
        <translation>{file}: {program}에서 온 파일입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them known only by title and address</source>
        <translation>
            <numerusform>그중 %n개는 제목과 주소만 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>별표 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>읽음 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>태그 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>메모 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>하이라이트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>피드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>폴더 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address or a text, left out</source>
        <translation>
            <numerusform>주소도 본문도 없어 제외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}: {new}, {known}</source>
        <translation>{things}: {new}, {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>새로 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>이미 있음 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Saved last:</source>
        <translation>마지막으로 저장한 기사:</translation>
    </message>
    <message>
        <source>What you have already stays as it is.</source>
        <translation>이미 있는 것은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>The feeds are asked with the next refresh.</source>
        <translation>피드는 다음에 새로 고칠 때 확인합니다.</translation>
    </message>
    <message>
        <source>Nothing is fetched unless you want it.</source>
        <translation>원하지 않으면 아무것도 내려받지 않습니다.</translation>
    </message>
</context>
<context>
    <name>FeedLabelForm</name>
    <message>
        <source>All te&amp;xts of this feed are written by AI</source>
        <translation>이 피드의 모든 글은 AI가 썼음(&amp;X)</translation>
    </message>
    <message>
        <source>All pictures of this feed are AI-&amp;generated</source>
        <translation>이 피드의 모든 이미지는 AI가 생성함(&amp;G)</translation>
    </message>
    <message>
        <source>Where the p&amp;ublisher says so</source>
        <translation>발행자가 밝힌 곳(&amp;U)</translation>
    </message>
    <message>
        <source>An address; empty when it is you who says so</source>
        <translation>주소. 직접 밝히는 것이면 비워 두세요</translation>
    </message>
    <message>
        <source>Its articles carry the label beside what they say themselves. It goes when you take this back.</source>
        <translation>이 피드의 기사에는 기사 자체의 표시 옆에 이 표시가 붙습니다. 취소하면 사라집니다.</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask Now</source>
        <translation>지금 확인(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look for the Feed Again…</source>
        <translation>피드 다시 찾기(&amp;L)…</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>프록시(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>속성(&amp;P)…</translation>
    </message>
    <message>
        <source>No feed is chosen.</source>
        <translation>선택한 피드가 없습니다.</translation>
    </message>
    <message>
        <source>There is no feed yet.</source>
        <translation>아직 피드가 없습니다.</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} {date}부터 실패하고 있습니다.</translation>
    </message>
    <message>
        <source>Asked last: {time}</source>
        <translation>마지막 확인: {time}</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Properties of {name}</source>
        <translation>{name} 속성</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>주소(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;Site in the Browser</source>
        <translation>브라우저에서 사이트 열기(&amp;S)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>닫기(&amp;O)</translation>
    </message>
    <message>
        <source>The server of your account “{name}” asks this feed: its address is not asked from here. What you rename or move is told to the server.</source>
        <translation>“{name}” 계정의 서버가 이 피드를 조회하며, 이 주소는 여기서 조회되지 않습니다. 이름을 바꾸거나 옮기면 서버에 전해집니다.</translation>
    </message>
    <message>
        <source>How it is fetched and shown</source>
        <translation>내려받기와 보기 방식</translation>
    </message>
    <message>
        <source>How long its articles are kept</source>
        <translation>기사 보관 기간</translation>
    </message>
    <message>
        <source>AI labels</source>
        <translation>AI 표시</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>피드 상태</translation>
    </message>
</context>
<context>
    <name>FeedRetentionForm</name>
    <message>
        <source>&amp;Keep articles</source>
        <translation>기사 보관(&amp;K)</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>모든 피드의 설정대로</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>모두 보관</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>이 피드만의 규칙으로</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>이 규칙 사용(&amp;H)</translation>
    </message>
</context>
<context>
    <name>FeedTable</name>
    <message>
        <source>Feeds</source>
        <translation>피드</translation>
    </message>
</context>
<context>
    <name>FeedTableModel</name>
    <message>
        <source>Feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음 확인</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>이 기사에서 찾기</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>찾기 막대 닫기</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{count}개 중 {current}번째</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>결과 없음</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>The same news on all your devices</source>
        <translation>모든 기기에서 같은 뉴스를</translation>
    </message>
    <message>
        <source>With an account on a news server such as FreshRSS or Miniflux you read the same articles here and on your other devices, also without a network.</source>
        <translation>FreshRSS나 Miniflux 같은 뉴스 서버의 계정이 있으면 여기와 다른 기기에서 같은 기사를 네트워크 없이도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Add Account…</source>
        <translation>계정 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Who is told what</source>
        <translation>누가 무엇을 알게 되나요</translation>
    </message>
    <message>
        <source>Before you add an account, nobody is told anything.</source>
        <translation>계정을 추가하기 전에는 아무도 아무것도 알게 되지 않습니다.</translation>
    </message>
    <message>
        <source>Your server is told what you read and star of its articles, and what you do with its feeds.</source>
        <translation>서버에는 그 기사 중 무엇을 읽고 별표했는지, 그 피드로 무엇을 했는지 전해집니다.</translation>
    </message>
    <message>
        <source>Your server asks the publishers. Only whole texts and pictures are fetched from them by this computer; the properties of each feed can switch that off.</source>
        <translation>발행처는 서버가 조회합니다. 이 컴퓨터가 발행처에서 가져오는 것은 전체 글과 그림뿐이며, 각 피드의 속성에서 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>Your password is kept where your system keeps passwords, and goes to your server only.</source>
        <translation>비밀번호는 시스템이 비밀번호를 보관하는 곳에 보관되며, 서버에만 전해집니다.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Shown below</source>
        <translation>아래에 표시됨</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨겨짐</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>폴더 없음</translation>
    </message>
</context>
<context>
    <name>FolderSyncController</name>
    <message>
        <source>Folder to Share</source>
        <translation>공유할 폴더</translation>
    </message>
</context>
<context>
    <name>FolderSyncWords</name>
    <message>
        <source>Last synchronised {time}.</source>
        <translation>마지막 동기화: {time}.</translation>
    </message>
    <message>
        <source>Not synchronised yet.</source>
        <translation>아직 동기화하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>변경 %n개가 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a year ahead and wait. Check the clocks of your computers.</source>
        <translation>
            <numerusform>변경 %n개는 날짜가 1년 넘게 앞서 있어 대기 중입니다. 컴퓨터들의 시계를 확인하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be used and are tried again after an update: {detail}</source>
        <translation>
            <numerusform>변경 %n개를 사용할 수 없어 Readerapp 업데이트 후 다시 시도합니다: {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes wait until it works again.</source>
        <translation>다시 될 때까지 변경은 기다립니다.</translation>
    </message>
    <message>
        <source>{folder} is not there: a stick that is not plugged in, or a folder that has not come yet.</source>
        <translation>{folder}: 없습니다. USB 메모리가 꽂혀 있지 않거나 폴더가 아직 오지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <translation>{folder}: 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing may be written into {folder}.</source>
        <translation>{folder}: 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>{folder} could not be written to.</source>
        <translation>{folder}: 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>In {folder} something else is called “readerapp-sync”. Choose another folder.</source>
        <translation>{folder}: 이름이 “readerapp-sync”인 다른 것이 있습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>A newer version of Readerapp shares {folder}. Update this one to go on.</source>
        <translation>{folder}: 더 새로운 버전의 Readerapp이 공유하고 있습니다. 계속하려면 이 버전을 업데이트하세요.</translation>
    </message>
    <message>
        <source>It is being synchronised just now.</source>
        <translation>지금 동기화하는 중입니다.</translation>
    </message>
    <message>
        <source>Synchronising stopped unexpectedly.</source>
        <translation>동기화가 예기치 않게 멈췄습니다.</translation>
    </message>
    <message>
        <source>{name} is off the list. What it shared stays.</source>
        <translation>{name}: 목록에서 뺐습니다. 공유한 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>{name}, last seen {time}</source>
        <translation>{name}, 마지막 확인: {time}</translation>
    </message>
    <message>
        <source>None yet. Choose the same folder there, once it has come.</source>
        <translation>아직 없습니다. 폴더가 오면 그곳에서도 같은 폴더를 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from your other computers</source>
        <translation>
            <numerusform>다른 컴퓨터에서 온 변경 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised. Nothing new from your other computers.</source>
        <translation>동기화했습니다. 다른 컴퓨터에서 온 새 변경이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not come whole yet. What is missing is read later.</source>
        <translation>
            <numerusform>파일 %n개가 아직 다 오지 않았습니다. 빠진 것은 나중에 읽습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontCardController</name>
    <message>
        <source>Mark as Read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>기사 %n건을 읽음으로 표시했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the Front Page as Read</source>
        <translation>1면을 읽음으로 표시</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>팔로우</translation>
    </message>
    <message>
        <source>No Longer Follow</source>
        <translation>팔로우 해제</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>이 이슈에 새 보도가 나오면 1면에 실립니다</translation>
    </message>
    <message>
        <source>Less of This</source>
        <translation>덜 보기</translation>
    </message>
    <message>
        <source>No Longer Less of This</source>
        <translation>덜 보기 해제</translation>
    </message>
    <message>
        <source>This story will stand lower in the next editions</source>
        <translation>다음 판부터 이 이슈가 더 아래에 실립니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>주소를 복사했습니다</translation>
    </message>
</context>
<context>
    <name>FrontEnd</name>
    <message>
        <source>Mark These as Read</source>
        <translation>이 기사들을 읽음으로 표시</translation>
    </message>
    <message>
        <source>Edition: {moment}</source>
        <translation>{moment} 판</translation>
    </message>
</context>
<context>
    <name>FrontHead</name>
    <message>
        <source>&amp;New Edition</source>
        <translation>새 판(&amp;N)</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>지난 판</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>FrontMenu</name>
    <message>
        <source>Open S&amp;tory</source>
        <translation>이슈 열기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>기사 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>브라우저에서 열기(&amp;B)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>읽음으로 표시(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as Unr&amp;ead</source>
        <translation>읽지 않음으로 표시(&amp;E)</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>별표 제거(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>별표(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>팔로우(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Less of This</source>
        <translation>덜 보기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why Here?</source>
        <translation>여기에 실린 이유(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>주소 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>FrontNote</name>
    <message>
        <source>Add a Feed…</source>
        <translation>피드 추가…</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Front Page</source>
        <translation>1면</translation>
    </message>
    <message>
        <source>Why Here?</source>
        <translation>여기에 실린 이유</translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message>
        <source>yesterday {time}</source>
        <comment>inside a sentence; {time}: 18:00</comment>
        <translation>어제 {time}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <comment>inside a sentence, behind words such as since: 5 March, 18:00</comment>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>{moment} 이후</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hour(s)</source>
        <translation>
            <numerusform>최근 %n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>최근 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n paper(s)</source>
        <comment>after: the last 24 hours</comment>
        <translation>
            <numerusform>매체 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {papers}</source>
        <comment>the last 24 hours + of 12 papers</comment>
        <translation>{hours}, {papers}</translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %n new article(s) compared</source>
        <translation>
            <numerusform>새 기사 %n건 중 {compared}건 비교함</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed {moment}</source>
        <translation>{moment}에 새로 고침</translation>
    </message>
    <message>
        <source>refreshed {moment}, nothing new since {last}</source>
        <translation>{moment}에 새로 고침, {last} 이후 새 기사 없음</translation>
    </message>
    <message>
        <source>no connection at {moment}</source>
        <translation>{moment}에 연결되지 않음</translation>
    </message>
    <message>
        <source>{stories} {reports}</source>
        <comment>14 stories + from 61 reports</comment>
        <translation>{stories}, {reports}</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>이슈 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <comment>after the number of stories</comment>
        <translation>
            <numerusform>보도 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {stories}</source>
        <comment>8 new reports + in 3 stories</comment>
        <translation>{stories} {reports}</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>새 보도 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n story(s)</source>
        <comment>after new reports</comment>
        <translation>
            <numerusform>이슈 %n개에</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>새 이슈 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new article(s)</source>
        <translation>
            <numerusform>그 밖의 새 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what arrived, nothing stands on this page. It is all in the lists.</source>
        <translation>도착한 기사 가운데 이 면에 실린 것이 없습니다. 모두 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. What your papers bring will stand here.</source>
        <translation>아직 도착한 기사가 없습니다. 매체의 기사가 도착하면 여기에 실립니다.</translation>
    </message>
    <message>
        <source>Nothing new since {moment}.</source>
        <translation>{moment} 이후 새 기사가 없습니다.</translation>
    </message>
    <message>
        <source>No event is told by two of your papers yet. Papers in other languages make this page.</source>
        <translation>아직 두 매체 이상이 함께 전한 사건이 없습니다. 다른 언어의 매체를 추가하면 이 지면이 채워집니다.</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>주요 이슈</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>후속 보도</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>한 매체만 전한 보도</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>다음 카드</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>이전 카드</translation>
    </message>
    <message>
        <source>Open story or article</source>
        <translation>이슈나 기사 열기</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>다음 구획</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>이전 구획</translation>
    </message>
    <message>
        <source>First language; 2 to 9 are the others</source>
        <translation>첫 번째 언어, 2~9는 다른 언어</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>이슈 팔로우</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>여기에 실린 이유</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>새 기사 보기</translation>
    </message>
    <message>
        <source>Mark these as read</source>
        <translation>이 기사들을 읽음으로 표시</translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>7 reports + from 7 papers</comment>
        <translation>{papers} {reports}</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>보도 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>매체 %n곳의</numerusform>
        </translation>
    </message>
    <message>
        <source>First: {time}</source>
        <translation>첫 보도: {time}</translation>
    </message>
    <message>
        <source>First: {paper}, {time}</source>
        <translation>첫 보도: {paper}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s)</source>
        <translation>
            <numerusform>새 보도 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since you read it, {moment}</source>
        <translation>
            <numerusform>{moment}에 읽은 뒤 새 보도 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n report(s) since {moment}</source>
        <translation>
            <numerusform>{moment} 이후 새 보도 %n건</numerusform>
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
        <translation>서로 다른 수치: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n reported by AI</source>
        <translation>
            <numerusform>%n건 중 {count}건 AI 보도</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: {paper}</source>
        <translation>이미지: {paper}</translation>
    </message>
    <message>
        <source>Followed</source>
        <comment>a story</comment>
        <translation>팔로우 중</translation>
    </message>
    <message>
        <source>Article {number} of {total}</source>
        <translation>기사 {total}건 중 {number}번째</translation>
    </message>
    <message>
        <source>Story {number} of {total}</source>
        <translation>이슈 {total}개 중 {number}번째</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>a story</comment>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a story</comment>
        <translation>읽음</translation>
    </message>
    <message>
        <source>{place}, {state}: {headline}</source>
        <translation>{place}, {state}: {headline}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>언어 알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>읽지 않음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {headline}</source>
        <translation>함께 볼 이슈: {headline}</translation>
    </message>
    <message>
        <source>in {language}</source>
        <comment>the language of a headline</comment>
        <translation>{language}</translation>
    </message>
    <message>
        <source>Picture: {alt}</source>
        <translation>이미지: {alt}</translation>
    </message>
    <message numerus="yes">
        <source>%n single article(s)</source>
        <translation>
            <numerusform>개별 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all of this time.</source>
        <translation>이 기간의 소식은 여기까지입니다.</translation>
    </message>
    <message>
        <source>That is all of this time: {shown}.</source>
        <translation>이 기간의 소식은 여기까지입니다: {shown}.</translation>
    </message>
    <message>
        <source>That is all since {moment}.</source>
        <translation>{moment} 이후의 소식은 여기까지입니다.</translation>
    </message>
    <message>
        <source>That is all since {moment}: {shown}.</source>
        <translation>{moment} 이후의 소식은 여기까지입니다: {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more unread article(s) are in All articles.</source>
        <translation>
            <numerusform>읽지 않은 기사 %n건이 “모든 기사”에 더 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <comment>of the articles that are not shown</comment>
        <translation>
            <numerusform>읽지 않음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s), {unread}, are in All articles.</source>
        <translation>
            <numerusform>기사 %n건({unread})이 “모든 기사”에 더 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: labelled as made by AI.</source>
        <translation>
            <numerusform>기사 %n건 숨김: AI 제작으로 표시됨.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden</source>
        <translation>
            <numerusform>숨긴 %n건 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) did not answer.</source>
        <translation>
            <numerusform>매체 %n곳이 응답하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>나머지 %n건 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Nothing said about AI</source>
        <translation>AI 정보 없음</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>HeadingsDialog</name>
    <message>
        <source>Headings of the Article</source>
        <translation>기사의 소제목</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>T&amp;ry Again</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Ask No&amp;w</source>
        <translation>지금 확인(&amp;W)</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>마지막 성공</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>다음 확인</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>디스크 사용량</translation>
    </message>
    <message>
        <source>{total}, of them {unread} unread</source>
        <translation>{total}건, 그중 읽지 않음 {unread}건</translation>
    </message>
    <message numerus="yes">
        <source>{number} in %n day(s)</source>
        <translation>
            <numerusform>%n일 동안 {number}건</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>일주일에 {number}건</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{cause} It has failed since {date}.</source>
        <comment>cause: a whole sentence</comment>
        <translation>{cause} {date}부터 실패하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>도움말에서 찾기</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>도움말 문서 목록</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>도움말 문서</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>이 낱말이 있는 문서가 없습니다.</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI · Show</source>
        <translation>
            <numerusform>%n개 숨김: AI 제작으로 표시됨 · 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HighlightPopup</name>
    <message>
        <source>Highlight</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>이 부분에 대한 생각을 적으십시오</translation>
    </message>
    <message>
        <source>Note on this highlight</source>
        <translation>이 하이라이트에 대한 메모</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>하이라이트 제거</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import of an Archive</source>
        <translation>보관 파일 가져오기</translation>
    </message>
    <message>
        <source>Import of Subscriptions</source>
        <translation>구독 목록 가져오기</translation>
    </message>
    <message>
        <source>The clipping</source>
        <translation>붙여넣은 내용</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Adding the samples</source>
        <translation>예시 추가</translation>
    </message>
    <message>
        <source>Removing the samples</source>
        <translation>예시 제거</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation>가져오기 진행 상황</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>가져오지 못한 것</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be imported:</source>
        <translation>
            <numerusform>%n개 항목을 가져오지 못했습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>읽는 중: {total}개 중 {done}개</translation>
    </message>
    <message>
        <source>Reading… {done} so far</source>
        <translation>읽는 중… 지금까지 {done}개</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>가져오는 중: {total}개 중 {done}개</translation>
    </message>
</context>
<context>
    <name>IndexRepairer</name>
    <message>
        <source>The search is being put in order. Until then it may miss articles.</source>
        <translation>검색 색인을 정리하고 있습니다. 끝날 때까지 빠지는 기사가 있을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The search is in order: %n article(s) were missing.</source>
        <translation>
            <numerusform>검색 색인을 정리했습니다. 빠져 있던 기사는 %n건입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press a Key</source>
        <translation>키 누르기</translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation>“{command}” 명령에 쓸 키를 누르십시오.</translation>
    </message>
    <message>
        <source>Key for {command}</source>
        <translation>{command} 명령의 키</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>키를 누르십시오</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>이 키 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>“{command}” has this key already.</source>
        <translation>“{command}” 명령이 이미 이 키를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>{key} is “{command}” now. Replace it?</source>
        <translation>{key} 키는 지금 “{command}” 명령에 쓰입니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>쓸 수 있는 키입니다.</translation>
    </message>
    <message>
        <source>This key is free. Keys that stand alone are turned off at the moment.</source>
        <translation>쓸 수 있는 키입니다. 다만 키 하나만 누르는 단축키는 지금 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>This key is free. It works on the front page.</source>
        <translation>쓸 수 있는 키입니다. 1면에서 작동합니다.</translation>
    </message>
    <message>
        <source>This key is free. It works in the article.</source>
        <translation>쓸 수 있는 키입니다. 기사에서 작동합니다.</translation>
    </message>
    <message>
        <source>This key is free. It works in the list and in the article.</source>
        <translation>쓸 수 있는 키입니다. 목록과 기사에서 작동합니다.</translation>
    </message>
    <message>
        <source>This key moves through what is on screen.</source>
        <translation>화면 안에서 이동하는 데 쓰이는 키입니다.</translation>
    </message>
    <message>
        <source>This key belongs to your desktop.</source>
        <translation>데스크톱에서 쓰는 키입니다.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu, in each language another one.</source>
        <translation>Alt와 글자 키는 메뉴를 엽니다. 언어마다 여는 메뉴가 다릅니다.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>초점이 있는 곳의 메뉴를 여는 키입니다.</translation>
    </message>
    <message>
        <source>This key edits texts.</source>
        <translation>글을 편집하는 데 쓰이는 키입니다.</translation>
    </message>
    <message>
        <source>{key} is “{command}”: {place}.</source>
        <translation>{key} 키는 “{command}” 명령에 쓰입니다: {place}.</translation>
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
        <translation>먼저 기사나 카드를 고르십시오</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>AI 표시(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>근거 보기(&amp;H)</translation>
    </message>
    <message>
        <source>The &amp;Text Is by AI</source>
        <translation>글이 AI 작성(&amp;T)</translation>
    </message>
    <message>
        <source>The &amp;Pictures Are AI-Generated</source>
        <translation>이미지가 AI 생성(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>표시에 이의 제기(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>내 의견 취소(&amp;B)</translation>
    </message>
    <message>
        <source>The Whole &amp;Feed…</source>
        <translation>피드 전체(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>LabelPopover</name>
    <message>
        <source>&amp;Details</source>
        <translation>자세한 내용(&amp;D)</translation>
    </message>
    <message>
        <source>How &amp;We Know</source>
        <translation>판단 방법(&amp;W)</translation>
    </message>
    <message>
        <source>What Do &amp;You Say?</source>
        <translation>직접 밝히기(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>About this label</source>
        <translation>이 표시에 대하여</translation>
    </message>
    <message>
        <source>Not all say the same. These are their statements.</source>
        <translation>내용이 서로 다릅니다. 각각 다음과 같이 밝혔습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details.</source>
        <translation>
            <numerusform>자세한 내용에 %n개 더 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelTeller</name>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>더 남아 있는 정보가 없습니다.</translation>
    </message>
    <message>
        <source>Disputed by you</source>
        <translation>직접 이의를 담</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>{who} 서명</translation>
    </message>
    <message>
        <source>Signed, signer unknown</source>
        <translation>서명 있음, 서명자 알 수 없음</translation>
    </message>
    <message>
        <source>Stated in the image file, not signed</source>
        <translation>이미지 파일에 적혀 있음, 서명 없음</translation>
    </message>
    <message>
        <source>Stated by the publisher (page data)</source>
        <translation>매체가 밝힘(페이지 데이터)</translation>
    </message>
    <message>
        <source>Stated by the site</source>
        <translation>사이트가 밝힘</translation>
    </message>
    <message>
        <source>Stated in the article</source>
        <translation>기사에 적혀 있음</translation>
    </message>
    <message>
        <source>Rule for this feed</source>
        <translation>이 피드에 대한 규칙</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>직접 표시함</translation>
    </message>
    <message>
        <source>Made on this computer by {model}</source>
        <translation>이 컴퓨터에서 {model} 모델로 만듦</translation>
    </message>
    <message>
        <source>Possible: the file names a program</source>
        <translation>가능성: 파일에 프로그램 이름이 있음</translation>
    </message>
</context>
<context>
    <name>LabellingController</name>
    <message>
        <source>Change the Labels of a Feed</source>
        <translation>피드의 표시 변경</translation>
    </message>
    <message>
        <source>Change Labels</source>
        <translation>표시 변경</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>바꿀 것이 없음: 이미 그렇습니다</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n article(s) changed</source>
        <translation>
            <numerusform>기사 %n개의 표시를 바꿈</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages of related stories: {choice}</source>
        <translation>관련 기사 언어: {choice}</translation>
    </message>
</context>
<context>
    <name>LanguageFonts</name>
    <message>
        <source>Font of a lan&amp;guage</source>
        <translation>언어별 글꼴(&amp;G)</translation>
    </message>
    <message>
        <source>Font of a language</source>
        <translation>언어별 글꼴</translation>
    </message>
    <message>
        <source>Articles in this language are shown with it, whatever the choice above.</source>
        <translation>위에서 고른 글꼴과 관계없이, 이 언어의 기사는 이 글꼴로 보입니다.</translation>
    </message>
    <message>
        <source>Font for {language}</source>
        <translation>{language} 글꼴</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>위와 같음</translation>
    </message>
</context>
<context>
    <name>LanguageStrip</name>
    <message>
        <source>Next Language</source>
        <translation>다음 언어</translation>
    </message>
    <message>
        <source>Previous Language</source>
        <translation>이전 언어</translation>
    </message>
    <message>
        <source>{number} of {count} in this story · {language}</source>
        <comment>7 reports, the 2nd</comment>
        <translation>이 이슈의 {count}건 중 {number}번째 · {language}</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>언어 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesRead</name>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: both language models are installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>%n개 언어의 기사를 의미로 비교합니다. 두 언어 모델이 모두 이 컴퓨터에 설치되어 있습니다. 다른 언어의 기사 옆에는 매체가 연결한 링크만 보입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories in %n language(s) are compared by meaning: the second language model, which knows many more, is not installed on this computer. Beside stories in other languages, only links of publishers are shown.</source>
        <translation>
            <numerusform>%n개 언어의 기사를 의미로 비교합니다. 훨씬 많은 언어를 아는 두 번째 언어 모델은 이 컴퓨터에 설치되어 있지 않습니다. 다른 언어의 기사 옆에는 매체가 연결한 링크만 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages compared for related stories</source>
        <translation>관련 기사를 찾기 위해 비교하는 언어</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>언어 찾기</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Erase Everything</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Not all could be erased. This is left:</source>
        <translation>모두 지우지는 못했습니다. 남은 것:</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>This library can only be read. Marks are not kept.</source>
        <translation>이 라이브러리는 읽기만 할 수 있습니다. 표시는 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>Another program is using the library. Your marks are stored as soon as it is done.</source>
        <translation>다른 프로그램이 라이브러리를 사용하고 있습니다. 끝나는 대로 표시를 저장합니다.</translation>
    </message>
    <message>
        <source>A part of the library is damaged.</source>
        <translation>라이브러리 일부가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The library was taken away while it was open. Nothing can be stored until it is back.</source>
        <translation>열려 있던 라이브러리가 사라졌습니다. 다시 나타날 때까지 아무것도 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Readerapp was updated. Restart to use the new version.</source>
        <translation>Readerapp이 업데이트되었습니다. 새 버전을 사용하려면 다시 시작하세요.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>복구…</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>What happened</source>
        <translation>지난 활동</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>아직 활동이 없습니다.</translation>
    </message>
</context>
<context>
    <name>MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Add Feed</source>
        <translation>피드 추가</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Mark as Read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>읽음으로 표시했습니다</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>읽지 않음으로 표시했습니다</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>별표 제거</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표를 붙였습니다</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>별표를 제거했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>기사 %n건을 읽음으로 표시했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>기사 %n건을 읽지 않음으로 표시했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>기사 %n건에 별표를 붙였습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>별표 %n개를 제거했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Article(s)</source>
        <translation>
            <numerusform>기사 %n건 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>기사 %n건을 휴지통으로 옮겼습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>“{action}” is going on; you can read on</source>
        <translation>“{action}” 작업이 진행 중입니다. 계속 읽어도 됩니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>기사(&amp;A)</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>피드(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>레이아웃(&amp;Y)</translation>
    </message>
    <message>
        <source>Sha&amp;re</source>
        <translation>공유(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System Theme</source>
        <translation>시스템 테마(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>세피아(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>검정(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>고대비, 밝게(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>고대비, 어둡게(&amp;C)</translation>
    </message>
    <message>
        <source>System Language</source>
        <translation>시스템 언어</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{source} to {target}</source>
        <translation>{source}에서 {target}로</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>라이선스 알 수 없음</translation>
    </message>
    <message>
        <source>{size} · added {day} · {licence} · {name}</source>
        <translation>{size} · {day} 추가 · {licence} · {name}</translation>
    </message>
    <message>
        <source>Damaged, and not used. Remove it, then add it again.</source>
        <translation>손상되어 사용하지 않습니다. 제거한 뒤 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>{received} of {size} fetched · {licence} · {name}</source>
        <translation>{size} 중 {received} 내려받음 · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} to fetch · {licence} · {name}</source>
        <translation>내려받을 크기 {size} · {licence} · {name}</translation>
    </message>
    <message>
        <source>{size} are fetched from {host}, and take {room} on this computer.

The model {name} was made by {maker}. Its licence is {licence}.

That host learns the address of your connection and which model you fetch. Nothing else is sent, and no other host is asked: where it leads to another one, nothing is fetched. What is fetched is checked before it is used.</source>
        <translation>{host}에서 {size}를 내려받으며, 이 컴퓨터에서 {room}를 차지합니다.

모델 {name}, 만든 곳 {maker}, 라이선스 {licence}.

이 호스트는 연결의 주소와 어떤 모델을 내려받는지 알게 됩니다. 그 밖에는 아무것도 보내지 않고 다른 호스트에도 접속하지 않습니다. 다른 호스트로 연결되면 아무것도 내려받지 않습니다. 내려받은 것은 사용하기 전에 검사합니다.</translation>
    </message>
    <message>
        <source>It says that it translates {direction}, and takes {size}.

This model is not in the catalogue of Readerapp: nobody here has checked it. A model is data, not a program; but it may translate wrongly, and change what a text says. Add it only if you trust where it came from.</source>
        <translation>이 모델은 번역 방향이 {direction}, 크기가 {size}라고 밝히고 있습니다.

Readerapp 카탈로그에 없는 모델로, 검증된 적이 없습니다. 모델은 프로그램이 아니라 데이터이지만, 잘못 번역해 글의 뜻을 바꿀 수 있습니다. 출처를 믿을 수 있을 때만 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>ModelsController</name>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>번역 모델</translation>
    </message>
    <message>
        <source>Add a Model</source>
        <translation>모델 추가</translation>
    </message>
    <message>
        <source>&amp;Add It</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Fetch a Model</source>
        <translation>모델 내려받기</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>내려받기(&amp;F)</translation>
    </message>
    <message>
        <source>The model is here now.</source>
        <translation>모델을 내려받았습니다.</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>M&amp;ute</source>
        <translation>뮤트(&amp;U)</translation>
    </message>
    <message>
        <source>This &amp;Story</source>
        <translation>이 이슈(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;Feed “{feed}”</source>
        <translation>“{feed}” 피드(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>낱말(&amp;W)…</translation>
    </message>
    <message>
        <source>What Is &amp;Muted…</source>
        <translation>뮤트한 항목(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>MutedMenu</name>
    <message>
        <source>&amp;Show What Is Muted</source>
        <translation>뮤트한 기사 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End a Mute</source>
        <translation>뮤트 해제(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rules and Mutes…</source>
        <translation>규칙 및 뮤트(&amp;R)…</translation>
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
        <translation>뮤트한 기사는 라이브러리에 남습니다. 목록과 건수, 1면에서는 빠지지만 별표, 태그, 검색으로는 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>The newest articles it hides:</source>
        <translation>가려지는 최신 기사:</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>뮤트한 항목</translation>
    </message>
    <message>
        <source>Articles that are not shown</source>
        <translation>보이지 않는 기사</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>다시 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Mute &amp;Words…</source>
        <translation>낱말 뮤트(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;List All Muted Articles</source>
        <translation>뮤트한 기사 모두 보기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>탐색 패널</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A proxy is a computer that fetches for you. Where one is used, everything goes through it, and it also looks up the names.</source>
        <translation>프록시는 대신 내려받는 컴퓨터입니다. 프록시를 쓰면 모든 것이 프록시를 거치고, 이름도 프록시가 찾습니다.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>프록시(&amp;P)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>By Hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>A script chooses the proxy of this computer. Nothing is fetched until you choose “None” or “By Hand” above; an administrator can tell you the address.</source>
        <translation>이 컴퓨터의 프록시는 스크립트가 정합니다. 위에서 “없음”이나 “직접 입력”을 고를 때까지 아무것도 내려받지 않습니다. 주소는 관리자에게 물어보세요.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>Used with “By Hand”, such as socks5://127.0.0.1:9050 or http://proxy.example:80. One that wants a password is set in the environment: http_proxy, all_proxy.</source>
        <translation>“직접 입력”에서 쓰입니다. 예: socks5://127.0.0.1:9050, http://proxy.example:80. 암호가 필요한 프록시는 환경 변수 http_proxy, all_proxy로 지정합니다.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy. It begins with http://, https:// or socks5://, has no password, and may end with a port such as :8080.</source>
        <translation>“{address}”은(는) 프록시 주소가 아닙니다. 주소는 http://, https://, socks5:// 중 하나로 시작하고, 암호가 없으며, :8080 같은 포트로 끝날 수 있습니다.</translation>
    </message>
    <message>
        <source>The web is asked directly, whatever the system says.</source>
        <translation>시스템 설정과 관계없이 웹에 직접 연결합니다.</translation>
    </message>
    <message>
        <source>Everything goes through the address below. While it is empty, nothing is fetched.</source>
        <translation>모든 것이 아래 주소를 거칩니다. 비어 있는 동안에는 아무것도 내려받지 않습니다.</translation>
    </message>
    <message>
        <source>That of the environment, or of your desktop. Where a script chooses it, nothing is fetched: Readerapp does not run it.</source>
        <translation>환경 변수나 데스크톱의 프록시입니다. 스크립트가 프록시를 정하는 경우에는 아무것도 내려받지 않습니다. Readerapp은 스크립트를 실행하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Asking for news</source>
        <translation>새 기사 확인</translation>
    </message>
    <message>
        <source>Ask feeds for news &amp;by itself</source>
        <translation>자동으로 피드 확인(&amp;B)</translation>
    </message>
    <message>
        <source>Without this, a feed is asked only when you refresh it.</source>
        <translation>끄면 새로 고칠 때만 피드를 확인합니다.</translation>
    </message>
    <message>
        <source>How oft&amp;en</source>
        <translation>확인 주기(&amp;E)</translation>
    </message>
    <message>
        <source>Lively feeds change about once an hour, quiet ones are asked less often. The activity window says when each is asked next, and why.</source>
        <translation>활발한 피드는 한 시간에 한 번쯤 확인하고, 조용한 피드는 더 드물게 확인합니다. 다음 확인 시각과 그 이유는 활동 창에 나옵니다.</translation>
    </message>
    <message>
        <source>Also when Readerapp &amp;starts</source>
        <translation>Readerapp을 시작할 때도 확인(&amp;S)</translation>
    </message>
    <message>
        <source>Feeds whose time has come are asked as soon as the window is open.</source>
        <translation>확인할 때가 된 피드를 창이 열리자마자 확인합니다.</translation>
    </message>
    <message>
        <source>Also over &amp;metered connections</source>
        <translation>종량제 연결에서도 확인(&amp;M)</translation>
    </message>
    <message>
        <source>A metered connection costs by what is sent, such as that of a phone.</source>
        <translation>종량제 연결은 휴대전화처럼 전송량에 따라 요금이 드는 연결입니다.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Pictures and full articles of your feeds are kept on this computer. When they take more room than this, the oldest you have read go first; starred ones stay.</source>
        <translation>피드의 이미지와 기사 전문은 이 컴퓨터에 보관됩니다. 이 용량을 넘으면 읽은 것 가운데 가장 오래된 것부터 지웁니다. 별표한 기사의 것은 남습니다.</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>이미지 용량(&amp;P)</translation>
    </message>
    <message>
        <source>How much disk the pictures may take. With 0 none are fetched.</source>
        <translation>이미지가 차지할 수 있는 디스크 용량. 0이면 내려받지 않습니다.</translation>
    </message>
    <message>
        <source>Room for the publishers’ p&amp;ages</source>
        <translation>원문 페이지 용량(&amp;A)</translation>
    </message>
    <message>
        <source>How much disk the pages may take from which articles were read.</source>
        <translation>기사를 읽어 낸 원문 페이지가 차지할 수 있는 디스크 용량.</translation>
    </message>
    <message>
        <source>Room for soun&amp;ds that were played</source>
        <translation>재생한 오디오 용량(&amp;D)</translation>
    </message>
    <message>
        <source>What was played longest ago goes first. What you keep for offline stays.</source>
        <translation>가장 오래전에 재생한 것부터 지웁니다. 오프라인용으로 보관한 것은 남습니다.</translation>
    </message>
    <message>
        <source>On battery, &amp;wait with pictures, full articles and related stories</source>
        <translation>배터리를 쓸 때는 이미지, 기사 전문, 관련 기사를 미루기(&amp;W)</translation>
    </message>
    <message>
        <source>They come as soon as the computer is plugged in again.</source>
        <translation>전원을 다시 연결하면 바로 처리합니다.</translation>
    </message>
    <message>
        <source>Make All Articles Available &amp;Offline</source>
        <translation>모든 기사를 오프라인용으로 내려받기(&amp;O)</translation>
    </message>
    <message>
        <source>As often as each feed changes</source>
        <translation>피드마다 바뀌는 만큼</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n분마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n시간마다</numerusform>
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
        <translation>설정대로</translation>
    </message>
    <message>
        <source>about hourly</source>
        <translation>한 시간에 한 번쯤</translation>
    </message>
    <message>
        <source>changes seldom</source>
        <translation>드물게 바뀜</translation>
    </message>
    <message>
        <source>sends much</source>
        <translation>전송량이 많음</translation>
    </message>
    <message>
        <source>publisher’s wish</source>
        <translation>매체의 요청</translation>
    </message>
    <message>
        <source>publisher’s pause</source>
        <translation>매체의 휴식 시간</translation>
    </message>
    <message>
        <source>server’s wish</source>
        <translation>서버의 요청</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>실패함</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>새 피드</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>has a server</source>
        <translation>서버 있음</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s), as you set</source>
        <translation>
            <numerusform>설정대로 %n분마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s), as you set</source>
        <translation>
            <numerusform>설정대로 %n시간마다</numerusform>
        </translation>
    </message>
    <message>
        <source>about once an hour</source>
        <translation>한 시간에 한 번쯤</translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because it changes seldom</source>
        <translation>
            <numerusform>드물게 바뀌므로 약 %n시간마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), because its server sends all of it each time</source>
        <translation>
            <numerusform>서버가 매번 전체를 보내므로 약 %n시간마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n hour(s), as its publisher asks</source>
        <translation>
            <numerusform>매체의 요청에 따라 약 %n시간마다</numerusform>
        </translation>
    </message>
    <message>
        <source>its publisher says that nothing comes before</source>
        <translation>매체가 그 전에는 새 기사가 없다고 알림</translation>
    </message>
    <message>
        <source>its server asks to be left alone until then</source>
        <translation>서버가 그때까지 접속하지 말아 달라고 요청함</translation>
    </message>
    <message>
        <source>it failed, and what fails is asked less often</source>
        <translation>실패한 피드는 더 드물게 확인함</translation>
    </message>
    <message>
        <source>it has not been asked yet</source>
        <translation>아직 확인하지 않음</translation>
    </message>
    <message>
        <source>its publisher ended it</source>
        <translation>매체가 종료함</translation>
    </message>
    <message>
        <source>asking by itself is switched off in the settings</source>
        <translation>설정에서 자동 확인이 꺼져 있음</translation>
    </message>
    <message>
        <source>the server of its account asks it</source>
        <translation>계정의 서버가 확인함</translation>
    </message>
    <message>
        <source>With its account</source>
        <translation>계정과 함께</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>직접 확인할 때</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>곧</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n건 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, less sure</source>
        <comment>related stories</comment>
        <translation>
            <numerusform>%n건 더, 덜 확실함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure</source>
        <comment>related stories; none is sure</comment>
        <translation>
            <numerusform>덜 확실한 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>What publishers link is shown, and what you say belongs together.</source>
        <translation>매체가 연결한 링크와 직접 같은 이슈로 묶은 기사만 보입니다.</translation>
    </message>
    <message>
        <source>Stories in this script cannot be compared by meaning on this computer.</source>
        <translation>이 문자로 쓰인 기사는 이 컴퓨터에서 의미로 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer: the second language model is not installed here.</source>
        <translation>{language} 기사는 이 컴퓨터에서 의미로 비교할 수 없습니다. 두 번째 언어 모델이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Stories in {language} cannot be compared by meaning on this computer.</source>
        <translation>{language} 기사는 이 컴퓨터에서 의미로 비교할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>NotesExport</name>
    <message>
        <source>Export Notes</source>
        <translation>메모 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>Notes on %n article(s) exported</source>
        <translation>
            <numerusform>기사 %n건의 메모를 내보냈습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No article selected</source>
        <translation>선택한 기사 없음</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>목록에서 기사를 고르면 여기에 열립니다.</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message>
        <source>Notifications are on now. The settings say when they are shown.</source>
        <translation>알림을 켰습니다. 언제 표시할지는 설정에서 정합니다.</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>새 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>알림은 이렇게 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) of a story you follow</source>
        <translation>
            <numerusform>팔로우한 이슈의 새 보도 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n new article(s)</source>
        <translation>
            <numerusform>{rule}: 새 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s) from {source}</source>
        <translation>
            <numerusform>{source}의 새 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, of a story you follow</source>
        <translation>{source}, 팔로우한 이슈</translation>
    </message>
    <message>
        <source>{source}, found by {rule}</source>
        <translation>{source}, {rule} 규칙</translation>
    </message>
    <message>
        <source>{name}: {headline}</source>
        <translation>{name}: {headline}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {headline} and %n more</source>
        <translation>
            <numerusform>{name}: {headline} 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Tell me of &amp;news by notifications</source>
        <translation>새 기사를 알림으로 알리기(&amp;N)</translation>
    </message>
    <message>
        <source>You choose the feeds one by one, in their properties.</source>
        <translation>알릴 피드는 피드마다 속성에서 고릅니다.</translation>
    </message>
    <message>
        <source>Also new reports of stories I follo&amp;w</source>
        <translation>팔로우한 이슈의 새 보도도 알리기(&amp;W)</translation>
    </message>
    <message>
        <source>Stories are followed on the front page.</source>
        <translation>이슈는 1면에서 팔로우합니다.</translation>
    </message>
    <message>
        <source>Show &amp;headlines, not only how many</source>
        <translation>건수뿐 아니라 제목도 표시(&amp;H)</translation>
    </message>
    <message>
        <source>Without this, a notification says only how many articles came.</source>
        <translation>끄면 알림에 도착한 기사 건수만 표시합니다.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>최대 빈도(&amp;M)</translation>
    </message>
    <message>
        <source>What comes in between is told of with the next one.</source>
        <translation>그 사이에 도착한 것은 다음 알림에서 함께 알립니다.</translation>
    </message>
    <message>
        <source>Wait with them during &amp;quiet hours</source>
        <translation>방해 금지 시간에는 미루기(&amp;Q)</translation>
    </message>
    <message>
        <source>What comes in these hours is told of after them.</source>
        <translation>이 시간에 도착한 것은 시간이 지난 뒤에 알립니다.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>시작(&amp;F)</translation>
    </message>
    <message>
        <source>When quiet hours begin.</source>
        <translation>방해 금지 시간이 시작되는 때.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>끝(&amp;U)</translation>
    </message>
    <message>
        <source>When quiet hours end.</source>
        <translation>방해 금지 시간이 끝나는 때.</translation>
    </message>
    <message>
        <source>Your desktop gets what a notification says. It may show it on the lock screen, keep it in a list, or pass it to a phone you connected. Readerapp itself sends nothing anywhere.</source>
        <translation>알림의 내용은 데스크톱에 전달됩니다. 데스크톱은 이를 잠금 화면에 표시하거나, 목록에 보관하거나, 연결된 휴대전화로 보낼 수 있습니다. Readerapp 자체는 어디에도 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Show One Now</source>
        <translation>지금 하나 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>트레이</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window closes</source>
        <translation>창을 닫아도 트레이에서 계속 실행(&amp;K)</translation>
    </message>
    <message>
        <source>News keeps coming until you choose Quit there.</source>
        <translation>트레이에서 끝내기를 고를 때까지 새 기사를 계속 받습니다.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Readerapp.</source>
        <translation>이 데스크톱에는 트레이가 없습니다. 창을 닫으면 Readerapp이 끝납니다.</translation>
    </message>
    <message>
        <source>Start in the tray when I lo&amp;g in</source>
        <translation>로그인할 때 트레이에서 시작(&amp;G)</translation>
    </message>
    <message>
        <source>No window opens then. Your desktop does it, and may ask you first.</source>
        <translation>이때 창은 열리지 않습니다. 데스크톱이 이 일을 하며, 먼저 물어볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No window opens then. A file in the autostart folder of your desktop does it; without this, the file is removed.</source>
        <translation>이때 창은 열리지 않습니다. 데스크톱의 자동 시작 폴더에 있는 파일이 이 일을 하며, 이 설정을 끄면 그 파일은 삭제됩니다.</translation>
    </message>
    <message>
        <source>To start Readerapp when you log in, use the settings of your system.</source>
        <translation>로그인할 때 Readerapp을 시작하려면 시스템 설정을 사용하세요.</translation>
    </message>
    <message>
        <source>Your desktop took it.</source>
        <translation>데스크톱이 알림을 받았습니다.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications.</source>
        <translation>이 데스크톱에는 알림을 표시하는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>One after each refresh</source>
        <translation>새로 고칠 때마다 한 번</translation>
    </message>
    <message numerus="yes">
        <source>One every %n minute(s)</source>
        <translation>
            <numerusform>%n분마다 한 번</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One every %n hour(s)</source>
        <translation>
            <numerusform>%n시간마다 한 번</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineController</name>
    <message>
        <source>Everything here is available offline already.</source>
        <translation>여기 있는 기사는 이미 모두 오프라인에서 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>OriginalBeside</name>
    <message>
        <source>Original: {title}</source>
        <translation>원문: {title}</translation>
    </message>
</context>
<context>
    <name>OwnLanguages</name>
    <message>
        <source>Languages I read</source>
        <translation>읽는 언어</translation>
    </message>
    <message>
        <source>The front page takes its headlines from the first of these in which a story is told, after the language of the menus, and “Add Feed” shows their papers first. The next edition follows a change.</source>
        <translation>1면은 메뉴의 언어 다음으로, 이 가운데 이슈를 전한 첫 번째 언어에서 제목을 가져옵니다. “피드 추가”는 이 언어의 매체를 먼저 보여 줍니다. 바꾸면 다음 판부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>{language} 제거</translation>
    </message>
    <message>
        <source>&amp;Add a language</source>
        <translation>언어 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>This source sent only a summary.</source>
        <translation>이 출처는 요약만 보냈습니다.</translation>
    </message>
    <message>
        <source>The full article comes with the next refresh.</source>
        <translation>기사 전문은 다음에 새로 고칠 때 내려받습니다.</translation>
    </message>
    <message>
        <source>Part of this article is missing. Open it in your browser to read all of it.</source>
        <translation>이 기사의 일부가 없습니다. 전체를 읽으려면 브라우저에서 여세요.</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>The full article could not be fetched.</source>
        <translation>기사 전문을 내려받지 못했습니다.</translation>
    </message>
    <message>
        <source>Only the title and the address of this article are here.</source>
        <translation>이 기사는 제목과 주소만 있습니다.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>a file</comment>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>플레이어에서 열기</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>재생</translation>
    </message>
    <message>
        <source>Keep for offline</source>
        <translation>오프라인용으로 보관</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>내려받기 중지</translation>
    </message>
    <message>
        <source>Kept, remove</source>
        <translation>보관됨, 제거</translation>
    </message>
    <message>
        <source>Keep for offline ({there} of {total} here)</source>
        <translation>오프라인용으로 보관({total} 중 {there} 있음)</translation>
    </message>
    <message>
        <source>Keep for offline ({there} here)</source>
        <translation>오프라인용으로 보관({there} 있음)</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>글: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>읽는 시간 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long a sound or a film lasts</comment>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Its source dates it {date}</source>
        <translation>출처가 밝힌 날짜: {date}</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>수정: {date}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>이 이미지는 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>내려받지 않은 이미지</translation>
    </message>
    <message>
        <source>This picture comes with the next refresh.</source>
        <translation>이 이미지는 다음에 새로 고칠 때 내려받습니다.</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>이미지를 내려받지 못했습니다.</translation>
    </message>
    <message>
        <source>The source describes this picture:</source>
        <translation>출처의 이미지 설명:</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>이미지 내려받기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <source>Find a Command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>Find a command, a list, a setting or a story</source>
        <translation>명령, 목록, 설정, 이슈 찾기</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>그런 이름은 없습니다.</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>지금은 할 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>rows of the palette</comment>
        <translation>
            <numerusform>%n개 찾음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message numerus="yes">
        <source>Story with %n report(s)</source>
        <translation>
            <numerusform>보도 %n건이 있는 이슈</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>PaneArea</name>
    <message>
        <source>Width of the navigation</source>
        <translation>탐색 패널의 너비</translation>
    </message>
    <message>
        <source>Width of the related stories</source>
        <translation>관련 기사 패널의 너비</translation>
    </message>
    <message>
        <source>Size of the list</source>
        <translation>목록의 크기</translation>
    </message>
</context>
<context>
    <name>PictureLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>AI 표시(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>근거 보기(&amp;H)</translation>
    </message>
    <message>
        <source>This &amp;Picture Is AI-Generated</source>
        <translation>이 이미지가 AI 생성(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dispute the Label</source>
        <translation>표시에 이의 제기(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>내 의견 취소(&amp;B)</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>이미지 전체(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>실제 크기(&amp;F)</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>이 이미지는 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>Description: {words}</source>
        <translation>설명: {words}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>이전(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;How Do We Know?</source>
        <translation>근거 보기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Who asks for news</source>
        <translation>새 소식을 조회하는 곳</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>링크 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of level {level}</source>
        <translation>{level}단계 소제목</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>No heading further down</source>
        <translation>아래에 소제목이 더 없습니다</translation>
    </message>
    <message>
        <source>No heading further up</source>
        <translation>위에 소제목이 더 없습니다</translation>
    </message>
    <message>
        <source>End of the table</source>
        <translation>표 끝</translation>
    </message>
    <message>
        <source>End of the list</source>
        <translation>목록 끝</translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation>인용 끝</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>인용</translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>항목 %n개인 목록</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}개 중 {number}번째</translation>
    </message>
    <message>
        <source>Table with {rows} rows and {columns} columns</source>
        <translation>{rows}행 {columns}열 표</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>{row}행 {column}열</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>구분선</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Sounds are handed to the player of this computer. To play them in this window, install {package} with pip and start Readerapp again.</source>
        <translation>오디오는 이 컴퓨터의 플레이어로 넘깁니다. 이 창에서 재생하려면 pip으로 {package} 패키지를 설치하고 Readerapp을 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>PlayingController</name>
    <message>
        <source>From {host}: {there} of {total}</source>
        <translation>{host}: {total} 중 {there}</translation>
    </message>
    <message>
        <source>From {host}: {there}</source>
        <translation>{host}: {there}</translation>
    </message>
    <message>
        <source>“{name}” could not be played here.</source>
        <translation>여기서 “{name}” 파일을 재생하지 못했습니다.</translation>
    </message>
    <message>
        <source>Open in the &amp;Player</source>
        <translation>플레이어에서 열기(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PlayingFeature</name>
    <message>
        <source>The article of this sound is in the bin.</source>
        <translation>이 오디오의 기사는 휴지통에 있습니다.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>휴지통 열기(&amp;B)…</translation>
    </message>
    <message>
        <source>The article of this sound is no longer in the library.</source>
        <translation>이 오디오의 기사는 더 이상 라이브러리에 없습니다.</translation>
    </message>
</context>
<context>
    <name>PortalAutostart</name>
    <message>
        <source>Readerapp brings news in the background, from its icon in the tray.</source>
        <translation>Readerapp은 트레이 아이콘으로 남아 백그라운드에서 뉴스를 가져옵니다.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it, or cannot do it.</source>
        <translation>데스크톱이 허용하지 않았거나 할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>페이지 전체</translation>
    </message>
    <message>
        <source>Width of the Page</source>
        <translation>페이지 너비</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>가로 방향</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Nothing would go now.</source>
        <translation>지금은 제거될 기사가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, about {size}, would move to the bin.</source>
        <translation>{articles}, 약 {size}가 휴지통으로 옮겨집니다.</translation>
    </message>
    <message>
        <source>Beyond the limits, but kept: {articles}.</source>
        <translation>한도를 넘지만 남는 기사: {articles}.</translation>
    </message>
    <message>
        <source>They came here on {day}.</source>
        <translation>도착: {day}.</translation>
    </message>
    <message>
        <source>They came here between {first} and {last}.</source>
        <translation>도착: {first}부터 {last}까지.</translation>
    </message>
    <message numerus="yes">
        <source>%n more feed(s)</source>
        <translation>
            <numerusform>그 밖의 피드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>From {feeds}.</source>
        <translation>피드: {feeds}.</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>피드 없음</translation>
    </message>
    <message>
        <source>{feed} ({number})</source>
        <translation>{feed} ({number})</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Among them: {titles}.</source>
        <translation>기사 예: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>별표 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with tags or notes of yours</source>
        <translation>
            <numerusform>태그나 메모를 붙인 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>읽지 않음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the story of a starred one</source>
        <translation>
            <numerusform>별표한 기사와 같은 이슈 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of feeds that keep everything</source>
        <translation>
            <numerusform>모두 보관하는 피드의 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you brought back</source>
        <translation>
            <numerusform>복원한 기사 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count}쪽 중 {number}쪽</translation>
    </message>
    <message>
        <source>Print Article</source>
        <translation>기사 인쇄</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>동의 철회(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ask Me Again</source>
        <translation>다시 묻기(&amp;A)</translation>
    </message>
    <message>
        <source>Read Our Privacy &amp;Policy</source>
        <translation>개인정보 처리방침 읽기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Erase the Counts</source>
        <translation>집계 지우기(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xport the Counts…</source>
        <translation>집계 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Your accounts on news servers are told what you read and star of their articles: {names}.</source>
        <translation>뉴스 서버의 계정에는 그 기사 중 무엇을 읽고 별표했는지 전해집니다: {names}.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>집계된 내용</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>&amp;Ask Me</source>
        <translation>묻기(&amp;A)</translation>
    </message>
    <message>
        <source>You accepted usage statistics. The counts below stay on this computer and are never sent.</source>
        <translation>사용 통계에 동의했습니다. 아래 집계는 이 컴퓨터에만 남으며 어디로도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>You refused usage statistics. Nothing is counted, and everything works.</source>
        <translation>사용 통계를 거부했습니다. 아무것도 집계하지 않으며, 모든 기능이 작동합니다.</translation>
    </message>
    <message>
        <source>Nothing is counted: you closed the question without an answer.</source>
        <translation>질문에 답하지 않고 닫아 아무것도 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is counted: you have not been asked yet.</source>
        <translation>아직 동의 여부를 묻지 않아 아무것도 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is counted: usage statistics are switched off for this computer.</source>
        <translation>이 컴퓨터에서 사용 통계가 꺼져 있어 아무것도 집계하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>PrivateFeedsQuestion</name>
    <message>
        <source>Feeds in Your Own Network</source>
        <translation>내 네트워크의 피드</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s) are on this computer or in your own network:</source>
        <translation>
            <numerusform>새 피드 %n개가 이 컴퓨터나 내 네트워크에 있습니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow it only if you trust where they come from. Otherwise they will not be asked.</source>
        <translation>
            <numerusform>출처를 믿을 수 있을 때만 허용하십시오. 허용하지 않으면 이 피드는 확인하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>허용(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Do Not Allow</source>
        <translation>허용 안 함(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ProblemController</name>
    <message>
        <source>Details…</source>
        <translation>자세히…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Problem Report(s)</source>
        <translation>
            <numerusform>문제 보고서 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem reports deleted</source>
        <translation>문제 보고서를 삭제했습니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Nothing has gone wrong: there is no problem report.</source>
        <translation>아무 문제도 없었습니다. 문제 보고서가 없습니다.</translation>
    </message>
    <message>
        <source>What went wrong in Readerapp itself. These reports stay on this computer and are sent to nobody. They hold no article, no address and no search.</source>
        <translation>Readerapp 자체에 생긴 문제입니다. 이 보고서는 이 컴퓨터에만 남으며 누구에게도 보내지 않습니다. 기사, 주소, 검색어는 들어 있지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often a fault happened</comment>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>목록의 너비</translation>
    </message>
    <message>
        <source>Problem Reports</source>
        <translation>문제 보고서</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>보고서 내용</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Delete &amp;All</source>
        <translation>모두 삭제(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>모두 새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>진행 중인 작업이 없습니다.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>드라이브</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Quote as Picture</source>
        <translation>인용문을 이미지로</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>세피아</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>고대비, 밝게</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>고대비, 어둡게</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ReaderApp</name>
    <message>
        <source>Something unexpected went wrong. Readerapp goes on.</source>
        <translation>예기치 않은 문제가 생겼습니다. Readerapp은 계속 작동합니다.</translation>
    </message>
    <message>
        <source>Readerapp stopped unexpectedly last time.</source>
        <translation>지난번에 Readerapp이 예기치 않게 멈췄습니다.</translation>
    </message>
    <message>
        <source>A helper process stopped unexpectedly. All other work goes on.</source>
        <translation>보조 프로세스가 예기치 않게 멈췄습니다. 다른 작업은 모두 계속됩니다.</translation>
    </message>
    <message>
        <source>Work in the background stopped unexpectedly. What was done until then is kept.</source>
        <translation>백그라운드 작업이 예기치 않게 멈췄습니다. 그때까지 한 것은 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Open &amp;Link in Browser</source>
        <translation>브라우저에서 링크 열기(&amp;L)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>링크 복사(&amp;K)</translation>
    </message>
    <message>
        <source>Save F&amp;ile…</source>
        <translation>파일 저장(&amp;I)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;View Picture</source>
        <translation>이미지 보기(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;Picture As…</source>
        <translation>다른 이름으로 이미지 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Loa&amp;d Picture</source>
        <translation>이미지 내려받기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>&amp;Font of articles</source>
        <translation>기사 글꼴(&amp;F)</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>명조체</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>고딕체</translation>
    </message>
    <message>
        <source>The letters of articles. Lists and menus keep theirs.</source>
        <translation>기사의 글꼴입니다. 목록과 메뉴의 글꼴은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>글자 크기(&amp;S)</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 픽셀</translation>
    </message>
    <message>
        <source>How large the letters of articles are. “Zoom In” and “Zoom Out” change it too.</source>
        <translation>기사의 글자 크기입니다. “확대”와 “축소”로도 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Width of the text</source>
        <translation>본문 너비(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source> letter(s)</source>
        <translation>
            <numerusform> 자</numerusform>
        </translation>
    </message>
    <message>
        <source>How many letters stand in a line. 60 to 75 are read best.</source>
        <translation>한 줄에 들어가는 글자 수입니다. 60~75자가 가장 읽기 좋습니다.</translation>
    </message>
    <message>
        <source>&amp;Height of the lines</source>
        <translation>줄 간격(&amp;H)</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far apart lines stand. 100 is what each script usually has.</source>
        <translation>줄 사이의 간격입니다. 100은 문자마다 보통 쓰는 간격입니다.</translation>
    </message>
    <message>
        <source>Let lines end at one &amp;edge (justified text)</source>
        <translation>줄 끝을 가지런히 맞추기(양쪽 정렬)(&amp;E)</translation>
    </message>
    <message>
        <source>Words are moved apart until all lines are of one length.</source>
        <translation>모든 줄의 길이가 같아지도록 낱말 사이를 벌립니다.</translation>
    </message>
    <message>
        <source>Break long wor&amp;ds</source>
        <translation>긴 낱말 나누기(&amp;D)</translation>
    </message>
    <message>
        <source>In justified text</source>
        <translation>양쪽 정렬일 때</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>By the rules of the article’s language, and on screen only.</source>
        <translation>기사 언어의 규칙에 따라, 화면에서만 나눕니다.</translation>
    </message>
    <message>
        <source>Show below an article how &amp;much of it is left</source>
        <translation>기사 아래에 남은 분량 표시(&amp;M)</translation>
    </message>
    <message>
        <source>A quiet line with the minutes left and how far you are.</source>
        <translation>남은 시간과 읽은 위치를 알려 주는 눈에 띄지 않는 한 줄입니다.</translation>
    </message>
    <message>
        <source>Mark articles as &amp;read when they are opened</source>
        <translation>기사를 열면 읽음으로 표시(&amp;R)</translation>
    </message>
    <message>
        <source>Without this, they stay unread until you mark them yourself.</source>
        <translation>끄면 직접 표시할 때까지 읽지 않은 상태로 남습니다.</translation>
    </message>
    <message>
        <source>Mark as read &amp;after</source>
        <translation>읽음으로 표시하기까지(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source> second(s)</source>
        <translation>
            <numerusform> 초</numerusform>
        </translation>
    </message>
    <message>
        <source>How long an article must be open before it counts as read.</source>
        <translation>기사를 얼마나 오래 열어 두어야 읽은 것으로 볼지 정합니다.</translation>
    </message>
    <message>
        <source>&amp;Links in articles</source>
        <translation>기사의 링크(&amp;L)</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Show the address and ask first</source>
        <translation>주소를 보여 주고 먼저 묻기</translation>
    </message>
    <message>
        <source>Readerapp follows no link itself: your browser opens it.</source>
        <translation>Readerapp은 링크를 직접 따라가지 않습니다. 브라우저에서 엽니다.</translation>
    </message>
    <message>
        <source>Read aloud on the des&amp;ktop</source>
        <translation>데스크톱에서의 소리 내어 읽기(&amp;K)</translation>
    </message>
    <message>
        <source>Media keys only</source>
        <translation>미디어 키만</translation>
    </message>
    <message>
        <source>Media keys, title and paper</source>
        <translation>미디어 키, 제목, 매체</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Other programs see what is told here while an article is read aloud or a sound is played. The lock screen may show a title, and some programs pass it on, such as to a phone.</source>
        <translation>기사를 소리 내어 읽거나 오디오를 재생하는 동안 다른 프로그램이 여기서 알리는 내용을 볼 수 있습니다. 잠금 화면에 제목이 나타날 수 있고, 어떤 프로그램은 제목을 휴대전화 등으로 전합니다.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>{key} shows the original.</source>
        <translation>{key} 키로 원문을 봅니다.</translation>
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
            <numerusform>%n분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the article is left</source>
        <translation>기사에서 남은 분량</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>새 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no feed to ask.</source>
        <translation>확인할 피드가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>피드 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>새 기사 없음</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>프록시(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>RefreshIndicator</name>
    <message>
        <source>Show the activity</source>
        <translation>활동 보기</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>새로 고침 중지</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}개 중 {done}개</translation>
    </message>
    <message>
        <source>Refreshing: {place}</source>
        <translation>새로 고치는 중: {place}</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>새로 고침 진행 상황</translation>
    </message>
    <message>
        <source>Relating: {done} of {total}</source>
        <translation>관련 기사 찾는 중: {total}건 중 {done}건</translation>
    </message>
    <message>
        <source>Progress of relating</source>
        <translation>관련 기사 찾기 진행 상황</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related story</source>
        <translation>관련 기사</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related stories</source>
        <translation>관련 기사</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>이 컴퓨터에서 찾음</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: labelled as made by AI</source>
        <translation>
            <numerusform>%n개 숨김: AI 제작으로 표시됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated by the publisher</source>
        <translation>매체가 밝힘</translation>
    </message>
    <message>
        <source>Looking for related stories…</source>
        <translation>관련 기사를 찾는 중…</translation>
    </message>
    <message>
        <source>No related story in your library yet.</source>
        <translation>아직 라이브러리에 관련 기사가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other languages</source>
        <translation>
            <numerusform>다른 언어로 %n건 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not related, as you said</source>
        <translation>
            <numerusform>관련 없음으로 표시한 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>다시 보기</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Error {status}</source>
        <translation>오류 {status}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>in the way of a feed</comment>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>설정에서 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>연결할 수 없음</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>제때 응답 없음</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>안전하지 않은 연결</translation>
    </message>
    <message>
        <source>Too many redirections</source>
        <translation>리디렉션이 너무 많음</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>사설 주소</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>이해할 수 없는 응답</translation>
    </message>
    <message>
        <source>Not a feed</source>
        <translation>피드가 아님</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>전송 도중 끊김</translation>
    </message>
    <message>
        <source>Ended by the publisher</source>
        <translation>매체가 종료함</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>Asked us to wait</source>
        <translation>대기 요청</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>디스크 가득 참</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>{name} says that it was asked too often ({status}).</source>
        <translation>{name}: 너무 자주 확인했다고 합니다({status}).</translation>
    </message>
    <message>
        <source>The server of {name} is in trouble ({status}).</source>
        <translation>{name}: 서버에 문제가 있습니다({status}).</translation>
    </message>
    <message>
        <source>{name} asks for a password ({status}).</source>
        <translation>{name}: 암호를 요구합니다({status}).</translation>
    </message>
    <message>
        <source>{name} is for paying readers ({status}).</source>
        <translation>{name}: 유료 독자만 볼 수 있습니다({status}).</translation>
    </message>
    <message>
        <source>{name} refuses to answer this app ({status}).</source>
        <translation>{name}: 이 앱에 응답하기를 거부합니다({status}).</translation>
    </message>
    <message>
        <source>{name} is not where it was ({status}).</source>
        <translation>{name}: 전에 있던 곳에 없습니다({status}).</translation>
    </message>
    <message>
        <source>{name} has ended for good ({status}).</source>
        <translation>{name}: 완전히 종료되었습니다({status}).</translation>
    </message>
    <message>
        <source>{name} answered with an error ({status}).</source>
        <translation>{name}: 오류로 응답했습니다({status}).</translation>
    </message>
    <message>
        <source>There is nothing to do: the site has to mend it. We ask again later.</source>
        <translation>할 일은 없습니다. 사이트에서 고쳐야 합니다. 나중에 다시 확인합니다.</translation>
    </message>
    <message>
        <source>The site asks for a password, which this app does not give. Look on the site for a feed that is open to all.</source>
        <translation>사이트가 암호를 요구하지만 이 앱은 암호를 보내지 않습니다. 사이트에서 누구나 볼 수 있는 피드를 찾으십시오.</translation>
    </message>
    <message>
        <source>Look on the site for a feed that is open to all.</source>
        <translation>사이트에서 누구나 볼 수 있는 피드를 찾으십시오.</translation>
    </message>
    <message>
        <source>The site keeps programs away. Open it in a browser: it may offer another address for its feed.</source>
        <translation>사이트가 프로그램의 접속을 막고 있습니다. 브라우저에서 열어 보십시오. 다른 피드 주소가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>It may have moved. Look for the feed again on its site.</source>
        <translation>옮겨졌을 수 있습니다. 사이트에서 피드를 다시 찾으십시오.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later, and less often.</source>
        <translation>할 일은 없습니다. 나중에 더 드물게 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Try again later, or open the site in a browser.</source>
        <translation>나중에 다시 시도하거나 브라우저에서 사이트를 여십시오.</translation>
    </message>
    <message>
        <source>It is not asked any more, and its articles stay. Look for the feed again on its site, or unsubscribe.</source>
        <translation>더는 확인하지 않으며 기사는 남습니다. 사이트에서 피드를 다시 찾거나 구독을 취소하십시오.</translation>
    </message>
    <message>
        <source>Check the address and your connection. When other sites answer, this one may be down or gone.</source>
        <translation>주소와 연결을 확인하십시오. 다른 사이트가 응답한다면 이 사이트가 멈췄거나 없어졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The site or your connection is slow. We ask again later.</source>
        <translation>사이트나 연결이 느립니다. 나중에 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. When they are right, the certificate of the site is wrong, and only its owner can mend it.</source>
        <translation>이 컴퓨터의 날짜와 시각을 확인하십시오. 맞다면 사이트의 인증서가 잘못된 것이며 사이트 운영자만 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Everything that is here already can be read. New articles come with the connection.</source>
        <translation>이미 여기에 있는 것은 모두 읽을 수 있습니다. 연결되면 새 기사를 받습니다.</translation>
    </message>
    <message>
        <source>There is nothing to do: we ask again later.</source>
        <translation>할 일은 없습니다. 나중에 다시 확인합니다.</translation>
    </message>
    <message>
        <source>The site leads in a circle. Look for the feed again on its site.</source>
        <translation>사이트가 제자리로 되돌아옵니다. 사이트에서 피드를 다시 찾으십시오.</translation>
    </message>
    <message>
        <source>It leads into a private network. When you trust it, type that address yourself.</source>
        <translation>사설 네트워크로 연결됩니다. 믿을 수 있으면 그 주소를 직접 입력하십시오.</translation>
    </message>
    <message>
        <source>What arrived whole is kept. Try again later.</source>
        <translation>온전히 도착한 것은 남아 있습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Check the address for typing errors. It begins with https:// or http://.</source>
        <translation>주소에 오타가 없는지 확인하십시오. 주소는 https:// 또는 http://로 시작합니다.</translation>
    </message>
    <message>
        <source>Check whether it runs, and its address in the settings.</source>
        <translation>프록시가 실행 중인지, 설정의 주소가 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>Its rules may forbid this site. Try again later.</source>
        <translation>프록시의 규칙이 이 사이트를 막고 있을 수 있습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again later. When it stays so, look for another feed on the site.</source>
        <translation>나중에 다시 시도하십시오. 계속 그러면 사이트에서 다른 피드를 찾으십시오.</translation>
    </message>
    <message>
        <source>Look for the feed again on its site.</source>
        <translation>사이트에서 피드를 다시 찾으십시오.</translation>
    </message>
    <message>
        <source>Try the page on which the site lists its news. Not every site has a feed; the catalogue names many that do.</source>
        <translation>사이트의 뉴스 목록 페이지 주소로 시도해 보십시오. 모든 사이트에 피드가 있지는 않습니다. 피드가 있는 사이트는 카탈로그에 많이 있습니다.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>디스크에 공간을 마련한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>다른 프로그램을 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Choose a file that another reader exported (OPML).</source>
        <translation>다른 리더에서 내보낸 파일(OPML)을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>&amp;Not This Story</source>
        <translation>이 이슈가 아님(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Same Story</source>
        <translation>같은 이슈(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What came back</source>
        <translation>되찾은 것</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>파일에서</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>백업에서</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>잃음</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Everything that is still readable is being copied. This can take minutes.</source>
        <translation>아직 읽을 수 있는 것을 모두 복사하고 있습니다. 몇 분이 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>백업을 검사하고 복사하고 있습니다.</translation>
    </message>
    <message>
        <source>A new library is being made.</source>
        <translation>새 라이브러리를 만들고 있습니다.</translation>
    </message>
    <message>
        <source>Folder of a Library</source>
        <translation>라이브러리 폴더</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Makes a new library of everything that is still readable. If there is a backup, it fills the gaps.</source>
        <translation>아직 읽을 수 있는 것을 모두 모아 새 라이브러리를 만듭니다. 백업이 있으면 빠진 곳을 채웁니다.</translation>
    </message>
    <message>
        <source>Salvage What Can Be Read</source>
        <translation>읽을 수 있는 것 되살리기</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Opens the library if it can be opened now.</source>
        <translation>지금 열 수 있으면 라이브러리를 엽니다.</translation>
    </message>
    <message>
        <source>Look Elsewhere…</source>
        <translation>다른 곳에서 찾기…</translation>
    </message>
    <message>
        <source>Opens a library in another folder.</source>
        <translation>다른 폴더의 라이브러리를 엽니다.</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>새 라이브러리 시작</translation>
    </message>
    <message>
        <source>Begins an empty one. The present file is kept beside it.</source>
        <translation>빈 라이브러리로 시작합니다. 지금 파일은 그 옆에 남습니다.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Leaves everything as it is.</source>
        <translation>모든 것을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>백업을 찾는 중…</translation>
    </message>
    <message>
        <source>No backup was found.</source>
        <translation>백업을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Restore Backup of {date}</source>
        <translation>{date} 백업 복원</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s). What came later is not in it.</source>
        <translation>
            <numerusform>기사 %n건. 그 뒤에 들어온 것은 들어 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. Nothing has been changed.</source>
        <translation>중지했습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The library was salvaged.</source>
        <translation>라이브러리를 되살렸습니다.</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>라이브러리 열기</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>The library is damaged.</source>
        <translation>라이브러리가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The library is empty, although one was here before.</source>
        <translation>전에는 라이브러리가 있었는데 지금은 비어 있습니다.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Readerapp.</source>
        <translation>더 새로운 버전의 Readerapp에서 만든 라이브러리입니다.</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Readerapp library.</source>
        <translation>라이브러리 자리에 있는 파일이 Readerapp 라이브러리가 아닙니다.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>다른 프로그램이 라이브러리를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Most of a damaged library can usually be read, and whatever you choose, the damaged file is kept.</source>
        <translation>아무것도 바뀌지 않았습니다. 손상된 라이브러리도 대부분은 읽을 수 있습니다. 무엇을 고르든 손상된 파일은 남습니다.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Perhaps the file was moved, or the disk it lies on is not connected.</source>
        <translation>아무것도 바뀌지 않았습니다. 파일이 옮겨졌거나, 파일이 있는 디스크가 연결되어 있지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has been changed. The newer version opens it as it was; this one could harm it.</source>
        <translation>아무것도 바뀌지 않았습니다. 더 새로운 버전에서는 그대로 열립니다. 이 버전으로 열면 손상될 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Whatever you choose, the file is kept.</source>
        <translation>아무것도 바뀌지 않았습니다. 무엇을 고르든 파일은 남습니다.</translation>
    </message>
    <message>
        <source>A backup or a synchronisation may be going on. It can be opened once that is done.</source>
        <translation>백업이나 동기화가 진행 중일 수 있습니다. 끝나면 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Articles with their text</source>
        <translation>본문이 있는 기사</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>읽음 표시</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Decisions about stories</source>
        <translation>이슈에 대한 판단</translation>
    </message>
    <message>
        <source>Tags on articles</source>
        <translation>기사의 태그</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>What you said of AI labels</source>
        <translation>AI 표시에 대해 직접 밝힌 것</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Feeds you labelled</source>
        <translation>직접 표시를 붙인 피드</translation>
    </message>
    <message>
        <source>Feeds with a rule of their own</source>
        <translation>별도 규칙이 있는 피드</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>뮤트</translation>
    </message>
    <message>
        <source>Articles in the bin</source>
        <translation>휴지통의 기사</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Answers to the privacy question</source>
        <translation>개인정보 질문에 대한 답변</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles lost: {lost}.</source>
        <translation>
            <numerusform>기사 %n건을 되찾았습니다. 잃은 기사: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Articles that lost their text: {lost}.</source>
        <translation>
            <numerusform>기사 %n건을 되찾았습니다. 본문을 잃은 기사: {lost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some of the rest is lost, as the table says.</source>
        <translation>
            <numerusform>기사 %n건을 되찾았습니다. 나머지 가운데 일부는 표에 나온 대로 잃었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Titles that could not be checked: {count}.</source>
        <translation>
            <numerusform>기사 %n건을 되찾았습니다. 맞는지 확인하지 못한 제목: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Nothing is known to be missing.</source>
        <translation>
            <numerusform>기사 %n건을 되찾았습니다. 빠진 것은 없는 것으로 보입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came back. Some pages could not be read; something may be missing.</source>
        <translation>
            <numerusform>기사 %n건을 되찾았습니다. 일부 페이지를 읽지 못해 빠진 것이 있을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups should lie in {folder} too, but it cannot be looked into. Perhaps its disk is not connected.</source>
        <translation>{folder} 폴더에도 백업이 있어야 하지만 들여다볼 수 없습니다. 디스크가 연결되어 있지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>손상된 파일이 남아 있는 곳: {file}</translation>
    </message>
    <message>
        <source>This backup filled the gaps: {file}</source>
        <translation>빠진 곳을 채운 백업: {file}</translation>
    </message>
    <message>
        <source>There was no backup to fill the gaps from.</source>
        <translation>빠진 곳을 채울 백업이 없었습니다.</translation>
    </message>
    <message>
        <source>{kind}: {own} from the damaged file, {other} from the backup, {lost} lost</source>
        <translation>{kind}: 손상된 파일에서 {own}, 백업에서 {other}, 잃음 {lost}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup yet</source>
        <translation>아직 백업 없음</translation>
    </message>
    <message>
        <source>The first is made soon after the start, on the first day of use.</source>
        <translation>첫 백업은 처음 쓰는 날, 시작하고 얼마 뒤에 만들어집니다.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>검사하는 중…</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound. It comes from an older version of Readerapp and is brought up to date; the backup itself stays as it is.</source>
        <translation>처음부터 끝까지 검사했으며 이상이 없습니다. 이전 버전의 Readerapp에서 만든 것이므로 현재 버전에 맞게 바꿉니다. 백업 자체는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Checked from end to end: it is sound.</source>
        <translation>처음부터 끝까지 검사했으며 이상이 없습니다.</translation>
    </message>
    <message>
        <source>It is damaged. Try the one of {date}.</source>
        <translation>손상되었습니다. {date} 백업을 써 보십시오.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>손상되었습니다.</translation>
    </message>
    <message>
        <source>Restore Library</source>
        <translation>라이브러리 복원</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>복원 중</translation>
    </message>
    <message>
        <source>&amp;Other File…</source>
        <translation>다른 파일(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>복원(&amp;R)</translation>
    </message>
    <message>
        <source>The library you have now is kept beside it, and you can change back. The window closes and opens again by itself.</source>
        <translation>지금 쓰는 라이브러리는 그 옆에 남으며 다시 바꿀 수 있습니다. 창이 닫혔다가 저절로 다시 열립니다.</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Change How Long Articles Are Kept</source>
        <translation>기사 보관 기간 변경</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>기사 %n건을 휴지통으로 옮겼습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bin</source>
        <translation>휴지통 열기</translation>
    </message>
    <message>
        <source>{size} given back</source>
        <translation>디스크 공간 {size}를 비웠습니다</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long articles are kept</source>
        <translation>기사 보관 기간</translation>
    </message>
    <message>
        <source>Everything is kept until you set a limit. What lies beyond it moves to the bin by itself, once a day and after news has come. Feeds can have rules of their own.</source>
        <translation>한도를 정하기 전에는 모두 보관합니다. 한도를 넘는 것은 하루에 한 번, 그리고 새 기사가 도착한 뒤 자동으로 휴지통으로 옮깁니다. 피드마다 별도의 규칙을 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Use T&amp;his Rule</source>
        <translation>이 규칙 사용(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>되돌리기(&amp;V)</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Keep what was &amp;removed for</source>
        <translation>제거한 것을 보관할 기간(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 일</numerusform>
        </translation>
    </message>
    <message>
        <source>So long an article can come back; then it is deleted.</source>
        <translation>이 기간에는 기사를 복원할 수 있고, 그 뒤에는 삭제됩니다.</translation>
    </message>
    <message>
        <source>Open &amp;Bin…</source>
        <translation>휴지통 열기(&amp;B)…</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>Com&amp;pact the File</source>
        <translation>파일 크기 줄이기(&amp;P)</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>The library’s file takes {size}. {free} of it are free: new articles use them first. Compacting gives them back to the disk; it needs as much room again meanwhile, and marks wait some seconds.</source>
        <translation>라이브러리 파일 크기는 {size}이며 그중 {free}가 비어 있습니다. 새 기사는 빈 곳부터 씁니다. 파일 크기를 줄이면 빈 곳을 디스크에 돌려줍니다. 그동안 같은 크기의 공간이 더 필요하고, 표시는 몇 초 늦게 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Mark Abo&amp;ve as Read</source>
        <translation>위의 기사를 읽음으로 표시(&amp;V)</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>아래의 기사를 읽음으로 표시(&amp;W)</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>K&amp;eep for</source>
        <translation>보관 기간(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 일</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each feed &amp;keep</source>
        <translation>피드마다 보관할 기사(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>최대(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source> article(s)</source>
        <translation>
            <numerusform> 건</numerusform>
        </translation>
    </message>
    <message>
        <source>Library at &amp;most</source>
        <translation>라이브러리 최대 크기(&amp;M)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Unread articles may go too</source>
        <translation>읽지 않은 기사도 대상에 포함(&amp;U)</translation>
    </message>
    <message>
        <source>Starred articles may &amp;go too</source>
        <translation>별표한 기사도 대상에 포함(&amp;G)</translation>
    </message>
    <message>
        <source>Also what came from &amp;no feed: pages, clippings, samples</source>
        <translation>피드에서 오지 않은 것도 포함: 페이지, 붙여넣은 글, 예시(&amp;N)</translation>
    </message>
    <message>
        <source>What arrived longer ago moves to the bin.</source>
        <translation>이보다 오래전에 도착한 것은 휴지통으로 옮깁니다.</translation>
    </message>
    <message>
        <source>When a feed has more, its oldest articles move to the bin.</source>
        <translation>피드의 기사가 이보다 많으면 가장 오래된 기사부터 휴지통으로 옮깁니다.</translation>
    </message>
    <message>
        <source>When the library is larger, the oldest articles of all feeds move to the bin.</source>
        <translation>라이브러리가 이보다 크면 모든 피드에서 가장 오래된 기사부터 휴지통으로 옮깁니다.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you brought in yourself.</source>
        <translation>끄면 직접 가져온 것은 한도를 넘어도 제거되지 않습니다.</translation>
    </message>
    <message>
        <source>Without this, a limit takes only what you have read.</source>
        <translation>끄면 읽은 기사만 제거됩니다.</translation>
    </message>
    <message>
        <source>Without this, no limit takes what you starred.</source>
        <translation>끄면 별표한 기사는 한도를 넘어도 제거되지 않습니다.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
</context>
<context>
    <name>RulePreviewBox</name>
    <message>
        <source>Looking what would go…</source>
        <translation>제거될 기사를 찾는 중…</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>“{tag}” 태그</translation>
    </message>
    <message>
        <source>keep off the front page</source>
        <translation>1면에서 제외</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>There is nothing to search for yet.</source>
        <translation>아직 검색할 것이 없습니다.</translation>
    </message>
    <message>
        <source>It does nothing: {problems}</source>
        <translation>아무 일도 하지 않습니다: {problems}</translation>
    </message>
    <message>
        <source>Nothing that arrived in the last month matches.</source>
        <translation>지난 한 달 동안 도착한 기사 가운데 맞는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match.</source>
        <translation>
            <numerusform>지난 한 달의 기사 %n건이 맞습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the last month match</source>
        <translation>
            <numerusform>지난 한 달의 기사 %n건이 맞으며</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would have changed</source>
        <translation>
            <numerusform>%n건이 바뀌었을 것입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>{matching}; {changing}.</source>
        <translation>{matching}, {changing}.</translation>
    </message>
    <message>
        <source>Searches find translated titles too; rules look only at the words of the article itself.</source>
        <translation>검색은 번역된 제목도 찾지만, 규칙은 기사 자체의 글만 봅니다.</translation>
    </message>
    <message>
        <source>{day} · {rule} · taken back</source>
        <translation>{day} · {rule} · 되돌림</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} that arrived</source>
        <translation>{day} · {rule} · 도착한 {articles}</translation>
    </message>
    <message>
        <source>{day} · {rule} · {articles} of the library</source>
        <translation>{day} · {rule} · 라이브러리의 {articles}</translation>
    </message>
    <message>
        <source>Words: {name}</source>
        <translation>낱말: {name}</translation>
    </message>
    <message>
        <source>Feed: {name}</source>
        <translation>피드: {name}</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>이슈: {name}</translation>
    </message>
    <message>
        <source>{articles}, for good</source>
        <translation>{articles}, 기한 없음</translation>
    </message>
    <message>
        <source>{articles}, until {day}</source>
        <translation>{articles}, {day}까지</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>Mute</source>
        <translation>뮤트</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>뮤트했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Muted: %n article(s) are not shown</source>
        <translation>
            <numerusform>뮤트했습니다: 기사 %n건이 보이지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>The rule that you are writing has not been saved yet.</source>
        <translation>작성 중인 규칙을 아직 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>규칙 변경</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>새 규칙</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>규칙 제거</translation>
    </message>
    <message>
        <source>Move Rule</source>
        <translation>규칙 이동</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed by the rule</source>
        <translation>
            <numerusform>규칙에 따라 기사 %n건을 바꿨습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Run Rule</source>
        <translation>규칙 실행</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>{rule} (does nothing)</source>
        <translation>{rule} (하는 일 없음)</translation>
    </message>
    <message>
        <source>{rule} (off)</source>
        <translation>{rule} (꺼짐)</translation>
    </message>
    <message>
        <source>{day} · {title}</source>
        <translation>{day} · {title}</translation>
    </message>
    <message>
        <source>&amp;When an article matches:</source>
        <translation>기사가 이 검색에 맞으면(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>할 일:</translation>
    </message>
    <message>
        <source>a search, as title:football lang:en</source>
        <translation>검색, 예: title:축구 lang:ko</translation>
    </message>
    <message>
        <source>When an article matches</source>
        <translation>기사가 이 검색에 맞으면</translation>
    </message>
    <message>
        <source>as the search</source>
        <translation>검색어와 같음</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>규칙의 이름</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>태그의 이름</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>읽음으로 표시(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>별표(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>태그(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep off the front page</source>
        <translation>1면에서 제외(&amp;K)</translation>
    </message>
    <message>
        <source>Notif&amp;y me</source>
        <translation>알림(&amp;Y)</translation>
    </message>
    <message>
        <source>Run by itself on what &amp;arrives</source>
        <translation>도착하는 기사에 자동으로 실행(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ew Rule</source>
        <translation>새 규칙(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>제거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>저장(&amp;V)</translation>
    </message>
    <message>
        <source>Run N&amp;ow on Everything</source>
        <translation>지금 전체에 실행(&amp;O)</translation>
    </message>
</context>
<context>
    <name>RulesWindow</name>
    <message>
        <source>Rules and Mutes</source>
        <translation>규칙 및 뮤트</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>뮤트</translation>
    </message>
    <message>
        <source>What Rules Did</source>
        <translation>규칙이 한 일</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Taking a run back leaves alone what was changed otherwise since.</source>
        <translation>실행을 되돌려도 그 뒤에 달리 바꾼 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>규칙이 한 일</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Edit Search</source>
        <translation>검색 편집</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Search &amp;for</source>
        <translation>검색어(&amp;F)</translation>
    </message>
    <message>
        <source>It stands among the lists and always shows what matches, new articles too.</source>
        <translation>목록 사이에 놓이며, 검색에 맞는 기사를 새 기사까지 항상 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>SavedSearchController</name>
    <message>
        <source>Rename Search</source>
        <translation>검색 이름 바꾸기</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>“{name}” 검색을 제거했습니다</translation>
    </message>
    <message>
        <source>Remove Search</source>
        <translation>검색 제거</translation>
    </message>
    <message>
        <source>Move Search</source>
        <translation>검색 이동</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>“{name}” 검색으로 저장했습니다</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>검색 변경</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>{folder} 폴더에 파일 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be saved:</source>
        <translation>
            <numerusform>기사 %n건을 저장하지 못했습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>폴더에 기사 저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>저장했습니다: {name}</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>폴더에서 보기(&amp;F)</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n건 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>기사 검색</translation>
    </message>
    <message>
        <source>How this list is shown</source>
        <translation>목록을 보는 방식</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>검색 방법 (F1)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>an order of articles</comment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Relevance</source>
        <comment>an order of articles</comment>
        <translation>관련도</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>The best match first</source>
        <translation>관련도순</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>규칙…</translation>
    </message>
    <message>
        <source>Make a rule of this search</source>
        <translation>이 검색으로 규칙 만들기</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>이 목록</translation>
    </message>
    <message>
        <source>Search in “{list}” only</source>
        <translation>“{list}”에서만 검색</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>모든 기사에서 검색</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>검색 방법</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>피드 %n개를 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address of a site, a page or a feed</source>
        <translation>사이트, 페이지, 피드의 주소(&amp;A)</translation>
    </message>
    <message>
        <source>Address of a site, a page or a feed</source>
        <translation>사이트, 페이지, 피드의 주소</translation>
    </message>
    <message>
        <source>news.example.org</source>
        <translation>news.example.org</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>취소(&amp;N)</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>찾기(&amp;C)</translation>
    </message>
    <message>
        <source>Most news sites have a feed: the address of the site is enough. Nothing is contacted before you press Return, and you subscribe only to what you check.</source>
        <translation>뉴스 사이트에는 대부분 피드가 있으므로 사이트 주소만 있으면 됩니다. Enter 키를 누르기 전에는 아무 데도 접속하지 않으며, 선택한 것만 구독합니다.</translation>
    </message>
</context>
<context>
    <name>SearchWording</name>
    <message>
        <source>words of the title</source>
        <translation>제목의 낱말</translation>
    </message>
    <message>
        <source>words of the authors&apos; names</source>
        <translation>글쓴이 이름의 낱말</translation>
    </message>
    <message>
        <source>a feed or a source</source>
        <translation>피드나 출처</translation>
    </message>
    <message>
        <source>the feeds in a folder</source>
        <translation>폴더 안의 피드</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>기사의 상태</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>기사에 딸린 것</translation>
    </message>
    <message>
        <source>made by AI</source>
        <translation>AI로 만든 것</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>직접 붙인 태그</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>메모의 낱말</translation>
    </message>
    <message>
        <source>published before a day</source>
        <translation>어느 날보다 앞서 발행</translation>
    </message>
    <message>
        <source>published that day or later</source>
        <translation>그날이나 그 뒤에 발행</translation>
    </message>
    <message>
        <source>published on a day</source>
        <translation>어느 날에 발행</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>reported more than once</source>
        <translation>두 번 이상 보도됨</translation>
    </message>
    <message>
        <source>no date is known</source>
        <translation>날짜를 알 수 없음</translation>
    </message>
    <message>
        <source>not shown in lists, because you muted it</source>
        <translation>뮤트해서 목록에 보이지 않음</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>something to listen to</source>
        <translation>들을 것</translation>
    </message>
    <message>
        <source>something to watch</source>
        <translation>볼 것</translation>
    </message>
    <message>
        <source>your tags</source>
        <translation>직접 붙인 태그</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>직접 쓴 메모</translation>
    </message>
    <message>
        <source>your highlights</source>
        <translation>직접 한 하이라이트</translation>
    </message>
    <message>
        <source>text or pictures by AI</source>
        <translation>AI로 만든 글이나 이미지</translation>
    </message>
    <message>
        <source>text by AI</source>
        <translation>AI로 만든 글</translation>
    </message>
    <message>
        <source>pictures by AI</source>
        <translation>AI로 만든 이미지</translation>
    </message>
    <message>
        <source>pictures edited with AI</source>
        <translation>AI로 편집한 이미지</translation>
    </message>
    <message>
        <source>a label that you dispute</source>
        <translation>이의를 제기한 표시</translation>
    </message>
    <message>
        <source>a label with a signature</source>
        <translation>서명된 표시</translation>
    </message>
    <message>
        <source>what you said of labels</source>
        <translation>표시에 대해 직접 밝힌 것</translation>
    </message>
    <message>
        <source>no label; that says nothing of how it was made</source>
        <translation>표시 없음. 어떻게 만들었는지는 알 수 없음</translation>
    </message>
    <message>
        <source>climate summit</source>
        <translation>기후 회의</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>두 낱말 모두</translation>
    </message>
    <message>
        <source>&quot;climate summit&quot;</source>
        <translation>&quot;기후 회의&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>이 낱말들이 나란히</translation>
    </message>
    <message>
        <source>climate OR weather</source>
        <translation>기후 OR 날씨</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>둘 중 하나</translation>
    </message>
    <message>
        <source>climate -football</source>
        <translation>기후 -축구</translation>
    </message>
    <message>
        <source>without the second</source>
        <translation>두 번째 낱말 없이</translation>
    </message>
    <message>
        <source>(rain OR snow) -sport</source>
        <translation>(비 OR 눈) -스포츠</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>묶어서</translation>
    </message>
    <message>
        <source>only in the title, only in the authors&apos; names</source>
        <translation>제목에서만, 글쓴이 이름에서만</translation>
    </message>
    <message>
        <source>of a feed or source, also by the beginning of its name</source>
        <translation>피드나 출처에서, 이름의 앞부분만 써도 됨</translation>
    </message>
    <message>
        <source>of the feeds in a folder</source>
        <translation>폴더 안의 피드에서</translation>
    </message>
    <message>
        <source>in a language, by its code or name</source>
        <translation>언어로, 언어 코드나 이름</translation>
    </message>
    <message>
        <source>not read yet, read</source>
        <translation>아직 읽지 않음, 읽음</translation>
    </message>
    <message>
        <source>starred, reported more than once</source>
        <translation>별표, 두 번 이상 보도됨</translation>
    </message>
    <message>
        <source>with a picture, with something to listen to</source>
        <translation>이미지가 있음, 들을 것이 있음</translation>
    </message>
    <message>
        <source>tag:energy  has:tag</source>
        <translation>tag:에너지  has:tag</translation>
    </message>
    <message>
        <source>with a tag of yours, with any of them</source>
        <translation>직접 붙인 그 태그가 있음, 태그가 하나라도 있음</translation>
    </message>
    <message>
        <source>note:why  has:highlight</source>
        <translation>note:이유  has:highlight</translation>
    </message>
    <message>
        <source>with that in your note, highlighted</source>
        <translation>메모에 그 낱말이 있음, 하이라이트가 있음</translation>
    </message>
    <message>
        <source>made by AI, with labels you set or dispute</source>
        <translation>AI가 만든 것, 직접 붙이거나 이의를 제기한 표시</translation>
    </message>
    <message>
        <source>published before that day; not without a date</source>
        <translation>그날보다 앞서 발행, 날짜 없는 것은 빼고</translation>
    </message>
    <message>
        <source>within seven days, today; also 2026-01, 2026</source>
        <translation>7일 안에, 오늘, 2026-01이나 2026도 가능</translation>
    </message>
    <message>
        <source>nobody knows when it was published</source>
        <translation>언제 발행되었는지 알 수 없음</translation>
    </message>
    <message>
        <source>what you muted, which only searches find</source>
        <translation>뮤트해서 검색으로만 찾을 수 있음</translation>
    </message>
    <message>
        <source>the opposite of any of these</source>
        <translation>위의 것과 반대로</translation>
    </message>
    <message>
        <source>“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today.</source>
        <translation>“{written}”: 날짜가 아닙니다. 2026-01-31, 2026-01, 7d, today처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“{written}” is not a language.</source>
        <translation>“{written}”: 언어가 아닙니다.</translation>
    </message>
    <message>
        <source>“{written}”: no feed or source is called so.</source>
        <translation>“{written}”: 이런 이름의 피드나 출처가 없습니다.</translation>
    </message>
    <message>
        <source>“{written}”: no folder is called so.</source>
        <translation>“{written}”: 이런 이름의 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>“{written}”: no tag is called so.</source>
        <translation>“{written}”: 이런 이름의 태그가 없습니다.</translation>
    </message>
    <message>
        <source>“{written}” is not known: there are {choices}.</source>
        <translation>“{written}”: 알 수 없습니다. 쓸 수 있는 것은 다음과 같습니다: {choices}.</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Show in “{paper}”</source>
        <translation>“{paper}”에서 보기</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>설정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>찾은 설정</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>그런 이름의 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>News</source>
        <translation>뉴스</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>다른 컴퓨터</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Ask &amp;for news</source>
        <translation>새 기사 확인(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Text of articles</source>
        <translation>기사 본문(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Fetch the p&amp;ictures of its articles</source>
        <translation>기사의 이미지 내려받기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mute: neither counted nor shown among all articles</source>
        <translation>뮤트: 건수에서 빼고 모든 기사에도 표시하지 않음(&amp;M)</translation>
    </message>
    <message>
        <source>Tell me of new articles &amp;by a notification</source>
        <translation>새 기사를 알림으로 알리기(&amp;B)</translation>
    </message>
    <message>
        <source>As set for all feeds</source>
        <translation>모든 피드의 설정대로</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n분마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n시간마다</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>하루에 한 번</translation>
    </message>
    <message>
        <source>The whole page when the feed gives a teaser</source>
        <translation>피드가 일부만 보내면 전체 페이지</translation>
    </message>
    <message>
        <source>As the feed gives it</source>
        <translation>피드가 보내는 그대로</translation>
    </message>
    <message>
        <source>Always the whole page</source>
        <translation>항상 전체 페이지</translation>
    </message>
    <message>
        <source>As the feed says</source>
        <translation>피드에 적힌 대로</translation>
    </message>
</context>
<context>
    <name>SeveralController</name>
    <message numerus="yes">
        <source>At most %n article(s) can be shared at once.</source>
        <translation>
            <numerusform>한 번에 공유할 수 있는 기사는 최대 %n건입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) copied</source>
        <translation>
            <numerusform>출처 %n개를 복사했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>전자책(EPUB)</translation>
    </message>
    <message>
        <source>Save Articles as E-Book</source>
        <translation>기사를 전자책으로 저장</translation>
    </message>
    <message>
        <source>Save Articles in a Folder</source>
        <translation>폴더에 기사 저장</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n article(s)…</source>
        <translation>
            <numerusform>기사 %n건을 조판하는 중…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralLabelMenu</name>
    <message>
        <source>&amp;AI Label</source>
        <translation>AI 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Their &amp;Texts Are by AI</source>
        <translation>글이 AI 작성(&amp;T)</translation>
    </message>
    <message>
        <source>Their &amp;Pictures Are AI-Generated</source>
        <translation>이미지가 AI 생성(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dispute Their Labels</source>
        <translation>표시에 이의 제기(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;Back What You Said</source>
        <translation>내 의견 취소(&amp;B)</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>선택한 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>별표(&amp;S)</translation>
    </message>
    <message>
        <source>Remove S&amp;tars</source>
        <translation>별표 제거(&amp;T)</translation>
    </message>
    <message>
        <source>Mark as R&amp;ead</source>
        <translation>읽음으로 표시(&amp;E)</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>읽지 않음으로 표시(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy Links</source>
        <translation>링크 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Titles and &amp;Links</source>
        <translation>제목과 링크 복사(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove Articles</source>
        <translation>기사 제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The last articles: {total}. With a label on the text: {texts}. With a label on a picture: {pictures}. Of the others nothing is known.</source>
        <translation>최근 기사: {total}. 글에 표시: {texts}. 이미지에 표시: {pictures}. 나머지에 대해서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>{month} – articles: {total}, labelled texts: {texts}, pictures: {pictures}</source>
        <translation>{month} – 기사: {total}, 표시된 글: {texts}, 이미지: {pictures}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as Qt writes patterns</comment>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>S&amp;hare</source>
        <translation>공유(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;opy with Source</source>
        <translation>출처와 함께 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send by E-Mail…</source>
        <translation>전자 메일로 보내기(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quote as Picture…</source>
        <translation>인용문을 이미지로(&amp;Q)…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown…</source>
        <translation>Markdown으로 저장(&amp;K)…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Page…</source>
        <translation>웹 페이지로 저장(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF로 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as &amp;E-Book…</source>
        <translation>전자책으로 저장(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;opy List of Sources</source>
        <translation>출처 목록 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy List as &amp;Markdown</source>
        <translation>목록을 Markdown으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send List by E-Mail…</source>
        <translation>목록을 전자 메일로 보내기(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as One &amp;E-Book…</source>
        <translation>전자책 하나로 저장(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as Mar&amp;kdown Files…</source>
        <translation>Markdown 파일로 저장(&amp;K)…</translation>
    </message>
    <message>
        <source>Save as &amp;Web Pages…</source>
        <translation>웹 페이지로 저장(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF Files…</source>
        <translation>PDF 파일로 저장(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>출처와 함께 복사했습니다</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>이미지를 복사했습니다</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Save Quote</source>
        <translation>인용문 저장</translation>
    </message>
    <message>
        <source>Save Article</source>
        <translation>기사 저장</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page with its pictures</source>
        <translation>이미지가 포함된 웹 페이지</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>전자책(EPUB)</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), {day}</source>
        <translation>
            <numerusform>기사 %n건, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>the number of a page, and how many there are</comment>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>Source: {address}</source>
        <translation>출처: {address}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>In the navigation</source>
        <translation>탐색 패널에서</translation>
    </message>
    <message>
        <source>In the list and the article</source>
        <translation>목록과 기사에서</translation>
    </message>
    <message>
        <source>On the front page</source>
        <translation>1면에서</translation>
    </message>
    <message>
        <source>In an article with a text cursor</source>
        <translation>텍스트 커서가 있는 기사에서</translation>
    </message>
    <message>
        <source>In a report opened out of a story</source>
        <translation>이슈에서 연 보도에서</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Move up among its neighbours</source>
        <translation>같은 단계에서 위로 이동</translation>
    </message>
    <message>
        <source>Move down among its neighbours</source>
        <translation>같은 단계에서 아래로 이동</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>폴더 펼치기 또는 접기</translation>
    </message>
    <message>
        <source>Everything else, such as moving</source>
        <translation>이동 등 나머지 모두</translation>
    </message>
    <message>
        <source>Read on, then the next unread article</source>
        <translation>이어 읽기, 다음에는 읽지 않은 다음 기사</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>거슬러 읽기</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>다음 소제목</translation>
    </message>
    <message>
        <source>Heading before</source>
        <translation>이전 소제목</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>링크 열기</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>변경(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>초기화(&amp;E)</translation>
    </message>
    <message>
        <source>Rese&amp;t All</source>
        <translation>모두 초기화(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>명령이나 키 찾기</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts</comment>
        <translation>또는</translation>
    </message>
    <message>
        <source>&amp;Letters and signs alone are commands</source>
        <translation>글자나 기호 키만으로 명령 실행(&amp;L)</translation>
    </message>
    <message>
        <source>Keys that stand alone work in the list, the article and on the front page.</source>
        <translation>키 하나만 누르는 단축키는 목록, 기사, 1면에서 작동합니다.</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>그런 이름의 명령이나 키가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>단축키 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>모든 키가 처음 그대로입니다.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>키 없음</translation>
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
        <translation>{length} 중 {time}</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>플레이어</translation>
    </message>
    <message>
        <source>Place in the sound</source>
        <translation>재생 위치</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) back</source>
        <translation>
            <numerusform>%n초 뒤로</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) on</source>
        <translation>
            <numerusform>%n초 앞으로</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>속도: {speed}</translation>
    </message>
    <message>
        <source>{times}×</source>
        <translation>{times}배</translation>
    </message>
</context>
<context>
    <name>SoundKeeping</name>
    <message>
        <source>“{name}” is fetched from its beginning: what was here cannot be continued.</source>
        <translation>“{name}” 파일을 처음부터 내려받습니다. 여기 있던 부분은 이어받을 수 없습니다.</translation>
    </message>
    <message>
        <source>Fetching “{name}” from {host}</source>
        <translation>{host}에서 “{name}” 내려받는 중</translation>
    </message>
    <message>
        <source>Kept for offline: {name}</source>
        <translation>오프라인용으로 보관됨: {name}</translation>
    </message>
</context>
<context>
    <name>SoundOnDesktop</name>
    <message>
        <source>A sound of an article</source>
        <translation>기사의 오디오</translation>
    </message>
</context>
<context>
    <name>SoundTitle</name>
    <message>
        <source>Show the article of {title}</source>
        <translation>{title}의 기사 보기</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message>
        <source>For a &amp;Day</source>
        <translation>하루 동안(&amp;D)</translation>
    </message>
    <message>
        <source>For a &amp;Week</source>
        <translation>일주일 동안(&amp;W)</translation>
    </message>
    <message>
        <source>For a &amp;Month</source>
        <translation>한 달 동안(&amp;M)</translation>
    </message>
    <message>
        <source>For &amp;Good</source>
        <translation>기한 없이(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Read Aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>이전 문단</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>다음 문단</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Go On with the List</source>
        <translation>목록 이어 읽기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>속도: {speed}</translation>
    </message>
    <message>
        <source>{times}×</source>
        <translation>{times}배</translation>
    </message>
</context>
<context>
    <name>SpeechController</name>
    <message>
        <source>No program that speaks was found on this computer. Install speech-dispatcher or espeak-ng, then try again.</source>
        <translation>이 컴퓨터에서 음성 프로그램을 찾지 못했습니다. speech-dispatcher나 espeak-ng를 설치한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read this: {program}</source>
        <translation>이 컴퓨터의 음성 프로그램이 읽지 못했습니다: {program}</translation>
    </message>
    <message>
        <source>The speech program of this computer could not read text in this language: {language} ({program})</source>
        <translation>이 컴퓨터의 음성 프로그램이 이 언어로 된 글을 읽지 못했습니다: {language} ({program})</translation>
    </message>
</context>
<context>
    <name>SpeechOnDesktop</name>
    <message>
        <source>An article, read aloud</source>
        <translation>소리 내어 읽는 기사</translation>
    </message>
</context>
<context>
    <name>StoryBuilder</name>
    <message>
        <source>Before, continued</source>
        <translation>이전, 이어짐</translation>
    </message>
    <message>
        <source>The event, continued</source>
        <translation>사건, 이어짐</translation>
    </message>
    <message>
        <source>What followed, continued</source>
        <translation>이후, 이어짐</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>What came before, as reports mention it</source>
        <translation>보도에 언급된 이전의 일</translation>
    </message>
    <message>
        <source>No date: reports of the event</source>
        <translation>날짜 없음: 사건에 대한 보도</translation>
    </message>
    <message>
        <source>No date: related to the event</source>
        <translation>날짜 없음: 사건과 관련된 보도</translation>
    </message>
    <message>
        <source>Filled mark: the publishers state these times</source>
        <translation>채운 점: 매체가 밝힌 시각</translation>
    </message>
    <message>
        <source>Diamond: a day that reports tell of</source>
        <translation>마름모: 보도가 전하는 날</translation>
    </message>
    <message>
        <source>Diamond: what reports mention as printed before</source>
        <translation>마름모: 전에 실렸다고 보도가 언급한 것</translation>
    </message>
    <message>
        <source>Hollow mark: only when these were received here is known</source>
        <translation>빈 점: 여기에 도착한 시각만 알려져 있음</translation>
    </message>
    <message>
        <source>No publisher states when these appeared. The times are their arrival.</source>
        <translation>발행 시각을 밝힌 매체가 없습니다. 표시된 것은 도착한 시각입니다.</translation>
    </message>
    <message>
        <source>Also told of by {papers}</source>
        <translation>함께 전한 매체: {papers}</translation>
    </message>
</context>
<context>
    <name>StoryButtons</name>
    <message>
        <source>Mark Story as Unread</source>
        <translation>이슈를 읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>이슈를 읽음으로 표시</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>이슈 팔로우 해제</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>이슈 팔로우</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>There is no other report of this story here yet.</source>
        <translation>아직 이 이슈에 대한 다른 보도가 없습니다.</translation>
    </message>
    <message>
        <source>Mark Story as Read</source>
        <translation>이슈를 읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark Story as Unread</source>
        <translation>이슈를 읽지 않음으로 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as read</source>
        <translation>
            <numerusform>보도 %n건을 읽음으로 표시했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) marked as unread</source>
        <translation>
            <numerusform>보도 %n건을 읽지 않음으로 표시했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>What moves on in this story will stand on the front page</source>
        <translation>이 이슈에 새 보도가 나오면 1면에 실립니다</translation>
    </message>
    <message>
        <source>Follow Story</source>
        <translation>이슈 팔로우</translation>
    </message>
    <message>
        <source>No Longer Follow Story</source>
        <translation>이슈 팔로우 해제</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Story</source>
        <translation>이슈</translation>
    </message>
</context>
<context>
    <name>StoryReportController</name>
    <message>
        <source>Not This Story</source>
        <translation>이 이슈가 아님</translation>
    </message>
    <message>
        <source>Taken out of this story</source>
        <translation>이 이슈에서 뺐습니다</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>같은 이슈</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>같은 이슈로 묶어 둡니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>날짜 없음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>보도 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <comment>after the number of reports</comment>
        <translation>
            <numerusform>%n개 언어의</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {languages}</source>
        <comment>7 reports + in 4 languages</comment>
        <translation>{languages} {reports}</translation>
    </message>
    <message>
        <source>no report has a date</source>
        <translation>날짜 있는 보도 없음</translation>
    </message>
    <message>
        <source>the first on {day}</source>
        <translation>첫 보도: {day}</translation>
    </message>
    <message>
        <source>first of those with a date: {report}</source>
        <translation>날짜 있는 것 중 첫 보도: {report}</translation>
    </message>
    <message>
        <source>first: {time}</source>
        <translation>첫 보도: {time}</translation>
    </message>
    <message>
        <source>first: {source}, {time}</source>
        <translation>첫 보도: {source}, {time}</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>시각: {zone}</translation>
    </message>
    <message>
        <source>{day}: the publisher states the day. The hour is not known for sure.</source>
        <translation>{day}: 매체가 날짜를 밝혔습니다. 시각은 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher</source>
        <translation>{time} ({zone}), 매체가 밝힘</translation>
    </message>
    <message>
        <source>{time} ({zone}), stated by the publisher. In UTC: {utc}</source>
        <translation>{time} ({zone}), 매체가 밝힘. UTC: {utc}</translation>
    </message>
    <message>
        <source>The publisher states no time. It was received here {time} ({zone})</source>
        <translation>매체가 시각을 밝히지 않았습니다. 여기에 도착한 시각: {time} ({zone})</translation>
    </message>
    <message>
        <source>Stated is a time to come. It was received here {time} ({zone})</source>
        <translation>매체가 밝힌 시각이 미래입니다. 여기에 도착한 시각: {time} ({zone})</translation>
    </message>
    <message>
        <source>received {time}</source>
        <comment>on the card of a report without a date</comment>
        <translation>{time} 도착</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>첫 보도</translation>
    </message>
    <message>
        <source>First with a date</source>
        <translation>날짜 있는 첫 보도</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a report that came since the story was looked at</comment>
        <translation>새 보도</translation>
    </message>
    <message numerus="yes">
        <source>%n new since {time}</source>
        <comment>reports of a story</comment>
        <translation>
            <numerusform>{time} 이후 새 보도 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a report that may tell of another event</comment>
        <translation>덜 확실함</translation>
    </message>
    <message>
        <source>tells of {day}</source>
        <translation>{day}의 일</translation>
    </message>
    <message>
        <source>Tells of {day}, written “{words}”</source>
        <translation>{day}의 일을 전함, 본문 표현은 “{words}”</translation>
    </message>
    <message>
        <source>Leads to “{title}”</source>
        <comment>a sentence that mentions an earlier report</comment>
        <translation>연결된 보도: “{title}”</translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message>
        <source>Moved to “{folder}”</source>
        <translation>“{folder}” 폴더로 옮겼습니다</translation>
    </message>
    <message>
        <source>Moved out of the folder</source>
        <translation>폴더 밖으로 옮겼습니다</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Rename Feed</source>
        <translation>피드 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename Folder</source>
        <translation>폴더 이름 바꾸기</translation>
    </message>
    <message>
        <source>New folder</source>
        <comment>the name it has at first</comment>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>폴더 제거</translation>
    </message>
    <message>
        <source>“{folder}” removed, its feeds were kept</source>
        <translation>“{folder}” 폴더를 제거했습니다. 피드는 남아 있습니다</translation>
    </message>
    <message>
        <source>“{folder}” removed, in “{account}” too; its feeds were kept</source>
        <translation>“{folder}” 폴더를 “{account}”에서도 제거했습니다. 피드는 남아 있습니다</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>구독 취소</translation>
    </message>
    <message>
        <source>“{feed}” muted</source>
        <translation>“{feed}” 피드를 뮤트했습니다</translation>
    </message>
    <message>
        <source>“{feed}” no longer muted</source>
        <translation>“{feed}” 피드의 뮤트를 해제했습니다</translation>
    </message>
    <message>
        <source>Mute Feed</source>
        <translation>피드 뮤트</translation>
    </message>
    <message>
        <source>Unmute Feed</source>
        <translation>피드 뮤트 해제</translation>
    </message>
    <message>
        <source>Change Feed Settings</source>
        <translation>피드 설정 변경</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s), in your account too</source>
        <translation>
            <numerusform>피드 %n개의 구독을 계정에서도 취소했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n feed(s)</source>
        <translation>
            <numerusform>피드 %n개의 구독을 취소했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”, in “{account}” too</source>
        <translation>“{feed}” 구독을 “{account}”에서도 취소했습니다</translation>
    </message>
    <message>
        <source>Unsubscribed from “{feed}”</source>
        <translation>“{feed}” 구독을 취소했습니다</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFeature</name>
    <message>
        <source>This link names no public web address. Nothing was opened.</source>
        <translation>이 링크에는 공개된 웹 주소가 없습니다. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no article at this address.</source>
        <translation>이 주소에 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Look for Feeds</source>
        <translation>피드 찾기</translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>새 피드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Subscriptions</source>
        <translation>구독 목록 내보내기</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>구독 목록</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>{file}에 저장했습니다</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>계정(&amp;A)…</translation>
    </message>
    <message>
        <source>The server will not take a change of “{name}”. Here it stays as you made it.</source>
        <translation>서버가 “{name}”의 변경을 받아들이지 않습니다. 여기서는 그대로 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>새 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>새 기사 없음</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Remove the tag “{name}”</source>
        <translation>“{name}” 태그 제거</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
</context>
<context>
    <name>TellingBuilder</name>
    <message>
        <source>Who says what</source>
        <translation>누가 무엇을 말했나</translation>
    </message>
    <message>
        <source>Figures with their sentence</source>
        <translation>수치와 그 문장</translation>
    </message>
    <message>
        <source>Only in one report</source>
        <translation>한 보도에만 있는 내용</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>보도 현황</translation>
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
        <translation>{thing}, 보도마다 다름: {values}</translation>
    </message>
    <message>
        <source>{value} ({reports})</source>
        <comment>a figure, and how many reports give it</comment>
        <translation>{value} ({reports})</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>사망</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>부상</translation>
    </message>
    <message>
        <source>Missing people</source>
        <translation>실종</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>체포</translation>
    </message>
    <message>
        <source>Rescued or evacuated</source>
        <translation>구조 또는 대피</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>승객</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>주택</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>어린이</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>득표</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>환자</translation>
    </message>
    <message>
        <source>Shares in per cent</source>
        <translation>비율(%)</translation>
    </message>
    <message>
        <source>Lengths and distances</source>
        <translation>길이와 거리</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>무게</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>부피</translation>
    </message>
    <message>
        <source>Sums of money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
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
            <numerusform>{papers} 외 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in the other reports on this computer.</source>
        <translation>이 컴퓨터에 있는 다른 보도에서는 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Not looked at: reports in {languages}.</source>
        <translation>비교하지 않은 보도의 언어: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: none of your %n paper(s)</source>
        <comment>has a report</comment>
        <translation>
            <numerusform>{language}: 구독하는 매체 %n곳 모두 보도 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>보도 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n paper(s)</source>
        <comment>reports of a language</comment>
        <translation>
            <numerusform>매체 %n곳의</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} {papers}</source>
        <comment>3 reports + from 2 papers</comment>
        <translation>{papers} {reports}</translation>
    </message>
    <message>
        <source>{language}: {reports}, none with a date</source>
        <translation>{language}: {reports}, 날짜 없음</translation>
    </message>
    <message>
        <source>{language}: {reports}, the first on {time}</source>
        <translation>{language}: {reports}, 첫 보도 {time}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>TitleLanguages</name>
    <message>
        <source>Always translate titles from</source>
        <translation>항상 제목을 번역할 언어</translation>
    </message>
    <message>
        <source>Titles and standfirsts in lists and on cards, as they come on screen. Each says that it was translated, and its tool tip shows the original.</source>
        <translation>목록과 카드의 제목과 부제를 화면에 나타날 때 번역합니다. 번역된 것에는 그렇다는 표시가 있고, 도구 설명에 원문이 나옵니다.</translation>
    </message>
    <message>
        <source>Languages stand here once there is a model for them.</source>
        <translation>모델이 있는 언어가 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Always translate titles from {language}</source>
        <translation>{language} 제목 항상 번역</translation>
    </message>
</context>
<context>
    <name>TitleTranslations</name>
    <message>
        <source>&amp;Models…</source>
        <translation>모델(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Skip the Tour</source>
        <translation>둘러보기 건너뛰기</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>둘러보기 닫기</translation>
    </message>
</context>
<context>
    <name>TourWords</name>
    <message>
        <source>One event, in every language</source>
        <translation>하나의 사건, 모든 언어</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>함께 읽을 기사</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>무엇이든 이름으로</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total}개 중 {number}번째</translation>
    </message>
    <message>
        <source>{command} leads to this card.</source>
        <translation>{command} 명령으로 이 카드로 옵니다.</translation>
    </message>
    <message>
        <source>This card is one event. Open it: its page shows what each paper says of it, in all the languages you read, side by side.</source>
        <translation>이 카드는 하나의 사건입니다. 열어 보십시오. 읽으시는 모든 언어로 각 매체가 무엇을 전하는지 나란히 보여 줍니다.</translation>
    </message>
    <message>
        <source>This row is one event that several papers report. Open it, then {command} shows what each of them says, in all the languages you read.</source>
        <translation>이 줄은 여러 매체가 보도한 하나의 사건입니다. 연 다음 {command} 명령을 쓰면 읽으시는 모든 언어로 각 매체가 전하는 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Here stands what your library holds about the same event and its background, in every language. Each card says why it is here.</source>
        <translation>같은 사건과 그 배경에 대해 라이브러리에 있는 기사가 모든 언어에서 여기에 나옵니다. 카드마다 여기 있는 이유가 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Below the article stands what your library holds about the same event and its background, in every language. Each card says why it is there.</source>
        <translation>같은 사건과 그 배경에 대해 라이브러리에 있는 기사가 모든 언어에서 기사 아래에 나옵니다. 카드마다 그 이유가 적혀 있습니다.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows what each paper says of the event an article tells of, in all the languages you read.</source>
        <translation>이 메뉴의 {command} 명령은 기사가 전하는 사건을 각 매체가 어떻게 보도하는지 읽으시는 모든 언어로 보여 줍니다.</translation>
    </message>
    <message>
        <source>{command}, in this menu, shows beside each article what your library holds about the same event and its background, with the reasons.</source>
        <translation>이 메뉴의 {command} 명령은 같은 사건과 그 배경에 대해 라이브러리에 있는 기사를 이유와 함께 기사 옆에 보여 줍니다.</translation>
    </message>
    <message>
        <source>{command} finds every command, list and setting. {shortcuts} lists all keys. Both are in this menu, and so is this tour.</source>
        <translation>{command} 명령은 모든 명령, 목록, 설정을 찾아 줍니다. {shortcuts} 명령은 모든 키를 보여 줍니다. 둘 다 이 메뉴에 있고, 이 둘러보기도 여기에 있습니다.</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Offer to &amp;translate articles</source>
        <translation>기사 번역 제안(&amp;T)</translation>
    </message>
    <message>
        <source>Texts are translated on this computer, by models that lie here. No text leaves it. The original is always one key away.</source>
        <translation>이 컴퓨터에 있는 모델로 여기에서 번역합니다. 글은 컴퓨터 밖으로 나가지 않습니다. 원문은 언제나 키 하나로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Translate &amp;into</source>
        <translation>번역할 언어(&amp;I)</translation>
    </message>
    <message>
        <source>Articles and titles are translated into it.</source>
        <translation>기사와 제목을 이 언어로 번역합니다.</translation>
    </message>
    <message>
        <source>&amp;Search in translated titles too</source>
        <translation>번역된 제목에서도 검색(&amp;S)</translation>
    </message>
    <message>
        <source>Searches also find titles and standfirsts by the words of a translation that was made before. Nothing is translated for a search.</source>
        <translation>전에 만든 번역의 낱말로도 제목과 부제를 찾습니다. 검색하려고 새로 번역하지는 않습니다.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>이 컴퓨터에서는 번역기가 작동하지 않아 번역할 수 없습니다.</translation>
    </message>
    <message>
        <source>The language of the menus</source>
        <translation>메뉴의 언어</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>이 컴퓨터의 모델</translation>
    </message>
    <message>
        <source>There is none yet. A model translates from one language to another. Two models serve languages that share none: through English.</source>
        <translation>아직 모델이 없습니다. 모델 하나는 한 언어에서 다른 언어로 번역합니다. 바로 잇는 모델이 없는 두 언어는 모델 두 개로 영어를 거쳐 번역합니다.</translation>
    </message>
    <message>
        <source>Add a Model from a &amp;File…</source>
        <translation>파일에서 모델 추가(&amp;F)…</translation>
    </message>
    <message>
        <source>From a Fol&amp;der…</source>
        <translation>폴더에서(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>A model comes as a ZIP or tar file, or as a folder with its model, shortlist and vocabulary, as Firefox Translations publishes them.</source>
        <translation>모델은 ZIP이나 tar 파일, 또는 Firefox Translations가 배포하는 것처럼 모델, 후보 목록, 어휘가 든 폴더입니다.</translation>
    </message>
    <message>
        <source>Known models</source>
        <translation>알려진 모델</translation>
    </message>
    <message>
        <source>Fet&amp;ch…</source>
        <translation>내려받기(&amp;C)…</translation>
    </message>
    <message>
        <source>Delete &amp;What Was Fetched</source>
        <translation>내려받은 것 삭제(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so. You are told first where it comes from.</source>
        <translation>확인하기 전에는 아무것도 내려받지 않습니다. 어디에서 내려받는지 먼저 알려 줍니다.</translation>
    </message>
    <message>
        <source>This release has no place to fetch models from. Those of this list are known: add one from a file, and it is checked.</source>
        <translation>이 버전에는 모델을 내려받을 곳이 없습니다. 이 목록의 모델은 알려진 것이므로, 파일에서 추가하면 검사합니다.</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>Check the figures</source>
        <translation>수치를 확인하십시오</translation>
    </message>
    <message>
        <source>Check the names</source>
        <translation>이름을 확인하십시오</translation>
    </message>
    <message>
        <source>{check}: the original says {words}.</source>
        <translation>{check}: 원문에는 {words}.</translation>
    </message>
    <message>
        <source>Links of this paragraph:</source>
        <translation>이 문단의 링크:</translation>
    </message>
    <message>
        <source>Not translated: it would have taken too long.</source>
        <translation>번역하지 않음: 시간이 너무 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Not translated: the translator failed here.</source>
        <translation>번역하지 않음: 여기에서 번역기가 실패했습니다.</translation>
    </message>
    <message>
        <source>Translate articles on this computer?

Models that lie here do it: no text leaves this computer, and nothing is fetched now. A translation may contain errors; the original stays, one key away.</source>
        <translation>이 컴퓨터에서 기사를 번역하시겠습니까?

이 컴퓨터에 있는 모델로 번역합니다. 글은 컴퓨터 밖으로 나가지 않으며 지금 내려받는 것도 없습니다. 번역에는 오류가 있을 수 있습니다. 원문은 남아 있어 키 하나로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This article is in {language} already.</source>
        <translation>이 기사는 이미 {language}로 되어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing says in which language this article is.</source>
        <translation>이 기사가 어느 언어인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. Two models would do: {first}, and {second}.</source>
        <translation>{source}에서 {target}로 번역하는 모델이 없습니다. 두 모델이 있으면 됩니다: {first}, {second}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target}. One more would do: {first}.</source>
        <translation>{source}에서 {target}로 번역하는 모델이 없습니다. 모델 하나가 더 있으면 됩니다: {first}.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here. It takes {size}.</source>
        <translation>{source}에서 {target}로 번역하는 모델이 여기에 없습니다. 크기는 {size}입니다.</translation>
    </message>
    <message>
        <source>No model from {source} to {target} is here.</source>
        <translation>{source}에서 {target}로 번역하는 모델이 여기에 없습니다.</translation>
    </message>
    <message>
        <source>This computer cannot translate: the translator does not run on it.</source>
        <translation>이 컴퓨터에서는 번역기가 작동하지 않아 번역할 수 없습니다.</translation>
    </message>
    <message>
        <source>{source} to {target}, {size}</source>
        <translation>{source}에서 {target}로, {size}</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source}에서 {target}로</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Readerapp</source>
        <translation>Readerapp 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh All Feeds</source>
        <translation>모든 피드 새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause Asking for News</source>
        <translation>새 기사 확인 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Readerapp: %n unread article(s)</source>
        <translation>
            <numerusform>Readerapp: 읽지 않은 기사 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo “{action}”?</source>
        <translation>“{action}” 작업을 실행 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>{things} will move to the bin.</source>
        <translation>다음을 휴지통으로 옮깁니다: {things}.</translation>
    </message>
    <message>
        <source>“{action}” undone: {things} moved to the bin</source>
        <translation>“{action}” 실행 취소, 휴지통으로 옮김: {things}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>피드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeNotice</name>
    <message>
        <source>This is Readerapp {version}.</source>
        <translation>Readerapp {version} 버전입니다.</translation>
    </message>
    <message>
        <source>See What Is New</source>
        <translation>새로운 기능 보기</translation>
    </message>
</context>
<context>
    <name>VerdictController</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Same Story</source>
        <translation>같은 이슈</translation>
    </message>
    <message>
        <source>Not Related</source>
        <translation>관련 없음</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>판단 되돌리기</translation>
    </message>
    <message>
        <source>Kept together as the same story</source>
        <translation>같은 이슈로 묶어 둡니다</translation>
    </message>
    <message>
        <source>Not shown beside this article any more</source>
        <translation>이제 이 기사 옆에 보이지 않습니다</translation>
    </message>
    <message>
        <source>Your decision is taken back</source>
        <translation>판단을 되돌렸습니다</translation>
    </message>
</context>
<context>
    <name>WelcomeController</name>
    <message>
        <source>Import Subscriptions</source>
        <translation>구독 목록 가져오기</translation>
    </message>
    <message>
        <source>Subscription lists</source>
        <translation>구독 목록</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Begin with these %n paper(s)</source>
        <translation>
            <numerusform>이 매체 %n곳으로 시작</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>The news of the world side by side, in the languages you read. All of it is kept and compared on this computer, and nobody watches what you read.</source>
        <translation>세계의 뉴스를 읽을 수 있는 언어로 나란히 봅니다. 모두 이 컴퓨터에 보관하고 이 컴퓨터에서 비교하며, 무엇을 읽는지 아무도 지켜보지 않습니다.</translation>
    </message>
    <message>
        <source>Which languages do you read?</source>
        <translation>어떤 언어를 읽으십니까?</translation>
    </message>
    <message>
        <source>Papers to begin with</source>
        <translation>처음 구독할 매체</translation>
    </message>
    <message>
        <source>The internet is asked for nothing before you press this, and then only these papers are. More papers are found with “Add a Feed”.</source>
        <translation>이 버튼을 누르기 전에는 인터넷에 아무것도 요청하지 않으며, 누른 뒤에도 이 매체에만 접속합니다. 다른 매체는 “피드 추가”에서 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Or begin with what is there</source>
        <translation>또는 가지고 있는 것으로 시작</translation>
    </message>
    <message>
        <source>Import subscriptions (OPML)…</source>
        <translation>구독 목록 가져오기(OPML)…</translation>
    </message>
    <message>
        <source>Paste or open an article…</source>
        <translation>기사를 붙여넣거나 열기…</translation>
    </message>
    <message>
        <source>Look around with samples</source>
        <translation>예시로 둘러보기</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why Related?</source>
        <translation>관련된 이유</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>이 기사</translation>
    </message>
    <message>
        <source>The other article</source>
        <translation>다른 기사</translation>
    </message>
    <message>
        <source>They are not related any more.</source>
        <translation>이제 관련 기사가 아닙니다.</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>소제목 “{heading}”</translation>
    </message>
    <message>
        <source>This computer is fairly sure</source>
        <translation>이 컴퓨터의 판단: 꽤 확실함</translation>
    </message>
    <message>
        <source>This computer is less sure</source>
        <translation>이 컴퓨터의 판단: 덜 확실함</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>One paper tells this, so that nothing is counted. Single articles follow the stories, one of each paper, those first that write rarely.</source>
        <translation>한 매체만 전하므로 점수를 매기지 않습니다. 개별 기사는 이슈 다음에 매체마다 하나씩, 드물게 쓰는 매체부터 실립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) repeat another one’s text and are not counted.</source>
        <translation>
            <numerusform>보도 %n건은 다른 보도의 글을 되풀이하므로 세지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further language(s) tell it: + {points}</source>
        <translation>
            <numerusform>다른 %n개 언어에서도 전함: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: {points}</source>
        <translation>합계: {points}</translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week: + {points}</source>
        <translation>
            <numerusform>{language}: 이번 주에 기사를 쓴 매체 %n곳 중 {papers}곳: + {points}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: {papers} of %n paper(s) that wrote this week, counted as of {fewest}: + {points}</source>
        <translation>
            <numerusform>{language}: 이번 주에 기사를 쓴 매체 %n곳({fewest}곳으로 계산) 중 {papers}곳: + {points}</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has a date: × {factor}</source>
        <translation>날짜 있는 보도 없음: × {factor}</translation>
    </message>
    <message>
        <source>Its newest dated report is {age} hours old, and half counts after {half}: × {factor}</source>
        <translation>날짜 있는 가장 새로운 보도가 {age}시간 전의 것이며, {half}시간마다 절반으로 계산: × {factor}</translation>
    </message>
    <message>
        <source>No text of its own is new since the edition before: × {factor}</source>
        <translation>이전 판 이후 새로 쓴 글 없음: × {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of their own are new: × {factor}</source>
        <translation>
            <numerusform>새로 쓴 글 %n건: × {factor}</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow it: + {points}</source>
        <translation>팔로우하는 이슈: + {points}</translation>
    </message>
    <message>
        <source>You starred a report: + {points}</source>
        <translation>별표한 보도가 있음: + {points}</translation>
    </message>
    <message>
        <source>A paper of it is important to you: + {points}</source>
        <translation>중요하게 여기는 매체가 전함: + {points}</translation>
    </message>
    <message>
        <source>You want less of this: {points}</source>
        <translation>덜 보기로 한 이슈: {points}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Language unknown</source>
        <translation>언어 알 수 없음</translation>
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
        <translation>AI 보도</translation>
    </message>
    <message>
        <source>AI-generated image</source>
        <translation>AI 생성 이미지</translation>
    </message>
    <message>
        <source>Image edited with AI</source>
        <translation>AI로 편집한 이미지</translation>
    </message>
    <message>
        <source>Contains AI-generated parts</source>
        <translation>AI 생성 부분 포함</translation>
    </message>
    <message>
        <source>AI</source>
        <comment>a label with no room for more</comment>
        <translation>AI</translation>
    </message>
    <message>
        <source>signed by {who}</source>
        <translation>{who} 서명</translation>
    </message>
    <message>
        <source>signed, signer unknown</source>
        <translation>서명 있음, 서명자 알 수 없음</translation>
    </message>
    <message>
        <source>stated in the image file (not signed)</source>
        <translation>이미지 파일에 적혀 있음(서명 없음)</translation>
    </message>
    <message>
        <source>stated by the publisher (page data)</source>
        <translation>매체가 밝힘(페이지 데이터)</translation>
    </message>
    <message>
        <source>stated by the site</source>
        <translation>사이트가 밝힘</translation>
    </message>
    <message>
        <source>stated in the article: “{quote}”</source>
        <translation>기사에 적혀 있음: “{quote}”</translation>
    </message>
    <message>
        <source>stated by a rule for this feed</source>
        <translation>이 피드에 대한 규칙에 따름</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>직접 표시함</translation>
    </message>
    <message>
        <source>Text label disputed by you</source>
        <translation>글의 표시에 이의를 제기함</translation>
    </message>
    <message>
        <source>Image label disputed by you</source>
        <translation>이미지의 표시에 이의를 제기함</translation>
    </message>
    <message>
        <source>disputed by you</source>
        <translation>직접 이의를 제기함</translation>
    </message>
    <message>
        <source>made on this computer by {model}</source>
        <translation>이 컴퓨터에서 {model} 모델로 만듦</translation>
    </message>
    <message>
        <source>content credentials do not verify</source>
        <translation>콘텐츠 자격 증명이 확인되지 않음</translation>
    </message>
    <message>
        <source>possible: the file names {tool}</source>
        <translation>가능성 있음: 파일에 적힌 프로그램 {tool}</translation>
    </message>
    <message>
        <source>{subject}: {claim}</source>
        <translation>{subject}: {claim}</translation>
    </message>
    <message>
        <source>Translated</source>
        <comment>a label</comment>
        <translation>번역됨</translation>
    </message>
    <message>
        <source>Translated on this computer by {model}. May contain errors.</source>
        <translation>이 컴퓨터에서 {model} 모델로 번역했습니다. 오류가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Translated on this computer, through English, by {first} and {second}. May contain errors.</source>
        <translation>이 컴퓨터에서 {first}, {second} 모델로 영어를 거쳐 번역했습니다. 오류가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Found in a translation: {text}</source>
        <translation>번역에서 찾음: {text}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>received {date}</source>
        <comment>short; in a row without a date of its own</comment>
        <translation>{date} 도착</translation>
    </message>
    <message>
        <source>No date, received {date}</source>
        <translation>날짜 없음, {date} 도착</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>No date is known. It stands where it arrived: {date}</source>
        <translation>날짜를 알 수 없습니다. 도착한 때에 따라 놓였습니다: {date}</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>연 기사</translation>
    </message>
    <message>
        <source>Articles opened, by language</source>
        <translation>언어별로 연 기사</translation>
    </message>
    <message>
        <source>Searches made</source>
        <translation>검색 횟수</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Changes of the interface language</source>
        <translation>화면 언어 변경</translation>
    </message>
    <message>
        <source>Related stories opened</source>
        <translation>연 관련 기사</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>{language} 기사</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Translated. The original title, in {language}: {title}</source>
        <translation>번역됨. {language}로 된 원래 제목: {title}</translation>
    </message>
    <message>
        <source>Title taken from its first sentence</source>
        <translation>첫 문장에서 따온 제목</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <translation>이미지: {description}</translation>
    </message>
    <message>
        <source>The full article is not here yet</source>
        <translation>기사 전문이 아직 여기에 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not here yet</source>
        <translation>
            <numerusform>이미지 %n장이 아직 여기에 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>같은 이슈</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>관련</translation>
    </message>
    <message>
        <source>Linked by the publisher</source>
        <translation>매체가 연결함</translation>
    </message>
    <message>
        <source>Translation, says the publisher</source>
        <translation>매체가 번역이라고 밝힘</translation>
    </message>
    <message>
        <source>One is the source of the other, says the publisher</source>
        <translation>매체가 하나가 다른 하나의 출처라고 밝힘</translation>
    </message>
    <message>
        <source>One is based on the other, says the publisher</source>
        <translation>매체가 하나가 다른 하나를 바탕으로 했다고 밝힘</translation>
    </message>
    <message>
        <source>Same series, says the publisher</source>
        <translation>매체가 같은 연재라고 밝힘</translation>
    </message>
    <message>
        <source>Both name {names}</source>
        <translation>둘 다 언급한 이름: {names}</translation>
    </message>
    <message>
        <source>Both speak of {places}</source>
        <translation>둘 다 언급한 곳: {places}</translation>
    </message>
    <message>
        <source>Same figures: {numbers}</source>
        <translation>같은 수치: {numbers}</translation>
    </message>
    <message>
        <source>Same dates: {dates}</source>
        <translation>같은 날짜: {dates}</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <translation>의미가 가까움</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>직접 정함</translation>
    </message>
    <message>
        <source>Published within the hour</source>
        <translation>한 시간 안에 발행</translation>
    </message>
    <message numerus="yes">
        <source>Published %n hour(s) apart</source>
        <translation>
            <numerusform>%n시간 차이로 발행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n day(s) apart</source>
        <translation>
            <numerusform>%n일 차이로 발행</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Mute Words</source>
        <translation>낱말 뮤트</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>낱말(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;How long:</source>
        <translation>기간(&amp;H):</translation>
    </message>
    <message>
        <source>Words to mute</source>
        <translation>뮤트할 낱말</translation>
    </message>
    <message>
        <source>as they stand together in titles</source>
        <translation>제목에 나란히 나오는 그대로</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>In the &amp;text, too</source>
        <translation>본문에서도(&amp;T)</translation>
    </message>
    <message>
        <source>Searches find translated titles too; mutes look only at the words of the article itself.</source>
        <translation>검색은 번역된 제목도 찾지만, 뮤트는 기사 자체의 글만 봅니다.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>뮤트(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>_Download</name>
    <message>
        <source>Save File</source>
        <translation>파일 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>“{name}” 파일을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
</context>
<context>
    <name>_WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>{done} of {total} fetched</source>
        <translation>{total} 중 {done} 내려받음</translation>
    </message>
    <message>
        <source>The model is being checked…</source>
        <translation>모델을 검사하는 중…</translation>
    </message>
</context>
</TS>
