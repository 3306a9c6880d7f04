#!/bin/sh
# Print how large the packages and the installed program are, and the largest parts of it with their reasons.
#   sh packaging/linux/sizes.sh TREE PACKAGE…
# Ends with 1 if a part is over 10 MB and nobody has said why.
set -eu
tree=$1
shift
unexplained=
large=10240

reason() { # PART
    case $1 in
        PySide6) echo "Qt: the window. 31 MB are ICU's tables for its text, 15 MB the FFmpeg that plays; no WebEngine, no QML but what QtMultimedia links" ;;
        av.libs) echo "FFmpeg with which recordings are read and cut; x265 (20 MB) and libavcodec (18 MB) come in one piece with PyAV's wheel" ;;
        numpy.libs) echo "OpenBLAS: NumPy links it even where nobody multiplies matrices, and it does not load again once stripped" ;;
        numpy) echo "speech and silence are measured with it" ;;
        cryptography) echo "signatures and encrypted key files; one library with OpenSSL inside" ;;
    esac
}

echo "Packages:"
du -k "$@" | awk '{ printf "  %6.1f MB  %s\n", $1 / 1024, $2 }'
echo "Installed:"
du -sk "$tree" | awk '{ printf "  %6.1f MB  in all\n", $1 / 1024 }'
echo "The ten largest parts, with a reason for each over 10 MB:"
cd "$tree/usr/lib/hostapp/_internal"
parts=$(du -sk -- * | sort -rn | head -10)
while read -r size part; do
    why=$(reason "$part")
    [ "$size" -lt "$large" ] || [ -n "$why" ] || unexplained="$unexplained $part"
    printf '%s\n' "$size" | awk '{ printf "  %6.1f MB  ", $1 / 1024 }'
    printf '%-22s %s\n' "$part" "$why"
done <<PARTS
$parts
PARTS
[ -z "$unexplained" ] || { echo "Nobody has said why these are so large:$unexplained" >&2; exit 1; }
