#!/bin/sh
# Print how large the packages and the installed program are, and the largest parts of it.
#   sh packaging/linux/sizes.sh TREE PACKAGE…
set -eu
tree=$1
shift
echo "Packages:"
du -k "$@" | awk '{ printf "  %6.1f MB  %s\n", $1 / 1024, $2 }'
echo "Installed:"
du -sk "$tree" | awk '{ printf "  %6.1f MB  in all\n", $1 / 1024 }'
echo "The ten largest parts (packaging/README.md says why each over 10 MB is there):"
cd "$tree/usr/lib/hostapp/_internal"
du -sk -- * | sort -rn | head -10 | awk '{ printf "  %6.1f MB  %s\n", $1 / 1024, $2 }'
