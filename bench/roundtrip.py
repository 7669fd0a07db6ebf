"""The round trip measured: every kind of edit on several briefs, as it is and saved again by LibreOffice.

    python -m bench.roundtrip [--project DIR] [--libreoffice] [--gone] [--uno] [NAME ...]

Says what was lost in silence, what was asked, and whether what was taken is built again as it came back.
`--uno` has LibreOffice itself make the edits (`bench/uno_edits.py`; Debian: python3-uno).
`--gone` takes map and bookmarks out of each file first, and gives the original with --sent.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import tempfile
import unicodedata
import zipfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import bench.kinds_of_edits  # fills the table
import bench.kinds_of_files
import bench.kinds_of_habits  # fills the table
import bench.kinds_of_more  # noqa: F401  # fills the table
from bench.kinds import KINDS, TYPED, File, Kind, without_bookmarks
from briefgen import batch, returned, settings
from briefgen.content import load
from briefgen.errors import BriefgenError
from briefgen.returned.by_text import text_of
from briefgen.returned.cut import paths
from briefgen.returned.homes import without_marks
from briefgen.word import lines, map_part, open_package, read_map

HOME = ("taken", "named")
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's, for which LibreOffice brings its module."""


@dataclass(frozen=True)
class Tried:
    """One kind on one brief, and what became of it."""

    kind: Kind
    brief: str
    outcome: str
    """taken, asked, named, nothing, dropped by LibreOffice; or wrong: SILENT, ANOTHER, NOISE, ERROR."""
    said: str = ""
    with_map: str = ""
    """With `--gone`: what becomes of the same edit where the map is there."""


def main() -> None:
    """Tries all kinds and prints a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--project", default=".")
    parser.add_argument("--libreoffice", action="store_true")
    parser.add_argument("--gone", action="store_true")
    parser.add_argument("--uno", action="store_true")
    wanted = parser.parse_args()
    found: list[Tried] = []
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        names = shutil.ignore_patterns(".git", ".venv", "node_modules", "tests", "*.docx", ".briefgen")
        shutil.copytree(wanted.project, project, ignore=names, symlinks=True)
        (project / "briefgen.toml").touch()  # so that its records are its own
        for content in sorted((project / "content").glob("*.yaml")):
            found += tried(project, content, wanted)
    counts = Counter(one.outcome for one in found)
    for one in found:
        print(f"{one.outcome:8} {one.brief:12} {one.kind.name:52} {one.said[:110]}")
    print(dict(counts), f"{len(found)} files")
    if wanted.gone:
        edits = [one for one in found if one.kind.right != "none"]
        print("home of all edits:", share(edits))
        fit = [one for one in edits if one.with_map in HOME]
        print("home of those that come home with the map:", share(fit))


def share(found: list[Tried]) -> str:
    """Say how many edits came home without a question."""
    home = sum(one.outcome in HOME for one in found)
    return f"{home} of {len(found)}, {home / max(1, len(found)):.1%}"


def tried(project: Path, content: Path, wanted: argparse.Namespace) -> list[Tried]:
    """Make the files of all kinds, and bring each home."""
    sent = project / "out" / f"{content.stem}.docx"
    sent.parent.mkdir(exist_ok=True)
    sent.write_bytes(built(project, content))
    folder = project / "edited" / content.stem
    folder.mkdir(parents=True)
    if wanted.uno:
        names = subprocess.run(
            [SYSTEM_PYTHON, Path(__file__).with_name("uno_edits.py"), sent, folder],
            check=True, capture_output=True, text=True, timeout=1800,
        ).stdout.split()  # fmt: skip
        return [come_home(by_uno(name), folder / f"{name}.docx", content, sent) for name in names]
    made: list[tuple[Kind, Path]] = []
    for number, kind in enumerate(KINDS):
        if wanted.names and not any(name in kind.name for name in wanted.names):
            continue
        if kind.is_of_package and (wanted.libreoffice or wanted.gone):
            continue
        file = folder / f"{number}.docx"
        if make(kind, sent, file, wanted.gone):
            made.append((kind, file))
    unedited = folder / "unedited.docx"
    shutil.copy(sent, unedited)
    if wanted.libreoffice:
        unread = resave([unedited, *(file for _, file in made)])
        for kind, file in made:
            if file in unread:
                print(f"unread   {content.stem:12} {kind.name:52} LibreOffice saves none")
        made = [(kind, file) for kind, file in made if file not in unread]
    found = [come_home(kind, file, content, sent, wanted.gone) for kind, file in made]
    if wanted.gone:
        held = folder / "with-map.docx"
        for at, (kind, _) in enumerate(made):
            make(kind, sent, held, gone=False)
            found[at] = replace(found[at], with_map=come_home(kind, held, content, sent).outcome)
    return [dropped(one, file, unedited) for one, (_, file) in zip(found, made, strict=True)]


def by_uno(name: str) -> Kind:
    """An edit that LibreOffice made, as a kind: what was typed must come home or be told."""
    right = dict.fromkeys(("gone", "bold", "parted", "shape", "linked"), "named")
    right |= dict.fromkeys(("none", "updated"), "none")
    right |= {"noted": "date"}  # a template without notes prints a note below its body
    return Kind(f"by LibreOffice: {name}", right.get(name, "text"), lambda _: None)


def dropped(one: Tried, file: Path, unedited: Path) -> Tried:
    """Tell what LibreOffice itself dropped: the file that it saved is the one that nobody edited.

    Or it does not hold the words that were typed.
    """
    if one.outcome != "SILENT":
        return one
    parts = parts_of(file)
    is_gone = one.kind.right == "text" and not any(TYPED.encode() in data for data in parts.values())
    if parts == parts_of(unedited) or is_gone:
        return replace(one, outcome="dropped", said="LibreOffice saved the file as if nobody had edited it")
    return one


def parts_of(file: Path) -> dict[str, bytes]:
    """Give all parts but fonts, and those that tell of the saving."""
    others = ("docProps", "[Content", "word/font", "word/_rels/font")
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.startswith(others)}


def built(project: Path, content: Path) -> bytes:
    """Build a brief's Word file."""
    found = settings.load(content, {}, {})
    brief = load(content)
    report = batch.examine(brief, batch.Library(fence=batch.fence_of(found)), found)
    made = batch.render(replace(brief, file=str(content)), ("docx",), found, report).documents["docx"].data
    return made


