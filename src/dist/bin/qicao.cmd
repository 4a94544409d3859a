@echo off
rem Starts Qicao. Java comes from JAVA_HOME, else from the PATH. QICAO_JAVA_OPTS holds options for Java.
setlocal
set "QICAO_HOME=%~dp0.."
set "QICAO_JAVA=java"
if defined JAVA_HOME set "QICAO_JAVA=%JAVA_HOME%\bin\java"
"%QICAO_JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dorg.freemarker.loggerLibrary=none %QICAO_JAVA_OPTS% -cp "%QICAO_HOME%\lib\qicao.jar" qicao.cli.Main %*
exit /b %ERRORLEVEL%
