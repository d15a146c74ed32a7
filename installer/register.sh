#!/usr/bin/env bash
# Tells the desktop of the present user that links of alerts (inquirydesk://thread/12) belong to the desk, and puts it into the menu.
#   installer/register.sh BIN_FOLDER    after a build
#   installer/register.sh --remove
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh
place=${XDG_DATA_HOME:-$HOME/.local/share}/applications
entry=$place/inquirydesk.desktop

if [ "${1:-}" = --remove ]; then
  rm -f "$entry"
else
  bin=$(cd "${1:?name the folder of the programs}" && pwd)
  [ -x "$bin/inquirydesk" ] || die "there is no inquirydesk in $bin: build it first"
  mkdir -p "$place"
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
MimeType=x-scheme-handler/inquirydesk;
StartupNotify=true
StartupWMClass=inquirydesk
END
fi
command -v update-desktop-database >/dev/null && update-desktop-database -q "$place" || true
[ "${1:-}" = --remove ] && exit 0
if command -v xdg-mime >/dev/null; then xdg-mime default inquirydesk.desktop x-scheme-handler/inquirydesk; fi
say "links that begin with inquirydesk:// open in the desk"
