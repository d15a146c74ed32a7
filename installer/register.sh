#!/usr/bin/env bash
# Tells the desktop of the present user that links of alerts (inquirydesk://thread/12) and reviewers' files (case-23.iqreview) belong to the desk, and puts it into
# the menu.
#   installer/register.sh BIN_FOLDER    after a build
#   installer/register.sh --remove
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh
home=${XDG_DATA_HOME:-$HOME/.local/share}
place=$home/applications
entry=$place/inquirydesk.desktop
kind=application/x-inquirydesk-review
kinds=$home/mime/packages/inquirydesk.xml

if [ "${1:-}" = --remove ]; then
  rm -f "$entry" "$kinds"
else
  bin=$(cd "${1:?name the folder of the programs}" && pwd)
  [ -x "$bin/inquirydesk" ] || die "there is no inquirydesk in $bin: build it first"
  mkdir -p "$place" "${kinds%/*}"
  # Inside the quotes of a desktop entry four characters are written with a backslash, which itself is written twice.
  program=$(printf '%s' "$bin/inquirydesk" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
  cat >"$entry" <<END
[Desktop Entry]
Type=Application
Name=InquiryDesk
GenericName=Customer service desk
GenericName[zh_CN]=跨境客服工作台
GenericName[ja]=カスタマーサービスデスク
GenericName[es]=Mesa de atención al cliente
Exec="$program" %u
Icon=$PWD/resources/icons/headset.svg
Terminal=false
Categories=Office;
MimeType=x-scheme-handler/inquirydesk;$kind;
StartupNotify=true
StartupWMClass=inquirydesk
END
  cat >"$kinds" <<END
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="$kind">
    <comment>Reviewer's file of InquiryDesk</comment>
    <comment xml:lang="zh_CN">InquiryDesk 复核文件</comment>
    <comment xml:lang="ja">InquiryDesk のレビュー用ファイル</comment>
    <comment xml:lang="es">Archivo para revisión de InquiryDesk</comment>
    <glob pattern="*.iqreview"/>
  </mime-type>
</mime-info>
END
fi
command -v update-desktop-database >/dev/null && update-desktop-database -q "$place" || true
command -v update-mime-database >/dev/null && [ -d "$home/mime" ] && update-mime-database "$home/mime" || true
[ "${1:-}" = --remove ] && exit 0
if command -v xdg-mime >/dev/null; then xdg-mime default inquirydesk.desktop x-scheme-handler/inquirydesk "$kind"; fi
say "links that begin with inquirydesk:// and files that end with .iqreview open in the desk"
