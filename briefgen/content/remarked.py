"""What people say of an item: comments with their answers, and reviews."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from briefgen.content.faults import shortened
from briefgen.content.forms import day_fault
from briefgen.content.listed import Listed
from briefgen.content.nodes import MapNode, Node
from briefgen.model import Judgement, Reply, Review, Thread

COMMENT_KEYS = ("by", "date", "text", "on", "words", "resolved", "replies")
REVIEW_KEYS = ("by", "date", "verdict", "of", "note")
DIGEST = "[0-9a-f]{16}"
JUDGEMENTS: tuple[str, ...] = get_args(Judgement)
_REVIEW_HINT = "Reviews are written by `briefgen review`; if this one is damaged, delete it and review again."


class Remarked(Listed):
    """Turns nodes into comments and reviews, and remembers what is wrong on the way."""

    def comments(self, entries: MapNode | None, path: str) -> tuple[Thread, ...]:
        """The comments that an item has."""
        nodes = self.items(entries, "comments", path)
        return tuple(one for node in nodes if (one := self._thread(node, path)))

    def _thread(self, node: Node, path: str) -> Thread | None:
        entries = self.mapping(node, f"an entry of {path}", list(COMMENT_KEYS))
        if entries is None:
            return None
        if "text" not in entries.values:
            self.faults.add(f"an entry of {path} has no text", node.place, "Add `text:`.")
        texts = {key: self.text_of(entries, key, f"{path}.{key}") for key in COMMENT_KEYS[:-1]}
        resolved = texts["resolved"]
        if resolved not in ("", "yes", "no"):
            found = f"{path}.resolved is {shortened(resolved)}; expected yes or no"
            self.faults.add(found, entries.values["resolved"].place)
        return Thread(
            by=texts["by"],
            date=self._day(entries, texts["date"], path),
            text=texts["text"],
            on=texts["on"],
            words=texts["words"],
            resolved=resolved == "yes",
            replies=tuple(self._replies(entries, f"{path}.replies")),
            place=node.place,
        )

    def _replies(self, entries: MapNode, path: str) -> Iterator[Reply]:
        for node in self.items(entries, "replies", path):
            one = self.mapping(node, f"an entry of {path}", list(COMMENT_KEYS[:3]))
            if one is not None:
                by, day, text = (self.text_of(one, key, f"{path}.{key}") for key in COMMENT_KEYS[:3])
                yield Reply(by, self._day(one, day, path), text)

    def _day(self, entries: MapNode, day: str, path: str) -> str:
        if day and (wrong := day_fault(day)):
            found = f"{path}.date is {shortened(day)}; expected {wrong}"
            self.faults.add(found, entries.values["date"].place)
        return day

    def reviews(self, entries: MapNode | None, path: str) -> tuple[Review, ...]:
        """What persons said of an item."""
        nodes = self.items(entries, "reviews", path)
        return tuple(review for node in nodes if (review := self._review(node, path)))

    def _review(self, node: Node, path: str) -> Review | None:
        entries = self.mapping(node, f"an entry of {path}", list(REVIEW_KEYS))
        if entries is None:
            return None
        for key in REVIEW_KEYS[:-1]:
            if key not in entries.values:
                self.faults.add(f"an entry of {path} has no {key}", node.place, _REVIEW_HINT)
        texts = {key: self.text_of(entries, key, f"{path}.{key}") for key in REVIEW_KEYS}
        wrong = {
            "date": day_fault(texts["date"]),
            "verdict": "" if texts["verdict"] in JUDGEMENTS else f"one of {', '.join(JUDGEMENTS)}",
            "of": "" if re.fullmatch(DIGEST, texts["of"]) else "16 digits and letters a to f",
        }
        for key, expected in wrong.items():
            if texts[key] and expected:
                found = f"{path}.{key} is {shortened(texts[key])}; expected {expected}"
                self.faults.add(found, entries.values[key].place, _REVIEW_HINT)
        verdict: Judgement = "passed" if texts["verdict"] == "passed" else "failed"
        return Review(texts["by"], texts["date"], verdict, texts["of"], texts["note"], node.place)
