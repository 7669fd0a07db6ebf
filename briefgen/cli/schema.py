"""`briefgen schema`: the JSON Schema of content files."""

from __future__ import annotations

import json
from argparse import Namespace

from briefgen import content
from briefgen.cli.messages import DONE, Voice


def run(arguments: Namespace, say: Voice) -> int:
    """Prints the schema."""
    say.document(json.dumps(content.schema(), ensure_ascii=False, indent=2) + "\n")
    return DONE
