#!/bin/sh
# Writes the commit behind each action's tag into the workflows: `setup/pin-actions.sh`, with git and the network.
# A tag can be moved, a commit cannot. Run it before a release, and look at what it changes.
set -eu
cd "$(dirname "$0")/.."
for file in .github/workflows/*.yml; do
    grep -o 'uses: [^ @]*@[^ ]*' "$file" | sort -u | while read -r _ action; do
        name=${action%@*} tag=${action#*@}
        commit=$(git ls-remote "https://github.com/$name" "refs/tags/$tag^{}" "refs/tags/$tag" "refs/heads/$tag" |
            sort -r -k 2 | head -n 1 | cut -f 1)
        [ -n "$commit" ] || { echo "$file: $action is not there" >&2; exit 1; }
        sed -i.bak "s|uses: $action\$|uses: $name@$commit # $tag|" "$file" && rm "$file.bak"
    done
done
