"""Which machines are asked, and that they are the ones that were judged."""

from __future__ import annotations

import ipaddress
import socket

import pytest

from briefgen.web.addresses import OutOfReachError, is_public, look_up
from briefgen.web.pages import FetchError, fetch


@pytest.mark.parametrize(
    "machine",
    [
        "127.0.0.1",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # nobody listens there
        "255.255.255.255",
        "224.0.0.1",
        "::1",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::7f00:1",
        "fec0::1",
        "5f00::1",
        "3fff::1",
        "192.0.0.8",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::1",
        "2001:0:7f00:1::",
    ],
)
def test_a_machine_that_no_reader_can_reach_is_not_asked(machine: str) -> None:
    assert not is_public(ipaddress.ip_address(machine))


@pytest.mark.parametrize("machine", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_a_machine_of_the_public_network_is_asked(machine: str) -> None:
    assert is_public(ipaddress.ip_address(machine))


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1\\@1.1.1.1/",
        "http://1.1.1.1@127.0.0.1/",
        "http://127.1/",
        "http://0x7f000001/",
        "http://2130706433/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::1]#@1.1.1.1/",
        "http://localhost/",
        "http://LOCALHOST./",
    ],
)
def test_however_this_machine_is_written_it_is_known(url: str) -> None:
    with pytest.raises(OutOfReachError):
        look_up(url)


@pytest.mark.parametrize("url", ["http://", "ftp://example.org/", "file:///etc/passwd", "http://[1", "x"])
def test_what_is_no_web_address_is_said_to_be_none(url: str) -> None:
    with pytest.raises(OutOfReachError, match="no web address"):
        look_up(url)


def test_a_name_is_looked_up_once_and_the_connection_goes_where_that_led(monkeypatch) -> None:
    """A name server that answers differently the second time changes nothing (DNS rebinding)."""
    asked, real = [], socket.getaddrinfo

    def rebinding(host: str, *rest: object, **more: object) -> object:
        if host == "rebind.example":
            asked.append(host)
            host = "93.184.216.34" if len(asked) == 1 else "127.0.0.1"
        return real(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)

    assert look_up("http://rebind.example:80/").machines == ("93.184.216.34",)
    assert asked == ["rebind.example"]


def test_a_name_in_another_script_is_looked_up_as_its_ascii_form(monkeypatch) -> None:
    asked = []

    def none(host: str, *rest: object, **more: object) -> object:
        asked.append(host)
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", none)

    with pytest.raises(OutOfReachError, match="there is no"):
        look_up("http://bücher.example/")
    assert asked == ["xn--bcher-kva.example"]


def test_a_page_within_a_private_network_is_not_fetched() -> None:
    with pytest.raises(FetchError, match="private network"):
        fetch("http://127.0.0.1:9/")
