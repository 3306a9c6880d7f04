; The installer for Windows: for one user, without an administrator.
;   makensis -DVERSION=0.1.0 -DFROZEN=build/frozen/hostapp -DOUT=dist/hostapp-0.1.0-setup.exe packaging/windows/hostapp.nsi
; hostapp-setup.exe /S [/D=FOLDER]      installs without a question, over an older version too
; uninstall.exe /S [/DECISIONS]         removes it; the decisions only where that is asked for
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Hostapp"
!define DECISIONS "$LOCALAPPDATA\hostapp"

Name "Hostapp"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Hostapp"
InstallDirRegKey HKCU "Software\Hostapp" "Folder"
BrandingText "Hostapp ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Hostapp"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Hostapp installer"
VIAddVersionKey "LegalCopyright" "The Hostapp developers; GPL-3.0 as a whole, Hostapp's source Apache-2.0"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\hostappw.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskDecisions un.TakeDecisions
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"

LangString KeepText ${LANG_ENGLISH} "Remove my decisions too (they cannot be made again)"
LangString KeepText ${LANG_GERMAN} "Auch meine Entscheidungen entfernen (sie lassen sich nicht wiederherstellen)"
LangString KeepText ${LANG_SPANISH} "Eliminar también mis decisiones (no se pueden recuperar)"
LangString KeepText ${LANG_FRENCH} "Supprimer aussi mes décisions (impossible de les retrouver)"
LangString KeepText ${LANG_JAPANESE} "決定も削除する(元に戻せません)"
LangString KeptText ${LANG_ENGLISH} "Your decisions stay in ${DECISIONS}"
LangString KeptText ${LANG_GERMAN} "Ihre Entscheidungen bleiben in ${DECISIONS}"
LangString KeptText ${LANG_SPANISH} "Sus decisiones quedan en ${DECISIONS}"
LangString KeptText ${LANG_FRENCH} "Vos décisions restent dans ${DECISIONS}"
LangString KeptText ${LANG_JAPANESE} "決定は ${DECISIONS} に残ります"

Var RemoveDecisions
Var Choice

; A program that runs keeps its file: Windows then lets nobody rename it.
!macro RefuseWhileRunning UN
Function ${UN}RefuseWhileRunning
  IfFileExists "$INSTDIR\hostappw.exe" 0 free
  ClearErrors
  Rename "$INSTDIR\hostappw.exe" "$INSTDIR\hostappw.exe.free"
  IfErrors 0 rename_back
    IfSilent +2
      MessageBox MB_OK|MB_ICONEXCLAMATION "Hostapp is running: close its window and try again."
    SetErrorLevel 3
    Quit
  rename_back:
  Rename "$INSTDIR\hostappw.exe.free" "$INSTDIR\hostappw.exe"
  free:
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Section "Hostapp"
  Call RefuseWhileRunning
  ; What an older version brought goes first, so that none of it lives on in the new one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${FROZEN}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Hostapp.lnk" "$INSTDIR\hostappw.exe"
  WriteRegStr HKCU "Software\Hostapp" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\hostapp.exe" "" "$INSTDIR\hostapp.exe"
  WriteRegStr HKCU "Software\Classes\.tlog-proof" "" "Hostapp.Proof"
  WriteRegStr HKCU "Software\Classes\Hostapp.Proof" "" "Proof of a decision"
  WriteRegStr HKCU "Software\Classes\Hostapp.Proof\DefaultIcon" "" "$INSTDIR\hostappw.exe,0"
  WriteRegStr HKCU "Software\Classes\Hostapp.Proof\shell\open\command" "" \
    '"$INSTDIR\hostappw.exe" --open "%1"'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Hostapp"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\hostappw.exe,0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Hostapp developers"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Function un.onInit
  StrCpy $RemoveDecisions ${BST_UNCHECKED}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DECISIONS" $1
  IfErrors +2
    StrCpy $RemoveDecisions ${BST_CHECKED}
  ClearErrors
FunctionEnd

Function un.AskDecisions
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 24u "$(KeptText)"
  Pop $0
  ${NSD_CreateCheckbox} 0 30u 100% 12u "$(KeepText)"
  Pop $Choice
  nsDialogs::Show
FunctionEnd

Function un.TakeDecisions
  ${NSD_GetState} $Choice $RemoveDecisions
FunctionEnd

Section "Uninstall"
  Call un.RefuseWhileRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\hostapp.exe"
  Delete "$INSTDIR\hostappw.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Hostapp.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\hostapp.exe"
  DeleteRegKey HKCU "Software\Classes\.tlog-proof"
  DeleteRegKey HKCU "Software\Classes\Hostapp.Proof"
  DeleteRegKey HKCU "Software\Hostapp"
  ${If} $RemoveDecisions == ${BST_CHECKED}
    RMDir /r "${DECISIONS}"
  ${EndIf}
SectionEnd
