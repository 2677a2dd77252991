@echo off
rem Opens the studio with the Java of this computer, 25 or newer: the one that JAVA_HOME names, or the one on PATH.
rem Given a folder, opens that; given the words of one of the kiosk's commands, such as "bundle check DIR", does
rem what they say.
setlocal
set "program=%~dp0program"
set "lowest=25"
set "told=%temp%\kiosk-studio-%random%.txt"
set "java="
set "older="
set "where=install it from https://adoptium.net, free of charge, and open the studio again."
set "processor="
if not exist "%program%\studio.options" goto packed

if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java"
if not defined java call :try java
if not defined java goto missing
if not "%processor%"=="amd64" goto other

set options="@%program%\studio.options" "-Dkiosk.home=%program%" --module-path "%program%\lib;%program%\lib\win"
set main=-m eu.smartregions.kiosk/eu.smartregions.kiosk.Main
if "%~1"=="" goto window
if exist "%~1\" goto window
"%java%" %options% %main% %*
exit /b %errorlevel%

:window
rem The Java that has no black window of its own.
start "" "%java%w" %options% %main% studio %*
exit /b 0

:packed
echo The studio is still packed: unpack the whole zip (right click, "Extract All") and open it there.
goto refused
:missing
if defined older goto old
echo The studio needs Java %lowest% or newer: %where%
goto refused
:old
echo The studio needs Java %lowest% or newer, and here is Java %older%: %where%
goto refused
:other
echo This studio cannot open with a Java for %processor%. For the one for x64, %where%
:refused
pause
exit /b 3

rem Takes a Java if it is new enough, and keeps which processor it is for, by its own word.
:try
set "version="
call "%~1" -XshowSettings:properties -version >"%told%" 2>&1
for /f "usebackq tokens=1,3" %%a in ("%told%") do (
    if "%%a"=="java.specification.version" set "version=%%b"
    if "%%a"=="os.arch" set "processor=%%b"
)
del "%told%"
if not defined version exit /b 0
for /f "delims=." %%v in ("%version%") do set "major=%%v"
if %major% geq %lowest% (set "java=%~1") else set "older=%version%"
exit /b 0
