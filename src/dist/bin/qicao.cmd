@echo off
rem Starts Qicao. Java comes from JAVA_HOME, else from the PATH. QICAO_JAVA_OPTS holds options for Java.
rem
rem From Java 19 on the first start leaves a class-data archive that makes the next ones quick, in %LOCALAPPDATA%\qicao;
rem QICAO_CACHE names another folder, QICAO_CACHE=off none.
rem
rem This file is ASCII: a console reads it in its own code page, which nobody knows here.
setlocal
set "home=%~dp0.."

set "java="
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (for %%J in (java.exe) do set "java=%%~$PATH:J")
if not defined java goto missing
if not exist "%java%" goto missing

rem Java's own folder says its version without starting it; where it does not, Java itself complains if it is too old.
set "major=17"
for %%J in ("%java%") do set "release=%%~dpJ..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==." %%A in ("%release%") do if "%%A"=="JAVA_VERSION" set "major=%%~B"
set "major=%major:"=%"
if %major% LSS 17 goto old

rem Long work gains from the optimizing compiler, all else from not waiting for it.
rem The command may stand behind --lang en, which is what this shell makes of --lang=en as well.
set "command=%~1"
if "%~1"=="--lang" set "command=%~3"
set "tuning=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%C in (outline mine coverage studio) do if "%command%"=="%%C" set "tuning="

if not defined QICAO_CACHE set "QICAO_CACHE=%LOCALAPPDATA%\qicao"
if "%QICAO_CACHE%"=="off" goto plain
if %major% LSS 19 goto plain
if not exist "%QICAO_CACHE%" mkdir "%QICAO_CACHE%" 2> nul
"%java%" -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:-PrintWarnings -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%QICAO_CACHE%\classes-%major%.jsa" %tuning% -Dorg.freemarker.loggerLibrary=none -Djdk.console=java.base %QICAO_JAVA_OPTS% -cp "%home%\lib\qicao.jar" qicao.cli.Main %*
exit /b %ERRORLEVEL%

:plain
"%java%" -Xlog:disable -Xshare:auto %tuning% -Dorg.freemarker.loggerLibrary=none -Djdk.console=java.base %QICAO_JAVA_OPTS% -cp "%home%\lib\qicao.jar" qicao.cli.Main %*
exit /b %ERRORLEVEL%

:missing
echo No Java found: install Java 17 or newer, or set JAVA_HOME. 1>&2
exit /b 70

:old
echo Java %major% is too old: Qicao needs Java 17 or newer. 1>&2
exit /b 70
