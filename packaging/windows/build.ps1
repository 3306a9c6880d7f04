# Make the Windows installer on a Windows machine that has Python 3.12 (64 bit) and NSIS 3:
#   powershell -File packaging\windows\build.ps1
# To sign, set HOSTAPP_SIGN to a command line that signs the file whose name is put behind it, such as
#   signtool sign /fd SHA256 /tr http://timestamp.example /td SHA256 /n "The Hostapp developers"
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$python = "build\venv\Scripts\python.exe"

function Run {
    $program, $rest = $args
    & $program @rest
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

function Sign($file) {
    if ($env:HOSTAPP_SIGN) {
        cmd /c "$env:HOSTAPP_SIGN `"$file`""
        if ($LASTEXITCODE -ne 0) { throw "$file could not be signed" }
    }
}

if (-not (Test-Path $python)) { Run py -3.12 -m venv build\venv }
Run $python -m pip install --quiet --disable-pip-version-check -r packaging\requirements-build.lock
$version = & $python -c "import hostapp; print(hostapp.__version__)"
$env:PYTHONHASHSEED = "0"
if (-not $env:SOURCE_DATE_EPOCH) { $env:SOURCE_DATE_EPOCH = & $python packaging\release_notes.py date }

Run $python packaging\icons.py build\hostapp.ico 256
Run $python packaging\windows_version.py build\version.txt
if (Test-Path build\frozen) { Remove-Item -Recurse -Force build\frozen }
Run $python -m PyInstaller --noconfirm --log-level WARN --distpath build\frozen --workpath build\work packaging\hostapp.spec
Sign build\frozen\hostapp\hostapp.exe
Sign build\frozen\hostapp\hostappw.exe
Run build\frozen\hostapp\hostapp.exe --version

New-Item -ItemType Directory -Force dist | Out-Null
$setup = "dist\hostapp-$version-setup.exe"
$makensis = Join-Path ${env:ProgramFiles(x86)} "NSIS\makensis.exe"
Run $makensis /V2 /INPUTCHARSET UTF8 "/DVERSION=$version" "/DFROZEN=$PWD\build\frozen\hostapp" "/DOUT=$PWD\$setup" "/DICON=$PWD\build\hostapp.ico" packaging\windows\hostapp.nsi
Sign $setup
Write-Output "Made $setup"
