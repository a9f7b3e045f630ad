@echo off
setlocal DisableDelayedExpansion
set "KEHOACH_STARTED_AS=kehoach.cmd"

rem After a double click the command line is: cmd /c ""path" "
set "HOW=%CMDCMDLINE:"=%"
set "CLICKED="
if "%~1"=="" if "%HOW:~-1%"==" " if not "%HOW: /c =%"=="%HOW%" set "CLICKED=1"

rem Asking for a version tells a real Python from the Microsoft Store's placeholder.
set "PYTHON="
py -3 -V >nul 2>nul
if "%ERRORLEVEL%"=="0" set "PYTHON=py -3"
if defined PYTHON goto :run
python -V >nul 2>nul
if "%ERRORLEVEL%"=="0" set "PYTHON=python"
if not defined PYTHON goto :nopython

:run
%PYTHON% "%~dp0kehoach.py" %*
set "STATUS=%ERRORLEVEL%"
if defined CLICKED if not "%STATUS%"=="0" pause
exit /b %STATUS%

:nopython
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
echo Máy này chưa có Python. Hãy cài Python 3.11 trở lên tại https://www.python.org/downloads
echo hoặc từ Microsoft Store (không cần quyền quản trị), rồi mở lại tệp này.
chcp %PAGE% >nul
if defined CLICKED pause
exit /b 3
