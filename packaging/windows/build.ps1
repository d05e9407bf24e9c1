# Builds on Windows: the portable folder as a ZIP, and an installer for all users and one for
# whoever runs it, into dist\.
#
#   pwsh packaging\windows\build.ps1
#
# Needs WiX 3.14 (its folder in $env:WIX, as its installer sets it). Programs and installers are
# signed when ORGCHART_SIGN names a certificate of the Windows store by its SHA-1 fingerprint.
#
# To install without a question:  msiexec /i orgchart-VERSION-all-users.msi /qn
# To remove without a question:   msiexec /x orgchart-VERSION-all-users.msi /qn
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true

$project = (Resolve-Path "$PSScriptRoot\..\..").Path
$python = "$project\build\freeze\Scripts\python.exe"
$frozen = "$project\build\app\orgchart"
$work = "$project\build\app\msi"
$dist = "$project\dist"
$wix = Join-Path $env:WIX "bin"

function Sign([string[]] $files) {
    if ($env:ORGCHART_SIGN) {
        signtool sign /sha1 $env:ORGCHART_SIGN /fd SHA256 /td SHA256 `
            /tr http://timestamp.digicert.com $files
    }
}

python -m venv --clear "$project\build\freeze"
& $python -m pip install --quiet --require-hashes -r "$project\requirements.txt" `
    -r "$project\requirements-app.txt"
$env:QT_QPA_PLATFORM = "offscreen"
& $python "$project\packaging\app\freeze.py" build_exe
Sign @("$frozen\orgchart.exe", "$frozen\orgchartw.exe")

$version = (& "$frozen\orgchart.exe" --version).Split(" ")[-1]
New-Item -ItemType Directory -Force $dist, $work | Out-Null
Compress-Archive -Force "$frozen" "$dist\orgchart-$version-windows-portable.zip"

& "$wix\heat.exe" dir $frozen -nologo -cg Files -dr INSTALLDIR -srd -sreg -gg -var var.Source `
    -out "$work\files.wxs"
foreach ($scope in @{ perMachine = "all-users"; perUser = "one-user" }.GetEnumerator()) {
    & "$wix\candle.exe" -nologo -arch x64 "-dVersion=$version" "-dTool=wix" "-dScope=$($scope.Key)" `
        "-dSource=$frozen" "-dIcon=$project\build\app\orgchart.ico" `
        -out "$work\" "$PSScriptRoot\orgchart.wxs" "$work\files.wxs"
    # Files in a user's own folder, whose components have a file as their key: it is said, not wrong.
    & "$wix\light.exe" -nologo -sice:ICE38 -sice:ICE64 -sice:ICE91 `
        -out "$dist\orgchart-$version-$($scope.Value).msi" "$work\orgchart.wixobj" "$work\files.wixobj"
}
Sign (Get-ChildItem "$dist\*.msi").FullName
