@echo off
rem Opens the atlas in whose folder this file lies. Exit code 4: it cannot start on this machine.
setlocal EnableExtensions DisableDelayedExpansion

rem The console speaks UTF-8 while the atlas runs, and its own code page again afterwards.
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp') do set /a "page=%%c" 2>nul
chcp 65001 >nul

for %%d in ("%~dp0..") do set "home=%%~fd"
set "java="

if not exist "%home%\lib\javafx-graphics-*-win*.jar" (
    echo 这个 atlas 文件夹不完整，或是为另一种系统构建的：请在本系统上用 mvn package 重新构建。 1>&2
    echo This atlas folder is incomplete or was built for another system: build it again on this one with mvn package. 1>&2
    goto cannot
)

if defined ATLAS_JAVA (
    call :try "%ATLAS_JAVA%"
    call :try "%ATLAS_JAVA%\bin\java.exe"
    goto found
)
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%j"
for %%r in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
    for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto" "Semeru") do (
        for /d %%d in ("%%~r\%%~v\*") do call :try "%%d\bin\java.exe"
    )
)
for /d %%d in ("%USERPROFILE%\.jdks\*") do call :try "%%d\bin\java.exe"

:found
if not defined java (
    if defined ATLAS_JAVA (
        echo 环境变量 ATLAS_JAVA 所指的不是 Java 25 或更新版本：请改正，或取消这个变量。 1>&2
        echo ATLAS_JAVA does not name Java 25 or later: correct it, or unset it. 1>&2
    ) else (
        echo 没有找到 Java 25 或更新版本：请安装 JDK 25，例如 Eclipse Temurin 25，或用环境变量 ATLAS_JAVA 指明它的位置。 1>&2
        echo Java 25 or later was not found: install a JDK 25, Eclipse Temurin 25 for example, or name its folder in ATLAS_JAVA. 1>&2
    )
    goto cannot
)

rem Java takes the prepared start lib\atlas.aot only if the libraries are named as when it was made: from here.
set "from=%CD%"
pushd "%home%"
set "options=@lib\atlas.args -XX:AOTCache=lib\atlas.aot"
rem What only watches over the kiosk's window needs little, and gives the window its own options.
if "%~1"=="kiosk" set "options=@lib\supervisor.args"
"%java%" %options% "-Datlas.home=%home%" "-Datlas.from=%from%\." ^
    -p lib -m org.quancheng.atlas/org.quancheng.atlas.app.Main %*
set "code=%ERRORLEVEL%"
popd
goto end

:cannot
set "code=4"

:end
if defined page chcp %page% >nul
exit /b %code%

rem Keeps %1 as the Java to use if it can run the atlas and none was found before.
:try
if defined java exit /b
if not exist "%~1" exit /b
set "version="
for /f "tokens=1-3" %%a in ('^""%~1" -version 2^>^&1^"') do if "%%b"=="version" for /f "delims=.-+" %%m in ("%%~c") do set "version=%%m"
if not defined version exit /b
if %version% GEQ 25 set "java=%~1"
exit /b
