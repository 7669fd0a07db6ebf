"""The way to a Dask cluster: reached within seconds, with the versions that are here, or refused."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from briefgen import __version__
from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from distributed import Client

_REACH = 5
"""Seconds for a scheduler to answer."""
_GATHER = 10
"""Seconds for a first worker to be there."""
_CLOSE = 1
_START = "Start them: `dask scheduler` on one machine, `dask worker ADDRESS` on each that is to build."


@contextmanager
def joined(address: str) -> Iterator[Client]:
    """A client of the cluster whose scheduler has this address, as in tcp://10.0.0.5:8786 or tls://...

    Raises BriefgenError: the extra is not installed, nobody answers, no worker is there, other versions.
    """
    _silence()
    try:
        from distributed import Client
    except ImportError:
        found = "a cluster needs a library that is not installed"
        raise BriefgenError(found, None, "Install it: pip install 'briefgen[cluster]'.") from None
    _reach(address)
    client = Client(address, timeout=_REACH, set_as_default=False)
    try:
        _await_workers(client, address)
        _refuse_others(client)
        yield client
    finally:
        client.close(timeout=_CLOSE)


def _silence() -> None:
    """Let Dask say nothing: what matters of it becomes a message of ours."""
    import warnings

    warnings.filterwarnings("ignore", module="distributed")
    with suppress(ImportError):
        import dask

        names = ("distributed", "distributed.client", "tornado")
        dask.config.set({"logging": dict.fromkeys(names, "critical")})


def _reach(address: str) -> None:
    """Raise BriefgenError where nobody answers; a client without a scheduler takes long to end."""
    try:
        asyncio.run(_connect(address))
    except ValueError as error:
        hint = "As in --scheduler tcp://10.0.0.5:8786, or tls://... with Dask's own settings for TLS."
        raise BriefgenError(f"{address!r} is no scheduler's address: {error}", None, hint) from None
    except TypeError as error:
        hint = "Tell Dask the files: distributed.comm.tls in its settings, DASK_DISTRIBUTED__COMM__TLS__..."
        raise BriefgenError(
            f"{address} needs certificates that Dask does not know: {error}", None, hint
        ) from None
    except Exception as error:  # a network may fail in any way
        found = f"the scheduler {address} does not answer within {_REACH} seconds ({_reason(error)})"
        raise BriefgenError(found, None, f"Check the address. {_START}") from None


async def _connect(address: str) -> None:
    from distributed.core import connect
    from distributed.security import Security

    comm = await connect(address, timeout=_REACH, **Security().get_connection_args("client"))
    comm.abort()


def _reason(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def seats(client: Client) -> int:
    """How many tasks the workers carry out at a time; 0 where no worker is there."""
    return sum(client.nthreads().values())


def _await_workers(client: Client, address: str) -> None:
    try:
        client.wait_for_workers(1, timeout=_GATHER)
    except TimeoutError:
        found = f"the scheduler {address} has no workers"
        raise BriefgenError(found, None, f"Start one or more: dask worker {address}") from None


def _refuse_others(client: Client) -> None:
    """Raise BriefgenError for a machine of the cluster with other versions: the documents could differ."""
    told = client.get_versions(check=False)
    nodes = {
        "the scheduler": told["scheduler"],
        **{f"the worker {name}": one for name, one in told["workers"].items()},
    }
    for name, node in nodes.items():
        python = ".".join(str(node["host"]["python"]).split(".")[:2])
        _refuse_difference(name, "Python", python, ".".join(map(str, sys.version_info[:2])))
        _refuse_difference(name, "distributed", node["packages"].get("distributed"), version("distributed"))
    for name, about in client.run(_telling(), on_error="return").items():
        for library, here in {"briefgen": __version__, "weasyprint": version("weasyprint")}.items():
            there = about.get(library) if isinstance(about, Mapping) else None
            _refuse_difference(f"the worker {name}", library, there, here)


def _refuse_difference(name: str, what: str, there: object, here: str) -> None:
    if there != here:
        found = f"{name} has {what} {there}, here it is {here}" if there else f"{name} has no {what}"
        hint = f"Install there the versions that are here: briefgen {__version__} and what it needs."
        raise BriefgenError(f"{found}; documents could differ", None, hint)


def _telling() -> Callable[[], Mapping[str, Any]]:
    """What tells versions, as a function that is sent itself: a worker may have no briefgen to find it in."""

    def tell() -> Mapping[str, Any]:
        from importlib.metadata import version

        import briefgen

        return {"briefgen": briefgen.__version__, "weasyprint": version("weasyprint")}

    return tell
