# Which packages building, running and testing need. Sourced by installer/run.sh and tests/run.sh.

kBuildPackages="g++ cmake ninja-build ccache lld pkg-config ca-certificates gettext-base
  libsqlcipher-dev libssl-dev libcurl4-gnutls-dev nlohmann-json3-dev libexpected-dev libspdlog-dev libcli11-dev
  libhowardhinnant-date-dev libicu-dev libsodium-dev libre2-dev libcld2-dev libcpp-httplib-dev libarchive-dev zlib1g-dev
  qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
  libsecret-1-dev libgmime-3.0-dev libgumbo-dev libphonenumber-dev libical-dev libfasttext-dev
  qt6-charts-dev libqt6opengl6-dev libxlsxwriter-dev libpango1.0-dev"
kRunPackages="curl tzdata libqt6svg6 qt6-qpa-plugins qt6-translations-l10n libxcb-cursor0 fonts-noto-cjk fonts-inter dovecot-imapd
  xdg-utils desktop-file-utils shared-mime-info"
kTestPackages="git catch2 librapidcheck-dev libbenchmark-dev python3 python3-jsonschema xvfb xauth xdotool imagemagick dbus
  python3-aiosmtpd gnome-keyring libsecret-tools openssl time iproute2 procps at-spi2-core gir1.2-atspi-2.0 python3-gi
  poppler-utils"

# Only these may come from the backports suite.
kBackportPackages="libsqlcipher-dev libsqlcipher1 catch2"

say() { printf 'inquirydesk: %s\n' "$*"; }
die() { printf 'inquirydesk: %s\n' "$*" >&2; exit 1; }

asRoot() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; return; fi
  command -v sudo >/dev/null 2>&1 || die "sudo is missing: run this once as root, or install the packages of installer/packages.sh yourself."
  sudo "$@"
}

hasEncryptingDatabase() {
  local version
  version=$(LC_ALL=C apt-cache policy libsqlcipher-dev 2>/dev/null | sed -n 's/^ *Candidate: *//p')
  [ -n "$version" ] && dpkg --compare-versions "$version" ge 4.6
}

# Debian 12 has an SQLCipher too old for full-text search; its backports suite has a good one. The suite's address is
# taken from the system's own package sources, so that mirrors keep working.
addBackports() {
  . /etc/os-release
  hasEncryptingDatabase && return 0
  local suite="$VERSION_CODENAME-backports" file="/etc/apt/sources.list.d/inquirydesk-backports" uri signed
  if ! grep -rqsE "(^|[[:space:]])$suite([[:space:]]|$)" /etc/apt/sources.list /etc/apt/sources.list.d/; then
    say "adding the package suite $suite"
    # Either form of package sources may be missing; looking for one that is not there is no failure.
    uri=$({ cat /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } | awk -v suite="$VERSION_CODENAME" '
      BEGIN { RS = ""; FS = "\n" }
      { uris = ""; suites = ""; key = ""
        for (i = 1; i <= NF; ++i) {
          if ($i ~ /^URIs:/) uris = substr($i, 6)
          if ($i ~ /^Suites:/) suites = " " substr($i, 8) " "
          if ($i ~ /^Signed-By:/) key = substr($i, 11)
        }
        if (!found && index(suites, " " suite " ")) { sub(/^ +/, "", uris); sub(/^ +/, "", key); split(uris, u, " "); print u[1] "\t" key; found = 1 } }')
    signed=$(printf '%s' "$uri" | cut -s -f2)
    uri=$(printf '%s' "$uri" | cut -f1)
    if [ -z "$uri" ]; then
      local line
      line=$({ grep -rhsE "^deb .* $VERSION_CODENAME( |$)" /etc/apt/sources.list /etc/apt/sources.list.d/ || true; } | sed -n 1p)
      uri=$(printf '%s' "$line" | sed -E 's/^deb +(\[[^]]*\] +)?//' | cut -d' ' -f1)
      signed=$(printf '%s' "$line" | sed -nE 's/.*signed-by=([^] ]+).*/\1/p')
    fi
    [ -n "$uri" ] || die "no package source for $VERSION_CODENAME was found: add $suite to the package sources, then run this again."
    { printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\n' "$uri" "$suite"
      [ -z "$signed" ] || printf 'Signed-By: %s\n' "$signed"; } | asRoot tee "$file.sources" >/dev/null
  fi
  printf 'Package: %s\nPin: release n=%s\nPin-Priority: 600\n' "$kBackportPackages" "$suite" |
    asRoot tee /etc/apt/preferences.d/inquirydesk >/dev/null
  asRoot apt-get update -q >/dev/null || die "the package lists could not be read: check the network, then run this again."
}

# Installs what is missing of the packages named.
installMissing() {
  local missing="" package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  # An SQLCipher of Debian 12 itself may be installed already: it must give way to the newer one.
  if dpkg-query -W -f='${Version}' libsqlcipher-dev 2>/dev/null | grep -q '^3\.'; then missing="$missing libsqlcipher-dev"; fi
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null 2>&1 || die "this system has no apt-get: install by hand$missing"
  say "installing:$missing"
  [ -n "$(ls /var/lib/apt/lists 2>/dev/null | grep -v -e lock -e partial)" ] || asRoot apt-get update -q >/dev/null ||
    die "the package lists could not be read: check the network, then run this again."
  addBackports
  # shellcheck disable=SC2086
  asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >/tmp/inquirydesk-install.log 2>&1 || {
    asRoot apt-get update -q >/dev/null
    # shellcheck disable=SC2086
    asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >/tmp/inquirydesk-install.log 2>&1 ||
      die "a package could not be installed, see /tmp/inquirydesk-install.log: $(tail -n 1 /tmp/inquirydesk-install.log)"
  }
}
