"""How an element looks, as far as that changes what it says: hidden, struck out, raised or lowered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml.html import HtmlElement  # type: ignore[import-untyped]  # lxml ships no types

_STRUCK = frozenset(["del", "s", "strike"])
_HEIGHTS = {"sup": 1, "sub": -1}
_HIDES = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:\.0*)?(?:px|pt|em|rem|%)?\s*(?![\d.])"
    r"|(?:^|;|\s)opacity\s*:\s*0(?:\.0*)?\s*(?![\d.])",
    re.IGNORECASE,
)
_STRIKES = re.compile(r"text-decoration(?:-line)?\s*:[^;]{0,40}?line-through", re.IGNORECASE)
_RAISES = re.compile(r"vertical-align\s*:\s*(super|sub)\b", re.IGNORECASE)
_COLOUR = re.compile(r"(?:^|;|\s)color\s*:\s*([^;]{1,40})", re.IGNORECASE)
_GROUND = re.compile(r"background(?:-color)?\s*:\s*([^;]{1,200})", re.IGNORECASE)
_WHITE = re.compile(
    r"#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255\s*(?:,\s*1(?:\.0*)?\s*)?\)", re.IGNORECASE
)
_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*\*/")
_RULE = re.compile(r"([^{}]{1,500})\{([^{}]{0,2000})\}|[{}]")
_SIMPLE = re.compile(r"([a-z][a-z0-9]*)?(?:([.#])([A-Za-z_][\w-]*))?", re.IGNORECASE)
_MOST = 300_000
"""Letters of stylesheets that are looked at; those of large sites are fetched, and not in the page."""


@dataclass(frozen=True, slots=True)
class Look:
    """What an element's markup and styles say."""

    hidden: bool = False
    struck: bool = False
    height: int = 0
    """1 above the line, -1 below it."""


_PLAIN = Look()
_BY_TAG = {
    **{tag: Look(struck=True) for tag in _STRUCK},
    **{tag: Look(height=height) for tag, height in _HEIGHTS.items()},
}


@dataclass(frozen=True, slots=True)
class Styles:
    """The page's own rules that hide, strike or raise, by their selector: p, .old, p.old, #old."""

    rules: Mapping[str, Look] = field(default_factory=dict)

    def look(self, element: HtmlElement) -> Look:
        """Give the look of an element: its tag, the page's rules, its own style."""
        tag = str(element.tag)
        if not self.rules and "style" not in element.attrib:
            return _BY_TAG.get(tag, _PLAIN)
        told = [Look(struck=tag in _STRUCK, height=_HEIGHTS.get(tag, 0)), self._own(element)]
        told += (
            [self.rules[name] for name in _names(tag, element) if name in self.rules] if self.rules else []
        )
        return Look(
            any(one.hidden for one in told),
            any(one.struck for one in told),
            next((one.height for one in told if one.height), 0),
        )

    def _own(self, element: HtmlElement) -> Look:
        style = element.get("style")
        if not style:
            return Look()
        look = _declared(style)
        return Look(True, look.struck, look.height) if _is_white_on_white(style, element) else look


def styles(root: HtmlElement) -> Styles:
    """Read the page's style elements: rules of one simple selector, outside of @media and its like.

    What hides by a chain of selectors is what scripts show again: menus, steps, answers that fold.
    """
    rules: dict[str, Look] = {}
    budget = _MOST
    for element in root.iter("style"):
        text = (element.text or "")[:budget]
        budget -= len(text)
        for selectors, declared in _flat(_COMMENT.sub("", text)):
            look = _declared(declared)
            if look != Look():
                simple = (name.strip() for name in selectors.split(","))
                rules.update((name, look) for name in simple if _SIMPLE.fullmatch(name) and name)
    return Styles(rules)


def _flat(text: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of the rules that stand in no other."""
    depth = 0
    for hit in _RULE.finditer(text):
        if hit[0] == "{":
            depth += 1
        elif hit[0] == "}":
            depth = max(depth - 1, 0)
        elif not depth and not hit[1].lstrip().startswith("@"):
            yield hit[1], hit[2]


def _declared(declarations: str) -> Look:
    raised = _RAISES.search(declarations)
    height = 0 if raised is None else 1 if raised[1].lower() == "super" else -1
    return Look(bool(_HIDES.search(declarations)), bool(_STRIKES.search(declarations)), height)


def _names(tag: str, element: HtmlElement) -> Iterator[str]:
    yield tag
    if name := element.get("id"):
        yield from (f"#{name}", f"{tag}#{name}")
    for name in element.get("class", "").split()[:20]:
        yield from (f".{name}", f"{tag}.{name}")


def _is_white_on_white(style: str, element: HtmlElement) -> bool:
    """Whether letters are white and nothing about them says that a colour lies behind them."""
    colour = _COLOUR.search(style)
    if not colour or not _WHITE.match(colour[1].strip()):
        return False
    around = (element, *element.iterancestors())
    grounds = [_GROUND.search(one.get("style", "")) for one in around]
    if any(
        one.get("bgcolor") or one.get("class")
        for one in around
        if one.tag not in ("html", "body", "article", "main")
    ):
        return False
    return all(ground is None or _WHITE.match(ground[1].strip()) for ground in grounds)
