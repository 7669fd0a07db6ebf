"""How many single faults do the checks catch, and how often do they cry wolf?

    python bench/checks.py [CONTENT.yaml ...] [--missed] [--words]

Takes content files with their sources, puts one fault into them at a time, and counts by kind: refused (an
error at the claim), warned (a warning there), missed. What the untouched file says is a false alarm.
`--words` puts in the faults of wording alone, over all files, and prints them as a table in Markdown.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import wording

from briefgen import batch, content
from briefgen.model import Brief, Evidence, Item, Report, SourceText
from briefgen.verdicts import run

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests/cases/checks"
DEFAULT = (
    ROOT / "content/meta-e2ee.yaml",
    ROOT / "briefgen/starter/content/first-brief.yaml",
    *(CASES / f"{name}/{name}.yaml" for name in ("second", "third", "fourth")),
)
NAME = re.compile(r"\b(?!The )[A-Z][\w’'-]+(?: (?:of|for|and|the|[A-Z][\w’'-]+))* ?\b[A-Z][\w’'-]+")
HEDGE = r"(?i:roughly|approximately|about|almost|nearly|more than|less than|over|at least) "
Fault = tuple[str, str, Brief]
"""Kind, path of the claim, the brief with the fault."""


def with_field(brief: Brief, path: str, text: str) -> Brief:
    block, _, rest = path.partition(".")
    if not rest:
        return replace(brief, fields={**brief.fields, path: replace(brief.fields[path], text=text)})
    name, _, key = rest.partition(".")
    item = brief.blocks[block][name]
    return with_item(brief, replace(item, fields={**item.fields, key: replace(item.fields[key], text=text)}))


def with_item(brief: Brief, item: Item) -> Brief:
    block, _, name = item.path.partition(".")
    return replace(brief, blocks={**brief.blocks, block: {**brief.blocks[block], name: item}})


# ---------------------------------------------------------------- faults in quotes


def word_dropped(text: str) -> Iterator[str]:
    words = text.split()
    for at in range(1, len(words) - 1):
        if not is_marked(words, at, at + 1):
            yield " ".join(words[:at] + words[at + 1 :])


def is_marked(words: list[str], first: int, last: int) -> bool:
    """Tell whether a [...] stands beside some words: it stands for them, too, once they are gone."""
    return any("..." in word or "…" in word for word in words[max(0, first - 1) : last + 1])


def word_changed(text: str) -> Iterator[str]:
    words = text.split()
    yield from (" ".join([*words[:at], "perhaps", *words[at + 1 :]]) for at in range(len(words)))


def words_swapped(text: str) -> Iterator[str]:
    words = text.split()
    for at in range(len(words) - 1):
        if words[at].casefold() != words[at + 1].casefold():
            yield " ".join([*words[:at], words[at + 1], words[at], *words[at + 2 :]])


def negation_put_in(text: str) -> Iterator[str]:
    words = text.split()
    yield from (" ".join([*words[:at], "not", *words[at:]]) for at in range(1, len(words)))


def negation_taken_out(text: str) -> Iterator[str]:
    yield from (text[: m.start()] + text[m.end() :] for m in re.finditer(r"\b(?:not|no|never) ", text))


def quote_cut(text: str) -> Iterator[str]:
    words = text.split()
    for at in range(1, len(words) - 3, 2):
        if not is_marked(words, at, at + 3):
            yield " ".join(words[:at] + words[at + 3 :])


def condition_cut(text: str) -> Iterator[str]:
    """Stop before a condition or a negation, or begin after it."""
    begins = re.match(r"(?i)(?:if|unless|until|only if)\b[^,]*,\s", text)
    if begins:
        yield text[begins.end() :]
    for match in re.finditer(r"(?i)\b(?:if|unless|until|only|not|never|except|as long as)\b", text):
        for rest in (text[: match.start()], text[match.end() :]):
            if len(rest.split()) > 2:
                yield rest.strip(" ,;")


QUOTES = {
    "word dropped": word_dropped,
    "word changed": word_changed,
    "words swapped": words_swapped,
    "negation put in": negation_put_in,
    "negation taken out": negation_taken_out,
    "quote cut without mark": quote_cut,
    "condition cut": condition_cut,
}


def quote_faults(brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Fault]:
    for item in brief.blocks["quotes"].values():
        path = f"{item.path}.text"
        for kind, fault in QUOTES.items():
            for text in fault(item.fields["text"].text):
                yield kind, path, with_field(brief, path, text)
        yield from speakers_swapped(brief, item, texts)
        yield from evidence_elsewhere(brief, item, path)


def speakers_swapped(brief: Brief, item: Item, texts: Mapping[str, SourceText]) -> Iterator[Fault]:
    if "speaker" not in item.fields:
        return
    path, own = f"{item.path}.speaker", item.fields["speaker"].text
    others = {
        one.fields["speaker"].text for one in brief.blocks["quotes"].values() if "speaker" in one.fields
    }
    others |= {match[0] for text in texts.values() for match in NAME.finditer(text.text)}
    for other in sorted(others):
        if not (set(other.casefold().split()) & set(own.casefold().split()) - {"the", "of", "for", "and"}):
            yield "speaker swapped", path, with_field(brief, path, other)


# ---------------------------------------------------------------- faults in numbers


def digit_changed(text: str) -> Iterator[str]:
    for match in re.finditer(r"(?<![A-Za-z\d])(?!^\d\. )\d[\d,.]*(?![A-Za-z])", text, re.MULTILINE):
        for at in range(match.start(), match.end()):
            if text[at].isdigit():
                yield text[:at] + str((int(text[at]) + 1) % 10) + text[at + 1 :]


def magnitude(text: str) -> Iterator[str]:
    for word, other in (("million", "billion"), ("million", "thousand"), ("billion", "million")):
        yield from (text[: m.start()] + other + text[m.end() :] for m in re.finditer(word, text))


def unit(text: str) -> Iterator[str]:
    pairs = (("%", " million"), ("%", " percentage points"), ("%", ""), (" per cent", " percentage points"))
    pairs += (("days", "weeks"), ("hours", "minutes"), ("€", "£"), ("£", "$"), ("$", "€"), ("km", "miles"))
    for word, other in pairs:
        for match in re.finditer(rf"(?<=[\d]){re.escape(word)}|(?<=\d ){word}|{re.escape(word)}(?=\d)", text):
            yield text[: match.start()] + other + text[match.end() :]


def hedge_dropped(text: str) -> Iterator[str]:
    yield from (
        text[: m.start()] + text[m.end() :]
        for m in re.finditer(rf"{HEDGE}(?=[\d£€$]|one-|a (?:third|quarter|half|million|billion))", text)
    )


def hedge_changed(text: str) -> Iterator[str]:
    for match in re.finditer(rf"(?:{HEDGE})?(?<![\d–-])(?<![\d–-] )([£€$]?\d[\d.,]*(?: million|%))", text):
        for other in ("exactly half of ", "at least ", "at most "):
            if not other.startswith("exactly") and not match[0].lower().startswith(other):
                yield text[: match.start()] + other + match[1] + text[match.end() :]


def off_by_two(text: str) -> Iterator[str]:
    for match in re.finditer(r"(\d+)(?=%| per cent)", text):
        yield text[: match.start()] + str(int(match[0]) + 2) + text[match.end() :]


def year_changed(text: str) -> Iterator[str]:
    for match in re.finditer(r"\b(?:19|20)\d\d\b", text):
        yield text[: match.start()] + str(int(match[0]) - 1) + text[match.end() :]


def month_changed(text: str) -> Iterator[str]:
    for match in re.finditer(r"\b(?:January|March|April|June|August|September|December)\b", text):
        yield text[: match.start()] + "October" + text[match.end() :]


def thing_changed(text: str) -> Iterator[str]:
    for match in re.finditer(r"(?<=\d )(?:million )?([a-z]{4,}s)\b", text):
        if match[1] not in ("minutes", "hours", "days"):
            yield text[: match.start(1)] + "umbrellas" + text[match.end(1) :]


NUMBERS: Mapping[str, Callable[[str], Iterator[str]]] = {
    "digit changed": digit_changed,
    "magnitude": magnitude,
    "unit": unit,
    "hedge dropped": hedge_dropped,
    "hedge changed": hedge_changed,
    "percentage off by two": off_by_two,
    "year changed": year_changed,
    "month changed": month_changed,
    "thing that is counted": thing_changed,
}


def number_faults(brief: Brief) -> Iterator[Fault]:
    for path, text in gated(brief):
        for kind, fault in NUMBERS.items():
            for other in fault(text) if not (is_derived(brief, path) and "hedge" in kind) else ():
                yield kind, path, with_field(brief, path, other)
    for item in brief.blocks["statistics"].values():
        if not item.derived:
            yield from evidence_elsewhere(brief, item, f"{item.path}.value")


def word_faults(brief: Brief) -> Iterator[Fault]:
    for path, text in worded(brief):
        for kind, fault in wording.WORDS.items():
            for other in fault(text):
                yield kind, path, with_field(brief, path, other)
    labels = {
        field.path: field.text
        for item in brief.blocks["statistics"].values()
        for name, field in item.fields.items()
        if name == "label"
    }
    for one, words, other, text in wording.swapped(labels):
        yield "labels swapped", one, with_field(with_field(brief, one, words), other, text)
    for item in brief.blocks["quotes"].values():
        for words in wording.half(item.fields["text"].text):
            path = f"{item.path}.text"
            yield "half a quote", path, with_field(brief, path, words)
    if "title" in brief.fields:
        for form in wording.TITLES:
            told = form.format(brief.fields["title"].text)
            yield "title says more", "title", with_field(brief, "title", told)


def worded(brief: Brief) -> Iterator[tuple[str, str]]:
    """Give the brief's claims in prose, as far as their evidence bears them out word for word or nearly."""
    yield from ((name, brief.fields[name].text) for name in ("title",) if name in brief.fields)
    for block, key in (("summary", "text"), ("statistics", "label"), ("sections", "body")):
        for item in brief.blocks[block].values():
            if key in item.fields and item.evidence:
                yield item.fields[key].path, item.fields[key].text


