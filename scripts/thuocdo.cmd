@echo off
rem Runs thuocdo on Windows as scripts/thuocdo does elsewhere: builds it where it is not built yet, and starts it from its
rem class-data archive where it has one. Statuses up to 70 are the tool's own; it ends with 126 or 127 where it cannot be
rem started.
setlocal EnableExtensions DisableDelayedExpansion

rem Java reads its own arguments in the code page of the system, which lacks most Vietnamese letters, and variables in
rem Unicode: so the tool gets its words and its folder by these, and Java is started from the folder of the jar.
set THUOCDO_COMMAND_LINE=%*
set "THUOCDO_FOLDER=%CD%"

rem Installed, the jar stands beside this script, with a runtime of its own where it was packaged; else in the checkout.
set "here=%~dp0"
set "lib=%here%"
set "maker=archive.cmd"
if exist "%here%thuocdo.jar" goto found
set "lib=%here%..\target\"
set "maker=..\scripts\archive.cmd"
if exist "%lib%thuocdo.jar" if exist "%lib%thuocdo-libraries.jar" goto found
call "%here%build.cmd" 1>&2
if errorlevel 1 exit /b 126
:found
if exist "%lib%thuocdo-libraries.jar" goto jars
>&2 echo thuocdo: cannot read "%lib%thuocdo-libraries.jar", which thuocdo.jar needs; install it again
exit /b 126
:jars

set "java=%here%runtime\bin\java.exe"
if exist "%java%" goto java
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%I in (java.exe) do set "java=%%~$PATH:I"
if defined java if exist "%java%" goto java
>&2 echo thuocdo: no Java: install JDK 17 or later, or set JAVA_HOME
exit /b 127
:java

rem Options that are meant for every Java of the machine are not for this one: they print lines of their own, and one that
rem it does not know keeps it from starting.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="

rem The archive's stamp has the times and sizes of the jar and the Java that it is of. Nobody waits for a new one: this run starts without, the
rem next ones with it.
cd /d "%lib%"
for %%I in (thuocdo.jar) do set "stamp=%%~tI %%~zI"
for %%I in ("%java%") do set "stamp=%stamp% %%~tI %%~zI"
set "made="
set "archive="
if exist thuocdo.stamp set /p made=<thuocdo.stamp
if "%made%"=="%stamp%" goto made
start "" /b cmd /d /c %maker% <nul >nul 2>&1
goto start
:made
for %%I in (thuocdo.jsa) do if not "%%~zI"=="0" set "archive=-XX:SharedArchiveFile=thuocdo.jsa"
:start

rem The report is UTF-8; a console shows it as what its code page says.
set "page="
for /f "tokens=2 delims=:." %%I in ('chcp 2^>nul') do set "page=%%I"
chcp 65001 >nul 2>&1

rem A Java that cannot start ends with 1, so a failed gate ends with another status until it is here.
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 ^
    -XX:C1MaxInlineSize=20 -XX:C1MaxInlineLevel=4 ^
    -Xms56m -Xmn4m -XX:MaxTenuringThreshold=1 -XX:PretenureSizeThreshold=8000 -XX:MinHeapFreeRatio=20 ^
    -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-UsePerfData ^
    -Dthuocdo.windows=true -Dthuocdo.gateFailed=101 %archive% %THUOCDO_JAVA_OPTIONS% -jar thuocdo.jar
set "status=%errorlevel%"
if defined page chcp %page% >nul 2>&1
if "%status%"=="101" exit /b 1
if not "%status%"=="1" exit /b %status%

rem What Java itself says of it stands above already.
"%java%" -XX:+UseSerialGC -version >nul 2>&1
if not errorlevel 1 goto options
>&2 echo thuocdo: Java "%java%" cannot start here; it may lack memory
exit /b 126
:options
if not defined THUOCDO_JAVA_OPTIONS goto damaged
"%java%" -Xms56m %THUOCDO_JAVA_OPTIONS% -version >nul 2>&1
if not errorlevel 1 goto damaged
>&2 echo thuocdo: Java "%java%" cannot start with THUOCDO_JAVA_OPTIONS=%THUOCDO_JAVA_OPTIONS%
exit /b 126
:damaged
>&2 echo thuocdo: Java "%java%" cannot start "%lib%thuocdo.jar": either is damaged or too old; install it again, with JDK 17 or later
exit /b 126
