"""What only a person can decide, and what is only named: in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.model import ItemChange
from briefgen.returned.accounts import Account
from briefgen.returned.by_text import text_of
from briefgen.returned.came import Problem
from briefgen.returned.compare import squeeze
from briefgen.returned.cut import Cut, paths
from briefgen.returned.decisions import ident, item_id
from briefgen.returned.pair import Pairing
from briefgen.returned.values import Notice, Question, around, quoted
from briefgen.word import Line, SentLine

UNDO = "Undo it in Word, bring it into content or template by hand, or leave it with --leave {id}."
BY_HAND = "Make the change in the content file by hand, undo it in Word, or leave it with --leave {id}."


def question(kind: str, path: str, found: str, hint: str, paragraph: int = 0) -> Question:
    """Make a question with its id; `{id}` in the hint stands for it."""
    name = ident(kind, path, found, "")
    return Question(path, found, hint.replace("{id}", name), paragraph, name)


def unfit(one: ItemChange, why: str) -> Question:
    """Ask about an item that cannot be written; its words may change while the question is open."""
    what = {"insert": "is new", "delete": "is gone", "move": "was moved"}[one.kind]
    words, name = quoted(one.said.replace("\n", " / ")), ident(one.kind, one.path, why, one.after)
    return Question(one.path, f"{words} {what}, and {why}", BY_HAND.replace("{id}", name), 0, name)


def unclear(sent: Sequence[SentLine], pairing: Pairing, cuts: Mapping[int, Cut]) -> Iterator[Question]:
    """Ask about paired lines whose fields cannot be told."""
    for number, line in pairing.pairs.items():
        if why := cuts[number].unsure:
            old, new = around(text_of(sent[number]), squeeze(line.text))
            path = ", ".join(paths(sent[number]))
            yield question(
                "words", path, f"{quoted(old)} came back as {quoted(new)}: {why}", UNDO, line.number
            )


def of_body(path: str, problem: Problem) -> Question:
    """Ask about what cannot be brought into a body."""
    return question("body", path, problem.found, BY_HAND, problem.paragraph)


def typed_note(line: Line, said: str) -> Question:
    """Ask about a note that an editor typed where no field can hold one."""
    found = f"a footnote was typed at {quoted(line.text.strip(), 50)}: {quoted(said)}"
    return question("note", "", found, BY_HAND, line.number)


def torn(sent: SentLine, found: Sequence[Line]) -> Question:
    """Ask about a line that was split, or joined with another one."""
    texts = " / ".join(quoted(line.text.strip()) for line in found)
    said = f"{quoted(text_of(sent))} was split, or joined with another line: {texts}"
    return question("torn", ", ".join(paths(sent)), said, UNDO, found[0].number)


def lost(sent: SentLine, with_item: bool = False) -> Question:
    """Ask about a line that is gone."""
    path = ", ".join(paths(sent))
    whose = "" if path else "the template's line "
    made = question("lost", path, f"{whose}{quoted(text_of(sent))} is not there any more", UNDO)
    return replace(made, lost=text_of(sent), with_item=with_item and not path)


def printed_again(line: str) -> Notice:
    """Name a line of the template that is gone together with an item, though the template has it still."""
    said = f"the template's line {quoted(line)} is gone, and will be printed again"
    return Notice(said, id=ident("notice", "", said, ""))


def moved(sent: SentLine, line: Line) -> Question:
    """Ask about a line that stands elsewhere."""
    hint = "Move it back in Word, change the order in the content file or the template, or --leave {id}."
    return question("moved", ", ".join(paths(sent)), f"{quoted(text_of(sent))} was moved", hint, line.number)


def new(line: Line) -> Question:
    """Ask about a paragraph that is new."""
    said = f"a new paragraph belongs to no field: {quoted(line.text.strip())}"
    return question("new", "", said, UNDO, line.number)


def item(one: ItemChange) -> Question:
    """Ask about an item that is gone, or new, where another may have been typed over."""
    words, name = quoted(one.said.replace("\n", " / ")), item_id(one)
    what = {"insert": "is new", "delete": "is gone", "move": "was moved"}[one.kind]
    hint = f"Take it with --take {name}, or leave it with --leave {name}."
    return Question(one.path, f"{words} {what}, and may have been typed over", hint, 0, name, can_take=True)


def account(one: Account) -> Question:
    """Ask about words or pictures that no field holds."""
    return question("account", "", one.what, UNDO, one.paragraph)


def notice(one: Account) -> Notice:
    """Name what no field holds."""
    return Notice(one.what, one.paragraph, one.look, ident("notice", "", one.what, str(one.paragraph)))


def unread(lines: Sequence[Line]) -> Iterator[Notice]:
    """Name what of the edited file could not be read: hidden text, characters that no font explains."""
    for line in lines:
        for what, count in line.losses.items():
            said = f"{what}, not read: {count}"
            yield Notice(said, line.number, False, ident("notice", "", said, str(line.number)))
