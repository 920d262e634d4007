@echo off
rem Makes the class-data archive that thuocdo.cmd starts from, which calls it with its variables set: here, java, stamp; in
rem the folder of the jar. Where none can be made an empty one is left, lest every start try again.
setlocal EnableExtensions DisableDelayedExpansion
set "sample=%here%sample"
if not exist "%sample%" set "sample=%here%..\samples\vinh-phuc-2023"

rem One at a time, and none where this folder is not ours to write in. While what an interrupted one left behind is there,
rem every start works without an archive.
mkdir thuocdo.making 2>nul
if errorlevel 1 exit /b 0
set "THUOCDO_FOLDER=%sample%"
set "THUOCDO_COMMAND_LINE=score . -f json"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -XX:DumpLoadedClassList=thuocdo.making\classes ^
    -Dthuocdo.windows=true -jar thuocdo.jar >nul 2>&1
"%java%" -Xshare:dump -XX:SharedClassListFile=thuocdo.making\classes -XX:SharedArchiveFile=thuocdo.making\made ^
    -Xlog:disable -cp thuocdo.jar >nul 2>&1
if errorlevel 1 del thuocdo.making\made 2>nul
if not exist thuocdo.making\made type nul >thuocdo.making\made
move /y thuocdo.making\made thuocdo.jsa >nul
>thuocdo.stamp echo %stamp%
rmdir /s /q thuocdo.making
