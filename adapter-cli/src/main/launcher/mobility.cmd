@echo off
rem Runs Mobility from the unpacked zip.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms160m -Xmn96m -Xshare:auto -Xlog:disable -cp "%~dp0..\lib\*" org.duallearning.mobility.adapter.cli.CliMain %*
exit /b %ERRORLEVEL%