def is_derived(brief: Brief, path: str) -> bool:
    """Tell whether a formula gives the number: at least 25% is true of 25.4."""
    block, _, rest = path.partition(".")
    return bool(rest) and brief.blocks[block][rest.partition(".")[0]].derived is not None


def gated(brief: Brief) -> Iterator[tuple[str, str]]:
    """Give the fields whose numbers must be borne out."""
    yield from ((name, brief.fields[name].text) for name in ("title", "standfirst") if name in brief.fields)
    for block in ("summary", "statistics", "sections", "recommendations"):
        for item in brief.blocks[block].values():
            yield from ((field.path, field.text) for field in item.fields.values())


def evidence_elsewhere(brief: Brief, item: Item, path: str) -> Iterator[Fault]:
    """Let the claim rest on another item's words; those that happen to hold it are no fault."""
    words = [
        word
        for word in re.findall(r"[\w.]+", item.fields[path.rpartition(".")[2]].text)
        if len(word) > 1 or word.isdigit()
    ]
    own = {one.exact for one in item.evidence}
    others = {
        one.exact: one
        for block in brief.blocks.values()
        for it in block.values()
        for one in it.evidence
        if one.exact not in own
    }
    for one in others.values():
        if not all(word.casefold() in one.exact.casefold() for word in words):
            yield "evidence elsewhere", path, with_item(brief, replace(item, evidence=(bare(one),)))


