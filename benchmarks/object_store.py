"""Measure an ingest from an object store, each of whose answers takes some time.

``python -m benchmarks.object_store`` in a checkout, with ``schemagen[s3]``; see README.md. It
starts a server that speaks as much of S3 as a reader needs, with files whose data are holes of the
size of real images, and with a bucket of any number of names for listings. It prints seconds,
requests, and the share of the bytes that are fetched.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit
from urllib.request import urlopen
from xml.sax.saxutils import escape

from benchmarks.builds import this_build
from benchmarks.files import write
from benchmarks.measuring import Command, Machine, Sample, run

RELEASE = "3.0.0"
FILES, NAMES = "files", "names"
"""The buckets: one with files, and one that has only names."""

COUNT = """
import io, sys
from schemagen.fits.find_files import find
print(sum(1 for _ in find(sys.argv[1:], io.BytesIO(), anonymous=True)), "found")
"""


class Server:
    """As much of S3 as a reader needs: listings page by page, and parts of objects.

    Parameters
    ----------
    directory : Path
        The files of the one bucket.
    many : int
        How many names the other one has.
    latency : float
        [s] Time that each answer takes.
    """

    def __init__(self, directory: Path, many: int, latency: float) -> None:
        self._paths = {path.name: path for path in directory.iterdir()}
        names = [f"jw{number // 1000:05}/{number:08}_cal.fits" for number in range(many)]
        self._keys = {FILES: sorted(self._paths), NAMES: names}
        self._latency = latency
        self._counted = {"requests": 0, "bytes": 0}

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of a connection."""
        while line := await reader.readline():
            method, target, _ = line.decode().split()
            asked = ""
            while (header := await reader.readline()).strip():
                if header.lower().startswith(b"range:"):
                    asked = header.decode().partition("=")[2].strip()
            if target == "/":  # who measures asks what was counted
                status, headers, body = "200 OK", "", json.dumps(self._counted).encode()
            else:
                status, headers, body = self._find(target, asked)
                self._counted["requests"] += 1
                self._counted["bytes"] += len(body)
                await asyncio.sleep(self._latency)
            length = f"Content-Length: {len(body)}\r\n"
            writer.write(f"HTTP/1.1 {status}\r\n{headers}{length}\r\n".encode())
            if method != "HEAD":
                writer.write(body)
            await writer.drain()
        writer.close()

    def _find(self, target: str, asked: str) -> tuple[str, str, bytes]:
        url = urlsplit(target)
        bucket, _, key = unquote(url.path).strip("/").partition("/")
        if not key:
            query = {name: values[0] for name, values in parse_qs(url.query).items()}
            text = self._list(bucket, query.get("prefix", ""), query.get("continuation-token", "0"))
            return "200 OK", "Content-Type: application/xml\r\n", text.encode()
        path = self._paths[key]
        first, last = map(int, asked.split("-"))
        with path.open("rb") as file:
            file.seek(first)
            body = file.read(last + 1 - first)
        size = path.stat().st_size
        part = f"Content-Range: bytes {first}-{first + len(body) - 1}/{size}\r\n"
        dated = "Last-Modified: Wed, 01 Jan 2025 00:00:00 GMT\r\n"
        return "206 Partial Content", f'{part}{dated}ETag: "{key}"\r\n', body

    def _list(self, bucket: str, prefix: str, start: str) -> str:
        keys = [key for key in self._keys[bucket] if key.startswith(prefix)] if prefix else None
        keys = self._keys[bucket] if keys is None else keys
        end = int(start) + 1000
        more = f"<NextContinuationToken>{end}</NextContinuationToken>" if end < len(keys) else ""
        listed = "".join(
            f"<Contents><Key>{escape(key)}</Key><ETag>&quot;{escape(key)}&quot;</ETag>"
            f"<LastModified>2025-01-01T00:00:00.000Z</LastModified><Size>{self._size(key)}</Size>"
            "</Contents>"
            for key in keys[int(start) : end]
        )
        truncated = str(bool(more)).lower()
        space = "http://s3.amazonaws.com/doc/2006-03-01/"
        return (
            f'<?xml version="1.0"?><ListBucketResult xmlns="{space}">'
            f"<IsTruncated>{truncated}</IsTruncated>{more}{listed}</ListBucketResult>"
        )

    def _size(self, key: str) -> int:
        return self._paths[key].stat().st_size if key in self._paths else 0