def make(kind: Kind, sent: Path, file: Path, gone: bool) -> bool:
    """Make an edited file; says whether the brief has what the kind needs."""
    with zipfile.ZipFile(sent) as archive:
        edited = File({name: archive.read(name) for name in archive.namelist()})
    try:
        kind.edit(edited)
    except (LookupError, StopIteration, ValueError, AttributeError):
        return False
    if gone:
        without_bookmarks(edited.body)
    parts = edited.done()
    if gone:
        parts = {name: data for name, data in parts.items() if not name.startswith("customXml")}
        rels = "word/_rels/document.xml.rels"
        parts[rels] = re.sub(rb"<Relationship [^>]*customXml[^>]*/>", b"", parts[rels])
        parts["[Content_Types].xml"] = re.sub(
            rb"<Override [^>]*customXml[^>]*/>", b"", parts["[Content_Types].xml"]
        )
    with zipfile.ZipFile(file, "w", edited.compression) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return True


def resave(files: list[Path]) -> set[Path]:
    """Save files again by LibreOffice, all at once, those left out alone; give those it cannot save."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", folder]
        subprocess.run([*command, *map(str, files)], check=False, capture_output=True, timeout=1800)
        for file in files:
            saved = Path(folder) / file.name
            if not saved.exists():
                subprocess.run([*command, str(file)], check=False, capture_output=True, timeout=120)
            if saved.exists():
                shutil.copy(saved, file)
        return {file for file in files if not (Path(folder) / file.name).exists()}


def come_home(kind: Kind, file: Path, content: Path, original: Path, gone: bool = False) -> Tried:
    """Bring a file home into a copy of the content file, and say what became of it."""
    before = content.read_bytes()
    try:
        pulled = returned.bring(returned.Request(file, content, original if gone else None, kind.view))
        after = content.read_text(encoding="utf-8")
        said = " | ".join(
            [
                *(one.found for one in pulled.questions),
                *(one.what for one in pulled.notices),
                *(one.text for one in pulled.remarks),
            ]
        )
        taken = bool(pulled.changes or pulled.items)
        outcome = "asked" if pulled.questions else "taken" if taken else "named" if said else "nothing"
        if kind.right == "none":
            outcome = outcome if outcome == "nothing" else "NOISE"
        elif outcome == "nothing" or (kind.right == "text" and TYPED not in after + said):
            outcome = "SILENT"
        elif (
            outcome == "taken"
            and kind.right != "date"
            and not same_again(content, file, original.read_bytes())
        ):
            outcome = "ANOTHER"
        return Tried(kind, content.stem, outcome, said)
    except BriefgenError as error:
        return Tried(kind, content.stem, "ERROR", error.message)
    finally:
        content.write_bytes(before)
        shutil.rmtree(content.parent.parent / ".briefgen", ignore_errors=True)


def same_again(content: Path, file: Path, sent: bytes) -> bool:
    """Say whether the content file as it is now is built as the document that came back."""
    try:
        again = built(content.parent.parent, content)
    except BriefgenError:
        return False
    came, made = words(file.read_bytes(), printed_by(sent)), words(again, printed_by(again))
    is_noted = any(line.note for line in lines(open_package(file.read_bytes())))
    # A template may print notes elsewhere than Word does.
    return sorted(came) == sorted(made) if is_noted else came == made


def printed_by(data: bytes) -> set[str]:
    """Give the lines that hold no field, as the map says: the template prints them, of each brief anew."""
    sent = read_map(map_part(open_package(data)))
    return {bare(text_of(line)) for line in sent.lines if not paths(line)}


def words(data: bytes, printed: set[str]) -> list[str]:
    """Give a document's lines without white space, marks of notes, and what the template prints."""
    found = []
    for line in lines(open_package(data), keep_notes=True):
        text = bare(without_marks(line).text)
        is_made = line.kind == "furniture" or line.style.casefold() == "source entry"
        if text and text not in printed and not is_made:
            found.append(text)
    return found


def bare(text: str) -> str:
    """Give a text without white space, cited names and ways back from notes; accents with their letters."""
    whole = unicodedata.normalize("NFC", text)
    return re.sub(r"\s+|\N{SOFT HYPHEN}|\N{UPWARDS ARROW}|\[@[\w-]+\]", "", whole)


if __name__ == "__main__":
    main()
