"""Pages are fetched within bounds, from where it is allowed."""

from __future__ import annotations

import ipaddress

import pytest

from briefgen.web import pages
from briefgen.web.addresses import Address, anywhere
from briefgen.web.pages import FetchError, fetch
from tests.web.conftest import PAGE


@pytest.mark.parametrize("path", ["/page", "/packed", "/moved"])
def test_a_page_is_given_as_it_is_unpacked_and_behind_its_redirects(root: str, path: str) -> None:
    page = fetch(root + path, anywhere)

    assert (page.data, page.media_type) == (PAGE, "text/html")
    assert page.url == root + ("/page" if path == "/moved" else path)


@pytest.mark.parametrize(("path", "why"), [("/gone", "answers 404"), ("/round", "redirects more than 5")])
def test_a_page_that_is_not_there_is_said_not_to_be(root: str, path: str, why: str) -> None:
    with pytest.raises(FetchError, match=why):
        fetch(root + path, anywhere)


def test_a_page_that_unpacks_to_more_than_the_bound_is_refused(root: str, monkeypatch) -> None:
    monkeypatch.setattr(pages, "_LARGEST", 1 << 16)

    with pytest.raises(FetchError, match="larger than"):
        fetch(root + "/bomb", anywhere)


def test_each_hop_is_judged_like_the_first(root: str) -> None:
    """The second look-up is refused by an argument that has let the first one pass."""
    judged: list[Address] = []

    def only_once(machine: Address) -> bool:
        judged.append(machine)
        return len(judged) == 1

    with pytest.raises(FetchError, match="it leads to"):
        fetch(root + "/moved", only_once)
    assert judged == [ipaddress.ip_address("127.0.0.1")] * 2