def bare(one: Evidence) -> Evidence:
    return Evidence(one.source, one.exact, one.prefix, one.suffix)


# ---------------------------------------------------------------- counting


def outcome(report: Report, before: Report, path: str) -> str:
    home = path.rpartition(".")[0] or path
    known = {(one.code, one.path, one.message) for one in before.findings}
    found = [one for one in report.findings if one.path.startswith(home) and one.severity != "note"]
    new = [one for one in found if (one.code, one.path, one.message) not in known]
    if any(one.severity == "error" for one in new):
        return "refused"
    return "warned" if new else "missed"


def measure(file: Path, show: bool) -> None:
    brief = content.load(file)
    texts = batch.Library().texts(brief)
    before = run(brief, texts)
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for kind, path, faulty in (*quote_faults(brief, texts), *number_faults(brief), *word_faults(brief)):
        result = outcome(run(faulty, texts), before, path)
        table[kind][result] += 1
        if show and result != "refused":
            print(f"  {result}: {kind}: {path}: {text_of(faulty, path)!r}")
    began = time.process_time()
    for _ in range(10):
        run(content.load(file), texts)
    took = (time.process_time() - began) * 100
    print(f"{file.name}: {len(before.verdicts)} claims, {len(before.findings)} false alarms")
    print(f"  {took:.1f} ms CPU to read and check it once more, its sources being read")
    for one in before.findings:
        print(f"  {one.code} {one.path}: {one.message}")
    for kind, counts in table.items():
        caught = counts["refused"] + counts["warned"]
        print(f"  {kind:<24}{caught:>5} of {counts.total():<5}({counts['warned']} of them warned)")


def text_of(brief: Brief, path: str) -> str:
    block, _, rest = path.partition(".")
    name, _, key = rest.partition(".")
    return (brief.fields[path] if not rest else brief.blocks[block][name].fields[key]).text


def table_of_words(files: Sequence[Path]) -> None:
    """Print by class how many faults of wording are refused, warned of, and missed."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for file in files:
        brief = content.load(file)
        texts = batch.Library().texts(brief)
        before = run(brief, texts)
        for kind, path, faulty in word_faults(brief):
            result = outcome(run(faulty, texts), before, path)
            table[kind][result] += 1
            if "--missed" in sys.argv and result == "missed":
                print(f"  {kind}: {path}: {text_of(faulty, path)!r}")
    print("| Fault of wording | put in | refused | warned | silent |\n|---|---:|---:|---:|---:|")
    for kind, found in {**table, "all": sum(table.values(), Counter())}.items():
        counts = [found.total(), found["refused"], found["warned"], found["missed"]]
        print(f"| {kind} | {' | '.join(map(str, counts))} |")


def main() -> None:
    files = [Path(name) for name in sys.argv[1:] if not name.startswith("-")]
    if "--words" in sys.argv:
        table_of_words(files or DEFAULT)
        return
    for file in files or DEFAULT:
        measure(file, "--missed" in sys.argv)


if __name__ == "__main__":
    main()
