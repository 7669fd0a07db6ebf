#!/bin/sh
# Writes the digest behind the tag of the Dockerfile's base: `setup/pin-image.sh`, with curl and the network.
# A tag can be moved, a digest cannot. Run it before a release, and look at what it changes.
set -eu
cd "$(dirname "$0")/.."
image=$(sed -n 's/^FROM \([^ @:]*:[^ @]*\).*/\1/p' Dockerfile | head -n 1)
name=${image%:*} tag=${image#*:}
case $name in
*/*) ;;
*) name=library/$name ;;
esac
asked="https://auth.docker.io/token?service=registry.docker.io&scope=repository:$name:pull"
token=$(curl -fsS "$asked" | sed -n 's/.*"token": *"\([^"]*\)".*/\1/p')
# The index of all machines' images, not the image of one.
digest=$(curl -fsSI -H "Authorization: Bearer $token" -H 'Accept: application/vnd.oci.image.index.v1+json' \
    -H 'Accept: application/vnd.docker.distribution.manifest.list.v2+json' \
    "https://registry-1.docker.io/v2/$name/manifests/$tag" |
    tr -d '\r' | sed -n 's/^[Dd]ocker-[Cc]ontent-[Dd]igest: *\(sha256:[0-9a-f]\{64\}\)$/\1/p')
[ -n "$digest" ] || { echo "Dockerfile: the registry names no digest of $image" >&2; exit 1; }
sed -i.bak "s|^FROM $image[^ ]*|FROM $image@$digest|" Dockerfile && rm Dockerfile.bak
echo "Dockerfile: $image is $digest"
