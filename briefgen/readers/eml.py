"""Mails (RFC 5322, MIME): who wrote what when, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime
from typing import Any, cast

from briefgen.errors import SourceError
from briefgen.model import Link, Place, SourceText
from briefgen.parts import Piece, assemble, describe
from briefgen.readers import html, text
from briefgen.text import clean

_SIGNATURE = "\n-- \n"
"""The line above a signature (RFC 3676, 4.3)."""
_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_LONGEST = 50_000
"""Characters of a header; a mail to a thousand people has fewer."""
_FAULTS = (ValueError, OverflowError, IndexError, AttributeError, TypeError, KeyError)
"""What the library raises of its own for headers that break its grammar."""
_AS_IT_IS = HeaderRegistry(use_default_map=False)
"""Makes a header of any text: no addresses, no parameters, no day."""


class _Lenient(EmailPolicy):
    """The library's policy, but a header that it cannot take apart is a line of text, or says nothing."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        try:
            return super().header_fetch_parse(name, value)
        except _FAULTS:
            if name.title() in _SHOWN:
                return _AS_IT_IS(name, "".join(value.splitlines()))
            return self.header_factory(name, "")


def read(data: bytes, name: str) -> SourceText:
    """Give a mail's text, its headers as furniture; its subject, sender and date say what it is.

    Of a text in two forms the plain one is read. Attachments are not read, and named. Raises SourceError.
    """
    try:
        return _read(data, name)
    except RecursionError:
        hint = "Save the mail that is meant as a file of its own."
        raise SourceError("mails or parts lie too deep in each other", Place(name), hint) from None


def _read(data: bytes, name: str) -> SourceText:
    mail = cast(EmailMessage, BytesParser(_class=EmailMessage, policy=_Lenient()).parsebytes(data))
    _refuse_long(mail, name)
    headers = {key: clean(str(mail[key])).strip() for key in _SHOWN if mail[key]}
    if not headers:
        hint = "Save the mail from its program as .eml."
        raise SourceError("it has no header of a mail; expected From, Date or Subject", Place(name), hint)
    found = _body(mail, name)
    if found is None:
        hint = "Its words may stand in an attachment: give that."
        raise SourceError("the mail holds no text; expected at least a line", Place(name), hint)
    body, signature = found
    signed = [Piece(signature, "furniture")]
    lines = [Piece(f"{key}: {said}", "furniture") for key, said in headers.items()]
    title = [Piece(headers["Subject"], "heading", 1)] if "Subject" in headers else []
    told = {"title": headers.get("Subject", ""), "author": _names(mail), "issued": _day(mail)}
    source = describe(data, name, type="personal_communication", language=body.source.language, **told)
    return assemble(source, [*lines, *title, *_pieces(body), *signed], tuple(_warnings(mail)))


def _refuse_long(mail: EmailMessage, name: str) -> None:
    """Raise SourceError for a header that takes the library gigabytes."""
    for key, said in mail.raw_items():
        if key.title() in _SHOWN and len(said) > _LONGEST:
            found = f"its header {key} has more than {_LONGEST:,} characters"
            raise SourceError(found, Place(name), "Save the mail anew, without those that it went to.")


def _body(mail: EmailMessage, name: str) -> tuple[SourceText, str] | None:
    """The text in the form that is read, and the signature below it."""
    for kind, reader in (("plain", text.read), ("html", html.read)):
        part = mail.get_body((kind,))
        content = _content(part) if isinstance(part, EmailMessage) else ""
        if isinstance(part, EmailMessage) and part.get_param("format", "") == "flowed":
            content = _flowed(content, part.get_param("delsp", "") == "yes")
        content = content.replace("\r\n", "\n")
        content, _, signature = content.partition(_SIGNATURE) if kind == "plain" else (content, "", "")
        if content.strip():
            return reader(content.encode("utf-8", "replace"), name), signature.strip()
    return None


def _flowed(text: str, joined: bool) -> str:
    """Give a text whose lines were wrapped with its paragraphs whole (RFC 3676); a reply's depth parts them.

    `joined`: the space at which a line was wrapped is none of the text.
    """
    whole: list[str] = []
    flows = False
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip(">"))
        said = line[depth:].removeprefix(" ")
        before = whole[-1] if whole else ""
        if flows and depth == len(before) - len(before.lstrip(">")):
            whole[-1] = (before[:-1] if joined else before) + said
        else:
            whole.append(line[:depth] + (" " if depth else "") + said)
        flows = said.endswith(" ") and said != _SIGNATURE.strip("\n")
    return "\n".join(whole)


def _content(part: EmailMessage) -> str:
    try:
        return str(part.get_content())
    except (LookupError, ValueError, KeyError):  # a charset that nobody knows, or a kind that is no text
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""


def _pieces(body: SourceText) -> Iterator[Piece]:
    """The parts of a text as pieces: a mail's headings are no titles, and a name below it heads nothing."""
    for at, part in enumerate(body.parts):
        links = tuple(
            Link(link.start - part.start, link.end - part.start, link.url)
            for link in body.links
            if part.start <= link.start and link.end <= part.end
        )
        piece = Piece(body.text[part.start : part.end], part.kind, part.level, links=links, cell=part.cell)
        if part.kind == "heading" and at == len(body.parts) - 1:
            piece = replace(piece, kind="paragraph", level=0)
        elif part.kind == "heading":
            piece = replace(piece, level=max(piece.level, 2))
        yield piece


def _names(mail: EmailMessage) -> str:
    """Who wrote it: names, else addresses."""
    try:
        senders = mail["From"].addresses if mail["From"] else ()
    except (AttributeError, ValueError, IndexError):  # a header that is no list of addresses
        return ""
    return ", ".join(one.display_name or one.addr_spec for one in senders)


def _day(mail: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(str(mail["Date"])).date().isoformat() if mail["Date"] else ""
    except _FAULTS:
        return ""


def _warnings(mail: EmailMessage) -> Iterator[str]:
    names = [part.get_filename() or part.get_content_type() for part in mail.iter_attachments()]
    if names:
        yield f"attachments were not read: {', '.join(clean(name) for name in names)}"
