@echo off
rem Opens the studio by a double click. Where Java is missing or too old, a page in the browser says in Chinese what to do:
rem this file is ASCII, as a console reads it in its own code page, which nobody knows here.
title Qicao Studio
call "%~dp0bin\qicao.cmd" studio %*
if %ERRORLEVEL%==0 exit /b 0
if %ERRORLEVEL%==70 start "" "%~dp0java.html"
echo.
pause
exit /b %ERRORLEVEL%
