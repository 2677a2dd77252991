@echo off
rem Starts the kiosk with the runtime it was built with, whatever Java this machine has or has not.
setlocal
for %%h in ("%~dp0..") do set "home=%%~fh"
"%home%\bin\java.exe" "@%home%\lib\kiosk.options" ^
    "-XX:AOTCache=%home%\lib\kiosk.aot" ^
    "-Dkiosk.home=%home%" ^
    "-Djava.library.path=%home%\lib" ^
    "-Dorg.sqlite.lib.path=%home%\lib" ^
    -m eu.smartregions.kiosk/eu.smartregions.kiosk.Main %*
exit /b %errorlevel%
