; The installer for Windows: for one user, without an administrator.
;
;   python3 run.py package windows
;
; tools/package.py gives VERSION, its NUMBERS, SOURCE (the folder that PyInstaller made) and TARGET.
; It writes into its own folder and its own keys only, and removes nothing else.

Unicode true
!include MUI2.nsh
!include FileFunc.nsh

!define NAME "Readerapp"
!define CLASSES "Software\Classes"
!define OWN "Software\Readerapp"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Readerapp"

Name "${NAME}"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Readerapp"
InstallDirRegKey HKCU "${OWN}" "Folder"
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${NUMBERS}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT"

; The language that was chosen is remembered, for the next version and for the end.
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\readerapp-window.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

LangString RUNS ${LANG_ENGLISH} "Readerapp is running. Please close it, then try again."
LangString RUNS ${LANG_FRENCH} "Readerapp est ouvert. Fermez-le, puis réessayez."
LangString RUNS ${LANG_GERMAN} "Readerapp läuft. Bitte schließen Sie es und versuchen Sie es noch einmal."
LangString RUNS ${LANG_SPANISH} "Readerapp está abierto. Ciérrelo e inténtelo de nuevo."
LangString RUNS ${LANG_KOREAN} "Readerapp이 실행 중입니다. 닫은 뒤 다시 시도하세요."
LangString RUNS ${LANG_JAPANESE} "Readerappが起動しています。閉じてからもう一度お試しください。"
LangString RUNS ${LANG_SIMPCHINESE} "Readerapp正在运行。请将其关闭，然后重试。"
LangString RUNS ${LANG_ARABIC} "‏Readerapp قيد التشغيل. أغلقه ثم أعد المحاولة."

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; A program that runs cannot be written to: this asks before anything is changed. Then what an older
; version left is taken away, so that no library of it stays beside the new ones.
!macro CLEAR un
Function ${un}Clear
  again:
  ClearErrors
  IfFileExists "$INSTDIR\readerapp-window.exe" 0 +3
  FileOpen $0 "$INSTDIR\readerapp-window.exe" a
  FileClose $0
  IfErrors runs
  IfFileExists "$INSTDIR\readerapp.exe" 0 +3
  FileOpen $0 "$INSTDIR\readerapp.exe" a
  FileClose $0
  IfErrors runs closed
  runs:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDRETRY again
  Abort
  closed:
  Delete "$INSTDIR\readerapp-window.exe"
  Delete "$INSTDIR\readerapp.exe"
  IfFileExists "$INSTDIR\_internal\readerapp\resources\NOTICE" 0 +2
  RMDir /r "$INSTDIR\_internal"
FunctionEnd
!macroend
!insertmacro CLEAR ""
!insertmacro CLEAR "un."

Section
  Call Clear
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Readerapp.lnk" "$INSTDIR\readerapp-window.exe"
  WriteRegStr HKCU "${OWN}" "Folder" "$INSTDIR"

  ; What it can open is offered; nothing that was chosen before is changed.
  WriteRegStr HKCU "${CLASSES}\Readerapp.Feed" "" "Readerapp"
  WriteRegStr HKCU "${CLASSES}\Readerapp.Feed" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\Readerapp.Feed\shell\open\command" "" '"$INSTDIR\readerapp-window.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Readerapp.File" "" "Readerapp"
  WriteRegStr HKCU "${CLASSES}\Readerapp.File\shell\open\command" "" '"$INSTDIR\readerapp-window.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.opml\OpenWithProgids" "Readerapp.File" ""
  WriteRegStr HKCU "${OWN}\Capabilities" "ApplicationName" "Readerapp"
  WriteRegStr HKCU "${OWN}\Capabilities" "ApplicationDescription" "Readerapp"
  WriteRegStr HKCU "${OWN}\Capabilities\URLAssociations" "feed" "Readerapp.Feed"
  WriteRegStr HKCU "${OWN}\Capabilities\URLAssociations" "readerapp" "Readerapp.Feed"
  WriteRegStr HKCU "${OWN}\Capabilities\FileAssociations" ".opml" "Readerapp.File"
  WriteRegStr HKCU "Software\RegisteredApplications" "Readerapp" "${OWN}\Capabilities"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\readerapp-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Readerapp contributors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

; The library, the settings and the backups lie elsewhere and stay.
Section "Uninstall"
  Call un.Clear
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Readerapp.lnk"
  DeleteRegValue HKCU "${CLASSES}\.opml\OpenWithProgids" "Readerapp.File"
  DeleteRegKey HKCU "${CLASSES}\Readerapp.Feed"
  DeleteRegKey HKCU "${CLASSES}\Readerapp.File"
  DeleteRegValue HKCU "Software\RegisteredApplications" "Readerapp"
  DeleteRegKey HKCU "${OWN}"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
