"""What a pull costs: CPU time after the imports, of one brief and of longer and longer ones.

python -m bench.pulling [CONTENT]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from bench.kinds import KINDS
from bench.roundtrip import make
from briefgen import assets, merge, returned, styles, writers
from briefgen.content import load


def main() -> None:
    """Prints the CPU time of a pull of an edited file, the best of five."""
    content = Path(sys.argv[1] if len(sys.argv) > 1 else "content/meta-e2ee.yaml").resolve()
    text = content.read_text(encoding="utf-8")
    print(f"{content.name}: {pulled(text) * 1000:.0f} ms")
    head, body = longer(text)
    for times in (10, 20, 40):
        print(f"{times:4} times the sections: {pulled(head + body * times) * 1000:.0f} ms")


def longer(text: str) -> tuple[str, str]:
    """Give a content file with one section, and a section's paragraph that can follow again and again."""
    head = (
        "title: A long brief\nstandfirst: Many pages\nsections:\n  one:\n    heading: One\n    body: |\n"
        "      The first paragraph says that something is new.\n\n"
    )
    words = " ".join(["The office counts the boats of the harbour and says how many they are."] * 6)
    return head, f"      {words}\n\n      {words}\n\n      {words}\n\n      {words}\n\n      {words}\n\n"


def pulled(text: str) -> float:
    """Give the CPU seconds of a pull in which one paragraph changed."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        (project / "briefgen.toml").touch()
        content = project / "content" / "brief.yaml"
        content.parent.mkdir()
        content.write_text(text, encoding="utf-8")
        os.chdir(project)
        try:
            sent, file = project / "sent.docx", project / "edited.docx"
            roots = assets.roots(project)
            tree = merge.merge(load(content), "policy-brief", roots)
            sent.write_bytes(writers.write("docx", styles.compute(tree, roots, project)).data)
            kind = next(one for one in KINDS if one.name == "words replaced in a body paragraph")
            assert make(kind, sent, file, gone=False)
            return min(_once(file, content) for _ in range(5))
        finally:
            os.chdir(before)


def _once(file: Path, content: Path) -> float:
    begun = time.process_time()
    found = returned.bring(returned.Request(file, content), dry_run=True)
    assert found.changes
    return time.process_time() - begun


if __name__ == "__main__":
    main()
