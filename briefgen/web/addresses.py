"""Web addresses: one parser reads them, one look-up says where they lead, and that place is judged."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass

SCHEMES = ("http://", "https://")
_PORTS = {"http": 80, "https": 443}

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Allowed = Callable[[Address], bool]
"""Whether a machine's address may be asked."""

_TRANSLATED = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))
"""An IPv4 address in the last 32 bits, for translators at a network's border (RFC 6052, RFC 8215)."""
_RESERVED = tuple(
    map(ipaddress.ip_network, ("192.0.0.0/24", "100:0:0:1::/64", "3fff::/20", "5f00::/16", "fec0::/10"))
)
"""Special purposes in IANA's registries (RFC 6890) that not every Python version knows of."""
_COMPATIBLE = ipaddress.ip_network("::/96")
"""An IPv4 address in the last 32 bits, as it was once written (RFC 4291, section 2.5.5.1)."""


@dataclass(frozen=True, slots=True)
class Target:
    """An address that was looked up: where to connect, and what to say there."""

    url: str
    """As it was parsed, without a fragment."""
    scheme: str
    host: str
    port: int
    path: str
    """Path and query, as they are requested."""
    machines: tuple[str, ...]
    """Addresses of the machines that have the name; every one of them may be asked."""


class OutOfReachError(ValueError):
    """Why an address is not asked, in words that follow `it`'s address."""


def is_public(address: Address) -> bool:
    """Tell whether every reader can reach a machine: it lies in no private, local or reserved network.

    What is embedded in an IPv6 address by a translator (NAT64), a tunnel (6to4, Teredo) or a mapping is
    judged as well: it is where the connection ends.
    """
    inner = _embedded(address) if isinstance(address, ipaddress.IPv6Address) else ()
    special = address.is_multicast or any(address in network for network in _RESERVED)
    return address.is_global and not special and all(map(is_public, inner))


def anywhere(address: Address) -> bool:
    """Let every machine be asked."""
    return True


def _embedded(address: ipaddress.IPv6Address) -> tuple[ipaddress.IPv4Address, ...]:
    found = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if any(address in network for network in (*_TRANSLATED, _COMPATIBLE)):
        found.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return tuple(one for one in found if one is not None)


def look_up(url: str, allowed: Allowed = is_public) -> Target:
    """Read an address and find the machines behind it; raises `OutOfReachError` where it is not to be asked.

    The parser is the one of the library that sends the request, and the machines that are found here are the
    ones that are connected to: nothing is parsed or looked up a second time.
    """
    from urllib3.exceptions import LocationParseError
    from urllib3.util import parse_url

    try:
        parsed = parse_url(url)
    except LocationParseError:
        raise OutOfReachError("that is no web address") from None
    if parsed.scheme not in _PORTS or not parsed.host:
        raise OutOfReachError("that is no web address")
    host, port = parsed.host.strip("[]"), parsed.port or _PORTS[parsed.scheme]
    machines = _machines(host, port)
    if not all(allowed(ipaddress.ip_address(machine)) for machine in machines):
        raise OutOfReachError("no reader can reach it: it lies within a private network")
    plain = parsed._replace(fragment=None)
    return Target(plain.url, parsed.scheme, host, port, parsed.request_uri, machines)


def _machines(host: str, port: int) -> tuple[str, ...]:
    try:
        found = socket.getaddrinfo(host, port, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError, ValueError):
        raise OutOfReachError(f"there is no {host}") from None
    # A scope (fe80::1%eth0) names an interface of this machine.
    machines = dict.fromkeys(str(one[4][0]).partition("%")[0] for one in found)
    if not machines:
        raise OutOfReachError(f"there is no {host}")
    return tuple(machines)