async def _serve(directory: str, many: str, latency: str) -> None:
    server = Server(Path(directory), int(many), float(latency))
    async with await asyncio.start_server(server.answer, "127.0.0.1", 0) as listening:
        print(listening.sockets[0].getsockname()[1], flush=True)
        await listening.serve_forever()


@contextmanager
def serve(directory: Path, many: int, latency: float) -> Iterator[str]:
    """Serve files for a context, by a process of its own; yield the URL of the server."""
    words = [sys.executable, "-m", "benchmarks.object_store", "serve"]
    with subprocess.Popen(
        [*words, str(directory), str(many), str(latency)], stdout=subprocess.PIPE, text=True
    ) as process:
        if process.stdout is None:
            raise AssertionError("it was asked for")
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def count(url: str) -> dict[str, int]:
    """Return the requests and bytes that a server has counted."""
    with urlopen(url) as answer:
        counted: dict[str, int] = json.load(answer)
    return counted


def measure(
    url: str, place: str, many: int, jobs: list[int], directory: Path
) -> Iterator[tuple[str, Sample, dict[str, int]]]:
    """Run the commands; yield what each is, its cost, and what the server counted."""
    build = this_build()
    environment = (("AWS_ENDPOINT_URL", url),)

    def take(what: str, command: Command, expect: str) -> tuple[str, Sample, dict[str, int]]:
        before = count(url)
        asking = replace(command, environment=command.environment + environment)
        sample = run(asking, watched=True, expect=expect)
        return what, sample, {name: n - before[name] for name, n in count(url).items()}

    for number in jobs:
        database = f"sqlite:///{directory}/{number}.db"
        run(build.schemagen("create", database, "--pipeline-version", RELEASE))
        ingest = build.schemagen("ingest", database, place, "--anonymous", "--jobs", str(number))
        yield take(f"new, `--jobs {number}`", ingest, " new")
    yield take("the same once more", ingest, " unchanged")
    yield take(f"{many} names listed", build.python("-c", COUNT, f"s3://{NAMES}"), f"{many} found")


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.object_store")
    parser.add_argument("--files", type=int, default=1000, help="files in the store [1000]")
    parser.add_argument("--many", type=int, default=100_000, help="names to list [100000]")
    parser.add_argument(
        "--latency", type=float, default=0.05, help="seconds an answer takes [0.05]"
    )
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2], help="processes [1 2]")
    parser.add_argument("--directory", type=Path, help="a directory of files to use")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        files = chosen.directory or Path(temporary, "files")
        if not chosen.directory:
            for _ in write(str(files), str(chosen.files)):
                pass
        sizes = [path.stat().st_size for path in files.iterdir()]
        machine = Machine()
        with serve(files, chosen.many, chosen.latency) as url:
            print(f"{len(sizes)} files of {sum(sizes) / len(sizes) / 1e6:.2f} MB,", end=" ")
            print(f"{chosen.latency * 1000:g} ms an answer\n")
            print("| | s | s of CPU | MB at most | requests | bytes fetched |")
            print("|---|--:|--:|--:|--:|--:|")
            found = measure(url, f"s3://{FILES}/", chosen.many, chosen.jobs, Path(temporary))
            for what, sample, counted in found:
                share = f"{100 * counted['bytes'] / sum(sizes):.2g} %" if "new" in what else ""
                cells = f"{sample.clock:.1f} | {sample.client:.1f} | {sample.peak / 1e6:.0f}"
                print(f"| {what} | {cells} | {counted['requests']} | {share} |", flush=True)
        print(f"\n{machine.describe()}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        asyncio.run(_serve(*sys.argv[2:]))
    else:
        main()
