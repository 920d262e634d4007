@echo off
rem Builds target\thuocdo.jar and its libraries for the launcher on Windows, without the tests.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0.."
if errorlevel 1 exit /b 1

rem In a folder of its own, and only whole jars are put in place.
echo thuocdo: building it, which takes a minute 1>&2
set "folder=target\build-%RANDOM%%RANDOM%"
mkdir "%folder%"
if errorlevel 1 exit /b 1
call mvn --quiet -Dstyle.color=never -DskipTests -Dspotless.check.skip "-Dbuild.folder=%folder%" package >"%folder%\log" 2>&1
if errorlevel 1 (
    type "%folder%\log" 1>&2
    echo thuocdo: it could not be built 1>&2
    rmdir /s /q "%folder%"
    exit /b 1
)
set "status=0"
for %%I in (thuocdo-libraries.jar thuocdo.jar) do move /y "%folder%\%%I" "target\%%I" >nul
for %%I in (thuocdo-libraries.jar thuocdo.jar) do if not exist "target\%%I" set "status=1"
rmdir /s /q "%folder%"
exit /b %status%
